<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
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
        <translation>Der Dienst gibt kein Token aus</translation>
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
        <source>The server listens at another host name</source>
        <translation>Der Server lauscht unter einem anderen Hostnamen</translation>
    </message>
    <message>
        <source>The server listens at another port</source>
        <translation>Der Server lauscht an einem anderen Port</translation>
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
        <translation>Der Endpunkt leitet zu einem anderen Host um</translation>
    </message>
    <message>
        <source>The endpoint redirects to https</source>
        <translation>Der Endpunkt leitet zu https um</translation>
    </message>
    <message>
        <source>The endpoint redirects to a sign-in page</source>
        <translation>Der Endpunkt leitet zur Anmeldung um</translation>
    </message>
    <message>
        <source>The endpoint redirects forever</source>
        <translation>Der Endpunkt leitet endlos um</translation>
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
        <source>A browser blocks the answer: no CORS header</source>
        <translation>Ein Browser blockiert die Antwort: CORS-Header fehlt</translation>
    </message>
    <message>
        <source>A browser blocks the answer: wrong origin allowed</source>
        <translation>Ein Browser blockiert die Antwort: falscher Ursprung erlaubt</translation>
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
        <source>SameSite keeps the cookie back</source>
        <translation>SameSite hält das Cookie zurück</translation>
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
        <source>The endpoint doesn&apos;t know who calls</source>
        <translation>Der Endpunkt weiß nicht, wer ihn aufruft</translation>
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
        <source>The endpoint reports an error with status 200</source>
        <translation>Der Endpunkt meldet einen Fehler mit Status 200</translation>
    </message>
    <message>
        <source>The token has the other version&apos;s name</source>
        <translation>Das Token hat den Namen der anderen Version</translation>
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
        <source>The token is the word “undefined” or “null”</source>
        <translation>Das Token ist das Wort „undefined“ oder „null“</translation>
    </message>
    <message>
        <source>The token is “[object Object]”</source>
        <translation>Das Token ist „[object Object]“</translation>
    </message>
    <message>
        <source>The token isn&apos;t a string</source>
        <translation>Das Token ist keine Zeichenkette</translation>
    </message>
    <message>
        <source>The token isn&apos;t a v2 token</source>
        <translation>Das Token ist kein v2-Token</translation>
    </message>
    <message>
        <source>The token is made for the other API version</source>
        <translation>Das Token ist für die andere API-Version</translation>
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
        <source>The endpoint returns the same old token</source>
        <translation>Der Endpunkt gibt immer dasselbe Token zurück</translation>
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
        <source>The service accepts no subscriber</source>
        <translation>Der Dienst nimmt keinen Abonnenten an</translation>
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
        <source>The answer isn&apos;t compressed as it says</source>
        <translation>Die Antwort ist nicht so komprimiert, wie sie angibt</translation>
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
        <source>The JSON has a prefix against hijacking</source>
        <translation>Vor dem JSON steht ein Schutzpräfix</translation>
    </message>
    <message>
        <source>Two answers in one</source>
        <translation>Zwei Antworten in einer</translation>
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
        <source>The token is changed on its way</source>
        <translation>Das Token wird unterwegs verändert</translation>
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
        <source>A browser blocks the redirect</source>
        <translation>Ein Browser blockiert die Weiterleitung</translation>
    </message>
    <message>
        <source>A redirect leads back to http</source>
        <translation>Eine Weiterleitung führt zurück zu http</translation>
    </message>
    <message>
        <source>A redirect loses the channel</source>
        <translation>Eine Weiterleitung verliert den Kanal</translation>
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
        <source>The start of a channel name is enough</source>
        <translation>Der Anfang eines Kanalnamens genügt</translation>
    </message>
    <message>
        <source>Another user&apos;s channel opens</source>
        <translation>Der Kanal eines anderen Benutzers öffnet sich</translation>
    </message>
    <message>
        <source>Any cookie gets in</source>
        <translation>Jedes Cookie verschafft Zutritt</translation>
    </message>
    <message>
        <source>Refused calls get no answer</source>
        <translation>Abgewiesene Aufrufe bekommen keine Antwort</translation>
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
        <source>RadarDesk can&apos;t unpack the answer</source>
        <translation>RadarDesk kann die Antwort nicht entpacken</translation>
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
        <translation>Eine Weiterleitung verliert die Socket-ID</translation>
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
        <source>One person counts as several</source>
        <translation>Eine Person zählt mehrfach</translation>
    </message>
    <message>
        <source>Browsers don&apos;t follow the redirect</source>
        <translation>Browser folgen der Weiterleitung nicht</translation>
    </message>
    <message>
        <source>Browsers don&apos;t store the cookie</source>
        <translation>Browser speichern das Cookie nicht</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>There is no channel name.</source>
        <translation>Es gibt keinen Kanalnamen.</translation>
    </message>
    <message>
        <source>Enter the name that the page subscribes to.</source>
        <translation>Den Namen eintragen, den die Seite abonniert.</translation>
    </message>
    <message>
        <source>“%1” is a public channel: it has neither the prefix “private-” nor “presence-”, so no token is asked for. Anyone with the public key may subscribe.</source>
        <translation>„%1“ ist ein öffentlicher Kanal: Er hat weder das Präfix „private-“ noch „presence-“, darum wird kein Token verlangt. Jeder mit dem öffentlichen Schlüssel darf ihn abonnieren.</translation>
    </message>
    <message>
        <source>If only some people are to get in, name it “private-%1”, in the page and where it is broadcast to.</source>
        <translation>Wenn nur bestimmte Personen Zugang haben sollen, ihn „private-%1“ nennen: in der Seite und dort, wo auf ihm gesendet wird.</translation>
    </message>
    <message>
        <source>“%1” looks like a channel with the prefix “%2”, but is a public one: the prefix has to be written exactly so.</source>
        <translation>„%1“ sieht wie ein Kanal mit dem Präfix „%2“ aus, ist aber ein öffentlicher: Das Präfix muss genau so geschrieben sein.</translation>
    </message>
    <message>
        <source>Name it “%3”, in the page, in the endpoint and where it is broadcast to.</source>
        <translation>Ihn „%3“ nennen: in der Seite, im Endpunkt und dort, wo auf ihm gesendet wird.</translation>
    </message>
    <message>
        <source>“%1” has the prefix twice. It is another channel than “%2”.</source>
        <translation>„%1“ hat das Präfix doppelt. Das ist ein anderer Kanal als „%2“.</translation>
    </message>
    <message>
        <source>Name it “%2”, and look for where the prefix is added to a name that has it already.</source>
        <translation>Ihn „%2“ nennen und suchen, wo das Präfix einem Namen vorangestellt wird, der es schon hat.</translation>
    </message>
    <message>
        <source>There is white space %2 the name: “%1”. v3 takes it for a part of the name, v2 removes it at some places and not at others.</source>
        <translation>Es steht Leerraum %2 dem Namen: „%1“. v3 hält ihn für einen Teil des Namens, v2 entfernt ihn an manchen Stellen und an anderen nicht.</translation>
    </message>
    <message>
        <source>Remove it where the name comes from: a form, a template, a database.</source>
        <translation>Ihn dort entfernen, wo der Name herkommt: in einem Formular, einer Vorlage, einer Datenbank.</translation>
    </message>
    <message>
        <source>“%1” has %2, which only looks like “%3”. It is another channel than “%4”.</source>
        <translation>„%1“ enthält %2; das sieht nur wie „%3“ aus. Es ist ein anderer Kanal als „%4“.</translation>
    </message>
    <message>
        <source>Type the name anew instead of pasting it: “%4”.</source>
        <translation>Den Namen neu eintippen, statt ihn einzufügen: „%4“.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>v3 allows A-Z a-z 0-9 - _ = @ , . ; and v2 all but white space. Choose another name, everywhere that it is used.</source>
        <translation>v3 erlaubt A-Z a-z 0-9 - _ = @ , . ; und v2 alles außer Leerraum. Einen anderen Namen wählen, überall, wo er verwendet wird.</translation>
    </message>
    <message>
        <source>The profile “%1” has no secret. %2</source>
        <translation>Das Profil „%1“ hat kein Secret. %2</translation>
    </message>
    <message>
        <source>Enter the secret from the API page of the dashboard in the profile.</source>
        <translation>Das Secret von der API-Seite des Dashboards im Profil eintragen.</translation>
    </message>
    <message>
        <source>The service does not accept the secret of the profile “%1”. %2</source>
        <translation>Der Dienst akzeptiert das Secret des Profils „%1“ nicht. %2</translation>
    </message>
    <message>
        <source>Copy the secret anew from the API page of the dashboard, and see that the app&apos;s endpoint uses the same one.</source>
        <translation>Das Secret erneut von der API-Seite des Dashboards kopieren und darauf achten, dass der Endpunkt der App dasselbe verwendet.</translation>
    </message>
    <message>
        <source>The profile&apos;s service address can&apos;t be used. %1</source>
        <translation>Die Dienstadresse des Profils ist nicht verwendbar. %1</translation>
    </message>
    <message>
        <source>Correct the address in the profile.</source>
        <translation>Die Adresse im Profil berichtigen.</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached. %1</source>
        <translation>Der Dienst ist nicht zu erreichen. %1</translation>
    </message>
    <message>
        <source>Check the network and the profile&apos;s service address.</source>
        <translation>Das Netzwerk und die Dienstadresse des Profils prüfen.</translation>
    </message>
    <message>
        <source>The service gives no token. %1</source>
        <translation>Der Dienst gibt kein Token. %1</translation>
    </message>
    <message>
        <source>See its answer below. The app&apos;s endpoint would get the same one.</source>
        <translation>Seine Antwort steht unten. Der Endpunkt der App bekäme dieselbe.</translation>
    </message>
    <message>
        <source>No authentication endpoint is given.</source>
        <translation>Es ist kein Authentifizierungsendpunkt angegeben.</translation>
    </message>
    <message>
        <source>Enter the address that the page hands to radar.auth() (v3) or radar.setAuthenticationEndpoint() (v2).</source>
        <translation>Die Adresse eintragen, die die Seite an radar.auth() (v3) oder radar.setAuthenticationEndpoint() (v2) übergibt.</translation>
    </message>
    <message>
        <source>“%1” is no http or https address.</source>
        <translation>„%1“ ist keine http- oder https-Adresse.</translation>
    </message>
    <message>
        <source>It looks like “https://app.example/auth”, or like “/auth” for one on the page&apos;s own host.</source>
        <translation>Sie sieht wie „https://app.example/auth“ aus, oder wie „/auth“, wenn der Endpunkt auf dem Rechner der Seite selbst liegt.</translation>
    </message>
    <message>
        <source>“%1” is relative to the page&apos;s address, and that is not given.</source>
        <translation>„%1“ ist relativ zur Adresse der Seite, und diese ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Enter the address of the page that subscribes.</source>
        <translation>Die Adresse der Seite eintragen, die abonniert.</translation>
    </message>
    <message>
        <source>The page is on https and the endpoint on http: a browser blocks the call as mixed content before it is made (%1 to %2). Called directly, %3</source>
        <translation>Die Seite liegt auf https und der Endpunkt auf http: Ein Browser blockiert den Aufruf als Mixed Content, bevor er stattfindet (%1 an %2). Beim direkten Aufruf: %3</translation>
    </message>
    <message>
        <source>Serve the endpoint by https, or give it as a relative address behind the page&apos;s own host.</source>
        <translation>Den Endpunkt über https bereitstellen oder als relative Adresse hinter dem Rechner der Seite angeben.</translation>
    </message>
    <message>
        <source>There is no host named “%1”.</source>
        <translation>Es gibt keinen Rechner namens „%1“.</translation>
    </message>
    <message>
        <source>Look for a typing error in the endpoint&apos;s address, or for a name that only another machine or a container knows.</source>
        <translation>Nach einem Tippfehler in der Adresse des Endpunkts suchen oder nach einem Namen, den nur ein anderer Rechner oder ein Container kennt.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be reached from this machine. %2</source>
        <translation>„%1“ ist von diesem Rechner aus nicht zu erreichen. %2</translation>
    </message>
    <message>
        <source>Check the address, the network, a VPN and firewalls in between.</source>
        <translation>Die Adresse, das Netzwerk, ein VPN und Firewalls dazwischen prüfen.</translation>
    </message>
    <message>
        <source>Nothing listens at %1, port %2, but something does at %3 with the same port.</source>
        <translation>An %1, Port %2, lauscht nichts, wohl aber an %3 mit demselben Port.</translation>
    </message>
    <message>
        <source>Use “%3” in the endpoint&apos;s address, or have the server listen at all addresses of this machine.</source>
        <translation>„%3“ in der Adresse des Endpunkts verwenden oder den Server an allen Adressen dieses Rechners lauschen lassen.</translation>
    </message>
    <message>
        <source>Nothing listens at %1, port %2. The host is there, though: it listens at port %3.</source>
        <translation>An %1, Port %2, lauscht nichts. Der Rechner ist aber da: Er lauscht an Port %3.</translation>
    </message>
    <message>
        <source>See at which port the app is started, and correct the endpoint&apos;s address.</source>
        <translation>Nachsehen, an welchem Port die App gestartet wird, und die Adresse des Endpunkts berichtigen.</translation>
    </message>
    <message>
        <source>Start the app. If it is running, compare the port that it says at its start.</source>
        <translation>Die App starten. Wenn sie läuft, den Port vergleichen, den sie beim Start nennt.</translation>
    </message>
    <message>
        <source>The encrypted connection can&apos;t be trusted. %1</source>
        <translation>Der verschlüsselten Verbindung ist nicht zu trauen. %1</translation>
    </message>
    <message>
        <source>A browser would refuse it too, unless a person has made an exception there. Give the endpoint a certificate for its name, signed by an authority that browsers trust.</source>
        <translation>Auch ein Browser würde sie ablehnen, sofern dort niemand eine Ausnahme gemacht hat. Dem Endpunkt ein Zertifikat für seinen Namen geben, signiert von einer Zertifizierungsstelle, der Browser vertrauen.</translation>
    </message>
    <message>
        <source>The proxy does not let the call through. %1</source>
        <translation>Der Proxy lässt den Aufruf nicht durch. %1</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings.</source>
        <translation>Die Proxy-Einstellungen des Systems prüfen.</translation>
    </message>
    <message>
        <source>The endpoint can&apos;t be called. %1</source>
        <translation>Der Endpunkt lässt sich nicht aufrufen. %1</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>Die Adresse und das Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>The endpoint took the call and has not answered within %1.</source>
        <translation>Der Endpunkt hat den Aufruf angenommen und nicht innerhalb von %1 geantwortet.</translation>
    </message>
    <message>
        <source>“%1” is relative, so the browser asks the page&apos;s own host, %2, which has no such page (404). The endpoint answers at %3.</source>
        <translation>„%1“ ist relativ, darum fragt der Browser den Rechner der Seite, %2, und der hat keine solche Seite (404). Der Endpunkt antwortet unter %3.</translation>
    </message>
    <message>
        <source>Give the whole address in the page: %3</source>
        <translation>In der Seite die ganze Adresse angeben: %3</translation>
    </message>
    <message>
        <source>%2 has nothing at “%1” (404). %3</source>
        <translation>%2 hat nichts unter „%1“ (404). %3</translation>
    </message>
    <message>
        <source>Compare the path with the app&apos;s routes: a prefix, a slash at the end, upper and lower case.</source>
        <translation>Den Pfad mit den Routen der App vergleichen: ein Präfix, ein Schrägstrich am Ende, Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>The endpoint redirects from %1 to %2. For a browser that is a call of another origin: %3</source>
        <translation>Der Endpunkt leitet von %1 auf %2 um. Für einen Browser ist das ein Aufruf an einen anderen Ursprung: %3</translation>
    </message>
    <message>
        <source>Give the page the address that the call ends at, so that nothing is redirected.</source>
        <translation>In der Seite die Adresse angeben, bei der der Aufruf endet, damit nichts umgeleitet wird.</translation>
    </message>
    <message>
        <source>The endpoint redirects from http to https (%1 to %2). For a browser that is a call of another origin: %3</source>
        <translation>Der Endpunkt leitet von http auf https um (%1 auf %2). Für einen Browser ist das ein Aufruf an einen anderen Ursprung: %3</translation>
    </message>
    <message>
        <source>Give the page the https address at once.</source>
        <translation>In der Seite gleich die https-Adresse angeben.</translation>
    </message>
    <message>
        <source>The endpoint redirects from %1 to %2, a page to sign in at: the call has no session that the app knows.</source>
        <translation>Der Endpunkt leitet von %1 auf %2 um, eine Anmeldeseite: Der Aufruf hat keine Sitzung, die die App kennt.</translation>
    </message>
    <message>
        <source>Send the session&apos;s cookie with the call, and have the endpoint answer 401 or 403 instead of a redirect.</source>
        <translation>Das Cookie der Sitzung mit dem Aufruf senden und den Endpunkt mit 401 oder 403 statt mit einer Umleitung antworten lassen.</translation>
    </message>
    <message>
        <source>The endpoint redirects without end: %1 times, the last time to %2.</source>
        <translation>Der Endpunkt leitet endlos um: %1-mal, zuletzt auf %2.</translation>
    </message>
    <message>
        <source>Two rules contradict each other: often one that adds a slash or https, and one that removes it, at the app and at a proxy before it.</source>
        <translation>Zwei Regeln widersprechen sich: oft eine, die einen Schrägstrich oder https hinzufügt, und eine, die es entfernt, in der App und in einem Proxy davor.</translation>
    </message>
    <message>
        <source>The endpoint answers with the redirect %1 and names no address.</source>
        <translation>Der Endpunkt antwortet mit der Umleitung %1 und nennt keine Adresse.</translation>
    </message>
    <message>
        <source>Have the endpoint answer with the token itself.</source>
        <translation>Den Endpunkt mit dem Token selbst antworten lassen.</translation>
    </message>
    <message>
        <source>Before the call a browser asks by OPTIONS, because of %1, and gets no answer. %2</source>
        <translation>Vor dem Aufruf fragt ein Browser per OPTIONS an, wegen %1, und bekommt keine Antwort. %2</translation>
    </message>
    <message>
        <source>Have the endpoint answer OPTIONS, before anything that asks who calls.</source>
        <translation>Den Endpunkt auf OPTIONS antworten lassen, vor allem anderen, was fragt, wer aufruft.</translation>
    </message>
    <message>
        <source>Before the call a browser asks by OPTIONS, because of %1, and is refused with status %2. The call itself is never made, though made directly it succeeds.</source>
        <translation>Vor dem Aufruf fragt ein Browser per OPTIONS an, wegen %1, und wird mit Status %2 abgelehnt. Der Aufruf selbst findet nie statt, obwohl er direkt gelingt.</translation>
    </message>
    <message>
        <source>Answer OPTIONS with 204 and the Access-Control headers, before anything that asks who calls: a browser sends no cookies and no token with it.</source>
        <translation>Auf OPTIONS mit 204 und den Access-Control-Headern antworten, vor allem anderen, was fragt, wer aufruft: Ein Browser sendet damit keine Cookies und kein Token.</translation>
    </message>
    <message>
        <source>Before the call a browser asks by OPTIONS, because of %1, and is redirected (%2), which it does not follow there.</source>
        <translation>Vor dem Aufruf fragt ein Browser per OPTIONS an, wegen %1, und wird umgeleitet (%2); dem folgt er dort nicht.</translation>
    </message>
    <message>
        <source>Answer OPTIONS with 204 and the Access-Control headers.</source>
        <translation>Auf OPTIONS mit 204 und den Access-Control-Headern antworten.</translation>
    </message>
    <message>
        <source>Before the call a browser asks by OPTIONS, because of %1. The answer does not let pages of %2 in: Access-Control-Allow-Origin is %3.</source>
        <translation>Vor dem Aufruf fragt ein Browser per OPTIONS an, wegen %1. Die Antwort lässt Seiten von %2 nicht zu: Access-Control-Allow-Origin ist %3.</translation>
    </message>
    <message>
        <source>Answer OPTIONS with the same Access-Control-Allow-Origin as the call: %2</source>
        <translation>Auf OPTIONS mit demselben Access-Control-Allow-Origin antworten wie auf den Aufruf: %2</translation>
    </message>
    <message>
        <source>The endpoint answers, but a browser keeps the answer from pages of %1: there is no header Access-Control-Allow-Origin.</source>
        <translation>Der Endpunkt antwortet, aber ein Browser enthält Seiten von %1 die Antwort vor: Der Header Access-Control-Allow-Origin fehlt.</translation>
    </message>
    <message>
        <source>Add to the answer: Access-Control-Allow-Origin: %1</source>
        <translation>Der Antwort hinzufügen: Access-Control-Allow-Origin: %1</translation>
    </message>
    <message>
        <source>The endpoint answers, but a browser keeps the answer from pages of %1: Access-Control-Allow-Origin is “%2”.</source>
        <translation>Der Endpunkt antwortet, aber ein Browser enthält Seiten von %1 die Antwort vor: Access-Control-Allow-Origin ist „%2“.</translation>
    </message>
    <message>
        <source>It has to be exactly “%1”: with its scheme and port, without a slash at the end, and only once.</source>
        <translation>Er muss genau „%1“ sein: mit Schema und Port, ohne Schrägstrich am Ende und nur einmal.</translation>
    </message>
    <message>
        <source>The endpoint answers with “Access-Control-Allow-Origin: *”. That does not count for a call with cookies: a browser keeps the answer from the page.</source>
        <translation>Der Endpunkt antwortet mit „Access-Control-Allow-Origin: *“. Das gilt nicht für einen Aufruf mit Cookies: Ein Browser enthält der Seite die Antwort vor.</translation>
    </message>
    <message>
        <source>Answer with the page&apos;s own origin instead, “%1”, and with “Access-Control-Allow-Credentials: true” and “Vary: Origin”.</source>
        <translation>Stattdessen mit dem Ursprung der Seite selbst antworten, „%1“, und mit „Access-Control-Allow-Credentials: true“ und „Vary: Origin“.</translation>
    </message>
    <message>
        <source>The page calls with cookies, and the answer has no “Access-Control-Allow-Credentials: true” (it is %2): a browser keeps the answer from the page.</source>
        <translation>Die Seite ruft mit Cookies auf, und der Antwort fehlt „Access-Control-Allow-Credentials: true“ (es ist %2): Ein Browser enthält der Seite die Antwort vor.</translation>
    </message>
    <message>
        <source>Add that header, beside “Access-Control-Allow-Origin: %1”.</source>
        <translation>Diesen Header hinzufügen, neben „Access-Control-Allow-Origin: %1“.</translation>
    </message>
    <message>
        <source>The page sends the header “%1”, and Access-Control-Allow-Headers does not name it (it is %2): a browser does not make the call.</source>
        <translation>Die Seite sendet den Header „%1“, und Access-Control-Allow-Headers nennt ihn nicht (es ist %2): Ein Browser führt den Aufruf nicht aus.</translation>
    </message>
    <message>
        <source>Name it in the answer to OPTIONS: Access-Control-Allow-Headers: %1</source>
        <translation>Ihn in der Antwort auf OPTIONS nennen: Access-Control-Allow-Headers: %1</translation>
    </message>
    <message>
        <source>Without cookies the endpoint refuses with status %1; with them it gives a token. The page sends none.</source>
        <translation>Ohne Cookies lehnt der Endpunkt mit Status %1 ab, mit ihnen gibt er ein Token. Die Seite sendet keine.</translation>
    </message>
    <message>
        <source>Call the endpoint with credentials, and let it answer with Access-Control-Allow-Credentials: true.</source>
        <translation>Den Endpunkt mit Anmeldedaten (credentials) aufrufen und ihn mit Access-Control-Allow-Credentials: true antworten lassen.</translation>
    </message>
    <message>
        <source>Set the cookie with “SameSite=None; Secure”, or serve the endpoint from the page&apos;s own site.</source>
        <translation>Das Cookie mit „SameSite=None; Secure“ setzen oder den Endpunkt von der Site der Seite selbst bereitstellen.</translation>
    </message>
    <message>
        <source>With the cookie “%1” the endpoint gives a token, without it status %4. A browser does not send it: it is for %2, and the endpoint is at %3.</source>
        <translation>Mit dem Cookie „%1“ gibt der Endpunkt ein Token, ohne es Status %4. Ein Browser sendet es nicht: Es gilt für %2, und der Endpunkt liegt unter %3.</translation>
    </message>
    <message>
        <source>Set the cookie with a Domain and Path that hold the endpoint.</source>
        <translation>Das Cookie mit Domain und Path setzen, die den Endpunkt einschließen.</translation>
    </message>
    <message>
        <source>With the cookie “%1” the endpoint gives a token, without it status %2. A browser does not send it: it is Secure, and the endpoint is on http.</source>
        <translation>Mit dem Cookie „%1“ gibt der Endpunkt ein Token, ohne es Status %2. Ein Browser sendet es nicht: Es ist Secure, und der Endpunkt liegt auf http.</translation>
    </message>
    <message>
        <source>Serve the endpoint by https.</source>
        <translation>Den Endpunkt über https bereitstellen.</translation>
    </message>
    <message>
        <source>The endpoint finds the call malformed (%1). %2</source>
        <translation>Für den Endpunkt ist der Aufruf fehlerhaft (%1). %2</translation>
    </message>
    <message>
        <source>Compare the names of the parameters that it reads with those of the request below.</source>
        <translation>Die Namen der Parameter, die er liest, mit denen der Anfrage unten vergleichen.</translation>
    </message>
    <message>
        <source>The endpoint does not know who calls (401). %1</source>
        <translation>Der Endpunkt weiß nicht, wer aufruft (401). %1</translation>
    </message>
    <message>
        <source>The session has expired, or what proves who calls is not sent: choose who calls, with the cookies or headers that the page has.</source>
        <translation>Die Sitzung ist abgelaufen, oder was belegt, wer aufruft, wird nicht gesendet: Wählen, wer aufruft, mit den Cookies oder Headern, die die Seite hat.</translation>
    </message>
    <message>
        <source>Choose who calls. If the page has a session, copy its cookies from the browser&apos;s developer tools.</source>
        <translation>Wählen, wer aufruft. Wenn die Seite eine Sitzung hat, deren Cookies aus den Entwicklerwerkzeugen des Browsers kopieren.</translation>
    </message>
    <message>
        <source>Look at the rule in the app: which user, which channel, and how the name is taken apart.</source>
        <translation>Die Regel in der App ansehen: welcher Benutzer, welcher Kanal und wie der Name zerlegt wird.</translation>
    </message>
    <message>
        <source>Try the same credentials where they are known to work. If they do there, look at the rule for this channel, and at what stands before the app: a firewall or a CSRF guard answers 403 too.</source>
        <translation>Dieselben Anmeldedaten dort probieren, wo sie bekanntermaßen funktionieren. Wenn sie es dort tun, die Regel für diesen Kanal ansehen und das, was vor der App steht: Auch eine Firewall oder ein CSRF-Schutz antwortet mit 403.</translation>
    </message>
    <message>
        <source>The endpoint does not take GET (405); it allows %1. %2</source>
        <translation>Der Endpunkt nimmt GET nicht an (405); er erlaubt %1. %2</translation>
    </message>
    <message>
        <source>The browser library calls it by GET: add that to the route.</source>
        <translation>Die Browser-Bibliothek ruft ihn per GET auf: Das der Route hinzufügen.</translation>
    </message>
    <message>
        <source>The endpoint is called too often (429). %1</source>
        <translation>Der Endpunkt wird zu oft aufgerufen (429). %1</translation>
    </message>
    <message>
        <source>Each channel and each reconnection is one call: raise the limit for this route.</source>
        <translation>Jeder Kanal und jede neue Verbindung ist ein Aufruf: Die Grenze für diese Route anheben.</translation>
    </message>
    <message>
        <source>The app has failed (%1). %2</source>
        <translation>Die App hat versagt (%1). %2</translation>
    </message>
    <message>
        <source>Its log says where. See the first bytes of the answer below.</source>
        <translation>Wo, steht in ihrem Protokoll. Die ersten Bytes der Antwort stehen unten.</translation>
    </message>
    <message>
        <source>The app is down, overloaded, or at another port than the server before it believes.</source>
        <translation>Die App läuft nicht, ist überlastet oder an einem anderen Port, als der Server davor glaubt.</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1, which is no success. %2</source>
        <translation>Der Endpunkt antwortet mit Status %1, und das ist kein Erfolg. %2</translation>
    </message>
    <message>
        <source>Have it answer 200 with the token, or 403 when the user may not join.</source>
        <translation>Ihn mit 200 und dem Token antworten lassen, oder mit 403, wenn der Benutzer nicht beitreten darf.</translation>
    </message>
    <message>
        <source>The endpoint does not find the channel in the call (%1). It gives a token when it is sent %2.</source>
        <translation>Der Endpunkt findet den Kanal im Aufruf nicht (%1). Er gibt ein Token, wenn der Kanal %2 gesendet wird.</translation>
    </message>
    <message>
        <source>Have it read the query parameter that the library sends: “%3”.</source>
        <translation>Ihn den Query-Parameter lesen lassen, den die Bibliothek sendet: „%3“.</translation>
    </message>
    <message>
        <source>The endpoint answers, but only after %1. A page waits for %2 (what the official library waits for is not published).</source>
        <translation>Der Endpunkt antwortet, aber erst nach %1. Eine Seite wartet %2 (wie lange die offizielle Bibliothek wartet, ist nicht veröffentlicht).</translation>
    </message>
    <message>
        <source>Find out what it waits for. Cold starts and slow sessions are usual causes.</source>
        <translation>Herausfinden, worauf er wartet. Kaltstarts und langsame Sitzungen sind übliche Ursachen.</translation>
    </message>
    <message>
        <source>Have it return %2: often a “return” is missing.</source>
        <translation>Ihn %2 zurückgeben lassen: Oft fehlt ein „return“.</translation>
    </message>
    <message>
        <source>The endpoint answers with an HTML page instead of JSON: %1</source>
        <translation>Der Endpunkt antwortet mit einer HTML-Seite statt JSON: %1</translation>
    </message>
    <message>
        <source>It is a page to sign in at, an error page, or a single-page app that answers every address with its own start page. Have the route answer with %2.</source>
        <translation>Es ist eine Anmeldeseite, eine Fehlerseite oder eine Single-Page-App, die unter jeder Adresse mit ihrer eigenen Startseite antwortet. Die Route mit %2 antworten lassen.</translation>
    </message>
    <message>
        <source>There is text before the JSON, which starts at byte %2: %1</source>
        <translation>Vor dem JSON, das bei Byte %2 beginnt, steht Text: %1</translation>
    </message>
    <message>
        <source>Usually a warning or notice that PHP prints into the answer: correct what it warns of, and turn display_errors off.</source>
        <translation>Meist eine Warnung oder ein Hinweis, den PHP in die Antwort schreibt: Das berichtigen, wovor gewarnt wird, und display_errors ausschalten.</translation>
    </message>
    <message>
        <source>A wrong Content-Length or a buffer that is too small cuts it, or the app stopped in the middle.</source>
        <translation>Ein falsches Content-Length oder ein zu kleiner Puffer schneidet es ab, oder die App hat mittendrin aufgehört.</translation>
    </message>
    <message>
        <source>The answer is not JSON. %1 (line %2, column %3): %4</source>
        <translation>Die Antwort ist kein JSON. %1 (Zeile %2, Spalte %3): %4</translation>
    </message>
    <message>
        <source>Have it return %5.</source>
        <translation>Ihn %5 zurückgeben lassen.</translation>
    </message>
    <message>
        <source>The endpoint answers 200, and an error inside it: %1</source>
        <translation>Der Endpunkt antwortet mit 200, und darin steht ein Fehler: %1</translation>
    </message>
    <message>
        <source>The app has refused or failed: see what it says. A refusal should have a status of its own, 403, since pages look at that.</source>
        <translation>Die App hat abgelehnt oder versagt: Nachsehen, was sie meldet. Eine Ablehnung sollte einen eigenen Status haben, 403, denn darauf achten Seiten.</translation>
    </message>
    <message>
        <source>The answer has “%1”, and a %3 page looks for “%2”.</source>
        <translation>Die Antwort hat „%1“, und eine %3-Seite sucht „%2“.</translation>
    </message>
    <message>
        <source>Rename the member, or use the library of the other version in page and endpoint alike.</source>
        <translation>Den Eintrag umbenennen oder in Seite und Endpunkt die Bibliothek der anderen Version verwenden.</translation>
    </message>
    <message>
        <source>“%1” is there, but one level down, in “%2”.</source>
        <translation>„%1“ ist da, aber eine Ebene tiefer, in „%2“.</translation>
    </message>
    <message>
        <source>Return it at the top: %3. Frameworks that wrap each answer have a way around that.</source>
        <translation>Ihn auf oberster Ebene zurückgeben: %3. Frameworks, die jede Antwort einpacken, bieten einen Weg daran vorbei.</translation>
    </message>
    <message>
        <source>The answer is a JSON string with the JSON inside it.</source>
        <translation>Die Antwort ist ein JSON-String, der das JSON enthält.</translation>
    </message>
    <message>
        <source>It is encoded twice: return the object itself, or the text without encoding it again.</source>
        <translation>Es ist doppelt codiert: Das Objekt selbst zurückgeben oder den Text, ohne ihn nochmals zu codieren.</translation>
    </message>
    <message>
        <source>The answer is JSON without “%1”: %2</source>
        <translation>Die Antwort ist JSON ohne „%1“: %2</translation>
    </message>
    <message>
        <source>“%1” is an empty text.</source>
        <translation>„%1“ ist ein leerer Text.</translation>
    </message>
    <message>
        <source>What the PushRadar library returned is lost on the way: look at what it is assigned to.</source>
        <translation>Was die PushRadar-Bibliothek zurückgegeben hat, geht unterwegs verloren: Nachsehen, wem es zugewiesen wird.</translation>
    </message>
    <message>
        <source>“%1” is null.</source>
        <translation>„%1“ ist null.</translation>
    </message>
    <message>
        <source>The function that makes the token returns nothing: a “return” is missing, or it failed and nobody looked.</source>
        <translation>Die Funktion, die das Token erstellt, gibt nichts zurück: Ein „return“ fehlt, oder sie ist fehlgeschlagen und niemand hat nachgesehen.</translation>
    </message>
    <message>
        <source>“%1” is a number, %2, and has to be a text.</source>
        <translation>„%1“ ist eine Zahl, %2, und muss ein Text sein.</translation>
    </message>
    <message>
        <source>Return what the PushRadar library&apos;s auth function gives, unchanged.</source>
        <translation>Unverändert zurückgeben, was die auth-Funktion der PushRadar-Bibliothek liefert.</translation>
    </message>
    <message>
        <source>“%1” is the text “%2”.</source>
        <translation>„%1“ ist der Text „%2“.</translation>
    </message>
    <message>
        <source>A value that was not there has been made into a text: a promise that was not awaited further up, a misspelt variable, or an empty result.</source>
        <translation>Ein Wert, der nicht da war, ist zu einem Text geworden: ein Promise, auf das weiter oben nicht gewartet wurde (await), eine falsch geschriebene Variable oder ein leeres Ergebnis.</translation>
    </message>
    <message>
        <source>An object was made into a text. With an asynchronous library it is a promise: await it.</source>
        <translation>Ein Objekt ist zu einem Text geworden. Bei einer asynchronen Bibliothek ist es ein Promise: Darauf warten (await).</translation>
    </message>
    <message>
        <source>“%1” is %2, and has to be a text.</source>
        <translation>„%1“ ist %2 und muss ein Text sein.</translation>
    </message>
    <message>
        <source>Return what the PushRadar library&apos;s auth function gives, unchanged. An empty object is what a promise becomes in JSON: await it.</source>
        <translation>Unverändert zurückgeben, was die auth-Funktion der PushRadar-Bibliothek liefert. Ein leeres Objekt ist das, was in JSON aus einem Promise wird: Darauf warten (await).</translation>
    </message>
    <message>
        <source>Return what channel_auth returns, unchanged: channel_auth_token_&lt;MD5 of the channel&gt;.&lt;letters&gt;.0x&lt;letters&gt;</source>
        <translation>Unverändert zurückgeben, was channel_auth zurückgibt: channel_auth_token_&lt;MD5 des Kanals&gt;.&lt;Buchstaben&gt;.0x&lt;Buchstaben&gt;</translation>
    </message>
    <message>
        <source>The token is made in the way of %1, and the page is of %2.</source>
        <translation>Das Token ist nach Art von %1 erstellt, und die Seite ist von %2.</translation>
    </message>
    <message>
        <source>Use the same version of the library in the endpoint as in the page.</source>
        <translation>Im Endpunkt dieselbe Version der Bibliothek verwenden wie in der Seite.</translation>
    </message>
    <message>
        <source>The token is for another channel than “%3”: %1. %2</source>
        <translation>Das Token gilt für einen anderen Kanal als „%3“: %1. %2</translation>
    </message>
    <message>
        <source>Have the endpoint make the token for the channel exactly as it is sent.</source>
        <translation>Den Endpunkt das Token für genau den Kanal erstellen lassen, der gesendet wird.</translation>
    </message>
    <message>
        <source>The token is for another socket (%1) than the one that asks (%2). %3</source>
        <translation>Das Token gilt für einen anderen Socket (%1) als den anfragenden (%2). %3</translation>
    </message>
    <message>
        <source>Make a token for each call, with the socketID that is sent: a token that was kept works at first and fails after a reconnection.</source>
        <translation>Für jeden Aufruf ein Token erstellen, mit der gesendeten socketID: Ein aufbewahrtes Token funktioniert zuerst und versagt nach einer neuen Verbindung.</translation>
    </message>
    <message>
        <source>Make a token for each call instead of keeping one, and check the clocks.</source>
        <translation>Für jeden Aufruf ein Token erstellen, statt eines aufzubewahren, und die Uhren prüfen.</translation>
    </message>
    <message>
        <source>The endpoint gives the same token each time it is called, and the service refuses it: it is used up, has expired, or was never registered.</source>
        <translation>Der Endpunkt gibt bei jedem Aufruf dasselbe Token, und der Dienst lehnt es ab: Es ist verbraucht, abgelaufen oder wurde nie registriert.</translation>
    </message>
    <message>
        <source>Make a token for each call; look for a cache, at the app or before it.</source>
        <translation>Für jeden Aufruf ein Token erstellen; nach einem Cache suchen, in der App oder davor.</translation>
    </message>
    <message>
        <source>The token belongs to another profile: the service of “%1” takes it, that of “%2” does not.</source>
        <translation>Das Token gehört zu einem anderen Profil: Der Dienst von „%1“ nimmt es an, der von „%2“ nicht.</translation>
    </message>
    <message>
        <source>Page and endpoint have to use the same app: compare the page&apos;s public key with the endpoint&apos;s secret and service address.</source>
        <translation>Seite und Endpunkt müssen dieselbe App verwenden: Den öffentlichen Schlüssel der Seite mit Secret und Dienstadresse des Endpunkts vergleichen.</translation>
    </message>
    <message>
        <source>The service refuses the token, though its shape is right: %1 Either it was made with another secret or for another service, or it was never registered or has expired.</source>
        <translation>Der Dienst lehnt das Token ab, obwohl seine Form stimmt: %1 Entweder wurde es mit einem anderen Secret oder für einen anderen Dienst erstellt, oder es wurde nie registriert oder ist abgelaufen.</translation>
    </message>
    <message>
        <source>Compare the secret and the service address that the endpoint uses with those of the profile, and see that it makes a token for each call.</source>
        <translation>Secret und Dienstadresse, die der Endpunkt verwendet, mit denen des Profils vergleichen und darauf achten, dass er für jeden Aufruf ein Token erstellt.</translation>
    </message>
    <message>
        <source>The service takes no subscriber. %1</source>
        <translation>Der Dienst nimmt keinen Abonnenten an. %1</translation>
    </message>
    <message>
        <source>Check the profile&apos;s public key, and whether the sandbox is running.</source>
        <translation>Den öffentlichen Schlüssel des Profils prüfen, und ob die Sandbox läuft.</translation>
    </message>
    <message>
        <source>The service refuses the subscription (%1): %2</source>
        <translation>Der Dienst lehnt das Abonnement ab (%1): %2</translation>
    </message>
    <message>
        <source>This has nothing to do with the token.</source>
        <translation>Das hat nichts mit dem Token zu tun.</translation>
    </message>
    <message>
        <source>The page is subscribed to “%2”, and what is broadcast goes to “%1”: %3</source>
        <translation>Die Seite hat „%2“ abonniert, und gesendet wird auf „%1“: %3</translation>
    </message>
    <message>
        <source>Use one name for both; keep it in one place of the app.</source>
        <translation>Für beides einen Namen verwenden; ihn an einer einzigen Stelle der App aufbewahren.</translation>
    </message>
    <message>
        <source>The broadcast was not accepted. %1</source>
        <translation>Der Broadcast wurde nicht akzeptiert. %1</translation>
    </message>
    <message>
        <source>See the service&apos;s answer below.</source>
        <translation>Die Antwort des Dienstes steht unten.</translation>
    </message>
    <message>
        <source>The broadcast to “%1” was accepted and reached 0 subscribers, although one is subscribed. Subscriber and broadcast are with different apps, services or versions.</source>
        <translation>Der Broadcast auf „%1“ wurde akzeptiert und erreichte 0 Abonnenten, obwohl einer abonniert hat. Abonnent und Broadcast gehören zu verschiedenen Apps, Diensten oder Versionen.</translation>
    </message>
    <message>
        <source>Compare the service address and the public key of the page with those of the server.</source>
        <translation>Die Dienstadresse und den öffentlichen Schlüssel der Seite mit denen des Servers vergleichen.</translation>
    </message>
    <message>
        <source>The broadcast to “%1” was accepted and did not arrive within %2.</source>
        <translation>Der Broadcast auf „%1“ wurde akzeptiert und kam nicht innerhalb von %2 an.</translation>
    </message>
    <message>
        <source>The page may be subscribed with another profile or version than the server broadcasts with, or something on the way delays or drops messages: look whether it comes later.</source>
        <translation>Die Seite hat womöglich mit einem anderen Profil oder einer anderen Version abonniert, als der Server sendet, oder etwas auf dem Weg verzögert oder verwirft Nachrichten: Nachsehen, ob er später ankommt.</translation>
    </message>
    <message>
        <source>Check who calls before a token is made, and answer 403 otherwise. Until then the channel is as good as public.</source>
        <translation>Prüfen, wer aufruft, bevor ein Token erstellt wird, und sonst mit 403 antworten. Bis dahin ist der Kanal so gut wie öffentlich.</translation>
    </message>
    <message>
        <source>Whoever is signed in gets into any channel: the endpoint gives a token for “%1”, which nobody should be let into.</source>
        <translation>Wer angemeldet ist, bekommt Zugang zu jedem Kanal: Der Endpunkt gibt ein Token für „%1“, zu dem niemand Zugang haben sollte.</translation>
    </message>
    <message>
        <source>Check which channels the user may join, and refuse all others: names can be guessed.</source>
        <translation>Prüfen, welchen Kanälen der Benutzer beitreten darf, und alle anderen ablehnen: Namen lassen sich erraten.</translation>
    </message>
    <message>
        <source>The endpoint gives a token for “%1”, which is no channel name.</source>
        <translation>Der Endpunkt gibt ein Token für „%1“, und das ist kein Kanalname.</translation>
    </message>
    <message>
        <source>Compare the name with those you know instead of passing on whatever comes.</source>
        <translation>Den Namen mit den bekannten vergleichen, statt weiterzugeben, was auch immer kommt.</translation>
    </message>
    <message>
        <source>The cookies of “%1” aren&apos;t available, so the endpoint wasn&apos;t called. %2</source>
        <translation>Die Cookies von „%1“ sind nicht verfügbar, darum wurde der Endpunkt nicht aufgerufen. %2</translation>
    </message>
    <message>
        <source>Enter the cookies again, or choose another identity.</source>
        <translation>Die Cookies erneut eingeben oder eine andere Identität wählen.</translation>
    </message>
    <message>
        <source>The JSON is cut short after %1 bytes: %2 %3</source>
        <translation>Das JSON ist nach %1 Bytes abgeschnitten: %2 %3</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like a v2 token: %1 %2</source>
        <translation>Das sieht nicht wie ein v2-Token aus: %1 %2</translation>
    </message>
    <message>
        <source>The token has expired (%1). %2</source>
        <translation>Das Token ist abgelaufen (%1). %2</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1, but the answer doesn&apos;t end: after %2, %3 had arrived.</source>
        <translation>Der Endpunkt antwortet mit Status %1, aber die Antwort endet nicht: Nach %2 waren %3 angekommen.</translation>
    </message>
    <message>
        <source>End the answer: call the function of your framework that ends it, and make sure that Content-Length is exactly the size of the body.</source>
        <translation>Beenden Sie die Antwort: Rufen Sie die Funktion Ihres Frameworks auf, die sie beendet, und sorgen Sie dafür, dass Content-Length genau die Größe des Inhalts angibt.</translation>
    </message>
    <message>
        <source>The answer begins with status %1 and then isn&apos;t valid HTTP. %2</source>
        <translation>Die Antwort beginnt mit Status %1 und ist danach kein gültiges HTTP. %2</translation>
    </message>
    <message>
        <source>Something writes to the connection besides the server: a chunk with a wrong length, or output from another thread. Let the framework send the body.</source>
        <translation>Etwas anderes als der Server schreibt in die Verbindung: ein Chunk mit falscher Länge oder die Ausgabe eines anderen Threads. Lassen Sie das Framework den Inhalt senden.</translation>
    </message>
    <message>
        <source>%1 expects encrypted connections (TLS), and the endpoint&apos;s URL starts with “http:”.</source>
        <translation>%1 erwartet verschlüsselte Verbindungen (TLS), und die URL des Endpunkts beginnt mit „http:“.</translation>
    </message>
    <message>
        <source>Use “https:” in the endpoint&apos;s URL.</source>
        <translation>Verwenden Sie „https:“ in der URL des Endpunkts.</translation>
    </message>
    <message>
        <source>%1 speaks plain HTTP, and the endpoint&apos;s URL starts with “https:”.</source>
        <translation>%1 spricht unverschlüsseltes HTTP, und die URL des Endpunkts beginnt mit „https:“.</translation>
    </message>
    <message>
        <source>Use “http:” for a server on this machine, or the port where the server offers https.</source>
        <translation>Verwenden Sie „http:“ für einen Server auf diesem Rechner oder den Port, an dem der Server https anbietet.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a web server: %2</source>
        <translation>%1 ist kein Webserver: %2</translation>
    </message>
    <message>
        <source>Correct the port in the endpoint&apos;s URL.</source>
        <translation>Korrigieren Sie den Port in der URL des Endpunkts.</translation>
    </message>
    <message>
        <source>Content-Encoding says “%1”, but the body isn&apos;t compressed, so a browser can&apos;t read it: “%2”</source>
        <translation>Content-Encoding nennt „%1“, aber der Inhalt ist nicht komprimiert, sodass ein Browser ihn nicht lesen kann: „%2“</translation>
    </message>
    <message>
        <source>Remove the header Content-Encoding, or let the server compress the body. Often a proxy unpacks the body and keeps the header.</source>
        <translation>Entfernen Sie den Header Content-Encoding, oder lassen Sie den Server den Inhalt komprimieren. Oft entpackt ein Proxy den Inhalt und behält den Header bei.</translation>
    </message>
    <message>
        <source>Content-Encoding says “%1”, but the body can&apos;t be unpacked: it is damaged, incomplete, or compressed in another way.</source>
        <translation>Content-Encoding nennt „%1“, aber der Inhalt lässt sich nicht entpacken: Er ist beschädigt, unvollständig oder anders komprimiert.</translation>
    </message>
    <message>
        <source>Find out what compresses the body: often the app and the server before it both do. Without compression the answer would be readable.</source>
        <translation>Finden Sie heraus, was den Inhalt komprimiert: Oft tun es die App und der Server davor. Ohne Komprimierung wäre die Antwort lesbar.</translation>
    </message>
    <message>
        <source>The answer is encoded in %1. Browsers read JSON as UTF-8 only.</source>
        <translation>Die Antwort ist in %1 kodiert. Browser lesen JSON nur als UTF-8.</translation>
    </message>
    <message>
        <source>Encode the answer in UTF-8.</source>
        <translation>Kodieren Sie die Antwort in UTF-8.</translation>
    </message>
    <message>
        <source>The answer is too large: RadarDesk stopped reading after %1, and that isn&apos;t complete JSON.</source>
        <translation>Die Antwort ist zu groß: RadarDesk hat nach %1 aufgehört zu lesen, und das ist kein vollständiges JSON.</translation>
    </message>
    <message>
        <source>Return the token only.</source>
        <translation>Geben Sie nur das Token zurück.</translation>
    </message>
    <message>
        <source>The answer is JSONP: the JSON is inside a call of “%1”, which pages can&apos;t read as JSON.</source>
        <translation>Die Antwort ist JSONP: Das JSON steckt in einem Aufruf von „%1“, den Seiten nicht als JSON lesen können.</translation>
    </message>
    <message>
        <source>Return the JSON alone; turn JSONP off for this route.</source>
        <translation>Geben Sie nur das JSON zurück; schalten Sie JSONP für diese Route ab.</translation>
    </message>
    <message>
        <source>The answer starts with “%1”, a prefix against JSON hijacking that the page&apos;s library doesn&apos;t remove.</source>
        <translation>Die Antwort beginnt mit „%1“, einem Präfix gegen JSON-Hijacking, das die Bibliothek der Seite nicht entfernt.</translation>
    </message>
    <message>
        <source>Turn that prefix off for this route.</source>
        <translation>Schalten Sie dieses Präfix für diese Route ab.</translation>
    </message>
    <message>
        <source>The body holds two JSON answers, one after the other: “%1” and “%2”</source>
        <translation>Der Inhalt besteht aus zwei JSON-Antworten hintereinander: „%1“ und „%2“</translation>
    </message>
    <message>
        <source>The code goes on after the first answer: a “return” or an “exit” is missing behind it.</source>
        <translation>Der Code läuft nach der ersten Antwort weiter: Dahinter fehlt ein „return“ oder „exit“.</translation>
    </message>
    <message>
        <source>There is text after the JSON, which ends at byte %1: “%2”</source>
        <translation>Nach dem JSON, das bei Byte %1 endet, steht Text: „%2“</translation>
    </message>
    <message>
        <source>Something else writes into the answer: a debug bar, a second echo, or what a function returns. End the script behind the JSON.</source>
        <translation>Etwas anderes schreibt in die Antwort: eine Debug-Leiste, ein zweites echo oder der Rückgabewert einer Funktion. Beenden Sie das Skript nach dem JSON.</translation>
    </message>
    <message>
        <source>The answer is a pair with “Key” and “Value” instead of an object with “%1”. That is how .NET writes a KeyValuePair, as in PushRadar&apos;s sample.</source>
        <translation>Die Antwort ist ein Paar aus „Key“ und „Value“ statt eines Objekts mit „%1“. So schreibt .NET ein KeyValuePair, wie im Beispiel von PushRadar.</translation>
    </message>
    <message>
        <source>Return an object instead: return Json(new { %1 = token });</source>
        <translation>Geben Sie stattdessen ein Objekt zurück: return Json(new { %1 = token });</translation>
    </message>
    <message>
        <source>The token isn&apos;t as the PushRadar library returned it: %1</source>
        <translation>Das Token ist nicht so, wie die PushRadar-Bibliothek es zurückgegeben hat: %1</translation>
    </message>
    <message>
        <source>Return what the library&apos;s auth function gives, unchanged.</source>
        <translation>Geben Sie unverändert zurück, was die auth-Funktion der Bibliothek liefert.</translation>
    </message>
    <message>
        <source>The token is cut off: it has %1 characters, and the one that the service gives has %2. The service rejects it.</source>
        <translation>Das Token ist abgeschnitten: Es hat %1 Zeichen, das des Dienstes hat %2. Der Dienst lehnt es ab.</translation>
    </message>
    <message>
        <source>Look for what shortens it: a column that is too short, or code that splits it.</source>
        <translation>Suchen Sie, was es kürzt: eine zu kurze Spalte oder Code, der es zerteilt.</translation>
    </message>
    <message>
        <source>The first call gets a token, but %1 doesn&apos;t: %2 Pages call the endpoint for each channel and after each reconnection.</source>
        <translation>Der erste Aufruf bekommt ein Token, aber %1 nicht: %2 Seiten rufen den Endpunkt für jeden Kanal und nach jeder neuen Verbindung auf.</translation>
    </message>
    <message>
        <source>Look for what the first call uses up: a session or a CSRF token that is good for one call.</source>
        <translation>Suchen Sie, was der erste Aufruf verbraucht: eine Sitzung oder ein CSRF-Token, das für einen Aufruf gilt.</translation>
    </message>
    <message>
        <source>The redirect at %1 (status %2) is blocked by browsers before it is followed. %3</source>
        <translation>Die Weiterleitung bei %1 (Status %2) blockieren Browser, bevor sie ihr folgen. %3</translation>
    </message>
    <message>
        <source>Give the page the URL that the call ends at, or send the CORS headers with the redirect too.</source>
        <translation>Geben Sie der Seite die URL, bei der der Aufruf endet, oder senden Sie die CORS-Header auch mit der Weiterleitung.</translation>
    </message>
    <message>
        <source>The endpoint redirects to %2 over http, which browsers block for a page on https (%1) as mixed content.</source>
        <translation>Der Endpunkt leitet über http zu %2 weiter, was Browser bei einer Seite auf https (%1) als gemischten Inhalt blockieren.</translation>
    </message>
    <message>
        <source>Redirect to https; often the app doesn&apos;t know that a proxy before it speaks https.</source>
        <translation>Leiten Sie zu https weiter; oft weiß die App nicht, dass ein Proxy davor https spricht.</translation>
    </message>
    <message>
        <source>The redirect from %1 to %2 loses the query, so the parameter “%3” doesn&apos;t arrive (status %4).</source>
        <translation>Die Weiterleitung von %1 zu %2 verliert die Abfrage, sodass der Parameter „%3“ nicht ankommt (Status %4).</translation>
    </message>
    <message>
        <source>Give the page the URL that the call ends at, or keep the query when redirecting.</source>
        <translation>Geben Sie der Seite die URL, bei der der Aufruf endet, oder behalten Sie die Abfrage bei der Weiterleitung bei.</translation>
    </message>
    <message>
        <source>A bot check answers in place of your app (status %1), and a page&apos;s call can&apos;t solve it. %2</source>
        <translation>Eine Bot-Prüfung antwortet anstelle Ihrer App (Status %1), und der Aufruf einer Seite kann sie nicht lösen. %2</translation>
    </message>
    <message>
        <source>Exclude the endpoint&apos;s path from the bot check in the settings of the CDN or firewall.</source>
        <translation>Nehmen Sie den Pfad des Endpunkts in den Einstellungen des CDN oder der Firewall von der Bot-Prüfung aus.</translation>
    </message>
    <message>
        <source>Without any credentials the endpoint refuses “%2”, but gives a token for “%1”: it guards some channels only.</source>
        <translation>Ohne Anmeldedaten verweigert der Endpunkt „%2“, gibt aber ein Token für „%1“: Er schützt nur manche Kanäle.</translation>
    </message>
    <message>
        <source>Refuse every channel that the app doesn&apos;t know, before anything else.</source>
        <translation>Weisen Sie zuallererst jeden Kanal ab, den die App nicht kennt.</translation>
    </message>
    <message>
        <source>The endpoint gives a token for “%1”, which only begins like “%2”: it compares the beginning of the name.</source>
        <translation>Der Endpunkt gibt ein Token für „%1“, das nur wie „%2“ beginnt: Er vergleicht den Anfang des Namens.</translation>
    </message>
    <message>
        <source>Compare the whole name.</source>
        <translation>Vergleichen Sie den ganzen Namen.</translation>
    </message>
    <message>
        <source>The endpoint gives the user of “%2” a token for “%1” as well: whoever changes the number gets into somebody else&apos;s channel.</source>
        <translation>Der Endpunkt gibt dem Benutzer von „%2“ auch ein Token für „%1“: Wer die Nummer ändert, kommt in den Kanal eines anderen.</translation>
    </message>
    <message>
        <source>Compare the number in the name with the user who is signed in.</source>
        <translation>Vergleichen Sie die Nummer im Namen mit dem angemeldeten Benutzer.</translation>
    </message>
    <message>
        <source>The endpoint gives a token for “%1” although the cookie “%2” was changed: it only looks whether there is a cookie.</source>
        <translation>Der Endpunkt gibt ein Token für „%1“, obwohl das Cookie „%2“ verändert wurde: Er prüft nur, ob es ein Cookie gibt.</translation>
    </message>
    <message>
        <source>Look the session up, or check the cookie&apos;s signature, before a token is made.</source>
        <translation>Suchen Sie die Sitzung heraus oder prüfen Sie die Signatur des Cookies, bevor ein Token erstellt wird.</translation>
    </message>
    <message>
        <source>The endpoint refuses by not answering (%1), so the page waits forever.</source>
        <translation>Der Endpunkt weist ab, indem er nicht antwortet (%1), sodass die Seite ewig wartet.</translation>
    </message>
    <message>
        <source>End the refusal. In Express, “response.status(403)” sends nothing: write “response.status(403).end()”.</source>
        <translation>Beenden Sie die Abweisung. In Express sendet „response.status(403)“ nichts: Schreiben Sie „response.status(403).end()“.</translation>
    </message>
    <message>
        <source>The endpoint refuses (403), called without cookies or headers that say who calls. %1</source>
        <translation>Der Endpunkt weist ab (403), aufgerufen ohne Cookies oder Header, die sagen, wer aufruft. %1</translation>
    </message>
    <message>
        <source>The endpoint knows who calls and does not let them into “%1” (403): without credentials it answers otherwise (%2). %3</source>
        <translation>Der Endpunkt weiß, wer aufruft, und lässt ihn nicht in „%1“ (403): Ohne Anmeldedaten antwortet er anders (%2). %3</translation>
    </message>
    <message>
        <source>The endpoint refuses (403) with and without the credentials that are given. Either it does not take them, or nobody may join this channel. %1</source>
        <translation>Der Endpunkt weist mit und ohne die angegebenen Anmeldedaten ab (403). Entweder nimmt er sie nicht an, oder niemand darf in diesen Kanal. %1</translation>
    </message>
    <message>
        <source>The endpoint takes the call for a forged one (%1): it misses a CSRF token, or the session it belongs to has expired. %2</source>
        <translation>Der Endpunkt hält den Aufruf für gefälscht (%1): Ihm fehlt ein CSRF-Token, oder die zugehörige Sitzung ist abgelaufen. %2</translation>
    </message>
    <message>
        <source>The app isn&apos;t available (%1): it is down for maintenance, or a server before it gets no answer from it. %2</source>
        <translation>Die App ist nicht verfügbar (%1): Sie wird gewartet, oder ein Server davor bekommt keine Antwort von ihr. %2</translation>
    </message>
    <message>
        <source>Nothing listens at %1, port %2. %3 Either the server isn&apos;t running, or it listens at a port that wasn&apos;t tried.</source>
        <translation>Bei %1, Port %2, antwortet nichts. %3 Entweder läuft der Server nicht, oder er nutzt einen Port, der nicht versucht wurde.</translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete. %1</source>
        <translation>Die Verbindung endete, bevor die Antwort vollständig war. %1</translation>
    </message>
    <message>
        <source>The app crashed while it answered, something between cut the connection, or Content-Length is larger than the body: see the app&apos;s log.</source>
        <translation>Die App ist beim Antworten abgestürzt, etwas dazwischen hat die Verbindung getrennt, oder Content-Length ist größer als der Inhalt: Sehen Sie im Protokoll der App nach.</translation>
    </message>
    <message>
        <source>It waits for something: a database, a lock, another service, or for itself where it can handle one request at a time. In Express, “response.status(403)” alone sends nothing: add “.end()”.</source>
        <translation>Er wartet auf etwas: eine Datenbank, eine Sperre, einen anderen Dienst oder auf sich selbst, wo er nur eine Anfrage zugleich bearbeitet. In Express sendet „response.status(403)“ allein nichts: Fügen Sie „.end()“ hinzu.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s URL holds a user name or password. Browsers refuse to call such a URL.</source>
        <translation>Die URL des Endpunkts enthält einen Benutzernamen oder ein Passwort. Browser weigern sich, eine solche URL aufzurufen.</translation>
    </message>
    <message>
        <source>Use “%1”, and send what proves who calls in a cookie or header.</source>
        <translation>Verwenden Sie „%1“, und senden Sie in einem Cookie oder Header, was beweist, wer aufruft.</translation>
    </message>
    <message>
        <source>Browsers never call port %1: it is on their list of blocked ports.</source>
        <translation>Browser rufen Port %1 nie auf: Er steht auf ihrer Liste gesperrter Ports.</translation>
    </message>
    <message>
        <source>Let the server listen at another port, such as 8080.</source>
        <translation>Lassen Sie den Server einen anderen Port verwenden, etwa 8080.</translation>
    </message>
    <message>
        <source>With the cookie “%1” the endpoint gives a token, without it status %3. A browser does not send it: it expired on %2.</source>
        <translation>Mit dem Cookie „%1“ gibt der Endpunkt ein Token, ohne es Status %3. Ein Browser sendet es nicht: Es ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>Sign in again and use the new cookie; compare how long the cookie and the session last.</source>
        <translation>Melden Sie sich neu an und verwenden Sie das neue Cookie; vergleichen Sie, wie lange Cookie und Sitzung gelten.</translation>
    </message>
    <message>
        <source>The endpoint answers %1 with %3.</source>
        <translation>Der Endpunkt antwortet %1 mit %3.</translation>
    </message>
    <message>
        <source>The answer is compressed in a way that RadarDesk doesn&apos;t read (%1), although it was asked not to compress. Browsers may read it.</source>
        <translation>Die Antwort ist auf eine Weise komprimiert, die RadarDesk nicht liest (%1), obwohl um keine Komprimierung gebeten wurde. Browser können sie vielleicht lesen.</translation>
    </message>
    <message>
        <source>Turn compression off for the endpoint to check it here.</source>
        <translation>Schalten Sie die Komprimierung für den Endpunkt ab, um ihn hier zu prüfen.</translation>
    </message>
    <message>
        <source>Have it return %3. %4</source>
        <translation>Ihn %3 zurückgeben lassen. %4</translation>
    </message>
    <message>
        <source>Everyone gets in: the endpoint gives a token for “%1” to a caller without any credentials. This is the worst that can be wrong with it. %2</source>
        <translation>Jeder bekommt Zugang: Der Endpunkt gibt einem Aufrufer ganz ohne Anmeldedaten ein Token für „%1“. Das ist der schlimmste Fehler, den er haben kann. %2</translation>
    </message>
    <message>
        <source>With the cookie “%1” the endpoint gives a token, without it status %3. Browsers don&apos;t store that cookie: %2</source>
        <translation>Mit dem Cookie „%1“ gibt der Endpunkt ein Token, ohne es Status %3. Browser speichern dieses Cookie nicht: %2</translation>
    </message>
    <message>
        <source>Add what is missing where the app sets the cookie.</source>
        <translation>Ergänzen Sie, was fehlt, dort, wo die App das Cookie setzt.</translation>
    </message>
    <message>
        <source>The endpoint redirects to %1 (status %2), which browsers don&apos;t follow: %3</source>
        <translation>Der Endpunkt leitet zu %1 weiter (Status %2). Browser folgen dem nicht: %3</translation>
    </message>
    <message>
        <source>Redirect to a plain http or https address, or answer with the token directly.</source>
        <translation>Leiten Sie zu einer einfachen http- oder https-Adresse weiter, oder antworten Sie direkt mit dem Token.</translation>
    </message>
    <message>
        <source>Browsers reject the answer to OPTIONS: %1 isn&apos;t a list of names separated by commas (“%2”).</source>
        <translation>Browser verwerfen die Antwort auf OPTIONS: %1 ist keine Liste von Namen, die durch Kommas getrennt sind („%2“).</translation>
    </message>
    <message>
        <source>Separate the names by commas: %1: GET, POST</source>
        <translation>Trennen Sie die Namen durch Kommas: %1: GET, POST</translation>
    </message>
    <message>
        <source>With the cookie “%1” the endpoint gives a token, without it status %5. A browser does not send it: it is %2, and the page is of another site (%3) than the endpoint (%4).</source>
        <translation>Mit dem Cookie „%1“ gibt der Endpunkt ein Token, ohne es Status %5. Ein Browser sendet es nicht: Es ist %2, und die Seite gehört zu einer anderen Site (%3) als der Endpunkt (%4).</translation>
    </message>
    <message>
        <source>Exempt the endpoint&apos;s route from the CSRF check, since the browser library sends no such token. If the session has expired, sign in again.</source>
        <translation>Nehmen Sie die Route des Endpunkts von der CSRF-Prüfung aus, denn die Browser-Bibliothek sendet kein solches Token. Ist die Sitzung abgelaufen, melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The connection endpoint doesn&apos;t accept POST (405); it allows %1. %2</source>
        <translation>Der Verbindungsendpunkt nimmt kein POST an (405); er erlaubt %1. %2</translation>
    </message>
    <message>
        <source>The browser library sends a POST on each connection: add that method to the route.</source>
        <translation>Die Browser-Bibliothek sendet bei jeder Verbindung ein POST: Ergänzen Sie diese Methode in der Route.</translation>
    </message>
    <message>
        <source>The connection endpoint redirects from %1 to %2 (status %3). Browsers then send a GET without the body, so the socket ID is lost.</source>
        <translation>Der Verbindungsendpunkt leitet von %1 zu %2 weiter (Status %3). Browser senden dann ein GET ohne Inhalt, die Socket-ID geht also verloren.</translation>
    </message>
    <message>
        <source>Give the page the URL that the call ends at, or redirect with 307 or 308.</source>
        <translation>Geben Sie der Seite die URL, bei der der Aufruf endet, oder leiten Sie mit 307 oder 308 weiter.</translation>
    </message>
    <message>
        <source>The connection endpoint reads the socket ID from a JSON body, but not from a form (%1). The sandbox&apos;s browser library sends a form; what PushRadar&apos;s own library sends isn&apos;t published.</source>
        <translation>Der Verbindungsendpunkt liest die Socket-ID aus JSON, aber nicht aus einem Formular (%1). Die Browser-Bibliothek der Sandbox sendet ein Formular; was PushRadars eigene sendet, ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Read “socketID” from a form and from JSON.</source>
        <translation>Lesen Sie „socketID“ aus einem Formular und aus JSON.</translation>
    </message>
    <message>
        <source>The connection endpoint answers with status %1, but presence shows no client data within %2.</source>
        <translation>Der Verbindungsendpunkt antwortet mit Status %1, aber die Präsenz zeigt innerhalb von %2 keine Client-Daten.</translation>
    </message>
    <message>
        <source>Call the library&apos;s function that registers client data, with the socket ID that was sent and the secret of this app. Client data is limited to 1,024 bytes, and an error of the service has to be reported: see the app&apos;s log.</source>
        <translation>Rufen Sie die Funktion der Bibliothek auf, die Client-Daten registriert, mit der gesendeten Socket-ID und dem Geheimnis dieser App. Client-Daten dürfen höchstens 1.024 Bytes haben, und ein Fehler des Dienstes muss gemeldet werden: siehe das Protokoll der App.</translation>
    </message>
    <message>
        <source>Two connections of one person get different values of “##uniqueID” (%1 and %2), so presence counts that person twice.</source>
        <translation>Zwei Verbindungen einer Person bekommen verschiedene Werte von „##uniqueID“ (%1 und %2), daher zählt die Präsenz diese Person zweimal.</translation>
    </message>
    <message>
        <source>Use the ID of the user, not of the session or socket.</source>
        <translation>Verwenden Sie die ID des Benutzers, nicht die der Sitzung oder des Sockets.</translation>
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
        <translation>Es gibt keinen Rechner namens %1 (für %2). Die Dienstadresse und die Netzwerkverbindung prüfen.</translation>
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
        <source>The channel name is empty.</source>
        <translation>Der Kanalname ist leer.</translation>
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
        <translation>Die schließende %1 fehlt.</translation>
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
        <translation>Targeting gibt es nur in API v2. Entfernen oder v2 verwenden.</translation>
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
        <translation>Das Secret endet nach „sk_“; vollständig kopieren.</translation>
    </message>
</context>
<context>
    <name>PushRadar::Targeting</name>
    <message>
        <source>A user ID to target is empty; remove it.</source>
        <translation>Eine Benutzer-ID der Zielgruppe ist leer; entfernen.</translation>
    </message>
    <message>
        <source>An action to target is empty; remove it.</source>
        <translation>Eine Aktion der Zielgruppe ist leer; entfernen.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>An action that wasn&apos;t performed is empty. Remove it.</source>
        <translation>Eine nicht ausgeführte Aktion ist leer. Entfernen.</translation>
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
    <name>RadarDesk::base::DesktopNotifications</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::AccessCellView</name>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Don&apos;t compare the result of this cell (Space steps through the three)</source>
        <translation>Das Ergebnis dieser Zelle nicht vergleichen (die Leertaste wechselt zwischen den dreien)</translation>
    </message>
    <message>
        <source>Expect nothing</source>
        <translation>Nichts erwarten</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>This identity may join the channel</source>
        <translation>Diese Identität darf in den Kanal</translation>
    </message>
    <message>
        <source>Expect allowed</source>
        <translation>Zugang erwarten</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>This identity may not join the channel</source>
        <translation>Diese Identität darf nicht in den Kanal</translation>
    </message>
    <message>
        <source>Expect refused</source>
        <translation>Ablehnung erwarten</translation>
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
        <source>Not asked yet. F5 runs all cells; Space changes what is expected.</source>
        <translation>Noch nicht gefragt. F5 führt alle Zellen aus; die Leertaste ändert das Erwartete.</translation>
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
        <translation>Warten auf den ersten Aufruf…</translation>
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
    <name>RadarDesk::gui::ChannelFacets</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Find out why %1 is refused</source>
        <comment>%1 is a channel</comment>
        <translation>Herausfinden, warum %1 abgewiesen wird</translation>
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
        <source>The authentication endpoint as the page has it: whole, or relative to the page</source>
        <translation>Der Authentifizierungsendpunkt, wie ihn die Seite kennt: vollständig oder relativ zur Seite</translation>
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
        <source>End this check (Esc)</source>
        <translation>Diese Prüfung beenden (Esc)</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Als</translation>
    </message>
    <message>
        <source>Who calls the endpoint</source>
        <translation>Wer den Endpunkt aufruft</translation>
    </message>
    <message>
        <source>Who calls the endpoint: with which cookies and headers</source>
        <translation>Wer den Endpunkt aufruft: mit welchen Cookies und Headern</translation>
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
        <source>The address of the page that subscribes: by it a browser decides what it may call</source>
        <translation>Die Adresse der Seite, die abonniert: Danach entscheidet ein Browser, was sie aufrufen darf</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adresse der Seite</translation>
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
        <source>Checks that are saved by name</source>
        <translation>Unter einem Namen gespeicherte Prüfungen</translation>
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
        <source>Copy the report as Markdown, without anything secret (Alt+Y)</source>
        <translation>Den Bericht als Markdown kopieren, ohne etwas Geheimes (Alt+O)</translation>
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
        <source>A channel that must be refused:</source>
        <translation>Ein Kanal, der abgelehnt werden muss:</translation>
    </message>
    <message>
        <source>made up</source>
        <translation>erfunden</translation>
    </message>
    <message>
        <source>The app broadcasts to:</source>
        <translation>Die App sendet auf:</translation>
    </message>
    <message>
        <source>the channel itself</source>
        <translation>dem Kanal selbst</translation>
    </message>
    <message>
        <source>Socket ID, where none can be had:</source>
        <translation>Socket-ID, wo keine zu bekommen ist:</translation>
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
        <translation>&amp;Port und Zugangsdaten…</translation>
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
        <translation>10 s abweisen</translation>
    </message>
    <message>
        <source>Cut the connection and refuse it for 10 s, as if it were offline</source>
        <translation>Die Verbindung trennen und 10 s lang abweisen, als wäre sie offline</translation>
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
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>client data %1</source>
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
        <translation>An diese Verbindung &amp;senden…</translation>
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
        <translation>„%1“ prüfen…</translation>
    </message>
    <message>
        <source>&amp;Copy socket ID</source>
        <translation>Socket-ID &amp;kopieren</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Senden…</translation>
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
        <translation>Eine Nachricht nur an diese Verbindung senden (Eingabe)</translation>
    </message>
    <message>
        <source>Cut the connection without a close frame, like a failing network (Shift+Delete)</source>
        <translation>Die Verbindung ohne Close-Frame trennen, wie bei einem Netzausfall (Umschalt+Entf)</translation>
    </message>
    <message>
        <source>Events of this connection</source>
        <translation>Ereignisse dieser Verbindung</translation>
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
        <translation>Verbindungen von %1 werden 10 s lang abgewiesen.</translation>
    </message>
    <message>
        <source>A&amp;llow again</source>
        <translation>Wieder &amp;zulassen</translation>
    </message>
    <message>
        <source>Allowed connections of %1 again.</source>
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
        <translation>App verbinden…</translation>
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
        <translation>Verbinden mit dem Dienst…</translation>
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
    <name>RadarDesk::gui::DraftFaces</name>
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
        <translation>%1. Zurück bis %2 durchsucht…</translation>
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
    <name>RadarDesk::gui::IdentitySourceSheet</name>
    <message>
        <source>Identity from what is at hand</source>
        <translation>Identität aus Vorhandenem</translation>
    </message>
    <message>
        <source>cURL command or cookies</source>
        <translation>cURL-Befehl oder Cookies</translation>
    </message>
    <message>
        <source>curl &apos;https://app.example/auth&apos; -H &apos;Cookie: session=…&apos;</source>
        <translation>curl 'https://app.example/auth' -H 'Cookie: session=…'</translation>
    </message>
    <message>
        <source>Which host of the recording</source>
        <translation>Welcher Host der Aufzeichnung</translation>
    </message>
    <message>
        <source>This will be taken:</source>
        <translation>Das wird übernommen:</translation>
    </message>
    <message>
        <source>What will be taken</source>
        <translation>Was übernommen wird</translation>
    </message>
    <message>
        <source>Values that let someone in go into the keychain only.</source>
        <translation>Werte, die Zutritt geben, kommen nur in den Schlüsselbund.</translation>
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
        <translation>Kein Aufruf dieser Aufzeichnung hat Cookies oder einen Authorization-Header. Wählen Sie in Chrome „HAR exportieren (mit vertraulichen Daten)“.</translation>
    </message>
    <message>
        <source>Paste a cURL command (“Copy as cURL” in the browser&apos;s network panel), a Cookie header or Set-Cookie lines.</source>
        <translation>Fügen Sie einen cURL-Befehl („Als cURL kopieren“ in der Netzwerkansicht des Browsers), einen Cookie-Header oder Set-Cookie-Zeilen ein.</translation>
    </message>
    <message>
        <source>The cookies and the Authorization header of the recorded calls, for each host as they were sent last.</source>
        <translation>Die Cookies und der Authorization-Header der aufgezeichneten Aufrufe, für jeden Host, wie sie zuletzt gesendet wurden.</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Recordings of browsers (*.har)</source>
        <translation>Aufzeichnungen von Browsern (*.har)</translation>
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
        <translation>Nach jedem Namen die Eingabetaste drücken. Jede eingefügte Zeile ist ein Name.</translation>
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
        <source>Identity from a sign-in</source>
        <translation>Identität aus einer Anmeldung</translation>
    </message>
    <message>
        <source>RadarDesk sends the sign-in form as a browser does and keeps the cookies. The password goes into the keychain only.</source>
        <translation>RadarDesk sendet das Anmeldeformular wie ein Browser und behält die Cookies. Das Passwort kommt nur in den Schlüsselbund.</translation>
    </message>
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
        <source>Its hidden fields, such as a CSRF token, are sent along</source>
        <translation>Ihre versteckten Felder, etwa ein CSRF-Token, werden mitgesendet</translation>
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
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>User name or email</source>
        <translation>Benutzername oder E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
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
    <name>RadarDesk::gui::PresenceMenus</name>
    <message>
        <source>Show the &amp;connection</source>
        <translation>&amp;Verbindung anzeigen</translation>
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
    <name>RadarDesk::gui::ProfileTestPanel</name>
    <message>
        <source>The service can&apos;t be reached</source>
        <translation>Der Dienst ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The service issues no token</source>
        <translation>Der Dienst gibt kein Token aus</translation>
    </message>
    <message>
        <source>The secret can&apos;t be used</source>
        <translation>Das Secret ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Your clock is wrong</source>
        <translation>Ihre Uhr geht falsch</translation>
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
    <name>RadarDesk::gui::RecordingPanel</name>
    <message>
        <source>&amp;Open HAR file…</source>
        <translation>HAR-Datei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Judge a recording of a browser&apos;s developer tools, without calling anything</source>
        <translation>Eine Aufzeichnung der Entwicklerwerkzeuge eines Browsers beurteilen, ohne etwas aufzurufen</translation>
    </message>
    <message>
        <source>Which of the recorded calls</source>
        <translation>Welcher der aufgezeichneten Aufrufe</translation>
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
        <translation>Die Aufzeichnung wird gelesen…</translation>
    </message>
    <message>
        <source>What did the browser see?</source>
        <translation>Was hat der Browser gesehen?</translation>
    </message>
    <message>
        <source>Open a HAR file that was saved in a browser&apos;s developer tools, or drop it on the window. RadarDesk judges the recorded calls and calls nothing itself.</source>
        <translation>Öffnen Sie eine HAR-Datei, die in den Entwicklerwerkzeugen eines Browsers gespeichert wurde, oder ziehen Sie sie auf das Fenster. RadarDesk beurteilt die aufgezeichneten Aufrufe und ruft selbst nichts auf.</translation>
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
        <source>What it can&apos;t tell: %1</source>
        <comment>whole sentences</comment>
        <translation>Was sie nicht sagen kann: %1</translation>
    </message>
    <message>
        <source>No authentication call in this recording</source>
        <translation>Kein Aufruf zur Authentifizierung in dieser Aufzeichnung</translation>
    </message>
    <message>
        <source>Open the developer tools first, then reload the page and subscribe to the private channel, and save the recording again.</source>
        <translation>Öffnen Sie zuerst die Entwicklerwerkzeuge, laden Sie dann die Seite neu, abonnieren Sie den privaten Kanal, und speichern Sie die Aufzeichnung noch einmal.</translation>
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
        <source>the browser of a recording</source>
        <comment>who called</comment>
        <translation>der Browser einer Aufzeichnung</translation>
    </message>
    <message>
        <source>Copied the report as Markdown, without cookies, tokens and secrets.</source>
        <translation>Der Bericht wurde als Markdown kopiert, ohne Cookies, Token und Secrets.</translation>
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
        <translation>&amp;Eintragen…</translation>
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
        <translation>Die Sandbox verwendet die eingetragenen Zugangsdaten.</translation>
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
        <translation>Secret und öffentlicher Schlüssel sind neu. Apps mit den alten werden jetzt abgelehnt.</translation>
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
        <source>Name:</source>
        <translation>Name:</translation>
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
</context>
<context>
    <name>RadarDesk::gui::SearchMenu</name>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Saved searches (Alt+Down)</source>
        <translation>Gespeicherte Suchen (Alt+Ab)</translation>
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
        <translation>Nur an diese Verbindung senden (Strg+Eingabe)</translation>
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
        <translation>Eingeklappt</translation>
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
        <translation>Einen privaten Kanal und seinen Authentifizierungs-Endpunkt prüfen.</translation>
    </message>
    <message>
        <source>Rehearse a demo</source>
        <translation>Eine Vorführung proben</translation>
    </message>
    <message>
        <source>Send messages step by step, on a big screen and on phones.</source>
        <translation>Nachrichten Schritt für Schritt senden, auf großer Leinwand und auf Telefonen.</translation>
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
        <source>Stop the run; what was found stays (Esc)</source>
        <translation>Den Lauf anhalten; was gefunden wurde, bleibt (Esc)</translation>
    </message>
    <message>
        <source>Run on server restart</source>
        <translation>Bei Neustart ausführen</translation>
    </message>
    <message>
        <source>Run all checks whenever a server of theirs restarts</source>
        <translation>Alle Prüfungen ausführen, sobald einer ihrer Server neu startet</translation>
    </message>
    <message>
        <source>Export as JUnit XML…</source>
        <translation>Als JUnit-XML exportieren…</translation>
    </message>
    <message>
        <source>Save the results for a build server</source>
        <translation>Die Ergebnisse für einen Build-Server speichern</translation>
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
        <translation>Ihr Server wurde neu gestartet. Alle Prüfungen laufen…</translation>
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
        <source>Run all checks to see them here.</source>
        <translation>Führen Sie alle Prüfungen aus, um sie hier zu sehen.</translation>
    </message>
    <message>
        <source>Nothing to run</source>
        <translation>Nichts auszuführen</translation>
    </message>
    <message>
        <source>Save a check, or add channels to the access matrix.</source>
        <translation>Speichern Sie eine Prüfung, oder fügen Sie der Zugriffsmatrix Kanäle hinzu.</translation>
    </message>
    <message>
        <source>Does everything still work?</source>
        <translation>Funktioniert noch alles?</translation>
    </message>
    <message>
        <source>Runs all saved checks and the access matrix, and shows what has changed.</source>
        <translation>Führt alle gespeicherten Prüfungen und die Zugriffsmatrix aus und zeigt, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Open the check</source>
        <translation>Prüfung öffnen</translation>
    </message>
    <message>
        <source>Show the cell</source>
        <translation>Zelle zeigen</translation>
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
        <source>What changed since it worked:</source>
        <translation>Was sich geändert hat, seit es funktionierte:</translation>
    </message>
    <message>
        <source>Running all checks…</source>
        <translation>Alle Prüfungen laufen…</translation>
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
        <source>The file %1 can&apos;t be copied. It isn&apos;t changed, and changes to the saved searches aren&apos;t stored.</source>
        <translation>Die Datei %1 lässt sich nicht kopieren. Sie wird nicht geändert, und Änderungen an den gespeicherten Suchen werden nicht übernommen.</translation>
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
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>faulty</source>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>erwartet: %1</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>wie erwartet</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>zuvor %1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>nothing expected</source>
        <translation>nichts erwartet</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AccessFile</name>
    <message>
        <source>A newer version of RadarDesk has written the access matrices.</source>
        <translation>Eine neuere Version von RadarDesk hat die Zugriffsmatrizen geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n access matrices could not be read.</source>
        <translation>
            <numerusform>%n Zugriffsmatrix konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Zugriffsmatrizen konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied. It stays as it is, and no change of the access matrices is kept.</source>
        <translation>Die Datei %1 lässt sich nicht kopieren. Sie bleibt, wie sie ist, und Änderungen an den Zugriffsmatrizen werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The access matrices could not be read.</source>
        <translation>Die Zugriffsmatrizen konnten nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AccessJudgement</name>
    <message>
        <source>There is no host named %1.</source>
        <translation>Es gibt keinen Rechner namens %1.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>Unter %1 lauscht nichts.</translation>
    </message>
    <message>
        <source>%1 ended the connection before it had answered.</source>
        <translation>%1 hat die Verbindung beendet, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>There is no way to %1.</source>
        <translation>Es gibt keinen Weg zu %1.</translation>
    </message>
    <message>
        <source>No trustworthy encrypted connection to %1 could be made. %2</source>
        <translation>Zu %1 kam keine vertrauenswürdige verschlüsselte Verbindung zustande. %2</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 did not answer.</source>
        <translation>%1 hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The endpoint answered 401: it does not know who asks.</source>
        <translation>Der Endpunkt hat mit 401 geantwortet: Er weiß nicht, wer fragt.</translation>
    </message>
    <message>
        <source>The endpoint answered 403: this one may not join.</source>
        <translation>Der Endpunkt hat mit 403 geantwortet: Diese Identität darf nicht beitreten.</translation>
    </message>
    <message>
        <source>The endpoint answered 404: there is no such route, or it hides what one may not see.</source>
        <translation>Der Endpunkt hat mit 404 geantwortet: Es gibt keine solche Route, oder er verbirgt, was man nicht sehen darf.</translation>
    </message>
    <message>
        <source>The endpoint answered 419: a token against forged requests is missing, so it did not get as far as deciding.</source>
        <translation>Der Endpunkt hat mit 419 geantwortet: Ein Token gegen gefälschte Anfragen fehlt, darum kam es gar nicht zu einer Entscheidung.</translation>
    </message>
    <message>
        <source>The endpoint answered 429: it was asked too often.</source>
        <translation>Der Endpunkt hat mit 429 geantwortet: Er wurde zu oft gefragt.</translation>
    </message>
    <message>
        <source>The endpoint answered %1: it has a fault of its own.</source>
        <translation>Der Endpunkt hat mit %1 geantwortet: Er hat selbst eine Störung.</translation>
    </message>
    <message>
        <source>The endpoint answered %1.</source>
        <translation>Der Endpunkt hat mit %1 geantwortet.</translation>
    </message>
    <message>
        <source>It was redirected again and again.</source>
        <translation>Es wurde immer wieder umgeleitet.</translation>
    </message>
    <message>
        <source>It was redirected to %1.</source>
        <translation>Es wurde auf %1 umgeleitet.</translation>
    </message>
    <message>
        <source>The endpoint gave a token.</source>
        <translation>Der Endpunkt hat ein Token gegeben.</translation>
    </message>
    <message>
        <source>Asked as “%1”: %2</source>
        <translation>Gefragt als „%1“: %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::AccessMenus</name>
    <message>
        <source>No other private channel has been used</source>
        <translation>Kein weiterer privater Kanal wurde verwendet</translation>
    </message>
    <message>
        <source>&amp;All of these</source>
        <translation>&amp;Alle diese</translation>
    </message>
    <message>
        <source>&amp;Edit identities…</source>
        <translation>Identitäten &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Erwartet: %1</translation>
    </message>
    <message>
        <source>Run this &amp;cell</source>
        <translation>Diese &amp;Zelle abfragen</translation>
    </message>
    <message>
        <source>Run the row “%1”</source>
        <translation>Die Zeile „%1“ abfragen</translation>
    </message>
    <message>
        <source>Edit “%1”…</source>
        <translation>„%1“ bearbeiten …</translation>
    </message>
    <message>
        <source>Run the column “%1”</source>
        <translation>Die Spalte „%1“ abfragen</translation>
    </message>
    <message>
        <source>&amp;Accept as expected</source>
        <translation>&amp;Als erwartet übernehmen</translation>
    </message>
    <message>
        <source>Accept the row as expected</source>
        <translation>Zeile als erwartet übernehmen</translation>
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
</context>
<context>
    <name>RadarDesk::privatechannels::AccessModel</name>
    <message numerus="yes">
        <source>%n cell(s), none asked for yet.</source>
        <translation>
            <numerusform>%n Zelle, noch nicht abgefragt.</numerusform>
            <numerusform>%n Zellen, noch keine abgefragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n differs from what is expected</source>
        <translation>
            <numerusform>Keine von %n weicht von der Erwartung ab</numerusform>
            <numerusform>Keine von %n weicht von der Erwartung ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 differ(s) from what is expected</source>
        <translation>
            <numerusform>%n von %1 weicht von der Erwartung ab</numerusform>
            <numerusform>%n von %1 weichen von der Erwartung ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s) from the last run</source>
        <translation>
            <numerusform>%n weicht vom letzten Lauf ab</numerusform>
            <numerusform>%n weichen vom letzten Lauf ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked for yet</source>
        <translation>
            <numerusform>%n noch nicht abgefragt</numerusform>
            <numerusform>%n noch nicht abgefragt</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird abgefragt …</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht abgefragt</translation>
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
</context>
<context>
    <name>RadarDesk::gui::AccessPanel</name>
    <message>
        <source>&amp;Run all</source>
        <translation>Alle a&amp;bfragen</translation>
    </message>
    <message>
        <source>Ask the endpoint as each identity for each channel (F5)</source>
        <translation>Den Endpunkt mit jeder Identität nach jedem Kanal fragen (F5)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>St&amp;opp</translation>
    </message>
    <message>
        <source>Give up on what is not answered yet (Esc)</source>
        <translation>Auf noch ausstehende Antworten verzichten (Esc)</translation>
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
        <source>Show the rows and columns in which something differs</source>
        <translation>Die Zeilen und Spalten zeigen, in denen etwas abweicht</translation>
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
        <source>Who gets into which channel</source>
        <translation>Wer zu welchem Kanal Zugang hat</translation>
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
        <source>All of these channels are there already.</source>
        <translation>Alle diese Kanäle sind schon da.</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) added; the others are there already.</source>
        <translation>
            <numerusform>%n Kanal hinzugefügt; die anderen sind schon da.</numerusform>
            <numerusform>%n Kanäle hinzugefügt; die anderen sind schon da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked %1 of %2…</source>
        <translation>%1 von %2 abgefragt …</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Nichts weicht ab</translation>
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
        <source>One channel or several with spaces between them; Enter adds them</source>
        <translation>Ein Kanal oder mehrere mit Leerzeichen dazwischen; die Eingabetaste fügt sie hinzu</translation>
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
        <source>Edit the endpoint, which the check uses too</source>
        <translation>Den Endpunkt bearbeiten, den auch die Prüfung verwendet</translation>
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
        <source>The results are what is expected from now on.</source>
        <translation>Die Ergebnisse sind ab jetzt das Erwartete.</translation>
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
        <source>“%1” is one channel: a comma can be part of a name.</source>
        <translation>„%1“ ist ein einziger Kanal: Ein Komma kann zum Namen gehören.</translation>
    </message>
    <message>
        <source>S&amp;plit it</source>
        <translation>&amp;Aufteilen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>No identities</source>
        <translation>Keine Identitäten</translation>
    </message>
    <message>
        <source>Choose some under “Identities”.</source>
        <translation>Unter „Identitäten“ welche wählen.</translation>
    </message>
    <message>
        <source>All results are as expected, and as in the run before. Turn off “Differences only” to see them.</source>
        <translation>Alle Ergebnisse sind wie erwartet und wie beim Lauf davor. „Nur Abweichungen“ ausschalten, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Show the cell</source>
        <translation>Zelle zeigen</translation>
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
        <source>Add some in the field above.</source>
        <translation>Füge welche im Feld darüber hinzu.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AccessRun</name>
    <message>
        <source>The profile has no authentication endpoint. Enter its address in the profile.</source>
        <translation>Das Profil hat keinen Authentifizierungsendpunkt. Seine Adresse im Profil eintragen.</translation>
    </message>
    <message>
        <source>The profile&apos;s authentication endpoint is no http or https address.</source>
        <translation>Der Authentifizierungsendpunkt des Profils ist keine http- oder https-Adresse.</translation>
    </message>
    <message>
        <source>The identity was deleted.</source>
        <translation>Die Identität wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AccessVerdict</name>
    <message>
        <source>“%1” gets into “%2” and shouldn&apos;t</source>
        <comment>an identity, a channel</comment>
        <translation>„%1“ kommt in „%2“ und sollte nicht</translation>
    </message>
    <message>
        <source>“%1” is refused in “%2”</source>
        <comment>an identity, a channel</comment>
        <translation>„%1“ wird in „%2“ abgelehnt</translation>
    </message>
    <message>
        <source>“%1” gets no clear answer for “%2”</source>
        <comment>an identity, a channel</comment>
        <translation>„%1“ bekommt für „%2“ keine klare Antwort</translation>
    </message>
    <message>
        <source>Everyone gets into “%1”</source>
        <translation>Alle kommen in „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Everyone gets into %n channel(s)</source>
        <translation>
            <numerusform>Alle kommen in %n Kanal</numerusform>
            <numerusform>Alle kommen in %n Kanäle</numerusform>
        </translation>
    </message>
    <message>
        <source>The endpoint issues a token without credentials. Check who calls before you create a token, and answer 403 otherwise.</source>
        <translation>Der Endpunkt gibt ein Token ohne Anmeldedaten aus. Vor dem Erzeugen eines Tokens prüfen, wer aufruft, und sonst mit 403 antworten.</translation>
    </message>
    <message>
        <source>Who gets into which channel?</source>
        <translation>Wer kommt in welchen Kanal?</translation>
    </message>
    <message>
        <source>Run all cells to ask your authentication endpoint as each identity.</source>
        <translation>Alle Zellen ausführen, um den Authentifizierungsendpunkt als jede Identität zu fragen.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) differ from what you expect</source>
        <translation>
            <numerusform>%n Zelle weicht vom Erwarteten ab</numerusform>
            <numerusform>%n Zellen weichen vom Erwarteten ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the rule in your app, or what is expected of the cell.</source>
        <translation>Die Regel in der App korrigieren, oder das, was von der Zelle erwartet wird.</translation>
    </message>
    <message>
        <source>Nothing is expected yet</source>
        <translation>Noch ist nichts erwartet</translation>
    </message>
    <message numerus="yes">
        <source>Nothing differs, but %n cell(s) lack an expectation</source>
        <translation>
            <numerusform>Nichts weicht ab, aber %n Zelle hat keine Erwartung</numerusform>
            <numerusform>Nichts weicht ab, aber %n Zellen haben keine Erwartung</numerusform>
        </translation>
    </message>
    <message>
        <source>Look through the results. If they are right, accept them as expected.</source>
        <translation>Die Ergebnisse durchsehen. Wenn sie stimmen, als erwartet übernehmen.</translation>
    </message>
    <message numerus="yes">
        <source>All %n answer(s) are as expected</source>
        <translation>
            <numerusform>%n Antwort ist wie erwartet</numerusform>
            <numerusform>Alle %n Antworten sind wie erwartet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) haven&apos;t been asked.</source>
        <translation>
            <numerusform>%n Zelle wurde noch nicht gefragt.</numerusform>
            <numerusform>%n Zellen wurden noch nicht gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The endpoint gives no clear answer</source>
        <translation>Der Endpunkt gibt keine klare Antwort</translation>
    </message>
    <message>
        <source>Add channels and choose identities. RadarDesk asks your authentication endpoint as each identity for each channel.</source>
        <translation>Kanäle hinzufügen und Identitäten wählen. RadarDesk fragt den Authentifizierungsendpunkt als jede Identität nach jedem Kanal.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::BodyJudge</name>
    <message>
        <source>%1 of the %2 bytes that Content-Length announces</source>
        <comment>two numbers of bytes</comment>
        <translation>%1 der %2 Bytes, die Content-Length ankündigt,</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>It has two different values of Content-Length.</source>
        <translation>Sie hat zwei verschiedene Werte von Content-Length.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::BrowserJudge</name>
    <message>
        <source>SameSite=Lax, since it says nothing else</source>
        <translation>SameSite=Lax, da es nichts anderes angibt</translation>
    </message>
    <message>
        <source>SameSite=Lax or Strict, since None takes https</source>
        <translation>SameSite=Lax oder Strict, da None https erfordert</translation>
    </message>
    <message>
        <source>SameSite=None needs Secure.</source>
        <translation>SameSite=None erfordert Secure.</translation>
    </message>
    <message>
        <source>Partitioned needs Secure.</source>
        <translation>Partitioned erfordert Secure.</translation>
    </message>
    <message>
        <source>A name with “__Secure-” needs Secure.</source>
        <translation>Ein Name mit „__Secure-“ erfordert Secure.</translation>
    </message>
    <message>
        <source>A name with “__Host-” needs Secure and Path=/, and no Domain.</source>
        <translation>Ein Name mit „__Host-“ erfordert Secure und Path=/, und keine Domain.</translation>
    </message>
    <message>
        <source>The page is of another site (%1): whether a browser sends the cookie %2 depends on its attributes. Enter it in the identity as the app sets it, with “Set-Cookie:”.</source>
        <comment>a site; names of cookies</comment>
        <translation>Die Seite gehört zu einer anderen Site (%1): Ob ein Browser das Cookie %2 sendet, hängt von seinen Attributen ab. Geben Sie es in der Identität so ein, wie die App es setzt, mit „Set-Cookie:“.</translation>
    </message>
    <message>
        <source>The page is of another site (%1): browsers that block third-party cookies, as Safari and Firefox do and others may, don&apos;t send the cookie %2. Serve page and endpoint from one site, or send a token in a header.</source>
        <comment>a site; names of cookies</comment>
        <translation>Die Seite gehört zu einer anderen Site (%1): Browser, die Drittanbieter-Cookies blockieren, wie Safari und Firefox und womöglich andere, senden das Cookie %2 nicht. Liefern Sie Seite und Endpunkt von einer Site aus, oder senden Sie ein Token in einem Header.</translation>
    </message>
    <message>
        <source>it is neither an http nor an https address.</source>
        <translation>Es ist weder eine http- noch eine https-Adresse.</translation>
    </message>
    <message>
        <source>browsers never call port %1.</source>
        <translation>Browser rufen Port %1 nie auf.</translation>
    </message>
    <message>
        <source>it holds a user name or a password.</source>
        <translation>Sie enthält einen Benutzernamen oder ein Passwort.</translation>
    </message>
    <message>
        <source>the cookies of the first host aren&apos;t sent there (status %1).</source>
        <translation>Die Cookies des ersten Hosts werden dorthin nicht gesendet (Status %1).</translation>
    </message>
    <message>
        <source>the header Authorization isn&apos;t sent there (status %1).</source>
        <translation>Der Header Authorization wird dorthin nicht gesendet (Status %1).</translation>
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
    <message numerus="yes">
        <source>No fault found, but %n step(s) couldn&apos;t be checked</source>
        <translation>
            <numerusform>Kein Fehler gefunden, aber %n Schritt war nicht prüfbar</numerusform>
            <numerusform>Kein Fehler gefunden, aber %n Schritte waren nicht prüfbar</numerusform>
        </translation>
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
    <name>RadarDesk::privatechannels::ConnectionCheck</name>
    <message>
        <source>It is told of a connection as the browser library does it, by a form</source>
        <translation>Er erfährt von einer Verbindung wie von der Browser-Bibliothek, als Formular</translation>
    </message>
    <message>
        <source>It is redirected here</source>
        <translation>Der Aufruf wird hierher umgeleitet</translation>
    </message>
    <message>
        <source>it answers with status %1.</source>
        <translation>er antwortet mit Status %1.</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>The same with all cookies, also those that a browser would not send</source>
        <translation>Dasselbe mit allen Cookies, auch denen, die ein Browser nicht senden würde</translation>
    </message>
    <message>
        <source>Does it read the socket ID from JSON?</source>
        <translation>Liest er die Socket-ID aus JSON?</translation>
    </message>
    <message>
        <source>other methods</source>
        <translation>andere Methoden</translation>
    </message>
    <message>
        <source>It answers with status %1. Whether presence then shows the person couldn&apos;t be checked: RadarDesk can&apos;t watch channels of this service.</source>
        <translation>Er antwortet mit Status %1. Ob die Präsenz die Person dann zeigt, konnte nicht geprüft werden: RadarDesk kann Kanäle dieses Dienstes nicht beobachten.</translation>
    </message>
    <message>
        <source>presence shows no client data then</source>
        <translation>die Präsenz zeigt dann keine Client-Daten</translation>
    </message>
    <message>
        <source>The client data has %1 of at most 1,024 bytes.</source>
        <translation>Die Client-Daten haben %1 von höchstens 1.024 Bytes.</translation>
    </message>
    <message>
        <source>The same by JSON, which some samples read</source>
        <translation>Dasselbe als JSON, das manche Beispiele lesen</translation>
    </message>
    <message>
        <source>It reads a form, as the sandbox&apos;s browser library sends it, but not JSON (status %1). What PushRadar&apos;s own library sends isn&apos;t published, so reading both is safe.</source>
        <translation>Er liest ein Formular, wie es die Browser-Bibliothek der Sandbox sendet, aber kein JSON (Status %1). Was PushRadars eigene sendet, ist nicht veröffentlicht; beides zu lesen ist sicher.</translation>
    </message>
    <message>
        <source>The client data has no “##uniqueID”, so each connection counts as a user of its own.</source>
        <translation>Die Client-Daten haben keine „##uniqueID“, daher zählt jede Verbindung als eigener Benutzer.</translation>
    </message>
    <message>
        <source>Presence shows the client data that it registers.</source>
        <translation>Die Präsenz zeigt die Client-Daten, die er registriert.</translation>
    </message>
    <message>
        <source>It is told of a second connection of the same person</source>
        <translation>Er erfährt von einer zweiten Verbindung derselben Person</translation>
    </message>
    <message>
        <source>Presence shows the client data that it registers, once for both connections of the person.</source>
        <translation>Die Präsenz zeigt die Client-Daten, die er registriert, einmal für beide Verbindungen der Person.</translation>
    </message>
    <message>
        <source>The call arrives, but the page gets an error: %1 %2</source>
        <comment>a sentence, advice</comment>
        <translation>Der Aufruf kommt an, aber die Seite bekommt einen Fehler: %1 %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointCaller</name>
    <message>
        <source>The last chunk of the answer is missing.</source>
        <translation>Der letzte Teil der Antwort fehlt.</translation>
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
        <source>A variable has no value here, so the option with it is left out.</source>
        <translation>Eine Variable hat hier keinen Wert; die Option mit ihr wird ausgelassen.</translation>
    </message>
    <message>
        <source>The command reads cookies from a file, which isn&apos;t here.</source>
        <translation>Der Befehl liest Cookies aus einer Datei, die nicht hier ist.</translation>
    </message>
    <message>
        <source>The command has no cookies and no header with credentials. In the browser&apos;s network panel, choose “Copy as cURL” of a call that is signed in.</source>
        <translation>Der Befehl hat keine Cookies und keinen Header mit Zugangsdaten. Wählen Sie in der Netzwerkansicht des Browsers „Als cURL kopieren“ bei einem angemeldeten Aufruf.</translation>
    </message>
    <message>
        <source>Paste a cURL command or a Cookie header.</source>
        <translation>Fügen Sie einen cURL-Befehl oder einen Cookie-Header ein.</translation>
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
</context>
<context>
    <name>RadarDesk::privatechannels::LaterCall</name>
    <message>
        <source>It answers with status %1.</source>
        <translation>Er antwortet mit Status %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::Login</name>
    <message>
        <source>Enter the URL that the sign-in form is sent to: it starts with “http:” or “https:”.</source>
        <translation>Geben Sie die URL ein, an die das Anmeldeformular gesendet wird: Sie beginnt mit „http:“ oder „https:“.</translation>
    </message>
    <message>
        <source>The page with the form isn&apos;t an http or https URL.</source>
        <translation>Die Seite mit dem Formular ist keine http- oder https-URL.</translation>
    </message>
    <message>
        <source>Enter the names of the fields for the user and the password.</source>
        <translation>Geben Sie die Namen der Felder für Benutzer und Passwort ein.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Geben Sie das Passwort ein.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::LoginRun</name>
    <message>
        <source>The page with the form answers with status %1. %2</source>
        <translation>Die Seite mit dem Formular antwortet mit Status %1. %2</translation>
    </message>
    <message>
        <source>The page with the form can&apos;t be read: %1.</source>
        <translation>Die Seite mit dem Formular kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The sign-in can&apos;t be sent: %1.</source>
        <translation>Die Anmeldung kann nicht gesendet werden: %1.</translation>
    </message>
    <message>
        <source>The server misses a CSRF token. Enter the page with the form, so that its hidden fields are sent.</source>
        <translation>Dem Server fehlt ein CSRF-Token. Geben Sie die Seite mit dem Formular ein, damit deren versteckte Felder gesendet werden.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t accept the CSRF token of the form&apos;s page.</source>
        <translation>Der Server nimmt das CSRF-Token der Formularseite nicht an.</translation>
    </message>
    <message>
        <source>The server answers the sign-in with status %1. %2</source>
        <translation>Der Server beantwortet die Anmeldung mit Status %1. %2</translation>
    </message>
    <message>
        <source>The server shows the sign-in page again. Compare the user, the password and the names of the fields.</source>
        <translation>Der Server zeigt die Anmeldeseite noch einmal. Vergleichen Sie Benutzer, Passwort und die Namen der Felder.</translation>
    </message>
    <message>
        <source>The server sets no cookie. If it answers with a token instead, add that as a header.</source>
        <translation>Der Server setzt kein Cookie. Wenn er stattdessen mit einem Token antwortet, fügen Sie es als Header hinzu.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::OtherSide</name>
    <message>
        <source>a proxy or CDN</source>
        <translation>einem Proxy oder CDN</translation>
    </message>
    <message>
        <source>%1, a proxy or CDN</source>
        <comment>what a server calls itself</comment>
        <translation>%1, einem Proxy oder CDN</translation>
    </message>
    <message>
        <source>It says: “%1”</source>
        <comment>the words of a page</comment>
        <translation>Er sagt: „%1“</translation>
    </message>
    <message>
        <source>It asks for: %1.</source>
        <comment>a header&apos;s value</comment>
        <translation>Er verlangt: %1.</translation>
    </message>
    <message>
        <source>Answered by %1.</source>
        <comment>a server</comment>
        <translation>Geantwortet hat: %1.</translation>
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
    <name>RadarDesk::privatechannels::Recording</name>
    <message>
        <source>This isn&apos;t a complete HAR file: %1.</source>
        <comment>why</comment>
        <translation>Das ist keine vollständige HAR-Datei: %1.</translation>
    </message>
    <message>
        <source>This isn&apos;t a HAR file.</source>
        <translation>Das ist keine HAR-Datei.</translation>
    </message>
    <message>
        <source>The browser says: %1.</source>
        <extracomment>%1: what the browser says: &quot;net::ERR_CONNECTION_RESET&quot;</extracomment>
        <translation>Der Browser sagt: %1.</translation>
    </message>
    <message>
        <source>An extension of the browser has blocked the call (%1).</source>
        <translation>Eine Erweiterung des Browsers hat den Aufruf blockiert (%1).</translation>
    </message>
    <message>
        <source>The page is on https and the endpoint on http, so the browser blocked the call as mixed content (%1 to %2).</source>
        <translation>Die Seite ist auf https und der Endpunkt auf http; der Browser hat den Aufruf als gemischten Inhalt blockiert (%1 an %2).</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>kein Status</translation>
    </message>
    <message>
        <source>The page got no answer (%1), and the recording doesn&apos;t say why. For a page of another origin (%2), the usual cause is a missing CORS header.</source>
        <comment>what the browser says; the page&apos;s origin</comment>
        <translation>Die Seite bekam keine Antwort (%1), und die Aufzeichnung sagt nicht, warum. Bei einer Seite mit anderem Origin (%2) ist die übliche Ursache ein fehlender CORS-Header.</translation>
    </message>
    <message>
        <source>The page got no answer (%1), and the recording doesn&apos;t say why.</source>
        <translation>Die Seite bekam keine Antwort (%1), und die Aufzeichnung sagt nicht, warum.</translation>
    </message>
    <message>
        <source>The endpoint refuses “%1” (403) although the browser sent what it had of the user.</source>
        <translation>Der Endpunkt lehnt „%1“ ab (403), obwohl der Browser gesendet hat, was er vom Benutzer hatte.</translation>
    </message>
    <message>
        <source>The endpoint refuses “%1” (403). Whether cookies were sent isn&apos;t in the recording.</source>
        <translation>Der Endpunkt lehnt „%1“ ab (403). Ob Cookies gesendet wurden, steht nicht in der Aufzeichnung.</translation>
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
        <source>A recording has no call with the secret of your app.</source>
        <translation>Eine Aufzeichnung hat keinen Aufruf mit dem Secret Ihrer App.</translation>
    </message>
    <message>
        <source>The browser asks whether the page may call it</source>
        <translation>Der Browser fragt, ob die Seite ihn aufrufen darf</translation>
    </message>
    <message>
        <source>The page calls the endpoint</source>
        <translation>Die Seite ruft den Endpunkt auf</translation>
    </message>
    <message>
        <source>It is redirected here</source>
        <translation>Es wird hierher weitergeleitet</translation>
    </message>
    <message>
        <source>It is redirected to %1, which isn&apos;t in the recording.</source>
        <translation>Es wird nach %1 weitergeleitet, was nicht in der Aufzeichnung ist.</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1; the body of the answer isn&apos;t in the recording.</source>
        <translation>Der Endpunkt antwortet mit Status %1; der Inhalt der Antwort ist nicht in der Aufzeichnung.</translation>
    </message>
    <message>
        <source>The endpoint gives the page a token.</source>
        <translation>Der Endpunkt gibt der Seite ein Token.</translation>
    </message>
    <message>
        <source>Which page called isn&apos;t recorded, so CORS couldn&apos;t be judged.</source>
        <translation>Welche Seite aufgerufen hat, ist nicht aufgezeichnet; CORS konnte nicht beurteilt werden.</translation>
    </message>
    <message>
        <source>The browser asks by OPTIONS before such a call; that isn&apos;t in the recording.</source>
        <translation>Vor so einem Aufruf fragt der Browser mit OPTIONS; das ist nicht in der Aufzeichnung.</translation>
    </message>
    <message>
        <source>Whether cookies were sent isn&apos;t in the recording.</source>
        <translation>Ob Cookies gesendet wurden, steht nicht in der Aufzeichnung.</translation>
    </message>
    <message>
        <source>There is no token in the recording.</source>
        <translation>In der Aufzeichnung ist kein Token.</translation>
    </message>
    <message>
        <source>The recorded WebSocket messages are in a protocol that isn&apos;t published.</source>
        <translation>Die aufgezeichneten WebSocket-Nachrichten sind in einem Protokoll, das nicht veröffentlicht ist.</translation>
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
        <source>The page shows the service another token than the endpoint gave.</source>
        <translation>Die Seite zeigt dem Dienst ein anderes Token, als der Endpunkt gab.</translation>
    </message>
    <message>
        <source>Who is refused can&apos;t be told from a recording.</source>
        <translation>Wer abgelehnt wird, kann eine Aufzeichnung nicht sagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be read.</source>
        <translation>
            <numerusform>%n Eintrag konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Einträge konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no cookies in this file: Chrome leaves them out unless you choose “Export HAR (with sensitive data)”.</source>
        <translation>In dieser Datei sind keine Cookies: Chrome lässt sie weg, wenn Sie nicht „HAR exportieren (mit vertraulichen Daten)“ wählen.</translation>
    </message>
    <message>
        <source>There are no cookies in this file.</source>
        <translation>In dieser Datei sind keine Cookies.</translation>
    </message>
    <message>
        <source>Calls by OPTIONS aren&apos;t in it: whether the browser may call can&apos;t be told.</source>
        <translation>Aufrufe mit OPTIONS sind nicht darin: Ob der Browser aufrufen darf, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Answers are missing: keep the developer tools open while the page loads.</source>
        <translation>Antworten fehlen: Lassen Sie die Entwicklerwerkzeuge geöffnet, während die Seite lädt.</translation>
    </message>
    <message>
        <source>There are no WebSocket messages in it: open the developer tools before the page connects.</source>
        <translation>Es sind keine WebSocket-Nachrichten darin: Öffnen Sie die Entwicklerwerkzeuge, bevor die Seite sich verbindet.</translation>
    </message>
    <message>
        <source>There are no WebSocket messages in it: only Chrome and Edge record them.</source>
        <translation>Es sind keine WebSocket-Nachrichten darin: Nur Chrome und Edge zeichnen sie auf.</translation>
    </message>
    <message>
        <source>This can&apos;t be read: %1.</source>
        <comment>why, such as “it is a folder”</comment>
        <translation>Das kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>This file is too large: %1. The limit is %2.</source>
        <translation>Diese Datei ist zu groß: %1. Die Grenze ist %2.</translation>
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
        <source>Copy the headers</source>
        <translation>Header kopieren</translation>
    </message>
    <message>
        <source>Enter a channel</source>
        <translation>Kanal eingeben</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Profil öffnen</translation>
    </message>
    <message>
        <source>Edit the endpoint</source>
        <translation>Endpunkt bearbeiten</translation>
    </message>
    <message>
        <source>Use the full address</source>
        <translation>Ganze Adresse verwenden</translation>
    </message>
    <message>
        <source>Enter the page</source>
        <translation>Seite eingeben</translation>
    </message>
    <message>
        <source>Copy the header</source>
        <translation>Header kopieren</translation>
    </message>
    <message>
        <source>Send cookies</source>
        <translation>Cookies senden</translation>
    </message>
    <message>
        <source>Choose an identity</source>
        <translation>Identität wählen</translation>
    </message>
    <message>
        <source>Enter the cookies</source>
        <translation>Cookies eingeben</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>a scheme or a host</comment>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Port %1 verwenden</translation>
    </message>
    <message>
        <source>Remove them from the URL</source>
        <translation>Aus der URL entfernen</translation>
    </message>
    <message>
        <source>Run when it starts</source>
        <translation>Ausführen, sobald er startet</translation>
    </message>
    <message>
        <source>Copy the attributes</source>
        <translation>Attribute kopieren</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Antwort kopieren</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::Suite</name>
    <message>
        <source>Nothing changed since the last green run (%1).</source>
        <comment>a time</comment>
        <translation>Seit dem letzten grünen Lauf (%1) hat sich nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed since the last green run (%1).</source>
        <comment>%1: a time</comment>
        <translation>
            <numerusform>%n hat sich seit dem letzten grünen Lauf (%1) geändert.</numerusform>
            <numerusform>%n haben sich seit dem letzten grünen Lauf (%1) geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Nicht mehr da</translation>
    </message>
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
    <message>
        <source>The run was stopped before its end.</source>
        <translation>Der Lauf wurde vor seinem Ende angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n couldn&apos;t be judged.</source>
        <translation>
            <numerusform>%n konnte nicht beurteilt werden.</numerusform>
            <numerusform>%n konnten nicht beurteilt werden.</numerusform>
        </translation>
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
        <source>Nothing could be judged</source>
        <translation>Nichts konnte beurteilt werden</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Keine klare Antwort</translation>
    </message>
    <message>
        <source>Gets in and shouldn&apos;t</source>
        <translation>Kommt herein und sollte nicht</translation>
    </message>
    <message>
        <source>Is refused and should get in</source>
        <translation>Wird abgelehnt und sollte hereinkommen</translation>
    </message>
    <message>
        <source>Gets in; nothing is expected</source>
        <translation>Kommt herein; nichts ist erwartet</translation>
    </message>
    <message>
        <source>Is refused; nothing is expected</source>
        <translation>Wird abgelehnt; nichts ist erwartet</translation>
    </message>
    <message>
        <source>Gets in, as expected</source>
        <translation>Kommt herein, wie erwartet</translation>
    </message>
    <message>
        <source>Is refused, as expected</source>
        <translation>Wird abgelehnt, wie erwartet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an identity, a channel</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::SuiteFile</name>
    <message>
        <source>A newer version of RadarDesk has written the results of all checks.</source>
        <translation>Eine neuere Version von RadarDesk hat die Ergebnisse aller Prüfungen geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) of all checks could not be read.</source>
        <translation>
            <numerusform>%n Ergebnis aller Prüfungen konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Ergebnisse aller Prüfungen konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The results of all checks could not be read.</source>
        <translation>Die Ergebnisse aller Prüfungen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied. It stays as it is, and no new result of all checks is saved.</source>
        <translation>Die Datei %1 kann nicht kopiert werden. Sie bleibt, wie sie ist, und kein neues Ergebnis aller Prüfungen wird gespeichert.</translation>
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
    <name>RadarDesk::privatechannels::WayProbe</name>
    <message>
        <source>it answers as an SSH server.</source>
        <translation>Er antwortet wie ein SSH-Server.</translation>
    </message>
    <message>
        <source>it answers as a mail or FTP server.</source>
        <translation>Er antwortet wie ein Mail- oder FTP-Server.</translation>
    </message>
    <message>
        <source>the first bytes of its answer are neither HTTP nor TLS.</source>
        <translation>Die ersten Bytes seiner Antwort sind weder HTTP noch TLS.</translation>
    </message>
    <message>
        <source>Nor does anything at port %1.</source>
        <comment>numbers</comment>
        <translation>Auch bei Port %1 nicht.</translation>
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
        <translation>%1 enthält kein Secret und keinen öffentlichen Schlüssel. Die Datei berichtigen oder löschen; dann werden neue gemacht.</translation>
    </message>
    <message>
        <source>Other users can change %1. Allow only its owner to write to it: chmod 600.</source>
        <comment>a path</comment>
        <translation>Andere dürfen %1 ändern. Nur den Eigentümer schreiben lassen: chmod 600.</translation>
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
    <name>RadarDesk::sandbox::SubscriberPages</name>
    <message>
        <source>The page can&apos;t be served: %1.</source>
        <translation>Die Seite lässt sich nicht bereitstellen: %1.</translation>
    </message>
    <message>
        <source>Devices on the network can&apos;t connect: %1.</source>
        <translation>Geräte im Netz können sich nicht verbinden: %1.</translation>
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
    <name>RadarDesk::gui::AddUsersForm</name>
    <message>
        <source>&amp;How many?</source>
        <translation>Anza&amp;hl</translation>
    </message>
    <message>
        <source>How many test users to add</source>
        <translation>Wie viele Testbenutzer hinzugefügt werden</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A number from 1 to %1, please.</source>
        <translation>Bitte eine Zahl von 1 bis %1 eingeben.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AnswerReader</name>
    <message>
        <source>an array</source>
        <translation>ein Array</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>That is exactly what its Content-Length says, so the header may be too small.</source>
        <translation>Das ist genau, was Content-Length angibt; der Header nennt also vielleicht zu wenig.</translation>
    </message>
    <message>
        <source>a second byte order mark (U+FEFF), which can&apos;t be seen.</source>
        <translation>eine zweite Bytereihenfolge-Markierung (U+FEFF), die man nicht sieht.</translation>
    </message>
    <message>
        <source>a coding with one byte a letter</source>
        <translation>einer Kodierung mit einem Byte pro Zeichen</translation>
    </message>
    <message>
        <source>an empty body</source>
        <translation>leerem Inhalt</translation>
    </message>
    <message numerus="yes">
        <source>nothing but white space (%n byte(s))</source>
        <translation>
            <numerusform>nichts als Leerraum (%n Byte)</numerusform>
            <numerusform>nichts als Leerraum (%n Bytes)</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty object is what a promise becomes in JSON: await it.</source>
        <translation>Ein leeres Objekt wird in JSON aus einem Promise: mit „await“ darauf warten.</translation>
    </message>
    <message>
        <source>It is XML.</source>
        <translation>Es ist XML.</translation>
    </message>
    <message>
        <source>Its texts are in single quotes, as Python prints a dictionary.</source>
        <translation>Ihre Texte stehen in einfachen Anführungszeichen, wie Python ein Dictionary ausgibt.</translation>
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
    <name>RadarDesk::session::BroadcastGate</name>
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
    <name>RadarDesk::privatechannels::ChannelJudge</name>
    <message>
        <source>the character %1 at place %2</source>
        <translation>das Zeichen %1 an Stelle %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>before and after</source>
        <translation>vor und nach</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vor</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>it has white space before or after the name.</source>
        <translation>Leerraum vor oder nach dem Namen.</translation>
    </message>
    <message>
        <source>upper and lower case differ.</source>
        <translation>Groß- und Kleinschreibung weichen ab.</translation>
    </message>
    <message>
        <source>it is the name without its prefix.</source>
        <translation>der Name ohne sein Präfix.</translation>
    </message>
    <message>
        <source>it has the prefix once too often.</source>
        <translation>das Präfix einmal zu viel.</translation>
    </message>
    <message>
        <source>it is percent-encoded.</source>
        <translation>prozentcodiert.</translation>
    </message>
    <message>
        <source>it has the other prefix.</source>
        <translation>das andere Präfix.</translation>
    </message>
    <message>
        <source>it has a letter that only looks the same.</source>
        <translation>ein Buchstabe, der nur gleich aussieht.</translation>
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
        <translation>Token für „%1“ verweigert: %2</translation>
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
        <translation>Geschlossen: Der Client hat seine Nachrichten zu langsam abgenommen.</translation>
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
    <name>RadarDesk::session::ProfileTest</name>
    <message>
        <source>Your clock agrees with the service&apos;s.</source>
        <translation>Ihre Uhr stimmt mit der des Dienstes überein.</translation>
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
        <translation>Der Dienst gibt Token für private Kanäle aus.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t report its time.</source>
        <translation>Der Dienst meldet seine Uhrzeit nicht.</translation>
    </message>
    <message>
        <source>Your clock is %1 ahead of the service&apos;s, so tokens may already be expired. Set your clock.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>Ihre Uhr geht gegenüber der des Dienstes um %1 vor. Token können deshalb schon abgelaufen sein. Die Uhr stellen.</translation>
    </message>
    <message>
        <source>Your clock is %1 behind the service&apos;s, so tokens may not be valid yet. Set your clock.</source>
        <translation>Ihre Uhr geht gegenüber der des Dienstes um %1 nach. Token können deshalb noch ungültig sein. Die Uhr stellen.</translation>
    </message>
    <message>
        <source>The profile has no secret. Enter the secret first.</source>
        <translation>Das Profil hat kein Secret. Das Secret zuerst eingeben.</translation>
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
        <translation>Die App hat Clientdaten registriert.</translation>
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
        <translation>Geschlossen: Der Client hat seine Nachrichten zu langsam abgenommen.</translation>
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
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel that is refused, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>listening through a page</source>
        <comment>is listened to</comment>
        <translation>durch eine Seite abonniert</translation>
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
</context>
<context>
    <name>RadarDesk::privatechannels::CheckChanges</name>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1: the header %2 is new, “%3”.</source>
        <translation>%1: Der Header %2 ist neu, „%3“.</translation>
    </message>
    <message>
        <source>%1: the header %2 is gone; it was “%3”.</source>
        <translation>%1: Der Header %2 ist weg; er war „%3“.</translation>
    </message>
    <message>
        <source>%1: the header %2 is “%3”; it was “%4”.</source>
        <translation>%1: Der Header %2 ist „%3“; er war „%4“.</translation>
    </message>
    <message>
        <source>%1: it goes to %2; it went to %3.</source>
        <translation>%1: Ziel ist %2; es war %3.</translation>
    </message>
    <message>
        <source>%1: the status is %2; it was %3.</source>
        <translation>%1: Der Status ist %2; er war %3.</translation>
    </message>
    <message>
        <source>%1: %2; it was: %3.</source>
        <translation>%1: %2; zuvor: %3.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CheckExport</name>
    <message>
        <source>Private channel check: %1</source>
        <translation>Prüfung eines privaten Kanals: %1</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Called as</source>
        <translation>Aufgerufen als</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
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
        <translation>Ihr Server wurde neu gestartet. Erneute Prüfung …</translation>
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
        <source>For each step, what was sent, what came back and what it means appears here.</source>
        <translation>Hier steht zu jedem Schritt, was gesendet wurde, was zurückkam und was das bedeutet.</translation>
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
        <source>The endpoint&apos;s server is down. The check runs again when it is back.</source>
        <translation>Der Server des Endpunkts läuft nicht. Die Prüfung läuft erneut, wenn er wieder da ist.</translation>
    </message>
    <message>
        <source>Enter a name to save the check.</source>
        <translation>Einen Namen eingeben, um die Prüfung zu speichern.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Als „%1“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CheckReport</name>
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
        <source>not done</source>
        <translation>nicht ausgeführt</translation>
    </message>
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
</context>
<context>
    <name>RadarDesk::privatechannels::CheckRunner</name>
    <message>
        <source>The check was stopped.</source>
        <translation>Die Prüfung wurde gestoppt.</translation>
    </message>
    <message>
        <source>Check: %1. %2</source>
        <translation>Prüfung: %1. %2</translation>
    </message>
    <message>
        <source>Check: %1</source>
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
    <name>RadarDesk::privatechannels::ChecksFile</name>
    <message>
        <source>A newer version of RadarDesk has written the checks.</source>
        <translation>Eine neuere Version von RadarDesk hat die Prüfungen geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not be read.</source>
        <translation>
            <numerusform>%n Prüfung konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Prüfungen konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied. It stays as it is, and no change of the checks is kept.</source>
        <translation>Die Datei %1 lässt sich nicht kopieren. Sie bleibt, wie sie ist, und Änderungen an den Prüfungen werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The checks could not be read.</source>
        <translation>Die Prüfungen konnten nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ClientDataCheck</name>
    <message>
        <source>Client data are a JSON object, such as {&quot;##uniqueID&quot;: 1}.</source>
        <translation>Client-Daten sind ein JSON-Objekt wie {&quot;##uniqueID&quot;: 1}.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Without “##uniqueID”, each connection counts as a user of its own.</source>
        <translation>Ohne „##uniqueID“ zählt jede Verbindung als eigener Benutzer.</translation>
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
    <name>RadarDesk::app::Application</name>
    <message>
        <source>The saved searches can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>Die gespeicherten Suchen können nicht gespeichert werden. %1</translation>
    </message>
    <message>
        <source>The saved session couldn&apos;t be read and was moved to %1.</source>
        <comment>the path of a file</comment>
        <translation>Die gespeicherte Sitzung konnte nicht gelesen werden und wurde nach %1 verschoben.</translation>
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
        <source>Before that picture, press the button of this object name, or fill in a field: FIELD=TEXT. Repeatable.</source>
        <translation>Vor diesem Bild die Schaltfläche mit diesem Objektnamen drücken oder ein Feld ausfüllen: FELD=TEXT. Mehrfach möglich.</translation>
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
    <name>RadarDesk::privatechannels::CorsJudge</name>
    <message>
        <source>missing</source>
        <translation>nicht vorhanden</translation>
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
        <translation>Eine kleine %1-App mit einer Seite und einem Authentifizierungs-Endpunkt. Sie braucht nur die Standardbibliothek.</translation>
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
        <translation>Eingabe drücken, um die Verbindung zu zeigen</translation>
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
    <name>RadarDesk::privatechannels::Diagnosis</name>
    <message>
        <source>First the name has to be right.</source>
        <translation>Zuerst muss der Name stimmen.</translation>
    </message>
    <message>
        <source>A presence channel, and a name that %1 allows.</source>
        <translation>Ein Präsenzkanal mit einem Namen, den %1 erlaubt.</translation>
    </message>
    <message>
        <source>A private channel, and a name that %1 allows.</source>
        <translation>Ein privater Kanal mit einem Namen, den %1 erlaubt.</translation>
    </message>
    <message>
        <source>There is no token to look at.</source>
        <translation>Es gibt kein Token, das sich ansehen ließe.</translation>
    </message>
    <message>
        <source>There is no token to subscribe with.</source>
        <translation>Es gibt kein Token zum Abonnieren.</translation>
    </message>
    <message>
        <source>The endpoint first has to let somebody in.</source>
        <translation>Zuerst muss der Endpunkt jemandem Zugang geben.</translation>
    </message>
    <message>
        <source>With this token it would be refused.</source>
        <translation>Mit diesem Token würde es abgelehnt.</translation>
    </message>
    <message>
        <source>The endpoint is too slow to be called again and again.</source>
        <translation>Der Endpunkt ist zu langsam, um immer wieder aufgerufen zu werden.</translation>
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
    <name>RadarDesk::workbench::DecodingText</name>
    <message numerus="yes">
        <source>%Ln byte(s) that aren’t text</source>
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
    <name>RadarDesk::gui::EndpointBar</name>
    <message>
        <source>Serve an authentication endpoint</source>
        <translation>Einen Authentifizierungsendpunkt bereitstellen</translation>
    </message>
    <message>
        <source>127.0.0.1, port</source>
        <translation>127.0.0.1, Port</translation>
    </message>
    <message>
        <source>any free</source>
        <translation>ein freier</translation>
    </message>
    <message>
        <source>Port of the endpoint; empty for any free one</source>
        <translation>Port des Endpunkts; leer für einen beliebigen freien</translation>
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
        <source>For the page</source>
        <translation>Für die Seite</translation>
    </message>
    <message>
        <source>Copy the line that registers it in a page</source>
        <translation>Die Zeile kopieren, die ihn in einer Seite einträgt</translation>
    </message>
    <message>
        <source>Copy a real one</source>
        <translation>Einen echten kopieren</translation>
    </message>
    <message>
        <source>Copy code for an endpoint that replaces this one</source>
        <translation>Code für einen Endpunkt kopieren, der diesen ersetzt</translation>
    </message>
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
        <source>Serve a&amp;t</source>
        <translation>&amp;Bereitstellen unter</translation>
    </message>
    <message>
        <source>Serve an authentication endpoint to pages of this machine, with tokens of the profile in use (Alt+T)</source>
        <translation>Einen Authentifizierungsendpunkt für Seiten dieses Rechners bereitstellen, mit Token des aktuellen Profils (Alt+B)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointCall</name>
    <message>
        <source>RadarDesk&apos;s endpoint let a page in: %1.</source>
        <translation>Der Endpunkt von RadarDesk hat einer Seite Zugang gegeben: %1.</translation>
    </message>
    <message>
        <source>RadarDesk&apos;s endpoint was wrong on purpose: %1</source>
        <translation>Der Endpunkt von RadarDesk hat absichtlich falsch geantwortet: %1</translation>
    </message>
    <message>
        <source>RadarDesk&apos;s endpoint answered a preflight.</source>
        <translation>Der Endpunkt von RadarDesk hat einen Preflight beantwortet.</translation>
    </message>
    <message>
        <source>RadarDesk&apos;s endpoint had no token to give: %1</source>
        <translation>Der Endpunkt von RadarDesk hatte kein Token zu geben: %1</translation>
    </message>
    <message>
        <source>RadarDesk&apos;s endpoint refused a page: %1</source>
        <translation>Der Endpunkt von RadarDesk hat eine Seite abgelehnt: %1</translation>
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
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointClerk</name>
    <message>
        <source>cookie %1</source>
        <translation>Cookie %1</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>It is called by a name that is not of this machine.</source>
        <translation>Er wird unter einem Namen aufgerufen, der nicht zu diesem Rechner gehört.</translation>
    </message>
    <message>
        <source>Only pages of this machine may call it, and this one is of “%1”.</source>
        <translation>Nur Seiten dieses Rechners dürfen ihn aufrufen, und diese gehört zu „%1“.</translation>
    </message>
    <message>
        <source>Login page</source>
        <translation>Anmeldeseite</translation>
    </message>
    <message>
        <source>Nothing is here. The endpoint is at %1.</source>
        <translation>Hier ist nichts. Der Endpunkt liegt unter %1.</translation>
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
        <translation>Kein Zutritt zu diesem Kanal.</translation>
    </message>
    <message>
        <source>token given</source>
        <translation>Token gegeben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status and sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only pages of this machine may call it, and this call is of another site.</source>
        <translation>Nur Seiten dieses Rechners dürfen ihn aufrufen, und dieser Aufruf kommt von einer anderen Website.</translation>
    </message>
    <message>
        <source>a web site</source>
        <translation>eine Website</translation>
    </message>
    <message>
        <source>Calls refused besides, too many to list: %1.</source>
        <translation>Weitere abgelehnte Aufrufe, zu viele für die Liste: %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointFault</name>
    <message>
        <source>Route missing (404)</source>
        <translation>Route fehlt (404)</translation>
    </message>
    <message>
        <source>The server is the right one and has nothing at this path: 404. The page is refused.</source>
        <translation>Der Server ist der richtige und hat unter diesem Pfad nichts: 404. Die Seite wird abgelehnt.</translation>
    </message>
    <message>
        <source>Redirect to another host</source>
        <translation>Umleitung auf einen anderen Rechner</translation>
    </message>
    <message>
        <source>It redirects to its canonical host, localhost for 127.0.0.1, which answers. To a browser that is another origin, and cookies of the first host do not go along.</source>
        <translation>Er leitet auf seinen kanonischen Rechnernamen um, localhost statt 127.0.0.1, und der antwortet. Für einen Browser ist das ein anderer Ursprung, und Cookies des ersten Namens gehen nicht mit.</translation>
    </message>
    <message>
        <source>Redirect to https</source>
        <translation>Umleitung auf https</translation>
    </message>
    <message>
        <source>It redirects to the same address with https, where nothing speaks TLS. The page sees a network error.</source>
        <translation>Er leitet auf dieselbe Adresse mit https um, wo nichts TLS spricht. Die Seite sieht einen Netzwerkfehler.</translation>
    </message>
    <message>
        <source>Redirect to a login page</source>
        <translation>Umleitung auf eine Anmeldeseite</translation>
    </message>
    <message>
        <source>It takes the caller for signed out and redirects to its login page. The page gets HTML with status 200 instead of a token.</source>
        <translation>Er hält den Aufrufer für abgemeldet und leitet auf seine Anmeldeseite um. Die Seite bekommt HTML mit Status 200 statt eines Tokens.</translation>
    </message>
    <message>
        <source>Redirect in circles</source>
        <translation>Umleitung im Kreis</translation>
    </message>
    <message>
        <source>It redirects to itself for ever. A browser gives up after some twenty times, and the page sees a network error.</source>
        <translation>Er leitet endlos auf sich selbst um. Ein Browser gibt nach etwa zwanzig Malen auf, und die Seite sieht einen Netzwerkfehler.</translation>
    </message>
    <message>
        <source>Preflight refused</source>
        <translation>Preflight abgelehnt</translation>
    </message>
    <message>
        <source>It answers OPTIONS with 403. A browser that asks first, because of a header, never makes the call itself.</source>
        <translation>Er antwortet auf OPTIONS mit 403. Ein Browser, der wegen eines Headers vorher anfragt, ruft dann gar nicht erst auf.</translation>
    </message>
    <message>
        <source>Preflight unanswered</source>
        <translation>Preflight unbeantwortet</translation>
    </message>
    <message>
        <source>It never answers OPTIONS. A browser that asks first waits until it gives up.</source>
        <translation>Er antwortet nie auf OPTIONS. Ein Browser, der vorher anfragt, wartet, bis er aufgibt.</translation>
    </message>
    <message>
        <source>Origin not allowed</source>
        <translation>Ursprung nicht erlaubt</translation>
    </message>
    <message>
        <source>It allows only another site&apos;s origin. The call succeeds, and the browser keeps the answer from the page.</source>
        <translation>Er erlaubt nur den Ursprung einer anderen Site. Der Aufruf gelingt, und der Browser enthält der Seite die Antwort vor.</translation>
    </message>
    <message>
        <source>“*” together with credentials</source>
        <translation>„*“ zusammen mit Anmeldedaten</translation>
    </message>
    <message>
        <source>It allows the origin “*”. A browser does not take that for a call with cookies, and keeps the answer from the page.</source>
        <translation>Er erlaubt den Ursprung „*“. Bei einem Aufruf mit Cookies lässt ein Browser das nicht gelten und enthält der Seite die Antwort vor.</translation>
    </message>
    <message>
        <source>A header not allowed</source>
        <translation>Ein Header nicht erlaubt</translation>
    </message>
    <message>
        <source>Its preflight allows none of the headers asked for. A call with such a header, Authorization for one, is never made.</source>
        <translation>Sein Preflight erlaubt keinen der angefragten Header. Ein Aufruf mit einem solchen Header, etwa Authorization, findet nie statt.</translation>
    </message>
    <message>
        <source>Credentials not allowed</source>
        <translation>Anmeldedaten nicht erlaubt</translation>
    </message>
    <message>
        <source>It does not say that credentials are allowed. A call with cookies succeeds, and the browser keeps the answer from the page.</source>
        <translation>Er sagt nicht, dass Anmeldedaten erlaubt sind. Ein Aufruf mit Cookies gelingt, und der Browser enthält der Seite die Antwort vor.</translation>
    </message>
    <message>
        <source>401 Unauthorized</source>
        <translation>401 Unauthorized</translation>
    </message>
    <message>
        <source>It knows no caller: 401, also for those who are signed in.</source>
        <translation>Er kennt keinen Aufrufer: 401, auch für Angemeldete.</translation>
    </message>
    <message>
        <source>403 Forbidden</source>
        <translation>403 Forbidden</translation>
    </message>
    <message>
        <source>It refuses everybody: 403, also for those who may.</source>
        <translation>Er lehnt alle ab: 403, auch für die, die dürfen.</translation>
    </message>
    <message>
        <source>405 Method Not Allowed</source>
        <translation>405 Method Not Allowed</translation>
    </message>
    <message>
        <source>Its route takes only POST, and the browser library sends GET: 405.</source>
        <translation>Seine Route nimmt nur POST an, und die Browser-Bibliothek sendet GET: 405.</translation>
    </message>
    <message>
        <source>419 CSRF token mismatch</source>
        <translation>419 CSRF token mismatch</translation>
    </message>
    <message>
        <source>Its framework misses a CSRF token that the browser library does not send: 419.</source>
        <translation>Seinem Framework fehlt ein CSRF-Token, das die Browser-Bibliothek nicht sendet: 419.</translation>
    </message>
    <message>
        <source>429 Too Many Requests</source>
        <translation>429 Too Many Requests</translation>
    </message>
    <message>
        <source>Its rate limit is used up: 429, with Retry-After.</source>
        <translation>Seine Aufrufgrenze ist ausgeschöpft: 429, mit Retry-After.</translation>
    </message>
    <message>
        <source>500 Internal Server Error</source>
        <translation>500 Internal Server Error</translation>
    </message>
    <message>
        <source>Its code fails: 500, with an error page.</source>
        <translation>Sein Code versagt: 500, mit einer Fehlerseite.</translation>
    </message>
    <message>
        <source>502 Bad Gateway</source>
        <translation>502 Bad Gateway</translation>
    </message>
    <message>
        <source>The server before it does not reach it: 502.</source>
        <translation>Der Server vor ihm erreicht ihn nicht: 502.</translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation>Zu langsam</translation>
    </message>
    <message>
        <source>It answers well after 20 seconds, when the caller has given up.</source>
        <translation>Er antwortet erst deutlich nach 20 Sekunden, wenn der Aufrufer schon aufgegeben hat.</translation>
    </message>
    <message>
        <source>Reads only a POST form</source>
        <translation>Liest nur ein POST-Formular</translation>
    </message>
    <message>
        <source>It looks for the channel in a posted form. The browser library sends it in the address, so it gets no channel: 400.</source>
        <translation>Er sucht den Kanal in einem mit POST gesendeten Formular. Die Browser-Bibliothek sendet ihn in der Adresse, darum bekommt er keinen Kanal: 400.</translation>
    </message>
    <message>
        <source>Reads only JSON</source>
        <translation>Liest nur JSON</translation>
    </message>
    <message>
        <source>It looks for the channel in a posted JSON object. The browser library sends it in the address, so it gets no channel: 400.</source>
        <translation>Er sucht den Kanal in einem mit POST gesendeten JSON-Objekt. Die Browser-Bibliothek sendet ihn in der Adresse, darum bekommt er keinen Kanal: 400.</translation>
    </message>
    <message>
        <source>Reads the other version&apos;s parameter</source>
        <translation>Liest den Parameter der anderen Version</translation>
    </message>
    <message>
        <source>It reads “channelName” where v2 sends “channel”, and the reverse, so it gets no channel: 400.</source>
        <translation>Er liest „channelName“, wo v2 „channel“ sendet, und umgekehrt, darum bekommt er keinen Kanal: 400.</translation>
    </message>
    <message>
        <source>The other version&apos;s member</source>
        <translation>Der Eintrag der anderen Version</translation>
    </message>
    <message>
        <source>It answers “token” where v2 wants “authToken”, and the reverse. The page finds no token.</source>
        <translation>Er antwortet mit „token“, wo v2 „authToken“ erwartet, und umgekehrt. Die Seite findet kein Token.</translation>
    </message>
    <message>
        <source>Wrapped in “data”</source>
        <translation>In „data“ eingepackt</translation>
    </message>
    <message>
        <source>The token is one level down, in “data”. The page finds none.</source>
        <translation>Das Token liegt eine Ebene tiefer, in „data“. Die Seite findet keines.</translation>
    </message>
    <message>
        <source>JSON in a string</source>
        <translation>JSON in einem String</translation>
    </message>
    <message>
        <source>The JSON is encoded twice, so the page gets a text and finds no token in it.</source>
        <translation>Das JSON ist doppelt codiert, darum bekommt die Seite einen Text und findet kein Token darin.</translation>
    </message>
    <message>
        <source>An HTML page</source>
        <translation>Eine HTML-Seite</translation>
    </message>
    <message>
        <source>It answers 200 with the page of the app. The page finds no JSON.</source>
        <translation>Er antwortet mit 200 und der Seite der App. Die Seite findet kein JSON.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>It answers 200 with an empty body, as code does that forgets to return.</source>
        <translation>Er antwortet mit 200 und leerem Body, wie Code, der das Zurückgeben vergisst.</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>Kein JSON</translation>
    </message>
    <message>
        <source>It answers the bare token, without JSON around it.</source>
        <translation>Er antwortet mit dem bloßen Token, ohne JSON darum.</translation>
    </message>
    <message>
        <source>JSON cut short</source>
        <translation>JSON abgeschnitten</translation>
    </message>
    <message>
        <source>Its JSON ends in the middle of the token.</source>
        <translation>Sein JSON endet mitten im Token.</translation>
    </message>
    <message>
        <source>PHP warnings before the JSON</source>
        <translation>PHP-Warnungen vor dem JSON</translation>
    </message>
    <message>
        <source>A warning of PHP stands before the JSON, which can&apos;t be read any more.</source>
        <translation>Vor dem JSON steht eine Warnung von PHP, darum ist es nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>An error with status 200</source>
        <translation>Ein Fehler mit Status 200</translation>
    </message>
    <message>
        <source>It answers {&quot;error&quot;: …} with status 200. The page finds no token.</source>
        <translation>Er antwortet mit {&quot;error&quot;: …} und Status 200. Die Seite findet kein Token.</translation>
    </message>
    <message>
        <source>{&quot;ok&quot;: false}</source>
        <translation>{&quot;ok&quot;: false}</translation>
    </message>
    <message>
        <source>It answers {&quot;ok&quot;: false} with status 200. The page finds no token.</source>
        <translation>Er antwortet mit {&quot;ok&quot;: false} und Status 200. Die Seite findet kein Token.</translation>
    </message>
    <message>
        <source>Token is empty</source>
        <translation>Token ist leer</translation>
    </message>
    <message>
        <source>The token is a text without letters, which the service refuses.</source>
        <translation>Das Token ist ein Text ohne Zeichen, und der Dienst lehnt es ab.</translation>
    </message>
    <message>
        <source>Token is null</source>
        <translation>Token ist null</translation>
    </message>
    <message>
        <source>The token is null, as of code whose call to the library failed.</source>
        <translation>Das Token ist null, wie bei Code, dessen Aufruf der Bibliothek fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>Token is a number</source>
        <translation>Token ist eine Zahl</translation>
    </message>
    <message>
        <source>The token is a number and no text, and the service refuses it.</source>
        <translation>Das Token ist eine Zahl und kein Text, und der Dienst lehnt es ab.</translation>
    </message>
    <message>
        <source>Token is “undefined”</source>
        <translation>Token ist „undefined“</translation>
    </message>
    <message>
        <source>The token is the text “undefined”, as of JavaScript that reads a member which is not there.</source>
        <translation>Das Token ist der Text „undefined“, wie bei JavaScript, das einen Eintrag liest, den es nicht gibt.</translation>
    </message>
    <message>
        <source>Token is “[object Object]”</source>
        <translation>Token ist „[object Object]“</translation>
    </message>
    <message>
        <source>The token is the text “[object Object]”, as of JavaScript that joins the library&apos;s whole answer to a text.</source>
        <translation>Das Token ist der Text „[object Object]“, wie bei JavaScript, das die ganze Antwort der Bibliothek zu einem Text macht.</translation>
    </message>
    <message>
        <source>For the name without prefix</source>
        <translation>Für den Namen ohne Präfix</translation>
    </message>
    <message>
        <source>The token is made for the channel&apos;s name without “private-” or “presence-”. The service refuses it.</source>
        <translation>Das Token ist für den Namen des Kanals ohne „private-“ oder „presence-“ erstellt. Der Dienst lehnt es ab.</translation>
    </message>
    <message>
        <source>For the name with the prefix twice</source>
        <translation>Für den Namen mit doppeltem Präfix</translation>
    </message>
    <message>
        <source>The token is made for “private-private-…”. The service refuses it.</source>
        <translation>Das Token ist für „private-private-…“ erstellt. Der Dienst lehnt es ab.</translation>
    </message>
    <message>
        <source>For the name in other case</source>
        <translation>Für den Namen in anderer Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>The token is made for the name in small letters, or in capitals where it has none but small ones. The service refuses it.</source>
        <translation>Das Token ist für den Namen in Kleinbuchstaben erstellt, oder in Großbuchstaben, wenn er nur kleine hat. Der Dienst lehnt es ab.</translation>
    </message>
    <message>
        <source>For the name with a space at its end</source>
        <translation>Für den Namen mit Leerzeichen am Ende</translation>
    </message>
    <message>
        <source>The token is made for the name and a space after it. The service refuses it.</source>
        <translation>Das Token ist für den Namen mit einem Leerzeichen dahinter erstellt. Der Dienst lehnt es ab.</translation>
    </message>
    <message>
        <source>For the percent-encoded name</source>
        <translation>Für den prozentcodierten Namen</translation>
    </message>
    <message>
        <source>The token is made for the name as it stands in an address, with %40 for @. The service refuses it.</source>
        <translation>Das Token ist für den Namen erstellt, wie er in einer Adresse steht, mit %40 für @. Der Dienst lehnt es ab.</translation>
    </message>
    <message>
        <source>For another channel</source>
        <translation>Für einen anderen Kanal</translation>
    </message>
    <message>
        <source>The token is made for another channel of the list. The service refuses it.</source>
        <translation>Das Token ist für einen anderen Kanal der Liste erstellt. Der Dienst lehnt es ab.</translation>
    </message>
    <message>
        <source>Made with another secret</source>
        <translation>Mit einem anderen Secret erstellt</translation>
    </message>
    <message>
        <source>The token has the right shape, and the service does not know it.</source>
        <translation>Das Token hat die richtige Form, und der Dienst kennt es nicht.</translation>
    </message>
    <message>
        <source>Made the other version&apos;s way</source>
        <translation>Nach Art der anderen Version erstellt</translation>
    </message>
    <message>
        <source>A v2 page gets a token in the shape of v3, and the reverse. The service refuses it.</source>
        <translation>Eine v2-Seite bekommt ein Token in der Form von v3, und umgekehrt. Der Dienst lehnt es ab.</translation>
    </message>
    <message>
        <source>For an old socket (v3)</source>
        <translation>Für einen alten Socket (v3)</translation>
    </message>
    <message>
        <source>The first socket that asks for a channel is let in, and each later one gets a token of the first: it works until the page reconnects. A v2 token is for no socket, and so stays good.</source>
        <translation>Der erste Socket, der für einen Kanal anfragt, bekommt Zugang, und jeder spätere bekommt ein Token des ersten: Es funktioniert, bis die Seite sich neu verbindet. Ein v2-Token gilt für keinen bestimmten Socket und bleibt darum gültig.</translation>
    </message>
    <message>
        <source>The same token each time</source>
        <translation>Jedes Mal dasselbe Token</translation>
    </message>
    <message>
        <source>It keeps the first token of a channel and gives it to everybody after that.</source>
        <translation>Er bewahrt das erste Token eines Kanals auf und gibt es danach allen.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>The token has the right shape and its time is over. The service refuses it.</source>
        <translation>Das Token hat die richtige Form, und seine Zeit ist vorbei. Der Dienst lehnt es ab.</translation>
    </message>
    <message>
        <source>Made up</source>
        <translation>Erfunden</translation>
    </message>
    <message>
        <source>The token is “dummy-token”, as a stub gives it. The service refuses it.</source>
        <translation>Das Token ist „dummy-token“, wie ein Stub es gibt. Der Dienst lehnt es ab.</translation>
    </message>
    <message>
        <source>Everyone gets in</source>
        <translation>Jeder bekommt Zugang</translation>
    </message>
    <message>
        <source>It asks nobody who they are, and gives a token for whatever its pattern matches, names that are none included. With “*” that is every channel.</source>
        <translation>Er fragt niemanden, wer er ist, und gibt ein Token für alles, worauf sein Muster passt, auch für Namen, die keine sind. Mit „*“ ist das jeder Kanal.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Kept back by the browser</source>
        <translation>Vom Browser vorenthalten</translation>
    </message>
    <message>
        <source>An error, or too late</source>
        <translation>Ein Fehler oder zu spät</translation>
    </message>
    <message>
        <source>Gets no channel</source>
        <translation>Bekommt keinen Kanal</translation>
    </message>
    <message>
        <source>Answers something else</source>
        <translation>Antwortet etwas anderes</translation>
    </message>
    <message>
        <source>Gives a token that is refused</source>
        <translation>Gibt ein Token, das abgelehnt wird</translation>
    </message>
    <message>
        <source>Refuses nobody</source>
        <translation>Lehnt niemanden ab</translation>
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
    <name>RadarDesk::privatechannels::EndpointListener</name>
    <message>
        <source>RadarDesk has no secret for the profile in use, so it can&apos;t get a token. Enter the secret there.</source>
        <translation>RadarDesk hat kein Secret für das verwendete Profil und kann darum kein Token bekommen. Das Secret dort eingeben.</translation>
    </message>
    <message>
        <source>The profile has been deleted.</source>
        <translation>Das Profil wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::EndpointPanel</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>Letzte Aufrufe</translation>
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
        <source>Ask it earlier (Alt+Up)</source>
        <translation>Früher fragen (Alt+Pfeil nach oben)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Ask it later (Alt+Down)</source>
        <translation>Später fragen (Alt+Pfeil nach unten)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the rule (Delete)</source>
        <translation>Die Regel entfernen (Entf)</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Clear the list; the timeline keeps the calls</source>
        <translation>Die Liste leeren; die Zeitleiste behält die Aufrufe</translation>
    </message>
    <message>
        <source>Clear the list of calls</source>
        <translation>Die Liste der Aufrufe leeren</translation>
    </message>
    <message>
        <source>Rules of the endpoint; the first that matches counts</source>
        <translation>Regeln des Endpunkts; die erste zutreffende gilt</translation>
    </message>
    <message>
        <source>Last calls of the endpoint</source>
        <translation>Letzte Aufrufe des Endpunkts</translation>
    </message>
    <message>
        <source>Nothing is served. %1</source>
        <translation>Es wird nichts bereitgestellt. %1</translation>
    </message>
    <message>
        <source>&amp;Use port %1</source>
        <translation>Port %1 ver&amp;wenden</translation>
    </message>
    <message>
        <source>Last calls (%1)</source>
        <translation>Letzte Aufrufe (%1)</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Noch keine Aufrufe</translation>
    </message>
    <message>
        <source>Put the line from “For the page” into your page and load it.</source>
        <translation>Die Zeile aus „Für die Seite“ in die eigene Seite einfügen und sie laden.</translation>
    </message>
    <message>
        <source>Tick “Serve at”, then put the line from “For the page” into your page.</source>
        <translation>„Bereitstellen unter“ ankreuzen, dann die Zeile aus „Für die Seite“ in die eigene Seite einfügen.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) wrong on purpose</source>
        <translation>
            <numerusform>%n Regel mit Absicht falsch</numerusform>
            <numerusform>%n Regeln mit Absicht falsch</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule for “%1” is removed.</source>
        <translation>Die Regel für „%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>&amp;Add a rule before it</source>
        <translation>Eine Regel davor &amp;hinzufügen</translation>
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
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Show its &amp;connection</source>
        <translation>Ihre &amp;Verbindung anzeigen</translation>
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
        <source>Put the line from “For the page” into your page, and load it. Each call appears under “Last calls”.</source>
        <translation>Die Zeile aus „Für die Seite“ in die Seite einfügen und sie laden. Jeder Aufruf erscheint unter „Letzte Aufrufe“.</translation>
    </message>
    <message>
        <source>Turn it on to give tokens to a page under development, by the rules below.</source>
        <translation>Einschalten, um einer Seite in Entwicklung nach den Regeln unten Token zu geben.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointQuery</name>
    <message>
        <source>“%1” is a public channel: tokens are for those that start with “private-” or “presence-”.</source>
        <translation>„%1“ ist ein öffentlicher Kanal: Token gibt es für Kanäle, die mit „private-“ oder „presence-“ beginnen.</translation>
    </message>
    <message>
        <source>It has both “channel”, as of v2, and “channelName”, as of v3.</source>
        <translation>Der Aufruf enthält sowohl „channel“ wie in v2 als auch „channelName“ wie in v3.</translation>
    </message>
    <message>
        <source>It names no channel: v2 sends “channel”, v3 “channelName” and “socketID”.</source>
        <translation>Der Aufruf nennt keinen Kanal: v2 sendet „channel“, v3 „channelName“ und „socketID“.</translation>
    </message>
    <message>
        <source>It has “socketID”, as of v3, where the channel is “channelName”.</source>
        <translation>Der Aufruf enthält „socketID“ wie in v3, wo der Kanal aber „channelName“ heißt.</translation>
    </message>
    <message>
        <source>It has “channelName”, as of v3, and no “socketID” with it.</source>
        <translation>Der Aufruf enthält „channelName“ wie in v3, aber keine „socketID“ dazu.</translation>
    </message>
    <message>
        <source>The parameter “%1” is missing.</source>
        <translation>Der Parameter „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The channel is missing in the body.</source>
        <translation>Im Body fehlt der Kanal.</translation>
    </message>
    <message>
        <source>The browser library calls an authentication endpoint with GET, and this call is a %1.</source>
        <translation>Die Browser-Bibliothek ruft einen Authentifizierungsendpunkt mit GET auf, und dieser Aufruf ist ein %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointReplacement</name>
    <message>
        <source>any other call</source>
        <translation>jeder andere Aufruf</translation>
    </message>
    <message>
        <source>was wrong on purpose (%1)</source>
        <translation>war mit Absicht falsch (%1)</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>let in</source>
        <translation>zulassen</translation>
    </message>
    <message>
        <source>RadarDesk answered by these rules, the first that matches:</source>
        <translation>RadarDesk hat nach diesen Regeln geantwortet, die erste zutreffende gilt:</translation>
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
        <source>It refuses everybody until you fill in who may join.</source>
        <translation>Er lehnt alle ab, bis eingetragen ist, wer beitreten darf.</translation>
    </message>
    <message>
        <source>Put it where your server finds it for %1.</source>
        <translation>Die Datei dort ablegen, wo der eigene Server sie für %1 findet.</translation>
    </message>
    <message>
        <source>The official library asks the hosted service for tokens; to ask %1, change the address in the library.</source>
        <translation>Die offizielle Bibliothek fragt den gehosteten Dienst nach Token; um %1 zu fragen, die Adresse in der Bibliothek ändern.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointRule</name>
    <message>
        <source>Write the header as “Name: value”.</source>
        <translation>Den Header als „Name: Wert“ schreiben.</translation>
    </message>
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
        <source>Write for which channels the rule is: a name, with * for any letters.</source>
        <translation>Eintragen, für welche Kanäle die Regel gilt: ein Name, mit * für beliebige Zeichen.</translation>
    </message>
    <message>
        <source>Write one cookie as “name=value”.</source>
        <translation>Ein einzelnes Cookie als „Name=Wert“ schreiben.</translation>
    </message>
    <message>
        <source>Write the bearer token alone, without spaces.</source>
        <translation>Nur das Bearer-Token schreiben, ohne Leerzeichen.</translation>
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
        <translation>jeder</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::EndpointRuleForm</name>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>* stands for any letters, ? for one</source>
        <translation>* steht für beliebige Zeichen, ? für eines</translation>
    </message>
    <message>
        <source>Channels of the rule</source>
        <translation>Kanäle der Regel</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>By what a caller is known</source>
        <translation>Woran ein Aufrufer erkannt wird</translation>
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
        <source>What you call who brings it</source>
        <translation>Wie heißt, wer das mitbringt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Delay in milliseconds</source>
        <translation>Verzögerung in Millisekunden</translation>
    </message>
    <message>
        <source>What is wrong on purpose</source>
        <translation>Was mit Absicht falsch ist</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Jeder</translation>
    </message>
    <message>
        <source>Whoever brings a cookie</source>
        <translation>Wer ein Cookie mitbringt</translation>
    </message>
    <message>
        <source>Whoever brings a header</source>
        <translation>Wer einen Header mitbringt</translation>
    </message>
    <message>
        <source>Whoever brings a bearer token</source>
        <translation>Wer ein Bearer-Token mitbringt</translation>
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
        <source>Allow after a delay, in ms</source>
        <translation>Verzögert zulassen, in ms</translation>
    </message>
    <message>
        <source>Be wrong on purpose</source>
        <translation>Mit Absicht falsch antworten</translation>
    </message>
    <message>
        <source>There is no rule yet: this is what every call gets. “Add a rule” begins one.</source>
        <translation>Es gibt noch keine Regel: Das hier bekommt jeder Aufruf. „Regel hinzufügen“ legt eine an.</translation>
    </message>
    <message>
        <source>What a call gets that none of the rules above is for.</source>
        <translation>Was ein Aufruf bekommt, für den keine der Regeln darüber gilt.</translation>
    </message>
    <message>
        <source>Write the delay in milliseconds, from 0 to %1. The one before counts until then.</source>
        <translation>Die Verzögerung in Millisekunden eintragen, von 0 bis %1. Bis dahin gilt die vorherige.</translation>
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
        <source>The token alone</source>
        <translation>Nur das Token</translation>
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
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointRulesFile</name>
    <message>
        <source>A newer version of RadarDesk has written the endpoint&apos;s rules.</source>
        <translation>Eine neuere Version von RadarDesk hat die Regeln des Endpunkts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of the endpoint could not be read.</source>
        <translation>
            <numerusform>%n Regel des Endpunkts konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Regeln des Endpunkts konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied. It stays as it is, and no change of the endpoint&apos;s rules is kept.</source>
        <translation>Die Datei %1 lässt sich nicht kopieren. Sie bleibt, wie sie ist, und Änderungen an den Regeln des Endpunkts werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s rules could not be read.</source>
        <translation>Die Regeln des Endpunkts konnten nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointRulesModel</name>
    <message>
        <source>Otherwise</source>
        <translation>Sonst</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Nicht in Verwendung</translation>
    </message>
    <message>
        <source>Wrong on purpose: %1</source>
        <translation>Mit Absicht falsch: %1</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointServer</name>
    <message>
        <source>Write a path of letters, digits and “/ - _ .”, such as “/auth”.</source>
        <translation>Einen Pfad aus Buchstaben, Ziffern und „/ - _ .“ eintragen, etwa „/auth“.</translation>
    </message>
    <message>
        <source>The system does not let it be served: %1.</source>
        <translation>Das System lässt das Bereitstellen nicht zu: %1.</translation>
    </message>
    <message>
        <source>The system keeps port %1 for itself. Port %2 is free.</source>
        <translation>Das System behält Port %1 für sich. Port %2 ist frei.</translation>
    </message>
    <message>
        <source>Another program uses port %1. Port %2 is free.</source>
        <translation>Ein anderes Programm verwendet Port %1. Port %2 ist frei.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointStep</name>
    <message>
        <source>as a page sends it</source>
        <translation>wie von einer Seite</translation>
    </message>
    <message>
        <source>in the parameter of the other version</source>
        <translation>im Parameter der anderen Version</translation>
    </message>
    <message>
        <source>by POST, as a form</source>
        <translation>per POST als Formular</translation>
    </message>
    <message>
        <source>by POST, as JSON</source>
        <translation>per POST als JSON</translation>
    </message>
    <message>
        <source>The endpoint is called as a page does it</source>
        <translation>Der Endpunkt wird so aufgerufen, wie es eine Seite tut</translation>
    </message>
    <message>
        <source>A browser asks whether the page may call it</source>
        <translation>Ein Browser fragt an, ob die Seite ihn aufrufen darf</translation>
    </message>
    <message>
        <source>It is redirected here</source>
        <translation>Der Aufruf wird hierher umgeleitet</translation>
    </message>
    <message>
        <source>Each call is redirected: %1. Give the page the last address.</source>
        <translation>Jeder Aufruf wird umgeleitet: %1. In der Seite die letzte Adresse angeben.</translation>
    </message>
    <message>
        <source>The same with all cookies, also those that a browser would not send</source>
        <translation>Dasselbe mit allen Cookies, auch denen, die ein Browser nicht senden würde</translation>
    </message>
    <message>
        <source>Does it read the channel %1?</source>
        <translation>Liest er den Kanal %1?</translation>
    </message>
    <message>
        <source>It gives a token when the channel is sent %1.</source>
        <translation>Er gibt ein Token, wenn der Kanal %1 gesendet wird.</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>The same without credentials</source>
        <translation>Dasselbe ohne Anmeldedaten</translation>
    </message>
    <message>
        <source>The address is relative, so the page&apos;s own host is asked; if the endpoint is on another one, the page needs its whole address.</source>
        <translation>Die Adresse ist relativ, darum wird der Rechner der Seite selbst gefragt; wenn der Endpunkt auf einem anderen liegt, braucht die Seite seine ganze Adresse.</translation>
    </message>
    <message>
        <source>The endpoint that the profile names is called</source>
        <translation>Der Endpunkt, den das Profil nennt, wird aufgerufen</translation>
    </message>
    <message>
        <source>it gives a token.</source>
        <translation>Er gibt ein Token.</translation>
    </message>
    <message>
        <source>The page&apos;s address is not given: whether a browser would let it call the endpoint was not judged.</source>
        <translation>Die Adresse der Seite ist nicht angegeben: Ob ein Browser sie den Endpunkt aufrufen ließe, wurde nicht beurteilt.</translation>
    </message>
    <message>
        <source>It answers with status %1. The sandbox&apos;s browser library takes any from 200 to 299; what PushRadar&apos;s own takes is not published, 200 is safe.</source>
        <translation>Er antwortet mit Status %1. Die Browser-Bibliothek der Sandbox nimmt jeden von 200 bis 299 an; was die von PushRadar annimmt, ist nicht veröffentlicht, 200 ist sicher.</translation>
    </message>
    <message>
        <source>It gives a token, after %1.</source>
        <translation>Er gibt ein Token, nach %1.</translation>
    </message>
    <message>
        <source>it fails as well: %1</source>
        <translation>Er schlägt ebenfalls fehl: %1</translation>
    </message>
    <message>
        <source>The JSON is sent as %1; some libraries then don&apos;t parse it. In PHP: %2</source>
        <comment>a content type; a line of code</comment>
        <translation>Das JSON wird als %1 gesendet; manche Bibliotheken lesen es dann nicht. In PHP: %2</translation>
    </message>
    <message>
        <source>By the clock of the endpoint&apos;s server it is %1, by that of this machine %2. Tokens expire by the service&apos;s clock.</source>
        <comment>two times</comment>
        <translation>Nach der Uhr des Endpunkt-Servers ist es %1, nach der dieses Rechners %2. Tokens laufen nach der Uhr des Dienstes ab.</translation>
    </message>
    <message>
        <source>A browser asks again where the call is redirected to</source>
        <translation>Ein Browser fragt dort erneut, wohin der Aufruf umgeleitet wird</translation>
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
        <translation>Das Secret enthält Leerraum oder einen Zeilenumbruch. Entfernen.</translation>
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
    <name>RadarDesk::workbench::HexModel</name>
    <message>
        <source>%1, at %2: %3</source>
        <comment>text, offset, bytes</comment>
        <translation>%1, bei %2: %3</translation>
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
    <name>RadarDesk::session::HistoryRemoval</name>
    <message>
        <source>Cleared the history of %1.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>Verlauf von %1 gelöscht.</translation>
    </message>
    <message>
        <source>Nothing was deleted. %1</source>
        <extracomment>%1 is why, a whole sentence</extracomment>
        <translation>Nichts wurde gelöscht. %1</translation>
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
        <source>Delete (Delete)</source>
        <translation>Löschen (Entf)</translation>
    </message>
    <message>
        <source>Delete the identity</source>
        <translation>Die Identität löschen</translation>
    </message>
    <message>
        <source>“%1” was deleted, also from the keyring.</source>
        <translation>„%1“ wurde gelöscht, auch aus dem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Make an identity of something at hand</source>
        <translation>Eine Identität aus Vorhandenem erstellen</translation>
    </message>
    <message>
        <source>&amp;cURL command or cookies…</source>
        <translation>&amp;cURL-Befehl oder Cookies…</translation>
    </message>
    <message>
        <source>&amp;HAR file…</source>
        <translation>&amp;HAR-Datei…</translation>
    </message>
    <message>
        <source>&amp;Sign-in…</source>
        <translation>&amp;Anmeldung…</translation>
    </message>
    <message>
        <source>Identity from</source>
        <translation>Identität aus</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::IdentitiesFile</name>
    <message>
        <source>A newer version of RadarDesk has written the identities.</source>
        <translation>Eine neuere Version von RadarDesk hat die Identitäten geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n identities could not be read.</source>
        <translation>
            <numerusform>%n Identität konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Identitäten konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied. It stays as it is, and no change of the identities is kept.</source>
        <translation>Die Datei %1 lässt sich nicht kopieren. Sie bleibt, wie sie ist, und Änderungen an den Identitäten werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The identities could not be read.</source>
        <translation>Die Identitäten konnten nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::IdentitiesModel</name>
    <message>
        <source>An identity needs a name.</source>
        <translation>Eine Identität braucht einen Namen.</translation>
    </message>
    <message>
        <source>Another identity has this name.</source>
        <translation>Eine andere Identität hat diesen Namen.</translation>
    </message>
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
</context>
<context>
    <name>RadarDesk::gui::IdentitiesSheet</name>
    <message>
        <source>Identities</source>
        <translation>Identitäten</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::Identity</name>
    <message>
        <source>Line %1 of the cookies has a part without “=”. Write “name=value”, or paste a whole Set-Cookie line.</source>
        <translation>Zeile %1 der Cookies enthält einen Teil ohne „=“. „Name=Wert“ schreiben oder eine ganze Set-Cookie-Zeile einfügen.</translation>
    </message>
    <message>
        <source>Line %1 of the cookies has a value without a name before “=”.</source>
        <translation>Zeile %1 der Cookies enthält einen Wert, vor dessen „=“ kein Name steht.</translation>
    </message>
    <message>
        <source>Line %1 of the cookies has a name that no cookie can have: it holds a space or a character that separates others.</source>
        <translation>Zeile %1 der Cookies enthält einen Namen, den kein Cookie haben kann: Darin steht ein Leerzeichen oder ein Zeichen, das andere trennt.</translation>
    </message>
    <message>
        <source>Line %1 of the cookies holds a control character.</source>
        <translation>Zeile %1 der Cookies enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>Line %1 of the cookies names none.</source>
        <translation>Zeile %1 der Cookies nennt keines.</translation>
    </message>
    <message>
        <source>Line %1 of the cookies has an attribute that can&apos;t be read, such as a date in “Expires”.</source>
        <translation>Zeile %1 der Cookies enthält ein Attribut, das sich nicht lesen lässt, etwa ein Datum in „Expires“.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::IdentityDelegate</name>
    <message>
        <source>can&apos;t be used as it is</source>
        <translation>so nicht verwendbar</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::IdentityForm</name>
    <message>
        <source>This one asks without any cookie or header, as somebody who is signed out. It is always there.</source>
        <translation>Diese Identität fragt ohne Cookies und Header, wie jemand, der abgemeldet ist. Sie ist immer da.</translation>
    </message>
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
        <source>Ask the keyring again</source>
        <translation>Den Schlüsselbund erneut fragen</translation>
    </message>
    <message>
        <source>&amp;Enter anew</source>
        <translation>Ne&amp;u eingeben</translation>
    </message>
    <message>
        <source>Type the values again; they take the place of those in the keyring</source>
        <translation>Die Werte neu eingeben; sie ersetzen die im Schlüsselbund</translation>
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
        <source>&amp;Headers, one a line, as “Name: value”</source>
        <translation>&amp;Header, je Zeile einer, als „Name: Wert“</translation>
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
        <source>In the keyring: %1</source>
        <translation>Im Schlüsselbund: %1</translation>
    </message>
    <message>
        <source>Cookies, and the values of headers such as Authorization, go into the keyring. All else is kept in a file.</source>
        <translation>Cookies und die Werte von Headern wie Authorization kommen in den Schlüsselbund. Alles andere wird in einer Datei aufbewahrt.</translation>
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
        <translation>Anmeldung läuft…</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::IdentityValues</name>
    <message>
        <source>No keyring is running in this session.</source>
        <translation>In dieser Sitzung läuft kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keyring is locked, and nothing is running that could ask for its password.</source>
        <translation>Der Schlüsselbund ist gesperrt, und es läuft kein Programm, das nach seinem Passwort fragen könnte.</translation>
    </message>
    <message>
        <source>The keyring is locked, and the question for its password was dismissed.</source>
        <translation>Der Schlüsselbund ist gesperrt, und die Passwortabfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The keyring has not answered yet. It may have opened a question.</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet. Vielleicht hat er eine Abfrage geöffnet.</translation>
    </message>
    <message>
        <source>The cookies and the values of sensitive headers are in the keyring, which has not been asked for them yet.</source>
        <translation>Die Cookies und die Werte vertraulicher Header sind im Schlüsselbund, der noch nicht danach gefragt wurde.</translation>
    </message>
    <message>
        <source>The keyring is asked for the values.</source>
        <translation>Der Schlüsselbund wird nach den Werten gefragt.</translation>
    </message>
    <message>
        <source>The values are being put into the keyring.</source>
        <translation>Die Werte werden im Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>The cookies and the values of sensitive headers are in the keyring. All else is in a file.</source>
        <translation>Die Cookies und die Werte vertraulicher Header sind im Schlüsselbund. Alles andere ist in einer Datei.</translation>
    </message>
    <message>
        <source>The cookies and the values of sensitive headers are held for this run only. %1</source>
        <translation>Die Cookies und die Werte vertraulicher Header bleiben nur für diesen Lauf im Speicher. %1</translation>
    </message>
    <message>
        <source>The keyring does not have the values of this identity any more. Enter them again.</source>
        <translation>Der Schlüsselbund enthält die Werte dieser Identität nicht mehr. Die Werte erneut eingeben.</translation>
    </message>
    <message>
        <source>The values of this identity can&apos;t be had. %1</source>
        <translation>Die Werte dieser Identität sind nicht zu bekommen. %1</translation>
    </message>
    <message>
        <source>The identity&apos;s entry stays in the keyring. %1</source>
        <translation>Der Eintrag der Identität bleibt im Schlüsselbund. %1</translation>
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
        <translation>&amp;Einklappen</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>&amp;Ausklappen</translation>
    </message>
    <message>
        <source>F&amp;old all</source>
        <translation>Alle ei&amp;nklappen</translation>
    </message>
    <message>
        <source>U&amp;nfold all</source>
        <translation>Alle a&amp;usklappen</translation>
    </message>
</context>
<context>
    <name>RadarDesk::base::KeptListFile</name>
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
        <translation>Eine Kopie der ursprünglichen Datei ist %1.</translation>
    </message>
    <message>
        <source>The file %1 contains data that can&apos;t be read, and the file can&apos;t be copied.</source>
        <translation>Die Datei %1 enthält unlesbare Daten und lässt sich nicht kopieren.</translation>
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
        <source>Copy the sandbox&apos;s &amp;address</source>
        <translation>&amp;Adresse der Sandbox kopieren</translation>
    </message>
    <message>
        <source>Copy the sandbox&apos;s public &amp;key</source>
        <translation>Öffentlichen &amp;Schlüssel der Sandbox kopieren</translation>
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
        <translation>Eigene App verbinden…</translation>
    </message>
    <message>
        <source>Point your server and your page at the sandbox</source>
        <translation>Den eigenen Server und die eigene Seite auf die Sandbox richten</translation>
    </message>
    <message>
        <source>&amp;Connect your app…</source>
        <translation>Eigene App &amp;verbinden…</translation>
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
        <translation>Einen Kanal a&amp;bonnieren …</translation>
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
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>Save message</source>
        <translation>Nachricht speichern</translation>
    </message>
    <message>
        <source>Revert message</source>
        <translation>Nachricht zurücksetzen</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Nachricht schließen</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>Nächste Nachricht</translation>
    </message>
    <message>
        <source>Previous message</source>
        <translation>Vorige Nachricht</translation>
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
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Run all chec&amp;ks</source>
        <translation>Alle Prüfungen ausfü&amp;hren</translation>
    </message>
    <message>
        <source>Open a browser&apos;s recordin&amp;g…</source>
        <translation>Auf&amp;zeichnung eines Browsers öffnen…</translation>
    </message>
    <message>
        <source>Show changes of the message</source>
        <translation>Änderungen der Nachricht zeigen</translation>
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
    <name>RadarDesk::session::PageListener</name>
    <message>
        <source>The profile of this page has been deleted.</source>
        <translation>Das Profil dieser Seite wurde gelöscht.</translation>
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
        <translation>Der „channel“ der Notification muss ein String sein.</translation>
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
        <translation>Der Zähler „%1“ hat die größte Zahl erreicht. Zurücksetzen.</translation>
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
        <source>Numbers to draw</source>
        <translation>Zu zeichnende Zahlen</translation>
    </message>
    <message>
        <source>Tick the numbers to draw (Space)</source>
        <translation>Die zu zeichnenden Zahlen ankreuzen (Leertaste)</translation>
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
        <translation>Die Grafik anhalten; neue Ereignisse werden weiter aufgezeichnet</translation>
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
    <name>RadarDesk::privatechannels::PresenceChannelCheck</name>
    <message>
        <source>Only channels that start with “presence-” tell who is there.</source>
        <translation>Nur Kanäle, die mit „presence-“ beginnen, sagen, wer da ist.</translation>
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
        <source>L&amp;ook on</source>
        <translation>Z&amp;usehen</translation>
    </message>
    <message>
        <source>See who is there, by a connection that tells nothing of itself (Enter in the channel&apos;s field)</source>
        <translation>Sehen, wer da ist, über eine Verbindung, die nichts von sich sagt (Eingabetaste im Feld des Kanals)</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Who is on the channel</source>
        <translation>Wer auf dem Kanal ist</translation>
    </message>
    <message>
        <source>T&amp;est users</source>
        <translation>Test&amp;benutzer</translation>
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
        <source>Space joins and leaves</source>
        <translation>Die Leertaste lässt beitreten und verlassen</translation>
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
        <source>By which it is listed here; the service does not get it</source>
        <translation>Unter dem er hier aufgeführt ist; der Dienst bekommt ihn nicht</translation>
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
        <source>App&amp;ly</source>
        <translation>Überneh&amp;men</translation>
    </message>
    <message>
        <source>Register the changed data at once</source>
        <translation>Die geänderten Daten sofort registrieren</translation>
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
        <source>“Add” makes some up. Each has a connection of its own.</source>
        <translation>„Hinzufügen“ erfindet welche. Jeder hat eine eigene Verbindung.</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>Zu %1 we&amp;chseln</translation>
    </message>
    <message>
        <source>The sandbox is not running yet</source>
        <translation>Die Sandbox läuft noch nicht</translation>
    </message>
    <message>
        <source>Presence is shown as soon as it runs.</source>
        <translation>Sobald sie läuft, wird die Präsenz gezeigt.</translation>
    </message>
    <message>
        <source>How subscribers talk to the hosted service is not published: only a page with its script sees who is there (onPresence). What RadarDesk can do is to register client data for a socket of your page.</source>
        <translation>Wie Abonnenten mit dem gehosteten Dienst sprechen, ist nicht veröffentlicht: Nur eine Seite mit seinem Skript sieht, wer da ist (onPresence). RadarDesk kann aber Client-Daten für einen Socket der eigenen Seite registrieren.</translation>
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
        <source>How many are there is not known</source>
        <translation>Wie viele da sind, ist nicht bekannt</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>“Look on” shows who is on the channel.</source>
        <translation>„Zusehen“ zeigt, wer auf dem Kanal ist.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden …</translation>
    </message>
    <message>
        <source>RadarDesk may not look on</source>
        <translation>RadarDesk darf nicht zusehen</translation>
    </message>
    <message>
        <source>Have a test user join, or open a page that subscribes.</source>
        <translation>Einen Testbenutzer beitreten lassen oder eine Seite öffnen, die abonniert.</translation>
    </message>
    <message numerus="yes">
        <source>There can be %n test user(s) at most.</source>
        <translation>
            <numerusform>Es kann höchstens %n Testbenutzer geben.</numerusform>
            <numerusform>Es kann höchstens %n Testbenutzer geben.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
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
        <source>Leave</source>
        <translation>Verlassen</translation>
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
    <message numerus="yes">
        <source>%n connection(s) without</source>
        <translation>
            <numerusform>%n Verbindung ohne</numerusform>
            <numerusform>%n Verbindungen ohne</numerusform>
        </translation>
    </message>
    <message>
        <source>RadarDesk, which is looking on</source>
        <translation>RadarDesk, das zusieht</translation>
    </message>
    <message>
        <source>RadarDesk twice: looking on, and listening for you</source>
        <translation>RadarDesk zweimal: zum Zusehen und zum Empfangen</translation>
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
        <source>The service gave RadarDesk a token to look on.</source>
        <translation>Der Dienst hat RadarDesk ein Token zum Zusehen gegeben.</translation>
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
        <source>See who is on a presence channel (Alt+R)</source>
        <translation>Sehen, wer auf einem Präsenzkanal ist (Alt+Z)</translation>
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
        <source>Identities by channels: who gets in (Alt+M)</source>
        <translation>Identitäten nach Kanälen: wer hineinkommt (Alt+X)</translation>
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
        <source>All saved checks and the access matrix at once (Alt+C)</source>
        <translation>Alle gespeicherten Prüfungen und die Zugriffsmatrix auf einmal (Alt+U)</translation>
    </message>
    <message>
        <source>&amp;Browser recording</source>
        <translation>Aufzei&amp;chnung</translation>
    </message>
    <message>
        <source>Judge what a browser has recorded, without calling anything (Alt+B)</source>
        <translation>Beurteilen, was ein Browser aufgezeichnet hat, ohne etwas aufzurufen (Alt+C)</translation>
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
        <translation>Der Dienst wird angefragt…</translation>
    </message>
    <message>
        <source>The service doesn&apos;t answer. Check the service address.</source>
        <translation>Der Dienst antwortet nicht. Die Dienstadresse prüfen.</translation>
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
        <source>The service answers, but isn&apos;t PushRadar-compatible. Check the service address.</source>
        <translation>Der Dienst antwortet, ist aber nicht PushRadar-kompatibel. Die Dienstadresse prüfen.</translation>
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
    <message>
        <source>Use &amp;this profile</source>
        <translation>Dieses Profil ver&amp;wenden</translation>
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
</context>
<context>
    <name>RadarDesk::workbench::ProfilesFile</name>
    <message numerus="yes">
        <source>%n profile(s) could not be read.</source>
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
        <source>The file %1 can&apos;t be copied. It isn&apos;t changed, and changes to the profiles aren&apos;t saved.</source>
        <translation>Die Datei %1 lässt sich nicht kopieren. Sie wird nicht geändert, und Änderungen an den Profilen werden nicht gespeichert.</translation>
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
        <source>For what is no channel&apos;s name</source>
        <translation>Für etwas, das kein Kanalname ist</translation>
    </message>
    <message>
        <source>The endpoint refuses whom it has to: %1.</source>
        <translation>Der Endpunkt lehnt ab, wen er ablehnen muss: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1: it refuses with status %2, which looks like a failure. 403 would say what is meant.</source>
        <translation>%1: Er lehnt mit Status %2 ab, was wie ein Fehler aussieht. 403 würde sagen, was gemeint ist.</translation>
    </message>
    <message>
        <source>%1: it gives no token, but answers with status %2. A page can&apos;t tell that from a success; 403 would say what is meant.</source>
        <translation>%1: Er gibt kein Token, antwortet aber mit Status %2. Eine Seite kann das nicht von einem Erfolg unterscheiden; 403 würde sagen, was gemeint ist.</translation>
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
        <source>It gives a token for “%1” as well. If this user may not join that channel, the endpoint doesn&apos;t check the number.</source>
        <comment>a channel</comment>
        <translation>Er gibt auch ein Token für „%1“. Falls dieser Benutzer nicht in jenen Kanal darf, prüft der Endpunkt die Nummer nicht.</translation>
    </message>
    <message>
        <source>Once more as the person, to compare</source>
        <translation>Noch einmal als die Person, zum Vergleich</translation>
    </message>
    <message>
        <source>It couldn&apos;t be proven who is refused: the person who got a token before gets none any more (%1), so the other answers may have the same reason (%2).</source>
        <comment>an answer; several answers</comment>
        <translation>Wer abgewiesen wird, ließ sich nicht nachweisen: Wer vorher ein Token bekam, bekommt keines mehr (%1), also können die anderen Antworten denselben Grund haben (%2).</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>It couldn&apos;t be proven who is refused: status 429 only says that there were too many calls (%1).</source>
        <comment>answers</comment>
        <translation>Wer abgewiesen wird, ließ sich nicht nachweisen: Status 429 sagt nur, dass es zu viele Aufrufe waren (%1).</translation>
    </message>
    <message>
        <source>It gives a token for “%1” as well, a name that only begins like “%2”. That is right if this user may join all such channels; otherwise compare the whole name.</source>
        <comment>two channels</comment>
        <translation>Er gibt auch für „%1“ ein Token, einen Namen, der nur wie „%2“ beginnt. Das ist richtig, wenn dieser Benutzer allen solchen Kanälen beitreten darf; sonst vergleichen Sie den ganzen Namen.</translation>
    </message>
    <message>
        <source>For a longer number</source>
        <translation>Für eine längere Nummer</translation>
    </message>
    <message>
        <source>The answer comes from a cache (%1), which gives one person&apos;s token to others: answer with “Cache-Control: no-store”.</source>
        <comment>a header</comment>
        <translation>Die Antwort kommt aus einem Cache (%1), der das Token einer Person anderen gibt: Antworten Sie mit „Cache-Control: no-store“.</translation>
    </message>
    <message>
        <source>%1, without credentials</source>
        <comment>what a call is for</comment>
        <translation>%1, ohne Anmeldedaten</translation>
    </message>
    <message>
        <source>It couldn&apos;t be proven who is refused: status 503 only says that the app was busy or down (%1).</source>
        <comment>answers</comment>
        <translation>Es ließ sich nicht belegen, wer abgelehnt wird: Status 503 sagt nur, dass die App beschäftigt oder außer Betrieb war (%1).</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RegisterForm</name>
    <message>
        <source>Soc&amp;ket ID</source>
        <translation>Socke&amp;t-ID</translation>
    </message>
    <message>
        <source>Socket ID</source>
        <translation>Socket-ID</translation>
    </message>
    <message>
        <source>From your page: what radar.call.on.connection() posts as socketID</source>
        <translation>Von der eigenen Seite: was radar.call.on.connection() als socketID sendet</translation>
    </message>
    <message>
        <source>Re&amp;gister</source>
        <translation>Regi&amp;strieren</translation>
    </message>
    <message>
        <source>v2 has no client data. Choose v3 above to register some.</source>
        <translation>v2 hat keine Client-Daten. Oben v3 wählen, um welche zu registrieren.</translation>
    </message>
    <message>
        <source>Answer to the registration</source>
        <translation>Antwort auf die Registrierung</translation>
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
        <source>Client data for the socket %1 have been registered.</source>
        <translation>Client-Daten für den Socket %1 wurden registriert.</translation>
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
    <name>RadarDesk::gui::ResultLine</name>
    <message>
        <source>Result of the last broadcast</source>
        <translation>Ergebnis des letzten Broadcasts</translation>
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
</context>
<context>
    <name>RadarDesk::sandbox::SandboxProgram</name>
    <message>
        <source>A local service on 127.0.0.1 that speaks PushRadar&apos;s protocol, v2 and v3.
When ready, it prints its address, secret and public key as one line of JSON.
RADARDESK_SANDBOX_SECRET and RADARDESK_SANDBOX_KEY stand in for --secret and --key.</source>
        <translation>Ein lokaler Dienst auf 127.0.0.1, der das Protokoll von PushRadar spricht, v2 und v3.
Sobald er bereit ist, gibt er Adresse, Secret und öffentlichen Schlüssel als eine Zeile JSON aus.
RADARDESK_SANDBOX_SECRET und RADARDESK_SANDBOX_KEY ersetzen --secret und --key.</translation>
    </message>
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
        <translation>Der Kopf ist länger als %1 Bytes.</translation>
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
        <translation>Dieses Content-Encoding wird nicht unterstützt. Den Body unkodiert senden.</translation>
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
        <translation>Seiten anderer Origins können das nicht lesen.</translation>
    </message>
    <message>
        <source>The URL has no public key (?key=pk_...).</source>
        <translation>Die Adresse enthält keinen öffentlichen Schlüssel (?key=pk_...).</translation>
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
        <translation>Der Body ist kein JSON. Zeile %1, Spalte %2: %3</translation>
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
        <translation>RadarDesk weist diesen Client für eine Weile ab.</translation>
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
    <name>RadarDesk::session::ScenarioRunner</name>
    <message>
        <source>There is nothing to send in “%1”. Add a broadcast to it.</source>
        <extracomment>%1 is a scenario</extracomment>
        <translation>In „%1“ gibt es nichts zu senden. Einen Broadcast hinzufügen.</translation>
    </message>
    <message>
        <source>The scenario was stopped because another profile was selected.</source>
        <translation>Das Szenario wurde gestoppt, weil ein anderes Profil gewählt wurde.</translation>
    </message>
    <message>
        <source>The scenario was stopped because the profile was locked.</source>
        <translation>Das Szenario wurde gestoppt, weil das Profil gesperrt wurde.</translation>
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
        <source>It needs “broadcast”, “wait” or “repeat”.</source>
        <translation>„broadcast“, „wait“ oder „repeat“ fehlt.</translation>
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
</context>
<context>
    <name>RadarDesk::workbench::ScenariosFile</name>
    <message numerus="yes">
        <source>%n scenario(s) could not be read.</source>
        <translation>
            <numerusform>%n Szenario konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Szenarien konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version of RadarDesk saved the scenarios.</source>
        <translation>Eine neuere Version von RadarDesk hat die Szenarien geschrieben.</translation>
    </message>
    <message>
        <source>The scenarios couldn&apos;t be read.</source>
        <translation>Die Szenarien konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied. It isn&apos;t changed, and changes to the scenarios aren&apos;t saved.</source>
        <translation>Die Datei %1 lässt sich nicht kopieren. Sie wird nicht geändert, und Änderungen an den Szenarien werden nicht gespeichert.</translation>
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
        <source>Step %1 can&apos;t be sent. %2</source>
        <translation>Schritt %1 lässt sich noch nicht senden. %2</translation>
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
    <name>RadarDesk::privatechannels::ServiceTokenStep</name>
    <message>
        <source>A token is registered with the service</source>
        <translation>Ein Token wird beim Dienst registriert</translation>
    </message>
    <message>
        <source>The service is asked for a token</source>
        <translation>Der Dienst wird um ein Token gebeten</translation>
    </message>
    <message>
        <source>The secret and the service&apos;s address are good: it gives a token for this channel.</source>
        <translation>Das Secret und die Adresse des Dienstes stimmen: Er gibt ein Token für diesen Kanal.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::Session</name>
    <message>
        <source>Not sent: another profile was selected first.</source>
        <translation>Nicht gesendet: Vorher wurde ein anderes Profil gewählt.</translation>
    </message>
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
        <translation>Wer in diesem Netz die Adresse hat, kann diesen Kanal lesen, und andere können vielleicht mitlesen, weil die Verbindung nicht verschlüsselt ist. Die Adresse enthält einen Code, der bei jedem Einschalten neu ist und nicht mehr gilt, sobald dies ausgeschaltet oder RadarDesk geschlossen wird. Über die Adresse lässt sich nichts senden.</translation>
    </message>
    <message>
        <source>This machine isn&apos;t on a network that a phone could share. Connect it, and turn this off and on again.</source>
        <translation>Dieser Rechner ist in keinem Netz, das ein Telefon mitbenutzen könnte. Verbinden und dies aus- und wieder einschalten.</translation>
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
        <source>Another program is writing it: %1 is locked.</source>
        <comment>the path of a lock file</comment>
        <translation>Ein anderes Programm schreibt sie gerade: %1 ist gesperrt.</translation>
    </message>
    <message>
        <source>The file %1 contains data that can&apos;t be read, and the file can&apos;t be copied.</source>
        <translation>Die Datei %1 enthält unlesbare Daten und lässt sich nicht kopieren.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be created.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::StatusJudge</name>
    <message>
        <source>It was called without cookies or headers that say who calls.</source>
        <translation>Er wurde ohne Cookies oder Header aufgerufen, die sagen, wer aufruft.</translation>
    </message>
    <message>
        <source>other methods</source>
        <translation>andere Methoden</translation>
    </message>
    <message>
        <source>It may be called again after: %1.</source>
        <translation>Erneut aufgerufen werden darf er nach: %1.</translation>
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
        <source>Which of the calls of this step</source>
        <translation>Welcher der Aufrufe dieses Schritts</translation>
    </message>
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
        <source>Compared with %1, when it last worked.</source>
        <translation>Verglichen mit %1, als es zuletzt funktionierte.</translation>
    </message>
    <message>
        <source>Nothing that matters has changed.</source>
        <translation>Nichts Wesentliches hat sich geändert.</translation>
    </message>
    <message>
        <source>What changed since it worked</source>
        <translation>Was sich geändert hat, seit es funktionierte</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Was zu tun ist:</translation>
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
        <translation>Stoppen</translation>
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
</context>
<context>
    <name>RadarDesk::gui::StepsModel</name>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed since it worked</source>
        <translation>Was sich geändert hat, seit es funktionierte</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::SubscriptionStep</name>
    <message>
        <source>How subscribers talk to this service is not published, so only a page with its own script can do this step. Open a subscriber page for the channel to see it.</source>
        <translation>Wie Abonnenten mit diesem Dienst sprechen, ist nicht veröffentlicht, darum kann diesen Schritt nur eine Seite mit dessen eigenem Skript gehen. Eine Abonnentenseite für den Kanal öffnen, um ihn zu sehen.</translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <translation>Es gibt keine Verbindung zu %1.</translation>
    </message>
    <message>
        <source>It is called for a socket of another profile&apos;s service</source>
        <translation>Er wird für einen Socket beim Dienst eines anderen Profils aufgerufen</translation>
    </message>
    <message>
        <source>these are two names.</source>
        <translation>das sind zwei Namen.</translation>
    </message>
    <message>
        <source>Nothing was broadcast: this profile is in production, or only to be looked at.</source>
        <translation>Es wurde nichts gesendet: Dieses Profil ist in Produktion oder nur zum Ansehen.</translation>
    </message>
    <message>
        <source>Nothing was broadcast, as it was asked for.</source>
        <translation>Es wurde nichts gesendet, wie gewünscht.</translation>
    </message>
    <message>
        <source>A test message is broadcast</source>
        <translation>Eine Testnachricht wird gesendet</translation>
    </message>
    <message>
        <source>It does not answer to the subscription within %1.</source>
        <translation>Er antwortet nicht innerhalb von %1 auf das Abonnement.</translation>
    </message>
    <message>
        <source>A second socket could not be tried: it got no answer within %1.</source>
        <translation>Ein zweiter Socket ließ sich nicht probieren: Er bekam innerhalb von %1 keine Antwort.</translation>
    </message>
    <message>
        <source>It is the one that the first socket got: the endpoint keeps tokens.</source>
        <translation>Es ist dasselbe, das der erste Socket bekam: Der Endpunkt bewahrt Token auf.</translation>
    </message>
    <message>
        <source>The first socket got in, a second one did not.</source>
        <translation>Der erste Socket bekam Zugang, ein zweiter nicht.</translation>
    </message>
    <message>
        <source>It is called for a second socket, as after a reconnection</source>
        <translation>Er wird für einen zweiten Socket aufgerufen, wie nach einer neuen Verbindung</translation>
    </message>
    <message>
        <source>The service takes the token, and a broadcast arrives.</source>
        <translation>Der Dienst nimmt das Token an, und ein Broadcast kommt an.</translation>
    </message>
    <message>
        <source>The service takes the token.</source>
        <translation>Der Dienst nimmt das Token an.</translation>
    </message>
    <message>
        <source>Called for a second socket, the endpoint answers with status 429, so a reconnection couldn&apos;t be tried.</source>
        <translation>Für eine zweite Verbindung aufgerufen, antwortet der Endpunkt mit Status 429; eine Wiederverbindung ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>the call for a second socket</source>
        <translation>der Aufruf für eine zweite Verbindung</translation>
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
        <source>The file %1 can&apos;t be copied. It isn&apos;t changed, and changes to the saved messages aren&apos;t stored.</source>
        <translation>Die Datei %1 lässt sich nicht kopieren. Sie wird nicht geändert, und Änderungen an den gespeicherten Nachrichten werden nicht übernommen.</translation>
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
</context>
<context>
    <name>RadarDesk::privatechannels::TestUserConnection</name>
    <message>
        <source>Refused (%1): %2</source>
        <translation>Abgelehnt (%1): %2</translation>
    </message>
    <message>
        <source>The client data of the test user %1 have been registered.</source>
        <translation>Die Client-Daten des Testbenutzers %1 wurden registriert.</translation>
    </message>
    <message>
        <source>Its client data could not be registered. %1</source>
        <translation>Seine Client-Daten konnten nicht registriert werden. %1</translation>
    </message>
    <message>
        <source>The service gave the test user %1 a token.</source>
        <translation>Der Dienst hat dem Testbenutzer %1 ein Token gegeben.</translation>
    </message>
    <message>
        <source>The test user %1 joined.</source>
        <translation>Der Testbenutzer %1 ist beigetreten.</translation>
    </message>
    <message>
        <source>The test user %1 joins.</source>
        <translation>Der Testbenutzer %1 tritt bei.</translation>
    </message>
    <message>
        <source>The test user %1 left.</source>
        <translation>Der Testbenutzer %1 ist gegangen.</translation>
    </message>
    <message>
        <source>The test user %1 joined, and left.</source>
        <translation>Der Testbenutzer %1 ist beigetreten und wieder gegangen.</translation>
    </message>
    <message>
        <source>The test user %1: %2</source>
        <comment>a name, what went wrong</comment>
        <translation>Der Testbenutzer %1: %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TestUserDelegate</name>
    <message>
        <source>joining %1…</source>
        <translation>tritt %1 bei …</translation>
    </message>
    <message>
        <source>on %1, with the data before</source>
        <translation>auf %1, mit den vorherigen Daten</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::TestUsersModel</name>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
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
        <translation>auf %1, mit den vorigen Daten</translation>
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
        <translation>Eigene App verbinden…</translation>
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
        <translation>Die Suche, die Quelle, der Kanal oder die Knöpfe oben verbergen alle Ereignisse. Einen Filter aufheben, um mehr zu sehen.</translation>
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
    <name>RadarDesk::privatechannels::TokenJudge</name>
    <message>
        <source>In that name %1</source>
        <translation>Unterschied: %1</translation>
    </message>
    <message>
        <source>It was made for an empty name: the endpoint has not read the channel.</source>
        <translation>Es wurde für einen leeren Namen erstellt: Der Endpunkt hat den Kanal nicht gelesen.</translation>
    </message>
    <message>
        <source>That is another of the channels known here.</source>
        <translation>Das ist ein anderer der hier bekannten Kanäle.</translation>
    </message>
    <message>
        <source>one that is not known here</source>
        <translation>einen, der hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>Its MD5 is %1, that of this channel is %2.</source>
        <translation>Sein MD5 ist %1, der dieses Kanals ist %2.</translation>
    </message>
    <message>
        <source>It has the shape of a v2 token, and its MD5 is that of “%1”.</source>
        <translation>Es hat die Form eines v2-Tokens, und sein MD5 ist der von „%1“.</translation>
    </message>
    <message>
        <source>A token of the sandbox for “%1” and the socket %2, good until %3.</source>
        <translation>Ein Token der Sandbox für „%1“ und den Socket %2, gültig bis %3.</translation>
    </message>
    <message numerus="yes">
        <source>v3 tokens are opaque: %n characters.</source>
        <translation>
            <numerusform>v3-Token lassen sich nicht lesen: %n Zeichen.</numerusform>
            <numerusform>v3-Token lassen sich nicht lesen: %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>it ends with a line break.</source>
        <translation>Es endet mit einem Zeilenumbruch.</translation>
    </message>
    <message>
        <source>it has white space around it.</source>
        <translation>Um es herum ist Leerraum.</translation>
    </message>
    <message>
        <source>it is in quotes.</source>
        <translation>Es steht in Anführungszeichen.</translation>
    </message>
    <message>
        <source>it starts with “Bearer ”.</source>
        <translation>Es beginnt mit „Bearer “.</translation>
    </message>
    <message>
        <source>it is percent-encoded.</source>
        <translation>Es ist prozentkodiert.</translation>
    </message>
    <message>
        <source>it has white space inside.</source>
        <translation>Es enthält Leerraum.</translation>
    </message>
    <message>
        <source>So has the one that the service has just given: the clock of this machine or that of the service is wrong.</source>
        <translation>Auch das, das der Dienst gerade gegeben hat: Die Uhr dieses Rechners oder die des Dienstes geht falsch.</translation>
    </message>
    <message>
        <source>It is cut off: a v2 token has %1 characters.</source>
        <translation>Es ist abgeschnitten: Ein v2-Token hat %1 Zeichen.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::TokenStep</name>
    <message>
        <source>It is called once more, to compare</source>
        <translation>Er wird zum Vergleich noch einmal aufgerufen</translation>
    </message>
    <message>
        <source>Called twice, the endpoint gives the same token both times. That is well as long as the service takes it.</source>
        <translation>Zweimal aufgerufen, gibt der Endpunkt beide Male dasselbe Token. Das ist in Ordnung, solange der Dienst es annimmt.</translation>
    </message>
    <message>
        <source>It does not look like the one that the service gave in the second step.</source>
        <translation>Es sieht nicht wie das aus, das der Dienst im zweiten Schritt gegeben hat.</translation>
    </message>
    <message>
        <source>Called again, it answers with status 429: what a second token is like wasn&apos;t checked. Each channel and each reconnection is one call.</source>
        <translation>Erneut aufgerufen, antwortet er mit Status 429: Wie ein zweites Token aussieht, wurde nicht geprüft. Jeder Kanal und jede neue Verbindung ist ein Aufruf.</translation>
    </message>
    <message>
        <source>a later call</source>
        <translation>ein späterer Aufruf</translation>
    </message>
    <message>
        <source>One of three calls failed, the others got a token.</source>
        <translation>Einer von drei Aufrufen schlug fehl, die anderen bekamen ein Token.</translation>
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
