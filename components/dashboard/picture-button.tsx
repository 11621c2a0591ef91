"use client";

import { useEffect, useState } from "react";

type Props = { name: string; href: string; label: string };

/** Twice as many dots as the file has, for a slide or a printed page. */
const sharpness = 2;

/** Saves the drawing as a picture. It is painted by the browser, so it is there with a script only. */
export function PictureButton({ name, href, label }: Props) {
  const [isAlive, setIsAlive] = useState(false);
  useEffect(() => setIsAlive(true), []);
  if (!isAlive) return null;
  const save = async () => {
    const answer = await fetch(href);
    if (!answer.ok) return;
    const picture = await paint(await answer.text());
    const link = document.createElement("a");
    link.href = picture;
    link.download = `guatu-${name}.png`;
    link.click();
  };
  return (
    <button type="button" className="dash-picture" onClick={save}>
      {label}
    </button>
  );
}

async function paint(file: string): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(file)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * sharpness;
  canvas.height = image.naturalHeight * sharpness;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL("image/png");
}
