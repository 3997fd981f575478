import type { ButtonHTMLAttributes } from "react";
import styles from "./Button.module.css";

type Tone = "plain" | "primary" | "warn" | "quiet";

/** How a link looks that is a step to take. */
export const buttonLook = (tone: Tone = "plain") => `${styles.button} ${styles[tone] ?? ""}`;

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  tone?: Tone;
}

export const Button = ({ tone, type = "button", ...props }: Props) => (
  <button {...props} type={type} className={buttonLook(tone)} />
);
