/**
 * A script as the page carries it: without comments, indents and long names, which are for those who write it. One that cannot
 * be parsed goes into the page as it is, where the browser tells what is wrong. `module`: its outermost names are its own.
 */
export const terseScript = async (text: string, module: boolean): Promise<string> => {
  const { transform } = await import('esbuild');
  try {
    const { code } = await transform(text, { loader: 'js', minify: true, target: 'es2022', charset: 'utf8', legalComments: 'none', logLevel: 'silent', ...(module ? { format: 'esm' } : {}) });
    return code;
  } catch {
    return text;
  }
};
