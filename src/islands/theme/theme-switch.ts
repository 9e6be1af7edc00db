/** Makes the theme radios in the header work and keeps the choice on the device; „system“ keeps nothing. */
const root = document.documentElement;

for (const radio of document.querySelectorAll<HTMLInputElement>('input[name=theme]')) {
  radio.checked = radio.value === (root.dataset.theme ?? 'system');
  radio.onchange = () => {
    const { value } = radio;
    if (value === 'system') delete root.dataset.theme;
    else root.dataset.theme = value;
    try {
      if (value === 'system') localStorage.removeItem('theme');
      else localStorage.theme = value;
    } catch {
      // Storage is blocked: the choice holds for this page only.
    }
  };
}

export {};
