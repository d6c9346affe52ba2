/** Where the site is served and where its sources lie. A fork or a preview sets the first two. */
export const siteUrl = process.env['SITE_URL'] ?? 'https://open-away-ticketing.github.io';
export const basePath = process.env['BASE_PATH'] ?? '/';
export const repository = 'https://github.com/open-away-ticketing/open-away-ticketing';
