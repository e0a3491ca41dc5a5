// One file for both hosts: what they have in common is nearly all of it, and the extension ships it once.
void ('importScripts' in globalThis ? import('./browser') : import('./node'));
