// @ts-check
/*
 * Runs in the head, before the first paint: the page is shown when its faces, which it carries, are decoded, so that no
 * line is laid out twice. Their text would be invisible until then in any case. Without this script lines may move once.
 */
{
  const root = document.documentElement;
  const show = () => root.style.removeProperty('visibility');
  const faces = 'fonts' in document ? [...document.fonts] : [];
  if (faces.length > 0) {
    root.style.visibility = 'hidden';
    // As long as a browser waits for a face.
    setTimeout(show, 3000);
    Promise.allSettled(faces.map((face) => face.load())).then(show);
  }
}
