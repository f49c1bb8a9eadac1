// Old JavaScript, so that every version of Node can parse it and print what to install.
'use strict';

var needed = 24;
var found = process.versions.node;

if (parseInt(found, 10) < needed) {
	console.error(
		'This project needs Node.js %d or later, and this is %s: install it from https://nodejs.org and run the command again.',
		needed,
		found
	);
	process.exit(1);
}
