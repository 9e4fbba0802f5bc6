import { useEffect, useEffectEvent, useState } from "react";

export function filesOf(transfer: DataTransfer | null): File[] {
  return transfer ? [...transfer.files] : [];
}

const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;

/**
 * Takes files dropped anywhere in the window while a ticket is open: beside the target the browser would
 * leave the desk and open them. Returns whether files hover now.
 */
export function useFileDrop(onFiles: (files: File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const take = useEffectEvent(onFiles);

  useEffect(() => {
    let leaving: ReturnType<typeof setTimeout> | undefined;
    const handleOver = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      clearTimeout(leaving);
      setOver(true);
    };
    const handleLeave = () => {
      // Each element on the way tells of a leave; only the last is not followed by an over.
      clearTimeout(leaving);
      leaving = setTimeout(() => setOver(false), 120);
    };
    const handleDrop = (event: DragEvent) => {
      setOver(false);
      if (!carriesFiles(event)) return;
      event.preventDefault();
      take(filesOf(event.dataTransfer));
    };
    document.addEventListener("dragover", handleOver);
    document.addEventListener("dragleave", handleLeave);
    document.addEventListener("drop", handleDrop);
    return () => {
      clearTimeout(leaving);
      document.removeEventListener("dragover", handleOver);
      document.removeEventListener("dragleave", handleLeave);
      document.removeEventListener("drop", handleDrop);
    };
  }, []);
  return isOver;
}
