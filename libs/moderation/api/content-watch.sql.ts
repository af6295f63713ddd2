/** What a tenant watches for, as a column of another room's statement: `WatchSettings`, NULL where nothing was set. */
export const watchColumn = `(SELECT json_build_object('words', w.words, 'firstPosts', w.first_posts)
  FROM moderation_settings w WHERE w.tenant_id = $tenant) AS watch`;
