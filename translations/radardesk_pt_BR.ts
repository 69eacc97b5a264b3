<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>DeliveryFinding</name>
    <message>
        <source>A simulated fault lost the message</source>
        <translation>Uma falha simulada perdeu a mensagem</translation>
    </message>
    <message>
        <source>A rule of the simulated faults dropped the message at %1.</source>
        <extracomment>%1: a time</extracomment>
        <translation>Uma regra das falhas simuladas descartou a mensagem às %1.</translation>
    </message>
    <message>
        <source>Turn the rule off in Simulated faults, then send again.</source>
        <translation>Desative a regra em Falhas simuladas e envie de novo.</translation>
    </message>
    <message>
        <source>The message is held</source>
        <translation>A mensagem está retida</translation>
    </message>
    <message>
        <source>A rule of the simulated faults has held the message since %1.</source>
        <extracomment>%1: a time</extracomment>
        <translation>Uma regra das falhas simuladas retém a mensagem desde %1.</translation>
    </message>
    <message>
        <source>Let it go in Simulated faults.</source>
        <translation>Libere-a em Falhas simuladas.</translation>
    </message>
    <message>
        <source>A simulated fault delays the message</source>
        <translation>Uma falha simulada atrasa a mensagem</translation>
    </message>
    <message>
        <source>A rule of the simulated faults delayed the message at %1.</source>
        <extracomment>%1: a time</extracomment>
        <translation>Uma regra das falhas simuladas atrasou a mensagem às %1.</translation>
    </message>
    <message>
        <source>The message was for some subscribers only</source>
        <translation>A mensagem era só para alguns assinantes</translation>
    </message>
    <message>
        <source>The broadcast chooses its subscribers by: %1.</source>
        <extracomment>%1: names of fields</extracomment>
        <translation>O broadcast escolhe seus assinantes por: %1.</translation>
    </message>
    <message>
        <source>Remove the targeting, or check that it fits the subscriber.</source>
        <translation>Remova a segmentação ou verifique se ela corresponde ao assinante.</translation>
    </message>
    <message>
        <source>The page was too slow</source>
        <translation>A página foi lenta demais</translation>
    </message>
    <message>
        <source>%1 did not take its messages fast enough and was dropped at %2. %4</source>
        <extracomment>%1: a connection, %2: a time, %3: a duration, %4: a sentence</extracomment>
        <translation>%1 não recebeu suas mensagens com rapidez suficiente e foi derrubada às %2. %4</translation>
    </message>
    <message>
        <source>Do less in the callback, or send less often.</source>
        <translation>Faça menos no callback ou envie com menos frequência.</translation>
    </message>
    <message>
        <source>The page is behind</source>
        <translation>A página está atrasada</translation>
    </message>
    <message>
        <source>%2 still wait for %1.</source>
        <extracomment>%1: a connection, %2: a size</extracomment>
        <translation>%2 ainda aguardam %1.</translation>
    </message>
    <message>
        <source>Do less in the callback: a page that is busy takes no messages.</source>
        <translation>Faça menos no callback: uma página ocupada não recebe mensagens.</translation>
    </message>
    <message>
        <source>The connection ended right after</source>
        <translation>A conexão terminou logo em seguida</translation>
    </message>
    <message>
        <source>%1 was lost %2 after the message was sent to it. %3</source>
        <extracomment>%1: a connection, %2: a duration, %3: a sentence</extracomment>
        <translation>%1 se perdeu %2 depois que a mensagem foi enviada a ela. %3</translation>
    </message>
    <message>
        <source>The message may have been lost with it. Load the current state when the page comes back.</source>
        <translation>A mensagem pode ter se perdido com ela. Carregue o estado atual quando a página voltar.</translation>
    </message>
    <message>
        <source>The message did not go to every subscriber</source>
        <translation>A mensagem não foi para todos os assinantes</translation>
    </message>
    <message>
        <source>%1 was on the channel, and is not among the connections that the message went to (%2).</source>
        <extracomment>%1: a connection, %2: a number</extracomment>
        <translation>%1 estava no canal e não está entre as conexões para as quais a mensagem foi (%2).</translation>
    </message>
    <message>
        <source>Look at what happened to this connection.</source>
        <translation>Veja o que aconteceu com essa conexão.</translation>
    </message>
    <message>
        <source>The subscriber page did not receive it</source>
        <translation>A página de assinante não a recebeu</translation>
    </message>
    <message>
        <source>A subscriber page received the last message at %1, and not this one.</source>
        <extracomment>%1: a time</extracomment>
        <translation>Uma página de assinante recebeu a última mensagem às %1, e não recebeu esta.</translation>
    </message>
    <message>
        <source>Check that the page is still open and connected, then send again.</source>
        <translation>Verifique se a página ainda está aberta e conectada e envie de novo.</translation>
    </message>
    <message>
        <source>The callback threw an error</source>
        <translation>O callback lançou uma exceção</translation>
    </message>
    <message>
        <source>In %1, the callback threw: %2 %3</source>
        <extracomment>%1: a connection, %2: what was thrown, %3: file and line</extracomment>
        <translation>Em %1, o callback lançou uma exceção: %2 %3</translation>
    </message>
    <message>
        <source>Correct the callback at this place.</source>
        <translation>Corrija o callback neste ponto.</translation>
    </message>
    <message>
        <source>The page has no callback for the channel</source>
        <translation>A página não tem callback para o canal</translation>
    </message>
    <message>
        <source>%1 received the message on “%2” and had no callback to call.</source>
        <extracomment>%1: a connection, %2: a channel</extracomment>
        <translation>%1 recebeu a mensagem em “%2” e não tinha callback para chamar.</translation>
    </message>
    <message>
        <source>Pass the callback to “subscribe” for this channel.</source>
        <translation>Passe o callback para “subscribe” deste canal.</translation>
    </message>
    <message>
        <source>The callback belongs to another channel</source>
        <translation>O callback pertence a outro canal</translation>
    </message>
    <message>
        <source>%1 received the message on “%2” and has callbacks only for %3.</source>
        <extracomment>%1: a connection, %2 and %3: channels</extracomment>
        <translation>%1 recebeu a mensagem em “%2” e só tem callbacks para %3.</translation>
    </message>
    <message>
        <source>The callback is registered more than once</source>
        <translation>O callback está registrado mais de uma vez</translation>
    </message>
    <message>
        <source>In %1, %2 callbacks were called for one message.</source>
        <extracomment>%1: a connection, %2: a number</extracomment>
        <translation>Em %1, %2 callbacks foram chamados para uma mensagem.</translation>
    </message>
    <message>
        <source>Subscribe once: a component that is shown again often subscribes again.</source>
        <translation>Assine uma só vez: um componente exibido de novo muitas vezes assina de novo.</translation>
    </message>
    <message>
        <source>The callback has not returned</source>
        <translation>O callback não retornou</translation>
    </message>
    <message>
        <source>%1 received the message %2 ago, and its callback has not returned since.</source>
        <extracomment>%1: a connection, %2: a duration</extracomment>
        <translation>%1 recebeu a mensagem há %2, e seu callback ainda não retornou.</translation>
    </message>
    <message>
        <source>Look for a loop or a dialog in the callback. A browser also stops pages that are hidden.</source>
        <translation>Procure um loop ou um diálogo no callback. Um navegador também suspende páginas ocultas.</translation>
    </message>
    <message>
        <source>The app sent the message twice</source>
        <translation>O app enviou a mensagem duas vezes</translation>
    </message>
    <message>
        <source>The app broadcast the same data twice, %1 apart.</source>
        <extracomment>%1: a duration</extracomment>
        <translation>O app transmitiu os mesmos dados duas vezes, com %1 de intervalo.</translation>
    </message>
    <message>
        <source>Check what calls the code that broadcasts: a retry, two workers, or a listener that is registered twice.</source>
        <translation>Verifique o que chama o código que transmite: uma nova tentativa, dois workers ou um listener registrado duas vezes.</translation>
    </message>
    <message>
        <source>Messages arrived out of order</source>
        <translation>As mensagens chegaram fora de ordem</translation>
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
        <translation>Adicione um contador aos dados e faça a página ignorar o que for mais antigo do que aquilo que ela tem.</translation>
    </message>
    <message>
        <source>Messages arrived more than once</source>
        <translation>As mensagens chegaram mais de uma vez</translation>
    </message>
    <message>
        <source>Add an ID to the data, and let the page ignore those that it has seen.</source>
        <translation>Adicione um ID aos dados e faça a página ignorar os que ela já viu.</translation>
    </message>
    <message>
        <source>Messages are missing</source>
        <translation>Faltam mensagens</translation>
    </message>
    <message>
        <source>Let the page load the current state when a number is missing.</source>
        <translation>Faça a página carregar o estado atual quando faltar um número.</translation>
    </message>
    <message>
        <source>The message was late</source>
        <translation>A mensagem chegou atrasada</translation>
    </message>
    <message>
        <source>%1 handled the message after %2.</source>
        <extracomment>%1: a connection, %2: a duration</extracomment>
        <translation>%1 tratou a mensagem após %2.</translation>
    </message>
    <message>
        <source>Check whether the page was busy or hidden: browsers slow down pages in the background.</source>
        <translation>Verifique se a página estava ocupada ou oculta: navegadores desaceleram páginas em segundo plano.</translation>
    </message>
    <message>
        <source>No app has called yet</source>
        <translation>Nenhum app fez chamadas ainda</translation>
    </message>
    <message>
        <source>No call of an app has reached this service, at %1.</source>
        <extracomment>%1: an address</extracomment>
        <translation>Nenhuma chamada de um app chegou a este serviço, em %1.</translation>
    </message>
    <message>
        <source>A call that fails before it leaves is seen by its absence alone. Check that the code that broadcasts runs: is the queue worker started, is the transaction committed, was there an exception before it? Then check that the app is pointed at this address.</source>
        <translation>Uma chamada que falha antes de sair só se nota pela ausência. Verifique se o código que transmite é executado: o worker da fila foi iniciado, a transação foi confirmada, houve uma exceção antes dele? Verifique depois se o app aponta para este endereço.</translation>
    </message>
    <message>
        <source>The app has not called lately</source>
        <translation>O app não fez chamadas recentemente</translation>
    </message>
    <message>
        <source>The last call was by %1, on %2.</source>
        <extracomment>%1: a program, %2: a time</extracomment>
        <translation>A última chamada foi de %1, em %2.</translation>
    </message>
    <message>
        <source>A call that fails before it leaves is seen by its absence alone. Check that the code that broadcasts runs: is the queue worker started, is the transaction committed, was there an exception before it?</source>
        <translation>Uma chamada que falha antes de sair só se nota pela ausência. Verifique se o código que transmite é executado: o worker da fila foi iniciado, a transação foi confirmada, houve uma exceção antes dele?</translation>
    </message>
    <message>
        <source>The app calls an old address</source>
        <translation>O app chama um endereço antigo</translation>
    </message>
    <message>
        <source>The app last called %1, on %3. The service is at %2 now.</source>
        <extracomment>%1 and %2: addresses, %3: a time</extracomment>
        <translation>O app chamou %1 pela última vez em %3. O serviço está agora em %2.</translation>
    </message>
    <message>
        <source>Point the app at the new address and restart it.</source>
        <translation>Aponte o app para o novo endereço e reinicie-o.</translation>
    </message>
    <message>
        <source>The app has not broadcast</source>
        <translation>O app não transmitiu</translation>
    </message>
    <message>
        <source>Calls of the app: %1, none of them a broadcast. Nothing was sent to “%2”.</source>
        <extracomment>%1: a number, %2: a channel</extracomment>
        <translation>Chamadas do app: %1, nenhuma delas um broadcast. Nada foi enviado para “%2”.</translation>
    </message>
    <message>
        <source>Check that the code that broadcasts runs: is the queue worker started, is the transaction committed, was there an exception before it?</source>
        <translation>Verifique se o código que transmite é executado: o worker da fila foi iniciado, a transação foi confirmada, houve uma exceção antes dele?</translation>
    </message>
    <message>
        <source>The app broadcast to other channels only</source>
        <translation>O app transmitiu só para outros canais</translation>
    </message>
    <message>
        <source>Broadcasts of the app: %1, none to “%2”. It used: %3.</source>
        <extracomment>%1: a number, %2: a channel, %3: channels</extracomment>
        <translation>Broadcasts do app: %1, nenhum para “%2”. Ele usou: %3.</translation>
    </message>
    <message>
        <source>Compare the channel in the code that broadcasts with the one that your page subscribes to.</source>
        <translation>Compare o canal no código que transmite com o que sua página assina.</translation>
    </message>
    <message>
        <source>The message went to another profile</source>
        <translation>A mensagem foi para outro perfil</translation>
    </message>
    <message>
        <source>A broadcast to “%1” reached the service of the profile “%2” at %3, not that of “%4”.</source>
        <extracomment>%1: a channel, %2 and %4: profiles, %3: a time</extracomment>
        <translation>Um broadcast para “%1” chegou ao serviço do perfil “%2” às %3, não ao de “%4”.</translation>
    </message>
    <message>
        <source>Use the address and the secret of one profile in the app and in the page.</source>
        <translation>Use o endereço e o segredo do mesmo perfil no app e na página.</translation>
    </message>
    <message>
        <source>The message has not left yet</source>
        <translation>A mensagem ainda não saiu</translation>
    </message>
    <message>
        <source>The broadcast was recorded at %1 and is still waiting to be sent.</source>
        <extracomment>%1: a time</extracomment>
        <translation>O broadcast foi registrado às %1 e ainda aguarda o envio.</translation>
    </message>
    <message>
        <source>It waits for the secret or for an answer. Enter the secret in the profile if RadarDesk asks for it.</source>
        <translation>Ele aguarda o segredo ou uma resposta. Insira o segredo no perfil se o RadarDesk o pedir.</translation>
    </message>
    <message>
        <source>The message was not sent</source>
        <translation>A mensagem não foi enviada</translation>
    </message>
    <message>
        <source>RadarDesk did not send it: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>O RadarDesk não a enviou: %1</translation>
    </message>
    <message>
        <source>Correct the message, then send it again.</source>
        <translation>Corrija a mensagem e envie-a de novo.</translation>
    </message>
    <message>
        <source>The service&apos;s host does not exist</source>
        <translation>O host do serviço não existe</translation>
    </message>
    <message>
        <source>The call never reached a service: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>A chamada não chegou a nenhum serviço: %1</translation>
    </message>
    <message>
        <source>Check the address for typing errors, and the network connection.</source>
        <translation>Verifique se há erros de digitação no endereço e verifique a conexão de rede.</translation>
    </message>
    <message>
        <source>Nothing listens at this address</source>
        <translation>Nada está escutando neste endereço</translation>
    </message>
    <message>
        <source>Nothing listens at %2: %1</source>
        <extracomment>%1: a sentence, %2: an address</extracomment>
        <translation>Nada está escutando em %2: %1</translation>
    </message>
    <message>
        <source>Start the service, or correct the port in the address.</source>
        <translation>Inicie o serviço ou corrija a porta no endereço.</translation>
    </message>
    <message>
        <source>The encrypted connection failed</source>
        <translation>A conexão criptografada falhou</translation>
    </message>
    <message>
        <source>The call never reached the service: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>A chamada não chegou ao serviço: %1</translation>
    </message>
    <message>
        <source>Check the clock of this machine, a proxy in between, and the certificate.</source>
        <translation>Verifique o relógio desta máquina, um eventual proxy no caminho e o certificado.</translation>
    </message>
    <message>
        <source>The service did not answer</source>
        <translation>O serviço não respondeu</translation>
    </message>
    <message>
        <source>No answer came in time: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>Nenhuma resposta chegou a tempo: %1</translation>
    </message>
    <message>
        <source>The message may have been accepted all the same. Look for it at a subscriber before you send it again.</source>
        <translation>A mensagem pode ter sido aceita mesmo assim. Procure-a em um assinante antes de enviá-la de novo.</translation>
    </message>
    <message>
        <source>The call was canceled</source>
        <translation>A chamada foi cancelada</translation>
    </message>
    <message>
        <source>The call was canceled before the answer came: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>A chamada foi cancelada antes de a resposta chegar: %1</translation>
    </message>
    <message>
        <source>The network failed</source>
        <translation>A rede falhou</translation>
    </message>
    <message>
        <source>The call failed on its way: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>A chamada falhou no caminho: %1</translation>
    </message>
    <message>
        <source>Check the network connection and the proxy, then send it again.</source>
        <translation>Verifique a conexão de rede e o proxy e envie-a de novo.</translation>
    </message>
    <message>
        <source>A simulated fault answered the call</source>
        <translation>Uma falha simulada respondeu à chamada</translation>
    </message>
    <message>
        <source>A rule of the simulated faults applied to the call: %1.</source>
        <extracomment>%1: a simulated fault</extracomment>
        <translation>Uma regra das falhas simuladas foi aplicada à chamada: %1.</translation>
    </message>
    <message>
        <source>The call had no secret</source>
        <translation>A chamada não tinha segredo</translation>
    </message>
    <message>
        <source>The service refused the call: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>O serviço recusou a chamada: %1</translation>
    </message>
    <message>
        <source>Set the secret in the app. An environment variable that isn&apos;t loaded is the most frequent reason.</source>
        <translation>Defina o segredo no app. Uma variável de ambiente não carregada é o motivo mais frequente.</translation>
    </message>
    <message>
        <source>The secret is another one</source>
        <translation>O segredo é outro</translation>
    </message>
    <message>
        <source>Copy the secret of this profile into the app. Check that it isn&apos;t the public key, or that of another app.</source>
        <translation>Copie o segredo deste perfil para o app. Verifique se não é a chave pública ou o segredo de outro app.</translation>
    </message>
    <message>
        <source>The service forbids the call</source>
        <translation>O serviço proíbe a chamada</translation>
    </message>
    <message>
        <source>The service answered 403: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>O serviço respondeu 403: %1</translation>
    </message>
    <message>
        <source>Check in the dashboard whether the app may broadcast.</source>
        <translation>Verifique no painel se o app pode transmitir.</translation>
    </message>
    <message>
        <source>The app calls a path that does not exist</source>
        <translation>O app chama um caminho que não existe</translation>
    </message>
    <message>
        <source>The service has nothing at “%3”: %1</source>
        <extracomment>%1: a sentence, %3: a path</extracomment>
        <translation>O serviço não tem nada em “%3”: %1</translation>
    </message>
    <message>
        <source>Check the version and the end of the base URL: the libraries add the rest of the path themselves.</source>
        <translation>Verifique a versão e o final da URL base: as bibliotecas adicionam o resto do caminho por conta própria.</translation>
    </message>
    <message>
        <source>The call uses the wrong method</source>
        <translation>A chamada usa o método errado</translation>
    </message>
    <message>
        <source>Send broadcasts with POST. A redirect from http to https turns POST into GET.</source>
        <translation>Envie broadcasts com POST. Um redirecionamento de http para https transforma POST em GET.</translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation>A mensagem é grande demais</translation>
    </message>
    <message>
        <source>The service refused the message: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>O serviço recusou a mensagem: %1</translation>
    </message>
    <message>
        <source>Send less: channel and data together may have 10 KiB. Send an ID, and let the page load the rest.</source>
        <translation>Envie menos: canal e dados juntos podem ter 10 KiB. Envie um ID e faça a página carregar o resto.</translation>
    </message>
    <message>
        <source>The service can&apos;t read the call&apos;s body</source>
        <translation>O serviço não consegue ler o corpo da chamada</translation>
    </message>
    <message>
        <source>Send JSON or a form, and name it in the Content-Type header.</source>
        <translation>Envie JSON ou um formulário e indique-o no cabeçalho Content-Type.</translation>
    </message>
    <message>
        <source>Too many messages in a short time</source>
        <translation>Mensagens demais em pouco tempo</translation>
    </message>
    <message>
        <source>The service answered 429: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>O serviço respondeu 429: %1</translation>
    </message>
    <message>
        <source>Send less often, or several changes in one message.</source>
        <translation>Envie com menos frequência ou reúna várias mudanças em uma mensagem.</translation>
    </message>
    <message>
        <source>The channel name is invalid</source>
        <translation>O nome do canal é inválido</translation>
    </message>
    <message>
        <source>The service refused the channel “%1”: %2</source>
        <extracomment>%1: a channel, %2: a sentence</extracomment>
        <translation>O serviço recusou o canal “%1”: %2</translation>
    </message>
    <message>
        <source>Correct the name in the code that broadcasts and in the page.</source>
        <translation>Corrija o nome no código que transmite e na página.</translation>
    </message>
    <message>
        <source>The data can&apos;t be read</source>
        <translation>Não é possível ler os dados</translation>
    </message>
    <message>
        <source>The service refused the data: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>O serviço recusou os dados: %1</translation>
    </message>
    <message>
        <source>Send valid JSON. In v3 the data is JSON inside a string.</source>
        <translation>Envie JSON válido. Na v3, os dados são JSON dentro de uma string.</translation>
    </message>
    <message>
        <source>The call is malformed</source>
        <translation>A chamada está malformada</translation>
    </message>
    <message>
        <source>Compare the call with one of RadarDesk: choose “Copy as code” in the editor.</source>
        <translation>Compare a chamada com uma do RadarDesk: escolha “Copiar como código” no editor.</translation>
    </message>
    <message>
        <source>The service redirects the call</source>
        <translation>O serviço redireciona a chamada</translation>
    </message>
    <message>
        <source>The service answered with a redirect (%2), which the libraries don&apos;t follow.</source>
        <extracomment>%2: a number</extracomment>
        <translation>O serviço respondeu com um redirecionamento (%2), que as bibliotecas não seguem.</translation>
    </message>
    <message>
        <source>Use the final address: https, without a path that redirects.</source>
        <translation>Use o endereço final: https, sem um caminho que redirecione.</translation>
    </message>
    <message>
        <source>The service failed</source>
        <translation>O serviço falhou</translation>
    </message>
    <message>
        <source>The service answered %2: %1</source>
        <extracomment>%1: a sentence, %2: a number</extracomment>
        <translation>O serviço respondeu %2: %1</translation>
    </message>
    <message>
        <source>Try again later, and check the service&apos;s status page.</source>
        <translation>Tente novamente mais tarde e consulte a página de status do serviço.</translation>
    </message>
    <message>
        <source>Something else answered</source>
        <translation>Outra coisa respondeu</translation>
    </message>
    <message>
        <source>The answer is not one of the service: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>A resposta não é do serviço: %1</translation>
    </message>
    <message>
        <source>Check the address: a proxy, a sign-in page or a development server may answer in its place.</source>
        <translation>Verifique o endereço: um proxy, uma página de login ou um servidor de desenvolvimento pode responder no lugar dele.</translation>
    </message>
    <message>
        <source>The service refused the call</source>
        <translation>O serviço recusou a chamada</translation>
    </message>
    <message>
        <source>Read its answer below.</source>
        <translation>Leia a resposta dele abaixo.</translation>
    </message>
    <message>
        <source>The channel names differ</source>
        <translation>Os nomes dos canais diferem</translation>
    </message>
    <message>
        <source>The message went to %3, and the subscriber is on %4.</source>
        <extracomment>%1 and %2: channels, %3 and %4: the same with differing characters in brackets</extracomment>
        <translation>A mensagem foi para %3, e o assinante está em %4.</translation>
    </message>
    <message>
        <source>Use one name in both places. Make it by one function or one constant.</source>
        <translation>Use um só nome nos dois lugares. Gere-o com uma só função ou constante.</translation>
    </message>
    <message>
        <source>The channel names differ in case</source>
        <translation>Os nomes dos canais diferem em maiúsculas e minúsculas</translation>
    </message>
    <message>
        <source>The channel names differ in white space</source>
        <translation>Os nomes dos canais diferem em espaços em branco</translation>
    </message>
    <message>
        <source>Trim the name where it is made, in the app and in the page.</source>
        <translation>Remova os espaços nas pontas onde o nome é criado, no app e na página.</translation>
    </message>
    <message>
        <source>The channel names have different prefixes</source>
        <translation>Os nomes dos canais têm prefixos diferentes</translation>
    </message>
    <message>
        <source>A channel name is percent-encoded</source>
        <translation>Um nome de canal está codificado com percent-encoding</translation>
    </message>
    <message>
        <source>Pass the name unencoded: the libraries encode it themselves.</source>
        <translation>Passe o nome sem codificação: as bibliotecas o codificam por conta própria.</translation>
    </message>
    <message>
        <source>The channel names differ in a look-alike character</source>
        <translation>Os nomes dos canais diferem em um caractere de aparência igual</translation>
    </message>
    <message>
        <source>Type the name again in place of copying it.</source>
        <translation>Digite o nome de novo em vez de copiá-lo.</translation>
    </message>
    <message>
        <source>The channel names differ in a separator</source>
        <translation>Os nomes dos canais diferem em um separador</translation>
    </message>
    <message>
        <source>The channels belong to different environments</source>
        <translation>Os canais pertencem a ambientes diferentes</translation>
    </message>
    <message>
        <source>Start the app and the page with the same environment, or take it out of the name.</source>
        <translation>Inicie o app e a página com o mesmo ambiente ou retire-o do nome.</translation>
    </message>
    <message>
        <source>Nobody was connected</source>
        <translation>Ninguém estava conectado</translation>
    </message>
    <message>
        <source>No connection was on “%1” when the message was sent, and none had been before.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>Nenhuma conexão estava em “%1” quando a mensagem foi enviada, nem havia estado antes.</translation>
    </message>
    <message>
        <source>Open your page, and check that it loads the library from this service.</source>
        <translation>Abra sua página e verifique se ela carrega a biblioteca deste serviço.</translation>
    </message>
    <message>
        <source>Only RadarDesk was subscribed</source>
        <translation>Só o RadarDesk assinava o canal</translation>
    </message>
    <message>
        <source>RadarDesk&apos;s own subscriber was the only one on “%1”.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>O assinante do próprio RadarDesk era o único em “%1”.</translation>
    </message>
    <message>
        <source>The page had not subscribed to the channel</source>
        <translation>A página não havia assinado o canal</translation>
    </message>
    <message>
        <source>Open connections: %1, none on “%2”. %3</source>
        <extracomment>%1: a number, %2: a channel, %3: a sentence or nothing</extracomment>
        <translation>Conexões abertas: %1, nenhuma em “%2”. %3</translation>
    </message>
    <message>
        <source>Check that the page calls “subscribe” for this channel, and that nothing throws before.</source>
        <translation>Verifique se a página chama “subscribe” para este canal e se nada lança uma exceção antes.</translation>
    </message>
    <message>
        <source>The page has no token for the channel</source>
        <translation>A página não tem token para o canal</translation>
    </message>
    <message>
        <source>%1 asked for “%2” without a token at %4 and was refused: %3</source>
        <extracomment>%1: a connection, %2: a channel, %3: a sentence, %4: a time</extracomment>
        <translation>%1 pediu “%2” sem um token às %4, e o pedido foi recusado: %3</translation>
    </message>
    <message>
        <source>Name your authentication endpoint in the page, and check it with the private channel check.</source>
        <translation>Indique seu endpoint de autenticação na página e verifique-o com a verificação de canal privado.</translation>
    </message>
    <message>
        <source>The page&apos;s token was refused</source>
        <translation>O token da página foi recusado</translation>
    </message>
    <message>
        <source>%1 asked for “%2” at %4 and was refused: %3</source>
        <extracomment>%1: a connection, %2: a channel, %3: a sentence, %4: a time</extracomment>
        <translation>%1 pediu “%2” às %4, e o pedido foi recusado: %3</translation>
    </message>
    <message>
        <source>Find the cause with the private channel check.</source>
        <translation>Descubra a causa com a verificação de canal privado.</translation>
    </message>
    <message>
        <source>The page came back with a token that no longer counts</source>
        <translation>A página voltou com um token que não vale mais</translation>
    </message>
    <message>
        <source>%1 had been on “%2”, and was refused when it came back at %4: %3</source>
        <extracomment>%1: a connection, %2: a channel, %3: a sentence, %4: a time</extracomment>
        <translation>%1 estava em “%2”, e seu pedido foi recusado quando voltou às %4: %3</translation>
    </message>
    <message>
        <source>Get a new token for each new connection: it belongs to the socket ID.</source>
        <translation>Obtenha um novo token para cada nova conexão: ele pertence ao ID do socket.</translation>
    </message>
    <message>
        <source>The page has too many channels</source>
        <translation>A página tem canais demais</translation>
    </message>
    <message>
        <source>%1 was refused on “%2”: %3</source>
        <extracomment>%1: a connection, %2: a channel, %3: a sentence</extracomment>
        <translation>%1 foi recusada em “%2”: %3</translation>
    </message>
    <message>
        <source>Unsubscribe from channels that are no longer shown.</source>
        <translation>Cancele a assinatura de canais que não são mais exibidos.</translation>
    </message>
    <message>
        <source>The page asked for an invalid channel</source>
        <translation>A página pediu um canal inválido</translation>
    </message>
    <message>
        <source>Correct the name in the page.</source>
        <translation>Corrija o nome na página.</translation>
    </message>
    <message>
        <source>The page could not connect</source>
        <translation>A página não conseguiu se conectar</translation>
    </message>
    <message>
        <source>%1 was refused at %2: %3</source>
        <extracomment>%1: a browser, %2: a time, %3: a sentence</extracomment>
        <translation>%1 foi recusado às %2: %3</translation>
    </message>
    <message>
        <source>Let it connect again, then reload the page.</source>
        <translation>Permita a conexão novamente e recarregue a página.</translation>
    </message>
    <message>
        <source>The page&apos;s public key was refused</source>
        <translation>A chave pública da página foi recusada</translation>
    </message>
    <message>
        <source>Copy the public key of this profile into the page, then reload it.</source>
        <translation>Copie a chave pública deste perfil para a página e recarregue-a.</translation>
    </message>
    <message>
        <source>The page subscribed too late</source>
        <translation>A página assinou tarde demais</translation>
    </message>
    <message>
        <source>%1 subscribed at %2, %3 after the message. Messages aren&apos;t stored for later.</source>
        <extracomment>%1: a connection, %2: a time, %3: a duration</extracomment>
        <translation>%1 assinou às %2, %3 após a mensagem. As mensagens não são armazenadas para depois.</translation>
    </message>
    <message>
        <source>Load the current state after subscribing, or send the message once the page is there.</source>
        <translation>Carregue o estado atual depois de assinar ou envie a mensagem quando a página já estiver lá.</translation>
    </message>
    <message>
        <source>The page had unsubscribed</source>
        <translation>A página havia cancelado a assinatura</translation>
    </message>
    <message>
        <source>%1 unsubscribed at %2, %3 before the message.</source>
        <extracomment>%1: a connection, %2: a time, %3: a duration</extracomment>
        <translation>%1 cancelou a assinatura às %2, %3 antes da mensagem.</translation>
    </message>
    <message>
        <source>Check what calls “unsubscribe”: a component that is removed and added again often does.</source>
        <translation>Verifique o que chama “unsubscribe”: muitas vezes é um componente removido e adicionado de novo.</translation>
    </message>
    <message>
        <source>The page had closed its connection</source>
        <translation>A página havia fechado sua conexão</translation>
    </message>
    <message>
        <source>%1 left at %2, %3 before the message. %4</source>
        <extracomment>%1: a connection, %2: a time, %3: a duration, %4: a sentence</extracomment>
        <translation>%1 saiu às %2, %3 antes da mensagem. %4</translation>
    </message>
    <message>
        <source>The page was closed, reloaded or hidden. Load the current state when it comes back.</source>
        <translation>A página foi fechada, recarregada ou ocultada. Carregue o estado atual quando ela voltar.</translation>
    </message>
    <message>
        <source>The page had lost its connection</source>
        <translation>A página havia perdido a conexão</translation>
    </message>
    <message>
        <source>%1 was cut off at %2, %3 before the message. %4</source>
        <extracomment>%1: a connection, %2: a time, %3: a duration, %4: a sentence</extracomment>
        <translation>A conexão de %1 caiu às %2, %3 antes da mensagem. %4</translation>
    </message>
    <message>
        <source>Check the network and whether the device slept. Load the current state when the page comes back.</source>
        <translation>Verifique a rede e se o dispositivo estava em suspensão. Carregue o estado atual quando a página voltar.</translation>
    </message>
    <message>
        <source>The page was reconnecting</source>
        <translation>A página estava se reconectando</translation>
    </message>
    <message>
        <source>%1 was away from %2 to %5, and the message fell into that time. %4</source>
        <extracomment>%1: a connection, %2 and %5: times, %3: a duration, %4: a sentence</extracomment>
        <translation>%1 esteve ausente de %2 a %5, e a mensagem caiu nesse intervalo. %4</translation>
    </message>
    <message>
        <source>Load the current state after each reconnection: messages aren&apos;t stored for later.</source>
        <translation>Carregue o estado atual após cada reconexão: as mensagens não são armazenadas para depois.</translation>
    </message>
    <message>
        <source>RadarDesk had closed the connection</source>
        <translation>O RadarDesk havia fechado a conexão</translation>
    </message>
    <message>
        <source>%1 was closed at %2, %3 before the message. %4</source>
        <extracomment>%1: a connection, %2: a time, %3: a duration, %4: a sentence</extracomment>
        <translation>%1 foi fechada às %2, %3 antes da mensagem. %4</translation>
    </message>
    <message>
        <source>Reload the page, then send again.</source>
        <translation>Recarregue a página e envie de novo.</translation>
    </message>
    <message>
        <source>The service had stopped</source>
        <translation>O serviço havia parado</translation>
    </message>
    <message>
        <source>%1 was disconnected at %2, %3 before the message, when the service stopped.</source>
        <extracomment>%1: a connection, %2: a time, %3: a duration</extracomment>
        <translation>%1 foi desconectada às %2, %3 antes da mensagem, quando o serviço parou.</translation>
    </message>
    <message>
        <source>The client had broken the protocol</source>
        <translation>O cliente havia violado o protocolo</translation>
    </message>
    <message>
        <source>Use the browser library, or correct the frames that the client sends.</source>
        <translation>Use a biblioteca do navegador ou corrija os frames que o cliente envia.</translation>
    </message>
    <message>
        <source>The service reached nobody</source>
        <translation>O serviço não alcançou ninguém</translation>
    </message>
    <message>
        <source>The service says that nobody was subscribed to “%1”.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>O serviço informa que ninguém assinava “%1”.</translation>
    </message>
    <message>
        <source>Open your page, compare the channel names, and send again.</source>
        <translation>Abra sua página, compare os nomes dos canais e envie de novo.</translation>
    </message>
</context>
<context>
    <name>FaultHeadline</name>
    <message>
        <source>No channel name</source>
        <translation>Sem nome de canal</translation>
    </message>
    <message>
        <source>This is a public channel</source>
        <translation>Este é um canal público</translation>
    </message>
    <message>
        <source>The channel prefix is misspelled</source>
        <translation>O prefixo do canal está escrito errado</translation>
    </message>
    <message>
        <source>The channel prefix is duplicated</source>
        <translation>O prefixo do canal está duplicado</translation>
    </message>
    <message>
        <source>The channel name has white space around it</source>
        <translation>O nome do canal tem espaços em branco nas pontas</translation>
    </message>
    <message>
        <source>The channel name has a look-alike character</source>
        <translation>O nome do canal tem um caractere de aparência igual</translation>
    </message>
    <message>
        <source>The channel name isn&apos;t valid</source>
        <translation>O nome do canal não é válido</translation>
    </message>
    <message>
        <source>The profile has no secret</source>
        <translation>O perfil não tem segredo</translation>
    </message>
    <message>
        <source>The service rejects the secret</source>
        <translation>O serviço rejeita o segredo</translation>
    </message>
    <message>
        <source>The service address isn&apos;t valid</source>
        <translation>O endereço do serviço não é válido</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached</source>
        <translation>Não é possível acessar o serviço</translation>
    </message>
    <message>
        <source>The service issues no token</source>
        <translation>O serviço não emite token</translation>
    </message>
    <message>
        <source>The identity&apos;s cookies are missing</source>
        <translation>Faltam os cookies da identidade</translation>
    </message>
    <message>
        <source>No authentication endpoint is set</source>
        <translation>Nenhum endpoint de autenticação foi definido</translation>
    </message>
    <message>
        <source>The endpoint isn&apos;t a valid URL</source>
        <translation>O endpoint não é uma URL válida</translation>
    </message>
    <message>
        <source>A relative endpoint needs the page&apos;s URL</source>
        <translation>Um endpoint relativo precisa da URL da página</translation>
    </message>
    <message>
        <source>An https page can&apos;t call an http endpoint</source>
        <translation>Uma página https não pode chamar um endpoint http</translation>
    </message>
    <message>
        <source>The endpoint&apos;s host doesn&apos;t exist</source>
        <translation>O host do endpoint não existe</translation>
    </message>
    <message>
        <source>The endpoint&apos;s host can&apos;t be reached</source>
        <translation>Não é possível acessar o host do endpoint</translation>
    </message>
    <message>
        <source>The endpoint&apos;s server isn&apos;t running</source>
        <translation>O servidor do endpoint não está em execução</translation>
    </message>
    <message>
        <source>The endpoint dropped the connection</source>
        <translation>O endpoint derrubou a conexão</translation>
    </message>
    <message>
        <source>The endpoint&apos;s certificate isn&apos;t trusted</source>
        <translation>O certificado do endpoint não é confiável</translation>
    </message>
    <message>
        <source>The proxy blocks the call</source>
        <translation>O proxy bloqueia a chamada</translation>
    </message>
    <message>
        <source>The endpoint can&apos;t be called</source>
        <translation>Não é possível chamar o endpoint</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t answer</source>
        <translation>O endpoint não responde</translation>
    </message>
    <message>
        <source>The relative endpoint leads to the wrong server</source>
        <translation>O endpoint relativo leva ao servidor errado</translation>
    </message>
    <message>
        <source>The endpoint&apos;s route doesn&apos;t exist</source>
        <translation>A rota do endpoint não existe</translation>
    </message>
    <message>
        <source>The endpoint redirects to another host</source>
        <translation>O endpoint redireciona para outro host</translation>
    </message>
    <message>
        <source>The endpoint redirects to https</source>
        <translation>O endpoint redireciona para https</translation>
    </message>
    <message>
        <source>The endpoint redirects to a sign-in page</source>
        <translation>O endpoint redireciona para uma página de login</translation>
    </message>
    <message>
        <source>The endpoint&apos;s redirect has no target</source>
        <translation>O redirecionamento do endpoint não tem destino</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t answer OPTIONS</source>
        <translation>O endpoint não responde a OPTIONS</translation>
    </message>
    <message>
        <source>The endpoint refuses OPTIONS</source>
        <translation>O endpoint recusa OPTIONS</translation>
    </message>
    <message>
        <source>The endpoint redirects OPTIONS</source>
        <translation>O endpoint redireciona OPTIONS</translation>
    </message>
    <message>
        <source>The answer to OPTIONS doesn&apos;t allow the page</source>
        <translation>A resposta a OPTIONS não permite a página</translation>
    </message>
    <message>
        <source>“*” doesn&apos;t allow calls with cookies</source>
        <translation>“*” não permite chamadas com cookies</translation>
    </message>
    <message>
        <source>Calls with cookies aren&apos;t allowed</source>
        <translation>Chamadas com cookies não são permitidas</translation>
    </message>
    <message>
        <source>A request header isn&apos;t allowed</source>
        <translation>Um cabeçalho da requisição não é permitido</translation>
    </message>
    <message>
        <source>The page doesn&apos;t send its cookies</source>
        <translation>A página não envia os cookies</translation>
    </message>
    <message>
        <source>The cookie belongs to another host or path</source>
        <translation>O cookie pertence a outro host ou caminho</translation>
    </message>
    <message>
        <source>The Secure cookie isn&apos;t sent over http</source>
        <translation>O cookie Secure não é enviado por http</translation>
    </message>
    <message>
        <source>The endpoint can&apos;t read the request</source>
        <translation>O endpoint não consegue ler a requisição</translation>
    </message>
    <message>
        <source>Refused: the call has no credentials</source>
        <translation>Recusado: a chamada não tem credenciais</translation>
    </message>
    <message>
        <source>Refused: this user may not join the channel</source>
        <translation>Recusado: este usuário não pode entrar no canal</translation>
    </message>
    <message>
        <source>Refused, with and without credentials</source>
        <translation>Recusado, com e sem credenciais</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t accept GET</source>
        <translation>O endpoint não aceita GET</translation>
    </message>
    <message>
        <source>The CSRF check blocks the endpoint</source>
        <translation>A verificação CSRF bloqueia o endpoint</translation>
    </message>
    <message>
        <source>The endpoint is called too often</source>
        <translation>O endpoint é chamado com frequência demais</translation>
    </message>
    <message>
        <source>The endpoint fails with a server error</source>
        <translation>O endpoint falha com um erro de servidor</translation>
    </message>
    <message>
        <source>The app behind the server doesn&apos;t answer</source>
        <translation>O app por trás do servidor não responde</translation>
    </message>
    <message>
        <source>The endpoint answers with an unexpected status</source>
        <translation>O endpoint responde com um status inesperado</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t find the channel</source>
        <translation>O endpoint não encontra o canal</translation>
    </message>
    <message>
        <source>The endpoint is too slow</source>
        <translation>O endpoint é lento demais</translation>
    </message>
    <message>
        <source>The endpoint answers with a web page</source>
        <translation>O endpoint responde com uma página web</translation>
    </message>
    <message>
        <source>There is text before the JSON</source>
        <translation>Há texto antes do JSON</translation>
    </message>
    <message>
        <source>The JSON is cut off</source>
        <translation>O JSON está cortado</translation>
    </message>
    <message>
        <source>The answer isn&apos;t JSON</source>
        <translation>A resposta não é JSON</translation>
    </message>
    <message>
        <source>The token is one level too deep</source>
        <translation>O token está um nível fundo demais</translation>
    </message>
    <message>
        <source>The JSON is encoded twice</source>
        <translation>O JSON está codificado duas vezes</translation>
    </message>
    <message>
        <source>The answer has no token</source>
        <translation>A resposta não tem token</translation>
    </message>
    <message>
        <source>The token is empty</source>
        <translation>O token está vazio</translation>
    </message>
    <message>
        <source>The token is null</source>
        <translation>O token é null</translation>
    </message>
    <message>
        <source>The token is a number</source>
        <translation>O token é um número</translation>
    </message>
    <message>
        <source>The token is “[object Object]”</source>
        <translation>O token é “[object Object]”</translation>
    </message>
    <message>
        <source>The token isn&apos;t a string</source>
        <translation>O token não é uma string</translation>
    </message>
    <message>
        <source>The token isn&apos;t a v2 token</source>
        <translation>O token não é um token v2</translation>
    </message>
    <message>
        <source>The token is for another channel</source>
        <translation>O token é para outro canal</translation>
    </message>
    <message>
        <source>The token is for another connection</source>
        <translation>O token é para outra conexão</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>O token expirou</translation>
    </message>
    <message>
        <source>The token is for another app</source>
        <translation>O token é para outro app</translation>
    </message>
    <message>
        <source>The service rejects the token</source>
        <translation>O serviço rejeita o token</translation>
    </message>
    <message>
        <source>The service refuses the subscription</source>
        <translation>O serviço recusa a assinatura</translation>
    </message>
    <message>
        <source>The app broadcasts to another channel</source>
        <translation>O app transmite para outro canal</translation>
    </message>
    <message>
        <source>The service refuses the broadcast</source>
        <translation>O serviço recusa o broadcast</translation>
    </message>
    <message>
        <source>The broadcast reaches nobody</source>
        <translation>O broadcast não chega a ninguém</translation>
    </message>
    <message>
        <source>The broadcast doesn&apos;t arrive</source>
        <translation>O broadcast não chega</translation>
    </message>
    <message>
        <source>Everyone gets in</source>
        <translation>Qualquer um entra</translation>
    </message>
    <message>
        <source>Every signed-in user gets into every channel</source>
        <translation>Qualquer usuário autenticado entra em qualquer canal</translation>
    </message>
    <message>
        <source>The endpoint accepts invalid channel names</source>
        <translation>O endpoint aceita nomes de canal inválidos</translation>
    </message>
    <message>
        <source>The endpoint&apos;s answer doesn&apos;t end</source>
        <translation>A resposta do endpoint não termina</translation>
    </message>
    <message>
        <source>The answer isn&apos;t valid HTTP</source>
        <translation>A resposta não é HTTP válido</translation>
    </message>
    <message>
        <source>This port expects https</source>
        <translation>Esta porta espera https</translation>
    </message>
    <message>
        <source>This port doesn&apos;t speak https</source>
        <translation>Esta porta não fala https</translation>
    </message>
    <message>
        <source>This port isn&apos;t a web server</source>
        <translation>Esta porta não é de um servidor web</translation>
    </message>
    <message>
        <source>The compressed answer is damaged</source>
        <translation>A resposta compactada está danificada</translation>
    </message>
    <message>
        <source>The answer isn&apos;t UTF-8</source>
        <translation>A resposta não é UTF-8</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>A resposta é grande demais</translation>
    </message>
    <message>
        <source>The answer is JSONP</source>
        <translation>A resposta é JSONP</translation>
    </message>
    <message>
        <source>There is text after the JSON</source>
        <translation>Há texto depois do JSON</translation>
    </message>
    <message>
        <source>The answer is a .NET key-value pair</source>
        <translation>A resposta é um par chave-valor do .NET</translation>
    </message>
    <message>
        <source>The token is cut off</source>
        <translation>O token está cortado</translation>
    </message>
    <message>
        <source>Only the first call gets a token</source>
        <translation>Só a primeira chamada obtém um token</translation>
    </message>
    <message>
        <source>A redirect leads back to http</source>
        <translation>Um redirecionamento leva de volta a http</translation>
    </message>
    <message>
        <source>A bot check blocks the endpoint</source>
        <translation>Uma verificação antibot bloqueia o endpoint</translation>
    </message>
    <message>
        <source>Other channels are open to everyone</source>
        <translation>Outros canais estão abertos a todos</translation>
    </message>
    <message>
        <source>Refused calls get no answer</source>
        <translation>Chamadas recusadas ficam sem resposta</translation>
    </message>
    <message>
        <source>Browsers refuse a password in a URL</source>
        <translation>Navegadores recusam uma senha na URL</translation>
    </message>
    <message>
        <source>Browsers block this port</source>
        <translation>Navegadores bloqueiam esta porta</translation>
    </message>
    <message>
        <source>The cookie has expired</source>
        <translation>O cookie expirou</translation>
    </message>
    <message>
        <source>The endpoint&apos;s answer has no content</source>
        <translation>A resposta do endpoint não tem conteúdo</translation>
    </message>
    <message>
        <source>The answer to OPTIONS is malformed</source>
        <translation>A resposta a OPTIONS está malformada</translation>
    </message>
    <message>
        <source>The connection endpoint doesn&apos;t accept POST</source>
        <translation>O endpoint de conexão não aceita POST</translation>
    </message>
    <message>
        <source>A redirect loses the socket ID</source>
        <translation>Um redirecionamento perde o ID do socket</translation>
    </message>
    <message>
        <source>The connection endpoint doesn&apos;t read forms</source>
        <translation>O endpoint de conexão não lê formulários</translation>
    </message>
    <message>
        <source>No client data is registered</source>
        <translation>Nenhum dado do cliente é registrado</translation>
    </message>
    <message>
        <source>Browsers don&apos;t follow the redirect</source>
        <translation>Navegadores não seguem o redirecionamento</translation>
    </message>
    <message>
        <source>Browsers don&apos;t store the cookie</source>
        <translation>Navegadores não armazenam o cookie</translation>
    </message>
    <message>
        <source>The server listens on another address</source>
        <translation>O servidor escuta em outro endereço</translation>
    </message>
    <message>
        <source>The server listens on another port</source>
        <translation>O servidor escuta em outra porta</translation>
    </message>
    <message>
        <source>The endpoint redirects without end</source>
        <translation>O endpoint redireciona sem fim</translation>
    </message>
    <message>
        <source>SameSite blocks the cookie</source>
        <translation>SameSite bloqueia o cookie</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t recognize the user</source>
        <translation>O endpoint não reconhece o usuário</translation>
    </message>
    <message>
        <source>The token has the other version&apos;s key</source>
        <translation>O token tem a chave da outra versão</translation>
    </message>
    <message>
        <source>The token is the string “undefined” or “null”</source>
        <translation>O token é a string “undefined” ou “null”</translation>
    </message>
    <message>
        <source>The token is for the other API version</source>
        <translation>O token é para a outra versão da API</translation>
    </message>
    <message>
        <source>The endpoint returns the same token again</source>
        <translation>O endpoint devolve o mesmo token de novo</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept subscribers</source>
        <translation>O serviço não aceita assinantes</translation>
    </message>
    <message>
        <source>The answer isn&apos;t compressed as declared</source>
        <translation>A resposta não está compactada como declarado</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t decompress the answer</source>
        <translation>O RadarDesk não consegue descompactar a resposta</translation>
    </message>
    <message>
        <source>The JSON has an anti-hijacking prefix</source>
        <translation>O JSON tem um prefixo anti-hijacking</translation>
    </message>
    <message>
        <source>The answer contains two JSON values</source>
        <translation>A resposta contém dois valores JSON</translation>
    </message>
    <message>
        <source>The token was changed on the way</source>
        <translation>O token foi alterado no caminho</translation>
    </message>
    <message>
        <source>Users get into other users&apos; channels</source>
        <translation>Usuários entram em canais de outros usuários</translation>
    </message>
    <message>
        <source>Browsers block the answer: no CORS header</source>
        <translation>Navegadores bloqueiam a resposta: falta o cabeçalho CORS</translation>
    </message>
    <message>
        <source>Browsers block the answer: wrong origin allowed</source>
        <translation>Navegadores bloqueiam a resposta: origem permitida errada</translation>
    </message>
    <message>
        <source>Browsers block the redirect</source>
        <translation>Navegadores bloqueiam o redirecionamento</translation>
    </message>
    <message>
        <source>One user counts as several</source>
        <translation>Um usuário conta como vários</translation>
    </message>
    <message>
        <source>The endpoint reports an error as a success</source>
        <translation>O endpoint informa um erro como sucesso</translation>
    </message>
    <message>
        <source>The endpoint compares only the start of names</source>
        <translation>O endpoint compara só o início dos nomes</translation>
    </message>
    <message>
        <source>The endpoint gives away the secret</source>
        <translation>O endpoint revela o segredo</translation>
    </message>
    <message>
        <source>The token is the public key</source>
        <translation>O token é a chave pública</translation>
    </message>
    <message>
        <source>The token isn&apos;t one of the service&apos;s</source>
        <translation>O token não é do serviço</translation>
    </message>
    <message>
        <source>The endpoint refuses the connection</source>
        <translation>O endpoint recusa a conexão</translation>
    </message>
    <message>
        <source>Only the first connection is registered</source>
        <translation>Só a primeira conexão é registrada</translation>
    </message>
    <message>
        <source>Altered cookies grant access</source>
        <translation>Cookies alterados concedem acesso</translation>
    </message>
    <message>
        <source>Part of a cookie grants access</source>
        <translation>Parte de um cookie concede acesso</translation>
    </message>
    <message>
        <source>Altered headers grant access</source>
        <translation>Cabeçalhos alterados concedem acesso</translation>
    </message>
    <message>
        <source>Browsers refuse the answer&apos;s headers</source>
        <translation>Os navegadores recusam os cabeçalhos da resposta</translation>
    </message>
    <message>
        <source>A redirect doesn&apos;t keep the query</source>
        <translation>Um redirecionamento não mantém a query</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Enter the name that the page subscribes to.</source>
        <translation>Insira o nome que a página assina.</translation>
    </message>
    <message>
        <source>%1</source>
        <extracomment>%1: a sentence on what is invalid in the name</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>The profile “%1” has no secret. %2</source>
        <extracomment>%1: a profile, %2: a sentence on why, or nothing</extracomment>
        <translation>O perfil “%1” não tem segredo. %2</translation>
    </message>
    <message>
        <source>The profile&apos;s service address can&apos;t be used. %1</source>
        <extracomment>%1: a sentence on what is wrong</extracomment>
        <translation>Não é possível usar o endereço do serviço do perfil. %1</translation>
    </message>
    <message>
        <source>Correct the address in the profile.</source>
        <translation>Corrija o endereço no perfil.</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached. %1</source>
        <extracomment>%1: a sentence on what is wrong</extracomment>
        <translation>Não é possível acessar o serviço. %1</translation>
    </message>
    <message>
        <source>Check the network and the profile&apos;s service address.</source>
        <translation>Verifique a rede e o endereço do serviço no perfil.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be reached from this machine. %2</source>
        <extracomment>%1: a host, %2: the system&apos;s error message</extracomment>
        <translation>Não é possível acessar “%1” a partir desta máquina. %2</translation>
    </message>
    <message>
        <source>The encrypted connection can&apos;t be trusted. %1</source>
        <extracomment>%1: the system&apos;s error message</extracomment>
        <translation>A conexão criptografada não é confiável. %1</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings.</source>
        <translation>Verifique as configurações de proxy do sistema.</translation>
    </message>
    <message>
        <source>The endpoint can&apos;t be called. %1</source>
        <extracomment>%1: the system&apos;s error message</extracomment>
        <translation>Não é possível chamar o endpoint. %1</translation>
    </message>
    <message>
        <source>Answer OPTIONS with 204 and the Access-Control headers.</source>
        <translation>Responda a OPTIONS com 204 e os cabeçalhos Access-Control.</translation>
    </message>
    <message>
        <source>Answer OPTIONS with the same Access-Control-Allow-Origin as the call: %2</source>
        <extracomment>%2: the page&apos;s origin</extracomment>
        <translation>Responda a OPTIONS com o mesmo Access-Control-Allow-Origin da chamada: %2</translation>
    </message>
    <message>
        <source>The endpoint is called too often (429). %1</source>
        <extracomment>%1: sentences on the answer, or nothing</extracomment>
        <translation>O endpoint é chamado com frequência demais (429). %1</translation>
    </message>
    <message>
        <source>The endpoint answers with an HTML page instead of JSON: %1</source>
        <extracomment>%1: the beginning of the answer</extracomment>
        <translation>O endpoint responde com uma página HTML em vez de JSON: %1</translation>
    </message>
    <message>
        <source>The answer is JSON without “%1”: %2</source>
        <extracomment>%1: the expected member, %2: the JSON, in quotes</extracomment>
        <translation>A resposta é JSON sem “%1”: %2</translation>
    </message>
    <message>
        <source>Check the profile&apos;s public key, and whether the sandbox is running.</source>
        <translation>Verifique a chave pública do perfil e se o sandbox está em execução.</translation>
    </message>
    <message>
        <source>The service refuses the subscription (%1): %2</source>
        <extracomment>%1: a code, %2: the message of the service</extracomment>
        <translation>O serviço recusa a assinatura (%1): %2</translation>
    </message>
    <message>
        <source>See the service&apos;s answer below.</source>
        <translation>Veja abaixo a resposta do serviço.</translation>
    </message>
    <message>
        <source>Compare the service address and the public key of the page with those of the server.</source>
        <translation>Compare o endereço do serviço e a chave pública da página com os do servidor.</translation>
    </message>
    <message>
        <source>The cookies of “%1” aren&apos;t available, so the endpoint wasn&apos;t called. %2</source>
        <extracomment>%1: an identity, %2: a sentence on why</extracomment>
        <translation>Os cookies de “%1” não estão disponíveis, por isso o endpoint não foi chamado. %2</translation>
    </message>
    <message>
        <source>Enter the cookies again, or choose another identity.</source>
        <translation>Insira os cookies novamente ou escolha outra identidade.</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like a v2 token: %1 %2</source>
        <extracomment>%1: the shortened token, in quotes, %2: a sentence on its length, or nothing</extracomment>
        <translation>Isto não parece um token v2: %1 %2</translation>
    </message>
    <message>
        <source>The answer begins with status %1 and then isn&apos;t valid HTTP. %2</source>
        <extracomment>%1: a status, %2: a sentence on what is wrong</extracomment>
        <translation>A resposta começa com o status %1 e depois não é HTTP válido. %2</translation>
    </message>
    <message>
        <source>Correct the port in the endpoint&apos;s URL.</source>
        <translation>Corrija a porta na URL do endpoint.</translation>
    </message>
    <message>
        <source>Content-Encoding says “%1”, but the body isn&apos;t compressed, so a browser can&apos;t read it: “%2”</source>
        <extracomment>%1: a coding such as gzip, %2: the beginning of the body</extracomment>
        <translation>Content-Encoding diz “%1”, mas o corpo não está compactado, por isso um navegador não consegue lê-lo: “%2”</translation>
    </message>
    <message>
        <source>Encode the answer in UTF-8.</source>
        <translation>Codifique a resposta em UTF-8.</translation>
    </message>
    <message>
        <source>Return the token only.</source>
        <translation>Devolva só o token.</translation>
    </message>
    <message>
        <source>The answer is JSONP: the JSON is inside a call of “%1”, which pages can&apos;t read as JSON.</source>
        <extracomment>%1: a function&apos;s name</extracomment>
        <translation>A resposta é JSONP: o JSON está dentro de uma chamada de “%1”, que as páginas não conseguem ler como JSON.</translation>
    </message>
    <message>
        <source>Return the JSON alone; turn JSONP off for this route.</source>
        <translation>Devolva só o JSON; desative JSONP para esta rota.</translation>
    </message>
    <message>
        <source>The answer starts with “%1”, a prefix against JSON hijacking that the page&apos;s library doesn&apos;t remove.</source>
        <extracomment>%1: the prefix</extracomment>
        <translation>A resposta começa com “%1”, um prefixo contra JSON hijacking que a biblioteca da página não remove.</translation>
    </message>
    <message>
        <source>Turn that prefix off for this route.</source>
        <translation>Desative esse prefixo para esta rota.</translation>
    </message>
    <message>
        <source>There is text after the JSON, which ends at byte %1: “%2”</source>
        <extracomment>%1: a number, %2: the text</extracomment>
        <translation>Há texto depois do JSON, que termina no byte %1: “%2”</translation>
    </message>
    <message>
        <source>The answer is a pair with “Key” and “Value” instead of an object with “%1”. That is how .NET writes a KeyValuePair, as in PushRadar&apos;s sample.</source>
        <extracomment>%1: the expected member</extracomment>
        <translation>A resposta é um par com “Key” e “Value” em vez de um objeto com “%1”. É assim que o .NET escreve um KeyValuePair, como no exemplo do PushRadar.</translation>
    </message>
    <message>
        <source>Return an object instead: return Json(new { %1 = token });</source>
        <extracomment>%1: the expected member</extracomment>
        <translation>Devolva um objeto: return Json(new { %1 = token });</translation>
    </message>
    <message>
        <source>Give the page the URL that the call ends at, or send the CORS headers with the redirect too.</source>
        <translation>Dê à página a URL em que a chamada termina ou envie os cabeçalhos CORS também com o redirecionamento.</translation>
    </message>
    <message>
        <source>The endpoint redirects to %2 over http, which browsers block for a page on https (%1) as mixed content.</source>
        <extracomment>%1: the page&apos;s origin, %2: a URL</extracomment>
        <translation>O endpoint redireciona para %2 por http, o que os navegadores bloqueiam como conteúdo misto para uma página em https (%1).</translation>
    </message>
    <message>
        <source>Give the page the URL that the call ends at, or keep the query when redirecting.</source>
        <translation>Dê à página a URL em que a chamada termina ou mantenha a query ao redirecionar.</translation>
    </message>
    <message>
        <source>A bot check answers in place of your app (status %1), and a page&apos;s call can&apos;t solve it. %2</source>
        <extracomment>%1: a status, %2: sentences on the answer, or nothing</extracomment>
        <translation>Uma verificação antibot responde no lugar do seu app (status %1), e a chamada de uma página não consegue resolvê-la. %2</translation>
    </message>
    <message>
        <source>Exclude the endpoint&apos;s path from the bot check in the settings of the CDN or firewall.</source>
        <translation>Exclua o caminho do endpoint da verificação antibot nas configurações da CDN ou do firewall.</translation>
    </message>
    <message>
        <source>The endpoint refuses by not answering (%1), so the page waits forever.</source>
        <extracomment>%1: refused calls</extracomment>
        <translation>O endpoint recusa sem responder (%1), por isso a página espera para sempre.</translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete. %1</source>
        <extracomment>%1: the system&apos;s error message</extracomment>
        <translation>A conexão terminou antes de a resposta estar completa. %1</translation>
    </message>
    <message>
        <source>Browsers never call port %1: it is on their list of blocked ports.</source>
        <extracomment>%1: a port</extracomment>
        <translation>Navegadores nunca chamam a porta %1: ela está na lista de portas bloqueadas.</translation>
    </message>
    <message>
        <source>Browsers reject the answer to OPTIONS: %1 isn&apos;t a list of names separated by commas (“%2”).</source>
        <extracomment>%1: a header, %2: its value</extracomment>
        <translation>Navegadores rejeitam a resposta a OPTIONS: %1 não é uma lista de nomes separados por vírgulas (“%2”).</translation>
    </message>
    <message>
        <source>Separate the names by commas: %1: GET, POST</source>
        <extracomment>%1: a header</extracomment>
        <translation>Separe os nomes por vírgulas: %1: GET, POST</translation>
    </message>
    <message>
        <source>Exempt the endpoint&apos;s route from the CSRF check, since the browser library sends no such token. If the session has expired, sign in again.</source>
        <translation>Isente a rota do endpoint da verificação CSRF, pois a biblioteca do navegador não envia um token CSRF. Se a sessão expirou, faça login novamente.</translation>
    </message>
    <message>
        <source>The connection endpoint redirects from %1 to %2 (status %3). Browsers then send a GET without the body, so the socket ID is lost.</source>
        <extracomment>%1: a URL, %2: a URL, %3: a status</extracomment>
        <translation>O endpoint de conexão redireciona de %1 para %2 (status %3). Os navegadores então enviam um GET sem o corpo, e o ID do socket se perde.</translation>
    </message>
    <message>
        <source>Give the page the URL that the call ends at, or redirect with 307 or 308.</source>
        <translation>Dê à página a URL em que a chamada termina ou redirecione com 307 ou 308.</translation>
    </message>
    <message>
        <source>Read “socketID” from a form and from JSON.</source>
        <translation>Leia “socketID” de um formulário e de JSON.</translation>
    </message>
    <message>
        <source>Use the ID of the user, not of the session or socket.</source>
        <translation>Use o ID do usuário, não o da sessão ou do socket.</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t find the channel in the call. %1 %2</source>
        <extracomment>%1: a sentence on the answer, %2: a sentence on what succeeds</extracomment>
        <translation>O endpoint não encontra o canal na chamada. %1 %2</translation>
    </message>
    <message>
        <source>Read the query parameter that the library sends: “%3”.</source>
        <extracomment>%3: a parameter</extracomment>
        <translation>Leia o parâmetro de query que a biblioteca envia: “%3”.</translation>
    </message>
    <message>
        <source>The endpoint took %1 to answer, but a page waits for %2 only. How long the official library waits is not published.</source>
        <extracomment>%1: a time span, %2: a time span</extracomment>
        <translation>O endpoint levou %1 para responder, mas uma página só espera %2. Quanto tempo a biblioteca oficial espera não é publicado.</translation>
    </message>
    <message>
        <source>Find out what the endpoint waits for. Cold starts and slow sessions are common causes.</source>
        <translation>Descubra o que o endpoint está esperando. Cold starts e sessões lentas são causas comuns.</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1, but without content. %3</source>
        <extracomment>%1: a status, %3: a sentence on the body</extracomment>
        <translation>O endpoint responde com status %1, mas sem conteúdo. %3</translation>
    </message>
    <message>
        <source>Return %2. Often a “return” is missing.</source>
        <extracomment>%2: an example of JSON</extracomment>
        <translation>Devolva %2. Muitas vezes falta um “return”.</translation>
    </message>
    <message>
        <source>Make the route return %2. The page may be for signing in, an error page, or the start page with which a single-page app answers every URL.</source>
        <extracomment>%2: an example of JSON</extracomment>
        <translation>Faça a rota devolver %2. A página pode ser de login, uma página de erro ou a página inicial com que uma SPA responde a qualquer URL.</translation>
    </message>
    <message>
        <source>There is text before the JSON, which starts at byte %2. %1</source>
        <extracomment>%1: a sentence on the text, %2: a number</extracomment>
        <translation>Há texto antes do JSON, que começa no byte %2. %1</translation>
    </message>
    <message>
        <source>The JSON is cut off after %1 bytes: %2 %3</source>
        <extracomment>%1: a number, %2: the JSON, in quotes, %3: a sentence on Content-Length, or nothing</extracomment>
        <translation>O JSON está cortado depois de %1 bytes: %2 %3</translation>
    </message>
    <message>
        <source>Check Content-Length, buffer sizes and the app&apos;s log: a header or buffer is too small, or the app stopped while it answered.</source>
        <translation>Verifique Content-Length, os tamanhos de buffer e o log do app: um cabeçalho ou buffer é pequeno demais, ou o app parou enquanto respondia.</translation>
    </message>
    <message>
        <source>The answer isn&apos;t JSON. %1 (line %2, column %3): %4</source>
        <extracomment>%1: what is wrong, %2: a number, %3: a number, %4: the beginning of the answer</extracomment>
        <translation>A resposta não é JSON. %1 (linha %2, coluna %3): %4</translation>
    </message>
    <message>
        <source>Return %5.</source>
        <extracomment>%5: an example of JSON</extracomment>
        <translation>Devolva %5.</translation>
    </message>
    <message>
        <source>Fix the error that the app reports. If it is a refusal, answer with status 403, because pages check the status.</source>
        <translation>Corrija o erro que o app informa. Se for uma recusa, responda com status 403, porque as páginas verificam o status.</translation>
    </message>
    <message>
        <source>The answer has “%1”, but %3 pages read “%2”.</source>
        <extracomment>%1: a member, %2: the expected member, %3: a version, v2 or v3</extracomment>
        <translation>A resposta tem “%1”, mas páginas %3 leem “%2”.</translation>
    </message>
    <message>
        <source>“%1” is one level too deep, inside “%2”.</source>
        <extracomment>%1: a member, %2: the member around it</extracomment>
        <translation>“%1” está um nível fundo demais, dentro de “%2”.</translation>
    </message>
    <message>
        <source>Return the token at the top level: %3. If the framework wraps every answer, turn that off for this route.</source>
        <extracomment>%3: an example of JSON</extracomment>
        <translation>Devolva o token no nível superior: %3. Se o framework envolve todas as respostas, desative isso para esta rota.</translation>
    </message>
    <message>
        <source>Return %3. %4</source>
        <extracomment>%3: an example of JSON, %4: a sentence on an empty object, or nothing</extracomment>
        <translation>Devolva %3. %4</translation>
    </message>
    <message>
        <source>“%1” is an empty string.</source>
        <extracomment>%1: a member</extracomment>
        <translation>“%1” é uma string vazia.</translation>
    </message>
    <message>
        <source>Check the variable that the result of the PushRadar library is assigned to: the result got lost.</source>
        <translation>Verifique a variável à qual o resultado da biblioteca PushRadar é atribuído: o resultado se perdeu.</translation>
    </message>
    <message>
        <source>Check the function that creates the token: a “return” is missing, or it failed and the error wasn&apos;t handled.</source>
        <translation>Verifique a função que cria o token: falta um “return”, ou ela falhou e o erro não foi tratado.</translation>
    </message>
    <message>
        <source>“%1” is a number, %2, but must be a string.</source>
        <extracomment>%1: a member, %2: its value</extracomment>
        <translation>“%1” é um número, %2, mas deve ser uma string.</translation>
    </message>
    <message>
        <source>Return the result of the PushRadar library&apos;s auth function unchanged.</source>
        <translation>Devolva sem alteração o resultado da função auth da biblioteca PushRadar.</translation>
    </message>
    <message>
        <source>“%1” is the string “%2”.</source>
        <extracomment>%1: a member, %2: its value</extracomment>
        <translation>“%1” é a string “%2”.</translation>
    </message>
    <message>
        <source>A missing value was converted to a string: a promise without “await”, a misspelled variable, or an empty result.</source>
        <translation>Um valor ausente foi convertido em string: uma promise sem “await”, uma variável com nome errado ou um resultado vazio.</translation>
    </message>
    <message>
        <source>An object was converted to a string. With an asynchronous library it is a promise: await it.</source>
        <translation>Um objeto foi convertido em string. Com uma biblioteca assíncrona, ele é uma promise: use await.</translation>
    </message>
    <message>
        <source>“%1” must be a string. %2</source>
        <extracomment>%1: a member, %2: a sentence on its value</extracomment>
        <translation>“%1” deve ser uma string. %2</translation>
    </message>
    <message>
        <source>Return the result of the PushRadar library&apos;s auth function unchanged. An empty object is what a promise becomes in JSON: await it.</source>
        <translation>Devolva sem alteração o resultado da função auth da biblioteca PushRadar. Uma promise vira um objeto vazio em JSON: use await.</translation>
    </message>
    <message>
        <source>Return the result of channel_auth unchanged: channel_auth_token_&lt;MD5 of the channel&gt;.&lt;letters&gt;.0x&lt;letters&gt;</source>
        <translation>Devolva sem alteração o resultado de channel_auth: channel_auth_token_&lt;MD5 of the channel&gt;.&lt;letters&gt;.0x&lt;letters&gt;</translation>
    </message>
    <message>
        <source>This is a %1 token, but the page uses %2.</source>
        <extracomment>%1: a version, v2 or v3, %2: the other version</extracomment>
        <translation>Este é um token %1, mas a página usa a %2.</translation>
    </message>
    <message>
        <source>Use the same version of the library in the endpoint and in the page.</source>
        <translation>Use a mesma versão da biblioteca no endpoint e na página.</translation>
    </message>
    <message>
        <source>Create the token for the channel exactly as the call names it.</source>
        <translation>Crie o token para o canal exatamente como a chamada o nomeia.</translation>
    </message>
    <message>
        <source>Create a token for each call, with the socketID that is sent. A stored token works at first, but fails after a reconnection.</source>
        <translation>Crie um token para cada chamada, com o socketID enviado. Um token armazenado funciona no início, mas falha após uma reconexão.</translation>
    </message>
    <message>
        <source>Create a token for each call instead of storing one, and check the clocks.</source>
        <translation>Crie um token para cada chamada em vez de armazenar um e verifique os relógios.</translation>
    </message>
    <message>
        <source>The endpoint returns the same token for each call, and the service rejects it: the token is used up, has expired, or was never registered.</source>
        <translation>O endpoint devolve o mesmo token a cada chamada, e o serviço o rejeita: o token já foi usado, expirou ou nunca foi registrado.</translation>
    </message>
    <message>
        <source>Create a token for each call. Look for a cache in the app or in front of it.</source>
        <translation>Crie um token para cada chamada. Procure um cache no app ou na frente dele.</translation>
    </message>
    <message>
        <source>The token belongs to another profile: the service of “%1” accepts it, the service of “%2” doesn&apos;t.</source>
        <extracomment>%1: the other profile, %2: the checked profile</extracomment>
        <translation>O token pertence a outro perfil: o serviço de “%1” o aceita, o de “%2” não.</translation>
    </message>
    <message>
        <source>Use the same app in the page and the endpoint: compare the page&apos;s public key with the endpoint&apos;s secret and service address.</source>
        <translation>Use o mesmo app na página e no endpoint: compare a chave pública da página com o segredo e o endereço do serviço do endpoint.</translation>
    </message>
    <message>
        <source>The service rejects the token, although its format is valid. The token was created with another secret or for another service, was never registered, or has expired. %1</source>
        <extracomment>%1: the message of the service</extracomment>
        <translation>O serviço rejeita o token, embora o formato seja válido. O token foi criado com outro segredo ou para outro serviço, nunca foi registrado ou expirou. %1</translation>
    </message>
    <message>
        <source>Compare the endpoint&apos;s secret and service address with those of the profile, and make sure the endpoint creates a token for each call.</source>
        <translation>Compare o segredo e o endereço do serviço do endpoint com os do perfil e certifique-se de que o endpoint cria um token para cada chamada.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept subscribers. %1</source>
        <extracomment>%1: a sentence on what failed</extracomment>
        <translation>O serviço não aceita assinantes. %1</translation>
    </message>
    <message>
        <source>See the service&apos;s message: the token isn&apos;t the cause.</source>
        <translation>Veja a mensagem do serviço: a causa não é o token.</translation>
    </message>
    <message>
        <source>The page subscribes to “%2”, but the app broadcasts to “%1”. %3</source>
        <extracomment>%1: a channel, %2: another channel, %3: a sentence on the difference, or nothing</extracomment>
        <translation>A página assina “%2”, mas o app transmite para “%1”. %3</translation>
    </message>
    <message>
        <source>Use one name for both, and define it in one place of the app.</source>
        <translation>Use um só nome para ambos e defina-o em um único lugar do app.</translation>
    </message>
    <message>
        <source>The service refuses the broadcast. %1</source>
        <extracomment>%1: the answer of the service</extracomment>
        <translation>O serviço recusa o broadcast. %1</translation>
    </message>
    <message>
        <source>The broadcast to “%1” was accepted, but reached 0 subscribers although one is subscribed. The subscriber and the broadcast use different apps, services or versions.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>O broadcast para “%1” foi aceito, mas chegou a 0 assinantes, embora haja um. O assinante e o broadcast usam apps, serviços ou versões diferentes.</translation>
    </message>
    <message>
        <source>The broadcast to “%1” was accepted, but didn&apos;t arrive within %2.</source>
        <extracomment>%1: a channel, %2: a time span</extracomment>
        <translation>O broadcast para “%1” foi aceito, mas não chegou dentro de %2.</translation>
    </message>
    <message>
        <source>Compare the page&apos;s app and version with those of the server that broadcasts. If they are the same, check whether the message arrives later: a server in between may delay or drop it.</source>
        <translation>Compare o app e a versão da página com os do servidor que transmite. Se forem os mesmos, verifique se a mensagem chega mais tarde: um servidor intermediário pode atrasá-la ou descartá-la.</translation>
    </message>
    <message>
        <source>Everyone gets in: the endpoint issues a token for “%1” without any credentials. %2</source>
        <extracomment>%1: a channel, %2: a sentence on a cache, or nothing</extracomment>
        <translation>Qualquer um entra: o endpoint emite um token para “%1” sem nenhuma credencial. %2</translation>
    </message>
    <message>
        <source>Check who the user is before creating a token, and answer 403 otherwise. Until then the channel is effectively public.</source>
        <translation>Verifique quem é o usuário antes de criar um token e responda 403 se ele não puder entrar. Até lá, o canal é, na prática, público.</translation>
    </message>
    <message>
        <source>Every signed-in user gets into any channel: the endpoint issues a token for “%1”, which nobody should have access to.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>Qualquer usuário autenticado entra em qualquer canal: o endpoint emite um token para “%1”, ao qual ninguém deveria ter acesso.</translation>
    </message>
    <message>
        <source>Check which channels the user may join and refuse all others, because names can be guessed.</source>
        <translation>Verifique em quais canais o usuário pode entrar e recuse todos os outros, porque nomes podem ser adivinhados.</translation>
    </message>
    <message>
        <source>The endpoint issues a token for “%1”, which isn&apos;t a valid channel name.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>O endpoint emite um token para “%1”, que não é um nome de canal válido.</translation>
    </message>
    <message>
        <source>Compare the name with the channels that the app knows instead of accepting any name.</source>
        <translation>Compare o nome com os canais que o app conhece em vez de aceitar qualquer nome.</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1, but the answer doesn&apos;t end within %2. %3</source>
        <extracomment>%1: a status, %2: a time span, %3: a sentence on how many bytes arrived</extracomment>
        <translation>O endpoint responde com status %1, mas a resposta não termina dentro de %2. %3</translation>
    </message>
    <message>
        <source>End the answer with the function that the framework has for it, and make sure Content-Length is exactly the size of the body.</source>
        <translation>Encerre a resposta com a função que o framework tem para isso e certifique-se de que Content-Length é exatamente o tamanho do corpo.</translation>
    </message>
    <message>
        <source>Let the framework send the body: something besides the server writes to the connection, such as a chunk with a wrong length or output from another thread.</source>
        <translation>Deixe o framework enviar o corpo: algo além do servidor escreve na conexão, como um chunk com tamanho errado ou a saída de outra thread.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s URL contains a user name or password. Browsers refuse to call such a URL.</source>
        <translation>A URL do endpoint contém um nome de usuário ou uma senha. Navegadores se recusam a chamar uma URL assim.</translation>
    </message>
    <message>
        <source>Use “%1”, and send the credentials in a cookie or header.</source>
        <extracomment>%1: the URL without them</extracomment>
        <translation>Use “%1” e envie as credenciais em um cookie ou cabeçalho.</translation>
    </message>
    <message>
        <source>Let the server listen on another port, such as 8080.</source>
        <translation>Faça o servidor escutar em outra porta, como a 8080.</translation>
    </message>
    <message>
        <source>Sign in again and use the new cookie. Compare how long the cookie and the session are valid.</source>
        <translation>Faça login novamente e use o novo cookie. Compare a validade do cookie com a da sessão.</translation>
    </message>
    <message>
        <source>Correct the cookie&apos;s attributes where the app sets it.</source>
        <translation>Corrija os atributos do cookie onde o app o define.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a web server. %2</source>
        <extracomment>%1: a host with its port, %2: a sentence on what answers</extracomment>
        <translation>%1 não é um servidor web. %2</translation>
    </message>
    <message>
        <source>Remove the header Content-Encoding, or let the server compress the body. Often a proxy decompresses the body and keeps the header.</source>
        <translation>Remova o cabeçalho Content-Encoding ou deixe o servidor compactar o corpo. Muitas vezes um proxy descompacta o corpo e mantém o cabeçalho.</translation>
    </message>
    <message>
        <source>Content-Encoding says “%1”, but the body can&apos;t be decompressed: it is damaged, incomplete, or compressed in another way.</source>
        <extracomment>%1: a coding such as gzip</extracomment>
        <translation>Content-Encoding diz “%1”, mas não é possível descompactar o corpo: ele está danificado, incompleto ou compactado de outra forma.</translation>
    </message>
    <message>
        <source>Find out what compresses the body: often both the app and the server in front of it do. Without compression the answer would be readable.</source>
        <translation>Descubra o que compacta o corpo: muitas vezes tanto o app quanto o servidor na frente dele o fazem. Sem compactação, a resposta seria legível.</translation>
    </message>
    <message>
        <source>The answer is compressed with %1, which RadarDesk can&apos;t read, although the call asked for no compression. Browsers may read it.</source>
        <extracomment>%1: a coding such as br</extracomment>
        <translation>A resposta está compactada com %1, que o RadarDesk não consegue ler, embora a chamada tenha pedido uma resposta sem compactação. Navegadores talvez consigam lê-la.</translation>
    </message>
    <message>
        <source>Turn compression off for the endpoint to check it with RadarDesk.</source>
        <translation>Desative a compactação do endpoint para verificá-lo com o RadarDesk.</translation>
    </message>
    <message>
        <source>The answer isn&apos;t encoded in UTF-8, and browsers read JSON as UTF-8 only. %1</source>
        <extracomment>%1: a sentence on the encoding</extracomment>
        <translation>A resposta não está codificada em UTF-8, e navegadores só leem JSON em UTF-8. %1</translation>
    </message>
    <message>
        <source>The answer is too large: RadarDesk stopped reading after %1, before the JSON was complete.</source>
        <extracomment>%1: a size such as 1 MiB</extracomment>
        <translation>A resposta é grande demais: o RadarDesk parou de ler após %1, antes de o JSON estar completo.</translation>
    </message>
    <message>
        <source>The body contains two JSON values, one after the other: “%1” and “%2”</source>
        <extracomment>%1: the first JSON, %2: the second JSON</extracomment>
        <translation>O corpo contém dois valores JSON, um após o outro: “%1” e “%2”</translation>
    </message>
    <message>
        <source>Add a “return” or “exit” after the first answer: the code continues behind it.</source>
        <translation>Adicione um “return” ou “exit” depois da primeira resposta: o código continua depois dela.</translation>
    </message>
    <message>
        <source>End the script after the JSON: something else writes to the answer, such as a debug bar, a second echo, or a function&apos;s return value.</source>
        <translation>Termine o script depois do JSON: algo mais escreve na resposta, como uma barra de depuração, um segundo echo ou o valor de retorno de uma função.</translation>
    </message>
    <message>
        <source>The token isn&apos;t exactly what the PushRadar library returned. %1</source>
        <extracomment>%1: a sentence on the change</extracomment>
        <translation>O token não é exatamente o que a biblioteca PushRadar devolveu. %1</translation>
    </message>
    <message>
        <source>Return the result of the library&apos;s auth function unchanged.</source>
        <translation>Devolva sem alteração o resultado da função auth da biblioteca.</translation>
    </message>
    <message>
        <source>The token is cut off: it has %1 characters, but the service&apos;s own token has %2. The service rejects it.</source>
        <extracomment>%1: a number, %2: a number</extracomment>
        <translation>O token está cortado: ele tem %1 caracteres, mas o token do próprio serviço tem %2. O serviço o rejeita.</translation>
    </message>
    <message>
        <source>Look for code that splits the token, or a database column that is too short for it.</source>
        <translation>Procure código que divida o token ou uma coluna do banco de dados curta demais para ele.</translation>
    </message>
    <message>
        <source>Find out what the first call uses up, such as a session or a CSRF token that is valid for one call.</source>
        <translation>Descubra o que a primeira chamada consome, como uma sessão ou um token CSRF válido para uma só chamada.</translation>
    </message>
    <message>
        <source>Browsers block the redirect at %1 (status %2) before they follow it. %3</source>
        <extracomment>%1: a URL, %2: a status, %3: a sentence on what is missing</extracomment>
        <translation>Navegadores bloqueiam o redirecionamento em %1 (status %2) antes de segui-lo. %3</translation>
    </message>
    <message>
        <source>The endpoint redirects to %1 (status %2), and browsers don&apos;t follow that redirect. %3</source>
        <extracomment>%1: a URL, in quotes, %2: a status, %3: a sentence on why</extracomment>
        <translation>O endpoint redireciona para %1 (status %2), e navegadores não seguem esse redirecionamento. %3</translation>
    </message>
    <message>
        <source>Redirect to a plain http or https URL, or answer with the token directly.</source>
        <translation>Redirecione para uma URL http ou https simples ou responda diretamente com o token.</translation>
    </message>
    <message>
        <source>Redirect to https. Often the app doesn&apos;t know that a proxy in front of it uses https.</source>
        <translation>Redirecione para https. Muitas vezes o app não sabe que um proxy na frente dele usa https.</translation>
    </message>
    <message>
        <source>The endpoint protects some channels only: without credentials it refuses “%2”, but issues a token for “%1”.</source>
        <extracomment>%1: another channel, %2: the checked channel</extracomment>
        <translation>O endpoint só protege alguns canais: sem credenciais, ele recusa “%2”, mas emite um token para “%1”.</translation>
    </message>
    <message>
        <source>Refuse every channel that the app doesn&apos;t know before any other check.</source>
        <translation>Recuse todo canal que o app não conhece antes de qualquer outra verificação.</translation>
    </message>
    <message>
        <source>The endpoint issues a token for “%1”, which only starts like “%2”: it compares the start of the name instead of the whole name.</source>
        <extracomment>%1: another channel, %2: the checked channel</extracomment>
        <translation>O endpoint emite um token para “%1”, que só começa como “%2”: ele compara o início do nome em vez do nome inteiro.</translation>
    </message>
    <message>
        <source>The endpoint issues a token for “%1” to the user of “%2” too: anyone who changes the number gets into another user&apos;s channel.</source>
        <extracomment>%1: another channel, %2: the checked channel</extracomment>
        <translation>O endpoint também emite um token para “%1” ao usuário de “%2”: quem trocar o número entra no canal de outro usuário.</translation>
    </message>
    <message>
        <source>Compare the number in the name with the signed-in user.</source>
        <translation>Compare o número no nome com o usuário autenticado.</translation>
    </message>
    <message>
        <source>Look up the session, or verify the cookie&apos;s signature, before creating a token.</source>
        <translation>Consulte a sessão, ou verifique a assinatura digital do cookie, antes de criar um token.</translation>
    </message>
    <message>
        <source>End the answer when you refuse a call. In Express, “response.status(403)” sends nothing: write “response.status(403).end()”.</source>
        <translation>Encerre a resposta ao recusar uma chamada. No Express, “response.status(403)” não envia nada: escreva “response.status(403).end()”.</translation>
    </message>
    <message>
        <source>Browsers send OPTIONS before the call because of its headers (%1), but get no answer. %2</source>
        <extracomment>%1: names of headers, %2: the system&apos;s error message</extracomment>
        <translation>Navegadores enviam OPTIONS antes da chamada por causa dos cabeçalhos dela (%1), mas não recebem resposta. %2</translation>
    </message>
    <message>
        <source>Answer OPTIONS before any check of credentials.</source>
        <translation>Responda a OPTIONS antes de qualquer verificação de credenciais.</translation>
    </message>
    <message>
        <source>Browsers send OPTIONS before the call because of its headers (%1), and the endpoint refuses it with status %2. Browsers then don&apos;t make the call, which would succeed on its own.</source>
        <extracomment>%1: names of headers, %2: a status</extracomment>
        <translation>Navegadores enviam OPTIONS antes da chamada por causa dos cabeçalhos dela (%1), e o endpoint o recusa com status %2. Os navegadores então não fazem a chamada, que por si só teria êxito.</translation>
    </message>
    <message>
        <source>Answer OPTIONS with 204 and the Access-Control headers before any check of credentials: browsers send no cookies and no token with OPTIONS.</source>
        <translation>Responda a OPTIONS com 204 e os cabeçalhos Access-Control antes de qualquer verificação de credenciais: navegadores não enviam cookies nem token com OPTIONS.</translation>
    </message>
    <message>
        <source>Browsers send OPTIONS before the call because of its headers (%1), and the endpoint redirects it (status %2). Browsers don&apos;t follow that redirect.</source>
        <extracomment>%1: names of headers, %2: a status</extracomment>
        <translation>Navegadores enviam OPTIONS antes da chamada por causa dos cabeçalhos dela (%1), e o endpoint o redireciona (status %2). Navegadores não seguem esse redirecionamento.</translation>
    </message>
    <message>
        <source>Add this header to the answer: Access-Control-Allow-Origin: %1</source>
        <extracomment>%1: the page&apos;s origin</extracomment>
        <translation>Adicione este cabeçalho à resposta: Access-Control-Allow-Origin: %1</translation>
    </message>
    <message>
        <source>Set Access-Control-Allow-Origin to exactly “%1”: with scheme and port, without a slash at the end, and only once.</source>
        <extracomment>%1: the page&apos;s origin</extracomment>
        <translation>Defina Access-Control-Allow-Origin exatamente como “%1”: com esquema e porta, sem barra no final e uma única vez.</translation>
    </message>
    <message>
        <source>The endpoint answers with “Access-Control-Allow-Origin: *”, which doesn&apos;t allow calls with cookies, so browsers hide the answer from the page.</source>
        <translation>O endpoint responde com “Access-Control-Allow-Origin: *”, que não permite chamadas com cookies, por isso os navegadores não mostram a resposta à página.</translation>
    </message>
    <message>
        <source>Answer with the page&apos;s own origin, “%1”, and with “Access-Control-Allow-Credentials: true” and “Vary: Origin”.</source>
        <extracomment>%1: the page&apos;s origin</extracomment>
        <translation>Responda com a própria origem da página, “%1”, e com “Access-Control-Allow-Credentials: true” e “Vary: Origin”.</translation>
    </message>
    <message>
        <source>The page calls with cookies, but the answer doesn&apos;t allow them, so browsers hide it from the page. %2</source>
        <extracomment>%2: a sentence on the header</extracomment>
        <translation>A página faz a chamada com cookies, mas a resposta não os permite, por isso os navegadores não a mostram à página. %2</translation>
    </message>
    <message>
        <source>Add “Access-Control-Allow-Credentials: true” next to “Access-Control-Allow-Origin: %1”.</source>
        <extracomment>%1: the page&apos;s origin</extracomment>
        <translation>Adicione “Access-Control-Allow-Credentials: true” junto a “Access-Control-Allow-Origin: %1”.</translation>
    </message>
    <message>
        <source>The page sends the header “%1”, which the answer to OPTIONS doesn&apos;t allow, so browsers don&apos;t make the call. %2</source>
        <extracomment>%1: a header&apos;s name, %2: a sentence on the header Access-Control-Allow-Headers</extracomment>
        <translation>A página envia o cabeçalho “%1”, que a resposta a OPTIONS não permite, por isso os navegadores não fazem a chamada. %2</translation>
    </message>
    <message>
        <source>Add this header to the answer to OPTIONS: Access-Control-Allow-Headers: %1</source>
        <extracomment>%1: a header&apos;s name</extracomment>
        <translation>Adicione este cabeçalho à resposta a OPTIONS: Access-Control-Allow-Headers: %1</translation>
    </message>
    <message>
        <source>Call the endpoint with credentials, and have it answer with Access-Control-Allow-Credentials: true.</source>
        <translation>Chame o endpoint com credenciais e faça-o responder com Access-Control-Allow-Credentials: true.</translation>
    </message>
    <message>
        <source>Set the cookie with “SameSite=None; Secure”, or serve the endpoint from the page&apos;s site.</source>
        <translation>Defina o cookie com “SameSite=None; Secure” ou sirva o endpoint a partir do site da página.</translation>
    </message>
    <message>
        <source>Set the cookie with a Domain and Path that cover the endpoint.</source>
        <translation>Defina o cookie com Domain e Path que abranjam o endpoint.</translation>
    </message>
    <message>
        <source>Serve the endpoint over https.</source>
        <translation>Sirva o endpoint por https.</translation>
    </message>
    <message>
        <source>The endpoint rejects the call as malformed (status %1). %2</source>
        <extracomment>%1: a status, %2: sentences on the answer, or nothing</extracomment>
        <translation>O endpoint rejeita a chamada como malformada (status %1). %2</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t recognize the user (401). %1</source>
        <extracomment>%1: sentences on the answer, or nothing</extracomment>
        <translation>O endpoint não reconhece o usuário (401). %1</translation>
    </message>
    <message>
        <source>Choose an identity that has the page&apos;s cookies or headers. If it has them already, the session may have expired: sign in again.</source>
        <translation>Escolha uma identidade que tenha os cookies ou cabeçalhos da página. Se ela já os tiver, a sessão pode ter expirado: faça login novamente.</translation>
    </message>
    <message>
        <source>The endpoint refuses the call (403), which was made without cookies or headers that identify a user. %1</source>
        <extracomment>%1: sentences on the answer, or nothing</extracomment>
        <translation>O endpoint recusa a chamada (403), que foi feita sem cookies ou cabeçalhos que identifiquem um usuário. %1</translation>
    </message>
    <message>
        <source>Choose an identity. If the page has a session, copy its cookies from the browser&apos;s developer tools.</source>
        <translation>Escolha uma identidade. Se a página tiver uma sessão, copie os cookies dela das ferramentas de desenvolvedor do navegador.</translation>
    </message>
    <message>
        <source>Check the rule in the app: the user, the channel, and how the app parses the channel&apos;s name.</source>
        <translation>Verifique a regra no app: o usuário, o canal e como o app interpreta o nome do canal.</translation>
    </message>
    <message>
        <source>The endpoint refuses the call (403) with and without the credentials. Either it doesn&apos;t accept them, or nobody may join this channel. %1</source>
        <extracomment>%1: sentences on the answer, or nothing</extracomment>
        <translation>O endpoint recusa a chamada (403) com e sem as credenciais. Ou ele não as aceita, ou ninguém pode entrar neste canal. %1</translation>
    </message>
    <message>
        <source>Try the same credentials in a place where they work. If they do, check the rule for this channel and what is in front of the app: firewalls and CSRF checks answer 403 too.</source>
        <translation>Experimente as mesmas credenciais onde elas funcionam. Se funcionarem, verifique a regra para este canal e o que está na frente do app: firewalls e verificações CSRF também respondem 403.</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t accept GET (405). %1 %2</source>
        <extracomment>%1: a sentence on the allowed methods, or nothing, %2: sentences on the answer, or nothing</extracomment>
        <translation>O endpoint não aceita GET (405). %1 %2</translation>
    </message>
    <message>
        <source>Add GET to the route: the browser library calls the endpoint by GET.</source>
        <translation>Adicione GET à rota: a biblioteca do navegador chama o endpoint por GET.</translation>
    </message>
    <message>
        <source>The CSRF check of the endpoint rejects the call (status %1): the call has no CSRF token, or its session has expired. %2</source>
        <extracomment>%1: a status, %2: sentences on the answer, or nothing</extracomment>
        <translation>A verificação CSRF do endpoint rejeita a chamada (status %1): a chamada não tem token CSRF, ou a sessão dela expirou. %2</translation>
    </message>
    <message>
        <source>Raise the limit for this route: each channel and each reconnection is one call.</source>
        <translation>Aumente o limite desta rota: cada canal e cada reconexão é uma chamada.</translation>
    </message>
    <message>
        <source>The app failed with status %1. %2</source>
        <extracomment>%1: a status, %2: sentences on the answer, or nothing</extracomment>
        <translation>O app falhou com status %1. %2</translation>
    </message>
    <message>
        <source>Check the app&apos;s log. The first bytes of the answer are shown below.</source>
        <translation>Verifique o log do app. Os primeiros bytes da resposta são mostrados abaixo.</translation>
    </message>
    <message>
        <source>The app isn&apos;t available (status %1): it is down for maintenance, or a server in front of it gets no answer from it. %2</source>
        <extracomment>%1: a status, %2: sentences on the answer, or nothing</extracomment>
        <translation>O app não está disponível (status %1): ele está em manutenção, ou um servidor na frente dele não recebe resposta. %2</translation>
    </message>
    <message>
        <source>Check whether the app is down, overloaded, or on a different port than the server in front of it expects.</source>
        <translation>Verifique se o app está fora do ar, sobrecarregado ou em uma porta diferente da que o servidor na frente dele espera.</translation>
    </message>
    <message>
        <source>The endpoint answers with the unexpected status %1. %2</source>
        <extracomment>%1: a status, %2: sentences on the answer, or nothing</extracomment>
        <translation>O endpoint responde com o status inesperado %1. %2</translation>
    </message>
    <message>
        <source>Answer 200 with the token, or 403 if the user may not join.</source>
        <translation>Responda 200 com o token, ou 403 se o usuário não puder entrar.</translation>
    </message>
    <message>
        <source>“%1” is a public channel because its name doesn&apos;t start with “private-” or “presence-”. Anyone with the public key can subscribe, without a token.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>“%1” é um canal público porque o nome não começa com “private-” ou “presence-”. Qualquer um que tenha a chave pública pode assiná-lo, sem token.</translation>
    </message>
    <message>
        <source>To restrict access, rename the channel to “private-%1”, in the page and in the code that broadcasts to it.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>Para restringir o acesso, renomeie o canal para “private-%1” na página e no código que transmite para ele.</translation>
    </message>
    <message>
        <source>“%1” looks like a channel with the prefix “%2”, but it is public because the prefix is misspelled.</source>
        <extracomment>%1: the channel, %2: the intended prefix</extracomment>
        <translation>“%1” parece um canal com o prefixo “%2”, mas é público porque o prefixo está escrito errado.</translation>
    </message>
    <message>
        <source>Rename the channel to “%3”, in the page, in the endpoint and in the code that broadcasts to it.</source>
        <extracomment>%3: the corrected name</extracomment>
        <translation>Renomeie o canal para “%3” na página, no endpoint e no código que transmite para ele.</translation>
    </message>
    <message>
        <source>“%1” has the prefix twice, so it is a different channel from “%2”.</source>
        <extracomment>%1: the channel, %2: the same name with one prefix</extracomment>
        <translation>“%1” tem o prefixo duas vezes, por isso é um canal diferente de “%2”.</translation>
    </message>
    <message>
        <source>Use “%2”, and find the code that adds the prefix to a name that already has it.</source>
        <extracomment>%2: the same name with one prefix</extracomment>
        <translation>Use “%2” e localize o código que adiciona o prefixo a um nome que já o tem.</translation>
    </message>
    <message>
        <source>%1 v3 treats white space as part of the name; v2 removes it in some places only.</source>
        <extracomment>%1: a sentence on where the white space is</extracomment>
        <translation>%1 A v3 trata espaços em branco como parte do nome; a v2 só os remove em alguns lugares.</translation>
    </message>
    <message>
        <source>Remove the white space where the name comes from, such as a form, a template or a database.</source>
        <translation>Remova os espaços em branco na origem do nome, como um formulário, um template ou um banco de dados.</translation>
    </message>
    <message>
        <source>“%1” is a different channel from “%3”. %2</source>
        <extracomment>%1: the channel, %2: a sentence on the character that differs, %3: the corrected name</extracomment>
        <translation>“%1” é um canal diferente de “%3”. %2</translation>
    </message>
    <message>
        <source>Type the name again instead of pasting it: “%3”.</source>
        <extracomment>%3: the corrected name</extracomment>
        <translation>Digite o nome de novo em vez de colá-lo: “%3”.</translation>
    </message>
    <message>
        <source>Choose another name and use it everywhere. v3 allows A-Z a-z 0-9 - _ = @ , . ; and v2 allows everything except white space.</source>
        <translation>Escolha outro nome e use-o em todos os lugares. A v3 permite A-Z a-z 0-9 - _ = @ , . ; e a v2 permite tudo, exceto espaços em branco.</translation>
    </message>
    <message>
        <source>Copy the secret from the dashboard&apos;s API page into the profile.</source>
        <translation>Copie o segredo da página API do painel para o perfil.</translation>
    </message>
    <message>
        <source>The service rejects the secret of the profile “%1”. %2</source>
        <extracomment>%1: a profile, %2: the answer of the service</extracomment>
        <translation>O serviço rejeita o segredo do perfil “%1”. %2</translation>
    </message>
    <message>
        <source>Copy the secret from the dashboard&apos;s API page again, and make sure your app&apos;s endpoint uses the same one.</source>
        <translation>Copie o segredo da página API do painel novamente e certifique-se de que o endpoint do seu app usa o mesmo.</translation>
    </message>
    <message>
        <source>The service issues no token. %1</source>
        <extracomment>%1: the answer of the service</extracomment>
        <translation>O serviço não emite token. %1</translation>
    </message>
    <message>
        <source>See the service&apos;s answer below. Your app&apos;s endpoint would get the same answer.</source>
        <translation>Veja abaixo a resposta do serviço. O endpoint do seu app receberia a mesma resposta.</translation>
    </message>
    <message>
        <source>No authentication endpoint is set.</source>
        <translation>Nenhum endpoint de autenticação foi definido.</translation>
    </message>
    <message>
        <source>Enter the URL that the page passes to radar.auth() (v3) or radar.setAuthenticationEndpoint() (v2).</source>
        <translation>Insira a URL que a página passa para radar.auth() (v3) ou radar.setAuthenticationEndpoint() (v2).</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an http or https URL.</source>
        <extracomment>%1: what was entered as the endpoint</extracomment>
        <translation>“%1” não é uma URL http ou https.</translation>
    </message>
    <message>
        <source>Enter a URL such as “https://app.example/auth”, or a path such as “/auth” for an endpoint on the page&apos;s own host.</source>
        <translation>Insira uma URL como “https://app.example/auth”, ou um caminho como “/auth” para um endpoint no próprio host da página.</translation>
    </message>
    <message>
        <source>“%1” is relative to the page&apos;s URL, which isn&apos;t set.</source>
        <extracomment>%1: the endpoint</extracomment>
        <translation>“%1” é relativo à URL da página, que não foi definida.</translation>
    </message>
    <message>
        <source>Enter the URL of the page that subscribes.</source>
        <translation>Insira a URL da página que assina o canal.</translation>
    </message>
    <message>
        <source>Browsers block the call as mixed content because the page is on https (%1) and the endpoint on http (%2). %3</source>
        <extracomment>%1: the page&apos;s origin, %2: the endpoint&apos;s origin, %3: sentences on what a direct call gets</extracomment>
        <translation>Navegadores bloqueiam a chamada como conteúdo misto porque a página está em https (%1) e o endpoint em http (%2). %3</translation>
    </message>
    <message>
        <source>Serve the endpoint over https, or use a relative URL if the page&apos;s own host can serve it.</source>
        <translation>Sirva o endpoint por https ou use uma URL relativa, se o próprio host da página puder servi-lo.</translation>
    </message>
    <message>
        <source>The host “%1” doesn&apos;t exist.</source>
        <extracomment>%1: a host</extracomment>
        <translation>O host “%1” não existe.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s URL for a typo, or for a name that only another machine or a container can resolve.</source>
        <translation>Procure um erro de digitação na URL do endpoint ou um nome que só outra máquina ou um contêiner consegue resolver.</translation>
    </message>
    <message>
        <source>Check the URL, the network, your VPN and firewalls.</source>
        <translation>Verifique a URL, a rede, sua VPN e os firewalls.</translation>
    </message>
    <message>
        <source>Nothing listens on %1, port %2, but a server listens on the same port of %3.</source>
        <extracomment>%1: the host in the URL, %2: a port, %3: the host where a server listens</extracomment>
        <translation>Nada está escutando em %1, porta %2, mas um servidor escuta na mesma porta de %3.</translation>
    </message>
    <message>
        <source>Use “%3” in the endpoint&apos;s URL, or let the server listen on all addresses of this machine.</source>
        <extracomment>%3: the host where a server listens</extracomment>
        <translation>Use “%3” na URL do endpoint ou faça o servidor escutar em todos os endereços desta máquina.</translation>
    </message>
    <message>
        <source>Nothing listens on %1, port %2, but a server on that host listens on port %3.</source>
        <extracomment>%1: a host, %2: the port in the URL, %3: one port or several</extracomment>
        <translation>Nada está escutando em %1, porta %2, mas um servidor nesse host escuta na porta %3.</translation>
    </message>
    <message>
        <source>Check which port the app starts on, and correct the endpoint&apos;s URL.</source>
        <translation>Verifique em qual porta o app inicia e corrija a URL do endpoint.</translation>
    </message>
    <message>
        <source>Nothing listens on %1, port %2. %3 Either the server isn&apos;t running, or it listens on a port that wasn&apos;t tried.</source>
        <extracomment>%1: a host, %2: the port in the URL, %3: a sentence on other ports that were tried, or nothing</extracomment>
        <translation>Nada está escutando em %1, porta %2. %3 Ou o servidor não está em execução, ou escuta em uma porta que não foi testada.</translation>
    </message>
    <message>
        <source>Start the app. If it is running, compare the port that it reports at startup.</source>
        <translation>Inicie o app. Se ele estiver em execução, compare a porta que ele informa ao iniciar.</translation>
    </message>
    <message>
        <source>Check the app&apos;s log. The app crashed while it answered, a server in between cut the connection, or Content-Length is larger than the body.</source>
        <translation>Verifique o log do app. O app fechou inesperadamente enquanto respondia, um servidor intermediário derrubou a conexão, ou Content-Length é maior que o corpo.</translation>
    </message>
    <message>
        <source>Use a certificate for the endpoint&apos;s host name, signed by an authority that browsers trust. Browsers refuse this one too, unless a user has added an exception.</source>
        <translation>Use um certificado para o nome de host do endpoint, assinado por uma autoridade em que os navegadores confiam. Navegadores também recusam este, a menos que um usuário tenha adicionado uma exceção.</translation>
    </message>
    <message>
        <source>The proxy blocks the call. %1</source>
        <extracomment>%1: the system&apos;s error message</extracomment>
        <translation>O proxy bloqueia a chamada. %1</translation>
    </message>
    <message>
        <source>Check the URL and the network.</source>
        <translation>Verifique a URL e a rede.</translation>
    </message>
    <message>
        <source>The endpoint accepted the call, but didn&apos;t answer within %1.</source>
        <extracomment>%1: a time span</extracomment>
        <translation>O endpoint aceitou a chamada, mas não respondeu em %1.</translation>
    </message>
    <message>
        <source>Find out what the endpoint waits for: a database, a lock, another service, or itself if it handles one request at a time. In Express, “response.status(403)” alone sends nothing: add “.end()”.</source>
        <translation>Descubra o que o endpoint está esperando: um banco de dados, um lock, outro serviço ou ele mesmo, se tratar uma requisição por vez. No Express, “response.status(403)” sozinho não envia nada: adicione “.end()”.</translation>
    </message>
    <message>
        <source>Use the full URL in the page: %3</source>
        <extracomment>%3: the endpoint that answers</extracomment>
        <translation>Use a URL completa na página: %3</translation>
    </message>
    <message>
        <source>%2 has no route for “%1”. %3</source>
        <extracomment>%1: a path, %2: a host, %3: further sentences, or nothing</extracomment>
        <translation>%2 não tem rota para “%1”. %3</translation>
    </message>
    <message>
        <source>Compare the path with your app&apos;s routes: check prefixes, a slash at the end, and upper and lower case.</source>
        <translation>Compare o caminho com as rotas do seu app: verifique prefixos, uma barra no final e maiúsculas e minúsculas.</translation>
    </message>
    <message>
        <source>The endpoint redirects from %1 to %2, which makes the call cross-origin. %3</source>
        <extracomment>%1: an origin, %2: another origin, %3: a sentence on what fails there</extracomment>
        <translation>O endpoint redireciona de %1 para %2, o que torna a chamada cross-origin. %3</translation>
    </message>
    <message>
        <source>Give the page the URL that the call ends at, so that no redirect is needed.</source>
        <translation>Dê à página a URL em que a chamada termina, para que não seja necessário redirecionar.</translation>
    </message>
    <message>
        <source>The endpoint redirects from http to https (%1 to %2), which makes the call cross-origin. %3</source>
        <extracomment>%1: an origin, %2: another origin, %3: a sentence on what fails there</extracomment>
        <translation>O endpoint redireciona de http para https (%1 para %2), o que torna a chamada cross-origin. %3</translation>
    </message>
    <message>
        <source>Use the https URL in the page.</source>
        <translation>Use a URL https na página.</translation>
    </message>
    <message>
        <source>The endpoint redirects from %1 to the sign-in page %2 because the call has no session that the app knows.</source>
        <extracomment>%1: a URL, %2: a URL</extracomment>
        <translation>O endpoint redireciona de %1 para a página de login %2 porque a chamada não tem uma sessão que o app conheça.</translation>
    </message>
    <message>
        <source>Send the session cookie with the call, and have the endpoint answer 401 or 403 instead of redirecting.</source>
        <translation>Envie o cookie da sessão com a chamada e faça o endpoint responder 401 ou 403 em vez de redirecionar.</translation>
    </message>
    <message>
        <source>The endpoint redirects without end: %1 times, most recently to %2.</source>
        <extracomment>%1: a number, %2: a URL</extracomment>
        <translation>O endpoint redireciona sem fim: %1 vezes, a última para %2.</translation>
    </message>
    <message>
        <source>Look for two rules that contradict each other: often one adds a slash or https, and another removes it, in the app and in a proxy in front of it.</source>
        <translation>Procure duas regras que se contradizem: muitas vezes uma adiciona uma barra ou https e a outra remove, no app e em um proxy na frente dele.</translation>
    </message>
    <message>
        <source>The endpoint answers with the redirect status %1, but names no target.</source>
        <extracomment>%1: a status</extracomment>
        <translation>O endpoint responde com o status de redirecionamento %1, mas não indica um destino.</translation>
    </message>
    <message>
        <source>Answer with the token directly.</source>
        <translation>Responda diretamente com o token.</translation>
    </message>
    <message>
        <source>The connection endpoint doesn&apos;t accept POST (405). %1 %2</source>
        <extracomment>%1: a sentence on the allowed methods, or nothing, %2: sentences on the answer, or nothing</extracomment>
        <translation>O endpoint de conexão não aceita POST (405). %1 %2</translation>
    </message>
    <message>
        <source>Add POST to the route: the browser library sends a POST on each connection.</source>
        <translation>Adicione POST à rota: a biblioteca do navegador envia um POST a cada conexão.</translation>
    </message>
    <message>
        <source>The connection endpoint reads the socket ID from a JSON body, but not from a form. %1 The sandbox&apos;s browser library sends a form; what PushRadar&apos;s own library sends isn&apos;t published.</source>
        <extracomment>%1: sentences on the answer to the form</extracomment>
        <translation>O endpoint de conexão lê o ID do socket de um corpo JSON, mas não de um formulário. %1 A biblioteca do navegador do sandbox envia um formulário; o que a biblioteca do próprio PushRadar envia não é publicado.</translation>
    </message>
    <message>
        <source>Call the library&apos;s function that registers client data with the socket ID that was sent and the secret of this app. Client data is limited to 1,024 bytes; the app&apos;s log should show errors of the service.</source>
        <translation>Chame a função da biblioteca que registra dados do cliente com o ID do socket enviado e o segredo deste app. Os dados do cliente são limitados a 1.024 bytes; o log do app deve mostrar os erros do serviço.</translation>
    </message>
    <message>
        <source>The channel name is empty.</source>
        <translation>O nome do canal está vazio.</translation>
    </message>
    <message>
        <source>“%1” is null, but must be a string.</source>
        <extracomment>%1: a member</extracomment>
        <translation>“%1” é null, mas deve ser uma string.</translation>
    </message>
    <message>
        <source>The token is for a different channel than “%3”. %1 %2</source>
        <extracomment>%1: a sentence on the token&apos;s channel, %2: a sentence on the difference, or nothing, %3: the page&apos;s channel</extracomment>
        <translation>O token é para um canal diferente de “%3”. %1 %2</translation>
    </message>
    <message>
        <source>The token is for a different socket (%1) than the page&apos;s socket (%2). %3</source>
        <extracomment>%1: a socket ID, %2: a socket ID, %3: a further sentence, or nothing</extracomment>
        <translation>O token é para um socket (%1) diferente do socket da página (%2). %3</translation>
    </message>
    <message>
        <source>The token expired at %1. %2</source>
        <extracomment>%1: a time, %2: a sentence on the clocks, or nothing</extracomment>
        <translation>O token expirou (%1). %2</translation>
    </message>
    <message>
        <source>%1 %2 Pages call the endpoint for each channel and after each reconnection.</source>
        <extracomment>%1: a sentence on the call that fails, %2: sentences on its answer</extracomment>
        <translation>%1 %2 As páginas chamam o endpoint para cada canal e após cada reconexão.</translation>
    </message>
    <message>
        <source>Two connections of one user get different values of “##uniqueID” (%1 and %2), so presence counts that user twice.</source>
        <extracomment>%1: a value, %2: another value</extracomment>
        <translation>Duas conexões de um mesmo usuário recebem valores diferentes de “##uniqueID” (%1 e %2), por isso a presença conta esse usuário duas vezes.</translation>
    </message>
    <message>
        <source>The endpoint answers with a success status, but the JSON reports an error: %1</source>
        <extracomment>%1: a part of the JSON, in quotes</extracomment>
        <translation>O endpoint responde com um status de sucesso, mas o JSON informa um erro: %1</translation>
    </message>
    <message>
        <source>The endpoint recognizes the user, but doesn&apos;t let this user into “%1” (403). %2 %3</source>
        <extracomment>%1: a channel, %2: a sentence on the answer without credentials, %3: sentences on the answer, or nothing</extracomment>
        <translation>O endpoint reconhece o usuário, mas não o deixa entrar em “%1” (403). %2 %3</translation>
    </message>
    <message>
        <source>“%1” is relative, so browsers look for it on the page&apos;s own host, %2, where it doesn&apos;t exist (404). The endpoint answers at %3.</source>
        <extracomment>%1: the endpoint as it was entered, %2: the page&apos;s host, %3: the endpoint that answers</extracomment>
        <translation>“%1” é relativo, por isso os navegadores o procuram no próprio host da página, %2, onde ele não existe (404). O endpoint responde em %3.</translation>
    </message>
    <message>
        <source>%1 expects encrypted connections (TLS), but the call to it uses plain HTTP.</source>
        <extracomment>%1: a host with its port</extracomment>
        <translation>%1 espera conexões criptografadas (TLS), mas a chamada usa HTTP sem TLS.</translation>
    </message>
    <message>
        <source>Use “https:” in the endpoint&apos;s URL, or in the redirect that leads to this port.</source>
        <translation>Use “https:” na URL do endpoint ou no redirecionamento que leva a esta porta.</translation>
    </message>
    <message>
        <source>%1 speaks plain HTTP, but the call to it uses https.</source>
        <extracomment>%1: a host with its port</extracomment>
        <translation>%1 usa HTTP sem TLS, mas a chamada usa https.</translation>
    </message>
    <message>
        <source>Use “http:” for a server on this machine, or the port where the server offers https. If a redirect leads to this port, correct the redirect.</source>
        <translation>Use “http:” para um servidor nesta máquina, ou a porta em que o servidor oferece https. Se um redirecionamento levar a esta porta, corrija o redirecionamento.</translation>
    </message>
    <message>
        <source>If the answer names the reason, start there. Otherwise compare the parameter names that the endpoint reads with those of the request below.</source>
        <translation>Se a resposta indicar o motivo, comece por aí. Caso contrário, compare os nomes dos parâmetros que o endpoint lê com os da requisição abaixo.</translation>
    </message>
    <message>
        <source>%1 The browser library finds no token there.</source>
        <extracomment>%1: a sentence on where the string is, %2: a sentence on a cause, or nothing</extracomment>
        <translation>%1 A biblioteca do navegador não encontra nenhum token ali.</translation>
    </message>
    <message>
        <source>The JSON is encoded twice: return the object itself, or the string without encoding it again. %2</source>
        <translation>O JSON está codificado duas vezes: devolva o próprio objeto, ou a string sem codificá-la de novo. %2</translation>
    </message>
    <message>
        <source>The endpoint accepts the call with the cookie “%1” and answers with status %3 without it. Browsers don&apos;t send this cookie because it expired on %2.</source>
        <extracomment>%1: a cookie, %2: a date and time, %3: a status</extracomment>
        <translation>O endpoint aceita a chamada com o cookie “%1” e responde com status %3 sem ele. Navegadores não enviam este cookie porque ele expirou em %2.</translation>
    </message>
    <message>
        <source>The endpoint accepts the call with the cookie “%1” and answers with status %3 without it. Browsers don&apos;t store this cookie. %2</source>
        <extracomment>%1: a cookie, %2: a sentence on the rule, %3: a status</extracomment>
        <translation>O endpoint aceita a chamada com o cookie “%1” e responde com status %3 sem ele. Navegadores não armazenam este cookie. %2</translation>
    </message>
    <message>
        <source>The endpoint returns the secret as the token, so everyone who may call the endpoint gets the secret.</source>
        <translation>O endpoint retorna o segredo como token; assim, todos que podem chamar o endpoint recebem o segredo.</translation>
    </message>
    <message>
        <source>Revoke the secret and use a new one. Then return the result of the library&apos;s auth function instead.</source>
        <translation>Revogue o segredo e use um novo. Depois, retorne em seu lugar o resultado da função auth da biblioteca.</translation>
    </message>
    <message>
        <source>The endpoint returns the public key as the token.</source>
        <translation>O endpoint retorna a chave pública como token.</translation>
    </message>
    <message>
        <source>Return the result of the library&apos;s auth function instead.</source>
        <translation>Retorne em seu lugar o resultado da função auth da biblioteca.</translation>
    </message>
    <message>
        <source>The service rejects the token, which isn&apos;t in the format of its own tokens: it has %1 characters, and the service&apos;s own token for the same socket has %2. %3</source>
        <extracomment>%1: a number, %2: a number, %3: the message of the service</extracomment>
        <translation>O serviço rejeita o token, que não está no formato dos tokens dele: ele tem %1 caracteres, e o token do próprio serviço para o mesmo socket tem %2. %3</translation>
    </message>
    <message>
        <source>Return the result of the library&apos;s auth function unchanged. If you do, compare the endpoint&apos;s service address with that of the profile: tokens of another service look different.</source>
        <translation>Retorne sem alterações o resultado da função auth da biblioteca. Se já faz isso, compare o endereço do serviço do endpoint com o do perfil: tokens de outro serviço têm outra aparência.</translation>
    </message>
    <message>
        <source>The endpoint issues a token for “%1” although the cookie “%2” was changed. %3</source>
        <extracomment>%1: a channel, %2: names of cookies, %3: a sentence on what isn&apos;t checked</extracomment>
        <translation>O endpoint emite um token para “%1” embora o cookie “%2” tenha sido alterado. %3</translation>
    </message>
    <message>
        <source>The endpoint issues a token for “%1” although only part of the cookie “%2” is right. %3</source>
        <extracomment>%1: a channel, %2: names of cookies, %3: a sentence on which part is compared</extracomment>
        <translation>O endpoint emite um token para “%1” embora apenas parte do cookie “%2” esteja correta. %3</translation>
    </message>
    <message>
        <source>Compare the whole value of the cookie: look up the session by its full ID, and verify signatures over their full length.</source>
        <translation>Compare o valor inteiro do cookie: procure a sessão pelo ID completo e verifique as assinaturas em todo o comprimento.</translation>
    </message>
    <message>
        <source>The endpoint issues a token for “%1” although the value of the header “%2” was changed: it doesn&apos;t verify all of the value.</source>
        <extracomment>%1: a channel, %2: names of headers</extracomment>
        <translation>O endpoint emite um token para “%1” embora o valor do cabeçalho “%2” tenha sido alterado: ele não verifica o valor inteiro.</translation>
    </message>
    <message>
        <source>Verify the signature of a token in the header, or compare its whole value with a stored one, before creating a token.</source>
        <translation>Antes de criar um token, verifique a assinatura do token no cabeçalho ou compare o valor inteiro com um valor armazenado.</translation>
    </message>
    <message>
        <source>Browsers send OPTIONS before the call because of its headers (%1). The answer doesn&apos;t allow pages with the origin %2. %3 %4</source>
        <extracomment>%1: names of headers, %2: the page&apos;s origin, %3: a sentence on the header, %4: a sentence on why the origin is “null”, or nothing</extracomment>
        <translation>Por causa dos cabeçalhos (%1), os navegadores enviam OPTIONS antes da chamada. A resposta não permite páginas com a origem %2. %3 %4</translation>
    </message>
    <message>
        <source>The endpoint answers, but browsers hide the answer from pages with the origin %1: the header Access-Control-Allow-Origin is missing. %2</source>
        <extracomment>%1: the page&apos;s origin, %2: a sentence on why it is “null”, or nothing</extracomment>
        <translation>O endpoint responde, mas os navegadores ocultam a resposta das páginas com a origem %1: falta o cabeçalho Access-Control-Allow-Origin. %2</translation>
    </message>
    <message>
        <source>The endpoint answers, but browsers hide the answer from pages with the origin %1: Access-Control-Allow-Origin is “%2”. %3</source>
        <extracomment>%1: the page&apos;s origin, %2: the header&apos;s value, %3: a sentence on the cause, or nothing</extracomment>
        <translation>O endpoint responde, mas os navegadores ocultam a resposta das páginas com a origem %1: Access-Control-Allow-Origin é “%2”. %3</translation>
    </message>
    <message>
        <source>Without cookies the endpoint refuses the call with status %1; with them it accepts the call. The page sends none.</source>
        <extracomment>%1: a status</extracomment>
        <translation>Sem cookies, o endpoint recusa a chamada com status %1; com eles, ele a aceita. A página não envia nenhum.</translation>
    </message>
    <message>
        <source>The endpoint accepts the call with the cookie “%1” and answers with status %5 without it. Browsers don&apos;t send this cookie because the page is on another site (%3) than the endpoint (%4). %2</source>
        <extracomment>%1: a cookie, %2: a sentence on SameSite, %3: a site, %4: a site, %5: a status</extracomment>
        <translation>O endpoint aceita a chamada com o cookie “%1” e responde com status %5 sem ele. Navegadores não enviam este cookie porque a página está em um site (%3) diferente do site do endpoint (%4). %2</translation>
    </message>
    <message>
        <source>The endpoint accepts the call with the cookie “%1” and answers with status %4 without it. Browsers don&apos;t send this cookie because it is for %2, and the endpoint is at %3.</source>
        <extracomment>%1: a cookie, %2: a host and path, %3: the endpoint, %4: a status</extracomment>
        <translation>O endpoint aceita a chamada com o cookie “%1” e responde com status %4 sem ele. Navegadores não enviam este cookie porque ele é para %2, e o endpoint está em %3.</translation>
    </message>
    <message>
        <source>The endpoint accepts the call with the cookie “%1” and answers with status %2 without it. Browsers don&apos;t send this cookie because it is Secure, and the endpoint is on http.</source>
        <extracomment>%1: a cookie, %2: a status</extracomment>
        <translation>O endpoint aceita a chamada com o cookie “%1” e responde com status %2 sem ele. Navegadores não enviam este cookie porque ele é Secure, e o endpoint está em http.</translation>
    </message>
    <message>
        <source>The connection endpoint refuses the call with status %1, so browsers don&apos;t take the connection for reported. %2</source>
        <extracomment>%1: a status, %2: sentences on the answer, or nothing</extracomment>
        <translation>O endpoint de conexão recusa a chamada com status %1; assim, para os navegadores a conexão não foi informada. %2</translation>
    </message>
    <message>
        <source>If the answer names the reason, start there. Otherwise make sure that the identity belongs to a user whom the endpoint accepts.</source>
        <translation>Se a resposta indicar o motivo, comece por aí. Caso contrário, verifique se a identidade pertence a um usuário que o endpoint aceita.</translation>
    </message>
    <message>
        <source>The connection endpoint answers with status %1, but presence shows no client data within %2. %3</source>
        <extracomment>%1: a status, %2: a time span, %3: sentences on the answer, or nothing</extracomment>
        <translation>O endpoint de conexão responde com status %1, mas a presença não mostra dados do cliente dentro de %2. %3</translation>
    </message>
    <message>
        <source>The endpoint registers the first connection of a user, but not the second. %1 %2</source>
        <extracomment>%1: a sentence on the second call, %2: sentences on its answer, or nothing</extracomment>
        <translation>O endpoint registra a primeira conexão de um usuário, mas não a segunda. %1 %2</translation>
    </message>
    <message>
        <source>Register the client data on each call: every open page and each reconnection is a connection of its own.</source>
        <translation>Registre os dados do cliente em cada chamada: cada página aberta e cada reconexão é uma conexão própria.</translation>
    </message>
    <message>
        <source>Return the JSON alone. If PHP prints a warning or notice into the answer, fix its cause and turn display_errors off.</source>
        <translation>Retorne apenas o JSON. Se o PHP escreve um aviso na resposta, corrija a causa e desative display_errors.</translation>
    </message>
    <message>
        <source>The endpoint answers, but browsers refuse what comes before the body. %1</source>
        <extracomment>%1: a sentence on what is wrong</extracomment>
        <translation>O endpoint responde, mas os navegadores recusam o que vem antes do corpo. %1</translation>
    </message>
    <message>
        <source>Let the framework write the status line and the headers, and keep debug output and binary data out of them.</source>
        <translation>Deixe o framework escrever a linha de status e os cabeçalhos, sem saída de depuração nem dados binários.</translation>
    </message>
    <message>
        <source>The redirect from %1 to %2 doesn&apos;t keep the query. %3</source>
        <extracomment>%1: a URL, %2: a URL, %3: a sentence on a parameter</extracomment>
        <translation>O redirecionamento de %1 para %2 não mantém a query. %3</translation>
    </message>
    <message>
        <source>Rename the member to “%2”; capital letters count. If the other version was meant, use its library in both the page and the endpoint.</source>
        <extracomment>%2: the expected member</extracomment>
        <translation>Renomeie o membro para “%2”; maiúsculas contam. Se a intenção era usar a outra versão, use a biblioteca dela tanto na página quanto no endpoint.</translation>
    </message>
    <message>
        <source>Compare the whole name. If the user may join all channels that start like that, name a channel in the check that must be refused.</source>
        <translation>Compare o nome inteiro. Se o usuário puder entrar em todos os canais que começam assim, indique na verificação um canal que deva ser recusado.</translation>
    </message>
</context>
<context>
    <name>PageSite</name>
    <message>
        <source>This page may subscribe to its own channel only.</source>
        <translation>Esta página só pode assinar o próprio canal.</translation>
    </message>
    <message>
        <source>Pages are not served under this name. Use the address that RadarDesk shows.</source>
        <translation>As páginas não são servidas com este nome. Use o endereço que o RadarDesk mostra.</translation>
    </message>
    <message>
        <source>There is no page here. The address may be from an earlier run of RadarDesk. Open the page again in RadarDesk.</source>
        <translation>Não há nenhuma página aqui. O endereço pode ser de uma execução anterior do RadarDesk. Abra a página novamente no RadarDesk.</translation>
    </message>
    <message>
        <source>This page doesn&apos;t accept such requests.</source>
        <translation>Esta página não aceita requisições desse tipo.</translation>
    </message>
    <message>
        <source>Only WebSocket connections are accepted here.</source>
        <translation>Aqui só são aceitas conexões WebSocket.</translation>
    </message>
    <message>
        <source>The sandbox can&apos;t be reached from here at the moment.</source>
        <translation>No momento, não é possível acessar o sandbox daqui.</translation>
    </message>
    <message>
        <source>This page has no such resource.</source>
        <translation>Esta página não tem esse recurso.</translation>
    </message>
</context>
<context>
    <name>PushRadar::Call</name>
    <message>
        <source>%1 refused the request (status %2).</source>
        <translation>%1 recusou a requisição (status %2).</translation>
    </message>
    <message>
        <source>%1 answered with status %2 instead of 200.</source>
        <translation>%1 respondeu com o status %2 em vez de 200.</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <translation>Ele expirou em %1.</translation>
    </message>
    <message>
        <source>There is no host named %1 (for %2). Check the service address and the network connection.</source>
        <translation>Não existe um host chamado %1 (para %2). Verifique o endereço do serviço e a conexão de rede.</translation>
    </message>
    <message>
        <source>Nothing listens at %1. Check the service address, or start the service.</source>
        <translation>Nada está escutando em %1. Verifique o endereço do serviço ou inicie o serviço.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 failed: %2. Check the proxy settings.</source>
        <translation>O proxy no caminho até %1 falhou: %2. Verifique as configurações de proxy.</translation>
    </message>
    <message>
        <source>%1 could not be reached within %2 s. Check the service address and the network connection.</source>
        <translation>Não foi possível acessar %1 em %2 s. Verifique o endereço do serviço e a conexão de rede.</translation>
    </message>
    <message>
        <source>%1 The service says: “%2”</source>
        <translation>%1 O serviço diz: “%2”</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 e outros</translation>
    </message>
    <message>
        <source>The certificate of the authority %1 expired on %2.</source>
        <translation>O certificado da autoridade %1 expirou em %2.</translation>
    </message>
    <message>
        <source>The response of %1 is incomplete, so its token can&apos;t be read. Check the service address.</source>
        <translation>A resposta de %1 está incompleta, por isso não é possível ler o token. Verifique o endereço do serviço.</translation>
    </message>
    <message>
        <source>%1 responded, but not with JSON. Check that the service address belongs to a PushRadar service.</source>
        <translation>%1 respondeu, mas não com JSON. Verifique se o endereço pertence a um serviço PushRadar.</translation>
    </message>
    <message>
        <source>%1 responded without a token. Check that the service address belongs to a PushRadar service.</source>
        <translation>%1 respondeu sem um token. Verifique se o endereço pertence a um serviço PushRadar.</translation>
    </message>
    <message>
        <source>%1 rejected the secret (status 401). Compare it with the one on the API page of the dashboard.</source>
        <translation>%1 rejeitou o segredo (status 401). Compare-o com o da página API do painel do PushRadar.</translation>
    </message>
    <message>
        <source>%1 has nothing at this URL (status 404). Check the service address.</source>
        <translation>%1 não tem nada nesta URL (status 404). Verifique o endereço do serviço.</translation>
    </message>
    <message>
        <source>The request is too large for %1 (status 413). Send less data.</source>
        <translation>A requisição é grande demais para %1 (status 413). Envie menos dados.</translation>
    </message>
    <message>
        <source>%1 received too many requests (status 429). Wait a moment and try again.</source>
        <translation>%1 recebeu requisições demais (status 429). Espere um momento e tente novamente.</translation>
    </message>
    <message>
        <source>%1 reported a server error (status %2). Try again later.</source>
        <translation>%1 informou um erro de servidor (status %2). Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>It is self-signed, so it isn&apos;t trusted.</source>
        <translation>Ele é autoassinado e, por isso, não é confiável.</translation>
    </message>
    <message>
        <source>It is signed by an authority that isn&apos;t trusted on this machine.</source>
        <translation>Ele foi assinado por uma autoridade que não é confiável nesta máquina.</translation>
    </message>
    <message>
        <source>It isn&apos;t valid before %1.</source>
        <translation>Ele só é válido a partir de %1.</translation>
    </message>
    <message>
        <source>The certificate of the authority %1 isn&apos;t valid before %2.</source>
        <translation>O certificado da autoridade %1 só é válido a partir de %2.</translation>
    </message>
    <message>
        <source>It isn&apos;t issued for %1.</source>
        <translation>Ele não foi emitido para %1.</translation>
    </message>
    <message>
        <source>It isn&apos;t issued for %1, but for %2.</source>
        <translation>Ele não foi emitido para %1, e sim para %2.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its response was complete. It may have processed the request, so the request wasn&apos;t repeated.</source>
        <translation>%1 fechou a conexão antes de completar a resposta. A requisição pode ter sido processada e, por isso, não foi repetida.</translation>
    </message>
    <message>
        <source>There is no route to %1. Check the network connection.</source>
        <translation>Não há rota até %1. Verifique a conexão de rede.</translation>
    </message>
    <message>
        <source>No trusted encrypted connection to %1 could be established, so nothing was sent. %2</source>
        <translation>Não foi possível estabelecer uma conexão criptografada confiável com %1, por isso nada foi enviado. %2</translation>
    </message>
    <message>
        <source>The request to %1 was canceled. If it had been sent, the service may have processed it.</source>
        <translation>A requisição a %1 foi cancelada. Se ela já tinha sido enviada, o serviço pode tê-la processado.</translation>
    </message>
    <message>
        <source>The request to %1 failed: %2. Check that the service address belongs to a PushRadar service.</source>
        <translation>A requisição a %1 falhou: %2. Verifique se o endereço pertence a um serviço PushRadar.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t complete its response within %2 s. Try again later, or allow more time.</source>
        <translation>%1 não completou a resposta em %2 s. Tente novamente mais tarde ou aumente o tempo limite.</translation>
    </message>
    <message>
        <source>%1 received the request but didn&apos;t respond within %2 s. It may still process it.</source>
        <translation>%1 recebeu a requisição, mas não respondeu em %2 s. Ela ainda pode ser processada.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t respond within %2 s. Check the service address and the network connection.</source>
        <translation>%1 não respondeu em %2 s. Verifique o endereço do serviço e a conexão de rede.</translation>
    </message>
    <message>
        <source>The response of %1 ended before its last part. The service may have processed the request, so the request wasn&apos;t repeated.</source>
        <comment>host and port</comment>
        <translation>A resposta de %1 terminou antes da última parte. O serviço pode ter processado a requisição e, por isso, ela não foi repetida.</translation>
    </message>
    <message>
        <source>The response of %1 ended after %2 of %3 bytes. The service may have processed the request, so the request wasn&apos;t repeated.</source>
        <comment>host and port, two numbers</comment>
        <translation>A resposta de %1 terminou após %2 de %3 bytes. O serviço pode ter processado a requisição e, por isso, ela não foi repetida.</translation>
    </message>
    <message>
        <source>the response wasn&apos;t HTTP</source>
        <translation>a resposta não era HTTP</translation>
    </message>
    <message>
        <source>%1 redirects to %2 (status %3). The secret isn&apos;t sent there. If that address is right, use it as the service address.</source>
        <translation>%1 redireciona para %2 (status %3). O segredo não é enviado para lá. Se esse endereço estiver certo, use-o como endereço do serviço.</translation>
    </message>
    <message>
        <source>The certificate isn&apos;t valid for this service. %1</source>
        <translation>O certificado não é válido para este serviço. %1</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t allow this request (status 403). Check that the profile has the right secret.</source>
        <translation>%1 não permite esta requisição (status 403). Verifique se o perfil tem o segredo certo.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be reached in time. Check the network connection.</source>
        <translation>Não foi possível acessar %1 a tempo. Verifique a conexão de rede.</translation>
    </message>
</context>
<context>
    <name>PushRadar::ChannelName</name>
    <message>
        <source>a space</source>
        <translation>um espaço</translation>
    </message>
    <message>
        <source>The channel name is empty. Enter one.</source>
        <translation>O nome do canal está vazio. Insira um nome.</translation>
    </message>
    <message>
        <source>A channel name can&apos;t contain white space; character %1 is %2.</source>
        <translation>O nome de um canal não pode conter espaços em branco; o caractere %1 é %2.</translation>
    </message>
    <message>
        <source>A v3 channel name may contain only A-Z a-z 0-9 - _ = @ , . ; and character %1 is %2.</source>
        <translation>O nome de um canal v3 só pode conter A-Z a-z 0-9 - _ = @ , . ; e o caractere %1 é %2.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>PushRadar::Client</name>
    <message>
        <source>Only channels that start with “private-” or “presence-” need a token; %1 is public.</source>
        <translation>Só canais que começam com “private-” ou “presence-” precisam de token; %1 é público.</translation>
    </message>
    <message>
        <source>The socket ID is empty or contains white space. Use the one from the browser library.</source>
        <translation>O ID do socket está vazio ou contém espaços em branco. Use o da biblioteca do navegador.</translation>
    </message>
    <message>
        <source>The message was created for another API version.</source>
        <translation>A mensagem foi criada para outra versão da API.</translation>
    </message>
    <message>
        <source>Only API v3 has client data. Use v3.</source>
        <translation>Só a API v3 tem dados do cliente. Use a v3.</translation>
    </message>
    <message>
        <source>The service address isn&apos;t an http or https URL such as https://api.pushradar.com/v3.</source>
        <translation>O endereço do serviço não é uma URL http ou https como https://api.pushradar.com/v3.</translation>
    </message>
    <message>
        <source>Anyone on the way to %1 could read the secret over plain http, so it isn&apos;t sent. Use an https URL.</source>
        <translation>Qualquer um no caminho até %1 poderia ler o segredo por http sem TLS, por isso ele não é enviado. Use uma URL https.</translation>
    </message>
</context>
<context>
    <name>PushRadar::ClientData</name>
    <message>
        <source>Client data must be a JSON object, such as {&quot;##uniqueID&quot;: 1}.</source>
        <translation>Os dados do cliente devem ser um objeto JSON, como {&quot;##uniqueID&quot;: 1}.</translation>
    </message>
    <message>
        <source>The client data has %L1 bytes; at most %L2 are allowed.</source>
        <translation>Os dados do cliente têm %L1 bytes; o máximo permitido é %L2.</translation>
    </message>
</context>
<context>
    <name>PushRadar::Json</name>
    <message>
        <source>The value is complete; nothing may follow it.</source>
        <translation>O valor está completo; nada pode vir depois dele.</translation>
    </message>
    <message>
        <source>A key in double quotes is expected here.</source>
        <translation>Aqui se espera uma chave entre aspas duplas.</translation>
    </message>
    <message>
        <source>A colon is expected after the key.</source>
        <translation>Espera-se um sinal de dois-pontos depois da chave.</translation>
    </message>
    <message>
        <source>Values are nested more than %1 levels deep.</source>
        <translation>Os valores estão aninhados em mais de %1 níveis.</translation>
    </message>
    <message>
        <source>A comma or the closing %1 is expected here.</source>
        <translation>Aqui se espera uma vírgula ou o fechamento %1.</translation>
    </message>
    <message>
        <source>A digit is expected here.</source>
        <translation>Aqui se espera um dígito.</translation>
    </message>
    <message>
        <source>A number can&apos;t start with a zero followed by digits.</source>
        <translation>Um número não pode começar com um zero seguido de dígitos.</translation>
    </message>
    <message>
        <source>Four hexadecimal digits are expected after \u.</source>
        <translation>Esperam-se quatro dígitos hexadecimais depois de \u.</translation>
    </message>
    <message>
        <source>This escape is unknown; a backslash itself is written \\.</source>
        <translation>Esta sequência de escape é desconhecida; a própria barra invertida se escreve \\.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The object isn&apos;t closed.</source>
        <translation>O objeto não foi fechado.</translation>
    </message>
    <message>
        <source>The closing %1 is missing.</source>
        <translation>Falta o fechamento %1.</translation>
    </message>
    <message>
        <source>A value is missing at the end.</source>
        <translation>Falta um valor no final.</translation>
    </message>
    <message>
        <source>JSON strings need double quotes, not single quotes.</source>
        <translation>Strings JSON precisam de aspas duplas, não simples.</translation>
    </message>
    <message>
        <source>A value is expected here: a string in double quotes, a number, true, false, null, an object or an array.</source>
        <translation>Aqui se espera um valor: uma string entre aspas duplas, um número, true, false, null, um objeto ou um array.</translation>
    </message>
    <message>
        <source>This word isn&apos;t JSON; only true, false and null are.</source>
        <translation>Esta palavra não é JSON; só true, false e null são.</translation>
    </message>
    <message>
        <source>A string can&apos;t contain a line break. Write \n instead.</source>
        <translation>Uma string não pode conter quebra de linha. Escreva \n no lugar.</translation>
    </message>
    <message>
        <source>A control character in a string must be escaped.</source>
        <translation>Um caractere de controle em uma string precisa de escape.</translation>
    </message>
    <message>
        <source>The closing double quote is missing.</source>
        <translation>Faltam as aspas duplas de fechamento.</translation>
    </message>
    <message>
        <source>The text isn&apos;t valid UTF-8.</source>
        <translation>O texto não é UTF-8 válido.</translation>
    </message>
</context>
<context>
    <name>PushRadar::Message</name>
    <message>
        <source>A broadcast needs at least one data item; add a key and a value.</source>
        <translation>Um broadcast precisa de pelo menos um item de dados; adicione uma chave e um valor.</translation>
    </message>
    <message>
        <source>A data item has no key. Enter a key or delete the item.</source>
        <translation>Um item de dados não tem chave. Insira uma chave ou exclua o item.</translation>
    </message>
    <message>
        <source>Only API v2 has targeting. Remove it, or use v2.</source>
        <translation>Só a API v2 tem segmentação. Remova-a ou use a v2.</translation>
    </message>
    <message>
        <source>Channel and data have %L1 bytes; v3 allows %L2. Send less data, or split it into several broadcasts.</source>
        <translation>O canal e os dados têm %L1 bytes; a v3 permite %L2. Envie menos dados ou divida-os em vários broadcasts.</translation>
    </message>
</context>
<context>
    <name>PushRadar::Secret</name>
    <message>
        <source>The secret is missing. It is on the API page of the PushRadar dashboard.</source>
        <translation>Falta o segredo. Ele está na página API do painel do PushRadar.</translation>
    </message>
    <message>
        <source>The secret contains white space. Copy it again without spaces.</source>
        <translation>O segredo contém espaços em branco. Copie-o novamente sem espaços.</translation>
    </message>
    <message>
        <source>A secret starts with “sk_”, and this doesn&apos;t. Don&apos;t confuse it with the public key.</source>
        <translation>Um segredo começa com “sk_”, e este não. Não o confunda com a chave pública.</translation>
    </message>
    <message>
        <source>The secret ends after “sk_”. Copy all of it.</source>
        <translation>O segredo termina depois de “sk_”. Copie-o por inteiro.</translation>
    </message>
</context>
<context>
    <name>PushRadar::Targeting</name>
    <message>
        <source>A user ID to target is empty; remove it.</source>
        <translation>Um ID de usuário da segmentação está vazio; remova-o.</translation>
    </message>
    <message>
        <source>An action to target is empty; remove it.</source>
        <translation>Uma ação da segmentação está vazia; remova-a.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>An action that wasn&apos;t performed is empty. Remove it.</source>
        <translation>Uma ação não realizada está vazia. Remova-a.</translation>
    </message>
    <message>
        <source>The action %1 is listed as performed and as not performed. Remove one of them.</source>
        <translation>A ação %1 consta como realizada e como não realizada. Remova uma delas.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a continent. Use AF, AN, AS, EU, NA, OC or SA.</source>
        <translation>%1 não é um continente. Use AF, AN, AS, EU, NA, OC ou SA.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a two-letter country code (ISO 3166-1) such as DE.</source>
        <translation>%1 não é um código de país de duas letras (ISO 3166-1) como DE.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a complete IPv4 or IPv6 address such as 192.0.2.1.</source>
        <translation>%1 não é um endereço IPv4 ou IPv6 completo como 192.0.2.1.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a browser that can be targeted. Use chrome, edge, firefox, ie, opera or safari.</source>
        <translation>%1 não é um navegador que possa ser segmentado. Use chrome, edge, firefox, ie, opera ou safari.</translation>
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
        <translation>Não é possível salvar as pesquisas salvas. %1</translation>
    </message>
    <message>
        <source>Your changes can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>Não é possível salvar suas alterações. %1</translation>
    </message>
    <message>
        <source>The profiles can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>Não é possível salvar os perfis. %1</translation>
    </message>
    <message>
        <source>The scenarios can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>Não é possível salvar os cenários. %1</translation>
    </message>
    <message>
        <source>The data of private channels can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>Não é possível salvar os dados dos canais privados. %1</translation>
    </message>
    <message>
        <source>Changes to the saved messages can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>Não é possível salvar as alterações nas mensagens salvas. %1</translation>
    </message>
    <message>
        <source>The simulated faults can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>Não é possível salvar as falhas simuladas. %1</translation>
    </message>
    <message>
        <source>The values of folders can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>Não é possível salvar os valores das pastas. %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::app::CommandLine</name>
    <message>
        <source>The desktop workbench for PushRadar.</source>
        <translation>A bancada de trabalho desktop para o PushRadar.</translation>
    </message>
    <message>
        <source>Open another window, which shares the sandbox of the first one.</source>
        <translation>Abrir outra janela, que compartilha o sandbox da primeira.</translation>
    </message>
    <message>
        <source>Broadcast Hello World through the sandbox, report whether it arrived, save a picture of the window as FILE, and exit.</source>
        <translation>Transmitir Hello World pelo sandbox, informar se a mensagem chegou, salvar uma imagem da janela como FILE e sair.</translation>
    </message>
    <message>
        <source>Use the &quot;light&quot; or &quot;dark&quot; theme in this run.</source>
        <translation>Usar o tema &quot;light&quot; ou &quot;dark&quot; nesta execução.</translation>
    </message>
    <message>
        <source>Print a line once the window has been drawn, and exit.</source>
        <translation>Mostrar uma linha assim que a janela for desenhada e sair.</translation>
    </message>
    <message>
        <source>Open &quot;new-broadcast&quot; or &quot;subscriber-page&quot; in the window.</source>
        <translation>Abrir “new-broadcast” ou “subscriber-page” na janela.</translation>
    </message>
    <message>
        <source>Files and radardesk:// links to show. Nothing in them is sent or added before you agree.</source>
        <translation>Arquivos e links radardesk:// a mostrar. Nada é enviado nem adicionado antes de você concordar.</translation>
    </message>
    <message>
        <source>Before that picture, press the button of this object name, fill in a field with FIELD=TEXT, or &quot;wait&quot;. Repeatable.</source>
        <translation>Antes dessa imagem, pressionar o botão com este nome de objeto, preencher um campo com FIELD=TEXT ou aguardar com &quot;wait&quot;. Pode ser repetida.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::app::SelfCheck</name>
    <message>
        <source>Delivered on %1: %2, %3 after it was sent.</source>
        <translation>Entregue em %1: %2, %3 após o envio.</translation>
    </message>
    <message>
        <source>Nothing arrived.</source>
        <translation>Nada chegou.</translation>
    </message>
    <message>
        <source>Picture of the window: %1</source>
        <translation>Imagem da janela: %1</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>Não foi possível gravar a imagem em %1.</translation>
    </message>
    <message>
        <source>The step “%1” has no button or field of that name. No picture was saved; correct the step.</source>
        <comment>%1 is an argument of the command line</comment>
        <translation>Para a etapa “%1” não há botão nem campo com esse nome. Nenhuma imagem foi salva; corrija a etapa.</translation>
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
        <translation>(1 caractere)</translation>
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
        <translation>%1 (outra janela)</translation>
    </message>
    <message>
        <source>The file was moved to %1.</source>
        <translation>O arquivo foi movido para %1.</translation>
    </message>
    <message>
        <source>A copy of the original file is at %1.</source>
        <translation>Há uma cópia do arquivo original em %1.</translation>
    </message>
    <message>
        <source>The file %1 contains data that can&apos;t be read, and the file can&apos;t be copied. Check the permissions and free space of its folder.</source>
        <translation>O arquivo %1 contém dados que não podem ser lidos e não pode ser copiado. Verifique as permissões e o espaço livre da pasta dele.</translation>
    </message>
    <message>
        <source>The file %1 has another format.</source>
        <comment>%1 is a path</comment>
        <translation>O arquivo %1 tem outro formato.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::base::Keyring</name>
    <message>
        <source>it gave no reason</source>
        <translation>nenhum motivo informado</translation>
    </message>
    <message>
        <source>No keychain is running in this session. Start one, such as GNOME Keyring or KWallet, and try again, or use the secret for this run only.</source>
        <translation>Nenhum chaveiro está em execução nesta sessão. Inicie um, como o GNOME Keyring ou o KWallet, e tente novamente, ou use o segredo só para esta execução.</translation>
    </message>
    <message>
        <source>The keychain is locked, and no program is running that can ask for its password. Unlock it, for example in “Passwords and Keys”, and try again.</source>
        <translation>O chaveiro está bloqueado, e nenhum programa em execução pode pedir a senha dele. Desbloqueie-o, por exemplo em “Senhas e chaves”, e tente novamente.</translation>
    </message>
    <message>
        <source>The keychain is locked, and the password prompt was dismissed. Try again and unlock it, or use the secret for this run only.</source>
        <translation>O chaveiro está bloqueado, e o pedido de senha foi dispensado. Tente novamente e desbloqueie-o, ou use o segredo só para esta execução.</translation>
    </message>
    <message>
        <source>The keychain has no secret for this profile. Enter the secret.</source>
        <translation>O chaveiro não tem um segredo para este perfil. Insira o segredo.</translation>
    </message>
    <message>
        <source>The keychain couldn&apos;t store the secret (%1). Try again, or use the secret for this run only.</source>
        <translation>O chaveiro não conseguiu armazenar o segredo (%1). Tente novamente ou use o segredo só para esta execução.</translation>
    </message>
    <message>
        <source>The keychain couldn&apos;t delete the secret (%1). Try again, or delete the entry “RadarDesk” in the keychain&apos;s own program.</source>
        <translation>O chaveiro não conseguiu excluir o segredo (%1). Tente novamente ou exclua a entrada “RadarDesk” no programa do próprio chaveiro.</translation>
    </message>
    <message>
        <source>The secret couldn&apos;t be read from the keychain (%1). Try again, or enter the secret for this run only.</source>
        <translation>Não foi possível ler o segredo do chaveiro (%1). Tente novamente ou insira o segredo só para esta execução.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for this profile isn&apos;t a PushRadar secret. Enter the secret to replace it.</source>
        <translation>A entrada do chaveiro para este perfil não é um segredo do PushRadar. Insira o segredo para substituí-la.</translation>
    </message>
    <message>
        <source>The keychain hasn&apos;t responded yet. Look for a password prompt, or use the secret for this run only.</source>
        <translation>O chaveiro ainda não respondeu. Procure um pedido de senha ou use o segredo só para esta execução.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::base::StateFile</name>
    <message>
        <source>it is a folder, a pipe or a device, not a file</source>
        <comment>follows &apos;It can&apos;t be read: &apos;</comment>
        <translation>ele é uma pasta, um pipe ou um dispositivo, não um arquivo</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <comment>a size; follows &apos;It can&apos;t be read: &apos;</comment>
        <translation>ele é maior que %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <comment>a path, and the reason</comment>
        <translation>Não é possível ler %1: %2.</translation>
    </message>
    <message>
        <source>Another program changed %1 in a way that can&apos;t be read. A copy of its file was saved as %2.</source>
        <comment>both are paths of files</comment>
        <translation>Outro programa alterou %1 de uma forma que não pode ser lida. Uma cópia do arquivo foi salva como %2.</translation>
    </message>
    <message>
        <source>Another window changed %1. Its changes were merged into this one.</source>
        <comment>the path of a file</comment>
        <translation>Outra janela alterou %1. As alterações dela foram mescladas nesta.</translation>
    </message>
    <message>
        <source>%1 is locked because another program is writing it. Try again in a moment.</source>
        <comment>the path of a lock file</comment>
        <translation>%1 está bloqueado porque outro programa está gravando o arquivo. Tente novamente em instantes.</translation>
    </message>
    <message>
        <source>The file %1 contains data that can&apos;t be read, and the file can&apos;t be copied. Check the permissions and free space of its folder.</source>
        <translation>O arquivo %1 contém dados que não podem ser lidos e não pode ser copiado. Verifique as permissões e o espaço livre da pasta dele.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be created.</source>
        <translation>Não é possível criar a pasta %1.</translation>
    </message>
    <message>
        <source>The file %1 isn&apos;t a JSON object.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>O arquivo %1 não é um objeto JSON.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Broadcast</name>
    <message>
        <source>Not sent.</source>
        <translation>Não enviado.</translation>
    </message>
    <message>
        <source>The file of --data doesn&apos;t exist.</source>
        <translation>O arquivo de --data não existe.</translation>
    </message>
    <message>
        <source>There is no saved message “%1”.</source>
        <extracomment>%1 is what was given</extracomment>
        <translation>Não há mensagem salva “%1”.</translation>
    </message>
    <message>
        <source>Would be sent to %1 with %2 (%3):</source>
        <extracomment>%1 is a channel, %2 a profile, %3 &quot;v3&quot;</extracomment>
        <translation>Seria enviado para %1 com %2 (%3):</translation>
    </message>
    <message>
        <source>The result of the broadcast isn&apos;t known.</source>
        <translation>O resultado do broadcast é desconhecido.</translation>
    </message>
    <message>
        <source>Accepted in %1</source>
        <extracomment>%1 is a duration; other results may follow, such as “3 subscribers reached”</extracomment>
        <translation>Aceito em %1</translation>
    </message>
    <message numerus="yes">
        <source>%n subscribers reached</source>
        <translation>
            <numerusform>%n assinante alcançado</numerusform>
            <numerusform>%n assinantes alcançados</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a message to a channel.</source>
        <translation>Enviar uma mensagem para um canal.</translation>
    </message>
    <message>
        <source>Take the items from the JSON object in this file; “-” is standard input.</source>
        <translation>Obter os itens do objeto JSON deste arquivo; “-” é a entrada padrão.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Begin with this saved message.</source>
        <translation>Partir desta mensagem salva.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>v2 or v3; by default the profile&apos;s</source>
        <translation>v2 ou v3; por padrão, a versão do perfil</translation>
    </message>
    <message>
        <source>Print what would be sent, and send nothing.</source>
        <translation>Mostrar o que seria enviado, sem enviar nada.</translation>
    </message>
    <message>
        <source>Send {&quot;title&quot;:&quot;Hello&quot;,&quot;count&quot;:3}.</source>
        <translation>Enviar {&quot;title&quot;:&quot;Hello&quot;,&quot;count&quot;:3}.</translation>
    </message>
    <message>
        <source>Send what another program prints.</source>
        <translation>Enviar a saída de outro programa.</translation>
    </message>
    <message>
        <source>Show a saved message with another ID.</source>
        <translation>Mostrar uma mensagem salva com outro ID.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Check</name>
    <message>
        <source>--saved and --har can&apos;t be used together.</source>
        <translation>--saved e --har não podem ser usados juntos.</translation>
    </message>
    <message>
        <source>--as can&apos;t be used together with --cookie and --header.</source>
        <translation>--as não pode ser usado junto com --cookie e --header.</translation>
    </message>
    <message>
        <source>The time limit has passed without an answer.</source>
        <translation>O tempo limite se esgotou sem resposta.</translation>
    </message>
    <message>
        <source>Command line</source>
        <comment>who calls an endpoint</comment>
        <translation>Linha de comando</translation>
    </message>
    <message>
        <source>A header is “Name: value”.</source>
        <translation>Um cabeçalho tem o formato “Nome: valor”.</translation>
    </message>
    <message>
        <source>There is no identity “%1”.</source>
        <extracomment>%1 is what was given</extracomment>
        <translation>Não há identidade “%1”.</translation>
    </message>
    <message>
        <source>There is no saved check “%1”.</source>
        <extracomment>%1 is what was given</extracomment>
        <translation>Não há verificação salva “%1”.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>There are no saved checks, and the access matrix is empty.</source>
        <translation>Não há verificações salvas, e a matriz de acesso está vazia.</translation>
    </message>
    <message>
        <source>The recording has no call of an authentication endpoint.</source>
        <translation>A gravação não tem nenhuma chamada a um endpoint de autenticação.</translation>
    </message>
    <message>
        <source>Find out why a private channel is refused, and who gets in.</source>
        <translation>Descobrir por que um canal privado é recusado e quem tem acesso.</translation>
    </message>
    <message>
        <source>Your authentication endpoint; by default the profile&apos;s</source>
        <translation>Seu endpoint de autenticação; por padrão, o do perfil</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>The address of the page that subscribes.</source>
        <translation>O endereço da página que assina.</translation>
    </message>
    <message>
        <source>Call with this cookie. Repeatable.</source>
        <translation>Chamar com este cookie. Pode ser repetido.</translation>
    </message>
    <message>
        <source>Call with this header. Repeatable.</source>
        <translation>Chamar com este cabeçalho. Pode ser repetido.</translation>
    </message>
    <message>
        <source>Call as this identity of the window.</source>
        <translation>Chamar como esta identidade da janela.</translation>
    </message>
    <message>
        <source>IDENTITY</source>
        <translation>IDENTITY</translation>
    </message>
    <message>
        <source>v2 or v3; by default the profile&apos;s</source>
        <translation>v2 ou v3; por padrão, a versão do perfil</translation>
    </message>
    <message>
        <source>Run the saved checks of these names, or all of them and the access matrix.</source>
        <translation>Executar as verificações salvas com estes nomes, ou todas elas e a matriz de acesso.</translation>
    </message>
    <message>
        <source>Judge what a browser recorded; nothing is called.</source>
        <translation>Avaliar o que um navegador gravou; nada é chamado.</translation>
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
        <translation>Repetir cada etapa de um navegador.</translation>
    </message>
    <message>
        <source>All saved checks and the access matrix, for CI.</source>
        <translation>Todas as verificações salvas e a matriz de acesso, para CI.</translation>
    </message>
    <message>
        <source>What a browser recorded, as JSON.</source>
        <translation>O que um navegador gravou, como JSON.</translation>
    </message>
    <message>
        <source>--connection can&apos;t be used together with --saved and --har.</source>
        <translation>--connection não pode ser usado junto com --saved e --har.</translation>
    </message>
    <message>
        <source>--connection needs --endpoint.</source>
        <translation>--connection precisa de --endpoint.</translation>
    </message>
    <message>
        <source>Only v3 has a connection endpoint.</source>
        <translation>Só a v3 tem um endpoint de conexão.</translation>
    </message>
    <message>
        <source>Check the connection endpoint that --endpoint names (v3).</source>
        <translation>Verificar o endpoint de conexão indicado por --endpoint (v3).</translation>
    </message>
    <message>
        <source>A channel that must be refused; by default a made-up one</source>
        <translation>Um canal que deve ser recusado; por padrão, um inventado</translation>
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
        <translation>Não é possível observar %1. Verifique se o serviço está em execução e se o segredo é o dele.</translation>
    </message>
    <message numerus="yes">
        <source>%n more connection(s) aren&apos;t listed.</source>
        <translation>
            <numerusform>Mais %n conexão não é listada.</numerusform>
            <numerusform>Mais %n conexões não são listadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>List who is connected to the sandbox.</source>
        <translation>Listar quem está conectado ao sandbox.</translation>
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
        <translation>ID de socket, cliente, canais e o que foi recebido.</translation>
    </message>
    <message>
        <source>The same for programs.</source>
        <translation>O mesmo para programas.</translation>
    </message>
    <message>
        <source>How many there are.</source>
        <translation>O número de conexões.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Console</name>
    <message>
        <source>Standard output can&apos;t be written: %1.</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>Não é possível escrever na saída padrão: %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Desk</name>
    <message>
        <source>%1 Without the keychain, use RADARDESK_SECRET or --secret-file.</source>
        <extracomment>%1 is why there is no secret, in whole sentences</extracomment>
        <translation>%1 Sem o chaveiro, use RADARDESK_SECRET ou --secret-file.</translation>
    </message>
    <message>
        <source>--key needs --service.</source>
        <translation>--key precisa de --service.</translation>
    </message>
    <message>
        <source>There is no profile “%1”. “radardesk-cli profiles” lists them.</source>
        <extracomment>%1 is what was given</extracomment>
        <translation>Não há perfil “%1”. “radardesk-cli profiles” lista os perfis.</translation>
    </message>
    <message>
        <source>--profile and --service can&apos;t be used together.</source>
        <translation>--profile e --service não podem ser usados juntos.</translation>
    </message>
    <message>
        <source>The file of --secret-file doesn&apos;t exist.</source>
        <translation>O arquivo de --secret-file não existe.</translation>
    </message>
    <message>
        <source>The profile has no secret.</source>
        <translation>O perfil não tem segredo.</translation>
    </message>
    <message>
        <source>The keychain hasn&apos;t answered. Check whether it has opened a password prompt.</source>
        <translation>O chaveiro não respondeu. Verifique se ele abriu um pedido de senha.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s credentials aren&apos;t in the keychain.</source>
        <translation>As credenciais do sandbox não estão no chaveiro.</translation>
    </message>
    <message>
        <source>%1 is a production profile: broadcasts reach real users. Add --yes to send anyway.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>%1 é um perfil de produção: os broadcasts chegam a usuários reais. Adicione --yes para enviar mesmo assim.</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t watch channels of this service.</source>
        <translation>O RadarDesk não pode observar os canais deste serviço.</translation>
    </message>
    <message>
        <source>Listening needs the public key. Add it to the profile, or use --key.</source>
        <translation>Para ouvir, é necessária a chave pública. Adicione-a ao perfil ou use --key.</translation>
    </message>
    <message>
        <source>The window&apos;s last profile can&apos;t be read from %1. Name a profile with --profile, or a service with --service.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Não é possível ler em %1 o último perfil da janela. Indique um perfil com --profile ou um serviço com --service.</translation>
    </message>
    <message>
        <source>The profiles can&apos;t be used until %1 is repaired or deleted. No profile is needed with --service.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Os perfis não podem ser usados até que %1 seja reparado ou excluído. Com --service, nenhum perfil é necessário.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::History</name>
    <message>
        <source>Print events of the history, the oldest first.</source>
        <translation>Mostrar eventos do histórico, do mais antigo ao mais recente.</translation>
    </message>
    <message>
        <source>Only events since then: a date and time, or “2h” ago.</source>
        <translation>Somente eventos desde esse momento: uma data e hora, ou um tempo atrás (“2h”).</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TIME</translation>
    </message>
    <message>
        <source>Go on with new events until Ctrl+C.</source>
        <translation>Continuar com os novos eventos até Ctrl+C.</translation>
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
        <translation>O que aconteceu em um canal nas últimas duas horas.</translation>
    </message>
    <message>
        <source>Print failures as they happen.</source>
        <translation>Mostrar as falhas à medida que ocorrem.</translation>
    </message>
    <message>
        <source>The HTTP calls, for a browser&apos;s developer tools.</source>
        <translation>As chamadas HTTP, para as ferramentas de desenvolvedor de um navegador.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Listen</name>
    <message>
        <source>Name the channels, or use --all.</source>
        <translation>Informe os canais ou use --all.</translation>
    </message>
    <message>
        <source>--token and --endpoint can&apos;t be used together.</source>
        <translation>--token e --endpoint não podem ser usados juntos.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) arrived in time, instead of %1.</source>
        <extracomment>%n messages have arrived, %1 were wanted</extracomment>
        <translation>
            <numerusform>%n mensagem chegou a tempo, em vez de %1.</numerusform>
            <numerusform>%n mensagens chegaram a tempo, em vez de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscription to %1 refused (%2): %3</source>
        <extracomment>%1 is a channel, %2 a code, %3 why</extracomment>
        <translation>Assinatura de %1 recusada (%2): %3</translation>
    </message>
    <message>
        <source>Listening to %1.</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>Ouvindo %1.</translation>
    </message>
    <message>
        <source>Connection lost. Reconnecting…</source>
        <translation>Conexão perdida. Reconectando…</translation>
    </message>
    <message>
        <source>Token for the command line.</source>
        <translation>Token para a linha de comando.</translation>
    </message>
    <message>
        <source>The authentication endpoint answered with status %1.</source>
        <extracomment>%1 is an HTTP status</extracomment>
        <translation>O endpoint de autenticação respondeu com status %1.</translation>
    </message>
    <message>
        <source>The authentication endpoint didn&apos;t answer.</source>
        <translation>O endpoint de autenticação não respondeu.</translation>
    </message>
    <message>
        <source>Listening to all channels.</source>
        <translation>Ouvindo todos os canais.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be observed. Check whether it is running, and whether the secret is its own.</source>
        <extracomment>%1 is a host with its port</extracomment>
        <translation>Não é possível observar %1. Verifique se o serviço está em execução e se o segredo é o dele.</translation>
    </message>
    <message numerus="yes">
        <source>%n broadcast(s) or more were left out.</source>
        <translation>
            <numerusform>Pelo menos %n broadcast foi omitido.</numerusform>
            <numerusform>Pelo menos %n broadcasts foram omitidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the messages of channels as they arrive.</source>
        <translation>Mostrar as mensagens de canais à medida que chegam.</translation>
    </message>
    <message>
        <source>Print every broadcast that the service accepts (sandbox only).</source>
        <translation>Mostrar cada broadcast que o serviço aceita (somente sandbox).</translation>
    </message>
    <message>
        <source>End after this many messages; with --timeout, fewer are a failure.</source>
        <translation>Terminar após este número de mensagens; com --timeout, receber menos é uma falha.</translation>
    </message>
    <message>
        <source>Present this token to private channels.</source>
        <translation>Apresentar este token a canais privados.</translation>
    </message>
    <message>
        <source>TOKEN</source>
        <translation>TOKEN</translation>
    </message>
    <message>
        <source>Get tokens from this authentication endpoint.</source>
        <translation>Obter tokens deste endpoint de autenticação.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>How the endpoint is asked: v2 or v3</source>
        <translation>Versão usada para consultar o endpoint: v2 ou v3</translation>
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
        <translation>Mostrar o que chega até Ctrl+C.</translation>
    </message>
    <message>
        <source>Wait for one message; exit status 1 if there is none.</source>
        <translation>Esperar uma mensagem; código de saída 1 se não houver nenhuma.</translation>
    </message>
    <message>
        <source>The data of everything that is sent.</source>
        <translation>Os dados de tudo o que é enviado.</translation>
    </message>
    <message>
        <source>No connection to %1. Check whether the service is running, and whether the public key is its own.</source>
        <extracomment>%1 is a host with its port</extracomment>
        <translation>Sem conexão com %1. Verifique se o serviço está em execução e se a chave pública é a dele.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::MessageArguments</name>
    <message>
        <source>An item of a message is KEY=VALUE or KEY:=JSON.</source>
        <translation>Um item de uma mensagem tem o formato KEY=VALUE ou KEY:=JSON.</translation>
    </message>
    <message>
        <source>The value of “%1” isn&apos;t JSON: %2</source>
        <extracomment>%1 is a key, %2 what is wrong with its JSON</extracomment>
        <translation>O valor de “%1” não é JSON: %2</translation>
    </message>
    <message>
        <source>The data isn&apos;t JSON (line %1, column %2): %3</source>
        <extracomment>%1 is a line, %2 a column, %3 what is wrong</extracomment>
        <translation>Os dados não são JSON (linha %1, coluna %2): %3</translation>
    </message>
    <message>
        <source>The data must be a JSON object.</source>
        <translation>Os dados devem ser um objeto JSON.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Profiles</name>
    <message>
        <source>current</source>
        <comment>of a profile</comment>
        <translation>atual</translation>
    </message>
    <message>
        <source>production</source>
        <comment>of a profile</comment>
        <translation>produção</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>of a profile</comment>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>List the profiles of the window.</source>
        <translation>Listar os perfis da janela.</translation>
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
        <translation>Nomes, serviços e qual é o atual.</translation>
    </message>
    <message>
        <source>The same for programs.</source>
        <translation>O mesmo para programas.</translation>
    </message>
    <message>
        <source>The names alone.</source>
        <translation>Somente os nomes.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Program</name>
    <message>
        <source>Print only results and errors.</source>
        <translation>Mostrar somente resultados e erros.</translation>
    </message>
    <message>
        <source>Print no colors.</source>
        <translation>Mostrar sem cores.</translation>
    </message>
    <message>
        <source>Show this help and exit.</source>
        <translation>Mostrar esta ajuda e sair.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Mostrar a versão e sair.</translation>
    </message>
    <message>
        <source>Use this profile; by default the one that the window used last.</source>
        <translation>Usar este perfil; por padrão, o último que a janela usou.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Use the service at this address instead of a profile&apos;s.</source>
        <translation>Usar o serviço deste endereço em vez do de um perfil.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>The public key for --service.</source>
        <translation>A chave pública para --service.</translation>
    </message>
    <message>
        <source>Read the secret from this file instead of the keychain. The environment variable RADARDESK_SECRET does the same.</source>
        <translation>Ler o segredo deste arquivo em vez do chaveiro. A variável de ambiente RADARDESK_SECRET tem o mesmo efeito.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Give up after this many seconds.</source>
        <translation>Desistir após este número de segundos.</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SECONDS</translation>
    </message>
    <message>
        <source>Allow sending with a production profile.</source>
        <translation>Permitir o envio com um perfil de produção.</translation>
    </message>
    <message>
        <source>A secret can&apos;t be an argument, since every user of this computer can see it in the list of processes. Use the keychain, RADARDESK_SECRET or --secret-file.</source>
        <translation>Um segredo não pode ser um argumento, pois qualquer usuário deste computador pode vê-lo na lista de processos. Use o chaveiro, RADARDESK_SECRET ou --secret-file.</translation>
    </message>
    <message>
        <source>Usage: radardesk-cli VERB [ARGUMENTS] [OPTIONS]</source>
        <translation>Uso: radardesk-cli VERB [ARGUMENTS] [OPTIONS]</translation>
    </message>
    <message>
        <source>Broadcasts, listens and checks with the profiles of RadarDesk.</source>
        <translation>Transmite, ouve e verifica com os perfis do RadarDesk.</translation>
    </message>
    <message>
        <source>“radardesk-cli VERB --help” explains a verb, with examples.</source>
        <translation>“radardesk-cli VERB --help” explica um verbo, com exemplos.</translation>
    </message>
    <message>
        <source>Exit status: 0 done and as expected, 1 a finding or an expectation that isn&apos;t met, 2 wrong usage, 3 the service or the network, 4 no secret.</source>
        <translation>Código de saída: 0 concluído e conforme o esperado, 1 uma constatação ou uma expectativa não atendida, 2 uso incorreto, 3 o serviço ou a rede, 4 sem segredo.</translation>
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
        <translation>Opções comuns:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemplos:</translation>
    </message>
    <message>
        <source>Unknown verb. See radardesk-cli --help.</source>
        <translation>Verbo desconhecido. Consulte radardesk-cli --help.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Run</name>
    <message>
        <source>The time limit has passed before the scenario was over.</source>
        <translation>O tempo limite se esgotou antes do fim do cenário.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”.</source>
        <extracomment>%1 is what was given</extracomment>
        <translation>Não há cenário “%1”.</translation>
    </message>
    <message>
        <source>%1 sent…</source>
        <extracomment>%1 is how many broadcasts were sent</extracomment>
        <translation>Enviados: %1…</translation>
    </message>
    <message>
        <source>Run a scenario of the window.</source>
        <translation>Executar um cenário da janela.</translation>
    </message>
    <message>
        <source>Run it once for each row of this CSV file, whose columns are {{var NAME}}.</source>
        <translation>Executá-lo uma vez para cada linha deste arquivo CSV, cujas colunas são {{var NAME}}.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>End with the first failure, whatever the scenario says.</source>
        <translation>Terminar na primeira falha, independentemente do que diz o cenário.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Run it with the profile that the window used last.</source>
        <translation>Executá-lo com o último perfil que a janela usou.</translation>
    </message>
    <message>
        <source>Run it for each row, until something fails.</source>
        <translation>Executá-lo para cada linha, até que algo falhe.</translation>
    </message>
    <message>
        <source>A report for CI.</source>
        <translation>Um relatório para CI.</translation>
    </message>
    <message>
        <source>text, json or junit</source>
        <translation>text, json ou junit</translation>
    </message>
    <message>
        <source>The rows of %1 can&apos;t be used. %2</source>
        <extracomment>%1 is the path of a file, %2 why, in whole sentences</extracomment>
        <translation>Não é possível usar as linhas de %1. %2</translation>
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
        <translation>%1 Sem um chaveiro, armazene as credenciais em um arquivo com --state.</translation>
    </message>
    <message>
        <source>The sandbox runs until Ctrl+C.</source>
        <translation>O sandbox fica em execução até Ctrl+C.</translation>
    </message>
    <message>
        <source>Run the sandbox, or print the settings that point an app at it (env).</source>
        <translation>Executar o sandbox ou mostrar a configuração que conecta um app a ele (env).</translation>
    </message>
    <message>
        <source>Listen at this port; by default the window&apos;s. 0 means any free port.</source>
        <translation>Escutar nesta porta; por padrão, a da janela. 0 significa qualquer porta livre.</translation>
    </message>
    <message>
        <source>Store the secret and public key in this file instead of the keychain. The file is created if it doesn&apos;t exist.</source>
        <translation>Armazenar o segredo e a chave pública neste arquivo em vez do chaveiro. O arquivo é criado se não existir.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Accept requests for tokens and client data for sockets that were never connected.</source>
        <translation>Aceitar requisições de tokens e dados do cliente para sockets que nunca se conectaram.</translation>
    </message>
    <message>
        <source>Run it with the window&apos;s port and credentials.</source>
        <translation>Executá-lo com a porta e as credenciais da janela.</translation>
    </message>
    <message>
        <source>Run it in CI, where there is no keychain.</source>
        <translation>Executá-lo em CI, onde não há chaveiro.</translation>
    </message>
    <message>
        <source>Point an app at it.</source>
        <translation>Conectar um app a ele.</translation>
    </message>
    <message>
        <source>Simulate the faults in this file, such as late or lost messages. RadarDesk stores its own in faults.json.</source>
        <translation>Simular as falhas deste arquivo, como mensagens atrasadas ou perdidas. O RadarDesk salva as suas em faults.json.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::ServiceVerb</name>
    <message>
        <source>The time limit has passed without an answer.</source>
        <translation>O tempo limite se esgotou sem resposta.</translation>
    </message>
    <message>
        <source>Interrupted before the service answered.</source>
        <translation>Interrompido antes da resposta do serviço.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Token</name>
    <message>
        <source>A v3 token is for one connection. Name it with --socket.</source>
        <translation>Um token v3 vale para uma única conexão. Informe-a com --socket.</translation>
    </message>
    <message>
        <source>Token for the command line.</source>
        <translation>Token para a linha de comando.</translation>
    </message>
    <message>
        <source>Get a token for a private or presence channel.</source>
        <translation>Obter um token para um canal privado ou de presença.</translation>
    </message>
    <message>
        <source>The ID of the connection (v3).</source>
        <translation>O ID da conexão (v3).</translation>
    </message>
    <message>
        <source>v2 or v3; by default the profile&apos;s</source>
        <translation>v2 ou v3; por padrão, a versão do perfil</translation>
    </message>
    <message>
        <source>Print a token for that connection.</source>
        <translation>Mostrar um token para essa conexão.</translation>
    </message>
    <message>
        <source>A v2 token is for every connection.</source>
        <translation>Um token v2 vale para todas as conexões.</translation>
    </message>
    <message>
        <source>Listen with it.</source>
        <translation>Ouvir com ele.</translation>
    </message>
    <message>
        <source>%1 is a public channel. Only private and presence channels need a token.</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>%1 é um canal público. Apenas canais privados e de presença precisam de um token.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Verb</name>
    <message>
        <source>An argument is missing. See --help.</source>
        <translation>Falta um argumento. Consulte --help.</translation>
    </message>
    <message>
        <source>Unexpected argument. See --help.</source>
        <translation>Argumento inesperado. Consulte --help.</translation>
    </message>
    <message>
        <source>The value of --%1 must be one of: %2.</source>
        <extracomment>%1 is an option, %2 the values that it may have</extracomment>
        <translation>O valor de --%1 deve ser um destes: %2.</translation>
    </message>
    <message>
        <source>The value of --timeout must be a number of seconds.</source>
        <translation>O valor de --timeout deve ser um número de segundos.</translation>
    </message>
    <message>
        <source>The value of --%1 must be a number from %2 to %3.</source>
        <extracomment>%1 is an option</extracomment>
        <translation>O valor de --%1 deve ser um número de %2 a %3.</translation>
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
        <translation>Esta identidade pode entrar no canal</translation>
    </message>
    <message>
        <source>Expect allowed</source>
        <translation>Esperar acesso</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>This identity may not join the channel</source>
        <translation>Esta identidade não pode entrar no canal</translation>
    </message>
    <message>
        <source>Expect refused</source>
        <translation>Esperar recusa</translation>
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
        <translation>Não comparar o resultado (Espaço muda a expectativa)</translation>
    </message>
    <message>
        <source>No result yet. Press F5 to run all cells, or Space to change the expectation.</source>
        <translation>Nenhum resultado ainda. Pressione F5 para executar todas as células, ou Espaço para mudar a expectativa.</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Expectativa</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>No expectation</source>
        <translation>Sem expectativa</translation>
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
        <translation>Executar esta &amp;célula</translation>
    </message>
    <message>
        <source>Run the row “%1”</source>
        <translation>Executar a linha “%1”</translation>
    </message>
    <message>
        <source>Edit “%1”…</source>
        <translation>Editar “%1”…</translation>
    </message>
    <message>
        <source>Run the column “%1”</source>
        <translation>Executar a coluna “%1”</translation>
    </message>
    <message>
        <source>&amp;Accept as expected</source>
        <translation>&amp;Aceitar como esperado</translation>
    </message>
    <message>
        <source>Accept the row as expected</source>
        <translation>Aceitar a linha como esperada</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Remover “%1”</translation>
    </message>
    <message>
        <source>Removed “%1” from the matrix.</source>
        <translation>“%1” foi removido da matriz.</translation>
    </message>
    <message>
        <source>Accept the column as expected</source>
        <translation>Aceitar a coluna como esperada</translation>
    </message>
    <message>
        <source>Accept a&amp;ll as expected</source>
        <translation>Aceitar &amp;tudo como esperado</translation>
    </message>
    <message>
        <source>No other private channels</source>
        <translation>Nenhum outro canal privado</translation>
    </message>
    <message>
        <source>Add &amp;all</source>
        <translation>&amp;Adicionar todos</translation>
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
        <translation>Executa&amp;r tudo</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Conhecidos</translation>
    </message>
    <message>
        <source>Add private channels that you have used</source>
        <translation>Adicionar canais privados que você já usou</translation>
    </message>
    <message>
        <source>Known channels</source>
        <translation>Canais conhecidos</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identidades</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Só diferenças</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the matrix</source>
        <translation>Copiar a matriz</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copiar como &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>&amp;Copiar como CSV</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>Add channels</source>
        <translation>Adicionar canais</translation>
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
        <translation>Editar o endpoint</translation>
    </message>
    <message>
        <source>Choose the identities of the matrix</source>
        <translation>Escolher as identidades da matriz</translation>
    </message>
    <message>
        <source>Copied the matrix as a Markdown table.</source>
        <translation>Matriz copiada como tabela Markdown.</translation>
    </message>
    <message>
        <source>Copied the matrix as CSV, one line for each cell.</source>
        <translation>Matriz copiada como CSV, uma linha por célula.</translation>
    </message>
    <message>
        <source>No identities</source>
        <translation>Nenhuma identidade</translation>
    </message>
    <message>
        <source>Accept as expected</source>
        <translation>Aceitar como esperado</translation>
    </message>
    <message>
        <source>No channels</source>
        <translation>Nenhum canal</translation>
    </message>
    <message>
        <source>Channels to add, separated by spaces (Enter)</source>
        <translation>Canais a adicionar, separados por espaços (Enter)</translation>
    </message>
    <message>
        <source>Edit the endpoint of the check and the matrix</source>
        <translation>Editar o endpoint da verificação e da matriz</translation>
    </message>
    <message>
        <source>Request a token for each identity and channel (F5)</source>
        <translation>Pedir um token para cada identidade e canal (F5)</translation>
    </message>
    <message>
        <source>Cancel the remaining calls (Esc)</source>
        <translation>Cancelar as chamadas restantes (Esc)</translation>
    </message>
    <message>
        <source>Show only rows and columns with differences</source>
        <translation>Mostrar só linhas e colunas com diferenças</translation>
    </message>
    <message>
        <source>Access matrix</source>
        <translation>Matriz de acesso</translation>
    </message>
    <message>
        <source>Accepted the results as expected.</source>
        <translation>Resultados aceitos como esperados.</translation>
    </message>
    <message>
        <source>Added “%1” as one channel. Split it if the comma separates two names.</source>
        <translation>“%1” foi adicionado como um só canal. Divida-o se a vírgula separar dois nomes.</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>&amp;Dividir</translation>
    </message>
    <message>
        <source>The matrix already has all of these channels.</source>
        <translation>A matriz já tem todos estes canais.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n channel(s). The matrix already had the others.</source>
        <translation>
            <numerusform>%n canal adicionado. A matriz já tinha os outros.</numerusform>
            <numerusform>%n canais adicionados. A matriz já tinha os outros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter channels in the field above.</source>
        <translation>Insira canais no campo acima.</translation>
    </message>
    <message>
        <source>Choose identities under “Identities”.</source>
        <translation>Escolha identidades em “Identidades”.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Nenhuma diferença</translation>
    </message>
    <message>
        <source>All results match the expectations and the previous run. Turn off “Differences only” to show them.</source>
        <translation>Todos os resultados correspondem às expectativas e à execução anterior. Desative “Só diferenças” para mostrá-los.</translation>
    </message>
    <message>
        <source>Show cell</source>
        <translation>Mostrar célula</translation>
    </message>
    <message>
        <source>%1 of %2 cells done…</source>
        <extracomment>%1 and %2 are numbers of cells</extracomment>
        <translation>%1 de %2 células concluídas…</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>não definido</translation>
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
        <translation>ativado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativado</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::AddUsersForm</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Number of test users</source>
        <translation>Número de usuários de teste</translation>
    </message>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <translation>Insira um número de 1 a %1.</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>&amp;Quantos</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::AnnotationBar</name>
    <message>
        <source>Mark this event with a color (M in the list of events)</source>
        <translation>Marcar este evento com uma cor (M na lista de eventos)</translation>
    </message>
    <message>
        <source>Note on this event</source>
        <translation>Nota sobre este evento</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Adicionar uma nota</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no mark</comment>
        <translation>Nenhuma</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::Annotator</name>
    <message>
        <source>Removed the note.</source>
        <translation>A nota foi removida.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n mark(s).</source>
        <translation>
            <numerusform>%n marca removida.</numerusform>
            <numerusform>%n marcas removidas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::CallLine</name>
    <message>
        <source>Run the code below in your app. Its first call shows up here.</source>
        <translation>Execute o código abaixo no seu app. A primeira chamada aparecerá aqui.</translation>
    </message>
    <message>
        <source>Waiting for the first call…</source>
        <translation>Aguardando a primeira chamada…</translation>
    </message>
    <message>
        <source>An app</source>
        <translation>Um app</translation>
    </message>
    <message>
        <source>%1 called %2</source>
        <comment>%1 is a program, %2 is like “2 s ago”</comment>
        <translation>%1 fez uma chamada %2</translation>
    </message>
    <message>
        <source>%1 was refused %2</source>
        <comment>%1 is a program, %2 is like “2 s ago”</comment>
        <translation>%1 teve uma chamada recusada %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ChannelDelegate</name>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>há %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>há %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>há %1 h</translation>
    </message>
    <message>
        <source>Label of %1</source>
        <translation>Rótulo de %1</translation>
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
        <translation>padrão · ouve os canais correspondentes</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ChannelFacets</name>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>Find out why %1 is refused</source>
        <comment>%1 is a channel</comment>
        <translation>Descobrir por que %1 é recusado</translation>
    </message>
    <message>
        <source>Access of %1</source>
        <comment>%1 is a channel</comment>
        <translation>Acesso de %1</translation>
    </message>
    <message>
        <source>Presence on %1</source>
        <comment>%1 is a channel</comment>
        <translation>Presença em %1</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presença</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ChannelList</name>
    <message>
        <source>All channels</source>
        <translation>Todos os canais</translation>
    </message>
    <message>
        <source>Show the events of every channel</source>
        <translation>Mostrar os eventos de todos os canais</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>&quot;All channels&quot;, how many there are</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nenhum ainda</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n channel(s)</source>
        <extracomment>How many of all channels fit what is typed into the filter</extracomment>
        <translation>
            <numerusform>%1 de %n canal</numerusform>
            <numerusform>%1 de %n canais</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ChannelsPanel</name>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Desafixar</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>Fixar no to&amp;po</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>&amp;Copiar nome</translation>
    </message>
    <message>
        <source>&amp;Rename label…</source>
        <translation>&amp;Renomear rótulo…</translation>
    </message>
    <message>
        <source>Filter channels</source>
        <translation>Filtrar canais</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>Listen to a channel without sending</source>
        <translation>Ouvir um canal sem enviar</translation>
    </message>
    <message>
        <source>&amp;Remove pattern</source>
        <translation>&amp;Remover padrão</translation>
    </message>
    <message>
        <source>&amp;Access</source>
        <translation>&amp;Acesso</translation>
    </message>
    <message>
        <source>Pre&amp;sence</source>
        <translation>Pre&amp;sença</translation>
    </message>
    <message>
        <source>Stop &amp;listening</source>
        <translation>Parar de &amp;ouvir</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Ouvir</translation>
    </message>
    <message>
        <source>Removed the pattern “%1”.</source>
        <translation>O padrão “%1” foi removido.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>&amp;Delete channel</source>
        <translation>&amp;Excluir canal</translation>
    </message>
    <message>
        <source>Deleted “%1” and its events.</source>
        <translation>“%1” foi excluído com os eventos.</translation>
    </message>
    <message>
        <source>&amp;Why is access refused?</source>
        <translation>Por &amp;que o acesso é recusado?</translation>
    </message>
    <message>
        <source>Removed “%1” from the list.</source>
        <translation>“%1” foi removido da lista.</translation>
    </message>
    <message>
        <source>Why did it &amp;not arrive?</source>
        <translation>Por que &amp;não chegou?</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::CheckForm</name>
    <message>
        <source>Authentication endpoint</source>
        <translation>Endpoint de autenticação</translation>
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
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Run all six steps (F5)</source>
        <translation>Executar as seis etapas (F5)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>Co&amp;mo</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>Pá&amp;gina</translation>
    </message>
    <message>
        <source>https://app.example/</source>
        <translation>https://app.example/</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>Mai&amp;s</translation>
    </message>
    <message>
        <source>More settings of the check (Alt+O)</source>
        <translation>Mais opções da verificação (Alt+S)</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Mais opções</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvas</translation>
    </message>
    <message>
        <source>Saved checks</source>
        <translation>Verificações salvas</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar o relatório</translation>
    </message>
    <message>
        <source>Watc&amp;h</source>
        <translation>O&amp;bservar</translation>
    </message>
    <message>
        <source>Check again whenever the endpoint&apos;s server restarts (Alt+H)</source>
        <translation>Verificar de novo sempre que o servidor do endpoint reiniciar (Alt+B)</translation>
    </message>
    <message>
        <source>The page sends &amp;cookies to other origins</source>
        <translation>&amp;A página envia cookies a outras origens</translation>
    </message>
    <message>
        <source>&amp;Broadcast a test message</source>
        <translation>&amp;Transmitir uma mensagem de teste</translation>
    </message>
    <message>
        <source>Try rejected tokens with &amp;other profiles</source>
        <translation>Testar tokens &amp;rejeitados com outros perfis</translation>
    </message>
    <message>
        <source>URL of the authentication endpoint, absolute or relative to the page</source>
        <translation>URL do endpoint de autenticação, absoluta ou relativa à página</translation>
    </message>
    <message>
        <source>Stop the check (Esc)</source>
        <translation>Parar a verificação (Esc)</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidade</translation>
    </message>
    <message>
        <source>Identity whose cookies and headers are sent</source>
        <translation>Identidade cujos cookies e cabeçalhos são enviados</translation>
    </message>
    <message>
        <source>URL of the page that subscribes, for the CORS rules of the browser</source>
        <translation>URL da página que assina, para as regras CORS do navegador</translation>
    </message>
    <message>
        <source>Page URL</source>
        <translation>URL da página</translation>
    </message>
    <message>
        <source>Open, save or delete a check</source>
        <translation>Abrir, salvar ou excluir uma verificação</translation>
    </message>
    <message>
        <source>Copy the report as Markdown, without secrets (Alt+Y)</source>
        <translation>Copiar o relatório em Markdown, sem segredos (Alt+P)</translation>
    </message>
    <message>
        <source>generated name</source>
        <translation>nome gerado</translation>
    </message>
    <message>
        <source>same channel</source>
        <translation>mesmo canal</translation>
    </message>
    <message>
        <source>Type of endpoint</source>
        <translation>Tipo de endpoint</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticação</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Type of endpoint to check: authentication (radar.auth) or connection (call.on.connection)</source>
        <translation>Tipo de endpoint a verificar: autenticação (radar.auth) ou conexão (call.on.connection)</translation>
    </message>
    <message>
        <source>Only v3 has a connection endpoint.</source>
        <translation>Só a v3 tem um endpoint de conexão.</translation>
    </message>
    <message>
        <source>The check of a connection endpoint uses a presence channel of its own.</source>
        <translation>A verificação de um endpoint de conexão usa um canal de presença próprio.</translation>
    </message>
    <message>
        <source>/connected or https://app.example/connected</source>
        <translation>/connected ou https://app.example/connected</translation>
    </message>
    <message>
        <source>URL of the connection endpoint, absolute or relative to the page</source>
        <translation>URL do endpoint de conexão, absoluta ou relativa à página</translation>
    </message>
    <message>
        <source>Connection endpoint</source>
        <translation>Endpoint de conexão</translation>
    </message>
    <message>
        <source>Check the connection endpoint (F5)</source>
        <translation>Verificar o endpoint de conexão (F5)</translation>
    </message>
    <message>
        <source>Channel that must be refused</source>
        <translation>Canal que deve ser recusado</translation>
    </message>
    <message>
        <source>Channel the app broadcasts to</source>
        <translation>Canal para o qual o app transmite</translation>
    </message>
    <message>
        <source>Fallback socket ID</source>
        <translation>ID de socket reserva</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::CheckPanel</name>
    <message>
        <source>Steps of the check</source>
        <translation>Etapas da verificação</translation>
    </message>
    <message>
        <source>Your server restarted. Checking again…</source>
        <translation>Seu servidor reiniciou. Verificando de novo…</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>“%1” foi excluído.</translation>
    </message>
    <message>
        <source>Checking “%1”…</source>
        <comment>a channel</comment>
        <translation>Verificando “%1”…</translation>
    </message>
    <message>
        <source>Why is a private channel refused?</source>
        <translation>Por que um canal privado é recusado?</translation>
    </message>
    <message>
        <source>Enter a channel and your authentication endpoint, choose an identity, and press F5. RadarDesk repeats every step a browser takes and explains the first one that fails.</source>
        <translation>Insira um canal e seu endpoint de autenticação, escolha uma identidade e pressione F5. O RadarDesk repete cada etapa de um navegador e explica a primeira que falhar.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: its cookies are missing</source>
        <comment>an identity</comment>
        <translation>Não é possível usar “%1”: faltam os cookies</translation>
    </message>
    <message>
        <source>Enter the cookies</source>
        <translation>Inserir os cookies</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>A verificação foi interrompida</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Nenhum resultado ainda</translation>
    </message>
    <message>
        <source>Copied the report as Markdown, without cookies, tokens and secrets.</source>
        <translation>Relatório copiado em Markdown, sem cookies, tokens e segredos.</translation>
    </message>
    <message>
        <source>The check runs again whenever the endpoint&apos;s server restarts.</source>
        <translation>A verificação é executada de novo sempre que o servidor do endpoint reinicia.</translation>
    </message>
    <message>
        <source>Enter a name to save the check.</source>
        <translation>Insira um nome para salvar a verificação.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Salva como “%1”.</translation>
    </message>
    <message>
        <source>The request, response and verdict of each step appear here.</source>
        <translation>A requisição, a resposta e o veredito de cada etapa aparecem aqui.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s server is down. The check runs again when the server is back.</source>
        <translation>O servidor do endpoint está fora do ar. A verificação será executada de novo quando ele voltar.</translation>
    </message>
    <message>
        <source>Checking the connection endpoint…</source>
        <translation>Verificando o endpoint de conexão…</translation>
    </message>
    <message>
        <source>Why does presence show no client data?</source>
        <translation>Por que a presença não mostra dados do cliente?</translation>
    </message>
    <message>
        <source>Enter your connection endpoint, choose an identity, and press F5. RadarDesk reports a connection as a browser does and checks what presence then shows.</source>
        <translation>Insira seu endpoint de conexão, escolha uma identidade e pressione F5. O RadarDesk informa uma conexão como um navegador e verifica o que a presença mostra em seguida.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ClientDataEdit</name>
    <message>
        <source>Client &amp;data</source>
        <translation>&amp;Dados do cliente</translation>
    </message>
    <message>
        <source>Share of the size limit</source>
        <translation>Parte usada do limite de tamanho</translation>
    </message>
    <message>
        <source>Client data as JSON</source>
        <translation>Dados do cliente em JSON</translation>
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
        <translation>&amp;Colar</translation>
    </message>
    <message>
        <source>For API &amp;v3</source>
        <translation>Para a API &amp;v3</translation>
    </message>
    <message>
        <source>For API &amp;v2</source>
        <translation>Para a API &amp;v2</translation>
    </message>
    <message>
        <source>Copied as %1.</source>
        <extracomment>%1 is as “Python (v3)”</extracomment>
        <translation>Copiado como %1.</translation>
    </message>
    <message>
        <source>Not pasted. Line %1, column %2: %3</source>
        <translation>Não colado. Linha %1, coluna %2: %3</translation>
    </message>
    <message>
        <source>Pasted from %1.</source>
        <extracomment>%1 is as “cURL command”</extracomment>
        <translation>Colado de %1.</translation>
    </message>
    <message>
        <source>Cop&amp;y as code</source>
        <translation>C&amp;opiar como código</translation>
    </message>
    <message>
        <source>&amp;Undo paste</source>
        <translation>&amp;Desfazer colagem</translation>
    </message>
    <message>
        <source>Not copied. Fix the message first.</source>
        <translation>Não copiado. Corrija primeiro a mensagem.</translation>
    </message>
    <message>
        <source>The clipboard contains no text. Copy a broadcast first.</source>
        <translation>A área de transferência não contém texto. Copie primeiro um broadcast.</translation>
    </message>
    <message>
        <source>The secret was removed.</source>
        <translation>O segredo foi removido.</translation>
    </message>
    <message>
        <source>Restored the previous message.</source>
        <translation>A mensagem anterior foi restaurada.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::CommandPalette</name>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Type to find a command, channel or saved message</source>
        <translation>Digite para localizar um comando, canal ou mensagem salva</translation>
    </message>
    <message>
        <source>No matches. Press Esc to close.</source>
        <translation>Nenhum resultado. Pressione Esc para fechar.</translation>
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
        <translation>Exibir</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
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
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
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
        <translation>Itens</translation>
    </message>
    <message>
        <source>Edit the data as a table (Alt+1)</source>
        <translation>Editar os dados em tabela (Alt+1)</translation>
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
        <translation>Editar os dados como texto JSON (Alt+2)</translation>
    </message>
    <message>
        <source>Alt+2</source>
        <translation>Alt+2</translation>
    </message>
    <message>
        <source>Targeting</source>
        <translation>Segmentação</translation>
    </message>
    <message>
        <source>Alt+3</source>
        <translation>Alt+3</translation>
    </message>
    <message>
        <source>Data items</source>
        <translation>Itens de dados</translation>
    </message>
    <message>
        <source>Data as JSON</source>
        <translation>Dados em JSON</translation>
    </message>
    <message>
        <source>&amp;Broadcast   Ctrl+Enter</source>
        <translation>&amp;Transmitir   Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t send</source>
        <translation>Não &amp;enviar</translation>
    </message>
    <message>
        <source>Alt+K</source>
        <translation>Alt+K</translation>
    </message>
    <message>
        <source>Paste a broadcast</source>
        <translation>Colar um broadcast</translation>
    </message>
    <message>
        <source>C&amp;opy as</source>
        <translation>C&amp;opiar como</translation>
    </message>
    <message>
        <source>Insert placeholder</source>
        <translation>Inserir placeholder</translation>
    </message>
    <message>
        <source>Broadcast to p&amp;roduction</source>
        <translation>Transmitir em &amp;produção</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>Save this message to load or send it at any time (Alt+K)</source>
        <translation>Salvar esta mensagem para carregá-la ou enviá-la a qualquer momento (Alt+K)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Choose which users receive the broadcast, with API v2 only (Alt+3)</source>
        <translation>Escolher quais usuários recebem o broadcast, só com a API v2 (Alt+3)</translation>
    </message>
    <message>
        <source>Paste a broadcast from a cURL command, JSON, Python or spreadsheet rows (Ctrl+Shift+V)</source>
        <translation>Colar um broadcast de um comando cURL, JSON, Python ou linhas de planilha (Ctrl+Shift+V)</translation>
    </message>
    <message>
        <source>Insert a placeholder, which becomes a value when the message is sent (Ctrl+Space)</source>
        <translation>Inserir um placeholder, que vira um valor quando a mensagem é enviada (Ctrl+Space)</translation>
    </message>
    <message>
        <source>S&amp;how error</source>
        <translation>&amp;Mostrar erro</translation>
    </message>
    <message>
        <source>Discard te&amp;xt</source>
        <translation>De&amp;scartar texto</translation>
    </message>
    <message>
        <source>Copy the broadcast as code (Ctrl+Shift+C repeats the last choice)</source>
        <translation>Copiar o broadcast como código (Ctrl+Shift+C repete a última escolha)</translation>
    </message>
    <message>
        <source>Channel name</source>
        <translation>Nome do canal</translation>
    </message>
    <message>
        <source>Sending is locked</source>
        <translation>O envio está bloqueado</translation>
    </message>
    <message>
        <source>The JSON is invalid at line %1, column %2: %3</source>
        <translation>O JSON é inválido na linha %1, coluna %2: %3</translation>
    </message>
    <message>
        <source>Send the broadcast</source>
        <translation>Enviar o broadcast</translation>
    </message>
    <message>
        <source>Not sent. Fix the message first.</source>
        <translation>Não enviado. Corrija primeiro a mensagem.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ConnectDialog</name>
    <message>
        <source>Connect your app</source>
        <translation>Conectar seu app</translation>
    </message>
    <message>
        <source>What to connect</source>
        <translation>O que conectar</translation>
    </message>
    <message>
        <source>Official library</source>
        <translation>Biblioteca oficial</translation>
    </message>
    <message>
        <source>Small app</source>
        <translation>App pequeno</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;with secret</source>
        <translation>Copiar com &amp;segredo</translation>
    </message>
    <message>
        <source>&amp;Port and credentials…</source>
        <translation>&amp;Porta e credenciais…</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Secret in the keychain: address and credentials stay the same at each start.</source>
        <translation>Segredo no chaveiro: o endereço e as credenciais permanecem os mesmos a cada inicialização.</translation>
    </message>
    <message>
        <source>Secret for this run only: the next start has other credentials.</source>
        <translation>Segredo só para esta execução: a próxima inicialização terá outras credenciais.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>The sandbox isn&apos;t running. %1</source>
        <comment>%1 is why</comment>
        <translation>O sandbox não está em execução. %1</translation>
    </message>
    <message>
        <source>Copy the code with the secret; it is removed from the clipboard after 30 seconds</source>
        <translation>Copiar o código com o segredo; ele é removido da área de transferência após 30 segundos</translation>
    </message>
    <message>
        <source>The code was removed from the clipboard.</source>
        <translation>O código foi removido da área de transferência.</translation>
    </message>
    <message>
        <source>Without the secret, the code reads it from PUSHRADAR_SECRET.</source>
        <translation>Sem o segredo, o código o lê de PUSHRADAR_SECRET.</translation>
    </message>
    <message>
        <source>Until then, the sandbox uses port %1.</source>
        <translation>Até lá, o sandbox usa a porta %1.</translation>
    </message>
    <message>
        <source>Copied with the secret. The code is removed from the clipboard after a while.</source>
        <translation>Copiado com o segredo. O código será removido da área de transferência após um tempo.</translation>
    </message>
    <message>
        <source>These lines point the official %1 library at RadarDesk. The secret stays the one of the service.</source>
        <extracomment>%1 is a programming language</extracomment>
        <translation>Estas linhas apontam a biblioteca oficial de %1 para o RadarDesk. O segredo continua sendo o do serviço.</translation>
    </message>
    <message>
        <source>Your app reaches the service by %1 for as long as the recording goes on.</source>
        <extracomment>%1 is a URL</extracomment>
        <translation>Seu app acessa o serviço por %1 enquanto a gravação durar.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ConnectionDetails</name>
    <message>
        <source>Select a connection to see everything that happened on it.</source>
        <translation>Selecione uma conexão para ver tudo o que aconteceu nela.</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Close the connection with a close frame (Delete)</source>
        <translation>Fechar a conexão com um frame de fechamento (Delete)</translation>
    </message>
    <message>
        <source>Re&amp;fuse for 10 s</source>
        <translation>&amp;Recusar por 10 s</translation>
    </message>
    <message>
        <source>Cut the connection and refuse it for 10 s, as if it were offline</source>
        <translation>Derrubar a conexão e recusá-la por 10 s, como se estivesse offline</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>More on this connection</source>
        <translation>Mais sobre esta conexão</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n linha omitida</numerusform>
            <numerusform>%n linhas omitidas</numerusform>
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
        <translation>desde %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 is an IP address</extracomment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>client data %1</source>
        <extracomment>%1 is JSON</extracomment>
        <translation>dados do cliente %1</translation>
    </message>
    <message numerus="yes">
        <source>Allow again (%n s)</source>
        <translation>
            <numerusform>Permitir de novo (%n s)</numerusform>
            <numerusform>Permitir de novo (%n s)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send to this connection…</source>
        <translation>Enviar a e&amp;sta conexão…</translation>
    </message>
    <message>
        <source>C&amp;ut without a close frame</source>
        <translation>Derr&amp;ubar sem frame de fechamento</translation>
    </message>
    <message>
        <source>A&amp;llow again</source>
        <translation>&amp;Permitir de novo</translation>
    </message>
    <message>
        <source>Show its &amp;events</source>
        <translation>Mostrar os &amp;eventos dela</translation>
    </message>
    <message>
        <source>Check “%1”…</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>Verificar “%1”…</translation>
    </message>
    <message>
        <source>&amp;Copy socket ID</source>
        <translation>&amp;Copiar ID do socket</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Enviar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Derrubar</translation>
    </message>
    <message>
        <source>Show the call for its &amp;token</source>
        <translation>Mostrar a chamada do &amp;token</translation>
    </message>
    <message>
        <source>Show its &amp;presence channel</source>
        <translation>&amp;Mostrar o canal de presença</translation>
    </message>
    <message>
        <source>Send a message to this connection only (Enter)</source>
        <translation>Enviar uma mensagem só a esta conexão (Enter)</translation>
    </message>
    <message>
        <source>Cut the connection without a close frame, like a failing network (Shift+Delete)</source>
        <translation>Derrubar a conexão sem frame de fechamento, como uma falha de rede (Shift+Delete)</translation>
    </message>
    <message>
        <source>Events of this connection</source>
        <translation>Eventos desta conexão</translation>
    </message>
    <message>
        <source>Why did it &amp;not arrive?</source>
        <translation>Por que &amp;não chegou?</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ConnectionsList</name>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>No client is connected to the sandbox.</source>
        <translation>Nenhum cliente está conectado ao sandbox.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ConnectionsPanel</name>
    <message>
        <source>Filter connections</source>
        <translation>Filtrar conexões</translation>
    </message>
    <message>
        <source>Page, program, channel, socket ID or client data</source>
        <translation>Página, programa, canal, ID do socket ou dados do cliente</translation>
    </message>
    <message>
        <source>Show connections that have ended</source>
        <translation>Mostrar conexões já encerradas</translation>
    </message>
    <message>
        <source>Show the connections of RadarDesk itself: its subscriber, checks and test users</source>
        <translation>Mostrar as conexões do próprio RadarDesk: assinante, verificações e usuários de teste</translation>
    </message>
    <message>
        <source>No page or program is connected.</source>
        <translation>Nenhuma página ou programa está conectado.</translation>
    </message>
    <message>
        <source>Open a page that subscribes here, and its connection shows up with its channels and everything that is sent to it.</source>
        <translation>Abra uma página que assine um canal aqui, e a conexão aparecerá com os canais e tudo o que for enviado a ela.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nenhum resultado</translation>
    </message>
    <message>
        <source>The filter hides every connection.</source>
        <translation>O filtro oculta todas as conexões.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n aberta</numerusform>
            <numerusform>%n abertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not listed</source>
        <translation>
            <numerusform>%n delas não listada</numerusform>
            <numerusform>%n delas não listadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Refusing connections of %1 for 10 s.</source>
        <extracomment>%1 is a page or program</extracomment>
        <translation>Recusando conexões de %1 por 10 s.</translation>
    </message>
    <message>
        <source>A&amp;llow again</source>
        <translation>&amp;Permitir de novo</translation>
    </message>
    <message>
        <source>Allowed connections of %1 again.</source>
        <extracomment>%1 is a page or program</extracomment>
        <translation>Conexões de %1 permitidas de novo.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Encerradas</translation>
    </message>
    <message>
        <source>RadarDesk&apos;s own</source>
        <translation>Do RadarDesk</translation>
    </message>
    <message>
        <source>Connect your app…</source>
        <translation>Conectar seu app…</translation>
    </message>
    <message>
        <source>That connection isn&apos;t in the list.</source>
        <translation>Essa conexão não está na lista.</translation>
    </message>
    <message>
        <source>This service doesn&apos;t report its connections.</source>
        <translation>Este serviço não informa as próprias conexões.</translation>
    </message>
    <message>
        <source>Switch to the built-in sandbox, or to a profile for radardesk-sandbox.</source>
        <translation>Mude para o sandbox integrado ou para um perfil do radardesk-sandbox.</translation>
    </message>
    <message>
        <source>Connections are shown once there is a secret.</source>
        <translation>As conexões aparecem assim que houver um segredo.</translation>
    </message>
    <message>
        <source>Enter the secret of this profile: the service reports connections only to programs that have it.</source>
        <translation>Insira o segredo deste perfil: o serviço só informa as conexões a programas que o têm.</translation>
    </message>
    <message>
        <source>Connecting to the service…</source>
        <translation>Conectando ao serviço…</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t observe this service.</source>
        <translation>O RadarDesk não consegue observar este serviço.</translation>
    </message>
    <message>
        <source>Check that it is running with the secret of this profile, and without --no-observe. RadarDesk keeps trying.</source>
        <translation>Verifique se ele está em execução com o segredo deste perfil e sem --no-observe. O RadarDesk continua tentando.</translation>
    </message>
    <message>
        <source>Show the code that connects your server and your page</source>
        <translation>Mostrar o código que conecta seu servidor e sua página</translation>
    </message>
    <message>
        <source>Sent a message on “%1” to connection %2 only.</source>
        <extracomment>%1 is a channel, %2 a socket ID</extracomment>
        <translation>Mensagem em “%1” enviada só à conexão %2.</translation>
    </message>
    <message>
        <source>Closed connection %1.</source>
        <extracomment>%1 is a socket ID</extracomment>
        <translation>Conexão %1 fechada.</translation>
    </message>
    <message>
        <source>Cut connection %1.</source>
        <extracomment>%1 is a socket ID</extracomment>
        <translation>Conexão %1 derrubada.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DecodedPanel</name>
    <message>
        <source>Decoded values</source>
        <translation>Valores decodificados</translation>
    </message>
    <message>
        <source>Decoded text</source>
        <translation>Texto decodificado</translation>
    </message>
    <message>
        <source>Only part of the data is decoded.</source>
        <translation>Só parte dos dados está decodificada.</translation>
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
        <translation>Todos os dados</translation>
    </message>
    <message>
        <source>(start only)</source>
        <translation>(só o início)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DeliveryActions</name>
    <message>
        <source>Switched to the profile “%1”, which the message is about.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>Mudou para o perfil “%1”, ao qual a mensagem pertence.</translation>
    </message>
    <message>
        <source>The profile that the message is about was deleted.</source>
        <translation>O perfil ao qual a mensagem pertence foi excluído.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DeliveryDialog</name>
    <message>
        <source>Why did it not arrive?</source>
        <translation>Por que não chegou?</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copiar relatório</translation>
    </message>
    <message>
        <source>Copy the report as Markdown, without cookies and tokens</source>
        <translation>Copiar o relatório em Markdown, sem cookies e tokens</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Verificar de novo</translation>
    </message>
    <message>
        <source>Look at what has happened since (F5)</source>
        <translation>Verificar o que aconteceu desde então (F5)</translation>
    </message>
    <message>
        <source>Missed while away</source>
        <translation>Perdidas durante a ausência</translation>
    </message>
    <message>
        <source>Steps of the message&apos;s way</source>
        <translation>Etapas do caminho da mensagem</translation>
    </message>
    <message>
        <source>The broadcast to “%1” at %2</source>
        <extracomment>%1 is a channel, %2 a time</extracomment>
        <translation>O broadcast para “%1” às %2</translation>
    </message>
    <message>
        <source>The last message for “%1”</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>A última mensagem para “%1”</translation>
    </message>
    <message>
        <source>Walking the way of the message…</source>
        <translation>Percorrendo o caminho da mensagem…</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Copied the report as Markdown, without cookies, tokens and secrets.</source>
        <translation>Relatório copiado em Markdown, sem cookies, tokens e segredos.</translation>
    </message>
    <message>
        <source>The last message for “%1” at connection %2</source>
        <extracomment>%1 is a channel, %2 the ID of a connection</extracomment>
        <translation>A última mensagem para “%1” na conexão %2</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close the details (Esc)</source>
        <translation>Fechar os detalhes (Esc)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requisição</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Tempos</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>This is the first event of this channel.</source>
        <translation>Este é o primeiro evento deste canal.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n linha adicionada</numerusform>
            <numerusform>%n linhas adicionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n linha removida</numerusform>
            <numerusform>%n linhas removidas</numerusform>
        </translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Como digitado</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Select an event to see its data, request, response and timing.</source>
        <translation>Selecione um evento para ver os dados, a requisição, a resposta e os tempos.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Decodificado</translation>
    </message>
    <message>
        <source>Compared with the event of %1: %2, %3.</source>
        <extracomment>%1 is the time of an event, %2 and %3 are as “2 lines added”</extracomment>
        <translation>Comparado com o evento de %1: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscribers reached</source>
        <translation>
            <numerusform>%n assinante alcançado</numerusform>
            <numerusform>%n assinantes alcançados</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the contents of this tab</source>
        <translation>Copiar o conteúdo desta aba</translation>
    </message>
    <message>
        <source>Values decoded from JSON, Base64, tokens, gzip and times</source>
        <translation>Valores decodificados de JSON, Base64, tokens, gzip e horas</translation>
    </message>
    <message>
        <source>Press Enter to show the connection</source>
        <translation>Pressione Enter para mostrar a conexão</translation>
    </message>
    <message>
        <source>The message before its placeholders were replaced</source>
        <translation>A mensagem antes de os placeholders serem substituídos</translation>
    </message>
    <message>
        <source>The data is the same as in the previous event (%1).</source>
        <extracomment>%1 is the time of an event</extracomment>
        <translation>Os dados são iguais aos do evento anterior (%1).</translation>
    </message>
    <message>
        <source>The data shown is the same as in the previous event (%1).</source>
        <extracomment>%1 is the time of an event</extracomment>
        <translation>Os dados mostrados são iguais aos do evento anterior (%1).</translation>
    </message>
    <message>
        <source>The data differs from the previous event (%1) in white space only.</source>
        <extracomment>%1 is the time of an event</extracomment>
        <translation>Os dados só diferem do evento anterior (%1) nos espaços em branco.</translation>
    </message>
    <message>
        <source>Compared with the previous event (%1): %2, %3.</source>
        <extracomment>%1 is the time of an event, %2 and %3 are as “2 lines added”</extracomment>
        <translation>Comparado com o evento anterior (%1): %2, %3.</translation>
    </message>
    <message>
        <source>The data has too many lines to match them.</source>
        <translation>Os dados têm linhas demais para compará-las.</translation>
    </message>
    <message>
        <source>Only the start of the text is shown. “Raw” shows the complete text, and “Copy” copies it.</source>
        <translation>Só o início do texto é mostrado. “Bruto” mostra o texto completo, e “Copiar” o copia.</translation>
    </message>
    <message>
        <source>Find out why access was refused</source>
        <translation>Descobrir por que o acesso foi recusado</translation>
    </message>
    <message>
        <source>There is no visible difference from the event of %1.</source>
        <extracomment>%1 is the time of an event</extracomment>
        <translation>Não há diferença visível em relação ao evento de %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DifferenceView</name>
    <message numerus="yes">
        <source>… %n equal line(s) …</source>
        <translation>
            <numerusform>… %n linha igual …</numerusform>
            <numerusform>… %n linhas iguais …</numerusform>
        </translation>
    </message>
    <message>
        <source>Equal lines; Enter shows them</source>
        <translation>Linhas iguais; Enter as mostra</translation>
    </message>
    <message>
        <source>Added line</source>
        <translation>Linha adicionada</translation>
    </message>
    <message>
        <source>Removed line</source>
        <translation>Linha removida</translation>
    </message>
    <message>
        <source>Equal line</source>
        <translation>Linha igual</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::Dispatcher</name>
    <message>
        <source>Not sent.</source>
        <translation>Não enviado.</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <extracomment>%1 is why, in whole sentences</extracomment>
        <translation>Não enviado. %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Accepted in %1</source>
        <extracomment>%1 is a duration; other results may follow, such as “3 subscribers reached”</extracomment>
        <translation>Aceito em %1</translation>
    </message>
    <message>
        <source>Sending is locked for this profile. Turn off “Lock sending” first.</source>
        <translation>O envio está bloqueado para este perfil. Desative “Bloquear envio” primeiro.</translation>
    </message>
    <message>
        <source>The message contained a secret that isn&apos;t stored. Edit the message, then send it.</source>
        <translation>A mensagem continha um segredo que não é armazenado. Edite a mensagem e depois envie-a.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Aguardando o chaveiro…</translation>
    </message>
    <message>
        <source>Not sent: the secret isn&apos;t available. Unlock the keychain or enter the secret.</source>
        <translation>Não enviado: o segredo não está disponível. Desbloqueie o chaveiro ou insira o segredo.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscribers reached</source>
        <translation>
            <numerusform>%n assinante alcançado</numerusform>
            <numerusform>%n assinantes alcançados</numerusform>
        </translation>
    </message>
    <message>
        <source>received here after %1</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>recebido aqui após %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DraftTabs</name>
    <message>
        <source>Targeting</source>
        <translation>Segmentação</translation>
    </message>
    <message>
        <source>Targeting %1</source>
        <translation>Segmentação %1</translation>
    </message>
    <message>
        <source>Line %1 is very long, which makes typing slow.</source>
        <extracomment>%1: the number of a line</extracomment>
        <translation>A linha %1 é muito longa, o que deixa a digitação lenta.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formatar</translation>
    </message>
    <message>
        <source>Line %1 is too long to edit, so only its start is shown.</source>
        <extracomment>%1: the number of a line</extracomment>
        <translation>A linha %1 é longa demais para editar, por isso só o início é mostrado.</translation>
    </message>
    <message>
        <source>The JSON must be formatted before you can search it.</source>
        <translation>O JSON precisa ser formatado antes de ser pesquisado.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DropPreview</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Dropped file</source>
        <translation>Arquivo arrastado</translation>
    </message>
    <message>
        <source>Contents of the file</source>
        <translation>Conteúdo do arquivo</translation>
    </message>
    <message>
        <source>&amp;Replace message</source>
        <translation>Substitui&amp;r mensagem</translation>
    </message>
    <message>
        <source>&amp;Add scenarios</source>
        <translation>A&amp;dicionar cenários</translation>
    </message>
    <message>
        <source>&amp;Add profiles</source>
        <translation>Adicionar &amp;perfis</translation>
    </message>
    <message>
        <source>&amp;Add profile</source>
        <translation>Adicionar &amp;perfil</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fe&amp;char</translation>
    </message>
    <message>
        <source>&amp;Judge recording</source>
        <translation>&amp;Avaliar gravação</translation>
    </message>
    <message>
        <source>Add saved &amp;messages</source>
        <translation>Adicionar &amp;mensagens salvas</translation>
    </message>
    <message>
        <source>&amp;Add saved messages</source>
        <translation>Adicionar mensagens &amp;salvas</translation>
    </message>
    <message>
        <source>Message from a link</source>
        <translation>Mensagem de um link</translation>
    </message>
    <message>
        <source>Contents of the link</source>
        <translation>Conteúdo do link</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DroppedFile</name>
    <message numerus="yes">
        <source>…and %n more</source>
        <translation>
            <numerusform>…e mais %n</numerusform>
            <numerusform>…e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios will be added.</source>
        <translation>
            <numerusform>%n cenário será adicionado.</numerusform>
            <numerusform>%n cenários serão adicionados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles will be added. Enter their secrets to use them.</source>
        <translation>
            <numerusform>%n perfil será adicionado. Insira o segredo dele para usá-lo.</numerusform>
            <numerusform>%n perfis serão adicionados. Insira os segredos deles para usá-los.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no PUSHRADAR_… variables in this file.</source>
        <translation>Não há variáveis PUSHRADAR_… neste arquivo.</translation>
    </message>
    <message>
        <source>A profile will be added, and its secret stored in the keychain.</source>
        <translation>Um perfil será adicionado, e o segredo dele será armazenado no chaveiro.</translation>
    </message>
    <message>
        <source>A profile will be added. Enter its secret to use it.</source>
        <translation>Um perfil será adicionado. Insira o segredo dele para usá-lo.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <extracomment>%1: a number, %2: a number, %3: a sentence</extracomment>
        <translation>Linha %1, coluna %2: %3</translation>
    </message>
    <message>
        <source>The message in the editor will be replaced (%1).</source>
        <extracomment>%1: what the file was found to be, such as “cURL”</extracomment>
        <translation>A mensagem no editor será substituída (%1).</translation>
    </message>
    <message>
        <source>This file is too large: %1. The limit is %2.</source>
        <translation>Este arquivo é grande demais: %1. O limite é %2.</translation>
    </message>
    <message>
        <source>There are no broadcasts in this recording. It has no authentication calls either.</source>
        <translation>Não há broadcasts nesta gravação. Ela também não tem chamadas de autenticação.</translation>
    </message>
    <message numerus="yes">
        <source>%n saved messages will be added.</source>
        <translation>
            <numerusform>%n mensagem salva será adicionada.</numerusform>
            <numerusform>%n mensagens salvas serão adicionadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broadcasts will be added as saved messages.</source>
        <translation>
            <numerusform>%n broadcast será adicionado como mensagem salva.</numerusform>
            <numerusform>%n broadcasts serão adicionados como mensagens salvas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authentication calls will be judged. RadarDesk calls nothing itself.</source>
        <translation>
            <numerusform>%n chamada de autenticação será avaliada. O próprio RadarDesk não faz nenhuma chamada.</numerusform>
            <numerusform>%n chamadas de autenticação serão avaliadas. O próprio RadarDesk não faz nenhuma chamada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret in the file is left out.</source>
        <translation>O segredo do arquivo é omitido.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <extracomment>%1: why it can&apos;t be read, such as “it is a folder”</extracomment>
        <translation>Não é possível ler o arquivo: %1.</translation>
    </message>
    <message>
        <source>The events of the file will be added to the history.</source>
        <translation>Os eventos do arquivo serão adicionados ao histórico.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DroppedLink</name>
    <message>
        <source>RadarDesk can&apos;t open this link. Use the form radardesk://message?channel=NAME&amp;data=JSON.</source>
        <translation>O RadarDesk não consegue abrir este link. Use a forma radardesk://message?channel=NAME&amp;data=JSON.</translation>
    </message>
    <message>
        <source>The data of this link isn&apos;t a JSON object.</source>
        <translation>Os dados deste link não são um objeto JSON.</translation>
    </message>
    <message>
        <source>The message in the editor will be replaced with the one in the link. It isn&apos;t sent.</source>
        <translation>A mensagem do editor será substituída pela do link. Ela não é enviada.</translation>
    </message>
    <message>
        <source>The secret in the link is left out.</source>
        <translation>O segredo do link é omitido.</translation>
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
        <translation>Servir um endpoint de autenticação a páginas locais, com tokens do perfil atual (Alt+S)</translation>
    </message>
    <message>
        <source>Serve a&amp;t</source>
        <translation>&amp;Servir em</translation>
    </message>
    <message>
        <source>Serve an authentication endpoint</source>
        <translation>Servir um endpoint de autenticação</translation>
    </message>
    <message>
        <source>127.0.0.1, port</source>
        <translation>127.0.0.1, porta</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>Port of the endpoint; leave empty for any free port</source>
        <translation>Porta do endpoint; deixe vazio para usar qualquer porta livre</translation>
    </message>
    <message>
        <source>path</source>
        <translation>caminho</translation>
    </message>
    <message>
        <source>Path of the endpoint</source>
        <translation>Caminho do endpoint</translation>
    </message>
    <message>
        <source>Address of the endpoint</source>
        <translation>Endereço do endpoint</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar o endereço</translation>
    </message>
    <message>
        <source>Page code</source>
        <translation>Código da página</translation>
    </message>
    <message>
        <source>Copy the line that sets this endpoint in a page</source>
        <translation>Copiar a linha que define este endpoint em uma página</translation>
    </message>
    <message>
        <source>Server code</source>
        <translation>Código do servidor</translation>
    </message>
    <message>
        <source>Copy the code of a server that replaces the mock endpoint</source>
        <translation>Copiar o código de um servidor que substitui o endpoint simulado</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::EndpointPanel</name>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Adicionar uma regra</translation>
    </message>
    <message>
        <source>Add a rule (Insert)</source>
        <translation>Adicionar uma regra (Insert)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Limpar a lista</translation>
    </message>
    <message>
        <source>Clear the list of calls</source>
        <translation>Limpar a lista de chamadas</translation>
    </message>
    <message>
        <source>&amp;Use port %1</source>
        <translation>&amp;Usar a porta %1</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Nenhuma chamada ainda</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Mover &amp;para cima</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Mover para baixo</translation>
    </message>
    <message>
        <source>The mock endpoint is off</source>
        <translation>O endpoint simulado está desativado</translation>
    </message>
    <message numerus="yes">
        <source>The mock endpoint is on and simulates faults in %n rule(s)</source>
        <translation>
            <numerusform>O endpoint simulado está ativado e simula falhas em %n regra</numerusform>
            <numerusform>O endpoint simulado está ativado e simula falhas em %n regras</numerusform>
        </translation>
    </message>
    <message>
        <source>The mock endpoint is on</source>
        <translation>O endpoint simulado está ativado</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>Chamadas recentes</translation>
    </message>
    <message>
        <source>Move the rule up (Alt+Up)</source>
        <translation>Mover a regra para cima (Alt+Up)</translation>
    </message>
    <message>
        <source>Move the rule down (Alt+Down)</source>
        <translation>Mover a regra para baixo (Alt+Down)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete the rule (Delete)</source>
        <translation>Excluir a regra (Delete)</translation>
    </message>
    <message>
        <source>Clear this list; the calls stay in the timeline</source>
        <translation>Limpar esta lista; as chamadas continuam na linha do tempo</translation>
    </message>
    <message>
        <source>Rules of the endpoint; the first match applies</source>
        <translation>Regras do endpoint; vale a primeira correspondência</translation>
    </message>
    <message>
        <source>Recent calls of the endpoint</source>
        <translation>Chamadas recentes do endpoint</translation>
    </message>
    <message>
        <source>Show &amp;connection</source>
        <translation>Mostrar &amp;conexão</translation>
    </message>
    <message>
        <source>The mock endpoint isn&apos;t running. %1</source>
        <translation>O endpoint simulado não está em execução. %1</translation>
    </message>
    <message>
        <source>Recent calls (%1)</source>
        <translation>Chamadas recentes (%1)</translation>
    </message>
    <message>
        <source>Add the line from “Page code” to your page, then load the page.</source>
        <translation>Adicione a linha de “Código da página” à sua página e depois carregue a página.</translation>
    </message>
    <message>
        <source>Turn on “Serve at”, then add the line from “Page code” to your page.</source>
        <translation>Ative “Servir em” e depois adicione a linha de “Código da página” à sua página.</translation>
    </message>
    <message>
        <source>Add the line from “Page code” to your page, then load the page. Each call appears under “Recent calls”.</source>
        <translation>Adicione a linha de “Código da página” à sua página e depois carregue a página. Cada chamada aparece em “Chamadas recentes”.</translation>
    </message>
    <message numerus="yes">
        <source>%n simulated fault(s)</source>
        <translation>
            <numerusform>%n falha simulada</numerusform>
            <numerusform>%n falhas simuladas</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted the rule for “%1”.</source>
        <translation>A regra para “%1” foi excluída.</translation>
    </message>
    <message>
        <source>&amp;Add rule above</source>
        <translation>&amp;Adicionar regra acima</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>Excluir a regra</translation>
    </message>
    <message>
        <source>Turn on the endpoint to issue tokens to a page under development.</source>
        <translation>Ative o endpoint para emitir tokens a uma página em desenvolvimento.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::EndpointRuleForm</name>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>Channels of the rule</source>
        <translation>Canais da regra</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Autenticado como</translation>
    </message>
    <message>
        <source>Alice</source>
        <translation>Alice</translation>
    </message>
    <message>
        <source>Delay in milliseconds</source>
        <translation>Atraso em milissegundos</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Qualquer um</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Refuse: 403 Forbidden</source>
        <translation>Recusar: 403 Forbidden</translation>
    </message>
    <message>
        <source>Refuse: 401 Unauthorized</source>
        <translation>Recusar: 401 Unauthorized</translation>
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
        <translation>Cookie como nome=valor</translation>
    </message>
    <message>
        <source>Header as Name: value</source>
        <translation>Cabeçalho como Nome: valor</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token bearer</translation>
    </message>
    <message>
        <source>* matches any characters, ? matches one</source>
        <translation>* corresponde a quaisquer caracteres, ? a um</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Chamador</translation>
    </message>
    <message>
        <source>Credential of the caller</source>
        <translation>Credencial do chamador</translation>
    </message>
    <message>
        <source>User name for this credential</source>
        <translation>Nome de usuário para esta credencial</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Simulated fault</source>
        <translation>Falha simulada</translation>
    </message>
    <message>
        <source>Requests with a cookie</source>
        <translation>Requisições com um cookie</translation>
    </message>
    <message>
        <source>Requests with a header</source>
        <translation>Requisições com um cabeçalho</translation>
    </message>
    <message>
        <source>Requests with a bearer token</source>
        <translation>Requisições com um token bearer</translation>
    </message>
    <message>
        <source>Allow after a delay (ms)</source>
        <translation>Permitir após um atraso (ms)</translation>
    </message>
    <message>
        <source>Simulate a fault</source>
        <translation>Simular uma falha</translation>
    </message>
    <message>
        <source>This action applies to calls that match no rule above.</source>
        <translation>Esta ação vale para chamadas que não correspondem a nenhuma regra acima.</translation>
    </message>
    <message>
        <source>Enter a delay from 0 to %1 milliseconds. Until then, the previous delay applies.</source>
        <translation>Insira um atraso de 0 a %1 milissegundos. Até lá, vale o atraso anterior.</translation>
    </message>
    <message>
        <source>Token only</source>
        <translation>Só o token</translation>
    </message>
    <message>
        <source>No rules yet. This action applies to every call.</source>
        <translation>Nenhuma regra ainda. Esta ação vale para todas as chamadas.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::EventActions</name>
    <message>
        <source>Send to another &amp;profile</source>
        <translation>Enviar a outro &amp;perfil</translation>
    </message>
    <message>
        <source>%1 (production)</source>
        <comment>a profile</comment>
        <translation>%1 (produção)</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>Não enviado. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <comment>a channel</comment>
        <translation>
            <numerusform>%1, %n vez</numerusform>
            <numerusform>%1, %n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>A scenario is running. Stop it first.</source>
        <translation>Um cenário está em execução. Pare-o primeiro.</translation>
    </message>
    <message>
        <source>Select two events to compare them.</source>
        <translation>Selecione dois eventos para compará-los.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::EventSearch</name>
    <message>
        <source>Search for words and conditions, like channel:orders status:failed data.total&gt;10</source>
        <translation>Pesquise palavras e condições, como channel:orders status:failed data.total&gt;10</translation>
    </message>
    <message>
        <source>There&apos;s no profile “%1”. Enter the name of one of your profiles.</source>
        <translation>Não existe o perfil “%1”. Insira o nome de um dos seus perfis.</translation>
    </message>
    <message>
        <source>%1. Stopped at %2.</source>
        <comment>“12 matches”, a date and time</comment>
        <translation>%1. Parou em %2.</translation>
    </message>
    <message>
        <source>Search stopped.</source>
        <translation>Pesquisa interrompida.</translation>
    </message>
    <message>
        <source>%1. Searched back to %2…</source>
        <comment>“12 matches”, a date and time</comment>
        <translation>%1. Pesquisado até %2…</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+ matches</source>
        <comment>a number</comment>
        <translation>%1+ resultados</translation>
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
        <translation>enviados: %1</translation>
    </message>
    <message>
        <source>%1 received</source>
        <comment>a number</comment>
        <translation>recebidos: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a number</comment>
        <translation>falhas: %1</translation>
    </message>
    <message>
        <source>no events</source>
        <translation>nenhum evento</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>two moments, and the counts of events between them</comment>
        <translation>%1 a %2 – %3</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>Eventos ao longo do tempo</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Nenhum evento</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>%1 other</source>
        <comment>a number</comment>
        <translation>outros: %1</translation>
    </message>
    <message>
        <source>Drag to select a time range. Double-click to show any time.</source>
        <translation>Arraste para selecionar um período. Clique duas vezes para mostrar qualquer hora.</translation>
    </message>
    <message>
        <source>%1. Counted back to %2.</source>
        <comment>counts of events between two moments, a moment</comment>
        <translation>%1. Contado até %2.</translation>
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
        <translation>Canal a observar</translation>
    </message>
    <message>
        <source>Number of messages</source>
        <translation>Número de mensagens</translation>
    </message>
    <message>
        <source>At least or exactly</source>
        <translation>Pelo menos ou exatamente</translation>
    </message>
    <message>
        <source>Time to wait for messages</source>
        <translation>Tempo de espera por mensagens</translation>
    </message>
    <message>
        <source>Conditions, each on a line</source>
        <translation>Condições, uma por linha</translation>
    </message>
    <message>
        <source>Conditions on the message</source>
        <translation>Condições da mensagem</translation>
    </message>
    <message>
        <source>For example: data.order.id = 42, data.name ~ cup, data.price &gt; 1.5, data.name matches ^C, data.note exists, data.id is number</source>
        <translation>Por exemplo: data.order.id = 42, data.name ~ cup, data.price &gt; 1.5, data.name matches ^C, data.note exists, data.id is number</translation>
    </message>
    <message>
        <source>Field of the message</source>
        <translation>Campo da mensagem</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>Nome da variável</translation>
    </message>
    <message>
        <source>Later steps use the value as {{var NAME}}.</source>
        <translation>As etapas seguintes usam o valor como {{var NAME}}.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Pelo menos</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Exatamente</translation>
    </message>
    <message>
        <source>Channel name</source>
        <translation>Nome do canal</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>Enter the number of messages, from 1 to %1.</source>
        <translation>Insira o número de mensagens, de 1 a %1.</translation>
    </message>
    <message>
        <source>Ask as</source>
        <translation>Perguntar como</translation>
    </message>
    <message>
        <source>Identity to ask as</source>
        <translation>Identidade com a qual perguntar</translation>
    </message>
    <message>
        <source>What is refused</source>
        <translation>O que é recusado</translation>
    </message>
    <message>
        <source>The profile&apos;s authentication endpoint is called with the cookies and headers of the identity. Add identities under Access.</source>
        <translation>O endpoint de autenticação do perfil é chamado com os cookies e cabeçalhos da identidade. Adicione identidades em Acesso.</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>Um token</translation>
    </message>
    <message>
        <source>The subscription</source>
        <translation>A assinatura</translation>
    </message>
    <message>
        <source>Nobody (not signed in)</source>
        <translation>Ninguém (sem login)</translation>
    </message>
    <message>
        <source>%1 (doesn&apos;t exist)</source>
        <extracomment>%1 is an identity</extracomment>
        <translation>%1 (não existe)</translation>
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
        <translation>F&amp;ormato</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Arqu&amp;ivo</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Escol&amp;her…</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Mo&amp;strar na pasta</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>For the developer tools of browsers: only what was sent over HTTP.</source>
        <translation>Para as ferramentas de desenvolvedor dos navegadores: só o que foi enviado por HTTP.</translation>
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
            <numerusform>O %Ln evento selecionado</numerusform>
            <numerusform>Os %Ln eventos selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>Todo o histórico</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 de %2 eventos</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Gravando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) that sent nothing over HTTP were left out.</source>
        <translation>
            <numerusform>%Ln evento que não enviou nada por HTTP foi omitido.</numerusform>
            <numerusform>%Ln eventos que não enviaram nada por HTTP foram omitidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace file</source>
        <translation>Substitui&amp;r arquivo</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged event(s) were left out.</source>
        <translation>
            <numerusform>%Ln evento danificado foi omitido.</numerusform>
            <numerusform>%Ln eventos danificados foram omitidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file with this name exists and will be replaced.</source>
        <translation>Já existe um arquivo com este nome, que será substituído.</translation>
    </message>
    <message>
        <source>&amp;Leave out headers and bodies of requests and responses</source>
        <translation>Omitir cabeça&amp;lhos e corpos de requisições e respostas</translation>
    </message>
    <message>
        <source>Contains everything about each event. RadarDesk can import it again.</source>
        <translation>Contém tudo sobre cada evento. O RadarDesk pode importá-lo novamente.</translation>
    </message>
    <message>
        <source>For spreadsheets: one row per event, without headers and bodies.</source>
        <translation>Para planilhas: uma linha por evento, sem cabeçalhos e corpos.</translation>
    </message>
    <message>
        <source>The filtered events</source>
        <translation>Os eventos filtrados</translation>
    </message>
    <message>
        <source>Canceled. No file was written.</source>
        <translation>Cancelado. Nenhum arquivo foi gravado.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln event(s) to %1.</source>
        <translation>
            <numerusform>%Ln evento exportado para %1.</numerusform>
            <numerusform>%Ln eventos exportados para %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported to %1.</source>
        <translation>Nada foi exportado para %1.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected row(s) with all their events</source>
        <translation>
            <numerusform>A %Ln linha selecionada, com todos os seus eventos</numerusform>
            <numerusform>As %Ln linhas selecionadas, com todos os seus eventos</numerusform>
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
        <translation>Qualquer</translation>
    </message>
    <message>
        <source>URL of the page, or User-Agent of the program; * stands for any text</source>
        <translation>URL da página ou User-Agent do programa; * equivale a qualquer texto</translation>
    </message>
    <message>
        <source>Channel name; * stands for any text</source>
        <translation>Nome do canal; * equivale a qualquer texto</translation>
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
        <translation>Requisições de token</translation>
    </message>
    <message>
        <source>Client data</source>
        <translation>Dados do cliente</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Every n-th time</source>
        <translation>A cada n vezes</translation>
    </message>
    <message>
        <source>With a probability</source>
        <translation>Com uma probabilidade</translation>
    </message>
    <message>
        <source>&amp;Fault</source>
        <translation>&amp;Falha</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chamadas</translation>
    </message>
    <message>
        <source>C&amp;hannels</source>
        <translation>&amp;Canais</translation>
    </message>
    <message>
        <source>Socket &amp;ID</source>
        <translation>&amp;ID do socket</translation>
    </message>
    <message>
        <source>&amp;Page or program</source>
        <translation>&amp;Página ou programa</translation>
    </message>
    <message>
        <source>How &amp;often</source>
        <translation>Fre&amp;quência</translation>
    </message>
    <message>
        <source>Number n</source>
        <translation>Número n</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentagem</translation>
    </message>
    <message>
        <source>&amp;Delay (ms)</source>
        <translation>&amp;Atraso (ms)</translation>
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
            <numerusform>%n mensagem está retida.</numerusform>
            <numerusform>%n mensagens estão retidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Parar tudo</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::FaultsDialog</name>
    <message>
        <source>Simulated faults</source>
        <translation>Falhas simuladas</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>The same seed gives the same random results each time</source>
        <translation>Com a mesma semente, os resultados aleatórios são sempre os mesmos</translation>
    </message>
    <message>
        <source>Add a fault</source>
        <translation>Adicionar uma falha</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>There are too many faults. Delete some first.</source>
        <translation>Há falhas demais. Exclua algumas primeiro.</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>“%1” foi excluída.</translation>
    </message>
    <message>
        <source>S&amp;top all</source>
        <translation>Parar &amp;tudo</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>I&amp;niciar</translation>
    </message>
    <message>
        <source>No simulated faults</source>
        <translation>Nenhuma falha simulada</translation>
    </message>
    <message>
        <source>Add one to see what an app does when calls fail or messages are late.</source>
        <translation>Adicione uma para ver o que um app faz quando chamadas falham ou mensagens chegam com atraso.</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Semente</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Substituir por</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Resultado anterior (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Próximo resultado (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Substituir tudo</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Nenhum resultado</translation>
    </message>
    <message>
        <source>More than %1</source>
        <extracomment>%1: how many matches are marked, of more</extracomment>
        <translation>Mais de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
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
            <numerusform>%n resultado substituído</numerusform>
            <numerusform>%n resultados substituídos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::FolderValuesDialog</name>
    <message>
        <source>Values of the folder</source>
        <translation>Valores da pasta</translation>
    </message>
    <message>
        <source>Values of “%1”</source>
        <extracomment>%1 is a folder of saved messages</extracomment>
        <translation>Valores de “%1”</translation>
    </message>
    <message>
        <source>The saved messages and scenarios of this folder use these values instead of those that the profile has under the same names.</source>
        <translation>As mensagens salvas e os cenários desta pasta usam estes valores em vez dos valores do perfil com os mesmos nomes.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::GuideWindow</name>
    <message>
        <source>No matches</source>
        <translation>Nenhum resultado</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guia do usuário</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
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
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Find in page</source>
        <translation>Localizar na página</translation>
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
        <translation>Desca&amp;rtar</translation>
    </message>
    <message>
        <source>Held messages</source>
        <translation>Mensagens retidas</translation>
    </message>
    <message>
        <source>Data of the held message</source>
        <translation>Dados da mensagem retida</translation>
    </message>
    <message>
        <source>No messages are held. Add the fault “Held message” to hold them here.</source>
        <translation>Nenhuma mensagem está retida. Adicione a falha “Mensagem retida” para retê-las aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are held.</source>
        <translation>
            <numerusform>%n mensagem está retida.</numerusform>
            <numerusform>%n mensagens estão retidas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::HistoryBar</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>%1 New events stay in memory and are saved as soon as possible.</source>
        <extracomment>%1 is what is wrong, a whole sentence</extracomment>
        <translation>%1 Novos eventos ficam na memória e são salvos assim que possível.</translation>
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
        <translation>Nova identidade</translation>
    </message>
    <message>
        <source>New identity (Insert)</source>
        <translation>Nova identidade (Insert)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete the identity</source>
        <translation>Excluir a identidade</translation>
    </message>
    <message>
        <source>&amp;cURL command or cookies…</source>
        <translation>&amp;Comando cURL ou cookies…</translation>
    </message>
    <message>
        <source>&amp;HAR file…</source>
        <translation>Arquivo &amp;HAR…</translation>
    </message>
    <message>
        <source>&amp;Sign-in…</source>
        <translation>&amp;Login…</translation>
    </message>
    <message>
        <source>Create from</source>
        <translation>Criar a partir de</translation>
    </message>
    <message>
        <source>Create an identity from a command, a recording or a sign-in</source>
        <translation>Criar uma identidade a partir de um comando, de uma gravação ou de um login</translation>
    </message>
    <message>
        <source>Deleted “%1” and its entry in the keychain.</source>
        <translation>“%1” foi excluída, com a entrada no chaveiro.</translation>
    </message>
    <message>
        <source>Delete the identity (Delete)</source>
        <translation>Excluir a identidade (Delete)</translation>
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
        <translation>não utilizável</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::IdentityForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Alice, Admin, signed out …</source>
        <translation>Alice, Admin, sem login …</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>&amp;Cookies, as “name=value; name=value” or whole Set-Cookie lines</source>
        <translation>&amp;Cookies, como “nome=valor; nome=valor” ou linhas Set-Cookie inteiras</translation>
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
        <translation>Cabeçalhos</translation>
    </message>
    <message>
        <source>Authorization: Bearer …</source>
        <translation>Authorization: Bearer …</translation>
    </message>
    <message>
        <source>Not available: %1</source>
        <comment>names of cookies</comment>
        <translation>Indisponíveis: %1</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>&amp;Fazer login novamente</translation>
    </message>
    <message>
        <source>Get new cookies with the same sign-in</source>
        <translation>Obter novos cookies com o mesmo login</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Fazendo login…</translation>
    </message>
    <message>
        <source>This built-in identity sends no cookies or headers, like a user who is signed out.</source>
        <translation>Esta identidade integrada não envia cookies nem cabeçalhos, como um usuário que não fez login.</translation>
    </message>
    <message>
        <source>Read the keychain again</source>
        <translation>Ler o chaveiro de novo</translation>
    </message>
    <message>
        <source>&amp;Enter again</source>
        <translation>Ins&amp;erir de novo</translation>
    </message>
    <message>
        <source>Enter new values to replace the ones in the keychain</source>
        <translation>Inserir novos valores para substituir os do chaveiro</translation>
    </message>
    <message>
        <source>&amp;Headers, one per line, as “Name: value”</source>
        <translation>Cabeçal&amp;hos, um por linha, como “Nome: valor”</translation>
    </message>
    <message>
        <source>In the keychain: %1</source>
        <translation>No chaveiro: %1</translation>
    </message>
    <message>
        <source>Cookies and the values of headers such as Authorization are saved in the keychain, everything else in a file.</source>
        <translation>Cookies e valores de cabeçalhos como Authorization são salvos no chaveiro; todo o resto, em um arquivo.</translation>
    </message>
    <message>
        <source>Edit si&amp;gn-in…</source>
        <translation>E&amp;ditar login…</translation>
    </message>
    <message>
        <source>Change how this identity signs in</source>
        <translation>Alterar como esta identidade entra</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::IdentitySourceSheet</name>
    <message>
        <source>cURL command or cookies</source>
        <translation>Comando cURL ou cookies</translation>
    </message>
    <message>
        <source>curl &apos;https://app.example/auth&apos; -H &apos;Cookie: session=…&apos;</source>
        <translation>curl &apos;https://app.example/auth&apos; -H &apos;Cookie: session=…&apos;</translation>
    </message>
    <message>
        <source>&amp;Add identity</source>
        <translation>&amp;Adicionar identidade</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No call in this recording has cookies or an Authorization header. In Chrome, choose “Export HAR (with sensitive data)”.</source>
        <translation>Nenhuma chamada desta gravação tem cookies ou um cabeçalho Authorization. No Chrome, escolha “Exportar HAR (com dados sensíveis)”.</translation>
    </message>
    <message>
        <source>Paste a cURL command (“Copy as cURL” in the browser&apos;s network panel), a Cookie header or Set-Cookie lines.</source>
        <translation>Cole um comando cURL (“Copiar como cURL” no painel de rede do navegador), um cabeçalho Cookie ou linhas Set-Cookie.</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Abrir uma gravação</translation>
    </message>
    <message>
        <source>Recordings of browsers (*.har)</source>
        <translation>Gravações de navegadores (*.har)</translation>
    </message>
    <message>
        <source>Create identity</source>
        <translation>Criar identidade</translation>
    </message>
    <message>
        <source>Host of the recording</source>
        <translation>Host da gravação</translation>
    </message>
    <message>
        <source>Values to import:</source>
        <translation>Valores a importar:</translation>
    </message>
    <message>
        <source>Values to import</source>
        <translation>Valores a importar</translation>
    </message>
    <message>
        <source>Credentials are saved in the keychain only.</source>
        <translation>As credenciais são salvas só no chaveiro.</translation>
    </message>
    <message>
        <source>Imports the last cookies and Authorization header that the recording has for a host.</source>
        <translation>Importa os últimos cookies e o último cabeçalho Authorization que a gravação tem para um host.</translation>
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
        <translation>Arqu&amp;ivo</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Escol&amp;her…</translation>
    </message>
    <message>
        <source>Events that RadarDesk exported as JSON Lines.</source>
        <translation>Eventos que o RadarDesk exportou como JSON Lines.</translation>
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
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more line(s).</source>
        <translation>
            <numerusform>…e mais %Ln linha.</numerusform>
            <numerusform>…e mais %Ln linhas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln event(s) of %1 were added.</source>
        <translation>
            <numerusform>Só %Ln evento de %1 foi adicionado.</numerusform>
            <numerusform>Só %Ln eventos de %1 foram adicionados.</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>For events whose profile doesn&apos;t exist here.</source>
        <translation>Para eventos cujo perfil não existe aqui.</translation>
    </message>
    <message>
        <source>Nothing was imported from %1.</source>
        <translation>Nada foi importado de %1.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln event(s).</source>
        <translation>
            <numerusform>%Ln evento importado.</numerusform>
            <numerusform>%Ln eventos importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import canceled.</source>
        <translation>Importação cancelada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) already exist.</source>
        <translation>
            <numerusform>%Ln evento já existe.</numerusform>
            <numerusform>%Ln eventos já existem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>Não foi possível ler %Ln linha.</numerusform>
            <numerusform>Não foi possível ler %Ln linhas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::InspectorWindow</name>
    <message>
        <source>Inspector</source>
        <translation>Inspetor</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ItemDelegate</name>
    <message>
        <source>Add an item</source>
        <translation>Adicionar um item</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
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
        <translation>Adicionar um valor</translation>
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
        <translation>&amp;Mover para cima</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>M&amp;over para baixo</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Exc&amp;luir</translation>
    </message>
    <message>
        <source>&amp;Infer type from value</source>
        <translation>&amp;Inferir tipo do valor</translation>
    </message>
    <message>
        <source>Make &amp;text</source>
        <translation>&amp;Tornar texto</translation>
    </message>
    <message>
        <source>&amp;Copy as JSON</source>
        <translation>&amp;Copiar como JSON</translation>
    </message>
    <message>
        <source>&amp;Paste items or JSON</source>
        <translation>Colar itens ou &amp;JSON</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>De&amp;sfazer</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>R&amp;efazer</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>&amp;Recolher</translation>
    </message>
    <message>
        <source>Un&amp;fold</source>
        <translation>E&amp;xpandir</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ItemsView</name>
    <message>
        <source>Moved to row %1.</source>
        <extracomment>%1: the row of the current item, counted from 1</extracomment>
        <translation>Movido para a linha %1.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n item(s).</source>
        <translation>
            <numerusform>%n item excluído.</numerusform>
            <numerusform>%n itens excluídos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicated %n item(s).</source>
        <translation>
            <numerusform>%n item duplicado.</numerusform>
            <numerusform>%n itens duplicados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n item(s).</source>
        <translation>
            <numerusform>%n item colado.</numerusform>
            <numerusform>%n itens colados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::JsonCompleter</name>
    <message>
        <source>Completions</source>
        <translation>Sugestões</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::JsonEdit</name>
    <message>
        <source>Fi&amp;nd…</source>
        <translation>Lo&amp;calizar…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>&amp;Substituir…</translation>
    </message>
    <message>
        <source>Go to err&amp;or</source>
        <translation>&amp;Ir para o erro</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>F&amp;ormatar</translation>
    </message>
    <message>
        <source>&amp;Minify</source>
        <translation>&amp;Minificar</translation>
    </message>
    <message>
        <source>Fo&amp;ld</source>
        <translation>Reco&amp;lher</translation>
    </message>
    <message>
        <source>Unfol&amp;d</source>
        <translation>Expan&amp;dir</translation>
    </message>
    <message>
        <source>Line %1 folded.</source>
        <extracomment>%1: the number of a line</extracomment>
        <translation>Linha %1 recolhida.</translation>
    </message>
    <message>
        <source>Line %1 unfolded.</source>
        <extracomment>%1: the number of a line</extracomment>
        <translation>Linha %1 expandida.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::JsonView</name>
    <message numerus="yes">
        <source>…} %n item(s)</source>
        <comment>after {</comment>
        <translation>
            <numerusform>…} %n item</numerusform>
            <numerusform>…} %n itens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>…] %n item(s)</source>
        <comment>after [</comment>
        <translation>
            <numerusform>…] %n item</numerusform>
            <numerusform>…] %n itens</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>&amp;Recolher</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>&amp;Expandir</translation>
    </message>
    <message>
        <source>F&amp;old all</source>
        <translation>Rec&amp;olher tudo</translation>
    </message>
    <message>
        <source>U&amp;nfold all</source>
        <translation>Expa&amp;ndir tudo</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::KeySheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Filter by command or shortcut</source>
        <translation>Filtrar por comando ou atalho</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>&amp;Clear shortcut</source>
        <translation>&amp;Limpar atalho</translation>
    </message>
    <message>
        <source>&amp;Restore default</source>
        <translation>&amp;Restaurar padrão</translation>
    </message>
    <message>
        <source>Restore &amp;all defaults</source>
        <translation>Rest&amp;aurar todos os padrões</translation>
    </message>
    <message>
        <source>Press the new shortcut.</source>
        <translation>Pressione o novo atalho.</translation>
    </message>
    <message>
        <source>%1 belonged to “%2”, which has no shortcut now.</source>
        <extracomment>%1: a shortcut, such as Ctrl+E; %2: the command that had it</extracomment>
        <translation>%1 pertencia a “%2”, que agora está sem atalho.</translation>
    </message>
    <message>
        <source>Restored all default shortcuts.</source>
        <translation>Todos os atalhos padrão foram restaurados.</translation>
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
        <translation>Atalho</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Seção</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ListenForm</name>
    <message>
        <source>Listen</source>
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>Open a subscriber page</source>
        <translation>Abrir uma página de assinante</translation>
    </message>
    <message>
        <source>Channel to listen to</source>
        <translation>Canal a ouvir</translation>
    </message>
    <message>
        <source>Channel or orders.*</source>
        <comment>orders.* is an example of a pattern</comment>
        <translation>Canal ou orders.*</translation>
    </message>
    <message>
        <source>Press Enter after each name. Every pasted line is a name.</source>
        <translation>Pressione Enter após cada nome. Cada linha colada é um nome.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>An asterisk stands for any text in a name: orders.*</source>
        <translation>Um asterisco representa qualquer texto em um nome: orders.*</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>What was typed, and what is wrong with it</extracomment>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>Listening to “%1”.</source>
        <comment>%1 is a channel</comment>
        <translation>Ouvindo “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>Listening to %n more channel(s).</source>
        <translation>
            <numerusform>Ouvindo mais %n canal.</numerusform>
            <numerusform>Ouvindo mais %n canais.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::LoginSheet</name>
    <message>
        <source>&amp;Send to</source>
        <translation>&amp;Enviar para</translation>
    </message>
    <message>
        <source>https://app.example/login</source>
        <translation>https://app.example/login</translation>
    </message>
    <message>
        <source>&amp;Form page</source>
        <translation>Página do &amp;formulário</translation>
    </message>
    <message>
        <source>Empty if no hidden fields are needed</source>
        <translation>Vazio se não houver campos ocultos necessários</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuário</translation>
    </message>
    <message>
        <source>Name of the field for the user</source>
        <translation>Nome do campo do usuário</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>Name of the field for the password</source>
        <translation>Nome do campo da senha</translation>
    </message>
    <message>
        <source>Send as &amp;JSON instead of a form</source>
        <translation>Enviar como &amp;JSON em vez de formulário</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation>Fazer log&amp;in</translation>
    </message>
    <message>
        <source>&amp;Add identity</source>
        <translation>&amp;Adicionar identidade</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Signed in. Cookies: %1</source>
        <comment>names of cookies</comment>
        <translation>Login feito. Cookies: %1</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Fazendo login…</translation>
    </message>
    <message>
        <source>User name or email</source>
        <translation>Nome de usuário ou e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Create identity from a sign-in</source>
        <translation>Criar identidade a partir de um login</translation>
    </message>
    <message>
        <source>RadarDesk sends the sign-in form as a browser does and saves the cookies. The password is saved in the keychain only.</source>
        <translation>O RadarDesk envia o formulário de login como um navegador faz e salva os cookies. A senha é salva só no chaveiro.</translation>
    </message>
    <message>
        <source>The page&apos;s hidden fields, such as a CSRF token, are sent too</source>
        <translation>Os campos ocultos da página, como um token CSRF, também são enviados</translation>
    </message>
    <message>
        <source>Edit the sign-in of %1</source>
        <comment>the name of an identity</comment>
        <translation>Editar o login de %1</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>S&amp;alvar</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::LongJson</name>
    <message>
        <source>Start of the data as JSON</source>
        <translation>Início dos dados em JSON</translation>
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
        <translation>So&amp;bre o RadarDesk</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>About RadarDesk</source>
        <translation>Sobre o RadarDesk</translation>
    </message>
    <message>
        <source>&lt;h3&gt;RadarDesk %1&lt;/h3&gt;&lt;p&gt;The desktop workbench for PushRadar: send test broadcasts, see them arrive, and find out why a channel is refused.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;RadarDesk %1&lt;/h3&gt;&lt;p&gt;A bancada de trabalho desktop para o PushRadar: envie broadcasts de teste, veja-os chegar e descubra por que um canal é recusado.&lt;/p&gt;&lt;p&gt;Software livre sob a GNU General Public License, versão 3 ou posterior.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>PRODUCTION – %1</source>
        <translation>PRODUÇÃO – %1</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>&amp;Perfis…</translation>
    </message>
    <message>
        <source>&amp;Export history…</source>
        <translation>E&amp;xportar histórico…</translation>
    </message>
    <message>
        <source>&amp;Import history…</source>
        <translation>&amp;Importar histórico…</translation>
    </message>
    <message>
        <source>Clear this profile&apos;s &amp;history</source>
        <translation>Limpar o &amp;histórico deste perfil</translation>
    </message>
    <message>
        <source>Prese&amp;nter view</source>
        <translation>Modo de aprese&amp;ntação</translation>
    </message>
    <message>
        <source>Connect your app…</source>
        <translation>Conectar seu app…</translation>
    </message>
    <message>
        <source>Point your server and your page at the sandbox</source>
        <translation>Apontar seu servidor e sua página para o sandbox</translation>
    </message>
    <message>
        <source>&amp;Connect your app…</source>
        <translation>&amp;Conectar seu app…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Send test broadcasts and watch what arrives (Ctrl+1)</source>
        <translation>Enviar broadcasts de teste e ver o que chega (Ctrl+1)</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>Find out why a private channel is refused (Ctrl+2)</source>
        <translation>Descobrir por que um canal privado é recusado (Ctrl+2)</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Rehearse and show realtime messages (Ctrl+3)</source>
        <translation>Ensaiar e apresentar mensagens em tempo real (Ctrl+3)</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Pesquisar ou executar um comando</translation>
    </message>
    <message>
        <source>&amp;Plot</source>
        <translation>Grá&amp;fico</translation>
    </message>
    <message>
        <source>Plot values as they arrive (Alt+P)</source>
        <translation>Plotar valores à medida que chegam (Alt+F)</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Pesquisar eventos</translation>
    </message>
    <message>
        <source>Search or &amp;run a command…</source>
        <translation>Pesquisar ou executar um &amp;comando…</translation>
    </message>
    <message>
        <source>Go to &amp;Test</source>
        <translation>Ir para &amp;Teste</translation>
    </message>
    <message>
        <source>Go to &amp;Access</source>
        <translation>Ir para &amp;Acesso</translation>
    </message>
    <message>
        <source>Go to &amp;Demo</source>
        <translation>Ir para &amp;Demo</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Pró&amp;ximo painel</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>&amp;Painel anterior</translation>
    </message>
    <message>
        <source>Show or hide the &amp;sidebar</source>
        <translation>Mo&amp;strar ou ocultar a barra lateral</translation>
    </message>
    <message>
        <source>Show or hide the &amp;events</source>
        <translation>Mostrar &amp;ou ocultar os eventos</translation>
    </message>
    <message>
        <source>Show or hide the &amp;inspector</source>
        <translation>Most&amp;rar ou ocultar o inspetor</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>A&amp;umentar texto</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Di&amp;minuir texto</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Tamanho de texto &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Broadcast, or run the next step</source>
        <translation>&amp;Transmitir ou executar a próxima etapa</translation>
    </message>
    <message>
        <source>&amp;Copy as code again</source>
        <translation>&amp;Copiar como código de novo</translation>
    </message>
    <message>
        <source>&amp;Paste a broadcast</source>
        <translation>Colar &amp;um broadcast</translation>
    </message>
    <message>
        <source>&amp;Search events</source>
        <translation>Pesquisa&amp;r eventos</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Ata&amp;lhos de teclado…</translation>
    </message>
    <message>
        <source>Open the &amp;menu</source>
        <translation>Abrir o &amp;menu</translation>
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
        <translation>Inspetor</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Connection&amp;s</source>
        <translation>Cone&amp;xões</translation>
    </message>
    <message>
        <source>See who is connected and what happens on each connection (Alt+S)</source>
        <translation>Ver quem está conectado e o que acontece em cada conexão (Alt+X)</translation>
    </message>
    <message>
        <source>Connection&amp;s (%1)</source>
        <translation>Conexõe&amp;s (%1)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>Show events as a list (Alt+L)</source>
        <translation>Mostrar os eventos em lista (Alt+L)</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Inspector at the ri&amp;ght</source>
        <translation>&amp;Inspetor à direita</translation>
    </message>
    <message>
        <source>Inspector at the &amp;bottom</source>
        <translation>Inspetor em&amp;baixo</translation>
    </message>
    <message>
        <source>Inspector in its own &amp;window</source>
        <translation>Inspetor &amp;em janela própria</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>C&amp;onfigurações…</translation>
    </message>
    <message>
        <source>&amp;Listen to a channel…</source>
        <translation>Ouvir um cana&amp;l…</translation>
    </message>
    <message>
        <source>Make item te&amp;xt, or infer its type</source>
        <translation>Tornar item te&amp;xto ou inferir o tipo</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Cenários</translation>
    </message>
    <message>
        <source>&amp;Format JSON</source>
        <translation>&amp;Formatar JSON</translation>
    </message>
    <message>
        <source>&amp;Minify JSON</source>
        <translation>&amp;Minificar JSON</translation>
    </message>
    <message>
        <source>Find in &amp;JSON…</source>
        <translation>Localizar no &amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Replace in JSON…</source>
        <translation>Substitui&amp;r no JSON…</translation>
    </message>
    <message>
        <source>&amp;Go to JSON error</source>
        <translation>&amp;Ir para o erro no JSON</translation>
    </message>
    <message>
        <source>F&amp;old all JSON</source>
        <translation>Recolher todo &amp;o JSON</translation>
    </message>
    <message>
        <source>&amp;Unfold all JSON</source>
        <translation>&amp;Expandir todo o JSON</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Pesquisa salva</translation>
    </message>
    <message>
        <source>Saved message, %1</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>Mensagem salva, %1</translation>
    </message>
    <message>
        <source>&amp;Group events, or list each one</source>
        <translation>A&amp;grupar eventos ou listar cada um</translation>
    </message>
    <message>
        <source>Show or hide &amp;counts over time</source>
        <translation>Mostrar ou ocultar &amp;contagens ao longo do tempo</translation>
    </message>
    <message>
        <source>Co&amp;mpare the two selected events</source>
        <translation>Co&amp;mparar os dois eventos selecionados</translation>
    </message>
    <message>
        <source>Open a browser&apos;s recordin&amp;g…</source>
        <translation>Abrir &amp;gravação de um navegador…</translation>
    </message>
    <message>
        <source>Search events</source>
        <comment>short, in the field</comment>
        <translation>Pesquisar eventos</translation>
    </message>
    <message>
        <source>Simulated &amp;faults…</source>
        <translation>&amp;Falhas simuladas…</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>&amp;Nova mensagem</translation>
    </message>
    <message>
        <source>&amp;Save message</source>
        <translation>&amp;Salvar mensagem</translation>
    </message>
    <message>
        <source>S&amp;how changes of the message</source>
        <translation>Mostrar &amp;alterações da mensagem</translation>
    </message>
    <message>
        <source>&amp;Revert message</source>
        <translation>&amp;Reverter mensagem</translation>
    </message>
    <message>
        <source>Cl&amp;ose message</source>
        <translation>&amp;Fechar mensagem</translation>
    </message>
    <message>
        <source>Next &amp;message</source>
        <translation>&amp;Próxima mensagem</translation>
    </message>
    <message>
        <source>Pre&amp;vious message</source>
        <translation>Mensagem ant&amp;erior</translation>
    </message>
    <message>
        <source>&amp;Why did it not arrive?</source>
        <translation>P&amp;or que não chegou?</translation>
    </message>
    <message>
        <source>Copy the sandbox&apos;s a&amp;ddress</source>
        <translation>Copiar o endereço &amp;do sandbox</translation>
    </message>
    <message>
        <source>Copy the sandbox&apos;s p&amp;ublic key</source>
        <translation>Copia&amp;r a chave pública do sandbox</translation>
    </message>
    <message>
        <source>Run a&amp;ll checks</source>
        <translation>Executar todas as &amp;verificações</translation>
    </message>
    <message>
        <source>Use&amp;r guide</source>
        <translation>Guia do &amp;usuário</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::MarkFilter</name>
    <message>
        <source>&amp;Any mark</source>
        <translation>Qu&amp;alquer marca</translation>
    </message>
    <message>
        <source>With a &amp;note</source>
        <translation>Com &amp;nota</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::MessageChanges</name>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Reverter</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n linha removida</numerusform>
            <numerusform>%n linhas removidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n linha adicionada</numerusform>
            <numerusform>%n linhas adicionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Alterações não salvas</translation>
    </message>
    <message>
        <source>Changes to “%1”: %2, %3.</source>
        <extracomment>%1 is the name of a saved message, %2 and %3 are as “2 lines added”</extracomment>
        <translation>Alterações em “%1”: %2, %3.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::MessageDesk</name>
    <message>
        <source>Not saved.</source>
        <translation>Não salva.</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <extracomment>%1 is the name of a saved message</extracomment>
        <translation>“%1” foi salva.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <extracomment>%1 is why</extracomment>
        <translation>Não salva. %1</translation>
    </message>
    <message>
        <source>This message isn&apos;t saved yet.</source>
        <translation>Esta mensagem ainda não foi salva.</translation>
    </message>
    <message>
        <source>The message has no unsaved changes.</source>
        <translation>A mensagem não tem alterações não salvas.</translation>
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
        <translation>Tamanho do canal e dos dados. A API v3 aceita no máximo 10 KiB</translation>
    </message>
    <message>
        <source>Size of channel and data. API v2 has no documented limit</source>
        <translation>Tamanho do canal e dos dados. A API v2 não tem limite documentado</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::MessageTabs</name>
    <message>
        <source>New message (Ctrl+N)</source>
        <translation>Nova mensagem (Ctrl+N)</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nova mensagem</translation>
    </message>
    <message>
        <source>Open messages</source>
        <translation>Mensagens abertas</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <extracomment>%1 is the name of a saved message, %2 its channel</extracomment>
        <translation>%1, em %2</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <extracomment>%1 is the name of a saved message</extracomment>
        <translation>%1, alterada</translation>
    </message>
    <message numerus="yes">
        <source>Closed %n message(s).</source>
        <translation>
            <numerusform>%n mensagem fechada.</numerusform>
            <numerusform>%n mensagens fechadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed a new message.</source>
        <translation>Nova mensagem fechada.</translation>
    </message>
    <message>
        <source>Closed “%1”.</source>
        <translation>“%1” foi fechada.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fe&amp;char</translation>
    </message>
    <message>
        <source>Close &amp;others</source>
        <translation>Fechar as &amp;outras</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Salvar como…</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Reverter</translation>
    </message>
    <message>
        <source>Reverted “%1” to the saved version.</source>
        <extracomment>%1 is the name of a saved message</extracomment>
        <translation>“%1” foi revertida para a versão salva.</translation>
    </message>
    <message>
        <source>Show c&amp;hanges</source>
        <translation>&amp;Mostrar alterações</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::MissedView</name>
    <message>
        <source>Missed while away</source>
        <translation>Perdidas durante a ausência</translation>
    </message>
    <message numerus="yes">
        <source>%n more client(s)</source>
        <translation>
            <numerusform>Mais %n cliente</numerusform>
            <numerusform>Mais %n clientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fechar este aviso</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::NumbersList</name>
    <message>
        <source>The whole message</source>
        <translation>A mensagem inteira</translation>
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
        <translation>Página de assinante</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>Abrir n&amp;o navegador</translation>
    </message>
    <message>
        <source>Show on &amp;phones…</source>
        <translation>&amp;Mostrar em celulares…</translation>
    </message>
    <message>
        <source>&amp;Copy its address</source>
        <translation>&amp;Copiar o endereço</translation>
    </message>
    <message>
        <source>&amp;Stop showing on phones</source>
        <translation>Parar de mo&amp;strar em celulares</translation>
    </message>
    <message>
        <source>Open the subscriber page in the browser (F9). Devices on this network can open pages, too.</source>
        <translation>Abrir a página de assinante no navegador (F9). Dispositivos desta rede também podem abrir páginas.</translation>
    </message>
    <message>
        <source>Open the subscriber page in the browser (F9)</source>
        <translation>Abrir a página de assinante no navegador (F9)</translation>
    </message>
    <message>
        <source>A subscriber page needs a channel. %1</source>
        <translation>Uma página de assinante precisa de um canal. %1</translation>
    </message>
    <message>
        <source>No browser could be started. The page&apos;s address was copied. Paste it into a browser.</source>
        <translation>Não foi possível iniciar um navegador. O endereço da página foi copiado. Cole-o em um navegador.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PlaceholderMenu</name>
    <message>
        <source>Reset the counter</source>
        <translation>Redefinir o contador</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>Redefinir “%1”</translation>
    </message>
    <message>
        <source>Reset all counters</source>
        <translation>Redefinir todos os contadores</translation>
    </message>
    <message>
        <source>Choose a value to insert when the message is sent.</source>
        <translation>Escolha um valor a inserir quando a mensagem for enviada.</translation>
    </message>
    <message>
        <source>current value: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>valor atual: %1</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <extracomment>%1 is what is sent for a placeholder</extracomment>
        <translation>Exemplo: %1</translation>
    </message>
    <message>
        <source>A value of the profile, of the folder or of a run</source>
        <translation>Um valor do perfil, da pasta ou de uma execução</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PlanPanel</name>
    <message>
        <source>at least %1</source>
        <extracomment>%1 is a number of messages</extracomment>
        <translation>pelo menos %1</translation>
    </message>
    <message>
        <source>The plan allows %1 a second, with bursts of %2.</source>
        <extracomment>two numbers of messages</extracomment>
        <translation>O plano permite %1 por segundo, com rajadas de %2.</translation>
    </message>
    <message>
        <source>Today: %1 · last minute: %2</source>
        <extracomment>two numbers of messages</extracomment>
        <translation>Hoje: %1 · último minuto: %2</translation>
    </message>
    <message>
        <source>Today: %1 of %2 (%3 %) · last minute: %4</source>
        <extracomment>numbers of messages; %3 is a number of percent</extracomment>
        <translation>Hoje: %1 de %2 (%3 %) · último minuto: %4</translation>
    </message>
    <message>
        <source>Messages a day</source>
        <translation>Mensagens por dia</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>messages a day</source>
        <translation>mensagens por dia</translation>
    </message>
    <message>
        <source>A broadcast counts as one message, and each subscriber as one more</source>
        <translation>Um broadcast conta como uma mensagem, e cada assinante como mais uma</translation>
    </message>
    <message>
        <source>Enter a whole number of messages, %1 at most.</source>
        <translation>Digite um número inteiro de mensagens, no máximo %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PlotAxes</name>
    <message>
        <source>%1 (left)</source>
        <comment>a line, by the axis at the left</comment>
        <translation>%1 (esquerda)</translation>
    </message>
    <message>
        <source>%1 (right)</source>
        <comment>a line, by the axis at the right</comment>
        <translation>%1 (direita)</translation>
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
        <translation>Números nos dados</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Latência</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Período mostrado</translation>
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
        <translation>Tudo</translation>
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
        <translation>Imagem…</translation>
    </message>
    <message>
        <source>Save the plot as a picture</source>
        <translation>Salvar o gráfico como imagem</translation>
    </message>
    <message>
        <source>Numbers to plot</source>
        <translation>Números a plotar</translation>
    </message>
    <message>
        <source>Select the numbers to plot (Space)</source>
        <translation>Selecionar os números a plotar (Espaço)</translation>
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
        <translation>Latência em ms</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Lendo o histórico…</translation>
    </message>
    <message>
        <source>No delay is known</source>
        <translation>Nenhuma latência conhecida</translation>
    </message>
    <message>
        <source>Choose a longer time above, or broadcast something (Ctrl+Enter).</source>
        <translation>Escolha um período maior acima ou transmita algo (Ctrl+Enter).</translation>
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
        <translation>Às %1:  %2</translation>
    </message>
    <message>
        <source>Last, at %1:  %2</source>
        <translation>Último, às %1:  %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A channel and what is plotted of it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>Salvar o gráfico</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imagens (*.png)</translation>
    </message>
    <message>
        <source>Events per second</source>
        <translation>Eventos por segundo</translation>
    </message>
    <message>
        <source>The filter sets the time</source>
        <translation>O período é definido pelo filtro</translation>
    </message>
    <message>
        <source>Broadcasts per second</source>
        <translation>Broadcasts por segundo</translation>
    </message>
    <message>
        <source>Searched back to %1…</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Pesquisa retroativa até %1…</translation>
    </message>
    <message>
        <source>All events are hidden</source>
        <translation>Todos os eventos estão ocultos</translation>
    </message>
    <message>
        <source>Turn on Sent or Received above.</source>
        <translation>Ative Enviado ou Recebido acima.</translation>
    </message>
    <message>
        <source>Nothing to plot</source>
        <translation>Nada para plotar</translation>
    </message>
    <message>
        <source>No message matches the filter in this time. Change the filter or the time, or broadcast something (Ctrl+Enter).</source>
        <translation>Nenhuma mensagem corresponde ao filtro neste período. Altere o filtro ou o período, ou transmita algo (Ctrl+Enter).</translation>
    </message>
    <message>
        <source>No numbers in these messages</source>
        <translation>Nenhum número nestas mensagens</translation>
    </message>
    <message>
        <source>Send one, such as {&quot;price&quot;: 12.5}, or plot the events per second.</source>
        <translation>Envie uma mensagem como {&quot;price&quot;: 12.5}, ou plote os eventos por segundo.</translation>
    </message>
    <message>
        <source>No number is selected</source>
        <translation>Nenhum número selecionado</translation>
    </message>
    <message>
        <source>Select one in the list.</source>
        <translation>Selecione um na lista.</translation>
    </message>
    <message>
        <source>Delays are known for messages that this window sent and received. Broadcast something (Ctrl+Enter).</source>
        <translation>As latências são conhecidas para mensagens que esta janela enviou e recebeu. Transmita algo (Ctrl+Enter).</translation>
    </message>
    <message>
        <source>Nothing to plot in this time</source>
        <translation>Nada para plotar neste período</translation>
    </message>
    <message>
        <source>  ·  There are too many older events to plot.</source>
        <translation>  ·  Eventos mais antigos não foram plotados: são muitos.</translation>
    </message>
    <message>
        <source>Plot: %1</source>
        <translation>Gráfico: %1</translation>
    </message>
    <message>
        <source>Pause the plot; new events are still recorded</source>
        <translation>Pausar o gráfico; novos eventos continuam sendo gravados</translation>
    </message>
    <message>
        <source>Values to plot</source>
        <translation>Valores a plotar</translation>
    </message>
    <message>
        <source>Choose the time range of the plot</source>
        <translation>Escolher o período do gráfico</translation>
    </message>
    <message>
        <source>Copy the plotted values as CSV, for a spreadsheet</source>
        <translation>Copiar os valores do gráfico como CSV, para uma planilha</translation>
    </message>
    <message>
        <source>The picture couldn&apos;t be written to %1. Choose another folder.</source>
        <translation>Não foi possível gravar a imagem em %1. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Messages received per second</source>
        <translation>Mensagens recebidas por segundo</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PresenceDelegate</name>
    <message>
        <source>joined</source>
        <translation>entrou</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>mudou</translation>
    </message>
    <message>
        <source>test user</source>
        <translation>usuário de teste</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PresenceMenus</name>
    <message>
        <source>Show the &amp;connection</source>
        <translation>Mostrar a &amp;conexão</translation>
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
        <translation>Canal de presença</translation>
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
        <translation>Adici&amp;onar…</translation>
    </message>
    <message>
        <source>Add test users (Insert)</source>
        <translation>Adicionar usuários de teste (Insert)</translation>
    </message>
    <message>
        <source>Add test users</source>
        <translation>Adicionar usuários de teste</translation>
    </message>
    <message>
        <source>Test users</source>
        <translation>Usuários de teste</translation>
    </message>
    <message>
        <source>Join all</source>
        <translation>Entrar todos</translation>
    </message>
    <message>
        <source>Leave all</source>
        <translation>Sair todos</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Name of the test user</source>
        <translation>Nome do usuário de teste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete the test user (Delete)</source>
        <translation>Excluir o usuário de teste (Delete)</translation>
    </message>
    <message>
        <source>Delete the test user</source>
        <translation>Excluir o usuário de teste</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Entrar</translation>
    </message>
    <message>
        <source>Choose a test user to change its data.</source>
        <translation>Escolha um usuário de teste para alterar os dados dele.</translation>
    </message>
    <message>
        <source>No test users yet</source>
        <translation>Nenhum usuário de teste ainda</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>&amp;Usar %1</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Parar</translation>
    </message>
    <message numerus="yes">
        <source>%n on the channel</source>
        <translation>
            <numerusform>%n no canal</numerusform>
            <numerusform>%n no canal</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Have a test user join, or open a page that subscribes.</source>
        <translation>Faça um usuário de teste entrar ou abra uma página que assine o canal.</translation>
    </message>
    <message>
        <source>%1 (v2 has no client data)</source>
        <translation>%1 (a v2 não tem dados do cliente)</translation>
    </message>
    <message>
        <source>No subscriber has registered client data</source>
        <translation>Nenhum assinante registrou dados do cliente</translation>
    </message>
    <message>
        <source>Not watching</source>
        <translation>Não está observando</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t watch channels of this service</source>
        <translation>O RadarDesk não consegue observar canais deste serviço</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>O&amp;bservar</translation>
    </message>
    <message>
        <source>Test &amp;users</source>
        <translation>U&amp;suários de teste</translation>
    </message>
    <message>
        <source>Press Space to join or leave</source>
        <translation>Pressione Espaço para entrar ou sair</translation>
    </message>
    <message>
        <source>Name in this list; not sent to the service</source>
        <translation>Nome nesta lista; não é enviado ao serviço</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>Register the changed data now</source>
        <translation>Registrar agora os dados alterados</translation>
    </message>
    <message>
        <source>RadarDesk may not watch this channel</source>
        <translation>O RadarDesk não tem permissão para observar este canal</translation>
    </message>
    <message>
        <source>The sandbox isn&apos;t running yet</source>
        <translation>O sandbox ainda não está em execução</translation>
    </message>
    <message>
        <source>Presence appears as soon as the sandbox runs.</source>
        <translation>A presença aparece assim que o sandbox estiver em execução.</translation>
    </message>
    <message>
        <source>The subscriber protocol of the hosted service isn&apos;t public, so only a page with its script can show who is present (onPresence). RadarDesk can register client data for a socket of your page.</source>
        <translation>O protocolo de assinantes do serviço hospedado não é público, por isso só uma página com o script dele pode mostrar quem está presente (onPresence). O RadarDesk pode registrar dados do cliente para um socket da sua página.</translation>
    </message>
    <message>
        <source>Number of connections unknown</source>
        <translation>Número de conexões desconhecido</translation>
    </message>
    <message numerus="yes">
        <source>The limit is %n test user(s).</source>
        <translation>
            <numerusform>O limite é %n usuário de teste.</numerusform>
            <numerusform>O limite é %n usuários de teste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>“%1” foi excluído.</translation>
    </message>
    <message>
        <source>Show the users on the channel without joining (Enter in the channel field)</source>
        <translation>Mostrar os usuários do canal sem entrar (Enter no campo do canal)</translation>
    </message>
    <message>
        <source>Users on the channel</source>
        <translation>Usuários no canal</translation>
    </message>
    <message>
        <source>Choose “Watch” to show the users on the channel.</source>
        <translation>Escolha “Observar” para mostrar os usuários do canal.</translation>
    </message>
    <message>
        <source>Choose “Add” to create test users.</source>
        <translation>Escolha “Adicionar” para criar usuários de teste.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::Presentation</name>
    <message>
        <source>Step %1 failed.</source>
        <translation>A etapa %1 falhou.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>The current message can&apos;t be sent.</source>
        <translation>Não é possível enviar a mensagem atual.</translation>
    </message>
    <message>
        <source>Not sent: sending is locked for this profile.</source>
        <translation>Não enviado: o envio está bloqueado para este perfil.</translation>
    </message>
    <message>
        <source>Not sent: the message contains a secret.</source>
        <translation>Não enviado: a mensagem contém um segredo.</translation>
    </message>
    <message>
        <source>Messages arrive through a subscriber page</source>
        <translation>As mensagens chegam por uma página de assinante</translation>
    </message>
    <message>
        <source>nothing, the scenario has finished</source>
        <translation>nada, o cenário terminou</translation>
    </message>
    <message>
        <source>%1 is a production profile: “%2” has real users. RadarDesk asks once after each start.</source>
        <translation>%1 é um perfil de produção: “%2” tem usuários reais. O RadarDesk pergunta uma vez após cada inicialização.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PresenterStage</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Messages appear here as they arrive.</source>
        <translation>As mensagens aparecem aqui à medida que chegam.</translation>
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
        <translation>Modo de apresentação</translation>
    </message>
    <message>
        <source>Space: next · D: light, dark · H: hide this · Esc: leave</source>
        <translation>Espaço: próxima · D: claro, escuro · H: ocultar isto · Esc: sair</translation>
    </message>
    <message>
        <source>Enter: send it. Backspace: don&apos;t.</source>
        <translation>Enter: enviar. Backspace: não enviar.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensagem</numerusform>
            <numerusform>%n mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Próxima: %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PrivateChannelsPanel</name>
    <message>
        <source>Chec&amp;k</source>
        <translation>Ver&amp;ificação</translation>
    </message>
    <message>
        <source>Find out why a private channel is refused (Alt+K)</source>
        <translation>Descobrir por que um canal privado é recusado (Alt+I)</translation>
    </message>
    <message>
        <source>P&amp;resence</source>
        <translation>Prese&amp;nça</translation>
    </message>
    <message>
        <source>&amp;Identities…</source>
        <translation>Iden&amp;tidades…</translation>
    </message>
    <message>
        <source>Access &amp;matrix</source>
        <translation>Matri&amp;z de acesso</translation>
    </message>
    <message>
        <source>Mock &amp;endpoint</source>
        <translation>Endpoint sim&amp;ulado</translation>
    </message>
    <message>
        <source>Serve an authentication endpoint to pages (Alt+E)</source>
        <translation>Servir um endpoint de autenticação a páginas (Alt+U)</translation>
    </message>
    <message>
        <source>Edit named sets of cookies and headers (Alt+I)</source>
        <translation>Editar conjuntos nomeados de cookies e cabeçalhos (Alt+T)</translation>
    </message>
    <message>
        <source>All &amp;checks</source>
        <translation>Todas &amp;as verificações</translation>
    </message>
    <message>
        <source>&amp;Browser recording</source>
        <translation>Gravação do nav&amp;egador</translation>
    </message>
    <message>
        <source>Run all saved checks and the access matrix (Alt+C)</source>
        <translation>Executar todas as verificações salvas e a matriz de acesso (Alt+A)</translation>
    </message>
    <message>
        <source>Compare the access of identities to channels (Alt+M)</source>
        <translation>Comparar o acesso das identidades aos canais (Alt+Z)</translation>
    </message>
    <message>
        <source>Analyze a HAR file without sending requests (Alt+B)</source>
        <translation>Analisar um arquivo HAR sem enviar requisições (Alt+E)</translation>
    </message>
    <message>
        <source>Show the users on a presence channel (Alt+R)</source>
        <translation>Mostrar os usuários de um canal de presença (Alt+N)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ProductionQuestion</name>
    <message>
        <source>%1 is a production profile: a broadcast to “%3” on %2 reaches real users. RadarDesk asks once after each start.</source>
        <extracomment>%1 is a profile, %2 a host, %3 a channel</extracomment>
        <translation>%1 é um perfil de produção: um broadcast para “%3” em %2 chega a usuários reais. O RadarDesk pergunta uma vez após cada inicialização.</translation>
    </message>
    <message>
        <source>The history contains no earlier broadcast to this channel.</source>
        <translation>O histórico não contém nenhum broadcast anterior para este canal.</translation>
    </message>
    <message>
        <source>The message is the same as the last one sent to this channel.</source>
        <translation>A mensagem é igual à última enviada a este canal.</translation>
    </message>
    <message>
        <source>Changes since the last message sent to this channel:</source>
        <translation>Alterações desde a última mensagem enviada a este canal:</translation>
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
        <translation>Perfis</translation>
    </message>
    <message>
        <source>Profiles (Ctrl+Shift+P)</source>
        <translation>Perfis (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>v2</source>
        <translation>v2</translation>
    </message>
    <message>
        <source>Use API version 2 (July 2019)</source>
        <translation>Usar a API versão 2 (julho de 2019)</translation>
    </message>
    <message>
        <source>API version 2</source>
        <translation>API versão 2</translation>
    </message>
    <message>
        <source>v3</source>
        <translation>v3</translation>
    </message>
    <message>
        <source>Use API version 3 (2021)</source>
        <translation>Usar a API versão 3 (2021)</translation>
    </message>
    <message>
        <source>API version 3</source>
        <translation>API versão 3</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUÇÃO</translation>
    </message>
    <message>
        <source>Current profile (Ctrl+Alt+1 to Ctrl+Alt+9)</source>
        <translation>Perfil atual (Ctrl+Alt+1 a Ctrl+Alt+9)</translation>
    </message>
    <message>
        <source>Broadcasts with this profile reach real users</source>
        <translation>Os broadcasts com este perfil chegam a usuários reais</translation>
    </message>
    <message>
        <source>Lock sending</source>
        <translation>Bloquear envio</translation>
    </message>
    <message>
        <source>Prevent broadcasts with the current profile</source>
        <translation>Impedir broadcasts com o perfil atual</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ProfileDelegate</name>
    <message>
        <source>PRODUCTION · %1</source>
        <translation>PRODUÇÃO · %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ProfileForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Service address</source>
        <translation>Endereço do &amp;serviço</translation>
    </message>
    <message>
        <source>https://api.pushradar.com</source>
        <translation>https://api.pushradar.com</translation>
    </message>
    <message>
        <source>&amp;Allow plain http</source>
        <translation>Permitir &amp;http sem TLS</translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <translation>&amp;Versão da API</translation>
    </message>
    <message>
        <source>Pu&amp;blic key</source>
        <translation>Chave pú&amp;blica</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
    </message>
    <message>
        <source>De&amp;fault channel</source>
        <translation>Can&amp;al padrão</translation>
    </message>
    <message>
        <source>Filled in when you choose the profile</source>
        <translation>Preenchido quando você escolhe o perfil</translation>
    </message>
    <message>
        <source>Authentication &amp;endpoint</source>
        <translation>&amp;Endpoint de autenticação</translation>
    </message>
    <message>
        <source>http://localhost:3000/auth</source>
        <translation>http://localhost:3000/auth</translation>
    </message>
    <message>
        <source>&amp;Production</source>
        <translation>&amp;Produção</translation>
    </message>
    <message>
        <source>v3 (2021)</source>
        <translation>v3 (2021)</translation>
    </message>
    <message>
        <source>v2 (July 2019)</source>
        <translation>v2 (julho de 2019)</translation>
    </message>
    <message>
        <source>Keep events</source>
        <translation>Manter eventos</translation>
    </message>
    <message>
        <source>Built in: it runs inside RadarDesk on this machine and needs no account. Point your server and your page at it to see what they send and receive.</source>
        <translation>Integrado: é executado dentro do RadarDesk nesta máquina e não precisa de conta. Aponte seu servidor e sua página para ele para ver o que enviam e recebem.</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>Tipo de serviço</translation>
    </message>
    <message>
        <source>RadarDesk watches the channels of PushRadar-compatible services, such as radardesk-sandbox</source>
        <translation>O RadarDesk observa os canais de serviços compatíveis com o PushRadar, como o radardesk-sandbox</translation>
    </message>
    <message>
        <source>PushRadar-compatible service.</source>
        <translation>Serviço compatível com o PushRadar.</translation>
    </message>
    <message>
        <source>PushRadar-compatible service, %1.</source>
        <comment>%1 is its name and version</comment>
        <translation>Serviço compatível com o PushRadar, %1.</translation>
    </message>
    <message>
        <source>%1 Enter the public key to watch its channels.</source>
        <comment>%1 is a sentence</comment>
        <translation>%1 Insira a chave pública para observar os canais dele.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Hosted service</source>
        <translation>Serviço hospedado</translation>
    </message>
    <message>
        <source>PushRadar-compatible</source>
        <translation>Compatível com o PushRadar</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Color of the profile in the window</source>
        <translation>Cor do perfil na janela</translation>
    </message>
    <message>
        <source>Anyone between this machine and the service can then read the secret.</source>
        <translation>Assim, qualquer um entre esta máquina e o serviço pode ler o segredo.</translation>
    </message>
    <message>
        <source>Endpoint &amp;headers</source>
        <translation>Cabeçalhos &amp;do endpoint</translation>
    </message>
    <message>
        <source>One per line:  X-Requested-With: XMLHttpRequest</source>
        <translation>Um por linha:  X-Requested-With: XMLHttpRequest</translation>
    </message>
    <message>
        <source>Stored in the profiles file, which only you can read. Credentials are left out of exports.</source>
        <translation>Armazenados no arquivo de perfis, que só você pode ler. As credenciais são omitidas nas exportações.</translation>
    </message>
    <message>
        <source>Hosted service. Only a page can watch its channels.</source>
        <translation>Serviço hospedado. Só uma página pode observar os canais dele.</translation>
    </message>
    <message>
        <source>&amp;Lock sending</source>
        <translation>B&amp;loquear envio</translation>
    </message>
    <message>
        <source>For browsers (the API key of v2)</source>
        <translation>Para navegadores (a chave de API da v2)</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Proteção</translation>
    </message>
    <message>
        <source>Contacting the service…</source>
        <translation>Consultando o serviço…</translation>
    </message>
    <message>
        <source>No answer. Check the service address.</source>
        <translation>Sem resposta. Verifique o endereço do serviço.</translation>
    </message>
    <message>
        <source>Another profile has the same name. Choose a different name.</source>
        <translation>Outro perfil tem o mesmo nome. Escolha outro nome.</translation>
    </message>
    <message>
        <source>Shows the profile in red and asks before the first broadcast after each start.</source>
        <translation>Mostra o perfil em vermelho e pergunta antes do primeiro broadcast após cada inicialização.</translation>
    </message>
    <message>
        <source>Prevents broadcasts with this profile.</source>
        <translation>Impede broadcasts com este perfil.</translation>
    </message>
    <message>
        <source>Not PushRadar-compatible. Check the address.</source>
        <translation>Não é compatível com PushRadar. Verifique o endereço.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ProfileTestPanel</name>
    <message>
        <source>The service can&apos;t be reached</source>
        <translation>Não é possível acessar o serviço</translation>
    </message>
    <message>
        <source>The service issues no token</source>
        <translation>O serviço não emite token</translation>
    </message>
    <message>
        <source>The secret can&apos;t be used</source>
        <translation>O segredo não pode ser usado</translation>
    </message>
    <message>
        <source>Your clock is wrong</source>
        <translation>Seu relógio está errado</translation>
    </message>
    <message>
        <source>&amp;Test this profile</source>
        <translation>&amp;Testar este perfil</translation>
    </message>
    <message>
        <source>Ask the service for a token; nothing is broadcast</source>
        <translation>Pedir um token ao serviço; nada é transmitido</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of the test, what was found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>não testado</translation>
    </message>
    <message>
        <source>This profile works</source>
        <translation>Este perfil funciona</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ProfilesDialog</name>
    <message>
        <source>Profiles</source>
        <translation>Perfis</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Novo perfil</translation>
    </message>
    <message>
        <source>New profile (Ctrl+N)</source>
        <translation>Novo perfil (Ctrl+N)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Duplicate, without the secret (Ctrl+D)</source>
        <translation>Duplicar, sem o segredo (Ctrl+D)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Mover para cima (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Mover para baixo (Alt+Down)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete (Delete)</source>
        <translation>Excluir (Delete)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Add the profiles of a file</source>
        <translation>Adicionar os perfis de um arquivo</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Write all profiles to a file, without their secrets</source>
        <translation>Gravar todos os perfis em um arquivo, sem os segredos</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>Perfis (*.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Nothing was imported from %1. %2</source>
        <translation>Nada foi importado de %1. %2</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Importar perfis</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>Exportar perfis</translation>
    </message>
    <message>
        <source>Changes are saved immediately.</source>
        <translation>As alterações são salvas imediatamente.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n profile(s). Enter their secrets to use them.</source>
        <translation>
            <numerusform>%n perfil importado. Insira o segredo dele para usá-lo.</numerusform>
            <numerusform>%n perfis importados. Insira os segredos deles para usá-los.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n profile(s) to %1 without their secrets.</source>
        <translation>
            <numerusform>%n perfil exportado para %1 sem o segredo.</numerusform>
            <numerusform>%n perfis exportados para %1 sem os segredos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profiles couldn&apos;t be written to %1: %2.</source>
        <translation>Não foi possível gravar os perfis em %1: %2.</translation>
    </message>
    <message>
        <source>Current profile</source>
        <translation>Perfil atual</translation>
    </message>
    <message>
        <source>Deleted “%1” with its secret and its events.</source>
        <translation>“%1” foi excluído com o segredo e os eventos.</translation>
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
        <translation>Dados</translation>
    </message>
    <message>
        <source>The bytes of the data</source>
        <translation>Os bytes dos dados</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Corpo da requisição</translation>
    </message>
    <message>
        <source>The bytes of the request&apos;s body</source>
        <translation>Os bytes do corpo da requisição</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Corpo da resposta</translation>
    </message>
    <message>
        <source>The bytes of the response&apos;s body</source>
        <translation>Os bytes do corpo da resposta</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>&amp;Copy lines</source>
        <translation>&amp;Copiar linhas</translation>
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
        <translation>&amp;Gravar o que meu app envia</translation>
    </message>
    <message>
        <source>Record &amp;anyway</source>
        <translation>Gravar mesmo &amp;assim</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t record</source>
        <translation>&amp;Não gravar</translation>
    </message>
    <message>
        <source>Calls to %1 are handed on unchanged to %2 and recorded.</source>
        <extracomment>%1 and %2 are host and port</extracomment>
        <translation>As chamadas a %1 são repassadas sem alteração a %2 e gravadas.</translation>
    </message>
    <message>
        <source>For %1: the code below then points your app at RadarDesk, which hands each call on to the service unchanged.</source>
        <translation>Para %1: o código abaixo aponta então seu app para o RadarDesk, que repassa cada chamada ao serviço sem alteração.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RecordingPanel</name>
    <message>
        <source>&amp;Open HAR file…</source>
        <translation>Abrir arquiv&amp;o HAR…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Copy the report as Markdown, without cookies and tokens (Alt+Y)</source>
        <translation>Copiar o relatório em Markdown, sem cookies e tokens (Alt+P)</translation>
    </message>
    <message>
        <source>Steps of the recorded call</source>
        <translation>Etapas da chamada gravada</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a time, a channel, a status</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Abrir uma gravação</translation>
    </message>
    <message>
        <source>Recordings of browsers (*.har)</source>
        <translation>Gravações de navegadores (*.har)</translation>
    </message>
    <message>
        <source>Reading the recording…</source>
        <translation>Lendo a gravação…</translation>
    </message>
    <message>
        <source>The recording can&apos;t be read</source>
        <translation>Não é possível ler a gravação</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>the name of a file, a browser</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No authentication call in this recording</source>
        <translation>Nenhuma chamada de autenticação nesta gravação</translation>
    </message>
    <message>
        <source>Open the developer tools first, then reload the page and subscribe to the private channel, and save the recording again.</source>
        <translation>Abra primeiro as ferramentas de desenvolvedor, depois recarregue a página, assine o canal privado e salve a gravação novamente.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Check it now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Copied the report as Markdown, without cookies, tokens and secrets.</source>
        <translation>Relatório copiado em Markdown, sem cookies, tokens e segredos.</translation>
    </message>
    <message>
        <source>Analyze a HAR file without sending requests</source>
        <translation>Analisar um arquivo HAR sem enviar requisições</translation>
    </message>
    <message>
        <source>Recorded call</source>
        <translation>Chamada gravada</translation>
    </message>
    <message>
        <source>Analyze a browser recording</source>
        <translation>Analisar uma gravação do navegador</translation>
    </message>
    <message>
        <source>Open a HAR file from a browser&apos;s developer tools, or drop it on the window. RadarDesk analyzes the recorded calls and sends no requests.</source>
        <translation>Abra um arquivo HAR das ferramentas de desenvolvedor de um navegador ou solte-o na janela. O RadarDesk analisa as chamadas gravadas e não envia requisições.</translation>
    </message>
    <message>
        <source>Limits of this recording: %1</source>
        <comment>whole sentences</comment>
        <translation>Limites desta gravação: %1</translation>
    </message>
    <message>
        <source>browser recording</source>
        <comment>who called</comment>
        <translation>gravação do navegador</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RegisterForm</name>
    <message>
        <source>Socket ID</source>
        <translation>ID do socket</translation>
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
        <translation>Registrado em %1: %2 %3</translation>
    </message>
    <message>
        <source>Socke&amp;t ID</source>
        <translation>ID do socke&amp;t</translation>
    </message>
    <message>
        <source>Socket ID that radar.call.on.connection() posts from your page</source>
        <translation>ID do socket que radar.call.on.connection() envia por POST da sua página</translation>
    </message>
    <message>
        <source>v2 has no client data. Choose v3 above to register client data.</source>
        <translation>A v2 não tem dados do cliente. Escolha v3 acima para registrar dados do cliente.</translation>
    </message>
    <message>
        <source>Registration result</source>
        <translation>Resultado do registro</translation>
    </message>
    <message>
        <source>Registered client data for the socket %1.</source>
        <translation>Dados do cliente registrados para o socket %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RelayStatus</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop recording what your app sends</source>
        <translation>Parar de gravar o que seu app envia</translation>
    </message>
    <message>
        <source>Recording: %1 → %2</source>
        <extracomment>%1 is where RadarDesk listens, %2 the service: host and port</extracomment>
        <translation>Gravando: %1 → %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ReplayForm</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of the new scenario</source>
        <translation>Nome do novo cenário</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
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
        <translation>Reprodução de %1</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>Create scenario</source>
        <translation>Criar cenário</translation>
    </message>
    <message numerus="yes">
        <source>Create a scenario from %n broadcast(s)</source>
        <translation>
            <numerusform>Criar um cenário com %n broadcast</numerusform>
            <numerusform>Criar um cenário com %n broadcasts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ReportPanel</name>
    <message>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>Save the report as a file</source>
        <translation>Salvar o relatório como arquivo</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close the report (Esc)</source>
        <translation>Fechar o relatório (Esc)</translation>
    </message>
    <message>
        <source>Close the report</source>
        <translation>Fechar o relatório</translation>
    </message>
    <message>
        <source>Steps of the report</source>
        <translation>Passos do relatório</translation>
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
        <translation>XML JUnit…</translation>
    </message>
    <message>
        <source>%1, %2, steps took %3</source>
        <extracomment>%1 is a scenario, %2 a time of day, %3 how long it took</extracomment>
        <translation>%1, %2, os passos levaram %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) failed</source>
        <translation>
            <numerusform>%Ln passo falhou</numerusform>
            <numerusform>%Ln passos falharam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended early: %Ln step(s) skipped</source>
        <translation>
            <numerusform>Terminou antes: %Ln passo ignorado</numerusform>
            <numerusform>Terminou antes: %Ln passos ignorados</numerusform>
        </translation>
    </message>
    <message>
        <source>All steps passed</source>
        <translation>Todos os passos foram aprovados</translation>
    </message>
    <message>
        <source>Saved the report to %1.</source>
        <translation>Relatório salvo em %1.</translation>
    </message>
    <message>
        <source>The report can&apos;t be saved to %1. %2</source>
        <translation>O relatório não pode ser salvo em %1. %2</translation>
    </message>
    <message>
        <source>no such field</source>
        <translation>não há esse campo</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>O que chegou</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Executado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s), %1</source>
        <translation>
            <numerusform>%Ln vez, %1</numerusform>
            <numerusform>%Ln vezes, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condição</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ResultLine</name>
    <message>
        <source>Result of the last broadcast</source>
        <translation>Resultado do último broadcast</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RetentionPanel</name>
    <message>
        <source>up to</source>
        <comment>between for how long, and how many MiB, events are kept</comment>
        <translation>até</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 ano</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>any size</source>
        <translation>qualquer tamanho</translation>
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
        <translation>Não há eventos.</translation>
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
        <translation>Os eventos mais antigos (%1) serão excluídos quando você fechar esta janela.</translation>
    </message>
    <message>
        <source>Older events will be deleted when you close this dialog.</source>
        <translation>Os eventos mais antigos serão excluídos quando você fechar esta janela.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) are older and will be deleted when you close this dialog.</source>
        <translation>
            <numerusform>%Ln evento é mais antigo e será excluído quando você fechar esta janela.</numerusform>
            <numerusform>%Ln eventos são mais antigos e serão excluídos quando você fechar esta janela.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long events are stored</source>
        <translation>Por quanto tempo os eventos são armazenados</translation>
    </message>
    <message>
        <source>Maximum size of the stored events</source>
        <translation>Tamanho máximo dos eventos armazenados</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>para sempre</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RowsButton</name>
    <message>
        <source>Choose a CSV file…</source>
        <translation>Escolher um arquivo CSV…</translation>
    </message>
    <message>
        <source>Run without rows</source>
        <translation>Executar sem linhas</translation>
    </message>
    <message>
        <source>The rows of %1 can&apos;t be used. %2</source>
        <extracomment>%1 is a path, %2 why</extracomment>
        <translation>As linhas de %1 não podem ser usadas. %2</translation>
    </message>
    <message>
        <source>Rows for the scenario</source>
        <translation>Linhas para o cenário</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>Arquivos CSV (*.csv);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <extracomment>%n rows, %1 is a file</extracomment>
        <translation>
            <numerusform>%1: %n linha</numerusform>
            <numerusform>%1: %n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Run once for each row of a CSV file</source>
        <translation>Executar uma vez para cada linha de um arquivo CSV</translation>
    </message>
    <message>
        <source>Rows of a CSV file</source>
        <translation>Linhas de um arquivo CSV</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RunBar</name>
    <message>
        <source>Run on production</source>
        <translation>Executar em produção</translation>
    </message>
    <message>
        <source>Don&apos;t run</source>
        <translation>Não executar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fechar este aviso</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Executar</translation>
    </message>
    <message>
        <source>Run the scenario</source>
        <translation>Executar o cenário</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Próxim&amp;a</translation>
    </message>
    <message>
        <source>Send the next step</source>
        <translation>Enviar a próxima etapa</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>By &amp;hand</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>Progress of the scenario</source>
        <translation>Progresso do cenário</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>a time</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Retomar</translation>
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
        <translation>enviados: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>falhas: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a time</comment>
        <translation>restam %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>done in %1</source>
        <translation>concluído em %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>atraso de %1</translation>
    </message>
    <message>
        <source>Stop the scenario</source>
        <translation>Parar o cenário</translation>
    </message>
    <message>
        <source>Skip waits, and send each step with the button or its key</source>
        <translation>Pular as esperas e enviar cada etapa com o botão ou sua tecla</translation>
    </message>
    <message>
        <source>Pause the scenario</source>
        <translation>Pausar o cenário</translation>
    </message>
    <message>
        <source>waiting for responses</source>
        <translation>aguardando respostas</translation>
    </message>
    <message>
        <source>%1 not met</source>
        <comment>expectations</comment>
        <translation>%1 não atendidas</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Show the report of the last run</source>
        <translation>Mostrar o relatório da última execução</translation>
    </message>
    <message>
        <source>Run anyway</source>
        <translation>Executar mesmo assim</translation>
    </message>
    <message>
        <source>row %1 of %2</source>
        <extracomment>Rows of a file</extracomment>
        <translation>linha %1 de %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RunStatus</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop the scenario</source>
        <translation>Parar o cenário</translation>
    </message>
    <message>
        <source>“%1”: %2 of %3</source>
        <translation>“%1”: %2 de %3</translation>
    </message>
    <message>
        <source>“%1”: %2 sent</source>
        <extracomment>%1: the name of a scenario, %2: how many broadcasts</extracomment>
        <translation>“%1”, enviados: %2</translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <extracomment>%1: a sentence on how far a scenario is, %2: how many broadcasts</extracomment>
        <translation>%1, falhas: %2</translation>
    </message>
    <message>
        <source>%1 (paused)</source>
        <extracomment>%1: a sentence on how far a scenario is</extracomment>
        <translation>%1 (pausado)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SandboxPanel</name>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Address of the sandbox</source>
        <translation>Endereço do sandbox</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar o endereço</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>Po&amp;rta</translation>
    </message>
    <message>
        <source>The sandbox listens at this port at each start</source>
        <translation>O sandbox escuta nesta porta a cada inicialização</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>Try the port again</source>
        <translation>Tentar a porta de novo</translation>
    </message>
    <message>
        <source>Always use this port</source>
        <translation>Usar sempre esta porta</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Chave pública</translation>
    </message>
    <message>
        <source>Public key of the sandbox</source>
        <translation>Chave pública do sandbox</translation>
    </message>
    <message>
        <source>Copy the public key</source>
        <translation>Copiar a chave pública</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
    </message>
    <message>
        <source>Secret of the sandbox</source>
        <translation>Segredo do sandbox</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Make &amp;new</source>
        <translation>Gerar &amp;novo</translation>
    </message>
    <message>
        <source>&amp;Enter…</source>
        <translation>Ins&amp;erir…</translation>
    </message>
    <message>
        <source>Enter credentials that your team has agreed on</source>
        <translation>Inserir credenciais combinadas pela sua equipe</translation>
    </message>
    <message>
        <source>Try the &amp;keychain again</source>
        <translation>Tentar o &amp;chaveiro de novo</translation>
    </message>
    <message>
        <source>sk_…</source>
        <translation>sk_…</translation>
    </message>
    <message>
        <source>New secret of the sandbox</source>
        <translation>Novo segredo do sandbox</translation>
    </message>
    <message>
        <source>pk_…</source>
        <translation>pk_…</translation>
    </message>
    <message>
        <source>New public key of the sandbox</source>
        <translation>Nova chave pública do sandbox</translation>
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
        <translation>Parado</translation>
    </message>
    <message>
        <source>Always use port %1</source>
        <translation>Usar sempre a porta %1</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>The sandbox uses the entered secret and public key.</source>
        <translation>O sandbox usa o segredo e a chave pública inseridos.</translation>
    </message>
    <message>
        <source>Replace the secret and the public key with new ones</source>
        <translation>Substituir o segredo e a chave pública por novos</translation>
    </message>
    <message>
        <source>The secret was removed from the clipboard.</source>
        <translation>O segredo foi removido da área de transferência.</translation>
    </message>
    <message>
        <source>%1 Until then, it uses port %2.</source>
        <comment>%1 is whole sentences</comment>
        <translation>%1 Até lá, ele usa a porta %2.</translation>
    </message>
    <message>
        <source>Created a new secret and public key. Apps that use the old ones are refused from now on.</source>
        <translation>Novo segredo e nova chave pública criados. A partir de agora, apps que usam os antigos são recusados.</translation>
    </message>
    <message>
        <source>Copied the secret. It is removed from the clipboard after a while.</source>
        <translation>Segredo copiado. Ele será removido da área de transferência após um tempo.</translation>
    </message>
    <message>
        <source>Show the secret for a moment</source>
        <translation>Mostrar o segredo por um momento</translation>
    </message>
    <message>
        <source>Copy the secret; it is removed from the clipboard after 30 seconds</source>
        <translation>Copiar o segredo; ele é removido da área de transferência após 30 segundos</translation>
    </message>
    <message>
        <source>The credentials are in the keychain and stay the same.</source>
        <translation>As credenciais estão no chaveiro e permanecem as mesmas.</translation>
    </message>
    <message>
        <source>The credentials are for this run only.</source>
        <translation>As credenciais são só para esta execução.</translation>
    </message>
    <message>
        <source>The credentials are for this run only, until the keychain answers.</source>
        <translation>As credenciais são só para esta execução, até o chaveiro responder.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SavedChecksBar</name>
    <message>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Name of the check</source>
        <translation>Nome da verificação</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No saved checks</source>
        <translation>Nenhuma verificação salva</translation>
    </message>
    <message>
        <source>&amp;Save this check…</source>
        <translation>&amp;Salvar esta verificação…</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>&amp;Excluir “%1”</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ScenarioDelegate</name>
    <message>
        <source>invalid</source>
        <extracomment>Beside a step</extracomment>
        <translation>inválido</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ScenarioFiles</name>
    <message>
        <source>Scenarios (*.json);;All files (*)</source>
        <translation>Cenários (*.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Nothing was imported from %1. %2</source>
        <translation>Nada foi importado de %1. %2</translation>
    </message>
    <message>
        <source>Nothing was exported to %1. %2</source>
        <translation>Nada foi exportado para %1. %2</translation>
    </message>
    <message>
        <source>Import scenarios</source>
        <translation>Importar cenários</translation>
    </message>
    <message>
        <source>Export scenarios</source>
        <translation>Exportar cenários</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n scenario(s).</source>
        <translation>
            <numerusform>%n cenário importado.</numerusform>
            <numerusform>%n cenários importados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n scenario(s) to %1.</source>
        <translation>
            <numerusform>%n cenário exportado para %1.</numerusform>
            <numerusform>%n cenários exportados para %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ScenariosPanel</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add a scenario or a step (Insert)</source>
        <translation>Adicionar um cenário ou uma etapa (Insert)</translation>
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
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete (Delete)</source>
        <translation>Excluir (Delete)</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importar e exportar</translation>
    </message>
    <message>
        <source>Import and export scenarios</source>
        <translation>Importar e exportar cenários</translation>
    </message>
    <message>
        <source>Scenarios and their steps</source>
        <translation>Cenários e suas etapas</translation>
    </message>
    <message>
        <source>Make an example</source>
        <translation>Criar um exemplo</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>No scenarios yet</source>
        <translation>Nenhum cenário ainda</translation>
    </message>
    <message>
        <source>&amp;Import scenarios…</source>
        <translation>&amp;Importar cenários…</translation>
    </message>
    <message>
        <source>&amp;Export all scenarios…</source>
        <translation>&amp;Exportar todos os cenários…</translation>
    </message>
    <message>
        <source>&amp;Make an example</source>
        <translation>Criar um exempl&amp;o</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nomear</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Mover &amp;para cima</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Mover para baixo</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Novo cenário</translation>
    </message>
    <message>
        <source>A scenario sends broadcasts one after the other at the pace you choose, for a demo or to test a page.</source>
        <translation>Um cenário envia broadcasts um após o outro no ritmo que você escolher, para uma demo ou para testar uma página.</translation>
    </message>
    <message>
        <source>Choose “Add” to create one.</source>
        <translation>Escolha “Adicionar” para criar um.</translation>
    </message>
    <message>
        <source>A scenario needs a name. It keeps its previous name until you enter one.</source>
        <translation>Um cenário precisa de um nome. Ele mantém o nome anterior até você inserir um.</translation>
    </message>
    <message numerus="yes">
        <source>%n broadcast(s) can&apos;t be sent again and were left out.</source>
        <translation>
            <numerusform>%n broadcast não pode ser enviado novamente e foi omitido.</numerusform>
            <numerusform>%n broadcasts não podem ser enviados novamente e foram omitidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>“%1” foi excluído.</translation>
    </message>
    <message>
        <source>Deleted a step: %1</source>
        <translation>Etapa excluída: %1</translation>
    </message>
    <message>
        <source>The current message can&apos;t be sent: %1</source>
        <translation>Não é possível enviar a mensagem atual: %1</translation>
    </message>
    <message>
        <source>Step %1 can&apos;t be run. %2</source>
        <translation>O passo %1 não pode ser executado. %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SearchCompleter</name>
    <message>
        <source>Completions</source>
        <translation>Sugestões</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SearchLine</name>
    <message>
        <source>Continue search</source>
        <translation>Continuar pesquisa</translation>
    </message>
    <message>
        <source>Stop search</source>
        <translation>Parar pesquisa</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nome da pesquisa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SearchMenu</name>
    <message>
        <source>Saved searches</source>
        <translation>Pesquisas salvas</translation>
    </message>
    <message>
        <source>Saved searches (Alt+Down)</source>
        <translation>Pesquisas salvas (Alt+Down)</translation>
    </message>
    <message>
        <source>No saved searches</source>
        <translation>Nenhuma pesquisa salva</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>&amp;Salvar esta pesquisa…</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <comment>%1 is a saved search</comment>
        <translation>&amp;Renomear “%1”…</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <comment>%1 is a saved search</comment>
        <translation>&amp;Excluir “%1”</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <comment>%1 is a saved search</comment>
        <translation>“%1” foi excluída.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SecretBar</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fechar este aviso</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
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
        <translation>Segredo</translation>
    </message>
    <message>
        <source>From the API page of the PushRadar dashboard</source>
        <translation>Da página API do painel do PushRadar</translation>
    </message>
    <message>
        <source>For this run only</source>
        <translation>Só para esta execução</translation>
    </message>
    <message>
        <source>Store in the keychain</source>
        <translation>Armazenar no chaveiro</translation>
    </message>
    <message>
        <source>Encrypted by your system and available after a restart</source>
        <translation>Criptografado pelo sistema e disponível após reiniciar</translation>
    </message>
    <message>
        <source>In memory only, until RadarDesk ends</source>
        <translation>Só na memória, até o RadarDesk ser encerrado</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SecretPanel</name>
    <message>
        <source>The secret</source>
        <translation>O segredo</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>Substituir…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>The secret was removed from the clipboard.</source>
        <translation>O segredo foi removido da área de transferência.</translation>
    </message>
    <message>
        <source>Show the secret for a moment</source>
        <translation>Mostrar o segredo por um momento</translation>
    </message>
    <message>
        <source>Copy the secret; it is removed from the clipboard after a while</source>
        <translation>Copiar o segredo; ele é removido da área de transferência após um tempo</translation>
    </message>
    <message>
        <source>Delete the secret from the keychain</source>
        <translation>Excluir o segredo do chaveiro</translation>
    </message>
    <message>
        <source>Copied the secret. It is removed from the clipboard after a while.</source>
        <translation>Segredo copiado. Ele será removido da área de transferência após um tempo.</translation>
    </message>
    <message>
        <source>The secret is shown for a moment.</source>
        <translation>O segredo é mostrado por um momento.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SecretPlace</name>
    <message>
        <source>no secret</source>
        <translation>nenhum segredo</translation>
    </message>
    <message>
        <source>the secret is read from the keychain when it is needed</source>
        <translation>o segredo é lido do chaveiro quando necessário</translation>
    </message>
    <message>
        <source>waiting for the keychain</source>
        <translation>aguardando o chaveiro</translation>
    </message>
    <message>
        <source>secret in the system keychain</source>
        <translation>segredo no chaveiro do sistema</translation>
    </message>
    <message>
        <source>secret in memory for this run only, not in a keychain</source>
        <translation>segredo na memória só para esta execução, não em um chaveiro</translation>
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
        <translation>Fechar este formulário (Esc)</translation>
    </message>
    <message>
        <source>Message data as JSON</source>
        <translation>Dados da mensagem em JSON</translation>
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
        <translation>Enviar só a esta conexão (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SendPreview</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Linha %1, coluna %2: %3</translation>
    </message>
    <message>
        <source>Sends %1</source>
        <extracomment>%1 is JSON</extracomment>
        <translation>Envia %1</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a placeholder and is sent as typed</source>
        <extracomment>%1 is as “{{user}}”</extracomment>
        <translation>%1 não é um placeholder e é enviado como digitado</translation>
    </message>
    <message>
        <source>%1 aren&apos;t placeholders and are sent as typed</source>
        <extracomment>%1 is as “{{user}}, {{time}}”</extracomment>
        <translation>%1 não são placeholders e são enviados como digitados</translation>
    </message>
    <message>
        <source>%1 isn&apos;t closed and is sent as typed</source>
        <extracomment>%1 is as “{{user”</extracomment>
        <translation>%1 não está fechado e é enviado como digitado</translation>
    </message>
    <message>
        <source>Preview of the broadcast</source>
        <translation>Pré-visualização do broadcast</translation>
    </message>
    <message>
        <source>The message is too large for a preview.</source>
        <translation>A mensagem é grande demais para uma pré-visualização.</translation>
    </message>
    <message>
        <source>Show the complete preview</source>
        <translation>Mostrar a pré-visualização completa</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>T&amp;amanho do texto</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>I&amp;nspetor</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Takes effect the next time RadarDesk starts.</source>
        <translation>Entra em vigor na próxima vez que o RadarDesk iniciar.</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>N&amp;otificações</translation>
    </message>
    <message>
        <source>While RadarDesk is in the background, notify me when:</source>
        <translation>Com o RadarDesk em segundo plano, notificar quando:</translation>
    </message>
    <message>
        <source>A message arrives on a &amp;pinned channel</source>
        <translation>Uma mensagem chegar em um canal &amp;fixado</translation>
    </message>
    <message>
        <source>A &amp;broadcast fails</source>
        <translation>Um &amp;broadcast falhar</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Histórico</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>T&amp;eclado</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Atalhos de teclado…</translation>
    </message>
    <message>
        <source>See and change the shortcuts of all commands</source>
        <translation>Ver e alterar os atalhos de todos os comandos</translation>
    </message>
    <message>
        <source>San&amp;dbox</source>
        <translation>San&amp;dbox</translation>
    </message>
    <message>
        <source>Address and credentials…</source>
        <translation>Endereço e credenciais…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fe&amp;char</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Position of the inspector</source>
        <translation>Posição do inspetor</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Address and credentials of the sandbox</source>
        <translation>Endereço e credenciais do sandbox</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Seguir o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>of the usual size of letters</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>At the right</source>
        <translation>À direita</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation>Embaixo</translation>
    </message>
    <message>
        <source>In its own window</source>
        <translation>Em janela própria</translation>
    </message>
    <message>
        <source>For events of “%1”, the current profile.</source>
        <extracomment>%1: the name of a profile</extracomment>
        <translation>Para os eventos de “%1”, o perfil atual.</translation>
    </message>
    <message>
        <source>Point out unusual messages</source>
        <translation>Destacar mensagens incomuns</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Mensagens</translation>
    </message>
    <message>
        <source>A &amp;scenario ends</source>
        <translation>&amp;Um cenário terminar</translation>
    </message>
    <message>
        <source>Point out messages that are &amp;unusual for the channel</source>
        <translation>Destacar mensagens &amp;que são incomuns para o canal</translation>
    </message>
    <message>
        <source>Change the port and credentials of the built-in sandbox</source>
        <translation>Alterar a porta e as credenciais do sandbox integrado</translation>
    </message>
    <message>
        <source>How long the history is stored</source>
        <translation>Por quanto tempo o histórico é armazenado</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ShareDialog</name>
    <message>
        <source>&amp;Let devices on this network open the page</source>
        <translation>&amp;Permitir que dispositivos desta rede abram a página</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Rede</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>&amp;Copiar o endereço</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1 on phones</source>
        <translation>%1 em celulares</translation>
    </message>
    <message>
        <source>Anyone on this network who has the address can read this channel, and others may be able to read along, because the connection isn&apos;t encrypted. The address contains a code that is new each time you turn this on, and that stops working when you turn it off or close RadarDesk. Nobody can broadcast through it.</source>
        <translation>Qualquer pessoa nesta rede que tenha o endereço pode ler este canal, e outras talvez consigam ler também, porque a conexão não é criptografada. O endereço contém um código que muda cada vez que você ativa isto e que deixa de funcionar quando você desativa isto ou fecha o RadarDesk. Ninguém pode transmitir por ele.</translation>
    </message>
    <message>
        <source>This machine isn&apos;t on a network that a phone could share. Connect it, and turn this off and on again.</source>
        <translation>Esta máquina não está em uma rede que um celular possa compartilhar. Conecte-a e depois desative e ative isto novamente.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::Sidebar</name>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Sa&amp;ved messages</source>
        <translation>Mensagens sal&amp;vas</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SidebarSection</name>
    <message>
        <source>Open</source>
        <translation>Expandida</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Recolhida</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::StartCards</name>
    <message>
        <source>See what your app sends</source>
        <translation>Veja o que seu app envia</translation>
    </message>
    <message>
        <source>Point your server at the sandbox with one line of code.</source>
        <translation>Aponte seu servidor para o sandbox com uma linha de código.</translation>
    </message>
    <message>
        <source>Why is a channel refused?</source>
        <translation>Por que um canal é recusado?</translation>
    </message>
    <message>
        <source>Check a private channel and its authentication endpoint.</source>
        <translation>Verifique um canal privado e o endpoint de autenticação dele.</translation>
    </message>
    <message>
        <source>Rehearse a demo</source>
        <translation>Ensaie uma demo</translation>
    </message>
    <message>
        <source>Send messages step by step, on a big screen and on phones.</source>
        <translation>Envie mensagens passo a passo, em um telão e em celulares.</translation>
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
        <translation>Sandbox em execução em %1</translation>
    </message>
    <message numerus="yes">
        <source>%n subscribers</source>
        <translation>
            <numerusform>%n assinante</numerusform>
            <numerusform>%n assinantes</numerusform>
        </translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUÇÃO</translation>
    </message>
    <message>
        <source>port %1 is taken</source>
        <translation>a porta %1 está em uso</translation>
    </message>
    <message>
        <source>secret in the keychain</source>
        <translation>segredo no chaveiro</translation>
    </message>
    <message>
        <source>secret for this run only</source>
        <translation>segredo só para esta execução</translation>
    </message>
    <message>
        <source>secret for this run only until the keychain answers</source>
        <translation>segredo só para esta execução, até o chaveiro responder</translation>
    </message>
    <message>
        <source>Sandbox of the first window at %1</source>
        <translation>Sandbox da primeira janela em %1</translation>
    </message>
    <message>
        <source>sending is locked</source>
        <translation>envio bloqueado</translation>
    </message>
    <message>
        <source>The sandbox isn&apos;t running</source>
        <translation>O sandbox não está em execução</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::StepDetails</name>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requisição</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Tempos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>O que fazer:</translation>
    </message>
    <message>
        <source>Call of this step</source>
        <translation>Chamada desta etapa</translation>
    </message>
    <message>
        <source>Compared with the last successful run (%1).</source>
        <translation>Comparado com a última execução com êxito (%1).</translation>
    </message>
    <message>
        <source>No relevant changes.</source>
        <translation>Nenhuma mudança relevante.</translation>
    </message>
    <message>
        <source>Changes since last success</source>
        <translation>Mudanças desde o último êxito</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::StepForm</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Nome do cenário</translation>
    </message>
    <message>
        <source>When a step fails</source>
        <translation>Quando uma etapa falhar</translation>
    </message>
    <message>
        <source>Channel of the step</source>
        <translation>Canal da etapa</translation>
    </message>
    <message>
        <source>From the editor</source>
        <translation>Do editor</translation>
    </message>
    <message>
        <source>Data of the step as JSON</source>
        <translation>Dados da etapa em JSON</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>How long to repeat</source>
        <translation>Por quanto tempo repetir</translation>
    </message>
    <message>
        <source>Number of rounds</source>
        <translation>Número de rodadas</translation>
    </message>
    <message>
        <source>Time to repeat for</source>
        <translation>Tempo de repetição</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>For a time</source>
        <translation>Por um tempo</translation>
    </message>
    <message>
        <source>Time to wait</source>
        <translation>Tempo de espera</translation>
    </message>
    <message>
        <source>Pace of the rounds</source>
        <translation>Ritmo das rodadas</translation>
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
        <translation>Reiniciar contadores a cada execução</translation>
    </message>
    <message>
        <source>Placeholders such as {{#counter}} begin at 1 in each rehearsal</source>
        <translation>Placeholders como {{#counter}} começam em 1 a cada ensaio</translation>
    </message>
    <message>
        <source>Use the current message</source>
        <translation>Usar a mensagem atual</translation>
    </message>
    <message>
        <source>Enter times as “500 ms”, “1.5 s” or “2 min”.</source>
        <translation>Insira tempos como “500 ms”, “1,5 s” ou “2 min”.</translation>
    </message>
    <message>
        <source>Repeat its steps</source>
        <translation>Repetir suas etapas</translation>
    </message>
    <message>
        <source>Time between the starts of two rounds</source>
        <translation>Tempo entre os inícios de duas rodadas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>A number of times</source>
        <translation>Um número de vezes</translation>
    </message>
    <message>
        <source>The JSON is invalid. Line %1, column %2: %3</source>
        <translation>O JSON é inválido. Linha %1, coluna %2: %3</translation>
    </message>
    <message>
        <source>Enter the number of rounds, from 1 to %1.</source>
        <translation>Insira o número de rodadas, de 1 a %1.</translation>
    </message>
    <message>
        <source>Enter a duration such as “10 s”.</source>
        <translation>Insira uma duração como “10 s”.</translation>
    </message>
    <message>
        <source>A random number of broadcasts</source>
        <translation>Um número aleatório de broadcasts</translation>
    </message>
    <message>
        <source>%1, for a random time.</source>
        <translation>%1, por um tempo aleatório.</translation>
    </message>
    <message>
        <source>Channel name</source>
        <translation>Nome do canal</translation>
    </message>
    <message>
        <source>Simulated faults</source>
        <translation>Falhas simuladas</translation>
    </message>
    <message>
        <source>Start those that are enabled</source>
        <translation>Iniciar as ativadas</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Parar tudo</translation>
    </message>
    <message>
        <source>Values of the folder</source>
        <translation>Valores da pasta</translation>
    </message>
    <message>
        <source>The folder of saved messages whose values {{var NAME}} stands for</source>
        <translation>A pasta de mensagens salvas cujos valores {{var NAME}} representa</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Sem pasta</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::StepMenu</name>
    <message>
        <source>&amp;Scenario</source>
        <translation>&amp;Cenário</translation>
    </message>
    <message>
        <source>&amp;Broadcast</source>
        <translation>&amp;Broadcast</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>E&amp;sperar</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>&amp;Repetir</translation>
    </message>
    <message>
        <source>Simulated &amp;faults</source>
        <translation>&amp;Falhas simuladas</translation>
    </message>
    <message>
        <source>&amp;Expect</source>
        <translation>Esperar &amp;mensagem</translation>
    </message>
    <message>
        <source>Expect &amp;none</source>
        <translation>&amp;Não esperar nada</translation>
    </message>
    <message>
        <source>Expect ref&amp;used</source>
        <translation>Esperar rec&amp;usa</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>Capturar um &amp;valor</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::StepsModel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n mudança</numerusform>
            <numerusform>%n mudanças</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes since last success</source>
        <translation>Mudanças desde o último êxito</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Nenhuma mudança</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SuiteModel</name>
    <message>
        <source>passed</source>
        <translation>passou</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>não avaliado</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SuitePanel</name>
    <message>
        <source>Run all checks</source>
        <translation>Executar todas as verificações</translation>
    </message>
    <message>
        <source>Run all saved checks and the access matrix (F5)</source>
        <translation>Executar todas as verificações salvas e a matriz de acesso (F5)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Run on server restart</source>
        <translation>Executar ao reiniciar</translation>
    </message>
    <message>
        <source>Export as JUnit XML…</source>
        <translation>Exportar como JUnit XML…</translation>
    </message>
    <message>
        <source>Results of all checks</source>
        <translation>Resultados de todas as verificações</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Your server restarted. Running all checks…</source>
        <translation>Seu servidor reiniciou. Executando todas as verificações…</translation>
    </message>
    <message>
        <source>%1 of %2: access matrix</source>
        <extracomment>%1, %2: numbers</extracomment>
        <translation>%1 de %2: matriz de acesso</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>%1, %2: numbers, %3: the name of a check</extracomment>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Nenhum resultado ainda</translation>
    </message>
    <message>
        <source>Nothing to run</source>
        <translation>Nada para executar</translation>
    </message>
    <message>
        <source>Save a check, or add channels to the access matrix.</source>
        <translation>Salve uma verificação ou adicione canais à matriz de acesso.</translation>
    </message>
    <message>
        <source>Does everything still work?</source>
        <translation>Tudo ainda funciona?</translation>
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
        <translation>Resultados exportados para %1.</translation>
    </message>
    <message>
        <source>The results can&apos;t be written to %1: %2.</source>
        <translation>Não é possível gravar os resultados em %1: %2.</translation>
    </message>
    <message>
        <source>Running all checks…</source>
        <translation>Executando todas as verificações…</translation>
    </message>
    <message>
        <source>Show cell</source>
        <translation>Mostrar célula</translation>
    </message>
    <message>
        <source>Stop the run and keep its results (Esc)</source>
        <translation>Parar a execução e manter os resultados (Esc)</translation>
    </message>
    <message>
        <source>Run all checks whenever one of their servers restarts</source>
        <translation>Executar todas as verificações sempre que um dos servidores delas reiniciar</translation>
    </message>
    <message>
        <source>Export the results for a build server</source>
        <translation>Exportar os resultados para um servidor de build</translation>
    </message>
    <message>
        <source>Run all checks to show their results here.</source>
        <translation>Execute todas as verificações para mostrar os resultados aqui.</translation>
    </message>
    <message>
        <source>Open check</source>
        <translation>Abrir verificação</translation>
    </message>
    <message>
        <source>Changes since last success:</source>
        <translation>Alterações desde o último êxito:</translation>
    </message>
    <message>
        <source>RadarDesk runs all saved checks and the access matrix, and shows the changes.</source>
        <translation>O RadarDesk executa todas as verificações salvas e a matriz de acesso e mostra o que mudou.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TargetingPanel</name>
    <message>
        <source>User IDs</source>
        <translation>IDs de usuário</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>Navegadores</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualquer</translation>
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
        <translation>Endereços IP</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Performed actions</source>
        <translation>Ações realizadas</translation>
    </message>
    <message>
        <source>Did not perform</source>
        <translation>Ações não realizadas</translation>
    </message>
    <message>
        <source>Separate entries with commas. An empty field matches everyone. The sandbox validates these conditions but delivers to every subscriber.</source>
        <translation>Separe as entradas com vírgulas. Um campo vazio corresponde a todos. O sandbox valida estas condições, mas entrega a todos os assinantes.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TemplateForm</name>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TemplatesPanel</name>
    <message>
        <source>Import and export</source>
        <translation>Importar e exportar</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carregar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>&amp;Load into the editor</source>
        <translation>Carregar n&amp;o editor</translation>
    </message>
    <message>
        <source>&amp;Send at once</source>
        <translation>Enviar &amp;agora</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renomear</translation>
    </message>
    <message>
        <source>&amp;Move to folder</source>
        <translation>&amp;Mover para pasta</translation>
    </message>
    <message>
        <source>&amp;No folder</source>
        <translation>&amp;Sem pasta</translation>
    </message>
    <message>
        <source>N&amp;ew folder…</source>
        <translation>&amp;Nova pasta…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nenhum resultado</translation>
    </message>
    <message>
        <source>Nothing was imported from %1. %2</source>
        <translation>Nada foi importado de %1. %2</translation>
    </message>
    <message>
        <source>Nothing was exported to %1. %2</source>
        <translation>Nada foi exportado para %1. %2</translation>
    </message>
    <message>
        <source>Press S on an event, or the star in the editor, to save a message here.</source>
        <translation>Pressione S em um evento, ou a estrela no editor, para salvar uma mensagem aqui.</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>“%1” foi excluído.</translation>
    </message>
    <message>
        <source>Search saved messages</source>
        <translation>Pesquisar mensagens salvas</translation>
    </message>
    <message>
        <source>Import and export saved messages</source>
        <translation>Importar e exportar mensagens salvas</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <translation>Mensagens salvas</translation>
    </message>
    <message>
        <source>Load the message into the editor (Enter)</source>
        <translation>Carregar a mensagem no editor (Enter)</translation>
    </message>
    <message>
        <source>Send the message at once (Ctrl+Enter)</source>
        <translation>Enviar a mensagem agora (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Saved messages (*.json);;All files (*)</source>
        <translation>Mensagens salvas (*.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>&amp;Import saved messages…</source>
        <translation>&amp;Importar mensagens salvas…</translation>
    </message>
    <message>
        <source>&amp;Export all saved messages…</source>
        <translation>&amp;Exportar todas as mensagens salvas…</translation>
    </message>
    <message>
        <source>No saved message matches the search.</source>
        <translation>Nenhuma mensagem salva corresponde à pesquisa.</translation>
    </message>
    <message>
        <source>No saved messages</source>
        <translation>Nenhuma mensagem salva</translation>
    </message>
    <message>
        <source>A saved message with this name and the same data already exists. Choose another name.</source>
        <translation>Já existe uma mensagem salva com este nome e os mesmos dados. Escolha outro nome.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n saved message(s).</source>
        <translation>
            <numerusform>%n mensagem salva excluída.</numerusform>
            <numerusform>%n mensagens salvas excluídas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n saved message(s).</source>
        <translation>
            <numerusform>%n mensagem salva importada.</numerusform>
            <numerusform>%n mensagens salvas importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved message(s) of the file already exist.</source>
        <translation>
            <numerusform>%n mensagem salva do arquivo já existe.</numerusform>
            <numerusform>%n mensagens salvas do arquivo já existem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n saved message(s) to %1.</source>
        <translation>
            <numerusform>%n mensagem salva exportada para %1.</numerusform>
            <numerusform>%n mensagens salvas exportadas para %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import saved messages</source>
        <translation>Importar mensagens salvas</translation>
    </message>
    <message>
        <source>Export saved messages</source>
        <translation>Exportar mensagens salvas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
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
        <translation>entrando em %1…</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>on %1, with the previous data</source>
        <translation>em %1, com os dados anteriores</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>fora do canal</translation>
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
        <translation>Sem pausa</translation>
    </message>
    <message>
        <source>Every</source>
        <comment>such a time</comment>
        <translation>A cada</translation>
    </message>
    <message>
        <source>At random, every</source>
        <comment>such a time</comment>
        <translation>Aleatório, a cada</translation>
    </message>
    <message>
        <source>Times a second</source>
        <translation>Vezes por segundo</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Aleatório</translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation>%1, no máximo</translation>
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
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Channel shown</source>
        <translation>Canal mostrado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhas</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Mais recente</translation>
    </message>
    <message>
        <source>Go to the newest event and follow (End)</source>
        <translation>Ir para o evento mais recente e acompanhar (End)</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Todos os canais</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>Enviar &amp;de novo</translation>
    </message>
    <message>
        <source>&amp;Load into the editor</source>
        <translation>Carregar n&amp;o editor</translation>
    </message>
    <message>
        <source>&amp;Copy as JSON</source>
        <translation>&amp;Copiar como JSON</translation>
    </message>
    <message>
        <source>&amp;Only this channel</source>
        <translation>&amp;Só este canal</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nenhum resultado</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>Auth</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Período mostrado</translation>
    </message>
    <message>
        <source>Time shown: %1</source>
        <translation>Período mostrado: %1</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Pesquisando…</translation>
    </message>
    <message>
        <source>Show tokens, refused calls, connections and subscriptions</source>
        <translation>Mostrar tokens, chamadas recusadas, conexões e assinaturas</translation>
    </message>
    <message>
        <source>Source shown</source>
        <translation>Origem mostrada</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Todas as origens</translation>
    </message>
    <message>
        <source>Connect your app…</source>
        <translation>Conectar seu app…</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>&amp;Group into conversations</source>
        <translation>A&amp;grupar em conversas</translation>
    </message>
    <message>
        <source>Compare the &amp;two events</source>
        <translation>Comparar os dois even&amp;tos</translation>
    </message>
    <message>
        <source>Send several t&amp;imes</source>
        <translation>Env&amp;iar várias vezes</translation>
    </message>
    <message>
        <source>M&amp;ark</source>
        <translation>M&amp;arca</translation>
    </message>
    <message>
        <source>Add a &amp;note</source>
        <translation>Adicionar uma &amp;nota</translation>
    </message>
    <message>
        <source>Edit the &amp;note</source>
        <translation>Editar a &amp;nota</translation>
    </message>
    <message>
        <source>Marks and notes shown</source>
        <translation>Marcas e notas mostradas</translation>
    </message>
    <message>
        <source>Show only events with a mark or a note</source>
        <translation>Mostrar só eventos com uma marca ou uma nota</translation>
    </message>
    <message>
        <source>Sa&amp;ve message…</source>
        <translation>Sal&amp;var mensagem…</translation>
    </message>
    <message>
        <source>S&amp;how counts over time</source>
        <translation>Mostrar contagens ao &amp;longo do tempo</translation>
    </message>
    <message>
        <source>Show sent events</source>
        <translation>Mostrar eventos enviados</translation>
    </message>
    <message>
        <source>Show received events</source>
        <translation>Mostrar eventos recebidos</translation>
    </message>
    <message>
        <source>Show events from RadarDesk, your app or subscriber pages</source>
        <translation>Mostrar eventos do RadarDesk, do seu app ou de páginas de assinante</translation>
    </message>
    <message>
        <source>Choose a time range, or go to a day (Ctrl+G)</source>
        <translation>Escolher um período ou ir para um dia (Ctrl+G)</translation>
    </message>
    <message>
        <source>Show only failed events</source>
        <translation>Mostrar só eventos com falha</translation>
    </message>
    <message>
        <source>&amp;Make a scenario…</source>
        <translation>Criar u&amp;m cenário…</translation>
    </message>
    <message>
        <source>Matching events appear here.</source>
        <translation>Os eventos correspondentes aparecem aqui.</translation>
    </message>
    <message>
        <source>The search, the source, the channel or the buttons above hide all events. Clear one to see more.</source>
        <translation>A pesquisa, a origem, o canal ou os botões acima ocultam todos os eventos. Limpe um deles para ver mais.</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Nenhum evento ainda</translation>
    </message>
    <message>
        <source>Press “Broadcast”, or connect your app. Sent and received messages appear here.</source>
        <translation>Pressione “Transmitir” ou conecte seu app. As mensagens enviadas e recebidas aparecem aqui.</translation>
    </message>
    <message>
        <source>&amp;Why was access refused?</source>
        <translation>&amp;Por que o acesso foi recusado?</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Why &amp;did it not arrive?</source>
        <translation>Por &amp;que não chegou?</translation>
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
        <translation>Este evento não tem requisição, por isso não há tempos.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TransferDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fechar</translation>
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
        <translation>Progresso</translation>
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
        <translation>Consultando o chaveiro…</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>No chaveiro</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Another value is named “%1”.</source>
        <translation>Outro valor se chama “%1”.</translation>
    </message>
    <message>
        <source>This looks like a secret. Select “Secret” first.</source>
        <translation>Isto parece um segredo. Marque “Secreto” primeiro.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ValuesPanel</name>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Add value</source>
        <translation>Adicionar valor</translation>
    </message>
    <message>
        <source>Delete the value</source>
        <translation>Excluir o valor</translation>
    </message>
    <message>
        <source>Values of the profile</source>
        <translation>Valores do perfil</translation>
    </message>
    <message>
        <source>Messages and scenarios use a value as {{var NAME}}. Secret values are in the keychain, are never broadcast, and serve the conditions of scenarios.</source>
        <translation>Mensagens e cenários usam um valor como {{var NAME}}. Os valores secretos ficam no chaveiro, nunca são transmitidos e servem às condições dos cenários.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::WhenPopup</name>
    <message>
        <source>&amp;Any time</source>
        <translation>Qu&amp;alquer hora</translation>
    </message>
    <message>
        <source>Last &amp;hour</source>
        <translation>Úl&amp;tima hora</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoje</translation>
    </message>
    <message>
        <source>Last &amp;7 days</source>
        <translation>Últimos &amp;7 dias</translation>
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
        <translation>até</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Events of all &amp;profiles</source>
        <translation>&amp;Eventos de todos os perfis</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>Ir &amp;para</translation>
    </message>
    <message>
        <source>G&amp;o</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualquer hora</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>%1, all profiles</source>
        <extracomment>%1 is a time range</extracomment>
        <translation>%1, todos os perfis</translation>
    </message>
    <message>
        <source>Time to go to</source>
        <translation>Hora de destino</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Período</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::WindowMenu</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aparência</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Exibir</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>Seguir &amp;o sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>E&amp;scuro</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensagem</translation>
    </message>
    <message>
        <source>Event&amp;s</source>
        <translation>Even&amp;tos</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::EventQuery</name>
    <message>
        <source>Enter the name of a channel after “channel:”.</source>
        <translation>Insira o nome de um canal depois de “channel:”.</translation>
    </message>
    <message>
        <source>Enter the name of a profile after “profile:”.</source>
        <translation>Insira o nome de um perfil depois de “profile:”.</translation>
    </message>
    <message>
        <source>Enter the name of a library after “library:”.</source>
        <translation>Insira o nome de uma biblioteca depois de “library:”.</translation>
    </message>
    <message>
        <source>Enter ok, failed, pending or an HTTP status after “status:”.</source>
        <translation>Insira ok, failed, pending ou um status HTTP depois de “status:”.</translation>
    </message>
    <message>
        <source>Enter a kind after “kind:”: %1.</source>
        <comment>a list of words</comment>
        <translation>Insira um tipo depois de “kind:”: %1.</translation>
    </message>
    <message>
        <source>Enter a source after “from:”: %1.</source>
        <comment>a list of words</comment>
        <translation>Insira uma origem depois de “from:”: %1.</translation>
    </message>
    <message>
        <source>Enter a time after “%1:”, like 14:30, 2h, yesterday or 2026-01-31.</source>
        <comment>since or before</comment>
        <translation>Insira uma data ou hora depois de “%1:”, como 14:30, 2h, yesterday ou 2026-01-31.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a status. Use ok, failed, pending or an HTTP status like 403 or 4xx.</source>
        <translation>“%1” não é um status. Use ok, failed, pending ou um status HTTP como 403 ou 4xx.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a kind of event. Use one of %2.</source>
        <comment>a word, a list of words</comment>
        <translation>“%1” não é um tipo de evento. Use um destes: %2.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a source of events. Use one of %2.</source>
        <comment>a word, a list of words</comment>
        <translation>“%1” não é uma origem de eventos. Use uma destas: %2.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a time. Use one like 14:30, 2h, yesterday or 2026-01-31.</source>
        <translation>“%1” não é uma data ou hora. Use algo como 14:30, 2h, yesterday ou 2026-01-31.</translation>
    </message>
    <message>
        <source>Enter a value to compare “%1” with.</source>
        <comment>a field</comment>
        <translation>Insira um valor para comparar com “%1”.</translation>
    </message>
    <message>
        <source>Enter a color after “mark:”: %1.</source>
        <comment>a list of words</comment>
        <translation>Insira uma cor depois de “mark:”: %1.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a mark. Use one of %2.</source>
        <comment>a word, a list of words</comment>
        <translation>“%1” não é uma marca. Use uma destas: %2.</translation>
    </message>
    <message>
        <source>Enter a word of the note after “note:”, or * for any note.</source>
        <translation>Insira uma palavra da nota depois de “note:”, ou * para qualquer nota.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::ExportRun</name>
    <message>
        <source>The file can&apos;t be written: %1.</source>
        <translation>Não é possível gravar o arquivo: %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::History</name>
    <message>
        <source>The history can&apos;t be opened at %1: %2</source>
        <translation>Não é possível abrir o histórico em %1: %2</translation>
    </message>
    <message>
        <source>The history is damaged: %1</source>
        <translation>O histórico está danificado: %1</translation>
    </message>
    <message>
        <source>The history can&apos;t be opened: %1</source>
        <translation>Não é possível abrir o histórico: %1</translation>
    </message>
    <message>
        <source>The history can&apos;t be used: %1</source>
        <translation>Não é possível usar o histórico: %1</translation>
    </message>
    <message>
        <source>The history can&apos;t be written in the folder %1.</source>
        <translation>Não é possível gravar o histórico na pasta %1.</translation>
    </message>
    <message>
        <source>The history is damaged: %1 is empty.</source>
        <translation>O histórico está danificado: %1 está vazio.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written.</source>
        <translation>Não é possível gravar o arquivo %1.</translation>
    </message>
    <message>
        <source>The history is damaged: an index doesn&apos;t fit the events.</source>
        <translation>O histórico está danificado: um índice não corresponde aos eventos.</translation>
    </message>
    <message>
        <source>This event is damaged on the disk, so its contents aren&apos;t shown.</source>
        <translation>Este evento está danificado no disco, por isso o conteúdo dele não é mostrado.</translation>
    </message>
    <message>
        <source>The history can&apos;t be written: its folder is read-only.</source>
        <translation>Não é possível gravar o histórico: a pasta é somente leitura.</translation>
    </message>
    <message>
        <source>The history can&apos;t be written: the disk is full or failing.</source>
        <translation>Não é possível gravar o histórico: o disco está cheio ou com defeito.</translation>
    </message>
    <message>
        <source>Another program has locked the history.</source>
        <translation>Outro programa bloqueou o histórico.</translation>
    </message>
    <message>
        <source>The damaged history %1 can&apos;t be moved.</source>
        <translation>Não é possível mover o histórico danificado %1.</translation>
    </message>
    <message>
        <source>A newer version of RadarDesk wrote the history %1. This version doesn&apos;t change it.</source>
        <translation>O histórico %1 foi gravado por uma versão mais recente do RadarDesk. Esta versão não o altera.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be created.</source>
        <translation>Não é possível criar a pasta %1.</translation>
    </message>
    <message>
        <source>The history file %1 was moved or deleted.</source>
        <translation>O arquivo de histórico %1 foi movido ou excluído.</translation>
    </message>
    <message>
        <source>Interrupted: the message may have been delivered.</source>
        <translation>Interrompido: a mensagem pode ter sido entregue.</translation>
    </message>
    <message>
        <source>The history folder %1 was moved or deleted.</source>
        <translation>A pasta do histórico %1 foi movida ou excluída.</translation>
    </message>
    <message>
        <source>The history is damaged: a hidden channel has no removal record.</source>
        <translation>O histórico está danificado: um canal oculto não tem registro de remoção.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::HistoryWorker</name>
    <message>
        <source>The history was damaged and was moved to %1. RadarDesk is restoring the events that can be read.</source>
        <translation>O histórico estava danificado e foi movido para %1. O RadarDesk está restaurando os eventos que podem ser lidos.</translation>
    </message>
    <message>
        <source>The history was damaged, and none of its events can be read. The damaged file is %1.</source>
        <translation>O histórico estava danificado, e nenhum evento dele pode ser lido. O arquivo danificado é %1.</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n event(s) of the damaged history.</source>
        <translation>
            <numerusform>%n evento do histórico danificado foi restaurado.</numerusform>
            <numerusform>%n eventos do histórico danificado foram restaurados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n event(s) of the damaged history. Others can&apos;t be read. The damaged file is %1.</source>
        <translation>
            <numerusform>%n evento do histórico danificado foi restaurado. Outros não podem ser lidos. O arquivo danificado é %1.</numerusform>
            <numerusform>%n eventos do histórico danificado foram restaurados. Outros não podem ser lidos. O arquivo danificado é %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::ImportRun</name>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>Não é possível ler o arquivo: %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::SavedSearchesFile</name>
    <message numerus="yes">
        <source>%n saved search(es) couldn&apos;t be read.</source>
        <translation>
            <numerusform>Não foi possível ler %n pesquisa salva.</numerusform>
            <numerusform>Não foi possível ler %n pesquisas salvas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The saved searches couldn&apos;t be read.</source>
        <translation>Não foi possível ler as pesquisas salvas.</translation>
    </message>
    <message>
        <source>A newer version of RadarDesk saved the searches.</source>
        <translation>Uma versão mais recente do RadarDesk salvou as pesquisas.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the saved searches aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>Não é possível copiar o arquivo %1, por isso ele permanece inalterado, e as alterações nas pesquisas salvas não são salvas. Verifique as permissões e o espaço livre da pasta dele.</translation>
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
        <translation>Dados</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hoje, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Ontem, %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a status, an outcome</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendente</translation>
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
        <translation>%1, parte da conversa acima</translation>
    </message>
    <message>
        <source>%1, expanded</source>
        <comment>a kind of event</comment>
        <translation>%1, expandido</translation>
    </message>
    <message>
        <source>%1, collapsed</source>
        <comment>a kind of event</comment>
        <translation>%1, recolhido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier event(s) aren&apos;t shown. Search for them, or show one channel only.</source>
        <comment>of a conversation</comment>
        <translation>
            <numerusform>%Ln evento anterior não é mostrado. Pesquise-o ou mostre só um canal.</numerusform>
            <numerusform>%Ln eventos anteriores não são mostrados. Pesquise-os ou mostre só um canal.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, marked %2</source>
        <comment>a kind of event, a color</comment>
        <translation>%1, marca: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriber(s)</source>
        <comment>subscribers</comment>
        <translation>
            <numerusform>%Ln assinante</numerusform>
            <numerusform>%Ln assinantes</numerusform>
        </translation>
    </message>
    <message>
        <source>received after %1</source>
        <comment>a duration</comment>
        <translation>recebido após %1</translation>
    </message>
    <message>
        <source>received here</source>
        <translation>recebido aqui</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::TransferReader</name>
    <message>
        <source>“%1” is too large a number.</source>
        <translation>“%1” é um número grande demais.</translation>
    </message>
    <message>
        <source>A key in double quotes is expected here.</source>
        <translation>Aqui se espera uma chave entre aspas duplas.</translation>
    </message>
    <message>
        <source>A colon is expected after the key.</source>
        <translation>Espera-se um sinal de dois-pontos depois da chave.</translation>
    </message>
    <message>
        <source>A comma is expected between members.</source>
        <translation>Espera-se uma vírgula entre os membros.</translation>
    </message>
    <message>
        <source>The object is complete; nothing may follow it.</source>
        <translation>O objeto está completo; nada pode vir depois dele.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 elements.</source>
        <translation>“%1” tem mais de %2 elementos.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>“%1” has an unknown value.</source>
        <translation>“%1” tem um valor desconhecido.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a JSON object.</source>
        <translation>“%1” não é um objeto JSON.</translation>
    </message>
    <message>
        <source>The object isn&apos;t closed.</source>
        <translation>O objeto não foi fechado.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t base64.</source>
        <translation>“%1” não é base64.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a whole number, or is too large.</source>
        <translation>“%1” não é um número inteiro ou é grande demais.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a time in ISO 8601.</source>
        <translation>“%1” não é uma data e hora em ISO 8601.</translation>
    </message>
    <message>
        <source>“%1” contains something that isn&apos;t a JSON object.</source>
        <translation>“%1” contém algo que não é um objeto JSON.</translation>
    </message>
    <message>
        <source>“%1” has the wrong type.</source>
        <translation>“%1” tem o tipo errado.</translation>
    </message>
    <message>
        <source>The file isn&apos;t a history of RadarDesk: its first line is missing or different.</source>
        <translation>O arquivo não é um histórico do RadarDesk: a primeira linha está ausente ou é diferente.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of RadarDesk and can&apos;t be read.</source>
        <translation>O arquivo foi gravado por uma versão mais recente do RadarDesk e não pode ser lido.</translation>
    </message>
    <message>
        <source>The line isn&apos;t UTF-8.</source>
        <translation>A linha não é UTF-8.</translation>
    </message>
    <message>
        <source>The object has no “kind”, so it isn&apos;t an event.</source>
        <translation>O objeto não tem “kind”, por isso não é um evento.</translation>
    </message>
    <message>
        <source>The line isn&apos;t JSON. Column %1: %2</source>
        <translation>A linha não é JSON. Coluna %1: %2</translation>
    </message>
    <message>
        <source>The line isn&apos;t a JSON object.</source>
        <translation>A linha não é um objeto JSON.</translation>
    </message>
    <message>
        <source>The object has more than %1 members.</source>
        <translation>O objeto tem mais de %1 membros.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>Não é possível ler o arquivo: %1.</translation>
    </message>
    <message>
        <source>The line is longer than %1 MiB.</source>
        <translation>A linha tem mais de %1 MiB.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::TransferWriter</name>
    <message>
        <source>The file can&apos;t be written: %1.</source>
        <translation>Não é possível gravar o arquivo: %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AccessCell</name>
    <message>
        <source>as expected</source>
        <translation>como esperado</translation>
    </message>
    <message>
        <source>no expectation</source>
        <translation>sem expectativa</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no expectation</comment>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>expected: allowed</source>
        <translation>esperado: permitido</translation>
    </message>
    <message>
        <source>expected: refused</source>
        <translation>esperado: recusado</translation>
    </message>
    <message>
        <source>was allowed</source>
        <translation>antes: permitido</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>antes: recusado</translation>
    </message>
    <message>
        <source>was an error</source>
        <translation>antes: erro</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AccessFile</name>
    <message>
        <source>A newer version of RadarDesk saved the access matrices.</source>
        <translation>Uma versão mais recente do RadarDesk salvou as matrizes de acesso.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the access matrices aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>Não é possível copiar o arquivo %1, por isso ele permanece inalterado, e as alterações nas matrizes de acesso não são salvas. Verifique as permissões e o espaço livre da pasta dele.</translation>
    </message>
    <message numerus="yes">
        <source>%n access matrices couldn&apos;t be read.</source>
        <translation>
            <numerusform>Não foi possível ler %n matriz de acesso.</numerusform>
            <numerusform>Não foi possível ler %n matrizes de acesso.</numerusform>
        </translation>
    </message>
    <message>
        <source>The access matrices couldn&apos;t be read.</source>
        <translation>Não foi possível ler as matrizes de acesso.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AccessJudgement</name>
    <message>
        <source>There is no host named %1.</source>
        <translation>Não existe um host chamado %1.</translation>
    </message>
    <message>
        <source>The endpoint answered %1.</source>
        <translation>O endpoint respondeu %1.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 fechou a conexão sem responder.</translation>
    </message>
    <message>
        <source>There is no network route to %1.</source>
        <translation>Não há rota de rede até %1.</translation>
    </message>
    <message>
        <source>The TLS connection to %1 failed. %2</source>
        <translation>A conexão TLS com %1 falhou. %2</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer in time.</source>
        <translation>%1 não respondeu a tempo.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer.</source>
        <translation>%1 não respondeu.</translation>
    </message>
    <message>
        <source>The endpoint answered 401: the user isn&apos;t signed in.</source>
        <translation>O endpoint respondeu 401: o usuário não fez login.</translation>
    </message>
    <message>
        <source>The endpoint answered 403: this identity may not join.</source>
        <translation>O endpoint respondeu 403: esta identidade não pode entrar.</translation>
    </message>
    <message>
        <source>The endpoint answered 404: the route doesn&apos;t exist, or the endpoint hides this channel.</source>
        <translation>O endpoint respondeu 404: a rota não existe, ou o endpoint oculta este canal.</translation>
    </message>
    <message>
        <source>The endpoint answered 419: the call has no CSRF token, so access wasn&apos;t checked.</source>
        <translation>O endpoint respondeu 419: a chamada não tem token CSRF, por isso o acesso não foi verificado.</translation>
    </message>
    <message>
        <source>The endpoint answered 429: too many calls.</source>
        <translation>O endpoint respondeu 429: chamadas demais.</translation>
    </message>
    <message>
        <source>The endpoint answered %1: the server has an error.</source>
        <translation>O endpoint respondeu %1: o servidor tem um erro.</translation>
    </message>
    <message>
        <source>The call was redirected too often.</source>
        <translation>A chamada foi redirecionada vezes demais.</translation>
    </message>
    <message>
        <source>The call was redirected to %1.</source>
        <translation>A chamada foi redirecionada para %1.</translation>
    </message>
    <message>
        <source>The endpoint issued a token.</source>
        <translation>O endpoint emitiu um token.</translation>
    </message>
    <message>
        <source>Called as “%1”: %2</source>
        <translation>Chamado como “%1”: %2</translation>
    </message>
    <message>
        <source>No server is listening at %1.</source>
        <translation>Nenhum servidor está escutando em %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AccessModel</name>
    <message numerus="yes">
        <source>%n differ(s) from the last run</source>
        <translation>
            <numerusform>%n difere da última execução</numerusform>
            <numerusform>%n diferem da última execução</numerusform>
        </translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difere</translation>
    </message>
    <message numerus="yes">
        <source>%n without an expectation</source>
        <translation>
            <numerusform>%n sem expectativa</numerusform>
            <numerusform>%n sem expectativa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) without results.</source>
        <translation>
            <numerusform>%n célula sem resultado.</numerusform>
            <numerusform>%n células sem resultado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 differ(s) from the expectation</source>
        <translation>
            <numerusform>%n de %1 difere da expectativa</numerusform>
            <numerusform>%n de %1 diferem da expectativa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No differences in %n cell(s)</source>
        <translation>
            <numerusform>Nenhuma diferença em %n célula</numerusform>
            <numerusform>Nenhuma diferença em %n células</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a result</source>
        <translation>
            <numerusform>%n sem resultado</numerusform>
            <numerusform>%n sem resultado</numerusform>
        </translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Em execução…</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Sem resultado</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AccessRun</name>
    <message>
        <source>The profile has no authentication endpoint. Enter its address in the profile.</source>
        <translation>O perfil não tem endpoint de autenticação. Insira o endereço dele no perfil.</translation>
    </message>
    <message>
        <source>The identity was deleted.</source>
        <translation>A identidade foi excluída.</translation>
    </message>
    <message>
        <source>The profile&apos;s authentication endpoint isn&apos;t an http or https URL. Correct it in the profile.</source>
        <translation>O endpoint de autenticação do perfil não é uma URL http ou https. Corrija-o no perfil.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AccessVerdict</name>
    <message>
        <source>“%1” gets no clear answer for “%2”</source>
        <comment>an identity, a channel</comment>
        <translation>“%1” não recebe uma resposta clara para “%2”</translation>
    </message>
    <message numerus="yes">
        <source>All %n answer(s) are as expected</source>
        <translation>
            <numerusform>%n resposta, a esperada</numerusform>
            <numerusform>Todas as %n respostas são as esperadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The endpoint gives no clear answer</source>
        <translation>O endpoint não dá uma resposta clara</translation>
    </message>
    <message>
        <source>“%1” can join “%2” but shouldn&apos;t</source>
        <comment>an identity, a channel</comment>
        <translation>“%1” pode entrar em “%2”, mas não deveria</translation>
    </message>
    <message>
        <source>“%1” can&apos;t join “%2” but should</source>
        <comment>an identity, a channel</comment>
        <translation>“%1” não pode entrar em “%2”, mas deveria</translation>
    </message>
    <message>
        <source>Everyone can join “%1”</source>
        <translation>Qualquer um pode entrar em “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Everyone can join %n channel(s)</source>
        <translation>
            <numerusform>Qualquer um pode entrar em %n canal</numerusform>
            <numerusform>Qualquer um pode entrar em %n canais</numerusform>
        </translation>
    </message>
    <message>
        <source>The endpoint issues a token without credentials. Check the user before you create a token, and answer 403 otherwise.</source>
        <translation>O endpoint emite um token sem credenciais. Verifique o usuário antes de criar um token e responda 403 se ele não puder entrar.</translation>
    </message>
    <message>
        <source>Which identity can join which channel?</source>
        <translation>Qual identidade pode entrar em qual canal?</translation>
    </message>
    <message>
        <source>Add channels and choose identities. RadarDesk requests a token for each identity and channel.</source>
        <translation>Adicione canais e escolha identidades. O RadarDesk pede um token para cada identidade e canal.</translation>
    </message>
    <message>
        <source>Run all cells to call your authentication endpoint as each identity.</source>
        <translation>Execute todas as células para chamar seu endpoint de autenticação como cada identidade.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) differ from the expectation</source>
        <translation>
            <numerusform>%n célula difere da expectativa</numerusform>
            <numerusform>%n células diferem da expectativa</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the rule in your app or the expectation of the cell.</source>
        <translation>Corrija a regra no seu app ou a expectativa da célula.</translation>
    </message>
    <message>
        <source>No expectations yet</source>
        <translation>Nenhuma expectativa ainda</translation>
    </message>
    <message>
        <source>Review the results. If they are right, accept them as expected.</source>
        <translation>Revise os resultados. Se estiverem certos, aceite-os como esperados.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) have no result.</source>
        <translation>
            <numerusform>%n célula não tem resultado.</numerusform>
            <numerusform>%n células não têm resultado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No differences, but %n cell(s) have no expectation</source>
        <translation>
            <numerusform>Nenhuma diferença, mas %n célula não tem expectativa</numerusform>
            <numerusform>Nenhuma diferença, mas %n células não têm expectativa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AnswerReader</name>
    <message>
        <source>An empty object is what a promise becomes in JSON: await it.</source>
        <translation>Uma promise vira um objeto vazio em JSON: use await.</translation>
    </message>
    <message>
        <source>The body is empty.</source>
        <translation>O corpo está vazio.</translation>
    </message>
    <message numerus="yes">
        <source>The body is only white space (%n byte(s)).</source>
        <translation>
            <numerusform>O corpo só tem espaços em branco (%n byte).</numerusform>
            <numerusform>O corpo só tem espaços em branco (%n bytes).</numerusform>
        </translation>
    </message>
    <message>
        <source>Content-Length is exactly that number, so the header may be too small.</source>
        <translation>Content-Length é exatamente esse número, por isso o cabeçalho pode ser pequeno demais.</translation>
    </message>
    <message>
        <source>The answer is XML.</source>
        <translation>A resposta é XML.</translation>
    </message>
    <message>
        <source>The strings are in single quotes, as Python prints a dictionary.</source>
        <translation>As strings estão entre aspas simples, como o Python imprime um dicionário.</translation>
    </message>
    <message>
        <source>The text is a second byte order mark (U+FEFF), which is invisible.</source>
        <translation>O texto é uma segunda marca de ordem de bytes (U+FEFF), que é invisível.</translation>
    </message>
    <message>
        <source>The value is %1.</source>
        <extracomment>%1: true or false</extracomment>
        <translation>O valor é %1.</translation>
    </message>
    <message>
        <source>The value is an array.</source>
        <translation>O valor é um array.</translation>
    </message>
    <message>
        <source>The value is an object.</source>
        <translation>O valor é um objeto.</translation>
    </message>
    <message>
        <source>The encoding seems to have one byte per character.</source>
        <translation>A codificação parece ter um byte por caractere.</translation>
    </message>
    <message>
        <source>The text starts with %1.</source>
        <comment>an excerpt in quotes</comment>
        <translation>O texto começa com %1.</translation>
    </message>
    <message>
        <source>An array isn&apos;t an object: return the object without square brackets.</source>
        <translation>Um array não é um objeto: devolva o objeto sem colchetes.</translation>
    </message>
    <message>
        <source>The body is compressed with gzip, but no Content-Encoding header says so.</source>
        <translation>O corpo está compactado com gzip, mas nenhum cabeçalho Content-Encoding informa isso.</translation>
    </message>
    <message>
        <source>The body is compressed twice: often both the app and the server in front of it do.</source>
        <translation>O corpo está compactado duas vezes: muitas vezes tanto o app quanto o servidor na frente dele o fazem.</translation>
    </message>
    <message>
        <source>The answer is a JSON string that contains the JSON.</source>
        <translation>A resposta é uma string JSON que contém o JSON.</translation>
    </message>
    <message>
        <source>A function that returns nothing becomes null in JSON.</source>
        <translation>Uma função que não retorna nada vira null em JSON.</translation>
    </message>
    <message>
        <source>The array contains no token, only null.</source>
        <translation>O array não contém nenhum token, apenas null.</translation>
    </message>
    <message>
        <source>The body consists of null bytes (U+0000) only.</source>
        <translation>O corpo contém apenas bytes nulos (U+0000).</translation>
    </message>
    <message>
        <source>The member “%1” of the answer is a JSON string that contains the JSON.</source>
        <comment>the name of a member</comment>
        <translation>O membro “%1” da resposta é uma string JSON que contém o JSON.</translation>
    </message>
    <message>
        <source>“statusCode” and “body” are meant for Amazon API Gateway: turn on its proxy integration, or return the object alone.</source>
        <translation>“statusCode” e “body” são para o Amazon API Gateway: ative a integração de proxy dele ou retorne apenas o objeto.</translation>
    </message>
    <message>
        <source>ASP.NET services (.asmx) put a returned string into “d”: return an object, or write the JSON to the response.</source>
        <translation>Serviços ASP.NET (.asmx) colocam uma string retornada em “d”: retorne um objeto ou escreva o JSON na resposta.</translation>
    </message>
    <message>
        <source>The answer is the right JSON, but encoded in Base64: decode it before it is sent. With Amazon API Gateway, check “isBase64Encoded”.</source>
        <translation>A resposta é o JSON correto, mas codificado em Base64: decodifique-o antes de enviar. Com o Amazon API Gateway, verifique “isBase64Encoded”.</translation>
    </message>
    <message>
        <source>The answer is an event stream (%1), not plain JSON.</source>
        <comment>an excerpt in quotes</comment>
        <translation>A resposta é um fluxo de eventos (%1), não JSON puro.</translation>
    </message>
    <message>
        <source>The text is headers that are sent as part of the body: %1. A blank line must only follow them, not come before them.</source>
        <comment>an excerpt in quotes</comment>
        <translation>O texto são cabeçalhos enviados como parte do corpo: %1. Uma linha vazia deve vir apenas depois deles, não antes.</translation>
    </message>
    <message>
        <source>The body is the token alone, without JSON around it.</source>
        <translation>O corpo é apenas o token, sem JSON em volta.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::BodyCoding</name>
    <message>
        <source>The encoding is %1.</source>
        <extracomment>%1: an encoding such as UTF-16LE</extracomment>
        <translation>A codificação é %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::BodyJudge</name>
    <message>
        <source>%1 of the %2 bytes that Content-Length announces arrived.</source>
        <comment>two numbers of bytes</comment>
        <translation>Chegaram %1 dos %2 bytes que Content-Length anuncia.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) arrived.</source>
        <translation>
            <numerusform>%n byte chegou.</numerusform>
            <numerusform>%n bytes chegaram.</numerusform>
        </translation>
    </message>
    <message>
        <source>The header Content-Length has two different values.</source>
        <translation>O cabeçalho Content-Length tem dois valores diferentes.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::BrowserJudge</name>
    <message>
        <source>The cookie is set with SameSite=Strict.</source>
        <translation>O cookie é definido com SameSite=Strict.</translation>
    </message>
    <message>
        <source>The cookie is set with SameSite=Lax.</source>
        <translation>O cookie é definido com SameSite=Lax.</translation>
    </message>
    <message>
        <source>Browsers treat a cookie without SameSite as SameSite=Lax.</source>
        <translation>Navegadores tratam um cookie sem SameSite como SameSite=Lax.</translation>
    </message>
    <message>
        <source>The cookie is SameSite=Lax or Strict because None requires https.</source>
        <translation>O cookie é SameSite=Lax ou Strict porque None exige https.</translation>
    </message>
    <message>
        <source>SameSite=None requires Secure.</source>
        <translation>SameSite=None exige Secure.</translation>
    </message>
    <message>
        <source>Partitioned requires Secure.</source>
        <translation>Partitioned exige Secure.</translation>
    </message>
    <message>
        <source>The prefix “__Secure-” requires Secure.</source>
        <translation>O prefixo “__Secure-” exige Secure.</translation>
    </message>
    <message>
        <source>The prefix “__Host-” requires Secure, Path=/ and no Domain.</source>
        <translation>O prefixo “__Host-” exige Secure, Path=/ e nenhum Domain.</translation>
    </message>
    <message>
        <source>The page is on another site (%1), so the attributes of the cookie %2 decide whether browsers send it. Enter the cookie in the identity as the app sets it, with “Set-Cookie:”.</source>
        <comment>a site; names of cookies</comment>
        <translation>A página está em outro site (%1), por isso os atributos do cookie %2 decidem se os navegadores o enviam. Insira o cookie na identidade como o app o define, com “Set-Cookie:”.</translation>
    </message>
    <message>
        <source>The page is on another site (%1), so browsers that block third-party cookies, such as Safari and Firefox, don&apos;t send the cookie %2. Serve page and endpoint from one site, or send a token in a header.</source>
        <comment>a site; names of cookies</comment>
        <translation>A página está em outro site (%1), por isso navegadores que bloqueiam cookies de terceiros, como Safari e Firefox, não enviam o cookie %2. Sirva a página e o endpoint a partir de um mesmo site ou envie um token em um cabeçalho.</translation>
    </message>
    <message>
        <source>The target is neither an http nor an https URL.</source>
        <translation>O destino não é uma URL http nem https.</translation>
    </message>
    <message>
        <source>Browsers never call port %1.</source>
        <extracomment>%1: a port</extracomment>
        <translation>Navegadores nunca chamam a porta %1.</translation>
    </message>
    <message>
        <source>The target contains a user name or password.</source>
        <translation>O destino contém um nome de usuário ou uma senha.</translation>
    </message>
    <message>
        <source>The cookies of the first host aren&apos;t sent there (status %1).</source>
        <extracomment>%1: a status</extracomment>
        <translation>Os cookies do primeiro host não são enviados para lá (status %1).</translation>
    </message>
    <message>
        <source>The header Authorization isn&apos;t sent there (status %1).</source>
        <extracomment>%1: a status</extracomment>
        <translation>O cabeçalho Authorization não é enviado para lá (status %1).</translation>
    </message>
    <message>
        <source>The redirect at %1 sets the cookie “%2”, which browsers don&apos;t store. %3</source>
        <comment>a URL; a cookie; a sentence on the rule</comment>
        <translation>O redirecionamento em %1 define o cookie “%2”, que os navegadores não armazenam. %3</translation>
    </message>
    <message>
        <source>The redirect at %1 deletes the cookie “%2”.</source>
        <comment>a URL; a cookie</comment>
        <translation>O redirecionamento em %1 exclui o cookie “%2”.</translation>
    </message>
    <message>
        <source>The redirect at %1 sets the cookie “%2” for another host or path (%3), so browsers don&apos;t send it.</source>
        <comment>a URL; a cookie; a host or path</comment>
        <translation>O redirecionamento em %1 define o cookie “%2” para outro host ou caminho (%3), por isso os navegadores não o enviam.</translation>
    </message>
    <message>
        <source>The answer is that of %1, where the redirects end.</source>
        <extracomment>%1: a URL</extracomment>
        <translation>A resposta é a de %1, onde os redirecionamentos terminam.</translation>
    </message>
    <message>
        <source>The answer has several Location headers, and they differ.</source>
        <translation>A resposta tem vários cabeçalhos Location diferentes.</translation>
    </message>
    <message>
        <source>The endpoint redirects (status %1) from %2 to %3, and that call fails. %4</source>
        <comment>a status; two URLs; a sentence</comment>
        <translation>O endpoint redireciona (status %1) de %2 para %3, e essa chamada falha. %4</translation>
    </message>
    <message>
        <source>Turn the redirect to https off where the app has no https, as in development, or redirect to the port where the server offers it.</source>
        <translation>Desative o redirecionamento para https onde o app não tem https, como no desenvolvimento, ou redirecione para a porta em que o servidor o oferece.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ChannelJudge</name>
    <message>
        <source>Character %1 is %2, which is invisible.</source>
        <extracomment>%1: a number, %2: a code such as U+200B</extracomment>
        <translation>O caractere %1 é %2, que é invisível.</translation>
    </message>
    <message>
        <source>Character %1 is %2, which only looks like “%3”.</source>
        <extracomment>%1: a number, %2: a code such as U+043E, %3: a letter</extracomment>
        <translation>O caractere %1 é %2, que só se parece com “%3”.</translation>
    </message>
    <message>
        <source>The names differ in white space.</source>
        <translation>Os nomes diferem nos espaços em branco.</translation>
    </message>
    <message>
        <source>The names differ in upper and lower case.</source>
        <translation>Os nomes diferem em maiúsculas e minúsculas.</translation>
    </message>
    <message>
        <source>The prefix is missing.</source>
        <translation>Falta o prefixo.</translation>
    </message>
    <message>
        <source>The prefix is duplicated.</source>
        <translation>O prefixo está duplicado.</translation>
    </message>
    <message>
        <source>The name is percent-encoded.</source>
        <translation>O nome está codificado com percent-encoding.</translation>
    </message>
    <message>
        <source>The names have different prefixes.</source>
        <translation>Os nomes têm prefixos diferentes.</translation>
    </message>
    <message>
        <source>The names differ in a look-alike character.</source>
        <translation>Os nomes diferem em um caractere de aparência igual.</translation>
    </message>
    <message>
        <source>There is white space before and after the name: “%1”.</source>
        <comment>a channel</comment>
        <translation>Há espaços em branco antes e depois do nome: “%1”.</translation>
    </message>
    <message>
        <source>There is white space before the name: “%1”.</source>
        <comment>a channel</comment>
        <translation>Há espaços em branco antes do nome: “%1”.</translation>
    </message>
    <message>
        <source>There is white space after the name: “%1”.</source>
        <comment>a channel</comment>
        <translation>Há espaços em branco depois do nome: “%1”.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CheckChanges</name>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>%1: the header %2 was added with “%3”.</source>
        <comment>what a call is for; a header; its value</comment>
        <translation>%1: o cabeçalho %2 foi adicionado com “%3”.</translation>
    </message>
    <message>
        <source>%1: the header %2 was removed; it was “%3”.</source>
        <comment>what a call is for; a header; its value</comment>
        <translation>%1: o cabeçalho %2 foi removido; era “%3”.</translation>
    </message>
    <message>
        <source>%1: the header %2 changed from “%4” to “%3”.</source>
        <comment>what a call is for; a header; its present value; its former value</comment>
        <translation>%1: o cabeçalho %2 mudou de “%4” para “%3”.</translation>
    </message>
    <message>
        <source>%1: the URL changed from %3 to %2.</source>
        <comment>what a call is for; the present URL; the former one</comment>
        <translation>%1: a URL mudou de %3 para %2.</translation>
    </message>
    <message>
        <source>%1: the status changed from %3 to %2.</source>
        <comment>what a call is for; the present status; the former one</comment>
        <translation>%1: o status mudou de %3 para %2.</translation>
    </message>
    <message>
        <source>%1: the result changed from “%3” to “%2”.</source>
        <comment>a step; the present result; the former one</comment>
        <translation>%1: o resultado mudou de “%3” para “%2”.</translation>
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
        <translation>Verificação de canal privado: %1</translation>
    </message>
    <message>
        <source>Authentication endpoint</source>
        <translation>Endpoint de autenticação</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidade</translation>
    </message>
    <message>
        <source>Connection endpoint check: %1</source>
        <comment>a URL</comment>
        <translation>Verificação do endpoint de conexão: %1</translation>
    </message>
    <message>
        <source>Connection endpoint</source>
        <translation>Endpoint de conexão</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CheckReport</name>
    <message>
        <source>Channel name</source>
        <translation>Nome do canal</translation>
    </message>
    <message>
        <source>Service token</source>
        <translation>Token do serviço</translation>
    </message>
    <message>
        <source>Authentication endpoint</source>
        <translation>Endpoint de autenticação</translation>
    </message>
    <message>
        <source>Token contents</source>
        <translation>Conteúdo do token</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Access control</source>
        <translation>Controle de acesso</translation>
    </message>
    <message>
        <source>Connection endpoint</source>
        <translation>Endpoint de conexão</translation>
    </message>
    <message>
        <source>Client data</source>
        <translation>Dados do cliente</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID do usuário</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CheckRunner</name>
    <message>
        <source>The check was stopped.</source>
        <translation>A verificação foi interrompida.</translation>
    </message>
    <message>
        <source>Check: %1. %2</source>
        <extracomment>%1: what a call was for, %2: an error</extracomment>
        <translation>Verificação: %1. %2</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <extracomment>%1: what a call was for</extracomment>
        <translation>Verificação: %1</translation>
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
        <translation>O canal funciona</translation>
    </message>
    <message>
        <source>All six steps passed: authorized users get in, everyone else is refused.</source>
        <translation>As seis etapas passaram: usuários autorizados entram, todos os outros são recusados.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of steps</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not checked: %1.</source>
        <comment>names of steps</comment>
        <translation>Não verificadas: %1.</translation>
    </message>
    <message>
        <source>Passed: %1. Not checked: %2.</source>
        <comment>names of steps; of other steps</comment>
        <translation>Passaram: %1. Não verificadas: %2.</translation>
    </message>
    <message numerus="yes">
        <source>No error found, but %n step(s) couldn&apos;t be checked</source>
        <translation>
            <numerusform>Nenhum erro encontrado, mas não foi possível verificar %n etapa</numerusform>
            <numerusform>Nenhum erro encontrado, mas não foi possível verificar %n etapas</numerusform>
        </translation>
    </message>
    <message>
        <source>The call arrives, but the page gets an error</source>
        <translation>A chamada chega, mas a página recebe um erro</translation>
    </message>
    <message>
        <source>The connection endpoint works</source>
        <translation>O endpoint de conexão funciona</translation>
    </message>
    <message>
        <source>The channel works, with remarks</source>
        <translation>O canal funciona, com observações</translation>
    </message>
    <message>
        <source>All six steps passed.</source>
        <translation>As seis etapas passaram.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CheckWait</name>
    <message>
        <source>%1: waiting for an answer, %2 of %3 s</source>
        <comment>a step&apos;s title; two numbers</comment>
        <translation>%1: aguardando resposta, %2 de %3 s</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ChecksFile</name>
    <message>
        <source>A newer version of RadarDesk saved the checks.</source>
        <translation>Uma versão mais recente do RadarDesk salvou as verificações.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>Não foi possível ler %n verificação.</numerusform>
            <numerusform>Não foi possível ler %n verificações.</numerusform>
        </translation>
    </message>
    <message>
        <source>The checks couldn&apos;t be read.</source>
        <translation>Não foi possível ler as verificações.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the checks aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>Não é possível copiar o arquivo %1, por isso ele permanece inalterado, e as alterações nas verificações não são salvas. Verifique as permissões e o espaço livre da pasta dele.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ClientDataCheck</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Linha %1, coluna %2: %3</translation>
    </message>
    <message>
        <source>Without “##uniqueID”, each connection counts as a user of its own.</source>
        <translation>Sem “##uniqueID”, cada conexão conta como um usuário próprio.</translation>
    </message>
    <message>
        <source>Client data must be a JSON object, such as {&quot;##uniqueID&quot;: 1}.</source>
        <translation>Os dados do cliente devem ser um objeto JSON, como {&quot;##uniqueID&quot;: 1}.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ConnectionCheck</name>
    <message>
        <source>Connection reported as a form</source>
        <translation>Conexão informada como formulário</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirecionamento</translation>
    </message>
    <message>
        <source>The form gets status %1.</source>
        <extracomment>%1: a status</extracomment>
        <translation>O formulário recebe o status %1.</translation>
    </message>
    <message>
        <source>Same call with all cookies</source>
        <translation>Mesma chamada com todos os cookies</translation>
    </message>
    <message>
        <source>Connection reported as JSON</source>
        <translation>Conexão informada como JSON</translation>
    </message>
    <message>
        <source>After the form, presence shows no client data.</source>
        <translation>Depois do formulário, a presença não mostra dados do cliente.</translation>
    </message>
    <message>
        <source>Connection reported as JSON too</source>
        <translation>Conexão informada também como JSON</translation>
    </message>
    <message>
        <source>The endpoint reads a form, as the sandbox&apos;s browser library sends it, but not JSON (status %1). What PushRadar&apos;s own library sends isn&apos;t published: read both to be safe.</source>
        <extracomment>%1: a status</extracomment>
        <translation>O endpoint lê um formulário, como a biblioteca do navegador do sandbox o envia, mas não JSON (status %1). O que a biblioteca do próprio PushRadar envia não é publicado: por segurança, leia ambos.</translation>
    </message>
    <message>
        <source>Presence shows the client data that the endpoint registers.</source>
        <translation>A presença mostra os dados do cliente que o endpoint registra.</translation>
    </message>
    <message>
        <source>Second connection reported</source>
        <translation>Segunda conexão informada</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1.</source>
        <extracomment>%1: a status</extracomment>
        <translation>O endpoint responde com status %1.</translation>
    </message>
    <message>
        <source>The client data couldn&apos;t be checked because RadarDesk can&apos;t watch channels of this service.</source>
        <translation>Não foi possível verificar os dados do cliente porque o RadarDesk não consegue observar canais deste serviço.</translation>
    </message>
    <message>
        <source>The connection endpoint has to register client data first.</source>
        <translation>Primeiro o endpoint de conexão precisa registrar dados do cliente.</translation>
    </message>
    <message>
        <source>Preflight of the browser</source>
        <translation>Preflight do navegador</translation>
    </message>
    <message>
        <source>Preflight at the redirect target</source>
        <translation>Preflight no destino do redirecionamento</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ConnectionJudge</name>
    <message>
        <source>Client data: %1</source>
        <extracomment>%1: JSON</extracomment>
        <translation>Dados do cliente: %1</translation>
    </message>
    <message>
        <source>The client data has %1 of at most 1,024 bytes.</source>
        <extracomment>%1: a number</extracomment>
        <translation>Os dados do cliente têm %1 de no máximo 1.024 bytes.</translation>
    </message>
    <message>
        <source>Called directly, the endpoint answers with status %1.</source>
        <extracomment>%1: a status</extracomment>
        <translation>Chamado diretamente, o endpoint responde com status %1.</translation>
    </message>
    <message>
        <source>The call is redirected from %1 to %2, and browsers follow by GET. Answer it directly, such as with status 204.</source>
        <comment>two URLs</comment>
        <translation>A chamada é redirecionada de %1 para %2, e os navegadores seguem com GET. Responda diretamente, por exemplo com status 204.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CookieProbe</name>
    <message>
        <source>With other values of all cookies</source>
        <translation>Com outros valores de todos os cookies</translation>
    </message>
    <message>
        <source>Any value of it is accepted.</source>
        <translation>Qualquer valor é aceito.</translation>
    </message>
    <message>
        <source>Without one of the cookies</source>
        <translation>Sem um dos cookies</translation>
    </message>
    <message>
        <source>Only a part of it is compared.</source>
        <translation>Apenas uma parte é comparada.</translation>
    </message>
    <message>
        <source>With one part of the cookie changed</source>
        <translation>Com uma parte do cookie alterada</translation>
    </message>
    <message>
        <source>Only its beginning is compared.</source>
        <translation>Apenas o início é comparado.</translation>
    </message>
    <message>
        <source>Only its end is compared.</source>
        <translation>Apenas o final é comparado.</translation>
    </message>
    <message>
        <source>A shortened cookie is enough.</source>
        <translation>Um cookie encurtado é suficiente.</translation>
    </message>
    <message>
        <source>Its signature isn&apos;t verified.</source>
        <translation>A assinatura não é verificada.</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t check all parts of the cookie “%1”. That is right for the name of a server or a setting. If the part is a signature or a user, verify it.</source>
        <comment>a cookie&apos;s name</comment>
        <translation>O endpoint não verifica todas as partes do cookie “%1”. Isso é correto para o nome de um servidor ou uma configuração. Se a parte for uma assinatura ou um usuário, verifique-a.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CorsJudge</name>
    <message>
        <source>The header %1 is missing.</source>
        <extracomment>%1: a header&apos;s name</extracomment>
        <translation>Falta o cabeçalho %1.</translation>
    </message>
    <message>
        <source>The header %1 is “%2”.</source>
        <extracomment>%1: a header&apos;s name, %2: its value</extracomment>
        <translation>O cabeçalho %1 é “%2”.</translation>
    </message>
    <message>
        <source>After a redirect from one other origin to another, browsers send the origin null instead of the page&apos;s own.</source>
        <translation>Após um redirecionamento de uma outra origem para outra, os navegadores enviam a origem null em vez da origem da página.</translation>
    </message>
    <message>
        <source>A page that is opened from a file has the origin null. Open it from a web server to give it an origin of its own.</source>
        <translation>Uma página aberta de um arquivo tem a origem null. Abra-a a partir de um servidor web para que tenha uma origem própria.</translation>
    </message>
    <message>
        <source>It is sent more than once, for example by the app and by a proxy: send it once.</source>
        <translation>Ele é enviado mais de uma vez, por exemplo pelo app e por um proxy: envie-o uma vez.</translation>
    </message>
    <message>
        <source>Browsers allow one value only, and here the header is sent twice, or has several. Often the app and a proxy both add it: remove one.</source>
        <translation>Os navegadores aceitam apenas um valor; aqui o cabeçalho é enviado duas vezes ou tem vários. Muitas vezes o app e um proxy o adicionam: remova um deles.</translation>
    </message>
    <message>
        <source>An origin doesn&apos;t end with a slash: remove it.</source>
        <translation>Uma origem não termina com uma barra: remova-a.</translation>
    </message>
    <message>
        <source>Browsers write the origin in lowercase letters.</source>
        <translation>Os navegadores escrevem a origem em letras minúsculas.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::Diagnosis</name>
    <message>
        <source>Fix the channel name first.</source>
        <translation>Corrija primeiro o nome do canal.</translation>
    </message>
    <message>
        <source>The endpoint is too slow for further calls.</source>
        <translation>O endpoint é lento demais para outras chamadas.</translation>
    </message>
    <message>
        <source>The endpoint issued no token to check.</source>
        <translation>O endpoint não emitiu um token para verificar.</translation>
    </message>
    <message>
        <source>The endpoint issued no token to subscribe with.</source>
        <translation>O endpoint não emitiu um token para a assinatura.</translation>
    </message>
    <message>
        <source>The endpoint has to issue a token first.</source>
        <translation>O endpoint precisa emitir um token primeiro.</translation>
    </message>
    <message>
        <source>The service would reject this token.</source>
        <translation>O serviço rejeitaria este token.</translation>
    </message>
    <message>
        <source>The name is valid for a presence channel in %1.</source>
        <comment>a version, v2 or v3</comment>
        <translation>O nome é válido para um canal de presença na %1.</translation>
    </message>
    <message>
        <source>The name is valid for a private channel in %1.</source>
        <comment>a version, v2 or v3</comment>
        <translation>O nome é válido para um canal privado na %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointCall</name>
    <message>
        <source>The mock endpoint issued a token to a page: %1.</source>
        <translation>O endpoint simulado emitiu um token para uma página: %1.</translation>
    </message>
    <message>
        <source>The mock endpoint simulated a fault: %1</source>
        <translation>O endpoint simulado simulou uma falha: %1</translation>
    </message>
    <message>
        <source>The mock endpoint answered a preflight.</source>
        <translation>O endpoint simulado respondeu a um preflight.</translation>
    </message>
    <message>
        <source>The mock endpoint couldn&apos;t issue a token: %1</source>
        <translation>O endpoint simulado não conseguiu emitir um token: %1</translation>
    </message>
    <message>
        <source>The mock endpoint refused a page: %1</source>
        <translation>O endpoint simulado recusou uma página: %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointCaller</name>
    <message>
        <source>The last chunk of the answer is missing.</source>
        <translation>Falta o último chunk da resposta.</translation>
    </message>
    <message>
        <source>The length before a chunk of the body isn&apos;t the length of the chunk.</source>
        <translation>O tamanho antes de um bloco do corpo não é o tamanho do bloco.</translation>
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
        <translation>Regra</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Chamador</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointFault</name>
    <message>
        <source>Route missing (404)</source>
        <translation>Rota inexistente (404)</translation>
    </message>
    <message>
        <source>Redirect to another host</source>
        <translation>Redireciona para outro host</translation>
    </message>
    <message>
        <source>Redirect to https</source>
        <translation>Redireciona para https</translation>
    </message>
    <message>
        <source>Redirect to a login page</source>
        <translation>Redireciona para o login</translation>
    </message>
    <message>
        <source>Preflight refused</source>
        <translation>Preflight recusado</translation>
    </message>
    <message>
        <source>Preflight unanswered</source>
        <translation>Preflight sem resposta</translation>
    </message>
    <message>
        <source>Origin not allowed</source>
        <translation>Origem não permitida</translation>
    </message>
    <message>
        <source>Credentials not allowed</source>
        <translation>Credenciais não permitidas</translation>
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
        <translation>Lento demais</translation>
    </message>
    <message>
        <source>Reads only a POST form</source>
        <translation>Só lê um formulário POST</translation>
    </message>
    <message>
        <source>Reads only JSON</source>
        <translation>Só lê JSON</translation>
    </message>
    <message>
        <source>Reads the other version&apos;s parameter</source>
        <translation>Lê o parâmetro da outra versão</translation>
    </message>
    <message>
        <source>Wrapped in “data”</source>
        <translation>Envolvido em “data”</translation>
    </message>
    <message>
        <source>JSON in a string</source>
        <translation>JSON em uma string</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>Não é JSON</translation>
    </message>
    <message>
        <source>PHP warnings before the JSON</source>
        <translation>Avisos do PHP antes do JSON</translation>
    </message>
    <message>
        <source>{&quot;ok&quot;: false}</source>
        <translation>{&quot;ok&quot;: false}</translation>
    </message>
    <message>
        <source>Token is empty</source>
        <translation>Token vazio</translation>
    </message>
    <message>
        <source>Token is null</source>
        <translation>Token null</translation>
    </message>
    <message>
        <source>Token is a number</source>
        <translation>Token é um número</translation>
    </message>
    <message>
        <source>Token is “undefined”</source>
        <translation>Token é “undefined”</translation>
    </message>
    <message>
        <source>Token is “[object Object]”</source>
        <translation>Token é “[object Object]”</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Não alcançado</translation>
    </message>
    <message>
        <source>The server is right, but has nothing at this path: 404. The page is refused.</source>
        <translation>O servidor está certo, mas não tem nada neste caminho: 404. A página é recusada.</translation>
    </message>
    <message>
        <source>The endpoint redirects to localhost instead of 127.0.0.1. A browser treats that host as another origin and doesn&apos;t send the cookies of the first host.</source>
        <translation>O endpoint redireciona para localhost em vez de 127.0.0.1. Um navegador trata esse host como outra origem e não envia os cookies do primeiro host.</translation>
    </message>
    <message>
        <source>The endpoint redirects to the same URL with https, but no server speaks TLS there. The page sees a network error.</source>
        <translation>O endpoint redireciona para a mesma URL com https, mas nenhum servidor fala TLS lá. A página vê um erro de rede.</translation>
    </message>
    <message>
        <source>The endpoint treats the user as signed out and redirects to a login page. The page gets HTML with status 200 instead of a token.</source>
        <translation>O endpoint trata o usuário como não autenticado e redireciona para uma página de login. A página recebe HTML com status 200 em vez de um token.</translation>
    </message>
    <message>
        <source>Redirect loop</source>
        <translation>Redirecionamento infinito</translation>
    </message>
    <message>
        <source>The endpoint redirects to itself forever. A browser gives up after about twenty redirects, and the page sees a network error.</source>
        <translation>O endpoint redireciona para si mesmo sem fim. Um navegador desiste após cerca de vinte redirecionamentos, e a página vê um erro de rede.</translation>
    </message>
    <message>
        <source>The endpoint answers OPTIONS with 403. A browser that sends a preflight, because of a header, never makes the call.</source>
        <translation>O endpoint responde a OPTIONS com 403. Um navegador que envia um preflight, por causa de um cabeçalho, nunca faz a chamada.</translation>
    </message>
    <message>
        <source>The endpoint never answers OPTIONS. A browser that sends a preflight waits until its timeout.</source>
        <translation>O endpoint nunca responde a OPTIONS. Um navegador que envia um preflight espera até o tempo limite.</translation>
    </message>
    <message>
        <source>The endpoint allows only another site&apos;s origin. The call succeeds, but the browser blocks the response.</source>
        <translation>O endpoint só permite a origem de outro site. A chamada tem êxito, mas o navegador bloqueia a resposta.</translation>
    </message>
    <message>
        <source>“*” with credentials</source>
        <translation>“*” com credenciais</translation>
    </message>
    <message>
        <source>The endpoint allows the origin “*”. For a call with cookies a browser doesn&apos;t accept that and blocks the response.</source>
        <translation>O endpoint permite a origem “*”. Para uma chamada com cookies, um navegador não aceita isso e bloqueia a resposta.</translation>
    </message>
    <message>
        <source>Header not allowed</source>
        <translation>Cabeçalho não permitido</translation>
    </message>
    <message>
        <source>The preflight response allows none of the requested headers. A call with such a header, for example Authorization, is never made.</source>
        <translation>A resposta ao preflight não permite nenhum dos cabeçalhos solicitados. Uma chamada com um desses cabeçalhos, por exemplo Authorization, nunca é feita.</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t allow credentials. A call with cookies succeeds, but the browser blocks the response.</source>
        <translation>O endpoint não permite credenciais. Uma chamada com cookies tem êxito, mas o navegador bloqueia a resposta.</translation>
    </message>
    <message>
        <source>The endpoint answers 401 to everyone, also to signed-in users.</source>
        <translation>O endpoint responde 401 a todos, também a usuários autenticados.</translation>
    </message>
    <message>
        <source>The endpoint answers 403 to everyone, also to authorized users.</source>
        <translation>O endpoint responde 403 a todos, também a usuários autorizados.</translation>
    </message>
    <message>
        <source>The route accepts only POST, but the browser library sends GET: 405.</source>
        <translation>A rota só aceita POST, mas a biblioteca do navegador envia GET: 405.</translation>
    </message>
    <message>
        <source>The framework requires a CSRF token, which the browser library doesn&apos;t send: 419.</source>
        <translation>O framework exige um token CSRF, que a biblioteca do navegador não envia: 419.</translation>
    </message>
    <message>
        <source>The rate limit is exceeded: 429, with Retry-After.</source>
        <translation>O limite de requisições foi excedido: 429, com Retry-After.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s code fails: 500, with an error page.</source>
        <translation>O código do endpoint falha: 500, com uma página de erro.</translation>
    </message>
    <message>
        <source>The reverse proxy can&apos;t reach the endpoint: 502.</source>
        <translation>O proxy reverso não consegue acessar o endpoint: 502.</translation>
    </message>
    <message>
        <source>The endpoint answers long after 20 seconds, when the caller has given up.</source>
        <translation>O endpoint responde bem depois de 20 segundos, quando o chamador já desistiu.</translation>
    </message>
    <message>
        <source>The endpoint reads the channel from a POST form. The browser library sends it in the URL, so the endpoint gets no channel: 400.</source>
        <translation>O endpoint lê o canal de um formulário POST. A biblioteca do navegador o envia na URL, por isso o endpoint não recebe canal: 400.</translation>
    </message>
    <message>
        <source>The endpoint reads the channel from a JSON body. The browser library sends it in the URL, so the endpoint gets no channel: 400.</source>
        <translation>O endpoint lê o canal de um corpo JSON. A biblioteca do navegador o envia na URL, por isso o endpoint não recebe canal: 400.</translation>
    </message>
    <message>
        <source>The endpoint reads “channelName” where v2 sends “channel”, and vice versa, so it gets no channel: 400.</source>
        <translation>O endpoint lê “channelName” onde a v2 envia “channel”, e vice-versa, por isso não recebe canal: 400.</translation>
    </message>
    <message>
        <source>Answers the other version&apos;s member</source>
        <translation>Responde o membro da outra versão</translation>
    </message>
    <message>
        <source>The endpoint answers “token” where v2 expects “authToken”, and vice versa. The page finds no token.</source>
        <translation>O endpoint responde “token” onde a v2 espera “authToken”, e vice-versa. A página não encontra um token.</translation>
    </message>
    <message>
        <source>The token is one level down, in “data”. The page finds no token.</source>
        <translation>O token está um nível abaixo, em “data”. A página não encontra um token.</translation>
    </message>
    <message>
        <source>The JSON is encoded twice, so the page gets a string and finds no token.</source>
        <translation>O JSON está codificado duas vezes, por isso a página recebe uma string e não encontra um token.</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>Página HTML</translation>
    </message>
    <message>
        <source>The endpoint answers 200 with an HTML page of the app instead of JSON.</source>
        <translation>O endpoint responde 200 com uma página HTML do app em vez de JSON.</translation>
    </message>
    <message>
        <source>The endpoint answers 200 with an empty body, like code with a missing return.</source>
        <translation>O endpoint responde 200 com um corpo vazio, como código sem um return.</translation>
    </message>
    <message>
        <source>The endpoint answers the bare token instead of JSON.</source>
        <translation>O endpoint responde só o token em vez de JSON.</translation>
    </message>
    <message>
        <source>Truncated JSON</source>
        <translation>JSON truncado</translation>
    </message>
    <message>
        <source>The JSON ends in the middle of the token.</source>
        <translation>O JSON termina no meio do token.</translation>
    </message>
    <message>
        <source>A PHP warning precedes the JSON and makes it invalid.</source>
        <translation>Um aviso do PHP precede o JSON e o torna inválido.</translation>
    </message>
    <message>
        <source>Error with status 200</source>
        <translation>Erro com status 200</translation>
    </message>
    <message>
        <source>The endpoint answers {&quot;error&quot;: …} with status 200. The page finds no token.</source>
        <translation>O endpoint responde {&quot;error&quot;: …} com status 200. A página não encontra um token.</translation>
    </message>
    <message>
        <source>The endpoint answers {&quot;ok&quot;: false} with status 200. The page finds no token.</source>
        <translation>O endpoint responde {&quot;ok&quot;: false} com status 200. A página não encontra um token.</translation>
    </message>
    <message>
        <source>The token is an empty string, which the service refuses.</source>
        <translation>O token é uma string vazia, que o serviço recusa.</translation>
    </message>
    <message>
        <source>The token is null, as after a failed call of the library.</source>
        <translation>O token é null, como após uma chamada da biblioteca que falhou.</translation>
    </message>
    <message>
        <source>The token is a number instead of a string, and the service refuses it.</source>
        <translation>O token é um número em vez de uma string, e o serviço o recusa.</translation>
    </message>
    <message>
        <source>The token is the string “undefined”, as from JavaScript that reads a missing member.</source>
        <translation>O token é a string “undefined”, como em JavaScript que lê um membro ausente.</translation>
    </message>
    <message>
        <source>The token is the string “[object Object]”, as from JavaScript that concatenates the library&apos;s whole answer.</source>
        <translation>O token é a string “[object Object]”, como em JavaScript que concatena a resposta inteira da biblioteca.</translation>
    </message>
    <message>
        <source>Channel name without prefix</source>
        <translation>Nome do canal sem prefixo</translation>
    </message>
    <message>
        <source>The token is for the channel name without “private-” or “presence-”. The service refuses it.</source>
        <translation>O token é para o nome do canal sem “private-” ou “presence-”. O serviço o recusa.</translation>
    </message>
    <message>
        <source>Channel name with the prefix twice</source>
        <translation>Nome do canal com o prefixo duas vezes</translation>
    </message>
    <message>
        <source>The token is for “private-private-…”. The service refuses it.</source>
        <translation>O token é para “private-private-…”. O serviço o recusa.</translation>
    </message>
    <message>
        <source>Channel name in a different case</source>
        <translation>Nome do canal em outra caixa</translation>
    </message>
    <message>
        <source>The token is for the channel name in lower case, or in upper case if the name is in lower case. The service refuses it.</source>
        <translation>O token é para o nome do canal em minúsculas, ou em maiúsculas se o nome estiver em minúsculas. O serviço o recusa.</translation>
    </message>
    <message>
        <source>Channel name with a trailing space</source>
        <translation>Nome do canal com espaço no final</translation>
    </message>
    <message>
        <source>The token is for the channel name with a trailing space. The service refuses it.</source>
        <translation>O token é para o nome do canal com um espaço no final. O serviço o recusa.</translation>
    </message>
    <message>
        <source>Percent-encoded channel name</source>
        <translation>Nome do canal com percent-encoding</translation>
    </message>
    <message>
        <source>The token is for the percent-encoded channel name, with %40 for @. The service refuses it.</source>
        <translation>O token é para o nome do canal com percent-encoding, com %40 no lugar de @. O serviço o recusa.</translation>
    </message>
    <message>
        <source>Another channel</source>
        <translation>Outro canal</translation>
    </message>
    <message>
        <source>The token is for another known channel. The service refuses it.</source>
        <translation>O token é para outro canal conhecido. O serviço o recusa.</translation>
    </message>
    <message>
        <source>Another secret</source>
        <translation>Outro segredo</translation>
    </message>
    <message>
        <source>The token has the right format, but was made with another secret. The service refuses it.</source>
        <translation>O token tem o formato certo, mas foi criado com outro segredo. O serviço o recusa.</translation>
    </message>
    <message>
        <source>Token of the other version</source>
        <translation>Token da outra versão</translation>
    </message>
    <message>
        <source>A v2 page gets a v3 token, and vice versa. The service refuses it.</source>
        <translation>Uma página v2 recebe um token v3, e vice-versa. O serviço o recusa.</translation>
    </message>
    <message>
        <source>Old socket (v3)</source>
        <translation>Socket antigo (v3)</translation>
    </message>
    <message>
        <source>The first socket of a channel gets a valid token, and each later socket gets a token of the first. The page works until it reconnects. A v2 token isn&apos;t bound to a socket and stays valid.</source>
        <translation>O primeiro socket de um canal recebe um token válido, e cada socket posterior recebe um token do primeiro. A página funciona até se reconectar. Um token v2 não está vinculado a um socket e continua válido.</translation>
    </message>
    <message>
        <source>Same token each time</source>
        <translation>Sempre o mesmo token</translation>
    </message>
    <message>
        <source>The endpoint caches the first token of a channel and issues it to everyone.</source>
        <translation>O endpoint guarda em cache o primeiro token de um canal e o emite para todos.</translation>
    </message>
    <message>
        <source>Expired token</source>
        <translation>Token expirado</translation>
    </message>
    <message>
        <source>The token has the right format, but has expired. The service refuses it.</source>
        <translation>O token tem o formato certo, mas expirou. O serviço o recusa.</translation>
    </message>
    <message>
        <source>Dummy token</source>
        <translation>Token fictício</translation>
    </message>
    <message>
        <source>The token is “dummy-token”, as from a stub. The service refuses it.</source>
        <translation>O token é “dummy-token”, como em um stub. O serviço o recusa.</translation>
    </message>
    <message>
        <source>Everyone can join</source>
        <translation>Qualquer um pode entrar</translation>
    </message>
    <message>
        <source>The endpoint issues a token to everyone for each name that matches the rule, even an invalid one. With “*” every channel is open.</source>
        <translation>O endpoint emite um token a todos para cada nome que corresponde à regra, mesmo inválido. Com “*”, todos os canais ficam abertos.</translation>
    </message>
    <message>
        <source>Blocked by the browser</source>
        <translation>Bloqueado pelo navegador</translation>
    </message>
    <message>
        <source>Error or timeout</source>
        <translation>Erro ou tempo esgotado</translation>
    </message>
    <message>
        <source>Channel not found in the call</source>
        <translation>Canal não encontrado na chamada</translation>
    </message>
    <message>
        <source>Unexpected response</source>
        <translation>Resposta inesperada</translation>
    </message>
    <message>
        <source>Invalid token</source>
        <translation>Token inválido</translation>
    </message>
    <message>
        <source>No access control</source>
        <translation>Sem controle de acesso</translation>
    </message>
    <message>
        <source>Empty body</source>
        <translation>Corpo vazio</translation>
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
        <translation>Página de login</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>caso contrário</translation>
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
        <translation>Faça login primeiro.</translation>
    </message>
    <message>
        <source>You may not join this channel.</source>
        <translation>Você não pode entrar neste canal.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status and sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unknown caller</source>
        <translation>chamador desconhecido</translation>
    </message>
    <message>
        <source>The mock endpoint was called by a host name that doesn&apos;t belong to this machine.</source>
        <translation>O endpoint simulado foi chamado por um nome de host que não pertence a esta máquina.</translation>
    </message>
    <message>
        <source>Only local pages may call the mock endpoint. This page is from “%1”.</source>
        <translation>Só páginas locais podem chamar o endpoint simulado. Esta página é de “%1”.</translation>
    </message>
    <message>
        <source>Only local pages may call the mock endpoint. This call is from another site.</source>
        <translation>Só páginas locais podem chamar o endpoint simulado. Esta chamada é de outro site.</translation>
    </message>
    <message>
        <source>website</source>
        <translation>site</translation>
    </message>
    <message>
        <source>There is nothing at this path. The endpoint is at %1.</source>
        <translation>Não há nada neste caminho. O endpoint está em %1.</translation>
    </message>
    <message>
        <source>token issued</source>
        <translation>token emitido</translation>
    </message>
    <message>
        <source>Further refused calls, not listed: %1.</source>
        <translation>Outras chamadas recusadas, não listadas: %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointListener</name>
    <message>
        <source>The profile has been deleted.</source>
        <translation>O perfil foi excluído.</translation>
    </message>
    <message>
        <source>The current profile has no secret, so RadarDesk can&apos;t get a token. Enter the secret in the profile.</source>
        <translation>O perfil atual não tem segredo, por isso o RadarDesk não pode obter um token. Insira o segredo no perfil.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointQuery</name>
    <message>
        <source>The parameter “%1” is missing.</source>
        <translation>Falta o parâmetro “%1”.</translation>
    </message>
    <message>
        <source>The channel is missing in the body.</source>
        <translation>Falta o canal no corpo.</translation>
    </message>
    <message>
        <source>“%1” is a public channel. Only channels that start with “private-” or “presence-” need a token.</source>
        <translation>“%1” é um canal público. Só canais que começam com “private-” ou “presence-” precisam de token.</translation>
    </message>
    <message>
        <source>The call has both “channel” (v2) and “channelName” (v3). Send only one of them.</source>
        <translation>A chamada tem “channel” (v2) e “channelName” (v3). Envie só um deles.</translation>
    </message>
    <message>
        <source>The call names no channel. Send “channel” for v2, or “channelName” and “socketID” for v3.</source>
        <translation>A chamada não indica um canal. Envie “channel” para a v2, ou “channelName” e “socketID” para a v3.</translation>
    </message>
    <message>
        <source>The call has “socketID” (v3) but names its channel as “channel” (v2). Send “channelName” instead.</source>
        <translation>A chamada tem “socketID” (v3), mas indica o canal como “channel” (v2). Envie “channelName” no lugar.</translation>
    </message>
    <message>
        <source>The call has “channelName” (v3) but no “socketID”. Send both.</source>
        <translation>A chamada tem “channelName” (v3), mas não “socketID”. Envie ambos.</translation>
    </message>
    <message>
        <source>The call uses %1. The browser library calls an authentication endpoint with GET.</source>
        <translation>A chamada usa %1. A biblioteca do navegador chama um endpoint de autenticação com GET.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointReplacement</name>
    <message>
        <source>refuse</source>
        <translation>recusar</translation>
    </message>
    <message>
        <source>Python with Flask (v2)</source>
        <translation>Python com Flask (v2)</translation>
    </message>
    <message>
        <source>Python with Flask (v3)</source>
        <translation>Python com Flask (v3)</translation>
    </message>
    <message>
        <source>Node.js with Express (v3)</source>
        <translation>Node.js com Express (v3)</translation>
    </message>
    <message>
        <source>PHP (v3)</source>
        <translation>PHP (v3)</translation>
    </message>
    <message>
        <source>Ruby with Sinatra (v3)</source>
        <translation>Ruby com Sinatra (v3)</translation>
    </message>
    <message>
        <source>C# with ASP.NET Core (v3)</source>
        <translation>C# com ASP.NET Core (v3)</translation>
    </message>
    <message>
        <source>simulated fault (%1)</source>
        <translation>falha simulada (%1)</translation>
    </message>
    <message>
        <source>allow</source>
        <translation>permitir</translation>
    </message>
    <message>
        <source>Rules of the mock endpoint in RadarDesk; the first match applies:</source>
        <translation>Regras do endpoint simulado no RadarDesk; vale a primeira correspondência:</translation>
    </message>
    <message>
        <source>This code refuses every call until you implement your access rules.</source>
        <translation>Este código recusa todas as chamadas até você implementar suas regras de acesso.</translation>
    </message>
    <message>
        <source>Save the file where your server serves it as %1.</source>
        <translation>Salve o arquivo onde seu servidor o sirva como %1.</translation>
    </message>
    <message>
        <source>The official library requests tokens from the hosted service. To use %1 instead, change the URL in the library.</source>
        <translation>A biblioteca oficial pede tokens ao serviço hospedado. Para usar %1, altere a URL na biblioteca.</translation>
    </message>
    <message>
        <source>any other call: %1</source>
        <comment>an action</comment>
        <translation>qualquer outra chamada: %1</translation>
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
        <translation>Recusar (%1)</translation>
    </message>
    <message>
        <source>Allow after %1 ms</source>
        <translation>Permitir após %1 ms</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>with the cookie</source>
        <translation>com o cookie</translation>
    </message>
    <message>
        <source>with the header</source>
        <translation>com o cabeçalho</translation>
    </message>
    <message>
        <source>with the bearer token</source>
        <translation>com o token bearer</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>qualquer um</translation>
    </message>
    <message>
        <source>Enter the header as “Name: value”.</source>
        <translation>Insira o cabeçalho como “Nome: valor”.</translation>
    </message>
    <message>
        <source>Enter the channels of the rule: a name, with * for any characters.</source>
        <translation>Insira os canais da regra: um nome, com * no lugar de quaisquer caracteres.</translation>
    </message>
    <message>
        <source>Enter one cookie as “name=value”.</source>
        <translation>Insira um cookie como “nome=valor”.</translation>
    </message>
    <message>
        <source>Enter only the bearer token, without spaces.</source>
        <translation>Insira só o token bearer, sem espaços.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointRulesFile</name>
    <message>
        <source>A newer version of RadarDesk saved the endpoint&apos;s rules.</source>
        <translation>Uma versão mais recente do RadarDesk salvou as regras do endpoint.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of the endpoint couldn&apos;t be read.</source>
        <translation>
            <numerusform>Não foi possível ler %n regra do endpoint.</numerusform>
            <numerusform>Não foi possível ler %n regras do endpoint.</numerusform>
        </translation>
    </message>
    <message>
        <source>The endpoint&apos;s rules couldn&apos;t be read.</source>
        <translation>Não foi possível ler as regras do endpoint.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the endpoint&apos;s rules aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>Não é possível copiar o arquivo %1, por isso ele permanece inalterado, e as alterações nas regras do endpoint não são salvas. Verifique as permissões e o espaço livre da pasta dele.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointRulesModel</name>
    <message>
        <source>Otherwise</source>
        <translation>Caso contrário</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ativada</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativada</translation>
    </message>
    <message>
        <source>Simulated fault: %1</source>
        <translation>Falha simulada: %1</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Chamador</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointServer</name>
    <message>
        <source>Another program uses port %1. Port %2 is free.</source>
        <translation>Outro programa usa a porta %1. A porta %2 está livre.</translation>
    </message>
    <message>
        <source>Enter a path of letters, digits and “/ - _ .”, such as “/auth”.</source>
        <translation>Insira um caminho com letras, dígitos e “/ - _ .”, como “/auth”.</translation>
    </message>
    <message>
        <source>The system doesn&apos;t let RadarDesk listen on the port: %1.</source>
        <translation>O sistema não deixa o RadarDesk escutar na porta: %1.</translation>
    </message>
    <message>
        <source>Port %1 is reserved by the system. Port %2 is free.</source>
        <translation>A porta %1 é reservada pelo sistema. A porta %2 está livre.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointStep</name>
    <message>
        <source>The clock of the endpoint&apos;s server says %1, the clock of this machine %2. Tokens expire by the service&apos;s clock.</source>
        <comment>two times</comment>
        <translation>O relógio do servidor do endpoint marca %1; o desta máquina, %2. Os tokens expiram pelo relógio do serviço.</translation>
    </message>
    <message>
        <source>Channel in the query</source>
        <translation>Canal na query</translation>
    </message>
    <message>
        <source>Channel in the other version&apos;s parameter</source>
        <translation>Canal no parâmetro da outra versão</translation>
    </message>
    <message>
        <source>Channel by POST, as a form</source>
        <translation>Canal por POST, como formulário</translation>
    </message>
    <message>
        <source>Channel by POST, as JSON</source>
        <translation>Canal por POST, como JSON</translation>
    </message>
    <message>
        <source>Each call is redirected: %1. Use the last URL in the page.</source>
        <comment>URLs with arrows in between</comment>
        <translation>Cada chamada é redirecionada: %1. Use a última URL na página.</translation>
    </message>
    <message>
        <source>The JSON is sent as %1, which some libraries don&apos;t parse. Set the type, in PHP by: %2</source>
        <comment>a content type; a line of code</comment>
        <translation>O JSON é enviado como %1, que algumas bibliotecas não interpretam. Defina o tipo; em PHP: %2</translation>
    </message>
    <message>
        <source>The page&apos;s URL isn&apos;t set, so RadarDesk didn&apos;t check whether browsers let the page call the endpoint.</source>
        <translation>A URL da página não foi definida, por isso o RadarDesk não verificou se os navegadores deixam a página chamar o endpoint.</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1. The sandbox&apos;s browser library accepts 200 to 299; what PushRadar&apos;s own library accepts is not published. Use 200 to be safe.</source>
        <translation>O endpoint responde com status %1. A biblioteca do navegador do sandbox aceita de 200 a 299; o que a biblioteca do próprio PushRadar aceita não é publicado. Por segurança, use 200.</translation>
    </message>
    <message>
        <source>Call as a page makes it</source>
        <translation>Chamada como uma página a faz</translation>
    </message>
    <message>
        <source>Preflight of the browser</source>
        <translation>Preflight do navegador</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirecionamento</translation>
    </message>
    <message>
        <source>Same call with all cookies</source>
        <translation>Mesma chamada com todos os cookies</translation>
    </message>
    <message>
        <source>Same call without credentials</source>
        <translation>Mesma chamada sem credenciais</translation>
    </message>
    <message>
        <source>The endpoint is relative, so browsers call the page&apos;s own host. If the endpoint is on another host, use its full URL in the page.</source>
        <translation>O endpoint é relativo, por isso os navegadores chamam o próprio host da página. Se o endpoint estiver em outro host, use a URL completa dele na página.</translation>
    </message>
    <message>
        <source>Endpoint of the profile</source>
        <translation>Endpoint do perfil</translation>
    </message>
    <message>
        <source>Called directly, the endpoint issues a token.</source>
        <translation>Chamado diretamente, o endpoint emite um token.</translation>
    </message>
    <message>
        <source>Preflight at the redirect target</source>
        <translation>Preflight no destino do redirecionamento</translation>
    </message>
    <message>
        <source>The endpoint issued a token after %1.</source>
        <comment>a time span</comment>
        <translation>O endpoint emitiu um token após %1.</translation>
    </message>
    <message>
        <source>A direct call fails too. %1</source>
        <extracomment>%1: a sentence on what is wrong</extracomment>
        <translation>Uma chamada direta também falha. %1</translation>
    </message>
    <message>
        <source>The endpoint issues a token if the channel is in the query.</source>
        <translation>O endpoint emite um token se o canal estiver na query.</translation>
    </message>
    <message>
        <source>The endpoint issues a token if the channel is in the other version&apos;s parameter.</source>
        <translation>O endpoint emite um token se o canal estiver no parâmetro da outra versão.</translation>
    </message>
    <message>
        <source>The endpoint issues a token if the channel is sent by POST, as a form.</source>
        <translation>O endpoint emite um token se o canal for enviado por POST, como formulário.</translation>
    </message>
    <message>
        <source>The endpoint issues a token if the channel is sent by POST, as JSON.</source>
        <translation>O endpoint emite um token se o canal for enviado por POST, como JSON.</translation>
    </message>
    <message>
        <source>The endpoint answers with “%1”.</source>
        <comment>the beginning of the answer</comment>
        <translation>O endpoint responde com “%1”.</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1.</source>
        <comment>a status</comment>
        <translation>O endpoint responde com status %1.</translation>
    </message>
    <message>
        <source>Without credentials the endpoint doesn&apos;t answer.</source>
        <translation>Sem credenciais, o endpoint não responde.</translation>
    </message>
    <message>
        <source>Without credentials the endpoint answers with status %1.</source>
        <comment>a status</comment>
        <translation>Sem credenciais, o endpoint responde com status %1.</translation>
    </message>
    <message>
        <source>The answer contains a secret besides the token, and it reaches everyone who may call the endpoint. Revoke that secret, use a new one, and leave it out of the answer.</source>
        <translation>A resposta contém um segredo além do token, e todos que podem chamar o endpoint o recebem. Revogue esse segredo, use um novo e não o inclua na resposta.</translation>
    </message>
    <message>
        <source>The parameter “%1” doesn&apos;t arrive (status %2).</source>
        <extracomment>%1: a parameter, %2: a status</extracomment>
        <translation>O parâmetro “%1” não chega (status %2).</translation>
    </message>
    <message>
        <source>The redirect&apos;s URL contains “&amp;amp;” instead of “&amp;”: it was escaped for HTML.</source>
        <translation>A URL do redirecionamento contém “&amp;amp;” em vez de “&amp;”: ela foi escapada para HTML.</translation>
    </message>
    <message>
        <source>The parameter “%1” arrives as “%2” instead of “%3” (status %4).</source>
        <extracomment>%1: a parameter, %2 and %3: its values, %4: a status</extracomment>
        <translation>O parâmetro “%1” chega como “%2” em vez de “%3” (status %4).</translation>
    </message>
    <message>
        <source>It is percent-encoded twice.</source>
        <translation>Ele está codificado duas vezes com porcentagens.</translation>
    </message>
    <message>
        <source>With the parameter “%1” it answers with “%2”, so it is written for %3, but the page uses %4. Use the same version in both.</source>
        <comment>a parameter; a member; two versions, v2 or v3</comment>
        <translation>Com o parâmetro “%1” ele responde com “%2”, portanto foi escrito para %3, mas a página usa %4. Use a mesma versão nos dois.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::HeadJudge</name>
    <message>
        <source>The answer has no status line such as “HTTP/1.1 200 OK”, but starts with “%1”.</source>
        <comment>the beginning of the answer</comment>
        <translation>A resposta não tem uma linha de status como “HTTP/1.1 200 OK”, mas começa com “%1”.</translation>
    </message>
    <message>
        <source>The header “%1” contains a null byte (U+0000).</source>
        <translation>O cabeçalho “%1” contém um byte nulo (U+0000).</translation>
    </message>
    <message>
        <source>The headers have %1, and browsers read at most %2.</source>
        <comment>two sizes</comment>
        <translation>Os cabeçalhos têm %1, e os navegadores leem no máximo %2.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::IdentitiesFile</name>
    <message>
        <source>A newer version of RadarDesk saved the identities.</source>
        <translation>Uma versão mais recente do RadarDesk salvou as identidades.</translation>
    </message>
    <message numerus="yes">
        <source>%n identities couldn&apos;t be read.</source>
        <translation>
            <numerusform>Não foi possível ler %n identidade.</numerusform>
            <numerusform>Não foi possível ler %n identidades.</numerusform>
        </translation>
    </message>
    <message>
        <source>The identities couldn&apos;t be read.</source>
        <translation>Não foi possível ler as identidades.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the identities aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>Não é possível copiar o arquivo %1, por isso ele permanece inalterado, e as alterações nas identidades não são salvas. Verifique as permissões e o espaço livre da pasta dele.</translation>
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
        <translation>Nova identidade</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name and a number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no cookies, no headers</source>
        <translation>sem cookies, sem cabeçalhos</translation>
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
            <numerusform>%n cabeçalho</numerusform>
            <numerusform>%n cabeçalhos</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a name for the identity.</source>
        <translation>Insira um nome para a identidade.</translation>
    </message>
    <message>
        <source>Another identity has this name. Choose another one.</source>
        <translation>Outra identidade tem este nome. Escolha outro.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::Identity</name>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Line %1 of the cookies has a part without “=”. Enter “name=value”, or paste a whole Set-Cookie line.</source>
        <translation>A linha %1 dos cookies tem uma parte sem “=”. Insira “nome=valor” ou cole uma linha Set-Cookie inteira.</translation>
    </message>
    <message>
        <source>Line %1 of the cookies has no name before “=”. Enter “name=value”.</source>
        <translation>A linha %1 dos cookies não tem nome antes de “=”. Insira “nome=valor”.</translation>
    </message>
    <message>
        <source>Line %1 of the cookies has an invalid name. Remove spaces and separators from the name.</source>
        <translation>A linha %1 dos cookies tem um nome inválido. Remova espaços e separadores do nome.</translation>
    </message>
    <message>
        <source>Line %1 of the cookies contains a control character. Remove the character.</source>
        <translation>A linha %1 dos cookies contém um caractere de controle. Remova o caractere.</translation>
    </message>
    <message>
        <source>Line %1 of the cookies contains no cookie. Enter “name=value”.</source>
        <translation>A linha %1 dos cookies não contém um cookie. Insira “nome=valor”.</translation>
    </message>
    <message>
        <source>Line %1 of the cookies has an invalid attribute, such as the date in “Expires”. Correct or remove the attribute.</source>
        <translation>A linha %1 dos cookies tem um atributo inválido, como a data em “Expires”. Corrija ou remova o atributo.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::IdentitySource</name>
    <message>
        <source>Signed-in user</source>
        <translation>Usuário autenticado</translation>
    </message>
    <message>
        <source>User of %1</source>
        <translation>Usuário de %1</translation>
    </message>
    <message>
        <source>Paste a cURL command or a Cookie header.</source>
        <translation>Cole um comando cURL ou um cabeçalho Cookie.</translation>
    </message>
    <message numerus="yes">
        <source>Cookie %1 (%n character(s))</source>
        <comment>a name</comment>
        <translation>
            <numerusform>Cookie %1 (%n caractere)</numerusform>
            <numerusform>Cookie %1 (%n caracteres)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Header %1 (%n character(s))</source>
        <comment>a name</comment>
        <translation>
            <numerusform>Cabeçalho %1 (%n caractere)</numerusform>
            <numerusform>Cabeçalho %1 (%n caracteres)</numerusform>
        </translation>
    </message>
    <message>
        <source>Header %1: %2</source>
        <translation>Cabeçalho %1: %2</translation>
    </message>
    <message>
        <source>A shell variable has no value here, so its option was ignored.</source>
        <translation>Uma variável de shell não tem valor aqui, por isso a opção dela foi ignorada.</translation>
    </message>
    <message>
        <source>The command reads cookies from a file, which RadarDesk doesn&apos;t open.</source>
        <translation>O comando lê cookies de um arquivo, que o RadarDesk não abre.</translation>
    </message>
    <message>
        <source>The command has no cookies and no header with credentials. Sign in, then choose “Copy as cURL” in the browser&apos;s network panel.</source>
        <translation>O comando não tem cookies nem um cabeçalho com credenciais. Faça login e escolha “Copiar como cURL” no painel de rede do navegador.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::IdentityValues</name>
    <message>
        <source>No keychain is running in this session. Start one, such as GNOME Keyring or KWallet.</source>
        <translation>Nenhum chaveiro está em execução nesta sessão. Inicie um, como o GNOME Keyring ou o KWallet.</translation>
    </message>
    <message>
        <source>The keychain is locked, and no program is running that can ask for its password. Unlock the keychain, then try again.</source>
        <translation>O chaveiro está bloqueado, e nenhum programa em execução pode pedir a senha dele. Desbloqueie o chaveiro e tente novamente.</translation>
    </message>
    <message>
        <source>The keychain is locked, and its password prompt was canceled. Try again and enter the password.</source>
        <translation>O chaveiro está bloqueado, e o pedido de senha foi cancelado. Tente novamente e insira a senha.</translation>
    </message>
    <message>
        <source>The keychain hasn&apos;t answered yet. Check whether it has opened a password prompt.</source>
        <translation>O chaveiro ainda não respondeu. Verifique se ele abriu um pedido de senha.</translation>
    </message>
    <message>
        <source>The cookies and the values of sensitive headers are in the keychain and haven&apos;t been read yet.</source>
        <translation>Os cookies e os valores de cabeçalhos sensíveis estão no chaveiro e ainda não foram lidos.</translation>
    </message>
    <message>
        <source>Reading the values from the keychain…</source>
        <translation>Lendo os valores do chaveiro…</translation>
    </message>
    <message>
        <source>Saving the values in the keychain…</source>
        <translation>Salvando os valores no chaveiro…</translation>
    </message>
    <message>
        <source>The cookies and the values of sensitive headers are in the keychain, everything else is in a file.</source>
        <translation>Os cookies e os valores de cabeçalhos sensíveis estão no chaveiro; todo o resto, em um arquivo.</translation>
    </message>
    <message>
        <source>The cookies and the values of sensitive headers stay in memory for this run only. %1</source>
        <translation>Os cookies e os valores de cabeçalhos sensíveis ficam na memória só para esta execução. %1</translation>
    </message>
    <message>
        <source>The keychain no longer has the values of this identity. Enter them again.</source>
        <translation>O chaveiro não tem mais os valores desta identidade. Insira-os novamente.</translation>
    </message>
    <message>
        <source>The values of this identity aren&apos;t available. %1</source>
        <translation>Os valores desta identidade não estão disponíveis. %1</translation>
    </message>
    <message>
        <source>The identity&apos;s entry can&apos;t be deleted from the keychain. %1</source>
        <translation>Não é possível excluir do chaveiro a entrada da identidade. %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::LaterCall</name>
    <message>
        <source>The later call gets status %1.</source>
        <extracomment>%1: a status</extracomment>
        <translation>A chamada posterior recebe o status %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::Login</name>
    <message>
        <source>Enter the names of the fields for the user and the password.</source>
        <translation>Insira os nomes dos campos do usuário e da senha.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Insira a senha.</translation>
    </message>
    <message>
        <source>Enter the URL that the sign-in form is sent to. The URL starts with “http:” or “https:”.</source>
        <translation>Insira a URL para a qual o formulário de login é enviado. A URL começa com “http:” ou “https:”.</translation>
    </message>
    <message>
        <source>The form page isn&apos;t an http or https URL.</source>
        <translation>A página do formulário não é uma URL http ou https.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::LoginRun</name>
    <message>
        <source>The sign-in can&apos;t be sent: %1.</source>
        <translation>Não é possível enviar o login: %1.</translation>
    </message>
    <message>
        <source>The server answers the sign-in with status %1. %2</source>
        <translation>O servidor responde ao login com status %1. %2</translation>
    </message>
    <message>
        <source>The server sets no cookie. If it answers with a token instead, add that as a header.</source>
        <translation>O servidor não define nenhum cookie. Se ele responder com um token, adicione-o como cabeçalho.</translation>
    </message>
    <message>
        <source>The form page answers with status %1. %2</source>
        <translation>A página do formulário responde com status %1. %2</translation>
    </message>
    <message>
        <source>The form page can&apos;t be read: %1.</source>
        <translation>Não é possível ler a página do formulário: %1.</translation>
    </message>
    <message>
        <source>The server requires a CSRF token. Enter the form page, so that its hidden fields are sent.</source>
        <translation>O servidor exige um token CSRF. Insira a página do formulário para que os campos ocultos dela sejam enviados.</translation>
    </message>
    <message>
        <source>The server rejects the CSRF token of the form page.</source>
        <translation>O servidor rejeita o token CSRF da página do formulário.</translation>
    </message>
    <message>
        <source>The server shows the sign-in page again. Check the user, the password and the names of the fields.</source>
        <translation>O servidor mostra a página de login novamente. Verifique o usuário, a senha e os nomes dos campos.</translation>
    </message>
    <message>
        <source>The sign-in was sent, but not answered: %1. It wasn&apos;t sent again.</source>
        <extracomment>%1: an error</extracomment>
        <translation>O login foi enviado, mas não teve resposta: %1. Ele não foi enviado de novo.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::OtherSide</name>
    <message>
        <source>a proxy or CDN</source>
        <translation>um proxy ou CDN</translation>
    </message>
    <message>
        <source>%1, a proxy or CDN</source>
        <comment>what a server calls itself</comment>
        <translation>%1, um proxy ou CDN</translation>
    </message>
    <message>
        <source>Answered by %1.</source>
        <comment>a server</comment>
        <translation>Respondido por %1.</translation>
    </message>
    <message>
        <source>The answer says: “%1”</source>
        <comment>the words of a page</comment>
        <translation>A resposta diz: “%1”</translation>
    </message>
    <message>
        <source>The answer asks for: %1.</source>
        <comment>a header&apos;s value</comment>
        <translation>A resposta pede: %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::PresenceChannelCheck</name>
    <message>
        <source>Only channels that start with “presence-” have presence. Enter one of them.</source>
        <translation>Só canais que começam com “presence-” têm presença. Insira um deles.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::PresenceModel</name>
    <message>
        <source>joined</source>
        <translation>entrou</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>mudou</translation>
    </message>
    <message>
        <source>test user</source>
        <translation>usuário de teste</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time of day</comment>
        <translation>desde %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::PresenceText</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n usuário</numerusform>
            <numerusform>%n usuários</numerusform>
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
            <numerusform>%n usuário com dados do cliente</numerusform>
            <numerusform>%n usuários com dados do cliente</numerusform>
        </translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <translation>Entrou: %1</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Saiu: %1</translation>
    </message>
    <message>
        <source>New data: %1</source>
        <translation>Novos dados: %1</translation>
    </message>
    <message>
        <source>  ·  </source>
        <comment>between two parts of a sentence</comment>
        <translation>  ·  </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) without client data</source>
        <translation>
            <numerusform>%n conexão sem dados do cliente</numerusform>
            <numerusform>%n conexões sem dados do cliente</numerusform>
        </translation>
    </message>
    <message>
        <source>RadarDesk (watching)</source>
        <translation>RadarDesk (observando)</translation>
    </message>
    <message>
        <source>RadarDesk twice (watching and listening)</source>
        <translation>RadarDesk duas vezes (observando e ouvindo)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::PresenceUser</name>
    <message>
        <source>without ##uniqueID</source>
        <translation>sem ##uniqueID</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::PresenceWatcher</name>
    <message>
        <source>Refused (%1): %2</source>
        <translation>Recusado (%1): %2</translation>
    </message>
    <message>
        <source>The service issued a token for RadarDesk to watch the channel.</source>
        <translation>O serviço emitiu um token para o RadarDesk observar o canal.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::Recording</name>
    <message>
        <source>The page is on https and the endpoint on http, so the browser blocked the call as mixed content (%1 to %2).</source>
        <translation>A página está em https e o endpoint em http, por isso o navegador bloqueou a chamada como conteúdo misto (%1 para %2).</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>sem status</translation>
    </message>
    <message>
        <source>The page got no answer (%1), and the recording doesn&apos;t say why. For a page of another origin (%2), the usual cause is a missing CORS header.</source>
        <comment>what the browser says; the page&apos;s origin</comment>
        <translation>A página não recebeu resposta (%1), e a gravação não diz por quê. Para uma página de outra origem (%2), a causa usual é a falta de um cabeçalho CORS.</translation>
    </message>
    <message>
        <source>The page got no answer (%1), and the recording doesn&apos;t say why.</source>
        <translation>A página não recebeu resposta (%1), e a gravação não diz por quê.</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1. The cookie “%2” was set earlier in this recording, and the browser didn&apos;t send it with the call.</source>
        <extracomment>%1: a status, %2: a cookie</extracomment>
        <translation>O endpoint responde com status %1. O cookie “%2” foi definido antes nesta gravação, e o navegador não o enviou com a chamada.</translation>
    </message>
    <message>
        <source>“%1” is the name of a private channel.</source>
        <translation>“%1” é o nome de um canal privado.</translation>
    </message>
    <message>
        <source>The page calls the endpoint</source>
        <translation>A página chama o endpoint</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1; the body of the answer isn&apos;t in the recording.</source>
        <translation>O endpoint responde com status %1; o corpo da resposta não está na gravação.</translation>
    </message>
    <message>
        <source>There is no token in the recording.</source>
        <translation>Não há token na gravação.</translation>
    </message>
    <message>
        <source>The recording has no WebSocket messages.</source>
        <translation>A gravação não tem mensagens WebSocket.</translation>
    </message>
    <message numerus="yes">
        <source>The service accepts the subscription, and %n broadcast(s) arrived.</source>
        <translation>
            <numerusform>O serviço aceita a assinatura, e %n broadcast chegou.</numerusform>
            <numerusform>O serviço aceita a assinatura, e %n broadcasts chegaram.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording ends before the service answers.</source>
        <translation>A gravação termina antes de o serviço responder.</translation>
    </message>
    <message>
        <source>The page doesn&apos;t subscribe in the recording.</source>
        <translation>A página não assina o canal na gravação.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <comment>why, such as “it is a folder”</comment>
        <translation>Não é possível ler o arquivo: %1.</translation>
    </message>
    <message>
        <source>The browser reports: %1.</source>
        <extracomment>%1: what the browser says: &quot;net::ERR_CONNECTION_RESET&quot;</extracomment>
        <translation>O navegador informa: %1.</translation>
    </message>
    <message>
        <source>The endpoint refuses “%1” (403) although the browser sent the user&apos;s credentials.</source>
        <translation>O endpoint recusa “%1” (403), embora o navegador tenha enviado as credenciais do usuário.</translation>
    </message>
    <message>
        <source>The endpoint refuses “%1” (403). The recording doesn&apos;t show whether cookies were sent.</source>
        <translation>O endpoint recusa “%1” (403). A gravação não mostra se cookies foram enviados.</translation>
    </message>
    <message>
        <source>A recording doesn&apos;t contain the calls that your app makes with its secret.</source>
        <translation>Uma gravação não contém as chamadas que seu app faz com o segredo.</translation>
    </message>
    <message>
        <source>The browser sends a preflight</source>
        <translation>O navegador envia um preflight</translation>
    </message>
    <message>
        <source>The call is redirected here</source>
        <translation>A chamada é redirecionada para cá</translation>
    </message>
    <message>
        <source>The call is redirected to %1, which isn&apos;t in the recording.</source>
        <translation>A chamada é redirecionada para %1, que não está na gravação.</translation>
    </message>
    <message>
        <source>The endpoint issues a token to the page.</source>
        <translation>O endpoint emite um token para a página.</translation>
    </message>
    <message>
        <source>The calling page isn&apos;t recorded, so CORS can&apos;t be checked.</source>
        <translation>A página que faz a chamada não foi gravada, por isso não é possível verificar CORS.</translation>
    </message>
    <message>
        <source>The browser sends a preflight before such a call, but the recording doesn&apos;t contain it.</source>
        <translation>O navegador envia um preflight antes de uma chamada assim, mas a gravação não o contém.</translation>
    </message>
    <message>
        <source>The recording doesn&apos;t show whether cookies were sent.</source>
        <translation>A gravação não mostra se cookies foram enviados.</translation>
    </message>
    <message>
        <source>The page sends the service a different token than the endpoint issued.</source>
        <translation>A página envia ao serviço um token diferente do que o endpoint emitiu.</translation>
    </message>
    <message>
        <source>A recording can&apos;t show which identities are refused.</source>
        <translation>Uma gravação não pode mostrar quais identidades são recusadas.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries couldn&apos;t be read.</source>
        <translation>
            <numerusform>Não foi possível ler %n entrada.</numerusform>
            <numerusform>Não foi possível ler %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no cookies. Chrome includes them only with “Export HAR (with sensitive data)”.</source>
        <translation>O arquivo não tem cookies. O Chrome só os inclui com “Exportar HAR (com dados sensíveis)”.</translation>
    </message>
    <message>
        <source>The file has no cookies.</source>
        <translation>O arquivo não tem cookies.</translation>
    </message>
    <message>
        <source>The file has no preflights (OPTIONS), so CORS can&apos;t be fully checked.</source>
        <translation>O arquivo não tem preflights (OPTIONS), por isso não é possível verificar CORS por completo.</translation>
    </message>
    <message>
        <source>Some calls have no response. Keep the developer tools open while the page loads.</source>
        <translation>Algumas chamadas não têm resposta. Mantenha as ferramentas de desenvolvedor abertas enquanto a página carrega.</translation>
    </message>
    <message>
        <source>The file has no WebSocket messages. Open the developer tools before the page connects.</source>
        <translation>O arquivo não tem mensagens WebSocket. Abra as ferramentas de desenvolvedor antes de a página se conectar.</translation>
    </message>
    <message>
        <source>The file has no WebSocket messages. Only Chrome and Edge record them.</source>
        <translation>O arquivo não tem mensagens WebSocket. Só o Chrome e o Edge as gravam.</translation>
    </message>
    <message>
        <source>The HAR file is incomplete: %1. Save the recording again.</source>
        <comment>why</comment>
        <translation>O arquivo HAR está incompleto: %1. Salve a gravação novamente.</translation>
    </message>
    <message>
        <source>The file isn&apos;t a HAR file. Open a recording from a browser&apos;s developer tools.</source>
        <translation>O arquivo não é um arquivo HAR. Abra uma gravação das ferramentas de desenvolvedor de um navegador.</translation>
    </message>
    <message>
        <source>The file is too large: %1. The limit is %2.</source>
        <translation>O arquivo é grande demais: %1. O limite é %2.</translation>
    </message>
    <message>
        <source>A browser extension blocked the call (%1). Turn the extension off for the page.</source>
        <translation>Uma extensão do navegador bloqueou a chamada (%1). Desative a extensão para a página.</translation>
    </message>
    <message>
        <source>The recorded WebSocket messages use an unpublished protocol.</source>
        <translation>As mensagens WebSocket gravadas usam um protocolo não publicado.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::RefusalStep</name>
    <message>
        <source>Without credentials</source>
        <translation>Sem credenciais</translation>
    </message>
    <message>
        <source>For another channel</source>
        <translation>Para outro canal</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what a call is for, %2: a status, or &quot;no answer&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>For a longer name</source>
        <translation>Para um nome mais longo</translation>
    </message>
    <message>
        <source>For the next number</source>
        <translation>Para o número seguinte</translation>
    </message>
    <message>
        <source>With an altered cookie</source>
        <translation>Com um cookie alterado</translation>
    </message>
    <message>
        <source>For a longer number</source>
        <translation>Para um número mais longo</translation>
    </message>
    <message>
        <source>%1, without credentials</source>
        <comment>what a call is for</comment>
        <translation>%1, sem credenciais</translation>
    </message>
    <message>
        <source>The endpoint also issues a token for “%1”, which only starts like “%2”. If this user may not join all such channels, compare the whole name.</source>
        <comment>two channels</comment>
        <translation>O endpoint também emite um token para “%1”, que só começa como “%2”. Se este usuário não puder entrar em todos os canais desse tipo, compare o nome inteiro.</translation>
    </message>
    <message>
        <source>The endpoint also issues a token for “%1”. If this user may not join that channel, check the number in the name.</source>
        <comment>a channel</comment>
        <translation>O endpoint também emite um token para “%1”. Se este usuário não puder entrar nesse canal, verifique o número no nome.</translation>
    </message>
    <message>
        <source>For an invalid channel name</source>
        <translation>Para um nome de canal inválido</translation>
    </message>
    <message>
        <source>The answer comes from a cache (%1), which gives one user&apos;s token to others. Answer with “Cache-Control: no-store”.</source>
        <comment>a header</comment>
        <translation>A resposta vem de um cache (%1), que dá o token de um usuário a outros. Responda com “Cache-Control: no-store”.</translation>
    </message>
    <message>
        <source>As the identity again</source>
        <translation>Como a identidade, de novo</translation>
    </message>
    <message>
        <source>Access control couldn&apos;t be checked: status 429 only means that there were too many calls (%1).</source>
        <comment>answers</comment>
        <translation>Não foi possível verificar o controle de acesso: o status 429 só significa que houve chamadas demais (%1).</translation>
    </message>
    <message>
        <source>Access control couldn&apos;t be checked: status 503 only means that the app was busy or down (%1).</source>
        <comment>answers</comment>
        <translation>Não foi possível verificar o controle de acesso: o status 503 só significa que o app estava ocupado ou fora do ar (%1).</translation>
    </message>
    <message>
        <source>The endpoint refuses everyone else: %1.</source>
        <extracomment>%1: several answers</extracomment>
        <translation>O endpoint recusa todos os outros: %1.</translation>
    </message>
    <message>
        <source>Access control couldn&apos;t be checked: the identity no longer gets an answer, so the other refusals may have the same cause (%1).</source>
        <comment>answers</comment>
        <translation>Não foi possível verificar o controle de acesso: a identidade não recebe mais resposta, por isso as outras recusas podem ter a mesma causa (%1).</translation>
    </message>
    <message>
        <source>Access control couldn&apos;t be checked: the identity no longer gets a token (status %1), so the other refusals may have the same cause (%2).</source>
        <comment>a status; answers</comment>
        <translation>Não foi possível verificar o controle de acesso: a identidade não obtém mais um token (status %1), por isso as outras recusas podem ter a mesma causa (%2).</translation>
    </message>
    <message>
        <source>With a cookie altered at its end</source>
        <translation>Com um cookie alterado no final</translation>
    </message>
    <message>
        <source>With a cookie altered at its beginning</source>
        <translation>Com um cookie alterado no início</translation>
    </message>
    <message>
        <source>With a cookie altered in its longest part</source>
        <translation>Com um cookie alterado na parte mais longa</translation>
    </message>
    <message>
        <source>With a shortened cookie</source>
        <translation>Com um cookie encurtado</translation>
    </message>
    <message>
        <source>With an altered header</source>
        <translation>Com um cabeçalho alterado</translation>
    </message>
    <message>
        <source>With a header altered at its end</source>
        <translation>Com um cabeçalho alterado no final</translation>
    </message>
    <message>
        <source>With a header altered at its beginning</source>
        <translation>Com um cabeçalho alterado no início</translation>
    </message>
    <message>
        <source>With a header altered in its longest part</source>
        <translation>Com um cabeçalho alterado na parte mais longa</translation>
    </message>
    <message>
        <source>For the next number before it</source>
        <translation>Para o próximo número antes dele</translation>
    </message>
    <message>
        <source>For a letter after the number</source>
        <translation>Com uma letra após o número</translation>
    </message>
    <message>
        <source>The status is %1, but the body contains the token.</source>
        <comment>a status</comment>
        <translation>O status é %1, mas o corpo contém o token.</translation>
    </message>
    <message>
        <source>Access control couldn&apos;t be checked: an error isn&apos;t a refusal and may go away (%1). Refuse with status 401 or 403.</source>
        <comment>answers</comment>
        <translation>Não foi possível verificar o controle de acesso: um erro não é uma recusa e pode desaparecer (%1). Recuse com o status 401 ou 403.</translation>
    </message>
    <message>
        <source>For a number that is made up</source>
        <translation>Para um número inventado</translation>
    </message>
    <message>
        <source>For another last part of the name</source>
        <translation>Para outra última parte do nome</translation>
    </message>
    <message>
        <source>The endpoint refuses with a status that looks like an error (%1). Answer with 403 instead.</source>
        <comment>what calls are for, each with its status</comment>
        <translation>O endpoint recusa com um status que parece um erro (%1). Responda com 403.</translation>
    </message>
    <message>
        <source>The endpoint issues no token, but answers with a status that pages take for a success (%1). Answer with 403 instead.</source>
        <comment>what calls are for, each with its status</comment>
        <translation>O endpoint não emite token, mas responde com um status que as páginas tomam como sucesso (%1). Responda com 403.</translation>
    </message>
    <message>
        <source>The endpoint refuses the other calls: %1.</source>
        <comment>several answers</comment>
        <translation>O endpoint recusa as outras chamadas: %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::Remedy</name>
    <message>
        <source>Use “%1”</source>
        <comment>a channel</comment>
        <translation>Usar “%1”</translation>
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
        <translation>Copiar cabeçalhos</translation>
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
        <translation>Escolher identidade</translation>
    </message>
    <message>
        <source>Enter cookies</source>
        <translation>Inserir cookies</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Copiar linha</translation>
    </message>
    <message>
        <source>Remove credentials</source>
        <translation>Remover credenciais</translation>
    </message>
    <message>
        <source>Use full URL</source>
        <translation>Usar URL completa</translation>
    </message>
    <message>
        <source>Run on server start</source>
        <translation>Executar ao iniciar</translation>
    </message>
    <message>
        <source>Copy header</source>
        <translation>Copiar cabeçalho</translation>
    </message>
    <message>
        <source>Copy attributes</source>
        <translation>Copiar atributos</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Copiar resposta</translation>
    </message>
    <message>
        <source>Enter channel</source>
        <translation>Inserir canal</translation>
    </message>
    <message>
        <source>Enter page URL</source>
        <translation>Inserir URL da página</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <comment>a number</comment>
        <translation>Usar a porta %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ScenarioRefusals</name>
    <message>
        <source>There was no answer in time.</source>
        <translation>Não houve resposta a tempo.</translation>
    </message>
    <message>
        <source>Access wasn&apos;t refused.</source>
        <translation>O acesso não foi recusado.</translation>
    </message>
    <message>
        <source>The endpoint issued a token, and the service accepted the subscription.</source>
        <translation>O endpoint emitiu um token e o serviço aceitou a assinatura.</translation>
    </message>
    <message>
        <source>The service refused the subscription (%1): %2</source>
        <extracomment>%1 is a status code, %2 the service&apos;s own words</extracomment>
        <translation>O serviço recusou a assinatura (%1): %2</translation>
    </message>
    <message>
        <source>There is no identity “%1”.</source>
        <translation>Não há identidade “%1”.</translation>
    </message>
    <message>
        <source>The identity was deleted.</source>
        <translation>A identidade foi excluída.</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t subscribe to channels of this service.</source>
        <translation>O RadarDesk não pode assinar canais deste serviço.</translation>
    </message>
    <message>
        <source>The endpoint neither refused nor allowed access.</source>
        <translation>O endpoint não recusou nem permitiu o acesso.</translation>
    </message>
    <message>
        <source>The service didn&apos;t judge the token.</source>
        <translation>O serviço não avaliou o token.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ScenarioSuite</name>
    <message>
        <source>Step %1: %2</source>
        <extracomment>%1 is the number of a step, %2 the step</extracomment>
        <translation>Etapa %1: %2</translation>
    </message>
    <message>
        <source>Row %1, step %2: %3</source>
        <extracomment>%1 is a row of a file, %2 the number of a step, %3 the step</extracomment>
        <translation>Linha %1, etapa %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n as expected (%1)</source>
        <translation>
            <numerusform>%n como esperado (%1)</numerusform>
            <numerusform>%n como esperado (%1)</numerusform>
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
        <translation>Esperado: %1.</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <extracomment>%1 is what arrived</extracomment>
        <translation>Recebido: %1</translation>
    </message>
    <message>
        <source>The run ended before this step.</source>
        <translation>A execução terminou antes desta etapa.</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <extracomment>%1 of %2 times that a step was done</extracomment>
        <translation>%1 de %2 com falha</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::SecondConnection</name>
    <message>
        <source>Called for a second connection, the endpoint answers with status 429, so it couldn&apos;t be checked.</source>
        <translation>Chamado para uma segunda conexão, o endpoint responde com status 429; por isso, ela não pôde ser verificada.</translation>
    </message>
    <message>
        <source>The call for the second connection gets no answer.</source>
        <translation>A chamada para a segunda conexão não recebe resposta.</translation>
    </message>
    <message>
        <source>The call for the second connection gets status %1.</source>
        <translation>A chamada para a segunda conexão recebe status %1.</translation>
    </message>
    <message>
        <source>A second connection couldn&apos;t be opened.</source>
        <translation>Não foi possível abrir uma segunda conexão.</translation>
    </message>
    <message>
        <source>The call for the second connection gets status %1, but presence shows no client data for that connection within %2.</source>
        <comment>a status; a time span</comment>
        <translation>A chamada para a segunda conexão recebe status %1, mas a presença não mostra dados do cliente dessa conexão em %2.</translation>
    </message>
    <message>
        <source>Presence shows the user once for both connections.</source>
        <translation>A presença mostra o usuário uma só vez para as duas conexões.</translation>
    </message>
    <message>
        <source>The client data has no “##uniqueID”, so each connection counts as a user of its own.</source>
        <translation>Os dados do cliente não têm “##uniqueID”, por isso cada conexão conta como um usuário próprio.</translation>
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
        <translation>O segredo e o endereço do serviço são válidos: o serviço emite um token para este canal.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::StatusJudge</name>
    <message>
        <source>The call was made without cookies or headers that identify a user.</source>
        <translation>A chamada foi feita sem cookies ou cabeçalhos que identifiquem um usuário.</translation>
    </message>
    <message>
        <source>The header Retry-After is “%1”.</source>
        <extracomment>%1: a number of seconds, or a date</extracomment>
        <translation>O cabeçalho Retry-After é “%1”.</translation>
    </message>
    <message>
        <source>The endpoint allows: %1.</source>
        <extracomment>%1: HTTP methods, such as &quot;POST, PUT&quot;</extracomment>
        <translation>O endpoint permite: %1.</translation>
    </message>
    <message>
        <source>The headers of the call are too large for the server, usually because of the cookies.</source>
        <translation>Os cabeçalhos da chamada são grandes demais para o servidor, geralmente por causa dos cookies.</translation>
    </message>
    <message>
        <source>A proxy in front of the endpoint asks for credentials of its own, so the call didn&apos;t reach the app.</source>
        <translation>Um proxy na frente do endpoint pede credenciais próprias, portanto a chamada não chegou ao app.</translation>
    </message>
    <message>
        <source>The call was made with %1. That may have expired, or belong to another server or user: sign in again, and update the identity.</source>
        <comment>names of cookies and headers</comment>
        <translation>A chamada foi feita com %1. Isso pode ter expirado ou pertencer a outro servidor ou usuário: faça login novamente e atualize a identidade.</translation>
    </message>
    <message>
        <source>The server asks for a user name and a password (HTTP Basic), usually before the app is reached. Exclude the endpoint&apos;s path from that protection, or send the header Authorization with the call and add it to the identity.</source>
        <translation>O servidor pede um nome de usuário e uma senha (HTTP Basic), geralmente antes de o app ser alcançado. Exclua o caminho do endpoint dessa proteção, ou envie o cabeçalho Authorization com a chamada e adicione-o à identidade.</translation>
    </message>
    <message>
        <source>In WordPress, the nonce in the header X-WP-Nonce is that token. It is out of date, or of another session: reload the page, and copy the header to the identity again.</source>
        <translation>No WordPress, esse token é o nonce do cabeçalho X-WP-Nonce. Ele está desatualizado ou é de outra sessão: recarregue a página e copie o cabeçalho para a identidade novamente.</translation>
    </message>
    <message>
        <source>The call sends the channel as “channelName”; only v2 sends it as “channel”.</source>
        <translation>A chamada envia o canal como “channelName”; só a v2 o envia como “channel”.</translation>
    </message>
    <message>
        <source>The call sends the channel as “channel”; only v3 sends it as “channelName”.</source>
        <translation>A chamada envia o canal como “channel”; só a v3 o envia como “channelName”.</translation>
    </message>
    <message>
        <source>The app&apos;s own call of PushRadar may have failed: compare the names of the parameters that the app reads (channelName, socketID) with those of the request. Capital letters count.</source>
        <translation>A chamada do próprio app ao PushRadar pode ter falhado: compare os nomes dos parâmetros que o app lê (channelName, socketID) com os da requisição. Maiúsculas contam.</translation>
    </message>
    <message>
        <source>Have the endpoint answer 401 or 403 instead of redirecting.</source>
        <translation>Faça o endpoint responder com 401 ou 403 em vez de redirecionar.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::SubscriptionStep</name>
    <message>
        <source>There is no connection to %1.</source>
        <extracomment>%1: a URL</extracomment>
        <translation>Não há conexão com %1.</translation>
    </message>
    <message>
        <source>Called for a second socket, the endpoint answers with status 429, so a reconnection couldn&apos;t be tried.</source>
        <translation>Chamado para um segundo socket, o endpoint responde com status 429, por isso não foi possível testar uma reconexão.</translation>
    </message>
    <message>
        <source>The protocol between subscribers and this service is not published. Open a subscriber page for the channel to test the subscription there.</source>
        <translation>O protocolo entre os assinantes e este serviço não é publicado. Abra uma página de assinante do canal para testar a assinatura nela.</translation>
    </message>
    <message>
        <source>Token for another profile&apos;s socket</source>
        <translation>Token para o socket de outro perfil</translation>
    </message>
    <message>
        <source>Nothing was broadcast: the profile is for production, or sending is locked.</source>
        <translation>Nada foi transmitido: o perfil é de produção ou o envio está bloqueado.</translation>
    </message>
    <message>
        <source>Nothing was broadcast because the check&apos;s settings say so.</source>
        <translation>Nada foi transmitido, conforme as opções da verificação.</translation>
    </message>
    <message>
        <source>Test broadcast</source>
        <translation>Broadcast de teste</translation>
    </message>
    <message>
        <source>A second socket couldn&apos;t be tried: it got no answer within %1.</source>
        <extracomment>%1: a time span</extracomment>
        <translation>Não foi possível testar um segundo socket: ele não recebeu resposta em %1.</translation>
    </message>
    <message>
        <source>The first socket got the same token: the endpoint stores tokens.</source>
        <translation>O primeiro socket recebeu o mesmo token: o endpoint armazena tokens.</translation>
    </message>
    <message>
        <source>The first socket got in, a second one didn&apos;t.</source>
        <translation>O primeiro socket entrou, um segundo não.</translation>
    </message>
    <message>
        <source>Token for a second socket</source>
        <translation>Token para um segundo socket</translation>
    </message>
    <message>
        <source>The first call gets a token, but the call for a second socket doesn&apos;t.</source>
        <translation>A primeira chamada obtém um token, mas a chamada para um segundo socket não.</translation>
    </message>
    <message>
        <source>The service accepts the token, and a broadcast arrives.</source>
        <translation>O serviço aceita o token, e um broadcast chega.</translation>
    </message>
    <message>
        <source>The service accepts the token.</source>
        <translation>O serviço aceita o token.</translation>
    </message>
    <message>
        <source>The service didn&apos;t answer the subscription within %1.</source>
        <extracomment>%1: a time span</extracomment>
        <translation>O serviço não respondeu à assinatura em %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::Suite</name>
    <message>
        <source>passed before</source>
        <translation>antes: passou</translation>
    </message>
    <message>
        <source>new</source>
        <translation>novo</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removido</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 failed</source>
        <extracomment>%1: how many there are in all</extracomment>
        <translation>
            <numerusform>%n de %1 falhou</numerusform>
            <numerusform>%n de %1 falharam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n passed</source>
        <translation>
            <numerusform>%n passou</numerusform>
            <numerusform>Todos os %n passaram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed, none failed</source>
        <translation>
            <numerusform>%n passou, nenhum falhou</numerusform>
            <numerusform>%n passaram, nenhum falhou</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; none failed so far</source>
        <translation>Parado; nenhuma falha até aqui</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Sem resposta clara</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an identity, a channel</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No changes since the last successful run (%1).</source>
        <comment>a time</comment>
        <translation>Nenhuma mudança desde a última execução com êxito (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) changed since the last successful run (%1).</source>
        <comment>%1: a time</comment>
        <translation>
            <numerusform>%n resultado mudou desde a última execução com êxito (%1).</numerusform>
            <numerusform>%n resultados mudaram desde a última execução com êxito (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer exists</source>
        <translation>Não existe mais</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>A execução foi interrompida.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) couldn&apos;t be judged.</source>
        <translation>
            <numerusform>Não foi possível avaliar %n resultado.</numerusform>
            <numerusform>Não foi possível avaliar %n resultados.</numerusform>
        </translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Sem resultado</translation>
    </message>
    <message>
        <source>Can join but shouldn&apos;t</source>
        <translation>Pode entrar, mas não deveria</translation>
    </message>
    <message>
        <source>Refused but should be able to join</source>
        <translation>Recusado, mas deveria poder entrar</translation>
    </message>
    <message>
        <source>Can join; no expectation</source>
        <translation>Pode entrar; sem expectativa</translation>
    </message>
    <message>
        <source>Refused; no expectation</source>
        <translation>Recusado; sem expectativa</translation>
    </message>
    <message>
        <source>Can join, as expected</source>
        <translation>Pode entrar, como esperado</translation>
    </message>
    <message>
        <source>Refused, as expected</source>
        <translation>Recusado, como esperado</translation>
    </message>
    <message>
        <source>No results could be judged</source>
        <translation>Não foi possível avaliar nenhum resultado</translation>
    </message>
    <message>
        <source>None failed, but not all were judged</source>
        <translation>Nenhuma falha, mas nem todos foram avaliados</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::SuiteFile</name>
    <message>
        <source>A newer version of RadarDesk saved the results of all checks.</source>
        <translation>Uma versão mais recente do RadarDesk salvou os resultados de todas as verificações.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) of all checks couldn&apos;t be read.</source>
        <translation>
            <numerusform>Não foi possível ler %n resultado de todas as verificações.</numerusform>
            <numerusform>Não foi possível ler %n resultados de todas as verificações.</numerusform>
        </translation>
    </message>
    <message>
        <source>The results of all checks couldn&apos;t be read.</source>
        <translation>Não foi possível ler os resultados de todas as verificações.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and new results of all checks aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>Não é possível copiar o arquivo %1, por isso ele permanece inalterado, e os novos resultados de todas as verificações não são salvos. Verifique as permissões e o espaço livre da pasta dele.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::SuiteRun</name>
    <message>
        <source>All checks</source>
        <translation>Todas as verificações</translation>
    </message>
    <message>
        <source>All checks: %1</source>
        <comment>a headline</comment>
        <translation>Todas as verificações: %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::TestUserConnection</name>
    <message>
        <source>Refused (%1): %2</source>
        <translation>Recusado (%1): %2</translation>
    </message>
    <message>
        <source>The test user %1 joined.</source>
        <translation>O usuário de teste %1 entrou.</translation>
    </message>
    <message>
        <source>The test user %1 left.</source>
        <translation>O usuário de teste %1 saiu.</translation>
    </message>
    <message>
        <source>The test user %1 joined and left.</source>
        <translation>O usuário de teste %1 entrou e saiu.</translation>
    </message>
    <message>
        <source>The test user %1 has an error: %2</source>
        <comment>a name, what went wrong</comment>
        <translation>O usuário de teste %1 tem um erro: %2</translation>
    </message>
    <message>
        <source>Registered the client data of the test user %1.</source>
        <translation>Dados do cliente do usuário de teste %1 registrados.</translation>
    </message>
    <message>
        <source>The client data of this test user couldn&apos;t be registered. %1</source>
        <translation>Não foi possível registrar os dados do cliente deste usuário de teste. %1</translation>
    </message>
    <message>
        <source>The service issued a token for the test user %1.</source>
        <translation>O serviço emitiu um token para o usuário de teste %1.</translation>
    </message>
    <message>
        <source>The test user %1 is joining.</source>
        <translation>O usuário de teste %1 está entrando.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::TestUsersModel</name>
    <message>
        <source>on %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a test user, its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>joining %1</source>
        <translation>entrando em %1</translation>
    </message>
    <message>
        <source>on %1, with the previous data</source>
        <translation>em %1, com os dados anteriores</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>fora do canal</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Sem nome</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::TokenJudge</name>
    <message numerus="yes">
        <source>v3 tokens are opaque: %n characters.</source>
        <translation>
            <numerusform>Tokens v3 são opacos: %n caractere.</numerusform>
            <numerusform>Tokens v3 são opacos: %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile knows this channel, too.</source>
        <translation>O perfil também conhece este canal.</translation>
    </message>
    <message>
        <source>This is a sandbox token for “%1” and the socket %2, valid until %3.</source>
        <comment>a channel; a socket ID; a time</comment>
        <translation>Este é um token do sandbox para “%1” e o socket %2, válido até %3.</translation>
    </message>
    <message>
        <source>The token is for an empty name because the endpoint didn&apos;t read the channel.</source>
        <translation>O token é para um nome vazio porque o endpoint não leu o canal.</translation>
    </message>
    <message>
        <source>The token is for “%1”.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>O token é para “%1”.</translation>
    </message>
    <message>
        <source>The token ends with a line break.</source>
        <translation>O token termina com uma quebra de linha.</translation>
    </message>
    <message>
        <source>The token has white space around it.</source>
        <translation>O token tem espaços em branco nas pontas.</translation>
    </message>
    <message>
        <source>The token is in quotes.</source>
        <translation>O token está entre aspas.</translation>
    </message>
    <message>
        <source>The token starts with “Bearer ”.</source>
        <translation>O token começa com “Bearer ”.</translation>
    </message>
    <message>
        <source>The token is percent-encoded.</source>
        <translation>O token está com percent-encoding.</translation>
    </message>
    <message>
        <source>The token has white space inside.</source>
        <translation>O token tem espaços em branco no meio.</translation>
    </message>
    <message>
        <source>The token is for a channel that the profile doesn&apos;t know.</source>
        <translation>O token é para um canal que o perfil não conhece.</translation>
    </message>
    <message>
        <source>The MD5 in the token is %1, the MD5 of the page&apos;s channel is %2.</source>
        <extracomment>%1 and %2: checksums</extracomment>
        <translation>O MD5 no token é %1, o MD5 do canal da página é %2.</translation>
    </message>
    <message>
        <source>The token has the v2 format, and its MD5 matches “%1”.</source>
        <comment>a channel</comment>
        <translation>O token tem o formato v2, e o MD5 dele corresponde a “%1”.</translation>
    </message>
    <message>
        <source>The token is cut off: a v2 token has %1 characters.</source>
        <comment>a number</comment>
        <translation>O token está cortado: um token v2 tem %1 caracteres.</translation>
    </message>
    <message>
        <source>The token is printed as Python prints bytes: b&apos;…&apos;.</source>
        <translation>O token está escrito como o Python escreve bytes: b&apos;…&apos;.</translation>
    </message>
    <message>
        <source>The token is JSON instead of the string that it contains.</source>
        <translation>O token é JSON em vez da string que ele contém.</translation>
    </message>
    <message>
        <source>The token is encoded in Base64 twice.</source>
        <translation>O token está codificado duas vezes em Base64.</translation>
    </message>
    <message>
        <source>The token is in upper case.</source>
        <translation>O token está em maiúsculas.</translation>
    </message>
    <message>
        <source>The token is in lower case.</source>
        <translation>O token está em minúsculas.</translation>
    </message>
    <message>
        <source>The token contains an invisible character (U+%1).</source>
        <comment>digits</comment>
        <translation>O token contém um caractere invisível (U+%1).</translation>
    </message>
    <message>
        <source>The clock of this machine is ahead of the service&apos;s clock, or the service&apos;s clock is behind: by this machine&apos;s clock, even a token that the service has just issued has expired. Tokens expire by the service&apos;s clock.</source>
        <translation>O relógio desta máquina está adiantado em relação ao do serviço, ou o do serviço está atrasado: pelo relógio desta máquina, até um token que o serviço acabou de emitir expirou. Os tokens expiram pelo relógio do serviço.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::TokenStep</name>
    <message>
        <source>Second call, to compare</source>
        <translation>Segunda chamada, para comparar</translation>
    </message>
    <message>
        <source>Called again, the endpoint answers with status 429, so no second token was checked. Each channel and each reconnection is one call.</source>
        <translation>Chamado de novo, o endpoint responde com status 429, por isso nenhum segundo token foi verificado. Cada canal e cada reconexão é uma chamada.</translation>
    </message>
    <message>
        <source>The first call gets a token, but a later call doesn&apos;t.</source>
        <translation>A primeira chamada obtém um token, mas uma posterior não.</translation>
    </message>
    <message>
        <source>One of three calls failed; the others got a token.</source>
        <translation>Uma de três chamadas falhou; as outras obtiveram um token.</translation>
    </message>
    <message>
        <source>The endpoint returned the same token for both calls. That works as long as the service accepts it.</source>
        <translation>O endpoint devolveu o mesmo token nas duas chamadas. Isso funciona enquanto o serviço o aceitar.</translation>
    </message>
    <message>
        <source>The token looks different from the service&apos;s own token in the second step.</source>
        <translation>O token é diferente do token do próprio serviço, na segunda etapa.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::TokenSurroundings</name>
    <message>
        <source>The token is masked, as a log shows it: it contains “%1”.</source>
        <comment>signs such as ***</comment>
        <translation>O token está mascarado, como em um log: ele contém “%1”.</translation>
    </message>
    <message>
        <source>The characters of the token are in reverse order.</source>
        <translation>Os caracteres do token estão em ordem inversa.</translation>
    </message>
    <message>
        <source>The text contains the token twice.</source>
        <translation>O texto contém o token duas vezes.</translation>
    </message>
    <message>
        <source>The token has “%1” before it and “%2” after it.</source>
        <comment>beginnings of texts</comment>
        <translation>Antes do token há “%1” e depois “%2”.</translation>
    </message>
    <message>
        <source>The token has “%1” before it.</source>
        <comment>the beginning of a text</comment>
        <translation>Antes do token há “%1”.</translation>
    </message>
    <message>
        <source>The token has “%1” after it.</source>
        <comment>the beginning of a text</comment>
        <translation>Depois do token há “%1”.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::WayProbe</name>
    <message>
        <source>Nothing listens on these ports either: %1.</source>
        <comment>numbers</comment>
        <translation>Nada está escutando nestas portas também: %1.</translation>
    </message>
    <message>
        <source>An SSH server answers there.</source>
        <translation>Um servidor SSH responde lá.</translation>
    </message>
    <message>
        <source>A mail or FTP server answers there.</source>
        <translation>Um servidor de e-mail ou FTP responde lá.</translation>
    </message>
    <message>
        <source>The first bytes of the answer are neither HTTP nor TLS.</source>
        <translation>Os primeiros bytes da resposta não são HTTP nem TLS.</translation>
    </message>
    <message>
        <source>The first bytes of the answer are those of %1.</source>
        <comment>a protocol</comment>
        <translation>Os primeiros bytes da resposta são os de %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::CredentialsFile</name>
    <message>
        <source>%1 is locked by another program.</source>
        <comment>a path</comment>
        <translation>%1 está bloqueado por outro programa.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <comment>a path, and the reason</comment>
        <translation>Não é possível gravar %1: %2.</translation>
    </message>
    <message>
        <source>%1 contains no secret and public key. Correct the file, or delete it to create new ones.</source>
        <comment>a path</comment>
        <translation>%1 não contém segredo e chave pública. Corrija o arquivo ou exclua-o para criar novos.</translation>
    </message>
    <message>
        <source>Other users can change %1. Allow only its owner to write to it: chmod 600.</source>
        <comment>a path</comment>
        <translation>Outros usuários podem alterar %1. Permita a gravação só ao proprietário: chmod 600.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::FaultEffect</name>
    <message>
        <source>Late answer</source>
        <translation>Resposta atrasada</translation>
    </message>
    <message>
        <source>The call is carried out and answered after the delay.</source>
        <translation>A chamada é executada e respondida após o atraso.</translation>
    </message>
    <message>
        <source>401 Unauthorized</source>
        <translation>401 Unauthorized</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and is answered with 401, as for a wrong secret.</source>
        <translation>A chamada não é executada e é respondida com 401, como para um segredo errado.</translation>
    </message>
    <message>
        <source>403 Forbidden</source>
        <translation>403 Forbidden</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and is answered with 403.</source>
        <translation>A chamada não é executada e é respondida com 403.</translation>
    </message>
    <message>
        <source>413 Content Too Large</source>
        <translation>413 Content Too Large</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and is answered with 413, as over the size limit.</source>
        <translation>A chamada não é executada e é respondida com 413, como acima do limite de tamanho.</translation>
    </message>
    <message>
        <source>429 Too Many Requests</source>
        <translation>429 Too Many Requests</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and is answered with 429 and Retry-After, as over the rate limit.</source>
        <translation>A chamada não é executada e é respondida com 429 e Retry-After, como acima do limite de requisições.</translation>
    </message>
    <message>
        <source>500 Internal Server Error</source>
        <translation>500 Internal Server Error</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and is answered with 500.</source>
        <translation>A chamada não é executada e é respondida com 500.</translation>
    </message>
    <message>
        <source>503 Service Unavailable</source>
        <translation>503 Service Unavailable</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and is answered with 503.</source>
        <translation>A chamada não é executada e é respondida com 503.</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>Página HTML</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and is answered with 200 and an HTML page, as from a proxy.</source>
        <translation>A chamada não é executada e é respondida com 200 e uma página HTML, como de um proxy.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and isn&apos;t answered. Its connection ends after 30 seconds.</source>
        <translation>A chamada não é executada e não é respondida. Sua conexão termina após 30 segundos.</translation>
    </message>
    <message>
        <source>Connection reset</source>
        <translation>Conexão redefinida</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out, and its connection is reset.</source>
        <translation>A chamada não é executada e sua conexão é redefinida.</translation>
    </message>
    <message>
        <source>Late message</source>
        <translation>Mensagem atrasada</translation>
    </message>
    <message>
        <source>The message arrives after the delay.</source>
        <translation>A mensagem chega após o atraso.</translation>
    </message>
    <message>
        <source>Duplicate message</source>
        <translation>Mensagem duplicada</translation>
    </message>
    <message>
        <source>The message arrives twice.</source>
        <translation>A mensagem chega duas vezes.</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Fora de ordem</translation>
    </message>
    <message>
        <source>The message arrives after the next one of its channel, or after the delay if there is none.</source>
        <translation>A mensagem chega depois da próxima do seu canal, ou após o atraso se não houver nenhuma.</translation>
    </message>
    <message>
        <source>Lost message</source>
        <translation>Mensagem perdida</translation>
    </message>
    <message>
        <source>The message doesn&apos;t arrive.</source>
        <translation>A mensagem não chega.</translation>
    </message>
    <message>
        <source>Held message</source>
        <translation>Mensagem retida</translation>
    </message>
    <message>
        <source>The message waits until you release it, changed or not, or discard it.</source>
        <translation>A mensagem espera até você liberá-la, alterada ou não, ou descartá-la.</translation>
    </message>
    <message>
        <source>Closed connection</source>
        <translation>Conexão fechada</translation>
    </message>
    <message>
        <source>The connection is closed with a close frame after the delay.</source>
        <translation>A conexão é fechada com um frame de fechamento após o atraso.</translation>
    </message>
    <message>
        <source>Cut connection</source>
        <translation>Conexão derrubada</translation>
    </message>
    <message>
        <source>The connection is cut without a close frame after the delay.</source>
        <translation>A conexão é derrubada sem frame de fechamento após o atraso.</translation>
    </message>
    <message>
        <source>Refused connection</source>
        <translation>Conexão recusada</translation>
    </message>
    <message>
        <source>A connection is refused with 503, and so are further ones until the delay is over.</source>
        <translation>Uma conexão é recusada com 503, assim como as seguintes até o fim do atraso.</translation>
    </message>
    <message>
        <source>Late presence</source>
        <translation>Presença atrasada</translation>
    </message>
    <message>
        <source>Subscribers learn only after the delay who is present.</source>
        <translation>Os assinantes só sabem quem está presente após o atraso.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chamadas</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presença</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::FaultRule</name>
    <message>
        <source>Delay and jitter together must be from 0 to %1 milliseconds.</source>
        <translation>O atraso e o jitter juntos devem ficar entre 0 e %1 milissegundos.</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Todas as chamadas</translation>
    </message>
    <message>
        <source>Broadcasts</source>
        <translation>Broadcasts</translation>
    </message>
    <message>
        <source>Requests for tokens</source>
        <translation>Requisições de token</translation>
    </message>
    <message>
        <source>Client data</source>
        <translation>Dados do cliente</translation>
    </message>
    <message>
        <source>Enter a channel, or * for all of them.</source>
        <translation>Insira um canal ou * para todos.</translation>
    </message>
    <message>
        <source>The pattern is too long.</source>
        <translation>O padrão é longo demais.</translation>
    </message>
    <message>
        <source>A refused connection has no socket ID yet. Enter its page.</source>
        <translation>Uma conexão recusada ainda não tem ID de socket. Insira a página dela.</translation>
    </message>
    <message>
        <source>Presence applies to a whole channel. Leave connection and page empty.</source>
        <translation>A presença vale para o canal inteiro. Deixe conexão e página vazias.</translation>
    </message>
    <message>
        <source>Enter a whole number of at least 1 for the frequency.</source>
        <translation>Insira um número a partir de 1 para a frequência.</translation>
    </message>
    <message>
        <source>Enter a probability from 0 to 100 percent.</source>
        <translation>Insira uma probabilidade de 0 a 100 por cento.</translation>
    </message>
    <message>
        <source>1 in %1 times</source>
        <translation>1 em %1 vezes</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a probability</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>%1 (%2 ms)</source>
        <extracomment>%1 is a fault, %2 a number</extracomment>
        <translation>%1 (%2 ms)</translation>
    </message>
    <message>
        <source>%1 (%2 to %3 ms)</source>
        <extracomment>%1 is a fault, %2 and %3 are numbers</extracomment>
        <translation>%1 (%2 a %3 ms)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::FaultRules</name>
    <message>
        <source>Rule %1: %2</source>
        <extracomment>%1 is the number of a rule, %2 a sentence</extracomment>
        <translation>Regra %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n simulated fault(s) are active.</source>
        <translation>
            <numerusform>%n falha simulada está ativa.</numerusform>
            <numerusform>%n falhas simuladas estão ativas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This isn&apos;t a file of simulated faults.</source>
        <translation>Este não é um arquivo de falhas simuladas.</translation>
    </message>
    <message>
        <source>There are more than %1 rules.</source>
        <translation>Há mais de %1 regras.</translation>
    </message>
    <message>
        <source>“effect”, “calls” or “when” is unknown, or a value has the wrong type.</source>
        <translation>“effect”, “calls” ou “when” é desconhecido, ou um valor tem o tipo errado.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>O arquivo %1 não existe.</translation>
    </message>
    <message>
        <source>Only RadarDesk&apos;s window can hold messages. Remove the rule with “message-held”.</source>
        <translation>Só a janela do RadarDesk pode reter mensagens. Remova a regra com “message-held”.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::FaultedCall</name>
    <message>
        <source>Simulated fault: %1</source>
        <extracomment>%1 is a fault, such as &quot;503 Service Unavailable&quot;</extracomment>
        <translation>Falha simulada: %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::Relay</name>
    <message>
        <source>The relay can&apos;t listen on this machine: %1.</source>
        <comment>%1 is the system&apos;s reason</comment>
        <translation>O relay não consegue escutar nesta máquina: %1.</translation>
    </message>
    <message>
        <source>The service address is that of the relay itself. Enter that of the service.</source>
        <translation>O endereço do serviço é o do próprio relay. Insira o do serviço.</translation>
    </message>
    <message>
        <source>the response wasn&apos;t HTTP, or is longer than the relay allows</source>
        <translation>a resposta não era HTTP ou é maior do que o relay permite</translation>
    </message>
    <message>
        <source>The app neither sent nor took any more.</source>
        <translation>O app parou de enviar e de receber.</translation>
    </message>
    <message>
        <source>The relay hands on at most %1 MiB of a body.</source>
        <translation>O relay repassa no máximo %1 MiB de um corpo.</translation>
    </message>
    <message>
        <source>The header is longer than %1 bytes.</source>
        <translation>O cabeçalho tem mais de %1 bytes.</translation>
    </message>
    <message>
        <source>The request is not HTTP/1.1.</source>
        <translation>A requisição não é HTTP/1.1.</translation>
    </message>
    <message>
        <source>The app closed the connection before it had its answer.</source>
        <translation>O app fechou a conexão antes de receber a resposta.</translation>
    </message>
    <message>
        <source>This is TLS, and the relay speaks plain HTTP: use http:// in place of https://.</source>
        <translation>Isto é TLS, e o relay usa HTTP sem TLS: use http:// em vez de https://.</translation>
    </message>
    <message>
        <source>The relay answers only to 127.0.0.1 and localhost in the Host header.</source>
        <translation>O relay responde apenas a 127.0.0.1 e localhost no cabeçalho Host.</translation>
    </message>
    <message>
        <source>The relay hands on only calls below /v2/ and /v3/.</source>
        <translation>O relay repassa apenas chamadas abaixo de /v2/ e /v3/.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are on their way already.</source>
        <translation>
            <numerusform>%n chamada já está em andamento.</numerusform>
            <numerusform>%n chamadas já estão em andamento.</numerusform>
        </translation>
    </message>
    <message>
        <source>The relay was stopped before the call was answered.</source>
        <translation>O relay foi parado antes de a chamada ser respondida.</translation>
    </message>
    <message>
        <source>The service address must be an http or https URL.</source>
        <translation>O endereço do serviço deve ser uma URL http ou https.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::Sandbox</name>
    <message>
        <source>The secret must start with “sk_”, followed by visible ASCII characters.</source>
        <translation>O segredo deve começar com “sk_”, seguido de caracteres ASCII visíveis.</translation>
    </message>
    <message>
        <source>The public key must start with “pk_”, followed by visible ASCII characters.</source>
        <translation>A chave pública deve começar com “pk_”, seguida de caracteres ASCII visíveis.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program. Close that program, or choose another port.</source>
        <translation>A porta %1 está em uso por outro programa. Feche esse programa ou escolha outra porta.</translation>
    </message>
    <message>
        <source>Port %1 is taken by “%2”. Close that program, or choose another port.</source>
        <comment>%2 is the name of a program</comment>
        <translation>A porta %1 está em uso por “%2”. Feche esse programa ou escolha outra porta.</translation>
    </message>
    <message>
        <source>The sandbox can&apos;t listen at port %1: %2.</source>
        <translation>O sandbox não consegue escutar na porta %1: %2.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::SandboxProgram</name>
    <message>
        <source>The secret that servers present; a random one by default.</source>
        <translation>O segredo que os servidores apresentam; por padrão, um aleatório.</translation>
    </message>
    <message>
        <source>The public key that subscribers present; a random one by default.</source>
        <translation>A chave pública que os assinantes apresentam; por padrão, uma aleatória.</translation>
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
        <translation>Não permitir que o RadarDesk observe chamadas e conexões em /observe, para o que ele precisa do segredo.</translation>
    </message>
    <message>
        <source>Listen at this port; 0 means any free port.</source>
        <translation>Escutar nesta porta; 0 significa qualquer porta livre.</translation>
    </message>
    <message>
        <source>Store the secret and public key in this file, so that they stay the same. The file is created if it doesn&apos;t exist.</source>
        <translation>Armazenar o segredo e a chave pública neste arquivo, para que continuem os mesmos. O arquivo é criado se não existir.</translation>
    </message>
    <message>
        <source>Also accept this name in the Host header, such as the name by which a container calls this machine. Repeatable.</source>
        <translation>Aceitar também este nome no cabeçalho Host, como o nome pelo qual um contêiner chama esta máquina. Pode ser repetida.</translation>
    </message>
    <message>
        <source>Accept requests for tokens and client data for sockets that were never connected.</source>
        <translation>Aceitar requisições de tokens e dados do cliente para sockets que nunca se conectaram.</translation>
    </message>
    <message>
        <source>Unexpected argument. See --help.</source>
        <translation>Argumento inesperado. Consulte --help.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a port. Enter a number from 0 to 65535.</source>
        <translation>“%1” não é uma porta. Insira um número de 0 a 65535.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a host name. Enter it without a port.</source>
        <translation>“%1” não é um nome de host. Insira-o sem a porta.</translation>
    </message>
    <message>
        <source>Simulate the faults in this file, such as late or lost messages. RadarDesk stores its own in faults.json.</source>
        <translation>Simular as falhas deste arquivo, como mensagens atrasadas ou perdidas. O RadarDesk salva as suas em faults.json.</translation>
    </message>
    <message>
        <source>Listen at this address of the machine, 127.0.0.1 by default, so that others reach it; * is every address. It then needs a secret and a public key.</source>
        <translation>Escutar neste endereço da máquina, por padrão 127.0.0.1, para que outras o acessem; * é qualquer endereço. Nesse caso, são necessários um segredo e uma chave pública.</translation>
    </message>
    <message>
        <source>ADDRESS[:PORT]</source>
        <translation>ADDRESS[:PORT]</translation>
    </message>
    <message>
        <source>Speak TLS with the certificate chain in this PEM file. It is read again on SIGHUP.</source>
        <translation>Usar TLS com a cadeia de certificados deste arquivo PEM. Ele é relido ao receber SIGHUP.</translation>
    </message>
    <message>
        <source>The key of the certificate, in PEM form.</source>
        <translation>A chave do certificado, em formato PEM.</translation>
    </message>
    <message>
        <source>Let only pages of this origin subscribe, such as https://app.example. Repeatable.</source>
        <translation>Permitir que só páginas desta origem assinem, como https://app.example. Pode ser repetida.</translation>
    </message>
    <message>
        <source>ORIGIN</source>
        <translation>ORIGIN</translation>
    </message>
    <message>
        <source>Believe X-Forwarded-For and X-Forwarded-Proto of reverse proxies in this network, such as 10.0.0.0/8. Repeatable.</source>
        <translation>Confiar em X-Forwarded-For e X-Forwarded-Proto de proxies reversos desta rede, como 10.0.0.0/8. Pode ser repetida.</translation>
    </message>
    <message>
        <source>NETWORK</source>
        <translation>NETWORK</translation>
    </message>
    <message>
        <source>Use the limits in this file, a JSON object such as {&quot;subscribers&quot;: 50000}.</source>
        <translation>Usar os limites deste arquivo, um objeto JSON como {&quot;subscribers&quot;: 50000}.</translation>
    </message>
    <message>
        <source>Let RadarDesk on other machines observe calls and connections at /observe, for which it needs the secret.</source>
        <translation>Permitir que o RadarDesk em outras máquinas observe chamadas e conexões em /observe, para o que ele precisa do segredo.</translation>
    </message>
    <message>
        <source>Log requests as text or as json, a line each.</source>
        <translation>Registrar requisições como text ou json, uma linha para cada uma.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>A service that speaks PushRadar&apos;s protocol, v2 and v3, by default on 127.0.0.1 alone.
When ready, it prints its address, secret and public key as one line of JSON; the secret is left out when other machines can reach it.
RADARDESK_SANDBOX_SECRET and RADARDESK_SANDBOX_KEY stand in for --secret and --key.</source>
        <translation>Um serviço que fala o protocolo do PushRadar, v2 e v3, por padrão só em 127.0.0.1.
Quando está pronto, imprime o endereço, o segredo e a chave pública em uma linha de JSON; o segredo é omitido quando outras máquinas podem acessá-lo.
RADARDESK_SANDBOX_SECRET e RADARDESK_SANDBOX_KEY substituem --secret e --key.</translation>
    </message>
    <message>
        <source>The log format is text or json.</source>
        <translation>O formato do log é text ou json.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an origin. Enter one such as https://app.example, without a path.</source>
        <translation>“%1” não é uma origem. Insira uma como https://app.example, sem caminho.</translation>
    </message>
    <message>
        <source>TLS needs both --tls-cert and --tls-key.</source>
        <translation>O TLS precisa de --tls-cert e --tls-key.</translation>
    </message>
    <message>
        <source>Other machines can reach the sandbox at this address, so it needs a secret and a public key that you know. Use --state, or RADARDESK_SANDBOX_SECRET and RADARDESK_SANDBOX_KEY.</source>
        <translation>Outras máquinas podem acessar o sandbox neste endereço, por isso ele precisa de um segredo e de uma chave pública que você conheça. Use --state, ou RADARDESK_SANDBOX_SECRET e RADARDESK_SANDBOX_KEY.</translation>
    </message>
    <message>
        <source>Other machines can reach the sandbox. Without TLS, anyone on the way can read the secret and all messages.</source>
        <translation>Outras máquinas podem acessar o sandbox. Sem TLS, qualquer um no caminho pode ler o segredo e todas as mensagens.</translation>
    </message>
    <message>
        <source>Other machines can reach the sandbox.</source>
        <translation>Outras máquinas podem acessar o sandbox.</translation>
    </message>
    <message>
        <source>The certificate was read again.</source>
        <translation>O certificado foi relido.</translation>
    </message>
    <message>
        <source>The certificate stays as it was. %1</source>
        <comment>%1 is a sentence that says why</comment>
        <translation>O certificado continua o mesmo. %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::SandboxText</name>
    <message>
        <source>The request has no “%1”.</source>
        <translation>A requisição não tem “%1”.</translation>
    </message>
    <message>
        <source>The Content-Type must be application/json or application/x-www-form-urlencoded.</source>
        <translation>O Content-Type deve ser application/json ou application/x-www-form-urlencoded.</translation>
    </message>
    <message>
        <source>The body must be a JSON object.</source>
        <translation>O corpo deve ser um objeto JSON.</translation>
    </message>
    <message>
        <source>The token has expired; ask for a new one.</source>
        <translation>O token expirou; peça um novo.</translation>
    </message>
    <message>
        <source>The token is for another channel than “%1”.</source>
        <translation>O token é para outro canal, não para “%1”.</translation>
    </message>
    <message>
        <source>The token is for another socket; ask for one with the ID of this socket.</source>
        <translation>O token é para outro socket; peça um com o ID deste socket.</translation>
    </message>
    <message>
        <source>The “event” of a message must be “subscribe” or “unsubscribe”.</source>
        <translation>O “event” de uma mensagem deve ser “subscribe” ou “unsubscribe”.</translation>
    </message>
    <message>
        <source>The channel name is longer than %1 bytes.</source>
        <translation>O nome do canal tem mais de %1 bytes.</translation>
    </message>
    <message>
        <source>One subscriber may have at most %1 channels.</source>
        <translation>Um assinante pode ter no máximo %1 canais.</translation>
    </message>
    <message>
        <source>The sandbox has no room for another subscription.</source>
        <translation>O sandbox não tem espaço para mais uma assinatura.</translation>
    </message>
    <message>
        <source>The request is not HTTP/1.1.</source>
        <translation>A requisição não é HTTP/1.1.</translation>
    </message>
    <message>
        <source>The body is longer than %1 bytes.</source>
        <translation>O corpo tem mais de %1 bytes.</translation>
    </message>
    <message>
        <source>The header is longer than %1 bytes.</source>
        <translation>O cabeçalho tem mais de %1 bytes.</translation>
    </message>
    <message>
        <source>The sandbox answers only to 127.0.0.1 and localhost in the Host header.</source>
        <translation>O sandbox só responde a 127.0.0.1 e localhost no cabeçalho Host.</translation>
    </message>
    <message>
        <source>The sandbox has no room for another subscriber.</source>
        <translation>O sandbox não tem espaço para mais um assinante.</translation>
    </message>
    <message>
        <source>“notification” must be a JSON object.</source>
        <translation>“notification” deve ser um objeto JSON.</translation>
    </message>
    <message>
        <source>The notification has no “channel”.</source>
        <translation>A notificação não tem “channel”.</translation>
    </message>
    <message>
        <source>The “data” of the notification must be an object with at least one data item.</source>
        <translation>O “data” da notificação deve ser um objeto com pelo menos um item de dados.</translation>
    </message>
    <message>
        <source>The token is longer than %1 bytes.</source>
        <translation>O token tem mais de %1 bytes.</translation>
    </message>
    <message>
        <source>The “authToken” must start with “channel_auth_token_”, as the client libraries make it.</source>
        <translation>O “authToken” deve começar com “channel_auth_token_”, como as bibliotecas cliente o criam.</translation>
    </message>
    <message>
        <source>Channel and data together are %1 bytes; the limit is %2.</source>
        <translation>O canal e os dados somam %1 bytes; o limite é %2.</translation>
    </message>
    <message>
        <source>The client data is %1 bytes; the limit is %2.</source>
        <translation>Os dados do cliente têm %1 bytes; o limite é %2.</translation>
    </message>
    <message>
        <source>The client data must be a JSON object.</source>
        <translation>Os dados do cliente devem ser um objeto JSON.</translation>
    </message>
    <message>
        <source>The request has no “apiSecret”.</source>
        <translation>A requisição não tem “apiSecret”.</translation>
    </message>
    <message>
        <source>The request has no Authorization header.</source>
        <translation>A requisição não tem o cabeçalho Authorization.</translation>
    </message>
    <message>
        <source>The Authorization header must be Bearer, or Basic with the secret as the user name.</source>
        <translation>O cabeçalho Authorization deve ser Bearer, ou Basic com o segredo como nome de usuário.</translation>
    </message>
    <message>
        <source>Basic authorization must hold the secret as the user name and no password.</source>
        <translation>A autorização Basic deve ter o segredo como nome de usuário e nenhuma senha.</translation>
    </message>
    <message>
        <source>“%1” is public; only channels that start with “private-” or “presence-” take tokens.</source>
        <translation>“%1” é público; só canais que começam com “private-” ou “presence-” aceitam tokens.</translation>
    </message>
    <message>
        <source>The “socketID” is too long.</source>
        <translation>O “socketID” é longo demais.</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>“%1” deve ser uma lista.</translation>
    </message>
    <message>
        <source>The chunk headers are too long.</source>
        <translation>Os cabeçalhos dos chunks são longos demais.</translation>
    </message>
    <message>
        <source>Trailer fields aren&apos;t supported.</source>
        <translation>Campos de trailer não são suportados.</translation>
    </message>
    <message>
        <source>This Content-Encoding isn&apos;t supported. Send the body unencoded.</source>
        <translation>Este Content-Encoding não é suportado. Envie o corpo sem codificação.</translation>
    </message>
    <message>
        <source>The only supported expectation is 100-continue.</source>
        <translation>A única expectativa suportada é 100-continue.</translation>
    </message>
    <message>
        <source>This connection is for the channel “%1” alone.</source>
        <translation>Esta conexão é só para o canal “%1”.</translation>
    </message>
    <message>
        <source>This is TLS, and the sandbox speaks plain HTTP: use http:// in place of https://.</source>
        <translation>Isto é TLS, e o sandbox usa HTTP sem TLS: use http:// em vez de https://.</translation>
    </message>
    <message>
        <source>No socket has had the ID “%1” since the sandbox started; ask with the ID of the page that subscribes.</source>
        <translation>Nenhum socket teve o ID “%1” desde que o sandbox iniciou; faça o pedido com o ID da página que assina o canal.</translation>
    </message>
    <message>
        <source>No socket with the ID “%1” is connected.</source>
        <translation>Nenhum socket com o ID “%1” está conectado.</translation>
    </message>
    <message>
        <source>The sandbox was started without observation.</source>
        <translation>O sandbox foi iniciado sem observação.</translation>
    </message>
    <message>
        <source>Pages can&apos;t observe the sandbox.</source>
        <translation>Páginas não podem observar o sandbox.</translation>
    </message>
    <message>
        <source>The request has no Authorization header with “Bearer” and the secret.</source>
        <translation>A requisição não tem um cabeçalho Authorization com “Bearer” e o segredo.</translation>
    </message>
    <message>
        <source>The sandbox has no room for another observer.</source>
        <translation>O sandbox não tem espaço para mais um observador.</translation>
    </message>
    <message>
        <source>The WebSocket handshake is invalid: %1</source>
        <comment>%1 is why</comment>
        <translation>O handshake WebSocket é inválido: %1</translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation>Não há nada neste caminho.</translation>
    </message>
    <message>
        <source>%1 accepts only %2 requests.</source>
        <translation>%1 só aceita requisições %2.</translation>
    </message>
    <message>
        <source>Pages of other origins can&apos;t read this.</source>
        <translation>Páginas de outras origens não podem ler isto.</translation>
    </message>
    <message>
        <source>The URL has no public key (?key=pk_...).</source>
        <translation>A URL não tem chave pública (?key=pk_...).</translation>
    </message>
    <message>
        <source>The public key isn&apos;t the one of this sandbox.</source>
        <translation>A chave pública não é a deste sandbox.</translation>
    </message>
    <message>
        <source>/subscribe accepts only WebSocket connections. Use a ws: URL.</source>
        <translation>/subscribe só aceita conexões WebSocket. Use uma URL ws:.</translation>
    </message>
    <message>
        <source>The “socketID” is empty or contains white space.</source>
        <translation>O “socketID” está vazio ou contém espaços em branco.</translation>
    </message>
    <message>
        <source>A field of the request isn&apos;t valid UTF-8.</source>
        <translation>Um campo da requisição não é UTF-8 válido.</translation>
    </message>
    <message>
        <source>The body isn&apos;t JSON. Line %1, column %2: %3</source>
        <translation>O corpo não é JSON. Linha %1, coluna %2: %3</translation>
    </message>
    <message>
        <source>“%1” must be a string.</source>
        <translation>“%1” deve ser uma string.</translation>
    </message>
    <message>
        <source>“%1” contains half of a surrogate pair.</source>
        <translation>“%1” contém metade de um par substituto.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t JSON. Line %2, column %3: %4</source>
        <translation>“%1” não é JSON. Linha %2, coluna %3: %4</translation>
    </message>
    <message>
        <source>The secret isn&apos;t the one of this sandbox.</source>
        <translation>O segredo não é o deste sandbox.</translation>
    </message>
    <message>
        <source>/observe accepts only WebSocket connections. Use a ws: URL.</source>
        <translation>/observe só aceita conexões WebSocket. Use uma URL ws:.</translation>
    </message>
    <message>
        <source>RadarDesk refuses this client for a while.</source>
        <translation>O RadarDesk recusa este cliente por um tempo.</translation>
    </message>
    <message>
        <source>“%1” needs a channel token.</source>
        <translation>“%1” precisa de um token de canal.</translation>
    </message>
    <message>
        <source>The token is unknown. It was altered, or it isn&apos;t from this run of the sandbox.</source>
        <translation>O token é desconhecido. Ele foi alterado ou não é desta execução do sandbox.</translation>
    </message>
    <message>
        <source>The message isn&apos;t JSON: %1</source>
        <translation>A mensagem não é JSON: %1</translation>
    </message>
    <message>
        <source>The message has no “channel”.</source>
        <translation>A mensagem não tem “channel”.</translation>
    </message>
    <message>
        <source>The “token” must be a string.</source>
        <translation>O “token” deve ser uma string.</translation>
    </message>
    <message>
        <source>“%1” must contain only strings.</source>
        <translation>“%1” deve conter só strings.</translation>
    </message>
    <message>
        <source>The file of limits must hold a JSON object.</source>
        <translation>O arquivo de limites deve conter um objeto JSON.</translation>
    </message>
    <message>
        <source>There is no limit “%1”.</source>
        <translation>Não existe o limite “%1”.</translation>
    </message>
    <message>
        <source>The limit “%1” must be a whole number from 1 to 2147483647.</source>
        <translation>O limite “%1” deve ser um número inteiro de 1 a 2147483647.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>O arquivo %1 não existe.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an address. Enter it as numbers, such as 192.0.2.7:8080 or [2001:db8::7]:8080, or * for every address.</source>
        <translation>“%1” não é um endereço. Insira-o em números, como 192.0.2.7:8080 ou [2001:db8::7]:8080, ou * para qualquer endereço.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a port. Enter a number from 0 to 65535.</source>
        <translation>“%1” não é uma porta. Insira um número de 0 a 65535.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a network. Enter one such as 10.0.0.0/8 or 192.0.2.7.</source>
        <translation>“%1” não é uma rede. Insira uma como 10.0.0.0/8 ou 192.0.2.7.</translation>
    </message>
    <message>
        <source>The sandbox answers only to addresses and to the names given with --allow-host in the Host header.</source>
        <translation>O sandbox responde apenas a endereços e aos nomes indicados com --allow-host no cabeçalho Host.</translation>
    </message>
    <message>
        <source>Pages of this origin can&apos;t subscribe. Allow it with --allow-origin.</source>
        <translation>Páginas desta origem não podem assinar. Permita a origem com --allow-origin.</translation>
    </message>
    <message>
        <source>The sandbox is stopping.</source>
        <translation>O sandbox está sendo encerrado.</translation>
    </message>
    <message>
        <source>TLS isn&apos;t available: %1.</source>
        <comment>%1 is OpenSSL&apos;s reason</comment>
        <translation>O TLS não está disponível: %1.</translation>
    </message>
    <message>
        <source>The certificate in %1 can&apos;t be read: %2.</source>
        <comment>%1 is a file, %2 OpenSSL&apos;s reason</comment>
        <translation>Não é possível ler o certificado em %1: %2.</translation>
    </message>
    <message>
        <source>The key in %1 can&apos;t be read: %2.</source>
        <comment>%1 is a file, %2 OpenSSL&apos;s reason</comment>
        <translation>Não é possível ler a chave em %1: %2.</translation>
    </message>
    <message>
        <source>The key in %1 doesn&apos;t belong to the certificate in %2.</source>
        <translation>A chave em %1 não pertence ao certificado em %2.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::SubscriberPages</name>
    <message>
        <source>The page can&apos;t be served: %1.</source>
        <translation>Não é possível servir a página: %1.</translation>
    </message>
    <message>
        <source>Devices on the network can&apos;t connect: %1.</source>
        <translation>Os dispositivos da rede não conseguem se conectar: %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::ActiveProfile</name>
    <message>
        <source>Not sent. %1</source>
        <translation>Não enviado. %1</translation>
    </message>
    <message>
        <source>Not sent: the profile has no secret. Enter the secret first.</source>
        <translation>Não enviado: o perfil não tem segredo. Insira primeiro o segredo.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::AwayNotices</name>
    <message numerus="yes">
        <source>%n broadcasts sent.</source>
        <translation>
            <numerusform>%n broadcast enviado.</numerusform>
            <numerusform>%n broadcasts enviados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broadcasts sent, %1 failed.</source>
        <extracomment>%1: how many of the broadcasts failed</extracomment>
        <translation>
            <numerusform>%n broadcast enviado, %1 com falha.</numerusform>
            <numerusform>%n broadcasts enviados, %1 com falha.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” failed</source>
        <translation>“%1” falhou</translation>
    </message>
    <message>
        <source>“%1” has finished</source>
        <translation>“%1” terminou</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n nova mensagem</numerusform>
            <numerusform>%n novas mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>A broadcast to “%1” failed</source>
        <extracomment>%1: the name of a channel</extracomment>
        <translation>Um broadcast para “%1” falhou</translation>
    </message>
    <message numerus="yes">
        <source>%n broadcasts failed</source>
        <translation>
            <numerusform>%n broadcast falhou</numerusform>
            <numerusform>%n broadcasts falharam</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::BroadcastPolicy</name>
    <message>
        <source>The message contains a secret that every subscriber could read. Remove it first.</source>
        <translation>A mensagem contém um segredo que todos os assinantes poderiam ler. Remova-o primeiro.</translation>
    </message>
    <message>
        <source>Sending is locked for %1. Turn off “Lock sending” first.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>O envio está bloqueado para %1. Desative “Bloquear envio” primeiro.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::ChannelListening</name>
    <message>
        <source>Patterns need a service that reports its channels, and this one doesn&apos;t. Enter channel names instead.</source>
        <translation>Padrões precisam de um serviço que informe os próprios canais, e este não informa. Insira nomes de canais em vez disso.</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t listen to channels of the hosted service, because its subscriber protocol isn&apos;t public. Open a subscriber page to see its messages here.</source>
        <translation>O RadarDesk não pode ouvir canais do serviço hospedado, porque o protocolo de assinantes dele não é público. Abra uma página de assinante para ver aqui as mensagens dela.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::Connection</name>
    <message>
        <source>%1, “%2”</source>
        <extracomment>How a connection was closed: %1 is the code, %2 the reason given with it</extracomment>
        <translation>%1, “%2”</translation>
    </message>
    <message numerus="yes">
        <source>Received %n message(s) on “%1”.</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>
            <numerusform>%n mensagem recebida em “%1”.</numerusform>
            <numerusform>%n mensagens recebidas em “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Received %n message(s) on “%1”; callbacks handled %2.</source>
        <extracomment>%1 is a channel, %2 how many of the messages</extracomment>
        <translation>
            <numerusform>%n mensagem recebida em “%1”; tratadas por callbacks: %2.</numerusform>
            <numerusform>%n mensagens recebidas em “%1”; tratadas por callbacks: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>RadarDesk</source>
        <translation>RadarDesk</translation>
    </message>
    <message>
        <source>Unknown program</source>
        <translation>Programa desconhecido</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechada</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>conexão perdida</translation>
    </message>
    <message>
        <source>no channel</source>
        <translation>nenhum canal</translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n recebida</numerusform>
            <numerusform>%n recebidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Conexão estabelecida.</translation>
    </message>
    <message>
        <source>Subscribed to “%1”.</source>
        <translation>Assinou “%1”.</translation>
    </message>
    <message>
        <source>Subscription to “%1” refused: %2</source>
        <extracomment>%1 is a channel, %2 a sentence</extracomment>
        <translation>Assinatura de “%1” recusada: %2</translation>
    </message>
    <message>
        <source>Callback for “%1” threw: %2</source>
        <extracomment>%1 is a channel, %2 what was thrown and where</extracomment>
        <translation>O callback de “%1” lançou uma exceção: %2</translation>
    </message>
    <message>
        <source>The page has no callback for “%1”.</source>
        <translation>A página não tem callback para “%1”.</translation>
    </message>
    <message>
        <source>Token for “%1” issued.</source>
        <translation>Token para “%1” emitido.</translation>
    </message>
    <message>
        <source>Token for “%1” refused: %2</source>
        <extracomment>%1 is a channel, %2 a sentence</extracomment>
        <translation>Token para “%1” recusado: %2</translation>
    </message>
    <message>
        <source>Client data registered: %1</source>
        <extracomment>%1 is JSON</extracomment>
        <translation>Dados do cliente registrados: %1</translation>
    </message>
    <message>
        <source>Client data refused: %1</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>Dados do cliente recusados: %1</translation>
    </message>
    <message>
        <source>Closed by the client.</source>
        <extracomment>%1 is a code, perhaps with a reason</extracomment>
        <translation>Fechada pelo cliente.</translation>
    </message>
    <message>
        <source>Closed by the client (%1).</source>
        <translation>Fechada pelo cliente (%1).</translation>
    </message>
    <message>
        <source>Connection lost, without a close frame.</source>
        <translation>Conexão perdida, sem frame de fechamento.</translation>
    </message>
    <message>
        <source>Closed: the sandbox stopped.</source>
        <translation>Fechada: o sandbox parou.</translation>
    </message>
    <message>
        <source>Closed: the client was too slow to receive its messages.</source>
        <translation>Fechada: o cliente era lento demais para receber as mensagens.</translation>
    </message>
    <message>
        <source>Closed: the client violated the protocol.</source>
        <translation>Fechada: o cliente violou o protocolo.</translation>
    </message>
    <message>
        <source>Closed: the client violated the protocol (%1).</source>
        <translation>Fechada: o cliente violou o protocolo (%1).</translation>
    </message>
    <message>
        <source>Closed by RadarDesk.</source>
        <translation>Fechada pelo RadarDesk.</translation>
    </message>
    <message>
        <source>Cut by RadarDesk, without a close frame.</source>
        <translation>Derrubada pelo RadarDesk, sem frame de fechamento.</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <extracomment>%1 is a size with its unit</extracomment>
        <translation>%1 na fila</translation>
    </message>
    <message>
        <source>Unsubscribed from “%1”.</source>
        <translation>Cancelou a assinatura de “%1”.</translation>
    </message>
    <message>
        <source>Disconnected. The reason isn&apos;t known.</source>
        <translation>Desconectada. O motivo é desconhecido.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::DeliveryJudge</name>
    <message>
        <source>Channel and data are %1 bytes as JSON counts, and %2 as PHP&apos;s library counts: it refuses more than %3 before sending.</source>
        <comment>numbers of bytes</comment>
        <translation>Canal e dados têm %1 bytes na contagem de JSON e %2 na da biblioteca PHP: ela recusa mais de %3 antes de enviar.</translation>
    </message>
    <message>
        <source>The call named the channel “%1”, and the message went to “%2”.</source>
        <translation>A chamada indicava o canal “%1”, e a mensagem foi para “%2”.</translation>
    </message>
    <message>
        <source>No call is known that could have been accepted or refused.</source>
        <translation>Não se conhece nenhuma chamada que pudesse ter sido aceita ou recusada.</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>A chamada</translation>
    </message>
    <message>
        <source>The service accepted it after %1.</source>
        <translation>O serviço a aceitou após %1.</translation>
    </message>
    <message>
        <source>The service accepted it.</source>
        <translation>O serviço a aceitou.</translation>
    </message>
    <message>
        <source>Nothing was sent whose channel could be compared.</source>
        <translation>Não foi enviado nada cujo canal pudesse ser comparado.</translation>
    </message>
    <message>
        <source>Sender and subscribers use the same name, “%1”.</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>O remetente e os assinantes usam o mesmo nome, “%1”.</translation>
    </message>
    <message>
        <source>RadarDesk received it on “%1”.</source>
        <translation>O RadarDesk a recebeu em “%1”.</translation>
    </message>
    <message>
        <source>The message went to “%1”. RadarDesk doesn&apos;t see which channels the subscribers of this service use: compare it with the name in your page.</source>
        <translation>A mensagem foi para “%1”. O RadarDesk não vê quais canais os assinantes deste serviço usam: compare-o com o nome na sua página.</translation>
    </message>
    <message>
        <source>The message went to “%1”, and no subscriber used a similar name.</source>
        <translation>A mensagem foi para “%1”, e nenhum assinante usava um nome semelhante.</translation>
    </message>
    <message numerus="yes">
        <source>The service sent it to %n connection(s).</source>
        <translation>
            <numerusform>O serviço a enviou a %n conexão.</numerusform>
            <numerusform>O serviço a enviou a %n conexões.</numerusform>
        </translation>
    </message>
    <message>
        <source>RadarDesk received it after %1.</source>
        <comment>a duration</comment>
        <translation>O RadarDesk a recebeu após %1.</translation>
    </message>
    <message>
        <source>RadarDesk doesn&apos;t see what this service delivers. A subscriber page that RadarDesk opens reports each message that it receives.</source>
        <translation>O RadarDesk não vê o que este serviço entrega. Uma página de assinante que o RadarDesk abre informa cada mensagem que recebe.</translation>
    </message>
    <message>
        <source>Nothing was sent that could have been delivered.</source>
        <translation>Não foi enviado nada que pudesse ter sido entregue.</translation>
    </message>
    <message>
        <source>No page has reported what its callbacks did. Pages that load the sandbox&apos;s browser library report it; other clients don&apos;t.</source>
        <translation>Nenhuma página informou o que seus callbacks fizeram. Páginas que carregam a biblioteca do navegador do sandbox informam isso; outros clientes, não.</translation>
    </message>
    <message numerus="yes">
        <source>The callbacks of %n connection(s) ran without an error.</source>
        <translation>
            <numerusform>Os callbacks de %n conexão foram executados sem erro.</numerusform>
            <numerusform>Os callbacks de %n conexões foram executados sem erro.</numerusform>
        </translation>
    </message>
    <message>
        <source>RadarDesk doesn&apos;t see callbacks of this service&apos;s pages. Load the sandbox&apos;s browser library in the page to see them.</source>
        <translation>O RadarDesk não vê os callbacks das páginas deste serviço. Carregue a biblioteca do navegador do sandbox na página para vê-los.</translation>
    </message>
    <message>
        <source>No page received it, so no callback could run.</source>
        <translation>Nenhuma página a recebeu, por isso nenhum callback pôde ser executado.</translation>
    </message>
    <message>
        <source>RadarDesk&apos;s own subscriber</source>
        <translation>O assinante do próprio RadarDesk</translation>
    </message>
    <message>
        <source>by the IDs of the broadcasts</source>
        <translation>segundo os IDs dos broadcasts</translation>
    </message>
    <message>
        <source>by “%1” in the data</source>
        <comment>a key</comment>
        <translation>segundo “%1” nos dados</translation>
    </message>
    <message>
        <source>Nothing was sent whose order could be seen.</source>
        <translation>Não foi enviado nada cuja ordem pudesse ser vista.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <extracomment>%1 is a connection, %2 &quot;7 of 500 overtook, …&quot;, %3 &quot;by the IDs of the broadcasts&quot;</extracomment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>RadarDesk hasn&apos;t seen in which order messages arrived. Listen to the channel, or load the sandbox&apos;s browser library in the page.</source>
        <translation>O RadarDesk não viu em que ordem as mensagens chegaram. Ouça o canal ou carregue a biblioteca do navegador do sandbox na página.</translation>
    </message>
    <message>
        <source>Every message was seen once and in order.</source>
        <translation>Cada mensagem foi vista uma só vez e em ordem.</translation>
    </message>
    <message>
        <source>Sent by %1 at %2.</source>
        <extracomment>%1 is a program, %2 a time</extracomment>
        <translation>Enviada por %1 às %2.</translation>
    </message>
    <message>
        <source>The call uses API %1, and the profile %2. Both reach the same channels.</source>
        <comment>two of v2, v3</comment>
        <translation>A chamada usa a API %1, e o perfil, a %2. As duas chegam aos mesmos canais.</translation>
    </message>
    <message>
        <source>RadarDesk doesn&apos;t see what your app sends to the hosted service. The recording relay shows each call: let your app call through it and send again.</source>
        <translation>O RadarDesk não vê o que seu app envia ao serviço hospedado. O relay de gravação mostra cada chamada: faça seu app chamar por ele e envie de novo.</translation>
    </message>
    <message>
        <source>RadarDesk isn&apos;t observing this service now, so calls of your app aren&apos;t recorded. Start the service and enter its secret in the profile.</source>
        <translation>O RadarDesk não está observando este serviço agora, por isso as chamadas do seu app não são registradas. Inicie o serviço e insira o segredo dele no perfil.</translation>
    </message>
    <message>
        <source>They were on: %1.</source>
        <comment>names of channels</comment>
        <translation>Estavam em: %1.</translation>
    </message>
    <message>
        <source>A subscriber that RadarDesk sees was on the channel.</source>
        <translation>Um assinante que o RadarDesk vê estava no canal.</translation>
    </message>
    <message>
        <source>Only the service knows who was subscribed. Open a subscriber page for the channel and send again: it shows whether the message arrives at all.</source>
        <translation>Só o serviço sabe quem assinava o canal. Abra uma página de assinante do canal e envie de novo: ela mostra se a mensagem chega.</translation>
    </message>
    <message>
        <source>Nothing was sent that a subscriber could have received.</source>
        <translation>Não foi enviado nada que um assinante pudesse ter recebido.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were on the channel: %1.</source>
        <extracomment>%1 are names</extracomment>
        <translation>
            <numerusform>%n conexão estava no canal: %1.</numerusform>
            <numerusform>%n conexões estavam no canal: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::DeliveryRemedy</name>
    <message>
        <source>Connect your app…</source>
        <translation>Conectar seu app…</translation>
    </message>
    <message>
        <source>Edit the profile…</source>
        <translation>Editar o perfil…</translation>
    </message>
    <message>
        <source>Simulated faults…</source>
        <translation>Falhas simuladas…</translation>
    </message>
    <message>
        <source>Check access</source>
        <translation>Verificar o acesso</translation>
    </message>
    <message>
        <source>Show the connection</source>
        <translation>Mostrar a conexão</translation>
    </message>
    <message>
        <source>Open a subscriber page</source>
        <translation>Abrir uma página de assinante</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copiar o nome</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::DeliveryReport</name>
    <message>
        <source>The message arrived</source>
        <translation>A mensagem chegou</translation>
    </message>
    <message>
        <source>All seven steps passed: it was sent, delivered, and handled once and in order.</source>
        <translation>As sete etapas passaram: ela foi enviada, entregue e tratada uma só vez e em ordem.</translation>
    </message>
    <message>
        <source>RadarDesk doesn&apos;t know of any message</source>
        <translation>O RadarDesk não conhece nenhuma mensagem</translation>
    </message>
    <message>
        <source>The message was delivered</source>
        <translation>A mensagem foi entregue</translation>
    </message>
    <message>
        <source>No error as far as RadarDesk can see</source>
        <translation>Nenhum erro até onde o RadarDesk pode ver</translation>
    </message>
    <message>
        <source>Sent?</source>
        <translation>Enviada?</translation>
    </message>
    <message>
        <source>Accepted?</source>
        <translation>Aceita?</translation>
    </message>
    <message>
        <source>Same channel?</source>
        <translation>Mesmo canal?</translation>
    </message>
    <message>
        <source>Subscribed then?</source>
        <translation>Assinado na hora?</translation>
    </message>
    <message>
        <source>Delivered?</source>
        <translation>Entregue?</translation>
    </message>
    <message>
        <source>Handled?</source>
        <translation>Tratada?</translation>
    </message>
    <message>
        <source>Seen rightly?</source>
        <translation>Recebida corretamente?</translation>
    </message>
    <message>
        <source>The message didn&apos;t get this far.</source>
        <translation>A mensagem não chegou até aqui.</translation>
    </message>
    <message>
        <source>More happened at that time than could be recorded: the evidence has gaps.</source>
        <translation>Aconteceu mais nesse período do que foi possível registrar: as evidências têm lacunas.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>%1 is a time, %2 a program</extracomment>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>Why did it not arrive? %1</source>
        <comment>a channel</comment>
        <translation>Por que não chegou? %1</translation>
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
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Missed while away</source>
        <translation>Perdidas durante a ausência</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::ExpectationWatch</name>
    <message>
        <source>%1 (it is %2)</source>
        <translation>%1 (é %2)</translation>
    </message>
    <message>
        <source>%1 (there is no such field)</source>
        <translation>%1 (esse campo não existe)</translation>
    </message>
    <message>
        <source>A message arrived that wasn&apos;t expected.</source>
        <translation>Chegou uma mensagem inesperada.</translation>
    </message>
    <message>
        <source>More messages arrived than expected.</source>
        <translation>Chegaram mais mensagens do que o esperado.</translation>
    </message>
    <message>
        <source>What was expected didn&apos;t arrive in time.</source>
        <translation>As mensagens esperadas não chegaram a tempo.</translation>
    </message>
    <message>
        <source>Nothing arrived.</source>
        <translation>Nada chegou.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) as expected.</source>
        <translation>
            <numerusform>%n mensagem como esperado.</numerusform>
            <numerusform>%n mensagens como esperado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one: %1</source>
        <extracomment>%1 is JSON</extracomment>
        <translation>A última: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s), the last of which differs in: %1</source>
        <extracomment>%n other messages, %1 are conditions that the last of them doesn&apos;t meet</extracomment>
        <translation>
            <numerusform>%n outra, que difere em: %1</numerusform>
            <numerusform>%n outras, a última das quais difere em: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has arrived on %1.</source>
        <comment>a channel</comment>
        <translation>Nada chegou em %1.</translation>
    </message>
    <message>
        <source>There is no %1 in the message.</source>
        <comment>a field</comment>
        <translation>Não há %1 na mensagem.</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t listen to %1. %2</source>
        <extracomment>%1 is a channel, %2 why</extracomment>
        <translation>O RadarDesk não pode ouvir %1. %2</translation>
    </message>
    <message>
        <source>RadarDesk isn&apos;t listening to %1. Check whether its service runs, and whether you stopped listening to the channel.</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>O RadarDesk não está ouvindo %1. Verifique se o serviço está em execução e se você parou de ouvir o canal.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::FaultControl</name>
    <message>
        <source>Faults aren&apos;t simulated while a production profile is active. Choose another profile.</source>
        <translation>Falhas não são simuladas enquanto um perfil de produção está ativo. Escolha outro perfil.</translation>
    </message>
    <message>
        <source>The sandbox doesn&apos;t run in this window. Start the faults in the window that runs it.</source>
        <translation>O sandbox não é executado nesta janela. Inicie as falhas na janela que o executa.</translation>
    </message>
    <message>
        <source>No fault is enabled. Add one, or enable one.</source>
        <translation>Nenhuma falha está ativada. Adicione uma ou ative uma.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::HeldMessagesModel</name>
    <message>
        <source>Held since</source>
        <translation>Retida desde</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::HistoryRemoval</name>
    <message>
        <source>Cleared the history of %1.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>O histórico de %1 foi limpo.</translation>
    </message>
    <message>
        <source>Nothing was deleted. %1</source>
        <extracomment>%1 is why, a whole sentence</extracomment>
        <translation>Nada foi excluído. %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::MessageOrder</name>
    <message numerus="yes">
        <source>%n message(s) in order, none doubled, none lost</source>
        <translation>
            <numerusform>%n mensagem em ordem, nenhuma duplicada, nenhuma perdida</numerusform>
            <numerusform>%n mensagens em ordem, nenhuma duplicada, nenhuma perdida</numerusform>
        </translation>
    </message>
    <message>
        <source>none overtook</source>
        <extracomment>of messages</extracomment>
        <translation>nenhuma fora de ordem</translation>
    </message>
    <message>
        <source>%1 of %2 overtook, largest step %3</source>
        <translation>%1 de %2 fora de ordem, maior salto %3</translation>
    </message>
    <message>
        <source>none doubled</source>
        <comment>of messages</comment>
        <translation>nenhuma duplicada</translation>
    </message>
    <message>
        <source>%1 doubled</source>
        <comment>a number of messages</comment>
        <translation>duplicadas: %1</translation>
    </message>
    <message>
        <source>none lost</source>
        <comment>of messages</comment>
        <translation>nenhuma perdida</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <comment>a number of messages</comment>
        <translation>perdidas: %1</translation>
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
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1: on the channel %2, missed nothing</source>
        <extracomment>%1 is a client, %2 are times</extracomment>
        <translation>%1: no canal (%2), não perdeu nada</translation>
    </message>
    <message numerus="yes">
        <source>%1: on the channel %2, missed %n message(s)</source>
        <extracomment>%1 is a client, %2 are times</extracomment>
        <translation>
            <numerusform>%1: no canal (%2), perdeu %n mensagem</numerusform>
            <numerusform>%1: no canal (%2), perdeu %n mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more client(s)</source>
        <translation>
            <numerusform>mais %n cliente</numerusform>
            <numerusform>mais %n clientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::PageListener</name>
    <message>
        <source>The profile of this page was deleted. Close the page.</source>
        <translation>O perfil desta página foi excluído. Feche a página.</translation>
    </message>
    <message>
        <source>A subscriber page in the browser is connected.</source>
        <translation>Uma página de assinante no navegador está conectada.</translation>
    </message>
    <message>
        <source>A subscriber page was closed.</source>
        <translation>Uma página de assinante foi fechada.</translation>
    </message>
    <message>
        <source>A subscriber page lost its connection.</source>
        <translation>Uma página de assinante perdeu a conexão.</translation>
    </message>
    <message>
        <source>A subscriber page says: %1</source>
        <translation>Uma página de assinante diz: %1</translation>
    </message>
    <message>
        <source>Received by a subscriber page in the browser.</source>
        <translation>Recebido por uma página de assinante no navegador.</translation>
    </message>
    <message>
        <source>A subscriber page got a token.</source>
        <translation>Uma página de assinante obteve um token.</translation>
    </message>
    <message>
        <source>RadarDesk has no secret for this profile, so the page can&apos;t get a token. Enter the secret and reload the page.</source>
        <translation>O RadarDesk não tem o segredo deste perfil, por isso a página não pode obter um token. Insira o segredo e recarregue a página.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::PlanWarning</name>
    <message>
        <source>“%1” sends at least %2 messages within a second, subscribers included. The plan of this profile allows %3 a second, with bursts of %4: the service may refuse the rest.</source>
        <extracomment>%1 is a scenario, %2 to %4 are numbers of messages</extracomment>
        <translation>“%1” envia pelo menos %2 mensagens em um segundo, contando os assinantes. O plano deste perfil permite %3 por segundo, com rajadas de %4: o serviço pode recusar o restante.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::ProfileTest</name>
    <message>
        <source>Your clock agrees with the service&apos;s.</source>
        <translation>Seu relógio coincide com o do serviço.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>%1 answered in %2.</source>
        <extracomment>%1 is a host, %2 a duration</extracomment>
        <translation>%1 respondeu em %2.</translation>
    </message>
    <message>
        <source>The service accepts the secret.</source>
        <translation>O serviço aceita o segredo.</translation>
    </message>
    <message>
        <source>The service issues tokens for private channels.</source>
        <translation>O serviço emite tokens para canais privados.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t report its time.</source>
        <translation>O serviço não informa a hora.</translation>
    </message>
    <message>
        <source>Your clock is %1 ahead of the service&apos;s, so tokens may already be expired. Set your clock.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>Seu relógio está %1 adiantado em relação ao do serviço, por isso os tokens podem já ter expirado. Acerte o relógio.</translation>
    </message>
    <message>
        <source>Your clock is %1 behind the service&apos;s, so tokens may not be valid yet. Set your clock.</source>
        <translation>Seu relógio está %1 atrasado em relação ao do serviço, por isso os tokens podem ainda não ser válidos. Acerte o relógio.</translation>
    </message>
    <message>
        <source>The profile has no secret. Enter the secret first.</source>
        <translation>O perfil não tem segredo. Insira primeiro o segredo.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::ProfileValues</name>
    <message>
        <source>The keychain hasn&apos;t answered yet. Check whether it has opened a password prompt.</source>
        <translation>O chaveiro ainda não respondeu. Verifique se ele abriu um pedido de senha.</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be used: secret values stay in memory for this run only.</source>
        <translation>O chaveiro não pode ser usado: os valores secretos ficam na memória apenas nesta execução.</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be read: enter the secret values again to use them.</source>
        <translation>O chaveiro não pode ser lido: digite os valores secretos novamente para usá-los.</translation>
    </message>
    <message>
        <source>A secret value needs at least 6 characters, or 16 where it is a plain word or number. Otherwise it can&apos;t be hidden in records.</source>
        <translation>Um valor secreto precisa de pelo menos 6 caracteres, ou 16 se for uma palavra ou número simples. Caso contrário, não pode ser mantido fora dos registros.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::RecordingRelay</name>
    <message>
        <source>The sandbox records each call by itself. Choose the profile of another service first.</source>
        <translation>O sandbox grava cada chamada sozinho. Escolha primeiro o perfil de outro serviço.</translation>
    </message>
    <message>
        <source>%1 is a production profile: what your app sends through RadarDesk reaches real users. RadarDesk asks once after each start.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>%1 é um perfil de produção: o que seu app envia pelo RadarDesk chega a usuários reais. O RadarDesk pergunta uma vez após cada inicialização.</translation>
    </message>
    <message>
        <source>Recording was stopped because its profile was deleted.</source>
        <translation>A gravação foi interrompida porque o perfil dela foi excluído.</translation>
    </message>
    <message>
        <source>Recording was stopped because the profile was changed.</source>
        <translation>A gravação foi interrompida porque o perfil foi alterado.</translation>
    </message>
    <message>
        <source>Simulated fault: %1</source>
        <extracomment>%1 is a sentence on what was done to a call</extracomment>
        <translation>Falha simulada: %1</translation>
    </message>
    <message>
        <source>Relayed: %1 ms at the service, %2 ms in the relay.</source>
        <extracomment>two numbers of milliseconds</extracomment>
        <translation>Repassada: %1 ms no serviço, %2 ms no relay.</translation>
    </message>
    <message>
        <source>The call carried no secret.</source>
        <translation>A chamada não trazia nenhum segredo.</translation>
    </message>
    <message>
        <source>The call carried a secret that no profile has.</source>
        <translation>A chamada trazia um segredo que nenhum perfil tem.</translation>
    </message>
    <message>
        <source>The call carried the secret of this profile.</source>
        <translation>A chamada trazia o segredo deste perfil.</translation>
    </message>
    <message>
        <source>The call carried the secret of another profile, “%1”.</source>
        <extracomment>%1 is the name of a profile</extracomment>
        <translation>A chamada trazia o segredo de outro perfil, “%1”.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::SandboxCredentials</name>
    <message>
        <source>A secret starts with “sk_”, followed by letters, digits, “-” and “_”.</source>
        <translation>Um segredo começa com “sk_”, seguido de letras, dígitos, “-” e “_”.</translation>
    </message>
    <message>
        <source>A public key starts with “pk_”, followed by letters, digits, “-” and “_”.</source>
        <translation>Uma chave pública começa com “pk_”, seguida de letras, dígitos, “-” e “_”.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::ScenarioRunner</name>
    <message>
        <source>There is nothing to send in “%1”. Add a broadcast to it.</source>
        <extracomment>%1 is a scenario</extracomment>
        <translation>Não há nada para enviar em “%1”. Adicione um broadcast a ele.</translation>
    </message>
    <message>
        <source>%1 is a production profile: the broadcasts of “%2” reach real users. RadarDesk asks once after each start.</source>
        <extracomment>%1 is a profile, %2 a scenario</extracomment>
        <translation>%1 é um perfil de produção: os broadcasts de “%2” chegam a usuários reais. O RadarDesk pergunta uma vez após cada inicialização.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln broadcast(s) sent, then stopped.</source>
        <extracomment>%1 is a scenario</extracomment>
        <translation>
            <numerusform>%1: %Ln broadcast enviado, depois parou.</numerusform>
            <numerusform>%1: %Ln broadcasts enviados, depois parou.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln broadcast(s) sent.</source>
        <extracomment>%1 is a scenario</extracomment>
        <translation>
            <numerusform>%1: %Ln broadcast enviado.</numerusform>
            <numerusform>%1: %Ln broadcasts enviados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln broadcast(s) sent, %2 failed, then stopped.</source>
        <extracomment>%1 is a scenario, %2 how many of the broadcasts failed</extracomment>
        <translation>
            <numerusform>%1: %Ln broadcast enviado, %2 com falha, depois parou.</numerusform>
            <numerusform>%1: %Ln broadcasts enviados, %2 com falha, depois parou.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln broadcast(s) sent, %2 failed.</source>
        <extracomment>%1 is a scenario, %2 how many of the broadcasts failed</extracomment>
        <translation>
            <numerusform>%1: %Ln broadcast enviado, %2 com falha.</numerusform>
            <numerusform>%1: %Ln broadcasts enviados, %2 com falha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln broadcast(s) sent, %2 expectations not met.</source>
        <extracomment>%1 is a scenario, %2 how many expectations weren&apos;t met</extracomment>
        <translation>
            <numerusform>%1: %Ln broadcast enviado, expectativas não atendidas: %2.</numerusform>
            <numerusform>%1: %Ln broadcasts enviados, expectativas não atendidas: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scenario was stopped because another profile was selected. Select the profile it is for, and run it again.</source>
        <translation>O cenário foi interrompido porque outro perfil foi selecionado. Selecione o perfil ao qual ele se destina e execute-o novamente.</translation>
    </message>
    <message>
        <source>The scenario was stopped because sending was locked. Turn off “Lock sending” and run it again.</source>
        <translation>O cenário foi interrompido porque o envio foi bloqueado. Desative “Bloquear envio” e execute-o novamente.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::Session</name>
    <message>
        <source>RadarDesk got a token for this channel.</source>
        <translation>O RadarDesk obteve um token para este canal.</translation>
    </message>
    <message>
        <source>Subscription refused (%1): %2</source>
        <extracomment>%1 is a code, %2 why</extracomment>
        <translation>Assinatura recusada (%1): %2</translation>
    </message>
    <message>
        <source>Connected to the sandbox.</source>
        <translation>Conectado ao sandbox.</translation>
    </message>
    <message>
        <source>Connection to the sandbox lost. Reconnecting…</source>
        <translation>Conexão com o sandbox perdida. Reconectando…</translation>
    </message>
    <message>
        <source>Connected to the service.</source>
        <translation>Conectado ao serviço.</translation>
    </message>
    <message>
        <source>Connection to the service lost. Reconnecting…</source>
        <translation>Conexão com o serviço perdida. Reconectando…</translation>
    </message>
    <message>
        <source>Canceled before the message was sent.</source>
        <translation>Cancelado antes de a mensagem ser enviada.</translation>
    </message>
    <message>
        <source>Not sent: another profile was selected first. Select the profile it was for, and send it again.</source>
        <translation>Não enviado: outro perfil foi selecionado antes. Selecione o perfil ao qual a mensagem se destinava e envie-a novamente.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::StepSender</name>
    <message>
        <source>The message contained a secret that isn&apos;t stored, so it can&apos;t be sent again.</source>
        <translation>A mensagem continha um segredo que não é armazenado, por isso não pode ser enviada novamente.</translation>
    </message>
    <message>
        <source>The result of the broadcast isn&apos;t known.</source>
        <translation>O resultado do broadcast é desconhecido.</translation>
    </message>
    <message>
        <source>%1 is a production profile, and sending wasn&apos;t confirmed.</source>
        <translation>%1 é um perfil de produção, e o envio não foi confirmado.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::TokenService</name>
    <message>
        <source>The profile has no secret. Enter the secret first.</source>
        <translation>O perfil não tem segredo. Insira primeiro o segredo.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::TrafficRecorder</name>
    <message>
        <source>%1 library (%2)</source>
        <comment>a programming language, the library&apos;s name</comment>
        <translation>Biblioteca %1 (%2)</translation>
    </message>
    <message>
        <source>%1 library %2 (%3)</source>
        <comment>a programming language, a version, the library&apos;s name</comment>
        <translation>Biblioteca %1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1 library for v2</source>
        <comment>a programming language</comment>
        <translation>Biblioteca %1 para v2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a browser, the origin of its page</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Your app registered a token.</source>
        <translation>Seu app registrou um token.</translation>
    </message>
    <message>
        <source>Your app got a token.</source>
        <translation>Seu app obteve um token.</translation>
    </message>
    <message>
        <source>Your app registered client data.</source>
        <translation>Seu app registrou dados do cliente.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Conexão estabelecida.</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <comment>%1 is who: browser, origin, page, address</comment>
        <translation>Conexão: %1</translation>
    </message>
    <message>
        <source>Closed by the page (code %1).</source>
        <translation>Fechada pela página (código %1).</translation>
    </message>
    <message>
        <source>Closed by the page.</source>
        <translation>Fechada pela página.</translation>
    </message>
    <message>
        <source>Closed: the service stopped.</source>
        <translation>Fechada: o serviço parou.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <comment>%1 is of a closing frame</comment>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Subscribed.</source>
        <translation>Assinou o canal.</translation>
    </message>
    <message>
        <source>RadarDesk</source>
        <translation>RadarDesk</translation>
    </message>
    <message>
        <source>Only the start of the request is stored.</source>
        <translation>Só o início da requisição é armazenado.</translation>
    </message>
    <message>
        <source>Closed by RadarDesk.</source>
        <translation>Fechada pelo RadarDesk.</translation>
    </message>
    <message>
        <source>Cut by RadarDesk, without a close frame.</source>
        <translation>Derrubada pelo RadarDesk, sem frame de fechamento.</translation>
    </message>
    <message>
        <source>Connection lost, without a close frame.</source>
        <translation>Conexão perdida, sem frame de fechamento.</translation>
    </message>
    <message>
        <source>Closed: the client was too slow to receive its messages.</source>
        <translation>Fechada: o cliente era lento demais para receber as mensagens.</translation>
    </message>
    <message>
        <source>Closed: the client violated the protocol.</source>
        <translation>Fechada: o cliente violou o protocolo.</translation>
    </message>
    <message numerus="yes">
        <source>The client was sent %n message(s) (%1).</source>
        <comment>%1 is a size</comment>
        <translation>
            <numerusform>%n mensagem foi enviada ao cliente (%1).</numerusform>
            <numerusform>%n mensagens foram enviadas ao cliente (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscription refused (%1): %2</source>
        <comment>a code, and why</comment>
        <translation>Assinatura recusada (%1): %2</translation>
    </message>
    <message>
        <source>Unsubscribed.</source>
        <translation>Cancelou a assinatura.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events weren&apos;t recorded because too many occurred at once.</source>
        <translation>
            <numerusform>%Ln evento não foi gravado porque aconteceu muita coisa ao mesmo tempo.</numerusform>
            <numerusform>%Ln eventos não foram gravados porque aconteceu muita coisa ao mesmo tempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Simulated fault: a held message was released.</source>
        <translation>Falha simulada: uma mensagem retida foi liberada.</translation>
    </message>
    <message>
        <source>Simulated fault: a held message was changed and released.</source>
        <translation>Falha simulada: uma mensagem retida foi alterada e liberada.</translation>
    </message>
    <message>
        <source>Simulated fault: a held message was discarded.</source>
        <translation>Falha simulada: uma mensagem retida foi descartada.</translation>
    </message>
    <message>
        <source>%1 (%2 ms)</source>
        <extracomment>%1 is a fault, such as &quot;Late message&quot;, %2 a number</extracomment>
        <translation>%1 (%2 ms)</translation>
    </message>
    <message>
        <source>Simulated fault: %1</source>
        <extracomment>%1 is a fault, such as &quot;503 Service Unavailable&quot;</extracomment>
        <translation>Falha simulada: %1</translation>
    </message>
    <message numerus="yes">
        <source>Simulated fault: %1, for %n connection(s)</source>
        <extracomment>%1 is a fault, such as &quot;Lost message&quot;</extracomment>
        <translation>
            <numerusform>Falha simulada: %1, para %n conexão</numerusform>
            <numerusform>Falha simulada: %1, para %n conexões</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::Workplace</name>
    <message>
        <source>The saved session couldn&apos;t be read and was moved to %1.</source>
        <comment>the path of a file</comment>
        <translation>Não foi possível ler a sessão salva, e ela foi movida para %1.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ChannelPatterns</name>
    <message>
        <source>The pattern is too long.</source>
        <translation>O padrão é longo demais.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n patterns already. Remove one first.</source>
        <translation>
            <numerusform>Já existe %n padrão. Remova um primeiro.</numerusform>
            <numerusform>Já existem %n padrões. Remova um primeiro.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, pattern</source>
        <extracomment>%1 is a pattern of channel names, such as orders.*</extracomment>
        <translation>%1, padrão</translation>
    </message>
    <message>
        <source>RadarDesk listens to matching channels as soon as they are used.</source>
        <translation>O RadarDesk ouve os canais correspondentes assim que são usados.</translation>
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
        <translation>%1, fixado</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not seen yet</source>
        <translation>
            <numerusform>%1, %n ainda não visto</numerusform>
            <numerusform>%1, %n ainda não vistos</numerusform>
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
        <translation>presença</translation>
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
        <translation>não está ouvindo</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>conectando…</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>ouvindo</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel that is refused, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>listening through a page</source>
        <comment>is listened to</comment>
        <translation>ouvindo por uma página</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ClientWords</name>
    <message>
        <source>%1 on %2</source>
        <comment>a browser, an operating system</comment>
        <translation>%1 no %2</translation>
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
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Load the script from the sandbox instead of pushradar.com.</source>
        <translation>Carregue o script do sandbox em vez de pushradar.com.</translation>
    </message>
    <message>
        <source>For the .env file of your app.</source>
        <translation>Para o arquivo .env do seu app.</translation>
    </message>
    <message>
        <source>A small %1 app with a page and an authentication endpoint. It needs nothing but the standard library.</source>
        <comment>%1 is a programming language</comment>
        <translation>Um pequeno app em %1 com uma página e um endpoint de autenticação. Só precisa da biblioteca padrão.</translation>
    </message>
    <message>
        <source>The official %1 library has no setting for its address. These lines point it at the sandbox.</source>
        <comment>%1 is a programming language</comment>
        <translation>A biblioteca oficial de %1 não permite configurar o endereço. Estas linhas a apontam para o sandbox.</translation>
    </message>
    <message>
        <source>Broadcasts one message without an app.</source>
        <translation>Transmite uma mensagem sem um app.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::CsvRows</name>
    <message>
        <source>The quote that begins in line %1 isn&apos;t closed.</source>
        <translation>As aspas abertas na linha %1 não foram fechadas.</translation>
    </message>
    <message>
        <source>The first line must name every column.</source>
        <translation>A primeira linha deve nomear todas as colunas.</translation>
    </message>
    <message>
        <source>The first line names a column twice.</source>
        <translation>A primeira linha nomeia uma coluna duas vezes.</translation>
    </message>
    <message>
        <source>Line %1 doesn&apos;t have %2 values.</source>
        <extracomment>%1 is a line, %2 how many columns the file has</extracomment>
        <translation>A linha %1 não tem %2 valores.</translation>
    </message>
    <message>
        <source>The file has no rows below its first line.</source>
        <translation>O arquivo não tem linhas abaixo da primeira.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t exist.</source>
        <translation>O arquivo não existe.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::DataItemsModel</name>
    <message>
        <source>An earlier item has this key; only the first one is sent.</source>
        <translation>Um item anterior tem esta chave; só o primeiro é enviado.</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>não enviado</translation>
    </message>
    <message>
        <source>new item</source>
        <translation>novo item</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
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
        <translation>%1, chave duplicada</translation>
    </message>
    <message>
        <source>Inferred from the value. Press Ctrl+T to make it text.</source>
        <translation>Inferido a partir do valor. Pressione Ctrl+T para torná-lo texto.</translation>
    </message>
    <message>
        <source>%1, inferred</source>
        <comment>the type of an item</comment>
        <translation>%1, inferido</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <comment>the key of an object or array</comment>
        <translation>%1, expandido</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <comment>the key of an object or array</comment>
        <translation>%1, recolhido</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <comment>a key, how many objects and arrays it is inside, and one</comment>
        <translation>%1, nível %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::DecodingText</name>
    <message numerus="yes">
        <source>%Ln byte(s) that aren&apos;t text</source>
        <translation>
            <numerusform>%Ln byte que não é texto</numerusform>
            <numerusform>%Ln bytes que não são texto</numerusform>
        </translation>
    </message>
    <message>
        <source>JWT, signature not verified</source>
        <translation>JWT, assinatura digital não verificada</translation>
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
        <translation>Seu callback lançou uma exceção: %1</translation>
    </message>
    <message>
        <source>Your callback threw: %1 — %2</source>
        <extracomment>%1 is what was thrown, %2 the file and line: &quot;app.js:42&quot;</extracomment>
        <translation>Seu callback lançou uma exceção: %1 — %2</translation>
    </message>
    <message>
        <source>callback threw</source>
        <translation>exceção no callback</translation>
    </message>
    <message>
        <source>no callback</source>
        <translation>nenhum callback</translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s) returned</source>
        <translation>
            <numerusform>%n callback retornou</numerusform>
            <numerusform>%n callbacks retornaram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscriber(s) are on “%1”, which differs by case.</source>
        <translation>
            <numerusform>%n assinante está em “%1”, que difere em maiúsculas e minúsculas.</numerusform>
            <numerusform>%n assinantes estão em “%1”, que difere em maiúsculas e minúsculas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscriber(s) are on “%1”, which differs by its prefix.</source>
        <translation>
            <numerusform>%n assinante está em “%1”, que difere no prefixo.</numerusform>
            <numerusform>%n assinantes estão em “%1”, que difere no prefixo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscriber(s) are on “%1”, which differs by white space.</source>
        <translation>
            <numerusform>%n assinante está em “%1”, que difere nos espaços em branco.</numerusform>
            <numerusform>%n assinantes estão em “%1”, que difere nos espaços em branco.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscriber(s) are on “%1”, which only looks alike.</source>
        <translation>
            <numerusform>%n assinante está em “%1”, que só tem aparência igual.</numerusform>
            <numerusform>%n assinantes estão em “%1”, que só tem aparência igual.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was subscribed until %2 and wasn&apos;t connected.</source>
        <extracomment>%1 is a connection, %2 a time</extracomment>
        <translation>%1 era assinante até %2 e estava sem conexão.</translation>
    </message>
    <message numerus="yes">
        <source>%n more connection(s) received it.</source>
        <translation>
            <numerusform>Mais %n conexão recebeu a mensagem.</numerusform>
            <numerusform>Mais %n conexões receberam a mensagem.</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection received it.</source>
        <translation>Nenhuma conexão recebeu a mensagem.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) received it.</source>
        <translation>
            <numerusform>%n conexão recebeu a mensagem.</numerusform>
            <numerusform>%n conexões receberam a mensagem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::EditedItem</name>
    <message>
        <source>The number is missing.</source>
        <translation>Falta o número.</translation>
    </message>
    <message>
        <source>Choose true or false.</source>
        <translation>Escolha true ou false.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Linha %1, coluna %2: %3</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>Falta a chave.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a JSON number such as 42, -0.5 or 1e6.</source>
        <translation>“%1” não é um número JSON como 42, -0.5 ou 1e6.</translation>
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
        <translation>“: %1” não tem nome antes dos dois-pontos.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a valid header name. Write “Name: value”, one header per line.</source>
        <translation>“%1” não é um nome de cabeçalho válido. Escreva “Nome: valor”, um cabeçalho por linha.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::EnteredSecret</name>
    <message>
        <source>This is the public key, which browsers use. The secret is next to it on the API page and starts with “sk_”.</source>
        <translation>Esta é a chave pública, que os navegadores usam. O segredo está ao lado dela na página API e começa com “sk_”.</translation>
    </message>
    <message>
        <source>The secret contains white space or a line break. Remove it.</source>
        <translation>O segredo contém espaços em branco ou uma quebra de linha. Remova-os.</translation>
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
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticação</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>enviando…</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
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
        <translation>Danificado</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificado</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chamada</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>RadarDesk</source>
        <translation>RadarDesk</translation>
    </message>
    <message>
        <source>Your app</source>
        <translation>Seu app</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Sent by your app</source>
        <translation>Enviado pelo seu app</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Scenario run</source>
        <translation>Execução de cenário</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>em execução…</translation>
    </message>
    <message>
        <source>Red</source>
        <comment>a mark</comment>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Yellow</source>
        <comment>a mark</comment>
        <translation>Amarelo</translation>
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
        <translation>Dados</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requisição</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recebido</translation>
    </message>
    <message>
        <source>Simulated fault</source>
        <translation>Falha simulada</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ExchangeFile</name>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>O arquivo é maior que %1 MiB.</translation>
    </message>
    <message>
        <source>The file isn&apos;t JSON. Line %1, column %2: %3</source>
        <translation>O arquivo não é JSON. Linha %1, coluna %2: %3</translation>
    </message>
    <message>
        <source>The file was written by a newer version of RadarDesk and can&apos;t be read.</source>
        <translation>O arquivo foi gravado por uma versão mais recente do RadarDesk e não pode ser lido.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>Não é possível ler o arquivo: %1.</translation>
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
        <translation>Válido até</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nada foi enviado.</translation>
    </message>
    <message>
        <source>[The response is cut off here.]</source>
        <translation>[A resposta é cortada aqui.]</translation>
    </message>
    <message>
        <source>No response yet.</source>
        <translation>Nenhuma resposta ainda.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::FaultRulesFile</name>
    <message>
        <source>A newer version of RadarDesk saved the simulated faults.</source>
        <translation>Uma versão mais recente do RadarDesk salvou as falhas simuladas.</translation>
    </message>
    <message numerus="yes">
        <source>%n simulated fault(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>Não foi possível ler %n falha simulada.</numerusform>
            <numerusform>Não foi possível ler %n falhas simuladas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The simulated faults couldn&apos;t be read.</source>
        <translation>Não foi possível ler as falhas simuladas.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the simulated faults aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>Não é possível copiar o arquivo %1, por isso ele permanece inalterado, e as alterações nas falhas simuladas não são salvas. Verifique as permissões e o espaço livre da pasta dele.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::FaultRulesModel</name>
    <message>
        <source>On</source>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Falha</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Aplica-se a</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frequência</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::FieldCondition</name>
    <message>
        <source>“%1” isn&apos;t a regular expression: %2.</source>
        <extracomment>%1 is what was typed, %2 why it isn&apos;t a regular expression</extracomment>
        <translation>“%1” não é uma expressão regular: %2.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a type. Use one of %2.</source>
        <comment>a word, a list of words</comment>
        <translation>“%1” não é um tipo. Use um destes: %2.</translation>
    </message>
    <message>
        <source>A condition is a single line of at most %1 characters.</source>
        <translation>Uma condição é uma única linha de no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a condition like data.order.id = 42.</source>
        <translation>“%1” não é uma condição como data.order.id = 42.</translation>
    </message>
    <message>
        <source>Enter a value to compare “%1” with.</source>
        <comment>a field</comment>
        <translation>Insira um valor para comparar com “%1”.</translation>
    </message>
    <message>
        <source>“%2” can&apos;t follow “%1”.</source>
        <extracomment>%1 is a condition, %2 what is behind it</extracomment>
        <translation>“%2” não pode vir depois de “%1”.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a field like data.order.id.</source>
        <translation>“%1” não é um campo como data.order.id.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::FolderValuesFile</name>
    <message>
        <source>A newer version of RadarDesk saved the values of folders.</source>
        <translation>Uma versão mais recente do RadarDesk salvou os valores das pastas.</translation>
    </message>
    <message numerus="yes">
        <source>The values of %n folder(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>Não foi possível ler os valores de %n pasta.</numerusform>
            <numerusform>Não foi possível ler os valores de %n pastas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The values of folders couldn&apos;t be read.</source>
        <translation>Não foi possível ler os valores das pastas.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the values of folders aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>Não é possível copiar o arquivo %1, por isso ele permanece inalterado, e as alterações nos valores das pastas não são salvas. Verifique as permissões e o espaço livre da pasta dele.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::HexModel</name>
    <message>
        <source>%1, at %2: %3</source>
        <comment>text, offset, bytes</comment>
        <translation>%1, em %2: %3</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::MessageDraft</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Linha %1, coluna %2: %3</translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <translation>Item %1: %2</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>A chave está vazia.</translation>
    </message>
    <message>
        <source>The data must be a JSON object: { &quot;key&quot;: value }.</source>
        <translation>Os dados devem ser um objeto JSON: { &quot;key&quot;: value }.</translation>
    </message>
    <message>
        <source>Duplicate key “%1”.</source>
        <translation>Chave duplicada “%1”.</translation>
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
        <translation>um objeto</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>um array</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
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
        <translation>“%1” é nova</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <comment>%1 is a key</comment>
        <translation>“%1” está ausente</translation>
    </message>
    <message>
        <source>“%1” is usually %2</source>
        <comment>%1 is a key, %2 is “a number” or the like</comment>
        <translation>“%1” costuma ser %2</translation>
    </message>
    <message>
        <source>“%1” is usually %2</source>
        <comment>%1 is a key, %2 is “1 to 10” or the like</comment>
        <translation>“%1” costuma ser %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>after some deviations</comment>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlike earlier messages: %1</source>
        <comment>%1 says what is unlike</comment>
        <translation>Diferente das mensagens anteriores: %1</translation>
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
        <translation>Um nome pode ter no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>A name is a single line without control characters.</source>
        <translation>Um nome é uma única linha sem caracteres de controle.</translation>
    </message>
    <message>
        <source>The data can&apos;t be saved. Line %1, column %2: %3</source>
        <translation>Não é possível salvar os dados. Linha %1, coluna %2: %3</translation>
    </message>
    <message>
        <source>A saved message needs a name.</source>
        <translation>Uma mensagem salva precisa de um nome.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::PastedBroadcast</name>
    <message>
        <source>This option needs a value after it.</source>
        <translation>Esta opção precisa de um valor depois dela.</translation>
    </message>
    <message>
        <source>A broadcast is sent with POST.</source>
        <translation>Um broadcast é enviado com POST.</translation>
    </message>
    <message>
        <source>This row has no key.</source>
        <translation>Esta linha não tem chave.</translation>
    </message>
    <message>
        <source>There is no text to read.</source>
        <translation>Não há texto para ler.</translation>
    </message>
    <message>
        <source>cURL command</source>
        <translation>Comando cURL</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>Dados JSON</translation>
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
        <translation>Linhas de uma planilha</translation>
    </message>
    <message>
        <source>The command&apos;s JSON has neither a “notification” (v2) nor a “channel” with “data” (v3).</source>
        <translation>O JSON do comando não tem nem “notification” (v2) nem “channel” com “data” (v3).</translation>
    </message>
    <message>
        <source>The command&apos;s form has neither a “notification” (v2) nor a “channel” with “data” (v3).</source>
        <translation>O formulário do comando não tem nem “notification” (v2) nem “channel” com “data” (v3).</translation>
    </message>
    <message>
        <source>The command sends no data.</source>
        <translation>O comando não envia dados.</translation>
    </message>
    <message>
        <source>The notification has no “data”.</source>
        <translation>A notificação não tem “data”.</translation>
    </message>
    <message>
        <source>There is a second broadcast; paste one at a time.</source>
        <translation>Há um segundo broadcast; cole um de cada vez.</translation>
    </message>
    <message>
        <source>add_data_items() takes named values only.</source>
        <translation>add_data_items() só aceita valores nomeados.</translation>
    </message>
    <message>
        <source>add_data_item() takes a key and a value.</source>
        <translation>add_data_item() aceita uma chave e um valor.</translation>
    </message>
    <message>
        <source>After the channel, broadcast() takes either a dict (v3) or named values (v2).</source>
        <translation>Depois do canal, broadcast() aceita um dict (v3) ou valores nomeados (v2).</translation>
    </message>
    <message>
        <source>The broadcast has no data.</source>
        <translation>O broadcast não tem dados.</translation>
    </message>
    <message>
        <source>A comma or the closing “%1” is expected here.</source>
        <translation>Aqui se espera uma vírgula ou o fechamento “%1”.</translation>
    </message>
    <message>
        <source>Values are nested too deeply here.</source>
        <translation>Os valores estão aninhados demais aqui.</translation>
    </message>
    <message>
        <source>dict() is read only with named values.</source>
        <translation>dict() só é lido com valores nomeados.</translation>
    </message>
    <message>
        <source>A dict is expected after “**”.</source>
        <translation>Espera-se um dict depois de “**”.</translation>
    </message>
    <message>
        <source>A key in quotes is expected here.</source>
        <translation>Aqui se espera uma chave entre aspas.</translation>
    </message>
    <message>
        <source>A colon is expected after the key.</source>
        <translation>Espera-se um sinal de dois-pontos depois da chave.</translation>
    </message>
    <message>
        <source>The single quote that opens here is never closed.</source>
        <translation>A aspa simples que abre aqui nunca é fechada.</translation>
    </message>
    <message>
        <source>The double quote that opens here is never closed.</source>
        <translation>As aspas duplas que abrem aqui nunca são fechadas.</translation>
    </message>
    <message>
        <source>The brace that opens here is never closed.</source>
        <translation>A chave “{” que abre aqui nunca é fechada.</translation>
    </message>
    <message>
        <source>This is a command for Windows&apos; command prompt; copy it as cURL for bash.</source>
        <translation>Este é um comando para o prompt de comando do Windows; copie-o como cURL para bash.</translation>
    </message>
    <message>
        <source>This request reads data. A broadcast is sent with POST.</source>
        <translation>Esta requisição lê dados. Um broadcast é enviado com POST.</translation>
    </message>
    <message>
        <source>Broadcasts can&apos;t be sent with this option. Use -d, --json or --data-urlencode.</source>
        <translation>Broadcasts não podem ser enviados com esta opção. Use -d, --json ou --data-urlencode.</translation>
    </message>
    <message>
        <source>RadarDesk doesn&apos;t read the files that a command names.</source>
        <translation>O RadarDesk não lê os arquivos que um comando menciona.</translation>
    </message>
    <message>
        <source>The command already has a URL, so the meaning of this part is unclear.</source>
        <translation>O comando já tem uma URL, por isso o significado desta parte não está claro.</translation>
    </message>
    <message>
        <source>An earlier row has the same key.</source>
        <translation>Uma linha anterior tem a mesma chave.</translation>
    </message>
    <message>
        <source>The value of this row doesn&apos;t match its type.</source>
        <translation>O valor desta linha não corresponde ao tipo.</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t read this as a broadcast. Paste a cURL command, JSON, Python&apos;s broadcast(), or rows of a spreadsheet with a key and a value.</source>
        <translation>O RadarDesk não consegue ler isto como um broadcast. Cole um comando cURL, JSON, o broadcast() do Python ou linhas de uma planilha com uma chave e um valor.</translation>
    </message>
    <message>
        <source>The decoded data is invalid. Line %1, column %2: %3</source>
        <translation>Os dados decodificados são inválidos. Linha %1, coluna %2: %3</translation>
    </message>
    <message>
        <source>This command gets a token or registers a client. It doesn&apos;t send a broadcast.</source>
        <translation>Este comando obtém um token ou registra um cliente. Ele não envia um broadcast.</translation>
    </message>
    <message>
        <source>This is a shell variable whose value isn&apos;t known here.</source>
        <translation>Esta é uma variável de shell cujo valor não é conhecido aqui.</translation>
    </message>
    <message>
        <source>The JSON in “%1” is invalid. Line %2, column %3: %4</source>
        <translation>O JSON em “%1” é inválido. Linha %2, coluna %3: %4</translation>
    </message>
    <message>
        <source>A broadcast must be a JSON object: its data or a whole request.</source>
        <translation>Um broadcast deve ser um objeto JSON: seus dados ou uma requisição inteira.</translation>
    </message>
    <message>
        <source>“%1” must be a list of strings.</source>
        <translation>“%1” deve ser uma lista de strings.</translation>
    </message>
    <message>
        <source>The “channel” of the notification must be a string.</source>
        <translation>O “channel” da notificação deve ser uma string.</translation>
    </message>
    <message>
        <source>Targeting values must be strings.</source>
        <translation>Os valores de segmentação devem ser strings.</translation>
    </message>
    <message>
        <source>The first argument of broadcast() must be the channel as a string.</source>
        <translation>O primeiro argumento de broadcast() deve ser o canal, como string.</translation>
    </message>
    <message>
        <source>The pasted text contained a secret, which was left out.</source>
        <translation>O texto colado continha um segredo, que foi omitido.</translation>
    </message>
    <message>
        <source>A value is expected here: a string in quotes, a number, True, False, None, a list or a dict.</source>
        <translation>Aqui se espera um valor: uma string entre aspas, um número, True, False, None, uma lista ou um dict.</translation>
    </message>
    <message>
        <source>JSON can&apos;t represent this number.</source>
        <translation>JSON não consegue representar este número.</translation>
    </message>
    <message>
        <source>The value of this name isn&apos;t known here. Use strings, numbers, True, False, None, lists or dicts.</source>
        <translation>O valor deste nome não é conhecido aqui. Use strings, números, True, False, None, listas ou dicts.</translation>
    </message>
    <message>
        <source>This string isn&apos;t JSON.</source>
        <translation>Esta string não é JSON.</translation>
    </message>
    <message>
        <source>A parenthesis is expected here.</source>
        <translation>Aqui se espera um parêntese.</translation>
    </message>
    <message>
        <source>This escape is incomplete.</source>
        <translation>Esta sequência de escape está incompleta.</translation>
    </message>
    <message>
        <source>Characters by name aren&apos;t supported. Write the character itself.</source>
        <translation>Caracteres por nome não são suportados. Escreva o próprio caractere.</translation>
    </message>
    <message>
        <source>Bytes aren&apos;t a string. Remove the b.</source>
        <translation>Bytes não são uma string. Remova o b.</translation>
    </message>
    <message>
        <source>No Python string starts like this.</source>
        <translation>Nenhuma string Python começa assim.</translation>
    </message>
    <message>
        <source>The value between these braces isn&apos;t known here.</source>
        <translation>O valor entre estas chaves “{}” não é conhecido aqui.</translation>
    </message>
    <message>
        <source>The closing quote of this string is missing.</source>
        <translation>Falta a aspa de fechamento desta string.</translation>
    </message>
    <message>
        <source>The output of another command isn&apos;t known here.</source>
        <translation>A saída de outro comando não é conhecida aqui.</translation>
    </message>
    <message>
        <source>The line that ends this here-document is missing.</source>
        <translation>Falta a linha que termina este here-document.</translation>
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
        <translation>Conexão, TLS</translation>
    </message>
    <message>
        <source>Connecting, sending</source>
        <translation>Conexão, envio</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>Service at work</source>
        <translation>Processamento</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Recebimento</translation>
    </message>
    <message>
        <source>Until it failed</source>
        <translation>Até falhar</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::Placeholders</name>
    <message>
        <source>1, 2, 3 …: one more with each message</source>
        <translation>1, 2, 3 …: mais um a cada mensagem</translation>
    </message>
    <message>
        <source>A counter with a name of its own</source>
        <translation>Um contador com nome próprio</translation>
    </message>
    <message>
        <source>The time of sending, in UTC, to the millisecond</source>
        <translation>A hora do envio, em UTC, com milissegundos</translation>
    </message>
    <message>
        <source>The time of sending in seconds since 1970</source>
        <translation>A hora do envio em segundos desde 1970</translation>
    </message>
    <message>
        <source>The time of sending in milliseconds since 1970</source>
        <translation>A hora do envio em milissegundos desde 1970</translation>
    </message>
    <message>
        <source>A random UUID</source>
        <translation>Um UUID aleatório</translation>
    </message>
    <message>
        <source>A random whole number from the first to the second</source>
        <translation>Um número inteiro aleatório entre o primeiro e o segundo</translation>
    </message>
    <message>
        <source>A random number with as many decimals as its bounds</source>
        <translation>Um número aleatório com tantas casas decimais quanto seus limites</translation>
    </message>
    <message>
        <source>The whole of the previous response</source>
        <translation>Toda a resposta anterior</translation>
    </message>
    <message>
        <source>A value from the JSON of the previous response</source>
        <translation>Um valor do JSON da resposta anterior</translation>
    </message>
    <message>
        <source>Nothing may follow “%1” here.</source>
        <translation>Nada pode vir depois de “%1” aqui.</translation>
    </message>
    <message>
        <source>Only “ms” may follow “epoch”.</source>
        <translation>Só “ms” pode vir depois de “epoch”.</translation>
    </message>
    <message>
        <source>A random number needs two bounds, like 1 100.</source>
        <translation>Um número aleatório precisa de dois limites, como 1 100.</translation>
    </message>
    <message>
        <source>The lower bound of a random number comes first.</source>
        <translation>O limite inferior de um número aleatório vem primeiro.</translation>
    </message>
    <message>
        <source>There is no “%1” in the last response.</source>
        <translation>Não há “%1” na última resposta.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Linha %1, coluna %2: %3</translation>
    </message>
    <message>
        <source>A counter takes a name, a start and a step only.</source>
        <translation>Um contador só aceita um nome, um início e um incremento.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a valid counter name. Start with a letter, and continue with letters, digits, “-”, “_” or “.”.</source>
        <translation>“%1” não é um nome de contador válido. Comece com uma letra e continue com letras, dígitos, “-”, “_” ou “.”.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a whole number.</source>
        <translation>“%1” não é um número inteiro.</translation>
    </message>
    <message>
        <source>The counter “%1” has another start or step earlier in this message.</source>
        <translation>O contador “%1” tem outro início ou incremento em um ponto anterior desta mensagem.</translation>
    </message>
    <message>
        <source>The counter “%1” reached the largest number. Reset it.</source>
        <translation>O contador “%1” atingiu o maior número. Redefina-o.</translation>
    </message>
    <message>
        <source>The placeholder makes this key empty.</source>
        <translation>O placeholder deixa esta chave vazia.</translation>
    </message>
    <message>
        <source>The placeholder makes this key “%1”, which the object already has.</source>
        <translation>O placeholder transforma esta chave em “%1”, que o objeto já tem.</translation>
    </message>
    <message>
        <source>A counter that starts at 100 and counts in steps of 10</source>
        <translation>Um contador que começa em 100 e avança de 10 em 10</translation>
    </message>
    <message>
        <source>With “#” and nothing else in the quotes: a number instead of a string</source>
        <translation>Com “#” e mais nada entre as aspas: um número em vez de uma string</translation>
    </message>
    <message>
        <source>One of these values at random</source>
        <translation>Um destes valores, ao acaso</translation>
    </message>
    <message>
        <source>A random name of a person</source>
        <translation>Um nome de pessoa aleatório</translation>
    </message>
    <message>
        <source>A random short sentence in English</source>
        <translation>Uma frase curta aleatória em inglês</translation>
    </message>
    <message>
        <source>Braces that are sent unchanged</source>
        <translation>Chaves “{}” que são enviadas sem alteração</translation>
    </message>
    <message>
        <source>A placeholder with “#” replaces a whole string, so nothing else can be in it.</source>
        <translation>Um placeholder com “#” substitui uma string inteira, por isso não pode haver mais nada nela.</translation>
    </message>
    <message>
        <source>“#” sends the value as a number, and “%1” isn&apos;t a number.</source>
        <translation>“#” envia o valor como número, e “%1” não é um número.</translation>
    </message>
    <message>
        <source>A choice needs values to choose from, like red|green|blue.</source>
        <translation>Uma escolha precisa de valores para escolher, como red|green|blue.</translation>
    </message>
    <message>
        <source>There is no response yet to take a value from.</source>
        <translation>Ainda não há uma resposta da qual obter um valor.</translation>
    </message>
    <message>
        <source>The last response isn&apos;t JSON.</source>
        <translation>A última resposta não é JSON.</translation>
    </message>
    <message>
        <source>With its values, the message is larger than %1 MiB.</source>
        <translation>Com os valores dos placeholders, a mensagem passa de %1 MiB.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a number.</source>
        <translation>“%1” não é um número.</translation>
    </message>
    <message>
        <source>The bounds of a random number can have at most %1 digits.</source>
        <translation>Os limites de um número aleatório podem ter no máximo %1 dígitos.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a path like orders[0].id.</source>
        <translation>“%1” não é um caminho como orders[0].id.</translation>
    </message>
    <message>
        <source>There is no variable “%1”.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Não há variável “%1”.</translation>
    </message>
    <message>
        <source>“%1” is a secret value. Only conditions of scenarios can use it.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>“%1” é um valor secreto. Apenas condições de cenários podem usá-lo.</translation>
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
        <translation>Falta o endereço. O serviço hospedado está em https://api.pushradar.com.</translation>
    </message>
    <message>
        <source>This looks like a secret, so it isn&apos;t saved here. Enter it in the field “Secret”, which stores it in the keychain.</source>
        <translation>Isto parece um segredo, por isso não é salvo aqui. Insira-o no campo “Segredo”, que o armazena no chaveiro.</translation>
    </message>
    <message>
        <source>The endpoint must be a complete URL such as http://localhost:3000/auth.</source>
        <translation>O endpoint deve ser uma URL completa como http://localhost:3000/auth.</translation>
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
        <translation>Âmbar</translation>
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
        <translation>Cinza</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ProfileJson</name>
    <message>
        <source>“%1” has an invalid value.</source>
        <translation>“%1” tem um valor inválido.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ProfilesExchange</name>
    <message>
        <source>It has no address.</source>
        <translation>Ele não tem endereço.</translation>
    </message>
    <message>
        <source>It has more than %1 headers.</source>
        <translation>Ele tem mais de %1 cabeçalhos.</translation>
    </message>
    <message numerus="yes">
        <source>%n header value(s) were not part of the file.</source>
        <translation>
            <numerusform>%n valor de cabeçalho não fazia parte do arquivo.</numerusform>
            <numerusform>%n valores de cabeçalhos não faziam parte do arquivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) had a user name in an address. It has been removed.</source>
        <translation>
            <numerusform>%n perfil tinha um nome de usuário em um endereço. O nome foi removido.</numerusform>
            <numerusform>%n perfis tinham um nome de usuário em um endereço. O nome foi removido.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of its values is longer than %1 characters.</source>
        <translation>Um dos valores tem mais de %1 caracteres.</translation>
    </message>
    <message>
        <source>One of its values contains a control character.</source>
        <translation>Um dos valores contém um caractere de controle.</translation>
    </message>
    <message>
        <source>It isn&apos;t a JSON object.</source>
        <translation>Não é um objeto JSON.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) contained what looks like a secret. It was replaced with “%1”.</source>
        <translation>
            <numerusform>%n perfil continha algo que parece um segredo. Foi substituído por “%1”.</numerusform>
            <numerusform>%n perfis continham algo que parece um segredo. Foi substituído por “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) allowed plain http. Allow it again where you need it.</source>
        <translation>
            <numerusform>%n perfil permitia http sem TLS. Permita-o de novo onde for necessário.</numerusform>
            <numerusform>%n perfis permitiam http sem TLS. Permita-o de novo onde for necessário.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the file&apos;s profiles can be used. %1</source>
        <translation>Nenhum dos perfis do arquivo pode ser usado. %1</translation>
    </message>
    <message>
        <source>The file isn&apos;t a list of profiles.</source>
        <translation>O arquivo não é uma lista de perfis.</translation>
    </message>
    <message>
        <source>The file contains no profiles.</source>
        <translation>O arquivo não contém perfis.</translation>
    </message>
    <message>
        <source>The file contains more than %1 profiles.</source>
        <translation>O arquivo contém mais de %1 perfis.</translation>
    </message>
    <message>
        <source>Profile %1 of the file was skipped.</source>
        <translation>O perfil %1 do arquivo foi omitido.</translation>
    </message>
    <message>
        <source>Profile %1 of the file, “%2”, was skipped.</source>
        <translation>O perfil %1 do arquivo, “%2”, foi omitido.</translation>
    </message>
    <message>
        <source>It has more than %1 values.</source>
        <translation>Ele tem mais de %1 valores.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret value(s) were not part of the file.</source>
        <translation>
            <numerusform>%n valor secreto não fazia parte do arquivo.</numerusform>
            <numerusform>%n valores secretos não faziam parte do arquivo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ProfilesFile</name>
    <message numerus="yes">
        <source>%n profile(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>Não foi possível ler %n perfil.</numerusform>
            <numerusform>Não foi possível ler %n perfis.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version of RadarDesk saved the profiles. Data that this version doesn&apos;t know stays in the file.</source>
        <translation>Os perfis foram salvos por uma versão mais recente do RadarDesk. Os dados que esta versão não conhece permanecem no arquivo.</translation>
    </message>
    <message>
        <source>The profiles couldn&apos;t be read.</source>
        <translation>Não foi possível ler os perfis.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the profiles aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>Não é possível copiar o arquivo %1, por isso ele permanece inalterado, e as alterações nos perfis não são salvas. Verifique as permissões e o espaço livre da pasta dele.</translation>
    </message>
    <message>
        <source>Part of the profiles file couldn&apos;t be read.</source>
        <translation>Não foi possível ler parte do arquivo de perfis.</translation>
    </message>
    <message>
        <source>The retention of the sandbox&apos;s events couldn&apos;t be read.</source>
        <translation>Não foi possível ler a retenção dos eventos do sandbox.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ProfilesModel</name>
    <message>
        <source>%1, production</source>
        <translation>%1, produção</translation>
    </message>
    <message>
        <source>Unnamed profile</source>
        <translation>Perfil sem nome</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Novo perfil</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, color: %2</source>
        <comment>%1 is the name of a profile, %2 that of its color</comment>
        <translation>%1, cor: %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ReportedStep</name>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passou</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>não verificada</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::Scenario</name>
    <message>
        <source>A scenario needs a name.</source>
        <translation>Um cenário precisa de um nome.</translation>
    </message>
    <message>
        <source>The speed is from %1 to %2.</source>
        <translation>A velocidade vai de %1 a %2.</translation>
    </message>
    <message>
        <source>Step %1 failed. %2</source>
        <translation>A etapa %1 falhou. %2</translation>
    </message>
    <message>
        <source>The data can&apos;t be sent. Line %1, column %2: %3</source>
        <translation>Não é possível enviar os dados. Linha %1, coluna %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>%1, every %2</source>
        <comment>10 times, every 500 ms</comment>
        <translation>%1, a cada %2</translation>
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
        <translation>Um tempo não pode ser negativo.</translation>
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
        <translation>Um nome pode ter no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>A name is a single line without control characters.</source>
        <translation>Um nome é uma única linha sem caracteres de controle.</translation>
    </message>
    <message>
        <source>Repeats can be nested at most %1 levels deep.</source>
        <translation>Repetições podem ser aninhadas em no máximo %1 níveis.</translation>
    </message>
    <message>
        <source>A scenario can have at most %1 steps.</source>
        <translation>Um cenário pode ter no máximo %1 etapas.</translation>
    </message>
    <message>
        <source>None of these broadcasts can be sent again.</source>
        <translation>Nenhum destes broadcasts pode ser enviado novamente.</translation>
    </message>
    <message>
        <source>A repeat needs either a number of rounds or a duration.</source>
        <translation>Uma repetição precisa de um número de rodadas ou de uma duração.</translation>
    </message>
    <message>
        <source>A repeat can have 1 to %1 rounds.</source>
        <translation>Uma repetição pode ter de 1 a %1 rodadas.</translation>
    </message>
    <message>
        <source>A repeat can last at most 24 hours.</source>
        <translation>Uma repetição pode durar no máximo 24 horas.</translation>
    </message>
    <message>
        <source>A repeat with a duration needs the time between rounds.</source>
        <translation>Uma repetição com duração precisa do tempo entre as rodadas.</translation>
    </message>
    <message>
        <source>A time can be at most 24 hours.</source>
        <translation>Um tempo pode ser de no máximo 24 horas.</translation>
    </message>
    <message>
        <source>Enter the shorter time first.</source>
        <translation>Insira primeiro o tempo mais curto.</translation>
    </message>
    <message>
        <source>Enter a time such as “500 ms”, “1.5 s” or “2 min”.</source>
        <translation>Insira um tempo como “500 ms”, “1,5 s” ou “2 min”.</translation>
    </message>
    <message>
        <source>Enter a rate per second such as “20” or “0.5”, at most 1000.</source>
        <translation>Insira uma taxa por segundo como “20” ou “0,5”, no máximo 1000.</translation>
    </message>
    <message>
        <source>The data is larger than %1 KiB.</source>
        <translation>Os dados passam de %1 KiB.</translation>
    </message>
    <message>
        <source>1 to %1 messages can be expected.</source>
        <translation>Podem ser esperadas de 1 a %1 mensagens.</translation>
    </message>
    <message>
        <source>There can be at most %1 conditions.</source>
        <translation>Pode haver no máximo %1 condições.</translation>
    </message>
    <message>
        <source>Enter a time such as “500 ms” or “2 s”.</source>
        <translation>Insira um tempo como “500 ms” ou “2 s”.</translation>
    </message>
    <message>
        <source>The name of a variable consists of letters, digits and “_”, “-” or “.”.</source>
        <translation>O nome de uma variável é formado por letras, dígitos e “_”, “-” ou “.”.</translation>
    </message>
    <message>
        <source>Expect nothing on %1 for %2</source>
        <extracomment>%1 is a channel, %2 a time</extracomment>
        <translation>Não esperar nenhuma mensagem em %1 durante %2</translation>
    </message>
    <message numerus="yes">
        <source>Expect exactly %n message(s) on %1 within %2</source>
        <extracomment>%1 is a channel, %2 a time</extracomment>
        <translation>
            <numerusform>Esperar exatamente %n mensagem em %1 em %2</numerusform>
            <numerusform>Esperar exatamente %n mensagens em %1 em %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expect at least %n message(s) on %1 within %2</source>
        <extracomment>%1 is a channel, %2 a time</extracomment>
        <translation>
            <numerusform>Esperar pelo menos %n mensagem em %1 em %2</numerusform>
            <numerusform>Esperar pelo menos %n mensagens em %1 em %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is expected, conditions</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Start simulated faults</source>
        <translation>Iniciar as falhas simuladas</translation>
    </message>
    <message>
        <source>Stop simulated faults</source>
        <translation>Parar as falhas simuladas</translation>
    </message>
    <message>
        <source>Capture %1 of %2 as %3</source>
        <comment>a field, a channel, a name</comment>
        <translation>Capturar %1 de %2 como %3</translation>
    </message>
    <message>
        <source>Anyone may join a public channel. Enter one that begins with “private-” or “presence-”.</source>
        <translation>Qualquer pessoa pode entrar em um canal público. Digite um que comece com “private-” ou “presence-”.</translation>
    </message>
    <message>
        <source>A name is a single line of at most %1 characters.</source>
        <translation>Um nome é uma única linha de no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Expect no token for %1 when not signed in</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>Não esperar token para %1 sem login</translation>
    </message>
    <message>
        <source>Expect no subscription to %1 when not signed in</source>
        <translation>Não esperar assinatura de %1 sem login</translation>
    </message>
    <message>
        <source>Expect no token for %1 as %2</source>
        <extracomment>%1 is a channel, %2 an identity</extracomment>
        <translation>Não esperar token para %1 como %2</translation>
    </message>
    <message>
        <source>Expect no subscription to %1 as %2</source>
        <translation>Não esperar assinatura de %1 como %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ScenariosExchange</name>
    <message>
        <source>Step %1: %2</source>
        <comment>“1.2” and a sentence</comment>
        <translation>Etapa %1: %2</translation>
    </message>
    <message>
        <source>It isn&apos;t a JSON object.</source>
        <translation>Não é um objeto JSON.</translation>
    </message>
    <message>
        <source>“%1” has an invalid value.</source>
        <translation>“%1” tem um valor inválido.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t allowed here.</source>
        <translation>“%1” não é permitido aqui.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used. %2</source>
        <translation>“%1” não pode ser usado. %2</translation>
    </message>
    <message>
        <source>Repeats can be nested at most %1 levels deep.</source>
        <translation>Repetições podem ser aninhadas em no máximo %1 níveis.</translation>
    </message>
    <message>
        <source>None of the file&apos;s scenarios can be used. %1</source>
        <translation>Nenhum dos cenários do arquivo pode ser usado. %1</translation>
    </message>
    <message>
        <source>The file isn&apos;t a list of scenarios.</source>
        <translation>O arquivo não é uma lista de cenários.</translation>
    </message>
    <message>
        <source>The file contains no scenarios.</source>
        <translation>O arquivo não contém cenários.</translation>
    </message>
    <message>
        <source>The file contains more than %1 scenarios.</source>
        <translation>O arquivo contém mais de %1 cenários.</translation>
    </message>
    <message>
        <source>Scenario %1 of the file was skipped.</source>
        <translation>O cenário %1 do arquivo foi omitido.</translation>
    </message>
    <message>
        <source>Scenario %1 of the file, “%2”, was skipped.</source>
        <translation>O cenário %1 do arquivo, “%2”, foi omitido.</translation>
    </message>
    <message>
        <source>It needs “broadcast”, “wait”, “repeat”, “faults”, “expect”, “expectNone”, “expectRefused” or “capture”.</source>
        <translation>Precisa de “broadcast”, “wait”, “repeat”, “faults”, “expect”, “expectNone”, “expectRefused” ou “capture”.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ScenariosFile</name>
    <message numerus="yes">
        <source>%n scenario(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>Não foi possível ler %n cenário.</numerusform>
            <numerusform>Não foi possível ler %n cenários.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version of RadarDesk saved the scenarios.</source>
        <translation>Os cenários foram salvos por uma versão mais recente do RadarDesk.</translation>
    </message>
    <message>
        <source>The scenarios couldn&apos;t be read.</source>
        <translation>Não foi possível ler os cenários.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the scenarios aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>Não é possível copiar o arquivo %1, por isso ele permanece inalterado, e as alterações nos cenários não são salvas. Verifique as permissões e o espaço livre da pasta dele.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ScenariosModel</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (cópia)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n step(s)</source>
        <translation>
            <numerusform>%1, %n etapa</numerusform>
            <numerusform>%1, %n etapas</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Etapa %1: %2</translation>
    </message>
    <message>
        <source>A scenario can&apos;t contain another scenario.</source>
        <translation>Um cenário não pode conter outro cenário.</translation>
    </message>
    <message>
        <source>A step must be in a scenario or a repeat.</source>
        <translation>Uma etapa deve estar em um cenário ou em uma repetição.</translation>
    </message>
    <message>
        <source>A repeat can&apos;t contain itself.</source>
        <translation>Uma repetição não pode conter a si mesma.</translation>
    </message>
    <message>
        <source>Repeats can be nested at most %1 levels deep.</source>
        <translation>Repetições podem ser aninhadas em no máximo %1 níveis.</translation>
    </message>
    <message>
        <source>A scenario can have at most %1 steps.</source>
        <translation>Um cenário pode ter no máximo %1 etapas.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::Snippet</name>
    <message>
        <source>With a continent, the official library targets each of its countries as well.</source>
        <translation>Com um continente, a biblioteca oficial também segmenta cada um de seus países.</translation>
    </message>
    <message>
        <source>The official library sends to the hosted service; to send to %1, change the address in the library.</source>
        <translation>A biblioteca oficial envia para o serviço hospedado; para enviar para %1, altere o endereço na biblioteca.</translation>
    </message>
    <message>
        <source>Replace “/auth” with the URL of your server that issues tokens for this channel.</source>
        <translation>Substitua “/auth” pela URL do seu servidor que emite tokens para este canal.</translation>
    </message>
    <message>
        <source>The v2 documentation doesn&apos;t show how a page loads the script and subscribes, so this code does both as in v3.</source>
        <translation>A documentação da v2 não mostra como uma página carrega o script e assina um canal, por isso este código faz ambos como na v3.</translation>
    </message>
    <message>
        <source>v3 has no targeting, so this reaches everyone on the channel.</source>
        <translation>A v3 não tem segmentação, por isso isto chega a todos no canal.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::SnippetNotes</name>
    <message>
        <source>%1 puts keys that are whole numbers before all others.</source>
        <translation>%1 coloca as chaves que são números inteiros antes de todas as outras.</translation>
    </message>
    <message>
        <source>%1 can&apos;t hold these numbers exactly, so they arrive rounded: %2</source>
        <translation>%1 não consegue representar estes números com exatidão, por isso eles chegam arredondados: %2</translation>
    </message>
    <message>
        <source>A value is nested so deeply that the code reads it from JSON.</source>
        <translation>Um valor está tão aninhado que o código o lê do JSON.</translation>
    </message>
    <message>
        <source>%1 writes these numbers differently, with the same value: %2</source>
        <translation>%1 escreve estes números de outra forma, com o mesmo valor: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t send such large numbers, so they are in quotes and arrive as strings: %2</source>
        <translation>%1 não consegue enviar números tão grandes, por isso eles vão entre aspas e chegam como strings: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t send half of a surrogate pair, so it sends U+FFFD instead.</source>
        <translation>%1 não consegue enviar metade de um par substituto, por isso envia U+FFFD no lugar.</translation>
    </message>
    <message>
        <source>Only the last value of a duplicate key is sent: %1</source>
        <translation>Só o último valor de uma chave duplicada é enviado: %1</translation>
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
        <translation>Python, item por item (v2)</translation>
    </message>
    <message>
        <source>cURL (v2)</source>
        <translation>cURL (v2)</translation>
    </message>
    <message>
        <source>Page that receives (v2)</source>
        <translation>Página que recebe (v2)</translation>
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
        <translation>Página que recebe (v3)</translation>
    </message>
    <message>
        <source>C++ with Qt</source>
        <translation>C++ com Qt</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::TemplatesExchange</name>
    <message>
        <source>It isn&apos;t a JSON object.</source>
        <translation>Não é um objeto JSON.</translation>
    </message>
    <message>
        <source>“%1” has an invalid value.</source>
        <translation>“%1” tem um valor inválido.</translation>
    </message>
    <message>
        <source>The file contains no saved messages.</source>
        <translation>O arquivo não contém mensagens salvas.</translation>
    </message>
    <message>
        <source>The file contains more than %1 saved messages.</source>
        <translation>O arquivo contém mais de %1 mensagens salvas.</translation>
    </message>
    <message>
        <source>None of the file&apos;s saved messages can be used. %1</source>
        <translation>Nenhuma das mensagens salvas do arquivo pode ser usada. %1</translation>
    </message>
    <message>
        <source>Saved message %1 of the file was skipped.</source>
        <translation>A mensagem salva %1 do arquivo foi omitida.</translation>
    </message>
    <message>
        <source>Saved message %1 of the file, “%2”, was skipped.</source>
        <translation>A mensagem salva %1 do arquivo, “%2”, foi omitida.</translation>
    </message>
    <message>
        <source>The file isn&apos;t a list of saved messages.</source>
        <translation>O arquivo não é uma lista de mensagens salvas.</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::TemplatesFile</name>
    <message numerus="yes">
        <source>%n saved message(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>Não foi possível ler %n mensagem salva.</numerusform>
            <numerusform>Não foi possível ler %n mensagens salvas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The saved messages couldn&apos;t be read.</source>
        <translation>Não foi possível ler as mensagens salvas.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the saved messages aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>Não é possível copiar o arquivo %1, por isso ele permanece inalterado, e as alterações nas mensagens salvas não são salvas. Verifique as permissões e o espaço livre da pasta dele.</translation>
    </message>
    <message>
        <source>A newer version of RadarDesk saved the messages.</source>
        <translation>Uma versão mais recente do RadarDesk salvou as mensagens.</translation>
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
        <translation>Uma pasta precisa de um nome.</translation>
    </message>
    <message numerus="yes">
        <source>Folder %1, %n saved message(s)</source>
        <translation>
            <numerusform>Pasta %1, %n mensagem salva</numerusform>
            <numerusform>Pasta %1, %n mensagens salvas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::TextDifference</name>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>e mais %n linha</numerusform>
            <numerusform>e mais %n linhas</numerusform>
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
        <translation>Canal de presença</translation>
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
        <translation>Ao vivo</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Reconectando…</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>Waiting for the first message.</source>
        <translation>Aguardando a primeira mensagem.</translation>
    </message>
    <message>
        <source>Here now: %1</source>
        <translation>Aqui agora: %1</translation>
    </message>
    <message>
        <source>Messages: %1</source>
        <translation>Mensagens: %1</translation>
    </message>
    <message>
        <source>The browser library could not be loaded from %1. Check that this device is online and that nothing in the browser blocks that address.</source>
        <translation>Não foi possível carregar de %1 a biblioteca do navegador. Verifique se este dispositivo está online e se nada no navegador bloqueia esse endereço.</translation>
    </message>
    <message>
        <source>The browser library could not subscribe: %1</source>
        <translation>A biblioteca do navegador não conseguiu assinar o canal: %1</translation>
    </message>
</context>
</TS>
