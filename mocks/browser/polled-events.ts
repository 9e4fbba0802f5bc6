/** Whether a stream that a page makes can go out through the service worker. */
export function canStream(): boolean {
  try {
    const stream = new ReadableStream();
    new MessageChannel().port1.postMessage(stream, [stream]);
    return true;
  } catch {
    return false;
  }
}

const PAUSE = 1_500;

/** Ends the event stream after what it has to tell now; its listener comes back for the rest. */
export async function endAfterNow(response: Response): Promise<Response> {
  if (!response.ok || !response.body) return response;
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  // What is there already comes without a pause; the first wait is for things to come.
  for (;;) {
    const part = await Promise.race([reader.read(), new Promise<null>((rest) => setTimeout(rest, 0, null))]);
    if (part === null || part.done) break;
    text += decoder.decode(part.value, { stream: true });
  }
  await reader.cancel();
  return new Response(`${text}retry: ${PAUSE}\n\n`, { headers: response.headers });
}
