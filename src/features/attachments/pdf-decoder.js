// pdf.js adds the name of the decoder it wants to one address. Built files have names of their own, so that
// address leads here, with the true addresses beside it; the page's policy lets only this origin's scripts in.
const query = new URL(import.meta.url).searchParams;
const wanted = query.get("file")?.includes("jbig2") ? "jbig2" : "openjpeg";
const decoder = await import(/* @vite-ignore */ String(query.get(wanted)));

// oxlint-disable-next-line import/no-default-export -- pdf.js imports the default
export default decoder.default;
