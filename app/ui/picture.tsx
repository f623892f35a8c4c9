/** A kept picture as a browser asks for it. */
export type ShownPicture = {
  src: string;
  width: number;
  height: number;
  alt: string;
  /** The smaller one, where there is one. */
  phone: { src: string; width: number } | null;
};

/** A picture in the room it will take, of the size that the screen needs. Where it is gone, what it says stays. */
export function Picture({ picture: { src, width, height, alt, phone } }: { picture: ShownPicture }) {
  return (
    <img
      src={src}
      {...(phone
        ? {
            srcSet: `${phone.src} ${phone.width}w, ${src} ${width}w`,
            sizes: `(max-width: ${width}px) 100vw, ${width}px`,
          }
        : {})}
      width={width}
      height={height}
      alt={alt}
      loading="lazy"
      decoding="async"
      className="my-2 block h-auto max-h-[70vh] w-auto max-w-full rounded-field border border-base-300 bg-white object-contain print:max-h-[45vh]"
    />
  );
}
