/** Where a tab keeps its run. Apart from the rest, because the home page asks for it, too. */
export const RUN_KEY = 'dreiklang.practice';
