import { bootstrap } from './bootstrap';
import { controllers } from './controllers';
import { routes } from './routes';

/** The server half of the editor: what the Content Manager has no call for. */
export default { bootstrap, controllers, routes };
