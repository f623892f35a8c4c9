import { Link } from "@remix-run/react";
import type { MouseEvent, ReactNode } from "react";

const tones = {
  primary: "btn btn-primary h-auto min-h-11 py-2 leading-tight text-base",
  plain: "btn h-auto min-h-11 py-2 leading-tight border-base-300 bg-base-100 text-base",
  danger: "btn btn-error h-auto min-h-11 py-2 leading-tight text-base",
  quiet: "btn btn-ghost h-auto min-h-11 py-2 leading-tight text-base text-primary",
};
type Tone = keyof typeof tones;
const classOf = (tone: Tone, wide: boolean | undefined) =>
  wide ? `${tones[tone]} w-full sm:w-auto` : tones[tone];

type ButtonProps = {
  children: ReactNode;
  tone?: Tone;
  wide?: boolean;
  type?: "submit" | "button";
  name?: string;
  value?: string;
  label?: string;
  formNoValidate?: boolean;
  disabled?: boolean;
  onPress?: (event: MouseEvent<HTMLButtonElement>) => void;
};

export function Button({
  tone = "primary",
  wide,
  type = "submit",
  label,
  onPress,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type={type}
      onClick={onPress}
      className={classOf(tone, wide)}
      {...(label ? { "aria-label": label } : {})}
      {...rest}
    >
      {children}
    </button>
  );
}

type LinkProps = {
  to: string;
  tone?: Tone;
  wide?: boolean;
  children: ReactNode;
  /** Said instead of the words shown, where those do not tell one link from the next. */
  label?: string;
  /** Asks the server itself, as for a file. */
  reloadDocument?: boolean;
  /** A file, which has a tab of its own. */
  newTab?: boolean;
};

export function ButtonLink({ tone = "plain", wide, label, newTab, children, ...rest }: LinkProps) {
  return (
    <Link
      className={classOf(tone, wide)}
      {...(label ? { "aria-label": label } : {})}
      {...(newTab ? { target: "_blank", rel: "noopener", reloadDocument: true } : {})}
      {...rest}
    >
      {children}
    </Link>
  );
}
