/**
 * Sets the chosen theme before anything is painted; it has to stand inline in the head for that. Blocked storage must not
 * stop the page, hence the `try`.
 */
export const THEME_SCRIPT =
  "try{let t=localStorage.theme;if(t=='light'||t=='dark')document.documentElement.dataset.theme=t}catch{}";
