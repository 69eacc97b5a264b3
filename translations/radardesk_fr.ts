<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>DeliveryFinding</name>
    <message>
        <source>A simulated fault lost the message</source>
        <translation>Une panne simulée a perdu le message</translation>
    </message>
    <message>
        <source>A rule of the simulated faults dropped the message at %1.</source>
        <extracomment>%1: a time</extracomment>
        <translation>Une règle des pannes simulées a supprimé le message à %1.</translation>
    </message>
    <message>
        <source>Turn the rule off in Simulated faults, then send again.</source>
        <translation>Désactivez la règle dans «&#xa0;Pannes simulées&#xa0;», puis renvoyez le message.</translation>
    </message>
    <message>
        <source>The message is held</source>
        <translation>Le message est retenu</translation>
    </message>
    <message>
        <source>A rule of the simulated faults has held the message since %1.</source>
        <extracomment>%1: a time</extracomment>
        <translation>Une règle des pannes simulées retient le message depuis %1.</translation>
    </message>
    <message>
        <source>Let it go in Simulated faults.</source>
        <translation>Libérez-le dans «&#xa0;Pannes simulées&#xa0;».</translation>
    </message>
    <message>
        <source>A simulated fault delays the message</source>
        <translation>Une panne simulée retarde le message</translation>
    </message>
    <message>
        <source>A rule of the simulated faults delayed the message at %1.</source>
        <extracomment>%1: a time</extracomment>
        <translation>Une règle des pannes simulées a retardé le message à %1.</translation>
    </message>
    <message>
        <source>The message was for some subscribers only</source>
        <translation>Le message n’était destiné qu’à certains abonnés</translation>
    </message>
    <message>
        <source>The broadcast chooses its subscribers by: %1.</source>
        <extracomment>%1: names of fields</extracomment>
        <translation>La diffusion choisit ses abonnés selon&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Remove the targeting, or check that it fits the subscriber.</source>
        <translation>Supprimez le ciblage, ou vérifiez qu’il correspond à l’abonné.</translation>
    </message>
    <message>
        <source>The page was too slow</source>
        <translation>La page était trop lente</translation>
    </message>
    <message>
        <source>%1 did not take its messages fast enough and was dropped at %2. %4</source>
        <extracomment>%1: a connection, %2: a time, %3: a duration, %4: a sentence</extracomment>
        <translation>%1 ne prenait pas ses messages assez vite&#xa0;; sa connexion a été coupée à %2. %4</translation>
    </message>
    <message>
        <source>Do less in the callback, or send less often.</source>
        <translation>Allégez le callback, ou envoyez moins souvent.</translation>
    </message>
    <message>
        <source>The page is behind</source>
        <translation>La page a du retard</translation>
    </message>
    <message>
        <source>%2 still wait for %1.</source>
        <extracomment>%1: a connection, %2: a size</extracomment>
        <translation>%2 sont encore en attente pour %1.</translation>
    </message>
    <message>
        <source>Do less in the callback: a page that is busy takes no messages.</source>
        <translation>Allégez le callback&#xa0;: une page occupée ne prend aucun message.</translation>
    </message>
    <message>
        <source>The connection ended right after</source>
        <translation>La connexion s’est terminée juste après</translation>
    </message>
    <message>
        <source>%1 was lost %2 after the message was sent to it. %3</source>
        <extracomment>%1: a connection, %2: a duration, %3: a sentence</extracomment>
        <translation>%1 a perdu la connexion %2 après l’envoi du message. %3</translation>
    </message>
    <message>
        <source>The message may have been lost with it. Load the current state when the page comes back.</source>
        <translation>Le message a pu être perdu avec elle. Chargez l’état actuel au retour de la page.</translation>
    </message>
    <message>
        <source>The message did not go to every subscriber</source>
        <translation>Le message n’a pas été envoyé à tous les abonnés</translation>
    </message>
    <message>
        <source>%1 was on the channel, and is not among the connections that the message went to (%2).</source>
        <extracomment>%1: a connection, %2: a number</extracomment>
        <translation>%1 était sur le canal et n’est pas parmi les connexions auxquelles le message est allé (%2).</translation>
    </message>
    <message>
        <source>Look at what happened to this connection.</source>
        <translation>Regardez ce qui est arrivé à cette connexion.</translation>
    </message>
    <message>
        <source>The subscriber page did not receive it</source>
        <translation>La page d’abonné n’a pas reçu le message</translation>
    </message>
    <message>
        <source>A subscriber page received the last message at %1, and not this one.</source>
        <extracomment>%1: a time</extracomment>
        <translation>Une page d’abonné a reçu le dernier message à %1, mais pas celui-ci.</translation>
    </message>
    <message>
        <source>Check that the page is still open and connected, then send again.</source>
        <translation>Vérifiez que la page est toujours ouverte et connectée, puis renvoyez le message.</translation>
    </message>
    <message>
        <source>The callback threw an error</source>
        <translation>Le callback a levé une exception</translation>
    </message>
    <message>
        <source>In %1, the callback threw: %2 %3</source>
        <extracomment>%1: a connection, %2: what was thrown, %3: file and line</extracomment>
        <translation>Dans %1, le callback a levé une exception&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>Correct the callback at this place.</source>
        <translation>Corrigez le callback à cet endroit.</translation>
    </message>
    <message>
        <source>The page has no callback for the channel</source>
        <translation>La page n’a pas de callback pour le canal</translation>
    </message>
    <message>
        <source>%1 received the message on “%2” and had no callback to call.</source>
        <extracomment>%1: a connection, %2: a channel</extracomment>
        <translation>%1 a reçu le message sur «&#xa0;%2&#xa0;» et n’avait aucun callback à appeler.</translation>
    </message>
    <message>
        <source>Pass the callback to “subscribe” for this channel.</source>
        <translation>Passez le callback à «&#xa0;subscribe&#xa0;» pour ce canal.</translation>
    </message>
    <message>
        <source>The callback belongs to another channel</source>
        <translation>Le callback appartient à un autre canal</translation>
    </message>
    <message>
        <source>%1 received the message on “%2” and has callbacks only for %3.</source>
        <extracomment>%1: a connection, %2 and %3: channels</extracomment>
        <translation>%1 a reçu le message sur «&#xa0;%2&#xa0;» et n’a de callbacks que pour %3.</translation>
    </message>
    <message>
        <source>The callback is registered more than once</source>
        <translation>Le callback est enregistré plusieurs fois</translation>
    </message>
    <message>
        <source>In %1, %2 callbacks were called for one message.</source>
        <extracomment>%1: a connection, %2: a number</extracomment>
        <translation>Dans %1, %2 callbacks ont été appelés pour un seul message.</translation>
    </message>
    <message>
        <source>Subscribe once: a component that is shown again often subscribes again.</source>
        <translation>Abonnez-vous une seule fois&#xa0;: un composant qui s’affiche de nouveau s’abonne souvent de nouveau.</translation>
    </message>
    <message>
        <source>The callback has not returned</source>
        <translation>Le callback ne s’est pas terminé</translation>
    </message>
    <message>
        <source>%1 received the message %2 ago, and its callback has not returned since.</source>
        <extracomment>%1: a connection, %2: a duration</extracomment>
        <translation>%1 a reçu le message il y a %2, et son callback ne s’est pas terminé depuis.</translation>
    </message>
    <message>
        <source>Look for a loop or a dialog in the callback. A browser also stops pages that are hidden.</source>
        <translation>Cherchez une boucle ou une boîte de dialogue dans le callback. Un navigateur suspend aussi les pages masquées.</translation>
    </message>
    <message>
        <source>The app sent the message twice</source>
        <translation>L’application a envoyé le message deux fois</translation>
    </message>
    <message>
        <source>The app broadcast the same data twice, %1 apart.</source>
        <extracomment>%1: a duration</extracomment>
        <translation>L’application a diffusé deux fois les mêmes données, à %1 d’intervalle.</translation>
    </message>
    <message>
        <source>Check what calls the code that broadcasts: a retry, two workers, or a listener that is registered twice.</source>
        <translation>Vérifiez ce qui appelle le code de diffusion&#xa0;: une nouvelle tentative, deux workers ou un listener enregistré deux fois.</translation>
    </message>
    <message>
        <source>Messages arrived out of order</source>
        <translation>Des messages sont arrivés dans le désordre</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <extracomment>%1: a connection, %2: &quot;7 of 500 overtook, …&quot;, %3: &quot;by the IDs of the broadcasts&quot;
----------
%1: a connection, %2: &quot;1 doubled, …&quot;, %3: &quot;by the IDs of the broadcasts&quot;
----------
%1: a connection, %2: &quot;2 lost, …&quot;, %3: &quot;by the IDs of the broadcasts&quot;</extracomment>
        <translation>%1&#xa0;: %2, %3.</translation>
    </message>
    <message>
        <source>Add a counter to the data, and let the page ignore what is older than what it has.</source>
        <translation>Ajoutez un compteur aux données, et faites ignorer à la page ce qui est plus ancien que ce qu’elle a.</translation>
    </message>
    <message>
        <source>Messages arrived more than once</source>
        <translation>Des messages sont arrivés plusieurs fois</translation>
    </message>
    <message>
        <source>Add an ID to the data, and let the page ignore those that it has seen.</source>
        <translation>Ajoutez un ID aux données, et faites ignorer à la page ceux qu’elle a déjà vus.</translation>
    </message>
    <message>
        <source>Messages are missing</source>
        <translation>Des messages manquent</translation>
    </message>
    <message>
        <source>Let the page load the current state when a number is missing.</source>
        <translation>Faites charger à la page l’état actuel quand un numéro manque.</translation>
    </message>
    <message>
        <source>The message was late</source>
        <translation>Le message est arrivé en retard</translation>
    </message>
    <message>
        <source>%1 handled the message after %2.</source>
        <extracomment>%1: a connection, %2: a duration</extracomment>
        <translation>%1 a traité le message après %2.</translation>
    </message>
    <message>
        <source>Check whether the page was busy or hidden: browsers slow down pages in the background.</source>
        <translation>Vérifiez si la page était occupée ou masquée&#xa0;: les navigateurs ralentissent les pages en arrière-plan.</translation>
    </message>
    <message>
        <source>No app has called yet</source>
        <translation>Aucune application n’a encore appelé</translation>
    </message>
    <message>
        <source>No call of an app has reached this service, at %1.</source>
        <extracomment>%1: an address</extracomment>
        <translation>Aucun appel d’une application n’est parvenu à ce service, à l’adresse %1.</translation>
    </message>
    <message>
        <source>A call that fails before it leaves is seen by its absence alone. Check that the code that broadcasts runs: is the queue worker started, is the transaction committed, was there an exception before it? Then check that the app is pointed at this address.</source>
        <translation>Un appel qui échoue avant de partir ne se remarque que par son absence. Vérifiez que le code de diffusion s’exécute&#xa0;: le worker de la file d’attente est-il démarré, la transaction est-elle validée, y a-t-il eu une exception auparavant&#xa0;? Vérifiez ensuite que l’application est dirigée vers cette adresse.</translation>
    </message>
    <message>
        <source>The app has not called lately</source>
        <translation>L’application n’a pas appelé récemment</translation>
    </message>
    <message>
        <source>The last call was by %1, on %2.</source>
        <extracomment>%1: a program, %2: a time</extracomment>
        <translation>Le dernier appel venait de %1, le %2.</translation>
    </message>
    <message>
        <source>A call that fails before it leaves is seen by its absence alone. Check that the code that broadcasts runs: is the queue worker started, is the transaction committed, was there an exception before it?</source>
        <translation>Un appel qui échoue avant de partir ne se remarque que par son absence. Vérifiez que le code de diffusion s’exécute&#xa0;: le worker de la file d’attente est-il démarré, la transaction est-elle validée, y a-t-il eu une exception auparavant&#xa0;?</translation>
    </message>
    <message>
        <source>The app calls an old address</source>
        <translation>L’application appelle une ancienne adresse</translation>
    </message>
    <message>
        <source>The app last called %1, on %3. The service is at %2 now.</source>
        <extracomment>%1 and %2: addresses, %3: a time</extracomment>
        <translation>L’application a appelé %1 pour la dernière fois le %3. Le service se trouve maintenant à %2.</translation>
    </message>
    <message>
        <source>Point the app at the new address and restart it.</source>
        <translation>Dirigez l’application vers la nouvelle adresse et redémarrez-la.</translation>
    </message>
    <message>
        <source>The app has not broadcast</source>
        <translation>L’application n’a rien diffusé</translation>
    </message>
    <message>
        <source>Calls of the app: %1, none of them a broadcast. Nothing was sent to “%2”.</source>
        <extracomment>%1: a number, %2: a channel</extracomment>
        <translation>Appels de l’application : %1, aucun n’est une diffusion. Rien n’a été envoyé sur « %2 ».</translation>
    </message>
    <message>
        <source>Check that the code that broadcasts runs: is the queue worker started, is the transaction committed, was there an exception before it?</source>
        <translation>Vérifiez que le code de diffusion s’exécute&#xa0;: le worker de la file d’attente est-il démarré, la transaction est-elle validée, y a-t-il eu une exception auparavant&#xa0;?</translation>
    </message>
    <message>
        <source>The app broadcast to other channels only</source>
        <translation>L’application n’a diffusé que sur d’autres canaux</translation>
    </message>
    <message>
        <source>Broadcasts of the app: %1, none to “%2”. It used: %3.</source>
        <extracomment>%1: a number, %2: a channel, %3: channels</extracomment>
        <translation>Diffusions de l’application : %1, aucune sur « %2 ». Elle a utilisé : %3.</translation>
    </message>
    <message>
        <source>Compare the channel in the code that broadcasts with the one that your page subscribes to.</source>
        <translation>Comparez le canal du code de diffusion avec celui auquel votre page s’abonne.</translation>
    </message>
    <message>
        <source>The message went to another profile</source>
        <translation>Le message est allé à un autre profil</translation>
    </message>
    <message>
        <source>A broadcast to “%1” reached the service of the profile “%2” at %3, not that of “%4”.</source>
        <extracomment>%1: a channel, %2 and %4: profiles, %3: a time</extracomment>
        <translation>Une diffusion sur «&#xa0;%1&#xa0;» a atteint à %3 le service du profil «&#xa0;%2&#xa0;», et non celui de «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>Use the address and the secret of one profile in the app and in the page.</source>
        <translation>Utilisez l’adresse et le secret d’un même profil dans l’application et dans la page.</translation>
    </message>
    <message>
        <source>The message has not left yet</source>
        <translation>Le message n’est pas encore parti</translation>
    </message>
    <message>
        <source>The broadcast was recorded at %1 and is still waiting to be sent.</source>
        <extracomment>%1: a time</extracomment>
        <translation>La diffusion a été enregistrée à %1 et attend encore d’être envoyée.</translation>
    </message>
    <message>
        <source>It waits for the secret or for an answer. Enter the secret in the profile if RadarDesk asks for it.</source>
        <translation>Elle attend le secret ou une réponse. Saisissez le secret dans le profil si RadarDesk le demande.</translation>
    </message>
    <message>
        <source>The message was not sent</source>
        <translation>Le message n’a pas été envoyé</translation>
    </message>
    <message>
        <source>RadarDesk did not send it: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>RadarDesk ne l’a pas envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Correct the message, then send it again.</source>
        <translation>Corrigez le message, puis renvoyez-le.</translation>
    </message>
    <message>
        <source>The service&apos;s host does not exist</source>
        <translation>L’hôte du service n’existe pas</translation>
    </message>
    <message>
        <source>The call never reached a service: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>L’appel n’est parvenu à aucun service&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check the address for typing errors, and the network connection.</source>
        <translation>Vérifiez l’adresse (fautes de frappe) et la connexion réseau.</translation>
    </message>
    <message>
        <source>Nothing listens at this address</source>
        <translation>Rien n’écoute à cette adresse</translation>
    </message>
    <message>
        <source>Nothing listens at %2: %1</source>
        <extracomment>%1: a sentence, %2: an address</extracomment>
        <translation>Rien n’écoute sur %2&#xa0;: %1</translation>
    </message>
    <message>
        <source>Start the service, or correct the port in the address.</source>
        <translation>Démarrez le service, ou corrigez le port dans l’adresse.</translation>
    </message>
    <message>
        <source>The encrypted connection failed</source>
        <translation>La connexion chiffrée a échoué</translation>
    </message>
    <message>
        <source>The call never reached the service: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>L’appel n’est pas parvenu au service&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check the clock of this machine, a proxy in between, and the certificate.</source>
        <translation>Vérifiez l’horloge de cette machine, un éventuel proxy intermédiaire et le certificat.</translation>
    </message>
    <message>
        <source>The service did not answer</source>
        <translation>Le service n’a pas répondu</translation>
    </message>
    <message>
        <source>No answer came in time: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>Aucune réponse n’est arrivée à temps&#xa0;: %1</translation>
    </message>
    <message>
        <source>The message may have been accepted all the same. Look for it at a subscriber before you send it again.</source>
        <translation>Le message a peut-être été accepté malgré tout. Cherchez-le chez un abonné avant de le renvoyer.</translation>
    </message>
    <message>
        <source>The call was canceled</source>
        <translation>L’appel a été annulé</translation>
    </message>
    <message>
        <source>The call was canceled before the answer came: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>L’appel a été annulé avant l’arrivée de la réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>The network failed</source>
        <translation>Erreur réseau</translation>
    </message>
    <message>
        <source>The call failed on its way: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>L’appel a échoué en chemin&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check the network connection and the proxy, then send it again.</source>
        <translation>Vérifiez la connexion réseau et le proxy, puis renvoyez le message.</translation>
    </message>
    <message>
        <source>A simulated fault answered the call</source>
        <translation>Une panne simulée a répondu à l’appel</translation>
    </message>
    <message>
        <source>A rule of the simulated faults applied to the call: %1.</source>
        <extracomment>%1: a simulated fault</extracomment>
        <translation>Une règle des pannes simulées s’est appliquée à l’appel&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The call had no secret</source>
        <translation>L’appel n’avait pas de secret</translation>
    </message>
    <message>
        <source>The service refused the call: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>Le service a refusé l’appel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Set the secret in the app. An environment variable that isn&apos;t loaded is the most frequent reason.</source>
        <translation>Définissez le secret dans l’application. La cause la plus fréquente est une variable d’environnement non chargée.</translation>
    </message>
    <message>
        <source>The secret is another one</source>
        <translation>Le secret est différent</translation>
    </message>
    <message>
        <source>Copy the secret of this profile into the app. Check that it isn&apos;t the public key, or that of another app.</source>
        <translation>Copiez le secret de ce profil dans l’application. Vérifiez que ce n’est ni la clé publique ni le secret d’une autre application.</translation>
    </message>
    <message>
        <source>The service forbids the call</source>
        <translation>Le service interdit l’appel</translation>
    </message>
    <message>
        <source>The service answered 403: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>Le service a répondu 403&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check in the dashboard whether the app may broadcast.</source>
        <translation>Vérifiez dans le tableau de bord si l’application a le droit de diffuser.</translation>
    </message>
    <message>
        <source>The app calls a path that does not exist</source>
        <translation>L’application appelle un chemin qui n’existe pas</translation>
    </message>
    <message>
        <source>The service has nothing at “%3”: %1</source>
        <extracomment>%1: a sentence, %3: a path</extracomment>
        <translation>Le service n’a rien à «&#xa0;%3&#xa0;»&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check the version and the end of the base URL: the libraries add the rest of the path themselves.</source>
        <translation>Vérifiez la version et la fin de l’URL de base&#xa0;: les bibliothèques ajoutent elles-mêmes le reste du chemin.</translation>
    </message>
    <message>
        <source>The call uses the wrong method</source>
        <translation>L’appel utilise la mauvaise méthode</translation>
    </message>
    <message>
        <source>Send broadcasts with POST. A redirect from http to https turns POST into GET.</source>
        <translation>Envoyez les diffusions avec POST. Une redirection de http vers https transforme POST en GET.</translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation>Le message est trop volumineux</translation>
    </message>
    <message>
        <source>The service refused the message: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>Le service a refusé le message&#xa0;: %1</translation>
    </message>
    <message>
        <source>Send less: channel and data together may have 10 KiB. Send an ID, and let the page load the rest.</source>
        <translation>Envoyez moins&#xa0;: le canal et les données peuvent faire ensemble 10&#xa0;Kio. Envoyez un ID, et laissez la page charger le reste.</translation>
    </message>
    <message>
        <source>The service can&apos;t read the call&apos;s body</source>
        <translation>Le service ne peut pas lire le corps de l’appel</translation>
    </message>
    <message>
        <source>Send JSON or a form, and name it in the Content-Type header.</source>
        <translation>Envoyez du JSON ou un formulaire, et indiquez-le dans l’en-tête Content-Type.</translation>
    </message>
    <message>
        <source>Too many messages in a short time</source>
        <translation>Trop de messages en peu de temps</translation>
    </message>
    <message>
        <source>The service answered 429: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>Le service a répondu 429&#xa0;: %1</translation>
    </message>
    <message>
        <source>Send less often, or several changes in one message.</source>
        <translation>Envoyez moins souvent, ou plusieurs modifications dans un même message.</translation>
    </message>
    <message>
        <source>The channel name is invalid</source>
        <translation>Le nom du canal n’est pas valide</translation>
    </message>
    <message>
        <source>The service refused the channel “%1”: %2</source>
        <extracomment>%1: a channel, %2: a sentence</extracomment>
        <translation>Le service a refusé le canal «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Correct the name in the code that broadcasts and in the page.</source>
        <translation>Corrigez le nom dans le code de diffusion et dans la page.</translation>
    </message>
    <message>
        <source>The data can&apos;t be read</source>
        <translation>Les données sont illisibles</translation>
    </message>
    <message>
        <source>The service refused the data: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>Le service a refusé les données&#xa0;: %1</translation>
    </message>
    <message>
        <source>Send valid JSON. In v3 the data is JSON inside a string.</source>
        <translation>Envoyez du JSON valide. En v3, les données sont du JSON dans une chaîne.</translation>
    </message>
    <message>
        <source>The call is malformed</source>
        <translation>L’appel est mal formé</translation>
    </message>
    <message>
        <source>Compare the call with one of RadarDesk: choose “Copy as code” in the editor.</source>
        <translation>Comparez l’appel avec un appel de RadarDesk&#xa0;: choisissez «&#xa0;Copier comme code&#xa0;» dans l’éditeur.</translation>
    </message>
    <message>
        <source>The service redirects the call</source>
        <translation>Le service redirige l’appel</translation>
    </message>
    <message>
        <source>The service answered with a redirect (%2), which the libraries don&apos;t follow.</source>
        <extracomment>%2: a number</extracomment>
        <translation>Le service a répondu par une redirection (%2), que les bibliothèques ne suivent pas.</translation>
    </message>
    <message>
        <source>Use the final address: https, without a path that redirects.</source>
        <translation>Utilisez l’adresse finale&#xa0;: https, sans chemin qui redirige.</translation>
    </message>
    <message>
        <source>The service failed</source>
        <translation>Le service a échoué</translation>
    </message>
    <message>
        <source>The service answered %2: %1</source>
        <extracomment>%1: a sentence, %2: a number</extracomment>
        <translation>Le service a répondu %2&#xa0;: %1</translation>
    </message>
    <message>
        <source>Try again later, and check the service&apos;s status page.</source>
        <translation>Réessayez plus tard, et consultez la page de statut du service.</translation>
    </message>
    <message>
        <source>Something else answered</source>
        <translation>Autre chose a répondu</translation>
    </message>
    <message>
        <source>The answer is not one of the service: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>La réponse n’est pas une réponse du service&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check the address: a proxy, a sign-in page or a development server may answer in its place.</source>
        <translation>Vérifiez l’adresse&#xa0;: un proxy, une page de connexion ou un serveur de développement peut répondre à sa place.</translation>
    </message>
    <message>
        <source>The service refused the call</source>
        <translation>Le service a refusé l’appel</translation>
    </message>
    <message>
        <source>Read its answer below.</source>
        <translation>Lisez sa réponse ci-dessous.</translation>
    </message>
    <message>
        <source>The channel names differ</source>
        <translation>Les noms des canaux diffèrent</translation>
    </message>
    <message>
        <source>The message went to %3, and the subscriber is on %4.</source>
        <extracomment>%1 and %2: channels, %3 and %4: the same with differing characters in brackets</extracomment>
        <translation>Le message est allé à %3, et l’abonné est sur %4.</translation>
    </message>
    <message>
        <source>Use one name in both places. Make it by one function or one constant.</source>
        <translation>Utilisez le même nom aux deux endroits. Produisez-le avec une seule fonction ou une seule constante.</translation>
    </message>
    <message>
        <source>The channel names differ in case</source>
        <translation>Les noms des canaux diffèrent par la casse</translation>
    </message>
    <message>
        <source>The channel names differ in white space</source>
        <translation>Les noms des canaux diffèrent par des espaces blancs</translation>
    </message>
    <message>
        <source>Trim the name where it is made, in the app and in the page.</source>
        <translation>Supprimez les espaces autour du nom là où il est produit, dans l’application et dans la page.</translation>
    </message>
    <message>
        <source>The channel names have different prefixes</source>
        <translation>Les noms des canaux ont des préfixes différents</translation>
    </message>
    <message>
        <source>A channel name is percent-encoded</source>
        <translation>Un nom de canal est en percent-encoding</translation>
    </message>
    <message>
        <source>Pass the name unencoded: the libraries encode it themselves.</source>
        <translation>Passez le nom sans encodage&#xa0;: les bibliothèques l’encodent elles-mêmes.</translation>
    </message>
    <message>
        <source>The channel names differ in a look-alike character</source>
        <translation>Les noms des canaux diffèrent par un caractère trompeur</translation>
    </message>
    <message>
        <source>Type the name again in place of copying it.</source>
        <translation>Saisissez de nouveau le nom au lieu de le copier.</translation>
    </message>
    <message>
        <source>The channel names differ in a separator</source>
        <translation>Les noms des canaux diffèrent par un séparateur</translation>
    </message>
    <message>
        <source>The channels belong to different environments</source>
        <translation>Les canaux appartiennent à des environnements différents</translation>
    </message>
    <message>
        <source>Start the app and the page with the same environment, or take it out of the name.</source>
        <translation>Démarrez l’application et la page avec le même environnement, ou retirez-le du nom.</translation>
    </message>
    <message>
        <source>Nobody was connected</source>
        <translation>Personne n’était connecté</translation>
    </message>
    <message>
        <source>No connection was on “%1” when the message was sent, and none had been before.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>Aucune connexion n’était sur «&#xa0;%1&#xa0;» à l’envoi du message, ni auparavant.</translation>
    </message>
    <message>
        <source>Open your page, and check that it loads the library from this service.</source>
        <translation>Ouvrez votre page, et vérifiez qu’elle charge la bibliothèque depuis ce service.</translation>
    </message>
    <message>
        <source>Only RadarDesk was subscribed</source>
        <translation>Seul RadarDesk était abonné</translation>
    </message>
    <message>
        <source>RadarDesk&apos;s own subscriber was the only one on “%1”.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>L’abonné de RadarDesk était le seul sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The page had not subscribed to the channel</source>
        <translation>La page n’était pas abonnée au canal</translation>
    </message>
    <message>
        <source>Open connections: %1, none on “%2”. %3</source>
        <extracomment>%1: a number, %2: a channel, %3: a sentence or nothing</extracomment>
        <translation>Connexions ouvertes : %1, aucune sur « %2 ». %3</translation>
    </message>
    <message>
        <source>Check that the page calls “subscribe” for this channel, and that nothing throws before.</source>
        <translation>Vérifiez que la page appelle «&#xa0;subscribe&#xa0;» pour ce canal, et qu’aucune exception n’est levée auparavant.</translation>
    </message>
    <message>
        <source>The page has no token for the channel</source>
        <translation>La page n’a pas de jeton pour le canal</translation>
    </message>
    <message>
        <source>%1 asked for “%2” without a token at %4 and was refused: %3</source>
        <extracomment>%1: a connection, %2: a channel, %3: a sentence, %4: a time</extracomment>
        <translation>%1 a demandé «&#xa0;%2&#xa0;» sans jeton à %4 et a essuyé un refus&#xa0;: %3</translation>
    </message>
    <message>
        <source>Name your authentication endpoint in the page, and check it with the private channel check.</source>
        <translation>Indiquez votre endpoint d’authentification dans la page, et testez-le avec la vérification des canaux privés.</translation>
    </message>
    <message>
        <source>The page&apos;s token was refused</source>
        <translation>Le jeton de la page a été refusé</translation>
    </message>
    <message>
        <source>%1 asked for “%2” at %4 and was refused: %3</source>
        <extracomment>%1: a connection, %2: a channel, %3: a sentence, %4: a time</extracomment>
        <translation>%1 a demandé «&#xa0;%2&#xa0;» à %4 et a essuyé un refus&#xa0;: %3</translation>
    </message>
    <message>
        <source>Find the cause with the private channel check.</source>
        <translation>Cherchez la cause avec la vérification des canaux privés.</translation>
    </message>
    <message>
        <source>The page came back with a token that no longer counts</source>
        <translation>La page est revenue avec un jeton qui n’est plus valable</translation>
    </message>
    <message>
        <source>%1 had been on “%2”, and was refused when it came back at %4: %3</source>
        <extracomment>%1: a connection, %2: a channel, %3: a sentence, %4: a time</extracomment>
        <translation>%1 avait été sur «&#xa0;%2&#xa0;» et a essuyé un refus à son retour à %4&#xa0;: %3</translation>
    </message>
    <message>
        <source>Get a new token for each new connection: it belongs to the socket ID.</source>
        <translation>Obtenez un nouveau jeton pour chaque nouvelle connexion&#xa0;: il est lié à l’ID de socket.</translation>
    </message>
    <message>
        <source>The page has too many channels</source>
        <translation>La page a trop de canaux</translation>
    </message>
    <message>
        <source>%1 was refused on “%2”: %3</source>
        <extracomment>%1: a connection, %2: a channel, %3: a sentence</extracomment>
        <translation>L’abonnement de %1 à «&#xa0;%2&#xa0;» a été refusé&#xa0;: %3</translation>
    </message>
    <message>
        <source>Unsubscribe from channels that are no longer shown.</source>
        <translation>Désabonnez-vous des canaux qui ne sont plus affichés.</translation>
    </message>
    <message>
        <source>The page asked for an invalid channel</source>
        <translation>La page a demandé un canal non valide</translation>
    </message>
    <message>
        <source>Correct the name in the page.</source>
        <translation>Corrigez le nom dans la page.</translation>
    </message>
    <message>
        <source>The page could not connect</source>
        <translation>La page n’a pas pu se connecter</translation>
    </message>
    <message>
        <source>%1 was refused at %2: %3</source>
        <extracomment>%1: a browser, %2: a time, %3: a sentence</extracomment>
        <translation>La connexion de %1 a été refusée à %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Let it connect again, then reload the page.</source>
        <translation>Laissez-la se reconnecter, puis rechargez la page.</translation>
    </message>
    <message>
        <source>The page&apos;s public key was refused</source>
        <translation>La clé publique de la page a été refusée</translation>
    </message>
    <message>
        <source>Copy the public key of this profile into the page, then reload it.</source>
        <translation>Copiez la clé publique de ce profil dans la page, puis rechargez-la.</translation>
    </message>
    <message>
        <source>The page subscribed too late</source>
        <translation>La page s’est abonnée trop tard</translation>
    </message>
    <message>
        <source>%1 subscribed at %2, %3 after the message. Messages aren&apos;t stored for later.</source>
        <extracomment>%1: a connection, %2: a time, %3: a duration</extracomment>
        <translation>Abonnement de %1 à %2, %3 après le message. Les messages ne sont pas conservés pour plus tard.</translation>
    </message>
    <message>
        <source>Load the current state after subscribing, or send the message once the page is there.</source>
        <translation>Chargez l’état actuel après l’abonnement, ou envoyez le message une fois que la page est là.</translation>
    </message>
    <message>
        <source>The page had unsubscribed</source>
        <translation>La page s’était désabonnée</translation>
    </message>
    <message>
        <source>%1 unsubscribed at %2, %3 before the message.</source>
        <extracomment>%1: a connection, %2: a time, %3: a duration</extracomment>
        <translation>Désabonnement de %1 à %2, %3 avant le message.</translation>
    </message>
    <message>
        <source>Check what calls “unsubscribe”: a component that is removed and added again often does.</source>
        <translation>Vérifiez ce qui appelle «&#xa0;unsubscribe&#xa0;»&#xa0;: c’est souvent un composant retiré puis ajouté de nouveau.</translation>
    </message>
    <message>
        <source>The page had closed its connection</source>
        <translation>La page avait fermé sa connexion</translation>
    </message>
    <message>
        <source>%1 left at %2, %3 before the message. %4</source>
        <extracomment>%1: a connection, %2: a time, %3: a duration, %4: a sentence</extracomment>
        <translation>Départ de %1 à %2, %3 avant le message. %4</translation>
    </message>
    <message>
        <source>The page was closed, reloaded or hidden. Load the current state when it comes back.</source>
        <translation>La page a été fermée, rechargée ou masquée. Chargez l’état actuel à son retour.</translation>
    </message>
    <message>
        <source>The page had lost its connection</source>
        <translation>La page avait perdu sa connexion</translation>
    </message>
    <message>
        <source>%1 was cut off at %2, %3 before the message. %4</source>
        <extracomment>%1: a connection, %2: a time, %3: a duration, %4: a sentence</extracomment>
        <translation>%1 a perdu la connexion à %2, %3 avant le message. %4</translation>
    </message>
    <message>
        <source>Check the network and whether the device slept. Load the current state when the page comes back.</source>
        <translation>Vérifiez le réseau, et si l’appareil était en veille. Chargez l’état actuel au retour de la page.</translation>
    </message>
    <message>
        <source>The page was reconnecting</source>
        <translation>La page était en train de se reconnecter</translation>
    </message>
    <message>
        <source>%1 was away from %2 to %5, and the message fell into that time. %4</source>
        <extracomment>%1: a connection, %2 and %5: times, %3: a duration, %4: a sentence</extracomment>
        <translation>%1 était hors ligne de %2 à %5, et le message est arrivé dans cet intervalle. %4</translation>
    </message>
    <message>
        <source>Load the current state after each reconnection: messages aren&apos;t stored for later.</source>
        <translation>Chargez l’état actuel après chaque reconnexion&#xa0;: les messages ne sont pas conservés pour plus tard.</translation>
    </message>
    <message>
        <source>RadarDesk had closed the connection</source>
        <translation>RadarDesk avait fermé la connexion</translation>
    </message>
    <message>
        <source>%1 was closed at %2, %3 before the message. %4</source>
        <extracomment>%1: a connection, %2: a time, %3: a duration, %4: a sentence</extracomment>
        <translation>La connexion de %1 a été fermée à %2, %3 avant le message. %4</translation>
    </message>
    <message>
        <source>Reload the page, then send again.</source>
        <translation>Rechargez la page, puis renvoyez le message.</translation>
    </message>
    <message>
        <source>The service had stopped</source>
        <translation>Le service s’était arrêté</translation>
    </message>
    <message>
        <source>%1 was disconnected at %2, %3 before the message, when the service stopped.</source>
        <extracomment>%1: a connection, %2: a time, %3: a duration</extracomment>
        <translation>La connexion de %1 a été coupée à %2, %3 avant le message, à l’arrêt du service.</translation>
    </message>
    <message>
        <source>The client had broken the protocol</source>
        <translation>Le client avait violé le protocole</translation>
    </message>
    <message>
        <source>Use the browser library, or correct the frames that the client sends.</source>
        <translation>Utilisez la bibliothèque du navigateur, ou corrigez les trames que le client envoie.</translation>
    </message>
    <message>
        <source>The service reached nobody</source>
        <translation>Le service n’a atteint personne</translation>
    </message>
    <message>
        <source>The service says that nobody was subscribed to “%1”.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>Selon le service, personne n’était abonné à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Open your page, compare the channel names, and send again.</source>
        <translation>Ouvrez votre page, comparez les noms des canaux et renvoyez le message.</translation>
    </message>
</context>
<context>
    <name>FaultHeadline</name>
    <message>
        <source>No channel name</source>
        <translation>Aucun nom de canal</translation>
    </message>
    <message>
        <source>This is a public channel</source>
        <translation>C’est un canal public</translation>
    </message>
    <message>
        <source>The channel prefix is misspelled</source>
        <translation>Le préfixe du canal est mal orthographié</translation>
    </message>
    <message>
        <source>The channel prefix is duplicated</source>
        <translation>Le préfixe du canal est en double</translation>
    </message>
    <message>
        <source>The channel name has white space around it</source>
        <translation>Le nom du canal est entouré d’espaces blancs</translation>
    </message>
    <message>
        <source>The channel name has a look-alike character</source>
        <translation>Le nom du canal contient un caractère trompeur</translation>
    </message>
    <message>
        <source>The channel name isn&apos;t valid</source>
        <translation>Le nom du canal n’est pas valide</translation>
    </message>
    <message>
        <source>The profile has no secret</source>
        <translation>Le profil n’a pas de secret</translation>
    </message>
    <message>
        <source>The service rejects the secret</source>
        <translation>Le service rejette le secret</translation>
    </message>
    <message>
        <source>The service address isn&apos;t valid</source>
        <translation>L’adresse du service n’est pas valide</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached</source>
        <translation>Le service est injoignable</translation>
    </message>
    <message>
        <source>The service issues no token</source>
        <translation>Le service n’émet pas de jeton</translation>
    </message>
    <message>
        <source>The identity&apos;s cookies are missing</source>
        <translation>Les cookies de l’identité manquent</translation>
    </message>
    <message>
        <source>No authentication endpoint is set</source>
        <translation>Aucun endpoint d’authentification n’est défini</translation>
    </message>
    <message>
        <source>The endpoint isn&apos;t a valid URL</source>
        <translation>L’endpoint n’est pas une URL valide</translation>
    </message>
    <message>
        <source>A relative endpoint needs the page&apos;s URL</source>
        <translation>Un endpoint relatif nécessite l’URL de la page</translation>
    </message>
    <message>
        <source>An https page can&apos;t call an http endpoint</source>
        <translation>Une page https ne peut pas appeler un endpoint http</translation>
    </message>
    <message>
        <source>The endpoint&apos;s host doesn&apos;t exist</source>
        <translation>L’hôte de l’endpoint n’existe pas</translation>
    </message>
    <message>
        <source>The endpoint&apos;s host can&apos;t be reached</source>
        <translation>L’hôte de l’endpoint est injoignable</translation>
    </message>
    <message>
        <source>The endpoint&apos;s server isn&apos;t running</source>
        <translation>Le serveur de l’endpoint n’est pas démarré</translation>
    </message>
    <message>
        <source>The endpoint dropped the connection</source>
        <translation>L’endpoint a coupé la connexion</translation>
    </message>
    <message>
        <source>The endpoint&apos;s certificate isn&apos;t trusted</source>
        <translation>Le certificat de l’endpoint n’est pas approuvé</translation>
    </message>
    <message>
        <source>The proxy blocks the call</source>
        <translation>Le proxy bloque l’appel</translation>
    </message>
    <message>
        <source>The endpoint can&apos;t be called</source>
        <translation>L’endpoint ne peut pas être appelé</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t answer</source>
        <translation>L’endpoint ne répond pas</translation>
    </message>
    <message>
        <source>The relative endpoint leads to the wrong server</source>
        <translation>L’endpoint relatif mène au mauvais serveur</translation>
    </message>
    <message>
        <source>The endpoint&apos;s route doesn&apos;t exist</source>
        <translation>La route de l’endpoint n’existe pas</translation>
    </message>
    <message>
        <source>The endpoint redirects to another host</source>
        <translation>L’endpoint redirige vers un autre hôte</translation>
    </message>
    <message>
        <source>The endpoint redirects to https</source>
        <translation>L’endpoint redirige vers https</translation>
    </message>
    <message>
        <source>The endpoint redirects to a sign-in page</source>
        <translation>L’endpoint redirige vers une page de connexion</translation>
    </message>
    <message>
        <source>The endpoint&apos;s redirect has no target</source>
        <translation>La redirection de l’endpoint n’a pas de cible</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t answer OPTIONS</source>
        <translation>L’endpoint ne répond pas à OPTIONS</translation>
    </message>
    <message>
        <source>The endpoint refuses OPTIONS</source>
        <translation>L’endpoint refuse OPTIONS</translation>
    </message>
    <message>
        <source>The endpoint redirects OPTIONS</source>
        <translation>L’endpoint redirige OPTIONS</translation>
    </message>
    <message>
        <source>The answer to OPTIONS doesn&apos;t allow the page</source>
        <translation>La réponse à OPTIONS n’autorise pas la page</translation>
    </message>
    <message>
        <source>“*” doesn&apos;t allow calls with cookies</source>
        <translation>«&#xa0;*&#xa0;» n’autorise pas les appels avec cookies</translation>
    </message>
    <message>
        <source>Calls with cookies aren&apos;t allowed</source>
        <translation>Les appels avec cookies ne sont pas autorisés</translation>
    </message>
    <message>
        <source>A request header isn&apos;t allowed</source>
        <translation>Un en-tête de requête n’est pas autorisé</translation>
    </message>
    <message>
        <source>The page doesn&apos;t send its cookies</source>
        <translation>La page n’envoie pas ses cookies</translation>
    </message>
    <message>
        <source>The cookie belongs to another host or path</source>
        <translation>Le cookie appartient à un autre hôte ou chemin</translation>
    </message>
    <message>
        <source>The Secure cookie isn&apos;t sent over http</source>
        <translation>Le cookie Secure n’est pas envoyé en http</translation>
    </message>
    <message>
        <source>The endpoint can&apos;t read the request</source>
        <translation>L’endpoint ne peut pas lire la requête</translation>
    </message>
    <message>
        <source>Refused: the call has no credentials</source>
        <translation>Refusé&#xa0;: l’appel n’a pas d’identifiants</translation>
    </message>
    <message>
        <source>Refused: this user may not join the channel</source>
        <translation>Refusé&#xa0;: cet utilisateur n’a pas accès au canal</translation>
    </message>
    <message>
        <source>Refused, with and without credentials</source>
        <translation>Refusé, avec et sans identifiants</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t accept GET</source>
        <translation>L’endpoint n’accepte pas GET</translation>
    </message>
    <message>
        <source>The CSRF check blocks the endpoint</source>
        <translation>Le contrôle CSRF bloque l’endpoint</translation>
    </message>
    <message>
        <source>The endpoint is called too often</source>
        <translation>L’endpoint est appelé trop souvent</translation>
    </message>
    <message>
        <source>The endpoint fails with a server error</source>
        <translation>L’endpoint échoue avec une erreur de serveur</translation>
    </message>
    <message>
        <source>The app behind the server doesn&apos;t answer</source>
        <translation>L’application derrière le serveur ne répond pas</translation>
    </message>
    <message>
        <source>The endpoint answers with an unexpected status</source>
        <translation>L’endpoint répond avec un statut inattendu</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t find the channel</source>
        <translation>L’endpoint ne trouve pas le canal</translation>
    </message>
    <message>
        <source>The endpoint is too slow</source>
        <translation>L’endpoint est trop lent</translation>
    </message>
    <message>
        <source>The endpoint answers with a web page</source>
        <translation>L’endpoint répond par une page web</translation>
    </message>
    <message>
        <source>There is text before the JSON</source>
        <translation>Il y a du texte avant le JSON</translation>
    </message>
    <message>
        <source>The JSON is cut off</source>
        <translation>Le JSON est tronqué</translation>
    </message>
    <message>
        <source>The answer isn&apos;t JSON</source>
        <translation>La réponse n’est pas du JSON</translation>
    </message>
    <message>
        <source>The token is one level too deep</source>
        <translation>Le jeton est imbriqué un niveau trop bas</translation>
    </message>
    <message>
        <source>The JSON is encoded twice</source>
        <translation>Le JSON est encodé deux fois</translation>
    </message>
    <message>
        <source>The answer has no token</source>
        <translation>La réponse n’a pas de jeton</translation>
    </message>
    <message>
        <source>The token is empty</source>
        <translation>Le jeton est vide</translation>
    </message>
    <message>
        <source>The token is null</source>
        <translation>Le jeton est null</translation>
    </message>
    <message>
        <source>The token is a number</source>
        <translation>Le jeton est un nombre</translation>
    </message>
    <message>
        <source>The token is “[object Object]”</source>
        <translation>Le jeton est «&#xa0;[object Object]&#xa0;»</translation>
    </message>
    <message>
        <source>The token isn&apos;t a string</source>
        <translation>Le jeton n’est pas une chaîne</translation>
    </message>
    <message>
        <source>The token isn&apos;t a v2 token</source>
        <translation>Le jeton n’est pas un jeton v2</translation>
    </message>
    <message>
        <source>The token is for another channel</source>
        <translation>Le jeton est destiné à un autre canal</translation>
    </message>
    <message>
        <source>The token is for another connection</source>
        <translation>Le jeton est destiné à une autre connexion</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>Le jeton a expiré</translation>
    </message>
    <message>
        <source>The token is for another app</source>
        <translation>Le jeton est destiné à une autre application</translation>
    </message>
    <message>
        <source>The service rejects the token</source>
        <translation>Le service rejette le jeton</translation>
    </message>
    <message>
        <source>The service refuses the subscription</source>
        <translation>Le service refuse l’abonnement</translation>
    </message>
    <message>
        <source>The app broadcasts to another channel</source>
        <translation>L’application diffuse sur un autre canal</translation>
    </message>
    <message>
        <source>The service refuses the broadcast</source>
        <translation>Le service refuse la diffusion</translation>
    </message>
    <message>
        <source>The broadcast reaches nobody</source>
        <translation>La diffusion n’atteint personne</translation>
    </message>
    <message>
        <source>The broadcast doesn&apos;t arrive</source>
        <translation>La diffusion n’arrive pas</translation>
    </message>
    <message>
        <source>Everyone gets in</source>
        <translation>Tout le monde a accès</translation>
    </message>
    <message>
        <source>Every signed-in user gets into every channel</source>
        <translation>Tout utilisateur authentifié accède à tous les canaux</translation>
    </message>
    <message>
        <source>The endpoint accepts invalid channel names</source>
        <translation>L’endpoint accepte des noms de canal non valides</translation>
    </message>
    <message>
        <source>The endpoint&apos;s answer doesn&apos;t end</source>
        <translation>La réponse de l’endpoint ne se termine pas</translation>
    </message>
    <message>
        <source>The answer isn&apos;t valid HTTP</source>
        <translation>La réponse n’est pas du HTTP valide</translation>
    </message>
    <message>
        <source>This port expects https</source>
        <translation>Ce port attend du https</translation>
    </message>
    <message>
        <source>This port doesn&apos;t speak https</source>
        <translation>Ce port ne parle pas https</translation>
    </message>
    <message>
        <source>This port isn&apos;t a web server</source>
        <translation>Ce port n’est pas un serveur web</translation>
    </message>
    <message>
        <source>The compressed answer is damaged</source>
        <translation>La réponse compressée est endommagée</translation>
    </message>
    <message>
        <source>The answer isn&apos;t UTF-8</source>
        <translation>La réponse n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>La réponse est trop volumineuse</translation>
    </message>
    <message>
        <source>The answer is JSONP</source>
        <translation>La réponse est du JSONP</translation>
    </message>
    <message>
        <source>There is text after the JSON</source>
        <translation>Il y a du texte après le JSON</translation>
    </message>
    <message>
        <source>The answer is a .NET key-value pair</source>
        <translation>La réponse est une paire clé-valeur .NET</translation>
    </message>
    <message>
        <source>The token is cut off</source>
        <translation>Le jeton est tronqué</translation>
    </message>
    <message>
        <source>Only the first call gets a token</source>
        <translation>Seul le premier appel obtient un jeton</translation>
    </message>
    <message>
        <source>A redirect leads back to http</source>
        <translation>Une redirection ramène à http</translation>
    </message>
    <message>
        <source>A bot check blocks the endpoint</source>
        <translation>Un contrôle anti-bot bloque l’endpoint</translation>
    </message>
    <message>
        <source>Other channels are open to everyone</source>
        <translation>D’autres canaux sont ouverts à tous</translation>
    </message>
    <message>
        <source>Refused calls get no answer</source>
        <translation>Les appels refusés n’obtiennent pas de réponse</translation>
    </message>
    <message>
        <source>Browsers refuse a password in a URL</source>
        <translation>Les navigateurs refusent un mot de passe dans une URL</translation>
    </message>
    <message>
        <source>Browsers block this port</source>
        <translation>Les navigateurs bloquent ce port</translation>
    </message>
    <message>
        <source>The cookie has expired</source>
        <translation>Le cookie a expiré</translation>
    </message>
    <message>
        <source>The endpoint&apos;s answer has no content</source>
        <translation>La réponse de l’endpoint n’a pas de contenu</translation>
    </message>
    <message>
        <source>The answer to OPTIONS is malformed</source>
        <translation>La réponse à OPTIONS est mal formée</translation>
    </message>
    <message>
        <source>The connection endpoint doesn&apos;t accept POST</source>
        <translation>L’endpoint de connexion n’accepte pas POST</translation>
    </message>
    <message>
        <source>A redirect loses the socket ID</source>
        <translation>Une redirection perd l’ID de socket</translation>
    </message>
    <message>
        <source>The connection endpoint doesn&apos;t read forms</source>
        <translation>L’endpoint de connexion ne lit pas les formulaires</translation>
    </message>
    <message>
        <source>No client data is registered</source>
        <translation>Aucune donnée client n’est enregistrée</translation>
    </message>
    <message>
        <source>Browsers don&apos;t follow the redirect</source>
        <translation>Les navigateurs ne suivent pas la redirection</translation>
    </message>
    <message>
        <source>Browsers don&apos;t store the cookie</source>
        <translation>Les navigateurs ne stockent pas le cookie</translation>
    </message>
    <message>
        <source>The server listens on another address</source>
        <translation>Le serveur écoute sur une autre adresse</translation>
    </message>
    <message>
        <source>The server listens on another port</source>
        <translation>Le serveur écoute sur un autre port</translation>
    </message>
    <message>
        <source>The endpoint redirects without end</source>
        <translation>L’endpoint redirige sans fin</translation>
    </message>
    <message>
        <source>SameSite blocks the cookie</source>
        <translation>SameSite bloque le cookie</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t recognize the user</source>
        <translation>L’endpoint ne reconnaît pas l’utilisateur</translation>
    </message>
    <message>
        <source>The token has the other version&apos;s key</source>
        <translation>Le jeton porte la clé de l’autre version</translation>
    </message>
    <message>
        <source>The token is the string “undefined” or “null”</source>
        <translation>Le jeton est la chaîne «&#xa0;undefined&#xa0;» ou «&#xa0;null&#xa0;»</translation>
    </message>
    <message>
        <source>The token is for the other API version</source>
        <translation>Le jeton est destiné à l’autre version de l’API</translation>
    </message>
    <message>
        <source>The endpoint returns the same token again</source>
        <translation>L’endpoint renvoie de nouveau le même jeton</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept subscribers</source>
        <translation>Le service n’accepte pas d’abonnés</translation>
    </message>
    <message>
        <source>The answer isn&apos;t compressed as declared</source>
        <translation>La réponse n’est pas compressée comme annoncé</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t decompress the answer</source>
        <translation>RadarDesk ne peut pas décompresser la réponse</translation>
    </message>
    <message>
        <source>The JSON has an anti-hijacking prefix</source>
        <translation>Le JSON a un préfixe anti-détournement</translation>
    </message>
    <message>
        <source>The answer contains two JSON values</source>
        <translation>La réponse contient deux valeurs JSON</translation>
    </message>
    <message>
        <source>The token was changed on the way</source>
        <translation>Le jeton a été modifié en chemin</translation>
    </message>
    <message>
        <source>Users get into other users&apos; channels</source>
        <translation>Des utilisateurs accèdent aux canaux d’autres utilisateurs</translation>
    </message>
    <message>
        <source>Browsers block the answer: no CORS header</source>
        <translation>Les navigateurs bloquent la réponse&#xa0;: aucun en-tête CORS</translation>
    </message>
    <message>
        <source>Browsers block the answer: wrong origin allowed</source>
        <translation>Les navigateurs bloquent la réponse&#xa0;: mauvaise origine autorisée</translation>
    </message>
    <message>
        <source>Browsers block the redirect</source>
        <translation>Les navigateurs bloquent la redirection</translation>
    </message>
    <message>
        <source>One user counts as several</source>
        <translation>Un utilisateur compte pour plusieurs</translation>
    </message>
    <message>
        <source>The endpoint reports an error as a success</source>
        <translation>L’endpoint signale une erreur comme un succès</translation>
    </message>
    <message>
        <source>The endpoint compares only the start of names</source>
        <translation>L’endpoint ne compare que le début des noms</translation>
    </message>
    <message>
        <source>The endpoint gives away the secret</source>
        <translation>L’endpoint divulgue le secret</translation>
    </message>
    <message>
        <source>The token is the public key</source>
        <translation>Le jeton est la clé publique</translation>
    </message>
    <message>
        <source>The token isn&apos;t one of the service&apos;s</source>
        <translation>Le jeton n’est pas un jeton du service</translation>
    </message>
    <message>
        <source>The endpoint refuses the connection</source>
        <translation>L’endpoint refuse la connexion</translation>
    </message>
    <message>
        <source>Only the first connection is registered</source>
        <translation>Seule la première connexion est enregistrée</translation>
    </message>
    <message>
        <source>Altered cookies grant access</source>
        <translation>Des cookies modifiés donnent accès</translation>
    </message>
    <message>
        <source>Part of a cookie grants access</source>
        <translation>Une partie d’un cookie donne accès</translation>
    </message>
    <message>
        <source>Altered headers grant access</source>
        <translation>Des en-têtes modifiés donnent accès</translation>
    </message>
    <message>
        <source>Browsers refuse the answer&apos;s headers</source>
        <translation>Les navigateurs refusent les en-têtes de la réponse</translation>
    </message>
    <message>
        <source>A redirect doesn&apos;t keep the query</source>
        <translation>Une redirection ne conserve pas la requête (query)</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Enter the name that the page subscribes to.</source>
        <translation>Saisissez le nom auquel la page s’abonne.</translation>
    </message>
    <message>
        <source>%1</source>
        <extracomment>%1: a sentence on what is invalid in the name</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>The profile “%1” has no secret. %2</source>
        <extracomment>%1: a profile, %2: a sentence on why, or nothing</extracomment>
        <translation>Le profil «&#xa0;%1&#xa0;» n’a pas de secret. %2</translation>
    </message>
    <message>
        <source>The profile&apos;s service address can&apos;t be used. %1</source>
        <extracomment>%1: a sentence on what is wrong</extracomment>
        <translation>L’adresse de service du profil est inutilisable. %1</translation>
    </message>
    <message>
        <source>Correct the address in the profile.</source>
        <translation>Corrigez l’adresse dans le profil.</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached. %1</source>
        <extracomment>%1: a sentence on what is wrong</extracomment>
        <translation>Le service est injoignable. %1</translation>
    </message>
    <message>
        <source>Check the network and the profile&apos;s service address.</source>
        <translation>Vérifiez le réseau et l’adresse de service du profil.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be reached from this machine. %2</source>
        <extracomment>%1: a host, %2: the system&apos;s error message</extracomment>
        <translation>«&#xa0;%1&#xa0;» est injoignable depuis cette machine. %2</translation>
    </message>
    <message>
        <source>The encrypted connection can&apos;t be trusted. %1</source>
        <extracomment>%1: the system&apos;s error message</extracomment>
        <translation>La connexion chiffrée n’est pas digne de confiance. %1</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings.</source>
        <translation>Vérifiez les paramètres de proxy du système.</translation>
    </message>
    <message>
        <source>The endpoint can&apos;t be called. %1</source>
        <extracomment>%1: the system&apos;s error message</extracomment>
        <translation>L’endpoint ne peut pas être appelé. %1</translation>
    </message>
    <message>
        <source>Answer OPTIONS with 204 and the Access-Control headers.</source>
        <translation>Répondez à OPTIONS par 204 avec les en-têtes Access-Control.</translation>
    </message>
    <message>
        <source>Answer OPTIONS with the same Access-Control-Allow-Origin as the call: %2</source>
        <extracomment>%2: the page&apos;s origin</extracomment>
        <translation>Répondez à OPTIONS avec le même Access-Control-Allow-Origin qu’à l’appel&#xa0;: %2</translation>
    </message>
    <message>
        <source>The endpoint is called too often (429). %1</source>
        <extracomment>%1: sentences on the answer, or nothing</extracomment>
        <translation>L’endpoint est appelé trop souvent (429). %1</translation>
    </message>
    <message>
        <source>The endpoint answers with an HTML page instead of JSON: %1</source>
        <extracomment>%1: the beginning of the answer</extracomment>
        <translation>L’endpoint répond par une page HTML au lieu de JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>The answer is JSON without “%1”: %2</source>
        <extracomment>%1: the expected member, %2: the JSON, in quotes</extracomment>
        <translation>La réponse est du JSON sans «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Check the profile&apos;s public key, and whether the sandbox is running.</source>
        <translation>Vérifiez la clé publique du profil et si la sandbox est active.</translation>
    </message>
    <message>
        <source>The service refuses the subscription (%1): %2</source>
        <extracomment>%1: a code, %2: the message of the service</extracomment>
        <translation>Le service refuse l’abonnement (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>See the service&apos;s answer below.</source>
        <translation>Voyez la réponse du service ci-dessous.</translation>
    </message>
    <message>
        <source>Compare the service address and the public key of the page with those of the server.</source>
        <translation>Comparez l’adresse du service et la clé publique de la page avec celles du serveur.</translation>
    </message>
    <message>
        <source>The cookies of “%1” aren&apos;t available, so the endpoint wasn&apos;t called. %2</source>
        <extracomment>%1: an identity, %2: a sentence on why</extracomment>
        <translation>Les cookies de «&#xa0;%1&#xa0;» ne sont pas disponibles&#xa0;; l’endpoint n’a donc pas été appelé. %2</translation>
    </message>
    <message>
        <source>Enter the cookies again, or choose another identity.</source>
        <translation>Saisissez de nouveau les cookies ou choisissez une autre identité.</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like a v2 token: %1 %2</source>
        <extracomment>%1: the shortened token, in quotes, %2: a sentence on its length, or nothing</extracomment>
        <translation>Cela ne ressemble pas à un jeton v2&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>The answer begins with status %1 and then isn&apos;t valid HTTP. %2</source>
        <extracomment>%1: a status, %2: a sentence on what is wrong</extracomment>
        <translation>La réponse commence par le statut %1, puis n’est plus du HTTP valide. %2</translation>
    </message>
    <message>
        <source>Correct the port in the endpoint&apos;s URL.</source>
        <translation>Corrigez le port dans l’URL de l’endpoint.</translation>
    </message>
    <message>
        <source>Content-Encoding says “%1”, but the body isn&apos;t compressed, so a browser can&apos;t read it: “%2”</source>
        <extracomment>%1: a coding such as gzip, %2: the beginning of the body</extracomment>
        <translation>Content-Encoding annonce «&#xa0;%1&#xa0;», mais le corps n’est pas compressé&#xa0;; un navigateur ne peut donc pas le lire&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Encode the answer in UTF-8.</source>
        <translation>Encodez la réponse en UTF-8.</translation>
    </message>
    <message>
        <source>Return the token only.</source>
        <translation>Renvoyez uniquement le jeton.</translation>
    </message>
    <message>
        <source>The answer is JSONP: the JSON is inside a call of “%1”, which pages can&apos;t read as JSON.</source>
        <extracomment>%1: a function&apos;s name</extracomment>
        <translation>La réponse est du JSONP&#xa0;: le JSON se trouve dans un appel de «&#xa0;%1&#xa0;», que les pages ne peuvent pas lire comme du JSON.</translation>
    </message>
    <message>
        <source>Return the JSON alone; turn JSONP off for this route.</source>
        <translation>Renvoyez le JSON seul&#xa0;; désactivez JSONP pour cette route.</translation>
    </message>
    <message>
        <source>The answer starts with “%1”, a prefix against JSON hijacking that the page&apos;s library doesn&apos;t remove.</source>
        <extracomment>%1: the prefix</extracomment>
        <translation>La réponse commence par «&#xa0;%1&#xa0;», un préfixe contre le détournement de JSON que la bibliothèque de la page ne retire pas.</translation>
    </message>
    <message>
        <source>Turn that prefix off for this route.</source>
        <translation>Désactivez ce préfixe pour cette route.</translation>
    </message>
    <message>
        <source>There is text after the JSON, which ends at byte %1: “%2”</source>
        <extracomment>%1: a number, %2: the text</extracomment>
        <translation>Il y a du texte après le JSON, qui se termine à l’octet %1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The answer is a pair with “Key” and “Value” instead of an object with “%1”. That is how .NET writes a KeyValuePair, as in PushRadar&apos;s sample.</source>
        <extracomment>%1: the expected member</extracomment>
        <translation>La réponse est une paire avec «&#xa0;Key&#xa0;» et «&#xa0;Value&#xa0;» au lieu d’un objet avec «&#xa0;%1&#xa0;». C’est ainsi que .NET écrit un KeyValuePair, comme dans l’exemple de PushRadar.</translation>
    </message>
    <message>
        <source>Return an object instead: return Json(new { %1 = token });</source>
        <extracomment>%1: the expected member</extracomment>
        <translation>Renvoyez plutôt un objet&#xa0;: return Json(new { %1 = token });</translation>
    </message>
    <message>
        <source>Give the page the URL that the call ends at, or send the CORS headers with the redirect too.</source>
        <translation>Donnez à la page l’URL où l’appel aboutit, ou envoyez aussi les en-têtes CORS avec la redirection.</translation>
    </message>
    <message>
        <source>The endpoint redirects to %2 over http, which browsers block for a page on https (%1) as mixed content.</source>
        <extracomment>%1: the page&apos;s origin, %2: a URL</extracomment>
        <translation>L’endpoint redirige vers %2 en http, ce que les navigateurs bloquent comme contenu mixte pour une page en https (%1).</translation>
    </message>
    <message>
        <source>Give the page the URL that the call ends at, or keep the query when redirecting.</source>
        <translation>Donnez à la page l’URL où l’appel aboutit, ou conservez la chaîne de requête lors de la redirection.</translation>
    </message>
    <message>
        <source>A bot check answers in place of your app (status %1), and a page&apos;s call can&apos;t solve it. %2</source>
        <extracomment>%1: a status, %2: sentences on the answer, or nothing</extracomment>
        <translation>Un contrôle anti-bot répond à la place de votre application (statut %1), et l’appel d’une page ne peut pas le résoudre. %2</translation>
    </message>
    <message>
        <source>Exclude the endpoint&apos;s path from the bot check in the settings of the CDN or firewall.</source>
        <translation>Excluez le chemin de l’endpoint du contrôle anti-bot dans les paramètres du CDN ou du pare-feu.</translation>
    </message>
    <message>
        <source>The endpoint refuses by not answering (%1), so the page waits forever.</source>
        <extracomment>%1: refused calls</extracomment>
        <translation>L’endpoint refuse en ne répondant pas (%1)&#xa0;; la page attend donc indéfiniment.</translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete. %1</source>
        <extracomment>%1: the system&apos;s error message</extracomment>
        <translation>La connexion s’est terminée avant que la réponse soit complète. %1</translation>
    </message>
    <message>
        <source>Browsers never call port %1: it is on their list of blocked ports.</source>
        <extracomment>%1: a port</extracomment>
        <translation>Les navigateurs n’appellent jamais le port %1&#xa0;: il figure dans leur liste de ports bloqués.</translation>
    </message>
    <message>
        <source>Browsers reject the answer to OPTIONS: %1 isn&apos;t a list of names separated by commas (“%2”).</source>
        <extracomment>%1: a header, %2: its value</extracomment>
        <translation>Les navigateurs rejettent la réponse à OPTIONS&#xa0;: %1 n’est pas une liste de noms séparés par des virgules («&#xa0;%2&#xa0;»).</translation>
    </message>
    <message>
        <source>Separate the names by commas: %1: GET, POST</source>
        <extracomment>%1: a header</extracomment>
        <translation>Séparez les noms par des virgules&#xa0;: %1: GET, POST</translation>
    </message>
    <message>
        <source>Exempt the endpoint&apos;s route from the CSRF check, since the browser library sends no such token. If the session has expired, sign in again.</source>
        <translation>Exemptez la route de l’endpoint du contrôle CSRF, car la bibliothèque du navigateur n’envoie pas de tel jeton. Si la session a expiré, authentifiez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The connection endpoint redirects from %1 to %2 (status %3). Browsers then send a GET without the body, so the socket ID is lost.</source>
        <extracomment>%1: a URL, %2: a URL, %3: a status</extracomment>
        <translation>L’endpoint de connexion redirige de %1 vers %2 (statut %3). Les navigateurs envoient alors un GET sans le corps&#xa0;; l’ID de socket est donc perdu.</translation>
    </message>
    <message>
        <source>Give the page the URL that the call ends at, or redirect with 307 or 308.</source>
        <translation>Donnez à la page l’URL où l’appel aboutit, ou redirigez avec 307 ou 308.</translation>
    </message>
    <message>
        <source>Read “socketID” from a form and from JSON.</source>
        <translation>Lisez «&#xa0;socketID&#xa0;» dans un formulaire et dans du JSON.</translation>
    </message>
    <message>
        <source>Use the ID of the user, not of the session or socket.</source>
        <translation>Utilisez l’ID de l’utilisateur, pas celui de la session ou du socket.</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t find the channel in the call. %1 %2</source>
        <extracomment>%1: a sentence on the answer, %2: a sentence on what succeeds</extracomment>
        <translation>L’endpoint ne trouve pas le canal dans l’appel. %1 %2</translation>
    </message>
    <message>
        <source>Read the query parameter that the library sends: “%3”.</source>
        <extracomment>%3: a parameter</extracomment>
        <translation>Lisez le paramètre d’URL que la bibliothèque envoie&#xa0;: «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The endpoint took %1 to answer, but a page waits for %2 only. How long the official library waits is not published.</source>
        <extracomment>%1: a time span, %2: a time span</extracomment>
        <translation>L’endpoint a mis %1 à répondre, mais une page n’attend que %2. La durée d’attente de la bibliothèque officielle n’est pas publiée.</translation>
    </message>
    <message>
        <source>Find out what the endpoint waits for. Cold starts and slow sessions are common causes.</source>
        <translation>Cherchez ce que l’endpoint attend. Les démarrages à froid et les sessions lentes sont des causes fréquentes.</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1, but without content. %3</source>
        <extracomment>%1: a status, %3: a sentence on the body</extracomment>
        <translation>L’endpoint répond avec le statut %1, mais sans contenu. %3</translation>
    </message>
    <message>
        <source>Return %2. Often a “return” is missing.</source>
        <extracomment>%2: an example of JSON</extracomment>
        <translation>Renvoyez %2. Souvent, il manque un «&#xa0;return&#xa0;».</translation>
    </message>
    <message>
        <source>Make the route return %2. The page may be for signing in, an error page, or the start page with which a single-page app answers every URL.</source>
        <extracomment>%2: an example of JSON</extracomment>
        <translation>Faites en sorte que la route renvoie %2. La page peut être une page de connexion, une page d’erreur ou la page d’accueil par laquelle une application monopage répond à toutes les URL.</translation>
    </message>
    <message>
        <source>There is text before the JSON, which starts at byte %2. %1</source>
        <extracomment>%1: a sentence on the text, %2: a number</extracomment>
        <translation>Il y a du texte avant le JSON, qui commence à l’octet %2. %1</translation>
    </message>
    <message>
        <source>The JSON is cut off after %1 bytes: %2 %3</source>
        <extracomment>%1: a number, %2: the JSON, in quotes, %3: a sentence on Content-Length, or nothing</extracomment>
        <translation>Le JSON est tronqué après %1&#xa0;octets&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>Check Content-Length, buffer sizes and the app&apos;s log: a header or buffer is too small, or the app stopped while it answered.</source>
        <translation>Vérifiez Content-Length, la taille des tampons et le journal de l’application&#xa0;: un en-tête ou un tampon est trop petit, ou l’application s’est arrêtée pendant la réponse.</translation>
    </message>
    <message>
        <source>The answer isn&apos;t JSON. %1 (line %2, column %3): %4</source>
        <extracomment>%1: what is wrong, %2: a number, %3: a number, %4: the beginning of the answer</extracomment>
        <translation>La réponse n’est pas du JSON. %1 (ligne %2, colonne %3)&#xa0;: %4</translation>
    </message>
    <message>
        <source>Return %5.</source>
        <extracomment>%5: an example of JSON</extracomment>
        <translation>Renvoyez %5.</translation>
    </message>
    <message>
        <source>Fix the error that the app reports. If it is a refusal, answer with status 403, because pages check the status.</source>
        <translation>Corrigez l’erreur que l’application signale. S’il s’agit d’un refus, répondez avec le statut 403, car les pages vérifient le statut.</translation>
    </message>
    <message>
        <source>The answer has “%1”, but %3 pages read “%2”.</source>
        <extracomment>%1: a member, %2: the expected member, %3: a version, v2 or v3</extracomment>
        <translation>La réponse contient «&#xa0;%1&#xa0;», mais les pages %3 lisent «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is one level too deep, inside “%2”.</source>
        <extracomment>%1: a member, %2: the member around it</extracomment>
        <translation>«&#xa0;%1&#xa0;» est imbriqué un niveau trop bas, dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Return the token at the top level: %3. If the framework wraps every answer, turn that off for this route.</source>
        <extracomment>%3: an example of JSON</extracomment>
        <translation>Renvoyez le jeton au niveau supérieur&#xa0;: %3. Si le framework enveloppe chaque réponse, désactivez cela pour cette route.</translation>
    </message>
    <message>
        <source>Return %3. %4</source>
        <extracomment>%3: an example of JSON, %4: a sentence on an empty object, or nothing</extracomment>
        <translation>Renvoyez %3. %4</translation>
    </message>
    <message>
        <source>“%1” is an empty string.</source>
        <extracomment>%1: a member</extracomment>
        <translation>«&#xa0;%1&#xa0;» est une chaîne vide.</translation>
    </message>
    <message>
        <source>Check the variable that the result of the PushRadar library is assigned to: the result got lost.</source>
        <translation>Vérifiez la variable à laquelle le résultat de la bibliothèque PushRadar est affecté&#xa0;: le résultat a été perdu.</translation>
    </message>
    <message>
        <source>Check the function that creates the token: a “return” is missing, or it failed and the error wasn&apos;t handled.</source>
        <translation>Vérifiez la fonction qui crée le jeton&#xa0;: il manque un «&#xa0;return&#xa0;», ou elle a échoué sans que l’erreur soit traitée.</translation>
    </message>
    <message>
        <source>“%1” is a number, %2, but must be a string.</source>
        <extracomment>%1: a member, %2: its value</extracomment>
        <translation>«&#xa0;%1&#xa0;» est un nombre, %2, mais doit être une chaîne.</translation>
    </message>
    <message>
        <source>Return the result of the PushRadar library&apos;s auth function unchanged.</source>
        <translation>Renvoyez tel quel le résultat de la fonction auth de la bibliothèque PushRadar.</translation>
    </message>
    <message>
        <source>“%1” is the string “%2”.</source>
        <extracomment>%1: a member, %2: its value</extracomment>
        <translation>«&#xa0;%1&#xa0;» est la chaîne «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A missing value was converted to a string: a promise without “await”, a misspelled variable, or an empty result.</source>
        <translation>Une valeur manquante a été convertie en chaîne&#xa0;: une promesse sans «&#xa0;await&#xa0;», une variable mal orthographiée ou un résultat vide.</translation>
    </message>
    <message>
        <source>An object was converted to a string. With an asynchronous library it is a promise: await it.</source>
        <translation>Un objet a été converti en chaîne. Avec une bibliothèque asynchrone, c’est une promesse&#xa0;: utilisez await.</translation>
    </message>
    <message>
        <source>“%1” must be a string. %2</source>
        <extracomment>%1: a member, %2: a sentence on its value</extracomment>
        <translation>«&#xa0;%1&#xa0;» doit être une chaîne. %2</translation>
    </message>
    <message>
        <source>Return the result of the PushRadar library&apos;s auth function unchanged. An empty object is what a promise becomes in JSON: await it.</source>
        <translation>Renvoyez tel quel le résultat de la fonction auth de la bibliothèque PushRadar. Un objet vide est ce que devient une promesse en JSON&#xa0;: utilisez await.</translation>
    </message>
    <message>
        <source>Return the result of channel_auth unchanged: channel_auth_token_&lt;MD5 of the channel&gt;.&lt;letters&gt;.0x&lt;letters&gt;</source>
        <translation>Renvoyez tel quel le résultat de channel_auth&#xa0;: channel_auth_token_&lt;MD5 of the channel&gt;.&lt;letters&gt;.0x&lt;letters&gt;</translation>
    </message>
    <message>
        <source>This is a %1 token, but the page uses %2.</source>
        <extracomment>%1: a version, v2 or v3, %2: the other version</extracomment>
        <translation>C’est un jeton %1, mais la page utilise %2.</translation>
    </message>
    <message>
        <source>Use the same version of the library in the endpoint and in the page.</source>
        <translation>Utilisez la même version de la bibliothèque dans l’endpoint et dans la page.</translation>
    </message>
    <message>
        <source>Create the token for the channel exactly as the call names it.</source>
        <translation>Créez le jeton pour le canal exactement tel que l’appel le nomme.</translation>
    </message>
    <message>
        <source>Create a token for each call, with the socketID that is sent. A stored token works at first, but fails after a reconnection.</source>
        <translation>Créez un jeton pour chaque appel, avec le socketID envoyé. Un jeton stocké fonctionne d’abord, mais échoue après une reconnexion.</translation>
    </message>
    <message>
        <source>Create a token for each call instead of storing one, and check the clocks.</source>
        <translation>Créez un jeton pour chaque appel au lieu d’en stocker un, et vérifiez les horloges.</translation>
    </message>
    <message>
        <source>The endpoint returns the same token for each call, and the service rejects it: the token is used up, has expired, or was never registered.</source>
        <translation>L’endpoint renvoie le même jeton à chaque appel, et le service le rejette&#xa0;: le jeton est déjà utilisé, a expiré ou n’a jamais été enregistré.</translation>
    </message>
    <message>
        <source>Create a token for each call. Look for a cache in the app or in front of it.</source>
        <translation>Créez un jeton pour chaque appel. Cherchez un cache dans l’application ou devant elle.</translation>
    </message>
    <message>
        <source>The token belongs to another profile: the service of “%1” accepts it, the service of “%2” doesn&apos;t.</source>
        <extracomment>%1: the other profile, %2: the checked profile</extracomment>
        <translation>Le jeton appartient à un autre profil&#xa0;: le service de «&#xa0;%1&#xa0;» l’accepte, celui de «&#xa0;%2&#xa0;» non.</translation>
    </message>
    <message>
        <source>Use the same app in the page and the endpoint: compare the page&apos;s public key with the endpoint&apos;s secret and service address.</source>
        <translation>Utilisez la même application dans la page et dans l’endpoint&#xa0;: comparez la clé publique de la page avec le secret et l’adresse de service de l’endpoint.</translation>
    </message>
    <message>
        <source>The service rejects the token, although its format is valid. The token was created with another secret or for another service, was never registered, or has expired. %1</source>
        <extracomment>%1: the message of the service</extracomment>
        <translation>Le service rejette le jeton, bien que son format soit valide. Le jeton a été créé avec un autre secret ou pour un autre service, n’a jamais été enregistré ou a expiré. %1</translation>
    </message>
    <message>
        <source>Compare the endpoint&apos;s secret and service address with those of the profile, and make sure the endpoint creates a token for each call.</source>
        <translation>Comparez le secret et l’adresse de service de l’endpoint avec ceux du profil, et assurez-vous que l’endpoint crée un jeton pour chaque appel.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept subscribers. %1</source>
        <extracomment>%1: a sentence on what failed</extracomment>
        <translation>Le service n’accepte pas d’abonnés. %1</translation>
    </message>
    <message>
        <source>See the service&apos;s message: the token isn&apos;t the cause.</source>
        <translation>Voyez le message du service&#xa0;: le jeton n’est pas en cause.</translation>
    </message>
    <message>
        <source>The page subscribes to “%2”, but the app broadcasts to “%1”. %3</source>
        <extracomment>%1: a channel, %2: another channel, %3: a sentence on the difference, or nothing</extracomment>
        <translation>La page s’abonne à «&#xa0;%2&#xa0;», mais l’application diffuse sur «&#xa0;%1&#xa0;». %3</translation>
    </message>
    <message>
        <source>Use one name for both, and define it in one place of the app.</source>
        <translation>Utilisez un seul nom pour les deux, et définissez-le à un seul endroit de l’application.</translation>
    </message>
    <message>
        <source>The service refuses the broadcast. %1</source>
        <extracomment>%1: the answer of the service</extracomment>
        <translation>Le service refuse la diffusion. %1</translation>
    </message>
    <message>
        <source>The broadcast to “%1” was accepted, but reached 0 subscribers although one is subscribed. The subscriber and the broadcast use different apps, services or versions.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>La diffusion sur «&#xa0;%1&#xa0;» a été acceptée, mais a atteint 0 abonné alors qu’il y en a un. L’abonné et la diffusion utilisent des applications, des services ou des versions différents.</translation>
    </message>
    <message>
        <source>The broadcast to “%1” was accepted, but didn&apos;t arrive within %2.</source>
        <extracomment>%1: a channel, %2: a time span</extracomment>
        <translation>La diffusion sur «&#xa0;%1&#xa0;» a été acceptée, mais n’est pas arrivée dans un délai de %2.</translation>
    </message>
    <message>
        <source>Compare the page&apos;s app and version with those of the server that broadcasts. If they are the same, check whether the message arrives later: a server in between may delay or drop it.</source>
        <translation>Comparez l’application et la version de la page avec celles du serveur qui diffuse. Si elles sont identiques, vérifiez si le message arrive plus tard&#xa0;: un serveur intermédiaire peut le retarder ou le perdre.</translation>
    </message>
    <message>
        <source>Everyone gets in: the endpoint issues a token for “%1” without any credentials. %2</source>
        <extracomment>%1: a channel, %2: a sentence on a cache, or nothing</extracomment>
        <translation>Tout le monde a accès&#xa0;: l’endpoint émet un jeton pour «&#xa0;%1&#xa0;» sans aucun identifiant. %2</translation>
    </message>
    <message>
        <source>Check who the user is before creating a token, and answer 403 otherwise. Until then the channel is effectively public.</source>
        <translation>Vérifiez qui est l’utilisateur avant de créer un jeton, et répondez 403 sinon. D’ici là, le canal est de fait public.</translation>
    </message>
    <message>
        <source>Every signed-in user gets into any channel: the endpoint issues a token for “%1”, which nobody should have access to.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>Tout utilisateur authentifié accède à n’importe quel canal&#xa0;: l’endpoint émet un jeton pour «&#xa0;%1&#xa0;», auquel personne ne devrait avoir accès.</translation>
    </message>
    <message>
        <source>Check which channels the user may join and refuse all others, because names can be guessed.</source>
        <translation>Vérifiez quels canaux l’utilisateur peut rejoindre et refusez tous les autres, car les noms peuvent être devinés.</translation>
    </message>
    <message>
        <source>The endpoint issues a token for “%1”, which isn&apos;t a valid channel name.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>L’endpoint émet un jeton pour «&#xa0;%1&#xa0;», qui n’est pas un nom de canal valide.</translation>
    </message>
    <message>
        <source>Compare the name with the channels that the app knows instead of accepting any name.</source>
        <translation>Comparez le nom avec les canaux que l’application connaît au lieu d’accepter n’importe quel nom.</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1, but the answer doesn&apos;t end within %2. %3</source>
        <extracomment>%1: a status, %2: a time span, %3: a sentence on how many bytes arrived</extracomment>
        <translation>L’endpoint répond avec le statut %1, mais la réponse ne se termine pas dans un délai de %2. %3</translation>
    </message>
    <message>
        <source>End the answer with the function that the framework has for it, and make sure Content-Length is exactly the size of the body.</source>
        <translation>Terminez la réponse avec la fonction prévue par le framework, et assurez-vous que Content-Length est exactement la taille du corps.</translation>
    </message>
    <message>
        <source>Let the framework send the body: something besides the server writes to the connection, such as a chunk with a wrong length or output from another thread.</source>
        <translation>Laissez le framework envoyer le corps&#xa0;: autre chose que le serveur écrit sur la connexion, par exemple un bloc (chunk) de longueur incorrecte ou la sortie d’un autre thread.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s URL contains a user name or password. Browsers refuse to call such a URL.</source>
        <translation>L’URL de l’endpoint contient un nom d’utilisateur ou un mot de passe. Les navigateurs refusent d’appeler une telle URL.</translation>
    </message>
    <message>
        <source>Use “%1”, and send the credentials in a cookie or header.</source>
        <extracomment>%1: the URL without them</extracomment>
        <translation>Utilisez «&#xa0;%1&#xa0;», et envoyez les identifiants dans un cookie ou un en-tête.</translation>
    </message>
    <message>
        <source>Let the server listen on another port, such as 8080.</source>
        <translation>Faites écouter le serveur sur un autre port, comme 8080.</translation>
    </message>
    <message>
        <source>Sign in again and use the new cookie. Compare how long the cookie and the session are valid.</source>
        <translation>Authentifiez-vous de nouveau et utilisez le nouveau cookie. Comparez la durée de validité du cookie et celle de la session.</translation>
    </message>
    <message>
        <source>Correct the cookie&apos;s attributes where the app sets it.</source>
        <translation>Corrigez les attributs du cookie là où l’application le définit.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a web server. %2</source>
        <extracomment>%1: a host with its port, %2: a sentence on what answers</extracomment>
        <translation>%1 n’est pas un serveur web. %2</translation>
    </message>
    <message>
        <source>Remove the header Content-Encoding, or let the server compress the body. Often a proxy decompresses the body and keeps the header.</source>
        <translation>Supprimez l’en-tête Content-Encoding, ou laissez le serveur compresser le corps. Souvent, un proxy décompresse le corps et conserve l’en-tête.</translation>
    </message>
    <message>
        <source>Content-Encoding says “%1”, but the body can&apos;t be decompressed: it is damaged, incomplete, or compressed in another way.</source>
        <extracomment>%1: a coding such as gzip</extracomment>
        <translation>Content-Encoding annonce «&#xa0;%1&#xa0;», mais le corps ne peut pas être décompressé&#xa0;: il est endommagé, incomplet ou compressé autrement.</translation>
    </message>
    <message>
        <source>Find out what compresses the body: often both the app and the server in front of it do. Without compression the answer would be readable.</source>
        <translation>Cherchez ce qui compresse le corps&#xa0;: souvent, l’application et le serveur devant elle le font tous les deux. Sans compression, la réponse serait lisible.</translation>
    </message>
    <message>
        <source>The answer is compressed with %1, which RadarDesk can&apos;t read, although the call asked for no compression. Browsers may read it.</source>
        <extracomment>%1: a coding such as br</extracomment>
        <translation>La réponse est compressée en %1, que RadarDesk ne peut pas lire, bien que l’appel ait demandé une réponse sans compression. Les navigateurs la lisent peut-être.</translation>
    </message>
    <message>
        <source>Turn compression off for the endpoint to check it with RadarDesk.</source>
        <translation>Désactivez la compression pour l’endpoint afin de le vérifier avec RadarDesk.</translation>
    </message>
    <message>
        <source>The answer isn&apos;t encoded in UTF-8, and browsers read JSON as UTF-8 only. %1</source>
        <extracomment>%1: a sentence on the encoding</extracomment>
        <translation>La réponse n’est pas encodée en UTF-8, et les navigateurs ne lisent le JSON qu’en UTF-8. %1</translation>
    </message>
    <message>
        <source>The answer is too large: RadarDesk stopped reading after %1, before the JSON was complete.</source>
        <extracomment>%1: a size such as 1 MiB</extracomment>
        <translation>La réponse est trop volumineuse&#xa0;: RadarDesk a cessé de lire après %1, avant que le JSON soit complet.</translation>
    </message>
    <message>
        <source>The body contains two JSON values, one after the other: “%1” and “%2”</source>
        <extracomment>%1: the first JSON, %2: the second JSON</extracomment>
        <translation>Le corps contient deux valeurs JSON l’une après l’autre&#xa0;: «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Add a “return” or “exit” after the first answer: the code continues behind it.</source>
        <translation>Ajoutez un «&#xa0;return&#xa0;» ou un «&#xa0;exit&#xa0;» après la première réponse&#xa0;: le code continue après elle.</translation>
    </message>
    <message>
        <source>End the script after the JSON: something else writes to the answer, such as a debug bar, a second echo, or a function&apos;s return value.</source>
        <translation>Terminez le script après le JSON&#xa0;: autre chose écrit dans la réponse, par exemple une barre de débogage, un second echo ou la valeur de retour d’une fonction.</translation>
    </message>
    <message>
        <source>The token isn&apos;t exactly what the PushRadar library returned. %1</source>
        <extracomment>%1: a sentence on the change</extracomment>
        <translation>Le jeton n’est pas exactement ce que la bibliothèque PushRadar a renvoyé. %1</translation>
    </message>
    <message>
        <source>Return the result of the library&apos;s auth function unchanged.</source>
        <translation>Renvoyez tel quel le résultat de la fonction auth de la bibliothèque.</translation>
    </message>
    <message>
        <source>The token is cut off: it has %1 characters, but the service&apos;s own token has %2. The service rejects it.</source>
        <extracomment>%1: a number, %2: a number</extracomment>
        <translation>Le jeton est tronqué&#xa0;: il a %1 caractères, alors que le jeton du service lui-même en a %2. Le service le rejette.</translation>
    </message>
    <message>
        <source>Look for code that splits the token, or a database column that is too short for it.</source>
        <translation>Cherchez du code qui découpe le jeton, ou une colonne de base de données trop courte pour lui.</translation>
    </message>
    <message>
        <source>Find out what the first call uses up, such as a session or a CSRF token that is valid for one call.</source>
        <translation>Cherchez ce que le premier appel consomme, par exemple une session ou un jeton CSRF valable pour un seul appel.</translation>
    </message>
    <message>
        <source>Browsers block the redirect at %1 (status %2) before they follow it. %3</source>
        <extracomment>%1: a URL, %2: a status, %3: a sentence on what is missing</extracomment>
        <translation>Les navigateurs bloquent la redirection à %1 (statut %2) avant de la suivre. %3</translation>
    </message>
    <message>
        <source>The endpoint redirects to %1 (status %2), and browsers don&apos;t follow that redirect. %3</source>
        <extracomment>%1: a URL, in quotes, %2: a status, %3: a sentence on why</extracomment>
        <translation>L’endpoint redirige vers %1 (statut %2), et les navigateurs ne suivent pas cette redirection. %3</translation>
    </message>
    <message>
        <source>Redirect to a plain http or https URL, or answer with the token directly.</source>
        <translation>Redirigez vers une simple URL http ou https, ou répondez directement avec le jeton.</translation>
    </message>
    <message>
        <source>Redirect to https. Often the app doesn&apos;t know that a proxy in front of it uses https.</source>
        <translation>Redirigez vers https. Souvent, l’application ignore qu’un proxy devant elle utilise https.</translation>
    </message>
    <message>
        <source>The endpoint protects some channels only: without credentials it refuses “%2”, but issues a token for “%1”.</source>
        <extracomment>%1: another channel, %2: the checked channel</extracomment>
        <translation>L’endpoint ne protège que certains canaux&#xa0;: sans identifiants, il refuse «&#xa0;%2&#xa0;», mais émet un jeton pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Refuse every channel that the app doesn&apos;t know before any other check.</source>
        <translation>Refusez tout canal que l’application ne connaît pas avant toute autre vérification.</translation>
    </message>
    <message>
        <source>The endpoint issues a token for “%1”, which only starts like “%2”: it compares the start of the name instead of the whole name.</source>
        <extracomment>%1: another channel, %2: the checked channel</extracomment>
        <translation>L’endpoint émet un jeton pour «&#xa0;%1&#xa0;», qui ne fait que commencer comme «&#xa0;%2&#xa0;»&#xa0;: il compare le début du nom au lieu du nom entier.</translation>
    </message>
    <message>
        <source>The endpoint issues a token for “%1” to the user of “%2” too: anyone who changes the number gets into another user&apos;s channel.</source>
        <extracomment>%1: another channel, %2: the checked channel</extracomment>
        <translation>L’endpoint émet aussi un jeton pour «&#xa0;%1&#xa0;» à l’utilisateur de «&#xa0;%2&#xa0;»&#xa0;: quiconque change le nombre accède au canal d’un autre utilisateur.</translation>
    </message>
    <message>
        <source>Compare the number in the name with the signed-in user.</source>
        <translation>Comparez le nombre contenu dans le nom avec l’utilisateur authentifié.</translation>
    </message>
    <message>
        <source>Look up the session, or verify the cookie&apos;s signature, before creating a token.</source>
        <translation>Recherchez la session, ou vérifiez la signature du cookie, avant de créer un jeton.</translation>
    </message>
    <message>
        <source>End the answer when you refuse a call. In Express, “response.status(403)” sends nothing: write “response.status(403).end()”.</source>
        <translation>Terminez la réponse quand vous refusez un appel. Avec Express, «&#xa0;response.status(403)&#xa0;» n’envoie rien&#xa0;: écrivez «&#xa0;response.status(403).end()&#xa0;».</translation>
    </message>
    <message>
        <source>Browsers send OPTIONS before the call because of its headers (%1), but get no answer. %2</source>
        <extracomment>%1: names of headers, %2: the system&apos;s error message</extracomment>
        <translation>Les navigateurs envoient OPTIONS avant l’appel à cause de ses en-têtes (%1), mais n’obtiennent pas de réponse. %2</translation>
    </message>
    <message>
        <source>Answer OPTIONS before any check of credentials.</source>
        <translation>Répondez à OPTIONS avant toute vérification des identifiants.</translation>
    </message>
    <message>
        <source>Browsers send OPTIONS before the call because of its headers (%1), and the endpoint refuses it with status %2. Browsers then don&apos;t make the call, which would succeed on its own.</source>
        <extracomment>%1: names of headers, %2: a status</extracomment>
        <translation>Les navigateurs envoient OPTIONS avant l’appel à cause de ses en-têtes (%1), et l’endpoint le refuse avec le statut %2. Les navigateurs n’effectuent alors pas l’appel, qui réussirait à lui seul.</translation>
    </message>
    <message>
        <source>Answer OPTIONS with 204 and the Access-Control headers before any check of credentials: browsers send no cookies and no token with OPTIONS.</source>
        <translation>Répondez à OPTIONS par 204 avec les en-têtes Access-Control avant toute vérification des identifiants&#xa0;: les navigateurs n’envoient ni cookies ni jeton avec OPTIONS.</translation>
    </message>
    <message>
        <source>Browsers send OPTIONS before the call because of its headers (%1), and the endpoint redirects it (status %2). Browsers don&apos;t follow that redirect.</source>
        <extracomment>%1: names of headers, %2: a status</extracomment>
        <translation>Les navigateurs envoient OPTIONS avant l’appel à cause de ses en-têtes (%1), et l’endpoint le redirige (statut %2). Les navigateurs ne suivent pas cette redirection.</translation>
    </message>
    <message>
        <source>Add this header to the answer: Access-Control-Allow-Origin: %1</source>
        <extracomment>%1: the page&apos;s origin</extracomment>
        <translation>Ajoutez cet en-tête à la réponse&#xa0;: Access-Control-Allow-Origin: %1</translation>
    </message>
    <message>
        <source>Set Access-Control-Allow-Origin to exactly “%1”: with scheme and port, without a slash at the end, and only once.</source>
        <extracomment>%1: the page&apos;s origin</extracomment>
        <translation>Donnez à Access-Control-Allow-Origin exactement la valeur «&#xa0;%1&#xa0;»&#xa0;: avec le schéma et le port, sans barre oblique finale, et une seule fois.</translation>
    </message>
    <message>
        <source>The endpoint answers with “Access-Control-Allow-Origin: *”, which doesn&apos;t allow calls with cookies, so browsers hide the answer from the page.</source>
        <translation>L’endpoint répond avec «&#xa0;Access-Control-Allow-Origin: *&#xa0;», qui n’autorise pas les appels avec cookies&#xa0;; les navigateurs masquent donc la réponse à la page.</translation>
    </message>
    <message>
        <source>Answer with the page&apos;s own origin, “%1”, and with “Access-Control-Allow-Credentials: true” and “Vary: Origin”.</source>
        <extracomment>%1: the page&apos;s origin</extracomment>
        <translation>Répondez avec l’origine de la page, «&#xa0;%1&#xa0;», ainsi qu’avec «&#xa0;Access-Control-Allow-Credentials: true&#xa0;» et «&#xa0;Vary: Origin&#xa0;».</translation>
    </message>
    <message>
        <source>The page calls with cookies, but the answer doesn&apos;t allow them, so browsers hide it from the page. %2</source>
        <extracomment>%2: a sentence on the header</extracomment>
        <translation>La page appelle avec des cookies, mais la réponse ne les autorise pas&#xa0;; les navigateurs la masquent donc à la page. %2</translation>
    </message>
    <message>
        <source>Add “Access-Control-Allow-Credentials: true” next to “Access-Control-Allow-Origin: %1”.</source>
        <extracomment>%1: the page&apos;s origin</extracomment>
        <translation>Ajoutez «&#xa0;Access-Control-Allow-Credentials: true&#xa0;» à côté de «&#xa0;Access-Control-Allow-Origin: %1&#xa0;».</translation>
    </message>
    <message>
        <source>The page sends the header “%1”, which the answer to OPTIONS doesn&apos;t allow, so browsers don&apos;t make the call. %2</source>
        <extracomment>%1: a header&apos;s name, %2: a sentence on the header Access-Control-Allow-Headers</extracomment>
        <translation>La page envoie l’en-tête «&#xa0;%1&#xa0;», que la réponse à OPTIONS n’autorise pas&#xa0;; les navigateurs n’effectuent donc pas l’appel. %2</translation>
    </message>
    <message>
        <source>Add this header to the answer to OPTIONS: Access-Control-Allow-Headers: %1</source>
        <extracomment>%1: a header&apos;s name</extracomment>
        <translation>Ajoutez cet en-tête à la réponse à OPTIONS&#xa0;: Access-Control-Allow-Headers: %1</translation>
    </message>
    <message>
        <source>Call the endpoint with credentials, and have it answer with Access-Control-Allow-Credentials: true.</source>
        <translation>Appelez l’endpoint avec les identifiants (credentials), et faites-le répondre avec Access-Control-Allow-Credentials: true.</translation>
    </message>
    <message>
        <source>Set the cookie with “SameSite=None; Secure”, or serve the endpoint from the page&apos;s site.</source>
        <translation>Définissez le cookie avec «&#xa0;SameSite=None; Secure&#xa0;», ou servez l’endpoint depuis le site de la page.</translation>
    </message>
    <message>
        <source>Set the cookie with a Domain and Path that cover the endpoint.</source>
        <translation>Définissez le cookie avec un Domain et un Path qui couvrent l’endpoint.</translation>
    </message>
    <message>
        <source>Serve the endpoint over https.</source>
        <translation>Servez l’endpoint en https.</translation>
    </message>
    <message>
        <source>The endpoint rejects the call as malformed (status %1). %2</source>
        <extracomment>%1: a status, %2: sentences on the answer, or nothing</extracomment>
        <translation>L’endpoint rejette l’appel comme mal formé (statut %1). %2</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t recognize the user (401). %1</source>
        <extracomment>%1: sentences on the answer, or nothing</extracomment>
        <translation>L’endpoint ne reconnaît pas l’utilisateur (401). %1</translation>
    </message>
    <message>
        <source>Choose an identity that has the page&apos;s cookies or headers. If it has them already, the session may have expired: sign in again.</source>
        <translation>Choisissez une identité qui a les cookies ou les en-têtes de la page. Si elle les a déjà, la session a peut-être expiré&#xa0;: authentifiez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The endpoint refuses the call (403), which was made without cookies or headers that identify a user. %1</source>
        <extracomment>%1: sentences on the answer, or nothing</extracomment>
        <translation>L’endpoint refuse l’appel (403), effectué sans cookies ni en-têtes qui identifient un utilisateur. %1</translation>
    </message>
    <message>
        <source>Choose an identity. If the page has a session, copy its cookies from the browser&apos;s developer tools.</source>
        <translation>Choisissez une identité. Si la page a une session, copiez ses cookies depuis les outils de développement du navigateur.</translation>
    </message>
    <message>
        <source>Check the rule in the app: the user, the channel, and how the app parses the channel&apos;s name.</source>
        <translation>Vérifiez la règle dans l’application&#xa0;: l’utilisateur, le canal et la façon dont l’application analyse le nom du canal.</translation>
    </message>
    <message>
        <source>The endpoint refuses the call (403) with and without the credentials. Either it doesn&apos;t accept them, or nobody may join this channel. %1</source>
        <extracomment>%1: sentences on the answer, or nothing</extracomment>
        <translation>L’endpoint refuse l’appel (403) avec et sans les identifiants. Soit il ne les accepte pas, soit personne ne peut rejoindre ce canal. %1</translation>
    </message>
    <message>
        <source>Try the same credentials in a place where they work. If they do, check the rule for this channel and what is in front of the app: firewalls and CSRF checks answer 403 too.</source>
        <translation>Essayez les mêmes identifiants à un endroit où ils fonctionnent. S’ils y fonctionnent, vérifiez la règle de ce canal et ce qui se trouve devant l’application&#xa0;: les pare-feu et les contrôles CSRF répondent aussi 403.</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t accept GET (405). %1 %2</source>
        <extracomment>%1: a sentence on the allowed methods, or nothing, %2: sentences on the answer, or nothing</extracomment>
        <translation>L’endpoint n’accepte pas GET (405). %1 %2</translation>
    </message>
    <message>
        <source>Add GET to the route: the browser library calls the endpoint by GET.</source>
        <translation>Ajoutez GET à la route&#xa0;: la bibliothèque du navigateur appelle l’endpoint avec GET.</translation>
    </message>
    <message>
        <source>The CSRF check of the endpoint rejects the call (status %1): the call has no CSRF token, or its session has expired. %2</source>
        <extracomment>%1: a status, %2: sentences on the answer, or nothing</extracomment>
        <translation>Le contrôle CSRF de l’endpoint rejette l’appel (statut %1)&#xa0;: l’appel n’a pas de jeton CSRF, ou sa session a expiré. %2</translation>
    </message>
    <message>
        <source>Raise the limit for this route: each channel and each reconnection is one call.</source>
        <translation>Relevez la limite pour cette route&#xa0;: chaque canal et chaque reconnexion représentent un appel.</translation>
    </message>
    <message>
        <source>The app failed with status %1. %2</source>
        <extracomment>%1: a status, %2: sentences on the answer, or nothing</extracomment>
        <translation>L’application a échoué avec le statut %1. %2</translation>
    </message>
    <message>
        <source>Check the app&apos;s log. The first bytes of the answer are shown below.</source>
        <translation>Consultez le journal de l’application. Les premiers octets de la réponse sont affichés ci-dessous.</translation>
    </message>
    <message>
        <source>The app isn&apos;t available (status %1): it is down for maintenance, or a server in front of it gets no answer from it. %2</source>
        <extracomment>%1: a status, %2: sentences on the answer, or nothing</extracomment>
        <translation>L’application n’est pas disponible (statut %1)&#xa0;: elle est en maintenance, ou un serveur devant elle n’obtient pas de réponse. %2</translation>
    </message>
    <message>
        <source>Check whether the app is down, overloaded, or on a different port than the server in front of it expects.</source>
        <translation>Vérifiez si l’application est arrêtée, surchargée ou sur un autre port que celui attendu par le serveur devant elle.</translation>
    </message>
    <message>
        <source>The endpoint answers with the unexpected status %1. %2</source>
        <extracomment>%1: a status, %2: sentences on the answer, or nothing</extracomment>
        <translation>L’endpoint répond avec le statut inattendu %1. %2</translation>
    </message>
    <message>
        <source>Answer 200 with the token, or 403 if the user may not join.</source>
        <translation>Répondez 200 avec le jeton, ou 403 si l’utilisateur ne peut pas rejoindre le canal.</translation>
    </message>
    <message>
        <source>“%1” is a public channel because its name doesn&apos;t start with “private-” or “presence-”. Anyone with the public key can subscribe, without a token.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>«&#xa0;%1&#xa0;» est un canal public, car son nom ne commence pas par «&#xa0;private-&#xa0;» ou «&#xa0;presence-&#xa0;». Toute personne qui a la clé publique peut s’y abonner, sans jeton.</translation>
    </message>
    <message>
        <source>To restrict access, rename the channel to “private-%1”, in the page and in the code that broadcasts to it.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>Pour restreindre l’accès, renommez le canal en «&#xa0;private-%1&#xa0;», dans la page et dans le code qui diffuse sur ce canal.</translation>
    </message>
    <message>
        <source>“%1” looks like a channel with the prefix “%2”, but it is public because the prefix is misspelled.</source>
        <extracomment>%1: the channel, %2: the intended prefix</extracomment>
        <translation>«&#xa0;%1&#xa0;» ressemble à un canal avec le préfixe «&#xa0;%2&#xa0;», mais il est public, car le préfixe est mal orthographié.</translation>
    </message>
    <message>
        <source>Rename the channel to “%3”, in the page, in the endpoint and in the code that broadcasts to it.</source>
        <extracomment>%3: the corrected name</extracomment>
        <translation>Renommez le canal en «&#xa0;%3&#xa0;», dans la page, dans l’endpoint et dans le code qui diffuse sur ce canal.</translation>
    </message>
    <message>
        <source>“%1” has the prefix twice, so it is a different channel from “%2”.</source>
        <extracomment>%1: the channel, %2: the same name with one prefix</extracomment>
        <translation>«&#xa0;%1&#xa0;» a le préfixe en double&#xa0;; c’est donc un autre canal que «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Use “%2”, and find the code that adds the prefix to a name that already has it.</source>
        <extracomment>%2: the same name with one prefix</extracomment>
        <translation>Utilisez «&#xa0;%2&#xa0;», et cherchez le code qui ajoute le préfixe à un nom qui l’a déjà.</translation>
    </message>
    <message>
        <source>%1 v3 treats white space as part of the name; v2 removes it in some places only.</source>
        <extracomment>%1: a sentence on where the white space is</extracomment>
        <translation>%1 v3 considère les espaces blancs comme une partie du nom&#xa0;; v2 ne les supprime qu’à certains endroits.</translation>
    </message>
    <message>
        <source>Remove the white space where the name comes from, such as a form, a template or a database.</source>
        <translation>Supprimez les espaces blancs à la source du nom, par exemple dans un formulaire, un modèle ou une base de données.</translation>
    </message>
    <message>
        <source>“%1” is a different channel from “%3”. %2</source>
        <extracomment>%1: the channel, %2: a sentence on the character that differs, %3: the corrected name</extracomment>
        <translation>«&#xa0;%1&#xa0;» est un autre canal que «&#xa0;%3&#xa0;». %2</translation>
    </message>
    <message>
        <source>Type the name again instead of pasting it: “%3”.</source>
        <extracomment>%3: the corrected name</extracomment>
        <translation>Retapez le nom au lieu de le coller&#xa0;: «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another name and use it everywhere. v3 allows A-Z a-z 0-9 - _ = @ , . ; and v2 allows everything except white space.</source>
        <translation>Choisissez un autre nom et utilisez-le partout. v3 autorise A-Z a-z 0-9 - _ = @ , . ; et v2 autorise tout sauf les espaces blancs.</translation>
    </message>
    <message>
        <source>Copy the secret from the dashboard&apos;s API page into the profile.</source>
        <translation>Copiez dans le profil le secret de la page API du tableau de bord.</translation>
    </message>
    <message>
        <source>The service rejects the secret of the profile “%1”. %2</source>
        <extracomment>%1: a profile, %2: the answer of the service</extracomment>
        <translation>Le service rejette le secret du profil «&#xa0;%1&#xa0;». %2</translation>
    </message>
    <message>
        <source>Copy the secret from the dashboard&apos;s API page again, and make sure your app&apos;s endpoint uses the same one.</source>
        <translation>Copiez de nouveau le secret de la page API du tableau de bord, et assurez-vous que l’endpoint de votre application utilise le même.</translation>
    </message>
    <message>
        <source>The service issues no token. %1</source>
        <extracomment>%1: the answer of the service</extracomment>
        <translation>Le service n’émet pas de jeton. %1</translation>
    </message>
    <message>
        <source>See the service&apos;s answer below. Your app&apos;s endpoint would get the same answer.</source>
        <translation>Voyez la réponse du service ci-dessous. L’endpoint de votre application obtiendrait la même réponse.</translation>
    </message>
    <message>
        <source>No authentication endpoint is set.</source>
        <translation>Aucun endpoint d’authentification n’est défini.</translation>
    </message>
    <message>
        <source>Enter the URL that the page passes to radar.auth() (v3) or radar.setAuthenticationEndpoint() (v2).</source>
        <translation>Saisissez l’URL que la page passe à radar.auth() (v3) ou à radar.setAuthenticationEndpoint() (v2).</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an http or https URL.</source>
        <extracomment>%1: what was entered as the endpoint</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas une URL http ou https.</translation>
    </message>
    <message>
        <source>Enter a URL such as “https://app.example/auth”, or a path such as “/auth” for an endpoint on the page&apos;s own host.</source>
        <translation>Saisissez une URL comme «&#xa0;https://app.example/auth&#xa0;», ou un chemin comme «&#xa0;/auth&#xa0;» pour un endpoint sur l’hôte de la page.</translation>
    </message>
    <message>
        <source>“%1” is relative to the page&apos;s URL, which isn&apos;t set.</source>
        <extracomment>%1: the endpoint</extracomment>
        <translation>«&#xa0;%1&#xa0;» est relatif à l’URL de la page, qui n’est pas définie.</translation>
    </message>
    <message>
        <source>Enter the URL of the page that subscribes.</source>
        <translation>Saisissez l’URL de la page qui s’abonne.</translation>
    </message>
    <message>
        <source>Browsers block the call as mixed content because the page is on https (%1) and the endpoint on http (%2). %3</source>
        <extracomment>%1: the page&apos;s origin, %2: the endpoint&apos;s origin, %3: sentences on what a direct call gets</extracomment>
        <translation>Les navigateurs bloquent l’appel comme contenu mixte, car la page est en https (%1) et l’endpoint en http (%2). %3</translation>
    </message>
    <message>
        <source>Serve the endpoint over https, or use a relative URL if the page&apos;s own host can serve it.</source>
        <translation>Servez l’endpoint en https, ou utilisez une URL relative si l’hôte de la page peut le servir.</translation>
    </message>
    <message>
        <source>The host “%1” doesn&apos;t exist.</source>
        <extracomment>%1: a host</extracomment>
        <translation>L’hôte «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s URL for a typo, or for a name that only another machine or a container can resolve.</source>
        <translation>Cherchez dans l’URL de l’endpoint une faute de frappe, ou un nom que seuls une autre machine ou un conteneur peuvent résoudre.</translation>
    </message>
    <message>
        <source>Check the URL, the network, your VPN and firewalls.</source>
        <translation>Vérifiez l’URL, le réseau, votre VPN et les pare-feu.</translation>
    </message>
    <message>
        <source>Nothing listens on %1, port %2, but a server listens on the same port of %3.</source>
        <extracomment>%1: the host in the URL, %2: a port, %3: the host where a server listens</extracomment>
        <translation>Rien n’écoute sur %1, port %2, mais un serveur écoute sur le même port de %3.</translation>
    </message>
    <message>
        <source>Use “%3” in the endpoint&apos;s URL, or let the server listen on all addresses of this machine.</source>
        <extracomment>%3: the host where a server listens</extracomment>
        <translation>Utilisez «&#xa0;%3&#xa0;» dans l’URL de l’endpoint, ou faites écouter le serveur sur toutes les adresses de cette machine.</translation>
    </message>
    <message>
        <source>Nothing listens on %1, port %2, but a server on that host listens on port %3.</source>
        <extracomment>%1: a host, %2: the port in the URL, %3: one port or several</extracomment>
        <translation>Rien n’écoute sur %1, port %2, mais un serveur de cet hôte écoute sur le port %3.</translation>
    </message>
    <message>
        <source>Check which port the app starts on, and correct the endpoint&apos;s URL.</source>
        <translation>Vérifiez sur quel port l’application démarre, et corrigez l’URL de l’endpoint.</translation>
    </message>
    <message>
        <source>Nothing listens on %1, port %2. %3 Either the server isn&apos;t running, or it listens on a port that wasn&apos;t tried.</source>
        <extracomment>%1: a host, %2: the port in the URL, %3: a sentence on other ports that were tried, or nothing</extracomment>
        <translation>Rien n’écoute sur %1, port %2. %3 Soit le serveur n’est pas démarré, soit il écoute sur un port qui n’a pas été essayé.</translation>
    </message>
    <message>
        <source>Start the app. If it is running, compare the port that it reports at startup.</source>
        <translation>Démarrez l’application. Si elle est démarrée, comparez avec le port qu’elle indique au démarrage.</translation>
    </message>
    <message>
        <source>Check the app&apos;s log. The app crashed while it answered, a server in between cut the connection, or Content-Length is larger than the body.</source>
        <translation>Consultez le journal de l’application. L’application a planté pendant la réponse, un serveur intermédiaire a coupé la connexion, ou Content-Length est plus grand que le corps.</translation>
    </message>
    <message>
        <source>Use a certificate for the endpoint&apos;s host name, signed by an authority that browsers trust. Browsers refuse this one too, unless a user has added an exception.</source>
        <translation>Utilisez pour le nom d’hôte de l’endpoint un certificat signé par une autorité approuvée par les navigateurs. Les navigateurs refusent aussi celui-ci, sauf si un utilisateur a ajouté une exception.</translation>
    </message>
    <message>
        <source>The proxy blocks the call. %1</source>
        <extracomment>%1: the system&apos;s error message</extracomment>
        <translation>Le proxy bloque l’appel. %1</translation>
    </message>
    <message>
        <source>Check the URL and the network.</source>
        <translation>Vérifiez l’URL et le réseau.</translation>
    </message>
    <message>
        <source>The endpoint accepted the call, but didn&apos;t answer within %1.</source>
        <extracomment>%1: a time span</extracomment>
        <translation>L’endpoint a accepté l’appel, mais n’a pas répondu dans un délai de %1.</translation>
    </message>
    <message>
        <source>Find out what the endpoint waits for: a database, a lock, another service, or itself if it handles one request at a time. In Express, “response.status(403)” alone sends nothing: add “.end()”.</source>
        <translation>Cherchez ce que l’endpoint attend&#xa0;: une base de données, un verrou, un autre service, ou lui-même s’il traite une seule requête à la fois. Avec Express, «&#xa0;response.status(403)&#xa0;» seul n’envoie rien&#xa0;: ajoutez «&#xa0;.end()&#xa0;».</translation>
    </message>
    <message>
        <source>Use the full URL in the page: %3</source>
        <extracomment>%3: the endpoint that answers</extracomment>
        <translation>Utilisez l’URL complète dans la page&#xa0;: %3</translation>
    </message>
    <message>
        <source>%2 has no route for “%1”. %3</source>
        <extracomment>%1: a path, %2: a host, %3: further sentences, or nothing</extracomment>
        <translation>%2 n’a pas de route pour «&#xa0;%1&#xa0;». %3</translation>
    </message>
    <message>
        <source>Compare the path with your app&apos;s routes: check prefixes, a slash at the end, and upper and lower case.</source>
        <translation>Comparez le chemin avec les routes de votre application&#xa0;: vérifiez les préfixes, la barre oblique finale et la casse.</translation>
    </message>
    <message>
        <source>The endpoint redirects from %1 to %2, which makes the call cross-origin. %3</source>
        <extracomment>%1: an origin, %2: another origin, %3: a sentence on what fails there</extracomment>
        <translation>L’endpoint redirige de %1 vers %2, ce qui rend l’appel cross-origin. %3</translation>
    </message>
    <message>
        <source>Give the page the URL that the call ends at, so that no redirect is needed.</source>
        <translation>Donnez à la page l’URL où l’appel aboutit, afin qu’aucune redirection ne soit nécessaire.</translation>
    </message>
    <message>
        <source>The endpoint redirects from http to https (%1 to %2), which makes the call cross-origin. %3</source>
        <extracomment>%1: an origin, %2: another origin, %3: a sentence on what fails there</extracomment>
        <translation>L’endpoint redirige de http vers https (%1 vers %2), ce qui rend l’appel cross-origin. %3</translation>
    </message>
    <message>
        <source>Use the https URL in the page.</source>
        <translation>Utilisez l’URL https dans la page.</translation>
    </message>
    <message>
        <source>The endpoint redirects from %1 to the sign-in page %2 because the call has no session that the app knows.</source>
        <extracomment>%1: a URL, %2: a URL</extracomment>
        <translation>L’endpoint redirige de %1 vers la page de connexion %2, car l’appel n’a pas de session connue de l’application.</translation>
    </message>
    <message>
        <source>Send the session cookie with the call, and have the endpoint answer 401 or 403 instead of redirecting.</source>
        <translation>Envoyez le cookie de session avec l’appel, et faites répondre l’endpoint par 401 ou 403 au lieu de rediriger.</translation>
    </message>
    <message>
        <source>The endpoint redirects without end: %1 times, most recently to %2.</source>
        <extracomment>%1: a number, %2: a URL</extracomment>
        <translation>L’endpoint redirige sans fin&#xa0;: %1 fois, la dernière vers %2.</translation>
    </message>
    <message>
        <source>Look for two rules that contradict each other: often one adds a slash or https, and another removes it, in the app and in a proxy in front of it.</source>
        <translation>Cherchez deux règles qui se contredisent&#xa0;: souvent, l’une ajoute une barre oblique ou https, et une autre la retire, dans l’application et dans un proxy devant elle.</translation>
    </message>
    <message>
        <source>The endpoint answers with the redirect status %1, but names no target.</source>
        <extracomment>%1: a status</extracomment>
        <translation>L’endpoint répond avec le statut de redirection %1, mais n’indique aucune cible.</translation>
    </message>
    <message>
        <source>Answer with the token directly.</source>
        <translation>Répondez directement avec le jeton.</translation>
    </message>
    <message>
        <source>The connection endpoint doesn&apos;t accept POST (405). %1 %2</source>
        <extracomment>%1: a sentence on the allowed methods, or nothing, %2: sentences on the answer, or nothing</extracomment>
        <translation>L’endpoint de connexion n’accepte pas POST (405). %1 %2</translation>
    </message>
    <message>
        <source>Add POST to the route: the browser library sends a POST on each connection.</source>
        <translation>Ajoutez POST à la route&#xa0;: la bibliothèque du navigateur envoie un POST à chaque connexion.</translation>
    </message>
    <message>
        <source>The connection endpoint reads the socket ID from a JSON body, but not from a form. %1 The sandbox&apos;s browser library sends a form; what PushRadar&apos;s own library sends isn&apos;t published.</source>
        <extracomment>%1: sentences on the answer to the form</extracomment>
        <translation>L’endpoint de connexion lit l’ID de socket dans un corps JSON, mais pas dans un formulaire. %1 La bibliothèque du navigateur de la sandbox envoie un formulaire&#xa0;; ce qu’envoie la bibliothèque de PushRadar n’est pas publié.</translation>
    </message>
    <message>
        <source>Call the library&apos;s function that registers client data with the socket ID that was sent and the secret of this app. Client data is limited to 1,024 bytes; the app&apos;s log should show errors of the service.</source>
        <translation>Appelez la fonction de la bibliothèque qui enregistre les données client avec l’ID de socket envoyé et le secret de cette application. Les données client sont limitées à 1024&#xa0;octets&#xa0;; le journal de l’application devrait montrer les erreurs du service.</translation>
    </message>
    <message>
        <source>The channel name is empty.</source>
        <translation>Le nom du canal est vide.</translation>
    </message>
    <message>
        <source>“%1” is null, but must be a string.</source>
        <extracomment>%1: a member</extracomment>
        <translation>«&#xa0;%1&#xa0;» est null, mais doit être une chaîne.</translation>
    </message>
    <message>
        <source>The token is for a different channel than “%3”. %1 %2</source>
        <extracomment>%1: a sentence on the token&apos;s channel, %2: a sentence on the difference, or nothing, %3: the page&apos;s channel</extracomment>
        <translation>Le jeton est destiné à un autre canal que «&#xa0;%3&#xa0;». %1 %2</translation>
    </message>
    <message>
        <source>The token is for a different socket (%1) than the page&apos;s socket (%2). %3</source>
        <extracomment>%1: a socket ID, %2: a socket ID, %3: a further sentence, or nothing</extracomment>
        <translation>Le jeton est destiné à un autre socket (%1) que celui de la page (%2). %3</translation>
    </message>
    <message>
        <source>The token expired at %1. %2</source>
        <extracomment>%1: a time, %2: a sentence on the clocks, or nothing</extracomment>
        <translation>Le jeton a expiré à %1. %2</translation>
    </message>
    <message>
        <source>%1 %2 Pages call the endpoint for each channel and after each reconnection.</source>
        <extracomment>%1: a sentence on the call that fails, %2: sentences on its answer</extracomment>
        <translation>%1 %2 Les pages appellent l’endpoint pour chaque canal et après chaque reconnexion.</translation>
    </message>
    <message>
        <source>Two connections of one user get different values of “##uniqueID” (%1 and %2), so presence counts that user twice.</source>
        <extracomment>%1: a value, %2: another value</extracomment>
        <translation>Deux connexions d’un même utilisateur obtiennent des valeurs différentes de «&#xa0;##uniqueID&#xa0;» (%1 et %2)&#xa0;; la présence compte donc cet utilisateur deux fois.</translation>
    </message>
    <message>
        <source>The endpoint answers with a success status, but the JSON reports an error: %1</source>
        <extracomment>%1: a part of the JSON, in quotes</extracomment>
        <translation>L’endpoint répond avec un statut de succès, mais le JSON signale une erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>The endpoint recognizes the user, but doesn&apos;t let this user into “%1” (403). %2 %3</source>
        <extracomment>%1: a channel, %2: a sentence on the answer without credentials, %3: sentences on the answer, or nothing</extracomment>
        <translation>L’endpoint reconnaît l’utilisateur, mais ne lui donne pas accès à «&#xa0;%1&#xa0;» (403). %2 %3</translation>
    </message>
    <message>
        <source>“%1” is relative, so browsers look for it on the page&apos;s own host, %2, where it doesn&apos;t exist (404). The endpoint answers at %3.</source>
        <extracomment>%1: the endpoint as it was entered, %2: the page&apos;s host, %3: the endpoint that answers</extracomment>
        <translation>«&#xa0;%1&#xa0;» est relatif&#xa0;; les navigateurs le cherchent donc sur l’hôte de la page, %2, où il n’existe pas (404). L’endpoint répond à %3.</translation>
    </message>
    <message>
        <source>%1 expects encrypted connections (TLS), but the call to it uses plain HTTP.</source>
        <extracomment>%1: a host with its port</extracomment>
        <translation>%1 attend des connexions chiffrées (TLS), mais l’appel utilise HTTP en clair.</translation>
    </message>
    <message>
        <source>Use “https:” in the endpoint&apos;s URL, or in the redirect that leads to this port.</source>
        <translation>Utilisez «&#xa0;https:&#xa0;» dans l’URL de l’endpoint ou dans la redirection qui mène à ce port.</translation>
    </message>
    <message>
        <source>%1 speaks plain HTTP, but the call to it uses https.</source>
        <extracomment>%1: a host with its port</extracomment>
        <translation>%1 utilise HTTP en clair, mais l’appel utilise https.</translation>
    </message>
    <message>
        <source>Use “http:” for a server on this machine, or the port where the server offers https. If a redirect leads to this port, correct the redirect.</source>
        <translation>Utilisez «&#xa0;http:&#xa0;» pour un serveur de cette machine, ou le port où le serveur propose https. Si une redirection mène à ce port, corrigez la redirection.</translation>
    </message>
    <message>
        <source>If the answer names the reason, start there. Otherwise compare the parameter names that the endpoint reads with those of the request below.</source>
        <translation>Si la réponse indique la raison, commencez par là. Sinon, comparez les noms des paramètres lus par l’endpoint avec ceux de la requête ci-dessous.</translation>
    </message>
    <message>
        <source>%1 The browser library finds no token there.</source>
        <extracomment>%1: a sentence on where the string is, %2: a sentence on a cause, or nothing</extracomment>
        <translation>%1 La bibliothèque du navigateur n’y trouve aucun jeton.</translation>
    </message>
    <message>
        <source>The JSON is encoded twice: return the object itself, or the string without encoding it again. %2</source>
        <translation>Le JSON est encodé deux fois&#xa0;: renvoyez l’objet lui-même, ou la chaîne sans l’encoder de nouveau. %2</translation>
    </message>
    <message>
        <source>The endpoint accepts the call with the cookie “%1” and answers with status %3 without it. Browsers don&apos;t send this cookie because it expired on %2.</source>
        <extracomment>%1: a cookie, %2: a date and time, %3: a status</extracomment>
        <translation>L’endpoint accepte l’appel avec le cookie «&#xa0;%1&#xa0;» et répond avec le statut %3 sans lui. Les navigateurs n’envoient pas ce cookie, car il a expiré le %2.</translation>
    </message>
    <message>
        <source>The endpoint accepts the call with the cookie “%1” and answers with status %3 without it. Browsers don&apos;t store this cookie. %2</source>
        <extracomment>%1: a cookie, %2: a sentence on the rule, %3: a status</extracomment>
        <translation>L’endpoint accepte l’appel avec le cookie «&#xa0;%1&#xa0;» et répond avec le statut %3 sans lui. Les navigateurs ne stockent pas ce cookie. %2</translation>
    </message>
    <message>
        <source>The endpoint returns the secret as the token, so everyone who may call the endpoint gets the secret.</source>
        <translation>L’endpoint renvoie le secret comme jeton&#x202f;: toute personne qui peut appeler l’endpoint reçoit donc le secret.</translation>
    </message>
    <message>
        <source>Revoke the secret and use a new one. Then return the result of the library&apos;s auth function instead.</source>
        <translation>Révoquez le secret et utilisez-en un nouveau. Renvoyez ensuite à la place le résultat de la fonction auth de la bibliothèque.</translation>
    </message>
    <message>
        <source>The endpoint returns the public key as the token.</source>
        <translation>L’endpoint renvoie la clé publique comme jeton.</translation>
    </message>
    <message>
        <source>Return the result of the library&apos;s auth function instead.</source>
        <translation>Renvoyez à la place le résultat de la fonction auth de la bibliothèque.</translation>
    </message>
    <message>
        <source>The service rejects the token, which isn&apos;t in the format of its own tokens: it has %1 characters, and the service&apos;s own token for the same socket has %2. %3</source>
        <extracomment>%1: a number, %2: a number, %3: the message of the service</extracomment>
        <translation>Le service refuse le jeton, qui n’a pas le format de ses propres jetons&#x202f;: il compte %1 caractères, et le jeton du service pour le même socket en compte %2. %3</translation>
    </message>
    <message>
        <source>Return the result of the library&apos;s auth function unchanged. If you do, compare the endpoint&apos;s service address with that of the profile: tokens of another service look different.</source>
        <translation>Renvoyez le résultat de la fonction auth de la bibliothèque sans le modifier. Si c’est déjà le cas, comparez l’adresse du service de l’endpoint avec celle du profil&#x202f;: les jetons d’un autre service ont un autre aspect.</translation>
    </message>
    <message>
        <source>The endpoint issues a token for “%1” although the cookie “%2” was changed. %3</source>
        <extracomment>%1: a channel, %2: names of cookies, %3: a sentence on what isn&apos;t checked</extracomment>
        <translation>Le point de terminaison délivre un jeton pour « %1 » alors que le cookie « %2 » a été modifié. %3</translation>
    </message>
    <message>
        <source>The endpoint issues a token for “%1” although only part of the cookie “%2” is right. %3</source>
        <extracomment>%1: a channel, %2: names of cookies, %3: a sentence on which part is compared</extracomment>
        <translation>Le point de terminaison délivre un jeton pour « %1 » alors que seule une partie du cookie « %2 » est juste. %3</translation>
    </message>
    <message>
        <source>Compare the whole value of the cookie: look up the session by its full ID, and verify signatures over their full length.</source>
        <translation>Comparez la valeur entière du cookie : recherchez la session par son identifiant complet et vérifiez les signatures sur toute leur longueur.</translation>
    </message>
    <message>
        <source>The endpoint issues a token for “%1” although the value of the header “%2” was changed: it doesn&apos;t verify all of the value.</source>
        <extracomment>%1: a channel, %2: names of headers</extracomment>
        <translation>Le point de terminaison délivre un jeton pour « %1 » alors que la valeur de l’en-tête « %2 » a été modifiée : il ne vérifie pas toute la valeur.</translation>
    </message>
    <message>
        <source>Verify the signature of a token in the header, or compare its whole value with a stored one, before creating a token.</source>
        <translation>Avant de créer un jeton, vérifiez la signature du jeton de l’en-tête ou comparez sa valeur entière à une valeur enregistrée.</translation>
    </message>
    <message>
        <source>Browsers send OPTIONS before the call because of its headers (%1). The answer doesn&apos;t allow pages with the origin %2. %3 %4</source>
        <extracomment>%1: names of headers, %2: the page&apos;s origin, %3: a sentence on the header, %4: a sentence on why the origin is “null”, or nothing</extracomment>
        <translation>À cause des en-têtes (%1), les navigateurs envoient OPTIONS avant l’appel. La réponse n’autorise pas les pages dont l’origine est %2. %3 %4</translation>
    </message>
    <message>
        <source>The endpoint answers, but browsers hide the answer from pages with the origin %1: the header Access-Control-Allow-Origin is missing. %2</source>
        <extracomment>%1: the page&apos;s origin, %2: a sentence on why it is “null”, or nothing</extracomment>
        <translation>Le point de terminaison répond, mais les navigateurs cachent la réponse aux pages dont l’origine est %1 : l’en-tête Access-Control-Allow-Origin est absent. %2</translation>
    </message>
    <message>
        <source>The endpoint answers, but browsers hide the answer from pages with the origin %1: Access-Control-Allow-Origin is “%2”. %3</source>
        <extracomment>%1: the page&apos;s origin, %2: the header&apos;s value, %3: a sentence on the cause, or nothing</extracomment>
        <translation>Le point de terminaison répond, mais les navigateurs cachent la réponse aux pages dont l’origine est %1 : Access-Control-Allow-Origin vaut « %2 ». %3</translation>
    </message>
    <message>
        <source>Without cookies the endpoint refuses the call with status %1; with them it accepts the call. The page sends none.</source>
        <extracomment>%1: a status</extracomment>
        <translation>Sans cookies, l’endpoint refuse l’appel avec le statut %1&#x202f;; avec eux, il l’accepte. La page n’en envoie aucun.</translation>
    </message>
    <message>
        <source>The endpoint accepts the call with the cookie “%1” and answers with status %5 without it. Browsers don&apos;t send this cookie because the page is on another site (%3) than the endpoint (%4). %2</source>
        <extracomment>%1: a cookie, %2: a sentence on SameSite, %3: a site, %4: a site, %5: a status</extracomment>
        <translation>L’endpoint accepte l’appel avec le cookie «&#xa0;%1&#xa0;» et répond avec le statut %5 sans lui. Les navigateurs n’envoient pas ce cookie, car la page est sur un autre site (%3) que l’endpoint (%4). %2</translation>
    </message>
    <message>
        <source>The endpoint accepts the call with the cookie “%1” and answers with status %4 without it. Browsers don&apos;t send this cookie because it is for %2, and the endpoint is at %3.</source>
        <extracomment>%1: a cookie, %2: a host and path, %3: the endpoint, %4: a status</extracomment>
        <translation>L’endpoint accepte l’appel avec le cookie «&#xa0;%1&#xa0;» et répond avec le statut %4 sans lui. Les navigateurs n’envoient pas ce cookie, car il est destiné à %2, et l’endpoint se trouve à %3.</translation>
    </message>
    <message>
        <source>The endpoint accepts the call with the cookie “%1” and answers with status %2 without it. Browsers don&apos;t send this cookie because it is Secure, and the endpoint is on http.</source>
        <extracomment>%1: a cookie, %2: a status</extracomment>
        <translation>L’endpoint accepte l’appel avec le cookie «&#xa0;%1&#xa0;» et répond avec le statut %2 sans lui. Les navigateurs n’envoient pas ce cookie, car il est Secure et l’endpoint est en http.</translation>
    </message>
    <message>
        <source>The connection endpoint refuses the call with status %1, so browsers don&apos;t take the connection for reported. %2</source>
        <extracomment>%1: a status, %2: sentences on the answer, or nothing</extracomment>
        <translation>L’endpoint de connexion refuse l’appel avec le statut %1&#x202f;: pour les navigateurs, la connexion n’est donc pas signalée. %2</translation>
    </message>
    <message>
        <source>If the answer names the reason, start there. Otherwise make sure that the identity belongs to a user whom the endpoint accepts.</source>
        <translation>Si la réponse indique la raison, commencez par là. Sinon, assurez-vous que l’identité appartient à un utilisateur que l’endpoint accepte.</translation>
    </message>
    <message>
        <source>The connection endpoint answers with status %1, but presence shows no client data within %2. %3</source>
        <extracomment>%1: a status, %2: a time span, %3: sentences on the answer, or nothing</extracomment>
        <translation>L’endpoint de connexion répond avec le statut %1, mais la présence n’affiche aucune donnée client dans un délai de %2. %3</translation>
    </message>
    <message>
        <source>The endpoint registers the first connection of a user, but not the second. %1 %2</source>
        <extracomment>%1: a sentence on the second call, %2: sentences on its answer, or nothing</extracomment>
        <translation>L’endpoint enregistre la première connexion d’un utilisateur, mais pas la deuxième. %1 %2</translation>
    </message>
    <message>
        <source>Register the client data on each call: every open page and each reconnection is a connection of its own.</source>
        <translation>Enregistrez les données client à chaque appel&#x202f;: chaque page ouverte et chaque reconnexion est une connexion à part.</translation>
    </message>
    <message>
        <source>Return the JSON alone. If PHP prints a warning or notice into the answer, fix its cause and turn display_errors off.</source>
        <translation>Renvoyez uniquement le JSON. Si PHP écrit un avertissement ou une notice dans la réponse, corrigez-en la cause et désactivez display_errors.</translation>
    </message>
    <message>
        <source>The endpoint answers, but browsers refuse what comes before the body. %1</source>
        <extracomment>%1: a sentence on what is wrong</extracomment>
        <translation>L’endpoint répond, mais les navigateurs refusent ce qui précède le corps. %1</translation>
    </message>
    <message>
        <source>Let the framework write the status line and the headers, and keep debug output and binary data out of them.</source>
        <translation>Laissez le framework écrire la ligne de statut et les en-têtes, sans sortie de débogage ni données binaires.</translation>
    </message>
    <message>
        <source>The redirect from %1 to %2 doesn&apos;t keep the query. %3</source>
        <extracomment>%1: a URL, %2: a URL, %3: a sentence on a parameter</extracomment>
        <translation>La redirection de %1 vers %2 ne conserve pas la requête (query). %3</translation>
    </message>
    <message>
        <source>Rename the member to “%2”; capital letters count. If the other version was meant, use its library in both the page and the endpoint.</source>
        <extracomment>%2: the expected member</extracomment>
        <translation>Renommez le membre en «&#xa0;%2&#xa0;»&#xa0;; les majuscules comptent. Si l’autre version était voulue, utilisez sa bibliothèque dans la page et dans l’endpoint.</translation>
    </message>
    <message>
        <source>Compare the whole name. If the user may join all channels that start like that, name a channel in the check that must be refused.</source>
        <translation>Comparez le nom entier. Si l’utilisateur peut rejoindre tous les canaux qui commencent ainsi, indiquez dans la vérification un canal qui doit être refusé.</translation>
    </message>
</context>
<context>
    <name>PageSite</name>
    <message>
        <source>This page may subscribe to its own channel only.</source>
        <translation>Cette page ne peut s’abonner qu’à son propre canal.</translation>
    </message>
    <message>
        <source>Pages are not served under this name. Use the address that RadarDesk shows.</source>
        <translation>Les pages ne sont pas servies sous ce nom. Utilisez l’adresse affichée par RadarDesk.</translation>
    </message>
    <message>
        <source>There is no page here. The address may be from an earlier run of RadarDesk. Open the page again in RadarDesk.</source>
        <translation>Il n’y a pas de page ici. L’adresse date peut-être d’une session précédente de RadarDesk. Ouvrez de nouveau la page dans RadarDesk.</translation>
    </message>
    <message>
        <source>This page doesn&apos;t accept such requests.</source>
        <translation>Cette page n’accepte pas ce type de requête.</translation>
    </message>
    <message>
        <source>Only WebSocket connections are accepted here.</source>
        <translation>Seules les connexions WebSocket sont acceptées ici.</translation>
    </message>
    <message>
        <source>The sandbox can&apos;t be reached from here at the moment.</source>
        <translation>La sandbox est injoignable d’ici pour le moment.</translation>
    </message>
    <message>
        <source>This page has no such resource.</source>
        <translation>Cette page n’a pas cette ressource.</translation>
    </message>
</context>
<context>
    <name>PushRadar::Call</name>
    <message>
        <source>%1 refused the request (status %2).</source>
        <translation>%1 a refusé la requête (statut %2).</translation>
    </message>
    <message>
        <source>%1 answered with status %2 instead of 200.</source>
        <translation>%1 a répondu avec le statut %2 au lieu de 200.</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <translation>Il a expiré le %1.</translation>
    </message>
    <message>
        <source>There is no host named %1 (for %2). Check the service address and the network connection.</source>
        <translation>Aucun hôte ne s’appelle %1 (pour %2). Vérifiez l’adresse du service et la connexion réseau.</translation>
    </message>
    <message>
        <source>Nothing listens at %1. Check the service address, or start the service.</source>
        <translation>Rien n’écoute sur %1. Vérifiez l’adresse du service ou démarrez le service.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 failed: %2. Check the proxy settings.</source>
        <translation>Le proxy vers %1 a échoué&#xa0;: %2. Vérifiez les paramètres du proxy.</translation>
    </message>
    <message>
        <source>%1 could not be reached within %2 s. Check the service address and the network connection.</source>
        <translation>%1 n’a pas pu être joint en %2&#xa0;s. Vérifiez l’adresse du service et la connexion réseau.</translation>
    </message>
    <message>
        <source>%1 The service says: “%2”</source>
        <translation>%1 Réponse du service&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 et d’autres</translation>
    </message>
    <message>
        <source>The certificate of the authority %1 expired on %2.</source>
        <translation>Le certificat de l’autorité %1 a expiré le %2.</translation>
    </message>
    <message>
        <source>The response of %1 is incomplete, so its token can&apos;t be read. Check the service address.</source>
        <translation>La réponse de %1 est incomplète&#xa0;; son jeton est illisible. Vérifiez l’adresse du service.</translation>
    </message>
    <message>
        <source>%1 responded, but not with JSON. Check that the service address belongs to a PushRadar service.</source>
        <translation>%1 a répondu, mais pas en JSON. Vérifiez que l’adresse est celle d’un service PushRadar.</translation>
    </message>
    <message>
        <source>%1 responded without a token. Check that the service address belongs to a PushRadar service.</source>
        <translation>%1 a répondu sans jeton. Vérifiez que l’adresse est celle d’un service PushRadar.</translation>
    </message>
    <message>
        <source>%1 rejected the secret (status 401). Compare it with the one on the API page of the dashboard.</source>
        <translation>%1 a rejeté le secret (statut 401). Comparez-le avec celui de la page API du tableau de bord.</translation>
    </message>
    <message>
        <source>%1 has nothing at this URL (status 404). Check the service address.</source>
        <translation>%1 n’a rien à cette URL (statut 404). Vérifiez l’adresse du service.</translation>
    </message>
    <message>
        <source>The request is too large for %1 (status 413). Send less data.</source>
        <translation>La requête est trop volumineuse pour %1 (statut 413). Envoyez moins de données.</translation>
    </message>
    <message>
        <source>%1 received too many requests (status 429). Wait a moment and try again.</source>
        <translation>%1 a reçu trop de requêtes (statut 429). Attendez un instant et réessayez.</translation>
    </message>
    <message>
        <source>%1 reported a server error (status %2). Try again later.</source>
        <translation>%1 a signalé une erreur de serveur (statut %2). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>It is self-signed, so it isn&apos;t trusted.</source>
        <translation>Il est auto-signé et n’est donc pas approuvé.</translation>
    </message>
    <message>
        <source>It is signed by an authority that isn&apos;t trusted on this machine.</source>
        <translation>Il est signé par une autorité qui n’est pas approuvée sur cette machine.</translation>
    </message>
    <message>
        <source>It isn&apos;t valid before %1.</source>
        <translation>Il n’est pas valide avant le %1.</translation>
    </message>
    <message>
        <source>The certificate of the authority %1 isn&apos;t valid before %2.</source>
        <translation>Le certificat de l’autorité %1 n’est pas valide avant le %2.</translation>
    </message>
    <message>
        <source>It isn&apos;t issued for %1.</source>
        <translation>Il n’est pas émis pour %1.</translation>
    </message>
    <message>
        <source>It isn&apos;t issued for %1, but for %2.</source>
        <translation>Il n’est pas émis pour %1, mais pour %2.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its response was complete. It may have processed the request, so the request wasn&apos;t repeated.</source>
        <translation>%1 a fermé la connexion avant la fin de sa réponse. La requête a peut-être été traitée&#xa0;; elle n’a donc pas été répétée.</translation>
    </message>
    <message>
        <source>There is no route to %1. Check the network connection.</source>
        <translation>Aucune route ne mène à %1. Vérifiez la connexion réseau.</translation>
    </message>
    <message>
        <source>No trusted encrypted connection to %1 could be established, so nothing was sent. %2</source>
        <translation>Aucune connexion chiffrée approuvée n’a pu être établie avec %1&#xa0;; rien n’a donc été envoyé. %2</translation>
    </message>
    <message>
        <source>The request to %1 was canceled. If it had been sent, the service may have processed it.</source>
        <translation>La requête à %1 a été annulée. Si elle était déjà envoyée, le service l’a peut-être traitée.</translation>
    </message>
    <message>
        <source>The request to %1 failed: %2. Check that the service address belongs to a PushRadar service.</source>
        <translation>La requête à %1 a échoué&#xa0;: %2. Vérifiez que l’adresse est celle d’un service PushRadar.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t complete its response within %2 s. Try again later, or allow more time.</source>
        <translation>%1 n’a pas terminé sa réponse en %2&#xa0;s. Réessayez plus tard ou prévoyez plus de temps.</translation>
    </message>
    <message>
        <source>%1 received the request but didn&apos;t respond within %2 s. It may still process it.</source>
        <translation>%1 a reçu la requête, mais n’a pas répondu en %2&#xa0;s. Elle sera peut-être encore traitée.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t respond within %2 s. Check the service address and the network connection.</source>
        <translation>%1 n’a pas répondu en %2&#xa0;s. Vérifiez l’adresse du service et la connexion réseau.</translation>
    </message>
    <message>
        <source>The response of %1 ended before its last part. The service may have processed the request, so the request wasn&apos;t repeated.</source>
        <comment>host and port</comment>
        <translation>La réponse de %1 s’est interrompue avant sa dernière partie. Le service a peut-être traité la requête&#xa0;; elle n’a donc pas été répétée.</translation>
    </message>
    <message>
        <source>The response of %1 ended after %2 of %3 bytes. The service may have processed the request, so the request wasn&apos;t repeated.</source>
        <comment>host and port, two numbers</comment>
        <translation>La réponse de %1 s’est interrompue après %2&#xa0;octets sur %3. Le service a peut-être traité la requête&#xa0;; elle n’a donc pas été répétée.</translation>
    </message>
    <message>
        <source>the response wasn&apos;t HTTP</source>
        <translation>la réponse n’était pas du HTTP</translation>
    </message>
    <message>
        <source>%1 redirects to %2 (status %3). The secret isn&apos;t sent there. If that address is right, use it as the service address.</source>
        <translation>%1 redirige vers %2 (statut %3). Le secret n’y est pas envoyé. Si cette adresse est correcte, utilisez-la comme adresse du service.</translation>
    </message>
    <message>
        <source>The certificate isn&apos;t valid for this service. %1</source>
        <translation>Le certificat n’est pas valide pour ce service. %1</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t allow this request (status 403). Check that the profile has the right secret.</source>
        <translation>%1 n’autorise pas cette requête (statut 403). Vérifiez que le profil a le bon secret.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be reached in time. Check the network connection.</source>
        <translation>%1 n’a pas pu être joint à temps. Vérifiez la connexion réseau.</translation>
    </message>
</context>
<context>
    <name>PushRadar::ChannelName</name>
    <message>
        <source>a space</source>
        <translation>un espace</translation>
    </message>
    <message>
        <source>The channel name is empty. Enter one.</source>
        <translation>Le nom du canal est vide. Saisissez un nom.</translation>
    </message>
    <message>
        <source>A channel name can&apos;t contain white space; character %1 is %2.</source>
        <translation>Un nom de canal ne peut pas contenir d’espace blanc&#xa0;; le caractère %1 est %2.</translation>
    </message>
    <message>
        <source>A v3 channel name may contain only A-Z a-z 0-9 - _ = @ , . ; and character %1 is %2.</source>
        <translation>Seuls A-Z a-z 0-9 - _ = @ , . ; sont permis dans un nom de canal v3, et le caractère %1 est %2.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>PushRadar::Client</name>
    <message>
        <source>Only channels that start with “private-” or “presence-” need a token; %1 is public.</source>
        <translation>Seuls les canaux qui commencent par «&#xa0;private-&#xa0;» ou «&#xa0;presence-&#xa0;» nécessitent un jeton&#xa0;; %1 est public.</translation>
    </message>
    <message>
        <source>The socket ID is empty or contains white space. Use the one from the browser library.</source>
        <translation>L’ID de socket est vide ou contient un espace blanc. Utilisez celui de la bibliothèque du navigateur.</translation>
    </message>
    <message>
        <source>The message was created for another API version.</source>
        <translation>Le message a été créé pour une autre version de l’API.</translation>
    </message>
    <message>
        <source>Only API v3 has client data. Use v3.</source>
        <translation>Seule l’API v3 connaît les données client. Utilisez v3.</translation>
    </message>
    <message>
        <source>The service address isn&apos;t an http or https URL such as https://api.pushradar.com/v3.</source>
        <translation>L’adresse du service n’est pas une URL http ou https comme https://api.pushradar.com/v3.</translation>
    </message>
    <message>
        <source>Anyone on the way to %1 could read the secret over plain http, so it isn&apos;t sent. Use an https URL.</source>
        <translation>En http en clair, le secret pourrait être lu sur le chemin vers %1&#xa0;; il n’est donc pas envoyé. Utilisez une URL https.</translation>
    </message>
</context>
<context>
    <name>PushRadar::ClientData</name>
    <message>
        <source>Client data must be a JSON object, such as {&quot;##uniqueID&quot;: 1}.</source>
        <translation>Les données client doivent être un objet JSON, par exemple {&quot;##uniqueID&quot;: 1}.</translation>
    </message>
    <message>
        <source>The client data has %L1 bytes; at most %L2 are allowed.</source>
        <translation>Les données client font %L1&#xa0;octets&#xa0;; le maximum est de %L2.</translation>
    </message>
</context>
<context>
    <name>PushRadar::Json</name>
    <message>
        <source>The value is complete; nothing may follow it.</source>
        <translation>La valeur est complète&#xa0;; rien ne peut la suivre.</translation>
    </message>
    <message>
        <source>A key in double quotes is expected here.</source>
        <translation>Une clé entre guillemets doubles est attendue ici.</translation>
    </message>
    <message>
        <source>A colon is expected after the key.</source>
        <translation>Un deux-points est attendu après la clé.</translation>
    </message>
    <message>
        <source>Values are nested more than %1 levels deep.</source>
        <translation>Des valeurs sont imbriquées sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>A comma or the closing %1 is expected here.</source>
        <translation>Une virgule ou le caractère fermant %1 est attendu ici.</translation>
    </message>
    <message>
        <source>A digit is expected here.</source>
        <translation>Un chiffre est attendu ici.</translation>
    </message>
    <message>
        <source>A number can&apos;t start with a zero followed by digits.</source>
        <translation>Un nombre ne peut pas commencer par un zéro suivi de chiffres.</translation>
    </message>
    <message>
        <source>Four hexadecimal digits are expected after \u.</source>
        <translation>Quatre chiffres hexadécimaux sont attendus après \u.</translation>
    </message>
    <message>
        <source>This escape is unknown; a backslash itself is written \\.</source>
        <translation>Cet échappement est inconnu&#xa0;; une barre oblique inverse s’écrit \\.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The object isn&apos;t closed.</source>
        <translation>L’objet n’est pas fermé.</translation>
    </message>
    <message>
        <source>The closing %1 is missing.</source>
        <translation>Le caractère fermant %1 manque.</translation>
    </message>
    <message>
        <source>A value is missing at the end.</source>
        <translation>Il manque une valeur à la fin.</translation>
    </message>
    <message>
        <source>JSON strings need double quotes, not single quotes.</source>
        <translation>Les chaînes JSON s’écrivent entre guillemets doubles, pas entre apostrophes.</translation>
    </message>
    <message>
        <source>A value is expected here: a string in double quotes, a number, true, false, null, an object or an array.</source>
        <translation>Une valeur est attendue ici&#xa0;: une chaîne entre guillemets doubles, un nombre, true, false, null, un objet ou un tableau.</translation>
    </message>
    <message>
        <source>This word isn&apos;t JSON; only true, false and null are.</source>
        <translation>Ce mot n’est pas du JSON&#xa0;; seuls true, false et null le sont.</translation>
    </message>
    <message>
        <source>A string can&apos;t contain a line break. Write \n instead.</source>
        <translation>Une chaîne ne peut pas contenir de saut de ligne. Écrivez \n à la place.</translation>
    </message>
    <message>
        <source>A control character in a string must be escaped.</source>
        <translation>Dans une chaîne, un caractère de contrôle doit être échappé.</translation>
    </message>
    <message>
        <source>The closing double quote is missing.</source>
        <translation>Le guillemet double fermant manque.</translation>
    </message>
    <message>
        <source>The text isn&apos;t valid UTF-8.</source>
        <translation>Le texte n’est pas de l’UTF-8 valide.</translation>
    </message>
</context>
<context>
    <name>PushRadar::Message</name>
    <message>
        <source>A broadcast needs at least one data item; add a key and a value.</source>
        <translation>Une diffusion nécessite au moins un élément de données&#xa0;; ajoutez une clé et une valeur.</translation>
    </message>
    <message>
        <source>A data item has no key. Enter a key or delete the item.</source>
        <translation>Un élément de données n’a pas de clé. Saisissez une clé ou supprimez l’élément.</translation>
    </message>
    <message>
        <source>Only API v2 has targeting. Remove it, or use v2.</source>
        <translation>Seule l’API v2 prend en charge le ciblage. Supprimez-le ou utilisez v2.</translation>
    </message>
    <message>
        <source>Channel and data have %L1 bytes; v3 allows %L2. Send less data, or split it into several broadcasts.</source>
        <translation>Le canal et les données font %L1&#xa0;octets&#xa0;; v3 en autorise %L2. Envoyez moins de données ou répartissez-les sur plusieurs diffusions.</translation>
    </message>
</context>
<context>
    <name>PushRadar::Secret</name>
    <message>
        <source>The secret is missing. It is on the API page of the PushRadar dashboard.</source>
        <translation>Le secret manque. Il se trouve sur la page API du tableau de bord PushRadar.</translation>
    </message>
    <message>
        <source>The secret contains white space. Copy it again without spaces.</source>
        <translation>Le secret contient un espace blanc. Copiez-le de nouveau sans espaces.</translation>
    </message>
    <message>
        <source>A secret starts with “sk_”, and this doesn&apos;t. Don&apos;t confuse it with the public key.</source>
        <translation>Un secret commence par «&#xa0;sk_&#xa0;», mais pas celui-ci. Ne le confondez pas avec la clé publique.</translation>
    </message>
    <message>
        <source>The secret ends after “sk_”. Copy all of it.</source>
        <translation>Le secret s’arrête après «&#xa0;sk_&#xa0;». Copiez-le en entier.</translation>
    </message>
</context>
<context>
    <name>PushRadar::Targeting</name>
    <message>
        <source>A user ID to target is empty; remove it.</source>
        <translation>Un ID d’utilisateur à cibler est vide&#xa0;; supprimez-le.</translation>
    </message>
    <message>
        <source>An action to target is empty; remove it.</source>
        <translation>Une action à cibler est vide&#xa0;; supprimez-la.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>An action that wasn&apos;t performed is empty. Remove it.</source>
        <translation>Une action non effectuée est vide. Supprimez-la.</translation>
    </message>
    <message>
        <source>The action %1 is listed as performed and as not performed. Remove one of them.</source>
        <translation>L’action %1 figure comme effectuée et comme non effectuée. Supprimez l’une des deux.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a continent. Use AF, AN, AS, EU, NA, OC or SA.</source>
        <translation>%1 n’est pas un continent. Utilisez AF, AN, AS, EU, NA, OC ou SA.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a two-letter country code (ISO 3166-1) such as DE.</source>
        <translation>%1 n’est pas un code de pays à deux lettres (ISO 3166-1) comme DE.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a complete IPv4 or IPv6 address such as 192.0.2.1.</source>
        <translation>%1 n’est pas une adresse IPv4 ou IPv6 complète comme 192.0.2.1.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a browser that can be targeted. Use chrome, edge, firefox, ie, opera or safari.</source>
        <translation>%1 n’est pas un navigateur qui peut être ciblé. Utilisez chrome, edge, firefox, ie, opera ou safari.</translation>
    </message>
</context>
<context>
    <name>PushRadar::UtcText</name>
    <message>
        <source>%1, %2 UTC</source>
        <comment>a date and a time of day</comment>
        <translation>%1, %2 UTC</translation>
    </message>
</context>
<context>
    <name>RadarDesk::app::Application</name>
    <message>
        <source>The saved searches can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>Les recherches enregistrées ne peuvent pas être sauvegardées. %1</translation>
    </message>
    <message>
        <source>Your changes can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>Vos modifications ne peuvent pas être enregistrées. %1</translation>
    </message>
    <message>
        <source>The profiles can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>Les profils ne peuvent pas être enregistrés. %1</translation>
    </message>
    <message>
        <source>The scenarios can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>Les scénarios ne peuvent pas être enregistrés. %1</translation>
    </message>
    <message>
        <source>The data of private channels can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>Les données des canaux privés ne peuvent pas être enregistrées. %1</translation>
    </message>
    <message>
        <source>Changes to the saved messages can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>Les modifications des messages enregistrés ne peuvent pas être enregistrées. %1</translation>
    </message>
    <message>
        <source>The simulated faults can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>Les pannes simulées ne peuvent pas être enregistrées. %1</translation>
    </message>
    <message>
        <source>The values of folders can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>Les valeurs des dossiers ne peuvent pas être enregistrées. %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::app::CommandLine</name>
    <message>
        <source>The desktop workbench for PushRadar.</source>
        <translation>L’atelier de développement pour PushRadar.</translation>
    </message>
    <message>
        <source>Open another window, which shares the sandbox of the first one.</source>
        <translation>Ouvrir une autre fenêtre, qui partage la sandbox de la première.</translation>
    </message>
    <message>
        <source>Broadcast Hello World through the sandbox, report whether it arrived, save a picture of the window as FILE, and exit.</source>
        <translation>Diffuser Hello World par la sandbox, indiquer si le message est arrivé, enregistrer une image de la fenêtre dans FILE et quitter.</translation>
    </message>
    <message>
        <source>Use the &quot;light&quot; or &quot;dark&quot; theme in this run.</source>
        <translation>Utiliser le thème &quot;light&quot; ou &quot;dark&quot; pour cette session.</translation>
    </message>
    <message>
        <source>Print a line once the window has been drawn, and exit.</source>
        <translation>Afficher une ligne une fois la fenêtre dessinée, puis quitter.</translation>
    </message>
    <message>
        <source>Open &quot;new-broadcast&quot; or &quot;subscriber-page&quot; in the window.</source>
        <translation>Ouvrir «&#xa0;new-broadcast&#xa0;» ou «&#xa0;subscriber-page&#xa0;» dans la fenêtre.</translation>
    </message>
    <message>
        <source>Files and radardesk:// links to show. Nothing in them is sent or added before you agree.</source>
        <translation>Fichiers et liens radardesk:// à afficher. Rien n’est envoyé ni ajouté avant votre accord.</translation>
    </message>
    <message>
        <source>Before that picture, press the button of this object name, fill in a field with FIELD=TEXT, or &quot;wait&quot;. Repeatable.</source>
        <translation>Avant cette image, actionner le bouton portant ce nom d’objet, remplir un champ avec FIELD=TEXT, ou attendre avec &quot;wait&quot;. Répétable.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::app::SelfCheck</name>
    <message>
        <source>Delivered on %1: %2, %3 after it was sent.</source>
        <translation>Livré sur %1&#xa0;: %2, %3 après l’envoi.</translation>
    </message>
    <message>
        <source>Nothing arrived.</source>
        <translation>Rien n’est arrivé.</translation>
    </message>
    <message>
        <source>Picture of the window: %1</source>
        <translation>Image de la fenêtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>L’image n’a pas pu être écrite dans %1.</translation>
    </message>
    <message>
        <source>The step “%1” has no button or field of that name. No picture was saved; correct the step.</source>
        <comment>%1 is an argument of the command line</comment>
        <translation>L’étape « %1 » ne correspond à aucun bouton ni champ de ce nom. Aucune image n’a été enregistrée ; corrigez l’étape.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::base::DesktopNotifications</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>RadarDesk::base::HiddenValue</name>
    <message>
        <source>(1 character)</source>
        <comment>instead of a password&apos;s value</comment>
        <translation>(1 caractère)</translation>
    </message>
    <message>
        <source>(%1 characters)</source>
        <comment>instead of a password&apos;s value</comment>
        <translation>(%1 caractères)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::base::JsonListFile</name>
    <message>
        <source>%1 (other window)</source>
        <comment>the name of what another window has changed too</comment>
        <translation>%1 (autre fenêtre)</translation>
    </message>
    <message>
        <source>The file was moved to %1.</source>
        <translation>Le fichier a été déplacé vers %1.</translation>
    </message>
    <message>
        <source>A copy of the original file is at %1.</source>
        <translation>Une copie du fichier d’origine se trouve dans %1.</translation>
    </message>
    <message>
        <source>The file %1 contains data that can&apos;t be read, and the file can&apos;t be copied. Check the permissions and free space of its folder.</source>
        <translation>Le fichier %1 contient des données illisibles et ne peut pas être copié. Vérifiez les droits d’accès et l’espace libre de son dossier.</translation>
    </message>
    <message>
        <source>The file %1 has another format.</source>
        <comment>%1 is a path</comment>
        <translation>Le fichier %1 a un autre format.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::base::Keyring</name>
    <message>
        <source>it gave no reason</source>
        <translation>aucune raison indiquée</translation>
    </message>
    <message>
        <source>No keychain is running in this session. Start one, such as GNOME Keyring or KWallet, and try again, or use the secret for this run only.</source>
        <translation>Aucun trousseau n’est en cours d’exécution dans cette session. Démarrez-en un, comme GNOME Keyring ou KWallet, et réessayez, ou utilisez le secret pour cette exécution uniquement.</translation>
    </message>
    <message>
        <source>The keychain is locked, and no program is running that can ask for its password. Unlock it, for example in “Passwords and Keys”, and try again.</source>
        <translation>Le trousseau est verrouillé, et aucun programme actif ne peut demander son mot de passe. Déverrouillez-le, par exemple dans «&#xa0;Mots de passe et clés&#xa0;», et réessayez.</translation>
    </message>
    <message>
        <source>The keychain is locked, and the password prompt was dismissed. Try again and unlock it, or use the secret for this run only.</source>
        <translation>Le trousseau est verrouillé, et la demande de mot de passe a été fermée. Réessayez et déverrouillez-le, ou utilisez le secret pour cette session uniquement.</translation>
    </message>
    <message>
        <source>The keychain has no secret for this profile. Enter the secret.</source>
        <translation>Le trousseau n’a pas de secret pour ce profil. Saisissez le secret.</translation>
    </message>
    <message>
        <source>The keychain couldn&apos;t store the secret (%1). Try again, or use the secret for this run only.</source>
        <translation>Le trousseau n’a pas pu stocker le secret (%1). Réessayez ou utilisez le secret pour cette session uniquement.</translation>
    </message>
    <message>
        <source>The keychain couldn&apos;t delete the secret (%1). Try again, or delete the entry “RadarDesk” in the keychain&apos;s own program.</source>
        <translation>Le trousseau n’a pas pu supprimer le secret (%1). Réessayez ou supprimez l’entrée «&#xa0;RadarDesk&#xa0;» dans le programme du trousseau.</translation>
    </message>
    <message>
        <source>The secret couldn&apos;t be read from the keychain (%1). Try again, or enter the secret for this run only.</source>
        <translation>Le secret n’a pas pu être lu dans le trousseau (%1). Réessayez ou saisissez le secret pour cette session uniquement.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for this profile isn&apos;t a PushRadar secret. Enter the secret to replace it.</source>
        <translation>L’entrée du trousseau pour ce profil n’est pas un secret PushRadar. Saisissez le secret pour la remplacer.</translation>
    </message>
    <message>
        <source>The keychain hasn&apos;t responded yet. Look for a password prompt, or use the secret for this run only.</source>
        <translation>Le trousseau n’a pas encore répondu. Cherchez une demande de mot de passe ou utilisez le secret pour cette session uniquement.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::base::StateFile</name>
    <message>
        <source>it is a folder, a pipe or a device, not a file</source>
        <comment>follows &apos;It can&apos;t be read: &apos;</comment>
        <translation>c’est un dossier, un tube ou un périphérique, pas un fichier</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <comment>a size; follows &apos;It can&apos;t be read: &apos;</comment>
        <translation>la taille dépasse %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <comment>a path, and the reason</comment>
        <translation>Lecture impossible de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Another program changed %1 in a way that can&apos;t be read. A copy of its file was saved as %2.</source>
        <comment>both are paths of files</comment>
        <translation>Un autre programme a modifié %1 d’une façon illisible. Une copie de son fichier a été enregistrée sous %2.</translation>
    </message>
    <message>
        <source>Another window changed %1. Its changes were merged into this one.</source>
        <comment>the path of a file</comment>
        <translation>Une autre fenêtre a modifié %1. Ses modifications ont été fusionnées dans celle-ci.</translation>
    </message>
    <message>
        <source>%1 is locked because another program is writing it. Try again in a moment.</source>
        <comment>the path of a lock file</comment>
        <translation>%1 est verrouillé, car un autre programme est en train d’écrire le fichier. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The file %1 contains data that can&apos;t be read, and the file can&apos;t be copied. Check the permissions and free space of its folder.</source>
        <translation>Le fichier %1 contient des données illisibles et ne peut pas être copié. Vérifiez les droits d’accès et l’espace libre de son dossier.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be created.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The file %1 isn&apos;t a JSON object.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Le fichier %1 n’est pas un objet JSON.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Broadcast</name>
    <message>
        <source>Not sent.</source>
        <translation>Non envoyé.</translation>
    </message>
    <message>
        <source>The file of --data doesn&apos;t exist.</source>
        <translation>Le fichier de --data n’existe pas.</translation>
    </message>
    <message>
        <source>There is no saved message “%1”.</source>
        <extracomment>%1 is what was given</extracomment>
        <translation>Il n’y a pas de message enregistré «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Would be sent to %1 with %2 (%3):</source>
        <extracomment>%1 is a channel, %2 a profile, %3 &quot;v3&quot;</extracomment>
        <translation>Serait envoyé sur %1 avec %2 (%3)&#xa0;:</translation>
    </message>
    <message>
        <source>The result of the broadcast isn&apos;t known.</source>
        <translation>Le résultat de la diffusion est inconnu.</translation>
    </message>
    <message>
        <source>Accepted in %1</source>
        <extracomment>%1 is a duration; other results may follow, such as “3 subscribers reached”</extracomment>
        <translation>Accepté en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n subscribers reached</source>
        <translation>
            <numerusform>%n abonné atteint</numerusform>
            <numerusform>%n abonnés atteints</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a message to a channel.</source>
        <translation>Envoyer un message sur un canal.</translation>
    </message>
    <message>
        <source>Take the items from the JSON object in this file; “-” is standard input.</source>
        <translation>Prendre les éléments de l’objet JSON de ce fichier&#xa0;; «&#xa0;-&#xa0;» est l’entrée standard.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Begin with this saved message.</source>
        <translation>Partir de ce message enregistré.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>v2 or v3; by default the profile&apos;s</source>
        <translation>v2 ou v3&#xa0;; par défaut, la version du profil</translation>
    </message>
    <message>
        <source>Print what would be sent, and send nothing.</source>
        <translation>Afficher ce qui serait envoyé, sans rien envoyer.</translation>
    </message>
    <message>
        <source>Send {&quot;title&quot;:&quot;Hello&quot;,&quot;count&quot;:3}.</source>
        <translation>Envoyer {&quot;title&quot;:&quot;Hello&quot;,&quot;count&quot;:3}.</translation>
    </message>
    <message>
        <source>Send what another program prints.</source>
        <translation>Envoyer ce qu’un autre programme affiche.</translation>
    </message>
    <message>
        <source>Show a saved message with another ID.</source>
        <translation>Afficher un message enregistré avec un autre ID.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Check</name>
    <message>
        <source>--saved and --har can&apos;t be used together.</source>
        <translation>--saved et --har ne peuvent pas être utilisés ensemble.</translation>
    </message>
    <message>
        <source>--as can&apos;t be used together with --cookie and --header.</source>
        <translation>--as ne peut pas être utilisé avec --cookie et --header.</translation>
    </message>
    <message>
        <source>The time limit has passed without an answer.</source>
        <translation>Le délai s’est écoulé sans réponse.</translation>
    </message>
    <message>
        <source>Command line</source>
        <comment>who calls an endpoint</comment>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>A header is “Name: value”.</source>
        <translation>Un en-tête s’écrit «&#xa0;Nom: valeur&#xa0;».</translation>
    </message>
    <message>
        <source>There is no identity “%1”.</source>
        <extracomment>%1 is what was given</extracomment>
        <translation>Il n’y a pas d’identité «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no saved check “%1”.</source>
        <extracomment>%1 is what was given</extracomment>
        <translation>Il n’y a pas de vérification enregistrée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>There are no saved checks, and the access matrix is empty.</source>
        <translation>Il n’y a pas de vérification enregistrée, et la matrice d’accès est vide.</translation>
    </message>
    <message>
        <source>The recording has no call of an authentication endpoint.</source>
        <translation>L’enregistrement ne contient aucun appel d’un endpoint d’authentification.</translation>
    </message>
    <message>
        <source>Find out why a private channel is refused, and who gets in.</source>
        <translation>Découvrir pourquoi un canal privé est refusé, et qui y a accès.</translation>
    </message>
    <message>
        <source>Your authentication endpoint; by default the profile&apos;s</source>
        <translation>Votre endpoint d’authentification&#xa0;; par défaut, celui du profil</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>The address of the page that subscribes.</source>
        <translation>L’adresse de la page qui s’abonne.</translation>
    </message>
    <message>
        <source>Call with this cookie. Repeatable.</source>
        <translation>Appeler avec ce cookie. Répétable.</translation>
    </message>
    <message>
        <source>Call with this header. Repeatable.</source>
        <translation>Appeler avec cet en-tête. Répétable.</translation>
    </message>
    <message>
        <source>Call as this identity of the window.</source>
        <translation>Appeler avec cette identité de la fenêtre.</translation>
    </message>
    <message>
        <source>IDENTITY</source>
        <translation>IDENTITY</translation>
    </message>
    <message>
        <source>v2 or v3; by default the profile&apos;s</source>
        <translation>v2 ou v3&#xa0;; par défaut, la version du profil</translation>
    </message>
    <message>
        <source>Run the saved checks of these names, or all of them and the access matrix.</source>
        <translation>Lancer les vérifications enregistrées portant ces noms, ou toutes ainsi que la matrice d’accès.</translation>
    </message>
    <message>
        <source>Judge what a browser recorded; nothing is called.</source>
        <translation>Évaluer ce qu’un navigateur a enregistré&#xa0;; rien n’est appelé.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>text, json, markdown or junit</source>
        <translation>text, json, markdown ou junit</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Repeat every step that a browser takes.</source>
        <translation>Répéter chaque étape d’un navigateur.</translation>
    </message>
    <message>
        <source>All saved checks and the access matrix, for CI.</source>
        <translation>Toutes les vérifications enregistrées et la matrice d’accès, pour la CI.</translation>
    </message>
    <message>
        <source>What a browser recorded, as JSON.</source>
        <translation>Ce qu’un navigateur a enregistré, en JSON.</translation>
    </message>
    <message>
        <source>--connection can&apos;t be used together with --saved and --har.</source>
        <translation>--connection ne peut pas être utilisé avec --saved et --har.</translation>
    </message>
    <message>
        <source>--connection needs --endpoint.</source>
        <translation>--connection nécessite --endpoint.</translation>
    </message>
    <message>
        <source>Only v3 has a connection endpoint.</source>
        <translation>Seule la v3 a un endpoint de connexion.</translation>
    </message>
    <message>
        <source>Check the connection endpoint that --endpoint names (v3).</source>
        <translation>Vérifier l’endpoint de connexion indiqué par --endpoint (v3).</translation>
    </message>
    <message>
        <source>A channel that must be refused; by default a made-up one</source>
        <translation>Un canal qui doit être refusé&#xa0;; par défaut, un canal inventé</translation>
    </message>
    <message>
        <source>CHANNEL</source>
        <translation>CANAL</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Connections</name>
    <message>
        <source>%1 can&apos;t be observed. Check whether it is running, and whether the secret is its own.</source>
        <extracomment>%1 is a host with its port</extracomment>
        <translation>%1 ne peut pas être observé. Vérifiez que le service est démarré et que le secret est bien le sien.</translation>
    </message>
    <message numerus="yes">
        <source>%n more connection(s) aren&apos;t listed.</source>
        <translation>
            <numerusform>%n autre connexion n’est pas affichée.</numerusform>
            <numerusform>%n autres connexions ne sont pas affichées.</numerusform>
        </translation>
    </message>
    <message>
        <source>List who is connected to the sandbox.</source>
        <translation>Afficher qui est connecté à la sandbox.</translation>
    </message>
    <message>
        <source>text or json</source>
        <translation>text ou json</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Socket ID, client, channels, and what it got.</source>
        <translation>ID de socket, client, canaux et ce qui a été reçu.</translation>
    </message>
    <message>
        <source>The same for programs.</source>
        <translation>La même chose pour les programmes.</translation>
    </message>
    <message>
        <source>How many there are.</source>
        <translation>Le nombre de connexions.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Console</name>
    <message>
        <source>Standard output can&apos;t be written: %1.</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>Impossible d’écrire sur la sortie standard&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Desk</name>
    <message>
        <source>%1 Without the keychain, use RADARDESK_SECRET or --secret-file.</source>
        <extracomment>%1 is why there is no secret, in whole sentences</extracomment>
        <translation>%1 Sans le trousseau, utilisez RADARDESK_SECRET ou --secret-file.</translation>
    </message>
    <message>
        <source>--key needs --service.</source>
        <translation>--key nécessite --service.</translation>
    </message>
    <message>
        <source>There is no profile “%1”. “radardesk-cli profiles” lists them.</source>
        <extracomment>%1 is what was given</extracomment>
        <translation>Il n’y a pas de profil «&#xa0;%1&#xa0;». «&#xa0;radardesk-cli profiles&#xa0;» affiche les profils.</translation>
    </message>
    <message>
        <source>--profile and --service can&apos;t be used together.</source>
        <translation>--profile et --service ne peuvent pas être utilisés ensemble.</translation>
    </message>
    <message>
        <source>The file of --secret-file doesn&apos;t exist.</source>
        <translation>Le fichier de --secret-file n’existe pas.</translation>
    </message>
    <message>
        <source>The profile has no secret.</source>
        <translation>Le profil n’a pas de secret.</translation>
    </message>
    <message>
        <source>The keychain hasn&apos;t answered. Check whether it has opened a password prompt.</source>
        <translation>Le trousseau n’a pas répondu. Vérifiez s’il a ouvert une demande de mot de passe.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s credentials aren&apos;t in the keychain.</source>
        <translation>Les identifiants de la sandbox ne sont pas dans le trousseau.</translation>
    </message>
    <message>
        <source>%1 is a production profile: broadcasts reach real users. Add --yes to send anyway.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>%1 est un profil de production&#xa0;: les diffusions atteignent de vrais utilisateurs. Ajoutez --yes pour envoyer quand même.</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t watch channels of this service.</source>
        <translation>RadarDesk ne peut pas suivre les canaux de ce service.</translation>
    </message>
    <message>
        <source>Listening needs the public key. Add it to the profile, or use --key.</source>
        <translation>L’écoute nécessite la clé publique. Ajoutez-la au profil, ou utilisez --key.</translation>
    </message>
    <message>
        <source>The window&apos;s last profile can&apos;t be read from %1. Name a profile with --profile, or a service with --service.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Le dernier profil utilisé dans la fenêtre ne peut pas être lu dans %1. Indiquez un profil avec --profile, ou un service avec --service.</translation>
    </message>
    <message>
        <source>The profiles can&apos;t be used until %1 is repaired or deleted. No profile is needed with --service.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Les profils sont inutilisables tant que %1 n’est pas réparé ou supprimé. Avec --service, aucun profil n’est nécessaire.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::History</name>
    <message>
        <source>Print events of the history, the oldest first.</source>
        <translation>Afficher les événements de l’historique, du plus ancien au plus récent.</translation>
    </message>
    <message>
        <source>Only events since then: a date and time, or “2h” ago.</source>
        <translation>Uniquement les événements depuis ce moment&#xa0;: une date et une heure, ou une durée écoulée («&#xa0;2h&#xa0;»).</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TIME</translation>
    </message>
    <message>
        <source>Go on with new events until Ctrl+C.</source>
        <translation>Continuer avec les nouveaux événements jusqu’à Ctrl+C.</translation>
    </message>
    <message>
        <source>text, jsonl, csv or har</source>
        <translation>text, jsonl, csv ou har</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>What happened on a channel in the last two hours.</source>
        <translation>Ce qui s’est passé sur un canal ces deux dernières heures.</translation>
    </message>
    <message>
        <source>Print failures as they happen.</source>
        <translation>Afficher les échecs au fur et à mesure.</translation>
    </message>
    <message>
        <source>The HTTP calls, for a browser&apos;s developer tools.</source>
        <translation>Les appels HTTP, pour les outils de développement d’un navigateur.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Listen</name>
    <message>
        <source>Name the channels, or use --all.</source>
        <translation>Indiquez les canaux, ou utilisez --all.</translation>
    </message>
    <message>
        <source>--token and --endpoint can&apos;t be used together.</source>
        <translation>--token et --endpoint ne peuvent pas être utilisés ensemble.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) arrived in time, instead of %1.</source>
        <extracomment>%n messages have arrived, %1 were wanted</extracomment>
        <translation>
            <numerusform>%n message est arrivé à temps, au lieu de %1.</numerusform>
            <numerusform>%n messages sont arrivés à temps, au lieu de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscription to %1 refused (%2): %3</source>
        <extracomment>%1 is a channel, %2 a code, %3 why</extracomment>
        <translation>Abonnement à %1 refusé (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>Listening to %1.</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>Écoute de %1.</translation>
    </message>
    <message>
        <source>Connection lost. Reconnecting…</source>
        <translation>Connexion perdue. Reconnexion…</translation>
    </message>
    <message>
        <source>Token for the command line.</source>
        <translation>Jeton pour la ligne de commande.</translation>
    </message>
    <message>
        <source>The authentication endpoint answered with status %1.</source>
        <extracomment>%1 is an HTTP status</extracomment>
        <translation>L’endpoint d’authentification a répondu avec le statut %1.</translation>
    </message>
    <message>
        <source>The authentication endpoint didn&apos;t answer.</source>
        <translation>L’endpoint d’authentification n’a pas répondu.</translation>
    </message>
    <message>
        <source>Listening to all channels.</source>
        <translation>Écoute de tous les canaux.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be observed. Check whether it is running, and whether the secret is its own.</source>
        <extracomment>%1 is a host with its port</extracomment>
        <translation>%1 ne peut pas être observé. Vérifiez que le service est démarré et que le secret est bien le sien.</translation>
    </message>
    <message numerus="yes">
        <source>%n broadcast(s) or more were left out.</source>
        <translation>
            <numerusform>Au moins %n diffusion a été omise.</numerusform>
            <numerusform>Au moins %n diffusions ont été omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the messages of channels as they arrive.</source>
        <translation>Afficher les messages de canaux à mesure qu’ils arrivent.</translation>
    </message>
    <message>
        <source>Print every broadcast that the service accepts (sandbox only).</source>
        <translation>Afficher chaque diffusion que le service accepte (sandbox uniquement).</translation>
    </message>
    <message>
        <source>End after this many messages; with --timeout, fewer are a failure.</source>
        <translation>Terminer après ce nombre de messages&#xa0;; avec --timeout, en recevoir moins est un échec.</translation>
    </message>
    <message>
        <source>Present this token to private channels.</source>
        <translation>Présenter ce jeton aux canaux privés.</translation>
    </message>
    <message>
        <source>TOKEN</source>
        <translation>TOKEN</translation>
    </message>
    <message>
        <source>Get tokens from this authentication endpoint.</source>
        <translation>Obtenir les jetons de cet endpoint d’authentification.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>How the endpoint is asked: v2 or v3</source>
        <translation>Version utilisée pour interroger l’endpoint&#xa0;: v2 ou v3</translation>
    </message>
    <message>
        <source>text or jsonl</source>
        <translation>text ou jsonl</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Print what arrives until Ctrl+C.</source>
        <translation>Afficher ce qui arrive jusqu’à Ctrl+C.</translation>
    </message>
    <message>
        <source>Wait for one message; exit status 1 if there is none.</source>
        <translation>Attendre un message&#xa0;; code de retour 1 s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>The data of everything that is sent.</source>
        <translation>Les données de tout ce qui est envoyé.</translation>
    </message>
    <message>
        <source>No connection to %1. Check whether the service is running, and whether the public key is its own.</source>
        <extracomment>%1 is a host with its port</extracomment>
        <translation>Pas de connexion à %1. Vérifiez que le service est démarré et que la clé publique est bien la sienne.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::MessageArguments</name>
    <message>
        <source>An item of a message is KEY=VALUE or KEY:=JSON.</source>
        <translation>Un élément de message s’écrit KEY=VALUE ou KEY:=JSON.</translation>
    </message>
    <message>
        <source>The value of “%1” isn&apos;t JSON: %2</source>
        <extracomment>%1 is a key, %2 what is wrong with its JSON</extracomment>
        <translation>La valeur de «&#xa0;%1&#xa0;» n’est pas du JSON&#xa0;: %2</translation>
    </message>
    <message>
        <source>The data isn&apos;t JSON (line %1, column %2): %3</source>
        <extracomment>%1 is a line, %2 a column, %3 what is wrong</extracomment>
        <translation>Les données ne sont pas du JSON (ligne %1, colonne %2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>The data must be a JSON object.</source>
        <translation>Les données doivent être un objet JSON.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Profiles</name>
    <message>
        <source>current</source>
        <comment>of a profile</comment>
        <translation>actuel</translation>
    </message>
    <message>
        <source>production</source>
        <comment>of a profile</comment>
        <translation>production</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>of a profile</comment>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>List the profiles of the window.</source>
        <translation>Afficher les profils de la fenêtre.</translation>
    </message>
    <message>
        <source>text or json</source>
        <translation>text ou json</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Names, services, and which one is current.</source>
        <translation>Les noms, les services et le profil actuel.</translation>
    </message>
    <message>
        <source>The same for programs.</source>
        <translation>La même chose pour les programmes.</translation>
    </message>
    <message>
        <source>The names alone.</source>
        <translation>Les noms seuls.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Program</name>
    <message>
        <source>Print only results and errors.</source>
        <translation>Afficher uniquement les résultats et les erreurs.</translation>
    </message>
    <message>
        <source>Print no colors.</source>
        <translation>Afficher sans couleurs.</translation>
    </message>
    <message>
        <source>Show this help and exit.</source>
        <translation>Afficher cette aide et quitter.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Afficher la version et quitter.</translation>
    </message>
    <message>
        <source>Use this profile; by default the one that the window used last.</source>
        <translation>Utiliser ce profil&#xa0;; par défaut, le dernier utilisé dans la fenêtre.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Use the service at this address instead of a profile&apos;s.</source>
        <translation>Utiliser le service à cette adresse au lieu de celui d’un profil.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>The public key for --service.</source>
        <translation>La clé publique pour --service.</translation>
    </message>
    <message>
        <source>Read the secret from this file instead of the keychain. The environment variable RADARDESK_SECRET does the same.</source>
        <translation>Lire le secret dans ce fichier au lieu du trousseau. La variable d’environnement RADARDESK_SECRET a le même effet.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Give up after this many seconds.</source>
        <translation>Abandonner après ce nombre de secondes.</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SECONDS</translation>
    </message>
    <message>
        <source>Allow sending with a production profile.</source>
        <translation>Autoriser l’envoi avec un profil de production.</translation>
    </message>
    <message>
        <source>A secret can&apos;t be an argument, since every user of this computer can see it in the list of processes. Use the keychain, RADARDESK_SECRET or --secret-file.</source>
        <translation>Un secret ne peut pas être un argument, car chaque utilisateur de cet ordinateur peut le voir dans la liste des processus. Utilisez le trousseau, RADARDESK_SECRET ou --secret-file.</translation>
    </message>
    <message>
        <source>Usage: radardesk-cli VERB [ARGUMENTS] [OPTIONS]</source>
        <translation>Utilisation&#xa0;: radardesk-cli VERB [ARGUMENTS] [OPTIONS]</translation>
    </message>
    <message>
        <source>Broadcasts, listens and checks with the profiles of RadarDesk.</source>
        <translation>Diffuse, écoute et vérifie avec les profils de RadarDesk.</translation>
    </message>
    <message>
        <source>“radardesk-cli VERB --help” explains a verb, with examples.</source>
        <translation>«&#xa0;radardesk-cli VERB --help&#xa0;» explique un verbe, avec des exemples.</translation>
    </message>
    <message>
        <source>Exit status: 0 done and as expected, 1 a finding or an expectation that isn&apos;t met, 2 wrong usage, 3 the service or the network, 4 no secret.</source>
        <translation>Code de retour&#xa0;: 0 terminé et conforme, 1 constat ou résultat attendu non obtenu, 2 utilisation incorrecte, 3 service ou réseau, 4 pas de secret.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <comment>a command</comment>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>Common options:</source>
        <translation>Options communes&#xa0;:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemples&#xa0;:</translation>
    </message>
    <message>
        <source>Unknown verb. See radardesk-cli --help.</source>
        <translation>Verbe inconnu. Consultez radardesk-cli --help.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Run</name>
    <message>
        <source>The time limit has passed before the scenario was over.</source>
        <translation>Le délai s’est écoulé avant la fin du scénario.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”.</source>
        <extracomment>%1 is what was given</extracomment>
        <translation>Il n’y a pas de scénario «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 sent…</source>
        <extracomment>%1 is how many broadcasts were sent</extracomment>
        <translation>Envois&#xa0;: %1…</translation>
    </message>
    <message>
        <source>Run a scenario of the window.</source>
        <translation>Lancer un scénario de la fenêtre.</translation>
    </message>
    <message>
        <source>Run it once for each row of this CSV file, whose columns are {{var NAME}}.</source>
        <translation>Le lancer une fois pour chaque ligne de ce fichier CSV, dont les colonnes sont {{var NAME}}.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>End with the first failure, whatever the scenario says.</source>
        <translation>Terminer au premier échec, quoi qu’indique le scénario.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Run it with the profile that the window used last.</source>
        <translation>Le lancer avec le dernier profil utilisé dans la fenêtre.</translation>
    </message>
    <message>
        <source>Run it for each row, until something fails.</source>
        <translation>Le lancer pour chaque ligne, jusqu’au premier échec.</translation>
    </message>
    <message>
        <source>A report for CI.</source>
        <translation>Un rapport pour la CI.</translation>
    </message>
    <message>
        <source>text, json or junit</source>
        <translation>text, json ou junit</translation>
    </message>
    <message>
        <source>The rows of %1 can&apos;t be used. %2</source>
        <extracomment>%1 is the path of a file, %2 why, in whole sentences</extracomment>
        <translation>Les lignes de %1 ne peuvent pas être utilisées. %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Sandbox</name>
    <message>
        <source>Unexpected argument. See --help.</source>
        <translation>Argument inattendu. Voir --help.</translation>
    </message>
    <message>
        <source>%1 Without a keychain, store the credentials in a file with --state.</source>
        <extracomment>%1 is why the keychain can&apos;t be used</extracomment>
        <translation>%1 Sans trousseau, stockez les identifiants dans un fichier avec --state.</translation>
    </message>
    <message>
        <source>The sandbox runs until Ctrl+C.</source>
        <translation>La sandbox est active jusqu’à Ctrl+C.</translation>
    </message>
    <message>
        <source>Run the sandbox, or print the settings that point an app at it (env).</source>
        <translation>Lancer la sandbox, ou afficher la configuration qui y relie une application (env).</translation>
    </message>
    <message>
        <source>Listen at this port; by default the window&apos;s. 0 means any free port.</source>
        <translation>Écouter sur ce port&#xa0;; par défaut, celui de la fenêtre. 0 signifie n’importe quel port libre.</translation>
    </message>
    <message>
        <source>Store the secret and public key in this file instead of the keychain. The file is created if it doesn&apos;t exist.</source>
        <translation>Stocker le secret et la clé publique dans ce fichier au lieu du trousseau. Le fichier est créé s’il n’existe pas.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Accept requests for tokens and client data for sockets that were never connected.</source>
        <translation>Accepter les demandes de jetons et les données client pour des sockets jamais connectés.</translation>
    </message>
    <message>
        <source>Run it with the window&apos;s port and credentials.</source>
        <translation>La lancer avec le port et les identifiants de la fenêtre.</translation>
    </message>
    <message>
        <source>Run it in CI, where there is no keychain.</source>
        <translation>La lancer en CI, où il n’y a pas de trousseau.</translation>
    </message>
    <message>
        <source>Point an app at it.</source>
        <translation>Y relier une application.</translation>
    </message>
    <message>
        <source>Simulate the faults in this file, such as late or lost messages. RadarDesk stores its own in faults.json.</source>
        <translation>Simuler les pannes de ce fichier, comme des messages tardifs ou perdus. RadarDesk enregistre les siennes dans faults.json.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::ServiceVerb</name>
    <message>
        <source>The time limit has passed without an answer.</source>
        <translation>Le délai s’est écoulé sans réponse.</translation>
    </message>
    <message>
        <source>Interrupted before the service answered.</source>
        <translation>Interrompu avant la réponse du service.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Token</name>
    <message>
        <source>A v3 token is for one connection. Name it with --socket.</source>
        <translation>Un jeton v3 vaut pour une seule connexion. Indiquez-la avec --socket.</translation>
    </message>
    <message>
        <source>Token for the command line.</source>
        <translation>Jeton pour la ligne de commande.</translation>
    </message>
    <message>
        <source>Get a token for a private or presence channel.</source>
        <translation>Obtenir un jeton pour un canal privé ou de présence.</translation>
    </message>
    <message>
        <source>The ID of the connection (v3).</source>
        <translation>L’ID de la connexion (v3).</translation>
    </message>
    <message>
        <source>v2 or v3; by default the profile&apos;s</source>
        <translation>v2 ou v3&#xa0;; par défaut, la version du profil</translation>
    </message>
    <message>
        <source>Print a token for that connection.</source>
        <translation>Afficher un jeton pour cette connexion.</translation>
    </message>
    <message>
        <source>A v2 token is for every connection.</source>
        <translation>Un jeton v2 vaut pour toutes les connexions.</translation>
    </message>
    <message>
        <source>Listen with it.</source>
        <translation>Écouter avec ce jeton.</translation>
    </message>
    <message>
        <source>%1 is a public channel. Only private and presence channels need a token.</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>%1 est un canal public. Seuls les canaux privés et de présence nécessitent un jeton.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Verb</name>
    <message>
        <source>An argument is missing. See --help.</source>
        <translation>Il manque un argument. Consultez --help.</translation>
    </message>
    <message>
        <source>Unexpected argument. See --help.</source>
        <translation>Argument inattendu. Voir --help.</translation>
    </message>
    <message>
        <source>The value of --%1 must be one of: %2.</source>
        <extracomment>%1 is an option, %2 the values that it may have</extracomment>
        <translation>La valeur de --%1 doit être l’une des suivantes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The value of --timeout must be a number of seconds.</source>
        <translation>La valeur de --timeout doit être un nombre de secondes.</translation>
    </message>
    <message>
        <source>The value of --%1 must be a number from %2 to %3.</source>
        <extracomment>%1 is an option</extracomment>
        <translation>La valeur de --%1 doit être un nombre de %2 à %3.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::AccessCellView</name>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>This identity may join the channel</source>
        <translation>Cette identité peut rejoindre le canal</translation>
    </message>
    <message>
        <source>Expect allowed</source>
        <translation>Attendu&#xa0;: autorisé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>This identity may not join the channel</source>
        <translation>Cette identité ne peut pas rejoindre le canal</translation>
    </message>
    <message>
        <source>Expect refused</source>
        <translation>Attendu&#xa0;: refusé</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Statut %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>an identity, a channel, what was found</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Don&apos;t compare the result (Space changes the expectation)</source>
        <translation>Ne pas comparer le résultat (Espace change le résultat attendu)</translation>
    </message>
    <message>
        <source>No result yet. Press F5 to run all cells, or Space to change the expectation.</source>
        <translation>Pas encore de résultat. Appuyez sur F5 pour lancer toutes les cellules, ou sur Espace pour changer le résultat attendu.</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Résultat attendu</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>No expectation</source>
        <translation>Aucun résultat attendu</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::AccessMenus</name>
    <message>
        <source>&amp;Edit identities…</source>
        <translation>Modifi&amp;er les identités…</translation>
    </message>
    <message>
        <source>Run this &amp;cell</source>
        <translation>Lancer &amp;cette cellule</translation>
    </message>
    <message>
        <source>Run the row “%1”</source>
        <translation>Lancer la ligne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Edit “%1”…</source>
        <translation>Modifier «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Run the column “%1”</source>
        <translation>Lancer la colonne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Accept as expected</source>
        <translation>&amp;Accepter comme attendu</translation>
    </message>
    <message>
        <source>Accept the row as expected</source>
        <translation>Accepter la ligne comme attendue</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Retirer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Removed “%1” from the matrix.</source>
        <translation>«&#xa0;%1&#xa0;» retiré de la matrice.</translation>
    </message>
    <message>
        <source>Accept the column as expected</source>
        <translation>Accepter la colonne comme attendue</translation>
    </message>
    <message>
        <source>Accept a&amp;ll as expected</source>
        <translation>&amp;Tout accepter comme attendu</translation>
    </message>
    <message>
        <source>No other private channels</source>
        <translation>Aucun autre canal privé</translation>
    </message>
    <message>
        <source>Add &amp;all</source>
        <translation>Tout &amp;ajouter</translation>
    </message>
    <message>
        <source>Expectation: %1</source>
        <translation>Résultat attendu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::AccessPanel</name>
    <message>
        <source>&amp;Run all</source>
        <translation>T&amp;out lancer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connus</translation>
    </message>
    <message>
        <source>Add private channels that you have used</source>
        <translation>Ajouter des canaux privés que vous avez utilisés</translation>
    </message>
    <message>
        <source>Known channels</source>
        <translation>Canaux connus</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identités</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Différences seulement</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the matrix</source>
        <translation>Copier la matrice</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copier en &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>&amp;Copier en CSV</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Add channels</source>
        <translation>Ajouter des canaux</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit the endpoint</source>
        <translation>Modifier l’endpoint</translation>
    </message>
    <message>
        <source>Choose the identities of the matrix</source>
        <translation>Choisir les identités de la matrice</translation>
    </message>
    <message>
        <source>Copied the matrix as a Markdown table.</source>
        <translation>Matrice copiée sous forme de tableau Markdown.</translation>
    </message>
    <message>
        <source>Copied the matrix as CSV, one line for each cell.</source>
        <translation>Matrice copiée en CSV, une ligne par cellule.</translation>
    </message>
    <message>
        <source>No identities</source>
        <translation>Aucune identité</translation>
    </message>
    <message>
        <source>Accept as expected</source>
        <translation>Accepter comme attendu</translation>
    </message>
    <message>
        <source>No channels</source>
        <translation>Aucun canal</translation>
    </message>
    <message>
        <source>Channels to add, separated by spaces (Enter)</source>
        <translation>Canaux à ajouter, séparés par des espaces (Entrée)</translation>
    </message>
    <message>
        <source>Edit the endpoint of the check and the matrix</source>
        <translation>Modifier l’endpoint de la vérification et de la matrice</translation>
    </message>
    <message>
        <source>Request a token for each identity and channel (F5)</source>
        <translation>Demander un jeton pour chaque identité et chaque canal (F5)</translation>
    </message>
    <message>
        <source>Cancel the remaining calls (Esc)</source>
        <translation>Annuler les appels restants (Échap)</translation>
    </message>
    <message>
        <source>Show only rows and columns with differences</source>
        <translation>N’afficher que les lignes et les colonnes avec des différences</translation>
    </message>
    <message>
        <source>Access matrix</source>
        <translation>Matrice d’accès</translation>
    </message>
    <message>
        <source>Accepted the results as expected.</source>
        <translation>Résultats acceptés comme attendus.</translation>
    </message>
    <message>
        <source>Added “%1” as one channel. Split it if the comma separates two names.</source>
        <translation>«&#xa0;%1&#xa0;» ajouté comme un seul canal. Scindez-le si la virgule sépare deux noms.</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>&amp;Scinder</translation>
    </message>
    <message>
        <source>The matrix already has all of these channels.</source>
        <translation>La matrice contient déjà tous ces canaux.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n channel(s). The matrix already had the others.</source>
        <translation>
            <numerusform>%n canal ajouté. La matrice contenait déjà les autres.</numerusform>
            <numerusform>%n canaux ajoutés. La matrice contenait déjà les autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter channels in the field above.</source>
        <translation>Saisissez des canaux dans le champ ci-dessus.</translation>
    </message>
    <message>
        <source>Choose identities under “Identities”.</source>
        <translation>Choisissez des identités sous «&#xa0;Identités&#xa0;».</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>All results match the expectations and the previous run. Turn off “Differences only” to show them.</source>
        <translation>Tous les résultats correspondent aux résultats attendus et à l’exécution précédente. Désactivez «&#xa0;Différences seulement&#xa0;» pour les afficher.</translation>
    </message>
    <message>
        <source>Show cell</source>
        <translation>Afficher la cellule</translation>
    </message>
    <message>
        <source>%1 of %2 cells done…</source>
        <extracomment>%1 and %2 are numbers of cells</extracomment>
        <translation>%1 cellules terminées sur %2…</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::Accessibility</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::AddUsersForm</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Number of test users</source>
        <translation>Nombre d’utilisateurs de test</translation>
    </message>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <translation>Saisissez un nombre de 1 à %1.</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>Com&amp;bien</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::AnnotationBar</name>
    <message>
        <source>Mark this event with a color (M in the list of events)</source>
        <translation>Marquer cet événement d’une couleur (M dans la liste des événements)</translation>
    </message>
    <message>
        <source>Note on this event</source>
        <translation>Note sur cet événement</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no mark</comment>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::Annotator</name>
    <message>
        <source>Removed the note.</source>
        <translation>Note supprimée.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n mark(s).</source>
        <translation>
            <numerusform>%n marque supprimée.</numerusform>
            <numerusform>%n marques supprimées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::CallLine</name>
    <message>
        <source>Run the code below in your app. Its first call shows up here.</source>
        <translation>Exécutez le code ci-dessous dans votre application. Son premier appel s’affichera ici.</translation>
    </message>
    <message>
        <source>Waiting for the first call…</source>
        <translation>En attente du premier appel…</translation>
    </message>
    <message>
        <source>An app</source>
        <translation>Une application</translation>
    </message>
    <message>
        <source>%1 called %2</source>
        <comment>%1 is a program, %2 is like “2 s ago”</comment>
        <translation>%1 a appelé %2</translation>
    </message>
    <message>
        <source>%1 was refused %2</source>
        <comment>%1 is a program, %2 is like “2 s ago”</comment>
        <translation>Appel de %1 refusé %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ChannelDelegate</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>il y a %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>il y a %1&#xa0;h</translation>
    </message>
    <message>
        <source>Label of %1</source>
        <translation>Libellé de %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how a channel is listened to, when it was last used</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name of a channel, how it is listened to</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>refused, why</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>pattern · listens to matching channels</source>
        <translation>motif · écoute les canaux correspondants</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ChannelFacets</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Find out why %1 is refused</source>
        <comment>%1 is a channel</comment>
        <translation>Découvrir pourquoi %1 est refusé</translation>
    </message>
    <message>
        <source>Access of %1</source>
        <comment>%1 is a channel</comment>
        <translation>Accès à %1</translation>
    </message>
    <message>
        <source>Presence on %1</source>
        <comment>%1 is a channel</comment>
        <translation>Présence sur %1</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ChannelList</name>
    <message>
        <source>All channels</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <source>Show the events of every channel</source>
        <translation>Afficher les événements de tous les canaux</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>&quot;All channels&quot;, how many there are</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>encore aucun</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n channel(s)</source>
        <extracomment>How many of all channels fit what is typed into the filter</extracomment>
        <translation>
            <numerusform>%1 sur %n canal</numerusform>
            <numerusform>%1 sur %n canaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ChannelsPanel</name>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Désé&amp;pingler</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>É&amp;pingler en haut</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>Copier le &amp;nom</translation>
    </message>
    <message>
        <source>&amp;Rename label…</source>
        <translation>Renommer &amp;le libellé…</translation>
    </message>
    <message>
        <source>Filter channels</source>
        <translation>Filtrer les canaux</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Listen to a channel without sending</source>
        <translation>Écouter un canal sans rien envoyer</translation>
    </message>
    <message>
        <source>&amp;Remove pattern</source>
        <translation>Retirer &amp;le motif</translation>
    </message>
    <message>
        <source>&amp;Access</source>
        <translation>&amp;Accès</translation>
    </message>
    <message>
        <source>Pre&amp;sence</source>
        <translation>Pré&amp;sence</translation>
    </message>
    <message>
        <source>Stop &amp;listening</source>
        <translation>N&amp;e plus écouter</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>É&amp;couter</translation>
    </message>
    <message>
        <source>Removed the pattern “%1”.</source>
        <translation>Motif «&#xa0;%1&#xa0;» retiré.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>&amp;Delete channel</source>
        <translation>S&amp;upprimer le canal</translation>
    </message>
    <message>
        <source>Deleted “%1” and its events.</source>
        <translation>«&#xa0;%1&#xa0;» et ses événements ont été supprimés.</translation>
    </message>
    <message>
        <source>&amp;Why is access refused?</source>
        <translation>Pourquoi l’accès est-&amp;il refusé&#xa0;?</translation>
    </message>
    <message>
        <source>Removed “%1” from the list.</source>
        <translation>«&#xa0;%1&#xa0;» retiré de la liste.</translation>
    </message>
    <message>
        <source>Why did it &amp;not arrive?</source>
        <translation>Pourquoi le &amp;message n’est-il pas arrivé&#xa0;?</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::CheckForm</name>
    <message>
        <source>Authentication endpoint</source>
        <translation>Endpoint d’authentification</translation>
    </message>
    <message>
        <source>Cha&amp;nnel</source>
        <translation>&amp;Canal</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>En&amp;dpoint</source>
        <translation>Endp&amp;oint</translation>
    </message>
    <message>
        <source>/auth or https://app.example/auth</source>
        <translation>/auth ou https://app.example/auth</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Run all six steps (F5)</source>
        <translation>Lancer les six étapes (F5)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>En tant &amp;que</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>Pa&amp;ge</translation>
    </message>
    <message>
        <source>https://app.example/</source>
        <translation>https://app.example/</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>Pl&amp;us</translation>
    </message>
    <message>
        <source>More settings of the check (Alt+O)</source>
        <translation>Autres paramètres de la vérification (Alt+U)</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Autres paramètres</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrées</translation>
    </message>
    <message>
        <source>Saved checks</source>
        <translation>Vérifications enregistrées</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Copie&amp;r</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Watc&amp;h</source>
        <translation>Suivr&amp;e</translation>
    </message>
    <message>
        <source>Check again whenever the endpoint&apos;s server restarts (Alt+H)</source>
        <translation>Relancer la vérification à chaque redémarrage du serveur de l’endpoint (Alt+E)</translation>
    </message>
    <message>
        <source>The page sends &amp;cookies to other origins</source>
        <translation>&amp;La page envoie des cookies à d’autres origines</translation>
    </message>
    <message>
        <source>&amp;Broadcast a test message</source>
        <translation>&amp;Diffuser un message de test</translation>
    </message>
    <message>
        <source>Try rejected tokens with &amp;other profiles</source>
        <translation>Essayer les &amp;jetons rejetés avec d’autres profils</translation>
    </message>
    <message>
        <source>URL of the authentication endpoint, absolute or relative to the page</source>
        <translation>URL de l’endpoint d’authentification, absolue ou relative à la page</translation>
    </message>
    <message>
        <source>Stop the check (Esc)</source>
        <translation>Arrêter la vérification (Échap)</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Identity whose cookies and headers are sent</source>
        <translation>Identité dont les cookies et les en-têtes sont envoyés</translation>
    </message>
    <message>
        <source>URL of the page that subscribes, for the CORS rules of the browser</source>
        <translation>URL de la page qui s’abonne, pour les règles CORS du navigateur</translation>
    </message>
    <message>
        <source>Page URL</source>
        <translation>URL de la page</translation>
    </message>
    <message>
        <source>Open, save or delete a check</source>
        <translation>Ouvrir, enregistrer ou supprimer une vérification</translation>
    </message>
    <message>
        <source>Copy the report as Markdown, without secrets (Alt+Y)</source>
        <translation>Copier le rapport en Markdown, sans secrets (Alt+R)</translation>
    </message>
    <message>
        <source>generated name</source>
        <translation>nom généré</translation>
    </message>
    <message>
        <source>same channel</source>
        <translation>même canal</translation>
    </message>
    <message>
        <source>Type of endpoint</source>
        <translation>Type d’endpoint</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Type of endpoint to check: authentication (radar.auth) or connection (call.on.connection)</source>
        <translation>Type d’endpoint à vérifier&#xa0;: authentification (radar.auth) ou connexion (call.on.connection)</translation>
    </message>
    <message>
        <source>Only v3 has a connection endpoint.</source>
        <translation>Seule la v3 a un endpoint de connexion.</translation>
    </message>
    <message>
        <source>The check of a connection endpoint uses a presence channel of its own.</source>
        <translation>La vérification d’un endpoint de connexion utilise son propre canal de présence.</translation>
    </message>
    <message>
        <source>/connected or https://app.example/connected</source>
        <translation>/connected ou https://app.example/connected</translation>
    </message>
    <message>
        <source>URL of the connection endpoint, absolute or relative to the page</source>
        <translation>URL de l’endpoint de connexion, absolue ou relative à la page</translation>
    </message>
    <message>
        <source>Connection endpoint</source>
        <translation>Endpoint de connexion</translation>
    </message>
    <message>
        <source>Check the connection endpoint (F5)</source>
        <translation>Vérifier l’endpoint de connexion (F5)</translation>
    </message>
    <message>
        <source>Channel that must be refused</source>
        <translation>Canal à refuser obligatoirement</translation>
    </message>
    <message>
        <source>Channel the app broadcasts to</source>
        <translation>Canal sur lequel l’application diffuse</translation>
    </message>
    <message>
        <source>Fallback socket ID</source>
        <translation>ID de socket de repli</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::CheckPanel</name>
    <message>
        <source>Steps of the check</source>
        <translation>Étapes de la vérification</translation>
    </message>
    <message>
        <source>Your server restarted. Checking again…</source>
        <translation>Votre serveur a redémarré. Nouvelle vérification…</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» supprimé.</translation>
    </message>
    <message>
        <source>Checking “%1”…</source>
        <comment>a channel</comment>
        <translation>Vérification de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Why is a private channel refused?</source>
        <translation>Pourquoi un canal privé est-il refusé&#xa0;?</translation>
    </message>
    <message>
        <source>Enter a channel and your authentication endpoint, choose an identity, and press F5. RadarDesk repeats every step a browser takes and explains the first one that fails.</source>
        <translation>Saisissez un canal et votre endpoint d’authentification, choisissez une identité et appuyez sur F5. RadarDesk répète chaque étape d’un navigateur et explique la première qui échoue.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: its cookies are missing</source>
        <comment>an identity</comment>
        <translation>«&#xa0;%1&#xa0;» est inutilisable&#xa0;: ses cookies manquent</translation>
    </message>
    <message>
        <source>Enter the cookies</source>
        <translation>Saisir les cookies</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>La vérification a été arrêtée</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Copied the report as Markdown, without cookies, tokens and secrets.</source>
        <translation>Rapport copié en Markdown, sans cookies, jetons ni secrets.</translation>
    </message>
    <message>
        <source>The check runs again whenever the endpoint&apos;s server restarts.</source>
        <translation>La vérification est relancée à chaque redémarrage du serveur de l’endpoint.</translation>
    </message>
    <message>
        <source>Enter a name to save the check.</source>
        <translation>Saisissez un nom pour enregistrer la vérification.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The request, response and verdict of each step appear here.</source>
        <translation>La requête, la réponse et le verdict de chaque étape s’affichent ici.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s server is down. The check runs again when the server is back.</source>
        <translation>Le serveur de l’endpoint est arrêté. La vérification sera relancée à son retour.</translation>
    </message>
    <message>
        <source>Checking the connection endpoint…</source>
        <translation>Vérification de l’endpoint de connexion…</translation>
    </message>
    <message>
        <source>Why does presence show no client data?</source>
        <translation>Pourquoi la présence n’affiche-t-elle aucune donnée client&#xa0;?</translation>
    </message>
    <message>
        <source>Enter your connection endpoint, choose an identity, and press F5. RadarDesk reports a connection as a browser does and checks what presence then shows.</source>
        <translation>Saisissez votre endpoint de connexion, choisissez une identité et appuyez sur F5. RadarDesk signale une connexion comme un navigateur et vérifie ce que la présence affiche ensuite.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ClientDataEdit</name>
    <message>
        <source>Client &amp;data</source>
        <translation>&amp;Données client</translation>
    </message>
    <message>
        <source>Share of the size limit</source>
        <translation>Part de la taille maximale</translation>
    </message>
    <message>
        <source>Client data as JSON</source>
        <translation>Données client en JSON</translation>
    </message>
    <message>
        <source>%L1 of %L2 bytes</source>
        <translation>%L1&#xa0;octets sur %L2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::CodeClipboard</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Coller</translation>
    </message>
    <message>
        <source>For API &amp;v3</source>
        <translation>Pour l’API &amp;v3</translation>
    </message>
    <message>
        <source>For API &amp;v2</source>
        <translation>Pour l’API &amp;v2</translation>
    </message>
    <message>
        <source>Copied as %1.</source>
        <extracomment>%1 is as “Python (v3)”</extracomment>
        <translation>Copié comme %1.</translation>
    </message>
    <message>
        <source>Not pasted. Line %1, column %2: %3</source>
        <translation>Non collé. Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Pasted from %1.</source>
        <extracomment>%1 is as “cURL command”</extracomment>
        <translation>Collé depuis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Cop&amp;y as code</source>
        <translation>C&amp;opier comme code</translation>
    </message>
    <message>
        <source>&amp;Undo paste</source>
        <translation>Ann&amp;uler le collage</translation>
    </message>
    <message>
        <source>Not copied. Fix the message first.</source>
        <translation>Non copié. Corrigez d’abord le message.</translation>
    </message>
    <message>
        <source>The clipboard contains no text. Copy a broadcast first.</source>
        <translation>Le presse-papiers ne contient pas de texte. Copiez d’abord une diffusion.</translation>
    </message>
    <message>
        <source>The secret was removed.</source>
        <translation>Le secret a été retiré.</translation>
    </message>
    <message>
        <source>Restored the previous message.</source>
        <translation>Message précédent restauré.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::CommandPalette</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Type to find a command, channel or saved message</source>
        <translation>Tapez pour trouver une commande, un canal ou un message enregistré</translation>
    </message>
    <message>
        <source>No matches. Press Esc to close.</source>
        <translation>Aucun résultat. Appuyez sur Échap pour fermer.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::CommandRegistry</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: what a button does; %2: its key, such as Ctrl+K</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ComposerPanel</name>
    <message>
        <source>Chan&amp;nel</source>
        <translation>Ca&amp;nal</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Edit the data as a table (Alt+1)</source>
        <translation>Modifier les données sous forme de tableau (Alt+1)</translation>
    </message>
    <message>
        <source>Alt+1</source>
        <translation>Alt+1</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Edit the data as JSON text (Alt+2)</source>
        <translation>Modifier les données en texte JSON (Alt+2)</translation>
    </message>
    <message>
        <source>Alt+2</source>
        <translation>Alt+2</translation>
    </message>
    <message>
        <source>Targeting</source>
        <translation>Ciblage</translation>
    </message>
    <message>
        <source>Alt+3</source>
        <translation>Alt+3</translation>
    </message>
    <message>
        <source>Data items</source>
        <translation>Éléments de données</translation>
    </message>
    <message>
        <source>Data as JSON</source>
        <translation>Données en JSON</translation>
    </message>
    <message>
        <source>&amp;Broadcast   Ctrl+Enter</source>
        <translation>&amp;Diffuser   Ctrl+Entrée</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t send</source>
        <translation>Ne &amp;pas envoyer</translation>
    </message>
    <message>
        <source>Alt+K</source>
        <translation>Alt+K</translation>
    </message>
    <message>
        <source>Paste a broadcast</source>
        <translation>Coller une diffusion</translation>
    </message>
    <message>
        <source>C&amp;opy as</source>
        <translation>C&amp;opier comme</translation>
    </message>
    <message>
        <source>Insert placeholder</source>
        <translation>Insérer un placeholder</translation>
    </message>
    <message>
        <source>Broadcast to p&amp;roduction</source>
        <translation>Diffuse&amp;r en production</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Save this message to load or send it at any time (Alt+K)</source>
        <translation>Enregistrer ce message pour le charger ou l’envoyer à tout moment (Alt+K)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Choose which users receive the broadcast, with API v2 only (Alt+3)</source>
        <translation>Choisir quels utilisateurs reçoivent la diffusion, avec l’API v2 uniquement (Alt+3)</translation>
    </message>
    <message>
        <source>Paste a broadcast from a cURL command, JSON, Python or spreadsheet rows (Ctrl+Shift+V)</source>
        <translation>Coller une diffusion depuis une commande cURL, du JSON, du Python ou des lignes de tableur (Ctrl+Maj+V)</translation>
    </message>
    <message>
        <source>Insert a placeholder, which becomes a value when the message is sent (Ctrl+Space)</source>
        <translation>Insérer un placeholder, remplacé par une valeur à l’envoi du message (Ctrl+Espace)</translation>
    </message>
    <message>
        <source>S&amp;how error</source>
        <translation>Affi&amp;cher l’erreur</translation>
    </message>
    <message>
        <source>Discard te&amp;xt</source>
        <translation>&amp;Abandonner le texte</translation>
    </message>
    <message>
        <source>Copy the broadcast as code (Ctrl+Shift+C repeats the last choice)</source>
        <translation>Copier la diffusion comme code (Ctrl+Maj+C répète le dernier choix)</translation>
    </message>
    <message>
        <source>Channel name</source>
        <translation>Nom du canal</translation>
    </message>
    <message>
        <source>Sending is locked</source>
        <translation>L’envoi est verrouillé</translation>
    </message>
    <message>
        <source>The JSON is invalid at line %1, column %2: %3</source>
        <translation>Le JSON n’est pas valide à la ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Send the broadcast</source>
        <translation>Envoyer la diffusion</translation>
    </message>
    <message>
        <source>Not sent. Fix the message first.</source>
        <translation>Non envoyé. Corrigez d’abord le message.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ConnectDialog</name>
    <message>
        <source>Connect your app</source>
        <translation>Connecter l’application</translation>
    </message>
    <message>
        <source>What to connect</source>
        <translation>À connecter</translation>
    </message>
    <message>
        <source>Official library</source>
        <translation>Bibliothèque officielle</translation>
    </message>
    <message>
        <source>Small app</source>
        <translation>Petite application</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy &amp;with secret</source>
        <translation>Copier &amp;avec le secret</translation>
    </message>
    <message>
        <source>&amp;Port and credentials…</source>
        <translation>&amp;Port et identifiants…</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Secret in the keychain: address and credentials stay the same at each start.</source>
        <translation>Secret dans le trousseau&#xa0;: l’adresse et les identifiants restent les mêmes à chaque démarrage.</translation>
    </message>
    <message>
        <source>Secret for this run only: the next start has other credentials.</source>
        <translation>Secret pour cette session uniquement&#xa0;: les identifiants changeront au prochain démarrage.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>The sandbox isn&apos;t running. %1</source>
        <comment>%1 is why</comment>
        <translation>La sandbox est arrêtée. %1</translation>
    </message>
    <message>
        <source>Copy the code with the secret; it is removed from the clipboard after 30 seconds</source>
        <translation>Copier le code avec le secret&#xa0;; il est retiré du presse-papiers après 30 secondes</translation>
    </message>
    <message>
        <source>The code was removed from the clipboard.</source>
        <translation>Le code a été retiré du presse-papiers.</translation>
    </message>
    <message>
        <source>Without the secret, the code reads it from PUSHRADAR_SECRET.</source>
        <translation>Sans le secret, le code le lit dans PUSHRADAR_SECRET.</translation>
    </message>
    <message>
        <source>Until then, the sandbox uses port %1.</source>
        <translation>D’ici là, la sandbox utilise le port %1.</translation>
    </message>
    <message>
        <source>Copied with the secret. The code is removed from the clipboard after a while.</source>
        <translation>Copié avec le secret. Le code sera bientôt retiré du presse-papiers.</translation>
    </message>
    <message>
        <source>These lines point the official %1 library at RadarDesk. The secret stays the one of the service.</source>
        <extracomment>%1 is a programming language</extracomment>
        <translation>Ces lignes dirigent la bibliothèque officielle %1 vers RadarDesk. Le secret reste celui du service.</translation>
    </message>
    <message>
        <source>Your app reaches the service by %1 for as long as the recording goes on.</source>
        <extracomment>%1 is a URL</extracomment>
        <translation>Votre application atteint le service par %1 tant que l’enregistrement est en cours.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ConnectionDetails</name>
    <message>
        <source>Select a connection to see everything that happened on it.</source>
        <translation>Sélectionnez une connexion pour voir tout ce qui s’y est passé.</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>Close the connection with a close frame (Delete)</source>
        <translation>Fermer la connexion avec une trame de fermeture (Suppr)</translation>
    </message>
    <message>
        <source>Re&amp;fuse for 10 s</source>
        <translation>Re&amp;fuser 10&#xa0;s</translation>
    </message>
    <message>
        <source>Cut the connection and refuse it for 10 s, as if it were offline</source>
        <translation>Couper la connexion et la refuser pendant 10&#xa0;s, comme si le client était hors ligne</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More on this connection</source>
        <translation>Plus d’actions pour cette connexion</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n ligne omise</numerusform>
            <numerusform>%n lignes omises</numerusform>
        </translation>
    </message>
    <message>
        <source>Socket %1</source>
        <translation>Socket %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>The times between which a connection was there</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is the time at which it was connected</extracomment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 is an IP address</extracomment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>client data %1</source>
        <extracomment>%1 is JSON</extracomment>
        <translation>données client %1</translation>
    </message>
    <message numerus="yes">
        <source>Allow again (%n s)</source>
        <translation>
            <numerusform>Réautoriser (%n&#xa0;s)</numerusform>
            <numerusform>Réautoriser (%n&#xa0;s)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send to this connection…</source>
        <translation>E&amp;nvoyer à cette connexion…</translation>
    </message>
    <message>
        <source>C&amp;ut without a close frame</source>
        <translation>Co&amp;uper sans trame de fermeture</translation>
    </message>
    <message>
        <source>A&amp;llow again</source>
        <translation>&amp;Réautoriser</translation>
    </message>
    <message>
        <source>Show its &amp;events</source>
        <translation>&amp;Afficher ses événements</translation>
    </message>
    <message>
        <source>Check “%1”…</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>Vérifier «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>&amp;Copy socket ID</source>
        <translation>&amp;Copier l’ID de socket</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Envoyer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Show the call for its &amp;token</source>
        <translation>Afficher l’appel pour son je&amp;ton</translation>
    </message>
    <message>
        <source>Show its &amp;presence channel</source>
        <translation>Afficher son canal de &amp;présence</translation>
    </message>
    <message>
        <source>Send a message to this connection only (Enter)</source>
        <translation>Envoyer un message à cette connexion uniquement (Entrée)</translation>
    </message>
    <message>
        <source>Cut the connection without a close frame, like a failing network (Shift+Delete)</source>
        <translation>Couper la connexion sans trame de fermeture, comme lors d’une panne réseau (Maj+Suppr)</translation>
    </message>
    <message>
        <source>Events of this connection</source>
        <translation>Événements de cette connexion</translation>
    </message>
    <message>
        <source>Why did it &amp;not arrive?</source>
        <translation>Pourquoi le &amp;message n’est-il pas arrivé&#xa0;?</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ConnectionsList</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>No client is connected to the sandbox.</source>
        <translation>Aucun client n’est connecté à la sandbox.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ConnectionsPanel</name>
    <message>
        <source>Filter connections</source>
        <translation>Filtrer les connexions</translation>
    </message>
    <message>
        <source>Page, program, channel, socket ID or client data</source>
        <translation>Page, programme, canal, ID de socket ou données client</translation>
    </message>
    <message>
        <source>Show connections that have ended</source>
        <translation>Afficher les connexions terminées</translation>
    </message>
    <message>
        <source>Show the connections of RadarDesk itself: its subscriber, checks and test users</source>
        <translation>Afficher les connexions de RadarDesk lui-même&#xa0;: son abonné, ses vérifications et ses utilisateurs de test</translation>
    </message>
    <message>
        <source>No page or program is connected.</source>
        <translation>Aucune page ni aucun programme n’est connecté.</translation>
    </message>
    <message>
        <source>Open a page that subscribes here, and its connection shows up with its channels and everything that is sent to it.</source>
        <translation>Ouvrez une page qui s’abonne ici&#xa0;: sa connexion s’affiche avec ses canaux et tout ce qui lui est envoyé.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>The filter hides every connection.</source>
        <translation>Le filtre masque toutes les connexions.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n ouverte</numerusform>
            <numerusform>%n ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not listed</source>
        <translation>
            <numerusform>dont %n non affichée</numerusform>
            <numerusform>dont %n non affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>Refusing connections of %1 for 10 s.</source>
        <extracomment>%1 is a page or program</extracomment>
        <translation>Connexions de %1 refusées pendant 10&#xa0;s.</translation>
    </message>
    <message>
        <source>A&amp;llow again</source>
        <translation>&amp;Réautoriser</translation>
    </message>
    <message>
        <source>Allowed connections of %1 again.</source>
        <extracomment>%1 is a page or program</extracomment>
        <translation>Connexions de %1 réautorisées.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>RadarDesk&apos;s own</source>
        <translation>De RadarDesk</translation>
    </message>
    <message>
        <source>Connect your app…</source>
        <translation>Connecter l’application…</translation>
    </message>
    <message>
        <source>That connection isn&apos;t in the list.</source>
        <translation>Cette connexion n’est pas dans la liste.</translation>
    </message>
    <message>
        <source>This service doesn&apos;t report its connections.</source>
        <translation>Ce service ne signale pas ses connexions.</translation>
    </message>
    <message>
        <source>Switch to the built-in sandbox, or to a profile for radardesk-sandbox.</source>
        <translation>Passez à la sandbox intégrée ou à un profil pour radardesk-sandbox.</translation>
    </message>
    <message>
        <source>Connections are shown once there is a secret.</source>
        <translation>Les connexions s’affichent dès qu’il y a un secret.</translation>
    </message>
    <message>
        <source>Enter the secret of this profile: the service reports connections only to programs that have it.</source>
        <translation>Saisissez le secret de ce profil&#xa0;: le service ne signale ses connexions qu’aux programmes qui le possèdent.</translation>
    </message>
    <message>
        <source>Connecting to the service…</source>
        <translation>Connexion au service…</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t observe this service.</source>
        <translation>RadarDesk ne peut pas observer ce service.</translation>
    </message>
    <message>
        <source>Check that it is running with the secret of this profile, and without --no-observe. RadarDesk keeps trying.</source>
        <translation>Vérifiez qu’il est démarré avec le secret de ce profil et sans --no-observe. RadarDesk réessaie en continu.</translation>
    </message>
    <message>
        <source>Show the code that connects your server and your page</source>
        <translation>Afficher le code qui connecte votre serveur et votre page</translation>
    </message>
    <message>
        <source>Sent a message on “%1” to connection %2 only.</source>
        <extracomment>%1 is a channel, %2 a socket ID</extracomment>
        <translation>Message envoyé sur «&#xa0;%1&#xa0;» à la connexion %2 uniquement.</translation>
    </message>
    <message>
        <source>Closed connection %1.</source>
        <extracomment>%1 is a socket ID</extracomment>
        <translation>Connexion %1 fermée.</translation>
    </message>
    <message>
        <source>Cut connection %1.</source>
        <extracomment>%1 is a socket ID</extracomment>
        <translation>Connexion %1 coupée.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DecodedPanel</name>
    <message>
        <source>Decoded values</source>
        <translation>Valeurs décodées</translation>
    </message>
    <message>
        <source>Decoded text</source>
        <translation>Texte décodé</translation>
    </message>
    <message>
        <source>Only part of the data is decoded.</source>
        <translation>Seule une partie des données est décodée.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DecodingsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>%1 is a place in a message, %2 how its value is encoded</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>%1 is “Time”, %2 a date and time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All data</source>
        <translation>Toutes les données</translation>
    </message>
    <message>
        <source>(start only)</source>
        <translation>(début seulement)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DeliveryActions</name>
    <message>
        <source>Switched to the profile “%1”, which the message is about.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>Passage au profil «&#xa0;%1&#xa0;», que le message concerne.</translation>
    </message>
    <message>
        <source>The profile that the message is about was deleted.</source>
        <translation>Le profil que le message concerne a été supprimé.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DeliveryDialog</name>
    <message>
        <source>Why did it not arrive?</source>
        <translation>Pourquoi le message n’est-il pas arrivé&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>Copy the report as Markdown, without cookies and tokens</source>
        <translation>Copier le rapport en Markdown, sans cookies ni jetons</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Réexaminer</translation>
    </message>
    <message>
        <source>Look at what has happened since (F5)</source>
        <translation>Examiner ce qui s’est passé depuis (F5)</translation>
    </message>
    <message>
        <source>Missed while away</source>
        <translation>Manqués pendant l’absence</translation>
    </message>
    <message>
        <source>Steps of the message&apos;s way</source>
        <translation>Étapes du parcours du message</translation>
    </message>
    <message>
        <source>The broadcast to “%1” at %2</source>
        <extracomment>%1 is a channel, %2 a time</extracomment>
        <translation>La diffusion sur «&#xa0;%1&#xa0;» à %2</translation>
    </message>
    <message>
        <source>The last message for “%1”</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>Le dernier message pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Walking the way of the message…</source>
        <translation>Examen du parcours du message…</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copied the report as Markdown, without cookies, tokens and secrets.</source>
        <translation>Rapport copié en Markdown, sans cookies, jetons ni secrets.</translation>
    </message>
    <message>
        <source>The last message for “%1” at connection %2</source>
        <extracomment>%1 is a channel, %2 the ID of a connection</extracomment>
        <translation>Le dernier message pour «&#xa0;%1&#xa0;» à la connexion %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DetailsPanel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the details (Esc)</source>
        <translation>Fermer les détails (Échap)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Délais</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>This is the first event of this channel.</source>
        <translation>C’est le premier événement de ce canal.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n ligne ajoutée</numerusform>
            <numerusform>%n lignes ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n ligne supprimée</numerusform>
            <numerusform>%n lignes supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Tel que saisi</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Select an event to see its data, request, response and timing.</source>
        <translation>Sélectionnez un événement pour voir ses données, sa requête, sa réponse et ses délais.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Décodé</translation>
    </message>
    <message>
        <source>Compared with the event of %1: %2, %3.</source>
        <extracomment>%1 is the time of an event, %2 and %3 are as “2 lines added”</extracomment>
        <translation>Comparé à l’événement de %1&#xa0;: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscribers reached</source>
        <translation>
            <numerusform>%n abonné atteint</numerusform>
            <numerusform>%n abonnés atteints</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the contents of this tab</source>
        <translation>Copier le contenu de cet onglet</translation>
    </message>
    <message>
        <source>Values decoded from JSON, Base64, tokens, gzip and times</source>
        <translation>Valeurs décodées de JSON, Base64, jetons, gzip et heures</translation>
    </message>
    <message>
        <source>Press Enter to show the connection</source>
        <translation>Appuyez sur Entrée pour afficher la connexion</translation>
    </message>
    <message>
        <source>The message before its placeholders were replaced</source>
        <translation>Le message avant le remplacement de ses placeholders</translation>
    </message>
    <message>
        <source>The data is the same as in the previous event (%1).</source>
        <extracomment>%1 is the time of an event</extracomment>
        <translation>Les données sont les mêmes que dans l’événement précédent (%1).</translation>
    </message>
    <message>
        <source>The data shown is the same as in the previous event (%1).</source>
        <extracomment>%1 is the time of an event</extracomment>
        <translation>Les données affichées sont les mêmes que dans l’événement précédent (%1).</translation>
    </message>
    <message>
        <source>The data differs from the previous event (%1) in white space only.</source>
        <extracomment>%1 is the time of an event</extracomment>
        <translation>Les données ne diffèrent de l’événement précédent (%1) que par des espaces blancs.</translation>
    </message>
    <message>
        <source>Compared with the previous event (%1): %2, %3.</source>
        <extracomment>%1 is the time of an event, %2 and %3 are as “2 lines added”</extracomment>
        <translation>Comparé à l’événement précédent (%1)&#xa0;: %2, %3.</translation>
    </message>
    <message>
        <source>The data has too many lines to match them.</source>
        <translation>Les données ont trop de lignes pour les faire correspondre.</translation>
    </message>
    <message>
        <source>Only the start of the text is shown. “Raw” shows the complete text, and “Copy” copies it.</source>
        <translation>Seul le début du texte est affiché. «&#xa0;Brut&#xa0;» affiche le texte complet, et «&#xa0;Copier&#xa0;» le copie.</translation>
    </message>
    <message>
        <source>Find out why access was refused</source>
        <translation>Découvrir pourquoi l’accès a été refusé</translation>
    </message>
    <message>
        <source>There is no visible difference from the event of %1.</source>
        <extracomment>%1 is the time of an event</extracomment>
        <translation>Il n’y a pas de différence visible avec l’événement de %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DifferenceView</name>
    <message numerus="yes">
        <source>… %n equal line(s) …</source>
        <translation>
            <numerusform>… %n ligne identique …</numerusform>
            <numerusform>… %n lignes identiques …</numerusform>
        </translation>
    </message>
    <message>
        <source>Equal lines; Enter shows them</source>
        <translation>Lignes identiques&#xa0;; Entrée les affiche</translation>
    </message>
    <message>
        <source>Added line</source>
        <translation>Ligne ajoutée</translation>
    </message>
    <message>
        <source>Removed line</source>
        <translation>Ligne supprimée</translation>
    </message>
    <message>
        <source>Equal line</source>
        <translation>Ligne identique</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::Dispatcher</name>
    <message>
        <source>Not sent.</source>
        <translation>Non envoyé.</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <extracomment>%1 is why, in whole sentences</extracomment>
        <translation>Non envoyé. %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Accepted in %1</source>
        <extracomment>%1 is a duration; other results may follow, such as “3 subscribers reached”</extracomment>
        <translation>Accepté en %1</translation>
    </message>
    <message>
        <source>Sending is locked for this profile. Turn off “Lock sending” first.</source>
        <translation>L’envoi est verrouillé pour ce profil. Désactivez d’abord «&#xa0;Verrouiller l’envoi&#xa0;».</translation>
    </message>
    <message>
        <source>The message contained a secret that isn&apos;t stored. Edit the message, then send it.</source>
        <translation>Le message contenait un secret qui n’est pas stocké. Modifiez le message, puis envoyez-le.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>En attente du trousseau…</translation>
    </message>
    <message>
        <source>Not sent: the secret isn&apos;t available. Unlock the keychain or enter the secret.</source>
        <translation>Non envoyé&#xa0;: le secret n’est pas disponible. Déverrouillez le trousseau ou saisissez le secret.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscribers reached</source>
        <translation>
            <numerusform>%n abonné atteint</numerusform>
            <numerusform>%n abonnés atteints</numerusform>
        </translation>
    </message>
    <message>
        <source>received here after %1</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>reçu ici après %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DraftTabs</name>
    <message>
        <source>Targeting</source>
        <translation>Ciblage</translation>
    </message>
    <message>
        <source>Targeting %1</source>
        <translation>Ciblage %1</translation>
    </message>
    <message>
        <source>Line %1 is very long, which makes typing slow.</source>
        <extracomment>%1: the number of a line</extracomment>
        <translation>La ligne %1 est très longue, ce qui ralentit la saisie.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formater</translation>
    </message>
    <message>
        <source>Line %1 is too long to edit, so only its start is shown.</source>
        <extracomment>%1: the number of a line</extracomment>
        <translation>La ligne %1 est trop longue pour être modifiée&#xa0;; seul son début est affiché.</translation>
    </message>
    <message>
        <source>The JSON must be formatted before you can search it.</source>
        <translation>Le JSON doit être mis en forme avant d’y effectuer une recherche.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DropPreview</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Dropped file</source>
        <translation>Fichier déposé</translation>
    </message>
    <message>
        <source>Contents of the file</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <source>&amp;Replace message</source>
        <translation>&amp;Remplacer le message</translation>
    </message>
    <message>
        <source>&amp;Add scenarios</source>
        <translation>Ajouter &amp;les scénarios</translation>
    </message>
    <message>
        <source>&amp;Add profiles</source>
        <translation>Ajouter &amp;les profils</translation>
    </message>
    <message>
        <source>&amp;Add profile</source>
        <translation>Ajouter &amp;le profil</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Judge recording</source>
        <translation>É&amp;valuer l’enregistrement</translation>
    </message>
    <message>
        <source>Add saved &amp;messages</source>
        <translation>Ajouter les &amp;messages enregistrés</translation>
    </message>
    <message>
        <source>&amp;Add saved messages</source>
        <translation>Ajouter &amp;les messages enregistrés</translation>
    </message>
    <message>
        <source>Message from a link</source>
        <translation>Message d’un lien</translation>
    </message>
    <message>
        <source>Contents of the link</source>
        <translation>Contenu du lien</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DroppedFile</name>
    <message numerus="yes">
        <source>…and %n more</source>
        <translation>
            <numerusform>…et %n autre</numerusform>
            <numerusform>…et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios will be added.</source>
        <translation>
            <numerusform>%n scénario sera ajouté.</numerusform>
            <numerusform>%n scénarios seront ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles will be added. Enter their secrets to use them.</source>
        <translation>
            <numerusform>%n profil sera ajouté. Saisissez son secret pour l’utiliser.</numerusform>
            <numerusform>%n profils seront ajoutés. Saisissez leurs secrets pour les utiliser.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no PUSHRADAR_… variables in this file.</source>
        <translation>Ce fichier ne contient aucune variable PUSHRADAR_….</translation>
    </message>
    <message>
        <source>A profile will be added, and its secret stored in the keychain.</source>
        <translation>Un profil sera ajouté et son secret stocké dans le trousseau.</translation>
    </message>
    <message>
        <source>A profile will be added. Enter its secret to use it.</source>
        <translation>Un profil sera ajouté. Saisissez son secret pour l’utiliser.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <extracomment>%1: a number, %2: a number, %3: a sentence</extracomment>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The message in the editor will be replaced (%1).</source>
        <extracomment>%1: what the file was found to be, such as “cURL”</extracomment>
        <translation>Le message de l’éditeur sera remplacé (%1).</translation>
    </message>
    <message>
        <source>This file is too large: %1. The limit is %2.</source>
        <translation>Ce fichier est trop volumineux&#xa0;: %1. La limite est de %2.</translation>
    </message>
    <message>
        <source>There are no broadcasts in this recording. It has no authentication calls either.</source>
        <translation>Cet enregistrement ne contient aucune diffusion, ni aucun appel d’authentification.</translation>
    </message>
    <message numerus="yes">
        <source>%n saved messages will be added.</source>
        <translation>
            <numerusform>%n message enregistré sera ajouté.</numerusform>
            <numerusform>%n messages enregistrés seront ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broadcasts will be added as saved messages.</source>
        <translation>
            <numerusform>%n diffusion sera ajoutée comme message enregistré.</numerusform>
            <numerusform>%n diffusions seront ajoutées comme messages enregistrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authentication calls will be judged. RadarDesk calls nothing itself.</source>
        <translation>
            <numerusform>%n appel d’authentification sera évalué. RadarDesk n’effectue lui-même aucun appel.</numerusform>
            <numerusform>%n appels d’authentification seront évalués. RadarDesk n’effectue lui-même aucun appel.</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret in the file is left out.</source>
        <translation>Le secret contenu dans le fichier est omis.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <extracomment>%1: why it can&apos;t be read, such as “it is a folder”</extracomment>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The events of the file will be added to the history.</source>
        <translation>Les événements du fichier seront ajoutés à l’historique.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DroppedLink</name>
    <message>
        <source>RadarDesk can&apos;t open this link. Use the form radardesk://message?channel=NAME&amp;data=JSON.</source>
        <translation>RadarDesk ne peut pas ouvrir ce lien. Utilisez la forme radardesk://message?channel=NAME&amp;data=JSON.</translation>
    </message>
    <message>
        <source>The data of this link isn&apos;t a JSON object.</source>
        <translation>Les données de ce lien ne sont pas un objet JSON.</translation>
    </message>
    <message>
        <source>The message in the editor will be replaced with the one in the link. It isn&apos;t sent.</source>
        <translation>Le message de l’éditeur sera remplacé par celui du lien. Il n’est pas envoyé.</translation>
    </message>
    <message>
        <source>The secret in the link is left out.</source>
        <translation>Le secret du lien est omis.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::EndpointBar</name>
    <message>
        <source>v&amp;3: %1</source>
        <translation>v&amp;3&#xa0;: %1</translation>
    </message>
    <message>
        <source>v&amp;2: %1</source>
        <translation>v&amp;2&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copied as %1.</source>
        <translation>Copié comme %1.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Serve an authentication endpoint to local pages, with tokens of the current profile (Alt+T)</source>
        <translation>Servir un endpoint d’authentification aux pages locales, avec des jetons du profil actuel (Alt+E)</translation>
    </message>
    <message>
        <source>Serve a&amp;t</source>
        <translation>S&amp;ervir sur</translation>
    </message>
    <message>
        <source>Serve an authentication endpoint</source>
        <translation>Servir un endpoint d’authentification</translation>
    </message>
    <message>
        <source>127.0.0.1, port</source>
        <translation>127.0.0.1, port</translation>
    </message>
    <message>
        <source>any</source>
        <translation>indifférent</translation>
    </message>
    <message>
        <source>Port of the endpoint; leave empty for any free port</source>
        <translation>Port de l’endpoint&#xa0;; laissez vide pour n’importe quel port libre</translation>
    </message>
    <message>
        <source>path</source>
        <translation>chemin</translation>
    </message>
    <message>
        <source>Path of the endpoint</source>
        <translation>Chemin de l’endpoint</translation>
    </message>
    <message>
        <source>Address of the endpoint</source>
        <translation>Adresse de l’endpoint</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Page code</source>
        <translation>Code de la page</translation>
    </message>
    <message>
        <source>Copy the line that sets this endpoint in a page</source>
        <translation>Copier la ligne qui définit cet endpoint dans une page</translation>
    </message>
    <message>
        <source>Server code</source>
        <translation>Code du serveur</translation>
    </message>
    <message>
        <source>Copy the code of a server that replaces the mock endpoint</source>
        <translation>Copier le code d’un serveur qui remplace l’endpoint simulé</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::EndpointPanel</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Add a rule (Insert)</source>
        <translation>Ajouter une règle (Inser)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>Clear the list of calls</source>
        <translation>Vider la liste des appels</translation>
    </message>
    <message>
        <source>&amp;Use port %1</source>
        <translation>&amp;Utiliser le port %1</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Aucun appel</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;upliquer</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>The mock endpoint is off</source>
        <translation>L’endpoint simulé est désactivé</translation>
    </message>
    <message numerus="yes">
        <source>The mock endpoint is on and simulates faults in %n rule(s)</source>
        <translation>
            <numerusform>L’endpoint simulé est activé et simule des pannes dans %n règle</numerusform>
            <numerusform>L’endpoint simulé est activé et simule des pannes dans %n règles</numerusform>
        </translation>
    </message>
    <message>
        <source>The mock endpoint is on</source>
        <translation>L’endpoint simulé est activé</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>Appels récents</translation>
    </message>
    <message>
        <source>Move the rule up (Alt+Up)</source>
        <translation>Monter la règle (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move the rule down (Alt+Down)</source>
        <translation>Descendre la règle (Alt+Bas)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the rule (Delete)</source>
        <translation>Supprimer la règle (Suppr)</translation>
    </message>
    <message>
        <source>Clear this list; the calls stay in the timeline</source>
        <translation>Vider cette liste&#xa0;; les appels restent dans la chronologie</translation>
    </message>
    <message>
        <source>Rules of the endpoint; the first match applies</source>
        <translation>Règles de l’endpoint&#xa0;; la première qui correspond s’applique</translation>
    </message>
    <message>
        <source>Recent calls of the endpoint</source>
        <translation>Appels récents de l’endpoint</translation>
    </message>
    <message>
        <source>Show &amp;connection</source>
        <translation>Afficher la &amp;connexion</translation>
    </message>
    <message>
        <source>The mock endpoint isn&apos;t running. %1</source>
        <translation>L’endpoint simulé n’est pas actif. %1</translation>
    </message>
    <message>
        <source>Recent calls (%1)</source>
        <translation>Appels récents (%1)</translation>
    </message>
    <message>
        <source>Add the line from “Page code” to your page, then load the page.</source>
        <translation>Ajoutez à votre page la ligne de «&#xa0;Code de la page&#xa0;», puis chargez la page.</translation>
    </message>
    <message>
        <source>Turn on “Serve at”, then add the line from “Page code” to your page.</source>
        <translation>Activez «&#xa0;Servir sur&#xa0;», puis ajoutez à votre page la ligne de «&#xa0;Code de la page&#xa0;».</translation>
    </message>
    <message>
        <source>Add the line from “Page code” to your page, then load the page. Each call appears under “Recent calls”.</source>
        <translation>Ajoutez à votre page la ligne de «&#xa0;Code de la page&#xa0;», puis chargez la page. Chaque appel s’affiche sous «&#xa0;Appels récents&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n simulated fault(s)</source>
        <translation>
            <numerusform>%n panne simulée</numerusform>
            <numerusform>%n pannes simulées</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted the rule for “%1”.</source>
        <translation>Règle pour «&#xa0;%1&#xa0;» supprimée.</translation>
    </message>
    <message>
        <source>&amp;Add rule above</source>
        <translation>&amp;Ajouter une règle au-dessus</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>Supprimer la règle</translation>
    </message>
    <message>
        <source>Turn on the endpoint to issue tokens to a page under development.</source>
        <translation>Activez l’endpoint pour émettre des jetons à une page en développement.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::EndpointRuleForm</name>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Channels of the rule</source>
        <translation>Canaux de la règle</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Authentifié comme</translation>
    </message>
    <message>
        <source>Alice</source>
        <translation>Alice</translation>
    </message>
    <message>
        <source>Delay in milliseconds</source>
        <translation>Délai en millisecondes</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Refuse: 403 Forbidden</source>
        <translation>Refuser&#xa0;: 403 Forbidden</translation>
    </message>
    <message>
        <source>Refuse: 401 Unauthorized</source>
        <translation>Refuser&#xa0;: 401 Unauthorized</translation>
    </message>
    <message>
        <source>session=abc123</source>
        <translation>session=abc123</translation>
    </message>
    <message>
        <source>X-User: alice</source>
        <translation>X-User: alice</translation>
    </message>
    <message>
        <source>Cookie as name=value</source>
        <translation>Cookie sous la forme nom=valeur</translation>
    </message>
    <message>
        <source>Header as Name: value</source>
        <translation>En-tête sous la forme Nom: valeur</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Jeton bearer</translation>
    </message>
    <message>
        <source>* matches any characters, ? matches one</source>
        <translation>* remplace n’importe quels caractères, ? un seul</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Appelant</translation>
    </message>
    <message>
        <source>Credential of the caller</source>
        <translation>Identification de l’appelant</translation>
    </message>
    <message>
        <source>User name for this credential</source>
        <translation>Nom de l’utilisateur ainsi identifié</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Simulated fault</source>
        <translation>Panne simulée</translation>
    </message>
    <message>
        <source>Requests with a cookie</source>
        <translation>Requêtes avec un cookie</translation>
    </message>
    <message>
        <source>Requests with a header</source>
        <translation>Requêtes avec un en-tête</translation>
    </message>
    <message>
        <source>Requests with a bearer token</source>
        <translation>Requêtes avec un jeton bearer</translation>
    </message>
    <message>
        <source>Allow after a delay (ms)</source>
        <translation>Autoriser après un délai (ms)</translation>
    </message>
    <message>
        <source>Simulate a fault</source>
        <translation>Simuler une panne</translation>
    </message>
    <message>
        <source>This action applies to calls that match no rule above.</source>
        <translation>Cette action s’applique aux appels qui ne correspondent à aucune règle ci-dessus.</translation>
    </message>
    <message>
        <source>Enter a delay from 0 to %1 milliseconds. Until then, the previous delay applies.</source>
        <translation>Saisissez un délai de 0 à %1 millisecondes. D’ici là, le délai précédent s’applique.</translation>
    </message>
    <message>
        <source>Token only</source>
        <translation>Jeton seul</translation>
    </message>
    <message>
        <source>No rules yet. This action applies to every call.</source>
        <translation>Aucune règle. Cette action s’applique à tous les appels.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::EventActions</name>
    <message>
        <source>Send to another &amp;profile</source>
        <translation>Envoyer à un autre &amp;profil</translation>
    </message>
    <message>
        <source>%1 (production)</source>
        <comment>a profile</comment>
        <translation>%1 (production)</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>Non envoyé. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <comment>a channel</comment>
        <translation>
            <numerusform>%1, %n fois</numerusform>
            <numerusform>%1, %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>A scenario is running. Stop it first.</source>
        <translation>Un scénario est en cours. Arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>Select two events to compare them.</source>
        <translation>Sélectionnez deux événements pour les comparer.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::EventSearch</name>
    <message>
        <source>Search for words and conditions, like channel:orders status:failed data.total&gt;10</source>
        <translation>Rechercher des mots et des conditions, comme channel:orders status:failed data.total&gt;10</translation>
    </message>
    <message>
        <source>There&apos;s no profile “%1”. Enter the name of one of your profiles.</source>
        <translation>Il n’y a pas de profil «&#xa0;%1&#xa0;». Saisissez le nom de l’un de vos profils.</translation>
    </message>
    <message>
        <source>%1. Stopped at %2.</source>
        <comment>“12 matches”, a date and time</comment>
        <translation>%1. Arrêt au %2.</translation>
    </message>
    <message>
        <source>Search stopped.</source>
        <translation>Recherche arrêtée.</translation>
    </message>
    <message>
        <source>%1. Searched back to %2…</source>
        <comment>“12 matches”, a date and time</comment>
        <translation>%1. Recherche effectuée jusqu’au %2…</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+ matches</source>
        <comment>a number</comment>
        <translation>Plus de %1 résultats</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::EventStrip</name>
    <message>
        <source>%1 %2</source>
        <comment>a date and a time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <comment>a number</comment>
        <translation>envoyés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 received</source>
        <comment>a number</comment>
        <translation>reçus&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a number</comment>
        <translation>en échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>no events</source>
        <translation>aucun événement</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>two moments, and the counts of events between them</comment>
        <translation>%1 à %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>Événements au fil du temps</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Aucun événement</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Décompte…</translation>
    </message>
    <message>
        <source>%1 other</source>
        <comment>a number</comment>
        <translation>autres&#xa0;: %1</translation>
    </message>
    <message>
        <source>Drag to select a time range. Double-click to show any time.</source>
        <translation>Faites glisser pour sélectionner une période. Double-cliquez pour tout afficher.</translation>
    </message>
    <message>
        <source>%1. Counted back to %2.</source>
        <comment>counts of events between two moments, a moment</comment>
        <translation>%1. Décompte jusqu’au %2.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ExpectForm</name>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Channel to watch</source>
        <translation>Canal à suivre</translation>
    </message>
    <message>
        <source>Number of messages</source>
        <translation>Nombre de messages</translation>
    </message>
    <message>
        <source>At least or exactly</source>
        <translation>Au moins ou exactement</translation>
    </message>
    <message>
        <source>Time to wait for messages</source>
        <translation>Durée d’attente des messages</translation>
    </message>
    <message>
        <source>Conditions, each on a line</source>
        <translation>Conditions, une par ligne</translation>
    </message>
    <message>
        <source>Conditions on the message</source>
        <translation>Conditions sur le message</translation>
    </message>
    <message>
        <source>For example: data.order.id = 42, data.name ~ cup, data.price &gt; 1.5, data.name matches ^C, data.note exists, data.id is number</source>
        <translation>Par exemple&#xa0;: data.order.id = 42, data.name ~ cup, data.price &gt; 1.5, data.name matches ^C, data.note exists, data.id is number</translation>
    </message>
    <message>
        <source>Field of the message</source>
        <translation>Champ du message</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>Nom de la variable</translation>
    </message>
    <message>
        <source>Later steps use the value as {{var NAME}}.</source>
        <translation>Les étapes suivantes utilisent la valeur sous la forme {{var NAME}}.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Exactement</translation>
    </message>
    <message>
        <source>Channel name</source>
        <translation>Nom du canal</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pendant</translation>
    </message>
    <message>
        <source>Enter the number of messages, from 1 to %1.</source>
        <translation>Saisissez le nombre de messages, de 1 à %1.</translation>
    </message>
    <message>
        <source>Ask as</source>
        <translation>Demander en tant que</translation>
    </message>
    <message>
        <source>Identity to ask as</source>
        <translation>Identité à utiliser pour la demande</translation>
    </message>
    <message>
        <source>What is refused</source>
        <translation>Ce qui est refusé</translation>
    </message>
    <message>
        <source>The profile&apos;s authentication endpoint is called with the cookies and headers of the identity. Add identities under Access.</source>
        <translation>Le point d’authentification du profil est appelé avec les cookies et les en-têtes de l’identité. Ajoutez des identités sous Accès.</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>Un jeton</translation>
    </message>
    <message>
        <source>The subscription</source>
        <translation>L’abonnement</translation>
    </message>
    <message>
        <source>Nobody (not signed in)</source>
        <translation>Personne (non connecté)</translation>
    </message>
    <message>
        <source>%1 (doesn&apos;t exist)</source>
        <extracomment>%1 is an identity</extracomment>
        <translation>%1 (n’existe pas)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ExportDialog</name>
    <message>
        <source>Export events</source>
        <translation>Exporter les événements</translation>
    </message>
    <message>
        <source>E&amp;vents</source>
        <translation>É&amp;vénements</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>F&amp;ichier</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Afficher dan&amp;s le dossier</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>For the developer tools of browsers: only what was sent over HTTP.</source>
        <translation>Pour les outils de développement des navigateurs&#xa0;: uniquement ce qui a été envoyé par HTTP.</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>HAR (*.har)</source>
        <translation>HAR (*.har)</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>HAR</source>
        <translation>HAR</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected event(s)</source>
        <translation>
            <numerusform>%Ln événement sélectionné</numerusform>
            <numerusform>%Ln événements sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>Tout l’historique</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 événements sur %2</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) that sent nothing over HTTP were left out.</source>
        <translation>
            <numerusform>%Ln événement qui n’a rien envoyé par HTTP a été omis.</numerusform>
            <numerusform>%Ln événements qui n’ont rien envoyé par HTTP ont été omis.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace file</source>
        <translation>&amp;Remplacer le fichier</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged event(s) were left out.</source>
        <translation>
            <numerusform>%Ln événement endommagé a été omis.</numerusform>
            <numerusform>%Ln événements endommagés ont été omis.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file with this name exists and will be replaced.</source>
        <translation>Un fichier portant ce nom existe et sera remplacé.</translation>
    </message>
    <message>
        <source>&amp;Leave out headers and bodies of requests and responses</source>
        <translation>Omettre &amp;les en-têtes et les corps des requêtes et des réponses</translation>
    </message>
    <message>
        <source>Contains everything about each event. RadarDesk can import it again.</source>
        <translation>Contient tous les détails de chaque événement. RadarDesk peut le réimporter.</translation>
    </message>
    <message>
        <source>For spreadsheets: one row per event, without headers and bodies.</source>
        <translation>Pour les tableurs&#xa0;: une ligne par événement, sans en-têtes ni corps.</translation>
    </message>
    <message>
        <source>The filtered events</source>
        <translation>Les événements filtrés</translation>
    </message>
    <message>
        <source>Canceled. No file was written.</source>
        <translation>Annulé. Aucun fichier n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln event(s) to %1.</source>
        <translation>
            <numerusform>%Ln événement exporté vers %1.</numerusform>
            <numerusform>%Ln événements exportés vers %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported to %1.</source>
        <translation>Rien n’a été exporté vers %1.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected row(s) with all their events</source>
        <translation>
            <numerusform>%Ln ligne sélectionnée avec tous ses événements</numerusform>
            <numerusform>%Ln lignes sélectionnées avec tous leurs événements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::FaultRuleForm</name>
    <message>
        <source>* for any</source>
        <translation>* pour tous</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>URL of the page, or User-Agent of the program; * stands for any text</source>
        <translation>URL de la page ou User-Agent du programme&#xa0;; * remplace n’importe quel texte</translation>
    </message>
    <message>
        <source>Channel name; * stands for any text</source>
        <translation>Nom du canal&#xa0;; * remplace n’importe quel texte</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Broadcasts</source>
        <translation>Diffusions</translation>
    </message>
    <message>
        <source>Requests for tokens</source>
        <translation>Demandes de jeton</translation>
    </message>
    <message>
        <source>Client data</source>
        <translation>Données client</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Every n-th time</source>
        <translation>Une fois sur n</translation>
    </message>
    <message>
        <source>With a probability</source>
        <translation>Avec une probabilité</translation>
    </message>
    <message>
        <source>&amp;Fault</source>
        <translation>&amp;Panne</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>C&amp;hannels</source>
        <translation>C&amp;anaux</translation>
    </message>
    <message>
        <source>Socket &amp;ID</source>
        <translation>&amp;ID de socket</translation>
    </message>
    <message>
        <source>&amp;Page or program</source>
        <translation>Page &amp;ou programme</translation>
    </message>
    <message>
        <source>How &amp;often</source>
        <translation>&amp;Fréquence</translation>
    </message>
    <message>
        <source>Number n</source>
        <translation>Nombre n</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>&amp;Delay (ms)</source>
        <translation>&amp;Délai (ms)</translation>
    </message>
    <message>
        <source>&amp;Jitter (ms)</source>
        <translation>Gig&amp;ue (ms)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::FaultsBar</name>
    <message numerus="yes">
        <source>%n message(s) are held.</source>
        <translation>
            <numerusform>%n message est retenu.</numerusform>
            <numerusform>%n messages sont retenus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Tout arrêter</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::FaultsDialog</name>
    <message>
        <source>Simulated faults</source>
        <translation>Pannes simulées</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed gives the same random results each time</source>
        <translation>Avec la même graine, les résultats aléatoires sont toujours les mêmes</translation>
    </message>
    <message>
        <source>Add a fault</source>
        <translation>Ajouter une panne</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>There are too many faults. Delete some first.</source>
        <translation>Il y a trop de pannes. Supprimez-en d’abord.</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» supprimé.</translation>
    </message>
    <message>
        <source>S&amp;top all</source>
        <translation>Tout a&amp;rrêter</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>Dé&amp;marrer</translation>
    </message>
    <message>
        <source>No simulated faults</source>
        <translation>Aucune panne simulée</translation>
    </message>
    <message>
        <source>Add one to see what an app does when calls fail or messages are late.</source>
        <translation>Ajoutez-en une pour voir ce que fait une application quand des appels échouent ou que des messages arrivent en retard.</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Graine</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>More than %1</source>
        <extracomment>%1: how many matches are marked, of more</extracomment>
        <translation>Plus de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: which match is selected, %2: how many there are</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n match(es)</source>
        <translation>
            <numerusform>%n occurrence remplacée</numerusform>
            <numerusform>%n occurrences remplacées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::FolderValuesDialog</name>
    <message>
        <source>Values of the folder</source>
        <translation>Valeurs du dossier</translation>
    </message>
    <message>
        <source>Values of “%1”</source>
        <extracomment>%1 is a folder of saved messages</extracomment>
        <translation>Valeurs de « %1 »</translation>
    </message>
    <message>
        <source>The saved messages and scenarios of this folder use these values instead of those that the profile has under the same names.</source>
        <translation>Les messages enregistrés et les scénarios de ce dossier utilisent ces valeurs à la place de celles du profil qui portent les mêmes noms.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::GuideWindow</name>
    <message>
        <source>No matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guide utilisateur</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: what the button does; %2: its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Find in page</source>
        <translation>Rechercher dans la page</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::HeldMessagesView</name>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Libérer</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>Held messages</source>
        <translation>Messages retenus</translation>
    </message>
    <message>
        <source>Data of the held message</source>
        <translation>Données du message retenu</translation>
    </message>
    <message>
        <source>No messages are held. Add the fault “Held message” to hold them here.</source>
        <translation>Aucun message n’est retenu. Ajoutez la panne «&#xa0;Message retenu&#xa0;» pour les retenir ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are held.</source>
        <translation>
            <numerusform>%n message est retenu.</numerusform>
            <numerusform>%n messages sont retenus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::HistoryBar</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>%1 New events stay in memory and are saved as soon as possible.</source>
        <extracomment>%1 is what is wrong, a whole sentence</extracomment>
        <translation>%1 Les nouveaux événements restent en mémoire et sont enregistrés dès que possible.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::IdentitiesEditor</name>
    <message>
        <source>Identities</source>
        <translation>Identités</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>Nouvelle identité</translation>
    </message>
    <message>
        <source>New identity (Insert)</source>
        <translation>Nouvelle identité (Inser)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the identity</source>
        <translation>Supprimer l’identité</translation>
    </message>
    <message>
        <source>&amp;cURL command or cookies…</source>
        <translation>&amp;Commande cURL ou cookies…</translation>
    </message>
    <message>
        <source>&amp;HAR file…</source>
        <translation>Fichier &amp;HAR…</translation>
    </message>
    <message>
        <source>&amp;Sign-in…</source>
        <translation>&amp;Authentification…</translation>
    </message>
    <message>
        <source>Create from</source>
        <translation>Créer depuis</translation>
    </message>
    <message>
        <source>Create an identity from a command, a recording or a sign-in</source>
        <translation>Créer une identité à partir d’une commande, d’un enregistrement ou d’une authentification</translation>
    </message>
    <message>
        <source>Deleted “%1” and its entry in the keychain.</source>
        <translation>«&#xa0;%1&#xa0;» et son entrée dans le trousseau ont été supprimés.</translation>
    </message>
    <message>
        <source>Delete the identity (Delete)</source>
        <translation>Supprimer l’identité (Suppr)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::IdentitiesSheet</name>
    <message>
        <source>Identities</source>
        <translation>Identités</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::IdentityDelegate</name>
    <message>
        <source>not usable</source>
        <translation>inutilisable</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::IdentityForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Alice, Admin, signed out …</source>
        <translation>Alice, Admin, non authentifié …</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Cookies, as “name=value; name=value” or whole Set-Cookie lines</source>
        <translation>&amp;Cookies, sous la forme «&#xa0;nom=valeur; nom=valeur&#xa0;» ou lignes Set-Cookie entières</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>session=…; theme=dark</source>
        <translation>session=…; theme=dark</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Authorization: Bearer …</source>
        <translation>Authorization: Bearer …</translation>
    </message>
    <message>
        <source>Not available: %1</source>
        <comment>names of cookies</comment>
        <translation>Non disponible&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>&amp;S’authentifier de nouveau</translation>
    </message>
    <message>
        <source>Get new cookies with the same sign-in</source>
        <translation>Obtenir de nouveaux cookies avec la même authentification</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Authentification…</translation>
    </message>
    <message>
        <source>This built-in identity sends no cookies or headers, like a user who is signed out.</source>
        <translation>Cette identité intégrée n’envoie ni cookies ni en-têtes, comme un utilisateur non authentifié.</translation>
    </message>
    <message>
        <source>Read the keychain again</source>
        <translation>Relire le trousseau</translation>
    </message>
    <message>
        <source>&amp;Enter again</source>
        <translation>Saisir d&amp;e nouveau</translation>
    </message>
    <message>
        <source>Enter new values to replace the ones in the keychain</source>
        <translation>Saisir de nouvelles valeurs pour remplacer celles du trousseau</translation>
    </message>
    <message>
        <source>&amp;Headers, one per line, as “Name: value”</source>
        <translation>En-&amp;têtes, un par ligne, sous la forme «&#xa0;Nom: valeur&#xa0;»</translation>
    </message>
    <message>
        <source>In the keychain: %1</source>
        <translation>Dans le trousseau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cookies and the values of headers such as Authorization are saved in the keychain, everything else in a file.</source>
        <translation>Les cookies et les valeurs d’en-têtes comme Authorization sont enregistrés dans le trousseau, tout le reste dans un fichier.</translation>
    </message>
    <message>
        <source>Edit si&amp;gn-in…</source>
        <translation>&amp;Modifier la connexion…</translation>
    </message>
    <message>
        <source>Change how this identity signs in</source>
        <translation>Modifier la façon dont cette identité se connecte</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::IdentitySourceSheet</name>
    <message>
        <source>cURL command or cookies</source>
        <translation>Commande cURL ou cookies</translation>
    </message>
    <message>
        <source>curl &apos;https://app.example/auth&apos; -H &apos;Cookie: session=…&apos;</source>
        <translation>curl &apos;https://app.example/auth&apos; -H &apos;Cookie: session=…&apos;</translation>
    </message>
    <message>
        <source>&amp;Add identity</source>
        <translation>&amp;Ajouter une identité</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No call in this recording has cookies or an Authorization header. In Chrome, choose “Export HAR (with sensitive data)”.</source>
        <translation>Aucun appel de cet enregistrement n’a de cookies ni d’en-tête Authorization. Dans Chrome, choisissez «&#xa0;Export HAR (with sensitive data)&#xa0;».</translation>
    </message>
    <message>
        <source>Paste a cURL command (“Copy as cURL” in the browser&apos;s network panel), a Cookie header or Set-Cookie lines.</source>
        <translation>Collez une commande cURL («&#xa0;Copy as cURL&#xa0;» dans l’onglet Réseau du navigateur), un en-tête Cookie ou des lignes Set-Cookie.</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Ouvrir un enregistrement</translation>
    </message>
    <message>
        <source>Recordings of browsers (*.har)</source>
        <translation>Enregistrements de navigateurs (*.har)</translation>
    </message>
    <message>
        <source>Create identity</source>
        <translation>Créer l’identité</translation>
    </message>
    <message>
        <source>Host of the recording</source>
        <translation>Hôte de l’enregistrement</translation>
    </message>
    <message>
        <source>Values to import:</source>
        <translation>Valeurs à importer&#xa0;:</translation>
    </message>
    <message>
        <source>Values to import</source>
        <translation>Valeurs à importer</translation>
    </message>
    <message>
        <source>Credentials are saved in the keychain only.</source>
        <translation>Les identifiants ne sont enregistrés que dans le trousseau.</translation>
    </message>
    <message>
        <source>Imports the last cookies and Authorization header that the recording has for a host.</source>
        <translation>Importe les derniers cookies et le dernier en-tête Authorization de l’enregistrement pour un hôte.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ImportDialog</name>
    <message>
        <source>Import events</source>
        <translation>Importer des événements</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>F&amp;ichier</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Events that RadarDesk exported as JSON Lines.</source>
        <translation>Événements exportés par RadarDesk au format JSON Lines.</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>I&amp;mporter</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more line(s).</source>
        <translation>
            <numerusform>…et %Ln autre ligne.</numerusform>
            <numerusform>…et %Ln autres lignes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln event(s) of %1 were added.</source>
        <translation>
            <numerusform>Seul %Ln événement sur %1 a été ajouté.</numerusform>
            <numerusform>Seuls %Ln événements sur %1 ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>For events whose profile doesn&apos;t exist here.</source>
        <translation>Pour les événements dont le profil n’existe pas ici.</translation>
    </message>
    <message>
        <source>Nothing was imported from %1.</source>
        <translation>Rien n’a été importé de %1.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln event(s).</source>
        <translation>
            <numerusform>%Ln événement importé.</numerusform>
            <numerusform>%Ln événements importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import canceled.</source>
        <translation>Importation annulée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) already exist.</source>
        <translation>
            <numerusform>%Ln événement existe déjà.</numerusform>
            <numerusform>%Ln événements existent déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>%Ln ligne n’a pas pu être lue.</numerusform>
            <numerusform>%Ln lignes n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::InspectorWindow</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ItemDelegate</name>
    <message>
        <source>Add an item</source>
        <translation>Ajouter un élément</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>%1 (auto)</source>
        <extracomment>%1: the type of an item, such as Number, which is inferred from what was typed</extracomment>
        <translation>%1 (auto)</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Ajouter une valeur</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ItemsMenu</name>
    <message>
        <source>&amp;Duplicate</source>
        <translation>D&amp;upliquer</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Infer type from value</source>
        <translation>Dédu&amp;ire le type de la valeur</translation>
    </message>
    <message>
        <source>Make &amp;text</source>
        <translation>Convertir en &amp;texte</translation>
    </message>
    <message>
        <source>&amp;Copy as JSON</source>
        <translation>&amp;Copier en JSON</translation>
    </message>
    <message>
        <source>&amp;Paste items or JSON</source>
        <translation>Coller des éléments &amp;ou du JSON</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>R&amp;efaire</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>&amp;Replier</translation>
    </message>
    <message>
        <source>Un&amp;fold</source>
        <translation>Déplie&amp;r</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ItemsView</name>
    <message>
        <source>Moved to row %1.</source>
        <extracomment>%1: the row of the current item, counted from 1</extracomment>
        <translation>Déplacé à la ligne %1.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n item(s).</source>
        <translation>
            <numerusform>%n élément supprimé.</numerusform>
            <numerusform>%n éléments supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicated %n item(s).</source>
        <translation>
            <numerusform>%n élément dupliqué.</numerusform>
            <numerusform>%n éléments dupliqués.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n item(s).</source>
        <translation>
            <numerusform>%n élément collé.</numerusform>
            <numerusform>%n éléments collés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::JsonCompleter</name>
    <message>
        <source>Completions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::JsonEdit</name>
    <message>
        <source>Fi&amp;nd…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>R&amp;emplacer…</translation>
    </message>
    <message>
        <source>Go to err&amp;or</source>
        <translation>&amp;Aller à l’erreur</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formater</translation>
    </message>
    <message>
        <source>&amp;Minify</source>
        <translation>&amp;Minifier</translation>
    </message>
    <message>
        <source>Fo&amp;ld</source>
        <translation>Rep&amp;lier</translation>
    </message>
    <message>
        <source>Unfol&amp;d</source>
        <translation>&amp;Déplier</translation>
    </message>
    <message>
        <source>Line %1 folded.</source>
        <extracomment>%1: the number of a line</extracomment>
        <translation>Ligne %1 repliée.</translation>
    </message>
    <message>
        <source>Line %1 unfolded.</source>
        <extracomment>%1: the number of a line</extracomment>
        <translation>Ligne %1 dépliée.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::JsonView</name>
    <message numerus="yes">
        <source>…} %n item(s)</source>
        <comment>after {</comment>
        <translation>
            <numerusform>…} %n élément</numerusform>
            <numerusform>…} %n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>…] %n item(s)</source>
        <comment>after [</comment>
        <translation>
            <numerusform>…] %n élément</numerusform>
            <numerusform>…] %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>&amp;Replier</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>&amp;Déplier</translation>
    </message>
    <message>
        <source>F&amp;old all</source>
        <translation>T&amp;out replier</translation>
    </message>
    <message>
        <source>U&amp;nfold all</source>
        <translation>&amp;Tout déplier</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::KeySheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Filter by command or shortcut</source>
        <translation>Filtrer par commande ou raccourci</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>&amp;Clear shortcut</source>
        <translation>Effa&amp;cer le raccourci</translation>
    </message>
    <message>
        <source>&amp;Restore default</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Restore &amp;all defaults</source>
        <translation>Tout réiniti&amp;aliser</translation>
    </message>
    <message>
        <source>Press the new shortcut.</source>
        <translation>Appuyez sur les touches du nouveau raccourci.</translation>
    </message>
    <message>
        <source>%1 belonged to “%2”, which has no shortcut now.</source>
        <extracomment>%1: a shortcut, such as Ctrl+E; %2: the command that had it</extracomment>
        <translation>%1 appartenait à «&#xa0;%2&#xa0;», qui n’a plus de raccourci.</translation>
    </message>
    <message>
        <source>Restored all default shortcuts.</source>
        <translation>Tous les raccourcis par défaut sont rétablis.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::KeysModel</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ListenForm</name>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Open a subscriber page</source>
        <translation>Ouvrir une page d’abonné</translation>
    </message>
    <message>
        <source>Channel to listen to</source>
        <translation>Canal à écouter</translation>
    </message>
    <message>
        <source>Channel or orders.*</source>
        <comment>orders.* is an example of a pattern</comment>
        <translation>Canal ou orders.*</translation>
    </message>
    <message>
        <source>Press Enter after each name. Every pasted line is a name.</source>
        <translation>Appuyez sur Entrée après chaque nom. Chaque ligne collée est un nom.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>An asterisk stands for any text in a name: orders.*</source>
        <translation>Un astérisque remplace n’importe quel texte dans un nom&#xa0;: orders.*</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>What was typed, and what is wrong with it</extracomment>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Listening to “%1”.</source>
        <comment>%1 is a channel</comment>
        <translation>«&#xa0;%1&#xa0;» est écouté.</translation>
    </message>
    <message numerus="yes">
        <source>Listening to %n more channel(s).</source>
        <translation>
            <numerusform>%n canal de plus est écouté.</numerusform>
            <numerusform>%n canaux de plus sont écoutés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::LoginSheet</name>
    <message>
        <source>&amp;Send to</source>
        <translation>&amp;Envoyer à</translation>
    </message>
    <message>
        <source>https://app.example/login</source>
        <translation>https://app.example/login</translation>
    </message>
    <message>
        <source>&amp;Form page</source>
        <translation>Page du &amp;formulaire</translation>
    </message>
    <message>
        <source>Empty if no hidden fields are needed</source>
        <translation>Vide si aucun champ caché n’est nécessaire</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>Name of the field for the user</source>
        <translation>Nom du champ de l’utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>Name of the field for the password</source>
        <translation>Nom du champ du mot de passe</translation>
    </message>
    <message>
        <source>Send as &amp;JSON instead of a form</source>
        <translation>Envoyer en &amp;JSON au lieu d’un formulaire</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation>S’authent&amp;ifier</translation>
    </message>
    <message>
        <source>&amp;Add identity</source>
        <translation>&amp;Ajouter une identité</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Signed in. Cookies: %1</source>
        <comment>names of cookies</comment>
        <translation>Authentifié. Cookies&#xa0;: %1</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Authentification…</translation>
    </message>
    <message>
        <source>User name or email</source>
        <translation>Nom d’utilisateur ou e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Create identity from a sign-in</source>
        <translation>Créer une identité à partir d’une authentification</translation>
    </message>
    <message>
        <source>RadarDesk sends the sign-in form as a browser does and saves the cookies. The password is saved in the keychain only.</source>
        <translation>RadarDesk envoie le formulaire de connexion comme un navigateur et enregistre les cookies. Le mot de passe n’est enregistré que dans le trousseau.</translation>
    </message>
    <message>
        <source>The page&apos;s hidden fields, such as a CSRF token, are sent too</source>
        <translation>Les champs cachés de la page, comme un jeton CSRF, sont aussi envoyés</translation>
    </message>
    <message>
        <source>Edit the sign-in of %1</source>
        <comment>the name of an identity</comment>
        <translation>Modifier la connexion de %1</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::LongJson</name>
    <message>
        <source>Start of the data as JSON</source>
        <translation>Début des données en JSON</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::MainWindow</name>
    <message>
        <source>RadarDesk</source>
        <translation>RadarDesk</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>A&amp;bout RadarDesk</source>
        <translation>À propos &amp;de RadarDesk</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>About RadarDesk</source>
        <translation>À propos de RadarDesk</translation>
    </message>
    <message>
        <source>&lt;h3&gt;RadarDesk %1&lt;/h3&gt;&lt;p&gt;The desktop workbench for PushRadar: send test broadcasts, see them arrive, and find out why a channel is refused.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;RadarDesk %1&lt;/h3&gt;&lt;p&gt;L’atelier de développement pour PushRadar&#xa0;: envoyez des diffusions de test, voyez-les arriver et découvrez pourquoi un canal est refusé.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>PRODUCTION – %1</source>
        <translation>PRODUCTION – %1</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>&amp;Profils…</translation>
    </message>
    <message>
        <source>&amp;Export history…</source>
        <translation>&amp;Exporter l’historique…</translation>
    </message>
    <message>
        <source>&amp;Import history…</source>
        <translation>&amp;Importer un historique…</translation>
    </message>
    <message>
        <source>Clear this profile&apos;s &amp;history</source>
        <translation>Effacer l’&amp;historique de ce profil</translation>
    </message>
    <message>
        <source>Prese&amp;nter view</source>
        <translation>Vue prése&amp;ntateur</translation>
    </message>
    <message>
        <source>Connect your app…</source>
        <translation>Connecter l’application…</translation>
    </message>
    <message>
        <source>Point your server and your page at the sandbox</source>
        <translation>Diriger votre serveur et votre page vers la sandbox</translation>
    </message>
    <message>
        <source>&amp;Connect your app…</source>
        <translation>&amp;Connecter l’application…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Send test broadcasts and watch what arrives (Ctrl+1)</source>
        <translation>Envoyer des diffusions de test et voir ce qui arrive (Ctrl+1)</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Find out why a private channel is refused (Ctrl+2)</source>
        <translation>Découvrir pourquoi un canal privé est refusé (Ctrl+2)</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Rehearse and show realtime messages (Ctrl+3)</source>
        <translation>Préparer et présenter des messages en temps réel (Ctrl+3)</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher ou exécuter une commande</translation>
    </message>
    <message>
        <source>&amp;Plot</source>
        <translation>Grap&amp;hique</translation>
    </message>
    <message>
        <source>Plot values as they arrive (Alt+P)</source>
        <translation>Tracer les valeurs à leur arrivée (Alt+H)</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Rechercher des événements</translation>
    </message>
    <message>
        <source>Search or &amp;run a command…</source>
        <translation>Rechercher &amp;ou exécuter une commande…</translation>
    </message>
    <message>
        <source>Go to &amp;Test</source>
        <translation>Aller à &amp;Test</translation>
    </message>
    <message>
        <source>Go to &amp;Access</source>
        <translation>&amp;Aller à Accès</translation>
    </message>
    <message>
        <source>Go to &amp;Demo</source>
        <translation>Aller à &amp;Démo</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>Show or hide the &amp;sidebar</source>
        <translation>Afficher ou &amp;masquer la barre latérale</translation>
    </message>
    <message>
        <source>Show or hide the &amp;events</source>
        <translation>Affich&amp;er ou masquer les événements</translation>
    </message>
    <message>
        <source>Show or hide the &amp;inspector</source>
        <translation>A&amp;fficher ou masquer l’inspecteur</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Agrandir &amp;le texte</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Réduire le texte</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Taille de texte &amp;normale</translation>
    </message>
    <message>
        <source>&amp;Broadcast, or run the next step</source>
        <translation>&amp;Diffuser, ou exécuter l’étape suivante</translation>
    </message>
    <message>
        <source>&amp;Copy as code again</source>
        <translation>Recopier &amp;comme code</translation>
    </message>
    <message>
        <source>&amp;Paste a broadcast</source>
        <translation>Coller &amp;une diffusion</translation>
    </message>
    <message>
        <source>&amp;Search events</source>
        <translation>Rechercher de&amp;s événements</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Raccourcis clavier…</translation>
    </message>
    <message>
        <source>Open the &amp;menu</source>
        <translation>Ouvrir le &amp;menu</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Connection&amp;s</source>
        <translation>Conne&amp;xions</translation>
    </message>
    <message>
        <source>See who is connected and what happens on each connection (Alt+S)</source>
        <translation>Voir qui est connecté et ce qui se passe sur chaque connexion (Alt+X)</translation>
    </message>
    <message>
        <source>Connection&amp;s (%1)</source>
        <translation>Connexion&amp;s (%1)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>Lis&amp;te</translation>
    </message>
    <message>
        <source>Show events as a list (Alt+L)</source>
        <translation>Afficher les événements sous forme de liste (Alt+T)</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Inspector at the ri&amp;ght</source>
        <translation>&amp;Inspecteur à droite</translation>
    </message>
    <message>
        <source>Inspector at the &amp;bottom</source>
        <translation>Inspecteur en &amp;bas</translation>
    </message>
    <message>
        <source>Inspector in its own &amp;window</source>
        <translation>Inspecteur dans &amp;sa propre fenêtre</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Paramè&amp;tres…</translation>
    </message>
    <message>
        <source>&amp;Listen to a channel…</source>
        <translation>Écouter un cana&amp;l…</translation>
    </message>
    <message>
        <source>Make item te&amp;xt, or infer its type</source>
        <translation>Convertir l’élément en te&amp;xte, ou déduire son type</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>&amp;Format JSON</source>
        <translation>&amp;Formater le JSON</translation>
    </message>
    <message>
        <source>&amp;Minify JSON</source>
        <translation>&amp;Minifier le JSON</translation>
    </message>
    <message>
        <source>Find in &amp;JSON…</source>
        <translation>Rechercher dans le &amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Replace in JSON…</source>
        <translation>&amp;Remplacer dans le JSON…</translation>
    </message>
    <message>
        <source>&amp;Go to JSON error</source>
        <translation>&amp;Aller à l’erreur JSON</translation>
    </message>
    <message>
        <source>F&amp;old all JSON</source>
        <translation>Replier t&amp;out le JSON</translation>
    </message>
    <message>
        <source>&amp;Unfold all JSON</source>
        <translation>Déplier to&amp;ut le JSON</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Recherche enregistrée</translation>
    </message>
    <message>
        <source>Saved message, %1</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>Message enregistré, %1</translation>
    </message>
    <message>
        <source>&amp;Group events, or list each one</source>
        <translation>&amp;Grouper les événements, ou les lister un par un</translation>
    </message>
    <message>
        <source>Show or hide &amp;counts over time</source>
        <translation>Affi&amp;cher ou masquer l’histogramme</translation>
    </message>
    <message>
        <source>Co&amp;mpare the two selected events</source>
        <translation>Co&amp;mparer les deux événements sélectionnés</translation>
    </message>
    <message>
        <source>Open a browser&apos;s recordin&amp;g…</source>
        <translation>Ouvrir l’enre&amp;gistrement d’un navigateur…</translation>
    </message>
    <message>
        <source>Search events</source>
        <comment>short, in the field</comment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Simulated &amp;faults…</source>
        <translation>Pannes &amp;simulées…</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>&amp;Nouveau message</translation>
    </message>
    <message>
        <source>&amp;Save message</source>
        <translation>&amp;Enregistrer le message</translation>
    </message>
    <message>
        <source>S&amp;how changes of the message</source>
        <translation>&amp;Afficher les modifications du message</translation>
    </message>
    <message>
        <source>&amp;Revert message</source>
        <translation>&amp;Rétablir le message</translation>
    </message>
    <message>
        <source>Cl&amp;ose message</source>
        <translation>&amp;Fermer le message</translation>
    </message>
    <message>
        <source>Next &amp;message</source>
        <translation>Message &amp;suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious message</source>
        <translation>Message &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Why did it not arrive?</source>
        <translation>Pour&amp;quoi le message n’est-il pas arrivé&#xa0;?</translation>
    </message>
    <message>
        <source>Copy the sandbox&apos;s a&amp;ddress</source>
        <translation>Copier l’adresse de la sand&amp;box</translation>
    </message>
    <message>
        <source>Copy the sandbox&apos;s p&amp;ublic key</source>
        <translation>C&amp;opier la clé publique de la sandbox</translation>
    </message>
    <message>
        <source>Run a&amp;ll checks</source>
        <translation>Lancer toutes &amp;les vérifications</translation>
    </message>
    <message>
        <source>Use&amp;r guide</source>
        <translation>G&amp;uide utilisateur</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::MarkFilter</name>
    <message>
        <source>&amp;Any mark</source>
        <translation>Toutes les m&amp;arques</translation>
    </message>
    <message>
        <source>With a &amp;note</source>
        <translation>Avec une &amp;note</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::MessageChanges</name>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enregi&amp;strer</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n ligne supprimée</numerusform>
            <numerusform>%n lignes supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n ligne ajoutée</numerusform>
            <numerusform>%n lignes ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Changes to “%1”: %2, %3.</source>
        <extracomment>%1 is the name of a saved message, %2 and %3 are as “2 lines added”</extracomment>
        <translation>Modifications de «&#xa0;%1&#xa0;»&#xa0;: %2, %3.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::MessageDesk</name>
    <message>
        <source>Not saved.</source>
        <translation>Non enregistré.</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <extracomment>%1 is the name of a saved message</extracomment>
        <translation>«&#xa0;%1&#xa0;» enregistré.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <extracomment>%1 is why</extracomment>
        <translation>Non enregistré. %1</translation>
    </message>
    <message>
        <source>This message isn&apos;t saved yet.</source>
        <translation>Ce message n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>The message has no unsaved changes.</source>
        <translation>Le message n’a pas de modifications non enregistrées.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::MessageSize</name>
    <message>
        <source>%1 B</source>
        <translation>%1&#xa0;o</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1&#xa0;Kio</translation>
    </message>
    <message>
        <source>%1 of %2 KiB</source>
        <translation>%1 sur %2&#xa0;Kio</translation>
    </message>
    <message>
        <source>Size of channel and data. API v3 accepts at most 10 KiB</source>
        <translation>Taille du canal et des données. L’API v3 accepte au plus 10&#xa0;Kio</translation>
    </message>
    <message>
        <source>Size of channel and data. API v2 has no documented limit</source>
        <translation>Taille du canal et des données. L’API v2 n’a pas de limite documentée</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::MessageTabs</name>
    <message>
        <source>New message (Ctrl+N)</source>
        <translation>Nouveau message (Ctrl+N)</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Open messages</source>
        <translation>Messages ouverts</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <extracomment>%1 is the name of a saved message, %2 its channel</extracomment>
        <translation>%1, sur %2</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <extracomment>%1 is the name of a saved message</extracomment>
        <translation>%1, modifié</translation>
    </message>
    <message numerus="yes">
        <source>Closed %n message(s).</source>
        <translation>
            <numerusform>%n message fermé.</numerusform>
            <numerusform>%n messages fermés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed a new message.</source>
        <translation>Nouveau message fermé.</translation>
    </message>
    <message>
        <source>Closed “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» fermé.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close &amp;others</source>
        <translation>Fermer &amp;les autres</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>D&amp;upliquer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enregi&amp;strer</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Reverted “%1” to the saved version.</source>
        <extracomment>%1 is the name of a saved message</extracomment>
        <translation>«&#xa0;%1&#xa0;» rétabli à la version enregistrée.</translation>
    </message>
    <message>
        <source>Show c&amp;hanges</source>
        <translation>Affic&amp;her les modifications</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::MissedView</name>
    <message>
        <source>Missed while away</source>
        <translation>Manqués pendant l’absence</translation>
    </message>
    <message numerus="yes">
        <source>%n more client(s)</source>
        <translation>
            <numerusform>%n autre client</numerusform>
            <numerusform>%n autres clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Annu&amp;ler</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::NumbersList</name>
    <message>
        <source>The whole message</source>
        <translation>Le message entier</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A number&apos;s name, and the channel that it is of</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PageButton</name>
    <message>
        <source>Subscriber page</source>
        <translation>Page d’abonné</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>&amp;Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Show on &amp;phones…</source>
        <translation>Afficher sur télé&amp;phone…</translation>
    </message>
    <message>
        <source>&amp;Copy its address</source>
        <translation>&amp;Copier son adresse</translation>
    </message>
    <message>
        <source>&amp;Stop showing on phones</source>
        <translation>Ne plus afficher &amp;sur téléphone</translation>
    </message>
    <message>
        <source>Open the subscriber page in the browser (F9). Devices on this network can open pages, too.</source>
        <translation>Ouvrir la page d’abonné dans le navigateur (F9). Les appareils de ce réseau peuvent aussi ouvrir des pages.</translation>
    </message>
    <message>
        <source>Open the subscriber page in the browser (F9)</source>
        <translation>Ouvrir la page d’abonné dans le navigateur (F9)</translation>
    </message>
    <message>
        <source>A subscriber page needs a channel. %1</source>
        <translation>Une page d’abonné nécessite un canal. %1</translation>
    </message>
    <message>
        <source>No browser could be started. The page&apos;s address was copied. Paste it into a browser.</source>
        <translation>Aucun navigateur n’a pu être démarré. L’adresse de la page a été copiée. Collez-la dans un navigateur.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PlaceholderMenu</name>
    <message>
        <source>Reset the counter</source>
        <translation>Réinitialiser le compteur</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>Réinitialiser «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Reset all counters</source>
        <translation>Réinitialiser tous les compteurs</translation>
    </message>
    <message>
        <source>Choose a value to insert when the message is sent.</source>
        <translation>Choisissez une valeur à insérer à l’envoi du message.</translation>
    </message>
    <message>
        <source>current value: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>valeur actuelle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <extracomment>%1 is what is sent for a placeholder</extracomment>
        <translation>Exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>A value of the profile, of the folder or of a run</source>
        <translation>Une valeur du profil, du dossier ou d’une exécution</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PlanPanel</name>
    <message>
        <source>at least %1</source>
        <extracomment>%1 is a number of messages</extracomment>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>The plan allows %1 a second, with bursts of %2.</source>
        <extracomment>two numbers of messages</extracomment>
        <translation>Le forfait autorise %1 par seconde, avec des pointes de %2.</translation>
    </message>
    <message>
        <source>Today: %1 · last minute: %2</source>
        <extracomment>two numbers of messages</extracomment>
        <translation>Aujourd’hui : %1 · dernière minute : %2</translation>
    </message>
    <message>
        <source>Today: %1 of %2 (%3 %) · last minute: %4</source>
        <extracomment>numbers of messages; %3 is a number of percent</extracomment>
        <translation>Aujourd’hui : %1 sur %2 (%3 %) · dernière minute : %4</translation>
    </message>
    <message>
        <source>Messages a day</source>
        <translation>Messages par jour</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>messages a day</source>
        <translation>messages par jour</translation>
    </message>
    <message>
        <source>A broadcast counts as one message, and each subscriber as one more</source>
        <translation>Une diffusion compte pour un message, et chaque abonné pour un de plus</translation>
    </message>
    <message>
        <source>Enter a whole number of messages, %1 at most.</source>
        <translation>Saisissez un nombre entier de messages, %1 au plus.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PlotAxes</name>
    <message>
        <source>%1 (left)</source>
        <comment>a line, by the axis at the left</comment>
        <translation>%1 (gauche)</translation>
    </message>
    <message>
        <source>%1 (right)</source>
        <comment>a line, by the axis at the right</comment>
        <translation>%1 (droite)</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>a line, its least and its greatest value</comment>
        <translation>%1 (%2 à %3)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PlotsPanel</name>
    <message>
        <source>Numbers in the data</source>
        <translation>Nombres dans les données</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Période affichée</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutes</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Image…</translation>
    </message>
    <message>
        <source>Save the plot as a picture</source>
        <translation>Enregistrer le graphique comme image</translation>
    </message>
    <message>
        <source>Numbers to plot</source>
        <translation>Nombres à tracer</translation>
    </message>
    <message>
        <source>Select the numbers to plot (Space)</source>
        <translation>Sélectionner les nombres à tracer (Espace)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>/s</source>
        <comment>a second</comment>
        <translation>/s</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>99th percentile</source>
        <translation>99e percentile</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Delay in ms</source>
        <translation>Latence en ms</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Lecture de l’historique…</translation>
    </message>
    <message>
        <source>No delay is known</source>
        <translation>Aucune latence connue</translation>
    </message>
    <message>
        <source>Choose a longer time above, or broadcast something (Ctrl+Enter).</source>
        <translation>Choisissez une période plus longue ci-dessus ou diffusez quelque chose (Ctrl+Entrée).</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number&apos;s name and value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>  ·  </source>
        <comment>between two readings</comment>
        <translation>  ·  </translation>
    </message>
    <message>
        <source>At %1:  %2</source>
        <translation>À %1&#xa0;:  %2</translation>
    </message>
    <message>
        <source>Last, at %1:  %2</source>
        <translation>Dernier, à %1&#xa0;:  %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A channel and what is plotted of it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Events per second</source>
        <translation>Événements par seconde</translation>
    </message>
    <message>
        <source>The filter sets the time</source>
        <translation>Le filtre fixe la période</translation>
    </message>
    <message>
        <source>Broadcasts per second</source>
        <translation>Diffusions par seconde</translation>
    </message>
    <message>
        <source>Searched back to %1…</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Recherche effectuée jusqu’au %1…</translation>
    </message>
    <message>
        <source>All events are hidden</source>
        <translation>Tous les événements sont masqués</translation>
    </message>
    <message>
        <source>Turn on Sent or Received above.</source>
        <translation>Activez «&#xa0;Envoyé&#xa0;» ou «&#xa0;Reçu&#xa0;» ci-dessus.</translation>
    </message>
    <message>
        <source>Nothing to plot</source>
        <translation>Rien à tracer</translation>
    </message>
    <message>
        <source>No message matches the filter in this time. Change the filter or the time, or broadcast something (Ctrl+Enter).</source>
        <translation>Aucun message de cette période ne correspond au filtre. Changez le filtre ou la période, ou diffusez quelque chose (Ctrl+Entrée).</translation>
    </message>
    <message>
        <source>No numbers in these messages</source>
        <translation>Aucun nombre dans ces messages</translation>
    </message>
    <message>
        <source>Send one, such as {&quot;price&quot;: 12.5}, or plot the events per second.</source>
        <translation>Envoyez-en un, par exemple {&quot;price&quot;: 12.5}, ou tracez les événements par seconde.</translation>
    </message>
    <message>
        <source>No number is selected</source>
        <translation>Aucun nombre sélectionné</translation>
    </message>
    <message>
        <source>Select one in the list.</source>
        <translation>Sélectionnez-en un dans la liste.</translation>
    </message>
    <message>
        <source>Delays are known for messages that this window sent and received. Broadcast something (Ctrl+Enter).</source>
        <translation>La latence est connue pour les messages que cette fenêtre a envoyés et reçus. Diffusez quelque chose (Ctrl+Entrée).</translation>
    </message>
    <message>
        <source>Nothing to plot in this time</source>
        <translation>Rien à tracer pour cette période</translation>
    </message>
    <message>
        <source>  ·  There are too many older events to plot.</source>
        <translation>  ·  Trop d’événements plus anciens pour être tracés.</translation>
    </message>
    <message>
        <source>Plot: %1</source>
        <translation>Graphique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pause the plot; new events are still recorded</source>
        <translation>Suspendre le graphique&#xa0;; les nouveaux événements restent enregistrés</translation>
    </message>
    <message>
        <source>Values to plot</source>
        <translation>Valeurs à tracer</translation>
    </message>
    <message>
        <source>Choose the time range of the plot</source>
        <translation>Choisir la période du graphique</translation>
    </message>
    <message>
        <source>Copy the plotted values as CSV, for a spreadsheet</source>
        <translation>Copier les valeurs tracées en CSV, pour un tableur</translation>
    </message>
    <message>
        <source>The picture couldn&apos;t be written to %1. Choose another folder.</source>
        <translation>L’image n’a pas pu être écrite dans %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Messages received per second</source>
        <translation>Messages reçus par seconde</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PresenceDelegate</name>
    <message>
        <source>joined</source>
        <translation>a rejoint</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>test user</source>
        <translation>utilisateur de test</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PresenceMenus</name>
    <message>
        <source>Show the &amp;connection</source>
        <translation>Afficher la &amp;connexion</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PresencePanel</name>
    <message>
        <source>C&amp;hannel</source>
        <translation>&amp;Canal</translation>
    </message>
    <message>
        <source>Presence channel</source>
        <translation>Canal de présence</translation>
    </message>
    <message>
        <source>presence-room</source>
        <translation>presence-room</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>Aj&amp;outer…</translation>
    </message>
    <message>
        <source>Add test users (Insert)</source>
        <translation>Ajouter des utilisateurs de test (Inser)</translation>
    </message>
    <message>
        <source>Add test users</source>
        <translation>Ajouter des utilisateurs de test</translation>
    </message>
    <message>
        <source>Test users</source>
        <translation>Utilisateurs de test</translation>
    </message>
    <message>
        <source>Join all</source>
        <translation>Rejoindre tous</translation>
    </message>
    <message>
        <source>Leave all</source>
        <translation>Quitter tous</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name of the test user</source>
        <translation>Nom de l’utilisateur de test</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the test user (Delete)</source>
        <translation>Supprimer l’utilisateur de test (Suppr)</translation>
    </message>
    <message>
        <source>Delete the test user</source>
        <translation>Supprimer l’utilisateur de test</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>Re&amp;joindre</translation>
    </message>
    <message>
        <source>Choose a test user to change its data.</source>
        <translation>Choisissez un utilisateur de test pour modifier ses données.</translation>
    </message>
    <message>
        <source>No test users yet</source>
        <translation>Aucun utilisateur de test</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>&amp;Utiliser %1</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>%n on the channel</source>
        <translation>
            <numerusform>%n sur le canal</numerusform>
            <numerusform>%n sur le canal</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Have a test user join, or open a page that subscribes.</source>
        <translation>Faites rejoindre un utilisateur de test, ou ouvrez une page qui s’abonne.</translation>
    </message>
    <message>
        <source>%1 (v2 has no client data)</source>
        <translation>%1 (v2 n’a pas de données client)</translation>
    </message>
    <message>
        <source>No subscriber has registered client data</source>
        <translation>Aucun abonné n’a enregistré de données client</translation>
    </message>
    <message>
        <source>Not watching</source>
        <translation>Canal non suivi</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t watch channels of this service</source>
        <translation>RadarDesk ne peut pas suivre les canaux de ce service</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>Suiv&amp;re</translation>
    </message>
    <message>
        <source>Test &amp;users</source>
        <translation>&amp;Utilisateurs de test</translation>
    </message>
    <message>
        <source>Press Space to join or leave</source>
        <translation>Appuyez sur Espace pour rejoindre ou quitter</translation>
    </message>
    <message>
        <source>Name in this list; not sent to the service</source>
        <translation>Nom dans cette liste&#xa0;; il n’est pas envoyé au service</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>Appliqu&amp;er</translation>
    </message>
    <message>
        <source>Register the changed data now</source>
        <translation>Enregistrer maintenant les données modifiées</translation>
    </message>
    <message>
        <source>RadarDesk may not watch this channel</source>
        <translation>RadarDesk n’est pas autorisé à suivre ce canal</translation>
    </message>
    <message>
        <source>The sandbox isn&apos;t running yet</source>
        <translation>La sandbox n’est pas encore active</translation>
    </message>
    <message>
        <source>Presence appears as soon as the sandbox runs.</source>
        <translation>La présence s’affiche dès que la sandbox est active.</translation>
    </message>
    <message>
        <source>The subscriber protocol of the hosted service isn&apos;t public, so only a page with its script can show who is present (onPresence). RadarDesk can register client data for a socket of your page.</source>
        <translation>Le protocole d’abonnement du service hébergé n’est pas public&#xa0;; seule une page avec son script peut donc afficher qui est présent (onPresence). RadarDesk peut enregistrer des données client pour un socket de votre page.</translation>
    </message>
    <message>
        <source>Number of connections unknown</source>
        <translation>Nombre de connexions inconnu</translation>
    </message>
    <message numerus="yes">
        <source>The limit is %n test user(s).</source>
        <translation>
            <numerusform>La limite est de %n utilisateur de test.</numerusform>
            <numerusform>La limite est de %n utilisateurs de test.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» supprimé.</translation>
    </message>
    <message>
        <source>Show the users on the channel without joining (Enter in the channel field)</source>
        <translation>Afficher les utilisateurs du canal sans le rejoindre (Entrée dans le champ du canal)</translation>
    </message>
    <message>
        <source>Users on the channel</source>
        <translation>Utilisateurs sur le canal</translation>
    </message>
    <message>
        <source>Choose “Watch” to show the users on the channel.</source>
        <translation>Choisissez «&#xa0;Suivre&#xa0;» pour afficher les utilisateurs sur le canal.</translation>
    </message>
    <message>
        <source>Choose “Add” to create test users.</source>
        <translation>Choisissez «&#xa0;Ajouter&#xa0;» pour créer des utilisateurs de test.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::Presentation</name>
    <message>
        <source>Step %1 failed.</source>
        <translation>L’étape %1 a échoué.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>The current message can&apos;t be sent.</source>
        <translation>Le message actuel ne peut pas être envoyé.</translation>
    </message>
    <message>
        <source>Not sent: sending is locked for this profile.</source>
        <translation>Non envoyé&#xa0;: l’envoi est verrouillé pour ce profil.</translation>
    </message>
    <message>
        <source>Not sent: the message contains a secret.</source>
        <translation>Non envoyé&#xa0;: le message contient un secret.</translation>
    </message>
    <message>
        <source>Messages arrive through a subscriber page</source>
        <translation>Les messages arrivent par une page d’abonné</translation>
    </message>
    <message>
        <source>nothing, the scenario has finished</source>
        <translation>rien, le scénario est terminé</translation>
    </message>
    <message>
        <source>%1 is a production profile: “%2” has real users. RadarDesk asks once after each start.</source>
        <translation>%1 est un profil de production&#xa0;: «&#xa0;%2&#xa0;» a de vrais utilisateurs. RadarDesk demande confirmation une fois après chaque démarrage.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PresenterStage</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Messages appear here as they arrive.</source>
        <translation>Les messages s’affichent ici à leur arrivée.</translation>
    </message>
    <message>
        <source>× %1</source>
        <comment>so many messages</comment>
        <translation>× %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PresenterView</name>
    <message>
        <source>Presenter view</source>
        <translation>Vue présentateur</translation>
    </message>
    <message>
        <source>Space: next · D: light, dark · H: hide this · Esc: leave</source>
        <translation>Espace&#xa0;: suivant · D&#xa0;: clair, sombre · H&#xa0;: masquer ceci · Échap&#xa0;: quitter</translation>
    </message>
    <message>
        <source>Enter: send it. Backspace: don&apos;t.</source>
        <translation>Entrée&#xa0;: envoyer. Retour arrière&#xa0;: ne pas envoyer.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Suivant&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PrivateChannelsPanel</name>
    <message>
        <source>Chec&amp;k</source>
        <translation>Vérific&amp;ation</translation>
    </message>
    <message>
        <source>Find out why a private channel is refused (Alt+K)</source>
        <translation>Découvrir pourquoi un canal privé est refusé (Alt+A)</translation>
    </message>
    <message>
        <source>P&amp;resence</source>
        <translation>&amp;Présence</translation>
    </message>
    <message>
        <source>&amp;Identities…</source>
        <translation>Ide&amp;ntités…</translation>
    </message>
    <message>
        <source>Access &amp;matrix</source>
        <translation>Matr&amp;ice d’accès</translation>
    </message>
    <message>
        <source>Mock &amp;endpoint</source>
        <translation>Endpoint si&amp;mulé</translation>
    </message>
    <message>
        <source>Serve an authentication endpoint to pages (Alt+E)</source>
        <translation>Servir un endpoint d’authentification aux pages (Alt+M)</translation>
    </message>
    <message>
        <source>Edit named sets of cookies and headers (Alt+I)</source>
        <translation>Modifier des ensembles nommés de cookies et d’en-têtes (Alt+N)</translation>
    </message>
    <message>
        <source>All &amp;checks</source>
        <translation>Tout &amp;vérifier</translation>
    </message>
    <message>
        <source>&amp;Browser recording</source>
        <translation>Enregistrement &amp;de navigateur</translation>
    </message>
    <message>
        <source>Run all saved checks and the access matrix (Alt+C)</source>
        <translation>Lancer toutes les vérifications enregistrées et la matrice d’accès (Alt+V)</translation>
    </message>
    <message>
        <source>Compare the access of identities to channels (Alt+M)</source>
        <translation>Comparer l’accès des identités aux canaux (Alt+I)</translation>
    </message>
    <message>
        <source>Analyze a HAR file without sending requests (Alt+B)</source>
        <translation>Analyser un fichier HAR sans envoyer de requêtes (Alt+D)</translation>
    </message>
    <message>
        <source>Show the users on a presence channel (Alt+R)</source>
        <translation>Afficher les utilisateurs d’un canal de présence (Alt+P)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ProductionQuestion</name>
    <message>
        <source>%1 is a production profile: a broadcast to “%3” on %2 reaches real users. RadarDesk asks once after each start.</source>
        <extracomment>%1 is a profile, %2 a host, %3 a channel</extracomment>
        <translation>%1 est un profil de production&#xa0;: une diffusion sur «&#xa0;%3&#xa0;» à %2 atteint de vrais utilisateurs. RadarDesk demande confirmation une fois après chaque démarrage.</translation>
    </message>
    <message>
        <source>The history contains no earlier broadcast to this channel.</source>
        <translation>L’historique ne contient aucune diffusion antérieure sur ce canal.</translation>
    </message>
    <message>
        <source>The message is the same as the last one sent to this channel.</source>
        <translation>Le message est identique au dernier envoyé sur ce canal.</translation>
    </message>
    <message>
        <source>Changes since the last message sent to this channel:</source>
        <translation>Modifications depuis le dernier message envoyé sur ce canal&#xa0;:</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ProfileBar</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Profiles (Ctrl+Shift+P)</source>
        <translation>Profils (Ctrl+Maj+P)</translation>
    </message>
    <message>
        <source>v2</source>
        <translation>v2</translation>
    </message>
    <message>
        <source>Use API version 2 (July 2019)</source>
        <translation>Utiliser la version 2 de l’API (juillet 2019)</translation>
    </message>
    <message>
        <source>API version 2</source>
        <translation>Version 2 de l’API</translation>
    </message>
    <message>
        <source>v3</source>
        <translation>v3</translation>
    </message>
    <message>
        <source>Use API version 3 (2021)</source>
        <translation>Utiliser la version 3 de l’API (2021)</translation>
    </message>
    <message>
        <source>API version 3</source>
        <translation>Version 3 de l’API</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCTION</translation>
    </message>
    <message>
        <source>Current profile (Ctrl+Alt+1 to Ctrl+Alt+9)</source>
        <translation>Profil actuel (Ctrl+Alt+1 à Ctrl+Alt+9)</translation>
    </message>
    <message>
        <source>Broadcasts with this profile reach real users</source>
        <translation>Les diffusions de ce profil atteignent de vrais utilisateurs</translation>
    </message>
    <message>
        <source>Lock sending</source>
        <translation>Verrouiller l’envoi</translation>
    </message>
    <message>
        <source>Prevent broadcasts with the current profile</source>
        <translation>Empêcher les diffusions avec le profil actuel</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ProfileDelegate</name>
    <message>
        <source>PRODUCTION · %1</source>
        <translation>PRODUCTION · %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ProfileForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Service address</source>
        <translation>Adresse du &amp;service</translation>
    </message>
    <message>
        <source>https://api.pushradar.com</source>
        <translation>https://api.pushradar.com</translation>
    </message>
    <message>
        <source>&amp;Allow plain http</source>
        <translation>&amp;Autoriser http en clair</translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <translation>&amp;Version de l’API</translation>
    </message>
    <message>
        <source>Pu&amp;blic key</source>
        <translation>Clé pu&amp;blique</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>De&amp;fault channel</source>
        <translation>Canal par dé&amp;faut</translation>
    </message>
    <message>
        <source>Filled in when you choose the profile</source>
        <translation>Rempli quand vous choisissez le profil</translation>
    </message>
    <message>
        <source>Authentication &amp;endpoint</source>
        <translation>Endpoint &amp;d’authentification</translation>
    </message>
    <message>
        <source>http://localhost:3000/auth</source>
        <translation>http://localhost:3000/auth</translation>
    </message>
    <message>
        <source>&amp;Production</source>
        <translation>&amp;Production</translation>
    </message>
    <message>
        <source>v3 (2021)</source>
        <translation>v3 (2021)</translation>
    </message>
    <message>
        <source>v2 (July 2019)</source>
        <translation>v2 (juillet 2019)</translation>
    </message>
    <message>
        <source>Keep events</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Built in: it runs inside RadarDesk on this machine and needs no account. Point your server and your page at it to see what they send and receive.</source>
        <translation>Intégrée&#xa0;: elle s’exécute dans RadarDesk sur cette machine et ne demande aucun compte. Dirigez-y votre serveur et votre page pour voir ce qu’ils envoient et reçoivent.</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>Type de service</translation>
    </message>
    <message>
        <source>RadarDesk watches the channels of PushRadar-compatible services, such as radardesk-sandbox</source>
        <translation>RadarDesk suit les canaux des services compatibles avec PushRadar, comme radardesk-sandbox</translation>
    </message>
    <message>
        <source>PushRadar-compatible service.</source>
        <translation>Service compatible avec PushRadar.</translation>
    </message>
    <message>
        <source>PushRadar-compatible service, %1.</source>
        <comment>%1 is its name and version</comment>
        <translation>Service compatible avec PushRadar, %1.</translation>
    </message>
    <message>
        <source>%1 Enter the public key to watch its channels.</source>
        <comment>%1 is a sentence</comment>
        <translation>%1 Saisissez la clé publique pour suivre ses canaux.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Hosted service</source>
        <translation>Service hébergé</translation>
    </message>
    <message>
        <source>PushRadar-compatible</source>
        <translation>Compatible PushRadar</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Color of the profile in the window</source>
        <translation>Couleur du profil dans la fenêtre</translation>
    </message>
    <message>
        <source>Anyone between this machine and the service can then read the secret.</source>
        <translation>Entre cette machine et le service, n’importe qui peut alors lire le secret.</translation>
    </message>
    <message>
        <source>Endpoint &amp;headers</source>
        <translation>En-têtes de l’endp&amp;oint</translation>
    </message>
    <message>
        <source>One per line:  X-Requested-With: XMLHttpRequest</source>
        <translation>Un par ligne&#xa0;:  X-Requested-With: XMLHttpRequest</translation>
    </message>
    <message>
        <source>Stored in the profiles file, which only you can read. Credentials are left out of exports.</source>
        <translation>Stockés dans le fichier des profils, que vous seul pouvez lire. Les identifiants sont omis des exports.</translation>
    </message>
    <message>
        <source>Hosted service. Only a page can watch its channels.</source>
        <translation>Service hébergé. Seule une page peut suivre ses canaux.</translation>
    </message>
    <message>
        <source>&amp;Lock sending</source>
        <translation>Verrouiller &amp;l’envoi</translation>
    </message>
    <message>
        <source>For browsers (the API key of v2)</source>
        <translation>Pour les navigateurs (la clé API de v2)</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Contacting the service…</source>
        <translation>Interrogation du service…</translation>
    </message>
    <message>
        <source>No answer. Check the service address.</source>
        <translation>Pas de réponse. Vérifiez l’adresse du service.</translation>
    </message>
    <message>
        <source>Another profile has the same name. Choose a different name.</source>
        <translation>Un autre profil porte le même nom. Choisissez un nom différent.</translation>
    </message>
    <message>
        <source>Shows the profile in red and asks before the first broadcast after each start.</source>
        <translation>Affiche le profil en rouge et demande confirmation avant la première diffusion après chaque démarrage.</translation>
    </message>
    <message>
        <source>Prevents broadcasts with this profile.</source>
        <translation>Empêche les diffusions avec ce profil.</translation>
    </message>
    <message>
        <source>Not PushRadar-compatible. Check the address.</source>
        <translation>Non compatible avec PushRadar. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Forfait</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ProfileTestPanel</name>
    <message>
        <source>The service can&apos;t be reached</source>
        <translation>Le service est injoignable</translation>
    </message>
    <message>
        <source>The service issues no token</source>
        <translation>Le service n’émet pas de jeton</translation>
    </message>
    <message>
        <source>The secret can&apos;t be used</source>
        <translation>Le secret est inutilisable</translation>
    </message>
    <message>
        <source>Your clock is wrong</source>
        <translation>Votre horloge n’est pas à l’heure</translation>
    </message>
    <message>
        <source>&amp;Test this profile</source>
        <translation>&amp;Tester ce profil</translation>
    </message>
    <message>
        <source>Ask the service for a token; nothing is broadcast</source>
        <translation>Demander un jeton au service&#xa0;; rien n’est diffusé</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of the test, what was found</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>non testé</translation>
    </message>
    <message>
        <source>This profile works</source>
        <translation>Ce profil fonctionne</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ProfilesDialog</name>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>New profile (Ctrl+N)</source>
        <translation>Nouveau profil (Ctrl+N)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Duplicate, without the secret (Ctrl+D)</source>
        <translation>Dupliquer, sans le secret (Ctrl+D)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete (Delete)</source>
        <translation>Supprimer (Suppr)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Add the profiles of a file</source>
        <translation>Ajouter les profils d’un fichier</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Write all profiles to a file, without their secrets</source>
        <translation>Écrire tous les profils dans un fichier, sans leurs secrets</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Ferm&amp;er</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>Profils (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Nothing was imported from %1. %2</source>
        <translation>Rien n’a été importé de %1. %2</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Importer des profils</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>Exporter les profils</translation>
    </message>
    <message>
        <source>Changes are saved immediately.</source>
        <translation>Les modifications sont enregistrées immédiatement.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n profile(s). Enter their secrets to use them.</source>
        <translation>
            <numerusform>%n profil importé. Saisissez son secret pour l’utiliser.</numerusform>
            <numerusform>%n profils importés. Saisissez leurs secrets pour les utiliser.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n profile(s) to %1 without their secrets.</source>
        <translation>
            <numerusform>%n profil exporté vers %1 sans son secret.</numerusform>
            <numerusform>%n profils exportés vers %1 sans leurs secrets.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profiles couldn&apos;t be written to %1: %2.</source>
        <translation>Les profils n’ont pas pu être écrits dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Current profile</source>
        <translation>Profil actuel</translation>
    </message>
    <message>
        <source>Deleted “%1” with its secret and its events.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé avec son secret et ses événements.</translation>
    </message>
    <message>
        <source>&amp;Use this profile</source>
        <translation>&amp;Utiliser ce profil</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::QrView</name>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RawPanel</name>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>The bytes of the data</source>
        <translation>Les octets des données</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Corps de la requête</translation>
    </message>
    <message>
        <source>The bytes of the request&apos;s body</source>
        <translation>Les octets du corps de la requête</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Corps de la réponse</translation>
    </message>
    <message>
        <source>The bytes of the response&apos;s body</source>
        <translation>Les octets du corps de la réponse</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>&amp;Copy lines</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;octet</numerusform>
            <numerusform>%Ln&#xa0;octets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RecordBar</name>
    <message>
        <source>&amp;Record what my app sends</source>
        <translation>&amp;Enregistrer ce que mon application envoie</translation>
    </message>
    <message>
        <source>Record &amp;anyway</source>
        <translation>Enregistrer &amp;quand même</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t record</source>
        <translation>&amp;Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Calls to %1 are handed on unchanged to %2 and recorded.</source>
        <extracomment>%1 and %2 are host and port</extracomment>
        <translation>Les appels à %1 sont transmis sans changement à %2 et enregistrés.</translation>
    </message>
    <message>
        <source>For %1: the code below then points your app at RadarDesk, which hands each call on to the service unchanged.</source>
        <translation>Pour %1&#xa0;: le code ci-dessous dirige alors votre application vers RadarDesk, qui transmet chaque appel au service sans changement.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RecordingPanel</name>
    <message>
        <source>&amp;Open HAR file…</source>
        <translation>&amp;Ouvrir un fichier HAR…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Copie&amp;r</translation>
    </message>
    <message>
        <source>Copy the report as Markdown, without cookies and tokens (Alt+Y)</source>
        <translation>Copier le rapport en Markdown, sans cookies ni jetons (Alt+R)</translation>
    </message>
    <message>
        <source>Steps of the recorded call</source>
        <translation>Étapes de l’appel enregistré</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a time, a channel, a status</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Ouvrir un enregistrement</translation>
    </message>
    <message>
        <source>Recordings of browsers (*.har)</source>
        <translation>Enregistrements de navigateurs (*.har)</translation>
    </message>
    <message>
        <source>Reading the recording…</source>
        <translation>Lecture de l’enregistrement…</translation>
    </message>
    <message>
        <source>The recording can&apos;t be read</source>
        <translation>L’enregistrement ne peut pas être lu</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>the name of a file, a browser</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No authentication call in this recording</source>
        <translation>Aucun appel d’authentification dans cet enregistrement</translation>
    </message>
    <message>
        <source>Open the developer tools first, then reload the page and subscribe to the private channel, and save the recording again.</source>
        <translation>Ouvrez d’abord les outils de développement, puis rechargez la page et abonnez-vous au canal privé, et sauvegardez de nouveau l’enregistrement.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check it now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Copied the report as Markdown, without cookies, tokens and secrets.</source>
        <translation>Rapport copié en Markdown, sans cookies, jetons ni secrets.</translation>
    </message>
    <message>
        <source>Analyze a HAR file without sending requests</source>
        <translation>Analyser un fichier HAR sans envoyer de requêtes</translation>
    </message>
    <message>
        <source>Recorded call</source>
        <translation>Appel enregistré</translation>
    </message>
    <message>
        <source>Analyze a browser recording</source>
        <translation>Analyser un enregistrement de navigateur</translation>
    </message>
    <message>
        <source>Open a HAR file from a browser&apos;s developer tools, or drop it on the window. RadarDesk analyzes the recorded calls and sends no requests.</source>
        <translation>Ouvrez un fichier HAR des outils de développement d’un navigateur, ou déposez-le sur la fenêtre. RadarDesk analyse les appels enregistrés et n’envoie aucune requête.</translation>
    </message>
    <message>
        <source>Limits of this recording: %1</source>
        <comment>whole sentences</comment>
        <translation>Limites de cet enregistrement&#xa0;: %1</translation>
    </message>
    <message>
        <source>browser recording</source>
        <comment>who called</comment>
        <translation>enregistrement de navigateur</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RegisterForm</name>
    <message>
        <source>Socket ID</source>
        <translation>ID de socket</translation>
    </message>
    <message>
        <source>Re&amp;gister</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Registered in %1: %2 %3</source>
        <translation>Enregistré en %1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>Socke&amp;t ID</source>
        <translation>ID de socke&amp;t</translation>
    </message>
    <message>
        <source>Socket ID that radar.call.on.connection() posts from your page</source>
        <translation>ID de socket que radar.call.on.connection() envoie depuis votre page</translation>
    </message>
    <message>
        <source>v2 has no client data. Choose v3 above to register client data.</source>
        <translation>v2 n’a pas de données client. Choisissez v3 ci-dessus pour enregistrer des données client.</translation>
    </message>
    <message>
        <source>Registration result</source>
        <translation>Résultat de l’enregistrement</translation>
    </message>
    <message>
        <source>Registered client data for the socket %1.</source>
        <translation>Données client enregistrées pour le socket %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RelayStatus</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop recording what your app sends</source>
        <translation>Arrêter d’enregistrer ce que votre application envoie</translation>
    </message>
    <message>
        <source>Recording: %1 → %2</source>
        <extracomment>%1 is where RadarDesk listens, %2 the service: host and port</extracomment>
        <translation>Enregistrement&#xa0;: %1 → %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ReplayForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the new scenario</source>
        <translation>Nom du nouveau scénario</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>Pause maximale</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 times</source>
        <comment>a speed</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Replay of %1</source>
        <translation>Rejeu de %1</translation>
    </message>
    <message>
        <source>original</source>
        <translation>d’origine</translation>
    </message>
    <message>
        <source>Create scenario</source>
        <translation>Créer le scénario</translation>
    </message>
    <message numerus="yes">
        <source>Create a scenario from %n broadcast(s)</source>
        <translation>
            <numerusform>Créer un scénario à partir de %n diffusion</numerusform>
            <numerusform>Créer un scénario à partir de %n diffusions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ReportPanel</name>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Save the report as a file</source>
        <translation>Enregistrer le rapport dans un fichier</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the report (Esc)</source>
        <translation>Fermer le rapport (Échap)</translation>
    </message>
    <message>
        <source>Close the report</source>
        <translation>Fermer le rapport</translation>
    </message>
    <message>
        <source>Steps of the report</source>
        <translation>Étapes du rapport</translation>
    </message>
    <message>
        <source>Text…</source>
        <translation>Texte…</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>JUnit XML…</source>
        <translation>XML JUnit…</translation>
    </message>
    <message>
        <source>%1, %2, steps took %3</source>
        <extracomment>%1 is a scenario, %2 a time of day, %3 how long it took</extracomment>
        <translation>%1, %2, les étapes ont duré %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) failed</source>
        <translation>
            <numerusform>%Ln étape a échoué</numerusform>
            <numerusform>%Ln étapes ont échoué</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended early: %Ln step(s) skipped</source>
        <translation>
            <numerusform>Arrêt anticipé : %Ln étape ignorée</numerusform>
            <numerusform>Arrêt anticipé : %Ln étapes ignorées</numerusform>
        </translation>
    </message>
    <message>
        <source>All steps passed</source>
        <translation>Toutes les étapes ont réussi</translation>
    </message>
    <message>
        <source>Saved the report to %1.</source>
        <translation>Rapport enregistré dans %1.</translation>
    </message>
    <message>
        <source>The report can&apos;t be saved to %1. %2</source>
        <translation>Impossible d’enregistrer le rapport dans %1. %2</translation>
    </message>
    <message>
        <source>no such field</source>
        <translation>aucun champ de ce nom</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Effectué</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s), %1</source>
        <translation>
            <numerusform>%Ln fois, %1</numerusform>
            <numerusform>%Ln fois, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ResultLine</name>
    <message>
        <source>Result of the last broadcast</source>
        <translation>Résultat de la dernière diffusion</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RetentionPanel</name>
    <message>
        <source>up to</source>
        <comment>between for how long, and how many MiB, events are kept</comment>
        <translation>taille max.&#xa0;:</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>any size</source>
        <translation>illimitée</translation>
    </message>
    <message>
        <source>%L1 GiB</source>
        <translation>%L1&#xa0;Gio</translation>
    </message>
    <message>
        <source>%L1 MiB</source>
        <translation>%L1&#xa0;Mio</translation>
    </message>
    <message>
        <source>There are no events.</source>
        <translation>Il n’y a aucun événement.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s), %1</source>
        <translation>
            <numerusform>%Ln événement, %1</numerusform>
            <numerusform>%Ln événements, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest %1 of events will be deleted when you close this dialog.</source>
        <translation>Les événements les plus anciens (%1) seront supprimés à la fermeture de cette boîte de dialogue.</translation>
    </message>
    <message>
        <source>Older events will be deleted when you close this dialog.</source>
        <translation>Les événements plus anciens seront supprimés à la fermeture de cette boîte de dialogue.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) are older and will be deleted when you close this dialog.</source>
        <translation>
            <numerusform>%Ln événement est plus ancien et sera supprimé à la fermeture de cette boîte de dialogue.</numerusform>
            <numerusform>%Ln événements sont plus anciens et seront supprimés à la fermeture de cette boîte de dialogue.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long events are stored</source>
        <translation>Durée de conservation des événements</translation>
    </message>
    <message>
        <source>Maximum size of the stored events</source>
        <translation>Taille maximale des événements stockés</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>indéfiniment</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RowsButton</name>
    <message>
        <source>Choose a CSV file…</source>
        <translation>Choisir un fichier CSV…</translation>
    </message>
    <message>
        <source>Run without rows</source>
        <translation>Exécuter sans lignes</translation>
    </message>
    <message>
        <source>The rows of %1 can&apos;t be used. %2</source>
        <extracomment>%1 is a path, %2 why</extracomment>
        <translation>Les lignes de %1 sont inutilisables. %2</translation>
    </message>
    <message>
        <source>Rows for the scenario</source>
        <translation>Lignes pour le scénario</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>Fichiers CSV (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <extracomment>%n rows, %1 is a file</extracomment>
        <translation>
            <numerusform>%1 : %n ligne</numerusform>
            <numerusform>%1 : %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Run once for each row of a CSV file</source>
        <translation>Exécuter une fois par ligne d’un fichier CSV</translation>
    </message>
    <message>
        <source>Rows of a CSV file</source>
        <translation>Lignes d’un fichier CSV</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RunBar</name>
    <message>
        <source>Run on production</source>
        <translation>Lancer en production</translation>
    </message>
    <message>
        <source>Don&apos;t run</source>
        <translation>Ne pas lancer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Lance&amp;r</translation>
    </message>
    <message>
        <source>Run the scenario</source>
        <translation>Lancer le scénario</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Suiva&amp;nt</translation>
    </message>
    <message>
        <source>Send the next step</source>
        <translation>Envoyer l’étape suivante</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>By &amp;hand</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>Progress of the scenario</source>
        <translation>Progression du scénario</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>a time</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>broadcasts</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <comment>broadcasts</comment>
        <translation>envois&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a time</comment>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>done in %1</source>
        <translation>terminé en %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 de retard</translation>
    </message>
    <message>
        <source>Stop the scenario</source>
        <translation>Arrêter le scénario</translation>
    </message>
    <message>
        <source>Skip waits, and send each step with the button or its key</source>
        <translation>Ignorer les attentes et envoyer chaque étape avec le bouton ou sa touche</translation>
    </message>
    <message>
        <source>Pause the scenario</source>
        <translation>Mettre le scénario en pause</translation>
    </message>
    <message>
        <source>waiting for responses</source>
        <translation>en attente de réponses</translation>
    </message>
    <message>
        <source>%1 not met</source>
        <comment>expectations</comment>
        <translation>%1 non obtenus</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Show the report of the last run</source>
        <translation>Afficher le rapport de la dernière exécution</translation>
    </message>
    <message>
        <source>Run anyway</source>
        <translation>Exécuter quand même</translation>
    </message>
    <message>
        <source>row %1 of %2</source>
        <extracomment>Rows of a file</extracomment>
        <translation>ligne %1 sur %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RunStatus</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the scenario</source>
        <translation>Arrêter le scénario</translation>
    </message>
    <message>
        <source>“%1”: %2 of %3</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>“%1”: %2 sent</source>
        <extracomment>%1: the name of a scenario, %2: how many broadcasts</extracomment>
        <translation>«&#xa0;%1&#xa0;», envois&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <extracomment>%1: a sentence on how far a scenario is, %2: how many broadcasts</extracomment>
        <translation>%1, %2 en échec</translation>
    </message>
    <message>
        <source>%1 (paused)</source>
        <extracomment>%1: a sentence on how far a scenario is</extracomment>
        <translation>%1 (en pause)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SandboxPanel</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address of the sandbox</source>
        <translation>Adresse de la sandbox</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>Po&amp;rt</translation>
    </message>
    <message>
        <source>The sandbox listens at this port at each start</source>
        <translation>La sandbox écoute sur ce port à chaque démarrage</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Try the port again</source>
        <translation>Réessayer le port</translation>
    </message>
    <message>
        <source>Always use this port</source>
        <translation>Toujours utiliser ce port</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>Public key of the sandbox</source>
        <translation>Clé publique de la sandbox</translation>
    </message>
    <message>
        <source>Copy the public key</source>
        <translation>Copier la clé publique</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Secret of the sandbox</source>
        <translation>Secret de la sandbox</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>Make &amp;new</source>
        <translation>Régé&amp;nérer</translation>
    </message>
    <message>
        <source>&amp;Enter…</source>
        <translation>&amp;Saisir…</translation>
    </message>
    <message>
        <source>Enter credentials that your team has agreed on</source>
        <translation>Saisir les identifiants convenus dans votre équipe</translation>
    </message>
    <message>
        <source>Try the &amp;keychain again</source>
        <translation>Réessayer &amp;le trousseau</translation>
    </message>
    <message>
        <source>sk_…</source>
        <translation>sk_…</translation>
    </message>
    <message>
        <source>New secret of the sandbox</source>
        <translation>Nouveau secret de la sandbox</translation>
    </message>
    <message>
        <source>pk_…</source>
        <translation>pk_…</translation>
    </message>
    <message>
        <source>New public key of the sandbox</source>
        <translation>Nouvelle clé publique de la sandbox</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Always use port %1</source>
        <translation>Toujours utiliser le port %1</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>The sandbox uses the entered secret and public key.</source>
        <translation>La sandbox utilise le secret et la clé publique saisis.</translation>
    </message>
    <message>
        <source>Replace the secret and the public key with new ones</source>
        <translation>Remplacer le secret et la clé publique par de nouveaux</translation>
    </message>
    <message>
        <source>The secret was removed from the clipboard.</source>
        <translation>Le secret a été retiré du presse-papiers.</translation>
    </message>
    <message>
        <source>%1 Until then, it uses port %2.</source>
        <comment>%1 is whole sentences</comment>
        <translation>%1 D’ici là, elle utilise le port %2.</translation>
    </message>
    <message>
        <source>Created a new secret and public key. Apps that use the old ones are refused from now on.</source>
        <translation>Nouveau secret et nouvelle clé publique créés. Les applications qui utilisent les anciens sont désormais refusées.</translation>
    </message>
    <message>
        <source>Copied the secret. It is removed from the clipboard after a while.</source>
        <translation>Secret copié. Il sera bientôt retiré du presse-papiers.</translation>
    </message>
    <message>
        <source>Show the secret for a moment</source>
        <translation>Afficher le secret un instant</translation>
    </message>
    <message>
        <source>Copy the secret; it is removed from the clipboard after 30 seconds</source>
        <translation>Copier le secret&#xa0;; il est retiré du presse-papiers après 30 secondes</translation>
    </message>
    <message>
        <source>The credentials are in the keychain and stay the same.</source>
        <translation>Les identifiants sont dans le trousseau et restent les mêmes.</translation>
    </message>
    <message>
        <source>The credentials are for this run only.</source>
        <translation>Les identifiants ne valent que pour cette session.</translation>
    </message>
    <message>
        <source>The credentials are for this run only, until the keychain answers.</source>
        <translation>Les identifiants ne valent que pour cette session, jusqu’à ce que le trousseau réponde.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SavedChecksBar</name>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name of the check</source>
        <translation>Nom de la vérification</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No saved checks</source>
        <translation>Aucune vérification enregistrée</translation>
    </message>
    <message>
        <source>&amp;Save this check…</source>
        <translation>&amp;Enregistrer cette vérification…</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>&amp;Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ScenarioDelegate</name>
    <message>
        <source>invalid</source>
        <extracomment>Beside a step</extracomment>
        <translation>non valide</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ScenarioFiles</name>
    <message>
        <source>Scenarios (*.json);;All files (*)</source>
        <translation>Scénarios (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Nothing was imported from %1. %2</source>
        <translation>Rien n’a été importé de %1. %2</translation>
    </message>
    <message>
        <source>Nothing was exported to %1. %2</source>
        <translation>Rien n’a été exporté vers %1. %2</translation>
    </message>
    <message>
        <source>Import scenarios</source>
        <translation>Importer des scénarios</translation>
    </message>
    <message>
        <source>Export scenarios</source>
        <translation>Exporter les scénarios</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n scenario(s).</source>
        <translation>
            <numerusform>%n scénario importé.</numerusform>
            <numerusform>%n scénarios importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n scenario(s) to %1.</source>
        <translation>
            <numerusform>%n scénario exporté vers %1.</numerusform>
            <numerusform>%n scénarios exportés vers %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ScenariosPanel</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a scenario or a step (Insert)</source>
        <translation>Ajouter un scénario ou une étape (Inser)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>Dupliquer (Ctrl+D)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete (Delete)</source>
        <translation>Supprimer (Suppr)</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importer et exporter</translation>
    </message>
    <message>
        <source>Import and export scenarios</source>
        <translation>Importer et exporter des scénarios</translation>
    </message>
    <message>
        <source>Scenarios and their steps</source>
        <translation>Scénarios et leurs étapes</translation>
    </message>
    <message>
        <source>Make an example</source>
        <translation>Créer un exemple</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>No scenarios yet</source>
        <translation>Aucun scénario</translation>
    </message>
    <message>
        <source>&amp;Import scenarios…</source>
        <translation>&amp;Importer des scénarios…</translation>
    </message>
    <message>
        <source>&amp;Export all scenarios…</source>
        <translation>&amp;Exporter tous les scénarios…</translation>
    </message>
    <message>
        <source>&amp;Make an example</source>
        <translation>C&amp;réer un exemple</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Aj&amp;outer</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;upliquer</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nouveau scénario</translation>
    </message>
    <message>
        <source>A scenario sends broadcasts one after the other at the pace you choose, for a demo or to test a page.</source>
        <translation>Un scénario envoie des diffusions l’une après l’autre au rythme que vous choisissez, pour une démo ou pour tester une page.</translation>
    </message>
    <message>
        <source>Choose “Add” to create one.</source>
        <translation>Choisissez «&#xa0;Ajouter&#xa0;» pour en créer un.</translation>
    </message>
    <message>
        <source>A scenario needs a name. It keeps its previous name until you enter one.</source>
        <translation>Un scénario doit avoir un nom. Il garde son nom précédent jusqu’à ce que vous en saisissiez un.</translation>
    </message>
    <message numerus="yes">
        <source>%n broadcast(s) can&apos;t be sent again and were left out.</source>
        <translation>
            <numerusform>%n diffusion ne peut pas être renvoyée et a été omise.</numerusform>
            <numerusform>%n diffusions ne peuvent pas être renvoyées et ont été omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» supprimé.</translation>
    </message>
    <message>
        <source>Deleted a step: %1</source>
        <translation>Étape supprimée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The current message can&apos;t be sent: %1</source>
        <translation>Le message actuel ne peut pas être envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Step %1 can&apos;t be run. %2</source>
        <translation>L’étape %1 ne peut pas être exécutée. %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SearchCompleter</name>
    <message>
        <source>Completions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SearchLine</name>
    <message>
        <source>Continue search</source>
        <translation>Poursuivre la recherche</translation>
    </message>
    <message>
        <source>Stop search</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nom de la recherche</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SearchMenu</name>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Saved searches (Alt+Down)</source>
        <translation>Recherches enregistrées (Alt+Bas)</translation>
    </message>
    <message>
        <source>No saved searches</source>
        <translation>Aucune recherche enregistrée</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>&amp;Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <comment>%1 is a saved search</comment>
        <translation>&amp;Renommer «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <comment>%1 is a saved search</comment>
        <translation>&amp;Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <comment>%1 is a saved search</comment>
        <translation>«&#xa0;%1&#xa0;» supprimé.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SecretBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SecretEntry</name>
    <message>
        <source>sk_…</source>
        <translation>sk_…</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>From the API page of the PushRadar dashboard</source>
        <translation>De la page API du tableau de bord PushRadar</translation>
    </message>
    <message>
        <source>For this run only</source>
        <translation>Cette session uniquement</translation>
    </message>
    <message>
        <source>Store in the keychain</source>
        <translation>Stocker dans le trousseau</translation>
    </message>
    <message>
        <source>Encrypted by your system and available after a restart</source>
        <translation>Chiffré par votre système et disponible après un redémarrage</translation>
    </message>
    <message>
        <source>In memory only, until RadarDesk ends</source>
        <translation>En mémoire uniquement, jusqu’à la fermeture de RadarDesk</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SecretPanel</name>
    <message>
        <source>The secret</source>
        <translation>Le secret</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Affic&amp;her</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>Chan&amp;ger…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>The secret was removed from the clipboard.</source>
        <translation>Le secret a été retiré du presse-papiers.</translation>
    </message>
    <message>
        <source>Show the secret for a moment</source>
        <translation>Afficher le secret un instant</translation>
    </message>
    <message>
        <source>Copy the secret; it is removed from the clipboard after a while</source>
        <translation>Copier le secret&#xa0;; il est bientôt retiré du presse-papiers</translation>
    </message>
    <message>
        <source>Delete the secret from the keychain</source>
        <translation>Supprimer le secret du trousseau</translation>
    </message>
    <message>
        <source>Copied the secret. It is removed from the clipboard after a while.</source>
        <translation>Secret copié. Il sera bientôt retiré du presse-papiers.</translation>
    </message>
    <message>
        <source>The secret is shown for a moment.</source>
        <translation>Le secret est affiché un instant.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SecretPlace</name>
    <message>
        <source>no secret</source>
        <translation>aucun secret</translation>
    </message>
    <message>
        <source>the secret is read from the keychain when it is needed</source>
        <translation>le secret est lu dans le trousseau en cas de besoin</translation>
    </message>
    <message>
        <source>waiting for the keychain</source>
        <translation>en attente du trousseau</translation>
    </message>
    <message>
        <source>secret in the system keychain</source>
        <translation>secret dans le trousseau du système</translation>
    </message>
    <message>
        <source>secret in memory for this run only, not in a keychain</source>
        <translation>secret en mémoire pour cette session uniquement, pas dans un trousseau</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SendForm</name>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Close this form (Esc)</source>
        <translation>Fermer ce formulaire (Échap)</translation>
    </message>
    <message>
        <source>Message data as JSON</source>
        <translation>Données du message en JSON</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send to this connection only (Ctrl+Enter)</source>
        <translation>Envoyer à cette connexion uniquement (Ctrl+Entrée)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SendPreview</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Sends %1</source>
        <extracomment>%1 is JSON</extracomment>
        <translation>Envoie %1</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a placeholder and is sent as typed</source>
        <extracomment>%1 is as “{{user}}”</extracomment>
        <translation>%1 n’est pas un placeholder et est envoyé tel quel</translation>
    </message>
    <message>
        <source>%1 aren&apos;t placeholders and are sent as typed</source>
        <extracomment>%1 is as “{{user}}, {{time}}”</extracomment>
        <translation>%1 ne sont pas des placeholders et sont envoyés tels quels</translation>
    </message>
    <message>
        <source>%1 isn&apos;t closed and is sent as typed</source>
        <extracomment>%1 is as “{{user”</extracomment>
        <translation>%1 n’est pas fermé et est envoyé tel quel</translation>
    </message>
    <message>
        <source>Preview of the broadcast</source>
        <translation>Aperçu de la diffusion</translation>
    </message>
    <message>
        <source>The message is too large for a preview.</source>
        <translation>Le message est trop volumineux pour un aperçu.</translation>
    </message>
    <message>
        <source>Show the complete preview</source>
        <translation>Afficher l’aperçu complet</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>T&amp;aille du texte</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspecteur</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Takes effect the next time RadarDesk starts.</source>
        <translation>Prend effet au prochain démarrage de RadarDesk.</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Notifications</translation>
    </message>
    <message>
        <source>While RadarDesk is in the background, notify me when:</source>
        <translation>Quand RadarDesk est en arrière-plan, me notifier lorsque&#xa0;:</translation>
    </message>
    <message>
        <source>A message arrives on a &amp;pinned channel</source>
        <translation>Un message arrive sur un canal é&amp;pinglé</translation>
    </message>
    <message>
        <source>A &amp;broadcast fails</source>
        <translation>&amp;Une diffusion échoue</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Clavier</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Raccourcis clavier…</translation>
    </message>
    <message>
        <source>See and change the shortcuts of all commands</source>
        <translation>Voir et modifier les raccourcis de toutes les commandes</translation>
    </message>
    <message>
        <source>San&amp;dbox</source>
        <translation>San&amp;dbox</translation>
    </message>
    <message>
        <source>Address and credentials…</source>
        <translation>Adresse et identifiants…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Position of the inspector</source>
        <translation>Position de l’inspecteur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Address and credentials of the sandbox</source>
        <translation>Adresse et identifiants de la sandbox</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Suivre le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>of the usual size of letters</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>At the right</source>
        <translation>À droite</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation>En bas</translation>
    </message>
    <message>
        <source>In its own window</source>
        <translation>Dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>For events of “%1”, the current profile.</source>
        <extracomment>%1: the name of a profile</extracomment>
        <translation>Pour les événements de «&#xa0;%1&#xa0;», le profil actuel.</translation>
    </message>
    <message>
        <source>Point out unusual messages</source>
        <translation>Signaler les messages inhabituels</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Messages</translation>
    </message>
    <message>
        <source>A &amp;scenario ends</source>
        <translation>Un &amp;scénario se termine</translation>
    </message>
    <message>
        <source>Point out messages that are &amp;unusual for the channel</source>
        <translation>Signal&amp;er les messages inhabituels pour le canal</translation>
    </message>
    <message>
        <source>Change the port and credentials of the built-in sandbox</source>
        <translation>Modifier le port et les identifiants de la sandbox intégrée</translation>
    </message>
    <message>
        <source>How long the history is stored</source>
        <translation>Durée de conservation de l’historique</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ShareDialog</name>
    <message>
        <source>&amp;Let devices on this network open the page</source>
        <translation>&amp;Laisser les appareils de ce réseau ouvrir la page</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Réseau</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>&amp;Copier l’adresse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 on phones</source>
        <translation>%1 sur téléphone</translation>
    </message>
    <message>
        <source>Anyone on this network who has the address can read this channel, and others may be able to read along, because the connection isn&apos;t encrypted. The address contains a code that is new each time you turn this on, and that stops working when you turn it off or close RadarDesk. Nobody can broadcast through it.</source>
        <translation>Toute personne de ce réseau qui a l’adresse peut lire ce canal, et d’autres pourraient lire aussi, car la connexion n’est pas chiffrée. L’adresse contient un code, renouvelé à chaque activation, qui cesse de fonctionner quand vous désactivez cette option ou fermez RadarDesk. Personne ne peut diffuser par ce moyen.</translation>
    </message>
    <message>
        <source>This machine isn&apos;t on a network that a phone could share. Connect it, and turn this off and on again.</source>
        <translation>Cette machine n’est sur aucun réseau qu’un téléphone pourrait partager. Connectez-la, puis désactivez et réactivez cette option.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::Sidebar</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Sa&amp;ved messages</source>
        <translation>Me&amp;ssages enregistrés</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SidebarSection</name>
    <message>
        <source>Open</source>
        <translation>Dépliée</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Repliée</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::StartCards</name>
    <message>
        <source>See what your app sends</source>
        <translation>Voir ce que votre application envoie</translation>
    </message>
    <message>
        <source>Point your server at the sandbox with one line of code.</source>
        <translation>Dirigez votre serveur vers la sandbox avec une seule ligne de code.</translation>
    </message>
    <message>
        <source>Why is a channel refused?</source>
        <translation>Pourquoi un canal est-il refusé&#xa0;?</translation>
    </message>
    <message>
        <source>Check a private channel and its authentication endpoint.</source>
        <translation>Vérifiez un canal privé et son endpoint d’authentification.</translation>
    </message>
    <message>
        <source>Rehearse a demo</source>
        <translation>Préparer une démo</translation>
    </message>
    <message>
        <source>Send messages step by step, on a big screen and on phones.</source>
        <translation>Envoyez des messages étape par étape, sur grand écran et sur des téléphones.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Sandbox running at %1</source>
        <translation>Sandbox active sur %1</translation>
    </message>
    <message numerus="yes">
        <source>%n subscribers</source>
        <translation>
            <numerusform>%n abonné</numerusform>
            <numerusform>%n abonnés</numerusform>
        </translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCTION</translation>
    </message>
    <message>
        <source>port %1 is taken</source>
        <translation>port %1 occupé</translation>
    </message>
    <message>
        <source>secret in the keychain</source>
        <translation>secret dans le trousseau</translation>
    </message>
    <message>
        <source>secret for this run only</source>
        <translation>secret pour cette session</translation>
    </message>
    <message>
        <source>secret for this run only until the keychain answers</source>
        <translation>secret pour cette session, jusqu’à ce que le trousseau réponde</translation>
    </message>
    <message>
        <source>Sandbox of the first window at %1</source>
        <translation>Sandbox de la première fenêtre sur %1</translation>
    </message>
    <message>
        <source>sending is locked</source>
        <translation>envoi verrouillé</translation>
    </message>
    <message>
        <source>The sandbox isn&apos;t running</source>
        <translation>La sandbox n’est pas active</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::StepDetails</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Délais</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Que faire&#xa0;:</translation>
    </message>
    <message>
        <source>Call of this step</source>
        <translation>Appel de cette étape</translation>
    </message>
    <message>
        <source>Compared with the last successful run (%1).</source>
        <translation>Comparé à la dernière exécution réussie (%1).</translation>
    </message>
    <message>
        <source>No relevant changes.</source>
        <translation>Aucun changement pertinent.</translation>
    </message>
    <message>
        <source>Changes since last success</source>
        <translation>Changements depuis le dernier succès</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::StepForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Nom du scénario</translation>
    </message>
    <message>
        <source>When a step fails</source>
        <translation>Si une étape échoue</translation>
    </message>
    <message>
        <source>Channel of the step</source>
        <translation>Canal de l’étape</translation>
    </message>
    <message>
        <source>From the editor</source>
        <translation>De l’éditeur</translation>
    </message>
    <message>
        <source>Data of the step as JSON</source>
        <translation>Données de l’étape en JSON</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>How long to repeat</source>
        <translation>Étendue de la boucle</translation>
    </message>
    <message>
        <source>Number of rounds</source>
        <translation>Nombre de tours</translation>
    </message>
    <message>
        <source>Time to repeat for</source>
        <translation>Durée de la boucle</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>For a time</source>
        <translation>Une durée</translation>
    </message>
    <message>
        <source>Time to wait</source>
        <translation>Durée d’attente</translation>
    </message>
    <message>
        <source>Pace of the rounds</source>
        <translation>Rythme des tours</translation>
    </message>
    <message numerus="yes">
        <source>%n broadcast(s)</source>
        <translation>
            <numerusform>%n diffusion</numerusform>
            <numerusform>%n diffusions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 s.</source>
        <comment>“12 broadcasts, 1.5 s.”</comment>
        <translation>%1, %2&#xa0;s.</translation>
    </message>
    <message>
        <source>Restart counters with each run</source>
        <translation>Réinitialiser les compteurs à chaque exécution</translation>
    </message>
    <message>
        <source>Placeholders such as {{#counter}} begin at 1 in each rehearsal</source>
        <translation>Les placeholders comme {{#counter}} commencent à 1 à chaque exécution</translation>
    </message>
    <message>
        <source>Use the current message</source>
        <translation>Utiliser le message actuel</translation>
    </message>
    <message>
        <source>Enter times as “500 ms”, “1.5 s” or “2 min”.</source>
        <translation>Saisissez les durées sous la forme «&#xa0;500&#xa0;ms&#xa0;», «&#xa0;1,5&#xa0;s&#xa0;» ou «&#xa0;2&#xa0;min&#xa0;».</translation>
    </message>
    <message>
        <source>Repeat its steps</source>
        <translation>Répéter ses étapes</translation>
    </message>
    <message>
        <source>Time between the starts of two rounds</source>
        <translation>Intervalle entre le début de deux tours</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>A number of times</source>
        <translation>Un nombre de fois</translation>
    </message>
    <message>
        <source>The JSON is invalid. Line %1, column %2: %3</source>
        <translation>Le JSON n’est pas valide. Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Enter the number of rounds, from 1 to %1.</source>
        <translation>Saisissez le nombre de tours, de 1 à %1.</translation>
    </message>
    <message>
        <source>Enter a duration such as “10 s”.</source>
        <translation>Saisissez une durée comme «&#xa0;10&#xa0;s&#xa0;».</translation>
    </message>
    <message>
        <source>A random number of broadcasts</source>
        <translation>Un nombre aléatoire de diffusions</translation>
    </message>
    <message>
        <source>%1, for a random time.</source>
        <translation>%1, pendant une durée aléatoire.</translation>
    </message>
    <message>
        <source>Channel name</source>
        <translation>Nom du canal</translation>
    </message>
    <message>
        <source>Simulated faults</source>
        <translation>Pannes simulées</translation>
    </message>
    <message>
        <source>Start those that are enabled</source>
        <translation>Démarrer celles qui sont activées</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Tout arrêter</translation>
    </message>
    <message>
        <source>Values of the folder</source>
        <translation>Valeurs du dossier</translation>
    </message>
    <message>
        <source>The folder of saved messages whose values {{var NAME}} stands for</source>
        <translation>Le dossier de messages enregistrés dont {{var NAME}} désigne les valeurs</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Aucun dossier</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::StepMenu</name>
    <message>
        <source>&amp;Scenario</source>
        <translation>S&amp;cénario</translation>
    </message>
    <message>
        <source>&amp;Broadcast</source>
        <translation>Di&amp;ffusion</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>&amp;Attente</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>&amp;Boucle</translation>
    </message>
    <message>
        <source>Simulated &amp;faults</source>
        <translation>Pannes si&amp;mulées</translation>
    </message>
    <message>
        <source>&amp;Expect</source>
        <translation>Att&amp;endre</translation>
    </message>
    <message>
        <source>Expect &amp;none</source>
        <translation>Ne &amp;rien attendre</translation>
    </message>
    <message>
        <source>Expect ref&amp;used</source>
        <translation>Attendre un ref&amp;us</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>Ca&amp;pturer une valeur</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::StepsModel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n changement</numerusform>
            <numerusform>%n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes since last success</source>
        <translation>Changements depuis le dernier succès</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Aucun changement</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SuiteModel</name>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>non évalué</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SuitePanel</name>
    <message>
        <source>Run all checks</source>
        <translation>Lancer toutes les vérifications</translation>
    </message>
    <message>
        <source>Run all saved checks and the access matrix (F5)</source>
        <translation>Lancer toutes les vérifications enregistrées et la matrice d’accès (F5)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Run on server restart</source>
        <translation>Lancer au redémarrage du serveur</translation>
    </message>
    <message>
        <source>Export as JUnit XML…</source>
        <translation>Exporter en JUnit XML…</translation>
    </message>
    <message>
        <source>Results of all checks</source>
        <translation>Résultats de toutes les vérifications</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Your server restarted. Running all checks…</source>
        <translation>Votre serveur a redémarré. Toutes les vérifications sont relancées…</translation>
    </message>
    <message>
        <source>%1 of %2: access matrix</source>
        <extracomment>%1, %2: numbers</extracomment>
        <translation>%1 sur %2&#xa0;: matrice d’accès</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>%1, %2: numbers, %3: the name of a check</extracomment>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nothing to run</source>
        <translation>Rien à lancer</translation>
    </message>
    <message>
        <source>Save a check, or add channels to the access matrix.</source>
        <translation>Enregistrez une vérification, ou ajoutez des canaux à la matrice d’accès.</translation>
    </message>
    <message>
        <source>Does everything still work?</source>
        <translation>Tout fonctionne-t-il encore&#xa0;?</translation>
    </message>
    <message>
        <source>Export as JUnit XML</source>
        <translation>Exporter en JUnit XML</translation>
    </message>
    <message>
        <source>XML (*.xml)</source>
        <translation>XML (*.xml)</translation>
    </message>
    <message>
        <source>Exported the results to %1.</source>
        <translation>Résultats exportés vers %1.</translation>
    </message>
    <message>
        <source>The results can&apos;t be written to %1: %2.</source>
        <translation>Les résultats ne peuvent pas être écrits dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Running all checks…</source>
        <translation>Vérifications en cours…</translation>
    </message>
    <message>
        <source>Show cell</source>
        <translation>Afficher la cellule</translation>
    </message>
    <message>
        <source>Stop the run and keep its results (Esc)</source>
        <translation>Arrêter l’exécution et conserver ses résultats (Échap)</translation>
    </message>
    <message>
        <source>Run all checks whenever one of their servers restarts</source>
        <translation>Lancer toutes les vérifications à chaque redémarrage de l’un de leurs serveurs</translation>
    </message>
    <message>
        <source>Export the results for a build server</source>
        <translation>Exporter les résultats pour un serveur d’intégration</translation>
    </message>
    <message>
        <source>Run all checks to show their results here.</source>
        <translation>Lancez toutes les vérifications pour afficher leurs résultats ici.</translation>
    </message>
    <message>
        <source>Open check</source>
        <translation>Ouvrir la vérification</translation>
    </message>
    <message>
        <source>Changes since last success:</source>
        <translation>Changements depuis le dernier succès&#xa0;:</translation>
    </message>
    <message>
        <source>RadarDesk runs all saved checks and the access matrix, and shows the changes.</source>
        <translation>RadarDesk lance toutes les vérifications enregistrées et la matrice d’accès, et affiche les changements.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TargetingPanel</name>
    <message>
        <source>User IDs</source>
        <translation>ID d’utilisateur</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>Navigateurs</translation>
    </message>
    <message>
        <source>any</source>
        <translation>indifférent</translation>
    </message>
    <message>
        <source>Continents</source>
        <translation>Continents</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>Adresses IP</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>Performed actions</source>
        <translation>Actions effectuées</translation>
    </message>
    <message>
        <source>Did not perform</source>
        <translation>Non effectuées</translation>
    </message>
    <message>
        <source>Separate entries with commas. An empty field matches everyone. The sandbox validates these conditions but delivers to every subscriber.</source>
        <translation>Séparez les entrées par des virgules. Un champ vide correspond à tout le monde. La sandbox valide ces conditions, mais livre à tous les abonnés.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TemplateForm</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TemplatesPanel</name>
    <message>
        <source>Import and export</source>
        <translation>Importer et exporter</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charger</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>&amp;Load into the editor</source>
        <translation>C&amp;harger dans l’éditeur</translation>
    </message>
    <message>
        <source>&amp;Send at once</source>
        <translation>Envoyer &amp;immédiatement</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Move to folder</source>
        <translation>&amp;Déplacer vers</translation>
    </message>
    <message>
        <source>&amp;No folder</source>
        <translation>Aucu&amp;n dossier</translation>
    </message>
    <message>
        <source>N&amp;ew folder…</source>
        <translation>Nouv&amp;eau dossier…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nothing was imported from %1. %2</source>
        <translation>Rien n’a été importé de %1. %2</translation>
    </message>
    <message>
        <source>Nothing was exported to %1. %2</source>
        <translation>Rien n’a été exporté vers %1. %2</translation>
    </message>
    <message>
        <source>Press S on an event, or the star in the editor, to save a message here.</source>
        <translation>Appuyez sur S sur un événement, ou sur l’étoile dans l’éditeur, pour enregistrer un message ici.</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» supprimé.</translation>
    </message>
    <message>
        <source>Search saved messages</source>
        <translation>Rechercher des messages enregistrés</translation>
    </message>
    <message>
        <source>Import and export saved messages</source>
        <translation>Importer et exporter des messages enregistrés</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <translation>Messages enregistrés</translation>
    </message>
    <message>
        <source>Load the message into the editor (Enter)</source>
        <translation>Charger le message dans l’éditeur (Entrée)</translation>
    </message>
    <message>
        <source>Send the message at once (Ctrl+Enter)</source>
        <translation>Envoyer le message immédiatement (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Saved messages (*.json);;All files (*)</source>
        <translation>Messages enregistrés (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;Import saved messages…</source>
        <translation>Importer des &amp;messages enregistrés…</translation>
    </message>
    <message>
        <source>&amp;Export all saved messages…</source>
        <translation>&amp;Exporter tous les messages enregistrés…</translation>
    </message>
    <message>
        <source>No saved message matches the search.</source>
        <translation>Aucun message enregistré ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>No saved messages</source>
        <translation>Aucun message enregistré</translation>
    </message>
    <message>
        <source>A saved message with this name and the same data already exists. Choose another name.</source>
        <translation>Un message enregistré avec ce nom et les mêmes données existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n saved message(s).</source>
        <translation>
            <numerusform>%n message enregistré supprimé.</numerusform>
            <numerusform>%n messages enregistrés supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n saved message(s).</source>
        <translation>
            <numerusform>%n message enregistré importé.</numerusform>
            <numerusform>%n messages enregistrés importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved message(s) of the file already exist.</source>
        <translation>
            <numerusform>%n message enregistré du fichier existe déjà.</numerusform>
            <numerusform>%n messages enregistrés du fichier existent déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n saved message(s) to %1.</source>
        <translation>
            <numerusform>%n message enregistré exporté vers %1.</numerusform>
            <numerusform>%n messages enregistrés exportés vers %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import saved messages</source>
        <translation>Importer des messages enregistrés</translation>
    </message>
    <message>
        <source>Export saved messages</source>
        <translation>Exporter les messages enregistrés</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>&amp;Values…</source>
        <translation>&amp;Valeurs…</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TestUserDelegate</name>
    <message>
        <source>joining %1…</source>
        <translation>rejoint %1…</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>on %1, with the previous data</source>
        <translation>sur %1, avec les données précédentes</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>hors canal</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TimeRangeField</name>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Without a pause</source>
        <translation>Sans pause</translation>
    </message>
    <message>
        <source>Every</source>
        <comment>such a time</comment>
        <translation>Toutes les</translation>
    </message>
    <message>
        <source>At random, every</source>
        <comment>such a time</comment>
        <translation>Au hasard, toutes les</translation>
    </message>
    <message>
        <source>Times a second</source>
        <translation>Fois par seconde</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation>%1, au plus</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TimelinePanel</name>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Channel shown</source>
        <translation>Canal affiché</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Plus récent</translation>
    </message>
    <message>
        <source>Go to the newest event and follow (End)</source>
        <translation>Aller à l’événement le plus récent et suivre (Fin)</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Renvoyer</translation>
    </message>
    <message>
        <source>&amp;Load into the editor</source>
        <translation>C&amp;harger dans l’éditeur</translation>
    </message>
    <message>
        <source>&amp;Copy as JSON</source>
        <translation>&amp;Copier en JSON</translation>
    </message>
    <message>
        <source>&amp;Only this channel</source>
        <translation>Ce canal &amp;seulement</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>Auth</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Période affichée</translation>
    </message>
    <message>
        <source>Time shown: %1</source>
        <translation>Période affichée&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Show tokens, refused calls, connections and subscriptions</source>
        <translation>Afficher les jetons, les appels refusés, les connexions et les abonnements</translation>
    </message>
    <message>
        <source>Source shown</source>
        <translation>Source affichée</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Toutes les sources</translation>
    </message>
    <message>
        <source>Connect your app…</source>
        <translation>Connecter l’application…</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>&amp;Group into conversations</source>
        <translation>&amp;Grouper en conversations</translation>
    </message>
    <message>
        <source>Compare the &amp;two events</source>
        <translation>Comparer les deux événemen&amp;ts</translation>
    </message>
    <message>
        <source>Send several t&amp;imes</source>
        <translation>Envoyer plus&amp;ieurs fois</translation>
    </message>
    <message>
        <source>M&amp;ark</source>
        <translation>M&amp;arquer</translation>
    </message>
    <message>
        <source>Add a &amp;note</source>
        <translation>Ajouter une &amp;note</translation>
    </message>
    <message>
        <source>Edit the &amp;note</source>
        <translation>Modifier la &amp;note</translation>
    </message>
    <message>
        <source>Marks and notes shown</source>
        <translation>Marques et notes affichées</translation>
    </message>
    <message>
        <source>Show only events with a mark or a note</source>
        <translation>N’afficher que les événements avec une marque ou une note</translation>
    </message>
    <message>
        <source>Sa&amp;ve message…</source>
        <translation>Enregistrer &amp;le message…</translation>
    </message>
    <message>
        <source>S&amp;how counts over time</source>
        <translation>A&amp;fficher l’histogramme</translation>
    </message>
    <message>
        <source>Show sent events</source>
        <translation>Afficher les événements envoyés</translation>
    </message>
    <message>
        <source>Show received events</source>
        <translation>Afficher les événements reçus</translation>
    </message>
    <message>
        <source>Show events from RadarDesk, your app or subscriber pages</source>
        <translation>Afficher les événements de RadarDesk, de votre application ou des pages d’abonné</translation>
    </message>
    <message>
        <source>Choose a time range, or go to a day (Ctrl+G)</source>
        <translation>Choisir une période, ou aller à un jour (Ctrl+G)</translation>
    </message>
    <message>
        <source>Show only failed events</source>
        <translation>N’afficher que les événements en échec</translation>
    </message>
    <message>
        <source>&amp;Make a scenario…</source>
        <translation>Créer &amp;un scénario…</translation>
    </message>
    <message>
        <source>Matching events appear here.</source>
        <translation>Les événements correspondants s’affichent ici.</translation>
    </message>
    <message>
        <source>The search, the source, the channel or the buttons above hide all events. Clear one to see more.</source>
        <translation>La recherche, la source, le canal ou les boutons ci-dessus masquent tous les événements. Effacez l’un de ces filtres pour en voir plus.</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Aucun événement</translation>
    </message>
    <message>
        <source>Press “Broadcast”, or connect your app. Sent and received messages appear here.</source>
        <translation>Appuyez sur «&#xa0;Diffuser&#xa0;», ou connectez votre application. Les messages envoyés et reçus s’affichent ici.</translation>
    </message>
    <message>
        <source>&amp;Why was access refused?</source>
        <translation>&amp;Pourquoi l’accès a-t-il été refusé&#xa0;?</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Why &amp;did it not arrive?</source>
        <translation>Pourquoi le &amp;message n’est-il pas arrivé&#xa0;?</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TimingView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>This event has no request, so there is no timing.</source>
        <translation>Cet événement n’a pas de requête&#xa0;; il n’y a donc pas de délais.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TransferDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>Canceling…</source>
        <translation>Annulation…</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TransferStatus</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ValuesModel</name>
    <message>
        <source>Asking the keychain…</source>
        <translation>Interrogation du trousseau…</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Dans le trousseau</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Another value is named “%1”.</source>
        <translation>Une autre valeur s’appelle « %1 ».</translation>
    </message>
    <message>
        <source>This looks like a secret. Select “Secret” first.</source>
        <translation>Cela ressemble à un secret. Cochez d’abord « Secret ».</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ValuesPanel</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Add value</source>
        <translation>Ajouter une valeur</translation>
    </message>
    <message>
        <source>Delete the value</source>
        <translation>Supprimer la valeur</translation>
    </message>
    <message>
        <source>Values of the profile</source>
        <translation>Valeurs du profil</translation>
    </message>
    <message>
        <source>Messages and scenarios use a value as {{var NAME}}. Secret values are in the keychain, are never broadcast, and serve the conditions of scenarios.</source>
        <translation>Les messages et les scénarios utilisent une valeur sous la forme {{var NAME}}. Les valeurs secrètes sont dans le trousseau, ne sont jamais diffusées et servent aux conditions des scénarios.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::WhenPopup</name>
    <message>
        <source>&amp;Any time</source>
        <translation>&amp;Toute période</translation>
    </message>
    <message>
        <source>Last &amp;hour</source>
        <translation>Dernière &amp;heure</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>A&amp;ujourd’hui</translation>
    </message>
    <message>
        <source>Last &amp;7 days</source>
        <translation>&amp;7 derniers jours</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Events of all &amp;profiles</source>
        <translation>Événements de tous les &amp;profils</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Aller à</translation>
    </message>
    <message>
        <source>G&amp;o</source>
        <translation>All&amp;er</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>%1, all profiles</source>
        <extracomment>%1 is a time range</extracomment>
        <translation>%1, tous les profils</translation>
    </message>
    <message>
        <source>Time to go to</source>
        <translation>Date et heure cibles</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Période</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::WindowMenu</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>S&amp;uivre le système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>Event&amp;s</source>
        <translation>É&amp;vénements</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::EventQuery</name>
    <message>
        <source>Enter the name of a channel after “channel:”.</source>
        <translation>Saisissez le nom d’un canal après «&#xa0;channel:&#xa0;».</translation>
    </message>
    <message>
        <source>Enter the name of a profile after “profile:”.</source>
        <translation>Saisissez le nom d’un profil après «&#xa0;profile:&#xa0;».</translation>
    </message>
    <message>
        <source>Enter the name of a library after “library:”.</source>
        <translation>Saisissez le nom d’une bibliothèque après «&#xa0;library:&#xa0;».</translation>
    </message>
    <message>
        <source>Enter ok, failed, pending or an HTTP status after “status:”.</source>
        <translation>Saisissez ok, failed, pending ou un statut HTTP après «&#xa0;status:&#xa0;».</translation>
    </message>
    <message>
        <source>Enter a kind after “kind:”: %1.</source>
        <comment>a list of words</comment>
        <translation>Saisissez un type après «&#xa0;kind:&#xa0;»&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Enter a source after “from:”: %1.</source>
        <comment>a list of words</comment>
        <translation>Saisissez une source après «&#xa0;from:&#xa0;»&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Enter a time after “%1:”, like 14:30, 2h, yesterday or 2026-01-31.</source>
        <comment>since or before</comment>
        <translation>Saisissez une heure ou une date après «&#xa0;%1:&#xa0;», par exemple 14:30, 2h, yesterday ou 2026-01-31.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a status. Use ok, failed, pending or an HTTP status like 403 or 4xx.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un statut. Utilisez ok, failed, pending ou un statut HTTP comme 403 ou 4xx.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a kind of event. Use one of %2.</source>
        <comment>a word, a list of words</comment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type d’événement. Valeurs possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a source of events. Use one of %2.</source>
        <comment>a word, a list of words</comment>
        <translation>«&#xa0;%1&#xa0;» n’est pas une source d’événements. Valeurs possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a time. Use one like 14:30, 2h, yesterday or 2026-01-31.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une heure ni une date. Utilisez par exemple 14:30, 2h, yesterday ou 2026-01-31.</translation>
    </message>
    <message>
        <source>Enter a value to compare “%1” with.</source>
        <comment>a field</comment>
        <translation>Saisissez une valeur à comparer avec «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Enter a color after “mark:”: %1.</source>
        <comment>a list of words</comment>
        <translation>Saisissez une couleur après «&#xa0;mark:&#xa0;»&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a mark. Use one of %2.</source>
        <comment>a word, a list of words</comment>
        <translation>«&#xa0;%1&#xa0;» n’est pas une marque. Valeurs possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Enter a word of the note after “note:”, or * for any note.</source>
        <translation>Saisissez un mot de la note après «&#xa0;note:&#xa0;», ou * pour n’importe quelle note.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::ExportRun</name>
    <message>
        <source>The file can&apos;t be written: %1.</source>
        <translation>Le fichier ne peut pas être écrit&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::History</name>
    <message>
        <source>The history can&apos;t be opened at %1: %2</source>
        <translation>L’historique ne peut pas être ouvert dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The history is damaged: %1</source>
        <translation>L’historique est endommagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The history can&apos;t be opened: %1</source>
        <translation>L’historique ne peut pas être ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>The history can&apos;t be used: %1</source>
        <translation>L’historique ne peut pas être utilisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The history can&apos;t be written in the folder %1.</source>
        <translation>L’historique ne peut pas être écrit dans le dossier %1.</translation>
    </message>
    <message>
        <source>The history is damaged: %1 is empty.</source>
        <translation>L’historique est endommagé&#xa0;: %1 est vide.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written.</source>
        <translation>Le fichier %1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The history is damaged: an index doesn&apos;t fit the events.</source>
        <translation>L’historique est endommagé&#xa0;: un index ne correspond pas aux événements.</translation>
    </message>
    <message>
        <source>This event is damaged on the disk, so its contents aren&apos;t shown.</source>
        <translation>Cet événement est endommagé sur le disque&#xa0;; son contenu n’est donc pas affiché.</translation>
    </message>
    <message>
        <source>The history can&apos;t be written: its folder is read-only.</source>
        <translation>L’historique ne peut pas être écrit&#xa0;: son dossier est en lecture seule.</translation>
    </message>
    <message>
        <source>The history can&apos;t be written: the disk is full or failing.</source>
        <translation>L’historique ne peut pas être écrit&#xa0;: le disque est plein ou défaillant.</translation>
    </message>
    <message>
        <source>Another program has locked the history.</source>
        <translation>Un autre programme a verrouillé l’historique.</translation>
    </message>
    <message>
        <source>The damaged history %1 can&apos;t be moved.</source>
        <translation>L’historique endommagé %1 ne peut pas être déplacé.</translation>
    </message>
    <message>
        <source>A newer version of RadarDesk wrote the history %1. This version doesn&apos;t change it.</source>
        <translation>L’historique %1 provient d’une version plus récente de RadarDesk. Cette version ne le modifie pas.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be created.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The history file %1 was moved or deleted.</source>
        <translation>Le fichier d’historique %1 a été déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>Interrupted: the message may have been delivered.</source>
        <translation>Interrompu&#xa0;: le message a peut-être été livré.</translation>
    </message>
    <message>
        <source>The history folder %1 was moved or deleted.</source>
        <translation>Le dossier d’historique %1 a été déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>The history is damaged: a hidden channel has no removal record.</source>
        <translation>L’historique est endommagé&#xa0;: un canal masqué n’a pas d’enregistrement de suppression.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::HistoryWorker</name>
    <message>
        <source>The history was damaged and was moved to %1. RadarDesk is restoring the events that can be read.</source>
        <translation>L’historique était endommagé et a été déplacé vers %1. RadarDesk restaure les événements lisibles.</translation>
    </message>
    <message>
        <source>The history was damaged, and none of its events can be read. The damaged file is %1.</source>
        <translation>L’historique était endommagé et aucun de ses événements n’est lisible. Le fichier endommagé est %1.</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n event(s) of the damaged history.</source>
        <translation>
            <numerusform>%n événement de l’historique endommagé a été restauré.</numerusform>
            <numerusform>%n événements de l’historique endommagé ont été restaurés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n event(s) of the damaged history. Others can&apos;t be read. The damaged file is %1.</source>
        <translation>
            <numerusform>%n événement de l’historique endommagé a été restauré. Les autres sont illisibles. Le fichier endommagé est %1.</numerusform>
            <numerusform>%n événements de l’historique endommagé ont été restaurés. Les autres sont illisibles. Le fichier endommagé est %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::ImportRun</name>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::SavedSearchesFile</name>
    <message numerus="yes">
        <source>%n saved search(es) couldn&apos;t be read.</source>
        <translation>
            <numerusform>%n recherche enregistrée n’a pas pu être lue.</numerusform>
            <numerusform>%n recherches enregistrées n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>The saved searches couldn&apos;t be read.</source>
        <translation>Les recherches enregistrées n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>A newer version of RadarDesk saved the searches.</source>
        <translation>Une version plus récente de RadarDesk a enregistré les recherches.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the saved searches aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>Le fichier %1 ne peut pas être copié&#xa0;; il reste donc inchangé, et les modifications des recherches enregistrées ne sont pas enregistrées. Vérifiez les droits d’accès et l’espace libre de son dossier.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::TimelineModel</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Hier, %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a status, an outcome</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <comment>in a conversation</comment>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, part of the conversation above</source>
        <comment>a kind of event</comment>
        <translation>%1, partie de la conversation ci-dessus</translation>
    </message>
    <message>
        <source>%1, expanded</source>
        <comment>a kind of event</comment>
        <translation>%1, développé</translation>
    </message>
    <message>
        <source>%1, collapsed</source>
        <comment>a kind of event</comment>
        <translation>%1, réduit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier event(s) aren&apos;t shown. Search for them, or show one channel only.</source>
        <comment>of a conversation</comment>
        <translation>
            <numerusform>%Ln événement antérieur n’est pas affiché. Recherchez-le ou n’affichez qu’un seul canal.</numerusform>
            <numerusform>%Ln événements antérieurs ne sont pas affichés. Recherchez-les ou n’affichez qu’un seul canal.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, marked %2</source>
        <comment>a kind of event, a color</comment>
        <translation>%1, marque&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriber(s)</source>
        <comment>subscribers</comment>
        <translation>
            <numerusform>%Ln abonné</numerusform>
            <numerusform>%Ln abonnés</numerusform>
        </translation>
    </message>
    <message>
        <source>received after %1</source>
        <comment>a duration</comment>
        <translation>reçu après %1</translation>
    </message>
    <message>
        <source>received here</source>
        <translation>reçu ici</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::TransferReader</name>
    <message>
        <source>“%1” is too large a number.</source>
        <translation>«&#xa0;%1&#xa0;» est un nombre trop grand.</translation>
    </message>
    <message>
        <source>A key in double quotes is expected here.</source>
        <translation>Une clé entre guillemets doubles est attendue ici.</translation>
    </message>
    <message>
        <source>A colon is expected after the key.</source>
        <translation>Un deux-points est attendu après la clé.</translation>
    </message>
    <message>
        <source>A comma is expected between members.</source>
        <translation>Une virgule est attendue entre les membres.</translation>
    </message>
    <message>
        <source>The object is complete; nothing may follow it.</source>
        <translation>L’objet est complet&#xa0;; rien ne peut le suivre.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 elements.</source>
        <translation>«&#xa0;%1&#xa0;» a plus de %2 éléments.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>“%1” has an unknown value.</source>
        <translation>«&#xa0;%1&#xa0;» a une valeur inconnue.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a JSON object.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The object isn&apos;t closed.</source>
        <translation>L’objet n’est pas fermé.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t base64.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas du base64.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a whole number, or is too large.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier ou est trop grand.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a time in ISO 8601.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date et heure ISO 8601.</translation>
    </message>
    <message>
        <source>“%1” contains something that isn&apos;t a JSON object.</source>
        <translation>«&#xa0;%1&#xa0;» contient autre chose que des objets JSON.</translation>
    </message>
    <message>
        <source>“%1” has the wrong type.</source>
        <translation>«&#xa0;%1&#xa0;» est du mauvais type.</translation>
    </message>
    <message>
        <source>The file isn&apos;t a history of RadarDesk: its first line is missing or different.</source>
        <translation>Le fichier n’est pas un historique de RadarDesk&#xa0;: sa première ligne manque ou est différente.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of RadarDesk and can&apos;t be read.</source>
        <translation>Le fichier provient d’une version plus récente de RadarDesk et ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The line isn&apos;t UTF-8.</source>
        <translation>La ligne n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>The object has no “kind”, so it isn&apos;t an event.</source>
        <translation>L’objet n’a pas de «&#xa0;kind&#xa0;»&#xa0;; ce n’est donc pas un événement.</translation>
    </message>
    <message>
        <source>The line isn&apos;t JSON. Column %1: %2</source>
        <translation>La ligne n’est pas du JSON. Colonne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The line isn&apos;t a JSON object.</source>
        <translation>La ligne n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The object has more than %1 members.</source>
        <translation>L’objet a plus de %1 membres.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The line is longer than %1 MiB.</source>
        <translation>La ligne dépasse %1&#xa0;Mio.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::TransferWriter</name>
    <message>
        <source>The file can&apos;t be written: %1.</source>
        <translation>Le fichier ne peut pas être écrit&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AccessCell</name>
    <message>
        <source>as expected</source>
        <translation>comme attendu</translation>
    </message>
    <message>
        <source>no expectation</source>
        <translation>aucun résultat attendu</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no expectation</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>expected: allowed</source>
        <translation>attendu&#xa0;: autorisé</translation>
    </message>
    <message>
        <source>expected: refused</source>
        <translation>attendu&#xa0;: refusé</translation>
    </message>
    <message>
        <source>was allowed</source>
        <translation>avant&#xa0;: autorisé</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>avant&#xa0;: refusé</translation>
    </message>
    <message>
        <source>was an error</source>
        <translation>avant&#xa0;: erreur</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AccessFile</name>
    <message>
        <source>A newer version of RadarDesk saved the access matrices.</source>
        <translation>Une version plus récente de RadarDesk a enregistré les matrices d’accès.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the access matrices aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>Le fichier %1 ne peut pas être copié&#xa0;; il reste donc inchangé, et les modifications des matrices d’accès ne sont pas enregistrées. Vérifiez les droits d’accès et l’espace libre de son dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n access matrices couldn&apos;t be read.</source>
        <translation>
            <numerusform>%n matrice d’accès n’a pas pu être lue.</numerusform>
            <numerusform>%n matrices d’accès n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>The access matrices couldn&apos;t be read.</source>
        <translation>Les matrices d’accès n’ont pas pu être lues.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AccessJudgement</name>
    <message>
        <source>There is no host named %1.</source>
        <translation>Aucun hôte ne s’appelle %1.</translation>
    </message>
    <message>
        <source>The endpoint answered %1.</source>
        <translation>L’endpoint a répondu %1.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 a fermé la connexion sans répondre.</translation>
    </message>
    <message>
        <source>There is no network route to %1.</source>
        <translation>Aucune route réseau ne mène à %1.</translation>
    </message>
    <message>
        <source>The TLS connection to %1 failed. %2</source>
        <translation>La connexion TLS à %1 a échoué. %2</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer.</source>
        <translation>%1 n’a pas répondu.</translation>
    </message>
    <message>
        <source>The endpoint answered 401: the user isn&apos;t signed in.</source>
        <translation>L’endpoint a répondu 401&#xa0;: l’utilisateur n’est pas authentifié.</translation>
    </message>
    <message>
        <source>The endpoint answered 403: this identity may not join.</source>
        <translation>L’endpoint a répondu 403&#xa0;: cette identité ne peut pas rejoindre le canal.</translation>
    </message>
    <message>
        <source>The endpoint answered 404: the route doesn&apos;t exist, or the endpoint hides this channel.</source>
        <translation>L’endpoint a répondu 404&#xa0;: la route n’existe pas, ou l’endpoint masque ce canal.</translation>
    </message>
    <message>
        <source>The endpoint answered 419: the call has no CSRF token, so access wasn&apos;t checked.</source>
        <translation>L’endpoint a répondu 419&#xa0;: l’appel n’a pas de jeton CSRF&#xa0;; l’accès n’a donc pas été vérifié.</translation>
    </message>
    <message>
        <source>The endpoint answered 429: too many calls.</source>
        <translation>L’endpoint a répondu 429&#xa0;: trop d’appels.</translation>
    </message>
    <message>
        <source>The endpoint answered %1: the server has an error.</source>
        <translation>L’endpoint a répondu %1&#xa0;: le serveur a une erreur.</translation>
    </message>
    <message>
        <source>The call was redirected too often.</source>
        <translation>L’appel a été redirigé trop souvent.</translation>
    </message>
    <message>
        <source>The call was redirected to %1.</source>
        <translation>L’appel a été redirigé vers %1.</translation>
    </message>
    <message>
        <source>The endpoint issued a token.</source>
        <translation>L’endpoint a émis un jeton.</translation>
    </message>
    <message>
        <source>Called as “%1”: %2</source>
        <translation>Appelé en tant que «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>No server is listening at %1.</source>
        <translation>Aucun serveur n’écoute sur %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AccessModel</name>
    <message numerus="yes">
        <source>%n differ(s) from the last run</source>
        <translation>
            <numerusform>%n diffère de la dernière exécution</numerusform>
            <numerusform>%n diffèrent de la dernière exécution</numerusform>
        </translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message numerus="yes">
        <source>%n without an expectation</source>
        <translation>
            <numerusform>%n sans résultat attendu</numerusform>
            <numerusform>%n sans résultat attendu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) without results.</source>
        <translation>
            <numerusform>%n cellule sans résultat.</numerusform>
            <numerusform>%n cellules sans résultat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 differ(s) from the expectation</source>
        <translation>
            <numerusform>%n sur %1 diffère du résultat attendu</numerusform>
            <numerusform>%n sur %1 diffèrent du résultat attendu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No differences in %n cell(s)</source>
        <translation>
            <numerusform>Aucune différence dans %n cellule</numerusform>
            <numerusform>Aucune différence dans %n cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a result</source>
        <translation>
            <numerusform>%n sans résultat</numerusform>
            <numerusform>%n sans résultat</numerusform>
        </translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Aucun résultat</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AccessRun</name>
    <message>
        <source>The profile has no authentication endpoint. Enter its address in the profile.</source>
        <translation>Le profil n’a pas d’endpoint d’authentification. Saisissez son adresse dans le profil.</translation>
    </message>
    <message>
        <source>The identity was deleted.</source>
        <translation>L’identité a été supprimée.</translation>
    </message>
    <message>
        <source>The profile&apos;s authentication endpoint isn&apos;t an http or https URL. Correct it in the profile.</source>
        <translation>L’endpoint d’authentification du profil n’est pas une URL http ou https. Corrigez-le dans le profil.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AccessVerdict</name>
    <message>
        <source>“%1” gets no clear answer for “%2”</source>
        <comment>an identity, a channel</comment>
        <translation>«&#xa0;%1&#xa0;» n’obtient pas de réponse claire pour «&#xa0;%2&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>All %n answer(s) are as expected</source>
        <translation>
            <numerusform>%n réponse, comme attendu</numerusform>
            <numerusform>Les %n réponses sont toutes comme attendu</numerusform>
        </translation>
    </message>
    <message>
        <source>The endpoint gives no clear answer</source>
        <translation>L’endpoint ne donne pas de réponse claire</translation>
    </message>
    <message>
        <source>“%1” can join “%2” but shouldn&apos;t</source>
        <comment>an identity, a channel</comment>
        <translation>«&#xa0;%1&#xa0;» a accès à «&#xa0;%2&#xa0;», mais ne devrait pas</translation>
    </message>
    <message>
        <source>“%1” can&apos;t join “%2” but should</source>
        <comment>an identity, a channel</comment>
        <translation>«&#xa0;%1&#xa0;» n’a pas accès à «&#xa0;%2&#xa0;», mais devrait</translation>
    </message>
    <message>
        <source>Everyone can join “%1”</source>
        <translation>Tout le monde a accès à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Everyone can join %n channel(s)</source>
        <translation>
            <numerusform>Tout le monde a accès à %n canal</numerusform>
            <numerusform>Tout le monde a accès à %n canaux</numerusform>
        </translation>
    </message>
    <message>
        <source>The endpoint issues a token without credentials. Check the user before you create a token, and answer 403 otherwise.</source>
        <translation>L’endpoint émet un jeton sans identifiants. Vérifiez l’utilisateur avant de créer un jeton, et répondez 403 sinon.</translation>
    </message>
    <message>
        <source>Which identity can join which channel?</source>
        <translation>Quelle identité peut rejoindre quel canal&#xa0;?</translation>
    </message>
    <message>
        <source>Add channels and choose identities. RadarDesk requests a token for each identity and channel.</source>
        <translation>Ajoutez des canaux et choisissez des identités. RadarDesk demande un jeton pour chaque identité et chaque canal.</translation>
    </message>
    <message>
        <source>Run all cells to call your authentication endpoint as each identity.</source>
        <translation>Lancez toutes les cellules pour appeler votre endpoint d’authentification avec chaque identité.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) differ from the expectation</source>
        <translation>
            <numerusform>%n cellule diffère du résultat attendu</numerusform>
            <numerusform>%n cellules diffèrent du résultat attendu</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the rule in your app or the expectation of the cell.</source>
        <translation>Corrigez la règle dans votre application ou le résultat attendu de la cellule.</translation>
    </message>
    <message>
        <source>No expectations yet</source>
        <translation>Aucun résultat attendu</translation>
    </message>
    <message>
        <source>Review the results. If they are right, accept them as expected.</source>
        <translation>Examinez les résultats. S’ils sont corrects, acceptez-les comme attendus.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) have no result.</source>
        <translation>
            <numerusform>%n cellule n’a pas de résultat.</numerusform>
            <numerusform>%n cellules n’ont pas de résultat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No differences, but %n cell(s) have no expectation</source>
        <translation>
            <numerusform>Aucune différence, mais %n cellule n’a pas de résultat attendu</numerusform>
            <numerusform>Aucune différence, mais %n cellules n’ont pas de résultat attendu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AnswerReader</name>
    <message>
        <source>An empty object is what a promise becomes in JSON: await it.</source>
        <translation>Un objet vide est ce que devient une promesse en JSON&#xa0;: utilisez await.</translation>
    </message>
    <message>
        <source>The body is empty.</source>
        <translation>Le corps est vide.</translation>
    </message>
    <message numerus="yes">
        <source>The body is only white space (%n byte(s)).</source>
        <translation>
            <numerusform>Le corps ne contient que des espaces blancs (%n&#xa0;octet).</numerusform>
            <numerusform>Le corps ne contient que des espaces blancs (%n&#xa0;octets).</numerusform>
        </translation>
    </message>
    <message>
        <source>Content-Length is exactly that number, so the header may be too small.</source>
        <translation>Content-Length est exactement ce nombre&#xa0;; l’en-tête est donc peut-être trop petit.</translation>
    </message>
    <message>
        <source>The answer is XML.</source>
        <translation>La réponse est du XML.</translation>
    </message>
    <message>
        <source>The strings are in single quotes, as Python prints a dictionary.</source>
        <translation>Les chaînes sont entre apostrophes, comme Python affiche un dictionnaire.</translation>
    </message>
    <message>
        <source>The text is a second byte order mark (U+FEFF), which is invisible.</source>
        <translation>Le texte est un second indicateur d’ordre des octets (U+FEFF), qui est invisible.</translation>
    </message>
    <message>
        <source>The value is %1.</source>
        <extracomment>%1: true or false</extracomment>
        <translation>La valeur est %1.</translation>
    </message>
    <message>
        <source>The value is an array.</source>
        <translation>La valeur est un tableau.</translation>
    </message>
    <message>
        <source>The value is an object.</source>
        <translation>La valeur est un objet.</translation>
    </message>
    <message>
        <source>The encoding seems to have one byte per character.</source>
        <translation>L’encodage semble avoir un octet par caractère.</translation>
    </message>
    <message>
        <source>The text starts with %1.</source>
        <comment>an excerpt in quotes</comment>
        <translation>Le texte commence par %1.</translation>
    </message>
    <message>
        <source>An array isn&apos;t an object: return the object without square brackets.</source>
        <translation>Un tableau n’est pas un objet&#xa0;: renvoyez l’objet sans crochets.</translation>
    </message>
    <message>
        <source>The body is compressed with gzip, but no Content-Encoding header says so.</source>
        <translation>Le corps est compressé avec gzip, mais aucun en-tête Content-Encoding ne l’indique.</translation>
    </message>
    <message>
        <source>The body is compressed twice: often both the app and the server in front of it do.</source>
        <translation>Le corps est compressé deux fois&#xa0;: souvent, l’application et le serveur devant elle le font tous les deux.</translation>
    </message>
    <message>
        <source>The answer is a JSON string that contains the JSON.</source>
        <translation>La réponse est une chaîne JSON qui contient le JSON.</translation>
    </message>
    <message>
        <source>A function that returns nothing becomes null in JSON.</source>
        <translation>Une fonction qui ne renvoie rien devient null en JSON.</translation>
    </message>
    <message>
        <source>The array contains no token, only null.</source>
        <translation>Le tableau ne contient aucun jeton, seulement null.</translation>
    </message>
    <message>
        <source>The body consists of null bytes (U+0000) only.</source>
        <translation>Le corps ne contient que des octets nuls (U+0000).</translation>
    </message>
    <message>
        <source>The member “%1” of the answer is a JSON string that contains the JSON.</source>
        <comment>the name of a member</comment>
        <translation>Le membre «&#xa0;%1&#xa0;» de la réponse est une chaîne JSON qui contient le JSON.</translation>
    </message>
    <message>
        <source>“statusCode” and “body” are meant for Amazon API Gateway: turn on its proxy integration, or return the object alone.</source>
        <translation>«&#xa0;statusCode&#xa0;» et «&#xa0;body&#xa0;» sont destinés à Amazon API Gateway&#x202f;: activez son intégration proxy, ou renvoyez seulement l’objet.</translation>
    </message>
    <message>
        <source>ASP.NET services (.asmx) put a returned string into “d”: return an object, or write the JSON to the response.</source>
        <translation>Les services ASP.NET (.asmx) placent une chaîne renvoyée dans «&#xa0;d&#xa0;»&#x202f;: renvoyez un objet, ou écrivez le JSON dans la réponse.</translation>
    </message>
    <message>
        <source>The answer is the right JSON, but encoded in Base64: decode it before it is sent. With Amazon API Gateway, check “isBase64Encoded”.</source>
        <translation>La réponse est le bon JSON, mais encodé en Base64 : décodez-le avant l’envoi. Avec Amazon API Gateway, vérifiez « isBase64Encoded ».</translation>
    </message>
    <message>
        <source>The answer is an event stream (%1), not plain JSON.</source>
        <comment>an excerpt in quotes</comment>
        <translation>La réponse est un flux d’événements (%1), et non du simple JSON.</translation>
    </message>
    <message>
        <source>The text is headers that are sent as part of the body: %1. A blank line must only follow them, not come before them.</source>
        <comment>an excerpt in quotes</comment>
        <translation>Le texte est constitué d’en-têtes envoyés dans le corps : %1. Une ligne vide doit seulement les suivre, pas les précéder.</translation>
    </message>
    <message>
        <source>The body is the token alone, without JSON around it.</source>
        <translation>Le corps est le jeton seul, sans JSON autour.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::BodyCoding</name>
    <message>
        <source>The encoding is %1.</source>
        <extracomment>%1: an encoding such as UTF-16LE</extracomment>
        <translation>L’encodage est %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::BodyJudge</name>
    <message>
        <source>%1 of the %2 bytes that Content-Length announces arrived.</source>
        <comment>two numbers of bytes</comment>
        <translation>%1&#xa0;octets sont arrivés sur les %2 annoncés par Content-Length.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) arrived.</source>
        <translation>
            <numerusform>%n&#xa0;octet est arrivé.</numerusform>
            <numerusform>%n&#xa0;octets sont arrivés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The header Content-Length has two different values.</source>
        <translation>L’en-tête Content-Length a deux valeurs différentes.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::BrowserJudge</name>
    <message>
        <source>The cookie is set with SameSite=Strict.</source>
        <translation>Le cookie est défini avec SameSite=Strict.</translation>
    </message>
    <message>
        <source>The cookie is set with SameSite=Lax.</source>
        <translation>Le cookie est défini avec SameSite=Lax.</translation>
    </message>
    <message>
        <source>Browsers treat a cookie without SameSite as SameSite=Lax.</source>
        <translation>Les navigateurs traitent un cookie sans SameSite comme SameSite=Lax.</translation>
    </message>
    <message>
        <source>The cookie is SameSite=Lax or Strict because None requires https.</source>
        <translation>Le cookie est SameSite=Lax ou Strict, car None nécessite https.</translation>
    </message>
    <message>
        <source>SameSite=None requires Secure.</source>
        <translation>SameSite=None nécessite Secure.</translation>
    </message>
    <message>
        <source>Partitioned requires Secure.</source>
        <translation>Partitioned nécessite Secure.</translation>
    </message>
    <message>
        <source>The prefix “__Secure-” requires Secure.</source>
        <translation>Le préfixe «&#xa0;__Secure-&#xa0;» nécessite Secure.</translation>
    </message>
    <message>
        <source>The prefix “__Host-” requires Secure, Path=/ and no Domain.</source>
        <translation>Le préfixe «&#xa0;__Host-&#xa0;» nécessite Secure et Path=/, sans Domain.</translation>
    </message>
    <message>
        <source>The page is on another site (%1), so the attributes of the cookie %2 decide whether browsers send it. Enter the cookie in the identity as the app sets it, with “Set-Cookie:”.</source>
        <comment>a site; names of cookies</comment>
        <translation>La page est sur un autre site (%1)&#xa0;; les attributs du cookie %2 déterminent donc si les navigateurs l’envoient. Saisissez le cookie dans l’identité tel que l’application le définit, avec «&#xa0;Set-Cookie:&#xa0;».</translation>
    </message>
    <message>
        <source>The page is on another site (%1), so browsers that block third-party cookies, such as Safari and Firefox, don&apos;t send the cookie %2. Serve page and endpoint from one site, or send a token in a header.</source>
        <comment>a site; names of cookies</comment>
        <translation>La page est sur un autre site (%1)&#xa0;; les navigateurs qui bloquent les cookies tiers, comme Safari et Firefox, n’envoient donc pas le cookie %2. Servez la page et l’endpoint depuis un même site, ou envoyez un jeton dans un en-tête.</translation>
    </message>
    <message>
        <source>The target is neither an http nor an https URL.</source>
        <translation>La cible n’est ni une URL http ni une URL https.</translation>
    </message>
    <message>
        <source>Browsers never call port %1.</source>
        <extracomment>%1: a port</extracomment>
        <translation>Les navigateurs n’appellent jamais le port %1.</translation>
    </message>
    <message>
        <source>The target contains a user name or password.</source>
        <translation>La cible contient un nom d’utilisateur ou un mot de passe.</translation>
    </message>
    <message>
        <source>The cookies of the first host aren&apos;t sent there (status %1).</source>
        <extracomment>%1: a status</extracomment>
        <translation>Les cookies du premier hôte n’y sont pas envoyés (statut %1).</translation>
    </message>
    <message>
        <source>The header Authorization isn&apos;t sent there (status %1).</source>
        <extracomment>%1: a status</extracomment>
        <translation>L’en-tête Authorization n’y est pas envoyé (statut %1).</translation>
    </message>
    <message>
        <source>The redirect at %1 sets the cookie “%2”, which browsers don&apos;t store. %3</source>
        <comment>a URL; a cookie; a sentence on the rule</comment>
        <translation>La redirection de %1 définit le cookie « %2 », que les navigateurs n’enregistrent pas. %3</translation>
    </message>
    <message>
        <source>The redirect at %1 deletes the cookie “%2”.</source>
        <comment>a URL; a cookie</comment>
        <translation>La redirection de %1 supprime le cookie « %2 ».</translation>
    </message>
    <message>
        <source>The redirect at %1 sets the cookie “%2” for another host or path (%3), so browsers don&apos;t send it.</source>
        <comment>a URL; a cookie; a host or path</comment>
        <translation>La redirection de %1 définit le cookie « %2 » pour un autre hôte ou chemin (%3), donc les navigateurs ne l’envoient pas.</translation>
    </message>
    <message>
        <source>The answer is that of %1, where the redirects end.</source>
        <extracomment>%1: a URL</extracomment>
        <translation>La réponse est celle de %1, où aboutissent les redirections.</translation>
    </message>
    <message>
        <source>The answer has several Location headers, and they differ.</source>
        <translation>La réponse a plusieurs en-têtes Location, qui diffèrent.</translation>
    </message>
    <message>
        <source>The endpoint redirects (status %1) from %2 to %3, and that call fails. %4</source>
        <comment>a status; two URLs; a sentence</comment>
        <translation>L’endpoint redirige (statut %1) de %2 vers %3, et cet appel échoue. %4</translation>
    </message>
    <message>
        <source>Turn the redirect to https off where the app has no https, as in development, or redirect to the port where the server offers it.</source>
        <translation>Désactivez la redirection vers https là où l’application n’a pas de https, par exemple en développement, ou redirigez vers le port où le serveur le propose.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ChannelJudge</name>
    <message>
        <source>Character %1 is %2, which is invisible.</source>
        <extracomment>%1: a number, %2: a code such as U+200B</extracomment>
        <translation>Le caractère %1 est %2, qui est invisible.</translation>
    </message>
    <message>
        <source>Character %1 is %2, which only looks like “%3”.</source>
        <extracomment>%1: a number, %2: a code such as U+043E, %3: a letter</extracomment>
        <translation>Le caractère %1 est %2, qui ressemble seulement à «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The names differ in white space.</source>
        <translation>Les noms diffèrent par des espaces blancs.</translation>
    </message>
    <message>
        <source>The names differ in upper and lower case.</source>
        <translation>Les noms diffèrent par la casse.</translation>
    </message>
    <message>
        <source>The prefix is missing.</source>
        <translation>Le préfixe manque.</translation>
    </message>
    <message>
        <source>The prefix is duplicated.</source>
        <translation>Le préfixe est en double.</translation>
    </message>
    <message>
        <source>The name is percent-encoded.</source>
        <translation>Le nom est en percent-encoding.</translation>
    </message>
    <message>
        <source>The names have different prefixes.</source>
        <translation>Les noms ont des préfixes différents.</translation>
    </message>
    <message>
        <source>The names differ in a look-alike character.</source>
        <translation>Les noms diffèrent par un caractère trompeur.</translation>
    </message>
    <message>
        <source>There is white space before and after the name: “%1”.</source>
        <comment>a channel</comment>
        <translation>Il y a des espaces blancs avant et après le nom&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is white space before the name: “%1”.</source>
        <comment>a channel</comment>
        <translation>Il y a un espace blanc avant le nom&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is white space after the name: “%1”.</source>
        <comment>a channel</comment>
        <translation>Il y a un espace blanc après le nom&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CheckChanges</name>
    <message>
        <source>no answer</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>%1: the header %2 was added with “%3”.</source>
        <comment>what a call is for; a header; its value</comment>
        <translation>%1&#xa0;: l’en-tête %2 a été ajouté avec «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>%1: the header %2 was removed; it was “%3”.</source>
        <comment>what a call is for; a header; its value</comment>
        <translation>%1&#xa0;: l’en-tête %2 a été supprimé&#xa0;; il valait «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>%1: the header %2 changed from “%4” to “%3”.</source>
        <comment>what a call is for; a header; its present value; its former value</comment>
        <translation>%1&#xa0;: l’en-tête %2 est passé de «&#xa0;%4&#xa0;» à «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>%1: the URL changed from %3 to %2.</source>
        <comment>what a call is for; the present URL; the former one</comment>
        <translation>%1&#xa0;: l’URL est passée de %3 à %2.</translation>
    </message>
    <message>
        <source>%1: the status changed from %3 to %2.</source>
        <comment>what a call is for; the present status; the former one</comment>
        <translation>%1&#xa0;: le statut est passé de %3 à %2.</translation>
    </message>
    <message>
        <source>%1: the result changed from “%3” to “%2”.</source>
        <comment>a step; the present result; the former one</comment>
        <translation>%1&#xa0;: le résultat est passé de «&#xa0;%3&#xa0;» à «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CheckExport</name>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Private channel check: %1</source>
        <comment>a check&apos;s name, or a channel</comment>
        <translation>Vérification du canal privé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Authentication endpoint</source>
        <translation>Endpoint d’authentification</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Connection endpoint check: %1</source>
        <comment>a URL</comment>
        <translation>Vérification de l’endpoint de connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>Connection endpoint</source>
        <translation>Endpoint de connexion</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CheckReport</name>
    <message>
        <source>Channel name</source>
        <translation>Nom du canal</translation>
    </message>
    <message>
        <source>Service token</source>
        <translation>Jeton du service</translation>
    </message>
    <message>
        <source>Authentication endpoint</source>
        <translation>Endpoint d’authentification</translation>
    </message>
    <message>
        <source>Token contents</source>
        <translation>Contenu du jeton</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Access control</source>
        <translation>Contrôle d’accès</translation>
    </message>
    <message>
        <source>Connection endpoint</source>
        <translation>Endpoint de connexion</translation>
    </message>
    <message>
        <source>Client data</source>
        <translation>Données client</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID d’utilisateur</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CheckRunner</name>
    <message>
        <source>The check was stopped.</source>
        <translation>La vérification a été arrêtée.</translation>
    </message>
    <message>
        <source>Check: %1. %2</source>
        <extracomment>%1: what a call was for, %2: an error</extracomment>
        <translation>Vérification&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <extracomment>%1: what a call was for</extracomment>
        <translation>Vérification&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a check&apos;s headline, and its explanation</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CheckStep</name>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CheckVerdict</name>
    <message>
        <source>The channel works</source>
        <translation>Le canal fonctionne</translation>
    </message>
    <message>
        <source>All six steps passed: authorized users get in, everyone else is refused.</source>
        <translation>Les six étapes ont réussi&#xa0;: les utilisateurs autorisés ont accès, tous les autres sont refusés.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of steps</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not checked: %1.</source>
        <comment>names of steps</comment>
        <translation>Non vérifié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Passed: %1. Not checked: %2.</source>
        <comment>names of steps; of other steps</comment>
        <translation>Réussi&#xa0;: %1. Non vérifié&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>No error found, but %n step(s) couldn&apos;t be checked</source>
        <translation>
            <numerusform>Aucune erreur trouvée, mais %n étape n’a pas pu être vérifiée</numerusform>
            <numerusform>Aucune erreur trouvée, mais %n étapes n’ont pas pu être vérifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>The call arrives, but the page gets an error</source>
        <translation>L’appel arrive, mais la page reçoit une erreur</translation>
    </message>
    <message>
        <source>The connection endpoint works</source>
        <translation>L’endpoint de connexion fonctionne</translation>
    </message>
    <message>
        <source>The channel works, with remarks</source>
        <translation>Le canal fonctionne, avec des remarques</translation>
    </message>
    <message>
        <source>All six steps passed.</source>
        <translation>Les six étapes ont réussi.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CheckWait</name>
    <message>
        <source>%1: waiting for an answer, %2 of %3 s</source>
        <comment>a step&apos;s title; two numbers</comment>
        <translation>%1&#xa0;: en attente d’une réponse, %2&#xa0;s sur %3</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ChecksFile</name>
    <message>
        <source>A newer version of RadarDesk saved the checks.</source>
        <translation>Une version plus récente de RadarDesk a enregistré les vérifications.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>%n vérification n’a pas pu être lue.</numerusform>
            <numerusform>%n vérifications n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>The checks couldn&apos;t be read.</source>
        <translation>Les vérifications n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the checks aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>Le fichier %1 ne peut pas être copié&#xa0;; il reste donc inchangé, et les modifications des vérifications ne sont pas enregistrées. Vérifiez les droits d’accès et l’espace libre de son dossier.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ClientDataCheck</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Without “##uniqueID”, each connection counts as a user of its own.</source>
        <translation>Sans «&#xa0;##uniqueID&#xa0;», chaque connexion compte comme un utilisateur distinct.</translation>
    </message>
    <message>
        <source>Client data must be a JSON object, such as {&quot;##uniqueID&quot;: 1}.</source>
        <translation>Les données client doivent être un objet JSON, par exemple {&quot;##uniqueID&quot;: 1}.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ConnectionCheck</name>
    <message>
        <source>Connection reported as a form</source>
        <translation>Connexion signalée par un formulaire</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirection</translation>
    </message>
    <message>
        <source>The form gets status %1.</source>
        <extracomment>%1: a status</extracomment>
        <translation>Le formulaire obtient le statut %1.</translation>
    </message>
    <message>
        <source>Same call with all cookies</source>
        <translation>Même appel avec tous les cookies</translation>
    </message>
    <message>
        <source>Connection reported as JSON</source>
        <translation>Connexion signalée en JSON</translation>
    </message>
    <message>
        <source>After the form, presence shows no client data.</source>
        <translation>Après le formulaire, la présence n’affiche aucune donnée client.</translation>
    </message>
    <message>
        <source>Connection reported as JSON too</source>
        <translation>Connexion signalée aussi en JSON</translation>
    </message>
    <message>
        <source>The endpoint reads a form, as the sandbox&apos;s browser library sends it, but not JSON (status %1). What PushRadar&apos;s own library sends isn&apos;t published: read both to be safe.</source>
        <extracomment>%1: a status</extracomment>
        <translation>L’endpoint lit un formulaire, comme l’envoie la bibliothèque du navigateur de la sandbox, mais pas du JSON (statut %1). Ce qu’envoie la bibliothèque de PushRadar n’est pas publié&#xa0;: par précaution, lisez les deux.</translation>
    </message>
    <message>
        <source>Presence shows the client data that the endpoint registers.</source>
        <translation>La présence affiche les données client que l’endpoint enregistre.</translation>
    </message>
    <message>
        <source>Second connection reported</source>
        <translation>Deuxième connexion signalée</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1.</source>
        <extracomment>%1: a status</extracomment>
        <translation>L’endpoint répond avec le statut %1.</translation>
    </message>
    <message>
        <source>The client data couldn&apos;t be checked because RadarDesk can&apos;t watch channels of this service.</source>
        <translation>Les données client n’ont pas pu être vérifiées, car RadarDesk ne peut pas suivre les canaux de ce service.</translation>
    </message>
    <message>
        <source>The connection endpoint has to register client data first.</source>
        <translation>L’endpoint de connexion doit d’abord enregistrer des données client.</translation>
    </message>
    <message>
        <source>Preflight of the browser</source>
        <translation>Requête preflight du navigateur</translation>
    </message>
    <message>
        <source>Preflight at the redirect target</source>
        <translation>Requête preflight à la cible de la redirection</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ConnectionJudge</name>
    <message>
        <source>Client data: %1</source>
        <extracomment>%1: JSON</extracomment>
        <translation>Données client : %1</translation>
    </message>
    <message>
        <source>The client data has %1 of at most 1,024 bytes.</source>
        <extracomment>%1: a number</extracomment>
        <translation>Les données client font %1 octets sur 1024 au plus.</translation>
    </message>
    <message>
        <source>Called directly, the endpoint answers with status %1.</source>
        <extracomment>%1: a status</extracomment>
        <translation>Appelé directement, l’endpoint répond avec le statut %1.</translation>
    </message>
    <message>
        <source>The call is redirected from %1 to %2, and browsers follow by GET. Answer it directly, such as with status 204.</source>
        <comment>two URLs</comment>
        <translation>L’appel est redirigé de %1 vers %2, et les navigateurs suivent par GET. Répondez-y directement, par exemple avec le statut 204.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CookieProbe</name>
    <message>
        <source>With other values of all cookies</source>
        <translation>Avec d’autres valeurs pour tous les cookies</translation>
    </message>
    <message>
        <source>Any value of it is accepted.</source>
        <translation>N’importe quelle valeur est acceptée.</translation>
    </message>
    <message>
        <source>Without one of the cookies</source>
        <translation>Sans l’un des cookies</translation>
    </message>
    <message>
        <source>Only a part of it is compared.</source>
        <translation>Seule une partie est comparée.</translation>
    </message>
    <message>
        <source>With one part of the cookie changed</source>
        <translation>Avec une partie du cookie modifiée</translation>
    </message>
    <message>
        <source>Only its beginning is compared.</source>
        <translation>Seul le début est comparé.</translation>
    </message>
    <message>
        <source>Only its end is compared.</source>
        <translation>Seule la fin est comparée.</translation>
    </message>
    <message>
        <source>A shortened cookie is enough.</source>
        <translation>Un cookie tronqué suffit.</translation>
    </message>
    <message>
        <source>Its signature isn&apos;t verified.</source>
        <translation>Sa signature n’est pas vérifiée.</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t check all parts of the cookie “%1”. That is right for the name of a server or a setting. If the part is a signature or a user, verify it.</source>
        <comment>a cookie&apos;s name</comment>
        <translation>Le point de terminaison ne vérifie pas toutes les parties du cookie « %1 ». C’est normal pour le nom d’un serveur ou un réglage. S’il s’agit d’une signature ou d’un utilisateur, vérifiez cette partie.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CorsJudge</name>
    <message>
        <source>The header %1 is missing.</source>
        <extracomment>%1: a header&apos;s name</extracomment>
        <translation>L’en-tête %1 manque.</translation>
    </message>
    <message>
        <source>The header %1 is “%2”.</source>
        <extracomment>%1: a header&apos;s name, %2: its value</extracomment>
        <translation>L’en-tête %1 vaut «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>After a redirect from one other origin to another, browsers send the origin null instead of the page&apos;s own.</source>
        <translation>Après une redirection d’une autre origine vers une autre encore, les navigateurs envoient l’origine null au lieu de celle de la page.</translation>
    </message>
    <message>
        <source>A page that is opened from a file has the origin null. Open it from a web server to give it an origin of its own.</source>
        <translation>Une page ouverte depuis un fichier a l’origine null. Ouvrez-la depuis un serveur web pour qu’elle ait sa propre origine.</translation>
    </message>
    <message>
        <source>It is sent more than once, for example by the app and by a proxy: send it once.</source>
        <translation>Il est envoyé plusieurs fois, par exemple par l’application et par un proxy : envoyez-le une seule fois.</translation>
    </message>
    <message>
        <source>Browsers allow one value only, and here the header is sent twice, or has several. Often the app and a proxy both add it: remove one.</source>
        <translation>Les navigateurs n’acceptent qu’une valeur&#xa0;; ici, l’en-tête est envoyé deux fois ou en a plusieurs. Souvent, l’application et un proxy l’ajoutent tous deux&#xa0;: supprimez-en un.</translation>
    </message>
    <message>
        <source>An origin doesn&apos;t end with a slash: remove it.</source>
        <translation>Une origine ne se termine pas par une barre oblique&#xa0;: supprimez-la.</translation>
    </message>
    <message>
        <source>Browsers write the origin in lowercase letters.</source>
        <translation>Les navigateurs écrivent l’origine en minuscules.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::Diagnosis</name>
    <message>
        <source>Fix the channel name first.</source>
        <translation>Corrigez d’abord le nom du canal.</translation>
    </message>
    <message>
        <source>The endpoint is too slow for further calls.</source>
        <translation>L’endpoint est trop lent pour d’autres appels.</translation>
    </message>
    <message>
        <source>The endpoint issued no token to check.</source>
        <translation>L’endpoint n’a émis aucun jeton à vérifier.</translation>
    </message>
    <message>
        <source>The endpoint issued no token to subscribe with.</source>
        <translation>L’endpoint n’a émis aucun jeton pour s’abonner.</translation>
    </message>
    <message>
        <source>The endpoint has to issue a token first.</source>
        <translation>L’endpoint doit d’abord émettre un jeton.</translation>
    </message>
    <message>
        <source>The service would reject this token.</source>
        <translation>Le service rejetterait ce jeton.</translation>
    </message>
    <message>
        <source>The name is valid for a presence channel in %1.</source>
        <comment>a version, v2 or v3</comment>
        <translation>Le nom est valide pour un canal de présence en %1.</translation>
    </message>
    <message>
        <source>The name is valid for a private channel in %1.</source>
        <comment>a version, v2 or v3</comment>
        <translation>Le nom est valide pour un canal privé en %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointCall</name>
    <message>
        <source>The mock endpoint issued a token to a page: %1.</source>
        <translation>L’endpoint simulé a émis un jeton pour une page&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The mock endpoint simulated a fault: %1</source>
        <translation>L’endpoint simulé a simulé une panne&#xa0;: %1</translation>
    </message>
    <message>
        <source>The mock endpoint answered a preflight.</source>
        <translation>L’endpoint simulé a répondu à une requête preflight.</translation>
    </message>
    <message>
        <source>The mock endpoint couldn&apos;t issue a token: %1</source>
        <translation>L’endpoint simulé n’a pas pu émettre de jeton&#xa0;: %1</translation>
    </message>
    <message>
        <source>The mock endpoint refused a page: %1</source>
        <translation>L’endpoint simulé a refusé une page&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointCaller</name>
    <message>
        <source>The last chunk of the answer is missing.</source>
        <translation>Le dernier bloc (chunk) de la réponse manque.</translation>
    </message>
    <message>
        <source>The length before a chunk of the body isn&apos;t the length of the chunk.</source>
        <translation>La longueur annoncée avant un bloc du corps n’est pas celle du bloc.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointCallsModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Appelant</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointFault</name>
    <message>
        <source>Route missing (404)</source>
        <translation>Route manquante (404)</translation>
    </message>
    <message>
        <source>Redirect to another host</source>
        <translation>Redirection vers un autre hôte</translation>
    </message>
    <message>
        <source>Redirect to https</source>
        <translation>Redirection vers https</translation>
    </message>
    <message>
        <source>Redirect to a login page</source>
        <translation>Redirection vers une page de connexion</translation>
    </message>
    <message>
        <source>Preflight refused</source>
        <translation>Preflight refusé</translation>
    </message>
    <message>
        <source>Preflight unanswered</source>
        <translation>Preflight sans réponse</translation>
    </message>
    <message>
        <source>Origin not allowed</source>
        <translation>Origine non autorisée</translation>
    </message>
    <message>
        <source>Credentials not allowed</source>
        <translation>Credentials non autorisés</translation>
    </message>
    <message>
        <source>401 Unauthorized</source>
        <translation>401 Unauthorized</translation>
    </message>
    <message>
        <source>403 Forbidden</source>
        <translation>403 Forbidden</translation>
    </message>
    <message>
        <source>405 Method Not Allowed</source>
        <translation>405 Method Not Allowed</translation>
    </message>
    <message>
        <source>419 CSRF token mismatch</source>
        <translation>419 CSRF token mismatch</translation>
    </message>
    <message>
        <source>429 Too Many Requests</source>
        <translation>429 Too Many Requests</translation>
    </message>
    <message>
        <source>500 Internal Server Error</source>
        <translation>500 Internal Server Error</translation>
    </message>
    <message>
        <source>502 Bad Gateway</source>
        <translation>502 Bad Gateway</translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation>Trop lent</translation>
    </message>
    <message>
        <source>Reads only a POST form</source>
        <translation>Ne lit qu’un formulaire POST</translation>
    </message>
    <message>
        <source>Reads only JSON</source>
        <translation>Ne lit que du JSON</translation>
    </message>
    <message>
        <source>Reads the other version&apos;s parameter</source>
        <translation>Lit le paramètre de l’autre version</translation>
    </message>
    <message>
        <source>Wrapped in “data”</source>
        <translation>Enveloppé dans «&#xa0;data&#xa0;»</translation>
    </message>
    <message>
        <source>JSON in a string</source>
        <translation>JSON dans une chaîne</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>Pas du JSON</translation>
    </message>
    <message>
        <source>PHP warnings before the JSON</source>
        <translation>Avertissements PHP avant le JSON</translation>
    </message>
    <message>
        <source>{&quot;ok&quot;: false}</source>
        <translation>{&quot;ok&quot;: false}</translation>
    </message>
    <message>
        <source>Token is empty</source>
        <translation>Jeton vide</translation>
    </message>
    <message>
        <source>Token is null</source>
        <translation>Jeton null</translation>
    </message>
    <message>
        <source>Token is a number</source>
        <translation>Jeton numérique</translation>
    </message>
    <message>
        <source>Token is “undefined”</source>
        <translation>Jeton «&#xa0;undefined&#xa0;»</translation>
    </message>
    <message>
        <source>Token is “[object Object]”</source>
        <translation>Jeton «&#xa0;[object Object]&#xa0;»</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non atteint</translation>
    </message>
    <message>
        <source>The server is right, but has nothing at this path: 404. The page is refused.</source>
        <translation>Le serveur est le bon, mais n’a rien à ce chemin&#xa0;: 404. La page est refusée.</translation>
    </message>
    <message>
        <source>The endpoint redirects to localhost instead of 127.0.0.1. A browser treats that host as another origin and doesn&apos;t send the cookies of the first host.</source>
        <translation>L’endpoint redirige vers localhost au lieu de 127.0.0.1. Un navigateur considère cet hôte comme une autre origine et n’y envoie pas les cookies du premier hôte.</translation>
    </message>
    <message>
        <source>The endpoint redirects to the same URL with https, but no server speaks TLS there. The page sees a network error.</source>
        <translation>L’endpoint redirige vers la même URL en https, mais aucun serveur n’y parle TLS. La page voit une erreur réseau.</translation>
    </message>
    <message>
        <source>The endpoint treats the user as signed out and redirects to a login page. The page gets HTML with status 200 instead of a token.</source>
        <translation>L’endpoint considère l’utilisateur comme non authentifié et redirige vers une page de connexion. La page reçoit du HTML avec le statut 200 au lieu d’un jeton.</translation>
    </message>
    <message>
        <source>Redirect loop</source>
        <translation>Boucle de redirection</translation>
    </message>
    <message>
        <source>The endpoint redirects to itself forever. A browser gives up after about twenty redirects, and the page sees a network error.</source>
        <translation>L’endpoint redirige sans fin vers lui-même. Un navigateur abandonne après une vingtaine de redirections, et la page voit une erreur réseau.</translation>
    </message>
    <message>
        <source>The endpoint answers OPTIONS with 403. A browser that sends a preflight, because of a header, never makes the call.</source>
        <translation>L’endpoint répond 403 à OPTIONS. Un navigateur qui envoie une requête preflight, à cause d’un en-tête, n’effectue jamais l’appel.</translation>
    </message>
    <message>
        <source>The endpoint never answers OPTIONS. A browser that sends a preflight waits until its timeout.</source>
        <translation>L’endpoint ne répond jamais à OPTIONS. Un navigateur qui envoie une requête preflight attend jusqu’à son délai maximal.</translation>
    </message>
    <message>
        <source>The endpoint allows only another site&apos;s origin. The call succeeds, but the browser blocks the response.</source>
        <translation>L’endpoint n’autorise que l’origine d’un autre site. L’appel réussit, mais le navigateur bloque la réponse.</translation>
    </message>
    <message>
        <source>“*” with credentials</source>
        <translation>«&#xa0;*&#xa0;» avec credentials</translation>
    </message>
    <message>
        <source>The endpoint allows the origin “*”. For a call with cookies a browser doesn&apos;t accept that and blocks the response.</source>
        <translation>L’endpoint autorise l’origine «&#xa0;*&#xa0;». Pour un appel avec cookies, un navigateur ne l’accepte pas et bloque la réponse.</translation>
    </message>
    <message>
        <source>Header not allowed</source>
        <translation>En-tête non autorisé</translation>
    </message>
    <message>
        <source>The preflight response allows none of the requested headers. A call with such a header, for example Authorization, is never made.</source>
        <translation>La réponse à la requête preflight n’autorise aucun des en-têtes demandés. Un appel avec un tel en-tête, par exemple Authorization, n’est jamais effectué.</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t allow credentials. A call with cookies succeeds, but the browser blocks the response.</source>
        <translation>L’endpoint n’autorise pas les identifiants (credentials). Un appel avec cookies réussit, mais le navigateur bloque la réponse.</translation>
    </message>
    <message>
        <source>The endpoint answers 401 to everyone, also to signed-in users.</source>
        <translation>L’endpoint répond 401 à tout le monde, même aux utilisateurs authentifiés.</translation>
    </message>
    <message>
        <source>The endpoint answers 403 to everyone, also to authorized users.</source>
        <translation>L’endpoint répond 403 à tout le monde, même aux utilisateurs autorisés.</translation>
    </message>
    <message>
        <source>The route accepts only POST, but the browser library sends GET: 405.</source>
        <translation>La route n’accepte que POST, mais la bibliothèque du navigateur envoie GET&#xa0;: 405.</translation>
    </message>
    <message>
        <source>The framework requires a CSRF token, which the browser library doesn&apos;t send: 419.</source>
        <translation>Le framework exige un jeton CSRF, que la bibliothèque du navigateur n’envoie pas&#xa0;: 419.</translation>
    </message>
    <message>
        <source>The rate limit is exceeded: 429, with Retry-After.</source>
        <translation>La limite de requêtes est dépassée&#xa0;: 429, avec Retry-After.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s code fails: 500, with an error page.</source>
        <translation>Le code de l’endpoint échoue&#xa0;: 500, avec une page d’erreur.</translation>
    </message>
    <message>
        <source>The reverse proxy can&apos;t reach the endpoint: 502.</source>
        <translation>Le reverse proxy ne peut pas joindre l’endpoint&#xa0;: 502.</translation>
    </message>
    <message>
        <source>The endpoint answers long after 20 seconds, when the caller has given up.</source>
        <translation>L’endpoint répond bien après 20 secondes, quand l’appelant a abandonné.</translation>
    </message>
    <message>
        <source>The endpoint reads the channel from a POST form. The browser library sends it in the URL, so the endpoint gets no channel: 400.</source>
        <translation>L’endpoint lit le canal dans un formulaire POST. La bibliothèque du navigateur l’envoie dans l’URL&#xa0;; l’endpoint n’obtient donc pas de canal&#xa0;: 400.</translation>
    </message>
    <message>
        <source>The endpoint reads the channel from a JSON body. The browser library sends it in the URL, so the endpoint gets no channel: 400.</source>
        <translation>L’endpoint lit le canal dans un corps JSON. La bibliothèque du navigateur l’envoie dans l’URL&#xa0;; l’endpoint n’obtient donc pas de canal&#xa0;: 400.</translation>
    </message>
    <message>
        <source>The endpoint reads “channelName” where v2 sends “channel”, and vice versa, so it gets no channel: 400.</source>
        <translation>L’endpoint lit «&#xa0;channelName&#xa0;» là où v2 envoie «&#xa0;channel&#xa0;», et inversement&#xa0;; il n’obtient donc pas de canal&#xa0;: 400.</translation>
    </message>
    <message>
        <source>Answers the other version&apos;s member</source>
        <translation>Répond le membre de l’autre version</translation>
    </message>
    <message>
        <source>The endpoint answers “token” where v2 expects “authToken”, and vice versa. The page finds no token.</source>
        <translation>L’endpoint répond «&#xa0;token&#xa0;» là où v2 attend «&#xa0;authToken&#xa0;», et inversement. La page ne trouve pas de jeton.</translation>
    </message>
    <message>
        <source>The token is one level down, in “data”. The page finds no token.</source>
        <translation>Le jeton est un niveau plus bas, dans «&#xa0;data&#xa0;». La page ne trouve pas de jeton.</translation>
    </message>
    <message>
        <source>The JSON is encoded twice, so the page gets a string and finds no token.</source>
        <translation>Le JSON est encodé deux fois&#xa0;; la page reçoit donc une chaîne et ne trouve pas de jeton.</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>Page HTML</translation>
    </message>
    <message>
        <source>The endpoint answers 200 with an HTML page of the app instead of JSON.</source>
        <translation>L’endpoint répond 200 avec une page HTML de l’application au lieu de JSON.</translation>
    </message>
    <message>
        <source>The endpoint answers 200 with an empty body, like code with a missing return.</source>
        <translation>L’endpoint répond 200 avec un corps vide, comme du code auquel il manque un return.</translation>
    </message>
    <message>
        <source>The endpoint answers the bare token instead of JSON.</source>
        <translation>L’endpoint répond avec le jeton seul au lieu de JSON.</translation>
    </message>
    <message>
        <source>Truncated JSON</source>
        <translation>JSON tronqué</translation>
    </message>
    <message>
        <source>The JSON ends in the middle of the token.</source>
        <translation>Le JSON s’arrête au milieu du jeton.</translation>
    </message>
    <message>
        <source>A PHP warning precedes the JSON and makes it invalid.</source>
        <translation>Un avertissement PHP précède le JSON et le rend non valide.</translation>
    </message>
    <message>
        <source>Error with status 200</source>
        <translation>Erreur avec le statut 200</translation>
    </message>
    <message>
        <source>The endpoint answers {&quot;error&quot;: …} with status 200. The page finds no token.</source>
        <translation>L’endpoint répond {&quot;error&quot;: …} avec le statut 200. La page ne trouve pas de jeton.</translation>
    </message>
    <message>
        <source>The endpoint answers {&quot;ok&quot;: false} with status 200. The page finds no token.</source>
        <translation>L’endpoint répond {&quot;ok&quot;: false} avec le statut 200. La page ne trouve pas de jeton.</translation>
    </message>
    <message>
        <source>The token is an empty string, which the service refuses.</source>
        <translation>Le jeton est une chaîne vide, que le service refuse.</translation>
    </message>
    <message>
        <source>The token is null, as after a failed call of the library.</source>
        <translation>Le jeton est null, comme après un appel en échec de la bibliothèque.</translation>
    </message>
    <message>
        <source>The token is a number instead of a string, and the service refuses it.</source>
        <translation>Le jeton est un nombre au lieu d’une chaîne, et le service le refuse.</translation>
    </message>
    <message>
        <source>The token is the string “undefined”, as from JavaScript that reads a missing member.</source>
        <translation>Le jeton est la chaîne «&#xa0;undefined&#xa0;», comme en JavaScript à la lecture d’un membre absent.</translation>
    </message>
    <message>
        <source>The token is the string “[object Object]”, as from JavaScript that concatenates the library&apos;s whole answer.</source>
        <translation>Le jeton est la chaîne «&#xa0;[object Object]&#xa0;», comme en JavaScript quand toute la réponse de la bibliothèque est concaténée.</translation>
    </message>
    <message>
        <source>Channel name without prefix</source>
        <translation>Nom de canal sans préfixe</translation>
    </message>
    <message>
        <source>The token is for the channel name without “private-” or “presence-”. The service refuses it.</source>
        <translation>Le jeton est destiné au nom de canal sans «&#xa0;private-&#xa0;» ou «&#xa0;presence-&#xa0;». Le service le refuse.</translation>
    </message>
    <message>
        <source>Channel name with the prefix twice</source>
        <translation>Nom de canal avec préfixe en double</translation>
    </message>
    <message>
        <source>The token is for “private-private-…”. The service refuses it.</source>
        <translation>Le jeton est destiné à «&#xa0;private-private-…&#xa0;». Le service le refuse.</translation>
    </message>
    <message>
        <source>Channel name in a different case</source>
        <translation>Nom de canal dans une autre casse</translation>
    </message>
    <message>
        <source>The token is for the channel name in lower case, or in upper case if the name is in lower case. The service refuses it.</source>
        <translation>Le jeton est destiné au nom de canal en minuscules, ou en majuscules si le nom est en minuscules. Le service le refuse.</translation>
    </message>
    <message>
        <source>Channel name with a trailing space</source>
        <translation>Nom de canal suivi d’un espace</translation>
    </message>
    <message>
        <source>The token is for the channel name with a trailing space. The service refuses it.</source>
        <translation>Le jeton est destiné au nom de canal suivi d’un espace. Le service le refuse.</translation>
    </message>
    <message>
        <source>Percent-encoded channel name</source>
        <translation>Nom de canal en percent-encoding</translation>
    </message>
    <message>
        <source>The token is for the percent-encoded channel name, with %40 for @. The service refuses it.</source>
        <translation>Le jeton est destiné au nom de canal en percent-encoding, avec %40 pour @. Le service le refuse.</translation>
    </message>
    <message>
        <source>Another channel</source>
        <translation>Autre canal</translation>
    </message>
    <message>
        <source>The token is for another known channel. The service refuses it.</source>
        <translation>Le jeton est destiné à un autre canal connu. Le service le refuse.</translation>
    </message>
    <message>
        <source>Another secret</source>
        <translation>Autre secret</translation>
    </message>
    <message>
        <source>The token has the right format, but was made with another secret. The service refuses it.</source>
        <translation>Le jeton a le bon format, mais a été créé avec un autre secret. Le service le refuse.</translation>
    </message>
    <message>
        <source>Token of the other version</source>
        <translation>Jeton de l’autre version</translation>
    </message>
    <message>
        <source>A v2 page gets a v3 token, and vice versa. The service refuses it.</source>
        <translation>Une page v2 obtient un jeton v3, et inversement. Le service le refuse.</translation>
    </message>
    <message>
        <source>Old socket (v3)</source>
        <translation>Ancien socket (v3)</translation>
    </message>
    <message>
        <source>The first socket of a channel gets a valid token, and each later socket gets a token of the first. The page works until it reconnects. A v2 token isn&apos;t bound to a socket and stays valid.</source>
        <translation>Le premier socket d’un canal obtient un jeton valide, et chaque socket suivant un jeton du premier. La page fonctionne jusqu’à ce qu’elle se reconnecte. Un jeton v2 n’est pas lié à un socket et reste valide.</translation>
    </message>
    <message>
        <source>Same token each time</source>
        <translation>Toujours le même jeton</translation>
    </message>
    <message>
        <source>The endpoint caches the first token of a channel and issues it to everyone.</source>
        <translation>L’endpoint met en cache le premier jeton d’un canal et l’émet pour tout le monde.</translation>
    </message>
    <message>
        <source>Expired token</source>
        <translation>Jeton expiré</translation>
    </message>
    <message>
        <source>The token has the right format, but has expired. The service refuses it.</source>
        <translation>Le jeton a le bon format, mais a expiré. Le service le refuse.</translation>
    </message>
    <message>
        <source>Dummy token</source>
        <translation>Jeton factice</translation>
    </message>
    <message>
        <source>The token is “dummy-token”, as from a stub. The service refuses it.</source>
        <translation>Le jeton est «&#xa0;dummy-token&#xa0;», comme celui d’un stub. Le service le refuse.</translation>
    </message>
    <message>
        <source>Everyone can join</source>
        <translation>Accès pour tous</translation>
    </message>
    <message>
        <source>The endpoint issues a token to everyone for each name that matches the rule, even an invalid one. With “*” every channel is open.</source>
        <translation>L’endpoint émet un jeton pour tout le monde et pour chaque nom qui correspond à la règle, même non valide. Avec «&#xa0;*&#xa0;», tous les canaux sont ouverts.</translation>
    </message>
    <message>
        <source>Blocked by the browser</source>
        <translation>Bloqué par le navigateur</translation>
    </message>
    <message>
        <source>Error or timeout</source>
        <translation>Erreur ou délai dépassé</translation>
    </message>
    <message>
        <source>Channel not found in the call</source>
        <translation>Canal introuvable dans l’appel</translation>
    </message>
    <message>
        <source>Unexpected response</source>
        <translation>Réponse inattendue</translation>
    </message>
    <message>
        <source>Invalid token</source>
        <translation>Jeton non valide</translation>
    </message>
    <message>
        <source>No access control</source>
        <translation>Aucun contrôle d’accès</translation>
    </message>
    <message>
        <source>Empty body</source>
        <translation>Corps vide</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointHandler</name>
    <message>
        <source>cookie %1</source>
        <translation>cookie %1</translation>
    </message>
    <message>
        <source>Login page</source>
        <translation>Page de connexion</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>sinon</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number and pattern of a rule</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>preflight answered</source>
        <translation>réponse au preflight</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Authentifiez-vous d’abord.</translation>
    </message>
    <message>
        <source>You may not join this channel.</source>
        <translation>Vous ne pouvez pas rejoindre ce canal.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status and sentence</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>unknown caller</source>
        <translation>appelant inconnu</translation>
    </message>
    <message>
        <source>The mock endpoint was called by a host name that doesn&apos;t belong to this machine.</source>
        <translation>L’endpoint simulé a été appelé par un nom d’hôte qui n’appartient pas à cette machine.</translation>
    </message>
    <message>
        <source>Only local pages may call the mock endpoint. This page is from “%1”.</source>
        <translation>Seules les pages locales peuvent appeler l’endpoint simulé. Cette page provient de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Only local pages may call the mock endpoint. This call is from another site.</source>
        <translation>Seules les pages locales peuvent appeler l’endpoint simulé. Cet appel provient d’un autre site.</translation>
    </message>
    <message>
        <source>website</source>
        <translation>site web</translation>
    </message>
    <message>
        <source>There is nothing at this path. The endpoint is at %1.</source>
        <translation>Il n’y a rien à ce chemin. L’endpoint se trouve à %1.</translation>
    </message>
    <message>
        <source>token issued</source>
        <translation>jeton émis</translation>
    </message>
    <message>
        <source>Further refused calls, not listed: %1.</source>
        <translation>Autres appels refusés, non listés&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointListener</name>
    <message>
        <source>The profile has been deleted.</source>
        <translation>Le profil a été supprimé.</translation>
    </message>
    <message>
        <source>The current profile has no secret, so RadarDesk can&apos;t get a token. Enter the secret in the profile.</source>
        <translation>Le profil actuel n’a pas de secret&#xa0;; RadarDesk ne peut donc pas obtenir de jeton. Saisissez le secret dans le profil.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointQuery</name>
    <message>
        <source>The parameter “%1” is missing.</source>
        <translation>Le paramètre «&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>The channel is missing in the body.</source>
        <translation>Le canal manque dans le corps.</translation>
    </message>
    <message>
        <source>“%1” is a public channel. Only channels that start with “private-” or “presence-” need a token.</source>
        <translation>«&#xa0;%1&#xa0;» est un canal public. Seuls les canaux qui commencent par «&#xa0;private-&#xa0;» ou «&#xa0;presence-&#xa0;» nécessitent un jeton.</translation>
    </message>
    <message>
        <source>The call has both “channel” (v2) and “channelName” (v3). Send only one of them.</source>
        <translation>L’appel contient à la fois «&#xa0;channel&#xa0;» (v2) et «&#xa0;channelName&#xa0;» (v3). N’envoyez que l’un des deux.</translation>
    </message>
    <message>
        <source>The call names no channel. Send “channel” for v2, or “channelName” and “socketID” for v3.</source>
        <translation>L’appel ne nomme aucun canal. Envoyez «&#xa0;channel&#xa0;» pour v2, ou «&#xa0;channelName&#xa0;» et «&#xa0;socketID&#xa0;» pour v3.</translation>
    </message>
    <message>
        <source>The call has “socketID” (v3) but names its channel as “channel” (v2). Send “channelName” instead.</source>
        <translation>L’appel contient «&#xa0;socketID&#xa0;» (v3), mais nomme son canal avec «&#xa0;channel&#xa0;» (v2). Envoyez plutôt «&#xa0;channelName&#xa0;».</translation>
    </message>
    <message>
        <source>The call has “channelName” (v3) but no “socketID”. Send both.</source>
        <translation>L’appel contient «&#xa0;channelName&#xa0;» (v3), mais pas de «&#xa0;socketID&#xa0;». Envoyez les deux.</translation>
    </message>
    <message>
        <source>The call uses %1. The browser library calls an authentication endpoint with GET.</source>
        <translation>L’appel utilise %1. La bibliothèque du navigateur appelle un endpoint d’authentification avec GET.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointReplacement</name>
    <message>
        <source>refuse</source>
        <translation>refuser</translation>
    </message>
    <message>
        <source>Python with Flask (v2)</source>
        <translation>Python avec Flask (v2)</translation>
    </message>
    <message>
        <source>Python with Flask (v3)</source>
        <translation>Python avec Flask (v3)</translation>
    </message>
    <message>
        <source>Node.js with Express (v3)</source>
        <translation>Node.js avec Express (v3)</translation>
    </message>
    <message>
        <source>PHP (v3)</source>
        <translation>PHP (v3)</translation>
    </message>
    <message>
        <source>Ruby with Sinatra (v3)</source>
        <translation>Ruby avec Sinatra (v3)</translation>
    </message>
    <message>
        <source>C# with ASP.NET Core (v3)</source>
        <translation>C# avec ASP.NET Core (v3)</translation>
    </message>
    <message>
        <source>simulated fault (%1)</source>
        <translation>panne simulée (%1)</translation>
    </message>
    <message>
        <source>allow</source>
        <translation>autoriser</translation>
    </message>
    <message>
        <source>Rules of the mock endpoint in RadarDesk; the first match applies:</source>
        <translation>Règles de l’endpoint simulé dans RadarDesk&#xa0;; la première qui correspond s’applique&#xa0;:</translation>
    </message>
    <message>
        <source>This code refuses every call until you implement your access rules.</source>
        <translation>Ce code refuse tous les appels tant que vous n’avez pas implémenté vos règles d’accès.</translation>
    </message>
    <message>
        <source>Save the file where your server serves it as %1.</source>
        <translation>Enregistrez le fichier là où votre serveur le sert sous %1.</translation>
    </message>
    <message>
        <source>The official library requests tokens from the hosted service. To use %1 instead, change the URL in the library.</source>
        <translation>La bibliothèque officielle demande les jetons au service hébergé. Pour utiliser plutôt %1, changez l’URL dans la bibliothèque.</translation>
    </message>
    <message>
        <source>any other call: %1</source>
        <comment>an action</comment>
        <translation>tout autre appel&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>channels, a caller, an action</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointRule</name>
    <message>
        <source>Refuse (%1)</source>
        <translation>Refuser (%1)</translation>
    </message>
    <message>
        <source>Allow after %1 ms</source>
        <translation>Autoriser après %1&#xa0;ms</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>with the cookie</source>
        <translation>avec le cookie</translation>
    </message>
    <message>
        <source>with the header</source>
        <translation>avec l’en-tête</translation>
    </message>
    <message>
        <source>with the bearer token</source>
        <translation>avec le jeton bearer</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>Enter the header as “Name: value”.</source>
        <translation>Saisissez l’en-tête sous la forme «&#xa0;Nom: valeur&#xa0;».</translation>
    </message>
    <message>
        <source>Enter the channels of the rule: a name, with * for any characters.</source>
        <translation>Saisissez les canaux de la règle&#xa0;: un nom, avec * pour n’importe quels caractères.</translation>
    </message>
    <message>
        <source>Enter one cookie as “name=value”.</source>
        <translation>Saisissez un seul cookie sous la forme «&#xa0;nom=valeur&#xa0;».</translation>
    </message>
    <message>
        <source>Enter only the bearer token, without spaces.</source>
        <translation>Saisissez uniquement le jeton bearer, sans espaces.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointRulesFile</name>
    <message>
        <source>A newer version of RadarDesk saved the endpoint&apos;s rules.</source>
        <translation>Une version plus récente de RadarDesk a enregistré les règles de l’endpoint.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of the endpoint couldn&apos;t be read.</source>
        <translation>
            <numerusform>%n règle de l’endpoint n’a pas pu être lue.</numerusform>
            <numerusform>%n règles de l’endpoint n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>The endpoint&apos;s rules couldn&apos;t be read.</source>
        <translation>Les règles de l’endpoint n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the endpoint&apos;s rules aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>Le fichier %1 ne peut pas être copié&#xa0;; il reste donc inchangé, et les modifications des règles de l’endpoint ne sont pas enregistrées. Vérifiez les droits d’accès et l’espace libre de son dossier.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointRulesModel</name>
    <message>
        <source>Otherwise</source>
        <translation>Sinon</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Simulated fault: %1</source>
        <translation>Panne simulée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Appelant</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointServer</name>
    <message>
        <source>Another program uses port %1. Port %2 is free.</source>
        <translation>Un autre programme utilise le port %1. Le port %2 est libre.</translation>
    </message>
    <message>
        <source>Enter a path of letters, digits and “/ - _ .”, such as “/auth”.</source>
        <translation>Saisissez un chemin composé de lettres, de chiffres et de «&#xa0;/ - _ .&#xa0;», comme «&#xa0;/auth&#xa0;».</translation>
    </message>
    <message>
        <source>The system doesn&apos;t let RadarDesk listen on the port: %1.</source>
        <translation>Le système ne laisse pas RadarDesk écouter sur le port&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Port %1 is reserved by the system. Port %2 is free.</source>
        <translation>Le port %1 est réservé par le système. Le port %2 est libre.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointStep</name>
    <message>
        <source>The clock of the endpoint&apos;s server says %1, the clock of this machine %2. Tokens expire by the service&apos;s clock.</source>
        <comment>two times</comment>
        <translation>L’horloge du serveur de l’endpoint indique %1, celle de cette machine %2. Les jetons expirent selon l’horloge du service.</translation>
    </message>
    <message>
        <source>Channel in the query</source>
        <translation>Canal dans l’URL</translation>
    </message>
    <message>
        <source>Channel in the other version&apos;s parameter</source>
        <translation>Canal dans le paramètre de l’autre version</translation>
    </message>
    <message>
        <source>Channel by POST, as a form</source>
        <translation>Canal par POST, dans un formulaire</translation>
    </message>
    <message>
        <source>Channel by POST, as JSON</source>
        <translation>Canal par POST, en JSON</translation>
    </message>
    <message>
        <source>Each call is redirected: %1. Use the last URL in the page.</source>
        <comment>URLs with arrows in between</comment>
        <translation>Chaque appel est redirigé&#xa0;: %1. Utilisez la dernière URL dans la page.</translation>
    </message>
    <message>
        <source>The JSON is sent as %1, which some libraries don&apos;t parse. Set the type, in PHP by: %2</source>
        <comment>a content type; a line of code</comment>
        <translation>Le JSON est envoyé comme %1, que certaines bibliothèques n’analysent pas. Définissez le type, en PHP par&#xa0;: %2</translation>
    </message>
    <message>
        <source>The page&apos;s URL isn&apos;t set, so RadarDesk didn&apos;t check whether browsers let the page call the endpoint.</source>
        <translation>L’URL de la page n’est pas définie&#xa0;; RadarDesk n’a donc pas vérifié si les navigateurs laissent la page appeler l’endpoint.</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1. The sandbox&apos;s browser library accepts 200 to 299; what PushRadar&apos;s own library accepts is not published. Use 200 to be safe.</source>
        <translation>L’endpoint répond avec le statut %1. La bibliothèque du navigateur de la sandbox accepte de 200 à 299&#xa0;; ce qu’accepte la bibliothèque de PushRadar n’est pas publié. Par précaution, utilisez 200.</translation>
    </message>
    <message>
        <source>Call as a page makes it</source>
        <translation>Appel tel qu’une page l’effectue</translation>
    </message>
    <message>
        <source>Preflight of the browser</source>
        <translation>Requête preflight du navigateur</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirection</translation>
    </message>
    <message>
        <source>Same call with all cookies</source>
        <translation>Même appel avec tous les cookies</translation>
    </message>
    <message>
        <source>Same call without credentials</source>
        <translation>Même appel sans identifiants</translation>
    </message>
    <message>
        <source>The endpoint is relative, so browsers call the page&apos;s own host. If the endpoint is on another host, use its full URL in the page.</source>
        <translation>L’endpoint est relatif&#xa0;; les navigateurs appellent donc l’hôte de la page. Si l’endpoint est sur un autre hôte, utilisez son URL complète dans la page.</translation>
    </message>
    <message>
        <source>Endpoint of the profile</source>
        <translation>Endpoint du profil</translation>
    </message>
    <message>
        <source>Called directly, the endpoint issues a token.</source>
        <translation>Appelé directement, l’endpoint émet un jeton.</translation>
    </message>
    <message>
        <source>Preflight at the redirect target</source>
        <translation>Requête preflight à la cible de la redirection</translation>
    </message>
    <message>
        <source>The endpoint issued a token after %1.</source>
        <comment>a time span</comment>
        <translation>L’endpoint a émis un jeton après %1.</translation>
    </message>
    <message>
        <source>A direct call fails too. %1</source>
        <extracomment>%1: a sentence on what is wrong</extracomment>
        <translation>Un appel direct échoue aussi. %1</translation>
    </message>
    <message>
        <source>The endpoint issues a token if the channel is in the query.</source>
        <translation>L’endpoint émet un jeton si le canal est dans l’URL.</translation>
    </message>
    <message>
        <source>The endpoint issues a token if the channel is in the other version&apos;s parameter.</source>
        <translation>L’endpoint émet un jeton si le canal est dans le paramètre de l’autre version.</translation>
    </message>
    <message>
        <source>The endpoint issues a token if the channel is sent by POST, as a form.</source>
        <translation>L’endpoint émet un jeton si le canal est envoyé par POST, dans un formulaire.</translation>
    </message>
    <message>
        <source>The endpoint issues a token if the channel is sent by POST, as JSON.</source>
        <translation>L’endpoint émet un jeton si le canal est envoyé par POST, en JSON.</translation>
    </message>
    <message>
        <source>The endpoint answers with “%1”.</source>
        <comment>the beginning of the answer</comment>
        <translation>L’endpoint répond «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1.</source>
        <comment>a status</comment>
        <translation>L’endpoint répond avec le statut %1.</translation>
    </message>
    <message>
        <source>Without credentials the endpoint doesn&apos;t answer.</source>
        <translation>Sans identifiants, l’endpoint ne répond pas.</translation>
    </message>
    <message>
        <source>Without credentials the endpoint answers with status %1.</source>
        <comment>a status</comment>
        <translation>Sans identifiants, l’endpoint répond avec le statut %1.</translation>
    </message>
    <message>
        <source>The answer contains a secret besides the token, and it reaches everyone who may call the endpoint. Revoke that secret, use a new one, and leave it out of the answer.</source>
        <translation>La réponse contient un secret en plus du jeton, et toute personne qui peut appeler l’endpoint le reçoit. Révoquez ce secret, utilisez-en un nouveau et ne le mettez pas dans la réponse.</translation>
    </message>
    <message>
        <source>The parameter “%1” doesn&apos;t arrive (status %2).</source>
        <extracomment>%1: a parameter, %2: a status</extracomment>
        <translation>Le paramètre « %1 » n’arrive pas (statut %2).</translation>
    </message>
    <message>
        <source>The redirect&apos;s URL contains “&amp;amp;” instead of “&amp;”: it was escaped for HTML.</source>
        <translation>L’URL de la redirection contient « &amp;amp; » au lieu de « &amp; » : elle a été échappée pour HTML.</translation>
    </message>
    <message>
        <source>The parameter “%1” arrives as “%2” instead of “%3” (status %4).</source>
        <extracomment>%1: a parameter, %2 and %3: its values, %4: a status</extracomment>
        <translation>Le paramètre « %1 » arrive sous la forme « %2 » au lieu de « %3 » (statut %4).</translation>
    </message>
    <message>
        <source>It is percent-encoded twice.</source>
        <translation>Il est encodé deux fois en pourcentage.</translation>
    </message>
    <message>
        <source>With the parameter “%1” it answers with “%2”, so it is written for %3, but the page uses %4. Use the same version in both.</source>
        <comment>a parameter; a member; two versions, v2 or v3</comment>
        <translation>Avec le paramètre « %1 », il répond par « %2 » : il est donc écrit pour %3, alors que la page utilise %4. Utilisez la même version des deux côtés.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::HeadJudge</name>
    <message>
        <source>The answer has no status line such as “HTTP/1.1 200 OK”, but starts with “%1”.</source>
        <comment>the beginning of the answer</comment>
        <translation>La réponse n’a pas de ligne de statut comme « HTTP/1.1 200 OK », mais commence par « %1 ».</translation>
    </message>
    <message>
        <source>The header “%1” contains a null byte (U+0000).</source>
        <translation>L’en-tête « %1 » contient un octet nul (U+0000).</translation>
    </message>
    <message>
        <source>The headers have %1, and browsers read at most %2.</source>
        <comment>two sizes</comment>
        <translation>Les en-têtes font %1, et les navigateurs en lisent au plus %2.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::IdentitiesFile</name>
    <message>
        <source>A newer version of RadarDesk saved the identities.</source>
        <translation>Une version plus récente de RadarDesk a enregistré les identités.</translation>
    </message>
    <message numerus="yes">
        <source>%n identities couldn&apos;t be read.</source>
        <translation>
            <numerusform>%n identité n’a pas pu être lue.</numerusform>
            <numerusform>%n identités n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>The identities couldn&apos;t be read.</source>
        <translation>Les identités n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the identities aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>Le fichier %1 ne peut pas être copié&#xa0;; il reste donc inchangé, et les modifications des identités ne sont pas enregistrées. Vérifiez les droits d’accès et l’espace libre de son dossier.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::IdentitiesModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>Nouvelle identité</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name and a number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no cookies, no headers</source>
        <translation>ni cookies ni en-têtes</translation>
    </message>
    <message numerus="yes">
        <source>%n cookie(s)</source>
        <translation>
            <numerusform>%n cookie</numerusform>
            <numerusform>%n cookies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n header(s)</source>
        <translation>
            <numerusform>%n en-tête</numerusform>
            <numerusform>%n en-têtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a name for the identity.</source>
        <translation>Saisissez un nom pour l’identité.</translation>
    </message>
    <message>
        <source>Another identity has this name. Choose another one.</source>
        <translation>Une autre identité porte ce nom. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::Identity</name>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Line %1 of the cookies has a part without “=”. Enter “name=value”, or paste a whole Set-Cookie line.</source>
        <translation>La ligne %1 des cookies a une partie sans «&#xa0;=&#xa0;». Saisissez «&#xa0;nom=valeur&#xa0;», ou collez une ligne Set-Cookie entière.</translation>
    </message>
    <message>
        <source>Line %1 of the cookies has no name before “=”. Enter “name=value”.</source>
        <translation>La ligne %1 des cookies n’a pas de nom avant «&#xa0;=&#xa0;». Saisissez «&#xa0;nom=valeur&#xa0;».</translation>
    </message>
    <message>
        <source>Line %1 of the cookies has an invalid name. Remove spaces and separators from the name.</source>
        <translation>La ligne %1 des cookies a un nom non valide. Supprimez les espaces et les séparateurs du nom.</translation>
    </message>
    <message>
        <source>Line %1 of the cookies contains a control character. Remove the character.</source>
        <translation>La ligne %1 des cookies contient un caractère de contrôle. Supprimez ce caractère.</translation>
    </message>
    <message>
        <source>Line %1 of the cookies contains no cookie. Enter “name=value”.</source>
        <translation>La ligne %1 des cookies ne contient pas de cookie. Saisissez «&#xa0;nom=valeur&#xa0;».</translation>
    </message>
    <message>
        <source>Line %1 of the cookies has an invalid attribute, such as the date in “Expires”. Correct or remove the attribute.</source>
        <translation>La ligne %1 des cookies a un attribut non valide, comme la date dans «&#xa0;Expires&#xa0;». Corrigez ou supprimez l’attribut.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::IdentitySource</name>
    <message>
        <source>Signed-in user</source>
        <translation>Utilisateur authentifié</translation>
    </message>
    <message>
        <source>User of %1</source>
        <translation>Utilisateur de %1</translation>
    </message>
    <message>
        <source>Paste a cURL command or a Cookie header.</source>
        <translation>Collez une commande cURL ou un en-tête Cookie.</translation>
    </message>
    <message numerus="yes">
        <source>Cookie %1 (%n character(s))</source>
        <comment>a name</comment>
        <translation>
            <numerusform>Cookie %1 (%n caractère)</numerusform>
            <numerusform>Cookie %1 (%n caractères)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Header %1 (%n character(s))</source>
        <comment>a name</comment>
        <translation>
            <numerusform>En-tête %1 (%n caractère)</numerusform>
            <numerusform>En-tête %1 (%n caractères)</numerusform>
        </translation>
    </message>
    <message>
        <source>Header %1: %2</source>
        <translation>En-tête %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>A shell variable has no value here, so its option was ignored.</source>
        <translation>Une variable du shell n’a pas de valeur ici&#xa0;; son option a donc été ignorée.</translation>
    </message>
    <message>
        <source>The command reads cookies from a file, which RadarDesk doesn&apos;t open.</source>
        <translation>La commande lit des cookies dans un fichier, que RadarDesk n’ouvre pas.</translation>
    </message>
    <message>
        <source>The command has no cookies and no header with credentials. Sign in, then choose “Copy as cURL” in the browser&apos;s network panel.</source>
        <translation>La commande n’a ni cookies ni en-tête avec des identifiants. Authentifiez-vous, puis choisissez «&#xa0;Copy as cURL&#xa0;» dans l’onglet Réseau du navigateur.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::IdentityValues</name>
    <message>
        <source>No keychain is running in this session. Start one, such as GNOME Keyring or KWallet.</source>
        <translation>Aucun trousseau n’est en cours d’exécution dans cette session. Démarrez-en un, comme GNOME Keyring ou KWallet.</translation>
    </message>
    <message>
        <source>The keychain is locked, and no program is running that can ask for its password. Unlock the keychain, then try again.</source>
        <translation>Le trousseau est verrouillé, et aucun programme actif ne peut demander son mot de passe. Déverrouillez le trousseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain is locked, and its password prompt was canceled. Try again and enter the password.</source>
        <translation>Le trousseau est verrouillé, et sa demande de mot de passe a été annulée. Réessayez et saisissez le mot de passe.</translation>
    </message>
    <message>
        <source>The keychain hasn&apos;t answered yet. Check whether it has opened a password prompt.</source>
        <translation>Le trousseau n’a pas encore répondu. Vérifiez s’il a ouvert une demande de mot de passe.</translation>
    </message>
    <message>
        <source>The cookies and the values of sensitive headers are in the keychain and haven&apos;t been read yet.</source>
        <translation>Les cookies et les valeurs des en-têtes sensibles sont dans le trousseau et n’ont pas encore été lus.</translation>
    </message>
    <message>
        <source>Reading the values from the keychain…</source>
        <translation>Lecture des valeurs dans le trousseau…</translation>
    </message>
    <message>
        <source>Saving the values in the keychain…</source>
        <translation>Enregistrement des valeurs dans le trousseau…</translation>
    </message>
    <message>
        <source>The cookies and the values of sensitive headers are in the keychain, everything else is in a file.</source>
        <translation>Les cookies et les valeurs des en-têtes sensibles sont dans le trousseau, tout le reste dans un fichier.</translation>
    </message>
    <message>
        <source>The cookies and the values of sensitive headers stay in memory for this run only. %1</source>
        <translation>Les cookies et les valeurs des en-têtes sensibles restent en mémoire pour cette session uniquement. %1</translation>
    </message>
    <message>
        <source>The keychain no longer has the values of this identity. Enter them again.</source>
        <translation>Le trousseau n’a plus les valeurs de cette identité. Saisissez-les de nouveau.</translation>
    </message>
    <message>
        <source>The values of this identity aren&apos;t available. %1</source>
        <translation>Les valeurs de cette identité ne sont pas disponibles. %1</translation>
    </message>
    <message>
        <source>The identity&apos;s entry can&apos;t be deleted from the keychain. %1</source>
        <translation>L’entrée de l’identité ne peut pas être supprimée du trousseau. %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::LaterCall</name>
    <message>
        <source>The later call gets status %1.</source>
        <extracomment>%1: a status</extracomment>
        <translation>L’appel ultérieur obtient le statut %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::Login</name>
    <message>
        <source>Enter the names of the fields for the user and the password.</source>
        <translation>Saisissez les noms des champs de l’utilisateur et du mot de passe.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Saisissez le mot de passe.</translation>
    </message>
    <message>
        <source>Enter the URL that the sign-in form is sent to. The URL starts with “http:” or “https:”.</source>
        <translation>Saisissez l’URL à laquelle le formulaire de connexion est envoyé. L’URL commence par «&#xa0;http:&#xa0;» ou «&#xa0;https:&#xa0;».</translation>
    </message>
    <message>
        <source>The form page isn&apos;t an http or https URL.</source>
        <translation>La page du formulaire n’est pas une URL http ou https.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::LoginRun</name>
    <message>
        <source>The sign-in can&apos;t be sent: %1.</source>
        <translation>Le formulaire de connexion ne peut pas être envoyé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server answers the sign-in with status %1. %2</source>
        <translation>Le serveur répond au formulaire de connexion avec le statut %1. %2</translation>
    </message>
    <message>
        <source>The server sets no cookie. If it answers with a token instead, add that as a header.</source>
        <translation>Le serveur ne définit aucun cookie. S’il répond plutôt par un jeton, ajoutez-le comme en-tête.</translation>
    </message>
    <message>
        <source>The form page answers with status %1. %2</source>
        <translation>La page du formulaire répond avec le statut %1. %2</translation>
    </message>
    <message>
        <source>The form page can&apos;t be read: %1.</source>
        <translation>La page du formulaire ne peut pas être lue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server requires a CSRF token. Enter the form page, so that its hidden fields are sent.</source>
        <translation>Le serveur exige un jeton CSRF. Saisissez la page du formulaire afin que ses champs cachés soient envoyés.</translation>
    </message>
    <message>
        <source>The server rejects the CSRF token of the form page.</source>
        <translation>Le serveur rejette le jeton CSRF de la page du formulaire.</translation>
    </message>
    <message>
        <source>The server shows the sign-in page again. Check the user, the password and the names of the fields.</source>
        <translation>Le serveur affiche de nouveau la page de connexion. Vérifiez l’utilisateur, le mot de passe et les noms des champs.</translation>
    </message>
    <message>
        <source>The sign-in was sent, but not answered: %1. It wasn&apos;t sent again.</source>
        <extracomment>%1: an error</extracomment>
        <translation>L’authentification a été envoyée, mais est restée sans réponse&#xa0;: %1. Elle n’a pas été renvoyée.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::OtherSide</name>
    <message>
        <source>a proxy or CDN</source>
        <translation>un proxy ou un CDN</translation>
    </message>
    <message>
        <source>%1, a proxy or CDN</source>
        <comment>what a server calls itself</comment>
        <translation>%1, un proxy ou un CDN</translation>
    </message>
    <message>
        <source>Answered by %1.</source>
        <comment>a server</comment>
        <translation>Réponse de %1.</translation>
    </message>
    <message>
        <source>The answer says: “%1”</source>
        <comment>the words of a page</comment>
        <translation>La réponse indique&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The answer asks for: %1.</source>
        <comment>a header&apos;s value</comment>
        <translation>La réponse demande&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::PresenceChannelCheck</name>
    <message>
        <source>Only channels that start with “presence-” have presence. Enter one of them.</source>
        <translation>Seuls les canaux qui commencent par «&#xa0;presence-&#xa0;» ont une présence. Saisissez l’un d’eux.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::PresenceModel</name>
    <message>
        <source>joined</source>
        <translation>a rejoint</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>test user</source>
        <translation>utilisateur de test</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time of day</comment>
        <translation>depuis %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::PresenceText</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n utilisateur</numerusform>
            <numerusform>%n utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) with client data</source>
        <translation>
            <numerusform>%n utilisateur avec données client</numerusform>
            <numerusform>%n utilisateurs avec données client</numerusform>
        </translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <translation>Arrivés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Partis&#xa0;: %1</translation>
    </message>
    <message>
        <source>New data: %1</source>
        <translation>Nouvelles données&#xa0;: %1</translation>
    </message>
    <message>
        <source>  ·  </source>
        <comment>between two parts of a sentence</comment>
        <translation>  ·  </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) without client data</source>
        <translation>
            <numerusform>%n connexion sans données client</numerusform>
            <numerusform>%n connexions sans données client</numerusform>
        </translation>
    </message>
    <message>
        <source>RadarDesk (watching)</source>
        <translation>RadarDesk (suivi)</translation>
    </message>
    <message>
        <source>RadarDesk twice (watching and listening)</source>
        <translation>RadarDesk deux fois (suivi et écoute)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::PresenceUser</name>
    <message>
        <source>without ##uniqueID</source>
        <translation>sans ##uniqueID</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::PresenceWatcher</name>
    <message>
        <source>Refused (%1): %2</source>
        <translation>Refusé (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>The service issued a token for RadarDesk to watch the channel.</source>
        <translation>Le service a émis un jeton pour que RadarDesk suive le canal.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::Recording</name>
    <message>
        <source>The page is on https and the endpoint on http, so the browser blocked the call as mixed content (%1 to %2).</source>
        <translation>La page est en https et l’endpoint en http&#xa0;; le navigateur a donc bloqué l’appel comme contenu mixte (%1 vers %2).</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>aucun statut</translation>
    </message>
    <message>
        <source>The page got no answer (%1), and the recording doesn&apos;t say why. For a page of another origin (%2), the usual cause is a missing CORS header.</source>
        <comment>what the browser says; the page&apos;s origin</comment>
        <translation>La page n’a pas obtenu de réponse (%1), et l’enregistrement n’indique pas pourquoi. Pour une page d’une autre origine (%2), la cause habituelle est un en-tête CORS manquant.</translation>
    </message>
    <message>
        <source>The page got no answer (%1), and the recording doesn&apos;t say why.</source>
        <translation>La page n’a pas obtenu de réponse (%1), et l’enregistrement n’indique pas pourquoi.</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1. The cookie “%2” was set earlier in this recording, and the browser didn&apos;t send it with the call.</source>
        <extracomment>%1: a status, %2: a cookie</extracomment>
        <translation>L’endpoint répond avec le statut %1. Le cookie «&#xa0;%2&#xa0;» a été défini plus tôt dans cet enregistrement, et le navigateur ne l’a pas envoyé avec l’appel.</translation>
    </message>
    <message>
        <source>“%1” is the name of a private channel.</source>
        <translation>«&#xa0;%1&#xa0;» est le nom d’un canal privé.</translation>
    </message>
    <message>
        <source>The page calls the endpoint</source>
        <translation>La page appelle l’endpoint</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1; the body of the answer isn&apos;t in the recording.</source>
        <translation>L’endpoint répond avec le statut %1&#xa0;; le corps de la réponse n’est pas dans l’enregistrement.</translation>
    </message>
    <message>
        <source>There is no token in the recording.</source>
        <translation>Il n’y a pas de jeton dans l’enregistrement.</translation>
    </message>
    <message>
        <source>The recording has no WebSocket messages.</source>
        <translation>L’enregistrement n’a pas de messages WebSocket.</translation>
    </message>
    <message numerus="yes">
        <source>The service accepts the subscription, and %n broadcast(s) arrived.</source>
        <translation>
            <numerusform>Le service accepte l’abonnement, et %n diffusion est arrivée.</numerusform>
            <numerusform>Le service accepte l’abonnement, et %n diffusions sont arrivées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording ends before the service answers.</source>
        <translation>L’enregistrement se termine avant que le service réponde.</translation>
    </message>
    <message>
        <source>The page doesn&apos;t subscribe in the recording.</source>
        <translation>La page ne s’abonne pas dans l’enregistrement.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <comment>why, such as “it is a folder”</comment>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The browser reports: %1.</source>
        <extracomment>%1: what the browser says: &quot;net::ERR_CONNECTION_RESET&quot;</extracomment>
        <translation>Le navigateur signale&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The endpoint refuses “%1” (403) although the browser sent the user&apos;s credentials.</source>
        <translation>L’endpoint refuse «&#xa0;%1&#xa0;» (403), bien que le navigateur ait envoyé les identifiants de l’utilisateur.</translation>
    </message>
    <message>
        <source>The endpoint refuses “%1” (403). The recording doesn&apos;t show whether cookies were sent.</source>
        <translation>L’endpoint refuse «&#xa0;%1&#xa0;» (403). L’enregistrement ne montre pas si des cookies ont été envoyés.</translation>
    </message>
    <message>
        <source>A recording doesn&apos;t contain the calls that your app makes with its secret.</source>
        <translation>Un enregistrement ne contient pas les appels que votre application effectue avec son secret.</translation>
    </message>
    <message>
        <source>The browser sends a preflight</source>
        <translation>Le navigateur envoie une requête preflight</translation>
    </message>
    <message>
        <source>The call is redirected here</source>
        <translation>L’appel est redirigé ici</translation>
    </message>
    <message>
        <source>The call is redirected to %1, which isn&apos;t in the recording.</source>
        <translation>L’appel est redirigé vers %1, qui n’est pas dans l’enregistrement.</translation>
    </message>
    <message>
        <source>The endpoint issues a token to the page.</source>
        <translation>L’endpoint émet un jeton à la page.</translation>
    </message>
    <message>
        <source>The calling page isn&apos;t recorded, so CORS can&apos;t be checked.</source>
        <translation>La page appelante n’est pas enregistrée&#xa0;; CORS ne peut donc pas être vérifié.</translation>
    </message>
    <message>
        <source>The browser sends a preflight before such a call, but the recording doesn&apos;t contain it.</source>
        <translation>Le navigateur envoie une requête preflight avant un tel appel, mais l’enregistrement ne la contient pas.</translation>
    </message>
    <message>
        <source>The recording doesn&apos;t show whether cookies were sent.</source>
        <translation>L’enregistrement ne montre pas si des cookies ont été envoyés.</translation>
    </message>
    <message>
        <source>The page sends the service a different token than the endpoint issued.</source>
        <translation>La page envoie au service un autre jeton que celui émis par l’endpoint.</translation>
    </message>
    <message>
        <source>A recording can&apos;t show which identities are refused.</source>
        <translation>Un enregistrement ne peut pas montrer quelles identités sont refusées.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries couldn&apos;t be read.</source>
        <translation>
            <numerusform>%n entrée n’a pas pu être lue.</numerusform>
            <numerusform>%n entrées n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no cookies. Chrome includes them only with “Export HAR (with sensitive data)”.</source>
        <translation>Le fichier n’a pas de cookies. Chrome ne les inclut qu’avec «&#xa0;Export HAR (with sensitive data)&#xa0;».</translation>
    </message>
    <message>
        <source>The file has no cookies.</source>
        <translation>Le fichier n’a pas de cookies.</translation>
    </message>
    <message>
        <source>The file has no preflights (OPTIONS), so CORS can&apos;t be fully checked.</source>
        <translation>Le fichier n’a pas de requêtes preflight (OPTIONS)&#xa0;; CORS ne peut donc pas être entièrement vérifié.</translation>
    </message>
    <message>
        <source>Some calls have no response. Keep the developer tools open while the page loads.</source>
        <translation>Certains appels n’ont pas de réponse. Gardez les outils de développement ouverts pendant le chargement de la page.</translation>
    </message>
    <message>
        <source>The file has no WebSocket messages. Open the developer tools before the page connects.</source>
        <translation>Le fichier n’a pas de messages WebSocket. Ouvrez les outils de développement avant que la page se connecte.</translation>
    </message>
    <message>
        <source>The file has no WebSocket messages. Only Chrome and Edge record them.</source>
        <translation>Le fichier n’a pas de messages WebSocket. Seuls Chrome et Edge les enregistrent.</translation>
    </message>
    <message>
        <source>The HAR file is incomplete: %1. Save the recording again.</source>
        <comment>why</comment>
        <translation>Le fichier HAR est incomplet&#xa0;: %1. Sauvegardez de nouveau l’enregistrement.</translation>
    </message>
    <message>
        <source>The file isn&apos;t a HAR file. Open a recording from a browser&apos;s developer tools.</source>
        <translation>Le fichier n’est pas un fichier HAR. Ouvrez un enregistrement des outils de développement d’un navigateur.</translation>
    </message>
    <message>
        <source>The file is too large: %1. The limit is %2.</source>
        <translation>Le fichier est trop volumineux&#xa0;: %1. La limite est de %2.</translation>
    </message>
    <message>
        <source>A browser extension blocked the call (%1). Turn the extension off for the page.</source>
        <translation>Une extension du navigateur a bloqué l’appel (%1). Désactivez l’extension pour la page.</translation>
    </message>
    <message>
        <source>The recorded WebSocket messages use an unpublished protocol.</source>
        <translation>Les messages WebSocket enregistrés utilisent un protocole non publié.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::RefusalStep</name>
    <message>
        <source>Without credentials</source>
        <translation>Sans identifiants</translation>
    </message>
    <message>
        <source>For another channel</source>
        <translation>Pour un autre canal</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what a call is for, %2: a status, or &quot;no answer&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>For a longer name</source>
        <translation>Pour un nom plus long</translation>
    </message>
    <message>
        <source>For the next number</source>
        <translation>Pour le nombre suivant</translation>
    </message>
    <message>
        <source>With an altered cookie</source>
        <translation>Avec un cookie modifié</translation>
    </message>
    <message>
        <source>For a longer number</source>
        <translation>Pour un nombre plus long</translation>
    </message>
    <message>
        <source>%1, without credentials</source>
        <comment>what a call is for</comment>
        <translation>%1, sans identifiants</translation>
    </message>
    <message>
        <source>The endpoint also issues a token for “%1”, which only starts like “%2”. If this user may not join all such channels, compare the whole name.</source>
        <comment>two channels</comment>
        <translation>L’endpoint émet aussi un jeton pour «&#xa0;%1&#xa0;», qui ne fait que commencer comme «&#xa0;%2&#xa0;». Si cet utilisateur ne doit pas pouvoir rejoindre tous ces canaux, comparez le nom entier.</translation>
    </message>
    <message>
        <source>The endpoint also issues a token for “%1”. If this user may not join that channel, check the number in the name.</source>
        <comment>a channel</comment>
        <translation>L’endpoint émet aussi un jeton pour «&#xa0;%1&#xa0;». Si cet utilisateur ne doit pas pouvoir rejoindre ce canal, vérifiez le nombre contenu dans le nom.</translation>
    </message>
    <message>
        <source>For an invalid channel name</source>
        <translation>Pour un nom de canal non valide</translation>
    </message>
    <message>
        <source>The answer comes from a cache (%1), which gives one user&apos;s token to others. Answer with “Cache-Control: no-store”.</source>
        <comment>a header</comment>
        <translation>La réponse provient d’un cache (%1), qui donne le jeton d’un utilisateur à d’autres. Répondez avec «&#xa0;Cache-Control: no-store&#xa0;».</translation>
    </message>
    <message>
        <source>As the identity again</source>
        <translation>De nouveau avec l’identité</translation>
    </message>
    <message>
        <source>Access control couldn&apos;t be checked: status 429 only means that there were too many calls (%1).</source>
        <comment>answers</comment>
        <translation>Le contrôle d’accès n’a pas pu être vérifié&#xa0;: le statut 429 signifie seulement qu’il y a eu trop d’appels (%1).</translation>
    </message>
    <message>
        <source>Access control couldn&apos;t be checked: status 503 only means that the app was busy or down (%1).</source>
        <comment>answers</comment>
        <translation>Le contrôle d’accès n’a pas pu être vérifié&#xa0;: le statut 503 signifie seulement que l’application était occupée ou arrêtée (%1).</translation>
    </message>
    <message>
        <source>The endpoint refuses everyone else: %1.</source>
        <extracomment>%1: several answers</extracomment>
        <translation>L’endpoint refuse tous les autres&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Access control couldn&apos;t be checked: the identity no longer gets an answer, so the other refusals may have the same cause (%1).</source>
        <comment>answers</comment>
        <translation>Le contrôle d’accès n’a pas pu être vérifié&#xa0;: l’identité n’obtient plus de réponse&#xa0;; les autres refus peuvent donc avoir la même cause (%1).</translation>
    </message>
    <message>
        <source>Access control couldn&apos;t be checked: the identity no longer gets a token (status %1), so the other refusals may have the same cause (%2).</source>
        <comment>a status; answers</comment>
        <translation>Le contrôle d’accès n’a pas pu être vérifié&#xa0;: l’identité n’obtient plus de jeton (statut %1)&#xa0;; les autres refus peuvent donc avoir la même cause (%2).</translation>
    </message>
    <message>
        <source>With a cookie altered at its end</source>
        <translation>Avec un cookie modifié à la fin</translation>
    </message>
    <message>
        <source>With a cookie altered at its beginning</source>
        <translation>Avec un cookie modifié au début</translation>
    </message>
    <message>
        <source>With a cookie altered in its longest part</source>
        <translation>Avec un cookie modifié dans sa partie la plus longue</translation>
    </message>
    <message>
        <source>With a shortened cookie</source>
        <translation>Avec un cookie tronqué</translation>
    </message>
    <message>
        <source>With an altered header</source>
        <translation>Avec un en-tête modifié</translation>
    </message>
    <message>
        <source>With a header altered at its end</source>
        <translation>Avec un en-tête modifié à la fin</translation>
    </message>
    <message>
        <source>With a header altered at its beginning</source>
        <translation>Avec un en-tête modifié au début</translation>
    </message>
    <message>
        <source>With a header altered in its longest part</source>
        <translation>Avec un en-tête modifié dans sa partie la plus longue</translation>
    </message>
    <message>
        <source>For the next number before it</source>
        <translation>Pour le numéro suivant qui le précède</translation>
    </message>
    <message>
        <source>For a letter after the number</source>
        <translation>Avec une lettre après le nombre</translation>
    </message>
    <message>
        <source>The status is %1, but the body contains the token.</source>
        <comment>a status</comment>
        <translation>Le statut est %1, mais le corps contient le jeton.</translation>
    </message>
    <message>
        <source>Access control couldn&apos;t be checked: an error isn&apos;t a refusal and may go away (%1). Refuse with status 401 or 403.</source>
        <comment>answers</comment>
        <translation>Le contrôle d’accès n’a pas pu être vérifié : une erreur n’est pas un refus et peut disparaître (%1). Refusez avec le statut 401 ou 403.</translation>
    </message>
    <message>
        <source>For a number that is made up</source>
        <translation>Pour un nombre inventé</translation>
    </message>
    <message>
        <source>For another last part of the name</source>
        <translation>Pour une autre dernière partie du nom</translation>
    </message>
    <message>
        <source>The endpoint refuses with a status that looks like an error (%1). Answer with 403 instead.</source>
        <comment>what calls are for, each with its status</comment>
        <translation>L’endpoint refuse avec un statut qui ressemble à une erreur (%1). Répondez plutôt 403.</translation>
    </message>
    <message>
        <source>The endpoint issues no token, but answers with a status that pages take for a success (%1). Answer with 403 instead.</source>
        <comment>what calls are for, each with its status</comment>
        <translation>L’endpoint n’émet pas de jeton, mais répond avec un statut que les pages prennent pour un succès (%1). Répondez plutôt 403.</translation>
    </message>
    <message>
        <source>The endpoint refuses the other calls: %1.</source>
        <comment>several answers</comment>
        <translation>L’endpoint refuse les autres appels&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::Remedy</name>
    <message>
        <source>Use “%1”</source>
        <comment>a channel</comment>
        <translation>Utiliser «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Send cookies</source>
        <translation>Envoyer les cookies</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>a scheme or a host</comment>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Copy headers</source>
        <translation>Copier les en-têtes</translation>
    </message>
    <message>
        <source>Edit endpoint</source>
        <translation>Modifier l’endpoint</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>Ouvrir le profil</translation>
    </message>
    <message>
        <source>Choose identity</source>
        <translation>Choisir l’identité</translation>
    </message>
    <message>
        <source>Enter cookies</source>
        <translation>Saisir les cookies</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Remove credentials</source>
        <translation>Retirer les identifiants</translation>
    </message>
    <message>
        <source>Use full URL</source>
        <translation>Utiliser l’URL complète</translation>
    </message>
    <message>
        <source>Run on server start</source>
        <translation>Lancer au démarrage du serveur</translation>
    </message>
    <message>
        <source>Copy header</source>
        <translation>Copier l’en-tête</translation>
    </message>
    <message>
        <source>Copy attributes</source>
        <translation>Copier les attributs</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <source>Enter channel</source>
        <translation>Saisir le canal</translation>
    </message>
    <message>
        <source>Enter page URL</source>
        <translation>Saisir l’URL de la page</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <comment>a number</comment>
        <translation>Utiliser le port %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ScenarioRefusals</name>
    <message>
        <source>There was no answer in time.</source>
        <translation>Aucune réponse n’est arrivée à temps.</translation>
    </message>
    <message>
        <source>Access wasn&apos;t refused.</source>
        <translation>L’accès n’a pas été refusé.</translation>
    </message>
    <message>
        <source>The endpoint issued a token, and the service accepted the subscription.</source>
        <translation>Le point d’authentification a émis un jeton, et le service a accepté l’abonnement.</translation>
    </message>
    <message>
        <source>The service refused the subscription (%1): %2</source>
        <extracomment>%1 is a status code, %2 the service&apos;s own words</extracomment>
        <translation>Le service a refusé l’abonnement (%1) : %2</translation>
    </message>
    <message>
        <source>There is no identity “%1”.</source>
        <translation>Il n’y a pas d’identité « %1 ».</translation>
    </message>
    <message>
        <source>The identity was deleted.</source>
        <translation>L’identité a été supprimée.</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t subscribe to channels of this service.</source>
        <translation>RadarDesk ne peut pas s’abonner aux canaux de ce service.</translation>
    </message>
    <message>
        <source>The endpoint neither refused nor allowed access.</source>
        <translation>Le point d’authentification n’a ni refusé ni autorisé l’accès.</translation>
    </message>
    <message>
        <source>The service didn&apos;t judge the token.</source>
        <translation>Le service n’a pas évalué le jeton.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ScenarioSuite</name>
    <message>
        <source>Step %1: %2</source>
        <extracomment>%1 is the number of a step, %2 the step</extracomment>
        <translation>Étape %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Row %1, step %2: %3</source>
        <extracomment>%1 is a row of a file, %2 the number of a step, %3 the step</extracomment>
        <translation>Ligne %1, étape %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n as expected (%1)</source>
        <translation>
            <numerusform>%n comme attendu (%1)</numerusform>
            <numerusform>%n comme attendu (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent (%1)</source>
        <extracomment>%n broadcasts, %1 is a time</extracomment>
        <translation>
            <numerusform>%n envoyée (%1)</numerusform>
            <numerusform>%n envoyées (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <extracomment>%1 is a step</extracomment>
        <translation>Attendu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <extracomment>%1 is what arrived</extracomment>
        <translation>Reçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The run ended before this step.</source>
        <translation>L’exécution s’est terminée avant cette étape.</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <extracomment>%1 of %2 times that a step was done</extracomment>
        <translation>%1 en échec sur %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::SecondConnection</name>
    <message>
        <source>Called for a second connection, the endpoint answers with status 429, so it couldn&apos;t be checked.</source>
        <translation>Appelé pour une deuxième connexion, l’endpoint répond avec le statut 429&#x202f;: elle n’a donc pas pu être vérifiée.</translation>
    </message>
    <message>
        <source>The call for the second connection gets no answer.</source>
        <translation>L’appel pour la deuxième connexion ne reçoit aucune réponse.</translation>
    </message>
    <message>
        <source>The call for the second connection gets status %1.</source>
        <translation>L’appel pour la deuxième connexion reçoit le statut %1.</translation>
    </message>
    <message>
        <source>A second connection couldn&apos;t be opened.</source>
        <translation>Une deuxième connexion n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>The call for the second connection gets status %1, but presence shows no client data for that connection within %2.</source>
        <comment>a status; a time span</comment>
        <translation>L’appel pour la deuxième connexion reçoit le statut %1, mais la présence n’affiche aucune donnée client pour cette connexion en %2.</translation>
    </message>
    <message>
        <source>Presence shows the user once for both connections.</source>
        <translation>La présence affiche l’utilisateur une seule fois pour les deux connexions.</translation>
    </message>
    <message>
        <source>The client data has no “##uniqueID”, so each connection counts as a user of its own.</source>
        <translation>Les données client n’ont pas de «&#xa0;##uniqueID&#xa0;»&#x202f;; chaque connexion compte donc comme un utilisateur distinct.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ServiceTokenStep</name>
    <message>
        <source>Register token</source>
        <translation>Enregistrer un jeton</translation>
    </message>
    <message>
        <source>Request token</source>
        <translation>Demander un jeton</translation>
    </message>
    <message>
        <source>The secret and the service address are valid: the service issues a token for this channel.</source>
        <translation>Le secret et l’adresse du service sont valides&#xa0;: le service émet un jeton pour ce canal.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::StatusJudge</name>
    <message>
        <source>The call was made without cookies or headers that identify a user.</source>
        <translation>L’appel a été effectué sans cookies ni en-têtes qui identifient un utilisateur.</translation>
    </message>
    <message>
        <source>The header Retry-After is “%1”.</source>
        <extracomment>%1: a number of seconds, or a date</extracomment>
        <translation>L’en-tête Retry-After vaut «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The endpoint allows: %1.</source>
        <extracomment>%1: HTTP methods, such as &quot;POST, PUT&quot;</extracomment>
        <translation>L’endpoint autorise&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The headers of the call are too large for the server, usually because of the cookies.</source>
        <translation>Les en-têtes de l’appel sont trop volumineux pour le serveur, en général à cause des cookies.</translation>
    </message>
    <message>
        <source>A proxy in front of the endpoint asks for credentials of its own, so the call didn&apos;t reach the app.</source>
        <translation>Un proxy devant l’endpoint demande ses propres identifiants, et l’appel n’a donc pas atteint l’application.</translation>
    </message>
    <message>
        <source>The call was made with %1. That may have expired, or belong to another server or user: sign in again, and update the identity.</source>
        <comment>names of cookies and headers</comment>
        <translation>L’appel a été effectué avec %1. Cela a peut-être expiré, ou appartient à un autre serveur ou utilisateur&#xa0;: authentifiez-vous de nouveau et mettez l’identité à jour.</translation>
    </message>
    <message>
        <source>The server asks for a user name and a password (HTTP Basic), usually before the app is reached. Exclude the endpoint&apos;s path from that protection, or send the header Authorization with the call and add it to the identity.</source>
        <translation>Le serveur demande un nom d’utilisateur et un mot de passe (HTTP Basic), en général avant que l’application ne soit atteinte. Excluez le chemin de l’endpoint de cette protection, ou envoyez l’en-tête Authorization avec l’appel et ajoutez-le à l’identité.</translation>
    </message>
    <message>
        <source>In WordPress, the nonce in the header X-WP-Nonce is that token. It is out of date, or of another session: reload the page, and copy the header to the identity again.</source>
        <translation>Dans WordPress, ce jeton est le nonce de l’en-tête X-WP-Nonce. Il est périmé ou appartient à une autre session&#xa0;: rechargez la page et copiez de nouveau l’en-tête dans l’identité.</translation>
    </message>
    <message>
        <source>The call sends the channel as “channelName”; only v2 sends it as “channel”.</source>
        <translation>L’appel envoie le canal dans «&#xa0;channelName&#xa0;»&#xa0;; seule la v2 l’envoie dans «&#xa0;channel&#xa0;».</translation>
    </message>
    <message>
        <source>The call sends the channel as “channel”; only v3 sends it as “channelName”.</source>
        <translation>L’appel envoie le canal dans «&#xa0;channel&#xa0;»&#xa0;; seule la v3 l’envoie dans «&#xa0;channelName&#xa0;».</translation>
    </message>
    <message>
        <source>The app&apos;s own call of PushRadar may have failed: compare the names of the parameters that the app reads (channelName, socketID) with those of the request. Capital letters count.</source>
        <translation>L’appel de PushRadar par l’application a peut-être échoué&#xa0;: comparez les noms des paramètres que l’application lit (channelName, socketID) avec ceux de la requête. Les majuscules comptent.</translation>
    </message>
    <message>
        <source>Have the endpoint answer 401 or 403 instead of redirecting.</source>
        <translation>Faites répondre l’endpoint par 401 ou 403 au lieu de rediriger.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::SubscriptionStep</name>
    <message>
        <source>There is no connection to %1.</source>
        <extracomment>%1: a URL</extracomment>
        <translation>Il n’y a pas de connexion à %1.</translation>
    </message>
    <message>
        <source>Called for a second socket, the endpoint answers with status 429, so a reconnection couldn&apos;t be tried.</source>
        <translation>Appelé pour un deuxième socket, l’endpoint répond avec le statut 429&#xa0;; une reconnexion n’a donc pas pu être essayée.</translation>
    </message>
    <message>
        <source>The protocol between subscribers and this service is not published. Open a subscriber page for the channel to test the subscription there.</source>
        <translation>Le protocole entre les abonnés et ce service n’est pas publié. Ouvrez une page d’abonné pour le canal afin d’y tester l’abonnement.</translation>
    </message>
    <message>
        <source>Token for another profile&apos;s socket</source>
        <translation>Jeton pour le socket d’un autre profil</translation>
    </message>
    <message>
        <source>Nothing was broadcast: the profile is for production, or sending is locked.</source>
        <translation>Rien n’a été diffusé&#xa0;: le profil est en production, ou l’envoi est verrouillé.</translation>
    </message>
    <message>
        <source>Nothing was broadcast because the check&apos;s settings say so.</source>
        <translation>Rien n’a été diffusé, comme le veulent les paramètres de la vérification.</translation>
    </message>
    <message>
        <source>Test broadcast</source>
        <translation>Diffusion de test</translation>
    </message>
    <message>
        <source>A second socket couldn&apos;t be tried: it got no answer within %1.</source>
        <extracomment>%1: a time span</extracomment>
        <translation>Un deuxième socket n’a pas pu être essayé&#xa0;: il n’a pas obtenu de réponse dans un délai de %1.</translation>
    </message>
    <message>
        <source>The first socket got the same token: the endpoint stores tokens.</source>
        <translation>Le premier socket a obtenu le même jeton&#xa0;: l’endpoint stocke les jetons.</translation>
    </message>
    <message>
        <source>The first socket got in, a second one didn&apos;t.</source>
        <translation>Le premier socket a eu accès, pas le deuxième.</translation>
    </message>
    <message>
        <source>Token for a second socket</source>
        <translation>Jeton pour un deuxième socket</translation>
    </message>
    <message>
        <source>The first call gets a token, but the call for a second socket doesn&apos;t.</source>
        <translation>Le premier appel obtient un jeton, mais pas l’appel pour un deuxième socket.</translation>
    </message>
    <message>
        <source>The service accepts the token, and a broadcast arrives.</source>
        <translation>Le service accepte le jeton, et une diffusion arrive.</translation>
    </message>
    <message>
        <source>The service accepts the token.</source>
        <translation>Le service accepte le jeton.</translation>
    </message>
    <message>
        <source>The service didn&apos;t answer the subscription within %1.</source>
        <extracomment>%1: a time span</extracomment>
        <translation>Le service n’a pas répondu à l’abonnement dans un délai de %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::Suite</name>
    <message>
        <source>passed before</source>
        <translation>réussi auparavant</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 failed</source>
        <extracomment>%1: how many there are in all</extracomment>
        <translation>
            <numerusform>%n en échec sur %1</numerusform>
            <numerusform>%n en échec sur %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n passed</source>
        <translation>
            <numerusform>%n vérification réussie</numerusform>
            <numerusform>Les %n vérifications ont réussi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed, none failed</source>
        <translation>
            <numerusform>%n réussie, aucun échec</numerusform>
            <numerusform>%n réussies, aucun échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; none failed so far</source>
        <translation>Arrêt&#xa0;; aucun échec jusqu’ici</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Aucune réponse claire</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an identity, a channel</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No changes since the last successful run (%1).</source>
        <comment>a time</comment>
        <translation>Aucun changement depuis la dernière exécution réussie (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) changed since the last successful run (%1).</source>
        <comment>%1: a time</comment>
        <translation>
            <numerusform>%n résultat a changé depuis la dernière exécution réussie (%1).</numerusform>
            <numerusform>%n résultats ont changé depuis la dernière exécution réussie (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer exists</source>
        <translation>N’existe plus</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>L’exécution a été arrêtée.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) couldn&apos;t be judged.</source>
        <translation>
            <numerusform>%n résultat n’a pas pu être évalué.</numerusform>
            <numerusform>%n résultats n’ont pas pu être évalués.</numerusform>
        </translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Can join but shouldn&apos;t</source>
        <translation>A accès, mais ne devrait pas</translation>
    </message>
    <message>
        <source>Refused but should be able to join</source>
        <translation>Refusé, mais devrait avoir accès</translation>
    </message>
    <message>
        <source>Can join; no expectation</source>
        <translation>A accès&#xa0;; aucun résultat attendu</translation>
    </message>
    <message>
        <source>Refused; no expectation</source>
        <translation>Refusé&#xa0;; aucun résultat attendu</translation>
    </message>
    <message>
        <source>Can join, as expected</source>
        <translation>A accès, comme attendu</translation>
    </message>
    <message>
        <source>Refused, as expected</source>
        <translation>Refusé, comme attendu</translation>
    </message>
    <message>
        <source>No results could be judged</source>
        <translation>Aucun résultat n’a pu être évalué</translation>
    </message>
    <message>
        <source>None failed, but not all were judged</source>
        <translation>Aucun échec, mais tout n’a pas été jugé</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::SuiteFile</name>
    <message>
        <source>A newer version of RadarDesk saved the results of all checks.</source>
        <translation>Une version plus récente de RadarDesk a enregistré les résultats de toutes les vérifications.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) of all checks couldn&apos;t be read.</source>
        <translation>
            <numerusform>%n résultat de toutes les vérifications n’a pas pu être lu.</numerusform>
            <numerusform>%n résultats de toutes les vérifications n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The results of all checks couldn&apos;t be read.</source>
        <translation>Les résultats de toutes les vérifications n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and new results of all checks aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>Le fichier %1 ne peut pas être copié&#xa0;; il reste donc inchangé, et les nouveaux résultats de toutes les vérifications ne sont pas enregistrés. Vérifiez les droits d’accès et l’espace libre de son dossier.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::SuiteRun</name>
    <message>
        <source>All checks</source>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>All checks: %1</source>
        <comment>a headline</comment>
        <translation>Tout vérifier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::TestUserConnection</name>
    <message>
        <source>Refused (%1): %2</source>
        <translation>Refusé (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>The test user %1 joined.</source>
        <translation>L’utilisateur de test %1 a rejoint le canal.</translation>
    </message>
    <message>
        <source>The test user %1 left.</source>
        <translation>L’utilisateur de test %1 a quitté le canal.</translation>
    </message>
    <message>
        <source>The test user %1 joined and left.</source>
        <translation>L’utilisateur de test %1 a rejoint puis quitté le canal.</translation>
    </message>
    <message>
        <source>The test user %1 has an error: %2</source>
        <comment>a name, what went wrong</comment>
        <translation>L’utilisateur de test %1 a une erreur&#xa0;: %2</translation>
    </message>
    <message>
        <source>Registered the client data of the test user %1.</source>
        <translation>Données client de l’utilisateur de test %1 enregistrées.</translation>
    </message>
    <message>
        <source>The client data of this test user couldn&apos;t be registered. %1</source>
        <translation>Les données client de cet utilisateur de test n’ont pas pu être enregistrées. %1</translation>
    </message>
    <message>
        <source>The service issued a token for the test user %1.</source>
        <translation>Le service a émis un jeton pour l’utilisateur de test %1.</translation>
    </message>
    <message>
        <source>The test user %1 is joining.</source>
        <translation>L’utilisateur de test %1 rejoint le canal.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::TestUsersModel</name>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a test user, its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>joining %1</source>
        <translation>rejoint %1</translation>
    </message>
    <message>
        <source>on %1, with the previous data</source>
        <translation>sur %1, avec les données précédentes</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>hors canal</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Sans nom</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::TokenJudge</name>
    <message numerus="yes">
        <source>v3 tokens are opaque: %n characters.</source>
        <translation>
            <numerusform>Les jetons v3 sont opaques&#xa0;: %n caractère.</numerusform>
            <numerusform>Les jetons v3 sont opaques&#xa0;: %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile knows this channel, too.</source>
        <translation>Le profil connaît aussi ce canal.</translation>
    </message>
    <message>
        <source>This is a sandbox token for “%1” and the socket %2, valid until %3.</source>
        <comment>a channel; a socket ID; a time</comment>
        <translation>C’est un jeton de la sandbox pour «&#xa0;%1&#xa0;» et le socket %2, valide jusqu’à %3.</translation>
    </message>
    <message>
        <source>The token is for an empty name because the endpoint didn&apos;t read the channel.</source>
        <translation>Le jeton est destiné à un nom vide, car l’endpoint n’a pas lu le canal.</translation>
    </message>
    <message>
        <source>The token is for “%1”.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>Le jeton est destiné à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The token ends with a line break.</source>
        <translation>Le jeton se termine par un saut de ligne.</translation>
    </message>
    <message>
        <source>The token has white space around it.</source>
        <translation>Le jeton est entouré d’espaces blancs.</translation>
    </message>
    <message>
        <source>The token is in quotes.</source>
        <translation>Le jeton est entre guillemets.</translation>
    </message>
    <message>
        <source>The token starts with “Bearer ”.</source>
        <translation>Le jeton commence par «&#xa0;Bearer&#xa0;».</translation>
    </message>
    <message>
        <source>The token is percent-encoded.</source>
        <translation>Le jeton est en percent-encoding.</translation>
    </message>
    <message>
        <source>The token has white space inside.</source>
        <translation>Le jeton contient des espaces blancs.</translation>
    </message>
    <message>
        <source>The token is for a channel that the profile doesn&apos;t know.</source>
        <translation>Le jeton est destiné à un canal que le profil ne connaît pas.</translation>
    </message>
    <message>
        <source>The MD5 in the token is %1, the MD5 of the page&apos;s channel is %2.</source>
        <extracomment>%1 and %2: checksums</extracomment>
        <translation>Le MD5 du jeton est %1, celui du canal de la page est %2.</translation>
    </message>
    <message>
        <source>The token has the v2 format, and its MD5 matches “%1”.</source>
        <comment>a channel</comment>
        <translation>Le jeton a le format v2, et son MD5 correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The token is cut off: a v2 token has %1 characters.</source>
        <comment>a number</comment>
        <translation>Le jeton est tronqué&#xa0;: un jeton v2 a %1 caractères.</translation>
    </message>
    <message>
        <source>The token is printed as Python prints bytes: b&apos;…&apos;.</source>
        <translation>Le jeton est affiché comme Python affiche des octets&#xa0;: b&apos;…&apos;.</translation>
    </message>
    <message>
        <source>The token is JSON instead of the string that it contains.</source>
        <translation>Le jeton est du JSON au lieu de la chaîne qu’il contient.</translation>
    </message>
    <message>
        <source>The token is encoded in Base64 twice.</source>
        <translation>Le jeton est encodé deux fois en Base64.</translation>
    </message>
    <message>
        <source>The token is in upper case.</source>
        <translation>Le jeton est en majuscules.</translation>
    </message>
    <message>
        <source>The token is in lower case.</source>
        <translation>Le jeton est en minuscules.</translation>
    </message>
    <message>
        <source>The token contains an invisible character (U+%1).</source>
        <comment>digits</comment>
        <translation>Le jeton contient un caractère invisible (U+%1).</translation>
    </message>
    <message>
        <source>The clock of this machine is ahead of the service&apos;s clock, or the service&apos;s clock is behind: by this machine&apos;s clock, even a token that the service has just issued has expired. Tokens expire by the service&apos;s clock.</source>
        <translation>L’horloge de cette machine avance sur celle du service, ou celle du service retarde : d’après l’horloge de cette machine, même un jeton que le service vient d’émettre a expiré. Les jetons expirent selon l’horloge du service.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::TokenStep</name>
    <message>
        <source>Second call, to compare</source>
        <translation>Deuxième appel, pour comparer</translation>
    </message>
    <message>
        <source>Called again, the endpoint answers with status 429, so no second token was checked. Each channel and each reconnection is one call.</source>
        <translation>Appelé de nouveau, l’endpoint répond avec le statut 429&#xa0;; aucun deuxième jeton n’a donc été vérifié. Chaque canal et chaque reconnexion représentent un appel.</translation>
    </message>
    <message>
        <source>The first call gets a token, but a later call doesn&apos;t.</source>
        <translation>Le premier appel obtient un jeton, mais pas un appel ultérieur.</translation>
    </message>
    <message>
        <source>One of three calls failed; the others got a token.</source>
        <translation>Un appel sur trois a échoué&#xa0;; les autres ont obtenu un jeton.</translation>
    </message>
    <message>
        <source>The endpoint returned the same token for both calls. That works as long as the service accepts it.</source>
        <translation>L’endpoint a renvoyé le même jeton pour les deux appels. Cela fonctionne tant que le service l’accepte.</translation>
    </message>
    <message>
        <source>The token looks different from the service&apos;s own token in the second step.</source>
        <translation>Le jeton ne ressemble pas à celui du service lui-même dans la deuxième étape.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::TokenSurroundings</name>
    <message>
        <source>The token is masked, as a log shows it: it contains “%1”.</source>
        <comment>signs such as ***</comment>
        <translation>Le jeton est masqué, comme dans un journal&#x202f;: il contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The characters of the token are in reverse order.</source>
        <translation>Les caractères du jeton sont dans l’ordre inverse.</translation>
    </message>
    <message>
        <source>The text contains the token twice.</source>
        <translation>Le texte contient le jeton deux fois.</translation>
    </message>
    <message>
        <source>The token has “%1” before it and “%2” after it.</source>
        <comment>beginnings of texts</comment>
        <translation>Le jeton est précédé de «&#xa0;%1&#xa0;» et suivi de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The token has “%1” before it.</source>
        <comment>the beginning of a text</comment>
        <translation>Le jeton est précédé de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The token has “%1” after it.</source>
        <comment>the beginning of a text</comment>
        <translation>Le jeton est suivi de «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::WayProbe</name>
    <message>
        <source>Nothing listens on these ports either: %1.</source>
        <comment>numbers</comment>
        <translation>Rien n’écoute non plus sur ces ports&#xa0;: %1.</translation>
    </message>
    <message>
        <source>An SSH server answers there.</source>
        <translation>Un serveur SSH y répond.</translation>
    </message>
    <message>
        <source>A mail or FTP server answers there.</source>
        <translation>Un serveur de messagerie ou FTP y répond.</translation>
    </message>
    <message>
        <source>The first bytes of the answer are neither HTTP nor TLS.</source>
        <translation>Les premiers octets de la réponse ne sont ni du HTTP ni du TLS.</translation>
    </message>
    <message>
        <source>The first bytes of the answer are those of %1.</source>
        <comment>a protocol</comment>
        <translation>Les premiers octets de la réponse sont ceux de %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::CredentialsFile</name>
    <message>
        <source>%1 is locked by another program.</source>
        <comment>a path</comment>
        <translation>%1 est verrouillé par un autre programme.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <comment>a path, and the reason</comment>
        <translation>Écriture impossible dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 contains no secret and public key. Correct the file, or delete it to create new ones.</source>
        <comment>a path</comment>
        <translation>%1 ne contient ni secret ni clé publique. Corrigez le fichier, ou supprimez-le pour en créer de nouveaux.</translation>
    </message>
    <message>
        <source>Other users can change %1. Allow only its owner to write to it: chmod 600.</source>
        <comment>a path</comment>
        <translation>D’autres utilisateurs peuvent modifier %1. N’autorisez que son propriétaire à y écrire&#xa0;: chmod 600.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::FaultEffect</name>
    <message>
        <source>Late answer</source>
        <translation>Réponse tardive</translation>
    </message>
    <message>
        <source>The call is carried out and answered after the delay.</source>
        <translation>L’appel est exécuté et reçoit sa réponse après le délai.</translation>
    </message>
    <message>
        <source>401 Unauthorized</source>
        <translation>401 Unauthorized</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and is answered with 401, as for a wrong secret.</source>
        <translation>L’appel n’est pas exécuté et reçoit 401, comme pour un secret incorrect.</translation>
    </message>
    <message>
        <source>403 Forbidden</source>
        <translation>403 Forbidden</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and is answered with 403.</source>
        <translation>L’appel n’est pas exécuté et reçoit 403.</translation>
    </message>
    <message>
        <source>413 Content Too Large</source>
        <translation>413 Content Too Large</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and is answered with 413, as over the size limit.</source>
        <translation>L’appel n’est pas exécuté et reçoit 413, comme au-delà de la taille maximale.</translation>
    </message>
    <message>
        <source>429 Too Many Requests</source>
        <translation>429 Too Many Requests</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and is answered with 429 and Retry-After, as over the rate limit.</source>
        <translation>L’appel n’est pas exécuté et reçoit 429 avec Retry-After, comme au-delà de la limite de requêtes.</translation>
    </message>
    <message>
        <source>500 Internal Server Error</source>
        <translation>500 Internal Server Error</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and is answered with 500.</source>
        <translation>L’appel n’est pas exécuté et reçoit 500.</translation>
    </message>
    <message>
        <source>503 Service Unavailable</source>
        <translation>503 Service Unavailable</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and is answered with 503.</source>
        <translation>L’appel n’est pas exécuté et reçoit 503.</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>Page HTML</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and is answered with 200 and an HTML page, as from a proxy.</source>
        <translation>L’appel n’est pas exécuté et reçoit 200 avec une page HTML, comme d’un proxy.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Aucune réponse</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and isn&apos;t answered. Its connection ends after 30 seconds.</source>
        <translation>L’appel n’est pas exécuté et ne reçoit aucune réponse. Sa connexion se termine après 30 secondes.</translation>
    </message>
    <message>
        <source>Connection reset</source>
        <translation>Connexion réinitialisée</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out, and its connection is reset.</source>
        <translation>L’appel n’est pas exécuté et sa connexion est réinitialisée.</translation>
    </message>
    <message>
        <source>Late message</source>
        <translation>Message tardif</translation>
    </message>
    <message>
        <source>The message arrives after the delay.</source>
        <translation>Le message arrive après le délai.</translation>
    </message>
    <message>
        <source>Duplicate message</source>
        <translation>Message en double</translation>
    </message>
    <message>
        <source>The message arrives twice.</source>
        <translation>Le message arrive deux fois.</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Ordre modifié</translation>
    </message>
    <message>
        <source>The message arrives after the next one of its channel, or after the delay if there is none.</source>
        <translation>Le message arrive après le suivant de son canal, ou après le délai s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Lost message</source>
        <translation>Message perdu</translation>
    </message>
    <message>
        <source>The message doesn&apos;t arrive.</source>
        <translation>Le message n’arrive pas.</translation>
    </message>
    <message>
        <source>Held message</source>
        <translation>Message retenu</translation>
    </message>
    <message>
        <source>The message waits until you release it, changed or not, or discard it.</source>
        <translation>Le message attend que vous le libériez, modifié ou non, ou que vous l’abandonniez.</translation>
    </message>
    <message>
        <source>Closed connection</source>
        <translation>Connexion fermée</translation>
    </message>
    <message>
        <source>The connection is closed with a close frame after the delay.</source>
        <translation>La connexion est fermée avec une trame de fermeture après le délai.</translation>
    </message>
    <message>
        <source>Cut connection</source>
        <translation>Connexion coupée</translation>
    </message>
    <message>
        <source>The connection is cut without a close frame after the delay.</source>
        <translation>La connexion est coupée sans trame de fermeture après le délai.</translation>
    </message>
    <message>
        <source>Refused connection</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>A connection is refused with 503, and so are further ones until the delay is over.</source>
        <translation>Une connexion est refusée avec 503, ainsi que les suivantes jusqu’à la fin du délai.</translation>
    </message>
    <message>
        <source>Late presence</source>
        <translation>Présence tardive</translation>
    </message>
    <message>
        <source>Subscribers learn only after the delay who is present.</source>
        <translation>Les abonnés n’apprennent qui est présent qu’après le délai.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::FaultRule</name>
    <message>
        <source>Delay and jitter together must be from 0 to %1 milliseconds.</source>
        <translation>Le délai et la gigue ensemble doivent être compris entre 0 et %1 millisecondes.</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Tous les appels</translation>
    </message>
    <message>
        <source>Broadcasts</source>
        <translation>Diffusions</translation>
    </message>
    <message>
        <source>Requests for tokens</source>
        <translation>Demandes de jeton</translation>
    </message>
    <message>
        <source>Client data</source>
        <translation>Données client</translation>
    </message>
    <message>
        <source>Enter a channel, or * for all of them.</source>
        <translation>Saisissez un canal, ou * pour tous.</translation>
    </message>
    <message>
        <source>The pattern is too long.</source>
        <translation>Le motif est trop long.</translation>
    </message>
    <message>
        <source>A refused connection has no socket ID yet. Enter its page.</source>
        <translation>Une connexion refusée n’a pas encore d’ID de socket. Saisissez sa page.</translation>
    </message>
    <message>
        <source>Presence applies to a whole channel. Leave connection and page empty.</source>
        <translation>La présence concerne tout le canal. Laissez la connexion et la page vides.</translation>
    </message>
    <message>
        <source>Enter a whole number of at least 1 for the frequency.</source>
        <translation>Saisissez un nombre à partir de 1 pour la fréquence.</translation>
    </message>
    <message>
        <source>Enter a probability from 0 to 100 percent.</source>
        <translation>Saisissez une probabilité de 0 à 100&#xa0;%.</translation>
    </message>
    <message>
        <source>1 in %1 times</source>
        <translation>1 fois sur %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a probability</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>%1 (%2 ms)</source>
        <extracomment>%1 is a fault, %2 a number</extracomment>
        <translation>%1 (%2&#xa0;ms)</translation>
    </message>
    <message>
        <source>%1 (%2 to %3 ms)</source>
        <extracomment>%1 is a fault, %2 and %3 are numbers</extracomment>
        <translation>%1 (%2 à %3&#xa0;ms)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::FaultRules</name>
    <message>
        <source>Rule %1: %2</source>
        <extracomment>%1 is the number of a rule, %2 a sentence</extracomment>
        <translation>Règle %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n simulated fault(s) are active.</source>
        <translation>
            <numerusform>%n panne simulée est active.</numerusform>
            <numerusform>%n pannes simulées sont actives.</numerusform>
        </translation>
    </message>
    <message>
        <source>This isn&apos;t a file of simulated faults.</source>
        <translation>Ce n’est pas un fichier de pannes simulées.</translation>
    </message>
    <message>
        <source>There are more than %1 rules.</source>
        <translation>Il y a plus de %1 règles.</translation>
    </message>
    <message>
        <source>“effect”, “calls” or “when” is unknown, or a value has the wrong type.</source>
        <translation>«&#xa0;effect&#xa0;», «&#xa0;calls&#xa0;» ou «&#xa0;when&#xa0;» est inconnu, ou une valeur n’a pas le bon type.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Only RadarDesk&apos;s window can hold messages. Remove the rule with “message-held”.</source>
        <translation>Seule la fenêtre de RadarDesk peut retenir des messages. Supprimez la règle avec «&#xa0;message-held&#xa0;».</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::FaultedCall</name>
    <message>
        <source>Simulated fault: %1</source>
        <extracomment>%1 is a fault, such as &quot;503 Service Unavailable&quot;</extracomment>
        <translation>Panne simulée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::Relay</name>
    <message>
        <source>The relay can&apos;t listen on this machine: %1.</source>
        <comment>%1 is the system&apos;s reason</comment>
        <translation>Le relais ne peut pas écouter sur cette machine&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The service address is that of the relay itself. Enter that of the service.</source>
        <translation>L’adresse du service est celle du relais lui-même. Saisissez celle du service.</translation>
    </message>
    <message>
        <source>the response wasn&apos;t HTTP, or is longer than the relay allows</source>
        <translation>la réponse n’était pas du HTTP ou est plus longue que ce que le relais permet</translation>
    </message>
    <message>
        <source>The app neither sent nor took any more.</source>
        <translation>L’application a cessé d’envoyer et de recevoir.</translation>
    </message>
    <message>
        <source>The relay hands on at most %1 MiB of a body.</source>
        <translation>Le relais transmet au plus %1&#xa0;Mio d’un corps.</translation>
    </message>
    <message>
        <source>The header is longer than %1 bytes.</source>
        <translation>L’en-tête dépasse %1&#xa0;octets.</translation>
    </message>
    <message>
        <source>The request is not HTTP/1.1.</source>
        <translation>La requête n’est pas du HTTP/1.1.</translation>
    </message>
    <message>
        <source>The app closed the connection before it had its answer.</source>
        <translation>L’application a fermé la connexion avant de recevoir sa réponse.</translation>
    </message>
    <message>
        <source>This is TLS, and the relay speaks plain HTTP: use http:// in place of https://.</source>
        <translation>C’est du TLS, et le relais parle HTTP en clair&#xa0;: utilisez http:// au lieu de https://.</translation>
    </message>
    <message>
        <source>The relay answers only to 127.0.0.1 and localhost in the Host header.</source>
        <translation>Le relais ne répond qu’à 127.0.0.1 et localhost dans l’en-tête Host.</translation>
    </message>
    <message>
        <source>The relay hands on only calls below /v2/ and /v3/.</source>
        <translation>Le relais ne transmet que les appels sous /v2/ et /v3/.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are on their way already.</source>
        <translation>
            <numerusform>%n appel est déjà en cours.</numerusform>
            <numerusform>%n appels sont déjà en cours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The relay was stopped before the call was answered.</source>
        <translation>Le relais a été arrêté avant la réponse à l’appel.</translation>
    </message>
    <message>
        <source>The service address must be an http or https URL.</source>
        <translation>L’adresse du service doit être une URL http ou https.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::Sandbox</name>
    <message>
        <source>The secret must start with “sk_”, followed by visible ASCII characters.</source>
        <translation>Le secret doit commencer par «&#xa0;sk_&#xa0;», suivi de caractères ASCII visibles.</translation>
    </message>
    <message>
        <source>The public key must start with “pk_”, followed by visible ASCII characters.</source>
        <translation>La clé publique doit commencer par «&#xa0;pk_&#xa0;», suivi de caractères ASCII visibles.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program. Close that program, or choose another port.</source>
        <translation>Le port %1 est occupé par un autre programme. Fermez ce programme ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>Port %1 is taken by “%2”. Close that program, or choose another port.</source>
        <comment>%2 is the name of a program</comment>
        <translation>Le port %1 est occupé par «&#xa0;%2&#xa0;». Fermez ce programme ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>The sandbox can&apos;t listen at port %1: %2.</source>
        <translation>La sandbox ne peut pas écouter sur le port %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::SandboxProgram</name>
    <message>
        <source>The secret that servers present; a random one by default.</source>
        <translation>Le secret que présentent les serveurs&#xa0;; aléatoire par défaut.</translation>
    </message>
    <message>
        <source>The public key that subscribers present; a random one by default.</source>
        <translation>La clé publique que présentent les abonnés&#xa0;; aléatoire par défaut.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Don&apos;t let RadarDesk observe calls and connections at /observe, for which it needs the secret.</source>
        <translation>Empêcher RadarDesk d’observer les appels et les connexions via /observe, pour lequel il lui faut le secret.</translation>
    </message>
    <message>
        <source>Listen at this port; 0 means any free port.</source>
        <translation>Écouter sur ce port&#xa0;; 0 désigne n’importe quel port libre.</translation>
    </message>
    <message>
        <source>Store the secret and public key in this file, so that they stay the same. The file is created if it doesn&apos;t exist.</source>
        <translation>Stocker le secret et la clé publique dans ce fichier pour qu’ils restent les mêmes. Le fichier est créé s’il n’existe pas.</translation>
    </message>
    <message>
        <source>Also accept this name in the Host header, such as the name by which a container calls this machine. Repeatable.</source>
        <translation>Accepter aussi ce nom dans l’en-tête Host, par exemple le nom par lequel un conteneur appelle cette machine. Répétable.</translation>
    </message>
    <message>
        <source>Accept requests for tokens and client data for sockets that were never connected.</source>
        <translation>Accepter les demandes de jetons et les données client pour des sockets jamais connectés.</translation>
    </message>
    <message>
        <source>Unexpected argument. See --help.</source>
        <translation>Argument inattendu. Voir --help.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a port. Enter a number from 0 to 65535.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un port. Saisissez un nombre de 0 à 65535.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a host name. Enter it without a port.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom d’hôte. Saisissez-le sans port.</translation>
    </message>
    <message>
        <source>Simulate the faults in this file, such as late or lost messages. RadarDesk stores its own in faults.json.</source>
        <translation>Simuler les pannes de ce fichier, comme des messages tardifs ou perdus. RadarDesk enregistre les siennes dans faults.json.</translation>
    </message>
    <message>
        <source>Listen at this address of the machine, 127.0.0.1 by default, so that others reach it; * is every address. It then needs a secret and a public key.</source>
        <translation>Écouter à cette adresse de la machine, 127.0.0.1 par défaut, pour que d’autres puissent l’atteindre&#xa0;; * désigne toutes les adresses. Un secret et une clé publique sont alors nécessaires.</translation>
    </message>
    <message>
        <source>ADDRESS[:PORT]</source>
        <translation>ADDRESS[:PORT]</translation>
    </message>
    <message>
        <source>Speak TLS with the certificate chain in this PEM file. It is read again on SIGHUP.</source>
        <translation>Utiliser TLS avec la chaîne de certificats de ce fichier PEM. Il est relu à la réception de SIGHUP.</translation>
    </message>
    <message>
        <source>The key of the certificate, in PEM form.</source>
        <translation>La clé du certificat, au format PEM.</translation>
    </message>
    <message>
        <source>Let only pages of this origin subscribe, such as https://app.example. Repeatable.</source>
        <translation>N’autoriser l’abonnement qu’aux pages de cette origine, comme https://app.example. Répétable.</translation>
    </message>
    <message>
        <source>ORIGIN</source>
        <translation>ORIGIN</translation>
    </message>
    <message>
        <source>Believe X-Forwarded-For and X-Forwarded-Proto of reverse proxies in this network, such as 10.0.0.0/8. Repeatable.</source>
        <translation>Se fier à X-Forwarded-For et X-Forwarded-Proto des reverse proxies de ce réseau, comme 10.0.0.0/8. Répétable.</translation>
    </message>
    <message>
        <source>NETWORK</source>
        <translation>NETWORK</translation>
    </message>
    <message>
        <source>Use the limits in this file, a JSON object such as {&quot;subscribers&quot;: 50000}.</source>
        <translation>Utiliser les limites de ce fichier, un objet JSON comme {&quot;subscribers&quot;: 50000}.</translation>
    </message>
    <message>
        <source>Let RadarDesk on other machines observe calls and connections at /observe, for which it needs the secret.</source>
        <translation>Permettre à RadarDesk sur d’autres machines d’observer les appels et les connexions via /observe, pour lequel il lui faut le secret.</translation>
    </message>
    <message>
        <source>Log requests as text or as json, a line each.</source>
        <translation>Journaliser les requêtes en text ou en json, une ligne chacune.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>A service that speaks PushRadar&apos;s protocol, v2 and v3, by default on 127.0.0.1 alone.
When ready, it prints its address, secret and public key as one line of JSON; the secret is left out when other machines can reach it.
RADARDESK_SANDBOX_SECRET and RADARDESK_SANDBOX_KEY stand in for --secret and --key.</source>
        <translation>Un service qui parle le protocole de PushRadar, v2 et v3, par défaut uniquement sur 127.0.0.1.
Une fois prêt, il affiche son adresse, son secret et sa clé publique sur une ligne de JSON&#xa0;; le secret est omis si d’autres machines peuvent l’atteindre.
RADARDESK_SANDBOX_SECRET et RADARDESK_SANDBOX_KEY peuvent remplacer --secret et --key.</translation>
    </message>
    <message>
        <source>The log format is text or json.</source>
        <translation>Le format du journal est text ou json.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an origin. Enter one such as https://app.example, without a path.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une origine. Saisissez-en une comme https://app.example, sans chemin.</translation>
    </message>
    <message>
        <source>TLS needs both --tls-cert and --tls-key.</source>
        <translation>TLS nécessite à la fois --tls-cert et --tls-key.</translation>
    </message>
    <message>
        <source>Other machines can reach the sandbox at this address, so it needs a secret and a public key that you know. Use --state, or RADARDESK_SANDBOX_SECRET and RADARDESK_SANDBOX_KEY.</source>
        <translation>D’autres machines peuvent atteindre la sandbox à cette adresse&#xa0;; il lui faut donc un secret et une clé publique que vous connaissez. Utilisez --state, ou RADARDESK_SANDBOX_SECRET et RADARDESK_SANDBOX_KEY.</translation>
    </message>
    <message>
        <source>Other machines can reach the sandbox. Without TLS, anyone on the way can read the secret and all messages.</source>
        <translation>D’autres machines peuvent atteindre la sandbox. Sans TLS, toute personne sur le trajet peut lire le secret et tous les messages.</translation>
    </message>
    <message>
        <source>Other machines can reach the sandbox.</source>
        <translation>D’autres machines peuvent atteindre la sandbox.</translation>
    </message>
    <message>
        <source>The certificate was read again.</source>
        <translation>Le certificat a été relu.</translation>
    </message>
    <message>
        <source>The certificate stays as it was. %1</source>
        <comment>%1 is a sentence that says why</comment>
        <translation>Le certificat reste inchangé. %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::SandboxText</name>
    <message>
        <source>The request has no “%1”.</source>
        <translation>La requête n’a pas de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The Content-Type must be application/json or application/x-www-form-urlencoded.</source>
        <translation>Le Content-Type doit être application/json ou application/x-www-form-urlencoded.</translation>
    </message>
    <message>
        <source>The body must be a JSON object.</source>
        <translation>Le corps doit être un objet JSON.</translation>
    </message>
    <message>
        <source>The token has expired; ask for a new one.</source>
        <translation>Le jeton a expiré&#xa0;; demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>The token is for another channel than “%1”.</source>
        <translation>Le jeton est destiné à un autre canal que «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The token is for another socket; ask for one with the ID of this socket.</source>
        <translation>Le jeton est destiné à un autre socket&#xa0;; demandez-en un avec l’ID de ce socket.</translation>
    </message>
    <message>
        <source>The “event” of a message must be “subscribe” or “unsubscribe”.</source>
        <translation>L’«&#xa0;event&#xa0;» d’un message doit être «&#xa0;subscribe&#xa0;» ou «&#xa0;unsubscribe&#xa0;».</translation>
    </message>
    <message>
        <source>The channel name is longer than %1 bytes.</source>
        <translation>Le nom du canal dépasse %1&#xa0;octets.</translation>
    </message>
    <message>
        <source>One subscriber may have at most %1 channels.</source>
        <translation>Un abonné peut avoir au plus %1 canaux.</translation>
    </message>
    <message>
        <source>The sandbox has no room for another subscription.</source>
        <translation>La sandbox n’a plus de place pour un autre abonnement.</translation>
    </message>
    <message>
        <source>The request is not HTTP/1.1.</source>
        <translation>La requête n’est pas du HTTP/1.1.</translation>
    </message>
    <message>
        <source>The body is longer than %1 bytes.</source>
        <translation>Le corps dépasse %1&#xa0;octets.</translation>
    </message>
    <message>
        <source>The header is longer than %1 bytes.</source>
        <translation>L’en-tête dépasse %1&#xa0;octets.</translation>
    </message>
    <message>
        <source>The sandbox answers only to 127.0.0.1 and localhost in the Host header.</source>
        <translation>La sandbox ne répond qu’à 127.0.0.1 et localhost dans l’en-tête Host.</translation>
    </message>
    <message>
        <source>The sandbox has no room for another subscriber.</source>
        <translation>La sandbox n’a plus de place pour un autre abonné.</translation>
    </message>
    <message>
        <source>“notification” must be a JSON object.</source>
        <translation>«&#xa0;notification&#xa0;» doit être un objet JSON.</translation>
    </message>
    <message>
        <source>The notification has no “channel”.</source>
        <translation>La notification n’a pas de «&#xa0;channel&#xa0;».</translation>
    </message>
    <message>
        <source>The “data” of the notification must be an object with at least one data item.</source>
        <translation>Le «&#xa0;data&#xa0;» de la notification doit être un objet avec au moins un élément de données.</translation>
    </message>
    <message>
        <source>The token is longer than %1 bytes.</source>
        <translation>Le jeton dépasse %1&#xa0;octets.</translation>
    </message>
    <message>
        <source>The “authToken” must start with “channel_auth_token_”, as the client libraries make it.</source>
        <translation>L’«&#xa0;authToken&#xa0;» doit commencer par «&#xa0;channel_auth_token_&#xa0;», comme le créent les bibliothèques clientes.</translation>
    </message>
    <message>
        <source>Channel and data together are %1 bytes; the limit is %2.</source>
        <translation>Le canal et les données font ensemble %1&#xa0;octets&#xa0;; la limite est de %2.</translation>
    </message>
    <message>
        <source>The client data is %1 bytes; the limit is %2.</source>
        <translation>Les données client font %1&#xa0;octets&#xa0;; la limite est de %2.</translation>
    </message>
    <message>
        <source>The client data must be a JSON object.</source>
        <translation>Les données client doivent être un objet JSON.</translation>
    </message>
    <message>
        <source>The request has no “apiSecret”.</source>
        <translation>La requête n’a pas d’«&#xa0;apiSecret&#xa0;».</translation>
    </message>
    <message>
        <source>The request has no Authorization header.</source>
        <translation>La requête n’a pas d’en-tête Authorization.</translation>
    </message>
    <message>
        <source>The Authorization header must be Bearer, or Basic with the secret as the user name.</source>
        <translation>L’en-tête Authorization doit être Bearer, ou Basic avec le secret comme nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Basic authorization must hold the secret as the user name and no password.</source>
        <translation>L’autorisation Basic doit contenir le secret comme nom d’utilisateur, sans mot de passe.</translation>
    </message>
    <message>
        <source>“%1” is public; only channels that start with “private-” or “presence-” take tokens.</source>
        <translation>«&#xa0;%1&#xa0;» est public&#xa0;; seuls les canaux qui commencent par «&#xa0;private-&#xa0;» ou «&#xa0;presence-&#xa0;» acceptent des jetons.</translation>
    </message>
    <message>
        <source>The “socketID” is too long.</source>
        <translation>Le «&#xa0;socketID&#xa0;» est trop long.</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une liste.</translation>
    </message>
    <message>
        <source>The chunk headers are too long.</source>
        <translation>Les en-têtes de bloc (chunks) sont trop longs.</translation>
    </message>
    <message>
        <source>Trailer fields aren&apos;t supported.</source>
        <translation>Les champs de fin (trailers) ne sont pas pris en charge.</translation>
    </message>
    <message>
        <source>This Content-Encoding isn&apos;t supported. Send the body unencoded.</source>
        <translation>Ce Content-Encoding n’est pas pris en charge. Envoyez le corps sans encodage.</translation>
    </message>
    <message>
        <source>The only supported expectation is 100-continue.</source>
        <translation>La seule attente (Expect) prise en charge est 100-continue.</translation>
    </message>
    <message>
        <source>This connection is for the channel “%1” alone.</source>
        <translation>Cette connexion est réservée au canal «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This is TLS, and the sandbox speaks plain HTTP: use http:// in place of https://.</source>
        <translation>C’est du TLS, et la sandbox parle HTTP en clair&#xa0;: utilisez http:// au lieu de https://.</translation>
    </message>
    <message>
        <source>No socket has had the ID “%1” since the sandbox started; ask with the ID of the page that subscribes.</source>
        <translation>Aucun socket n’a eu l’ID «&#xa0;%1&#xa0;» depuis le démarrage de la sandbox&#xa0;; utilisez l’ID de la page qui s’abonne.</translation>
    </message>
    <message>
        <source>No socket with the ID “%1” is connected.</source>
        <translation>Aucun socket avec l’ID «&#xa0;%1&#xa0;» n’est connecté.</translation>
    </message>
    <message>
        <source>The sandbox was started without observation.</source>
        <translation>La sandbox a été démarrée sans observation.</translation>
    </message>
    <message>
        <source>Pages can&apos;t observe the sandbox.</source>
        <translation>Les pages ne peuvent pas observer la sandbox.</translation>
    </message>
    <message>
        <source>The request has no Authorization header with “Bearer” and the secret.</source>
        <translation>La requête n’a pas d’en-tête Authorization avec «&#xa0;Bearer&#xa0;» et le secret.</translation>
    </message>
    <message>
        <source>The sandbox has no room for another observer.</source>
        <translation>La sandbox n’a plus de place pour un autre observateur.</translation>
    </message>
    <message>
        <source>The WebSocket handshake is invalid: %1</source>
        <comment>%1 is why</comment>
        <translation>Le handshake WebSocket n’est pas valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation>Il n’y a rien à ce chemin.</translation>
    </message>
    <message>
        <source>%1 accepts only %2 requests.</source>
        <translation>%1 n’accepte que les requêtes %2.</translation>
    </message>
    <message>
        <source>Pages of other origins can&apos;t read this.</source>
        <translation>Les pages d’autres origines ne peuvent pas lire ceci.</translation>
    </message>
    <message>
        <source>The URL has no public key (?key=pk_...).</source>
        <translation>L’URL n’a pas de clé publique (?key=pk_...).</translation>
    </message>
    <message>
        <source>The public key isn&apos;t the one of this sandbox.</source>
        <translation>La clé publique n’est pas celle de cette sandbox.</translation>
    </message>
    <message>
        <source>/subscribe accepts only WebSocket connections. Use a ws: URL.</source>
        <translation>/subscribe n’accepte que les connexions WebSocket. Utilisez une URL ws:.</translation>
    </message>
    <message>
        <source>The “socketID” is empty or contains white space.</source>
        <translation>Le «&#xa0;socketID&#xa0;» est vide ou contient un espace blanc.</translation>
    </message>
    <message>
        <source>A field of the request isn&apos;t valid UTF-8.</source>
        <translation>Un champ de la requête n’est pas de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>The body isn&apos;t JSON. Line %1, column %2: %3</source>
        <translation>Le corps n’est pas du JSON. Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>“%1” must be a string.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une chaîne.</translation>
    </message>
    <message>
        <source>“%1” contains half of a surrogate pair.</source>
        <translation>«&#xa0;%1&#xa0;» contient la moitié d’une paire de substitution.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t JSON. Line %2, column %3: %4</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas du JSON. Ligne %2, colonne %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>The secret isn&apos;t the one of this sandbox.</source>
        <translation>Le secret n’est pas celui de cette sandbox.</translation>
    </message>
    <message>
        <source>/observe accepts only WebSocket connections. Use a ws: URL.</source>
        <translation>/observe n’accepte que les connexions WebSocket. Utilisez une URL ws:.</translation>
    </message>
    <message>
        <source>RadarDesk refuses this client for a while.</source>
        <translation>RadarDesk refuse ce client pendant un moment.</translation>
    </message>
    <message>
        <source>“%1” needs a channel token.</source>
        <translation>«&#xa0;%1&#xa0;» nécessite un jeton de canal.</translation>
    </message>
    <message>
        <source>The token is unknown. It was altered, or it isn&apos;t from this run of the sandbox.</source>
        <translation>Le jeton est inconnu. Il a été modifié ou ne date pas de cette session de la sandbox.</translation>
    </message>
    <message>
        <source>The message isn&apos;t JSON: %1</source>
        <translation>Le message n’est pas du JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>The message has no “channel”.</source>
        <translation>Le message n’a pas de «&#xa0;channel&#xa0;».</translation>
    </message>
    <message>
        <source>The “token” must be a string.</source>
        <translation>Le «&#xa0;token&#xa0;» doit être une chaîne.</translation>
    </message>
    <message>
        <source>“%1” must contain only strings.</source>
        <translation>«&#xa0;%1&#xa0;» ne doit contenir que des chaînes.</translation>
    </message>
    <message>
        <source>The file of limits must hold a JSON object.</source>
        <translation>Le fichier des limites doit contenir un objet JSON.</translation>
    </message>
    <message>
        <source>There is no limit “%1”.</source>
        <translation>La limite «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>The limit “%1” must be a whole number from 1 to 2147483647.</source>
        <translation>La limite «&#xa0;%1&#xa0;» doit être un nombre entier entre 1 et 2147483647.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an address. Enter it as numbers, such as 192.0.2.7:8080 or [2001:db8::7]:8080, or * for every address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse. Saisissez-la sous forme numérique, comme 192.0.2.7:8080 ou [2001:db8::7]:8080, ou * pour toutes les adresses.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a port. Enter a number from 0 to 65535.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un port. Saisissez un nombre de 0 à 65535.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a network. Enter one such as 10.0.0.0/8 or 192.0.2.7.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un réseau. Saisissez-en un comme 10.0.0.0/8 ou 192.0.2.7.</translation>
    </message>
    <message>
        <source>The sandbox answers only to addresses and to the names given with --allow-host in the Host header.</source>
        <translation>La sandbox ne répond qu’aux adresses et aux noms indiqués avec --allow-host dans l’en-tête Host.</translation>
    </message>
    <message>
        <source>Pages of this origin can&apos;t subscribe. Allow it with --allow-origin.</source>
        <translation>Les pages de cette origine ne peuvent pas s’abonner. Autorisez-la avec --allow-origin.</translation>
    </message>
    <message>
        <source>The sandbox is stopping.</source>
        <translation>La sandbox s’arrête.</translation>
    </message>
    <message>
        <source>TLS isn&apos;t available: %1.</source>
        <comment>%1 is OpenSSL&apos;s reason</comment>
        <translation>TLS n’est pas disponible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The certificate in %1 can&apos;t be read: %2.</source>
        <comment>%1 is a file, %2 OpenSSL&apos;s reason</comment>
        <translation>Le certificat de %1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The key in %1 can&apos;t be read: %2.</source>
        <comment>%1 is a file, %2 OpenSSL&apos;s reason</comment>
        <translation>La clé de %1 ne peut pas être lue&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The key in %1 doesn&apos;t belong to the certificate in %2.</source>
        <translation>La clé de %1 ne correspond pas au certificat de %2.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::SubscriberPages</name>
    <message>
        <source>The page can&apos;t be served: %1.</source>
        <translation>La page ne peut pas être servie&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Devices on the network can&apos;t connect: %1.</source>
        <translation>Les appareils du réseau ne peuvent pas se connecter&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::ActiveProfile</name>
    <message>
        <source>Not sent. %1</source>
        <translation>Non envoyé. %1</translation>
    </message>
    <message>
        <source>Not sent: the profile has no secret. Enter the secret first.</source>
        <translation>Non envoyé&#xa0;: le profil n’a pas de secret. Saisissez d’abord le secret.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::AwayNotices</name>
    <message numerus="yes">
        <source>%n broadcasts sent.</source>
        <translation>
            <numerusform>%n diffusion envoyée.</numerusform>
            <numerusform>%n diffusions envoyées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broadcasts sent, %1 failed.</source>
        <extracomment>%1: how many of the broadcasts failed</extracomment>
        <translation>
            <numerusform>%n diffusion envoyée, %1 en échec.</numerusform>
            <numerusform>%n diffusions envoyées, %1 en échec.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” failed</source>
        <translation>«&#xa0;%1&#xa0;» a échoué</translation>
    </message>
    <message>
        <source>“%1” has finished</source>
        <translation>«&#xa0;%1&#xa0;» est terminé</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>A broadcast to “%1” failed</source>
        <extracomment>%1: the name of a channel</extracomment>
        <translation>Une diffusion sur «&#xa0;%1&#xa0;» a échoué</translation>
    </message>
    <message numerus="yes">
        <source>%n broadcasts failed</source>
        <translation>
            <numerusform>%n diffusion a échoué</numerusform>
            <numerusform>%n diffusions ont échoué</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::BroadcastPolicy</name>
    <message>
        <source>The message contains a secret that every subscriber could read. Remove it first.</source>
        <translation>Le message contient un secret que tous les abonnés pourraient lire. Supprimez-le d’abord.</translation>
    </message>
    <message>
        <source>Sending is locked for %1. Turn off “Lock sending” first.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>L’envoi est verrouillé pour %1. Désactivez d’abord «&#xa0;Verrouiller l’envoi&#xa0;».</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::ChannelListening</name>
    <message>
        <source>Patterns need a service that reports its channels, and this one doesn&apos;t. Enter channel names instead.</source>
        <translation>Les motifs nécessitent un service qui signale ses canaux, ce que celui-ci ne fait pas. Saisissez plutôt des noms de canaux.</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t listen to channels of the hosted service, because its subscriber protocol isn&apos;t public. Open a subscriber page to see its messages here.</source>
        <translation>RadarDesk ne peut pas écouter les canaux du service hébergé, car son protocole d’abonnement n’est pas public. Ouvrez une page d’abonné pour voir ses messages ici.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::Connection</name>
    <message>
        <source>%1, “%2”</source>
        <extracomment>How a connection was closed: %1 is the code, %2 the reason given with it</extracomment>
        <translation>%1, «&#xa0;%2&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Received %n message(s) on “%1”.</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>
            <numerusform>%n message reçu sur «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n messages reçus sur «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Received %n message(s) on “%1”; callbacks handled %2.</source>
        <extracomment>%1 is a channel, %2 how many of the messages</extracomment>
        <translation>
            <numerusform>%n message reçu sur «&#xa0;%1&#xa0;»&#xa0;; traités par les callbacks&#xa0;: %2.</numerusform>
            <numerusform>%n messages reçus sur «&#xa0;%1&#xa0;»&#xa0;; traités par les callbacks&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>RadarDesk</source>
        <translation>RadarDesk</translation>
    </message>
    <message>
        <source>Unknown program</source>
        <translation>Programme inconnu</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>connexion perdue</translation>
    </message>
    <message>
        <source>no channel</source>
        <translation>aucun canal</translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n reçu</numerusform>
            <numerusform>%n reçus</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Connecté.</translation>
    </message>
    <message>
        <source>Subscribed to “%1”.</source>
        <translation>Abonné à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Subscription to “%1” refused: %2</source>
        <extracomment>%1 is a channel, %2 a sentence</extracomment>
        <translation>Abonnement à «&#xa0;%1&#xa0;» refusé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Callback for “%1” threw: %2</source>
        <extracomment>%1 is a channel, %2 what was thrown and where</extracomment>
        <translation>Le callback de «&#xa0;%1&#xa0;» a levé une exception&#xa0;: %2</translation>
    </message>
    <message>
        <source>The page has no callback for “%1”.</source>
        <translation>La page n’a pas de callback pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Token for “%1” issued.</source>
        <translation>Jeton pour «&#xa0;%1&#xa0;» émis.</translation>
    </message>
    <message>
        <source>Token for “%1” refused: %2</source>
        <extracomment>%1 is a channel, %2 a sentence</extracomment>
        <translation>Jeton pour «&#xa0;%1&#xa0;» refusé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Client data registered: %1</source>
        <extracomment>%1 is JSON</extracomment>
        <translation>Données client enregistrées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Client data refused: %1</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>Données client refusées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Closed by the client.</source>
        <extracomment>%1 is a code, perhaps with a reason</extracomment>
        <translation>Fermée par le client.</translation>
    </message>
    <message>
        <source>Closed by the client (%1).</source>
        <translation>Fermée par le client (%1).</translation>
    </message>
    <message>
        <source>Connection lost, without a close frame.</source>
        <translation>Connexion perdue, sans trame de fermeture.</translation>
    </message>
    <message>
        <source>Closed: the sandbox stopped.</source>
        <translation>Fermée&#xa0;: la sandbox s’est arrêtée.</translation>
    </message>
    <message>
        <source>Closed: the client was too slow to receive its messages.</source>
        <translation>Fermée&#xa0;: le client recevait ses messages trop lentement.</translation>
    </message>
    <message>
        <source>Closed: the client violated the protocol.</source>
        <translation>Fermée&#xa0;: le client a violé le protocole.</translation>
    </message>
    <message>
        <source>Closed: the client violated the protocol (%1).</source>
        <translation>Fermée&#xa0;: le client a violé le protocole (%1).</translation>
    </message>
    <message>
        <source>Closed by RadarDesk.</source>
        <translation>Fermée par RadarDesk.</translation>
    </message>
    <message>
        <source>Cut by RadarDesk, without a close frame.</source>
        <translation>Coupée par RadarDesk, sans trame de fermeture.</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <extracomment>%1 is a size with its unit</extracomment>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>Unsubscribed from “%1”.</source>
        <translation>Désabonné de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Disconnected. The reason isn&apos;t known.</source>
        <translation>Déconnecté. La raison est inconnue.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::DeliveryJudge</name>
    <message>
        <source>Channel and data are %1 bytes as JSON counts, and %2 as PHP&apos;s library counts: it refuses more than %3 before sending.</source>
        <comment>numbers of bytes</comment>
        <translation>Le canal et les données font %1&#xa0;octets en JSON, et %2 selon le calcul de la bibliothèque PHP&#xa0;: elle en refuse plus de %3 avant l’envoi.</translation>
    </message>
    <message>
        <source>The call named the channel “%1”, and the message went to “%2”.</source>
        <translation>L’appel nommait le canal «&#xa0;%1&#xa0;», et le message est allé à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>No call is known that could have been accepted or refused.</source>
        <translation>Aucun appel connu n’aurait pu être accepté ou refusé.</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>L’appel</translation>
    </message>
    <message>
        <source>The service accepted it after %1.</source>
        <translation>Le service l’a accepté après %1.</translation>
    </message>
    <message>
        <source>The service accepted it.</source>
        <translation>Le service l’a accepté.</translation>
    </message>
    <message>
        <source>Nothing was sent whose channel could be compared.</source>
        <translation>Rien n’a été envoyé dont le canal puisse être comparé.</translation>
    </message>
    <message>
        <source>Sender and subscribers use the same name, “%1”.</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>L’émetteur et les abonnés utilisent le même nom, «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>RadarDesk received it on “%1”.</source>
        <translation>RadarDesk l’a reçu sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The message went to “%1”. RadarDesk doesn&apos;t see which channels the subscribers of this service use: compare it with the name in your page.</source>
        <translation>Le message est allé à «&#xa0;%1&#xa0;». RadarDesk ne voit pas quels canaux les abonnés de ce service utilisent&#xa0;: comparez-le avec le nom dans votre page.</translation>
    </message>
    <message>
        <source>The message went to “%1”, and no subscriber used a similar name.</source>
        <translation>Le message est allé à «&#xa0;%1&#xa0;», et aucun abonné n’utilisait un nom semblable.</translation>
    </message>
    <message numerus="yes">
        <source>The service sent it to %n connection(s).</source>
        <translation>
            <numerusform>Le service l’a envoyé à %n connexion.</numerusform>
            <numerusform>Le service l’a envoyé à %n connexions.</numerusform>
        </translation>
    </message>
    <message>
        <source>RadarDesk received it after %1.</source>
        <comment>a duration</comment>
        <translation>RadarDesk l’a reçu après %1.</translation>
    </message>
    <message>
        <source>RadarDesk doesn&apos;t see what this service delivers. A subscriber page that RadarDesk opens reports each message that it receives.</source>
        <translation>RadarDesk ne voit pas ce que ce service livre. Une page d’abonné ouverte par RadarDesk signale chaque message qu’elle reçoit.</translation>
    </message>
    <message>
        <source>Nothing was sent that could have been delivered.</source>
        <translation>Rien n’a été envoyé qui aurait pu être livré.</translation>
    </message>
    <message>
        <source>No page has reported what its callbacks did. Pages that load the sandbox&apos;s browser library report it; other clients don&apos;t.</source>
        <translation>Aucune page n’a signalé ce que ses callbacks ont fait. Les pages qui chargent la bibliothèque du navigateur de la sandbox le signalent&#xa0;; les autres clients, non.</translation>
    </message>
    <message numerus="yes">
        <source>The callbacks of %n connection(s) ran without an error.</source>
        <translation>
            <numerusform>Les callbacks de %n connexion se sont exécutés sans erreur.</numerusform>
            <numerusform>Les callbacks de %n connexions se sont exécutés sans erreur.</numerusform>
        </translation>
    </message>
    <message>
        <source>RadarDesk doesn&apos;t see callbacks of this service&apos;s pages. Load the sandbox&apos;s browser library in the page to see them.</source>
        <translation>RadarDesk ne voit pas les callbacks des pages de ce service. Chargez dans la page la bibliothèque du navigateur de la sandbox pour les voir.</translation>
    </message>
    <message>
        <source>No page received it, so no callback could run.</source>
        <translation>Aucune page ne l’a reçu&#xa0;; aucun callback n’a donc pu s’exécuter.</translation>
    </message>
    <message>
        <source>RadarDesk&apos;s own subscriber</source>
        <translation>L’abonné de RadarDesk</translation>
    </message>
    <message>
        <source>by the IDs of the broadcasts</source>
        <translation>d’après les ID des diffusions</translation>
    </message>
    <message>
        <source>by “%1” in the data</source>
        <comment>a key</comment>
        <translation>d’après «&#xa0;%1&#xa0;» dans les données</translation>
    </message>
    <message>
        <source>Nothing was sent whose order could be seen.</source>
        <translation>Rien n’a été envoyé dont l’ordre puisse être vu.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <extracomment>%1 is a connection, %2 &quot;7 of 500 overtook, …&quot;, %3 &quot;by the IDs of the broadcasts&quot;</extracomment>
        <translation>%1&#xa0;: %2, %3.</translation>
    </message>
    <message>
        <source>RadarDesk hasn&apos;t seen in which order messages arrived. Listen to the channel, or load the sandbox&apos;s browser library in the page.</source>
        <translation>RadarDesk n’a pas vu dans quel ordre les messages sont arrivés. Écoutez le canal, ou chargez dans la page la bibliothèque du navigateur de la sandbox.</translation>
    </message>
    <message>
        <source>Every message was seen once and in order.</source>
        <translation>Chaque message a été vu une fois et dans l’ordre.</translation>
    </message>
    <message>
        <source>Sent by %1 at %2.</source>
        <extracomment>%1 is a program, %2 a time</extracomment>
        <translation>Envoyé par %1 à %2.</translation>
    </message>
    <message>
        <source>The call uses API %1, and the profile %2. Both reach the same channels.</source>
        <comment>two of v2, v3</comment>
        <translation>L’appel utilise l’API %1, et le profil %2. Les deux atteignent les mêmes canaux.</translation>
    </message>
    <message>
        <source>RadarDesk doesn&apos;t see what your app sends to the hosted service. The recording relay shows each call: let your app call through it and send again.</source>
        <translation>RadarDesk ne voit pas ce que votre application envoie au service hébergé. Le relais d’enregistrement montre chaque appel&#xa0;: faites passer les appels de votre application par lui et renvoyez le message.</translation>
    </message>
    <message>
        <source>RadarDesk isn&apos;t observing this service now, so calls of your app aren&apos;t recorded. Start the service and enter its secret in the profile.</source>
        <translation>RadarDesk n’observe pas ce service pour le moment&#xa0;; les appels de votre application ne sont donc pas enregistrés. Démarrez le service et saisissez son secret dans le profil.</translation>
    </message>
    <message>
        <source>They were on: %1.</source>
        <comment>names of channels</comment>
        <translation>Elles étaient sur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A subscriber that RadarDesk sees was on the channel.</source>
        <translation>Un abonné que RadarDesk voit était sur le canal.</translation>
    </message>
    <message>
        <source>Only the service knows who was subscribed. Open a subscriber page for the channel and send again: it shows whether the message arrives at all.</source>
        <translation>Seul le service sait qui était abonné. Ouvrez une page d’abonné pour le canal et renvoyez le message&#xa0;: elle montre s’il arrive seulement.</translation>
    </message>
    <message>
        <source>Nothing was sent that a subscriber could have received.</source>
        <translation>Rien n’a été envoyé qu’un abonné aurait pu recevoir.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were on the channel: %1.</source>
        <extracomment>%1 are names</extracomment>
        <translation>
            <numerusform>%n connexion était sur le canal&#xa0;: %1.</numerusform>
            <numerusform>%n connexions étaient sur le canal&#xa0;: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::DeliveryRemedy</name>
    <message>
        <source>Connect your app…</source>
        <translation>Connecter l’application…</translation>
    </message>
    <message>
        <source>Edit the profile…</source>
        <translation>Modifier le profil…</translation>
    </message>
    <message>
        <source>Simulated faults…</source>
        <translation>Pannes simulées…</translation>
    </message>
    <message>
        <source>Check access</source>
        <translation>Vérifier l’accès</translation>
    </message>
    <message>
        <source>Show the connection</source>
        <translation>Afficher la connexion</translation>
    </message>
    <message>
        <source>Open a subscriber page</source>
        <translation>Ouvrir une page d’abonné</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copier le nom</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::DeliveryReport</name>
    <message>
        <source>The message arrived</source>
        <translation>Le message est arrivé</translation>
    </message>
    <message>
        <source>All seven steps passed: it was sent, delivered, and handled once and in order.</source>
        <translation>Les sept étapes ont réussi&#xa0;: il a été envoyé, livré, et traité une fois et dans l’ordre.</translation>
    </message>
    <message>
        <source>RadarDesk doesn&apos;t know of any message</source>
        <translation>RadarDesk ne connaît aucun message</translation>
    </message>
    <message>
        <source>The message was delivered</source>
        <translation>Le message a été livré</translation>
    </message>
    <message>
        <source>No error as far as RadarDesk can see</source>
        <translation>Aucune erreur, pour autant que RadarDesk puisse voir</translation>
    </message>
    <message>
        <source>Sent?</source>
        <translation>Envoyé&#xa0;?</translation>
    </message>
    <message>
        <source>Accepted?</source>
        <translation>Accepté&#xa0;?</translation>
    </message>
    <message>
        <source>Same channel?</source>
        <translation>Même canal&#xa0;?</translation>
    </message>
    <message>
        <source>Subscribed then?</source>
        <translation>Abonné à ce moment&#xa0;?</translation>
    </message>
    <message>
        <source>Delivered?</source>
        <translation>Livré&#xa0;?</translation>
    </message>
    <message>
        <source>Handled?</source>
        <translation>Traité&#xa0;?</translation>
    </message>
    <message>
        <source>Seen rightly?</source>
        <translation>Bien reçu&#xa0;?</translation>
    </message>
    <message>
        <source>The message didn&apos;t get this far.</source>
        <translation>Le message n’est pas allé jusque-là.</translation>
    </message>
    <message>
        <source>More happened at that time than could be recorded: the evidence has gaps.</source>
        <translation>Il s’est alors passé plus de choses que ce qui a pu être enregistré&#xa0;: les données sont incomplètes.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>%1 is a time, %2 a program</extracomment>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>Why did it not arrive? %1</source>
        <comment>a channel</comment>
        <translation>Pourquoi le message n’est-il pas arrivé&#xa0;? %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Missed while away</source>
        <translation>Manqués pendant l’absence</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::ExpectationWatch</name>
    <message>
        <source>%1 (it is %2)</source>
        <translation>%1 (c’est %2)</translation>
    </message>
    <message>
        <source>%1 (there is no such field)</source>
        <translation>%1 (ce champ n’existe pas)</translation>
    </message>
    <message>
        <source>A message arrived that wasn&apos;t expected.</source>
        <translation>Un message inattendu est arrivé.</translation>
    </message>
    <message>
        <source>More messages arrived than expected.</source>
        <translation>Il est arrivé plus de messages qu’attendu.</translation>
    </message>
    <message>
        <source>What was expected didn&apos;t arrive in time.</source>
        <translation>Les messages attendus ne sont pas arrivés à temps.</translation>
    </message>
    <message>
        <source>Nothing arrived.</source>
        <translation>Rien n’est arrivé.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) as expected.</source>
        <translation>
            <numerusform>%n message comme attendu.</numerusform>
            <numerusform>%n messages comme attendu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one: %1</source>
        <extracomment>%1 is JSON</extracomment>
        <translation>Le dernier&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s), the last of which differs in: %1</source>
        <extracomment>%n other messages, %1 are conditions that the last of them doesn&apos;t meet</extracomment>
        <translation>
            <numerusform>%n autre, qui diffère sur&#xa0;: %1</numerusform>
            <numerusform>%n autres, dont le dernier diffère sur&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has arrived on %1.</source>
        <comment>a channel</comment>
        <translation>Rien n’est arrivé sur %1.</translation>
    </message>
    <message>
        <source>There is no %1 in the message.</source>
        <comment>a field</comment>
        <translation>Il n’y a pas de %1 dans le message.</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t listen to %1. %2</source>
        <extracomment>%1 is a channel, %2 why</extracomment>
        <translation>RadarDesk ne peut pas écouter %1. %2</translation>
    </message>
    <message>
        <source>RadarDesk isn&apos;t listening to %1. Check whether its service runs, and whether you stopped listening to the channel.</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>RadarDesk n’écoute pas %1. Vérifiez si son service fonctionne et si vous avez arrêté l’écoute du canal.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::FaultControl</name>
    <message>
        <source>Faults aren&apos;t simulated while a production profile is active. Choose another profile.</source>
        <translation>Aucune panne n’est simulée tant qu’un profil de production est actif. Choisissez un autre profil.</translation>
    </message>
    <message>
        <source>The sandbox doesn&apos;t run in this window. Start the faults in the window that runs it.</source>
        <translation>La sandbox ne s’exécute pas dans cette fenêtre. Démarrez les pannes dans la fenêtre qui l’exécute.</translation>
    </message>
    <message>
        <source>No fault is enabled. Add one, or enable one.</source>
        <translation>Aucune panne n’est activée. Ajoutez-en une ou activez-en une.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::HeldMessagesModel</name>
    <message>
        <source>Held since</source>
        <translation>Retenu depuis</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::HistoryRemoval</name>
    <message>
        <source>Cleared the history of %1.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>Historique de %1 effacé.</translation>
    </message>
    <message>
        <source>Nothing was deleted. %1</source>
        <extracomment>%1 is why, a whole sentence</extracomment>
        <translation>Rien n’a été supprimé. %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::MessageOrder</name>
    <message numerus="yes">
        <source>%n message(s) in order, none doubled, none lost</source>
        <translation>
            <numerusform>%n message dans l’ordre, aucun en double, aucun perdu</numerusform>
            <numerusform>%n messages dans l’ordre, aucun en double, aucun perdu</numerusform>
        </translation>
    </message>
    <message>
        <source>none overtook</source>
        <extracomment>of messages</extracomment>
        <translation>aucun dépassement</translation>
    </message>
    <message>
        <source>%1 of %2 overtook, largest step %3</source>
        <translation>dépassements&#xa0;: %1 sur %2 (plus grand saut&#xa0;: %3)</translation>
    </message>
    <message>
        <source>none doubled</source>
        <comment>of messages</comment>
        <translation>aucun en double</translation>
    </message>
    <message>
        <source>%1 doubled</source>
        <comment>a number of messages</comment>
        <translation>%1 en double</translation>
    </message>
    <message>
        <source>none lost</source>
        <comment>of messages</comment>
        <translation>aucun perdu</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <comment>a number of messages</comment>
        <translation>perdus&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::MissedMessages</name>
    <message>
        <source>RadarDesk</source>
        <translation>RadarDesk</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>%1: on the channel %2, missed nothing</source>
        <extracomment>%1 is a client, %2 are times</extracomment>
        <translation>%1&#xa0;: sur le canal %2, aucun message manqué</translation>
    </message>
    <message numerus="yes">
        <source>%1: on the channel %2, missed %n message(s)</source>
        <extracomment>%1 is a client, %2 are times</extracomment>
        <translation>
            <numerusform>%1&#xa0;: sur le canal %2, %n message manqué</numerusform>
            <numerusform>%1&#xa0;: sur le canal %2, %n messages manqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more client(s)</source>
        <translation>
            <numerusform>%n autre client</numerusform>
            <numerusform>%n autres clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::PageListener</name>
    <message>
        <source>The profile of this page was deleted. Close the page.</source>
        <translation>Le profil de cette page a été supprimé. Fermez la page.</translation>
    </message>
    <message>
        <source>A subscriber page in the browser is connected.</source>
        <translation>Une page d’abonné est connectée dans le navigateur.</translation>
    </message>
    <message>
        <source>A subscriber page was closed.</source>
        <translation>Une page d’abonné a été fermée.</translation>
    </message>
    <message>
        <source>A subscriber page lost its connection.</source>
        <translation>Une page d’abonné a perdu sa connexion.</translation>
    </message>
    <message>
        <source>A subscriber page says: %1</source>
        <translation>Une page d’abonné signale&#xa0;: %1</translation>
    </message>
    <message>
        <source>Received by a subscriber page in the browser.</source>
        <translation>Reçu par une page d’abonné dans le navigateur.</translation>
    </message>
    <message>
        <source>A subscriber page got a token.</source>
        <translation>Une page d’abonné a obtenu un jeton.</translation>
    </message>
    <message>
        <source>RadarDesk has no secret for this profile, so the page can&apos;t get a token. Enter the secret and reload the page.</source>
        <translation>RadarDesk n’a pas de secret pour ce profil&#xa0;; la page ne peut donc pas obtenir de jeton. Saisissez le secret et rechargez la page.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::PlanWarning</name>
    <message>
        <source>“%1” sends at least %2 messages within a second, subscribers included. The plan of this profile allows %3 a second, with bursts of %4: the service may refuse the rest.</source>
        <extracomment>%1 is a scenario, %2 to %4 are numbers of messages</extracomment>
        <translation>« %1 » envoie au moins %2 messages en une seconde, abonnés compris. Le forfait de ce profil autorise %3 par seconde, avec des pointes de %4 : le service peut refuser le reste.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::ProfileTest</name>
    <message>
        <source>Your clock agrees with the service&apos;s.</source>
        <translation>Votre horloge concorde avec celle du service.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>%1 answered in %2.</source>
        <extracomment>%1 is a host, %2 a duration</extracomment>
        <translation>%1 a répondu en %2.</translation>
    </message>
    <message>
        <source>The service accepts the secret.</source>
        <translation>Le service accepte le secret.</translation>
    </message>
    <message>
        <source>The service issues tokens for private channels.</source>
        <translation>Le service émet des jetons pour les canaux privés.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t report its time.</source>
        <translation>Le service n’indique pas son heure.</translation>
    </message>
    <message>
        <source>Your clock is %1 ahead of the service&apos;s, so tokens may already be expired. Set your clock.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>Votre horloge avance de %1 sur celle du service&#xa0;; les jetons peuvent donc déjà être expirés. Réglez votre horloge.</translation>
    </message>
    <message>
        <source>Your clock is %1 behind the service&apos;s, so tokens may not be valid yet. Set your clock.</source>
        <translation>Votre horloge retarde de %1 sur celle du service&#xa0;; les jetons peuvent donc ne pas être encore valides. Réglez votre horloge.</translation>
    </message>
    <message>
        <source>The profile has no secret. Enter the secret first.</source>
        <translation>Le profil n’a pas de secret. Saisissez d’abord le secret.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::ProfileValues</name>
    <message>
        <source>The keychain hasn&apos;t answered yet. Check whether it has opened a password prompt.</source>
        <translation>Le trousseau n’a pas encore répondu. Vérifiez s’il a ouvert une demande de mot de passe.</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be used: secret values stay in memory for this run only.</source>
        <translation>Le trousseau est inutilisable : les valeurs secrètes restent en mémoire pour cette session seulement.</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be read: enter the secret values again to use them.</source>
        <translation>Le trousseau est illisible : saisissez à nouveau les valeurs secrètes pour les utiliser.</translation>
    </message>
    <message>
        <source>A secret value needs at least 6 characters, or 16 where it is a plain word or number. Otherwise it can&apos;t be hidden in records.</source>
        <translation>Une valeur secrète doit compter au moins 6 caractères, ou 16 s’il s’agit d’un simple mot ou d’un nombre. Sinon, elle ne peut pas être exclue des enregistrements.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::RecordingRelay</name>
    <message>
        <source>The sandbox records each call by itself. Choose the profile of another service first.</source>
        <translation>La sandbox enregistre elle-même chaque appel. Choisissez d’abord le profil d’un autre service.</translation>
    </message>
    <message>
        <source>%1 is a production profile: what your app sends through RadarDesk reaches real users. RadarDesk asks once after each start.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>%1 est un profil de production&#xa0;: ce que votre application envoie par RadarDesk atteint de vrais utilisateurs. RadarDesk demande confirmation une fois après chaque démarrage.</translation>
    </message>
    <message>
        <source>Recording was stopped because its profile was deleted.</source>
        <translation>L’enregistrement a été arrêté, car son profil a été supprimé.</translation>
    </message>
    <message>
        <source>Recording was stopped because the profile was changed.</source>
        <translation>L’enregistrement a été arrêté, car le profil a été modifié.</translation>
    </message>
    <message>
        <source>Simulated fault: %1</source>
        <extracomment>%1 is a sentence on what was done to a call</extracomment>
        <translation>Panne simulée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Relayed: %1 ms at the service, %2 ms in the relay.</source>
        <extracomment>two numbers of milliseconds</extracomment>
        <translation>Relayé&#xa0;: %1&#xa0;ms chez le service, %2&#xa0;ms dans le relais.</translation>
    </message>
    <message>
        <source>The call carried no secret.</source>
        <translation>L’appel ne contenait aucun secret.</translation>
    </message>
    <message>
        <source>The call carried a secret that no profile has.</source>
        <translation>L’appel contenait un secret qu’aucun profil n’a.</translation>
    </message>
    <message>
        <source>The call carried the secret of this profile.</source>
        <translation>L’appel contenait le secret de ce profil.</translation>
    </message>
    <message>
        <source>The call carried the secret of another profile, “%1”.</source>
        <extracomment>%1 is the name of a profile</extracomment>
        <translation>L’appel contenait le secret d’un autre profil, «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::SandboxCredentials</name>
    <message>
        <source>A secret starts with “sk_”, followed by letters, digits, “-” and “_”.</source>
        <translation>Un secret commence par «&#xa0;sk_&#xa0;», suivi de lettres, de chiffres, de «&#xa0;-&#xa0;» et de «&#xa0;_&#xa0;».</translation>
    </message>
    <message>
        <source>A public key starts with “pk_”, followed by letters, digits, “-” and “_”.</source>
        <translation>Une clé publique commence par «&#xa0;pk_&#xa0;», suivi de lettres, de chiffres, de «&#xa0;-&#xa0;» et de «&#xa0;_&#xa0;».</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::ScenarioRunner</name>
    <message>
        <source>There is nothing to send in “%1”. Add a broadcast to it.</source>
        <extracomment>%1 is a scenario</extracomment>
        <translation>Il n’y a rien à envoyer dans «&#xa0;%1&#xa0;». Ajoutez-y une diffusion.</translation>
    </message>
    <message>
        <source>%1 is a production profile: the broadcasts of “%2” reach real users. RadarDesk asks once after each start.</source>
        <extracomment>%1 is a profile, %2 a scenario</extracomment>
        <translation>%1 est un profil de production&#xa0;: les diffusions de «&#xa0;%2&#xa0;» atteignent de vrais utilisateurs. RadarDesk demande confirmation une fois après chaque démarrage.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln broadcast(s) sent, then stopped.</source>
        <extracomment>%1 is a scenario</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %Ln diffusion envoyée, puis arrêt.</numerusform>
            <numerusform>%1&#xa0;: %Ln diffusions envoyées, puis arrêt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln broadcast(s) sent.</source>
        <extracomment>%1 is a scenario</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %Ln diffusion envoyée.</numerusform>
            <numerusform>%1&#xa0;: %Ln diffusions envoyées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln broadcast(s) sent, %2 failed, then stopped.</source>
        <extracomment>%1 is a scenario, %2 how many of the broadcasts failed</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %Ln diffusion envoyée, %2 en échec, puis arrêt.</numerusform>
            <numerusform>%1&#xa0;: %Ln diffusions envoyées, %2 en échec, puis arrêt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln broadcast(s) sent, %2 failed.</source>
        <extracomment>%1 is a scenario, %2 how many of the broadcasts failed</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %Ln diffusion envoyée, %2 en échec.</numerusform>
            <numerusform>%1&#xa0;: %Ln diffusions envoyées, %2 en échec.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln broadcast(s) sent, %2 expectations not met.</source>
        <extracomment>%1 is a scenario, %2 how many expectations weren&apos;t met</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %Ln diffusion envoyée, résultats attendus non obtenus&#xa0;: %2.</numerusform>
            <numerusform>%1&#xa0;: %Ln diffusions envoyées, résultats attendus non obtenus&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scenario was stopped because another profile was selected. Select the profile it is for, and run it again.</source>
        <translation>Le scénario a été arrêté, car un autre profil a été sélectionné. Sélectionnez le profil auquel il est destiné, puis relancez-le.</translation>
    </message>
    <message>
        <source>The scenario was stopped because sending was locked. Turn off “Lock sending” and run it again.</source>
        <translation>Le scénario a été arrêté, car l’envoi a été verrouillé. Désactivez « Verrouiller l’envoi », puis relancez-le.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::Session</name>
    <message>
        <source>RadarDesk got a token for this channel.</source>
        <translation>RadarDesk a obtenu un jeton pour ce canal.</translation>
    </message>
    <message>
        <source>Subscription refused (%1): %2</source>
        <extracomment>%1 is a code, %2 why</extracomment>
        <translation>Abonnement refusé (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>Connected to the sandbox.</source>
        <translation>Connecté à la sandbox.</translation>
    </message>
    <message>
        <source>Connection to the sandbox lost. Reconnecting…</source>
        <translation>Connexion à la sandbox perdue. Reconnexion…</translation>
    </message>
    <message>
        <source>Connected to the service.</source>
        <translation>Connecté au service.</translation>
    </message>
    <message>
        <source>Connection to the service lost. Reconnecting…</source>
        <translation>Connexion au service perdue. Reconnexion…</translation>
    </message>
    <message>
        <source>Canceled before the message was sent.</source>
        <translation>Annulé avant l’envoi du message.</translation>
    </message>
    <message>
        <source>Not sent: another profile was selected first. Select the profile it was for, and send it again.</source>
        <translation>Non envoyé : un autre profil a été sélectionné entre-temps. Sélectionnez le profil auquel le message était destiné, puis renvoyez-le.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::StepSender</name>
    <message>
        <source>The message contained a secret that isn&apos;t stored, so it can&apos;t be sent again.</source>
        <translation>Le message contenait un secret qui n’est pas stocké&#xa0;; il ne peut donc pas être renvoyé.</translation>
    </message>
    <message>
        <source>The result of the broadcast isn&apos;t known.</source>
        <translation>Le résultat de la diffusion est inconnu.</translation>
    </message>
    <message>
        <source>%1 is a production profile, and sending wasn&apos;t confirmed.</source>
        <translation>%1 est un profil de production, et l’envoi n’a pas été confirmé.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::TokenService</name>
    <message>
        <source>The profile has no secret. Enter the secret first.</source>
        <translation>Le profil n’a pas de secret. Saisissez d’abord le secret.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::TrafficRecorder</name>
    <message>
        <source>%1 library (%2)</source>
        <comment>a programming language, the library&apos;s name</comment>
        <translation>Bibliothèque %1 (%2)</translation>
    </message>
    <message>
        <source>%1 library %2 (%3)</source>
        <comment>a programming language, a version, the library&apos;s name</comment>
        <translation>Bibliothèque %1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1 library for v2</source>
        <comment>a programming language</comment>
        <translation>Bibliothèque %1 pour v2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a browser, the origin of its page</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Your app registered a token.</source>
        <translation>Votre application a enregistré un jeton.</translation>
    </message>
    <message>
        <source>Your app got a token.</source>
        <translation>Votre application a obtenu un jeton.</translation>
    </message>
    <message>
        <source>Your app registered client data.</source>
        <translation>Votre application a enregistré des données client.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Connecté.</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <comment>%1 is who: browser, origin, page, address</comment>
        <translation>Connecté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Closed by the page (code %1).</source>
        <translation>Fermée par la page (code %1).</translation>
    </message>
    <message>
        <source>Closed by the page.</source>
        <translation>Fermée par la page.</translation>
    </message>
    <message>
        <source>Closed: the service stopped.</source>
        <translation>Fermée&#xa0;: le service s’est arrêté.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <comment>%1 is of a closing frame</comment>
        <translation>Raison&#xa0;: %1</translation>
    </message>
    <message>
        <source>Subscribed.</source>
        <translation>Abonné.</translation>
    </message>
    <message>
        <source>RadarDesk</source>
        <translation>RadarDesk</translation>
    </message>
    <message>
        <source>Only the start of the request is stored.</source>
        <translation>Seul le début de la requête est stocké.</translation>
    </message>
    <message>
        <source>Closed by RadarDesk.</source>
        <translation>Fermée par RadarDesk.</translation>
    </message>
    <message>
        <source>Cut by RadarDesk, without a close frame.</source>
        <translation>Coupée par RadarDesk, sans trame de fermeture.</translation>
    </message>
    <message>
        <source>Connection lost, without a close frame.</source>
        <translation>Connexion perdue, sans trame de fermeture.</translation>
    </message>
    <message>
        <source>Closed: the client was too slow to receive its messages.</source>
        <translation>Fermée&#xa0;: le client recevait ses messages trop lentement.</translation>
    </message>
    <message>
        <source>Closed: the client violated the protocol.</source>
        <translation>Fermée&#xa0;: le client a violé le protocole.</translation>
    </message>
    <message numerus="yes">
        <source>The client was sent %n message(s) (%1).</source>
        <comment>%1 is a size</comment>
        <translation>
            <numerusform>%n message a été envoyé au client (%1).</numerusform>
            <numerusform>%n messages ont été envoyés au client (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscription refused (%1): %2</source>
        <comment>a code, and why</comment>
        <translation>Abonnement refusé (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>Unsubscribed.</source>
        <translation>Désabonné.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events weren&apos;t recorded because too many occurred at once.</source>
        <translation>
            <numerusform>%Ln événement n’a pas été enregistré, car il y en avait trop à la fois.</numerusform>
            <numerusform>%Ln événements n’ont pas été enregistrés, car il y en avait trop à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Simulated fault: a held message was released.</source>
        <translation>Panne simulée&#xa0;: un message retenu a été libéré.</translation>
    </message>
    <message>
        <source>Simulated fault: a held message was changed and released.</source>
        <translation>Panne simulée&#xa0;: un message retenu a été modifié et libéré.</translation>
    </message>
    <message>
        <source>Simulated fault: a held message was discarded.</source>
        <translation>Panne simulée&#xa0;: un message retenu a été abandonné.</translation>
    </message>
    <message>
        <source>%1 (%2 ms)</source>
        <extracomment>%1 is a fault, such as &quot;Late message&quot;, %2 a number</extracomment>
        <translation>%1 (%2&#xa0;ms)</translation>
    </message>
    <message>
        <source>Simulated fault: %1</source>
        <extracomment>%1 is a fault, such as &quot;503 Service Unavailable&quot;</extracomment>
        <translation>Panne simulée&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Simulated fault: %1, for %n connection(s)</source>
        <extracomment>%1 is a fault, such as &quot;Lost message&quot;</extracomment>
        <translation>
            <numerusform>Panne simulée&#xa0;: %1, pour %n connexion</numerusform>
            <numerusform>Panne simulée&#xa0;: %1, pour %n connexions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::Workplace</name>
    <message>
        <source>The saved session couldn&apos;t be read and was moved to %1.</source>
        <comment>the path of a file</comment>
        <translation>La session enregistrée n’a pas pu être lue et a été déplacée vers %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ChannelPatterns</name>
    <message>
        <source>The pattern is too long.</source>
        <translation>Le motif est trop long.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n patterns already. Remove one first.</source>
        <translation>
            <numerusform>Il y a déjà %n motif. Retirez-en un d’abord.</numerusform>
            <numerusform>Il y a déjà %n motifs. Retirez-en un d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, pattern</source>
        <extracomment>%1 is a pattern of channel names, such as orders.*</extracomment>
        <translation>%1, motif</translation>
    </message>
    <message>
        <source>RadarDesk listens to matching channels as soon as they are used.</source>
        <translation>RadarDesk écoute les canaux correspondants dès qu’ils sont utilisés.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ChannelsModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, épinglé</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not seen yet</source>
        <translation>
            <numerusform>%1, %n non vu</numerusform>
            <numerusform>%1, %n non vus</numerusform>
        </translation>
    </message>
    <message>
        <source>public</source>
        <translation>public</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>presence</source>
        <translation>présence</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>label, name and kind of a channel</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of channel, how it is listened to</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>channel, how it is listened to</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>non écouté</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>connexion…</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>écouté</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel that is refused, why</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>listening through a page</source>
        <comment>is listened to</comment>
        <translation>écoute par une page</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ClientWords</name>
    <message>
        <source>%1 on %2</source>
        <comment>a browser, an operating system</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ConnectCode</name>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Load the script from the sandbox instead of pushradar.com.</source>
        <translation>Chargez le script depuis la sandbox au lieu de pushradar.com.</translation>
    </message>
    <message>
        <source>For the .env file of your app.</source>
        <translation>Pour le fichier .env de votre application.</translation>
    </message>
    <message>
        <source>A small %1 app with a page and an authentication endpoint. It needs nothing but the standard library.</source>
        <comment>%1 is a programming language</comment>
        <translation>Une petite application %1 avec une page et un endpoint d’authentification. Seule la bibliothèque standard est nécessaire.</translation>
    </message>
    <message>
        <source>The official %1 library has no setting for its address. These lines point it at the sandbox.</source>
        <comment>%1 is a programming language</comment>
        <translation>La bibliothèque officielle %1 n’a pas de paramètre pour son adresse. Ces lignes la dirigent vers la sandbox.</translation>
    </message>
    <message>
        <source>Broadcasts one message without an app.</source>
        <translation>Diffuse un message sans application.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::CsvRows</name>
    <message>
        <source>The quote that begins in line %1 isn&apos;t closed.</source>
        <translation>Le guillemet ouvert à la ligne %1 n’est pas fermé.</translation>
    </message>
    <message>
        <source>The first line must name every column.</source>
        <translation>La première ligne doit nommer chaque colonne.</translation>
    </message>
    <message>
        <source>The first line names a column twice.</source>
        <translation>La première ligne nomme deux fois la même colonne.</translation>
    </message>
    <message>
        <source>Line %1 doesn&apos;t have %2 values.</source>
        <extracomment>%1 is a line, %2 how many columns the file has</extracomment>
        <translation>La ligne %1 n’a pas %2 valeurs.</translation>
    </message>
    <message>
        <source>The file has no rows below its first line.</source>
        <translation>Le fichier n’a pas de lignes après la première.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t exist.</source>
        <translation>Le fichier n’existe pas.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::DataItemsModel</name>
    <message>
        <source>An earlier item has this key; only the first one is sent.</source>
        <translation>Un élément précédent a cette clé&#xa0;; seul le premier est envoyé.</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>new item</source>
        <translation>nouvel élément</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>True/False</source>
        <translation>Vrai/Faux</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the value of an item, what is wrong with it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, duplicate key</source>
        <comment>the key of an item</comment>
        <translation>%1, clé en double</translation>
    </message>
    <message>
        <source>Inferred from the value. Press Ctrl+T to make it text.</source>
        <translation>Déduit de la valeur. Appuyez sur Ctrl+T pour en faire du texte.</translation>
    </message>
    <message>
        <source>%1, inferred</source>
        <comment>the type of an item</comment>
        <translation>%1, déduit</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <comment>the key of an object or array</comment>
        <translation>%1, déplié</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <comment>the key of an object or array</comment>
        <translation>%1, replié</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <comment>a key, how many objects and arrays it is inside, and one</comment>
        <translation>%1, niveau %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::DecodingText</name>
    <message numerus="yes">
        <source>%Ln byte(s) that aren&apos;t text</source>
        <translation>
            <numerusform>%Ln&#xa0;octet qui n’est pas du texte</numerusform>
            <numerusform>%Ln&#xa0;octets qui ne sont pas du texte</numerusform>
        </translation>
    </message>
    <message>
        <source>JWT, signature not verified</source>
        <translation>JWT, signature non vérifiée</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::Deliveries</name>
    <message>
        <source>Your callback threw: %1</source>
        <translation>Votre callback a levé une exception&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your callback threw: %1 — %2</source>
        <extracomment>%1 is what was thrown, %2 the file and line: &quot;app.js:42&quot;</extracomment>
        <translation>Votre callback a levé une exception&#xa0;: %1 — %2</translation>
    </message>
    <message>
        <source>callback threw</source>
        <translation>exception du callback</translation>
    </message>
    <message>
        <source>no callback</source>
        <translation>aucun callback</translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s) returned</source>
        <translation>
            <numerusform>%n callback terminé</numerusform>
            <numerusform>%n callbacks terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscriber(s) are on “%1”, which differs by case.</source>
        <translation>
            <numerusform>%n abonné est sur «&#xa0;%1&#xa0;», qui diffère par la casse.</numerusform>
            <numerusform>%n abonnés sont sur «&#xa0;%1&#xa0;», qui diffère par la casse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscriber(s) are on “%1”, which differs by its prefix.</source>
        <translation>
            <numerusform>%n abonné est sur «&#xa0;%1&#xa0;», qui diffère par le préfixe.</numerusform>
            <numerusform>%n abonnés sont sur «&#xa0;%1&#xa0;», qui diffère par le préfixe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscriber(s) are on “%1”, which differs by white space.</source>
        <translation>
            <numerusform>%n abonné est sur «&#xa0;%1&#xa0;», qui diffère par des espaces blancs.</numerusform>
            <numerusform>%n abonnés sont sur «&#xa0;%1&#xa0;», qui diffère par des espaces blancs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscriber(s) are on “%1”, which only looks alike.</source>
        <translation>
            <numerusform>%n abonné est sur «&#xa0;%1&#xa0;», un nom identique seulement en apparence.</numerusform>
            <numerusform>%n abonnés sont sur «&#xa0;%1&#xa0;», un nom identique seulement en apparence.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was subscribed until %2 and wasn&apos;t connected.</source>
        <extracomment>%1 is a connection, %2 a time</extracomment>
        <translation>%1 était abonné jusqu’à %2 et n’était pas connecté.</translation>
    </message>
    <message numerus="yes">
        <source>%n more connection(s) received it.</source>
        <translation>
            <numerusform>%n autre connexion l’a reçu.</numerusform>
            <numerusform>%n autres connexions l’ont reçu.</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection received it.</source>
        <translation>Aucune connexion ne l’a reçu.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) received it.</source>
        <translation>
            <numerusform>%n connexion l’a reçu.</numerusform>
            <numerusform>%n connexions l’ont reçu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::EditedItem</name>
    <message>
        <source>The number is missing.</source>
        <translation>Le nombre manque.</translation>
    </message>
    <message>
        <source>Choose true or false.</source>
        <translation>Choisissez vrai ou faux.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>La clé manque.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a JSON number such as 42, -0.5 or 1e6.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre JSON comme 42, -0.5 ou 1e6.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::EncodedText</name>
    <message>
        <source>%1 UTC</source>
        <comment>%1 is a date and time</comment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 local time</source>
        <comment>%1 is a date and time</comment>
        <translation>%1, heure locale</translation>
    </message>
    <message>
        <source>%1 ms since 1970</source>
        <comment>%1 is a number</comment>
        <translation>%1&#xa0;ms depuis 1970</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::EndpointHeaders</name>
    <message>
        <source>“: %1” has no name before the colon.</source>
        <translation>«&#xa0;: %1&#xa0;» n’a pas de nom avant le deux-points.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a valid header name. Write “Name: value”, one header per line.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom d’en-tête valide. Écrivez «&#xa0;Nom: valeur&#xa0;», un en-tête par ligne.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::EnteredSecret</name>
    <message>
        <source>This is the public key, which browsers use. The secret is next to it on the API page and starts with “sk_”.</source>
        <translation>C’est la clé publique, utilisée par les navigateurs. Le secret se trouve à côté, sur la page API, et commence par «&#xa0;sk_&#xa0;».</translation>
    </message>
    <message>
        <source>The secret contains white space or a line break. Remove it.</source>
        <translation>Le secret contient un espace blanc ou un saut de ligne. Supprimez-le.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::Event</name>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>envoi…</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>RadarDesk</source>
        <translation>RadarDesk</translation>
    </message>
    <message>
        <source>Your app</source>
        <translation>Votre application</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Sent by your app</source>
        <translation>Envoyé par votre application</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Scenario run</source>
        <translation>Scénario exécuté</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>en cours…</translation>
    </message>
    <message>
        <source>Red</source>
        <comment>a mark</comment>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Yellow</source>
        <comment>a mark</comment>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <comment>a mark</comment>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <comment>a mark</comment>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>Simulated fault</source>
        <translation>Panne simulée</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ExchangeFile</name>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>Le fichier dépasse %1&#xa0;Mio.</translation>
    </message>
    <message>
        <source>The file isn&apos;t JSON. Line %1, column %2: %3</source>
        <translation>Le fichier n’est pas du JSON. Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The file was written by a newer version of RadarDesk and can&apos;t be read.</source>
        <translation>Le fichier provient d’une version plus récente de RadarDesk et ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ExchangeText</name>
    <message>
        <source>Certificate for</source>
        <translation>Certificat pour</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valide à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>[The response is cut off here.]</source>
        <translation>[La réponse est tronquée ici.]</translation>
    </message>
    <message>
        <source>No response yet.</source>
        <translation>Pas encore de réponse.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::FaultRulesFile</name>
    <message>
        <source>A newer version of RadarDesk saved the simulated faults.</source>
        <translation>Une version plus récente de RadarDesk a enregistré les pannes simulées.</translation>
    </message>
    <message numerus="yes">
        <source>%n simulated fault(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>%n panne simulée n’a pas pu être lue.</numerusform>
            <numerusform>%n pannes simulées n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>The simulated faults couldn&apos;t be read.</source>
        <translation>Les pannes simulées n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the simulated faults aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>Le fichier %1 ne peut pas être copié&#xa0;; il reste donc inchangé, et les modifications des pannes simulées ne sont pas enregistrées. Vérifiez les droits d’accès et l’espace libre de son dossier.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::FaultRulesModel</name>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Panne</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>S’applique à</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::FieldCondition</name>
    <message>
        <source>“%1” isn&apos;t a regular expression: %2.</source>
        <extracomment>%1 is what was typed, %2 why it isn&apos;t a regular expression</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas une expression régulière&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a type. Use one of %2.</source>
        <comment>a word, a list of words</comment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type. Types possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A condition is a single line of at most %1 characters.</source>
        <translation>Une condition tient sur une seule ligne de %1 caractères au plus.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a condition like data.order.id = 42.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une condition comme data.order.id = 42.</translation>
    </message>
    <message>
        <source>Enter a value to compare “%1” with.</source>
        <comment>a field</comment>
        <translation>Saisissez une valeur à comparer avec «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%2” can&apos;t follow “%1”.</source>
        <extracomment>%1 is a condition, %2 what is behind it</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être suivi de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a field like data.order.id.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un champ comme data.order.id.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::FolderValuesFile</name>
    <message>
        <source>A newer version of RadarDesk saved the values of folders.</source>
        <translation>Une version plus récente de RadarDesk a enregistré les valeurs des dossiers.</translation>
    </message>
    <message numerus="yes">
        <source>The values of %n folder(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>Les valeurs de %n dossier n’ont pas pu être lues.</numerusform>
            <numerusform>Les valeurs de %n dossiers n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>The values of folders couldn&apos;t be read.</source>
        <translation>Les valeurs des dossiers n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the values of folders aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>Le fichier %1 ne peut pas être copié ; il reste donc inchangé, et les modifications des valeurs des dossiers ne sont pas enregistrées. Vérifiez les droits d’accès et l’espace libre de son dossier.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::HexModel</name>
    <message>
        <source>%1, at %2: %3</source>
        <comment>text, offset, bytes</comment>
        <translation>%1, à %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::MessageDraft</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <translation>Élément %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>La clé est vide.</translation>
    </message>
    <message>
        <source>The data must be a JSON object: { &quot;key&quot;: value }.</source>
        <translation>Les données doivent être un objet JSON&#xa0;: { &quot;clé&quot;: valeur }.</translation>
    </message>
    <message>
        <source>Duplicate key “%1”.</source>
        <translation>Clé «&#xa0;%1&#xa0;» en double.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::MessageShape</name>
    <message>
        <source>%1 to %2</source>
        <comment>two numbers</comment>
        <translation>entre %1 et %2</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>un tableau</translation>
    </message>
    <message>
        <source>text</source>
        <translation>du texte</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>“%1” is new</source>
        <comment>%1 is a key</comment>
        <translation>«&#xa0;%1&#xa0;» est nouveau</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <comment>%1 is a key</comment>
        <translation>«&#xa0;%1&#xa0;» manque</translation>
    </message>
    <message>
        <source>“%1” is usually %2</source>
        <comment>%1 is a key, %2 is “a number” or the like</comment>
        <translation>«&#xa0;%1&#xa0;» est habituellement %2</translation>
    </message>
    <message>
        <source>“%1” is usually %2</source>
        <comment>%1 is a key, %2 is “1 to 10” or the like</comment>
        <translation>«&#xa0;%1&#xa0;» est habituellement %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>after some deviations</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlike earlier messages: %1</source>
        <comment>%1 says what is unlike</comment>
        <translation>Différent des messages précédents&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::MessageTemplate</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>A name can have at most %1 characters.</source>
        <translation>Un nom peut avoir au plus %1 caractères.</translation>
    </message>
    <message>
        <source>A name is a single line without control characters.</source>
        <translation>Un nom tient sur une seule ligne, sans caractères de contrôle.</translation>
    </message>
    <message>
        <source>The data can&apos;t be saved. Line %1, column %2: %3</source>
        <translation>Les données ne peuvent pas être enregistrées. Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>A saved message needs a name.</source>
        <translation>Un message enregistré doit avoir un nom.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::PastedBroadcast</name>
    <message>
        <source>This option needs a value after it.</source>
        <translation>Cette option doit être suivie d’une valeur.</translation>
    </message>
    <message>
        <source>A broadcast is sent with POST.</source>
        <translation>Une diffusion s’envoie avec POST.</translation>
    </message>
    <message>
        <source>This row has no key.</source>
        <translation>Cette ligne n’a pas de clé.</translation>
    </message>
    <message>
        <source>There is no text to read.</source>
        <translation>Il n’y a pas de texte à lire.</translation>
    </message>
    <message>
        <source>cURL command</source>
        <translation>Commande cURL</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>Données JSON</translation>
    </message>
    <message>
        <source>JSON for v2</source>
        <translation>JSON pour v2</translation>
    </message>
    <message>
        <source>JSON for v3</source>
        <translation>JSON pour v3</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Rows of a spreadsheet</source>
        <translation>Lignes d’un tableur</translation>
    </message>
    <message>
        <source>The command&apos;s JSON has neither a “notification” (v2) nor a “channel” with “data” (v3).</source>
        <translation>Le JSON de la commande n’a ni «&#xa0;notification&#xa0;» (v2), ni «&#xa0;channel&#xa0;» avec «&#xa0;data&#xa0;» (v3).</translation>
    </message>
    <message>
        <source>The command&apos;s form has neither a “notification” (v2) nor a “channel” with “data” (v3).</source>
        <translation>Le formulaire de la commande n’a ni «&#xa0;notification&#xa0;» (v2), ni «&#xa0;channel&#xa0;» avec «&#xa0;data&#xa0;» (v3).</translation>
    </message>
    <message>
        <source>The command sends no data.</source>
        <translation>La commande n’envoie pas de données.</translation>
    </message>
    <message>
        <source>The notification has no “data”.</source>
        <translation>La notification n’a pas de «&#xa0;data&#xa0;».</translation>
    </message>
    <message>
        <source>There is a second broadcast; paste one at a time.</source>
        <translation>Il y a une deuxième diffusion&#xa0;; collez-en une à la fois.</translation>
    </message>
    <message>
        <source>add_data_items() takes named values only.</source>
        <translation>add_data_items() n’accepte que des valeurs nommées.</translation>
    </message>
    <message>
        <source>add_data_item() takes a key and a value.</source>
        <translation>add_data_item() attend une clé et une valeur.</translation>
    </message>
    <message>
        <source>After the channel, broadcast() takes either a dict (v3) or named values (v2).</source>
        <translation>Après le canal, broadcast() attend soit un dict (v3), soit des valeurs nommées (v2).</translation>
    </message>
    <message>
        <source>The broadcast has no data.</source>
        <translation>La diffusion n’a pas de données.</translation>
    </message>
    <message>
        <source>A comma or the closing “%1” is expected here.</source>
        <translation>Une virgule ou le caractère fermant «&#xa0;%1&#xa0;» est attendu ici.</translation>
    </message>
    <message>
        <source>Values are nested too deeply here.</source>
        <translation>Les valeurs sont imbriquées trop profondément ici.</translation>
    </message>
    <message>
        <source>dict() is read only with named values.</source>
        <translation>dict() n’est lu qu’avec des valeurs nommées.</translation>
    </message>
    <message>
        <source>A dict is expected after “**”.</source>
        <translation>Un dict est attendu après «&#xa0;**&#xa0;».</translation>
    </message>
    <message>
        <source>A key in quotes is expected here.</source>
        <translation>Une clé entre guillemets est attendue ici.</translation>
    </message>
    <message>
        <source>A colon is expected after the key.</source>
        <translation>Un deux-points est attendu après la clé.</translation>
    </message>
    <message>
        <source>The single quote that opens here is never closed.</source>
        <translation>L’apostrophe ouverte ici n’est jamais fermée.</translation>
    </message>
    <message>
        <source>The double quote that opens here is never closed.</source>
        <translation>Le guillemet double ouvert ici n’est jamais fermé.</translation>
    </message>
    <message>
        <source>The brace that opens here is never closed.</source>
        <translation>L’accolade ouverte ici n’est jamais fermée.</translation>
    </message>
    <message>
        <source>This is a command for Windows&apos; command prompt; copy it as cURL for bash.</source>
        <translation>Cette commande est destinée à l’invite de commandes Windows&#xa0;; copiez-la au format cURL pour bash.</translation>
    </message>
    <message>
        <source>This request reads data. A broadcast is sent with POST.</source>
        <translation>Cette requête lit des données. Une diffusion s’envoie avec POST.</translation>
    </message>
    <message>
        <source>Broadcasts can&apos;t be sent with this option. Use -d, --json or --data-urlencode.</source>
        <translation>Les diffusions ne peuvent pas être envoyées avec cette option. Utilisez -d, --json ou --data-urlencode.</translation>
    </message>
    <message>
        <source>RadarDesk doesn&apos;t read the files that a command names.</source>
        <translation>RadarDesk ne lit pas les fichiers nommés par une commande.</translation>
    </message>
    <message>
        <source>The command already has a URL, so the meaning of this part is unclear.</source>
        <translation>La commande a déjà une URL&#xa0;; le sens de cette partie n’est donc pas clair.</translation>
    </message>
    <message>
        <source>An earlier row has the same key.</source>
        <translation>Une ligne précédente a la même clé.</translation>
    </message>
    <message>
        <source>The value of this row doesn&apos;t match its type.</source>
        <translation>La valeur de cette ligne ne correspond pas à son type.</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t read this as a broadcast. Paste a cURL command, JSON, Python&apos;s broadcast(), or rows of a spreadsheet with a key and a value.</source>
        <translation>RadarDesk ne peut pas lire ceci comme une diffusion. Collez une commande cURL, du JSON, un appel Python à broadcast() ou les lignes d’un tableur avec une clé et une valeur.</translation>
    </message>
    <message>
        <source>The decoded data is invalid. Line %1, column %2: %3</source>
        <translation>Les données décodées ne sont pas valides. Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>This command gets a token or registers a client. It doesn&apos;t send a broadcast.</source>
        <translation>Cette commande obtient un jeton ou enregistre un client. Elle n’envoie pas de diffusion.</translation>
    </message>
    <message>
        <source>This is a shell variable whose value isn&apos;t known here.</source>
        <translation>C’est une variable du shell dont la valeur est inconnue ici.</translation>
    </message>
    <message>
        <source>The JSON in “%1” is invalid. Line %2, column %3: %4</source>
        <translation>Le JSON de «&#xa0;%1&#xa0;» n’est pas valide. Ligne %2, colonne %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>A broadcast must be a JSON object: its data or a whole request.</source>
        <translation>Une diffusion doit être un objet JSON&#xa0;: ses données ou une requête entière.</translation>
    </message>
    <message>
        <source>“%1” must be a list of strings.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une liste de chaînes.</translation>
    </message>
    <message>
        <source>The “channel” of the notification must be a string.</source>
        <translation>Le «&#xa0;channel&#xa0;» de la notification doit être une chaîne.</translation>
    </message>
    <message>
        <source>Targeting values must be strings.</source>
        <translation>Les valeurs de ciblage doivent être des chaînes.</translation>
    </message>
    <message>
        <source>The first argument of broadcast() must be the channel as a string.</source>
        <translation>Le premier argument de broadcast() doit être le canal, sous forme de chaîne.</translation>
    </message>
    <message>
        <source>The pasted text contained a secret, which was left out.</source>
        <translation>Le texte collé contenait un secret, qui a été omis.</translation>
    </message>
    <message>
        <source>A value is expected here: a string in quotes, a number, True, False, None, a list or a dict.</source>
        <translation>Une valeur est attendue ici&#xa0;: une chaîne entre guillemets, un nombre, True, False, None, une liste ou un dict.</translation>
    </message>
    <message>
        <source>JSON can&apos;t represent this number.</source>
        <translation>JSON ne peut pas représenter ce nombre.</translation>
    </message>
    <message>
        <source>The value of this name isn&apos;t known here. Use strings, numbers, True, False, None, lists or dicts.</source>
        <translation>La valeur de ce nom est inconnue ici. Utilisez des chaînes, des nombres, True, False, None, des listes ou des dicts.</translation>
    </message>
    <message>
        <source>This string isn&apos;t JSON.</source>
        <translation>Cette chaîne n’est pas du JSON.</translation>
    </message>
    <message>
        <source>A parenthesis is expected here.</source>
        <translation>Une parenthèse est attendue ici.</translation>
    </message>
    <message>
        <source>This escape is incomplete.</source>
        <translation>Cet échappement est incomplet.</translation>
    </message>
    <message>
        <source>Characters by name aren&apos;t supported. Write the character itself.</source>
        <translation>Les caractères désignés par leur nom ne sont pas pris en charge. Écrivez le caractère lui-même.</translation>
    </message>
    <message>
        <source>Bytes aren&apos;t a string. Remove the b.</source>
        <translation>Des octets ne sont pas une chaîne. Supprimez le b.</translation>
    </message>
    <message>
        <source>No Python string starts like this.</source>
        <translation>Aucune chaîne Python ne commence ainsi.</translation>
    </message>
    <message>
        <source>The value between these braces isn&apos;t known here.</source>
        <translation>La valeur entre ces accolades est inconnue ici.</translation>
    </message>
    <message>
        <source>The closing quote of this string is missing.</source>
        <translation>Le guillemet fermant de cette chaîne manque.</translation>
    </message>
    <message>
        <source>The output of another command isn&apos;t known here.</source>
        <translation>La sortie d’une autre commande est inconnue ici.</translation>
    </message>
    <message>
        <source>The line that ends this here-document is missing.</source>
        <translation>La ligne qui termine ce here-document manque.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::Phases</name>
    <message>
        <source>Waiting</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Connecting, TLS</source>
        <translation>Connexion, TLS</translation>
    </message>
    <message>
        <source>Connecting, sending</source>
        <translation>Connexion, envoi</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Service at work</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Until it failed</source>
        <translation>Jusqu’à l’échec</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::Placeholders</name>
    <message>
        <source>1, 2, 3 …: one more with each message</source>
        <translation>1, 2, 3 …&#xa0;: un de plus à chaque message</translation>
    </message>
    <message>
        <source>A counter with a name of its own</source>
        <translation>Un compteur avec son propre nom</translation>
    </message>
    <message>
        <source>The time of sending, in UTC, to the millisecond</source>
        <translation>L’heure d’envoi en UTC, à la milliseconde près</translation>
    </message>
    <message>
        <source>The time of sending in seconds since 1970</source>
        <translation>L’heure d’envoi en secondes depuis 1970</translation>
    </message>
    <message>
        <source>The time of sending in milliseconds since 1970</source>
        <translation>L’heure d’envoi en millisecondes depuis 1970</translation>
    </message>
    <message>
        <source>A random UUID</source>
        <translation>Un UUID aléatoire</translation>
    </message>
    <message>
        <source>A random whole number from the first to the second</source>
        <translation>Un nombre entier aléatoire entre le premier et le second</translation>
    </message>
    <message>
        <source>A random number with as many decimals as its bounds</source>
        <translation>Un nombre aléatoire avec autant de décimales que ses bornes</translation>
    </message>
    <message>
        <source>The whole of the previous response</source>
        <translation>Toute la réponse précédente</translation>
    </message>
    <message>
        <source>A value from the JSON of the previous response</source>
        <translation>Une valeur du JSON de la réponse précédente</translation>
    </message>
    <message>
        <source>Nothing may follow “%1” here.</source>
        <translation>Rien ne peut suivre «&#xa0;%1&#xa0;» ici.</translation>
    </message>
    <message>
        <source>Only “ms” may follow “epoch”.</source>
        <translation>Seul «&#xa0;ms&#xa0;» peut suivre «&#xa0;epoch&#xa0;».</translation>
    </message>
    <message>
        <source>A random number needs two bounds, like 1 100.</source>
        <translation>Un nombre aléatoire nécessite deux bornes, comme 1 100.</translation>
    </message>
    <message>
        <source>The lower bound of a random number comes first.</source>
        <translation>La borne inférieure d’un nombre aléatoire vient en premier.</translation>
    </message>
    <message>
        <source>There is no “%1” in the last response.</source>
        <translation>«&#xa0;%1&#xa0;» est absent de la dernière réponse.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>A counter takes a name, a start and a step only.</source>
        <translation>Un compteur n’accepte qu’un nom, un début et un pas.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a valid counter name. Start with a letter, and continue with letters, digits, “-”, “_” or “.”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de compteur valide. Commencez par une lettre et continuez avec des lettres, des chiffres, «&#xa0;-&#xa0;», «&#xa0;_&#xa0;» ou «&#xa0;.&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a whole number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>The counter “%1” has another start or step earlier in this message.</source>
        <translation>Le compteur «&#xa0;%1&#xa0;» a un autre début ou un autre pas plus haut dans ce message.</translation>
    </message>
    <message>
        <source>The counter “%1” reached the largest number. Reset it.</source>
        <translation>Le compteur «&#xa0;%1&#xa0;» a atteint le plus grand nombre. Réinitialisez-le.</translation>
    </message>
    <message>
        <source>The placeholder makes this key empty.</source>
        <translation>Le placeholder rend cette clé vide.</translation>
    </message>
    <message>
        <source>The placeholder makes this key “%1”, which the object already has.</source>
        <translation>Le placeholder donne à cette clé le nom «&#xa0;%1&#xa0;», que l’objet a déjà.</translation>
    </message>
    <message>
        <source>A counter that starts at 100 and counts in steps of 10</source>
        <translation>Un compteur qui démarre à 100 et avance de 10 en 10</translation>
    </message>
    <message>
        <source>With “#” and nothing else in the quotes: a number instead of a string</source>
        <translation>Avec «&#xa0;#&#xa0;» seul entre les guillemets&#xa0;: un nombre au lieu d’une chaîne</translation>
    </message>
    <message>
        <source>One of these values at random</source>
        <translation>L’une de ces valeurs au hasard</translation>
    </message>
    <message>
        <source>A random name of a person</source>
        <translation>Un nom de personne aléatoire</translation>
    </message>
    <message>
        <source>A random short sentence in English</source>
        <translation>Une courte phrase aléatoire en anglais</translation>
    </message>
    <message>
        <source>Braces that are sent unchanged</source>
        <translation>Des accolades envoyées telles quelles</translation>
    </message>
    <message>
        <source>A placeholder with “#” replaces a whole string, so nothing else can be in it.</source>
        <translation>Un placeholder avec «&#xa0;#&#xa0;» remplace toute une chaîne&#xa0;; elle ne peut donc rien contenir d’autre.</translation>
    </message>
    <message>
        <source>“#” sends the value as a number, and “%1” isn&apos;t a number.</source>
        <translation>«&#xa0;#&#xa0;» envoie la valeur comme nombre, et «&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>A choice needs values to choose from, like red|green|blue.</source>
        <translation>Un choix nécessite des valeurs, par exemple red|green|blue.</translation>
    </message>
    <message>
        <source>There is no response yet to take a value from.</source>
        <translation>Il n’y a pas encore de réponse où prendre une valeur.</translation>
    </message>
    <message>
        <source>The last response isn&apos;t JSON.</source>
        <translation>La dernière réponse n’est pas du JSON.</translation>
    </message>
    <message>
        <source>With its values, the message is larger than %1 MiB.</source>
        <translation>Avec ses valeurs, le message dépasse %1&#xa0;Mio.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The bounds of a random number can have at most %1 digits.</source>
        <translation>Les bornes d’un nombre aléatoire peuvent avoir au plus %1 chiffres.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a path like orders[0].id.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un chemin comme orders[0].id.</translation>
    </message>
    <message>
        <source>There is no variable “%1”.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Il n’y a pas de variable «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is a secret value. Only conditions of scenarios can use it.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>« %1 » est une valeur secrète. Seules les conditions des scénarios peuvent l’utiliser.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::Profile</name>
    <message>
        <source>Sandbox (local)</source>
        <translation>Sandbox (locale)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ProfileChecks</name>
    <message>
        <source>The address is missing. The hosted service is at https://api.pushradar.com.</source>
        <translation>L’adresse manque. Le service hébergé se trouve à https://api.pushradar.com.</translation>
    </message>
    <message>
        <source>This looks like a secret, so it isn&apos;t saved here. Enter it in the field “Secret”, which stores it in the keychain.</source>
        <translation>Cela ressemble à un secret et n’est donc pas enregistré ici. Saisissez-le dans le champ «&#xa0;Secret&#xa0;», qui le stocke dans le trousseau.</translation>
    </message>
    <message>
        <source>The endpoint must be a complete URL such as http://localhost:3000/auth.</source>
        <translation>L’endpoint doit être une URL complète comme http://localhost:3000/auth.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ProfileColour</name>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Sarcelle</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ProfileJson</name>
    <message>
        <source>“%1” has an invalid value.</source>
        <translation>«&#xa0;%1&#xa0;» a une valeur non valide.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ProfilesExchange</name>
    <message>
        <source>It has no address.</source>
        <translation>L’adresse manque.</translation>
    </message>
    <message>
        <source>It has more than %1 headers.</source>
        <translation>Il a plus de %1 en-têtes.</translation>
    </message>
    <message numerus="yes">
        <source>%n header value(s) were not part of the file.</source>
        <translation>
            <numerusform>%n valeur d’en-tête n’était pas dans le fichier.</numerusform>
            <numerusform>%n valeurs d’en-tête n’étaient pas dans le fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) had a user name in an address. It has been removed.</source>
        <translation>
            <numerusform>%n profil avait un nom d’utilisateur dans une adresse. Il a été supprimé de l’adresse.</numerusform>
            <numerusform>%n profils avaient un nom d’utilisateur dans une adresse. Il a été supprimé des adresses.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of its values is longer than %1 characters.</source>
        <translation>L’une de ses valeurs dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>One of its values contains a control character.</source>
        <translation>L’une de ses valeurs contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>It isn&apos;t a JSON object.</source>
        <translation>Ce n’est pas un objet JSON.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) contained what looks like a secret. It was replaced with “%1”.</source>
        <translation>
            <numerusform>%n profil contenait ce qui ressemble à un secret. Le texte a été remplacé par «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n profils contenaient ce qui ressemble à un secret. Le texte a été remplacé par «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) allowed plain http. Allow it again where you need it.</source>
        <translation>
            <numerusform>%n profil autorisait http en clair. Autorisez-le de nouveau si nécessaire.</numerusform>
            <numerusform>%n profils autorisaient http en clair. Autorisez-le de nouveau là où c’est nécessaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the file&apos;s profiles can be used. %1</source>
        <translation>Aucun profil du fichier n’est utilisable. %1</translation>
    </message>
    <message>
        <source>The file isn&apos;t a list of profiles.</source>
        <translation>Le fichier n’est pas une liste de profils.</translation>
    </message>
    <message>
        <source>The file contains no profiles.</source>
        <translation>Le fichier ne contient aucun profil.</translation>
    </message>
    <message>
        <source>The file contains more than %1 profiles.</source>
        <translation>Le fichier contient plus de %1 profils.</translation>
    </message>
    <message>
        <source>Profile %1 of the file was skipped.</source>
        <translation>Le profil %1 du fichier a été ignoré.</translation>
    </message>
    <message>
        <source>Profile %1 of the file, “%2”, was skipped.</source>
        <translation>Le profil %1 du fichier, «&#xa0;%2&#xa0;», a été ignoré.</translation>
    </message>
    <message>
        <source>It has more than %1 values.</source>
        <translation>Il a plus de %1 valeurs.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret value(s) were not part of the file.</source>
        <translation>
            <numerusform>%n valeur secrète ne figurait pas dans le fichier.</numerusform>
            <numerusform>%n valeurs secrètes ne figuraient pas dans le fichier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ProfilesFile</name>
    <message numerus="yes">
        <source>%n profile(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>%n profil n’a pas pu être lu.</numerusform>
            <numerusform>%n profils n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version of RadarDesk saved the profiles. Data that this version doesn&apos;t know stays in the file.</source>
        <translation>Une version plus récente de RadarDesk a enregistré les profils. Les données inconnues de cette version restent dans le fichier.</translation>
    </message>
    <message>
        <source>The profiles couldn&apos;t be read.</source>
        <translation>Les profils n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the profiles aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>Le fichier %1 ne peut pas être copié&#xa0;; il reste donc inchangé, et les modifications des profils ne sont pas enregistrées. Vérifiez les droits d’accès et l’espace libre de son dossier.</translation>
    </message>
    <message>
        <source>Part of the profiles file couldn&apos;t be read.</source>
        <translation>Une partie du fichier des profils n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The retention of the sandbox&apos;s events couldn&apos;t be read.</source>
        <translation>La durée de conservation des événements de la sandbox n’a pas pu être lue.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ProfilesModel</name>
    <message>
        <source>%1, production</source>
        <translation>%1, production</translation>
    </message>
    <message>
        <source>Unnamed profile</source>
        <translation>Profil sans nom</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, color: %2</source>
        <comment>%1 is the name of a profile, %2 that of its color</comment>
        <translation>%1, couleur&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ReportedStep</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifié</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::Scenario</name>
    <message>
        <source>A scenario needs a name.</source>
        <translation>Un scénario doit avoir un nom.</translation>
    </message>
    <message>
        <source>The speed is from %1 to %2.</source>
        <translation>La vitesse va de %1 à %2.</translation>
    </message>
    <message>
        <source>Step %1 failed. %2</source>
        <translation>L’étape %1 a échoué. %2</translation>
    </message>
    <message>
        <source>The data can&apos;t be sent. Line %1, column %2: %3</source>
        <translation>Les données ne peuvent pas être envoyées. Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pendant %1</translation>
    </message>
    <message>
        <source>%1, every %2</source>
        <comment>10 times, every 500 ms</comment>
        <translation>%1, toutes les %2</translation>
    </message>
    <message>
        <source>Wait %1</source>
        <translation>Attendre %1</translation>
    </message>
    <message>
        <source>Repeat %1</source>
        <comment>“10 times”</comment>
        <translation>Répéter %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel and data</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>A time can&apos;t be negative.</source>
        <translation>Une durée ne peut pas être négative.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>a time</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>a time</comment>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 to %2 s</source>
        <comment>a time</comment>
        <translation>%1 à %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 to %2 ms</source>
        <comment>a time</comment>
        <translation>%1 à %2&#xa0;ms</translation>
    </message>
    <message>
        <source>A name can have at most %1 characters.</source>
        <translation>Un nom peut avoir au plus %1 caractères.</translation>
    </message>
    <message>
        <source>A name is a single line without control characters.</source>
        <translation>Un nom tient sur une seule ligne, sans caractères de contrôle.</translation>
    </message>
    <message>
        <source>Repeats can be nested at most %1 levels deep.</source>
        <translation>Les boucles peuvent être imbriquées sur au plus %1 niveaux.</translation>
    </message>
    <message>
        <source>A scenario can have at most %1 steps.</source>
        <translation>Un scénario peut avoir au plus %1 étapes.</translation>
    </message>
    <message>
        <source>None of these broadcasts can be sent again.</source>
        <translation>Aucune de ces diffusions ne peut être renvoyée.</translation>
    </message>
    <message>
        <source>A repeat needs either a number of rounds or a duration.</source>
        <translation>Une boucle nécessite soit un nombre de tours, soit une durée.</translation>
    </message>
    <message>
        <source>A repeat can have 1 to %1 rounds.</source>
        <translation>Une boucle peut avoir de 1 à %1 tours.</translation>
    </message>
    <message>
        <source>A repeat can last at most 24 hours.</source>
        <translation>Une boucle peut durer au plus 24 heures.</translation>
    </message>
    <message>
        <source>A repeat with a duration needs the time between rounds.</source>
        <translation>Une boucle avec une durée nécessite l’intervalle entre les tours.</translation>
    </message>
    <message>
        <source>A time can be at most 24 hours.</source>
        <translation>Une durée peut être d’au plus 24 heures.</translation>
    </message>
    <message>
        <source>Enter the shorter time first.</source>
        <translation>Saisissez d’abord la durée la plus courte.</translation>
    </message>
    <message>
        <source>Enter a time such as “500 ms”, “1.5 s” or “2 min”.</source>
        <translation>Saisissez une durée comme «&#xa0;500&#xa0;ms&#xa0;», «&#xa0;1,5&#xa0;s&#xa0;» ou «&#xa0;2&#xa0;min&#xa0;».</translation>
    </message>
    <message>
        <source>Enter a rate per second such as “20” or “0.5”, at most 1000.</source>
        <translation>Saisissez une fréquence par seconde comme «&#xa0;20&#xa0;» ou «&#xa0;0,5&#xa0;», au plus 1000.</translation>
    </message>
    <message>
        <source>The data is larger than %1 KiB.</source>
        <translation>Les données dépassent %1&#xa0;Kio.</translation>
    </message>
    <message>
        <source>1 to %1 messages can be expected.</source>
        <translation>On peut attendre de 1 à %1 messages.</translation>
    </message>
    <message>
        <source>There can be at most %1 conditions.</source>
        <translation>Il peut y avoir %1 conditions au plus.</translation>
    </message>
    <message>
        <source>Enter a time such as “500 ms” or “2 s”.</source>
        <translation>Saisissez une durée comme «&#xa0;500&#xa0;ms&#xa0;» ou «&#xa0;2&#xa0;s&#xa0;».</translation>
    </message>
    <message>
        <source>The name of a variable consists of letters, digits and “_”, “-” or “.”.</source>
        <translation>Le nom d’une variable se compose de lettres, de chiffres et de «&#xa0;_&#xa0;», «&#xa0;-&#xa0;» ou «&#xa0;.&#xa0;».</translation>
    </message>
    <message>
        <source>Expect nothing on %1 for %2</source>
        <extracomment>%1 is a channel, %2 a time</extracomment>
        <translation>N’attendre aucun message sur %1 pendant %2</translation>
    </message>
    <message numerus="yes">
        <source>Expect exactly %n message(s) on %1 within %2</source>
        <extracomment>%1 is a channel, %2 a time</extracomment>
        <translation>
            <numerusform>Attendre exactement %n message sur %1 en %2</numerusform>
            <numerusform>Attendre exactement %n messages sur %1 en %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expect at least %n message(s) on %1 within %2</source>
        <extracomment>%1 is a channel, %2 a time</extracomment>
        <translation>
            <numerusform>Attendre au moins %n message sur %1 en %2</numerusform>
            <numerusform>Attendre au moins %n messages sur %1 en %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is expected, conditions</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Start simulated faults</source>
        <translation>Démarrer les pannes simulées</translation>
    </message>
    <message>
        <source>Stop simulated faults</source>
        <translation>Arrêter les pannes simulées</translation>
    </message>
    <message>
        <source>Capture %1 of %2 as %3</source>
        <comment>a field, a channel, a name</comment>
        <translation>Capturer %1 de %2 dans %3</translation>
    </message>
    <message>
        <source>Anyone may join a public channel. Enter one that begins with “private-” or “presence-”.</source>
        <translation>Tout le monde peut rejoindre un canal public. Saisissez-en un qui commence par « private- » ou « presence- ».</translation>
    </message>
    <message>
        <source>A name is a single line of at most %1 characters.</source>
        <translation>Un nom tient sur une seule ligne de %1 caractères au plus.</translation>
    </message>
    <message>
        <source>Expect no token for %1 when not signed in</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>N’attendre aucun jeton pour %1 sans connexion</translation>
    </message>
    <message>
        <source>Expect no subscription to %1 when not signed in</source>
        <translation>N’attendre aucun abonnement à %1 sans connexion</translation>
    </message>
    <message>
        <source>Expect no token for %1 as %2</source>
        <extracomment>%1 is a channel, %2 an identity</extracomment>
        <translation>N’attendre aucun jeton pour %1 en tant que %2</translation>
    </message>
    <message>
        <source>Expect no subscription to %1 as %2</source>
        <translation>N’attendre aucun abonnement à %1 en tant que %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ScenariosExchange</name>
    <message>
        <source>Step %1: %2</source>
        <comment>“1.2” and a sentence</comment>
        <translation>Étape %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>It isn&apos;t a JSON object.</source>
        <translation>Ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>“%1” has an invalid value.</source>
        <translation>«&#xa0;%1&#xa0;» a une valeur non valide.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t allowed here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas autorisé ici.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used. %2</source>
        <translation>«&#xa0;%1&#xa0;» est inutilisable. %2</translation>
    </message>
    <message>
        <source>Repeats can be nested at most %1 levels deep.</source>
        <translation>Les boucles peuvent être imbriquées sur au plus %1 niveaux.</translation>
    </message>
    <message>
        <source>None of the file&apos;s scenarios can be used. %1</source>
        <translation>Aucun scénario du fichier n’est utilisable. %1</translation>
    </message>
    <message>
        <source>The file isn&apos;t a list of scenarios.</source>
        <translation>Le fichier n’est pas une liste de scénarios.</translation>
    </message>
    <message>
        <source>The file contains no scenarios.</source>
        <translation>Le fichier ne contient aucun scénario.</translation>
    </message>
    <message>
        <source>The file contains more than %1 scenarios.</source>
        <translation>Le fichier contient plus de %1 scénarios.</translation>
    </message>
    <message>
        <source>Scenario %1 of the file was skipped.</source>
        <translation>Le scénario %1 du fichier a été ignoré.</translation>
    </message>
    <message>
        <source>Scenario %1 of the file, “%2”, was skipped.</source>
        <translation>Le scénario %1 du fichier, «&#xa0;%2&#xa0;», a été ignoré.</translation>
    </message>
    <message>
        <source>It needs “broadcast”, “wait”, “repeat”, “faults”, “expect”, “expectNone”, “expectRefused” or “capture”.</source>
        <translation>Il faut « broadcast », « wait », « repeat », « faults », « expect », « expectNone », « expectRefused » ou « capture ».</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ScenariosFile</name>
    <message numerus="yes">
        <source>%n scenario(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>%n scénario n’a pas pu être lu.</numerusform>
            <numerusform>%n scénarios n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version of RadarDesk saved the scenarios.</source>
        <translation>Une version plus récente de RadarDesk a enregistré les scénarios.</translation>
    </message>
    <message>
        <source>The scenarios couldn&apos;t be read.</source>
        <translation>Les scénarios n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the scenarios aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>Le fichier %1 ne peut pas être copié&#xa0;; il reste donc inchangé, et les modifications des scénarios ne sont pas enregistrées. Vérifiez les droits d’accès et l’espace libre de son dossier.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ScenariosModel</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n step(s)</source>
        <translation>
            <numerusform>%1, %n étape</numerusform>
            <numerusform>%1, %n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Étape %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>A scenario can&apos;t contain another scenario.</source>
        <translation>Un scénario ne peut pas contenir un autre scénario.</translation>
    </message>
    <message>
        <source>A step must be in a scenario or a repeat.</source>
        <translation>Une étape doit se trouver dans un scénario ou une boucle.</translation>
    </message>
    <message>
        <source>A repeat can&apos;t contain itself.</source>
        <translation>Une boucle ne peut pas se contenir elle-même.</translation>
    </message>
    <message>
        <source>Repeats can be nested at most %1 levels deep.</source>
        <translation>Les boucles peuvent être imbriquées sur au plus %1 niveaux.</translation>
    </message>
    <message>
        <source>A scenario can have at most %1 steps.</source>
        <translation>Un scénario peut avoir au plus %1 étapes.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::Snippet</name>
    <message>
        <source>With a continent, the official library targets each of its countries as well.</source>
        <translation>Avec un continent, la bibliothèque officielle cible aussi chacun de ses pays.</translation>
    </message>
    <message>
        <source>The official library sends to the hosted service; to send to %1, change the address in the library.</source>
        <translation>La bibliothèque officielle envoie au service hébergé&#xa0;; pour envoyer à %1, changez l’adresse dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Replace “/auth” with the URL of your server that issues tokens for this channel.</source>
        <translation>Remplacez «&#xa0;/auth&#xa0;» par l’URL de votre serveur qui émet les jetons de ce canal.</translation>
    </message>
    <message>
        <source>The v2 documentation doesn&apos;t show how a page loads the script and subscribes, so this code does both as in v3.</source>
        <translation>La documentation de v2 ne montre pas comment une page charge le script et s’abonne&#xa0;; ce code fait donc les deux comme en v3.</translation>
    </message>
    <message>
        <source>v3 has no targeting, so this reaches everyone on the channel.</source>
        <translation>v3 n’a pas de ciblage&#xa0;; ceci atteint donc tous les abonnés du canal.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::SnippetNotes</name>
    <message>
        <source>%1 puts keys that are whole numbers before all others.</source>
        <translation>%1 place les clés qui sont des nombres entiers avant toutes les autres.</translation>
    </message>
    <message>
        <source>%1 can&apos;t hold these numbers exactly, so they arrive rounded: %2</source>
        <translation>%1 ne peut pas représenter exactement ces nombres&#xa0;; ils arrivent donc arrondis&#xa0;: %2</translation>
    </message>
    <message>
        <source>A value is nested so deeply that the code reads it from JSON.</source>
        <translation>Une valeur est si profondément imbriquée que le code la lit depuis du JSON.</translation>
    </message>
    <message>
        <source>%1 writes these numbers differently, with the same value: %2</source>
        <translation>%1 écrit ces nombres autrement, avec la même valeur&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t send such large numbers, so they are in quotes and arrive as strings: %2</source>
        <translation>%1 ne peut pas envoyer de si grands nombres&#xa0;; ils sont donc entre guillemets et arrivent comme chaînes&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t send half of a surrogate pair, so it sends U+FFFD instead.</source>
        <translation>%1 ne peut pas envoyer la moitié d’une paire de substitution et envoie donc U+FFFD à la place.</translation>
    </message>
    <message>
        <source>Only the last value of a duplicate key is sent: %1</source>
        <translation>Seule la dernière valeur d’une clé en double est envoyée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::SnippetTarget</name>
    <message>
        <source>Python (v2)</source>
        <translation>Python (v2)</translation>
    </message>
    <message>
        <source>Python, item by item (v2)</source>
        <translation>Python, élément par élément (v2)</translation>
    </message>
    <message>
        <source>cURL (v2)</source>
        <translation>cURL (v2)</translation>
    </message>
    <message>
        <source>Page that receives (v2)</source>
        <translation>Page réceptrice (v2)</translation>
    </message>
    <message>
        <source>Python (v3)</source>
        <translation>Python (v3)</translation>
    </message>
    <message>
        <source>Node.js (v3)</source>
        <translation>Node.js (v3)</translation>
    </message>
    <message>
        <source>PHP (v3)</source>
        <translation>PHP (v3)</translation>
    </message>
    <message>
        <source>Ruby (v3)</source>
        <translation>Ruby (v3)</translation>
    </message>
    <message>
        <source>C# (v3)</source>
        <translation>C# (v3)</translation>
    </message>
    <message>
        <source>cURL (v3)</source>
        <translation>cURL (v3)</translation>
    </message>
    <message>
        <source>Page that receives (v3)</source>
        <translation>Page réceptrice (v3)</translation>
    </message>
    <message>
        <source>C++ with Qt</source>
        <translation>C++ avec Qt</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::TemplatesExchange</name>
    <message>
        <source>It isn&apos;t a JSON object.</source>
        <translation>Ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>“%1” has an invalid value.</source>
        <translation>«&#xa0;%1&#xa0;» a une valeur non valide.</translation>
    </message>
    <message>
        <source>The file contains no saved messages.</source>
        <translation>Le fichier ne contient aucun message enregistré.</translation>
    </message>
    <message>
        <source>The file contains more than %1 saved messages.</source>
        <translation>Le fichier contient plus de %1 messages enregistrés.</translation>
    </message>
    <message>
        <source>None of the file&apos;s saved messages can be used. %1</source>
        <translation>Aucun message enregistré du fichier n’est utilisable. %1</translation>
    </message>
    <message>
        <source>Saved message %1 of the file was skipped.</source>
        <translation>Le message enregistré %1 du fichier a été ignoré.</translation>
    </message>
    <message>
        <source>Saved message %1 of the file, “%2”, was skipped.</source>
        <translation>Le message enregistré %1 du fichier, «&#xa0;%2&#xa0;», a été ignoré.</translation>
    </message>
    <message>
        <source>The file isn&apos;t a list of saved messages.</source>
        <translation>Le fichier n’est pas une liste de messages enregistrés.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::TemplatesFile</name>
    <message numerus="yes">
        <source>%n saved message(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>%n message enregistré n’a pas pu être lu.</numerusform>
            <numerusform>%n messages enregistrés n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The saved messages couldn&apos;t be read.</source>
        <translation>Les messages enregistrés n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the saved messages aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>Le fichier %1 ne peut pas être copié&#xa0;; il reste donc inchangé, et les modifications des messages enregistrés ne sont pas enregistrées. Vérifiez les droits d’accès et l’espace libre de son dossier.</translation>
    </message>
    <message>
        <source>A newer version of RadarDesk saved the messages.</source>
        <translation>Une version plus récente de RadarDesk a enregistré les messages.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::TemplatesModel</name>
    <message>
        <source>%1, channel %2</source>
        <translation>%1, canal %2</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <translation>Un dossier doit avoir un nom.</translation>
    </message>
    <message numerus="yes">
        <source>Folder %1, %n saved message(s)</source>
        <translation>
            <numerusform>Dossier %1, %n message enregistré</numerusform>
            <numerusform>Dossier %1, %n messages enregistrés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::TextDifference</name>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>et %n autre ligne</numerusform>
            <numerusform>et %n autres lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubscriberPage</name>
    <message>
        <source>Private channel</source>
        <translation>Canal privé</translation>
    </message>
    <message>
        <source>Presence channel</source>
        <translation>Canal de présence</translation>
    </message>
    <message>
        <source>Public channel</source>
        <translation>Canal public</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Reconnexion…</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Waiting for the first message.</source>
        <translation>En attente du premier message.</translation>
    </message>
    <message>
        <source>Here now: %1</source>
        <translation>Présents&#xa0;: %1</translation>
    </message>
    <message>
        <source>Messages: %1</source>
        <translation>Messages&#xa0;: %1</translation>
    </message>
    <message>
        <source>The browser library could not be loaded from %1. Check that this device is online and that nothing in the browser blocks that address.</source>
        <translation>La bibliothèque du navigateur n’a pas pu être chargée depuis %1. Vérifiez que cet appareil est en ligne et que rien dans le navigateur ne bloque cette adresse.</translation>
    </message>
    <message>
        <source>The browser library could not subscribe: %1</source>
        <translation>La bibliothèque du navigateur n’a pas pu s’abonner&#xa0;: %1</translation>
    </message>
</context>
</TS>
