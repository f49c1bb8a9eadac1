/* The scripts of every page’s frame. They share one file, because two would weigh a quarter more. */
import './page-menu.ts';
import './theme-switch.ts';
