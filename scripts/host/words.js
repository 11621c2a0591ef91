import { adminWords } from "./admin-words.js";
import { benchWords } from "./bench-words.js";
import { serverWords } from "./server-words.js";
import { textWords } from "./text-words.js";

/**
 * Every sentence the terminal shows, Chinese first, English after it. `{name}` is filled in
 * by `say`.
 */
export const words = {
  ...serverWords,
  ...benchWords,
  ...textWords,
  ...adminWords,
  oldNode: [
    "需要 Node.js 20 或更高版本，现在是 {found}。请先升级 Node.js。",
    "Node.js 20 or newer is needed, this is {found}. Please upgrade Node.js first.",
  ],
  folderNotWritable: [
    "不能写入程序目录 {folder}。请更换有写权限的目录或用户。",
    "The program folder {folder} cannot be written. Use a folder or a user that may write.",
  ],
  dataNotWritable: [
    "不能写入数据目录 {folder}（{reason}）。请修改权限，或用 DATA_DIR 指定另一个目录。",
    "The data folder {folder} cannot be written ({reason}). Change its permissions, or name another with DATA_DIR.",
  ],
  badPort: [
    "PORT={port} 不是端口号，应为 1 到 65535 的整数。",
    "PORT={port} is not a port: give a whole number from 1 to 65535.",
  ],
  portInUse: [
    "端口 {port} 已被占用。请先停止占用它的程序，或换一个端口：PORT={other} npm start。",
    "Port {port} is in use. Stop the program that holds it, or choose another: PORT={other} npm start.",
  ],
  portForbidden: [
    "没有权限使用端口 {port}。请用 1024 以上的端口，例如 PORT=3000。",
    "Port {port} may not be used by this user. Choose one above 1024, such as PORT=3000.",
  ],
  installFailed: [
    "依赖安装失败，原因见上。请检查网络或 npm 源后重试。",
    "Installing the dependencies failed, see above. Check the network or npm's settings and try again.",
  ],
  noPinnedNode: [
    "npm 没有装好程序自带的 Node.js 24（node_modules/.bin/node）。请允许 npm 运行安装脚本（ignore-scripts=false）后重试。",
    "npm did not install the program's own Node.js 24 (node_modules/.bin/node). Let npm run " +
      "install scripts (ignore-scripts=false) and try again.",
  ],
  buildFailed: ["构建失败，原因见上。", "The build failed, see above."],
  demoFailed: [
    "演示数据装入失败，原因见上。数据目录没有改变。",
    "Loading the demo portfolio failed, see above. The data folder was left as it was.",
  ],
  "dataFolder.inUse": [
    "数据目录 {folder} 正被另一个服务器或恢复程序使用，没有继续。请先停止它，或用 DATA_DIR 指定另一个目录。",
    "The data folder {folder} is in use by another server or a restore. Stopped: end that " +
      "one first, or name another folder with DATA_DIR.",
  ],
  "dataFolder.mended": [
    "数据目录里有 {count} 项其他用户可以读写（如 {file}），已改为只有本用户可用。",
    "Other users could read or write {count} items of the data folder (such as {file}); they " +
      "are now its owner's alone.",
  ],
  "dataFolder.open": [
    "注意：其他用户可以读写 {file}，权限无法更改。请换一个支持权限的磁盘，或修改其所有者。",
    "Mind: other users can read or write {file}, and its rights cannot be changed. Use a " +
      "disk that keeps rights, or change its owner.",
  ],
  "database.missing": [
    "数据目录 {folder} 里没有数据库 guatu.sqlite，却留有 {detail}，没有继续。请放回数据库，或用 npm run restore " +
      "恢复备份；确实要新建一个办公室，请用 NEW_OFFICE=1 npm start。",
    "The data folder {folder} has no database guatu.sqlite, but {detail} is left of one. " +
      "Stopped: put the database back or restore a backup with npm run restore; for a new " +
      "office all the same, NEW_OFFICE=1 npm start.",
  ],
  "database.empty": [
    "数据库 {file} 是空的，而数据目录里还有 {detail}，没有继续。请放回数据库，或用 npm run restore 恢复备份；确实要新建一个办公室，请用 NEW_OFFICE=1 npm start。",
    "The database {file} is empty, but {detail} is left of an office. Stopped: put the " +
      "database back or restore a backup with npm run restore; for a new office all the same, " +
      "NEW_OFFICE=1 npm start.",
  ],
  "database.tooOld": [
    "SQLite 版本过旧（{detail}），可能损坏数据库，没有继续。请重新运行 npm ci。",
    "This SQLite is too old ({detail}) and could damage the database. Stopped: run npm ci again.",
  ],
  "database.tooNew": [
    "数据库 {file} 来自更新版本的程序（{detail}），没有继续。请升级程序，或恢复升级以前的备份。",
    "The database {file} is of a newer program ({detail}). Stopped: upgrade the program, or " +
      "restore a backup from before.",
  ],
  "database.foreign": [
    "{file} 不是挂图的数据库（其中有 {detail}），没有继续。请检查 DATA_DIR。",
    "{file} is no database of Guatu (it holds {detail}). Stopped: check DATA_DIR.",
  ],
  "database.damaged": [
    "数据库 {file} 已损坏（{detail}），没有继续。请先复制一份留存，再用 npm run restore 恢复最近的备份。",
    "The database {file} is damaged ({detail}). Stopped: keep a copy of it, then restore the " +
      "latest backup with npm run restore.",
  ],
  "database.brokenReferences": [
    "数据库 {file} 中有指向不存在记录的引用（{detail}），没有继续。请用 npm run restore 恢复最近的备份。",
    "The database {file} holds references to missing rows ({detail}). Stopped: restore the " +
      "latest backup with npm run restore.",
  ],
  "database.readOnly": [
    "{file} 只能读，不能写（{detail}），没有继续。请修改它的权限或所有者。",
    "{file} can be read but not written ({detail}). Stopped: change its permissions or its owner.",
  ],
  "database.unreadable": [
    "不能读写 {file}（{detail}），没有继续。请检查它的权限、所有者和磁盘。",
    "{file} cannot be read and written ({detail}). Stopped: check its permissions, its owner and the disk.",
  ],
  "database.busy": [
    "另一个程序正在写数据库 {file}，没有继续。请等它写完再试。",
    "Another program is writing to the database {file}. Stopped: try again once it is done.",
  ],
  "disk.full": [
    "磁盘已满，不能写入 {folder}（{detail}），没有继续。请腾出空间后重试，数据没有改变。",
    "The disk is full: {folder} cannot be written ({detail}). Stopped: make room and try again. No data were changed.",
  ],
  "householdKey.missing": [
    "个人信息密钥 {file} 不见了，而数据库里有用它加密的号码，没有继续。请放回另存的那一份；确实没有了，先 npm run backup，再 npm run " +
      "restore -- 名称 --without-key，身份证号、电话、银行账号不会恢复。",
    "The key of personal data {file} is missing, and the database holds numbers encrypted " +
      "with it. Stopped: put the copy you keep back; if it is lost, run npm run backup, then " +
      "npm run restore -- NAME --without-key: ID, phone and account numbers are then left out.",
  ],
  "householdKey.empty": [
    "个人信息密钥 {file} 是空的，没有继续。请放回另存的那一份；还没有存过号码的，可以删除此文件再启动；确实没有了，先 npm run backup，再 " +
      "npm run restore -- 名称 --without-key，身份证号、电话、银行账号不会恢复。",
    "The key of personal data {file} is empty. Stopped: put the copy you keep back; where no " +
      "numbers were ever stored, remove the file and start again; if it is lost, run npm run " +
      "backup, then npm run restore -- NAME --without-key: ID, phone and account numbers are " +
      "then left out.",
  ],
  "householdKey.malformed": [
    "个人信息密钥 {file} 不是密钥（应为 64 个十六进制字符），没有继续。请放回另存的那一份；还没有存过号码的，可以删除此文件再启动；确实没有了，先 " +
      "npm run backup，再 npm run restore -- 名称 --without-key，身份证号、电话、银行账号不会恢复。",
    "The key of personal data {file} is no key (64 hexadecimal characters). Stopped: put the " +
      "copy you keep back; where no numbers were ever stored, remove the file and start again; " +
      "if it is lost, run npm run backup, then npm run restore -- NAME --without-key: ID, " +
      "phone and account numbers are then left out.",
  ],
  "householdKey.other": [
    "个人信息密钥 {file} 打不开数据库里的任何一个号码，是别处的密钥，没有继续。请换回当时的密钥；确实没有了，先 npm run backup，再 npm " +
      "run restore -- 名称 --without-key，身份证号、电话、银行账号不会恢复。",
    "The key of personal data {file} opens none of the numbers in the database: it is " +
      "another one. Stopped: put the right key back; if it is lost, run npm run backup, then " +
      "npm run restore -- NAME --without-key: ID, phone and account numbers are then left out.",
  ],
  "householdKey.unreadable": [
    "不能读取个人信息密钥 {file}，没有继续。请检查它的权限和所有者。",
    "The key of personal data {file} cannot be read. Stopped: check its permissions and its owner.",
  ],
  "secretKey.missing": [
    "登录密钥 {file} 不见了，而数据库里有用它加密的两步验证，没有继续。请放回另存的那一份；确实没有了，先 npm run backup，再 npm run " +
      "restore -- 名称 --without-key，两步验证会被取消，需要重新设置。",
    "The session key {file} is missing, and the database holds second factors encrypted with " +
      "it. Stopped: put the copy you keep back; if it is lost, run npm run backup, then npm " +
      "run restore -- NAME --without-key: second factors are then removed and have to be set " +
      "up again.",
  ],
  "secretKey.empty": [
    "登录密钥 {file} 是空的，没有继续。请放回另存的那一份；还没有存过两步验证的，可以删除此文件再启动；确实没有了，先 npm run backup，再 " +
      "npm run restore -- 名称 --without-key，两步验证会被取消，需要重新设置。",
    "The session key {file} is empty. Stopped: put the copy you keep back; where no second " +
      "factors were ever stored, remove the file and start again; if it is lost, run npm run " +
      "backup, then npm run restore -- NAME --without-key: second factors are then removed and " +
      "have to be set up again.",
  ],
  "secretKey.malformed": [
    "登录密钥 {file} 不是密钥（应为 64 个十六进制字符），没有继续。请放回另存的那一份；还没有存过两步验证的，可以删除此文件再启动；确实没有了，先 " +
      "npm run backup，再 npm run restore -- 名称 --without-key，两步验证会被取消，需要重新设置。",
    "The session key {file} is no key (64 hexadecimal characters). Stopped: put the copy you " +
      "keep back; where no second factors were ever stored, remove the file and start again; " +
      "if it is lost, run npm run backup, then npm run restore -- NAME --without-key: second " +
      "factors are then removed and have to be set up again.",
  ],
  "secretKey.other": [
    "登录密钥 {file} 打不开数据库里的任何一个两步验证，是别处的密钥，没有继续。请换回当时的密钥；确实没有了，先 npm run backup，再 npm " +
      "run restore -- 名称 --without-key，两步验证会被取消，需要重新设置。",
    "The session key {file} opens none of the second factors in the database: it is another " +
      "one. Stopped: put the right key back; if it is lost, run npm run backup, then npm run " +
      "restore -- NAME --without-key: second factors are then removed and have to be set up " +
      "again.",
  ],
  "secretKey.unreadable": [
    "不能读取登录密钥 {file}，没有继续。请检查它的权限和所有者。",
    "The session key {file} cannot be read. Stopped: check its permissions and its owner.",
  ],
  "build.needsPackages": [
    "需要构建程序，但没有安装开发依赖。请运行 npm ci，再运行 npm start；构建以后可以用 npm ci --omit=dev 去掉它们。",
    "The program has to be built, but the development packages are not installed. Run npm " +
      "ci, then npm start; once it is built, npm ci --omit=dev takes them away again.",
  ],
  "backup.copyDamaged": [
    "刚做的备份没有通过校验（{detail}），而正在使用的数据库没有损坏，没有保留这份备份。请检查备份所在的磁盘。",
    "The backup just made did not pass its check ({detail}) although the live database is " +
      "whole; it was not kept. Check the disk of the backups.",
  ],
  "backup.liveDamaged": [
    "正在使用的数据库 {file} 已损坏（{detail}），没有备份；以前的备份没有改动。请先复制一份留存，停止服务器，再用 npm run restore 恢复最近的备份。",
    "The live database {file} is damaged ({detail}), so nothing was backed up; earlier " +
      "backups are untouched. Keep a copy of it, stop the server, then restore the latest " +
      "backup with npm run restore.",
  ],
  noBrowser: [
    "没有找到 Chromium，也不能自动安装。请安装 Chromium 或 Chrome（Debian：apt-get install chromium " +
      "fonts-noto-cjk），或用 CHROMIUM_PATH 指明其位置。",
    "No Chromium was found and none could be installed. Install Chromium or Chrome (Debian: " +
      "apt-get install chromium fonts-noto-cjk), or name it with CHROMIUM_PATH.",
  ],
  packagesMissing: [
    "缺少软件包：{names}。按 GUATU_NO_INSTALL=1 的要求没有安装。请自行安装（Debian：apt-get install {names}）后重试。",
    "Packages are missing: {names}. None was installed, as GUATU_NO_INSTALL=1 asks. Install " +
      "them (Debian: apt-get install {names}) and try again.",
  ],
  packagesInstalled: [
    "测试需要软件包 {names}，现在用 apt-get 安装（设置 GUATU_NO_INSTALL=1 则只说明缺什么）。",
    "The tests need the packages {names}: installing them with apt-get (GUATU_NO_INSTALL=1 only says what is missing).",
  ],
  noNginx: [
    "没有找到 nginx 和 openssl，也不能自动安装。请先安装（Debian：apt-get install nginx-light openssl）。",
    "No nginx with openssl was found and none could be installed. Install both (Debian: apt-get " +
      "install nginx-light openssl).",
  ],
  noOffice: [
    "没有找到 LibreOffice，也不能自动安装。请安装 LibreOffice Calc 和 Writer（Debian：apt-get install " +
      "libreoffice-calc libreoffice-writer），或用 OFFICE_PATH 指明 soffice 的位置。",
    "No LibreOffice was found and none could be installed. Install LibreOffice Calc and " +
      "Writer (Debian: apt-get install libreoffice-calc libreoffice-writer), or name its " +
      "soffice with OFFICE_PATH.",
  ],
  noChineseFont: [
    "没有找到中文字体，截图中的汉字会显示为方框。建议安装 fonts-noto-cjk。",
    "No Chinese font was found: characters will be drawn as boxes. Consider installing fonts-noto-cjk.",
  ],
  "backup.noDatabase": [
    "没有数据库 {file}，或者它是空的，没有备份。请用 DATA_DIR 指明数据目录。",
    "There is no database {file}, or it is empty, so nothing was backed up. Name the data folder with DATA_DIR.",
  ],
  "backup.notFound": [
    "{folder} 不是完整的备份（没有可读的 manifest.json）。不带名称运行 npm run restore 可列出全部备份。",
    "{folder} is no complete backup (it has no manifest.json that can be read). npm run " +
      "restore without a name lists them all.",
  ],
  "backup.damaged": [
    "备份没有通过校验（{detail}），没有改动任何数据。请用另一份备份。",
    "The backup did not pass its check ({detail}). No data were changed: use another one.",
  ],
  "backup.tooNew": [
    "备份 {folder} 来自更新版本的程序，没有改动任何数据。请先升级程序。",
    "The backup {folder} is of a newer program. No data were changed: upgrade the program first.",
  ],
  "restore.inUse": [
    "数据库 {file} 正在使用，没有恢复。请先停止服务器。",
    "The database {file} is in use, so nothing was restored. Stop the server first.",
  ],
  "restore.keyMissing": [
    "数据目录里没有个人信息密钥 {file}：恢复后身份证号、电话、银行账号将无法读出。没有恢复。请先放回当时的密钥；确实没有了，加上 --without-key。",
    "The key of personal data {file} is missing: ID, phone and account numbers could not be " +
      "read after restoring. Nothing was restored. Put the key of that time back first; if it " +
      "is lost, add --without-key.",
  ],
  "restore.otherKey": [
    "{file} 不是这份备份当时的密钥：恢复后身份证号、电话、银行账号将无法读出。没有恢复。请先换回当时的密钥；确实没有了，加上 --without-key。",
    "{file} is another key than this backup was made with: ID, phone and account numbers " +
      "could not be read after restoring. Nothing was restored. Put the key of that time back " +
      "first; if it is lost, add --without-key.",
  ],
  "restore.secretMissing": [
    "数据目录里没有密钥 {file}：恢复后已设置的两步验证都不能用。没有恢复。请先放回当时的密钥；确实没有了，加上 --without-key，两步验证会被取消，需要重新设置。",
    "The key {file} is missing: no second factor could be checked after restoring. Nothing " +
      "was restored. Put the key of that time back first; if it is lost, add --without-key: " +
      "second factors are then removed and have to be set up again.",
  ],
  "restore.otherSecret": [
    "{file} 不是这份备份当时的密钥：恢复后已设置的两步验证都不能用。没有恢复。请先换回当时的密钥；确实没有了，加上 --without-key，两步验证会被取消，需要重新设置。",
    "{file} is another key than this backup was made with: no second factor could be checked " +
      "after restoring. Nothing was restored. Put the key of that time back first; if it is " +
      "lost, add --without-key: second factors are then removed and have to be set up again.",
  ],
  backupMade: [
    "已备份并校验：{folder}（{rows} 行，{megabytes} MB）",
    "Backed up and verified: {folder} ({rows} rows, {megabytes} MB)",
  ],
  backupKeepKeys: [
    "备份不含密钥 household.key 和 secret.key。请各另存一份在别处；没有前者，备份里的身份证号、电话、银行账号读不出来；没有后者，双重验证须重新设置。",
    "The backup holds neither household.key nor secret.key. Keep a copy of both elsewhere: " +
      "without the first the ID, phone and account numbers in the backup cannot be read, " +
      "without the second the second factors have to be set up again.",
  ],
  backupsKept: [
    "现有 {kept} 份备份，按规则删除了 {removed} 份",
    "{kept} backups are kept, {removed} were removed by the rule",
  ],
  backupDamaged: [
    "备份 {name} 已损坏，不计入保留数，也没有删除。请检查磁盘。",
    "The backup {name} is damaged; it counts for nothing and was not removed. Check the disk.",
  ],
  restored: [
    "已将 {name}（{made}）恢复到 {folder}。所有人需要重新登录。",
    "Restored {name} ({made}) to {folder}. Everybody has to sign in again.",
  ],
  restoreKept: ["原来的数据库保存为 {keptAs}", "The database that was there is kept as {keptAs}"],
  restoreWithoutKey: [
    "没有当时的密钥：身份证号、电话、银行账号没有恢复，需要重新录入。请保留这份备份；找到密钥后放回 household.key，可以再次恢复它。",
    "Restored without its key: ID, phone and account numbers were left out and have to be " +
      "entered again. Keep this backup: should the key be found, put household.key back and " +
      "restore it once more.",
  ],
  restoreWithoutSecret: [
    "没有当时的 secret.key：两步验证已全部取消。分包领导和管理员登录后须先重新设置。",
    "Restored without secret.key: all second factors were removed. Leaders and " +
      "administrators set theirs up again when they next sign in.",
  ],
  restoreWhich: [
    "请写明要恢复哪一份：npm run restore -- 名称。{folder} 里有：",
    "Say which one to restore: npm run restore -- NAME. {folder} holds:",
  ],
  restoreNone: ["{folder} 里没有备份", "{folder} holds no backup"],
  stepInstall: ["安装依赖", "Installing dependencies"],
  stepLibraries: ["安装对比用的甘特图库", "Installing the Gantt libraries to compare with"],
  stepBuild: ["构建程序", "Building the program"],
  stepDemo: ["装入演示数据", "Loading the demo portfolio"],
  stepBrowser: ["安装 Chromium 与中文字体", "Installing Chromium and a Chinese font"],
  stepNginx: ["安装 nginx", "Installing nginx"],
  stepOffice: ["安装 LibreOffice Calc", "Installing LibreOffice Calc"],
  stepFont: ["安装中文字体", "Installing a Chinese font"],
  stepFormat: ["格式与规范", "Format and lint"],
  stepRouteTypes: ["生成路由类型", "Generating route types"],
  stepTypes: ["类型", "Types"],
  stepDeadCode: ["无用代码", "Dead code"],
  stepTestedOnly: ["只有测试使用的代码", "Code that only tests use"],
  stepTests: ["单元、数据库、结构测试", "Unit, database and architecture tests"],
  stepServer: ["启动服务", "Starting the server"],
  stepBuildBare: ["构建空白 Next 页面", "Building the bare Next page"],
  measuring: ["测量中，约一分钟", "Measuring, about a minute"],
  fuzzed: [
    "{count} 个变异的工作簿（种子 {seed}），{seconds} 秒：{rows} 行读出；读取进程被文件弄停 {ended} 次；最慢的一个 {slowest} 毫秒",
    "{count} mutated workbooks (seed {seed}) in {seconds} s: {rows} rows read; the reading " +
      "process ended {ended} times; the slowest took {slowest} ms",
  ],
  diskFilled: [
    "每一步写入都先遇到一次磁盘已满：{passed} 项测试通过，{failed} 项失败",
    "With the disk full once at each step of each write: {passed} tests passed, {failed} failed",
  ],
  longUnit: [
    "单元、数据库、结构测试，打乱顺序（种子 {seed}）",
    "Unit, database and architecture tests in another order (seed {seed})",
  ],
  longFuzz: ["变异的工作簿（种子 {seed}）", "Mutated workbooks (seed {seed})"],
  longDisk: ["每一步写入都遇到磁盘已满", "The disk full at each step of each write"],
  longKills: ["写入时强杀服务器（种子 {seed}）", "The server killed while it writes (seed {seed})"],
  longBrowser: ["浏览器测试，每项重复多次", "Browser tests, each many times over"],
  killed: [
    "{seconds} 秒内强杀服务器 {kills} 次（种子 {seed}），{unanswered} 次请求没有得到回答后重发，{refused} 次被拒绝：确认并保存 " +
      "{kept}，丢失 {lost}，重复 {duplicated}，未确认却存下 {unasked}，半截 {half}，完整性 {damage}",
    "{kills} kills in {seconds} s (seed {seed}), {unanswered} requests unanswered and sent " +
      "again, {refused} refused: acknowledged and kept {kept}, lost {lost}, duplicated " +
      "{duplicated}, kept unasked {unasked}, half written {half}, integrity {damage}",
  ],
  goalBusy: ["主线程处理器时间 ≤ 静态页的 1.5 倍", "Main-thread CPU ≤ 1.5 × the static page"],
  goalFirstBars: ["首批条形 ≤ 静态页的 1.5 倍", "First bars ≤ 1.5 × the static page"],
  goalAheadBusy: ["主线程处理器时间少于每个库", "Main-thread CPU ahead of every library"],
  goalAheadFirstBars: ["首批条形早于每个库", "First bars ahead of every library"],
  goalAheadHeap: ["脚本堆小于每个库", "Script heap ahead of every library"],
  goalAheadFrame: [
    "滚动时最长一帧不长于任何一个库",
    "No longer frame while scrolling than any library",
  ],
  goalFrame: ["滚动时没有超过 50 毫秒的一帧", "Scrolling without a frame over 50 ms"],
  goalAbilities: [
    "无脚本 · 键盘 · 打印 · 无障碍树各 100/100，外部请求 0",
    "Without script · keyboard · print · accessibility tree 100 of 100 each, foreign requests 0",
  ],
  running: ["挂图已启动", "Guatu is running"],
  publicPage: ["公开页面", "Public page"],
  signIn: ["工作人员登录", "Staff sign in"],
  setUpLink: ["首次设置（只能用一次）", "First set-up (works once)"],
  dataFolder: ["数据目录", "Data folder"],
  demoAccounts: [
    "演示账号（随机密码，仅此一次显示）",
    "Demo accounts (random passwords, shown once)",
  ],
  demoAccountsKept: ["演示账号与密码保存在", "Demo accounts and passwords are kept in"],
  stopHint: ["按 Ctrl+C 停止", "Press Ctrl+C to stop"],
};
