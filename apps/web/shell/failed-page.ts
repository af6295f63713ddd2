/**
 * A page whose files did not come, because the line was lost or a newer version took their place. The router shows nothing at all for a
 * route that could not be brought; so it is brought as one that fails.
 */
export const failedPage = (error: unknown) => ({
  loader: () => {
    throw error;
  },
  Component: () => null,
});
