/* The scripts of every page’s frame. They share one file, because two files would be 25% larger. */
import './page-menu.ts';
import './theme-switch.ts';
