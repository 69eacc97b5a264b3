<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>DeliveryFinding</name>
    <message>
        <source>A simulated fault lost the message</source>
        <translation>Nachricht durch simulierten Fehler verloren</translation>
    </message>
    <message>
        <source>A rule of the simulated faults dropped the message at %1.</source>
        <extracomment>%1: a time</extracomment>
        <translation>Eine Regel der simulierten Fehler hat die Nachricht um %1 verworfen.</translation>
    </message>
    <message>
        <source>Turn the rule off in Simulated faults, then send again.</source>
        <translation>Die Regel unter „Simulierte Fehler“ ausschalten, dann erneut senden.</translation>
    </message>
    <message>
        <source>The message is held</source>
        <translation>Die Nachricht wird zurückgehalten</translation>
    </message>
    <message>
        <source>A rule of the simulated faults has held the message since %1.</source>
        <extracomment>%1: a time</extracomment>
        <translation>Eine Regel der simulierten Fehler hält die Nachricht seit %1 zurück.</translation>
    </message>
    <message>
        <source>Let it go in Simulated faults.</source>
        <translation>Die Nachricht unter „Simulierte Fehler“ freigeben.</translation>
    </message>
    <message>
        <source>A simulated fault delays the message</source>
        <translation>Ein simulierter Fehler verzögert die Nachricht</translation>
    </message>
    <message>
        <source>A rule of the simulated faults delayed the message at %1.</source>
        <extracomment>%1: a time</extracomment>
        <translation>Eine Regel der simulierten Fehler hat um %1 die Nachricht verzögert.</translation>
    </message>
    <message>
        <source>The message was for some subscribers only</source>
        <translation>Die Nachricht galt nur bestimmten Abonnenten</translation>
    </message>
    <message>
        <source>The broadcast chooses its subscribers by: %1.</source>
        <extracomment>%1: names of fields</extracomment>
        <translation>Der Broadcast wählt seine Abonnenten nach: %1.</translation>
    </message>
    <message>
        <source>Remove the targeting, or check that it fits the subscriber.</source>
        <translation>Die Zielgruppe entfernen oder prüfen, ob sie zum Abonnenten passt.</translation>
    </message>
    <message>
        <source>The page was too slow</source>
        <translation>Die Seite war zu langsam</translation>
    </message>
    <message>
        <source>%1 did not take its messages fast enough and was dropped at %2. %4</source>
        <extracomment>%1: a connection, %2: a time, %3: a duration, %4: a sentence</extracomment>
        <translation>%1 hat die eigenen Nachrichten nicht schnell genug abgenommen und wurde um %2 getrennt. %4</translation>
    </message>
    <message>
        <source>Do less in the callback, or send less often.</source>
        <translation>Im Callback weniger tun oder seltener senden.</translation>
    </message>
    <message>
        <source>The page is behind</source>
        <translation>Die Seite ist im Rückstand</translation>
    </message>
    <message>
        <source>%2 still wait for %1.</source>
        <extracomment>%1: a connection, %2: a size</extracomment>
        <translation>%2 warten noch auf %1.</translation>
    </message>
    <message>
        <source>Do less in the callback: a page that is busy takes no messages.</source>
        <translation>Im Callback weniger tun: Eine beschäftigte Seite nimmt keine Nachrichten ab.</translation>
    </message>
    <message>
        <source>The connection ended right after</source>
        <translation>Die Verbindung endete gleich danach</translation>
    </message>
    <message>
        <source>%1 was lost %2 after the message was sent to it. %3</source>
        <extracomment>%1: a connection, %2: a duration, %3: a sentence</extracomment>
        <translation>%1 hat die Verbindung %2 nach dem Senden der Nachricht verloren. %3</translation>
    </message>
    <message>
        <source>The message may have been lost with it. Load the current state when the page comes back.</source>
        <translation>Die Nachricht ist womöglich mit der Verbindung verloren gegangen. Den aktuellen Stand laden, wenn die Seite zurückkommt.</translation>
    </message>
    <message>
        <source>The message did not go to every subscriber</source>
        <translation>Die Nachricht ging nicht an alle Abonnenten</translation>
    </message>
    <message>
        <source>%1 was on the channel, and is not among the connections that the message went to (%2).</source>
        <extracomment>%1: a connection, %2: a number</extracomment>
        <translation>%1 war auf dem Kanal und ist nicht unter den Verbindungen, an die die Nachricht ging (%2).</translation>
    </message>
    <message>
        <source>Look at what happened to this connection.</source>
        <translation>Nachsehen, was mit dieser Verbindung geschehen ist.</translation>
    </message>
    <message>
        <source>The subscriber page did not receive it</source>
        <translation>Die Abonnentenseite hat die Nachricht nicht empfangen</translation>
    </message>
    <message>
        <source>A subscriber page received the last message at %1, and not this one.</source>
        <extracomment>%1: a time</extracomment>
        <translation>Eine Abonnentenseite hat die letzte Nachricht um %1 empfangen, diese aber nicht.</translation>
    </message>
    <message>
        <source>Check that the page is still open and connected, then send again.</source>
        <translation>Prüfen, ob die Seite noch geöffnet und verbunden ist, dann erneut senden.</translation>
    </message>
    <message>
        <source>The callback threw an error</source>
        <translation>Der Callback hat eine Ausnahme ausgelöst</translation>
    </message>
    <message>
        <source>In %1, the callback threw: %2 %3</source>
        <extracomment>%1: a connection, %2: what was thrown, %3: file and line</extracomment>
        <translation>In %1 hat der Callback eine Ausnahme ausgelöst: %2 %3</translation>
    </message>
    <message>
        <source>Correct the callback at this place.</source>
        <translation>Den Callback an dieser Stelle korrigieren.</translation>
    </message>
    <message>
        <source>The page has no callback for the channel</source>
        <translation>Die Seite hat keinen Callback für den Kanal</translation>
    </message>
    <message>
        <source>%1 received the message on “%2” and had no callback to call.</source>
        <extracomment>%1: a connection, %2: a channel</extracomment>
        <translation>%1 hat die Nachricht auf „%2“ empfangen und hatte keinen Callback zum Aufrufen.</translation>
    </message>
    <message>
        <source>Pass the callback to “subscribe” for this channel.</source>
        <translation>Den Callback für diesen Kanal an „subscribe“ übergeben.</translation>
    </message>
    <message>
        <source>The callback belongs to another channel</source>
        <translation>Der Callback gehört zu einem anderen Kanal</translation>
    </message>
    <message>
        <source>%1 received the message on “%2” and has callbacks only for %3.</source>
        <extracomment>%1: a connection, %2 and %3: channels</extracomment>
        <translation>%1 hat die Nachricht auf „%2“ empfangen und hat nur Callbacks für %3.</translation>
    </message>
    <message>
        <source>The callback is registered more than once</source>
        <translation>Der Callback ist mehrfach registriert</translation>
    </message>
    <message>
        <source>In %1, %2 callbacks were called for one message.</source>
        <extracomment>%1: a connection, %2: a number</extracomment>
        <translation>In %1 wurden für eine Nachricht %2 Callbacks aufgerufen.</translation>
    </message>
    <message>
        <source>Subscribe once: a component that is shown again often subscribes again.</source>
        <translation>Nur einmal abonnieren: Eine Komponente, die erneut angezeigt wird, abonniert oft erneut.</translation>
    </message>
    <message>
        <source>The callback has not returned</source>
        <translation>Der Callback ist nicht zurückgekehrt</translation>
    </message>
    <message>
        <source>%1 received the message %2 ago, and its callback has not returned since.</source>
        <extracomment>%1: a connection, %2: a duration</extracomment>
        <translation>%1 hat die Nachricht vor %2 empfangen, und der Callback ist seitdem nicht zurückgekehrt.</translation>
    </message>
    <message>
        <source>Look for a loop or a dialog in the callback. A browser also stops pages that are hidden.</source>
        <translation>Im Callback nach einer Schleife oder einem Dialog suchen. Ein Browser hält auch verborgene Seiten an.</translation>
    </message>
    <message>
        <source>The app sent the message twice</source>
        <translation>Die App hat die Nachricht zweimal gesendet</translation>
    </message>
    <message>
        <source>The app broadcast the same data twice, %1 apart.</source>
        <extracomment>%1: a duration</extracomment>
        <translation>Die App hat dieselben Daten zweimal gesendet, im Abstand von %1.</translation>
    </message>
    <message>
        <source>Check what calls the code that broadcasts: a retry, two workers, or a listener that is registered twice.</source>
        <translation>Prüfen, was den sendenden Code aufruft: ein Wiederholungsversuch, zwei Worker oder ein doppelt registrierter Listener.</translation>
    </message>
    <message>
        <source>Messages arrived out of order</source>
        <translation>Nachrichten kamen in falscher Reihenfolge an</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <extracomment>%1: a connection, %2: &quot;7 of 500 overtook, …&quot;, %3: &quot;by the IDs of the broadcasts&quot;
----------
%1: a connection, %2: &quot;1 doubled, …&quot;, %3: &quot;by the IDs of the broadcasts&quot;
----------
%1: a connection, %2: &quot;2 lost, …&quot;, %3: &quot;by the IDs of the broadcasts&quot;</extracomment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>Add a counter to the data, and let the page ignore what is older than what it has.</source>
        <translation>Den Daten einen Zähler hinzufügen und die Seite ignorieren lassen, was älter ist als ihr Stand.</translation>
    </message>
    <message>
        <source>Messages arrived more than once</source>
        <translation>Nachrichten kamen mehrfach an</translation>
    </message>
    <message>
        <source>Add an ID to the data, and let the page ignore those that it has seen.</source>
        <translation>Den Daten eine ID hinzufügen und die Seite die IDs ignorieren lassen, die sie schon kennt.</translation>
    </message>
    <message>
        <source>Messages are missing</source>
        <translation>Nachrichten fehlen</translation>
    </message>
    <message>
        <source>Let the page load the current state when a number is missing.</source>
        <translation>Die Seite den aktuellen Stand laden lassen, wenn eine Nummer fehlt.</translation>
    </message>
    <message>
        <source>The message was late</source>
        <translation>Die Nachricht kam verspätet</translation>
    </message>
    <message>
        <source>%1 handled the message after %2.</source>
        <extracomment>%1: a connection, %2: a duration</extracomment>
        <translation>%1 hat die Nachricht nach %2 verarbeitet.</translation>
    </message>
    <message>
        <source>Check whether the page was busy or hidden: browsers slow down pages in the background.</source>
        <translation>Prüfen, ob die Seite beschäftigt oder verborgen war: Browser bremsen Seiten im Hintergrund.</translation>
    </message>
    <message>
        <source>No app has called yet</source>
        <translation>Noch keine App hat aufgerufen</translation>
    </message>
    <message>
        <source>No call of an app has reached this service, at %1.</source>
        <extracomment>%1: an address</extracomment>
        <translation>Kein Aufruf einer App hat diesen Dienst unter %1 erreicht.</translation>
    </message>
    <message>
        <source>A call that fails before it leaves is seen by its absence alone. Check that the code that broadcasts runs: is the queue worker started, is the transaction committed, was there an exception before it? Then check that the app is pointed at this address.</source>
        <translation>Ein Aufruf, der vor dem Absenden scheitert, ist nur an seinem Fehlen zu erkennen. Prüfen, ob der sendende Code läuft: Ist der Queue-Worker gestartet, ist die Transaktion mit Commit abgeschlossen, gab es vorher eine Ausnahme? Dann prüfen, ob die App auf diese Adresse gerichtet ist.</translation>
    </message>
    <message>
        <source>The app has not called lately</source>
        <translation>Die App hat in letzter Zeit nicht aufgerufen</translation>
    </message>
    <message>
        <source>The last call was by %1, on %2.</source>
        <extracomment>%1: a program, %2: a time</extracomment>
        <translation>Der letzte Aufruf kam von %1, am %2.</translation>
    </message>
    <message>
        <source>A call that fails before it leaves is seen by its absence alone. Check that the code that broadcasts runs: is the queue worker started, is the transaction committed, was there an exception before it?</source>
        <translation>Ein Aufruf, der vor dem Absenden scheitert, ist nur an seinem Fehlen zu erkennen. Prüfen, ob der sendende Code läuft: Ist der Queue-Worker gestartet, ist die Transaktion mit Commit abgeschlossen, gab es vorher eine Ausnahme?</translation>
    </message>
    <message>
        <source>The app calls an old address</source>
        <translation>Die App ruft eine alte Adresse auf</translation>
    </message>
    <message>
        <source>The app last called %1, on %3. The service is at %2 now.</source>
        <extracomment>%1 and %2: addresses, %3: a time</extracomment>
        <translation>Die App hat zuletzt %1 aufgerufen, am %3. Der Dienst ist jetzt unter %2.</translation>
    </message>
    <message>
        <source>Point the app at the new address and restart it.</source>
        <translation>Die App auf die neue Adresse richten und neu starten.</translation>
    </message>
    <message>
        <source>The app has not broadcast</source>
        <translation>Die App hat keinen Broadcast gesendet</translation>
    </message>
    <message>
        <source>Calls of the app: %1, none of them a broadcast. Nothing was sent to “%2”.</source>
        <extracomment>%1: a number, %2: a channel</extracomment>
        <translation>Aufrufe der App: %1, keiner davon ein Broadcast. An „%2“ wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check that the code that broadcasts runs: is the queue worker started, is the transaction committed, was there an exception before it?</source>
        <translation>Prüfen, ob der sendende Code läuft: Ist der Queue-Worker gestartet, ist die Transaktion mit Commit abgeschlossen, gab es vorher eine Ausnahme?</translation>
    </message>
    <message>
        <source>The app broadcast to other channels only</source>
        <translation>Die App hat nur an andere Kanäle gesendet</translation>
    </message>
    <message>
        <source>Broadcasts of the app: %1, none to “%2”. It used: %3.</source>
        <extracomment>%1: a number, %2: a channel, %3: channels</extracomment>
        <translation>Broadcasts der App: %1, keiner an „%2“. Verwendet wurden: %3.</translation>
    </message>
    <message>
        <source>Compare the channel in the code that broadcasts with the one that your page subscribes to.</source>
        <translation>Den Kanal im sendenden Code mit dem vergleichen, den die Seite abonniert.</translation>
    </message>
    <message>
        <source>The message went to another profile</source>
        <translation>Die Nachricht ging an ein anderes Profil</translation>
    </message>
    <message>
        <source>A broadcast to “%1” reached the service of the profile “%2” at %3, not that of “%4”.</source>
        <extracomment>%1: a channel, %2 and %4: profiles, %3: a time</extracomment>
        <translation>Ein Broadcast an „%1“ hat um %3 den Dienst des Profils „%2“ erreicht, nicht den von „%4“.</translation>
    </message>
    <message>
        <source>Use the address and the secret of one profile in the app and in the page.</source>
        <translation>In der App und in der Seite Adresse und Secret desselben Profils verwenden.</translation>
    </message>
    <message>
        <source>The message has not left yet</source>
        <translation>Die Nachricht ist noch nicht abgeschickt</translation>
    </message>
    <message>
        <source>The broadcast was recorded at %1 and is still waiting to be sent.</source>
        <extracomment>%1: a time</extracomment>
        <translation>Der Broadcast wurde um %1 aufgezeichnet und wartet noch auf das Senden.</translation>
    </message>
    <message>
        <source>It waits for the secret or for an answer. Enter the secret in the profile if RadarDesk asks for it.</source>
        <translation>Er wartet auf das Secret oder auf eine Antwort. Das Secret im Profil eingeben, wenn RadarDesk danach fragt.</translation>
    </message>
    <message>
        <source>The message was not sent</source>
        <translation>Die Nachricht wurde nicht gesendet</translation>
    </message>
    <message>
        <source>RadarDesk did not send it: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>RadarDesk hat sie nicht gesendet: %1</translation>
    </message>
    <message>
        <source>Correct the message, then send it again.</source>
        <translation>Die Nachricht korrigieren, dann erneut senden.</translation>
    </message>
    <message>
        <source>The service&apos;s host does not exist</source>
        <translation>Den Host des Dienstes gibt es nicht</translation>
    </message>
    <message>
        <source>The call never reached a service: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>Der Aufruf hat keinen Dienst erreicht: %1</translation>
    </message>
    <message>
        <source>Check the address for typing errors, and the network connection.</source>
        <translation>Die Adresse auf Tippfehler und die Netzwerkverbindung prüfen.</translation>
    </message>
    <message>
        <source>Nothing listens at this address</source>
        <translation>Unter dieser Adresse lauscht nichts</translation>
    </message>
    <message>
        <source>Nothing listens at %2: %1</source>
        <extracomment>%1: a sentence, %2: an address</extracomment>
        <translation>Unter %2 lauscht nichts: %1</translation>
    </message>
    <message>
        <source>Start the service, or correct the port in the address.</source>
        <translation>Den Dienst starten oder den Port in der Adresse korrigieren.</translation>
    </message>
    <message>
        <source>The encrypted connection failed</source>
        <translation>Die verschlüsselte Verbindung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The call never reached the service: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>Der Aufruf hat den Dienst nicht erreicht: %1</translation>
    </message>
    <message>
        <source>Check the clock of this machine, a proxy in between, and the certificate.</source>
        <translation>Die Uhr dieses Rechners, Proxys dazwischen und das Zertifikat prüfen.</translation>
    </message>
    <message>
        <source>The service did not answer</source>
        <translation>Der Dienst hat nicht geantwortet</translation>
    </message>
    <message>
        <source>No answer came in time: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>Es kam nicht rechtzeitig eine Antwort: %1</translation>
    </message>
    <message>
        <source>The message may have been accepted all the same. Look for it at a subscriber before you send it again.</source>
        <translation>Die Nachricht kann trotzdem angenommen worden sein. Vor erneutem Senden bei einem Abonnenten nachsehen.</translation>
    </message>
    <message>
        <source>The call was canceled</source>
        <translation>Der Aufruf wurde abgebrochen</translation>
    </message>
    <message>
        <source>The call was canceled before the answer came: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>Der Aufruf wurde abgebrochen, bevor die Antwort kam: %1</translation>
    </message>
    <message>
        <source>The network failed</source>
        <translation>Netzwerkfehler</translation>
    </message>
    <message>
        <source>The call failed on its way: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>Der Aufruf ist unterwegs fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Check the network connection and the proxy, then send it again.</source>
        <translation>Netzwerkverbindung und Proxy prüfen, dann erneut senden.</translation>
    </message>
    <message>
        <source>A simulated fault answered the call</source>
        <translation>Ein simulierter Fehler hat den Aufruf beantwortet</translation>
    </message>
    <message>
        <source>A rule of the simulated faults applied to the call: %1.</source>
        <extracomment>%1: a simulated fault</extracomment>
        <translation>Eine Regel der simulierten Fehler traf auf den Aufruf zu: %1.</translation>
    </message>
    <message>
        <source>The call had no secret</source>
        <translation>Der Aufruf hatte kein Secret</translation>
    </message>
    <message>
        <source>The service refused the call: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>Der Dienst hat den Aufruf abgelehnt: %1</translation>
    </message>
    <message>
        <source>Set the secret in the app. An environment variable that isn&apos;t loaded is the most frequent reason.</source>
        <translation>Das Secret in der App setzen. Meist ist eine Umgebungsvariable nicht geladen.</translation>
    </message>
    <message>
        <source>The secret is another one</source>
        <translation>Das Secret ist ein anderes</translation>
    </message>
    <message>
        <source>Copy the secret of this profile into the app. Check that it isn&apos;t the public key, or that of another app.</source>
        <translation>Das Secret dieses Profils in die App kopieren. Prüfen, dass es nicht der öffentliche Schlüssel oder das Secret einer anderen App ist.</translation>
    </message>
    <message>
        <source>The service forbids the call</source>
        <translation>Der Dienst verbietet den Aufruf</translation>
    </message>
    <message>
        <source>The service answered 403: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>Der Dienst hat mit 403 geantwortet: %1</translation>
    </message>
    <message>
        <source>Check in the dashboard whether the app may broadcast.</source>
        <translation>Im Dashboard prüfen, ob die App senden darf.</translation>
    </message>
    <message>
        <source>The app calls a path that does not exist</source>
        <translation>Die App ruft einen Pfad auf, den es nicht gibt</translation>
    </message>
    <message>
        <source>The service has nothing at “%3”: %1</source>
        <extracomment>%1: a sentence, %3: a path</extracomment>
        <translation>Unter „%3“ hat der Dienst nichts: %1</translation>
    </message>
    <message>
        <source>Check the version and the end of the base URL: the libraries add the rest of the path themselves.</source>
        <translation>Die Version und das Ende der Basis-URL prüfen: Die Bibliotheken ergänzen den Rest des Pfads selbst.</translation>
    </message>
    <message>
        <source>The call uses the wrong method</source>
        <translation>Der Aufruf verwendet die falsche Methode</translation>
    </message>
    <message>
        <source>Send broadcasts with POST. A redirect from http to https turns POST into GET.</source>
        <translation>Broadcasts mit POST senden. Eine Umleitung von http auf https macht aus POST ein GET.</translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation>Die Nachricht ist zu groß</translation>
    </message>
    <message>
        <source>The service refused the message: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>Der Dienst hat die Nachricht abgelehnt: %1</translation>
    </message>
    <message>
        <source>Send less: channel and data together may have 10 KiB. Send an ID, and let the page load the rest.</source>
        <translation>Weniger senden: Kanal und Daten dürfen zusammen 10 KiB haben. Eine ID senden und die Seite den Rest laden lassen.</translation>
    </message>
    <message>
        <source>The service can&apos;t read the call&apos;s body</source>
        <translation>Der Dienst kann den Inhalt des Aufrufs nicht lesen</translation>
    </message>
    <message>
        <source>Send JSON or a form, and name it in the Content-Type header.</source>
        <translation>JSON oder ein Formular senden und es im Header Content-Type angeben.</translation>
    </message>
    <message>
        <source>Too many messages in a short time</source>
        <translation>Zu viele Nachrichten in kurzer Zeit</translation>
    </message>
    <message>
        <source>The service answered 429: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>Der Dienst hat mit 429 geantwortet: %1</translation>
    </message>
    <message>
        <source>Send less often, or several changes in one message.</source>
        <translation>Seltener senden oder mehrere Änderungen in einer Nachricht senden.</translation>
    </message>
    <message>
        <source>The channel name is invalid</source>
        <translation>Der Kanalname ist ungültig</translation>
    </message>
    <message>
        <source>The service refused the channel “%1”: %2</source>
        <extracomment>%1: a channel, %2: a sentence</extracomment>
        <translation>Der Dienst hat den Kanal „%1“ abgelehnt: %2</translation>
    </message>
    <message>
        <source>Correct the name in the code that broadcasts and in the page.</source>
        <translation>Den Namen im sendenden Code und in der Seite korrigieren.</translation>
    </message>
    <message>
        <source>The data can&apos;t be read</source>
        <translation>Die Daten sind nicht lesbar</translation>
    </message>
    <message>
        <source>The service refused the data: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>Der Dienst hat die Daten abgelehnt: %1</translation>
    </message>
    <message>
        <source>Send valid JSON. In v3 the data is JSON inside a string.</source>
        <translation>Gültiges JSON senden. In v3 sind die Daten JSON in einem String.</translation>
    </message>
    <message>
        <source>The call is malformed</source>
        <translation>Der Aufruf ist fehlerhaft</translation>
    </message>
    <message>
        <source>Compare the call with one of RadarDesk: choose “Copy as code” in the editor.</source>
        <translation>Den Aufruf mit einem von RadarDesk vergleichen: im Editor „Als Code kopieren“ wählen.</translation>
    </message>
    <message>
        <source>The service redirects the call</source>
        <translation>Der Dienst leitet den Aufruf um</translation>
    </message>
    <message>
        <source>The service answered with a redirect (%2), which the libraries don&apos;t follow.</source>
        <extracomment>%2: a number</extracomment>
        <translation>Der Dienst hat mit einer Umleitung geantwortet (%2), der die Bibliotheken nicht folgen.</translation>
    </message>
    <message>
        <source>Use the final address: https, without a path that redirects.</source>
        <translation>Die endgültige Adresse verwenden: https, ohne einen Pfad, der umleitet.</translation>
    </message>
    <message>
        <source>The service failed</source>
        <translation>Der Dienst hat versagt</translation>
    </message>
    <message>
        <source>The service answered %2: %1</source>
        <extracomment>%1: a sentence, %2: a number</extracomment>
        <translation>Der Dienst hat mit %2 geantwortet: %1</translation>
    </message>
    <message>
        <source>Try again later, and check the service&apos;s status page.</source>
        <translation>Später erneut versuchen und die Statusseite des Dienstes prüfen.</translation>
    </message>
    <message>
        <source>Something else answered</source>
        <translation>Etwas anderes hat geantwortet</translation>
    </message>
    <message>
        <source>The answer is not one of the service: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>Die Antwort ist keine des Dienstes: %1</translation>
    </message>
    <message>
        <source>Check the address: a proxy, a sign-in page or a development server may answer in its place.</source>
        <translation>Die Adresse prüfen: Ein Proxy, eine Anmeldeseite oder ein Entwicklungsserver kann an ihrer Stelle antworten.</translation>
    </message>
    <message>
        <source>The service refused the call</source>
        <translation>Der Dienst hat den Aufruf abgelehnt</translation>
    </message>
    <message>
        <source>Read its answer below.</source>
        <translation>Die Antwort des Dienstes unten lesen.</translation>
    </message>
    <message>
        <source>The channel names differ</source>
        <translation>Die Kanalnamen unterscheiden sich</translation>
    </message>
    <message>
        <source>The message went to %3, and the subscriber is on %4.</source>
        <extracomment>%1 and %2: channels, %3 and %4: the same with differing characters in brackets</extracomment>
        <translation>Die Nachricht ging an %3, und der Abonnent ist auf %4.</translation>
    </message>
    <message>
        <source>Use one name in both places. Make it by one function or one constant.</source>
        <translation>An beiden Stellen denselben Namen verwenden. Ihn mit einer Funktion oder einer Konstante erzeugen.</translation>
    </message>
    <message>
        <source>The channel names differ in case</source>
        <translation>Die Kanalnamen unterscheiden sich in der Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>The channel names differ in white space</source>
        <translation>Die Kanalnamen unterscheiden sich im Leerraum</translation>
    </message>
    <message>
        <source>Trim the name where it is made, in the app and in the page.</source>
        <translation>Den Leerraum um den Namen dort entfernen, wo er entsteht, in der App und in der Seite.</translation>
    </message>
    <message>
        <source>The channel names have different prefixes</source>
        <translation>Die Kanalnamen haben verschiedene Präfixe</translation>
    </message>
    <message>
        <source>A channel name is percent-encoded</source>
        <translation>Ein Kanalname ist prozentkodiert</translation>
    </message>
    <message>
        <source>Pass the name unencoded: the libraries encode it themselves.</source>
        <translation>Den Namen unkodiert übergeben: Die Bibliotheken kodieren ihn selbst.</translation>
    </message>
    <message>
        <source>The channel names differ in a look-alike character</source>
        <translation>Die Kanalnamen unterscheiden sich in einem ähnlich aussehenden Zeichen</translation>
    </message>
    <message>
        <source>Type the name again in place of copying it.</source>
        <translation>Den Namen neu eintippen, statt ihn zu kopieren.</translation>
    </message>
    <message>
        <source>The channel names differ in a separator</source>
        <translation>Die Kanalnamen unterscheiden sich in einem Trennzeichen</translation>
    </message>
    <message>
        <source>The channels belong to different environments</source>
        <translation>Die Kanäle gehören zu verschiedenen Umgebungen</translation>
    </message>
    <message>
        <source>Start the app and the page with the same environment, or take it out of the name.</source>
        <translation>App und Seite mit derselben Umgebung starten oder die Umgebung aus dem Namen entfernen.</translation>
    </message>
    <message>
        <source>Nobody was connected</source>
        <translation>Niemand war verbunden</translation>
    </message>
    <message>
        <source>No connection was on “%1” when the message was sent, and none had been before.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>Auf „%1“ war beim Senden der Nachricht keine Verbindung und auch vorher nicht.</translation>
    </message>
    <message>
        <source>Open your page, and check that it loads the library from this service.</source>
        <translation>Die eigene Seite öffnen und prüfen, dass sie die Bibliothek von diesem Dienst lädt.</translation>
    </message>
    <message>
        <source>Only RadarDesk was subscribed</source>
        <translation>Nur RadarDesk hatte abonniert</translation>
    </message>
    <message>
        <source>RadarDesk&apos;s own subscriber was the only one on “%1”.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>Auf „%1“ war nur der eigene Abonnent von RadarDesk.</translation>
    </message>
    <message>
        <source>The page had not subscribed to the channel</source>
        <translation>Die Seite hatte den Kanal nicht abonniert</translation>
    </message>
    <message>
        <source>Open connections: %1, none on “%2”. %3</source>
        <extracomment>%1: a number, %2: a channel, %3: a sentence or nothing</extracomment>
        <translation>Offene Verbindungen: %1, keine auf „%2“. %3</translation>
    </message>
    <message>
        <source>Check that the page calls “subscribe” for this channel, and that nothing throws before.</source>
        <translation>Prüfen, dass die Seite „subscribe“ für diesen Kanal aufruft und vorher keine Ausnahme auftritt.</translation>
    </message>
    <message>
        <source>The page has no token for the channel</source>
        <translation>Die Seite hat kein Token für den Kanal</translation>
    </message>
    <message>
        <source>%1 asked for “%2” without a token at %4 and was refused: %3</source>
        <extracomment>%1: a connection, %2: a channel, %3: a sentence, %4: a time</extracomment>
        <translation>%1 hat „%2“ um %4 ohne Token angefragt und wurde abgelehnt: %3</translation>
    </message>
    <message>
        <source>Name your authentication endpoint in the page, and check it with the private channel check.</source>
        <translation>Den Authentifizierungsendpunkt in der Seite angeben und mit der Prüfung privater Kanäle testen.</translation>
    </message>
    <message>
        <source>The page&apos;s token was refused</source>
        <translation>Das Token der Seite wurde abgelehnt</translation>
    </message>
    <message>
        <source>%1 asked for “%2” at %4 and was refused: %3</source>
        <extracomment>%1: a connection, %2: a channel, %3: a sentence, %4: a time</extracomment>
        <translation>%1 hat „%2“ um %4 angefragt und wurde abgelehnt: %3</translation>
    </message>
    <message>
        <source>Find the cause with the private channel check.</source>
        <translation>Die Ursache mit der Prüfung privater Kanäle suchen.</translation>
    </message>
    <message>
        <source>The page came back with a token that no longer counts</source>
        <translation>Die Seite kam mit einem Token zurück, das nicht mehr gilt</translation>
    </message>
    <message>
        <source>%1 had been on “%2”, and was refused when it came back at %4: %3</source>
        <extracomment>%1: a connection, %2: a channel, %3: a sentence, %4: a time</extracomment>
        <translation>%1 war auf „%2“ und wurde bei der Rückkehr um %4 abgelehnt: %3</translation>
    </message>
    <message>
        <source>Get a new token for each new connection: it belongs to the socket ID.</source>
        <translation>Für jede neue Verbindung ein neues Token holen: Es gehört zur Socket-ID.</translation>
    </message>
    <message>
        <source>The page has too many channels</source>
        <translation>Die Seite hat zu viele Kanäle</translation>
    </message>
    <message>
        <source>%1 was refused on “%2”: %3</source>
        <extracomment>%1: a connection, %2: a channel, %3: a sentence</extracomment>
        <translation>%1 wurde auf „%2“ abgelehnt: %3</translation>
    </message>
    <message>
        <source>Unsubscribe from channels that are no longer shown.</source>
        <translation>Kanäle abbestellen, die nicht mehr angezeigt werden.</translation>
    </message>
    <message>
        <source>The page asked for an invalid channel</source>
        <translation>Die Seite hat einen ungültigen Kanal angefragt</translation>
    </message>
    <message>
        <source>Correct the name in the page.</source>
        <translation>Den Namen in der Seite korrigieren.</translation>
    </message>
    <message>
        <source>The page could not connect</source>
        <translation>Die Seite konnte sich nicht verbinden</translation>
    </message>
    <message>
        <source>%1 was refused at %2: %3</source>
        <extracomment>%1: a browser, %2: a time, %3: a sentence</extracomment>
        <translation>%1 wurde um %2 abgelehnt: %3</translation>
    </message>
    <message>
        <source>Let it connect again, then reload the page.</source>
        <translation>Die Verbindung wieder zulassen, dann die Seite neu laden.</translation>
    </message>
    <message>
        <source>The page&apos;s public key was refused</source>
        <translation>Der öffentliche Schlüssel der Seite wurde abgelehnt</translation>
    </message>
    <message>
        <source>Copy the public key of this profile into the page, then reload it.</source>
        <translation>Den öffentlichen Schlüssel dieses Profils in die Seite kopieren, dann die Seite neu laden.</translation>
    </message>
    <message>
        <source>The page subscribed too late</source>
        <translation>Die Seite hat zu spät abonniert</translation>
    </message>
    <message>
        <source>%1 subscribed at %2, %3 after the message. Messages aren&apos;t stored for later.</source>
        <extracomment>%1: a connection, %2: a time, %3: a duration</extracomment>
        <translation>%1 hat um %2 abonniert, %3 nach der Nachricht. Nachrichten werden nicht für später gespeichert.</translation>
    </message>
    <message>
        <source>Load the current state after subscribing, or send the message once the page is there.</source>
        <translation>Nach dem Abonnieren den aktuellen Stand laden oder die Nachricht senden, sobald die Seite da ist.</translation>
    </message>
    <message>
        <source>The page had unsubscribed</source>
        <translation>Die Seite hatte den Kanal abbestellt</translation>
    </message>
    <message>
        <source>%1 unsubscribed at %2, %3 before the message.</source>
        <extracomment>%1: a connection, %2: a time, %3: a duration</extracomment>
        <translation>%1 hat den Kanal um %2 abbestellt, %3 vor der Nachricht.</translation>
    </message>
    <message>
        <source>Check what calls “unsubscribe”: a component that is removed and added again often does.</source>
        <translation>Prüfen, was „unsubscribe“ aufruft: oft eine Komponente, die entfernt und wieder hinzugefügt wird.</translation>
    </message>
    <message>
        <source>The page had closed its connection</source>
        <translation>Die Seite hatte ihre Verbindung geschlossen</translation>
    </message>
    <message>
        <source>%1 left at %2, %3 before the message. %4</source>
        <extracomment>%1: a connection, %2: a time, %3: a duration, %4: a sentence</extracomment>
        <translation>%1 ging um %2, %3 vor der Nachricht. %4</translation>
    </message>
    <message>
        <source>The page was closed, reloaded or hidden. Load the current state when it comes back.</source>
        <translation>Die Seite wurde geschlossen, neu geladen oder verborgen. Den aktuellen Stand laden, wenn sie zurückkommt.</translation>
    </message>
    <message>
        <source>The page had lost its connection</source>
        <translation>Die Seite hatte ihre Verbindung verloren</translation>
    </message>
    <message>
        <source>%1 was cut off at %2, %3 before the message. %4</source>
        <extracomment>%1: a connection, %2: a time, %3: a duration, %4: a sentence</extracomment>
        <translation>%1 verlor die Verbindung um %2, %3 vor der Nachricht. %4</translation>
    </message>
    <message>
        <source>Check the network and whether the device slept. Load the current state when the page comes back.</source>
        <translation>Das Netzwerk prüfen und ob das Gerät im Ruhezustand war. Den aktuellen Stand laden, wenn die Seite zurückkommt.</translation>
    </message>
    <message>
        <source>The page was reconnecting</source>
        <translation>Die Seite verband sich gerade neu</translation>
    </message>
    <message>
        <source>%1 was away from %2 to %5, and the message fell into that time. %4</source>
        <extracomment>%1: a connection, %2 and %5: times, %3: a duration, %4: a sentence</extracomment>
        <translation>%1 war von %2 bis %5 nicht da, und die Nachricht fiel in diese Zeit. %4</translation>
    </message>
    <message>
        <source>Load the current state after each reconnection: messages aren&apos;t stored for later.</source>
        <translation>Nach jeder neuen Verbindung den aktuellen Stand laden: Nachrichten werden nicht für später gespeichert.</translation>
    </message>
    <message>
        <source>RadarDesk had closed the connection</source>
        <translation>RadarDesk hatte die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>%1 was closed at %2, %3 before the message. %4</source>
        <extracomment>%1: a connection, %2: a time, %3: a duration, %4: a sentence</extracomment>
        <translation>Die Verbindung von %1 wurde um %2 geschlossen, %3 vor der Nachricht. %4</translation>
    </message>
    <message>
        <source>Reload the page, then send again.</source>
        <translation>Die Seite neu laden, dann erneut senden.</translation>
    </message>
    <message>
        <source>The service had stopped</source>
        <translation>Der Dienst war beendet worden</translation>
    </message>
    <message>
        <source>%1 was disconnected at %2, %3 before the message, when the service stopped.</source>
        <extracomment>%1: a connection, %2: a time, %3: a duration</extracomment>
        <translation>Die Verbindung von %1 endete um %2, %3 vor der Nachricht, als der Dienst beendet wurde.</translation>
    </message>
    <message>
        <source>The client had broken the protocol</source>
        <translation>Der Client hatte das Protokoll verletzt</translation>
    </message>
    <message>
        <source>Use the browser library, or correct the frames that the client sends.</source>
        <translation>Die Browser-Bibliothek verwenden oder die Frames korrigieren, die der Client sendet.</translation>
    </message>
    <message>
        <source>The service reached nobody</source>
        <translation>Der Dienst hat niemanden erreicht</translation>
    </message>
    <message>
        <source>The service says that nobody was subscribed to “%1”.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>Dem Dienst zufolge hatte niemand „%1“ abonniert.</translation>
    </message>
    <message>
        <source>Open your page, compare the channel names, and send again.</source>
        <translation>Die eigene Seite öffnen, die Kanalnamen vergleichen und erneut senden.</translation>
    </message>
</context>
<context>
    <name>FaultHeadline</name>
    <message>
        <source>No channel name</source>
        <translation>Kein Kanalname</translation>
    </message>
    <message>
        <source>This is a public channel</source>
        <translation>Das ist ein öffentlicher Kanal</translation>
    </message>
    <message>
        <source>The channel prefix is misspelled</source>
        <translation>Das Präfix des Kanals ist falsch geschrieben</translation>
    </message>
    <message>
        <source>The channel prefix is duplicated</source>
        <translation>Das Präfix des Kanals ist doppelt</translation>
    </message>
    <message>
        <source>The channel name has white space around it</source>
        <translation>Der Kanalname ist von Leerraum umgeben</translation>
    </message>
    <message>
        <source>The channel name has a look-alike character</source>
        <translation>Der Kanalname enthält ein ähnlich aussehendes Zeichen</translation>
    </message>
    <message>
        <source>The channel name isn&apos;t valid</source>
        <translation>Der Kanalname ist ungültig</translation>
    </message>
    <message>
        <source>The profile has no secret</source>
        <translation>Das Profil hat kein Secret</translation>
    </message>
    <message>
        <source>The service rejects the secret</source>
        <translation>Der Dienst lehnt das Secret ab</translation>
    </message>
    <message>
        <source>The service address isn&apos;t valid</source>
        <translation>Die Adresse des Dienstes ist ungültig</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached</source>
        <translation>Der Dienst ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The service issues no token</source>
        <translation>Der Dienst stellt kein Token aus</translation>
    </message>
    <message>
        <source>The identity&apos;s cookies are missing</source>
        <translation>Die Cookies der Identität fehlen</translation>
    </message>
    <message>
        <source>No authentication endpoint is set</source>
        <translation>Kein Authentifizierungsendpunkt angegeben</translation>
    </message>
    <message>
        <source>The endpoint isn&apos;t a valid URL</source>
        <translation>Der Endpunkt ist keine gültige URL</translation>
    </message>
    <message>
        <source>A relative endpoint needs the page&apos;s URL</source>
        <translation>Ein relativer Endpunkt braucht die URL der Seite</translation>
    </message>
    <message>
        <source>An https page can&apos;t call an http endpoint</source>
        <translation>Eine https-Seite kann keinen http-Endpunkt aufrufen</translation>
    </message>
    <message>
        <source>The endpoint&apos;s host doesn&apos;t exist</source>
        <translation>Den Host des Endpunkts gibt es nicht</translation>
    </message>
    <message>
        <source>The endpoint&apos;s host can&apos;t be reached</source>
        <translation>Der Host des Endpunkts ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The endpoint&apos;s server isn&apos;t running</source>
        <translation>Der Server des Endpunkts läuft nicht</translation>
    </message>
    <message>
        <source>The endpoint dropped the connection</source>
        <translation>Der Endpunkt hat die Verbindung abgebrochen</translation>
    </message>
    <message>
        <source>The endpoint&apos;s certificate isn&apos;t trusted</source>
        <translation>Dem Zertifikat des Endpunkts wird nicht vertraut</translation>
    </message>
    <message>
        <source>The proxy blocks the call</source>
        <translation>Der Proxy blockiert den Aufruf</translation>
    </message>
    <message>
        <source>The endpoint can&apos;t be called</source>
        <translation>Der Endpunkt kann nicht aufgerufen werden</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t answer</source>
        <translation>Der Endpunkt antwortet nicht</translation>
    </message>
    <message>
        <source>The relative endpoint leads to the wrong server</source>
        <translation>Der relative Endpunkt führt zum falschen Server</translation>
    </message>
    <message>
        <source>The endpoint&apos;s route doesn&apos;t exist</source>
        <translation>Die Route des Endpunkts gibt es nicht</translation>
    </message>
    <message>
        <source>The endpoint redirects to another host</source>
        <translation>Der Endpunkt leitet auf einen anderen Host um</translation>
    </message>
    <message>
        <source>The endpoint redirects to https</source>
        <translation>Der Endpunkt leitet auf https um</translation>
    </message>
    <message>
        <source>The endpoint redirects to a sign-in page</source>
        <translation>Der Endpunkt leitet zur Anmeldung um</translation>
    </message>
    <message>
        <source>The endpoint&apos;s redirect has no target</source>
        <translation>Die Umleitung des Endpunkts hat kein Ziel</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t answer OPTIONS</source>
        <translation>Der Endpunkt antwortet nicht auf OPTIONS</translation>
    </message>
    <message>
        <source>The endpoint refuses OPTIONS</source>
        <translation>Der Endpunkt lehnt OPTIONS ab</translation>
    </message>
    <message>
        <source>The endpoint redirects OPTIONS</source>
        <translation>Der Endpunkt leitet OPTIONS um</translation>
    </message>
    <message>
        <source>The answer to OPTIONS doesn&apos;t allow the page</source>
        <translation>Die Antwort auf OPTIONS erlaubt die Seite nicht</translation>
    </message>
    <message>
        <source>“*” doesn&apos;t allow calls with cookies</source>
        <translation>„*“ erlaubt keine Aufrufe mit Cookies</translation>
    </message>
    <message>
        <source>Calls with cookies aren&apos;t allowed</source>
        <translation>Aufrufe mit Cookies sind nicht erlaubt</translation>
    </message>
    <message>
        <source>A request header isn&apos;t allowed</source>
        <translation>Ein Header der Anfrage ist nicht erlaubt</translation>
    </message>
    <message>
        <source>The page doesn&apos;t send its cookies</source>
        <translation>Die Seite sendet ihre Cookies nicht</translation>
    </message>
    <message>
        <source>The cookie belongs to another host or path</source>
        <translation>Das Cookie gehört zu einem anderen Host oder Pfad</translation>
    </message>
    <message>
        <source>The Secure cookie isn&apos;t sent over http</source>
        <translation>Das Secure-Cookie wird nicht über http gesendet</translation>
    </message>
    <message>
        <source>The endpoint can&apos;t read the request</source>
        <translation>Der Endpunkt kann die Anfrage nicht lesen</translation>
    </message>
    <message>
        <source>Refused: the call has no credentials</source>
        <translation>Abgelehnt: Der Aufruf hat keine Anmeldedaten</translation>
    </message>
    <message>
        <source>Refused: this user may not join the channel</source>
        <translation>Abgelehnt: Dieser Benutzer darf nicht in den Kanal</translation>
    </message>
    <message>
        <source>Refused, with and without credentials</source>
        <translation>Abgelehnt, mit und ohne Anmeldedaten</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t accept GET</source>
        <translation>Der Endpunkt nimmt kein GET an</translation>
    </message>
    <message>
        <source>The CSRF check blocks the endpoint</source>
        <translation>Die CSRF-Prüfung blockiert den Endpunkt</translation>
    </message>
    <message>
        <source>The endpoint is called too often</source>
        <translation>Der Endpunkt wird zu oft aufgerufen</translation>
    </message>
    <message>
        <source>The endpoint fails with a server error</source>
        <translation>Der Endpunkt scheitert mit einem Serverfehler</translation>
    </message>
    <message>
        <source>The app behind the server doesn&apos;t answer</source>
        <translation>Die App hinter dem Server antwortet nicht</translation>
    </message>
    <message>
        <source>The endpoint answers with an unexpected status</source>
        <translation>Der Endpunkt antwortet mit unerwartetem Status</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t find the channel</source>
        <translation>Der Endpunkt findet den Kanal nicht</translation>
    </message>
    <message>
        <source>The endpoint is too slow</source>
        <translation>Der Endpunkt ist zu langsam</translation>
    </message>
    <message>
        <source>The endpoint answers with a web page</source>
        <translation>Der Endpunkt antwortet mit einer Webseite</translation>
    </message>
    <message>
        <source>There is text before the JSON</source>
        <translation>Vor dem JSON steht Text</translation>
    </message>
    <message>
        <source>The JSON is cut off</source>
        <translation>Das JSON ist abgeschnitten</translation>
    </message>
    <message>
        <source>The answer isn&apos;t JSON</source>
        <translation>Die Antwort ist kein JSON</translation>
    </message>
    <message>
        <source>The token is one level too deep</source>
        <translation>Das Token steht eine Ebene zu tief</translation>
    </message>
    <message>
        <source>The JSON is encoded twice</source>
        <translation>Das JSON ist doppelt kodiert</translation>
    </message>
    <message>
        <source>The answer has no token</source>
        <translation>Die Antwort enthält kein Token</translation>
    </message>
    <message>
        <source>The token is empty</source>
        <translation>Das Token ist leer</translation>
    </message>
    <message>
        <source>The token is null</source>
        <translation>Das Token ist null</translation>
    </message>
    <message>
        <source>The token is a number</source>
        <translation>Das Token ist eine Zahl</translation>
    </message>
    <message>
        <source>The token is “[object Object]”</source>
        <translation>Das Token ist „[object Object]“</translation>
    </message>
    <message>
        <source>The token isn&apos;t a string</source>
        <translation>Das Token ist kein String</translation>
    </message>
    <message>
        <source>The token isn&apos;t a v2 token</source>
        <translation>Das Token ist kein v2-Token</translation>
    </message>
    <message>
        <source>The token is for another channel</source>
        <translation>Das Token ist für einen anderen Kanal</translation>
    </message>
    <message>
        <source>The token is for another connection</source>
        <translation>Das Token ist für eine andere Verbindung</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>Das Token ist abgelaufen</translation>
    </message>
    <message>
        <source>The token is for another app</source>
        <translation>Das Token ist für eine andere App</translation>
    </message>
    <message>
        <source>The service rejects the token</source>
        <translation>Der Dienst lehnt das Token ab</translation>
    </message>
    <message>
        <source>The service refuses the subscription</source>
        <translation>Der Dienst lehnt das Abonnement ab</translation>
    </message>
    <message>
        <source>The app broadcasts to another channel</source>
        <translation>Die App sendet an einen anderen Kanal</translation>
    </message>
    <message>
        <source>The service refuses the broadcast</source>
        <translation>Der Dienst lehnt den Broadcast ab</translation>
    </message>
    <message>
        <source>The broadcast reaches nobody</source>
        <translation>Der Broadcast erreicht niemanden</translation>
    </message>
    <message>
        <source>The broadcast doesn&apos;t arrive</source>
        <translation>Der Broadcast kommt nicht an</translation>
    </message>
    <message>
        <source>Everyone gets in</source>
        <translation>Alle kommen hinein</translation>
    </message>
    <message>
        <source>Every signed-in user gets into every channel</source>
        <translation>Jeder Angemeldete kommt in jeden Kanal</translation>
    </message>
    <message>
        <source>The endpoint accepts invalid channel names</source>
        <translation>Der Endpunkt akzeptiert ungültige Kanalnamen</translation>
    </message>
    <message>
        <source>The endpoint&apos;s answer doesn&apos;t end</source>
        <translation>Die Antwort des Endpunkts endet nicht</translation>
    </message>
    <message>
        <source>The answer isn&apos;t valid HTTP</source>
        <translation>Die Antwort ist kein gültiges HTTP</translation>
    </message>
    <message>
        <source>This port expects https</source>
        <translation>Dieser Port erwartet https</translation>
    </message>
    <message>
        <source>This port doesn&apos;t speak https</source>
        <translation>Dieser Port spricht kein https</translation>
    </message>
    <message>
        <source>This port isn&apos;t a web server</source>
        <translation>An diesem Port ist kein Webserver</translation>
    </message>
    <message>
        <source>The compressed answer is damaged</source>
        <translation>Die komprimierte Antwort ist beschädigt</translation>
    </message>
    <message>
        <source>The answer isn&apos;t UTF-8</source>
        <translation>Die Antwort ist nicht in UTF-8</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>Die Antwort ist zu groß</translation>
    </message>
    <message>
        <source>The answer is JSONP</source>
        <translation>Die Antwort ist JSONP</translation>
    </message>
    <message>
        <source>There is text after the JSON</source>
        <translation>Nach dem JSON steht Text</translation>
    </message>
    <message>
        <source>The answer is a .NET key-value pair</source>
        <translation>Die Antwort ist ein .NET-Schlüssel-Wert-Paar</translation>
    </message>
    <message>
        <source>The token is cut off</source>
        <translation>Das Token ist abgeschnitten</translation>
    </message>
    <message>
        <source>Only the first call gets a token</source>
        <translation>Nur der erste Aufruf bekommt ein Token</translation>
    </message>
    <message>
        <source>A redirect leads back to http</source>
        <translation>Eine Umleitung führt zurück zu http</translation>
    </message>
    <message>
        <source>A bot check blocks the endpoint</source>
        <translation>Eine Bot-Prüfung blockiert den Endpunkt</translation>
    </message>
    <message>
        <source>Other channels are open to everyone</source>
        <translation>Andere Kanäle stehen allen offen</translation>
    </message>
    <message>
        <source>Refused calls get no answer</source>
        <translation>Abgelehnte Aufrufe bekommen keine Antwort</translation>
    </message>
    <message>
        <source>Browsers refuse a password in a URL</source>
        <translation>Browser lehnen ein Passwort in einer URL ab</translation>
    </message>
    <message>
        <source>Browsers block this port</source>
        <translation>Browser sperren diesen Port</translation>
    </message>
    <message>
        <source>The cookie has expired</source>
        <translation>Das Cookie ist abgelaufen</translation>
    </message>
    <message>
        <source>The endpoint&apos;s answer has no content</source>
        <translation>Die Antwort des Endpunkts hat keinen Inhalt</translation>
    </message>
    <message>
        <source>The answer to OPTIONS is malformed</source>
        <translation>Die Antwort auf OPTIONS ist fehlerhaft</translation>
    </message>
    <message>
        <source>The connection endpoint doesn&apos;t accept POST</source>
        <translation>Der Verbindungsendpunkt nimmt kein POST an</translation>
    </message>
    <message>
        <source>A redirect loses the socket ID</source>
        <translation>Eine Umleitung verliert die Socket-ID</translation>
    </message>
    <message>
        <source>The connection endpoint doesn&apos;t read forms</source>
        <translation>Der Verbindungsendpunkt liest keine Formulare</translation>
    </message>
    <message>
        <source>No client data is registered</source>
        <translation>Es werden keine Client-Daten registriert</translation>
    </message>
    <message>
        <source>Browsers don&apos;t follow the redirect</source>
        <translation>Browser folgen der Umleitung nicht</translation>
    </message>
    <message>
        <source>Browsers don&apos;t store the cookie</source>
        <translation>Browser speichern das Cookie nicht</translation>
    </message>
    <message>
        <source>The server listens on another address</source>
        <translation>Der Server lauscht an einer anderen Adresse</translation>
    </message>
    <message>
        <source>The server listens on another port</source>
        <translation>Der Server lauscht an einem anderen Port</translation>
    </message>
    <message>
        <source>The endpoint redirects without end</source>
        <translation>Der Endpunkt leitet endlos um</translation>
    </message>
    <message>
        <source>SameSite blocks the cookie</source>
        <translation>SameSite blockiert das Cookie</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t recognize the user</source>
        <translation>Der Endpunkt erkennt den Benutzer nicht</translation>
    </message>
    <message>
        <source>The token has the other version&apos;s key</source>
        <translation>Das Token hat den Schlüssel der anderen Version</translation>
    </message>
    <message>
        <source>The token is the string “undefined” or “null”</source>
        <translation>Das Token ist der String „undefined“ oder „null“</translation>
    </message>
    <message>
        <source>The token is for the other API version</source>
        <translation>Das Token ist für die andere API-Version</translation>
    </message>
    <message>
        <source>The endpoint returns the same token again</source>
        <translation>Der Endpunkt gibt wieder dasselbe Token zurück</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept subscribers</source>
        <translation>Der Dienst nimmt keine Abonnenten an</translation>
    </message>
    <message>
        <source>The answer isn&apos;t compressed as declared</source>
        <translation>Die Antwort ist nicht wie angegeben komprimiert</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t decompress the answer</source>
        <translation>RadarDesk kann die Antwort nicht entpacken</translation>
    </message>
    <message>
        <source>The JSON has an anti-hijacking prefix</source>
        <translation>Vor dem JSON steht ein Schutzpräfix</translation>
    </message>
    <message>
        <source>The answer contains two JSON values</source>
        <translation>Die Antwort enthält zwei JSON-Werte</translation>
    </message>
    <message>
        <source>The token was changed on the way</source>
        <translation>Das Token wurde unterwegs verändert</translation>
    </message>
    <message>
        <source>Users get into other users&apos; channels</source>
        <translation>Benutzer kommen in fremde Kanäle</translation>
    </message>
    <message>
        <source>Browsers block the answer: no CORS header</source>
        <translation>Browser blockieren die Antwort: CORS-Header fehlt</translation>
    </message>
    <message>
        <source>Browsers block the answer: wrong origin allowed</source>
        <translation>Browser blockieren die Antwort: falscher Ursprung erlaubt</translation>
    </message>
    <message>
        <source>Browsers block the redirect</source>
        <translation>Browser blockieren die Umleitung</translation>
    </message>
    <message>
        <source>One user counts as several</source>
        <translation>Ein Benutzer zählt mehrfach</translation>
    </message>
    <message>
        <source>The endpoint reports an error as a success</source>
        <translation>Der Endpunkt meldet einen Fehler als Erfolg</translation>
    </message>
    <message>
        <source>The endpoint compares only the start of names</source>
        <translation>Der Endpunkt vergleicht nur den Namensanfang</translation>
    </message>
    <message>
        <source>The endpoint gives away the secret</source>
        <translation>Der Endpunkt gibt das Secret preis</translation>
    </message>
    <message>
        <source>The token is the public key</source>
        <translation>Das Token ist der öffentliche Schlüssel</translation>
    </message>
    <message>
        <source>The token isn&apos;t one of the service&apos;s</source>
        <translation>Das Token ist keines des Dienstes</translation>
    </message>
    <message>
        <source>The endpoint refuses the connection</source>
        <translation>Der Endpunkt lehnt die Verbindung ab</translation>
    </message>
    <message>
        <source>Only the first connection is registered</source>
        <translation>Nur die erste Verbindung wird registriert</translation>
    </message>
    <message>
        <source>Altered cookies grant access</source>
        <translation>Veränderte Cookies gewähren Zugriff</translation>
    </message>
    <message>
        <source>Part of a cookie grants access</source>
        <translation>Ein Teil eines Cookies gewährt Zugriff</translation>
    </message>
    <message>
        <source>Altered headers grant access</source>
        <translation>Veränderte Header gewähren Zugriff</translation>
    </message>
    <message>
        <source>Browsers refuse the answer&apos;s headers</source>
        <translation>Browser lehnen die Header der Antwort ab</translation>
    </message>
    <message>
        <source>A redirect doesn&apos;t keep the query</source>
        <translation>Eine Umleitung behält die Query nicht bei</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Enter the name that the page subscribes to.</source>
        <translation>Den Namen eintragen, den die Seite abonniert.</translation>
    </message>
    <message>
        <source>%1</source>
        <extracomment>%1: a sentence on what is invalid in the name</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>The profile “%1” has no secret. %2</source>
        <extracomment>%1: a profile, %2: a sentence on why, or nothing</extracomment>
        <translation>Das Profil „%1“ hat kein Secret. %2</translation>
    </message>
    <message>
        <source>The profile&apos;s service address can&apos;t be used. %1</source>
        <extracomment>%1: a sentence on what is wrong</extracomment>
        <translation>Die Dienstadresse des Profils ist nicht verwendbar. %1</translation>
    </message>
    <message>
        <source>Correct the address in the profile.</source>
        <translation>Die Adresse im Profil berichtigen.</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached. %1</source>
        <extracomment>%1: a sentence on what is wrong</extracomment>
        <translation>Der Dienst ist nicht zu erreichen. %1</translation>
    </message>
    <message>
        <source>Check the network and the profile&apos;s service address.</source>
        <translation>Das Netzwerk und die Dienstadresse des Profils prüfen.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be reached from this machine. %2</source>
        <extracomment>%1: a host, %2: the system&apos;s error message</extracomment>
        <translation>„%1“ ist von diesem Rechner aus nicht zu erreichen. %2</translation>
    </message>
    <message>
        <source>The encrypted connection can&apos;t be trusted. %1</source>
        <extracomment>%1: the system&apos;s error message</extracomment>
        <translation>Der verschlüsselten Verbindung kann nicht vertraut werden. %1</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings.</source>
        <translation>Die Proxy-Einstellungen des Systems prüfen.</translation>
    </message>
    <message>
        <source>The endpoint can&apos;t be called. %1</source>
        <extracomment>%1: the system&apos;s error message</extracomment>
        <translation>Der Endpunkt lässt sich nicht aufrufen. %1</translation>
    </message>
    <message>
        <source>Answer OPTIONS with 204 and the Access-Control headers.</source>
        <translation>Auf OPTIONS mit 204 und den Access-Control-Headern antworten.</translation>
    </message>
    <message>
        <source>Answer OPTIONS with the same Access-Control-Allow-Origin as the call: %2</source>
        <extracomment>%2: the page&apos;s origin</extracomment>
        <translation>Auf OPTIONS mit demselben Access-Control-Allow-Origin antworten wie auf den Aufruf: %2</translation>
    </message>
    <message>
        <source>The endpoint is called too often (429). %1</source>
        <extracomment>%1: sentences on the answer, or nothing</extracomment>
        <translation>Der Endpunkt wird zu oft aufgerufen (429). %1</translation>
    </message>
    <message>
        <source>The endpoint answers with an HTML page instead of JSON: %1</source>
        <extracomment>%1: the beginning of the answer</extracomment>
        <translation>Der Endpunkt antwortet mit einer HTML-Seite statt JSON: %1</translation>
    </message>
    <message>
        <source>The answer is JSON without “%1”: %2</source>
        <extracomment>%1: the expected member, %2: the JSON, in quotes</extracomment>
        <translation>Die Antwort ist JSON ohne „%1“: %2</translation>
    </message>
    <message>
        <source>Check the profile&apos;s public key, and whether the sandbox is running.</source>
        <translation>Den öffentlichen Schlüssel des Profils prüfen, und ob die Sandbox läuft.</translation>
    </message>
    <message>
        <source>The service refuses the subscription (%1): %2</source>
        <extracomment>%1: a code, %2: the message of the service</extracomment>
        <translation>Der Dienst lehnt das Abonnement ab (%1): %2</translation>
    </message>
    <message>
        <source>See the service&apos;s answer below.</source>
        <translation>Die Antwort des Dienstes steht unten.</translation>
    </message>
    <message>
        <source>Compare the service address and the public key of the page with those of the server.</source>
        <translation>Die Dienstadresse und den öffentlichen Schlüssel der Seite mit denen des Servers vergleichen.</translation>
    </message>
    <message>
        <source>The cookies of “%1” aren&apos;t available, so the endpoint wasn&apos;t called. %2</source>
        <extracomment>%1: an identity, %2: a sentence on why</extracomment>
        <translation>Die Cookies von „%1“ sind nicht verfügbar, darum wurde der Endpunkt nicht aufgerufen. %2</translation>
    </message>
    <message>
        <source>Enter the cookies again, or choose another identity.</source>
        <translation>Die Cookies erneut eingeben oder eine andere Identität wählen.</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like a v2 token: %1 %2</source>
        <extracomment>%1: the shortened token, in quotes, %2: a sentence on its length, or nothing</extracomment>
        <translation>Das sieht nicht wie ein v2-Token aus: %1 %2</translation>
    </message>
    <message>
        <source>The answer begins with status %1 and then isn&apos;t valid HTTP. %2</source>
        <extracomment>%1: a status, %2: a sentence on what is wrong</extracomment>
        <translation>Die Antwort beginnt mit Status %1 und ist danach kein gültiges HTTP. %2</translation>
    </message>
    <message>
        <source>Correct the port in the endpoint&apos;s URL.</source>
        <translation>Den Port in der URL des Endpunkts berichtigen.</translation>
    </message>
    <message>
        <source>Content-Encoding says “%1”, but the body isn&apos;t compressed, so a browser can&apos;t read it: “%2”</source>
        <extracomment>%1: a coding such as gzip, %2: the beginning of the body</extracomment>
        <translation>Content-Encoding nennt „%1“, aber der Inhalt ist nicht komprimiert, sodass ein Browser ihn nicht lesen kann: „%2“</translation>
    </message>
    <message>
        <source>Encode the answer in UTF-8.</source>
        <translation>Die Antwort in UTF-8 kodieren.</translation>
    </message>
    <message>
        <source>Return the token only.</source>
        <translation>Nur das Token zurückgeben.</translation>
    </message>
    <message>
        <source>The answer is JSONP: the JSON is inside a call of “%1”, which pages can&apos;t read as JSON.</source>
        <extracomment>%1: a function&apos;s name</extracomment>
        <translation>Die Antwort ist JSONP: Das JSON steckt in einem Aufruf von „%1“, den Seiten nicht als JSON lesen können.</translation>
    </message>
    <message>
        <source>Return the JSON alone; turn JSONP off for this route.</source>
        <translation>Nur das JSON zurückgeben und JSONP für diese Route abschalten.</translation>
    </message>
    <message>
        <source>The answer starts with “%1”, a prefix against JSON hijacking that the page&apos;s library doesn&apos;t remove.</source>
        <extracomment>%1: the prefix</extracomment>
        <translation>Die Antwort beginnt mit „%1“, einem Präfix gegen JSON-Hijacking, das die Bibliothek der Seite nicht entfernt.</translation>
    </message>
    <message>
        <source>Turn that prefix off for this route.</source>
        <translation>Dieses Präfix für diese Route abschalten.</translation>
    </message>
    <message>
        <source>There is text after the JSON, which ends at byte %1: “%2”</source>
        <extracomment>%1: a number, %2: the text</extracomment>
        <translation>Nach dem JSON, das bei Byte %1 endet, steht Text: „%2“</translation>
    </message>
    <message>
        <source>The answer is a pair with “Key” and “Value” instead of an object with “%1”. That is how .NET writes a KeyValuePair, as in PushRadar&apos;s sample.</source>
        <extracomment>%1: the expected member</extracomment>
        <translation>Die Antwort ist ein Paar aus „Key“ und „Value“ statt eines Objekts mit „%1“. So schreibt .NET ein KeyValuePair, wie im Beispiel von PushRadar.</translation>
    </message>
    <message>
        <source>Return an object instead: return Json(new { %1 = token });</source>
        <extracomment>%1: the expected member</extracomment>
        <translation>Stattdessen ein Objekt zurückgeben: return Json(new { %1 = token });</translation>
    </message>
    <message>
        <source>Give the page the URL that the call ends at, or send the CORS headers with the redirect too.</source>
        <translation>In der Seite die URL angeben, bei der der Aufruf endet, oder die CORS-Header auch mit der Umleitung senden.</translation>
    </message>
    <message>
        <source>The endpoint redirects to %2 over http, which browsers block for a page on https (%1) as mixed content.</source>
        <extracomment>%1: the page&apos;s origin, %2: a URL</extracomment>
        <translation>Der Endpunkt leitet über http auf %2 um, was Browser bei einer Seite auf https (%1) als Mixed Content blockieren.</translation>
    </message>
    <message>
        <source>Give the page the URL that the call ends at, or keep the query when redirecting.</source>
        <translation>In der Seite die URL angeben, bei der der Aufruf endet, oder die Abfrage beim Umleiten beibehalten.</translation>
    </message>
    <message>
        <source>A bot check answers in place of your app (status %1), and a page&apos;s call can&apos;t solve it. %2</source>
        <extracomment>%1: a status, %2: sentences on the answer, or nothing</extracomment>
        <translation>Eine Bot-Prüfung antwortet anstelle der App (Status %1), und der Aufruf einer Seite kann sie nicht lösen. %2</translation>
    </message>
    <message>
        <source>Exclude the endpoint&apos;s path from the bot check in the settings of the CDN or firewall.</source>
        <translation>Den Pfad des Endpunkts in den Einstellungen des CDN oder der Firewall von der Bot-Prüfung ausnehmen.</translation>
    </message>
    <message>
        <source>The endpoint refuses by not answering (%1), so the page waits forever.</source>
        <extracomment>%1: refused calls</extracomment>
        <translation>Der Endpunkt lehnt ab, indem er nicht antwortet (%1), sodass die Seite ewig wartet.</translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete. %1</source>
        <extracomment>%1: the system&apos;s error message</extracomment>
        <translation>Die Verbindung endete, bevor die Antwort vollständig war. %1</translation>
    </message>
    <message>
        <source>Browsers never call port %1: it is on their list of blocked ports.</source>
        <extracomment>%1: a port</extracomment>
        <translation>Browser rufen Port %1 nie auf: Er steht auf ihrer Liste gesperrter Ports.</translation>
    </message>
    <message>
        <source>Browsers reject the answer to OPTIONS: %1 isn&apos;t a list of names separated by commas (“%2”).</source>
        <extracomment>%1: a header, %2: its value</extracomment>
        <translation>Browser verwerfen die Antwort auf OPTIONS: %1 ist keine Liste von Namen, die durch Kommas getrennt sind („%2“).</translation>
    </message>
    <message>
        <source>Separate the names by commas: %1: GET, POST</source>
        <extracomment>%1: a header</extracomment>
        <translation>Die Namen durch Kommas trennen: %1: GET, POST</translation>
    </message>
    <message>
        <source>Exempt the endpoint&apos;s route from the CSRF check, since the browser library sends no such token. If the session has expired, sign in again.</source>
        <translation>Die Route des Endpunkts von der CSRF-Prüfung ausnehmen, denn die Browser-Bibliothek sendet kein solches Token. Ist die Sitzung abgelaufen, neu anmelden.</translation>
    </message>
    <message>
        <source>The connection endpoint redirects from %1 to %2 (status %3). Browsers then send a GET without the body, so the socket ID is lost.</source>
        <extracomment>%1: a URL, %2: a URL, %3: a status</extracomment>
        <translation>Der Verbindungsendpunkt leitet von %1 auf %2 um (Status %3). Browser senden dann ein GET ohne Inhalt, die Socket-ID geht also verloren.</translation>
    </message>
    <message>
        <source>Give the page the URL that the call ends at, or redirect with 307 or 308.</source>
        <translation>In der Seite die URL angeben, bei der der Aufruf endet, oder mit 307 oder 308 umleiten.</translation>
    </message>
    <message>
        <source>Read “socketID” from a form and from JSON.</source>
        <translation>„socketID“ aus einem Formular und aus JSON lesen.</translation>
    </message>
    <message>
        <source>Use the ID of the user, not of the session or socket.</source>
        <translation>Die ID des Benutzers verwenden, nicht die der Sitzung oder des Sockets.</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t find the channel in the call. %1 %2</source>
        <extracomment>%1: a sentence on the answer, %2: a sentence on what succeeds</extracomment>
        <translation>Der Endpunkt findet den Kanal im Aufruf nicht. %1 %2</translation>
    </message>
    <message>
        <source>Read the query parameter that the library sends: “%3”.</source>
        <extracomment>%3: a parameter</extracomment>
        <translation>Den Query-Parameter lesen, den die Bibliothek sendet: „%3“.</translation>
    </message>
    <message>
        <source>The endpoint took %1 to answer, but a page waits for %2 only. How long the official library waits is not published.</source>
        <extracomment>%1: a time span, %2: a time span</extracomment>
        <translation>Der Endpunkt hat für die Antwort %1 gebraucht, aber eine Seite wartet nur %2. Wie lange die offizielle Bibliothek wartet, ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Find out what the endpoint waits for. Cold starts and slow sessions are common causes.</source>
        <translation>Herausfinden, worauf der Endpunkt wartet. Kaltstarts und langsame Sitzungen sind häufige Ursachen.</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1, but without content. %3</source>
        <extracomment>%1: a status, %3: a sentence on the body</extracomment>
        <translation>Der Endpunkt antwortet mit Status %1, aber ohne Inhalt. %3</translation>
    </message>
    <message>
        <source>Return %2. Often a “return” is missing.</source>
        <extracomment>%2: an example of JSON</extracomment>
        <translation>%2 zurückgeben. Oft fehlt ein „return“.</translation>
    </message>
    <message>
        <source>Make the route return %2. The page may be for signing in, an error page, or the start page with which a single-page app answers every URL.</source>
        <extracomment>%2: an example of JSON</extracomment>
        <translation>Die Route %2 zurückgeben lassen. Die Seite kann eine Anmeldeseite sein, eine Fehlerseite oder die Startseite, mit der eine Single-Page-App jede URL beantwortet.</translation>
    </message>
    <message>
        <source>There is text before the JSON, which starts at byte %2. %1</source>
        <extracomment>%1: a sentence on the text, %2: a number</extracomment>
        <translation>Vor dem JSON, das bei Byte %2 beginnt, steht Text. %1</translation>
    </message>
    <message>
        <source>The JSON is cut off after %1 bytes: %2 %3</source>
        <extracomment>%1: a number, %2: the JSON, in quotes, %3: a sentence on Content-Length, or nothing</extracomment>
        <translation>Das JSON ist nach %1 Bytes abgeschnitten: %2 %3</translation>
    </message>
    <message>
        <source>Check Content-Length, buffer sizes and the app&apos;s log: a header or buffer is too small, or the app stopped while it answered.</source>
        <translation>Content-Length, Puffergrößen und das Protokoll der App prüfen: Ein Header oder Puffer ist zu klein, oder die App hat beim Antworten aufgehört.</translation>
    </message>
    <message>
        <source>The answer isn&apos;t JSON. %1 (line %2, column %3): %4</source>
        <extracomment>%1: what is wrong, %2: a number, %3: a number, %4: the beginning of the answer</extracomment>
        <translation>Die Antwort ist kein JSON. %1 (Zeile %2, Spalte %3): %4</translation>
    </message>
    <message>
        <source>Return %5.</source>
        <extracomment>%5: an example of JSON</extracomment>
        <translation>%5 zurückgeben.</translation>
    </message>
    <message>
        <source>Fix the error that the app reports. If it is a refusal, answer with status 403, because pages check the status.</source>
        <translation>Den Fehler beheben, den die App meldet. Ist er eine Ablehnung, mit Status 403 antworten, denn Seiten prüfen den Status.</translation>
    </message>
    <message>
        <source>The answer has “%1”, but %3 pages read “%2”.</source>
        <extracomment>%1: a member, %2: the expected member, %3: a version, v2 or v3</extracomment>
        <translation>Die Antwort hat „%1“, aber %3-Seiten lesen „%2“.</translation>
    </message>
    <message>
        <source>“%1” is one level too deep, inside “%2”.</source>
        <extracomment>%1: a member, %2: the member around it</extracomment>
        <translation>„%1“ steht eine Ebene zu tief, in „%2“.</translation>
    </message>
    <message>
        <source>Return the token at the top level: %3. If the framework wraps every answer, turn that off for this route.</source>
        <extracomment>%3: an example of JSON</extracomment>
        <translation>Das Token auf oberster Ebene zurückgeben: %3. Wenn das Framework jede Antwort einpackt, dies für diese Route abschalten.</translation>
    </message>
    <message>
        <source>Return %3. %4</source>
        <extracomment>%3: an example of JSON, %4: a sentence on an empty object, or nothing</extracomment>
        <translation>%3 zurückgeben. %4</translation>
    </message>
    <message>
        <source>“%1” is an empty string.</source>
        <extracomment>%1: a member</extracomment>
        <translation>„%1“ ist ein leerer String.</translation>
    </message>
    <message>
        <source>Check the variable that the result of the PushRadar library is assigned to: the result got lost.</source>
        <translation>Die Variable prüfen, der das Ergebnis der PushRadar-Bibliothek zugewiesen wird: Es ist verloren gegangen.</translation>
    </message>
    <message>
        <source>Check the function that creates the token: a “return” is missing, or it failed and the error wasn&apos;t handled.</source>
        <translation>Die Funktion prüfen, die das Token erstellt: Ein „return“ fehlt, oder sie ist gescheitert und der Fehler wurde nicht behandelt.</translation>
    </message>
    <message>
        <source>“%1” is a number, %2, but must be a string.</source>
        <extracomment>%1: a member, %2: its value</extracomment>
        <translation>„%1“ ist eine Zahl, %2, muss aber ein String sein.</translation>
    </message>
    <message>
        <source>Return the result of the PushRadar library&apos;s auth function unchanged.</source>
        <translation>Das Ergebnis der auth-Funktion der PushRadar-Bibliothek unverändert zurückgeben.</translation>
    </message>
    <message>
        <source>“%1” is the string “%2”.</source>
        <extracomment>%1: a member, %2: its value</extracomment>
        <translation>„%1“ ist der String „%2“.</translation>
    </message>
    <message>
        <source>A missing value was converted to a string: a promise without “await”, a misspelled variable, or an empty result.</source>
        <translation>Ein fehlender Wert wurde in einen String umgewandelt: ein Promise ohne „await“, eine falsch geschriebene Variable oder ein leeres Ergebnis.</translation>
    </message>
    <message>
        <source>An object was converted to a string. With an asynchronous library it is a promise: await it.</source>
        <translation>Ein Objekt wurde in einen String umgewandelt. Bei einer asynchronen Bibliothek ist es ein Promise: mit „await“ darauf warten.</translation>
    </message>
    <message>
        <source>“%1” must be a string. %2</source>
        <extracomment>%1: a member, %2: a sentence on its value</extracomment>
        <translation>„%1“ muss ein String sein. %2</translation>
    </message>
    <message>
        <source>Return the result of the PushRadar library&apos;s auth function unchanged. An empty object is what a promise becomes in JSON: await it.</source>
        <translation>Das Ergebnis der auth-Funktion der PushRadar-Bibliothek unverändert zurückgeben. Ein leeres Objekt wird in JSON aus einem Promise: mit „await“ darauf warten.</translation>
    </message>
    <message>
        <source>Return the result of channel_auth unchanged: channel_auth_token_&lt;MD5 of the channel&gt;.&lt;letters&gt;.0x&lt;letters&gt;</source>
        <translation>Das Ergebnis von channel_auth unverändert zurückgeben: channel_auth_token_&lt;MD5 des Kanals&gt;.&lt;Buchstaben&gt;.0x&lt;Buchstaben&gt;</translation>
    </message>
    <message>
        <source>This is a %1 token, but the page uses %2.</source>
        <extracomment>%1: a version, v2 or v3, %2: the other version</extracomment>
        <translation>Dies ist ein %1-Token, aber die Seite verwendet %2.</translation>
    </message>
    <message>
        <source>Use the same version of the library in the endpoint and in the page.</source>
        <translation>Im Endpunkt und in der Seite dieselbe Version der Bibliothek verwenden.</translation>
    </message>
    <message>
        <source>Create the token for the channel exactly as the call names it.</source>
        <translation>Das Token für genau den Kanal erstellen, den der Aufruf nennt.</translation>
    </message>
    <message>
        <source>Create a token for each call, with the socketID that is sent. A stored token works at first, but fails after a reconnection.</source>
        <translation>Für jeden Aufruf ein Token erstellen, mit der gesendeten socketID. Ein gespeichertes Token funktioniert zuerst, versagt aber nach einer neuen Verbindung.</translation>
    </message>
    <message>
        <source>Create a token for each call instead of storing one, and check the clocks.</source>
        <translation>Für jeden Aufruf ein Token erstellen, statt eines zu speichern, und die Uhren prüfen.</translation>
    </message>
    <message>
        <source>The endpoint returns the same token for each call, and the service rejects it: the token is used up, has expired, or was never registered.</source>
        <translation>Der Endpunkt gibt bei jedem Aufruf dasselbe Token zurück, und der Dienst lehnt es ab: Das Token ist verbraucht, abgelaufen oder wurde nie registriert.</translation>
    </message>
    <message>
        <source>Create a token for each call. Look for a cache in the app or in front of it.</source>
        <translation>Für jeden Aufruf ein Token erstellen. Nach einem Cache in der App oder davor suchen.</translation>
    </message>
    <message>
        <source>The token belongs to another profile: the service of “%1” accepts it, the service of “%2” doesn&apos;t.</source>
        <extracomment>%1: the other profile, %2: the checked profile</extracomment>
        <translation>Das Token gehört zu einem anderen Profil: Der Dienst von „%1“ nimmt es an, der Dienst von „%2“ nicht.</translation>
    </message>
    <message>
        <source>Use the same app in the page and the endpoint: compare the page&apos;s public key with the endpoint&apos;s secret and service address.</source>
        <translation>In Seite und Endpunkt dieselbe App verwenden: den öffentlichen Schlüssel der Seite mit Secret und Dienstadresse des Endpunkts vergleichen.</translation>
    </message>
    <message>
        <source>The service rejects the token, although its format is valid. The token was created with another secret or for another service, was never registered, or has expired. %1</source>
        <extracomment>%1: the message of the service</extracomment>
        <translation>Der Dienst lehnt das Token ab, obwohl sein Format gültig ist. Das Token wurde mit einem anderen Secret oder für einen anderen Dienst erstellt, wurde nie registriert oder ist abgelaufen. %1</translation>
    </message>
    <message>
        <source>Compare the endpoint&apos;s secret and service address with those of the profile, and make sure the endpoint creates a token for each call.</source>
        <translation>Secret und Dienstadresse des Endpunkts mit denen des Profils vergleichen und sicherstellen, dass der Endpunkt für jeden Aufruf ein Token erstellt.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept subscribers. %1</source>
        <extracomment>%1: a sentence on what failed</extracomment>
        <translation>Der Dienst nimmt keine Abonnenten an. %1</translation>
    </message>
    <message>
        <source>See the service&apos;s message: the token isn&apos;t the cause.</source>
        <translation>Die Meldung des Dienstes ansehen: Das Token ist nicht die Ursache.</translation>
    </message>
    <message>
        <source>The page subscribes to “%2”, but the app broadcasts to “%1”. %3</source>
        <extracomment>%1: a channel, %2: another channel, %3: a sentence on the difference, or nothing</extracomment>
        <translation>Die Seite abonniert „%2“, aber die App sendet auf „%1“. %3</translation>
    </message>
    <message>
        <source>Use one name for both, and define it in one place of the app.</source>
        <translation>Für beides denselben Namen verwenden und ihn an einer Stelle der App definieren.</translation>
    </message>
    <message>
        <source>The service refuses the broadcast. %1</source>
        <extracomment>%1: the answer of the service</extracomment>
        <translation>Der Dienst lehnt den Broadcast ab. %1</translation>
    </message>
    <message>
        <source>The broadcast to “%1” was accepted, but reached 0 subscribers although one is subscribed. The subscriber and the broadcast use different apps, services or versions.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>Der Broadcast auf „%1“ wurde akzeptiert, erreichte aber 0 Abonnenten, obwohl einer abonniert hat. Abonnent und Broadcast verwenden verschiedene Apps, Dienste oder Versionen.</translation>
    </message>
    <message>
        <source>The broadcast to “%1” was accepted, but didn&apos;t arrive within %2.</source>
        <extracomment>%1: a channel, %2: a time span</extracomment>
        <translation>Der Broadcast auf „%1“ wurde akzeptiert, kam aber nicht innerhalb von %2 an.</translation>
    </message>
    <message>
        <source>Compare the page&apos;s app and version with those of the server that broadcasts. If they are the same, check whether the message arrives later: a server in between may delay or drop it.</source>
        <translation>App und Version der Seite mit denen des sendenden Servers vergleichen. Sind sie gleich, prüfen, ob die Nachricht später ankommt: Ein Server dazwischen verzögert oder verwirft sie womöglich.</translation>
    </message>
    <message>
        <source>Everyone gets in: the endpoint issues a token for “%1” without any credentials. %2</source>
        <extracomment>%1: a channel, %2: a sentence on a cache, or nothing</extracomment>
        <translation>Alle kommen hinein: Der Endpunkt stellt ganz ohne Anmeldedaten ein Token für „%1“ aus. %2</translation>
    </message>
    <message>
        <source>Check who the user is before creating a token, and answer 403 otherwise. Until then the channel is effectively public.</source>
        <translation>Vor dem Erstellen eines Tokens prüfen, wer der Benutzer ist, und sonst mit 403 antworten. Bis dahin ist der Kanal praktisch öffentlich.</translation>
    </message>
    <message>
        <source>Every signed-in user gets into any channel: the endpoint issues a token for “%1”, which nobody should have access to.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>Jeder Angemeldete kommt in jeden Kanal: Der Endpunkt stellt ein Token für „%1“ aus, zu dem niemand Zugang haben sollte.</translation>
    </message>
    <message>
        <source>Check which channels the user may join and refuse all others, because names can be guessed.</source>
        <translation>Prüfen, welchen Kanälen der Benutzer beitreten darf, und alle anderen ablehnen, denn Namen lassen sich erraten.</translation>
    </message>
    <message>
        <source>The endpoint issues a token for “%1”, which isn&apos;t a valid channel name.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>Der Endpunkt stellt ein Token für „%1“ aus, was kein gültiger Kanalname ist.</translation>
    </message>
    <message>
        <source>Compare the name with the channels that the app knows instead of accepting any name.</source>
        <translation>Den Namen mit den Kanälen vergleichen, die die App kennt, statt jeden Namen zu akzeptieren.</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1, but the answer doesn&apos;t end within %2. %3</source>
        <extracomment>%1: a status, %2: a time span, %3: a sentence on how many bytes arrived</extracomment>
        <translation>Der Endpunkt antwortet mit Status %1, aber die Antwort endet nicht innerhalb von %2. %3</translation>
    </message>
    <message>
        <source>End the answer with the function that the framework has for it, and make sure Content-Length is exactly the size of the body.</source>
        <translation>Die Antwort mit der Funktion beenden, die das Framework dafür hat, und sicherstellen, dass Content-Length genau der Größe des Inhalts entspricht.</translation>
    </message>
    <message>
        <source>Let the framework send the body: something besides the server writes to the connection, such as a chunk with a wrong length or output from another thread.</source>
        <translation>Das Framework den Inhalt senden lassen: Etwas anderes als der Server schreibt in die Verbindung, etwa ein Chunk mit falscher Länge oder die Ausgabe eines anderen Threads.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s URL contains a user name or password. Browsers refuse to call such a URL.</source>
        <translation>Die URL des Endpunkts enthält einen Benutzernamen oder ein Passwort. Browser weigern sich, eine solche URL aufzurufen.</translation>
    </message>
    <message>
        <source>Use “%1”, and send the credentials in a cookie or header.</source>
        <extracomment>%1: the URL without them</extracomment>
        <translation>„%1“ verwenden und die Anmeldedaten in einem Cookie oder Header senden.</translation>
    </message>
    <message>
        <source>Let the server listen on another port, such as 8080.</source>
        <translation>Den Server einen anderen Port verwenden lassen, etwa 8080.</translation>
    </message>
    <message>
        <source>Sign in again and use the new cookie. Compare how long the cookie and the session are valid.</source>
        <translation>Neu anmelden und das neue Cookie verwenden. Vergleichen, wie lange Cookie und Sitzung gültig sind.</translation>
    </message>
    <message>
        <source>Correct the cookie&apos;s attributes where the app sets it.</source>
        <translation>Die Attribute des Cookies dort berichtigen, wo die App es setzt.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a web server. %2</source>
        <extracomment>%1: a host with its port, %2: a sentence on what answers</extracomment>
        <translation>%1 ist kein Webserver. %2</translation>
    </message>
    <message>
        <source>Remove the header Content-Encoding, or let the server compress the body. Often a proxy decompresses the body and keeps the header.</source>
        <translation>Den Header Content-Encoding entfernen oder den Server den Inhalt komprimieren lassen. Oft entpackt ein Proxy den Inhalt und behält den Header bei.</translation>
    </message>
    <message>
        <source>Content-Encoding says “%1”, but the body can&apos;t be decompressed: it is damaged, incomplete, or compressed in another way.</source>
        <extracomment>%1: a coding such as gzip</extracomment>
        <translation>Content-Encoding nennt „%1“, aber der Inhalt lässt sich nicht entpacken: Er ist beschädigt, unvollständig oder anders komprimiert.</translation>
    </message>
    <message>
        <source>Find out what compresses the body: often both the app and the server in front of it do. Without compression the answer would be readable.</source>
        <translation>Herausfinden, was den Inhalt komprimiert: Oft tun es die App und der Server davor. Ohne Komprimierung wäre die Antwort lesbar.</translation>
    </message>
    <message>
        <source>The answer is compressed with %1, which RadarDesk can&apos;t read, although the call asked for no compression. Browsers may read it.</source>
        <extracomment>%1: a coding such as br</extracomment>
        <translation>Die Antwort ist mit %1 komprimiert, was RadarDesk nicht lesen kann, obwohl der Aufruf um keine Komprimierung bat. Browser können sie vielleicht lesen.</translation>
    </message>
    <message>
        <source>Turn compression off for the endpoint to check it with RadarDesk.</source>
        <translation>Die Komprimierung für den Endpunkt abschalten, um ihn mit RadarDesk zu prüfen.</translation>
    </message>
    <message>
        <source>The answer isn&apos;t encoded in UTF-8, and browsers read JSON as UTF-8 only. %1</source>
        <extracomment>%1: a sentence on the encoding</extracomment>
        <translation>Die Antwort ist nicht in UTF-8 kodiert, und Browser lesen JSON nur als UTF-8. %1</translation>
    </message>
    <message>
        <source>The answer is too large: RadarDesk stopped reading after %1, before the JSON was complete.</source>
        <extracomment>%1: a size such as 1 MiB</extracomment>
        <translation>Die Antwort ist zu groß: RadarDesk hat nach %1 aufgehört zu lesen, bevor das JSON vollständig war.</translation>
    </message>
    <message>
        <source>The body contains two JSON values, one after the other: “%1” and “%2”</source>
        <extracomment>%1: the first JSON, %2: the second JSON</extracomment>
        <translation>Der Inhalt besteht aus zwei JSON-Werten hintereinander: „%1“ und „%2“</translation>
    </message>
    <message>
        <source>Add a “return” or “exit” after the first answer: the code continues behind it.</source>
        <translation>Nach der ersten Antwort ein „return“ oder „exit“ ergänzen: Der Code läuft dahinter weiter.</translation>
    </message>
    <message>
        <source>End the script after the JSON: something else writes to the answer, such as a debug bar, a second echo, or a function&apos;s return value.</source>
        <translation>Das Skript nach dem JSON beenden: Etwas anderes schreibt in die Antwort, etwa eine Debug-Leiste, ein zweites echo oder der Rückgabewert einer Funktion.</translation>
    </message>
    <message>
        <source>The token isn&apos;t exactly what the PushRadar library returned. %1</source>
        <extracomment>%1: a sentence on the change</extracomment>
        <translation>Das Token ist nicht genau das, was die PushRadar-Bibliothek zurückgegeben hat. %1</translation>
    </message>
    <message>
        <source>Return the result of the library&apos;s auth function unchanged.</source>
        <translation>Das Ergebnis der auth-Funktion der Bibliothek unverändert zurückgeben.</translation>
    </message>
    <message>
        <source>The token is cut off: it has %1 characters, but the service&apos;s own token has %2. The service rejects it.</source>
        <extracomment>%1: a number, %2: a number</extracomment>
        <translation>Das Token ist abgeschnitten: Es hat %1 Zeichen, das des Dienstes hat %2. Der Dienst lehnt es ab.</translation>
    </message>
    <message>
        <source>Look for code that splits the token, or a database column that is too short for it.</source>
        <translation>Nach Code suchen, der das Token zerteilt, oder nach einer Datenbankspalte, die zu kurz dafür ist.</translation>
    </message>
    <message>
        <source>Find out what the first call uses up, such as a session or a CSRF token that is valid for one call.</source>
        <translation>Herausfinden, was der erste Aufruf verbraucht, etwa eine Sitzung oder ein CSRF-Token, das für einen Aufruf gilt.</translation>
    </message>
    <message>
        <source>Browsers block the redirect at %1 (status %2) before they follow it. %3</source>
        <extracomment>%1: a URL, %2: a status, %3: a sentence on what is missing</extracomment>
        <translation>Browser blockieren die Umleitung bei %1 (Status %2), bevor sie ihr folgen. %3</translation>
    </message>
    <message>
        <source>The endpoint redirects to %1 (status %2), and browsers don&apos;t follow that redirect. %3</source>
        <extracomment>%1: a URL, in quotes, %2: a status, %3: a sentence on why</extracomment>
        <translation>Der Endpunkt leitet auf %1 um (Status %2), und Browser folgen dieser Umleitung nicht. %3</translation>
    </message>
    <message>
        <source>Redirect to a plain http or https URL, or answer with the token directly.</source>
        <translation>Auf eine einfache http- oder https-URL umleiten oder direkt mit dem Token antworten.</translation>
    </message>
    <message>
        <source>Redirect to https. Often the app doesn&apos;t know that a proxy in front of it uses https.</source>
        <translation>Auf https umleiten. Oft weiß die App nicht, dass ein Proxy davor https verwendet.</translation>
    </message>
    <message>
        <source>The endpoint protects some channels only: without credentials it refuses “%2”, but issues a token for “%1”.</source>
        <extracomment>%1: another channel, %2: the checked channel</extracomment>
        <translation>Der Endpunkt schützt nur manche Kanäle: Ohne Anmeldedaten lehnt er „%2“ ab, stellt aber ein Token für „%1“ aus.</translation>
    </message>
    <message>
        <source>Refuse every channel that the app doesn&apos;t know before any other check.</source>
        <translation>Vor jeder anderen Prüfung jeden Kanal ablehnen, den die App nicht kennt.</translation>
    </message>
    <message>
        <source>The endpoint issues a token for “%1”, which only starts like “%2”: it compares the start of the name instead of the whole name.</source>
        <extracomment>%1: another channel, %2: the checked channel</extracomment>
        <translation>Der Endpunkt stellt ein Token für „%1“ aus, das nur wie „%2“ beginnt: Er vergleicht den Anfang statt des ganzen Namens.</translation>
    </message>
    <message>
        <source>The endpoint issues a token for “%1” to the user of “%2” too: anyone who changes the number gets into another user&apos;s channel.</source>
        <extracomment>%1: another channel, %2: the checked channel</extracomment>
        <translation>Der Endpunkt stellt dem Benutzer von „%2“ auch ein Token für „%1“ aus: Wer die Nummer ändert, kommt in den Kanal eines anderen Benutzers.</translation>
    </message>
    <message>
        <source>Compare the number in the name with the signed-in user.</source>
        <translation>Die Nummer im Namen mit dem angemeldeten Benutzer vergleichen.</translation>
    </message>
    <message>
        <source>Look up the session, or verify the cookie&apos;s signature, before creating a token.</source>
        <translation>Vor dem Erstellen eines Tokens die Sitzung suchen oder die Signatur des Cookies prüfen.</translation>
    </message>
    <message>
        <source>End the answer when you refuse a call. In Express, “response.status(403)” sends nothing: write “response.status(403).end()”.</source>
        <translation>Beim Ablehnen eines Aufrufs die Antwort beenden. In Express sendet „response.status(403)“ nichts: „response.status(403).end()“ schreiben.</translation>
    </message>
    <message>
        <source>Browsers send OPTIONS before the call because of its headers (%1), but get no answer. %2</source>
        <extracomment>%1: names of headers, %2: the system&apos;s error message</extracomment>
        <translation>Browser senden vor dem Aufruf wegen seiner Header (%1) OPTIONS, bekommen aber keine Antwort. %2</translation>
    </message>
    <message>
        <source>Answer OPTIONS before any check of credentials.</source>
        <translation>OPTIONS vor jeder Prüfung von Anmeldedaten beantworten.</translation>
    </message>
    <message>
        <source>Browsers send OPTIONS before the call because of its headers (%1), and the endpoint refuses it with status %2. Browsers then don&apos;t make the call, which would succeed on its own.</source>
        <extracomment>%1: names of headers, %2: a status</extracomment>
        <translation>Browser senden vor dem Aufruf wegen seiner Header (%1) OPTIONS, und der Endpunkt lehnt es mit Status %2 ab. Browser führen den Aufruf dann nicht aus, der für sich gelänge.</translation>
    </message>
    <message>
        <source>Answer OPTIONS with 204 and the Access-Control headers before any check of credentials: browsers send no cookies and no token with OPTIONS.</source>
        <translation>Auf OPTIONS vor jeder Prüfung von Anmeldedaten mit 204 und den Access-Control-Headern antworten: Browser senden mit OPTIONS keine Cookies und kein Token.</translation>
    </message>
    <message>
        <source>Browsers send OPTIONS before the call because of its headers (%1), and the endpoint redirects it (status %2). Browsers don&apos;t follow that redirect.</source>
        <extracomment>%1: names of headers, %2: a status</extracomment>
        <translation>Browser senden vor dem Aufruf wegen seiner Header (%1) OPTIONS, und der Endpunkt leitet es um (Status %2). Browser folgen dieser Umleitung nicht.</translation>
    </message>
    <message>
        <source>Add this header to the answer: Access-Control-Allow-Origin: %1</source>
        <extracomment>%1: the page&apos;s origin</extracomment>
        <translation>Der Antwort diesen Header hinzufügen: Access-Control-Allow-Origin: %1</translation>
    </message>
    <message>
        <source>Set Access-Control-Allow-Origin to exactly “%1”: with scheme and port, without a slash at the end, and only once.</source>
        <extracomment>%1: the page&apos;s origin</extracomment>
        <translation>Access-Control-Allow-Origin auf genau „%1“ setzen: mit Schema und Port, ohne Schrägstrich am Ende und nur einmal.</translation>
    </message>
    <message>
        <source>The endpoint answers with “Access-Control-Allow-Origin: *”, which doesn&apos;t allow calls with cookies, so browsers hide the answer from the page.</source>
        <translation>Der Endpunkt antwortet mit „Access-Control-Allow-Origin: *“. Das erlaubt keine Aufrufe mit Cookies, darum enthalten Browser der Seite die Antwort vor.</translation>
    </message>
    <message>
        <source>Answer with the page&apos;s own origin, “%1”, and with “Access-Control-Allow-Credentials: true” and “Vary: Origin”.</source>
        <extracomment>%1: the page&apos;s origin</extracomment>
        <translation>Mit dem Ursprung der Seite selbst antworten, „%1“, und mit „Access-Control-Allow-Credentials: true“ und „Vary: Origin“.</translation>
    </message>
    <message>
        <source>The page calls with cookies, but the answer doesn&apos;t allow them, so browsers hide it from the page. %2</source>
        <extracomment>%2: a sentence on the header</extracomment>
        <translation>Die Seite ruft mit Cookies auf, aber die Antwort erlaubt sie nicht, darum enthalten Browser sie der Seite vor. %2</translation>
    </message>
    <message>
        <source>Add “Access-Control-Allow-Credentials: true” next to “Access-Control-Allow-Origin: %1”.</source>
        <extracomment>%1: the page&apos;s origin</extracomment>
        <translation>„Access-Control-Allow-Credentials: true“ neben „Access-Control-Allow-Origin: %1“ hinzufügen.</translation>
    </message>
    <message>
        <source>The page sends the header “%1”, which the answer to OPTIONS doesn&apos;t allow, so browsers don&apos;t make the call. %2</source>
        <extracomment>%1: a header&apos;s name, %2: a sentence on the header Access-Control-Allow-Headers</extracomment>
        <translation>Die Seite sendet den Header „%1“, den die Antwort auf OPTIONS nicht erlaubt, darum führen Browser den Aufruf nicht aus. %2</translation>
    </message>
    <message>
        <source>Add this header to the answer to OPTIONS: Access-Control-Allow-Headers: %1</source>
        <extracomment>%1: a header&apos;s name</extracomment>
        <translation>Der Antwort auf OPTIONS diesen Header hinzufügen: Access-Control-Allow-Headers: %1</translation>
    </message>
    <message>
        <source>Call the endpoint with credentials, and have it answer with Access-Control-Allow-Credentials: true.</source>
        <translation>Den Endpunkt mit Anmeldedaten (credentials) aufrufen und ihn mit Access-Control-Allow-Credentials: true antworten lassen.</translation>
    </message>
    <message>
        <source>Set the cookie with “SameSite=None; Secure”, or serve the endpoint from the page&apos;s site.</source>
        <translation>Das Cookie mit „SameSite=None; Secure“ setzen oder den Endpunkt von der Site der Seite bereitstellen.</translation>
    </message>
    <message>
        <source>Set the cookie with a Domain and Path that cover the endpoint.</source>
        <translation>Das Cookie mit Domain und Path setzen, die den Endpunkt einschließen.</translation>
    </message>
    <message>
        <source>Serve the endpoint over https.</source>
        <translation>Den Endpunkt über https bereitstellen.</translation>
    </message>
    <message>
        <source>The endpoint rejects the call as malformed (status %1). %2</source>
        <extracomment>%1: a status, %2: sentences on the answer, or nothing</extracomment>
        <translation>Der Endpunkt lehnt den Aufruf als fehlerhaft ab (Status %1). %2</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t recognize the user (401). %1</source>
        <extracomment>%1: sentences on the answer, or nothing</extracomment>
        <translation>Der Endpunkt erkennt den Benutzer nicht (401). %1</translation>
    </message>
    <message>
        <source>Choose an identity that has the page&apos;s cookies or headers. If it has them already, the session may have expired: sign in again.</source>
        <translation>Eine Identität wählen, die die Cookies oder Header der Seite hat. Hat sie diese schon, ist womöglich die Sitzung abgelaufen: neu anmelden.</translation>
    </message>
    <message>
        <source>The endpoint refuses the call (403), which was made without cookies or headers that identify a user. %1</source>
        <extracomment>%1: sentences on the answer, or nothing</extracomment>
        <translation>Der Endpunkt lehnt den Aufruf ab (403), der ohne Cookies oder Header erfolgte, die einen Benutzer ausweisen. %1</translation>
    </message>
    <message>
        <source>Choose an identity. If the page has a session, copy its cookies from the browser&apos;s developer tools.</source>
        <translation>Eine Identität wählen. Wenn die Seite eine Sitzung hat, deren Cookies aus den Entwicklerwerkzeugen des Browsers kopieren.</translation>
    </message>
    <message>
        <source>Check the rule in the app: the user, the channel, and how the app parses the channel&apos;s name.</source>
        <translation>Die Regel in der App prüfen: den Benutzer, den Kanal und wie die App den Kanalnamen zerlegt.</translation>
    </message>
    <message>
        <source>The endpoint refuses the call (403) with and without the credentials. Either it doesn&apos;t accept them, or nobody may join this channel. %1</source>
        <extracomment>%1: sentences on the answer, or nothing</extracomment>
        <translation>Der Endpunkt lehnt den Aufruf mit und ohne die Anmeldedaten ab (403). Entweder akzeptiert er sie nicht, oder niemand darf in diesen Kanal. %1</translation>
    </message>
    <message>
        <source>Try the same credentials in a place where they work. If they do, check the rule for this channel and what is in front of the app: firewalls and CSRF checks answer 403 too.</source>
        <translation>Dieselben Anmeldedaten an einer Stelle probieren, an der sie funktionieren. Gelingt das, die Regel für diesen Kanal prüfen und das, was vor der App steht: Auch Firewalls und CSRF-Prüfungen antworten mit 403.</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t accept GET (405). %1 %2</source>
        <extracomment>%1: a sentence on the allowed methods, or nothing, %2: sentences on the answer, or nothing</extracomment>
        <translation>Der Endpunkt nimmt kein GET an (405). %1 %2</translation>
    </message>
    <message>
        <source>Add GET to the route: the browser library calls the endpoint by GET.</source>
        <translation>GET in der Route ergänzen: Die Browser-Bibliothek ruft den Endpunkt per GET auf.</translation>
    </message>
    <message>
        <source>The CSRF check of the endpoint rejects the call (status %1): the call has no CSRF token, or its session has expired. %2</source>
        <extracomment>%1: a status, %2: sentences on the answer, or nothing</extracomment>
        <translation>Die CSRF-Prüfung des Endpunkts lehnt den Aufruf ab (Status %1): Ihm fehlt ein CSRF-Token, oder seine Sitzung ist abgelaufen. %2</translation>
    </message>
    <message>
        <source>Raise the limit for this route: each channel and each reconnection is one call.</source>
        <translation>Die Grenze für diese Route anheben: Jeder Kanal und jede neue Verbindung ist ein Aufruf.</translation>
    </message>
    <message>
        <source>The app failed with status %1. %2</source>
        <extracomment>%1: a status, %2: sentences on the answer, or nothing</extracomment>
        <translation>Die App ist mit Status %1 gescheitert. %2</translation>
    </message>
    <message>
        <source>Check the app&apos;s log. The first bytes of the answer are shown below.</source>
        <translation>Das Protokoll der App prüfen. Die ersten Bytes der Antwort stehen unten.</translation>
    </message>
    <message>
        <source>The app isn&apos;t available (status %1): it is down for maintenance, or a server in front of it gets no answer from it. %2</source>
        <extracomment>%1: a status, %2: sentences on the answer, or nothing</extracomment>
        <translation>Die App ist nicht verfügbar (Status %1): Sie wird gewartet, oder ein Server davor bekommt keine Antwort von ihr. %2</translation>
    </message>
    <message>
        <source>Check whether the app is down, overloaded, or on a different port than the server in front of it expects.</source>
        <translation>Prüfen, ob die App nicht läuft, überlastet ist oder einen anderen Port verwendet, als der Server davor erwartet.</translation>
    </message>
    <message>
        <source>The endpoint answers with the unexpected status %1. %2</source>
        <extracomment>%1: a status, %2: sentences on the answer, or nothing</extracomment>
        <translation>Der Endpunkt antwortet mit dem unerwarteten Status %1. %2</translation>
    </message>
    <message>
        <source>Answer 200 with the token, or 403 if the user may not join.</source>
        <translation>Mit 200 und dem Token antworten oder mit 403, wenn der Benutzer nicht beitreten darf.</translation>
    </message>
    <message>
        <source>“%1” is a public channel because its name doesn&apos;t start with “private-” or “presence-”. Anyone with the public key can subscribe, without a token.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>„%1“ ist ein öffentlicher Kanal, weil sein Name nicht mit „private-“ oder „presence-“ beginnt. Jeder mit dem öffentlichen Schlüssel kann ihn ohne Token abonnieren.</translation>
    </message>
    <message>
        <source>To restrict access, rename the channel to “private-%1”, in the page and in the code that broadcasts to it.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>Um den Zugang zu beschränken, den Kanal in „private-%1“ umbenennen: in der Seite und im Code, der auf ihm sendet.</translation>
    </message>
    <message>
        <source>“%1” looks like a channel with the prefix “%2”, but it is public because the prefix is misspelled.</source>
        <extracomment>%1: the channel, %2: the intended prefix</extracomment>
        <translation>„%1“ sieht wie ein Kanal mit dem Präfix „%2“ aus, ist aber öffentlich, weil das Präfix falsch geschrieben ist.</translation>
    </message>
    <message>
        <source>Rename the channel to “%3”, in the page, in the endpoint and in the code that broadcasts to it.</source>
        <extracomment>%3: the corrected name</extracomment>
        <translation>Den Kanal in „%3“ umbenennen: in der Seite, im Endpunkt und im Code, der auf ihm sendet.</translation>
    </message>
    <message>
        <source>“%1” has the prefix twice, so it is a different channel from “%2”.</source>
        <extracomment>%1: the channel, %2: the same name with one prefix</extracomment>
        <translation>„%1“ hat das Präfix doppelt und ist daher ein anderer Kanal als „%2“.</translation>
    </message>
    <message>
        <source>Use “%2”, and find the code that adds the prefix to a name that already has it.</source>
        <extracomment>%2: the same name with one prefix</extracomment>
        <translation>„%2“ verwenden und den Code suchen, der das Präfix einem Namen voranstellt, der es schon hat.</translation>
    </message>
    <message>
        <source>%1 v3 treats white space as part of the name; v2 removes it in some places only.</source>
        <extracomment>%1: a sentence on where the white space is</extracomment>
        <translation>%1 v3 behandelt Leerraum als Teil des Namens; v2 entfernt ihn nur an manchen Stellen.</translation>
    </message>
    <message>
        <source>Remove the white space where the name comes from, such as a form, a template or a database.</source>
        <translation>Den Leerraum dort entfernen, wo der Name herkommt, etwa in einem Formular, einer Vorlage oder einer Datenbank.</translation>
    </message>
    <message>
        <source>“%1” is a different channel from “%3”. %2</source>
        <extracomment>%1: the channel, %2: a sentence on the character that differs, %3: the corrected name</extracomment>
        <translation>„%1“ ist ein anderer Kanal als „%3“. %2</translation>
    </message>
    <message>
        <source>Type the name again instead of pasting it: “%3”.</source>
        <extracomment>%3: the corrected name</extracomment>
        <translation>Den Namen neu eintippen, statt ihn einzufügen: „%3“.</translation>
    </message>
    <message>
        <source>Choose another name and use it everywhere. v3 allows A-Z a-z 0-9 - _ = @ , . ; and v2 allows everything except white space.</source>
        <translation>Einen anderen Namen wählen und überall verwenden. v3 erlaubt A-Z a-z 0-9 - _ = @ , . ; und v2 alles außer Leerraum.</translation>
    </message>
    <message>
        <source>Copy the secret from the dashboard&apos;s API page into the profile.</source>
        <translation>Das Secret von der API-Seite des Dashboards in das Profil kopieren.</translation>
    </message>
    <message>
        <source>The service rejects the secret of the profile “%1”. %2</source>
        <extracomment>%1: a profile, %2: the answer of the service</extracomment>
        <translation>Der Dienst lehnt das Secret des Profils „%1“ ab. %2</translation>
    </message>
    <message>
        <source>Copy the secret from the dashboard&apos;s API page again, and make sure your app&apos;s endpoint uses the same one.</source>
        <translation>Das Secret erneut von der API-Seite des Dashboards kopieren und sicherstellen, dass der Endpunkt der App dasselbe verwendet.</translation>
    </message>
    <message>
        <source>The service issues no token. %1</source>
        <extracomment>%1: the answer of the service</extracomment>
        <translation>Der Dienst stellt kein Token aus. %1</translation>
    </message>
    <message>
        <source>See the service&apos;s answer below. Your app&apos;s endpoint would get the same answer.</source>
        <translation>Die Antwort des Dienstes steht unten. Der Endpunkt der App bekäme dieselbe.</translation>
    </message>
    <message>
        <source>No authentication endpoint is set.</source>
        <translation>Es ist kein Authentifizierungsendpunkt angegeben.</translation>
    </message>
    <message>
        <source>Enter the URL that the page passes to radar.auth() (v3) or radar.setAuthenticationEndpoint() (v2).</source>
        <translation>Die URL eintragen, die die Seite an radar.auth() (v3) oder radar.setAuthenticationEndpoint() (v2) übergibt.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an http or https URL.</source>
        <extracomment>%1: what was entered as the endpoint</extracomment>
        <translation>„%1“ ist keine http- oder https-URL.</translation>
    </message>
    <message>
        <source>Enter a URL such as “https://app.example/auth”, or a path such as “/auth” for an endpoint on the page&apos;s own host.</source>
        <translation>Eine URL wie „https://app.example/auth“ eintragen oder einen Pfad wie „/auth“ für einen Endpunkt auf dem Host der Seite.</translation>
    </message>
    <message>
        <source>“%1” is relative to the page&apos;s URL, which isn&apos;t set.</source>
        <extracomment>%1: the endpoint</extracomment>
        <translation>„%1“ ist relativ zur URL der Seite, und diese ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Enter the URL of the page that subscribes.</source>
        <translation>Die URL der Seite eintragen, die abonniert.</translation>
    </message>
    <message>
        <source>Browsers block the call as mixed content because the page is on https (%1) and the endpoint on http (%2). %3</source>
        <extracomment>%1: the page&apos;s origin, %2: the endpoint&apos;s origin, %3: sentences on what a direct call gets</extracomment>
        <translation>Browser blockieren den Aufruf als Mixed Content, weil die Seite auf https (%1) und der Endpunkt auf http (%2) liegt. %3</translation>
    </message>
    <message>
        <source>Serve the endpoint over https, or use a relative URL if the page&apos;s own host can serve it.</source>
        <translation>Den Endpunkt über https bereitstellen oder eine relative URL verwenden, wenn der Host der Seite ihn bereitstellen kann.</translation>
    </message>
    <message>
        <source>The host “%1” doesn&apos;t exist.</source>
        <extracomment>%1: a host</extracomment>
        <translation>Den Host „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s URL for a typo, or for a name that only another machine or a container can resolve.</source>
        <translation>Die URL des Endpunkts auf einen Tippfehler prüfen oder auf einen Namen, den nur ein anderer Rechner oder ein Container auflösen kann.</translation>
    </message>
    <message>
        <source>Check the URL, the network, your VPN and firewalls.</source>
        <translation>Die URL, das Netzwerk, das VPN und die Firewalls prüfen.</translation>
    </message>
    <message>
        <source>Nothing listens on %1, port %2, but a server listens on the same port of %3.</source>
        <extracomment>%1: the host in the URL, %2: a port, %3: the host where a server listens</extracomment>
        <translation>An %1, Port %2, lauscht nichts, aber ein Server lauscht am selben Port von %3.</translation>
    </message>
    <message>
        <source>Use “%3” in the endpoint&apos;s URL, or let the server listen on all addresses of this machine.</source>
        <extracomment>%3: the host where a server listens</extracomment>
        <translation>„%3“ in der URL des Endpunkts verwenden oder den Server an allen Adressen dieses Rechners lauschen lassen.</translation>
    </message>
    <message>
        <source>Nothing listens on %1, port %2, but a server on that host listens on port %3.</source>
        <extracomment>%1: a host, %2: the port in the URL, %3: one port or several</extracomment>
        <translation>An %1, Port %2, lauscht nichts, aber auf diesem Host lauscht ein Server an Port %3.</translation>
    </message>
    <message>
        <source>Check which port the app starts on, and correct the endpoint&apos;s URL.</source>
        <translation>Prüfen, an welchem Port die App startet, und die URL des Endpunkts berichtigen.</translation>
    </message>
    <message>
        <source>Nothing listens on %1, port %2. %3 Either the server isn&apos;t running, or it listens on a port that wasn&apos;t tried.</source>
        <extracomment>%1: a host, %2: the port in the URL, %3: a sentence on other ports that were tried, or nothing</extracomment>
        <translation>An %1, Port %2, lauscht nichts. %3 Entweder läuft der Server nicht, oder er lauscht an einem Port, der nicht versucht wurde.</translation>
    </message>
    <message>
        <source>Start the app. If it is running, compare the port that it reports at startup.</source>
        <translation>Die App starten. Läuft sie bereits, den Port vergleichen, den sie beim Start nennt.</translation>
    </message>
    <message>
        <source>Check the app&apos;s log. The app crashed while it answered, a server in between cut the connection, or Content-Length is larger than the body.</source>
        <translation>Das Protokoll der App prüfen. Die App ist beim Antworten abgestürzt, ein Server dazwischen hat die Verbindung getrennt, oder Content-Length ist größer als der Inhalt.</translation>
    </message>
    <message>
        <source>Use a certificate for the endpoint&apos;s host name, signed by an authority that browsers trust. Browsers refuse this one too, unless a user has added an exception.</source>
        <translation>Ein Zertifikat für den Hostnamen des Endpunkts verwenden, signiert von einer Zertifizierungsstelle, der Browser vertrauen. Auch Browser lehnen das jetzige ab, sofern nicht ein Benutzer eine Ausnahme hinzugefügt hat.</translation>
    </message>
    <message>
        <source>The proxy blocks the call. %1</source>
        <extracomment>%1: the system&apos;s error message</extracomment>
        <translation>Der Proxy blockiert den Aufruf. %1</translation>
    </message>
    <message>
        <source>Check the URL and the network.</source>
        <translation>Die URL und das Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>The endpoint accepted the call, but didn&apos;t answer within %1.</source>
        <extracomment>%1: a time span</extracomment>
        <translation>Der Endpunkt hat den Aufruf angenommen, aber nicht innerhalb von %1 geantwortet.</translation>
    </message>
    <message>
        <source>Find out what the endpoint waits for: a database, a lock, another service, or itself if it handles one request at a time. In Express, “response.status(403)” alone sends nothing: add “.end()”.</source>
        <translation>Herausfinden, worauf der Endpunkt wartet: auf eine Datenbank, eine Sperre, einen anderen Dienst oder auf sich selbst, wenn er nur eine Anfrage zugleich bearbeitet. In Express sendet „response.status(403)“ allein nichts: „.end()“ hinzufügen.</translation>
    </message>
    <message>
        <source>Use the full URL in the page: %3</source>
        <extracomment>%3: the endpoint that answers</extracomment>
        <translation>In der Seite die ganze URL angeben: %3</translation>
    </message>
    <message>
        <source>%2 has no route for “%1”. %3</source>
        <extracomment>%1: a path, %2: a host, %3: further sentences, or nothing</extracomment>
        <translation>%2 hat keine Route für „%1“. %3</translation>
    </message>
    <message>
        <source>Compare the path with your app&apos;s routes: check prefixes, a slash at the end, and upper and lower case.</source>
        <translation>Den Pfad mit den Routen der App vergleichen: Präfixe, einen Schrägstrich am Ende und Groß- und Kleinschreibung prüfen.</translation>
    </message>
    <message>
        <source>The endpoint redirects from %1 to %2, which makes the call cross-origin. %3</source>
        <extracomment>%1: an origin, %2: another origin, %3: a sentence on what fails there</extracomment>
        <translation>Der Endpunkt leitet von %1 auf %2 um, wodurch der Aufruf an einen anderen Ursprung geht. %3</translation>
    </message>
    <message>
        <source>Give the page the URL that the call ends at, so that no redirect is needed.</source>
        <translation>In der Seite die URL angeben, bei der der Aufruf endet, damit keine Umleitung nötig ist.</translation>
    </message>
    <message>
        <source>The endpoint redirects from http to https (%1 to %2), which makes the call cross-origin. %3</source>
        <extracomment>%1: an origin, %2: another origin, %3: a sentence on what fails there</extracomment>
        <translation>Der Endpunkt leitet von http auf https um (%1 auf %2), wodurch der Aufruf an einen anderen Ursprung geht. %3</translation>
    </message>
    <message>
        <source>Use the https URL in the page.</source>
        <translation>In der Seite die https-URL angeben.</translation>
    </message>
    <message>
        <source>The endpoint redirects from %1 to the sign-in page %2 because the call has no session that the app knows.</source>
        <extracomment>%1: a URL, %2: a URL</extracomment>
        <translation>Der Endpunkt leitet von %1 auf die Anmeldeseite %2 um, weil der Aufruf keine Sitzung hat, die die App kennt.</translation>
    </message>
    <message>
        <source>Send the session cookie with the call, and have the endpoint answer 401 or 403 instead of redirecting.</source>
        <translation>Das Sitzungscookie mit dem Aufruf senden und den Endpunkt mit 401 oder 403 antworten lassen, statt umzuleiten.</translation>
    </message>
    <message>
        <source>The endpoint redirects without end: %1 times, most recently to %2.</source>
        <extracomment>%1: a number, %2: a URL</extracomment>
        <translation>Der Endpunkt leitet endlos um: %1-mal, zuletzt auf %2.</translation>
    </message>
    <message>
        <source>Look for two rules that contradict each other: often one adds a slash or https, and another removes it, in the app and in a proxy in front of it.</source>
        <translation>Nach zwei Regeln suchen, die sich widersprechen: Oft fügt eine einen Schrägstrich oder https hinzu, und eine andere entfernt es, in der App und in einem Proxy davor.</translation>
    </message>
    <message>
        <source>The endpoint answers with the redirect status %1, but names no target.</source>
        <extracomment>%1: a status</extracomment>
        <translation>Der Endpunkt antwortet mit dem Umleitungsstatus %1, nennt aber kein Ziel.</translation>
    </message>
    <message>
        <source>Answer with the token directly.</source>
        <translation>Direkt mit dem Token antworten.</translation>
    </message>
    <message>
        <source>The connection endpoint doesn&apos;t accept POST (405). %1 %2</source>
        <extracomment>%1: a sentence on the allowed methods, or nothing, %2: sentences on the answer, or nothing</extracomment>
        <translation>Der Verbindungsendpunkt nimmt kein POST an (405). %1 %2</translation>
    </message>
    <message>
        <source>Add POST to the route: the browser library sends a POST on each connection.</source>
        <translation>POST in der Route ergänzen: Die Browser-Bibliothek sendet bei jeder Verbindung ein POST.</translation>
    </message>
    <message>
        <source>The connection endpoint reads the socket ID from a JSON body, but not from a form. %1 The sandbox&apos;s browser library sends a form; what PushRadar&apos;s own library sends isn&apos;t published.</source>
        <extracomment>%1: sentences on the answer to the form</extracomment>
        <translation>Der Verbindungsendpunkt liest die Socket-ID aus JSON, aber nicht aus einem Formular. %1 Die Browser-Bibliothek der Sandbox sendet ein Formular; was PushRadars eigene sendet, ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Call the library&apos;s function that registers client data with the socket ID that was sent and the secret of this app. Client data is limited to 1,024 bytes; the app&apos;s log should show errors of the service.</source>
        <translation>Die Funktion der Bibliothek, die Client-Daten registriert, mit der gesendeten Socket-ID und dem Secret dieser App aufrufen. Client-Daten dürfen höchstens 1.024 Bytes haben; das Protokoll der App sollte Fehler des Dienstes zeigen.</translation>
    </message>
    <message>
        <source>The channel name is empty.</source>
        <translation>Der Kanalname ist leer.</translation>
    </message>
    <message>
        <source>“%1” is null, but must be a string.</source>
        <extracomment>%1: a member</extracomment>
        <translation>„%1“ ist null, muss aber ein String sein.</translation>
    </message>
    <message>
        <source>The token is for a different channel than “%3”. %1 %2</source>
        <extracomment>%1: a sentence on the token&apos;s channel, %2: a sentence on the difference, or nothing, %3: the page&apos;s channel</extracomment>
        <translation>Das Token ist für einen anderen Kanal als „%3“. %1 %2</translation>
    </message>
    <message>
        <source>The token is for a different socket (%1) than the page&apos;s socket (%2). %3</source>
        <extracomment>%1: a socket ID, %2: a socket ID, %3: a further sentence, or nothing</extracomment>
        <translation>Das Token ist für einen anderen Socket (%1) als den der Seite (%2). %3</translation>
    </message>
    <message>
        <source>The token expired at %1. %2</source>
        <extracomment>%1: a time, %2: a sentence on the clocks, or nothing</extracomment>
        <translation>Das Token ist abgelaufen: %1. %2</translation>
    </message>
    <message>
        <source>%1 %2 Pages call the endpoint for each channel and after each reconnection.</source>
        <extracomment>%1: a sentence on the call that fails, %2: sentences on its answer</extracomment>
        <translation>%1 %2 Seiten rufen den Endpunkt für jeden Kanal und nach jeder neuen Verbindung auf.</translation>
    </message>
    <message>
        <source>Two connections of one user get different values of “##uniqueID” (%1 and %2), so presence counts that user twice.</source>
        <extracomment>%1: a value, %2: another value</extracomment>
        <translation>Zwei Verbindungen eines Benutzers bekommen verschiedene Werte von „##uniqueID“ (%1 und %2), daher zählt die Präsenz diesen Benutzer zweimal.</translation>
    </message>
    <message>
        <source>The endpoint answers with a success status, but the JSON reports an error: %1</source>
        <extracomment>%1: a part of the JSON, in quotes</extracomment>
        <translation>Der Endpunkt antwortet mit einem Erfolgsstatus, aber das JSON meldet einen Fehler: %1</translation>
    </message>
    <message>
        <source>The endpoint recognizes the user, but doesn&apos;t let this user into “%1” (403). %2 %3</source>
        <extracomment>%1: a channel, %2: a sentence on the answer without credentials, %3: sentences on the answer, or nothing</extracomment>
        <translation>Der Endpunkt erkennt den Benutzer, lässt ihn aber nicht in „%1“ (403). %2 %3</translation>
    </message>
    <message>
        <source>“%1” is relative, so browsers look for it on the page&apos;s own host, %2, where it doesn&apos;t exist (404). The endpoint answers at %3.</source>
        <extracomment>%1: the endpoint as it was entered, %2: the page&apos;s host, %3: the endpoint that answers</extracomment>
        <translation>„%1“ ist relativ, darum suchen Browser es auf dem Host der Seite, %2, wo es nicht existiert (404). Der Endpunkt antwortet unter %3.</translation>
    </message>
    <message>
        <source>%1 expects encrypted connections (TLS), but the call to it uses plain HTTP.</source>
        <extracomment>%1: a host with its port</extracomment>
        <translation>%1 erwartet verschlüsselte Verbindungen (TLS), aber der Aufruf dorthin verwendet unverschlüsseltes HTTP.</translation>
    </message>
    <message>
        <source>Use “https:” in the endpoint&apos;s URL, or in the redirect that leads to this port.</source>
        <translation>„https:“ in der URL des Endpunkts verwenden oder in der Umleitung, die zu diesem Port führt.</translation>
    </message>
    <message>
        <source>%1 speaks plain HTTP, but the call to it uses https.</source>
        <extracomment>%1: a host with its port</extracomment>
        <translation>%1 spricht unverschlüsseltes HTTP, aber der Aufruf dorthin verwendet https.</translation>
    </message>
    <message>
        <source>Use “http:” for a server on this machine, or the port where the server offers https. If a redirect leads to this port, correct the redirect.</source>
        <translation>Für einen Server auf diesem Rechner „http:“ verwenden oder den Port, an dem der Server https anbietet. Führt eine Umleitung zu diesem Port, die Umleitung berichtigen.</translation>
    </message>
    <message>
        <source>If the answer names the reason, start there. Otherwise compare the parameter names that the endpoint reads with those of the request below.</source>
        <translation>Nennt die Antwort den Grund, dort beginnen. Sonst die Namen der Parameter, die der Endpunkt liest, mit denen der Anfrage unten vergleichen.</translation>
    </message>
    <message>
        <source>%1 The browser library finds no token there.</source>
        <extracomment>%1: a sentence on where the string is, %2: a sentence on a cause, or nothing</extracomment>
        <translation>%1 Die Browser-Bibliothek findet dort kein Token.</translation>
    </message>
    <message>
        <source>The JSON is encoded twice: return the object itself, or the string without encoding it again. %2</source>
        <translation>Das JSON ist doppelt kodiert: das Objekt selbst zurückgeben oder den String, ohne ihn nochmals zu kodieren. %2</translation>
    </message>
    <message>
        <source>The endpoint accepts the call with the cookie “%1” and answers with status %3 without it. Browsers don&apos;t send this cookie because it expired on %2.</source>
        <extracomment>%1: a cookie, %2: a date and time, %3: a status</extracomment>
        <translation>Der Endpunkt nimmt den Aufruf mit dem Cookie „%1“ an und antwortet ohne es mit Status %3. Browser senden dieses Cookie nicht, weil es am %2 abgelaufen ist.</translation>
    </message>
    <message>
        <source>The endpoint accepts the call with the cookie “%1” and answers with status %3 without it. Browsers don&apos;t store this cookie. %2</source>
        <extracomment>%1: a cookie, %2: a sentence on the rule, %3: a status</extracomment>
        <translation>Der Endpunkt nimmt den Aufruf mit dem Cookie „%1“ an und antwortet ohne es mit Status %3. Browser speichern dieses Cookie nicht. %2</translation>
    </message>
    <message>
        <source>The endpoint returns the secret as the token, so everyone who may call the endpoint gets the secret.</source>
        <translation>Der Endpunkt gibt das Secret als Token zurück, sodass jeder, der den Endpunkt aufrufen darf, das Secret erhält.</translation>
    </message>
    <message>
        <source>Revoke the secret and use a new one. Then return the result of the library&apos;s auth function instead.</source>
        <translation>Das Secret widerrufen und ein neues verwenden. Dann stattdessen das Ergebnis der Auth-Funktion der Bibliothek zurückgeben.</translation>
    </message>
    <message>
        <source>The endpoint returns the public key as the token.</source>
        <translation>Der Endpunkt gibt den öffentlichen Schlüssel als Token zurück.</translation>
    </message>
    <message>
        <source>Return the result of the library&apos;s auth function instead.</source>
        <translation>Stattdessen das Ergebnis der Auth-Funktion der Bibliothek zurückgeben.</translation>
    </message>
    <message>
        <source>The service rejects the token, which isn&apos;t in the format of its own tokens: it has %1 characters, and the service&apos;s own token for the same socket has %2. %3</source>
        <extracomment>%1: a number, %2: a number, %3: the message of the service</extracomment>
        <translation>Der Dienst lehnt das Token ab, das nicht die Form seiner eigenen Tokens hat: Es hat %1 Zeichen, das eigene Token des Dienstes für denselben Socket %2. %3</translation>
    </message>
    <message>
        <source>Return the result of the library&apos;s auth function unchanged. If you do, compare the endpoint&apos;s service address with that of the profile: tokens of another service look different.</source>
        <translation>Das Ergebnis der Auth-Funktion der Bibliothek unverändert zurückgeben. Geschieht das schon, die Dienstadresse des Endpunkts mit der des Profils vergleichen: Tokens eines anderen Dienstes sehen anders aus.</translation>
    </message>
    <message>
        <source>The endpoint issues a token for “%1” although the cookie “%2” was changed. %3</source>
        <extracomment>%1: a channel, %2: names of cookies, %3: a sentence on what isn&apos;t checked</extracomment>
        <translation>Der Endpoint stellt ein Token für „%1“ aus, obwohl das Cookie „%2“ verändert wurde. %3</translation>
    </message>
    <message>
        <source>The endpoint issues a token for “%1” although only part of the cookie “%2” is right. %3</source>
        <extracomment>%1: a channel, %2: names of cookies, %3: a sentence on which part is compared</extracomment>
        <translation>Der Endpoint stellt ein Token für „%1“ aus, obwohl nur ein Teil des Cookies „%2“ stimmt. %3</translation>
    </message>
    <message>
        <source>Compare the whole value of the cookie: look up the session by its full ID, and verify signatures over their full length.</source>
        <translation>Vergleichen Sie den ganzen Wert des Cookies: Suchen Sie die Sitzung anhand der vollständigen ID und prüfen Sie Signaturen in voller Länge.</translation>
    </message>
    <message>
        <source>The endpoint issues a token for “%1” although the value of the header “%2” was changed: it doesn&apos;t verify all of the value.</source>
        <extracomment>%1: a channel, %2: names of headers</extracomment>
        <translation>Der Endpoint stellt ein Token für „%1“ aus, obwohl der Wert des Headers „%2“ verändert wurde: Er prüft nicht den ganzen Wert.</translation>
    </message>
    <message>
        <source>Verify the signature of a token in the header, or compare its whole value with a stored one, before creating a token.</source>
        <translation>Prüfen Sie die Signatur eines Tokens im Header oder vergleichen Sie den ganzen Wert mit einem gespeicherten, bevor Sie ein Token erstellen.</translation>
    </message>
    <message>
        <source>Browsers send OPTIONS before the call because of its headers (%1). The answer doesn&apos;t allow pages with the origin %2. %3 %4</source>
        <extracomment>%1: names of headers, %2: the page&apos;s origin, %3: a sentence on the header, %4: a sentence on why the origin is “null”, or nothing</extracomment>
        <translation>Wegen der Header (%1) senden Browser vor dem Aufruf OPTIONS. Die Antwort lässt Seiten mit dem Origin %2 nicht zu. %3 %4</translation>
    </message>
    <message>
        <source>The endpoint answers, but browsers hide the answer from pages with the origin %1: the header Access-Control-Allow-Origin is missing. %2</source>
        <extracomment>%1: the page&apos;s origin, %2: a sentence on why it is “null”, or nothing</extracomment>
        <translation>Der Endpoint antwortet, aber Browser verbergen die Antwort vor Seiten mit dem Origin %1: Der Header Access-Control-Allow-Origin fehlt. %2</translation>
    </message>
    <message>
        <source>The endpoint answers, but browsers hide the answer from pages with the origin %1: Access-Control-Allow-Origin is “%2”. %3</source>
        <extracomment>%1: the page&apos;s origin, %2: the header&apos;s value, %3: a sentence on the cause, or nothing</extracomment>
        <translation>Der Endpoint antwortet, aber Browser verbergen die Antwort vor Seiten mit dem Origin %1: Access-Control-Allow-Origin ist „%2“. %3</translation>
    </message>
    <message>
        <source>Without cookies the endpoint refuses the call with status %1; with them it accepts the call. The page sends none.</source>
        <extracomment>%1: a status</extracomment>
        <translation>Ohne Cookies lehnt der Endpunkt den Aufruf mit Status %1 ab, mit ihnen nimmt er ihn an. Die Seite sendet keine.</translation>
    </message>
    <message>
        <source>The endpoint accepts the call with the cookie “%1” and answers with status %5 without it. Browsers don&apos;t send this cookie because the page is on another site (%3) than the endpoint (%4). %2</source>
        <extracomment>%1: a cookie, %2: a sentence on SameSite, %3: a site, %4: a site, %5: a status</extracomment>
        <translation>Der Endpunkt nimmt den Aufruf mit dem Cookie „%1“ an und antwortet ohne es mit Status %5. Browser senden dieses Cookie nicht, weil die Seite zu einer anderen Site (%3) gehört als der Endpunkt (%4). %2</translation>
    </message>
    <message>
        <source>The endpoint accepts the call with the cookie “%1” and answers with status %4 without it. Browsers don&apos;t send this cookie because it is for %2, and the endpoint is at %3.</source>
        <extracomment>%1: a cookie, %2: a host and path, %3: the endpoint, %4: a status</extracomment>
        <translation>Der Endpunkt nimmt den Aufruf mit dem Cookie „%1“ an und antwortet ohne es mit Status %4. Browser senden dieses Cookie nicht, weil es für %2 gilt und der Endpunkt unter %3 liegt.</translation>
    </message>
    <message>
        <source>The endpoint accepts the call with the cookie “%1” and answers with status %2 without it. Browsers don&apos;t send this cookie because it is Secure, and the endpoint is on http.</source>
        <extracomment>%1: a cookie, %2: a status</extracomment>
        <translation>Der Endpunkt nimmt den Aufruf mit dem Cookie „%1“ an und antwortet ohne es mit Status %2. Browser senden dieses Cookie nicht, weil es Secure ist und der Endpunkt auf http liegt.</translation>
    </message>
    <message>
        <source>The connection endpoint refuses the call with status %1, so browsers don&apos;t take the connection for reported. %2</source>
        <extracomment>%1: a status, %2: sentences on the answer, or nothing</extracomment>
        <translation>Der Verbindungsendpunkt lehnt den Aufruf mit Status %1 ab, sodass die Verbindung für Browser als nicht gemeldet gilt. %2</translation>
    </message>
    <message>
        <source>If the answer names the reason, start there. Otherwise make sure that the identity belongs to a user whom the endpoint accepts.</source>
        <translation>Nennt die Antwort den Grund, dort anfangen. Sonst sicherstellen, dass die Identität zu einem Benutzer gehört, den der Endpunkt annimmt.</translation>
    </message>
    <message>
        <source>The connection endpoint answers with status %1, but presence shows no client data within %2. %3</source>
        <extracomment>%1: a status, %2: a time span, %3: sentences on the answer, or nothing</extracomment>
        <translation>Der Verbindungsendpunkt antwortet mit Status %1, aber die Präsenz zeigt innerhalb von %2 keine Client-Daten. %3</translation>
    </message>
    <message>
        <source>The endpoint registers the first connection of a user, but not the second. %1 %2</source>
        <extracomment>%1: a sentence on the second call, %2: sentences on its answer, or nothing</extracomment>
        <translation>Der Endpunkt registriert die erste Verbindung eines Benutzers, aber nicht die zweite. %1 %2</translation>
    </message>
    <message>
        <source>Register the client data on each call: every open page and each reconnection is a connection of its own.</source>
        <translation>Die Client-Daten bei jedem Aufruf registrieren: Jede offene Seite und jede Wiederverbindung ist eine eigene Verbindung.</translation>
    </message>
    <message>
        <source>Return the JSON alone. If PHP prints a warning or notice into the answer, fix its cause and turn display_errors off.</source>
        <translation>Nur das JSON zurückgeben. Wenn PHP eine Warnung oder einen Hinweis in die Antwort schreibt, die Ursache beheben und display_errors abschalten.</translation>
    </message>
    <message>
        <source>The endpoint answers, but browsers refuse what comes before the body. %1</source>
        <extracomment>%1: a sentence on what is wrong</extracomment>
        <translation>Der Endpunkt antwortet, aber Browser lehnen ab, was vor dem Inhalt kommt. %1</translation>
    </message>
    <message>
        <source>Let the framework write the status line and the headers, and keep debug output and binary data out of them.</source>
        <translation>Statuszeile und Header vom Framework schreiben lassen und Debug-Ausgaben und Binärdaten daraus heraushalten.</translation>
    </message>
    <message>
        <source>The redirect from %1 to %2 doesn&apos;t keep the query. %3</source>
        <extracomment>%1: a URL, %2: a URL, %3: a sentence on a parameter</extracomment>
        <translation>Die Umleitung von %1 nach %2 behält die Query nicht bei. %3</translation>
    </message>
    <message>
        <source>Rename the member to “%2”; capital letters count. If the other version was meant, use its library in both the page and the endpoint.</source>
        <extracomment>%2: the expected member</extracomment>
        <translation>Den Eintrag in „%2“ umbenennen; Groß- und Kleinschreibung zählt. War die andere Version gemeint, in Seite und Endpunkt deren Bibliothek verwenden.</translation>
    </message>
    <message>
        <source>Compare the whole name. If the user may join all channels that start like that, name a channel in the check that must be refused.</source>
        <translation>Den ganzen Namen vergleichen. Darf der Benutzer allen Kanälen beitreten, die so anfangen, in der Prüfung einen Kanal nennen, der abgelehnt werden muss.</translation>
    </message>
</context>
<context>
    <name>PageSite</name>
    <message>
        <source>This page may subscribe to its own channel only.</source>
        <translation>Diese Seite darf nur ihren eigenen Kanal abonnieren.</translation>
    </message>
    <message>
        <source>Pages are not served under this name. Use the address that RadarDesk shows.</source>
        <translation>Unter diesem Namen gibt es keine Seiten. Die Adresse verwenden, die RadarDesk anzeigt.</translation>
    </message>
    <message>
        <source>There is no page here. The address may be from an earlier run of RadarDesk. Open the page again in RadarDesk.</source>
        <translation>Hier ist keine Seite. Die Adresse stammt vielleicht von einem früheren Lauf von RadarDesk. Die Seite in RadarDesk erneut öffnen.</translation>
    </message>
    <message>
        <source>This page doesn&apos;t accept such requests.</source>
        <translation>Solche Anfragen nimmt diese Seite nicht an.</translation>
    </message>
    <message>
        <source>Only WebSocket connections are accepted here.</source>
        <translation>Hier sind nur WebSocket-Verbindungen möglich.</translation>
    </message>
    <message>
        <source>The sandbox can&apos;t be reached from here at the moment.</source>
        <translation>Die Sandbox ist von hier gerade nicht erreichbar.</translation>
    </message>
    <message>
        <source>This page has no such resource.</source>
        <translation>Diese Seite hat keine solche Ressource.</translation>
    </message>
</context>
<context>
    <name>PushRadar::Call</name>
    <message>
        <source>%1 refused the request (status %2).</source>
        <translation>%1 hat die Anfrage abgelehnt (Status %2).</translation>
    </message>
    <message>
        <source>%1 answered with status %2 instead of 200.</source>
        <translation>%1 hat mit Status %2 statt 200 geantwortet.</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <translation>Es ist abgelaufen: %1.</translation>
    </message>
    <message>
        <source>There is no host named %1 (for %2). Check the service address and the network connection.</source>
        <translation>Es gibt keinen Host namens %1 (für %2). Die Dienstadresse und die Netzwerkverbindung prüfen.</translation>
    </message>
    <message>
        <source>Nothing listens at %1. Check the service address, or start the service.</source>
        <translation>Unter %1 ist kein Dienst erreichbar. Die Dienstadresse prüfen oder den Dienst starten.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 failed: %2. Check the proxy settings.</source>
        <translation>Der Proxy auf dem Weg zu %1 hat versagt: %2. Die Proxy-Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>%1 could not be reached within %2 s. Check the service address and the network connection.</source>
        <translation>%1 war nicht innerhalb von %2 s zu erreichen. Die Dienstadresse und die Netzwerkverbindung prüfen.</translation>
    </message>
    <message>
        <source>%1 The service says: “%2”</source>
        <translation>%1 Der Dienst meldet: „%2“</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 und andere</translation>
    </message>
    <message>
        <source>The certificate of the authority %1 expired on %2.</source>
        <translation>Das Zertifikat der Zertifizierungsstelle %1 ist abgelaufen: %2.</translation>
    </message>
    <message>
        <source>The response of %1 is incomplete, so its token can&apos;t be read. Check the service address.</source>
        <translation>Die Antwort von %1 ist unvollständig, deshalb lässt sich das Token nicht lesen. Die Dienstadresse prüfen.</translation>
    </message>
    <message>
        <source>%1 responded, but not with JSON. Check that the service address belongs to a PushRadar service.</source>
        <translation>%1 hat geantwortet, aber nicht mit JSON. Prüfen, ob die Dienstadresse zu einem PushRadar-Dienst gehört.</translation>
    </message>
    <message>
        <source>%1 responded without a token. Check that the service address belongs to a PushRadar service.</source>
        <translation>%1 hat ohne Token geantwortet. Prüfen, ob die Dienstadresse zu einem PushRadar-Dienst gehört.</translation>
    </message>
    <message>
        <source>%1 rejected the secret (status 401). Compare it with the one on the API page of the dashboard.</source>
        <translation>%1 hat das Secret abgelehnt (Status 401). Mit dem Secret auf der API-Seite des Dashboards vergleichen.</translation>
    </message>
    <message>
        <source>%1 has nothing at this URL (status 404). Check the service address.</source>
        <translation>%1 hat nichts unter dieser URL (Status 404). Die Dienstadresse prüfen.</translation>
    </message>
    <message>
        <source>The request is too large for %1 (status 413). Send less data.</source>
        <translation>Die Anfrage ist zu groß für %1 (Status 413). Weniger Daten senden.</translation>
    </message>
    <message>
        <source>%1 received too many requests (status 429). Wait a moment and try again.</source>
        <translation>%1 hat zu viele Anfragen erhalten (Status 429). Kurz warten und erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 reported a server error (status %2). Try again later.</source>
        <translation>%1 meldet einen Serverfehler (Status %2). Später erneut versuchen.</translation>
    </message>
    <message>
        <source>It is self-signed, so it isn&apos;t trusted.</source>
        <translation>Es ist selbst signiert und deshalb nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>It is signed by an authority that isn&apos;t trusted on this machine.</source>
        <translation>Es ist von einer Stelle signiert, der dieser Rechner nicht vertraut.</translation>
    </message>
    <message>
        <source>It isn&apos;t valid before %1.</source>
        <translation>Es ist vor %1 nicht gültig.</translation>
    </message>
    <message>
        <source>The certificate of the authority %1 isn&apos;t valid before %2.</source>
        <translation>Das Zertifikat der Zertifizierungsstelle %1 ist vor %2 nicht gültig.</translation>
    </message>
    <message>
        <source>It isn&apos;t issued for %1.</source>
        <translation>Es ist nicht für %1 ausgestellt.</translation>
    </message>
    <message>
        <source>It isn&apos;t issued for %1, but for %2.</source>
        <translation>Es ist nicht für %1 ausgestellt, sondern für %2.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its response was complete. It may have processed the request, so the request wasn&apos;t repeated.</source>
        <translation>%1 hat die Verbindung geschlossen, bevor die Antwort vollständig war. Die Anfrage wurde vielleicht verarbeitet und deshalb nicht wiederholt.</translation>
    </message>
    <message>
        <source>There is no route to %1. Check the network connection.</source>
        <translation>Es gibt keine Route zu %1. Die Netzwerkverbindung prüfen.</translation>
    </message>
    <message>
        <source>No trusted encrypted connection to %1 could be established, so nothing was sent. %2</source>
        <translation>Es kam keine vertrauenswürdige verschlüsselte Verbindung zu %1 zustande, deshalb wurde nichts gesendet. %2</translation>
    </message>
    <message>
        <source>The request to %1 was canceled. If it had been sent, the service may have processed it.</source>
        <translation>Die Anfrage an %1 wurde abgebrochen. Falls sie schon gesendet war, hat der Dienst sie vielleicht verarbeitet.</translation>
    </message>
    <message>
        <source>The request to %1 failed: %2. Check that the service address belongs to a PushRadar service.</source>
        <translation>Die Anfrage an %1 ist fehlgeschlagen: %2. Prüfen, ob die Dienstadresse zu einem PushRadar-Dienst gehört.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t complete its response within %2 s. Try again later, or allow more time.</source>
        <translation>%1 hat die Antwort nicht innerhalb von %2 s abgeschlossen. Später erneut versuchen oder mehr Zeit lassen.</translation>
    </message>
    <message>
        <source>%1 received the request but didn&apos;t respond within %2 s. It may still process it.</source>
        <translation>%1 hat die Anfrage erhalten, aber nicht innerhalb von %2 s geantwortet. Sie wird vielleicht noch verarbeitet.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t respond within %2 s. Check the service address and the network connection.</source>
        <translation>%1 hat nicht innerhalb von %2 s geantwortet. Die Dienstadresse und die Netzwerkverbindung prüfen.</translation>
    </message>
    <message>
        <source>The response of %1 ended before its last part. The service may have processed the request, so the request wasn&apos;t repeated.</source>
        <comment>host and port</comment>
        <translation>Die Antwort von %1 endete vor ihrem letzten Teil. Der Dienst hat die Anfrage vielleicht schon ausgeführt; sie wurde deshalb nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The response of %1 ended after %2 of %3 bytes. The service may have processed the request, so the request wasn&apos;t repeated.</source>
        <comment>host and port, two numbers</comment>
        <translation>Die Antwort von %1 endete nach %2 von %3 Bytes. Der Dienst hat die Anfrage vielleicht schon ausgeführt; sie wurde deshalb nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>the response wasn&apos;t HTTP</source>
        <translation>die Antwort war kein HTTP</translation>
    </message>
    <message>
        <source>%1 redirects to %2 (status %3). The secret isn&apos;t sent there. If that address is right, use it as the service address.</source>
        <translation>%1 leitet zu %2 um (Status %3). Dorthin wird das Secret nicht gesendet. Wenn diese Adresse richtig ist, sie als Dienstadresse eintragen.</translation>
    </message>
    <message>
        <source>The certificate isn&apos;t valid for this service. %1</source>
        <translation>Das Zertifikat ist für diesen Dienst nicht gültig. %1</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t allow this request (status 403). Check that the profile has the right secret.</source>
        <translation>%1 erlaubt diese Anfrage nicht (Status 403). Prüfen, ob das Profil das richtige Secret hat.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be reached in time. Check the network connection.</source>
        <translation>%1 war nicht rechtzeitig zu erreichen. Die Netzwerkverbindung prüfen.</translation>
    </message>
</context>
<context>
    <name>PushRadar::ChannelName</name>
    <message>
        <source>a space</source>
        <translation>ein Leerzeichen</translation>
    </message>
    <message>
        <source>The channel name is empty. Enter one.</source>
        <translation>Der Kanalname ist leer. Einen Namen eingeben.</translation>
    </message>
    <message>
        <source>A channel name can&apos;t contain white space; character %1 is %2.</source>
        <translation>Ein Kanalname darf keinen Leerraum enthalten; Zeichen %1 ist %2.</translation>
    </message>
    <message>
        <source>A v3 channel name may contain only A-Z a-z 0-9 - _ = @ , . ; and character %1 is %2.</source>
        <translation>Ein Kanalname darf in v3 nur A-Z a-z 0-9 - _ = @ , . ; enthalten, und Zeichen %1 ist %2.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>PushRadar::Client</name>
    <message>
        <source>Only channels that start with “private-” or “presence-” need a token; %1 is public.</source>
        <translation>Nur Kanäle, die mit „private-“ oder „presence-“ beginnen, brauchen ein Token; %1 ist öffentlich.</translation>
    </message>
    <message>
        <source>The socket ID is empty or contains white space. Use the one from the browser library.</source>
        <translation>Die Socket-ID ist leer oder enthält Leerraum. Die Socket-ID der Browser-Bibliothek verwenden.</translation>
    </message>
    <message>
        <source>The message was created for another API version.</source>
        <translation>Die Nachricht wurde für eine andere Version der API erstellt.</translation>
    </message>
    <message>
        <source>Only API v3 has client data. Use v3.</source>
        <translation>Client-Daten gibt es nur in API v3. v3 verwenden.</translation>
    </message>
    <message>
        <source>The service address isn&apos;t an http or https URL such as https://api.pushradar.com/v3.</source>
        <translation>Die Dienstadresse ist keine http- oder https-URL wie https://api.pushradar.com/v3.</translation>
    </message>
    <message>
        <source>Anyone on the way to %1 could read the secret over plain http, so it isn&apos;t sent. Use an https URL.</source>
        <translation>Über unverschlüsseltes http zu %1 könnte jeder unterwegs das Secret lesen, deshalb wird es nicht gesendet. Eine https-URL verwenden.</translation>
    </message>
</context>
<context>
    <name>PushRadar::ClientData</name>
    <message>
        <source>Client data must be a JSON object, such as {&quot;##uniqueID&quot;: 1}.</source>
        <translation>Client-Daten müssen ein JSON-Objekt sein, etwa {&quot;##uniqueID&quot;: 1}.</translation>
    </message>
    <message>
        <source>The client data has %L1 bytes; at most %L2 are allowed.</source>
        <translation>Die Client-Daten haben %L1 Bytes; erlaubt sind höchstens %L2.</translation>
    </message>
</context>
<context>
    <name>PushRadar::Json</name>
    <message>
        <source>The value is complete; nothing may follow it.</source>
        <translation>Der Wert ist vollständig; danach darf nichts mehr folgen.</translation>
    </message>
    <message>
        <source>A key in double quotes is expected here.</source>
        <translation>Hier wird ein Schlüssel in doppelten Anführungszeichen erwartet.</translation>
    </message>
    <message>
        <source>A colon is expected after the key.</source>
        <translation>Nach dem Schlüssel wird ein Doppelpunkt erwartet.</translation>
    </message>
    <message>
        <source>Values are nested more than %1 levels deep.</source>
        <translation>Die Werte sind mehr als %1 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>A comma or the closing %1 is expected here.</source>
        <translation>Hier wird ein Komma oder das schließende Zeichen %1 erwartet.</translation>
    </message>
    <message>
        <source>A digit is expected here.</source>
        <translation>Hier wird eine Ziffer erwartet.</translation>
    </message>
    <message>
        <source>A number can&apos;t start with a zero followed by digits.</source>
        <translation>Eine Zahl darf nicht mit einer Null beginnen, der weitere Ziffern folgen.</translation>
    </message>
    <message>
        <source>Four hexadecimal digits are expected after \u.</source>
        <translation>Nach \u werden vier hexadezimale Ziffern erwartet.</translation>
    </message>
    <message>
        <source>This escape is unknown; a backslash itself is written \\.</source>
        <translation>Diese Escape-Folge ist unbekannt; der umgekehrte Schrägstrich selbst wird \\ geschrieben.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The object isn&apos;t closed.</source>
        <translation>Das Objekt ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The closing %1 is missing.</source>
        <translation>Das schließende Zeichen %1 fehlt.</translation>
    </message>
    <message>
        <source>A value is missing at the end.</source>
        <translation>Am Ende fehlt ein Wert.</translation>
    </message>
    <message>
        <source>JSON strings need double quotes, not single quotes.</source>
        <translation>JSON-Strings brauchen doppelte statt einfacher Anführungszeichen.</translation>
    </message>
    <message>
        <source>A value is expected here: a string in double quotes, a number, true, false, null, an object or an array.</source>
        <translation>Hier wird ein Wert erwartet: ein String in doppelten Anführungszeichen, eine Zahl, true, false, null, ein Objekt oder ein Array.</translation>
    </message>
    <message>
        <source>This word isn&apos;t JSON; only true, false and null are.</source>
        <translation>Dieses Wort ist kein JSON; nur true, false und null sind erlaubt.</translation>
    </message>
    <message>
        <source>A string can&apos;t contain a line break. Write \n instead.</source>
        <translation>Ein String darf keinen Zeilenumbruch enthalten. Stattdessen \n schreiben.</translation>
    </message>
    <message>
        <source>A control character in a string must be escaped.</source>
        <translation>Ein Steuerzeichen in einem String muss maskiert werden.</translation>
    </message>
    <message>
        <source>The closing double quote is missing.</source>
        <translation>Das schließende doppelte Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>The text isn&apos;t valid UTF-8.</source>
        <translation>Der Text ist kein gültiges UTF-8.</translation>
    </message>
</context>
<context>
    <name>PushRadar::Message</name>
    <message>
        <source>A broadcast needs at least one data item; add a key and a value.</source>
        <translation>Ein Broadcast braucht mindestens einen Dateneintrag; einen Schlüssel und einen Wert hinzufügen.</translation>
    </message>
    <message>
        <source>A data item has no key. Enter a key or delete the item.</source>
        <translation>Ein Dateneintrag hat keinen Schlüssel. Einen Schlüssel eingeben oder den Eintrag löschen.</translation>
    </message>
    <message>
        <source>Only API v2 has targeting. Remove it, or use v2.</source>
        <translation>Targeting gibt es nur in API v2. Die Zielgruppe entfernen oder v2 verwenden.</translation>
    </message>
    <message>
        <source>Channel and data have %L1 bytes; v3 allows %L2. Send less data, or split it into several broadcasts.</source>
        <translation>Kanal und Daten haben %L1 Bytes; v3 erlaubt %L2. Weniger Daten senden oder auf mehrere Broadcasts verteilen.</translation>
    </message>
</context>
<context>
    <name>PushRadar::Secret</name>
    <message>
        <source>The secret is missing. It is on the API page of the PushRadar dashboard.</source>
        <translation>Das Secret fehlt. Es steht auf der API-Seite des PushRadar-Dashboards.</translation>
    </message>
    <message>
        <source>The secret contains white space. Copy it again without spaces.</source>
        <translation>Das Secret enthält Leerraum. Ohne Leerzeichen erneut kopieren.</translation>
    </message>
    <message>
        <source>A secret starts with “sk_”, and this doesn&apos;t. Don&apos;t confuse it with the public key.</source>
        <translation>Ein Secret beginnt mit „sk_“, dies aber nicht. Nicht mit dem öffentlichen Schlüssel verwechseln.</translation>
    </message>
    <message>
        <source>The secret ends after “sk_”. Copy all of it.</source>
        <translation>Das Secret endet nach „sk_“. Das ganze Secret kopieren.</translation>
    </message>
</context>
<context>
    <name>PushRadar::Targeting</name>
    <message>
        <source>A user ID to target is empty; remove it.</source>
        <translation>Eine Benutzer-ID der Zielgruppe ist leer. Diese entfernen.</translation>
    </message>
    <message>
        <source>An action to target is empty; remove it.</source>
        <translation>Eine Aktion der Zielgruppe ist leer. Diese entfernen.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>An action that wasn&apos;t performed is empty. Remove it.</source>
        <translation>Eine nicht ausgeführte Aktion ist leer. Diese entfernen.</translation>
    </message>
    <message>
        <source>The action %1 is listed as performed and as not performed. Remove one of them.</source>
        <translation>Die Aktion %1 ist als ausgeführt und als nicht ausgeführt eingetragen. Einen Eintrag entfernen.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a continent. Use AF, AN, AS, EU, NA, OC or SA.</source>
        <translation>%1 ist kein Kontinent. Möglich sind AF, AN, AS, EU, NA, OC und SA.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a two-letter country code (ISO 3166-1) such as DE.</source>
        <translation>%1 ist kein Ländercode aus zwei Buchstaben (ISO 3166-1) wie DE.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a complete IPv4 or IPv6 address such as 192.0.2.1.</source>
        <translation>%1 ist keine vollständige IPv4- oder IPv6-Adresse wie 192.0.2.1.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a browser that can be targeted. Use chrome, edge, firefox, ie, opera or safari.</source>
        <translation>%1 ist als Browser einer Zielgruppe nicht möglich; möglich sind chrome, edge, firefox, ie, opera und safari.</translation>
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
        <translation>Die gespeicherten Suchen lassen sich nicht speichern. %1</translation>
    </message>
    <message>
        <source>Your changes can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>Die Änderungen lassen sich nicht speichern. %1</translation>
    </message>
    <message>
        <source>The profiles can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>Die Profile lassen sich nicht speichern. %1</translation>
    </message>
    <message>
        <source>The scenarios can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>Die Szenarien lassen sich nicht speichern. %1</translation>
    </message>
    <message>
        <source>The data of private channels can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>Die Daten zu privaten Kanälen lassen sich nicht speichern. %1</translation>
    </message>
    <message>
        <source>Changes to the saved messages can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>Änderungen an den gespeicherten Nachrichten lassen sich nicht speichern. %1</translation>
    </message>
    <message>
        <source>The simulated faults can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>Die simulierten Fehler lassen sich nicht speichern. %1</translation>
    </message>
    <message>
        <source>The values of folders can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>Die Werte der Ordner lassen sich nicht speichern. %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::app::CommandLine</name>
    <message>
        <source>The desktop workbench for PushRadar.</source>
        <translation>Die Desktop-Werkbank für PushRadar.</translation>
    </message>
    <message>
        <source>Open another window, which shares the sandbox of the first one.</source>
        <translation>Ein weiteres Fenster öffnen, das die Sandbox des ersten mitbenutzt.</translation>
    </message>
    <message>
        <source>Broadcast Hello World through the sandbox, report whether it arrived, save a picture of the window as FILE, and exit.</source>
        <translation>Hello World durch die Sandbox senden, melden, ob es ankam, ein Bild des Fensters als FILE speichern und beenden.</translation>
    </message>
    <message>
        <source>Use the &quot;light&quot; or &quot;dark&quot; theme in this run.</source>
        <translation>Aussehen in diesem Lauf: &quot;light&quot; (hell) oder &quot;dark&quot; (dunkel).</translation>
    </message>
    <message>
        <source>Print a line once the window has been drawn, and exit.</source>
        <translation>Eine Zeile ausgeben, sobald das Fenster gezeichnet ist, und beenden.</translation>
    </message>
    <message>
        <source>Open &quot;new-broadcast&quot; or &quot;subscriber-page&quot; in the window.</source>
        <translation>„new-broadcast“ oder „subscriber-page“ im Fenster beginnen.</translation>
    </message>
    <message>
        <source>Files and radardesk:// links to show. Nothing in them is sent or added before you agree.</source>
        <translation>Dateien und radardesk://-Links, die gezeigt werden. Ohne Zustimmung wird nichts davon gesendet oder hinzugefügt.</translation>
    </message>
    <message>
        <source>Before that picture, press the button of this object name, fill in a field with FIELD=TEXT, or &quot;wait&quot;. Repeatable.</source>
        <translation>Vor diesem Bild die Schaltfläche mit diesem Objektnamen drücken, mit FELD=TEXT ein Feld ausfüllen oder mit &quot;wait&quot; warten. Mehrfach möglich.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::app::SelfCheck</name>
    <message>
        <source>Delivered on %1: %2, %3 after it was sent.</source>
        <translation>Auf %1 zugestellt: %2, %3 nach dem Senden.</translation>
    </message>
    <message>
        <source>Nothing arrived.</source>
        <translation>Nichts ist angekommen.</translation>
    </message>
    <message>
        <source>Picture of the window: %1</source>
        <translation>Bild des Fensters: %1</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>Das Bild konnte nicht nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>The step “%1” has no button or field of that name. No picture was saved; correct the step.</source>
        <comment>%1 is an argument of the command line</comment>
        <translation>Zum Schritt „%1“ gibt es weder Schaltfläche noch Feld dieses Namens. Es wurde kein Bild gespeichert; den Schritt korrigieren.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::base::DesktopNotifications</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>RadarDesk::base::HiddenValue</name>
    <message>
        <source>(1 character)</source>
        <comment>instead of a password&apos;s value</comment>
        <translation>(1 Zeichen)</translation>
    </message>
    <message>
        <source>(%1 characters)</source>
        <comment>instead of a password&apos;s value</comment>
        <translation>(%1 Zeichen)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::base::JsonListFile</name>
    <message>
        <source>%1 (other window)</source>
        <comment>the name of what another window has changed too</comment>
        <translation>%1 (anderes Fenster)</translation>
    </message>
    <message>
        <source>The file was moved to %1.</source>
        <translation>Die Datei wurde nach %1 verschoben.</translation>
    </message>
    <message>
        <source>A copy of the original file is at %1.</source>
        <translation>Eine Kopie der ursprünglichen Datei liegt unter %1.</translation>
    </message>
    <message>
        <source>The file %1 contains data that can&apos;t be read, and the file can&apos;t be copied. Check the permissions and free space of its folder.</source>
        <translation>Die Datei %1 enthält unlesbare Daten und lässt sich nicht kopieren. Zugriffsrechte und freien Platz ihres Ordners prüfen.</translation>
    </message>
    <message>
        <source>The file %1 has another format.</source>
        <comment>%1 is a path</comment>
        <translation>Die Datei %1 hat ein anderes Format.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::base::Keyring</name>
    <message>
        <source>it gave no reason</source>
        <translation>ohne Angabe eines Grundes</translation>
    </message>
    <message>
        <source>No keychain is running in this session. Start one, such as GNOME Keyring or KWallet, and try again, or use the secret for this run only.</source>
        <translation>In dieser Sitzung läuft kein Schlüsselbund. Einen starten, etwa GNOME Keyring oder KWallet, und erneut versuchen oder das Secret nur für diesen Lauf verwenden.</translation>
    </message>
    <message>
        <source>The keychain is locked, and no program is running that can ask for its password. Unlock it, for example in “Passwords and Keys”, and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt, und es läuft kein Programm, das nach seinem Passwort fragen könnte. Den Schlüsselbund entsperren, etwa in „Passwörter und Verschlüsselung“, und erneut versuchen.</translation>
    </message>
    <message>
        <source>The keychain is locked, and the password prompt was dismissed. Try again and unlock it, or use the secret for this run only.</source>
        <translation>Der Schlüsselbund ist gesperrt, und die Passwortabfrage wurde abgebrochen. Erneut versuchen und ihn entsperren oder das Secret nur für diesen Lauf verwenden.</translation>
    </message>
    <message>
        <source>The keychain has no secret for this profile. Enter the secret.</source>
        <translation>Der Schlüsselbund enthält kein Secret für dieses Profil. Das Secret eingeben.</translation>
    </message>
    <message>
        <source>The keychain couldn&apos;t store the secret (%1). Try again, or use the secret for this run only.</source>
        <translation>Der Schlüsselbund konnte das Secret nicht speichern (%1). Erneut versuchen oder das Secret nur für diesen Lauf verwenden.</translation>
    </message>
    <message>
        <source>The keychain couldn&apos;t delete the secret (%1). Try again, or delete the entry “RadarDesk” in the keychain&apos;s own program.</source>
        <translation>Der Schlüsselbund konnte das Secret nicht löschen (%1). Erneut versuchen oder den Eintrag „RadarDesk“ im Programm des Schlüsselbunds löschen.</translation>
    </message>
    <message>
        <source>The secret couldn&apos;t be read from the keychain (%1). Try again, or enter the secret for this run only.</source>
        <translation>Das Secret konnte nicht aus dem Schlüsselbund gelesen werden (%1). Erneut versuchen oder das Secret nur für diesen Lauf eingeben.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for this profile isn&apos;t a PushRadar secret. Enter the secret to replace it.</source>
        <translation>Der Eintrag im Schlüsselbund für dieses Profil ist kein PushRadar-Secret. Das Secret eingeben, um ihn zu ersetzen.</translation>
    </message>
    <message>
        <source>The keychain hasn&apos;t responded yet. Look for a password prompt, or use the secret for this run only.</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet. Nach einer Passwortabfrage suchen oder das Secret nur für diesen Lauf verwenden.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::base::StateFile</name>
    <message>
        <source>it is a folder, a pipe or a device, not a file</source>
        <comment>follows &apos;It can&apos;t be read: &apos;</comment>
        <translation>es ist ein Ordner, eine Pipe oder ein Gerät, keine Datei</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <comment>a size; follows &apos;It can&apos;t be read: &apos;</comment>
        <translation>sie ist größer als %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <comment>a path, and the reason</comment>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Another program changed %1 in a way that can&apos;t be read. A copy of its file was saved as %2.</source>
        <comment>both are paths of files</comment>
        <translation>Ein anderes Programm hat %1 so geändert, dass es nicht lesbar ist. Eine Kopie seiner Datei wurde als %2 gespeichert.</translation>
    </message>
    <message>
        <source>Another window changed %1. Its changes were merged into this one.</source>
        <comment>the path of a file</comment>
        <translation>Ein anderes Fenster hat %1 geändert. Seine Änderungen wurden in dieses übernommen.</translation>
    </message>
    <message>
        <source>%1 is locked because another program is writing it. Try again in a moment.</source>
        <comment>the path of a lock file</comment>
        <translation>%1 ist gesperrt, weil ein anderes Programm die Datei gerade schreibt. Gleich erneut versuchen.</translation>
    </message>
    <message>
        <source>The file %1 contains data that can&apos;t be read, and the file can&apos;t be copied. Check the permissions and free space of its folder.</source>
        <translation>Die Datei %1 enthält unlesbare Daten und lässt sich nicht kopieren. Zugriffsrechte und freien Platz ihres Ordners prüfen.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be created.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The file %1 isn&apos;t a JSON object.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Die Datei %1 ist kein JSON-Objekt.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Broadcast</name>
    <message>
        <source>Not sent.</source>
        <translation>Nicht gesendet.</translation>
    </message>
    <message>
        <source>The file of --data doesn&apos;t exist.</source>
        <translation>Die Datei von --data gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no saved message “%1”.</source>
        <extracomment>%1 is what was given</extracomment>
        <translation>Es gibt keine gespeicherte Nachricht „%1“.</translation>
    </message>
    <message>
        <source>Would be sent to %1 with %2 (%3):</source>
        <extracomment>%1 is a channel, %2 a profile, %3 &quot;v3&quot;</extracomment>
        <translation>Würde an %1 mit %2 (%3) gesendet:</translation>
    </message>
    <message>
        <source>The result of the broadcast isn&apos;t known.</source>
        <translation>Das Ergebnis des Broadcasts ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Accepted in %1</source>
        <extracomment>%1 is a duration; other results may follow, such as “3 subscribers reached”</extracomment>
        <translation>Angenommen in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n subscribers reached</source>
        <translation>
            <numerusform>%n Abonnent erreicht</numerusform>
            <numerusform>%n Abonnenten erreicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a message to a channel.</source>
        <translation>Eine Nachricht an einen Kanal senden.</translation>
    </message>
    <message>
        <source>Take the items from the JSON object in this file; “-” is standard input.</source>
        <translation>Die Einträge aus dem JSON-Objekt in dieser Datei nehmen; „-“ ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Begin with this saved message.</source>
        <translation>Mit dieser gespeicherten Nachricht beginnen.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>v2 or v3; by default the profile&apos;s</source>
        <translation>v2 oder v3; ohne Angabe die des Profils</translation>
    </message>
    <message>
        <source>Print what would be sent, and send nothing.</source>
        <translation>Ausgeben, was gesendet würde, und nichts senden.</translation>
    </message>
    <message>
        <source>Send {&quot;title&quot;:&quot;Hello&quot;,&quot;count&quot;:3}.</source>
        <translation>{&quot;title&quot;:&quot;Hello&quot;,&quot;count&quot;:3} senden.</translation>
    </message>
    <message>
        <source>Send what another program prints.</source>
        <translation>Senden, was ein anderes Programm ausgibt.</translation>
    </message>
    <message>
        <source>Show a saved message with another ID.</source>
        <translation>Eine gespeicherte Nachricht mit einer anderen ID zeigen.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Check</name>
    <message>
        <source>--saved and --har can&apos;t be used together.</source>
        <translation>--saved und --har lassen sich nicht zusammen verwenden.</translation>
    </message>
    <message>
        <source>--as can&apos;t be used together with --cookie and --header.</source>
        <translation>--as lässt sich nicht zusammen mit --cookie und --header verwenden.</translation>
    </message>
    <message>
        <source>The time limit has passed without an answer.</source>
        <translation>Die Zeit ist ohne Antwort abgelaufen.</translation>
    </message>
    <message>
        <source>Command line</source>
        <comment>who calls an endpoint</comment>
        <translation>Kommandozeile</translation>
    </message>
    <message>
        <source>A header is “Name: value”.</source>
        <translation>Ein Header lautet „Name: Wert“.</translation>
    </message>
    <message>
        <source>There is no identity “%1”.</source>
        <extracomment>%1 is what was given</extracomment>
        <translation>Es gibt keine Identität „%1“.</translation>
    </message>
    <message>
        <source>There is no saved check “%1”.</source>
        <extracomment>%1 is what was given</extracomment>
        <translation>Es gibt keine gespeicherte Prüfung „%1“.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>There are no saved checks, and the access matrix is empty.</source>
        <translation>Es gibt keine gespeicherten Prüfungen, und die Zugriffsmatrix ist leer.</translation>
    </message>
    <message>
        <source>The recording has no call of an authentication endpoint.</source>
        <translation>Die Aufzeichnung enthält keinen Aufruf eines Authentifizierungsendpunkts.</translation>
    </message>
    <message>
        <source>Find out why a private channel is refused, and who gets in.</source>
        <translation>Herausfinden, warum ein privater Kanal abgelehnt wird und wer hineinkommt.</translation>
    </message>
    <message>
        <source>Your authentication endpoint; by default the profile&apos;s</source>
        <translation>Der Authentifizierungsendpunkt der App; ohne Angabe der des Profils</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>The address of the page that subscribes.</source>
        <translation>Die Adresse der Seite, die abonniert.</translation>
    </message>
    <message>
        <source>Call with this cookie. Repeatable.</source>
        <translation>Mit diesem Cookie aufrufen. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Call with this header. Repeatable.</source>
        <translation>Mit diesem Header aufrufen. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Call as this identity of the window.</source>
        <translation>Als diese Identität des Fensters aufrufen.</translation>
    </message>
    <message>
        <source>IDENTITY</source>
        <translation>IDENTITÄT</translation>
    </message>
    <message>
        <source>v2 or v3; by default the profile&apos;s</source>
        <translation>v2 oder v3; ohne Angabe die des Profils</translation>
    </message>
    <message>
        <source>Run the saved checks of these names, or all of them and the access matrix.</source>
        <translation>Die gespeicherten Prüfungen mit diesen Namen ausführen, oder alle und die Zugriffsmatrix.</translation>
    </message>
    <message>
        <source>Judge what a browser recorded; nothing is called.</source>
        <translation>Beurteilen, was ein Browser aufgezeichnet hat; nichts wird aufgerufen.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>text, json, markdown or junit</source>
        <translation>text, json, markdown oder junit</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Repeat every step that a browser takes.</source>
        <translation>Jeden Schritt wiederholen, den ein Browser macht.</translation>
    </message>
    <message>
        <source>All saved checks and the access matrix, for CI.</source>
        <translation>Alle gespeicherten Prüfungen und die Zugriffsmatrix, für CI.</translation>
    </message>
    <message>
        <source>What a browser recorded, as JSON.</source>
        <translation>Was ein Browser aufgezeichnet hat, als JSON.</translation>
    </message>
    <message>
        <source>--connection can&apos;t be used together with --saved and --har.</source>
        <translation>--connection lässt sich nicht zusammen mit --saved und --har verwenden.</translation>
    </message>
    <message>
        <source>--connection needs --endpoint.</source>
        <translation>--connection braucht --endpoint.</translation>
    </message>
    <message>
        <source>Only v3 has a connection endpoint.</source>
        <translation>Nur v3 hat einen Verbindungsendpunkt.</translation>
    </message>
    <message>
        <source>Check the connection endpoint that --endpoint names (v3).</source>
        <translation>Den Verbindungsendpunkt prüfen, den --endpoint nennt (v3).</translation>
    </message>
    <message>
        <source>A channel that must be refused; by default a made-up one</source>
        <translation>Ein Kanal, der abgelehnt werden muss; sonst ein erfundener</translation>
    </message>
    <message>
        <source>CHANNEL</source>
        <translation>KANAL</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Connections</name>
    <message>
        <source>%1 can&apos;t be observed. Check whether it is running, and whether the secret is its own.</source>
        <extracomment>%1 is a host with its port</extracomment>
        <translation>%1 lässt sich nicht beobachten. Prüfen, ob der Dienst läuft und ob das Secret zu ihm gehört.</translation>
    </message>
    <message numerus="yes">
        <source>%n more connection(s) aren&apos;t listed.</source>
        <translation>
            <numerusform>%n weitere Verbindung ist nicht aufgeführt.</numerusform>
            <numerusform>%n weitere Verbindungen sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>List who is connected to the sandbox.</source>
        <translation>Auflisten, wer mit der Sandbox verbunden ist.</translation>
    </message>
    <message>
        <source>text or json</source>
        <translation>text oder json</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Socket ID, client, channels, and what it got.</source>
        <translation>Socket-ID, Client, Kanäle und was angekommen ist.</translation>
    </message>
    <message>
        <source>The same for programs.</source>
        <translation>Dasselbe für Programme.</translation>
    </message>
    <message>
        <source>How many there are.</source>
        <translation>Wie viele es sind.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Console</name>
    <message>
        <source>Standard output can&apos;t be written: %1.</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>Die Standardausgabe lässt sich nicht schreiben: %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Desk</name>
    <message>
        <source>%1 Without the keychain, use RADARDESK_SECRET or --secret-file.</source>
        <extracomment>%1 is why there is no secret, in whole sentences</extracomment>
        <translation>%1 Ohne den Schlüsselbund RADARDESK_SECRET oder --secret-file verwenden.</translation>
    </message>
    <message>
        <source>--key needs --service.</source>
        <translation>--key braucht --service.</translation>
    </message>
    <message>
        <source>There is no profile “%1”. “radardesk-cli profiles” lists them.</source>
        <extracomment>%1 is what was given</extracomment>
        <translation>Es gibt kein Profil „%1“. „radardesk-cli profiles“ listet sie auf.</translation>
    </message>
    <message>
        <source>--profile and --service can&apos;t be used together.</source>
        <translation>--profile und --service lassen sich nicht zusammen verwenden.</translation>
    </message>
    <message>
        <source>The file of --secret-file doesn&apos;t exist.</source>
        <translation>Die Datei von --secret-file gibt es nicht.</translation>
    </message>
    <message>
        <source>The profile has no secret.</source>
        <translation>Das Profil hat kein Secret.</translation>
    </message>
    <message>
        <source>The keychain hasn&apos;t answered. Check whether it has opened a password prompt.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet. Prüfen, ob er eine Passwortabfrage geöffnet hat.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s credentials aren&apos;t in the keychain.</source>
        <translation>Die Zugangsdaten der Sandbox sind nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>%1 is a production profile: broadcasts reach real users. Add --yes to send anyway.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>%1 ist ein Produktionsprofil: Broadcasts erreichen echte Benutzer. Mit --yes wird trotzdem gesendet.</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t watch channels of this service.</source>
        <translation>RadarDesk kann Kanäle dieses Dienstes nicht beobachten.</translation>
    </message>
    <message>
        <source>Listening needs the public key. Add it to the profile, or use --key.</source>
        <translation>Zum Abonnieren wird der öffentliche Schlüssel gebraucht. Ihn im Profil ergänzen oder --key verwenden.</translation>
    </message>
    <message>
        <source>The window&apos;s last profile can&apos;t be read from %1. Name a profile with --profile, or a service with --service.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Das letzte Profil des Fensters lässt sich nicht aus %1 lesen. Ein Profil mit --profile oder einen Dienst mit --service angeben.</translation>
    </message>
    <message>
        <source>The profiles can&apos;t be used until %1 is repaired or deleted. No profile is needed with --service.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Die Profile lassen sich nicht verwenden, solange %1 nicht repariert oder gelöscht ist. Mit --service ist kein Profil nötig.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::History</name>
    <message>
        <source>Print events of the history, the oldest first.</source>
        <translation>Ereignisse des Verlaufs ausgeben, die ältesten zuerst.</translation>
    </message>
    <message>
        <source>Only events since then: a date and time, or “2h” ago.</source>
        <translation>Nur Ereignisse seitdem: Datum und Uhrzeit, oder „2h“ für zwei Stunden.</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>ZEIT</translation>
    </message>
    <message>
        <source>Go on with new events until Ctrl+C.</source>
        <translation>Mit neuen Ereignissen fortfahren, bis Strg+C gedrückt wird.</translation>
    </message>
    <message>
        <source>text, jsonl, csv or har</source>
        <translation>text, jsonl, csv oder har</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>What happened on a channel in the last two hours.</source>
        <translation>Was in den letzten zwei Stunden auf einem Kanal geschah.</translation>
    </message>
    <message>
        <source>Print failures as they happen.</source>
        <translation>Fehler ausgeben, sobald sie auftreten.</translation>
    </message>
    <message>
        <source>The HTTP calls, for a browser&apos;s developer tools.</source>
        <translation>Die HTTP-Aufrufe, für die Entwicklerwerkzeuge eines Browsers.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Listen</name>
    <message>
        <source>Name the channels, or use --all.</source>
        <translation>Die Kanäle nennen oder --all verwenden.</translation>
    </message>
    <message>
        <source>--token and --endpoint can&apos;t be used together.</source>
        <translation>--token und --endpoint lassen sich nicht zusammen verwenden.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) arrived in time, instead of %1.</source>
        <extracomment>%n messages have arrived, %1 were wanted</extracomment>
        <translation>
            <numerusform>%n Nachricht kam rechtzeitig an, statt %1.</numerusform>
            <numerusform>%n Nachrichten kamen rechtzeitig an, statt %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscription to %1 refused (%2): %3</source>
        <extracomment>%1 is a channel, %2 a code, %3 why</extracomment>
        <translation>Abonnement von %1 abgelehnt (%2): %3</translation>
    </message>
    <message>
        <source>Listening to %1.</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>%1 ist abonniert.</translation>
    </message>
    <message>
        <source>Connection lost. Reconnecting…</source>
        <translation>Verbindung verloren. Wird neu verbunden …</translation>
    </message>
    <message>
        <source>Token for the command line.</source>
        <translation>Token für die Kommandozeile.</translation>
    </message>
    <message>
        <source>The authentication endpoint answered with status %1.</source>
        <extracomment>%1 is an HTTP status</extracomment>
        <translation>Der Authentifizierungsendpunkt hat mit Status %1 geantwortet.</translation>
    </message>
    <message>
        <source>The authentication endpoint didn&apos;t answer.</source>
        <translation>Der Authentifizierungsendpunkt hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Listening to all channels.</source>
        <translation>Alle Kanäle werden abonniert.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be observed. Check whether it is running, and whether the secret is its own.</source>
        <extracomment>%1 is a host with its port</extracomment>
        <translation>%1 lässt sich nicht beobachten. Prüfen, ob der Dienst läuft und ob das Secret zu ihm gehört.</translation>
    </message>
    <message numerus="yes">
        <source>%n broadcast(s) or more were left out.</source>
        <translation>
            <numerusform>Mindestens %n Broadcast wurde ausgelassen.</numerusform>
            <numerusform>Mindestens %n Broadcasts wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the messages of channels as they arrive.</source>
        <translation>Die Nachrichten von Kanälen ausgeben, sobald sie ankommen.</translation>
    </message>
    <message>
        <source>Print every broadcast that the service accepts (sandbox only).</source>
        <translation>Jeden Broadcast ausgeben, den der Dienst annimmt (nur Sandbox).</translation>
    </message>
    <message>
        <source>End after this many messages; with --timeout, fewer are a failure.</source>
        <translation>Nach so vielen Nachrichten enden; mit --timeout gelten weniger als Fehlschlag.</translation>
    </message>
    <message>
        <source>Present this token to private channels.</source>
        <translation>Privaten Kanälen dieses Token vorlegen.</translation>
    </message>
    <message>
        <source>TOKEN</source>
        <translation>TOKEN</translation>
    </message>
    <message>
        <source>Get tokens from this authentication endpoint.</source>
        <translation>Token von diesem Authentifizierungsendpunkt holen.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>How the endpoint is asked: v2 or v3</source>
        <translation>Wie der Endpunkt gefragt wird: v2 oder v3</translation>
    </message>
    <message>
        <source>text or jsonl</source>
        <translation>text oder jsonl</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Print what arrives until Ctrl+C.</source>
        <translation>Ausgeben, was ankommt, bis Strg+C gedrückt wird.</translation>
    </message>
    <message>
        <source>Wait for one message; exit status 1 if there is none.</source>
        <translation>Auf eine Nachricht warten; Exit-Status 1, wenn keine kommt.</translation>
    </message>
    <message>
        <source>The data of everything that is sent.</source>
        <translation>Die Daten von allem, was gesendet wird.</translation>
    </message>
    <message>
        <source>No connection to %1. Check whether the service is running, and whether the public key is its own.</source>
        <extracomment>%1 is a host with its port</extracomment>
        <translation>Keine Verbindung zu %1. Prüfen, ob der Dienst läuft und ob der öffentliche Schlüssel zu ihm gehört.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::MessageArguments</name>
    <message>
        <source>An item of a message is KEY=VALUE or KEY:=JSON.</source>
        <translation>Ein Eintrag einer Nachricht lautet KEY=VALUE oder KEY:=JSON.</translation>
    </message>
    <message>
        <source>The value of “%1” isn&apos;t JSON: %2</source>
        <extracomment>%1 is a key, %2 what is wrong with its JSON</extracomment>
        <translation>Der Wert von „%1“ ist kein JSON: %2</translation>
    </message>
    <message>
        <source>The data isn&apos;t JSON (line %1, column %2): %3</source>
        <extracomment>%1 is a line, %2 a column, %3 what is wrong</extracomment>
        <translation>Die Daten sind kein JSON (Zeile %1, Spalte %2): %3</translation>
    </message>
    <message>
        <source>The data must be a JSON object.</source>
        <translation>Die Daten müssen ein JSON-Objekt sein.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Profiles</name>
    <message>
        <source>current</source>
        <comment>of a profile</comment>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>production</source>
        <comment>of a profile</comment>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>of a profile</comment>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>List the profiles of the window.</source>
        <translation>Die Profile des Fensters auflisten.</translation>
    </message>
    <message>
        <source>text or json</source>
        <translation>text oder json</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Names, services, and which one is current.</source>
        <translation>Namen, Dienste und welches das aktuelle ist.</translation>
    </message>
    <message>
        <source>The same for programs.</source>
        <translation>Dasselbe für Programme.</translation>
    </message>
    <message>
        <source>The names alone.</source>
        <translation>Nur die Namen.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Program</name>
    <message>
        <source>Print only results and errors.</source>
        <translation>Nur Ergebnisse und Fehler ausgeben.</translation>
    </message>
    <message>
        <source>Print no colors.</source>
        <translation>Keine Farben ausgeben.</translation>
    </message>
    <message>
        <source>Show this help and exit.</source>
        <translation>Diese Hilfe anzeigen und beenden.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Die Version anzeigen und beenden.</translation>
    </message>
    <message>
        <source>Use this profile; by default the one that the window used last.</source>
        <translation>Dieses Profil verwenden; ohne Angabe das, welches das Fenster zuletzt verwendet hat.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Use the service at this address instead of a profile&apos;s.</source>
        <translation>Den Dienst an dieser Adresse verwenden statt dem eines Profils.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>The public key for --service.</source>
        <translation>Der öffentliche Schlüssel für --service.</translation>
    </message>
    <message>
        <source>Read the secret from this file instead of the keychain. The environment variable RADARDESK_SECRET does the same.</source>
        <translation>Das Secret aus dieser Datei lesen statt aus dem Schlüsselbund. Die Umgebungsvariable RADARDESK_SECRET bewirkt dasselbe.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Give up after this many seconds.</source>
        <translation>Nach so vielen Sekunden aufgeben.</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SEKUNDEN</translation>
    </message>
    <message>
        <source>Allow sending with a production profile.</source>
        <translation>Das Senden mit einem Produktionsprofil erlauben.</translation>
    </message>
    <message>
        <source>A secret can&apos;t be an argument, since every user of this computer can see it in the list of processes. Use the keychain, RADARDESK_SECRET or --secret-file.</source>
        <translation>Ein Secret darf kein Argument sein, da jeder Benutzer dieses Rechners es in der Prozessliste sehen kann. Den Schlüsselbund, RADARDESK_SECRET oder --secret-file verwenden.</translation>
    </message>
    <message>
        <source>Usage: radardesk-cli VERB [ARGUMENTS] [OPTIONS]</source>
        <translation>Aufruf: radardesk-cli VERB [ARGUMENTE] [OPTIONEN]</translation>
    </message>
    <message>
        <source>Broadcasts, listens and checks with the profiles of RadarDesk.</source>
        <translation>Sendet, abonniert und prüft mit den Profilen von RadarDesk.</translation>
    </message>
    <message>
        <source>“radardesk-cli VERB --help” explains a verb, with examples.</source>
        <translation>„radardesk-cli VERB --help“ erklärt ein Verb, mit Beispielen.</translation>
    </message>
    <message>
        <source>Exit status: 0 done and as expected, 1 a finding or an expectation that isn&apos;t met, 2 wrong usage, 3 the service or the network, 4 no secret.</source>
        <translation>Exit-Status: 0 erledigt und wie erwartet, 1 ein Befund oder eine nicht erfüllte Erwartung, 2 falscher Aufruf, 3 der Dienst oder das Netz, 4 kein Secret.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <comment>a command</comment>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>Common options:</source>
        <translation>Allgemeine Optionen:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>Unknown verb. See radardesk-cli --help.</source>
        <translation>Unbekanntes Verb. Siehe radardesk-cli --help.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Run</name>
    <message>
        <source>The time limit has passed before the scenario was over.</source>
        <translation>Die Zeit ist abgelaufen, bevor das Szenario zu Ende war.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”.</source>
        <extracomment>%1 is what was given</extracomment>
        <translation>Es gibt kein Szenario „%1“.</translation>
    </message>
    <message>
        <source>%1 sent…</source>
        <extracomment>%1 is how many broadcasts were sent</extracomment>
        <translation>%1 gesendet …</translation>
    </message>
    <message>
        <source>Run a scenario of the window.</source>
        <translation>Ein Szenario des Fensters ausführen.</translation>
    </message>
    <message>
        <source>Run it once for each row of this CSV file, whose columns are {{var NAME}}.</source>
        <translation>Es einmal für jede Zeile dieser CSV-Datei ausführen, deren Spalten {{var NAME}} sind.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>End with the first failure, whatever the scenario says.</source>
        <translation>Mit dem ersten Fehler enden, auch wenn das Szenario weitermachen soll.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Run it with the profile that the window used last.</source>
        <translation>Es mit dem Profil ausführen, das das Fenster zuletzt verwendet hat.</translation>
    </message>
    <message>
        <source>Run it for each row, until something fails.</source>
        <translation>Es für jede Zeile ausführen, bis etwas fehlschlägt.</translation>
    </message>
    <message>
        <source>A report for CI.</source>
        <translation>Ein Bericht für CI.</translation>
    </message>
    <message>
        <source>text, json or junit</source>
        <translation>text, json oder junit</translation>
    </message>
    <message>
        <source>The rows of %1 can&apos;t be used. %2</source>
        <extracomment>%1 is the path of a file, %2 why, in whole sentences</extracomment>
        <translation>Die Zeilen von %1 lassen sich nicht verwenden. %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Sandbox</name>
    <message>
        <source>Unexpected argument. See --help.</source>
        <translation>Unerwartetes Argument. Siehe --help.</translation>
    </message>
    <message>
        <source>%1 Without a keychain, store the credentials in a file with --state.</source>
        <extracomment>%1 is why the keychain can&apos;t be used</extracomment>
        <translation>%1 Ohne Schlüsselbund die Zugangsdaten mit --state in einer Datei speichern.</translation>
    </message>
    <message>
        <source>The sandbox runs until Ctrl+C.</source>
        <translation>Die Sandbox läuft, bis Strg+C gedrückt wird.</translation>
    </message>
    <message>
        <source>Run the sandbox, or print the settings that point an app at it (env).</source>
        <translation>Die Sandbox starten, oder die Einstellungen ausgeben, die eine App auf sie richten (env).</translation>
    </message>
    <message>
        <source>Listen at this port; by default the window&apos;s. 0 means any free port.</source>
        <translation>An diesem Port lauschen; ohne Angabe an dem des Fensters. 0 heißt irgendein freier Port.</translation>
    </message>
    <message>
        <source>Store the secret and public key in this file instead of the keychain. The file is created if it doesn&apos;t exist.</source>
        <translation>Secret und öffentlichen Schlüssel in dieser Datei speichern statt im Schlüsselbund. Die Datei wird angelegt, wenn es sie nicht gibt.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Accept requests for tokens and client data for sockets that were never connected.</source>
        <translation>Anfragen nach Token und Client-Daten auch für Sockets annehmen, die nie verbunden waren.</translation>
    </message>
    <message>
        <source>Run it with the window&apos;s port and credentials.</source>
        <translation>Sie mit dem Port und den Zugangsdaten des Fensters starten.</translation>
    </message>
    <message>
        <source>Run it in CI, where there is no keychain.</source>
        <translation>Sie in CI starten, wo es keinen Schlüsselbund gibt.</translation>
    </message>
    <message>
        <source>Point an app at it.</source>
        <translation>Eine App auf sie richten.</translation>
    </message>
    <message>
        <source>Simulate the faults in this file, such as late or lost messages. RadarDesk stores its own in faults.json.</source>
        <translation>Die Fehler in dieser Datei simulieren, etwa verspätete oder verlorene Nachrichten. RadarDesk speichert seine eigenen in faults.json.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::ServiceVerb</name>
    <message>
        <source>The time limit has passed without an answer.</source>
        <translation>Die Zeit ist ohne Antwort abgelaufen.</translation>
    </message>
    <message>
        <source>Interrupted before the service answered.</source>
        <translation>Unterbrochen, bevor der Dienst geantwortet hat.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Token</name>
    <message>
        <source>A v3 token is for one connection. Name it with --socket.</source>
        <translation>Ein v3-Token gilt für eine Verbindung. Diese mit --socket angeben.</translation>
    </message>
    <message>
        <source>Token for the command line.</source>
        <translation>Token für die Kommandozeile.</translation>
    </message>
    <message>
        <source>Get a token for a private or presence channel.</source>
        <translation>Ein Token für einen privaten oder Präsenzkanal holen.</translation>
    </message>
    <message>
        <source>The ID of the connection (v3).</source>
        <translation>Die ID der Verbindung (v3).</translation>
    </message>
    <message>
        <source>v2 or v3; by default the profile&apos;s</source>
        <translation>v2 oder v3; ohne Angabe die des Profils</translation>
    </message>
    <message>
        <source>Print a token for that connection.</source>
        <translation>Ein Token für diese Verbindung ausgeben.</translation>
    </message>
    <message>
        <source>A v2 token is for every connection.</source>
        <translation>Ein v2-Token gilt für jede Verbindung.</translation>
    </message>
    <message>
        <source>Listen with it.</source>
        <translation>Damit abonnieren.</translation>
    </message>
    <message>
        <source>%1 is a public channel. Only private and presence channels need a token.</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>%1 ist ein öffentlicher Kanal. Nur private und Präsenzkanäle brauchen ein Token.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Verb</name>
    <message>
        <source>An argument is missing. See --help.</source>
        <translation>Ein Argument fehlt. Siehe --help.</translation>
    </message>
    <message>
        <source>Unexpected argument. See --help.</source>
        <translation>Unerwartetes Argument. Siehe --help.</translation>
    </message>
    <message>
        <source>The value of --%1 must be one of: %2.</source>
        <extracomment>%1 is an option, %2 the values that it may have</extracomment>
        <translation>Der Wert von --%1 muss einer von diesen sein: %2.</translation>
    </message>
    <message>
        <source>The value of --timeout must be a number of seconds.</source>
        <translation>Der Wert von --timeout muss eine Anzahl von Sekunden sein.</translation>
    </message>
    <message>
        <source>The value of --%1 must be a number from %2 to %3.</source>
        <extracomment>%1 is an option</extracomment>
        <translation>Der Wert von --%1 muss eine Zahl von %2 bis %3 sein.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::AccessCellView</name>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>This identity may join the channel</source>
        <translation>Diese Identität darf dem Kanal beitreten</translation>
    </message>
    <message>
        <source>Expect allowed</source>
        <translation>Erwartung: erlaubt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>This identity may not join the channel</source>
        <translation>Diese Identität darf dem Kanal nicht beitreten</translation>
    </message>
    <message>
        <source>Expect refused</source>
        <translation>Erwartung: abgelehnt</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>an identity, a channel, what was found</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Don&apos;t compare the result (Space changes the expectation)</source>
        <translation>Das Ergebnis nicht vergleichen (Leertaste ändert die Erwartung)</translation>
    </message>
    <message>
        <source>No result yet. Press F5 to run all cells, or Space to change the expectation.</source>
        <translation>Noch kein Ergebnis. F5 führt alle Zellen aus, die Leertaste ändert die Erwartung.</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Erwartung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>No expectation</source>
        <translation>Keine Erwartung</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::AccessMenus</name>
    <message>
        <source>&amp;Edit identities…</source>
        <translation>Identitäten &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>Run this &amp;cell</source>
        <translation>Diese &amp;Zelle ausführen</translation>
    </message>
    <message>
        <source>Run the row “%1”</source>
        <translation>Die Zeile „%1“ ausführen</translation>
    </message>
    <message>
        <source>Edit “%1”…</source>
        <translation>„%1“ bearbeiten …</translation>
    </message>
    <message>
        <source>Run the column “%1”</source>
        <translation>Die Spalte „%1“ ausführen</translation>
    </message>
    <message>
        <source>&amp;Accept as expected</source>
        <translation>&amp;Als erwartet übernehmen</translation>
    </message>
    <message>
        <source>Accept the row as expected</source>
        <translation>Die Zeile als erwartet übernehmen</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Removed “%1” from the matrix.</source>
        <translation>„%1“ aus der Matrix entfernt.</translation>
    </message>
    <message>
        <source>Accept the column as expected</source>
        <translation>Die Spalte als erwartet übernehmen</translation>
    </message>
    <message>
        <source>Accept a&amp;ll as expected</source>
        <translation>A&amp;lle als erwartet übernehmen</translation>
    </message>
    <message>
        <source>No other private channels</source>
        <translation>Keine weiteren privaten Kanäle</translation>
    </message>
    <message>
        <source>Add &amp;all</source>
        <translation>&amp;Alle hinzufügen</translation>
    </message>
    <message>
        <source>Expectation: %1</source>
        <translation>Erwartung: %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::AccessPanel</name>
    <message>
        <source>&amp;Run all</source>
        <translation>Alle aus&amp;führen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>St&amp;opp</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannte</translation>
    </message>
    <message>
        <source>Add private channels that you have used</source>
        <translation>Bereits verwendete private Kanäle hinzufügen</translation>
    </message>
    <message>
        <source>Known channels</source>
        <translation>Bekannte Kanäle</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identitäten</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Nur Abweichungen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the matrix</source>
        <translation>Die Matrix kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>Als &amp;CSV kopieren</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Add channels</source>
        <translation>Kanäle hinzufügen</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the endpoint</source>
        <translation>Endpunkt bearbeiten</translation>
    </message>
    <message>
        <source>Choose the identities of the matrix</source>
        <translation>Identitäten der Matrix wählen</translation>
    </message>
    <message>
        <source>Copied the matrix as a Markdown table.</source>
        <translation>Matrix als Markdown-Tabelle kopiert.</translation>
    </message>
    <message>
        <source>Copied the matrix as CSV, one line for each cell.</source>
        <translation>Matrix als CSV kopiert, eine Zeile je Zelle.</translation>
    </message>
    <message>
        <source>No identities</source>
        <translation>Keine Identitäten</translation>
    </message>
    <message>
        <source>Accept as expected</source>
        <translation>Als erwartet übernehmen</translation>
    </message>
    <message>
        <source>No channels</source>
        <translation>Keine Kanäle</translation>
    </message>
    <message>
        <source>Channels to add, separated by spaces (Enter)</source>
        <translation>Hinzuzufügende Kanäle, durch Leerzeichen getrennt (Enter)</translation>
    </message>
    <message>
        <source>Edit the endpoint of the check and the matrix</source>
        <translation>Den Endpunkt von Prüfung und Matrix bearbeiten</translation>
    </message>
    <message>
        <source>Request a token for each identity and channel (F5)</source>
        <translation>Für jede Identität und jeden Kanal ein Token anfordern (F5)</translation>
    </message>
    <message>
        <source>Cancel the remaining calls (Esc)</source>
        <translation>Ausstehende Aufrufe abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Show only rows and columns with differences</source>
        <translation>Nur Zeilen und Spalten mit Abweichungen zeigen</translation>
    </message>
    <message>
        <source>Access matrix</source>
        <translation>Zugriffsmatrix</translation>
    </message>
    <message>
        <source>Accepted the results as expected.</source>
        <translation>Die Ergebnisse gelten jetzt als erwartet.</translation>
    </message>
    <message>
        <source>Added “%1” as one channel. Split it if the comma separates two names.</source>
        <translation>„%1“ als ein Kanal hinzugefügt. Aufteilen, wenn das Komma zwei Namen trennt.</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>&amp;Aufteilen</translation>
    </message>
    <message>
        <source>The matrix already has all of these channels.</source>
        <translation>Die Matrix enthält alle diese Kanäle bereits.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n channel(s). The matrix already had the others.</source>
        <translation>
            <numerusform>%n Kanal hinzugefügt. Die anderen waren schon in der Matrix.</numerusform>
            <numerusform>%n Kanäle hinzugefügt. Die anderen waren schon in der Matrix.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter channels in the field above.</source>
        <translation>Kanäle in das Feld darüber eingeben.</translation>
    </message>
    <message>
        <source>Choose identities under “Identities”.</source>
        <translation>Identitäten unter „Identitäten“ wählen.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Keine Abweichungen</translation>
    </message>
    <message>
        <source>All results match the expectations and the previous run. Turn off “Differences only” to show them.</source>
        <translation>Alle Ergebnisse entsprechen den Erwartungen und dem vorherigen Lauf. „Nur Abweichungen“ ausschalten, um sie zu zeigen.</translation>
    </message>
    <message>
        <source>Show cell</source>
        <translation>Zelle zeigen</translation>
    </message>
    <message>
        <source>%1 of %2 cells done…</source>
        <extracomment>%1 and %2 are numbers of cells</extracomment>
        <translation>%1 von %2 Zellen ausgeführt …</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::Accessibility</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::AddUsersForm</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Number of test users</source>
        <translation>Anzahl der Testbenutzer</translation>
    </message>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <translation>Eine Zahl von 1 bis %1 eingeben.</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>Anza&amp;hl</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::AnnotationBar</name>
    <message>
        <source>Mark this event with a color (M in the list of events)</source>
        <translation>Dieses Ereignis farbig markieren (M in der Ereignisliste)</translation>
    </message>
    <message>
        <source>Note on this event</source>
        <translation>Notiz zu diesem Ereignis</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no mark</comment>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::Annotator</name>
    <message>
        <source>Removed the note.</source>
        <translation>Notiz entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n mark(s).</source>
        <translation>
            <numerusform>%n Markierung entfernt.</numerusform>
            <numerusform>%n Markierungen entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::CallLine</name>
    <message>
        <source>Run the code below in your app. Its first call shows up here.</source>
        <translation>Den Code unten in der eigenen App ausführen. Ihr erster Aufruf erscheint hier.</translation>
    </message>
    <message>
        <source>Waiting for the first call…</source>
        <translation>Warten auf den ersten Aufruf …</translation>
    </message>
    <message>
        <source>An app</source>
        <translation>Eine App</translation>
    </message>
    <message>
        <source>%1 called %2</source>
        <comment>%1 is a program, %2 is like “2 s ago”</comment>
        <translation>%1 hat %2 aufgerufen</translation>
    </message>
    <message>
        <source>%1 was refused %2</source>
        <comment>%1 is a program, %2 is like “2 s ago”</comment>
        <translation>%1 wurde %2 abgelehnt</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ChannelDelegate</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>Label of %1</source>
        <translation>Bezeichnung von %1</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>pattern · listens to matching channels</source>
        <translation>Muster · abonniert passende Kanäle</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ChannelFacets</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Find out why %1 is refused</source>
        <comment>%1 is a channel</comment>
        <translation>Herausfinden, warum %1 abgelehnt wird</translation>
    </message>
    <message>
        <source>Access of %1</source>
        <comment>%1 is a channel</comment>
        <translation>Zugriff auf %1</translation>
    </message>
    <message>
        <source>Presence on %1</source>
        <comment>%1 is a channel</comment>
        <translation>Präsenz auf %1</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Präsenz</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ChannelList</name>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>Show the events of every channel</source>
        <translation>Die Ereignisse aller Kanäle anzeigen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>&quot;All channels&quot;, how many there are</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n Kanal</numerusform>
            <numerusform>%n Kanäle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n channel(s)</source>
        <extracomment>How many of all channels fit what is typed into the filter</extracomment>
        <translation>
            <numerusform>%1 von %n Kanal</numerusform>
            <numerusform>%1 von %n Kanälen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ChannelsPanel</name>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Lösen</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>Oben &amp;anheften</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>Namen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Rename label…</source>
        <translation>Bezeichnung &amp;ändern …</translation>
    </message>
    <message>
        <source>Filter channels</source>
        <translation>Kanäle filtern</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Abonnieren</translation>
    </message>
    <message>
        <source>Listen to a channel without sending</source>
        <translation>Einen Kanal abonnieren, ohne zu senden</translation>
    </message>
    <message>
        <source>&amp;Remove pattern</source>
        <translation>Muster &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Access</source>
        <translation>&amp;Zugriff</translation>
    </message>
    <message>
        <source>Pre&amp;sence</source>
        <translation>Prä&amp;senz</translation>
    </message>
    <message>
        <source>Stop &amp;listening</source>
        <translation>A&amp;bbestellen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>A&amp;bonnieren</translation>
    </message>
    <message>
        <source>Removed the pattern “%1”.</source>
        <translation>Das Muster „%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>&amp;Delete channel</source>
        <translation>Kanal lösc&amp;hen</translation>
    </message>
    <message>
        <source>Deleted “%1” and its events.</source>
        <translation>„%1“ und die Ereignisse des Kanals gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Why is access refused?</source>
        <translation>&amp;Warum wird der Zugang abgelehnt?</translation>
    </message>
    <message>
        <source>Removed “%1” from the list.</source>
        <translation>„%1“ aus der Liste entfernt.</translation>
    </message>
    <message>
        <source>Why did it &amp;not arrive?</source>
        <translation>Warum kam &amp;die Nachricht nicht an?</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::CheckForm</name>
    <message>
        <source>Authentication endpoint</source>
        <translation>Authentifizierungsendpunkt</translation>
    </message>
    <message>
        <source>Cha&amp;nnel</source>
        <translation>Ka&amp;nal</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>En&amp;dpoint</source>
        <translation>En&amp;dpunkt</translation>
    </message>
    <message>
        <source>/auth or https://app.example/auth</source>
        <translation>/auth oder https://app.example/auth</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Run all six steps (F5)</source>
        <translation>Alle sechs Schritte ausführen (F5)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Als</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>Sei&amp;te</translation>
    </message>
    <message>
        <source>https://app.example/</source>
        <translation>https://app.example/</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>Me&amp;hr</translation>
    </message>
    <message>
        <source>More settings of the check (Alt+O)</source>
        <translation>Weitere Einstellungen der Prüfung (Alt+H)</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved checks</source>
        <translation>Gespeicherte Prüfungen</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Den Bericht kopieren</translation>
    </message>
    <message>
        <source>Watc&amp;h</source>
        <translation>&amp;Beobachten</translation>
    </message>
    <message>
        <source>Check again whenever the endpoint&apos;s server restarts (Alt+H)</source>
        <translation>Erneut prüfen, sobald der Server des Endpunkts neu startet (Alt+B)</translation>
    </message>
    <message>
        <source>The page sends &amp;cookies to other origins</source>
        <translation>Die Seite sendet &amp;Cookies an andere Ursprünge</translation>
    </message>
    <message>
        <source>&amp;Broadcast a test message</source>
        <translation>Eine Testnachricht &amp;senden</translation>
    </message>
    <message>
        <source>Try rejected tokens with &amp;other profiles</source>
        <translation>Abgelehnte Token mit &amp;anderen Profilen versuchen</translation>
    </message>
    <message>
        <source>URL of the authentication endpoint, absolute or relative to the page</source>
        <translation>URL des Authentifizierungsendpunkts, absolut oder relativ zur Seite</translation>
    </message>
    <message>
        <source>Stop the check (Esc)</source>
        <translation>Die Prüfung anhalten (Esc)</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Identity whose cookies and headers are sent</source>
        <translation>Identität, deren Cookies und Header gesendet werden</translation>
    </message>
    <message>
        <source>URL of the page that subscribes, for the CORS rules of the browser</source>
        <translation>URL der Seite, die abonniert, für die CORS-Regeln des Browsers</translation>
    </message>
    <message>
        <source>Page URL</source>
        <translation>URL der Seite</translation>
    </message>
    <message>
        <source>Open, save or delete a check</source>
        <translation>Eine Prüfung öffnen, speichern oder löschen</translation>
    </message>
    <message>
        <source>Copy the report as Markdown, without secrets (Alt+Y)</source>
        <translation>Den Bericht als Markdown kopieren, ohne Secrets (Alt+O)</translation>
    </message>
    <message>
        <source>generated name</source>
        <translation>erzeugter Name</translation>
    </message>
    <message>
        <source>same channel</source>
        <translation>derselbe Kanal</translation>
    </message>
    <message>
        <source>Type of endpoint</source>
        <translation>Art des Endpunkts</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Type of endpoint to check: authentication (radar.auth) or connection (call.on.connection)</source>
        <translation>Art des Endpunkts, der geprüft wird: Authentifizierung (radar.auth) oder Verbindung (call.on.connection)</translation>
    </message>
    <message>
        <source>Only v3 has a connection endpoint.</source>
        <translation>Nur v3 hat einen Verbindungsendpunkt.</translation>
    </message>
    <message>
        <source>The check of a connection endpoint uses a presence channel of its own.</source>
        <translation>Die Prüfung eines Verbindungsendpunkts verwendet einen eigenen Präsenzkanal.</translation>
    </message>
    <message>
        <source>/connected or https://app.example/connected</source>
        <translation>/connected oder https://app.example/connected</translation>
    </message>
    <message>
        <source>URL of the connection endpoint, absolute or relative to the page</source>
        <translation>URL des Verbindungsendpunkts, absolut oder relativ zur Seite</translation>
    </message>
    <message>
        <source>Connection endpoint</source>
        <translation>Verbindungsendpunkt</translation>
    </message>
    <message>
        <source>Check the connection endpoint (F5)</source>
        <translation>Den Verbindungsendpunkt prüfen (F5)</translation>
    </message>
    <message>
        <source>Channel that must be refused</source>
        <translation>Kanal, der abgelehnt werden muss</translation>
    </message>
    <message>
        <source>Channel the app broadcasts to</source>
        <translation>Kanal, auf dem die App sendet</translation>
    </message>
    <message>
        <source>Fallback socket ID</source>
        <translation>Ersatz-Socket-ID</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::CheckPanel</name>
    <message>
        <source>Steps of the check</source>
        <translation>Schritte der Prüfung</translation>
    </message>
    <message>
        <source>Your server restarted. Checking again…</source>
        <translation>Der Server wurde neu gestartet. Erneute Prüfung …</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>„%1“ gelöscht.</translation>
    </message>
    <message>
        <source>Checking “%1”…</source>
        <comment>a channel</comment>
        <translation>„%1“ wird geprüft …</translation>
    </message>
    <message>
        <source>Why is a private channel refused?</source>
        <translation>Warum wird ein privater Kanal abgelehnt?</translation>
    </message>
    <message>
        <source>Enter a channel and your authentication endpoint, choose an identity, and press F5. RadarDesk repeats every step a browser takes and explains the first one that fails.</source>
        <translation>Einen Kanal und den Authentifizierungsendpunkt eingeben, eine Identität wählen und F5 drücken. RadarDesk wiederholt jeden Schritt eines Browsers und erklärt den ersten, der scheitert.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: its cookies are missing</source>
        <comment>an identity</comment>
        <translation>„%1“ ist nicht verwendbar: Die Cookies fehlen</translation>
    </message>
    <message>
        <source>Enter the cookies</source>
        <translation>Cookies eingeben</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>Die Prüfung wurde angehalten</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Noch keine Ergebnisse</translation>
    </message>
    <message>
        <source>Copied the report as Markdown, without cookies, tokens and secrets.</source>
        <translation>Bericht als Markdown kopiert, ohne Cookies, Token und Secrets.</translation>
    </message>
    <message>
        <source>The check runs again whenever the endpoint&apos;s server restarts.</source>
        <translation>Die Prüfung läuft erneut, sobald der Server des Endpunkts neu startet.</translation>
    </message>
    <message>
        <source>Enter a name to save the check.</source>
        <translation>Einen Namen eingeben, um die Prüfung zu speichern.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>The request, response and verdict of each step appear here.</source>
        <translation>Anfrage, Antwort und Urteil jedes Schritts erscheinen hier.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s server is down. The check runs again when the server is back.</source>
        <translation>Der Server des Endpunkts läuft nicht. Die Prüfung läuft erneut, wenn der Server wieder läuft.</translation>
    </message>
    <message>
        <source>Checking the connection endpoint…</source>
        <translation>Der Verbindungsendpunkt wird geprüft …</translation>
    </message>
    <message>
        <source>Why does presence show no client data?</source>
        <translation>Warum zeigt die Präsenz keine Client-Daten?</translation>
    </message>
    <message>
        <source>Enter your connection endpoint, choose an identity, and press F5. RadarDesk reports a connection as a browser does and checks what presence then shows.</source>
        <translation>Den Verbindungsendpunkt eingeben, eine Identität wählen und F5 drücken. RadarDesk meldet eine Verbindung wie ein Browser und prüft, was die Präsenz dann zeigt.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ClientDataEdit</name>
    <message>
        <source>Client &amp;data</source>
        <translation>Client-&amp;Daten</translation>
    </message>
    <message>
        <source>Share of the size limit</source>
        <translation>Anteil an der Größengrenze</translation>
    </message>
    <message>
        <source>Client data as JSON</source>
        <translation>Client-Daten als JSON</translation>
    </message>
    <message>
        <source>%L1 of %L2 bytes</source>
        <translation>%L1 von %L2 Bytes</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::CodeClipboard</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>For API &amp;v3</source>
        <translation>Für API &amp;v3</translation>
    </message>
    <message>
        <source>For API &amp;v2</source>
        <translation>Für API &amp;v2</translation>
    </message>
    <message>
        <source>Copied as %1.</source>
        <extracomment>%1 is as “Python (v3)”</extracomment>
        <translation>Kopiert als %1.</translation>
    </message>
    <message>
        <source>Not pasted. Line %1, column %2: %3</source>
        <translation>Nicht eingefügt. Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Pasted from %1.</source>
        <extracomment>%1 is as “cURL command”</extracomment>
        <translation>Eingefügt aus: %1.</translation>
    </message>
    <message>
        <source>Cop&amp;y as code</source>
        <translation>Als C&amp;ode kopieren</translation>
    </message>
    <message>
        <source>&amp;Undo paste</source>
        <translation>Einfügen &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Not copied. Fix the message first.</source>
        <translation>Nicht kopiert. Zuerst die Nachricht berichtigen.</translation>
    </message>
    <message>
        <source>The clipboard contains no text. Copy a broadcast first.</source>
        <translation>Die Zwischenablage enthält keinen Text. Zuerst einen Broadcast kopieren.</translation>
    </message>
    <message>
        <source>The secret was removed.</source>
        <translation>Das Secret wurde entfernt.</translation>
    </message>
    <message>
        <source>Restored the previous message.</source>
        <translation>Vorherige Nachricht wiederhergestellt.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::CommandPalette</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Type to find a command, channel or saved message</source>
        <translation>Befehl, Kanal oder gespeicherte Nachricht suchen</translation>
    </message>
    <message>
        <source>No matches. Press Esc to close.</source>
        <translation>Keine Treffer. Mit Esc schließen.</translation>
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
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ComposerPanel</name>
    <message>
        <source>Chan&amp;nel</source>
        <translation>Ka&amp;nal</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Edit the data as a table (Alt+1)</source>
        <translation>Die Daten als Tabelle bearbeiten (Alt+1)</translation>
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
        <translation>Die Daten als JSON-Text bearbeiten (Alt+2)</translation>
    </message>
    <message>
        <source>Alt+2</source>
        <translation>Alt+2</translation>
    </message>
    <message>
        <source>Targeting</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Alt+3</source>
        <translation>Alt+3</translation>
    </message>
    <message>
        <source>Data items</source>
        <translation>Dateneinträge</translation>
    </message>
    <message>
        <source>Data as JSON</source>
        <translation>Daten als JSON</translation>
    </message>
    <message>
        <source>&amp;Broadcast   Ctrl+Enter</source>
        <translation>&amp;Senden   Strg+Enter</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t send</source>
        <translation>Nicht sen&amp;den</translation>
    </message>
    <message>
        <source>Alt+K</source>
        <translation>Alt+K</translation>
    </message>
    <message>
        <source>Paste a broadcast</source>
        <translation>Broadcast einfügen</translation>
    </message>
    <message>
        <source>C&amp;opy as</source>
        <translation>K&amp;opieren als</translation>
    </message>
    <message>
        <source>Insert placeholder</source>
        <translation>Platzhalter einfügen</translation>
    </message>
    <message>
        <source>Broadcast to p&amp;roduction</source>
        <translation>An Prod&amp;uktion senden</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Save this message to load or send it at any time (Alt+K)</source>
        <translation>Diese Nachricht speichern, um sie jederzeit zu laden oder zu senden (Alt+K)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Choose which users receive the broadcast, with API v2 only (Alt+3)</source>
        <translation>Auswählen, welche Benutzer den Broadcast erhalten, nur mit API v2 (Alt+3)</translation>
    </message>
    <message>
        <source>Paste a broadcast from a cURL command, JSON, Python or spreadsheet rows (Ctrl+Shift+V)</source>
        <translation>Einen Broadcast aus einem cURL-Befehl, JSON, Python oder Tabellenzeilen einfügen (Strg+Umschalt+V)</translation>
    </message>
    <message>
        <source>Insert a placeholder, which becomes a value when the message is sent (Ctrl+Space)</source>
        <translation>Einen Platzhalter einfügen, der beim Senden der Nachricht zu einem Wert wird (Strg+Leertaste)</translation>
    </message>
    <message>
        <source>S&amp;how error</source>
        <translation>Fehler &amp;zeigen</translation>
    </message>
    <message>
        <source>Discard te&amp;xt</source>
        <translation>Te&amp;xt verwerfen</translation>
    </message>
    <message>
        <source>Copy the broadcast as code (Ctrl+Shift+C repeats the last choice)</source>
        <translation>Den Broadcast als Code kopieren (Strg+Umschalt+C wiederholt die letzte Wahl)</translation>
    </message>
    <message>
        <source>Channel name</source>
        <translation>Kanalname</translation>
    </message>
    <message>
        <source>Sending is locked</source>
        <translation>Senden gesperrt</translation>
    </message>
    <message>
        <source>The JSON is invalid at line %1, column %2: %3</source>
        <translation>Das JSON ist ungültig in Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Send the broadcast</source>
        <translation>Den Broadcast senden</translation>
    </message>
    <message>
        <source>Not sent. Fix the message first.</source>
        <translation>Nicht gesendet. Zuerst die Nachricht berichtigen.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ConnectDialog</name>
    <message>
        <source>Connect your app</source>
        <translation>Eigene App verbinden</translation>
    </message>
    <message>
        <source>What to connect</source>
        <translation>Was verbunden wird</translation>
    </message>
    <message>
        <source>Official library</source>
        <translation>Offizielle Bibliothek</translation>
    </message>
    <message>
        <source>Small app</source>
        <translation>Kleine App</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;with secret</source>
        <translation>&amp;Mit Secret kopieren</translation>
    </message>
    <message>
        <source>&amp;Port and credentials…</source>
        <translation>&amp;Port und Zugangsdaten …</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>Secret in the keychain: address and credentials stay the same at each start.</source>
        <translation>Secret im Schlüsselbund: Adresse und Zugangsdaten bleiben bei jedem Start gleich.</translation>
    </message>
    <message>
        <source>Secret for this run only: the next start has other credentials.</source>
        <translation>Secret nur für diesen Lauf: Der nächste Start hat andere Zugangsdaten.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>The sandbox isn&apos;t running. %1</source>
        <comment>%1 is why</comment>
        <translation>Die Sandbox läuft nicht. %1</translation>
    </message>
    <message>
        <source>Copy the code with the secret; it is removed from the clipboard after 30 seconds</source>
        <translation>Den Code mit dem Secret kopieren; er wird nach 30 Sekunden aus der Zwischenablage entfernt</translation>
    </message>
    <message>
        <source>The code was removed from the clipboard.</source>
        <translation>Der Code wurde aus der Zwischenablage entfernt.</translation>
    </message>
    <message>
        <source>Without the secret, the code reads it from PUSHRADAR_SECRET.</source>
        <translation>Ohne das Secret liest der Code es aus PUSHRADAR_SECRET.</translation>
    </message>
    <message>
        <source>Until then, the sandbox uses port %1.</source>
        <translation>Bis dahin verwendet die Sandbox Port %1.</translation>
    </message>
    <message>
        <source>Copied with the secret. The code is removed from the clipboard after a while.</source>
        <translation>Mit dem Secret kopiert. Der Code wird nach einer Weile aus der Zwischenablage entfernt.</translation>
    </message>
    <message>
        <source>These lines point the official %1 library at RadarDesk. The secret stays the one of the service.</source>
        <extracomment>%1 is a programming language</extracomment>
        <translation>Diese Zeilen richten die offizielle %1-Bibliothek auf RadarDesk. Das Secret des Dienstes bleibt dasselbe.</translation>
    </message>
    <message>
        <source>Your app reaches the service by %1 for as long as the recording goes on.</source>
        <extracomment>%1 is a URL</extracomment>
        <translation>Die App erreicht den Dienst über %1, solange die Aufzeichnung läuft.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ConnectionDetails</name>
    <message>
        <source>Select a connection to see everything that happened on it.</source>
        <translation>Eine Verbindung auswählen, um alles zu sehen, was auf ihr geschehen ist.</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>Close the connection with a close frame (Delete)</source>
        <translation>Die Verbindung mit einem Close-Frame schließen (Entf)</translation>
    </message>
    <message>
        <source>Re&amp;fuse for 10 s</source>
        <translation>10 s ablehnen</translation>
    </message>
    <message>
        <source>Cut the connection and refuse it for 10 s, as if it were offline</source>
        <translation>Die Verbindung trennen und 10 s lang ablehnen, als wäre sie offline</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More on this connection</source>
        <translation>Mehr zu dieser Verbindung</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n Zeile ausgelassen</numerusform>
            <numerusform>%n Zeilen ausgelassen</numerusform>
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
        <translation>seit %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 is an IP address</extracomment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>client data %1</source>
        <extracomment>%1 is JSON</extracomment>
        <translation>Client-Daten %1</translation>
    </message>
    <message numerus="yes">
        <source>Allow again (%n s)</source>
        <translation>
            <numerusform>Zulassen (%n s)</numerusform>
            <numerusform>Zulassen (%n s)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send to this connection…</source>
        <translation>An diese Verbindung &amp;senden …</translation>
    </message>
    <message>
        <source>C&amp;ut without a close frame</source>
        <translation>Ohne Close-Frame &amp;trennen</translation>
    </message>
    <message>
        <source>A&amp;llow again</source>
        <translation>Wieder &amp;zulassen</translation>
    </message>
    <message>
        <source>Show its &amp;events</source>
        <translation>Ihre &amp;Ereignisse anzeigen</translation>
    </message>
    <message>
        <source>Check “%1”…</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>„%1“ prüfen…</translation>
    </message>
    <message>
        <source>&amp;Copy socket ID</source>
        <translation>Socket-ID &amp;kopieren</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Senden …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Show the call for its &amp;token</source>
        <translation>A&amp;ufruf zu ihrem Token anzeigen</translation>
    </message>
    <message>
        <source>Show its &amp;presence channel</source>
        <translation>Ihren &amp;Präsenzkanal anzeigen</translation>
    </message>
    <message>
        <source>Send a message to this connection only (Enter)</source>
        <translation>Eine Nachricht nur an diese Verbindung senden (Enter)</translation>
    </message>
    <message>
        <source>Cut the connection without a close frame, like a failing network (Shift+Delete)</source>
        <translation>Die Verbindung ohne Close-Frame trennen, wie bei einem Netzausfall (Umschalt+Entf)</translation>
    </message>
    <message>
        <source>Events of this connection</source>
        <translation>Ereignisse dieser Verbindung</translation>
    </message>
    <message>
        <source>Why did it &amp;not arrive?</source>
        <translation>Warum kam die Nachricht &amp;nicht an?</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ConnectionsList</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>No client is connected to the sandbox.</source>
        <translation>Kein Client ist mit der Sandbox verbunden.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ConnectionsPanel</name>
    <message>
        <source>Filter connections</source>
        <translation>Verbindungen filtern</translation>
    </message>
    <message>
        <source>Page, program, channel, socket ID or client data</source>
        <translation>Seite, Programm, Kanal, Socket-ID oder Client-Daten</translation>
    </message>
    <message>
        <source>Show connections that have ended</source>
        <translation>Beendete Verbindungen anzeigen</translation>
    </message>
    <message>
        <source>Show the connections of RadarDesk itself: its subscriber, checks and test users</source>
        <translation>Die Verbindungen von RadarDesk selbst anzeigen: Abonnent, Prüfungen und Testbenutzer</translation>
    </message>
    <message>
        <source>No page or program is connected.</source>
        <translation>Keine Seite und kein Programm ist verbunden.</translation>
    </message>
    <message>
        <source>Open a page that subscribes here, and its connection shows up with its channels and everything that is sent to it.</source>
        <translation>Eine Seite öffnen, die hier abonniert: Ihre Verbindung erscheint mit ihren Kanälen und allem, was an sie gesendet wird.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>The filter hides every connection.</source>
        <translation>Der Filter blendet alle Verbindungen aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not listed</source>
        <translation>
            <numerusform>%n davon nicht aufgeführt</numerusform>
            <numerusform>%n davon nicht aufgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>Refusing connections of %1 for 10 s.</source>
        <extracomment>%1 is a page or program</extracomment>
        <translation>Verbindungen von %1 werden 10 s lang abgelehnt.</translation>
    </message>
    <message>
        <source>A&amp;llow again</source>
        <translation>Wieder &amp;zulassen</translation>
    </message>
    <message>
        <source>Allowed connections of %1 again.</source>
        <extracomment>%1 is a page or program</extracomment>
        <translation>Verbindungen von %1 wieder zugelassen.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendete</translation>
    </message>
    <message>
        <source>RadarDesk&apos;s own</source>
        <translation>Eigene von RadarDesk</translation>
    </message>
    <message>
        <source>Connect your app…</source>
        <translation>App verbinden …</translation>
    </message>
    <message>
        <source>That connection isn&apos;t in the list.</source>
        <translation>Diese Verbindung ist nicht in der Liste.</translation>
    </message>
    <message>
        <source>This service doesn&apos;t report its connections.</source>
        <translation>Dieser Dienst meldet seine Verbindungen nicht.</translation>
    </message>
    <message>
        <source>Switch to the built-in sandbox, or to a profile for radardesk-sandbox.</source>
        <translation>Zur eingebauten Sandbox oder zu einem Profil für radardesk-sandbox wechseln.</translation>
    </message>
    <message>
        <source>Connections are shown once there is a secret.</source>
        <translation>Für die Verbindungen wird das Secret benötigt.</translation>
    </message>
    <message>
        <source>Enter the secret of this profile: the service reports connections only to programs that have it.</source>
        <translation>Das Secret dieses Profils eingeben: Der Dienst meldet Verbindungen nur Programmen, die es haben.</translation>
    </message>
    <message>
        <source>Connecting to the service…</source>
        <translation>Verbinden mit dem Dienst …</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t observe this service.</source>
        <translation>RadarDesk kann diesen Dienst nicht beobachten.</translation>
    </message>
    <message>
        <source>Check that it is running with the secret of this profile, and without --no-observe. RadarDesk keeps trying.</source>
        <translation>Prüfen, ob er mit dem Secret dieses Profils und ohne --no-observe läuft. RadarDesk versucht es weiter.</translation>
    </message>
    <message>
        <source>Show the code that connects your server and your page</source>
        <translation>Den Code zeigen, der den eigenen Server und die eigene Seite verbindet</translation>
    </message>
    <message>
        <source>Sent a message on “%1” to connection %2 only.</source>
        <extracomment>%1 is a channel, %2 a socket ID</extracomment>
        <translation>Nachricht auf „%1“ nur an die Verbindung %2 gesendet.</translation>
    </message>
    <message>
        <source>Closed connection %1.</source>
        <extracomment>%1 is a socket ID</extracomment>
        <translation>Verbindung %1 geschlossen.</translation>
    </message>
    <message>
        <source>Cut connection %1.</source>
        <extracomment>%1 is a socket ID</extracomment>
        <translation>Verbindung %1 getrennt.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DecodedPanel</name>
    <message>
        <source>Decoded values</source>
        <translation>Dekodierte Werte</translation>
    </message>
    <message>
        <source>Decoded text</source>
        <translation>Dekodierter Text</translation>
    </message>
    <message>
        <source>Only part of the data is decoded.</source>
        <translation>Nur ein Teil der Daten ist dekodiert.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DecodingsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>%1 is a place in a message, %2 how its value is encoded</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>%1 is “Time”, %2 a date and time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All data</source>
        <translation>Alle Daten</translation>
    </message>
    <message>
        <source>(start only)</source>
        <translation>(nur der Anfang)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DeliveryActions</name>
    <message>
        <source>Switched to the profile “%1”, which the message is about.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>Zum Profil „%1“ gewechselt, zu dem die Nachricht gehört.</translation>
    </message>
    <message>
        <source>The profile that the message is about was deleted.</source>
        <translation>Das Profil, zu dem die Nachricht gehört, wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DeliveryDialog</name>
    <message>
        <source>Why did it not arrive?</source>
        <translation>Warum kam die Nachricht nicht an?</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the report as Markdown, without cookies and tokens</source>
        <translation>Den Bericht als Markdown kopieren, ohne Cookies und Token</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Erneut &amp;nachsehen</translation>
    </message>
    <message>
        <source>Look at what has happened since (F5)</source>
        <translation>Nachsehen, was seitdem geschehen ist (F5)</translation>
    </message>
    <message>
        <source>Missed while away</source>
        <translation>In Abwesenheit verpasst</translation>
    </message>
    <message>
        <source>Steps of the message&apos;s way</source>
        <translation>Schritte auf dem Weg der Nachricht</translation>
    </message>
    <message>
        <source>The broadcast to “%1” at %2</source>
        <extracomment>%1 is a channel, %2 a time</extracomment>
        <translation>Der Broadcast an „%1“ um %2</translation>
    </message>
    <message>
        <source>The last message for “%1”</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>Die letzte Nachricht für „%1“</translation>
    </message>
    <message>
        <source>Walking the way of the message…</source>
        <translation>Der Weg der Nachricht wird geprüft …</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Copied the report as Markdown, without cookies, tokens and secrets.</source>
        <translation>Bericht als Markdown kopiert, ohne Cookies, Token und Secrets.</translation>
    </message>
    <message>
        <source>The last message for “%1” at connection %2</source>
        <extracomment>%1 is a channel, %2 the ID of a connection</extracomment>
        <translation>Die letzte Nachricht für „%1“ an der Verbindung %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DetailsPanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the details (Esc)</source>
        <translation>Die Details schließen (Esc)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>This is the first event of this channel.</source>
        <translation>Das ist das erste Ereignis dieses Kanals.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n Zeile hinzugefügt</numerusform>
            <numerusform>%n Zeilen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n Zeile entfernt</numerusform>
            <numerusform>%n Zeilen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Wie eingegeben</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Select an event to see its data, request, response and timing.</source>
        <translation>Ein Ereignis auswählen, um Daten, Anfrage, Antwort und Zeiten zu sehen.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Dekodiert</translation>
    </message>
    <message>
        <source>Compared with the event of %1: %2, %3.</source>
        <extracomment>%1 is the time of an event, %2 and %3 are as “2 lines added”</extracomment>
        <translation>Verglichen mit dem Ereignis von %1: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscribers reached</source>
        <translation>
            <numerusform>%n Abonnent erreicht</numerusform>
            <numerusform>%n Abonnenten erreicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the contents of this tab</source>
        <translation>Den Inhalt dieses Tabs kopieren</translation>
    </message>
    <message>
        <source>Values decoded from JSON, Base64, tokens, gzip and times</source>
        <translation>Aus JSON, Base64, Token, gzip und Zeiten dekodierte Werte</translation>
    </message>
    <message>
        <source>Press Enter to show the connection</source>
        <translation>Enter drücken, um die Verbindung zu zeigen</translation>
    </message>
    <message>
        <source>The message before its placeholders were replaced</source>
        <translation>Die Nachricht, bevor ihre Platzhalter ersetzt wurden</translation>
    </message>
    <message>
        <source>The data is the same as in the previous event (%1).</source>
        <extracomment>%1 is the time of an event</extracomment>
        <translation>Die Daten sind dieselben wie im vorigen Ereignis (%1).</translation>
    </message>
    <message>
        <source>The data shown is the same as in the previous event (%1).</source>
        <extracomment>%1 is the time of an event</extracomment>
        <translation>Der gezeigte Teil der Daten ist derselbe wie im vorigen Ereignis (%1).</translation>
    </message>
    <message>
        <source>The data differs from the previous event (%1) in white space only.</source>
        <extracomment>%1 is the time of an event</extracomment>
        <translation>Die Daten unterscheiden sich vom vorigen Ereignis (%1) nur im Leerraum.</translation>
    </message>
    <message>
        <source>Compared with the previous event (%1): %2, %3.</source>
        <extracomment>%1 is the time of an event, %2 and %3 are as “2 lines added”</extracomment>
        <translation>Verglichen mit dem vorigen Ereignis (%1): %2, %3.</translation>
    </message>
    <message>
        <source>The data has too many lines to match them.</source>
        <translation>Die Daten haben zu viele Zeilen, um sie einander zuzuordnen.</translation>
    </message>
    <message>
        <source>Only the start of the text is shown. “Raw” shows the complete text, and “Copy” copies it.</source>
        <translation>Nur der Anfang des Textes ist zu sehen. „Roh“ zeigt den ganzen Text, „Kopieren“ kopiert ihn.</translation>
    </message>
    <message>
        <source>Find out why access was refused</source>
        <translation>Herausfinden, warum der Zugang abgelehnt wurde</translation>
    </message>
    <message>
        <source>There is no visible difference from the event of %1.</source>
        <extracomment>%1 is the time of an event</extracomment>
        <translation>Kein sichtbarer Unterschied zum Ereignis von %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DifferenceView</name>
    <message numerus="yes">
        <source>… %n equal line(s) …</source>
        <translation>
            <numerusform>… %n gleiche Zeile …</numerusform>
            <numerusform>… %n gleiche Zeilen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Equal lines; Enter shows them</source>
        <translation>Gleiche Zeilen; Enter zeigt sie</translation>
    </message>
    <message>
        <source>Added line</source>
        <translation>Hinzugefügte Zeile</translation>
    </message>
    <message>
        <source>Removed line</source>
        <translation>Entfernte Zeile</translation>
    </message>
    <message>
        <source>Equal line</source>
        <translation>Gleiche Zeile</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::Dispatcher</name>
    <message>
        <source>Not sent.</source>
        <translation>Nicht gesendet.</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <extracomment>%1 is why, in whole sentences</extracomment>
        <translation>Nicht gesendet. %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Accepted in %1</source>
        <extracomment>%1 is a duration; other results may follow, such as “3 subscribers reached”</extracomment>
        <translation>Angenommen in %1</translation>
    </message>
    <message>
        <source>Sending is locked for this profile. Turn off “Lock sending” first.</source>
        <translation>Das Senden ist für dieses Profil gesperrt. Zuerst „Senden sperren“ ausschalten.</translation>
    </message>
    <message>
        <source>The message contained a secret that isn&apos;t stored. Edit the message, then send it.</source>
        <translation>Die Nachricht enthielt ein Secret, das nicht gespeichert wird. Die Nachricht bearbeiten und dann senden.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Warten auf den Schlüsselbund …</translation>
    </message>
    <message>
        <source>Not sent: the secret isn&apos;t available. Unlock the keychain or enter the secret.</source>
        <translation>Nicht gesendet: Das Secret ist nicht verfügbar. Den Schlüsselbund entsperren oder das Secret eingeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscribers reached</source>
        <translation>
            <numerusform>%n Abonnent erreicht</numerusform>
            <numerusform>%n Abonnenten erreicht</numerusform>
        </translation>
    </message>
    <message>
        <source>received here after %1</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>hier empfangen nach %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DraftTabs</name>
    <message>
        <source>Targeting</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Targeting %1</source>
        <translation>Zielgruppe %1</translation>
    </message>
    <message>
        <source>Line %1 is very long, which makes typing slow.</source>
        <extracomment>%1: the number of a line</extracomment>
        <translation>Zeile %1 ist sehr lang, das macht das Tippen langsam.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formatieren</translation>
    </message>
    <message>
        <source>Line %1 is too long to edit, so only its start is shown.</source>
        <extracomment>%1: the number of a line</extracomment>
        <translation>Zeile %1 ist zu lang zum Bearbeiten, daher wird nur ihr Anfang angezeigt.</translation>
    </message>
    <message>
        <source>The JSON must be formatted before you can search it.</source>
        <translation>Das JSON muss formatiert werden, bevor es durchsucht werden kann.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DropPreview</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Dropped file</source>
        <translation>Abgelegte Datei</translation>
    </message>
    <message>
        <source>Contents of the file</source>
        <translation>Inhalt der Datei</translation>
    </message>
    <message>
        <source>&amp;Replace message</source>
        <translation>Nachricht &amp;ersetzen</translation>
    </message>
    <message>
        <source>&amp;Add scenarios</source>
        <translation>Szenarien &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add profiles</source>
        <translation>Profile &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add profile</source>
        <translation>Profil &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Judge recording</source>
        <translation>Aufzeichnung &amp;beurteilen</translation>
    </message>
    <message>
        <source>Add saved &amp;messages</source>
        <translation>Gespeicherte &amp;Nachrichten hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add saved messages</source>
        <translation>Gespeicherte Nachrichten &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Message from a link</source>
        <translation>Nachricht aus einem Link</translation>
    </message>
    <message>
        <source>Contents of the link</source>
        <translation>Inhalt des Links</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DroppedFile</name>
    <message numerus="yes">
        <source>…and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios will be added.</source>
        <translation>
            <numerusform>%n Szenario wird hinzugefügt.</numerusform>
            <numerusform>%n Szenarien werden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles will be added. Enter their secrets to use them.</source>
        <translation>
            <numerusform>%n Profil wird hinzugefügt. Zur Verwendung dessen Secret eingeben.</numerusform>
            <numerusform>%n Profile werden hinzugefügt. Zur Verwendung deren Secrets eingeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no PUSHRADAR_… variables in this file.</source>
        <translation>Diese Datei enthält keine PUSHRADAR_…-Variablen.</translation>
    </message>
    <message>
        <source>A profile will be added, and its secret stored in the keychain.</source>
        <translation>Ein Profil wird hinzugefügt und sein Secret im Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>A profile will be added. Enter its secret to use it.</source>
        <translation>Ein Profil wird hinzugefügt. Zur Verwendung dessen Secret eingeben.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <extracomment>%1: a number, %2: a number, %3: a sentence</extracomment>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>The message in the editor will be replaced (%1).</source>
        <extracomment>%1: what the file was found to be, such as “cURL”</extracomment>
        <translation>Die Nachricht im Editor wird ersetzt (%1).</translation>
    </message>
    <message>
        <source>This file is too large: %1. The limit is %2.</source>
        <translation>Diese Datei ist zu groß: %1. Die Grenze ist %2.</translation>
    </message>
    <message>
        <source>There are no broadcasts in this recording. It has no authentication calls either.</source>
        <translation>In dieser Aufzeichnung sind keine Broadcasts. Aufrufe zur Authentifizierung hat sie auch nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n saved messages will be added.</source>
        <translation>
            <numerusform>%n gespeicherte Nachricht wird hinzugefügt.</numerusform>
            <numerusform>%n gespeicherte Nachrichten werden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broadcasts will be added as saved messages.</source>
        <translation>
            <numerusform>%n Broadcast wird als gespeicherte Nachricht hinzugefügt.</numerusform>
            <numerusform>%n Broadcasts werden als gespeicherte Nachrichten hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authentication calls will be judged. RadarDesk calls nothing itself.</source>
        <translation>
            <numerusform>%n Aufruf zur Authentifizierung wird beurteilt. RadarDesk ruft selbst nichts auf.</numerusform>
            <numerusform>%n Aufrufe zur Authentifizierung werden beurteilt. RadarDesk ruft selbst nichts auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret in the file is left out.</source>
        <translation>Das Secret in der Datei wird ausgelassen.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <extracomment>%1: why it can&apos;t be read, such as “it is a folder”</extracomment>
        <translation>Die Datei lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>The events of the file will be added to the history.</source>
        <translation>Die Ereignisse der Datei werden zum Verlauf hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DroppedLink</name>
    <message>
        <source>RadarDesk can&apos;t open this link. Use the form radardesk://message?channel=NAME&amp;data=JSON.</source>
        <translation>RadarDesk kann diesen Link nicht öffnen. Die Form radardesk://message?channel=NAME&amp;data=JSON verwenden.</translation>
    </message>
    <message>
        <source>The data of this link isn&apos;t a JSON object.</source>
        <translation>Die Daten dieses Links sind kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The message in the editor will be replaced with the one in the link. It isn&apos;t sent.</source>
        <translation>Die Nachricht im Editor wird durch die des Links ersetzt. Sie wird nicht gesendet.</translation>
    </message>
    <message>
        <source>The secret in the link is left out.</source>
        <translation>Das Secret im Link wird weggelassen.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::EndpointBar</name>
    <message>
        <source>v&amp;3: %1</source>
        <translation>v&amp;3: %1</translation>
    </message>
    <message>
        <source>v&amp;2: %1</source>
        <translation>v&amp;2: %1</translation>
    </message>
    <message>
        <source>Copied as %1.</source>
        <translation>Kopiert als %1.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Serve an authentication endpoint to local pages, with tokens of the current profile (Alt+T)</source>
        <translation>Einen Authentifizierungsendpunkt für lokale Seiten bereitstellen, mit Token des aktuellen Profils (Alt+B)</translation>
    </message>
    <message>
        <source>Serve a&amp;t</source>
        <translation>&amp;Bereitstellen unter</translation>
    </message>
    <message>
        <source>Serve an authentication endpoint</source>
        <translation>Einen Authentifizierungsendpunkt bereitstellen</translation>
    </message>
    <message>
        <source>127.0.0.1, port</source>
        <translation>127.0.0.1, Port</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Port of the endpoint; leave empty for any free port</source>
        <translation>Port des Endpunkts; leer für einen beliebigen freien Port</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Path of the endpoint</source>
        <translation>Pfad des Endpunkts</translation>
    </message>
    <message>
        <source>Address of the endpoint</source>
        <translation>Adresse des Endpunkts</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Die Adresse kopieren</translation>
    </message>
    <message>
        <source>Page code</source>
        <translation>Seitencode</translation>
    </message>
    <message>
        <source>Copy the line that sets this endpoint in a page</source>
        <translation>Die Zeile kopieren, die diesen Endpunkt in einer Seite einträgt</translation>
    </message>
    <message>
        <source>Server code</source>
        <translation>Servercode</translation>
    </message>
    <message>
        <source>Copy the code of a server that replaces the mock endpoint</source>
        <translation>Code eines Servers kopieren, der den Testendpunkt ersetzt</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::EndpointPanel</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Add a rule (Insert)</source>
        <translation>Eine Regel hinzufügen (Einfg)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Clear the list of calls</source>
        <translation>Die Liste der Aufrufe leeren</translation>
    </message>
    <message>
        <source>&amp;Use port %1</source>
        <translation>Port %1 ver&amp;wenden</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Noch keine Aufrufe</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach u&amp;nten</translation>
    </message>
    <message>
        <source>The mock endpoint is off</source>
        <translation>Der Testendpunkt ist aus</translation>
    </message>
    <message numerus="yes">
        <source>The mock endpoint is on and simulates faults in %n rule(s)</source>
        <translation>
            <numerusform>Der Testendpunkt ist an und simuliert Fehler in %n Regel</numerusform>
            <numerusform>Der Testendpunkt ist an und simuliert Fehler in %n Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>The mock endpoint is on</source>
        <translation>Der Testendpunkt ist an</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>Letzte Aufrufe</translation>
    </message>
    <message>
        <source>Move the rule up (Alt+Up)</source>
        <translation>Die Regel nach oben verschieben (Alt+Pfeil nach oben)</translation>
    </message>
    <message>
        <source>Move the rule down (Alt+Down)</source>
        <translation>Die Regel nach unten verschieben (Alt+Pfeil nach unten)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the rule (Delete)</source>
        <translation>Die Regel löschen (Entf)</translation>
    </message>
    <message>
        <source>Clear this list; the calls stay in the timeline</source>
        <translation>Diese Liste leeren; die Aufrufe bleiben in der Zeitleiste</translation>
    </message>
    <message>
        <source>Rules of the endpoint; the first match applies</source>
        <translation>Regeln des Endpunkts; die erste zutreffende gilt</translation>
    </message>
    <message>
        <source>Recent calls of the endpoint</source>
        <translation>Letzte Aufrufe des Endpunkts</translation>
    </message>
    <message>
        <source>Show &amp;connection</source>
        <translation>&amp;Verbindung anzeigen</translation>
    </message>
    <message>
        <source>The mock endpoint isn&apos;t running. %1</source>
        <translation>Der Testendpunkt läuft nicht. %1</translation>
    </message>
    <message>
        <source>Recent calls (%1)</source>
        <translation>Letzte Aufrufe (%1)</translation>
    </message>
    <message>
        <source>Add the line from “Page code” to your page, then load the page.</source>
        <translation>Die Zeile aus „Seitencode“ in die eigene Seite einfügen, dann die Seite laden.</translation>
    </message>
    <message>
        <source>Turn on “Serve at”, then add the line from “Page code” to your page.</source>
        <translation>„Bereitstellen unter“ einschalten, dann die Zeile aus „Seitencode“ in die eigene Seite einfügen.</translation>
    </message>
    <message>
        <source>Add the line from “Page code” to your page, then load the page. Each call appears under “Recent calls”.</source>
        <translation>Die Zeile aus „Seitencode“ in die eigene Seite einfügen, dann die Seite laden. Jeder Aufruf erscheint unter „Letzte Aufrufe“.</translation>
    </message>
    <message numerus="yes">
        <source>%n simulated fault(s)</source>
        <translation>
            <numerusform>%n simulierter Fehler</numerusform>
            <numerusform>%n simulierte Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted the rule for “%1”.</source>
        <translation>Regel für „%1“ gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Add rule above</source>
        <translation>Regel darüber &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>Die Regel löschen</translation>
    </message>
    <message>
        <source>Turn on the endpoint to issue tokens to a page under development.</source>
        <translation>Den Endpunkt einschalten, um einer Seite in Entwicklung Token auszustellen.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::EndpointRuleForm</name>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Channels of the rule</source>
        <translation>Kanäle der Regel</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>Alice</source>
        <translation>Alice</translation>
    </message>
    <message>
        <source>Delay in milliseconds</source>
        <translation>Verzögerung in Millisekunden</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Zulassen</translation>
    </message>
    <message>
        <source>Refuse: 403 Forbidden</source>
        <translation>Ablehnen: 403 Forbidden</translation>
    </message>
    <message>
        <source>Refuse: 401 Unauthorized</source>
        <translation>Ablehnen: 401 Unauthorized</translation>
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
        <translation>Cookie als Name=Wert</translation>
    </message>
    <message>
        <source>Header as Name: value</source>
        <translation>Header als Name: Wert</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>* matches any characters, ? matches one</source>
        <translation>* steht für beliebige Zeichen, ? für eines</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Aufrufer</translation>
    </message>
    <message>
        <source>Credential of the caller</source>
        <translation>Anmeldedaten des Aufrufers</translation>
    </message>
    <message>
        <source>User name for this credential</source>
        <translation>Benutzername zu diesen Anmeldedaten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Simulated fault</source>
        <translation>Simulierter Fehler</translation>
    </message>
    <message>
        <source>Requests with a cookie</source>
        <translation>Anfragen mit einem Cookie</translation>
    </message>
    <message>
        <source>Requests with a header</source>
        <translation>Anfragen mit einem Header</translation>
    </message>
    <message>
        <source>Requests with a bearer token</source>
        <translation>Anfragen mit einem Bearer-Token</translation>
    </message>
    <message>
        <source>Allow after a delay (ms)</source>
        <translation>Verzögert zulassen (ms)</translation>
    </message>
    <message>
        <source>Simulate a fault</source>
        <translation>Fehler simulieren</translation>
    </message>
    <message>
        <source>This action applies to calls that match no rule above.</source>
        <translation>Diese Aktion gilt für Aufrufe, auf die keine Regel darüber zutrifft.</translation>
    </message>
    <message>
        <source>Enter a delay from 0 to %1 milliseconds. Until then, the previous delay applies.</source>
        <translation>Eine Verzögerung von 0 bis %1 Millisekunden eingeben. Bis dahin gilt die vorherige.</translation>
    </message>
    <message>
        <source>Token only</source>
        <translation>Nur das Token</translation>
    </message>
    <message>
        <source>No rules yet. This action applies to every call.</source>
        <translation>Noch keine Regeln. Diese Aktion gilt für jeden Aufruf.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::EventActions</name>
    <message>
        <source>Send to another &amp;profile</source>
        <translation>An ein anderes &amp;Profil senden</translation>
    </message>
    <message>
        <source>%1 (production)</source>
        <comment>a profile</comment>
        <translation>%1 (Produktion)</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>Nicht gesendet. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <comment>a channel</comment>
        <translation>
            <numerusform>%1, %n-mal</numerusform>
            <numerusform>%1, %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>A scenario is running. Stop it first.</source>
        <translation>Ein Szenario läuft. Das Szenario zuerst anhalten.</translation>
    </message>
    <message>
        <source>Select two events to compare them.</source>
        <translation>Zwei Ereignisse auswählen, um sie zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::EventSearch</name>
    <message>
        <source>Search for words and conditions, like channel:orders status:failed data.total&gt;10</source>
        <translation>Nach Wörtern und Bedingungen suchen, etwa channel:orders status:failed data.total&gt;10</translation>
    </message>
    <message>
        <source>There&apos;s no profile “%1”. Enter the name of one of your profiles.</source>
        <translation>Es gibt kein Profil „%1“. Den Namen eines vorhandenen Profils eingeben.</translation>
    </message>
    <message>
        <source>%1. Stopped at %2.</source>
        <comment>“12 matches”, a date and time</comment>
        <translation>%1. Angehalten bei %2.</translation>
    </message>
    <message>
        <source>Search stopped.</source>
        <translation>Suche angehalten.</translation>
    </message>
    <message>
        <source>%1. Searched back to %2…</source>
        <comment>“12 matches”, a date and time</comment>
        <translation>%1. Zurück bis %2 durchsucht …</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+ matches</source>
        <comment>a number</comment>
        <translation>%1+ Treffer</translation>
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
        <translation>%1 gesendet</translation>
    </message>
    <message>
        <source>%1 received</source>
        <comment>a number</comment>
        <translation>%1 empfangen</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a number</comment>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>no events</source>
        <translation>keine Ereignisse</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>two moments, and the counts of events between them</comment>
        <translation>%1 bis %2: %3</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>Ereignisse im Zeitverlauf</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Keine Ereignisse</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>%1 other</source>
        <comment>a number</comment>
        <translation>%1 andere</translation>
    </message>
    <message>
        <source>Drag to select a time range. Double-click to show any time.</source>
        <translation>Ziehen, um einen Zeitraum auszuwählen. Doppelklick zeigt jede Zeit.</translation>
    </message>
    <message>
        <source>%1. Counted back to %2.</source>
        <comment>counts of events between two moments, a moment</comment>
        <translation>%1. Zurück bis %2 gezählt.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ExpectForm</name>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Channel to watch</source>
        <translation>Zu beobachtender Kanal</translation>
    </message>
    <message>
        <source>Number of messages</source>
        <translation>Anzahl der Nachrichten</translation>
    </message>
    <message>
        <source>At least or exactly</source>
        <translation>Mindestens oder genau</translation>
    </message>
    <message>
        <source>Time to wait for messages</source>
        <translation>Zeit, die auf Nachrichten gewartet wird</translation>
    </message>
    <message>
        <source>Conditions, each on a line</source>
        <translation>Bedingungen, jede in einer Zeile</translation>
    </message>
    <message>
        <source>Conditions on the message</source>
        <translation>Bedingungen an die Nachricht</translation>
    </message>
    <message>
        <source>For example: data.order.id = 42, data.name ~ cup, data.price &gt; 1.5, data.name matches ^C, data.note exists, data.id is number</source>
        <translation>Zum Beispiel: data.order.id = 42, data.name ~ cup, data.price &gt; 1.5, data.name matches ^C, data.note exists, data.id is number</translation>
    </message>
    <message>
        <source>Field of the message</source>
        <translation>Feld der Nachricht</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>Name der Variablen</translation>
    </message>
    <message>
        <source>Later steps use the value as {{var NAME}}.</source>
        <translation>Spätere Schritte verwenden den Wert als {{var NAME}}.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Channel name</source>
        <translation>Kanalname</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Innerhalb von</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Enter the number of messages, from 1 to %1.</source>
        <translation>Die Anzahl der Nachrichten eingeben, von 1 bis %1.</translation>
    </message>
    <message>
        <source>Ask as</source>
        <translation>Anfragen als</translation>
    </message>
    <message>
        <source>Identity to ask as</source>
        <translation>Identität für die Anfrage</translation>
    </message>
    <message>
        <source>What is refused</source>
        <translation>Was abgelehnt wird</translation>
    </message>
    <message>
        <source>The profile&apos;s authentication endpoint is called with the cookies and headers of the identity. Add identities under Access.</source>
        <translation>Der Authentifizierungs-Endpunkt des Profils wird mit den Cookies und Headern der Identität aufgerufen. Identitäten werden unter „Zugriff“ hinzugefügt.</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>Ein Token</translation>
    </message>
    <message>
        <source>The subscription</source>
        <translation>Das Abonnement</translation>
    </message>
    <message>
        <source>Nobody (not signed in)</source>
        <translation>Niemand (nicht angemeldet)</translation>
    </message>
    <message>
        <source>%1 (doesn&apos;t exist)</source>
        <extracomment>%1 is an identity</extracomment>
        <translation>%1 (gibt es nicht)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ExportDialog</name>
    <message>
        <source>Export events</source>
        <translation>Ereignisse exportieren</translation>
    </message>
    <message>
        <source>E&amp;vents</source>
        <translation>&amp;Ereignisse</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>For the developer tools of browsers: only what was sent over HTTP.</source>
        <translation>Für die Entwicklerwerkzeuge von Browsern: nur was über HTTP gesendet wurde.</translation>
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
            <numerusform>%Ln ausgewähltes Ereignis</numerusform>
            <numerusform>%Ln ausgewählte Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>Der ganze Verlauf</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 von %2 Ereignissen</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) that sent nothing over HTTP were left out.</source>
        <translation>
            <numerusform>%Ln Ereignis, das nichts über HTTP gesendet hat, wurde ausgelassen.</numerusform>
            <numerusform>%Ln Ereignisse, die nichts über HTTP gesendet haben, wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace file</source>
        <translation>Datei erset&amp;zen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged event(s) were left out.</source>
        <translation>
            <numerusform>%Ln beschädigtes Ereignis wurde ausgelassen.</numerusform>
            <numerusform>%Ln beschädigte Ereignisse wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file with this name exists and will be replaced.</source>
        <translation>Eine Datei mit diesem Namen existiert und wird ersetzt.</translation>
    </message>
    <message>
        <source>&amp;Leave out headers and bodies of requests and responses</source>
        <translation>&amp;Header und Inhalte von Anfragen und Antworten weglassen</translation>
    </message>
    <message>
        <source>Contains everything about each event. RadarDesk can import it again.</source>
        <translation>Enthält alles zu jedem Ereignis. RadarDesk kann die Datei wieder importieren.</translation>
    </message>
    <message>
        <source>For spreadsheets: one row per event, without headers and bodies.</source>
        <translation>Für Tabellenkalkulationen: je Ereignis eine Zeile, ohne Header und Inhalte.</translation>
    </message>
    <message>
        <source>The filtered events</source>
        <translation>Die gefilterten Ereignisse</translation>
    </message>
    <message>
        <source>Canceled. No file was written.</source>
        <translation>Abgebrochen. Keine Datei wurde geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln event(s) to %1.</source>
        <translation>
            <numerusform>%Ln Ereignis nach %1 exportiert.</numerusform>
            <numerusform>%Ln Ereignisse nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported to %1.</source>
        <translation>Nach %1 wurde nichts exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected row(s) with all their events</source>
        <translation>
            <numerusform>Die %Ln ausgewählte Zeile mit allen ihren Ereignissen</numerusform>
            <numerusform>Die %Ln ausgewählten Zeilen mit allen ihren Ereignissen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::FaultRuleForm</name>
    <message>
        <source>* for any</source>
        <translation>* für alle</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>URL of the page, or User-Agent of the program; * stands for any text</source>
        <translation>URL der Seite oder User-Agent des Programms; * steht für beliebigen Text</translation>
    </message>
    <message>
        <source>Channel name; * stands for any text</source>
        <translation>Kanalname; * steht für beliebigen Text</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Broadcasts</source>
        <translation>Broadcasts</translation>
    </message>
    <message>
        <source>Requests for tokens</source>
        <translation>Token-Anfragen</translation>
    </message>
    <message>
        <source>Client data</source>
        <translation>Client-Daten</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Every n-th time</source>
        <translation>Jedes n-te Mal</translation>
    </message>
    <message>
        <source>With a probability</source>
        <translation>Mit einer Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>&amp;Fault</source>
        <translation>&amp;Fehler</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>C&amp;hannels</source>
        <translation>K&amp;anäle</translation>
    </message>
    <message>
        <source>Socket &amp;ID</source>
        <translation>Socket-&amp;ID</translation>
    </message>
    <message>
        <source>&amp;Page or program</source>
        <translation>&amp;Seite oder Programm</translation>
    </message>
    <message>
        <source>How &amp;often</source>
        <translation>Wie &amp;oft</translation>
    </message>
    <message>
        <source>Number n</source>
        <translation>Zahl n</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>&amp;Delay (ms)</source>
        <translation>&amp;Verzögerung (ms)</translation>
    </message>
    <message>
        <source>&amp;Jitter (ms)</source>
        <translation>&amp;Jitter (ms)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::FaultsBar</name>
    <message numerus="yes">
        <source>%n message(s) are held.</source>
        <translation>
            <numerusform>%n Nachricht wird zurückgehalten.</numerusform>
            <numerusform>%n Nachrichten werden zurückgehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Alle stoppen</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::FaultsDialog</name>
    <message>
        <source>Simulated faults</source>
        <translation>Simulierte Fehler</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed gives the same random results each time</source>
        <translation>Mit demselben Startwert ergibt der Zufall jedes Mal dasselbe</translation>
    </message>
    <message>
        <source>Add a fault</source>
        <translation>Fehler hinzufügen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>There are too many faults. Delete some first.</source>
        <translation>Es gibt zu viele Fehler. Zuerst einige löschen.</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>„%1“ gelöscht.</translation>
    </message>
    <message>
        <source>S&amp;top all</source>
        <translation>Alle stopp&amp;en</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>Sta&amp;rten</translation>
    </message>
    <message>
        <source>No simulated faults</source>
        <translation>Keine simulierten Fehler</translation>
    </message>
    <message>
        <source>Add one to see what an app does when calls fail or messages are late.</source>
        <translation>Einen hinzufügen, um zu sehen, was eine App tut, wenn Aufrufe fehlschlagen oder Nachrichten verspätet ankommen.</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>S&amp;tartwert</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>More than %1</source>
        <extracomment>%1: how many matches are marked, of more</extracomment>
        <translation>Mehr als %1</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: which match is selected, %2: how many there are</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n match(es)</source>
        <translation>
            <numerusform>%n Treffer ersetzt</numerusform>
            <numerusform>%n Treffer ersetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::FolderValuesDialog</name>
    <message>
        <source>Values of the folder</source>
        <translation>Werte des Ordners</translation>
    </message>
    <message>
        <source>Values of “%1”</source>
        <extracomment>%1 is a folder of saved messages</extracomment>
        <translation>Werte von „%1“</translation>
    </message>
    <message>
        <source>The saved messages and scenarios of this folder use these values instead of those that the profile has under the same names.</source>
        <translation>Die gespeicherten Nachrichten und Szenarien dieses Ordners verwenden diese Werte anstelle der gleichnamigen des Profils.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::GuideWindow</name>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: what the button does; %2: its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Find in page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::HeldMessagesView</name>
    <message>
        <source>&amp;Release</source>
        <translation>Frei&amp;geben</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>Held messages</source>
        <translation>Zurückgehaltene Nachrichten</translation>
    </message>
    <message>
        <source>Data of the held message</source>
        <translation>Daten der zurückgehaltenen Nachricht</translation>
    </message>
    <message>
        <source>No messages are held. Add the fault “Held message” to hold them here.</source>
        <translation>Es werden keine Nachrichten zurückgehalten. Den Fehler „Zurückgehaltene Nachricht“ hinzufügen, um sie hier zurückzuhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are held.</source>
        <translation>
            <numerusform>%n Nachricht wird zurückgehalten.</numerusform>
            <numerusform>%n Nachrichten werden zurückgehalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::HistoryBar</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 New events stay in memory and are saved as soon as possible.</source>
        <extracomment>%1 is what is wrong, a whole sentence</extracomment>
        <translation>%1 Neue Ereignisse bleiben im Speicher und werden gespeichert, sobald das möglich ist.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::IdentitiesEditor</name>
    <message>
        <source>Identities</source>
        <translation>Identitäten</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>Neue Identität</translation>
    </message>
    <message>
        <source>New identity (Insert)</source>
        <translation>Neue Identität (Einfg)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the identity</source>
        <translation>Die Identität löschen</translation>
    </message>
    <message>
        <source>&amp;cURL command or cookies…</source>
        <translation>&amp;cURL-Befehl oder Cookies …</translation>
    </message>
    <message>
        <source>&amp;HAR file…</source>
        <translation>&amp;HAR-Datei …</translation>
    </message>
    <message>
        <source>&amp;Sign-in…</source>
        <translation>&amp;Anmeldung …</translation>
    </message>
    <message>
        <source>Create from</source>
        <translation>Erstellen aus</translation>
    </message>
    <message>
        <source>Create an identity from a command, a recording or a sign-in</source>
        <translation>Eine Identität aus einem Befehl, einer Aufzeichnung oder einer Anmeldung erstellen</translation>
    </message>
    <message>
        <source>Deleted “%1” and its entry in the keychain.</source>
        <translation>„%1“ und den Eintrag im Schlüsselbund gelöscht.</translation>
    </message>
    <message>
        <source>Delete the identity (Delete)</source>
        <translation>Die Identität löschen (Entf)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::IdentitiesSheet</name>
    <message>
        <source>Identities</source>
        <translation>Identitäten</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::IdentityDelegate</name>
    <message>
        <source>not usable</source>
        <translation>nicht verwendbar</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::IdentityForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Alice, Admin, signed out …</source>
        <translation>Alice, Admin, abgemeldet …</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Cookies, as “name=value; name=value” or whole Set-Cookie lines</source>
        <translation>&amp;Cookies, als „Name=Wert; Name=Wert“ oder als ganze Set-Cookie-Zeilen</translation>
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
        <translation>Header</translation>
    </message>
    <message>
        <source>Authorization: Bearer …</source>
        <translation>Authorization: Bearer …</translation>
    </message>
    <message>
        <source>Not available: %1</source>
        <comment>names of cookies</comment>
        <translation>Nicht verfügbar: %1</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>Neu anme&amp;lden</translation>
    </message>
    <message>
        <source>Get new cookies with the same sign-in</source>
        <translation>Neue Cookies mit derselben Anmeldung holen</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>This built-in identity sends no cookies or headers, like a user who is signed out.</source>
        <translation>Diese eingebaute Identität sendet keine Cookies und Header, wie ein abgemeldeter Benutzer.</translation>
    </message>
    <message>
        <source>Read the keychain again</source>
        <translation>Den Schlüsselbund erneut lesen</translation>
    </message>
    <message>
        <source>&amp;Enter again</source>
        <translation>Ne&amp;u eingeben</translation>
    </message>
    <message>
        <source>Enter new values to replace the ones in the keychain</source>
        <translation>Neue Werte eingeben, die die im Schlüsselbund ersetzen</translation>
    </message>
    <message>
        <source>&amp;Headers, one per line, as “Name: value”</source>
        <translation>&amp;Header, je Zeile einer, als „Name: Wert“</translation>
    </message>
    <message>
        <source>In the keychain: %1</source>
        <translation>Im Schlüsselbund: %1</translation>
    </message>
    <message>
        <source>Cookies and the values of headers such as Authorization are saved in the keychain, everything else in a file.</source>
        <translation>Cookies und die Werte von Headern wie Authorization werden im Schlüsselbund gespeichert, alles andere in einer Datei.</translation>
    </message>
    <message>
        <source>Edit si&amp;gn-in…</source>
        <translation>An&amp;meldung bearbeiten…</translation>
    </message>
    <message>
        <source>Change how this identity signs in</source>
        <translation>Ändern, wie sich diese Identität anmeldet</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::IdentitySourceSheet</name>
    <message>
        <source>cURL command or cookies</source>
        <translation>cURL-Befehl oder Cookies</translation>
    </message>
    <message>
        <source>curl &apos;https://app.example/auth&apos; -H &apos;Cookie: session=…&apos;</source>
        <translation>curl &apos;https://app.example/auth&apos; -H &apos;Cookie: session=…&apos;</translation>
    </message>
    <message>
        <source>&amp;Add identity</source>
        <translation>&amp;Identität hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No call in this recording has cookies or an Authorization header. In Chrome, choose “Export HAR (with sensitive data)”.</source>
        <translation>Kein Aufruf dieser Aufzeichnung hat Cookies oder einen Authorization-Header. In Chrome „HAR exportieren (mit vertraulichen Daten)“ wählen.</translation>
    </message>
    <message>
        <source>Paste a cURL command (“Copy as cURL” in the browser&apos;s network panel), a Cookie header or Set-Cookie lines.</source>
        <translation>Einen cURL-Befehl („Als cURL kopieren“ in der Netzwerkansicht des Browsers), einen Cookie-Header oder Set-Cookie-Zeilen einfügen.</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Recordings of browsers (*.har)</source>
        <translation>Aufzeichnungen von Browsern (*.har)</translation>
    </message>
    <message>
        <source>Create identity</source>
        <translation>Identität erstellen</translation>
    </message>
    <message>
        <source>Host of the recording</source>
        <translation>Host der Aufzeichnung</translation>
    </message>
    <message>
        <source>Values to import:</source>
        <translation>Zu importierende Werte:</translation>
    </message>
    <message>
        <source>Values to import</source>
        <translation>Zu importierende Werte</translation>
    </message>
    <message>
        <source>Credentials are saved in the keychain only.</source>
        <translation>Anmeldedaten werden nur im Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>Imports the last cookies and Authorization header that the recording has for a host.</source>
        <translation>Importiert die letzten Cookies und den letzten Authorization-Header, die die Aufzeichnung für einen Host enthält.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ImportDialog</name>
    <message>
        <source>Import events</source>
        <translation>Ereignisse importieren</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>Events that RadarDesk exported as JSON Lines.</source>
        <translation>Ereignisse, die RadarDesk als JSON Lines exportiert hat.</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>I&amp;mportieren</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more line(s).</source>
        <translation>
            <numerusform>… und %Ln weitere Zeile.</numerusform>
            <numerusform>… und %Ln weitere Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln event(s) of %1 were added.</source>
        <translation>
            <numerusform>Nur %Ln Ereignis aus %1 wurde hinzugefügt.</numerusform>
            <numerusform>Nur %Ln Ereignisse aus %1 wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>For events whose profile doesn&apos;t exist here.</source>
        <translation>Für Ereignisse, deren Profil es hier nicht gibt.</translation>
    </message>
    <message>
        <source>Nothing was imported from %1.</source>
        <translation>Aus %1 wurde nichts importiert.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln event(s).</source>
        <translation>
            <numerusform>%Ln Ereignis importiert.</numerusform>
            <numerusform>%Ln Ereignisse importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import canceled.</source>
        <translation>Import abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) already exist.</source>
        <translation>
            <numerusform>%Ln Ereignis ist schon vorhanden.</numerusform>
            <numerusform>%Ln Ereignisse sind schon vorhanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>%Ln Zeile konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln Zeilen konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::InspectorWindow</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ItemDelegate</name>
    <message>
        <source>Add an item</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>%1 (auto)</source>
        <extracomment>%1: the type of an item, such as Number, which is inferred from what was typed</extracomment>
        <translation>%1 (auto)</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Wert hinzufügen</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ItemsMenu</name>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Infer type from value</source>
        <translation>Typ am Wert erke&amp;nnen</translation>
    </message>
    <message>
        <source>Make &amp;text</source>
        <translation>Zu Te&amp;xt machen</translation>
    </message>
    <message>
        <source>&amp;Copy as JSON</source>
        <translation>Als JSON &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste items or JSON</source>
        <translation>Einträge oder JSON einfü&amp;gen</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>&amp;Zuklappen</translation>
    </message>
    <message>
        <source>Un&amp;fold</source>
        <translation>&amp;Aufklappen</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ItemsView</name>
    <message>
        <source>Moved to row %1.</source>
        <extracomment>%1: the row of the current item, counted from 1</extracomment>
        <translation>In Zeile %1 verschoben.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n item(s).</source>
        <translation>
            <numerusform>%n Eintrag gelöscht.</numerusform>
            <numerusform>%n Einträge gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicated %n item(s).</source>
        <translation>
            <numerusform>%n Eintrag dupliziert.</numerusform>
            <numerusform>%n Einträge dupliziert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n item(s).</source>
        <translation>
            <numerusform>%n Eintrag eingefügt.</numerusform>
            <numerusform>%n Einträge eingefügt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::JsonCompleter</name>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::JsonEdit</name>
    <message>
        <source>Fi&amp;nd…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Ers&amp;etzen …</translation>
    </message>
    <message>
        <source>Go to err&amp;or</source>
        <translation>Zum &amp;Fehler</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>For&amp;matieren</translation>
    </message>
    <message>
        <source>&amp;Minify</source>
        <translation>Auf eine &amp;Zeile bringen</translation>
    </message>
    <message>
        <source>Fo&amp;ld</source>
        <translation>Zuk&amp;lappen</translation>
    </message>
    <message>
        <source>Unfol&amp;d</source>
        <translation>Aufkla&amp;ppen</translation>
    </message>
    <message>
        <source>Line %1 folded.</source>
        <extracomment>%1: the number of a line</extracomment>
        <translation>Zeile %1 zugeklappt.</translation>
    </message>
    <message>
        <source>Line %1 unfolded.</source>
        <extracomment>%1: the number of a line</extracomment>
        <translation>Zeile %1 aufgeklappt.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::JsonView</name>
    <message numerus="yes">
        <source>…} %n item(s)</source>
        <comment>after {</comment>
        <translation>
            <numerusform>…} %n Eintrag</numerusform>
            <numerusform>…} %n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>…] %n item(s)</source>
        <comment>after [</comment>
        <translation>
            <numerusform>…] %n Eintrag</numerusform>
            <numerusform>…] %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>&amp;Zuklappen</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>&amp;Aufklappen</translation>
    </message>
    <message>
        <source>F&amp;old all</source>
        <translation>Alle zuk&amp;lappen</translation>
    </message>
    <message>
        <source>U&amp;nfold all</source>
        <translation>Alle au&amp;fklappen</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::KeySheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Filter by command or shortcut</source>
        <translation>Nach Befehl oder Tastenkürzel filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>&amp;Clear shortcut</source>
        <translation>Kürzel &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Restore default</source>
        <translation>&amp;Standard wiederherstellen</translation>
    </message>
    <message>
        <source>Restore &amp;all defaults</source>
        <translation>&amp;Alle Standards wiederherstellen</translation>
    </message>
    <message>
        <source>Press the new shortcut.</source>
        <translation>Das neue Tastenkürzel drücken.</translation>
    </message>
    <message>
        <source>%1 belonged to “%2”, which has no shortcut now.</source>
        <extracomment>%1: a shortcut, such as Ctrl+E; %2: the command that had it</extracomment>
        <translation>%1 gehörte zu „%2“; dieser Befehl hat jetzt kein Tastenkürzel.</translation>
    </message>
    <message>
        <source>Restored all default shortcuts.</source>
        <translation>Alle Tastenkürzel auf den Standard zurückgesetzt.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::KeysModel</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bereich</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ListenForm</name>
    <message>
        <source>Listen</source>
        <translation>Abonnieren</translation>
    </message>
    <message>
        <source>Open a subscriber page</source>
        <translation>Abonnentenseite öffnen</translation>
    </message>
    <message>
        <source>Channel to listen to</source>
        <translation>Kanal, der abonniert wird</translation>
    </message>
    <message>
        <source>Channel or orders.*</source>
        <comment>orders.* is an example of a pattern</comment>
        <translation>Kanal oder orders.*</translation>
    </message>
    <message>
        <source>Press Enter after each name. Every pasted line is a name.</source>
        <translation>Nach jedem Namen Enter drücken. Jede eingefügte Zeile ist ein Name.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>An asterisk stands for any text in a name: orders.*</source>
        <translation>Ein Stern steht für beliebigen Text in einem Namen: orders.*</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>What was typed, and what is wrong with it</extracomment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>Listening to “%1”.</source>
        <comment>%1 is a channel</comment>
        <translation>„%1“ ist abonniert.</translation>
    </message>
    <message numerus="yes">
        <source>Listening to %n more channel(s).</source>
        <translation>
            <numerusform>%n weiterer Kanal ist abonniert.</numerusform>
            <numerusform>%n weitere Kanäle sind abonniert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::LoginSheet</name>
    <message>
        <source>&amp;Send to</source>
        <translation>&amp;Senden an</translation>
    </message>
    <message>
        <source>https://app.example/login</source>
        <translation>https://app.example/login</translation>
    </message>
    <message>
        <source>&amp;Form page</source>
        <translation>&amp;Formularseite</translation>
    </message>
    <message>
        <source>Empty if no hidden fields are needed</source>
        <translation>Leer, wenn keine versteckten Felder nötig sind</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>Name of the field for the user</source>
        <translation>Name des Felds für den Benutzer</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Name of the field for the password</source>
        <translation>Name des Felds für das Passwort</translation>
    </message>
    <message>
        <source>Send as &amp;JSON instead of a form</source>
        <translation>Als &amp;JSON statt als Formular senden</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation>A&amp;nmelden</translation>
    </message>
    <message>
        <source>&amp;Add identity</source>
        <translation>&amp;Identität hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Signed in. Cookies: %1</source>
        <comment>names of cookies</comment>
        <translation>Angemeldet. Cookies: %1</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>User name or email</source>
        <translation>Benutzername oder E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Create identity from a sign-in</source>
        <translation>Identität aus einer Anmeldung erstellen</translation>
    </message>
    <message>
        <source>RadarDesk sends the sign-in form as a browser does and saves the cookies. The password is saved in the keychain only.</source>
        <translation>RadarDesk sendet das Anmeldeformular wie ein Browser und speichert die Cookies. Das Passwort wird nur im Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>The page&apos;s hidden fields, such as a CSRF token, are sent too</source>
        <translation>Die versteckten Felder der Seite, etwa ein CSRF-Token, werden mitgesendet</translation>
    </message>
    <message>
        <source>Edit the sign-in of %1</source>
        <comment>the name of an identity</comment>
        <translation>Anmeldung von %1 bearbeiten</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>S&amp;peichern</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::LongJson</name>
    <message>
        <source>Start of the data as JSON</source>
        <translation>Anfang der Daten als JSON</translation>
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
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>A&amp;bout RadarDesk</source>
        <translation>Über &amp;RadarDesk</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>About RadarDesk</source>
        <translation>Über RadarDesk</translation>
    </message>
    <message>
        <source>&lt;h3&gt;RadarDesk %1&lt;/h3&gt;&lt;p&gt;The desktop workbench for PushRadar: send test broadcasts, see them arrive, and find out why a channel is refused.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;RadarDesk %1&lt;/h3&gt;&lt;p&gt;Die Desktop-Werkbank für PushRadar: Test-Broadcasts senden, sie ankommen sehen und herausfinden, warum ein Kanal abgelehnt wird.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>PRODUCTION – %1</source>
        <translation>PRODUKTION – %1</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>&amp;Profile …</translation>
    </message>
    <message>
        <source>&amp;Export history…</source>
        <translation>Verlauf e&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Import history…</source>
        <translation>Verlauf &amp;importieren …</translation>
    </message>
    <message>
        <source>Clear this profile&apos;s &amp;history</source>
        <translation>&amp;Verlauf dieses Profils leeren</translation>
    </message>
    <message>
        <source>Prese&amp;nter view</source>
        <translation>Präse&amp;ntationsansicht</translation>
    </message>
    <message>
        <source>Connect your app…</source>
        <translation>Eigene App verbinden …</translation>
    </message>
    <message>
        <source>Point your server and your page at the sandbox</source>
        <translation>Den eigenen Server und die eigene Seite auf die Sandbox richten</translation>
    </message>
    <message>
        <source>&amp;Connect your app…</source>
        <translation>Ei&amp;gene App verbinden …</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Send test broadcasts and watch what arrives (Ctrl+1)</source>
        <translation>Test-Broadcasts senden und sehen, was ankommt (Strg+1)</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Find out why a private channel is refused (Ctrl+2)</source>
        <translation>Herausfinden, warum ein privater Kanal abgelehnt wird (Strg+2)</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Rehearse and show realtime messages (Ctrl+3)</source>
        <translation>Echtzeit-Nachrichten proben und vorführen (Strg+3)</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>&amp;Plot</source>
        <translation>Diagra&amp;mm</translation>
    </message>
    <message>
        <source>Plot values as they arrive (Alt+P)</source>
        <translation>Werte beim Eintreffen zeichnen (Alt+M)</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Ereignisse durchsuchen</translation>
    </message>
    <message>
        <source>Search or &amp;run a command…</source>
        <translation>Suchen oder Befehl &amp;ausführen …</translation>
    </message>
    <message>
        <source>Go to &amp;Test</source>
        <translation>Zu &amp;Test wechseln</translation>
    </message>
    <message>
        <source>Go to &amp;Access</source>
        <translation>Zu Zugri&amp;ff wechseln</translation>
    </message>
    <message>
        <source>Go to &amp;Demo</source>
        <translation>Zu &amp;Demo wechseln</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>Show or hide the &amp;sidebar</source>
        <translation>&amp;Seitenleiste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide the &amp;events</source>
        <translation>&amp;Ereignisse ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide the &amp;inspector</source>
        <translation>&amp;Inspektor ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>&amp;Broadcast, or run the next step</source>
        <translation>&amp;Broadcast senden oder nächsten Schritt ausführen</translation>
    </message>
    <message>
        <source>&amp;Copy as code again</source>
        <translation>Erneut als &amp;Code kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste a broadcast</source>
        <translation>Broadcast ein&amp;fügen</translation>
    </message>
    <message>
        <source>&amp;Search events</source>
        <translation>Ereignisse durch&amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel …</translation>
    </message>
    <message>
        <source>Open the &amp;menu</source>
        <translation>&amp;Menü öffnen</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Connection&amp;s</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>See who is connected and what happens on each connection (Alt+S)</source>
        <translation>Sehen, wer verbunden ist und was auf jeder Verbindung geschieht</translation>
    </message>
    <message>
        <source>Connection&amp;s (%1)</source>
        <translation>Verbindungen (%1)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Show events as a list (Alt+L)</source>
        <translation>Ereignisse als Liste anzeigen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Inspector at the ri&amp;ght</source>
        <translation>Inspektor &amp;rechts</translation>
    </message>
    <message>
        <source>Inspector at the &amp;bottom</source>
        <translation>Inspektor &amp;unten</translation>
    </message>
    <message>
        <source>Inspector in its own &amp;window</source>
        <translation>Ins&amp;pektor im eigenen Fenster</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Einste&amp;llungen …</translation>
    </message>
    <message>
        <source>&amp;Listen to a channel…</source>
        <translation>Einen Kanal ab&amp;onnieren …</translation>
    </message>
    <message>
        <source>Make item te&amp;xt, or infer its type</source>
        <translation>Eintrag &amp;zu Text machen oder Typ erkennen</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>&amp;Format JSON</source>
        <translation>JSON &amp;formatieren</translation>
    </message>
    <message>
        <source>&amp;Minify JSON</source>
        <translation>JSON auf eine &amp;Zeile bringen</translation>
    </message>
    <message>
        <source>Find in &amp;JSON…</source>
        <translation>In &amp;JSON suchen …</translation>
    </message>
    <message>
        <source>&amp;Replace in JSON…</source>
        <translation>In JSON &amp;ersetzen …</translation>
    </message>
    <message>
        <source>&amp;Go to JSON error</source>
        <translation>Zum JSON-Fehle&amp;r</translation>
    </message>
    <message>
        <source>F&amp;old all JSON</source>
        <translation>Alles JSON zu&amp;klappen</translation>
    </message>
    <message>
        <source>&amp;Unfold all JSON</source>
        <translation>Alles JSON &amp;aufklappen</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Gespeicherte Suche</translation>
    </message>
    <message>
        <source>Saved message, %1</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>Gespeicherte Nachricht, %1</translation>
    </message>
    <message>
        <source>&amp;Group events, or list each one</source>
        <translation>Ereignisse &amp;gruppieren oder einzeln auflisten</translation>
    </message>
    <message>
        <source>Show or hide &amp;counts over time</source>
        <translation>Anzahl im &amp;Zeitverlauf ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Co&amp;mpare the two selected events</source>
        <translation>Die beiden ausgewählten Ereignisse &amp;vergleichen</translation>
    </message>
    <message>
        <source>Open a browser&apos;s recordin&amp;g…</source>
        <translation>Auf&amp;zeichnung eines Browsers öffnen …</translation>
    </message>
    <message>
        <source>Search events</source>
        <comment>short, in the field</comment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Simulated &amp;faults…</source>
        <translation>Simulierte &amp;Fehler …</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>Neue &amp;Nachricht</translation>
    </message>
    <message>
        <source>&amp;Save message</source>
        <translation>Nachricht &amp;speichern</translation>
    </message>
    <message>
        <source>S&amp;how changes of the message</source>
        <translation>Änderungen der Nachricht zei&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Revert message</source>
        <translation>Nachricht zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>Cl&amp;ose message</source>
        <translation>Nachricht sch&amp;ließen</translation>
    </message>
    <message>
        <source>Next &amp;message</source>
        <translation>Nächs&amp;te Nachricht</translation>
    </message>
    <message>
        <source>Pre&amp;vious message</source>
        <translation>&amp;Vorige Nachricht</translation>
    </message>
    <message>
        <source>&amp;Why did it not arrive?</source>
        <translation>&amp;Warum kam die Nachricht nicht an?</translation>
    </message>
    <message>
        <source>Copy the sandbox&apos;s a&amp;ddress</source>
        <translation>Adresse der Sandbox &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the sandbox&apos;s p&amp;ublic key</source>
        <translation>Öffentlichen &amp;Schlüssel der Sandbox kopieren</translation>
    </message>
    <message>
        <source>Run a&amp;ll checks</source>
        <translation>Alle Prüfungen ausfü&amp;hren</translation>
    </message>
    <message>
        <source>Use&amp;r guide</source>
        <translation>Handb&amp;uch</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::MarkFilter</name>
    <message>
        <source>&amp;Any mark</source>
        <translation>&amp;Beliebige Markierung</translation>
    </message>
    <message>
        <source>With a &amp;note</source>
        <translation>Mit &amp;Notiz</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::MessageChanges</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n Zeile entfernt</numerusform>
            <numerusform>%n Zeilen entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n Zeile hinzugefügt</numerusform>
            <numerusform>%n Zeilen hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Changes to “%1”: %2, %3.</source>
        <extracomment>%1 is the name of a saved message, %2 and %3 are as “2 lines added”</extracomment>
        <translation>Änderungen an „%1“: %2, %3.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::MessageDesk</name>
    <message>
        <source>Not saved.</source>
        <translation>Nicht gespeichert.</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <extracomment>%1 is the name of a saved message</extracomment>
        <translation>„%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <extracomment>%1 is why</extracomment>
        <translation>Nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>This message isn&apos;t saved yet.</source>
        <translation>Diese Nachricht ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>The message has no unsaved changes.</source>
        <translation>Die Nachricht hat keine ungespeicherten Änderungen.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::MessageSize</name>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>%1 of %2 KiB</source>
        <translation>%1 von %2 KiB</translation>
    </message>
    <message>
        <source>Size of channel and data. API v3 accepts at most 10 KiB</source>
        <translation>Größe von Kanal und Daten. API v3 nimmt höchstens 10 KiB an</translation>
    </message>
    <message>
        <source>Size of channel and data. API v2 has no documented limit</source>
        <translation>Größe von Kanal und Daten. Für API v2 ist keine Grenze dokumentiert</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::MessageTabs</name>
    <message>
        <source>New message (Ctrl+N)</source>
        <translation>Neue Nachricht (Strg+N)</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>Open messages</source>
        <translation>Offene Nachrichten</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <extracomment>%1 is the name of a saved message, %2 its channel</extracomment>
        <translation>%1, auf %2</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <extracomment>%1 is the name of a saved message</extracomment>
        <translation>%1, geändert</translation>
    </message>
    <message numerus="yes">
        <source>Closed %n message(s).</source>
        <translation>
            <numerusform>%n Nachricht geschlossen.</numerusform>
            <numerusform>%n Nachrichten geschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed a new message.</source>
        <translation>Neue Nachricht geschlossen.</translation>
    </message>
    <message>
        <source>Closed “%1”.</source>
        <translation>„%1“ geschlossen.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close &amp;others</source>
        <translation>&amp;Andere schließen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Reverted “%1” to the saved version.</source>
        <extracomment>%1 is the name of a saved message</extracomment>
        <translation>„%1“ auf den gespeicherten Stand zurückgesetzt.</translation>
    </message>
    <message>
        <source>Show c&amp;hanges</source>
        <translation>Änderun&amp;gen zeigen</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::MissedView</name>
    <message>
        <source>Missed while away</source>
        <translation>In Abwesenheit verpasst</translation>
    </message>
    <message numerus="yes">
        <source>%n more client(s)</source>
        <translation>
            <numerusform>%n weiterer Client</numerusform>
            <numerusform>%n weitere Clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::NumbersList</name>
    <message>
        <source>The whole message</source>
        <translation>Die ganze Nachricht</translation>
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
        <translation>Abonnentenseite</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>Im Browser &amp;öffnen</translation>
    </message>
    <message>
        <source>Show on &amp;phones…</source>
        <translation>Auf &amp;Smartphones zeigen …</translation>
    </message>
    <message>
        <source>&amp;Copy its address</source>
        <translation>&amp;Adresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Stop showing on phones</source>
        <translation>&amp;Nicht mehr auf Smartphones zeigen</translation>
    </message>
    <message>
        <source>Open the subscriber page in the browser (F9). Devices on this network can open pages, too.</source>
        <translation>Die Abonnentenseite im Browser öffnen (F9). Auch Geräte in diesem Netzwerk können Seiten öffnen.</translation>
    </message>
    <message>
        <source>Open the subscriber page in the browser (F9)</source>
        <translation>Die Abonnentenseite im Browser öffnen (F9)</translation>
    </message>
    <message>
        <source>A subscriber page needs a channel. %1</source>
        <translation>Eine Abonnentenseite braucht einen Kanal. %1</translation>
    </message>
    <message>
        <source>No browser could be started. The page&apos;s address was copied. Paste it into a browser.</source>
        <translation>Es ließ sich kein Browser starten. Die Adresse der Seite ist kopiert; in einen Browser einfügen.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PlaceholderMenu</name>
    <message>
        <source>Reset the counter</source>
        <translation>Den Zähler zurücksetzen</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>„%1“ zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all counters</source>
        <translation>Alle Zähler zurücksetzen</translation>
    </message>
    <message>
        <source>Choose a value to insert when the message is sent.</source>
        <translation>Einen Wert auswählen, der beim Senden der Nachricht eingesetzt wird.</translation>
    </message>
    <message>
        <source>current value: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>aktueller Wert: %1</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <extracomment>%1 is what is sent for a placeholder</extracomment>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>A value of the profile, of the folder or of a run</source>
        <translation>Ein Wert des Profils, des Ordners oder eines Laufs</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PlanPanel</name>
    <message>
        <source>at least %1</source>
        <extracomment>%1 is a number of messages</extracomment>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>The plan allows %1 a second, with bursts of %2.</source>
        <extracomment>two numbers of messages</extracomment>
        <translation>Der Tarif erlaubt %1 pro Sekunde, kurzzeitig bis zu %2.</translation>
    </message>
    <message>
        <source>Today: %1 · last minute: %2</source>
        <extracomment>two numbers of messages</extracomment>
        <translation>Heute: %1 · letzte Minute: %2</translation>
    </message>
    <message>
        <source>Today: %1 of %2 (%3 %) · last minute: %4</source>
        <extracomment>numbers of messages; %3 is a number of percent</extracomment>
        <translation>Heute: %1 von %2 (%3 %) · letzte Minute: %4</translation>
    </message>
    <message>
        <source>Messages a day</source>
        <translation>Nachrichten pro Tag</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>messages a day</source>
        <translation>Nachrichten pro Tag</translation>
    </message>
    <message>
        <source>A broadcast counts as one message, and each subscriber as one more</source>
        <translation>Ein Broadcast zählt als eine Nachricht, jeder Abonnent als eine weitere</translation>
    </message>
    <message>
        <source>Enter a whole number of messages, %1 at most.</source>
        <translation>Geben Sie eine ganze Zahl von Nachrichten ein, höchstens %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PlotAxes</name>
    <message>
        <source>%1 (left)</source>
        <comment>a line, by the axis at the left</comment>
        <translation>%1 (links)</translation>
    </message>
    <message>
        <source>%1 (right)</source>
        <comment>a line, by the axis at the right</comment>
        <translation>%1 (rechts)</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>a line, its least and its greatest value</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PlotsPanel</name>
    <message>
        <source>Numbers in the data</source>
        <translation>Zahlen in den Daten</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Bild …</translation>
    </message>
    <message>
        <source>Save the plot as a picture</source>
        <translation>Das Diagramm als Bild speichern</translation>
    </message>
    <message>
        <source>Numbers to plot</source>
        <translation>Zu zeichnende Zahlen</translation>
    </message>
    <message>
        <source>Select the numbers to plot (Space)</source>
        <translation>Die zu zeichnenden Zahlen auswählen (Leertaste)</translation>
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
        <translation>Median</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>99th percentile</source>
        <translation>99. Perzentil</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Delay in ms</source>
        <translation>Verzögerung in ms</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Der Verlauf wird gelesen …</translation>
    </message>
    <message>
        <source>No delay is known</source>
        <translation>Keine Verzögerung ist bekannt</translation>
    </message>
    <message>
        <source>Choose a longer time above, or broadcast something (Ctrl+Enter).</source>
        <translation>Oben eine längere Zeit wählen oder einen Broadcast senden (Strg+Enter).</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number&apos;s name and value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>  ·  </source>
        <comment>between two readings</comment>
        <translation>  ·  </translation>
    </message>
    <message>
        <source>At %1:  %2</source>
        <translation>Um %1:  %2</translation>
    </message>
    <message>
        <source>Last, at %1:  %2</source>
        <translation>Zuletzt, um %1:  %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A channel and what is plotted of it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Events per second</source>
        <translation>Ereignisse je Sekunde</translation>
    </message>
    <message>
        <source>The filter sets the time</source>
        <translation>Der Filter bestimmt die Zeit</translation>
    </message>
    <message>
        <source>Broadcasts per second</source>
        <translation>Broadcasts je Sekunde</translation>
    </message>
    <message>
        <source>Searched back to %1…</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Zurück bis %1 durchsucht …</translation>
    </message>
    <message>
        <source>All events are hidden</source>
        <translation>Alle Ereignisse sind ausgeblendet</translation>
    </message>
    <message>
        <source>Turn on Sent or Received above.</source>
        <translation>Oben „Gesendet“ oder „Empfangen“ einschalten.</translation>
    </message>
    <message>
        <source>Nothing to plot</source>
        <translation>Nichts zu zeichnen</translation>
    </message>
    <message>
        <source>No message matches the filter in this time. Change the filter or the time, or broadcast something (Ctrl+Enter).</source>
        <translation>Keine Nachricht aus dieser Zeit passt zum Filter. Filter oder Zeit ändern oder einen Broadcast senden (Strg+Enter).</translation>
    </message>
    <message>
        <source>No numbers in these messages</source>
        <translation>Keine Zahlen in diesen Nachrichten</translation>
    </message>
    <message>
        <source>Send one, such as {&quot;price&quot;: 12.5}, or plot the events per second.</source>
        <translation>Eine senden, etwa {&quot;price&quot;: 12.5}, oder die Ereignisse je Sekunde zeichnen.</translation>
    </message>
    <message>
        <source>No number is selected</source>
        <translation>Keine Zahl ist ausgewählt</translation>
    </message>
    <message>
        <source>Select one in the list.</source>
        <translation>In der Liste eine auswählen.</translation>
    </message>
    <message>
        <source>Delays are known for messages that this window sent and received. Broadcast something (Ctrl+Enter).</source>
        <translation>Verzögerungen sind für Nachrichten bekannt, die dieses Fenster gesendet und empfangen hat. Einen Broadcast senden (Strg+Enter).</translation>
    </message>
    <message>
        <source>Nothing to plot in this time</source>
        <translation>In dieser Zeit nichts zu zeichnen</translation>
    </message>
    <message>
        <source>  ·  There are too many older events to plot.</source>
        <translation>  ·  Es gibt zu viele ältere Ereignisse, um sie zu zeichnen.</translation>
    </message>
    <message>
        <source>Plot: %1</source>
        <translation>Diagramm: %1</translation>
    </message>
    <message>
        <source>Pause the plot; new events are still recorded</source>
        <translation>Das Diagramm anhalten; neue Ereignisse werden weiter aufgezeichnet</translation>
    </message>
    <message>
        <source>Values to plot</source>
        <translation>Zu zeichnende Werte</translation>
    </message>
    <message>
        <source>Choose the time range of the plot</source>
        <translation>Den Zeitraum des Diagramms wählen</translation>
    </message>
    <message>
        <source>Copy the plotted values as CSV, for a spreadsheet</source>
        <translation>Die gezeichneten Werte als CSV für eine Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>The picture couldn&apos;t be written to %1. Choose another folder.</source>
        <translation>Das Bild konnte nicht nach %1 geschrieben werden. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Messages received per second</source>
        <translation>Empfangene Nachrichten je Sekunde</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PresenceDelegate</name>
    <message>
        <source>joined</source>
        <translation>beigetreten</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>test user</source>
        <translation>Testbenutzer</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PresenceMenus</name>
    <message>
        <source>Show the &amp;connection</source>
        <translation>&amp;Verbindung anzeigen</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PresencePanel</name>
    <message>
        <source>C&amp;hannel</source>
        <translation>&amp;Kanal</translation>
    </message>
    <message>
        <source>Presence channel</source>
        <translation>Präsenzkanal</translation>
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
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>Add test users (Insert)</source>
        <translation>Testbenutzer hinzufügen (Einfg)</translation>
    </message>
    <message>
        <source>Add test users</source>
        <translation>Testbenutzer hinzufügen</translation>
    </message>
    <message>
        <source>Test users</source>
        <translation>Testbenutzer</translation>
    </message>
    <message>
        <source>Join all</source>
        <translation>Alle beitreten</translation>
    </message>
    <message>
        <source>Leave all</source>
        <translation>Alle verlassen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name of the test user</source>
        <translation>Name des Testbenutzers</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the test user (Delete)</source>
        <translation>Den Testbenutzer löschen (Entf)</translation>
    </message>
    <message>
        <source>Delete the test user</source>
        <translation>Den Testbenutzer löschen</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>Bei&amp;treten</translation>
    </message>
    <message>
        <source>Choose a test user to change its data.</source>
        <translation>Einen Testbenutzer wählen, um seine Daten zu ändern.</translation>
    </message>
    <message>
        <source>No test users yet</source>
        <translation>Noch keine Testbenutzer</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>Zu %1 we&amp;chseln</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>St&amp;opp</translation>
    </message>
    <message numerus="yes">
        <source>%n on the channel</source>
        <translation>
            <numerusform>%n auf dem Kanal</numerusform>
            <numerusform>%n auf dem Kanal</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden …</translation>
    </message>
    <message>
        <source>Have a test user join, or open a page that subscribes.</source>
        <translation>Einen Testbenutzer beitreten lassen oder eine Seite öffnen, die abonniert.</translation>
    </message>
    <message>
        <source>%1 (v2 has no client data)</source>
        <translation>%1 (v2 hat keine Client-Daten)</translation>
    </message>
    <message>
        <source>No subscriber has registered client data</source>
        <translation>Kein Abonnent hat Client-Daten registriert</translation>
    </message>
    <message>
        <source>Not watching</source>
        <translation>Nicht beobachtet</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t watch channels of this service</source>
        <translation>RadarDesk kann Kanäle dieses Dienstes nicht beobachten</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>Be&amp;obachten</translation>
    </message>
    <message>
        <source>Test &amp;users</source>
        <translation>Test&amp;benutzer</translation>
    </message>
    <message>
        <source>Press Space to join or leave</source>
        <translation>Leertaste: beitreten oder verlassen</translation>
    </message>
    <message>
        <source>Name in this list; not sent to the service</source>
        <translation>Name in dieser Liste; wird nicht an den Dienst gesendet</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>Überneh&amp;men</translation>
    </message>
    <message>
        <source>Register the changed data now</source>
        <translation>Die geänderten Daten jetzt registrieren</translation>
    </message>
    <message>
        <source>RadarDesk may not watch this channel</source>
        <translation>RadarDesk darf diesen Kanal nicht beobachten</translation>
    </message>
    <message>
        <source>The sandbox isn&apos;t running yet</source>
        <translation>Die Sandbox läuft noch nicht</translation>
    </message>
    <message>
        <source>Presence appears as soon as the sandbox runs.</source>
        <translation>Die Präsenz erscheint, sobald die Sandbox läuft.</translation>
    </message>
    <message>
        <source>The subscriber protocol of the hosted service isn&apos;t public, so only a page with its script can show who is present (onPresence). RadarDesk can register client data for a socket of your page.</source>
        <translation>Das Abonnenten-Protokoll des gehosteten Dienstes ist nicht öffentlich, darum kann nur eine Seite mit seinem Skript zeigen, wer anwesend ist (onPresence). RadarDesk kann Client-Daten für einen Socket der eigenen Seite registrieren.</translation>
    </message>
    <message>
        <source>Number of connections unknown</source>
        <translation>Anzahl der Verbindungen unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>The limit is %n test user(s).</source>
        <translation>
            <numerusform>Höchstens %n Testbenutzer ist möglich.</numerusform>
            <numerusform>Höchstens %n Testbenutzer sind möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>„%1“ gelöscht.</translation>
    </message>
    <message>
        <source>Show the users on the channel without joining (Enter in the channel field)</source>
        <translation>Die Benutzer auf dem Kanal zeigen, ohne beizutreten (Enter im Feld des Kanals)</translation>
    </message>
    <message>
        <source>Users on the channel</source>
        <translation>Benutzer auf dem Kanal</translation>
    </message>
    <message>
        <source>Choose “Watch” to show the users on the channel.</source>
        <translation>„Beobachten“ zeigt die Benutzer auf dem Kanal.</translation>
    </message>
    <message>
        <source>Choose “Add” to create test users.</source>
        <translation>„Hinzufügen“ erstellt Testbenutzer.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::Presentation</name>
    <message>
        <source>Step %1 failed.</source>
        <translation>Schritt %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden …</translation>
    </message>
    <message>
        <source>The current message can&apos;t be sent.</source>
        <translation>Die aktuelle Nachricht lässt sich nicht senden.</translation>
    </message>
    <message>
        <source>Not sent: sending is locked for this profile.</source>
        <translation>Nicht gesendet: Das Senden ist für dieses Profil gesperrt.</translation>
    </message>
    <message>
        <source>Not sent: the message contains a secret.</source>
        <translation>Nicht gesendet: Die Nachricht enthält ein Secret.</translation>
    </message>
    <message>
        <source>Messages arrive through a subscriber page</source>
        <translation>Nachrichten kommen über eine Abonnentenseite an</translation>
    </message>
    <message>
        <source>nothing, the scenario has finished</source>
        <translation>nichts, das Szenario ist beendet</translation>
    </message>
    <message>
        <source>%1 is a production profile: “%2” has real users. RadarDesk asks once after each start.</source>
        <translation>%1 ist ein Produktionsprofil: „%2“ hat echte Benutzer. RadarDesk fragt einmal nach jedem Start.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PresenterStage</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Messages appear here as they arrive.</source>
        <translation>Nachrichten erscheinen hier, sobald sie ankommen.</translation>
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
        <translation>Präsentationsansicht</translation>
    </message>
    <message>
        <source>Space: next · D: light, dark · H: hide this · Esc: leave</source>
        <translation>Leertaste: weiter · D: hell, dunkel · H: dies ausblenden · Esc: verlassen</translation>
    </message>
    <message>
        <source>Enter: send it. Backspace: don&apos;t.</source>
        <translation>Enter: senden. Rücktaste: nicht senden.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PrivateChannelsPanel</name>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Prüfung</translation>
    </message>
    <message>
        <source>Find out why a private channel is refused (Alt+K)</source>
        <translation>Herausfinden, warum ein privater Kanal abgelehnt wird (Alt+P)</translation>
    </message>
    <message>
        <source>P&amp;resence</source>
        <translation>Präsen&amp;z</translation>
    </message>
    <message>
        <source>&amp;Identities…</source>
        <translation>Identit&amp;äten …</translation>
    </message>
    <message>
        <source>Access &amp;matrix</source>
        <translation>Zugriffsmatri&amp;x</translation>
    </message>
    <message>
        <source>Mock &amp;endpoint</source>
        <translation>T&amp;estendpunkt</translation>
    </message>
    <message>
        <source>Serve an authentication endpoint to pages (Alt+E)</source>
        <translation>Seiten einen Authentifizierungsendpunkt bereitstellen (Alt+E)</translation>
    </message>
    <message>
        <source>Edit named sets of cookies and headers (Alt+I)</source>
        <translation>Benannte Sätze von Cookies und Headern bearbeiten (Alt+I)</translation>
    </message>
    <message>
        <source>All &amp;checks</source>
        <translation>Alle Prüf&amp;ungen</translation>
    </message>
    <message>
        <source>&amp;Browser recording</source>
        <translation>Aufzei&amp;chnung</translation>
    </message>
    <message>
        <source>Run all saved checks and the access matrix (Alt+C)</source>
        <translation>Alle gespeicherten Prüfungen und die Zugriffsmatrix ausführen (Alt+U)</translation>
    </message>
    <message>
        <source>Compare the access of identities to channels (Alt+M)</source>
        <translation>Den Zugriff von Identitäten auf Kanäle vergleichen (Alt+X)</translation>
    </message>
    <message>
        <source>Analyze a HAR file without sending requests (Alt+B)</source>
        <translation>Eine HAR-Datei auswerten, ohne Anfragen zu senden (Alt+C)</translation>
    </message>
    <message>
        <source>Show the users on a presence channel (Alt+R)</source>
        <translation>Die Benutzer auf einem Präsenzkanal zeigen (Alt+Z)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ProductionQuestion</name>
    <message>
        <source>%1 is a production profile: a broadcast to “%3” on %2 reaches real users. RadarDesk asks once after each start.</source>
        <extracomment>%1 is a profile, %2 a host, %3 a channel</extracomment>
        <translation>%1 ist ein Produktionsprofil: Ein Broadcast auf „%3“ über %2 erreicht echte Benutzer. RadarDesk fragt einmal nach jedem Start.</translation>
    </message>
    <message>
        <source>The history contains no earlier broadcast to this channel.</source>
        <translation>Der Verlauf enthält keinen früheren Broadcast auf diesem Kanal.</translation>
    </message>
    <message>
        <source>The message is the same as the last one sent to this channel.</source>
        <translation>Die Nachricht ist gleich der letzten, die auf diesem Kanal gesendet wurde.</translation>
    </message>
    <message>
        <source>Changes since the last message sent to this channel:</source>
        <translation>Änderungen seit der letzten Nachricht, die auf diesem Kanal gesendet wurde:</translation>
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
        <translation>Profile</translation>
    </message>
    <message>
        <source>Profiles (Ctrl+Shift+P)</source>
        <translation>Profile (Strg+Umschalt+P)</translation>
    </message>
    <message>
        <source>v2</source>
        <translation>v2</translation>
    </message>
    <message>
        <source>Use API version 2 (July 2019)</source>
        <translation>API-Version 2 (Juli 2019) verwenden</translation>
    </message>
    <message>
        <source>API version 2</source>
        <translation>API-Version 2</translation>
    </message>
    <message>
        <source>v3</source>
        <translation>v3</translation>
    </message>
    <message>
        <source>Use API version 3 (2021)</source>
        <translation>API-Version 3 (2021) verwenden</translation>
    </message>
    <message>
        <source>API version 3</source>
        <translation>API-Version 3</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>Current profile (Ctrl+Alt+1 to Ctrl+Alt+9)</source>
        <translation>Aktuelles Profil (Strg+Alt+1 bis Strg+Alt+9)</translation>
    </message>
    <message>
        <source>Broadcasts with this profile reach real users</source>
        <translation>Broadcasts mit diesem Profil erreichen echte Benutzer</translation>
    </message>
    <message>
        <source>Lock sending</source>
        <translation>Senden sperren</translation>
    </message>
    <message>
        <source>Prevent broadcasts with the current profile</source>
        <translation>Broadcasts mit dem aktuellen Profil verhindern</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ProfileDelegate</name>
    <message>
        <source>PRODUCTION · %1</source>
        <translation>PRODUKTION · %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ProfileForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Service address</source>
        <translation>&amp;Dienstadresse</translation>
    </message>
    <message>
        <source>https://api.pushradar.com</source>
        <translation>https://api.pushradar.com</translation>
    </message>
    <message>
        <source>&amp;Allow plain http</source>
        <translation>&amp;Unverschlüsseltes http erlauben</translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <translation>API-&amp;Version</translation>
    </message>
    <message>
        <source>Pu&amp;blic key</source>
        <translation>Öffentlicher &amp;Schlüssel</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>De&amp;fault channel</source>
        <translation>Standard&amp;kanal</translation>
    </message>
    <message>
        <source>Filled in when you choose the profile</source>
        <translation>Wird beim Wählen des Profils eingetragen</translation>
    </message>
    <message>
        <source>Authentication &amp;endpoint</source>
        <translation>Authentifizierungs&amp;endpunkt</translation>
    </message>
    <message>
        <source>http://localhost:3000/auth</source>
        <translation>http://localhost:3000/auth</translation>
    </message>
    <message>
        <source>&amp;Production</source>
        <translation>&amp;Produktion</translation>
    </message>
    <message>
        <source>v3 (2021)</source>
        <translation>v3 (2021)</translation>
    </message>
    <message>
        <source>v2 (July 2019)</source>
        <translation>v2 (Juli 2019)</translation>
    </message>
    <message>
        <source>Keep events</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Built in: it runs inside RadarDesk on this machine and needs no account. Point your server and your page at it to see what they send and receive.</source>
        <translation>Eingebaut: Sie läuft in RadarDesk auf diesem Rechner und braucht kein Konto. Den eigenen Server und die eigene Seite auf sie richten, um zu sehen, was sie senden und empfangen.</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>Art des Dienstes</translation>
    </message>
    <message>
        <source>RadarDesk watches the channels of PushRadar-compatible services, such as radardesk-sandbox</source>
        <translation>RadarDesk beobachtet die Kanäle PushRadar-kompatibler Dienste wie radardesk-sandbox</translation>
    </message>
    <message>
        <source>PushRadar-compatible service.</source>
        <translation>PushRadar-kompatibler Dienst.</translation>
    </message>
    <message>
        <source>PushRadar-compatible service, %1.</source>
        <comment>%1 is its name and version</comment>
        <translation>PushRadar-kompatibler Dienst, %1.</translation>
    </message>
    <message>
        <source>%1 Enter the public key to watch its channels.</source>
        <comment>%1 is a sentence</comment>
        <translation>%1 Den öffentlichen Schlüssel eintragen, um seine Kanäle zu beobachten.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Hosted service</source>
        <translation>Gehosteter Dienst</translation>
    </message>
    <message>
        <source>PushRadar-compatible</source>
        <translation>PushRadar-kompatibel</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Color of the profile in the window</source>
        <translation>Farbe des Profils im Fenster</translation>
    </message>
    <message>
        <source>Anyone between this machine and the service can then read the secret.</source>
        <translation>Jeder zwischen diesem Rechner und dem Dienst kann dann das Secret lesen.</translation>
    </message>
    <message>
        <source>Endpoint &amp;headers</source>
        <translation>Endpunkt-&amp;Header</translation>
    </message>
    <message>
        <source>One per line:  X-Requested-With: XMLHttpRequest</source>
        <translation>Einer je Zeile:  X-Requested-With: XMLHttpRequest</translation>
    </message>
    <message>
        <source>Stored in the profiles file, which only you can read. Credentials are left out of exports.</source>
        <translation>In der Profildatei gespeichert, die nur das eigene Benutzerkonto lesen kann. Zugangsdaten werden nicht exportiert.</translation>
    </message>
    <message>
        <source>Hosted service. Only a page can watch its channels.</source>
        <translation>Gehosteter Dienst. Seine Kanäle kann nur eine Seite beobachten.</translation>
    </message>
    <message>
        <source>&amp;Lock sending</source>
        <translation>Senden spe&amp;rren</translation>
    </message>
    <message>
        <source>For browsers (the API key of v2)</source>
        <translation>Für Browser (in v2 heißt er „API key“)</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Contacting the service…</source>
        <translation>Der Dienst wird angefragt …</translation>
    </message>
    <message>
        <source>Another profile has the same name. Choose a different name.</source>
        <translation>Ein anderes Profil hat denselben Namen. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Shows the profile in red and asks before the first broadcast after each start.</source>
        <translation>Zeigt das Profil in Rot und fragt nach jedem Start vor dem ersten Broadcast.</translation>
    </message>
    <message>
        <source>Prevents broadcasts with this profile.</source>
        <translation>Verhindert Broadcasts mit diesem Profil.</translation>
    </message>
    <message>
        <source>No answer. Check the service address.</source>
        <translation>Keine Antwort. Die Adresse des Dienstes prüfen.</translation>
    </message>
    <message>
        <source>Not PushRadar-compatible. Check the address.</source>
        <translation>Nicht PushRadar-kompatibel. Die Adresse prüfen.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ProfileTestPanel</name>
    <message>
        <source>The service can&apos;t be reached</source>
        <translation>Der Dienst ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The service issues no token</source>
        <translation>Der Dienst stellt kein Token aus</translation>
    </message>
    <message>
        <source>The secret can&apos;t be used</source>
        <translation>Das Secret ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Your clock is wrong</source>
        <translation>Die Uhr dieses Rechners geht falsch</translation>
    </message>
    <message>
        <source>&amp;Test this profile</source>
        <translation>Profil &amp;testen</translation>
    </message>
    <message>
        <source>Ask the service for a token; nothing is broadcast</source>
        <translation>Den Dienst nach einem Token fragen; es wird nichts gesendet</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test läuft …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of the test, what was found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht getestet</translation>
    </message>
    <message>
        <source>This profile works</source>
        <translation>Dieses Profil funktioniert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ProfilesDialog</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>New profile (Ctrl+N)</source>
        <translation>Neues Profil (Strg+N)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Duplicate, without the secret (Ctrl+D)</source>
        <translation>Ohne das Secret duplizieren (Strg+D)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Pfeil nach oben)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Pfeil nach unten)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete (Delete)</source>
        <translation>Löschen (Entf)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Add the profiles of a file</source>
        <translation>Die Profile einer Datei hinzufügen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Write all profiles to a file, without their secrets</source>
        <translation>Alle Profile ohne ihre Secrets in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>Profile (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nothing was imported from %1. %2</source>
        <translation>Aus %1 wurde nichts importiert. %2</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Profile importieren</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>Profile exportieren</translation>
    </message>
    <message>
        <source>Changes are saved immediately.</source>
        <translation>Änderungen werden sofort gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n profile(s). Enter their secrets to use them.</source>
        <translation>
            <numerusform>%n Profil importiert. Zum Verwenden sein Secret eingeben.</numerusform>
            <numerusform>%n Profile importiert. Zum Verwenden ihre Secrets eingeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n profile(s) to %1 without their secrets.</source>
        <translation>
            <numerusform>%n Profil ohne sein Secret nach %1 exportiert.</numerusform>
            <numerusform>%n Profile ohne ihre Secrets nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profiles couldn&apos;t be written to %1: %2.</source>
        <translation>Die Profile konnten nicht nach %1 geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Current profile</source>
        <translation>Aktuelles Profil</translation>
    </message>
    <message>
        <source>Deleted “%1” with its secret and its events.</source>
        <translation>„%1“ mit Secret und Ereignissen gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Use this profile</source>
        <translation>Dieses Profil ver&amp;wenden</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::QrView</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RawPanel</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>The bytes of the data</source>
        <translation>Die Bytes der Daten</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Anfrageinhalt</translation>
    </message>
    <message>
        <source>The bytes of the request&apos;s body</source>
        <translation>Die Bytes des Anfrageinhalts</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Antwortinhalt</translation>
    </message>
    <message>
        <source>The bytes of the response&apos;s body</source>
        <translation>Die Bytes des Antwortinhalts</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>&amp;Copy lines</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RecordBar</name>
    <message>
        <source>&amp;Record what my app sends</source>
        <translation>&amp;Aufzeichnen, was meine App sendet</translation>
    </message>
    <message>
        <source>Record &amp;anyway</source>
        <translation>T&amp;rotzdem aufzeichnen</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t record</source>
        <translation>&amp;Nicht aufzeichnen</translation>
    </message>
    <message>
        <source>Calls to %1 are handed on unchanged to %2 and recorded.</source>
        <extracomment>%1 and %2 are host and port</extracomment>
        <translation>Aufrufe an %1 werden unverändert an %2 weitergegeben und aufgezeichnet.</translation>
    </message>
    <message>
        <source>For %1: the code below then points your app at RadarDesk, which hands each call on to the service unchanged.</source>
        <translation>Für %1: Der Code unten richtet die App dann auf RadarDesk, das jeden Aufruf unverändert an den Dienst weitergibt.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RecordingPanel</name>
    <message>
        <source>&amp;Open HAR file…</source>
        <translation>HAR-Datei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Copy the report as Markdown, without cookies and tokens (Alt+Y)</source>
        <translation>Den Bericht als Markdown kopieren, ohne Cookies und Token (Alt+O)</translation>
    </message>
    <message>
        <source>Steps of the recorded call</source>
        <translation>Schritte des aufgezeichneten Aufrufs</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a time, a channel, a status</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Recordings of browsers (*.har)</source>
        <translation>Aufzeichnungen von Browsern (*.har)</translation>
    </message>
    <message>
        <source>Reading the recording…</source>
        <translation>Die Aufzeichnung wird gelesen …</translation>
    </message>
    <message>
        <source>The recording can&apos;t be read</source>
        <translation>Die Aufzeichnung kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>the name of a file, a browser</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No authentication call in this recording</source>
        <translation>Kein Aufruf zur Authentifizierung in dieser Aufzeichnung</translation>
    </message>
    <message>
        <source>Open the developer tools first, then reload the page and subscribe to the private channel, and save the recording again.</source>
        <translation>Zuerst die Entwicklerwerkzeuge öffnen, dann die Seite neu laden, den privaten Kanal abonnieren und die Aufzeichnung erneut speichern.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Check it now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Copied the report as Markdown, without cookies, tokens and secrets.</source>
        <translation>Bericht als Markdown kopiert, ohne Cookies, Token und Secrets.</translation>
    </message>
    <message>
        <source>Analyze a HAR file without sending requests</source>
        <translation>Eine HAR-Datei auswerten, ohne Anfragen zu senden</translation>
    </message>
    <message>
        <source>Recorded call</source>
        <translation>Aufgezeichneter Aufruf</translation>
    </message>
    <message>
        <source>Analyze a browser recording</source>
        <translation>Die Aufzeichnung eines Browsers auswerten</translation>
    </message>
    <message>
        <source>Open a HAR file from a browser&apos;s developer tools, or drop it on the window. RadarDesk analyzes the recorded calls and sends no requests.</source>
        <translation>Eine HAR-Datei aus den Entwicklerwerkzeugen eines Browsers öffnen oder auf das Fenster ziehen. RadarDesk wertet die aufgezeichneten Aufrufe aus und sendet keine Anfragen.</translation>
    </message>
    <message>
        <source>Limits of this recording: %1</source>
        <comment>whole sentences</comment>
        <translation>Grenzen dieser Aufzeichnung: %1</translation>
    </message>
    <message>
        <source>browser recording</source>
        <comment>who called</comment>
        <translation>Browser-Aufzeichnung</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RegisterForm</name>
    <message>
        <source>Socket ID</source>
        <translation>Socket-ID</translation>
    </message>
    <message>
        <source>Re&amp;gister</source>
        <translation>Regi&amp;strieren</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>Wird registriert …</translation>
    </message>
    <message>
        <source>Registered in %1: %2 %3</source>
        <translation>Registriert in %1: %2 %3</translation>
    </message>
    <message>
        <source>Socke&amp;t ID</source>
        <translation>Socke&amp;t-ID</translation>
    </message>
    <message>
        <source>Socket ID that radar.call.on.connection() posts from your page</source>
        <translation>Socket-ID, die radar.call.on.connection() von der eigenen Seite sendet</translation>
    </message>
    <message>
        <source>v2 has no client data. Choose v3 above to register client data.</source>
        <translation>v2 hat keine Client-Daten. Oben v3 wählen, um Client-Daten zu registrieren.</translation>
    </message>
    <message>
        <source>Registration result</source>
        <translation>Ergebnis der Registrierung</translation>
    </message>
    <message>
        <source>Registered client data for the socket %1.</source>
        <translation>Client-Daten für den Socket %1 registriert.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RelayStatus</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop recording what your app sends</source>
        <translation>Nicht mehr aufzeichnen, was die App sendet</translation>
    </message>
    <message>
        <source>Recording: %1 → %2</source>
        <extracomment>%1 is where RadarDesk listens, %2 the service: host and port</extracomment>
        <translation>Aufzeichnung: %1 → %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ReplayForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the new scenario</source>
        <translation>Name des neuen Szenarios</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>Längste Pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 times</source>
        <comment>a speed</comment>
        <translation>%1-fach</translation>
    </message>
    <message>
        <source>Replay of %1</source>
        <translation>Wiedergabe von %1</translation>
    </message>
    <message>
        <source>original</source>
        <translation>wie im Original</translation>
    </message>
    <message>
        <source>Create scenario</source>
        <translation>Szenario anlegen</translation>
    </message>
    <message numerus="yes">
        <source>Create a scenario from %n broadcast(s)</source>
        <translation>
            <numerusform>Ein Szenario aus %n Broadcast anlegen</numerusform>
            <numerusform>Ein Szenario aus %n Broadcasts anlegen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ReportPanel</name>
    <message>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>Save the report as a file</source>
        <translation>Bericht als Datei speichern</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the report (Esc)</source>
        <translation>Bericht schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the report</source>
        <translation>Bericht schließen</translation>
    </message>
    <message>
        <source>Steps of the report</source>
        <translation>Schritte des Berichts</translation>
    </message>
    <message>
        <source>Text…</source>
        <translation>Text …</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON …</translation>
    </message>
    <message>
        <source>JUnit XML…</source>
        <translation>JUnit-XML …</translation>
    </message>
    <message>
        <source>%1, %2, steps took %3</source>
        <extracomment>%1 is a scenario, %2 a time of day, %3 how long it took</extracomment>
        <translation>%1, %2, Schritte dauerten %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) failed</source>
        <translation>
            <numerusform>%Ln Schritt ist fehlgeschlagen</numerusform>
            <numerusform>%Ln Schritte sind fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended early: %Ln step(s) skipped</source>
        <translation>
            <numerusform>Vorzeitig beendet: %Ln Schritt übersprungen</numerusform>
            <numerusform>Vorzeitig beendet: %Ln Schritte übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>All steps passed</source>
        <translation>Alle Schritte erfolgreich</translation>
    </message>
    <message>
        <source>Saved the report to %1.</source>
        <translation>Bericht in %1 gespeichert.</translation>
    </message>
    <message>
        <source>The report can&apos;t be saved to %1. %2</source>
        <translation>Der Bericht kann nicht in %1 gespeichert werden. %2</translation>
    </message>
    <message>
        <source>no such field</source>
        <translation>kein solches Feld</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Eingetroffen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ausgeführt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s), %1</source>
        <translation>
            <numerusform>%Ln-mal, %1</numerusform>
            <numerusform>%Ln-mal, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ResultLine</name>
    <message>
        <source>Result of the last broadcast</source>
        <translation>Ergebnis des letzten Broadcasts</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RetentionPanel</name>
    <message>
        <source>up to</source>
        <comment>between for how long, and how many MiB, events are kept</comment>
        <translation>bis zu</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>any size</source>
        <translation>beliebig viel</translation>
    </message>
    <message>
        <source>%L1 GiB</source>
        <translation>%L1 GiB</translation>
    </message>
    <message>
        <source>%L1 MiB</source>
        <translation>%L1 MiB</translation>
    </message>
    <message>
        <source>There are no events.</source>
        <translation>Es gibt keine Ereignisse.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s), %1</source>
        <translation>
            <numerusform>%Ln Ereignis, %1</numerusform>
            <numerusform>%Ln Ereignisse, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest %1 of events will be deleted when you close this dialog.</source>
        <translation>Die ältesten %1 an Ereignissen werden beim Schließen dieses Dialogs gelöscht.</translation>
    </message>
    <message>
        <source>Older events will be deleted when you close this dialog.</source>
        <translation>Ältere Ereignisse werden beim Schließen dieses Dialogs gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) are older and will be deleted when you close this dialog.</source>
        <translation>
            <numerusform>%Ln Ereignis ist älter und wird beim Schließen dieses Dialogs gelöscht.</numerusform>
            <numerusform>%Ln Ereignisse sind älter und werden beim Schließen dieses Dialogs gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long events are stored</source>
        <translation>Wie lange Ereignisse gespeichert bleiben</translation>
    </message>
    <message>
        <source>Maximum size of the stored events</source>
        <translation>Höchstgröße der gespeicherten Ereignisse</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>unbegrenzt</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RowsButton</name>
    <message>
        <source>Choose a CSV file…</source>
        <translation>CSV-Datei wählen …</translation>
    </message>
    <message>
        <source>Run without rows</source>
        <translation>Ohne Zeilen ausführen</translation>
    </message>
    <message>
        <source>The rows of %1 can&apos;t be used. %2</source>
        <extracomment>%1 is a path, %2 why</extracomment>
        <translation>Die Zeilen von %1 können nicht verwendet werden. %2</translation>
    </message>
    <message>
        <source>Rows for the scenario</source>
        <translation>Zeilen für das Szenario</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV-Dateien (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <extracomment>%n rows, %1 is a file</extracomment>
        <translation>
            <numerusform>%1: %n Zeile</numerusform>
            <numerusform>%1: %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Run once for each row of a CSV file</source>
        <translation>Einmal je Zeile einer CSV-Datei ausführen</translation>
    </message>
    <message>
        <source>Rows of a CSV file</source>
        <translation>Zeilen einer CSV-Datei</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RunBar</name>
    <message>
        <source>Run on production</source>
        <translation>An Produktion ausführen</translation>
    </message>
    <message>
        <source>Don&apos;t run</source>
        <translation>Nicht ausführen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>S&amp;tarten</translation>
    </message>
    <message>
        <source>Run the scenario</source>
        <translation>Das Szenario ausführen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächster</translation>
    </message>
    <message>
        <source>Send the next step</source>
        <translation>Den nächsten Schritt senden</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>St&amp;opp</translation>
    </message>
    <message>
        <source>By &amp;hand</source>
        <translation>Von &amp;Hand</translation>
    </message>
    <message>
        <source>Progress of the scenario</source>
        <translation>Fortschritt des Szenarios</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>a time</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Fort&amp;setzen</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter ausführen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>broadcasts</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <comment>broadcasts</comment>
        <translation>%1 gesendet</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a time</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>done in %1</source>
        <translation>fertig in %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 verspätet</translation>
    </message>
    <message>
        <source>Stop the scenario</source>
        <translation>Das Szenario stoppen</translation>
    </message>
    <message>
        <source>Skip waits, and send each step with the button or its key</source>
        <translation>Wartezeiten überspringen und jeden Schritt mit der Schaltfläche oder ihrer Taste senden</translation>
    </message>
    <message>
        <source>Pause the scenario</source>
        <translation>Das Szenario anhalten</translation>
    </message>
    <message>
        <source>waiting for responses</source>
        <translation>wartet auf Antworten</translation>
    </message>
    <message>
        <source>%1 not met</source>
        <comment>expectations</comment>
        <translation>%1 nicht erfüllt</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Show the report of the last run</source>
        <translation>Bericht des letzten Laufs anzeigen</translation>
    </message>
    <message>
        <source>Run anyway</source>
        <translation>Trotzdem ausführen</translation>
    </message>
    <message>
        <source>row %1 of %2</source>
        <extracomment>Rows of a file</extracomment>
        <translation>Zeile %1 von %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RunStatus</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop the scenario</source>
        <translation>Das Szenario stoppen</translation>
    </message>
    <message>
        <source>“%1”: %2 of %3</source>
        <translation>„%1“: %2 von %3</translation>
    </message>
    <message>
        <source>“%1”: %2 sent</source>
        <extracomment>%1: the name of a scenario, %2: how many broadcasts</extracomment>
        <translation>„%1“: %2 gesendet</translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <extracomment>%1: a sentence on how far a scenario is, %2: how many broadcasts</extracomment>
        <translation>%1, %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 (paused)</source>
        <extracomment>%1: a sentence on how far a scenario is</extracomment>
        <translation>%1 (pausiert)</translation>
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
        <translation>Adresse der Sandbox</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Die Adresse kopieren</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>Po&amp;rt</translation>
    </message>
    <message>
        <source>The sandbox listens at this port at each start</source>
        <translation>Auf diesem Port lauscht die Sandbox bei jedem Start</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Erneut ver&amp;suchen</translation>
    </message>
    <message>
        <source>Try the port again</source>
        <translation>Den Port erneut versuchen</translation>
    </message>
    <message>
        <source>Always use this port</source>
        <translation>Immer diesen Port verwenden</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Public key of the sandbox</source>
        <translation>Öffentlicher Schlüssel der Sandbox</translation>
    </message>
    <message>
        <source>Copy the public key</source>
        <translation>Den öffentlichen Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Secret of the sandbox</source>
        <translation>Secret der Sandbox</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Make &amp;new</source>
        <translation>&amp;Neu erzeugen</translation>
    </message>
    <message>
        <source>&amp;Enter…</source>
        <translation>&amp;Eintragen …</translation>
    </message>
    <message>
        <source>Enter credentials that your team has agreed on</source>
        <translation>Zugangsdaten eintragen, auf die sich das Team geeinigt hat</translation>
    </message>
    <message>
        <source>Try the &amp;keychain again</source>
        <translation>Schlüssel&amp;bund erneut fragen</translation>
    </message>
    <message>
        <source>sk_…</source>
        <translation>sk_…</translation>
    </message>
    <message>
        <source>New secret of the sandbox</source>
        <translation>Neues Secret der Sandbox</translation>
    </message>
    <message>
        <source>pk_…</source>
        <translation>pk_…</translation>
    </message>
    <message>
        <source>New public key of the sandbox</source>
        <translation>Neuer öffentlicher Schlüssel der Sandbox</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>Diese ver&amp;wenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Läuft nicht</translation>
    </message>
    <message>
        <source>Always use port %1</source>
        <translation>Immer Port %1 verwenden</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <translation>&amp;Verbergen</translation>
    </message>
    <message>
        <source>The sandbox uses the entered secret and public key.</source>
        <translation>Die Sandbox verwendet das eingetragene Secret und den eingetragenen öffentlichen Schlüssel.</translation>
    </message>
    <message>
        <source>Replace the secret and the public key with new ones</source>
        <translation>Secret und öffentlichen Schlüssel durch neue ersetzen</translation>
    </message>
    <message>
        <source>The secret was removed from the clipboard.</source>
        <translation>Das Secret wurde aus der Zwischenablage entfernt.</translation>
    </message>
    <message>
        <source>%1 Until then, it uses port %2.</source>
        <comment>%1 is whole sentences</comment>
        <translation>%1 Bis dahin verwendet sie Port %2.</translation>
    </message>
    <message>
        <source>Created a new secret and public key. Apps that use the old ones are refused from now on.</source>
        <translation>Neues Secret und neuer öffentlicher Schlüssel erstellt. Apps mit den alten werden ab jetzt abgelehnt.</translation>
    </message>
    <message>
        <source>Copied the secret. It is removed from the clipboard after a while.</source>
        <translation>Secret kopiert. Es wird nach einer Weile aus der Zwischenablage entfernt.</translation>
    </message>
    <message>
        <source>Show the secret for a moment</source>
        <translation>Das Secret kurz anzeigen</translation>
    </message>
    <message>
        <source>Copy the secret; it is removed from the clipboard after 30 seconds</source>
        <translation>Das Secret kopieren; es wird nach 30 Sekunden aus der Zwischenablage entfernt</translation>
    </message>
    <message>
        <source>The credentials are in the keychain and stay the same.</source>
        <translation>Die Zugangsdaten sind im Schlüsselbund und bleiben gleich.</translation>
    </message>
    <message>
        <source>The credentials are for this run only.</source>
        <translation>Die Zugangsdaten gelten nur für diesen Lauf.</translation>
    </message>
    <message>
        <source>The credentials are for this run only, until the keychain answers.</source>
        <translation>Die Zugangsdaten gelten nur für diesen Lauf, bis der Schlüsselbund antwortet.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SavedChecksBar</name>
    <message>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name of the check</source>
        <translation>Name der Prüfung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No saved checks</source>
        <translation>Keine gespeicherten Prüfungen</translation>
    </message>
    <message>
        <source>&amp;Save this check…</source>
        <translation>Diese Prüfung &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>„%1“ &amp;löschen</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ScenarioDelegate</name>
    <message>
        <source>invalid</source>
        <extracomment>Beside a step</extracomment>
        <translation>ungültig</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ScenarioFiles</name>
    <message>
        <source>Scenarios (*.json);;All files (*)</source>
        <translation>Szenarien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nothing was imported from %1. %2</source>
        <translation>Aus %1 wurde nichts importiert. %2</translation>
    </message>
    <message>
        <source>Nothing was exported to %1. %2</source>
        <translation>Nach %1 wurde nichts exportiert. %2</translation>
    </message>
    <message>
        <source>Import scenarios</source>
        <translation>Szenarien importieren</translation>
    </message>
    <message>
        <source>Export scenarios</source>
        <translation>Szenarien exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n scenario(s).</source>
        <translation>
            <numerusform>%n Szenario importiert.</numerusform>
            <numerusform>%n Szenarien importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n scenario(s) to %1.</source>
        <translation>
            <numerusform>%n Szenario nach %1 exportiert.</numerusform>
            <numerusform>%n Szenarien nach %1 exportiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ScenariosPanel</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a scenario or a step (Insert)</source>
        <translation>Ein Szenario oder einen Schritt hinzufügen (Einfg)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>Duplizieren (Strg+D)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete (Delete)</source>
        <translation>Löschen (Entf)</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Import und Export</translation>
    </message>
    <message>
        <source>Import and export scenarios</source>
        <translation>Szenarien importieren und exportieren</translation>
    </message>
    <message>
        <source>Scenarios and their steps</source>
        <translation>Szenarien und ihre Schritte</translation>
    </message>
    <message>
        <source>Make an example</source>
        <translation>Beispiel anlegen</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>No scenarios yet</source>
        <translation>Noch keine Szenarien</translation>
    </message>
    <message>
        <source>&amp;Import scenarios…</source>
        <translation>Szenarien &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Export all scenarios…</source>
        <translation>Alle Szenarien &amp;exportieren …</translation>
    </message>
    <message>
        <source>&amp;Make an example</source>
        <translation>&amp;Beispiel anlegen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach u&amp;nten</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>L&amp;öschen</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <source>A scenario sends broadcasts one after the other at the pace you choose, for a demo or to test a page.</source>
        <translation>Ein Szenario sendet Broadcasts nacheinander im gewählten Tempo, für eine Vorführung oder zum Testen einer Seite.</translation>
    </message>
    <message>
        <source>Choose “Add” to create one.</source>
        <translation>Mit „Hinzufügen“ eins anlegen.</translation>
    </message>
    <message>
        <source>A scenario needs a name. It keeps its previous name until you enter one.</source>
        <translation>Ein Szenario braucht einen Namen. Bis zur Eingabe behält es den vorherigen.</translation>
    </message>
    <message numerus="yes">
        <source>%n broadcast(s) can&apos;t be sent again and were left out.</source>
        <translation>
            <numerusform>%n Broadcast ließ sich nicht erneut senden und wurde ausgelassen.</numerusform>
            <numerusform>%n Broadcasts ließen sich nicht erneut senden und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>„%1“ gelöscht.</translation>
    </message>
    <message>
        <source>Deleted a step: %1</source>
        <translation>Schritt gelöscht: %1</translation>
    </message>
    <message>
        <source>The current message can&apos;t be sent: %1</source>
        <translation>Die aktuelle Nachricht lässt sich nicht senden: %1</translation>
    </message>
    <message>
        <source>Step %1 can&apos;t be run. %2</source>
        <translation>Schritt %1 kann nicht ausgeführt werden. %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SearchCompleter</name>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SearchLine</name>
    <message>
        <source>Continue search</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Stop search</source>
        <translation>Suche anhalten</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Name der Suche</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SearchMenu</name>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Saved searches (Alt+Down)</source>
        <translation>Gespeicherte Suchen (Alt+Pfeil nach unten)</translation>
    </message>
    <message>
        <source>No saved searches</source>
        <translation>Keine gespeicherten Suchen</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>Diese Suche &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <comment>%1 is a saved search</comment>
        <translation>„%1“ &amp;umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <comment>%1 is a saved search</comment>
        <translation>„%1“ &amp;löschen</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <comment>%1 is a saved search</comment>
        <translation>„%1“ gelöscht.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SecretBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
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
        <translation>Steht auf der API-Seite des PushRadar-Dashboards</translation>
    </message>
    <message>
        <source>For this run only</source>
        <translation>Nur für diesen Lauf</translation>
    </message>
    <message>
        <source>Store in the keychain</source>
        <translation>Im Schlüsselbund speichern</translation>
    </message>
    <message>
        <source>Encrypted by your system and available after a restart</source>
        <translation>Vom System verschlüsselt und nach einem Neustart verfügbar</translation>
    </message>
    <message>
        <source>In memory only, until RadarDesk ends</source>
        <translation>Nur im Speicher, bis RadarDesk endet</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SecretPanel</name>
    <message>
        <source>The secret</source>
        <translation>Das Secret</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Anzei&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>Erset&amp;zen …</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <translation>Verber&amp;gen</translation>
    </message>
    <message>
        <source>The secret was removed from the clipboard.</source>
        <translation>Das Secret wurde aus der Zwischenablage entfernt.</translation>
    </message>
    <message>
        <source>Show the secret for a moment</source>
        <translation>Das Secret kurz anzeigen</translation>
    </message>
    <message>
        <source>Copy the secret; it is removed from the clipboard after a while</source>
        <translation>Das Secret kopieren; es wird nach einer Weile aus der Zwischenablage entfernt</translation>
    </message>
    <message>
        <source>Delete the secret from the keychain</source>
        <translation>Das Secret aus dem Schlüsselbund löschen</translation>
    </message>
    <message>
        <source>Copied the secret. It is removed from the clipboard after a while.</source>
        <translation>Secret kopiert. Es wird nach einer Weile aus der Zwischenablage entfernt.</translation>
    </message>
    <message>
        <source>The secret is shown for a moment.</source>
        <translation>Das Secret wird kurz angezeigt.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SecretPlace</name>
    <message>
        <source>no secret</source>
        <translation>kein Secret</translation>
    </message>
    <message>
        <source>the secret is read from the keychain when it is needed</source>
        <translation>das Secret wird bei Bedarf aus dem Schlüsselbund gelesen</translation>
    </message>
    <message>
        <source>waiting for the keychain</source>
        <translation>wartet auf den Schlüsselbund</translation>
    </message>
    <message>
        <source>secret in the system keychain</source>
        <translation>Secret im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>secret in memory for this run only, not in a keychain</source>
        <translation>Secret nur für diesen Lauf im Speicher, nicht in einem Schlüsselbund</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SendForm</name>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Close this form (Esc)</source>
        <translation>Dieses Formular schließen (Esc)</translation>
    </message>
    <message>
        <source>Message data as JSON</source>
        <translation>Nachrichtendaten als JSON</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send to this connection only (Ctrl+Enter)</source>
        <translation>Nur an diese Verbindung senden (Strg+Enter)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SendPreview</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Sends %1</source>
        <extracomment>%1 is JSON</extracomment>
        <translation>Sendet %1</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a placeholder and is sent as typed</source>
        <extracomment>%1 is as “{{user}}”</extracomment>
        <translation>%1 ist kein Platzhalter und wird wie eingegeben gesendet</translation>
    </message>
    <message>
        <source>%1 aren&apos;t placeholders and are sent as typed</source>
        <extracomment>%1 is as “{{user}}, {{time}}”</extracomment>
        <translation>%1 sind keine Platzhalter und werden wie eingegeben gesendet</translation>
    </message>
    <message>
        <source>%1 isn&apos;t closed and is sent as typed</source>
        <extracomment>%1 is as “{{user”</extracomment>
        <translation>%1 ist nicht geschlossen und wird wie eingegeben gesendet</translation>
    </message>
    <message>
        <source>Preview of the broadcast</source>
        <translation>Vorschau des Broadcasts</translation>
    </message>
    <message>
        <source>The message is too large for a preview.</source>
        <translation>Die Nachricht ist zu groß für eine Vorschau.</translation>
    </message>
    <message>
        <source>Show the complete preview</source>
        <translation>Die ganze Vorschau zeigen</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>Text&amp;größe</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Takes effect the next time RadarDesk starts.</source>
        <translation>Wirksam ab dem nächsten Start von RadarDesk.</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Benachrichtigungen</translation>
    </message>
    <message>
        <source>While RadarDesk is in the background, notify me when:</source>
        <translation>Benachrichtigen, während RadarDesk im Hintergrund ist:</translation>
    </message>
    <message>
        <source>A message arrives on a &amp;pinned channel</source>
        <translation>Eine &amp;Nachricht kommt auf einem angehefteten Kanal an</translation>
    </message>
    <message>
        <source>A &amp;broadcast fails</source>
        <translation>Ein Broadcast &amp;schlägt fehl</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Tastenkürzel …</translation>
    </message>
    <message>
        <source>See and change the shortcuts of all commands</source>
        <translation>Tastenkürzel aller Befehle ansehen und ändern</translation>
    </message>
    <message>
        <source>San&amp;dbox</source>
        <translation>S&amp;andbox</translation>
    </message>
    <message>
        <source>Address and credentials…</source>
        <translation>Adresse und Zugangsdaten …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Position of the inspector</source>
        <translation>Position des Inspektors</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Address and credentials of the sandbox</source>
        <translation>Adresse und Zugangsdaten der Sandbox</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>of the usual size of letters</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>At the right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>In its own window</source>
        <translation>Im eigenen Fenster</translation>
    </message>
    <message>
        <source>For events of “%1”, the current profile.</source>
        <extracomment>%1: the name of a profile</extracomment>
        <translation>Für Ereignisse von „%1“, dem aktuellen Profil.</translation>
    </message>
    <message>
        <source>Point out unusual messages</source>
        <translation>Auf ungewöhnliche Nachrichten hinweisen</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>Nach&amp;richten</translation>
    </message>
    <message>
        <source>A &amp;scenario ends</source>
        <translation>Ein S&amp;zenario endet</translation>
    </message>
    <message>
        <source>Point out messages that are &amp;unusual for the channel</source>
        <translation>Auf für den Kanal &amp;ungewöhnliche Nachrichten hinweisen</translation>
    </message>
    <message>
        <source>Change the port and credentials of the built-in sandbox</source>
        <translation>Port und Zugangsdaten der eingebauten Sandbox ändern</translation>
    </message>
    <message>
        <source>How long the history is stored</source>
        <translation>Wie lange der Verlauf gespeichert bleibt</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ShareDialog</name>
    <message>
        <source>&amp;Let devices on this network open the page</source>
        <translation>&amp;Geräten in diesem Netzwerk das Öffnen der Seite erlauben</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netzwerk</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 on phones</source>
        <translation>%1 auf Smartphones</translation>
    </message>
    <message>
        <source>Anyone on this network who has the address can read this channel, and others may be able to read along, because the connection isn&apos;t encrypted. The address contains a code that is new each time you turn this on, and that stops working when you turn it off or close RadarDesk. Nobody can broadcast through it.</source>
        <translation>Wer in diesem Netzwerk die Adresse hat, kann diesen Kanal lesen, und andere können vielleicht mitlesen, weil die Verbindung nicht verschlüsselt ist. Die Adresse enthält einen Code, der bei jedem Einschalten neu ist und nicht mehr gilt, sobald dies ausgeschaltet oder RadarDesk geschlossen wird. Über die Adresse lässt sich nichts senden.</translation>
    </message>
    <message>
        <source>This machine isn&apos;t on a network that a phone could share. Connect it, and turn this off and on again.</source>
        <translation>Dieser Rechner ist in keinem Netzwerk, das ein Smartphone mitbenutzen könnte. Den Rechner verbinden und dies aus- und wieder einschalten.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::Sidebar</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Sa&amp;ved messages</source>
        <translation>&amp;Gespeicherte Nachrichten</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SidebarSection</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Zugeklappt</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::StartCards</name>
    <message>
        <source>See what your app sends</source>
        <translation>Sehen, was die eigene App sendet</translation>
    </message>
    <message>
        <source>Point your server at the sandbox with one line of code.</source>
        <translation>Den eigenen Server mit einer Zeile Code auf die Sandbox richten.</translation>
    </message>
    <message>
        <source>Why is a channel refused?</source>
        <translation>Warum wird ein Kanal abgelehnt?</translation>
    </message>
    <message>
        <source>Check a private channel and its authentication endpoint.</source>
        <translation>Einen privaten Kanal und seinen Authentifizierungsendpunkt prüfen.</translation>
    </message>
    <message>
        <source>Rehearse a demo</source>
        <translation>Eine Vorführung proben</translation>
    </message>
    <message>
        <source>Send messages step by step, on a big screen and on phones.</source>
        <translation>Nachrichten Schritt für Schritt senden, auf großer Leinwand und auf Smartphones.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sandbox running at %1</source>
        <translation>Sandbox läuft unter %1</translation>
    </message>
    <message numerus="yes">
        <source>%n subscribers</source>
        <translation>
            <numerusform>%n Abonnent</numerusform>
            <numerusform>%n Abonnenten</numerusform>
        </translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>port %1 is taken</source>
        <translation>Port %1 ist belegt</translation>
    </message>
    <message>
        <source>secret in the keychain</source>
        <translation>Secret im Schlüsselbund</translation>
    </message>
    <message>
        <source>secret for this run only</source>
        <translation>Secret nur für diesen Lauf</translation>
    </message>
    <message>
        <source>secret for this run only until the keychain answers</source>
        <translation>Secret nur für diesen Lauf, bis der Schlüsselbund antwortet</translation>
    </message>
    <message>
        <source>Sandbox of the first window at %1</source>
        <translation>Sandbox des ersten Fensters auf %1</translation>
    </message>
    <message>
        <source>sending is locked</source>
        <translation>Senden gesperrt</translation>
    </message>
    <message>
        <source>The sandbox isn&apos;t running</source>
        <translation>Die Sandbox läuft nicht</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::StepDetails</name>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Was zu tun ist:</translation>
    </message>
    <message>
        <source>Call of this step</source>
        <translation>Aufruf dieses Schritts</translation>
    </message>
    <message>
        <source>Compared with the last successful run (%1).</source>
        <translation>Verglichen mit dem letzten erfolgreichen Lauf (%1).</translation>
    </message>
    <message>
        <source>No relevant changes.</source>
        <translation>Keine wesentlichen Änderungen.</translation>
    </message>
    <message>
        <source>Changes since last success</source>
        <translation>Änderungen seit dem letzten Erfolg</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::StepForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Name des Szenarios</translation>
    </message>
    <message>
        <source>When a step fails</source>
        <translation>Wenn ein Schritt fehlschlägt</translation>
    </message>
    <message>
        <source>Channel of the step</source>
        <translation>Kanal des Schritts</translation>
    </message>
    <message>
        <source>From the editor</source>
        <translation>Aus dem Editor</translation>
    </message>
    <message>
        <source>Data of the step as JSON</source>
        <translation>Daten des Schritts als JSON</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>How long to repeat</source>
        <translation>Wie lange wiederholt wird</translation>
    </message>
    <message>
        <source>Number of rounds</source>
        <translation>Anzahl der Durchgänge</translation>
    </message>
    <message>
        <source>Time to repeat for</source>
        <translation>Dauer der Wiederholung</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>For a time</source>
        <translation>Bestimmte Dauer</translation>
    </message>
    <message>
        <source>Time to wait</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Pace of the rounds</source>
        <translation>Tempo der Durchgänge</translation>
    </message>
    <message numerus="yes">
        <source>%n broadcast(s)</source>
        <translation>
            <numerusform>%n Broadcast</numerusform>
            <numerusform>%n Broadcasts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 s.</source>
        <comment>“12 broadcasts, 1.5 s.”</comment>
        <translation>%1, %2 s.</translation>
    </message>
    <message>
        <source>Restart counters with each run</source>
        <translation>Zähler bei jedem Lauf neu beginnen</translation>
    </message>
    <message>
        <source>Placeholders such as {{#counter}} begin at 1 in each rehearsal</source>
        <translation>Platzhalter wie {{#counter}} beginnen in jeder Probe bei 1</translation>
    </message>
    <message>
        <source>Use the current message</source>
        <translation>Die aktuelle Nachricht verwenden</translation>
    </message>
    <message>
        <source>Enter times as “500 ms”, “1.5 s” or “2 min”.</source>
        <translation>Zeiten werden als „500 ms“, „1.5 s“ oder „2 min“ eingegeben.</translation>
    </message>
    <message>
        <source>Repeat its steps</source>
        <translation>Die Schritte wiederholen</translation>
    </message>
    <message>
        <source>Time between the starts of two rounds</source>
        <translation>Zeit zwischen den Anfängen zweier Durchgänge</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>A number of times</source>
        <translation>Bestimmte Anzahl</translation>
    </message>
    <message>
        <source>The JSON is invalid. Line %1, column %2: %3</source>
        <translation>Das JSON ist ungültig. Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Enter the number of rounds, from 1 to %1.</source>
        <translation>Die Anzahl der Durchgänge eingeben, von 1 bis %1.</translation>
    </message>
    <message>
        <source>Enter a duration such as “10 s”.</source>
        <translation>Die Dauer eingeben, etwa „10 s“.</translation>
    </message>
    <message>
        <source>A random number of broadcasts</source>
        <translation>Eine zufällige Anzahl von Broadcasts</translation>
    </message>
    <message>
        <source>%1, for a random time.</source>
        <translation>%1, für eine zufällige Zeit.</translation>
    </message>
    <message>
        <source>Channel name</source>
        <translation>Kanalname</translation>
    </message>
    <message>
        <source>Simulated faults</source>
        <translation>Simulierte Fehler</translation>
    </message>
    <message>
        <source>Start those that are enabled</source>
        <translation>Aktivierte starten</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Alle stoppen</translation>
    </message>
    <message>
        <source>Values of the folder</source>
        <translation>Werte des Ordners</translation>
    </message>
    <message>
        <source>The folder of saved messages whose values {{var NAME}} stands for</source>
        <translation>Der Ordner gespeicherter Nachrichten, für dessen Werte {{var NAME}} steht</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::StepMenu</name>
    <message>
        <source>&amp;Scenario</source>
        <translation>&amp;Szenario</translation>
    </message>
    <message>
        <source>&amp;Broadcast</source>
        <translation>&amp;Broadcast</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>&amp;Warten</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>Wieder&amp;holung</translation>
    </message>
    <message>
        <source>Simulated &amp;faults</source>
        <translation>Simulierte &amp;Fehler</translation>
    </message>
    <message>
        <source>&amp;Expect</source>
        <translation>&amp;Erwarten</translation>
    </message>
    <message>
        <source>Expect &amp;none</source>
        <translation>&amp;Nichts erwarten</translation>
    </message>
    <message>
        <source>Expect ref&amp;used</source>
        <translation>&amp;Ablehnung erwarten</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>Wert &amp;übernehmen</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::StepsModel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes since last success</source>
        <translation>Änderungen seit dem letzten Erfolg</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Keine Änderungen</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SuiteModel</name>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SuitePanel</name>
    <message>
        <source>Run all checks</source>
        <translation>Alle Prüfungen ausführen</translation>
    </message>
    <message>
        <source>Run all saved checks and the access matrix (F5)</source>
        <translation>Alle gespeicherten Prüfungen und die Zugriffsmatrix ausführen (F5)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Run on server restart</source>
        <translation>Bei Neustart ausführen</translation>
    </message>
    <message>
        <source>Export as JUnit XML…</source>
        <translation>Als JUnit-XML exportieren …</translation>
    </message>
    <message>
        <source>Results of all checks</source>
        <translation>Ergebnisse aller Prüfungen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Your server restarted. Running all checks…</source>
        <translation>Der Server wurde neu gestartet. Alle Prüfungen laufen …</translation>
    </message>
    <message>
        <source>%1 of %2: access matrix</source>
        <extracomment>%1, %2: numbers</extracomment>
        <translation>%1 von %2: Zugriffsmatrix</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>%1, %2: numbers, %3: the name of a check</extracomment>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Noch keine Ergebnisse</translation>
    </message>
    <message>
        <source>Nothing to run</source>
        <translation>Nichts auszuführen</translation>
    </message>
    <message>
        <source>Save a check, or add channels to the access matrix.</source>
        <translation>Eine Prüfung speichern oder der Zugriffsmatrix Kanäle hinzufügen.</translation>
    </message>
    <message>
        <source>Does everything still work?</source>
        <translation>Funktioniert noch alles?</translation>
    </message>
    <message>
        <source>Export as JUnit XML</source>
        <translation>Als JUnit-XML exportieren</translation>
    </message>
    <message>
        <source>XML (*.xml)</source>
        <translation>XML (*.xml)</translation>
    </message>
    <message>
        <source>Exported the results to %1.</source>
        <translation>Die Ergebnisse wurden nach %1 exportiert.</translation>
    </message>
    <message>
        <source>The results can&apos;t be written to %1: %2.</source>
        <translation>Die Ergebnisse können nicht nach %1 geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Running all checks…</source>
        <translation>Alle Prüfungen laufen …</translation>
    </message>
    <message>
        <source>Show cell</source>
        <translation>Zelle zeigen</translation>
    </message>
    <message>
        <source>Stop the run and keep its results (Esc)</source>
        <translation>Den Lauf anhalten und seine Ergebnisse behalten (Esc)</translation>
    </message>
    <message>
        <source>Run all checks whenever one of their servers restarts</source>
        <translation>Alle Prüfungen ausführen, sobald einer ihrer Server neu startet</translation>
    </message>
    <message>
        <source>Export the results for a build server</source>
        <translation>Die Ergebnisse für einen Build-Server exportieren</translation>
    </message>
    <message>
        <source>Run all checks to show their results here.</source>
        <translation>Alle Prüfungen ausführen, um ihre Ergebnisse hier zu sehen.</translation>
    </message>
    <message>
        <source>Open check</source>
        <translation>Prüfung öffnen</translation>
    </message>
    <message>
        <source>Changes since last success:</source>
        <translation>Änderungen seit dem letzten Erfolg:</translation>
    </message>
    <message>
        <source>RadarDesk runs all saved checks and the access matrix, and shows the changes.</source>
        <translation>RadarDesk führt alle gespeicherten Prüfungen und die Zugriffsmatrix aus und zeigt die Änderungen.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TargetingPanel</name>
    <message>
        <source>User IDs</source>
        <translation>Benutzer-IDs</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Continents</source>
        <translation>Kontinente</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP-Adressen</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Performed actions</source>
        <translation>Ausgeführte Aktionen</translation>
    </message>
    <message>
        <source>Did not perform</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Separate entries with commas. An empty field matches everyone. The sandbox validates these conditions but delivers to every subscriber.</source>
        <translation>Mehrere Angaben durch Kommas trennen. Ein leeres Feld lässt alle durch. Die Sandbox prüft die Form dieser Bedingungen, stellt aber an jeden Abonnenten zu.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TemplateForm</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TemplatesPanel</name>
    <message>
        <source>Import and export</source>
        <translation>Import und Export</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>&amp;Load into the editor</source>
        <translation>In den Editor &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Send at once</source>
        <translation>&amp;Sofort senden</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Move to folder</source>
        <translation>In Ordner &amp;verschieben</translation>
    </message>
    <message>
        <source>&amp;No folder</source>
        <translation>&amp;Kein Ordner</translation>
    </message>
    <message>
        <source>N&amp;ew folder…</source>
        <translation>&amp;Neuer Ordner …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>L&amp;öschen</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Nothing was imported from %1. %2</source>
        <translation>Aus %1 wurde nichts importiert. %2</translation>
    </message>
    <message>
        <source>Nothing was exported to %1. %2</source>
        <translation>Nach %1 wurde nichts exportiert. %2</translation>
    </message>
    <message>
        <source>Press S on an event, or the star in the editor, to save a message here.</source>
        <translation>S bei einem Ereignis oder den Stern im Editor drücken, um eine Nachricht hier zu speichern.</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>„%1“ gelöscht.</translation>
    </message>
    <message>
        <source>Search saved messages</source>
        <translation>Gespeicherte Nachrichten durchsuchen</translation>
    </message>
    <message>
        <source>Import and export saved messages</source>
        <translation>Gespeicherte Nachrichten importieren und exportieren</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <translation>Gespeicherte Nachrichten</translation>
    </message>
    <message>
        <source>Load the message into the editor (Enter)</source>
        <translation>Die Nachricht in den Editor laden (Enter)</translation>
    </message>
    <message>
        <source>Send the message at once (Ctrl+Enter)</source>
        <translation>Die Nachricht sofort senden (Strg+Enter)</translation>
    </message>
    <message>
        <source>Saved messages (*.json);;All files (*)</source>
        <translation>Gespeicherte Nachrichten (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Import saved messages…</source>
        <translation>Gespeicherte Nachrichten &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Export all saved messages…</source>
        <translation>Alle gespeicherten Nachrichten &amp;exportieren …</translation>
    </message>
    <message>
        <source>No saved message matches the search.</source>
        <translation>Keine gespeicherte Nachricht passt zur Suche.</translation>
    </message>
    <message>
        <source>No saved messages</source>
        <translation>Keine gespeicherten Nachrichten</translation>
    </message>
    <message>
        <source>A saved message with this name and the same data already exists. Choose another name.</source>
        <translation>Eine gespeicherte Nachricht mit diesem Namen und denselben Daten existiert schon. Einen anderen Namen wählen.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n saved message(s).</source>
        <translation>
            <numerusform>%n gespeicherte Nachricht gelöscht.</numerusform>
            <numerusform>%n gespeicherte Nachrichten gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n saved message(s).</source>
        <translation>
            <numerusform>%n gespeicherte Nachricht importiert.</numerusform>
            <numerusform>%n gespeicherte Nachrichten importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved message(s) of the file already exist.</source>
        <translation>
            <numerusform>%n gespeicherte Nachricht der Datei existiert schon.</numerusform>
            <numerusform>%n gespeicherte Nachrichten der Datei existieren schon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n saved message(s) to %1.</source>
        <translation>
            <numerusform>%n gespeicherte Nachricht nach %1 exportiert.</numerusform>
            <numerusform>%n gespeicherte Nachrichten nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import saved messages</source>
        <translation>Gespeicherte Nachrichten importieren</translation>
    </message>
    <message>
        <source>Export saved messages</source>
        <translation>Gespeicherte Nachrichten exportieren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>&amp;Values…</source>
        <translation>&amp;Werte …</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TestUserDelegate</name>
    <message>
        <source>joining %1…</source>
        <translation>tritt %1 bei …</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>on %1, with the previous data</source>
        <translation>auf %1, mit den vorherigen Daten</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>nicht beigetreten</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TimeRangeField</name>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Without a pause</source>
        <translation>Ohne Pause</translation>
    </message>
    <message>
        <source>Every</source>
        <comment>such a time</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>At random, every</source>
        <comment>such a time</comment>
        <translation>Zufällig, alle</translation>
    </message>
    <message>
        <source>Times a second</source>
        <translation>Je Sekunde</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation>%1, höchstens</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TimelinePanel</name>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Channel shown</source>
        <translation>Gezeigter Kanal</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neuestes</translation>
    </message>
    <message>
        <source>Go to the newest event and follow (End)</source>
        <translation>Zum neuesten Ereignis gehen und folgen (Ende)</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Erneut senden</translation>
    </message>
    <message>
        <source>&amp;Load into the editor</source>
        <translation>In den Editor &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Copy as JSON</source>
        <translation>Als JSON &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Only this channel</source>
        <translation>&amp;Nur diesen Kanal</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>Auth.</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>Time shown: %1</source>
        <translation>Gezeigte Zeit: %1</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>Show tokens, refused calls, connections and subscriptions</source>
        <translation>Token, abgelehnte Aufrufe, Verbindungen und Abonnements zeigen</translation>
    </message>
    <message>
        <source>Source shown</source>
        <translation>Gezeigte Quelle</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>Connect your app…</source>
        <translation>Eigene App verbinden …</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>&amp;Group into conversations</source>
        <translation>Zu &amp;Unterhaltungen gruppieren</translation>
    </message>
    <message>
        <source>Compare the &amp;two events</source>
        <translation>Die be&amp;iden Ereignisse vergleichen</translation>
    </message>
    <message>
        <source>Send several t&amp;imes</source>
        <translation>Me&amp;hrmals senden</translation>
    </message>
    <message>
        <source>M&amp;ark</source>
        <translation>&amp;Markieren</translation>
    </message>
    <message>
        <source>Add a &amp;note</source>
        <translation>Noti&amp;z hinzufügen</translation>
    </message>
    <message>
        <source>Edit the &amp;note</source>
        <translation>Noti&amp;z bearbeiten</translation>
    </message>
    <message>
        <source>Marks and notes shown</source>
        <translation>Angezeigte Markierungen und Notizen</translation>
    </message>
    <message>
        <source>Show only events with a mark or a note</source>
        <translation>Nur Ereignisse mit Markierung oder Notiz anzeigen</translation>
    </message>
    <message>
        <source>Sa&amp;ve message…</source>
        <translation>Nachri&amp;cht speichern …</translation>
    </message>
    <message>
        <source>S&amp;how counts over time</source>
        <translation>Anzahl im Zeitverlau&amp;f zeigen</translation>
    </message>
    <message>
        <source>Show sent events</source>
        <translation>Gesendete Ereignisse zeigen</translation>
    </message>
    <message>
        <source>Show received events</source>
        <translation>Empfangene Ereignisse zeigen</translation>
    </message>
    <message>
        <source>Show events from RadarDesk, your app or subscriber pages</source>
        <translation>Ereignisse von RadarDesk, der App oder Abonnentenseiten zeigen</translation>
    </message>
    <message>
        <source>Choose a time range, or go to a day (Ctrl+G)</source>
        <translation>Einen Zeitraum wählen oder zu einem Tag gehen (Strg+G)</translation>
    </message>
    <message>
        <source>Show only failed events</source>
        <translation>Nur fehlgeschlagene Ereignisse zeigen</translation>
    </message>
    <message>
        <source>&amp;Make a scenario…</source>
        <translation>&amp;Szenario anlegen …</translation>
    </message>
    <message>
        <source>Matching events appear here.</source>
        <translation>Treffer erscheinen hier.</translation>
    </message>
    <message>
        <source>The search, the source, the channel or the buttons above hide all events. Clear one to see more.</source>
        <translation>Die Suche, die Quelle, der Kanal oder die Schaltflächen oben blenden alle Ereignisse aus. Einen Filter aufheben, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Noch keine Ereignisse</translation>
    </message>
    <message>
        <source>Press “Broadcast”, or connect your app. Sent and received messages appear here.</source>
        <translation>„Senden“ drücken oder die eigene App verbinden. Gesendete und empfangene Nachrichten erscheinen hier.</translation>
    </message>
    <message>
        <source>&amp;Why was access refused?</source>
        <translation>&amp;Warum wurde der Zugang abgelehnt?</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Why &amp;did it not arrive?</source>
        <translation>Warum kam &amp;die Nachricht nicht an?</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TimingView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>This event has no request, so there is no timing.</source>
        <translation>Dieses Ereignis hat keine Anfrage und deshalb keinen Zeitverlauf.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TransferDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Canceling…</source>
        <translation>Abbruch läuft …</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TransferStatus</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ValuesModel</name>
    <message>
        <source>Asking the keychain…</source>
        <translation>Schlüsselbund wird gefragt …</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Another value is named “%1”.</source>
        <translation>Ein anderer Wert heißt bereits „%1“.</translation>
    </message>
    <message>
        <source>This looks like a secret. Select “Secret” first.</source>
        <translation>Das sieht nach einem Secret aus. Wählen Sie zuerst „Geheim“.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ValuesPanel</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Add value</source>
        <translation>Wert hinzufügen</translation>
    </message>
    <message>
        <source>Delete the value</source>
        <translation>Wert löschen</translation>
    </message>
    <message>
        <source>Values of the profile</source>
        <translation>Werte des Profils</translation>
    </message>
    <message>
        <source>Messages and scenarios use a value as {{var NAME}}. Secret values are in the keychain, are never broadcast, and serve the conditions of scenarios.</source>
        <translation>Nachrichten und Szenarien verwenden einen Wert als {{var NAME}}. Geheime Werte sind im Schlüsselbund, werden nie gesendet und dienen den Bedingungen von Szenarien.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::WhenPopup</name>
    <message>
        <source>&amp;Any time</source>
        <translation>&amp;Beliebige Zeit</translation>
    </message>
    <message>
        <source>Last &amp;hour</source>
        <translation>Letzte &amp;Stunde</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>Last &amp;7 days</source>
        <translation>Letzte &amp;7 Tage</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Events of all &amp;profiles</source>
        <translation>Ereignisse aller &amp;Profile</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>G&amp;o</source>
        <translation>L&amp;os</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Beliebige Zeit</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>%1, all profiles</source>
        <extracomment>%1 is a time range</extracomment>
        <translation>%1, alle Profile</translation>
    </message>
    <message>
        <source>Time to go to</source>
        <translation>Zielzeitpunkt</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Zeitraum</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::WindowMenu</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>Na&amp;chricht</translation>
    </message>
    <message>
        <source>Event&amp;s</source>
        <translation>&amp;Ereignisse</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::EventQuery</name>
    <message>
        <source>Enter the name of a channel after “channel:”.</source>
        <translation>Nach „channel:“ den Namen eines Kanals eingeben.</translation>
    </message>
    <message>
        <source>Enter the name of a profile after “profile:”.</source>
        <translation>Nach „profile:“ den Namen eines Profils eingeben.</translation>
    </message>
    <message>
        <source>Enter the name of a library after “library:”.</source>
        <translation>Nach „library:“ den Namen einer Bibliothek eingeben.</translation>
    </message>
    <message>
        <source>Enter ok, failed, pending or an HTTP status after “status:”.</source>
        <translation>Nach „status:“ ok, failed, pending oder einen HTTP-Status eingeben.</translation>
    </message>
    <message>
        <source>Enter a kind after “kind:”: %1.</source>
        <comment>a list of words</comment>
        <translation>Nach „kind:“ eine Art eingeben: %1.</translation>
    </message>
    <message>
        <source>Enter a source after “from:”: %1.</source>
        <comment>a list of words</comment>
        <translation>Nach „from:“ eine Quelle eingeben: %1.</translation>
    </message>
    <message>
        <source>Enter a time after “%1:”, like 14:30, 2h, yesterday or 2026-01-31.</source>
        <comment>since or before</comment>
        <translation>Nach „%1:“ eine Zeit eingeben, etwa 14:30, 2h, yesterday oder 2026-01-31.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a status. Use ok, failed, pending or an HTTP status like 403 or 4xx.</source>
        <translation>„%1“ ist kein Status. Möglich sind ok, failed, pending oder ein HTTP-Status wie 403 oder 4xx.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a kind of event. Use one of %2.</source>
        <comment>a word, a list of words</comment>
        <translation>„%1“ ist keine Art von Ereignis. Möglich sind %2.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a source of events. Use one of %2.</source>
        <comment>a word, a list of words</comment>
        <translation>„%1“ ist keine Quelle von Ereignissen. Möglich sind %2.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a time. Use one like 14:30, 2h, yesterday or 2026-01-31.</source>
        <translation>„%1“ ist keine Zeit. Möglich sind 14:30, 2h, yesterday, 2026-01-31 und Ähnliches.</translation>
    </message>
    <message>
        <source>Enter a value to compare “%1” with.</source>
        <comment>a field</comment>
        <translation>Einen Wert eingeben, mit dem „%1“ verglichen wird.</translation>
    </message>
    <message>
        <source>Enter a color after “mark:”: %1.</source>
        <comment>a list of words</comment>
        <translation>Nach „mark:“ eine Farbe eingeben: %1.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a mark. Use one of %2.</source>
        <comment>a word, a list of words</comment>
        <translation>„%1“ ist keine Markierung. Möglich sind %2.</translation>
    </message>
    <message>
        <source>Enter a word of the note after “note:”, or * for any note.</source>
        <translation>Nach „note:“ ein Wort der Notiz eingeben, oder * für jede Notiz.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::ExportRun</name>
    <message>
        <source>The file can&apos;t be written: %1.</source>
        <translation>Die Datei lässt sich nicht schreiben: %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::History</name>
    <message>
        <source>The history can&apos;t be opened at %1: %2</source>
        <translation>Der Verlauf unter %1 lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>The history is damaged: %1</source>
        <translation>Der Verlauf ist beschädigt: %1</translation>
    </message>
    <message>
        <source>The history can&apos;t be opened: %1</source>
        <translation>Der Verlauf lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>The history can&apos;t be used: %1</source>
        <translation>Der Verlauf ist nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>The history can&apos;t be written in the folder %1.</source>
        <translation>Der Verlauf lässt sich nicht in den Ordner %1 schreiben.</translation>
    </message>
    <message>
        <source>The history is damaged: %1 is empty.</source>
        <translation>Der Verlauf ist beschädigt: %1 ist leer.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written.</source>
        <translation>Die Datei %1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The history is damaged: an index doesn&apos;t fit the events.</source>
        <translation>Der Verlauf ist beschädigt: Ein Index passt nicht zu den Ereignissen.</translation>
    </message>
    <message>
        <source>This event is damaged on the disk, so its contents aren&apos;t shown.</source>
        <translation>Dieses Ereignis ist auf dem Datenträger beschädigt. Sein Inhalt wird deshalb nicht gezeigt.</translation>
    </message>
    <message>
        <source>The history can&apos;t be written: its folder is read-only.</source>
        <translation>Der Verlauf lässt sich nicht schreiben: Sein Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The history can&apos;t be written: the disk is full or failing.</source>
        <translation>Der Verlauf lässt sich nicht schreiben: Der Datenträger ist voll oder gestört.</translation>
    </message>
    <message>
        <source>Another program has locked the history.</source>
        <translation>Ein anderes Programm hat den Verlauf gesperrt.</translation>
    </message>
    <message>
        <source>The damaged history %1 can&apos;t be moved.</source>
        <translation>Der beschädigte Verlauf %1 lässt sich nicht verschieben.</translation>
    </message>
    <message>
        <source>A newer version of RadarDesk wrote the history %1. This version doesn&apos;t change it.</source>
        <translation>Eine neuere Version von RadarDesk hat den Verlauf %1 geschrieben. Diese Version ändert ihn nicht.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be created.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The history file %1 was moved or deleted.</source>
        <translation>Die Verlaufsdatei %1 wurde verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>Interrupted: the message may have been delivered.</source>
        <translation>Unterbrochen: Die Nachricht wurde womöglich zugestellt.</translation>
    </message>
    <message>
        <source>The history folder %1 was moved or deleted.</source>
        <translation>Der Verlaufsordner %1 wurde verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>The history is damaged: a hidden channel has no removal record.</source>
        <translation>Der Verlauf ist beschädigt: Zu einem ausgeblendeten Kanal fehlt der Löschvorgang.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::HistoryWorker</name>
    <message>
        <source>The history was damaged and was moved to %1. RadarDesk is restoring the events that can be read.</source>
        <translation>Der Verlauf war beschädigt und wurde nach %1 verschoben. RadarDesk stellt die lesbaren Ereignisse wieder her.</translation>
    </message>
    <message>
        <source>The history was damaged, and none of its events can be read. The damaged file is %1.</source>
        <translation>Der Verlauf war beschädigt, und keins seiner Ereignisse ist lesbar. Die beschädigte Datei ist %1.</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n event(s) of the damaged history.</source>
        <translation>
            <numerusform>%n Ereignis des beschädigten Verlaufs wiederhergestellt.</numerusform>
            <numerusform>%n Ereignisse des beschädigten Verlaufs wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n event(s) of the damaged history. Others can&apos;t be read. The damaged file is %1.</source>
        <translation>
            <numerusform>%n Ereignis des beschädigten Verlaufs wiederhergestellt. Andere sind nicht lesbar. Die beschädigte Datei ist %1.</numerusform>
            <numerusform>%n Ereignisse des beschädigten Verlaufs wiederhergestellt. Andere sind nicht lesbar. Die beschädigte Datei ist %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::ImportRun</name>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>Die Datei lässt sich nicht lesen: %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::SavedSearchesFile</name>
    <message numerus="yes">
        <source>%n saved search(es) couldn&apos;t be read.</source>
        <translation>
            <numerusform>%n gespeicherte Suche konnte nicht gelesen werden.</numerusform>
            <numerusform>%n gespeicherte Suchen konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The saved searches couldn&apos;t be read.</source>
        <translation>Die gespeicherten Suchen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A newer version of RadarDesk saved the searches.</source>
        <translation>Eine neuere Version von RadarDesk hat die Suchen gespeichert.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the saved searches aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>Die Datei %1 lässt sich nicht kopieren. Sie bleibt deshalb unverändert, und Änderungen an den gespeicherten Suchen werden nicht gespeichert. Zugriffsrechte und freien Platz ihres Ordners prüfen.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::TimelineModel</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Gestern, %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a status, an outcome</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <comment>in a conversation</comment>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, part of the conversation above</source>
        <comment>a kind of event</comment>
        <translation>%1, Teil der Unterhaltung darüber</translation>
    </message>
    <message>
        <source>%1, expanded</source>
        <comment>a kind of event</comment>
        <translation>%1, aufgeklappt</translation>
    </message>
    <message>
        <source>%1, collapsed</source>
        <comment>a kind of event</comment>
        <translation>%1, zugeklappt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier event(s) aren&apos;t shown. Search for them, or show one channel only.</source>
        <comment>of a conversation</comment>
        <translation>
            <numerusform>%Ln früheres Ereignis wird nicht gezeigt. Danach suchen oder nur einen Kanal zeigen.</numerusform>
            <numerusform>%Ln frühere Ereignisse werden nicht gezeigt. Danach suchen oder nur einen Kanal zeigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, marked %2</source>
        <comment>a kind of event, a color</comment>
        <translation>%1, %2 markiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriber(s)</source>
        <comment>subscribers</comment>
        <translation>
            <numerusform>%Ln Abonnent</numerusform>
            <numerusform>%Ln Abonnenten</numerusform>
        </translation>
    </message>
    <message>
        <source>received after %1</source>
        <comment>a duration</comment>
        <translation>empfangen nach %1</translation>
    </message>
    <message>
        <source>received here</source>
        <translation>hier empfangen</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::TransferReader</name>
    <message>
        <source>“%1” is too large a number.</source>
        <translation>„%1“ ist eine zu große Zahl.</translation>
    </message>
    <message>
        <source>A key in double quotes is expected here.</source>
        <translation>Hier wird ein Schlüssel in doppelten Anführungszeichen erwartet.</translation>
    </message>
    <message>
        <source>A colon is expected after the key.</source>
        <translation>Nach dem Schlüssel wird ein Doppelpunkt erwartet.</translation>
    </message>
    <message>
        <source>A comma is expected between members.</source>
        <translation>Zwischen Einträgen wird ein Komma erwartet.</translation>
    </message>
    <message>
        <source>The object is complete; nothing may follow it.</source>
        <translation>Das Objekt ist vollständig; danach darf nichts mehr folgen.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 elements.</source>
        <translation>„%1“ hat mehr als %2 Elemente.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>“%1” has an unknown value.</source>
        <translation>„%1“ hat einen unbekannten Wert.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a JSON object.</source>
        <translation>„%1“ ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The object isn&apos;t closed.</source>
        <translation>Das Objekt ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t base64.</source>
        <translation>„%1“ ist kein Base64.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a whole number, or is too large.</source>
        <translation>„%1“ ist keine ganze Zahl oder zu groß.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a time in ISO 8601.</source>
        <translation>„%1“ ist keine Zeit nach ISO 8601.</translation>
    </message>
    <message>
        <source>“%1” contains something that isn&apos;t a JSON object.</source>
        <translation>„%1“ enthält etwas, das kein JSON-Objekt ist.</translation>
    </message>
    <message>
        <source>“%1” has the wrong type.</source>
        <translation>„%1“ hat den falschen Typ.</translation>
    </message>
    <message>
        <source>The file isn&apos;t a history of RadarDesk: its first line is missing or different.</source>
        <translation>Die Datei ist kein Verlauf von RadarDesk: Ihre erste Zeile fehlt oder ist anders.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of RadarDesk and can&apos;t be read.</source>
        <translation>Die Datei wurde von einer neueren Version von RadarDesk geschrieben und lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The line isn&apos;t UTF-8.</source>
        <translation>Die Zeile ist kein UTF-8.</translation>
    </message>
    <message>
        <source>The object has no “kind”, so it isn&apos;t an event.</source>
        <translation>Das Objekt hat kein „kind“ und ist deshalb kein Ereignis.</translation>
    </message>
    <message>
        <source>The line isn&apos;t JSON. Column %1: %2</source>
        <translation>Die Zeile ist kein JSON. Spalte %1: %2</translation>
    </message>
    <message>
        <source>The line isn&apos;t a JSON object.</source>
        <translation>Die Zeile ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The object has more than %1 members.</source>
        <translation>Das Objekt hat mehr als %1 Einträge.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>Die Datei lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>The line is longer than %1 MiB.</source>
        <translation>Die Zeile ist länger als %1 MiB.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::TransferWriter</name>
    <message>
        <source>The file can&apos;t be written: %1.</source>
        <translation>Die Datei lässt sich nicht schreiben: %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AccessCell</name>
    <message>
        <source>as expected</source>
        <translation>wie erwartet</translation>
    </message>
    <message>
        <source>no expectation</source>
        <translation>keine Erwartung</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no expectation</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>expected: allowed</source>
        <translation>erwartet: erlaubt</translation>
    </message>
    <message>
        <source>expected: refused</source>
        <translation>erwartet: abgelehnt</translation>
    </message>
    <message>
        <source>was allowed</source>
        <translation>zuvor erlaubt</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>zuvor abgelehnt</translation>
    </message>
    <message>
        <source>was an error</source>
        <translation>zuvor Fehler</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AccessFile</name>
    <message>
        <source>A newer version of RadarDesk saved the access matrices.</source>
        <translation>Eine neuere Version von RadarDesk hat die Zugriffsmatrizen gespeichert.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the access matrices aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>Die Datei %1 lässt sich nicht kopieren. Sie bleibt deshalb unverändert, und Änderungen an den Zugriffsmatrizen werden nicht gespeichert. Zugriffsrechte und freien Platz ihres Ordners prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>%n access matrices couldn&apos;t be read.</source>
        <translation>
            <numerusform>%n Zugriffsmatrix konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Zugriffsmatrizen konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The access matrices couldn&apos;t be read.</source>
        <translation>Die Zugriffsmatrizen konnten nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AccessJudgement</name>
    <message>
        <source>There is no host named %1.</source>
        <translation>Es gibt keinen Host namens %1.</translation>
    </message>
    <message>
        <source>The endpoint answered %1.</source>
        <translation>Der Endpunkt hat mit %1 geantwortet.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 hat die Verbindung ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <source>There is no network route to %1.</source>
        <translation>Es gibt keine Netzwerkroute zu %1.</translation>
    </message>
    <message>
        <source>The TLS connection to %1 failed. %2</source>
        <translation>Die TLS-Verbindung zu %1 ist fehlgeschlagen. %2</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer.</source>
        <translation>%1 hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The endpoint answered 401: the user isn&apos;t signed in.</source>
        <translation>Der Endpunkt hat mit 401 geantwortet: Der Benutzer ist nicht angemeldet.</translation>
    </message>
    <message>
        <source>The endpoint answered 403: this identity may not join.</source>
        <translation>Der Endpunkt hat mit 403 geantwortet: Diese Identität darf nicht beitreten.</translation>
    </message>
    <message>
        <source>The endpoint answered 404: the route doesn&apos;t exist, or the endpoint hides this channel.</source>
        <translation>Der Endpunkt hat mit 404 geantwortet: Die Route existiert nicht, oder der Endpunkt verbirgt diesen Kanal.</translation>
    </message>
    <message>
        <source>The endpoint answered 419: the call has no CSRF token, so access wasn&apos;t checked.</source>
        <translation>Der Endpunkt hat mit 419 geantwortet: Dem Aufruf fehlt ein CSRF-Token, darum wurde der Zugriff nicht geprüft.</translation>
    </message>
    <message>
        <source>The endpoint answered 429: too many calls.</source>
        <translation>Der Endpunkt hat mit 429 geantwortet: zu viele Aufrufe.</translation>
    </message>
    <message>
        <source>The endpoint answered %1: the server has an error.</source>
        <translation>Der Endpunkt hat mit %1 geantwortet: Im Server ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>The call was redirected too often.</source>
        <translation>Der Aufruf wurde zu oft umgeleitet.</translation>
    </message>
    <message>
        <source>The call was redirected to %1.</source>
        <translation>Der Aufruf wurde auf %1 umgeleitet.</translation>
    </message>
    <message>
        <source>The endpoint issued a token.</source>
        <translation>Der Endpunkt hat ein Token ausgestellt.</translation>
    </message>
    <message>
        <source>Called as “%1”: %2</source>
        <translation>Aufgerufen als „%1“: %2</translation>
    </message>
    <message>
        <source>No server is listening at %1.</source>
        <translation>Unter %1 lauscht kein Server.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AccessModel</name>
    <message numerus="yes">
        <source>%n differ(s) from the last run</source>
        <translation>
            <numerusform>%n weicht vom letzten Lauf ab</numerusform>
            <numerusform>%n weichen vom letzten Lauf ab</numerusform>
        </translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message numerus="yes">
        <source>%n without an expectation</source>
        <translation>
            <numerusform>%n ohne Erwartung</numerusform>
            <numerusform>%n ohne Erwartung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) without results.</source>
        <translation>
            <numerusform>%n Zelle ohne Ergebnis.</numerusform>
            <numerusform>%n Zellen ohne Ergebnisse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 differ(s) from the expectation</source>
        <translation>
            <numerusform>%n von %1 weicht von der Erwartung ab</numerusform>
            <numerusform>%n von %1 weichen von der Erwartung ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No differences in %n cell(s)</source>
        <translation>
            <numerusform>Keine Abweichung in %n Zelle</numerusform>
            <numerusform>Keine Abweichungen in %n Zellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a result</source>
        <translation>
            <numerusform>%n ohne Ergebnis</numerusform>
            <numerusform>%n ohne Ergebnis</numerusform>
        </translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Wird ausgeführt …</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Kein Ergebnis</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AccessRun</name>
    <message>
        <source>The profile has no authentication endpoint. Enter its address in the profile.</source>
        <translation>Das Profil hat keinen Authentifizierungsendpunkt. Dessen Adresse im Profil eingeben.</translation>
    </message>
    <message>
        <source>The identity was deleted.</source>
        <translation>Die Identität wurde gelöscht.</translation>
    </message>
    <message>
        <source>The profile&apos;s authentication endpoint isn&apos;t an http or https URL. Correct it in the profile.</source>
        <translation>Der Authentifizierungsendpunkt des Profils ist keine http- oder https-URL. Im Profil korrigieren.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AccessVerdict</name>
    <message>
        <source>“%1” gets no clear answer for “%2”</source>
        <comment>an identity, a channel</comment>
        <translation>„%1“ bekommt für „%2“ keine klare Antwort</translation>
    </message>
    <message numerus="yes">
        <source>All %n answer(s) are as expected</source>
        <translation>
            <numerusform>%n Antwort ist wie erwartet</numerusform>
            <numerusform>Alle %n Antworten sind wie erwartet</numerusform>
        </translation>
    </message>
    <message>
        <source>The endpoint gives no clear answer</source>
        <translation>Der Endpunkt gibt keine klare Antwort</translation>
    </message>
    <message>
        <source>“%1” can join “%2” but shouldn&apos;t</source>
        <comment>an identity, a channel</comment>
        <translation>„%1“ kann „%2“ beitreten, sollte es aber nicht</translation>
    </message>
    <message>
        <source>“%1” can&apos;t join “%2” but should</source>
        <comment>an identity, a channel</comment>
        <translation>„%1“ kann „%2“ nicht beitreten, sollte es aber können</translation>
    </message>
    <message>
        <source>Everyone can join “%1”</source>
        <translation>Alle können „%1“ beitreten</translation>
    </message>
    <message numerus="yes">
        <source>Everyone can join %n channel(s)</source>
        <translation>
            <numerusform>Alle können %n Kanal beitreten</numerusform>
            <numerusform>Alle können %n Kanälen beitreten</numerusform>
        </translation>
    </message>
    <message>
        <source>The endpoint issues a token without credentials. Check the user before you create a token, and answer 403 otherwise.</source>
        <translation>Der Endpunkt stellt ein Token ohne Anmeldedaten aus. Vor dem Erstellen eines Tokens den Benutzer prüfen und sonst mit 403 antworten.</translation>
    </message>
    <message>
        <source>Which identity can join which channel?</source>
        <translation>Welche Identität kann welchem Kanal beitreten?</translation>
    </message>
    <message>
        <source>Add channels and choose identities. RadarDesk requests a token for each identity and channel.</source>
        <translation>Kanäle hinzufügen und Identitäten wählen. RadarDesk fordert für jede Identität und jeden Kanal ein Token an.</translation>
    </message>
    <message>
        <source>Run all cells to call your authentication endpoint as each identity.</source>
        <translation>Alle Zellen ausführen, um den Authentifizierungsendpunkt als jede Identität aufzurufen.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) differ from the expectation</source>
        <translation>
            <numerusform>%n Zelle weicht von der Erwartung ab</numerusform>
            <numerusform>%n Zellen weichen von der Erwartung ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the rule in your app or the expectation of the cell.</source>
        <translation>Die Regel in der App oder die Erwartung der Zelle korrigieren.</translation>
    </message>
    <message>
        <source>No expectations yet</source>
        <translation>Noch keine Erwartungen</translation>
    </message>
    <message>
        <source>Review the results. If they are right, accept them as expected.</source>
        <translation>Die Ergebnisse prüfen. Wenn sie stimmen, als erwartet übernehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) have no result.</source>
        <translation>
            <numerusform>%n Zelle hat kein Ergebnis.</numerusform>
            <numerusform>%n Zellen haben kein Ergebnis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No differences, but %n cell(s) have no expectation</source>
        <translation>
            <numerusform>Keine Abweichungen, aber %n Zelle hat keine Erwartung</numerusform>
            <numerusform>Keine Abweichungen, aber %n Zellen haben keine Erwartung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AnswerReader</name>
    <message>
        <source>An empty object is what a promise becomes in JSON: await it.</source>
        <translation>Ein leeres Objekt wird in JSON aus einem Promise: mit „await“ darauf warten.</translation>
    </message>
    <message>
        <source>The body is empty.</source>
        <translation>Der Inhalt ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>The body is only white space (%n byte(s)).</source>
        <translation>
            <numerusform>Der Inhalt ist nur Leerraum (%n Byte).</numerusform>
            <numerusform>Der Inhalt ist nur Leerraum (%n Bytes).</numerusform>
        </translation>
    </message>
    <message>
        <source>Content-Length is exactly that number, so the header may be too small.</source>
        <translation>Content-Length ist genau diese Zahl; der Header nennt also womöglich zu wenig.</translation>
    </message>
    <message>
        <source>The answer is XML.</source>
        <translation>Die Antwort ist XML.</translation>
    </message>
    <message>
        <source>The strings are in single quotes, as Python prints a dictionary.</source>
        <translation>Die Strings stehen in einfachen Anführungszeichen, wie Python ein Dictionary ausgibt.</translation>
    </message>
    <message>
        <source>The text is a second byte order mark (U+FEFF), which is invisible.</source>
        <translation>Der Text ist eine zweite Bytereihenfolge-Markierung (U+FEFF), die unsichtbar ist.</translation>
    </message>
    <message>
        <source>The value is %1.</source>
        <extracomment>%1: true or false</extracomment>
        <translation>Der Wert ist %1.</translation>
    </message>
    <message>
        <source>The value is an array.</source>
        <translation>Der Wert ist ein Array.</translation>
    </message>
    <message>
        <source>The value is an object.</source>
        <translation>Der Wert ist ein Objekt.</translation>
    </message>
    <message>
        <source>The encoding seems to have one byte per character.</source>
        <translation>Die Kodierung scheint ein Byte pro Zeichen zu haben.</translation>
    </message>
    <message>
        <source>The text starts with %1.</source>
        <comment>an excerpt in quotes</comment>
        <translation>Der Text beginnt mit %1.</translation>
    </message>
    <message>
        <source>An array isn&apos;t an object: return the object without square brackets.</source>
        <translation>Ein Array ist kein Objekt: das Objekt ohne eckige Klammern zurückgeben.</translation>
    </message>
    <message>
        <source>The body is compressed with gzip, but no Content-Encoding header says so.</source>
        <translation>Der Inhalt ist mit gzip komprimiert, aber kein Header Content-Encoding gibt das an.</translation>
    </message>
    <message>
        <source>The body is compressed twice: often both the app and the server in front of it do.</source>
        <translation>Der Inhalt ist zweimal komprimiert: Oft tun es sowohl die App als auch der Server davor.</translation>
    </message>
    <message>
        <source>The answer is a JSON string that contains the JSON.</source>
        <translation>Die Antwort ist ein JSON-String, der das JSON enthält.</translation>
    </message>
    <message>
        <source>A function that returns nothing becomes null in JSON.</source>
        <translation>Eine Funktion, die nichts zurückgibt, wird in JSON zu null.</translation>
    </message>
    <message>
        <source>The array contains no token, only null.</source>
        <translation>Das Array enthält kein Token, nur null.</translation>
    </message>
    <message>
        <source>The body consists of null bytes (U+0000) only.</source>
        <translation>Der Body besteht nur aus Nullbytes (U+0000).</translation>
    </message>
    <message>
        <source>The member “%1” of the answer is a JSON string that contains the JSON.</source>
        <comment>the name of a member</comment>
        <translation>Das Feld „%1“ der Antwort ist ein JSON-String, der das JSON enthält.</translation>
    </message>
    <message>
        <source>“statusCode” and “body” are meant for Amazon API Gateway: turn on its proxy integration, or return the object alone.</source>
        <translation>„statusCode“ und „body“ sind für Amazon API Gateway bestimmt: dessen Proxy-Integration einschalten oder nur das Objekt zurückgeben.</translation>
    </message>
    <message>
        <source>ASP.NET services (.asmx) put a returned string into “d”: return an object, or write the JSON to the response.</source>
        <translation>ASP.NET-Dienste (.asmx) setzen einen zurückgegebenen String in „d“: ein Objekt zurückgeben oder das JSON in die Antwort schreiben.</translation>
    </message>
    <message>
        <source>The answer is the right JSON, but encoded in Base64: decode it before it is sent. With Amazon API Gateway, check “isBase64Encoded”.</source>
        <translation>Die Antwort ist das richtige JSON, aber in Base64 codiert: vor dem Senden decodieren. Bei Amazon API Gateway „isBase64Encoded“ prüfen.</translation>
    </message>
    <message>
        <source>The answer is an event stream (%1), not plain JSON.</source>
        <comment>an excerpt in quotes</comment>
        <translation>Die Antwort ist ein Ereignis-Stream (%1), kein reines JSON.</translation>
    </message>
    <message>
        <source>The text is headers that are sent as part of the body: %1. A blank line must only follow them, not come before them.</source>
        <comment>an excerpt in quotes</comment>
        <translation>Der Text besteht aus Headern, die als Teil des Inhalts gesendet werden: %1. Eine Leerzeile darf nur nach ihnen kommen, nicht vor ihnen.</translation>
    </message>
    <message>
        <source>The body is the token alone, without JSON around it.</source>
        <translation>Der Inhalt ist nur das Token, ohne JSON darum.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::BodyCoding</name>
    <message>
        <source>The encoding is %1.</source>
        <extracomment>%1: an encoding such as UTF-16LE</extracomment>
        <translation>Die Kodierung ist %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::BodyJudge</name>
    <message>
        <source>%1 of the %2 bytes that Content-Length announces arrived.</source>
        <comment>two numbers of bytes</comment>
        <translation>Von den %2 Bytes, die Content-Length ankündigt, sind %1 angekommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) arrived.</source>
        <translation>
            <numerusform>%n Byte ist angekommen.</numerusform>
            <numerusform>%n Bytes sind angekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The header Content-Length has two different values.</source>
        <translation>Der Header Content-Length hat zwei verschiedene Werte.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::BrowserJudge</name>
    <message>
        <source>The cookie is set with SameSite=Strict.</source>
        <translation>Das Cookie ist mit SameSite=Strict gesetzt.</translation>
    </message>
    <message>
        <source>The cookie is set with SameSite=Lax.</source>
        <translation>Das Cookie ist mit SameSite=Lax gesetzt.</translation>
    </message>
    <message>
        <source>Browsers treat a cookie without SameSite as SameSite=Lax.</source>
        <translation>Browser behandeln ein Cookie ohne SameSite wie SameSite=Lax.</translation>
    </message>
    <message>
        <source>The cookie is SameSite=Lax or Strict because None requires https.</source>
        <translation>Das Cookie ist SameSite=Lax oder Strict, weil None https erfordert.</translation>
    </message>
    <message>
        <source>SameSite=None requires Secure.</source>
        <translation>SameSite=None erfordert Secure.</translation>
    </message>
    <message>
        <source>Partitioned requires Secure.</source>
        <translation>Partitioned erfordert Secure.</translation>
    </message>
    <message>
        <source>The prefix “__Secure-” requires Secure.</source>
        <translation>Das Präfix „__Secure-“ erfordert Secure.</translation>
    </message>
    <message>
        <source>The prefix “__Host-” requires Secure, Path=/ and no Domain.</source>
        <translation>Das Präfix „__Host-“ erfordert Secure, Path=/ und keine Domain.</translation>
    </message>
    <message>
        <source>The page is on another site (%1), so the attributes of the cookie %2 decide whether browsers send it. Enter the cookie in the identity as the app sets it, with “Set-Cookie:”.</source>
        <comment>a site; names of cookies</comment>
        <translation>Die Seite gehört zu einer anderen Site (%1), darum entscheiden die Attribute des Cookies %2, ob Browser es senden. Das Cookie in der Identität so eingeben, wie die App es setzt, mit „Set-Cookie:“.</translation>
    </message>
    <message>
        <source>The page is on another site (%1), so browsers that block third-party cookies, such as Safari and Firefox, don&apos;t send the cookie %2. Serve page and endpoint from one site, or send a token in a header.</source>
        <comment>a site; names of cookies</comment>
        <translation>Die Seite gehört zu einer anderen Site (%1), darum senden Browser, die Drittanbieter-Cookies blockieren, etwa Safari und Firefox, das Cookie %2 nicht. Seite und Endpunkt von einer Site bereitstellen oder ein Token in einem Header senden.</translation>
    </message>
    <message>
        <source>The target is neither an http nor an https URL.</source>
        <translation>Das Ziel ist weder eine http- noch eine https-URL.</translation>
    </message>
    <message>
        <source>Browsers never call port %1.</source>
        <extracomment>%1: a port</extracomment>
        <translation>Browser rufen Port %1 nie auf.</translation>
    </message>
    <message>
        <source>The target contains a user name or password.</source>
        <translation>Das Ziel enthält einen Benutzernamen oder ein Passwort.</translation>
    </message>
    <message>
        <source>The cookies of the first host aren&apos;t sent there (status %1).</source>
        <extracomment>%1: a status</extracomment>
        <translation>Die Cookies des ersten Hosts werden dorthin nicht gesendet (Status %1).</translation>
    </message>
    <message>
        <source>The header Authorization isn&apos;t sent there (status %1).</source>
        <extracomment>%1: a status</extracomment>
        <translation>Der Header Authorization wird dorthin nicht gesendet (Status %1).</translation>
    </message>
    <message>
        <source>The redirect at %1 sets the cookie “%2”, which browsers don&apos;t store. %3</source>
        <comment>a URL; a cookie; a sentence on the rule</comment>
        <translation>Die Weiterleitung bei %1 setzt das Cookie „%2“, das Browser nicht speichern. %3</translation>
    </message>
    <message>
        <source>The redirect at %1 deletes the cookie “%2”.</source>
        <comment>a URL; a cookie</comment>
        <translation>Die Weiterleitung bei %1 löscht das Cookie „%2“.</translation>
    </message>
    <message>
        <source>The redirect at %1 sets the cookie “%2” for another host or path (%3), so browsers don&apos;t send it.</source>
        <comment>a URL; a cookie; a host or path</comment>
        <translation>Die Weiterleitung bei %1 setzt das Cookie „%2“ für einen anderen Host oder Pfad (%3), daher senden Browser es nicht.</translation>
    </message>
    <message>
        <source>The answer is that of %1, where the redirects end.</source>
        <extracomment>%1: a URL</extracomment>
        <translation>Die Antwort ist die von %1, wo die Weiterleitungen enden.</translation>
    </message>
    <message>
        <source>The answer has several Location headers, and they differ.</source>
        <translation>Die Antwort hat mehrere Location-Header, die sich unterscheiden.</translation>
    </message>
    <message>
        <source>The endpoint redirects (status %1) from %2 to %3, and that call fails. %4</source>
        <comment>a status; two URLs; a sentence</comment>
        <translation>Der Endpunkt leitet (Status %1) von %2 nach %3 um, und dieser Aufruf schlägt fehl. %4</translation>
    </message>
    <message>
        <source>Turn the redirect to https off where the app has no https, as in development, or redirect to the port where the server offers it.</source>
        <translation>Die Umleitung auf https dort abschalten, wo die App kein https hat, etwa in der Entwicklung, oder auf den Port umleiten, an dem der Server es anbietet.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ChannelJudge</name>
    <message>
        <source>Character %1 is %2, which is invisible.</source>
        <extracomment>%1: a number, %2: a code such as U+200B</extracomment>
        <translation>Zeichen %1 ist %2, das unsichtbar ist.</translation>
    </message>
    <message>
        <source>Character %1 is %2, which only looks like “%3”.</source>
        <extracomment>%1: a number, %2: a code such as U+043E, %3: a letter</extracomment>
        <translation>Zeichen %1 ist %2, das nur wie „%3“ aussieht.</translation>
    </message>
    <message>
        <source>The names differ in white space.</source>
        <translation>Die Namen unterscheiden sich im Leerraum.</translation>
    </message>
    <message>
        <source>The names differ in upper and lower case.</source>
        <translation>Die Namen unterscheiden sich in der Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>The prefix is missing.</source>
        <translation>Das Präfix fehlt.</translation>
    </message>
    <message>
        <source>The prefix is duplicated.</source>
        <translation>Das Präfix ist doppelt.</translation>
    </message>
    <message>
        <source>The name is percent-encoded.</source>
        <translation>Der Name ist prozentkodiert.</translation>
    </message>
    <message>
        <source>The names have different prefixes.</source>
        <translation>Die Namen haben verschiedene Präfixe.</translation>
    </message>
    <message>
        <source>The names differ in a look-alike character.</source>
        <translation>Die Namen unterscheiden sich in einem ähnlich aussehenden Zeichen.</translation>
    </message>
    <message>
        <source>There is white space before and after the name: “%1”.</source>
        <comment>a channel</comment>
        <translation>Vor und nach dem Namen steht Leerraum: „%1“.</translation>
    </message>
    <message>
        <source>There is white space before the name: “%1”.</source>
        <comment>a channel</comment>
        <translation>Vor dem Namen steht Leerraum: „%1“.</translation>
    </message>
    <message>
        <source>There is white space after the name: “%1”.</source>
        <comment>a channel</comment>
        <translation>Nach dem Namen steht Leerraum: „%1“.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CheckChanges</name>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1: the header %2 was added with “%3”.</source>
        <comment>what a call is for; a header; its value</comment>
        <translation>%1: Der Header %2 kam hinzu mit „%3“.</translation>
    </message>
    <message>
        <source>%1: the header %2 was removed; it was “%3”.</source>
        <comment>what a call is for; a header; its value</comment>
        <translation>%1: Der Header %2 fehlt jetzt; er war „%3“.</translation>
    </message>
    <message>
        <source>%1: the header %2 changed from “%4” to “%3”.</source>
        <comment>what a call is for; a header; its present value; its former value</comment>
        <translation>%1: Der Header %2 hat sich von „%4“ zu „%3“ geändert.</translation>
    </message>
    <message>
        <source>%1: the URL changed from %3 to %2.</source>
        <comment>what a call is for; the present URL; the former one</comment>
        <translation>%1: Die URL hat sich von %3 zu %2 geändert.</translation>
    </message>
    <message>
        <source>%1: the status changed from %3 to %2.</source>
        <comment>what a call is for; the present status; the former one</comment>
        <translation>%1: Der Status hat sich von %3 zu %2 geändert.</translation>
    </message>
    <message>
        <source>%1: the result changed from “%3” to “%2”.</source>
        <comment>a step; the present result; the former one</comment>
        <translation>%1: Das Ergebnis hat sich von „%3“ zu „%2“ geändert.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CheckExport</name>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Private channel check: %1</source>
        <comment>a check&apos;s name, or a channel</comment>
        <translation>Prüfung eines privaten Kanals: %1</translation>
    </message>
    <message>
        <source>Authentication endpoint</source>
        <translation>Authentifizierungsendpunkt</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Connection endpoint check: %1</source>
        <comment>a URL</comment>
        <translation>Prüfung des Verbindungsendpunkts: %1</translation>
    </message>
    <message>
        <source>Connection endpoint</source>
        <translation>Verbindungsendpunkt</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CheckReport</name>
    <message>
        <source>Channel name</source>
        <translation>Kanalname</translation>
    </message>
    <message>
        <source>Service token</source>
        <translation>Token des Dienstes</translation>
    </message>
    <message>
        <source>Authentication endpoint</source>
        <translation>Authentifizierungsendpunkt</translation>
    </message>
    <message>
        <source>Token contents</source>
        <translation>Inhalt des Tokens</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Access control</source>
        <translation>Zugriffskontrolle</translation>
    </message>
    <message>
        <source>Connection endpoint</source>
        <translation>Verbindungsendpunkt</translation>
    </message>
    <message>
        <source>Client data</source>
        <translation>Client-Daten</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CheckRunner</name>
    <message>
        <source>The check was stopped.</source>
        <translation>Die Prüfung wurde gestoppt.</translation>
    </message>
    <message>
        <source>Check: %1. %2</source>
        <extracomment>%1: what a call was for, %2: an error</extracomment>
        <translation>Prüfung: %1. %2</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <extracomment>%1: what a call was for</extracomment>
        <translation>Prüfung: %1</translation>
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
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CheckVerdict</name>
    <message>
        <source>The channel works</source>
        <translation>Der Kanal funktioniert</translation>
    </message>
    <message>
        <source>All six steps passed: authorized users get in, everyone else is refused.</source>
        <translation>Alle sechs Schritte bestanden: Berechtigte kommen hinein, alle anderen werden abgelehnt.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of steps</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not checked: %1.</source>
        <comment>names of steps</comment>
        <translation>Nicht geprüft: %1.</translation>
    </message>
    <message>
        <source>Passed: %1. Not checked: %2.</source>
        <comment>names of steps; of other steps</comment>
        <translation>Bestanden: %1. Nicht geprüft: %2.</translation>
    </message>
    <message numerus="yes">
        <source>No error found, but %n step(s) couldn&apos;t be checked</source>
        <translation>
            <numerusform>Kein Fehler gefunden, aber %n Schritt war nicht prüfbar</numerusform>
            <numerusform>Kein Fehler gefunden, aber %n Schritte waren nicht prüfbar</numerusform>
        </translation>
    </message>
    <message>
        <source>The call arrives, but the page gets an error</source>
        <translation>Der Aufruf kommt an, aber die Seite erhält einen Fehler</translation>
    </message>
    <message>
        <source>The connection endpoint works</source>
        <translation>Der Verbindungsendpunkt funktioniert</translation>
    </message>
    <message>
        <source>The channel works, with remarks</source>
        <translation>Der Kanal funktioniert, mit Anmerkungen</translation>
    </message>
    <message>
        <source>All six steps passed.</source>
        <translation>Alle sechs Schritte bestanden.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CheckWait</name>
    <message>
        <source>%1: waiting for an answer, %2 of %3 s</source>
        <comment>a step&apos;s title; two numbers</comment>
        <translation>%1: Warten auf eine Antwort, %2 von %3 s</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ChecksFile</name>
    <message>
        <source>A newer version of RadarDesk saved the checks.</source>
        <translation>Eine neuere Version von RadarDesk hat die Prüfungen gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>%n Prüfung konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Prüfungen konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The checks couldn&apos;t be read.</source>
        <translation>Die Prüfungen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the checks aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>Die Datei %1 lässt sich nicht kopieren. Sie bleibt deshalb unverändert, und Änderungen an den Prüfungen werden nicht gespeichert. Zugriffsrechte und freien Platz ihres Ordners prüfen.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ClientDataCheck</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Without “##uniqueID”, each connection counts as a user of its own.</source>
        <translation>Ohne „##uniqueID“ zählt jede Verbindung als eigener Benutzer.</translation>
    </message>
    <message>
        <source>Client data must be a JSON object, such as {&quot;##uniqueID&quot;: 1}.</source>
        <translation>Client-Daten müssen ein JSON-Objekt sein, etwa {&quot;##uniqueID&quot;: 1}.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ConnectionCheck</name>
    <message>
        <source>Connection reported as a form</source>
        <translation>Verbindung als Formular gemeldet</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Umleitung</translation>
    </message>
    <message>
        <source>The form gets status %1.</source>
        <extracomment>%1: a status</extracomment>
        <translation>Das Formular bekommt Status %1.</translation>
    </message>
    <message>
        <source>Same call with all cookies</source>
        <translation>Derselbe Aufruf mit allen Cookies</translation>
    </message>
    <message>
        <source>Connection reported as JSON</source>
        <translation>Verbindung als JSON gemeldet</translation>
    </message>
    <message>
        <source>After the form, presence shows no client data.</source>
        <translation>Nach dem Formular zeigt die Präsenz keine Client-Daten.</translation>
    </message>
    <message>
        <source>Connection reported as JSON too</source>
        <translation>Verbindung auch als JSON gemeldet</translation>
    </message>
    <message>
        <source>The endpoint reads a form, as the sandbox&apos;s browser library sends it, but not JSON (status %1). What PushRadar&apos;s own library sends isn&apos;t published: read both to be safe.</source>
        <extracomment>%1: a status</extracomment>
        <translation>Der Endpunkt liest ein Formular, wie es die Browser-Bibliothek der Sandbox sendet, aber kein JSON (Status %1). Was PushRadars eigene Bibliothek sendet, ist nicht veröffentlicht: sicherheitshalber beides lesen.</translation>
    </message>
    <message>
        <source>Presence shows the client data that the endpoint registers.</source>
        <translation>Die Präsenz zeigt die Client-Daten, die der Endpunkt registriert.</translation>
    </message>
    <message>
        <source>Second connection reported</source>
        <translation>Zweite Verbindung gemeldet</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1.</source>
        <extracomment>%1: a status</extracomment>
        <translation>Der Endpunkt antwortet mit Status %1.</translation>
    </message>
    <message>
        <source>The client data couldn&apos;t be checked because RadarDesk can&apos;t watch channels of this service.</source>
        <translation>Die Client-Daten konnten nicht geprüft werden, weil RadarDesk bei diesem Dienst keine Kanäle beobachten kann.</translation>
    </message>
    <message>
        <source>The connection endpoint has to register client data first.</source>
        <translation>Der Verbindungsendpunkt muss zuerst Client-Daten registrieren.</translation>
    </message>
    <message>
        <source>Preflight of the browser</source>
        <translation>Preflight des Browsers</translation>
    </message>
    <message>
        <source>Preflight at the redirect target</source>
        <translation>Preflight am Ziel der Umleitung</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ConnectionJudge</name>
    <message>
        <source>Client data: %1</source>
        <extracomment>%1: JSON</extracomment>
        <translation>Client-Daten: %1</translation>
    </message>
    <message>
        <source>The client data has %1 of at most 1,024 bytes.</source>
        <extracomment>%1: a number</extracomment>
        <translation>Die Client-Daten haben %1 von höchstens 1.024 Bytes.</translation>
    </message>
    <message>
        <source>Called directly, the endpoint answers with status %1.</source>
        <extracomment>%1: a status</extracomment>
        <translation>Direkt aufgerufen, antwortet der Endpunkt mit Status %1.</translation>
    </message>
    <message>
        <source>The call is redirected from %1 to %2, and browsers follow by GET. Answer it directly, such as with status 204.</source>
        <comment>two URLs</comment>
        <translation>Der Aufruf wird von %1 nach %2 umgeleitet, und Browser folgen mit GET. Den Aufruf direkt beantworten, etwa mit Status 204.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CookieProbe</name>
    <message>
        <source>With other values of all cookies</source>
        <translation>Mit anderen Werten aller Cookies</translation>
    </message>
    <message>
        <source>Any value of it is accepted.</source>
        <translation>Jeder Wert wird akzeptiert.</translation>
    </message>
    <message>
        <source>Without one of the cookies</source>
        <translation>Ohne eines der Cookies</translation>
    </message>
    <message>
        <source>Only a part of it is compared.</source>
        <translation>Nur ein Teil wird verglichen.</translation>
    </message>
    <message>
        <source>With one part of the cookie changed</source>
        <translation>Mit einem geänderten Teil des Cookies</translation>
    </message>
    <message>
        <source>Only its beginning is compared.</source>
        <translation>Nur der Anfang wird verglichen.</translation>
    </message>
    <message>
        <source>Only its end is compared.</source>
        <translation>Nur das Ende wird verglichen.</translation>
    </message>
    <message>
        <source>A shortened cookie is enough.</source>
        <translation>Ein gekürztes Cookie genügt.</translation>
    </message>
    <message>
        <source>Its signature isn&apos;t verified.</source>
        <translation>Die Signatur wird nicht geprüft.</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t check all parts of the cookie “%1”. That is right for the name of a server or a setting. If the part is a signature or a user, verify it.</source>
        <comment>a cookie&apos;s name</comment>
        <translation>Der Endpoint prüft nicht alle Teile des Cookies „%1“. Beim Namen eines Servers oder einer Einstellung ist das richtig. Ist der Teil eine Signatur oder ein Benutzer, prüfen Sie ihn.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CorsJudge</name>
    <message>
        <source>The header %1 is missing.</source>
        <extracomment>%1: a header&apos;s name</extracomment>
        <translation>Der Header %1 fehlt.</translation>
    </message>
    <message>
        <source>The header %1 is “%2”.</source>
        <extracomment>%1: a header&apos;s name, %2: its value</extracomment>
        <translation>Der Header %1 ist „%2“.</translation>
    </message>
    <message>
        <source>After a redirect from one other origin to another, browsers send the origin null instead of the page&apos;s own.</source>
        <translation>Nach einer Weiterleitung von einem fremden Origin zu einem anderen senden Browser den Origin null statt des Origins der Seite.</translation>
    </message>
    <message>
        <source>A page that is opened from a file has the origin null. Open it from a web server to give it an origin of its own.</source>
        <translation>Eine aus einer Datei geöffnete Seite hat den Origin null. Öffnen Sie sie über einen Webserver, damit sie einen eigenen Origin hat.</translation>
    </message>
    <message>
        <source>It is sent more than once, for example by the app and by a proxy: send it once.</source>
        <translation>Er wird mehrfach gesendet, zum Beispiel von der App und von einem Proxy: Senden Sie ihn einmal.</translation>
    </message>
    <message>
        <source>Browsers allow one value only, and here the header is sent twice, or has several. Often the app and a proxy both add it: remove one.</source>
        <translation>Browser erlauben nur einen Wert; hier wird der Header zweimal gesendet oder hat mehrere. Oft fügen ihn die App und ein Proxy hinzu: einen davon entfernen.</translation>
    </message>
    <message>
        <source>An origin doesn&apos;t end with a slash: remove it.</source>
        <translation>Ein Ursprung endet nicht mit einem Schrägstrich: diesen entfernen.</translation>
    </message>
    <message>
        <source>Browsers write the origin in lowercase letters.</source>
        <translation>Browser schreiben den Ursprung in Kleinbuchstaben.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::Diagnosis</name>
    <message>
        <source>Fix the channel name first.</source>
        <translation>Zuerst den Kanalnamen korrigieren.</translation>
    </message>
    <message>
        <source>The endpoint is too slow for further calls.</source>
        <translation>Der Endpunkt ist für weitere Aufrufe zu langsam.</translation>
    </message>
    <message>
        <source>The endpoint issued no token to check.</source>
        <translation>Der Endpunkt hat kein Token ausgestellt, das sich prüfen ließe.</translation>
    </message>
    <message>
        <source>The endpoint issued no token to subscribe with.</source>
        <translation>Der Endpunkt hat kein Token zum Abonnieren ausgestellt.</translation>
    </message>
    <message>
        <source>The endpoint has to issue a token first.</source>
        <translation>Der Endpunkt muss zuerst ein Token ausstellen.</translation>
    </message>
    <message>
        <source>The service would reject this token.</source>
        <translation>Der Dienst würde dieses Token ablehnen.</translation>
    </message>
    <message>
        <source>The name is valid for a presence channel in %1.</source>
        <comment>a version, v2 or v3</comment>
        <translation>Der Name ist für einen Präsenzkanal in %1 gültig.</translation>
    </message>
    <message>
        <source>The name is valid for a private channel in %1.</source>
        <comment>a version, v2 or v3</comment>
        <translation>Der Name ist für einen privaten Kanal in %1 gültig.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointCall</name>
    <message>
        <source>The mock endpoint issued a token to a page: %1.</source>
        <translation>Der Testendpunkt hat einer Seite ein Token ausgestellt: %1.</translation>
    </message>
    <message>
        <source>The mock endpoint simulated a fault: %1</source>
        <translation>Der Testendpunkt hat einen Fehler simuliert: %1</translation>
    </message>
    <message>
        <source>The mock endpoint answered a preflight.</source>
        <translation>Der Testendpunkt hat einen Preflight beantwortet.</translation>
    </message>
    <message>
        <source>The mock endpoint couldn&apos;t issue a token: %1</source>
        <translation>Der Testendpunkt konnte kein Token ausstellen: %1</translation>
    </message>
    <message>
        <source>The mock endpoint refused a page: %1</source>
        <translation>Der Testendpunkt hat eine Seite abgelehnt: %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointCaller</name>
    <message>
        <source>The last chunk of the answer is missing.</source>
        <translation>Der letzte Teil der Antwort fehlt.</translation>
    </message>
    <message>
        <source>The length before a chunk of the body isn&apos;t the length of the chunk.</source>
        <translation>Die Länge vor einem Chunk des Bodys ist nicht die Länge des Chunks.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointCallsModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Aufrufer</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointFault</name>
    <message>
        <source>Route missing (404)</source>
        <translation>Route fehlt (404)</translation>
    </message>
    <message>
        <source>Redirect to another host</source>
        <translation>Umleitung auf einen anderen Host</translation>
    </message>
    <message>
        <source>Redirect to https</source>
        <translation>Umleitung auf https</translation>
    </message>
    <message>
        <source>Redirect to a login page</source>
        <translation>Umleitung auf eine Anmeldeseite</translation>
    </message>
    <message>
        <source>Preflight refused</source>
        <translation>Preflight abgelehnt</translation>
    </message>
    <message>
        <source>Preflight unanswered</source>
        <translation>Preflight unbeantwortet</translation>
    </message>
    <message>
        <source>Origin not allowed</source>
        <translation>Ursprung nicht erlaubt</translation>
    </message>
    <message>
        <source>Credentials not allowed</source>
        <translation>Anmeldedaten nicht erlaubt</translation>
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
        <translation>Zu langsam</translation>
    </message>
    <message>
        <source>Reads only a POST form</source>
        <translation>Liest nur ein POST-Formular</translation>
    </message>
    <message>
        <source>Reads only JSON</source>
        <translation>Liest nur JSON</translation>
    </message>
    <message>
        <source>Reads the other version&apos;s parameter</source>
        <translation>Liest den Parameter der anderen Version</translation>
    </message>
    <message>
        <source>Wrapped in “data”</source>
        <translation>In „data“ eingepackt</translation>
    </message>
    <message>
        <source>JSON in a string</source>
        <translation>JSON in einem String</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>Kein JSON</translation>
    </message>
    <message>
        <source>PHP warnings before the JSON</source>
        <translation>PHP-Warnungen vor dem JSON</translation>
    </message>
    <message>
        <source>{&quot;ok&quot;: false}</source>
        <translation>{&quot;ok&quot;: false}</translation>
    </message>
    <message>
        <source>Token is empty</source>
        <translation>Token ist leer</translation>
    </message>
    <message>
        <source>Token is null</source>
        <translation>Token ist null</translation>
    </message>
    <message>
        <source>Token is a number</source>
        <translation>Token ist eine Zahl</translation>
    </message>
    <message>
        <source>Token is “undefined”</source>
        <translation>Token ist „undefined“</translation>
    </message>
    <message>
        <source>Token is “[object Object]”</source>
        <translation>Token ist „[object Object]“</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>The server is right, but has nothing at this path: 404. The page is refused.</source>
        <translation>Der Server ist der richtige, hat aber unter diesem Pfad nichts: 404. Die Seite wird abgelehnt.</translation>
    </message>
    <message>
        <source>The endpoint redirects to localhost instead of 127.0.0.1. A browser treats that host as another origin and doesn&apos;t send the cookies of the first host.</source>
        <translation>Der Endpunkt leitet auf localhost statt 127.0.0.1 um. Ein Browser behandelt diesen Host als anderen Ursprung und sendet die Cookies des ersten Hosts nicht mit.</translation>
    </message>
    <message>
        <source>The endpoint redirects to the same URL with https, but no server speaks TLS there. The page sees a network error.</source>
        <translation>Der Endpunkt leitet auf dieselbe URL mit https um, wo aber kein Server TLS spricht. Die Seite sieht einen Netzwerkfehler.</translation>
    </message>
    <message>
        <source>The endpoint treats the user as signed out and redirects to a login page. The page gets HTML with status 200 instead of a token.</source>
        <translation>Der Endpunkt behandelt den Benutzer als abgemeldet und leitet auf eine Anmeldeseite um. Die Seite bekommt HTML mit Status 200 statt eines Tokens.</translation>
    </message>
    <message>
        <source>Redirect loop</source>
        <translation>Endlose Umleitung</translation>
    </message>
    <message>
        <source>The endpoint redirects to itself forever. A browser gives up after about twenty redirects, and the page sees a network error.</source>
        <translation>Der Endpunkt leitet endlos auf sich selbst um. Ein Browser gibt nach etwa zwanzig Umleitungen auf, und die Seite sieht einen Netzwerkfehler.</translation>
    </message>
    <message>
        <source>The endpoint answers OPTIONS with 403. A browser that sends a preflight, because of a header, never makes the call.</source>
        <translation>Der Endpunkt antwortet auf OPTIONS mit 403. Ein Browser, der wegen eines Headers einen Preflight sendet, macht den Aufruf dann nicht.</translation>
    </message>
    <message>
        <source>The endpoint never answers OPTIONS. A browser that sends a preflight waits until its timeout.</source>
        <translation>Der Endpunkt antwortet nie auf OPTIONS. Ein Browser, der einen Preflight sendet, wartet bis zur Zeitüberschreitung.</translation>
    </message>
    <message>
        <source>The endpoint allows only another site&apos;s origin. The call succeeds, but the browser blocks the response.</source>
        <translation>Der Endpunkt erlaubt nur den Ursprung einer anderen Website. Der Aufruf gelingt, aber der Browser blockiert die Antwort.</translation>
    </message>
    <message>
        <source>“*” with credentials</source>
        <translation>„*“ mit Anmeldedaten</translation>
    </message>
    <message>
        <source>The endpoint allows the origin “*”. For a call with cookies a browser doesn&apos;t accept that and blocks the response.</source>
        <translation>Der Endpunkt erlaubt den Ursprung „*“. Bei einem Aufruf mit Cookies lässt ein Browser das nicht gelten und blockiert die Antwort.</translation>
    </message>
    <message>
        <source>Header not allowed</source>
        <translation>Header nicht erlaubt</translation>
    </message>
    <message>
        <source>The preflight response allows none of the requested headers. A call with such a header, for example Authorization, is never made.</source>
        <translation>Die Preflight-Antwort erlaubt keinen der angefragten Header. Ein Aufruf mit einem solchen Header, etwa Authorization, findet nie statt.</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t allow credentials. A call with cookies succeeds, but the browser blocks the response.</source>
        <translation>Der Endpunkt erlaubt keine Anmeldedaten. Ein Aufruf mit Cookies gelingt, aber der Browser blockiert die Antwort.</translation>
    </message>
    <message>
        <source>The endpoint answers 401 to everyone, also to signed-in users.</source>
        <translation>Der Endpunkt antwortet allen mit 401, auch angemeldeten Benutzern.</translation>
    </message>
    <message>
        <source>The endpoint answers 403 to everyone, also to authorized users.</source>
        <translation>Der Endpunkt antwortet allen mit 403, auch berechtigten Benutzern.</translation>
    </message>
    <message>
        <source>The route accepts only POST, but the browser library sends GET: 405.</source>
        <translation>Die Route nimmt nur POST an, aber die Browser-Bibliothek sendet GET: 405.</translation>
    </message>
    <message>
        <source>The framework requires a CSRF token, which the browser library doesn&apos;t send: 419.</source>
        <translation>Das Framework verlangt ein CSRF-Token, das die Browser-Bibliothek nicht sendet: 419.</translation>
    </message>
    <message>
        <source>The rate limit is exceeded: 429, with Retry-After.</source>
        <translation>Das Aufruflimit ist überschritten: 429, mit Retry-After.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s code fails: 500, with an error page.</source>
        <translation>Der Code des Endpunkts versagt: 500, mit einer Fehlerseite.</translation>
    </message>
    <message>
        <source>The reverse proxy can&apos;t reach the endpoint: 502.</source>
        <translation>Der Reverse-Proxy erreicht den Endpunkt nicht: 502.</translation>
    </message>
    <message>
        <source>The endpoint answers long after 20 seconds, when the caller has given up.</source>
        <translation>Der Endpunkt antwortet erst deutlich nach 20 Sekunden, wenn der Aufrufer schon aufgegeben hat.</translation>
    </message>
    <message>
        <source>The endpoint reads the channel from a POST form. The browser library sends it in the URL, so the endpoint gets no channel: 400.</source>
        <translation>Der Endpunkt liest den Kanal aus einem POST-Formular. Die Browser-Bibliothek sendet ihn in der URL, darum bekommt der Endpunkt keinen Kanal: 400.</translation>
    </message>
    <message>
        <source>The endpoint reads the channel from a JSON body. The browser library sends it in the URL, so the endpoint gets no channel: 400.</source>
        <translation>Der Endpunkt liest den Kanal aus einem JSON-Inhalt. Die Browser-Bibliothek sendet ihn in der URL, darum bekommt der Endpunkt keinen Kanal: 400.</translation>
    </message>
    <message>
        <source>The endpoint reads “channelName” where v2 sends “channel”, and vice versa, so it gets no channel: 400.</source>
        <translation>Der Endpunkt liest „channelName“, wo v2 „channel“ sendet, und umgekehrt, darum bekommt er keinen Kanal: 400.</translation>
    </message>
    <message>
        <source>Answers the other version&apos;s member</source>
        <translation>Antwortet mit dem Eintrag der anderen Version</translation>
    </message>
    <message>
        <source>The endpoint answers “token” where v2 expects “authToken”, and vice versa. The page finds no token.</source>
        <translation>Der Endpunkt antwortet mit „token“, wo v2 „authToken“ erwartet, und umgekehrt. Die Seite findet kein Token.</translation>
    </message>
    <message>
        <source>The token is one level down, in “data”. The page finds no token.</source>
        <translation>Das Token liegt eine Ebene tiefer, in „data“. Die Seite findet kein Token.</translation>
    </message>
    <message>
        <source>The JSON is encoded twice, so the page gets a string and finds no token.</source>
        <translation>Das JSON ist doppelt kodiert, darum bekommt die Seite einen String und findet kein Token.</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML-Seite</translation>
    </message>
    <message>
        <source>The endpoint answers 200 with an HTML page of the app instead of JSON.</source>
        <translation>Der Endpunkt antwortet mit 200 und einer HTML-Seite der App statt mit JSON.</translation>
    </message>
    <message>
        <source>The endpoint answers 200 with an empty body, like code with a missing return.</source>
        <translation>Der Endpunkt antwortet mit 200 und leerem Inhalt, wie Code mit einem fehlenden return.</translation>
    </message>
    <message>
        <source>The endpoint answers the bare token instead of JSON.</source>
        <translation>Der Endpunkt antwortet mit dem bloßen Token statt mit JSON.</translation>
    </message>
    <message>
        <source>Truncated JSON</source>
        <translation>Abgeschnittenes JSON</translation>
    </message>
    <message>
        <source>The JSON ends in the middle of the token.</source>
        <translation>Das JSON endet mitten im Token.</translation>
    </message>
    <message>
        <source>A PHP warning precedes the JSON and makes it invalid.</source>
        <translation>Eine PHP-Warnung vor dem JSON macht es ungültig.</translation>
    </message>
    <message>
        <source>Error with status 200</source>
        <translation>Fehler mit Status 200</translation>
    </message>
    <message>
        <source>The endpoint answers {&quot;error&quot;: …} with status 200. The page finds no token.</source>
        <translation>Der Endpunkt antwortet mit {&quot;error&quot;: …} und Status 200. Die Seite findet kein Token.</translation>
    </message>
    <message>
        <source>The endpoint answers {&quot;ok&quot;: false} with status 200. The page finds no token.</source>
        <translation>Der Endpunkt antwortet mit {&quot;ok&quot;: false} und Status 200. Die Seite findet kein Token.</translation>
    </message>
    <message>
        <source>The token is an empty string, which the service refuses.</source>
        <translation>Das Token ist ein leerer String, den der Dienst ablehnt.</translation>
    </message>
    <message>
        <source>The token is null, as after a failed call of the library.</source>
        <translation>Das Token ist null, wie nach einem fehlgeschlagenen Aufruf der Bibliothek.</translation>
    </message>
    <message>
        <source>The token is a number instead of a string, and the service refuses it.</source>
        <translation>Das Token ist eine Zahl statt eines Strings, und der Dienst lehnt es ab.</translation>
    </message>
    <message>
        <source>The token is the string “undefined”, as from JavaScript that reads a missing member.</source>
        <translation>Das Token ist der String „undefined“, wie von JavaScript, das einen fehlenden Eintrag liest.</translation>
    </message>
    <message>
        <source>The token is the string “[object Object]”, as from JavaScript that concatenates the library&apos;s whole answer.</source>
        <translation>Das Token ist der String „[object Object]“, wie von JavaScript, das die ganze Antwort der Bibliothek verkettet.</translation>
    </message>
    <message>
        <source>Channel name without prefix</source>
        <translation>Kanalname ohne Präfix</translation>
    </message>
    <message>
        <source>The token is for the channel name without “private-” or “presence-”. The service refuses it.</source>
        <translation>Das Token ist für den Kanalnamen ohne „private-“ oder „presence-“. Der Dienst lehnt es ab.</translation>
    </message>
    <message>
        <source>Channel name with the prefix twice</source>
        <translation>Kanalname mit doppeltem Präfix</translation>
    </message>
    <message>
        <source>The token is for “private-private-…”. The service refuses it.</source>
        <translation>Das Token ist für „private-private-…“. Der Dienst lehnt es ab.</translation>
    </message>
    <message>
        <source>Channel name in a different case</source>
        <translation>Kanalname in anderer Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>The token is for the channel name in lower case, or in upper case if the name is in lower case. The service refuses it.</source>
        <translation>Das Token ist für den Kanalnamen in Kleinbuchstaben, oder in Großbuchstaben, wenn er nur kleine hat. Der Dienst lehnt es ab.</translation>
    </message>
    <message>
        <source>Channel name with a trailing space</source>
        <translation>Kanalname mit Leerzeichen am Ende</translation>
    </message>
    <message>
        <source>The token is for the channel name with a trailing space. The service refuses it.</source>
        <translation>Das Token ist für den Kanalnamen mit einem Leerzeichen am Ende. Der Dienst lehnt es ab.</translation>
    </message>
    <message>
        <source>Percent-encoded channel name</source>
        <translation>Prozentkodierter Kanalname</translation>
    </message>
    <message>
        <source>The token is for the percent-encoded channel name, with %40 for @. The service refuses it.</source>
        <translation>Das Token ist für den prozentkodierten Kanalnamen, mit %40 für @. Der Dienst lehnt es ab.</translation>
    </message>
    <message>
        <source>Another channel</source>
        <translation>Anderer Kanal</translation>
    </message>
    <message>
        <source>The token is for another known channel. The service refuses it.</source>
        <translation>Das Token ist für einen anderen bekannten Kanal. Der Dienst lehnt es ab.</translation>
    </message>
    <message>
        <source>Another secret</source>
        <translation>Anderes Secret</translation>
    </message>
    <message>
        <source>The token has the right format, but was made with another secret. The service refuses it.</source>
        <translation>Das Token hat das richtige Format, wurde aber mit einem anderen Secret erstellt. Der Dienst lehnt es ab.</translation>
    </message>
    <message>
        <source>Token of the other version</source>
        <translation>Token der anderen Version</translation>
    </message>
    <message>
        <source>A v2 page gets a v3 token, and vice versa. The service refuses it.</source>
        <translation>Eine v2-Seite bekommt ein v3-Token, und umgekehrt. Der Dienst lehnt es ab.</translation>
    </message>
    <message>
        <source>Old socket (v3)</source>
        <translation>Alter Socket (v3)</translation>
    </message>
    <message>
        <source>The first socket of a channel gets a valid token, and each later socket gets a token of the first. The page works until it reconnects. A v2 token isn&apos;t bound to a socket and stays valid.</source>
        <translation>Der erste Socket eines Kanals bekommt ein gültiges Token, und jeder spätere bekommt ein Token des ersten. Die Seite funktioniert, bis sie sich neu verbindet. Ein v2-Token ist an keinen Socket gebunden und bleibt gültig.</translation>
    </message>
    <message>
        <source>Same token each time</source>
        <translation>Jedes Mal dasselbe Token</translation>
    </message>
    <message>
        <source>The endpoint caches the first token of a channel and issues it to everyone.</source>
        <translation>Der Endpunkt speichert das erste Token eines Kanals im Cache und stellt es allen aus.</translation>
    </message>
    <message>
        <source>Expired token</source>
        <translation>Abgelaufenes Token</translation>
    </message>
    <message>
        <source>The token has the right format, but has expired. The service refuses it.</source>
        <translation>Das Token hat das richtige Format, ist aber abgelaufen. Der Dienst lehnt es ab.</translation>
    </message>
    <message>
        <source>Dummy token</source>
        <translation>Dummy-Token</translation>
    </message>
    <message>
        <source>The token is “dummy-token”, as from a stub. The service refuses it.</source>
        <translation>Das Token ist „dummy-token“, wie von einem Stub. Der Dienst lehnt es ab.</translation>
    </message>
    <message>
        <source>Everyone can join</source>
        <translation>Alle können beitreten</translation>
    </message>
    <message>
        <source>The endpoint issues a token to everyone for each name that matches the rule, even an invalid one. With “*” every channel is open.</source>
        <translation>Der Endpunkt stellt allen ein Token aus, für jeden Namen, auf den die Regel passt, auch für ungültige. Mit „*“ ist jeder Kanal offen.</translation>
    </message>
    <message>
        <source>Blocked by the browser</source>
        <translation>Vom Browser blockiert</translation>
    </message>
    <message>
        <source>Error or timeout</source>
        <translation>Fehler oder Zeitüberschreitung</translation>
    </message>
    <message>
        <source>Channel not found in the call</source>
        <translation>Kanal nicht im Aufruf gefunden</translation>
    </message>
    <message>
        <source>Unexpected response</source>
        <translation>Unerwartete Antwort</translation>
    </message>
    <message>
        <source>Invalid token</source>
        <translation>Ungültiges Token</translation>
    </message>
    <message>
        <source>No access control</source>
        <translation>Keine Zugriffskontrolle</translation>
    </message>
    <message>
        <source>Empty body</source>
        <translation>Leerer Inhalt</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointHandler</name>
    <message>
        <source>cookie %1</source>
        <translation>Cookie %1</translation>
    </message>
    <message>
        <source>Login page</source>
        <translation>Anmeldeseite</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>sonst</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number and pattern of a rule</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>preflight answered</source>
        <translation>Preflight beantwortet</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Zuerst anmelden.</translation>
    </message>
    <message>
        <source>You may not join this channel.</source>
        <translation>Sie dürfen diesem Kanal nicht beitreten.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status and sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unknown caller</source>
        <translation>unbekannter Aufrufer</translation>
    </message>
    <message>
        <source>The mock endpoint was called by a host name that doesn&apos;t belong to this machine.</source>
        <translation>Der Testendpunkt wurde unter einem Hostnamen aufgerufen, der nicht zu diesem Rechner gehört.</translation>
    </message>
    <message>
        <source>Only local pages may call the mock endpoint. This page is from “%1”.</source>
        <translation>Nur lokale Seiten dürfen den Testendpunkt aufrufen. Diese Seite stammt von „%1“.</translation>
    </message>
    <message>
        <source>Only local pages may call the mock endpoint. This call is from another site.</source>
        <translation>Nur lokale Seiten dürfen den Testendpunkt aufrufen. Dieser Aufruf kommt von einer anderen Website.</translation>
    </message>
    <message>
        <source>website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>There is nothing at this path. The endpoint is at %1.</source>
        <translation>Unter diesem Pfad gibt es nichts. Der Endpunkt liegt unter %1.</translation>
    </message>
    <message>
        <source>token issued</source>
        <translation>Token ausgestellt</translation>
    </message>
    <message>
        <source>Further refused calls, not listed: %1.</source>
        <translation>Weitere abgelehnte Aufrufe, nicht aufgelistet: %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointListener</name>
    <message>
        <source>The profile has been deleted.</source>
        <translation>Das Profil wurde gelöscht.</translation>
    </message>
    <message>
        <source>The current profile has no secret, so RadarDesk can&apos;t get a token. Enter the secret in the profile.</source>
        <translation>Das aktuelle Profil hat kein Secret, darum kann RadarDesk kein Token bekommen. Das Secret im Profil eingeben.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointQuery</name>
    <message>
        <source>The parameter “%1” is missing.</source>
        <translation>Der Parameter „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The channel is missing in the body.</source>
        <translation>Im Inhalt fehlt der Kanal.</translation>
    </message>
    <message>
        <source>“%1” is a public channel. Only channels that start with “private-” or “presence-” need a token.</source>
        <translation>„%1“ ist ein öffentlicher Kanal. Nur Kanäle, die mit „private-“ oder „presence-“ beginnen, brauchen ein Token.</translation>
    </message>
    <message>
        <source>The call has both “channel” (v2) and “channelName” (v3). Send only one of them.</source>
        <translation>Der Aufruf enthält „channel“ (v2) und „channelName“ (v3). Nur eines davon senden.</translation>
    </message>
    <message>
        <source>The call names no channel. Send “channel” for v2, or “channelName” and “socketID” for v3.</source>
        <translation>Der Aufruf nennt keinen Kanal. Für v2 „channel“ senden, für v3 „channelName“ und „socketID“.</translation>
    </message>
    <message>
        <source>The call has “socketID” (v3) but names its channel as “channel” (v2). Send “channelName” instead.</source>
        <translation>Der Aufruf enthält „socketID“ (v3), nennt den Kanal aber „channel“ (v2). Stattdessen „channelName“ senden.</translation>
    </message>
    <message>
        <source>The call has “channelName” (v3) but no “socketID”. Send both.</source>
        <translation>Der Aufruf enthält „channelName“ (v3), aber keine „socketID“. Beide senden.</translation>
    </message>
    <message>
        <source>The call uses %1. The browser library calls an authentication endpoint with GET.</source>
        <translation>Der Aufruf verwendet %1. Die Browser-Bibliothek ruft einen Authentifizierungsendpunkt mit GET auf.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointReplacement</name>
    <message>
        <source>refuse</source>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>Python with Flask (v2)</source>
        <translation>Python mit Flask (v2)</translation>
    </message>
    <message>
        <source>Python with Flask (v3)</source>
        <translation>Python mit Flask (v3)</translation>
    </message>
    <message>
        <source>Node.js with Express (v3)</source>
        <translation>Node.js mit Express (v3)</translation>
    </message>
    <message>
        <source>PHP (v3)</source>
        <translation>PHP (v3)</translation>
    </message>
    <message>
        <source>Ruby with Sinatra (v3)</source>
        <translation>Ruby mit Sinatra (v3)</translation>
    </message>
    <message>
        <source>C# with ASP.NET Core (v3)</source>
        <translation>C# mit ASP.NET Core (v3)</translation>
    </message>
    <message>
        <source>simulated fault (%1)</source>
        <translation>simulierter Fehler (%1)</translation>
    </message>
    <message>
        <source>allow</source>
        <translation>zulassen</translation>
    </message>
    <message>
        <source>Rules of the mock endpoint in RadarDesk; the first match applies:</source>
        <translation>Regeln des Testendpunkts in RadarDesk; die erste zutreffende gilt:</translation>
    </message>
    <message>
        <source>This code refuses every call until you implement your access rules.</source>
        <translation>Dieser Code lehnt jeden Aufruf ab, bis die eigenen Zugriffsregeln eingebaut sind.</translation>
    </message>
    <message>
        <source>Save the file where your server serves it as %1.</source>
        <translation>Die Datei dort speichern, wo der eigene Server sie als %1 ausliefert.</translation>
    </message>
    <message>
        <source>The official library requests tokens from the hosted service. To use %1 instead, change the URL in the library.</source>
        <translation>Die offizielle Bibliothek fordert Token beim gehosteten Dienst an. Um stattdessen %1 zu verwenden, die URL in der Bibliothek ändern.</translation>
    </message>
    <message>
        <source>any other call: %1</source>
        <comment>an action</comment>
        <translation>jeder andere Aufruf: %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>channels, a caller, an action</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointRule</name>
    <message>
        <source>Refuse (%1)</source>
        <translation>Ablehnen (%1)</translation>
    </message>
    <message>
        <source>Allow after %1 ms</source>
        <translation>Nach %1 ms zulassen</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Zulassen</translation>
    </message>
    <message>
        <source>with the cookie</source>
        <translation>mit dem Cookie</translation>
    </message>
    <message>
        <source>with the header</source>
        <translation>mit dem Header</translation>
    </message>
    <message>
        <source>with the bearer token</source>
        <translation>mit dem Bearer-Token</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Enter the header as “Name: value”.</source>
        <translation>Den Header als „Name: Wert“ eingeben.</translation>
    </message>
    <message>
        <source>Enter the channels of the rule: a name, with * for any characters.</source>
        <translation>Die Kanäle der Regel eingeben: ein Name, mit * für beliebige Zeichen.</translation>
    </message>
    <message>
        <source>Enter one cookie as “name=value”.</source>
        <translation>Ein einzelnes Cookie als „Name=Wert“ eingeben.</translation>
    </message>
    <message>
        <source>Enter only the bearer token, without spaces.</source>
        <translation>Nur das Bearer-Token eingeben, ohne Leerzeichen.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointRulesFile</name>
    <message>
        <source>A newer version of RadarDesk saved the endpoint&apos;s rules.</source>
        <translation>Eine neuere Version von RadarDesk hat die Regeln des Endpunkts gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of the endpoint couldn&apos;t be read.</source>
        <translation>
            <numerusform>%n Regel des Endpunkts konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Regeln des Endpunkts konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The endpoint&apos;s rules couldn&apos;t be read.</source>
        <translation>Die Regeln des Endpunkts konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the endpoint&apos;s rules aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>Die Datei %1 lässt sich nicht kopieren. Sie bleibt deshalb unverändert, und Änderungen an den Regeln des Endpunkts werden nicht gespeichert. Zugriffsrechte und freien Platz ihres Ordners prüfen.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointRulesModel</name>
    <message>
        <source>Otherwise</source>
        <translation>Sonst</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Simulated fault: %1</source>
        <translation>Simulierter Fehler: %1</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Aufrufer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointServer</name>
    <message>
        <source>Another program uses port %1. Port %2 is free.</source>
        <translation>Ein anderes Programm verwendet Port %1. Port %2 ist frei.</translation>
    </message>
    <message>
        <source>Enter a path of letters, digits and “/ - _ .”, such as “/auth”.</source>
        <translation>Einen Pfad aus Buchstaben, Ziffern und „/ - _ .“ eingeben, etwa „/auth“.</translation>
    </message>
    <message>
        <source>The system doesn&apos;t let RadarDesk listen on the port: %1.</source>
        <translation>Das System lässt RadarDesk nicht an diesem Port lauschen: %1.</translation>
    </message>
    <message>
        <source>Port %1 is reserved by the system. Port %2 is free.</source>
        <translation>Port %1 ist vom System reserviert. Port %2 ist frei.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointStep</name>
    <message>
        <source>The clock of the endpoint&apos;s server says %1, the clock of this machine %2. Tokens expire by the service&apos;s clock.</source>
        <comment>two times</comment>
        <translation>Die Uhr des Endpunkt-Servers zeigt %1, die dieses Rechners %2. Token laufen nach der Uhr des Dienstes ab.</translation>
    </message>
    <message>
        <source>Channel in the query</source>
        <translation>Kanal in der Abfrage</translation>
    </message>
    <message>
        <source>Channel in the other version&apos;s parameter</source>
        <translation>Kanal im Parameter der anderen Version</translation>
    </message>
    <message>
        <source>Channel by POST, as a form</source>
        <translation>Kanal per POST als Formular</translation>
    </message>
    <message>
        <source>Channel by POST, as JSON</source>
        <translation>Kanal per POST als JSON</translation>
    </message>
    <message>
        <source>Each call is redirected: %1. Use the last URL in the page.</source>
        <comment>URLs with arrows in between</comment>
        <translation>Jeder Aufruf wird umgeleitet: %1. In der Seite die letzte URL angeben.</translation>
    </message>
    <message>
        <source>The JSON is sent as %1, which some libraries don&apos;t parse. Set the type, in PHP by: %2</source>
        <comment>a content type; a line of code</comment>
        <translation>Das JSON wird als %1 gesendet, was manche Bibliotheken nicht lesen. Den Typ setzen, in PHP mit: %2</translation>
    </message>
    <message>
        <source>The page&apos;s URL isn&apos;t set, so RadarDesk didn&apos;t check whether browsers let the page call the endpoint.</source>
        <translation>Die URL der Seite ist nicht angegeben, darum hat RadarDesk nicht geprüft, ob Browser die Seite den Endpunkt aufrufen lassen.</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1. The sandbox&apos;s browser library accepts 200 to 299; what PushRadar&apos;s own library accepts is not published. Use 200 to be safe.</source>
        <translation>Der Endpunkt antwortet mit Status %1. Die Browser-Bibliothek der Sandbox akzeptiert 200 bis 299; was PushRadars eigene akzeptiert, ist nicht veröffentlicht. Sicherheitshalber 200 verwenden.</translation>
    </message>
    <message>
        <source>Call as a page makes it</source>
        <translation>Aufruf wie von einer Seite</translation>
    </message>
    <message>
        <source>Preflight of the browser</source>
        <translation>Preflight des Browsers</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Umleitung</translation>
    </message>
    <message>
        <source>Same call with all cookies</source>
        <translation>Derselbe Aufruf mit allen Cookies</translation>
    </message>
    <message>
        <source>Same call without credentials</source>
        <translation>Derselbe Aufruf ohne Anmeldedaten</translation>
    </message>
    <message>
        <source>The endpoint is relative, so browsers call the page&apos;s own host. If the endpoint is on another host, use its full URL in the page.</source>
        <translation>Der Endpunkt ist relativ, darum rufen Browser den Host der Seite auf. Liegt der Endpunkt auf einem anderen Host, in der Seite seine ganze URL angeben.</translation>
    </message>
    <message>
        <source>Endpoint of the profile</source>
        <translation>Endpunkt des Profils</translation>
    </message>
    <message>
        <source>Called directly, the endpoint issues a token.</source>
        <translation>Direkt aufgerufen, stellt der Endpunkt ein Token aus.</translation>
    </message>
    <message>
        <source>Preflight at the redirect target</source>
        <translation>Preflight am Ziel der Umleitung</translation>
    </message>
    <message>
        <source>The endpoint issued a token after %1.</source>
        <comment>a time span</comment>
        <translation>Der Endpunkt hat nach %1 ein Token ausgestellt.</translation>
    </message>
    <message>
        <source>A direct call fails too. %1</source>
        <extracomment>%1: a sentence on what is wrong</extracomment>
        <translation>Auch ein direkter Aufruf scheitert. %1</translation>
    </message>
    <message>
        <source>The endpoint issues a token if the channel is in the query.</source>
        <translation>Der Endpunkt stellt ein Token aus, wenn der Kanal in der Abfrage steht.</translation>
    </message>
    <message>
        <source>The endpoint issues a token if the channel is in the other version&apos;s parameter.</source>
        <translation>Der Endpunkt stellt ein Token aus, wenn der Kanal im Parameter der anderen Version steht.</translation>
    </message>
    <message>
        <source>The endpoint issues a token if the channel is sent by POST, as a form.</source>
        <translation>Der Endpunkt stellt ein Token aus, wenn der Kanal per POST als Formular gesendet wird.</translation>
    </message>
    <message>
        <source>The endpoint issues a token if the channel is sent by POST, as JSON.</source>
        <translation>Der Endpunkt stellt ein Token aus, wenn der Kanal per POST als JSON gesendet wird.</translation>
    </message>
    <message>
        <source>The endpoint answers with “%1”.</source>
        <comment>the beginning of the answer</comment>
        <translation>Der Endpunkt antwortet mit „%1“.</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1.</source>
        <comment>a status</comment>
        <translation>Der Endpunkt antwortet mit Status %1.</translation>
    </message>
    <message>
        <source>Without credentials the endpoint doesn&apos;t answer.</source>
        <translation>Ohne Anmeldedaten antwortet der Endpunkt nicht.</translation>
    </message>
    <message>
        <source>Without credentials the endpoint answers with status %1.</source>
        <comment>a status</comment>
        <translation>Ohne Anmeldedaten antwortet der Endpunkt mit Status %1.</translation>
    </message>
    <message>
        <source>The answer contains a secret besides the token, and it reaches everyone who may call the endpoint. Revoke that secret, use a new one, and leave it out of the answer.</source>
        <translation>Die Antwort enthält neben dem Token ein Secret, das jeder erhält, der den Endpunkt aufrufen darf. Das Secret widerrufen, ein neues verwenden und es aus der Antwort weglassen.</translation>
    </message>
    <message>
        <source>The parameter “%1” doesn&apos;t arrive (status %2).</source>
        <extracomment>%1: a parameter, %2: a status</extracomment>
        <translation>Der Parameter „%1“ kommt nicht an (Status %2).</translation>
    </message>
    <message>
        <source>The redirect&apos;s URL contains “&amp;amp;” instead of “&amp;”: it was escaped for HTML.</source>
        <translation>Die URL der Umleitung enthält „&amp;amp;“ statt „&amp;“: Sie wurde für HTML maskiert.</translation>
    </message>
    <message>
        <source>The parameter “%1” arrives as “%2” instead of “%3” (status %4).</source>
        <extracomment>%1: a parameter, %2 and %3: its values, %4: a status</extracomment>
        <translation>Der Parameter „%1“ kommt als „%2“ statt „%3“ an (Status %4).</translation>
    </message>
    <message>
        <source>It is percent-encoded twice.</source>
        <translation>Er ist doppelt prozentcodiert.</translation>
    </message>
    <message>
        <source>With the parameter “%1” it answers with “%2”, so it is written for %3, but the page uses %4. Use the same version in both.</source>
        <comment>a parameter; a member; two versions, v2 or v3</comment>
        <translation>Mit dem Parameter „%1“ antwortet er mit „%2“, ist also für %3 geschrieben; die Seite verwendet aber %4. In beiden dieselbe Version verwenden.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::HeadJudge</name>
    <message>
        <source>The answer has no status line such as “HTTP/1.1 200 OK”, but starts with “%1”.</source>
        <comment>the beginning of the answer</comment>
        <translation>Die Antwort hat keine Statuszeile wie „HTTP/1.1 200 OK“, sondern beginnt mit „%1“.</translation>
    </message>
    <message>
        <source>The header “%1” contains a null byte (U+0000).</source>
        <translation>Der Header „%1“ enthält ein Null-Byte (U+0000).</translation>
    </message>
    <message>
        <source>The headers have %1, and browsers read at most %2.</source>
        <comment>two sizes</comment>
        <translation>Die Header haben %1, und Browser lesen höchstens %2.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::IdentitiesFile</name>
    <message>
        <source>A newer version of RadarDesk saved the identities.</source>
        <translation>Eine neuere Version von RadarDesk hat die Identitäten gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n identities couldn&apos;t be read.</source>
        <translation>
            <numerusform>%n Identität konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Identitäten konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The identities couldn&apos;t be read.</source>
        <translation>Die Identitäten konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the identities aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>Die Datei %1 lässt sich nicht kopieren. Sie bleibt deshalb unverändert, und Änderungen an den Identitäten werden nicht gespeichert. Zugriffsrechte und freien Platz ihres Ordners prüfen.</translation>
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
        <translation>Neue Identität</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name and a number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no cookies, no headers</source>
        <translation>keine Cookies, keine Header</translation>
    </message>
    <message numerus="yes">
        <source>%n cookie(s)</source>
        <translation>
            <numerusform>%n Cookie</numerusform>
            <numerusform>%n Cookies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n header(s)</source>
        <translation>
            <numerusform>%n Header</numerusform>
            <numerusform>%n Header</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a name for the identity.</source>
        <translation>Einen Namen für die Identität eingeben.</translation>
    </message>
    <message>
        <source>Another identity has this name. Choose another one.</source>
        <translation>Eine andere Identität hat diesen Namen. Einen anderen wählen.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::Identity</name>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Line %1 of the cookies has a part without “=”. Enter “name=value”, or paste a whole Set-Cookie line.</source>
        <translation>Zeile %1 der Cookies enthält einen Teil ohne „=“. „Name=Wert“ eingeben oder eine ganze Set-Cookie-Zeile einfügen.</translation>
    </message>
    <message>
        <source>Line %1 of the cookies has no name before “=”. Enter “name=value”.</source>
        <translation>Zeile %1 der Cookies enthält keinen Namen vor „=“. „Name=Wert“ eingeben.</translation>
    </message>
    <message>
        <source>Line %1 of the cookies has an invalid name. Remove spaces and separators from the name.</source>
        <translation>Zeile %1 der Cookies enthält einen ungültigen Namen. Leerzeichen und Trennzeichen aus dem Namen entfernen.</translation>
    </message>
    <message>
        <source>Line %1 of the cookies contains a control character. Remove the character.</source>
        <translation>Zeile %1 der Cookies enthält ein Steuerzeichen. Das Zeichen entfernen.</translation>
    </message>
    <message>
        <source>Line %1 of the cookies contains no cookie. Enter “name=value”.</source>
        <translation>Zeile %1 der Cookies enthält kein Cookie. „Name=Wert“ eingeben.</translation>
    </message>
    <message>
        <source>Line %1 of the cookies has an invalid attribute, such as the date in “Expires”. Correct or remove the attribute.</source>
        <translation>Zeile %1 der Cookies enthält ein ungültiges Attribut, etwa das Datum in „Expires“. Das Attribut korrigieren oder entfernen.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::IdentitySource</name>
    <message>
        <source>Signed-in user</source>
        <translation>Angemeldeter Benutzer</translation>
    </message>
    <message>
        <source>User of %1</source>
        <translation>Benutzer von %1</translation>
    </message>
    <message>
        <source>Paste a cURL command or a Cookie header.</source>
        <translation>Einen cURL-Befehl oder einen Cookie-Header einfügen.</translation>
    </message>
    <message numerus="yes">
        <source>Cookie %1 (%n character(s))</source>
        <comment>a name</comment>
        <translation>
            <numerusform>Cookie %1 (%n Zeichen)</numerusform>
            <numerusform>Cookie %1 (%n Zeichen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Header %1 (%n character(s))</source>
        <comment>a name</comment>
        <translation>
            <numerusform>Header %1 (%n Zeichen)</numerusform>
            <numerusform>Header %1 (%n Zeichen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Header %1: %2</source>
        <translation>Header %1: %2</translation>
    </message>
    <message>
        <source>A shell variable has no value here, so its option was ignored.</source>
        <translation>Eine Shell-Variable hat hier keinen Wert, darum wurde ihre Option ignoriert.</translation>
    </message>
    <message>
        <source>The command reads cookies from a file, which RadarDesk doesn&apos;t open.</source>
        <translation>Der Befehl liest Cookies aus einer Datei, die RadarDesk nicht öffnet.</translation>
    </message>
    <message>
        <source>The command has no cookies and no header with credentials. Sign in, then choose “Copy as cURL” in the browser&apos;s network panel.</source>
        <translation>Der Befehl hat keine Cookies und keinen Header mit Anmeldedaten. Anmelden, dann in der Netzwerkansicht des Browsers „Als cURL kopieren“ wählen.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::IdentityValues</name>
    <message>
        <source>No keychain is running in this session. Start one, such as GNOME Keyring or KWallet.</source>
        <translation>In dieser Sitzung läuft kein Schlüsselbund. Einen starten, etwa GNOME Keyring oder KWallet.</translation>
    </message>
    <message>
        <source>The keychain is locked, and no program is running that can ask for its password. Unlock the keychain, then try again.</source>
        <translation>Der Schlüsselbund ist gesperrt, und es läuft kein Programm, das nach seinem Passwort fragen kann. Den Schlüsselbund entsperren, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The keychain is locked, and its password prompt was canceled. Try again and enter the password.</source>
        <translation>Der Schlüsselbund ist gesperrt, und die Passwortabfrage wurde abgebrochen. Erneut versuchen und das Passwort eingeben.</translation>
    </message>
    <message>
        <source>The keychain hasn&apos;t answered yet. Check whether it has opened a password prompt.</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet. Prüfen, ob er eine Passwortabfrage geöffnet hat.</translation>
    </message>
    <message>
        <source>The cookies and the values of sensitive headers are in the keychain and haven&apos;t been read yet.</source>
        <translation>Die Cookies und die Werte vertraulicher Header sind im Schlüsselbund und wurden noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Reading the values from the keychain…</source>
        <translation>Die Werte werden aus dem Schlüsselbund gelesen …</translation>
    </message>
    <message>
        <source>Saving the values in the keychain…</source>
        <translation>Die Werte werden im Schlüsselbund gespeichert …</translation>
    </message>
    <message>
        <source>The cookies and the values of sensitive headers are in the keychain, everything else is in a file.</source>
        <translation>Die Cookies und die Werte vertraulicher Header sind im Schlüsselbund, alles andere ist in einer Datei.</translation>
    </message>
    <message>
        <source>The cookies and the values of sensitive headers stay in memory for this run only. %1</source>
        <translation>Die Cookies und die Werte vertraulicher Header bleiben nur für diesen Lauf im Speicher. %1</translation>
    </message>
    <message>
        <source>The keychain no longer has the values of this identity. Enter them again.</source>
        <translation>Der Schlüsselbund enthält die Werte dieser Identität nicht mehr. Die Werte erneut eingeben.</translation>
    </message>
    <message>
        <source>The values of this identity aren&apos;t available. %1</source>
        <translation>Die Werte dieser Identität sind nicht verfügbar. %1</translation>
    </message>
    <message>
        <source>The identity&apos;s entry can&apos;t be deleted from the keychain. %1</source>
        <translation>Der Eintrag der Identität kann nicht aus dem Schlüsselbund gelöscht werden. %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::LaterCall</name>
    <message>
        <source>The later call gets status %1.</source>
        <extracomment>%1: a status</extracomment>
        <translation>Der spätere Aufruf bekommt Status %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::Login</name>
    <message>
        <source>Enter the names of the fields for the user and the password.</source>
        <translation>Die Namen der Felder für Benutzer und Passwort eingeben.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Das Passwort eingeben.</translation>
    </message>
    <message>
        <source>Enter the URL that the sign-in form is sent to. The URL starts with “http:” or “https:”.</source>
        <translation>Die URL eingeben, an die das Anmeldeformular gesendet wird. Die URL beginnt mit „http:“ oder „https:“.</translation>
    </message>
    <message>
        <source>The form page isn&apos;t an http or https URL.</source>
        <translation>Die Formularseite ist keine http- oder https-URL.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::LoginRun</name>
    <message>
        <source>The sign-in can&apos;t be sent: %1.</source>
        <translation>Die Anmeldung kann nicht gesendet werden: %1.</translation>
    </message>
    <message>
        <source>The server answers the sign-in with status %1. %2</source>
        <translation>Der Server beantwortet die Anmeldung mit Status %1. %2</translation>
    </message>
    <message>
        <source>The server sets no cookie. If it answers with a token instead, add that as a header.</source>
        <translation>Der Server setzt kein Cookie. Wenn er stattdessen mit einem Token antwortet, dieses als Header hinzufügen.</translation>
    </message>
    <message>
        <source>The form page answers with status %1. %2</source>
        <translation>Die Formularseite antwortet mit Status %1. %2</translation>
    </message>
    <message>
        <source>The form page can&apos;t be read: %1.</source>
        <translation>Die Formularseite kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The server requires a CSRF token. Enter the form page, so that its hidden fields are sent.</source>
        <translation>Der Server verlangt ein CSRF-Token. Die Formularseite eingeben, damit deren versteckte Felder gesendet werden.</translation>
    </message>
    <message>
        <source>The server rejects the CSRF token of the form page.</source>
        <translation>Der Server lehnt das CSRF-Token der Formularseite ab.</translation>
    </message>
    <message>
        <source>The server shows the sign-in page again. Check the user, the password and the names of the fields.</source>
        <translation>Der Server zeigt die Anmeldeseite erneut. Benutzer, Passwort und die Namen der Felder prüfen.</translation>
    </message>
    <message>
        <source>The sign-in was sent, but not answered: %1. It wasn&apos;t sent again.</source>
        <extracomment>%1: an error</extracomment>
        <translation>Die Anmeldung wurde gesendet, aber nicht beantwortet: %1. Sie wurde nicht noch einmal gesendet.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::OtherSide</name>
    <message>
        <source>a proxy or CDN</source>
        <translation>ein Proxy oder CDN</translation>
    </message>
    <message>
        <source>%1, a proxy or CDN</source>
        <comment>what a server calls itself</comment>
        <translation>%1, ein Proxy oder CDN</translation>
    </message>
    <message>
        <source>Answered by %1.</source>
        <comment>a server</comment>
        <translation>Geantwortet hat: %1.</translation>
    </message>
    <message>
        <source>The answer says: “%1”</source>
        <comment>the words of a page</comment>
        <translation>Die Antwort lautet: „%1“</translation>
    </message>
    <message>
        <source>The answer asks for: %1.</source>
        <comment>a header&apos;s value</comment>
        <translation>Die Antwort verlangt: %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::PresenceChannelCheck</name>
    <message>
        <source>Only channels that start with “presence-” have presence. Enter one of them.</source>
        <translation>Nur Kanäle, die mit „presence-“ beginnen, haben Präsenz. Einen davon eingeben.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::PresenceModel</name>
    <message>
        <source>joined</source>
        <translation>beigetreten</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>test user</source>
        <translation>Testbenutzer</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time of day</comment>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::PresenceText</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n Benutzer</numerusform>
            <numerusform>%n Benutzer</numerusform>
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
            <numerusform>%n Benutzer mit Client-Daten</numerusform>
            <numerusform>%n Benutzer mit Client-Daten</numerusform>
        </translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <translation>Beigetreten: %1</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Verlassen: %1</translation>
    </message>
    <message>
        <source>New data: %1</source>
        <translation>Neue Daten: %1</translation>
    </message>
    <message>
        <source>  ·  </source>
        <comment>between two parts of a sentence</comment>
        <translation>  ·  </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) without client data</source>
        <translation>
            <numerusform>%n Verbindung ohne Client-Daten</numerusform>
            <numerusform>%n Verbindungen ohne Client-Daten</numerusform>
        </translation>
    </message>
    <message>
        <source>RadarDesk (watching)</source>
        <translation>RadarDesk (beobachtet)</translation>
    </message>
    <message>
        <source>RadarDesk twice (watching and listening)</source>
        <translation>RadarDesk zweimal (beobachtet und abonniert)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::PresenceUser</name>
    <message>
        <source>without ##uniqueID</source>
        <translation>ohne ##uniqueID</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::PresenceWatcher</name>
    <message>
        <source>Refused (%1): %2</source>
        <translation>Abgelehnt (%1): %2</translation>
    </message>
    <message>
        <source>The service issued a token for RadarDesk to watch the channel.</source>
        <translation>Der Dienst hat RadarDesk ein Token zum Beobachten des Kanals ausgestellt.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::Recording</name>
    <message>
        <source>The page is on https and the endpoint on http, so the browser blocked the call as mixed content (%1 to %2).</source>
        <translation>Die Seite ist auf https und der Endpunkt auf http; der Browser hat den Aufruf als Mixed Content blockiert (%1 an %2).</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>kein Status</translation>
    </message>
    <message>
        <source>The page got no answer (%1), and the recording doesn&apos;t say why. For a page of another origin (%2), the usual cause is a missing CORS header.</source>
        <comment>what the browser says; the page&apos;s origin</comment>
        <translation>Die Seite bekam keine Antwort (%1), und die Aufzeichnung nennt keinen Grund. Bei einer Seite mit anderem Ursprung (%2) ist die übliche Ursache ein fehlender CORS-Header.</translation>
    </message>
    <message>
        <source>The page got no answer (%1), and the recording doesn&apos;t say why.</source>
        <translation>Die Seite bekam keine Antwort (%1), und die Aufzeichnung nennt keinen Grund.</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1. The cookie “%2” was set earlier in this recording, and the browser didn&apos;t send it with the call.</source>
        <extracomment>%1: a status, %2: a cookie</extracomment>
        <translation>Der Endpunkt antwortet mit Status %1. Das Cookie „%2“ wurde früher in dieser Aufzeichnung gesetzt, und der Browser hat es mit dem Aufruf nicht gesendet.</translation>
    </message>
    <message>
        <source>“%1” is the name of a private channel.</source>
        <translation>„%1“ ist der Name eines privaten Kanals.</translation>
    </message>
    <message>
        <source>The page calls the endpoint</source>
        <translation>Die Seite ruft den Endpunkt auf</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1; the body of the answer isn&apos;t in the recording.</source>
        <translation>Der Endpunkt antwortet mit Status %1; der Inhalt der Antwort ist nicht in der Aufzeichnung.</translation>
    </message>
    <message>
        <source>There is no token in the recording.</source>
        <translation>In der Aufzeichnung ist kein Token.</translation>
    </message>
    <message>
        <source>The recording has no WebSocket messages.</source>
        <translation>Die Aufzeichnung hat keine WebSocket-Nachrichten.</translation>
    </message>
    <message numerus="yes">
        <source>The service accepts the subscription, and %n broadcast(s) arrived.</source>
        <translation>
            <numerusform>Der Dienst nimmt das Abonnement an, und %n Broadcast kam an.</numerusform>
            <numerusform>Der Dienst nimmt das Abonnement an, und %n Broadcasts kamen an.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording ends before the service answers.</source>
        <translation>Die Aufzeichnung endet, bevor der Dienst antwortet.</translation>
    </message>
    <message>
        <source>The page doesn&apos;t subscribe in the recording.</source>
        <translation>Die Seite abonniert in der Aufzeichnung nicht.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <comment>why, such as “it is a folder”</comment>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The browser reports: %1.</source>
        <extracomment>%1: what the browser says: &quot;net::ERR_CONNECTION_RESET&quot;</extracomment>
        <translation>Der Browser meldet: %1.</translation>
    </message>
    <message>
        <source>The endpoint refuses “%1” (403) although the browser sent the user&apos;s credentials.</source>
        <translation>Der Endpunkt lehnt „%1“ ab (403), obwohl der Browser die Anmeldedaten des Benutzers gesendet hat.</translation>
    </message>
    <message>
        <source>The endpoint refuses “%1” (403). The recording doesn&apos;t show whether cookies were sent.</source>
        <translation>Der Endpunkt lehnt „%1“ ab (403). Die Aufzeichnung zeigt nicht, ob Cookies gesendet wurden.</translation>
    </message>
    <message>
        <source>A recording doesn&apos;t contain the calls that your app makes with its secret.</source>
        <translation>Eine Aufzeichnung enthält die Aufrufe nicht, die die App mit ihrem Secret macht.</translation>
    </message>
    <message>
        <source>The browser sends a preflight</source>
        <translation>Der Browser sendet einen Preflight</translation>
    </message>
    <message>
        <source>The call is redirected here</source>
        <translation>Der Aufruf wird hierher umgeleitet</translation>
    </message>
    <message>
        <source>The call is redirected to %1, which isn&apos;t in the recording.</source>
        <translation>Der Aufruf wird auf %1 umgeleitet; dieses Ziel ist nicht in der Aufzeichnung.</translation>
    </message>
    <message>
        <source>The endpoint issues a token to the page.</source>
        <translation>Der Endpunkt stellt der Seite ein Token aus.</translation>
    </message>
    <message>
        <source>The calling page isn&apos;t recorded, so CORS can&apos;t be checked.</source>
        <translation>Die aufrufende Seite ist nicht aufgezeichnet, darum kann CORS nicht geprüft werden.</translation>
    </message>
    <message>
        <source>The browser sends a preflight before such a call, but the recording doesn&apos;t contain it.</source>
        <translation>Vor einem solchen Aufruf sendet der Browser einen Preflight, den die Aufzeichnung nicht enthält.</translation>
    </message>
    <message>
        <source>The recording doesn&apos;t show whether cookies were sent.</source>
        <translation>Die Aufzeichnung zeigt nicht, ob Cookies gesendet wurden.</translation>
    </message>
    <message>
        <source>The page sends the service a different token than the endpoint issued.</source>
        <translation>Die Seite sendet dem Dienst ein anderes Token, als der Endpunkt ausgestellt hat.</translation>
    </message>
    <message>
        <source>A recording can&apos;t show which identities are refused.</source>
        <translation>Eine Aufzeichnung kann nicht zeigen, welche Identitäten abgelehnt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries couldn&apos;t be read.</source>
        <translation>
            <numerusform>%n Eintrag konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Einträge konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no cookies. Chrome includes them only with “Export HAR (with sensitive data)”.</source>
        <translation>Die Datei enthält keine Cookies. Chrome schreibt sie nur mit „HAR exportieren (mit vertraulichen Daten)“ hinein.</translation>
    </message>
    <message>
        <source>The file has no cookies.</source>
        <translation>Die Datei enthält keine Cookies.</translation>
    </message>
    <message>
        <source>The file has no preflights (OPTIONS), so CORS can&apos;t be fully checked.</source>
        <translation>Die Datei enthält keine Preflights (OPTIONS), darum kann CORS nicht vollständig geprüft werden.</translation>
    </message>
    <message>
        <source>Some calls have no response. Keep the developer tools open while the page loads.</source>
        <translation>Manche Aufrufe haben keine Antwort. Die Entwicklerwerkzeuge geöffnet lassen, während die Seite lädt.</translation>
    </message>
    <message>
        <source>The file has no WebSocket messages. Open the developer tools before the page connects.</source>
        <translation>Die Datei enthält keine WebSocket-Nachrichten. Die Entwicklerwerkzeuge öffnen, bevor die Seite sich verbindet.</translation>
    </message>
    <message>
        <source>The file has no WebSocket messages. Only Chrome and Edge record them.</source>
        <translation>Die Datei enthält keine WebSocket-Nachrichten. Nur Chrome und Edge zeichnen sie auf.</translation>
    </message>
    <message>
        <source>The HAR file is incomplete: %1. Save the recording again.</source>
        <comment>why</comment>
        <translation>Die HAR-Datei ist unvollständig: %1. Die Aufzeichnung erneut speichern.</translation>
    </message>
    <message>
        <source>The file isn&apos;t a HAR file. Open a recording from a browser&apos;s developer tools.</source>
        <translation>Die Datei ist keine HAR-Datei. Eine Aufzeichnung aus den Entwicklerwerkzeugen eines Browsers öffnen.</translation>
    </message>
    <message>
        <source>The file is too large: %1. The limit is %2.</source>
        <translation>Die Datei ist zu groß: %1. Die Grenze ist %2.</translation>
    </message>
    <message>
        <source>A browser extension blocked the call (%1). Turn the extension off for the page.</source>
        <translation>Eine Browser-Erweiterung hat den Aufruf blockiert (%1). Die Erweiterung für die Seite ausschalten.</translation>
    </message>
    <message>
        <source>The recorded WebSocket messages use an unpublished protocol.</source>
        <translation>Die aufgezeichneten WebSocket-Nachrichten verwenden ein unveröffentlichtes Protokoll.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::RefusalStep</name>
    <message>
        <source>Without credentials</source>
        <translation>Ohne Anmeldedaten</translation>
    </message>
    <message>
        <source>For another channel</source>
        <translation>Für einen anderen Kanal</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what a call is for, %2: a status, or &quot;no answer&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>For a longer name</source>
        <translation>Für einen längeren Namen</translation>
    </message>
    <message>
        <source>For the next number</source>
        <translation>Für die nächste Nummer</translation>
    </message>
    <message>
        <source>With an altered cookie</source>
        <translation>Mit einem veränderten Cookie</translation>
    </message>
    <message>
        <source>For a longer number</source>
        <translation>Für eine längere Nummer</translation>
    </message>
    <message>
        <source>%1, without credentials</source>
        <comment>what a call is for</comment>
        <translation>%1, ohne Anmeldedaten</translation>
    </message>
    <message>
        <source>The endpoint also issues a token for “%1”, which only starts like “%2”. If this user may not join all such channels, compare the whole name.</source>
        <comment>two channels</comment>
        <translation>Der Endpunkt stellt auch ein Token für „%1“ aus, das nur wie „%2“ beginnt. Darf dieser Benutzer nicht allen solchen Kanälen beitreten, den ganzen Namen vergleichen.</translation>
    </message>
    <message>
        <source>The endpoint also issues a token for “%1”. If this user may not join that channel, check the number in the name.</source>
        <comment>a channel</comment>
        <translation>Der Endpunkt stellt auch ein Token für „%1“ aus. Darf dieser Benutzer jenem Kanal nicht beitreten, die Nummer im Namen prüfen.</translation>
    </message>
    <message>
        <source>For an invalid channel name</source>
        <translation>Für einen ungültigen Kanalnamen</translation>
    </message>
    <message>
        <source>The answer comes from a cache (%1), which gives one user&apos;s token to others. Answer with “Cache-Control: no-store”.</source>
        <comment>a header</comment>
        <translation>Die Antwort kommt aus einem Cache (%1), der das Token eines Benutzers anderen gibt. Mit „Cache-Control: no-store“ antworten.</translation>
    </message>
    <message>
        <source>As the identity again</source>
        <translation>Erneut als die Identität</translation>
    </message>
    <message>
        <source>Access control couldn&apos;t be checked: status 429 only means that there were too many calls (%1).</source>
        <comment>answers</comment>
        <translation>Die Zugriffskontrolle ließ sich nicht prüfen: Status 429 bedeutet nur, dass es zu viele Aufrufe waren (%1).</translation>
    </message>
    <message>
        <source>Access control couldn&apos;t be checked: status 503 only means that the app was busy or down (%1).</source>
        <comment>answers</comment>
        <translation>Die Zugriffskontrolle ließ sich nicht prüfen: Status 503 bedeutet nur, dass die App beschäftigt oder außer Betrieb war (%1).</translation>
    </message>
    <message>
        <source>The endpoint refuses everyone else: %1.</source>
        <extracomment>%1: several answers</extracomment>
        <translation>Der Endpunkt lehnt alle anderen ab: %1.</translation>
    </message>
    <message>
        <source>Access control couldn&apos;t be checked: the identity no longer gets an answer, so the other refusals may have the same cause (%1).</source>
        <comment>answers</comment>
        <translation>Die Zugriffskontrolle ließ sich nicht prüfen: Die Identität bekommt keine Antwort mehr, daher können die anderen Ablehnungen denselben Grund haben (%1).</translation>
    </message>
    <message>
        <source>Access control couldn&apos;t be checked: the identity no longer gets a token (status %1), so the other refusals may have the same cause (%2).</source>
        <comment>a status; answers</comment>
        <translation>Die Zugriffskontrolle ließ sich nicht prüfen: Die Identität bekommt kein Token mehr (Status %1), daher können die anderen Ablehnungen denselben Grund haben (%2).</translation>
    </message>
    <message>
        <source>With a cookie altered at its end</source>
        <translation>Mit einem am Ende veränderten Cookie</translation>
    </message>
    <message>
        <source>With a cookie altered at its beginning</source>
        <translation>Mit einem am Anfang veränderten Cookie</translation>
    </message>
    <message>
        <source>With a cookie altered in its longest part</source>
        <translation>Mit einem im längsten Teil veränderten Cookie</translation>
    </message>
    <message>
        <source>With a shortened cookie</source>
        <translation>Mit einem gekürzten Cookie</translation>
    </message>
    <message>
        <source>With an altered header</source>
        <translation>Mit einem veränderten Header</translation>
    </message>
    <message>
        <source>With a header altered at its end</source>
        <translation>Mit einem am Ende veränderten Header</translation>
    </message>
    <message>
        <source>With a header altered at its beginning</source>
        <translation>Mit einem am Anfang veränderten Header</translation>
    </message>
    <message>
        <source>With a header altered in its longest part</source>
        <translation>Mit einem im längsten Teil veränderten Header</translation>
    </message>
    <message>
        <source>For the next number before it</source>
        <translation>Für die nächste Nummer davor</translation>
    </message>
    <message>
        <source>For a letter after the number</source>
        <translation>Mit einem Buchstaben nach der Zahl</translation>
    </message>
    <message>
        <source>The status is %1, but the body contains the token.</source>
        <comment>a status</comment>
        <translation>Der Status ist %1, aber der Body enthält das Token.</translation>
    </message>
    <message>
        <source>Access control couldn&apos;t be checked: an error isn&apos;t a refusal and may go away (%1). Refuse with status 401 or 403.</source>
        <comment>answers</comment>
        <translation>Die Zugriffskontrolle konnte nicht geprüft werden: Ein Fehler ist keine Ablehnung und kann wieder verschwinden (%1). Lehnen Sie mit Status 401 oder 403 ab.</translation>
    </message>
    <message>
        <source>For a number that is made up</source>
        <translation>Für eine erfundene Nummer</translation>
    </message>
    <message>
        <source>For another last part of the name</source>
        <translation>Für einen anderen letzten Teil des Namens</translation>
    </message>
    <message>
        <source>The endpoint refuses with a status that looks like an error (%1). Answer with 403 instead.</source>
        <comment>what calls are for, each with its status</comment>
        <translation>Der Endpunkt lehnt mit einem Status ab, der wie ein Fehler aussieht (%1). Stattdessen mit 403 antworten.</translation>
    </message>
    <message>
        <source>The endpoint issues no token, but answers with a status that pages take for a success (%1). Answer with 403 instead.</source>
        <comment>what calls are for, each with its status</comment>
        <translation>Der Endpunkt stellt kein Token aus, antwortet aber mit einem Status, den Seiten für einen Erfolg halten (%1). Stattdessen mit 403 antworten.</translation>
    </message>
    <message>
        <source>The endpoint refuses the other calls: %1.</source>
        <comment>several answers</comment>
        <translation>Der Endpunkt lehnt die übrigen Aufrufe ab: %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::Remedy</name>
    <message>
        <source>Use “%1”</source>
        <comment>a channel</comment>
        <translation>„%1“ verwenden</translation>
    </message>
    <message>
        <source>Send cookies</source>
        <translation>Cookies senden</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>a scheme or a host</comment>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Copy headers</source>
        <translation>Header kopieren</translation>
    </message>
    <message>
        <source>Edit endpoint</source>
        <translation>Endpunkt bearbeiten</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>Profil öffnen</translation>
    </message>
    <message>
        <source>Choose identity</source>
        <translation>Identität wählen</translation>
    </message>
    <message>
        <source>Enter cookies</source>
        <translation>Cookies eingeben</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Remove credentials</source>
        <translation>Anmeldedaten entfernen</translation>
    </message>
    <message>
        <source>Use full URL</source>
        <translation>Ganze URL verwenden</translation>
    </message>
    <message>
        <source>Run on server start</source>
        <translation>Bei Serverstart ausführen</translation>
    </message>
    <message>
        <source>Copy header</source>
        <translation>Header kopieren</translation>
    </message>
    <message>
        <source>Copy attributes</source>
        <translation>Attribute kopieren</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Enter channel</source>
        <translation>Kanal eingeben</translation>
    </message>
    <message>
        <source>Enter page URL</source>
        <translation>URL der Seite eingeben</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <comment>a number</comment>
        <translation>Port %1 verwenden</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ScenarioRefusals</name>
    <message>
        <source>There was no answer in time.</source>
        <translation>Es kam keine rechtzeitige Antwort.</translation>
    </message>
    <message>
        <source>Access wasn&apos;t refused.</source>
        <translation>Der Zugriff wurde nicht abgelehnt.</translation>
    </message>
    <message>
        <source>The endpoint issued a token, and the service accepted the subscription.</source>
        <translation>Der Endpunkt hat ein Token ausgestellt, und der Dienst hat das Abonnement angenommen.</translation>
    </message>
    <message>
        <source>The service refused the subscription (%1): %2</source>
        <extracomment>%1 is a status code, %2 the service&apos;s own words</extracomment>
        <translation>Der Dienst hat das Abonnement abgelehnt (%1): %2</translation>
    </message>
    <message>
        <source>There is no identity “%1”.</source>
        <translation>Es gibt keine Identität „%1“.</translation>
    </message>
    <message>
        <source>The identity was deleted.</source>
        <translation>Die Identität wurde gelöscht.</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t subscribe to channels of this service.</source>
        <translation>RadarDesk kann keine Kanäle dieses Dienstes abonnieren.</translation>
    </message>
    <message>
        <source>The endpoint neither refused nor allowed access.</source>
        <translation>Der Endpunkt hat den Zugriff weder abgelehnt noch erlaubt.</translation>
    </message>
    <message>
        <source>The service didn&apos;t judge the token.</source>
        <translation>Der Dienst hat das Token nicht beurteilt.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ScenarioSuite</name>
    <message>
        <source>Step %1: %2</source>
        <extracomment>%1 is the number of a step, %2 the step</extracomment>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>Row %1, step %2: %3</source>
        <extracomment>%1 is a row of a file, %2 the number of a step, %3 the step</extracomment>
        <translation>Zeile %1, Schritt %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n as expected (%1)</source>
        <translation>
            <numerusform>%n wie erwartet (%1)</numerusform>
            <numerusform>%n wie erwartet (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent (%1)</source>
        <extracomment>%n broadcasts, %1 is a time</extracomment>
        <translation>
            <numerusform>%n gesendet (%1)</numerusform>
            <numerusform>%n gesendet (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <extracomment>%1 is a step</extracomment>
        <translation>Erwartet: %1.</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <extracomment>%1 is what arrived</extracomment>
        <translation>Angekommen: %1</translation>
    </message>
    <message>
        <source>The run ended before this step.</source>
        <translation>Der Lauf endete vor diesem Schritt.</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <extracomment>%1 of %2 times that a step was done</extracomment>
        <translation>%1 von %2 fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::SecondConnection</name>
    <message>
        <source>Called for a second connection, the endpoint answers with status 429, so it couldn&apos;t be checked.</source>
        <translation>Für eine zweite Verbindung aufgerufen, antwortet der Endpunkt mit Status 429, sodass sie nicht geprüft werden konnte.</translation>
    </message>
    <message>
        <source>The call for the second connection gets no answer.</source>
        <translation>Der Aufruf für die zweite Verbindung erhält keine Antwort.</translation>
    </message>
    <message>
        <source>The call for the second connection gets status %1.</source>
        <translation>Der Aufruf für die zweite Verbindung erhält Status %1.</translation>
    </message>
    <message>
        <source>A second connection couldn&apos;t be opened.</source>
        <translation>Eine zweite Verbindung konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The call for the second connection gets status %1, but presence shows no client data for that connection within %2.</source>
        <comment>a status; a time span</comment>
        <translation>Der Aufruf für die zweite Verbindung erhält Status %1, aber die Präsenz zeigt für diese Verbindung innerhalb von %2 keine Client-Daten.</translation>
    </message>
    <message>
        <source>Presence shows the user once for both connections.</source>
        <translation>Die Präsenz zeigt den Benutzer für beide Verbindungen nur einmal.</translation>
    </message>
    <message>
        <source>The client data has no “##uniqueID”, so each connection counts as a user of its own.</source>
        <translation>Die Client-Daten haben keine „##uniqueID“, daher zählt jede Verbindung als eigener Benutzer.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ServiceTokenStep</name>
    <message>
        <source>Register token</source>
        <translation>Token registrieren</translation>
    </message>
    <message>
        <source>Request token</source>
        <translation>Token anfordern</translation>
    </message>
    <message>
        <source>The secret and the service address are valid: the service issues a token for this channel.</source>
        <translation>Das Secret und die Dienstadresse sind gültig: Der Dienst stellt ein Token für diesen Kanal aus.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::StatusJudge</name>
    <message>
        <source>The call was made without cookies or headers that identify a user.</source>
        <translation>Der Aufruf erfolgte ohne Cookies oder Header, die einen Benutzer ausweisen.</translation>
    </message>
    <message>
        <source>The header Retry-After is “%1”.</source>
        <extracomment>%1: a number of seconds, or a date</extracomment>
        <translation>Der Header Retry-After ist „%1“.</translation>
    </message>
    <message>
        <source>The endpoint allows: %1.</source>
        <extracomment>%1: HTTP methods, such as &quot;POST, PUT&quot;</extracomment>
        <translation>Der Endpunkt erlaubt: %1.</translation>
    </message>
    <message>
        <source>The headers of the call are too large for the server, usually because of the cookies.</source>
        <translation>Die Header des Aufrufs sind dem Server zu groß, meist wegen der Cookies.</translation>
    </message>
    <message>
        <source>A proxy in front of the endpoint asks for credentials of its own, so the call didn&apos;t reach the app.</source>
        <translation>Ein Proxy vor dem Endpunkt verlangt eigene Anmeldedaten, sodass der Aufruf die App nicht erreicht hat.</translation>
    </message>
    <message>
        <source>The call was made with %1. That may have expired, or belong to another server or user: sign in again, and update the identity.</source>
        <comment>names of cookies and headers</comment>
        <translation>Der Aufruf erfolgte mit %1. Das ist womöglich abgelaufen oder gehört zu einem anderen Server oder Benutzer: neu anmelden und die Identität aktualisieren.</translation>
    </message>
    <message>
        <source>The server asks for a user name and a password (HTTP Basic), usually before the app is reached. Exclude the endpoint&apos;s path from that protection, or send the header Authorization with the call and add it to the identity.</source>
        <translation>Der Server verlangt Benutzername und Passwort (HTTP Basic), meist bevor die App erreicht wird. Den Pfad des Endpunkts von diesem Schutz ausnehmen oder den Header Authorization mit dem Aufruf senden und in die Identität aufnehmen.</translation>
    </message>
    <message>
        <source>In WordPress, the nonce in the header X-WP-Nonce is that token. It is out of date, or of another session: reload the page, and copy the header to the identity again.</source>
        <translation>In WordPress ist die Nonce im Header X-WP-Nonce dieses Token. Sie ist veraltet oder gehört zu einer anderen Sitzung: die Seite neu laden und den Header noch einmal in die Identität kopieren.</translation>
    </message>
    <message>
        <source>The call sends the channel as “channelName”; only v2 sends it as “channel”.</source>
        <translation>Der Aufruf sendet den Kanal als „channelName“; nur v2 sendet ihn als „channel“.</translation>
    </message>
    <message>
        <source>The call sends the channel as “channel”; only v3 sends it as “channelName”.</source>
        <translation>Der Aufruf sendet den Kanal als „channel“; nur v3 sendet ihn als „channelName“.</translation>
    </message>
    <message>
        <source>The app&apos;s own call of PushRadar may have failed: compare the names of the parameters that the app reads (channelName, socketID) with those of the request. Capital letters count.</source>
        <translation>Womöglich ist der eigene Aufruf von PushRadar durch die App fehlgeschlagen: die Namen der Parameter, welche die App liest (channelName, socketID), mit denen der Anfrage vergleichen. Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>Have the endpoint answer 401 or 403 instead of redirecting.</source>
        <translation>Den Endpunkt mit 401 oder 403 antworten lassen, statt umzuleiten.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::SubscriptionStep</name>
    <message>
        <source>There is no connection to %1.</source>
        <extracomment>%1: a URL</extracomment>
        <translation>Es gibt keine Verbindung zu %1.</translation>
    </message>
    <message>
        <source>Called for a second socket, the endpoint answers with status 429, so a reconnection couldn&apos;t be tried.</source>
        <translation>Für einen zweiten Socket aufgerufen, antwortet der Endpunkt mit Status 429; eine erneute Verbindung ließ sich deshalb nicht testen.</translation>
    </message>
    <message>
        <source>The protocol between subscribers and this service is not published. Open a subscriber page for the channel to test the subscription there.</source>
        <translation>Das Protokoll zwischen Abonnenten und diesem Dienst ist nicht veröffentlicht. Eine Abonnentenseite für den Kanal öffnen, um das Abonnement dort zu testen.</translation>
    </message>
    <message>
        <source>Token for another profile&apos;s socket</source>
        <translation>Token für den Socket eines anderen Profils</translation>
    </message>
    <message>
        <source>Nothing was broadcast: the profile is for production, or sending is locked.</source>
        <translation>Es wurde nichts gesendet: Das Profil ist für die Produktion, oder das Senden ist gesperrt.</translation>
    </message>
    <message>
        <source>Nothing was broadcast because the check&apos;s settings say so.</source>
        <translation>Es wurde nichts gesendet, wie in der Prüfung eingestellt.</translation>
    </message>
    <message>
        <source>Test broadcast</source>
        <translation>Test-Broadcast</translation>
    </message>
    <message>
        <source>A second socket couldn&apos;t be tried: it got no answer within %1.</source>
        <extracomment>%1: a time span</extracomment>
        <translation>Ein zweiter Socket ließ sich nicht testen: Er bekam innerhalb von %1 keine Antwort.</translation>
    </message>
    <message>
        <source>The first socket got the same token: the endpoint stores tokens.</source>
        <translation>Der erste Socket bekam dasselbe Token: Der Endpunkt speichert Token.</translation>
    </message>
    <message>
        <source>The first socket got in, a second one didn&apos;t.</source>
        <translation>Der erste Socket kam hinein, ein zweiter nicht.</translation>
    </message>
    <message>
        <source>Token for a second socket</source>
        <translation>Token für einen zweiten Socket</translation>
    </message>
    <message>
        <source>The first call gets a token, but the call for a second socket doesn&apos;t.</source>
        <translation>Der erste Aufruf bekommt ein Token, der für einen zweiten Socket aber nicht.</translation>
    </message>
    <message>
        <source>The service accepts the token, and a broadcast arrives.</source>
        <translation>Der Dienst nimmt das Token an, und ein Broadcast kommt an.</translation>
    </message>
    <message>
        <source>The service accepts the token.</source>
        <translation>Der Dienst nimmt das Token an.</translation>
    </message>
    <message>
        <source>The service didn&apos;t answer the subscription within %1.</source>
        <extracomment>%1: a time span</extracomment>
        <translation>Der Dienst hat nicht innerhalb von %1 auf das Abonnement geantwortet.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::Suite</name>
    <message>
        <source>passed before</source>
        <translation>vorher bestanden</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 failed</source>
        <extracomment>%1: how many there are in all</extracomment>
        <translation>
            <numerusform>%n von %1 fehlgeschlagen</numerusform>
            <numerusform>%n von %1 fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n passed</source>
        <translation>
            <numerusform>%n bestanden</numerusform>
            <numerusform>Alle %n bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed, none failed</source>
        <translation>
            <numerusform>%n bestanden, keine fehlgeschlagen</numerusform>
            <numerusform>%n bestanden, keine fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; none failed so far</source>
        <translation>Angehalten; bisher keine fehlgeschlagen</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Keine klare Antwort</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an identity, a channel</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No changes since the last successful run (%1).</source>
        <comment>a time</comment>
        <translation>Keine Änderungen seit dem letzten erfolgreichen Lauf (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) changed since the last successful run (%1).</source>
        <comment>%1: a time</comment>
        <translation>
            <numerusform>%n Ergebnis hat sich seit dem letzten erfolgreichen Lauf (%1) geändert.</numerusform>
            <numerusform>%n Ergebnisse haben sich seit dem letzten erfolgreichen Lauf (%1) geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer exists</source>
        <translation>Existiert nicht mehr</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>Der Lauf wurde angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) couldn&apos;t be judged.</source>
        <translation>
            <numerusform>%n Ergebnis konnte nicht beurteilt werden.</numerusform>
            <numerusform>%n Ergebnisse konnten nicht beurteilt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Kein Ergebnis</translation>
    </message>
    <message>
        <source>Can join but shouldn&apos;t</source>
        <translation>Kann beitreten, sollte es aber nicht</translation>
    </message>
    <message>
        <source>Refused but should be able to join</source>
        <translation>Abgelehnt, sollte aber beitreten können</translation>
    </message>
    <message>
        <source>Can join; no expectation</source>
        <translation>Kann beitreten; keine Erwartung</translation>
    </message>
    <message>
        <source>Refused; no expectation</source>
        <translation>Abgelehnt; keine Erwartung</translation>
    </message>
    <message>
        <source>Can join, as expected</source>
        <translation>Kann beitreten, wie erwartet</translation>
    </message>
    <message>
        <source>Refused, as expected</source>
        <translation>Abgelehnt, wie erwartet</translation>
    </message>
    <message>
        <source>No results could be judged</source>
        <translation>Keine Ergebnisse konnten beurteilt werden</translation>
    </message>
    <message>
        <source>None failed, but not all were judged</source>
        <translation>Keine fehlgeschlagen, aber nicht alle beurteilt</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::SuiteFile</name>
    <message>
        <source>A newer version of RadarDesk saved the results of all checks.</source>
        <translation>Eine neuere Version von RadarDesk hat die Ergebnisse aller Prüfungen gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) of all checks couldn&apos;t be read.</source>
        <translation>
            <numerusform>%n Ergebnis aller Prüfungen konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Ergebnisse aller Prüfungen konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The results of all checks couldn&apos;t be read.</source>
        <translation>Die Ergebnisse aller Prüfungen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and new results of all checks aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>Die Datei %1 lässt sich nicht kopieren. Sie bleibt deshalb unverändert, und neue Ergebnisse aller Prüfungen werden nicht gespeichert. Zugriffsrechte und freien Platz ihres Ordners prüfen.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::SuiteRun</name>
    <message>
        <source>All checks</source>
        <translation>Alle Prüfungen</translation>
    </message>
    <message>
        <source>All checks: %1</source>
        <comment>a headline</comment>
        <translation>Alle Prüfungen: %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::TestUserConnection</name>
    <message>
        <source>Refused (%1): %2</source>
        <translation>Abgelehnt (%1): %2</translation>
    </message>
    <message>
        <source>The test user %1 joined.</source>
        <translation>Der Testbenutzer %1 ist beigetreten.</translation>
    </message>
    <message>
        <source>The test user %1 left.</source>
        <translation>Der Testbenutzer %1 ist gegangen.</translation>
    </message>
    <message>
        <source>The test user %1 joined and left.</source>
        <translation>Der Testbenutzer %1 ist beigetreten und wieder gegangen.</translation>
    </message>
    <message>
        <source>The test user %1 has an error: %2</source>
        <comment>a name, what went wrong</comment>
        <translation>Der Testbenutzer %1 hat einen Fehler: %2</translation>
    </message>
    <message>
        <source>Registered the client data of the test user %1.</source>
        <translation>Client-Daten des Testbenutzers %1 registriert.</translation>
    </message>
    <message>
        <source>The client data of this test user couldn&apos;t be registered. %1</source>
        <translation>Die Client-Daten dieses Testbenutzers konnten nicht registriert werden. %1</translation>
    </message>
    <message>
        <source>The service issued a token for the test user %1.</source>
        <translation>Der Dienst hat dem Testbenutzer %1 ein Token ausgestellt.</translation>
    </message>
    <message>
        <source>The test user %1 is joining.</source>
        <translation>Der Testbenutzer %1 tritt bei.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::TestUsersModel</name>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a test user, its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>joining %1</source>
        <translation>tritt %1 bei</translation>
    </message>
    <message>
        <source>on %1, with the previous data</source>
        <translation>auf %1, mit den vorherigen Daten</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>nicht beigetreten</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Ohne Namen</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::TokenJudge</name>
    <message numerus="yes">
        <source>v3 tokens are opaque: %n characters.</source>
        <translation>
            <numerusform>v3-Token lassen sich nicht lesen: %n Zeichen.</numerusform>
            <numerusform>v3-Token lassen sich nicht lesen: %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile knows this channel, too.</source>
        <translation>Das Profil kennt auch diesen Kanal.</translation>
    </message>
    <message>
        <source>This is a sandbox token for “%1” and the socket %2, valid until %3.</source>
        <comment>a channel; a socket ID; a time</comment>
        <translation>Dies ist ein Sandbox-Token für „%1“ und den Socket %2, gültig bis %3.</translation>
    </message>
    <message>
        <source>The token is for an empty name because the endpoint didn&apos;t read the channel.</source>
        <translation>Das Token ist für einen leeren Namen, weil der Endpunkt den Kanal nicht gelesen hat.</translation>
    </message>
    <message>
        <source>The token is for “%1”.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>Das Token ist für „%1“.</translation>
    </message>
    <message>
        <source>The token ends with a line break.</source>
        <translation>Das Token endet mit einem Zeilenumbruch.</translation>
    </message>
    <message>
        <source>The token has white space around it.</source>
        <translation>Um das Token herum steht Leerraum.</translation>
    </message>
    <message>
        <source>The token is in quotes.</source>
        <translation>Das Token steht in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The token starts with “Bearer ”.</source>
        <translation>Das Token beginnt mit „Bearer “.</translation>
    </message>
    <message>
        <source>The token is percent-encoded.</source>
        <translation>Das Token ist prozentkodiert.</translation>
    </message>
    <message>
        <source>The token has white space inside.</source>
        <translation>Das Token enthält Leerraum.</translation>
    </message>
    <message>
        <source>The token is for a channel that the profile doesn&apos;t know.</source>
        <translation>Das Token ist für einen Kanal, den das Profil nicht kennt.</translation>
    </message>
    <message>
        <source>The MD5 in the token is %1, the MD5 of the page&apos;s channel is %2.</source>
        <extracomment>%1 and %2: checksums</extracomment>
        <translation>Der MD5 im Token ist %1, der MD5 des Kanals der Seite ist %2.</translation>
    </message>
    <message>
        <source>The token has the v2 format, and its MD5 matches “%1”.</source>
        <comment>a channel</comment>
        <translation>Das Token hat das v2-Format, und sein MD5 passt zu „%1“.</translation>
    </message>
    <message>
        <source>The token is cut off: a v2 token has %1 characters.</source>
        <comment>a number</comment>
        <translation>Das Token ist abgeschnitten: Ein v2-Token hat %1 Zeichen.</translation>
    </message>
    <message>
        <source>The token is printed as Python prints bytes: b&apos;…&apos;.</source>
        <translation>Das Token ist so ausgegeben, wie Python Bytes ausgibt: b&apos;…&apos;.</translation>
    </message>
    <message>
        <source>The token is JSON instead of the string that it contains.</source>
        <translation>Das Token ist JSON statt des Strings, der darin steht.</translation>
    </message>
    <message>
        <source>The token is encoded in Base64 twice.</source>
        <translation>Das Token ist doppelt in Base64 kodiert.</translation>
    </message>
    <message>
        <source>The token is in upper case.</source>
        <translation>Das Token ist in Großbuchstaben.</translation>
    </message>
    <message>
        <source>The token is in lower case.</source>
        <translation>Das Token ist in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>The token contains an invisible character (U+%1).</source>
        <comment>digits</comment>
        <translation>Das Token enthält ein unsichtbares Zeichen (U+%1).</translation>
    </message>
    <message>
        <source>The clock of this machine is ahead of the service&apos;s clock, or the service&apos;s clock is behind: by this machine&apos;s clock, even a token that the service has just issued has expired. Tokens expire by the service&apos;s clock.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber der des Dienstes vor, oder die des Dienstes geht nach: Nach der Uhr dieses Rechners ist selbst ein Token abgelaufen, das der Dienst gerade ausgestellt hat. Tokens laufen nach der Uhr des Dienstes ab.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::TokenStep</name>
    <message>
        <source>Second call, to compare</source>
        <translation>Zweiter Aufruf, zum Vergleich</translation>
    </message>
    <message>
        <source>Called again, the endpoint answers with status 429, so no second token was checked. Each channel and each reconnection is one call.</source>
        <translation>Erneut aufgerufen, antwortet der Endpunkt mit Status 429, darum wurde kein zweites Token geprüft. Jeder Kanal und jede neue Verbindung ist ein Aufruf.</translation>
    </message>
    <message>
        <source>The first call gets a token, but a later call doesn&apos;t.</source>
        <translation>Der erste Aufruf bekommt ein Token, ein späterer aber nicht.</translation>
    </message>
    <message>
        <source>One of three calls failed; the others got a token.</source>
        <translation>Einer von drei Aufrufen schlug fehl; die anderen bekamen ein Token.</translation>
    </message>
    <message>
        <source>The endpoint returned the same token for both calls. That works as long as the service accepts it.</source>
        <translation>Der Endpunkt hat bei beiden Aufrufen dasselbe Token zurückgegeben. Das funktioniert, solange der Dienst es annimmt.</translation>
    </message>
    <message>
        <source>The token looks different from the service&apos;s own token in the second step.</source>
        <translation>Das Token sieht anders aus als das des Dienstes im zweiten Schritt.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::TokenSurroundings</name>
    <message>
        <source>The token is masked, as a log shows it: it contains “%1”.</source>
        <comment>signs such as ***</comment>
        <translation>Das Token ist maskiert, wie in einem Protokoll: Es enthält „%1“.</translation>
    </message>
    <message>
        <source>The characters of the token are in reverse order.</source>
        <translation>Die Zeichen des Tokens sind in umgekehrter Reihenfolge.</translation>
    </message>
    <message>
        <source>The text contains the token twice.</source>
        <translation>Der Text enthält das Token zweimal.</translation>
    </message>
    <message>
        <source>The token has “%1” before it and “%2” after it.</source>
        <comment>beginnings of texts</comment>
        <translation>Vor dem Token steht „%1“ und dahinter „%2“.</translation>
    </message>
    <message>
        <source>The token has “%1” before it.</source>
        <comment>the beginning of a text</comment>
        <translation>Vor dem Token steht „%1“.</translation>
    </message>
    <message>
        <source>The token has “%1” after it.</source>
        <comment>the beginning of a text</comment>
        <translation>Hinter dem Token steht „%1“.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::WayProbe</name>
    <message>
        <source>Nothing listens on these ports either: %1.</source>
        <comment>numbers</comment>
        <translation>Auch an diesen Ports lauscht nichts: %1.</translation>
    </message>
    <message>
        <source>An SSH server answers there.</source>
        <translation>Dort antwortet ein SSH-Server.</translation>
    </message>
    <message>
        <source>A mail or FTP server answers there.</source>
        <translation>Dort antwortet ein Mail- oder FTP-Server.</translation>
    </message>
    <message>
        <source>The first bytes of the answer are neither HTTP nor TLS.</source>
        <translation>Die ersten Bytes der Antwort sind weder HTTP noch TLS.</translation>
    </message>
    <message>
        <source>The first bytes of the answer are those of %1.</source>
        <comment>a protocol</comment>
        <translation>Die ersten Bytes der Antwort sind die von %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::CredentialsFile</name>
    <message>
        <source>%1 is locked by another program.</source>
        <comment>a path</comment>
        <translation>%1 ist von einem anderen Programm gesperrt.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <comment>a path, and the reason</comment>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 contains no secret and public key. Correct the file, or delete it to create new ones.</source>
        <comment>a path</comment>
        <translation>%1 enthält kein Secret und keinen öffentlichen Schlüssel. Die Datei berichtigen oder löschen, um neue zu erstellen.</translation>
    </message>
    <message>
        <source>Other users can change %1. Allow only its owner to write to it: chmod 600.</source>
        <comment>a path</comment>
        <translation>Andere Benutzer können %1 ändern. Nur den Eigentümer schreiben lassen: chmod 600.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::FaultEffect</name>
    <message>
        <source>Late answer</source>
        <translation>Verspätete Antwort</translation>
    </message>
    <message>
        <source>The call is carried out and answered after the delay.</source>
        <translation>Der Aufruf wird nach der Verzögerung ausgeführt und beantwortet.</translation>
    </message>
    <message>
        <source>401 Unauthorized</source>
        <translation>401 Unauthorized</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and is answered with 401, as for a wrong secret.</source>
        <translation>Der Aufruf wird nicht ausgeführt und mit 401 beantwortet, wie bei einem falschen Secret.</translation>
    </message>
    <message>
        <source>403 Forbidden</source>
        <translation>403 Forbidden</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and is answered with 403.</source>
        <translation>Der Aufruf wird nicht ausgeführt und mit 403 beantwortet.</translation>
    </message>
    <message>
        <source>413 Content Too Large</source>
        <translation>413 Content Too Large</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and is answered with 413, as over the size limit.</source>
        <translation>Der Aufruf wird nicht ausgeführt und mit 413 beantwortet, wie bei überschrittener Größengrenze.</translation>
    </message>
    <message>
        <source>429 Too Many Requests</source>
        <translation>429 Too Many Requests</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and is answered with 429 and Retry-After, as over the rate limit.</source>
        <translation>Der Aufruf wird nicht ausgeführt und mit 429 und Retry-After beantwortet, wie bei überschrittenem Aufruflimit.</translation>
    </message>
    <message>
        <source>500 Internal Server Error</source>
        <translation>500 Internal Server Error</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and is answered with 500.</source>
        <translation>Der Aufruf wird nicht ausgeführt und mit 500 beantwortet.</translation>
    </message>
    <message>
        <source>503 Service Unavailable</source>
        <translation>503 Service Unavailable</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and is answered with 503.</source>
        <translation>Der Aufruf wird nicht ausgeführt und mit 503 beantwortet.</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML-Seite</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and is answered with 200 and an HTML page, as from a proxy.</source>
        <translation>Der Aufruf wird nicht ausgeführt und mit 200 und einer HTML-Seite beantwortet, wie von einem Proxy.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and isn&apos;t answered. Its connection ends after 30 seconds.</source>
        <translation>Der Aufruf wird nicht ausgeführt und nicht beantwortet. Seine Verbindung endet nach 30 Sekunden.</translation>
    </message>
    <message>
        <source>Connection reset</source>
        <translation>Verbindung zurückgesetzt</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out, and its connection is reset.</source>
        <translation>Der Aufruf wird nicht ausgeführt, und seine Verbindung wird zurückgesetzt.</translation>
    </message>
    <message>
        <source>Late message</source>
        <translation>Verspätete Nachricht</translation>
    </message>
    <message>
        <source>The message arrives after the delay.</source>
        <translation>Die Nachricht kommt nach der Verzögerung an.</translation>
    </message>
    <message>
        <source>Duplicate message</source>
        <translation>Doppelte Nachricht</translation>
    </message>
    <message>
        <source>The message arrives twice.</source>
        <translation>Die Nachricht kommt zweimal an.</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Falsche Reihenfolge</translation>
    </message>
    <message>
        <source>The message arrives after the next one of its channel, or after the delay if there is none.</source>
        <translation>Die Nachricht kommt nach der nächsten ihres Kanals an, oder nach der Verzögerung, wenn es keine gibt.</translation>
    </message>
    <message>
        <source>Lost message</source>
        <translation>Verlorene Nachricht</translation>
    </message>
    <message>
        <source>The message doesn&apos;t arrive.</source>
        <translation>Die Nachricht kommt nicht an.</translation>
    </message>
    <message>
        <source>Held message</source>
        <translation>Zurückgehaltene Nachricht</translation>
    </message>
    <message>
        <source>The message waits until you release it, changed or not, or discard it.</source>
        <translation>Die Nachricht wartet, bis sie unverändert oder geändert freigegeben oder verworfen wird.</translation>
    </message>
    <message>
        <source>Closed connection</source>
        <translation>Geschlossene Verbindung</translation>
    </message>
    <message>
        <source>The connection is closed with a close frame after the delay.</source>
        <translation>Die Verbindung wird nach der Verzögerung mit einem Close-Frame geschlossen.</translation>
    </message>
    <message>
        <source>Cut connection</source>
        <translation>Getrennte Verbindung</translation>
    </message>
    <message>
        <source>The connection is cut without a close frame after the delay.</source>
        <translation>Die Verbindung wird nach der Verzögerung ohne Close-Frame getrennt.</translation>
    </message>
    <message>
        <source>Refused connection</source>
        <translation>Abgelehnte Verbindung</translation>
    </message>
    <message>
        <source>A connection is refused with 503, and so are further ones until the delay is over.</source>
        <translation>Eine Verbindung wird mit 503 abgelehnt, und weitere bis zum Ende der Verzögerung ebenso.</translation>
    </message>
    <message>
        <source>Late presence</source>
        <translation>Verspätete Präsenz</translation>
    </message>
    <message>
        <source>Subscribers learn only after the delay who is present.</source>
        <translation>Abonnenten erfahren erst nach der Verzögerung, wer anwesend ist.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Präsenz</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::FaultRule</name>
    <message>
        <source>Delay and jitter together must be from 0 to %1 milliseconds.</source>
        <translation>Verzögerung und Jitter müssen zusammen zwischen 0 und %1 Millisekunden liegen.</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Alle Aufrufe</translation>
    </message>
    <message>
        <source>Broadcasts</source>
        <translation>Broadcasts</translation>
    </message>
    <message>
        <source>Requests for tokens</source>
        <translation>Token-Anfragen</translation>
    </message>
    <message>
        <source>Client data</source>
        <translation>Client-Daten</translation>
    </message>
    <message>
        <source>Enter a channel, or * for all of them.</source>
        <translation>Einen Kanal eingeben oder * für alle.</translation>
    </message>
    <message>
        <source>The pattern is too long.</source>
        <translation>Das Muster ist zu lang.</translation>
    </message>
    <message>
        <source>A refused connection has no socket ID yet. Enter its page.</source>
        <translation>Eine abgelehnte Verbindung hat noch keine Socket-ID. Die Seite eingeben.</translation>
    </message>
    <message>
        <source>Presence applies to a whole channel. Leave connection and page empty.</source>
        <translation>Die Präsenz gilt für den ganzen Kanal. Verbindung und Seite leer lassen.</translation>
    </message>
    <message>
        <source>Enter a whole number of at least 1 for the frequency.</source>
        <translation>Eine Zahl ab 1 für die Häufigkeit eingeben.</translation>
    </message>
    <message>
        <source>Enter a probability from 0 to 100 percent.</source>
        <translation>Eine Wahrscheinlichkeit von 0 bis 100 Prozent eingeben.</translation>
    </message>
    <message>
        <source>1 in %1 times</source>
        <translation>jedes %1. Mal</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a probability</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>%1 (%2 ms)</source>
        <extracomment>%1 is a fault, %2 a number</extracomment>
        <translation>%1 (%2 ms)</translation>
    </message>
    <message>
        <source>%1 (%2 to %3 ms)</source>
        <extracomment>%1 is a fault, %2 and %3 are numbers</extracomment>
        <translation>%1 (%2 bis %3 ms)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::FaultRules</name>
    <message>
        <source>Rule %1: %2</source>
        <extracomment>%1 is the number of a rule, %2 a sentence</extracomment>
        <translation>Regel %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n simulated fault(s) are active.</source>
        <translation>
            <numerusform>%n simulierter Fehler ist aktiv.</numerusform>
            <numerusform>%n simulierte Fehler sind aktiv.</numerusform>
        </translation>
    </message>
    <message>
        <source>This isn&apos;t a file of simulated faults.</source>
        <translation>Dies ist keine Datei mit simulierten Fehlern.</translation>
    </message>
    <message>
        <source>There are more than %1 rules.</source>
        <translation>Es gibt mehr als %1 Regeln.</translation>
    </message>
    <message>
        <source>“effect”, “calls” or “when” is unknown, or a value has the wrong type.</source>
        <translation>„effect“, „calls“ oder „when“ ist unbekannt, oder ein Wert hat den falschen Typ.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>Only RadarDesk&apos;s window can hold messages. Remove the rule with “message-held”.</source>
        <translation>Nur das Fenster von RadarDesk kann Nachrichten zurückhalten. Die Regel mit „message-held“ entfernen.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::FaultedCall</name>
    <message>
        <source>Simulated fault: %1</source>
        <extracomment>%1 is a fault, such as &quot;503 Service Unavailable&quot;</extracomment>
        <translation>Simulierter Fehler: %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::Relay</name>
    <message>
        <source>The relay can&apos;t listen on this machine: %1.</source>
        <comment>%1 is the system&apos;s reason</comment>
        <translation>Das Relay kann auf diesem Rechner nicht lauschen: %1.</translation>
    </message>
    <message>
        <source>The service address is that of the relay itself. Enter that of the service.</source>
        <translation>Die Dienstadresse ist die des Relays selbst. Die Adresse des Dienstes eingeben.</translation>
    </message>
    <message>
        <source>the response wasn&apos;t HTTP, or is longer than the relay allows</source>
        <translation>die Antwort war kein HTTP oder ist länger, als das Relay erlaubt</translation>
    </message>
    <message>
        <source>The app neither sent nor took any more.</source>
        <translation>Die App hat nichts mehr gesendet und nichts mehr abgenommen.</translation>
    </message>
    <message>
        <source>The relay hands on at most %1 MiB of a body.</source>
        <translation>Das Relay gibt höchstens %1 MiB eines Inhalts weiter.</translation>
    </message>
    <message>
        <source>The header is longer than %1 bytes.</source>
        <translation>Der Header ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>The request is not HTTP/1.1.</source>
        <translation>Die Anfrage ist kein HTTP/1.1.</translation>
    </message>
    <message>
        <source>The app closed the connection before it had its answer.</source>
        <translation>Die App hat die Verbindung geschlossen, bevor sie ihre Antwort hatte.</translation>
    </message>
    <message>
        <source>This is TLS, and the relay speaks plain HTTP: use http:// in place of https://.</source>
        <translation>Das ist TLS, das Relay spricht aber unverschlüsseltes HTTP: http:// statt https:// verwenden.</translation>
    </message>
    <message>
        <source>The relay answers only to 127.0.0.1 and localhost in the Host header.</source>
        <translation>Das Relay antwortet nur auf 127.0.0.1 und localhost im Host-Header.</translation>
    </message>
    <message>
        <source>The relay hands on only calls below /v2/ and /v3/.</source>
        <translation>Das Relay gibt nur Aufrufe unterhalb von /v2/ und /v3/ weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are on their way already.</source>
        <translation>
            <numerusform>%n Aufruf ist schon unterwegs.</numerusform>
            <numerusform>%n Aufrufe sind schon unterwegs.</numerusform>
        </translation>
    </message>
    <message>
        <source>The relay was stopped before the call was answered.</source>
        <translation>Das Relay wurde gestoppt, bevor der Aufruf beantwortet war.</translation>
    </message>
    <message>
        <source>The service address must be an http or https URL.</source>
        <translation>Die Dienstadresse muss eine http- oder https-URL sein.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::Sandbox</name>
    <message>
        <source>The secret must start with “sk_”, followed by visible ASCII characters.</source>
        <translation>Das Secret muss mit „sk_“ beginnen und mit sichtbaren ASCII-Zeichen fortfahren.</translation>
    </message>
    <message>
        <source>The public key must start with “pk_”, followed by visible ASCII characters.</source>
        <translation>Der öffentliche Schlüssel muss mit „pk_“ beginnen und mit sichtbaren ASCII-Zeichen fortfahren.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program. Close that program, or choose another port.</source>
        <translation>Port %1 ist von einem anderen Programm belegt. Dieses Programm beenden oder einen anderen Port wählen.</translation>
    </message>
    <message>
        <source>Port %1 is taken by “%2”. Close that program, or choose another port.</source>
        <comment>%2 is the name of a program</comment>
        <translation>Port %1 ist von „%2“ belegt. Dieses Programm beenden oder einen anderen Port wählen.</translation>
    </message>
    <message>
        <source>The sandbox can&apos;t listen at port %1: %2.</source>
        <translation>Die Sandbox kann nicht an Port %1 lauschen: %2.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::SandboxProgram</name>
    <message>
        <source>The secret that servers present; a random one by default.</source>
        <translation>Das Secret, das Server vorweisen; voreingestellt ist ein zufälliges.</translation>
    </message>
    <message>
        <source>The public key that subscribers present; a random one by default.</source>
        <translation>Der öffentliche Schlüssel, den Abonnenten vorweisen; voreingestellt ist ein zufälliger.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Don&apos;t let RadarDesk observe calls and connections at /observe, for which it needs the secret.</source>
        <translation>RadarDesk Aufrufe und Verbindungen nicht unter /observe beobachten lassen; dazu braucht es das Secret.</translation>
    </message>
    <message>
        <source>Listen at this port; 0 means any free port.</source>
        <translation>An diesem Port lauschen; 0 ist ein beliebiger freier.</translation>
    </message>
    <message>
        <source>Store the secret and public key in this file, so that they stay the same. The file is created if it doesn&apos;t exist.</source>
        <translation>Secret und öffentlichen Schlüssel in dieser Datei speichern, damit sie gleich bleiben. Die Datei wird bei Bedarf angelegt.</translation>
    </message>
    <message>
        <source>Also accept this name in the Host header, such as the name by which a container calls this machine. Repeatable.</source>
        <translation>Auch diesen Namen im Host-Header annehmen, etwa den, unter dem ein Container diesen Rechner aufruft. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Accept requests for tokens and client data for sockets that were never connected.</source>
        <translation>Anfragen nach Token und Client-Daten auch für Sockets annehmen, die nie verbunden waren.</translation>
    </message>
    <message>
        <source>Unexpected argument. See --help.</source>
        <translation>Unerwartetes Argument. Siehe --help.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a port. Enter a number from 0 to 65535.</source>
        <translation>„%1“ ist kein Port; eine Zahl von 0 bis 65535 angeben.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a host name. Enter it without a port.</source>
        <translation>„%1“ ist kein Hostname; ohne Port angeben.</translation>
    </message>
    <message>
        <source>Simulate the faults in this file, such as late or lost messages. RadarDesk stores its own in faults.json.</source>
        <translation>Die Fehler in dieser Datei simulieren, etwa verspätete oder verlorene Nachrichten. RadarDesk speichert seine eigenen in faults.json.</translation>
    </message>
    <message>
        <source>Listen at this address of the machine, 127.0.0.1 by default, so that others reach it; * is every address. It then needs a secret and a public key.</source>
        <translation>An dieser Adresse des Rechners lauschen, ohne Angabe an 127.0.0.1, damit andere ihn erreichen; * steht für jede Adresse. Dann sind ein Secret und ein öffentlicher Schlüssel nötig.</translation>
    </message>
    <message>
        <source>ADDRESS[:PORT]</source>
        <translation>ADRESSE[:PORT]</translation>
    </message>
    <message>
        <source>Speak TLS with the certificate chain in this PEM file. It is read again on SIGHUP.</source>
        <translation>TLS mit der Zertifikatskette in dieser PEM-Datei sprechen. Sie wird bei SIGHUP erneut gelesen.</translation>
    </message>
    <message>
        <source>The key of the certificate, in PEM form.</source>
        <translation>Der Schlüssel des Zertifikats im PEM-Format.</translation>
    </message>
    <message>
        <source>Let only pages of this origin subscribe, such as https://app.example. Repeatable.</source>
        <translation>Nur Seiten dieses Ursprungs abonnieren lassen, etwa https://app.example. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>ORIGIN</source>
        <translation>URSPRUNG</translation>
    </message>
    <message>
        <source>Believe X-Forwarded-For and X-Forwarded-Proto of reverse proxies in this network, such as 10.0.0.0/8. Repeatable.</source>
        <translation>X-Forwarded-For und X-Forwarded-Proto von Reverse-Proxys in diesem Netz vertrauen, etwa 10.0.0.0/8. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>NETWORK</source>
        <translation>NETZ</translation>
    </message>
    <message>
        <source>Use the limits in this file, a JSON object such as {&quot;subscribers&quot;: 50000}.</source>
        <translation>Die Grenzen in dieser Datei verwenden, einem JSON-Objekt wie {&quot;subscribers&quot;: 50000}.</translation>
    </message>
    <message>
        <source>Let RadarDesk on other machines observe calls and connections at /observe, for which it needs the secret.</source>
        <translation>RadarDesk auf anderen Rechnern Aufrufe und Verbindungen unter /observe beobachten lassen; dazu braucht es das Secret.</translation>
    </message>
    <message>
        <source>Log requests as text or as json, a line each.</source>
        <translation>Anfragen als text oder als json protokollieren, je eine Zeile.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>A service that speaks PushRadar&apos;s protocol, v2 and v3, by default on 127.0.0.1 alone.
When ready, it prints its address, secret and public key as one line of JSON; the secret is left out when other machines can reach it.
RADARDESK_SANDBOX_SECRET and RADARDESK_SANDBOX_KEY stand in for --secret and --key.</source>
        <translation>Ein Dienst, der das Protokoll von PushRadar spricht, v2 und v3, ohne Angabe nur auf 127.0.0.1.
Sobald er bereit ist, gibt er Adresse, Secret und öffentlichen Schlüssel als eine Zeile JSON aus; das Secret fehlt, wenn andere Rechner ihn erreichen können.
RADARDESK_SANDBOX_SECRET und RADARDESK_SANDBOX_KEY ersetzen --secret und --key.</translation>
    </message>
    <message>
        <source>The log format is text or json.</source>
        <translation>Das Protokollformat ist text oder json.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an origin. Enter one such as https://app.example, without a path.</source>
        <translation>„%1“ ist kein Ursprung; einen wie https://app.example angeben, ohne Pfad.</translation>
    </message>
    <message>
        <source>TLS needs both --tls-cert and --tls-key.</source>
        <translation>TLS braucht sowohl --tls-cert als auch --tls-key.</translation>
    </message>
    <message>
        <source>Other machines can reach the sandbox at this address, so it needs a secret and a public key that you know. Use --state, or RADARDESK_SANDBOX_SECRET and RADARDESK_SANDBOX_KEY.</source>
        <translation>Andere Rechner können die Sandbox unter dieser Adresse erreichen, sie braucht daher ein bekanntes Secret und einen bekannten öffentlichen Schlüssel. --state oder RADARDESK_SANDBOX_SECRET und RADARDESK_SANDBOX_KEY verwenden.</translation>
    </message>
    <message>
        <source>Other machines can reach the sandbox. Without TLS, anyone on the way can read the secret and all messages.</source>
        <translation>Andere Rechner können die Sandbox erreichen. Ohne TLS kann jeder auf dem Weg das Secret und alle Nachrichten lesen.</translation>
    </message>
    <message>
        <source>Other machines can reach the sandbox.</source>
        <translation>Andere Rechner können die Sandbox erreichen.</translation>
    </message>
    <message>
        <source>The certificate was read again.</source>
        <translation>Das Zertifikat wurde erneut gelesen.</translation>
    </message>
    <message>
        <source>The certificate stays as it was. %1</source>
        <comment>%1 is a sentence that says why</comment>
        <translation>Das Zertifikat bleibt, wie es war. %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::SandboxText</name>
    <message>
        <source>The request has no “%1”.</source>
        <translation>Die Anfrage hat kein „%1“.</translation>
    </message>
    <message>
        <source>The Content-Type must be application/json or application/x-www-form-urlencoded.</source>
        <translation>Der Content-Type muss application/json oder application/x-www-form-urlencoded sein.</translation>
    </message>
    <message>
        <source>The body must be a JSON object.</source>
        <translation>Der Inhalt muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>The token has expired; ask for a new one.</source>
        <translation>Das Token ist abgelaufen; ein neues anfordern.</translation>
    </message>
    <message>
        <source>The token is for another channel than “%1”.</source>
        <translation>Das Token gilt für einen anderen Kanal als „%1“.</translation>
    </message>
    <message>
        <source>The token is for another socket; ask for one with the ID of this socket.</source>
        <translation>Das Token gilt für einen anderen Socket; eines mit der ID dieses Sockets anfordern.</translation>
    </message>
    <message>
        <source>The “event” of a message must be “subscribe” or “unsubscribe”.</source>
        <translation>Das „event“ einer Nachricht muss „subscribe“ oder „unsubscribe“ sein.</translation>
    </message>
    <message>
        <source>The channel name is longer than %1 bytes.</source>
        <translation>Der Kanalname ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>One subscriber may have at most %1 channels.</source>
        <translation>Ein Abonnent darf höchstens %1 Kanäle haben.</translation>
    </message>
    <message>
        <source>The sandbox has no room for another subscription.</source>
        <translation>Die Sandbox hat keinen Platz für ein weiteres Abonnement.</translation>
    </message>
    <message>
        <source>The request is not HTTP/1.1.</source>
        <translation>Die Anfrage ist kein HTTP/1.1.</translation>
    </message>
    <message>
        <source>The body is longer than %1 bytes.</source>
        <translation>Der Inhalt ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>The header is longer than %1 bytes.</source>
        <translation>Der Header ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>The sandbox answers only to 127.0.0.1 and localhost in the Host header.</source>
        <translation>Die Sandbox antwortet nur auf 127.0.0.1 und localhost im Host-Header.</translation>
    </message>
    <message>
        <source>The sandbox has no room for another subscriber.</source>
        <translation>Die Sandbox hat keinen Platz für einen weiteren Abonnenten.</translation>
    </message>
    <message>
        <source>“notification” must be a JSON object.</source>
        <translation>„notification“ muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>The notification has no “channel”.</source>
        <translation>Die Benachrichtigung hat keinen „channel“.</translation>
    </message>
    <message>
        <source>The “data” of the notification must be an object with at least one data item.</source>
        <translation>„data“ der Benachrichtigung muss ein Objekt mit mindestens einem Dateneintrag sein.</translation>
    </message>
    <message>
        <source>The token is longer than %1 bytes.</source>
        <translation>Das Token ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>The “authToken” must start with “channel_auth_token_”, as the client libraries make it.</source>
        <translation>Das „authToken“ muss mit „channel_auth_token_“ beginnen, wie es die Client-Bibliotheken erzeugen.</translation>
    </message>
    <message>
        <source>Channel and data together are %1 bytes; the limit is %2.</source>
        <translation>Kanal und Daten umfassen zusammen %1 Bytes; die Grenze ist %2.</translation>
    </message>
    <message>
        <source>The client data is %1 bytes; the limit is %2.</source>
        <translation>Die Client-Daten umfassen %1 Bytes; die Grenze ist %2.</translation>
    </message>
    <message>
        <source>The client data must be a JSON object.</source>
        <translation>Die Client-Daten müssen ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>The request has no “apiSecret”.</source>
        <translation>Die Anfrage hat kein „apiSecret“.</translation>
    </message>
    <message>
        <source>The request has no Authorization header.</source>
        <translation>Die Anfrage hat keinen Authorization-Header.</translation>
    </message>
    <message>
        <source>The Authorization header must be Bearer, or Basic with the secret as the user name.</source>
        <translation>Der Authorization-Header muss Bearer sein oder Basic mit dem Secret als Benutzername.</translation>
    </message>
    <message>
        <source>Basic authorization must hold the secret as the user name and no password.</source>
        <translation>Die Basic-Autorisierung muss das Secret als Benutzernamen und kein Passwort enthalten.</translation>
    </message>
    <message>
        <source>“%1” is public; only channels that start with “private-” or “presence-” take tokens.</source>
        <translation>„%1“ ist öffentlich; nur Kanäle, die mit „private-“ oder „presence-“ beginnen, nehmen Token an.</translation>
    </message>
    <message>
        <source>The “socketID” is too long.</source>
        <translation>Die „socketID“ ist zu lang.</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>„%1“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>The chunk headers are too long.</source>
        <translation>Die Chunk-Header sind zu lang.</translation>
    </message>
    <message>
        <source>Trailer fields aren&apos;t supported.</source>
        <translation>Trailer-Felder werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>This Content-Encoding isn&apos;t supported. Send the body unencoded.</source>
        <translation>Dieses Content-Encoding wird nicht unterstützt. Den Inhalt unkodiert senden.</translation>
    </message>
    <message>
        <source>The only supported expectation is 100-continue.</source>
        <translation>Als Erwartung wird nur 100-continue unterstützt.</translation>
    </message>
    <message>
        <source>This connection is for the channel “%1” alone.</source>
        <translation>Diese Verbindung ist nur für den Kanal „%1“.</translation>
    </message>
    <message>
        <source>This is TLS, and the sandbox speaks plain HTTP: use http:// in place of https://.</source>
        <translation>Das ist TLS, die Sandbox spricht aber unverschlüsseltes HTTP: http:// statt https:// verwenden.</translation>
    </message>
    <message>
        <source>No socket has had the ID “%1” since the sandbox started; ask with the ID of the page that subscribes.</source>
        <translation>Seit dem Start der Sandbox hatte kein Socket die ID „%1“; mit der ID der Seite anfragen, die abonniert.</translation>
    </message>
    <message>
        <source>No socket with the ID “%1” is connected.</source>
        <translation>Es ist kein Socket mit der ID „%1“ verbunden.</translation>
    </message>
    <message>
        <source>The sandbox was started without observation.</source>
        <translation>Die Sandbox wurde ohne Beobachtung gestartet.</translation>
    </message>
    <message>
        <source>Pages can&apos;t observe the sandbox.</source>
        <translation>Seiten können die Sandbox nicht beobachten.</translation>
    </message>
    <message>
        <source>The request has no Authorization header with “Bearer” and the secret.</source>
        <translation>Die Anfrage hat keinen Authorization-Header mit „Bearer“ und dem Secret.</translation>
    </message>
    <message>
        <source>The sandbox has no room for another observer.</source>
        <translation>Die Sandbox hat keinen Platz für einen weiteren Beobachter.</translation>
    </message>
    <message>
        <source>The WebSocket handshake is invalid: %1</source>
        <comment>%1 is why</comment>
        <translation>Der WebSocket-Handshake ist ungültig: %1</translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation>Unter diesem Pfad ist nichts.</translation>
    </message>
    <message>
        <source>%1 accepts only %2 requests.</source>
        <translation>%1 nimmt nur %2-Anfragen an.</translation>
    </message>
    <message>
        <source>Pages of other origins can&apos;t read this.</source>
        <translation>Seiten anderer Ursprünge können das nicht lesen.</translation>
    </message>
    <message>
        <source>The URL has no public key (?key=pk_...).</source>
        <translation>Die URL enthält keinen öffentlichen Schlüssel (?key=pk_...).</translation>
    </message>
    <message>
        <source>The public key isn&apos;t the one of this sandbox.</source>
        <translation>Der öffentliche Schlüssel gehört nicht zu dieser Sandbox.</translation>
    </message>
    <message>
        <source>/subscribe accepts only WebSocket connections. Use a ws: URL.</source>
        <translation>/subscribe nimmt nur WebSocket-Verbindungen an. Eine ws:-URL verwenden.</translation>
    </message>
    <message>
        <source>The “socketID” is empty or contains white space.</source>
        <translation>Die „socketID“ ist leer oder enthält Leerraum.</translation>
    </message>
    <message>
        <source>A field of the request isn&apos;t valid UTF-8.</source>
        <translation>Ein Feld der Anfrage ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>The body isn&apos;t JSON. Line %1, column %2: %3</source>
        <translation>Der Inhalt ist kein JSON. Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>“%1” must be a string.</source>
        <translation>„%1“ muss ein String sein.</translation>
    </message>
    <message>
        <source>“%1” contains half of a surrogate pair.</source>
        <translation>„%1“ enthält ein halbes Surrogatpaar.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t JSON. Line %2, column %3: %4</source>
        <translation>„%1“ ist kein JSON. Zeile %2, Spalte %3: %4</translation>
    </message>
    <message>
        <source>The secret isn&apos;t the one of this sandbox.</source>
        <translation>Das Secret gehört nicht zu dieser Sandbox.</translation>
    </message>
    <message>
        <source>/observe accepts only WebSocket connections. Use a ws: URL.</source>
        <translation>/observe nimmt nur WebSocket-Verbindungen an. Eine ws:-URL verwenden.</translation>
    </message>
    <message>
        <source>RadarDesk refuses this client for a while.</source>
        <translation>RadarDesk lehnt diesen Client für eine Weile ab.</translation>
    </message>
    <message>
        <source>“%1” needs a channel token.</source>
        <translation>„%1“ braucht ein Kanal-Token.</translation>
    </message>
    <message>
        <source>The token is unknown. It was altered, or it isn&apos;t from this run of the sandbox.</source>
        <translation>Das Token ist unbekannt: Es wurde verändert oder stammt nicht aus diesem Lauf der Sandbox.</translation>
    </message>
    <message>
        <source>The message isn&apos;t JSON: %1</source>
        <translation>Die Nachricht ist kein JSON: %1</translation>
    </message>
    <message>
        <source>The message has no “channel”.</source>
        <translation>Die Nachricht nennt keinen „channel“.</translation>
    </message>
    <message>
        <source>The “token” must be a string.</source>
        <translation>Das „token“ muss ein String sein.</translation>
    </message>
    <message>
        <source>“%1” must contain only strings.</source>
        <translation>„%1“ darf nur Strings enthalten.</translation>
    </message>
    <message>
        <source>The file of limits must hold a JSON object.</source>
        <translation>Die Datei mit den Grenzen muss ein JSON-Objekt enthalten.</translation>
    </message>
    <message>
        <source>There is no limit “%1”.</source>
        <translation>Es gibt keine Grenze „%1“.</translation>
    </message>
    <message>
        <source>The limit “%1” must be a whole number from 1 to 2147483647.</source>
        <translation>Die Grenze „%1“ muss eine ganze Zahl von 1 bis 2147483647 sein.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Die Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an address. Enter it as numbers, such as 192.0.2.7:8080 or [2001:db8::7]:8080, or * for every address.</source>
        <translation>„%1“ ist keine Adresse. Eine Adresse aus Zahlen wie 192.0.2.7:8080 oder [2001:db8::7]:8080 angeben, oder * für jede Adresse.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a port. Enter a number from 0 to 65535.</source>
        <translation>„%1“ ist kein Port; eine Zahl von 0 bis 65535 angeben.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a network. Enter one such as 10.0.0.0/8 or 192.0.2.7.</source>
        <translation>„%1“ ist kein Netz. Eines wie 10.0.0.0/8 oder 192.0.2.7 angeben.</translation>
    </message>
    <message>
        <source>The sandbox answers only to addresses and to the names given with --allow-host in the Host header.</source>
        <translation>Die Sandbox antwortet nur auf Adressen und auf die mit --allow-host angegebenen Namen im Host-Header.</translation>
    </message>
    <message>
        <source>Pages of this origin can&apos;t subscribe. Allow it with --allow-origin.</source>
        <translation>Seiten dieses Ursprungs dürfen nicht abonnieren. Den Ursprung mit --allow-origin zulassen.</translation>
    </message>
    <message>
        <source>The sandbox is stopping.</source>
        <translation>Die Sandbox wird beendet.</translation>
    </message>
    <message>
        <source>TLS isn&apos;t available: %1.</source>
        <comment>%1 is OpenSSL&apos;s reason</comment>
        <translation>TLS ist nicht verfügbar: %1.</translation>
    </message>
    <message>
        <source>The certificate in %1 can&apos;t be read: %2.</source>
        <comment>%1 is a file, %2 OpenSSL&apos;s reason</comment>
        <translation>Das Zertifikat in %1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The key in %1 can&apos;t be read: %2.</source>
        <comment>%1 is a file, %2 OpenSSL&apos;s reason</comment>
        <translation>Der Schlüssel in %1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The key in %1 doesn&apos;t belong to the certificate in %2.</source>
        <translation>Der Schlüssel in %1 gehört nicht zum Zertifikat in %2.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::SubscriberPages</name>
    <message>
        <source>The page can&apos;t be served: %1.</source>
        <translation>Die Seite lässt sich nicht bereitstellen: %1.</translation>
    </message>
    <message>
        <source>Devices on the network can&apos;t connect: %1.</source>
        <translation>Geräte im Netzwerk können sich nicht verbinden: %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::ActiveProfile</name>
    <message>
        <source>Not sent. %1</source>
        <translation>Nicht gesendet. %1</translation>
    </message>
    <message>
        <source>Not sent: the profile has no secret. Enter the secret first.</source>
        <translation>Nicht gesendet: Das Profil hat kein Secret. Das Secret zuerst eingeben.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::AwayNotices</name>
    <message numerus="yes">
        <source>%n broadcasts sent.</source>
        <translation>
            <numerusform>%n Broadcast gesendet.</numerusform>
            <numerusform>%n Broadcasts gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broadcasts sent, %1 failed.</source>
        <extracomment>%1: how many of the broadcasts failed</extracomment>
        <translation>
            <numerusform>%n Broadcast gesendet, %1 fehlgeschlagen.</numerusform>
            <numerusform>%n Broadcasts gesendet, %1 fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” failed</source>
        <translation>„%1“ ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>“%1” has finished</source>
        <translation>„%1“ ist beendet</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n neue Nachricht</numerusform>
            <numerusform>%n neue Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>A broadcast to “%1” failed</source>
        <extracomment>%1: the name of a channel</extracomment>
        <translation>Ein Broadcast auf „%1“ ist fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n broadcasts failed</source>
        <translation>
            <numerusform>%n Broadcast ist fehlgeschlagen</numerusform>
            <numerusform>%n Broadcasts sind fehlgeschlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::BroadcastPolicy</name>
    <message>
        <source>The message contains a secret that every subscriber could read. Remove it first.</source>
        <translation>Die Nachricht enthält ein Secret, das jeder Abonnent lesen könnte. Das Secret zuerst entfernen.</translation>
    </message>
    <message>
        <source>Sending is locked for %1. Turn off “Lock sending” first.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>Das Senden ist für %1 gesperrt. Zuerst „Senden sperren“ ausschalten.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::ChannelListening</name>
    <message>
        <source>Patterns need a service that reports its channels, and this one doesn&apos;t. Enter channel names instead.</source>
        <translation>Muster brauchen einen Dienst, der seine Kanäle meldet; dieser meldet sie nicht. Stattdessen Kanalnamen eingeben.</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t listen to channels of the hosted service, because its subscriber protocol isn&apos;t public. Open a subscriber page to see its messages here.</source>
        <translation>RadarDesk kann Kanäle des gehosteten Dienstes nicht abonnieren, weil dessen Abonnentenprotokoll nicht öffentlich ist. Eine Abonnentenseite öffnen, um ihre Nachrichten hier zu sehen.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::Connection</name>
    <message>
        <source>%1, “%2”</source>
        <extracomment>How a connection was closed: %1 is the code, %2 the reason given with it</extracomment>
        <translation>%1, „%2“</translation>
    </message>
    <message numerus="yes">
        <source>Received %n message(s) on “%1”.</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>
            <numerusform>%n Nachricht auf „%1“ empfangen.</numerusform>
            <numerusform>%n Nachrichten auf „%1“ empfangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Received %n message(s) on “%1”; callbacks handled %2.</source>
        <extracomment>%1 is a channel, %2 how many of the messages</extracomment>
        <translation>
            <numerusform>%n Nachricht auf „%1“ empfangen; Callbacks haben %2 verarbeitet.</numerusform>
            <numerusform>%n Nachrichten auf „%1“ empfangen; Callbacks haben %2 verarbeitet.</numerusform>
        </translation>
    </message>
    <message>
        <source>RadarDesk</source>
        <translation>RadarDesk</translation>
    </message>
    <message>
        <source>Unknown program</source>
        <translation>Unbekanntes Programm</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>no channel</source>
        <translation>kein Kanal</translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n Kanal</numerusform>
            <numerusform>%n Kanäle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n empfangen</numerusform>
            <numerusform>%n empfangen</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Verbunden.</translation>
    </message>
    <message>
        <source>Subscribed to “%1”.</source>
        <translation>„%1“ abonniert.</translation>
    </message>
    <message>
        <source>Subscription to “%1” refused: %2</source>
        <extracomment>%1 is a channel, %2 a sentence</extracomment>
        <translation>Abonnement von „%1“ abgelehnt: %2</translation>
    </message>
    <message>
        <source>Callback for “%1” threw: %2</source>
        <extracomment>%1 is a channel, %2 what was thrown and where</extracomment>
        <translation>Callback für „%1“ hat eine Ausnahme ausgelöst: %2</translation>
    </message>
    <message>
        <source>The page has no callback for “%1”.</source>
        <translation>Die Seite hat keinen Callback für „%1“.</translation>
    </message>
    <message>
        <source>Token for “%1” issued.</source>
        <translation>Token für „%1“ ausgestellt.</translation>
    </message>
    <message>
        <source>Token for “%1” refused: %2</source>
        <extracomment>%1 is a channel, %2 a sentence</extracomment>
        <translation>Token für „%1“ abgelehnt: %2</translation>
    </message>
    <message>
        <source>Client data registered: %1</source>
        <extracomment>%1 is JSON</extracomment>
        <translation>Client-Daten registriert: %1</translation>
    </message>
    <message>
        <source>Client data refused: %1</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>Client-Daten abgelehnt: %1</translation>
    </message>
    <message>
        <source>Closed by the client.</source>
        <extracomment>%1 is a code, perhaps with a reason</extracomment>
        <translation>Vom Client geschlossen.</translation>
    </message>
    <message>
        <source>Closed by the client (%1).</source>
        <translation>Vom Client geschlossen (%1).</translation>
    </message>
    <message>
        <source>Connection lost, without a close frame.</source>
        <translation>Verbindung verloren, ohne Close-Frame.</translation>
    </message>
    <message>
        <source>Closed: the sandbox stopped.</source>
        <translation>Geschlossen: Die Sandbox wurde beendet.</translation>
    </message>
    <message>
        <source>Closed: the client was too slow to receive its messages.</source>
        <translation>Geschlossen: Der Client hat seine Nachrichten zu langsam empfangen.</translation>
    </message>
    <message>
        <source>Closed: the client violated the protocol.</source>
        <translation>Geschlossen: Der Client hat das Protokoll verletzt.</translation>
    </message>
    <message>
        <source>Closed: the client violated the protocol (%1).</source>
        <translation>Geschlossen: Der Client hat das Protokoll verletzt (%1).</translation>
    </message>
    <message>
        <source>Closed by RadarDesk.</source>
        <translation>Von RadarDesk geschlossen.</translation>
    </message>
    <message>
        <source>Cut by RadarDesk, without a close frame.</source>
        <translation>Von RadarDesk getrennt, ohne Close-Frame.</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <extracomment>%1 is a size with its unit</extracomment>
        <translation>%1 in der Warteschlange</translation>
    </message>
    <message>
        <source>Unsubscribed from “%1”.</source>
        <translation>„%1“ abbestellt.</translation>
    </message>
    <message>
        <source>Disconnected. The reason isn&apos;t known.</source>
        <translation>Getrennt. Der Grund ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::DeliveryJudge</name>
    <message>
        <source>Channel and data are %1 bytes as JSON counts, and %2 as PHP&apos;s library counts: it refuses more than %3 before sending.</source>
        <comment>numbers of bytes</comment>
        <translation>Kanal und Daten umfassen nach JSON %1 Bytes und nach der Zählung der PHP-Bibliothek %2: Sie lehnt mehr als %3 vor dem Senden ab.</translation>
    </message>
    <message>
        <source>The call named the channel “%1”, and the message went to “%2”.</source>
        <translation>Der Aufruf nannte den Kanal „%1“, und die Nachricht ging an „%2“.</translation>
    </message>
    <message>
        <source>No call is known that could have been accepted or refused.</source>
        <translation>Es ist kein Aufruf bekannt, der hätte angenommen oder abgelehnt werden können.</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>Der Aufruf</translation>
    </message>
    <message>
        <source>The service accepted it after %1.</source>
        <translation>Der Dienst hat ihn nach %1 angenommen.</translation>
    </message>
    <message>
        <source>The service accepted it.</source>
        <translation>Der Dienst hat ihn angenommen.</translation>
    </message>
    <message>
        <source>Nothing was sent whose channel could be compared.</source>
        <translation>Es wurde nichts gesendet, dessen Kanal sich vergleichen ließe.</translation>
    </message>
    <message>
        <source>Sender and subscribers use the same name, “%1”.</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>Sender und Abonnenten verwenden denselben Namen, „%1“.</translation>
    </message>
    <message>
        <source>RadarDesk received it on “%1”.</source>
        <translation>RadarDesk hat sie auf „%1“ empfangen.</translation>
    </message>
    <message>
        <source>The message went to “%1”. RadarDesk doesn&apos;t see which channels the subscribers of this service use: compare it with the name in your page.</source>
        <translation>Die Nachricht ging an „%1“. RadarDesk sieht nicht, welche Kanäle die Abonnenten dieses Dienstes verwenden: Diesen Namen mit dem in der eigenen Seite vergleichen.</translation>
    </message>
    <message>
        <source>The message went to “%1”, and no subscriber used a similar name.</source>
        <translation>Die Nachricht ging an „%1“, und kein Abonnent verwendete einen ähnlichen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>The service sent it to %n connection(s).</source>
        <translation>
            <numerusform>Der Dienst hat sie an %n Verbindung gesendet.</numerusform>
            <numerusform>Der Dienst hat sie an %n Verbindungen gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>RadarDesk received it after %1.</source>
        <comment>a duration</comment>
        <translation>RadarDesk hat sie nach %1 empfangen.</translation>
    </message>
    <message>
        <source>RadarDesk doesn&apos;t see what this service delivers. A subscriber page that RadarDesk opens reports each message that it receives.</source>
        <translation>RadarDesk sieht nicht, was dieser Dienst zustellt. Eine Abonnentenseite, die RadarDesk öffnet, meldet jede Nachricht, die sie empfängt.</translation>
    </message>
    <message>
        <source>Nothing was sent that could have been delivered.</source>
        <translation>Es wurde nichts gesendet, das hätte zugestellt werden können.</translation>
    </message>
    <message>
        <source>No page has reported what its callbacks did. Pages that load the sandbox&apos;s browser library report it; other clients don&apos;t.</source>
        <translation>Keine Seite hat gemeldet, was ihre Callbacks getan haben. Seiten, die die Browser-Bibliothek der Sandbox laden, melden es; andere Clients nicht.</translation>
    </message>
    <message numerus="yes">
        <source>The callbacks of %n connection(s) ran without an error.</source>
        <translation>
            <numerusform>Die Callbacks von %n Verbindung liefen ohne Fehler.</numerusform>
            <numerusform>Die Callbacks von %n Verbindungen liefen ohne Fehler.</numerusform>
        </translation>
    </message>
    <message>
        <source>RadarDesk doesn&apos;t see callbacks of this service&apos;s pages. Load the sandbox&apos;s browser library in the page to see them.</source>
        <translation>RadarDesk sieht keine Callbacks der Seiten dieses Dienstes. In der Seite die Browser-Bibliothek der Sandbox laden, um sie zu sehen.</translation>
    </message>
    <message>
        <source>No page received it, so no callback could run.</source>
        <translation>Keine Seite hat sie empfangen, daher konnte kein Callback laufen.</translation>
    </message>
    <message>
        <source>RadarDesk&apos;s own subscriber</source>
        <translation>Der eigene Abonnent von RadarDesk</translation>
    </message>
    <message>
        <source>by the IDs of the broadcasts</source>
        <translation>nach den IDs der Broadcasts</translation>
    </message>
    <message>
        <source>by “%1” in the data</source>
        <comment>a key</comment>
        <translation>nach „%1“ in den Daten</translation>
    </message>
    <message>
        <source>Nothing was sent whose order could be seen.</source>
        <translation>Es wurde nichts gesendet, dessen Reihenfolge zu sehen wäre.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <extracomment>%1 is a connection, %2 &quot;7 of 500 overtook, …&quot;, %3 &quot;by the IDs of the broadcasts&quot;</extracomment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>RadarDesk hasn&apos;t seen in which order messages arrived. Listen to the channel, or load the sandbox&apos;s browser library in the page.</source>
        <translation>RadarDesk hat nicht gesehen, in welcher Reihenfolge Nachrichten ankamen. Den Kanal abonnieren oder in der Seite die Browser-Bibliothek der Sandbox laden.</translation>
    </message>
    <message>
        <source>Every message was seen once and in order.</source>
        <translation>Jede Nachricht kam einmal und in der richtigen Reihenfolge an.</translation>
    </message>
    <message>
        <source>Sent by %1 at %2.</source>
        <extracomment>%1 is a program, %2 a time</extracomment>
        <translation>Gesendet von %1 um %2.</translation>
    </message>
    <message>
        <source>The call uses API %1, and the profile %2. Both reach the same channels.</source>
        <comment>two of v2, v3</comment>
        <translation>Der Aufruf verwendet API %1, das Profil %2. Beide erreichen dieselben Kanäle.</translation>
    </message>
    <message>
        <source>RadarDesk doesn&apos;t see what your app sends to the hosted service. The recording relay shows each call: let your app call through it and send again.</source>
        <translation>RadarDesk sieht nicht, was die App an den gehosteten Dienst sendet. Das aufzeichnende Relay zeigt jeden Aufruf: Die App darüber aufrufen lassen und erneut senden.</translation>
    </message>
    <message>
        <source>RadarDesk isn&apos;t observing this service now, so calls of your app aren&apos;t recorded. Start the service and enter its secret in the profile.</source>
        <translation>RadarDesk beobachtet diesen Dienst derzeit nicht, Aufrufe der App werden daher nicht aufgezeichnet. Den Dienst starten und sein Secret im Profil eingeben.</translation>
    </message>
    <message>
        <source>They were on: %1.</source>
        <comment>names of channels</comment>
        <translation>Sie waren auf: %1.</translation>
    </message>
    <message>
        <source>A subscriber that RadarDesk sees was on the channel.</source>
        <translation>Ein Abonnent, den RadarDesk sieht, war auf dem Kanal.</translation>
    </message>
    <message>
        <source>Only the service knows who was subscribed. Open a subscriber page for the channel and send again: it shows whether the message arrives at all.</source>
        <translation>Nur der Dienst weiß, wer abonniert hatte. Eine Abonnentenseite für den Kanal öffnen und erneut senden: Sie zeigt, ob die Nachricht überhaupt ankommt.</translation>
    </message>
    <message>
        <source>Nothing was sent that a subscriber could have received.</source>
        <translation>Es wurde nichts gesendet, das ein Abonnent hätte empfangen können.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were on the channel: %1.</source>
        <extracomment>%1 are names</extracomment>
        <translation>
            <numerusform>%n Verbindung war auf dem Kanal: %1.</numerusform>
            <numerusform>%n Verbindungen waren auf dem Kanal: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::DeliveryRemedy</name>
    <message>
        <source>Connect your app…</source>
        <translation>Eigene App verbinden …</translation>
    </message>
    <message>
        <source>Edit the profile…</source>
        <translation>Profil bearbeiten …</translation>
    </message>
    <message>
        <source>Simulated faults…</source>
        <translation>Simulierte Fehler …</translation>
    </message>
    <message>
        <source>Check access</source>
        <translation>Zugriff prüfen</translation>
    </message>
    <message>
        <source>Show the connection</source>
        <translation>Verbindung zeigen</translation>
    </message>
    <message>
        <source>Open a subscriber page</source>
        <translation>Abonnentenseite öffnen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Namen kopieren</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::DeliveryReport</name>
    <message>
        <source>The message arrived</source>
        <translation>Die Nachricht ist angekommen</translation>
    </message>
    <message>
        <source>All seven steps passed: it was sent, delivered, and handled once and in order.</source>
        <translation>Alle sieben Schritte bestanden: Sie wurde gesendet, zugestellt und einmal und in der richtigen Reihenfolge verarbeitet.</translation>
    </message>
    <message>
        <source>RadarDesk doesn&apos;t know of any message</source>
        <translation>RadarDesk weiß von keiner Nachricht</translation>
    </message>
    <message>
        <source>The message was delivered</source>
        <translation>Die Nachricht wurde zugestellt</translation>
    </message>
    <message>
        <source>No error as far as RadarDesk can see</source>
        <translation>Kein Fehler, soweit RadarDesk sehen kann</translation>
    </message>
    <message>
        <source>Sent?</source>
        <translation>Gesendet?</translation>
    </message>
    <message>
        <source>Accepted?</source>
        <translation>Angenommen?</translation>
    </message>
    <message>
        <source>Same channel?</source>
        <translation>Gleicher Kanal?</translation>
    </message>
    <message>
        <source>Subscribed then?</source>
        <translation>Damals abonniert?</translation>
    </message>
    <message>
        <source>Delivered?</source>
        <translation>Zugestellt?</translation>
    </message>
    <message>
        <source>Handled?</source>
        <translation>Verarbeitet?</translation>
    </message>
    <message>
        <source>Seen rightly?</source>
        <translation>Richtig angekommen?</translation>
    </message>
    <message>
        <source>The message didn&apos;t get this far.</source>
        <translation>Die Nachricht kam nicht so weit.</translation>
    </message>
    <message>
        <source>More happened at that time than could be recorded: the evidence has gaps.</source>
        <translation>Damals geschah mehr, als aufgezeichnet werden konnte: Die Aufzeichnung hat Lücken.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>%1 is a time, %2 a program</extracomment>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>Why did it not arrive? %1</source>
        <comment>a channel</comment>
        <translation>Warum kam die Nachricht nicht an? %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Missed while away</source>
        <translation>In Abwesenheit verpasst</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::ExpectationWatch</name>
    <message>
        <source>%1 (it is %2)</source>
        <translation>%1 (es ist %2)</translation>
    </message>
    <message>
        <source>%1 (there is no such field)</source>
        <translation>%1 (dieses Feld gibt es nicht)</translation>
    </message>
    <message>
        <source>A message arrived that wasn&apos;t expected.</source>
        <translation>Eine unerwartete Nachricht ist angekommen.</translation>
    </message>
    <message>
        <source>More messages arrived than expected.</source>
        <translation>Es sind mehr Nachrichten angekommen als erwartet.</translation>
    </message>
    <message>
        <source>What was expected didn&apos;t arrive in time.</source>
        <translation>Die erwarteten Nachrichten sind nicht rechtzeitig angekommen.</translation>
    </message>
    <message>
        <source>Nothing arrived.</source>
        <translation>Nichts ist angekommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) as expected.</source>
        <translation>
            <numerusform>%n Nachricht wie erwartet.</numerusform>
            <numerusform>%n Nachrichten wie erwartet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one: %1</source>
        <extracomment>%1 is JSON</extracomment>
        <translation>Die letzte: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s), the last of which differs in: %1</source>
        <extracomment>%n other messages, %1 are conditions that the last of them doesn&apos;t meet</extracomment>
        <translation>
            <numerusform>%n andere, die abweicht in: %1</numerusform>
            <numerusform>%n andere, von denen die letzte abweicht in: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has arrived on %1.</source>
        <comment>a channel</comment>
        <translation>Auf %1 ist nichts angekommen.</translation>
    </message>
    <message>
        <source>There is no %1 in the message.</source>
        <comment>a field</comment>
        <translation>In der Nachricht gibt es kein %1.</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t listen to %1. %2</source>
        <extracomment>%1 is a channel, %2 why</extracomment>
        <translation>RadarDesk kann %1 nicht abonnieren. %2</translation>
    </message>
    <message>
        <source>RadarDesk isn&apos;t listening to %1. Check whether its service runs, and whether you stopped listening to the channel.</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>RadarDesk hat %1 nicht abonniert. Prüfen, ob der Dienst läuft und ob der Kanal abbestellt wurde.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::FaultControl</name>
    <message>
        <source>Faults aren&apos;t simulated while a production profile is active. Choose another profile.</source>
        <translation>Fehler werden nicht simuliert, solange ein Produktionsprofil aktiv ist. Ein anderes Profil wählen.</translation>
    </message>
    <message>
        <source>The sandbox doesn&apos;t run in this window. Start the faults in the window that runs it.</source>
        <translation>Die Sandbox läuft nicht in diesem Fenster. Die Fehler in dem Fenster starten, in dem sie läuft.</translation>
    </message>
    <message>
        <source>No fault is enabled. Add one, or enable one.</source>
        <translation>Kein Fehler ist aktiviert. Einen hinzufügen oder aktivieren.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::HeldMessagesModel</name>
    <message>
        <source>Held since</source>
        <translation>Zurückgehalten seit</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::HistoryRemoval</name>
    <message>
        <source>Cleared the history of %1.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>Verlauf von %1 geleert.</translation>
    </message>
    <message>
        <source>Nothing was deleted. %1</source>
        <extracomment>%1 is why, a whole sentence</extracomment>
        <translation>Nichts wurde gelöscht. %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::MessageOrder</name>
    <message numerus="yes">
        <source>%n message(s) in order, none doubled, none lost</source>
        <translation>
            <numerusform>%n Nachricht in der richtigen Reihenfolge, keine doppelt, keine verloren</numerusform>
            <numerusform>%n Nachrichten in der richtigen Reihenfolge, keine doppelt, keine verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>none overtook</source>
        <extracomment>of messages</extracomment>
        <translation>keine Überholung</translation>
    </message>
    <message>
        <source>%1 of %2 overtook, largest step %3</source>
        <translation>Überholungen: %1 von %2 (größter Sprung: %3)</translation>
    </message>
    <message>
        <source>none doubled</source>
        <comment>of messages</comment>
        <translation>keine doppelt</translation>
    </message>
    <message>
        <source>%1 doubled</source>
        <comment>a number of messages</comment>
        <translation>%1 doppelt</translation>
    </message>
    <message>
        <source>none lost</source>
        <comment>of messages</comment>
        <translation>keine verloren</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <comment>a number of messages</comment>
        <translation>%1 verloren</translation>
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
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: on the channel %2, missed nothing</source>
        <extracomment>%1 is a client, %2 are times</extracomment>
        <translation>%1: auf dem Kanal %2, nichts verpasst</translation>
    </message>
    <message numerus="yes">
        <source>%1: on the channel %2, missed %n message(s)</source>
        <extracomment>%1 is a client, %2 are times</extracomment>
        <translation>
            <numerusform>%1: auf dem Kanal %2, %n Nachricht verpasst</numerusform>
            <numerusform>%1: auf dem Kanal %2, %n Nachrichten verpasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more client(s)</source>
        <translation>
            <numerusform>%n weiterer Client</numerusform>
            <numerusform>%n weitere Clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::PageListener</name>
    <message>
        <source>The profile of this page was deleted. Close the page.</source>
        <translation>Das Profil dieser Seite wurde gelöscht. Die Seite schließen.</translation>
    </message>
    <message>
        <source>A subscriber page in the browser is connected.</source>
        <translation>Eine Abonnentenseite im Browser ist verbunden.</translation>
    </message>
    <message>
        <source>A subscriber page was closed.</source>
        <translation>Eine Abonnentenseite wurde geschlossen.</translation>
    </message>
    <message>
        <source>A subscriber page lost its connection.</source>
        <translation>Eine Abonnentenseite hat ihre Verbindung verloren.</translation>
    </message>
    <message>
        <source>A subscriber page says: %1</source>
        <translation>Eine Abonnentenseite meldet: %1</translation>
    </message>
    <message>
        <source>Received by a subscriber page in the browser.</source>
        <translation>Von einer Abonnentenseite im Browser empfangen.</translation>
    </message>
    <message>
        <source>A subscriber page got a token.</source>
        <translation>Eine Abonnentenseite hat ein Token erhalten.</translation>
    </message>
    <message>
        <source>RadarDesk has no secret for this profile, so the page can&apos;t get a token. Enter the secret and reload the page.</source>
        <translation>RadarDesk hat kein Secret für dieses Profil, deshalb bekommt die Seite kein Token. Das Secret eingeben und die Seite neu laden.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::PlanWarning</name>
    <message>
        <source>“%1” sends at least %2 messages within a second, subscribers included. The plan of this profile allows %3 a second, with bursts of %4: the service may refuse the rest.</source>
        <extracomment>%1 is a scenario, %2 to %4 are numbers of messages</extracomment>
        <translation>„%1“ sendet mindestens %2 Nachrichten in einer Sekunde, Abonnenten mitgezählt. Der Tarif dieses Profils erlaubt %3 pro Sekunde, kurzzeitig bis zu %4: Den Rest lehnt der Dienst möglicherweise ab.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::ProfileTest</name>
    <message>
        <source>Your clock agrees with the service&apos;s.</source>
        <translation>Die Uhr dieses Rechners stimmt mit der des Dienstes überein.</translation>
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
        <translation>Token</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>%1 answered in %2.</source>
        <extracomment>%1 is a host, %2 a duration</extracomment>
        <translation>%1 hat nach %2 geantwortet.</translation>
    </message>
    <message>
        <source>The service accepts the secret.</source>
        <translation>Der Dienst akzeptiert das Secret.</translation>
    </message>
    <message>
        <source>The service issues tokens for private channels.</source>
        <translation>Der Dienst stellt Token für private Kanäle aus.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t report its time.</source>
        <translation>Der Dienst meldet seine Uhrzeit nicht.</translation>
    </message>
    <message>
        <source>Your clock is %1 ahead of the service&apos;s, so tokens may already be expired. Set your clock.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>Die Uhr dieses Rechners geht gegenüber der des Dienstes um %1 vor. Token können deshalb schon abgelaufen sein. Die Uhr stellen.</translation>
    </message>
    <message>
        <source>Your clock is %1 behind the service&apos;s, so tokens may not be valid yet. Set your clock.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber der des Dienstes um %1 nach. Token können deshalb noch ungültig sein. Die Uhr stellen.</translation>
    </message>
    <message>
        <source>The profile has no secret. Enter the secret first.</source>
        <translation>Das Profil hat kein Secret. Das Secret zuerst eingeben.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::ProfileValues</name>
    <message>
        <source>The keychain hasn&apos;t answered yet. Check whether it has opened a password prompt.</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet. Prüfen, ob er eine Passwortabfrage geöffnet hat.</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be used: secret values stay in memory for this run only.</source>
        <translation>Der Schlüsselbund kann nicht verwendet werden: Geheime Werte bleiben nur für diesen Lauf im Speicher.</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be read: enter the secret values again to use them.</source>
        <translation>Der Schlüsselbund kann nicht gelesen werden: Geben Sie die geheimen Werte erneut ein, um sie zu verwenden.</translation>
    </message>
    <message>
        <source>A secret value needs at least 6 characters, or 16 where it is a plain word or number. Otherwise it can&apos;t be hidden in records.</source>
        <translation>Ein geheimer Wert braucht mindestens 6 Zeichen, oder 16, wenn er ein einfaches Wort oder eine Zahl ist. Sonst kann er nicht aus Aufzeichnungen herausgehalten werden.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::RecordingRelay</name>
    <message>
        <source>The sandbox records each call by itself. Choose the profile of another service first.</source>
        <translation>Die Sandbox zeichnet jeden Aufruf selbst auf. Zuerst das Profil eines anderen Dienstes wählen.</translation>
    </message>
    <message>
        <source>%1 is a production profile: what your app sends through RadarDesk reaches real users. RadarDesk asks once after each start.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>%1 ist ein Produktionsprofil: Was die App über RadarDesk sendet, erreicht echte Benutzer. RadarDesk fragt einmal nach jedem Start.</translation>
    </message>
    <message>
        <source>Recording was stopped because its profile was deleted.</source>
        <translation>Die Aufzeichnung wurde gestoppt, weil ihr Profil gelöscht wurde.</translation>
    </message>
    <message>
        <source>Recording was stopped because the profile was changed.</source>
        <translation>Die Aufzeichnung wurde gestoppt, weil das Profil geändert wurde.</translation>
    </message>
    <message>
        <source>Simulated fault: %1</source>
        <extracomment>%1 is a sentence on what was done to a call</extracomment>
        <translation>Simulierter Fehler: %1</translation>
    </message>
    <message>
        <source>Relayed: %1 ms at the service, %2 ms in the relay.</source>
        <extracomment>two numbers of milliseconds</extracomment>
        <translation>Weitergegeben: %1 ms beim Dienst, %2 ms im Relay.</translation>
    </message>
    <message>
        <source>The call carried no secret.</source>
        <translation>Der Aufruf enthielt kein Secret.</translation>
    </message>
    <message>
        <source>The call carried a secret that no profile has.</source>
        <translation>Der Aufruf enthielt ein Secret, das kein Profil hat.</translation>
    </message>
    <message>
        <source>The call carried the secret of this profile.</source>
        <translation>Der Aufruf enthielt das Secret dieses Profils.</translation>
    </message>
    <message>
        <source>The call carried the secret of another profile, “%1”.</source>
        <extracomment>%1 is the name of a profile</extracomment>
        <translation>Der Aufruf enthielt das Secret eines anderen Profils, „%1“.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::SandboxCredentials</name>
    <message>
        <source>A secret starts with “sk_”, followed by letters, digits, “-” and “_”.</source>
        <translation>Ein Secret beginnt mit „sk_“, gefolgt von Buchstaben, Ziffern, „-“ und „_“.</translation>
    </message>
    <message>
        <source>A public key starts with “pk_”, followed by letters, digits, “-” and “_”.</source>
        <translation>Ein öffentlicher Schlüssel beginnt mit „pk_“, gefolgt von Buchstaben, Ziffern, „-“ und „_“.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::ScenarioRunner</name>
    <message>
        <source>There is nothing to send in “%1”. Add a broadcast to it.</source>
        <extracomment>%1 is a scenario</extracomment>
        <translation>In „%1“ gibt es nichts zu senden. Einen Broadcast hinzufügen.</translation>
    </message>
    <message>
        <source>%1 is a production profile: the broadcasts of “%2” reach real users. RadarDesk asks once after each start.</source>
        <extracomment>%1 is a profile, %2 a scenario</extracomment>
        <translation>%1 ist ein Produktionsprofil: Die Broadcasts von „%2“ erreichen echte Benutzer. RadarDesk fragt einmal nach jedem Start.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln broadcast(s) sent, then stopped.</source>
        <extracomment>%1 is a scenario</extracomment>
        <translation>
            <numerusform>%1: %Ln Broadcast gesendet, dann angehalten.</numerusform>
            <numerusform>%1: %Ln Broadcasts gesendet, dann angehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln broadcast(s) sent.</source>
        <extracomment>%1 is a scenario</extracomment>
        <translation>
            <numerusform>%1: %Ln Broadcast gesendet.</numerusform>
            <numerusform>%1: %Ln Broadcasts gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln broadcast(s) sent, %2 failed, then stopped.</source>
        <extracomment>%1 is a scenario, %2 how many of the broadcasts failed</extracomment>
        <translation>
            <numerusform>%1: %Ln Broadcast gesendet, %2 fehlgeschlagen, dann angehalten.</numerusform>
            <numerusform>%1: %Ln Broadcasts gesendet, %2 fehlgeschlagen, dann angehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln broadcast(s) sent, %2 failed.</source>
        <extracomment>%1 is a scenario, %2 how many of the broadcasts failed</extracomment>
        <translation>
            <numerusform>%1: %Ln Broadcast gesendet, %2 fehlgeschlagen.</numerusform>
            <numerusform>%1: %Ln Broadcasts gesendet, %2 fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln broadcast(s) sent, %2 expectations not met.</source>
        <extracomment>%1 is a scenario, %2 how many expectations weren&apos;t met</extracomment>
        <translation>
            <numerusform>%1: %Ln Broadcast gesendet, nicht erfüllte Erwartungen: %2.</numerusform>
            <numerusform>%1: %Ln Broadcasts gesendet, nicht erfüllte Erwartungen: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scenario was stopped because another profile was selected. Select the profile it is for, and run it again.</source>
        <translation>Das Szenario wurde gestoppt, weil ein anderes Profil gewählt wurde. Das Profil wählen, für das es bestimmt ist, und es erneut ausführen.</translation>
    </message>
    <message>
        <source>The scenario was stopped because sending was locked. Turn off “Lock sending” and run it again.</source>
        <translation>Das Szenario wurde gestoppt, weil das Senden gesperrt wurde. „Senden sperren“ ausschalten und es erneut ausführen.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::Session</name>
    <message>
        <source>RadarDesk got a token for this channel.</source>
        <translation>RadarDesk hat ein Token für diesen Kanal erhalten.</translation>
    </message>
    <message>
        <source>Subscription refused (%1): %2</source>
        <extracomment>%1 is a code, %2 why</extracomment>
        <translation>Abonnement abgelehnt (%1): %2</translation>
    </message>
    <message>
        <source>Connected to the sandbox.</source>
        <translation>Verbunden mit der Sandbox.</translation>
    </message>
    <message>
        <source>Connection to the sandbox lost. Reconnecting…</source>
        <translation>Verbindung zur Sandbox verloren. Wird neu aufgebaut …</translation>
    </message>
    <message>
        <source>Connected to the service.</source>
        <translation>Verbunden mit dem Dienst.</translation>
    </message>
    <message>
        <source>Connection to the service lost. Reconnecting…</source>
        <translation>Verbindung zum Dienst verloren. Wird neu aufgebaut …</translation>
    </message>
    <message>
        <source>Canceled before the message was sent.</source>
        <translation>Vor dem Senden der Nachricht abgebrochen.</translation>
    </message>
    <message>
        <source>Not sent: another profile was selected first. Select the profile it was for, and send it again.</source>
        <translation>Nicht gesendet: Vorher wurde ein anderes Profil gewählt. Das Profil wählen, für das die Nachricht bestimmt war, und sie erneut senden.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::StepSender</name>
    <message>
        <source>The message contained a secret that isn&apos;t stored, so it can&apos;t be sent again.</source>
        <translation>Die Nachricht enthielt ein Secret, das nicht gespeichert wird, und lässt sich deshalb nicht erneut senden.</translation>
    </message>
    <message>
        <source>The result of the broadcast isn&apos;t known.</source>
        <translation>Das Ergebnis des Broadcasts ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 is a production profile, and sending wasn&apos;t confirmed.</source>
        <translation>%1 ist ein Produktionsprofil, und das Senden wurde nicht bestätigt.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::TokenService</name>
    <message>
        <source>The profile has no secret. Enter the secret first.</source>
        <translation>Das Profil hat kein Secret. Das Secret zuerst eingeben.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::TrafficRecorder</name>
    <message>
        <source>%1 library (%2)</source>
        <comment>a programming language, the library&apos;s name</comment>
        <translation>%1-Bibliothek (%2)</translation>
    </message>
    <message>
        <source>%1 library %2 (%3)</source>
        <comment>a programming language, a version, the library&apos;s name</comment>
        <translation>%1-Bibliothek %2 (%3)</translation>
    </message>
    <message>
        <source>%1 library for v2</source>
        <comment>a programming language</comment>
        <translation>%1-Bibliothek für v2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a browser, the origin of its page</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Your app registered a token.</source>
        <translation>Die App hat ein Token registriert.</translation>
    </message>
    <message>
        <source>Your app got a token.</source>
        <translation>Die App hat ein Token erhalten.</translation>
    </message>
    <message>
        <source>Your app registered client data.</source>
        <translation>Die App hat Client-Daten registriert.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Verbunden.</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <comment>%1 is who: browser, origin, page, address</comment>
        <translation>Verbunden: %1</translation>
    </message>
    <message>
        <source>Closed by the page (code %1).</source>
        <translation>Von der Seite geschlossen (Code %1).</translation>
    </message>
    <message>
        <source>Closed by the page.</source>
        <translation>Von der Seite geschlossen.</translation>
    </message>
    <message>
        <source>Closed: the service stopped.</source>
        <translation>Geschlossen: Der Dienst wurde beendet.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <comment>%1 is of a closing frame</comment>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Subscribed.</source>
        <translation>Abonniert.</translation>
    </message>
    <message>
        <source>RadarDesk</source>
        <translation>RadarDesk</translation>
    </message>
    <message>
        <source>Only the start of the request is stored.</source>
        <translation>Nur der Anfang der Anfrage ist gespeichert.</translation>
    </message>
    <message>
        <source>Closed by RadarDesk.</source>
        <translation>Von RadarDesk geschlossen.</translation>
    </message>
    <message>
        <source>Cut by RadarDesk, without a close frame.</source>
        <translation>Von RadarDesk getrennt, ohne Close-Frame.</translation>
    </message>
    <message>
        <source>Connection lost, without a close frame.</source>
        <translation>Verbindung verloren, ohne Close-Frame.</translation>
    </message>
    <message>
        <source>Closed: the client was too slow to receive its messages.</source>
        <translation>Geschlossen: Der Client hat seine Nachrichten zu langsam empfangen.</translation>
    </message>
    <message>
        <source>Closed: the client violated the protocol.</source>
        <translation>Geschlossen: Der Client hat das Protokoll verletzt.</translation>
    </message>
    <message numerus="yes">
        <source>The client was sent %n message(s) (%1).</source>
        <comment>%1 is a size</comment>
        <translation>
            <numerusform>Der Client hat %n Nachricht erhalten (%1).</numerusform>
            <numerusform>Der Client hat %n Nachrichten erhalten (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscription refused (%1): %2</source>
        <comment>a code, and why</comment>
        <translation>Abonnement abgelehnt (%1): %2</translation>
    </message>
    <message>
        <source>Unsubscribed.</source>
        <translation>Abbestellt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events weren&apos;t recorded because too many occurred at once.</source>
        <translation>
            <numerusform>%Ln Ereignis wurde nicht aufgezeichnet, weil zu viele auf einmal eintraten.</numerusform>
            <numerusform>%Ln Ereignisse wurden nicht aufgezeichnet, weil zu viele auf einmal eintraten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Simulated fault: a held message was released.</source>
        <translation>Simulierter Fehler: Eine zurückgehaltene Nachricht wurde freigegeben.</translation>
    </message>
    <message>
        <source>Simulated fault: a held message was changed and released.</source>
        <translation>Simulierter Fehler: Eine zurückgehaltene Nachricht wurde geändert und freigegeben.</translation>
    </message>
    <message>
        <source>Simulated fault: a held message was discarded.</source>
        <translation>Simulierter Fehler: Eine zurückgehaltene Nachricht wurde verworfen.</translation>
    </message>
    <message>
        <source>%1 (%2 ms)</source>
        <extracomment>%1 is a fault, such as &quot;Late message&quot;, %2 a number</extracomment>
        <translation>%1 (%2 ms)</translation>
    </message>
    <message>
        <source>Simulated fault: %1</source>
        <extracomment>%1 is a fault, such as &quot;503 Service Unavailable&quot;</extracomment>
        <translation>Simulierter Fehler: %1</translation>
    </message>
    <message numerus="yes">
        <source>Simulated fault: %1, for %n connection(s)</source>
        <extracomment>%1 is a fault, such as &quot;Lost message&quot;</extracomment>
        <translation>
            <numerusform>Simulierter Fehler: %1, für %n Verbindung</numerusform>
            <numerusform>Simulierter Fehler: %1, für %n Verbindungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::Workplace</name>
    <message>
        <source>The saved session couldn&apos;t be read and was moved to %1.</source>
        <comment>the path of a file</comment>
        <translation>Die gespeicherte Sitzung konnte nicht gelesen werden und liegt jetzt unter %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ChannelPatterns</name>
    <message>
        <source>The pattern is too long.</source>
        <translation>Das Muster ist zu lang.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n patterns already. Remove one first.</source>
        <translation>
            <numerusform>Es gibt schon %n Muster. Zuerst eines entfernen.</numerusform>
            <numerusform>Es gibt schon %n Muster. Zuerst eines entfernen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, pattern</source>
        <extracomment>%1 is a pattern of channel names, such as orders.*</extracomment>
        <translation>%1, Muster</translation>
    </message>
    <message>
        <source>RadarDesk listens to matching channels as soon as they are used.</source>
        <translation>RadarDesk abonniert passende Kanäle, sobald sie verwendet werden.</translation>
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
        <translation>%1, angeheftet</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not seen yet</source>
        <translation>
            <numerusform>%1, %n noch nicht gesehen</numerusform>
            <numerusform>%1, %n noch nicht gesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>presence</source>
        <translation>Präsenz</translation>
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
        <translation>nicht abonniert</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>wird abonniert …</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>abonniert</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel that is refused, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>listening through a page</source>
        <comment>is listened to</comment>
        <translation>über eine Seite abonniert</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ClientWords</name>
    <message>
        <source>%1 on %2</source>
        <comment>a browser, an operating system</comment>
        <translation>%1 unter %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ConnectCode</name>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Load the script from the sandbox instead of pushradar.com.</source>
        <translation>Das Skript von der Sandbox statt von pushradar.com laden.</translation>
    </message>
    <message>
        <source>For the .env file of your app.</source>
        <translation>Für die .env-Datei der eigenen App.</translation>
    </message>
    <message>
        <source>A small %1 app with a page and an authentication endpoint. It needs nothing but the standard library.</source>
        <comment>%1 is a programming language</comment>
        <translation>Eine kleine %1-App mit einer Seite und einem Authentifizierungsendpunkt. Sie braucht nur die Standardbibliothek.</translation>
    </message>
    <message>
        <source>The official %1 library has no setting for its address. These lines point it at the sandbox.</source>
        <comment>%1 is a programming language</comment>
        <translation>Die offizielle %1-Bibliothek hat keine Einstellung für ihre Adresse. Diese Zeilen richten sie auf die Sandbox.</translation>
    </message>
    <message>
        <source>Broadcasts one message without an app.</source>
        <translation>Sendet eine Nachricht, ganz ohne App.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::CsvRows</name>
    <message>
        <source>The quote that begins in line %1 isn&apos;t closed.</source>
        <translation>Das Anführungszeichen, das in Zeile %1 beginnt, wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>The first line must name every column.</source>
        <translation>Die erste Zeile muss jede Spalte benennen.</translation>
    </message>
    <message>
        <source>The first line names a column twice.</source>
        <translation>Die erste Zeile nennt eine Spalte doppelt.</translation>
    </message>
    <message>
        <source>Line %1 doesn&apos;t have %2 values.</source>
        <extracomment>%1 is a line, %2 how many columns the file has</extracomment>
        <translation>Zeile %1 hat nicht %2 Werte.</translation>
    </message>
    <message>
        <source>The file has no rows below its first line.</source>
        <translation>Die Datei hat unter ihrer ersten Zeile keine weiteren.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t exist.</source>
        <translation>Die Datei gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::DataItemsModel</name>
    <message>
        <source>An earlier item has this key; only the first one is sent.</source>
        <translation>Ein früherer Eintrag hat diesen Schlüssel; nur der erste wird gesendet.</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>wird nicht gesendet</translation>
    </message>
    <message>
        <source>new item</source>
        <translation>neuer Eintrag</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>True/False</source>
        <translation>Wahr/Falsch</translation>
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
        <translation>%1, doppelter Schlüssel</translation>
    </message>
    <message>
        <source>Inferred from the value. Press Ctrl+T to make it text.</source>
        <translation>Am Wert erkannt. Strg+T macht Text daraus.</translation>
    </message>
    <message>
        <source>%1, inferred</source>
        <comment>the type of an item</comment>
        <translation>%1, erkannt</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <comment>the key of an object or array</comment>
        <translation>%1, aufgeklappt</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <comment>the key of an object or array</comment>
        <translation>%1, zugeklappt</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <comment>a key, how many objects and arrays it is inside, and one</comment>
        <translation>%1, Ebene %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::DecodingText</name>
    <message numerus="yes">
        <source>%Ln byte(s) that aren&apos;t text</source>
        <translation>
            <numerusform>%Ln Byte, das kein Text ist</numerusform>
            <numerusform>%Ln Bytes, die kein Text sind</numerusform>
        </translation>
    </message>
    <message>
        <source>JWT, signature not verified</source>
        <translation>JWT, Signatur nicht geprüft</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::Deliveries</name>
    <message>
        <source>Your callback threw: %1</source>
        <translation>Der Callback der Seite hat eine Ausnahme ausgelöst: %1</translation>
    </message>
    <message>
        <source>Your callback threw: %1 — %2</source>
        <extracomment>%1 is what was thrown, %2 the file and line: &quot;app.js:42&quot;</extracomment>
        <translation>Der Callback der Seite hat eine Ausnahme ausgelöst: %1 — %2</translation>
    </message>
    <message>
        <source>callback threw</source>
        <translation>Ausnahme im Callback</translation>
    </message>
    <message>
        <source>no callback</source>
        <translation>kein Callback</translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s) returned</source>
        <translation>
            <numerusform>%n Callback ausgeführt</numerusform>
            <numerusform>%n Callbacks ausgeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscriber(s) are on “%1”, which differs by case.</source>
        <translation>
            <numerusform>%n Abonnent ist auf „%1“, das sich durch Groß- und Kleinschreibung unterscheidet.</numerusform>
            <numerusform>%n Abonnenten sind auf „%1“, das sich durch Groß- und Kleinschreibung unterscheidet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscriber(s) are on “%1”, which differs by its prefix.</source>
        <translation>
            <numerusform>%n Abonnent ist auf „%1“, das sich durch sein Präfix unterscheidet.</numerusform>
            <numerusform>%n Abonnenten sind auf „%1“, das sich durch sein Präfix unterscheidet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscriber(s) are on “%1”, which differs by white space.</source>
        <translation>
            <numerusform>%n Abonnent ist auf „%1“, das sich durch Leerraum unterscheidet.</numerusform>
            <numerusform>%n Abonnenten sind auf „%1“, das sich durch Leerraum unterscheidet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscriber(s) are on “%1”, which only looks alike.</source>
        <translation>
            <numerusform>%n Abonnent ist auf „%1“, das nur ähnlich aussieht.</numerusform>
            <numerusform>%n Abonnenten sind auf „%1“, das nur ähnlich aussieht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was subscribed until %2 and wasn&apos;t connected.</source>
        <extracomment>%1 is a connection, %2 a time</extracomment>
        <translation>%1 hatte bis %2 abonniert und war nicht verbunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n more connection(s) received it.</source>
        <translation>
            <numerusform>%n weitere Verbindung hat die Nachricht empfangen.</numerusform>
            <numerusform>%n weitere Verbindungen haben die Nachricht empfangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection received it.</source>
        <translation>Keine Verbindung hat die Nachricht empfangen.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) received it.</source>
        <translation>
            <numerusform>%n Verbindung hat die Nachricht empfangen.</numerusform>
            <numerusform>%n Verbindungen haben die Nachricht empfangen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::EditedItem</name>
    <message>
        <source>The number is missing.</source>
        <translation>Die Zahl fehlt.</translation>
    </message>
    <message>
        <source>Choose true or false.</source>
        <translation>true oder false wählen.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>Der Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a JSON number such as 42, -0.5 or 1e6.</source>
        <translation>„%1“ ist keine JSON-Zahl wie 42, -0.5 oder 1e6.</translation>
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
        <translation>%1 Ortszeit</translation>
    </message>
    <message>
        <source>%1 ms since 1970</source>
        <comment>%1 is a number</comment>
        <translation>%1 ms seit 1970</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::EndpointHeaders</name>
    <message>
        <source>“: %1” has no name before the colon.</source>
        <translation>„: %1“ hat keinen Namen vor dem Doppelpunkt.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a valid header name. Write “Name: value”, one header per line.</source>
        <translation>„%1“ ist kein gültiger Header-Name. „Name: Wert“ schreiben, einen Header je Zeile.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::EnteredSecret</name>
    <message>
        <source>This is the public key, which browsers use. The secret is next to it on the API page and starts with “sk_”.</source>
        <translation>Das ist der öffentliche Schlüssel für Browser. Das Secret steht daneben auf der API-Seite und beginnt mit „sk_“.</translation>
    </message>
    <message>
        <source>The secret contains white space or a line break. Remove it.</source>
        <translation>Das Secret enthält Leerraum oder einen Zeilenumbruch. Diese entfernen.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::Event</name>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>wird gesendet …</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>RadarDesk</source>
        <translation>RadarDesk</translation>
    </message>
    <message>
        <source>Your app</source>
        <translation>Eigene App</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Sent by your app</source>
        <translation>Von der App gesendet</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Scenario run</source>
        <translation>Szenariolauf</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>läuft …</translation>
    </message>
    <message>
        <source>Red</source>
        <comment>a mark</comment>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Yellow</source>
        <comment>a mark</comment>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <comment>a mark</comment>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <comment>a mark</comment>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>Simulated fault</source>
        <translation>Simulierter Fehler</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ExchangeFile</name>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>Die Datei ist größer als %1 MiB.</translation>
    </message>
    <message>
        <source>The file isn&apos;t JSON. Line %1, column %2: %3</source>
        <translation>Die Datei ist kein JSON. Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>The file was written by a newer version of RadarDesk and can&apos;t be read.</source>
        <translation>Die Datei wurde von einer neueren Version von RadarDesk geschrieben und lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>Die Datei lässt sich nicht lesen: %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ExchangeText</name>
    <message>
        <source>Certificate for</source>
        <translation>Zertifikat für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>[The response is cut off here.]</source>
        <translation>[Die Antwort ist hier abgeschnitten.]</translation>
    </message>
    <message>
        <source>No response yet.</source>
        <translation>Noch keine Antwort.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::FaultRulesFile</name>
    <message>
        <source>A newer version of RadarDesk saved the simulated faults.</source>
        <translation>Eine neuere Version von RadarDesk hat die simulierten Fehler gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n simulated fault(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>%n simulierter Fehler konnte nicht gelesen werden.</numerusform>
            <numerusform>%n simulierte Fehler konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The simulated faults couldn&apos;t be read.</source>
        <translation>Die simulierten Fehler konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the simulated faults aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>Die Datei %1 lässt sich nicht kopieren. Sie bleibt deshalb unverändert, und Änderungen an den simulierten Fehlern werden nicht gespeichert. Zugriffsrechte und freien Platz ihres Ordners prüfen.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::FaultRulesModel</name>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::FieldCondition</name>
    <message>
        <source>“%1” isn&apos;t a regular expression: %2.</source>
        <extracomment>%1 is what was typed, %2 why it isn&apos;t a regular expression</extracomment>
        <translation>„%1“ ist kein regulärer Ausdruck: %2.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a type. Use one of %2.</source>
        <comment>a word, a list of words</comment>
        <translation>„%1“ ist kein Typ. Möglich sind %2.</translation>
    </message>
    <message>
        <source>A condition is a single line of at most %1 characters.</source>
        <translation>Eine Bedingung ist eine einzelne Zeile mit höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a condition like data.order.id = 42.</source>
        <translation>„%1“ ist keine Bedingung wie data.order.id = 42.</translation>
    </message>
    <message>
        <source>Enter a value to compare “%1” with.</source>
        <comment>a field</comment>
        <translation>Einen Wert eingeben, mit dem „%1“ verglichen wird.</translation>
    </message>
    <message>
        <source>“%2” can&apos;t follow “%1”.</source>
        <extracomment>%1 is a condition, %2 what is behind it</extracomment>
        <translation>Auf „%1“ kann „%2“ nicht folgen.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a field like data.order.id.</source>
        <translation>„%1“ ist kein Feld wie data.order.id.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::FolderValuesFile</name>
    <message>
        <source>A newer version of RadarDesk saved the values of folders.</source>
        <translation>Eine neuere Version von RadarDesk hat die Werte der Ordner gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>The values of %n folder(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>Die Werte von %n Ordner konnten nicht gelesen werden.</numerusform>
            <numerusform>Die Werte von %n Ordnern konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The values of folders couldn&apos;t be read.</source>
        <translation>Die Werte der Ordner konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the values of folders aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>Die Datei %1 lässt sich nicht kopieren. Sie bleibt deshalb unverändert, und Änderungen an den Werten der Ordner werden nicht gespeichert. Zugriffsrechte und freien Platz ihres Ordners prüfen.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::HexModel</name>
    <message>
        <source>%1, at %2: %3</source>
        <comment>text, offset, bytes</comment>
        <translation>%1, bei %2: %3</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::MessageDraft</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <translation>Eintrag %1: %2</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>Der Schlüssel ist leer.</translation>
    </message>
    <message>
        <source>The data must be a JSON object: { &quot;key&quot;: value }.</source>
        <translation>Die Daten müssen ein JSON-Objekt sein: { &quot;Schlüssel&quot;: Wert }.</translation>
    </message>
    <message>
        <source>Duplicate key “%1”.</source>
        <translation>Doppelter Schlüssel „%1“.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::MessageShape</name>
    <message>
        <source>%1 to %2</source>
        <comment>two numbers</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>ein Array</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>“%1” is new</source>
        <comment>%1 is a key</comment>
        <translation>„%1“ ist neu</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <comment>%1 is a key</comment>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>“%1” is usually %2</source>
        <comment>%1 is a key, %2 is “a number” or the like</comment>
        <translation>„%1“ ist sonst %2</translation>
    </message>
    <message>
        <source>“%1” is usually %2</source>
        <comment>%1 is a key, %2 is “1 to 10” or the like</comment>
        <translation>„%1“ ist sonst %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>after some deviations</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlike earlier messages: %1</source>
        <comment>%1 says what is unlike</comment>
        <translation>Anders als frühere Nachrichten: %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::MessageTemplate</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A name can have at most %1 characters.</source>
        <translation>Ein Name hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A name is a single line without control characters.</source>
        <translation>Ein Name besteht aus einer Zeile ohne Steuerzeichen.</translation>
    </message>
    <message>
        <source>The data can&apos;t be saved. Line %1, column %2: %3</source>
        <translation>Die Daten lassen sich nicht speichern. Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>A saved message needs a name.</source>
        <translation>Eine gespeicherte Nachricht braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::PastedBroadcast</name>
    <message>
        <source>This option needs a value after it.</source>
        <translation>Auf diese Option muss ein Wert folgen.</translation>
    </message>
    <message>
        <source>A broadcast is sent with POST.</source>
        <translation>Ein Broadcast wird mit POST gesendet.</translation>
    </message>
    <message>
        <source>This row has no key.</source>
        <translation>Diese Zeile hat keinen Schlüssel.</translation>
    </message>
    <message>
        <source>There is no text to read.</source>
        <translation>Es gibt keinen Text zu lesen.</translation>
    </message>
    <message>
        <source>cURL command</source>
        <translation>cURL-Befehl</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>JSON-Daten</translation>
    </message>
    <message>
        <source>JSON for v2</source>
        <translation>JSON für v2</translation>
    </message>
    <message>
        <source>JSON for v3</source>
        <translation>JSON für v3</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Rows of a spreadsheet</source>
        <translation>Tabellenzeilen</translation>
    </message>
    <message>
        <source>The command&apos;s JSON has neither a “notification” (v2) nor a “channel” with “data” (v3).</source>
        <translation>Das JSON des Befehls enthält weder „notification“ (v2) noch „channel“ mit „data“ (v3).</translation>
    </message>
    <message>
        <source>The command&apos;s form has neither a “notification” (v2) nor a “channel” with “data” (v3).</source>
        <translation>Die Formulardaten des Befehls enthalten weder „notification“ (v2) noch „channel“ mit „data“ (v3).</translation>
    </message>
    <message>
        <source>The command sends no data.</source>
        <translation>Der Befehl sendet keine Daten.</translation>
    </message>
    <message>
        <source>The notification has no “data”.</source>
        <translation>Der Benachrichtigung fehlt „data“.</translation>
    </message>
    <message>
        <source>There is a second broadcast; paste one at a time.</source>
        <translation>Es gibt einen zweiten Broadcast; nur einen auf einmal einfügen.</translation>
    </message>
    <message>
        <source>add_data_items() takes named values only.</source>
        <translation>add_data_items() nimmt nur benannte Werte an.</translation>
    </message>
    <message>
        <source>add_data_item() takes a key and a value.</source>
        <translation>add_data_item() erwartet einen Schlüssel und einen Wert.</translation>
    </message>
    <message>
        <source>After the channel, broadcast() takes either a dict (v3) or named values (v2).</source>
        <translation>Nach dem Kanal erwartet broadcast() entweder ein dict (v3) oder benannte Werte (v2).</translation>
    </message>
    <message>
        <source>The broadcast has no data.</source>
        <translation>Der Broadcast hat keine Daten.</translation>
    </message>
    <message>
        <source>A comma or the closing “%1” is expected here.</source>
        <translation>Hier wird ein Komma oder das schließende Zeichen „%1“ erwartet.</translation>
    </message>
    <message>
        <source>Values are nested too deeply here.</source>
        <translation>Die Werte sind hier zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>dict() is read only with named values.</source>
        <translation>dict() ist nur mit benannten Werten lesbar.</translation>
    </message>
    <message>
        <source>A dict is expected after “**”.</source>
        <translation>Nach „**“ wird ein dict erwartet.</translation>
    </message>
    <message>
        <source>A key in quotes is expected here.</source>
        <translation>Hier wird ein Schlüssel in Anführungszeichen erwartet.</translation>
    </message>
    <message>
        <source>A colon is expected after the key.</source>
        <translation>Nach dem Schlüssel wird ein Doppelpunkt erwartet.</translation>
    </message>
    <message>
        <source>The single quote that opens here is never closed.</source>
        <translation>Das einfache Anführungszeichen, das hier öffnet, wird nirgends geschlossen.</translation>
    </message>
    <message>
        <source>The double quote that opens here is never closed.</source>
        <translation>Das doppelte Anführungszeichen, das hier öffnet, wird nirgends geschlossen.</translation>
    </message>
    <message>
        <source>The brace that opens here is never closed.</source>
        <translation>Die geschweifte Klammer, die hier öffnet, wird nirgends geschlossen.</translation>
    </message>
    <message>
        <source>This is a command for Windows&apos; command prompt; copy it as cURL for bash.</source>
        <translation>Das ist ein Befehl für die Windows-Eingabeaufforderung; als cURL für bash kopieren.</translation>
    </message>
    <message>
        <source>This request reads data. A broadcast is sent with POST.</source>
        <translation>Diese Anfrage liest Daten. Ein Broadcast wird mit POST gesendet.</translation>
    </message>
    <message>
        <source>Broadcasts can&apos;t be sent with this option. Use -d, --json or --data-urlencode.</source>
        <translation>Mit dieser Option lassen sich keine Broadcasts senden. -d, --json oder --data-urlencode verwenden.</translation>
    </message>
    <message>
        <source>RadarDesk doesn&apos;t read the files that a command names.</source>
        <translation>RadarDesk liest keine Dateien, die ein Befehl nennt.</translation>
    </message>
    <message>
        <source>The command already has a URL, so the meaning of this part is unclear.</source>
        <translation>Der Befehl hat schon eine URL; die Bedeutung dieses Teils ist unklar.</translation>
    </message>
    <message>
        <source>An earlier row has the same key.</source>
        <translation>Eine frühere Zeile hat denselben Schlüssel.</translation>
    </message>
    <message>
        <source>The value of this row doesn&apos;t match its type.</source>
        <translation>Der Wert dieser Zeile passt nicht zu ihrem Typ.</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t read this as a broadcast. Paste a cURL command, JSON, Python&apos;s broadcast(), or rows of a spreadsheet with a key and a value.</source>
        <translation>RadarDesk kann das nicht als Broadcast lesen. Einen cURL-Befehl, JSON, broadcast() von Python oder Tabellenzeilen mit Schlüssel und Wert einfügen.</translation>
    </message>
    <message>
        <source>The decoded data is invalid. Line %1, column %2: %3</source>
        <translation>Die dekodierten Daten sind ungültig. Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>This command gets a token or registers a client. It doesn&apos;t send a broadcast.</source>
        <translation>Dieser Befehl fordert ein Token an oder registriert einen Client; er sendet keinen Broadcast.</translation>
    </message>
    <message>
        <source>This is a shell variable whose value isn&apos;t known here.</source>
        <translation>Das ist eine Shell-Variable, deren Wert hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The JSON in “%1” is invalid. Line %2, column %3: %4</source>
        <translation>Das JSON in „%1“ ist ungültig. Zeile %2, Spalte %3: %4</translation>
    </message>
    <message>
        <source>A broadcast must be a JSON object: its data or a whole request.</source>
        <translation>Ein Broadcast ist ein JSON-Objekt: nur seine Daten oder eine ganze Anfrage.</translation>
    </message>
    <message>
        <source>“%1” must be a list of strings.</source>
        <translation>„%1“ muss eine Liste von Strings sein.</translation>
    </message>
    <message>
        <source>The “channel” of the notification must be a string.</source>
        <translation>Der „channel“ der Benachrichtigung muss ein String sein.</translation>
    </message>
    <message>
        <source>Targeting values must be strings.</source>
        <translation>Targeting-Werte müssen Strings sein.</translation>
    </message>
    <message>
        <source>The first argument of broadcast() must be the channel as a string.</source>
        <translation>Das erste Argument von broadcast() muss der Kanal als String sein.</translation>
    </message>
    <message>
        <source>The pasted text contained a secret, which was left out.</source>
        <translation>Der eingefügte Text enthielt ein Secret, das ausgelassen wurde.</translation>
    </message>
    <message>
        <source>A value is expected here: a string in quotes, a number, True, False, None, a list or a dict.</source>
        <translation>Hier wird ein Wert erwartet: ein String in Anführungszeichen, eine Zahl, True, False, None, eine Liste oder ein Dict.</translation>
    </message>
    <message>
        <source>JSON can&apos;t represent this number.</source>
        <translation>JSON kann diese Zahl nicht darstellen.</translation>
    </message>
    <message>
        <source>The value of this name isn&apos;t known here. Use strings, numbers, True, False, None, lists or dicts.</source>
        <translation>Der Wert dieses Namens ist hier nicht bekannt. Strings, Zahlen, True, False, None, Listen oder Dicts verwenden.</translation>
    </message>
    <message>
        <source>This string isn&apos;t JSON.</source>
        <translation>Dieser String ist kein JSON.</translation>
    </message>
    <message>
        <source>A parenthesis is expected here.</source>
        <translation>Hier wird eine Klammer erwartet.</translation>
    </message>
    <message>
        <source>This escape is incomplete.</source>
        <translation>Diese Escape-Folge ist unvollständig.</translation>
    </message>
    <message>
        <source>Characters by name aren&apos;t supported. Write the character itself.</source>
        <translation>Zeichen mit Namen werden nicht unterstützt. Das Zeichen selbst schreiben.</translation>
    </message>
    <message>
        <source>Bytes aren&apos;t a string. Remove the b.</source>
        <translation>Bytes sind kein String. Das b entfernen.</translation>
    </message>
    <message>
        <source>No Python string starts like this.</source>
        <translation>So beginnt kein Python-String.</translation>
    </message>
    <message>
        <source>The value between these braces isn&apos;t known here.</source>
        <translation>Der Wert zwischen diesen Klammern ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The closing quote of this string is missing.</source>
        <translation>Das schließende Anführungszeichen dieses Strings fehlt.</translation>
    </message>
    <message>
        <source>The output of another command isn&apos;t known here.</source>
        <translation>Die Ausgabe eines anderen Befehls ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The line that ends this here-document is missing.</source>
        <translation>Die Zeile, die dieses Here-Dokument beendet, fehlt.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::Phases</name>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Connecting, TLS</source>
        <translation>Verbinden, TLS</translation>
    </message>
    <message>
        <source>Connecting, sending</source>
        <translation>Verbinden, Senden</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Service at work</source>
        <translation>Dienst arbeitet</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Until it failed</source>
        <translation>Bis zum Fehler</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::Placeholders</name>
    <message>
        <source>1, 2, 3 …: one more with each message</source>
        <translation>1, 2, 3 …: mit jeder Nachricht eins mehr</translation>
    </message>
    <message>
        <source>A counter with a name of its own</source>
        <translation>Ein Zähler mit eigenem Namen</translation>
    </message>
    <message>
        <source>The time of sending, in UTC, to the millisecond</source>
        <translation>Die Sendezeit in UTC, auf die Millisekunde genau</translation>
    </message>
    <message>
        <source>The time of sending in seconds since 1970</source>
        <translation>Die Sendezeit in Sekunden seit 1970</translation>
    </message>
    <message>
        <source>The time of sending in milliseconds since 1970</source>
        <translation>Die Sendezeit in Millisekunden seit 1970</translation>
    </message>
    <message>
        <source>A random UUID</source>
        <translation>Eine zufällige UUID</translation>
    </message>
    <message>
        <source>A random whole number from the first to the second</source>
        <translation>Eine zufällige ganze Zahl von der ersten bis zur zweiten</translation>
    </message>
    <message>
        <source>A random number with as many decimals as its bounds</source>
        <translation>Eine Zufallszahl mit so vielen Nachkommastellen wie ihre Grenzen</translation>
    </message>
    <message>
        <source>The whole of the previous response</source>
        <translation>Die ganze vorige Antwort</translation>
    </message>
    <message>
        <source>A value from the JSON of the previous response</source>
        <translation>Ein Wert aus dem JSON der vorigen Antwort</translation>
    </message>
    <message>
        <source>Nothing may follow “%1” here.</source>
        <translation>Auf „%1“ darf hier nichts folgen.</translation>
    </message>
    <message>
        <source>Only “ms” may follow “epoch”.</source>
        <translation>Auf „epoch“ darf nur „ms“ folgen.</translation>
    </message>
    <message>
        <source>A random number needs two bounds, like 1 100.</source>
        <translation>Eine Zufallszahl braucht zwei Grenzen, etwa 1 100.</translation>
    </message>
    <message>
        <source>The lower bound of a random number comes first.</source>
        <translation>Die untere Grenze einer Zufallszahl steht zuerst.</translation>
    </message>
    <message>
        <source>There is no “%1” in the last response.</source>
        <translation>Die letzte Antwort enthält kein „%1“.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>A counter takes a name, a start and a step only.</source>
        <translation>Ein Zähler hat nur einen Namen, einen Anfang und eine Schrittweite.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a valid counter name. Start with a letter, and continue with letters, digits, “-”, “_” or “.”.</source>
        <translation>„%1“ ist kein gültiger Zählername. Mit einem Buchstaben beginnen und mit Buchstaben, Ziffern, „-“, „_“ oder „.“ fortfahren.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>The counter “%1” has another start or step earlier in this message.</source>
        <translation>Der Zähler „%1“ hat weiter vorn in dieser Nachricht einen anderen Anfang oder eine andere Schrittweite.</translation>
    </message>
    <message>
        <source>The counter “%1” reached the largest number. Reset it.</source>
        <translation>Der Zähler „%1“ hat die größte Zahl erreicht. Den Zähler zurücksetzen.</translation>
    </message>
    <message>
        <source>The placeholder makes this key empty.</source>
        <translation>Der Platzhalter macht diesen Schlüssel leer.</translation>
    </message>
    <message>
        <source>The placeholder makes this key “%1”, which the object already has.</source>
        <translation>Der Platzhalter macht diesen Schlüssel zu „%1“, den das Objekt schon hat.</translation>
    </message>
    <message>
        <source>A counter that starts at 100 and counts in steps of 10</source>
        <translation>Ein Zähler, der bei 100 beginnt und in Zehnerschritten weiterzählt</translation>
    </message>
    <message>
        <source>With “#” and nothing else in the quotes: a number instead of a string</source>
        <translation>Mit „#“ und sonst nichts in den Anführungszeichen: eine Zahl statt eines Strings</translation>
    </message>
    <message>
        <source>One of these values at random</source>
        <translation>Eines davon, zufällig gewählt</translation>
    </message>
    <message>
        <source>A random name of a person</source>
        <translation>Ein zufälliger Personenname</translation>
    </message>
    <message>
        <source>A random short sentence in English</source>
        <translation>Ein zufälliger kurzer Satz auf Englisch</translation>
    </message>
    <message>
        <source>Braces that are sent unchanged</source>
        <translation>Geschweifte Klammern, die unverändert gesendet werden</translation>
    </message>
    <message>
        <source>A placeholder with “#” replaces a whole string, so nothing else can be in it.</source>
        <translation>Ein Platzhalter mit „#“ ersetzt den ganzen String; darin darf sonst nichts stehen.</translation>
    </message>
    <message>
        <source>“#” sends the value as a number, and “%1” isn&apos;t a number.</source>
        <translation>„#“ sendet den Wert als Zahl, und „%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>A choice needs values to choose from, like red|green|blue.</source>
        <translation>Eine Auswahl braucht Werte, aus denen gewählt wird, etwa red|green|blue.</translation>
    </message>
    <message>
        <source>There is no response yet to take a value from.</source>
        <translation>Es gibt noch keine Antwort, aus der ein Wert stammen könnte.</translation>
    </message>
    <message>
        <source>The last response isn&apos;t JSON.</source>
        <translation>Die letzte Antwort ist kein JSON.</translation>
    </message>
    <message>
        <source>With its values, the message is larger than %1 MiB.</source>
        <translation>Mit ihren Werten ist die Nachricht größer als %1 MiB.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>The bounds of a random number can have at most %1 digits.</source>
        <translation>Die Grenzen einer Zufallszahl haben höchstens %1 Ziffern.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a path like orders[0].id.</source>
        <translation>„%1“ ist kein Pfad wie orders[0].id.</translation>
    </message>
    <message>
        <source>There is no variable “%1”.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Es gibt keine Variable „%1“.</translation>
    </message>
    <message>
        <source>“%1” is a secret value. Only conditions of scenarios can use it.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>„%1“ ist ein geheimer Wert. Nur Bedingungen von Szenarien können ihn verwenden.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::Profile</name>
    <message>
        <source>Sandbox (local)</source>
        <translation>Sandbox (lokal)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ProfileChecks</name>
    <message>
        <source>The address is missing. The hosted service is at https://api.pushradar.com.</source>
        <translation>Die Adresse fehlt. Der gehostete Dienst ist unter https://api.pushradar.com erreichbar.</translation>
    </message>
    <message>
        <source>This looks like a secret, so it isn&apos;t saved here. Enter it in the field “Secret”, which stores it in the keychain.</source>
        <translation>Das sieht wie ein Secret aus und wird deshalb hier nicht gespeichert. Es in das Feld „Secret“ eingeben, das es im Schlüsselbund speichert.</translation>
    </message>
    <message>
        <source>The endpoint must be a complete URL such as http://localhost:3000/auth.</source>
        <translation>Der Endpunkt muss eine vollständige URL wie http://localhost:3000/auth sein.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ProfileColour</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Türkis</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Pink</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ProfileJson</name>
    <message>
        <source>“%1” has an invalid value.</source>
        <translation>„%1“ hat einen ungültigen Wert.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ProfilesExchange</name>
    <message>
        <source>It has no address.</source>
        <translation>Es hat keine Adresse.</translation>
    </message>
    <message>
        <source>It has more than %1 headers.</source>
        <translation>Es hat mehr als %1 Header.</translation>
    </message>
    <message numerus="yes">
        <source>%n header value(s) were not part of the file.</source>
        <translation>
            <numerusform>%n Header-Wert war nicht in der Datei enthalten.</numerusform>
            <numerusform>%n Header-Werte waren nicht in der Datei enthalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) had a user name in an address. It has been removed.</source>
        <translation>
            <numerusform>%n Profil hatte einen Benutzernamen in einer Adresse. Er wurde entfernt.</numerusform>
            <numerusform>%n Profile hatten einen Benutzernamen in einer Adresse. Er wurde jeweils entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of its values is longer than %1 characters.</source>
        <translation>Einer seiner Werte ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>One of its values contains a control character.</source>
        <translation>Einer seiner Werte enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>It isn&apos;t a JSON object.</source>
        <translation>Es ist kein JSON-Objekt.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) contained what looks like a secret. It was replaced with “%1”.</source>
        <translation>
            <numerusform>%n Profil enthielt Text, der wie ein Secret aussieht. Er wurde durch „%1“ ersetzt.</numerusform>
            <numerusform>%n Profile enthielten Text, der wie ein Secret aussieht. Er wurde jeweils durch „%1“ ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) allowed plain http. Allow it again where you need it.</source>
        <translation>
            <numerusform>%n Profil erlaubte unverschlüsseltes http. Bei Bedarf erneut erlauben.</numerusform>
            <numerusform>%n Profile erlaubten unverschlüsseltes http. Bei Bedarf erneut erlauben.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the file&apos;s profiles can be used. %1</source>
        <translation>Kein Profil der Datei ist verwendbar. %1</translation>
    </message>
    <message>
        <source>The file isn&apos;t a list of profiles.</source>
        <translation>Die Datei ist keine Liste von Profilen.</translation>
    </message>
    <message>
        <source>The file contains no profiles.</source>
        <translation>Die Datei enthält keine Profile.</translation>
    </message>
    <message>
        <source>The file contains more than %1 profiles.</source>
        <translation>Die Datei enthält mehr als %1 Profile.</translation>
    </message>
    <message>
        <source>Profile %1 of the file was skipped.</source>
        <translation>Profil %1 der Datei wurde übersprungen.</translation>
    </message>
    <message>
        <source>Profile %1 of the file, “%2”, was skipped.</source>
        <translation>Profil %1 der Datei, „%2“, wurde übersprungen.</translation>
    </message>
    <message>
        <source>It has more than %1 values.</source>
        <translation>Es hat mehr als %1 Werte.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret value(s) were not part of the file.</source>
        <translation>
            <numerusform>%n geheimer Wert war nicht Teil der Datei.</numerusform>
            <numerusform>%n geheime Werte waren nicht Teil der Datei.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ProfilesFile</name>
    <message numerus="yes">
        <source>%n profile(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>%n Profil konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Profile konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version of RadarDesk saved the profiles. Data that this version doesn&apos;t know stays in the file.</source>
        <translation>Eine neuere Version von RadarDesk hat die Profile gespeichert. Daten, die diese Version nicht kennt, bleiben in der Datei.</translation>
    </message>
    <message>
        <source>The profiles couldn&apos;t be read.</source>
        <translation>Die Profile konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the profiles aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>Die Datei %1 lässt sich nicht kopieren. Sie bleibt deshalb unverändert, und Änderungen an den Profilen werden nicht gespeichert. Zugriffsrechte und freien Platz ihres Ordners prüfen.</translation>
    </message>
    <message>
        <source>Part of the profiles file couldn&apos;t be read.</source>
        <translation>Ein Teil der Profildatei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The retention of the sandbox&apos;s events couldn&apos;t be read.</source>
        <translation>Die Aufbewahrung der Sandbox-Ereignisse konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ProfilesModel</name>
    <message>
        <source>%1, production</source>
        <translation>%1, Produktion</translation>
    </message>
    <message>
        <source>Unnamed profile</source>
        <translation>Unbenanntes Profil</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, color: %2</source>
        <comment>%1 is the name of a profile, %2 that of its color</comment>
        <translation>%1, Farbe: %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ReportedStep</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::Scenario</name>
    <message>
        <source>A scenario needs a name.</source>
        <translation>Ein Szenario braucht einen Namen.</translation>
    </message>
    <message>
        <source>The speed is from %1 to %2.</source>
        <translation>Die Geschwindigkeit muss zwischen %1 und %2 liegen.</translation>
    </message>
    <message>
        <source>Step %1 failed. %2</source>
        <translation>Schritt %1 ist fehlgeschlagen. %2</translation>
    </message>
    <message>
        <source>The data can&apos;t be sent. Line %1, column %2: %3</source>
        <translation>Die Daten lassen sich nicht senden. Zeile %1, Spalte %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1 lang</translation>
    </message>
    <message>
        <source>%1, every %2</source>
        <comment>10 times, every 500 ms</comment>
        <translation>%1, alle %2</translation>
    </message>
    <message>
        <source>Wait %1</source>
        <translation>%1 warten</translation>
    </message>
    <message>
        <source>Repeat %1</source>
        <comment>“10 times”</comment>
        <translation>Wiederholung: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel and data</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A time can&apos;t be negative.</source>
        <translation>Eine Zeit kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>a time</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>a time</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 to %2 s</source>
        <comment>a time</comment>
        <translation>%1 bis %2 s</translation>
    </message>
    <message>
        <source>%1 to %2 ms</source>
        <comment>a time</comment>
        <translation>%1 bis %2 ms</translation>
    </message>
    <message>
        <source>A name can have at most %1 characters.</source>
        <translation>Ein Name hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A name is a single line without control characters.</source>
        <translation>Ein Name besteht aus einer Zeile ohne Steuerzeichen.</translation>
    </message>
    <message>
        <source>Repeats can be nested at most %1 levels deep.</source>
        <translation>Wiederholungen lassen sich höchstens %1 Ebenen tief verschachteln.</translation>
    </message>
    <message>
        <source>A scenario can have at most %1 steps.</source>
        <translation>Ein Szenario hat höchstens %1 Schritte.</translation>
    </message>
    <message>
        <source>None of these broadcasts can be sent again.</source>
        <translation>Keiner dieser Broadcasts lässt sich erneut senden.</translation>
    </message>
    <message>
        <source>A repeat needs either a number of rounds or a duration.</source>
        <translation>Eine Wiederholung braucht entweder eine Anzahl von Durchgängen oder eine Dauer.</translation>
    </message>
    <message>
        <source>A repeat can have 1 to %1 rounds.</source>
        <translation>Eine Wiederholung hat 1 bis %1 Durchgänge.</translation>
    </message>
    <message>
        <source>A repeat can last at most 24 hours.</source>
        <translation>Eine Wiederholung dauert höchstens 24 Stunden.</translation>
    </message>
    <message>
        <source>A repeat with a duration needs the time between rounds.</source>
        <translation>Eine Wiederholung mit Dauer braucht die Zeit zwischen den Durchgängen.</translation>
    </message>
    <message>
        <source>A time can be at most 24 hours.</source>
        <translation>Eine Zeit beträgt höchstens 24 Stunden.</translation>
    </message>
    <message>
        <source>Enter the shorter time first.</source>
        <translation>Die kürzere Zeit zuerst eingeben.</translation>
    </message>
    <message>
        <source>Enter a time such as “500 ms”, “1.5 s” or “2 min”.</source>
        <translation>Eine Zeit wie „500 ms“, „1.5 s“ oder „2 min“ eingeben.</translation>
    </message>
    <message>
        <source>Enter a rate per second such as “20” or “0.5”, at most 1000.</source>
        <translation>Eine Rate je Sekunde wie „20“ oder „0.5“ eingeben, höchstens 1000.</translation>
    </message>
    <message>
        <source>The data is larger than %1 KiB.</source>
        <translation>Die Daten sind größer als %1 KiB.</translation>
    </message>
    <message>
        <source>1 to %1 messages can be expected.</source>
        <translation>Es können 1 bis %1 Nachrichten erwartet werden.</translation>
    </message>
    <message>
        <source>There can be at most %1 conditions.</source>
        <translation>Es kann höchstens %1 Bedingungen geben.</translation>
    </message>
    <message>
        <source>Enter a time such as “500 ms” or “2 s”.</source>
        <translation>Eine Zeit wie „500 ms“ oder „2 s“ eingeben.</translation>
    </message>
    <message>
        <source>The name of a variable consists of letters, digits and “_”, “-” or “.”.</source>
        <translation>Der Name einer Variablen besteht aus Buchstaben, Ziffern und „_“, „-“ oder „.“.</translation>
    </message>
    <message>
        <source>Expect nothing on %1 for %2</source>
        <extracomment>%1 is a channel, %2 a time</extracomment>
        <translation>Auf %1 %2 lang nichts erwarten</translation>
    </message>
    <message numerus="yes">
        <source>Expect exactly %n message(s) on %1 within %2</source>
        <extracomment>%1 is a channel, %2 a time</extracomment>
        <translation>
            <numerusform>Genau %n Nachricht auf %1 innerhalb von %2 erwarten</numerusform>
            <numerusform>Genau %n Nachrichten auf %1 innerhalb von %2 erwarten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expect at least %n message(s) on %1 within %2</source>
        <extracomment>%1 is a channel, %2 a time</extracomment>
        <translation>
            <numerusform>Mindestens %n Nachricht auf %1 innerhalb von %2 erwarten</numerusform>
            <numerusform>Mindestens %n Nachrichten auf %1 innerhalb von %2 erwarten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is expected, conditions</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Start simulated faults</source>
        <translation>Simulierte Fehler starten</translation>
    </message>
    <message>
        <source>Stop simulated faults</source>
        <translation>Simulierte Fehler stoppen</translation>
    </message>
    <message>
        <source>Capture %1 of %2 as %3</source>
        <comment>a field, a channel, a name</comment>
        <translation>%1 von %2 als %3 übernehmen</translation>
    </message>
    <message>
        <source>Anyone may join a public channel. Enter one that begins with “private-” or “presence-”.</source>
        <translation>Einem öffentlichen Kanal darf jeder beitreten. Geben Sie einen ein, der mit „private-“ oder „presence-“ beginnt.</translation>
    </message>
    <message>
        <source>A name is a single line of at most %1 characters.</source>
        <translation>Ein Name ist eine einzelne Zeile mit höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Expect no token for %1 when not signed in</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>Kein Token für %1 ohne Anmeldung erwarten</translation>
    </message>
    <message>
        <source>Expect no subscription to %1 when not signed in</source>
        <translation>Kein Abonnement von %1 ohne Anmeldung erwarten</translation>
    </message>
    <message>
        <source>Expect no token for %1 as %2</source>
        <extracomment>%1 is a channel, %2 an identity</extracomment>
        <translation>Kein Token für %1 als %2 erwarten</translation>
    </message>
    <message>
        <source>Expect no subscription to %1 as %2</source>
        <translation>Kein Abonnement von %1 als %2 erwarten</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ScenariosExchange</name>
    <message>
        <source>Step %1: %2</source>
        <comment>“1.2” and a sentence</comment>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>It isn&apos;t a JSON object.</source>
        <translation>Es ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>“%1” has an invalid value.</source>
        <translation>„%1“ hat einen ungültigen Wert.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t allowed here.</source>
        <translation>„%1“ ist hier nicht erlaubt.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used. %2</source>
        <translation>„%1“ ist nicht verwendbar. %2</translation>
    </message>
    <message>
        <source>Repeats can be nested at most %1 levels deep.</source>
        <translation>Wiederholungen lassen sich höchstens %1 Ebenen tief verschachteln.</translation>
    </message>
    <message>
        <source>None of the file&apos;s scenarios can be used. %1</source>
        <translation>Kein Szenario der Datei ist verwendbar. %1</translation>
    </message>
    <message>
        <source>The file isn&apos;t a list of scenarios.</source>
        <translation>Die Datei ist keine Liste von Szenarien.</translation>
    </message>
    <message>
        <source>The file contains no scenarios.</source>
        <translation>Die Datei enthält keine Szenarien.</translation>
    </message>
    <message>
        <source>The file contains more than %1 scenarios.</source>
        <translation>Die Datei enthält mehr als %1 Szenarien.</translation>
    </message>
    <message>
        <source>Scenario %1 of the file was skipped.</source>
        <translation>Szenario %1 der Datei wurde übersprungen.</translation>
    </message>
    <message>
        <source>Scenario %1 of the file, “%2”, was skipped.</source>
        <translation>Szenario %1 der Datei, „%2“, wurde übersprungen.</translation>
    </message>
    <message>
        <source>It needs “broadcast”, “wait”, “repeat”, “faults”, “expect”, “expectNone”, “expectRefused” or “capture”.</source>
        <translation>Es braucht „broadcast“, „wait“, „repeat“, „faults“, „expect“, „expectNone“, „expectRefused“ oder „capture“.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ScenariosFile</name>
    <message numerus="yes">
        <source>%n scenario(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>%n Szenario konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Szenarien konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version of RadarDesk saved the scenarios.</source>
        <translation>Eine neuere Version von RadarDesk hat die Szenarien gespeichert.</translation>
    </message>
    <message>
        <source>The scenarios couldn&apos;t be read.</source>
        <translation>Die Szenarien konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the scenarios aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>Die Datei %1 lässt sich nicht kopieren. Sie bleibt deshalb unverändert, und Änderungen an den Szenarien werden nicht gespeichert. Zugriffsrechte und freien Platz ihres Ordners prüfen.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ScenariosModel</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n step(s)</source>
        <translation>
            <numerusform>%1, %n Schritt</numerusform>
            <numerusform>%1, %n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>A scenario can&apos;t contain another scenario.</source>
        <translation>Ein Szenario kann kein anderes Szenario enthalten.</translation>
    </message>
    <message>
        <source>A step must be in a scenario or a repeat.</source>
        <translation>Ein Schritt muss in einem Szenario oder einer Wiederholung sein.</translation>
    </message>
    <message>
        <source>A repeat can&apos;t contain itself.</source>
        <translation>Eine Wiederholung kann sich nicht selbst enthalten.</translation>
    </message>
    <message>
        <source>Repeats can be nested at most %1 levels deep.</source>
        <translation>Wiederholungen lassen sich höchstens %1 Ebenen tief verschachteln.</translation>
    </message>
    <message>
        <source>A scenario can have at most %1 steps.</source>
        <translation>Ein Szenario hat höchstens %1 Schritte.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::Snippet</name>
    <message>
        <source>With a continent, the official library targets each of its countries as well.</source>
        <translation>Zu einem Kontinent nimmt die offizielle Bibliothek auch jedes seiner Länder in die Zielgruppe auf.</translation>
    </message>
    <message>
        <source>The official library sends to the hosted service; to send to %1, change the address in the library.</source>
        <translation>Die offizielle Bibliothek sendet an den gehosteten Dienst; um an %1 zu senden, die Adresse in der Bibliothek ändern.</translation>
    </message>
    <message>
        <source>Replace “/auth” with the URL of your server that issues tokens for this channel.</source>
        <translation>„/auth“ durch die URL des eigenen Servers ersetzen, der Token für diesen Kanal ausstellt.</translation>
    </message>
    <message>
        <source>The v2 documentation doesn&apos;t show how a page loads the script and subscribes, so this code does both as in v3.</source>
        <translation>Die v2-Dokumentation zeigt nicht, wie eine Seite das Skript lädt und abonniert; dieser Code macht beides wie in v3.</translation>
    </message>
    <message>
        <source>v3 has no targeting, so this reaches everyone on the channel.</source>
        <translation>In v3 gibt es keine Zielgruppe: Der Broadcast erreicht alle auf dem Kanal.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::SnippetNotes</name>
    <message>
        <source>%1 puts keys that are whole numbers before all others.</source>
        <translation>%1 stellt Schlüssel, die ganze Zahlen sind, allen anderen voran.</translation>
    </message>
    <message>
        <source>%1 can&apos;t hold these numbers exactly, so they arrive rounded: %2</source>
        <translation>%1 kann diese Zahlen nicht exakt darstellen, darum kommen sie gerundet an: %2</translation>
    </message>
    <message>
        <source>A value is nested so deeply that the code reads it from JSON.</source>
        <translation>Ein Wert ist so tief verschachtelt, dass der Code ihn aus JSON liest.</translation>
    </message>
    <message>
        <source>%1 writes these numbers differently, with the same value: %2</source>
        <translation>%1 schreibt diese Zahlen anders, mit demselben Wert: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t send such large numbers, so they are in quotes and arrive as strings: %2</source>
        <translation>%1 kann so große Zahlen nicht senden; sie sind in Anführungszeichen und kommen als Strings an: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t send half of a surrogate pair, so it sends U+FFFD instead.</source>
        <translation>%1 kann kein halbes Surrogatpaar senden und sendet stattdessen U+FFFD.</translation>
    </message>
    <message>
        <source>Only the last value of a duplicate key is sent: %1</source>
        <translation>Von einem doppelten Schlüssel wird nur der letzte Wert gesendet: %1</translation>
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
        <translation>Python, Eintrag für Eintrag (v2)</translation>
    </message>
    <message>
        <source>cURL (v2)</source>
        <translation>cURL (v2)</translation>
    </message>
    <message>
        <source>Page that receives (v2)</source>
        <translation>Empfangende Seite (v2)</translation>
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
        <translation>Empfangende Seite (v3)</translation>
    </message>
    <message>
        <source>C++ with Qt</source>
        <translation>C++ mit Qt</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::TemplatesExchange</name>
    <message>
        <source>It isn&apos;t a JSON object.</source>
        <translation>Es ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>“%1” has an invalid value.</source>
        <translation>„%1“ hat einen ungültigen Wert.</translation>
    </message>
    <message>
        <source>The file contains no saved messages.</source>
        <translation>Die Datei enthält keine gespeicherten Nachrichten.</translation>
    </message>
    <message>
        <source>The file contains more than %1 saved messages.</source>
        <translation>Die Datei enthält mehr als %1 gespeicherte Nachrichten.</translation>
    </message>
    <message>
        <source>None of the file&apos;s saved messages can be used. %1</source>
        <translation>Keine gespeicherte Nachricht der Datei ist verwendbar. %1</translation>
    </message>
    <message>
        <source>Saved message %1 of the file was skipped.</source>
        <translation>Gespeicherte Nachricht %1 der Datei wurde übersprungen.</translation>
    </message>
    <message>
        <source>Saved message %1 of the file, “%2”, was skipped.</source>
        <translation>Gespeicherte Nachricht %1 der Datei, „%2“, wurde übersprungen.</translation>
    </message>
    <message>
        <source>The file isn&apos;t a list of saved messages.</source>
        <translation>Die Datei ist keine Liste gespeicherter Nachrichten.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::TemplatesFile</name>
    <message numerus="yes">
        <source>%n saved message(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>%n gespeicherte Nachricht konnte nicht gelesen werden.</numerusform>
            <numerusform>%n gespeicherte Nachrichten konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The saved messages couldn&apos;t be read.</source>
        <translation>Die gespeicherten Nachrichten konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the saved messages aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>Die Datei %1 lässt sich nicht kopieren. Sie bleibt deshalb unverändert, und Änderungen an den gespeicherten Nachrichten werden nicht gespeichert. Zugriffsrechte und freien Platz ihres Ordners prüfen.</translation>
    </message>
    <message>
        <source>A newer version of RadarDesk saved the messages.</source>
        <translation>Eine neuere Version von RadarDesk hat die Nachrichten gespeichert.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::TemplatesModel</name>
    <message>
        <source>%1, channel %2</source>
        <translation>%1, Kanal %2</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <translation>Ein Ordner braucht einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>Folder %1, %n saved message(s)</source>
        <translation>
            <numerusform>Ordner %1, %n gespeicherte Nachricht</numerusform>
            <numerusform>Ordner %1, %n gespeicherte Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::TextDifference</name>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>und %n weitere Zeile</numerusform>
            <numerusform>und %n weitere Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubscriberPage</name>
    <message>
        <source>Private channel</source>
        <translation>Privater Kanal</translation>
    </message>
    <message>
        <source>Presence channel</source>
        <translation>Präsenzkanal</translation>
    </message>
    <message>
        <source>Public channel</source>
        <translation>Öffentlicher Kanal</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden …</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Wird neu verbunden …</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Waiting for the first message.</source>
        <translation>Warten auf die erste Nachricht.</translation>
    </message>
    <message>
        <source>Here now: %1</source>
        <translation>Anwesend: %1</translation>
    </message>
    <message>
        <source>Messages: %1</source>
        <translation>Nachrichten: %1</translation>
    </message>
    <message>
        <source>The browser library could not be loaded from %1. Check that this device is online and that nothing in the browser blocks that address.</source>
        <translation>Die Browser-Bibliothek konnte nicht von %1 geladen werden. Prüfen, ob dieses Gerät online ist und nichts im Browser diese Adresse blockiert.</translation>
    </message>
    <message>
        <source>The browser library could not subscribe: %1</source>
        <translation>Die Browser-Bibliothek konnte nicht abonnieren: %1</translation>
    </message>
</context>
</TS>
