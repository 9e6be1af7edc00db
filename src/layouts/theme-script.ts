/**
 * Sets the chosen theme before anything is painted, and the heading font where islands/font has fetched it; it has to stand
 * inline in the head for that. Blocked storage must not stop the page, hence the `try`.
 */
export const THEME_SCRIPT =
  'try{let d=document.documentElement.dataset,t=localStorage.theme;if(t)d.theme=t;if(sessionStorage.dk)d.dk=1}catch{}';
