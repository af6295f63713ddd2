import { data } from 'react-router';

/** Every address that is no page. */
export function loader() {
  throw data({ code: 'not_found' }, { status: 404 });
}

export const Component = () => null;
