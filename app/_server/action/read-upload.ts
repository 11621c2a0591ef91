import "server-only";
import type { UploadedFile } from "#domain/mspdi/uploaded-file.ts";

/** The file of a form under its field; nothing where none was chosen. */
export async function readUpload(
  form: FormData,
  field: string,
): Promise<Record<string, UploadedFile>> {
  const file = form.get(field);
  if (!(file instanceof File) || file.size === 0) return {};
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { [field]: { name: file.name, bytes } };
}
