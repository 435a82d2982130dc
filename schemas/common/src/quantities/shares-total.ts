/**
 * Returns the total of shares in whole per cent; 0 for none. Shares of one thing come to 100. Thirds cannot be
 * written in whole per cent, so three equal shares are 34, 33 and 33.
 */
export const sharesTotal = (shares: readonly { readonly percent: number }[]): number =>
  shares.reduce((total, share) => total + share.percent, 0);
