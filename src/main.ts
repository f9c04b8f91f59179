// Composition root: so far it only shows the game's name.
const app = document.getElementById('app');
if (app) app.textContent = 'Spiral';
