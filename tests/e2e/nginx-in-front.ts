import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFreePort } from "#scripts/server/find-free-port.ts";
import { removeFolder } from "#scripts/server/remove-folder.ts";
import { ensureNginx } from "#scripts/test/ensure-nginx.ts";

/** An address that nobody serves yet, and the way to have nginx serve it. */
export type Front = {
  readonly url: string;
  /**
   * Puts nginx in front of an office, with the configuration we give away.
   *
   * @param files what nginx serves itself beside it, below `/files/`, as it is
   */
  readonly open: (office: string, files?: Readonly<Record<string, Buffer>>) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Only what belongs to a machine is put in: ports, certificate, folders. */
function ofThisMachine(port: number, office: string, folder: string): string {
  return (
    readFileSync("deploy/nginx.conf", "utf8")
      .replace(/^ *listen (\[::\]:)?80;\n/gm, "")
      .replace(/^ *listen \[::\]:443.*\n/gm, "")
      .replace("listen 443 ssl", `listen 127.0.0.1:${port} ssl`)
      .replace("127.0.0.1:3000", new URL(office).host.replace("localhost", "127.0.0.1"))
      .replaceAll("guatu.example", "localhost")
      .replace("server_tokens off;", `server_tokens off;\nlocation /files/ { root ${folder}; }`)
      .replaceAll(/\/etc\/ssl\/|\/var\/(cache|log)\/nginx\//g, `${folder}/`)
      // The one that sends people on to https would listen to port 80, which is not ours to take.
      .replace(/server \{\n *server_name localhost;\n *return 301.*\n\}\n/, "")
  );
}

function wholeConfiguration(site: string, folder: string): string {
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  const temporary = places.map((name) => `${name}_temp_path ${folder}/${name};`).join("\n");
  const user = process.getuid?.() === 0 ? "user root;\n" : "";
  return `${user}daemon off;\nworker_processes 2;\npid ${folder}/nginx.pid;\nerror_log ${folder}/error.log;
events { worker_connections 1024; }\nhttp {\n${temporary}\n${site}\n}\n`;
}

function makeCertificate(folder: string): void {
  const names = ["-keyout", join(folder, "guatu.key"), "-out", join(folder, "guatu.pem")];
  const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
  const asked = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"];
  execFileSync("openssl", [...asked, ...names, ...subject], { stdio: "ignore" });
}

export async function reserveFront(): Promise<Front> {
  const nginx = await ensureNginx();
  const folder = mkdtempSync(join(tmpdir(), "guatu-nginx-"));
  const port = await findFreePort();
  let stop = async () => {};
  return {
    url: `https://localhost:${port}`,
    open: async (office, files = {}) => {
      makeCertificate(folder);
      for (const name of ["guatu", "files"]) mkdirSync(join(folder, name));
      for (const [name, bytes] of Object.entries(files)) {
        writeFileSync(join(folder, "files", name), bytes);
      }
      const file = join(folder, "nginx.conf");
      writeFileSync(file, wholeConfiguration(ofThisMachine(port, office, folder), folder));
      const check = [`-p${folder}`, `-c${file}`, `-e${folder}/error.log`];
      execFileSync(nginx, ["-t", "-q", ...check]);
      const child = spawn(nginx, check, { stdio: "ignore" });
      stop = () =>
        new Promise((ended) => {
          child.once("exit", () => ended());
          child.kill("SIGTERM");
        });
    },
    close: () => stop().finally(() => removeFolder(folder)),
  };
}
