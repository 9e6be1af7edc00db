/** The screens that flows are tried on: the narrowest common phone and a wide desktop. */
export const DESKTOP = { viewport: { width: 1440, height: 900 } } as const;
export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;

/** The narrowest that pages have to work at: 320 CSS pixels, which is also 1280 pixels at 400 % zoom. */
export const NARROWEST = { viewport: { width: 320, height: 640 } } as const;
