import { createContext, use } from 'react';
import type { AnchorHTMLAttributes, ComponentType, FormHTMLAttributes, ReactNode } from 'react';

export type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & { readonly href: string };
export type PostFormProps = Omit<FormHTMLAttributes<HTMLFormElement>, 'method'> & { readonly action: string; readonly children: ReactNode };

interface Elements {
  readonly Anchor: ComponentType<AnchorProps>;
  readonly PostForm: ComponentType<PostFormProps>;
}

const plainElements: Elements = {
  Anchor: ({ children, ...rest }) => <a {...rest}>{children}</a>,
  PostForm: (props) => <form {...props} method="post" />,
};

const ElementsContext = createContext<Elements>(plainElements);

/** Lets an application put its router's link and form under every component of the kit; without it they are plain HTML. */
export function ElementsProvider({ elements, children }: { readonly elements: Elements; readonly children: ReactNode }) {
  return <ElementsContext value={elements}>{children}</ElementsContext>;
}

/** A link, by the application's router where there is one. */
export function Anchor(props: AnchorProps) {
  const { Anchor: Element } = use(ElementsContext);
  return <Element {...props} />;
}

/** A form that posts, by the application's router where there is one. */
export function PostForm(props: PostFormProps) {
  const { PostForm: Element } = use(ElementsContext);
  return <Element {...props} />;
}

/** Hidden fields of a form, from a plain record. */
export function HiddenFields({ fields }: { readonly fields?: Readonly<Record<string, string>> }) {
  return Object.entries(fields ?? {}).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}

/** Class names in a row, leaving out what is absent. */
export function classes(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
