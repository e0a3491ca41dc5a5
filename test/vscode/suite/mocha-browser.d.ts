/** Mocha's browser build: importing it defines the global `mocha`. */
declare module 'mocha/mocha.js';
