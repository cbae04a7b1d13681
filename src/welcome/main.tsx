/** Entry point of the welcome page. */
import { showOwnPage } from '../shell/own-page.tsx';
import { Welcome } from './welcome.tsx';
import '../panels/ui/own-page.css';
import './welcome.css';

showOwnPage(Welcome, 'welcome.title');
