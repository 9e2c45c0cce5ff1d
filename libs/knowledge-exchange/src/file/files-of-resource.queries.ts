/** In a statement about `resource r`: its files as JSON, in their order. */
export const FILES_OF_RESOURCE = `(
  select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'type', f.type, 'size', s.size,
    'language', f.language, 'preview', jsonb_build_object('state', f.preview_state, 'reason', f.preview_reason),
    'addedAt', f.added_at) order by f.position, f.added_at, f.id), '[]')
  from resource_file f join stored_file s on s.id = f.id where f.resource_id = r.id)`;
