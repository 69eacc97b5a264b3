<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>DeliveryFinding</name>
    <message>
        <source>A simulated fault lost the message</source>
        <translation>Un fallo simulado perdió el mensaje</translation>
    </message>
    <message>
        <source>A rule of the simulated faults dropped the message at %1.</source>
        <extracomment>%1: a time</extracomment>
        <translation>Una regla de los fallos simulados descartó el mensaje a las %1.</translation>
    </message>
    <message>
        <source>Turn the rule off in Simulated faults, then send again.</source>
        <translation>Desactive la regla en «Fallos simulados» y vuelva a enviar.</translation>
    </message>
    <message>
        <source>The message is held</source>
        <translation>El mensaje está retenido</translation>
    </message>
    <message>
        <source>A rule of the simulated faults has held the message since %1.</source>
        <extracomment>%1: a time</extracomment>
        <translation>Una regla de los fallos simulados retiene el mensaje desde las %1.</translation>
    </message>
    <message>
        <source>Let it go in Simulated faults.</source>
        <translation>Libérelo en «Fallos simulados».</translation>
    </message>
    <message>
        <source>A simulated fault delays the message</source>
        <translation>Un fallo simulado retrasa el mensaje</translation>
    </message>
    <message>
        <source>A rule of the simulated faults delayed the message at %1.</source>
        <extracomment>%1: a time</extracomment>
        <translation>Una regla de los fallos simulados retrasó el mensaje a las %1.</translation>
    </message>
    <message>
        <source>The message was for some subscribers only</source>
        <translation>El mensaje era solo para algunos suscriptores</translation>
    </message>
    <message>
        <source>The broadcast chooses its subscribers by: %1.</source>
        <extracomment>%1: names of fields</extracomment>
        <translation>El broadcast elige sus suscriptores por: %1.</translation>
    </message>
    <message>
        <source>Remove the targeting, or check that it fits the subscriber.</source>
        <translation>Quite la segmentación o compruebe que corresponde al suscriptor.</translation>
    </message>
    <message>
        <source>The page was too slow</source>
        <translation>La página era demasiado lenta</translation>
    </message>
    <message>
        <source>%1 did not take its messages fast enough and was dropped at %2. %4</source>
        <extracomment>%1: a connection, %2: a time, %3: a duration, %4: a sentence</extracomment>
        <translation>%1 no recogía sus mensajes con suficiente rapidez y se desconectó a las %2. %4</translation>
    </message>
    <message>
        <source>Do less in the callback, or send less often.</source>
        <translation>Haga menos en el callback o envíe con menos frecuencia.</translation>
    </message>
    <message>
        <source>The page is behind</source>
        <translation>La página va con retraso</translation>
    </message>
    <message>
        <source>%2 still wait for %1.</source>
        <extracomment>%1: a connection, %2: a size</extracomment>
        <translation>Todavía hay %2 en espera para %1.</translation>
    </message>
    <message>
        <source>Do less in the callback: a page that is busy takes no messages.</source>
        <translation>Haga menos en el callback: una página ocupada no recoge mensajes.</translation>
    </message>
    <message>
        <source>The connection ended right after</source>
        <translation>La conexión terminó justo después</translation>
    </message>
    <message>
        <source>%1 was lost %2 after the message was sent to it. %3</source>
        <extracomment>%1: a connection, %2: a duration, %3: a sentence</extracomment>
        <translation>%1 perdió la conexión %2 después de que se le enviara el mensaje. %3</translation>
    </message>
    <message>
        <source>The message may have been lost with it. Load the current state when the page comes back.</source>
        <translation>Es posible que el mensaje se perdiera con ella. Cargue el estado actual cuando la página vuelva.</translation>
    </message>
    <message>
        <source>The message did not go to every subscriber</source>
        <translation>El mensaje no se envió a todos los suscriptores</translation>
    </message>
    <message>
        <source>%1 was on the channel, and is not among the connections that the message went to (%2).</source>
        <extracomment>%1: a connection, %2: a number</extracomment>
        <translation>%1 estaba en el canal y no está entre las conexiones a las que fue el mensaje (%2).</translation>
    </message>
    <message>
        <source>Look at what happened to this connection.</source>
        <translation>Mire qué pasó con esta conexión.</translation>
    </message>
    <message>
        <source>The subscriber page did not receive it</source>
        <translation>La página de suscriptor no recibió el mensaje</translation>
    </message>
    <message>
        <source>A subscriber page received the last message at %1, and not this one.</source>
        <extracomment>%1: a time</extracomment>
        <translation>Una página de suscriptor recibió el último mensaje a las %1, pero no este.</translation>
    </message>
    <message>
        <source>Check that the page is still open and connected, then send again.</source>
        <translation>Compruebe que la página sigue abierta y conectada, y vuelva a enviar.</translation>
    </message>
    <message>
        <source>The callback threw an error</source>
        <translation>El callback lanzó una excepción</translation>
    </message>
    <message>
        <source>In %1, the callback threw: %2 %3</source>
        <extracomment>%1: a connection, %2: what was thrown, %3: file and line</extracomment>
        <translation>En %1, el callback lanzó una excepción: %2 %3</translation>
    </message>
    <message>
        <source>Correct the callback at this place.</source>
        <translation>Corrija el callback en este lugar.</translation>
    </message>
    <message>
        <source>The page has no callback for the channel</source>
        <translation>La página no tiene ningún callback para el canal</translation>
    </message>
    <message>
        <source>%1 received the message on “%2” and had no callback to call.</source>
        <extracomment>%1: a connection, %2: a channel</extracomment>
        <translation>%1 recibió el mensaje en «%2» y no tenía ningún callback al que llamar.</translation>
    </message>
    <message>
        <source>Pass the callback to “subscribe” for this channel.</source>
        <translation>Pase el callback a «subscribe» para este canal.</translation>
    </message>
    <message>
        <source>The callback belongs to another channel</source>
        <translation>El callback pertenece a otro canal</translation>
    </message>
    <message>
        <source>%1 received the message on “%2” and has callbacks only for %3.</source>
        <extracomment>%1: a connection, %2 and %3: channels</extracomment>
        <translation>%1 recibió el mensaje en «%2» y solo tiene callbacks para %3.</translation>
    </message>
    <message>
        <source>The callback is registered more than once</source>
        <translation>El callback está registrado más de una vez</translation>
    </message>
    <message>
        <source>In %1, %2 callbacks were called for one message.</source>
        <extracomment>%1: a connection, %2: a number</extracomment>
        <translation>En %1 se llamó a %2 callbacks para un solo mensaje.</translation>
    </message>
    <message>
        <source>Subscribe once: a component that is shown again often subscribes again.</source>
        <translation>Suscríbase una sola vez: un componente que se muestra de nuevo suele suscribirse otra vez.</translation>
    </message>
    <message>
        <source>The callback has not returned</source>
        <translation>El callback no ha terminado</translation>
    </message>
    <message>
        <source>%1 received the message %2 ago, and its callback has not returned since.</source>
        <extracomment>%1: a connection, %2: a duration</extracomment>
        <translation>%1 recibió el mensaje hace %2, y su callback no ha terminado desde entonces.</translation>
    </message>
    <message>
        <source>Look for a loop or a dialog in the callback. A browser also stops pages that are hidden.</source>
        <translation>Busque un bucle o un cuadro de diálogo en el callback. Un navegador también detiene las páginas ocultas.</translation>
    </message>
    <message>
        <source>The app sent the message twice</source>
        <translation>La aplicación envió el mensaje dos veces</translation>
    </message>
    <message>
        <source>The app broadcast the same data twice, %1 apart.</source>
        <extracomment>%1: a duration</extracomment>
        <translation>La aplicación envió los mismos datos dos veces, con %1 de diferencia.</translation>
    </message>
    <message>
        <source>Check what calls the code that broadcasts: a retry, two workers, or a listener that is registered twice.</source>
        <translation>Compruebe qué llama al código que envía broadcasts: un reintento, dos workers o un listener registrado dos veces.</translation>
    </message>
    <message>
        <source>Messages arrived out of order</source>
        <translation>Los mensajes llegaron desordenados</translation>
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
        <translation>Añada un contador a los datos y haga que la página ignore lo que sea más antiguo que lo que ya tiene.</translation>
    </message>
    <message>
        <source>Messages arrived more than once</source>
        <translation>Los mensajes llegaron más de una vez</translation>
    </message>
    <message>
        <source>Add an ID to the data, and let the page ignore those that it has seen.</source>
        <translation>Añada un ID a los datos y haga que la página ignore los que ya ha visto.</translation>
    </message>
    <message>
        <source>Messages are missing</source>
        <translation>Faltan mensajes</translation>
    </message>
    <message>
        <source>Let the page load the current state when a number is missing.</source>
        <translation>Haga que la página cargue el estado actual cuando falte un número.</translation>
    </message>
    <message>
        <source>The message was late</source>
        <translation>El mensaje llegó tarde</translation>
    </message>
    <message>
        <source>%1 handled the message after %2.</source>
        <extracomment>%1: a connection, %2: a duration</extracomment>
        <translation>%1 procesó el mensaje después de %2.</translation>
    </message>
    <message>
        <source>Check whether the page was busy or hidden: browsers slow down pages in the background.</source>
        <translation>Compruebe si la página estaba ocupada u oculta: los navegadores ralentizan las páginas en segundo plano.</translation>
    </message>
    <message>
        <source>No app has called yet</source>
        <translation>Ninguna aplicación ha llamado todavía</translation>
    </message>
    <message>
        <source>No call of an app has reached this service, at %1.</source>
        <extracomment>%1: an address</extracomment>
        <translation>Ninguna llamada de una aplicación ha llegado a este servicio, en %1.</translation>
    </message>
    <message>
        <source>A call that fails before it leaves is seen by its absence alone. Check that the code that broadcasts runs: is the queue worker started, is the transaction committed, was there an exception before it? Then check that the app is pointed at this address.</source>
        <translation>Una llamada que falla antes de salir solo se nota por su ausencia. Compruebe que se ejecuta el código que envía broadcasts: ¿se ha iniciado el worker de la cola?, ¿se ha confirmado la transacción?, ¿hubo antes una excepción? Después compruebe que la aplicación apunta a esta dirección.</translation>
    </message>
    <message>
        <source>The app has not called lately</source>
        <translation>La aplicación no ha llamado últimamente</translation>
    </message>
    <message>
        <source>The last call was by %1, on %2.</source>
        <extracomment>%1: a program, %2: a time</extracomment>
        <translation>La última llamada fue de %1, el %2.</translation>
    </message>
    <message>
        <source>A call that fails before it leaves is seen by its absence alone. Check that the code that broadcasts runs: is the queue worker started, is the transaction committed, was there an exception before it?</source>
        <translation>Una llamada que falla antes de salir solo se nota por su ausencia. Compruebe que se ejecuta el código que envía broadcasts: ¿se ha iniciado el worker de la cola?, ¿se ha confirmado la transacción?, ¿hubo antes una excepción?</translation>
    </message>
    <message>
        <source>The app calls an old address</source>
        <translation>La aplicación llama a una dirección antigua</translation>
    </message>
    <message>
        <source>The app last called %1, on %3. The service is at %2 now.</source>
        <extracomment>%1 and %2: addresses, %3: a time</extracomment>
        <translation>La aplicación llamó por última vez a %1, el %3. Ahora el servicio está en %2.</translation>
    </message>
    <message>
        <source>Point the app at the new address and restart it.</source>
        <translation>Dirija la aplicación a la nueva dirección y reiníciela.</translation>
    </message>
    <message>
        <source>The app has not broadcast</source>
        <translation>La aplicación no ha enviado ningún broadcast</translation>
    </message>
    <message>
        <source>Calls of the app: %1, none of them a broadcast. Nothing was sent to “%2”.</source>
        <extracomment>%1: a number, %2: a channel</extracomment>
        <translation>Llamadas de la aplicación: %1, ninguna un broadcast. No se envió nada a «%2».</translation>
    </message>
    <message>
        <source>Check that the code that broadcasts runs: is the queue worker started, is the transaction committed, was there an exception before it?</source>
        <translation>Compruebe que se ejecuta el código que envía broadcasts: ¿se ha iniciado el worker de la cola?, ¿se ha confirmado la transacción?, ¿hubo antes una excepción?</translation>
    </message>
    <message>
        <source>The app broadcast to other channels only</source>
        <translation>La aplicación solo envió broadcasts a otros canales</translation>
    </message>
    <message>
        <source>Broadcasts of the app: %1, none to “%2”. It used: %3.</source>
        <extracomment>%1: a number, %2: a channel, %3: channels</extracomment>
        <translation>Broadcasts de la aplicación: %1, ninguno a «%2». Usó: %3.</translation>
    </message>
    <message>
        <source>Compare the channel in the code that broadcasts with the one that your page subscribes to.</source>
        <translation>Compare el canal del código que envía broadcasts con aquel al que se suscribe la página.</translation>
    </message>
    <message>
        <source>The message went to another profile</source>
        <translation>El mensaje fue a otro perfil</translation>
    </message>
    <message>
        <source>A broadcast to “%1” reached the service of the profile “%2” at %3, not that of “%4”.</source>
        <extracomment>%1: a channel, %2 and %4: profiles, %3: a time</extracomment>
        <translation>Un broadcast a «%1» llegó a las %3 al servicio del perfil «%2», no al de «%4».</translation>
    </message>
    <message>
        <source>Use the address and the secret of one profile in the app and in the page.</source>
        <translation>Use la dirección y el secreto de un mismo perfil en la aplicación y en la página.</translation>
    </message>
    <message>
        <source>The message has not left yet</source>
        <translation>El mensaje aún no ha salido</translation>
    </message>
    <message>
        <source>The broadcast was recorded at %1 and is still waiting to be sent.</source>
        <extracomment>%1: a time</extracomment>
        <translation>El broadcast se registró a las %1 y aún espera a que se envíe.</translation>
    </message>
    <message>
        <source>It waits for the secret or for an answer. Enter the secret in the profile if RadarDesk asks for it.</source>
        <translation>Espera el secreto o una respuesta. Introduzca el secreto en el perfil si RadarDesk lo pide.</translation>
    </message>
    <message>
        <source>The message was not sent</source>
        <translation>El mensaje no se envió</translation>
    </message>
    <message>
        <source>RadarDesk did not send it: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>RadarDesk no lo envió: %1</translation>
    </message>
    <message>
        <source>Correct the message, then send it again.</source>
        <translation>Corrija el mensaje y vuelva a enviarlo.</translation>
    </message>
    <message>
        <source>The service&apos;s host does not exist</source>
        <translation>El host del servicio no existe</translation>
    </message>
    <message>
        <source>The call never reached a service: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>La llamada no llegó a ningún servicio: %1</translation>
    </message>
    <message>
        <source>Check the address for typing errors, and the network connection.</source>
        <translation>Compruebe si hay errores de escritura en la dirección, y la conexión de red.</translation>
    </message>
    <message>
        <source>Nothing listens at this address</source>
        <translation>Nada escucha en esta dirección</translation>
    </message>
    <message>
        <source>Nothing listens at %2: %1</source>
        <extracomment>%1: a sentence, %2: an address</extracomment>
        <translation>Nada escucha en %2: %1</translation>
    </message>
    <message>
        <source>Start the service, or correct the port in the address.</source>
        <translation>Inicie el servicio o corrija el puerto en la dirección.</translation>
    </message>
    <message>
        <source>The encrypted connection failed</source>
        <translation>Falló la conexión cifrada</translation>
    </message>
    <message>
        <source>The call never reached the service: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>La llamada no llegó al servicio: %1</translation>
    </message>
    <message>
        <source>Check the clock of this machine, a proxy in between, and the certificate.</source>
        <translation>Compruebe el reloj de este equipo, un posible proxy intermedio y el certificado.</translation>
    </message>
    <message>
        <source>The service did not answer</source>
        <translation>El servicio no respondió</translation>
    </message>
    <message>
        <source>No answer came in time: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>No llegó ninguna respuesta a tiempo: %1</translation>
    </message>
    <message>
        <source>The message may have been accepted all the same. Look for it at a subscriber before you send it again.</source>
        <translation>Es posible que el mensaje se aceptara de todos modos. Búsquelo en un suscriptor antes de volver a enviarlo.</translation>
    </message>
    <message>
        <source>The call was canceled</source>
        <translation>La llamada se canceló</translation>
    </message>
    <message>
        <source>The call was canceled before the answer came: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>La llamada se canceló antes de que llegara la respuesta: %1</translation>
    </message>
    <message>
        <source>The network failed</source>
        <translation>Falló la red</translation>
    </message>
    <message>
        <source>The call failed on its way: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>La llamada falló en el camino: %1</translation>
    </message>
    <message>
        <source>Check the network connection and the proxy, then send it again.</source>
        <translation>Compruebe la conexión de red y el proxy, y vuelva a enviarlo.</translation>
    </message>
    <message>
        <source>A simulated fault answered the call</source>
        <translation>Un fallo simulado respondió a la llamada</translation>
    </message>
    <message>
        <source>A rule of the simulated faults applied to the call: %1.</source>
        <extracomment>%1: a simulated fault</extracomment>
        <translation>Una regla de los fallos simulados se aplicó a la llamada: %1.</translation>
    </message>
    <message>
        <source>The call had no secret</source>
        <translation>La llamada no tenía secreto</translation>
    </message>
    <message>
        <source>The service refused the call: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>El servicio rechazó la llamada: %1</translation>
    </message>
    <message>
        <source>Set the secret in the app. An environment variable that isn&apos;t loaded is the most frequent reason.</source>
        <translation>Establezca el secreto en la aplicación. El motivo más frecuente es una variable de entorno que no se carga.</translation>
    </message>
    <message>
        <source>The secret is another one</source>
        <translation>El secreto es otro</translation>
    </message>
    <message>
        <source>Copy the secret of this profile into the app. Check that it isn&apos;t the public key, or that of another app.</source>
        <translation>Copie el secreto de este perfil en la aplicación. Compruebe que no sea la clave pública ni el secreto de otra aplicación.</translation>
    </message>
    <message>
        <source>The service forbids the call</source>
        <translation>El servicio prohíbe la llamada</translation>
    </message>
    <message>
        <source>The service answered 403: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>El servicio respondió 403: %1</translation>
    </message>
    <message>
        <source>Check in the dashboard whether the app may broadcast.</source>
        <translation>Compruebe en el panel de control si la aplicación puede enviar broadcasts.</translation>
    </message>
    <message>
        <source>The app calls a path that does not exist</source>
        <translation>La aplicación llama a una ruta que no existe</translation>
    </message>
    <message>
        <source>The service has nothing at “%3”: %1</source>
        <extracomment>%1: a sentence, %3: a path</extracomment>
        <translation>El servicio no tiene nada en «%3»: %1</translation>
    </message>
    <message>
        <source>Check the version and the end of the base URL: the libraries add the rest of the path themselves.</source>
        <translation>Compruebe la versión y el final de la URL base: las bibliotecas añaden por sí mismas el resto de la ruta.</translation>
    </message>
    <message>
        <source>The call uses the wrong method</source>
        <translation>La llamada usa un método incorrecto</translation>
    </message>
    <message>
        <source>Send broadcasts with POST. A redirect from http to https turns POST into GET.</source>
        <translation>Envíe los broadcasts con POST. Una redirección de http a https convierte POST en GET.</translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation>El mensaje es demasiado grande</translation>
    </message>
    <message>
        <source>The service refused the message: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>El servicio rechazó el mensaje: %1</translation>
    </message>
    <message>
        <source>Send less: channel and data together may have 10 KiB. Send an ID, and let the page load the rest.</source>
        <translation>Envíe menos: el canal y los datos juntos pueden ocupar 10 KiB. Envíe un ID y deje que la página cargue el resto.</translation>
    </message>
    <message>
        <source>The service can&apos;t read the call&apos;s body</source>
        <translation>El servicio no puede leer el cuerpo de la llamada</translation>
    </message>
    <message>
        <source>Send JSON or a form, and name it in the Content-Type header.</source>
        <translation>Envíe JSON o un formulario, e indíquelo en la cabecera Content-Type.</translation>
    </message>
    <message>
        <source>Too many messages in a short time</source>
        <translation>Demasiados mensajes en poco tiempo</translation>
    </message>
    <message>
        <source>The service answered 429: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>El servicio respondió 429: %1</translation>
    </message>
    <message>
        <source>Send less often, or several changes in one message.</source>
        <translation>Envíe con menos frecuencia, o varios cambios en un solo mensaje.</translation>
    </message>
    <message>
        <source>The channel name is invalid</source>
        <translation>El nombre del canal no es válido</translation>
    </message>
    <message>
        <source>The service refused the channel “%1”: %2</source>
        <extracomment>%1: a channel, %2: a sentence</extracomment>
        <translation>El servicio rechazó el canal «%1»: %2</translation>
    </message>
    <message>
        <source>Correct the name in the code that broadcasts and in the page.</source>
        <translation>Corrija el nombre en el código que envía broadcasts y en la página.</translation>
    </message>
    <message>
        <source>The data can&apos;t be read</source>
        <translation>No se pueden leer los datos</translation>
    </message>
    <message>
        <source>The service refused the data: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>El servicio rechazó los datos: %1</translation>
    </message>
    <message>
        <source>Send valid JSON. In v3 the data is JSON inside a string.</source>
        <translation>Envíe JSON válido. En v3, los datos son JSON dentro de una cadena.</translation>
    </message>
    <message>
        <source>The call is malformed</source>
        <translation>La llamada está mal formada</translation>
    </message>
    <message>
        <source>Compare the call with one of RadarDesk: choose “Copy as code” in the editor.</source>
        <translation>Compare la llamada con una de RadarDesk: elija «Copiar como código» en el editor.</translation>
    </message>
    <message>
        <source>The service redirects the call</source>
        <translation>El servicio redirige la llamada</translation>
    </message>
    <message>
        <source>The service answered with a redirect (%2), which the libraries don&apos;t follow.</source>
        <extracomment>%2: a number</extracomment>
        <translation>El servicio respondió con una redirección (%2), que las bibliotecas no siguen.</translation>
    </message>
    <message>
        <source>Use the final address: https, without a path that redirects.</source>
        <translation>Use la dirección final: https, sin una ruta que redirija.</translation>
    </message>
    <message>
        <source>The service failed</source>
        <translation>Falló el servicio</translation>
    </message>
    <message>
        <source>The service answered %2: %1</source>
        <extracomment>%1: a sentence, %2: a number</extracomment>
        <translation>El servicio respondió %2: %1</translation>
    </message>
    <message>
        <source>Try again later, and check the service&apos;s status page.</source>
        <translation>Vuelva a intentarlo más tarde y consulte la página de estado del servicio.</translation>
    </message>
    <message>
        <source>Something else answered</source>
        <translation>Respondió otra cosa</translation>
    </message>
    <message>
        <source>The answer is not one of the service: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>La respuesta no es del servicio: %1</translation>
    </message>
    <message>
        <source>Check the address: a proxy, a sign-in page or a development server may answer in its place.</source>
        <translation>Compruebe la dirección: un proxy, una página de inicio de sesión o un servidor de desarrollo pueden responder en su lugar.</translation>
    </message>
    <message>
        <source>The service refused the call</source>
        <translation>El servicio rechazó la llamada</translation>
    </message>
    <message>
        <source>Read its answer below.</source>
        <translation>Lea su respuesta abajo.</translation>
    </message>
    <message>
        <source>The channel names differ</source>
        <translation>Los nombres de los canales difieren</translation>
    </message>
    <message>
        <source>The message went to %3, and the subscriber is on %4.</source>
        <extracomment>%1 and %2: channels, %3 and %4: the same with differing characters in brackets</extracomment>
        <translation>El mensaje fue a %3, y el suscriptor está en %4.</translation>
    </message>
    <message>
        <source>Use one name in both places. Make it by one function or one constant.</source>
        <translation>Use el mismo nombre en ambos lugares. Créelo con una sola función o una sola constante.</translation>
    </message>
    <message>
        <source>The channel names differ in case</source>
        <translation>Los nombres de los canales difieren en mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>The channel names differ in white space</source>
        <translation>Los nombres de los canales difieren en los espacios en blanco</translation>
    </message>
    <message>
        <source>Trim the name where it is made, in the app and in the page.</source>
        <translation>Quite los espacios alrededor del nombre allí donde se crea, en la aplicación y en la página.</translation>
    </message>
    <message>
        <source>The channel names have different prefixes</source>
        <translation>Los nombres de los canales tienen prefijos distintos</translation>
    </message>
    <message>
        <source>A channel name is percent-encoded</source>
        <translation>Un nombre de canal tiene codificación porcentual</translation>
    </message>
    <message>
        <source>Pass the name unencoded: the libraries encode it themselves.</source>
        <translation>Pase el nombre sin codificar: las bibliotecas lo codifican por sí mismas.</translation>
    </message>
    <message>
        <source>The channel names differ in a look-alike character</source>
        <translation>Los nombres de los canales difieren en un carácter parecido</translation>
    </message>
    <message>
        <source>Type the name again in place of copying it.</source>
        <translation>Escriba de nuevo el nombre en lugar de copiarlo.</translation>
    </message>
    <message>
        <source>The channel names differ in a separator</source>
        <translation>Los nombres de los canales difieren en un separador</translation>
    </message>
    <message>
        <source>The channels belong to different environments</source>
        <translation>Los canales pertenecen a entornos distintos</translation>
    </message>
    <message>
        <source>Start the app and the page with the same environment, or take it out of the name.</source>
        <translation>Inicie la aplicación y la página con el mismo entorno, o quítelo del nombre.</translation>
    </message>
    <message>
        <source>Nobody was connected</source>
        <translation>No había nadie conectado</translation>
    </message>
    <message>
        <source>No connection was on “%1” when the message was sent, and none had been before.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>No había ninguna conexión en «%1» al enviar el mensaje, ni la había habido antes.</translation>
    </message>
    <message>
        <source>Open your page, and check that it loads the library from this service.</source>
        <translation>Abra la página y compruebe que carga la biblioteca de este servicio.</translation>
    </message>
    <message>
        <source>Only RadarDesk was subscribed</source>
        <translation>Solo RadarDesk estaba suscrito</translation>
    </message>
    <message>
        <source>RadarDesk&apos;s own subscriber was the only one on “%1”.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>El suscriptor de RadarDesk era el único en «%1».</translation>
    </message>
    <message>
        <source>The page had not subscribed to the channel</source>
        <translation>La página no se había suscrito al canal</translation>
    </message>
    <message>
        <source>Open connections: %1, none on “%2”. %3</source>
        <extracomment>%1: a number, %2: a channel, %3: a sentence or nothing</extracomment>
        <translation>Conexiones abiertas: %1, ninguna en «%2». %3</translation>
    </message>
    <message>
        <source>Check that the page calls “subscribe” for this channel, and that nothing throws before.</source>
        <translation>Compruebe que la página llama a «subscribe» para este canal y que antes no se lanza ninguna excepción.</translation>
    </message>
    <message>
        <source>The page has no token for the channel</source>
        <translation>La página no tiene token para el canal</translation>
    </message>
    <message>
        <source>%1 asked for “%2” without a token at %4 and was refused: %3</source>
        <extracomment>%1: a connection, %2: a channel, %3: a sentence, %4: a time</extracomment>
        <translation>%1 pidió «%2» sin token a las %4 y recibió un rechazo: %3</translation>
    </message>
    <message>
        <source>Name your authentication endpoint in the page, and check it with the private channel check.</source>
        <translation>Indique el endpoint de autenticación en la página y pruébelo con la comprobación de canales privados.</translation>
    </message>
    <message>
        <source>The page&apos;s token was refused</source>
        <translation>El token de la página se rechazó</translation>
    </message>
    <message>
        <source>%1 asked for “%2” at %4 and was refused: %3</source>
        <extracomment>%1: a connection, %2: a channel, %3: a sentence, %4: a time</extracomment>
        <translation>%1 pidió «%2» a las %4 y recibió un rechazo: %3</translation>
    </message>
    <message>
        <source>Find the cause with the private channel check.</source>
        <translation>Busque la causa con la comprobación de canales privados.</translation>
    </message>
    <message>
        <source>The page came back with a token that no longer counts</source>
        <translation>La página volvió con un token que ya no vale</translation>
    </message>
    <message>
        <source>%1 had been on “%2”, and was refused when it came back at %4: %3</source>
        <extracomment>%1: a connection, %2: a channel, %3: a sentence, %4: a time</extracomment>
        <translation>%1 había estado en «%2» y recibió un rechazo al volver a las %4: %3</translation>
    </message>
    <message>
        <source>Get a new token for each new connection: it belongs to the socket ID.</source>
        <translation>Obtenga un token nuevo para cada conexión nueva: pertenece al ID de socket.</translation>
    </message>
    <message>
        <source>The page has too many channels</source>
        <translation>La página tiene demasiados canales</translation>
    </message>
    <message>
        <source>%1 was refused on “%2”: %3</source>
        <extracomment>%1: a connection, %2: a channel, %3: a sentence</extracomment>
        <translation>Se rechazó la suscripción de %1 a «%2»: %3</translation>
    </message>
    <message>
        <source>Unsubscribe from channels that are no longer shown.</source>
        <translation>Cancele la suscripción a los canales que ya no se muestran.</translation>
    </message>
    <message>
        <source>The page asked for an invalid channel</source>
        <translation>La página pidió un canal no válido</translation>
    </message>
    <message>
        <source>Correct the name in the page.</source>
        <translation>Corrija el nombre en la página.</translation>
    </message>
    <message>
        <source>The page could not connect</source>
        <translation>La página no pudo conectarse</translation>
    </message>
    <message>
        <source>%1 was refused at %2: %3</source>
        <extracomment>%1: a browser, %2: a time, %3: a sentence</extracomment>
        <translation>La conexión de %1 se rechazó a las %2: %3</translation>
    </message>
    <message>
        <source>Let it connect again, then reload the page.</source>
        <translation>Permita que se conecte de nuevo y recargue la página.</translation>
    </message>
    <message>
        <source>The page&apos;s public key was refused</source>
        <translation>La clave pública de la página se rechazó</translation>
    </message>
    <message>
        <source>Copy the public key of this profile into the page, then reload it.</source>
        <translation>Copie la clave pública de este perfil en la página y recárguela.</translation>
    </message>
    <message>
        <source>The page subscribed too late</source>
        <translation>La página se suscribió demasiado tarde</translation>
    </message>
    <message>
        <source>%1 subscribed at %2, %3 after the message. Messages aren&apos;t stored for later.</source>
        <extracomment>%1: a connection, %2: a time, %3: a duration</extracomment>
        <translation>%1 se suscribió a las %2, %3 después del mensaje. Los mensajes no se guardan para más tarde.</translation>
    </message>
    <message>
        <source>Load the current state after subscribing, or send the message once the page is there.</source>
        <translation>Cargue el estado actual después de suscribirse, o envíe el mensaje cuando la página esté lista.</translation>
    </message>
    <message>
        <source>The page had unsubscribed</source>
        <translation>La página había cancelado la suscripción</translation>
    </message>
    <message>
        <source>%1 unsubscribed at %2, %3 before the message.</source>
        <extracomment>%1: a connection, %2: a time, %3: a duration</extracomment>
        <translation>%1 canceló la suscripción a las %2, %3 antes del mensaje.</translation>
    </message>
    <message>
        <source>Check what calls “unsubscribe”: a component that is removed and added again often does.</source>
        <translation>Compruebe qué llama a «unsubscribe»: suele ser un componente que se quita y se vuelve a añadir.</translation>
    </message>
    <message>
        <source>The page had closed its connection</source>
        <translation>La página había cerrado su conexión</translation>
    </message>
    <message>
        <source>%1 left at %2, %3 before the message. %4</source>
        <extracomment>%1: a connection, %2: a time, %3: a duration, %4: a sentence</extracomment>
        <translation>%1 se fue a las %2, %3 antes del mensaje. %4</translation>
    </message>
    <message>
        <source>The page was closed, reloaded or hidden. Load the current state when it comes back.</source>
        <translation>La página se cerró, se recargó o se ocultó. Cargue el estado actual cuando vuelva.</translation>
    </message>
    <message>
        <source>The page had lost its connection</source>
        <translation>La página había perdido su conexión</translation>
    </message>
    <message>
        <source>%1 was cut off at %2, %3 before the message. %4</source>
        <extracomment>%1: a connection, %2: a time, %3: a duration, %4: a sentence</extracomment>
        <translation>%1 perdió la conexión a las %2, %3 antes del mensaje. %4</translation>
    </message>
    <message>
        <source>Check the network and whether the device slept. Load the current state when the page comes back.</source>
        <translation>Compruebe la red y si el dispositivo estaba en suspensión. Cargue el estado actual cuando la página vuelva.</translation>
    </message>
    <message>
        <source>The page was reconnecting</source>
        <translation>La página se estaba reconectando</translation>
    </message>
    <message>
        <source>%1 was away from %2 to %5, and the message fell into that time. %4</source>
        <extracomment>%1: a connection, %2 and %5: times, %3: a duration, %4: a sentence</extracomment>
        <translation>%1 no estuvo conectado de %2 a %5, y el mensaje cayó en ese periodo. %4</translation>
    </message>
    <message>
        <source>Load the current state after each reconnection: messages aren&apos;t stored for later.</source>
        <translation>Cargue el estado actual después de cada reconexión: los mensajes no se guardan para más tarde.</translation>
    </message>
    <message>
        <source>RadarDesk had closed the connection</source>
        <translation>RadarDesk había cerrado la conexión</translation>
    </message>
    <message>
        <source>%1 was closed at %2, %3 before the message. %4</source>
        <extracomment>%1: a connection, %2: a time, %3: a duration, %4: a sentence</extracomment>
        <translation>La conexión de %1 se cerró a las %2, %3 antes del mensaje. %4</translation>
    </message>
    <message>
        <source>Reload the page, then send again.</source>
        <translation>Recargue la página y vuelva a enviar.</translation>
    </message>
    <message>
        <source>The service had stopped</source>
        <translation>El servicio se había detenido</translation>
    </message>
    <message>
        <source>%1 was disconnected at %2, %3 before the message, when the service stopped.</source>
        <extracomment>%1: a connection, %2: a time, %3: a duration</extracomment>
        <translation>La conexión de %1 se cerró a las %2, %3 antes del mensaje, cuando se detuvo el servicio.</translation>
    </message>
    <message>
        <source>The client had broken the protocol</source>
        <translation>El cliente había incumplido el protocolo</translation>
    </message>
    <message>
        <source>Use the browser library, or correct the frames that the client sends.</source>
        <translation>Use la biblioteca del navegador o corrija los frames que envía el cliente.</translation>
    </message>
    <message>
        <source>The service reached nobody</source>
        <translation>El servicio no llegó a nadie</translation>
    </message>
    <message>
        <source>The service says that nobody was subscribed to “%1”.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>Según el servicio, nadie estaba suscrito a «%1».</translation>
    </message>
    <message>
        <source>Open your page, compare the channel names, and send again.</source>
        <translation>Abra la página, compare los nombres de los canales y vuelva a enviar.</translation>
    </message>
</context>
<context>
    <name>FaultHeadline</name>
    <message>
        <source>No channel name</source>
        <translation>Falta el nombre del canal</translation>
    </message>
    <message>
        <source>This is a public channel</source>
        <translation>Es un canal público</translation>
    </message>
    <message>
        <source>The channel prefix is misspelled</source>
        <translation>El prefijo del canal está mal escrito</translation>
    </message>
    <message>
        <source>The channel prefix is duplicated</source>
        <translation>El prefijo del canal está duplicado</translation>
    </message>
    <message>
        <source>The channel name has white space around it</source>
        <translation>El nombre del canal tiene espacios en blanco alrededor</translation>
    </message>
    <message>
        <source>The channel name has a look-alike character</source>
        <translation>El nombre del canal tiene un carácter parecido</translation>
    </message>
    <message>
        <source>The channel name isn&apos;t valid</source>
        <translation>El nombre del canal no es válido</translation>
    </message>
    <message>
        <source>The profile has no secret</source>
        <translation>El perfil no tiene secreto</translation>
    </message>
    <message>
        <source>The service rejects the secret</source>
        <translation>El servicio rechaza el secreto</translation>
    </message>
    <message>
        <source>The service address isn&apos;t valid</source>
        <translation>La dirección del servicio no es válida</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached</source>
        <translation>No se puede acceder al servicio</translation>
    </message>
    <message>
        <source>The service issues no token</source>
        <translation>El servicio no emite tokens</translation>
    </message>
    <message>
        <source>The identity&apos;s cookies are missing</source>
        <translation>Faltan las cookies de la identidad</translation>
    </message>
    <message>
        <source>No authentication endpoint is set</source>
        <translation>No hay ningún endpoint de autenticación definido</translation>
    </message>
    <message>
        <source>The endpoint isn&apos;t a valid URL</source>
        <translation>El endpoint no es una URL válida</translation>
    </message>
    <message>
        <source>A relative endpoint needs the page&apos;s URL</source>
        <translation>Un endpoint relativo necesita la URL de la página</translation>
    </message>
    <message>
        <source>An https page can&apos;t call an http endpoint</source>
        <translation>Una página https no puede llamar a un endpoint http</translation>
    </message>
    <message>
        <source>The endpoint&apos;s host doesn&apos;t exist</source>
        <translation>El host del endpoint no existe</translation>
    </message>
    <message>
        <source>The endpoint&apos;s host can&apos;t be reached</source>
        <translation>No se puede acceder al host del endpoint</translation>
    </message>
    <message>
        <source>The endpoint&apos;s server isn&apos;t running</source>
        <translation>El servidor del endpoint no está en ejecución</translation>
    </message>
    <message>
        <source>The endpoint dropped the connection</source>
        <translation>El endpoint cortó la conexión</translation>
    </message>
    <message>
        <source>The endpoint&apos;s certificate isn&apos;t trusted</source>
        <translation>El certificado del endpoint no es de confianza</translation>
    </message>
    <message>
        <source>The proxy blocks the call</source>
        <translation>El proxy bloquea la llamada</translation>
    </message>
    <message>
        <source>The endpoint can&apos;t be called</source>
        <translation>No se puede llamar al endpoint</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t answer</source>
        <translation>El endpoint no responde</translation>
    </message>
    <message>
        <source>The relative endpoint leads to the wrong server</source>
        <translation>El endpoint relativo lleva al servidor equivocado</translation>
    </message>
    <message>
        <source>The endpoint&apos;s route doesn&apos;t exist</source>
        <translation>La ruta del endpoint no existe</translation>
    </message>
    <message>
        <source>The endpoint redirects to another host</source>
        <translation>El endpoint redirige a otro host</translation>
    </message>
    <message>
        <source>The endpoint redirects to https</source>
        <translation>El endpoint redirige a https</translation>
    </message>
    <message>
        <source>The endpoint redirects to a sign-in page</source>
        <translation>El endpoint redirige a una página de inicio de sesión</translation>
    </message>
    <message>
        <source>The endpoint&apos;s redirect has no target</source>
        <translation>La redirección del endpoint no tiene destino</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t answer OPTIONS</source>
        <translation>El endpoint no responde a OPTIONS</translation>
    </message>
    <message>
        <source>The endpoint refuses OPTIONS</source>
        <translation>El endpoint rechaza OPTIONS</translation>
    </message>
    <message>
        <source>The endpoint redirects OPTIONS</source>
        <translation>El endpoint redirige OPTIONS</translation>
    </message>
    <message>
        <source>The answer to OPTIONS doesn&apos;t allow the page</source>
        <translation>La respuesta a OPTIONS no permite la página</translation>
    </message>
    <message>
        <source>“*” doesn&apos;t allow calls with cookies</source>
        <translation>«*» no permite llamadas con cookies</translation>
    </message>
    <message>
        <source>Calls with cookies aren&apos;t allowed</source>
        <translation>No se permiten llamadas con cookies</translation>
    </message>
    <message>
        <source>A request header isn&apos;t allowed</source>
        <translation>No se permite una cabecera de la petición</translation>
    </message>
    <message>
        <source>The page doesn&apos;t send its cookies</source>
        <translation>La página no envía sus cookies</translation>
    </message>
    <message>
        <source>The cookie belongs to another host or path</source>
        <translation>La cookie corresponde a otro host u otra ruta</translation>
    </message>
    <message>
        <source>The Secure cookie isn&apos;t sent over http</source>
        <translation>La cookie Secure no se envía por http</translation>
    </message>
    <message>
        <source>The endpoint can&apos;t read the request</source>
        <translation>El endpoint no puede leer la petición</translation>
    </message>
    <message>
        <source>Refused: the call has no credentials</source>
        <translation>Rechazado: la llamada no tiene credenciales</translation>
    </message>
    <message>
        <source>Refused: this user may not join the channel</source>
        <translation>Rechazado: este usuario no puede unirse al canal</translation>
    </message>
    <message>
        <source>Refused, with and without credentials</source>
        <translation>Rechazado, con y sin credenciales</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t accept GET</source>
        <translation>El endpoint no acepta GET</translation>
    </message>
    <message>
        <source>The CSRF check blocks the endpoint</source>
        <translation>La comprobación CSRF bloquea el endpoint</translation>
    </message>
    <message>
        <source>The endpoint is called too often</source>
        <translation>Se llama al endpoint demasiado a menudo</translation>
    </message>
    <message>
        <source>The endpoint fails with a server error</source>
        <translation>El endpoint falla con un error del servidor</translation>
    </message>
    <message>
        <source>The app behind the server doesn&apos;t answer</source>
        <translation>La aplicación detrás del servidor no responde</translation>
    </message>
    <message>
        <source>The endpoint answers with an unexpected status</source>
        <translation>El endpoint responde con un estado inesperado</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t find the channel</source>
        <translation>El endpoint no encuentra el canal</translation>
    </message>
    <message>
        <source>The endpoint is too slow</source>
        <translation>El endpoint es demasiado lento</translation>
    </message>
    <message>
        <source>The endpoint answers with a web page</source>
        <translation>El endpoint responde con una página web</translation>
    </message>
    <message>
        <source>There is text before the JSON</source>
        <translation>Hay texto antes del JSON</translation>
    </message>
    <message>
        <source>The JSON is cut off</source>
        <translation>El JSON está truncado</translation>
    </message>
    <message>
        <source>The answer isn&apos;t JSON</source>
        <translation>La respuesta no es JSON</translation>
    </message>
    <message>
        <source>The token is one level too deep</source>
        <translation>El token está anidado un nivel de más</translation>
    </message>
    <message>
        <source>The JSON is encoded twice</source>
        <translation>El JSON está codificado dos veces</translation>
    </message>
    <message>
        <source>The answer has no token</source>
        <translation>La respuesta no tiene token</translation>
    </message>
    <message>
        <source>The token is empty</source>
        <translation>El token está vacío</translation>
    </message>
    <message>
        <source>The token is null</source>
        <translation>El token es null</translation>
    </message>
    <message>
        <source>The token is a number</source>
        <translation>El token es un número</translation>
    </message>
    <message>
        <source>The token is “[object Object]”</source>
        <translation>El token es «[object Object]»</translation>
    </message>
    <message>
        <source>The token isn&apos;t a string</source>
        <translation>El token no es una cadena</translation>
    </message>
    <message>
        <source>The token isn&apos;t a v2 token</source>
        <translation>El token no es un token v2</translation>
    </message>
    <message>
        <source>The token is for another channel</source>
        <translation>El token es para otro canal</translation>
    </message>
    <message>
        <source>The token is for another connection</source>
        <translation>El token es para otra conexión</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>El token ha caducado</translation>
    </message>
    <message>
        <source>The token is for another app</source>
        <translation>El token es para otra aplicación</translation>
    </message>
    <message>
        <source>The service rejects the token</source>
        <translation>El servicio rechaza el token</translation>
    </message>
    <message>
        <source>The service refuses the subscription</source>
        <translation>El servicio rechaza la suscripción</translation>
    </message>
    <message>
        <source>The app broadcasts to another channel</source>
        <translation>La aplicación envía broadcasts a otro canal</translation>
    </message>
    <message>
        <source>The service refuses the broadcast</source>
        <translation>El servicio rechaza el broadcast</translation>
    </message>
    <message>
        <source>The broadcast reaches nobody</source>
        <translation>El broadcast no llega a nadie</translation>
    </message>
    <message>
        <source>The broadcast doesn&apos;t arrive</source>
        <translation>El broadcast no llega</translation>
    </message>
    <message>
        <source>Everyone gets in</source>
        <translation>Cualquiera puede acceder</translation>
    </message>
    <message>
        <source>Every signed-in user gets into every channel</source>
        <translation>Cualquier usuario con sesión iniciada accede a todos los canales</translation>
    </message>
    <message>
        <source>The endpoint accepts invalid channel names</source>
        <translation>El endpoint acepta nombres de canal no válidos</translation>
    </message>
    <message>
        <source>The endpoint&apos;s answer doesn&apos;t end</source>
        <translation>La respuesta del endpoint no termina</translation>
    </message>
    <message>
        <source>The answer isn&apos;t valid HTTP</source>
        <translation>La respuesta no es HTTP válido</translation>
    </message>
    <message>
        <source>This port expects https</source>
        <translation>Este puerto espera https</translation>
    </message>
    <message>
        <source>This port doesn&apos;t speak https</source>
        <translation>Este puerto no admite https</translation>
    </message>
    <message>
        <source>This port isn&apos;t a web server</source>
        <translation>Este puerto no es un servidor web</translation>
    </message>
    <message>
        <source>The compressed answer is damaged</source>
        <translation>La respuesta comprimida está dañada</translation>
    </message>
    <message>
        <source>The answer isn&apos;t UTF-8</source>
        <translation>La respuesta no es UTF-8</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>La respuesta es demasiado grande</translation>
    </message>
    <message>
        <source>The answer is JSONP</source>
        <translation>La respuesta es JSONP</translation>
    </message>
    <message>
        <source>There is text after the JSON</source>
        <translation>Hay texto después del JSON</translation>
    </message>
    <message>
        <source>The answer is a .NET key-value pair</source>
        <translation>La respuesta es un par clave-valor de .NET</translation>
    </message>
    <message>
        <source>The token is cut off</source>
        <translation>El token está truncado</translation>
    </message>
    <message>
        <source>Only the first call gets a token</source>
        <translation>Solo la primera llamada obtiene un token</translation>
    </message>
    <message>
        <source>A redirect leads back to http</source>
        <translation>Una redirección vuelve a http</translation>
    </message>
    <message>
        <source>A bot check blocks the endpoint</source>
        <translation>Una verificación antibots bloquea el endpoint</translation>
    </message>
    <message>
        <source>Other channels are open to everyone</source>
        <translation>Otros canales están abiertos a cualquiera</translation>
    </message>
    <message>
        <source>Refused calls get no answer</source>
        <translation>Las llamadas rechazadas no reciben respuesta</translation>
    </message>
    <message>
        <source>Browsers refuse a password in a URL</source>
        <translation>Los navegadores rechazan una contraseña en una URL</translation>
    </message>
    <message>
        <source>Browsers block this port</source>
        <translation>Los navegadores bloquean este puerto</translation>
    </message>
    <message>
        <source>The cookie has expired</source>
        <translation>La cookie ha caducado</translation>
    </message>
    <message>
        <source>The endpoint&apos;s answer has no content</source>
        <translation>La respuesta del endpoint no tiene contenido</translation>
    </message>
    <message>
        <source>The answer to OPTIONS is malformed</source>
        <translation>La respuesta a OPTIONS está mal formada</translation>
    </message>
    <message>
        <source>The connection endpoint doesn&apos;t accept POST</source>
        <translation>El endpoint de conexión no acepta POST</translation>
    </message>
    <message>
        <source>A redirect loses the socket ID</source>
        <translation>Una redirección pierde el ID de socket</translation>
    </message>
    <message>
        <source>The connection endpoint doesn&apos;t read forms</source>
        <translation>El endpoint de conexión no lee formularios</translation>
    </message>
    <message>
        <source>No client data is registered</source>
        <translation>No se registran datos de cliente</translation>
    </message>
    <message>
        <source>Browsers don&apos;t follow the redirect</source>
        <translation>Los navegadores no siguen la redirección</translation>
    </message>
    <message>
        <source>Browsers don&apos;t store the cookie</source>
        <translation>Los navegadores no guardan la cookie</translation>
    </message>
    <message>
        <source>The server listens on another address</source>
        <translation>El servidor escucha en otra dirección</translation>
    </message>
    <message>
        <source>The server listens on another port</source>
        <translation>El servidor escucha en otro puerto</translation>
    </message>
    <message>
        <source>The endpoint redirects without end</source>
        <translation>El endpoint redirige sin fin</translation>
    </message>
    <message>
        <source>SameSite blocks the cookie</source>
        <translation>SameSite bloquea la cookie</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t recognize the user</source>
        <translation>El endpoint no reconoce al usuario</translation>
    </message>
    <message>
        <source>The token has the other version&apos;s key</source>
        <translation>El token tiene la clave de la otra versión</translation>
    </message>
    <message>
        <source>The token is the string “undefined” or “null”</source>
        <translation>El token es la cadena «undefined» o «null»</translation>
    </message>
    <message>
        <source>The token is for the other API version</source>
        <translation>El token es para la otra versión de la API</translation>
    </message>
    <message>
        <source>The endpoint returns the same token again</source>
        <translation>El endpoint devuelve otra vez el mismo token</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept subscribers</source>
        <translation>El servicio no acepta suscriptores</translation>
    </message>
    <message>
        <source>The answer isn&apos;t compressed as declared</source>
        <translation>La respuesta no está comprimida como se declara</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t decompress the answer</source>
        <translation>RadarDesk no puede descomprimir la respuesta</translation>
    </message>
    <message>
        <source>The JSON has an anti-hijacking prefix</source>
        <translation>El JSON tiene un prefijo antisecuestro</translation>
    </message>
    <message>
        <source>The answer contains two JSON values</source>
        <translation>La respuesta contiene dos valores JSON</translation>
    </message>
    <message>
        <source>The token was changed on the way</source>
        <translation>El token se modificó por el camino</translation>
    </message>
    <message>
        <source>Users get into other users&apos; channels</source>
        <translation>Los usuarios acceden a canales de otros usuarios</translation>
    </message>
    <message>
        <source>Browsers block the answer: no CORS header</source>
        <translation>Los navegadores bloquean la respuesta: falta la cabecera CORS</translation>
    </message>
    <message>
        <source>Browsers block the answer: wrong origin allowed</source>
        <translation>Los navegadores bloquean la respuesta: se permite otro origen</translation>
    </message>
    <message>
        <source>Browsers block the redirect</source>
        <translation>Los navegadores bloquean la redirección</translation>
    </message>
    <message>
        <source>One user counts as several</source>
        <translation>Un usuario cuenta como varios</translation>
    </message>
    <message>
        <source>The endpoint reports an error as a success</source>
        <translation>El endpoint notifica un error como éxito</translation>
    </message>
    <message>
        <source>The endpoint compares only the start of names</source>
        <translation>El endpoint solo compara el principio de los nombres</translation>
    </message>
    <message>
        <source>The endpoint gives away the secret</source>
        <translation>El endpoint revela el secreto</translation>
    </message>
    <message>
        <source>The token is the public key</source>
        <translation>El token es la clave pública</translation>
    </message>
    <message>
        <source>The token isn&apos;t one of the service&apos;s</source>
        <translation>El token no es del servicio</translation>
    </message>
    <message>
        <source>The endpoint refuses the connection</source>
        <translation>El endpoint rechaza la conexión</translation>
    </message>
    <message>
        <source>Only the first connection is registered</source>
        <translation>Solo se registra la primera conexión</translation>
    </message>
    <message>
        <source>Altered cookies grant access</source>
        <translation>Las cookies alteradas dan acceso</translation>
    </message>
    <message>
        <source>Part of a cookie grants access</source>
        <translation>Parte de una cookie da acceso</translation>
    </message>
    <message>
        <source>Altered headers grant access</source>
        <translation>Las cabeceras alteradas dan acceso</translation>
    </message>
    <message>
        <source>Browsers refuse the answer&apos;s headers</source>
        <translation>Los navegadores rechazan los encabezados de la respuesta</translation>
    </message>
    <message>
        <source>A redirect doesn&apos;t keep the query</source>
        <translation>Una redirección no conserva la consulta (query)</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Enter the name that the page subscribes to.</source>
        <translation>Introduzca el nombre al que se suscribe la página.</translation>
    </message>
    <message>
        <source>%1</source>
        <extracomment>%1: a sentence on what is invalid in the name</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>The profile “%1” has no secret. %2</source>
        <extracomment>%1: a profile, %2: a sentence on why, or nothing</extracomment>
        <translation>El perfil «%1» no tiene secreto. %2</translation>
    </message>
    <message>
        <source>The profile&apos;s service address can&apos;t be used. %1</source>
        <extracomment>%1: a sentence on what is wrong</extracomment>
        <translation>No se puede usar la dirección del servicio del perfil. %1</translation>
    </message>
    <message>
        <source>Correct the address in the profile.</source>
        <translation>Corrija la dirección en el perfil.</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached. %1</source>
        <extracomment>%1: a sentence on what is wrong</extracomment>
        <translation>No se puede acceder al servicio. %1</translation>
    </message>
    <message>
        <source>Check the network and the profile&apos;s service address.</source>
        <translation>Compruebe la red y la dirección del servicio del perfil.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be reached from this machine. %2</source>
        <extracomment>%1: a host, %2: the system&apos;s error message</extracomment>
        <translation>No se puede acceder a «%1» desde este equipo. %2</translation>
    </message>
    <message>
        <source>The encrypted connection can&apos;t be trusted. %1</source>
        <extracomment>%1: the system&apos;s error message</extracomment>
        <translation>La conexión cifrada no es de confianza. %1</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings.</source>
        <translation>Compruebe la configuración del proxy del sistema.</translation>
    </message>
    <message>
        <source>The endpoint can&apos;t be called. %1</source>
        <extracomment>%1: the system&apos;s error message</extracomment>
        <translation>No se puede llamar al endpoint. %1</translation>
    </message>
    <message>
        <source>Answer OPTIONS with 204 and the Access-Control headers.</source>
        <translation>Responda a OPTIONS con 204 y las cabeceras Access-Control.</translation>
    </message>
    <message>
        <source>Answer OPTIONS with the same Access-Control-Allow-Origin as the call: %2</source>
        <extracomment>%2: the page&apos;s origin</extracomment>
        <translation>Responda a OPTIONS con el mismo Access-Control-Allow-Origin que a la llamada: %2</translation>
    </message>
    <message>
        <source>The endpoint is called too often (429). %1</source>
        <extracomment>%1: sentences on the answer, or nothing</extracomment>
        <translation>Se llama al endpoint demasiado a menudo (429). %1</translation>
    </message>
    <message>
        <source>The endpoint answers with an HTML page instead of JSON: %1</source>
        <extracomment>%1: the beginning of the answer</extracomment>
        <translation>El endpoint responde con una página HTML en lugar de JSON: %1</translation>
    </message>
    <message>
        <source>The answer is JSON without “%1”: %2</source>
        <extracomment>%1: the expected member, %2: the JSON, in quotes</extracomment>
        <translation>La respuesta es JSON sin «%1»: %2</translation>
    </message>
    <message>
        <source>Check the profile&apos;s public key, and whether the sandbox is running.</source>
        <translation>Compruebe la clave pública del perfil y si el sandbox está en ejecución.</translation>
    </message>
    <message>
        <source>The service refuses the subscription (%1): %2</source>
        <extracomment>%1: a code, %2: the message of the service</extracomment>
        <translation>El servicio rechaza la suscripción (%1): %2</translation>
    </message>
    <message>
        <source>See the service&apos;s answer below.</source>
        <translation>Consulte abajo la respuesta del servicio.</translation>
    </message>
    <message>
        <source>Compare the service address and the public key of the page with those of the server.</source>
        <translation>Compare la dirección del servicio y la clave pública de la página con las del servidor.</translation>
    </message>
    <message>
        <source>The cookies of “%1” aren&apos;t available, so the endpoint wasn&apos;t called. %2</source>
        <extracomment>%1: an identity, %2: a sentence on why</extracomment>
        <translation>Las cookies de «%1» no están disponibles, así que no se llamó al endpoint. %2</translation>
    </message>
    <message>
        <source>Enter the cookies again, or choose another identity.</source>
        <translation>Vuelva a introducir las cookies o elija otra identidad.</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like a v2 token: %1 %2</source>
        <extracomment>%1: the shortened token, in quotes, %2: a sentence on its length, or nothing</extracomment>
        <translation>Esto no parece un token v2: %1 %2</translation>
    </message>
    <message>
        <source>The answer begins with status %1 and then isn&apos;t valid HTTP. %2</source>
        <extracomment>%1: a status, %2: a sentence on what is wrong</extracomment>
        <translation>La respuesta empieza con el estado %1, pero el resto no es HTTP válido. %2</translation>
    </message>
    <message>
        <source>Correct the port in the endpoint&apos;s URL.</source>
        <translation>Corrija el puerto en la URL del endpoint.</translation>
    </message>
    <message>
        <source>Content-Encoding says “%1”, but the body isn&apos;t compressed, so a browser can&apos;t read it: “%2”</source>
        <extracomment>%1: a coding such as gzip, %2: the beginning of the body</extracomment>
        <translation>Content-Encoding indica «%1», pero el cuerpo no está comprimido, así que un navegador no puede leerlo: «%2»</translation>
    </message>
    <message>
        <source>Encode the answer in UTF-8.</source>
        <translation>Codifique la respuesta en UTF-8.</translation>
    </message>
    <message>
        <source>Return the token only.</source>
        <translation>Devuelva solo el token.</translation>
    </message>
    <message>
        <source>The answer is JSONP: the JSON is inside a call of “%1”, which pages can&apos;t read as JSON.</source>
        <extracomment>%1: a function&apos;s name</extracomment>
        <translation>La respuesta es JSONP: el JSON está dentro de una llamada a «%1», y las páginas no pueden leerla como JSON.</translation>
    </message>
    <message>
        <source>Return the JSON alone; turn JSONP off for this route.</source>
        <translation>Devuelva solo el JSON; desactive JSONP en esta ruta.</translation>
    </message>
    <message>
        <source>The answer starts with “%1”, a prefix against JSON hijacking that the page&apos;s library doesn&apos;t remove.</source>
        <extracomment>%1: the prefix</extracomment>
        <translation>La respuesta empieza por «%1», un prefijo contra el secuestro de JSON que la biblioteca de la página no quita.</translation>
    </message>
    <message>
        <source>Turn that prefix off for this route.</source>
        <translation>Desactive ese prefijo en esta ruta.</translation>
    </message>
    <message>
        <source>There is text after the JSON, which ends at byte %1: “%2”</source>
        <extracomment>%1: a number, %2: the text</extracomment>
        <translation>Hay texto después del JSON, que termina en el byte %1: «%2»</translation>
    </message>
    <message>
        <source>The answer is a pair with “Key” and “Value” instead of an object with “%1”. That is how .NET writes a KeyValuePair, as in PushRadar&apos;s sample.</source>
        <extracomment>%1: the expected member</extracomment>
        <translation>La respuesta es un par con «Key» y «Value» en lugar de un objeto con «%1». Así escribe .NET un KeyValuePair, como en el ejemplo de PushRadar.</translation>
    </message>
    <message>
        <source>Return an object instead: return Json(new { %1 = token });</source>
        <extracomment>%1: the expected member</extracomment>
        <translation>Devuelva un objeto en su lugar: return Json(new { %1 = token });</translation>
    </message>
    <message>
        <source>Give the page the URL that the call ends at, or send the CORS headers with the redirect too.</source>
        <translation>Indique a la página la URL en la que termina la llamada, o envíe las cabeceras CORS también con la redirección.</translation>
    </message>
    <message>
        <source>The endpoint redirects to %2 over http, which browsers block for a page on https (%1) as mixed content.</source>
        <extracomment>%1: the page&apos;s origin, %2: a URL</extracomment>
        <translation>El endpoint redirige a %2 por http, y los navegadores lo bloquean como contenido mixto en una página https (%1).</translation>
    </message>
    <message>
        <source>Give the page the URL that the call ends at, or keep the query when redirecting.</source>
        <translation>Indique a la página la URL en la que termina la llamada, o conserve la query al redirigir.</translation>
    </message>
    <message>
        <source>A bot check answers in place of your app (status %1), and a page&apos;s call can&apos;t solve it. %2</source>
        <extracomment>%1: a status, %2: sentences on the answer, or nothing</extracomment>
        <translation>Una verificación antibots responde en lugar de la aplicación (estado %1), y la llamada de una página no puede superarla. %2</translation>
    </message>
    <message>
        <source>Exclude the endpoint&apos;s path from the bot check in the settings of the CDN or firewall.</source>
        <translation>Excluya la ruta del endpoint de la verificación antibots en la configuración de la CDN o del cortafuegos.</translation>
    </message>
    <message>
        <source>The endpoint refuses by not answering (%1), so the page waits forever.</source>
        <extracomment>%1: refused calls</extracomment>
        <translation>El endpoint rechaza sin responder (%1), así que la página espera indefinidamente.</translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete. %1</source>
        <extracomment>%1: the system&apos;s error message</extracomment>
        <translation>La conexión terminó antes de que la respuesta estuviera completa. %1</translation>
    </message>
    <message>
        <source>Browsers never call port %1: it is on their list of blocked ports.</source>
        <extracomment>%1: a port</extracomment>
        <translation>Los navegadores nunca llaman al puerto %1: está en su lista de puertos bloqueados.</translation>
    </message>
    <message>
        <source>Browsers reject the answer to OPTIONS: %1 isn&apos;t a list of names separated by commas (“%2”).</source>
        <extracomment>%1: a header, %2: its value</extracomment>
        <translation>Los navegadores rechazan la respuesta a OPTIONS: %1 no es una lista de nombres separados por comas («%2»).</translation>
    </message>
    <message>
        <source>Separate the names by commas: %1: GET, POST</source>
        <extracomment>%1: a header</extracomment>
        <translation>Separe los nombres con comas: %1: GET, POST</translation>
    </message>
    <message>
        <source>Exempt the endpoint&apos;s route from the CSRF check, since the browser library sends no such token. If the session has expired, sign in again.</source>
        <translation>Excluya la ruta del endpoint de la comprobación CSRF, ya que la biblioteca del navegador no envía ese token. Si la sesión ha caducado, vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The connection endpoint redirects from %1 to %2 (status %3). Browsers then send a GET without the body, so the socket ID is lost.</source>
        <extracomment>%1: a URL, %2: a URL, %3: a status</extracomment>
        <translation>El endpoint de conexión redirige de %1 a %2 (estado %3). Los navegadores envían entonces un GET sin cuerpo, así que se pierde el ID de socket.</translation>
    </message>
    <message>
        <source>Give the page the URL that the call ends at, or redirect with 307 or 308.</source>
        <translation>Indique a la página la URL en la que termina la llamada, o redirija con 307 o 308.</translation>
    </message>
    <message>
        <source>Read “socketID” from a form and from JSON.</source>
        <translation>Lea «socketID» tanto de un formulario como de JSON.</translation>
    </message>
    <message>
        <source>Use the ID of the user, not of the session or socket.</source>
        <translation>Use el ID del usuario, no el de la sesión ni el del socket.</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t find the channel in the call. %1 %2</source>
        <extracomment>%1: a sentence on the answer, %2: a sentence on what succeeds</extracomment>
        <translation>El endpoint no encuentra el canal en la llamada. %1 %2</translation>
    </message>
    <message>
        <source>Read the query parameter that the library sends: “%3”.</source>
        <extracomment>%3: a parameter</extracomment>
        <translation>Lea el parámetro de la query que envía la biblioteca: «%3».</translation>
    </message>
    <message>
        <source>The endpoint took %1 to answer, but a page waits for %2 only. How long the official library waits is not published.</source>
        <extracomment>%1: a time span, %2: a time span</extracomment>
        <translation>El endpoint tardó %1 en responder, pero una página solo espera %2. No se ha publicado cuánto espera la biblioteca oficial.</translation>
    </message>
    <message>
        <source>Find out what the endpoint waits for. Cold starts and slow sessions are common causes.</source>
        <translation>Averigüe a qué espera el endpoint. Los arranques en frío y las sesiones lentas son causas habituales.</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1, but without content. %3</source>
        <extracomment>%1: a status, %3: a sentence on the body</extracomment>
        <translation>El endpoint responde con el estado %1, pero sin contenido. %3</translation>
    </message>
    <message>
        <source>Return %2. Often a “return” is missing.</source>
        <extracomment>%2: an example of JSON</extracomment>
        <translation>Devuelva %2. A menudo falta un «return».</translation>
    </message>
    <message>
        <source>Make the route return %2. The page may be for signing in, an error page, or the start page with which a single-page app answers every URL.</source>
        <extracomment>%2: an example of JSON</extracomment>
        <translation>Haga que la ruta devuelva %2. La página puede ser la de inicio de sesión, una de error o la página inicial con la que una aplicación de una sola página responde a cualquier URL.</translation>
    </message>
    <message>
        <source>There is text before the JSON, which starts at byte %2. %1</source>
        <extracomment>%1: a sentence on the text, %2: a number</extracomment>
        <translation>Hay texto antes del JSON, que empieza en el byte %2. %1</translation>
    </message>
    <message>
        <source>The JSON is cut off after %1 bytes: %2 %3</source>
        <extracomment>%1: a number, %2: the JSON, in quotes, %3: a sentence on Content-Length, or nothing</extracomment>
        <translation>El JSON se corta después de %1 bytes: %2 %3</translation>
    </message>
    <message>
        <source>Check Content-Length, buffer sizes and the app&apos;s log: a header or buffer is too small, or the app stopped while it answered.</source>
        <translation>Compruebe Content-Length, el tamaño de los búferes y el registro de la aplicación: una cabecera o un búfer es demasiado pequeño, o la aplicación se detuvo mientras respondía.</translation>
    </message>
    <message>
        <source>The answer isn&apos;t JSON. %1 (line %2, column %3): %4</source>
        <extracomment>%1: what is wrong, %2: a number, %3: a number, %4: the beginning of the answer</extracomment>
        <translation>La respuesta no es JSON. %1 (línea %2, columna %3): %4</translation>
    </message>
    <message>
        <source>Return %5.</source>
        <extracomment>%5: an example of JSON</extracomment>
        <translation>Devuelva %5.</translation>
    </message>
    <message>
        <source>Fix the error that the app reports. If it is a refusal, answer with status 403, because pages check the status.</source>
        <translation>Corrija el error que notifica la aplicación. Si es un rechazo, responda con el estado 403, porque las páginas comprueban el estado.</translation>
    </message>
    <message>
        <source>The answer has “%1”, but %3 pages read “%2”.</source>
        <extracomment>%1: a member, %2: the expected member, %3: a version, v2 or v3</extracomment>
        <translation>La respuesta tiene «%1», pero las páginas %3 leen «%2».</translation>
    </message>
    <message>
        <source>“%1” is one level too deep, inside “%2”.</source>
        <extracomment>%1: a member, %2: the member around it</extracomment>
        <translation>«%1» está anidado un nivel de más, dentro de «%2».</translation>
    </message>
    <message>
        <source>Return the token at the top level: %3. If the framework wraps every answer, turn that off for this route.</source>
        <extracomment>%3: an example of JSON</extracomment>
        <translation>Devuelva el token en el nivel superior: %3. Si el framework envuelve todas las respuestas, desactívelo en esta ruta.</translation>
    </message>
    <message>
        <source>Return %3. %4</source>
        <extracomment>%3: an example of JSON, %4: a sentence on an empty object, or nothing</extracomment>
        <translation>Devuelva %3. %4</translation>
    </message>
    <message>
        <source>“%1” is an empty string.</source>
        <extracomment>%1: a member</extracomment>
        <translation>«%1» es una cadena vacía.</translation>
    </message>
    <message>
        <source>Check the variable that the result of the PushRadar library is assigned to: the result got lost.</source>
        <translation>Compruebe la variable a la que se asigna el resultado de la biblioteca PushRadar: el resultado se perdió.</translation>
    </message>
    <message>
        <source>Check the function that creates the token: a “return” is missing, or it failed and the error wasn&apos;t handled.</source>
        <translation>Compruebe la función que crea el token: falta un «return», o falló y no se trató el error.</translation>
    </message>
    <message>
        <source>“%1” is a number, %2, but must be a string.</source>
        <extracomment>%1: a member, %2: its value</extracomment>
        <translation>«%1» es un número, %2, pero debe ser una cadena.</translation>
    </message>
    <message>
        <source>Return the result of the PushRadar library&apos;s auth function unchanged.</source>
        <translation>Devuelva sin cambios el resultado de la función auth de la biblioteca PushRadar.</translation>
    </message>
    <message>
        <source>“%1” is the string “%2”.</source>
        <extracomment>%1: a member, %2: its value</extracomment>
        <translation>«%1» es la cadena «%2».</translation>
    </message>
    <message>
        <source>A missing value was converted to a string: a promise without “await”, a misspelled variable, or an empty result.</source>
        <translation>Un valor ausente se convirtió en cadena: una promesa sin «await», una variable mal escrita o un resultado vacío.</translation>
    </message>
    <message>
        <source>An object was converted to a string. With an asynchronous library it is a promise: await it.</source>
        <translation>Un objeto se convirtió en cadena. Con una biblioteca asíncrona es una promesa: use «await».</translation>
    </message>
    <message>
        <source>“%1” must be a string. %2</source>
        <extracomment>%1: a member, %2: a sentence on its value</extracomment>
        <translation>«%1» debe ser una cadena. %2</translation>
    </message>
    <message>
        <source>Return the result of the PushRadar library&apos;s auth function unchanged. An empty object is what a promise becomes in JSON: await it.</source>
        <translation>Devuelva sin cambios el resultado de la función auth de la biblioteca PushRadar. Una promesa se convierte en un objeto vacío en JSON: use «await».</translation>
    </message>
    <message>
        <source>Return the result of channel_auth unchanged: channel_auth_token_&lt;MD5 of the channel&gt;.&lt;letters&gt;.0x&lt;letters&gt;</source>
        <translation>Devuelva sin cambios el resultado de channel_auth: channel_auth_token_&lt;MD5 of the channel&gt;.&lt;letters&gt;.0x&lt;letters&gt;</translation>
    </message>
    <message>
        <source>This is a %1 token, but the page uses %2.</source>
        <extracomment>%1: a version, v2 or v3, %2: the other version</extracomment>
        <translation>Es un token %1, pero la página usa %2.</translation>
    </message>
    <message>
        <source>Use the same version of the library in the endpoint and in the page.</source>
        <translation>Use la misma versión de la biblioteca en el endpoint y en la página.</translation>
    </message>
    <message>
        <source>Create the token for the channel exactly as the call names it.</source>
        <translation>Cree el token para el canal exactamente como lo indica la llamada.</translation>
    </message>
    <message>
        <source>Create a token for each call, with the socketID that is sent. A stored token works at first, but fails after a reconnection.</source>
        <translation>Cree un token para cada llamada, con el socketID que se envía. Un token almacenado funciona al principio, pero falla después de una reconexión.</translation>
    </message>
    <message>
        <source>Create a token for each call instead of storing one, and check the clocks.</source>
        <translation>Cree un token para cada llamada en lugar de almacenar uno, y compruebe los relojes.</translation>
    </message>
    <message>
        <source>The endpoint returns the same token for each call, and the service rejects it: the token is used up, has expired, or was never registered.</source>
        <translation>El endpoint devuelve el mismo token en cada llamada y el servicio lo rechaza: el token ya se ha usado, ha caducado o nunca se registró.</translation>
    </message>
    <message>
        <source>Create a token for each call. Look for a cache in the app or in front of it.</source>
        <translation>Cree un token para cada llamada. Busque una caché en la aplicación o delante de ella.</translation>
    </message>
    <message>
        <source>The token belongs to another profile: the service of “%1” accepts it, the service of “%2” doesn&apos;t.</source>
        <extracomment>%1: the other profile, %2: the checked profile</extracomment>
        <translation>El token corresponde a otro perfil: el servicio de «%1» lo acepta, el servicio de «%2» no.</translation>
    </message>
    <message>
        <source>Use the same app in the page and the endpoint: compare the page&apos;s public key with the endpoint&apos;s secret and service address.</source>
        <translation>Use la misma aplicación en la página y en el endpoint: compare la clave pública de la página con el secreto y la dirección del servicio del endpoint.</translation>
    </message>
    <message>
        <source>The service rejects the token, although its format is valid. The token was created with another secret or for another service, was never registered, or has expired. %1</source>
        <extracomment>%1: the message of the service</extracomment>
        <translation>El servicio rechaza el token, aunque su formato es válido. El token se creó con otro secreto o para otro servicio, nunca se registró o ha caducado. %1</translation>
    </message>
    <message>
        <source>Compare the endpoint&apos;s secret and service address with those of the profile, and make sure the endpoint creates a token for each call.</source>
        <translation>Compare el secreto y la dirección del servicio del endpoint con los del perfil, y asegúrese de que el endpoint cree un token para cada llamada.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept subscribers. %1</source>
        <extracomment>%1: a sentence on what failed</extracomment>
        <translation>El servicio no acepta suscriptores. %1</translation>
    </message>
    <message>
        <source>See the service&apos;s message: the token isn&apos;t the cause.</source>
        <translation>Consulte el mensaje del servicio: el token no es la causa.</translation>
    </message>
    <message>
        <source>The page subscribes to “%2”, but the app broadcasts to “%1”. %3</source>
        <extracomment>%1: a channel, %2: another channel, %3: a sentence on the difference, or nothing</extracomment>
        <translation>La página se suscribe a «%2», pero la aplicación envía broadcasts a «%1». %3</translation>
    </message>
    <message>
        <source>Use one name for both, and define it in one place of the app.</source>
        <translation>Use un solo nombre para ambos y defínalo en un único lugar de la aplicación.</translation>
    </message>
    <message>
        <source>The service refuses the broadcast. %1</source>
        <extracomment>%1: the answer of the service</extracomment>
        <translation>El servicio rechaza el broadcast. %1</translation>
    </message>
    <message>
        <source>The broadcast to “%1” was accepted, but reached 0 subscribers although one is subscribed. The subscriber and the broadcast use different apps, services or versions.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>El broadcast a «%1» se aceptó, pero llegó a 0 suscriptores aunque hay uno suscrito. El suscriptor y el broadcast usan aplicaciones, servicios o versiones diferentes.</translation>
    </message>
    <message>
        <source>The broadcast to “%1” was accepted, but didn&apos;t arrive within %2.</source>
        <extracomment>%1: a channel, %2: a time span</extracomment>
        <translation>El broadcast a «%1» se aceptó, pero no llegó en %2.</translation>
    </message>
    <message>
        <source>Compare the page&apos;s app and version with those of the server that broadcasts. If they are the same, check whether the message arrives later: a server in between may delay or drop it.</source>
        <translation>Compare la aplicación y la versión de la página con las del servidor que envía el broadcast. Si son las mismas, compruebe si el mensaje llega más tarde: un servidor intermedio puede retrasarlo o descartarlo.</translation>
    </message>
    <message>
        <source>Everyone gets in: the endpoint issues a token for “%1” without any credentials. %2</source>
        <extracomment>%1: a channel, %2: a sentence on a cache, or nothing</extracomment>
        <translation>Cualquiera puede acceder: el endpoint emite un token para «%1» sin ninguna credencial. %2</translation>
    </message>
    <message>
        <source>Check who the user is before creating a token, and answer 403 otherwise. Until then the channel is effectively public.</source>
        <translation>Compruebe quién es el usuario antes de crear un token, y responda 403 si no está autorizado. Hasta entonces, el canal es público en la práctica.</translation>
    </message>
    <message>
        <source>Every signed-in user gets into any channel: the endpoint issues a token for “%1”, which nobody should have access to.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>Cualquier usuario con sesión iniciada accede a todos los canales: el endpoint emite un token para «%1», al que nadie debería tener acceso.</translation>
    </message>
    <message>
        <source>Check which channels the user may join and refuse all others, because names can be guessed.</source>
        <translation>Compruebe a qué canales puede unirse el usuario y rechace todos los demás, porque los nombres se pueden adivinar.</translation>
    </message>
    <message>
        <source>The endpoint issues a token for “%1”, which isn&apos;t a valid channel name.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>El endpoint emite un token para «%1», que no es un nombre de canal válido.</translation>
    </message>
    <message>
        <source>Compare the name with the channels that the app knows instead of accepting any name.</source>
        <translation>Compare el nombre con los canales que conoce la aplicación en lugar de aceptar cualquier nombre.</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1, but the answer doesn&apos;t end within %2. %3</source>
        <extracomment>%1: a status, %2: a time span, %3: a sentence on how many bytes arrived</extracomment>
        <translation>El endpoint responde con el estado %1, pero la respuesta no termina en %2. %3</translation>
    </message>
    <message>
        <source>End the answer with the function that the framework has for it, and make sure Content-Length is exactly the size of the body.</source>
        <translation>Termine la respuesta con la función que el framework tiene para ello, y asegúrese de que Content-Length sea exactamente el tamaño del cuerpo.</translation>
    </message>
    <message>
        <source>Let the framework send the body: something besides the server writes to the connection, such as a chunk with a wrong length or output from another thread.</source>
        <translation>Deje que el framework envíe el cuerpo: algo más que el servidor escribe en la conexión, como un fragmento con una longitud errónea o la salida de otro hilo.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s URL contains a user name or password. Browsers refuse to call such a URL.</source>
        <translation>La URL del endpoint contiene un nombre de usuario o una contraseña. Los navegadores se niegan a llamar a una URL así.</translation>
    </message>
    <message>
        <source>Use “%1”, and send the credentials in a cookie or header.</source>
        <extracomment>%1: the URL without them</extracomment>
        <translation>Use «%1» y envíe las credenciales en una cookie o una cabecera.</translation>
    </message>
    <message>
        <source>Let the server listen on another port, such as 8080.</source>
        <translation>Haga que el servidor escuche en otro puerto, como 8080.</translation>
    </message>
    <message>
        <source>Sign in again and use the new cookie. Compare how long the cookie and the session are valid.</source>
        <translation>Vuelva a iniciar sesión y use la cookie nueva. Compare la validez de la cookie con la de la sesión.</translation>
    </message>
    <message>
        <source>Correct the cookie&apos;s attributes where the app sets it.</source>
        <translation>Corrija los atributos de la cookie donde la aplicación la establece.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a web server. %2</source>
        <extracomment>%1: a host with its port, %2: a sentence on what answers</extracomment>
        <translation>%1 no es un servidor web. %2</translation>
    </message>
    <message>
        <source>Remove the header Content-Encoding, or let the server compress the body. Often a proxy decompresses the body and keeps the header.</source>
        <translation>Quite la cabecera Content-Encoding, o haga que el servidor comprima el cuerpo. A menudo un proxy descomprime el cuerpo y conserva la cabecera.</translation>
    </message>
    <message>
        <source>Content-Encoding says “%1”, but the body can&apos;t be decompressed: it is damaged, incomplete, or compressed in another way.</source>
        <extracomment>%1: a coding such as gzip</extracomment>
        <translation>Content-Encoding indica «%1», pero el cuerpo no se puede descomprimir: está dañado, incompleto o comprimido de otra forma.</translation>
    </message>
    <message>
        <source>Find out what compresses the body: often both the app and the server in front of it do. Without compression the answer would be readable.</source>
        <translation>Averigüe qué comprime el cuerpo: a menudo lo hacen tanto la aplicación como el servidor que tiene delante. Sin compresión, la respuesta se podría leer.</translation>
    </message>
    <message>
        <source>The answer is compressed with %1, which RadarDesk can&apos;t read, although the call asked for no compression. Browsers may read it.</source>
        <extracomment>%1: a coding such as br</extracomment>
        <translation>La respuesta está comprimida con %1, que RadarDesk no puede leer, aunque la llamada pidió que no se comprimiera. Puede que los navegadores sí la lean.</translation>
    </message>
    <message>
        <source>Turn compression off for the endpoint to check it with RadarDesk.</source>
        <translation>Desactive la compresión en el endpoint para comprobarlo con RadarDesk.</translation>
    </message>
    <message>
        <source>The answer isn&apos;t encoded in UTF-8, and browsers read JSON as UTF-8 only. %1</source>
        <extracomment>%1: a sentence on the encoding</extracomment>
        <translation>La respuesta no está codificada en UTF-8, y los navegadores solo leen JSON como UTF-8. %1</translation>
    </message>
    <message>
        <source>The answer is too large: RadarDesk stopped reading after %1, before the JSON was complete.</source>
        <extracomment>%1: a size such as 1 MiB</extracomment>
        <translation>La respuesta es demasiado grande: RadarDesk dejó de leer después de %1, antes de que el JSON estuviera completo.</translation>
    </message>
    <message>
        <source>The body contains two JSON values, one after the other: “%1” and “%2”</source>
        <extracomment>%1: the first JSON, %2: the second JSON</extracomment>
        <translation>El cuerpo contiene dos valores JSON, uno después del otro: «%1» y «%2»</translation>
    </message>
    <message>
        <source>Add a “return” or “exit” after the first answer: the code continues behind it.</source>
        <translation>Añada un «return» o un «exit» después de la primera respuesta: el código continúa tras ella.</translation>
    </message>
    <message>
        <source>End the script after the JSON: something else writes to the answer, such as a debug bar, a second echo, or a function&apos;s return value.</source>
        <translation>Termine el script después del JSON: algo más escribe en la respuesta, como una barra de depuración, un segundo echo o el valor de retorno de una función.</translation>
    </message>
    <message>
        <source>The token isn&apos;t exactly what the PushRadar library returned. %1</source>
        <extracomment>%1: a sentence on the change</extracomment>
        <translation>El token no es exactamente el que devolvió la biblioteca PushRadar. %1</translation>
    </message>
    <message>
        <source>Return the result of the library&apos;s auth function unchanged.</source>
        <translation>Devuelva sin cambios el resultado de la función auth de la biblioteca.</translation>
    </message>
    <message>
        <source>The token is cut off: it has %1 characters, but the service&apos;s own token has %2. The service rejects it.</source>
        <extracomment>%1: a number, %2: a number</extracomment>
        <translation>El token está truncado: tiene %1 caracteres, pero el token propio del servicio tiene %2. El servicio lo rechaza.</translation>
    </message>
    <message>
        <source>Look for code that splits the token, or a database column that is too short for it.</source>
        <translation>Busque código que divida el token, o una columna de base de datos demasiado corta para él.</translation>
    </message>
    <message>
        <source>Find out what the first call uses up, such as a session or a CSRF token that is valid for one call.</source>
        <translation>Averigüe qué consume la primera llamada, como una sesión o un token CSRF válido para una sola llamada.</translation>
    </message>
    <message>
        <source>Browsers block the redirect at %1 (status %2) before they follow it. %3</source>
        <extracomment>%1: a URL, %2: a status, %3: a sentence on what is missing</extracomment>
        <translation>Los navegadores bloquean la redirección en %1 (estado %2) antes de seguirla. %3</translation>
    </message>
    <message>
        <source>The endpoint redirects to %1 (status %2), and browsers don&apos;t follow that redirect. %3</source>
        <extracomment>%1: a URL, in quotes, %2: a status, %3: a sentence on why</extracomment>
        <translation>El endpoint redirige a %1 (estado %2), y los navegadores no siguen esa redirección. %3</translation>
    </message>
    <message>
        <source>Redirect to a plain http or https URL, or answer with the token directly.</source>
        <translation>Redirija a una URL http o https normal, o responda directamente con el token.</translation>
    </message>
    <message>
        <source>Redirect to https. Often the app doesn&apos;t know that a proxy in front of it uses https.</source>
        <translation>Redirija a https. A menudo la aplicación no sabe que un proxy delante de ella usa https.</translation>
    </message>
    <message>
        <source>The endpoint protects some channels only: without credentials it refuses “%2”, but issues a token for “%1”.</source>
        <extracomment>%1: another channel, %2: the checked channel</extracomment>
        <translation>El endpoint solo protege algunos canales: sin credenciales rechaza «%2», pero emite un token para «%1».</translation>
    </message>
    <message>
        <source>Refuse every channel that the app doesn&apos;t know before any other check.</source>
        <translation>Rechace todos los canales que la aplicación no conozca antes de cualquier otra comprobación.</translation>
    </message>
    <message>
        <source>The endpoint issues a token for “%1”, which only starts like “%2”: it compares the start of the name instead of the whole name.</source>
        <extracomment>%1: another channel, %2: the checked channel</extracomment>
        <translation>El endpoint emite un token para «%1», que solo empieza como «%2»: compara el principio del nombre en lugar del nombre completo.</translation>
    </message>
    <message>
        <source>The endpoint issues a token for “%1” to the user of “%2” too: anyone who changes the number gets into another user&apos;s channel.</source>
        <extracomment>%1: another channel, %2: the checked channel</extracomment>
        <translation>El endpoint también emite un token para «%1» al usuario de «%2»: quien cambie el número accede al canal de otro usuario.</translation>
    </message>
    <message>
        <source>Compare the number in the name with the signed-in user.</source>
        <translation>Compare el número del nombre con el usuario que ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Look up the session, or verify the cookie&apos;s signature, before creating a token.</source>
        <translation>Busque la sesión, o verifique la firma de la cookie, antes de crear un token.</translation>
    </message>
    <message>
        <source>End the answer when you refuse a call. In Express, “response.status(403)” sends nothing: write “response.status(403).end()”.</source>
        <translation>Termine la respuesta al rechazar una llamada. En Express, «response.status(403)» no envía nada: escriba «response.status(403).end()».</translation>
    </message>
    <message>
        <source>Browsers send OPTIONS before the call because of its headers (%1), but get no answer. %2</source>
        <extracomment>%1: names of headers, %2: the system&apos;s error message</extracomment>
        <translation>Los navegadores envían OPTIONS antes de la llamada por sus cabeceras (%1), pero no reciben respuesta. %2</translation>
    </message>
    <message>
        <source>Answer OPTIONS before any check of credentials.</source>
        <translation>Responda a OPTIONS antes de comprobar las credenciales.</translation>
    </message>
    <message>
        <source>Browsers send OPTIONS before the call because of its headers (%1), and the endpoint refuses it with status %2. Browsers then don&apos;t make the call, which would succeed on its own.</source>
        <extracomment>%1: names of headers, %2: a status</extracomment>
        <translation>Los navegadores envían OPTIONS antes de la llamada por sus cabeceras (%1), y el endpoint lo rechaza con el estado %2. Entonces los navegadores no hacen la llamada, que por sí sola funcionaría.</translation>
    </message>
    <message>
        <source>Answer OPTIONS with 204 and the Access-Control headers before any check of credentials: browsers send no cookies and no token with OPTIONS.</source>
        <translation>Responda a OPTIONS con 204 y las cabeceras Access-Control antes de comprobar las credenciales: los navegadores no envían cookies ni tokens con OPTIONS.</translation>
    </message>
    <message>
        <source>Browsers send OPTIONS before the call because of its headers (%1), and the endpoint redirects it (status %2). Browsers don&apos;t follow that redirect.</source>
        <extracomment>%1: names of headers, %2: a status</extracomment>
        <translation>Los navegadores envían OPTIONS antes de la llamada por sus cabeceras (%1), y el endpoint lo redirige (estado %2). Los navegadores no siguen esa redirección.</translation>
    </message>
    <message>
        <source>Add this header to the answer: Access-Control-Allow-Origin: %1</source>
        <extracomment>%1: the page&apos;s origin</extracomment>
        <translation>Añada esta cabecera a la respuesta: Access-Control-Allow-Origin: %1</translation>
    </message>
    <message>
        <source>Set Access-Control-Allow-Origin to exactly “%1”: with scheme and port, without a slash at the end, and only once.</source>
        <extracomment>%1: the page&apos;s origin</extracomment>
        <translation>Defina Access-Control-Allow-Origin exactamente como «%1»: con esquema y puerto, sin barra al final y una sola vez.</translation>
    </message>
    <message>
        <source>The endpoint answers with “Access-Control-Allow-Origin: *”, which doesn&apos;t allow calls with cookies, so browsers hide the answer from the page.</source>
        <translation>El endpoint responde con «Access-Control-Allow-Origin: *», que no permite llamadas con cookies, así que los navegadores ocultan la respuesta a la página.</translation>
    </message>
    <message>
        <source>Answer with the page&apos;s own origin, “%1”, and with “Access-Control-Allow-Credentials: true” and “Vary: Origin”.</source>
        <extracomment>%1: the page&apos;s origin</extracomment>
        <translation>Responda con el origen de la página, «%1», y con «Access-Control-Allow-Credentials: true» y «Vary: Origin».</translation>
    </message>
    <message>
        <source>The page calls with cookies, but the answer doesn&apos;t allow them, so browsers hide it from the page. %2</source>
        <extracomment>%2: a sentence on the header</extracomment>
        <translation>La página llama con cookies, pero la respuesta no las permite, así que los navegadores la ocultan a la página. %2</translation>
    </message>
    <message>
        <source>Add “Access-Control-Allow-Credentials: true” next to “Access-Control-Allow-Origin: %1”.</source>
        <extracomment>%1: the page&apos;s origin</extracomment>
        <translation>Añada «Access-Control-Allow-Credentials: true» junto a «Access-Control-Allow-Origin: %1».</translation>
    </message>
    <message>
        <source>The page sends the header “%1”, which the answer to OPTIONS doesn&apos;t allow, so browsers don&apos;t make the call. %2</source>
        <extracomment>%1: a header&apos;s name, %2: a sentence on the header Access-Control-Allow-Headers</extracomment>
        <translation>La página envía la cabecera «%1», que la respuesta a OPTIONS no permite, así que los navegadores no hacen la llamada. %2</translation>
    </message>
    <message>
        <source>Add this header to the answer to OPTIONS: Access-Control-Allow-Headers: %1</source>
        <extracomment>%1: a header&apos;s name</extracomment>
        <translation>Añada esta cabecera a la respuesta a OPTIONS: Access-Control-Allow-Headers: %1</translation>
    </message>
    <message>
        <source>Call the endpoint with credentials, and have it answer with Access-Control-Allow-Credentials: true.</source>
        <translation>Llame al endpoint con credenciales y haga que responda con Access-Control-Allow-Credentials: true.</translation>
    </message>
    <message>
        <source>Set the cookie with “SameSite=None; Secure”, or serve the endpoint from the page&apos;s site.</source>
        <translation>Establezca la cookie con «SameSite=None; Secure», o sirva el endpoint desde el sitio de la página.</translation>
    </message>
    <message>
        <source>Set the cookie with a Domain and Path that cover the endpoint.</source>
        <translation>Establezca la cookie con un Domain y un Path que incluyan el endpoint.</translation>
    </message>
    <message>
        <source>Serve the endpoint over https.</source>
        <translation>Sirva el endpoint por https.</translation>
    </message>
    <message>
        <source>The endpoint rejects the call as malformed (status %1). %2</source>
        <extracomment>%1: a status, %2: sentences on the answer, or nothing</extracomment>
        <translation>El endpoint rechaza la llamada por estar mal formada (estado %1). %2</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t recognize the user (401). %1</source>
        <extracomment>%1: sentences on the answer, or nothing</extracomment>
        <translation>El endpoint no reconoce al usuario (401). %1</translation>
    </message>
    <message>
        <source>Choose an identity that has the page&apos;s cookies or headers. If it has them already, the session may have expired: sign in again.</source>
        <translation>Elija una identidad que tenga las cookies o cabeceras de la página. Si ya las tiene, puede que la sesión haya caducado: vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The endpoint refuses the call (403), which was made without cookies or headers that identify a user. %1</source>
        <extracomment>%1: sentences on the answer, or nothing</extracomment>
        <translation>El endpoint rechaza la llamada (403), que se hizo sin cookies ni cabeceras que identifiquen a un usuario. %1</translation>
    </message>
    <message>
        <source>Choose an identity. If the page has a session, copy its cookies from the browser&apos;s developer tools.</source>
        <translation>Elija una identidad. Si la página tiene una sesión, copie sus cookies de las herramientas de desarrollo del navegador.</translation>
    </message>
    <message>
        <source>Check the rule in the app: the user, the channel, and how the app parses the channel&apos;s name.</source>
        <translation>Compruebe la regla en la aplicación: el usuario, el canal y cómo analiza la aplicación el nombre del canal.</translation>
    </message>
    <message>
        <source>The endpoint refuses the call (403) with and without the credentials. Either it doesn&apos;t accept them, or nobody may join this channel. %1</source>
        <extracomment>%1: sentences on the answer, or nothing</extracomment>
        <translation>El endpoint rechaza la llamada (403) con y sin las credenciales. O no las acepta, o nadie puede unirse a este canal. %1</translation>
    </message>
    <message>
        <source>Try the same credentials in a place where they work. If they do, check the rule for this channel and what is in front of the app: firewalls and CSRF checks answer 403 too.</source>
        <translation>Pruebe las mismas credenciales en un lugar donde funcionen. Si funcionan, compruebe la regla de este canal y lo que hay delante de la aplicación: los cortafuegos y las comprobaciones CSRF también responden 403.</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t accept GET (405). %1 %2</source>
        <extracomment>%1: a sentence on the allowed methods, or nothing, %2: sentences on the answer, or nothing</extracomment>
        <translation>El endpoint no acepta GET (405). %1 %2</translation>
    </message>
    <message>
        <source>Add GET to the route: the browser library calls the endpoint by GET.</source>
        <translation>Añada GET a la ruta: la biblioteca del navegador llama al endpoint con GET.</translation>
    </message>
    <message>
        <source>The CSRF check of the endpoint rejects the call (status %1): the call has no CSRF token, or its session has expired. %2</source>
        <extracomment>%1: a status, %2: sentences on the answer, or nothing</extracomment>
        <translation>La comprobación CSRF del endpoint rechaza la llamada (estado %1): la llamada no tiene token CSRF o su sesión ha caducado. %2</translation>
    </message>
    <message>
        <source>Raise the limit for this route: each channel and each reconnection is one call.</source>
        <translation>Aumente el límite de esta ruta: cada canal y cada reconexión suponen una llamada.</translation>
    </message>
    <message>
        <source>The app failed with status %1. %2</source>
        <extracomment>%1: a status, %2: sentences on the answer, or nothing</extracomment>
        <translation>La aplicación falló con el estado %1. %2</translation>
    </message>
    <message>
        <source>Check the app&apos;s log. The first bytes of the answer are shown below.</source>
        <translation>Consulte el registro de la aplicación. Abajo se muestran los primeros bytes de la respuesta.</translation>
    </message>
    <message>
        <source>The app isn&apos;t available (status %1): it is down for maintenance, or a server in front of it gets no answer from it. %2</source>
        <extracomment>%1: a status, %2: sentences on the answer, or nothing</extracomment>
        <translation>La aplicación no está disponible (estado %1): está en mantenimiento, o un servidor delante de ella no recibe respuesta. %2</translation>
    </message>
    <message>
        <source>Check whether the app is down, overloaded, or on a different port than the server in front of it expects.</source>
        <translation>Compruebe si la aplicación está caída, sobrecargada o en un puerto distinto del que espera el servidor que tiene delante.</translation>
    </message>
    <message>
        <source>The endpoint answers with the unexpected status %1. %2</source>
        <extracomment>%1: a status, %2: sentences on the answer, or nothing</extracomment>
        <translation>El endpoint responde con el estado inesperado %1. %2</translation>
    </message>
    <message>
        <source>Answer 200 with the token, or 403 if the user may not join.</source>
        <translation>Responda 200 con el token, o 403 si el usuario no puede unirse.</translation>
    </message>
    <message>
        <source>“%1” is a public channel because its name doesn&apos;t start with “private-” or “presence-”. Anyone with the public key can subscribe, without a token.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>«%1» es un canal público porque su nombre no empieza por «private-» ni «presence-». Cualquiera que tenga la clave pública puede suscribirse, sin token.</translation>
    </message>
    <message>
        <source>To restrict access, rename the channel to “private-%1”, in the page and in the code that broadcasts to it.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>Para restringir el acceso, cambie el nombre del canal a «private-%1», en la página y en el código que le envía broadcasts.</translation>
    </message>
    <message>
        <source>“%1” looks like a channel with the prefix “%2”, but it is public because the prefix is misspelled.</source>
        <extracomment>%1: the channel, %2: the intended prefix</extracomment>
        <translation>«%1» parece un canal con el prefijo «%2», pero es público porque el prefijo está mal escrito.</translation>
    </message>
    <message>
        <source>Rename the channel to “%3”, in the page, in the endpoint and in the code that broadcasts to it.</source>
        <extracomment>%3: the corrected name</extracomment>
        <translation>Cambie el nombre del canal a «%3», en la página, en el endpoint y en el código que le envía broadcasts.</translation>
    </message>
    <message>
        <source>“%1” has the prefix twice, so it is a different channel from “%2”.</source>
        <extracomment>%1: the channel, %2: the same name with one prefix</extracomment>
        <translation>«%1» tiene el prefijo dos veces, así que es un canal distinto de «%2».</translation>
    </message>
    <message>
        <source>Use “%2”, and find the code that adds the prefix to a name that already has it.</source>
        <extracomment>%2: the same name with one prefix</extracomment>
        <translation>Use «%2» y busque el código que añade el prefijo a un nombre que ya lo tiene.</translation>
    </message>
    <message>
        <source>%1 v3 treats white space as part of the name; v2 removes it in some places only.</source>
        <extracomment>%1: a sentence on where the white space is</extracomment>
        <translation>%1 v3 trata los espacios en blanco como parte del nombre; v2 solo los quita en algunos lugares.</translation>
    </message>
    <message>
        <source>Remove the white space where the name comes from, such as a form, a template or a database.</source>
        <translation>Quite los espacios en blanco en el origen del nombre, como un formulario, una plantilla o una base de datos.</translation>
    </message>
    <message>
        <source>“%1” is a different channel from “%3”. %2</source>
        <extracomment>%1: the channel, %2: a sentence on the character that differs, %3: the corrected name</extracomment>
        <translation>«%1» es un canal distinto de «%3». %2</translation>
    </message>
    <message>
        <source>Type the name again instead of pasting it: “%3”.</source>
        <extracomment>%3: the corrected name</extracomment>
        <translation>Vuelva a escribir el nombre en lugar de pegarlo: «%3».</translation>
    </message>
    <message>
        <source>Choose another name and use it everywhere. v3 allows A-Z a-z 0-9 - _ = @ , . ; and v2 allows everything except white space.</source>
        <translation>Elija otro nombre y úselo en todas partes. v3 permite A-Z a-z 0-9 - _ = @ , . ; y v2 permite todo excepto espacios en blanco.</translation>
    </message>
    <message>
        <source>Copy the secret from the dashboard&apos;s API page into the profile.</source>
        <translation>Copie el secreto de la página API del panel de control al perfil.</translation>
    </message>
    <message>
        <source>The service rejects the secret of the profile “%1”. %2</source>
        <extracomment>%1: a profile, %2: the answer of the service</extracomment>
        <translation>El servicio rechaza el secreto del perfil «%1». %2</translation>
    </message>
    <message>
        <source>Copy the secret from the dashboard&apos;s API page again, and make sure your app&apos;s endpoint uses the same one.</source>
        <translation>Vuelva a copiar el secreto de la página API del panel de control y asegúrese de que el endpoint de la aplicación use el mismo.</translation>
    </message>
    <message>
        <source>The service issues no token. %1</source>
        <extracomment>%1: the answer of the service</extracomment>
        <translation>El servicio no emite tokens. %1</translation>
    </message>
    <message>
        <source>See the service&apos;s answer below. Your app&apos;s endpoint would get the same answer.</source>
        <translation>Consulte abajo la respuesta del servicio. El endpoint de la aplicación recibiría la misma respuesta.</translation>
    </message>
    <message>
        <source>No authentication endpoint is set.</source>
        <translation>No hay ningún endpoint de autenticación definido.</translation>
    </message>
    <message>
        <source>Enter the URL that the page passes to radar.auth() (v3) or radar.setAuthenticationEndpoint() (v2).</source>
        <translation>Introduzca la URL que la página pasa a radar.auth() (v3) o radar.setAuthenticationEndpoint() (v2).</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an http or https URL.</source>
        <extracomment>%1: what was entered as the endpoint</extracomment>
        <translation>«%1» no es una URL http o https.</translation>
    </message>
    <message>
        <source>Enter a URL such as “https://app.example/auth”, or a path such as “/auth” for an endpoint on the page&apos;s own host.</source>
        <translation>Introduzca una URL como «https://app.example/auth», o una ruta como «/auth» para un endpoint en el mismo host que la página.</translation>
    </message>
    <message>
        <source>“%1” is relative to the page&apos;s URL, which isn&apos;t set.</source>
        <extracomment>%1: the endpoint</extracomment>
        <translation>«%1» es relativo a la URL de la página, que no está definida.</translation>
    </message>
    <message>
        <source>Enter the URL of the page that subscribes.</source>
        <translation>Introduzca la URL de la página que se suscribe.</translation>
    </message>
    <message>
        <source>Browsers block the call as mixed content because the page is on https (%1) and the endpoint on http (%2). %3</source>
        <extracomment>%1: the page&apos;s origin, %2: the endpoint&apos;s origin, %3: sentences on what a direct call gets</extracomment>
        <translation>Los navegadores bloquean la llamada como contenido mixto porque la página usa https (%1) y el endpoint http (%2). %3</translation>
    </message>
    <message>
        <source>Serve the endpoint over https, or use a relative URL if the page&apos;s own host can serve it.</source>
        <translation>Sirva el endpoint por https, o use una URL relativa si el host de la página puede servirlo.</translation>
    </message>
    <message>
        <source>The host “%1” doesn&apos;t exist.</source>
        <extracomment>%1: a host</extracomment>
        <translation>El host «%1» no existe.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s URL for a typo, or for a name that only another machine or a container can resolve.</source>
        <translation>Compruebe si la URL del endpoint tiene un error tipográfico o un nombre que solo puede resolver otro equipo o un contenedor.</translation>
    </message>
    <message>
        <source>Check the URL, the network, your VPN and firewalls.</source>
        <translation>Compruebe la URL, la red, la VPN y los cortafuegos.</translation>
    </message>
    <message>
        <source>Nothing listens on %1, port %2, but a server listens on the same port of %3.</source>
        <extracomment>%1: the host in the URL, %2: a port, %3: the host where a server listens</extracomment>
        <translation>Nada escucha en %1, puerto %2, pero un servidor escucha en el mismo puerto de %3.</translation>
    </message>
    <message>
        <source>Use “%3” in the endpoint&apos;s URL, or let the server listen on all addresses of this machine.</source>
        <extracomment>%3: the host where a server listens</extracomment>
        <translation>Use «%3» en la URL del endpoint, o haga que el servidor escuche en todas las direcciones de este equipo.</translation>
    </message>
    <message>
        <source>Nothing listens on %1, port %2, but a server on that host listens on port %3.</source>
        <extracomment>%1: a host, %2: the port in the URL, %3: one port or several</extracomment>
        <translation>Nada escucha en %1, puerto %2, pero un servidor de ese host escucha en el puerto %3.</translation>
    </message>
    <message>
        <source>Check which port the app starts on, and correct the endpoint&apos;s URL.</source>
        <translation>Compruebe en qué puerto se inicia la aplicación y corrija la URL del endpoint.</translation>
    </message>
    <message>
        <source>Nothing listens on %1, port %2. %3 Either the server isn&apos;t running, or it listens on a port that wasn&apos;t tried.</source>
        <extracomment>%1: a host, %2: the port in the URL, %3: a sentence on other ports that were tried, or nothing</extracomment>
        <translation>Nada escucha en %1, puerto %2. %3 O el servidor no está en ejecución, o escucha en un puerto que no se probó.</translation>
    </message>
    <message>
        <source>Start the app. If it is running, compare the port that it reports at startup.</source>
        <translation>Inicie la aplicación. Si está en ejecución, compare el puerto que indica al iniciarse.</translation>
    </message>
    <message>
        <source>Check the app&apos;s log. The app crashed while it answered, a server in between cut the connection, or Content-Length is larger than the body.</source>
        <translation>Consulte el registro de la aplicación. La aplicación falló mientras respondía, un servidor intermedio cortó la conexión o Content-Length es mayor que el cuerpo.</translation>
    </message>
    <message>
        <source>Use a certificate for the endpoint&apos;s host name, signed by an authority that browsers trust. Browsers refuse this one too, unless a user has added an exception.</source>
        <translation>Use un certificado para el nombre de host del endpoint, firmado por una autoridad en la que confíen los navegadores. Los navegadores también rechazan este, salvo que un usuario haya añadido una excepción.</translation>
    </message>
    <message>
        <source>The proxy blocks the call. %1</source>
        <extracomment>%1: the system&apos;s error message</extracomment>
        <translation>El proxy bloquea la llamada. %1</translation>
    </message>
    <message>
        <source>Check the URL and the network.</source>
        <translation>Compruebe la URL y la red.</translation>
    </message>
    <message>
        <source>The endpoint accepted the call, but didn&apos;t answer within %1.</source>
        <extracomment>%1: a time span</extracomment>
        <translation>El endpoint aceptó la llamada, pero no respondió en %1.</translation>
    </message>
    <message>
        <source>Find out what the endpoint waits for: a database, a lock, another service, or itself if it handles one request at a time. In Express, “response.status(403)” alone sends nothing: add “.end()”.</source>
        <translation>Averigüe a qué espera el endpoint: una base de datos, un bloqueo, otro servicio o a sí mismo, si atiende una petición a la vez. En Express, «response.status(403)» por sí solo no envía nada: añada «.end()».</translation>
    </message>
    <message>
        <source>Use the full URL in the page: %3</source>
        <extracomment>%3: the endpoint that answers</extracomment>
        <translation>Use la URL completa en la página: %3</translation>
    </message>
    <message>
        <source>%2 has no route for “%1”. %3</source>
        <extracomment>%1: a path, %2: a host, %3: further sentences, or nothing</extracomment>
        <translation>%2 no tiene ninguna ruta para «%1». %3</translation>
    </message>
    <message>
        <source>Compare the path with your app&apos;s routes: check prefixes, a slash at the end, and upper and lower case.</source>
        <translation>Compare la ruta con las de la aplicación: compruebe prefijos, una barra al final, y mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>The endpoint redirects from %1 to %2, which makes the call cross-origin. %3</source>
        <extracomment>%1: an origin, %2: another origin, %3: a sentence on what fails there</extracomment>
        <translation>El endpoint redirige de %1 a %2, lo que convierte la llamada en una de origen cruzado. %3</translation>
    </message>
    <message>
        <source>Give the page the URL that the call ends at, so that no redirect is needed.</source>
        <translation>Indique a la página la URL en la que termina la llamada, para que no haga falta ninguna redirección.</translation>
    </message>
    <message>
        <source>The endpoint redirects from http to https (%1 to %2), which makes the call cross-origin. %3</source>
        <extracomment>%1: an origin, %2: another origin, %3: a sentence on what fails there</extracomment>
        <translation>El endpoint redirige de http a https (%1 a %2), lo que convierte la llamada en una de origen cruzado. %3</translation>
    </message>
    <message>
        <source>Use the https URL in the page.</source>
        <translation>Use la URL https en la página.</translation>
    </message>
    <message>
        <source>The endpoint redirects from %1 to the sign-in page %2 because the call has no session that the app knows.</source>
        <extracomment>%1: a URL, %2: a URL</extracomment>
        <translation>El endpoint redirige de %1 a la página de inicio de sesión %2 porque la llamada no tiene ninguna sesión que la aplicación conozca.</translation>
    </message>
    <message>
        <source>Send the session cookie with the call, and have the endpoint answer 401 or 403 instead of redirecting.</source>
        <translation>Envíe la cookie de sesión con la llamada, y haga que el endpoint responda 401 o 403 en lugar de redirigir.</translation>
    </message>
    <message>
        <source>The endpoint redirects without end: %1 times, most recently to %2.</source>
        <extracomment>%1: a number, %2: a URL</extracomment>
        <translation>El endpoint redirige sin fin: %1 veces, la última a %2.</translation>
    </message>
    <message>
        <source>Look for two rules that contradict each other: often one adds a slash or https, and another removes it, in the app and in a proxy in front of it.</source>
        <translation>Busque dos reglas que se contradigan: a menudo una añade una barra o https y otra lo quita, en la aplicación y en un proxy delante de ella.</translation>
    </message>
    <message>
        <source>The endpoint answers with the redirect status %1, but names no target.</source>
        <extracomment>%1: a status</extracomment>
        <translation>El endpoint responde con el estado de redirección %1, pero no indica ningún destino.</translation>
    </message>
    <message>
        <source>Answer with the token directly.</source>
        <translation>Responda directamente con el token.</translation>
    </message>
    <message>
        <source>The connection endpoint doesn&apos;t accept POST (405). %1 %2</source>
        <extracomment>%1: a sentence on the allowed methods, or nothing, %2: sentences on the answer, or nothing</extracomment>
        <translation>El endpoint de conexión no acepta POST (405). %1 %2</translation>
    </message>
    <message>
        <source>Add POST to the route: the browser library sends a POST on each connection.</source>
        <translation>Añada POST a la ruta: la biblioteca del navegador envía un POST en cada conexión.</translation>
    </message>
    <message>
        <source>The connection endpoint reads the socket ID from a JSON body, but not from a form. %1 The sandbox&apos;s browser library sends a form; what PushRadar&apos;s own library sends isn&apos;t published.</source>
        <extracomment>%1: sentences on the answer to the form</extracomment>
        <translation>El endpoint de conexión lee el ID de socket de un cuerpo JSON, pero no de un formulario. %1 La biblioteca del navegador del sandbox envía un formulario; no se ha publicado qué envía la biblioteca de PushRadar.</translation>
    </message>
    <message>
        <source>Call the library&apos;s function that registers client data with the socket ID that was sent and the secret of this app. Client data is limited to 1,024 bytes; the app&apos;s log should show errors of the service.</source>
        <translation>Llame a la función de la biblioteca que registra datos de cliente con el ID de socket que se envió y el secreto de esta aplicación. Los datos de cliente están limitados a 1024 bytes; el registro de la aplicación debería mostrar los errores del servicio.</translation>
    </message>
    <message>
        <source>The channel name is empty.</source>
        <translation>El nombre del canal está vacío.</translation>
    </message>
    <message>
        <source>“%1” is null, but must be a string.</source>
        <extracomment>%1: a member</extracomment>
        <translation>«%1» es null, pero debe ser una cadena.</translation>
    </message>
    <message>
        <source>The token is for a different channel than “%3”. %1 %2</source>
        <extracomment>%1: a sentence on the token&apos;s channel, %2: a sentence on the difference, or nothing, %3: the page&apos;s channel</extracomment>
        <translation>El token es para un canal distinto de «%3». %1 %2</translation>
    </message>
    <message>
        <source>The token is for a different socket (%1) than the page&apos;s socket (%2). %3</source>
        <extracomment>%1: a socket ID, %2: a socket ID, %3: a further sentence, or nothing</extracomment>
        <translation>El token es para un socket (%1) distinto del de la página (%2). %3</translation>
    </message>
    <message>
        <source>The token expired at %1. %2</source>
        <extracomment>%1: a time, %2: a sentence on the clocks, or nothing</extracomment>
        <translation>El token caducó el %1. %2</translation>
    </message>
    <message>
        <source>%1 %2 Pages call the endpoint for each channel and after each reconnection.</source>
        <extracomment>%1: a sentence on the call that fails, %2: sentences on its answer</extracomment>
        <translation>%1 %2 Las páginas llaman al endpoint para cada canal y después de cada reconexión.</translation>
    </message>
    <message>
        <source>Two connections of one user get different values of “##uniqueID” (%1 and %2), so presence counts that user twice.</source>
        <extracomment>%1: a value, %2: another value</extracomment>
        <translation>Dos conexiones de un mismo usuario reciben valores distintos de «##uniqueID» (%1 y %2), así que la presencia cuenta a ese usuario dos veces.</translation>
    </message>
    <message>
        <source>The endpoint answers with a success status, but the JSON reports an error: %1</source>
        <extracomment>%1: a part of the JSON, in quotes</extracomment>
        <translation>El endpoint responde con un estado de éxito, pero el JSON indica un error: %1</translation>
    </message>
    <message>
        <source>The endpoint recognizes the user, but doesn&apos;t let this user into “%1” (403). %2 %3</source>
        <extracomment>%1: a channel, %2: a sentence on the answer without credentials, %3: sentences on the answer, or nothing</extracomment>
        <translation>El endpoint reconoce al usuario, pero no le permite unirse a «%1» (403). %2 %3</translation>
    </message>
    <message>
        <source>“%1” is relative, so browsers look for it on the page&apos;s own host, %2, where it doesn&apos;t exist (404). The endpoint answers at %3.</source>
        <extracomment>%1: the endpoint as it was entered, %2: the page&apos;s host, %3: the endpoint that answers</extracomment>
        <translation>«%1» es relativo, así que los navegadores lo buscan en el host de la página, %2, donde no existe (404). El endpoint responde en %3.</translation>
    </message>
    <message>
        <source>%1 expects encrypted connections (TLS), but the call to it uses plain HTTP.</source>
        <extracomment>%1: a host with its port</extracomment>
        <translation>%1 espera conexiones cifradas (TLS), pero la llamada usa HTTP sin cifrar.</translation>
    </message>
    <message>
        <source>Use “https:” in the endpoint&apos;s URL, or in the redirect that leads to this port.</source>
        <translation>Use «https:» en la URL del endpoint o en la redirección que lleva a este puerto.</translation>
    </message>
    <message>
        <source>%1 speaks plain HTTP, but the call to it uses https.</source>
        <extracomment>%1: a host with its port</extracomment>
        <translation>%1 usa HTTP sin cifrar, pero la llamada usa https.</translation>
    </message>
    <message>
        <source>Use “http:” for a server on this machine, or the port where the server offers https. If a redirect leads to this port, correct the redirect.</source>
        <translation>Use «http:» para un servidor en este equipo, o el puerto en el que el servidor ofrece https. Si una redirección lleva a este puerto, corrija la redirección.</translation>
    </message>
    <message>
        <source>If the answer names the reason, start there. Otherwise compare the parameter names that the endpoint reads with those of the request below.</source>
        <translation>Si la respuesta indica el motivo, empiece por ahí. Si no, compare los nombres de los parámetros que lee el endpoint con los de la petición de abajo.</translation>
    </message>
    <message>
        <source>%1 The browser library finds no token there.</source>
        <extracomment>%1: a sentence on where the string is, %2: a sentence on a cause, or nothing</extracomment>
        <translation>%1 La biblioteca del navegador no encuentra allí ningún token.</translation>
    </message>
    <message>
        <source>The JSON is encoded twice: return the object itself, or the string without encoding it again. %2</source>
        <translation>El JSON está codificado dos veces: devuelva el objeto mismo, o la cadena sin volver a codificarla. %2</translation>
    </message>
    <message>
        <source>The endpoint accepts the call with the cookie “%1” and answers with status %3 without it. Browsers don&apos;t send this cookie because it expired on %2.</source>
        <extracomment>%1: a cookie, %2: a date and time, %3: a status</extracomment>
        <translation>El endpoint acepta la llamada con la cookie «%1» y responde con el estado %3 sin ella. Los navegadores no envían esta cookie porque caducó el %2.</translation>
    </message>
    <message>
        <source>The endpoint accepts the call with the cookie “%1” and answers with status %3 without it. Browsers don&apos;t store this cookie. %2</source>
        <extracomment>%1: a cookie, %2: a sentence on the rule, %3: a status</extracomment>
        <translation>El endpoint acepta la llamada con la cookie «%1» y responde con el estado %3 sin ella. Los navegadores no guardan esta cookie. %2</translation>
    </message>
    <message>
        <source>The endpoint returns the secret as the token, so everyone who may call the endpoint gets the secret.</source>
        <translation>El endpoint devuelve el secreto como token, así que todo el que puede llamar al endpoint recibe el secreto.</translation>
    </message>
    <message>
        <source>Revoke the secret and use a new one. Then return the result of the library&apos;s auth function instead.</source>
        <translation>Revoque el secreto y use uno nuevo. Después devuelva en su lugar el resultado de la función auth de la biblioteca.</translation>
    </message>
    <message>
        <source>The endpoint returns the public key as the token.</source>
        <translation>El endpoint devuelve la clave pública como token.</translation>
    </message>
    <message>
        <source>Return the result of the library&apos;s auth function instead.</source>
        <translation>Devuelva en su lugar el resultado de la función auth de la biblioteca.</translation>
    </message>
    <message>
        <source>The service rejects the token, which isn&apos;t in the format of its own tokens: it has %1 characters, and the service&apos;s own token for the same socket has %2. %3</source>
        <extracomment>%1: a number, %2: a number, %3: the message of the service</extracomment>
        <translation>El servicio rechaza el token, que no tiene el formato de los suyos: tiene %1 caracteres, y el token propio del servicio para el mismo socket tiene %2. %3</translation>
    </message>
    <message>
        <source>Return the result of the library&apos;s auth function unchanged. If you do, compare the endpoint&apos;s service address with that of the profile: tokens of another service look different.</source>
        <translation>Devuelva sin cambios el resultado de la función auth de la biblioteca. Si ya lo hace, compare la dirección del servicio del endpoint con la del perfil: los tokens de otro servicio tienen otro aspecto.</translation>
    </message>
    <message>
        <source>The endpoint issues a token for “%1” although the cookie “%2” was changed. %3</source>
        <extracomment>%1: a channel, %2: names of cookies, %3: a sentence on what isn&apos;t checked</extracomment>
        <translation>El endpoint emite un token para «%1» aunque se modificó la cookie «%2». %3</translation>
    </message>
    <message>
        <source>The endpoint issues a token for “%1” although only part of the cookie “%2” is right. %3</source>
        <extracomment>%1: a channel, %2: names of cookies, %3: a sentence on which part is compared</extracomment>
        <translation>El endpoint emite un token para «%1» aunque solo es correcta una parte de la cookie «%2». %3</translation>
    </message>
    <message>
        <source>Compare the whole value of the cookie: look up the session by its full ID, and verify signatures over their full length.</source>
        <translation>Compare el valor completo de la cookie: busque la sesión por su ID completo y verifique las firmas en toda su longitud.</translation>
    </message>
    <message>
        <source>The endpoint issues a token for “%1” although the value of the header “%2” was changed: it doesn&apos;t verify all of the value.</source>
        <extracomment>%1: a channel, %2: names of headers</extracomment>
        <translation>El endpoint emite un token para «%1» aunque se modificó el valor de la cabecera «%2»: no verifica todo el valor.</translation>
    </message>
    <message>
        <source>Verify the signature of a token in the header, or compare its whole value with a stored one, before creating a token.</source>
        <translation>Antes de crear un token, verifique la firma del token de la cabecera o compare su valor completo con uno almacenado.</translation>
    </message>
    <message>
        <source>Browsers send OPTIONS before the call because of its headers (%1). The answer doesn&apos;t allow pages with the origin %2. %3 %4</source>
        <extracomment>%1: names of headers, %2: the page&apos;s origin, %3: a sentence on the header, %4: a sentence on why the origin is “null”, or nothing</extracomment>
        <translation>Debido a las cabeceras (%1), los navegadores envían OPTIONS antes de la llamada. La respuesta no permite páginas con el origen %2. %3 %4</translation>
    </message>
    <message>
        <source>The endpoint answers, but browsers hide the answer from pages with the origin %1: the header Access-Control-Allow-Origin is missing. %2</source>
        <extracomment>%1: the page&apos;s origin, %2: a sentence on why it is “null”, or nothing</extracomment>
        <translation>El endpoint responde, pero los navegadores ocultan la respuesta a las páginas con el origen %1: falta la cabecera Access-Control-Allow-Origin. %2</translation>
    </message>
    <message>
        <source>The endpoint answers, but browsers hide the answer from pages with the origin %1: Access-Control-Allow-Origin is “%2”. %3</source>
        <extracomment>%1: the page&apos;s origin, %2: the header&apos;s value, %3: a sentence on the cause, or nothing</extracomment>
        <translation>El endpoint responde, pero los navegadores ocultan la respuesta a las páginas con el origen %1: Access-Control-Allow-Origin es «%2». %3</translation>
    </message>
    <message>
        <source>Without cookies the endpoint refuses the call with status %1; with them it accepts the call. The page sends none.</source>
        <extracomment>%1: a status</extracomment>
        <translation>Sin cookies, el endpoint rechaza la llamada con el estado %1; con ellas la acepta. La página no envía ninguna.</translation>
    </message>
    <message>
        <source>The endpoint accepts the call with the cookie “%1” and answers with status %5 without it. Browsers don&apos;t send this cookie because the page is on another site (%3) than the endpoint (%4). %2</source>
        <extracomment>%1: a cookie, %2: a sentence on SameSite, %3: a site, %4: a site, %5: a status</extracomment>
        <translation>El endpoint acepta la llamada con la cookie «%1» y responde con el estado %5 sin ella. Los navegadores no envían esta cookie porque la página está en otro sitio (%3) que el endpoint (%4). %2</translation>
    </message>
    <message>
        <source>The endpoint accepts the call with the cookie “%1” and answers with status %4 without it. Browsers don&apos;t send this cookie because it is for %2, and the endpoint is at %3.</source>
        <extracomment>%1: a cookie, %2: a host and path, %3: the endpoint, %4: a status</extracomment>
        <translation>El endpoint acepta la llamada con la cookie «%1» y responde con el estado %4 sin ella. Los navegadores no envían esta cookie porque es para %2, y el endpoint está en %3.</translation>
    </message>
    <message>
        <source>The endpoint accepts the call with the cookie “%1” and answers with status %2 without it. Browsers don&apos;t send this cookie because it is Secure, and the endpoint is on http.</source>
        <extracomment>%1: a cookie, %2: a status</extracomment>
        <translation>El endpoint acepta la llamada con la cookie «%1» y responde con el estado %2 sin ella. Los navegadores no envían esta cookie porque es Secure y el endpoint usa http.</translation>
    </message>
    <message>
        <source>The connection endpoint refuses the call with status %1, so browsers don&apos;t take the connection for reported. %2</source>
        <extracomment>%1: a status, %2: sentences on the answer, or nothing</extracomment>
        <translation>El endpoint de conexión rechaza la llamada con el estado %1, así que para los navegadores la conexión no se ha comunicado. %2</translation>
    </message>
    <message>
        <source>If the answer names the reason, start there. Otherwise make sure that the identity belongs to a user whom the endpoint accepts.</source>
        <translation>Si la respuesta indica el motivo, empiece por ahí. Si no, asegúrese de que la identidad pertenece a un usuario que el endpoint acepta.</translation>
    </message>
    <message>
        <source>The connection endpoint answers with status %1, but presence shows no client data within %2. %3</source>
        <extracomment>%1: a status, %2: a time span, %3: sentences on the answer, or nothing</extracomment>
        <translation>El endpoint de conexión responde con el estado %1, pero la presencia no muestra datos de cliente en %2. %3</translation>
    </message>
    <message>
        <source>The endpoint registers the first connection of a user, but not the second. %1 %2</source>
        <extracomment>%1: a sentence on the second call, %2: sentences on its answer, or nothing</extracomment>
        <translation>El endpoint registra la primera conexión de un usuario, pero no la segunda. %1 %2</translation>
    </message>
    <message>
        <source>Register the client data on each call: every open page and each reconnection is a connection of its own.</source>
        <translation>Registre los datos de cliente en cada llamada: cada página abierta y cada reconexión es una conexión propia.</translation>
    </message>
    <message>
        <source>Return the JSON alone. If PHP prints a warning or notice into the answer, fix its cause and turn display_errors off.</source>
        <translation>Devuelva solo el JSON. Si PHP escribe una advertencia o un aviso en la respuesta, corrija la causa y desactive display_errors.</translation>
    </message>
    <message>
        <source>The endpoint answers, but browsers refuse what comes before the body. %1</source>
        <extracomment>%1: a sentence on what is wrong</extracomment>
        <translation>El endpoint responde, pero los navegadores rechazan lo que precede al cuerpo. %1</translation>
    </message>
    <message>
        <source>Let the framework write the status line and the headers, and keep debug output and binary data out of them.</source>
        <translation>Deje que el framework escriba la línea de estado y los encabezados, sin salida de depuración ni datos binarios.</translation>
    </message>
    <message>
        <source>The redirect from %1 to %2 doesn&apos;t keep the query. %3</source>
        <extracomment>%1: a URL, %2: a URL, %3: a sentence on a parameter</extracomment>
        <translation>La redirección de %1 a %2 no conserva la consulta (query). %3</translation>
    </message>
    <message>
        <source>Rename the member to “%2”; capital letters count. If the other version was meant, use its library in both the page and the endpoint.</source>
        <extracomment>%2: the expected member</extracomment>
        <translation>Cambie el nombre del miembro a «%2»; las mayúsculas cuentan. Si se quería la otra versión, use su biblioteca tanto en la página como en el endpoint.</translation>
    </message>
    <message>
        <source>Compare the whole name. If the user may join all channels that start like that, name a channel in the check that must be refused.</source>
        <translation>Compare el nombre completo. Si el usuario puede unirse a todos los canales que empiezan así, indique en la comprobación un canal que deba rechazarse.</translation>
    </message>
</context>
<context>
    <name>PageSite</name>
    <message>
        <source>This page may subscribe to its own channel only.</source>
        <translation>Esta página solo puede suscribirse a su propio canal.</translation>
    </message>
    <message>
        <source>Pages are not served under this name. Use the address that RadarDesk shows.</source>
        <translation>No se sirven páginas con este nombre. Use la dirección que muestra RadarDesk.</translation>
    </message>
    <message>
        <source>There is no page here. The address may be from an earlier run of RadarDesk. Open the page again in RadarDesk.</source>
        <translation>Aquí no hay ninguna página. Puede que la dirección sea de una ejecución anterior de RadarDesk. Vuelva a abrir la página desde RadarDesk.</translation>
    </message>
    <message>
        <source>This page doesn&apos;t accept such requests.</source>
        <translation>Esta página no acepta peticiones de este tipo.</translation>
    </message>
    <message>
        <source>Only WebSocket connections are accepted here.</source>
        <translation>Aquí solo se aceptan conexiones WebSocket.</translation>
    </message>
    <message>
        <source>The sandbox can&apos;t be reached from here at the moment.</source>
        <translation>En este momento no se puede acceder al sandbox desde aquí.</translation>
    </message>
    <message>
        <source>This page has no such resource.</source>
        <translation>Esta página no tiene ese recurso.</translation>
    </message>
</context>
<context>
    <name>PushRadar::Call</name>
    <message>
        <source>%1 refused the request (status %2).</source>
        <translation>%1 rechazó la petición (estado %2).</translation>
    </message>
    <message>
        <source>%1 answered with status %2 instead of 200.</source>
        <translation>%1 respondió con el estado %2 en lugar de 200.</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <translation>Caducó el %1.</translation>
    </message>
    <message>
        <source>There is no host named %1 (for %2). Check the service address and the network connection.</source>
        <translation>No existe ningún host llamado %1 (para %2). Compruebe la dirección del servicio y la conexión de red.</translation>
    </message>
    <message>
        <source>Nothing listens at %1. Check the service address, or start the service.</source>
        <translation>Nada escucha en %1. Compruebe la dirección del servicio o inicie el servicio.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 failed: %2. Check the proxy settings.</source>
        <translation>Falló el proxy de camino a %1: %2. Compruebe la configuración del proxy.</translation>
    </message>
    <message>
        <source>%1 could not be reached within %2 s. Check the service address and the network connection.</source>
        <translation>No se pudo acceder a %1 en %2 s. Compruebe la dirección del servicio y la conexión de red.</translation>
    </message>
    <message>
        <source>%1 The service says: “%2”</source>
        <translation>%1 El servicio indica: «%2»</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 y otros</translation>
    </message>
    <message>
        <source>The certificate of the authority %1 expired on %2.</source>
        <translation>El certificado de la autoridad %1 caducó el %2.</translation>
    </message>
    <message>
        <source>The response of %1 is incomplete, so its token can&apos;t be read. Check the service address.</source>
        <translation>La respuesta de %1 está incompleta, así que no se puede leer su token. Compruebe la dirección del servicio.</translation>
    </message>
    <message>
        <source>%1 responded, but not with JSON. Check that the service address belongs to a PushRadar service.</source>
        <translation>%1 respondió, pero no con JSON. Compruebe que la dirección del servicio corresponda a un servicio PushRadar.</translation>
    </message>
    <message>
        <source>%1 responded without a token. Check that the service address belongs to a PushRadar service.</source>
        <translation>%1 respondió sin un token. Compruebe que la dirección del servicio corresponda a un servicio PushRadar.</translation>
    </message>
    <message>
        <source>%1 rejected the secret (status 401). Compare it with the one on the API page of the dashboard.</source>
        <translation>%1 rechazó el secreto (estado 401). Compárelo con el de la página API del panel de control.</translation>
    </message>
    <message>
        <source>%1 has nothing at this URL (status 404). Check the service address.</source>
        <translation>%1 no tiene nada en esta URL (estado 404). Compruebe la dirección del servicio.</translation>
    </message>
    <message>
        <source>The request is too large for %1 (status 413). Send less data.</source>
        <translation>La petición es demasiado grande para %1 (estado 413). Envíe menos datos.</translation>
    </message>
    <message>
        <source>%1 received too many requests (status 429). Wait a moment and try again.</source>
        <translation>%1 recibió demasiadas peticiones (estado 429). Espere un momento y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 reported a server error (status %2). Try again later.</source>
        <translation>%1 notificó un error del servidor (estado %2). Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>It is self-signed, so it isn&apos;t trusted.</source>
        <translation>Es autofirmado, así que no es de confianza.</translation>
    </message>
    <message>
        <source>It is signed by an authority that isn&apos;t trusted on this machine.</source>
        <translation>Está firmado por una autoridad que no es de confianza en este equipo.</translation>
    </message>
    <message>
        <source>It isn&apos;t valid before %1.</source>
        <translation>No es válido antes del %1.</translation>
    </message>
    <message>
        <source>The certificate of the authority %1 isn&apos;t valid before %2.</source>
        <translation>El certificado de la autoridad %1 no es válido antes del %2.</translation>
    </message>
    <message>
        <source>It isn&apos;t issued for %1.</source>
        <translation>No se emitió para %1.</translation>
    </message>
    <message>
        <source>It isn&apos;t issued for %1, but for %2.</source>
        <translation>No se emitió para %1, sino para %2.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its response was complete. It may have processed the request, so the request wasn&apos;t repeated.</source>
        <translation>%1 cerró la conexión antes de completar su respuesta. Puede que haya procesado la petición, así que no se repitió.</translation>
    </message>
    <message>
        <source>There is no route to %1. Check the network connection.</source>
        <translation>No hay ninguna ruta hasta %1. Compruebe la conexión de red.</translation>
    </message>
    <message>
        <source>No trusted encrypted connection to %1 could be established, so nothing was sent. %2</source>
        <translation>No se pudo establecer una conexión cifrada de confianza con %1, así que no se envió nada. %2</translation>
    </message>
    <message>
        <source>The request to %1 was canceled. If it had been sent, the service may have processed it.</source>
        <translation>Se canceló la petición a %1. Si ya se había enviado, puede que el servicio la haya procesado.</translation>
    </message>
    <message>
        <source>The request to %1 failed: %2. Check that the service address belongs to a PushRadar service.</source>
        <translation>Falló la petición a %1: %2. Compruebe que la dirección del servicio corresponda a un servicio PushRadar.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t complete its response within %2 s. Try again later, or allow more time.</source>
        <translation>%1 no completó su respuesta en %2 s. Vuelva a intentarlo más tarde o permita más tiempo.</translation>
    </message>
    <message>
        <source>%1 received the request but didn&apos;t respond within %2 s. It may still process it.</source>
        <translation>%1 recibió la petición, pero no respondió en %2 s. Puede que aún la procese.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t respond within %2 s. Check the service address and the network connection.</source>
        <translation>%1 no respondió en %2 s. Compruebe la dirección del servicio y la conexión de red.</translation>
    </message>
    <message>
        <source>The response of %1 ended before its last part. The service may have processed the request, so the request wasn&apos;t repeated.</source>
        <comment>host and port</comment>
        <translation>La respuesta de %1 terminó antes de su última parte. Puede que el servicio haya procesado la petición, así que no se repitió.</translation>
    </message>
    <message>
        <source>The response of %1 ended after %2 of %3 bytes. The service may have processed the request, so the request wasn&apos;t repeated.</source>
        <comment>host and port, two numbers</comment>
        <translation>La respuesta de %1 terminó tras %2 de %3 bytes. Puede que el servicio haya procesado la petición, así que no se repitió.</translation>
    </message>
    <message>
        <source>the response wasn&apos;t HTTP</source>
        <translation>la respuesta no era HTTP</translation>
    </message>
    <message>
        <source>%1 redirects to %2 (status %3). The secret isn&apos;t sent there. If that address is right, use it as the service address.</source>
        <translation>%1 redirige a %2 (estado %3). El secreto no se envía allí. Si esa dirección es correcta, úsela como dirección del servicio.</translation>
    </message>
    <message>
        <source>The certificate isn&apos;t valid for this service. %1</source>
        <translation>El certificado no es válido para este servicio. %1</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t allow this request (status 403). Check that the profile has the right secret.</source>
        <translation>%1 no permite esta petición (estado 403). Compruebe que el perfil tenga el secreto correcto.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be reached in time. Check the network connection.</source>
        <translation>No se pudo acceder a %1 a tiempo. Compruebe la conexión de red.</translation>
    </message>
</context>
<context>
    <name>PushRadar::ChannelName</name>
    <message>
        <source>a space</source>
        <translation>un espacio</translation>
    </message>
    <message>
        <source>The channel name is empty. Enter one.</source>
        <translation>El nombre del canal está vacío. Introduzca un nombre.</translation>
    </message>
    <message>
        <source>A channel name can&apos;t contain white space; character %1 is %2.</source>
        <translation>El nombre de un canal no puede contener espacios en blanco; el carácter %1 es %2.</translation>
    </message>
    <message>
        <source>A v3 channel name may contain only A-Z a-z 0-9 - _ = @ , . ; and character %1 is %2.</source>
        <translation>El nombre de un canal v3 solo puede contener A-Z a-z 0-9 - _ = @ , . ; y el carácter %1 es %2.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>PushRadar::Client</name>
    <message>
        <source>Only channels that start with “private-” or “presence-” need a token; %1 is public.</source>
        <translation>Solo los canales que empiezan por «private-» o «presence-» necesitan un token; %1 es público.</translation>
    </message>
    <message>
        <source>The socket ID is empty or contains white space. Use the one from the browser library.</source>
        <translation>El ID de socket está vacío o contiene espacios en blanco. Use el de la biblioteca del navegador.</translation>
    </message>
    <message>
        <source>The message was created for another API version.</source>
        <translation>El mensaje se creó para otra versión de la API.</translation>
    </message>
    <message>
        <source>Only API v3 has client data. Use v3.</source>
        <translation>Solo la API v3 admite datos de cliente. Use v3.</translation>
    </message>
    <message>
        <source>The service address isn&apos;t an http or https URL such as https://api.pushradar.com/v3.</source>
        <translation>La dirección del servicio no es una URL http o https como https://api.pushradar.com/v3.</translation>
    </message>
    <message>
        <source>Anyone on the way to %1 could read the secret over plain http, so it isn&apos;t sent. Use an https URL.</source>
        <translation>Con http sin cifrar, cualquiera de camino a %1 podría leer el secreto, así que no se envía. Use una URL https.</translation>
    </message>
</context>
<context>
    <name>PushRadar::ClientData</name>
    <message>
        <source>Client data must be a JSON object, such as {&quot;##uniqueID&quot;: 1}.</source>
        <translation>Los datos de cliente deben ser un objeto JSON, como {&quot;##uniqueID&quot;: 1}.</translation>
    </message>
    <message>
        <source>The client data has %L1 bytes; at most %L2 are allowed.</source>
        <translation>Los datos de cliente ocupan %L1 bytes; se permiten como máximo %L2.</translation>
    </message>
</context>
<context>
    <name>PushRadar::Json</name>
    <message>
        <source>The value is complete; nothing may follow it.</source>
        <translation>El valor está completo; no puede seguir nada más.</translation>
    </message>
    <message>
        <source>A key in double quotes is expected here.</source>
        <translation>Se espera aquí una clave entre comillas dobles.</translation>
    </message>
    <message>
        <source>A colon is expected after the key.</source>
        <translation>Se esperan dos puntos después de la clave.</translation>
    </message>
    <message>
        <source>Values are nested more than %1 levels deep.</source>
        <translation>Los valores están anidados a más de %1 niveles.</translation>
    </message>
    <message>
        <source>A comma or the closing %1 is expected here.</source>
        <translation>Se espera aquí una coma o el cierre %1.</translation>
    </message>
    <message>
        <source>A digit is expected here.</source>
        <translation>Se espera aquí un dígito.</translation>
    </message>
    <message>
        <source>A number can&apos;t start with a zero followed by digits.</source>
        <translation>Un número no puede empezar por un cero seguido de dígitos.</translation>
    </message>
    <message>
        <source>Four hexadecimal digits are expected after \u.</source>
        <translation>Se esperan cuatro dígitos hexadecimales después de \u.</translation>
    </message>
    <message>
        <source>This escape is unknown; a backslash itself is written \\.</source>
        <translation>Secuencia de escape desconocida; la propia barra invertida se escribe \\.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>The object isn&apos;t closed.</source>
        <translation>El objeto no está cerrado.</translation>
    </message>
    <message>
        <source>The closing %1 is missing.</source>
        <translation>Falta el cierre %1.</translation>
    </message>
    <message>
        <source>A value is missing at the end.</source>
        <translation>Falta un valor al final.</translation>
    </message>
    <message>
        <source>JSON strings need double quotes, not single quotes.</source>
        <translation>Las cadenas JSON necesitan comillas dobles, no simples.</translation>
    </message>
    <message>
        <source>A value is expected here: a string in double quotes, a number, true, false, null, an object or an array.</source>
        <translation>Se espera aquí un valor: una cadena entre comillas dobles, un número, true, false, null, un objeto o un array.</translation>
    </message>
    <message>
        <source>This word isn&apos;t JSON; only true, false and null are.</source>
        <translation>Esta palabra no es JSON; solo lo son true, false y null.</translation>
    </message>
    <message>
        <source>A string can&apos;t contain a line break. Write \n instead.</source>
        <translation>Una cadena no puede contener un salto de línea. Escriba \n en su lugar.</translation>
    </message>
    <message>
        <source>A control character in a string must be escaped.</source>
        <translation>Los caracteres de control de una cadena deben escaparse.</translation>
    </message>
    <message>
        <source>The closing double quote is missing.</source>
        <translation>Faltan las comillas dobles de cierre.</translation>
    </message>
    <message>
        <source>The text isn&apos;t valid UTF-8.</source>
        <translation>El texto no es UTF-8 válido.</translation>
    </message>
</context>
<context>
    <name>PushRadar::Message</name>
    <message>
        <source>A broadcast needs at least one data item; add a key and a value.</source>
        <translation>Un broadcast necesita al menos un elemento de datos; añada una clave y un valor.</translation>
    </message>
    <message>
        <source>A data item has no key. Enter a key or delete the item.</source>
        <translation>Un elemento de datos no tiene clave. Introduzca una clave o elimine el elemento.</translation>
    </message>
    <message>
        <source>Only API v2 has targeting. Remove it, or use v2.</source>
        <translation>Solo la API v2 admite segmentación. Quítela o use v2.</translation>
    </message>
    <message>
        <source>Channel and data have %L1 bytes; v3 allows %L2. Send less data, or split it into several broadcasts.</source>
        <translation>El canal y los datos ocupan %L1 bytes; v3 permite %L2. Envíe menos datos o repártalos en varios broadcasts.</translation>
    </message>
</context>
<context>
    <name>PushRadar::Secret</name>
    <message>
        <source>The secret is missing. It is on the API page of the PushRadar dashboard.</source>
        <translation>Falta el secreto. Está en la página API del panel de control de PushRadar.</translation>
    </message>
    <message>
        <source>The secret contains white space. Copy it again without spaces.</source>
        <translation>El secreto contiene espacios en blanco. Vuelva a copiarlo sin espacios.</translation>
    </message>
    <message>
        <source>A secret starts with “sk_”, and this doesn&apos;t. Don&apos;t confuse it with the public key.</source>
        <translation>Un secreto empieza por «sk_», y este no. No lo confunda con la clave pública.</translation>
    </message>
    <message>
        <source>The secret ends after “sk_”. Copy all of it.</source>
        <translation>El secreto termina después de «sk_». Cópielo entero.</translation>
    </message>
</context>
<context>
    <name>PushRadar::Targeting</name>
    <message>
        <source>A user ID to target is empty; remove it.</source>
        <translation>Un ID de usuario de la segmentación está vacío; quítelo.</translation>
    </message>
    <message>
        <source>An action to target is empty; remove it.</source>
        <translation>Una acción de la segmentación está vacía; quítela.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>An action that wasn&apos;t performed is empty. Remove it.</source>
        <translation>Una acción no realizada está vacía. Quítela.</translation>
    </message>
    <message>
        <source>The action %1 is listed as performed and as not performed. Remove one of them.</source>
        <translation>La acción %1 figura como realizada y como no realizada. Quite una de las dos.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a continent. Use AF, AN, AS, EU, NA, OC or SA.</source>
        <translation>%1 no es un continente. Use AF, AN, AS, EU, NA, OC o SA.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a two-letter country code (ISO 3166-1) such as DE.</source>
        <translation>%1 no es un código de país de dos letras (ISO 3166-1) como DE.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a complete IPv4 or IPv6 address such as 192.0.2.1.</source>
        <translation>%1 no es una dirección IPv4 o IPv6 completa como 192.0.2.1.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a browser that can be targeted. Use chrome, edge, firefox, ie, opera or safari.</source>
        <translation>%1 no es un navegador admitido en la segmentación. Use chrome, edge, firefox, ie, opera o safari.</translation>
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
        <translation>No se pueden guardar las búsquedas. %1</translation>
    </message>
    <message>
        <source>Your changes can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>No se pueden guardar los cambios. %1</translation>
    </message>
    <message>
        <source>The profiles can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>No se pueden guardar los perfiles. %1</translation>
    </message>
    <message>
        <source>The scenarios can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>No se pueden guardar los escenarios. %1</translation>
    </message>
    <message>
        <source>The data of private channels can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>No se pueden guardar los datos de los canales privados. %1</translation>
    </message>
    <message>
        <source>Changes to the saved messages can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>No se pueden guardar los cambios en los mensajes guardados. %1</translation>
    </message>
    <message>
        <source>The simulated faults can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>No se pueden guardar los fallos simulados. %1</translation>
    </message>
    <message>
        <source>The values of folders can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>No se pueden guardar los valores de las carpetas. %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::app::CommandLine</name>
    <message>
        <source>The desktop workbench for PushRadar.</source>
        <translation>El entorno de trabajo de escritorio para PushRadar.</translation>
    </message>
    <message>
        <source>Open another window, which shares the sandbox of the first one.</source>
        <translation>Abrir otra ventana, que comparte el sandbox de la primera.</translation>
    </message>
    <message>
        <source>Broadcast Hello World through the sandbox, report whether it arrived, save a picture of the window as FILE, and exit.</source>
        <translation>Enviar un broadcast Hello World a través del sandbox, indicar si llegó, guardar una imagen de la ventana en FILE y salir.</translation>
    </message>
    <message>
        <source>Use the &quot;light&quot; or &quot;dark&quot; theme in this run.</source>
        <translation>Usar el tema &quot;light&quot; o &quot;dark&quot; en esta ejecución.</translation>
    </message>
    <message>
        <source>Print a line once the window has been drawn, and exit.</source>
        <translation>Mostrar una línea en cuanto se haya dibujado la ventana y salir.</translation>
    </message>
    <message>
        <source>Open &quot;new-broadcast&quot; or &quot;subscriber-page&quot; in the window.</source>
        <translation>Abrir «new-broadcast» o «subscriber-page» en la ventana.</translation>
    </message>
    <message>
        <source>Files and radardesk:// links to show. Nothing in them is sent or added before you agree.</source>
        <translation>Archivos y enlaces radardesk:// que se muestran. Nada se envía ni se añade sin confirmación.</translation>
    </message>
    <message>
        <source>Before that picture, press the button of this object name, fill in a field with FIELD=TEXT, or &quot;wait&quot;. Repeatable.</source>
        <translation>Antes de esa imagen, pulsar el botón con este nombre de objeto, rellenar un campo con FIELD=TEXT o esperar con &quot;wait&quot;. Se puede repetir.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::app::SelfCheck</name>
    <message>
        <source>Delivered on %1: %2, %3 after it was sent.</source>
        <translation>Entregado en %1: %2, %3 después de enviarse.</translation>
    </message>
    <message>
        <source>Nothing arrived.</source>
        <translation>No llegó nada.</translation>
    </message>
    <message>
        <source>Picture of the window: %1</source>
        <translation>Imagen de la ventana: %1</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>No se pudo escribir la imagen en %1.</translation>
    </message>
    <message>
        <source>The step “%1” has no button or field of that name. No picture was saved; correct the step.</source>
        <comment>%1 is an argument of the command line</comment>
        <translation>Para el paso «%1» no hay ningún botón ni campo con ese nombre. No se guardó ninguna imagen; corrija el paso.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::base::DesktopNotifications</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>RadarDesk::base::HiddenValue</name>
    <message>
        <source>(1 character)</source>
        <comment>instead of a password&apos;s value</comment>
        <translation>(1 carácter)</translation>
    </message>
    <message>
        <source>(%1 characters)</source>
        <comment>instead of a password&apos;s value</comment>
        <translation>(%1 caracteres)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::base::JsonListFile</name>
    <message>
        <source>%1 (other window)</source>
        <comment>the name of what another window has changed too</comment>
        <translation>%1 (otra ventana)</translation>
    </message>
    <message>
        <source>The file was moved to %1.</source>
        <translation>El archivo se movió a %1.</translation>
    </message>
    <message>
        <source>A copy of the original file is at %1.</source>
        <translation>Hay una copia del archivo original en %1.</translation>
    </message>
    <message>
        <source>The file %1 contains data that can&apos;t be read, and the file can&apos;t be copied. Check the permissions and free space of its folder.</source>
        <translation>El archivo %1 contiene datos que no se pueden leer y tampoco se puede copiar. Compruebe los permisos y el espacio libre de su carpeta.</translation>
    </message>
    <message>
        <source>The file %1 has another format.</source>
        <comment>%1 is a path</comment>
        <translation>El archivo %1 tiene otro formato.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::base::Keyring</name>
    <message>
        <source>it gave no reason</source>
        <translation>no indicó el motivo</translation>
    </message>
    <message>
        <source>No keychain is running in this session. Start one, such as GNOME Keyring or KWallet, and try again, or use the secret for this run only.</source>
        <translation>No hay ningún llavero en ejecución en esta sesión de escritorio. Inicie uno, como GNOME Keyring o KWallet, y vuelva a intentarlo, o use el secreto solo en esta sesión.</translation>
    </message>
    <message>
        <source>The keychain is locked, and no program is running that can ask for its password. Unlock it, for example in “Passwords and Keys”, and try again.</source>
        <translation>El llavero está bloqueado y no hay ningún programa en ejecución que pueda pedir su contraseña. Desbloquéelo, por ejemplo en «Contraseñas y claves», y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keychain is locked, and the password prompt was dismissed. Try again and unlock it, or use the secret for this run only.</source>
        <translation>El llavero está bloqueado y se descartó la solicitud de contraseña. Vuelva a intentarlo y desbloquéelo, o use el secreto solo en esta sesión.</translation>
    </message>
    <message>
        <source>The keychain has no secret for this profile. Enter the secret.</source>
        <translation>El llavero no tiene ningún secreto para este perfil. Introduzca el secreto.</translation>
    </message>
    <message>
        <source>The keychain couldn&apos;t store the secret (%1). Try again, or use the secret for this run only.</source>
        <translation>El llavero no pudo guardar el secreto (%1). Vuelva a intentarlo o use el secreto solo en esta sesión.</translation>
    </message>
    <message>
        <source>The keychain couldn&apos;t delete the secret (%1). Try again, or delete the entry “RadarDesk” in the keychain&apos;s own program.</source>
        <translation>El llavero no pudo eliminar el secreto (%1). Vuelva a intentarlo o elimine la entrada «RadarDesk» en el programa del propio llavero.</translation>
    </message>
    <message>
        <source>The secret couldn&apos;t be read from the keychain (%1). Try again, or enter the secret for this run only.</source>
        <translation>No se pudo leer el secreto del llavero (%1). Vuelva a intentarlo o introduzca el secreto solo para esta sesión.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for this profile isn&apos;t a PushRadar secret. Enter the secret to replace it.</source>
        <translation>La entrada del llavero para este perfil no es un secreto de PushRadar. Introduzca el secreto para reemplazarla.</translation>
    </message>
    <message>
        <source>The keychain hasn&apos;t responded yet. Look for a password prompt, or use the secret for this run only.</source>
        <translation>El llavero aún no ha respondido. Compruebe si pide una contraseña o use el secreto solo en esta sesión.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::base::StateFile</name>
    <message>
        <source>it is a folder, a pipe or a device, not a file</source>
        <comment>follows &apos;It can&apos;t be read: &apos;</comment>
        <translation>es una carpeta, una tubería o un dispositivo, no un archivo</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <comment>a size; follows &apos;It can&apos;t be read: &apos;</comment>
        <translation>supera %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <comment>a path, and the reason</comment>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>Another program changed %1 in a way that can&apos;t be read. A copy of its file was saved as %2.</source>
        <comment>both are paths of files</comment>
        <translation>Otro programa modificó %1 de una forma que no se puede leer. Se guardó una copia de su archivo como %2.</translation>
    </message>
    <message>
        <source>Another window changed %1. Its changes were merged into this one.</source>
        <comment>the path of a file</comment>
        <translation>Otra ventana modificó %1. Sus cambios se combinaron con los de esta.</translation>
    </message>
    <message>
        <source>%1 is locked because another program is writing it. Try again in a moment.</source>
        <comment>the path of a lock file</comment>
        <translation>%1 está bloqueado porque otro programa está escribiendo el archivo. Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>The file %1 contains data that can&apos;t be read, and the file can&apos;t be copied. Check the permissions and free space of its folder.</source>
        <translation>El archivo %1 contiene datos que no se pueden leer y tampoco se puede copiar. Compruebe los permisos y el espacio libre de su carpeta.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be created.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>The file %1 isn&apos;t a JSON object.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>El archivo %1 no es un objeto JSON.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Broadcast</name>
    <message>
        <source>Not sent.</source>
        <translation>No se envió.</translation>
    </message>
    <message>
        <source>The file of --data doesn&apos;t exist.</source>
        <translation>El archivo de --data no existe.</translation>
    </message>
    <message>
        <source>There is no saved message “%1”.</source>
        <extracomment>%1 is what was given</extracomment>
        <translation>No hay ningún mensaje guardado «%1».</translation>
    </message>
    <message>
        <source>Would be sent to %1 with %2 (%3):</source>
        <extracomment>%1 is a channel, %2 a profile, %3 &quot;v3&quot;</extracomment>
        <translation>Se enviaría a %1 con %2 (%3):</translation>
    </message>
    <message>
        <source>The result of the broadcast isn&apos;t known.</source>
        <translation>Se desconoce el resultado del broadcast.</translation>
    </message>
    <message>
        <source>Accepted in %1</source>
        <extracomment>%1 is a duration; other results may follow, such as “3 subscribers reached”</extracomment>
        <translation>Aceptado en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n subscribers reached</source>
        <translation>
            <numerusform>%n suscriptor alcanzado</numerusform>
            <numerusform>%n suscriptores alcanzados</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a message to a channel.</source>
        <translation>Enviar un mensaje a un canal.</translation>
    </message>
    <message>
        <source>Take the items from the JSON object in this file; “-” is standard input.</source>
        <translation>Tomar los elementos del objeto JSON de este archivo; «-» es la entrada estándar.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Begin with this saved message.</source>
        <translation>Partir de este mensaje guardado.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>v2 or v3; by default the profile&apos;s</source>
        <translation>v2 o v3; por defecto, la versión del perfil</translation>
    </message>
    <message>
        <source>Print what would be sent, and send nothing.</source>
        <translation>Mostrar lo que se enviaría, sin enviar nada.</translation>
    </message>
    <message>
        <source>Send {&quot;title&quot;:&quot;Hello&quot;,&quot;count&quot;:3}.</source>
        <translation>Enviar {&quot;title&quot;:&quot;Hello&quot;,&quot;count&quot;:3}.</translation>
    </message>
    <message>
        <source>Send what another program prints.</source>
        <translation>Enviar la salida de otro programa.</translation>
    </message>
    <message>
        <source>Show a saved message with another ID.</source>
        <translation>Mostrar un mensaje guardado con otro ID.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Check</name>
    <message>
        <source>--saved and --har can&apos;t be used together.</source>
        <translation>--saved y --har no se pueden usar a la vez.</translation>
    </message>
    <message>
        <source>--as can&apos;t be used together with --cookie and --header.</source>
        <translation>--as no se puede usar junto con --cookie y --header.</translation>
    </message>
    <message>
        <source>The time limit has passed without an answer.</source>
        <translation>Se agotó el tiempo sin respuesta.</translation>
    </message>
    <message>
        <source>Command line</source>
        <comment>who calls an endpoint</comment>
        <translation>Línea de comandos</translation>
    </message>
    <message>
        <source>A header is “Name: value”.</source>
        <translation>Una cabecera se escribe «Nombre: valor».</translation>
    </message>
    <message>
        <source>There is no identity “%1”.</source>
        <extracomment>%1 is what was given</extracomment>
        <translation>No hay ninguna identidad «%1».</translation>
    </message>
    <message>
        <source>There is no saved check “%1”.</source>
        <extracomment>%1 is what was given</extracomment>
        <translation>No hay ninguna comprobación guardada «%1».</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>There are no saved checks, and the access matrix is empty.</source>
        <translation>No hay comprobaciones guardadas y la matriz de acceso está vacía.</translation>
    </message>
    <message>
        <source>The recording has no call of an authentication endpoint.</source>
        <translation>La grabación no contiene ninguna llamada a un endpoint de autenticación.</translation>
    </message>
    <message>
        <source>Find out why a private channel is refused, and who gets in.</source>
        <translation>Averiguar por qué se rechaza un canal privado y quién puede acceder.</translation>
    </message>
    <message>
        <source>Your authentication endpoint; by default the profile&apos;s</source>
        <translation>Endpoint de autenticación de la aplicación; por defecto, el del perfil</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>The address of the page that subscribes.</source>
        <translation>La dirección de la página que se suscribe.</translation>
    </message>
    <message>
        <source>Call with this cookie. Repeatable.</source>
        <translation>Llamar con esta cookie. Se puede repetir.</translation>
    </message>
    <message>
        <source>Call with this header. Repeatable.</source>
        <translation>Llamar con esta cabecera. Se puede repetir.</translation>
    </message>
    <message>
        <source>Call as this identity of the window.</source>
        <translation>Llamar con esta identidad de la ventana.</translation>
    </message>
    <message>
        <source>IDENTITY</source>
        <translation>IDENTITY</translation>
    </message>
    <message>
        <source>v2 or v3; by default the profile&apos;s</source>
        <translation>v2 o v3; por defecto, la versión del perfil</translation>
    </message>
    <message>
        <source>Run the saved checks of these names, or all of them and the access matrix.</source>
        <translation>Ejecutar las comprobaciones guardadas con estos nombres, o todas y la matriz de acceso.</translation>
    </message>
    <message>
        <source>Judge what a browser recorded; nothing is called.</source>
        <translation>Evaluar lo que grabó un navegador; no se llama a nada.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>text, json, markdown or junit</source>
        <translation>text, json, markdown o junit</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Repeat every step that a browser takes.</source>
        <translation>Repetir cada paso que da un navegador.</translation>
    </message>
    <message>
        <source>All saved checks and the access matrix, for CI.</source>
        <translation>Todas las comprobaciones guardadas y la matriz de acceso, para CI.</translation>
    </message>
    <message>
        <source>What a browser recorded, as JSON.</source>
        <translation>Lo que grabó un navegador, como JSON.</translation>
    </message>
    <message>
        <source>--connection can&apos;t be used together with --saved and --har.</source>
        <translation>--connection no se puede usar junto con --saved y --har.</translation>
    </message>
    <message>
        <source>--connection needs --endpoint.</source>
        <translation>--connection necesita --endpoint.</translation>
    </message>
    <message>
        <source>Only v3 has a connection endpoint.</source>
        <translation>Solo v3 tiene un endpoint de conexión.</translation>
    </message>
    <message>
        <source>Check the connection endpoint that --endpoint names (v3).</source>
        <translation>Comprobar el endpoint de conexión que indica --endpoint (v3).</translation>
    </message>
    <message>
        <source>A channel that must be refused; by default a made-up one</source>
        <translation>Un canal que debe rechazarse; de forma predeterminada, uno inventado</translation>
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
        <translation>No se puede observar %1. Compruebe que el servicio esté en ejecución y que el secreto sea el suyo.</translation>
    </message>
    <message numerus="yes">
        <source>%n more connection(s) aren&apos;t listed.</source>
        <translation>
            <numerusform>%n conexión más no se muestra.</numerusform>
            <numerusform>%n conexiones más no se muestran.</numerusform>
        </translation>
    </message>
    <message>
        <source>List who is connected to the sandbox.</source>
        <translation>Mostrar quién está conectado al sandbox.</translation>
    </message>
    <message>
        <source>text or json</source>
        <translation>text o json</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Socket ID, client, channels, and what it got.</source>
        <translation>ID de socket, cliente, canales y lo recibido.</translation>
    </message>
    <message>
        <source>The same for programs.</source>
        <translation>Lo mismo para programas.</translation>
    </message>
    <message>
        <source>How many there are.</source>
        <translation>El número de conexiones.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Console</name>
    <message>
        <source>Standard output can&apos;t be written: %1.</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>No se puede escribir en la salida estándar: %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Desk</name>
    <message>
        <source>%1 Without the keychain, use RADARDESK_SECRET or --secret-file.</source>
        <extracomment>%1 is why there is no secret, in whole sentences</extracomment>
        <translation>%1 Sin el llavero, use RADARDESK_SECRET o --secret-file.</translation>
    </message>
    <message>
        <source>--key needs --service.</source>
        <translation>--key necesita --service.</translation>
    </message>
    <message>
        <source>There is no profile “%1”. “radardesk-cli profiles” lists them.</source>
        <extracomment>%1 is what was given</extracomment>
        <translation>No hay ningún perfil «%1». «radardesk-cli profiles» muestra los perfiles.</translation>
    </message>
    <message>
        <source>--profile and --service can&apos;t be used together.</source>
        <translation>--profile y --service no se pueden usar a la vez.</translation>
    </message>
    <message>
        <source>The file of --secret-file doesn&apos;t exist.</source>
        <translation>El archivo de --secret-file no existe.</translation>
    </message>
    <message>
        <source>The profile has no secret.</source>
        <translation>El perfil no tiene secreto.</translation>
    </message>
    <message>
        <source>The keychain hasn&apos;t answered. Check whether it has opened a password prompt.</source>
        <translation>El llavero no ha respondido. Compruebe si pide una contraseña.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s credentials aren&apos;t in the keychain.</source>
        <translation>Las credenciales del sandbox no están en el llavero.</translation>
    </message>
    <message>
        <source>%1 is a production profile: broadcasts reach real users. Add --yes to send anyway.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>%1 es un perfil de producción: los broadcasts llegan a usuarios reales. Añada --yes para enviar de todos modos.</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t watch channels of this service.</source>
        <translation>RadarDesk no puede observar los canales de este servicio.</translation>
    </message>
    <message>
        <source>Listening needs the public key. Add it to the profile, or use --key.</source>
        <translation>Para escuchar se necesita la clave pública. Añádala al perfil o use --key.</translation>
    </message>
    <message>
        <source>The window&apos;s last profile can&apos;t be read from %1. Name a profile with --profile, or a service with --service.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>No se puede leer en %1 el último perfil de la ventana. Indique un perfil con --profile, o un servicio con --service.</translation>
    </message>
    <message>
        <source>The profiles can&apos;t be used until %1 is repaired or deleted. No profile is needed with --service.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Los perfiles no se pueden usar hasta que %1 se repare o se elimine. Con --service no hace falta ningún perfil.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::History</name>
    <message>
        <source>Print events of the history, the oldest first.</source>
        <translation>Mostrar eventos del historial, del más antiguo al más reciente.</translation>
    </message>
    <message>
        <source>Only events since then: a date and time, or “2h” ago.</source>
        <translation>Solo los eventos desde ese momento: una fecha y hora, o un tiempo atrás («2h»).</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TIME</translation>
    </message>
    <message>
        <source>Go on with new events until Ctrl+C.</source>
        <translation>Continuar con los eventos nuevos hasta Ctrl+C.</translation>
    </message>
    <message>
        <source>text, jsonl, csv or har</source>
        <translation>text, jsonl, csv o har</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>What happened on a channel in the last two hours.</source>
        <translation>Lo que ocurrió en un canal en las dos últimas horas.</translation>
    </message>
    <message>
        <source>Print failures as they happen.</source>
        <translation>Mostrar los errores a medida que ocurren.</translation>
    </message>
    <message>
        <source>The HTTP calls, for a browser&apos;s developer tools.</source>
        <translation>Las llamadas HTTP, para las herramientas de desarrollo de un navegador.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Listen</name>
    <message>
        <source>Name the channels, or use --all.</source>
        <translation>Indique los canales o use --all.</translation>
    </message>
    <message>
        <source>--token and --endpoint can&apos;t be used together.</source>
        <translation>--token y --endpoint no se pueden usar a la vez.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) arrived in time, instead of %1.</source>
        <extracomment>%n messages have arrived, %1 were wanted</extracomment>
        <translation>
            <numerusform>%n mensaje llegó a tiempo, en lugar de %1.</numerusform>
            <numerusform>%n mensajes llegaron a tiempo, en lugar de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscription to %1 refused (%2): %3</source>
        <extracomment>%1 is a channel, %2 a code, %3 why</extracomment>
        <translation>Suscripción a %1 rechazada (%2): %3</translation>
    </message>
    <message>
        <source>Listening to %1.</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>Escuchando %1.</translation>
    </message>
    <message>
        <source>Connection lost. Reconnecting…</source>
        <translation>Se perdió la conexión. Reconectando…</translation>
    </message>
    <message>
        <source>Token for the command line.</source>
        <translation>Token para la línea de comandos.</translation>
    </message>
    <message>
        <source>The authentication endpoint answered with status %1.</source>
        <extracomment>%1 is an HTTP status</extracomment>
        <translation>El endpoint de autenticación respondió con el estado %1.</translation>
    </message>
    <message>
        <source>The authentication endpoint didn&apos;t answer.</source>
        <translation>El endpoint de autenticación no respondió.</translation>
    </message>
    <message>
        <source>Listening to all channels.</source>
        <translation>Escuchando todos los canales.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be observed. Check whether it is running, and whether the secret is its own.</source>
        <extracomment>%1 is a host with its port</extracomment>
        <translation>No se puede observar %1. Compruebe que el servicio esté en ejecución y que el secreto sea el suyo.</translation>
    </message>
    <message numerus="yes">
        <source>%n broadcast(s) or more were left out.</source>
        <translation>
            <numerusform>Se omitió al menos %n broadcast.</numerusform>
            <numerusform>Se omitieron al menos %n broadcasts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the messages of channels as they arrive.</source>
        <translation>Mostrar los mensajes de canales a medida que llegan.</translation>
    </message>
    <message>
        <source>Print every broadcast that the service accepts (sandbox only).</source>
        <translation>Mostrar cada broadcast que acepta el servicio (solo con el sandbox).</translation>
    </message>
    <message>
        <source>End after this many messages; with --timeout, fewer are a failure.</source>
        <translation>Terminar tras este número de mensajes; con --timeout, recibir menos es un fallo.</translation>
    </message>
    <message>
        <source>Present this token to private channels.</source>
        <translation>Presentar este token a los canales privados.</translation>
    </message>
    <message>
        <source>TOKEN</source>
        <translation>TOKEN</translation>
    </message>
    <message>
        <source>Get tokens from this authentication endpoint.</source>
        <translation>Obtener los tokens de este endpoint de autenticación.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>How the endpoint is asked: v2 or v3</source>
        <translation>Versión con la que se consulta el endpoint: v2 o v3</translation>
    </message>
    <message>
        <source>text or jsonl</source>
        <translation>text o jsonl</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Print what arrives until Ctrl+C.</source>
        <translation>Mostrar lo que llega hasta Ctrl+C.</translation>
    </message>
    <message>
        <source>Wait for one message; exit status 1 if there is none.</source>
        <translation>Esperar un mensaje; código de salida 1 si no hay ninguno.</translation>
    </message>
    <message>
        <source>The data of everything that is sent.</source>
        <translation>Los datos de todo lo que se envía.</translation>
    </message>
    <message>
        <source>No connection to %1. Check whether the service is running, and whether the public key is its own.</source>
        <extracomment>%1 is a host with its port</extracomment>
        <translation>No hay conexión con %1. Compruebe que el servicio esté en ejecución y que la clave pública sea la suya.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::MessageArguments</name>
    <message>
        <source>An item of a message is KEY=VALUE or KEY:=JSON.</source>
        <translation>Un elemento de un mensaje se escribe KEY=VALUE o KEY:=JSON.</translation>
    </message>
    <message>
        <source>The value of “%1” isn&apos;t JSON: %2</source>
        <extracomment>%1 is a key, %2 what is wrong with its JSON</extracomment>
        <translation>El valor de «%1» no es JSON: %2</translation>
    </message>
    <message>
        <source>The data isn&apos;t JSON (line %1, column %2): %3</source>
        <extracomment>%1 is a line, %2 a column, %3 what is wrong</extracomment>
        <translation>Los datos no son JSON (línea %1, columna %2): %3</translation>
    </message>
    <message>
        <source>The data must be a JSON object.</source>
        <translation>Los datos deben ser un objeto JSON.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Profiles</name>
    <message>
        <source>current</source>
        <comment>of a profile</comment>
        <translation>actual</translation>
    </message>
    <message>
        <source>production</source>
        <comment>of a profile</comment>
        <translation>producción</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>of a profile</comment>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>List the profiles of the window.</source>
        <translation>Mostrar los perfiles de la ventana.</translation>
    </message>
    <message>
        <source>text or json</source>
        <translation>text o json</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Names, services, and which one is current.</source>
        <translation>Los nombres, los servicios y el perfil actual.</translation>
    </message>
    <message>
        <source>The same for programs.</source>
        <translation>Lo mismo para programas.</translation>
    </message>
    <message>
        <source>The names alone.</source>
        <translation>Solo los nombres.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Program</name>
    <message>
        <source>Print only results and errors.</source>
        <translation>Mostrar solo resultados y errores.</translation>
    </message>
    <message>
        <source>Print no colors.</source>
        <translation>Mostrar sin colores.</translation>
    </message>
    <message>
        <source>Show this help and exit.</source>
        <translation>Mostrar esta ayuda y salir.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Mostrar la versión y salir.</translation>
    </message>
    <message>
        <source>Use this profile; by default the one that the window used last.</source>
        <translation>Usar este perfil; por defecto, el último que usó la ventana.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Use the service at this address instead of a profile&apos;s.</source>
        <translation>Usar el servicio de esta dirección en lugar del de un perfil.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>The public key for --service.</source>
        <translation>La clave pública para --service.</translation>
    </message>
    <message>
        <source>Read the secret from this file instead of the keychain. The environment variable RADARDESK_SECRET does the same.</source>
        <translation>Leer el secreto de este archivo en lugar del llavero. La variable de entorno RADARDESK_SECRET tiene el mismo efecto.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Give up after this many seconds.</source>
        <translation>Abandonar tras este número de segundos.</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SECONDS</translation>
    </message>
    <message>
        <source>Allow sending with a production profile.</source>
        <translation>Permitir el envío con un perfil de producción.</translation>
    </message>
    <message>
        <source>A secret can&apos;t be an argument, since every user of this computer can see it in the list of processes. Use the keychain, RADARDESK_SECRET or --secret-file.</source>
        <translation>Un secreto no puede ser un argumento, porque cualquier usuario de este equipo puede verlo en la lista de procesos. Use el llavero, RADARDESK_SECRET o --secret-file.</translation>
    </message>
    <message>
        <source>Usage: radardesk-cli VERB [ARGUMENTS] [OPTIONS]</source>
        <translation>Uso: radardesk-cli VERB [ARGUMENTS] [OPTIONS]</translation>
    </message>
    <message>
        <source>Broadcasts, listens and checks with the profiles of RadarDesk.</source>
        <translation>Envía broadcasts, escucha y comprueba con los perfiles de RadarDesk.</translation>
    </message>
    <message>
        <source>“radardesk-cli VERB --help” explains a verb, with examples.</source>
        <translation>«radardesk-cli VERB --help» explica un verbo, con ejemplos.</translation>
    </message>
    <message>
        <source>Exit status: 0 done and as expected, 1 a finding or an expectation that isn&apos;t met, 2 wrong usage, 3 the service or the network, 4 no secret.</source>
        <translation>Código de salida: 0 terminado y según lo esperado, 1 un hallazgo o una expectativa no cumplida, 2 uso incorrecto, 3 el servicio o la red, 4 sin secreto.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <comment>a command</comment>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>Common options:</source>
        <translation>Opciones comunes:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
    <message>
        <source>Unknown verb. See radardesk-cli --help.</source>
        <translation>Verbo desconocido. Consulte radardesk-cli --help.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Run</name>
    <message>
        <source>The time limit has passed before the scenario was over.</source>
        <translation>Se agotó el tiempo antes de que terminara el escenario.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”.</source>
        <extracomment>%1 is what was given</extracomment>
        <translation>No hay ningún escenario «%1».</translation>
    </message>
    <message>
        <source>%1 sent…</source>
        <extracomment>%1 is how many broadcasts were sent</extracomment>
        <translation>%1 enviados…</translation>
    </message>
    <message>
        <source>Run a scenario of the window.</source>
        <translation>Ejecutar un escenario de la ventana.</translation>
    </message>
    <message>
        <source>Run it once for each row of this CSV file, whose columns are {{var NAME}}.</source>
        <translation>Ejecutarlo una vez por cada fila de este archivo CSV, cuyas columnas son {{var NAME}}.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>End with the first failure, whatever the scenario says.</source>
        <translation>Terminar con el primer fallo, diga lo que diga el escenario.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Run it with the profile that the window used last.</source>
        <translation>Ejecutarlo con el último perfil que usó la ventana.</translation>
    </message>
    <message>
        <source>Run it for each row, until something fails.</source>
        <translation>Ejecutarlo por cada fila, hasta que algo falle.</translation>
    </message>
    <message>
        <source>A report for CI.</source>
        <translation>Un informe para CI.</translation>
    </message>
    <message>
        <source>text, json or junit</source>
        <translation>text, json o junit</translation>
    </message>
    <message>
        <source>The rows of %1 can&apos;t be used. %2</source>
        <extracomment>%1 is the path of a file, %2 why, in whole sentences</extracomment>
        <translation>No se pueden usar las filas de %1. %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Sandbox</name>
    <message>
        <source>Unexpected argument. See --help.</source>
        <translation>Argumento inesperado. Consulte --help.</translation>
    </message>
    <message>
        <source>%1 Without a keychain, store the credentials in a file with --state.</source>
        <extracomment>%1 is why the keychain can&apos;t be used</extracomment>
        <translation>%1 Sin un llavero, guarde las credenciales en un archivo con --state.</translation>
    </message>
    <message>
        <source>The sandbox runs until Ctrl+C.</source>
        <translation>El sandbox permanece en ejecución hasta Ctrl+C.</translation>
    </message>
    <message>
        <source>Run the sandbox, or print the settings that point an app at it (env).</source>
        <translation>Ejecutar el sandbox o mostrar la configuración que conecta una aplicación con él (env).</translation>
    </message>
    <message>
        <source>Listen at this port; by default the window&apos;s. 0 means any free port.</source>
        <translation>Escuchar en este puerto; por defecto, el de la ventana. 0 significa cualquier puerto libre.</translation>
    </message>
    <message>
        <source>Store the secret and public key in this file instead of the keychain. The file is created if it doesn&apos;t exist.</source>
        <translation>Guardar el secreto y la clave pública en este archivo en lugar del llavero. El archivo se crea si no existe.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Accept requests for tokens and client data for sockets that were never connected.</source>
        <translation>Aceptar peticiones de tokens y datos de cliente para sockets que nunca se conectaron.</translation>
    </message>
    <message>
        <source>Run it with the window&apos;s port and credentials.</source>
        <translation>Ejecutarlo con el puerto y las credenciales de la ventana.</translation>
    </message>
    <message>
        <source>Run it in CI, where there is no keychain.</source>
        <translation>Ejecutarlo en CI, donde no hay llavero.</translation>
    </message>
    <message>
        <source>Point an app at it.</source>
        <translation>Conectar una aplicación con él.</translation>
    </message>
    <message>
        <source>Simulate the faults in this file, such as late or lost messages. RadarDesk stores its own in faults.json.</source>
        <translation>Simular los fallos de este archivo, como mensajes tardíos o perdidos. RadarDesk guarda los suyos en faults.json.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::ServiceVerb</name>
    <message>
        <source>The time limit has passed without an answer.</source>
        <translation>Se agotó el tiempo sin respuesta.</translation>
    </message>
    <message>
        <source>Interrupted before the service answered.</source>
        <translation>Interrumpido antes de que el servicio respondiera.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Token</name>
    <message>
        <source>A v3 token is for one connection. Name it with --socket.</source>
        <translation>Un token v3 es para una sola conexión. Indíquela con --socket.</translation>
    </message>
    <message>
        <source>Token for the command line.</source>
        <translation>Token para la línea de comandos.</translation>
    </message>
    <message>
        <source>Get a token for a private or presence channel.</source>
        <translation>Obtener un token para un canal privado o de presencia.</translation>
    </message>
    <message>
        <source>The ID of the connection (v3).</source>
        <translation>El ID de la conexión (v3).</translation>
    </message>
    <message>
        <source>v2 or v3; by default the profile&apos;s</source>
        <translation>v2 o v3; por defecto, la versión del perfil</translation>
    </message>
    <message>
        <source>Print a token for that connection.</source>
        <translation>Mostrar un token para esa conexión.</translation>
    </message>
    <message>
        <source>A v2 token is for every connection.</source>
        <translation>Un token v2 es para todas las conexiones.</translation>
    </message>
    <message>
        <source>Listen with it.</source>
        <translation>Escuchar con él.</translation>
    </message>
    <message>
        <source>%1 is a public channel. Only private and presence channels need a token.</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>%1 es un canal público. Solo los canales privados y de presencia necesitan un token.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Verb</name>
    <message>
        <source>An argument is missing. See --help.</source>
        <translation>Falta un argumento. Consulte --help.</translation>
    </message>
    <message>
        <source>Unexpected argument. See --help.</source>
        <translation>Argumento inesperado. Consulte --help.</translation>
    </message>
    <message>
        <source>The value of --%1 must be one of: %2.</source>
        <extracomment>%1 is an option, %2 the values that it may have</extracomment>
        <translation>El valor de --%1 debe ser uno de estos: %2.</translation>
    </message>
    <message>
        <source>The value of --timeout must be a number of seconds.</source>
        <translation>El valor de --timeout debe ser un número de segundos.</translation>
    </message>
    <message>
        <source>The value of --%1 must be a number from %2 to %3.</source>
        <extracomment>%1 is an option</extracomment>
        <translation>El valor de --%1 debe ser un número de %2 a %3.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::AccessCellView</name>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>This identity may join the channel</source>
        <translation>Esta identidad puede unirse al canal</translation>
    </message>
    <message>
        <source>Expect allowed</source>
        <translation>Esperar acceso</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>This identity may not join the channel</source>
        <translation>Esta identidad no puede unirse al canal</translation>
    </message>
    <message>
        <source>Expect refused</source>
        <translation>Esperar rechazo</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Estado %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>an identity, a channel, what was found</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Don&apos;t compare the result (Space changes the expectation)</source>
        <translation>No comparar el resultado (Espacio cambia la expectativa)</translation>
    </message>
    <message>
        <source>No result yet. Press F5 to run all cells, or Space to change the expectation.</source>
        <translation>Aún no hay resultado. Pulse F5 para ejecutar todas las celdas, o Espacio para cambiar la expectativa.</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Expectativa</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>No expectation</source>
        <translation>Sin expectativa</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::AccessMenus</name>
    <message>
        <source>&amp;Edit identities…</source>
        <translation>&amp;Editar identidades…</translation>
    </message>
    <message>
        <source>Run this &amp;cell</source>
        <translation>Ejecutar esta &amp;celda</translation>
    </message>
    <message>
        <source>Run the row “%1”</source>
        <translation>Ejecutar la fila «%1»</translation>
    </message>
    <message>
        <source>Edit “%1”…</source>
        <translation>Editar «%1»…</translation>
    </message>
    <message>
        <source>Run the column “%1”</source>
        <translation>Ejecutar la columna «%1»</translation>
    </message>
    <message>
        <source>&amp;Accept as expected</source>
        <translation>&amp;Aceptar como esperado</translation>
    </message>
    <message>
        <source>Accept the row as expected</source>
        <translation>Aceptar la fila como esperada</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
    <message>
        <source>Removed “%1” from the matrix.</source>
        <translation>Se quitó «%1» de la matriz.</translation>
    </message>
    <message>
        <source>Accept the column as expected</source>
        <translation>Aceptar la columna como esperada</translation>
    </message>
    <message>
        <source>Accept a&amp;ll as expected</source>
        <translation>Aceptar &amp;todo como esperado</translation>
    </message>
    <message>
        <source>No other private channels</source>
        <translation>No hay otros canales privados</translation>
    </message>
    <message>
        <source>Add &amp;all</source>
        <translation>&amp;Añadir todos</translation>
    </message>
    <message>
        <source>Expectation: %1</source>
        <translation>Expectativa: %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::AccessPanel</name>
    <message>
        <source>&amp;Run all</source>
        <translation>Eje&amp;cutar todo</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>D&amp;etener</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Conocidos</translation>
    </message>
    <message>
        <source>Add private channels that you have used</source>
        <translation>Añadir canales privados que se han usado</translation>
    </message>
    <message>
        <source>Known channels</source>
        <translation>Canales conocidos</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identidades</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Solo diferencias</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the matrix</source>
        <translation>Copiar la matriz</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copiar como &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>C&amp;opiar como CSV</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Add channels</source>
        <translation>Añadir canales</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit the endpoint</source>
        <translation>Editar el endpoint</translation>
    </message>
    <message>
        <source>Choose the identities of the matrix</source>
        <translation>Elegir las identidades de la matriz</translation>
    </message>
    <message>
        <source>Copied the matrix as a Markdown table.</source>
        <translation>Se copió la matriz como tabla Markdown.</translation>
    </message>
    <message>
        <source>Copied the matrix as CSV, one line for each cell.</source>
        <translation>Se copió la matriz como CSV, una línea por celda.</translation>
    </message>
    <message>
        <source>No identities</source>
        <translation>Sin identidades</translation>
    </message>
    <message>
        <source>Accept as expected</source>
        <translation>Aceptar como esperado</translation>
    </message>
    <message>
        <source>No channels</source>
        <translation>Sin canales</translation>
    </message>
    <message>
        <source>Channels to add, separated by spaces (Enter)</source>
        <translation>Canales que se añaden, separados por espacios (Intro)</translation>
    </message>
    <message>
        <source>Edit the endpoint of the check and the matrix</source>
        <translation>Editar el endpoint de la comprobación y de la matriz</translation>
    </message>
    <message>
        <source>Request a token for each identity and channel (F5)</source>
        <translation>Pedir un token para cada identidad y canal (F5)</translation>
    </message>
    <message>
        <source>Cancel the remaining calls (Esc)</source>
        <translation>Cancelar las llamadas restantes (Esc)</translation>
    </message>
    <message>
        <source>Show only rows and columns with differences</source>
        <translation>Mostrar solo las filas y columnas con diferencias</translation>
    </message>
    <message>
        <source>Access matrix</source>
        <translation>Matriz de acceso</translation>
    </message>
    <message>
        <source>Accepted the results as expected.</source>
        <translation>Se aceptaron los resultados como esperados.</translation>
    </message>
    <message>
        <source>Added “%1” as one channel. Split it if the comma separates two names.</source>
        <translation>Se añadió «%1» como un solo canal. Divídalo si la coma separa dos nombres.</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>&amp;Dividir</translation>
    </message>
    <message>
        <source>The matrix already has all of these channels.</source>
        <translation>La matriz ya tiene todos estos canales.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n channel(s). The matrix already had the others.</source>
        <translation>
            <numerusform>Se añadió %n canal. La matriz ya tenía los demás.</numerusform>
            <numerusform>Se añadieron %n canales. La matriz ya tenía los demás.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter channels in the field above.</source>
        <translation>Introduzca canales en el campo de arriba.</translation>
    </message>
    <message>
        <source>Choose identities under “Identities”.</source>
        <translation>Elija identidades en «Identidades».</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Sin diferencias</translation>
    </message>
    <message>
        <source>All results match the expectations and the previous run. Turn off “Differences only” to show them.</source>
        <translation>Todos los resultados coinciden con las expectativas y con la ejecución anterior. Desactive «Solo diferencias» para mostrarlos.</translation>
    </message>
    <message>
        <source>Show cell</source>
        <translation>Mostrar celda</translation>
    </message>
    <message>
        <source>%1 of %2 cells done…</source>
        <extracomment>%1 and %2 are numbers of cells</extracomment>
        <translation>%1 de %2 celdas listas…</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::Accessibility</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::AddUsersForm</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Number of test users</source>
        <translation>Número de usuarios de prueba</translation>
    </message>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <translation>Introduzca un número de 1 a %1.</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>Ca&amp;ntidad</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::AnnotationBar</name>
    <message>
        <source>Mark this event with a color (M in the list of events)</source>
        <translation>Marcar este evento con un color (M en la lista de eventos)</translation>
    </message>
    <message>
        <source>Note on this event</source>
        <translation>Nota de este evento</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no mark</comment>
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::Annotator</name>
    <message>
        <source>Removed the note.</source>
        <translation>Se quitó la nota.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n mark(s).</source>
        <translation>
            <numerusform>Se quitó %n marca.</numerusform>
            <numerusform>Se quitaron %n marcas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::CallLine</name>
    <message>
        <source>Run the code below in your app. Its first call shows up here.</source>
        <translation>Ejecute el código de abajo en la aplicación. Aquí aparecerá su primera llamada.</translation>
    </message>
    <message>
        <source>Waiting for the first call…</source>
        <translation>Esperando la primera llamada…</translation>
    </message>
    <message>
        <source>An app</source>
        <translation>Una aplicación</translation>
    </message>
    <message>
        <source>%1 called %2</source>
        <comment>%1 is a program, %2 is like “2 s ago”</comment>
        <translation>%1 llamó %2</translation>
    </message>
    <message>
        <source>%1 was refused %2</source>
        <comment>%1 is a program, %2 is like “2 s ago”</comment>
        <translation>%1 recibió un rechazo %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ChannelDelegate</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>Label of %1</source>
        <translation>Etiqueta de %1</translation>
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
        <translation>patrón · escucha los canales coincidentes</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ChannelFacets</name>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Find out why %1 is refused</source>
        <comment>%1 is a channel</comment>
        <translation>Averiguar por qué se rechaza %1</translation>
    </message>
    <message>
        <source>Access of %1</source>
        <comment>%1 is a channel</comment>
        <translation>Acceso a %1</translation>
    </message>
    <message>
        <source>Presence on %1</source>
        <comment>%1 is a channel</comment>
        <translation>Presencia en %1</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presencia</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ChannelList</name>
    <message>
        <source>All channels</source>
        <translation>Todos los canales</translation>
    </message>
    <message>
        <source>Show the events of every channel</source>
        <translation>Mostrar los eventos de todos los canales</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>&quot;All channels&quot;, how many there are</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno todavía</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n channel(s)</source>
        <extracomment>How many of all channels fit what is typed into the filter</extracomment>
        <translation>
            <numerusform>%1 de %n canal</numerusform>
            <numerusform>%1 de %n canales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ChannelsPanel</name>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Desfijar</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>&amp;Fijar arriba</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>Copiar &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Rename label…</source>
        <translation>Cambia&amp;r etiqueta…</translation>
    </message>
    <message>
        <source>Filter channels</source>
        <translation>Filtrar canales</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Listen to a channel without sending</source>
        <translation>Escuchar un canal sin enviar</translation>
    </message>
    <message>
        <source>&amp;Remove pattern</source>
        <translation>Quita&amp;r patrón</translation>
    </message>
    <message>
        <source>&amp;Access</source>
        <translation>&amp;Acceso</translation>
    </message>
    <message>
        <source>Pre&amp;sence</source>
        <translation>Pre&amp;sencia</translation>
    </message>
    <message>
        <source>Stop &amp;listening</source>
        <translation>Dejar de &amp;escuchar</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Rein&amp;tentar</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Escuchar</translation>
    </message>
    <message>
        <source>Removed the pattern “%1”.</source>
        <translation>Se quitó el patrón «%1».</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>&amp;Delete channel</source>
        <translation>Eliminar &amp;canal</translation>
    </message>
    <message>
        <source>Deleted “%1” and its events.</source>
        <translation>Se eliminó «%1» con sus eventos.</translation>
    </message>
    <message>
        <source>&amp;Why is access refused?</source>
        <translation>¿&amp;Por qué se rechaza el acceso?</translation>
    </message>
    <message>
        <source>Removed “%1” from the list.</source>
        <translation>Se quitó «%1» de la lista.</translation>
    </message>
    <message>
        <source>Why did it &amp;not arrive?</source>
        <translation>¿Por &amp;qué no llegó el mensaje?</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::CheckForm</name>
    <message>
        <source>Authentication endpoint</source>
        <translation>Endpoint de autenticación</translation>
    </message>
    <message>
        <source>Cha&amp;nnel</source>
        <translation>Ca&amp;nal</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>En&amp;dpoint</source>
        <translation>&amp;Endpoint</translation>
    </message>
    <message>
        <source>/auth or https://app.example/auth</source>
        <translation>/auth o https://app.example/auth</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Run all six steps (F5)</source>
        <translation>Ejecutar los seis pasos (F5)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Como</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>Pág&amp;ina</translation>
    </message>
    <message>
        <source>https://app.example/</source>
        <translation>https://app.example/</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>More settings of the check (Alt+O)</source>
        <translation>Más opciones de la comprobación (Alt+M)</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardadas</translation>
    </message>
    <message>
        <source>Saved checks</source>
        <translation>Comprobaciones guardadas</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Copi&amp;ar</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Watc&amp;h</source>
        <translation>O&amp;bservar</translation>
    </message>
    <message>
        <source>Check again whenever the endpoint&apos;s server restarts (Alt+H)</source>
        <translation>Repetir la comprobación cada vez que se reinicie el servidor del endpoint (Alt+B)</translation>
    </message>
    <message>
        <source>The page sends &amp;cookies to other origins</source>
        <translation>&amp;La página envía cookies a otros orígenes</translation>
    </message>
    <message>
        <source>&amp;Broadcast a test message</source>
        <translation>Enviar &amp;un broadcast de prueba</translation>
    </message>
    <message>
        <source>Try rejected tokens with &amp;other profiles</source>
        <translation>Probar tokens rechazados con &amp;otros perfiles</translation>
    </message>
    <message>
        <source>URL of the authentication endpoint, absolute or relative to the page</source>
        <translation>URL del endpoint de autenticación, absoluta o relativa a la página</translation>
    </message>
    <message>
        <source>Stop the check (Esc)</source>
        <translation>Detener la comprobación (Esc)</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Identity whose cookies and headers are sent</source>
        <translation>Identidad cuyas cookies y cabeceras se envían</translation>
    </message>
    <message>
        <source>URL of the page that subscribes, for the CORS rules of the browser</source>
        <translation>URL de la página que se suscribe, para las reglas CORS del navegador</translation>
    </message>
    <message>
        <source>Page URL</source>
        <translation>URL de página</translation>
    </message>
    <message>
        <source>Open, save or delete a check</source>
        <translation>Abrir, guardar o eliminar una comprobación</translation>
    </message>
    <message>
        <source>Copy the report as Markdown, without secrets (Alt+Y)</source>
        <translation>Copiar el informe en Markdown, sin secretos (Alt+A)</translation>
    </message>
    <message>
        <source>generated name</source>
        <translation>nombre generado</translation>
    </message>
    <message>
        <source>same channel</source>
        <translation>el mismo canal</translation>
    </message>
    <message>
        <source>Type of endpoint</source>
        <translation>Tipo de endpoint</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Type of endpoint to check: authentication (radar.auth) or connection (call.on.connection)</source>
        <translation>Tipo de endpoint que se comprueba: autenticación (radar.auth) o conexión (call.on.connection)</translation>
    </message>
    <message>
        <source>Only v3 has a connection endpoint.</source>
        <translation>Solo v3 tiene un endpoint de conexión.</translation>
    </message>
    <message>
        <source>The check of a connection endpoint uses a presence channel of its own.</source>
        <translation>La comprobación de un endpoint de conexión usa su propio canal de presencia.</translation>
    </message>
    <message>
        <source>/connected or https://app.example/connected</source>
        <translation>/connected o https://app.example/connected</translation>
    </message>
    <message>
        <source>URL of the connection endpoint, absolute or relative to the page</source>
        <translation>URL del endpoint de conexión, absoluta o relativa a la página</translation>
    </message>
    <message>
        <source>Connection endpoint</source>
        <translation>Endpoint de conexión</translation>
    </message>
    <message>
        <source>Check the connection endpoint (F5)</source>
        <translation>Comprobar el endpoint de conexión (F5)</translation>
    </message>
    <message>
        <source>Channel that must be refused</source>
        <translation>Canal que debe rechazarse</translation>
    </message>
    <message>
        <source>Channel the app broadcasts to</source>
        <translation>Canal de los broadcasts</translation>
    </message>
    <message>
        <source>Fallback socket ID</source>
        <translation>ID de socket alternativo</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::CheckPanel</name>
    <message>
        <source>Steps of the check</source>
        <translation>Pasos de la comprobación</translation>
    </message>
    <message>
        <source>Your server restarted. Checking again…</source>
        <translation>El servidor se reinició. Repitiendo la comprobación…</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>Se eliminó «%1».</translation>
    </message>
    <message>
        <source>Checking “%1”…</source>
        <comment>a channel</comment>
        <translation>Comprobando «%1»…</translation>
    </message>
    <message>
        <source>Why is a private channel refused?</source>
        <translation>¿Por qué se rechaza un canal privado?</translation>
    </message>
    <message>
        <source>Enter a channel and your authentication endpoint, choose an identity, and press F5. RadarDesk repeats every step a browser takes and explains the first one that fails.</source>
        <translation>Introduzca un canal y el endpoint de autenticación, elija una identidad y pulse F5. RadarDesk repite cada paso que da un navegador y explica el primero que falla.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: its cookies are missing</source>
        <comment>an identity</comment>
        <translation>No se puede usar «%1»: faltan sus cookies</translation>
    </message>
    <message>
        <source>Enter the cookies</source>
        <translation>Introducir las cookies</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>La comprobación se detuvo</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Aún no hay resultados</translation>
    </message>
    <message>
        <source>Copied the report as Markdown, without cookies, tokens and secrets.</source>
        <translation>Se copió el informe en Markdown, sin cookies, tokens ni secretos.</translation>
    </message>
    <message>
        <source>The check runs again whenever the endpoint&apos;s server restarts.</source>
        <translation>La comprobación se repite cada vez que se reinicia el servidor del endpoint.</translation>
    </message>
    <message>
        <source>Enter a name to save the check.</source>
        <translation>Introduzca un nombre para guardar la comprobación.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Guardada como «%1».</translation>
    </message>
    <message>
        <source>The request, response and verdict of each step appear here.</source>
        <translation>Aquí aparecen la petición, la respuesta y el veredicto de cada paso.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s server is down. The check runs again when the server is back.</source>
        <translation>El servidor del endpoint está caído. La comprobación se repetirá cuando vuelva a estar disponible.</translation>
    </message>
    <message>
        <source>Checking the connection endpoint…</source>
        <translation>Comprobando el endpoint de conexión…</translation>
    </message>
    <message>
        <source>Why does presence show no client data?</source>
        <translation>¿Por qué la presencia no muestra datos de cliente?</translation>
    </message>
    <message>
        <source>Enter your connection endpoint, choose an identity, and press F5. RadarDesk reports a connection as a browser does and checks what presence then shows.</source>
        <translation>Introduzca el endpoint de conexión, elija una identidad y pulse F5. RadarDesk notifica una conexión como lo hace un navegador y comprueba qué muestra después la presencia.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ClientDataEdit</name>
    <message>
        <source>Client &amp;data</source>
        <translation>&amp;Datos de cliente</translation>
    </message>
    <message>
        <source>Share of the size limit</source>
        <translation>Parte usada del límite de tamaño</translation>
    </message>
    <message>
        <source>Client data as JSON</source>
        <translation>Datos de cliente en JSON</translation>
    </message>
    <message>
        <source>%L1 of %L2 bytes</source>
        <translation>%L1 de %L2 bytes</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::CodeClipboard</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>For API &amp;v3</source>
        <translation>Para la API &amp;v3</translation>
    </message>
    <message>
        <source>For API &amp;v2</source>
        <translation>Para la API &amp;v2</translation>
    </message>
    <message>
        <source>Copied as %1.</source>
        <extracomment>%1 is as “Python (v3)”</extracomment>
        <translation>Copiado como %1.</translation>
    </message>
    <message>
        <source>Not pasted. Line %1, column %2: %3</source>
        <translation>No se pegó. Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>Pasted from %1.</source>
        <extracomment>%1 is as “cURL command”</extracomment>
        <translation>Pegado de %1.</translation>
    </message>
    <message>
        <source>Cop&amp;y as code</source>
        <translation>&amp;Copiar como código</translation>
    </message>
    <message>
        <source>&amp;Undo paste</source>
        <translation>&amp;Deshacer pegado</translation>
    </message>
    <message>
        <source>Not copied. Fix the message first.</source>
        <translation>No se copió. Corrija primero el mensaje.</translation>
    </message>
    <message>
        <source>The clipboard contains no text. Copy a broadcast first.</source>
        <translation>El portapapeles no contiene texto. Copie primero un broadcast.</translation>
    </message>
    <message>
        <source>The secret was removed.</source>
        <translation>Se quitó el secreto.</translation>
    </message>
    <message>
        <source>Restored the previous message.</source>
        <translation>Se restauró el mensaje anterior.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::CommandPalette</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Type to find a command, channel or saved message</source>
        <translation>Escriba para buscar un comando, un canal o un mensaje guardado</translation>
    </message>
    <message>
        <source>No matches. Press Esc to close.</source>
        <translation>Sin coincidencias. Pulse Esc para cerrar.</translation>
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
        <translation>Ver</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
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
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Edit the data as a table (Alt+1)</source>
        <translation>Editar los datos como tabla (Alt+1)</translation>
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
        <translation>Editar los datos como texto JSON (Alt+2)</translation>
    </message>
    <message>
        <source>Alt+2</source>
        <translation>Alt+2</translation>
    </message>
    <message>
        <source>Targeting</source>
        <translation>Segmentación</translation>
    </message>
    <message>
        <source>Alt+3</source>
        <translation>Alt+3</translation>
    </message>
    <message>
        <source>Data items</source>
        <translation>Elementos de datos</translation>
    </message>
    <message>
        <source>Data as JSON</source>
        <translation>Datos en JSON</translation>
    </message>
    <message>
        <source>&amp;Broadcast   Ctrl+Enter</source>
        <translation>En&amp;viar   Ctrl+Intro</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t send</source>
        <translation>No &amp;enviar</translation>
    </message>
    <message>
        <source>Alt+K</source>
        <translation>Alt+K</translation>
    </message>
    <message>
        <source>Paste a broadcast</source>
        <translation>Pegar un broadcast</translation>
    </message>
    <message>
        <source>C&amp;opy as</source>
        <translation>C&amp;opiar como</translation>
    </message>
    <message>
        <source>Insert placeholder</source>
        <translation>Insertar marcador</translation>
    </message>
    <message>
        <source>Broadcast to p&amp;roduction</source>
        <translation>Enviar a &amp;producción</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>Save this message to load or send it at any time (Alt+K)</source>
        <translation>Guardar este mensaje para cargarlo o enviarlo en cualquier momento (Alt+K)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Choose which users receive the broadcast, with API v2 only (Alt+3)</source>
        <translation>Elegir qué usuarios reciben el broadcast, solo con la API v2 (Alt+3)</translation>
    </message>
    <message>
        <source>Paste a broadcast from a cURL command, JSON, Python or spreadsheet rows (Ctrl+Shift+V)</source>
        <translation>Pegar un broadcast de un comando de cURL, JSON, Python o filas de una hoja de cálculo (Ctrl+Mayús+V)</translation>
    </message>
    <message>
        <source>Insert a placeholder, which becomes a value when the message is sent (Ctrl+Space)</source>
        <translation>Insertar un marcador de posición, que se convierte en un valor al enviar el mensaje (Ctrl+Espacio)</translation>
    </message>
    <message>
        <source>S&amp;how error</source>
        <translation>&amp;Mostrar error</translation>
    </message>
    <message>
        <source>Discard te&amp;xt</source>
        <translation>&amp;Descartar texto</translation>
    </message>
    <message>
        <source>Copy the broadcast as code (Ctrl+Shift+C repeats the last choice)</source>
        <translation>Copiar el broadcast como código (Ctrl+Mayús+C repite la última elección)</translation>
    </message>
    <message>
        <source>Channel name</source>
        <translation>Nombre del canal</translation>
    </message>
    <message>
        <source>Sending is locked</source>
        <translation>El envío está bloqueado</translation>
    </message>
    <message>
        <source>The JSON is invalid at line %1, column %2: %3</source>
        <translation>El JSON no es válido en la línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>Send the broadcast</source>
        <translation>Enviar el broadcast</translation>
    </message>
    <message>
        <source>Not sent. Fix the message first.</source>
        <translation>No se envió. Corrija primero el mensaje.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ConnectDialog</name>
    <message>
        <source>Connect your app</source>
        <translation>Conectar la aplicación</translation>
    </message>
    <message>
        <source>What to connect</source>
        <translation>Qué se conecta</translation>
    </message>
    <message>
        <source>Official library</source>
        <translation>Biblioteca oficial</translation>
    </message>
    <message>
        <source>Small app</source>
        <translation>Aplicación mínima</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy &amp;with secret</source>
        <translation>Copiar con &amp;secreto</translation>
    </message>
    <message>
        <source>&amp;Port and credentials…</source>
        <translation>&amp;Puerto y credenciales…</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Secret in the keychain: address and credentials stay the same at each start.</source>
        <translation>Secreto en el llavero: la dirección y las credenciales son las mismas en cada inicio.</translation>
    </message>
    <message>
        <source>Secret for this run only: the next start has other credentials.</source>
        <translation>Secreto solo en esta sesión: el próximo inicio tendrá otras credenciales.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>The sandbox isn&apos;t running. %1</source>
        <comment>%1 is why</comment>
        <translation>El sandbox no está en ejecución. %1</translation>
    </message>
    <message>
        <source>Copy the code with the secret; it is removed from the clipboard after 30 seconds</source>
        <translation>Copiar el código con el secreto; se quita del portapapeles a los 30 segundos</translation>
    </message>
    <message>
        <source>The code was removed from the clipboard.</source>
        <translation>Se quitó el código del portapapeles.</translation>
    </message>
    <message>
        <source>Without the secret, the code reads it from PUSHRADAR_SECRET.</source>
        <translation>Sin el secreto, el código lo lee de PUSHRADAR_SECRET.</translation>
    </message>
    <message>
        <source>Until then, the sandbox uses port %1.</source>
        <translation>Hasta entonces, el sandbox usa el puerto %1.</translation>
    </message>
    <message>
        <source>Copied with the secret. The code is removed from the clipboard after a while.</source>
        <translation>Copiado con el secreto. El código se quitará del portapapeles en un rato.</translation>
    </message>
    <message>
        <source>These lines point the official %1 library at RadarDesk. The secret stays the one of the service.</source>
        <extracomment>%1 is a programming language</extracomment>
        <translation>Estas líneas dirigen la biblioteca oficial de %1 a RadarDesk. El secreto sigue siendo el del servicio.</translation>
    </message>
    <message>
        <source>Your app reaches the service by %1 for as long as the recording goes on.</source>
        <extracomment>%1 is a URL</extracomment>
        <translation>La aplicación accede al servicio a través de %1 mientras dura la grabación.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ConnectionDetails</name>
    <message>
        <source>Select a connection to see everything that happened on it.</source>
        <translation>Seleccione una conexión para ver todo lo ocurrido en ella.</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close the connection with a close frame (Delete)</source>
        <translation>Cerrar la conexión con un frame de cierre (Supr)</translation>
    </message>
    <message>
        <source>Re&amp;fuse for 10 s</source>
        <translation>Rec&amp;hazar 10 s</translation>
    </message>
    <message>
        <source>Cut the connection and refuse it for 10 s, as if it were offline</source>
        <translation>Cortar la conexión y rechazarla durante 10 s, como si no tuviera red</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More on this connection</source>
        <translation>Más sobre esta conexión</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n línea omitida</numerusform>
            <numerusform>%n líneas omitidas</numerusform>
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
        <translation>desde las %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 is an IP address</extracomment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>client data %1</source>
        <extracomment>%1 is JSON</extracomment>
        <translation>datos de cliente %1</translation>
    </message>
    <message numerus="yes">
        <source>Allow again (%n s)</source>
        <translation>
            <numerusform>Permitir de nuevo (%n s)</numerusform>
            <numerusform>Permitir de nuevo (%n s)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send to this connection…</source>
        <translation>Enviar a e&amp;sta conexión…</translation>
    </message>
    <message>
        <source>C&amp;ut without a close frame</source>
        <translation>Cortar sin &amp;frame de cierre</translation>
    </message>
    <message>
        <source>A&amp;llow again</source>
        <translation>&amp;Permitir de nuevo</translation>
    </message>
    <message>
        <source>Show its &amp;events</source>
        <translation>Mostrar sus &amp;eventos</translation>
    </message>
    <message>
        <source>Check “%1”…</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>Comprobar «%1»…</translation>
    </message>
    <message>
        <source>&amp;Copy socket ID</source>
        <translation>Copiar &amp;ID de socket</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Enviar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Show the call for its &amp;token</source>
        <translation>Mostrar la llamada de su &amp;token</translation>
    </message>
    <message>
        <source>Show its &amp;presence channel</source>
        <translation>&amp;Mostrar su canal de presencia</translation>
    </message>
    <message>
        <source>Send a message to this connection only (Enter)</source>
        <translation>Enviar un mensaje solo a esta conexión (Intro)</translation>
    </message>
    <message>
        <source>Cut the connection without a close frame, like a failing network (Shift+Delete)</source>
        <translation>Cortar la conexión sin frame de cierre, como en un fallo de red (Mayús+Supr)</translation>
    </message>
    <message>
        <source>Events of this connection</source>
        <translation>Eventos de esta conexión</translation>
    </message>
    <message>
        <source>Why did it &amp;not arrive?</source>
        <translation>¿Por &amp;qué no llegó el mensaje?</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ConnectionsList</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>No client is connected to the sandbox.</source>
        <translation>No hay ningún cliente conectado al sandbox.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ConnectionsPanel</name>
    <message>
        <source>Filter connections</source>
        <translation>Filtrar conexiones</translation>
    </message>
    <message>
        <source>Page, program, channel, socket ID or client data</source>
        <translation>Página, programa, canal, ID de socket o datos de cliente</translation>
    </message>
    <message>
        <source>Show connections that have ended</source>
        <translation>Mostrar las conexiones terminadas</translation>
    </message>
    <message>
        <source>Show the connections of RadarDesk itself: its subscriber, checks and test users</source>
        <translation>Mostrar las conexiones del propio RadarDesk: su suscriptor, sus comprobaciones y sus usuarios de prueba</translation>
    </message>
    <message>
        <source>No page or program is connected.</source>
        <translation>No hay ninguna página ni programa conectado.</translation>
    </message>
    <message>
        <source>Open a page that subscribes here, and its connection shows up with its channels and everything that is sent to it.</source>
        <translation>Abra una página que se suscriba aquí y aparecerá su conexión, con sus canales y todo lo que se le envía.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>The filter hides every connection.</source>
        <translation>El filtro oculta todas las conexiones.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n abierta</numerusform>
            <numerusform>%n abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not listed</source>
        <translation>
            <numerusform>%n de ellas sin mostrar</numerusform>
            <numerusform>%n de ellas sin mostrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Refusing connections of %1 for 10 s.</source>
        <extracomment>%1 is a page or program</extracomment>
        <translation>Rechazando las conexiones de %1 durante 10 s.</translation>
    </message>
    <message>
        <source>A&amp;llow again</source>
        <translation>&amp;Permitir de nuevo</translation>
    </message>
    <message>
        <source>Allowed connections of %1 again.</source>
        <extracomment>%1 is a page or program</extracomment>
        <translation>Se permiten de nuevo las conexiones de %1.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>RadarDesk&apos;s own</source>
        <translation>De RadarDesk</translation>
    </message>
    <message>
        <source>Connect your app…</source>
        <translation>Conectar la aplicación…</translation>
    </message>
    <message>
        <source>That connection isn&apos;t in the list.</source>
        <translation>Esa conexión no está en la lista.</translation>
    </message>
    <message>
        <source>This service doesn&apos;t report its connections.</source>
        <translation>Este servicio no informa de sus conexiones.</translation>
    </message>
    <message>
        <source>Switch to the built-in sandbox, or to a profile for radardesk-sandbox.</source>
        <translation>Cambie al sandbox integrado o a un perfil de radardesk-sandbox.</translation>
    </message>
    <message>
        <source>Connections are shown once there is a secret.</source>
        <translation>Las conexiones se muestran cuando hay un secreto.</translation>
    </message>
    <message>
        <source>Enter the secret of this profile: the service reports connections only to programs that have it.</source>
        <translation>Introduzca el secreto de este perfil: el servicio solo informa de las conexiones a los programas que lo tienen.</translation>
    </message>
    <message>
        <source>Connecting to the service…</source>
        <translation>Conectando con el servicio…</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t observe this service.</source>
        <translation>RadarDesk no puede observar este servicio.</translation>
    </message>
    <message>
        <source>Check that it is running with the secret of this profile, and without --no-observe. RadarDesk keeps trying.</source>
        <translation>Compruebe que esté en ejecución con el secreto de este perfil y sin --no-observe. RadarDesk sigue intentándolo.</translation>
    </message>
    <message>
        <source>Show the code that connects your server and your page</source>
        <translation>Mostrar el código que conecta el servidor y la página</translation>
    </message>
    <message>
        <source>Sent a message on “%1” to connection %2 only.</source>
        <extracomment>%1 is a channel, %2 a socket ID</extracomment>
        <translation>Se envió un mensaje por «%1» solo a la conexión %2.</translation>
    </message>
    <message>
        <source>Closed connection %1.</source>
        <extracomment>%1 is a socket ID</extracomment>
        <translation>Se cerró la conexión %1.</translation>
    </message>
    <message>
        <source>Cut connection %1.</source>
        <extracomment>%1 is a socket ID</extracomment>
        <translation>Se cortó la conexión %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DecodedPanel</name>
    <message>
        <source>Decoded values</source>
        <translation>Valores descodificados</translation>
    </message>
    <message>
        <source>Decoded text</source>
        <translation>Texto descodificado</translation>
    </message>
    <message>
        <source>Only part of the data is decoded.</source>
        <translation>Solo se ha descodificado una parte de los datos.</translation>
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
        <translation>Todos los datos</translation>
    </message>
    <message>
        <source>(start only)</source>
        <translation>(solo el inicio)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DeliveryActions</name>
    <message>
        <source>Switched to the profile “%1”, which the message is about.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>Se cambió al perfil «%1», al que pertenece el mensaje.</translation>
    </message>
    <message>
        <source>The profile that the message is about was deleted.</source>
        <translation>Se eliminó el perfil al que pertenece el mensaje.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DeliveryDialog</name>
    <message>
        <source>Why did it not arrive?</source>
        <translation>¿Por qué no llegó el mensaje?</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Copiar &amp;informe</translation>
    </message>
    <message>
        <source>Copy the report as Markdown, without cookies and tokens</source>
        <translation>Copiar el informe en Markdown, sin cookies ni tokens</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Volver a mirar</translation>
    </message>
    <message>
        <source>Look at what has happened since (F5)</source>
        <translation>Mirar qué ha pasado desde entonces (F5)</translation>
    </message>
    <message>
        <source>Missed while away</source>
        <translation>Perdidos durante la ausencia</translation>
    </message>
    <message>
        <source>Steps of the message&apos;s way</source>
        <translation>Pasos del recorrido del mensaje</translation>
    </message>
    <message>
        <source>The broadcast to “%1” at %2</source>
        <extracomment>%1 is a channel, %2 a time</extracomment>
        <translation>El broadcast a «%1» a las %2</translation>
    </message>
    <message>
        <source>The last message for “%1”</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>El último mensaje para «%1»</translation>
    </message>
    <message>
        <source>Walking the way of the message…</source>
        <translation>Siguiendo el recorrido del mensaje…</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Copied the report as Markdown, without cookies, tokens and secrets.</source>
        <translation>Se copió el informe en Markdown, sin cookies, tokens ni secretos.</translation>
    </message>
    <message>
        <source>The last message for “%1” at connection %2</source>
        <extracomment>%1 is a channel, %2 the ID of a connection</extracomment>
        <translation>El último mensaje para «%1» en la conexión %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DetailsPanel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the details (Esc)</source>
        <translation>Cerrar los detalles (Esc)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>En bruto</translation>
    </message>
    <message>
        <source>This is the first event of this channel.</source>
        <translation>Este es el primer evento de este canal.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n línea añadida</numerusform>
            <numerusform>%n líneas añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n línea quitada</numerusform>
            <numerusform>%n líneas quitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Select an event to see its data, request, response and timing.</source>
        <translation>Seleccione un evento para ver sus datos, petición, respuesta y tiempos.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Descodificado</translation>
    </message>
    <message>
        <source>Compared with the event of %1: %2, %3.</source>
        <extracomment>%1 is the time of an event, %2 and %3 are as “2 lines added”</extracomment>
        <translation>Comparado con el evento de %1: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscribers reached</source>
        <translation>
            <numerusform>%n suscriptor alcanzado</numerusform>
            <numerusform>%n suscriptores alcanzados</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the contents of this tab</source>
        <translation>Copiar el contenido de esta pestaña</translation>
    </message>
    <message>
        <source>Values decoded from JSON, Base64, tokens, gzip and times</source>
        <translation>Valores descodificados de JSON, Base64, tokens, gzip y horas</translation>
    </message>
    <message>
        <source>Press Enter to show the connection</source>
        <translation>Pulse Intro para mostrar la conexión</translation>
    </message>
    <message>
        <source>The message before its placeholders were replaced</source>
        <translation>El mensaje antes de reemplazar sus marcadores de posición</translation>
    </message>
    <message>
        <source>The data is the same as in the previous event (%1).</source>
        <extracomment>%1 is the time of an event</extracomment>
        <translation>Los datos son los mismos que en el evento anterior (%1).</translation>
    </message>
    <message>
        <source>The data shown is the same as in the previous event (%1).</source>
        <extracomment>%1 is the time of an event</extracomment>
        <translation>Los datos mostrados son los mismos que en el evento anterior (%1).</translation>
    </message>
    <message>
        <source>The data differs from the previous event (%1) in white space only.</source>
        <extracomment>%1 is the time of an event</extracomment>
        <translation>Los datos solo difieren del evento anterior (%1) en los espacios en blanco.</translation>
    </message>
    <message>
        <source>Compared with the previous event (%1): %2, %3.</source>
        <extracomment>%1 is the time of an event, %2 and %3 are as “2 lines added”</extracomment>
        <translation>Comparado con el evento anterior (%1): %2, %3.</translation>
    </message>
    <message>
        <source>The data has too many lines to match them.</source>
        <translation>Los datos tienen demasiadas líneas para emparejarlas.</translation>
    </message>
    <message>
        <source>Only the start of the text is shown. “Raw” shows the complete text, and “Copy” copies it.</source>
        <translation>Solo se muestra el inicio del texto. «En bruto» muestra el texto completo y «Copiar» lo copia.</translation>
    </message>
    <message>
        <source>Find out why access was refused</source>
        <translation>Averiguar por qué se rechazó el acceso</translation>
    </message>
    <message>
        <source>There is no visible difference from the event of %1.</source>
        <extracomment>%1 is the time of an event</extracomment>
        <translation>No hay ninguna diferencia visible con el evento de %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DifferenceView</name>
    <message numerus="yes">
        <source>… %n equal line(s) …</source>
        <translation>
            <numerusform>… %n línea igual …</numerusform>
            <numerusform>… %n líneas iguales …</numerusform>
        </translation>
    </message>
    <message>
        <source>Equal lines; Enter shows them</source>
        <translation>Líneas iguales; Intro las muestra</translation>
    </message>
    <message>
        <source>Added line</source>
        <translation>Línea añadida</translation>
    </message>
    <message>
        <source>Removed line</source>
        <translation>Línea quitada</translation>
    </message>
    <message>
        <source>Equal line</source>
        <translation>Línea igual</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::Dispatcher</name>
    <message>
        <source>Not sent.</source>
        <translation>No se envió.</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <extracomment>%1 is why, in whole sentences</extracomment>
        <translation>No se envió. %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Accepted in %1</source>
        <extracomment>%1 is a duration; other results may follow, such as “3 subscribers reached”</extracomment>
        <translation>Aceptado en %1</translation>
    </message>
    <message>
        <source>Sending is locked for this profile. Turn off “Lock sending” first.</source>
        <translation>El envío está bloqueado en este perfil. Desactive primero «Bloquear envío».</translation>
    </message>
    <message>
        <source>The message contained a secret that isn&apos;t stored. Edit the message, then send it.</source>
        <translation>El mensaje contenía un secreto que no se almacena. Edite el mensaje y envíelo.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Esperando al llavero…</translation>
    </message>
    <message>
        <source>Not sent: the secret isn&apos;t available. Unlock the keychain or enter the secret.</source>
        <translation>No se envió: el secreto no está disponible. Desbloquee el llavero o introduzca el secreto.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscribers reached</source>
        <translation>
            <numerusform>%n suscriptor alcanzado</numerusform>
            <numerusform>%n suscriptores alcanzados</numerusform>
        </translation>
    </message>
    <message>
        <source>received here after %1</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>recibido aquí tras %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DraftTabs</name>
    <message>
        <source>Targeting</source>
        <translation>Segmentación</translation>
    </message>
    <message>
        <source>Targeting %1</source>
        <translation>Segmentación %1</translation>
    </message>
    <message>
        <source>Line %1 is very long, which makes typing slow.</source>
        <extracomment>%1: the number of a line</extracomment>
        <translation>La línea %1 es muy larga, lo que ralentiza la escritura.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formatear</translation>
    </message>
    <message>
        <source>Line %1 is too long to edit, so only its start is shown.</source>
        <extracomment>%1: the number of a line</extracomment>
        <translation>La línea %1 es demasiado larga para editarla, así que solo se muestra su inicio.</translation>
    </message>
    <message>
        <source>The JSON must be formatted before you can search it.</source>
        <translation>El JSON debe formatearse antes de poder buscar en él.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DropPreview</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>Dropped file</source>
        <translation>Archivo soltado</translation>
    </message>
    <message>
        <source>Contents of the file</source>
        <translation>Contenido del archivo</translation>
    </message>
    <message>
        <source>&amp;Replace message</source>
        <translation>&amp;Reemplazar mensaje</translation>
    </message>
    <message>
        <source>&amp;Add scenarios</source>
        <translation>Añadir &amp;escenarios</translation>
    </message>
    <message>
        <source>&amp;Add profiles</source>
        <translation>Añadir &amp;perfiles</translation>
    </message>
    <message>
        <source>&amp;Add profile</source>
        <translation>Añadir &amp;perfil</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Judge recording</source>
        <translation>Evaluar &amp;grabación</translation>
    </message>
    <message>
        <source>Add saved &amp;messages</source>
        <translation>Añadir &amp;mensajes guardados</translation>
    </message>
    <message>
        <source>&amp;Add saved messages</source>
        <translation>Aña&amp;dir mensajes guardados</translation>
    </message>
    <message>
        <source>Message from a link</source>
        <translation>Mensaje de un enlace</translation>
    </message>
    <message>
        <source>Contents of the link</source>
        <translation>Contenido del enlace</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DroppedFile</name>
    <message numerus="yes">
        <source>…and %n more</source>
        <translation>
            <numerusform>…y %n más</numerusform>
            <numerusform>…y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios will be added.</source>
        <translation>
            <numerusform>Se añadirá %n escenario.</numerusform>
            <numerusform>Se añadirán %n escenarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles will be added. Enter their secrets to use them.</source>
        <translation>
            <numerusform>Se añadirá %n perfil. Introduzca su secreto para usarlo.</numerusform>
            <numerusform>Se añadirán %n perfiles. Introduzca sus secretos para usarlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no PUSHRADAR_… variables in this file.</source>
        <translation>No hay variables PUSHRADAR_… en este archivo.</translation>
    </message>
    <message>
        <source>A profile will be added, and its secret stored in the keychain.</source>
        <translation>Se añadirá un perfil y su secreto se guardará en el llavero.</translation>
    </message>
    <message>
        <source>A profile will be added. Enter its secret to use it.</source>
        <translation>Se añadirá un perfil. Introduzca su secreto para usarlo.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <extracomment>%1: a number, %2: a number, %3: a sentence</extracomment>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>The message in the editor will be replaced (%1).</source>
        <extracomment>%1: what the file was found to be, such as “cURL”</extracomment>
        <translation>Se reemplazará el mensaje del editor (%1).</translation>
    </message>
    <message>
        <source>This file is too large: %1. The limit is %2.</source>
        <translation>Este archivo es demasiado grande: %1. El límite es de %2.</translation>
    </message>
    <message>
        <source>There are no broadcasts in this recording. It has no authentication calls either.</source>
        <translation>En esta grabación no hay broadcasts. Tampoco contiene llamadas de autenticación.</translation>
    </message>
    <message numerus="yes">
        <source>%n saved messages will be added.</source>
        <translation>
            <numerusform>Se añadirá %n mensaje guardado.</numerusform>
            <numerusform>Se añadirán %n mensajes guardados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broadcasts will be added as saved messages.</source>
        <translation>
            <numerusform>Se añadirá %n broadcast como mensaje guardado.</numerusform>
            <numerusform>Se añadirán %n broadcasts como mensajes guardados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authentication calls will be judged. RadarDesk calls nothing itself.</source>
        <translation>
            <numerusform>Se evaluará %n llamada de autenticación. RadarDesk no hace ninguna llamada.</numerusform>
            <numerusform>Se evaluarán %n llamadas de autenticación. RadarDesk no hace ninguna llamada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret in the file is left out.</source>
        <translation>Se omite el secreto del archivo.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <extracomment>%1: why it can&apos;t be read, such as “it is a folder”</extracomment>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>The events of the file will be added to the history.</source>
        <translation>Los eventos del archivo se añadirán al historial.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DroppedLink</name>
    <message>
        <source>RadarDesk can&apos;t open this link. Use the form radardesk://message?channel=NAME&amp;data=JSON.</source>
        <translation>RadarDesk no puede abrir este enlace. Use la forma radardesk://message?channel=NAME&amp;data=JSON.</translation>
    </message>
    <message>
        <source>The data of this link isn&apos;t a JSON object.</source>
        <translation>Los datos de este enlace no son un objeto JSON.</translation>
    </message>
    <message>
        <source>The message in the editor will be replaced with the one in the link. It isn&apos;t sent.</source>
        <translation>El mensaje del editor se reemplazará por el del enlace. No se envía.</translation>
    </message>
    <message>
        <source>The secret in the link is left out.</source>
        <translation>El secreto del enlace se omite.</translation>
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
        <translation>Copiado como %1.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Serve an authentication endpoint to local pages, with tokens of the current profile (Alt+T)</source>
        <translation>Servir un endpoint de autenticación a páginas locales, con tokens del perfil actual (Alt+E)</translation>
    </message>
    <message>
        <source>Serve a&amp;t</source>
        <translation>Servir &amp;en</translation>
    </message>
    <message>
        <source>Serve an authentication endpoint</source>
        <translation>Servir un endpoint de autenticación</translation>
    </message>
    <message>
        <source>127.0.0.1, port</source>
        <translation>127.0.0.1, puerto</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Port of the endpoint; leave empty for any free port</source>
        <translation>Puerto del endpoint; vacío para cualquier puerto libre</translation>
    </message>
    <message>
        <source>path</source>
        <translation>ruta</translation>
    </message>
    <message>
        <source>Path of the endpoint</source>
        <translation>Ruta del endpoint</translation>
    </message>
    <message>
        <source>Address of the endpoint</source>
        <translation>Dirección del endpoint</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Page code</source>
        <translation>Código de página</translation>
    </message>
    <message>
        <source>Copy the line that sets this endpoint in a page</source>
        <translation>Copiar la línea que define este endpoint en una página</translation>
    </message>
    <message>
        <source>Server code</source>
        <translation>Código de servidor</translation>
    </message>
    <message>
        <source>Copy the code of a server that replaces the mock endpoint</source>
        <translation>Copiar el código de un servidor que reemplaza el endpoint simulado</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::EndpointPanel</name>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Añadir una regla</translation>
    </message>
    <message>
        <source>Add a rule (Insert)</source>
        <translation>Añadir una regla (Insertar)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Borrar la lista</translation>
    </message>
    <message>
        <source>Clear the list of calls</source>
        <translation>Borrar la lista de llamadas</translation>
    </message>
    <message>
        <source>&amp;Use port %1</source>
        <translation>&amp;Usar puerto %1</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Aún no hay llamadas</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>The mock endpoint is off</source>
        <translation>El endpoint simulado está desactivado</translation>
    </message>
    <message numerus="yes">
        <source>The mock endpoint is on and simulates faults in %n rule(s)</source>
        <translation>
            <numerusform>El endpoint simulado está activado y simula fallos en %n regla</numerusform>
            <numerusform>El endpoint simulado está activado y simula fallos en %n reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>The mock endpoint is on</source>
        <translation>El endpoint simulado está activado</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>Llamadas recientes</translation>
    </message>
    <message>
        <source>Move the rule up (Alt+Up)</source>
        <translation>Subir la regla (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move the rule down (Alt+Down)</source>
        <translation>Bajar la regla (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the rule (Delete)</source>
        <translation>Eliminar la regla (Supr)</translation>
    </message>
    <message>
        <source>Clear this list; the calls stay in the timeline</source>
        <translation>Borrar esta lista; las llamadas permanecen en la cronología</translation>
    </message>
    <message>
        <source>Rules of the endpoint; the first match applies</source>
        <translation>Reglas del endpoint; se aplica la primera coincidencia</translation>
    </message>
    <message>
        <source>Recent calls of the endpoint</source>
        <translation>Llamadas recientes al endpoint</translation>
    </message>
    <message>
        <source>Show &amp;connection</source>
        <translation>Mostrar &amp;conexión</translation>
    </message>
    <message>
        <source>The mock endpoint isn&apos;t running. %1</source>
        <translation>El endpoint simulado no está en ejecución. %1</translation>
    </message>
    <message>
        <source>Recent calls (%1)</source>
        <translation>Llamadas recientes (%1)</translation>
    </message>
    <message>
        <source>Add the line from “Page code” to your page, then load the page.</source>
        <translation>Añada la línea de «Código de página» a la página y cárguela.</translation>
    </message>
    <message>
        <source>Turn on “Serve at”, then add the line from “Page code” to your page.</source>
        <translation>Active «Servir en» y añada la línea de «Código de página» a la página.</translation>
    </message>
    <message>
        <source>Add the line from “Page code” to your page, then load the page. Each call appears under “Recent calls”.</source>
        <translation>Añada la línea de «Código de página» a la página y cárguela. Cada llamada aparece en «Llamadas recientes».</translation>
    </message>
    <message numerus="yes">
        <source>%n simulated fault(s)</source>
        <translation>
            <numerusform>%n fallo simulado</numerusform>
            <numerusform>%n fallos simulados</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted the rule for “%1”.</source>
        <translation>Se eliminó la regla para «%1».</translation>
    </message>
    <message>
        <source>&amp;Add rule above</source>
        <translation>&amp;Añadir regla encima</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Eli&amp;minar</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>Eliminar la regla</translation>
    </message>
    <message>
        <source>Turn on the endpoint to issue tokens to a page under development.</source>
        <translation>Active el endpoint para emitir tokens para una página en desarrollo.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::EndpointRuleForm</name>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Channels of the rule</source>
        <translation>Canales de la regla</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Sesión de</translation>
    </message>
    <message>
        <source>Alice</source>
        <translation>Alice</translation>
    </message>
    <message>
        <source>Delay in milliseconds</source>
        <translation>Retardo en milisegundos</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Refuse: 403 Forbidden</source>
        <translation>Rechazar: 403 Forbidden</translation>
    </message>
    <message>
        <source>Refuse: 401 Unauthorized</source>
        <translation>Rechazar: 401 Unauthorized</translation>
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
        <translation>Cookie como nombre=valor</translation>
    </message>
    <message>
        <source>Header as Name: value</source>
        <translation>Cabecera como Nombre: valor</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token bearer</translation>
    </message>
    <message>
        <source>* matches any characters, ? matches one</source>
        <translation>* equivale a cualquier secuencia de caracteres, ? a uno solo</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Llamante</translation>
    </message>
    <message>
        <source>Credential of the caller</source>
        <translation>Credencial del llamante</translation>
    </message>
    <message>
        <source>User name for this credential</source>
        <translation>Nombre de usuario para esta credencial</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Simulated fault</source>
        <translation>Fallo simulado</translation>
    </message>
    <message>
        <source>Requests with a cookie</source>
        <translation>Peticiones con una cookie</translation>
    </message>
    <message>
        <source>Requests with a header</source>
        <translation>Peticiones con una cabecera</translation>
    </message>
    <message>
        <source>Requests with a bearer token</source>
        <translation>Peticiones con un token bearer</translation>
    </message>
    <message>
        <source>Allow after a delay (ms)</source>
        <translation>Permitir tras un retardo (ms)</translation>
    </message>
    <message>
        <source>Simulate a fault</source>
        <translation>Simular un fallo</translation>
    </message>
    <message>
        <source>This action applies to calls that match no rule above.</source>
        <translation>Esta acción se aplica a las llamadas que no coinciden con ninguna regla de arriba.</translation>
    </message>
    <message>
        <source>Enter a delay from 0 to %1 milliseconds. Until then, the previous delay applies.</source>
        <translation>Introduzca un retardo de 0 a %1 milisegundos. Hasta entonces se aplica el retardo anterior.</translation>
    </message>
    <message>
        <source>Token only</source>
        <translation>Solo el token</translation>
    </message>
    <message>
        <source>No rules yet. This action applies to every call.</source>
        <translation>Aún no hay reglas. Esta acción se aplica a todas las llamadas.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::EventActions</name>
    <message>
        <source>Send to another &amp;profile</source>
        <translation>Enviar a otro &amp;perfil</translation>
    </message>
    <message>
        <source>%1 (production)</source>
        <comment>a profile</comment>
        <translation>%1 (producción)</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>No se envió. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <comment>a channel</comment>
        <translation>
            <numerusform>%1, %n vez</numerusform>
            <numerusform>%1, %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>A scenario is running. Stop it first.</source>
        <translation>Hay un escenario en ejecución. Deténgalo primero.</translation>
    </message>
    <message>
        <source>Select two events to compare them.</source>
        <translation>Seleccione dos eventos para compararlos.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::EventSearch</name>
    <message>
        <source>Search for words and conditions, like channel:orders status:failed data.total&gt;10</source>
        <translation>Buscar palabras y condiciones, como channel:orders status:failed data.total&gt;10</translation>
    </message>
    <message>
        <source>There&apos;s no profile “%1”. Enter the name of one of your profiles.</source>
        <translation>No hay ningún perfil «%1». Introduzca el nombre de uno de los perfiles.</translation>
    </message>
    <message>
        <source>%1. Stopped at %2.</source>
        <comment>“12 matches”, a date and time</comment>
        <translation>%1. Se detuvo en %2.</translation>
    </message>
    <message>
        <source>Search stopped.</source>
        <translation>Búsqueda detenida.</translation>
    </message>
    <message>
        <source>%1. Searched back to %2…</source>
        <comment>“12 matches”, a date and time</comment>
        <translation>%1. Se ha buscado hasta %2…</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n coincidencia</numerusform>
            <numerusform>%n coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+ matches</source>
        <comment>a number</comment>
        <translation>Más de %1 coincidencias</translation>
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
        <translation>%1 enviados</translation>
    </message>
    <message>
        <source>%1 received</source>
        <comment>a number</comment>
        <translation>%1 recibidos</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a number</comment>
        <translation>%1 con error</translation>
    </message>
    <message>
        <source>no events</source>
        <translation>sin eventos</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>two moments, and the counts of events between them</comment>
        <translation>%1 a %2: %3</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>Eventos a lo largo del tiempo</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Sin eventos</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>%1 other</source>
        <comment>a number</comment>
        <translation>%1 otros</translation>
    </message>
    <message>
        <source>Drag to select a time range. Double-click to show any time.</source>
        <translation>Arrastre para seleccionar un periodo. Haga doble clic para mostrar cualquier fecha.</translation>
    </message>
    <message>
        <source>%1. Counted back to %2.</source>
        <comment>counts of events between two moments, a moment</comment>
        <translation>%1. Se ha contado hasta %2.</translation>
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
        <translation>Canal que se observa</translation>
    </message>
    <message>
        <source>Number of messages</source>
        <translation>Número de mensajes</translation>
    </message>
    <message>
        <source>At least or exactly</source>
        <translation>Al menos o exactamente</translation>
    </message>
    <message>
        <source>Time to wait for messages</source>
        <translation>Tiempo de espera de mensajes</translation>
    </message>
    <message>
        <source>Conditions, each on a line</source>
        <translation>Condiciones, una por línea</translation>
    </message>
    <message>
        <source>Conditions on the message</source>
        <translation>Condiciones del mensaje</translation>
    </message>
    <message>
        <source>For example: data.order.id = 42, data.name ~ cup, data.price &gt; 1.5, data.name matches ^C, data.note exists, data.id is number</source>
        <translation>Por ejemplo: data.order.id = 42, data.name ~ cup, data.price &gt; 1.5, data.name matches ^C, data.note exists, data.id is number</translation>
    </message>
    <message>
        <source>Field of the message</source>
        <translation>Campo del mensaje</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>Nombre de la variable</translation>
    </message>
    <message>
        <source>Later steps use the value as {{var NAME}}.</source>
        <translation>Los pasos posteriores usan el valor como {{var NAME}}.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Exactamente</translation>
    </message>
    <message>
        <source>Channel name</source>
        <translation>Nombre del canal</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>Enter the number of messages, from 1 to %1.</source>
        <translation>Introduzca el número de mensajes, de 1 a %1.</translation>
    </message>
    <message>
        <source>Ask as</source>
        <translation>Preguntar como</translation>
    </message>
    <message>
        <source>Identity to ask as</source>
        <translation>Identidad con la que preguntar</translation>
    </message>
    <message>
        <source>What is refused</source>
        <translation>Lo que se rechaza</translation>
    </message>
    <message>
        <source>The profile&apos;s authentication endpoint is called with the cookies and headers of the identity. Add identities under Access.</source>
        <translation>Se llama al punto de autenticación del perfil con las cookies y cabeceras de la identidad. Añada identidades en Acceso.</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>Un token</translation>
    </message>
    <message>
        <source>The subscription</source>
        <translation>La suscripción</translation>
    </message>
    <message>
        <source>Nobody (not signed in)</source>
        <translation>Nadie (sin sesión iniciada)</translation>
    </message>
    <message>
        <source>%1 (doesn&apos;t exist)</source>
        <extracomment>%1 is an identity</extracomment>
        <translation>%1 (no existe)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ExportDialog</name>
    <message>
        <source>Export events</source>
        <translation>Exportar eventos</translation>
    </message>
    <message>
        <source>E&amp;vents</source>
        <translation>E&amp;ventos</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Arch&amp;ivo</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Mo&amp;strar en carpeta</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>For the developer tools of browsers: only what was sent over HTTP.</source>
        <translation>Para las herramientas de desarrollo de los navegadores: solo lo enviado por HTTP.</translation>
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
            <numerusform>%Ln evento seleccionado</numerusform>
            <numerusform>%Ln eventos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>Todo el historial</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 de %2 eventos</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) that sent nothing over HTTP were left out.</source>
        <translation>
            <numerusform>Se omitió %Ln evento que no envió nada por HTTP.</numerusform>
            <numerusform>Se omitieron %Ln eventos que no enviaron nada por HTTP.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace file</source>
        <translation>&amp;Reemplazar archivo</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged event(s) were left out.</source>
        <translation>
            <numerusform>Se omitió %Ln evento dañado.</numerusform>
            <numerusform>Se omitieron %Ln eventos dañados.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file with this name exists and will be replaced.</source>
        <translation>Ya existe un archivo con este nombre y se reemplazará.</translation>
    </message>
    <message>
        <source>&amp;Leave out headers and bodies of requests and responses</source>
        <translation>&amp;Omitir cabeceras y cuerpos de peticiones y respuestas</translation>
    </message>
    <message>
        <source>Contains everything about each event. RadarDesk can import it again.</source>
        <translation>Contiene todo sobre cada evento. RadarDesk puede volver a importarlo.</translation>
    </message>
    <message>
        <source>For spreadsheets: one row per event, without headers and bodies.</source>
        <translation>Para hojas de cálculo: una fila por evento, sin cabeceras ni cuerpos.</translation>
    </message>
    <message>
        <source>The filtered events</source>
        <translation>Los eventos filtrados</translation>
    </message>
    <message>
        <source>Canceled. No file was written.</source>
        <translation>Cancelado. No se escribió ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln event(s) to %1.</source>
        <translation>
            <numerusform>Se exportó %Ln evento a %1.</numerusform>
            <numerusform>Se exportaron %Ln eventos a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported to %1.</source>
        <translation>No se exportó nada a %1.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected row(s) with all their events</source>
        <translation>
            <numerusform>%Ln fila seleccionada con todos sus eventos</numerusform>
            <numerusform>%Ln filas seleccionadas con todos sus eventos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::FaultRuleForm</name>
    <message>
        <source>* for any</source>
        <translation>* para todos</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>URL of the page, or User-Agent of the program; * stands for any text</source>
        <translation>URL de la página o User-Agent del programa; * equivale a cualquier texto</translation>
    </message>
    <message>
        <source>Channel name; * stands for any text</source>
        <translation>Nombre del canal; * equivale a cualquier texto</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Broadcasts</source>
        <translation>Broadcasts</translation>
    </message>
    <message>
        <source>Requests for tokens</source>
        <translation>Peticiones de token</translation>
    </message>
    <message>
        <source>Client data</source>
        <translation>Datos de cliente</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Every n-th time</source>
        <translation>Cada n veces</translation>
    </message>
    <message>
        <source>With a probability</source>
        <translation>Con una probabilidad</translation>
    </message>
    <message>
        <source>&amp;Fault</source>
        <translation>&amp;Fallo</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>C&amp;hannels</source>
        <translation>C&amp;anales</translation>
    </message>
    <message>
        <source>Socket &amp;ID</source>
        <translation>&amp;ID de socket</translation>
    </message>
    <message>
        <source>&amp;Page or program</source>
        <translation>&amp;Página o programa</translation>
    </message>
    <message>
        <source>How &amp;often</source>
        <translation>Fr&amp;ecuencia</translation>
    </message>
    <message>
        <source>Number n</source>
        <translation>Número n</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>&amp;Delay (ms)</source>
        <translation>&amp;Retardo (ms)</translation>
    </message>
    <message>
        <source>&amp;Jitter (ms)</source>
        <translation>Fluc&amp;tuación (ms)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::FaultsBar</name>
    <message numerus="yes">
        <source>%n message(s) are held.</source>
        <translation>
            <numerusform>%n mensaje está retenido.</numerusform>
            <numerusform>%n mensajes están retenidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Detener todo</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::FaultsDialog</name>
    <message>
        <source>Simulated faults</source>
        <translation>Fallos simulados</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed gives the same random results each time</source>
        <translation>Con la misma semilla, los resultados aleatorios son siempre los mismos</translation>
    </message>
    <message>
        <source>Add a fault</source>
        <translation>Añadir un fallo</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>There are too many faults. Delete some first.</source>
        <translation>Hay demasiados fallos. Elimine algunos primero.</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>Se eliminó «%1».</translation>
    </message>
    <message>
        <source>S&amp;top all</source>
        <translation>Dete&amp;ner todo</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>E&amp;mpezar</translation>
    </message>
    <message>
        <source>No simulated faults</source>
        <translation>Sin fallos simulados</translation>
    </message>
    <message>
        <source>Add one to see what an app does when calls fail or messages are late.</source>
        <translation>Añada uno para ver qué hace una app cuando fallan las llamadas o los mensajes llegan tarde.</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Semilla</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Coincidencia anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Coincidencia siguiente (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>More than %1</source>
        <extracomment>%1: how many matches are marked, of more</extracomment>
        <translation>Más de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n coincidencia</numerusform>
            <numerusform>%n coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: which match is selected, %2: how many there are</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n match(es)</source>
        <translation>
            <numerusform>Se reemplazó %n coincidencia</numerusform>
            <numerusform>Se reemplazaron %n coincidencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::FolderValuesDialog</name>
    <message>
        <source>Values of the folder</source>
        <translation>Valores de la carpeta</translation>
    </message>
    <message>
        <source>Values of “%1”</source>
        <extracomment>%1 is a folder of saved messages</extracomment>
        <translation>Valores de «%1»</translation>
    </message>
    <message>
        <source>The saved messages and scenarios of this folder use these values instead of those that the profile has under the same names.</source>
        <translation>Los mensajes guardados y los escenarios de esta carpeta usan estos valores en lugar de los del perfil que tienen los mismos nombres.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::GuideWindow</name>
    <message>
        <source>No matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: what the button does; %2: its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Find in page</source>
        <translation>Buscar en la página</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::HeldMessagesView</name>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Liberar</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>Des&amp;cartar</translation>
    </message>
    <message>
        <source>Held messages</source>
        <translation>Mensajes retenidos</translation>
    </message>
    <message>
        <source>Data of the held message</source>
        <translation>Datos del mensaje retenido</translation>
    </message>
    <message>
        <source>No messages are held. Add the fault “Held message” to hold them here.</source>
        <translation>No hay mensajes retenidos. Añada el fallo «Mensaje retenido» para retenerlos aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are held.</source>
        <translation>
            <numerusform>%n mensaje está retenido.</numerusform>
            <numerusform>%n mensajes están retenidos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::HistoryBar</name>
    <message>
        <source>&amp;Try again</source>
        <translation>Rein&amp;tentar</translation>
    </message>
    <message>
        <source>%1 New events stay in memory and are saved as soon as possible.</source>
        <extracomment>%1 is what is wrong, a whole sentence</extracomment>
        <translation>%1 Los eventos nuevos permanecen en memoria y se guardarán en cuanto sea posible.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::IdentitiesEditor</name>
    <message>
        <source>Identities</source>
        <translation>Identidades</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>Nueva identidad</translation>
    </message>
    <message>
        <source>New identity (Insert)</source>
        <translation>Nueva identidad (Insertar)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the identity</source>
        <translation>Eliminar la identidad</translation>
    </message>
    <message>
        <source>&amp;cURL command or cookies…</source>
        <translation>&amp;Comando de cURL o cookies…</translation>
    </message>
    <message>
        <source>&amp;HAR file…</source>
        <translation>Archivo &amp;HAR…</translation>
    </message>
    <message>
        <source>&amp;Sign-in…</source>
        <translation>Inicio de &amp;sesión…</translation>
    </message>
    <message>
        <source>Create from</source>
        <translation>Crear desde</translation>
    </message>
    <message>
        <source>Create an identity from a command, a recording or a sign-in</source>
        <translation>Crear una identidad a partir de un comando, una grabación o un inicio de sesión</translation>
    </message>
    <message>
        <source>Deleted “%1” and its entry in the keychain.</source>
        <translation>Se eliminó «%1» y su entrada en el llavero.</translation>
    </message>
    <message>
        <source>Delete the identity (Delete)</source>
        <translation>Eliminar la identidad (Supr)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::IdentitiesSheet</name>
    <message>
        <source>Identities</source>
        <translation>Identidades</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::IdentityDelegate</name>
    <message>
        <source>not usable</source>
        <translation>no utilizable</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::IdentityForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Alice, Admin, signed out …</source>
        <translation>Alice, Admin, sin sesión …</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Rein&amp;tentar</translation>
    </message>
    <message>
        <source>&amp;Cookies, as “name=value; name=value” or whole Set-Cookie lines</source>
        <translation>Cookies, como «nombre=&amp;valor; nombre=valor» o líneas Set-Cookie completas</translation>
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
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Authorization: Bearer …</source>
        <translation>Authorization: Bearer …</translation>
    </message>
    <message>
        <source>Not available: %1</source>
        <comment>names of cookies</comment>
        <translation>No disponibles: %1</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>Volver a iniciar &amp;sesión</translation>
    </message>
    <message>
        <source>Get new cookies with the same sign-in</source>
        <translation>Obtener cookies nuevas con el mismo inicio de sesión</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>This built-in identity sends no cookies or headers, like a user who is signed out.</source>
        <translation>Esta identidad integrada no envía cookies ni cabeceras, como un usuario que no ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Read the keychain again</source>
        <translation>Volver a leer el llavero</translation>
    </message>
    <message>
        <source>&amp;Enter again</source>
        <translation>R&amp;eintroducir</translation>
    </message>
    <message>
        <source>Enter new values to replace the ones in the keychain</source>
        <translation>Introducir valores nuevos para reemplazar los del llavero</translation>
    </message>
    <message>
        <source>&amp;Headers, one per line, as “Name: value”</source>
        <translation>&amp;Cabeceras, una por línea, como «Nombre: valor»</translation>
    </message>
    <message>
        <source>In the keychain: %1</source>
        <translation>En el llavero: %1</translation>
    </message>
    <message>
        <source>Cookies and the values of headers such as Authorization are saved in the keychain, everything else in a file.</source>
        <translation>Las cookies y los valores de cabeceras como Authorization se guardan en el llavero; todo lo demás, en un archivo.</translation>
    </message>
    <message>
        <source>Edit si&amp;gn-in…</source>
        <translation>E&amp;ditar inicio de sesión…</translation>
    </message>
    <message>
        <source>Change how this identity signs in</source>
        <translation>Cambiar cómo inicia sesión esta identidad</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::IdentitySourceSheet</name>
    <message>
        <source>cURL command or cookies</source>
        <translation>Comando de cURL o cookies</translation>
    </message>
    <message>
        <source>curl &apos;https://app.example/auth&apos; -H &apos;Cookie: session=…&apos;</source>
        <translation>curl &apos;https://app.example/auth&apos; -H &apos;Cookie: session=…&apos;</translation>
    </message>
    <message>
        <source>&amp;Add identity</source>
        <translation>&amp;Añadir identidad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No call in this recording has cookies or an Authorization header. In Chrome, choose “Export HAR (with sensitive data)”.</source>
        <translation>Ninguna llamada de esta grabación tiene cookies ni una cabecera Authorization. En Chrome, elija «Export HAR (with sensitive data)».</translation>
    </message>
    <message>
        <source>Paste a cURL command (“Copy as cURL” in the browser&apos;s network panel), a Cookie header or Set-Cookie lines.</source>
        <translation>Pegue un comando de cURL («Copy as cURL» en el panel de red del navegador), una cabecera Cookie o líneas Set-Cookie.</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Abrir una grabación</translation>
    </message>
    <message>
        <source>Recordings of browsers (*.har)</source>
        <translation>Grabaciones de navegadores (*.har)</translation>
    </message>
    <message>
        <source>Create identity</source>
        <translation>Crear identidad</translation>
    </message>
    <message>
        <source>Host of the recording</source>
        <translation>Host de la grabación</translation>
    </message>
    <message>
        <source>Values to import:</source>
        <translation>Valores que se importan:</translation>
    </message>
    <message>
        <source>Values to import</source>
        <translation>Valores que se importan</translation>
    </message>
    <message>
        <source>Credentials are saved in the keychain only.</source>
        <translation>Las credenciales solo se guardan en el llavero.</translation>
    </message>
    <message>
        <source>Imports the last cookies and Authorization header that the recording has for a host.</source>
        <translation>Importa las últimas cookies y la última cabecera Authorization que la grabación tiene para un host.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ImportDialog</name>
    <message>
        <source>Import events</source>
        <translation>Importar eventos</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Arch&amp;ivo</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Events that RadarDesk exported as JSON Lines.</source>
        <translation>Eventos que RadarDesk exportó como JSON Lines.</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Perfil</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>I&amp;mportar</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more line(s).</source>
        <translation>
            <numerusform>…y %Ln línea más.</numerusform>
            <numerusform>…y %Ln líneas más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln event(s) of %1 were added.</source>
        <translation>
            <numerusform>Solo se añadió %Ln evento de %1.</numerusform>
            <numerusform>Solo se añadieron %Ln eventos de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>For events whose profile doesn&apos;t exist here.</source>
        <translation>Para los eventos cuyo perfil no existe aquí.</translation>
    </message>
    <message>
        <source>Nothing was imported from %1.</source>
        <translation>No se importó nada de %1.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln event(s).</source>
        <translation>
            <numerusform>Se importó %Ln evento.</numerusform>
            <numerusform>Se importaron %Ln eventos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import canceled.</source>
        <translation>Importación cancelada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) already exist.</source>
        <translation>
            <numerusform>%Ln evento ya existe.</numerusform>
            <numerusform>%Ln eventos ya existen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>No se pudo leer %Ln línea.</numerusform>
            <numerusform>No se pudieron leer %Ln líneas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::InspectorWindow</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ItemDelegate</name>
    <message>
        <source>Add an item</source>
        <translation>Añadir un elemento</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>%1 (auto)</source>
        <extracomment>%1: the type of an item, such as Number, which is inferred from what was typed</extracomment>
        <translation>%1 (auto)</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Añadir un valor</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ItemsMenu</name>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Infer type from value</source>
        <translation>Deduc&amp;ir tipo del valor</translation>
    </message>
    <message>
        <source>Make &amp;text</source>
        <translation>Convertir en &amp;texto</translation>
    </message>
    <message>
        <source>&amp;Copy as JSON</source>
        <translation>&amp;Copiar como JSON</translation>
    </message>
    <message>
        <source>&amp;Paste items or JSON</source>
        <translation>Pegar elementos &amp;o JSON</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>De&amp;shacer</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>R&amp;ehacer</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>&amp;Plegar</translation>
    </message>
    <message>
        <source>Un&amp;fold</source>
        <translation>Despleg&amp;ar</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ItemsView</name>
    <message>
        <source>Moved to row %1.</source>
        <extracomment>%1: the row of the current item, counted from 1</extracomment>
        <translation>Se movió a la fila %1.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n item(s).</source>
        <translation>
            <numerusform>Se eliminó %n elemento.</numerusform>
            <numerusform>Se eliminaron %n elementos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicated %n item(s).</source>
        <translation>
            <numerusform>Se duplicó %n elemento.</numerusform>
            <numerusform>Se duplicaron %n elementos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n item(s).</source>
        <translation>
            <numerusform>Se pegó %n elemento.</numerusform>
            <numerusform>Se pegaron %n elementos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::JsonCompleter</name>
    <message>
        <source>Completions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::JsonEdit</name>
    <message>
        <source>Fi&amp;nd…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>R&amp;eemplazar…</translation>
    </message>
    <message>
        <source>Go to err&amp;or</source>
        <translation>Ir al err&amp;or</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formatear</translation>
    </message>
    <message>
        <source>&amp;Minify</source>
        <translation>&amp;Minificar</translation>
    </message>
    <message>
        <source>Fo&amp;ld</source>
        <translation>P&amp;legar</translation>
    </message>
    <message>
        <source>Unfol&amp;d</source>
        <translation>&amp;Desplegar</translation>
    </message>
    <message>
        <source>Line %1 folded.</source>
        <extracomment>%1: the number of a line</extracomment>
        <translation>Línea %1 plegada.</translation>
    </message>
    <message>
        <source>Line %1 unfolded.</source>
        <extracomment>%1: the number of a line</extracomment>
        <translation>Línea %1 desplegada.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::JsonView</name>
    <message numerus="yes">
        <source>…} %n item(s)</source>
        <comment>after {</comment>
        <translation>
            <numerusform>…} %n elemento</numerusform>
            <numerusform>…} %n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>…] %n item(s)</source>
        <comment>after [</comment>
        <translation>
            <numerusform>…] %n elemento</numerusform>
            <numerusform>…] %n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>&amp;Plegar</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>&amp;Desplegar</translation>
    </message>
    <message>
        <source>F&amp;old all</source>
        <translation>Plegar t&amp;odo</translation>
    </message>
    <message>
        <source>U&amp;nfold all</source>
        <translation>Desplegar &amp;todo</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::KeySheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Filter by command or shortcut</source>
        <translation>Filtrar por comando o atajo</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>&amp;Clear shortcut</source>
        <translation>&amp;Quitar atajo</translation>
    </message>
    <message>
        <source>&amp;Restore default</source>
        <translation>&amp;Restaurar original</translation>
    </message>
    <message>
        <source>Restore &amp;all defaults</source>
        <translation>Rest&amp;aurar todos</translation>
    </message>
    <message>
        <source>Press the new shortcut.</source>
        <translation>Pulse el nuevo atajo.</translation>
    </message>
    <message>
        <source>%1 belonged to “%2”, which has no shortcut now.</source>
        <extracomment>%1: a shortcut, such as Ctrl+E; %2: the command that had it</extracomment>
        <translation>%1 pertenecía a «%2», que ahora no tiene atajo.</translation>
    </message>
    <message>
        <source>Restored all default shortcuts.</source>
        <translation>Se restauraron todos los atajos originales.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::KeysModel</name>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ListenForm</name>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Open a subscriber page</source>
        <translation>Abrir una página de suscriptor</translation>
    </message>
    <message>
        <source>Channel to listen to</source>
        <translation>Canal que se escucha</translation>
    </message>
    <message>
        <source>Channel or orders.*</source>
        <comment>orders.* is an example of a pattern</comment>
        <translation>Canal u orders.*</translation>
    </message>
    <message>
        <source>Press Enter after each name. Every pasted line is a name.</source>
        <translation>Pulse Intro después de cada nombre. Cada línea pegada es un nombre.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>An asterisk stands for any text in a name: orders.*</source>
        <translation>Un asterisco representa cualquier texto en un nombre: orders.*</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>What was typed, and what is wrong with it</extracomment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Listening to “%1”.</source>
        <comment>%1 is a channel</comment>
        <translation>Escuchando «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Listening to %n more channel(s).</source>
        <translation>
            <numerusform>Escuchando %n canal más.</numerusform>
            <numerusform>Escuchando %n canales más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::LoginSheet</name>
    <message>
        <source>&amp;Send to</source>
        <translation>&amp;Enviar a</translation>
    </message>
    <message>
        <source>https://app.example/login</source>
        <translation>https://app.example/login</translation>
    </message>
    <message>
        <source>&amp;Form page</source>
        <translation>Página del &amp;formulario</translation>
    </message>
    <message>
        <source>Empty if no hidden fields are needed</source>
        <translation>Vacío si no hacen falta campos ocultos</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>Name of the field for the user</source>
        <translation>Nombre del campo del usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Name of the field for the password</source>
        <translation>Nombre del campo de la contraseña</translation>
    </message>
    <message>
        <source>Send as &amp;JSON instead of a form</source>
        <translation>Enviar como &amp;JSON en lugar de formulario</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Add identity</source>
        <translation>&amp;Añadir identidad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Signed in. Cookies: %1</source>
        <comment>names of cookies</comment>
        <translation>Sesión iniciada. Cookies: %1</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>User name or email</source>
        <translation>Nombre de usuario o correo electrónico</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Create identity from a sign-in</source>
        <translation>Crear identidad a partir de un inicio de sesión</translation>
    </message>
    <message>
        <source>RadarDesk sends the sign-in form as a browser does and saves the cookies. The password is saved in the keychain only.</source>
        <translation>RadarDesk envía el formulario de inicio de sesión como un navegador y guarda las cookies. La contraseña solo se guarda en el llavero.</translation>
    </message>
    <message>
        <source>The page&apos;s hidden fields, such as a CSRF token, are sent too</source>
        <translation>También se envían los campos ocultos de la página, como un token CSRF</translation>
    </message>
    <message>
        <source>Edit the sign-in of %1</source>
        <comment>the name of an identity</comment>
        <translation>Editar el inicio de sesión de %1</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::LongJson</name>
    <message>
        <source>Start of the data as JSON</source>
        <translation>Inicio de los datos en JSON</translation>
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
        <translation>Menú</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menú (F10)</translation>
    </message>
    <message>
        <source>A&amp;bout RadarDesk</source>
        <translation>Acerca de RadarDes&amp;k</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>About RadarDesk</source>
        <translation>Acerca de RadarDesk</translation>
    </message>
    <message>
        <source>&lt;h3&gt;RadarDesk %1&lt;/h3&gt;&lt;p&gt;The desktop workbench for PushRadar: send test broadcasts, see them arrive, and find out why a channel is refused.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;RadarDesk %1&lt;/h3&gt;&lt;p&gt;El entorno de trabajo de escritorio para PushRadar: envíe broadcasts de prueba, vea cómo llegan y averigüe por qué se rechaza un canal.&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>PRODUCTION – %1</source>
        <translation>PRODUCCIÓN – %1</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>&amp;Perfiles…</translation>
    </message>
    <message>
        <source>&amp;Export history…</source>
        <translation>E&amp;xportar historial…</translation>
    </message>
    <message>
        <source>&amp;Import history…</source>
        <translation>&amp;Importar historial…</translation>
    </message>
    <message>
        <source>Clear this profile&apos;s &amp;history</source>
        <translation>Borrar el &amp;historial de este perfil</translation>
    </message>
    <message>
        <source>Prese&amp;nter view</source>
        <translation>Vista de prese&amp;ntador</translation>
    </message>
    <message>
        <source>Connect your app…</source>
        <translation>Conectar la aplicación…</translation>
    </message>
    <message>
        <source>Point your server and your page at the sandbox</source>
        <translation>Conectar el servidor y la página al sandbox</translation>
    </message>
    <message>
        <source>&amp;Connect your app…</source>
        <translation>C&amp;onectar la aplicación…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Send test broadcasts and watch what arrives (Ctrl+1)</source>
        <translation>Enviar broadcasts de prueba y ver qué llega (Ctrl+1)</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Find out why a private channel is refused (Ctrl+2)</source>
        <translation>Averiguar por qué se rechaza un canal privado (Ctrl+2)</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Rehearse and show realtime messages (Ctrl+3)</source>
        <translation>Ensayar y mostrar mensajes en tiempo real (Ctrl+3)</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
    <message>
        <source>&amp;Plot</source>
        <translation>&amp;Gráfico</translation>
    </message>
    <message>
        <source>Plot values as they arrive (Alt+P)</source>
        <translation>Representar los valores a medida que llegan (Alt+G)</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Buscar eventos</translation>
    </message>
    <message>
        <source>Search or &amp;run a command…</source>
        <translation>Buscar &amp;o ejecutar un comando…</translation>
    </message>
    <message>
        <source>Go to &amp;Test</source>
        <translation>&amp;Ir a Prueba</translation>
    </message>
    <message>
        <source>Go to &amp;Access</source>
        <translation>Ir &amp;a Acceso</translation>
    </message>
    <message>
        <source>Go to &amp;Demo</source>
        <translation>Ir a &amp;Demo</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>&amp;Panel anterior</translation>
    </message>
    <message>
        <source>Show or hide the &amp;sidebar</source>
        <translation>&amp;Mostrar u ocultar la barra lateral</translation>
    </message>
    <message>
        <source>Show or hide the &amp;events</source>
        <translation>Mostrar &amp;u ocultar los eventos</translation>
    </message>
    <message>
        <source>Show or hide the &amp;inspector</source>
        <translation>Mostrar u o&amp;cultar el inspector</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Aumentar &amp;texto</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Reducir texto</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Tamaño &amp;normal del texto</translation>
    </message>
    <message>
        <source>&amp;Broadcast, or run the next step</source>
        <translation>Envi&amp;ar broadcast o ejecutar el paso siguiente</translation>
    </message>
    <message>
        <source>&amp;Copy as code again</source>
        <translation>&amp;Volver a copiar como código</translation>
    </message>
    <message>
        <source>&amp;Paste a broadcast</source>
        <translation>&amp;Pegar un broadcast</translation>
    </message>
    <message>
        <source>&amp;Search events</source>
        <translation>&amp;Buscar eventos</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Atajos &amp;de teclado…</translation>
    </message>
    <message>
        <source>Open the &amp;menu</source>
        <translation>Abrir el &amp;menú</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Connection&amp;s</source>
        <translation>Cone&amp;xiones</translation>
    </message>
    <message>
        <source>See who is connected and what happens on each connection (Alt+S)</source>
        <translation>Ver quién está conectado y qué ocurre en cada conexión (Alt+X)</translation>
    </message>
    <message>
        <source>Connection&amp;s (%1)</source>
        <translation>Conexione&amp;s (%1)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>Lis&amp;ta</translation>
    </message>
    <message>
        <source>Show events as a list (Alt+L)</source>
        <translation>Mostrar los eventos en una lista (Alt+T)</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Inspector at the ri&amp;ght</source>
        <translation>Inspector a &amp;la derecha</translation>
    </message>
    <message>
        <source>Inspector at the &amp;bottom</source>
        <translation>Inspector a&amp;bajo</translation>
    </message>
    <message>
        <source>Inspector in its own &amp;window</source>
        <translation>Inspector &amp;en su propia ventana</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Configuración…</translation>
    </message>
    <message>
        <source>&amp;Listen to a channel…</source>
        <translation>Escuchar un cana&amp;l…</translation>
    </message>
    <message>
        <source>Make item te&amp;xt, or infer its type</source>
        <translation>Convertir elemento en te&amp;xto o deducir su tipo</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>&amp;Format JSON</source>
        <translation>&amp;Formatear JSON</translation>
    </message>
    <message>
        <source>&amp;Minify JSON</source>
        <translation>&amp;Minificar JSON</translation>
    </message>
    <message>
        <source>Find in &amp;JSON…</source>
        <translation>Buscar en &amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Replace in JSON…</source>
        <translation>&amp;Reemplazar en JSON…</translation>
    </message>
    <message>
        <source>&amp;Go to JSON error</source>
        <translation>&amp;Ir al error de JSON</translation>
    </message>
    <message>
        <source>F&amp;old all JSON</source>
        <translation>Plegar t&amp;odo el JSON</translation>
    </message>
    <message>
        <source>&amp;Unfold all JSON</source>
        <translation>&amp;Desplegar todo el JSON</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Búsqueda guardada</translation>
    </message>
    <message>
        <source>Saved message, %1</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>Mensaje guardado, %1</translation>
    </message>
    <message>
        <source>&amp;Group events, or list each one</source>
        <translation>A&amp;grupar los eventos o mostrarlos uno a uno</translation>
    </message>
    <message>
        <source>Show or hide &amp;counts over time</source>
        <translation>Mostrar &amp;u ocultar los recuentos a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Co&amp;mpare the two selected events</source>
        <translation>Co&amp;mparar los dos eventos seleccionados</translation>
    </message>
    <message>
        <source>Open a browser&apos;s recordin&amp;g…</source>
        <translation>Abrir una &amp;grabación del navegador…</translation>
    </message>
    <message>
        <source>Search events</source>
        <comment>short, in the field</comment>
        <translation>Buscar eventos</translation>
    </message>
    <message>
        <source>Simulated &amp;faults…</source>
        <translation>&amp;Fallos simulados…</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>&amp;Nuevo mensaje</translation>
    </message>
    <message>
        <source>&amp;Save message</source>
        <translation>&amp;Guardar mensaje</translation>
    </message>
    <message>
        <source>S&amp;how changes of the message</source>
        <translation>Mostrar los &amp;cambios del mensaje</translation>
    </message>
    <message>
        <source>&amp;Revert message</source>
        <translation>&amp;Revertir mensaje</translation>
    </message>
    <message>
        <source>Cl&amp;ose message</source>
        <translation>C&amp;errar mensaje</translation>
    </message>
    <message>
        <source>Next &amp;message</source>
        <translation>Mensaje &amp;siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious message</source>
        <translation>Mensaje an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Why did it not arrive?</source>
        <translation>¿Por &amp;qué no llegó el mensaje?</translation>
    </message>
    <message>
        <source>Copy the sandbox&apos;s a&amp;ddress</source>
        <translation>Copia&amp;r la dirección del sandbox</translation>
    </message>
    <message>
        <source>Copy the sandbox&apos;s p&amp;ublic key</source>
        <translation>Copiar la c&amp;lave pública del sandbox</translation>
    </message>
    <message>
        <source>Run a&amp;ll checks</source>
        <translation>Ejecutar &amp;todas las comprobaciones</translation>
    </message>
    <message>
        <source>Use&amp;r guide</source>
        <translation>Guía del &amp;usuario</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::MarkFilter</name>
    <message>
        <source>&amp;Any mark</source>
        <translation>Cu&amp;alquier marca</translation>
    </message>
    <message>
        <source>With a &amp;note</source>
        <translation>Con &amp;nota</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::MessageChanges</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Revertir</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n línea quitada</numerusform>
            <numerusform>%n líneas quitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n línea añadida</numerusform>
            <numerusform>%n líneas añadidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Changes to “%1”: %2, %3.</source>
        <extracomment>%1 is the name of a saved message, %2 and %3 are as “2 lines added”</extracomment>
        <translation>Cambios en «%1»: %2, %3.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::MessageDesk</name>
    <message>
        <source>Not saved.</source>
        <translation>No se guardó.</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <extracomment>%1 is the name of a saved message</extracomment>
        <translation>Se guardó «%1».</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <extracomment>%1 is why</extracomment>
        <translation>No se guardó. %1</translation>
    </message>
    <message>
        <source>This message isn&apos;t saved yet.</source>
        <translation>Este mensaje aún no está guardado.</translation>
    </message>
    <message>
        <source>The message has no unsaved changes.</source>
        <translation>El mensaje no tiene cambios sin guardar.</translation>
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
        <translation>%1 de %2 KiB</translation>
    </message>
    <message>
        <source>Size of channel and data. API v3 accepts at most 10 KiB</source>
        <translation>Tamaño del canal y los datos. La API v3 acepta como máximo 10 KiB</translation>
    </message>
    <message>
        <source>Size of channel and data. API v2 has no documented limit</source>
        <translation>Tamaño del canal y los datos. La API v2 no tiene un límite documentado</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::MessageTabs</name>
    <message>
        <source>New message (Ctrl+N)</source>
        <translation>Mensaje nuevo (Ctrl+N)</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nuevo mensaje</translation>
    </message>
    <message>
        <source>Open messages</source>
        <translation>Mensajes abiertos</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <extracomment>%1 is the name of a saved message, %2 its channel</extracomment>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <extracomment>%1 is the name of a saved message</extracomment>
        <translation>%1, modificado</translation>
    </message>
    <message numerus="yes">
        <source>Closed %n message(s).</source>
        <translation>
            <numerusform>Se cerró %n mensaje.</numerusform>
            <numerusform>Se cerraron %n mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed a new message.</source>
        <translation>Se cerró un mensaje nuevo.</translation>
    </message>
    <message>
        <source>Closed “%1”.</source>
        <translation>Se cerró «%1».</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close &amp;others</source>
        <translation>Cerrar l&amp;os demás</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Revertir</translation>
    </message>
    <message>
        <source>Reverted “%1” to the saved version.</source>
        <extracomment>%1 is the name of a saved message</extracomment>
        <translation>Se revirtió «%1» a la versión guardada.</translation>
    </message>
    <message>
        <source>Show c&amp;hanges</source>
        <translation>&amp;Mostrar cambios</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::MissedView</name>
    <message>
        <source>Missed while away</source>
        <translation>Perdidos durante la ausencia</translation>
    </message>
    <message numerus="yes">
        <source>%n more client(s)</source>
        <translation>
            <numerusform>%n cliente más</numerusform>
            <numerusform>%n clientes más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Deshace&amp;r</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::NumbersList</name>
    <message>
        <source>The whole message</source>
        <translation>El mensaje completo</translation>
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
        <translation>Página de suscriptor</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>Abrir en el navegad&amp;or</translation>
    </message>
    <message>
        <source>Show on &amp;phones…</source>
        <translation>&amp;Mostrar en teléfonos…</translation>
    </message>
    <message>
        <source>&amp;Copy its address</source>
        <translation>&amp;Copiar su dirección</translation>
    </message>
    <message>
        <source>&amp;Stop showing on phones</source>
        <translation>Dejar de mo&amp;strar en teléfonos</translation>
    </message>
    <message>
        <source>Open the subscriber page in the browser (F9). Devices on this network can open pages, too.</source>
        <translation>Abrir la página de suscriptor en el navegador (F9). También pueden abrir páginas los dispositivos de esta red.</translation>
    </message>
    <message>
        <source>Open the subscriber page in the browser (F9)</source>
        <translation>Abrir la página de suscriptor en el navegador (F9)</translation>
    </message>
    <message>
        <source>A subscriber page needs a channel. %1</source>
        <translation>Una página de suscriptor necesita un canal. %1</translation>
    </message>
    <message>
        <source>No browser could be started. The page&apos;s address was copied. Paste it into a browser.</source>
        <translation>No se pudo iniciar ningún navegador. Se copió la dirección de la página. Péguela en un navegador.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PlaceholderMenu</name>
    <message>
        <source>Reset the counter</source>
        <translation>Reiniciar el contador</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>Reiniciar «%1»</translation>
    </message>
    <message>
        <source>Reset all counters</source>
        <translation>Reiniciar todos los contadores</translation>
    </message>
    <message>
        <source>Choose a value to insert when the message is sent.</source>
        <translation>Elija un valor para insertarlo al enviar el mensaje.</translation>
    </message>
    <message>
        <source>current value: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>valor actual: %1</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <extracomment>%1 is what is sent for a placeholder</extracomment>
        <translation>Ejemplo: %1</translation>
    </message>
    <message>
        <source>A value of the profile, of the folder or of a run</source>
        <translation>Un valor del perfil, de la carpeta o de una ejecución</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PlanPanel</name>
    <message>
        <source>at least %1</source>
        <extracomment>%1 is a number of messages</extracomment>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>The plan allows %1 a second, with bursts of %2.</source>
        <extracomment>two numbers of messages</extracomment>
        <translation>El plan permite %1 por segundo, con ráfagas de %2.</translation>
    </message>
    <message>
        <source>Today: %1 · last minute: %2</source>
        <extracomment>two numbers of messages</extracomment>
        <translation>Hoy: %1 · último minuto: %2</translation>
    </message>
    <message>
        <source>Today: %1 of %2 (%3 %) · last minute: %4</source>
        <extracomment>numbers of messages; %3 is a number of percent</extracomment>
        <translation>Hoy: %1 de %2 (%3 %) · último minuto: %4</translation>
    </message>
    <message>
        <source>Messages a day</source>
        <translation>Mensajes al día</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>messages a day</source>
        <translation>mensajes al día</translation>
    </message>
    <message>
        <source>A broadcast counts as one message, and each subscriber as one more</source>
        <translation>Un broadcast cuenta como un mensaje, y cada suscriptor como uno más</translation>
    </message>
    <message>
        <source>Enter a whole number of messages, %1 at most.</source>
        <translation>Introduzca un número entero de mensajes, %1 como máximo.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PlotAxes</name>
    <message>
        <source>%1 (left)</source>
        <comment>a line, by the axis at the left</comment>
        <translation>%1 (izquierda)</translation>
    </message>
    <message>
        <source>%1 (right)</source>
        <comment>a line, by the axis at the right</comment>
        <translation>%1 (derecha)</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>a line, its least and its greatest value</comment>
        <translation>%1 (%2 a %3)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PlotsPanel</name>
    <message>
        <source>Numbers in the data</source>
        <translation>Números de los datos</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Periodo mostrado</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutos</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Imagen…</translation>
    </message>
    <message>
        <source>Save the plot as a picture</source>
        <translation>Guardar el gráfico como imagen</translation>
    </message>
    <message>
        <source>Numbers to plot</source>
        <translation>Números representados</translation>
    </message>
    <message>
        <source>Select the numbers to plot (Space)</source>
        <translation>Seleccionar los números que se representan (Espacio)</translation>
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
        <translation>Mediana</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>99th percentile</source>
        <translation>Percentil 99</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Delay in ms</source>
        <translation>Latencia en ms</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Leyendo el historial…</translation>
    </message>
    <message>
        <source>No delay is known</source>
        <translation>No se conoce ninguna latencia</translation>
    </message>
    <message>
        <source>Choose a longer time above, or broadcast something (Ctrl+Enter).</source>
        <translation>Elija arriba un periodo más largo o envíe un broadcast (Ctrl+Intro).</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number&apos;s name and value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>  ·  </source>
        <comment>between two readings</comment>
        <translation>  ·  </translation>
    </message>
    <message>
        <source>At %1:  %2</source>
        <translation>A las %1:  %2</translation>
    </message>
    <message>
        <source>Last, at %1:  %2</source>
        <translation>Último, a las %1:  %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A channel and what is plotted of it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Events per second</source>
        <translation>Eventos por segundo</translation>
    </message>
    <message>
        <source>The filter sets the time</source>
        <translation>El filtro determina el periodo</translation>
    </message>
    <message>
        <source>Broadcasts per second</source>
        <translation>Broadcasts por segundo</translation>
    </message>
    <message>
        <source>Searched back to %1…</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Se ha buscado hasta %1…</translation>
    </message>
    <message>
        <source>All events are hidden</source>
        <translation>Todos los eventos están ocultos</translation>
    </message>
    <message>
        <source>Turn on Sent or Received above.</source>
        <translation>Active arriba Enviado o Recibido.</translation>
    </message>
    <message>
        <source>Nothing to plot</source>
        <translation>Nada para representar</translation>
    </message>
    <message>
        <source>No message matches the filter in this time. Change the filter or the time, or broadcast something (Ctrl+Enter).</source>
        <translation>Ningún mensaje coincide con el filtro en este periodo. Cambie el filtro o el periodo, o envíe un broadcast (Ctrl+Intro).</translation>
    </message>
    <message>
        <source>No numbers in these messages</source>
        <translation>No hay números en estos mensajes</translation>
    </message>
    <message>
        <source>Send one, such as {&quot;price&quot;: 12.5}, or plot the events per second.</source>
        <translation>Envíe uno, como {&quot;price&quot;: 12.5}, o represente los eventos por segundo.</translation>
    </message>
    <message>
        <source>No number is selected</source>
        <translation>No hay ningún número seleccionado</translation>
    </message>
    <message>
        <source>Select one in the list.</source>
        <translation>Seleccione uno en la lista.</translation>
    </message>
    <message>
        <source>Delays are known for messages that this window sent and received. Broadcast something (Ctrl+Enter).</source>
        <translation>La latencia se conoce para los mensajes que esta ventana envió y recibió. Envíe un broadcast (Ctrl+Intro).</translation>
    </message>
    <message>
        <source>Nothing to plot in this time</source>
        <translation>Nada para representar en este periodo</translation>
    </message>
    <message>
        <source>  ·  There are too many older events to plot.</source>
        <translation>  ·  Hay demasiados eventos antiguos para representarlos.</translation>
    </message>
    <message>
        <source>Plot: %1</source>
        <translation>Gráfico: %1</translation>
    </message>
    <message>
        <source>Pause the plot; new events are still recorded</source>
        <translation>Pausar el gráfico; se siguen registrando los eventos nuevos</translation>
    </message>
    <message>
        <source>Values to plot</source>
        <translation>Valores que se representan</translation>
    </message>
    <message>
        <source>Choose the time range of the plot</source>
        <translation>Elegir el periodo del gráfico</translation>
    </message>
    <message>
        <source>Copy the plotted values as CSV, for a spreadsheet</source>
        <translation>Copiar los valores representados como CSV, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>The picture couldn&apos;t be written to %1. Choose another folder.</source>
        <translation>No se pudo escribir la imagen en %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Messages received per second</source>
        <translation>Mensajes recibidos por segundo</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PresenceDelegate</name>
    <message>
        <source>joined</source>
        <translation>unido</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>test user</source>
        <translation>usuario de prueba</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PresenceMenus</name>
    <message>
        <source>Show the &amp;connection</source>
        <translation>Mostrar la &amp;conexión</translation>
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
        <translation>Canal de presencia</translation>
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
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>Add test users (Insert)</source>
        <translation>Añadir usuarios de prueba (Insertar)</translation>
    </message>
    <message>
        <source>Add test users</source>
        <translation>Añadir usuarios de prueba</translation>
    </message>
    <message>
        <source>Test users</source>
        <translation>Usuarios de prueba</translation>
    </message>
    <message>
        <source>Join all</source>
        <translation>Unir todos</translation>
    </message>
    <message>
        <source>Leave all</source>
        <translation>Sacar todos</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name of the test user</source>
        <translation>Nombre del usuario de prueba</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the test user (Delete)</source>
        <translation>Eliminar el usuario de prueba (Supr)</translation>
    </message>
    <message>
        <source>Delete the test user</source>
        <translation>Eliminar el usuario de prueba</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>Uni&amp;rse</translation>
    </message>
    <message>
        <source>Choose a test user to change its data.</source>
        <translation>Elija un usuario de prueba para cambiar sus datos.</translation>
    </message>
    <message>
        <source>No test users yet</source>
        <translation>Aún no hay usuarios de prueba</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>&amp;Usar %1</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Detener</translation>
    </message>
    <message numerus="yes">
        <source>%n on the channel</source>
        <translation>
            <numerusform>%n en el canal</numerusform>
            <numerusform>%n en el canal</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Have a test user join, or open a page that subscribes.</source>
        <translation>Haga que se una un usuario de prueba, o abra una página que se suscriba.</translation>
    </message>
    <message>
        <source>%1 (v2 has no client data)</source>
        <translation>%1 (v2 no tiene datos de cliente)</translation>
    </message>
    <message>
        <source>No subscriber has registered client data</source>
        <translation>Ningún suscriptor ha registrado datos de cliente</translation>
    </message>
    <message>
        <source>Not watching</source>
        <translation>Sin observar</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t watch channels of this service</source>
        <translation>RadarDesk no puede observar los canales de este servicio</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>Obs&amp;ervar</translation>
    </message>
    <message>
        <source>Test &amp;users</source>
        <translation>Usuarios de prue&amp;ba</translation>
    </message>
    <message>
        <source>Press Space to join or leave</source>
        <translation>Pulse Espacio para unirse o salir</translation>
    </message>
    <message>
        <source>Name in this list; not sent to the service</source>
        <translation>Nombre en esta lista; no se envía al servicio</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>A&amp;plicar</translation>
    </message>
    <message>
        <source>Register the changed data now</source>
        <translation>Registrar ahora los datos modificados</translation>
    </message>
    <message>
        <source>RadarDesk may not watch this channel</source>
        <translation>RadarDesk no tiene permiso para observar este canal</translation>
    </message>
    <message>
        <source>The sandbox isn&apos;t running yet</source>
        <translation>El sandbox aún no está en ejecución</translation>
    </message>
    <message>
        <source>Presence appears as soon as the sandbox runs.</source>
        <translation>La presencia aparecerá en cuanto el sandbox esté en ejecución.</translation>
    </message>
    <message>
        <source>The subscriber protocol of the hosted service isn&apos;t public, so only a page with its script can show who is present (onPresence). RadarDesk can register client data for a socket of your page.</source>
        <translation>El protocolo de suscriptor del servicio alojado no es público, así que solo una página con su script puede mostrar quién está presente (onPresence). RadarDesk puede registrar datos de cliente para un socket de la página.</translation>
    </message>
    <message>
        <source>Number of connections unknown</source>
        <translation>Número de conexiones desconocido</translation>
    </message>
    <message numerus="yes">
        <source>The limit is %n test user(s).</source>
        <translation>
            <numerusform>El límite es de %n usuario de prueba.</numerusform>
            <numerusform>El límite es de %n usuarios de prueba.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>Se eliminó «%1».</translation>
    </message>
    <message>
        <source>Show the users on the channel without joining (Enter in the channel field)</source>
        <translation>Mostrar los usuarios del canal sin unirse (Intro en el campo del canal)</translation>
    </message>
    <message>
        <source>Users on the channel</source>
        <translation>Usuarios del canal</translation>
    </message>
    <message>
        <source>Choose “Watch” to show the users on the channel.</source>
        <translation>Elija «Observar» para mostrar los usuarios del canal.</translation>
    </message>
    <message>
        <source>Choose “Add” to create test users.</source>
        <translation>Elija «Añadir» para crear usuarios de prueba.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::Presentation</name>
    <message>
        <source>Step %1 failed.</source>
        <translation>Falló el paso %1.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>The current message can&apos;t be sent.</source>
        <translation>No se puede enviar el mensaje actual.</translation>
    </message>
    <message>
        <source>Not sent: sending is locked for this profile.</source>
        <translation>No se envió: el envío está bloqueado en este perfil.</translation>
    </message>
    <message>
        <source>Not sent: the message contains a secret.</source>
        <translation>No se envió: el mensaje contiene un secreto.</translation>
    </message>
    <message>
        <source>Messages arrive through a subscriber page</source>
        <translation>Los mensajes llegan a través de una página de suscriptor</translation>
    </message>
    <message>
        <source>nothing, the scenario has finished</source>
        <translation>nada, el escenario ha terminado</translation>
    </message>
    <message>
        <source>%1 is a production profile: “%2” has real users. RadarDesk asks once after each start.</source>
        <translation>%1 es un perfil de producción: «%2» tiene usuarios reales. RadarDesk pregunta una vez después de cada inicio.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PresenterStage</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Messages appear here as they arrive.</source>
        <translation>Los mensajes aparecen aquí a medida que llegan.</translation>
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
        <translation>Vista de presentador</translation>
    </message>
    <message>
        <source>Space: next · D: light, dark · H: hide this · Esc: leave</source>
        <translation>Espacio: siguiente · D: claro, oscuro · H: ocultar esto · Esc: salir</translation>
    </message>
    <message>
        <source>Enter: send it. Backspace: don&apos;t.</source>
        <translation>Intro: enviar. Retroceso: no enviar.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PrivateChannelsPanel</name>
    <message>
        <source>Chec&amp;k</source>
        <translation>C&amp;omprobación</translation>
    </message>
    <message>
        <source>Find out why a private channel is refused (Alt+K)</source>
        <translation>Averiguar por qué se rechaza un canal privado (Alt+O)</translation>
    </message>
    <message>
        <source>P&amp;resence</source>
        <translation>&amp;Presencia</translation>
    </message>
    <message>
        <source>&amp;Identities…</source>
        <translation>Identidade&amp;s…</translation>
    </message>
    <message>
        <source>Access &amp;matrix</source>
        <translation>Matri&amp;z de acceso</translation>
    </message>
    <message>
        <source>Mock &amp;endpoint</source>
        <translation>Endpoint simu&amp;lado</translation>
    </message>
    <message>
        <source>Serve an authentication endpoint to pages (Alt+E)</source>
        <translation>Servir un endpoint de autenticación a páginas (Alt+L)</translation>
    </message>
    <message>
        <source>Edit named sets of cookies and headers (Alt+I)</source>
        <translation>Editar conjuntos con nombre de cookies y cabeceras (Alt+S)</translation>
    </message>
    <message>
        <source>All &amp;checks</source>
        <translation>To&amp;das las comprobaciones</translation>
    </message>
    <message>
        <source>&amp;Browser recording</source>
        <translation>Grabación del na&amp;vegador</translation>
    </message>
    <message>
        <source>Run all saved checks and the access matrix (Alt+C)</source>
        <translation>Ejecutar todas las comprobaciones guardadas y la matriz de acceso (Alt+D)</translation>
    </message>
    <message>
        <source>Compare the access of identities to channels (Alt+M)</source>
        <translation>Comparar el acceso de las identidades a los canales (Alt+Z)</translation>
    </message>
    <message>
        <source>Analyze a HAR file without sending requests (Alt+B)</source>
        <translation>Analizar un archivo HAR sin enviar peticiones (Alt+V)</translation>
    </message>
    <message>
        <source>Show the users on a presence channel (Alt+R)</source>
        <translation>Mostrar los usuarios de un canal de presencia (Alt+P)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ProductionQuestion</name>
    <message>
        <source>%1 is a production profile: a broadcast to “%3” on %2 reaches real users. RadarDesk asks once after each start.</source>
        <extracomment>%1 is a profile, %2 a host, %3 a channel</extracomment>
        <translation>%1 es un perfil de producción: un broadcast a «%3» en %2 llega a usuarios reales. RadarDesk pregunta una vez después de cada inicio.</translation>
    </message>
    <message>
        <source>The history contains no earlier broadcast to this channel.</source>
        <translation>El historial no contiene ningún broadcast anterior a este canal.</translation>
    </message>
    <message>
        <source>The message is the same as the last one sent to this channel.</source>
        <translation>El mensaje es igual que el último enviado a este canal.</translation>
    </message>
    <message>
        <source>Changes since the last message sent to this channel:</source>
        <translation>Cambios desde el último mensaje enviado a este canal:</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ProfileBar</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Profiles (Ctrl+Shift+P)</source>
        <translation>Perfiles (Ctrl+Mayús+P)</translation>
    </message>
    <message>
        <source>v2</source>
        <translation>v2</translation>
    </message>
    <message>
        <source>Use API version 2 (July 2019)</source>
        <translation>Usar la versión 2 de la API (julio de 2019)</translation>
    </message>
    <message>
        <source>API version 2</source>
        <translation>Versión 2 de la API</translation>
    </message>
    <message>
        <source>v3</source>
        <translation>v3</translation>
    </message>
    <message>
        <source>Use API version 3 (2021)</source>
        <translation>Usar la versión 3 de la API (2021)</translation>
    </message>
    <message>
        <source>API version 3</source>
        <translation>Versión 3 de la API</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCCIÓN</translation>
    </message>
    <message>
        <source>Current profile (Ctrl+Alt+1 to Ctrl+Alt+9)</source>
        <translation>Perfil actual (Ctrl+Alt+1 a Ctrl+Alt+9)</translation>
    </message>
    <message>
        <source>Broadcasts with this profile reach real users</source>
        <translation>Los broadcasts de este perfil llegan a usuarios reales</translation>
    </message>
    <message>
        <source>Lock sending</source>
        <translation>Bloquear envío</translation>
    </message>
    <message>
        <source>Prevent broadcasts with the current profile</source>
        <translation>Impedir broadcasts con el perfil actual</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ProfileDelegate</name>
    <message>
        <source>PRODUCTION · %1</source>
        <translation>PRODUCCIÓN · %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ProfileForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Service address</source>
        <translation>Dirección del &amp;servicio</translation>
    </message>
    <message>
        <source>https://api.pushradar.com</source>
        <translation>https://api.pushradar.com</translation>
    </message>
    <message>
        <source>&amp;Allow plain http</source>
        <translation>Permitir http sin cifr&amp;ar</translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <translation>&amp;Versión de la API</translation>
    </message>
    <message>
        <source>Pu&amp;blic key</source>
        <translation>Clave pú&amp;blica</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>De&amp;fault channel</source>
        <translation>Canal por de&amp;fecto</translation>
    </message>
    <message>
        <source>Filled in when you choose the profile</source>
        <translation>Se rellena al elegir el perfil</translation>
    </message>
    <message>
        <source>Authentication &amp;endpoint</source>
        <translation>&amp;Endpoint de autenticación</translation>
    </message>
    <message>
        <source>http://localhost:3000/auth</source>
        <translation>http://localhost:3000/auth</translation>
    </message>
    <message>
        <source>&amp;Production</source>
        <translation>&amp;Producción</translation>
    </message>
    <message>
        <source>v3 (2021)</source>
        <translation>v3 (2021)</translation>
    </message>
    <message>
        <source>v2 (July 2019)</source>
        <translation>v2 (julio de 2019)</translation>
    </message>
    <message>
        <source>Keep events</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>Built in: it runs inside RadarDesk on this machine and needs no account. Point your server and your page at it to see what they send and receive.</source>
        <translation>Integrado: se ejecuta dentro de RadarDesk en este equipo y no necesita ninguna cuenta. Conecte a él el servidor y la página para ver qué envían y reciben.</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>Tipo de servicio</translation>
    </message>
    <message>
        <source>RadarDesk watches the channels of PushRadar-compatible services, such as radardesk-sandbox</source>
        <translation>RadarDesk observa los canales de los servicios compatibles con PushRadar, como radardesk-sandbox</translation>
    </message>
    <message>
        <source>PushRadar-compatible service.</source>
        <translation>Servicio compatible con PushRadar.</translation>
    </message>
    <message>
        <source>PushRadar-compatible service, %1.</source>
        <comment>%1 is its name and version</comment>
        <translation>Servicio compatible con PushRadar, %1.</translation>
    </message>
    <message>
        <source>%1 Enter the public key to watch its channels.</source>
        <comment>%1 is a sentence</comment>
        <translation>%1 Introduzca la clave pública para observar sus canales.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Hosted service</source>
        <translation>Servicio alojado</translation>
    </message>
    <message>
        <source>PushRadar-compatible</source>
        <translation>Compatible con PushRadar</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Color of the profile in the window</source>
        <translation>Color del perfil en la ventana</translation>
    </message>
    <message>
        <source>Anyone between this machine and the service can then read the secret.</source>
        <translation>Cualquiera entre este equipo y el servicio puede leer entonces el secreto.</translation>
    </message>
    <message>
        <source>Endpoint &amp;headers</source>
        <translation>Cabeceras &amp;del endpoint</translation>
    </message>
    <message>
        <source>One per line:  X-Requested-With: XMLHttpRequest</source>
        <translation>Una por línea:  X-Requested-With: XMLHttpRequest</translation>
    </message>
    <message>
        <source>Stored in the profiles file, which only you can read. Credentials are left out of exports.</source>
        <translation>Se guardan en el archivo de perfiles, que solo este usuario puede leer. Las credenciales se omiten al exportar.</translation>
    </message>
    <message>
        <source>Hosted service. Only a page can watch its channels.</source>
        <translation>Servicio alojado. Solo una página puede observar sus canales.</translation>
    </message>
    <message>
        <source>&amp;Lock sending</source>
        <translation>B&amp;loquear envío</translation>
    </message>
    <message>
        <source>For browsers (the API key of v2)</source>
        <translation>Para navegadores (la clave de API de v2)</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>Contacting the service…</source>
        <translation>Contactando con el servicio…</translation>
    </message>
    <message>
        <source>No answer. Check the service address.</source>
        <translation>Sin respuesta. Compruebe la dirección del servicio.</translation>
    </message>
    <message>
        <source>Another profile has the same name. Choose a different name.</source>
        <translation>Otro perfil tiene el mismo nombre. Elija un nombre distinto.</translation>
    </message>
    <message>
        <source>Shows the profile in red and asks before the first broadcast after each start.</source>
        <translation>Muestra el perfil en rojo y pregunta antes del primer broadcast después de cada inicio.</translation>
    </message>
    <message>
        <source>Prevents broadcasts with this profile.</source>
        <translation>Impide enviar broadcasts con este perfil.</translation>
    </message>
    <message>
        <source>Not PushRadar-compatible. Check the address.</source>
        <translation>No es compatible con PushRadar. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ProfileTestPanel</name>
    <message>
        <source>The service can&apos;t be reached</source>
        <translation>No se puede acceder al servicio</translation>
    </message>
    <message>
        <source>The service issues no token</source>
        <translation>El servicio no emite tokens</translation>
    </message>
    <message>
        <source>The secret can&apos;t be used</source>
        <translation>El secreto no se puede usar</translation>
    </message>
    <message>
        <source>Your clock is wrong</source>
        <translation>El reloj está mal ajustado</translation>
    </message>
    <message>
        <source>&amp;Test this profile</source>
        <translation>Probar es&amp;te perfil</translation>
    </message>
    <message>
        <source>Ask the service for a token; nothing is broadcast</source>
        <translation>Pedir un token al servicio; no se envía ningún broadcast</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of the test, what was found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>This profile works</source>
        <translation>Este perfil funciona</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ProfilesDialog</name>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nuevo perfil</translation>
    </message>
    <message>
        <source>New profile (Ctrl+N)</source>
        <translation>Nuevo perfil (Ctrl+N)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Duplicate, without the secret (Ctrl+D)</source>
        <translation>Duplicar, sin el secreto (Ctrl+D)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete (Delete)</source>
        <translation>Eliminar (Supr)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Add the profiles of a file</source>
        <translation>Añadir los perfiles de un archivo</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Write all profiles to a file, without their secrets</source>
        <translation>Escribir todos los perfiles en un archivo, sin sus secretos</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>Perfiles (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Nothing was imported from %1. %2</source>
        <translation>No se importó nada de %1. %2</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Importar perfiles</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>Exportar perfiles</translation>
    </message>
    <message>
        <source>Changes are saved immediately.</source>
        <translation>Los cambios se guardan de inmediato.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n profile(s). Enter their secrets to use them.</source>
        <translation>
            <numerusform>Se importó %n perfil. Introduzca su secreto para usarlo.</numerusform>
            <numerusform>Se importaron %n perfiles. Introduzca sus secretos para usarlos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n profile(s) to %1 without their secrets.</source>
        <translation>
            <numerusform>Se exportó %n perfil a %1 sin su secreto.</numerusform>
            <numerusform>Se exportaron %n perfiles a %1 sin sus secretos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profiles couldn&apos;t be written to %1: %2.</source>
        <translation>No se pudieron escribir los perfiles en %1: %2.</translation>
    </message>
    <message>
        <source>Current profile</source>
        <translation>Perfil actual</translation>
    </message>
    <message>
        <source>Deleted “%1” with its secret and its events.</source>
        <translation>Se eliminó «%1» con su secreto y sus eventos.</translation>
    </message>
    <message>
        <source>&amp;Use this profile</source>
        <translation>&amp;Usar este perfil</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::QrView</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RawPanel</name>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>The bytes of the data</source>
        <translation>Los bytes de los datos</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Cuerpo de la petición</translation>
    </message>
    <message>
        <source>The bytes of the request&apos;s body</source>
        <translation>Los bytes del cuerpo de la petición</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Cuerpo de la respuesta</translation>
    </message>
    <message>
        <source>The bytes of the response&apos;s body</source>
        <translation>Los bytes del cuerpo de la respuesta</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>&amp;Copy lines</source>
        <translation>&amp;Copiar líneas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RecordBar</name>
    <message>
        <source>&amp;Record what my app sends</source>
        <translation>&amp;Grabar lo que envía mi aplicación</translation>
    </message>
    <message>
        <source>Record &amp;anyway</source>
        <translation>Grabar de &amp;todos modos</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t record</source>
        <translation>&amp;No grabar</translation>
    </message>
    <message>
        <source>Calls to %1 are handed on unchanged to %2 and recorded.</source>
        <extracomment>%1 and %2 are host and port</extracomment>
        <translation>Las llamadas a %1 se pasan sin cambios a %2 y se graban.</translation>
    </message>
    <message>
        <source>For %1: the code below then points your app at RadarDesk, which hands each call on to the service unchanged.</source>
        <translation>Para %1: el código de abajo dirige entonces la aplicación a RadarDesk, que pasa cada llamada al servicio sin cambios.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RecordingPanel</name>
    <message>
        <source>&amp;Open HAR file…</source>
        <translation>Abrir archivo &amp;HAR…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Copi&amp;ar</translation>
    </message>
    <message>
        <source>Copy the report as Markdown, without cookies and tokens (Alt+Y)</source>
        <translation>Copiar el informe en Markdown, sin cookies ni tokens (Alt+A)</translation>
    </message>
    <message>
        <source>Steps of the recorded call</source>
        <translation>Pasos de la llamada grabada</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a time, a channel, a status</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Abrir una grabación</translation>
    </message>
    <message>
        <source>Recordings of browsers (*.har)</source>
        <translation>Grabaciones de navegadores (*.har)</translation>
    </message>
    <message>
        <source>Reading the recording…</source>
        <translation>Leyendo la grabación…</translation>
    </message>
    <message>
        <source>The recording can&apos;t be read</source>
        <translation>No se puede leer la grabación</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>the name of a file, a browser</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No authentication call in this recording</source>
        <translation>No hay llamadas de autenticación en esta grabación</translation>
    </message>
    <message>
        <source>Open the developer tools first, then reload the page and subscribe to the private channel, and save the recording again.</source>
        <translation>Abra primero las herramientas de desarrollo, recargue la página, suscríbase al canal privado y vuelva a guardar la grabación.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Check it now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Copied the report as Markdown, without cookies, tokens and secrets.</source>
        <translation>Se copió el informe en Markdown, sin cookies, tokens ni secretos.</translation>
    </message>
    <message>
        <source>Analyze a HAR file without sending requests</source>
        <translation>Analizar un archivo HAR sin enviar peticiones</translation>
    </message>
    <message>
        <source>Recorded call</source>
        <translation>Llamada grabada</translation>
    </message>
    <message>
        <source>Analyze a browser recording</source>
        <translation>Analizar una grabación del navegador</translation>
    </message>
    <message>
        <source>Open a HAR file from a browser&apos;s developer tools, or drop it on the window. RadarDesk analyzes the recorded calls and sends no requests.</source>
        <translation>Abra un archivo HAR de las herramientas de desarrollo de un navegador, o suéltelo en la ventana. RadarDesk analiza las llamadas grabadas y no envía peticiones.</translation>
    </message>
    <message>
        <source>Limits of this recording: %1</source>
        <comment>whole sentences</comment>
        <translation>Límites de esta grabación: %1</translation>
    </message>
    <message>
        <source>browser recording</source>
        <comment>who called</comment>
        <translation>grabación del navegador</translation>
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
        <translation>Re&amp;gistrar</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>Registrando…</translation>
    </message>
    <message>
        <source>Registered in %1: %2 %3</source>
        <translation>Registrado en %1: %2 %3</translation>
    </message>
    <message>
        <source>Socke&amp;t ID</source>
        <translation>ID de socke&amp;t</translation>
    </message>
    <message>
        <source>Socket ID that radar.call.on.connection() posts from your page</source>
        <translation>ID de socket que radar.call.on.connection() envía desde la página</translation>
    </message>
    <message>
        <source>v2 has no client data. Choose v3 above to register client data.</source>
        <translation>v2 no tiene datos de cliente. Elija v3 arriba para registrar datos de cliente.</translation>
    </message>
    <message>
        <source>Registration result</source>
        <translation>Resultado del registro</translation>
    </message>
    <message>
        <source>Registered client data for the socket %1.</source>
        <translation>Se registraron los datos de cliente para el socket %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RelayStatus</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop recording what your app sends</source>
        <translation>Dejar de grabar lo que envía la aplicación</translation>
    </message>
    <message>
        <source>Recording: %1 → %2</source>
        <extracomment>%1 is where RadarDesk listens, %2 the service: host and port</extracomment>
        <translation>Grabando: %1 → %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ReplayForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the new scenario</source>
        <translation>Nombre del nuevo escenario</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>Pausa máxima</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 times</source>
        <comment>a speed</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Replay of %1</source>
        <translation>Reproducción del %1</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>Create scenario</source>
        <translation>Crear escenario</translation>
    </message>
    <message numerus="yes">
        <source>Create a scenario from %n broadcast(s)</source>
        <translation>
            <numerusform>Crear un escenario con %n broadcast</numerusform>
            <numerusform>Crear un escenario con %n broadcasts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ReportPanel</name>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Save the report as a file</source>
        <translation>Guardar el informe como archivo</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the report (Esc)</source>
        <translation>Cerrar el informe (Esc)</translation>
    </message>
    <message>
        <source>Close the report</source>
        <translation>Cerrar el informe</translation>
    </message>
    <message>
        <source>Steps of the report</source>
        <translation>Pasos del informe</translation>
    </message>
    <message>
        <source>Text…</source>
        <translation>Texto…</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>JUnit XML…</source>
        <translation>XML de JUnit…</translation>
    </message>
    <message>
        <source>%1, %2, steps took %3</source>
        <extracomment>%1 is a scenario, %2 a time of day, %3 how long it took</extracomment>
        <translation>%1, %2, los pasos duraron %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) failed</source>
        <translation>
            <numerusform>%Ln paso falló</numerusform>
            <numerusform>%Ln pasos fallaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended early: %Ln step(s) skipped</source>
        <translation>
            <numerusform>Terminó antes: %Ln paso omitido</numerusform>
            <numerusform>Terminó antes: %Ln pasos omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>All steps passed</source>
        <translation>Todos los pasos se superaron</translation>
    </message>
    <message>
        <source>Saved the report to %1.</source>
        <translation>Informe guardado en %1.</translation>
    </message>
    <message>
        <source>The report can&apos;t be saved to %1. %2</source>
        <translation>El informe no se puede guardar en %1. %2</translation>
    </message>
    <message>
        <source>no such field</source>
        <translation>no existe ese campo</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Lo que llegó</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Realizado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s), %1</source>
        <translation>
            <numerusform>%Ln vez, %1</numerusform>
            <numerusform>%Ln veces, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ResultLine</name>
    <message>
        <source>Result of the last broadcast</source>
        <translation>Resultado del último broadcast</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RetentionPanel</name>
    <message>
        <source>up to</source>
        <comment>between for how long, and how many MiB, events are kept</comment>
        <translation>hasta</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>any size</source>
        <translation>cualquier tamaño</translation>
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
        <translation>No hay eventos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s), %1</source>
        <translation>
            <numerusform>%Ln evento, %1</numerusform>
            <numerusform>%Ln eventos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest %1 of events will be deleted when you close this dialog.</source>
        <translation>Los %1 de eventos más antiguos se eliminarán al cerrar este diálogo.</translation>
    </message>
    <message>
        <source>Older events will be deleted when you close this dialog.</source>
        <translation>Los eventos más antiguos se eliminarán al cerrar este diálogo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) are older and will be deleted when you close this dialog.</source>
        <translation>
            <numerusform>%Ln evento es más antiguo y se eliminará al cerrar este diálogo.</numerusform>
            <numerusform>%Ln eventos son más antiguos y se eliminarán al cerrar este diálogo.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long events are stored</source>
        <translation>Tiempo que se guardan los eventos</translation>
    </message>
    <message>
        <source>Maximum size of the stored events</source>
        <translation>Tamaño máximo de los eventos guardados</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>sin límite</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RowsButton</name>
    <message>
        <source>Choose a CSV file…</source>
        <translation>Elegir un archivo CSV…</translation>
    </message>
    <message>
        <source>Run without rows</source>
        <translation>Ejecutar sin filas</translation>
    </message>
    <message>
        <source>The rows of %1 can&apos;t be used. %2</source>
        <extracomment>%1 is a path, %2 why</extracomment>
        <translation>Las filas de %1 no se pueden usar. %2</translation>
    </message>
    <message>
        <source>Rows for the scenario</source>
        <translation>Filas para el escenario</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>Archivos CSV (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <extracomment>%n rows, %1 is a file</extracomment>
        <translation>
            <numerusform>%1: %n fila</numerusform>
            <numerusform>%1: %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Run once for each row of a CSV file</source>
        <translation>Ejecutar una vez por cada fila de un archivo CSV</translation>
    </message>
    <message>
        <source>Rows of a CSV file</source>
        <translation>Filas de un archivo CSV</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RunBar</name>
    <message>
        <source>Run on production</source>
        <translation>Ejecutar en producción</translation>
    </message>
    <message>
        <source>Don&apos;t run</source>
        <translation>No ejecutar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ejecutar</translation>
    </message>
    <message>
        <source>Run the scenario</source>
        <translation>Ejecutar el escenario</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Siguie&amp;nte</translation>
    </message>
    <message>
        <source>Send the next step</source>
        <translation>Enviar el paso siguiente</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>By &amp;hand</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>Progress of the scenario</source>
        <translation>Progreso del escenario</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>a time</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>broadcasts</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <comment>broadcasts</comment>
        <translation>%1 enviados</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 con error</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a time</comment>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>done in %1</source>
        <translation>terminado en %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 de retraso</translation>
    </message>
    <message>
        <source>Stop the scenario</source>
        <translation>Detener el escenario</translation>
    </message>
    <message>
        <source>Skip waits, and send each step with the button or its key</source>
        <translation>Omitir las esperas y enviar cada paso con el botón o su tecla</translation>
    </message>
    <message>
        <source>Pause the scenario</source>
        <translation>Pausar el escenario</translation>
    </message>
    <message>
        <source>waiting for responses</source>
        <translation>esperando respuestas</translation>
    </message>
    <message>
        <source>%1 not met</source>
        <comment>expectations</comment>
        <translation>%1 sin cumplir</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Show the report of the last run</source>
        <translation>Mostrar el informe de la última ejecución</translation>
    </message>
    <message>
        <source>Run anyway</source>
        <translation>Ejecutar de todos modos</translation>
    </message>
    <message>
        <source>row %1 of %2</source>
        <extracomment>Rows of a file</extracomment>
        <translation>fila %1 de %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RunStatus</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the scenario</source>
        <translation>Detener el escenario</translation>
    </message>
    <message>
        <source>“%1”: %2 of %3</source>
        <translation>«%1»: %2 de %3</translation>
    </message>
    <message>
        <source>“%1”: %2 sent</source>
        <extracomment>%1: the name of a scenario, %2: how many broadcasts</extracomment>
        <translation>«%1»: %2 enviados</translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <extracomment>%1: a sentence on how far a scenario is, %2: how many broadcasts</extracomment>
        <translation>%1, %2 con error</translation>
    </message>
    <message>
        <source>%1 (paused)</source>
        <extracomment>%1: a sentence on how far a scenario is</extracomment>
        <translation>%1 (en pausa)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SandboxPanel</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address of the sandbox</source>
        <translation>Dirección del sandbox</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>Pue&amp;rto</translation>
    </message>
    <message>
        <source>The sandbox listens at this port at each start</source>
        <translation>El sandbox escucha en este puerto en cada inicio</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>R&amp;eintentar</translation>
    </message>
    <message>
        <source>Try the port again</source>
        <translation>Volver a probar el puerto</translation>
    </message>
    <message>
        <source>Always use this port</source>
        <translation>Usar siempre este puerto</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>Public key of the sandbox</source>
        <translation>Clave pública del sandbox</translation>
    </message>
    <message>
        <source>Copy the public key</source>
        <translation>Copiar la clave pública</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Secret of the sandbox</source>
        <translation>Secreto del sandbox</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Make &amp;new</source>
        <translation>Ge&amp;nerar</translation>
    </message>
    <message>
        <source>&amp;Enter…</source>
        <translation>&amp;Introducir…</translation>
    </message>
    <message>
        <source>Enter credentials that your team has agreed on</source>
        <translation>Introducir credenciales acordadas con el equipo de desarrollo</translation>
    </message>
    <message>
        <source>Try the &amp;keychain again</source>
        <translation>Reintentar con el &amp;llavero</translation>
    </message>
    <message>
        <source>sk_…</source>
        <translation>sk_…</translation>
    </message>
    <message>
        <source>New secret of the sandbox</source>
        <translation>Nuevo secreto del sandbox</translation>
    </message>
    <message>
        <source>pk_…</source>
        <translation>pk_…</translation>
    </message>
    <message>
        <source>New public key of the sandbox</source>
        <translation>Nueva clave pública del sandbox</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>&amp;Usar estas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Always use port %1</source>
        <translation>Usar siempre el puerto %1</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <translation>O&amp;cultar</translation>
    </message>
    <message>
        <source>The sandbox uses the entered secret and public key.</source>
        <translation>El sandbox usa el secreto y la clave pública introducidos.</translation>
    </message>
    <message>
        <source>Replace the secret and the public key with new ones</source>
        <translation>Reemplazar el secreto y la clave pública por otros nuevos</translation>
    </message>
    <message>
        <source>The secret was removed from the clipboard.</source>
        <translation>Se quitó el secreto del portapapeles.</translation>
    </message>
    <message>
        <source>%1 Until then, it uses port %2.</source>
        <comment>%1 is whole sentences</comment>
        <translation>%1 Hasta entonces, usa el puerto %2.</translation>
    </message>
    <message>
        <source>Created a new secret and public key. Apps that use the old ones are refused from now on.</source>
        <translation>Se generaron un secreto y una clave pública nuevos. A partir de ahora se rechazan las aplicaciones que usan los anteriores.</translation>
    </message>
    <message>
        <source>Copied the secret. It is removed from the clipboard after a while.</source>
        <translation>Secreto copiado. Se quitará del portapapeles en un rato.</translation>
    </message>
    <message>
        <source>Show the secret for a moment</source>
        <translation>Mostrar el secreto durante un momento</translation>
    </message>
    <message>
        <source>Copy the secret; it is removed from the clipboard after 30 seconds</source>
        <translation>Copiar el secreto; se quita del portapapeles a los 30 segundos</translation>
    </message>
    <message>
        <source>The credentials are in the keychain and stay the same.</source>
        <translation>Las credenciales están en el llavero y no cambian.</translation>
    </message>
    <message>
        <source>The credentials are for this run only.</source>
        <translation>Las credenciales son solo para esta sesión.</translation>
    </message>
    <message>
        <source>The credentials are for this run only, until the keychain answers.</source>
        <translation>Las credenciales son solo para esta sesión, hasta que responda el llavero.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SavedChecksBar</name>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name of the check</source>
        <translation>Nombre de la comprobación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No saved checks</source>
        <translation>Sin comprobaciones guardadas</translation>
    </message>
    <message>
        <source>&amp;Save this check…</source>
        <translation>Guardar e&amp;sta comprobación…</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>&amp;Eliminar «%1»</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ScenarioDelegate</name>
    <message>
        <source>invalid</source>
        <extracomment>Beside a step</extracomment>
        <translation>no válido</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ScenarioFiles</name>
    <message>
        <source>Scenarios (*.json);;All files (*)</source>
        <translation>Escenarios (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Nothing was imported from %1. %2</source>
        <translation>No se importó nada de %1. %2</translation>
    </message>
    <message>
        <source>Nothing was exported to %1. %2</source>
        <translation>No se exportó nada a %1. %2</translation>
    </message>
    <message>
        <source>Import scenarios</source>
        <translation>Importar escenarios</translation>
    </message>
    <message>
        <source>Export scenarios</source>
        <translation>Exportar escenarios</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n scenario(s).</source>
        <translation>
            <numerusform>Se importó %n escenario.</numerusform>
            <numerusform>Se importaron %n escenarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n scenario(s) to %1.</source>
        <translation>
            <numerusform>Se exportó %n escenario a %1.</numerusform>
            <numerusform>Se exportaron %n escenarios a %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ScenariosPanel</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a scenario or a step (Insert)</source>
        <translation>Añadir un escenario o un paso (Insertar)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>Duplicar (Ctrl+D)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete (Delete)</source>
        <translation>Eliminar (Supr)</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importar y exportar</translation>
    </message>
    <message>
        <source>Import and export scenarios</source>
        <translation>Importar y exportar escenarios</translation>
    </message>
    <message>
        <source>Scenarios and their steps</source>
        <translation>Escenarios y sus pasos</translation>
    </message>
    <message>
        <source>Make an example</source>
        <translation>Crear un ejemplo</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>No scenarios yet</source>
        <translation>Aún no hay escenarios</translation>
    </message>
    <message>
        <source>&amp;Import scenarios…</source>
        <translation>&amp;Importar escenarios…</translation>
    </message>
    <message>
        <source>&amp;Export all scenarios…</source>
        <translation>&amp;Exportar todos los escenarios…</translation>
    </message>
    <message>
        <source>&amp;Make an example</source>
        <translation>Crear un e&amp;jemplo</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nombrar</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Eli&amp;minar</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nuevo escenario</translation>
    </message>
    <message>
        <source>A scenario sends broadcasts one after the other at the pace you choose, for a demo or to test a page.</source>
        <translation>Un escenario envía broadcasts uno tras otro al ritmo elegido, para una demo o para probar una página.</translation>
    </message>
    <message>
        <source>Choose “Add” to create one.</source>
        <translation>Elija «Añadir» para crear uno.</translation>
    </message>
    <message>
        <source>A scenario needs a name. It keeps its previous name until you enter one.</source>
        <translation>Un escenario necesita un nombre. Conserva el anterior hasta que se introduzca otro.</translation>
    </message>
    <message numerus="yes">
        <source>%n broadcast(s) can&apos;t be sent again and were left out.</source>
        <translation>
            <numerusform>%n broadcast no se puede volver a enviar y se omitió.</numerusform>
            <numerusform>%n broadcasts no se pueden volver a enviar y se omitieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>Se eliminó «%1».</translation>
    </message>
    <message>
        <source>Deleted a step: %1</source>
        <translation>Se eliminó un paso: %1</translation>
    </message>
    <message>
        <source>The current message can&apos;t be sent: %1</source>
        <translation>No se puede enviar el mensaje actual: %1</translation>
    </message>
    <message>
        <source>Step %1 can&apos;t be run. %2</source>
        <translation>El paso %1 no se puede ejecutar. %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SearchCompleter</name>
    <message>
        <source>Completions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SearchLine</name>
    <message>
        <source>Continue search</source>
        <translation>Continuar búsqueda</translation>
    </message>
    <message>
        <source>Stop search</source>
        <translation>Detener búsqueda</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nombre de la búsqueda</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SearchMenu</name>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Saved searches (Alt+Down)</source>
        <translation>Búsquedas guardadas (Alt+Abajo)</translation>
    </message>
    <message>
        <source>No saved searches</source>
        <translation>Sin búsquedas guardadas</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>Guardar e&amp;sta búsqueda…</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <comment>%1 is a saved search</comment>
        <translation>Cambia&amp;r nombre de «%1»…</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <comment>%1 is a saved search</comment>
        <translation>&amp;Eliminar «%1»</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <comment>%1 is a saved search</comment>
        <translation>Se eliminó «%1».</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SecretBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
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
        <translation>Secreto</translation>
    </message>
    <message>
        <source>From the API page of the PushRadar dashboard</source>
        <translation>De la página API del panel de control de PushRadar</translation>
    </message>
    <message>
        <source>For this run only</source>
        <translation>Solo en esta sesión</translation>
    </message>
    <message>
        <source>Store in the keychain</source>
        <translation>Guardar en el llavero</translation>
    </message>
    <message>
        <source>Encrypted by your system and available after a restart</source>
        <translation>Cifrado por el sistema y disponible después de reiniciar</translation>
    </message>
    <message>
        <source>In memory only, until RadarDesk ends</source>
        <translation>Solo en memoria, hasta que se cierre RadarDesk</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SecretPanel</name>
    <message>
        <source>The secret</source>
        <translation>El secreto</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>&amp;Reemplazar…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>The secret was removed from the clipboard.</source>
        <translation>Se quitó el secreto del portapapeles.</translation>
    </message>
    <message>
        <source>Show the secret for a moment</source>
        <translation>Mostrar el secreto durante un momento</translation>
    </message>
    <message>
        <source>Copy the secret; it is removed from the clipboard after a while</source>
        <translation>Copiar el secreto; se quita del portapapeles en un rato</translation>
    </message>
    <message>
        <source>Delete the secret from the keychain</source>
        <translation>Eliminar el secreto del llavero</translation>
    </message>
    <message>
        <source>Copied the secret. It is removed from the clipboard after a while.</source>
        <translation>Secreto copiado. Se quitará del portapapeles en un rato.</translation>
    </message>
    <message>
        <source>The secret is shown for a moment.</source>
        <translation>El secreto se muestra durante un momento.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SecretPlace</name>
    <message>
        <source>no secret</source>
        <translation>sin secreto</translation>
    </message>
    <message>
        <source>the secret is read from the keychain when it is needed</source>
        <translation>el secreto se lee del llavero cuando se necesita</translation>
    </message>
    <message>
        <source>waiting for the keychain</source>
        <translation>esperando al llavero</translation>
    </message>
    <message>
        <source>secret in the system keychain</source>
        <translation>secreto en el llavero del sistema</translation>
    </message>
    <message>
        <source>secret in memory for this run only, not in a keychain</source>
        <translation>secreto en memoria solo en esta sesión, no en un llavero</translation>
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
        <translation>Cerrar este formulario (Esc)</translation>
    </message>
    <message>
        <source>Message data as JSON</source>
        <translation>Datos del mensaje en JSON</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send to this connection only (Ctrl+Enter)</source>
        <translation>Enviar solo a esta conexión (Ctrl+Intro)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SendPreview</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>Sends %1</source>
        <extracomment>%1 is JSON</extracomment>
        <translation>Envía %1</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a placeholder and is sent as typed</source>
        <extracomment>%1 is as “{{user}}”</extracomment>
        <translation>%1 no es un marcador de posición y se envía tal cual</translation>
    </message>
    <message>
        <source>%1 aren&apos;t placeholders and are sent as typed</source>
        <extracomment>%1 is as “{{user}}, {{time}}”</extracomment>
        <translation>%1 no son marcadores de posición y se envían tal cual</translation>
    </message>
    <message>
        <source>%1 isn&apos;t closed and is sent as typed</source>
        <extracomment>%1 is as “{{user”</extracomment>
        <translation>%1 no está cerrado y se envía tal cual</translation>
    </message>
    <message>
        <source>Preview of the broadcast</source>
        <translation>Vista previa del broadcast</translation>
    </message>
    <message>
        <source>The message is too large for a preview.</source>
        <translation>El mensaje es demasiado grande para una vista previa.</translation>
    </message>
    <message>
        <source>Show the complete preview</source>
        <translation>Mostrar la vista previa completa</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>T&amp;amaño de texto</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>I&amp;nspector</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Takes effect the next time RadarDesk starts.</source>
        <translation>Se aplica la próxima vez que se inicie RadarDesk.</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>N&amp;otificaciones</translation>
    </message>
    <message>
        <source>While RadarDesk is in the background, notify me when:</source>
        <translation>Con RadarDesk en segundo plano, notificar cuando:</translation>
    </message>
    <message>
        <source>A message arrives on a &amp;pinned channel</source>
        <translation>&amp;Llegue un mensaje a un canal fijado</translation>
    </message>
    <message>
        <source>A &amp;broadcast fails</source>
        <translation>Falle un &amp;broadcast</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>T&amp;eclado</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Atajos de teclado…</translation>
    </message>
    <message>
        <source>See and change the shortcuts of all commands</source>
        <translation>Ver y cambiar los atajos de todos los comandos</translation>
    </message>
    <message>
        <source>San&amp;dbox</source>
        <translation>San&amp;dbox</translation>
    </message>
    <message>
        <source>Address and credentials…</source>
        <translation>Dirección y credenciales…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño de texto</translation>
    </message>
    <message>
        <source>Position of the inspector</source>
        <translation>Posición del inspector</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Address and credentials of the sandbox</source>
        <translation>Dirección y credenciales del sandbox</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>of the usual size of letters</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>At the right</source>
        <translation>A la derecha</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>In its own window</source>
        <translation>En su propia ventana</translation>
    </message>
    <message>
        <source>For events of “%1”, the current profile.</source>
        <extracomment>%1: the name of a profile</extracomment>
        <translation>Para los eventos de «%1», el perfil actual.</translation>
    </message>
    <message>
        <source>Point out unusual messages</source>
        <translation>Señalar mensajes inusuales</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Mensajes</translation>
    </message>
    <message>
        <source>A &amp;scenario ends</source>
        <translation>Termine un e&amp;scenario</translation>
    </message>
    <message>
        <source>Point out messages that are &amp;unusual for the channel</source>
        <translation>Señalar los mensajes in&amp;usuales en el canal</translation>
    </message>
    <message>
        <source>Change the port and credentials of the built-in sandbox</source>
        <translation>Cambiar el puerto y las credenciales del sandbox integrado</translation>
    </message>
    <message>
        <source>How long the history is stored</source>
        <translation>Tiempo que se guarda el historial</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ShareDialog</name>
    <message>
        <source>&amp;Let devices on this network open the page</source>
        <translation>Permitir que &amp;los dispositivos de esta red abran la página</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Red</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>&amp;Copiar la dirección</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 on phones</source>
        <translation>%1 en teléfonos</translation>
    </message>
    <message>
        <source>Anyone on this network who has the address can read this channel, and others may be able to read along, because the connection isn&apos;t encrypted. The address contains a code that is new each time you turn this on, and that stops working when you turn it off or close RadarDesk. Nobody can broadcast through it.</source>
        <translation>Cualquiera en esta red que tenga la dirección puede leer este canal, y puede que otros también lo lean, porque la conexión no está cifrada. La dirección contiene un código que cambia cada vez que se activa esta opción y que deja de funcionar al desactivarla o al cerrar RadarDesk. Nadie puede enviar broadcasts con esa dirección.</translation>
    </message>
    <message>
        <source>This machine isn&apos;t on a network that a phone could share. Connect it, and turn this off and on again.</source>
        <translation>Este equipo no está en una red que pueda compartir con un teléfono. Conéctelo, y desactive y vuelva a activar esta opción.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::Sidebar</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Sa&amp;ved messages</source>
        <translation>Mensajes g&amp;uardados</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SidebarSection</name>
    <message>
        <source>Open</source>
        <translation>Desplegada</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Plegada</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::StartCards</name>
    <message>
        <source>See what your app sends</source>
        <translation>Ver qué envía la aplicación</translation>
    </message>
    <message>
        <source>Point your server at the sandbox with one line of code.</source>
        <translation>Conecte el servidor al sandbox con una línea de código.</translation>
    </message>
    <message>
        <source>Why is a channel refused?</source>
        <translation>¿Por qué se rechaza un canal?</translation>
    </message>
    <message>
        <source>Check a private channel and its authentication endpoint.</source>
        <translation>Compruebe un canal privado y su endpoint de autenticación.</translation>
    </message>
    <message>
        <source>Rehearse a demo</source>
        <translation>Ensayar una demo</translation>
    </message>
    <message>
        <source>Send messages step by step, on a big screen and on phones.</source>
        <translation>Envíe mensajes paso a paso, en una pantalla grande y en teléfonos.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sandbox running at %1</source>
        <translation>Sandbox en ejecución en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n subscribers</source>
        <translation>
            <numerusform>%n suscriptor</numerusform>
            <numerusform>%n suscriptores</numerusform>
        </translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCCIÓN</translation>
    </message>
    <message>
        <source>port %1 is taken</source>
        <translation>el puerto %1 está ocupado</translation>
    </message>
    <message>
        <source>secret in the keychain</source>
        <translation>secreto en el llavero</translation>
    </message>
    <message>
        <source>secret for this run only</source>
        <translation>secreto solo en esta sesión</translation>
    </message>
    <message>
        <source>secret for this run only until the keychain answers</source>
        <translation>secreto solo en esta sesión hasta que responda el llavero</translation>
    </message>
    <message>
        <source>Sandbox of the first window at %1</source>
        <translation>Sandbox de la primera ventana en %1</translation>
    </message>
    <message>
        <source>sending is locked</source>
        <translation>envío bloqueado</translation>
    </message>
    <message>
        <source>The sandbox isn&apos;t running</source>
        <translation>El sandbox no está en ejecución</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::StepDetails</name>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Qué hacer:</translation>
    </message>
    <message>
        <source>Call of this step</source>
        <translation>Llamada de este paso</translation>
    </message>
    <message>
        <source>Compared with the last successful run (%1).</source>
        <translation>Comparado con la última ejecución correcta (%1).</translation>
    </message>
    <message>
        <source>No relevant changes.</source>
        <translation>Sin cambios relevantes.</translation>
    </message>
    <message>
        <source>Changes since last success</source>
        <translation>Cambios desde el último éxito</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::StepForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Nombre del escenario</translation>
    </message>
    <message>
        <source>When a step fails</source>
        <translation>Cuando falla un paso</translation>
    </message>
    <message>
        <source>Channel of the step</source>
        <translation>Canal del paso</translation>
    </message>
    <message>
        <source>From the editor</source>
        <translation>Del editor</translation>
    </message>
    <message>
        <source>Data of the step as JSON</source>
        <translation>Datos del paso en JSON</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>How long to repeat</source>
        <translation>Cuánto se repite</translation>
    </message>
    <message>
        <source>Number of rounds</source>
        <translation>Número de rondas</translation>
    </message>
    <message>
        <source>Time to repeat for</source>
        <translation>Tiempo durante el que se repite</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>For a time</source>
        <translation>Durante un tiempo</translation>
    </message>
    <message>
        <source>Time to wait</source>
        <translation>Tiempo de espera</translation>
    </message>
    <message>
        <source>Pace of the rounds</source>
        <translation>Ritmo de las rondas</translation>
    </message>
    <message numerus="yes">
        <source>%n broadcast(s)</source>
        <translation>
            <numerusform>%n broadcast</numerusform>
            <numerusform>%n broadcasts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 s.</source>
        <comment>“12 broadcasts, 1.5 s.”</comment>
        <translation>%1, %2 s.</translation>
    </message>
    <message>
        <source>Restart counters with each run</source>
        <translation>Reiniciar los contadores en cada ejecución</translation>
    </message>
    <message>
        <source>Placeholders such as {{#counter}} begin at 1 in each rehearsal</source>
        <translation>Los marcadores de posición como {{#counter}} empiezan en 1 en cada ensayo</translation>
    </message>
    <message>
        <source>Use the current message</source>
        <translation>Usar el mensaje actual</translation>
    </message>
    <message>
        <source>Enter times as “500 ms”, “1.5 s” or “2 min”.</source>
        <translation>Introduzca los tiempos como «500 ms», «1.5 s» o «2 min».</translation>
    </message>
    <message>
        <source>Repeat its steps</source>
        <translation>Repetir sus pasos</translation>
    </message>
    <message>
        <source>Time between the starts of two rounds</source>
        <translation>Tiempo entre los inicios de dos rondas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>A number of times</source>
        <translation>Un número de veces</translation>
    </message>
    <message>
        <source>The JSON is invalid. Line %1, column %2: %3</source>
        <translation>El JSON no es válido. Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>Enter the number of rounds, from 1 to %1.</source>
        <translation>Introduzca el número de rondas, de 1 a %1.</translation>
    </message>
    <message>
        <source>Enter a duration such as “10 s”.</source>
        <translation>Introduzca una duración como «10 s».</translation>
    </message>
    <message>
        <source>A random number of broadcasts</source>
        <translation>Un número aleatorio de broadcasts</translation>
    </message>
    <message>
        <source>%1, for a random time.</source>
        <translation>%1, durante un tiempo aleatorio.</translation>
    </message>
    <message>
        <source>Channel name</source>
        <translation>Nombre del canal</translation>
    </message>
    <message>
        <source>Simulated faults</source>
        <translation>Fallos simulados</translation>
    </message>
    <message>
        <source>Start those that are enabled</source>
        <translation>Iniciar los activados</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Detener todo</translation>
    </message>
    <message>
        <source>Values of the folder</source>
        <translation>Valores de la carpeta</translation>
    </message>
    <message>
        <source>The folder of saved messages whose values {{var NAME}} stands for</source>
        <translation>La carpeta de mensajes guardados cuyos valores representa {{var NAME}}</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Sin carpeta</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::StepMenu</name>
    <message>
        <source>&amp;Scenario</source>
        <translation>Es&amp;cenario</translation>
    </message>
    <message>
        <source>&amp;Broadcast</source>
        <translation>Br&amp;oadcast</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>Espe&amp;ra</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>Repe&amp;tición</translation>
    </message>
    <message>
        <source>Simulated &amp;faults</source>
        <translation>&amp;Fallos simulados</translation>
    </message>
    <message>
        <source>&amp;Expect</source>
        <translation>&amp;Esperar mensaje</translation>
    </message>
    <message>
        <source>Expect &amp;none</source>
        <translation>No esperar &amp;nada</translation>
    </message>
    <message>
        <source>Expect ref&amp;used</source>
        <translation>Esperar rec&amp;hazo</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>Ca&amp;pturar un valor</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::StepsModel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes since last success</source>
        <translation>Cambios desde el último éxito</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Sin cambios</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SuiteModel</name>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>sin evaluar</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SuitePanel</name>
    <message>
        <source>Run all checks</source>
        <translation>Ejecutar todas las comprobaciones</translation>
    </message>
    <message>
        <source>Run all saved checks and the access matrix (F5)</source>
        <translation>Ejecutar todas las comprobaciones guardadas y la matriz de acceso (F5)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Run on server restart</source>
        <translation>Al reiniciar el servidor</translation>
    </message>
    <message>
        <source>Export as JUnit XML…</source>
        <translation>Exportar como JUnit XML…</translation>
    </message>
    <message>
        <source>Results of all checks</source>
        <translation>Resultados de todas las comprobaciones</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Your server restarted. Running all checks…</source>
        <translation>El servidor se reinició. Ejecutando todas las comprobaciones…</translation>
    </message>
    <message>
        <source>%1 of %2: access matrix</source>
        <extracomment>%1, %2: numbers</extracomment>
        <translation>%1 de %2: matriz de acceso</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>%1, %2: numbers, %3: the name of a check</extracomment>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Aún no hay resultados</translation>
    </message>
    <message>
        <source>Nothing to run</source>
        <translation>Nada que ejecutar</translation>
    </message>
    <message>
        <source>Save a check, or add channels to the access matrix.</source>
        <translation>Guarde una comprobación o añada canales a la matriz de acceso.</translation>
    </message>
    <message>
        <source>Does everything still work?</source>
        <translation>¿Sigue funcionando todo?</translation>
    </message>
    <message>
        <source>Export as JUnit XML</source>
        <translation>Exportar como JUnit XML</translation>
    </message>
    <message>
        <source>XML (*.xml)</source>
        <translation>XML (*.xml)</translation>
    </message>
    <message>
        <source>Exported the results to %1.</source>
        <translation>Se exportaron los resultados a %1.</translation>
    </message>
    <message>
        <source>The results can&apos;t be written to %1: %2.</source>
        <translation>No se pueden escribir los resultados en %1: %2.</translation>
    </message>
    <message>
        <source>Running all checks…</source>
        <translation>Ejecutando todas las comprobaciones…</translation>
    </message>
    <message>
        <source>Show cell</source>
        <translation>Mostrar celda</translation>
    </message>
    <message>
        <source>Stop the run and keep its results (Esc)</source>
        <translation>Detener la ejecución y conservar sus resultados (Esc)</translation>
    </message>
    <message>
        <source>Run all checks whenever one of their servers restarts</source>
        <translation>Ejecutar todas las comprobaciones cada vez que se reinicie uno de sus servidores</translation>
    </message>
    <message>
        <source>Export the results for a build server</source>
        <translation>Exportar los resultados para un servidor de compilación</translation>
    </message>
    <message>
        <source>Run all checks to show their results here.</source>
        <translation>Ejecute todas las comprobaciones para mostrar aquí sus resultados.</translation>
    </message>
    <message>
        <source>Open check</source>
        <translation>Abrir comprobación</translation>
    </message>
    <message>
        <source>Changes since last success:</source>
        <translation>Cambios desde el último éxito:</translation>
    </message>
    <message>
        <source>RadarDesk runs all saved checks and the access matrix, and shows the changes.</source>
        <translation>RadarDesk ejecuta todas las comprobaciones guardadas y la matriz de acceso, y muestra los cambios.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TargetingPanel</name>
    <message>
        <source>User IDs</source>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>Navegadores</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Continents</source>
        <translation>Continentes</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>Direcciones IP</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Performed actions</source>
        <translation>Acciones realizadas</translation>
    </message>
    <message>
        <source>Did not perform</source>
        <translation>No realizadas</translation>
    </message>
    <message>
        <source>Separate entries with commas. An empty field matches everyone. The sandbox validates these conditions but delivers to every subscriber.</source>
        <translation>Separe las entradas con comas. Un campo vacío no limita los destinatarios. El sandbox valida estas condiciones, pero entrega a todos los suscriptores.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TemplateForm</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TemplatesPanel</name>
    <message>
        <source>Import and export</source>
        <translation>Importar y exportar</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Cargar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>&amp;Load into the editor</source>
        <translation>Cargar en e&amp;l editor</translation>
    </message>
    <message>
        <source>&amp;Send at once</source>
        <translation>Enviar &amp;ahora</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renombrar</translation>
    </message>
    <message>
        <source>&amp;Move to folder</source>
        <translation>Mover a la &amp;carpeta</translation>
    </message>
    <message>
        <source>&amp;No folder</source>
        <translation>Si&amp;n carpeta</translation>
    </message>
    <message>
        <source>N&amp;ew folder…</source>
        <translation>Nu&amp;eva carpeta…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Eli&amp;minar</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>Nothing was imported from %1. %2</source>
        <translation>No se importó nada de %1. %2</translation>
    </message>
    <message>
        <source>Nothing was exported to %1. %2</source>
        <translation>No se exportó nada a %1. %2</translation>
    </message>
    <message>
        <source>Press S on an event, or the star in the editor, to save a message here.</source>
        <translation>Pulse S en un evento, o la estrella del editor, para guardar aquí un mensaje.</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>Se eliminó «%1».</translation>
    </message>
    <message>
        <source>Search saved messages</source>
        <translation>Buscar mensajes guardados</translation>
    </message>
    <message>
        <source>Import and export saved messages</source>
        <translation>Importar y exportar mensajes guardados</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <translation>Mensajes guardados</translation>
    </message>
    <message>
        <source>Load the message into the editor (Enter)</source>
        <translation>Cargar el mensaje en el editor (Intro)</translation>
    </message>
    <message>
        <source>Send the message at once (Ctrl+Enter)</source>
        <translation>Enviar el mensaje ahora (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Saved messages (*.json);;All files (*)</source>
        <translation>Mensajes guardados (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>&amp;Import saved messages…</source>
        <translation>&amp;Importar mensajes guardados…</translation>
    </message>
    <message>
        <source>&amp;Export all saved messages…</source>
        <translation>&amp;Exportar todos los mensajes guardados…</translation>
    </message>
    <message>
        <source>No saved message matches the search.</source>
        <translation>Ningún mensaje guardado coincide con la búsqueda.</translation>
    </message>
    <message>
        <source>No saved messages</source>
        <translation>Sin mensajes guardados</translation>
    </message>
    <message>
        <source>A saved message with this name and the same data already exists. Choose another name.</source>
        <translation>Ya existe un mensaje guardado con este nombre y los mismos datos. Elija otro nombre.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n saved message(s).</source>
        <translation>
            <numerusform>Se eliminó %n mensaje guardado.</numerusform>
            <numerusform>Se eliminaron %n mensajes guardados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n saved message(s).</source>
        <translation>
            <numerusform>Se importó %n mensaje guardado.</numerusform>
            <numerusform>Se importaron %n mensajes guardados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved message(s) of the file already exist.</source>
        <translation>
            <numerusform>%n mensaje guardado del archivo ya existe.</numerusform>
            <numerusform>%n mensajes guardados del archivo ya existen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n saved message(s) to %1.</source>
        <translation>
            <numerusform>Se exportó %n mensaje guardado a %1.</numerusform>
            <numerusform>Se exportaron %n mensajes guardados a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import saved messages</source>
        <translation>Importar mensajes guardados</translation>
    </message>
    <message>
        <source>Export saved messages</source>
        <translation>Exportar mensajes guardados</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>&amp;Values…</source>
        <translation>&amp;Valores…</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TestUserDelegate</name>
    <message>
        <source>joining %1…</source>
        <translation>uniéndose a %1…</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>on %1, with the previous data</source>
        <translation>en %1, con los datos anteriores</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>sin unirse</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TimeRangeField</name>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Without a pause</source>
        <translation>Sin pausa</translation>
    </message>
    <message>
        <source>Every</source>
        <comment>such a time</comment>
        <translation>Cada</translation>
    </message>
    <message>
        <source>At random, every</source>
        <comment>such a time</comment>
        <translation>Al azar, cada</translation>
    </message>
    <message>
        <source>Times a second</source>
        <translation>Veces por segundo</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation>%1, como máximo</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TimelinePanel</name>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Channel shown</source>
        <translation>Canal mostrado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Go to the newest event and follow (End)</source>
        <translation>Ir al último evento y seguir los nuevos (End)</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Todos los canales</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Volver a enviar</translation>
    </message>
    <message>
        <source>&amp;Load into the editor</source>
        <translation>Cargar en e&amp;l editor</translation>
    </message>
    <message>
        <source>&amp;Copy as JSON</source>
        <translation>&amp;Copiar como JSON</translation>
    </message>
    <message>
        <source>&amp;Only this channel</source>
        <translation>S&amp;olo este canal</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>Auth</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Periodo mostrado</translation>
    </message>
    <message>
        <source>Time shown: %1</source>
        <translation>Periodo mostrado: %1</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Show tokens, refused calls, connections and subscriptions</source>
        <translation>Mostrar tokens, llamadas rechazadas, conexiones y suscripciones</translation>
    </message>
    <message>
        <source>Source shown</source>
        <translation>Origen mostrado</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Todos los orígenes</translation>
    </message>
    <message>
        <source>Connect your app…</source>
        <translation>Conectar la aplicación…</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>&amp;Group into conversations</source>
        <translation>Agr&amp;upar en conversaciones</translation>
    </message>
    <message>
        <source>Compare the &amp;two events</source>
        <translation>Comparar los dos even&amp;tos</translation>
    </message>
    <message>
        <source>Send several t&amp;imes</source>
        <translation>Env&amp;iar varias veces</translation>
    </message>
    <message>
        <source>M&amp;ark</source>
        <translation>M&amp;arca</translation>
    </message>
    <message>
        <source>Add a &amp;note</source>
        <translation>Añadir una &amp;nota</translation>
    </message>
    <message>
        <source>Edit the &amp;note</source>
        <translation>Editar la &amp;nota</translation>
    </message>
    <message>
        <source>Marks and notes shown</source>
        <translation>Marcas y notas mostradas</translation>
    </message>
    <message>
        <source>Show only events with a mark or a note</source>
        <translation>Mostrar solo los eventos con marca o nota</translation>
    </message>
    <message>
        <source>Sa&amp;ve message…</source>
        <translation>&amp;Guardar mensaje…</translation>
    </message>
    <message>
        <source>S&amp;how counts over time</source>
        <translation>&amp;Mostrar recuentos a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Show sent events</source>
        <translation>Mostrar los eventos enviados</translation>
    </message>
    <message>
        <source>Show received events</source>
        <translation>Mostrar los eventos recibidos</translation>
    </message>
    <message>
        <source>Show events from RadarDesk, your app or subscriber pages</source>
        <translation>Mostrar eventos de RadarDesk, la aplicación o las páginas de suscriptor</translation>
    </message>
    <message>
        <source>Choose a time range, or go to a day (Ctrl+G)</source>
        <translation>Elegir un periodo o ir a un día (Ctrl+G)</translation>
    </message>
    <message>
        <source>Show only failed events</source>
        <translation>Mostrar solo los eventos con error</translation>
    </message>
    <message>
        <source>&amp;Make a scenario…</source>
        <translation>C&amp;rear escenario…</translation>
    </message>
    <message>
        <source>Matching events appear here.</source>
        <translation>Los eventos coincidentes aparecen aquí.</translation>
    </message>
    <message>
        <source>The search, the source, the channel or the buttons above hide all events. Clear one to see more.</source>
        <translation>La búsqueda, el origen, el canal o los botones de arriba ocultan todos los eventos. Borre uno de ellos para ver más.</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Aún no hay eventos</translation>
    </message>
    <message>
        <source>Press “Broadcast”, or connect your app. Sent and received messages appear here.</source>
        <translation>Pulse «Enviar» o conecte la aplicación. Los mensajes enviados y recibidos aparecen aquí.</translation>
    </message>
    <message>
        <source>&amp;Why was access refused?</source>
        <translation>¿&amp;Por qué se rechazó el acceso?</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Why &amp;did it not arrive?</source>
        <translation>¿Por &amp;qué no llegó el mensaje?</translation>
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
        <translation>Total</translation>
    </message>
    <message>
        <source>This event has no request, so there is no timing.</source>
        <translation>Este evento no tiene petición, así que no hay tiempos.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TransferDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Canceling…</source>
        <translation>Cancelando…</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TransferStatus</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ValuesModel</name>
    <message>
        <source>Asking the keychain…</source>
        <translation>Consultando el llavero…</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>En el llavero</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Another value is named “%1”.</source>
        <translation>Otro valor se llama «%1».</translation>
    </message>
    <message>
        <source>This looks like a secret. Select “Secret” first.</source>
        <translation>Parece un secreto. Marque antes «Secreto».</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ValuesPanel</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Add value</source>
        <translation>Añadir valor</translation>
    </message>
    <message>
        <source>Delete the value</source>
        <translation>Eliminar el valor</translation>
    </message>
    <message>
        <source>Values of the profile</source>
        <translation>Valores del perfil</translation>
    </message>
    <message>
        <source>Messages and scenarios use a value as {{var NAME}}. Secret values are in the keychain, are never broadcast, and serve the conditions of scenarios.</source>
        <translation>Los mensajes y escenarios usan un valor como {{var NAME}}. Los valores secretos están en el llavero, nunca se difunden y sirven para las condiciones de los escenarios.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::WhenPopup</name>
    <message>
        <source>&amp;Any time</source>
        <translation>&amp;Cualquier fecha</translation>
    </message>
    <message>
        <source>Last &amp;hour</source>
        <translation>Úl&amp;tima hora</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>Last &amp;7 days</source>
        <translation>Últimos &amp;7 días</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Events of all &amp;profiles</source>
        <translation>Eventos de todos los &amp;perfiles</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>Ir &amp;a</translation>
    </message>
    <message>
        <source>G&amp;o</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>%1, all profiles</source>
        <extracomment>%1 is a time range</extracomment>
        <translation>%1, todos los perfiles</translation>
    </message>
    <message>
        <source>Time to go to</source>
        <translation>Momento al que ir</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Periodo</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::WindowMenu</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>&amp;Según el sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>Event&amp;s</source>
        <translation>&amp;Eventos</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::EventQuery</name>
    <message>
        <source>Enter the name of a channel after “channel:”.</source>
        <translation>Introduzca el nombre de un canal después de «channel:».</translation>
    </message>
    <message>
        <source>Enter the name of a profile after “profile:”.</source>
        <translation>Introduzca el nombre de un perfil después de «profile:».</translation>
    </message>
    <message>
        <source>Enter the name of a library after “library:”.</source>
        <translation>Introduzca el nombre de una biblioteca después de «library:».</translation>
    </message>
    <message>
        <source>Enter ok, failed, pending or an HTTP status after “status:”.</source>
        <translation>Introduzca ok, failed, pending o un estado HTTP después de «status:».</translation>
    </message>
    <message>
        <source>Enter a kind after “kind:”: %1.</source>
        <comment>a list of words</comment>
        <translation>Introduzca un tipo después de «kind:»: %1.</translation>
    </message>
    <message>
        <source>Enter a source after “from:”: %1.</source>
        <comment>a list of words</comment>
        <translation>Introduzca un origen después de «from:»: %1.</translation>
    </message>
    <message>
        <source>Enter a time after “%1:”, like 14:30, 2h, yesterday or 2026-01-31.</source>
        <comment>since or before</comment>
        <translation>Introduzca una hora o fecha después de «%1:», como 14:30, 2h, yesterday o 2026-01-31.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a status. Use ok, failed, pending or an HTTP status like 403 or 4xx.</source>
        <translation>«%1» no es un estado. Use ok, failed, pending o un estado HTTP como 403 o 4xx.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a kind of event. Use one of %2.</source>
        <comment>a word, a list of words</comment>
        <translation>«%1» no es un tipo de evento. Use uno de estos: %2.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a source of events. Use one of %2.</source>
        <comment>a word, a list of words</comment>
        <translation>«%1» no es un origen de eventos. Use uno de estos: %2.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a time. Use one like 14:30, 2h, yesterday or 2026-01-31.</source>
        <translation>«%1» no es una hora ni una fecha. Use, por ejemplo, 14:30, 2h, yesterday o 2026-01-31.</translation>
    </message>
    <message>
        <source>Enter a value to compare “%1” with.</source>
        <comment>a field</comment>
        <translation>Introduzca un valor con el que comparar «%1».</translation>
    </message>
    <message>
        <source>Enter a color after “mark:”: %1.</source>
        <comment>a list of words</comment>
        <translation>Introduzca un color después de «mark:»: %1.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a mark. Use one of %2.</source>
        <comment>a word, a list of words</comment>
        <translation>«%1» no es una marca. Use una de estas: %2.</translation>
    </message>
    <message>
        <source>Enter a word of the note after “note:”, or * for any note.</source>
        <translation>Introduzca una palabra de la nota después de «note:», o * para cualquier nota.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::ExportRun</name>
    <message>
        <source>The file can&apos;t be written: %1.</source>
        <translation>No se puede escribir el archivo: %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::History</name>
    <message>
        <source>The history can&apos;t be opened at %1: %2</source>
        <translation>No se puede abrir el historial en %1: %2</translation>
    </message>
    <message>
        <source>The history is damaged: %1</source>
        <translation>El historial está dañado: %1</translation>
    </message>
    <message>
        <source>The history can&apos;t be opened: %1</source>
        <translation>No se puede abrir el historial: %1</translation>
    </message>
    <message>
        <source>The history can&apos;t be used: %1</source>
        <translation>No se puede usar el historial: %1</translation>
    </message>
    <message>
        <source>The history can&apos;t be written in the folder %1.</source>
        <translation>No se puede escribir el historial en la carpeta %1.</translation>
    </message>
    <message>
        <source>The history is damaged: %1 is empty.</source>
        <translation>El historial está dañado: %1 está vacío.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written.</source>
        <translation>No se puede escribir el archivo %1.</translation>
    </message>
    <message>
        <source>The history is damaged: an index doesn&apos;t fit the events.</source>
        <translation>El historial está dañado: un índice no concuerda con los eventos.</translation>
    </message>
    <message>
        <source>This event is damaged on the disk, so its contents aren&apos;t shown.</source>
        <translation>Este evento está dañado en el disco, así que no se muestra su contenido.</translation>
    </message>
    <message>
        <source>The history can&apos;t be written: its folder is read-only.</source>
        <translation>No se puede escribir el historial: su carpeta es de solo lectura.</translation>
    </message>
    <message>
        <source>The history can&apos;t be written: the disk is full or failing.</source>
        <translation>No se puede escribir el historial: el disco está lleno o falla.</translation>
    </message>
    <message>
        <source>Another program has locked the history.</source>
        <translation>Otro programa ha bloqueado el historial.</translation>
    </message>
    <message>
        <source>The damaged history %1 can&apos;t be moved.</source>
        <translation>No se puede mover el historial dañado %1.</translation>
    </message>
    <message>
        <source>A newer version of RadarDesk wrote the history %1. This version doesn&apos;t change it.</source>
        <translation>Una versión más reciente de RadarDesk escribió el historial %1. Esta versión no lo modifica.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be created.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>The history file %1 was moved or deleted.</source>
        <translation>El archivo del historial %1 se movió o se eliminó.</translation>
    </message>
    <message>
        <source>Interrupted: the message may have been delivered.</source>
        <translation>Interrumpido: puede que el mensaje se haya entregado.</translation>
    </message>
    <message>
        <source>The history folder %1 was moved or deleted.</source>
        <translation>La carpeta del historial %1 se movió o se eliminó.</translation>
    </message>
    <message>
        <source>The history is damaged: a hidden channel has no removal record.</source>
        <translation>El historial está dañado: un canal oculto no tiene registro de eliminación.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::HistoryWorker</name>
    <message>
        <source>The history was damaged and was moved to %1. RadarDesk is restoring the events that can be read.</source>
        <translation>El historial estaba dañado y se movió a %1. RadarDesk está restaurando los eventos que se pueden leer.</translation>
    </message>
    <message>
        <source>The history was damaged, and none of its events can be read. The damaged file is %1.</source>
        <translation>El historial estaba dañado y no se puede leer ninguno de sus eventos. El archivo dañado es %1.</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n event(s) of the damaged history.</source>
        <translation>
            <numerusform>Se restauró %n evento del historial dañado.</numerusform>
            <numerusform>Se restauraron %n eventos del historial dañado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n event(s) of the damaged history. Others can&apos;t be read. The damaged file is %1.</source>
        <translation>
            <numerusform>Se restauró %n evento del historial dañado. Otros no se pueden leer. El archivo dañado es %1.</numerusform>
            <numerusform>Se restauraron %n eventos del historial dañado. Otros no se pueden leer. El archivo dañado es %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::ImportRun</name>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::SavedSearchesFile</name>
    <message numerus="yes">
        <source>%n saved search(es) couldn&apos;t be read.</source>
        <translation>
            <numerusform>No se pudo leer %n búsqueda guardada.</numerusform>
            <numerusform>No se pudieron leer %n búsquedas guardadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The saved searches couldn&apos;t be read.</source>
        <translation>No se pudieron leer las búsquedas guardadas.</translation>
    </message>
    <message>
        <source>A newer version of RadarDesk saved the searches.</source>
        <translation>Una versión más reciente de RadarDesk guardó las búsquedas.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the saved searches aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>No se puede copiar el archivo %1, así que no se modifica, y los cambios en las búsquedas guardadas no se guardan. Compruebe los permisos y el espacio libre de su carpeta.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::TimelineModel</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Ayer, %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a status, an outcome</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <comment>in a conversation</comment>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, part of the conversation above</source>
        <comment>a kind of event</comment>
        <translation>%1, parte de la conversación de arriba</translation>
    </message>
    <message>
        <source>%1, expanded</source>
        <comment>a kind of event</comment>
        <translation>%1, desplegado</translation>
    </message>
    <message>
        <source>%1, collapsed</source>
        <comment>a kind of event</comment>
        <translation>%1, plegado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier event(s) aren&apos;t shown. Search for them, or show one channel only.</source>
        <comment>of a conversation</comment>
        <translation>
            <numerusform>No se muestra %Ln evento anterior. Búsquelo o muestre un solo canal.</numerusform>
            <numerusform>No se muestran %Ln eventos anteriores. Búsquelos o muestre un solo canal.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, marked %2</source>
        <comment>a kind of event, a color</comment>
        <translation>%1, con marca %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriber(s)</source>
        <comment>subscribers</comment>
        <translation>
            <numerusform>%Ln suscriptor</numerusform>
            <numerusform>%Ln suscriptores</numerusform>
        </translation>
    </message>
    <message>
        <source>received after %1</source>
        <comment>a duration</comment>
        <translation>recibido tras %1</translation>
    </message>
    <message>
        <source>received here</source>
        <translation>recibido aquí</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::TransferReader</name>
    <message>
        <source>“%1” is too large a number.</source>
        <translation>«%1» es un número demasiado grande.</translation>
    </message>
    <message>
        <source>A key in double quotes is expected here.</source>
        <translation>Se espera aquí una clave entre comillas dobles.</translation>
    </message>
    <message>
        <source>A colon is expected after the key.</source>
        <translation>Se esperan dos puntos después de la clave.</translation>
    </message>
    <message>
        <source>A comma is expected between members.</source>
        <translation>Se espera una coma entre los miembros.</translation>
    </message>
    <message>
        <source>The object is complete; nothing may follow it.</source>
        <translation>El objeto está completo; no puede seguir nada más.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 elements.</source>
        <translation>«%1» tiene más de %2 elementos.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>“%1” has an unknown value.</source>
        <translation>«%1» tiene un valor desconocido.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a JSON object.</source>
        <translation>«%1» no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The object isn&apos;t closed.</source>
        <translation>El objeto no está cerrado.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t base64.</source>
        <translation>«%1» no es base64.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a whole number, or is too large.</source>
        <translation>«%1» no es un número entero o es demasiado grande.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a time in ISO 8601.</source>
        <translation>«%1» no es una hora en ISO 8601.</translation>
    </message>
    <message>
        <source>“%1” contains something that isn&apos;t a JSON object.</source>
        <translation>«%1» contiene algo que no es un objeto JSON.</translation>
    </message>
    <message>
        <source>“%1” has the wrong type.</source>
        <translation>«%1» tiene un tipo incorrecto.</translation>
    </message>
    <message>
        <source>The file isn&apos;t a history of RadarDesk: its first line is missing or different.</source>
        <translation>El archivo no es un historial de RadarDesk: su primera línea falta o es distinta.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of RadarDesk and can&apos;t be read.</source>
        <translation>El archivo lo escribió una versión más reciente de RadarDesk y no se puede leer.</translation>
    </message>
    <message>
        <source>The line isn&apos;t UTF-8.</source>
        <translation>La línea no es UTF-8.</translation>
    </message>
    <message>
        <source>The object has no “kind”, so it isn&apos;t an event.</source>
        <translation>El objeto no tiene «kind», así que no es un evento.</translation>
    </message>
    <message>
        <source>The line isn&apos;t JSON. Column %1: %2</source>
        <translation>La línea no es JSON. Columna %1: %2</translation>
    </message>
    <message>
        <source>The line isn&apos;t a JSON object.</source>
        <translation>La línea no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The object has more than %1 members.</source>
        <translation>El objeto tiene más de %1 miembros.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>The line is longer than %1 MiB.</source>
        <translation>La línea supera %1 MiB.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::TransferWriter</name>
    <message>
        <source>The file can&apos;t be written: %1.</source>
        <translation>No se puede escribir el archivo: %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AccessCell</name>
    <message>
        <source>as expected</source>
        <translation>según lo esperado</translation>
    </message>
    <message>
        <source>no expectation</source>
        <translation>sin expectativa</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no expectation</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>expected: allowed</source>
        <translation>esperado: permitido</translation>
    </message>
    <message>
        <source>expected: refused</source>
        <translation>esperado: rechazado</translation>
    </message>
    <message>
        <source>was allowed</source>
        <translation>antes permitido</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>antes rechazado</translation>
    </message>
    <message>
        <source>was an error</source>
        <translation>antes con error</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AccessFile</name>
    <message>
        <source>A newer version of RadarDesk saved the access matrices.</source>
        <translation>Una versión más reciente de RadarDesk guardó las matrices de acceso.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the access matrices aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>No se puede copiar el archivo %1, así que no se modifica, y los cambios en las matrices de acceso no se guardan. Compruebe los permisos y el espacio libre de su carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%n access matrices couldn&apos;t be read.</source>
        <translation>
            <numerusform>No se pudo leer %n matriz de acceso.</numerusform>
            <numerusform>No se pudieron leer %n matrices de acceso.</numerusform>
        </translation>
    </message>
    <message>
        <source>The access matrices couldn&apos;t be read.</source>
        <translation>No se pudieron leer las matrices de acceso.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AccessJudgement</name>
    <message>
        <source>There is no host named %1.</source>
        <translation>No existe ningún host llamado %1.</translation>
    </message>
    <message>
        <source>The endpoint answered %1.</source>
        <translation>El endpoint respondió %1.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 cerró la conexión sin responder.</translation>
    </message>
    <message>
        <source>There is no network route to %1.</source>
        <translation>No hay ninguna ruta de red hasta %1.</translation>
    </message>
    <message>
        <source>The TLS connection to %1 failed. %2</source>
        <translation>Falló la conexión TLS con %1. %2</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer.</source>
        <translation>%1 no respondió.</translation>
    </message>
    <message>
        <source>The endpoint answered 401: the user isn&apos;t signed in.</source>
        <translation>El endpoint respondió 401: el usuario no ha iniciado sesión.</translation>
    </message>
    <message>
        <source>The endpoint answered 403: this identity may not join.</source>
        <translation>El endpoint respondió 403: esta identidad no puede unirse.</translation>
    </message>
    <message>
        <source>The endpoint answered 404: the route doesn&apos;t exist, or the endpoint hides this channel.</source>
        <translation>El endpoint respondió 404: la ruta no existe o el endpoint oculta este canal.</translation>
    </message>
    <message>
        <source>The endpoint answered 419: the call has no CSRF token, so access wasn&apos;t checked.</source>
        <translation>El endpoint respondió 419: la llamada no tiene token CSRF, así que no se comprobó el acceso.</translation>
    </message>
    <message>
        <source>The endpoint answered 429: too many calls.</source>
        <translation>El endpoint respondió 429: demasiadas llamadas.</translation>
    </message>
    <message>
        <source>The endpoint answered %1: the server has an error.</source>
        <translation>El endpoint respondió %1: el servidor tiene un error.</translation>
    </message>
    <message>
        <source>The call was redirected too often.</source>
        <translation>La llamada se redirigió demasiadas veces.</translation>
    </message>
    <message>
        <source>The call was redirected to %1.</source>
        <translation>La llamada se redirigió a %1.</translation>
    </message>
    <message>
        <source>The endpoint issued a token.</source>
        <translation>El endpoint emitió un token.</translation>
    </message>
    <message>
        <source>Called as “%1”: %2</source>
        <translation>Llamada como «%1»: %2</translation>
    </message>
    <message>
        <source>No server is listening at %1.</source>
        <translation>Ningún servidor escucha en %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AccessModel</name>
    <message numerus="yes">
        <source>%n differ(s) from the last run</source>
        <translation>
            <numerusform>%n difiere de la última ejecución</numerusform>
            <numerusform>%n difieren de la última ejecución</numerusform>
        </translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message numerus="yes">
        <source>%n without an expectation</source>
        <translation>
            <numerusform>%n sin expectativa</numerusform>
            <numerusform>%n sin expectativa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) without results.</source>
        <translation>
            <numerusform>%n celda sin resultados.</numerusform>
            <numerusform>%n celdas sin resultados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 differ(s) from the expectation</source>
        <translation>
            <numerusform>%n de %1 difiere de la expectativa</numerusform>
            <numerusform>%n de %1 difieren de la expectativa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No differences in %n cell(s)</source>
        <translation>
            <numerusform>Sin diferencias en %n celda</numerusform>
            <numerusform>Sin diferencias en %n celdas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a result</source>
        <translation>
            <numerusform>%n sin resultado</numerusform>
            <numerusform>%n sin resultado</numerusform>
        </translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>En ejecución…</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Sin resultado</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AccessRun</name>
    <message>
        <source>The profile has no authentication endpoint. Enter its address in the profile.</source>
        <translation>El perfil no tiene endpoint de autenticación. Introduzca su dirección en el perfil.</translation>
    </message>
    <message>
        <source>The identity was deleted.</source>
        <translation>La identidad se eliminó.</translation>
    </message>
    <message>
        <source>The profile&apos;s authentication endpoint isn&apos;t an http or https URL. Correct it in the profile.</source>
        <translation>El endpoint de autenticación del perfil no es una URL http o https. Corríjalo en el perfil.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AccessVerdict</name>
    <message>
        <source>“%1” gets no clear answer for “%2”</source>
        <comment>an identity, a channel</comment>
        <translation>«%1» no obtiene una respuesta clara para «%2»</translation>
    </message>
    <message numerus="yes">
        <source>All %n answer(s) are as expected</source>
        <translation>
            <numerusform>%n respuesta es la esperada</numerusform>
            <numerusform>Las %n respuestas son las esperadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The endpoint gives no clear answer</source>
        <translation>El endpoint no da una respuesta clara</translation>
    </message>
    <message>
        <source>“%1” can join “%2” but shouldn&apos;t</source>
        <comment>an identity, a channel</comment>
        <translation>«%1» puede unirse a «%2», pero no debería</translation>
    </message>
    <message>
        <source>“%1” can&apos;t join “%2” but should</source>
        <comment>an identity, a channel</comment>
        <translation>«%1» no puede unirse a «%2», pero debería</translation>
    </message>
    <message>
        <source>Everyone can join “%1”</source>
        <translation>Cualquiera puede unirse a «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Everyone can join %n channel(s)</source>
        <translation>
            <numerusform>Cualquiera puede unirse a %n canal</numerusform>
            <numerusform>Cualquiera puede unirse a %n canales</numerusform>
        </translation>
    </message>
    <message>
        <source>The endpoint issues a token without credentials. Check the user before you create a token, and answer 403 otherwise.</source>
        <translation>El endpoint emite un token sin credenciales. Compruebe el usuario antes de crear un token, y responda 403 si no está autorizado.</translation>
    </message>
    <message>
        <source>Which identity can join which channel?</source>
        <translation>¿Qué identidad puede unirse a cada canal?</translation>
    </message>
    <message>
        <source>Add channels and choose identities. RadarDesk requests a token for each identity and channel.</source>
        <translation>Añada canales y elija identidades. RadarDesk pide un token para cada identidad y canal.</translation>
    </message>
    <message>
        <source>Run all cells to call your authentication endpoint as each identity.</source>
        <translation>Ejecute todas las celdas para llamar al endpoint de autenticación con cada identidad.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) differ from the expectation</source>
        <translation>
            <numerusform>%n celda difiere de la expectativa</numerusform>
            <numerusform>%n celdas difieren de la expectativa</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the rule in your app or the expectation of the cell.</source>
        <translation>Corrija la regla en la aplicación o la expectativa de la celda.</translation>
    </message>
    <message>
        <source>No expectations yet</source>
        <translation>Aún no hay expectativas</translation>
    </message>
    <message>
        <source>Review the results. If they are right, accept them as expected.</source>
        <translation>Revise los resultados. Si son correctos, acéptelos como esperados.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) have no result.</source>
        <translation>
            <numerusform>%n celda no tiene resultado.</numerusform>
            <numerusform>%n celdas no tienen resultado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No differences, but %n cell(s) have no expectation</source>
        <translation>
            <numerusform>Sin diferencias, pero %n celda no tiene expectativa</numerusform>
            <numerusform>Sin diferencias, pero %n celdas no tienen expectativa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AnswerReader</name>
    <message>
        <source>An empty object is what a promise becomes in JSON: await it.</source>
        <translation>Una promesa se convierte en un objeto vacío en JSON: use «await».</translation>
    </message>
    <message>
        <source>The body is empty.</source>
        <translation>El cuerpo está vacío.</translation>
    </message>
    <message numerus="yes">
        <source>The body is only white space (%n byte(s)).</source>
        <translation>
            <numerusform>El cuerpo solo contiene espacios en blanco (%n byte).</numerusform>
            <numerusform>El cuerpo solo contiene espacios en blanco (%n bytes).</numerusform>
        </translation>
    </message>
    <message>
        <source>Content-Length is exactly that number, so the header may be too small.</source>
        <translation>Content-Length es exactamente ese número, así que puede que el valor de la cabecera sea demasiado bajo.</translation>
    </message>
    <message>
        <source>The answer is XML.</source>
        <translation>La respuesta es XML.</translation>
    </message>
    <message>
        <source>The strings are in single quotes, as Python prints a dictionary.</source>
        <translation>Las cadenas están entre comillas simples, como Python imprime un diccionario.</translation>
    </message>
    <message>
        <source>The text is a second byte order mark (U+FEFF), which is invisible.</source>
        <translation>El texto es una segunda marca de orden de bytes (U+FEFF), que es invisible.</translation>
    </message>
    <message>
        <source>The value is %1.</source>
        <extracomment>%1: true or false</extracomment>
        <translation>El valor es %1.</translation>
    </message>
    <message>
        <source>The value is an array.</source>
        <translation>El valor es un array.</translation>
    </message>
    <message>
        <source>The value is an object.</source>
        <translation>El valor es un objeto.</translation>
    </message>
    <message>
        <source>The encoding seems to have one byte per character.</source>
        <translation>La codificación parece tener un byte por carácter.</translation>
    </message>
    <message>
        <source>The text starts with %1.</source>
        <comment>an excerpt in quotes</comment>
        <translation>El texto empieza por %1.</translation>
    </message>
    <message>
        <source>An array isn&apos;t an object: return the object without square brackets.</source>
        <translation>Un array no es un objeto: devuelva el objeto sin corchetes.</translation>
    </message>
    <message>
        <source>The body is compressed with gzip, but no Content-Encoding header says so.</source>
        <translation>El cuerpo está comprimido con gzip, pero ninguna cabecera Content-Encoding lo indica.</translation>
    </message>
    <message>
        <source>The body is compressed twice: often both the app and the server in front of it do.</source>
        <translation>El cuerpo está comprimido dos veces: a menudo lo hacen tanto la aplicación como el servidor que tiene delante.</translation>
    </message>
    <message>
        <source>The answer is a JSON string that contains the JSON.</source>
        <translation>La respuesta es una cadena JSON que contiene el JSON.</translation>
    </message>
    <message>
        <source>A function that returns nothing becomes null in JSON.</source>
        <translation>Una función que no devuelve nada se convierte en null en JSON.</translation>
    </message>
    <message>
        <source>The array contains no token, only null.</source>
        <translation>La matriz no contiene ningún token, solo null.</translation>
    </message>
    <message>
        <source>The body consists of null bytes (U+0000) only.</source>
        <translation>El cuerpo solo contiene bytes nulos (U+0000).</translation>
    </message>
    <message>
        <source>The member “%1” of the answer is a JSON string that contains the JSON.</source>
        <comment>the name of a member</comment>
        <translation>El miembro «%1» de la respuesta es una cadena JSON que contiene el JSON.</translation>
    </message>
    <message>
        <source>“statusCode” and “body” are meant for Amazon API Gateway: turn on its proxy integration, or return the object alone.</source>
        <translation>«statusCode» y «body» son para Amazon API Gateway: active su integración de proxy o devuelva solo el objeto.</translation>
    </message>
    <message>
        <source>ASP.NET services (.asmx) put a returned string into “d”: return an object, or write the JSON to the response.</source>
        <translation>Los servicios ASP.NET (.asmx) ponen una cadena devuelta en «d»: devuelva un objeto o escriba el JSON en la respuesta.</translation>
    </message>
    <message>
        <source>The answer is the right JSON, but encoded in Base64: decode it before it is sent. With Amazon API Gateway, check “isBase64Encoded”.</source>
        <translation>La respuesta es el JSON correcto, pero codificado en Base64: descodifíquelo antes de enviarlo. Con Amazon API Gateway, compruebe «isBase64Encoded».</translation>
    </message>
    <message>
        <source>The answer is an event stream (%1), not plain JSON.</source>
        <comment>an excerpt in quotes</comment>
        <translation>La respuesta es un flujo de eventos (%1), no JSON puro.</translation>
    </message>
    <message>
        <source>The text is headers that are sent as part of the body: %1. A blank line must only follow them, not come before them.</source>
        <comment>an excerpt in quotes</comment>
        <translation>El texto son encabezados enviados como parte del cuerpo: %1. Una línea vacía solo debe ir después de ellos, no antes.</translation>
    </message>
    <message>
        <source>The body is the token alone, without JSON around it.</source>
        <translation>El cuerpo es solo el token, sin JSON alrededor.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::BodyCoding</name>
    <message>
        <source>The encoding is %1.</source>
        <extracomment>%1: an encoding such as UTF-16LE</extracomment>
        <translation>La codificación es %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::BodyJudge</name>
    <message>
        <source>%1 of the %2 bytes that Content-Length announces arrived.</source>
        <comment>two numbers of bytes</comment>
        <translation>Llegaron %1 de los %2 bytes que anuncia Content-Length.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) arrived.</source>
        <translation>
            <numerusform>Llegó %n byte.</numerusform>
            <numerusform>Llegaron %n bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The header Content-Length has two different values.</source>
        <translation>La cabecera Content-Length tiene dos valores distintos.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::BrowserJudge</name>
    <message>
        <source>The cookie is set with SameSite=Strict.</source>
        <translation>La cookie se establece con SameSite=Strict.</translation>
    </message>
    <message>
        <source>The cookie is set with SameSite=Lax.</source>
        <translation>La cookie se establece con SameSite=Lax.</translation>
    </message>
    <message>
        <source>Browsers treat a cookie without SameSite as SameSite=Lax.</source>
        <translation>Los navegadores tratan una cookie sin SameSite como SameSite=Lax.</translation>
    </message>
    <message>
        <source>The cookie is SameSite=Lax or Strict because None requires https.</source>
        <translation>La cookie es SameSite=Lax o Strict porque None requiere https.</translation>
    </message>
    <message>
        <source>SameSite=None requires Secure.</source>
        <translation>SameSite=None requiere Secure.</translation>
    </message>
    <message>
        <source>Partitioned requires Secure.</source>
        <translation>Partitioned requiere Secure.</translation>
    </message>
    <message>
        <source>The prefix “__Secure-” requires Secure.</source>
        <translation>El prefijo «__Secure-» requiere Secure.</translation>
    </message>
    <message>
        <source>The prefix “__Host-” requires Secure, Path=/ and no Domain.</source>
        <translation>El prefijo «__Host-» requiere Secure y Path=/, sin Domain.</translation>
    </message>
    <message>
        <source>The page is on another site (%1), so the attributes of the cookie %2 decide whether browsers send it. Enter the cookie in the identity as the app sets it, with “Set-Cookie:”.</source>
        <comment>a site; names of cookies</comment>
        <translation>La página está en otro sitio (%1), así que los atributos de la cookie %2 deciden si los navegadores la envían. Introduzca la cookie en la identidad tal como la establece la aplicación, con «Set-Cookie:».</translation>
    </message>
    <message>
        <source>The page is on another site (%1), so browsers that block third-party cookies, such as Safari and Firefox, don&apos;t send the cookie %2. Serve page and endpoint from one site, or send a token in a header.</source>
        <comment>a site; names of cookies</comment>
        <translation>La página está en otro sitio (%1), así que los navegadores que bloquean las cookies de terceros, como Safari y Firefox, no envían la cookie %2. Sirva la página y el endpoint desde un mismo sitio, o envíe un token en una cabecera.</translation>
    </message>
    <message>
        <source>The target is neither an http nor an https URL.</source>
        <translation>El destino no es una URL http ni https.</translation>
    </message>
    <message>
        <source>Browsers never call port %1.</source>
        <extracomment>%1: a port</extracomment>
        <translation>Los navegadores nunca llaman al puerto %1.</translation>
    </message>
    <message>
        <source>The target contains a user name or password.</source>
        <translation>El destino contiene un nombre de usuario o una contraseña.</translation>
    </message>
    <message>
        <source>The cookies of the first host aren&apos;t sent there (status %1).</source>
        <extracomment>%1: a status</extracomment>
        <translation>Las cookies del primer host no se envían allí (estado %1).</translation>
    </message>
    <message>
        <source>The header Authorization isn&apos;t sent there (status %1).</source>
        <extracomment>%1: a status</extracomment>
        <translation>La cabecera Authorization no se envía allí (estado %1).</translation>
    </message>
    <message>
        <source>The redirect at %1 sets the cookie “%2”, which browsers don&apos;t store. %3</source>
        <comment>a URL; a cookie; a sentence on the rule</comment>
        <translation>La redirección de %1 establece la cookie «%2», que los navegadores no guardan. %3</translation>
    </message>
    <message>
        <source>The redirect at %1 deletes the cookie “%2”.</source>
        <comment>a URL; a cookie</comment>
        <translation>La redirección de %1 elimina la cookie «%2».</translation>
    </message>
    <message>
        <source>The redirect at %1 sets the cookie “%2” for another host or path (%3), so browsers don&apos;t send it.</source>
        <comment>a URL; a cookie; a host or path</comment>
        <translation>La redirección de %1 establece la cookie «%2» para otro host o ruta (%3), por lo que los navegadores no la envían.</translation>
    </message>
    <message>
        <source>The answer is that of %1, where the redirects end.</source>
        <extracomment>%1: a URL</extracomment>
        <translation>La respuesta es la de %1, donde terminan las redirecciones.</translation>
    </message>
    <message>
        <source>The answer has several Location headers, and they differ.</source>
        <translation>La respuesta tiene varios encabezados Location distintos.</translation>
    </message>
    <message>
        <source>The endpoint redirects (status %1) from %2 to %3, and that call fails. %4</source>
        <comment>a status; two URLs; a sentence</comment>
        <translation>El endpoint redirige (estado %1) de %2 a %3, y esa llamada falla. %4</translation>
    </message>
    <message>
        <source>Turn the redirect to https off where the app has no https, as in development, or redirect to the port where the server offers it.</source>
        <translation>Desactive la redirección a https donde la aplicación no tenga https, como en desarrollo, o redirija al puerto donde el servidor lo ofrezca.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ChannelJudge</name>
    <message>
        <source>Character %1 is %2, which is invisible.</source>
        <extracomment>%1: a number, %2: a code such as U+200B</extracomment>
        <translation>El carácter %1 es %2, que es invisible.</translation>
    </message>
    <message>
        <source>Character %1 is %2, which only looks like “%3”.</source>
        <extracomment>%1: a number, %2: a code such as U+043E, %3: a letter</extracomment>
        <translation>El carácter %1 es %2, que solo se parece a «%3».</translation>
    </message>
    <message>
        <source>The names differ in white space.</source>
        <translation>Los nombres difieren en los espacios en blanco.</translation>
    </message>
    <message>
        <source>The names differ in upper and lower case.</source>
        <translation>Los nombres difieren en mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>The prefix is missing.</source>
        <translation>Falta el prefijo.</translation>
    </message>
    <message>
        <source>The prefix is duplicated.</source>
        <translation>El prefijo está duplicado.</translation>
    </message>
    <message>
        <source>The name is percent-encoded.</source>
        <translation>El nombre tiene codificación porcentual.</translation>
    </message>
    <message>
        <source>The names have different prefixes.</source>
        <translation>Los nombres tienen prefijos distintos.</translation>
    </message>
    <message>
        <source>The names differ in a look-alike character.</source>
        <translation>Los nombres difieren en un carácter parecido.</translation>
    </message>
    <message>
        <source>There is white space before and after the name: “%1”.</source>
        <comment>a channel</comment>
        <translation>Hay espacios en blanco antes y después del nombre: «%1».</translation>
    </message>
    <message>
        <source>There is white space before the name: “%1”.</source>
        <comment>a channel</comment>
        <translation>Hay espacios en blanco antes del nombre: «%1».</translation>
    </message>
    <message>
        <source>There is white space after the name: “%1”.</source>
        <comment>a channel</comment>
        <translation>Hay espacios en blanco después del nombre: «%1».</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CheckChanges</name>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>%1: the header %2 was added with “%3”.</source>
        <comment>what a call is for; a header; its value</comment>
        <translation>%1: se añadió la cabecera %2 con «%3».</translation>
    </message>
    <message>
        <source>%1: the header %2 was removed; it was “%3”.</source>
        <comment>what a call is for; a header; its value</comment>
        <translation>%1: se quitó la cabecera %2; era «%3».</translation>
    </message>
    <message>
        <source>%1: the header %2 changed from “%4” to “%3”.</source>
        <comment>what a call is for; a header; its present value; its former value</comment>
        <translation>%1: la cabecera %2 cambió de «%4» a «%3».</translation>
    </message>
    <message>
        <source>%1: the URL changed from %3 to %2.</source>
        <comment>what a call is for; the present URL; the former one</comment>
        <translation>%1: la URL cambió de %3 a %2.</translation>
    </message>
    <message>
        <source>%1: the status changed from %3 to %2.</source>
        <comment>what a call is for; the present status; the former one</comment>
        <translation>%1: el estado cambió de %3 a %2.</translation>
    </message>
    <message>
        <source>%1: the result changed from “%3” to “%2”.</source>
        <comment>a step; the present result; the former one</comment>
        <translation>%1: el resultado cambió de «%3» a «%2».</translation>
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
        <translation>Página</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Private channel check: %1</source>
        <comment>a check&apos;s name, or a channel</comment>
        <translation>Comprobación de canal privado: %1</translation>
    </message>
    <message>
        <source>Authentication endpoint</source>
        <translation>Endpoint de autenticación</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Connection endpoint check: %1</source>
        <comment>a URL</comment>
        <translation>Comprobación del endpoint de conexión: %1</translation>
    </message>
    <message>
        <source>Connection endpoint</source>
        <translation>Endpoint de conexión</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CheckReport</name>
    <message>
        <source>Channel name</source>
        <translation>Nombre del canal</translation>
    </message>
    <message>
        <source>Service token</source>
        <translation>Token del servicio</translation>
    </message>
    <message>
        <source>Authentication endpoint</source>
        <translation>Endpoint de autenticación</translation>
    </message>
    <message>
        <source>Token contents</source>
        <translation>Contenido del token</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>Access control</source>
        <translation>Control de acceso</translation>
    </message>
    <message>
        <source>Connection endpoint</source>
        <translation>Endpoint de conexión</translation>
    </message>
    <message>
        <source>Client data</source>
        <translation>Datos de cliente</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID de usuario</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CheckRunner</name>
    <message>
        <source>The check was stopped.</source>
        <translation>La comprobación se detuvo.</translation>
    </message>
    <message>
        <source>Check: %1. %2</source>
        <extracomment>%1: what a call was for, %2: an error</extracomment>
        <translation>Comprobación: %1. %2</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <extracomment>%1: what a call was for</extracomment>
        <translation>Comprobación: %1</translation>
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
        <translation>El canal funciona</translation>
    </message>
    <message>
        <source>All six steps passed: authorized users get in, everyone else is refused.</source>
        <translation>Se superaron los seis pasos: los usuarios autorizados acceden y se rechaza a todos los demás.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of steps</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not checked: %1.</source>
        <comment>names of steps</comment>
        <translation>Sin comprobar: %1.</translation>
    </message>
    <message>
        <source>Passed: %1. Not checked: %2.</source>
        <comment>names of steps; of other steps</comment>
        <translation>Superados: %1. Sin comprobar: %2.</translation>
    </message>
    <message numerus="yes">
        <source>No error found, but %n step(s) couldn&apos;t be checked</source>
        <translation>
            <numerusform>No se encontró ningún error, pero no se pudo comprobar %n paso</numerusform>
            <numerusform>No se encontró ningún error, pero no se pudieron comprobar %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>The call arrives, but the page gets an error</source>
        <translation>La llamada llega, pero la página recibe un error</translation>
    </message>
    <message>
        <source>The connection endpoint works</source>
        <translation>El endpoint de conexión funciona</translation>
    </message>
    <message>
        <source>The channel works, with remarks</source>
        <translation>El canal funciona, con observaciones</translation>
    </message>
    <message>
        <source>All six steps passed.</source>
        <translation>Se superaron los seis pasos.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CheckWait</name>
    <message>
        <source>%1: waiting for an answer, %2 of %3 s</source>
        <comment>a step&apos;s title; two numbers</comment>
        <translation>%1: esperando una respuesta, %2 de %3 s</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ChecksFile</name>
    <message>
        <source>A newer version of RadarDesk saved the checks.</source>
        <translation>Una versión más reciente de RadarDesk guardó las comprobaciones.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>No se pudo leer %n comprobación.</numerusform>
            <numerusform>No se pudieron leer %n comprobaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The checks couldn&apos;t be read.</source>
        <translation>No se pudieron leer las comprobaciones.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the checks aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>No se puede copiar el archivo %1, así que no se modifica, y los cambios en las comprobaciones no se guardan. Compruebe los permisos y el espacio libre de su carpeta.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ClientDataCheck</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>Without “##uniqueID”, each connection counts as a user of its own.</source>
        <translation>Sin «##uniqueID», cada conexión cuenta como un usuario distinto.</translation>
    </message>
    <message>
        <source>Client data must be a JSON object, such as {&quot;##uniqueID&quot;: 1}.</source>
        <translation>Los datos de cliente deben ser un objeto JSON, como {&quot;##uniqueID&quot;: 1}.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ConnectionCheck</name>
    <message>
        <source>Connection reported as a form</source>
        <translation>Conexión notificada como formulario</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirección</translation>
    </message>
    <message>
        <source>The form gets status %1.</source>
        <extracomment>%1: a status</extracomment>
        <translation>El formulario recibe el estado %1.</translation>
    </message>
    <message>
        <source>Same call with all cookies</source>
        <translation>La misma llamada con todas las cookies</translation>
    </message>
    <message>
        <source>Connection reported as JSON</source>
        <translation>Conexión notificada como JSON</translation>
    </message>
    <message>
        <source>After the form, presence shows no client data.</source>
        <translation>Después del formulario, la presencia no muestra datos de cliente.</translation>
    </message>
    <message>
        <source>Connection reported as JSON too</source>
        <translation>Conexión notificada también como JSON</translation>
    </message>
    <message>
        <source>The endpoint reads a form, as the sandbox&apos;s browser library sends it, but not JSON (status %1). What PushRadar&apos;s own library sends isn&apos;t published: read both to be safe.</source>
        <extracomment>%1: a status</extracomment>
        <translation>El endpoint lee un formulario, como lo envía la biblioteca del navegador del sandbox, pero no JSON (estado %1). No se ha publicado qué envía la biblioteca de PushRadar: para mayor seguridad, lea ambos.</translation>
    </message>
    <message>
        <source>Presence shows the client data that the endpoint registers.</source>
        <translation>La presencia muestra los datos de cliente que registra el endpoint.</translation>
    </message>
    <message>
        <source>Second connection reported</source>
        <translation>Segunda conexión notificada</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1.</source>
        <extracomment>%1: a status</extracomment>
        <translation>El endpoint responde con el estado %1.</translation>
    </message>
    <message>
        <source>The client data couldn&apos;t be checked because RadarDesk can&apos;t watch channels of this service.</source>
        <translation>No se pudieron comprobar los datos de cliente porque RadarDesk no puede observar los canales de este servicio.</translation>
    </message>
    <message>
        <source>The connection endpoint has to register client data first.</source>
        <translation>Primero el endpoint de conexión tiene que registrar datos de cliente.</translation>
    </message>
    <message>
        <source>Preflight of the browser</source>
        <translation>Preflight del navegador</translation>
    </message>
    <message>
        <source>Preflight at the redirect target</source>
        <translation>Preflight en el destino de la redirección</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ConnectionJudge</name>
    <message>
        <source>Client data: %1</source>
        <extracomment>%1: JSON</extracomment>
        <translation>Datos de cliente: %1</translation>
    </message>
    <message>
        <source>The client data has %1 of at most 1,024 bytes.</source>
        <extracomment>%1: a number</extracomment>
        <translation>Los datos de cliente ocupan %1 de un máximo de 1024 bytes.</translation>
    </message>
    <message>
        <source>Called directly, the endpoint answers with status %1.</source>
        <extracomment>%1: a status</extracomment>
        <translation>Si se llama directamente, el endpoint responde con el estado %1.</translation>
    </message>
    <message>
        <source>The call is redirected from %1 to %2, and browsers follow by GET. Answer it directly, such as with status 204.</source>
        <comment>two URLs</comment>
        <translation>La llamada se redirige de %1 a %2, y los navegadores siguen con GET. Respóndala directamente, por ejemplo con el estado 204.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CookieProbe</name>
    <message>
        <source>With other values of all cookies</source>
        <translation>Con otros valores de todas las cookies</translation>
    </message>
    <message>
        <source>Any value of it is accepted.</source>
        <translation>Se acepta cualquier valor.</translation>
    </message>
    <message>
        <source>Without one of the cookies</source>
        <translation>Sin una de las cookies</translation>
    </message>
    <message>
        <source>Only a part of it is compared.</source>
        <translation>Solo se compara una parte.</translation>
    </message>
    <message>
        <source>With one part of the cookie changed</source>
        <translation>Con una parte de la cookie modificada</translation>
    </message>
    <message>
        <source>Only its beginning is compared.</source>
        <translation>Solo se compara el principio.</translation>
    </message>
    <message>
        <source>Only its end is compared.</source>
        <translation>Solo se compara el final.</translation>
    </message>
    <message>
        <source>A shortened cookie is enough.</source>
        <translation>Basta una cookie acortada.</translation>
    </message>
    <message>
        <source>Its signature isn&apos;t verified.</source>
        <translation>Su firma no se verifica.</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t check all parts of the cookie “%1”. That is right for the name of a server or a setting. If the part is a signature or a user, verify it.</source>
        <comment>a cookie&apos;s name</comment>
        <translation>El endpoint no comprueba todas las partes de la cookie «%1». Es correcto si se trata del nombre de un servidor o de un ajuste. Si la parte es una firma o un usuario, verifíquela.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CorsJudge</name>
    <message>
        <source>The header %1 is missing.</source>
        <extracomment>%1: a header&apos;s name</extracomment>
        <translation>Falta la cabecera %1.</translation>
    </message>
    <message>
        <source>The header %1 is “%2”.</source>
        <extracomment>%1: a header&apos;s name, %2: its value</extracomment>
        <translation>La cabecera %1 es «%2».</translation>
    </message>
    <message>
        <source>After a redirect from one other origin to another, browsers send the origin null instead of the page&apos;s own.</source>
        <translation>Tras una redirección de un origen ajeno a otro, los navegadores envían el origen null en lugar del de la página.</translation>
    </message>
    <message>
        <source>A page that is opened from a file has the origin null. Open it from a web server to give it an origin of its own.</source>
        <translation>Una página abierta desde un archivo tiene el origen null. Ábrala desde un servidor web para que tenga un origen propio.</translation>
    </message>
    <message>
        <source>It is sent more than once, for example by the app and by a proxy: send it once.</source>
        <translation>Se envía más de una vez, por ejemplo desde la aplicación y desde un proxy: envíela una sola vez.</translation>
    </message>
    <message>
        <source>Browsers allow one value only, and here the header is sent twice, or has several. Often the app and a proxy both add it: remove one.</source>
        <translation>Los navegadores solo admiten un valor; aquí la cabecera se envía dos veces o tiene varios. A menudo la añaden tanto la aplicación como un proxy: quite una.</translation>
    </message>
    <message>
        <source>An origin doesn&apos;t end with a slash: remove it.</source>
        <translation>Un origen no termina con una barra: quítela.</translation>
    </message>
    <message>
        <source>Browsers write the origin in lowercase letters.</source>
        <translation>Los navegadores escriben el origen en minúsculas.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::Diagnosis</name>
    <message>
        <source>Fix the channel name first.</source>
        <translation>Corrija primero el nombre del canal.</translation>
    </message>
    <message>
        <source>The endpoint is too slow for further calls.</source>
        <translation>El endpoint es demasiado lento para más llamadas.</translation>
    </message>
    <message>
        <source>The endpoint issued no token to check.</source>
        <translation>El endpoint no emitió ningún token que comprobar.</translation>
    </message>
    <message>
        <source>The endpoint issued no token to subscribe with.</source>
        <translation>El endpoint no emitió ningún token con el que suscribirse.</translation>
    </message>
    <message>
        <source>The endpoint has to issue a token first.</source>
        <translation>El endpoint debe emitir antes un token.</translation>
    </message>
    <message>
        <source>The service would reject this token.</source>
        <translation>El servicio rechazaría este token.</translation>
    </message>
    <message>
        <source>The name is valid for a presence channel in %1.</source>
        <comment>a version, v2 or v3</comment>
        <translation>El nombre es válido para un canal de presencia en %1.</translation>
    </message>
    <message>
        <source>The name is valid for a private channel in %1.</source>
        <comment>a version, v2 or v3</comment>
        <translation>El nombre es válido para un canal privado en %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointCall</name>
    <message>
        <source>The mock endpoint issued a token to a page: %1.</source>
        <translation>El endpoint simulado emitió un token para una página: %1.</translation>
    </message>
    <message>
        <source>The mock endpoint simulated a fault: %1</source>
        <translation>El endpoint simulado simuló un fallo: %1</translation>
    </message>
    <message>
        <source>The mock endpoint answered a preflight.</source>
        <translation>El endpoint simulado respondió a un preflight.</translation>
    </message>
    <message>
        <source>The mock endpoint couldn&apos;t issue a token: %1</source>
        <translation>El endpoint simulado no pudo emitir un token: %1</translation>
    </message>
    <message>
        <source>The mock endpoint refused a page: %1</source>
        <translation>El endpoint simulado rechazó una página: %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointCaller</name>
    <message>
        <source>The last chunk of the answer is missing.</source>
        <translation>Falta el último fragmento de la respuesta.</translation>
    </message>
    <message>
        <source>The length before a chunk of the body isn&apos;t the length of the chunk.</source>
        <translation>La longitud indicada antes de un fragmento del cuerpo no es la del fragmento.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointCallsModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Llamante</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointFault</name>
    <message>
        <source>Route missing (404)</source>
        <translation>Falta la ruta (404)</translation>
    </message>
    <message>
        <source>Redirect to another host</source>
        <translation>Redirección a otro host</translation>
    </message>
    <message>
        <source>Redirect to https</source>
        <translation>Redirección a https</translation>
    </message>
    <message>
        <source>Redirect to a login page</source>
        <translation>Redirección a inicio de sesión</translation>
    </message>
    <message>
        <source>Preflight refused</source>
        <translation>Preflight rechazado</translation>
    </message>
    <message>
        <source>Preflight unanswered</source>
        <translation>Preflight sin respuesta</translation>
    </message>
    <message>
        <source>Origin not allowed</source>
        <translation>Origen no permitido</translation>
    </message>
    <message>
        <source>Credentials not allowed</source>
        <translation>Credenciales no permitidas</translation>
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
        <translation>419 Token CSRF incorrecto</translation>
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
        <translation>Demasiado lento</translation>
    </message>
    <message>
        <source>Reads only a POST form</source>
        <translation>Solo lee un formulario POST</translation>
    </message>
    <message>
        <source>Reads only JSON</source>
        <translation>Solo lee JSON</translation>
    </message>
    <message>
        <source>Reads the other version&apos;s parameter</source>
        <translation>Lee el parámetro de la otra versión</translation>
    </message>
    <message>
        <source>Wrapped in “data”</source>
        <translation>Envuelto en «data»</translation>
    </message>
    <message>
        <source>JSON in a string</source>
        <translation>JSON en una cadena</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>No es JSON</translation>
    </message>
    <message>
        <source>PHP warnings before the JSON</source>
        <translation>Advertencias de PHP antes del JSON</translation>
    </message>
    <message>
        <source>{&quot;ok&quot;: false}</source>
        <translation>{&quot;ok&quot;: false}</translation>
    </message>
    <message>
        <source>Token is empty</source>
        <translation>El token está vacío</translation>
    </message>
    <message>
        <source>Token is null</source>
        <translation>El token es null</translation>
    </message>
    <message>
        <source>Token is a number</source>
        <translation>El token es un número</translation>
    </message>
    <message>
        <source>Token is “undefined”</source>
        <translation>El token es «undefined»</translation>
    </message>
    <message>
        <source>Token is “[object Object]”</source>
        <translation>El token es «[object Object]»</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>No se alcanza</translation>
    </message>
    <message>
        <source>The server is right, but has nothing at this path: 404. The page is refused.</source>
        <translation>El servidor es el correcto, pero no tiene nada en esta ruta: 404. Se rechaza la página.</translation>
    </message>
    <message>
        <source>The endpoint redirects to localhost instead of 127.0.0.1. A browser treats that host as another origin and doesn&apos;t send the cookies of the first host.</source>
        <translation>El endpoint redirige a localhost en lugar de 127.0.0.1. Un navegador trata ese host como otro origen y no envía las cookies del primer host.</translation>
    </message>
    <message>
        <source>The endpoint redirects to the same URL with https, but no server speaks TLS there. The page sees a network error.</source>
        <translation>El endpoint redirige a la misma URL con https, pero ningún servidor usa TLS allí. La página ve un error de red.</translation>
    </message>
    <message>
        <source>The endpoint treats the user as signed out and redirects to a login page. The page gets HTML with status 200 instead of a token.</source>
        <translation>El endpoint trata al usuario como si no hubiera iniciado sesión y redirige a una página de inicio de sesión. La página recibe HTML con el estado 200 en lugar de un token.</translation>
    </message>
    <message>
        <source>Redirect loop</source>
        <translation>Bucle de redirecciones</translation>
    </message>
    <message>
        <source>The endpoint redirects to itself forever. A browser gives up after about twenty redirects, and the page sees a network error.</source>
        <translation>El endpoint se redirige a sí mismo sin fin. Un navegador desiste después de unas veinte redirecciones y la página ve un error de red.</translation>
    </message>
    <message>
        <source>The endpoint answers OPTIONS with 403. A browser that sends a preflight, because of a header, never makes the call.</source>
        <translation>El endpoint responde a OPTIONS con 403. Un navegador que envía un preflight, por una cabecera, nunca hace la llamada.</translation>
    </message>
    <message>
        <source>The endpoint never answers OPTIONS. A browser that sends a preflight waits until its timeout.</source>
        <translation>El endpoint nunca responde a OPTIONS. Un navegador que envía un preflight espera hasta agotar el tiempo.</translation>
    </message>
    <message>
        <source>The endpoint allows only another site&apos;s origin. The call succeeds, but the browser blocks the response.</source>
        <translation>El endpoint solo permite el origen de otro sitio. La llamada funciona, pero el navegador bloquea la respuesta.</translation>
    </message>
    <message>
        <source>“*” with credentials</source>
        <translation>«*» con credenciales</translation>
    </message>
    <message>
        <source>The endpoint allows the origin “*”. For a call with cookies a browser doesn&apos;t accept that and blocks the response.</source>
        <translation>El endpoint permite el origen «*». En una llamada con cookies, un navegador no lo acepta y bloquea la respuesta.</translation>
    </message>
    <message>
        <source>Header not allowed</source>
        <translation>Cabecera no permitida</translation>
    </message>
    <message>
        <source>The preflight response allows none of the requested headers. A call with such a header, for example Authorization, is never made.</source>
        <translation>La respuesta al preflight no permite ninguna de las cabeceras pedidas. Una llamada con una cabecera así, por ejemplo Authorization, nunca se hace.</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t allow credentials. A call with cookies succeeds, but the browser blocks the response.</source>
        <translation>El endpoint no permite credenciales. Una llamada con cookies funciona, pero el navegador bloquea la respuesta.</translation>
    </message>
    <message>
        <source>The endpoint answers 401 to everyone, also to signed-in users.</source>
        <translation>El endpoint responde 401 a todos, también a usuarios con sesión iniciada.</translation>
    </message>
    <message>
        <source>The endpoint answers 403 to everyone, also to authorized users.</source>
        <translation>El endpoint responde 403 a todos, también a usuarios autorizados.</translation>
    </message>
    <message>
        <source>The route accepts only POST, but the browser library sends GET: 405.</source>
        <translation>La ruta solo acepta POST, pero la biblioteca del navegador envía GET: 405.</translation>
    </message>
    <message>
        <source>The framework requires a CSRF token, which the browser library doesn&apos;t send: 419.</source>
        <translation>El framework requiere un token CSRF, que la biblioteca del navegador no envía: 419.</translation>
    </message>
    <message>
        <source>The rate limit is exceeded: 429, with Retry-After.</source>
        <translation>Se supera el límite de frecuencia: 429, con Retry-After.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s code fails: 500, with an error page.</source>
        <translation>El código del endpoint falla: 500, con una página de error.</translation>
    </message>
    <message>
        <source>The reverse proxy can&apos;t reach the endpoint: 502.</source>
        <translation>El proxy inverso no puede acceder al endpoint: 502.</translation>
    </message>
    <message>
        <source>The endpoint answers long after 20 seconds, when the caller has given up.</source>
        <translation>El endpoint responde mucho después de 20 segundos, cuando quien llama ya ha desistido.</translation>
    </message>
    <message>
        <source>The endpoint reads the channel from a POST form. The browser library sends it in the URL, so the endpoint gets no channel: 400.</source>
        <translation>El endpoint lee el canal de un formulario POST. La biblioteca del navegador lo envía en la URL, así que el endpoint no recibe ningún canal: 400.</translation>
    </message>
    <message>
        <source>The endpoint reads the channel from a JSON body. The browser library sends it in the URL, so the endpoint gets no channel: 400.</source>
        <translation>El endpoint lee el canal de un cuerpo JSON. La biblioteca del navegador lo envía en la URL, así que el endpoint no recibe ningún canal: 400.</translation>
    </message>
    <message>
        <source>The endpoint reads “channelName” where v2 sends “channel”, and vice versa, so it gets no channel: 400.</source>
        <translation>El endpoint lee «channelName» donde v2 envía «channel», y viceversa, así que no recibe ningún canal: 400.</translation>
    </message>
    <message>
        <source>Answers the other version&apos;s member</source>
        <translation>Responde con el miembro de la otra versión</translation>
    </message>
    <message>
        <source>The endpoint answers “token” where v2 expects “authToken”, and vice versa. The page finds no token.</source>
        <translation>El endpoint responde con «token» donde v2 espera «authToken», y viceversa. La página no encuentra ningún token.</translation>
    </message>
    <message>
        <source>The token is one level down, in “data”. The page finds no token.</source>
        <translation>El token está un nivel más abajo, en «data». La página no encuentra ningún token.</translation>
    </message>
    <message>
        <source>The JSON is encoded twice, so the page gets a string and finds no token.</source>
        <translation>El JSON está codificado dos veces, así que la página recibe una cadena y no encuentra ningún token.</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>Página HTML</translation>
    </message>
    <message>
        <source>The endpoint answers 200 with an HTML page of the app instead of JSON.</source>
        <translation>El endpoint responde 200 con una página HTML de la aplicación en lugar de JSON.</translation>
    </message>
    <message>
        <source>The endpoint answers 200 with an empty body, like code with a missing return.</source>
        <translation>El endpoint responde 200 con un cuerpo vacío, como un código al que le falta un return.</translation>
    </message>
    <message>
        <source>The endpoint answers the bare token instead of JSON.</source>
        <translation>El endpoint responde solo con el token en lugar de JSON.</translation>
    </message>
    <message>
        <source>Truncated JSON</source>
        <translation>JSON truncado</translation>
    </message>
    <message>
        <source>The JSON ends in the middle of the token.</source>
        <translation>El JSON termina en medio del token.</translation>
    </message>
    <message>
        <source>A PHP warning precedes the JSON and makes it invalid.</source>
        <translation>Una advertencia de PHP precede al JSON y lo invalida.</translation>
    </message>
    <message>
        <source>Error with status 200</source>
        <translation>Error con estado 200</translation>
    </message>
    <message>
        <source>The endpoint answers {&quot;error&quot;: …} with status 200. The page finds no token.</source>
        <translation>El endpoint responde {&quot;error&quot;: …} con el estado 200. La página no encuentra ningún token.</translation>
    </message>
    <message>
        <source>The endpoint answers {&quot;ok&quot;: false} with status 200. The page finds no token.</source>
        <translation>El endpoint responde {&quot;ok&quot;: false} con el estado 200. La página no encuentra ningún token.</translation>
    </message>
    <message>
        <source>The token is an empty string, which the service refuses.</source>
        <translation>El token es una cadena vacía, que el servicio rechaza.</translation>
    </message>
    <message>
        <source>The token is null, as after a failed call of the library.</source>
        <translation>El token es null, como después de una llamada fallida de la biblioteca.</translation>
    </message>
    <message>
        <source>The token is a number instead of a string, and the service refuses it.</source>
        <translation>El token es un número en lugar de una cadena, y el servicio lo rechaza.</translation>
    </message>
    <message>
        <source>The token is the string “undefined”, as from JavaScript that reads a missing member.</source>
        <translation>El token es la cadena «undefined», como con JavaScript que lee un miembro inexistente.</translation>
    </message>
    <message>
        <source>The token is the string “[object Object]”, as from JavaScript that concatenates the library&apos;s whole answer.</source>
        <translation>El token es la cadena «[object Object]», como con JavaScript que concatena toda la respuesta de la biblioteca.</translation>
    </message>
    <message>
        <source>Channel name without prefix</source>
        <translation>Nombre de canal sin prefijo</translation>
    </message>
    <message>
        <source>The token is for the channel name without “private-” or “presence-”. The service refuses it.</source>
        <translation>El token es para el nombre del canal sin «private-» o «presence-». El servicio lo rechaza.</translation>
    </message>
    <message>
        <source>Channel name with the prefix twice</source>
        <translation>Nombre de canal con el prefijo dos veces</translation>
    </message>
    <message>
        <source>The token is for “private-private-…”. The service refuses it.</source>
        <translation>El token es para «private-private-…». El servicio lo rechaza.</translation>
    </message>
    <message>
        <source>Channel name in a different case</source>
        <translation>Nombre de canal con otras mayúsculas</translation>
    </message>
    <message>
        <source>The token is for the channel name in lower case, or in upper case if the name is in lower case. The service refuses it.</source>
        <translation>El token es para el nombre del canal en minúsculas, o en mayúsculas si el nombre está en minúsculas. El servicio lo rechaza.</translation>
    </message>
    <message>
        <source>Channel name with a trailing space</source>
        <translation>Nombre de canal con un espacio al final</translation>
    </message>
    <message>
        <source>The token is for the channel name with a trailing space. The service refuses it.</source>
        <translation>El token es para el nombre del canal con un espacio al final. El servicio lo rechaza.</translation>
    </message>
    <message>
        <source>Percent-encoded channel name</source>
        <translation>Nombre de canal con codificación porcentual</translation>
    </message>
    <message>
        <source>The token is for the percent-encoded channel name, with %40 for @. The service refuses it.</source>
        <translation>El token es para el nombre del canal con codificación porcentual, con %40 en lugar de @. El servicio lo rechaza.</translation>
    </message>
    <message>
        <source>Another channel</source>
        <translation>Otro canal</translation>
    </message>
    <message>
        <source>The token is for another known channel. The service refuses it.</source>
        <translation>El token es para otro canal conocido. El servicio lo rechaza.</translation>
    </message>
    <message>
        <source>Another secret</source>
        <translation>Otro secreto</translation>
    </message>
    <message>
        <source>The token has the right format, but was made with another secret. The service refuses it.</source>
        <translation>El token tiene el formato correcto, pero se creó con otro secreto. El servicio lo rechaza.</translation>
    </message>
    <message>
        <source>Token of the other version</source>
        <translation>Token de la otra versión</translation>
    </message>
    <message>
        <source>A v2 page gets a v3 token, and vice versa. The service refuses it.</source>
        <translation>Una página v2 recibe un token v3, y viceversa. El servicio lo rechaza.</translation>
    </message>
    <message>
        <source>Old socket (v3)</source>
        <translation>Socket antiguo (v3)</translation>
    </message>
    <message>
        <source>The first socket of a channel gets a valid token, and each later socket gets a token of the first. The page works until it reconnects. A v2 token isn&apos;t bound to a socket and stays valid.</source>
        <translation>El primer socket de un canal recibe un token válido, y cada socket posterior recibe un token del primero. La página funciona hasta que se reconecta. Un token v2 no está vinculado a un socket y sigue siendo válido.</translation>
    </message>
    <message>
        <source>Same token each time</source>
        <translation>Siempre el mismo token</translation>
    </message>
    <message>
        <source>The endpoint caches the first token of a channel and issues it to everyone.</source>
        <translation>El endpoint guarda en caché el primer token de un canal y lo emite para todos.</translation>
    </message>
    <message>
        <source>Expired token</source>
        <translation>Token caducado</translation>
    </message>
    <message>
        <source>The token has the right format, but has expired. The service refuses it.</source>
        <translation>El token tiene el formato correcto, pero ha caducado. El servicio lo rechaza.</translation>
    </message>
    <message>
        <source>Dummy token</source>
        <translation>Token ficticio</translation>
    </message>
    <message>
        <source>The token is “dummy-token”, as from a stub. The service refuses it.</source>
        <translation>El token es «dummy-token», como el de un stub. El servicio lo rechaza.</translation>
    </message>
    <message>
        <source>Everyone can join</source>
        <translation>Cualquiera puede unirse</translation>
    </message>
    <message>
        <source>The endpoint issues a token to everyone for each name that matches the rule, even an invalid one. With “*” every channel is open.</source>
        <translation>El endpoint emite un token a cualquiera para cada nombre que coincide con la regla, aunque no sea válido. Con «*», todos los canales están abiertos.</translation>
    </message>
    <message>
        <source>Blocked by the browser</source>
        <translation>Bloqueado por el navegador</translation>
    </message>
    <message>
        <source>Error or timeout</source>
        <translation>Error o tiempo agotado</translation>
    </message>
    <message>
        <source>Channel not found in the call</source>
        <translation>Canal no encontrado en la llamada</translation>
    </message>
    <message>
        <source>Unexpected response</source>
        <translation>Respuesta inesperada</translation>
    </message>
    <message>
        <source>Invalid token</source>
        <translation>Token no válido</translation>
    </message>
    <message>
        <source>No access control</source>
        <translation>Sin control de acceso</translation>
    </message>
    <message>
        <source>Empty body</source>
        <translation>Cuerpo vacío</translation>
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
        <translation>Página de inicio de sesión</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>en otro caso</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number and pattern of a rule</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>preflight answered</source>
        <translation>preflight respondido</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Inicie sesión primero.</translation>
    </message>
    <message>
        <source>You may not join this channel.</source>
        <translation>No tiene permiso para unirse a este canal.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status and sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unknown caller</source>
        <translation>llamante desconocido</translation>
    </message>
    <message>
        <source>The mock endpoint was called by a host name that doesn&apos;t belong to this machine.</source>
        <translation>Se llamó al endpoint simulado con un nombre de host que no corresponde a este equipo.</translation>
    </message>
    <message>
        <source>Only local pages may call the mock endpoint. This page is from “%1”.</source>
        <translation>Solo las páginas locales pueden llamar al endpoint simulado. Esta página es de «%1».</translation>
    </message>
    <message>
        <source>Only local pages may call the mock endpoint. This call is from another site.</source>
        <translation>Solo las páginas locales pueden llamar al endpoint simulado. Esta llamada es de otro sitio.</translation>
    </message>
    <message>
        <source>website</source>
        <translation>sitio web</translation>
    </message>
    <message>
        <source>There is nothing at this path. The endpoint is at %1.</source>
        <translation>No hay nada en esta ruta. El endpoint está en %1.</translation>
    </message>
    <message>
        <source>token issued</source>
        <translation>token emitido</translation>
    </message>
    <message>
        <source>Further refused calls, not listed: %1.</source>
        <translation>Otras llamadas rechazadas, no incluidas en la lista: %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointListener</name>
    <message>
        <source>The profile has been deleted.</source>
        <translation>El perfil se ha eliminado.</translation>
    </message>
    <message>
        <source>The current profile has no secret, so RadarDesk can&apos;t get a token. Enter the secret in the profile.</source>
        <translation>El perfil actual no tiene secreto, así que RadarDesk no puede obtener un token. Introduzca el secreto en el perfil.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointQuery</name>
    <message>
        <source>The parameter “%1” is missing.</source>
        <translation>Falta el parámetro «%1».</translation>
    </message>
    <message>
        <source>The channel is missing in the body.</source>
        <translation>Falta el canal en el cuerpo.</translation>
    </message>
    <message>
        <source>“%1” is a public channel. Only channels that start with “private-” or “presence-” need a token.</source>
        <translation>«%1» es un canal público. Solo los canales que empiezan por «private-» o «presence-» necesitan un token.</translation>
    </message>
    <message>
        <source>The call has both “channel” (v2) and “channelName” (v3). Send only one of them.</source>
        <translation>La llamada tiene tanto «channel» (v2) como «channelName» (v3). Envíe solo uno de los dos.</translation>
    </message>
    <message>
        <source>The call names no channel. Send “channel” for v2, or “channelName” and “socketID” for v3.</source>
        <translation>La llamada no indica ningún canal. Envíe «channel» para v2, o «channelName» y «socketID» para v3.</translation>
    </message>
    <message>
        <source>The call has “socketID” (v3) but names its channel as “channel” (v2). Send “channelName” instead.</source>
        <translation>La llamada tiene «socketID» (v3), pero indica su canal como «channel» (v2). Envíe «channelName» en su lugar.</translation>
    </message>
    <message>
        <source>The call has “channelName” (v3) but no “socketID”. Send both.</source>
        <translation>La llamada tiene «channelName» (v3), pero no «socketID». Envíe ambos.</translation>
    </message>
    <message>
        <source>The call uses %1. The browser library calls an authentication endpoint with GET.</source>
        <translation>La llamada usa %1. La biblioteca del navegador llama a un endpoint de autenticación con GET.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointReplacement</name>
    <message>
        <source>refuse</source>
        <translation>rechazar</translation>
    </message>
    <message>
        <source>Python with Flask (v2)</source>
        <translation>Python con Flask (v2)</translation>
    </message>
    <message>
        <source>Python with Flask (v3)</source>
        <translation>Python con Flask (v3)</translation>
    </message>
    <message>
        <source>Node.js with Express (v3)</source>
        <translation>Node.js con Express (v3)</translation>
    </message>
    <message>
        <source>PHP (v3)</source>
        <translation>PHP (v3)</translation>
    </message>
    <message>
        <source>Ruby with Sinatra (v3)</source>
        <translation>Ruby con Sinatra (v3)</translation>
    </message>
    <message>
        <source>C# with ASP.NET Core (v3)</source>
        <translation>C# con ASP.NET Core (v3)</translation>
    </message>
    <message>
        <source>simulated fault (%1)</source>
        <translation>fallo simulado (%1)</translation>
    </message>
    <message>
        <source>allow</source>
        <translation>permitir</translation>
    </message>
    <message>
        <source>Rules of the mock endpoint in RadarDesk; the first match applies:</source>
        <translation>Reglas del endpoint simulado en RadarDesk; se aplica la primera coincidencia:</translation>
    </message>
    <message>
        <source>This code refuses every call until you implement your access rules.</source>
        <translation>Este código rechaza todas las llamadas hasta que se implementen las reglas de acceso.</translation>
    </message>
    <message>
        <source>Save the file where your server serves it as %1.</source>
        <translation>Guarde el archivo donde el servidor lo sirva como %1.</translation>
    </message>
    <message>
        <source>The official library requests tokens from the hosted service. To use %1 instead, change the URL in the library.</source>
        <translation>La biblioteca oficial pide los tokens al servicio alojado. Para usar %1 en su lugar, cambie la URL en la biblioteca.</translation>
    </message>
    <message>
        <source>any other call: %1</source>
        <comment>an action</comment>
        <translation>cualquier otra llamada: %1</translation>
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
        <translation>Rechazar (%1)</translation>
    </message>
    <message>
        <source>Allow after %1 ms</source>
        <translation>Permitir tras %1 ms</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>with the cookie</source>
        <translation>con la cookie</translation>
    </message>
    <message>
        <source>with the header</source>
        <translation>con la cabecera</translation>
    </message>
    <message>
        <source>with the bearer token</source>
        <translation>con el token bearer</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Enter the header as “Name: value”.</source>
        <translation>Introduzca la cabecera como «Nombre: valor».</translation>
    </message>
    <message>
        <source>Enter the channels of the rule: a name, with * for any characters.</source>
        <translation>Introduzca los canales de la regla: un nombre, con * para cualquier secuencia de caracteres.</translation>
    </message>
    <message>
        <source>Enter one cookie as “name=value”.</source>
        <translation>Introduzca una cookie como «nombre=valor».</translation>
    </message>
    <message>
        <source>Enter only the bearer token, without spaces.</source>
        <translation>Introduzca solo el token bearer, sin espacios.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointRulesFile</name>
    <message>
        <source>A newer version of RadarDesk saved the endpoint&apos;s rules.</source>
        <translation>Una versión más reciente de RadarDesk guardó las reglas del endpoint.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of the endpoint couldn&apos;t be read.</source>
        <translation>
            <numerusform>No se pudo leer %n regla del endpoint.</numerusform>
            <numerusform>No se pudieron leer %n reglas del endpoint.</numerusform>
        </translation>
    </message>
    <message>
        <source>The endpoint&apos;s rules couldn&apos;t be read.</source>
        <translation>No se pudieron leer las reglas del endpoint.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the endpoint&apos;s rules aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>No se puede copiar el archivo %1, así que no se modifica, y los cambios en las reglas del endpoint no se guardan. Compruebe los permisos y el espacio libre de su carpeta.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointRulesModel</name>
    <message>
        <source>Otherwise</source>
        <translation>En otro caso</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Simulated fault: %1</source>
        <translation>Fallo simulado: %1</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Llamante</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointServer</name>
    <message>
        <source>Another program uses port %1. Port %2 is free.</source>
        <translation>Otro programa usa el puerto %1. El puerto %2 está libre.</translation>
    </message>
    <message>
        <source>Enter a path of letters, digits and “/ - _ .”, such as “/auth”.</source>
        <translation>Introduzca una ruta con letras, dígitos y «/ - _ .», como «/auth».</translation>
    </message>
    <message>
        <source>The system doesn&apos;t let RadarDesk listen on the port: %1.</source>
        <translation>El sistema no permite que RadarDesk escuche en el puerto: %1.</translation>
    </message>
    <message>
        <source>Port %1 is reserved by the system. Port %2 is free.</source>
        <translation>El sistema reserva el puerto %1. El puerto %2 está libre.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointStep</name>
    <message>
        <source>The clock of the endpoint&apos;s server says %1, the clock of this machine %2. Tokens expire by the service&apos;s clock.</source>
        <comment>two times</comment>
        <translation>El reloj del servidor del endpoint indica %1, el reloj de este equipo %2. Los tokens caducan según el reloj del servicio.</translation>
    </message>
    <message>
        <source>Channel in the query</source>
        <translation>Canal en la query</translation>
    </message>
    <message>
        <source>Channel in the other version&apos;s parameter</source>
        <translation>Canal en el parámetro de la otra versión</translation>
    </message>
    <message>
        <source>Channel by POST, as a form</source>
        <translation>Canal por POST, como formulario</translation>
    </message>
    <message>
        <source>Channel by POST, as JSON</source>
        <translation>Canal por POST, como JSON</translation>
    </message>
    <message>
        <source>Each call is redirected: %1. Use the last URL in the page.</source>
        <comment>URLs with arrows in between</comment>
        <translation>Cada llamada se redirige: %1. Use la última URL en la página.</translation>
    </message>
    <message>
        <source>The JSON is sent as %1, which some libraries don&apos;t parse. Set the type, in PHP by: %2</source>
        <comment>a content type; a line of code</comment>
        <translation>El JSON se envía como %1, que algunas bibliotecas no analizan. Defina el tipo, en PHP con: %2</translation>
    </message>
    <message>
        <source>The page&apos;s URL isn&apos;t set, so RadarDesk didn&apos;t check whether browsers let the page call the endpoint.</source>
        <translation>La URL de la página no está definida, así que RadarDesk no comprobó si los navegadores permiten que la página llame al endpoint.</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1. The sandbox&apos;s browser library accepts 200 to 299; what PushRadar&apos;s own library accepts is not published. Use 200 to be safe.</source>
        <translation>El endpoint responde con el estado %1. La biblioteca del navegador del sandbox acepta de 200 a 299; no se ha publicado qué acepta la biblioteca de PushRadar. Para mayor seguridad, use 200.</translation>
    </message>
    <message>
        <source>Call as a page makes it</source>
        <translation>Llamada como la hace una página</translation>
    </message>
    <message>
        <source>Preflight of the browser</source>
        <translation>Preflight del navegador</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirección</translation>
    </message>
    <message>
        <source>Same call with all cookies</source>
        <translation>La misma llamada con todas las cookies</translation>
    </message>
    <message>
        <source>Same call without credentials</source>
        <translation>La misma llamada sin credenciales</translation>
    </message>
    <message>
        <source>The endpoint is relative, so browsers call the page&apos;s own host. If the endpoint is on another host, use its full URL in the page.</source>
        <translation>El endpoint es relativo, así que los navegadores llaman al host de la página. Si el endpoint está en otro host, use su URL completa en la página.</translation>
    </message>
    <message>
        <source>Endpoint of the profile</source>
        <translation>Endpoint del perfil</translation>
    </message>
    <message>
        <source>Called directly, the endpoint issues a token.</source>
        <translation>Si se llama directamente, el endpoint emite un token.</translation>
    </message>
    <message>
        <source>Preflight at the redirect target</source>
        <translation>Preflight en el destino de la redirección</translation>
    </message>
    <message>
        <source>The endpoint issued a token after %1.</source>
        <comment>a time span</comment>
        <translation>El endpoint emitió un token después de %1.</translation>
    </message>
    <message>
        <source>A direct call fails too. %1</source>
        <extracomment>%1: a sentence on what is wrong</extracomment>
        <translation>Una llamada directa también falla. %1</translation>
    </message>
    <message>
        <source>The endpoint issues a token if the channel is in the query.</source>
        <translation>El endpoint emite un token si el canal está en la query.</translation>
    </message>
    <message>
        <source>The endpoint issues a token if the channel is in the other version&apos;s parameter.</source>
        <translation>El endpoint emite un token si el canal está en el parámetro de la otra versión.</translation>
    </message>
    <message>
        <source>The endpoint issues a token if the channel is sent by POST, as a form.</source>
        <translation>El endpoint emite un token si el canal se envía por POST, como formulario.</translation>
    </message>
    <message>
        <source>The endpoint issues a token if the channel is sent by POST, as JSON.</source>
        <translation>El endpoint emite un token si el canal se envía por POST, como JSON.</translation>
    </message>
    <message>
        <source>The endpoint answers with “%1”.</source>
        <comment>the beginning of the answer</comment>
        <translation>El endpoint responde con «%1».</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1.</source>
        <comment>a status</comment>
        <translation>El endpoint responde con el estado %1.</translation>
    </message>
    <message>
        <source>Without credentials the endpoint doesn&apos;t answer.</source>
        <translation>Sin credenciales, el endpoint no responde.</translation>
    </message>
    <message>
        <source>Without credentials the endpoint answers with status %1.</source>
        <comment>a status</comment>
        <translation>Sin credenciales, el endpoint responde con el estado %1.</translation>
    </message>
    <message>
        <source>The answer contains a secret besides the token, and it reaches everyone who may call the endpoint. Revoke that secret, use a new one, and leave it out of the answer.</source>
        <translation>La respuesta contiene un secreto además del token, y lo recibe todo el que puede llamar al endpoint. Revoque ese secreto, use uno nuevo y no lo incluya en la respuesta.</translation>
    </message>
    <message>
        <source>The parameter “%1” doesn&apos;t arrive (status %2).</source>
        <extracomment>%1: a parameter, %2: a status</extracomment>
        <translation>El parámetro «%1» no llega (estado %2).</translation>
    </message>
    <message>
        <source>The redirect&apos;s URL contains “&amp;amp;” instead of “&amp;”: it was escaped for HTML.</source>
        <translation>La URL de la redirección contiene «&amp;amp;» en vez de «&amp;»: se escapó para HTML.</translation>
    </message>
    <message>
        <source>The parameter “%1” arrives as “%2” instead of “%3” (status %4).</source>
        <extracomment>%1: a parameter, %2 and %3: its values, %4: a status</extracomment>
        <translation>El parámetro «%1» llega como «%2» en vez de «%3» (estado %4).</translation>
    </message>
    <message>
        <source>It is percent-encoded twice.</source>
        <translation>Está codificado dos veces con porcentajes.</translation>
    </message>
    <message>
        <source>With the parameter “%1” it answers with “%2”, so it is written for %3, but the page uses %4. Use the same version in both.</source>
        <comment>a parameter; a member; two versions, v2 or v3</comment>
        <translation>Con el parámetro «%1» responde con «%2», así que está escrito para %3, pero la página usa %4. Use la misma versión en ambos.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::HeadJudge</name>
    <message>
        <source>The answer has no status line such as “HTTP/1.1 200 OK”, but starts with “%1”.</source>
        <comment>the beginning of the answer</comment>
        <translation>La respuesta no tiene línea de estado como «HTTP/1.1 200 OK», sino que empieza por «%1».</translation>
    </message>
    <message>
        <source>The header “%1” contains a null byte (U+0000).</source>
        <translation>El encabezado «%1» contiene un byte nulo (U+0000).</translation>
    </message>
    <message>
        <source>The headers have %1, and browsers read at most %2.</source>
        <comment>two sizes</comment>
        <translation>Los encabezados ocupan %1, y los navegadores leen como máximo %2.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::IdentitiesFile</name>
    <message>
        <source>A newer version of RadarDesk saved the identities.</source>
        <translation>Una versión más reciente de RadarDesk guardó las identidades.</translation>
    </message>
    <message numerus="yes">
        <source>%n identities couldn&apos;t be read.</source>
        <translation>
            <numerusform>No se pudo leer %n identidad.</numerusform>
            <numerusform>No se pudieron leer %n identidades.</numerusform>
        </translation>
    </message>
    <message>
        <source>The identities couldn&apos;t be read.</source>
        <translation>No se pudieron leer las identidades.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the identities aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>No se puede copiar el archivo %1, así que no se modifica, y los cambios en las identidades no se guardan. Compruebe los permisos y el espacio libre de su carpeta.</translation>
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
        <translation>Nueva identidad</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name and a number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no cookies, no headers</source>
        <translation>sin cookies ni cabeceras</translation>
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
            <numerusform>%n cabecera</numerusform>
            <numerusform>%n cabeceras</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a name for the identity.</source>
        <translation>Introduzca un nombre para la identidad.</translation>
    </message>
    <message>
        <source>Another identity has this name. Choose another one.</source>
        <translation>Otra identidad tiene este nombre. Elija otro.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::Identity</name>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Line %1 of the cookies has a part without “=”. Enter “name=value”, or paste a whole Set-Cookie line.</source>
        <translation>La línea %1 de las cookies tiene una parte sin «=». Introduzca «nombre=valor» o pegue una línea Set-Cookie completa.</translation>
    </message>
    <message>
        <source>Line %1 of the cookies has no name before “=”. Enter “name=value”.</source>
        <translation>La línea %1 de las cookies no tiene nombre antes de «=». Introduzca «nombre=valor».</translation>
    </message>
    <message>
        <source>Line %1 of the cookies has an invalid name. Remove spaces and separators from the name.</source>
        <translation>La línea %1 de las cookies tiene un nombre no válido. Quite los espacios y separadores del nombre.</translation>
    </message>
    <message>
        <source>Line %1 of the cookies contains a control character. Remove the character.</source>
        <translation>La línea %1 de las cookies contiene un carácter de control. Quítelo.</translation>
    </message>
    <message>
        <source>Line %1 of the cookies contains no cookie. Enter “name=value”.</source>
        <translation>La línea %1 de las cookies no contiene ninguna cookie. Introduzca «nombre=valor».</translation>
    </message>
    <message>
        <source>Line %1 of the cookies has an invalid attribute, such as the date in “Expires”. Correct or remove the attribute.</source>
        <translation>La línea %1 de las cookies tiene un atributo no válido, como la fecha de «Expires». Corrija o quite el atributo.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::IdentitySource</name>
    <message>
        <source>Signed-in user</source>
        <translation>Usuario con sesión iniciada</translation>
    </message>
    <message>
        <source>User of %1</source>
        <translation>Usuario de %1</translation>
    </message>
    <message>
        <source>Paste a cURL command or a Cookie header.</source>
        <translation>Pegue un comando de cURL o una cabecera Cookie.</translation>
    </message>
    <message numerus="yes">
        <source>Cookie %1 (%n character(s))</source>
        <comment>a name</comment>
        <translation>
            <numerusform>Cookie %1 (%n carácter)</numerusform>
            <numerusform>Cookie %1 (%n caracteres)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Header %1 (%n character(s))</source>
        <comment>a name</comment>
        <translation>
            <numerusform>Cabecera %1 (%n carácter)</numerusform>
            <numerusform>Cabecera %1 (%n caracteres)</numerusform>
        </translation>
    </message>
    <message>
        <source>Header %1: %2</source>
        <translation>Cabecera %1: %2</translation>
    </message>
    <message>
        <source>A shell variable has no value here, so its option was ignored.</source>
        <translation>Una variable de shell no tiene valor aquí, así que se ignoró su opción.</translation>
    </message>
    <message>
        <source>The command reads cookies from a file, which RadarDesk doesn&apos;t open.</source>
        <translation>El comando lee cookies de un archivo, que RadarDesk no abre.</translation>
    </message>
    <message>
        <source>The command has no cookies and no header with credentials. Sign in, then choose “Copy as cURL” in the browser&apos;s network panel.</source>
        <translation>El comando no tiene cookies ni ninguna cabecera con credenciales. Inicie sesión y elija «Copy as cURL» en el panel de red del navegador.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::IdentityValues</name>
    <message>
        <source>No keychain is running in this session. Start one, such as GNOME Keyring or KWallet.</source>
        <translation>No hay ningún llavero en ejecución en esta sesión de escritorio. Inicie uno, como GNOME Keyring o KWallet.</translation>
    </message>
    <message>
        <source>The keychain is locked, and no program is running that can ask for its password. Unlock the keychain, then try again.</source>
        <translation>El llavero está bloqueado y no hay ningún programa en ejecución que pueda pedir su contraseña. Desbloquee el llavero y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keychain is locked, and its password prompt was canceled. Try again and enter the password.</source>
        <translation>El llavero está bloqueado y se canceló la solicitud de su contraseña. Vuelva a intentarlo e introduzca la contraseña.</translation>
    </message>
    <message>
        <source>The keychain hasn&apos;t answered yet. Check whether it has opened a password prompt.</source>
        <translation>El llavero aún no ha respondido. Compruebe si pide una contraseña.</translation>
    </message>
    <message>
        <source>The cookies and the values of sensitive headers are in the keychain and haven&apos;t been read yet.</source>
        <translation>Las cookies y los valores de las cabeceras confidenciales están en el llavero y aún no se han leído.</translation>
    </message>
    <message>
        <source>Reading the values from the keychain…</source>
        <translation>Leyendo los valores del llavero…</translation>
    </message>
    <message>
        <source>Saving the values in the keychain…</source>
        <translation>Guardando los valores en el llavero…</translation>
    </message>
    <message>
        <source>The cookies and the values of sensitive headers are in the keychain, everything else is in a file.</source>
        <translation>Las cookies y los valores de las cabeceras confidenciales están en el llavero; todo lo demás, en un archivo.</translation>
    </message>
    <message>
        <source>The cookies and the values of sensitive headers stay in memory for this run only. %1</source>
        <translation>Las cookies y los valores de las cabeceras confidenciales permanecen en memoria solo en esta sesión. %1</translation>
    </message>
    <message>
        <source>The keychain no longer has the values of this identity. Enter them again.</source>
        <translation>El llavero ya no tiene los valores de esta identidad. Vuelva a introducirlos.</translation>
    </message>
    <message>
        <source>The values of this identity aren&apos;t available. %1</source>
        <translation>Los valores de esta identidad no están disponibles. %1</translation>
    </message>
    <message>
        <source>The identity&apos;s entry can&apos;t be deleted from the keychain. %1</source>
        <translation>No se puede eliminar del llavero la entrada de la identidad. %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::LaterCall</name>
    <message>
        <source>The later call gets status %1.</source>
        <extracomment>%1: a status</extracomment>
        <translation>La llamada posterior recibe el estado %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::Login</name>
    <message>
        <source>Enter the names of the fields for the user and the password.</source>
        <translation>Introduzca los nombres de los campos del usuario y de la contraseña.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Introduzca la contraseña.</translation>
    </message>
    <message>
        <source>Enter the URL that the sign-in form is sent to. The URL starts with “http:” or “https:”.</source>
        <translation>Introduzca la URL a la que se envía el formulario de inicio de sesión. La URL empieza por «http:» o «https:».</translation>
    </message>
    <message>
        <source>The form page isn&apos;t an http or https URL.</source>
        <translation>La página del formulario no es una URL http o https.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::LoginRun</name>
    <message>
        <source>The sign-in can&apos;t be sent: %1.</source>
        <translation>No se puede enviar el inicio de sesión: %1.</translation>
    </message>
    <message>
        <source>The server answers the sign-in with status %1. %2</source>
        <translation>El servidor responde al inicio de sesión con el estado %1. %2</translation>
    </message>
    <message>
        <source>The server sets no cookie. If it answers with a token instead, add that as a header.</source>
        <translation>El servidor no establece ninguna cookie. Si responde con un token, añádalo como cabecera.</translation>
    </message>
    <message>
        <source>The form page answers with status %1. %2</source>
        <translation>La página del formulario responde con el estado %1. %2</translation>
    </message>
    <message>
        <source>The form page can&apos;t be read: %1.</source>
        <translation>No se puede leer la página del formulario: %1.</translation>
    </message>
    <message>
        <source>The server requires a CSRF token. Enter the form page, so that its hidden fields are sent.</source>
        <translation>El servidor requiere un token CSRF. Introduzca la página del formulario para que se envíen sus campos ocultos.</translation>
    </message>
    <message>
        <source>The server rejects the CSRF token of the form page.</source>
        <translation>El servidor rechaza el token CSRF de la página del formulario.</translation>
    </message>
    <message>
        <source>The server shows the sign-in page again. Check the user, the password and the names of the fields.</source>
        <translation>El servidor vuelve a mostrar la página de inicio de sesión. Compruebe el usuario, la contraseña y los nombres de los campos.</translation>
    </message>
    <message>
        <source>The sign-in was sent, but not answered: %1. It wasn&apos;t sent again.</source>
        <extracomment>%1: an error</extracomment>
        <translation>El inicio de sesión se envió, pero no obtuvo respuesta: %1. No se volvió a enviar.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::OtherSide</name>
    <message>
        <source>a proxy or CDN</source>
        <translation>un proxy o una CDN</translation>
    </message>
    <message>
        <source>%1, a proxy or CDN</source>
        <comment>what a server calls itself</comment>
        <translation>%1, un proxy o una CDN</translation>
    </message>
    <message>
        <source>Answered by %1.</source>
        <comment>a server</comment>
        <translation>Respondió %1.</translation>
    </message>
    <message>
        <source>The answer says: “%1”</source>
        <comment>the words of a page</comment>
        <translation>La respuesta dice: «%1»</translation>
    </message>
    <message>
        <source>The answer asks for: %1.</source>
        <comment>a header&apos;s value</comment>
        <translation>La respuesta pide: %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::PresenceChannelCheck</name>
    <message>
        <source>Only channels that start with “presence-” have presence. Enter one of them.</source>
        <translation>Solo los canales que empiezan por «presence-» tienen presencia. Introduzca uno de ellos.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::PresenceModel</name>
    <message>
        <source>joined</source>
        <translation>unido</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>test user</source>
        <translation>usuario de prueba</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time of day</comment>
        <translation>desde las %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::PresenceText</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n usuario</numerusform>
            <numerusform>%n usuarios</numerusform>
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
            <numerusform>%n usuario con datos de cliente</numerusform>
            <numerusform>%n usuarios con datos de cliente</numerusform>
        </translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <translation>Entradas: %1</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Salidas: %1</translation>
    </message>
    <message>
        <source>New data: %1</source>
        <translation>Datos nuevos: %1</translation>
    </message>
    <message>
        <source>  ·  </source>
        <comment>between two parts of a sentence</comment>
        <translation>  ·  </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) without client data</source>
        <translation>
            <numerusform>%n conexión sin datos de cliente</numerusform>
            <numerusform>%n conexiones sin datos de cliente</numerusform>
        </translation>
    </message>
    <message>
        <source>RadarDesk (watching)</source>
        <translation>RadarDesk (observando)</translation>
    </message>
    <message>
        <source>RadarDesk twice (watching and listening)</source>
        <translation>RadarDesk dos veces (observando y escuchando)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::PresenceUser</name>
    <message>
        <source>without ##uniqueID</source>
        <translation>sin ##uniqueID</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::PresenceWatcher</name>
    <message>
        <source>Refused (%1): %2</source>
        <translation>Rechazado (%1): %2</translation>
    </message>
    <message>
        <source>The service issued a token for RadarDesk to watch the channel.</source>
        <translation>El servicio emitió un token para que RadarDesk observe el canal.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::Recording</name>
    <message>
        <source>The page is on https and the endpoint on http, so the browser blocked the call as mixed content (%1 to %2).</source>
        <translation>La página usa https y el endpoint http, así que el navegador bloqueó la llamada como contenido mixto (%1 a %2).</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>sin estado</translation>
    </message>
    <message>
        <source>The page got no answer (%1), and the recording doesn&apos;t say why. For a page of another origin (%2), the usual cause is a missing CORS header.</source>
        <comment>what the browser says; the page&apos;s origin</comment>
        <translation>La página no recibió respuesta (%1), y la grabación no indica el motivo. En una página de otro origen (%2), la causa habitual es que falte una cabecera CORS.</translation>
    </message>
    <message>
        <source>The page got no answer (%1), and the recording doesn&apos;t say why.</source>
        <translation>La página no recibió respuesta (%1), y la grabación no indica el motivo.</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1. The cookie “%2” was set earlier in this recording, and the browser didn&apos;t send it with the call.</source>
        <extracomment>%1: a status, %2: a cookie</extracomment>
        <translation>El endpoint responde con el estado %1. La cookie «%2» se estableció antes en esta grabación, y el navegador no la envió con la llamada.</translation>
    </message>
    <message>
        <source>“%1” is the name of a private channel.</source>
        <translation>«%1» es el nombre de un canal privado.</translation>
    </message>
    <message>
        <source>The page calls the endpoint</source>
        <translation>La página llama al endpoint</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1; the body of the answer isn&apos;t in the recording.</source>
        <translation>El endpoint responde con el estado %1; el cuerpo de la respuesta no está en la grabación.</translation>
    </message>
    <message>
        <source>There is no token in the recording.</source>
        <translation>No hay ningún token en la grabación.</translation>
    </message>
    <message>
        <source>The recording has no WebSocket messages.</source>
        <translation>La grabación no tiene mensajes de WebSocket.</translation>
    </message>
    <message numerus="yes">
        <source>The service accepts the subscription, and %n broadcast(s) arrived.</source>
        <translation>
            <numerusform>El servicio acepta la suscripción y llegó %n broadcast.</numerusform>
            <numerusform>El servicio acepta la suscripción y llegaron %n broadcasts.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording ends before the service answers.</source>
        <translation>La grabación termina antes de que responda el servicio.</translation>
    </message>
    <message>
        <source>The page doesn&apos;t subscribe in the recording.</source>
        <translation>La página no se suscribe en la grabación.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <comment>why, such as “it is a folder”</comment>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>The browser reports: %1.</source>
        <extracomment>%1: what the browser says: &quot;net::ERR_CONNECTION_RESET&quot;</extracomment>
        <translation>El navegador indica: %1.</translation>
    </message>
    <message>
        <source>The endpoint refuses “%1” (403) although the browser sent the user&apos;s credentials.</source>
        <translation>El endpoint rechaza «%1» (403) aunque el navegador envió las credenciales del usuario.</translation>
    </message>
    <message>
        <source>The endpoint refuses “%1” (403). The recording doesn&apos;t show whether cookies were sent.</source>
        <translation>El endpoint rechaza «%1» (403). La grabación no muestra si se enviaron cookies.</translation>
    </message>
    <message>
        <source>A recording doesn&apos;t contain the calls that your app makes with its secret.</source>
        <translation>Una grabación no contiene las llamadas que la aplicación hace con su secreto.</translation>
    </message>
    <message>
        <source>The browser sends a preflight</source>
        <translation>El navegador envía un preflight</translation>
    </message>
    <message>
        <source>The call is redirected here</source>
        <translation>La llamada se redirige aquí</translation>
    </message>
    <message>
        <source>The call is redirected to %1, which isn&apos;t in the recording.</source>
        <translation>La llamada se redirige a %1, que no está en la grabación.</translation>
    </message>
    <message>
        <source>The endpoint issues a token to the page.</source>
        <translation>El endpoint emite un token para la página.</translation>
    </message>
    <message>
        <source>The calling page isn&apos;t recorded, so CORS can&apos;t be checked.</source>
        <translation>La página que llama no está grabada, así que no se puede comprobar CORS.</translation>
    </message>
    <message>
        <source>The browser sends a preflight before such a call, but the recording doesn&apos;t contain it.</source>
        <translation>El navegador envía un preflight antes de una llamada así, pero la grabación no lo contiene.</translation>
    </message>
    <message>
        <source>The recording doesn&apos;t show whether cookies were sent.</source>
        <translation>La grabación no muestra si se enviaron cookies.</translation>
    </message>
    <message>
        <source>The page sends the service a different token than the endpoint issued.</source>
        <translation>La página envía al servicio un token distinto del que emitió el endpoint.</translation>
    </message>
    <message>
        <source>A recording can&apos;t show which identities are refused.</source>
        <translation>Una grabación no puede mostrar qué identidades se rechazan.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries couldn&apos;t be read.</source>
        <translation>
            <numerusform>No se pudo leer %n entrada.</numerusform>
            <numerusform>No se pudieron leer %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no cookies. Chrome includes them only with “Export HAR (with sensitive data)”.</source>
        <translation>El archivo no tiene cookies. Chrome solo las incluye con «Export HAR (with sensitive data)».</translation>
    </message>
    <message>
        <source>The file has no cookies.</source>
        <translation>El archivo no tiene cookies.</translation>
    </message>
    <message>
        <source>The file has no preflights (OPTIONS), so CORS can&apos;t be fully checked.</source>
        <translation>El archivo no tiene preflights (OPTIONS), así que CORS no se puede comprobar por completo.</translation>
    </message>
    <message>
        <source>Some calls have no response. Keep the developer tools open while the page loads.</source>
        <translation>Algunas llamadas no tienen respuesta. Mantenga abiertas las herramientas de desarrollo mientras se carga la página.</translation>
    </message>
    <message>
        <source>The file has no WebSocket messages. Open the developer tools before the page connects.</source>
        <translation>El archivo no tiene mensajes de WebSocket. Abra las herramientas de desarrollo antes de que se conecte la página.</translation>
    </message>
    <message>
        <source>The file has no WebSocket messages. Only Chrome and Edge record them.</source>
        <translation>El archivo no tiene mensajes de WebSocket. Solo los graban Chrome y Edge.</translation>
    </message>
    <message>
        <source>The HAR file is incomplete: %1. Save the recording again.</source>
        <comment>why</comment>
        <translation>El archivo HAR está incompleto: %1. Vuelva a guardar la grabación.</translation>
    </message>
    <message>
        <source>The file isn&apos;t a HAR file. Open a recording from a browser&apos;s developer tools.</source>
        <translation>El archivo no es un archivo HAR. Abra una grabación de las herramientas de desarrollo de un navegador.</translation>
    </message>
    <message>
        <source>The file is too large: %1. The limit is %2.</source>
        <translation>El archivo es demasiado grande: %1. El límite es de %2.</translation>
    </message>
    <message>
        <source>A browser extension blocked the call (%1). Turn the extension off for the page.</source>
        <translation>Una extensión del navegador bloqueó la llamada (%1). Desactive la extensión en la página.</translation>
    </message>
    <message>
        <source>The recorded WebSocket messages use an unpublished protocol.</source>
        <translation>Los mensajes de WebSocket grabados usan un protocolo no publicado.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::RefusalStep</name>
    <message>
        <source>Without credentials</source>
        <translation>Sin credenciales</translation>
    </message>
    <message>
        <source>For another channel</source>
        <translation>Para otro canal</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what a call is for, %2: a status, or &quot;no answer&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>For a longer name</source>
        <translation>Para un nombre más largo</translation>
    </message>
    <message>
        <source>For the next number</source>
        <translation>Para el número siguiente</translation>
    </message>
    <message>
        <source>With an altered cookie</source>
        <translation>Con una cookie alterada</translation>
    </message>
    <message>
        <source>For a longer number</source>
        <translation>Para un número más largo</translation>
    </message>
    <message>
        <source>%1, without credentials</source>
        <comment>what a call is for</comment>
        <translation>%1, sin credenciales</translation>
    </message>
    <message>
        <source>The endpoint also issues a token for “%1”, which only starts like “%2”. If this user may not join all such channels, compare the whole name.</source>
        <comment>two channels</comment>
        <translation>El endpoint también emite un token para «%1», que solo empieza como «%2». Si este usuario no puede unirse a todos esos canales, compare el nombre completo.</translation>
    </message>
    <message>
        <source>The endpoint also issues a token for “%1”. If this user may not join that channel, check the number in the name.</source>
        <comment>a channel</comment>
        <translation>El endpoint también emite un token para «%1». Si este usuario no puede unirse a ese canal, compruebe el número del nombre.</translation>
    </message>
    <message>
        <source>For an invalid channel name</source>
        <translation>Para un nombre de canal no válido</translation>
    </message>
    <message>
        <source>The answer comes from a cache (%1), which gives one user&apos;s token to others. Answer with “Cache-Control: no-store”.</source>
        <comment>a header</comment>
        <translation>La respuesta proviene de una caché (%1), que da el token de un usuario a otros. Responda con «Cache-Control: no-store».</translation>
    </message>
    <message>
        <source>As the identity again</source>
        <translation>Otra vez como la identidad</translation>
    </message>
    <message>
        <source>Access control couldn&apos;t be checked: status 429 only means that there were too many calls (%1).</source>
        <comment>answers</comment>
        <translation>No se pudo comprobar el control de acceso: el estado 429 solo significa que hubo demasiadas llamadas (%1).</translation>
    </message>
    <message>
        <source>Access control couldn&apos;t be checked: status 503 only means that the app was busy or down (%1).</source>
        <comment>answers</comment>
        <translation>No se pudo comprobar el control de acceso: el estado 503 solo significa que la aplicación estaba ocupada o caída (%1).</translation>
    </message>
    <message>
        <source>The endpoint refuses everyone else: %1.</source>
        <extracomment>%1: several answers</extracomment>
        <translation>El endpoint rechaza a todos los demás: %1.</translation>
    </message>
    <message>
        <source>Access control couldn&apos;t be checked: the identity no longer gets an answer, so the other refusals may have the same cause (%1).</source>
        <comment>answers</comment>
        <translation>No se pudo comprobar el control de acceso: la identidad ya no recibe respuesta, así que los demás rechazos pueden tener la misma causa (%1).</translation>
    </message>
    <message>
        <source>Access control couldn&apos;t be checked: the identity no longer gets a token (status %1), so the other refusals may have the same cause (%2).</source>
        <comment>a status; answers</comment>
        <translation>No se pudo comprobar el control de acceso: la identidad ya no obtiene un token (estado %1), así que los demás rechazos pueden tener la misma causa (%2).</translation>
    </message>
    <message>
        <source>With a cookie altered at its end</source>
        <translation>Con una cookie alterada al final</translation>
    </message>
    <message>
        <source>With a cookie altered at its beginning</source>
        <translation>Con una cookie alterada al principio</translation>
    </message>
    <message>
        <source>With a cookie altered in its longest part</source>
        <translation>Con una cookie alterada en su parte más larga</translation>
    </message>
    <message>
        <source>With a shortened cookie</source>
        <translation>Con una cookie acortada</translation>
    </message>
    <message>
        <source>With an altered header</source>
        <translation>Con una cabecera alterada</translation>
    </message>
    <message>
        <source>With a header altered at its end</source>
        <translation>Con una cabecera alterada al final</translation>
    </message>
    <message>
        <source>With a header altered at its beginning</source>
        <translation>Con una cabecera alterada al principio</translation>
    </message>
    <message>
        <source>With a header altered in its longest part</source>
        <translation>Con una cabecera alterada en su parte más larga</translation>
    </message>
    <message>
        <source>For the next number before it</source>
        <translation>Para el número siguiente anterior</translation>
    </message>
    <message>
        <source>For a letter after the number</source>
        <translation>Con una letra tras el número</translation>
    </message>
    <message>
        <source>The status is %1, but the body contains the token.</source>
        <comment>a status</comment>
        <translation>El estado es %1, pero el cuerpo contiene el token.</translation>
    </message>
    <message>
        <source>Access control couldn&apos;t be checked: an error isn&apos;t a refusal and may go away (%1). Refuse with status 401 or 403.</source>
        <comment>answers</comment>
        <translation>No se pudo comprobar el control de acceso: un error no es un rechazo y puede desaparecer (%1). Rechace con el estado 401 o 403.</translation>
    </message>
    <message>
        <source>For a number that is made up</source>
        <translation>Para un número inventado</translation>
    </message>
    <message>
        <source>For another last part of the name</source>
        <translation>Para otra última parte del nombre</translation>
    </message>
    <message>
        <source>The endpoint refuses with a status that looks like an error (%1). Answer with 403 instead.</source>
        <comment>what calls are for, each with its status</comment>
        <translation>El endpoint rechaza con un estado que parece un error (%1). Responda con 403 en su lugar.</translation>
    </message>
    <message>
        <source>The endpoint issues no token, but answers with a status that pages take for a success (%1). Answer with 403 instead.</source>
        <comment>what calls are for, each with its status</comment>
        <translation>El endpoint no emite ningún token, pero responde con un estado que las páginas toman por un éxito (%1). Responda con 403 en su lugar.</translation>
    </message>
    <message>
        <source>The endpoint refuses the other calls: %1.</source>
        <comment>several answers</comment>
        <translation>El endpoint rechaza las demás llamadas: %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::Remedy</name>
    <message>
        <source>Use “%1”</source>
        <comment>a channel</comment>
        <translation>Usar «%1»</translation>
    </message>
    <message>
        <source>Send cookies</source>
        <translation>Enviar cookies</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>a scheme or a host</comment>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Copy headers</source>
        <translation>Copiar cabeceras</translation>
    </message>
    <message>
        <source>Edit endpoint</source>
        <translation>Editar endpoint</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>Abrir perfil</translation>
    </message>
    <message>
        <source>Choose identity</source>
        <translation>Elegir identidad</translation>
    </message>
    <message>
        <source>Enter cookies</source>
        <translation>Introducir cookies</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Copiar línea</translation>
    </message>
    <message>
        <source>Remove credentials</source>
        <translation>Quitar credenciales</translation>
    </message>
    <message>
        <source>Use full URL</source>
        <translation>Usar URL completa</translation>
    </message>
    <message>
        <source>Run on server start</source>
        <translation>Al iniciar el servidor</translation>
    </message>
    <message>
        <source>Copy header</source>
        <translation>Copiar cabecera</translation>
    </message>
    <message>
        <source>Copy attributes</source>
        <translation>Copiar atributos</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Copiar respuesta</translation>
    </message>
    <message>
        <source>Enter channel</source>
        <translation>Introducir canal</translation>
    </message>
    <message>
        <source>Enter page URL</source>
        <translation>Introducir URL</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <comment>a number</comment>
        <translation>Usar puerto %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ScenarioRefusals</name>
    <message>
        <source>There was no answer in time.</source>
        <translation>No hubo respuesta a tiempo.</translation>
    </message>
    <message>
        <source>Access wasn&apos;t refused.</source>
        <translation>No se rechazó el acceso.</translation>
    </message>
    <message>
        <source>The endpoint issued a token, and the service accepted the subscription.</source>
        <translation>El punto de autenticación emitió un token y el servicio aceptó la suscripción.</translation>
    </message>
    <message>
        <source>The service refused the subscription (%1): %2</source>
        <extracomment>%1 is a status code, %2 the service&apos;s own words</extracomment>
        <translation>El servicio rechazó la suscripción (%1): %2</translation>
    </message>
    <message>
        <source>There is no identity “%1”.</source>
        <translation>No hay ninguna identidad «%1».</translation>
    </message>
    <message>
        <source>The identity was deleted.</source>
        <translation>La identidad se eliminó.</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t subscribe to channels of this service.</source>
        <translation>RadarDesk no puede suscribirse a canales de este servicio.</translation>
    </message>
    <message>
        <source>The endpoint neither refused nor allowed access.</source>
        <translation>El punto de autenticación ni rechazó ni permitió el acceso.</translation>
    </message>
    <message>
        <source>The service didn&apos;t judge the token.</source>
        <translation>El servicio no evaluó el token.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ScenarioSuite</name>
    <message>
        <source>Step %1: %2</source>
        <extracomment>%1 is the number of a step, %2 the step</extracomment>
        <translation>Paso %1: %2</translation>
    </message>
    <message>
        <source>Row %1, step %2: %3</source>
        <extracomment>%1 is a row of a file, %2 the number of a step, %3 the step</extracomment>
        <translation>Fila %1, paso %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n as expected (%1)</source>
        <translation>
            <numerusform>%n según lo esperado (%1)</numerusform>
            <numerusform>%n según lo esperado (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent (%1)</source>
        <extracomment>%n broadcasts, %1 is a time</extracomment>
        <translation>
            <numerusform>%n enviado (%1)</numerusform>
            <numerusform>%n enviados (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <extracomment>%1 is a step</extracomment>
        <translation>Se esperaba: %1.</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <extracomment>%1 is what arrived</extracomment>
        <translation>Recibido: %1</translation>
    </message>
    <message>
        <source>The run ended before this step.</source>
        <translation>La ejecución terminó antes de este paso.</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <extracomment>%1 of %2 times that a step was done</extracomment>
        <translation>%1 de %2 con error</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::SecondConnection</name>
    <message>
        <source>Called for a second connection, the endpoint answers with status 429, so it couldn&apos;t be checked.</source>
        <translation>Llamado para una segunda conexión, el endpoint responde con el estado 429, así que no se pudo comprobar.</translation>
    </message>
    <message>
        <source>The call for the second connection gets no answer.</source>
        <translation>La llamada para la segunda conexión no recibe respuesta.</translation>
    </message>
    <message>
        <source>The call for the second connection gets status %1.</source>
        <translation>La llamada para la segunda conexión recibe el estado %1.</translation>
    </message>
    <message>
        <source>A second connection couldn&apos;t be opened.</source>
        <translation>No se pudo abrir una segunda conexión.</translation>
    </message>
    <message>
        <source>The call for the second connection gets status %1, but presence shows no client data for that connection within %2.</source>
        <comment>a status; a time span</comment>
        <translation>La llamada para la segunda conexión recibe el estado %1, pero la presencia no muestra datos de cliente de esa conexión en %2.</translation>
    </message>
    <message>
        <source>Presence shows the user once for both connections.</source>
        <translation>La presencia muestra al usuario una sola vez para las dos conexiones.</translation>
    </message>
    <message>
        <source>The client data has no “##uniqueID”, so each connection counts as a user of its own.</source>
        <translation>Los datos de cliente no tienen «##uniqueID», así que cada conexión cuenta como un usuario distinto.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ServiceTokenStep</name>
    <message>
        <source>Register token</source>
        <translation>Registrar token</translation>
    </message>
    <message>
        <source>Request token</source>
        <translation>Pedir token</translation>
    </message>
    <message>
        <source>The secret and the service address are valid: the service issues a token for this channel.</source>
        <translation>El secreto y la dirección del servicio son válidos: el servicio emite un token para este canal.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::StatusJudge</name>
    <message>
        <source>The call was made without cookies or headers that identify a user.</source>
        <translation>La llamada se hizo sin cookies ni cabeceras que identifiquen a un usuario.</translation>
    </message>
    <message>
        <source>The header Retry-After is “%1”.</source>
        <extracomment>%1: a number of seconds, or a date</extracomment>
        <translation>La cabecera Retry-After es «%1».</translation>
    </message>
    <message>
        <source>The endpoint allows: %1.</source>
        <extracomment>%1: HTTP methods, such as &quot;POST, PUT&quot;</extracomment>
        <translation>El endpoint permite: %1.</translation>
    </message>
    <message>
        <source>The headers of the call are too large for the server, usually because of the cookies.</source>
        <translation>Las cabeceras de la llamada son demasiado grandes para el servidor, normalmente por las cookies.</translation>
    </message>
    <message>
        <source>A proxy in front of the endpoint asks for credentials of its own, so the call didn&apos;t reach the app.</source>
        <translation>Un proxy delante del endpoint pide sus propias credenciales, así que la llamada no llegó a la aplicación.</translation>
    </message>
    <message>
        <source>The call was made with %1. That may have expired, or belong to another server or user: sign in again, and update the identity.</source>
        <comment>names of cookies and headers</comment>
        <translation>La llamada se hizo con %1. Puede que haya caducado o que pertenezca a otro servidor o usuario: vuelva a iniciar sesión y actualice la identidad.</translation>
    </message>
    <message>
        <source>The server asks for a user name and a password (HTTP Basic), usually before the app is reached. Exclude the endpoint&apos;s path from that protection, or send the header Authorization with the call and add it to the identity.</source>
        <translation>El servidor pide un nombre de usuario y una contraseña (HTTP Basic), normalmente antes de llegar a la aplicación. Excluya la ruta del endpoint de esa protección, o envíe la cabecera Authorization con la llamada y añádala a la identidad.</translation>
    </message>
    <message>
        <source>In WordPress, the nonce in the header X-WP-Nonce is that token. It is out of date, or of another session: reload the page, and copy the header to the identity again.</source>
        <translation>En WordPress, ese token es el nonce de la cabecera X-WP-Nonce. Está obsoleto o es de otra sesión: recargue la página y vuelva a copiar la cabecera en la identidad.</translation>
    </message>
    <message>
        <source>The call sends the channel as “channelName”; only v2 sends it as “channel”.</source>
        <translation>La llamada envía el canal como «channelName»; solo v2 lo envía como «channel».</translation>
    </message>
    <message>
        <source>The call sends the channel as “channel”; only v3 sends it as “channelName”.</source>
        <translation>La llamada envía el canal como «channel»; solo v3 lo envía como «channelName».</translation>
    </message>
    <message>
        <source>The app&apos;s own call of PushRadar may have failed: compare the names of the parameters that the app reads (channelName, socketID) with those of the request. Capital letters count.</source>
        <translation>Puede que haya fallado la llamada de la propia aplicación a PushRadar: compare los nombres de los parámetros que lee la aplicación (channelName, socketID) con los de la petición. Las mayúsculas cuentan.</translation>
    </message>
    <message>
        <source>Have the endpoint answer 401 or 403 instead of redirecting.</source>
        <translation>Haga que el endpoint responda con 401 o 403 en lugar de redirigir.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::SubscriptionStep</name>
    <message>
        <source>There is no connection to %1.</source>
        <extracomment>%1: a URL</extracomment>
        <translation>No hay conexión con %1.</translation>
    </message>
    <message>
        <source>Called for a second socket, the endpoint answers with status 429, so a reconnection couldn&apos;t be tried.</source>
        <translation>En una llamada para un segundo socket, el endpoint responde con el estado 429, así que no se pudo probar una reconexión.</translation>
    </message>
    <message>
        <source>The protocol between subscribers and this service is not published. Open a subscriber page for the channel to test the subscription there.</source>
        <translation>El protocolo entre los suscriptores y este servicio no se ha publicado. Abra una página de suscriptor del canal para probar allí la suscripción.</translation>
    </message>
    <message>
        <source>Token for another profile&apos;s socket</source>
        <translation>Token para el socket de otro perfil</translation>
    </message>
    <message>
        <source>Nothing was broadcast: the profile is for production, or sending is locked.</source>
        <translation>No se envió ningún broadcast: el perfil es de producción o el envío está bloqueado.</translation>
    </message>
    <message>
        <source>Nothing was broadcast because the check&apos;s settings say so.</source>
        <translation>No se envió ningún broadcast, según las opciones de la comprobación.</translation>
    </message>
    <message>
        <source>Test broadcast</source>
        <translation>Broadcast de prueba</translation>
    </message>
    <message>
        <source>A second socket couldn&apos;t be tried: it got no answer within %1.</source>
        <extracomment>%1: a time span</extracomment>
        <translation>No se pudo probar un segundo socket: no recibió respuesta en %1.</translation>
    </message>
    <message>
        <source>The first socket got the same token: the endpoint stores tokens.</source>
        <translation>El primer socket recibió el mismo token: el endpoint almacena los tokens.</translation>
    </message>
    <message>
        <source>The first socket got in, a second one didn&apos;t.</source>
        <translation>El primer socket obtuvo acceso; el segundo, no.</translation>
    </message>
    <message>
        <source>Token for a second socket</source>
        <translation>Token para un segundo socket</translation>
    </message>
    <message>
        <source>The first call gets a token, but the call for a second socket doesn&apos;t.</source>
        <translation>La primera llamada obtiene un token, pero la llamada para un segundo socket no.</translation>
    </message>
    <message>
        <source>The service accepts the token, and a broadcast arrives.</source>
        <translation>El servicio acepta el token y llega un broadcast.</translation>
    </message>
    <message>
        <source>The service accepts the token.</source>
        <translation>El servicio acepta el token.</translation>
    </message>
    <message>
        <source>The service didn&apos;t answer the subscription within %1.</source>
        <extracomment>%1: a time span</extracomment>
        <translation>El servicio no respondió a la suscripción en %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::Suite</name>
    <message>
        <source>passed before</source>
        <translation>antes superado</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 failed</source>
        <extracomment>%1: how many there are in all</extracomment>
        <translation>
            <numerusform>%n de %1 falló</numerusform>
            <numerusform>%n de %1 fallaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n passed</source>
        <translation>
            <numerusform>%n superado</numerusform>
            <numerusform>Todos superados (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed, none failed</source>
        <translation>
            <numerusform>%n superado, ninguno falló</numerusform>
            <numerusform>%n superados, ninguno falló</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; none failed so far</source>
        <translation>Detenido; ninguno ha fallado hasta ahora</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Sin respuesta clara</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an identity, a channel</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No changes since the last successful run (%1).</source>
        <comment>a time</comment>
        <translation>Sin cambios desde la última ejecución correcta (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) changed since the last successful run (%1).</source>
        <comment>%1: a time</comment>
        <translation>
            <numerusform>Cambió %n resultado desde la última ejecución correcta (%1).</numerusform>
            <numerusform>Cambiaron %n resultados desde la última ejecución correcta (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer exists</source>
        <translation>Ya no existe</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>La ejecución se detuvo.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) couldn&apos;t be judged.</source>
        <translation>
            <numerusform>No se pudo evaluar %n resultado.</numerusform>
            <numerusform>No se pudieron evaluar %n resultados.</numerusform>
        </translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Sin resultado</translation>
    </message>
    <message>
        <source>Can join but shouldn&apos;t</source>
        <translation>Puede unirse, pero no debería</translation>
    </message>
    <message>
        <source>Refused but should be able to join</source>
        <translation>Rechazado, pero debería poder unirse</translation>
    </message>
    <message>
        <source>Can join; no expectation</source>
        <translation>Puede unirse; sin expectativa</translation>
    </message>
    <message>
        <source>Refused; no expectation</source>
        <translation>Rechazado; sin expectativa</translation>
    </message>
    <message>
        <source>Can join, as expected</source>
        <translation>Puede unirse, según lo esperado</translation>
    </message>
    <message>
        <source>Refused, as expected</source>
        <translation>Rechazado, según lo esperado</translation>
    </message>
    <message>
        <source>No results could be judged</source>
        <translation>No se pudo evaluar ningún resultado</translation>
    </message>
    <message>
        <source>None failed, but not all were judged</source>
        <translation>Ninguno ha fallado, pero no se han evaluado todos</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::SuiteFile</name>
    <message>
        <source>A newer version of RadarDesk saved the results of all checks.</source>
        <translation>Una versión más reciente de RadarDesk guardó los resultados de todas las comprobaciones.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) of all checks couldn&apos;t be read.</source>
        <translation>
            <numerusform>No se pudo leer %n resultado de todas las comprobaciones.</numerusform>
            <numerusform>No se pudieron leer %n resultados de todas las comprobaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The results of all checks couldn&apos;t be read.</source>
        <translation>No se pudieron leer los resultados de todas las comprobaciones.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and new results of all checks aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>No se puede copiar el archivo %1, así que no se modifica, y los nuevos resultados de todas las comprobaciones no se guardan. Compruebe los permisos y el espacio libre de su carpeta.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::SuiteRun</name>
    <message>
        <source>All checks</source>
        <translation>Todas las comprobaciones</translation>
    </message>
    <message>
        <source>All checks: %1</source>
        <comment>a headline</comment>
        <translation>Todas las comprobaciones: %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::TestUserConnection</name>
    <message>
        <source>Refused (%1): %2</source>
        <translation>Rechazado (%1): %2</translation>
    </message>
    <message>
        <source>The test user %1 joined.</source>
        <translation>El usuario de prueba %1 se unió.</translation>
    </message>
    <message>
        <source>The test user %1 left.</source>
        <translation>El usuario de prueba %1 salió.</translation>
    </message>
    <message>
        <source>The test user %1 joined and left.</source>
        <translation>El usuario de prueba %1 se unió y salió.</translation>
    </message>
    <message>
        <source>The test user %1 has an error: %2</source>
        <comment>a name, what went wrong</comment>
        <translation>El usuario de prueba %1 tiene un error: %2</translation>
    </message>
    <message>
        <source>Registered the client data of the test user %1.</source>
        <translation>Se registraron los datos de cliente del usuario de prueba %1.</translation>
    </message>
    <message>
        <source>The client data of this test user couldn&apos;t be registered. %1</source>
        <translation>No se pudieron registrar los datos de cliente de este usuario de prueba. %1</translation>
    </message>
    <message>
        <source>The service issued a token for the test user %1.</source>
        <translation>El servicio emitió un token para el usuario de prueba %1.</translation>
    </message>
    <message>
        <source>The test user %1 is joining.</source>
        <translation>El usuario de prueba %1 se está uniendo.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::TestUsersModel</name>
    <message>
        <source>on %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a test user, its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>joining %1</source>
        <translation>uniéndose a %1</translation>
    </message>
    <message>
        <source>on %1, with the previous data</source>
        <translation>en %1, con los datos anteriores</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>sin unirse</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Sin nombre</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::TokenJudge</name>
    <message numerus="yes">
        <source>v3 tokens are opaque: %n characters.</source>
        <translation>
            <numerusform>Los tokens v3 son opacos: %n carácter.</numerusform>
            <numerusform>Los tokens v3 son opacos: %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile knows this channel, too.</source>
        <translation>El perfil también conoce este canal.</translation>
    </message>
    <message>
        <source>This is a sandbox token for “%1” and the socket %2, valid until %3.</source>
        <comment>a channel; a socket ID; a time</comment>
        <translation>Es un token del sandbox para «%1» y el socket %2, válido hasta las %3.</translation>
    </message>
    <message>
        <source>The token is for an empty name because the endpoint didn&apos;t read the channel.</source>
        <translation>El token es para un nombre vacío porque el endpoint no leyó el canal.</translation>
    </message>
    <message>
        <source>The token is for “%1”.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>El token es para «%1».</translation>
    </message>
    <message>
        <source>The token ends with a line break.</source>
        <translation>El token termina con un salto de línea.</translation>
    </message>
    <message>
        <source>The token has white space around it.</source>
        <translation>El token tiene espacios en blanco alrededor.</translation>
    </message>
    <message>
        <source>The token is in quotes.</source>
        <translation>El token está entre comillas.</translation>
    </message>
    <message>
        <source>The token starts with “Bearer ”.</source>
        <translation>El token empieza por «Bearer ».</translation>
    </message>
    <message>
        <source>The token is percent-encoded.</source>
        <translation>El token tiene codificación porcentual.</translation>
    </message>
    <message>
        <source>The token has white space inside.</source>
        <translation>El token tiene espacios en blanco en su interior.</translation>
    </message>
    <message>
        <source>The token is for a channel that the profile doesn&apos;t know.</source>
        <translation>El token es para un canal que el perfil no conoce.</translation>
    </message>
    <message>
        <source>The MD5 in the token is %1, the MD5 of the page&apos;s channel is %2.</source>
        <extracomment>%1 and %2: checksums</extracomment>
        <translation>El MD5 del token es %1, el MD5 del canal de la página es %2.</translation>
    </message>
    <message>
        <source>The token has the v2 format, and its MD5 matches “%1”.</source>
        <comment>a channel</comment>
        <translation>El token tiene el formato v2 y su MD5 coincide con «%1».</translation>
    </message>
    <message>
        <source>The token is cut off: a v2 token has %1 characters.</source>
        <comment>a number</comment>
        <translation>El token está truncado: un token v2 tiene %1 caracteres.</translation>
    </message>
    <message>
        <source>The token is printed as Python prints bytes: b&apos;…&apos;.</source>
        <translation>El token está escrito como Python escribe bytes: b&apos;…&apos;.</translation>
    </message>
    <message>
        <source>The token is JSON instead of the string that it contains.</source>
        <translation>El token es JSON en lugar de la cadena que contiene.</translation>
    </message>
    <message>
        <source>The token is encoded in Base64 twice.</source>
        <translation>El token está codificado dos veces en Base64.</translation>
    </message>
    <message>
        <source>The token is in upper case.</source>
        <translation>El token está en mayúsculas.</translation>
    </message>
    <message>
        <source>The token is in lower case.</source>
        <translation>El token está en minúsculas.</translation>
    </message>
    <message>
        <source>The token contains an invisible character (U+%1).</source>
        <comment>digits</comment>
        <translation>El token contiene un carácter invisible (U+%1).</translation>
    </message>
    <message>
        <source>The clock of this machine is ahead of the service&apos;s clock, or the service&apos;s clock is behind: by this machine&apos;s clock, even a token that the service has just issued has expired. Tokens expire by the service&apos;s clock.</source>
        <translation>El reloj de este equipo va adelantado respecto al del servicio, o el del servicio va atrasado: según el reloj de este equipo, incluso un token que el servicio acaba de emitir ha caducado. Los tokens caducan según el reloj del servicio.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::TokenStep</name>
    <message>
        <source>Second call, to compare</source>
        <translation>Segunda llamada, para comparar</translation>
    </message>
    <message>
        <source>Called again, the endpoint answers with status 429, so no second token was checked. Each channel and each reconnection is one call.</source>
        <translation>En una nueva llamada, el endpoint responde con el estado 429, así que no se comprobó un segundo token. Cada canal y cada reconexión suponen una llamada.</translation>
    </message>
    <message>
        <source>The first call gets a token, but a later call doesn&apos;t.</source>
        <translation>La primera llamada obtiene un token, pero una llamada posterior no.</translation>
    </message>
    <message>
        <source>One of three calls failed; the others got a token.</source>
        <translation>Falló una de tres llamadas; las demás obtuvieron un token.</translation>
    </message>
    <message>
        <source>The endpoint returned the same token for both calls. That works as long as the service accepts it.</source>
        <translation>El endpoint devolvió el mismo token en ambas llamadas. Eso funciona mientras el servicio lo acepte.</translation>
    </message>
    <message>
        <source>The token looks different from the service&apos;s own token in the second step.</source>
        <translation>El token tiene un aspecto distinto del token propio del servicio en el segundo paso.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::TokenSurroundings</name>
    <message>
        <source>The token is masked, as a log shows it: it contains “%1”.</source>
        <comment>signs such as ***</comment>
        <translation>El token está enmascarado, como en un registro: contiene «%1».</translation>
    </message>
    <message>
        <source>The characters of the token are in reverse order.</source>
        <translation>Los caracteres del token están en orden inverso.</translation>
    </message>
    <message>
        <source>The text contains the token twice.</source>
        <translation>El texto contiene el token dos veces.</translation>
    </message>
    <message>
        <source>The token has “%1” before it and “%2” after it.</source>
        <comment>beginnings of texts</comment>
        <translation>Delante del token está «%1» y detrás «%2».</translation>
    </message>
    <message>
        <source>The token has “%1” before it.</source>
        <comment>the beginning of a text</comment>
        <translation>Delante del token está «%1».</translation>
    </message>
    <message>
        <source>The token has “%1” after it.</source>
        <comment>the beginning of a text</comment>
        <translation>Detrás del token está «%1».</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::WayProbe</name>
    <message>
        <source>Nothing listens on these ports either: %1.</source>
        <comment>numbers</comment>
        <translation>Tampoco escucha nada en estos puertos: %1.</translation>
    </message>
    <message>
        <source>An SSH server answers there.</source>
        <translation>Allí responde un servidor SSH.</translation>
    </message>
    <message>
        <source>A mail or FTP server answers there.</source>
        <translation>Allí responde un servidor de correo o FTP.</translation>
    </message>
    <message>
        <source>The first bytes of the answer are neither HTTP nor TLS.</source>
        <translation>Los primeros bytes de la respuesta no son HTTP ni TLS.</translation>
    </message>
    <message>
        <source>The first bytes of the answer are those of %1.</source>
        <comment>a protocol</comment>
        <translation>Los primeros bytes de la respuesta son los de %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::CredentialsFile</name>
    <message>
        <source>%1 is locked by another program.</source>
        <comment>a path</comment>
        <translation>%1 está bloqueado por otro programa.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <comment>a path, and the reason</comment>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1 contains no secret and public key. Correct the file, or delete it to create new ones.</source>
        <comment>a path</comment>
        <translation>%1 no contiene un secreto y una clave pública. Corrija el archivo, o elimínelo para crear otros nuevos.</translation>
    </message>
    <message>
        <source>Other users can change %1. Allow only its owner to write to it: chmod 600.</source>
        <comment>a path</comment>
        <translation>Otros usuarios pueden modificar %1. Permita la escritura solo a su propietario: chmod 600.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::FaultEffect</name>
    <message>
        <source>Late answer</source>
        <translation>Respuesta tardía</translation>
    </message>
    <message>
        <source>The call is carried out and answered after the delay.</source>
        <translation>La llamada se ejecuta y se responde tras el retardo.</translation>
    </message>
    <message>
        <source>401 Unauthorized</source>
        <translation>401 Unauthorized</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and is answered with 401, as for a wrong secret.</source>
        <translation>La llamada no se ejecuta y se responde con 401, como con un secreto incorrecto.</translation>
    </message>
    <message>
        <source>403 Forbidden</source>
        <translation>403 Forbidden</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and is answered with 403.</source>
        <translation>La llamada no se ejecuta y se responde con 403.</translation>
    </message>
    <message>
        <source>413 Content Too Large</source>
        <translation>413 Content Too Large</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and is answered with 413, as over the size limit.</source>
        <translation>La llamada no se ejecuta y se responde con 413, como por encima del límite de tamaño.</translation>
    </message>
    <message>
        <source>429 Too Many Requests</source>
        <translation>429 Too Many Requests</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and is answered with 429 and Retry-After, as over the rate limit.</source>
        <translation>La llamada no se ejecuta y se responde con 429 y Retry-After, como por encima del límite de frecuencia.</translation>
    </message>
    <message>
        <source>500 Internal Server Error</source>
        <translation>500 Internal Server Error</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and is answered with 500.</source>
        <translation>La llamada no se ejecuta y se responde con 500.</translation>
    </message>
    <message>
        <source>503 Service Unavailable</source>
        <translation>503 Service Unavailable</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and is answered with 503.</source>
        <translation>La llamada no se ejecuta y se responde con 503.</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>Página HTML</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and is answered with 200 and an HTML page, as from a proxy.</source>
        <translation>La llamada no se ejecuta y se responde con 200 y una página HTML, como desde un proxy.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and isn&apos;t answered. Its connection ends after 30 seconds.</source>
        <translation>La llamada no se ejecuta y no se responde. Su conexión termina a los 30 segundos.</translation>
    </message>
    <message>
        <source>Connection reset</source>
        <translation>Conexión restablecida</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out, and its connection is reset.</source>
        <translation>La llamada no se ejecuta y su conexión se restablece.</translation>
    </message>
    <message>
        <source>Late message</source>
        <translation>Mensaje tardío</translation>
    </message>
    <message>
        <source>The message arrives after the delay.</source>
        <translation>El mensaje llega tras el retardo.</translation>
    </message>
    <message>
        <source>Duplicate message</source>
        <translation>Mensaje duplicado</translation>
    </message>
    <message>
        <source>The message arrives twice.</source>
        <translation>El mensaje llega dos veces.</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Fuera de orden</translation>
    </message>
    <message>
        <source>The message arrives after the next one of its channel, or after the delay if there is none.</source>
        <translation>El mensaje llega después del siguiente de su canal, o tras el retardo si no hay ninguno.</translation>
    </message>
    <message>
        <source>Lost message</source>
        <translation>Mensaje perdido</translation>
    </message>
    <message>
        <source>The message doesn&apos;t arrive.</source>
        <translation>El mensaje no llega.</translation>
    </message>
    <message>
        <source>Held message</source>
        <translation>Mensaje retenido</translation>
    </message>
    <message>
        <source>The message waits until you release it, changed or not, or discard it.</source>
        <translation>El mensaje espera hasta que lo libere, cambiado o no, o lo descarte.</translation>
    </message>
    <message>
        <source>Closed connection</source>
        <translation>Conexión cerrada</translation>
    </message>
    <message>
        <source>The connection is closed with a close frame after the delay.</source>
        <translation>La conexión se cierra con un frame de cierre tras el retardo.</translation>
    </message>
    <message>
        <source>Cut connection</source>
        <translation>Conexión cortada</translation>
    </message>
    <message>
        <source>The connection is cut without a close frame after the delay.</source>
        <translation>La conexión se corta sin frame de cierre tras el retardo.</translation>
    </message>
    <message>
        <source>Refused connection</source>
        <translation>Conexión rechazada</translation>
    </message>
    <message>
        <source>A connection is refused with 503, and so are further ones until the delay is over.</source>
        <translation>Se rechaza una conexión con 503, y también las siguientes hasta que acabe el retardo.</translation>
    </message>
    <message>
        <source>Late presence</source>
        <translation>Presencia tardía</translation>
    </message>
    <message>
        <source>Subscribers learn only after the delay who is present.</source>
        <translation>Los suscriptores no saben quién está presente hasta después del retardo.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presencia</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::FaultRule</name>
    <message>
        <source>Delay and jitter together must be from 0 to %1 milliseconds.</source>
        <translation>El retardo y la fluctuación juntos deben estar entre 0 y %1 milisegundos.</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Todas las llamadas</translation>
    </message>
    <message>
        <source>Broadcasts</source>
        <translation>Broadcasts</translation>
    </message>
    <message>
        <source>Requests for tokens</source>
        <translation>Peticiones de token</translation>
    </message>
    <message>
        <source>Client data</source>
        <translation>Datos de cliente</translation>
    </message>
    <message>
        <source>Enter a channel, or * for all of them.</source>
        <translation>Introduzca un canal o * para todos.</translation>
    </message>
    <message>
        <source>The pattern is too long.</source>
        <translation>El patrón es demasiado largo.</translation>
    </message>
    <message>
        <source>A refused connection has no socket ID yet. Enter its page.</source>
        <translation>Una conexión rechazada aún no tiene ID de socket. Introduzca su página.</translation>
    </message>
    <message>
        <source>Presence applies to a whole channel. Leave connection and page empty.</source>
        <translation>La presencia se envía a todo el canal. Deje vacías la conexión y la página.</translation>
    </message>
    <message>
        <source>Enter a whole number of at least 1 for the frequency.</source>
        <translation>Introduzca un número a partir de 1 para la frecuencia.</translation>
    </message>
    <message>
        <source>Enter a probability from 0 to 100 percent.</source>
        <translation>Introduzca una probabilidad de 0 a 100 por ciento.</translation>
    </message>
    <message>
        <source>1 in %1 times</source>
        <translation>1 de cada %1 veces</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a probability</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>%1 (%2 ms)</source>
        <extracomment>%1 is a fault, %2 a number</extracomment>
        <translation>%1 (%2 ms)</translation>
    </message>
    <message>
        <source>%1 (%2 to %3 ms)</source>
        <extracomment>%1 is a fault, %2 and %3 are numbers</extracomment>
        <translation>%1 (de %2 a %3 ms)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::FaultRules</name>
    <message>
        <source>Rule %1: %2</source>
        <extracomment>%1 is the number of a rule, %2 a sentence</extracomment>
        <translation>Regla %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n simulated fault(s) are active.</source>
        <translation>
            <numerusform>%n fallo simulado está activo.</numerusform>
            <numerusform>%n fallos simulados están activos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This isn&apos;t a file of simulated faults.</source>
        <translation>Este no es un archivo de fallos simulados.</translation>
    </message>
    <message>
        <source>There are more than %1 rules.</source>
        <translation>Hay más de %1 reglas.</translation>
    </message>
    <message>
        <source>“effect”, “calls” or “when” is unknown, or a value has the wrong type.</source>
        <translation>«effect», «calls» o «when» no se conoce, o un valor tiene un tipo incorrecto.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>Only RadarDesk&apos;s window can hold messages. Remove the rule with “message-held”.</source>
        <translation>Solo la ventana de RadarDesk puede retener mensajes. Quite la regla con «message-held».</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::FaultedCall</name>
    <message>
        <source>Simulated fault: %1</source>
        <extracomment>%1 is a fault, such as &quot;503 Service Unavailable&quot;</extracomment>
        <translation>Fallo simulado: %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::Relay</name>
    <message>
        <source>The relay can&apos;t listen on this machine: %1.</source>
        <comment>%1 is the system&apos;s reason</comment>
        <translation>El relé no puede escuchar en este equipo: %1.</translation>
    </message>
    <message>
        <source>The service address is that of the relay itself. Enter that of the service.</source>
        <translation>La dirección del servicio es la del propio relé. Introduzca la del servicio.</translation>
    </message>
    <message>
        <source>the response wasn&apos;t HTTP, or is longer than the relay allows</source>
        <translation>la respuesta no era HTTP o es más larga de lo que permite el relé</translation>
    </message>
    <message>
        <source>The app neither sent nor took any more.</source>
        <translation>La aplicación dejó de enviar y de recibir.</translation>
    </message>
    <message>
        <source>The relay hands on at most %1 MiB of a body.</source>
        <translation>El relé pasa como máximo %1 MiB de un cuerpo.</translation>
    </message>
    <message>
        <source>The header is longer than %1 bytes.</source>
        <translation>La cabecera supera los %1 bytes.</translation>
    </message>
    <message>
        <source>The request is not HTTP/1.1.</source>
        <translation>La petición no es HTTP/1.1.</translation>
    </message>
    <message>
        <source>The app closed the connection before it had its answer.</source>
        <translation>La aplicación cerró la conexión antes de tener su respuesta.</translation>
    </message>
    <message>
        <source>This is TLS, and the relay speaks plain HTTP: use http:// in place of https://.</source>
        <translation>Esto es TLS, y el relé usa HTTP sin cifrar: use http:// en lugar de https://.</translation>
    </message>
    <message>
        <source>The relay answers only to 127.0.0.1 and localhost in the Host header.</source>
        <translation>El relé solo responde a 127.0.0.1 y localhost en la cabecera Host.</translation>
    </message>
    <message>
        <source>The relay hands on only calls below /v2/ and /v3/.</source>
        <translation>El relé solo pasa llamadas bajo /v2/ y /v3/.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are on their way already.</source>
        <translation>
            <numerusform>%n llamada ya está en curso.</numerusform>
            <numerusform>%n llamadas ya están en curso.</numerusform>
        </translation>
    </message>
    <message>
        <source>The relay was stopped before the call was answered.</source>
        <translation>El relé se detuvo antes de que se respondiera la llamada.</translation>
    </message>
    <message>
        <source>The service address must be an http or https URL.</source>
        <translation>La dirección del servicio debe ser una URL http o https.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::Sandbox</name>
    <message>
        <source>The secret must start with “sk_”, followed by visible ASCII characters.</source>
        <translation>El secreto debe empezar por «sk_», seguido de caracteres ASCII visibles.</translation>
    </message>
    <message>
        <source>The public key must start with “pk_”, followed by visible ASCII characters.</source>
        <translation>La clave pública debe empezar por «pk_», seguido de caracteres ASCII visibles.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program. Close that program, or choose another port.</source>
        <translation>Otro programa ya usa el puerto %1. Cierre ese programa o elija otro puerto.</translation>
    </message>
    <message>
        <source>Port %1 is taken by “%2”. Close that program, or choose another port.</source>
        <comment>%2 is the name of a program</comment>
        <translation>«%2» ya usa el puerto %1. Cierre ese programa o elija otro puerto.</translation>
    </message>
    <message>
        <source>The sandbox can&apos;t listen at port %1: %2.</source>
        <translation>El sandbox no puede escuchar en el puerto %1: %2.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::SandboxProgram</name>
    <message>
        <source>The secret that servers present; a random one by default.</source>
        <translation>El secreto que presentan los servidores; uno aleatorio de forma predeterminada.</translation>
    </message>
    <message>
        <source>The public key that subscribers present; a random one by default.</source>
        <translation>La clave pública que presentan los suscriptores; una aleatoria de forma predeterminada.</translation>
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
        <translation>No permitir que RadarDesk observe las llamadas y conexiones en /observe, para lo que necesita el secreto.</translation>
    </message>
    <message>
        <source>Listen at this port; 0 means any free port.</source>
        <translation>Escuchar en este puerto; 0 significa cualquier puerto libre.</translation>
    </message>
    <message>
        <source>Store the secret and public key in this file, so that they stay the same. The file is created if it doesn&apos;t exist.</source>
        <translation>Guardar el secreto y la clave pública en este archivo, para que no cambien. El archivo se crea si no existe.</translation>
    </message>
    <message>
        <source>Also accept this name in the Host header, such as the name by which a container calls this machine. Repeatable.</source>
        <translation>Aceptar también este nombre en la cabecera Host, como el nombre con el que un contenedor llama a este equipo. Se puede repetir.</translation>
    </message>
    <message>
        <source>Accept requests for tokens and client data for sockets that were never connected.</source>
        <translation>Aceptar peticiones de tokens y datos de cliente para sockets que nunca se conectaron.</translation>
    </message>
    <message>
        <source>Unexpected argument. See --help.</source>
        <translation>Argumento inesperado. Consulte --help.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a port. Enter a number from 0 to 65535.</source>
        <translation>«%1» no es un puerto. Introduzca un número de 0 a 65535.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a host name. Enter it without a port.</source>
        <translation>«%1» no es un nombre de host. Introdúzcalo sin puerto.</translation>
    </message>
    <message>
        <source>Simulate the faults in this file, such as late or lost messages. RadarDesk stores its own in faults.json.</source>
        <translation>Simular los fallos de este archivo, como mensajes tardíos o perdidos. RadarDesk guarda los suyos en faults.json.</translation>
    </message>
    <message>
        <source>Listen at this address of the machine, 127.0.0.1 by default, so that others reach it; * is every address. It then needs a secret and a public key.</source>
        <translation>Escuchar en esta dirección del equipo, por defecto 127.0.0.1, para que otros puedan acceder; * es cualquier dirección. Entonces se necesitan un secreto y una clave pública.</translation>
    </message>
    <message>
        <source>ADDRESS[:PORT]</source>
        <translation>ADDRESS[:PORT]</translation>
    </message>
    <message>
        <source>Speak TLS with the certificate chain in this PEM file. It is read again on SIGHUP.</source>
        <translation>Usar TLS con la cadena de certificados de este archivo PEM. Se vuelve a leer con SIGHUP.</translation>
    </message>
    <message>
        <source>The key of the certificate, in PEM form.</source>
        <translation>La clave del certificado, en formato PEM.</translation>
    </message>
    <message>
        <source>Let only pages of this origin subscribe, such as https://app.example. Repeatable.</source>
        <translation>Permitir que se suscriban solo páginas de este origen, como https://app.example. Se puede repetir.</translation>
    </message>
    <message>
        <source>ORIGIN</source>
        <translation>ORIGIN</translation>
    </message>
    <message>
        <source>Believe X-Forwarded-For and X-Forwarded-Proto of reverse proxies in this network, such as 10.0.0.0/8. Repeatable.</source>
        <translation>Confiar en X-Forwarded-For y X-Forwarded-Proto de los proxies inversos de esta red, como 10.0.0.0/8. Se puede repetir.</translation>
    </message>
    <message>
        <source>NETWORK</source>
        <translation>NETWORK</translation>
    </message>
    <message>
        <source>Use the limits in this file, a JSON object such as {&quot;subscribers&quot;: 50000}.</source>
        <translation>Usar los límites de este archivo, un objeto JSON como {&quot;subscribers&quot;: 50000}.</translation>
    </message>
    <message>
        <source>Let RadarDesk on other machines observe calls and connections at /observe, for which it needs the secret.</source>
        <translation>Permitir que RadarDesk en otros equipos observe las llamadas y conexiones en /observe, para lo que necesita el secreto.</translation>
    </message>
    <message>
        <source>Log requests as text or as json, a line each.</source>
        <translation>Registrar las peticiones como text o como json, una línea cada una.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>A service that speaks PushRadar&apos;s protocol, v2 and v3, by default on 127.0.0.1 alone.
When ready, it prints its address, secret and public key as one line of JSON; the secret is left out when other machines can reach it.
RADARDESK_SANDBOX_SECRET and RADARDESK_SANDBOX_KEY stand in for --secret and --key.</source>
        <translation>Un servicio que habla el protocolo de PushRadar, v2 y v3, por defecto solo en 127.0.0.1.
Cuando está listo, imprime su dirección, su secreto y su clave pública en una línea de JSON; el secreto se omite si otros equipos pueden acceder a él.
RADARDESK_SANDBOX_SECRET y RADARDESK_SANDBOX_KEY sustituyen a --secret y --key.</translation>
    </message>
    <message>
        <source>The log format is text or json.</source>
        <translation>El formato del registro es text o json.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an origin. Enter one such as https://app.example, without a path.</source>
        <translation>«%1» no es un origen. Introduzca uno como https://app.example, sin ruta.</translation>
    </message>
    <message>
        <source>TLS needs both --tls-cert and --tls-key.</source>
        <translation>TLS necesita tanto --tls-cert como --tls-key.</translation>
    </message>
    <message>
        <source>Other machines can reach the sandbox at this address, so it needs a secret and a public key that you know. Use --state, or RADARDESK_SANDBOX_SECRET and RADARDESK_SANDBOX_KEY.</source>
        <translation>Otros equipos pueden acceder al sandbox en esta dirección, así que necesita un secreto y una clave pública conocidos. Use --state, o RADARDESK_SANDBOX_SECRET y RADARDESK_SANDBOX_KEY.</translation>
    </message>
    <message>
        <source>Other machines can reach the sandbox. Without TLS, anyone on the way can read the secret and all messages.</source>
        <translation>Otros equipos pueden acceder al sandbox. Sin TLS, cualquiera en el camino puede leer el secreto y todos los mensajes.</translation>
    </message>
    <message>
        <source>Other machines can reach the sandbox.</source>
        <translation>Otros equipos pueden acceder al sandbox.</translation>
    </message>
    <message>
        <source>The certificate was read again.</source>
        <translation>El certificado se volvió a leer.</translation>
    </message>
    <message>
        <source>The certificate stays as it was. %1</source>
        <comment>%1 is a sentence that says why</comment>
        <translation>El certificado sigue como estaba. %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::SandboxText</name>
    <message>
        <source>The request has no “%1”.</source>
        <translation>La petición no tiene «%1».</translation>
    </message>
    <message>
        <source>The Content-Type must be application/json or application/x-www-form-urlencoded.</source>
        <translation>El Content-Type debe ser application/json o application/x-www-form-urlencoded.</translation>
    </message>
    <message>
        <source>The body must be a JSON object.</source>
        <translation>El cuerpo debe ser un objeto JSON.</translation>
    </message>
    <message>
        <source>The token has expired; ask for a new one.</source>
        <translation>El token ha caducado; pida uno nuevo.</translation>
    </message>
    <message>
        <source>The token is for another channel than “%1”.</source>
        <translation>El token es para un canal distinto de «%1».</translation>
    </message>
    <message>
        <source>The token is for another socket; ask for one with the ID of this socket.</source>
        <translation>El token es para otro socket; pida uno con el ID de este socket.</translation>
    </message>
    <message>
        <source>The “event” of a message must be “subscribe” or “unsubscribe”.</source>
        <translation>El «event» de un mensaje debe ser «subscribe» o «unsubscribe».</translation>
    </message>
    <message>
        <source>The channel name is longer than %1 bytes.</source>
        <translation>El nombre del canal supera %1 bytes.</translation>
    </message>
    <message>
        <source>One subscriber may have at most %1 channels.</source>
        <translation>Un suscriptor puede tener como máximo %1 canales.</translation>
    </message>
    <message>
        <source>The sandbox has no room for another subscription.</source>
        <translation>El sandbox no admite más suscripciones.</translation>
    </message>
    <message>
        <source>The request is not HTTP/1.1.</source>
        <translation>La petición no es HTTP/1.1.</translation>
    </message>
    <message>
        <source>The body is longer than %1 bytes.</source>
        <translation>El cuerpo supera %1 bytes.</translation>
    </message>
    <message>
        <source>The header is longer than %1 bytes.</source>
        <translation>La cabecera supera %1 bytes.</translation>
    </message>
    <message>
        <source>The sandbox answers only to 127.0.0.1 and localhost in the Host header.</source>
        <translation>El sandbox solo responde a 127.0.0.1 y localhost en la cabecera Host.</translation>
    </message>
    <message>
        <source>The sandbox has no room for another subscriber.</source>
        <translation>El sandbox no admite más suscriptores.</translation>
    </message>
    <message>
        <source>“notification” must be a JSON object.</source>
        <translation>«notification» debe ser un objeto JSON.</translation>
    </message>
    <message>
        <source>The notification has no “channel”.</source>
        <translation>La notificación no tiene «channel».</translation>
    </message>
    <message>
        <source>The “data” of the notification must be an object with at least one data item.</source>
        <translation>El «data» de la notificación debe ser un objeto con al menos un elemento de datos.</translation>
    </message>
    <message>
        <source>The token is longer than %1 bytes.</source>
        <translation>El token supera %1 bytes.</translation>
    </message>
    <message>
        <source>The “authToken” must start with “channel_auth_token_”, as the client libraries make it.</source>
        <translation>El «authToken» debe empezar por «channel_auth_token_», como lo crean las bibliotecas de cliente.</translation>
    </message>
    <message>
        <source>Channel and data together are %1 bytes; the limit is %2.</source>
        <translation>El canal y los datos ocupan en total %1 bytes; el límite es de %2.</translation>
    </message>
    <message>
        <source>The client data is %1 bytes; the limit is %2.</source>
        <translation>Los datos de cliente ocupan %1 bytes; el límite es de %2.</translation>
    </message>
    <message>
        <source>The client data must be a JSON object.</source>
        <translation>Los datos de cliente deben ser un objeto JSON.</translation>
    </message>
    <message>
        <source>The request has no “apiSecret”.</source>
        <translation>La petición no tiene «apiSecret».</translation>
    </message>
    <message>
        <source>The request has no Authorization header.</source>
        <translation>La petición no tiene la cabecera Authorization.</translation>
    </message>
    <message>
        <source>The Authorization header must be Bearer, or Basic with the secret as the user name.</source>
        <translation>La cabecera Authorization debe ser Bearer, o Basic con el secreto como nombre de usuario.</translation>
    </message>
    <message>
        <source>Basic authorization must hold the secret as the user name and no password.</source>
        <translation>La autorización Basic debe contener el secreto como nombre de usuario y ninguna contraseña.</translation>
    </message>
    <message>
        <source>“%1” is public; only channels that start with “private-” or “presence-” take tokens.</source>
        <translation>«%1» es público; solo los canales que empiezan por «private-» o «presence-» aceptan tokens.</translation>
    </message>
    <message>
        <source>The “socketID” is too long.</source>
        <translation>El «socketID» es demasiado largo.</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>«%1» debe ser una lista.</translation>
    </message>
    <message>
        <source>The chunk headers are too long.</source>
        <translation>Las cabeceras de los chunks son demasiado largas.</translation>
    </message>
    <message>
        <source>Trailer fields aren&apos;t supported.</source>
        <translation>No se admiten campos trailer.</translation>
    </message>
    <message>
        <source>This Content-Encoding isn&apos;t supported. Send the body unencoded.</source>
        <translation>No se admite este Content-Encoding. Envíe el cuerpo sin codificar.</translation>
    </message>
    <message>
        <source>The only supported expectation is 100-continue.</source>
        <translation>La única expectativa admitida es 100-continue.</translation>
    </message>
    <message>
        <source>This connection is for the channel “%1” alone.</source>
        <translation>Esta conexión es solo para el canal «%1».</translation>
    </message>
    <message>
        <source>This is TLS, and the sandbox speaks plain HTTP: use http:// in place of https://.</source>
        <translation>Esto es TLS, y el sandbox habla HTTP sin cifrar: use http:// en lugar de https://.</translation>
    </message>
    <message>
        <source>No socket has had the ID “%1” since the sandbox started; ask with the ID of the page that subscribes.</source>
        <translation>Ningún socket ha tenido el ID «%1» desde que se inició el sandbox; use el ID de la página que se suscribe.</translation>
    </message>
    <message>
        <source>No socket with the ID “%1” is connected.</source>
        <translation>No hay conectado ningún socket con el ID «%1».</translation>
    </message>
    <message>
        <source>The sandbox was started without observation.</source>
        <translation>El sandbox se inició sin observación.</translation>
    </message>
    <message>
        <source>Pages can&apos;t observe the sandbox.</source>
        <translation>Las páginas no pueden observar el sandbox.</translation>
    </message>
    <message>
        <source>The request has no Authorization header with “Bearer” and the secret.</source>
        <translation>La petición no tiene una cabecera Authorization con «Bearer» y el secreto.</translation>
    </message>
    <message>
        <source>The sandbox has no room for another observer.</source>
        <translation>El sandbox no admite más observadores.</translation>
    </message>
    <message>
        <source>The WebSocket handshake is invalid: %1</source>
        <comment>%1 is why</comment>
        <translation>El handshake de WebSocket no es válido: %1</translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation>No hay nada en esta ruta.</translation>
    </message>
    <message>
        <source>%1 accepts only %2 requests.</source>
        <translation>%1 solo acepta peticiones %2.</translation>
    </message>
    <message>
        <source>Pages of other origins can&apos;t read this.</source>
        <translation>Las páginas de otros orígenes no pueden leer esto.</translation>
    </message>
    <message>
        <source>The URL has no public key (?key=pk_...).</source>
        <translation>La URL no tiene clave pública (?key=pk_...).</translation>
    </message>
    <message>
        <source>The public key isn&apos;t the one of this sandbox.</source>
        <translation>La clave pública no es la de este sandbox.</translation>
    </message>
    <message>
        <source>/subscribe accepts only WebSocket connections. Use a ws: URL.</source>
        <translation>/subscribe solo acepta conexiones WebSocket. Use una URL ws:.</translation>
    </message>
    <message>
        <source>The “socketID” is empty or contains white space.</source>
        <translation>El «socketID» está vacío o contiene espacios en blanco.</translation>
    </message>
    <message>
        <source>A field of the request isn&apos;t valid UTF-8.</source>
        <translation>Un campo de la petición no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>The body isn&apos;t JSON. Line %1, column %2: %3</source>
        <translation>El cuerpo no es JSON. Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>“%1” must be a string.</source>
        <translation>«%1» debe ser una cadena.</translation>
    </message>
    <message>
        <source>“%1” contains half of a surrogate pair.</source>
        <translation>«%1» contiene la mitad de un par subrogado.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t JSON. Line %2, column %3: %4</source>
        <translation>«%1» no es JSON. Línea %2, columna %3: %4</translation>
    </message>
    <message>
        <source>The secret isn&apos;t the one of this sandbox.</source>
        <translation>El secreto no es el de este sandbox.</translation>
    </message>
    <message>
        <source>/observe accepts only WebSocket connections. Use a ws: URL.</source>
        <translation>/observe solo acepta conexiones WebSocket. Use una URL ws:.</translation>
    </message>
    <message>
        <source>RadarDesk refuses this client for a while.</source>
        <translation>RadarDesk rechaza este cliente durante un tiempo.</translation>
    </message>
    <message>
        <source>“%1” needs a channel token.</source>
        <translation>«%1» necesita un token de canal.</translation>
    </message>
    <message>
        <source>The token is unknown. It was altered, or it isn&apos;t from this run of the sandbox.</source>
        <translation>El token es desconocido. Se alteró o no es de esta ejecución del sandbox.</translation>
    </message>
    <message>
        <source>The message isn&apos;t JSON: %1</source>
        <translation>El mensaje no es JSON: %1</translation>
    </message>
    <message>
        <source>The message has no “channel”.</source>
        <translation>El mensaje no tiene «channel».</translation>
    </message>
    <message>
        <source>The “token” must be a string.</source>
        <translation>El «token» debe ser una cadena.</translation>
    </message>
    <message>
        <source>“%1” must contain only strings.</source>
        <translation>«%1» solo debe contener cadenas.</translation>
    </message>
    <message>
        <source>The file of limits must hold a JSON object.</source>
        <translation>El archivo de límites debe contener un objeto JSON.</translation>
    </message>
    <message>
        <source>There is no limit “%1”.</source>
        <translation>No existe el límite «%1».</translation>
    </message>
    <message>
        <source>The limit “%1” must be a whole number from 1 to 2147483647.</source>
        <translation>El límite «%1» debe ser un número entero de 1 a 2147483647.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>El archivo %1 no existe.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an address. Enter it as numbers, such as 192.0.2.7:8080 or [2001:db8::7]:8080, or * for every address.</source>
        <translation>«%1» no es una dirección. Introdúzcala en forma numérica, como 192.0.2.7:8080 o [2001:db8::7]:8080, o * para cualquier dirección.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a port. Enter a number from 0 to 65535.</source>
        <translation>«%1» no es un puerto. Introduzca un número de 0 a 65535.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a network. Enter one such as 10.0.0.0/8 or 192.0.2.7.</source>
        <translation>«%1» no es una red. Introduzca una como 10.0.0.0/8 o 192.0.2.7.</translation>
    </message>
    <message>
        <source>The sandbox answers only to addresses and to the names given with --allow-host in the Host header.</source>
        <translation>El sandbox solo responde a direcciones y a los nombres indicados con --allow-host en la cabecera Host.</translation>
    </message>
    <message>
        <source>Pages of this origin can&apos;t subscribe. Allow it with --allow-origin.</source>
        <translation>Las páginas de este origen no pueden suscribirse. Permítalo con --allow-origin.</translation>
    </message>
    <message>
        <source>The sandbox is stopping.</source>
        <translation>El sandbox se está deteniendo.</translation>
    </message>
    <message>
        <source>TLS isn&apos;t available: %1.</source>
        <comment>%1 is OpenSSL&apos;s reason</comment>
        <translation>TLS no está disponible: %1.</translation>
    </message>
    <message>
        <source>The certificate in %1 can&apos;t be read: %2.</source>
        <comment>%1 is a file, %2 OpenSSL&apos;s reason</comment>
        <translation>No se puede leer el certificado de %1: %2.</translation>
    </message>
    <message>
        <source>The key in %1 can&apos;t be read: %2.</source>
        <comment>%1 is a file, %2 OpenSSL&apos;s reason</comment>
        <translation>No se puede leer la clave de %1: %2.</translation>
    </message>
    <message>
        <source>The key in %1 doesn&apos;t belong to the certificate in %2.</source>
        <translation>La clave de %1 no corresponde al certificado de %2.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::SubscriberPages</name>
    <message>
        <source>The page can&apos;t be served: %1.</source>
        <translation>No se puede servir la página: %1.</translation>
    </message>
    <message>
        <source>Devices on the network can&apos;t connect: %1.</source>
        <translation>Los dispositivos de la red no pueden conectarse: %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::ActiveProfile</name>
    <message>
        <source>Not sent. %1</source>
        <translation>No se envió. %1</translation>
    </message>
    <message>
        <source>Not sent: the profile has no secret. Enter the secret first.</source>
        <translation>No se envió: el perfil no tiene secreto. Introduzca primero el secreto.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::AwayNotices</name>
    <message numerus="yes">
        <source>%n broadcasts sent.</source>
        <translation>
            <numerusform>Se envió %n broadcast.</numerusform>
            <numerusform>Se enviaron %n broadcasts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broadcasts sent, %1 failed.</source>
        <extracomment>%1: how many of the broadcasts failed</extracomment>
        <translation>
            <numerusform>Se envió %n broadcast, %1 con error.</numerusform>
            <numerusform>Se enviaron %n broadcasts, %1 con error.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” failed</source>
        <translation>«%1» falló</translation>
    </message>
    <message>
        <source>“%1” has finished</source>
        <translation>«%1» ha terminado</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>A broadcast to “%1” failed</source>
        <extracomment>%1: the name of a channel</extracomment>
        <translation>Falló un broadcast a «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n broadcasts failed</source>
        <translation>
            <numerusform>Falló %n broadcast</numerusform>
            <numerusform>Fallaron %n broadcasts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::BroadcastPolicy</name>
    <message>
        <source>The message contains a secret that every subscriber could read. Remove it first.</source>
        <translation>El mensaje contiene un secreto que podría leer cualquier suscriptor. Quítelo primero.</translation>
    </message>
    <message>
        <source>Sending is locked for %1. Turn off “Lock sending” first.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>El envío está bloqueado para %1. Desactive primero «Bloquear envío».</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::ChannelListening</name>
    <message>
        <source>Patterns need a service that reports its channels, and this one doesn&apos;t. Enter channel names instead.</source>
        <translation>Los patrones necesitan un servicio que informe de sus canales, y este no lo hace. Introduzca nombres de canales en su lugar.</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t listen to channels of the hosted service, because its subscriber protocol isn&apos;t public. Open a subscriber page to see its messages here.</source>
        <translation>RadarDesk no puede escuchar los canales del servicio alojado porque su protocolo de suscriptor no es público. Abra una página de suscriptor para ver aquí sus mensajes.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::Connection</name>
    <message>
        <source>%1, “%2”</source>
        <extracomment>How a connection was closed: %1 is the code, %2 the reason given with it</extracomment>
        <translation>%1, «%2»</translation>
    </message>
    <message numerus="yes">
        <source>Received %n message(s) on “%1”.</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>
            <numerusform>Se recibió %n mensaje en «%1».</numerusform>
            <numerusform>Se recibieron %n mensajes en «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Received %n message(s) on “%1”; callbacks handled %2.</source>
        <extracomment>%1 is a channel, %2 how many of the messages</extracomment>
        <translation>
            <numerusform>Se recibió %n mensaje en «%1»; procesados por callbacks: %2.</numerusform>
            <numerusform>Se recibieron %n mensajes en «%1»; procesados por callbacks: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>RadarDesk</source>
        <translation>RadarDesk</translation>
    </message>
    <message>
        <source>Unknown program</source>
        <translation>Programa desconocido</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>conexión perdida</translation>
    </message>
    <message>
        <source>no channel</source>
        <translation>ningún canal</translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n recibido</numerusform>
            <numerusform>%n recibidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Conectado.</translation>
    </message>
    <message>
        <source>Subscribed to “%1”.</source>
        <translation>Suscrito a «%1».</translation>
    </message>
    <message>
        <source>Subscription to “%1” refused: %2</source>
        <extracomment>%1 is a channel, %2 a sentence</extracomment>
        <translation>Suscripción a «%1» rechazada: %2</translation>
    </message>
    <message>
        <source>Callback for “%1” threw: %2</source>
        <extracomment>%1 is a channel, %2 what was thrown and where</extracomment>
        <translation>El callback de «%1» lanzó una excepción: %2</translation>
    </message>
    <message>
        <source>The page has no callback for “%1”.</source>
        <translation>La página no tiene ningún callback para «%1».</translation>
    </message>
    <message>
        <source>Token for “%1” issued.</source>
        <translation>Token para «%1» emitido.</translation>
    </message>
    <message>
        <source>Token for “%1” refused: %2</source>
        <extracomment>%1 is a channel, %2 a sentence</extracomment>
        <translation>Token para «%1» rechazado: %2</translation>
    </message>
    <message>
        <source>Client data registered: %1</source>
        <extracomment>%1 is JSON</extracomment>
        <translation>Datos de cliente registrados: %1</translation>
    </message>
    <message>
        <source>Client data refused: %1</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>Datos de cliente rechazados: %1</translation>
    </message>
    <message>
        <source>Closed by the client.</source>
        <extracomment>%1 is a code, perhaps with a reason</extracomment>
        <translation>Cerrada por el cliente.</translation>
    </message>
    <message>
        <source>Closed by the client (%1).</source>
        <translation>Cerrada por el cliente (%1).</translation>
    </message>
    <message>
        <source>Connection lost, without a close frame.</source>
        <translation>Conexión perdida, sin frame de cierre.</translation>
    </message>
    <message>
        <source>Closed: the sandbox stopped.</source>
        <translation>Cerrada: el sandbox se detuvo.</translation>
    </message>
    <message>
        <source>Closed: the client was too slow to receive its messages.</source>
        <translation>Cerrada: el cliente recibía sus mensajes con demasiada lentitud.</translation>
    </message>
    <message>
        <source>Closed: the client violated the protocol.</source>
        <translation>Cerrada: el cliente incumplió el protocolo.</translation>
    </message>
    <message>
        <source>Closed: the client violated the protocol (%1).</source>
        <translation>Cerrada: el cliente incumplió el protocolo (%1).</translation>
    </message>
    <message>
        <source>Closed by RadarDesk.</source>
        <translation>Cerrada por RadarDesk.</translation>
    </message>
    <message>
        <source>Cut by RadarDesk, without a close frame.</source>
        <translation>Cortada por RadarDesk, sin frame de cierre.</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <extracomment>%1 is a size with its unit</extracomment>
        <translation>%1 en cola</translation>
    </message>
    <message>
        <source>Unsubscribed from “%1”.</source>
        <translation>Suscripción a «%1» cancelada.</translation>
    </message>
    <message>
        <source>Disconnected. The reason isn&apos;t known.</source>
        <translation>Desconectado. Se desconoce el motivo.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::DeliveryJudge</name>
    <message>
        <source>Channel and data are %1 bytes as JSON counts, and %2 as PHP&apos;s library counts: it refuses more than %3 before sending.</source>
        <comment>numbers of bytes</comment>
        <translation>El canal y los datos ocupan %1 bytes en JSON y %2 según la biblioteca de PHP: rechaza más de %3 antes de enviar.</translation>
    </message>
    <message>
        <source>The call named the channel “%1”, and the message went to “%2”.</source>
        <translation>La llamada indicaba el canal «%1», y el mensaje fue a «%2».</translation>
    </message>
    <message>
        <source>No call is known that could have been accepted or refused.</source>
        <translation>No se conoce ninguna llamada que se pudiera aceptar o rechazar.</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>La llamada</translation>
    </message>
    <message>
        <source>The service accepted it after %1.</source>
        <translation>El servicio la aceptó después de %1.</translation>
    </message>
    <message>
        <source>The service accepted it.</source>
        <translation>El servicio la aceptó.</translation>
    </message>
    <message>
        <source>Nothing was sent whose channel could be compared.</source>
        <translation>No se envió nada cuyo canal se pueda comparar.</translation>
    </message>
    <message>
        <source>Sender and subscribers use the same name, “%1”.</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>El emisor y los suscriptores usan el mismo nombre, «%1».</translation>
    </message>
    <message>
        <source>RadarDesk received it on “%1”.</source>
        <translation>RadarDesk lo recibió en «%1».</translation>
    </message>
    <message>
        <source>The message went to “%1”. RadarDesk doesn&apos;t see which channels the subscribers of this service use: compare it with the name in your page.</source>
        <translation>El mensaje fue a «%1». RadarDesk no ve qué canales usan los suscriptores de este servicio: compárelo con el nombre en la página.</translation>
    </message>
    <message>
        <source>The message went to “%1”, and no subscriber used a similar name.</source>
        <translation>El mensaje fue a «%1», y ningún suscriptor usaba un nombre parecido.</translation>
    </message>
    <message numerus="yes">
        <source>The service sent it to %n connection(s).</source>
        <translation>
            <numerusform>El servicio lo envió a %n conexión.</numerusform>
            <numerusform>El servicio lo envió a %n conexiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>RadarDesk received it after %1.</source>
        <comment>a duration</comment>
        <translation>RadarDesk lo recibió después de %1.</translation>
    </message>
    <message>
        <source>RadarDesk doesn&apos;t see what this service delivers. A subscriber page that RadarDesk opens reports each message that it receives.</source>
        <translation>RadarDesk no ve lo que entrega este servicio. Una página de suscriptor abierta por RadarDesk notifica cada mensaje que recibe.</translation>
    </message>
    <message>
        <source>Nothing was sent that could have been delivered.</source>
        <translation>No se envió nada que se pudiera entregar.</translation>
    </message>
    <message>
        <source>No page has reported what its callbacks did. Pages that load the sandbox&apos;s browser library report it; other clients don&apos;t.</source>
        <translation>Ninguna página ha notificado lo que hicieron sus callbacks. Lo notifican las páginas que cargan la biblioteca del navegador del sandbox; otros clientes, no.</translation>
    </message>
    <message numerus="yes">
        <source>The callbacks of %n connection(s) ran without an error.</source>
        <translation>
            <numerusform>Los callbacks de %n conexión se ejecutaron sin errores.</numerusform>
            <numerusform>Los callbacks de %n conexiones se ejecutaron sin errores.</numerusform>
        </translation>
    </message>
    <message>
        <source>RadarDesk doesn&apos;t see callbacks of this service&apos;s pages. Load the sandbox&apos;s browser library in the page to see them.</source>
        <translation>RadarDesk no ve los callbacks de las páginas de este servicio. Cargue en la página la biblioteca del navegador del sandbox para verlos.</translation>
    </message>
    <message>
        <source>No page received it, so no callback could run.</source>
        <translation>Ninguna página lo recibió, así que no se pudo ejecutar ningún callback.</translation>
    </message>
    <message>
        <source>RadarDesk&apos;s own subscriber</source>
        <translation>El suscriptor de RadarDesk</translation>
    </message>
    <message>
        <source>by the IDs of the broadcasts</source>
        <translation>según los ID de los broadcasts</translation>
    </message>
    <message>
        <source>by “%1” in the data</source>
        <comment>a key</comment>
        <translation>según «%1» en los datos</translation>
    </message>
    <message>
        <source>Nothing was sent whose order could be seen.</source>
        <translation>No se envió nada cuyo orden se pueda ver.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <extracomment>%1 is a connection, %2 &quot;7 of 500 overtook, …&quot;, %3 &quot;by the IDs of the broadcasts&quot;</extracomment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>RadarDesk hasn&apos;t seen in which order messages arrived. Listen to the channel, or load the sandbox&apos;s browser library in the page.</source>
        <translation>RadarDesk no ha visto en qué orden llegaron los mensajes. Escuche el canal o cargue en la página la biblioteca del navegador del sandbox.</translation>
    </message>
    <message>
        <source>Every message was seen once and in order.</source>
        <translation>Cada mensaje se vio una vez y en orden.</translation>
    </message>
    <message>
        <source>Sent by %1 at %2.</source>
        <extracomment>%1 is a program, %2 a time</extracomment>
        <translation>Enviado por %1 a las %2.</translation>
    </message>
    <message>
        <source>The call uses API %1, and the profile %2. Both reach the same channels.</source>
        <comment>two of v2, v3</comment>
        <translation>La llamada usa la API %1, y el perfil %2. Ambas llegan a los mismos canales.</translation>
    </message>
    <message>
        <source>RadarDesk doesn&apos;t see what your app sends to the hosted service. The recording relay shows each call: let your app call through it and send again.</source>
        <translation>RadarDesk no ve lo que la aplicación envía al servicio alojado. El relé de grabación muestra cada llamada: haga que la aplicación llame a través de él y vuelva a enviar.</translation>
    </message>
    <message>
        <source>RadarDesk isn&apos;t observing this service now, so calls of your app aren&apos;t recorded. Start the service and enter its secret in the profile.</source>
        <translation>RadarDesk no está observando este servicio ahora, así que las llamadas de la aplicación no se registran. Inicie el servicio e introduzca su secreto en el perfil.</translation>
    </message>
    <message>
        <source>They were on: %1.</source>
        <comment>names of channels</comment>
        <translation>Estaban en: %1.</translation>
    </message>
    <message>
        <source>A subscriber that RadarDesk sees was on the channel.</source>
        <translation>Un suscriptor que RadarDesk ve estaba en el canal.</translation>
    </message>
    <message>
        <source>Only the service knows who was subscribed. Open a subscriber page for the channel and send again: it shows whether the message arrives at all.</source>
        <translation>Solo el servicio sabe quién estaba suscrito. Abra una página de suscriptor para el canal y vuelva a enviar: muestra si el mensaje llega siquiera.</translation>
    </message>
    <message>
        <source>Nothing was sent that a subscriber could have received.</source>
        <translation>No se envió nada que un suscriptor pudiera recibir.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were on the channel: %1.</source>
        <extracomment>%1 are names</extracomment>
        <translation>
            <numerusform>%n conexión estaba en el canal: %1.</numerusform>
            <numerusform>%n conexiones estaban en el canal: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::DeliveryRemedy</name>
    <message>
        <source>Connect your app…</source>
        <translation>Conectar la aplicación…</translation>
    </message>
    <message>
        <source>Edit the profile…</source>
        <translation>Editar el perfil…</translation>
    </message>
    <message>
        <source>Simulated faults…</source>
        <translation>Fallos simulados…</translation>
    </message>
    <message>
        <source>Check access</source>
        <translation>Comprobar el acceso</translation>
    </message>
    <message>
        <source>Show the connection</source>
        <translation>Mostrar la conexión</translation>
    </message>
    <message>
        <source>Open a subscriber page</source>
        <translation>Abrir una página de suscriptor</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Volver a enviar</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copiar el nombre</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::DeliveryReport</name>
    <message>
        <source>The message arrived</source>
        <translation>El mensaje llegó</translation>
    </message>
    <message>
        <source>All seven steps passed: it was sent, delivered, and handled once and in order.</source>
        <translation>Se superaron los siete pasos: se envió, se entregó y se procesó una vez y en orden.</translation>
    </message>
    <message>
        <source>RadarDesk doesn&apos;t know of any message</source>
        <translation>RadarDesk no conoce ningún mensaje</translation>
    </message>
    <message>
        <source>The message was delivered</source>
        <translation>El mensaje se entregó</translation>
    </message>
    <message>
        <source>No error as far as RadarDesk can see</source>
        <translation>Ningún error, hasta donde RadarDesk puede ver</translation>
    </message>
    <message>
        <source>Sent?</source>
        <translation>¿Enviado?</translation>
    </message>
    <message>
        <source>Accepted?</source>
        <translation>¿Aceptado?</translation>
    </message>
    <message>
        <source>Same channel?</source>
        <translation>¿Mismo canal?</translation>
    </message>
    <message>
        <source>Subscribed then?</source>
        <translation>¿Suscrito entonces?</translation>
    </message>
    <message>
        <source>Delivered?</source>
        <translation>¿Entregado?</translation>
    </message>
    <message>
        <source>Handled?</source>
        <translation>¿Procesado?</translation>
    </message>
    <message>
        <source>Seen rightly?</source>
        <translation>¿Recibido correctamente?</translation>
    </message>
    <message>
        <source>The message didn&apos;t get this far.</source>
        <translation>El mensaje no llegó hasta aquí.</translation>
    </message>
    <message>
        <source>More happened at that time than could be recorded: the evidence has gaps.</source>
        <translation>En ese momento pasaron más cosas de las que se pudieron registrar: los datos tienen lagunas.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>%1 is a time, %2 a program</extracomment>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>Why did it not arrive? %1</source>
        <comment>a channel</comment>
        <translation>¿Por qué no llegó el mensaje? %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Missed while away</source>
        <translation>Perdidos durante la ausencia</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::ExpectationWatch</name>
    <message>
        <source>%1 (it is %2)</source>
        <translation>%1 (es %2)</translation>
    </message>
    <message>
        <source>%1 (there is no such field)</source>
        <translation>%1 (ese campo no existe)</translation>
    </message>
    <message>
        <source>A message arrived that wasn&apos;t expected.</source>
        <translation>Llegó un mensaje inesperado.</translation>
    </message>
    <message>
        <source>More messages arrived than expected.</source>
        <translation>Llegaron más mensajes de los esperados.</translation>
    </message>
    <message>
        <source>What was expected didn&apos;t arrive in time.</source>
        <translation>Los mensajes esperados no llegaron a tiempo.</translation>
    </message>
    <message>
        <source>Nothing arrived.</source>
        <translation>No llegó nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) as expected.</source>
        <translation>
            <numerusform>%n mensaje según lo esperado.</numerusform>
            <numerusform>%n mensajes según lo esperado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one: %1</source>
        <extracomment>%1 is JSON</extracomment>
        <translation>El último: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s), the last of which differs in: %1</source>
        <extracomment>%n other messages, %1 are conditions that the last of them doesn&apos;t meet</extracomment>
        <translation>
            <numerusform>%n más, que difiere en: %1</numerusform>
            <numerusform>%n más, el último de los cuales difiere en: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has arrived on %1.</source>
        <comment>a channel</comment>
        <translation>No llegó nada en %1.</translation>
    </message>
    <message>
        <source>There is no %1 in the message.</source>
        <comment>a field</comment>
        <translation>No hay %1 en el mensaje.</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t listen to %1. %2</source>
        <extracomment>%1 is a channel, %2 why</extracomment>
        <translation>RadarDesk no puede escuchar %1. %2</translation>
    </message>
    <message>
        <source>RadarDesk isn&apos;t listening to %1. Check whether its service runs, and whether you stopped listening to the channel.</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>RadarDesk no está escuchando %1. Compruebe si su servicio está en ejecución y si se dejó de escuchar el canal.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::FaultControl</name>
    <message>
        <source>Faults aren&apos;t simulated while a production profile is active. Choose another profile.</source>
        <translation>No se simulan fallos mientras un perfil de producción está activo. Elija otro perfil.</translation>
    </message>
    <message>
        <source>The sandbox doesn&apos;t run in this window. Start the faults in the window that runs it.</source>
        <translation>El sandbox no se ejecuta en esta ventana. Inicie los fallos en la ventana que lo ejecuta.</translation>
    </message>
    <message>
        <source>No fault is enabled. Add one, or enable one.</source>
        <translation>No hay ningún fallo activado. Añada uno o active uno.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::HeldMessagesModel</name>
    <message>
        <source>Held since</source>
        <translation>Retenido desde</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::HistoryRemoval</name>
    <message>
        <source>Cleared the history of %1.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>Se borró el historial de %1.</translation>
    </message>
    <message>
        <source>Nothing was deleted. %1</source>
        <extracomment>%1 is why, a whole sentence</extracomment>
        <translation>No se eliminó nada. %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::MessageOrder</name>
    <message numerus="yes">
        <source>%n message(s) in order, none doubled, none lost</source>
        <translation>
            <numerusform>%n mensaje en orden, ninguno duplicado, ninguno perdido</numerusform>
            <numerusform>%n mensajes en orden, ninguno duplicado, ninguno perdido</numerusform>
        </translation>
    </message>
    <message>
        <source>none overtook</source>
        <extracomment>of messages</extracomment>
        <translation>ningún adelantamiento</translation>
    </message>
    <message>
        <source>%1 of %2 overtook, largest step %3</source>
        <translation>adelantamientos: %1 de %2 (salto máximo: %3)</translation>
    </message>
    <message>
        <source>none doubled</source>
        <comment>of messages</comment>
        <translation>ninguno duplicado</translation>
    </message>
    <message>
        <source>%1 doubled</source>
        <comment>a number of messages</comment>
        <translation>duplicados: %1</translation>
    </message>
    <message>
        <source>none lost</source>
        <comment>of messages</comment>
        <translation>ninguno perdido</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <comment>a number of messages</comment>
        <translation>perdidos: %1</translation>
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
        <translation>desde las %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>%1: on the channel %2, missed nothing</source>
        <extracomment>%1 is a client, %2 are times</extracomment>
        <translation>%1: en el canal %2, ningún mensaje perdido</translation>
    </message>
    <message numerus="yes">
        <source>%1: on the channel %2, missed %n message(s)</source>
        <extracomment>%1 is a client, %2 are times</extracomment>
        <translation>
            <numerusform>%1: en el canal %2, %n mensaje perdido</numerusform>
            <numerusform>%1: en el canal %2, %n mensajes perdidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more client(s)</source>
        <translation>
            <numerusform>%n cliente más</numerusform>
            <numerusform>%n clientes más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::PageListener</name>
    <message>
        <source>The profile of this page was deleted. Close the page.</source>
        <translation>Se ha eliminado el perfil de esta página. Cierre la página.</translation>
    </message>
    <message>
        <source>A subscriber page in the browser is connected.</source>
        <translation>Se conectó una página de suscriptor en el navegador.</translation>
    </message>
    <message>
        <source>A subscriber page was closed.</source>
        <translation>Se cerró una página de suscriptor.</translation>
    </message>
    <message>
        <source>A subscriber page lost its connection.</source>
        <translation>Una página de suscriptor perdió la conexión.</translation>
    </message>
    <message>
        <source>A subscriber page says: %1</source>
        <translation>Una página de suscriptor indica: %1</translation>
    </message>
    <message>
        <source>Received by a subscriber page in the browser.</source>
        <translation>Recibido por una página de suscriptor en el navegador.</translation>
    </message>
    <message>
        <source>A subscriber page got a token.</source>
        <translation>Una página de suscriptor obtuvo un token.</translation>
    </message>
    <message>
        <source>RadarDesk has no secret for this profile, so the page can&apos;t get a token. Enter the secret and reload the page.</source>
        <translation>RadarDesk no tiene ningún secreto para este perfil, así que la página no puede obtener un token. Introduzca el secreto y recargue la página.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::PlanWarning</name>
    <message>
        <source>“%1” sends at least %2 messages within a second, subscribers included. The plan of this profile allows %3 a second, with bursts of %4: the service may refuse the rest.</source>
        <extracomment>%1 is a scenario, %2 to %4 are numbers of messages</extracomment>
        <translation>«%1» envía al menos %2 mensajes en un segundo, contando los suscriptores. El plan de este perfil permite %3 por segundo, con ráfagas de %4: el servicio puede rechazar el resto.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::ProfileTest</name>
    <message>
        <source>Your clock agrees with the service&apos;s.</source>
        <translation>El reloj de este equipo coincide con el del servicio.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>%1 answered in %2.</source>
        <extracomment>%1 is a host, %2 a duration</extracomment>
        <translation>%1 respondió en %2.</translation>
    </message>
    <message>
        <source>The service accepts the secret.</source>
        <translation>El servicio acepta el secreto.</translation>
    </message>
    <message>
        <source>The service issues tokens for private channels.</source>
        <translation>El servicio emite tokens para canales privados.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t report its time.</source>
        <translation>El servicio no indica su hora.</translation>
    </message>
    <message>
        <source>Your clock is %1 ahead of the service&apos;s, so tokens may already be expired. Set your clock.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>El reloj de este equipo va adelantado %1 respecto al del servicio, así que puede que los tokens ya hayan caducado. Ajuste el reloj.</translation>
    </message>
    <message>
        <source>Your clock is %1 behind the service&apos;s, so tokens may not be valid yet. Set your clock.</source>
        <translation>El reloj de este equipo va atrasado %1 respecto al del servicio, así que puede que los tokens aún no sean válidos. Ajuste el reloj.</translation>
    </message>
    <message>
        <source>The profile has no secret. Enter the secret first.</source>
        <translation>El perfil no tiene secreto. Introduzca primero el secreto.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::ProfileValues</name>
    <message>
        <source>The keychain hasn&apos;t answered yet. Check whether it has opened a password prompt.</source>
        <translation>El llavero aún no ha respondido. Compruebe si pide una contraseña.</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be used: secret values stay in memory for this run only.</source>
        <translation>No se puede usar el llavero: los valores secretos quedan en memoria solo durante esta ejecución.</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be read: enter the secret values again to use them.</source>
        <translation>No se puede leer el llavero: introduzca de nuevo los valores secretos para usarlos.</translation>
    </message>
    <message>
        <source>A secret value needs at least 6 characters, or 16 where it is a plain word or number. Otherwise it can&apos;t be hidden in records.</source>
        <translation>Un valor secreto necesita al menos 6 caracteres, o 16 si es una palabra o un número simples. De lo contrario, no se puede excluir de los registros.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::RecordingRelay</name>
    <message>
        <source>The sandbox records each call by itself. Choose the profile of another service first.</source>
        <translation>El sandbox graba cada llamada por sí mismo. Elija primero el perfil de otro servicio.</translation>
    </message>
    <message>
        <source>%1 is a production profile: what your app sends through RadarDesk reaches real users. RadarDesk asks once after each start.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>%1 es un perfil de producción: lo que la aplicación envía a través de RadarDesk llega a usuarios reales. RadarDesk pregunta una vez después de cada inicio.</translation>
    </message>
    <message>
        <source>Recording was stopped because its profile was deleted.</source>
        <translation>La grabación se detuvo porque se eliminó su perfil.</translation>
    </message>
    <message>
        <source>Recording was stopped because the profile was changed.</source>
        <translation>La grabación se detuvo porque se cambió el perfil.</translation>
    </message>
    <message>
        <source>Simulated fault: %1</source>
        <extracomment>%1 is a sentence on what was done to a call</extracomment>
        <translation>Fallo simulado: %1</translation>
    </message>
    <message>
        <source>Relayed: %1 ms at the service, %2 ms in the relay.</source>
        <extracomment>two numbers of milliseconds</extracomment>
        <translation>Retransmitido: %1 ms en el servicio, %2 ms en el relé.</translation>
    </message>
    <message>
        <source>The call carried no secret.</source>
        <translation>La llamada no llevaba ningún secreto.</translation>
    </message>
    <message>
        <source>The call carried a secret that no profile has.</source>
        <translation>La llamada llevaba un secreto que no tiene ningún perfil.</translation>
    </message>
    <message>
        <source>The call carried the secret of this profile.</source>
        <translation>La llamada llevaba el secreto de este perfil.</translation>
    </message>
    <message>
        <source>The call carried the secret of another profile, “%1”.</source>
        <extracomment>%1 is the name of a profile</extracomment>
        <translation>La llamada llevaba el secreto de otro perfil, «%1».</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::SandboxCredentials</name>
    <message>
        <source>A secret starts with “sk_”, followed by letters, digits, “-” and “_”.</source>
        <translation>Un secreto empieza por «sk_», seguido de letras, dígitos, «-» y «_».</translation>
    </message>
    <message>
        <source>A public key starts with “pk_”, followed by letters, digits, “-” and “_”.</source>
        <translation>Una clave pública empieza por «pk_», seguido de letras, dígitos, «-» y «_».</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::ScenarioRunner</name>
    <message>
        <source>There is nothing to send in “%1”. Add a broadcast to it.</source>
        <extracomment>%1 is a scenario</extracomment>
        <translation>No hay nada que enviar en «%1». Añada un broadcast.</translation>
    </message>
    <message>
        <source>%1 is a production profile: the broadcasts of “%2” reach real users. RadarDesk asks once after each start.</source>
        <extracomment>%1 is a profile, %2 a scenario</extracomment>
        <translation>%1 es un perfil de producción: los broadcasts de «%2» llegan a usuarios reales. RadarDesk pregunta una vez después de cada inicio.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln broadcast(s) sent, then stopped.</source>
        <extracomment>%1 is a scenario</extracomment>
        <translation>
            <numerusform>%1: se envió %Ln broadcast y después se detuvo.</numerusform>
            <numerusform>%1: se enviaron %Ln broadcasts y después se detuvo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln broadcast(s) sent.</source>
        <extracomment>%1 is a scenario</extracomment>
        <translation>
            <numerusform>%1: se envió %Ln broadcast.</numerusform>
            <numerusform>%1: se enviaron %Ln broadcasts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln broadcast(s) sent, %2 failed, then stopped.</source>
        <extracomment>%1 is a scenario, %2 how many of the broadcasts failed</extracomment>
        <translation>
            <numerusform>%1: se envió %Ln broadcast, %2 con error, y después se detuvo.</numerusform>
            <numerusform>%1: se enviaron %Ln broadcasts, %2 con error, y después se detuvo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln broadcast(s) sent, %2 failed.</source>
        <extracomment>%1 is a scenario, %2 how many of the broadcasts failed</extracomment>
        <translation>
            <numerusform>%1: se envió %Ln broadcast, %2 con error.</numerusform>
            <numerusform>%1: se enviaron %Ln broadcasts, %2 con error.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln broadcast(s) sent, %2 expectations not met.</source>
        <extracomment>%1 is a scenario, %2 how many expectations weren&apos;t met</extracomment>
        <translation>
            <numerusform>%1: %Ln broadcast enviado, expectativas no cumplidas: %2.</numerusform>
            <numerusform>%1: %Ln broadcasts enviados, expectativas no cumplidas: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scenario was stopped because another profile was selected. Select the profile it is for, and run it again.</source>
        <translation>El escenario se detuvo porque se seleccionó otro perfil. Seleccione el perfil al que está destinado y vuelva a ejecutarlo.</translation>
    </message>
    <message>
        <source>The scenario was stopped because sending was locked. Turn off “Lock sending” and run it again.</source>
        <translation>El escenario se detuvo porque se bloqueó el envío. Desactive «Bloquear envío» y vuelva a ejecutarlo.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::Session</name>
    <message>
        <source>RadarDesk got a token for this channel.</source>
        <translation>RadarDesk obtuvo un token para este canal.</translation>
    </message>
    <message>
        <source>Subscription refused (%1): %2</source>
        <extracomment>%1 is a code, %2 why</extracomment>
        <translation>Suscripción rechazada (%1): %2</translation>
    </message>
    <message>
        <source>Connected to the sandbox.</source>
        <translation>Conectado al sandbox.</translation>
    </message>
    <message>
        <source>Connection to the sandbox lost. Reconnecting…</source>
        <translation>Se perdió la conexión con el sandbox. Reconectando…</translation>
    </message>
    <message>
        <source>Connected to the service.</source>
        <translation>Conectado al servicio.</translation>
    </message>
    <message>
        <source>Connection to the service lost. Reconnecting…</source>
        <translation>Se perdió la conexión con el servicio. Reconectando…</translation>
    </message>
    <message>
        <source>Canceled before the message was sent.</source>
        <translation>Cancelado antes de enviar el mensaje.</translation>
    </message>
    <message>
        <source>Not sent: another profile was selected first. Select the profile it was for, and send it again.</source>
        <translation>No se envió: antes se seleccionó otro perfil. Seleccione el perfil al que iba destinado el mensaje y vuelva a enviarlo.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::StepSender</name>
    <message>
        <source>The message contained a secret that isn&apos;t stored, so it can&apos;t be sent again.</source>
        <translation>El mensaje contenía un secreto que no se almacena, así que no se puede volver a enviar.</translation>
    </message>
    <message>
        <source>The result of the broadcast isn&apos;t known.</source>
        <translation>Se desconoce el resultado del broadcast.</translation>
    </message>
    <message>
        <source>%1 is a production profile, and sending wasn&apos;t confirmed.</source>
        <translation>%1 es un perfil de producción y no se confirmó el envío.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::TokenService</name>
    <message>
        <source>The profile has no secret. Enter the secret first.</source>
        <translation>El perfil no tiene secreto. Introduzca primero el secreto.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::TrafficRecorder</name>
    <message>
        <source>%1 library (%2)</source>
        <comment>a programming language, the library&apos;s name</comment>
        <translation>Biblioteca de %1 (%2)</translation>
    </message>
    <message>
        <source>%1 library %2 (%3)</source>
        <comment>a programming language, a version, the library&apos;s name</comment>
        <translation>Biblioteca de %1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1 library for v2</source>
        <comment>a programming language</comment>
        <translation>Biblioteca de %1 para v2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a browser, the origin of its page</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Your app registered a token.</source>
        <translation>La aplicación registró un token.</translation>
    </message>
    <message>
        <source>Your app got a token.</source>
        <translation>La aplicación obtuvo un token.</translation>
    </message>
    <message>
        <source>Your app registered client data.</source>
        <translation>La aplicación registró datos de cliente.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Conectado.</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <comment>%1 is who: browser, origin, page, address</comment>
        <translation>Conectado: %1</translation>
    </message>
    <message>
        <source>Closed by the page (code %1).</source>
        <translation>Cerrada por la página (código %1).</translation>
    </message>
    <message>
        <source>Closed by the page.</source>
        <translation>Cerrada por la página.</translation>
    </message>
    <message>
        <source>Closed: the service stopped.</source>
        <translation>Cerrada: el servicio se detuvo.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <comment>%1 is of a closing frame</comment>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Subscribed.</source>
        <translation>Suscrito.</translation>
    </message>
    <message>
        <source>RadarDesk</source>
        <translation>RadarDesk</translation>
    </message>
    <message>
        <source>Only the start of the request is stored.</source>
        <translation>Solo se guarda el principio de la petición.</translation>
    </message>
    <message>
        <source>Closed by RadarDesk.</source>
        <translation>Cerrada por RadarDesk.</translation>
    </message>
    <message>
        <source>Cut by RadarDesk, without a close frame.</source>
        <translation>Cortada por RadarDesk, sin frame de cierre.</translation>
    </message>
    <message>
        <source>Connection lost, without a close frame.</source>
        <translation>Conexión perdida, sin frame de cierre.</translation>
    </message>
    <message>
        <source>Closed: the client was too slow to receive its messages.</source>
        <translation>Cerrada: el cliente recibía sus mensajes con demasiada lentitud.</translation>
    </message>
    <message>
        <source>Closed: the client violated the protocol.</source>
        <translation>Cerrada: el cliente incumplió el protocolo.</translation>
    </message>
    <message numerus="yes">
        <source>The client was sent %n message(s) (%1).</source>
        <comment>%1 is a size</comment>
        <translation>
            <numerusform>Se envió al cliente %n mensaje (%1).</numerusform>
            <numerusform>Se enviaron al cliente %n mensajes (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscription refused (%1): %2</source>
        <comment>a code, and why</comment>
        <translation>Suscripción rechazada (%1): %2</translation>
    </message>
    <message>
        <source>Unsubscribed.</source>
        <translation>Suscripción cancelada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events weren&apos;t recorded because too many occurred at once.</source>
        <translation>
            <numerusform>No se registró %Ln evento porque se produjeron demasiados a la vez.</numerusform>
            <numerusform>No se registraron %Ln eventos porque se produjeron demasiados a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Simulated fault: a held message was released.</source>
        <translation>Fallo simulado: se liberó un mensaje retenido.</translation>
    </message>
    <message>
        <source>Simulated fault: a held message was changed and released.</source>
        <translation>Fallo simulado: se cambió y liberó un mensaje retenido.</translation>
    </message>
    <message>
        <source>Simulated fault: a held message was discarded.</source>
        <translation>Fallo simulado: se descartó un mensaje retenido.</translation>
    </message>
    <message>
        <source>%1 (%2 ms)</source>
        <extracomment>%1 is a fault, such as &quot;Late message&quot;, %2 a number</extracomment>
        <translation>%1 (%2 ms)</translation>
    </message>
    <message>
        <source>Simulated fault: %1</source>
        <extracomment>%1 is a fault, such as &quot;503 Service Unavailable&quot;</extracomment>
        <translation>Fallo simulado: %1</translation>
    </message>
    <message numerus="yes">
        <source>Simulated fault: %1, for %n connection(s)</source>
        <extracomment>%1 is a fault, such as &quot;Lost message&quot;</extracomment>
        <translation>
            <numerusform>Fallo simulado: %1, para %n conexión</numerusform>
            <numerusform>Fallo simulado: %1, para %n conexiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::Workplace</name>
    <message>
        <source>The saved session couldn&apos;t be read and was moved to %1.</source>
        <comment>the path of a file</comment>
        <translation>No se pudo leer la sesión guardada; se movió a %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ChannelPatterns</name>
    <message>
        <source>The pattern is too long.</source>
        <translation>El patrón es demasiado largo.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n patterns already. Remove one first.</source>
        <translation>
            <numerusform>Ya hay %n patrón. Quítelo primero.</numerusform>
            <numerusform>Ya hay %n patrones. Quite uno primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, pattern</source>
        <extracomment>%1 is a pattern of channel names, such as orders.*</extracomment>
        <translation>%1, patrón</translation>
    </message>
    <message>
        <source>RadarDesk listens to matching channels as soon as they are used.</source>
        <translation>RadarDesk escucha los canales coincidentes en cuanto se usan.</translation>
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
        <translation>%1, fijado</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not seen yet</source>
        <translation>
            <numerusform>%1, %n sin ver</numerusform>
            <numerusform>%1, %n sin ver</numerusform>
        </translation>
    </message>
    <message>
        <source>public</source>
        <translation>público</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privado</translation>
    </message>
    <message>
        <source>presence</source>
        <translation>presencia</translation>
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
        <translation>sin escuchar</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>conectando…</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>escuchando</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel that is refused, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>listening through a page</source>
        <comment>is listened to</comment>
        <translation>escuchando mediante una página</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ClientWords</name>
    <message>
        <source>%1 on %2</source>
        <comment>a browser, an operating system</comment>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ConnectCode</name>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Load the script from the sandbox instead of pushradar.com.</source>
        <translation>Cargue el script desde el sandbox en lugar de pushradar.com.</translation>
    </message>
    <message>
        <source>For the .env file of your app.</source>
        <translation>Para el archivo .env de la aplicación.</translation>
    </message>
    <message>
        <source>A small %1 app with a page and an authentication endpoint. It needs nothing but the standard library.</source>
        <comment>%1 is a programming language</comment>
        <translation>Una pequeña aplicación en %1 con una página y un endpoint de autenticación. Solo necesita la biblioteca estándar.</translation>
    </message>
    <message>
        <source>The official %1 library has no setting for its address. These lines point it at the sandbox.</source>
        <comment>%1 is a programming language</comment>
        <translation>La biblioteca oficial de %1 no permite configurar la dirección. Estas líneas la dirigen al sandbox.</translation>
    </message>
    <message>
        <source>Broadcasts one message without an app.</source>
        <translation>Envía un broadcast sin necesidad de una aplicación.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::CsvRows</name>
    <message>
        <source>The quote that begins in line %1 isn&apos;t closed.</source>
        <translation>Las comillas que se abren en la línea %1 no se cierran.</translation>
    </message>
    <message>
        <source>The first line must name every column.</source>
        <translation>La primera línea debe nombrar todas las columnas.</translation>
    </message>
    <message>
        <source>The first line names a column twice.</source>
        <translation>La primera línea nombra una columna dos veces.</translation>
    </message>
    <message>
        <source>Line %1 doesn&apos;t have %2 values.</source>
        <extracomment>%1 is a line, %2 how many columns the file has</extracomment>
        <translation>La línea %1 no tiene %2 valores.</translation>
    </message>
    <message>
        <source>The file has no rows below its first line.</source>
        <translation>El archivo no tiene filas debajo de la primera línea.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t exist.</source>
        <translation>El archivo no existe.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::DataItemsModel</name>
    <message>
        <source>An earlier item has this key; only the first one is sent.</source>
        <translation>Un elemento anterior tiene esta clave; solo se envía el primero.</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>se envía</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no se envía</translation>
    </message>
    <message>
        <source>new item</source>
        <translation>nuevo elemento</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>True/False</source>
        <translation>Booleano</translation>
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
        <translation>%1, clave duplicada</translation>
    </message>
    <message>
        <source>Inferred from the value. Press Ctrl+T to make it text.</source>
        <translation>Deducido del valor. Pulse Ctrl+T para convertirlo en texto.</translation>
    </message>
    <message>
        <source>%1, inferred</source>
        <comment>the type of an item</comment>
        <translation>%1, deducido</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <comment>the key of an object or array</comment>
        <translation>%1, desplegado</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <comment>the key of an object or array</comment>
        <translation>%1, plegado</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <comment>a key, how many objects and arrays it is inside, and one</comment>
        <translation>%1, nivel %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::DecodingText</name>
    <message numerus="yes">
        <source>%Ln byte(s) that aren&apos;t text</source>
        <translation>
            <numerusform>%Ln byte que no es texto</numerusform>
            <numerusform>%Ln bytes que no son texto</numerusform>
        </translation>
    </message>
    <message>
        <source>JWT, signature not verified</source>
        <translation>JWT, firma sin verificar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::Deliveries</name>
    <message>
        <source>Your callback threw: %1</source>
        <translation>El callback lanzó una excepción: %1</translation>
    </message>
    <message>
        <source>Your callback threw: %1 — %2</source>
        <extracomment>%1 is what was thrown, %2 the file and line: &quot;app.js:42&quot;</extracomment>
        <translation>El callback lanzó una excepción: %1 — %2</translation>
    </message>
    <message>
        <source>callback threw</source>
        <translation>excepción en callback</translation>
    </message>
    <message>
        <source>no callback</source>
        <translation>sin callback</translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s) returned</source>
        <translation>
            <numerusform>%n callback terminó</numerusform>
            <numerusform>%n callbacks terminaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscriber(s) are on “%1”, which differs by case.</source>
        <translation>
            <numerusform>%n suscriptor está en «%1», que se diferencia en las mayúsculas.</numerusform>
            <numerusform>%n suscriptores están en «%1», que se diferencia en las mayúsculas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscriber(s) are on “%1”, which differs by its prefix.</source>
        <translation>
            <numerusform>%n suscriptor está en «%1», que se diferencia en el prefijo.</numerusform>
            <numerusform>%n suscriptores están en «%1», que se diferencia en el prefijo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscriber(s) are on “%1”, which differs by white space.</source>
        <translation>
            <numerusform>%n suscriptor está en «%1», que se diferencia en los espacios en blanco.</numerusform>
            <numerusform>%n suscriptores están en «%1», que se diferencia en los espacios en blanco.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscriber(s) are on “%1”, which only looks alike.</source>
        <translation>
            <numerusform>%n suscriptor está en «%1», que es distinto aunque parezca igual.</numerusform>
            <numerusform>%n suscriptores están en «%1», que es distinto aunque parezca igual.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was subscribed until %2 and wasn&apos;t connected.</source>
        <extracomment>%1 is a connection, %2 a time</extracomment>
        <translation>%1 tuvo una suscripción hasta las %2 y no estaba en línea.</translation>
    </message>
    <message numerus="yes">
        <source>%n more connection(s) received it.</source>
        <translation>
            <numerusform>Lo recibió %n conexión más.</numerusform>
            <numerusform>Lo recibieron %n conexiones más.</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection received it.</source>
        <translation>No lo recibió ninguna conexión.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) received it.</source>
        <translation>
            <numerusform>Lo recibió %n conexión.</numerusform>
            <numerusform>Lo recibieron %n conexiones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::EditedItem</name>
    <message>
        <source>The number is missing.</source>
        <translation>Falta el número.</translation>
    </message>
    <message>
        <source>Choose true or false.</source>
        <translation>Elija true o false.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>Falta la clave.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a JSON number such as 42, -0.5 or 1e6.</source>
        <translation>«%1» no es un número JSON como 42, -0.5 o 1e6.</translation>
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
        <translation>%1, hora local</translation>
    </message>
    <message>
        <source>%1 ms since 1970</source>
        <comment>%1 is a number</comment>
        <translation>%1 ms desde 1970</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::EndpointHeaders</name>
    <message>
        <source>“: %1” has no name before the colon.</source>
        <translation>«: %1» no tiene ningún nombre antes de los dos puntos.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a valid header name. Write “Name: value”, one header per line.</source>
        <translation>«%1» no es un nombre de cabecera válido. Escriba «Nombre: valor», una cabecera por línea.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::EnteredSecret</name>
    <message>
        <source>This is the public key, which browsers use. The secret is next to it on the API page and starts with “sk_”.</source>
        <translation>Esta es la clave pública, que usan los navegadores. El secreto está junto a ella en la página API y empieza por «sk_».</translation>
    </message>
    <message>
        <source>The secret contains white space or a line break. Remove it.</source>
        <translation>El secreto contiene espacios en blanco o un salto de línea. Quítelos.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::Event</name>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>enviando…</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
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
        <translation>Dañado</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>RadarDesk</source>
        <translation>RadarDesk</translation>
    </message>
    <message>
        <source>Your app</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Sent by your app</source>
        <translation>Enviado por la aplicación</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Scenario run</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>en ejecución…</translation>
    </message>
    <message>
        <source>Red</source>
        <comment>a mark</comment>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Yellow</source>
        <comment>a mark</comment>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <comment>a mark</comment>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <comment>a mark</comment>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>Simulated fault</source>
        <translation>Fallo simulado</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ExchangeFile</name>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>El archivo supera %1 MiB.</translation>
    </message>
    <message>
        <source>The file isn&apos;t JSON. Line %1, column %2: %3</source>
        <translation>El archivo no es JSON. Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>The file was written by a newer version of RadarDesk and can&apos;t be read.</source>
        <translation>El archivo lo escribió una versión más reciente de RadarDesk y no se puede leer.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ExchangeText</name>
    <message>
        <source>Certificate for</source>
        <translation>Certificado para</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>[The response is cut off here.]</source>
        <translation>[La respuesta se corta aquí.]</translation>
    </message>
    <message>
        <source>No response yet.</source>
        <translation>Aún no hay respuesta.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::FaultRulesFile</name>
    <message>
        <source>A newer version of RadarDesk saved the simulated faults.</source>
        <translation>Una versión más reciente de RadarDesk guardó los fallos simulados.</translation>
    </message>
    <message numerus="yes">
        <source>%n simulated fault(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>No se pudo leer %n fallo simulado.</numerusform>
            <numerusform>No se pudieron leer %n fallos simulados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The simulated faults couldn&apos;t be read.</source>
        <translation>No se pudieron leer los fallos simulados.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the simulated faults aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>No se puede copiar el archivo %1, así que no se modifica, y los cambios en los fallos simulados no se guardan. Compruebe los permisos y el espacio libre de su carpeta.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::FaultRulesModel</name>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Se aplica a</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frecuencia</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::FieldCondition</name>
    <message>
        <source>“%1” isn&apos;t a regular expression: %2.</source>
        <extracomment>%1 is what was typed, %2 why it isn&apos;t a regular expression</extracomment>
        <translation>«%1» no es una expresión regular: %2.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a type. Use one of %2.</source>
        <comment>a word, a list of words</comment>
        <translation>«%1» no es un tipo. Use uno de estos: %2.</translation>
    </message>
    <message>
        <source>A condition is a single line of at most %1 characters.</source>
        <translation>Una condición es una sola línea de %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a condition like data.order.id = 42.</source>
        <translation>«%1» no es una condición como data.order.id = 42.</translation>
    </message>
    <message>
        <source>Enter a value to compare “%1” with.</source>
        <comment>a field</comment>
        <translation>Introduzca un valor con el que comparar «%1».</translation>
    </message>
    <message>
        <source>“%2” can&apos;t follow “%1”.</source>
        <extracomment>%1 is a condition, %2 what is behind it</extracomment>
        <translation>«%2» no puede seguir a «%1».</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a field like data.order.id.</source>
        <translation>«%1» no es un campo como data.order.id.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::FolderValuesFile</name>
    <message>
        <source>A newer version of RadarDesk saved the values of folders.</source>
        <translation>Una versión más reciente de RadarDesk guardó los valores de las carpetas.</translation>
    </message>
    <message numerus="yes">
        <source>The values of %n folder(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>No se pudieron leer los valores de %n carpeta.</numerusform>
            <numerusform>No se pudieron leer los valores de %n carpetas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The values of folders couldn&apos;t be read.</source>
        <translation>No se pudieron leer los valores de las carpetas.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the values of folders aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>No se puede copiar el archivo %1, así que no se modifica, y los cambios en los valores de las carpetas no se guardan. Compruebe los permisos y el espacio libre de su carpeta.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::HexModel</name>
    <message>
        <source>%1, at %2: %3</source>
        <comment>text, offset, bytes</comment>
        <translation>%1, en %2: %3</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::MessageDraft</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <translation>Elemento %1: %2</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>La clave está vacía.</translation>
    </message>
    <message>
        <source>The data must be a JSON object: { &quot;key&quot;: value }.</source>
        <translation>Los datos deben ser un objeto JSON: { &quot;key&quot;: value }.</translation>
    </message>
    <message>
        <source>Duplicate key “%1”.</source>
        <translation>Clave duplicada: «%1».</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::MessageShape</name>
    <message>
        <source>%1 to %2</source>
        <comment>two numbers</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>un array</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>“%1” is new</source>
        <comment>%1 is a key</comment>
        <translation>«%1» es nuevo</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <comment>%1 is a key</comment>
        <translation>falta «%1»</translation>
    </message>
    <message>
        <source>“%1” is usually %2</source>
        <comment>%1 is a key, %2 is “a number” or the like</comment>
        <translation>«%1» suele ser %2</translation>
    </message>
    <message>
        <source>“%1” is usually %2</source>
        <comment>%1 is a key, %2 is “1 to 10” or the like</comment>
        <translation>«%1» suele ser %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>after some deviations</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlike earlier messages: %1</source>
        <comment>%1 says what is unlike</comment>
        <translation>Distinto de los mensajes anteriores: %1</translation>
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
        <translation>Un nombre puede tener como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>A name is a single line without control characters.</source>
        <translation>Un nombre ocupa una sola línea y no contiene caracteres de control.</translation>
    </message>
    <message>
        <source>The data can&apos;t be saved. Line %1, column %2: %3</source>
        <translation>No se pueden guardar los datos. Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>A saved message needs a name.</source>
        <translation>Un mensaje guardado necesita un nombre.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::PastedBroadcast</name>
    <message>
        <source>This option needs a value after it.</source>
        <translation>Esta opción necesita un valor a continuación.</translation>
    </message>
    <message>
        <source>A broadcast is sent with POST.</source>
        <translation>Un broadcast se envía con POST.</translation>
    </message>
    <message>
        <source>This row has no key.</source>
        <translation>Esta fila no tiene clave.</translation>
    </message>
    <message>
        <source>There is no text to read.</source>
        <translation>No hay ningún texto que leer.</translation>
    </message>
    <message>
        <source>cURL command</source>
        <translation>Comando de cURL</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>Datos JSON</translation>
    </message>
    <message>
        <source>JSON for v2</source>
        <translation>JSON para v2</translation>
    </message>
    <message>
        <source>JSON for v3</source>
        <translation>JSON para v3</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Rows of a spreadsheet</source>
        <translation>Filas de una hoja de cálculo</translation>
    </message>
    <message>
        <source>The command&apos;s JSON has neither a “notification” (v2) nor a “channel” with “data” (v3).</source>
        <translation>El JSON del comando no tiene ni una «notification» (v2) ni un «channel» con «data» (v3).</translation>
    </message>
    <message>
        <source>The command&apos;s form has neither a “notification” (v2) nor a “channel” with “data” (v3).</source>
        <translation>El formulario del comando no tiene ni una «notification» (v2) ni un «channel» con «data» (v3).</translation>
    </message>
    <message>
        <source>The command sends no data.</source>
        <translation>El comando no envía datos.</translation>
    </message>
    <message>
        <source>The notification has no “data”.</source>
        <translation>La notificación no tiene «data».</translation>
    </message>
    <message>
        <source>There is a second broadcast; paste one at a time.</source>
        <translation>Hay un segundo broadcast; péguelos de uno en uno.</translation>
    </message>
    <message>
        <source>add_data_items() takes named values only.</source>
        <translation>add_data_items() solo acepta argumentos con nombre.</translation>
    </message>
    <message>
        <source>add_data_item() takes a key and a value.</source>
        <translation>add_data_item() acepta una clave y un valor.</translation>
    </message>
    <message>
        <source>After the channel, broadcast() takes either a dict (v3) or named values (v2).</source>
        <translation>Después del canal, broadcast() acepta un dict (v3) o argumentos con nombre (v2).</translation>
    </message>
    <message>
        <source>The broadcast has no data.</source>
        <translation>El broadcast no tiene datos.</translation>
    </message>
    <message>
        <source>A comma or the closing “%1” is expected here.</source>
        <translation>Se espera aquí una coma o el cierre «%1».</translation>
    </message>
    <message>
        <source>Values are nested too deeply here.</source>
        <translation>Los valores están anidados a demasiados niveles.</translation>
    </message>
    <message>
        <source>dict() is read only with named values.</source>
        <translation>dict() solo se lee con argumentos con nombre.</translation>
    </message>
    <message>
        <source>A dict is expected after “**”.</source>
        <translation>Se espera un dict después de «**».</translation>
    </message>
    <message>
        <source>A key in quotes is expected here.</source>
        <translation>Se espera aquí una clave entre comillas.</translation>
    </message>
    <message>
        <source>A colon is expected after the key.</source>
        <translation>Se esperan dos puntos después de la clave.</translation>
    </message>
    <message>
        <source>The single quote that opens here is never closed.</source>
        <translation>La comilla simple que se abre aquí no se cierra.</translation>
    </message>
    <message>
        <source>The double quote that opens here is never closed.</source>
        <translation>La comilla doble que se abre aquí no se cierra.</translation>
    </message>
    <message>
        <source>The brace that opens here is never closed.</source>
        <translation>La llave que se abre aquí no se cierra.</translation>
    </message>
    <message>
        <source>This is a command for Windows&apos; command prompt; copy it as cURL for bash.</source>
        <translation>Este es un comando para el símbolo del sistema de Windows; cópielo como cURL para bash.</translation>
    </message>
    <message>
        <source>This request reads data. A broadcast is sent with POST.</source>
        <translation>Esta petición lee datos. Un broadcast se envía con POST.</translation>
    </message>
    <message>
        <source>Broadcasts can&apos;t be sent with this option. Use -d, --json or --data-urlencode.</source>
        <translation>No se pueden enviar broadcasts con esta opción. Use -d, --json o --data-urlencode.</translation>
    </message>
    <message>
        <source>RadarDesk doesn&apos;t read the files that a command names.</source>
        <translation>RadarDesk no lee los archivos que nombra un comando.</translation>
    </message>
    <message>
        <source>The command already has a URL, so the meaning of this part is unclear.</source>
        <translation>El comando ya tiene una URL, así que el significado de esta parte no está claro.</translation>
    </message>
    <message>
        <source>An earlier row has the same key.</source>
        <translation>Una fila anterior tiene la misma clave.</translation>
    </message>
    <message>
        <source>The value of this row doesn&apos;t match its type.</source>
        <translation>El valor de esta fila no corresponde a su tipo.</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t read this as a broadcast. Paste a cURL command, JSON, Python&apos;s broadcast(), or rows of a spreadsheet with a key and a value.</source>
        <translation>RadarDesk no puede leer esto como un broadcast. Pegue un comando de cURL, JSON, un broadcast() de Python o filas de una hoja de cálculo con una clave y un valor.</translation>
    </message>
    <message>
        <source>The decoded data is invalid. Line %1, column %2: %3</source>
        <translation>Los datos descodificados no son válidos. Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>This command gets a token or registers a client. It doesn&apos;t send a broadcast.</source>
        <translation>Este comando obtiene un token o registra un cliente. No envía un broadcast.</translation>
    </message>
    <message>
        <source>This is a shell variable whose value isn&apos;t known here.</source>
        <translation>Esta es una variable del shell cuyo valor se desconoce aquí.</translation>
    </message>
    <message>
        <source>The JSON in “%1” is invalid. Line %2, column %3: %4</source>
        <translation>El JSON de «%1» no es válido. Línea %2, columna %3: %4</translation>
    </message>
    <message>
        <source>A broadcast must be a JSON object: its data or a whole request.</source>
        <translation>Un broadcast debe ser un objeto JSON: sus datos o una petición completa.</translation>
    </message>
    <message>
        <source>“%1” must be a list of strings.</source>
        <translation>«%1» debe ser una lista de cadenas.</translation>
    </message>
    <message>
        <source>The “channel” of the notification must be a string.</source>
        <translation>El «channel» de la notificación debe ser una cadena.</translation>
    </message>
    <message>
        <source>Targeting values must be strings.</source>
        <translation>Los valores de segmentación deben ser cadenas.</translation>
    </message>
    <message>
        <source>The first argument of broadcast() must be the channel as a string.</source>
        <translation>El primer argumento de broadcast() debe ser el canal, como cadena.</translation>
    </message>
    <message>
        <source>The pasted text contained a secret, which was left out.</source>
        <translation>El texto pegado contenía un secreto, que se omitió.</translation>
    </message>
    <message>
        <source>A value is expected here: a string in quotes, a number, True, False, None, a list or a dict.</source>
        <translation>Se espera aquí un valor: una cadena entre comillas, un número, True, False, None, una lista o un dict.</translation>
    </message>
    <message>
        <source>JSON can&apos;t represent this number.</source>
        <translation>JSON no puede representar este número.</translation>
    </message>
    <message>
        <source>The value of this name isn&apos;t known here. Use strings, numbers, True, False, None, lists or dicts.</source>
        <translation>El valor de este nombre se desconoce aquí. Use cadenas, números, True, False, None, listas o dicts.</translation>
    </message>
    <message>
        <source>This string isn&apos;t JSON.</source>
        <translation>Esta cadena no es JSON.</translation>
    </message>
    <message>
        <source>A parenthesis is expected here.</source>
        <translation>Se espera aquí un paréntesis.</translation>
    </message>
    <message>
        <source>This escape is incomplete.</source>
        <translation>Esta secuencia de escape está incompleta.</translation>
    </message>
    <message>
        <source>Characters by name aren&apos;t supported. Write the character itself.</source>
        <translation>No se admiten caracteres por nombre. Escriba el propio carácter.</translation>
    </message>
    <message>
        <source>Bytes aren&apos;t a string. Remove the b.</source>
        <translation>Los bytes no son una cadena. Quite la b.</translation>
    </message>
    <message>
        <source>No Python string starts like this.</source>
        <translation>Ninguna cadena de Python empieza así.</translation>
    </message>
    <message>
        <source>The value between these braces isn&apos;t known here.</source>
        <translation>El valor entre estas llaves se desconoce aquí.</translation>
    </message>
    <message>
        <source>The closing quote of this string is missing.</source>
        <translation>Faltan las comillas de cierre de esta cadena.</translation>
    </message>
    <message>
        <source>The output of another command isn&apos;t known here.</source>
        <translation>La salida de otro comando se desconoce aquí.</translation>
    </message>
    <message>
        <source>The line that ends this here-document is missing.</source>
        <translation>Falta la línea que termina este here-document.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::Phases</name>
    <message>
        <source>Waiting</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Connecting, TLS</source>
        <translation>Conexión, TLS</translation>
    </message>
    <message>
        <source>Connecting, sending</source>
        <translation>Conexión, envío</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Service at work</source>
        <translation>Proceso del servicio</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Until it failed</source>
        <translation>Hasta el error</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::Placeholders</name>
    <message>
        <source>1, 2, 3 …: one more with each message</source>
        <translation>1, 2, 3…: uno más con cada mensaje</translation>
    </message>
    <message>
        <source>A counter with a name of its own</source>
        <translation>Un contador con su propio nombre</translation>
    </message>
    <message>
        <source>The time of sending, in UTC, to the millisecond</source>
        <translation>La hora de envío, en UTC, con milisegundos</translation>
    </message>
    <message>
        <source>The time of sending in seconds since 1970</source>
        <translation>La hora de envío en segundos desde 1970</translation>
    </message>
    <message>
        <source>The time of sending in milliseconds since 1970</source>
        <translation>La hora de envío en milisegundos desde 1970</translation>
    </message>
    <message>
        <source>A random UUID</source>
        <translation>Un UUID aleatorio</translation>
    </message>
    <message>
        <source>A random whole number from the first to the second</source>
        <translation>Un número entero aleatorio entre el primero y el segundo</translation>
    </message>
    <message>
        <source>A random number with as many decimals as its bounds</source>
        <translation>Un número aleatorio con tantos decimales como sus límites</translation>
    </message>
    <message>
        <source>The whole of the previous response</source>
        <translation>La respuesta anterior completa</translation>
    </message>
    <message>
        <source>A value from the JSON of the previous response</source>
        <translation>Un valor del JSON de la respuesta anterior</translation>
    </message>
    <message>
        <source>Nothing may follow “%1” here.</source>
        <translation>Aquí no puede seguir nada a «%1».</translation>
    </message>
    <message>
        <source>Only “ms” may follow “epoch”.</source>
        <translation>Solo «ms» puede seguir a «epoch».</translation>
    </message>
    <message>
        <source>A random number needs two bounds, like 1 100.</source>
        <translation>Un número aleatorio necesita dos límites, como 1 100.</translation>
    </message>
    <message>
        <source>The lower bound of a random number comes first.</source>
        <translation>El límite inferior de un número aleatorio va primero.</translation>
    </message>
    <message>
        <source>There is no “%1” in the last response.</source>
        <translation>No hay «%1» en la última respuesta.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>A counter takes a name, a start and a step only.</source>
        <translation>Un contador solo acepta un nombre, un inicio y un incremento.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a valid counter name. Start with a letter, and continue with letters, digits, “-”, “_” or “.”.</source>
        <translation>«%1» no es un nombre de contador válido. Empiece por una letra y siga con letras, dígitos, «-», «_» o «.».</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a whole number.</source>
        <translation>«%1» no es un número entero.</translation>
    </message>
    <message>
        <source>The counter “%1” has another start or step earlier in this message.</source>
        <translation>El contador «%1» tiene otro inicio u otro incremento antes en este mensaje.</translation>
    </message>
    <message>
        <source>The counter “%1” reached the largest number. Reset it.</source>
        <translation>El contador «%1» alcanzó el número máximo. Reinícielo.</translation>
    </message>
    <message>
        <source>The placeholder makes this key empty.</source>
        <translation>El marcador de posición deja vacía esta clave.</translation>
    </message>
    <message>
        <source>The placeholder makes this key “%1”, which the object already has.</source>
        <translation>El marcador de posición convierte esta clave en «%1», que el objeto ya tiene.</translation>
    </message>
    <message>
        <source>A counter that starts at 100 and counts in steps of 10</source>
        <translation>Un contador que empieza en 100 y aumenta de 10 en 10</translation>
    </message>
    <message>
        <source>With “#” and nothing else in the quotes: a number instead of a string</source>
        <translation>Con «#» y nada más entre las comillas: un número en lugar de una cadena</translation>
    </message>
    <message>
        <source>One of these values at random</source>
        <translation>Uno de estos valores al azar</translation>
    </message>
    <message>
        <source>A random name of a person</source>
        <translation>Un nombre de persona aleatorio</translation>
    </message>
    <message>
        <source>A random short sentence in English</source>
        <translation>Una frase corta aleatoria en inglés</translation>
    </message>
    <message>
        <source>Braces that are sent unchanged</source>
        <translation>Llaves que se envían sin cambios</translation>
    </message>
    <message>
        <source>A placeholder with “#” replaces a whole string, so nothing else can be in it.</source>
        <translation>Un marcador de posición con «#» reemplaza una cadena entera, así que no puede haber nada más en ella.</translation>
    </message>
    <message>
        <source>“#” sends the value as a number, and “%1” isn&apos;t a number.</source>
        <translation>«#» envía el valor como número, y «%1» no es un número.</translation>
    </message>
    <message>
        <source>A choice needs values to choose from, like red|green|blue.</source>
        <translation>Una elección necesita valores entre los que elegir, como red|green|blue.</translation>
    </message>
    <message>
        <source>There is no response yet to take a value from.</source>
        <translation>Aún no hay ninguna respuesta de la que tomar un valor.</translation>
    </message>
    <message>
        <source>The last response isn&apos;t JSON.</source>
        <translation>La última respuesta no es JSON.</translation>
    </message>
    <message>
        <source>With its values, the message is larger than %1 MiB.</source>
        <translation>Con sus valores, el mensaje supera %1 MiB.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
    <message>
        <source>The bounds of a random number can have at most %1 digits.</source>
        <translation>Los límites de un número aleatorio pueden tener como máximo %1 dígitos.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a path like orders[0].id.</source>
        <translation>«%1» no es una ruta como orders[0].id.</translation>
    </message>
    <message>
        <source>There is no variable “%1”.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>No hay ninguna variable «%1».</translation>
    </message>
    <message>
        <source>“%1” is a secret value. Only conditions of scenarios can use it.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>«%1» es un valor secreto. Solo pueden usarlo las condiciones de los escenarios.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::Profile</name>
    <message>
        <source>Sandbox (local)</source>
        <translation>Sandbox (local)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ProfileChecks</name>
    <message>
        <source>The address is missing. The hosted service is at https://api.pushradar.com.</source>
        <translation>Falta la dirección. El servicio alojado está en https://api.pushradar.com.</translation>
    </message>
    <message>
        <source>This looks like a secret, so it isn&apos;t saved here. Enter it in the field “Secret”, which stores it in the keychain.</source>
        <translation>Esto parece un secreto, así que no se guarda aquí. Introdúzcalo en el campo «Secreto», que lo guarda en el llavero.</translation>
    </message>
    <message>
        <source>The endpoint must be a complete URL such as http://localhost:3000/auth.</source>
        <translation>El endpoint debe ser una URL completa como http://localhost:3000/auth.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ProfileColour</name>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
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
        <translation>«%1» tiene un valor no válido.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ProfilesExchange</name>
    <message>
        <source>It has no address.</source>
        <translation>No tiene dirección.</translation>
    </message>
    <message>
        <source>It has more than %1 headers.</source>
        <translation>Tiene más de %1 cabeceras.</translation>
    </message>
    <message numerus="yes">
        <source>%n header value(s) were not part of the file.</source>
        <translation>
            <numerusform>%n valor de cabecera no formaba parte del archivo.</numerusform>
            <numerusform>%n valores de cabecera no formaban parte del archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) had a user name in an address. It has been removed.</source>
        <translation>
            <numerusform>%n perfil tenía un nombre de usuario en una dirección. Se ha quitado.</numerusform>
            <numerusform>%n perfiles tenían un nombre de usuario en una dirección. Se ha quitado.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of its values is longer than %1 characters.</source>
        <translation>Uno de sus valores supera %1 caracteres.</translation>
    </message>
    <message>
        <source>One of its values contains a control character.</source>
        <translation>Uno de sus valores contiene un carácter de control.</translation>
    </message>
    <message>
        <source>It isn&apos;t a JSON object.</source>
        <translation>No es un objeto JSON.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) contained what looks like a secret. It was replaced with “%1”.</source>
        <translation>
            <numerusform>%n perfil contenía lo que parece un secreto. Se reemplazó por «%1».</numerusform>
            <numerusform>%n perfiles contenían lo que parece un secreto. Se reemplazó por «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) allowed plain http. Allow it again where you need it.</source>
        <translation>
            <numerusform>%n perfil permitía http sin cifrar. Vuelva a permitirlo si hace falta.</numerusform>
            <numerusform>%n perfiles permitían http sin cifrar. Vuelva a permitirlo donde haga falta.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the file&apos;s profiles can be used. %1</source>
        <translation>No se puede usar ninguno de los perfiles del archivo. %1</translation>
    </message>
    <message>
        <source>The file isn&apos;t a list of profiles.</source>
        <translation>El archivo no es una lista de perfiles.</translation>
    </message>
    <message>
        <source>The file contains no profiles.</source>
        <translation>El archivo no contiene perfiles.</translation>
    </message>
    <message>
        <source>The file contains more than %1 profiles.</source>
        <translation>El archivo contiene más de %1 perfiles.</translation>
    </message>
    <message>
        <source>Profile %1 of the file was skipped.</source>
        <translation>Se omitió el perfil %1 del archivo.</translation>
    </message>
    <message>
        <source>Profile %1 of the file, “%2”, was skipped.</source>
        <translation>Se omitió el perfil %1 del archivo, «%2».</translation>
    </message>
    <message>
        <source>It has more than %1 values.</source>
        <translation>Tiene más de %1 valores.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret value(s) were not part of the file.</source>
        <translation>
            <numerusform>%n valor secreto no formaba parte del archivo.</numerusform>
            <numerusform>%n valores secretos no formaban parte del archivo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ProfilesFile</name>
    <message numerus="yes">
        <source>%n profile(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>No se pudo leer %n perfil.</numerusform>
            <numerusform>No se pudieron leer %n perfiles.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version of RadarDesk saved the profiles. Data that this version doesn&apos;t know stays in the file.</source>
        <translation>Una versión más reciente de RadarDesk guardó los perfiles. Los datos que esta versión no conoce se conservan en el archivo.</translation>
    </message>
    <message>
        <source>The profiles couldn&apos;t be read.</source>
        <translation>No se pudieron leer los perfiles.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the profiles aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>No se puede copiar el archivo %1, así que no se modifica, y los cambios en los perfiles no se guardan. Compruebe los permisos y el espacio libre de su carpeta.</translation>
    </message>
    <message>
        <source>Part of the profiles file couldn&apos;t be read.</source>
        <translation>No se pudo leer una parte del archivo de perfiles.</translation>
    </message>
    <message>
        <source>The retention of the sandbox&apos;s events couldn&apos;t be read.</source>
        <translation>No se pudo leer la retención de los eventos del sandbox.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ProfilesModel</name>
    <message>
        <source>%1, production</source>
        <translation>%1, producción</translation>
    </message>
    <message>
        <source>Unnamed profile</source>
        <translation>Perfil sin nombre</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nuevo perfil</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, color: %2</source>
        <comment>%1 is the name of a profile, %2 that of its color</comment>
        <translation>%1, color: %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ReportedStep</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::Scenario</name>
    <message>
        <source>A scenario needs a name.</source>
        <translation>Un escenario necesita un nombre.</translation>
    </message>
    <message>
        <source>The speed is from %1 to %2.</source>
        <translation>La velocidad va de %1 a %2.</translation>
    </message>
    <message>
        <source>Step %1 failed. %2</source>
        <translation>Falló el paso %1. %2</translation>
    </message>
    <message>
        <source>The data can&apos;t be sent. Line %1, column %2: %3</source>
        <translation>No se pueden enviar los datos. Línea %1, columna %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>durante %1</translation>
    </message>
    <message>
        <source>%1, every %2</source>
        <comment>10 times, every 500 ms</comment>
        <translation>%1, cada %2</translation>
    </message>
    <message>
        <source>Wait %1</source>
        <translation>Esperar %1</translation>
    </message>
    <message>
        <source>Repeat %1</source>
        <comment>“10 times”</comment>
        <translation>Repetir %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel and data</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A time can&apos;t be negative.</source>
        <translation>Un tiempo no puede ser negativo.</translation>
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
        <translation>%1 a %2 s</translation>
    </message>
    <message>
        <source>%1 to %2 ms</source>
        <comment>a time</comment>
        <translation>%1 a %2 ms</translation>
    </message>
    <message>
        <source>A name can have at most %1 characters.</source>
        <translation>Un nombre puede tener como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>A name is a single line without control characters.</source>
        <translation>Un nombre ocupa una sola línea y no contiene caracteres de control.</translation>
    </message>
    <message>
        <source>Repeats can be nested at most %1 levels deep.</source>
        <translation>Las repeticiones se pueden anidar como máximo a %1 niveles.</translation>
    </message>
    <message>
        <source>A scenario can have at most %1 steps.</source>
        <translation>Un escenario puede tener como máximo %1 pasos.</translation>
    </message>
    <message>
        <source>None of these broadcasts can be sent again.</source>
        <translation>No se puede volver a enviar ninguno de estos broadcasts.</translation>
    </message>
    <message>
        <source>A repeat needs either a number of rounds or a duration.</source>
        <translation>Una repetición necesita un número de rondas o una duración.</translation>
    </message>
    <message>
        <source>A repeat can have 1 to %1 rounds.</source>
        <translation>Una repetición puede tener de 1 a %1 rondas.</translation>
    </message>
    <message>
        <source>A repeat can last at most 24 hours.</source>
        <translation>Una repetición puede durar como máximo 24 horas.</translation>
    </message>
    <message>
        <source>A repeat with a duration needs the time between rounds.</source>
        <translation>Una repetición con duración necesita el tiempo entre rondas.</translation>
    </message>
    <message>
        <source>A time can be at most 24 hours.</source>
        <translation>Un tiempo puede ser como máximo de 24 horas.</translation>
    </message>
    <message>
        <source>Enter the shorter time first.</source>
        <translation>Introduzca primero el tiempo más corto.</translation>
    </message>
    <message>
        <source>Enter a time such as “500 ms”, “1.5 s” or “2 min”.</source>
        <translation>Introduzca un tiempo como «500 ms», «1.5 s» o «2 min».</translation>
    </message>
    <message>
        <source>Enter a rate per second such as “20” or “0.5”, at most 1000.</source>
        <translation>Introduzca una frecuencia por segundo como «20» o «0.5», como máximo 1000.</translation>
    </message>
    <message>
        <source>The data is larger than %1 KiB.</source>
        <translation>Los datos superan %1 KiB.</translation>
    </message>
    <message>
        <source>1 to %1 messages can be expected.</source>
        <translation>Se pueden esperar de 1 a %1 mensajes.</translation>
    </message>
    <message>
        <source>There can be at most %1 conditions.</source>
        <translation>Puede haber %1 condiciones como máximo.</translation>
    </message>
    <message>
        <source>Enter a time such as “500 ms” or “2 s”.</source>
        <translation>Introduzca un tiempo como «500 ms» o «2 s».</translation>
    </message>
    <message>
        <source>The name of a variable consists of letters, digits and “_”, “-” or “.”.</source>
        <translation>El nombre de una variable se compone de letras, dígitos y «_», «-» o «.».</translation>
    </message>
    <message>
        <source>Expect nothing on %1 for %2</source>
        <extracomment>%1 is a channel, %2 a time</extracomment>
        <translation>No esperar ningún mensaje en %1 durante %2</translation>
    </message>
    <message numerus="yes">
        <source>Expect exactly %n message(s) on %1 within %2</source>
        <extracomment>%1 is a channel, %2 a time</extracomment>
        <translation>
            <numerusform>Esperar exactamente %n mensaje en %1 en %2</numerusform>
            <numerusform>Esperar exactamente %n mensajes en %1 en %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expect at least %n message(s) on %1 within %2</source>
        <extracomment>%1 is a channel, %2 a time</extracomment>
        <translation>
            <numerusform>Esperar al menos %n mensaje en %1 en %2</numerusform>
            <numerusform>Esperar al menos %n mensajes en %1 en %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is expected, conditions</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Start simulated faults</source>
        <translation>Iniciar los fallos simulados</translation>
    </message>
    <message>
        <source>Stop simulated faults</source>
        <translation>Detener los fallos simulados</translation>
    </message>
    <message>
        <source>Capture %1 of %2 as %3</source>
        <comment>a field, a channel, a name</comment>
        <translation>Capturar %1 de %2 como %3</translation>
    </message>
    <message>
        <source>Anyone may join a public channel. Enter one that begins with “private-” or “presence-”.</source>
        <translation>Cualquiera puede unirse a un canal público. Introduzca uno que empiece por «private-» o «presence-».</translation>
    </message>
    <message>
        <source>A name is a single line of at most %1 characters.</source>
        <translation>Un nombre es una sola línea de %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Expect no token for %1 when not signed in</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>No esperar token para %1 sin iniciar sesión</translation>
    </message>
    <message>
        <source>Expect no subscription to %1 when not signed in</source>
        <translation>No esperar suscripción a %1 sin iniciar sesión</translation>
    </message>
    <message>
        <source>Expect no token for %1 as %2</source>
        <extracomment>%1 is a channel, %2 an identity</extracomment>
        <translation>No esperar token para %1 como %2</translation>
    </message>
    <message>
        <source>Expect no subscription to %1 as %2</source>
        <translation>No esperar suscripción a %1 como %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ScenariosExchange</name>
    <message>
        <source>Step %1: %2</source>
        <comment>“1.2” and a sentence</comment>
        <translation>Paso %1: %2</translation>
    </message>
    <message>
        <source>It isn&apos;t a JSON object.</source>
        <translation>No es un objeto JSON.</translation>
    </message>
    <message>
        <source>“%1” has an invalid value.</source>
        <translation>«%1» tiene un valor no válido.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t allowed here.</source>
        <translation>«%1» no se permite aquí.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used. %2</source>
        <translation>No se puede usar «%1». %2</translation>
    </message>
    <message>
        <source>Repeats can be nested at most %1 levels deep.</source>
        <translation>Las repeticiones se pueden anidar como máximo a %1 niveles.</translation>
    </message>
    <message>
        <source>None of the file&apos;s scenarios can be used. %1</source>
        <translation>No se puede usar ninguno de los escenarios del archivo. %1</translation>
    </message>
    <message>
        <source>The file isn&apos;t a list of scenarios.</source>
        <translation>El archivo no es una lista de escenarios.</translation>
    </message>
    <message>
        <source>The file contains no scenarios.</source>
        <translation>El archivo no contiene escenarios.</translation>
    </message>
    <message>
        <source>The file contains more than %1 scenarios.</source>
        <translation>El archivo contiene más de %1 escenarios.</translation>
    </message>
    <message>
        <source>Scenario %1 of the file was skipped.</source>
        <translation>Se omitió el escenario %1 del archivo.</translation>
    </message>
    <message>
        <source>Scenario %1 of the file, “%2”, was skipped.</source>
        <translation>Se omitió el escenario %1 del archivo, «%2».</translation>
    </message>
    <message>
        <source>It needs “broadcast”, “wait”, “repeat”, “faults”, “expect”, “expectNone”, “expectRefused” or “capture”.</source>
        <translation>Necesita «broadcast», «wait», «repeat», «faults», «expect», «expectNone», «expectRefused» o «capture».</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ScenariosFile</name>
    <message numerus="yes">
        <source>%n scenario(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>No se pudo leer %n escenario.</numerusform>
            <numerusform>No se pudieron leer %n escenarios.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version of RadarDesk saved the scenarios.</source>
        <translation>Una versión más reciente de RadarDesk guardó los escenarios.</translation>
    </message>
    <message>
        <source>The scenarios couldn&apos;t be read.</source>
        <translation>No se pudieron leer los escenarios.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the scenarios aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>No se puede copiar el archivo %1, así que no se modifica, y los cambios en los escenarios no se guardan. Compruebe los permisos y el espacio libre de su carpeta.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ScenariosModel</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n step(s)</source>
        <translation>
            <numerusform>%1, %n paso</numerusform>
            <numerusform>%1, %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Paso %1: %2</translation>
    </message>
    <message>
        <source>A scenario can&apos;t contain another scenario.</source>
        <translation>Un escenario no puede contener otro escenario.</translation>
    </message>
    <message>
        <source>A step must be in a scenario or a repeat.</source>
        <translation>Un paso debe estar en un escenario o en una repetición.</translation>
    </message>
    <message>
        <source>A repeat can&apos;t contain itself.</source>
        <translation>Una repetición no puede contenerse a sí misma.</translation>
    </message>
    <message>
        <source>Repeats can be nested at most %1 levels deep.</source>
        <translation>Las repeticiones se pueden anidar como máximo a %1 niveles.</translation>
    </message>
    <message>
        <source>A scenario can have at most %1 steps.</source>
        <translation>Un escenario puede tener como máximo %1 pasos.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::Snippet</name>
    <message>
        <source>With a continent, the official library targets each of its countries as well.</source>
        <translation>Con un continente, la biblioteca oficial incluye también cada uno de sus países en la segmentación.</translation>
    </message>
    <message>
        <source>The official library sends to the hosted service; to send to %1, change the address in the library.</source>
        <translation>La biblioteca oficial envía al servicio alojado; para enviar a %1, cambie la dirección en la biblioteca.</translation>
    </message>
    <message>
        <source>Replace “/auth” with the URL of your server that issues tokens for this channel.</source>
        <translation>Reemplace «/auth» por la URL del servidor que emite tokens para este canal.</translation>
    </message>
    <message>
        <source>The v2 documentation doesn&apos;t show how a page loads the script and subscribes, so this code does both as in v3.</source>
        <translation>La documentación de v2 no muestra cómo carga el script y se suscribe una página, así que este código hace ambas cosas como en v3.</translation>
    </message>
    <message>
        <source>v3 has no targeting, so this reaches everyone on the channel.</source>
        <translation>v3 no tiene segmentación, así que esto llega a todos los suscriptores del canal.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::SnippetNotes</name>
    <message>
        <source>%1 puts keys that are whole numbers before all others.</source>
        <translation>%1 pone las claves que son números enteros antes que todas las demás.</translation>
    </message>
    <message>
        <source>%1 can&apos;t hold these numbers exactly, so they arrive rounded: %2</source>
        <translation>%1 no puede representar estos números con exactitud, así que llegan redondeados: %2</translation>
    </message>
    <message>
        <source>A value is nested so deeply that the code reads it from JSON.</source>
        <translation>Un valor está anidado a tantos niveles que el código lo lee de JSON.</translation>
    </message>
    <message>
        <source>%1 writes these numbers differently, with the same value: %2</source>
        <translation>%1 escribe estos números de otra forma, con el mismo valor: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t send such large numbers, so they are in quotes and arrive as strings: %2</source>
        <translation>%1 no puede enviar números tan grandes, así que van entre comillas y llegan como cadenas: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t send half of a surrogate pair, so it sends U+FFFD instead.</source>
        <translation>%1 no puede enviar la mitad de un par subrogado, así que envía U+FFFD en su lugar.</translation>
    </message>
    <message>
        <source>Only the last value of a duplicate key is sent: %1</source>
        <translation>Solo se envía el último valor de una clave duplicada: %1</translation>
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
        <translation>Python, elemento a elemento (v2)</translation>
    </message>
    <message>
        <source>cURL (v2)</source>
        <translation>cURL (v2)</translation>
    </message>
    <message>
        <source>Page that receives (v2)</source>
        <translation>Página que recibe (v2)</translation>
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
        <translation>Página que recibe (v3)</translation>
    </message>
    <message>
        <source>C++ with Qt</source>
        <translation>C++ con Qt</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::TemplatesExchange</name>
    <message>
        <source>It isn&apos;t a JSON object.</source>
        <translation>No es un objeto JSON.</translation>
    </message>
    <message>
        <source>“%1” has an invalid value.</source>
        <translation>«%1» tiene un valor no válido.</translation>
    </message>
    <message>
        <source>The file contains no saved messages.</source>
        <translation>El archivo no contiene mensajes guardados.</translation>
    </message>
    <message>
        <source>The file contains more than %1 saved messages.</source>
        <translation>El archivo contiene más de %1 mensajes guardados.</translation>
    </message>
    <message>
        <source>None of the file&apos;s saved messages can be used. %1</source>
        <translation>No se puede usar ninguno de los mensajes guardados del archivo. %1</translation>
    </message>
    <message>
        <source>Saved message %1 of the file was skipped.</source>
        <translation>Se omitió el mensaje guardado %1 del archivo.</translation>
    </message>
    <message>
        <source>Saved message %1 of the file, “%2”, was skipped.</source>
        <translation>Se omitió el mensaje guardado %1 del archivo, «%2».</translation>
    </message>
    <message>
        <source>The file isn&apos;t a list of saved messages.</source>
        <translation>El archivo no es una lista de mensajes guardados.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::TemplatesFile</name>
    <message numerus="yes">
        <source>%n saved message(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>No se pudo leer %n mensaje guardado.</numerusform>
            <numerusform>No se pudieron leer %n mensajes guardados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The saved messages couldn&apos;t be read.</source>
        <translation>No se pudieron leer los mensajes guardados.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the saved messages aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>No se puede copiar el archivo %1, así que no se modifica, y los cambios en los mensajes guardados no se guardan. Compruebe los permisos y el espacio libre de su carpeta.</translation>
    </message>
    <message>
        <source>A newer version of RadarDesk saved the messages.</source>
        <translation>Una versión más reciente de RadarDesk guardó los mensajes.</translation>
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
        <translation>Una carpeta necesita un nombre.</translation>
    </message>
    <message numerus="yes">
        <source>Folder %1, %n saved message(s)</source>
        <translation>
            <numerusform>Carpeta %1, %n mensaje guardado</numerusform>
            <numerusform>Carpeta %1, %n mensajes guardados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::TextDifference</name>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>y %n línea más</numerusform>
            <numerusform>y %n líneas más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubscriberPage</name>
    <message>
        <source>Private channel</source>
        <translation>Canal privado</translation>
    </message>
    <message>
        <source>Presence channel</source>
        <translation>Canal de presencia</translation>
    </message>
    <message>
        <source>Public channel</source>
        <translation>Canal público</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Reconectando…</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Waiting for the first message.</source>
        <translation>Esperando el primer mensaje.</translation>
    </message>
    <message>
        <source>Here now: %1</source>
        <translation>Presentes: %1</translation>
    </message>
    <message>
        <source>Messages: %1</source>
        <translation>Mensajes: %1</translation>
    </message>
    <message>
        <source>The browser library could not be loaded from %1. Check that this device is online and that nothing in the browser blocks that address.</source>
        <translation>No se pudo cargar la biblioteca del navegador desde %1. Compruebe que este dispositivo tenga conexión y que nada en el navegador bloquee esa dirección.</translation>
    </message>
    <message>
        <source>The browser library could not subscribe: %1</source>
        <translation>La biblioteca del navegador no pudo suscribirse: %1</translation>
    </message>
</context>
</TS>
