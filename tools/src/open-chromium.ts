import { type Browser, chromium } from "playwright-core";

/** Opens Debian's Chromium, or the one that CHROMIUM names, so that it asks for nothing of its own accord. */
export const openChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
