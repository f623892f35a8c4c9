import { type FormProps, Form as RemixForm, useFormAction } from "@remix-run/react";
import { useContext } from "react";
import { TypedContext, TypedFormContext } from "./typed.ts";

/** Every form of the product: what has to be put right is said by its page, in its words, and never by the browser. */
export function Form(props: FormProps) {
  const typed = useContext(TypedFormContext);
  const [action] = useFormAction(props.action).split("?");
  const form = <RemixForm {...props} noValidate />;
  return typed && props.method === "post" && action === typed.action ? (
    <TypedContext.Provider value={typed.values}>{form}</TypedContext.Provider>
  ) : (
    form
  );
}
