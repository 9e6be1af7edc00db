// What the greeting tells is worked out when the page is there; it is only asked for when the greeting shows.
const place = document.getElementById('greeting');
if (place && !place.hidden) void import('./greet').then(({ greet }) => greet(place));
