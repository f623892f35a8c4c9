import { type FormProps, Form as RemixForm } from "@remix-run/react";

/** Every form of the product: what has to be put right is said by its page, in its words, and never by the browser. */
export function Form(props: FormProps) {
  return <RemixForm {...props} noValidate />;
}
