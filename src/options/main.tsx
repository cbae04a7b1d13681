/** Entry point of the options page. */
import { showOwnPage } from '../shell/own-page.tsx';
import { Options } from './options.tsx';
import '../panels/ui/own-page.css';
import './options.css';

showOwnPage(Options, 'options.title');
