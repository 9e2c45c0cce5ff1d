import { UserManager } from 'oidc-client-ts';

// The page in the hidden frame: it hands what the identity provider said to the page around it.
void new UserManager({ authority: '', client_id: '', redirect_uri: '' }).signinSilentCallback();
