import { DispositionError } from "@disposition/taxonomy";

/**
 * The address that calls are sent to: `/predict` under the service's, unless that is there already.
 *
 * @throws DispositionError `INPUT_INVALID` for what is no http address, and for one with a password in it: addresses end
 * up in reports.
 * @example predictUrl("http://localhost:3210/disposition/").pathname // "/disposition/predict"
 */
export function predictUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:")) {
    throw new DispositionError("INPUT_INVALID", `"${text}" is no address; give one such as http://localhost:3210`);
  }
  if (url.username !== "" || url.password !== "") {
    const message = `the address of ${url.host} has a user or password in it; send --header "authorization: …" instead`;
    throw new DispositionError("INPUT_INVALID", message);
  }
  const path = url.pathname.replace(/\/$/u, "");
  url.pathname = path.endsWith("/predict") ? path : `${path}/predict`;
  return url;
}
