<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>DeliveryFinding</name>
    <message>
        <source>A simulated fault lost the message</source>
        <translation>障害のシミュレーションによりメッセージが失われました</translation>
    </message>
    <message>
        <source>A rule of the simulated faults dropped the message at %1.</source>
        <extracomment>%1: a time</extracomment>
        <translation>障害のシミュレーションのルールが、%1 にメッセージを破棄しました。</translation>
    </message>
    <message>
        <source>Turn the rule off in Simulated faults, then send again.</source>
        <translation>「障害のシミュレーション」でルールをオフにしてから、再送信してください。</translation>
    </message>
    <message>
        <source>The message is held</source>
        <translation>メッセージは保留中です</translation>
    </message>
    <message>
        <source>A rule of the simulated faults has held the message since %1.</source>
        <extracomment>%1: a time</extracomment>
        <translation>障害のシミュレーションのルールが %1 からメッセージを保留しています。</translation>
    </message>
    <message>
        <source>Let it go in Simulated faults.</source>
        <translation>「障害のシミュレーション」で解放してください。</translation>
    </message>
    <message>
        <source>A simulated fault delays the message</source>
        <translation>障害のシミュレーションによりメッセージが遅延しています</translation>
    </message>
    <message>
        <source>A rule of the simulated faults delayed the message at %1.</source>
        <extracomment>%1: a time</extracomment>
        <translation>障害のシミュレーションのルールが、%1 にメッセージを遅延させました。</translation>
    </message>
    <message>
        <source>The message was for some subscribers only</source>
        <translation>メッセージは一部の購読者だけに宛てたものでした</translation>
    </message>
    <message>
        <source>The broadcast chooses its subscribers by: %1.</source>
        <extracomment>%1: names of fields</extracomment>
        <translation>ブロードキャストは次の項目で購読者を絞り込んでいます: %1。</translation>
    </message>
    <message>
        <source>Remove the targeting, or check that it fits the subscriber.</source>
        <translation>ターゲティングを削除するか、購読者に合っているかを確認してください。</translation>
    </message>
    <message>
        <source>The page was too slow</source>
        <translation>ページの処理が遅すぎました</translation>
    </message>
    <message>
        <source>%1 did not take its messages fast enough and was dropped at %2. %4</source>
        <extracomment>%1: a connection, %2: a time, %3: a duration, %4: a sentence</extracomment>
        <translation>%1 はメッセージの受信が追いつかず、%2 に切断されました。%4</translation>
    </message>
    <message>
        <source>Do less in the callback, or send less often.</source>
        <translation>コールバックでの処理を減らすか、送信の頻度を下げてください。</translation>
    </message>
    <message>
        <source>The page is behind</source>
        <translation>ページの受信が遅れています</translation>
    </message>
    <message>
        <source>%2 still wait for %1.</source>
        <extracomment>%1: a connection, %2: a size</extracomment>
        <translation>%1 宛ての %2 がまだ待機中です。</translation>
    </message>
    <message>
        <source>Do less in the callback: a page that is busy takes no messages.</source>
        <translation>コールバックでの処理を減らしてください。処理中のページはメッセージを受信しません。</translation>
    </message>
    <message>
        <source>The connection ended right after</source>
        <translation>直後に接続が終了しました</translation>
    </message>
    <message>
        <source>%1 was lost %2 after the message was sent to it. %3</source>
        <extracomment>%1: a connection, %2: a duration, %3: a sentence</extracomment>
        <translation>%1 は、メッセージの送信から %2 後に失われました。%3</translation>
    </message>
    <message>
        <source>The message may have been lost with it. Load the current state when the page comes back.</source>
        <translation>メッセージも一緒に失われた可能性があります。ページが再接続したら、現在の状態を読み込んでください。</translation>
    </message>
    <message>
        <source>The message did not go to every subscriber</source>
        <translation>メッセージが一部の購読者に送信されませんでした</translation>
    </message>
    <message>
        <source>%1 was on the channel, and is not among the connections that the message went to (%2).</source>
        <extracomment>%1: a connection, %2: a number</extracomment>
        <translation>%1 はチャンネルにいましたが、メッセージが送られた接続 (%2) に含まれていません。</translation>
    </message>
    <message>
        <source>Look at what happened to this connection.</source>
        <translation>この接続に何が起きたかを確認してください。</translation>
    </message>
    <message>
        <source>The subscriber page did not receive it</source>
        <translation>購読ページが受信しませんでした</translation>
    </message>
    <message>
        <source>A subscriber page received the last message at %1, and not this one.</source>
        <extracomment>%1: a time</extracomment>
        <translation>購読ページが最後にメッセージを受信したのは %1 で、このメッセージは受信していません。</translation>
    </message>
    <message>
        <source>Check that the page is still open and connected, then send again.</source>
        <translation>ページがまだ開いていて接続しているかを確認してから、再送信してください。</translation>
    </message>
    <message>
        <source>The callback threw an error</source>
        <translation>コールバックが例外をスローしました</translation>
    </message>
    <message>
        <source>In %1, the callback threw: %2 %3</source>
        <extracomment>%1: a connection, %2: what was thrown, %3: file and line</extracomment>
        <translation>%1 で、コールバックが例外をスローしました: %2 %3</translation>
    </message>
    <message>
        <source>Correct the callback at this place.</source>
        <translation>コールバックのこの箇所を修正してください。</translation>
    </message>
    <message>
        <source>The page has no callback for the channel</source>
        <translation>ページにチャンネルのコールバックがありません</translation>
    </message>
    <message>
        <source>%1 received the message on “%2” and had no callback to call.</source>
        <extracomment>%1: a connection, %2: a channel</extracomment>
        <translation>%1 は「%2」でメッセージを受信しましたが、呼び出すコールバックがありませんでした。</translation>
    </message>
    <message>
        <source>Pass the callback to “subscribe” for this channel.</source>
        <translation>このチャンネルの「subscribe」にコールバックを渡してください。</translation>
    </message>
    <message>
        <source>The callback belongs to another channel</source>
        <translation>コールバックが別のチャンネルのものです</translation>
    </message>
    <message>
        <source>%1 received the message on “%2” and has callbacks only for %3.</source>
        <extracomment>%1: a connection, %2 and %3: channels</extracomment>
        <translation>%1 は「%2」でメッセージを受信しましたが、コールバックがあるのは %3 だけです。</translation>
    </message>
    <message>
        <source>The callback is registered more than once</source>
        <translation>コールバックが重複して登録されています</translation>
    </message>
    <message>
        <source>In %1, %2 callbacks were called for one message.</source>
        <extracomment>%1: a connection, %2: a number</extracomment>
        <translation>%1 で、1 件のメッセージに対して %2 個のコールバックが呼び出されました。</translation>
    </message>
    <message>
        <source>Subscribe once: a component that is shown again often subscribes again.</source>
        <translation>購読は 1 回だけにしてください。再表示されたコンポーネントが、もう一度購読していることがよくあります。</translation>
    </message>
    <message>
        <source>The callback has not returned</source>
        <translation>コールバックが完了していません</translation>
    </message>
    <message>
        <source>%1 received the message %2 ago, and its callback has not returned since.</source>
        <extracomment>%1: a connection, %2: a duration</extracomment>
        <translation>%1 は %2 前にメッセージを受信しましたが、コールバックがまだ完了していません。</translation>
    </message>
    <message>
        <source>Look for a loop or a dialog in the callback. A browser also stops pages that are hidden.</source>
        <translation>コールバックにループやダイアログがないか調べてください。ブラウザーは非表示のページも停止します。</translation>
    </message>
    <message>
        <source>The app sent the message twice</source>
        <translation>アプリがメッセージを 2 回送信しました</translation>
    </message>
    <message>
        <source>The app broadcast the same data twice, %1 apart.</source>
        <extracomment>%1: a duration</extracomment>
        <translation>アプリが同じデータを %1 の間隔で 2 回ブロードキャストしました。</translation>
    </message>
    <message>
        <source>Check what calls the code that broadcasts: a retry, two workers, or a listener that is registered twice.</source>
        <translation>ブロードキャストするコードの呼び出し元を確認してください。リトライ、2 つのワーカー、リスナーの二重登録などが考えられます。</translation>
    </message>
    <message>
        <source>Messages arrived out of order</source>
        <translation>メッセージの到着順が入れ替わりました</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <extracomment>%1: a connection, %2: &quot;7 of 500 overtook, …&quot;, %3: &quot;by the IDs of the broadcasts&quot;
----------
%1: a connection, %2: &quot;1 doubled, …&quot;, %3: &quot;by the IDs of the broadcasts&quot;
----------
%1: a connection, %2: &quot;2 lost, …&quot;, %3: &quot;by the IDs of the broadcasts&quot;</extracomment>
        <translation>%1: %2 (%3)。</translation>
    </message>
    <message>
        <source>Add a counter to the data, and let the page ignore what is older than what it has.</source>
        <translation>データにカウンターを追加し、手元のデータより古いものをページで無視してください。</translation>
    </message>
    <message>
        <source>Messages arrived more than once</source>
        <translation>メッセージが重複して到着しました</translation>
    </message>
    <message>
        <source>Add an ID to the data, and let the page ignore those that it has seen.</source>
        <translation>データに ID を追加し、処理済みの ID をページで無視してください。</translation>
    </message>
    <message>
        <source>Messages are missing</source>
        <translation>メッセージが欠落しています</translation>
    </message>
    <message>
        <source>Let the page load the current state when a number is missing.</source>
        <translation>番号が欠けているときは、ページで現在の状態を読み込んでください。</translation>
    </message>
    <message>
        <source>The message was late</source>
        <translation>メッセージが遅れました</translation>
    </message>
    <message>
        <source>%1 handled the message after %2.</source>
        <extracomment>%1: a connection, %2: a duration</extracomment>
        <translation>%1 は %2 後にメッセージを処理しました。</translation>
    </message>
    <message>
        <source>Check whether the page was busy or hidden: browsers slow down pages in the background.</source>
        <translation>ページが処理中または非表示だったかを確認してください。ブラウザーはバックグラウンドのページの動作を遅くします。</translation>
    </message>
    <message>
        <source>No app has called yet</source>
        <translation>アプリからの呼び出しがまだありません</translation>
    </message>
    <message>
        <source>No call of an app has reached this service, at %1.</source>
        <extracomment>%1: an address</extracomment>
        <translation>このサービス (%1) には、アプリからの呼び出しが届いていません。</translation>
    </message>
    <message>
        <source>A call that fails before it leaves is seen by its absence alone. Check that the code that broadcasts runs: is the queue worker started, is the transaction committed, was there an exception before it? Then check that the app is pointed at this address.</source>
        <translation>送信前に失敗した呼び出しは、届かないことでしかわかりません。ブロードキャストするコードが実行されているかを確認してください。キューワーカーは起動していますか、トランザクションはコミットされていますか、その前に例外は発生していませんか。次に、アプリの接続先がこのアドレスになっているかを確認してください。</translation>
    </message>
    <message>
        <source>The app has not called lately</source>
        <translation>アプリからの呼び出しが最近ありません</translation>
    </message>
    <message>
        <source>The last call was by %1, on %2.</source>
        <extracomment>%1: a program, %2: a time</extracomment>
        <translation>最後の呼び出しは %1 によるものです (%2)。</translation>
    </message>
    <message>
        <source>A call that fails before it leaves is seen by its absence alone. Check that the code that broadcasts runs: is the queue worker started, is the transaction committed, was there an exception before it?</source>
        <translation>送信前に失敗した呼び出しは、届かないことでしかわかりません。ブロードキャストするコードが実行されているかを確認してください。キューワーカーは起動していますか、トランザクションはコミットされていますか、その前に例外は発生していませんか。</translation>
    </message>
    <message>
        <source>The app calls an old address</source>
        <translation>アプリが古いアドレスを呼び出しています</translation>
    </message>
    <message>
        <source>The app last called %1, on %3. The service is at %2 now.</source>
        <extracomment>%1 and %2: addresses, %3: a time</extracomment>
        <translation>アプリが最後に呼び出したのは %1 です (%3)。サービスの現在のアドレスは %2 です。</translation>
    </message>
    <message>
        <source>Point the app at the new address and restart it.</source>
        <translation>アプリの接続先を新しいアドレスに変更し、アプリを再起動してください。</translation>
    </message>
    <message>
        <source>The app has not broadcast</source>
        <translation>アプリがブロードキャストしていません</translation>
    </message>
    <message>
        <source>Calls of the app: %1, none of them a broadcast. Nothing was sent to “%2”.</source>
        <extracomment>%1: a number, %2: a channel</extracomment>
        <translation>アプリの呼び出し: %1、ブロードキャストはありません。「%2」には何も送信されていません。</translation>
    </message>
    <message>
        <source>Check that the code that broadcasts runs: is the queue worker started, is the transaction committed, was there an exception before it?</source>
        <translation>ブロードキャストするコードが実行されているかを確認してください。キューワーカーは起動していますか、トランザクションはコミットされていますか、その前に例外は発生していませんか。</translation>
    </message>
    <message>
        <source>The app broadcast to other channels only</source>
        <translation>アプリが別のチャンネルにだけブロードキャストしています</translation>
    </message>
    <message>
        <source>Broadcasts of the app: %1, none to “%2”. It used: %3.</source>
        <extracomment>%1: a number, %2: a channel, %3: channels</extracomment>
        <translation>アプリのブロードキャスト: %1、「%2」へはありません。使ったチャンネル: %3。</translation>
    </message>
    <message>
        <source>Compare the channel in the code that broadcasts with the one that your page subscribes to.</source>
        <translation>ブロードキャストするコードのチャンネルを、ページが購読しているチャンネルと比べてください。</translation>
    </message>
    <message>
        <source>The message went to another profile</source>
        <translation>メッセージが別のプロファイルに送信されました</translation>
    </message>
    <message>
        <source>A broadcast to “%1” reached the service of the profile “%2” at %3, not that of “%4”.</source>
        <extracomment>%1: a channel, %2 and %4: profiles, %3: a time</extracomment>
        <translation>「%1」へのブロードキャストは、%3 に「%4」ではなくプロファイル「%2」のサービスに届きました。</translation>
    </message>
    <message>
        <source>Use the address and the secret of one profile in the app and in the page.</source>
        <translation>アプリとページで、同じプロファイルのアドレスとシークレットを使用してください。</translation>
    </message>
    <message>
        <source>The message has not left yet</source>
        <translation>メッセージはまだ送信されていません</translation>
    </message>
    <message>
        <source>The broadcast was recorded at %1 and is still waiting to be sent.</source>
        <extracomment>%1: a time</extracomment>
        <translation>ブロードキャストは %1 に記録され、まだ送信待ちです。</translation>
    </message>
    <message>
        <source>It waits for the secret or for an answer. Enter the secret in the profile if RadarDesk asks for it.</source>
        <translation>シークレットまたは応答を待っています。RadarDesk から求められたら、プロファイルにシークレットを入力してください。</translation>
    </message>
    <message>
        <source>The message was not sent</source>
        <translation>メッセージは送信されませんでした</translation>
    </message>
    <message>
        <source>RadarDesk did not send it: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>RadarDesk は送信しませんでした: %1</translation>
    </message>
    <message>
        <source>Correct the message, then send it again.</source>
        <translation>メッセージを修正してから、再送信してください。</translation>
    </message>
    <message>
        <source>The service&apos;s host does not exist</source>
        <translation>サービスのホストが存在しません</translation>
    </message>
    <message>
        <source>The call never reached a service: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>呼び出しはどのサービスにも届きませんでした: %1</translation>
    </message>
    <message>
        <source>Check the address for typing errors, and the network connection.</source>
        <translation>アドレスに入力ミスがないか、またネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>Nothing listens at this address</source>
        <translation>このアドレスで待ち受けているプログラムがありません</translation>
    </message>
    <message>
        <source>Nothing listens at %2: %1</source>
        <extracomment>%1: a sentence, %2: an address</extracomment>
        <translation>%2 で待ち受けているプログラムがありません: %1</translation>
    </message>
    <message>
        <source>Start the service, or correct the port in the address.</source>
        <translation>サービスを起動するか、アドレスのポートを修正してください。</translation>
    </message>
    <message>
        <source>The encrypted connection failed</source>
        <translation>暗号化接続に失敗しました</translation>
    </message>
    <message>
        <source>The call never reached the service: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>呼び出しがサービスに届きませんでした: %1</translation>
    </message>
    <message>
        <source>Check the clock of this machine, a proxy in between, and the certificate.</source>
        <translation>このマシンの時計、途中のプロキシ、証明書を確認してください。</translation>
    </message>
    <message>
        <source>The service did not answer</source>
        <translation>サービスが応答しませんでした</translation>
    </message>
    <message>
        <source>No answer came in time: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>時間内に応答がありませんでした: %1</translation>
    </message>
    <message>
        <source>The message may have been accepted all the same. Look for it at a subscriber before you send it again.</source>
        <translation>それでもメッセージは受け付けられた可能性があります。再送信する前に、購読者に届いていないかを確認してください。</translation>
    </message>
    <message>
        <source>The call was canceled</source>
        <translation>呼び出しがキャンセルされました</translation>
    </message>
    <message>
        <source>The call was canceled before the answer came: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>応答が届く前に、呼び出しがキャンセルされました: %1</translation>
    </message>
    <message>
        <source>The network failed</source>
        <translation>ネットワークエラーが発生しました</translation>
    </message>
    <message>
        <source>The call failed on its way: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>呼び出しが途中で失敗しました: %1</translation>
    </message>
    <message>
        <source>Check the network connection and the proxy, then send it again.</source>
        <translation>ネットワーク接続とプロキシを確認してから、再送信してください。</translation>
    </message>
    <message>
        <source>A simulated fault answered the call</source>
        <translation>障害のシミュレーションが呼び出しに応答しました</translation>
    </message>
    <message>
        <source>A rule of the simulated faults applied to the call: %1.</source>
        <extracomment>%1: a simulated fault</extracomment>
        <translation>障害のシミュレーションのルールが呼び出しに適用されました: %1。</translation>
    </message>
    <message>
        <source>The call had no secret</source>
        <translation>呼び出しにシークレットがありませんでした</translation>
    </message>
    <message>
        <source>The service refused the call: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>サービスが呼び出しを拒否しました: %1</translation>
    </message>
    <message>
        <source>Set the secret in the app. An environment variable that isn&apos;t loaded is the most frequent reason.</source>
        <translation>アプリにシークレットを設定してください。最も多い原因は、環境変数が読み込まれていないことです。</translation>
    </message>
    <message>
        <source>The secret is another one</source>
        <translation>シークレットが異なります</translation>
    </message>
    <message>
        <source>Copy the secret of this profile into the app. Check that it isn&apos;t the public key, or that of another app.</source>
        <translation>このプロファイルのシークレットをアプリにコピーしてください。公開キーや別のアプリのシークレットでないことを確認してください。</translation>
    </message>
    <message>
        <source>The service forbids the call</source>
        <translation>サービスが呼び出しを許可していません</translation>
    </message>
    <message>
        <source>The service answered 403: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>サービスが 403 で応答しました: %1</translation>
    </message>
    <message>
        <source>Check in the dashboard whether the app may broadcast.</source>
        <translation>アプリにブロードキャストが許可されているかを、ダッシュボードで確認してください。</translation>
    </message>
    <message>
        <source>The app calls a path that does not exist</source>
        <translation>アプリが存在しないパスを呼び出しています</translation>
    </message>
    <message>
        <source>The service has nothing at “%3”: %1</source>
        <extracomment>%1: a sentence, %3: a path</extracomment>
        <translation>サービスの「%3」には何もありません: %1</translation>
    </message>
    <message>
        <source>Check the version and the end of the base URL: the libraries add the rest of the path themselves.</source>
        <translation>バージョンとベース URL の末尾を確認してください。パスの残りの部分は、ライブラリが自動的に追加します。</translation>
    </message>
    <message>
        <source>The call uses the wrong method</source>
        <translation>呼び出しのメソッドが違います</translation>
    </message>
    <message>
        <source>Send broadcasts with POST. A redirect from http to https turns POST into GET.</source>
        <translation>ブロードキャストは POST で送信してください。http から https へのリダイレクトにより、POST は GET に変わります。</translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation>メッセージが大きすぎます</translation>
    </message>
    <message>
        <source>The service refused the message: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>サービスがメッセージを拒否しました: %1</translation>
    </message>
    <message>
        <source>Send less: channel and data together may have 10 KiB. Send an ID, and let the page load the rest.</source>
        <translation>送信量を減らしてください。チャンネルとデータは合わせて 10 KiB までです。ID を送信し、残りはページで読み込んでください。</translation>
    </message>
    <message>
        <source>The service can&apos;t read the call&apos;s body</source>
        <translation>サービスが呼び出しの本文を読み取れません</translation>
    </message>
    <message>
        <source>Send JSON or a form, and name it in the Content-Type header.</source>
        <translation>JSON またはフォームを送信し、その形式を Content-Type ヘッダーで指定してください。</translation>
    </message>
    <message>
        <source>Too many messages in a short time</source>
        <translation>短時間のメッセージが多すぎます</translation>
    </message>
    <message>
        <source>The service answered 429: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>サービスが 429 で応答しました: %1</translation>
    </message>
    <message>
        <source>Send less often, or several changes in one message.</source>
        <translation>送信の頻度を下げるか、複数の変更を 1 件のメッセージにまとめてください。</translation>
    </message>
    <message>
        <source>The channel name is invalid</source>
        <translation>チャンネル名が無効です</translation>
    </message>
    <message>
        <source>The service refused the channel “%1”: %2</source>
        <extracomment>%1: a channel, %2: a sentence</extracomment>
        <translation>サービスがチャンネル「%1」を拒否しました: %2</translation>
    </message>
    <message>
        <source>Correct the name in the code that broadcasts and in the page.</source>
        <translation>ブロードキャストするコードとページで、名前を修正してください。</translation>
    </message>
    <message>
        <source>The data can&apos;t be read</source>
        <translation>データを読み取れません</translation>
    </message>
    <message>
        <source>The service refused the data: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>サービスがデータを拒否しました: %1</translation>
    </message>
    <message>
        <source>Send valid JSON. In v3 the data is JSON inside a string.</source>
        <translation>有効な JSON を送信してください。v3 では、データは文字列の中の JSON です。</translation>
    </message>
    <message>
        <source>The call is malformed</source>
        <translation>呼び出しの形式が不正です</translation>
    </message>
    <message>
        <source>Compare the call with one of RadarDesk: choose “Copy as code” in the editor.</source>
        <translation>呼び出しを RadarDesk のものと比べてください。エディターで「コードとしてコピー」を選択します。</translation>
    </message>
    <message>
        <source>The service redirects the call</source>
        <translation>サービスが呼び出しをリダイレクトします</translation>
    </message>
    <message>
        <source>The service answered with a redirect (%2), which the libraries don&apos;t follow.</source>
        <extracomment>%2: a number</extracomment>
        <translation>サービスがリダイレクト (%2) で応答しましたが、ライブラリはリダイレクトに従いません。</translation>
    </message>
    <message>
        <source>Use the final address: https, without a path that redirects.</source>
        <translation>最終的なアドレスを使用してください。https で、リダイレクトされないパスを指定します。</translation>
    </message>
    <message>
        <source>The service failed</source>
        <translation>サービスでエラーが発生しました</translation>
    </message>
    <message>
        <source>The service answered %2: %1</source>
        <extracomment>%1: a sentence, %2: a number</extracomment>
        <translation>サービスが %2 で応答しました: %1</translation>
    </message>
    <message>
        <source>Try again later, and check the service&apos;s status page.</source>
        <translation>しばらくしてから再試行し、サービスのステータスページを確認してください。</translation>
    </message>
    <message>
        <source>Something else answered</source>
        <translation>別のプログラムが応答しました</translation>
    </message>
    <message>
        <source>The answer is not one of the service: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>レスポンスがサービスのものではありません: %1</translation>
    </message>
    <message>
        <source>Check the address: a proxy, a sign-in page or a development server may answer in its place.</source>
        <translation>アドレスを確認してください。プロキシ、サインインページ、開発サーバーなどが代わりに応答している可能性があります。</translation>
    </message>
    <message>
        <source>The service refused the call</source>
        <translation>サービスが呼び出しを拒否しました</translation>
    </message>
    <message>
        <source>Read its answer below.</source>
        <translation>下のレスポンスを確認してください。</translation>
    </message>
    <message>
        <source>The channel names differ</source>
        <translation>チャンネル名が異なります</translation>
    </message>
    <message>
        <source>The message went to %3, and the subscriber is on %4.</source>
        <extracomment>%1 and %2: channels, %3 and %4: the same with differing characters in brackets</extracomment>
        <translation>メッセージは %3 に送信されましたが、購読者は %4 を購読しています。</translation>
    </message>
    <message>
        <source>Use one name in both places. Make it by one function or one constant.</source>
        <translation>両方で同じ名前を使用してください。名前は 1 つの関数または定数から作成します。</translation>
    </message>
    <message>
        <source>The channel names differ in case</source>
        <translation>チャンネル名の大文字と小文字が異なります</translation>
    </message>
    <message>
        <source>The channel names differ in white space</source>
        <translation>チャンネル名の空白文字が異なります</translation>
    </message>
    <message>
        <source>Trim the name where it is made, in the app and in the page.</source>
        <translation>アプリとページの両方で、名前を作成する箇所で前後の空白文字を削除してください。</translation>
    </message>
    <message>
        <source>The channel names have different prefixes</source>
        <translation>チャンネル名のプレフィックスが異なります</translation>
    </message>
    <message>
        <source>A channel name is percent-encoded</source>
        <translation>チャンネル名がパーセントエンコードされています</translation>
    </message>
    <message>
        <source>Pass the name unencoded: the libraries encode it themselves.</source>
        <translation>名前はエンコードせずに渡してください。エンコードはライブラリが行います。</translation>
    </message>
    <message>
        <source>The channel names differ in a look-alike character</source>
        <translation>チャンネル名に、見た目の似た別の文字があります</translation>
    </message>
    <message>
        <source>Type the name again in place of copying it.</source>
        <translation>名前をコピーせずに、入力し直してください。</translation>
    </message>
    <message>
        <source>The channel names differ in a separator</source>
        <translation>チャンネル名の区切り文字が異なります</translation>
    </message>
    <message>
        <source>The channels belong to different environments</source>
        <translation>チャンネルの環境が異なります</translation>
    </message>
    <message>
        <source>Start the app and the page with the same environment, or take it out of the name.</source>
        <translation>アプリとページを同じ環境で起動するか、名前から環境を取り除いてください。</translation>
    </message>
    <message>
        <source>Nobody was connected</source>
        <translation>誰も接続していませんでした</translation>
    </message>
    <message>
        <source>No connection was on “%1” when the message was sent, and none had been before.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>メッセージの送信時に「%1」を購読していた接続はなく、それ以前にもありませんでした。</translation>
    </message>
    <message>
        <source>Open your page, and check that it loads the library from this service.</source>
        <translation>ページを開き、このサービスからライブラリを読み込んでいるかを確認してください。</translation>
    </message>
    <message>
        <source>Only RadarDesk was subscribed</source>
        <translation>購読していたのは RadarDesk だけでした</translation>
    </message>
    <message>
        <source>RadarDesk&apos;s own subscriber was the only one on “%1”.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>「%1」の購読者は RadarDesk 自身だけでした。</translation>
    </message>
    <message>
        <source>The page had not subscribed to the channel</source>
        <translation>ページがチャンネルを購読していませんでした</translation>
    </message>
    <message>
        <source>Open connections: %1, none on “%2”. %3</source>
        <extracomment>%1: a number, %2: a channel, %3: a sentence or nothing</extracomment>
        <translation>開いている接続: %1、「%2」にはありません。%3</translation>
    </message>
    <message>
        <source>Check that the page calls “subscribe” for this channel, and that nothing throws before.</source>
        <translation>ページがこのチャンネルで「subscribe」を呼び出しているか、その前に例外がスローされていないかを確認してください。</translation>
    </message>
    <message>
        <source>The page has no token for the channel</source>
        <translation>ページにチャンネルのトークンがありません</translation>
    </message>
    <message>
        <source>%1 asked for “%2” without a token at %4 and was refused: %3</source>
        <extracomment>%1: a connection, %2: a channel, %3: a sentence, %4: a time</extracomment>
        <translation>%1 は %4 にトークンなしで「%2」を要求し、拒否されました: %3</translation>
    </message>
    <message>
        <source>Name your authentication endpoint in the page, and check it with the private channel check.</source>
        <translation>ページに認証エンドポイントを指定し、プライベートチャンネルのチェックで確認してください。</translation>
    </message>
    <message>
        <source>The page&apos;s token was refused</source>
        <translation>ページのトークンが拒否されました</translation>
    </message>
    <message>
        <source>%1 asked for “%2” at %4 and was refused: %3</source>
        <extracomment>%1: a connection, %2: a channel, %3: a sentence, %4: a time</extracomment>
        <translation>%1 は %4 に「%2」を要求し、拒否されました: %3</translation>
    </message>
    <message>
        <source>Find the cause with the private channel check.</source>
        <translation>プライベートチャンネルのチェックで原因を調べてください。</translation>
    </message>
    <message>
        <source>The page came back with a token that no longer counts</source>
        <translation>ページが、すでに無効なトークンで再接続しました</translation>
    </message>
    <message>
        <source>%1 had been on “%2”, and was refused when it came back at %4: %3</source>
        <extracomment>%1: a connection, %2: a channel, %3: a sentence, %4: a time</extracomment>
        <translation>%1 は「%2」を購読していましたが、%4 に再接続したときに拒否されました: %3</translation>
    </message>
    <message>
        <source>Get a new token for each new connection: it belongs to the socket ID.</source>
        <translation>新しい接続のたびに、新しいトークンを取得してください。トークンはソケット ID に結び付けられています。</translation>
    </message>
    <message>
        <source>The page has too many channels</source>
        <translation>ページのチャンネルが多すぎます</translation>
    </message>
    <message>
        <source>%1 was refused on “%2”: %3</source>
        <extracomment>%1: a connection, %2: a channel, %3: a sentence</extracomment>
        <translation>%1 は「%2」で拒否されました: %3</translation>
    </message>
    <message>
        <source>Unsubscribe from channels that are no longer shown.</source>
        <translation>表示しなくなったチャンネルの購読を解除してください。</translation>
    </message>
    <message>
        <source>The page asked for an invalid channel</source>
        <translation>ページが無効なチャンネルを要求しました</translation>
    </message>
    <message>
        <source>Correct the name in the page.</source>
        <translation>ページで名前を修正してください。</translation>
    </message>
    <message>
        <source>The page could not connect</source>
        <translation>ページが接続できませんでした</translation>
    </message>
    <message>
        <source>%1 was refused at %2: %3</source>
        <extracomment>%1: a browser, %2: a time, %3: a sentence</extracomment>
        <translation>%1 が %2 に拒否されました: %3</translation>
    </message>
    <message>
        <source>Let it connect again, then reload the page.</source>
        <translation>接続を再び許可してから、ページを再読み込みしてください。</translation>
    </message>
    <message>
        <source>The page&apos;s public key was refused</source>
        <translation>ページの公開キーが拒否されました</translation>
    </message>
    <message>
        <source>Copy the public key of this profile into the page, then reload it.</source>
        <translation>このプロファイルの公開キーをページにコピーしてから、ページを再読み込みしてください。</translation>
    </message>
    <message>
        <source>The page subscribed too late</source>
        <translation>ページの購読が遅すぎました</translation>
    </message>
    <message>
        <source>%1 subscribed at %2, %3 after the message. Messages aren&apos;t stored for later.</source>
        <extracomment>%1: a connection, %2: a time, %3: a duration</extracomment>
        <translation>%1 は %2 に購読しました。メッセージの %3 後です。メッセージは後から受信できるように保存されません。</translation>
    </message>
    <message>
        <source>Load the current state after subscribing, or send the message once the page is there.</source>
        <translation>購読後に現在の状態を読み込むか、ページの購読後にメッセージを送信してください。</translation>
    </message>
    <message>
        <source>The page had unsubscribed</source>
        <translation>ページが購読を解除していました</translation>
    </message>
    <message>
        <source>%1 unsubscribed at %2, %3 before the message.</source>
        <extracomment>%1: a connection, %2: a time, %3: a duration</extracomment>
        <translation>%1 は %2 に購読を解除しました。メッセージの %3 前です。</translation>
    </message>
    <message>
        <source>Check what calls “unsubscribe”: a component that is removed and added again often does.</source>
        <translation>「unsubscribe」の呼び出し元を確認してください。削除されて再び追加されたコンポーネントであることがよくあります。</translation>
    </message>
    <message>
        <source>The page had closed its connection</source>
        <translation>ページが接続を閉じていました</translation>
    </message>
    <message>
        <source>%1 left at %2, %3 before the message. %4</source>
        <extracomment>%1: a connection, %2: a time, %3: a duration, %4: a sentence</extracomment>
        <translation>%1 は %2 に切断しました。メッセージの %3 前です。%4</translation>
    </message>
    <message>
        <source>The page was closed, reloaded or hidden. Load the current state when it comes back.</source>
        <translation>ページが閉じられたか、再読み込みされたか、非表示になりました。ページが再接続したら、現在の状態を読み込んでください。</translation>
    </message>
    <message>
        <source>The page had lost its connection</source>
        <translation>ページの接続が失われていました</translation>
    </message>
    <message>
        <source>%1 was cut off at %2, %3 before the message. %4</source>
        <extracomment>%1: a connection, %2: a time, %3: a duration, %4: a sentence</extracomment>
        <translation>%1 は %2 に接続が途切れました。メッセージの %3 前です。%4</translation>
    </message>
    <message>
        <source>Check the network and whether the device slept. Load the current state when the page comes back.</source>
        <translation>ネットワークと、デバイスがスリープしていなかったかを確認してください。ページが再接続したら、現在の状態を読み込んでください。</translation>
    </message>
    <message>
        <source>The page was reconnecting</source>
        <translation>ページが再接続中でした</translation>
    </message>
    <message>
        <source>%1 was away from %2 to %5, and the message fell into that time. %4</source>
        <extracomment>%1: a connection, %2 and %5: times, %3: a duration, %4: a sentence</extracomment>
        <translation>%1 は %2 から %5 まで切断されており、メッセージはその間に送信されました。%4</translation>
    </message>
    <message>
        <source>Load the current state after each reconnection: messages aren&apos;t stored for later.</source>
        <translation>再接続のたびに現在の状態を読み込んでください。メッセージは後から受信できるように保存されません。</translation>
    </message>
    <message>
        <source>RadarDesk had closed the connection</source>
        <translation>RadarDesk が接続を閉じていました</translation>
    </message>
    <message>
        <source>%1 was closed at %2, %3 before the message. %4</source>
        <extracomment>%1: a connection, %2: a time, %3: a duration, %4: a sentence</extracomment>
        <translation>%1 は %2 に閉じられました。メッセージの %3 前です。%4</translation>
    </message>
    <message>
        <source>Reload the page, then send again.</source>
        <translation>ページを再読み込みしてから、再送信してください。</translation>
    </message>
    <message>
        <source>The service had stopped</source>
        <translation>サービスが停止していました</translation>
    </message>
    <message>
        <source>%1 was disconnected at %2, %3 before the message, when the service stopped.</source>
        <extracomment>%1: a connection, %2: a time, %3: a duration</extracomment>
        <translation>サービスの停止により、%1 は %2 に切断されました。メッセージの %3 前です。</translation>
    </message>
    <message>
        <source>The client had broken the protocol</source>
        <translation>クライアントがプロトコルに違反していました</translation>
    </message>
    <message>
        <source>Use the browser library, or correct the frames that the client sends.</source>
        <translation>ブラウザーライブラリを使用するか、クライアントが送信するフレームを修正してください。</translation>
    </message>
    <message>
        <source>The service reached nobody</source>
        <translation>サービスから誰にも届きませんでした</translation>
    </message>
    <message>
        <source>The service says that nobody was subscribed to “%1”.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>サービスによると、「%1」を購読していた接続はありません。</translation>
    </message>
    <message>
        <source>Open your page, compare the channel names, and send again.</source>
        <translation>ページを開き、チャンネル名を比べてから、再送信してください。</translation>
    </message>
</context>
<context>
    <name>FaultHeadline</name>
    <message>
        <source>No channel name</source>
        <translation>チャンネル名がありません</translation>
    </message>
    <message>
        <source>This is a public channel</source>
        <translation>パブリックチャンネルです</translation>
    </message>
    <message>
        <source>The channel prefix is misspelled</source>
        <translation>チャンネルのプレフィックスの綴りが違います</translation>
    </message>
    <message>
        <source>The channel prefix is duplicated</source>
        <translation>チャンネルのプレフィックスが重複しています</translation>
    </message>
    <message>
        <source>The channel name has white space around it</source>
        <translation>チャンネル名の前後に空白文字があります</translation>
    </message>
    <message>
        <source>The channel name has a look-alike character</source>
        <translation>チャンネル名に見た目の似た別の文字があります</translation>
    </message>
    <message>
        <source>The channel name isn&apos;t valid</source>
        <translation>チャンネル名が無効です</translation>
    </message>
    <message>
        <source>The profile has no secret</source>
        <translation>プロファイルにシークレットがありません</translation>
    </message>
    <message>
        <source>The service rejects the secret</source>
        <translation>サービスがシークレットを拒否しています</translation>
    </message>
    <message>
        <source>The service address isn&apos;t valid</source>
        <translation>サービスのアドレスが無効です</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached</source>
        <translation>サービスに接続できません</translation>
    </message>
    <message>
        <source>The service issues no token</source>
        <translation>サービスがトークンを発行しません</translation>
    </message>
    <message>
        <source>The identity&apos;s cookies are missing</source>
        <translation>アイデンティティの Cookie がありません</translation>
    </message>
    <message>
        <source>No authentication endpoint is set</source>
        <translation>認証エンドポイントが設定されていません</translation>
    </message>
    <message>
        <source>The endpoint isn&apos;t a valid URL</source>
        <translation>エンドポイントが有効な URL ではありません</translation>
    </message>
    <message>
        <source>A relative endpoint needs the page&apos;s URL</source>
        <translation>相対エンドポイントにはページの URL が必要です</translation>
    </message>
    <message>
        <source>An https page can&apos;t call an http endpoint</source>
        <translation>https のページは http のエンドポイントを呼び出せません</translation>
    </message>
    <message>
        <source>The endpoint&apos;s host doesn&apos;t exist</source>
        <translation>エンドポイントのホストが存在しません</translation>
    </message>
    <message>
        <source>The endpoint&apos;s host can&apos;t be reached</source>
        <translation>エンドポイントのホストに接続できません</translation>
    </message>
    <message>
        <source>The endpoint&apos;s server isn&apos;t running</source>
        <translation>エンドポイントのサーバーが実行されていません</translation>
    </message>
    <message>
        <source>The endpoint dropped the connection</source>
        <translation>エンドポイントが接続を打ち切りました</translation>
    </message>
    <message>
        <source>The endpoint&apos;s certificate isn&apos;t trusted</source>
        <translation>エンドポイントの証明書が信頼されていません</translation>
    </message>
    <message>
        <source>The proxy blocks the call</source>
        <translation>プロキシが呼び出しをブロックしています</translation>
    </message>
    <message>
        <source>The endpoint can&apos;t be called</source>
        <translation>エンドポイントを呼び出せません</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t answer</source>
        <translation>エンドポイントが応答しません</translation>
    </message>
    <message>
        <source>The relative endpoint leads to the wrong server</source>
        <translation>相対エンドポイントが別のサーバーを指しています</translation>
    </message>
    <message>
        <source>The endpoint&apos;s route doesn&apos;t exist</source>
        <translation>エンドポイントのルートが存在しません</translation>
    </message>
    <message>
        <source>The endpoint redirects to another host</source>
        <translation>エンドポイントが別のホストにリダイレクトします</translation>
    </message>
    <message>
        <source>The endpoint redirects to https</source>
        <translation>エンドポイントが https にリダイレクトします</translation>
    </message>
    <message>
        <source>The endpoint redirects to a sign-in page</source>
        <translation>エンドポイントがサインインページにリダイレクトします</translation>
    </message>
    <message>
        <source>The endpoint&apos;s redirect has no target</source>
        <translation>エンドポイントのリダイレクトに転送先がありません</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t answer OPTIONS</source>
        <translation>エンドポイントが OPTIONS に応答しません</translation>
    </message>
    <message>
        <source>The endpoint refuses OPTIONS</source>
        <translation>エンドポイントが OPTIONS を拒否しています</translation>
    </message>
    <message>
        <source>The endpoint redirects OPTIONS</source>
        <translation>エンドポイントが OPTIONS をリダイレクトします</translation>
    </message>
    <message>
        <source>The answer to OPTIONS doesn&apos;t allow the page</source>
        <translation>OPTIONS のレスポンスがページを許可していません</translation>
    </message>
    <message>
        <source>“*” doesn&apos;t allow calls with cookies</source>
        <translation>「*」では Cookie 付きの呼び出しが許可されません</translation>
    </message>
    <message>
        <source>Calls with cookies aren&apos;t allowed</source>
        <translation>Cookie 付きの呼び出しが許可されていません</translation>
    </message>
    <message>
        <source>A request header isn&apos;t allowed</source>
        <translation>許可されていないリクエストヘッダーがあります</translation>
    </message>
    <message>
        <source>The page doesn&apos;t send its cookies</source>
        <translation>ページが Cookie を送信していません</translation>
    </message>
    <message>
        <source>The cookie belongs to another host or path</source>
        <translation>Cookie が別のホストまたはパスのものです</translation>
    </message>
    <message>
        <source>The Secure cookie isn&apos;t sent over http</source>
        <translation>Secure Cookie は http では送信されません</translation>
    </message>
    <message>
        <source>The endpoint can&apos;t read the request</source>
        <translation>エンドポイントがリクエストを読み取れません</translation>
    </message>
    <message>
        <source>Refused: the call has no credentials</source>
        <translation>拒否: 呼び出しに認証情報がありません</translation>
    </message>
    <message>
        <source>Refused: this user may not join the channel</source>
        <translation>拒否: このユーザーはチャンネルに参加できません</translation>
    </message>
    <message>
        <source>Refused, with and without credentials</source>
        <translation>認証情報の有無にかかわらず拒否されます</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t accept GET</source>
        <translation>エンドポイントが GET を受け付けません</translation>
    </message>
    <message>
        <source>The CSRF check blocks the endpoint</source>
        <translation>CSRF チェックがエンドポイントをブロックしています</translation>
    </message>
    <message>
        <source>The endpoint is called too often</source>
        <translation>エンドポイントの呼び出しが多すぎます</translation>
    </message>
    <message>
        <source>The endpoint fails with a server error</source>
        <translation>エンドポイントでサーバーエラーが発生しています</translation>
    </message>
    <message>
        <source>The app behind the server doesn&apos;t answer</source>
        <translation>サーバーの背後のアプリが応答しません</translation>
    </message>
    <message>
        <source>The endpoint answers with an unexpected status</source>
        <translation>エンドポイントが予期しないステータスで応答します</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t find the channel</source>
        <translation>エンドポイントがチャンネルを読み取れません</translation>
    </message>
    <message>
        <source>The endpoint is too slow</source>
        <translation>エンドポイントが遅すぎます</translation>
    </message>
    <message>
        <source>The endpoint answers with a web page</source>
        <translation>エンドポイントが Web ページで応答します</translation>
    </message>
    <message>
        <source>There is text before the JSON</source>
        <translation>JSON の前にテキストがあります</translation>
    </message>
    <message>
        <source>The JSON is cut off</source>
        <translation>JSON が途中で切れています</translation>
    </message>
    <message>
        <source>The answer isn&apos;t JSON</source>
        <translation>レスポンスが JSON ではありません</translation>
    </message>
    <message>
        <source>The token is one level too deep</source>
        <translation>トークンの階層が 1 つ深すぎます</translation>
    </message>
    <message>
        <source>The JSON is encoded twice</source>
        <translation>JSON が二重にエンコードされています</translation>
    </message>
    <message>
        <source>The answer has no token</source>
        <translation>レスポンスにトークンがありません</translation>
    </message>
    <message>
        <source>The token is empty</source>
        <translation>トークンが空です</translation>
    </message>
    <message>
        <source>The token is null</source>
        <translation>トークンが null です</translation>
    </message>
    <message>
        <source>The token is a number</source>
        <translation>トークンが数値です</translation>
    </message>
    <message>
        <source>The token is “[object Object]”</source>
        <translation>トークンが「[object Object]」です</translation>
    </message>
    <message>
        <source>The token isn&apos;t a string</source>
        <translation>トークンが文字列ではありません</translation>
    </message>
    <message>
        <source>The token isn&apos;t a v2 token</source>
        <translation>トークンが v2 のトークンではありません</translation>
    </message>
    <message>
        <source>The token is for another channel</source>
        <translation>トークンが別のチャンネルのものです</translation>
    </message>
    <message>
        <source>The token is for another connection</source>
        <translation>トークンが別の接続のものです</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>トークンの有効期限が切れています</translation>
    </message>
    <message>
        <source>The token is for another app</source>
        <translation>トークンが別のアプリのものです</translation>
    </message>
    <message>
        <source>The service rejects the token</source>
        <translation>サービスがトークンを拒否しています</translation>
    </message>
    <message>
        <source>The service refuses the subscription</source>
        <translation>サービスが購読を拒否しています</translation>
    </message>
    <message>
        <source>The app broadcasts to another channel</source>
        <translation>アプリが別のチャンネルにブロードキャストしています</translation>
    </message>
    <message>
        <source>The service refuses the broadcast</source>
        <translation>サービスがブロードキャストを拒否しています</translation>
    </message>
    <message>
        <source>The broadcast reaches nobody</source>
        <translation>ブロードキャストが誰にも届きません</translation>
    </message>
    <message>
        <source>The broadcast doesn&apos;t arrive</source>
        <translation>ブロードキャストが到着しません</translation>
    </message>
    <message>
        <source>Everyone gets in</source>
        <translation>誰でもアクセスできます</translation>
    </message>
    <message>
        <source>Every signed-in user gets into every channel</source>
        <translation>サインインした全ユーザーが全チャンネルにアクセスできます</translation>
    </message>
    <message>
        <source>The endpoint accepts invalid channel names</source>
        <translation>エンドポイントが無効なチャンネル名を受け付けます</translation>
    </message>
    <message>
        <source>The endpoint&apos;s answer doesn&apos;t end</source>
        <translation>エンドポイントのレスポンスが終わりません</translation>
    </message>
    <message>
        <source>The answer isn&apos;t valid HTTP</source>
        <translation>レスポンスが有効な HTTP ではありません</translation>
    </message>
    <message>
        <source>This port expects https</source>
        <translation>このポートには https が必要です</translation>
    </message>
    <message>
        <source>This port doesn&apos;t speak https</source>
        <translation>このポートは https に対応していません</translation>
    </message>
    <message>
        <source>This port isn&apos;t a web server</source>
        <translation>このポートは Web サーバーではありません</translation>
    </message>
    <message>
        <source>The compressed answer is damaged</source>
        <translation>圧縮されたレスポンスが破損しています</translation>
    </message>
    <message>
        <source>The answer isn&apos;t UTF-8</source>
        <translation>レスポンスが UTF-8 ではありません</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>レスポンスが大きすぎます</translation>
    </message>
    <message>
        <source>The answer is JSONP</source>
        <translation>レスポンスが JSONP です</translation>
    </message>
    <message>
        <source>There is text after the JSON</source>
        <translation>JSON の後にテキストがあります</translation>
    </message>
    <message>
        <source>The answer is a .NET key-value pair</source>
        <translation>レスポンスが .NET のキーと値のペアです</translation>
    </message>
    <message>
        <source>The token is cut off</source>
        <translation>トークンが途中で切れています</translation>
    </message>
    <message>
        <source>Only the first call gets a token</source>
        <translation>トークンを取得できるのは最初の呼び出しだけです</translation>
    </message>
    <message>
        <source>A redirect leads back to http</source>
        <translation>リダイレクトで http に戻されます</translation>
    </message>
    <message>
        <source>A bot check blocks the endpoint</source>
        <translation>ボットチェックがエンドポイントをブロックしています</translation>
    </message>
    <message>
        <source>Other channels are open to everyone</source>
        <translation>ほかのチャンネルに誰でもアクセスできます</translation>
    </message>
    <message>
        <source>Refused calls get no answer</source>
        <translation>拒否された呼び出しに応答がありません</translation>
    </message>
    <message>
        <source>Browsers refuse a password in a URL</source>
        <translation>ブラウザーは URL 内のパスワードを拒否します</translation>
    </message>
    <message>
        <source>Browsers block this port</source>
        <translation>ブラウザーがこのポートをブロックします</translation>
    </message>
    <message>
        <source>The cookie has expired</source>
        <translation>Cookie の有効期限が切れています</translation>
    </message>
    <message>
        <source>The endpoint&apos;s answer has no content</source>
        <translation>エンドポイントのレスポンスに内容がありません</translation>
    </message>
    <message>
        <source>The answer to OPTIONS is malformed</source>
        <translation>OPTIONS のレスポンスの形式が不正です</translation>
    </message>
    <message>
        <source>The connection endpoint doesn&apos;t accept POST</source>
        <translation>接続エンドポイントが POST を受け付けません</translation>
    </message>
    <message>
        <source>A redirect loses the socket ID</source>
        <translation>リダイレクトでソケット ID が失われます</translation>
    </message>
    <message>
        <source>The connection endpoint doesn&apos;t read forms</source>
        <translation>接続エンドポイントがフォームを読み取りません</translation>
    </message>
    <message>
        <source>No client data is registered</source>
        <translation>クライアントデータが登録されていません</translation>
    </message>
    <message>
        <source>Browsers don&apos;t follow the redirect</source>
        <translation>ブラウザーがリダイレクトに従いません</translation>
    </message>
    <message>
        <source>Browsers don&apos;t store the cookie</source>
        <translation>ブラウザーが Cookie を保存しません</translation>
    </message>
    <message>
        <source>The server listens on another address</source>
        <translation>サーバーが別のアドレスで待ち受けています</translation>
    </message>
    <message>
        <source>The server listens on another port</source>
        <translation>サーバーが別のポートで待ち受けています</translation>
    </message>
    <message>
        <source>The endpoint redirects without end</source>
        <translation>エンドポイントのリダイレクトが終わりません</translation>
    </message>
    <message>
        <source>SameSite blocks the cookie</source>
        <translation>SameSite が Cookie をブロックしています</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t recognize the user</source>
        <translation>エンドポイントがユーザーを認識していません</translation>
    </message>
    <message>
        <source>The token has the other version&apos;s key</source>
        <translation>トークンが別バージョンのキーに入っています</translation>
    </message>
    <message>
        <source>The token is the string “undefined” or “null”</source>
        <translation>トークンが文字列「undefined」または「null」です</translation>
    </message>
    <message>
        <source>The token is for the other API version</source>
        <translation>トークンが別の API バージョンのものです</translation>
    </message>
    <message>
        <source>The endpoint returns the same token again</source>
        <translation>エンドポイントが同じトークンを再び返します</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept subscribers</source>
        <translation>サービスが購読者を受け付けません</translation>
    </message>
    <message>
        <source>The answer isn&apos;t compressed as declared</source>
        <translation>レスポンスが宣言どおりに圧縮されていません</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t decompress the answer</source>
        <translation>RadarDesk ではレスポンスを展開できません</translation>
    </message>
    <message>
        <source>The JSON has an anti-hijacking prefix</source>
        <translation>JSON にハイジャック防止プレフィックスがあります</translation>
    </message>
    <message>
        <source>The answer contains two JSON values</source>
        <translation>レスポンスに JSON の値が 2 つあります</translation>
    </message>
    <message>
        <source>The token was changed on the way</source>
        <translation>トークンが途中で変更されています</translation>
    </message>
    <message>
        <source>Users get into other users&apos; channels</source>
        <translation>ほかのユーザーのチャンネルにアクセスできます</translation>
    </message>
    <message>
        <source>Browsers block the answer: no CORS header</source>
        <translation>ブラウザーがレスポンスをブロックします: CORS ヘッダーなし</translation>
    </message>
    <message>
        <source>Browsers block the answer: wrong origin allowed</source>
        <translation>ブラウザーがレスポンスをブロックします: 許可されたオリジンが不一致</translation>
    </message>
    <message>
        <source>Browsers block the redirect</source>
        <translation>ブラウザーがリダイレクトをブロックします</translation>
    </message>
    <message>
        <source>One user counts as several</source>
        <translation>1 人のユーザーが複数人と数えられます</translation>
    </message>
    <message>
        <source>The endpoint reports an error as a success</source>
        <translation>エンドポイントがエラーを成功として返します</translation>
    </message>
    <message>
        <source>The endpoint compares only the start of names</source>
        <translation>エンドポイントが名前の先頭だけを比較しています</translation>
    </message>
    <message>
        <source>The endpoint gives away the secret</source>
        <translation>エンドポイントがシークレットを漏らしています</translation>
    </message>
    <message>
        <source>The token is the public key</source>
        <translation>トークンが公開キーです</translation>
    </message>
    <message>
        <source>The token isn&apos;t one of the service&apos;s</source>
        <translation>サービスのトークンではありません</translation>
    </message>
    <message>
        <source>The endpoint refuses the connection</source>
        <translation>エンドポイントが接続を拒否しました</translation>
    </message>
    <message>
        <source>Only the first connection is registered</source>
        <translation>1 つ目の接続だけが登録されます</translation>
    </message>
    <message>
        <source>Altered cookies grant access</source>
        <translation>改変した Cookie でアクセスできます</translation>
    </message>
    <message>
        <source>Part of a cookie grants access</source>
        <translation>Cookie の一部だけでアクセスできます</translation>
    </message>
    <message>
        <source>Altered headers grant access</source>
        <translation>改変したヘッダーでアクセスできます</translation>
    </message>
    <message>
        <source>Browsers refuse the answer&apos;s headers</source>
        <translation>ブラウザーが応答のヘッダーを受け付けません</translation>
    </message>
    <message>
        <source>A redirect doesn&apos;t keep the query</source>
        <translation>リダイレクトがクエリを引き継ぎません</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Enter the name that the page subscribes to.</source>
        <translation>ページが購読する名前を入力してください。</translation>
    </message>
    <message>
        <source>%1</source>
        <extracomment>%1: a sentence on what is invalid in the name</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>The profile “%1” has no secret. %2</source>
        <extracomment>%1: a profile, %2: a sentence on why, or nothing</extracomment>
        <translation>プロファイル「%1」にシークレットがありません。%2</translation>
    </message>
    <message>
        <source>The profile&apos;s service address can&apos;t be used. %1</source>
        <extracomment>%1: a sentence on what is wrong</extracomment>
        <translation>プロファイルのサービスのアドレスを使用できません。%1</translation>
    </message>
    <message>
        <source>Correct the address in the profile.</source>
        <translation>プロファイルのアドレスを修正してください。</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached. %1</source>
        <extracomment>%1: a sentence on what is wrong</extracomment>
        <translation>サービスに接続できません。%1</translation>
    </message>
    <message>
        <source>Check the network and the profile&apos;s service address.</source>
        <translation>ネットワークと、プロファイルのサービスのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be reached from this machine. %2</source>
        <extracomment>%1: a host, %2: the system&apos;s error message</extracomment>
        <translation>このマシンから「%1」に接続できません。%2</translation>
    </message>
    <message>
        <source>The encrypted connection can&apos;t be trusted. %1</source>
        <extracomment>%1: the system&apos;s error message</extracomment>
        <translation>暗号化接続を信頼できません。%1</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings.</source>
        <translation>システムのプロキシ設定を確認してください。</translation>
    </message>
    <message>
        <source>The endpoint can&apos;t be called. %1</source>
        <extracomment>%1: the system&apos;s error message</extracomment>
        <translation>エンドポイントを呼び出せません。%1</translation>
    </message>
    <message>
        <source>Answer OPTIONS with 204 and the Access-Control headers.</source>
        <translation>OPTIONS には、204 と Access-Control ヘッダーで応答してください。</translation>
    </message>
    <message>
        <source>Answer OPTIONS with the same Access-Control-Allow-Origin as the call: %2</source>
        <extracomment>%2: the page&apos;s origin</extracomment>
        <translation>OPTIONS には、呼び出しと同じ Access-Control-Allow-Origin で応答してください: %2</translation>
    </message>
    <message>
        <source>The endpoint is called too often (429). %1</source>
        <extracomment>%1: sentences on the answer, or nothing</extracomment>
        <translation>エンドポイントの呼び出しが多すぎます (429)。%1</translation>
    </message>
    <message>
        <source>The endpoint answers with an HTML page instead of JSON: %1</source>
        <extracomment>%1: the beginning of the answer</extracomment>
        <translation>エンドポイントが JSON ではなく HTML ページで応答します: %1</translation>
    </message>
    <message>
        <source>The answer is JSON without “%1”: %2</source>
        <extracomment>%1: the expected member, %2: the JSON, in quotes</extracomment>
        <translation>レスポンスは「%1」のない JSON です: %2</translation>
    </message>
    <message>
        <source>Check the profile&apos;s public key, and whether the sandbox is running.</source>
        <translation>プロファイルの公開キーと、サンドボックスが実行されているかを確認してください。</translation>
    </message>
    <message>
        <source>The service refuses the subscription (%1): %2</source>
        <extracomment>%1: a code, %2: the message of the service</extracomment>
        <translation>サービスが購読を拒否しています (%1): %2</translation>
    </message>
    <message>
        <source>See the service&apos;s answer below.</source>
        <translation>下にあるサービスのレスポンスを確認してください。</translation>
    </message>
    <message>
        <source>Compare the service address and the public key of the page with those of the server.</source>
        <translation>ページのサービスのアドレスと公開キーを、サーバーのものと比べてください。</translation>
    </message>
    <message>
        <source>The cookies of “%1” aren&apos;t available, so the endpoint wasn&apos;t called. %2</source>
        <extracomment>%1: an identity, %2: a sentence on why</extracomment>
        <translation>「%1」の Cookie を使用できないため、エンドポイントを呼び出しませんでした。%2</translation>
    </message>
    <message>
        <source>Enter the cookies again, or choose another identity.</source>
        <translation>Cookie を入力し直すか、別のアイデンティティを選択してください。</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like a v2 token: %1 %2</source>
        <extracomment>%1: the shortened token, in quotes, %2: a sentence on its length, or nothing</extracomment>
        <translation>v2 のトークンではないようです: %1 %2</translation>
    </message>
    <message>
        <source>The answer begins with status %1 and then isn&apos;t valid HTTP. %2</source>
        <extracomment>%1: a status, %2: a sentence on what is wrong</extracomment>
        <translation>レスポンスはステータス %1 で始まっていますが、その後が有効な HTTP ではありません。%2</translation>
    </message>
    <message>
        <source>Correct the port in the endpoint&apos;s URL.</source>
        <translation>エンドポイントの URL のポートを修正してください。</translation>
    </message>
    <message>
        <source>Content-Encoding says “%1”, but the body isn&apos;t compressed, so a browser can&apos;t read it: “%2”</source>
        <extracomment>%1: a coding such as gzip, %2: the beginning of the body</extracomment>
        <translation>Content-Encoding は「%1」ですが、本文は圧縮されていないため、ブラウザーは読み取れません: 「%2」</translation>
    </message>
    <message>
        <source>Encode the answer in UTF-8.</source>
        <translation>レスポンスを UTF-8 でエンコードしてください。</translation>
    </message>
    <message>
        <source>Return the token only.</source>
        <translation>トークンだけを返してください。</translation>
    </message>
    <message>
        <source>The answer is JSONP: the JSON is inside a call of “%1”, which pages can&apos;t read as JSON.</source>
        <extracomment>%1: a function&apos;s name</extracomment>
        <translation>レスポンスが JSONP です。JSON が「%1」の呼び出しの中にあるため、ページは JSON として読み取れません。</translation>
    </message>
    <message>
        <source>Return the JSON alone; turn JSONP off for this route.</source>
        <translation>JSON だけを返してください。このルートでは JSONP をオフにしてください。</translation>
    </message>
    <message>
        <source>The answer starts with “%1”, a prefix against JSON hijacking that the page&apos;s library doesn&apos;t remove.</source>
        <extracomment>%1: the prefix</extracomment>
        <translation>レスポンスが「%1」で始まっています。これは JSON ハイジャック防止用のプレフィックスで、ページのライブラリは取り除きません。</translation>
    </message>
    <message>
        <source>Turn that prefix off for this route.</source>
        <translation>このルートではそのプレフィックスをオフにしてください。</translation>
    </message>
    <message>
        <source>There is text after the JSON, which ends at byte %1: “%2”</source>
        <extracomment>%1: a number, %2: the text</extracomment>
        <translation>JSON は %1 バイト目で終わりますが、その後にテキストがあります: 「%2」</translation>
    </message>
    <message>
        <source>The answer is a pair with “Key” and “Value” instead of an object with “%1”. That is how .NET writes a KeyValuePair, as in PushRadar&apos;s sample.</source>
        <extracomment>%1: the expected member</extracomment>
        <translation>レスポンスが、「%1」を含むオブジェクトではなく「Key」と「Value」のペアです。.NET が KeyValuePair を書き出す形式で、PushRadar のサンプルにも見られます。</translation>
    </message>
    <message>
        <source>Return an object instead: return Json(new { %1 = token });</source>
        <extracomment>%1: the expected member</extracomment>
        <translation>代わりにオブジェクトを返してください: return Json(new { %1 = token });</translation>
    </message>
    <message>
        <source>Give the page the URL that the call ends at, or send the CORS headers with the redirect too.</source>
        <translation>呼び出しの最終的な URL をページに指定するか、リダイレクトにも CORS ヘッダーを付けてください。</translation>
    </message>
    <message>
        <source>The endpoint redirects to %2 over http, which browsers block for a page on https (%1) as mixed content.</source>
        <extracomment>%1: the page&apos;s origin, %2: a URL</extracomment>
        <translation>エンドポイントが http の %2 にリダイレクトします。https のページ (%1) では、ブラウザーがこれを混在コンテンツとしてブロックします。</translation>
    </message>
    <message>
        <source>Give the page the URL that the call ends at, or keep the query when redirecting.</source>
        <translation>呼び出しの最終的な URL をページに指定するか、リダイレクト時にクエリを維持してください。</translation>
    </message>
    <message>
        <source>A bot check answers in place of your app (status %1), and a page&apos;s call can&apos;t solve it. %2</source>
        <extracomment>%1: a status, %2: sentences on the answer, or nothing</extracomment>
        <translation>アプリの代わりにボットチェックが応答しています (ステータス %1)。ページからの呼び出しでは、このチェックを通過できません。%2</translation>
    </message>
    <message>
        <source>Exclude the endpoint&apos;s path from the bot check in the settings of the CDN or firewall.</source>
        <translation>CDN またはファイアウォールの設定で、エンドポイントのパスをボットチェックの対象から除外してください。</translation>
    </message>
    <message>
        <source>The endpoint refuses by not answering (%1), so the page waits forever.</source>
        <extracomment>%1: refused calls</extracomment>
        <translation>エンドポイントが応答しないことで拒否しているため (%1)、ページは待ち続けます。</translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete. %1</source>
        <extracomment>%1: the system&apos;s error message</extracomment>
        <translation>レスポンスが完了する前に接続が終了しました。%1</translation>
    </message>
    <message>
        <source>Browsers never call port %1: it is on their list of blocked ports.</source>
        <extracomment>%1: a port</extracomment>
        <translation>ポート %1 はブロック対象のポート一覧にあるため、ブラウザーは呼び出しません。</translation>
    </message>
    <message>
        <source>Browsers reject the answer to OPTIONS: %1 isn&apos;t a list of names separated by commas (“%2”).</source>
        <extracomment>%1: a header, %2: its value</extracomment>
        <translation>ブラウザーが OPTIONS のレスポンスを拒否します: %1 がコンマ区切りの名前の一覧ではありません (「%2」)。</translation>
    </message>
    <message>
        <source>Separate the names by commas: %1: GET, POST</source>
        <extracomment>%1: a header</extracomment>
        <translation>名前をコンマで区切ってください: %1: GET, POST</translation>
    </message>
    <message>
        <source>Exempt the endpoint&apos;s route from the CSRF check, since the browser library sends no such token. If the session has expired, sign in again.</source>
        <translation>ブラウザーライブラリは CSRF トークンを送信しないため、エンドポイントのルートを CSRF チェックの対象から除外してください。セッションの有効期限が切れている場合は、サインインし直してください。</translation>
    </message>
    <message>
        <source>The connection endpoint redirects from %1 to %2 (status %3). Browsers then send a GET without the body, so the socket ID is lost.</source>
        <extracomment>%1: a URL, %2: a URL, %3: a status</extracomment>
        <translation>接続エンドポイントが %1 から %2 にリダイレクトします (ステータス %3)。ブラウザーは本文のない GET を送信するため、ソケット ID が失われます。</translation>
    </message>
    <message>
        <source>Give the page the URL that the call ends at, or redirect with 307 or 308.</source>
        <translation>呼び出しの最終的な URL をページに指定するか、307 または 308 でリダイレクトしてください。</translation>
    </message>
    <message>
        <source>Read “socketID” from a form and from JSON.</source>
        <translation>「socketID」をフォームからも JSON からも読み取れるようにしてください。</translation>
    </message>
    <message>
        <source>Use the ID of the user, not of the session or socket.</source>
        <translation>セッションやソケットの ID ではなく、ユーザーの ID を使用してください。</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t find the channel in the call. %1 %2</source>
        <extracomment>%1: a sentence on the answer, %2: a sentence on what succeeds</extracomment>
        <translation>エンドポイントが呼び出しからチャンネルを読み取れません。%1%2</translation>
    </message>
    <message>
        <source>Read the query parameter that the library sends: “%3”.</source>
        <extracomment>%3: a parameter</extracomment>
        <translation>ライブラリが送信するクエリパラメーター「%3」を読み取ってください。</translation>
    </message>
    <message>
        <source>The endpoint took %1 to answer, but a page waits for %2 only. How long the official library waits is not published.</source>
        <extracomment>%1: a time span, %2: a time span</extracomment>
        <translation>エンドポイントの応答に %1 かかりましたが、ページは %2 しか待ちません。公式ライブラリの待ち時間は公開されていません。</translation>
    </message>
    <message>
        <source>Find out what the endpoint waits for. Cold starts and slow sessions are common causes.</source>
        <translation>エンドポイントが何を待っているかを調べてください。コールドスタートや遅いセッションがよくある原因です。</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1, but without content. %3</source>
        <extracomment>%1: a status, %3: a sentence on the body</extracomment>
        <translation>エンドポイントはステータス %1 で応答しますが、内容がありません。%3</translation>
    </message>
    <message>
        <source>Return %2. Often a “return” is missing.</source>
        <extracomment>%2: an example of JSON</extracomment>
        <translation>%2 を返してください。多くの場合、「return」が抜けています。</translation>
    </message>
    <message>
        <source>Make the route return %2. The page may be for signing in, an error page, or the start page with which a single-page app answers every URL.</source>
        <extracomment>%2: an example of JSON</extracomment>
        <translation>ルートが %2 を返すようにしてください。ページは、サインインページ、エラーページ、またはシングルページアプリがすべての URL に返すトップページの可能性があります。</translation>
    </message>
    <message>
        <source>There is text before the JSON, which starts at byte %2. %1</source>
        <extracomment>%1: a sentence on the text, %2: a number</extracomment>
        <translation>JSON は %2 バイト目から始まりますが、その前にテキストがあります。%1</translation>
    </message>
    <message>
        <source>The JSON is cut off after %1 bytes: %2 %3</source>
        <extracomment>%1: a number, %2: the JSON, in quotes, %3: a sentence on Content-Length, or nothing</extracomment>
        <translation>JSON が %1 バイトで途切れています: %2 %3</translation>
    </message>
    <message>
        <source>Check Content-Length, buffer sizes and the app&apos;s log: a header or buffer is too small, or the app stopped while it answered.</source>
        <translation>Content-Length、バッファーのサイズ、アプリのログを確認してください。ヘッダーの値またはバッファーが小さすぎるか、アプリが応答中に停止しています。</translation>
    </message>
    <message>
        <source>The answer isn&apos;t JSON. %1 (line %2, column %3): %4</source>
        <extracomment>%1: what is wrong, %2: a number, %3: a number, %4: the beginning of the answer</extracomment>
        <translation>レスポンスが JSON ではありません。%1 (%2 行 %3 列): %4</translation>
    </message>
    <message>
        <source>Return %5.</source>
        <extracomment>%5: an example of JSON</extracomment>
        <translation>%5 を返してください。</translation>
    </message>
    <message>
        <source>Fix the error that the app reports. If it is a refusal, answer with status 403, because pages check the status.</source>
        <translation>アプリが報告しているエラーを修正してください。ページはステータスを確認するため、拒否の場合はステータス 403 で応答してください。</translation>
    </message>
    <message>
        <source>The answer has “%1”, but %3 pages read “%2”.</source>
        <extracomment>%1: a member, %2: the expected member, %3: a version, v2 or v3</extracomment>
        <translation>レスポンスには「%1」がありますが、%3 のページが読み取るのは「%2」です。</translation>
    </message>
    <message>
        <source>“%1” is one level too deep, inside “%2”.</source>
        <extracomment>%1: a member, %2: the member around it</extracomment>
        <translation>「%1」が「%2」の中にあり、階層が 1 つ深すぎます。</translation>
    </message>
    <message>
        <source>Return the token at the top level: %3. If the framework wraps every answer, turn that off for this route.</source>
        <extracomment>%3: an example of JSON</extracomment>
        <translation>トークンを最上位の階層で返してください: %3。フレームワークがすべてのレスポンスをラップする場合は、このルートではオフにしてください。</translation>
    </message>
    <message>
        <source>Return %3. %4</source>
        <extracomment>%3: an example of JSON, %4: a sentence on an empty object, or nothing</extracomment>
        <translation>%3 を返してください。%4</translation>
    </message>
    <message>
        <source>“%1” is an empty string.</source>
        <extracomment>%1: a member</extracomment>
        <translation>「%1」が空の文字列です。</translation>
    </message>
    <message>
        <source>Check the variable that the result of the PushRadar library is assigned to: the result got lost.</source>
        <translation>PushRadar ライブラリの結果を代入する変数を確認してください。結果が失われています。</translation>
    </message>
    <message>
        <source>Check the function that creates the token: a “return” is missing, or it failed and the error wasn&apos;t handled.</source>
        <translation>トークンを作成する関数を確認してください。「return」が抜けているか、失敗したのにエラーが処理されていません。</translation>
    </message>
    <message>
        <source>“%1” is a number, %2, but must be a string.</source>
        <extracomment>%1: a member, %2: its value</extracomment>
        <translation>「%1」が数値 (%2) ですが、文字列にする必要があります。</translation>
    </message>
    <message>
        <source>Return the result of the PushRadar library&apos;s auth function unchanged.</source>
        <translation>PushRadar ライブラリの auth 関数の結果をそのまま返してください。</translation>
    </message>
    <message>
        <source>“%1” is the string “%2”.</source>
        <extracomment>%1: a member, %2: its value</extracomment>
        <translation>「%1」が文字列「%2」です。</translation>
    </message>
    <message>
        <source>A missing value was converted to a string: a promise without “await”, a misspelled variable, or an empty result.</source>
        <translation>値の欠落が文字列に変換されています。「await」のない Promise、変数名の綴り間違い、または空の結果が原因です。</translation>
    </message>
    <message>
        <source>An object was converted to a string. With an asynchronous library it is a promise: await it.</source>
        <translation>オブジェクトが文字列に変換されています。非同期ライブラリの場合は Promise なので、await してください。</translation>
    </message>
    <message>
        <source>“%1” must be a string. %2</source>
        <extracomment>%1: a member, %2: a sentence on its value</extracomment>
        <translation>「%1」は文字列にする必要があります。%2</translation>
    </message>
    <message>
        <source>Return the result of the PushRadar library&apos;s auth function unchanged. An empty object is what a promise becomes in JSON: await it.</source>
        <translation>PushRadar ライブラリの auth 関数の結果をそのまま返してください。Promise は JSON では空のオブジェクトになります。その場合は await してください。</translation>
    </message>
    <message>
        <source>Return the result of channel_auth unchanged: channel_auth_token_&lt;MD5 of the channel&gt;.&lt;letters&gt;.0x&lt;letters&gt;</source>
        <translation>channel_auth の結果をそのまま返してください: channel_auth_token_&lt;MD5 of the channel&gt;.&lt;letters&gt;.0x&lt;letters&gt;</translation>
    </message>
    <message>
        <source>This is a %1 token, but the page uses %2.</source>
        <extracomment>%1: a version, v2 or v3, %2: the other version</extracomment>
        <translation>これは %1 のトークンですが、ページは %2 を使用しています。</translation>
    </message>
    <message>
        <source>Use the same version of the library in the endpoint and in the page.</source>
        <translation>エンドポイントとページで同じバージョンのライブラリを使用してください。</translation>
    </message>
    <message>
        <source>Create the token for the channel exactly as the call names it.</source>
        <translation>呼び出しで指定されたチャンネル名のとおりにトークンを作成してください。</translation>
    </message>
    <message>
        <source>Create a token for each call, with the socketID that is sent. A stored token works at first, but fails after a reconnection.</source>
        <translation>送信された socketID を使い、呼び出しごとにトークンを作成してください。保存したトークンは最初は使用できますが、再接続後に失敗します。</translation>
    </message>
    <message>
        <source>Create a token for each call instead of storing one, and check the clocks.</source>
        <translation>トークンを保存せずに呼び出しごとに作成し、時計を確認してください。</translation>
    </message>
    <message>
        <source>The endpoint returns the same token for each call, and the service rejects it: the token is used up, has expired, or was never registered.</source>
        <translation>エンドポイントが呼び出しごとに同じトークンを返し、サービスがそれを拒否しています。トークンが使用済みか、有効期限が切れているか、登録されていません。</translation>
    </message>
    <message>
        <source>Create a token for each call. Look for a cache in the app or in front of it.</source>
        <translation>呼び出しごとにトークンを作成してください。アプリ内またはアプリの手前にキャッシュがないか調べてください。</translation>
    </message>
    <message>
        <source>The token belongs to another profile: the service of “%1” accepts it, the service of “%2” doesn&apos;t.</source>
        <extracomment>%1: the other profile, %2: the checked profile</extracomment>
        <translation>トークンが別のプロファイルのものです。「%1」のサービスは受け入れますが、「%2」のサービスは受け入れません。</translation>
    </message>
    <message>
        <source>Use the same app in the page and the endpoint: compare the page&apos;s public key with the endpoint&apos;s secret and service address.</source>
        <translation>ページとエンドポイントで同じアプリを使用してください。ページの公開キーを、エンドポイントのシークレットおよびサービスのアドレスと比べてください。</translation>
    </message>
    <message>
        <source>The service rejects the token, although its format is valid. The token was created with another secret or for another service, was never registered, or has expired. %1</source>
        <extracomment>%1: the message of the service</extracomment>
        <translation>トークンの形式は有効ですが、サービスが拒否しています。別のシークレットで作成されたか、別のサービス用に作成されたか、登録されていないか、有効期限が切れています。%1</translation>
    </message>
    <message>
        <source>Compare the endpoint&apos;s secret and service address with those of the profile, and make sure the endpoint creates a token for each call.</source>
        <translation>エンドポイントのシークレットとサービスのアドレスをプロファイルのものと比べ、エンドポイントが呼び出しごとにトークンを作成していることを確認してください。</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept subscribers. %1</source>
        <extracomment>%1: a sentence on what failed</extracomment>
        <translation>サービスが購読者を受け付けません。%1</translation>
    </message>
    <message>
        <source>See the service&apos;s message: the token isn&apos;t the cause.</source>
        <translation>サービスのメッセージを確認してください。トークンは原因ではありません。</translation>
    </message>
    <message>
        <source>The page subscribes to “%2”, but the app broadcasts to “%1”. %3</source>
        <extracomment>%1: a channel, %2: another channel, %3: a sentence on the difference, or nothing</extracomment>
        <translation>ページは「%2」を購読していますが、アプリは「%1」にブロードキャストしています。%3</translation>
    </message>
    <message>
        <source>Use one name for both, and define it in one place of the app.</source>
        <translation>両方で同じ名前を使用し、アプリ内の 1 か所で定義してください。</translation>
    </message>
    <message>
        <source>The service refuses the broadcast. %1</source>
        <extracomment>%1: the answer of the service</extracomment>
        <translation>サービスがブロードキャストを拒否しています。%1</translation>
    </message>
    <message>
        <source>The broadcast to “%1” was accepted, but reached 0 subscribers although one is subscribed. The subscriber and the broadcast use different apps, services or versions.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>「%1」へのブロードキャストは受け付けられましたが、購読者が 1 件あるのに届いたのは 0 件です。購読者とブロードキャストで、アプリ、サービス、またはバージョンが異なっています。</translation>
    </message>
    <message>
        <source>The broadcast to “%1” was accepted, but didn&apos;t arrive within %2.</source>
        <extracomment>%1: a channel, %2: a time span</extracomment>
        <translation>「%1」へのブロードキャストは受け付けられましたが、%2 以内に到着しませんでした。</translation>
    </message>
    <message>
        <source>Compare the page&apos;s app and version with those of the server that broadcasts. If they are the same, check whether the message arrives later: a server in between may delay or drop it.</source>
        <translation>ページのアプリとバージョンを、ブロードキャストするサーバーのものと比べてください。同じ場合は、メッセージが後から到着しないか確認してください。途中のサーバーがメッセージを遅らせたり破棄したりすることがあります。</translation>
    </message>
    <message>
        <source>Everyone gets in: the endpoint issues a token for “%1” without any credentials. %2</source>
        <extracomment>%1: a channel, %2: a sentence on a cache, or nothing</extracomment>
        <translation>誰でもアクセスできます。エンドポイントが認証情報なしで「%1」のトークンを発行します。%2</translation>
    </message>
    <message>
        <source>Check who the user is before creating a token, and answer 403 otherwise. Until then the channel is effectively public.</source>
        <translation>トークンを作成する前にユーザーを確認し、確認できない場合は 403 で応答してください。それまでチャンネルは事実上パブリックです。</translation>
    </message>
    <message>
        <source>Every signed-in user gets into any channel: the endpoint issues a token for “%1”, which nobody should have access to.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>サインインしたすべてのユーザーがどのチャンネルにもアクセスできます。エンドポイントが、誰もアクセスできないはずの「%1」のトークンを発行します。</translation>
    </message>
    <message>
        <source>Check which channels the user may join and refuse all others, because names can be guessed.</source>
        <translation>名前は推測できるため、ユーザーが参加できるチャンネルを確認し、ほかはすべて拒否してください。</translation>
    </message>
    <message>
        <source>The endpoint issues a token for “%1”, which isn&apos;t a valid channel name.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>エンドポイントが、有効なチャンネル名ではない「%1」のトークンを発行します。</translation>
    </message>
    <message>
        <source>Compare the name with the channels that the app knows instead of accepting any name.</source>
        <translation>任意の名前を受け付けずに、アプリにあるチャンネルと名前を照合してください。</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1, but the answer doesn&apos;t end within %2. %3</source>
        <extracomment>%1: a status, %2: a time span, %3: a sentence on how many bytes arrived</extracomment>
        <translation>エンドポイントはステータス %1 で応答しますが、レスポンスが %2 以内に終わりません。%3</translation>
    </message>
    <message>
        <source>End the answer with the function that the framework has for it, and make sure Content-Length is exactly the size of the body.</source>
        <translation>フレームワークに用意された関数でレスポンスを終了し、Content-Length が本文のサイズと正確に一致するようにしてください。</translation>
    </message>
    <message>
        <source>Let the framework send the body: something besides the server writes to the connection, such as a chunk with a wrong length or output from another thread.</source>
        <translation>本文の送信はフレームワークに任せてください。誤った長さのチャンクや別スレッドの出力など、サーバー以外の何かが接続に書き込んでいます。</translation>
    </message>
    <message>
        <source>The endpoint&apos;s URL contains a user name or password. Browsers refuse to call such a URL.</source>
        <translation>エンドポイントの URL にユーザー名またはパスワードが含まれています。ブラウザーはこのような URL の呼び出しを拒否します。</translation>
    </message>
    <message>
        <source>Use “%1”, and send the credentials in a cookie or header.</source>
        <extracomment>%1: the URL without them</extracomment>
        <translation>「%1」を使用し、認証情報は Cookie またはヘッダーで送信してください。</translation>
    </message>
    <message>
        <source>Let the server listen on another port, such as 8080.</source>
        <translation>サーバーを 8080 など別のポートで待ち受けるようにしてください。</translation>
    </message>
    <message>
        <source>Sign in again and use the new cookie. Compare how long the cookie and the session are valid.</source>
        <translation>サインインし直して新しい Cookie を使用してください。Cookie とセッションの有効期間を比べてください。</translation>
    </message>
    <message>
        <source>Correct the cookie&apos;s attributes where the app sets it.</source>
        <translation>アプリで Cookie を設定している箇所の属性を修正してください。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a web server. %2</source>
        <extracomment>%1: a host with its port, %2: a sentence on what answers</extracomment>
        <translation>%1 は Web サーバーではありません。%2</translation>
    </message>
    <message>
        <source>Remove the header Content-Encoding, or let the server compress the body. Often a proxy decompresses the body and keeps the header.</source>
        <translation>Content-Encoding ヘッダーを削除するか、サーバーで本文を圧縮してください。多くの場合、プロキシが本文を展開し、ヘッダーを残しています。</translation>
    </message>
    <message>
        <source>Content-Encoding says “%1”, but the body can&apos;t be decompressed: it is damaged, incomplete, or compressed in another way.</source>
        <extracomment>%1: a coding such as gzip</extracomment>
        <translation>Content-Encoding は「%1」ですが、本文を展開できません。破損しているか、不完全か、別の方式で圧縮されています。</translation>
    </message>
    <message>
        <source>Find out what compresses the body: often both the app and the server in front of it do. Without compression the answer would be readable.</source>
        <translation>何が本文を圧縮しているかを調べてください。多くの場合、アプリとその手前のサーバーの両方が圧縮しています。圧縮しなければ、レスポンスは読み取れます。</translation>
    </message>
    <message>
        <source>The answer is compressed with %1, which RadarDesk can&apos;t read, although the call asked for no compression. Browsers may read it.</source>
        <extracomment>%1: a coding such as br</extracomment>
        <translation>圧縮しないように要求したのに、レスポンスが %1 で圧縮されており、RadarDesk では読み取れません。ブラウザーでは読み取れる可能性があります。</translation>
    </message>
    <message>
        <source>Turn compression off for the endpoint to check it with RadarDesk.</source>
        <translation>RadarDesk でチェックするには、エンドポイントの圧縮をオフにしてください。</translation>
    </message>
    <message>
        <source>The answer isn&apos;t encoded in UTF-8, and browsers read JSON as UTF-8 only. %1</source>
        <extracomment>%1: a sentence on the encoding</extracomment>
        <translation>レスポンスが UTF-8 でエンコードされていません。ブラウザーは JSON を UTF-8 としてのみ読み取ります。%1</translation>
    </message>
    <message>
        <source>The answer is too large: RadarDesk stopped reading after %1, before the JSON was complete.</source>
        <extracomment>%1: a size such as 1 MiB</extracomment>
        <translation>レスポンスが大きすぎます。JSON が完了する前に、RadarDesk は %1 で読み取りを中止しました。</translation>
    </message>
    <message>
        <source>The body contains two JSON values, one after the other: “%1” and “%2”</source>
        <extracomment>%1: the first JSON, %2: the second JSON</extracomment>
        <translation>本文に JSON の値が 2 つ続けて含まれています: 「%1」と「%2」</translation>
    </message>
    <message>
        <source>Add a “return” or “exit” after the first answer: the code continues behind it.</source>
        <translation>最初のレスポンスの後に「return」または「exit」を追加してください。コードがその先に進んでいます。</translation>
    </message>
    <message>
        <source>End the script after the JSON: something else writes to the answer, such as a debug bar, a second echo, or a function&apos;s return value.</source>
        <translation>JSON の後でスクリプトを終了してください。デバッグバー、2 つ目の echo、関数の戻り値など、何かがレスポンスに書き込んでいます。</translation>
    </message>
    <message>
        <source>The token isn&apos;t exactly what the PushRadar library returned. %1</source>
        <extracomment>%1: a sentence on the change</extracomment>
        <translation>トークンが、PushRadar ライブラリが返したものと完全には一致しません。%1</translation>
    </message>
    <message>
        <source>Return the result of the library&apos;s auth function unchanged.</source>
        <translation>ライブラリの auth 関数の結果をそのまま返してください。</translation>
    </message>
    <message>
        <source>The token is cut off: it has %1 characters, but the service&apos;s own token has %2. The service rejects it.</source>
        <extracomment>%1: a number, %2: a number</extracomment>
        <translation>トークンが途中で切れています。%1 文字ですが、サービス自体のトークンは %2 文字です。サービスはこのトークンを拒否します。</translation>
    </message>
    <message>
        <source>Look for code that splits the token, or a database column that is too short for it.</source>
        <translation>トークンを分割するコードや、トークンに対して短すぎるデータベースの列がないか調べてください。</translation>
    </message>
    <message>
        <source>Find out what the first call uses up, such as a session or a CSRF token that is valid for one call.</source>
        <translation>セッションや 1 回だけ有効な CSRF トークンなど、最初の呼び出しで使い切られるものを調べてください。</translation>
    </message>
    <message>
        <source>Browsers block the redirect at %1 (status %2) before they follow it. %3</source>
        <extracomment>%1: a URL, %2: a status, %3: a sentence on what is missing</extracomment>
        <translation>ブラウザーは、%1 のリダイレクト (ステータス %2) に従う前にブロックします。%3</translation>
    </message>
    <message>
        <source>The endpoint redirects to %1 (status %2), and browsers don&apos;t follow that redirect. %3</source>
        <extracomment>%1: a URL, in quotes, %2: a status, %3: a sentence on why</extracomment>
        <translation>エンドポイントが %1 にリダイレクトしますが (ステータス %2)、ブラウザーはそのリダイレクトに従いません。%3</translation>
    </message>
    <message>
        <source>Redirect to a plain http or https URL, or answer with the token directly.</source>
        <translation>通常の http または https の URL にリダイレクトするか、トークンで直接応答してください。</translation>
    </message>
    <message>
        <source>Redirect to https. Often the app doesn&apos;t know that a proxy in front of it uses https.</source>
        <translation>https にリダイレクトしてください。多くの場合、手前のプロキシが https を使用していることをアプリが認識していません。</translation>
    </message>
    <message>
        <source>The endpoint protects some channels only: without credentials it refuses “%2”, but issues a token for “%1”.</source>
        <extracomment>%1: another channel, %2: the checked channel</extracomment>
        <translation>エンドポイントが一部のチャンネルだけを保護しています。認証情報がない場合、「%2」は拒否しますが、「%1」にはトークンを発行します。</translation>
    </message>
    <message>
        <source>Refuse every channel that the app doesn&apos;t know before any other check.</source>
        <translation>アプリにないチャンネルは、ほかのチェックよりも先にすべて拒否してください。</translation>
    </message>
    <message>
        <source>The endpoint issues a token for “%1”, which only starts like “%2”: it compares the start of the name instead of the whole name.</source>
        <extracomment>%1: another channel, %2: the checked channel</extracomment>
        <translation>エンドポイントが、先頭だけが「%2」と同じ「%1」のトークンを発行します。名前全体ではなく先頭だけを比較しています。</translation>
    </message>
    <message>
        <source>The endpoint issues a token for “%1” to the user of “%2” too: anyone who changes the number gets into another user&apos;s channel.</source>
        <extracomment>%1: another channel, %2: the checked channel</extracomment>
        <translation>エンドポイントが、「%2」のユーザーに「%1」のトークンも発行します。番号を変えるだけで、誰でもほかのユーザーのチャンネルにアクセスできます。</translation>
    </message>
    <message>
        <source>Compare the number in the name with the signed-in user.</source>
        <translation>名前に含まれる番号を、サインインしたユーザーと照合してください。</translation>
    </message>
    <message>
        <source>Look up the session, or verify the cookie&apos;s signature, before creating a token.</source>
        <translation>トークンを作成する前に、セッションを検索するか、Cookie の署名を検証してください。</translation>
    </message>
    <message>
        <source>End the answer when you refuse a call. In Express, “response.status(403)” sends nothing: write “response.status(403).end()”.</source>
        <translation>呼び出しを拒否するときは、レスポンスを終了してください。Express では「response.status(403)」だけでは何も送信されません。「response.status(403).end()」と書いてください。</translation>
    </message>
    <message>
        <source>Browsers send OPTIONS before the call because of its headers (%1), but get no answer. %2</source>
        <extracomment>%1: names of headers, %2: the system&apos;s error message</extracomment>
        <translation>ブラウザーは、ヘッダー (%1) があるため呼び出しの前に OPTIONS を送信しますが、応答がありません。%2</translation>
    </message>
    <message>
        <source>Answer OPTIONS before any check of credentials.</source>
        <translation>OPTIONS には、認証情報のチェックより前に応答してください。</translation>
    </message>
    <message>
        <source>Browsers send OPTIONS before the call because of its headers (%1), and the endpoint refuses it with status %2. Browsers then don&apos;t make the call, which would succeed on its own.</source>
        <extracomment>%1: names of headers, %2: a status</extracomment>
        <translation>ブラウザーは、ヘッダー (%1) があるため呼び出しの前に OPTIONS を送信しますが、エンドポイントがステータス %2 で拒否します。そのため、単独では成功するはずの呼び出しをブラウザーが行いません。</translation>
    </message>
    <message>
        <source>Answer OPTIONS with 204 and the Access-Control headers before any check of credentials: browsers send no cookies and no token with OPTIONS.</source>
        <translation>OPTIONS には、認証情報のチェックより前に、204 と Access-Control ヘッダーで応答してください。ブラウザーは OPTIONS で Cookie もトークンも送信しません。</translation>
    </message>
    <message>
        <source>Browsers send OPTIONS before the call because of its headers (%1), and the endpoint redirects it (status %2). Browsers don&apos;t follow that redirect.</source>
        <extracomment>%1: names of headers, %2: a status</extracomment>
        <translation>ブラウザーは、ヘッダー (%1) があるため呼び出しの前に OPTIONS を送信しますが、エンドポイントがリダイレクトします (ステータス %2)。ブラウザーはそのリダイレクトに従いません。</translation>
    </message>
    <message>
        <source>Add this header to the answer: Access-Control-Allow-Origin: %1</source>
        <extracomment>%1: the page&apos;s origin</extracomment>
        <translation>レスポンスに次のヘッダーを追加してください: Access-Control-Allow-Origin: %1</translation>
    </message>
    <message>
        <source>Set Access-Control-Allow-Origin to exactly “%1”: with scheme and port, without a slash at the end, and only once.</source>
        <extracomment>%1: the page&apos;s origin</extracomment>
        <translation>Access-Control-Allow-Origin を正確に「%1」に設定してください。スキームとポートを含め、末尾のスラッシュは付けず、1 回だけ指定します。</translation>
    </message>
    <message>
        <source>The endpoint answers with “Access-Control-Allow-Origin: *”, which doesn&apos;t allow calls with cookies, so browsers hide the answer from the page.</source>
        <translation>エンドポイントが「Access-Control-Allow-Origin: *」で応答します。これは Cookie 付きの呼び出しを許可しないため、ブラウザーはページにレスポンスを渡しません。</translation>
    </message>
    <message>
        <source>Answer with the page&apos;s own origin, “%1”, and with “Access-Control-Allow-Credentials: true” and “Vary: Origin”.</source>
        <extracomment>%1: the page&apos;s origin</extracomment>
        <translation>ページ自身のオリジン「%1」と、「Access-Control-Allow-Credentials: true」および「Vary: Origin」で応答してください。</translation>
    </message>
    <message>
        <source>The page calls with cookies, but the answer doesn&apos;t allow them, so browsers hide it from the page. %2</source>
        <extracomment>%2: a sentence on the header</extracomment>
        <translation>ページは Cookie 付きで呼び出しますが、レスポンスが Cookie を許可していないため、ブラウザーはページにレスポンスを渡しません。%2</translation>
    </message>
    <message>
        <source>Add “Access-Control-Allow-Credentials: true” next to “Access-Control-Allow-Origin: %1”.</source>
        <extracomment>%1: the page&apos;s origin</extracomment>
        <translation>「Access-Control-Allow-Origin: %1」に加えて「Access-Control-Allow-Credentials: true」を追加してください。</translation>
    </message>
    <message>
        <source>The page sends the header “%1”, which the answer to OPTIONS doesn&apos;t allow, so browsers don&apos;t make the call. %2</source>
        <extracomment>%1: a header&apos;s name, %2: a sentence on the header Access-Control-Allow-Headers</extracomment>
        <translation>ページはヘッダー「%1」を送信しますが、OPTIONS のレスポンスがこれを許可していないため、ブラウザーは呼び出しを行いません。%2</translation>
    </message>
    <message>
        <source>Add this header to the answer to OPTIONS: Access-Control-Allow-Headers: %1</source>
        <extracomment>%1: a header&apos;s name</extracomment>
        <translation>OPTIONS のレスポンスに次のヘッダーを追加してください: Access-Control-Allow-Headers: %1</translation>
    </message>
    <message>
        <source>Call the endpoint with credentials, and have it answer with Access-Control-Allow-Credentials: true.</source>
        <translation>認証情報付き (credentials) でエンドポイントを呼び出し、エンドポイントが Access-Control-Allow-Credentials: true で応答するようにしてください。</translation>
    </message>
    <message>
        <source>Set the cookie with “SameSite=None; Secure”, or serve the endpoint from the page&apos;s site.</source>
        <translation>Cookie に「SameSite=None; Secure」を設定するか、ページと同じサイトでエンドポイントを提供してください。</translation>
    </message>
    <message>
        <source>Set the cookie with a Domain and Path that cover the endpoint.</source>
        <translation>Cookie の Domain と Path を、エンドポイントを含む値に設定してください。</translation>
    </message>
    <message>
        <source>Serve the endpoint over https.</source>
        <translation>エンドポイントを https で提供してください。</translation>
    </message>
    <message>
        <source>The endpoint rejects the call as malformed (status %1). %2</source>
        <extracomment>%1: a status, %2: sentences on the answer, or nothing</extracomment>
        <translation>エンドポイントが、形式が不正として呼び出しを拒否しています (ステータス %1)。%2</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t recognize the user (401). %1</source>
        <extracomment>%1: sentences on the answer, or nothing</extracomment>
        <translation>エンドポイントがユーザーを認識していません (401)。%1</translation>
    </message>
    <message>
        <source>Choose an identity that has the page&apos;s cookies or headers. If it has them already, the session may have expired: sign in again.</source>
        <translation>ページの Cookie またはヘッダーを持つアイデンティティを選択してください。すでに持っている場合は、セッションの有効期限が切れている可能性があります。サインインし直してください。</translation>
    </message>
    <message>
        <source>The endpoint refuses the call (403), which was made without cookies or headers that identify a user. %1</source>
        <extracomment>%1: sentences on the answer, or nothing</extracomment>
        <translation>エンドポイントが呼び出しを拒否しています (403)。呼び出しには、ユーザーを識別する Cookie もヘッダーもありませんでした。%1</translation>
    </message>
    <message>
        <source>Choose an identity. If the page has a session, copy its cookies from the browser&apos;s developer tools.</source>
        <translation>アイデンティティを選択してください。ページにセッションがある場合は、ブラウザーの開発者ツールから Cookie をコピーしてください。</translation>
    </message>
    <message>
        <source>Check the rule in the app: the user, the channel, and how the app parses the channel&apos;s name.</source>
        <translation>アプリのルールを確認してください。確認する点は、ユーザー、チャンネル、アプリによるチャンネル名の解析方法です。</translation>
    </message>
    <message>
        <source>The endpoint refuses the call (403) with and without the credentials. Either it doesn&apos;t accept them, or nobody may join this channel. %1</source>
        <extracomment>%1: sentences on the answer, or nothing</extracomment>
        <translation>認証情報の有無にかかわらず、エンドポイントが呼び出しを拒否しています (403)。認証情報を受け入れていないか、このチャンネルには誰も参加できません。%1</translation>
    </message>
    <message>
        <source>Try the same credentials in a place where they work. If they do, check the rule for this channel and what is in front of the app: firewalls and CSRF checks answer 403 too.</source>
        <translation>同じ認証情報を、使用できるはずの場所で試してください。そこで使用できる場合は、このチャンネルのルールと、アプリの手前にあるものを確認してください。ファイアウォールや CSRF チェックも 403 で応答します。</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t accept GET (405). %1 %2</source>
        <extracomment>%1: a sentence on the allowed methods, or nothing, %2: sentences on the answer, or nothing</extracomment>
        <translation>エンドポイントが GET を受け付けません (405)。%1%2</translation>
    </message>
    <message>
        <source>Add GET to the route: the browser library calls the endpoint by GET.</source>
        <translation>ルートに GET を追加してください。ブラウザーライブラリは GET でエンドポイントを呼び出します。</translation>
    </message>
    <message>
        <source>The CSRF check of the endpoint rejects the call (status %1): the call has no CSRF token, or its session has expired. %2</source>
        <extracomment>%1: a status, %2: sentences on the answer, or nothing</extracomment>
        <translation>エンドポイントの CSRF チェックが呼び出しを拒否しています (ステータス %1)。呼び出しに CSRF トークンがないか、セッションの有効期限が切れています。%2</translation>
    </message>
    <message>
        <source>Raise the limit for this route: each channel and each reconnection is one call.</source>
        <translation>このルートの上限を引き上げてください。チャンネルごと、再接続ごとに 1 回の呼び出しが発生します。</translation>
    </message>
    <message>
        <source>The app failed with status %1. %2</source>
        <extracomment>%1: a status, %2: sentences on the answer, or nothing</extracomment>
        <translation>アプリがステータス %1 で失敗しました。%2</translation>
    </message>
    <message>
        <source>Check the app&apos;s log. The first bytes of the answer are shown below.</source>
        <translation>アプリのログを確認してください。レスポンスの最初の数バイトが下に表示されています。</translation>
    </message>
    <message>
        <source>The app isn&apos;t available (status %1): it is down for maintenance, or a server in front of it gets no answer from it. %2</source>
        <extracomment>%1: a status, %2: sentences on the answer, or nothing</extracomment>
        <translation>アプリを利用できません (ステータス %1)。メンテナンスで停止中か、アプリから手前のサーバーへの応答がありません。%2</translation>
    </message>
    <message>
        <source>Check whether the app is down, overloaded, or on a different port than the server in front of it expects.</source>
        <translation>アプリが停止していないか、過負荷でないか、手前のサーバーが想定しているものとは別のポートで動作していないかを確認してください。</translation>
    </message>
    <message>
        <source>The endpoint answers with the unexpected status %1. %2</source>
        <extracomment>%1: a status, %2: sentences on the answer, or nothing</extracomment>
        <translation>エンドポイントが予期しないステータス %1 で応答します。%2</translation>
    </message>
    <message>
        <source>Answer 200 with the token, or 403 if the user may not join.</source>
        <translation>200 とトークンで応答してください。ユーザーが参加できない場合は 403 で応答してください。</translation>
    </message>
    <message>
        <source>“%1” is a public channel because its name doesn&apos;t start with “private-” or “presence-”. Anyone with the public key can subscribe, without a token.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>「%1」は、名前が「private-」または「presence-」で始まらないため、パブリックチャンネルです。公開キーがあれば、誰でもトークンなしで購読できます。</translation>
    </message>
    <message>
        <source>To restrict access, rename the channel to “private-%1”, in the page and in the code that broadcasts to it.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>アクセスを制限するには、ページと、ブロードキャストするコードの両方で、チャンネル名を「private-%1」に変更してください。</translation>
    </message>
    <message>
        <source>“%1” looks like a channel with the prefix “%2”, but it is public because the prefix is misspelled.</source>
        <extracomment>%1: the channel, %2: the intended prefix</extracomment>
        <translation>「%1」はプレフィックス「%2」のチャンネルのように見えますが、プレフィックスの綴りが違うため、パブリックチャンネルです。</translation>
    </message>
    <message>
        <source>Rename the channel to “%3”, in the page, in the endpoint and in the code that broadcasts to it.</source>
        <extracomment>%3: the corrected name</extracomment>
        <translation>ページ、エンドポイント、ブロードキャストするコードで、チャンネル名を「%3」に変更してください。</translation>
    </message>
    <message>
        <source>“%1” has the prefix twice, so it is a different channel from “%2”.</source>
        <extracomment>%1: the channel, %2: the same name with one prefix</extracomment>
        <translation>「%1」はプレフィックスが重複しているため、「%2」とは別のチャンネルです。</translation>
    </message>
    <message>
        <source>Use “%2”, and find the code that adds the prefix to a name that already has it.</source>
        <extracomment>%2: the same name with one prefix</extracomment>
        <translation>「%2」を使用し、すでにプレフィックスのある名前にプレフィックスを追加しているコードを探してください。</translation>
    </message>
    <message>
        <source>%1 v3 treats white space as part of the name; v2 removes it in some places only.</source>
        <extracomment>%1: a sentence on where the white space is</extracomment>
        <translation>%1v3 は空白文字を名前の一部として扱います。v2 が取り除くのは一部の箇所だけです。</translation>
    </message>
    <message>
        <source>Remove the white space where the name comes from, such as a form, a template or a database.</source>
        <translation>フォーム、テンプレート、データベースなど、名前の取得元で空白文字を削除してください。</translation>
    </message>
    <message>
        <source>“%1” is a different channel from “%3”. %2</source>
        <extracomment>%1: the channel, %2: a sentence on the character that differs, %3: the corrected name</extracomment>
        <translation>「%1」は「%3」とは別のチャンネルです。%2</translation>
    </message>
    <message>
        <source>Type the name again instead of pasting it: “%3”.</source>
        <extracomment>%3: the corrected name</extracomment>
        <translation>名前を貼り付けずに、入力し直してください: 「%3」。</translation>
    </message>
    <message>
        <source>Choose another name and use it everywhere. v3 allows A-Z a-z 0-9 - _ = @ , . ; and v2 allows everything except white space.</source>
        <translation>別の名前を選び、すべての箇所で使用してください。v3 で使用できる文字は A-Z a-z 0-9 - _ = @ , . ; で、v2 では空白文字以外のすべての文字を使用できます。</translation>
    </message>
    <message>
        <source>Copy the secret from the dashboard&apos;s API page into the profile.</source>
        <translation>ダッシュボードの API ページからシークレットをプロファイルにコピーしてください。</translation>
    </message>
    <message>
        <source>The service rejects the secret of the profile “%1”. %2</source>
        <extracomment>%1: a profile, %2: the answer of the service</extracomment>
        <translation>サービスがプロファイル「%1」のシークレットを拒否しています。%2</translation>
    </message>
    <message>
        <source>Copy the secret from the dashboard&apos;s API page again, and make sure your app&apos;s endpoint uses the same one.</source>
        <translation>ダッシュボードの API ページからシークレットをコピーし直し、アプリのエンドポイントも同じシークレットを使用していることを確認してください。</translation>
    </message>
    <message>
        <source>The service issues no token. %1</source>
        <extracomment>%1: the answer of the service</extracomment>
        <translation>サービスがトークンを発行しません。%1</translation>
    </message>
    <message>
        <source>See the service&apos;s answer below. Your app&apos;s endpoint would get the same answer.</source>
        <translation>下にあるサービスのレスポンスを確認してください。アプリのエンドポイントにも同じレスポンスが返されます。</translation>
    </message>
    <message>
        <source>No authentication endpoint is set.</source>
        <translation>認証エンドポイントが設定されていません。</translation>
    </message>
    <message>
        <source>Enter the URL that the page passes to radar.auth() (v3) or radar.setAuthenticationEndpoint() (v2).</source>
        <translation>ページが radar.auth() (v3) または radar.setAuthenticationEndpoint() (v2) に渡す URL を入力してください。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an http or https URL.</source>
        <extracomment>%1: what was entered as the endpoint</extracomment>
        <translation>「%1」は http または https の URL ではありません。</translation>
    </message>
    <message>
        <source>Enter a URL such as “https://app.example/auth”, or a path such as “/auth” for an endpoint on the page&apos;s own host.</source>
        <translation>「https://app.example/auth」のような URL か、エンドポイントがページと同じホストにある場合は「/auth」のようなパスを入力してください。</translation>
    </message>
    <message>
        <source>“%1” is relative to the page&apos;s URL, which isn&apos;t set.</source>
        <extracomment>%1: the endpoint</extracomment>
        <translation>「%1」はページの URL を基準とする相対パスですが、ページの URL が設定されていません。</translation>
    </message>
    <message>
        <source>Enter the URL of the page that subscribes.</source>
        <translation>購読するページの URL を入力してください。</translation>
    </message>
    <message>
        <source>Browsers block the call as mixed content because the page is on https (%1) and the endpoint on http (%2). %3</source>
        <extracomment>%1: the page&apos;s origin, %2: the endpoint&apos;s origin, %3: sentences on what a direct call gets</extracomment>
        <translation>ページが https (%1)、エンドポイントが http (%2) のため、ブラウザーは呼び出しを混在コンテンツとしてブロックします。%3</translation>
    </message>
    <message>
        <source>Serve the endpoint over https, or use a relative URL if the page&apos;s own host can serve it.</source>
        <translation>エンドポイントを https で提供するか、ページ自身のホストで提供できる場合は相対 URL を使用してください。</translation>
    </message>
    <message>
        <source>The host “%1” doesn&apos;t exist.</source>
        <extracomment>%1: a host</extracomment>
        <translation>ホスト「%1」は存在しません。</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s URL for a typo, or for a name that only another machine or a container can resolve.</source>
        <translation>エンドポイントの URL に、入力ミスや、別のマシンまたはコンテナーでしか解決できない名前がないか確認してください。</translation>
    </message>
    <message>
        <source>Check the URL, the network, your VPN and firewalls.</source>
        <translation>URL、ネットワーク、VPN、ファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>Nothing listens on %1, port %2, but a server listens on the same port of %3.</source>
        <extracomment>%1: the host in the URL, %2: a port, %3: the host where a server listens</extracomment>
        <translation>%1 のポート %2 で待ち受けているプログラムはありませんが、%3 の同じポートではサーバーが待ち受けています。</translation>
    </message>
    <message>
        <source>Use “%3” in the endpoint&apos;s URL, or let the server listen on all addresses of this machine.</source>
        <extracomment>%3: the host where a server listens</extracomment>
        <translation>エンドポイントの URL に「%3」を使用するか、サーバーがこのマシンのすべてのアドレスで待ち受けるようにしてください。</translation>
    </message>
    <message>
        <source>Nothing listens on %1, port %2, but a server on that host listens on port %3.</source>
        <extracomment>%1: a host, %2: the port in the URL, %3: one port or several</extracomment>
        <translation>%1 のポート %2 で待ち受けているプログラムはありませんが、同じホストのポート %3 ではサーバーが待ち受けています。</translation>
    </message>
    <message>
        <source>Check which port the app starts on, and correct the endpoint&apos;s URL.</source>
        <translation>アプリが起動時に使用するポートを確認し、エンドポイントの URL を修正してください。</translation>
    </message>
    <message>
        <source>Nothing listens on %1, port %2. %3 Either the server isn&apos;t running, or it listens on a port that wasn&apos;t tried.</source>
        <extracomment>%1: a host, %2: the port in the URL, %3: a sentence on other ports that were tried, or nothing</extracomment>
        <translation>%1 のポート %2 で待ち受けているプログラムがありません。%3サーバーが実行されていないか、試していないポートで待ち受けています。</translation>
    </message>
    <message>
        <source>Start the app. If it is running, compare the port that it reports at startup.</source>
        <translation>アプリを起動してください。実行中の場合は、起動時に表示されるポートと比べてください。</translation>
    </message>
    <message>
        <source>Check the app&apos;s log. The app crashed while it answered, a server in between cut the connection, or Content-Length is larger than the body.</source>
        <translation>アプリのログを確認してください。アプリが応答中にクラッシュしたか、途中のサーバーが接続を切断したか、Content-Length が本文より大きくなっています。</translation>
    </message>
    <message>
        <source>Use a certificate for the endpoint&apos;s host name, signed by an authority that browsers trust. Browsers refuse this one too, unless a user has added an exception.</source>
        <translation>エンドポイントのホスト名に対して発行され、ブラウザーが信頼する認証局が署名した証明書を使用してください。ユーザーが例外を追加していない限り、ブラウザーもこの証明書を拒否します。</translation>
    </message>
    <message>
        <source>The proxy blocks the call. %1</source>
        <extracomment>%1: the system&apos;s error message</extracomment>
        <translation>プロキシが呼び出しをブロックしています。%1</translation>
    </message>
    <message>
        <source>Check the URL and the network.</source>
        <translation>URL とネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The endpoint accepted the call, but didn&apos;t answer within %1.</source>
        <extracomment>%1: a time span</extracomment>
        <translation>エンドポイントは呼び出しを受け付けましたが、%1 以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Find out what the endpoint waits for: a database, a lock, another service, or itself if it handles one request at a time. In Express, “response.status(403)” alone sends nothing: add “.end()”.</source>
        <translation>エンドポイントが何を待っているかを調べてください。データベース、ロック、別のサービスのほか、リクエストを 1 件ずつ処理する場合は自分自身を待っていることがあります。Express では「response.status(403)」だけでは何も送信されません。「.end()」を追加してください。</translation>
    </message>
    <message>
        <source>Use the full URL in the page: %3</source>
        <extracomment>%3: the endpoint that answers</extracomment>
        <translation>ページで完全な URL を使用してください: %3</translation>
    </message>
    <message>
        <source>%2 has no route for “%1”. %3</source>
        <extracomment>%1: a path, %2: a host, %3: further sentences, or nothing</extracomment>
        <translation>%2 に「%1」のルートがありません。%3</translation>
    </message>
    <message>
        <source>Compare the path with your app&apos;s routes: check prefixes, a slash at the end, and upper and lower case.</source>
        <translation>パスをアプリのルートと比べてください。プレフィックス、末尾のスラッシュ、大文字と小文字を確認してください。</translation>
    </message>
    <message>
        <source>The endpoint redirects from %1 to %2, which makes the call cross-origin. %3</source>
        <extracomment>%1: an origin, %2: another origin, %3: a sentence on what fails there</extracomment>
        <translation>エンドポイントが %1 から %2 にリダイレクトするため、呼び出しがクロスオリジンになります。%3</translation>
    </message>
    <message>
        <source>Give the page the URL that the call ends at, so that no redirect is needed.</source>
        <translation>リダイレクトが不要になるように、呼び出しの最終的な URL をページに指定してください。</translation>
    </message>
    <message>
        <source>The endpoint redirects from http to https (%1 to %2), which makes the call cross-origin. %3</source>
        <extracomment>%1: an origin, %2: another origin, %3: a sentence on what fails there</extracomment>
        <translation>エンドポイントが http から https にリダイレクトするため (%1 から %2)、呼び出しがクロスオリジンになります。%3</translation>
    </message>
    <message>
        <source>Use the https URL in the page.</source>
        <translation>ページで https の URL を使用してください。</translation>
    </message>
    <message>
        <source>The endpoint redirects from %1 to the sign-in page %2 because the call has no session that the app knows.</source>
        <extracomment>%1: a URL, %2: a URL</extracomment>
        <translation>呼び出しにアプリが認識できるセッションがないため、エンドポイントが %1 からサインインページ %2 にリダイレクトします。</translation>
    </message>
    <message>
        <source>Send the session cookie with the call, and have the endpoint answer 401 or 403 instead of redirecting.</source>
        <translation>呼び出しでセッション Cookie を送信し、エンドポイントはリダイレクトせずに 401 または 403 で応答するようにしてください。</translation>
    </message>
    <message>
        <source>The endpoint redirects without end: %1 times, most recently to %2.</source>
        <extracomment>%1: a number, %2: a URL</extracomment>
        <translation>エンドポイントのリダイレクトが終わりません: %1 回、最後は %2。</translation>
    </message>
    <message>
        <source>Look for two rules that contradict each other: often one adds a slash or https, and another removes it, in the app and in a proxy in front of it.</source>
        <translation>矛盾する 2 つのルールがないか調べてください。多くの場合、アプリとその手前のプロキシで、一方がスラッシュや https を追加し、もう一方が取り除いています。</translation>
    </message>
    <message>
        <source>The endpoint answers with the redirect status %1, but names no target.</source>
        <extracomment>%1: a status</extracomment>
        <translation>エンドポイントがリダイレクトステータス %1 で応答しますが、転送先が指定されていません。</translation>
    </message>
    <message>
        <source>Answer with the token directly.</source>
        <translation>トークンで直接応答してください。</translation>
    </message>
    <message>
        <source>The connection endpoint doesn&apos;t accept POST (405). %1 %2</source>
        <extracomment>%1: a sentence on the allowed methods, or nothing, %2: sentences on the answer, or nothing</extracomment>
        <translation>接続エンドポイントが POST を受け付けません (405)。%1%2</translation>
    </message>
    <message>
        <source>Add POST to the route: the browser library sends a POST on each connection.</source>
        <translation>ルートに POST を追加してください。ブラウザーライブラリは接続のたびに POST を送信します。</translation>
    </message>
    <message>
        <source>The connection endpoint reads the socket ID from a JSON body, but not from a form. %1 The sandbox&apos;s browser library sends a form; what PushRadar&apos;s own library sends isn&apos;t published.</source>
        <extracomment>%1: sentences on the answer to the form</extracomment>
        <translation>接続エンドポイントは、ソケット ID を JSON の本文からは読み取りますが、フォームからは読み取りません。%1サンドボックスのブラウザーライブラリはフォームを送信します。PushRadar 自身のライブラリが送信する形式は公開されていません。</translation>
    </message>
    <message>
        <source>Call the library&apos;s function that registers client data with the socket ID that was sent and the secret of this app. Client data is limited to 1,024 bytes; the app&apos;s log should show errors of the service.</source>
        <translation>クライアントデータを登録するライブラリの関数を、送信されたソケット ID とこのアプリのシークレットで呼び出してください。クライアントデータの上限は 1,024 バイトです。サービスのエラーはアプリのログで確認できます。</translation>
    </message>
    <message>
        <source>The channel name is empty.</source>
        <translation>チャンネル名が空です。</translation>
    </message>
    <message>
        <source>“%1” is null, but must be a string.</source>
        <extracomment>%1: a member</extracomment>
        <translation>「%1」が null ですが、文字列にする必要があります。</translation>
    </message>
    <message>
        <source>The token is for a different channel than “%3”. %1 %2</source>
        <extracomment>%1: a sentence on the token&apos;s channel, %2: a sentence on the difference, or nothing, %3: the page&apos;s channel</extracomment>
        <translation>トークンが「%3」以外のチャンネルのものです。%1%2</translation>
    </message>
    <message>
        <source>The token is for a different socket (%1) than the page&apos;s socket (%2). %3</source>
        <extracomment>%1: a socket ID, %2: a socket ID, %3: a further sentence, or nothing</extracomment>
        <translation>トークンが、ページのソケット (%2) とは別のソケット (%1) のものです。%3</translation>
    </message>
    <message>
        <source>The token expired at %1. %2</source>
        <extracomment>%1: a time, %2: a sentence on the clocks, or nothing</extracomment>
        <translation>トークンの有効期限は %1 に切れています。%2</translation>
    </message>
    <message>
        <source>%1 %2 Pages call the endpoint for each channel and after each reconnection.</source>
        <extracomment>%1: a sentence on the call that fails, %2: sentences on its answer</extracomment>
        <translation>%1%2ページは、チャンネルごと、再接続ごとにエンドポイントを呼び出します。</translation>
    </message>
    <message>
        <source>Two connections of one user get different values of “##uniqueID” (%1 and %2), so presence counts that user twice.</source>
        <extracomment>%1: a value, %2: another value</extracomment>
        <translation>1 人のユーザーの 2 つの接続で「##uniqueID」の値が異なるため (%1 と %2)、プレゼンスではそのユーザーが 2 人と数えられます。</translation>
    </message>
    <message>
        <source>The endpoint answers with a success status, but the JSON reports an error: %1</source>
        <extracomment>%1: a part of the JSON, in quotes</extracomment>
        <translation>エンドポイントは成功ステータスで応答しますが、JSON ではエラーが報告されています: %1</translation>
    </message>
    <message>
        <source>The endpoint recognizes the user, but doesn&apos;t let this user into “%1” (403). %2 %3</source>
        <extracomment>%1: a channel, %2: a sentence on the answer without credentials, %3: sentences on the answer, or nothing</extracomment>
        <translation>エンドポイントはユーザーを認識していますが、このユーザーの「%1」へのアクセスを許可していません (403)。%2%3</translation>
    </message>
    <message>
        <source>“%1” is relative, so browsers look for it on the page&apos;s own host, %2, where it doesn&apos;t exist (404). The endpoint answers at %3.</source>
        <extracomment>%1: the endpoint as it was entered, %2: the page&apos;s host, %3: the endpoint that answers</extracomment>
        <translation>「%1」は相対 URL のため、ブラウザーはページ自身のホスト %2 で探しますが、そこには存在しません (404)。エンドポイントは %3 で応答します。</translation>
    </message>
    <message>
        <source>%1 expects encrypted connections (TLS), but the call to it uses plain HTTP.</source>
        <extracomment>%1: a host with its port</extracomment>
        <translation>%1 は暗号化された接続 (TLS) を必要としますが、呼び出しは平文の HTTP を使用しています。</translation>
    </message>
    <message>
        <source>Use “https:” in the endpoint&apos;s URL, or in the redirect that leads to this port.</source>
        <translation>エンドポイントの URL、またはこのポートへのリダイレクトで「https:」を使用してください。</translation>
    </message>
    <message>
        <source>%1 speaks plain HTTP, but the call to it uses https.</source>
        <extracomment>%1: a host with its port</extracomment>
        <translation>%1 は平文の HTTP を使用しますが、呼び出しは https を使用しています。</translation>
    </message>
    <message>
        <source>Use “http:” for a server on this machine, or the port where the server offers https. If a redirect leads to this port, correct the redirect.</source>
        <translation>このマシン上のサーバーには「http:」を使用するか、サーバーが https を提供するポートを使用してください。リダイレクトがこのポートに向いている場合は、リダイレクトを修正してください。</translation>
    </message>
    <message>
        <source>If the answer names the reason, start there. Otherwise compare the parameter names that the endpoint reads with those of the request below.</source>
        <translation>レスポンスに理由が書かれている場合は、そこから調べてください。そうでない場合は、エンドポイントが読み取るパラメーター名を下のリクエストのものと比べてください。</translation>
    </message>
    <message>
        <source>%1 The browser library finds no token there.</source>
        <extracomment>%1: a sentence on where the string is, %2: a sentence on a cause, or nothing</extracomment>
        <translation>%1 ブラウザーのライブラリはそこにトークンを見つけられません。</translation>
    </message>
    <message>
        <source>The JSON is encoded twice: return the object itself, or the string without encoding it again. %2</source>
        <translation>JSON が二重にエンコードされています。オブジェクト自体を返すか、文字列を再びエンコードせずに返してください。%2</translation>
    </message>
    <message>
        <source>The endpoint accepts the call with the cookie “%1” and answers with status %3 without it. Browsers don&apos;t send this cookie because it expired on %2.</source>
        <extracomment>%1: a cookie, %2: a date and time, %3: a status</extracomment>
        <translation>エンドポイントは Cookie「%1」があれば呼び出しを受け入れ、なければステータス %3 で応答します。この Cookie の有効期限は %2 に切れているため、ブラウザーは送信しません。</translation>
    </message>
    <message>
        <source>The endpoint accepts the call with the cookie “%1” and answers with status %3 without it. Browsers don&apos;t store this cookie. %2</source>
        <extracomment>%1: a cookie, %2: a sentence on the rule, %3: a status</extracomment>
        <translation>エンドポイントは Cookie「%1」があれば呼び出しを受け入れ、なければステータス %3 で応答します。ブラウザーはこの Cookie を保存しません。%2</translation>
    </message>
    <message>
        <source>The endpoint returns the secret as the token, so everyone who may call the endpoint gets the secret.</source>
        <translation>エンドポイントがシークレットをトークンとして返しているため、エンドポイントを呼び出せる全員にシークレットが渡ります。</translation>
    </message>
    <message>
        <source>Revoke the secret and use a new one. Then return the result of the library&apos;s auth function instead.</source>
        <translation>シークレットを無効にし、新しいものを使用してください。そのうえで、代わりにライブラリの auth 関数の結果を返してください。</translation>
    </message>
    <message>
        <source>The endpoint returns the public key as the token.</source>
        <translation>エンドポイントが公開キーをトークンとして返しています。</translation>
    </message>
    <message>
        <source>Return the result of the library&apos;s auth function instead.</source>
        <translation>代わりにライブラリの auth 関数の結果を返してください。</translation>
    </message>
    <message>
        <source>The service rejects the token, which isn&apos;t in the format of its own tokens: it has %1 characters, and the service&apos;s own token for the same socket has %2. %3</source>
        <extracomment>%1: a number, %2: a number, %3: the message of the service</extracomment>
        <translation>サービスがトークンを拒否しました。トークンはサービス自身のトークンの形式ではありません。長さは %1 文字で、同じソケット用のサービス自身のトークンは %2 文字です。%3</translation>
    </message>
    <message>
        <source>Return the result of the library&apos;s auth function unchanged. If you do, compare the endpoint&apos;s service address with that of the profile: tokens of another service look different.</source>
        <translation>ライブラリの auth 関数の結果をそのまま返してください。すでにそうしている場合は、エンドポイントのサービスのアドレスをプロファイルのものと比べてください。別のサービスのトークンは形が異なります。</translation>
    </message>
    <message>
        <source>The endpoint issues a token for “%1” although the cookie “%2” was changed. %3</source>
        <extracomment>%1: a channel, %2: names of cookies, %3: a sentence on what isn&apos;t checked</extracomment>
        <translation>Cookie「%2」を変更しても、エンドポイントは「%1」のトークンを発行します。%3</translation>
    </message>
    <message>
        <source>The endpoint issues a token for “%1” although only part of the cookie “%2” is right. %3</source>
        <extracomment>%1: a channel, %2: names of cookies, %3: a sentence on which part is compared</extracomment>
        <translation>Cookie「%2」の一部しか正しくないのに、エンドポイントは「%1」のトークンを発行します。%3</translation>
    </message>
    <message>
        <source>Compare the whole value of the cookie: look up the session by its full ID, and verify signatures over their full length.</source>
        <translation>Cookie の値全体を比較してください。セッションは完全な ID で検索し、署名は全長を検証してください。</translation>
    </message>
    <message>
        <source>The endpoint issues a token for “%1” although the value of the header “%2” was changed: it doesn&apos;t verify all of the value.</source>
        <extracomment>%1: a channel, %2: names of headers</extracomment>
        <translation>ヘッダー「%2」の値を変更しても、エンドポイントは「%1」のトークンを発行します。値全体を検証していません。</translation>
    </message>
    <message>
        <source>Verify the signature of a token in the header, or compare its whole value with a stored one, before creating a token.</source>
        <translation>トークンを作成する前に、ヘッダーのトークンの署名を検証するか、値全体を保存された値と比較してください。</translation>
    </message>
    <message>
        <source>Browsers send OPTIONS before the call because of its headers (%1). The answer doesn&apos;t allow pages with the origin %2. %3 %4</source>
        <extracomment>%1: names of headers, %2: the page&apos;s origin, %3: a sentence on the header, %4: a sentence on why the origin is “null”, or nothing</extracomment>
        <translation>ヘッダー (%1) のため、ブラウザーは呼び出しの前に OPTIONS を送信します。応答はオリジン %2 のページを許可していません。%3 %4</translation>
    </message>
    <message>
        <source>The endpoint answers, but browsers hide the answer from pages with the origin %1: the header Access-Control-Allow-Origin is missing. %2</source>
        <extracomment>%1: the page&apos;s origin, %2: a sentence on why it is “null”, or nothing</extracomment>
        <translation>エンドポイントは応答しますが、ブラウザーはオリジン %1 のページに応答を渡しません。ヘッダー Access-Control-Allow-Origin がありません。%2</translation>
    </message>
    <message>
        <source>The endpoint answers, but browsers hide the answer from pages with the origin %1: Access-Control-Allow-Origin is “%2”. %3</source>
        <extracomment>%1: the page&apos;s origin, %2: the header&apos;s value, %3: a sentence on the cause, or nothing</extracomment>
        <translation>エンドポイントは応答しますが、ブラウザーはオリジン %1 のページに応答を渡しません。Access-Control-Allow-Origin は「%2」です。%3</translation>
    </message>
    <message>
        <source>Without cookies the endpoint refuses the call with status %1; with them it accepts the call. The page sends none.</source>
        <extracomment>%1: a status</extracomment>
        <translation>エンドポイントは、Cookie がないとステータス %1 で呼び出しを拒否し、Cookie があれば受け入れます。ページは Cookie を送信していません。</translation>
    </message>
    <message>
        <source>The endpoint accepts the call with the cookie “%1” and answers with status %5 without it. Browsers don&apos;t send this cookie because the page is on another site (%3) than the endpoint (%4). %2</source>
        <extracomment>%1: a cookie, %2: a sentence on SameSite, %3: a site, %4: a site, %5: a status</extracomment>
        <translation>エンドポイントは Cookie「%1」があれば呼び出しを受け入れ、なければステータス %5 で応答します。ページがエンドポイントのサイト (%4) とは別のサイト (%3) にあるため、ブラウザーはこの Cookie を送信しません。%2</translation>
    </message>
    <message>
        <source>The endpoint accepts the call with the cookie “%1” and answers with status %4 without it. Browsers don&apos;t send this cookie because it is for %2, and the endpoint is at %3.</source>
        <extracomment>%1: a cookie, %2: a host and path, %3: the endpoint, %4: a status</extracomment>
        <translation>エンドポイントは Cookie「%1」があれば呼び出しを受け入れ、なければステータス %4 で応答します。この Cookie は %2 用で、エンドポイントは %3 にあるため、ブラウザーは送信しません。</translation>
    </message>
    <message>
        <source>The endpoint accepts the call with the cookie “%1” and answers with status %2 without it. Browsers don&apos;t send this cookie because it is Secure, and the endpoint is on http.</source>
        <extracomment>%1: a cookie, %2: a status</extracomment>
        <translation>エンドポイントは Cookie「%1」があれば呼び出しを受け入れ、なければステータス %2 で応答します。この Cookie は Secure で、エンドポイントは http のため、ブラウザーは送信しません。</translation>
    </message>
    <message>
        <source>The connection endpoint refuses the call with status %1, so browsers don&apos;t take the connection for reported. %2</source>
        <extracomment>%1: a status, %2: sentences on the answer, or nothing</extracomment>
        <translation>接続エンドポイントがステータス %1 で呼び出しを拒否したため、ブラウザーでは接続が報告されたことになりません。%2</translation>
    </message>
    <message>
        <source>If the answer names the reason, start there. Otherwise make sure that the identity belongs to a user whom the endpoint accepts.</source>
        <translation>応答に理由が書かれていれば、そこから調べてください。そうでなければ、ID がエンドポイントの受け入れるユーザーのものか確認してください。</translation>
    </message>
    <message>
        <source>The connection endpoint answers with status %1, but presence shows no client data within %2. %3</source>
        <extracomment>%1: a status, %2: a time span, %3: sentences on the answer, or nothing</extracomment>
        <translation>接続エンドポイントはステータス %1 で応答しますが、%2 以内にプレゼンスにクライアントデータが現れません。%3</translation>
    </message>
    <message>
        <source>The endpoint registers the first connection of a user, but not the second. %1 %2</source>
        <extracomment>%1: a sentence on the second call, %2: sentences on its answer, or nothing</extracomment>
        <translation>エンドポイントはユーザーの 1 つ目の接続を登録しますが、2 つ目は登録しません。%1 %2</translation>
    </message>
    <message>
        <source>Register the client data on each call: every open page and each reconnection is a connection of its own.</source>
        <translation>呼び出しのたびにクライアントデータを登録してください。開いているページや再接続は、それぞれ別の接続です。</translation>
    </message>
    <message>
        <source>Return the JSON alone. If PHP prints a warning or notice into the answer, fix its cause and turn display_errors off.</source>
        <translation>JSON だけを返してください。PHP が警告や通知を応答に出力している場合は、原因を直して display_errors を無効にしてください。</translation>
    </message>
    <message>
        <source>The endpoint answers, but browsers refuse what comes before the body. %1</source>
        <extracomment>%1: a sentence on what is wrong</extracomment>
        <translation>エンドポイントは応答しますが、ブラウザーは本文の前の部分を受け付けません。%1</translation>
    </message>
    <message>
        <source>Let the framework write the status line and the headers, and keep debug output and binary data out of them.</source>
        <translation>ステータス行とヘッダーはフレームワークに書かせ、デバッグ出力やバイナリデータを入れないでください。</translation>
    </message>
    <message>
        <source>The redirect from %1 to %2 doesn&apos;t keep the query. %3</source>
        <extracomment>%1: a URL, %2: a URL, %3: a sentence on a parameter</extracomment>
        <translation>%1 から %2 へのリダイレクトはクエリをそのまま引き継いでいません。%3</translation>
    </message>
    <message>
        <source>Rename the member to “%2”; capital letters count. If the other version was meant, use its library in both the page and the endpoint.</source>
        <extracomment>%2: the expected member</extracomment>
        <translation>メンバーの名前を「%2」に変更してください。大文字と小文字は区別されます。別のバージョンのつもりだった場合は、ページとエンドポイントの両方でそのライブラリを使用してください。</translation>
    </message>
    <message>
        <source>Compare the whole name. If the user may join all channels that start like that, name a channel in the check that must be refused.</source>
        <translation>名前全体を比較してください。このように始まるすべてのチャンネルにユーザーが参加してよい場合は、拒否されるべきチャンネルをチェックで指定してください。</translation>
    </message>
</context>
<context>
    <name>PageSite</name>
    <message>
        <source>This page may subscribe to its own channel only.</source>
        <translation>このページが購読できるのは自身のチャンネルだけです。</translation>
    </message>
    <message>
        <source>Pages are not served under this name. Use the address that RadarDesk shows.</source>
        <translation>この名前ではページを提供していません。RadarDesk に表示されるアドレスを使用してください。</translation>
    </message>
    <message>
        <source>There is no page here. The address may be from an earlier run of RadarDesk. Open the page again in RadarDesk.</source>
        <translation>ここにはページがありません。以前に起動した RadarDesk のアドレスの可能性があります。RadarDesk でページを開き直してください。</translation>
    </message>
    <message>
        <source>This page doesn&apos;t accept such requests.</source>
        <translation>このページはこのようなリクエストを受け付けません。</translation>
    </message>
    <message>
        <source>Only WebSocket connections are accepted here.</source>
        <translation>ここでは WebSocket 接続だけを受け付けます。</translation>
    </message>
    <message>
        <source>The sandbox can&apos;t be reached from here at the moment.</source>
        <translation>現在、ここからサンドボックスに接続できません。</translation>
    </message>
    <message>
        <source>This page has no such resource.</source>
        <translation>このページにそのようなリソースはありません。</translation>
    </message>
</context>
<context>
    <name>PushRadar::Call</name>
    <message>
        <source>%1 refused the request (status %2).</source>
        <translation>%1 がリクエストを拒否しました (ステータス %2)。</translation>
    </message>
    <message>
        <source>%1 answered with status %2 instead of 200.</source>
        <translation>%1 が 200 ではなくステータス %2 で応答しました。</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <translation>有効期限は %1 に切れています。</translation>
    </message>
    <message>
        <source>There is no host named %1 (for %2). Check the service address and the network connection.</source>
        <translation>%1 という名前のホストはありません (%2 への接続)。サービスのアドレスとネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>Nothing listens at %1. Check the service address, or start the service.</source>
        <translation>%1 で待ち受けているプログラムがありません。サービスのアドレスを確認するか、サービスを起動してください。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 failed: %2. Check the proxy settings.</source>
        <translation>%1 への経路にあるプロキシでエラーが発生しました: %2。プロキシの設定を確認してください。</translation>
    </message>
    <message>
        <source>%1 could not be reached within %2 s. Check the service address and the network connection.</source>
        <translation>%2 秒以内に %1 に接続できませんでした。サービスのアドレスとネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>%1 The service says: “%2”</source>
        <translation>%1サービスからのメッセージ: 「%2」</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 など</translation>
    </message>
    <message>
        <source>The certificate of the authority %1 expired on %2.</source>
        <translation>認証局 %1 の証明書は %2 に有効期限が切れています。</translation>
    </message>
    <message>
        <source>The response of %1 is incomplete, so its token can&apos;t be read. Check the service address.</source>
        <translation>%1 のレスポンスが不完全なため、トークンを読み取れません。サービスのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>%1 responded, but not with JSON. Check that the service address belongs to a PushRadar service.</source>
        <translation>%1 から応答がありましたが、JSON ではありません。PushRadar サービスのアドレスか確認してください。</translation>
    </message>
    <message>
        <source>%1 responded without a token. Check that the service address belongs to a PushRadar service.</source>
        <translation>%1 から応答がありましたが、トークンが含まれていません。PushRadar サービスのアドレスか確認してください。</translation>
    </message>
    <message>
        <source>%1 rejected the secret (status 401). Compare it with the one on the API page of the dashboard.</source>
        <translation>%1 がシークレットを拒否しました (ステータス 401)。ダッシュボードの API ページにあるシークレットと比べてください。</translation>
    </message>
    <message>
        <source>%1 has nothing at this URL (status 404). Check the service address.</source>
        <translation>%1 のこの URL には何もありません (ステータス 404)。サービスのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The request is too large for %1 (status 413). Send less data.</source>
        <translation>リクエストが %1 の上限を超えています (ステータス 413)。送信するデータを減らしてください。</translation>
    </message>
    <message>
        <source>%1 received too many requests (status 429). Wait a moment and try again.</source>
        <translation>%1 へのリクエストが多すぎます (ステータス 429)。しばらく待ってから再試行してください。</translation>
    </message>
    <message>
        <source>%1 reported a server error (status %2). Try again later.</source>
        <translation>%1 でサーバーエラーが発生しました (ステータス %2)。後で再試行してください。</translation>
    </message>
    <message>
        <source>It is self-signed, so it isn&apos;t trusted.</source>
        <translation>自己署名証明書のため、信頼されていません。</translation>
    </message>
    <message>
        <source>It is signed by an authority that isn&apos;t trusted on this machine.</source>
        <translation>このマシンで信頼されていない認証局が署名しています。</translation>
    </message>
    <message>
        <source>It isn&apos;t valid before %1.</source>
        <translation>有効期間の開始は %1 です。</translation>
    </message>
    <message>
        <source>The certificate of the authority %1 isn&apos;t valid before %2.</source>
        <translation>認証局 %1 の証明書は、有効期間の開始が %2 です。</translation>
    </message>
    <message>
        <source>It isn&apos;t issued for %1.</source>
        <translation>%1 用に発行された証明書ではありません。</translation>
    </message>
    <message>
        <source>It isn&apos;t issued for %1, but for %2.</source>
        <translation>%1 用ではなく %2 用に発行された証明書です。</translation>
    </message>
    <message>
        <source>%1 closed the connection before its response was complete. It may have processed the request, so the request wasn&apos;t repeated.</source>
        <translation>レスポンスが完了する前に %1 が接続を閉じました。リクエストは処理された可能性があるため、再送していません。</translation>
    </message>
    <message>
        <source>There is no route to %1. Check the network connection.</source>
        <translation>%1 への経路がありません。ネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>No trusted encrypted connection to %1 could be established, so nothing was sent. %2</source>
        <translation>%1 との信頼できる暗号化接続を確立できなかったため、何も送信していません。%2</translation>
    </message>
    <message>
        <source>The request to %1 was canceled. If it had been sent, the service may have processed it.</source>
        <translation>%1 へのリクエストをキャンセルしました。送信済みだった場合、サービスが処理した可能性があります。</translation>
    </message>
    <message>
        <source>The request to %1 failed: %2. Check that the service address belongs to a PushRadar service.</source>
        <translation>%1 へのリクエストに失敗しました: %2。PushRadar サービスのアドレスか確認してください。</translation>
    </message>
    <message>
        <source>%1 didn&apos;t complete its response within %2 s. Try again later, or allow more time.</source>
        <translation>%1 のレスポンスが %2 秒以内に完了しませんでした。後で再試行するか、待ち時間を長くしてください。</translation>
    </message>
    <message>
        <source>%1 received the request but didn&apos;t respond within %2 s. It may still process it.</source>
        <translation>%1 はリクエストを受信しましたが、%2 秒以内に応答しませんでした。これから処理される可能性があります。</translation>
    </message>
    <message>
        <source>%1 didn&apos;t respond within %2 s. Check the service address and the network connection.</source>
        <translation>%1 が %2 秒以内に応答しませんでした。サービスのアドレスとネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>The response of %1 ended before its last part. The service may have processed the request, so the request wasn&apos;t repeated.</source>
        <comment>host and port</comment>
        <translation>%1 のレスポンスが途中で終わりました。リクエストはサービスで処理された可能性があるため、再送していません。</translation>
    </message>
    <message>
        <source>The response of %1 ended after %2 of %3 bytes. The service may have processed the request, so the request wasn&apos;t repeated.</source>
        <comment>host and port, two numbers</comment>
        <translation>%1 のレスポンスが %3 バイト中 %2 バイトで終わりました。リクエストはサービスで処理された可能性があるため、再送していません。</translation>
    </message>
    <message>
        <source>the response wasn&apos;t HTTP</source>
        <translation>レスポンスが HTTP ではありません</translation>
    </message>
    <message>
        <source>%1 redirects to %2 (status %3). The secret isn&apos;t sent there. If that address is right, use it as the service address.</source>
        <translation>%1 が %2 にリダイレクトしています (ステータス %3)。リダイレクト先にシークレットは送信されません。そのアドレスが正しければ、サービスのアドレスとして使用してください。</translation>
    </message>
    <message>
        <source>The certificate isn&apos;t valid for this service. %1</source>
        <translation>証明書はこのサービスに対して有効ではありません。%1</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t allow this request (status 403). Check that the profile has the right secret.</source>
        <translation>%1 はこのリクエストを許可していません (ステータス 403)。プロファイルのシークレットが正しいことを確認してください。</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be reached in time. Check the network connection.</source>
        <translation>時間内に %1 に接続できませんでした。ネットワーク接続を確認してください。</translation>
    </message>
</context>
<context>
    <name>PushRadar::ChannelName</name>
    <message>
        <source>a space</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>The channel name is empty. Enter one.</source>
        <translation>チャンネル名が空です。名前を入力してください。</translation>
    </message>
    <message>
        <source>A channel name can&apos;t contain white space; character %1 is %2.</source>
        <translation>チャンネル名に空白文字は使用できません (%1 文字目: %2)。</translation>
    </message>
    <message>
        <source>A v3 channel name may contain only A-Z a-z 0-9 - _ = @ , . ; and character %1 is %2.</source>
        <translation>v3 のチャンネル名に使用できる文字は A-Z a-z 0-9 - _ = @ , . ; だけです (%1 文字目: %2)。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>PushRadar::Client</name>
    <message>
        <source>Only channels that start with “private-” or “presence-” need a token; %1 is public.</source>
        <translation>トークンが必要なのは「private-」または「presence-」で始まるチャンネルだけです。%1 はパブリックチャンネルです。</translation>
    </message>
    <message>
        <source>The socket ID is empty or contains white space. Use the one from the browser library.</source>
        <translation>ソケット ID が空か、空白文字を含んでいます。ブラウザーライブラリのソケット ID を使用してください。</translation>
    </message>
    <message>
        <source>The message was created for another API version.</source>
        <translation>このメッセージは別の API バージョン用に作成されています。</translation>
    </message>
    <message>
        <source>Only API v3 has client data. Use v3.</source>
        <translation>クライアントデータがあるのは API v3 だけです。v3 を使用してください。</translation>
    </message>
    <message>
        <source>The service address isn&apos;t an http or https URL such as https://api.pushradar.com/v3.</source>
        <translation>サービスのアドレスが https://api.pushradar.com/v3 のような http または https の URL ではありません。</translation>
    </message>
    <message>
        <source>Anyone on the way to %1 could read the secret over plain http, so it isn&apos;t sent. Use an https URL.</source>
        <translation>平文の http では %1 までの経路上でシークレットを読み取られるおそれがあるため、送信しません。https の URL を使用してください。</translation>
    </message>
</context>
<context>
    <name>PushRadar::ClientData</name>
    <message>
        <source>Client data must be a JSON object, such as {&quot;##uniqueID&quot;: 1}.</source>
        <translation>クライアントデータは {&quot;##uniqueID&quot;: 1} のような JSON オブジェクトにしてください。</translation>
    </message>
    <message>
        <source>The client data has %L1 bytes; at most %L2 are allowed.</source>
        <translation>クライアントデータが %L1 バイトあります。上限は %L2 バイトです。</translation>
    </message>
</context>
<context>
    <name>PushRadar::Json</name>
    <message>
        <source>The value is complete; nothing may follow it.</source>
        <translation>値はここで完結しています。後には何も書けません。</translation>
    </message>
    <message>
        <source>A key in double quotes is expected here.</source>
        <translation>ここには二重引用符で囲んだキーが必要です。</translation>
    </message>
    <message>
        <source>A colon is expected after the key.</source>
        <translation>キーの後にはコロンが必要です。</translation>
    </message>
    <message>
        <source>Values are nested more than %1 levels deep.</source>
        <translation>値のネストが %1 階層を超えています。</translation>
    </message>
    <message>
        <source>A comma or the closing %1 is expected here.</source>
        <translation>ここにはコンマか、閉じる %1 が必要です。</translation>
    </message>
    <message>
        <source>A digit is expected here.</source>
        <translation>ここには数字が必要です。</translation>
    </message>
    <message>
        <source>A number can&apos;t start with a zero followed by digits.</source>
        <translation>数値の先頭に余分な 0 は付けられません。</translation>
    </message>
    <message>
        <source>Four hexadecimal digits are expected after \u.</source>
        <translation>\u の後には 16 進数 4 桁が必要です。</translation>
    </message>
    <message>
        <source>This escape is unknown; a backslash itself is written \\.</source>
        <translation>不明なエスケープです。バックスラッシュ自体は \\ と書きます。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>The object isn&apos;t closed.</source>
        <translation>オブジェクトが閉じられていません。</translation>
    </message>
    <message>
        <source>The closing %1 is missing.</source>
        <translation>閉じる %1 がありません。</translation>
    </message>
    <message>
        <source>A value is missing at the end.</source>
        <translation>最後に値がありません。</translation>
    </message>
    <message>
        <source>JSON strings need double quotes, not single quotes.</source>
        <translation>JSON の文字列は一重引用符ではなく二重引用符で囲みます。</translation>
    </message>
    <message>
        <source>A value is expected here: a string in double quotes, a number, true, false, null, an object or an array.</source>
        <translation>ここには値が必要です: 二重引用符で囲んだ文字列、数値、true、false、null、オブジェクト、配列。</translation>
    </message>
    <message>
        <source>This word isn&apos;t JSON; only true, false and null are.</source>
        <translation>この語は JSON ではありません。使用できるのは true、false、null だけです。</translation>
    </message>
    <message>
        <source>A string can&apos;t contain a line break. Write \n instead.</source>
        <translation>文字列に改行は使用できません。代わりに \n と書いてください。</translation>
    </message>
    <message>
        <source>A control character in a string must be escaped.</source>
        <translation>文字列内の制御文字はエスケープが必要です。</translation>
    </message>
    <message>
        <source>The closing double quote is missing.</source>
        <translation>閉じる二重引用符がありません。</translation>
    </message>
    <message>
        <source>The text isn&apos;t valid UTF-8.</source>
        <translation>テキストが有効な UTF-8 ではありません。</translation>
    </message>
</context>
<context>
    <name>PushRadar::Message</name>
    <message>
        <source>A broadcast needs at least one data item; add a key and a value.</source>
        <translation>ブロードキャストにはデータ項目が 1 つ以上必要です。キーと値を追加してください。</translation>
    </message>
    <message>
        <source>A data item has no key. Enter a key or delete the item.</source>
        <translation>キーのないデータ項目があります。キーを入力するか、項目を削除してください。</translation>
    </message>
    <message>
        <source>Only API v2 has targeting. Remove it, or use v2.</source>
        <translation>ターゲティングがあるのは API v2 だけです。ターゲティングを削除するか、v2 を使用してください。</translation>
    </message>
    <message>
        <source>Channel and data have %L1 bytes; v3 allows %L2. Send less data, or split it into several broadcasts.</source>
        <translation>チャンネルとデータが合わせて %L1 バイトあります。v3 の上限は %L2 バイトです。データを減らすか、複数のブロードキャストに分けてください。</translation>
    </message>
</context>
<context>
    <name>PushRadar::Secret</name>
    <message>
        <source>The secret is missing. It is on the API page of the PushRadar dashboard.</source>
        <translation>シークレットがありません。PushRadar ダッシュボードの API ページにあります。</translation>
    </message>
    <message>
        <source>The secret contains white space. Copy it again without spaces.</source>
        <translation>シークレットに空白文字が含まれています。空白を含めずにコピーし直してください。</translation>
    </message>
    <message>
        <source>A secret starts with “sk_”, and this doesn&apos;t. Don&apos;t confuse it with the public key.</source>
        <translation>シークレットは「sk_」で始まりますが、これは異なります。公開キーと間違えていないか確認してください。</translation>
    </message>
    <message>
        <source>The secret ends after “sk_”. Copy all of it.</source>
        <translation>シークレットが「sk_」で終わっています。全体をコピーしてください。</translation>
    </message>
</context>
<context>
    <name>PushRadar::Targeting</name>
    <message>
        <source>A user ID to target is empty; remove it.</source>
        <translation>対象のユーザー ID に空のものがあります。削除してください。</translation>
    </message>
    <message>
        <source>An action to target is empty; remove it.</source>
        <translation>対象のアクションに空のものがあります。削除してください。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>An action that wasn&apos;t performed is empty. Remove it.</source>
        <translation>実行していないアクションに空のものがあります。削除してください。</translation>
    </message>
    <message>
        <source>The action %1 is listed as performed and as not performed. Remove one of them.</source>
        <translation>アクション %1 が、実行したものと実行していないものの両方にあります。一方を削除してください。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a continent. Use AF, AN, AS, EU, NA, OC or SA.</source>
        <translation>%1 は大陸コードではありません。AF、AN、AS、EU、NA、OC、SA のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a two-letter country code (ISO 3166-1) such as DE.</source>
        <translation>%1 は DE のような 2 文字の国コード (ISO 3166-1) ではありません。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a complete IPv4 or IPv6 address such as 192.0.2.1.</source>
        <translation>%1 は 192.0.2.1 のような完全な IPv4 または IPv6 アドレスではありません。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a browser that can be targeted. Use chrome, edge, firefox, ie, opera or safari.</source>
        <translation>%1 は対象に指定できるブラウザーではありません。chrome、edge、firefox、ie、opera、safari のいずれかを使用してください。</translation>
    </message>
</context>
<context>
    <name>PushRadar::UtcText</name>
    <message>
        <source>%1, %2 UTC</source>
        <comment>a date and a time of day</comment>
        <translation>%1 %2 UTC</translation>
    </message>
</context>
<context>
    <name>RadarDesk::app::Application</name>
    <message>
        <source>The saved searches can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>保存済み検索を保存できません。%1</translation>
    </message>
    <message>
        <source>Your changes can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>変更を保存できません。%1</translation>
    </message>
    <message>
        <source>The profiles can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>プロファイルを保存できません。%1</translation>
    </message>
    <message>
        <source>The scenarios can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>シナリオを保存できません。%1</translation>
    </message>
    <message>
        <source>The data of private channels can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>プライベートチャンネルのデータを保存できません。%1</translation>
    </message>
    <message>
        <source>Changes to the saved messages can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>保存済みメッセージへの変更を保存できません。%1</translation>
    </message>
    <message>
        <source>The simulated faults can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>障害のシミュレーションを保存できません。%1</translation>
    </message>
    <message>
        <source>The values of folders can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>フォルダーの値を保存できません。%1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::app::CommandLine</name>
    <message>
        <source>The desktop workbench for PushRadar.</source>
        <translation>PushRadar のためのデスクトップワークベンチ。</translation>
    </message>
    <message>
        <source>Open another window, which shares the sandbox of the first one.</source>
        <translation>最初のウィンドウのサンドボックスを共有する、別のウィンドウを開きます。</translation>
    </message>
    <message>
        <source>Broadcast Hello World through the sandbox, report whether it arrived, save a picture of the window as FILE, and exit.</source>
        <translation>サンドボックス経由で Hello World をブロードキャストし、到着したかを報告し、ウィンドウの画像を FILE に保存して終了します。</translation>
    </message>
    <message>
        <source>Use the &quot;light&quot; or &quot;dark&quot; theme in this run.</source>
        <translation>今回の実行で &quot;light&quot; または &quot;dark&quot; テーマを使用します。</translation>
    </message>
    <message>
        <source>Print a line once the window has been drawn, and exit.</source>
        <translation>ウィンドウの描画後に 1 行出力して終了します。</translation>
    </message>
    <message>
        <source>Open &quot;new-broadcast&quot; or &quot;subscriber-page&quot; in the window.</source>
        <translation>ウィンドウで「new-broadcast」または「subscriber-page」を開きます。</translation>
    </message>
    <message>
        <source>Files and radardesk:// links to show. Nothing in them is sent or added before you agree.</source>
        <translation>表示するファイルと radardesk:// リンク。同意するまで、送信も追加もされません。</translation>
    </message>
    <message>
        <source>Before that picture, press the button of this object name, fill in a field with FIELD=TEXT, or &quot;wait&quot;. Repeatable.</source>
        <translation>画像の保存前に、このオブジェクト名のボタンを押すか、FIELD=TEXT でフィールドに入力するか、&quot;wait&quot; で待機します。複数回指定できます。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::app::SelfCheck</name>
    <message>
        <source>Delivered on %1: %2, %3 after it was sent.</source>
        <translation>%1 で配信されました: %2、送信から %3 後。</translation>
    </message>
    <message>
        <source>Nothing arrived.</source>
        <translation>何も到着しませんでした。</translation>
    </message>
    <message>
        <source>Picture of the window: %1</source>
        <translation>ウィンドウの画像: %1</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>画像を %1 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>The step “%1” has no button or field of that name. No picture was saved; correct the step.</source>
        <comment>%1 is an argument of the command line</comment>
        <translation>ステップ「%1」の名前に一致するボタンやフィールドがありません。画像は保存されませんでした。ステップを修正してください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::base::DesktopNotifications</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>RadarDesk::base::HiddenValue</name>
    <message>
        <source>(1 character)</source>
        <comment>instead of a password&apos;s value</comment>
        <translation>(1 文字)</translation>
    </message>
    <message>
        <source>(%1 characters)</source>
        <comment>instead of a password&apos;s value</comment>
        <translation>(%1 文字)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::base::JsonListFile</name>
    <message>
        <source>%1 (other window)</source>
        <comment>the name of what another window has changed too</comment>
        <translation>%1 (別のウィンドウ)</translation>
    </message>
    <message>
        <source>The file was moved to %1.</source>
        <translation>ファイルを %1 に移動しました。</translation>
    </message>
    <message>
        <source>A copy of the original file is at %1.</source>
        <translation>元のファイルのコピーは %1 にあります。</translation>
    </message>
    <message>
        <source>The file %1 contains data that can&apos;t be read, and the file can&apos;t be copied. Check the permissions and free space of its folder.</source>
        <translation>ファイル %1 に読み取れないデータがあり、ファイルをコピーすることもできません。フォルダーのアクセス権と空き容量を確認してください。</translation>
    </message>
    <message>
        <source>The file %1 has another format.</source>
        <comment>%1 is a path</comment>
        <translation>ファイル %1 は別の形式です。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::base::Keyring</name>
    <message>
        <source>it gave no reason</source>
        <translation>理由は示されませんでした</translation>
    </message>
    <message>
        <source>No keychain is running in this session. Start one, such as GNOME Keyring or KWallet, and try again, or use the secret for this run only.</source>
        <translation>このセッションではキーチェーンが実行されていません。GNOME Keyring や KWallet などを起動して再試行するか、シークレットを今回の実行のみで使用してください。</translation>
    </message>
    <message>
        <source>The keychain is locked, and no program is running that can ask for its password. Unlock it, for example in “Passwords and Keys”, and try again.</source>
        <translation>キーチェーンがロックされており、パスワードを尋ねるプログラムが実行されていません。「パスワードと鍵」などでロックを解除して再試行してください。</translation>
    </message>
    <message>
        <source>The keychain is locked, and the password prompt was dismissed. Try again and unlock it, or use the secret for this run only.</source>
        <translation>キーチェーンがロックされており、パスワードの入力がキャンセルされました。再試行してロックを解除するか、シークレットを今回の実行のみで使用してください。</translation>
    </message>
    <message>
        <source>The keychain has no secret for this profile. Enter the secret.</source>
        <translation>キーチェーンにこのプロファイルのシークレットがありません。シークレットを入力してください。</translation>
    </message>
    <message>
        <source>The keychain couldn&apos;t store the secret (%1). Try again, or use the secret for this run only.</source>
        <translation>キーチェーンにシークレットを保存できませんでした (%1)。再試行するか、シークレットを今回の実行のみで使用してください。</translation>
    </message>
    <message>
        <source>The keychain couldn&apos;t delete the secret (%1). Try again, or delete the entry “RadarDesk” in the keychain&apos;s own program.</source>
        <translation>キーチェーンからシークレットを削除できませんでした (%1)。再試行するか、キーチェーンの管理プログラムで「RadarDesk」の項目を削除してください。</translation>
    </message>
    <message>
        <source>The secret couldn&apos;t be read from the keychain (%1). Try again, or enter the secret for this run only.</source>
        <translation>キーチェーンからシークレットを読み取れませんでした (%1)。再試行するか、今回の実行のみのシークレットを入力してください。</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for this profile isn&apos;t a PushRadar secret. Enter the secret to replace it.</source>
        <translation>キーチェーンにあるこのプロファイルの項目は PushRadar のシークレットではありません。シークレットを入力して置き換えてください。</translation>
    </message>
    <message>
        <source>The keychain hasn&apos;t responded yet. Look for a password prompt, or use the secret for this run only.</source>
        <translation>キーチェーンがまだ応答していません。パスワードの入力画面が出ていないか確認するか、シークレットを今回の実行のみで使用してください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::base::StateFile</name>
    <message>
        <source>it is a folder, a pipe or a device, not a file</source>
        <comment>follows &apos;It can&apos;t be read: &apos;</comment>
        <translation>ファイルではなく、フォルダー、パイプ、またはデバイスです</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <comment>a size; follows &apos;It can&apos;t be read: &apos;</comment>
        <translation>サイズが %1 を超えています</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <comment>a path, and the reason</comment>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>Another program changed %1 in a way that can&apos;t be read. A copy of its file was saved as %2.</source>
        <comment>both are paths of files</comment>
        <translation>別のプログラムが %1 を読み取れない内容に変更しました。そのファイルのコピーを %2 として保存しました。</translation>
    </message>
    <message>
        <source>Another window changed %1. Its changes were merged into this one.</source>
        <comment>the path of a file</comment>
        <translation>別のウィンドウが %1 を変更しました。その変更をこのウィンドウの変更と統合しました。</translation>
    </message>
    <message>
        <source>%1 is locked because another program is writing it. Try again in a moment.</source>
        <comment>the path of a lock file</comment>
        <translation>別のプログラムが書き込み中のため、%1 がロックされています。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>The file %1 contains data that can&apos;t be read, and the file can&apos;t be copied. Check the permissions and free space of its folder.</source>
        <translation>ファイル %1 に読み取れないデータがあり、ファイルをコピーすることもできません。フォルダーのアクセス権と空き容量を確認してください。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be created.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>The file %1 isn&apos;t a JSON object.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>ファイル %1 は JSON オブジェクトではありません。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Broadcast</name>
    <message>
        <source>Not sent.</source>
        <translation>送信しませんでした。</translation>
    </message>
    <message>
        <source>The file of --data doesn&apos;t exist.</source>
        <translation>--data のファイルが存在しません。</translation>
    </message>
    <message>
        <source>There is no saved message “%1”.</source>
        <extracomment>%1 is what was given</extracomment>
        <translation>保存済みメッセージ「%1」はありません。</translation>
    </message>
    <message>
        <source>Would be sent to %1 with %2 (%3):</source>
        <extracomment>%1 is a channel, %2 a profile, %3 &quot;v3&quot;</extracomment>
        <translation>%2 (%3) で %1 に送信される内容:</translation>
    </message>
    <message>
        <source>The result of the broadcast isn&apos;t known.</source>
        <translation>ブロードキャストの結果は不明です。</translation>
    </message>
    <message>
        <source>Accepted in %1</source>
        <extracomment>%1 is a duration; other results may follow, such as “3 subscribers reached”</extracomment>
        <translation>%1 で受け付け完了</translation>
    </message>
    <message numerus="yes">
        <source>%n subscribers reached</source>
        <translation>
            <numerusform>%n 件の購読者に到達</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a message to a channel.</source>
        <translation>チャンネルにメッセージを送信します。</translation>
    </message>
    <message>
        <source>Take the items from the JSON object in this file; “-” is standard input.</source>
        <translation>このファイルの JSON オブジェクトから項目を読み取ります。「-」は標準入力を表します。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Begin with this saved message.</source>
        <translation>この保存済みメッセージを基にします。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>v2 or v3; by default the profile&apos;s</source>
        <translation>v2 または v3。既定ではプロファイルの設定</translation>
    </message>
    <message>
        <source>Print what would be sent, and send nothing.</source>
        <translation>送信される内容を出力し、送信は行いません。</translation>
    </message>
    <message>
        <source>Send {&quot;title&quot;:&quot;Hello&quot;,&quot;count&quot;:3}.</source>
        <translation>{&quot;title&quot;:&quot;Hello&quot;,&quot;count&quot;:3} を送信します。</translation>
    </message>
    <message>
        <source>Send what another program prints.</source>
        <translation>別のプログラムの出力を送信します。</translation>
    </message>
    <message>
        <source>Show a saved message with another ID.</source>
        <translation>保存済みメッセージの ID を変えた内容を表示します。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Check</name>
    <message>
        <source>--saved and --har can&apos;t be used together.</source>
        <translation>--saved と --har は同時に使用できません。</translation>
    </message>
    <message>
        <source>--as can&apos;t be used together with --cookie and --header.</source>
        <translation>--as は --cookie や --header と同時に使用できません。</translation>
    </message>
    <message>
        <source>The time limit has passed without an answer.</source>
        <translation>制限時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Command line</source>
        <comment>who calls an endpoint</comment>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>A header is “Name: value”.</source>
        <translation>ヘッダーは「Name: value」の形式で指定してください。</translation>
    </message>
    <message>
        <source>There is no identity “%1”.</source>
        <extracomment>%1 is what was given</extracomment>
        <translation>アイデンティティ「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no saved check “%1”.</source>
        <extracomment>%1 is what was given</extracomment>
        <translation>保存済みチェック「%1」はありません。</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 / %2: %3</translation>
    </message>
    <message>
        <source>There are no saved checks, and the access matrix is empty.</source>
        <translation>保存済みチェックがなく、アクセスマトリックスも空です。</translation>
    </message>
    <message>
        <source>The recording has no call of an authentication endpoint.</source>
        <translation>記録に認証エンドポイントの呼び出しがありません。</translation>
    </message>
    <message>
        <source>Find out why a private channel is refused, and who gets in.</source>
        <translation>プライベートチャンネルが拒否される原因と、誰がアクセスできるかを調べます。</translation>
    </message>
    <message>
        <source>Your authentication endpoint; by default the profile&apos;s</source>
        <translation>アプリの認証エンドポイント。既定ではプロファイルの設定</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>The address of the page that subscribes.</source>
        <translation>購読するページのアドレス。</translation>
    </message>
    <message>
        <source>Call with this cookie. Repeatable.</source>
        <translation>この Cookie を付けて呼び出します。複数回指定できます。</translation>
    </message>
    <message>
        <source>Call with this header. Repeatable.</source>
        <translation>このヘッダーを付けて呼び出します。複数回指定できます。</translation>
    </message>
    <message>
        <source>Call as this identity of the window.</source>
        <translation>RadarDesk のウィンドウで登録したこのアイデンティティとして呼び出します。</translation>
    </message>
    <message>
        <source>IDENTITY</source>
        <translation>IDENTITY</translation>
    </message>
    <message>
        <source>v2 or v3; by default the profile&apos;s</source>
        <translation>v2 または v3。既定ではプロファイルの設定</translation>
    </message>
    <message>
        <source>Run the saved checks of these names, or all of them and the access matrix.</source>
        <translation>指定した名前の保存済みチェックを実行します。名前を省略すると、すべての保存済みチェックとアクセスマトリックスを実行します。</translation>
    </message>
    <message>
        <source>Judge what a browser recorded; nothing is called.</source>
        <translation>ブラウザーの記録を判定します。呼び出しは行いません。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>text, json, markdown or junit</source>
        <translation>text、json、markdown または junit</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Repeat every step that a browser takes.</source>
        <translation>ブラウザーが行うすべてのステップを再現します。</translation>
    </message>
    <message>
        <source>All saved checks and the access matrix, for CI.</source>
        <translation>すべての保存済みチェックとアクセスマトリックスを CI 向けに実行します。</translation>
    </message>
    <message>
        <source>What a browser recorded, as JSON.</source>
        <translation>ブラウザーの記録の判定を JSON で出力します。</translation>
    </message>
    <message>
        <source>--connection can&apos;t be used together with --saved and --har.</source>
        <translation>--connection は --saved や --har と同時に使用できません。</translation>
    </message>
    <message>
        <source>--connection needs --endpoint.</source>
        <translation>--connection には --endpoint が必要です。</translation>
    </message>
    <message>
        <source>Only v3 has a connection endpoint.</source>
        <translation>接続エンドポイントがあるのは v3 だけです。</translation>
    </message>
    <message>
        <source>Check the connection endpoint that --endpoint names (v3).</source>
        <translation>--endpoint で指定した接続エンドポイントをチェックします (v3)。</translation>
    </message>
    <message>
        <source>A channel that must be refused; by default a made-up one</source>
        <translation>拒否されるべきチャンネル。既定では架空のもの</translation>
    </message>
    <message>
        <source>CHANNEL</source>
        <translation>CHANNEL</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Connections</name>
    <message>
        <source>%1 can&apos;t be observed. Check whether it is running, and whether the secret is its own.</source>
        <extracomment>%1 is a host with its port</extracomment>
        <translation>%1 を監視できません。サービスが実行されているか、シークレットがそのサービスのものか確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n more connection(s) aren&apos;t listed.</source>
        <translation>
            <numerusform>ほかの %n 件の接続は表示していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>List who is connected to the sandbox.</source>
        <translation>サンドボックスに接続しているクライアントを一覧表示します。</translation>
    </message>
    <message>
        <source>text or json</source>
        <translation>text または json</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Socket ID, client, channels, and what it got.</source>
        <translation>ソケット ID、クライアント、チャンネル、受信した内容を出力します。</translation>
    </message>
    <message>
        <source>The same for programs.</source>
        <translation>同じ内容をプログラム向けに出力します。</translation>
    </message>
    <message>
        <source>How many there are.</source>
        <translation>接続の数を出力します。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Console</name>
    <message>
        <source>Standard output can&apos;t be written: %1.</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>標準出力に書き込めません: %1。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Desk</name>
    <message>
        <source>%1 Without the keychain, use RADARDESK_SECRET or --secret-file.</source>
        <extracomment>%1 is why there is no secret, in whole sentences</extracomment>
        <translation>%1キーチェーンを使用しない場合は、RADARDESK_SECRET または --secret-file を使用してください。</translation>
    </message>
    <message>
        <source>--key needs --service.</source>
        <translation>--key には --service が必要です。</translation>
    </message>
    <message>
        <source>There is no profile “%1”. “radardesk-cli profiles” lists them.</source>
        <extracomment>%1 is what was given</extracomment>
        <translation>プロファイル「%1」はありません。「radardesk-cli profiles」で一覧を表示できます。</translation>
    </message>
    <message>
        <source>--profile and --service can&apos;t be used together.</source>
        <translation>--profile と --service は同時に使用できません。</translation>
    </message>
    <message>
        <source>The file of --secret-file doesn&apos;t exist.</source>
        <translation>--secret-file のファイルが存在しません。</translation>
    </message>
    <message>
        <source>The profile has no secret.</source>
        <translation>プロファイルにシークレットがありません。</translation>
    </message>
    <message>
        <source>The keychain hasn&apos;t answered. Check whether it has opened a password prompt.</source>
        <translation>キーチェーンが応答していません。パスワードの入力画面が出ていないか確認してください。</translation>
    </message>
    <message>
        <source>The sandbox&apos;s credentials aren&apos;t in the keychain.</source>
        <translation>サンドボックスの認証情報がキーチェーンにありません。</translation>
    </message>
    <message>
        <source>%1 is a production profile: broadcasts reach real users. Add --yes to send anyway.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>%1 は本番環境のプロファイルです。ブロードキャストは実際のユーザーに届きます。それでも送信するには --yes を付けてください。</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t watch channels of this service.</source>
        <translation>RadarDesk はこのサービスのチャンネルを監視できません。</translation>
    </message>
    <message>
        <source>Listening needs the public key. Add it to the profile, or use --key.</source>
        <translation>リッスンには公開キーが必要です。プロファイルに追加するか、--key を使用してください。</translation>
    </message>
    <message>
        <source>The window&apos;s last profile can&apos;t be read from %1. Name a profile with --profile, or a service with --service.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>ウィンドウが最後に使用したプロファイルを %1 から読み取れません。--profile でプロファイルを、または --service でサービスを指定してください。</translation>
    </message>
    <message>
        <source>The profiles can&apos;t be used until %1 is repaired or deleted. No profile is needed with --service.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1 を修復または削除するまで、プロファイルは使用できません。--service を使用する場合、プロファイルは不要です。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::History</name>
    <message>
        <source>Print events of the history, the oldest first.</source>
        <translation>履歴のイベントを古い順に出力します。</translation>
    </message>
    <message>
        <source>Only events since then: a date and time, or “2h” ago.</source>
        <translation>この時点以降のイベントのみ。日時、または「2h」(2 時間前) のように指定します。</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TIME</translation>
    </message>
    <message>
        <source>Go on with new events until Ctrl+C.</source>
        <translation>Ctrl+C が押されるまで、新しいイベントを出力し続けます。</translation>
    </message>
    <message>
        <source>text, jsonl, csv or har</source>
        <translation>text、jsonl、csv または har</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>What happened on a channel in the last two hours.</source>
        <translation>過去 2 時間のチャンネルのイベントを出力します。</translation>
    </message>
    <message>
        <source>Print failures as they happen.</source>
        <translation>失敗を発生と同時に出力します。</translation>
    </message>
    <message>
        <source>The HTTP calls, for a browser&apos;s developer tools.</source>
        <translation>HTTP 呼び出しをブラウザーの開発者ツール向けに出力します。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Listen</name>
    <message>
        <source>Name the channels, or use --all.</source>
        <translation>チャンネルを指定するか、--all を使用してください。</translation>
    </message>
    <message>
        <source>--token and --endpoint can&apos;t be used together.</source>
        <translation>--token と --endpoint は同時に使用できません。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) arrived in time, instead of %1.</source>
        <extracomment>%n messages have arrived, %1 were wanted</extracomment>
        <translation>
            <numerusform>制限時間内に到着したメッセージは、%1 件中 %n 件でした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscription to %1 refused (%2): %3</source>
        <extracomment>%1 is a channel, %2 a code, %3 why</extracomment>
        <translation>%1 の購読が拒否されました (%2): %3</translation>
    </message>
    <message>
        <source>Listening to %1.</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>%1 をリッスンしています。</translation>
    </message>
    <message>
        <source>Connection lost. Reconnecting…</source>
        <translation>接続が失われました。再接続中…</translation>
    </message>
    <message>
        <source>Token for the command line.</source>
        <translation>コマンドライン用のトークン。</translation>
    </message>
    <message>
        <source>The authentication endpoint answered with status %1.</source>
        <extracomment>%1 is an HTTP status</extracomment>
        <translation>認証エンドポイントがステータス %1 で応答しました。</translation>
    </message>
    <message>
        <source>The authentication endpoint didn&apos;t answer.</source>
        <translation>認証エンドポイントが応答しませんでした。</translation>
    </message>
    <message>
        <source>Listening to all channels.</source>
        <translation>すべてのチャンネルをリッスンしています。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be observed. Check whether it is running, and whether the secret is its own.</source>
        <extracomment>%1 is a host with its port</extracomment>
        <translation>%1 を監視できません。サービスが実行されているか、シークレットがそのサービスのものか確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n broadcast(s) or more were left out.</source>
        <translation>
            <numerusform>少なくとも %n 件のブロードキャストを省略しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the messages of channels as they arrive.</source>
        <translation>チャンネルのメッセージを到着と同時に出力します。</translation>
    </message>
    <message>
        <source>Print every broadcast that the service accepts (sandbox only).</source>
        <translation>サービスが受け付けたすべてのブロードキャストを出力します (サンドボックスのみ)。</translation>
    </message>
    <message>
        <source>End after this many messages; with --timeout, fewer are a failure.</source>
        <translation>この件数のメッセージを受信したら終了します。--timeout と併用すると、件数に満たない場合は失敗になります。</translation>
    </message>
    <message>
        <source>Present this token to private channels.</source>
        <translation>プライベートチャンネルにこのトークンを提示します。</translation>
    </message>
    <message>
        <source>TOKEN</source>
        <translation>TOKEN</translation>
    </message>
    <message>
        <source>Get tokens from this authentication endpoint.</source>
        <translation>この認証エンドポイントからトークンを取得します。</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>How the endpoint is asked: v2 or v3</source>
        <translation>エンドポイントの呼び出し方: v2 または v3</translation>
    </message>
    <message>
        <source>text or jsonl</source>
        <translation>text または jsonl</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Print what arrives until Ctrl+C.</source>
        <translation>Ctrl+C が押されるまで、到着したメッセージを出力します。</translation>
    </message>
    <message>
        <source>Wait for one message; exit status 1 if there is none.</source>
        <translation>メッセージを 1 件待ちます。到着しない場合の終了ステータスは 1 です。</translation>
    </message>
    <message>
        <source>The data of everything that is sent.</source>
        <translation>送信されたすべてのメッセージのデータを出力します。</translation>
    </message>
    <message>
        <source>No connection to %1. Check whether the service is running, and whether the public key is its own.</source>
        <extracomment>%1 is a host with its port</extracomment>
        <translation>%1 に接続できません。サービスが実行されているか、公開キーがそのサービスのものか確認してください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::MessageArguments</name>
    <message>
        <source>An item of a message is KEY=VALUE or KEY:=JSON.</source>
        <translation>メッセージの項目は KEY=VALUE または KEY:=JSON の形式で指定してください。</translation>
    </message>
    <message>
        <source>The value of “%1” isn&apos;t JSON: %2</source>
        <extracomment>%1 is a key, %2 what is wrong with its JSON</extracomment>
        <translation>「%1」の値が JSON ではありません: %2</translation>
    </message>
    <message>
        <source>The data isn&apos;t JSON (line %1, column %2): %3</source>
        <extracomment>%1 is a line, %2 a column, %3 what is wrong</extracomment>
        <translation>データが JSON ではありません (%1 行 %2 列): %3</translation>
    </message>
    <message>
        <source>The data must be a JSON object.</source>
        <translation>データは JSON オブジェクトでなければなりません。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Profiles</name>
    <message>
        <source>current</source>
        <comment>of a profile</comment>
        <translation>現在</translation>
    </message>
    <message>
        <source>production</source>
        <comment>of a profile</comment>
        <translation>本番</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>of a profile</comment>
        <translation>送信ロック中</translation>
    </message>
    <message>
        <source>List the profiles of the window.</source>
        <translation>RadarDesk のウィンドウのプロファイルを一覧表示します。</translation>
    </message>
    <message>
        <source>text or json</source>
        <translation>text または json</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Names, services, and which one is current.</source>
        <translation>名前、サービス、現在のプロファイルを出力します。</translation>
    </message>
    <message>
        <source>The same for programs.</source>
        <translation>同じ内容をプログラム向けに出力します。</translation>
    </message>
    <message>
        <source>The names alone.</source>
        <translation>名前だけを出力します。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Program</name>
    <message>
        <source>Print only results and errors.</source>
        <translation>結果とエラーだけを出力します。</translation>
    </message>
    <message>
        <source>Print no colors.</source>
        <translation>色を付けずに出力します。</translation>
    </message>
    <message>
        <source>Show this help and exit.</source>
        <translation>このヘルプを表示して終了します。</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>バージョンを表示して終了します。</translation>
    </message>
    <message>
        <source>Use this profile; by default the one that the window used last.</source>
        <translation>このプロファイルを使用します。既定では、ウィンドウで最後に使用したプロファイルです。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Use the service at this address instead of a profile&apos;s.</source>
        <translation>プロファイルのサービスの代わりに、このアドレスのサービスを使用します。</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>The public key for --service.</source>
        <translation>--service 用の公開キー。</translation>
    </message>
    <message>
        <source>Read the secret from this file instead of the keychain. The environment variable RADARDESK_SECRET does the same.</source>
        <translation>シークレットをキーチェーンではなく、このファイルから読み取ります。環境変数 RADARDESK_SECRET でも指定できます。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Give up after this many seconds.</source>
        <translation>この秒数が経過したら中止します。</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SECONDS</translation>
    </message>
    <message>
        <source>Allow sending with a production profile.</source>
        <translation>本番環境のプロファイルでの送信を許可します。</translation>
    </message>
    <message>
        <source>A secret can&apos;t be an argument, since every user of this computer can see it in the list of processes. Use the keychain, RADARDESK_SECRET or --secret-file.</source>
        <translation>シークレットは引数に指定できません。このコンピューターのすべてのユーザーがプロセス一覧で見られるためです。キーチェーン、RADARDESK_SECRET または --secret-file を使用してください。</translation>
    </message>
    <message>
        <source>Usage: radardesk-cli VERB [ARGUMENTS] [OPTIONS]</source>
        <translation>使用法: radardesk-cli VERB [ARGUMENTS] [OPTIONS]</translation>
    </message>
    <message>
        <source>Broadcasts, listens and checks with the profiles of RadarDesk.</source>
        <translation>RadarDesk のプロファイルを使用して、ブロードキャスト、リッスン、チェックを行います。</translation>
    </message>
    <message>
        <source>“radardesk-cli VERB --help” explains a verb, with examples.</source>
        <translation>「radardesk-cli VERB --help」で、サブコマンドの説明と例を表示できます。</translation>
    </message>
    <message>
        <source>Exit status: 0 done and as expected, 1 a finding or an expectation that isn&apos;t met, 2 wrong usage, 3 the service or the network, 4 no secret.</source>
        <translation>終了ステータス: 0 期待どおりに完了、1 検出結果があるか期待条件を満たさない、2 使用法の誤り、3 サービスまたはネットワークの問題、4 シークレットなし。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <comment>a command</comment>
        <translation>使用法: %1</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>Common options:</source>
        <translation>共通オプション:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>例:</translation>
    </message>
    <message>
        <source>Unknown verb. See radardesk-cli --help.</source>
        <translation>不明なサブコマンドです。radardesk-cli --help を参照してください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Run</name>
    <message>
        <source>The time limit has passed before the scenario was over.</source>
        <translation>シナリオが完了する前に制限時間が過ぎました。</translation>
    </message>
    <message>
        <source>There is no scenario “%1”.</source>
        <extracomment>%1 is what was given</extracomment>
        <translation>シナリオ「%1」はありません。</translation>
    </message>
    <message>
        <source>%1 sent…</source>
        <extracomment>%1 is how many broadcasts were sent</extracomment>
        <translation>%1 件送信…</translation>
    </message>
    <message>
        <source>Run a scenario of the window.</source>
        <translation>RadarDesk のウィンドウのシナリオを実行します。</translation>
    </message>
    <message>
        <source>Run it once for each row of this CSV file, whose columns are {{var NAME}}.</source>
        <translation>この CSV ファイルの行ごとに 1 回実行します。列の値は {{var NAME}} で参照できます。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>End with the first failure, whatever the scenario says.</source>
        <translation>シナリオの設定にかかわらず、最初の失敗で終了します。</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Run it with the profile that the window used last.</source>
        <translation>ウィンドウで最後に使用したプロファイルで実行します。</translation>
    </message>
    <message>
        <source>Run it for each row, until something fails.</source>
        <translation>失敗するまで、行ごとに実行します。</translation>
    </message>
    <message>
        <source>A report for CI.</source>
        <translation>CI 向けのレポートを出力します。</translation>
    </message>
    <message>
        <source>text, json or junit</source>
        <translation>text、json または junit</translation>
    </message>
    <message>
        <source>The rows of %1 can&apos;t be used. %2</source>
        <extracomment>%1 is the path of a file, %2 why, in whole sentences</extracomment>
        <translation>%1 の行を使用できません。%2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Sandbox</name>
    <message>
        <source>Unexpected argument. See --help.</source>
        <translation>予期しない引数です。--help を参照してください。</translation>
    </message>
    <message>
        <source>%1 Without a keychain, store the credentials in a file with --state.</source>
        <extracomment>%1 is why the keychain can&apos;t be used</extracomment>
        <translation>%1キーチェーンがない場合は、--state で認証情報をファイルに保存してください。</translation>
    </message>
    <message>
        <source>The sandbox runs until Ctrl+C.</source>
        <translation>サンドボックスは Ctrl+C が押されるまで動作します。</translation>
    </message>
    <message>
        <source>Run the sandbox, or print the settings that point an app at it (env).</source>
        <translation>サンドボックスを実行するか、アプリの接続先をサンドボックスにする環境変数を出力します (env)。</translation>
    </message>
    <message>
        <source>Listen at this port; by default the window&apos;s. 0 means any free port.</source>
        <translation>このポートで待ち受けます。既定ではウィンドウで設定したポートです。0 は任意の空きポートを表します。</translation>
    </message>
    <message>
        <source>Store the secret and public key in this file instead of the keychain. The file is created if it doesn&apos;t exist.</source>
        <translation>シークレットと公開キーを、キーチェーンではなくこのファイルに保存します。ファイルがない場合は作成されます。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Accept requests for tokens and client data for sockets that were never connected.</source>
        <translation>一度も接続していないソケットに対するトークンとクライアントデータのリクエストを受け付けます。</translation>
    </message>
    <message>
        <source>Run it with the window&apos;s port and credentials.</source>
        <translation>ウィンドウで設定したポートと認証情報で実行します。</translation>
    </message>
    <message>
        <source>Run it in CI, where there is no keychain.</source>
        <translation>キーチェーンのない CI で実行します。</translation>
    </message>
    <message>
        <source>Point an app at it.</source>
        <translation>アプリの接続先をサンドボックスにします。</translation>
    </message>
    <message>
        <source>Simulate the faults in this file, such as late or lost messages. RadarDesk stores its own in faults.json.</source>
        <translation>このファイルの障害 (遅延や消失など) をシミュレートします。RadarDesk は自身の障害を faults.json に保存します。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::ServiceVerb</name>
    <message>
        <source>The time limit has passed without an answer.</source>
        <translation>制限時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Interrupted before the service answered.</source>
        <translation>サービスが応答する前に中断されました。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Token</name>
    <message>
        <source>A v3 token is for one connection. Name it with --socket.</source>
        <translation>v3 のトークンは 1 つの接続専用です。--socket で接続を指定してください。</translation>
    </message>
    <message>
        <source>Token for the command line.</source>
        <translation>コマンドライン用のトークン。</translation>
    </message>
    <message>
        <source>Get a token for a private or presence channel.</source>
        <translation>プライベートチャンネルまたはプレゼンスチャンネルのトークンを取得します。</translation>
    </message>
    <message>
        <source>The ID of the connection (v3).</source>
        <translation>接続の ID (v3)。</translation>
    </message>
    <message>
        <source>v2 or v3; by default the profile&apos;s</source>
        <translation>v2 または v3。既定ではプロファイルの設定</translation>
    </message>
    <message>
        <source>Print a token for that connection.</source>
        <translation>その接続のトークンを出力します。</translation>
    </message>
    <message>
        <source>A v2 token is for every connection.</source>
        <translation>v2 のトークンはすべての接続で使用できます。</translation>
    </message>
    <message>
        <source>Listen with it.</source>
        <translation>取得したトークンでリッスンします。</translation>
    </message>
    <message>
        <source>%1 is a public channel. Only private and presence channels need a token.</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>%1 はパブリックチャンネルです。トークンが必要なのは、プライベートチャンネルとプレゼンスチャンネルだけです。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Verb</name>
    <message>
        <source>An argument is missing. See --help.</source>
        <translation>引数が足りません。--help を参照してください。</translation>
    </message>
    <message>
        <source>Unexpected argument. See --help.</source>
        <translation>予期しない引数です。--help を参照してください。</translation>
    </message>
    <message>
        <source>The value of --%1 must be one of: %2.</source>
        <extracomment>%1 is an option, %2 the values that it may have</extracomment>
        <translation>--%1 の値は次のいずれかにしてください: %2。</translation>
    </message>
    <message>
        <source>The value of --timeout must be a number of seconds.</source>
        <translation>--timeout の値は秒数で指定してください。</translation>
    </message>
    <message>
        <source>The value of --%1 must be a number from %2 to %3.</source>
        <extracomment>%1 is an option</extracomment>
        <translation>--%1 の値は %2 から %3 の数値にしてください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::AccessCellView</name>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>This identity may join the channel</source>
        <translation>このアイデンティティはチャンネルに参加できます</translation>
    </message>
    <message>
        <source>Expect allowed</source>
        <translation>許可を期待</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>This identity may not join the channel</source>
        <translation>このアイデンティティはチャンネルに参加できません</translation>
    </message>
    <message>
        <source>Expect refused</source>
        <translation>拒否を期待</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>ステータス %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>an identity, a channel, what was found</comment>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>Don&apos;t compare the result (Space changes the expectation)</source>
        <translation>結果を比較しない (Space で期待条件を変更)</translation>
    </message>
    <message>
        <source>No result yet. Press F5 to run all cells, or Space to change the expectation.</source>
        <translation>結果はまだありません。F5 で全セルを実行、Space で期待条件を変更できます。</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>期待条件</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>No expectation</source>
        <translation>期待条件なし</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::AccessMenus</name>
    <message>
        <source>&amp;Edit identities…</source>
        <translation>アイデンティティを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Run this &amp;cell</source>
        <translation>このセルを実行(&amp;C)</translation>
    </message>
    <message>
        <source>Run the row “%1”</source>
        <translation>行「%1」を実行</translation>
    </message>
    <message>
        <source>Edit “%1”…</source>
        <translation>「%1」を編集…</translation>
    </message>
    <message>
        <source>Run the column “%1”</source>
        <translation>列「%1」を実行</translation>
    </message>
    <message>
        <source>&amp;Accept as expected</source>
        <translation>期待条件に設定(&amp;A)</translation>
    </message>
    <message>
        <source>Accept the row as expected</source>
        <translation>行を期待条件に設定</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>Removed “%1” from the matrix.</source>
        <translation>「%1」をマトリックスから削除しました。</translation>
    </message>
    <message>
        <source>Accept the column as expected</source>
        <translation>列を期待条件に設定</translation>
    </message>
    <message>
        <source>Accept a&amp;ll as expected</source>
        <translation>すべてを期待条件に設定(&amp;L)</translation>
    </message>
    <message>
        <source>No other private channels</source>
        <translation>ほかのプライベートチャンネルはありません</translation>
    </message>
    <message>
        <source>Add &amp;all</source>
        <translation>すべて追加(&amp;A)</translation>
    </message>
    <message>
        <source>Expectation: %1</source>
        <translation>期待条件: %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::AccessPanel</name>
    <message>
        <source>&amp;Run all</source>
        <translation>すべて実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>既知</translation>
    </message>
    <message>
        <source>Add private channels that you have used</source>
        <translation>使用したことのあるプライベートチャンネルを追加</translation>
    </message>
    <message>
        <source>Known channels</source>
        <translation>既知のチャンネル</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>アイデンティティ</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>相違のみ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the matrix</source>
        <translation>マトリックスをコピー</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Markdown としてコピー(&amp;M)</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>CSV としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Add channels</source>
        <translation>チャンネルを追加</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit the endpoint</source>
        <translation>エンドポイントを編集</translation>
    </message>
    <message>
        <source>Choose the identities of the matrix</source>
        <translation>マトリックスのアイデンティティを選択</translation>
    </message>
    <message>
        <source>Copied the matrix as a Markdown table.</source>
        <translation>マトリックスを Markdown の表としてコピーしました。</translation>
    </message>
    <message>
        <source>Copied the matrix as CSV, one line for each cell.</source>
        <translation>マトリックスを CSV としてコピーしました (セルごとに 1 行)。</translation>
    </message>
    <message>
        <source>No identities</source>
        <translation>アイデンティティなし</translation>
    </message>
    <message>
        <source>Accept as expected</source>
        <translation>期待条件に設定</translation>
    </message>
    <message>
        <source>No channels</source>
        <translation>チャンネルなし</translation>
    </message>
    <message>
        <source>Channels to add, separated by spaces (Enter)</source>
        <translation>追加するチャンネル、空白区切り (Enter)</translation>
    </message>
    <message>
        <source>Edit the endpoint of the check and the matrix</source>
        <translation>チェックとマトリックスのエンドポイントを編集</translation>
    </message>
    <message>
        <source>Request a token for each identity and channel (F5)</source>
        <translation>各アイデンティティと各チャンネルのトークンを要求 (F5)</translation>
    </message>
    <message>
        <source>Cancel the remaining calls (Esc)</source>
        <translation>残りの呼び出しをキャンセル (Esc)</translation>
    </message>
    <message>
        <source>Show only rows and columns with differences</source>
        <translation>相違のある行と列だけを表示</translation>
    </message>
    <message>
        <source>Access matrix</source>
        <translation>アクセスマトリックス</translation>
    </message>
    <message>
        <source>Accepted the results as expected.</source>
        <translation>結果を期待条件に設定しました。</translation>
    </message>
    <message>
        <source>Added “%1” as one channel. Split it if the comma separates two names.</source>
        <translation>「%1」を 1 つのチャンネルとして追加しました。コンマが 2 つの名前の区切りである場合は、分割してください。</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>分割(&amp;P)</translation>
    </message>
    <message>
        <source>The matrix already has all of these channels.</source>
        <translation>これらのチャンネルはすべてマトリックスにあります。</translation>
    </message>
    <message numerus="yes">
        <source>Added %n channel(s). The matrix already had the others.</source>
        <translation>
            <numerusform>%n チャンネルを追加しました。残りはすでにマトリックスにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter channels in the field above.</source>
        <translation>上のフィールドにチャンネルを入力してください。</translation>
    </message>
    <message>
        <source>Choose identities under “Identities”.</source>
        <translation>「アイデンティティ」でアイデンティティを選択してください。</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>相違なし</translation>
    </message>
    <message>
        <source>All results match the expectations and the previous run. Turn off “Differences only” to show them.</source>
        <translation>すべての結果が期待条件および前回の実行と一致しています。表示するには「相違のみ」をオフにしてください。</translation>
    </message>
    <message>
        <source>Show cell</source>
        <translation>セルを表示</translation>
    </message>
    <message>
        <source>%1 of %2 cells done…</source>
        <extracomment>%1 and %2 are numbers of cells</extracomment>
        <translation>%2 個中 %1 個のセルが完了…</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::Accessibility</name>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::AddUsersForm</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Number of test users</source>
        <translation>テストユーザーの数</translation>
    </message>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <translation>1 から %1 の数値を入力してください。</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>人数(&amp;H)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::AnnotationBar</name>
    <message>
        <source>Mark this event with a color (M in the list of events)</source>
        <translation>このイベントに色のマークを付ける (イベント一覧では M)</translation>
    </message>
    <message>
        <source>Note on this event</source>
        <translation>このイベントのメモ</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>マーク</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no mark</comment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::Annotator</name>
    <message>
        <source>Removed the note.</source>
        <translation>メモを削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n mark(s).</source>
        <translation>
            <numerusform>マークを %n 件削除しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::CallLine</name>
    <message>
        <source>Run the code below in your app. Its first call shows up here.</source>
        <translation>アプリで下のコードを実行してください。最初の呼び出しがここに表示されます。</translation>
    </message>
    <message>
        <source>Waiting for the first call…</source>
        <translation>最初の呼び出しを待機中…</translation>
    </message>
    <message>
        <source>An app</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>%1 called %2</source>
        <comment>%1 is a program, %2 is like “2 s ago”</comment>
        <translation>%1 が呼び出し (%2)</translation>
    </message>
    <message>
        <source>%1 was refused %2</source>
        <comment>%1 is a program, %2 is like “2 s ago”</comment>
        <translation>%1 を拒否 (%2)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ChannelDelegate</name>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 時間前</translation>
    </message>
    <message>
        <source>Label of %1</source>
        <translation>%1 のラベル</translation>
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
        <translation>パターン · 一致するチャンネルをリッスン</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ChannelFacets</name>
    <message>
        <source>Why?</source>
        <translation>原因を調べる</translation>
    </message>
    <message>
        <source>Find out why %1 is refused</source>
        <comment>%1 is a channel</comment>
        <translation>%1 が拒否される原因を調べる</translation>
    </message>
    <message>
        <source>Access of %1</source>
        <comment>%1 is a channel</comment>
        <translation>%1 のアクセス</translation>
    </message>
    <message>
        <source>Presence on %1</source>
        <comment>%1 is a channel</comment>
        <translation>%1 のプレゼンス</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>プレゼンス</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ChannelList</name>
    <message>
        <source>All channels</source>
        <translation>すべてのチャンネル</translation>
    </message>
    <message>
        <source>Show the events of every channel</source>
        <translation>全チャンネルのイベントを表示</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>&quot;All channels&quot;, how many there are</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだなし</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n チャンネル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n channel(s)</source>
        <extracomment>How many of all channels fit what is typed into the filter</extracomment>
        <translation>
            <numerusform>%n チャンネル中 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ChannelsPanel</name>
    <message>
        <source>Channels</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>ピン留めを外す(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>先頭にピン留め(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>名前をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Rename label…</source>
        <translation>ラベル名を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>Filter channels</source>
        <translation>チャンネルをフィルター</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>リッスン</translation>
    </message>
    <message>
        <source>Listen to a channel without sending</source>
        <translation>送信せずにチャンネルをリッスン</translation>
    </message>
    <message>
        <source>&amp;Remove pattern</source>
        <translation>パターンを削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Access</source>
        <translation>アクセス(&amp;A)</translation>
    </message>
    <message>
        <source>Pre&amp;sence</source>
        <translation>プレゼンス(&amp;S)</translation>
    </message>
    <message>
        <source>Stop &amp;listening</source>
        <translation>リッスンを停止(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>リッスン(&amp;L)</translation>
    </message>
    <message>
        <source>Removed the pattern “%1”.</source>
        <translation>パターン「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>&amp;Delete channel</source>
        <translation>チャンネルを削除(&amp;D)</translation>
    </message>
    <message>
        <source>Deleted “%1” and its events.</source>
        <translation>「%1」とそのイベントを削除しました。</translation>
    </message>
    <message>
        <source>&amp;Why is access refused?</source>
        <translation>アクセス拒否の原因を調べる(&amp;W)</translation>
    </message>
    <message>
        <source>Removed “%1” from the list.</source>
        <translation>「%1」を一覧から削除しました。</translation>
    </message>
    <message>
        <source>Why did it &amp;not arrive?</source>
        <translation>届かなかった原因を調べる(&amp;N)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::CheckForm</name>
    <message>
        <source>Authentication endpoint</source>
        <translation>認証エンドポイント</translation>
    </message>
    <message>
        <source>Cha&amp;nnel</source>
        <translation>チャンネル(&amp;N)</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>En&amp;dpoint</source>
        <translation>エンドポイント(&amp;D)</translation>
    </message>
    <message>
        <source>/auth or https://app.example/auth</source>
        <translation>/auth または https://app.example/auth</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Run all six steps (F5)</source>
        <translation>6 つのステップをすべて実行 (F5)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>実行者(&amp;A)</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>ページ(&amp;G)</translation>
    </message>
    <message>
        <source>https://app.example/</source>
        <translation>https://app.example/</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>その他(&amp;O)</translation>
    </message>
    <message>
        <source>More settings of the check (Alt+O)</source>
        <translation>チェックのその他の設定 (Alt+O)</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>その他の設定</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Saved checks</source>
        <translation>保存済みチェック</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Watc&amp;h</source>
        <translation>監視(&amp;H)</translation>
    </message>
    <message>
        <source>Check again whenever the endpoint&apos;s server restarts (Alt+H)</source>
        <translation>エンドポイントのサーバーの再起動のたびに再チェック (Alt+H)</translation>
    </message>
    <message>
        <source>The page sends &amp;cookies to other origins</source>
        <translation>ページがほかのオリジンに Cookie を送信(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Broadcast a test message</source>
        <translation>テストメッセージをブロードキャスト(&amp;B)</translation>
    </message>
    <message>
        <source>Try rejected tokens with &amp;other profiles</source>
        <translation>拒否されたトークンを別のプロファイルで試す(&amp;O)</translation>
    </message>
    <message>
        <source>URL of the authentication endpoint, absolute or relative to the page</source>
        <translation>認証エンドポイントの URL (絶対、またはページからの相対)</translation>
    </message>
    <message>
        <source>Stop the check (Esc)</source>
        <translation>チェックを停止 (Esc)</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>アイデンティティ</translation>
    </message>
    <message>
        <source>Identity whose cookies and headers are sent</source>
        <translation>Cookie とヘッダーを送信するアイデンティティ</translation>
    </message>
    <message>
        <source>URL of the page that subscribes, for the CORS rules of the browser</source>
        <translation>購読するページの URL (ブラウザーの CORS ルールに使用)</translation>
    </message>
    <message>
        <source>Page URL</source>
        <translation>ページの URL</translation>
    </message>
    <message>
        <source>Open, save or delete a check</source>
        <translation>チェックを開く、保存、削除</translation>
    </message>
    <message>
        <source>Copy the report as Markdown, without secrets (Alt+Y)</source>
        <translation>レポートを Markdown としてコピー (シークレットを除く、Alt+Y)</translation>
    </message>
    <message>
        <source>generated name</source>
        <translation>自動生成名</translation>
    </message>
    <message>
        <source>same channel</source>
        <translation>同じチャンネル</translation>
    </message>
    <message>
        <source>Type of endpoint</source>
        <translation>エンドポイントの種類</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Type of endpoint to check: authentication (radar.auth) or connection (call.on.connection)</source>
        <translation>チェックするエンドポイントの種類: 認証 (radar.auth) または接続 (call.on.connection)</translation>
    </message>
    <message>
        <source>Only v3 has a connection endpoint.</source>
        <translation>接続エンドポイントがあるのは v3 だけです。</translation>
    </message>
    <message>
        <source>The check of a connection endpoint uses a presence channel of its own.</source>
        <translation>接続エンドポイントのチェックでは専用のプレゼンスチャンネルを使用します。</translation>
    </message>
    <message>
        <source>/connected or https://app.example/connected</source>
        <translation>/connected または https://app.example/connected</translation>
    </message>
    <message>
        <source>URL of the connection endpoint, absolute or relative to the page</source>
        <translation>接続エンドポイントの URL (絶対、またはページからの相対)</translation>
    </message>
    <message>
        <source>Connection endpoint</source>
        <translation>接続エンドポイント</translation>
    </message>
    <message>
        <source>Check the connection endpoint (F5)</source>
        <translation>接続エンドポイントをチェック (F5)</translation>
    </message>
    <message>
        <source>Channel that must be refused</source>
        <translation>拒否されるべきチャンネル</translation>
    </message>
    <message>
        <source>Channel the app broadcasts to</source>
        <translation>アプリのブロードキャスト先チャンネル</translation>
    </message>
    <message>
        <source>Fallback socket ID</source>
        <translation>代替ソケット ID</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::CheckPanel</name>
    <message>
        <source>Steps of the check</source>
        <translation>チェックのステップ</translation>
    </message>
    <message>
        <source>Your server restarted. Checking again…</source>
        <translation>サーバーが再起動しました。再チェック中…</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Checking “%1”…</source>
        <comment>a channel</comment>
        <translation>「%1」をチェック中…</translation>
    </message>
    <message>
        <source>Why is a private channel refused?</source>
        <translation>プライベートチャンネルが拒否される原因を調べる</translation>
    </message>
    <message>
        <source>Enter a channel and your authentication endpoint, choose an identity, and press F5. RadarDesk repeats every step a browser takes and explains the first one that fails.</source>
        <translation>チャンネルと認証エンドポイントを入力し、アイデンティティを選択して F5 を押してください。RadarDesk はブラウザーが行うすべてのステップを再現し、最初に失敗したステップを説明します。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: its cookies are missing</source>
        <comment>an identity</comment>
        <translation>「%1」を使用できません: Cookie がありません</translation>
    </message>
    <message>
        <source>Enter the cookies</source>
        <translation>Cookie を入力</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>チェックを停止しました</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>結果はまだありません</translation>
    </message>
    <message>
        <source>Copied the report as Markdown, without cookies, tokens and secrets.</source>
        <translation>Cookie、トークン、シークレットを除いて、レポートを Markdown としてコピーしました。</translation>
    </message>
    <message>
        <source>The check runs again whenever the endpoint&apos;s server restarts.</source>
        <translation>エンドポイントのサーバーが再起動するたびに、チェックを再実行します。</translation>
    </message>
    <message>
        <source>Enter a name to save the check.</source>
        <translation>チェックを保存するには、名前を入力してください。</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>「%1」として保存しました。</translation>
    </message>
    <message>
        <source>The request, response and verdict of each step appear here.</source>
        <translation>各ステップのリクエスト、レスポンス、判定がここに表示されます。</translation>
    </message>
    <message>
        <source>The endpoint&apos;s server is down. The check runs again when the server is back.</source>
        <translation>エンドポイントのサーバーが停止しています。サーバーが復旧すると、チェックを再実行します。</translation>
    </message>
    <message>
        <source>Checking the connection endpoint…</source>
        <translation>接続エンドポイントをチェック中…</translation>
    </message>
    <message>
        <source>Why does presence show no client data?</source>
        <translation>プレゼンスにクライアントデータが表示されない原因を調べる</translation>
    </message>
    <message>
        <source>Enter your connection endpoint, choose an identity, and press F5. RadarDesk reports a connection as a browser does and checks what presence then shows.</source>
        <translation>接続エンドポイントを入力し、アイデンティティを選択して F5 を押してください。RadarDesk はブラウザーと同じように接続を通知し、その後プレゼンスに表示される内容をチェックします。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ClientDataEdit</name>
    <message>
        <source>Client &amp;data</source>
        <translation>クライアントデータ(&amp;D)</translation>
    </message>
    <message>
        <source>Share of the size limit</source>
        <translation>サイズ上限に対する割合</translation>
    </message>
    <message>
        <source>Client data as JSON</source>
        <translation>クライアントデータ (JSON)</translation>
    </message>
    <message>
        <source>%L1 of %L2 bytes</source>
        <translation>%L1 / %L2 バイト</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::CodeClipboard</name>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>For API &amp;v3</source>
        <translation>API v3 用(&amp;V)</translation>
    </message>
    <message>
        <source>For API &amp;v2</source>
        <translation>API v2 用(&amp;V)</translation>
    </message>
    <message>
        <source>Copied as %1.</source>
        <extracomment>%1 is as “Python (v3)”</extracomment>
        <translation>%1 としてコピーしました。</translation>
    </message>
    <message>
        <source>Not pasted. Line %1, column %2: %3</source>
        <translation>貼り付けませんでした。%1 行 %2 列: %3</translation>
    </message>
    <message>
        <source>Pasted from %1.</source>
        <extracomment>%1 is as “cURL command”</extracomment>
        <translation>%1 から貼り付けました。</translation>
    </message>
    <message>
        <source>Cop&amp;y as code</source>
        <translation>コードとしてコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Undo paste</source>
        <translation>貼り付けを元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Not copied. Fix the message first.</source>
        <translation>コピーしませんでした。先にメッセージを修正してください。</translation>
    </message>
    <message>
        <source>The clipboard contains no text. Copy a broadcast first.</source>
        <translation>クリップボードにテキストがありません。先にブロードキャストをコピーしてください。</translation>
    </message>
    <message>
        <source>The secret was removed.</source>
        <translation>シークレットを削除しました。</translation>
    </message>
    <message>
        <source>Restored the previous message.</source>
        <translation>以前のメッセージに戻しました。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::CommandPalette</name>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Type to find a command, channel or saved message</source>
        <translation>コマンド、チャンネル、保存済みメッセージを検索</translation>
    </message>
    <message>
        <source>No matches. Press Esc to close.</source>
        <translation>一致するものがありません。Esc で閉じます。</translation>
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
        <translation>表示</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ComposerPanel</name>
    <message>
        <source>Chan&amp;nel</source>
        <translation>チャンネル(&amp;N)</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Edit the data as a table (Alt+1)</source>
        <translation>データを表として編集 (Alt+1)</translation>
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
        <translation>データを JSON テキストとして編集 (Alt+2)</translation>
    </message>
    <message>
        <source>Alt+2</source>
        <translation>Alt+2</translation>
    </message>
    <message>
        <source>Targeting</source>
        <translation>ターゲティング</translation>
    </message>
    <message>
        <source>Alt+3</source>
        <translation>Alt+3</translation>
    </message>
    <message>
        <source>Data items</source>
        <translation>データ項目</translation>
    </message>
    <message>
        <source>Data as JSON</source>
        <translation>データ (JSON)</translation>
    </message>
    <message>
        <source>&amp;Broadcast   Ctrl+Enter</source>
        <translation>ブロードキャスト(&amp;B)   Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t send</source>
        <translation>送信しない(&amp;D)</translation>
    </message>
    <message>
        <source>Alt+K</source>
        <translation>Alt+K</translation>
    </message>
    <message>
        <source>Paste a broadcast</source>
        <translation>ブロードキャストを貼り付け</translation>
    </message>
    <message>
        <source>C&amp;opy as</source>
        <translation>コピー形式(&amp;O)</translation>
    </message>
    <message>
        <source>Insert placeholder</source>
        <translation>プレースホルダーを挿入</translation>
    </message>
    <message>
        <source>Broadcast to p&amp;roduction</source>
        <translation>本番環境にブロードキャスト(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>キャンセル(&amp;A)</translation>
    </message>
    <message>
        <source>Save this message to load or send it at any time (Alt+K)</source>
        <translation>いつでも読み込みまたは送信できるように、このメッセージを保存 (Alt+K)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Choose which users receive the broadcast, with API v2 only (Alt+3)</source>
        <translation>ブロードキャストを受信するユーザーを選択 (API v2 のみ、Alt+3)</translation>
    </message>
    <message>
        <source>Paste a broadcast from a cURL command, JSON, Python or spreadsheet rows (Ctrl+Shift+V)</source>
        <translation>cURL コマンド、JSON、Python、表計算ソフトの行からブロードキャストを貼り付け (Ctrl+Shift+V)</translation>
    </message>
    <message>
        <source>Insert a placeholder, which becomes a value when the message is sent (Ctrl+Space)</source>
        <translation>送信時に値に置き換わるプレースホルダーを挿入 (Ctrl+Space)</translation>
    </message>
    <message>
        <source>S&amp;how error</source>
        <translation>エラーを表示(&amp;H)</translation>
    </message>
    <message>
        <source>Discard te&amp;xt</source>
        <translation>テキストを破棄(&amp;X)</translation>
    </message>
    <message>
        <source>Copy the broadcast as code (Ctrl+Shift+C repeats the last choice)</source>
        <translation>ブロードキャストをコードとしてコピー (Ctrl+Shift+C で前回と同じ形式)</translation>
    </message>
    <message>
        <source>Channel name</source>
        <translation>チャンネル名</translation>
    </message>
    <message>
        <source>Sending is locked</source>
        <translation>送信はロック中</translation>
    </message>
    <message>
        <source>The JSON is invalid at line %1, column %2: %3</source>
        <translation>JSON が無効です。%1 行 %2 列: %3</translation>
    </message>
    <message>
        <source>Send the broadcast</source>
        <translation>ブロードキャストを送信</translation>
    </message>
    <message>
        <source>Not sent. Fix the message first.</source>
        <translation>送信しませんでした。先にメッセージを修正してください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ConnectDialog</name>
    <message>
        <source>Connect your app</source>
        <translation>アプリを接続</translation>
    </message>
    <message>
        <source>What to connect</source>
        <translation>接続する対象</translation>
    </message>
    <message>
        <source>Official library</source>
        <translation>公式ライブラリ</translation>
    </message>
    <message>
        <source>Small app</source>
        <translation>最小アプリ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;with secret</source>
        <translation>シークレット付きでコピー(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Port and credentials…</source>
        <translation>ポートと認証情報(&amp;P)…</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>閉じる(&amp;O)</translation>
    </message>
    <message>
        <source>Secret in the keychain: address and credentials stay the same at each start.</source>
        <translation>シークレットはキーチェーンに保存されています。アドレスと認証情報は次回の起動後も変わりません。</translation>
    </message>
    <message>
        <source>Secret for this run only: the next start has other credentials.</source>
        <translation>シークレットは今回の実行のみです。次回の起動では認証情報が変わります。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>The sandbox isn&apos;t running. %1</source>
        <comment>%1 is why</comment>
        <translation>サンドボックスは実行されていません。%1</translation>
    </message>
    <message>
        <source>Copy the code with the secret; it is removed from the clipboard after 30 seconds</source>
        <translation>シークレットを含むコードをコピー (30 秒後にクリップボードから削除)</translation>
    </message>
    <message>
        <source>The code was removed from the clipboard.</source>
        <translation>コードをクリップボードから削除しました。</translation>
    </message>
    <message>
        <source>Without the secret, the code reads it from PUSHRADAR_SECRET.</source>
        <translation>シークレットを含まないコードは、PUSHRADAR_SECRET からシークレットを読み取ります。</translation>
    </message>
    <message>
        <source>Until then, the sandbox uses port %1.</source>
        <translation>それまでサンドボックスはポート %1 を使用します。</translation>
    </message>
    <message>
        <source>Copied with the secret. The code is removed from the clipboard after a while.</source>
        <translation>シークレット付きでコピーしました。コードはしばらくするとクリップボードから削除されます。</translation>
    </message>
    <message>
        <source>These lines point the official %1 library at RadarDesk. The secret stays the one of the service.</source>
        <extracomment>%1 is a programming language</extracomment>
        <translation>以下の行で、公式の %1 ライブラリの接続先を RadarDesk にします。シークレットはサービスのものをそのまま使用します。</translation>
    </message>
    <message>
        <source>Your app reaches the service by %1 for as long as the recording goes on.</source>
        <extracomment>%1 is a URL</extracomment>
        <translation>記録中、アプリは %1 を経由してサービスに接続します。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ConnectionDetails</name>
    <message>
        <source>Select a connection to see everything that happened on it.</source>
        <translation>接続を選択すると、その接続で起きたことがすべて表示されます。</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>閉じる(&amp;O)</translation>
    </message>
    <message>
        <source>Close the connection with a close frame (Delete)</source>
        <translation>クローズフレームを送信して接続を閉じる (Delete)</translation>
    </message>
    <message>
        <source>Re&amp;fuse for 10 s</source>
        <translation>10 秒間拒否(&amp;F)</translation>
    </message>
    <message>
        <source>Cut the connection and refuse it for 10 s, as if it were offline</source>
        <translation>接続を切断し、オフラインのように 10 秒間拒否</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>More on this connection</source>
        <translation>この接続のその他の操作</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n 行を省略</numerusform>
        </translation>
    </message>
    <message>
        <source>Socket %1</source>
        <translation>ソケット %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>The times between which a connection was there</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is the time at which it was connected</extracomment>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 is an IP address</extracomment>
        <translation>接続元 %1</translation>
    </message>
    <message>
        <source>client data %1</source>
        <extracomment>%1 is JSON</extracomment>
        <translation>クライアントデータ %1</translation>
    </message>
    <message numerus="yes">
        <source>Allow again (%n s)</source>
        <translation>
            <numerusform>再度許可 (%n 秒)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send to this connection…</source>
        <translation>この接続に送信(&amp;S)…</translation>
    </message>
    <message>
        <source>C&amp;ut without a close frame</source>
        <translation>クローズフレームなしで切断(&amp;U)</translation>
    </message>
    <message>
        <source>A&amp;llow again</source>
        <translation>再度許可(&amp;L)</translation>
    </message>
    <message>
        <source>Show its &amp;events</source>
        <translation>イベントを表示(&amp;E)</translation>
    </message>
    <message>
        <source>Check “%1”…</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>「%1」をチェック…</translation>
    </message>
    <message>
        <source>&amp;Copy socket ID</source>
        <translation>ソケット ID をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>送信…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Show the call for its &amp;token</source>
        <translation>トークンの呼び出しを表示(&amp;T)</translation>
    </message>
    <message>
        <source>Show its &amp;presence channel</source>
        <translation>プレゼンスチャンネルを表示(&amp;P)</translation>
    </message>
    <message>
        <source>Send a message to this connection only (Enter)</source>
        <translation>この接続だけにメッセージを送信 (Enter)</translation>
    </message>
    <message>
        <source>Cut the connection without a close frame, like a failing network (Shift+Delete)</source>
        <translation>ネットワーク障害のように、クローズフレームなしで接続を切断 (Shift+Delete)</translation>
    </message>
    <message>
        <source>Events of this connection</source>
        <translation>この接続のイベント</translation>
    </message>
    <message>
        <source>Why did it &amp;not arrive?</source>
        <translation>届かなかった原因を調べる(&amp;N)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ConnectionsList</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>No client is connected to the sandbox.</source>
        <translation>サンドボックスに接続しているクライアントはありません。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ConnectionsPanel</name>
    <message>
        <source>Filter connections</source>
        <translation>接続をフィルター</translation>
    </message>
    <message>
        <source>Page, program, channel, socket ID or client data</source>
        <translation>ページ、プログラム、チャンネル、ソケット ID、クライアントデータ</translation>
    </message>
    <message>
        <source>Show connections that have ended</source>
        <translation>終了した接続を表示</translation>
    </message>
    <message>
        <source>Show the connections of RadarDesk itself: its subscriber, checks and test users</source>
        <translation>RadarDesk 自身の接続 (購読、チェック、テストユーザー) を表示</translation>
    </message>
    <message>
        <source>No page or program is connected.</source>
        <translation>接続しているページやプログラムはありません。</translation>
    </message>
    <message>
        <source>Open a page that subscribes here, and its connection shows up with its channels and everything that is sent to it.</source>
        <translation>ここを購読するページを開くと、その接続がチャンネルや送信内容とともに表示されます。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものがありません</translation>
    </message>
    <message>
        <source>The filter hides every connection.</source>
        <translation>フィルターによりすべての接続が非表示になっています。</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>接続中 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not listed</source>
        <translation>
            <numerusform>うち %n 件は非表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Refusing connections of %1 for 10 s.</source>
        <extracomment>%1 is a page or program</extracomment>
        <translation>%1 の接続を 10 秒間拒否します。</translation>
    </message>
    <message>
        <source>A&amp;llow again</source>
        <translation>再度許可(&amp;L)</translation>
    </message>
    <message>
        <source>Allowed connections of %1 again.</source>
        <extracomment>%1 is a page or program</extracomment>
        <translation>%1 の接続を再度許可しました。</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了済み</translation>
    </message>
    <message>
        <source>RadarDesk&apos;s own</source>
        <translation>RadarDesk 自身</translation>
    </message>
    <message>
        <source>Connect your app…</source>
        <translation>アプリを接続…</translation>
    </message>
    <message>
        <source>That connection isn&apos;t in the list.</source>
        <translation>その接続は一覧にありません。</translation>
    </message>
    <message>
        <source>This service doesn&apos;t report its connections.</source>
        <translation>このサービスは接続の情報を提供しません。</translation>
    </message>
    <message>
        <source>Switch to the built-in sandbox, or to a profile for radardesk-sandbox.</source>
        <translation>内蔵サンドボックスか、radardesk-sandbox のプロファイルに切り替えてください。</translation>
    </message>
    <message>
        <source>Connections are shown once there is a secret.</source>
        <translation>接続の表示にはシークレットが必要です。</translation>
    </message>
    <message>
        <source>Enter the secret of this profile: the service reports connections only to programs that have it.</source>
        <translation>このプロファイルのシークレットを入力してください。サービスは、シークレットを持つプログラムにだけ接続の情報を提供します。</translation>
    </message>
    <message>
        <source>Connecting to the service…</source>
        <translation>サービスに接続中…</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t observe this service.</source>
        <translation>RadarDesk はこのサービスを監視できません。</translation>
    </message>
    <message>
        <source>Check that it is running with the secret of this profile, and without --no-observe. RadarDesk keeps trying.</source>
        <translation>サービスがこのプロファイルのシークレットで、--no-observe なしで実行されていることを確認してください。RadarDesk は再試行を続けます。</translation>
    </message>
    <message>
        <source>Show the code that connects your server and your page</source>
        <translation>サーバーとページを接続するコードを表示</translation>
    </message>
    <message>
        <source>Sent a message on “%1” to connection %2 only.</source>
        <extracomment>%1 is a channel, %2 a socket ID</extracomment>
        <translation>「%1」のメッセージを接続 %2 だけに送信しました。</translation>
    </message>
    <message>
        <source>Closed connection %1.</source>
        <extracomment>%1 is a socket ID</extracomment>
        <translation>接続 %1 を閉じました。</translation>
    </message>
    <message>
        <source>Cut connection %1.</source>
        <extracomment>%1 is a socket ID</extracomment>
        <translation>接続 %1 を切断しました。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DecodedPanel</name>
    <message>
        <source>Decoded values</source>
        <translation>デコードした値</translation>
    </message>
    <message>
        <source>Decoded text</source>
        <translation>デコードしたテキスト</translation>
    </message>
    <message>
        <source>Only part of the data is decoded.</source>
        <translation>データの一部だけをデコードしています。</translation>
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
        <translation>すべてのデータ</translation>
    </message>
    <message>
        <source>(start only)</source>
        <translation>(先頭のみ)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DeliveryActions</name>
    <message>
        <source>Switched to the profile “%1”, which the message is about.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>メッセージのプロファイル「%1」に切り替えました。</translation>
    </message>
    <message>
        <source>The profile that the message is about was deleted.</source>
        <translation>メッセージのプロファイルは削除されています。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DeliveryDialog</name>
    <message>
        <source>Why did it not arrive?</source>
        <translation>届かなかった原因</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>レポートをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the report as Markdown, without cookies and tokens</source>
        <translation>レポートを Markdown としてコピー (Cookie とトークンを除く)</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>再確認(&amp;L)</translation>
    </message>
    <message>
        <source>Look at what has happened since (F5)</source>
        <translation>その後の状況を確認 (F5)</translation>
    </message>
    <message>
        <source>Missed while away</source>
        <translation>切断中の未受信</translation>
    </message>
    <message>
        <source>Steps of the message&apos;s way</source>
        <translation>メッセージの経路のステップ</translation>
    </message>
    <message>
        <source>The broadcast to “%1” at %2</source>
        <extracomment>%1 is a channel, %2 a time</extracomment>
        <translation>%2 の「%1」へのブロードキャスト</translation>
    </message>
    <message>
        <source>The last message for “%1”</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>「%1」への最後のメッセージ</translation>
    </message>
    <message>
        <source>Walking the way of the message…</source>
        <translation>メッセージの経路を調べています…</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
    <message>
        <source>Copied the report as Markdown, without cookies, tokens and secrets.</source>
        <translation>Cookie、トークン、シークレットを除いて、レポートを Markdown としてコピーしました。</translation>
    </message>
    <message>
        <source>The last message for “%1” at connection %2</source>
        <extracomment>%1 is a channel, %2 the ID of a connection</extracomment>
        <translation>接続 %2 での「%1」への最後のメッセージ</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DetailsPanel</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the details (Esc)</source>
        <translation>詳細を閉じる (Esc)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>レスポンス</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>タイミング</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>生データ</translation>
    </message>
    <message>
        <source>This is the first event of this channel.</source>
        <translation>このチャンネルの最初のイベントです。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n 行を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n 行を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>入力内容</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Select an event to see its data, request, response and timing.</source>
        <translation>イベントを選択すると、データ、リクエスト、レスポンス、タイミングが表示されます。</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>原因を調べる</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>デコード</translation>
    </message>
    <message>
        <source>Compared with the event of %1: %2, %3.</source>
        <extracomment>%1 is the time of an event, %2 and %3 are as “2 lines added”</extracomment>
        <translation>%1 のイベントとの比較: %2、%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n subscribers reached</source>
        <translation>
            <numerusform>%n 件の購読者に到達</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the contents of this tab</source>
        <translation>このタブの内容をコピー</translation>
    </message>
    <message>
        <source>Values decoded from JSON, Base64, tokens, gzip and times</source>
        <translation>JSON、Base64、トークン、gzip、時刻をデコードした値</translation>
    </message>
    <message>
        <source>Press Enter to show the connection</source>
        <translation>Enter で接続を表示</translation>
    </message>
    <message>
        <source>The message before its placeholders were replaced</source>
        <translation>プレースホルダーを置き換える前のメッセージ</translation>
    </message>
    <message>
        <source>The data is the same as in the previous event (%1).</source>
        <extracomment>%1 is the time of an event</extracomment>
        <translation>データは前のイベント (%1) と同じです。</translation>
    </message>
    <message>
        <source>The data shown is the same as in the previous event (%1).</source>
        <extracomment>%1 is the time of an event</extracomment>
        <translation>表示されているデータは前のイベント (%1) と同じです。</translation>
    </message>
    <message>
        <source>The data differs from the previous event (%1) in white space only.</source>
        <extracomment>%1 is the time of an event</extracomment>
        <translation>データは前のイベント (%1) と空白文字だけが異なります。</translation>
    </message>
    <message>
        <source>Compared with the previous event (%1): %2, %3.</source>
        <extracomment>%1 is the time of an event, %2 and %3 are as “2 lines added”</extracomment>
        <translation>前のイベント (%1) との比較: %2、%3。</translation>
    </message>
    <message>
        <source>The data has too many lines to match them.</source>
        <translation>データの行数が多すぎるため、行を照合できません。</translation>
    </message>
    <message>
        <source>Only the start of the text is shown. “Raw” shows the complete text, and “Copy” copies it.</source>
        <translation>テキストの先頭だけが表示されています。「生データ」では全体を表示でき、「コピー」では全体がコピーされます。</translation>
    </message>
    <message>
        <source>Find out why access was refused</source>
        <translation>アクセスが拒否された原因を調べる</translation>
    </message>
    <message>
        <source>There is no visible difference from the event of %1.</source>
        <extracomment>%1 is the time of an event</extracomment>
        <translation>%1 のイベントと目に見える違いはありません。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DifferenceView</name>
    <message numerus="yes">
        <source>… %n equal line(s) …</source>
        <translation>
            <numerusform>… 同一の %n 行 …</numerusform>
        </translation>
    </message>
    <message>
        <source>Equal lines; Enter shows them</source>
        <translation>同一の行 (Enter で表示)</translation>
    </message>
    <message>
        <source>Added line</source>
        <translation>追加された行</translation>
    </message>
    <message>
        <source>Removed line</source>
        <translation>削除された行</translation>
    </message>
    <message>
        <source>Equal line</source>
        <translation>同一の行</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::Dispatcher</name>
    <message>
        <source>Not sent.</source>
        <translation>送信しませんでした。</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <extracomment>%1 is why, in whole sentences</extracomment>
        <translation>送信しませんでした。%1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>Accepted in %1</source>
        <extracomment>%1 is a duration; other results may follow, such as “3 subscribers reached”</extracomment>
        <translation>%1 で受け付け完了</translation>
    </message>
    <message>
        <source>Sending is locked for this profile. Turn off “Lock sending” first.</source>
        <translation>このプロファイルの送信はロックされています。先に「送信をロック」をオフにしてください。</translation>
    </message>
    <message>
        <source>The message contained a secret that isn&apos;t stored. Edit the message, then send it.</source>
        <translation>メッセージに保存されないシークレットが含まれていました。メッセージを編集してから送信してください。</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>キーチェーンの応答待ち…</translation>
    </message>
    <message>
        <source>Not sent: the secret isn&apos;t available. Unlock the keychain or enter the secret.</source>
        <translation>シークレットを使用できないため、送信しませんでした。キーチェーンのロックを解除するか、シークレットを入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n subscribers reached</source>
        <translation>
            <numerusform>%n 件の購読者に到達</numerusform>
        </translation>
    </message>
    <message>
        <source>received here after %1</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>%1 後にここで受信</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DraftTabs</name>
    <message>
        <source>Targeting</source>
        <translation>ターゲティング</translation>
    </message>
    <message>
        <source>Targeting %1</source>
        <translation>ターゲティング %1</translation>
    </message>
    <message>
        <source>Line %1 is very long, which makes typing slow.</source>
        <extracomment>%1: the number of a line</extracomment>
        <translation>%1 行目が非常に長いため、入力が遅くなります。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>整形</translation>
    </message>
    <message>
        <source>Line %1 is too long to edit, so only its start is shown.</source>
        <extracomment>%1: the number of a line</extracomment>
        <translation>%1 行目は長すぎて編集できないため、先頭だけを表示しています。</translation>
    </message>
    <message>
        <source>The JSON must be formatted before you can search it.</source>
        <translation>検索するには、先に JSON を整形してください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DropPreview</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Dropped file</source>
        <translation>ドロップしたファイル</translation>
    </message>
    <message>
        <source>Contents of the file</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>&amp;Replace message</source>
        <translation>メッセージを置換(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add scenarios</source>
        <translation>シナリオを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add profiles</source>
        <translation>プロファイルを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add profile</source>
        <translation>プロファイルを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Judge recording</source>
        <translation>記録を判定(&amp;J)</translation>
    </message>
    <message>
        <source>Add saved &amp;messages</source>
        <translation>保存済みメッセージを追加(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Add saved messages</source>
        <translation>保存済みメッセージを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Message from a link</source>
        <translation>リンクのメッセージ</translation>
    </message>
    <message>
        <source>Contents of the link</source>
        <translation>リンクの内容</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DroppedFile</name>
    <message numerus="yes">
        <source>…and %n more</source>
        <translation>
            <numerusform>…ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios will be added.</source>
        <translation>
            <numerusform>%n 件のシナリオを追加します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles will be added. Enter their secrets to use them.</source>
        <translation>
            <numerusform>%n 件のプロファイルを追加します。使用するにはシークレットを入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no PUSHRADAR_… variables in this file.</source>
        <translation>このファイルに PUSHRADAR_… 変数はありません。</translation>
    </message>
    <message>
        <source>A profile will be added, and its secret stored in the keychain.</source>
        <translation>プロファイルを追加し、シークレットをキーチェーンに保存します。</translation>
    </message>
    <message>
        <source>A profile will be added. Enter its secret to use it.</source>
        <translation>プロファイルを追加します。使用するにはシークレットを入力してください。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <extracomment>%1: a number, %2: a number, %3: a sentence</extracomment>
        <translation>%1 行 %2 列: %3</translation>
    </message>
    <message>
        <source>The message in the editor will be replaced (%1).</source>
        <extracomment>%1: what the file was found to be, such as “cURL”</extracomment>
        <translation>エディターのメッセージを置き換えます (%1)。</translation>
    </message>
    <message>
        <source>This file is too large: %1. The limit is %2.</source>
        <translation>ファイルが大きすぎます: %1。上限は %2 です。</translation>
    </message>
    <message>
        <source>There are no broadcasts in this recording. It has no authentication calls either.</source>
        <translation>この記録にブロードキャストはありません。認証呼び出しもありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n saved messages will be added.</source>
        <translation>
            <numerusform>%n 件の保存済みメッセージを追加します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broadcasts will be added as saved messages.</source>
        <translation>
            <numerusform>%n 件のブロードキャストを保存済みメッセージとして追加します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authentication calls will be judged. RadarDesk calls nothing itself.</source>
        <translation>
            <numerusform>%n 件の認証呼び出しを判定します。RadarDesk 自身は呼び出しを行いません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret in the file is left out.</source>
        <translation>ファイルに含まれているシークレットは除外します。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <extracomment>%1: why it can&apos;t be read, such as “it is a folder”</extracomment>
        <translation>ファイルを読み取れません: %1。</translation>
    </message>
    <message>
        <source>The events of the file will be added to the history.</source>
        <translation>ファイルのイベントを履歴に追加します。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DroppedLink</name>
    <message>
        <source>RadarDesk can&apos;t open this link. Use the form radardesk://message?channel=NAME&amp;data=JSON.</source>
        <translation>RadarDesk はこのリンクを開けません。radardesk://message?channel=NAME&amp;data=JSON の形式にしてください。</translation>
    </message>
    <message>
        <source>The data of this link isn&apos;t a JSON object.</source>
        <translation>このリンクのデータは JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>The message in the editor will be replaced with the one in the link. It isn&apos;t sent.</source>
        <translation>エディターのメッセージがリンクのものに置き換わります。送信はされません。</translation>
    </message>
    <message>
        <source>The secret in the link is left out.</source>
        <translation>リンク内のシークレットは取り除かれます。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::EndpointBar</name>
    <message>
        <source>v&amp;3: %1</source>
        <translation>v3: %1(&amp;3)</translation>
    </message>
    <message>
        <source>v&amp;2: %1</source>
        <translation>v2: %1(&amp;2)</translation>
    </message>
    <message>
        <source>Copied as %1.</source>
        <translation>%1 としてコピーしました。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
    <message>
        <source>Serve an authentication endpoint to local pages, with tokens of the current profile (Alt+T)</source>
        <translation>現在のプロファイルのトークンを発行する認証エンドポイントを、ローカルのページに提供 (Alt+T)</translation>
    </message>
    <message>
        <source>Serve a&amp;t</source>
        <translation>提供先(&amp;T)</translation>
    </message>
    <message>
        <source>Serve an authentication endpoint</source>
        <translation>認証エンドポイントを提供</translation>
    </message>
    <message>
        <source>127.0.0.1, port</source>
        <translation>127.0.0.1、ポート</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Port of the endpoint; leave empty for any free port</source>
        <translation>エンドポイントのポート (空欄の場合は任意の空きポート)</translation>
    </message>
    <message>
        <source>path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Path of the endpoint</source>
        <translation>エンドポイントのパス</translation>
    </message>
    <message>
        <source>Address of the endpoint</source>
        <translation>エンドポイントのアドレス</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Page code</source>
        <translation>ページのコード</translation>
    </message>
    <message>
        <source>Copy the line that sets this endpoint in a page</source>
        <translation>このエンドポイントをページに設定する行をコピー</translation>
    </message>
    <message>
        <source>Server code</source>
        <translation>サーバーのコード</translation>
    </message>
    <message>
        <source>Copy the code of a server that replaces the mock endpoint</source>
        <translation>モックエンドポイントの代わりになるサーバーのコードをコピー</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::EndpointPanel</name>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>Add a rule (Insert)</source>
        <translation>ルールを追加 (Insert)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上に移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下に移動</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>一覧を消去</translation>
    </message>
    <message>
        <source>Clear the list of calls</source>
        <translation>呼び出しの一覧を消去</translation>
    </message>
    <message>
        <source>&amp;Use port %1</source>
        <translation>ポート %1 を使用(&amp;U)</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>呼び出しはまだありません</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>複製(&amp;U)</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>上に移動(&amp;P)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下に移動(&amp;W)</translation>
    </message>
    <message>
        <source>The mock endpoint is off</source>
        <translation>モックエンドポイントはオフです</translation>
    </message>
    <message numerus="yes">
        <source>The mock endpoint is on and simulates faults in %n rule(s)</source>
        <translation>
            <numerusform>モックエンドポイントはオンで、%n 件のルールで障害をシミュレート中です</numerusform>
        </translation>
    </message>
    <message>
        <source>The mock endpoint is on</source>
        <translation>モックエンドポイントはオンです</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>最近の呼び出し</translation>
    </message>
    <message>
        <source>Move the rule up (Alt+Up)</source>
        <translation>ルールを上に移動 (Alt+Up)</translation>
    </message>
    <message>
        <source>Move the rule down (Alt+Down)</source>
        <translation>ルールを下に移動 (Alt+Down)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete the rule (Delete)</source>
        <translation>ルールを削除 (Delete)</translation>
    </message>
    <message>
        <source>Clear this list; the calls stay in the timeline</source>
        <translation>この一覧を消去 (呼び出しはタイムラインに残ります)</translation>
    </message>
    <message>
        <source>Rules of the endpoint; the first match applies</source>
        <translation>エンドポイントのルール (最初に一致したものを適用)</translation>
    </message>
    <message>
        <source>Recent calls of the endpoint</source>
        <translation>エンドポイントの最近の呼び出し</translation>
    </message>
    <message>
        <source>Show &amp;connection</source>
        <translation>接続を表示(&amp;C)</translation>
    </message>
    <message>
        <source>The mock endpoint isn&apos;t running. %1</source>
        <translation>モックエンドポイントは実行されていません。%1</translation>
    </message>
    <message>
        <source>Recent calls (%1)</source>
        <translation>最近の呼び出し (%1)</translation>
    </message>
    <message>
        <source>Add the line from “Page code” to your page, then load the page.</source>
        <translation>「ページのコード」の行をページに追加してから、ページを読み込んでください。</translation>
    </message>
    <message>
        <source>Turn on “Serve at”, then add the line from “Page code” to your page.</source>
        <translation>「提供先」をオンにしてから、「ページのコード」の行をページに追加してください。</translation>
    </message>
    <message>
        <source>Add the line from “Page code” to your page, then load the page. Each call appears under “Recent calls”.</source>
        <translation>「ページのコード」の行をページに追加してから、ページを読み込んでください。各呼び出しが「最近の呼び出し」に表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n simulated fault(s)</source>
        <translation>
            <numerusform>障害のシミュレーション %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted the rule for “%1”.</source>
        <translation>「%1」のルールを削除しました。</translation>
    </message>
    <message>
        <source>&amp;Add rule above</source>
        <translation>上にルールを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>ルールを削除</translation>
    </message>
    <message>
        <source>Turn on the endpoint to issue tokens to a page under development.</source>
        <translation>エンドポイントをオンにすると、開発中のページにトークンを発行できます。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::EndpointRuleForm</name>
    <message>
        <source>Channels</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Channels of the rule</source>
        <translation>ルールのチャンネル</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>サインイン名</translation>
    </message>
    <message>
        <source>Alice</source>
        <translation>Alice</translation>
    </message>
    <message>
        <source>Delay in milliseconds</source>
        <translation>遅延 (ミリ秒)</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Refuse: 403 Forbidden</source>
        <translation>拒否: 403 Forbidden</translation>
    </message>
    <message>
        <source>Refuse: 401 Unauthorized</source>
        <translation>拒否: 401 Unauthorized</translation>
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
        <translation>Cookie (名前=値)</translation>
    </message>
    <message>
        <source>Header as Name: value</source>
        <translation>ヘッダー (名前: 値)</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer トークン</translation>
    </message>
    <message>
        <source>* matches any characters, ? matches one</source>
        <translation>* は任意の文字列、? は任意の 1 文字に一致</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>呼び出し元</translation>
    </message>
    <message>
        <source>Credential of the caller</source>
        <translation>呼び出し元の認証情報</translation>
    </message>
    <message>
        <source>User name for this credential</source>
        <translation>この認証情報のユーザー名</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Simulated fault</source>
        <translation>障害のシミュレーション</translation>
    </message>
    <message>
        <source>Requests with a cookie</source>
        <translation>Cookie 付きリクエスト</translation>
    </message>
    <message>
        <source>Requests with a header</source>
        <translation>ヘッダー付きリクエスト</translation>
    </message>
    <message>
        <source>Requests with a bearer token</source>
        <translation>Bearer トークン付きリクエスト</translation>
    </message>
    <message>
        <source>Allow after a delay (ms)</source>
        <translation>遅延後に許可 (ms)</translation>
    </message>
    <message>
        <source>Simulate a fault</source>
        <translation>障害をシミュレート</translation>
    </message>
    <message>
        <source>This action applies to calls that match no rule above.</source>
        <translation>このアクションは、上のどのルールにも一致しない呼び出しに適用されます。</translation>
    </message>
    <message>
        <source>Enter a delay from 0 to %1 milliseconds. Until then, the previous delay applies.</source>
        <translation>遅延を 0 から %1 ミリ秒の範囲で入力してください。入力するまでは以前の遅延が適用されます。</translation>
    </message>
    <message>
        <source>Token only</source>
        <translation>トークンのみ</translation>
    </message>
    <message>
        <source>No rules yet. This action applies to every call.</source>
        <translation>ルールはまだありません。このアクションはすべての呼び出しに適用されます。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::EventActions</name>
    <message>
        <source>Send to another &amp;profile</source>
        <translation>別のプロファイルに送信(&amp;P)</translation>
    </message>
    <message>
        <source>%1 (production)</source>
        <comment>a profile</comment>
        <translation>%1 (本番)</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>送信しませんでした。%1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <comment>a channel</comment>
        <translation>
            <numerusform>%1、%n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>A scenario is running. Stop it first.</source>
        <translation>シナリオの実行中です。先に停止してください。</translation>
    </message>
    <message>
        <source>Select two events to compare them.</source>
        <translation>比較するイベントを 2 件選択してください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::EventSearch</name>
    <message>
        <source>Search for words and conditions, like channel:orders status:failed data.total&gt;10</source>
        <translation>channel:orders status:failed data.total&gt;10 のように語や条件で検索</translation>
    </message>
    <message>
        <source>There&apos;s no profile “%1”. Enter the name of one of your profiles.</source>
        <translation>プロファイル「%1」はありません。既存のプロファイルの名前を入力してください。</translation>
    </message>
    <message>
        <source>%1. Stopped at %2.</source>
        <comment>“12 matches”, a date and time</comment>
        <translation>%1。%2 で停止しました。</translation>
    </message>
    <message>
        <source>Search stopped.</source>
        <translation>検索を停止しました。</translation>
    </message>
    <message>
        <source>%1. Searched back to %2…</source>
        <comment>“12 matches”, a date and time</comment>
        <translation>%1。%2 までさかのぼって検索済み…</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 件一致</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+ matches</source>
        <comment>a number</comment>
        <translation>%1 件以上一致</translation>
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
        <translation>送信 %1 件</translation>
    </message>
    <message>
        <source>%1 received</source>
        <comment>a number</comment>
        <translation>受信 %1 件</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a number</comment>
        <translation>失敗 %1 件</translation>
    </message>
    <message>
        <source>no events</source>
        <translation>イベントなし</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>two moments, and the counts of events between them</comment>
        <translation>%1 ～ %2: %3</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>時間ごとのイベント数</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>イベントなし</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>%1 other</source>
        <comment>a number</comment>
        <translation>その他 %1 件</translation>
    </message>
    <message>
        <source>Drag to select a time range. Double-click to show any time.</source>
        <translation>ドラッグで期間を選択、ダブルクリックで全期間を表示します。</translation>
    </message>
    <message>
        <source>%1. Counted back to %2.</source>
        <comment>counts of events between two moments, a moment</comment>
        <translation>%1。%2 までさかのぼって集計しました。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ExpectForm</name>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Channel to watch</source>
        <translation>監視するチャンネル</translation>
    </message>
    <message>
        <source>Number of messages</source>
        <translation>メッセージの数</translation>
    </message>
    <message>
        <source>At least or exactly</source>
        <translation>少なくとも、またはちょうど</translation>
    </message>
    <message>
        <source>Time to wait for messages</source>
        <translation>メッセージを待つ時間</translation>
    </message>
    <message>
        <source>Conditions, each on a line</source>
        <translation>条件 (1 行に 1 つ)</translation>
    </message>
    <message>
        <source>Conditions on the message</source>
        <translation>メッセージの条件</translation>
    </message>
    <message>
        <source>For example: data.order.id = 42, data.name ~ cup, data.price &gt; 1.5, data.name matches ^C, data.note exists, data.id is number</source>
        <translation>例: data.order.id = 42, data.name ~ cup, data.price &gt; 1.5, data.name matches ^C, data.note exists, data.id is number</translation>
    </message>
    <message>
        <source>Field of the message</source>
        <translation>メッセージのフィールド</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>変数の名前</translation>
    </message>
    <message>
        <source>Later steps use the value as {{var NAME}}.</source>
        <translation>以降のステップでは、値を {{var NAME}} として使用できます。</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>少なくとも</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>ちょうど</translation>
    </message>
    <message>
        <source>Channel name</source>
        <translation>チャンネル名</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>制限時間</translation>
    </message>
    <message>
        <source>For</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Enter the number of messages, from 1 to %1.</source>
        <translation>メッセージの数を 1 から %1 の範囲で入力してください。</translation>
    </message>
    <message>
        <source>Ask as</source>
        <translation>問い合わせる人</translation>
    </message>
    <message>
        <source>Identity to ask as</source>
        <translation>問い合わせに使うアイデンティティ</translation>
    </message>
    <message>
        <source>What is refused</source>
        <translation>拒否されるもの</translation>
    </message>
    <message>
        <source>The profile&apos;s authentication endpoint is called with the cookies and headers of the identity. Add identities under Access.</source>
        <translation>プロファイルの認証エンドポイントが、アイデンティティの Cookie とヘッダーで呼び出されます。アイデンティティは「アクセス」で追加します。</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>The subscription</source>
        <translation>購読</translation>
    </message>
    <message>
        <source>Nobody (not signed in)</source>
        <translation>なし (未サインイン)</translation>
    </message>
    <message>
        <source>%1 (doesn&apos;t exist)</source>
        <extracomment>%1 is an identity</extracomment>
        <translation>%1 (存在しません)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ExportDialog</name>
    <message>
        <source>Export events</source>
        <translation>イベントのエクスポート</translation>
    </message>
    <message>
        <source>E&amp;vents</source>
        <translation>イベント(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>ファイル(&amp;I)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>フォルダーを開く(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>閉じる(&amp;O)</translation>
    </message>
    <message>
        <source>For the developer tools of browsers: only what was sent over HTTP.</source>
        <translation>ブラウザーの開発者ツール用。HTTP で送信されたものだけを含みます。</translation>
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
            <numerusform>選択した %Ln 件のイベント</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>履歴全体</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き込み中…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) that sent nothing over HTTP were left out.</source>
        <translation>
            <numerusform>HTTP で何も送信していない %Ln 件のイベントを除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace file</source>
        <translation>ファイルを置換(&amp;R)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged event(s) were left out.</source>
        <translation>
            <numerusform>破損した %Ln 件のイベントを除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>A file with this name exists and will be replaced.</source>
        <translation>同じ名前のファイルがあります。置き換えられます。</translation>
    </message>
    <message>
        <source>&amp;Leave out headers and bodies of requests and responses</source>
        <translation>リクエストとレスポンスのヘッダーと本文を除外(&amp;L)</translation>
    </message>
    <message>
        <source>Contains everything about each event. RadarDesk can import it again.</source>
        <translation>各イベントのすべての情報を含みます。RadarDesk に再びインポートできます。</translation>
    </message>
    <message>
        <source>For spreadsheets: one row per event, without headers and bodies.</source>
        <translation>表計算ソフト用。イベントごとに 1 行で、ヘッダーと本文は含みません。</translation>
    </message>
    <message>
        <source>The filtered events</source>
        <translation>フィルターしたイベント</translation>
    </message>
    <message>
        <source>Canceled. No file was written.</source>
        <translation>キャンセルしました。ファイルは書き込まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln event(s) to %1.</source>
        <translation>
            <numerusform>%Ln 件のイベントを %1 にエクスポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported to %1.</source>
        <translation>%1 には何もエクスポートしませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected row(s) with all their events</source>
        <translation>
            <numerusform>選択した %Ln 行とそのすべてのイベント</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::FaultRuleForm</name>
    <message>
        <source>* for any</source>
        <translation>* はすべて</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>URL of the page, or User-Agent of the program; * stands for any text</source>
        <translation>ページの URL またはプログラムの User-Agent。* は任意の文字列</translation>
    </message>
    <message>
        <source>Channel name; * stands for any text</source>
        <translation>チャンネル名。* は任意の文字列</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Broadcasts</source>
        <translation>ブロードキャスト</translation>
    </message>
    <message>
        <source>Requests for tokens</source>
        <translation>トークンのリクエスト</translation>
    </message>
    <message>
        <source>Client data</source>
        <translation>クライアントデータ</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>Every n-th time</source>
        <translation>n 回ごと</translation>
    </message>
    <message>
        <source>With a probability</source>
        <translation>確率で</translation>
    </message>
    <message>
        <source>&amp;Fault</source>
        <translation>障害(&amp;F)</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>C&amp;hannels</source>
        <translation>チャンネル(&amp;H)</translation>
    </message>
    <message>
        <source>Socket &amp;ID</source>
        <translation>ソケット ID(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Page or program</source>
        <translation>ページまたはプログラム(&amp;P)</translation>
    </message>
    <message>
        <source>How &amp;often</source>
        <translation>頻度(&amp;O)</translation>
    </message>
    <message>
        <source>Number n</source>
        <translation>n の値</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>&amp;Delay (ms)</source>
        <translation>遅延 (ms)(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Jitter (ms)</source>
        <translation>ジッター (ms)(&amp;J)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::FaultsBar</name>
    <message numerus="yes">
        <source>%n message(s) are held.</source>
        <translation>
            <numerusform>%n 件のメッセージを保留中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>すべて停止</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::FaultsDialog</name>
    <message>
        <source>Simulated faults</source>
        <translation>障害のシミュレーション</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same seed gives the same random results each time</source>
        <translation>シードが同じなら、ランダムな結果も毎回同じになります</translation>
    </message>
    <message>
        <source>Add a fault</source>
        <translation>障害を追加</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上に移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下に移動</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>There are too many faults. Delete some first.</source>
        <translation>障害が多すぎます。先にいくつか削除してください。</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>S&amp;top all</source>
        <translation>すべて停止(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>開始(&amp;T)</translation>
    </message>
    <message>
        <source>No simulated faults</source>
        <translation>シミュレートする障害はありません</translation>
    </message>
    <message>
        <source>Add one to see what an app does when calls fail or messages are late.</source>
        <translation>追加すると、呼び出しの失敗やメッセージの遅れに対するアプリの動作を確認できます。</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>シード(&amp;S)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::FindBar</name>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後の文字列</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>前の一致 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>次の一致 (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>More than %1</source>
        <extracomment>%1: how many matches are marked, of more</extracomment>
        <translation>%1 件超</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 件一致</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: which match is selected, %2: how many there are</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n match(es)</source>
        <translation>
            <numerusform>%n 件を置換しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::FolderValuesDialog</name>
    <message>
        <source>Values of the folder</source>
        <translation>フォルダーの値</translation>
    </message>
    <message>
        <source>Values of “%1”</source>
        <extracomment>%1 is a folder of saved messages</extracomment>
        <translation>「%1」の値</translation>
    </message>
    <message>
        <source>The saved messages and scenarios of this folder use these values instead of those that the profile has under the same names.</source>
        <translation>このフォルダーの保存済みメッセージとシナリオでは、同じ名前のプロファイルの値の代わりにこれらの値が使われます。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::GuideWindow</name>
    <message>
        <source>No matches</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>ユーザーガイド</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: what the button does; %2: its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Find in page</source>
        <translation>ページ内を検索</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::HeldMessagesView</name>
    <message>
        <source>&amp;Release</source>
        <translation>解放(&amp;R)</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>破棄(&amp;C)</translation>
    </message>
    <message>
        <source>Held messages</source>
        <translation>保留中のメッセージ</translation>
    </message>
    <message>
        <source>Data of the held message</source>
        <translation>保留中のメッセージのデータ</translation>
    </message>
    <message>
        <source>No messages are held. Add the fault “Held message” to hold them here.</source>
        <translation>保留中のメッセージはありません。ここに保留するには、障害「保留されたメッセージ」を追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are held.</source>
        <translation>
            <numerusform>%n 件のメッセージを保留中です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::HistoryBar</name>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>%1 New events stay in memory and are saved as soon as possible.</source>
        <extracomment>%1 is what is wrong, a whole sentence</extracomment>
        <translation>%1新しいイベントはメモリ内に保持され、可能になり次第保存されます。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::IdentitiesEditor</name>
    <message>
        <source>Identities</source>
        <translation>アイデンティティ</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>新規アイデンティティ</translation>
    </message>
    <message>
        <source>New identity (Insert)</source>
        <translation>新規アイデンティティ (Insert)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete the identity</source>
        <translation>アイデンティティを削除</translation>
    </message>
    <message>
        <source>&amp;cURL command or cookies…</source>
        <translation>cURL コマンドまたは Cookie(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;HAR file…</source>
        <translation>HAR ファイル(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Sign-in…</source>
        <translation>サインイン(&amp;S)…</translation>
    </message>
    <message>
        <source>Create from</source>
        <translation>作成元</translation>
    </message>
    <message>
        <source>Create an identity from a command, a recording or a sign-in</source>
        <translation>コマンド、記録、サインインからアイデンティティを作成</translation>
    </message>
    <message>
        <source>Deleted “%1” and its entry in the keychain.</source>
        <translation>「%1」とキーチェーン内の項目を削除しました。</translation>
    </message>
    <message>
        <source>Delete the identity (Delete)</source>
        <translation>アイデンティティを削除 (Delete)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::IdentitiesSheet</name>
    <message>
        <source>Identities</source>
        <translation>アイデンティティ</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::IdentityDelegate</name>
    <message>
        <source>not usable</source>
        <translation>使用不可</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::IdentityForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Alice, Admin, signed out …</source>
        <translation>Alice、管理者、サインアウト中 …</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cookies, as “name=value; name=value” or whole Set-Cookie lines</source>
        <translation>Cookie (「名前=値; 名前=値」または Set-Cookie の行全体)(&amp;C)</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>session=…; theme=dark</source>
        <translation>session=…; theme=dark</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Authorization: Bearer …</source>
        <translation>Authorization: Bearer …</translation>
    </message>
    <message>
        <source>Not available: %1</source>
        <comment>names of cookies</comment>
        <translation>使用不可: %1</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>再サインイン(&amp;S)</translation>
    </message>
    <message>
        <source>Get new cookies with the same sign-in</source>
        <translation>同じサインインで新しい Cookie を取得</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインイン中…</translation>
    </message>
    <message>
        <source>This built-in identity sends no cookies or headers, like a user who is signed out.</source>
        <translation>この内蔵アイデンティティは、サインアウトしたユーザーと同じく、Cookie もヘッダーも送信しません。</translation>
    </message>
    <message>
        <source>Read the keychain again</source>
        <translation>キーチェーンを再読み取り</translation>
    </message>
    <message>
        <source>&amp;Enter again</source>
        <translation>再入力(&amp;E)</translation>
    </message>
    <message>
        <source>Enter new values to replace the ones in the keychain</source>
        <translation>キーチェーン内の値を置き換える新しい値を入力</translation>
    </message>
    <message>
        <source>&amp;Headers, one per line, as “Name: value”</source>
        <translation>ヘッダー (1 行に 1 つ、「名前: 値」)(&amp;H)</translation>
    </message>
    <message>
        <source>In the keychain: %1</source>
        <translation>キーチェーンに保存済み: %1</translation>
    </message>
    <message>
        <source>Cookies and the values of headers such as Authorization are saved in the keychain, everything else in a file.</source>
        <translation>Cookie と、Authorization などのヘッダーの値はキーチェーンに、その他はファイルに保存されます。</translation>
    </message>
    <message>
        <source>Edit si&amp;gn-in…</source>
        <translation>サインインを編集(&amp;G)…</translation>
    </message>
    <message>
        <source>Change how this identity signs in</source>
        <translation>この ID のサインイン方法を変更</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::IdentitySourceSheet</name>
    <message>
        <source>cURL command or cookies</source>
        <translation>cURL コマンドまたは Cookie</translation>
    </message>
    <message>
        <source>curl &apos;https://app.example/auth&apos; -H &apos;Cookie: session=…&apos;</source>
        <translation>curl &apos;https://app.example/auth&apos; -H &apos;Cookie: session=…&apos;</translation>
    </message>
    <message>
        <source>&amp;Add identity</source>
        <translation>アイデンティティを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>No call in this recording has cookies or an Authorization header. In Chrome, choose “Export HAR (with sensitive data)”.</source>
        <translation>この記録には、Cookie または Authorization ヘッダーを持つ呼び出しがありません。Chrome では「Export HAR (with sensitive data)」を選択してください。</translation>
    </message>
    <message>
        <source>Paste a cURL command (“Copy as cURL” in the browser&apos;s network panel), a Cookie header or Set-Cookie lines.</source>
        <translation>cURL コマンド (ブラウザーのネットワークパネルの「cURL としてコピー」)、Cookie ヘッダー、または Set-Cookie の行を貼り付けてください。</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>記録を開く</translation>
    </message>
    <message>
        <source>Recordings of browsers (*.har)</source>
        <translation>ブラウザーの記録 (*.har)</translation>
    </message>
    <message>
        <source>Create identity</source>
        <translation>アイデンティティを作成</translation>
    </message>
    <message>
        <source>Host of the recording</source>
        <translation>記録のホスト</translation>
    </message>
    <message>
        <source>Values to import:</source>
        <translation>インポートする値:</translation>
    </message>
    <message>
        <source>Values to import</source>
        <translation>インポートする値</translation>
    </message>
    <message>
        <source>Credentials are saved in the keychain only.</source>
        <translation>認証情報はキーチェーンにだけ保存されます。</translation>
    </message>
    <message>
        <source>Imports the last cookies and Authorization header that the recording has for a host.</source>
        <translation>記録に含まれる、ホストごとの最後の Cookie と Authorization ヘッダーをインポートします。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ImportDialog</name>
    <message>
        <source>Import events</source>
        <translation>イベントのインポート</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>ファイル(&amp;I)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>Events that RadarDesk exported as JSON Lines.</source>
        <translation>RadarDesk が JSON Lines でエクスポートしたイベントです。</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>プロファイル(&amp;P)</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>インポート(&amp;M)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>閉じる(&amp;O)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more line(s).</source>
        <translation>
            <numerusform>…ほか %Ln 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln event(s) of %1 were added.</source>
        <translation>
            <numerusform>%1 件中 %Ln 件のイベントだけを追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>For events whose profile doesn&apos;t exist here.</source>
        <translation>プロファイルがここに存在しないイベントに使用します。</translation>
    </message>
    <message>
        <source>Nothing was imported from %1.</source>
        <translation>%1 からは何もインポートしませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln event(s).</source>
        <translation>
            <numerusform>%Ln 件のイベントをインポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import canceled.</source>
        <translation>インポートをキャンセルしました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) already exist.</source>
        <translation>
            <numerusform>%Ln 件のイベントはすでに存在します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>%Ln 行を読み取れませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::InspectorWindow</name>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ItemDelegate</name>
    <message>
        <source>Add an item</source>
        <translation>項目を追加</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>%1 (auto)</source>
        <extracomment>%1: the type of an item, such as Number, which is inferred from what was typed</extracomment>
        <translation>%1 (自動)</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>値を追加</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ItemsMenu</name>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上に移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>下に移動(&amp;O)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>削除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Infer type from value</source>
        <translation>値から型を推測(&amp;I)</translation>
    </message>
    <message>
        <source>Make &amp;text</source>
        <translation>テキストにする(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy as JSON</source>
        <translation>JSON としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste items or JSON</source>
        <translation>項目または JSON を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>元に戻す(&amp;N)</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>やり直す(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>折りたたむ(&amp;F)</translation>
    </message>
    <message>
        <source>Un&amp;fold</source>
        <translation>展開(&amp;F)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ItemsView</name>
    <message>
        <source>Moved to row %1.</source>
        <extracomment>%1: the row of the current item, counted from 1</extracomment>
        <translation>%1 行目に移動しました。</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n item(s).</source>
        <translation>
            <numerusform>%n 件の項目を削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicated %n item(s).</source>
        <translation>
            <numerusform>%n 件の項目を複製しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n item(s).</source>
        <translation>
            <numerusform>%n 件の項目を貼り付けました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::JsonCompleter</name>
    <message>
        <source>Completions</source>
        <translation>入力候補</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::JsonEdit</name>
    <message>
        <source>Fi&amp;nd…</source>
        <translation>検索(&amp;N)…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>置換(&amp;E)…</translation>
    </message>
    <message>
        <source>Go to err&amp;or</source>
        <translation>エラーに移動(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>整形(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Minify</source>
        <translation>圧縮(&amp;M)</translation>
    </message>
    <message>
        <source>Fo&amp;ld</source>
        <translation>折りたたむ(&amp;L)</translation>
    </message>
    <message>
        <source>Unfol&amp;d</source>
        <translation>展開(&amp;D)</translation>
    </message>
    <message>
        <source>Line %1 folded.</source>
        <extracomment>%1: the number of a line</extracomment>
        <translation>%1 行目を折りたたみました。</translation>
    </message>
    <message>
        <source>Line %1 unfolded.</source>
        <extracomment>%1: the number of a line</extracomment>
        <translation>%1 行目を展開しました。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::JsonView</name>
    <message numerus="yes">
        <source>…} %n item(s)</source>
        <comment>after {</comment>
        <translation>
            <numerusform>…} %n 項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>…] %n item(s)</source>
        <comment>after [</comment>
        <translation>
            <numerusform>…] %n 項目</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>折りたたむ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>展開(&amp;U)</translation>
    </message>
    <message>
        <source>F&amp;old all</source>
        <translation>すべて折りたたむ(&amp;O)</translation>
    </message>
    <message>
        <source>U&amp;nfold all</source>
        <translation>すべて展開(&amp;N)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::KeySheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Filter by command or shortcut</source>
        <translation>コマンドまたはショートカットでフィルター</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>&amp;Clear shortcut</source>
        <translation>ショートカットを消去(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Restore default</source>
        <translation>既定に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Restore &amp;all defaults</source>
        <translation>すべて既定に戻す(&amp;A)</translation>
    </message>
    <message>
        <source>Press the new shortcut.</source>
        <translation>新しいショートカットのキーを押してください。</translation>
    </message>
    <message>
        <source>%1 belonged to “%2”, which has no shortcut now.</source>
        <extracomment>%1: a shortcut, such as Ctrl+E; %2: the command that had it</extracomment>
        <translation>%1 は「%2」のショートカットでした。「%2」のショートカットはなくなりました。</translation>
    </message>
    <message>
        <source>Restored all default shortcuts.</source>
        <translation>すべてのショートカットを既定に戻しました。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::KeysModel</name>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>分類</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ListenForm</name>
    <message>
        <source>Listen</source>
        <translation>リッスン</translation>
    </message>
    <message>
        <source>Open a subscriber page</source>
        <translation>購読ページを開く</translation>
    </message>
    <message>
        <source>Channel to listen to</source>
        <translation>リッスンするチャンネル</translation>
    </message>
    <message>
        <source>Channel or orders.*</source>
        <comment>orders.* is an example of a pattern</comment>
        <translation>チャンネルまたは orders.*</translation>
    </message>
    <message>
        <source>Press Enter after each name. Every pasted line is a name.</source>
        <translation>名前ごとに Enter を押します。複数行を貼り付けると、各行が名前になります。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>An asterisk stands for any text in a name: orders.*</source>
        <translation>アスタリスクは名前の任意の文字列を表します: orders.*</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>What was typed, and what is wrong with it</extracomment>
        <translation>「%1」: %2</translation>
    </message>
    <message>
        <source>Listening to “%1”.</source>
        <comment>%1 is a channel</comment>
        <translation>「%1」をリッスンしています。</translation>
    </message>
    <message numerus="yes">
        <source>Listening to %n more channel(s).</source>
        <translation>
            <numerusform>ほか %n チャンネルをリッスンしています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::LoginSheet</name>
    <message>
        <source>&amp;Send to</source>
        <translation>送信先(&amp;S)</translation>
    </message>
    <message>
        <source>https://app.example/login</source>
        <translation>https://app.example/login</translation>
    </message>
    <message>
        <source>&amp;Form page</source>
        <translation>フォームページ(&amp;F)</translation>
    </message>
    <message>
        <source>Empty if no hidden fields are needed</source>
        <translation>非表示フィールドが不要な場合は空欄</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>Name of the field for the user</source>
        <translation>ユーザーのフィールド名</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Name of the field for the password</source>
        <translation>パスワードのフィールド名</translation>
    </message>
    <message>
        <source>Send as &amp;JSON instead of a form</source>
        <translation>フォームではなく JSON として送信(&amp;J)</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation>サインイン(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Add identity</source>
        <translation>アイデンティティを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Signed in. Cookies: %1</source>
        <comment>names of cookies</comment>
        <translation>サインインしました。Cookie: %1</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインイン中…</translation>
    </message>
    <message>
        <source>User name or email</source>
        <translation>ユーザー名またはメールアドレス</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Create identity from a sign-in</source>
        <translation>サインインからアイデンティティを作成</translation>
    </message>
    <message>
        <source>RadarDesk sends the sign-in form as a browser does and saves the cookies. The password is saved in the keychain only.</source>
        <translation>RadarDesk はブラウザーと同じようにサインインフォームを送信し、Cookie を保存します。パスワードはキーチェーンにだけ保存されます。</translation>
    </message>
    <message>
        <source>The page&apos;s hidden fields, such as a CSRF token, are sent too</source>
        <translation>CSRF トークンなど、ページの非表示フィールドも送信されます</translation>
    </message>
    <message>
        <source>Edit the sign-in of %1</source>
        <comment>the name of an identity</comment>
        <translation>%1 のサインインを編集</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>保存(&amp;A)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::LongJson</name>
    <message>
        <source>Start of the data as JSON</source>
        <translation>データの先頭 (JSON)</translation>
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
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>メニュー (F10)</translation>
    </message>
    <message>
        <source>A&amp;bout RadarDesk</source>
        <translation>RadarDesk について(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>About RadarDesk</source>
        <translation>RadarDesk について</translation>
    </message>
    <message>
        <source>&lt;h3&gt;RadarDesk %1&lt;/h3&gt;&lt;p&gt;The desktop workbench for PushRadar: send test broadcasts, see them arrive, and find out why a channel is refused.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;RadarDesk %1&lt;/h3&gt;&lt;p&gt;PushRadar のためのデスクトップワークベンチです。テスト用のブロードキャストを送信し、到着を確認し、チャンネルが拒否される原因を調べられます。&lt;/p&gt;&lt;p&gt;GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>PRODUCTION – %1</source>
        <translation>本番環境 – %1</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>プロファイル(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Export history…</source>
        <translation>履歴をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import history…</source>
        <translation>履歴をインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Clear this profile&apos;s &amp;history</source>
        <translation>このプロファイルの履歴を消去(&amp;H)</translation>
    </message>
    <message>
        <source>Prese&amp;nter view</source>
        <translation>発表者ビュー(&amp;N)</translation>
    </message>
    <message>
        <source>Connect your app…</source>
        <translation>アプリを接続…</translation>
    </message>
    <message>
        <source>Point your server and your page at the sandbox</source>
        <translation>サーバーとページの接続先をサンドボックスに設定</translation>
    </message>
    <message>
        <source>&amp;Connect your app…</source>
        <translation>アプリを接続(&amp;C)…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Send test broadcasts and watch what arrives (Ctrl+1)</source>
        <translation>テスト用のブロードキャストを送信し、到着を確認 (Ctrl+1)</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Find out why a private channel is refused (Ctrl+2)</source>
        <translation>プライベートチャンネルが拒否される原因を調べる (Ctrl+2)</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Rehearse and show realtime messages (Ctrl+3)</source>
        <translation>リアルタイムメッセージのリハーサルと発表 (Ctrl+3)</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>コマンドを検索または実行</translation>
    </message>
    <message>
        <source>&amp;Plot</source>
        <translation>グラフ(&amp;P)</translation>
    </message>
    <message>
        <source>Plot values as they arrive (Alt+P)</source>
        <translation>到着した値をグラフに描画 (Alt+P)</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>イベントを検索</translation>
    </message>
    <message>
        <source>Search or &amp;run a command…</source>
        <translation>コマンドを検索または実行(&amp;R)…</translation>
    </message>
    <message>
        <source>Go to &amp;Test</source>
        <translation>テストに移動(&amp;T)</translation>
    </message>
    <message>
        <source>Go to &amp;Access</source>
        <translation>アクセスに移動(&amp;A)</translation>
    </message>
    <message>
        <source>Go to &amp;Demo</source>
        <translation>デモに移動(&amp;D)</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>次のペイン(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>前のペイン(&amp;V)</translation>
    </message>
    <message>
        <source>Show or hide the &amp;sidebar</source>
        <translation>サイドバーの表示/非表示(&amp;S)</translation>
    </message>
    <message>
        <source>Show or hide the &amp;events</source>
        <translation>イベントの表示/非表示(&amp;E)</translation>
    </message>
    <message>
        <source>Show or hide the &amp;inspector</source>
        <translation>インスペクターの表示/非表示(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>文字を大きく(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>文字を小さく(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>標準の文字サイズ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Broadcast, or run the next step</source>
        <translation>ブロードキャスト、または次のステップを実行(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Copy as code again</source>
        <translation>コードとして再度コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste a broadcast</source>
        <translation>ブロードキャストを貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Search events</source>
        <translation>イベントを検索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>キーボードショートカット(&amp;K)…</translation>
    </message>
    <message>
        <source>Open the &amp;menu</source>
        <translation>メニューを開く(&amp;M)</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Connection&amp;s</source>
        <translation>接続(&amp;S)</translation>
    </message>
    <message>
        <source>See who is connected and what happens on each connection (Alt+S)</source>
        <translation>接続中のクライアントと各接続の動きを表示 (Alt+S)</translation>
    </message>
    <message>
        <source>Connection&amp;s (%1)</source>
        <translation>接続 (%1)(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>リスト(&amp;L)</translation>
    </message>
    <message>
        <source>Show events as a list (Alt+L)</source>
        <translation>イベントをリストで表示 (Alt+L)</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Inspector at the ri&amp;ght</source>
        <translation>インスペクターを右に表示(&amp;G)</translation>
    </message>
    <message>
        <source>Inspector at the &amp;bottom</source>
        <translation>インスペクターを下に表示(&amp;B)</translation>
    </message>
    <message>
        <source>Inspector in its own &amp;window</source>
        <translation>インスペクターを別ウィンドウに表示(&amp;W)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Listen to a channel…</source>
        <translation>チャンネルをリッスン(&amp;L)…</translation>
    </message>
    <message>
        <source>Make item te&amp;xt, or infer its type</source>
        <translation>項目をテキストにする、または型を推測(&amp;X)</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>&amp;Format JSON</source>
        <translation>JSON を整形(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Minify JSON</source>
        <translation>JSON を圧縮(&amp;M)</translation>
    </message>
    <message>
        <source>Find in &amp;JSON…</source>
        <translation>JSON 内を検索(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Replace in JSON…</source>
        <translation>JSON 内を置換(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Go to JSON error</source>
        <translation>JSON エラーに移動(&amp;G)</translation>
    </message>
    <message>
        <source>F&amp;old all JSON</source>
        <translation>JSON をすべて折りたたむ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Unfold all JSON</source>
        <translation>JSON をすべて展開(&amp;U)</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>保存済み検索</translation>
    </message>
    <message>
        <source>Saved message, %1</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>保存済みメッセージ、%1</translation>
    </message>
    <message>
        <source>&amp;Group events, or list each one</source>
        <translation>イベントをグループ化、または個別に表示(&amp;G)</translation>
    </message>
    <message>
        <source>Show or hide &amp;counts over time</source>
        <translation>時間ごとの件数の表示/非表示(&amp;C)</translation>
    </message>
    <message>
        <source>Co&amp;mpare the two selected events</source>
        <translation>選択した 2 件のイベントを比較(&amp;M)</translation>
    </message>
    <message>
        <source>Open a browser&apos;s recordin&amp;g…</source>
        <translation>ブラウザーの記録を開く(&amp;G)…</translation>
    </message>
    <message>
        <source>Search events</source>
        <comment>short, in the field</comment>
        <translation>イベントを検索</translation>
    </message>
    <message>
        <source>Simulated &amp;faults…</source>
        <translation>障害のシミュレーション(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>新しいメッセージ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save message</source>
        <translation>メッセージを保存(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;how changes of the message</source>
        <translation>メッセージの変更を表示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Revert message</source>
        <translation>メッセージの変更を破棄(&amp;R)</translation>
    </message>
    <message>
        <source>Cl&amp;ose message</source>
        <translation>メッセージを閉じる(&amp;O)</translation>
    </message>
    <message>
        <source>Next &amp;message</source>
        <translation>次のメッセージ(&amp;M)</translation>
    </message>
    <message>
        <source>Pre&amp;vious message</source>
        <translation>前のメッセージ(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Why did it not arrive?</source>
        <translation>届かなかった原因を調べる(&amp;W)</translation>
    </message>
    <message>
        <source>Copy the sandbox&apos;s a&amp;ddress</source>
        <translation>サンドボックスのアドレスをコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Copy the sandbox&apos;s p&amp;ublic key</source>
        <translation>サンドボックスの公開キーをコピー(&amp;U)</translation>
    </message>
    <message>
        <source>Run a&amp;ll checks</source>
        <translation>すべてのチェックを実行(&amp;L)</translation>
    </message>
    <message>
        <source>Use&amp;r guide</source>
        <translation>ユーザーガイド(&amp;R)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::MarkFilter</name>
    <message>
        <source>&amp;Any mark</source>
        <translation>すべてのマーク(&amp;A)</translation>
    </message>
    <message>
        <source>With a &amp;note</source>
        <translation>メモあり(&amp;N)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::MessageChanges</name>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>変更を破棄(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n 行を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n 行を追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存の変更</translation>
    </message>
    <message>
        <source>Changes to “%1”: %2, %3.</source>
        <extracomment>%1 is the name of a saved message, %2 and %3 are as “2 lines added”</extracomment>
        <translation>「%1」の変更: %2、%3。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::MessageDesk</name>
    <message>
        <source>Not saved.</source>
        <translation>保存しませんでした。</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <extracomment>%1 is the name of a saved message</extracomment>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <extracomment>%1 is why</extracomment>
        <translation>保存できませんでした。%1</translation>
    </message>
    <message>
        <source>This message isn&apos;t saved yet.</source>
        <translation>このメッセージはまだ保存されていません。</translation>
    </message>
    <message>
        <source>The message has no unsaved changes.</source>
        <translation>メッセージに未保存の変更はありません。</translation>
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
        <translation>%1 / %2 KiB</translation>
    </message>
    <message>
        <source>Size of channel and data. API v3 accepts at most 10 KiB</source>
        <translation>チャンネルとデータのサイズ。API v3 の上限は 10 KiB です</translation>
    </message>
    <message>
        <source>Size of channel and data. API v2 has no documented limit</source>
        <translation>チャンネルとデータのサイズ。API v2 には文書化された上限がありません</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::MessageTabs</name>
    <message>
        <source>New message (Ctrl+N)</source>
        <translation>新しいメッセージ (Ctrl+N)</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新しいメッセージ</translation>
    </message>
    <message>
        <source>Open messages</source>
        <translation>開いているメッセージ</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <extracomment>%1 is the name of a saved message, %2 its channel</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <extracomment>%1 is the name of a saved message</extracomment>
        <translation>%1、変更あり</translation>
    </message>
    <message numerus="yes">
        <source>Closed %n message(s).</source>
        <translation>
            <numerusform>%n 件のメッセージを閉じました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed a new message.</source>
        <translation>新しいメッセージを閉じました。</translation>
    </message>
    <message>
        <source>Closed “%1”.</source>
        <translation>「%1」を閉じました。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close &amp;others</source>
        <translation>ほかを閉じる(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>変更を破棄(&amp;R)</translation>
    </message>
    <message>
        <source>Reverted “%1” to the saved version.</source>
        <extracomment>%1 is the name of a saved message</extracomment>
        <translation>「%1」を保存時の内容に戻しました。</translation>
    </message>
    <message>
        <source>Show c&amp;hanges</source>
        <translation>変更を表示(&amp;H)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::MissedView</name>
    <message>
        <source>Missed while away</source>
        <translation>切断中の未受信</translation>
    </message>
    <message numerus="yes">
        <source>%n more client(s)</source>
        <translation>
            <numerusform>ほか %n 件のクライアント</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>この通知を閉じる</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::NumbersList</name>
    <message>
        <source>The whole message</source>
        <translation>メッセージ全体</translation>
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
        <translation>購読ページ</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>ブラウザーで開く(&amp;O)</translation>
    </message>
    <message>
        <source>Show on &amp;phones…</source>
        <translation>スマートフォンに表示(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Copy its address</source>
        <translation>アドレスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop showing on phones</source>
        <translation>スマートフォンへの表示を停止(&amp;S)</translation>
    </message>
    <message>
        <source>Open the subscriber page in the browser (F9). Devices on this network can open pages, too.</source>
        <translation>購読ページをブラウザーで開く (F9)。このネットワーク上のデバイスからもページを開けます。</translation>
    </message>
    <message>
        <source>Open the subscriber page in the browser (F9)</source>
        <translation>購読ページをブラウザーで開く (F9)</translation>
    </message>
    <message>
        <source>A subscriber page needs a channel. %1</source>
        <translation>購読ページにはチャンネルが必要です。%1</translation>
    </message>
    <message>
        <source>No browser could be started. The page&apos;s address was copied. Paste it into a browser.</source>
        <translation>ブラウザーを起動できませんでした。ページのアドレスをコピーしたので、ブラウザーに貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PlaceholderMenu</name>
    <message>
        <source>Reset the counter</source>
        <translation>カウンターをリセット</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>「%1」をリセット</translation>
    </message>
    <message>
        <source>Reset all counters</source>
        <translation>全カウンターをリセット</translation>
    </message>
    <message>
        <source>Choose a value to insert when the message is sent.</source>
        <translation>メッセージの送信時に挿入する値を選択してください。</translation>
    </message>
    <message>
        <source>current value: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>現在の値: %1</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <extracomment>%1 is what is sent for a placeholder</extracomment>
        <translation>例: %1</translation>
    </message>
    <message>
        <source>A value of the profile, of the folder or of a run</source>
        <translation>プロファイル、フォルダー、または実行の値</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PlanPanel</name>
    <message>
        <source>at least %1</source>
        <extracomment>%1 is a number of messages</extracomment>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>The plan allows %1 a second, with bursts of %2.</source>
        <extracomment>two numbers of messages</extracomment>
        <translation>プランの上限は毎秒 %1 件、バースト時は %2 件です。</translation>
    </message>
    <message>
        <source>Today: %1 · last minute: %2</source>
        <extracomment>two numbers of messages</extracomment>
        <translation>今日: %1 · 直近 1 分: %2</translation>
    </message>
    <message>
        <source>Today: %1 of %2 (%3 %) · last minute: %4</source>
        <extracomment>numbers of messages; %3 is a number of percent</extracomment>
        <translation>今日: %2 件中 %1 件 (%3 %) · 直近 1 分: %4</translation>
    </message>
    <message>
        <source>Messages a day</source>
        <translation>1 日のメッセージ数</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>未入力</translation>
    </message>
    <message>
        <source>messages a day</source>
        <translation>件 / 日</translation>
    </message>
    <message>
        <source>A broadcast counts as one message, and each subscriber as one more</source>
        <translation>ブロードキャストは 1 件、購読者ごとにさらに 1 件と数えます</translation>
    </message>
    <message>
        <source>Enter a whole number of messages, %1 at most.</source>
        <translation>メッセージ数を %1 以下の整数で入力してください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PlotAxes</name>
    <message>
        <source>%1 (left)</source>
        <comment>a line, by the axis at the left</comment>
        <translation>%1 (左)</translation>
    </message>
    <message>
        <source>%1 (right)</source>
        <comment>a line, by the axis at the right</comment>
        <translation>%1 (右)</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>a line, its least and its greatest value</comment>
        <translation>%1 (%2 ～ %3)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PlotsPanel</name>
    <message>
        <source>Numbers in the data</source>
        <translation>データ内の数値</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>表示期間</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 分</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV としてコピー</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>画像…</translation>
    </message>
    <message>
        <source>Save the plot as a picture</source>
        <translation>グラフを画像として保存</translation>
    </message>
    <message>
        <source>Numbers to plot</source>
        <translation>描画する数値</translation>
    </message>
    <message>
        <source>Select the numbers to plot (Space)</source>
        <translation>描画する数値を選択 (Space)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>/s</source>
        <comment>a second</comment>
        <translation>/秒</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>99th percentile</source>
        <translation>99 パーセンタイル</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Delay in ms</source>
        <translation>遅延 (ms)</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>履歴を読み取り中…</translation>
    </message>
    <message>
        <source>No delay is known</source>
        <translation>遅延の情報がありません</translation>
    </message>
    <message>
        <source>Choose a longer time above, or broadcast something (Ctrl+Enter).</source>
        <translation>上で期間を長くするか、何かブロードキャストしてください (Ctrl+Enter)。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number&apos;s name and value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 ～ %3)</translation>
    </message>
    <message>
        <source>  ·  </source>
        <comment>between two readings</comment>
        <translation>  ·  </translation>
    </message>
    <message>
        <source>At %1:  %2</source>
        <translation>%1:  %2</translation>
    </message>
    <message>
        <source>Last, at %1:  %2</source>
        <translation>最新 (%1):  %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A channel and what is plotted of it</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>グラフを保存</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Events per second</source>
        <translation>1 秒あたりのイベント数</translation>
    </message>
    <message>
        <source>The filter sets the time</source>
        <translation>期間はフィルターで指定されています</translation>
    </message>
    <message>
        <source>Broadcasts per second</source>
        <translation>1 秒あたりのブロードキャスト数</translation>
    </message>
    <message>
        <source>Searched back to %1…</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>%1 までさかのぼって検索済み…</translation>
    </message>
    <message>
        <source>All events are hidden</source>
        <translation>すべてのイベントが非表示です</translation>
    </message>
    <message>
        <source>Turn on Sent or Received above.</source>
        <translation>上の「送信」または「受信」をオンにしてください。</translation>
    </message>
    <message>
        <source>Nothing to plot</source>
        <translation>グラフにするものがありません</translation>
    </message>
    <message>
        <source>No message matches the filter in this time. Change the filter or the time, or broadcast something (Ctrl+Enter).</source>
        <translation>この期間にフィルターと一致するメッセージがありません。フィルターか期間を変えるか、何かブロードキャストしてください (Ctrl+Enter)。</translation>
    </message>
    <message>
        <source>No numbers in these messages</source>
        <translation>これらのメッセージに数値がありません</translation>
    </message>
    <message>
        <source>Send one, such as {&quot;price&quot;: 12.5}, or plot the events per second.</source>
        <translation>{&quot;price&quot;: 12.5} のようなメッセージを送信するか、1 秒あたりのイベント数をグラフにしてください。</translation>
    </message>
    <message>
        <source>No number is selected</source>
        <translation>数値が選択されていません</translation>
    </message>
    <message>
        <source>Select one in the list.</source>
        <translation>一覧から選択してください。</translation>
    </message>
    <message>
        <source>Delays are known for messages that this window sent and received. Broadcast something (Ctrl+Enter).</source>
        <translation>遅延がわかるのは、このウィンドウが送信して受信したメッセージです。何かブロードキャストしてください (Ctrl+Enter)。</translation>
    </message>
    <message>
        <source>Nothing to plot in this time</source>
        <translation>この期間にグラフにするものがありません</translation>
    </message>
    <message>
        <source>  ·  There are too many older events to plot.</source>
        <translation>  ·  古いイベントが多すぎるため、グラフにできません。</translation>
    </message>
    <message>
        <source>Plot: %1</source>
        <translation>グラフ: %1</translation>
    </message>
    <message>
        <source>Pause the plot; new events are still recorded</source>
        <translation>グラフを一時停止 (新しいイベントの記録は継続)</translation>
    </message>
    <message>
        <source>Values to plot</source>
        <translation>グラフにする値</translation>
    </message>
    <message>
        <source>Choose the time range of the plot</source>
        <translation>グラフの期間を選択</translation>
    </message>
    <message>
        <source>Copy the plotted values as CSV, for a spreadsheet</source>
        <translation>グラフの値を表計算ソフト用の CSV としてコピー</translation>
    </message>
    <message>
        <source>The picture couldn&apos;t be written to %1. Choose another folder.</source>
        <translation>画像を %1 に書き込めませんでした。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Messages received per second</source>
        <translation>1 秒あたりの受信メッセージ数</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PresenceDelegate</name>
    <message>
        <source>joined</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>test user</source>
        <translation>テストユーザー</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PresenceMenus</name>
    <message>
        <source>Show the &amp;connection</source>
        <translation>接続を表示(&amp;C)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PresencePanel</name>
    <message>
        <source>C&amp;hannel</source>
        <translation>チャンネル(&amp;H)</translation>
    </message>
    <message>
        <source>Presence channel</source>
        <translation>プレゼンスチャンネル</translation>
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
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add test users (Insert)</source>
        <translation>テストユーザーを追加 (Insert)</translation>
    </message>
    <message>
        <source>Add test users</source>
        <translation>テストユーザーを追加</translation>
    </message>
    <message>
        <source>Test users</source>
        <translation>テストユーザー</translation>
    </message>
    <message>
        <source>Join all</source>
        <translation>全員参加</translation>
    </message>
    <message>
        <source>Leave all</source>
        <translation>全員退出</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the test user</source>
        <translation>テストユーザーの名前</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete the test user (Delete)</source>
        <translation>テストユーザーを削除 (Delete)</translation>
    </message>
    <message>
        <source>Delete the test user</source>
        <translation>テストユーザーを削除</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>参加(&amp;J)</translation>
    </message>
    <message>
        <source>Choose a test user to change its data.</source>
        <translation>テストユーザーを選択すると、データを変更できます。</translation>
    </message>
    <message>
        <source>No test users yet</source>
        <translation>テストユーザーはまだいません</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>%1 を使用(&amp;U)</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>%n on the channel</source>
        <translation>
            <numerusform>チャンネルの購読者 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1 に参加中</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Have a test user join, or open a page that subscribes.</source>
        <translation>テストユーザーを参加させるか、購読するページを開いてください。</translation>
    </message>
    <message>
        <source>%1 (v2 has no client data)</source>
        <translation>%1 (v2 にクライアントデータはありません)</translation>
    </message>
    <message>
        <source>No subscriber has registered client data</source>
        <translation>クライアントデータを登録した購読者はいません</translation>
    </message>
    <message>
        <source>Not watching</source>
        <translation>監視していません</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t watch channels of this service</source>
        <translation>RadarDesk はこのサービスのチャンネルを監視できません</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>監視(&amp;W)</translation>
    </message>
    <message>
        <source>Test &amp;users</source>
        <translation>テストユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>Press Space to join or leave</source>
        <translation>Space で参加または退出</translation>
    </message>
    <message>
        <source>Name in this list; not sent to the service</source>
        <translation>この一覧での名前 (サービスには送信されません)</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>適用(&amp;Y)</translation>
    </message>
    <message>
        <source>Register the changed data now</source>
        <translation>変更したデータを今すぐ登録</translation>
    </message>
    <message>
        <source>RadarDesk may not watch this channel</source>
        <translation>RadarDesk にはこのチャンネルの監視が許可されていません</translation>
    </message>
    <message>
        <source>The sandbox isn&apos;t running yet</source>
        <translation>サンドボックスはまだ実行されていません</translation>
    </message>
    <message>
        <source>Presence appears as soon as the sandbox runs.</source>
        <translation>サンドボックスが起動すると、プレゼンスが表示されます。</translation>
    </message>
    <message>
        <source>The subscriber protocol of the hosted service isn&apos;t public, so only a page with its script can show who is present (onPresence). RadarDesk can register client data for a socket of your page.</source>
        <translation>ホスト型サービスの購読者プロトコルは公開されていないため、参加者を表示できるのはそのスクリプトを使うページだけです (onPresence)。RadarDesk は、ページのソケットのクライアントデータを登録できます。</translation>
    </message>
    <message>
        <source>Number of connections unknown</source>
        <translation>接続数は不明です</translation>
    </message>
    <message numerus="yes">
        <source>The limit is %n test user(s).</source>
        <translation>
            <numerusform>テストユーザーの上限は %n 人です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Show the users on the channel without joining (Enter in the channel field)</source>
        <translation>参加せずにチャンネルのユーザーを表示 (チャンネル欄で Enter)</translation>
    </message>
    <message>
        <source>Users on the channel</source>
        <translation>チャンネルのユーザー</translation>
    </message>
    <message>
        <source>Choose “Watch” to show the users on the channel.</source>
        <translation>「監視」を選択すると、チャンネルのユーザーが表示されます。</translation>
    </message>
    <message>
        <source>Choose “Add” to create test users.</source>
        <translation>「追加」を選択してテストユーザーを作成してください。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::Presentation</name>
    <message>
        <source>Step %1 failed.</source>
        <translation>ステップ %1 が失敗しました。</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>The current message can&apos;t be sent.</source>
        <translation>現在のメッセージは送信できません。</translation>
    </message>
    <message>
        <source>Not sent: sending is locked for this profile.</source>
        <translation>送信しませんでした: このプロファイルの送信はロックされています。</translation>
    </message>
    <message>
        <source>Not sent: the message contains a secret.</source>
        <translation>送信しませんでした: メッセージにシークレットが含まれています。</translation>
    </message>
    <message>
        <source>Messages arrive through a subscriber page</source>
        <translation>メッセージは購読ページ経由で到着します</translation>
    </message>
    <message>
        <source>nothing, the scenario has finished</source>
        <translation>なし (シナリオは終了しました)</translation>
    </message>
    <message>
        <source>%1 is a production profile: “%2” has real users. RadarDesk asks once after each start.</source>
        <translation>%1 は本番環境のプロファイルです。「%2」には実際のユーザーがいます。RadarDesk は起動ごとに 1 回だけ確認します。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PresenterStage</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Messages appear here as they arrive.</source>
        <translation>到着したメッセージがここに表示されます。</translation>
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
        <translation>発表者ビュー</translation>
    </message>
    <message>
        <source>Space: next · D: light, dark · H: hide this · Esc: leave</source>
        <translation>Space: 次へ · D: ライト/ダーク · H: この表示を隠す · Esc: 終了</translation>
    </message>
    <message>
        <source>Enter: send it. Backspace: don&apos;t.</source>
        <translation>Enter: 送信する。Backspace: 送信しない。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n 件のメッセージ</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次: %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PrivateChannelsPanel</name>
    <message>
        <source>Chec&amp;k</source>
        <translation>チェック(&amp;K)</translation>
    </message>
    <message>
        <source>Find out why a private channel is refused (Alt+K)</source>
        <translation>プライベートチャンネルが拒否される原因を調べる (Alt+K)</translation>
    </message>
    <message>
        <source>P&amp;resence</source>
        <translation>プレゼンス(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Identities…</source>
        <translation>アイデンティティ(&amp;I)…</translation>
    </message>
    <message>
        <source>Access &amp;matrix</source>
        <translation>アクセスマトリックス(&amp;M)</translation>
    </message>
    <message>
        <source>Mock &amp;endpoint</source>
        <translation>モックエンドポイント(&amp;E)</translation>
    </message>
    <message>
        <source>Serve an authentication endpoint to pages (Alt+E)</source>
        <translation>ページに認証エンドポイントを提供 (Alt+E)</translation>
    </message>
    <message>
        <source>Edit named sets of cookies and headers (Alt+I)</source>
        <translation>Cookie とヘッダーの名前付きセットを編集 (Alt+I)</translation>
    </message>
    <message>
        <source>All &amp;checks</source>
        <translation>すべてのチェック(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Browser recording</source>
        <translation>ブラウザーの記録(&amp;B)</translation>
    </message>
    <message>
        <source>Run all saved checks and the access matrix (Alt+C)</source>
        <translation>すべての保存済みチェックとアクセスマトリックスを実行 (Alt+C)</translation>
    </message>
    <message>
        <source>Compare the access of identities to channels (Alt+M)</source>
        <translation>チャンネルへのアクセスをアイデンティティ間で比較 (Alt+M)</translation>
    </message>
    <message>
        <source>Analyze a HAR file without sending requests (Alt+B)</source>
        <translation>リクエストを送信せずに HAR ファイルを分析 (Alt+B)</translation>
    </message>
    <message>
        <source>Show the users on a presence channel (Alt+R)</source>
        <translation>プレゼンスチャンネルのユーザーを表示 (Alt+R)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ProductionQuestion</name>
    <message>
        <source>%1 is a production profile: a broadcast to “%3” on %2 reaches real users. RadarDesk asks once after each start.</source>
        <extracomment>%1 is a profile, %2 a host, %3 a channel</extracomment>
        <translation>%1 は本番環境のプロファイルです。%2 の「%3」へのブロードキャストは実際のユーザーに届きます。RadarDesk は起動ごとに 1 回だけ確認します。</translation>
    </message>
    <message>
        <source>The history contains no earlier broadcast to this channel.</source>
        <translation>履歴に、このチャンネルへの以前のブロードキャストはありません。</translation>
    </message>
    <message>
        <source>The message is the same as the last one sent to this channel.</source>
        <translation>メッセージは、このチャンネルに最後に送信したものと同じです。</translation>
    </message>
    <message>
        <source>Changes since the last message sent to this channel:</source>
        <translation>このチャンネルに最後に送信したメッセージからの変更:</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ProfileBar</name>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Profiles (Ctrl+Shift+P)</source>
        <translation>プロファイル (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>v2</source>
        <translation>v2</translation>
    </message>
    <message>
        <source>Use API version 2 (July 2019)</source>
        <translation>API バージョン 2 (2019 年 7 月) を使用</translation>
    </message>
    <message>
        <source>API version 2</source>
        <translation>API バージョン 2</translation>
    </message>
    <message>
        <source>v3</source>
        <translation>v3</translation>
    </message>
    <message>
        <source>Use API version 3 (2021)</source>
        <translation>API バージョン 3 (2021 年) を使用</translation>
    </message>
    <message>
        <source>API version 3</source>
        <translation>API バージョン 3</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>本番環境</translation>
    </message>
    <message>
        <source>Current profile (Ctrl+Alt+1 to Ctrl+Alt+9)</source>
        <translation>現在のプロファイル (Ctrl+Alt+1 ～ Ctrl+Alt+9)</translation>
    </message>
    <message>
        <source>Broadcasts with this profile reach real users</source>
        <translation>このプロファイルのブロードキャストは実際のユーザーに届きます</translation>
    </message>
    <message>
        <source>Lock sending</source>
        <translation>送信をロック</translation>
    </message>
    <message>
        <source>Prevent broadcasts with the current profile</source>
        <translation>現在のプロファイルでのブロードキャストを防止</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ProfileDelegate</name>
    <message>
        <source>PRODUCTION · %1</source>
        <translation>本番環境 · %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ProfileForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Service address</source>
        <translation>サービスのアドレス(&amp;S)</translation>
    </message>
    <message>
        <source>https://api.pushradar.com</source>
        <translation>https://api.pushradar.com</translation>
    </message>
    <message>
        <source>&amp;Allow plain http</source>
        <translation>平文の http を許可(&amp;A)</translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <translation>API バージョン(&amp;V)</translation>
    </message>
    <message>
        <source>Pu&amp;blic key</source>
        <translation>公開キー(&amp;B)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>De&amp;fault channel</source>
        <translation>既定のチャンネル(&amp;F)</translation>
    </message>
    <message>
        <source>Filled in when you choose the profile</source>
        <translation>プロファイルの選択時に入力されます</translation>
    </message>
    <message>
        <source>Authentication &amp;endpoint</source>
        <translation>認証エンドポイント(&amp;E)</translation>
    </message>
    <message>
        <source>http://localhost:3000/auth</source>
        <translation>http://localhost:3000/auth</translation>
    </message>
    <message>
        <source>&amp;Production</source>
        <translation>本番環境(&amp;P)</translation>
    </message>
    <message>
        <source>v3 (2021)</source>
        <translation>v3 (2021 年)</translation>
    </message>
    <message>
        <source>v2 (July 2019)</source>
        <translation>v2 (2019 年 7 月)</translation>
    </message>
    <message>
        <source>Keep events</source>
        <translation>イベントの保持</translation>
    </message>
    <message>
        <source>Built in: it runs inside RadarDesk on this machine and needs no account. Point your server and your page at it to see what they send and receive.</source>
        <translation>内蔵: このマシンの RadarDesk 内で動作し、アカウントは不要です。サーバーとページの接続先をここにすると、送受信の内容を確認できます。</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>サービスの種類</translation>
    </message>
    <message>
        <source>RadarDesk watches the channels of PushRadar-compatible services, such as radardesk-sandbox</source>
        <translation>RadarDesk は、radardesk-sandbox などの PushRadar 互換サービスのチャンネルを監視します</translation>
    </message>
    <message>
        <source>PushRadar-compatible service.</source>
        <translation>PushRadar 互換サービスです。</translation>
    </message>
    <message>
        <source>PushRadar-compatible service, %1.</source>
        <comment>%1 is its name and version</comment>
        <translation>PushRadar 互換サービス (%1) です。</translation>
    </message>
    <message>
        <source>%1 Enter the public key to watch its channels.</source>
        <comment>%1 is a sentence</comment>
        <translation>%1チャンネルを監視するには、公開キーを入力してください。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Hosted service</source>
        <translation>ホスト型サービス</translation>
    </message>
    <message>
        <source>PushRadar-compatible</source>
        <translation>PushRadar 互換</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Color of the profile in the window</source>
        <translation>ウィンドウでのプロファイルの色</translation>
    </message>
    <message>
        <source>Anyone between this machine and the service can then read the secret.</source>
        <translation>このマシンとサービスの間にいる誰もが、シークレットを読み取れるようになります。</translation>
    </message>
    <message>
        <source>Endpoint &amp;headers</source>
        <translation>エンドポイントのヘッダー(&amp;H)</translation>
    </message>
    <message>
        <source>One per line:  X-Requested-With: XMLHttpRequest</source>
        <translation>1 行に 1 つ:  X-Requested-With: XMLHttpRequest</translation>
    </message>
    <message>
        <source>Stored in the profiles file, which only you can read. Credentials are left out of exports.</source>
        <translation>自分だけが読み取れるプロファイルファイルに保存されます。認証情報はエクスポートから除外されます。</translation>
    </message>
    <message>
        <source>Hosted service. Only a page can watch its channels.</source>
        <translation>ホスト型サービスです。チャンネルを監視できるのはページだけです。</translation>
    </message>
    <message>
        <source>&amp;Lock sending</source>
        <translation>送信をロック(&amp;L)</translation>
    </message>
    <message>
        <source>For browsers (the API key of v2)</source>
        <translation>ブラウザー用 (v2 の API キー)</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全性</translation>
    </message>
    <message>
        <source>Contacting the service…</source>
        <translation>サービスに接続中…</translation>
    </message>
    <message>
        <source>No answer. Check the service address.</source>
        <translation>応答がありません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>Another profile has the same name. Choose a different name.</source>
        <translation>同じ名前のプロファイルがほかにあります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Shows the profile in red and asks before the first broadcast after each start.</source>
        <translation>プロファイルを赤で表示し、起動ごとに最初のブロードキャストの前に確認します。</translation>
    </message>
    <message>
        <source>Prevents broadcasts with this profile.</source>
        <translation>このプロファイルでのブロードキャストを防止します。</translation>
    </message>
    <message>
        <source>Not PushRadar-compatible. Check the address.</source>
        <translation>PushRadar 互換ではありません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ProfileTestPanel</name>
    <message>
        <source>The service can&apos;t be reached</source>
        <translation>サービスに接続できません</translation>
    </message>
    <message>
        <source>The service issues no token</source>
        <translation>サービスがトークンを発行しません</translation>
    </message>
    <message>
        <source>The secret can&apos;t be used</source>
        <translation>シークレットを使用できません</translation>
    </message>
    <message>
        <source>Your clock is wrong</source>
        <translation>時計がずれています</translation>
    </message>
    <message>
        <source>&amp;Test this profile</source>
        <translation>このプロファイルをテスト(&amp;T)</translation>
    </message>
    <message>
        <source>Ask the service for a token; nothing is broadcast</source>
        <translation>サービスにトークンを要求 (ブロードキャストは行いません)</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テスト中…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of the test, what was found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>This profile works</source>
        <translation>このプロファイルは正常に動作します</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ProfilesDialog</name>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新規プロファイル</translation>
    </message>
    <message>
        <source>New profile (Ctrl+N)</source>
        <translation>新規プロファイル (Ctrl+N)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Duplicate, without the secret (Ctrl+D)</source>
        <translation>シークレットを除いて複製 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上に移動</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上に移動 (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下に移動</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下に移動 (Alt+Down)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete (Delete)</source>
        <translation>削除 (Delete)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Add the profiles of a file</source>
        <translation>ファイルのプロファイルを追加</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Write all profiles to a file, without their secrets</source>
        <translation>シークレットを除く全プロファイルをファイルに書き込み</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>閉じる(&amp;O)</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>プロファイル (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Nothing was imported from %1. %2</source>
        <translation>%1 からは何もインポートしませんでした。%2</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>プロファイルのインポート</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>プロファイルのエクスポート</translation>
    </message>
    <message>
        <source>Changes are saved immediately.</source>
        <translation>変更はすぐに保存されます。</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n profile(s). Enter their secrets to use them.</source>
        <translation>
            <numerusform>%n 件のプロファイルをインポートしました。使用するにはシークレットを入力してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n profile(s) to %1 without their secrets.</source>
        <translation>
            <numerusform>%n 件のプロファイルを、シークレットを除いて %1 にエクスポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The profiles couldn&apos;t be written to %1: %2.</source>
        <translation>プロファイルを %1 に書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>Current profile</source>
        <translation>現在のプロファイル</translation>
    </message>
    <message>
        <source>Deleted “%1” with its secret and its events.</source>
        <translation>「%1」を、そのシークレットとイベントとともに削除しました。</translation>
    </message>
    <message>
        <source>&amp;Use this profile</source>
        <translation>このプロファイルを使用(&amp;U)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::QrView</name>
    <message>
        <source>QR code</source>
        <translation>QR コード</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RawPanel</name>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>The bytes of the data</source>
        <translation>データのバイト列</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>リクエスト本文</translation>
    </message>
    <message>
        <source>The bytes of the request&apos;s body</source>
        <translation>リクエスト本文のバイト列</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>レスポンス本文</translation>
    </message>
    <message>
        <source>The bytes of the response&apos;s body</source>
        <translation>レスポンス本文のバイト列</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト列</translation>
    </message>
    <message>
        <source>&amp;Copy lines</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln バイト</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RecordBar</name>
    <message>
        <source>&amp;Record what my app sends</source>
        <translation>アプリの送信内容を記録(&amp;R)</translation>
    </message>
    <message>
        <source>Record &amp;anyway</source>
        <translation>それでも記録(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t record</source>
        <translation>記録しない(&amp;D)</translation>
    </message>
    <message>
        <source>Calls to %1 are handed on unchanged to %2 and recorded.</source>
        <extracomment>%1 and %2 are host and port</extracomment>
        <translation>%1 への呼び出しは、そのまま %2 に渡され、記録されます。</translation>
    </message>
    <message>
        <source>For %1: the code below then points your app at RadarDesk, which hands each call on to the service unchanged.</source>
        <translation>%1 の場合: 下のコードでアプリの接続先を RadarDesk にします。RadarDesk は各呼び出しを変更せずにサービスに渡します。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RecordingPanel</name>
    <message>
        <source>&amp;Open HAR file…</source>
        <translation>HAR ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy the report as Markdown, without cookies and tokens (Alt+Y)</source>
        <translation>レポートを Markdown としてコピー (Cookie とトークンを除く、Alt+Y)</translation>
    </message>
    <message>
        <source>Steps of the recorded call</source>
        <translation>記録された呼び出しのステップ</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a time, a channel, a status</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>記録を開く</translation>
    </message>
    <message>
        <source>Recordings of browsers (*.har)</source>
        <translation>ブラウザーの記録 (*.har)</translation>
    </message>
    <message>
        <source>Reading the recording…</source>
        <translation>記録を読み取り中…</translation>
    </message>
    <message>
        <source>The recording can&apos;t be read</source>
        <translation>記録を読み取れません</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>the name of a file, a browser</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No authentication call in this recording</source>
        <translation>この記録に認証呼び出しはありません</translation>
    </message>
    <message>
        <source>Open the developer tools first, then reload the page and subscribe to the private channel, and save the recording again.</source>
        <translation>先に開発者ツールを開いてから、ページを再読み込みしてプライベートチャンネルを購読し、記録を保存し直してください。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
    <message>
        <source>Check it now</source>
        <translation>今すぐチェック</translation>
    </message>
    <message>
        <source>Copied the report as Markdown, without cookies, tokens and secrets.</source>
        <translation>Cookie、トークン、シークレットを除いて、レポートを Markdown としてコピーしました。</translation>
    </message>
    <message>
        <source>Analyze a HAR file without sending requests</source>
        <translation>リクエストを送信せずに HAR ファイルを分析</translation>
    </message>
    <message>
        <source>Recorded call</source>
        <translation>記録された呼び出し</translation>
    </message>
    <message>
        <source>Analyze a browser recording</source>
        <translation>ブラウザーの記録を分析</translation>
    </message>
    <message>
        <source>Open a HAR file from a browser&apos;s developer tools, or drop it on the window. RadarDesk analyzes the recorded calls and sends no requests.</source>
        <translation>ブラウザーの開発者ツールで保存した HAR ファイルを開くか、ウィンドウにドロップしてください。RadarDesk は記録された呼び出しを分析し、リクエストは送信しません。</translation>
    </message>
    <message>
        <source>Limits of this recording: %1</source>
        <comment>whole sentences</comment>
        <translation>この記録の制限: %1</translation>
    </message>
    <message>
        <source>browser recording</source>
        <comment>who called</comment>
        <translation>ブラウザーの記録</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RegisterForm</name>
    <message>
        <source>Socket ID</source>
        <translation>ソケット ID</translation>
    </message>
    <message>
        <source>Re&amp;gister</source>
        <translation>登録(&amp;G)</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>登録中…</translation>
    </message>
    <message>
        <source>Registered in %1: %2 %3</source>
        <translation>%1 で登録しました: %2 %3</translation>
    </message>
    <message>
        <source>Socke&amp;t ID</source>
        <translation>ソケット ID(&amp;T)</translation>
    </message>
    <message>
        <source>Socket ID that radar.call.on.connection() posts from your page</source>
        <translation>radar.call.on.connection() がページから POST するソケット ID</translation>
    </message>
    <message>
        <source>v2 has no client data. Choose v3 above to register client data.</source>
        <translation>v2 にクライアントデータはありません。登録するには、上で v3 を選択してください。</translation>
    </message>
    <message>
        <source>Registration result</source>
        <translation>登録の結果</translation>
    </message>
    <message>
        <source>Registered client data for the socket %1.</source>
        <translation>ソケット %1 のクライアントデータを登録しました。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RelayStatus</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop recording what your app sends</source>
        <translation>アプリの送信内容の記録を停止</translation>
    </message>
    <message>
        <source>Recording: %1 → %2</source>
        <extracomment>%1 is where RadarDesk listens, %2 the service: host and port</extracomment>
        <translation>記録中: %1 → %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ReplayForm</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the new scenario</source>
        <translation>新しいシナリオの名前</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>最長の休止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 times</source>
        <comment>a speed</comment>
        <translation>%1 倍</translation>
    </message>
    <message>
        <source>Replay of %1</source>
        <translation>%1 のリプレイ</translation>
    </message>
    <message>
        <source>original</source>
        <translation>元の速度</translation>
    </message>
    <message>
        <source>Create scenario</source>
        <translation>シナリオを作成</translation>
    </message>
    <message numerus="yes">
        <source>Create a scenario from %n broadcast(s)</source>
        <translation>
            <numerusform>%n 件のブロードキャストからシナリオを作成</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ReportPanel</name>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Save the report as a file</source>
        <translation>レポートをファイルに保存</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the report (Esc)</source>
        <translation>レポートを閉じる (Esc)</translation>
    </message>
    <message>
        <source>Close the report</source>
        <translation>レポートを閉じる</translation>
    </message>
    <message>
        <source>Steps of the report</source>
        <translation>レポートのステップ</translation>
    </message>
    <message>
        <source>Text…</source>
        <translation>テキスト…</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>JUnit XML…</source>
        <translation>JUnit XML…</translation>
    </message>
    <message>
        <source>%1, %2, steps took %3</source>
        <extracomment>%1 is a scenario, %2 a time of day, %3 how long it took</extracomment>
        <translation>%1、%2、ステップの所要時間 %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) failed</source>
        <translation>
            <numerusform>%Ln 個のステップが失敗しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended early: %Ln step(s) skipped</source>
        <translation>
            <numerusform>途中で終了しました: %Ln 個のステップをスキップ</numerusform>
        </translation>
    </message>
    <message>
        <source>All steps passed</source>
        <translation>すべてのステップが成功しました</translation>
    </message>
    <message>
        <source>Saved the report to %1.</source>
        <translation>レポートを %1 に保存しました。</translation>
    </message>
    <message>
        <source>The report can&apos;t be saved to %1. %2</source>
        <translation>レポートを %1 に保存できません。%2</translation>
    </message>
    <message>
        <source>no such field</source>
        <translation>そのフィールドはありません</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期待</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>届いた内容</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>実行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s), %1</source>
        <translation>
            <numerusform>%Ln 回、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ResultLine</name>
    <message>
        <source>Result of the last broadcast</source>
        <translation>最後のブロードキャストの結果</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RetentionPanel</name>
    <message>
        <source>up to</source>
        <comment>between for how long, and how many MiB, events are kept</comment>
        <translation>上限</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message>
        <source>any size</source>
        <translation>無制限</translation>
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
        <translation>イベントはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s), %1</source>
        <translation>
            <numerusform>イベント %Ln 件、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest %1 of events will be deleted when you close this dialog.</source>
        <translation>このダイアログを閉じると、古いイベントから %1 分が削除されます。</translation>
    </message>
    <message>
        <source>Older events will be deleted when you close this dialog.</source>
        <translation>このダイアログを閉じると、古いイベントが削除されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) are older and will be deleted when you close this dialog.</source>
        <translation>
            <numerusform>期間より古い %Ln 件のイベントは、このダイアログを閉じると削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>How long events are stored</source>
        <translation>イベントの保持期間</translation>
    </message>
    <message>
        <source>Maximum size of the stored events</source>
        <translation>保存するイベントの最大サイズ</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>無期限</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RowsButton</name>
    <message>
        <source>Choose a CSV file…</source>
        <translation>CSV ファイルを選択…</translation>
    </message>
    <message>
        <source>Run without rows</source>
        <translation>行なしで実行</translation>
    </message>
    <message>
        <source>The rows of %1 can&apos;t be used. %2</source>
        <extracomment>%1 is a path, %2 why</extracomment>
        <translation>%1 の行は使用できません。%2</translation>
    </message>
    <message>
        <source>Rows for the scenario</source>
        <translation>シナリオの行</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV ファイル (*.csv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <extracomment>%n rows, %1 is a file</extracomment>
        <translation>
            <numerusform>%1: %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Run once for each row of a CSV file</source>
        <translation>CSV ファイルの行ごとに 1 回実行</translation>
    </message>
    <message>
        <source>Rows of a CSV file</source>
        <translation>CSV ファイルの行</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RunBar</name>
    <message>
        <source>Run on production</source>
        <translation>本番環境で実行</translation>
    </message>
    <message>
        <source>Don&apos;t run</source>
        <translation>実行しない</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>この通知を閉じる</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>Run the scenario</source>
        <translation>シナリオを実行</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Send the next step</source>
        <translation>次のステップを送信</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>By &amp;hand</source>
        <translation>手動(&amp;H)</translation>
    </message>
    <message>
        <source>Progress of the scenario</source>
        <translation>シナリオの進行状況</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>a time</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>一時停止(&amp;U)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>broadcasts</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <comment>broadcasts</comment>
        <translation>%1 件送信</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 件失敗</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a time</comment>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>done in %1</source>
        <translation>%1 で完了</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 の遅れ</translation>
    </message>
    <message>
        <source>Stop the scenario</source>
        <translation>シナリオを停止</translation>
    </message>
    <message>
        <source>Skip waits, and send each step with the button or its key</source>
        <translation>待機を飛ばし、ボタンまたはそのキーで各ステップを送信</translation>
    </message>
    <message>
        <source>Pause the scenario</source>
        <translation>シナリオを一時停止</translation>
    </message>
    <message>
        <source>waiting for responses</source>
        <translation>レスポンス待ち</translation>
    </message>
    <message>
        <source>%1 not met</source>
        <comment>expectations</comment>
        <translation>%1 件が期待と相違</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Show the report of the last run</source>
        <translation>最後の実行のレポートを表示</translation>
    </message>
    <message>
        <source>Run anyway</source>
        <translation>それでも実行</translation>
    </message>
    <message>
        <source>row %1 of %2</source>
        <extracomment>Rows of a file</extracomment>
        <translation>行 %1/%2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RunStatus</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the scenario</source>
        <translation>シナリオを停止</translation>
    </message>
    <message>
        <source>“%1”: %2 of %3</source>
        <translation>「%1」: %2 / %3</translation>
    </message>
    <message>
        <source>“%1”: %2 sent</source>
        <extracomment>%1: the name of a scenario, %2: how many broadcasts</extracomment>
        <translation>「%1」: %2 件送信</translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <extracomment>%1: a sentence on how far a scenario is, %2: how many broadcasts</extracomment>
        <translation>%1、%2 件失敗</translation>
    </message>
    <message>
        <source>%1 (paused)</source>
        <extracomment>%1: a sentence on how far a scenario is</extracomment>
        <translation>%1 (一時停止中)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SandboxPanel</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Address of the sandbox</source>
        <translation>サンドボックスのアドレス</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>ポート(&amp;R)</translation>
    </message>
    <message>
        <source>The sandbox listens at this port at each start</source>
        <translation>サンドボックスは起動のたびにこのポートで待ち受けます</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>再試行(&amp;Y)</translation>
    </message>
    <message>
        <source>Try the port again</source>
        <translation>このポートを再試行</translation>
    </message>
    <message>
        <source>Always use this port</source>
        <translation>常にこのポートを使用</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公開キー</translation>
    </message>
    <message>
        <source>Public key of the sandbox</source>
        <translation>サンドボックスの公開キー</translation>
    </message>
    <message>
        <source>Copy the public key</source>
        <translation>公開キーをコピー</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Secret of the sandbox</source>
        <translation>サンドボックスのシークレット</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>表示(&amp;W)</translation>
    </message>
    <message>
        <source>Make &amp;new</source>
        <translation>新規作成(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Enter…</source>
        <translation>入力(&amp;E)…</translation>
    </message>
    <message>
        <source>Enter credentials that your team has agreed on</source>
        <translation>チームで決めた認証情報を入力</translation>
    </message>
    <message>
        <source>Try the &amp;keychain again</source>
        <translation>キーチェーンを再試行(&amp;K)</translation>
    </message>
    <message>
        <source>sk_…</source>
        <translation>sk_…</translation>
    </message>
    <message>
        <source>New secret of the sandbox</source>
        <translation>サンドボックスの新しいシークレット</translation>
    </message>
    <message>
        <source>pk_…</source>
        <translation>pk_…</translation>
    </message>
    <message>
        <source>New public key of the sandbox</source>
        <translation>サンドボックスの新しい公開キー</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>これを使用(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Always use port %1</source>
        <translation>常にポート %1 を使用</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <translation>非表示(&amp;D)</translation>
    </message>
    <message>
        <source>The sandbox uses the entered secret and public key.</source>
        <translation>サンドボックスは、入力されたシークレットと公開キーを使用します。</translation>
    </message>
    <message>
        <source>Replace the secret and the public key with new ones</source>
        <translation>シークレットと公開キーを新しいものに置き換え</translation>
    </message>
    <message>
        <source>The secret was removed from the clipboard.</source>
        <translation>シークレットをクリップボードから削除しました。</translation>
    </message>
    <message>
        <source>%1 Until then, it uses port %2.</source>
        <comment>%1 is whole sentences</comment>
        <translation>%1それまではポート %2 を使用します。</translation>
    </message>
    <message>
        <source>Created a new secret and public key. Apps that use the old ones are refused from now on.</source>
        <translation>新しいシークレットと公開キーを作成しました。古いものを使用するアプリは今後拒否されます。</translation>
    </message>
    <message>
        <source>Copied the secret. It is removed from the clipboard after a while.</source>
        <translation>シークレットをコピーしました。しばらくするとクリップボードから削除されます。</translation>
    </message>
    <message>
        <source>Show the secret for a moment</source>
        <translation>シークレットを一時的に表示</translation>
    </message>
    <message>
        <source>Copy the secret; it is removed from the clipboard after 30 seconds</source>
        <translation>シークレットをコピー (30 秒後にクリップボードから削除)</translation>
    </message>
    <message>
        <source>The credentials are in the keychain and stay the same.</source>
        <translation>認証情報はキーチェーンに保存され、変わることはありません。</translation>
    </message>
    <message>
        <source>The credentials are for this run only.</source>
        <translation>認証情報は今回の実行のみです。</translation>
    </message>
    <message>
        <source>The credentials are for this run only, until the keychain answers.</source>
        <translation>認証情報は、キーチェーンが応答するまで今回の実行のみです。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SavedChecksBar</name>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name of the check</source>
        <translation>チェックの名前</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>No saved checks</source>
        <translation>保存済みチェックなし</translation>
    </message>
    <message>
        <source>&amp;Save this check…</source>
        <translation>このチェックを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>「%1」を削除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ScenarioDelegate</name>
    <message>
        <source>invalid</source>
        <extracomment>Beside a step</extracomment>
        <translation>無効</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ScenarioFiles</name>
    <message>
        <source>Scenarios (*.json);;All files (*)</source>
        <translation>シナリオ (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Nothing was imported from %1. %2</source>
        <translation>%1 からは何もインポートしませんでした。%2</translation>
    </message>
    <message>
        <source>Nothing was exported to %1. %2</source>
        <translation>%1 には何もエクスポートしませんでした。%2</translation>
    </message>
    <message>
        <source>Import scenarios</source>
        <translation>シナリオのインポート</translation>
    </message>
    <message>
        <source>Export scenarios</source>
        <translation>シナリオのエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n scenario(s).</source>
        <translation>
            <numerusform>%n 件のシナリオをインポートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n scenario(s) to %1.</source>
        <translation>
            <numerusform>%n 件のシナリオを %1 にエクスポートしました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ScenariosPanel</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a scenario or a step (Insert)</source>
        <translation>シナリオまたはステップを追加 (Insert)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>複製 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete (Delete)</source>
        <translation>削除 (Delete)</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>インポートとエクスポート</translation>
    </message>
    <message>
        <source>Import and export scenarios</source>
        <translation>シナリオのインポートとエクスポート</translation>
    </message>
    <message>
        <source>Scenarios and their steps</source>
        <translation>シナリオとステップ</translation>
    </message>
    <message>
        <source>Make an example</source>
        <translation>例を作成</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>No scenarios yet</source>
        <translation>シナリオはまだありません</translation>
    </message>
    <message>
        <source>&amp;Import scenarios…</source>
        <translation>シナリオをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export all scenarios…</source>
        <translation>全シナリオをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Make an example</source>
        <translation>例を作成(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前を変更(&amp;N)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>複製(&amp;U)</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>上に移動(&amp;P)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下に移動(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>新規シナリオ</translation>
    </message>
    <message>
        <source>A scenario sends broadcasts one after the other at the pace you choose, for a demo or to test a page.</source>
        <translation>シナリオは、デモやページのテストのために、選択したペースでブロードキャストを順に送信します。</translation>
    </message>
    <message>
        <source>Choose “Add” to create one.</source>
        <translation>「追加」を選択して作成してください。</translation>
    </message>
    <message>
        <source>A scenario needs a name. It keeps its previous name until you enter one.</source>
        <translation>シナリオには名前が必要です。入力するまでは以前の名前のままです。</translation>
    </message>
    <message numerus="yes">
        <source>%n broadcast(s) can&apos;t be sent again and were left out.</source>
        <translation>
            <numerusform>再送信できない %n 件のブロードキャストを除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Deleted a step: %1</source>
        <translation>ステップを削除しました: %1</translation>
    </message>
    <message>
        <source>The current message can&apos;t be sent: %1</source>
        <translation>現在のメッセージは送信できません: %1</translation>
    </message>
    <message>
        <source>Step %1 can&apos;t be run. %2</source>
        <translation>ステップ %1 は実行できません。%2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SearchCompleter</name>
    <message>
        <source>Completions</source>
        <translation>入力候補</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SearchLine</name>
    <message>
        <source>Continue search</source>
        <translation>検索を続行</translation>
    </message>
    <message>
        <source>Stop search</source>
        <translation>検索を停止</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>検索の名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SearchMenu</name>
    <message>
        <source>Saved searches</source>
        <translation>保存済み検索</translation>
    </message>
    <message>
        <source>Saved searches (Alt+Down)</source>
        <translation>保存済み検索 (Alt+Down)</translation>
    </message>
    <message>
        <source>No saved searches</source>
        <translation>保存済み検索なし</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>この検索を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <comment>%1 is a saved search</comment>
        <translation>「%1」の名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <comment>%1 is a saved search</comment>
        <translation>「%1」を削除(&amp;D)</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <comment>%1 is a saved search</comment>
        <translation>「%1」を削除しました。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SecretBar</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>この通知を閉じる</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
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
        <translation>シークレット</translation>
    </message>
    <message>
        <source>From the API page of the PushRadar dashboard</source>
        <translation>PushRadar ダッシュボードの API ページで確認できます</translation>
    </message>
    <message>
        <source>For this run only</source>
        <translation>今回の実行のみ</translation>
    </message>
    <message>
        <source>Store in the keychain</source>
        <translation>キーチェーンに保存</translation>
    </message>
    <message>
        <source>Encrypted by your system and available after a restart</source>
        <translation>システムが暗号化して保存し、再起動後も使用できます</translation>
    </message>
    <message>
        <source>In memory only, until RadarDesk ends</source>
        <translation>RadarDesk の終了までメモリ内にだけ保持します</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SecretPanel</name>
    <message>
        <source>The secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>表示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>置換(&amp;R)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <translation>非表示(&amp;D)</translation>
    </message>
    <message>
        <source>The secret was removed from the clipboard.</source>
        <translation>シークレットをクリップボードから削除しました。</translation>
    </message>
    <message>
        <source>Show the secret for a moment</source>
        <translation>シークレットを一時的に表示</translation>
    </message>
    <message>
        <source>Copy the secret; it is removed from the clipboard after a while</source>
        <translation>シークレットをコピー (しばらくするとクリップボードから削除)</translation>
    </message>
    <message>
        <source>Delete the secret from the keychain</source>
        <translation>シークレットをキーチェーンから削除</translation>
    </message>
    <message>
        <source>Copied the secret. It is removed from the clipboard after a while.</source>
        <translation>シークレットをコピーしました。しばらくするとクリップボードから削除されます。</translation>
    </message>
    <message>
        <source>The secret is shown for a moment.</source>
        <translation>シークレットを一時的に表示しています。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SecretPlace</name>
    <message>
        <source>no secret</source>
        <translation>シークレットなし</translation>
    </message>
    <message>
        <source>the secret is read from the keychain when it is needed</source>
        <translation>シークレットは必要時にキーチェーンから読み取り</translation>
    </message>
    <message>
        <source>waiting for the keychain</source>
        <translation>キーチェーンの応答待ち</translation>
    </message>
    <message>
        <source>secret in the system keychain</source>
        <translation>シークレットはシステムのキーチェーンに保存済み</translation>
    </message>
    <message>
        <source>secret in memory for this run only, not in a keychain</source>
        <translation>シークレットは今回の実行のみメモリ内に保持 (キーチェーンには未保存)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SendForm</name>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Close this form (Esc)</source>
        <translation>このフォームを閉じる (Esc)</translation>
    </message>
    <message>
        <source>Message data as JSON</source>
        <translation>メッセージのデータ (JSON)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Send to this connection only (Ctrl+Enter)</source>
        <translation>この接続だけに送信 (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SendPreview</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1 行 %2 列: %3</translation>
    </message>
    <message>
        <source>Sends %1</source>
        <extracomment>%1 is JSON</extracomment>
        <translation>送信内容: %1</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a placeholder and is sent as typed</source>
        <extracomment>%1 is as “{{user}}”</extracomment>
        <translation>%1 はプレースホルダーではなく、入力どおりに送信されます</translation>
    </message>
    <message>
        <source>%1 aren&apos;t placeholders and are sent as typed</source>
        <extracomment>%1 is as “{{user}}, {{time}}”</extracomment>
        <translation>%1 はプレースホルダーではなく、入力どおりに送信されます</translation>
    </message>
    <message>
        <source>%1 isn&apos;t closed and is sent as typed</source>
        <extracomment>%1 is as “{{user”</extracomment>
        <translation>%1 は閉じられていないため、入力どおりに送信されます</translation>
    </message>
    <message>
        <source>Preview of the broadcast</source>
        <translation>ブロードキャストのプレビュー</translation>
    </message>
    <message>
        <source>The message is too large for a preview.</source>
        <translation>メッセージが大きすぎてプレビューできません。</translation>
    </message>
    <message>
        <source>Show the complete preview</source>
        <translation>プレビュー全体を表示</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>文字サイズ(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>インスペクター(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Takes effect the next time RadarDesk starts.</source>
        <translation>次回の RadarDesk の起動時に反映されます。</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <source>While RadarDesk is in the background, notify me when:</source>
        <translation>RadarDesk がバックグラウンドにあるとき、次の場合に通知:</translation>
    </message>
    <message>
        <source>A message arrives on a &amp;pinned channel</source>
        <translation>ピン留めしたチャンネルにメッセージが到着(&amp;P)</translation>
    </message>
    <message>
        <source>A &amp;broadcast fails</source>
        <translation>ブロードキャストが失敗(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>キーボード(&amp;K)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>キーボードショートカット…</translation>
    </message>
    <message>
        <source>See and change the shortcuts of all commands</source>
        <translation>全コマンドのショートカットを表示、変更</translation>
    </message>
    <message>
        <source>San&amp;dbox</source>
        <translation>サンドボックス(&amp;D)</translation>
    </message>
    <message>
        <source>Address and credentials…</source>
        <translation>アドレスと認証情報…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Position of the inspector</source>
        <translation>インスペクターの位置</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Address and credentials of the sandbox</source>
        <translation>サンドボックスのアドレスと認証情報</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>of the usual size of letters</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>At the right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>In its own window</source>
        <translation>別ウィンドウ</translation>
    </message>
    <message>
        <source>For events of “%1”, the current profile.</source>
        <extracomment>%1: the name of a profile</extracomment>
        <translation>現在のプロファイル「%1」のイベントが対象です。</translation>
    </message>
    <message>
        <source>Point out unusual messages</source>
        <translation>通常と異なるメッセージを強調</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>メッセージ(&amp;M)</translation>
    </message>
    <message>
        <source>A &amp;scenario ends</source>
        <translation>シナリオが終了(&amp;S)</translation>
    </message>
    <message>
        <source>Point out messages that are &amp;unusual for the channel</source>
        <translation>そのチャンネルの通常と異なるメッセージを強調(&amp;U)</translation>
    </message>
    <message>
        <source>Change the port and credentials of the built-in sandbox</source>
        <translation>内蔵サンドボックスのポートと認証情報を変更</translation>
    </message>
    <message>
        <source>How long the history is stored</source>
        <translation>履歴の保持期間</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ShareDialog</name>
    <message>
        <source>&amp;Let devices on this network open the page</source>
        <translation>このネットワーク上のデバイスがページを開けるようにする(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>ネットワーク(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>アドレスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 on phones</source>
        <translation>%1 をスマートフォンに表示</translation>
    </message>
    <message>
        <source>Anyone on this network who has the address can read this channel, and others may be able to read along, because the connection isn&apos;t encrypted. The address contains a code that is new each time you turn this on, and that stops working when you turn it off or close RadarDesk. Nobody can broadcast through it.</source>
        <translation>このネットワーク上でアドレスを知っている人は、誰でもこのチャンネルを読み取れます。また、接続は暗号化されていないため、ほかの人に傍受される可能性があります。アドレスには、オンにするたびに新しくなるコードが含まれ、オフにするか RadarDesk を閉じると無効になります。これを使ってブロードキャストすることはできません。</translation>
    </message>
    <message>
        <source>This machine isn&apos;t on a network that a phone could share. Connect it, and turn this off and on again.</source>
        <translation>このマシンは、スマートフォンと共有できるネットワークに接続していません。ネットワークに接続してから、いったんオフにして再びオンにしてください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::Sidebar</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Sa&amp;ved messages</source>
        <translation>保存済みメッセージ(&amp;V)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SidebarSection</name>
    <message>
        <source>Open</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>折りたたみ</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::StartCards</name>
    <message>
        <source>See what your app sends</source>
        <translation>アプリの送信内容を確認</translation>
    </message>
    <message>
        <source>Point your server at the sandbox with one line of code.</source>
        <translation>コード 1 行でサーバーの接続先をサンドボックスにできます。</translation>
    </message>
    <message>
        <source>Why is a channel refused?</source>
        <translation>チャンネルが拒否される原因を調べる</translation>
    </message>
    <message>
        <source>Check a private channel and its authentication endpoint.</source>
        <translation>プライベートチャンネルとその認証エンドポイントをチェックします。</translation>
    </message>
    <message>
        <source>Rehearse a demo</source>
        <translation>デモのリハーサル</translation>
    </message>
    <message>
        <source>Send messages step by step, on a big screen and on phones.</source>
        <translation>大画面とスマートフォンに向けて、メッセージを 1 ステップずつ送信します。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Sandbox running at %1</source>
        <translation>サンドボックスは %1 で実行中</translation>
    </message>
    <message numerus="yes">
        <source>%n subscribers</source>
        <translation>
            <numerusform>購読者 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>本番環境</translation>
    </message>
    <message>
        <source>port %1 is taken</source>
        <translation>ポート %1 は使用中</translation>
    </message>
    <message>
        <source>secret in the keychain</source>
        <translation>シークレット: キーチェーン</translation>
    </message>
    <message>
        <source>secret for this run only</source>
        <translation>シークレット: 今回の実行のみ</translation>
    </message>
    <message>
        <source>secret for this run only until the keychain answers</source>
        <translation>シークレット: キーチェーンが応答するまで今回の実行のみ</translation>
    </message>
    <message>
        <source>Sandbox of the first window at %1</source>
        <translation>最初のウィンドウのサンドボックス (%1)</translation>
    </message>
    <message>
        <source>sending is locked</source>
        <translation>送信はロック中</translation>
    </message>
    <message>
        <source>The sandbox isn&apos;t running</source>
        <translation>サンドボックスは実行されていません</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::StepDetails</name>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>レスポンス</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>タイミング</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>対処方法:</translation>
    </message>
    <message>
        <source>Call of this step</source>
        <translation>このステップの呼び出し</translation>
    </message>
    <message>
        <source>Compared with the last successful run (%1).</source>
        <translation>前回成功した実行 (%1) と比較しています。</translation>
    </message>
    <message>
        <source>No relevant changes.</source>
        <translation>関連する変更はありません。</translation>
    </message>
    <message>
        <source>Changes since last success</source>
        <translation>前回の成功以降の変更</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::StepForm</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>シナリオの名前</translation>
    </message>
    <message>
        <source>When a step fails</source>
        <translation>ステップが失敗した場合</translation>
    </message>
    <message>
        <source>Channel of the step</source>
        <translation>ステップのチャンネル</translation>
    </message>
    <message>
        <source>From the editor</source>
        <translation>エディターから</translation>
    </message>
    <message>
        <source>Data of the step as JSON</source>
        <translation>ステップのデータ (JSON)</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>How long to repeat</source>
        <translation>繰り返しの長さ</translation>
    </message>
    <message>
        <source>Number of rounds</source>
        <translation>繰り返す回数</translation>
    </message>
    <message>
        <source>Time to repeat for</source>
        <translation>繰り返す時間</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>For a time</source>
        <translation>時間を指定</translation>
    </message>
    <message>
        <source>Time to wait</source>
        <translation>待機時間</translation>
    </message>
    <message>
        <source>Pace of the rounds</source>
        <translation>繰り返しのペース</translation>
    </message>
    <message numerus="yes">
        <source>%n broadcast(s)</source>
        <translation>
            <numerusform>ブロードキャスト %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 s.</source>
        <comment>“12 broadcasts, 1.5 s.”</comment>
        <translation>%1、%2 秒。</translation>
    </message>
    <message>
        <source>Restart counters with each run</source>
        <translation>実行のたびにカウンターをリセット</translation>
    </message>
    <message>
        <source>Placeholders such as {{#counter}} begin at 1 in each rehearsal</source>
        <translation>{{#counter}} などのプレースホルダーは、リハーサルのたびに 1 から始まります</translation>
    </message>
    <message>
        <source>Use the current message</source>
        <translation>現在のメッセージを使用</translation>
    </message>
    <message>
        <source>Enter times as “500 ms”, “1.5 s” or “2 min”.</source>
        <translation>時間は「500 ms」、「1.5 s」、「2 min」のように入力してください。</translation>
    </message>
    <message>
        <source>Repeat its steps</source>
        <translation>ステップの繰り返し</translation>
    </message>
    <message>
        <source>Time between the starts of two rounds</source>
        <translation>各回の開始の間隔</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>A number of times</source>
        <translation>回数を指定</translation>
    </message>
    <message>
        <source>The JSON is invalid. Line %1, column %2: %3</source>
        <translation>JSON が無効です。%1 行 %2 列: %3</translation>
    </message>
    <message>
        <source>Enter the number of rounds, from 1 to %1.</source>
        <translation>繰り返す回数を 1 から %1 の範囲で入力してください。</translation>
    </message>
    <message>
        <source>Enter a duration such as “10 s”.</source>
        <translation>「10 s」のように時間を入力してください。</translation>
    </message>
    <message>
        <source>A random number of broadcasts</source>
        <translation>ブロードキャストの件数はランダム</translation>
    </message>
    <message>
        <source>%1, for a random time.</source>
        <translation>%1、時間はランダム。</translation>
    </message>
    <message>
        <source>Channel name</source>
        <translation>チャンネル名</translation>
    </message>
    <message>
        <source>Simulated faults</source>
        <translation>障害のシミュレーション</translation>
    </message>
    <message>
        <source>Start those that are enabled</source>
        <translation>有効なものを開始</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>すべて停止</translation>
    </message>
    <message>
        <source>Values of the folder</source>
        <translation>フォルダーの値</translation>
    </message>
    <message>
        <source>The folder of saved messages whose values {{var NAME}} stands for</source>
        <translation>{{var NAME}} が表す値を持つ、保存済みメッセージのフォルダー</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>フォルダーなし</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::StepMenu</name>
    <message>
        <source>&amp;Scenario</source>
        <translation>シナリオ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Broadcast</source>
        <translation>ブロードキャスト(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>待機(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>繰り返し(&amp;R)</translation>
    </message>
    <message>
        <source>Simulated &amp;faults</source>
        <translation>障害のシミュレーション(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Expect</source>
        <translation>期待(&amp;E)</translation>
    </message>
    <message>
        <source>Expect &amp;none</source>
        <translation>何も期待しない(&amp;N)</translation>
    </message>
    <message>
        <source>Expect ref&amp;used</source>
        <translation>拒否を期待(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>値の取得(&amp;C)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::StepsModel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>変更 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes since last success</source>
        <translation>前回の成功以降の変更</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>変更なし</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SuiteModel</name>
    <message>
        <source>passed</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>判定なし</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SuitePanel</name>
    <message>
        <source>Run all checks</source>
        <translation>すべてのチェックを実行</translation>
    </message>
    <message>
        <source>Run all saved checks and the access matrix (F5)</source>
        <translation>すべての保存済みチェックとアクセスマトリックスを実行 (F5)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Run on server restart</source>
        <translation>サーバーの再起動時に実行</translation>
    </message>
    <message>
        <source>Export as JUnit XML…</source>
        <translation>JUnit XML としてエクスポート…</translation>
    </message>
    <message>
        <source>Results of all checks</source>
        <translation>すべてのチェックの結果</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Your server restarted. Running all checks…</source>
        <translation>サーバーが再起動しました。すべてのチェックを実行中…</translation>
    </message>
    <message>
        <source>%1 of %2: access matrix</source>
        <extracomment>%1, %2: numbers</extracomment>
        <translation>%1 / %2: アクセスマトリックス</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>%1, %2: numbers, %3: the name of a check</extracomment>
        <translation>%1 / %2: %3</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>結果はまだありません</translation>
    </message>
    <message>
        <source>Nothing to run</source>
        <translation>実行するものがありません</translation>
    </message>
    <message>
        <source>Save a check, or add channels to the access matrix.</source>
        <translation>チェックを保存するか、アクセスマトリックスにチャンネルを追加してください。</translation>
    </message>
    <message>
        <source>Does everything still work?</source>
        <translation>すべて正常に動作していますか?</translation>
    </message>
    <message>
        <source>Export as JUnit XML</source>
        <translation>JUnit XML としてエクスポート</translation>
    </message>
    <message>
        <source>XML (*.xml)</source>
        <translation>XML (*.xml)</translation>
    </message>
    <message>
        <source>Exported the results to %1.</source>
        <translation>結果を %1 にエクスポートしました。</translation>
    </message>
    <message>
        <source>The results can&apos;t be written to %1: %2.</source>
        <translation>結果を %1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>Running all checks…</source>
        <translation>すべてのチェックを実行中…</translation>
    </message>
    <message>
        <source>Show cell</source>
        <translation>セルを表示</translation>
    </message>
    <message>
        <source>Stop the run and keep its results (Esc)</source>
        <translation>実行を停止し、それまでの結果を保持 (Esc)</translation>
    </message>
    <message>
        <source>Run all checks whenever one of their servers restarts</source>
        <translation>いずれかのサーバーの再起動のたびにすべてのチェックを実行</translation>
    </message>
    <message>
        <source>Export the results for a build server</source>
        <translation>ビルドサーバー用に結果をエクスポート</translation>
    </message>
    <message>
        <source>Run all checks to show their results here.</source>
        <translation>すべてのチェックを実行すると、結果がここに表示されます。</translation>
    </message>
    <message>
        <source>Open check</source>
        <translation>チェックを開く</translation>
    </message>
    <message>
        <source>Changes since last success:</source>
        <translation>前回の成功以降の変更:</translation>
    </message>
    <message>
        <source>RadarDesk runs all saved checks and the access matrix, and shows the changes.</source>
        <translation>RadarDesk はすべての保存済みチェックとアクセスマトリックスを実行し、変更点を表示します。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TargetingPanel</name>
    <message>
        <source>User IDs</source>
        <translation>ユーザー ID</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Continents</source>
        <translation>大陸</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP アドレス</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Performed actions</source>
        <translation>実行したアクション</translation>
    </message>
    <message>
        <source>Did not perform</source>
        <translation>未実行のアクション</translation>
    </message>
    <message>
        <source>Separate entries with commas. An empty field matches everyone. The sandbox validates these conditions but delivers to every subscriber.</source>
        <translation>複数の値はコンマで区切ってください。空欄の場合は全員が対象です。サンドボックスはこれらの条件を検証しますが、すべての購読者に配信します。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TemplateForm</name>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TemplatesPanel</name>
    <message>
        <source>Import and export</source>
        <translation>インポートとエクスポート</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>&amp;Load into the editor</source>
        <translation>エディターに読み込む(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Send at once</source>
        <translation>すぐに送信(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Move to folder</source>
        <translation>フォルダーに移動(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;No folder</source>
        <translation>フォルダーなし(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;ew folder…</source>
        <translation>新規フォルダー(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものがありません</translation>
    </message>
    <message>
        <source>Nothing was imported from %1. %2</source>
        <translation>%1 からは何もインポートしませんでした。%2</translation>
    </message>
    <message>
        <source>Nothing was exported to %1. %2</source>
        <translation>%1 には何もエクスポートしませんでした。%2</translation>
    </message>
    <message>
        <source>Press S on an event, or the star in the editor, to save a message here.</source>
        <translation>イベントで S を押すか、エディターの星をクリックすると、メッセージをここに保存できます。</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Search saved messages</source>
        <translation>保存済みメッセージを検索</translation>
    </message>
    <message>
        <source>Import and export saved messages</source>
        <translation>保存済みメッセージのインポートとエクスポート</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <translation>保存済みメッセージ</translation>
    </message>
    <message>
        <source>Load the message into the editor (Enter)</source>
        <translation>メッセージをエディターに読み込む (Enter)</translation>
    </message>
    <message>
        <source>Send the message at once (Ctrl+Enter)</source>
        <translation>メッセージをすぐに送信 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Saved messages (*.json);;All files (*)</source>
        <translation>保存済みメッセージ (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>&amp;Import saved messages…</source>
        <translation>保存済みメッセージをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export all saved messages…</source>
        <translation>全保存済みメッセージをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>No saved message matches the search.</source>
        <translation>検索に一致する保存済みメッセージはありません。</translation>
    </message>
    <message>
        <source>No saved messages</source>
        <translation>保存済みメッセージなし</translation>
    </message>
    <message>
        <source>A saved message with this name and the same data already exists. Choose another name.</source>
        <translation>同じ名前で同じデータの保存済みメッセージがすでにあります。別の名前を選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n saved message(s).</source>
        <translation>
            <numerusform>%n 件の保存済みメッセージを削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n saved message(s).</source>
        <translation>
            <numerusform>%n 件の保存済みメッセージをインポートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved message(s) of the file already exist.</source>
        <translation>
            <numerusform>ファイル内の %n 件の保存済みメッセージはすでに存在します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n saved message(s) to %1.</source>
        <translation>
            <numerusform>%n 件の保存済みメッセージを %1 にエクスポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import saved messages</source>
        <translation>保存済みメッセージのインポート</translation>
    </message>
    <message>
        <source>Export saved messages</source>
        <translation>保存済みメッセージのエクスポート</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>&amp;Values…</source>
        <translation>値(&amp;V)…</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TestUserDelegate</name>
    <message>
        <source>joining %1…</source>
        <translation>%1 に参加処理中…</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1 に参加中</translation>
    </message>
    <message>
        <source>on %1, with the previous data</source>
        <translation>%1 に参加中 (以前のデータ)</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>未参加</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TimeRangeField</name>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <translation>～</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Without a pause</source>
        <translation>間隔なし</translation>
    </message>
    <message>
        <source>Every</source>
        <comment>such a time</comment>
        <translation>一定間隔</translation>
    </message>
    <message>
        <source>At random, every</source>
        <comment>such a time</comment>
        <translation>ランダムな間隔</translation>
    </message>
    <message>
        <source>Times a second</source>
        <translation>1 秒あたりの回数</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>一定</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation>%1 (最大)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TimelinePanel</name>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Channel shown</source>
        <translation>表示チャンネル</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Go to the newest event and follow (End)</source>
        <translation>最新のイベントに移動して追従 (End)</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>すべてのチャンネル</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>再送信(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Load into the editor</source>
        <translation>エディターに読み込む(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy as JSON</source>
        <translation>JSON としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Only this channel</source>
        <translation>このチャンネルのみ(&amp;O)</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものがありません</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>表示期間</translation>
    </message>
    <message>
        <source>Time shown: %1</source>
        <translation>表示期間: %1</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Show tokens, refused calls, connections and subscriptions</source>
        <translation>トークン、拒否された呼び出し、接続、購読を表示</translation>
    </message>
    <message>
        <source>Source shown</source>
        <translation>表示する送信元</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>すべての送信元</translation>
    </message>
    <message>
        <source>Connect your app…</source>
        <translation>アプリを接続…</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>&amp;Group into conversations</source>
        <translation>やりとりごとにグループ化(&amp;G)</translation>
    </message>
    <message>
        <source>Compare the &amp;two events</source>
        <translation>2 件のイベントを比較(&amp;T)</translation>
    </message>
    <message>
        <source>Send several t&amp;imes</source>
        <translation>複数回送信(&amp;I)</translation>
    </message>
    <message>
        <source>M&amp;ark</source>
        <translation>マーク(&amp;A)</translation>
    </message>
    <message>
        <source>Add a &amp;note</source>
        <translation>メモを追加(&amp;N)</translation>
    </message>
    <message>
        <source>Edit the &amp;note</source>
        <translation>メモを編集(&amp;N)</translation>
    </message>
    <message>
        <source>Marks and notes shown</source>
        <translation>表示するマークとメモ</translation>
    </message>
    <message>
        <source>Show only events with a mark or a note</source>
        <translation>マークまたはメモのあるイベントだけを表示</translation>
    </message>
    <message>
        <source>Sa&amp;ve message…</source>
        <translation>メッセージを保存(&amp;V)…</translation>
    </message>
    <message>
        <source>S&amp;how counts over time</source>
        <translation>時間ごとの件数を表示(&amp;H)</translation>
    </message>
    <message>
        <source>Show sent events</source>
        <translation>送信イベントを表示</translation>
    </message>
    <message>
        <source>Show received events</source>
        <translation>受信イベントを表示</translation>
    </message>
    <message>
        <source>Show events from RadarDesk, your app or subscriber pages</source>
        <translation>RadarDesk、アプリ、購読ページのイベントを表示</translation>
    </message>
    <message>
        <source>Choose a time range, or go to a day (Ctrl+G)</source>
        <translation>期間を選択、または特定の日に移動 (Ctrl+G)</translation>
    </message>
    <message>
        <source>Show only failed events</source>
        <translation>失敗したイベントだけを表示</translation>
    </message>
    <message>
        <source>&amp;Make a scenario…</source>
        <translation>シナリオを作成(&amp;M)…</translation>
    </message>
    <message>
        <source>Matching events appear here.</source>
        <translation>一致するイベントがここに表示されます。</translation>
    </message>
    <message>
        <source>The search, the source, the channel or the buttons above hide all events. Clear one to see more.</source>
        <translation>検索、送信元、チャンネル、または上のボタンにより、すべてのイベントが非表示になっています。いずれかを解除してください。</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>イベントはまだありません</translation>
    </message>
    <message>
        <source>Press “Broadcast”, or connect your app. Sent and received messages appear here.</source>
        <translation>「ブロードキャスト」を押すか、アプリを接続してください。送受信したメッセージがここに表示されます。</translation>
    </message>
    <message>
        <source>&amp;Why was access refused?</source>
        <translation>アクセス拒否の原因を調べる(&amp;W)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Why &amp;did it not arrive?</source>
        <translation>届かなかった原因を調べる(&amp;D)</translation>
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
        <translation>合計</translation>
    </message>
    <message>
        <source>This event has no request, so there is no timing.</source>
        <translation>このイベントにはリクエストがないため、タイミングはありません。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TransferDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>閉じる(&amp;O)</translation>
    </message>
    <message>
        <source>Canceling…</source>
        <translation>キャンセル中…</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TransferStatus</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ValuesModel</name>
    <message>
        <source>Asking the keychain…</source>
        <translation>キーチェーンに問い合わせ中…</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>キーチェーン内</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>秘密</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Another value is named “%1”.</source>
        <translation>別の値の名前が「%1」です。</translation>
    </message>
    <message>
        <source>This looks like a secret. Select “Secret” first.</source>
        <translation>シークレットのようです。先に「秘密」を選択してください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ValuesPanel</name>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Add value</source>
        <translation>値を追加</translation>
    </message>
    <message>
        <source>Delete the value</source>
        <translation>値を削除</translation>
    </message>
    <message>
        <source>Values of the profile</source>
        <translation>プロファイルの値</translation>
    </message>
    <message>
        <source>Messages and scenarios use a value as {{var NAME}}. Secret values are in the keychain, are never broadcast, and serve the conditions of scenarios.</source>
        <translation>メッセージとシナリオでは値を {{var NAME}} として使います。秘密の値はキーチェーンに保存され、ブロードキャストされることはなく、シナリオの条件で使われます。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::WhenPopup</name>
    <message>
        <source>&amp;Any time</source>
        <translation>全期間(&amp;A)</translation>
    </message>
    <message>
        <source>Last &amp;hour</source>
        <translation>過去 1 時間(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>今日(&amp;T)</translation>
    </message>
    <message>
        <source>Last &amp;7 days</source>
        <translation>過去 7 日間(&amp;7)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始(&amp;F)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Events of all &amp;profiles</source>
        <translation>全プロファイルのイベント(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>移動先(&amp;G)</translation>
    </message>
    <message>
        <source>G&amp;o</source>
        <translation>移動(&amp;O)</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>過去 1 時間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>%1, all profiles</source>
        <extracomment>%1 is a time range</extracomment>
        <translation>%1、全プロファイル</translation>
    </message>
    <message>
        <source>Time to go to</source>
        <translation>移動先の時刻</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>期間</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::WindowMenu</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>システムに従う(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>JSON(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>メッセージ(&amp;M)</translation>
    </message>
    <message>
        <source>Event&amp;s</source>
        <translation>イベント(&amp;S)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::EventQuery</name>
    <message>
        <source>Enter the name of a channel after “channel:”.</source>
        <translation>「channel:」の後にチャンネル名を入力してください。</translation>
    </message>
    <message>
        <source>Enter the name of a profile after “profile:”.</source>
        <translation>「profile:」の後にプロファイル名を入力してください。</translation>
    </message>
    <message>
        <source>Enter the name of a library after “library:”.</source>
        <translation>「library:」の後にライブラリ名を入力してください。</translation>
    </message>
    <message>
        <source>Enter ok, failed, pending or an HTTP status after “status:”.</source>
        <translation>「status:」の後に ok、failed、pending、または HTTP ステータスを入力してください。</translation>
    </message>
    <message>
        <source>Enter a kind after “kind:”: %1.</source>
        <comment>a list of words</comment>
        <translation>「kind:」の後に種別を入力してください: %1。</translation>
    </message>
    <message>
        <source>Enter a source after “from:”: %1.</source>
        <comment>a list of words</comment>
        <translation>「from:」の後に送信元を入力してください: %1。</translation>
    </message>
    <message>
        <source>Enter a time after “%1:”, like 14:30, 2h, yesterday or 2026-01-31.</source>
        <comment>since or before</comment>
        <translation>「%1:」の後に 14:30、2h、yesterday、2026-01-31 のように時刻を入力してください。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a status. Use ok, failed, pending or an HTTP status like 403 or 4xx.</source>
        <translation>「%1」はステータスではありません。ok、failed、pending、または 403 や 4xx のような HTTP ステータスを使用してください。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a kind of event. Use one of %2.</source>
        <comment>a word, a list of words</comment>
        <translation>「%1」はイベントの種別ではありません。%2 のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a source of events. Use one of %2.</source>
        <comment>a word, a list of words</comment>
        <translation>「%1」はイベントの送信元ではありません。%2 のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a time. Use one like 14:30, 2h, yesterday or 2026-01-31.</source>
        <translation>「%1」は時刻ではありません。14:30、2h、yesterday、2026-01-31 のように入力してください。</translation>
    </message>
    <message>
        <source>Enter a value to compare “%1” with.</source>
        <comment>a field</comment>
        <translation>「%1」と比較する値を入力してください。</translation>
    </message>
    <message>
        <source>Enter a color after “mark:”: %1.</source>
        <comment>a list of words</comment>
        <translation>「mark:」の後に色を入力してください: %1。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a mark. Use one of %2.</source>
        <comment>a word, a list of words</comment>
        <translation>「%1」はマークではありません。%2 のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>Enter a word of the note after “note:”, or * for any note.</source>
        <translation>「note:」の後にメモに含まれる語を入力するか、すべてのメモを探すには * を入力してください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::ExportRun</name>
    <message>
        <source>The file can&apos;t be written: %1.</source>
        <translation>ファイルに書き込めません: %1。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::History</name>
    <message>
        <source>The history can&apos;t be opened at %1: %2</source>
        <translation>%1 の履歴を開けません: %2</translation>
    </message>
    <message>
        <source>The history is damaged: %1</source>
        <translation>履歴が破損しています: %1</translation>
    </message>
    <message>
        <source>The history can&apos;t be opened: %1</source>
        <translation>履歴を開けません: %1</translation>
    </message>
    <message>
        <source>The history can&apos;t be used: %1</source>
        <translation>履歴を使用できません: %1</translation>
    </message>
    <message>
        <source>The history can&apos;t be written in the folder %1.</source>
        <translation>フォルダー %1 に履歴を書き込めません。</translation>
    </message>
    <message>
        <source>The history is damaged: %1 is empty.</source>
        <translation>履歴が破損しています: %1 が空です。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written.</source>
        <translation>ファイル %1 に書き込めません。</translation>
    </message>
    <message>
        <source>The history is damaged: an index doesn&apos;t fit the events.</source>
        <translation>履歴が破損しています: インデックスとイベントが一致しません。</translation>
    </message>
    <message>
        <source>This event is damaged on the disk, so its contents aren&apos;t shown.</source>
        <translation>このイベントはディスク上で破損しているため、内容を表示できません。</translation>
    </message>
    <message>
        <source>The history can&apos;t be written: its folder is read-only.</source>
        <translation>履歴を書き込めません: フォルダーが読み取り専用です。</translation>
    </message>
    <message>
        <source>The history can&apos;t be written: the disk is full or failing.</source>
        <translation>履歴を書き込めません: ディスクがいっぱいか、故障しています。</translation>
    </message>
    <message>
        <source>Another program has locked the history.</source>
        <translation>別のプログラムが履歴をロックしています。</translation>
    </message>
    <message>
        <source>The damaged history %1 can&apos;t be moved.</source>
        <translation>破損した履歴 %1 を移動できません。</translation>
    </message>
    <message>
        <source>A newer version of RadarDesk wrote the history %1. This version doesn&apos;t change it.</source>
        <translation>履歴 %1 は、より新しいバージョンの RadarDesk で書き込まれています。このバージョンでは変更しません。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be created.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>The history file %1 was moved or deleted.</source>
        <translation>履歴ファイル %1 が移動または削除されました。</translation>
    </message>
    <message>
        <source>Interrupted: the message may have been delivered.</source>
        <translation>中断されました。メッセージは配信された可能性があります。</translation>
    </message>
    <message>
        <source>The history folder %1 was moved or deleted.</source>
        <translation>履歴フォルダー %1 が移動または削除されました。</translation>
    </message>
    <message>
        <source>The history is damaged: a hidden channel has no removal record.</source>
        <translation>履歴が破損しています: 非表示のチャンネルに削除の記録がありません。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::HistoryWorker</name>
    <message>
        <source>The history was damaged and was moved to %1. RadarDesk is restoring the events that can be read.</source>
        <translation>履歴が破損していたため、%1 に移動しました。RadarDesk は読み取れるイベントを復元しています。</translation>
    </message>
    <message>
        <source>The history was damaged, and none of its events can be read. The damaged file is %1.</source>
        <translation>履歴が破損しており、読み取れるイベントはありません。破損したファイルは %1 です。</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n event(s) of the damaged history.</source>
        <translation>
            <numerusform>破損した履歴から %n 件のイベントを復元しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n event(s) of the damaged history. Others can&apos;t be read. The damaged file is %1.</source>
        <translation>
            <numerusform>破損した履歴から %n 件のイベントを復元しました。残りは読み取れません。破損したファイルは %1 です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::ImportRun</name>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>ファイルを読み取れません: %1。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::SavedSearchesFile</name>
    <message numerus="yes">
        <source>%n saved search(es) couldn&apos;t be read.</source>
        <translation>
            <numerusform>%n 件の保存済み検索を読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The saved searches couldn&apos;t be read.</source>
        <translation>保存済み検索を読み取れませんでした。</translation>
    </message>
    <message>
        <source>A newer version of RadarDesk saved the searches.</source>
        <translation>検索は、より新しいバージョンの RadarDesk で保存されています。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the saved searches aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>ファイル %1 をコピーできないため、ファイルは変更せず、保存済み検索への変更は保存しません。フォルダーのアクセス権と空き容量を確認してください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::TimelineModel</name>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>今日、%1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>昨日、%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a status, an outcome</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>処理中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <comment>in a conversation</comment>
        <translation>
            <numerusform>%Ln イベント</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, part of the conversation above</source>
        <comment>a kind of event</comment>
        <translation>%1、上のやりとりの一部</translation>
    </message>
    <message>
        <source>%1, expanded</source>
        <comment>a kind of event</comment>
        <translation>%1、展開</translation>
    </message>
    <message>
        <source>%1, collapsed</source>
        <comment>a kind of event</comment>
        <translation>%1、折りたたみ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier event(s) aren&apos;t shown. Search for them, or show one channel only.</source>
        <comment>of a conversation</comment>
        <translation>
            <numerusform>以前の %Ln 件のイベントは表示されていません。検索するか、1 つのチャンネルだけを表示してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, marked %2</source>
        <comment>a kind of event, a color</comment>
        <translation>%1、マーク: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriber(s)</source>
        <comment>subscribers</comment>
        <translation>
            <numerusform>購読者 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>received after %1</source>
        <comment>a duration</comment>
        <translation>%1 後に受信</translation>
    </message>
    <message>
        <source>received here</source>
        <translation>ここで受信</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::TransferReader</name>
    <message>
        <source>“%1” is too large a number.</source>
        <translation>「%1」の数値が大きすぎます。</translation>
    </message>
    <message>
        <source>A key in double quotes is expected here.</source>
        <translation>ここには二重引用符で囲んだキーが必要です。</translation>
    </message>
    <message>
        <source>A colon is expected after the key.</source>
        <translation>キーの後にはコロンが必要です。</translation>
    </message>
    <message>
        <source>A comma is expected between members.</source>
        <translation>メンバーの間にはコンマが必要です。</translation>
    </message>
    <message>
        <source>The object is complete; nothing may follow it.</source>
        <translation>オブジェクトはここで完結しています。後には何も書けません。</translation>
    </message>
    <message>
        <source>“%1” has more than %2 elements.</source>
        <translation>「%1」の要素が %2 個を超えています。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>“%1” has an unknown value.</source>
        <translation>「%1」の値が不明です。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a JSON object.</source>
        <translation>「%1」は JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>The object isn&apos;t closed.</source>
        <translation>オブジェクトが閉じられていません。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t base64.</source>
        <translation>「%1」は base64 ではありません。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a whole number, or is too large.</source>
        <translation>「%1」は整数ではないか、大きすぎます。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a time in ISO 8601.</source>
        <translation>「%1」は ISO 8601 形式の時刻ではありません。</translation>
    </message>
    <message>
        <source>“%1” contains something that isn&apos;t a JSON object.</source>
        <translation>「%1」に JSON オブジェクトではないものが含まれています。</translation>
    </message>
    <message>
        <source>“%1” has the wrong type.</source>
        <translation>「%1」の型が正しくありません。</translation>
    </message>
    <message>
        <source>The file isn&apos;t a history of RadarDesk: its first line is missing or different.</source>
        <translation>ファイルは RadarDesk の履歴ではありません: 最初の行がないか、異なっています。</translation>
    </message>
    <message>
        <source>The file was written by a newer version of RadarDesk and can&apos;t be read.</source>
        <translation>ファイルは、より新しいバージョンの RadarDesk で書き込まれているため、読み取れません。</translation>
    </message>
    <message>
        <source>The line isn&apos;t UTF-8.</source>
        <translation>行が UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>The object has no “kind”, so it isn&apos;t an event.</source>
        <translation>オブジェクトに「kind」がないため、イベントではありません。</translation>
    </message>
    <message>
        <source>The line isn&apos;t JSON. Column %1: %2</source>
        <translation>行が JSON ではありません。%1 列: %2</translation>
    </message>
    <message>
        <source>The line isn&apos;t a JSON object.</source>
        <translation>行が JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>The object has more than %1 members.</source>
        <translation>オブジェクトのメンバーが %1 個を超えています。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>ファイルを読み取れません: %1。</translation>
    </message>
    <message>
        <source>The line is longer than %1 MiB.</source>
        <translation>行の長さが %1 MiB を超えています。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::TransferWriter</name>
    <message>
        <source>The file can&apos;t be written: %1.</source>
        <translation>ファイルに書き込めません: %1。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AccessCell</name>
    <message>
        <source>as expected</source>
        <translation>期待どおり</translation>
    </message>
    <message>
        <source>no expectation</source>
        <translation>期待条件なし</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no expectation</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>expected: allowed</source>
        <translation>期待: 許可</translation>
    </message>
    <message>
        <source>expected: refused</source>
        <translation>期待: 拒否</translation>
    </message>
    <message>
        <source>was allowed</source>
        <translation>前回: 許可</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>前回: 拒否</translation>
    </message>
    <message>
        <source>was an error</source>
        <translation>前回: エラー</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AccessFile</name>
    <message>
        <source>A newer version of RadarDesk saved the access matrices.</source>
        <translation>アクセスマトリックスは、より新しいバージョンの RadarDesk で保存されています。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the access matrices aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>ファイル %1 をコピーできないため、ファイルは変更せず、アクセスマトリックスへの変更は保存しません。フォルダーのアクセス権と空き容量を確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n access matrices couldn&apos;t be read.</source>
        <translation>
            <numerusform>%n 件のアクセスマトリックスを読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The access matrices couldn&apos;t be read.</source>
        <translation>アクセスマトリックスを読み取れませんでした。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AccessJudgement</name>
    <message>
        <source>There is no host named %1.</source>
        <translation>%1 という名前のホストはありません。</translation>
    </message>
    <message>
        <source>The endpoint answered %1.</source>
        <translation>エンドポイントが %1 で応答しました。</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 が応答せずに接続を閉じました。</translation>
    </message>
    <message>
        <source>There is no network route to %1.</source>
        <translation>%1 へのネットワーク経路がありません。</translation>
    </message>
    <message>
        <source>The TLS connection to %1 failed. %2</source>
        <translation>%1 への TLS 接続に失敗しました。%2</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer in time.</source>
        <translation>%1 が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer.</source>
        <translation>%1 が応答しませんでした。</translation>
    </message>
    <message>
        <source>The endpoint answered 401: the user isn&apos;t signed in.</source>
        <translation>エンドポイントが 401 で応答しました: ユーザーがサインインしていません。</translation>
    </message>
    <message>
        <source>The endpoint answered 403: this identity may not join.</source>
        <translation>エンドポイントが 403 で応答しました: このアイデンティティは参加できません。</translation>
    </message>
    <message>
        <source>The endpoint answered 404: the route doesn&apos;t exist, or the endpoint hides this channel.</source>
        <translation>エンドポイントが 404 で応答しました: ルートが存在しないか、エンドポイントがこのチャンネルを隠しています。</translation>
    </message>
    <message>
        <source>The endpoint answered 419: the call has no CSRF token, so access wasn&apos;t checked.</source>
        <translation>エンドポイントが 419 で応答しました: 呼び出しに CSRF トークンがないため、アクセスは確認されていません。</translation>
    </message>
    <message>
        <source>The endpoint answered 429: too many calls.</source>
        <translation>エンドポイントが 429 で応答しました: 呼び出しが多すぎます。</translation>
    </message>
    <message>
        <source>The endpoint answered %1: the server has an error.</source>
        <translation>エンドポイントが %1 で応答しました: サーバーエラーが発生しています。</translation>
    </message>
    <message>
        <source>The call was redirected too often.</source>
        <translation>呼び出しのリダイレクト回数が多すぎます。</translation>
    </message>
    <message>
        <source>The call was redirected to %1.</source>
        <translation>呼び出しが %1 にリダイレクトされました。</translation>
    </message>
    <message>
        <source>The endpoint issued a token.</source>
        <translation>エンドポイントがトークンを発行しました。</translation>
    </message>
    <message>
        <source>Called as “%1”: %2</source>
        <translation>「%1」として呼び出しました: %2</translation>
    </message>
    <message>
        <source>No server is listening at %1.</source>
        <translation>%1 で待ち受けているサーバーがありません。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AccessModel</name>
    <message numerus="yes">
        <source>%n differ(s) from the last run</source>
        <translation>
            <numerusform>前回の実行と相違 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>differs</source>
        <translation>相違</translation>
    </message>
    <message numerus="yes">
        <source>%n without an expectation</source>
        <translation>
            <numerusform>期待条件なし %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) without results.</source>
        <translation>
            <numerusform>結果のないセルが %n 個あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 differ(s) from the expectation</source>
        <translation>
            <numerusform>%1 個中 %n 個が期待条件と異なります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No differences in %n cell(s)</source>
        <translation>
            <numerusform>%n 個のセルに相違はありません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a result</source>
        <translation>
            <numerusform>結果なし %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>結果なし</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AccessRun</name>
    <message>
        <source>The profile has no authentication endpoint. Enter its address in the profile.</source>
        <translation>プロファイルに認証エンドポイントがありません。プロファイルにアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The identity was deleted.</source>
        <translation>アイデンティティは削除されました。</translation>
    </message>
    <message>
        <source>The profile&apos;s authentication endpoint isn&apos;t an http or https URL. Correct it in the profile.</source>
        <translation>プロファイルの認証エンドポイントが http または https の URL ではありません。プロファイルで修正してください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AccessVerdict</name>
    <message>
        <source>“%1” gets no clear answer for “%2”</source>
        <comment>an identity, a channel</comment>
        <translation>「%1」の「%2」に対する明確な応答がありません</translation>
    </message>
    <message numerus="yes">
        <source>All %n answer(s) are as expected</source>
        <translation>
            <numerusform>%n 件の応答はすべて期待どおりです</numerusform>
        </translation>
    </message>
    <message>
        <source>The endpoint gives no clear answer</source>
        <translation>エンドポイントから明確な応答がありません</translation>
    </message>
    <message>
        <source>“%1” can join “%2” but shouldn&apos;t</source>
        <comment>an identity, a channel</comment>
        <translation>「%1」が「%2」に参加できますが、拒否されるべきです</translation>
    </message>
    <message>
        <source>“%1” can&apos;t join “%2” but should</source>
        <comment>an identity, a channel</comment>
        <translation>「%1」が「%2」に参加できませんが、許可されるべきです</translation>
    </message>
    <message>
        <source>Everyone can join “%1”</source>
        <translation>誰でも「%1」に参加できます</translation>
    </message>
    <message numerus="yes">
        <source>Everyone can join %n channel(s)</source>
        <translation>
            <numerusform>誰でも %n チャンネルに参加できます</numerusform>
        </translation>
    </message>
    <message>
        <source>The endpoint issues a token without credentials. Check the user before you create a token, and answer 403 otherwise.</source>
        <translation>エンドポイントが認証情報なしでトークンを発行します。トークンを作成する前にユーザーを確認し、確認できない場合は 403 で応答してください。</translation>
    </message>
    <message>
        <source>Which identity can join which channel?</source>
        <translation>どのアイデンティティがどのチャンネルに参加できますか?</translation>
    </message>
    <message>
        <source>Add channels and choose identities. RadarDesk requests a token for each identity and channel.</source>
        <translation>チャンネルを追加し、アイデンティティを選択してください。RadarDesk が各アイデンティティと各チャンネルのトークンを要求します。</translation>
    </message>
    <message>
        <source>Run all cells to call your authentication endpoint as each identity.</source>
        <translation>全セルを実行すると、各アイデンティティとして認証エンドポイントを呼び出します。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) differ from the expectation</source>
        <translation>
            <numerusform>%n 個のセルが期待条件と異なります</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the rule in your app or the expectation of the cell.</source>
        <translation>アプリのルールか、セルの期待条件を修正してください。</translation>
    </message>
    <message>
        <source>No expectations yet</source>
        <translation>期待条件はまだありません</translation>
    </message>
    <message>
        <source>Review the results. If they are right, accept them as expected.</source>
        <translation>結果を確認し、正しければ期待条件に設定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) have no result.</source>
        <translation>
            <numerusform>%n 個のセルに結果がありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No differences, but %n cell(s) have no expectation</source>
        <translation>
            <numerusform>相違はありませんが、%n 個のセルに期待条件がありません</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AnswerReader</name>
    <message>
        <source>An empty object is what a promise becomes in JSON: await it.</source>
        <translation>Promise は JSON では空のオブジェクトになります。その場合は await してください。</translation>
    </message>
    <message>
        <source>The body is empty.</source>
        <translation>本文が空です。</translation>
    </message>
    <message numerus="yes">
        <source>The body is only white space (%n byte(s)).</source>
        <translation>
            <numerusform>本文が空白文字だけです (%n バイト)。</numerusform>
        </translation>
    </message>
    <message>
        <source>Content-Length is exactly that number, so the header may be too small.</source>
        <translation>Content-Length がちょうどこの数値なので、ヘッダーの値が小さすぎる可能性があります。</translation>
    </message>
    <message>
        <source>The answer is XML.</source>
        <translation>レスポンスが XML です。</translation>
    </message>
    <message>
        <source>The strings are in single quotes, as Python prints a dictionary.</source>
        <translation>文字列が、Python による辞書の出力のように一重引用符で囲まれています。</translation>
    </message>
    <message>
        <source>The text is a second byte order mark (U+FEFF), which is invisible.</source>
        <translation>テキストは、目に見えない 2 つ目のバイト順マーク (U+FEFF) です。</translation>
    </message>
    <message>
        <source>The value is %1.</source>
        <extracomment>%1: true or false</extracomment>
        <translation>値が %1 です。</translation>
    </message>
    <message>
        <source>The value is an array.</source>
        <translation>値が配列です。</translation>
    </message>
    <message>
        <source>The value is an object.</source>
        <translation>値がオブジェクトです。</translation>
    </message>
    <message>
        <source>The encoding seems to have one byte per character.</source>
        <translation>エンコードは 1 文字 1 バイトの形式のようです。</translation>
    </message>
    <message>
        <source>The text starts with %1.</source>
        <comment>an excerpt in quotes</comment>
        <translation>テキストは %1 で始まっています。</translation>
    </message>
    <message>
        <source>An array isn&apos;t an object: return the object without square brackets.</source>
        <translation>配列はオブジェクトではありません。角かっこなしでオブジェクトを返してください。</translation>
    </message>
    <message>
        <source>The body is compressed with gzip, but no Content-Encoding header says so.</source>
        <translation>本文は gzip で圧縮されていますが、それを示す Content-Encoding ヘッダーがありません。</translation>
    </message>
    <message>
        <source>The body is compressed twice: often both the app and the server in front of it do.</source>
        <translation>本文が二重に圧縮されています。多くの場合、アプリとその手前のサーバーの両方が圧縮しています。</translation>
    </message>
    <message>
        <source>The answer is a JSON string that contains the JSON.</source>
        <translation>レスポンスが、JSON を含む JSON 文字列です。</translation>
    </message>
    <message>
        <source>A function that returns nothing becomes null in JSON.</source>
        <translation>何も返さない関数は JSON では null になります。</translation>
    </message>
    <message>
        <source>The array contains no token, only null.</source>
        <translation>配列にはトークンがなく、null だけがあります。</translation>
    </message>
    <message>
        <source>The body consists of null bytes (U+0000) only.</source>
        <translation>本文はヌルバイト (U+0000) だけです。</translation>
    </message>
    <message>
        <source>The member “%1” of the answer is a JSON string that contains the JSON.</source>
        <comment>the name of a member</comment>
        <translation>応答のメンバー「%1」が、JSON を含む JSON 文字列です。</translation>
    </message>
    <message>
        <source>“statusCode” and “body” are meant for Amazon API Gateway: turn on its proxy integration, or return the object alone.</source>
        <translation>「statusCode」と「body」は Amazon API Gateway 用です。プロキシ統合を有効にするか、オブジェクトだけを返してください。</translation>
    </message>
    <message>
        <source>ASP.NET services (.asmx) put a returned string into “d”: return an object, or write the JSON to the response.</source>
        <translation>ASP.NET サービス (.asmx) は、返された文字列を「d」に入れます。オブジェクトを返すか、JSON を応答に書き込んでください。</translation>
    </message>
    <message>
        <source>The answer is the right JSON, but encoded in Base64: decode it before it is sent. With Amazon API Gateway, check “isBase64Encoded”.</source>
        <translation>応答は正しい JSON ですが、Base64 でエンコードされています。送信前にデコードしてください。Amazon API Gateway では「isBase64Encoded」を確認してください。</translation>
    </message>
    <message>
        <source>The answer is an event stream (%1), not plain JSON.</source>
        <comment>an excerpt in quotes</comment>
        <translation>応答はイベントストリーム (%1) であり、通常の JSON ではありません。</translation>
    </message>
    <message>
        <source>The text is headers that are sent as part of the body: %1. A blank line must only follow them, not come before them.</source>
        <comment>an excerpt in quotes</comment>
        <translation>このテキストは本文の一部として送られたヘッダーです: %1。空行はヘッダーの前ではなく、後だけに置きます。</translation>
    </message>
    <message>
        <source>The body is the token alone, without JSON around it.</source>
        <translation>本文はトークンだけで、JSON で囲まれていません。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::BodyCoding</name>
    <message>
        <source>The encoding is %1.</source>
        <extracomment>%1: an encoding such as UTF-16LE</extracomment>
        <translation>エンコードは %1 です。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::BodyJudge</name>
    <message>
        <source>%1 of the %2 bytes that Content-Length announces arrived.</source>
        <comment>two numbers of bytes</comment>
        <translation>Content-Length が示す %2 バイトのうち、%1 バイトが届きました。</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) arrived.</source>
        <translation>
            <numerusform>%n バイトが届きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The header Content-Length has two different values.</source>
        <translation>Content-Length ヘッダーに異なる 2 つの値があります。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::BrowserJudge</name>
    <message>
        <source>The cookie is set with SameSite=Strict.</source>
        <translation>Cookie が SameSite=Strict で設定されています。</translation>
    </message>
    <message>
        <source>The cookie is set with SameSite=Lax.</source>
        <translation>Cookie が SameSite=Lax で設定されています。</translation>
    </message>
    <message>
        <source>Browsers treat a cookie without SameSite as SameSite=Lax.</source>
        <translation>ブラウザーは、SameSite のない Cookie を SameSite=Lax として扱います。</translation>
    </message>
    <message>
        <source>The cookie is SameSite=Lax or Strict because None requires https.</source>
        <translation>None には https が必要なため、Cookie は SameSite=Lax または Strict です。</translation>
    </message>
    <message>
        <source>SameSite=None requires Secure.</source>
        <translation>SameSite=None には Secure が必要です。</translation>
    </message>
    <message>
        <source>Partitioned requires Secure.</source>
        <translation>Partitioned には Secure が必要です。</translation>
    </message>
    <message>
        <source>The prefix “__Secure-” requires Secure.</source>
        <translation>プレフィックス「__Secure-」には Secure が必要です。</translation>
    </message>
    <message>
        <source>The prefix “__Host-” requires Secure, Path=/ and no Domain.</source>
        <translation>プレフィックス「__Host-」には Secure と Path=/ が必要で、Domain は指定できません。</translation>
    </message>
    <message>
        <source>The page is on another site (%1), so the attributes of the cookie %2 decide whether browsers send it. Enter the cookie in the identity as the app sets it, with “Set-Cookie:”.</source>
        <comment>a site; names of cookies</comment>
        <translation>ページが別のサイト (%1) にあるため、ブラウザーが Cookie %2 を送信するかどうかは Cookie の属性で決まります。アプリが設定するとおりの Cookie を、「Set-Cookie:」を付けてアイデンティティに入力してください。</translation>
    </message>
    <message>
        <source>The page is on another site (%1), so browsers that block third-party cookies, such as Safari and Firefox, don&apos;t send the cookie %2. Serve page and endpoint from one site, or send a token in a header.</source>
        <comment>a site; names of cookies</comment>
        <translation>ページが別のサイト (%1) にあるため、Safari や Firefox などサードパーティ Cookie をブロックするブラウザーは、Cookie %2 を送信しません。ページとエンドポイントを同じサイトで提供するか、トークンをヘッダーで送信してください。</translation>
    </message>
    <message>
        <source>The target is neither an http nor an https URL.</source>
        <translation>転送先が http でも https でもない URL です。</translation>
    </message>
    <message>
        <source>Browsers never call port %1.</source>
        <extracomment>%1: a port</extracomment>
        <translation>ブラウザーはポート %1 を呼び出しません。</translation>
    </message>
    <message>
        <source>The target contains a user name or password.</source>
        <translation>転送先にユーザー名またはパスワードが含まれています。</translation>
    </message>
    <message>
        <source>The cookies of the first host aren&apos;t sent there (status %1).</source>
        <extracomment>%1: a status</extracomment>
        <translation>最初のホストの Cookie は転送先に送信されません (ステータス %1)。</translation>
    </message>
    <message>
        <source>The header Authorization isn&apos;t sent there (status %1).</source>
        <extracomment>%1: a status</extracomment>
        <translation>Authorization ヘッダーは転送先に送信されません (ステータス %1)。</translation>
    </message>
    <message>
        <source>The redirect at %1 sets the cookie “%2”, which browsers don&apos;t store. %3</source>
        <comment>a URL; a cookie; a sentence on the rule</comment>
        <translation>%1 のリダイレクトは Cookie「%2」を設定しますが、ブラウザーは保存しません。%3</translation>
    </message>
    <message>
        <source>The redirect at %1 deletes the cookie “%2”.</source>
        <comment>a URL; a cookie</comment>
        <translation>%1 のリダイレクトが Cookie「%2」を削除します。</translation>
    </message>
    <message>
        <source>The redirect at %1 sets the cookie “%2” for another host or path (%3), so browsers don&apos;t send it.</source>
        <comment>a URL; a cookie; a host or path</comment>
        <translation>%1 のリダイレクトは Cookie「%2」を別のホストまたはパス (%3) に設定するため、ブラウザーは送信しません。</translation>
    </message>
    <message>
        <source>The answer is that of %1, where the redirects end.</source>
        <extracomment>%1: a URL</extracomment>
        <translation>この応答は、リダイレクトの終点である %1 のものです。</translation>
    </message>
    <message>
        <source>The answer has several Location headers, and they differ.</source>
        <translation>応答に内容の異なる Location ヘッダーが複数あります。</translation>
    </message>
    <message>
        <source>The endpoint redirects (status %1) from %2 to %3, and that call fails. %4</source>
        <comment>a status; two URLs; a sentence</comment>
        <translation>エンドポイントが %2 から %3 へリダイレクトし (ステータス %1)、その呼び出しが失敗します。%4</translation>
    </message>
    <message>
        <source>Turn the redirect to https off where the app has no https, as in development, or redirect to the port where the server offers it.</source>
        <translation>開発環境のようにアプリに https がない場合は https へのリダイレクトを無効にするか、サーバーが https を提供するポートへリダイレクトしてください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ChannelJudge</name>
    <message>
        <source>Character %1 is %2, which is invisible.</source>
        <extracomment>%1: a number, %2: a code such as U+200B</extracomment>
        <translation>%1 文字目の %2 は、目に見えない文字です。</translation>
    </message>
    <message>
        <source>Character %1 is %2, which only looks like “%3”.</source>
        <extracomment>%1: a number, %2: a code such as U+043E, %3: a letter</extracomment>
        <translation>%1 文字目の %2 は、「%3」に似ているだけの別の文字です。</translation>
    </message>
    <message>
        <source>The names differ in white space.</source>
        <translation>名前の空白文字が異なります。</translation>
    </message>
    <message>
        <source>The names differ in upper and lower case.</source>
        <translation>名前の大文字と小文字が異なります。</translation>
    </message>
    <message>
        <source>The prefix is missing.</source>
        <translation>プレフィックスがありません。</translation>
    </message>
    <message>
        <source>The prefix is duplicated.</source>
        <translation>プレフィックスが重複しています。</translation>
    </message>
    <message>
        <source>The name is percent-encoded.</source>
        <translation>名前がパーセントエンコードされています。</translation>
    </message>
    <message>
        <source>The names have different prefixes.</source>
        <translation>名前のプレフィックスが異なります。</translation>
    </message>
    <message>
        <source>The names differ in a look-alike character.</source>
        <translation>名前に、見た目の似た別の文字があります。</translation>
    </message>
    <message>
        <source>There is white space before and after the name: “%1”.</source>
        <comment>a channel</comment>
        <translation>名前の前後に空白文字があります: 「%1」。</translation>
    </message>
    <message>
        <source>There is white space before the name: “%1”.</source>
        <comment>a channel</comment>
        <translation>名前の前に空白文字があります: 「%1」。</translation>
    </message>
    <message>
        <source>There is white space after the name: “%1”.</source>
        <comment>a channel</comment>
        <translation>名前の後に空白文字があります: 「%1」。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CheckChanges</name>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>%1: the header %2 was added with “%3”.</source>
        <comment>what a call is for; a header; its value</comment>
        <translation>%1: ヘッダー %2 が「%3」として追加されました。</translation>
    </message>
    <message>
        <source>%1: the header %2 was removed; it was “%3”.</source>
        <comment>what a call is for; a header; its value</comment>
        <translation>%1: ヘッダー %2 が削除されました (以前は「%3」)。</translation>
    </message>
    <message>
        <source>%1: the header %2 changed from “%4” to “%3”.</source>
        <comment>what a call is for; a header; its present value; its former value</comment>
        <translation>%1: ヘッダー %2 が「%4」から「%3」に変わりました。</translation>
    </message>
    <message>
        <source>%1: the URL changed from %3 to %2.</source>
        <comment>what a call is for; the present URL; the former one</comment>
        <translation>%1: URL が %3 から %2 に変わりました。</translation>
    </message>
    <message>
        <source>%1: the status changed from %3 to %2.</source>
        <comment>what a call is for; the present status; the former one</comment>
        <translation>%1: ステータスが %3 から %2 に変わりました。</translation>
    </message>
    <message>
        <source>%1: the result changed from “%3” to “%2”.</source>
        <comment>a step; the present result; the former one</comment>
        <translation>%1: 結果が「%3」から「%2」に変わりました。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CheckExport</name>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Private channel check: %1</source>
        <comment>a check&apos;s name, or a channel</comment>
        <translation>プライベートチャンネルのチェック: %1</translation>
    </message>
    <message>
        <source>Authentication endpoint</source>
        <translation>認証エンドポイント</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>アイデンティティ</translation>
    </message>
    <message>
        <source>Connection endpoint check: %1</source>
        <comment>a URL</comment>
        <translation>接続エンドポイントのチェック: %1</translation>
    </message>
    <message>
        <source>Connection endpoint</source>
        <translation>接続エンドポイント</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CheckReport</name>
    <message>
        <source>Channel name</source>
        <translation>チャンネル名</translation>
    </message>
    <message>
        <source>Service token</source>
        <translation>サービスのトークン</translation>
    </message>
    <message>
        <source>Authentication endpoint</source>
        <translation>認証エンドポイント</translation>
    </message>
    <message>
        <source>Token contents</source>
        <translation>トークンの内容</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>購読</translation>
    </message>
    <message>
        <source>Access control</source>
        <translation>アクセス制御</translation>
    </message>
    <message>
        <source>Connection endpoint</source>
        <translation>接続エンドポイント</translation>
    </message>
    <message>
        <source>Client data</source>
        <translation>クライアントデータ</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ユーザー ID</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CheckRunner</name>
    <message>
        <source>The check was stopped.</source>
        <translation>チェックを停止しました。</translation>
    </message>
    <message>
        <source>Check: %1. %2</source>
        <extracomment>%1: what a call was for, %2: an error</extracomment>
        <translation>チェック: %1。%2</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <extracomment>%1: what a call was for</extracomment>
        <translation>チェック: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a check&apos;s headline, and its explanation</comment>
        <translation>%1。%2</translation>
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
        <translation>チャンネルは正常に動作します</translation>
    </message>
    <message>
        <source>All six steps passed: authorized users get in, everyone else is refused.</source>
        <translation>6 つのステップがすべて成功しました。許可されたユーザーはアクセスでき、それ以外は拒否されます。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of steps</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Not checked: %1.</source>
        <comment>names of steps</comment>
        <translation>未チェック: %1。</translation>
    </message>
    <message>
        <source>Passed: %1. Not checked: %2.</source>
        <comment>names of steps; of other steps</comment>
        <translation>成功: %1。未チェック: %2。</translation>
    </message>
    <message numerus="yes">
        <source>No error found, but %n step(s) couldn&apos;t be checked</source>
        <translation>
            <numerusform>エラーはありませんが、%n 個のステップをチェックできませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>The call arrives, but the page gets an error</source>
        <translation>呼び出しは届きますが、ページではエラーになります</translation>
    </message>
    <message>
        <source>The connection endpoint works</source>
        <translation>接続エンドポイントは正常に動作します</translation>
    </message>
    <message>
        <source>The channel works, with remarks</source>
        <translation>チャンネルは動作しますが、注意点があります</translation>
    </message>
    <message>
        <source>All six steps passed.</source>
        <translation>6 つのステップがすべて成功しました。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CheckWait</name>
    <message>
        <source>%1: waiting for an answer, %2 of %3 s</source>
        <comment>a step&apos;s title; two numbers</comment>
        <translation>%1: 応答待ち、%2 / %3 秒</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ChecksFile</name>
    <message>
        <source>A newer version of RadarDesk saved the checks.</source>
        <translation>チェックは、より新しいバージョンの RadarDesk で保存されています。</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>%n 件のチェックを読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The checks couldn&apos;t be read.</source>
        <translation>チェックを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the checks aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>ファイル %1 をコピーできないため、ファイルは変更せず、チェックへの変更は保存しません。フォルダーのアクセス権と空き容量を確認してください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ClientDataCheck</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1 行 %2 列: %3</translation>
    </message>
    <message>
        <source>Without “##uniqueID”, each connection counts as a user of its own.</source>
        <translation>「##uniqueID」がない場合、接続ごとに別のユーザーと数えられます。</translation>
    </message>
    <message>
        <source>Client data must be a JSON object, such as {&quot;##uniqueID&quot;: 1}.</source>
        <translation>クライアントデータは {&quot;##uniqueID&quot;: 1} のような JSON オブジェクトにしてください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ConnectionCheck</name>
    <message>
        <source>Connection reported as a form</source>
        <translation>接続の通知 (フォーム)</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>リダイレクト</translation>
    </message>
    <message>
        <source>The form gets status %1.</source>
        <extracomment>%1: a status</extracomment>
        <translation>フォームへの応答はステータス %1 です。</translation>
    </message>
    <message>
        <source>Same call with all cookies</source>
        <translation>すべての Cookie を付けた同じ呼び出し</translation>
    </message>
    <message>
        <source>Connection reported as JSON</source>
        <translation>接続の通知 (JSON)</translation>
    </message>
    <message>
        <source>After the form, presence shows no client data.</source>
        <translation>フォームの送信後、プレゼンスにクライアントデータが現れません。</translation>
    </message>
    <message>
        <source>Connection reported as JSON too</source>
        <translation>JSON でも接続を通知</translation>
    </message>
    <message>
        <source>The endpoint reads a form, as the sandbox&apos;s browser library sends it, but not JSON (status %1). What PushRadar&apos;s own library sends isn&apos;t published: read both to be safe.</source>
        <extracomment>%1: a status</extracomment>
        <translation>エンドポイントは、サンドボックスのブラウザーライブラリが送信する形式のフォームを読み取りますが、JSON は読み取りません (ステータス %1)。PushRadar 自身のライブラリが送信する形式は公開されていません。念のため、両方を読み取れるようにしてください。</translation>
    </message>
    <message>
        <source>Presence shows the client data that the endpoint registers.</source>
        <translation>エンドポイントが登録したクライアントデータがプレゼンスに表示されます。</translation>
    </message>
    <message>
        <source>Second connection reported</source>
        <translation>2 つ目の接続の通知</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1.</source>
        <extracomment>%1: a status</extracomment>
        <translation>エンドポイントはステータス %1 で応答します。</translation>
    </message>
    <message>
        <source>The client data couldn&apos;t be checked because RadarDesk can&apos;t watch channels of this service.</source>
        <translation>RadarDesk はこのサービスのチャンネルを監視できないため、クライアントデータをチェックできませんでした。</translation>
    </message>
    <message>
        <source>The connection endpoint has to register client data first.</source>
        <translation>先に接続エンドポイントがクライアントデータを登録する必要があります。</translation>
    </message>
    <message>
        <source>Preflight of the browser</source>
        <translation>ブラウザーのプリフライト</translation>
    </message>
    <message>
        <source>Preflight at the redirect target</source>
        <translation>リダイレクト先でのプリフライト</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ConnectionJudge</name>
    <message>
        <source>Client data: %1</source>
        <extracomment>%1: JSON</extracomment>
        <translation>クライアントデータ: %1</translation>
    </message>
    <message>
        <source>The client data has %1 of at most 1,024 bytes.</source>
        <extracomment>%1: a number</extracomment>
        <translation>クライアントデータは %1 バイトです (上限は 1,024 バイト)。</translation>
    </message>
    <message>
        <source>Called directly, the endpoint answers with status %1.</source>
        <extracomment>%1: a status</extracomment>
        <translation>直接呼び出すと、エンドポイントはステータス %1 で応答します。</translation>
    </message>
    <message>
        <source>The call is redirected from %1 to %2, and browsers follow by GET. Answer it directly, such as with status 204.</source>
        <comment>two URLs</comment>
        <translation>呼び出しは %1 から %2 へリダイレクトされ、ブラウザーは GET で続けます。ステータス 204 などで直接応答してください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CookieProbe</name>
    <message>
        <source>With other values of all cookies</source>
        <translation>すべての Cookie を別の値に変更</translation>
    </message>
    <message>
        <source>Any value of it is accepted.</source>
        <translation>どのような値でも受け付けられます。</translation>
    </message>
    <message>
        <source>Without one of the cookies</source>
        <translation>Cookie を 1 つ除外</translation>
    </message>
    <message>
        <source>Only a part of it is compared.</source>
        <translation>一部だけが比較されています。</translation>
    </message>
    <message>
        <source>With one part of the cookie changed</source>
        <translation>Cookie の一部を変更</translation>
    </message>
    <message>
        <source>Only its beginning is compared.</source>
        <translation>先頭だけが比較されています。</translation>
    </message>
    <message>
        <source>Only its end is compared.</source>
        <translation>末尾だけが比較されています。</translation>
    </message>
    <message>
        <source>A shortened cookie is enough.</source>
        <translation>短くした Cookie でも通ります。</translation>
    </message>
    <message>
        <source>Its signature isn&apos;t verified.</source>
        <translation>署名が検証されていません。</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t check all parts of the cookie “%1”. That is right for the name of a server or a setting. If the part is a signature or a user, verify it.</source>
        <comment>a cookie&apos;s name</comment>
        <translation>エンドポイントは Cookie「%1」のすべての部分を確認していません。サーバー名や設定であれば問題ありません。署名やユーザーであれば検証してください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CorsJudge</name>
    <message>
        <source>The header %1 is missing.</source>
        <extracomment>%1: a header&apos;s name</extracomment>
        <translation>%1 ヘッダーがありません。</translation>
    </message>
    <message>
        <source>The header %1 is “%2”.</source>
        <extracomment>%1: a header&apos;s name, %2: its value</extracomment>
        <translation>%1 ヘッダーが「%2」です。</translation>
    </message>
    <message>
        <source>After a redirect from one other origin to another, browsers send the origin null instead of the page&apos;s own.</source>
        <translation>別のオリジンからさらに別のオリジンへリダイレクトされると、ブラウザーはページのオリジンの代わりに null を送信します。</translation>
    </message>
    <message>
        <source>A page that is opened from a file has the origin null. Open it from a web server to give it an origin of its own.</source>
        <translation>ファイルから開いたページのオリジンは null です。固有のオリジンを与えるには Web サーバーから開いてください。</translation>
    </message>
    <message>
        <source>It is sent more than once, for example by the app and by a proxy: send it once.</source>
        <translation>アプリとプロキシなどから複数回送信されています。1 回だけ送信してください。</translation>
    </message>
    <message>
        <source>Browsers allow one value only, and here the header is sent twice, or has several. Often the app and a proxy both add it: remove one.</source>
        <translation>ブラウザーが認める値は 1 つだけですが、ここではヘッダーが 2 回送られているか、複数の値があります。アプリとプロキシの両方が追加していることがよくあります。どちらかを削除してください。</translation>
    </message>
    <message>
        <source>An origin doesn&apos;t end with a slash: remove it.</source>
        <translation>オリジンの末尾にスラッシュは付きません。削除してください。</translation>
    </message>
    <message>
        <source>Browsers write the origin in lowercase letters.</source>
        <translation>ブラウザーはオリジンを小文字で書きます。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::Diagnosis</name>
    <message>
        <source>Fix the channel name first.</source>
        <translation>先にチャンネル名を修正してください。</translation>
    </message>
    <message>
        <source>The endpoint is too slow for further calls.</source>
        <translation>エンドポイントが遅すぎるため、これ以上呼び出せません。</translation>
    </message>
    <message>
        <source>The endpoint issued no token to check.</source>
        <translation>エンドポイントがトークンを発行しなかったため、チェックするトークンがありません。</translation>
    </message>
    <message>
        <source>The endpoint issued no token to subscribe with.</source>
        <translation>エンドポイントがトークンを発行しなかったため、購読に使用するトークンがありません。</translation>
    </message>
    <message>
        <source>The endpoint has to issue a token first.</source>
        <translation>先にエンドポイントがトークンを発行する必要があります。</translation>
    </message>
    <message>
        <source>The service would reject this token.</source>
        <translation>サービスはこのトークンを拒否します。</translation>
    </message>
    <message>
        <source>The name is valid for a presence channel in %1.</source>
        <comment>a version, v2 or v3</comment>
        <translation>名前は %1 のプレゼンスチャンネルとして有効です。</translation>
    </message>
    <message>
        <source>The name is valid for a private channel in %1.</source>
        <comment>a version, v2 or v3</comment>
        <translation>名前は %1 のプライベートチャンネルとして有効です。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointCall</name>
    <message>
        <source>The mock endpoint issued a token to a page: %1.</source>
        <translation>モックエンドポイントがページにトークンを発行しました: %1。</translation>
    </message>
    <message>
        <source>The mock endpoint simulated a fault: %1</source>
        <translation>モックエンドポイントが障害をシミュレートしました: %1</translation>
    </message>
    <message>
        <source>The mock endpoint answered a preflight.</source>
        <translation>モックエンドポイントがプリフライトに応答しました。</translation>
    </message>
    <message>
        <source>The mock endpoint couldn&apos;t issue a token: %1</source>
        <translation>モックエンドポイントがトークンを発行できませんでした: %1</translation>
    </message>
    <message>
        <source>The mock endpoint refused a page: %1</source>
        <translation>モックエンドポイントがページを拒否しました: %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointCaller</name>
    <message>
        <source>The last chunk of the answer is missing.</source>
        <translation>レスポンスの最後のチャンクがありません。</translation>
    </message>
    <message>
        <source>The length before a chunk of the body isn&apos;t the length of the chunk.</source>
        <translation>本文のチャンクの前にある長さが、チャンクの長さと一致しません。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointCallsModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>呼び出し元</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointFault</name>
    <message>
        <source>Route missing (404)</source>
        <translation>ルートなし (404)</translation>
    </message>
    <message>
        <source>Redirect to another host</source>
        <translation>別のホストにリダイレクト</translation>
    </message>
    <message>
        <source>Redirect to https</source>
        <translation>https にリダイレクト</translation>
    </message>
    <message>
        <source>Redirect to a login page</source>
        <translation>サインインページにリダイレクト</translation>
    </message>
    <message>
        <source>Preflight refused</source>
        <translation>プリフライトを拒否</translation>
    </message>
    <message>
        <source>Preflight unanswered</source>
        <translation>プリフライトに応答なし</translation>
    </message>
    <message>
        <source>Origin not allowed</source>
        <translation>オリジンを許可しない</translation>
    </message>
    <message>
        <source>Credentials not allowed</source>
        <translation>認証情報を許可しない</translation>
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
        <translation>遅すぎる</translation>
    </message>
    <message>
        <source>Reads only a POST form</source>
        <translation>POST フォームのみ読み取り</translation>
    </message>
    <message>
        <source>Reads only JSON</source>
        <translation>JSON のみ読み取り</translation>
    </message>
    <message>
        <source>Reads the other version&apos;s parameter</source>
        <translation>別バージョンのパラメーターを読み取り</translation>
    </message>
    <message>
        <source>Wrapped in “data”</source>
        <translation>「data」でラップ</translation>
    </message>
    <message>
        <source>JSON in a string</source>
        <translation>文字列内の JSON</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>JSON ではない</translation>
    </message>
    <message>
        <source>PHP warnings before the JSON</source>
        <translation>JSON の前に PHP の警告</translation>
    </message>
    <message>
        <source>{&quot;ok&quot;: false}</source>
        <translation>{&quot;ok&quot;: false}</translation>
    </message>
    <message>
        <source>Token is empty</source>
        <translation>トークンが空</translation>
    </message>
    <message>
        <source>Token is null</source>
        <translation>トークンが null</translation>
    </message>
    <message>
        <source>Token is a number</source>
        <translation>トークンが数値</translation>
    </message>
    <message>
        <source>Token is “undefined”</source>
        <translation>トークンが「undefined」</translation>
    </message>
    <message>
        <source>Token is “[object Object]”</source>
        <translation>トークンが「[object Object]」</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>到達しない</translation>
    </message>
    <message>
        <source>The server is right, but has nothing at this path: 404. The page is refused.</source>
        <translation>サーバーは正しいものの、このパスには何もありません: 404。ページは拒否されます。</translation>
    </message>
    <message>
        <source>The endpoint redirects to localhost instead of 127.0.0.1. A browser treats that host as another origin and doesn&apos;t send the cookies of the first host.</source>
        <translation>エンドポイントが 127.0.0.1 の代わりに localhost にリダイレクトします。ブラウザーはそのホストを別のオリジンとして扱い、最初のホストの Cookie を送信しません。</translation>
    </message>
    <message>
        <source>The endpoint redirects to the same URL with https, but no server speaks TLS there. The page sees a network error.</source>
        <translation>エンドポイントが同じ URL の https にリダイレクトしますが、そこに TLS に対応するサーバーはありません。ページではネットワークエラーになります。</translation>
    </message>
    <message>
        <source>The endpoint treats the user as signed out and redirects to a login page. The page gets HTML with status 200 instead of a token.</source>
        <translation>エンドポイントがユーザーをサインアウト状態として扱い、サインインページにリダイレクトします。ページが受け取るのは、トークンではなくステータス 200 の HTML です。</translation>
    </message>
    <message>
        <source>Redirect loop</source>
        <translation>リダイレクトループ</translation>
    </message>
    <message>
        <source>The endpoint redirects to itself forever. A browser gives up after about twenty redirects, and the page sees a network error.</source>
        <translation>エンドポイントが自身へのリダイレクトを無限に繰り返します。ブラウザーは約 20 回のリダイレクトで打ち切り、ページではネットワークエラーになります。</translation>
    </message>
    <message>
        <source>The endpoint answers OPTIONS with 403. A browser that sends a preflight, because of a header, never makes the call.</source>
        <translation>エンドポイントが OPTIONS に 403 で応答します。ヘッダーのためにプリフライトを送信するブラウザーは、呼び出しを行いません。</translation>
    </message>
    <message>
        <source>The endpoint never answers OPTIONS. A browser that sends a preflight waits until its timeout.</source>
        <translation>エンドポイントが OPTIONS に応答しません。プリフライトを送信するブラウザーは、タイムアウトするまで待ちます。</translation>
    </message>
    <message>
        <source>The endpoint allows only another site&apos;s origin. The call succeeds, but the browser blocks the response.</source>
        <translation>エンドポイントが別のサイトのオリジンだけを許可します。呼び出しは成功しますが、ブラウザーがレスポンスをブロックします。</translation>
    </message>
    <message>
        <source>“*” with credentials</source>
        <translation>認証情報付きで「*」</translation>
    </message>
    <message>
        <source>The endpoint allows the origin “*”. For a call with cookies a browser doesn&apos;t accept that and blocks the response.</source>
        <translation>エンドポイントがオリジン「*」を許可します。Cookie 付きの呼び出しでは、ブラウザーはこれを受け入れず、レスポンスをブロックします。</translation>
    </message>
    <message>
        <source>Header not allowed</source>
        <translation>ヘッダーを許可しない</translation>
    </message>
    <message>
        <source>The preflight response allows none of the requested headers. A call with such a header, for example Authorization, is never made.</source>
        <translation>プリフライトのレスポンスが、要求されたヘッダーをどれも許可しません。Authorization など、そのようなヘッダーを持つ呼び出しは行われません。</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t allow credentials. A call with cookies succeeds, but the browser blocks the response.</source>
        <translation>エンドポイントが認証情報を許可しません。Cookie 付きの呼び出しは成功しますが、ブラウザーがレスポンスをブロックします。</translation>
    </message>
    <message>
        <source>The endpoint answers 401 to everyone, also to signed-in users.</source>
        <translation>エンドポイントが、サインイン済みのユーザーも含む全員に 401 で応答します。</translation>
    </message>
    <message>
        <source>The endpoint answers 403 to everyone, also to authorized users.</source>
        <translation>エンドポイントが、許可されたユーザーも含む全員に 403 で応答します。</translation>
    </message>
    <message>
        <source>The route accepts only POST, but the browser library sends GET: 405.</source>
        <translation>ルートは POST だけを受け付けますが、ブラウザーライブラリは GET を送信します: 405。</translation>
    </message>
    <message>
        <source>The framework requires a CSRF token, which the browser library doesn&apos;t send: 419.</source>
        <translation>フレームワークには CSRF トークンが必要ですが、ブラウザーライブラリは送信しません: 419。</translation>
    </message>
    <message>
        <source>The rate limit is exceeded: 429, with Retry-After.</source>
        <translation>レート制限を超えています: 429 (Retry-After 付き)。</translation>
    </message>
    <message>
        <source>The endpoint&apos;s code fails: 500, with an error page.</source>
        <translation>エンドポイントのコードが失敗します: 500 (エラーページ付き)。</translation>
    </message>
    <message>
        <source>The reverse proxy can&apos;t reach the endpoint: 502.</source>
        <translation>リバースプロキシがエンドポイントに接続できません: 502。</translation>
    </message>
    <message>
        <source>The endpoint answers long after 20 seconds, when the caller has given up.</source>
        <translation>エンドポイントは、呼び出し元が打ち切った後、20 秒を大きく過ぎてから応答します。</translation>
    </message>
    <message>
        <source>The endpoint reads the channel from a POST form. The browser library sends it in the URL, so the endpoint gets no channel: 400.</source>
        <translation>エンドポイントがチャンネルを POST フォームから読み取ります。ブラウザーライブラリは URL で送信するため、エンドポイントはチャンネルを取得できません: 400。</translation>
    </message>
    <message>
        <source>The endpoint reads the channel from a JSON body. The browser library sends it in the URL, so the endpoint gets no channel: 400.</source>
        <translation>エンドポイントがチャンネルを JSON の本文から読み取ります。ブラウザーライブラリは URL で送信するため、エンドポイントはチャンネルを取得できません: 400。</translation>
    </message>
    <message>
        <source>The endpoint reads “channelName” where v2 sends “channel”, and vice versa, so it gets no channel: 400.</source>
        <translation>v2 が「channel」を送信するところで、エンドポイントが「channelName」を読み取ります (v3 では逆)。そのため、チャンネルを取得できません: 400。</translation>
    </message>
    <message>
        <source>Answers the other version&apos;s member</source>
        <translation>別バージョンのメンバーで応答</translation>
    </message>
    <message>
        <source>The endpoint answers “token” where v2 expects “authToken”, and vice versa. The page finds no token.</source>
        <translation>v2 が「authToken」を必要とするところで、エンドポイントが「token」で応答します (v3 では逆)。ページはトークンを見つけられません。</translation>
    </message>
    <message>
        <source>The token is one level down, in “data”. The page finds no token.</source>
        <translation>トークンが 1 つ下の階層の「data」の中にあります。ページはトークンを見つけられません。</translation>
    </message>
    <message>
        <source>The JSON is encoded twice, so the page gets a string and finds no token.</source>
        <translation>JSON が二重にエンコードされているため、ページが受け取るのは文字列で、トークンを見つけられません。</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML ページ</translation>
    </message>
    <message>
        <source>The endpoint answers 200 with an HTML page of the app instead of JSON.</source>
        <translation>エンドポイントが、JSON ではなくアプリの HTML ページを 200 で返します。</translation>
    </message>
    <message>
        <source>The endpoint answers 200 with an empty body, like code with a missing return.</source>
        <translation>return の抜けたコードのように、エンドポイントが空の本文を 200 で返します。</translation>
    </message>
    <message>
        <source>The endpoint answers the bare token instead of JSON.</source>
        <translation>エンドポイントが、JSON ではなくトークンだけを返します。</translation>
    </message>
    <message>
        <source>Truncated JSON</source>
        <translation>途切れた JSON</translation>
    </message>
    <message>
        <source>The JSON ends in the middle of the token.</source>
        <translation>JSON がトークンの途中で終わります。</translation>
    </message>
    <message>
        <source>A PHP warning precedes the JSON and makes it invalid.</source>
        <translation>PHP の警告が JSON の前にあるため、JSON が無効になります。</translation>
    </message>
    <message>
        <source>Error with status 200</source>
        <translation>ステータス 200 のエラー</translation>
    </message>
    <message>
        <source>The endpoint answers {&quot;error&quot;: …} with status 200. The page finds no token.</source>
        <translation>エンドポイントが {&quot;error&quot;: …} をステータス 200 で返します。ページはトークンを見つけられません。</translation>
    </message>
    <message>
        <source>The endpoint answers {&quot;ok&quot;: false} with status 200. The page finds no token.</source>
        <translation>エンドポイントが {&quot;ok&quot;: false} をステータス 200 で返します。ページはトークンを見つけられません。</translation>
    </message>
    <message>
        <source>The token is an empty string, which the service refuses.</source>
        <translation>トークンが空の文字列です。サービスはこれを拒否します。</translation>
    </message>
    <message>
        <source>The token is null, as after a failed call of the library.</source>
        <translation>ライブラリの呼び出しが失敗した後のように、トークンが null です。</translation>
    </message>
    <message>
        <source>The token is a number instead of a string, and the service refuses it.</source>
        <translation>トークンが文字列ではなく数値です。サービスはこれを拒否します。</translation>
    </message>
    <message>
        <source>The token is the string “undefined”, as from JavaScript that reads a missing member.</source>
        <translation>存在しないメンバーを読み取った JavaScript のように、トークンが文字列「undefined」です。</translation>
    </message>
    <message>
        <source>The token is the string “[object Object]”, as from JavaScript that concatenates the library&apos;s whole answer.</source>
        <translation>ライブラリの結果全体を文字列に連結した JavaScript のように、トークンが文字列「[object Object]」です。</translation>
    </message>
    <message>
        <source>Channel name without prefix</source>
        <translation>プレフィックスのないチャンネル名</translation>
    </message>
    <message>
        <source>The token is for the channel name without “private-” or “presence-”. The service refuses it.</source>
        <translation>トークンが、「private-」または「presence-」のないチャンネル名のものです。サービスはこれを拒否します。</translation>
    </message>
    <message>
        <source>Channel name with the prefix twice</source>
        <translation>プレフィックスが重複したチャンネル名</translation>
    </message>
    <message>
        <source>The token is for “private-private-…”. The service refuses it.</source>
        <translation>トークンが「private-private-…」のものです。サービスはこれを拒否します。</translation>
    </message>
    <message>
        <source>Channel name in a different case</source>
        <translation>大文字と小文字が異なるチャンネル名</translation>
    </message>
    <message>
        <source>The token is for the channel name in lower case, or in upper case if the name is in lower case. The service refuses it.</source>
        <translation>トークンが、小文字にしたチャンネル名のものです (元が小文字の場合は大文字)。サービスはこれを拒否します。</translation>
    </message>
    <message>
        <source>Channel name with a trailing space</source>
        <translation>末尾に空白のあるチャンネル名</translation>
    </message>
    <message>
        <source>The token is for the channel name with a trailing space. The service refuses it.</source>
        <translation>トークンが、末尾に空白のあるチャンネル名のものです。サービスはこれを拒否します。</translation>
    </message>
    <message>
        <source>Percent-encoded channel name</source>
        <translation>パーセントエンコードされたチャンネル名</translation>
    </message>
    <message>
        <source>The token is for the percent-encoded channel name, with %40 for @. The service refuses it.</source>
        <translation>トークンが、パーセントエンコードされたチャンネル名 (@ は %40) のものです。サービスはこれを拒否します。</translation>
    </message>
    <message>
        <source>Another channel</source>
        <translation>別のチャンネル</translation>
    </message>
    <message>
        <source>The token is for another known channel. The service refuses it.</source>
        <translation>トークンが、別の既知のチャンネルのものです。サービスはこれを拒否します。</translation>
    </message>
    <message>
        <source>Another secret</source>
        <translation>別のシークレット</translation>
    </message>
    <message>
        <source>The token has the right format, but was made with another secret. The service refuses it.</source>
        <translation>トークンの形式は正しいものの、別のシークレットで作成されています。サービスはこれを拒否します。</translation>
    </message>
    <message>
        <source>Token of the other version</source>
        <translation>別バージョンのトークン</translation>
    </message>
    <message>
        <source>A v2 page gets a v3 token, and vice versa. The service refuses it.</source>
        <translation>v2 のページが v3 のトークンを受け取ります (v3 では逆)。サービスはこれを拒否します。</translation>
    </message>
    <message>
        <source>Old socket (v3)</source>
        <translation>古いソケット (v3)</translation>
    </message>
    <message>
        <source>The first socket of a channel gets a valid token, and each later socket gets a token of the first. The page works until it reconnects. A v2 token isn&apos;t bound to a socket and stays valid.</source>
        <translation>チャンネルの最初のソケットは有効なトークンを受け取り、以降の各ソケットは最初のソケットのトークンを受け取ります。ページは再接続するまで動作します。v2 のトークンはソケットに結び付けられていないため、有効なままです。</translation>
    </message>
    <message>
        <source>Same token each time</source>
        <translation>毎回同じトークン</translation>
    </message>
    <message>
        <source>The endpoint caches the first token of a channel and issues it to everyone.</source>
        <translation>エンドポイントがチャンネルの最初のトークンをキャッシュし、全員に発行します。</translation>
    </message>
    <message>
        <source>Expired token</source>
        <translation>期限切れのトークン</translation>
    </message>
    <message>
        <source>The token has the right format, but has expired. The service refuses it.</source>
        <translation>トークンの形式は正しいものの、有効期限が切れています。サービスはこれを拒否します。</translation>
    </message>
    <message>
        <source>Dummy token</source>
        <translation>ダミートークン</translation>
    </message>
    <message>
        <source>The token is “dummy-token”, as from a stub. The service refuses it.</source>
        <translation>スタブのように、トークンが「dummy-token」です。サービスはこれを拒否します。</translation>
    </message>
    <message>
        <source>Everyone can join</source>
        <translation>誰でも参加可能</translation>
    </message>
    <message>
        <source>The endpoint issues a token to everyone for each name that matches the rule, even an invalid one. With “*” every channel is open.</source>
        <translation>エンドポイントが、無効な名前も含め、ルールに一致するすべての名前のトークンを誰にでも発行します。「*」の場合、すべてのチャンネルに誰でもアクセスできます。</translation>
    </message>
    <message>
        <source>Blocked by the browser</source>
        <translation>ブラウザーによるブロック</translation>
    </message>
    <message>
        <source>Error or timeout</source>
        <translation>エラーまたはタイムアウト</translation>
    </message>
    <message>
        <source>Channel not found in the call</source>
        <translation>呼び出しからチャンネルを読み取れない</translation>
    </message>
    <message>
        <source>Unexpected response</source>
        <translation>予期しないレスポンス</translation>
    </message>
    <message>
        <source>Invalid token</source>
        <translation>無効なトークン</translation>
    </message>
    <message>
        <source>No access control</source>
        <translation>アクセス制御なし</translation>
    </message>
    <message>
        <source>Empty body</source>
        <translation>空の本文</translation>
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
        <translation>サインインページ</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>それ以外</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number and pattern of a rule</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>preflight answered</source>
        <translation>プリフライトに応答</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>先にサインインしてください。</translation>
    </message>
    <message>
        <source>You may not join this channel.</source>
        <translation>このチャンネルには参加できません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status and sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unknown caller</source>
        <translation>不明な呼び出し元</translation>
    </message>
    <message>
        <source>The mock endpoint was called by a host name that doesn&apos;t belong to this machine.</source>
        <translation>このマシンのものではないホスト名でモックエンドポイントが呼び出されました。</translation>
    </message>
    <message>
        <source>Only local pages may call the mock endpoint. This page is from “%1”.</source>
        <translation>モックエンドポイントを呼び出せるのはローカルのページだけです。このページは「%1」のものです。</translation>
    </message>
    <message>
        <source>Only local pages may call the mock endpoint. This call is from another site.</source>
        <translation>モックエンドポイントを呼び出せるのはローカルのページだけです。この呼び出しは別のサイトからのものです。</translation>
    </message>
    <message>
        <source>website</source>
        <translation>Web サイト</translation>
    </message>
    <message>
        <source>There is nothing at this path. The endpoint is at %1.</source>
        <translation>このパスには何もありません。エンドポイントは %1 にあります。</translation>
    </message>
    <message>
        <source>token issued</source>
        <translation>トークンを発行</translation>
    </message>
    <message>
        <source>Further refused calls, not listed: %1.</source>
        <translation>ほかに拒否した呼び出し (一覧には非表示): %1。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointListener</name>
    <message>
        <source>The profile has been deleted.</source>
        <translation>プロファイルは削除されました。</translation>
    </message>
    <message>
        <source>The current profile has no secret, so RadarDesk can&apos;t get a token. Enter the secret in the profile.</source>
        <translation>現在のプロファイルにシークレットがないため、RadarDesk はトークンを取得できません。プロファイルにシークレットを入力してください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointQuery</name>
    <message>
        <source>The parameter “%1” is missing.</source>
        <translation>パラメーター「%1」がありません。</translation>
    </message>
    <message>
        <source>The channel is missing in the body.</source>
        <translation>本文にチャンネルがありません。</translation>
    </message>
    <message>
        <source>“%1” is a public channel. Only channels that start with “private-” or “presence-” need a token.</source>
        <translation>「%1」はパブリックチャンネルです。トークンが必要なのは「private-」または「presence-」で始まるチャンネルだけです。</translation>
    </message>
    <message>
        <source>The call has both “channel” (v2) and “channelName” (v3). Send only one of them.</source>
        <translation>呼び出しに「channel」(v2) と「channelName」(v3) の両方があります。どちらか一方だけを送信してください。</translation>
    </message>
    <message>
        <source>The call names no channel. Send “channel” for v2, or “channelName” and “socketID” for v3.</source>
        <translation>呼び出しにチャンネルが指定されていません。v2 の場合は「channel」、v3 の場合は「channelName」と「socketID」を送信してください。</translation>
    </message>
    <message>
        <source>The call has “socketID” (v3) but names its channel as “channel” (v2). Send “channelName” instead.</source>
        <translation>呼び出しに「socketID」(v3) がありますが、チャンネルが「channel」(v2) で指定されています。代わりに「channelName」を送信してください。</translation>
    </message>
    <message>
        <source>The call has “channelName” (v3) but no “socketID”. Send both.</source>
        <translation>呼び出しに「channelName」(v3) がありますが、「socketID」がありません。両方を送信してください。</translation>
    </message>
    <message>
        <source>The call uses %1. The browser library calls an authentication endpoint with GET.</source>
        <translation>呼び出しに %1 が使用されています。ブラウザーライブラリは GET で認証エンドポイントを呼び出します。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointReplacement</name>
    <message>
        <source>refuse</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Python with Flask (v2)</source>
        <translation>Python と Flask (v2)</translation>
    </message>
    <message>
        <source>Python with Flask (v3)</source>
        <translation>Python と Flask (v3)</translation>
    </message>
    <message>
        <source>Node.js with Express (v3)</source>
        <translation>Node.js と Express (v3)</translation>
    </message>
    <message>
        <source>PHP (v3)</source>
        <translation>PHP (v3)</translation>
    </message>
    <message>
        <source>Ruby with Sinatra (v3)</source>
        <translation>Ruby と Sinatra (v3)</translation>
    </message>
    <message>
        <source>C# with ASP.NET Core (v3)</source>
        <translation>C# と ASP.NET Core (v3)</translation>
    </message>
    <message>
        <source>simulated fault (%1)</source>
        <translation>障害のシミュレーション (%1)</translation>
    </message>
    <message>
        <source>allow</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Rules of the mock endpoint in RadarDesk; the first match applies:</source>
        <translation>RadarDesk のモックエンドポイントのルール (最初に一致したものを適用):</translation>
    </message>
    <message>
        <source>This code refuses every call until you implement your access rules.</source>
        <translation>このコードは、アクセスルールを実装するまですべての呼び出しを拒否します。</translation>
    </message>
    <message>
        <source>Save the file where your server serves it as %1.</source>
        <translation>サーバーが %1 として提供する場所にファイルを保存してください。</translation>
    </message>
    <message>
        <source>The official library requests tokens from the hosted service. To use %1 instead, change the URL in the library.</source>
        <translation>公式ライブラリはホスト型サービスにトークンを要求します。代わりに %1 を使用するには、ライブラリ内の URL を変更してください。</translation>
    </message>
    <message>
        <source>any other call: %1</source>
        <comment>an action</comment>
        <translation>その他の呼び出し: %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>channels, a caller, an action</comment>
        <translation>%1、%2: %3</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointRule</name>
    <message>
        <source>Refuse (%1)</source>
        <translation>拒否 (%1)</translation>
    </message>
    <message>
        <source>Allow after %1 ms</source>
        <translation>%1 ms 後に許可</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>with the cookie</source>
        <translation>指定の Cookie あり</translation>
    </message>
    <message>
        <source>with the header</source>
        <translation>指定のヘッダーあり</translation>
    </message>
    <message>
        <source>with the bearer token</source>
        <translation>指定の Bearer トークンあり</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Enter the header as “Name: value”.</source>
        <translation>ヘッダーは「名前: 値」の形式で入力してください。</translation>
    </message>
    <message>
        <source>Enter the channels of the rule: a name, with * for any characters.</source>
        <translation>ルールのチャンネルを入力してください。名前を入力し、任意の文字列には * を使用します。</translation>
    </message>
    <message>
        <source>Enter one cookie as “name=value”.</source>
        <translation>Cookie を 1 つ、「名前=値」の形式で入力してください。</translation>
    </message>
    <message>
        <source>Enter only the bearer token, without spaces.</source>
        <translation>Bearer トークンだけを、空白を含めずに入力してください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointRulesFile</name>
    <message>
        <source>A newer version of RadarDesk saved the endpoint&apos;s rules.</source>
        <translation>エンドポイントのルールは、より新しいバージョンの RadarDesk で保存されています。</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of the endpoint couldn&apos;t be read.</source>
        <translation>
            <numerusform>エンドポイントのルール %n 件を読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The endpoint&apos;s rules couldn&apos;t be read.</source>
        <translation>エンドポイントのルールを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the endpoint&apos;s rules aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>ファイル %1 をコピーできないため、ファイルは変更せず、エンドポイントのルールへの変更は保存しません。フォルダーのアクセス権と空き容量を確認してください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointRulesModel</name>
    <message>
        <source>Otherwise</source>
        <translation>それ以外</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Simulated fault: %1</source>
        <translation>障害のシミュレーション: %1</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>呼び出し元</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointServer</name>
    <message>
        <source>Another program uses port %1. Port %2 is free.</source>
        <translation>ポート %1 は別のプログラムが使用しています。ポート %2 は空いています。</translation>
    </message>
    <message>
        <source>Enter a path of letters, digits and “/ - _ .”, such as “/auth”.</source>
        <translation>「/auth」のように、英字、数字、「/ - _ .」からなるパスを入力してください。</translation>
    </message>
    <message>
        <source>The system doesn&apos;t let RadarDesk listen on the port: %1.</source>
        <translation>システムにより、RadarDesk はこのポートで待ち受けできません: %1。</translation>
    </message>
    <message>
        <source>Port %1 is reserved by the system. Port %2 is free.</source>
        <translation>ポート %1 はシステムで予約されています。ポート %2 は空いています。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointStep</name>
    <message>
        <source>The clock of the endpoint&apos;s server says %1, the clock of this machine %2. Tokens expire by the service&apos;s clock.</source>
        <comment>two times</comment>
        <translation>エンドポイントのサーバーの時計は %1、このマシンの時計は %2 です。トークンの有効期限はサービスの時計で決まります。</translation>
    </message>
    <message>
        <source>Channel in the query</source>
        <translation>クエリのチャンネル</translation>
    </message>
    <message>
        <source>Channel in the other version&apos;s parameter</source>
        <translation>別バージョンのパラメーターのチャンネル</translation>
    </message>
    <message>
        <source>Channel by POST, as a form</source>
        <translation>POST のチャンネル (フォーム)</translation>
    </message>
    <message>
        <source>Channel by POST, as JSON</source>
        <translation>POST のチャンネル (JSON)</translation>
    </message>
    <message>
        <source>Each call is redirected: %1. Use the last URL in the page.</source>
        <comment>URLs with arrows in between</comment>
        <translation>呼び出しのたびにリダイレクトされます: %1。ページでは最後の URL を使用してください。</translation>
    </message>
    <message>
        <source>The JSON is sent as %1, which some libraries don&apos;t parse. Set the type, in PHP by: %2</source>
        <comment>a content type; a line of code</comment>
        <translation>JSON が %1 として送信されています。一部のライブラリはこれを解析しません。型を設定してください。PHP の場合: %2</translation>
    </message>
    <message>
        <source>The page&apos;s URL isn&apos;t set, so RadarDesk didn&apos;t check whether browsers let the page call the endpoint.</source>
        <translation>ページの URL が設定されていないため、ブラウザーがページにエンドポイントの呼び出しを許可するかどうかはチェックしていません。</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1. The sandbox&apos;s browser library accepts 200 to 299; what PushRadar&apos;s own library accepts is not published. Use 200 to be safe.</source>
        <translation>エンドポイントはステータス %1 で応答します。サンドボックスのブラウザーライブラリは 200 から 299 を受け付けますが、PushRadar 自身のライブラリが受け付ける範囲は公開されていません。念のため、200 を使用してください。</translation>
    </message>
    <message>
        <source>Call as a page makes it</source>
        <translation>ページと同じ呼び出し</translation>
    </message>
    <message>
        <source>Preflight of the browser</source>
        <translation>ブラウザーのプリフライト</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>リダイレクト</translation>
    </message>
    <message>
        <source>Same call with all cookies</source>
        <translation>すべての Cookie を付けた同じ呼び出し</translation>
    </message>
    <message>
        <source>Same call without credentials</source>
        <translation>認証情報なしの同じ呼び出し</translation>
    </message>
    <message>
        <source>The endpoint is relative, so browsers call the page&apos;s own host. If the endpoint is on another host, use its full URL in the page.</source>
        <translation>エンドポイントが相対 URL のため、ブラウザーはページ自身のホストを呼び出します。エンドポイントが別のホストにある場合は、ページで完全な URL を使用してください。</translation>
    </message>
    <message>
        <source>Endpoint of the profile</source>
        <translation>プロファイルのエンドポイント</translation>
    </message>
    <message>
        <source>Called directly, the endpoint issues a token.</source>
        <translation>直接呼び出すと、エンドポイントはトークンを発行します。</translation>
    </message>
    <message>
        <source>Preflight at the redirect target</source>
        <translation>リダイレクト先でのプリフライト</translation>
    </message>
    <message>
        <source>The endpoint issued a token after %1.</source>
        <comment>a time span</comment>
        <translation>エンドポイントは %1 でトークンを発行しました。</translation>
    </message>
    <message>
        <source>A direct call fails too. %1</source>
        <extracomment>%1: a sentence on what is wrong</extracomment>
        <translation>直接呼び出しても失敗します。%1</translation>
    </message>
    <message>
        <source>The endpoint issues a token if the channel is in the query.</source>
        <translation>チャンネルがクエリにある場合、エンドポイントはトークンを発行します。</translation>
    </message>
    <message>
        <source>The endpoint issues a token if the channel is in the other version&apos;s parameter.</source>
        <translation>チャンネルが別バージョンのパラメーターにある場合、エンドポイントはトークンを発行します。</translation>
    </message>
    <message>
        <source>The endpoint issues a token if the channel is sent by POST, as a form.</source>
        <translation>チャンネルを POST のフォームで送信した場合、エンドポイントはトークンを発行します。</translation>
    </message>
    <message>
        <source>The endpoint issues a token if the channel is sent by POST, as JSON.</source>
        <translation>チャンネルを POST の JSON で送信した場合、エンドポイントはトークンを発行します。</translation>
    </message>
    <message>
        <source>The endpoint answers with “%1”.</source>
        <comment>the beginning of the answer</comment>
        <translation>エンドポイントは「%1」で応答します。</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1.</source>
        <comment>a status</comment>
        <translation>エンドポイントはステータス %1 で応答します。</translation>
    </message>
    <message>
        <source>Without credentials the endpoint doesn&apos;t answer.</source>
        <translation>認証情報がない場合、エンドポイントは応答しません。</translation>
    </message>
    <message>
        <source>Without credentials the endpoint answers with status %1.</source>
        <comment>a status</comment>
        <translation>認証情報がない場合、エンドポイントはステータス %1 で応答します。</translation>
    </message>
    <message>
        <source>The answer contains a secret besides the token, and it reaches everyone who may call the endpoint. Revoke that secret, use a new one, and leave it out of the answer.</source>
        <translation>応答にトークンのほかにシークレットが含まれており、エンドポイントを呼び出せる全員に渡ります。そのシークレットを無効にし、新しいものを使い、応答には含めないでください。</translation>
    </message>
    <message>
        <source>The parameter “%1” doesn&apos;t arrive (status %2).</source>
        <extracomment>%1: a parameter, %2: a status</extracomment>
        <translation>パラメーター「%1」が届きません (ステータス %2)。</translation>
    </message>
    <message>
        <source>The redirect&apos;s URL contains “&amp;amp;” instead of “&amp;”: it was escaped for HTML.</source>
        <translation>リダイレクト先の URL に「&amp;」ではなく「&amp;amp;」が含まれています。HTML 用にエスケープされています。</translation>
    </message>
    <message>
        <source>The parameter “%1” arrives as “%2” instead of “%3” (status %4).</source>
        <extracomment>%1: a parameter, %2 and %3: its values, %4: a status</extracomment>
        <translation>パラメーター「%1」が「%3」ではなく「%2」として届きます (ステータス %4)。</translation>
    </message>
    <message>
        <source>It is percent-encoded twice.</source>
        <translation>二重にパーセントエンコードされています。</translation>
    </message>
    <message>
        <source>With the parameter “%1” it answers with “%2”, so it is written for %3, but the page uses %4. Use the same version in both.</source>
        <comment>a parameter; a member; two versions, v2 or v3</comment>
        <translation>パラメーター「%1」では「%2」で応答するため、%3 用に書かれていますが、ページは %4 を使っています。両方で同じバージョンを使ってください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::HeadJudge</name>
    <message>
        <source>The answer has no status line such as “HTTP/1.1 200 OK”, but starts with “%1”.</source>
        <comment>the beginning of the answer</comment>
        <translation>応答には「HTTP/1.1 200 OK」のようなステータス行がなく、「%1」で始まっています。</translation>
    </message>
    <message>
        <source>The header “%1” contains a null byte (U+0000).</source>
        <translation>ヘッダー「%1」にヌルバイト (U+0000) が含まれています。</translation>
    </message>
    <message>
        <source>The headers have %1, and browsers read at most %2.</source>
        <comment>two sizes</comment>
        <translation>ヘッダーは %1 ありますが、ブラウザーが読むのは最大 %2 です。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::IdentitiesFile</name>
    <message>
        <source>A newer version of RadarDesk saved the identities.</source>
        <translation>アイデンティティは、より新しいバージョンの RadarDesk で保存されています。</translation>
    </message>
    <message numerus="yes">
        <source>%n identities couldn&apos;t be read.</source>
        <translation>
            <numerusform>%n 件のアイデンティティを読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The identities couldn&apos;t be read.</source>
        <translation>アイデンティティを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the identities aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>ファイル %1 をコピーできないため、ファイルは変更せず、アイデンティティへの変更は保存しません。フォルダーのアクセス権と空き容量を確認してください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::IdentitiesModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>新規アイデンティティ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name and a number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no cookies, no headers</source>
        <translation>Cookie なし、ヘッダーなし</translation>
    </message>
    <message numerus="yes">
        <source>%n cookie(s)</source>
        <translation>
            <numerusform>Cookie %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n header(s)</source>
        <translation>
            <numerusform>ヘッダー %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a name for the identity.</source>
        <translation>アイデンティティの名前を入力してください。</translation>
    </message>
    <message>
        <source>Another identity has this name. Choose another one.</source>
        <translation>この名前のアイデンティティがほかにあります。別の名前を選択してください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::Identity</name>
    <message>
        <source>Nobody</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Line %1 of the cookies has a part without “=”. Enter “name=value”, or paste a whole Set-Cookie line.</source>
        <translation>Cookie の %1 行目に「=」のない部分があります。「名前=値」の形式で入力するか、Set-Cookie の行全体を貼り付けてください。</translation>
    </message>
    <message>
        <source>Line %1 of the cookies has no name before “=”. Enter “name=value”.</source>
        <translation>Cookie の %1 行目で、「=」の前に名前がありません。「名前=値」の形式で入力してください。</translation>
    </message>
    <message>
        <source>Line %1 of the cookies has an invalid name. Remove spaces and separators from the name.</source>
        <translation>Cookie の %1 行目の名前が無効です。名前から空白と区切り文字を削除してください。</translation>
    </message>
    <message>
        <source>Line %1 of the cookies contains a control character. Remove the character.</source>
        <translation>Cookie の %1 行目に制御文字が含まれています。その文字を削除してください。</translation>
    </message>
    <message>
        <source>Line %1 of the cookies contains no cookie. Enter “name=value”.</source>
        <translation>Cookie の %1 行目に Cookie がありません。「名前=値」の形式で入力してください。</translation>
    </message>
    <message>
        <source>Line %1 of the cookies has an invalid attribute, such as the date in “Expires”. Correct or remove the attribute.</source>
        <translation>Cookie の %1 行目に、「Expires」の日付など無効な属性があります。属性を修正または削除してください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::IdentitySource</name>
    <message>
        <source>Signed-in user</source>
        <translation>サインイン済みのユーザー</translation>
    </message>
    <message>
        <source>User of %1</source>
        <translation>%1 のユーザー</translation>
    </message>
    <message>
        <source>Paste a cURL command or a Cookie header.</source>
        <translation>cURL コマンドまたは Cookie ヘッダーを貼り付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>Cookie %1 (%n character(s))</source>
        <comment>a name</comment>
        <translation>
            <numerusform>Cookie %1 (%n 文字)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Header %1 (%n character(s))</source>
        <comment>a name</comment>
        <translation>
            <numerusform>ヘッダー %1 (%n 文字)</numerusform>
        </translation>
    </message>
    <message>
        <source>Header %1: %2</source>
        <translation>ヘッダー %1: %2</translation>
    </message>
    <message>
        <source>A shell variable has no value here, so its option was ignored.</source>
        <translation>シェル変数の値はここでは不明なため、そのオプションを無視しました。</translation>
    </message>
    <message>
        <source>The command reads cookies from a file, which RadarDesk doesn&apos;t open.</source>
        <translation>コマンドは Cookie をファイルから読み取りますが、RadarDesk はそのファイルを開きません。</translation>
    </message>
    <message>
        <source>The command has no cookies and no header with credentials. Sign in, then choose “Copy as cURL” in the browser&apos;s network panel.</source>
        <translation>コマンドに、Cookie も認証情報を含むヘッダーもありません。サインインしてから、ブラウザーのネットワークパネルで「cURL としてコピー」を選択してください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::IdentityValues</name>
    <message>
        <source>No keychain is running in this session. Start one, such as GNOME Keyring or KWallet.</source>
        <translation>このセッションではキーチェーンが実行されていません。GNOME Keyring や KWallet などを起動してください。</translation>
    </message>
    <message>
        <source>The keychain is locked, and no program is running that can ask for its password. Unlock the keychain, then try again.</source>
        <translation>キーチェーンがロックされており、パスワードを尋ねるプログラムが実行されていません。ロックを解除してから再試行してください。</translation>
    </message>
    <message>
        <source>The keychain is locked, and its password prompt was canceled. Try again and enter the password.</source>
        <translation>キーチェーンがロックされており、パスワードの入力がキャンセルされました。再試行してパスワードを入力してください。</translation>
    </message>
    <message>
        <source>The keychain hasn&apos;t answered yet. Check whether it has opened a password prompt.</source>
        <translation>キーチェーンがまだ応答していません。パスワードの入力画面が出ていないか確認してください。</translation>
    </message>
    <message>
        <source>The cookies and the values of sensitive headers are in the keychain and haven&apos;t been read yet.</source>
        <translation>Cookie と機密性の高いヘッダーの値はキーチェーンにあり、まだ読み取られていません。</translation>
    </message>
    <message>
        <source>Reading the values from the keychain…</source>
        <translation>キーチェーンから値を読み取り中…</translation>
    </message>
    <message>
        <source>Saving the values in the keychain…</source>
        <translation>キーチェーンに値を保存中…</translation>
    </message>
    <message>
        <source>The cookies and the values of sensitive headers are in the keychain, everything else is in a file.</source>
        <translation>Cookie と機密性の高いヘッダーの値はキーチェーンに、その他はファイルにあります。</translation>
    </message>
    <message>
        <source>The cookies and the values of sensitive headers stay in memory for this run only. %1</source>
        <translation>Cookie と機密性の高いヘッダーの値は、今回の実行のみメモリ内に保持されます。%1</translation>
    </message>
    <message>
        <source>The keychain no longer has the values of this identity. Enter them again.</source>
        <translation>このアイデンティティの値がキーチェーンにありません。入力し直してください。</translation>
    </message>
    <message>
        <source>The values of this identity aren&apos;t available. %1</source>
        <translation>このアイデンティティの値を使用できません。%1</translation>
    </message>
    <message>
        <source>The identity&apos;s entry can&apos;t be deleted from the keychain. %1</source>
        <translation>アイデンティティの項目をキーチェーンから削除できません。%1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::LaterCall</name>
    <message>
        <source>The later call gets status %1.</source>
        <extracomment>%1: a status</extracomment>
        <translation>後の呼び出しへの応答はステータス %1 です。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::Login</name>
    <message>
        <source>Enter the names of the fields for the user and the password.</source>
        <translation>ユーザーとパスワードのフィールド名を入力してください。</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>Enter the URL that the sign-in form is sent to. The URL starts with “http:” or “https:”.</source>
        <translation>サインインフォームの送信先 URL を入力してください。URL は「http:」または「https:」で始まります。</translation>
    </message>
    <message>
        <source>The form page isn&apos;t an http or https URL.</source>
        <translation>フォームページが http または https の URL ではありません。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::LoginRun</name>
    <message>
        <source>The sign-in can&apos;t be sent: %1.</source>
        <translation>サインインを送信できません: %1。</translation>
    </message>
    <message>
        <source>The server answers the sign-in with status %1. %2</source>
        <translation>サーバーがサインインにステータス %1 で応答しました。%2</translation>
    </message>
    <message>
        <source>The server sets no cookie. If it answers with a token instead, add that as a header.</source>
        <translation>サーバーが Cookie を設定していません。代わりにトークンで応答する場合は、トークンをヘッダーとして追加してください。</translation>
    </message>
    <message>
        <source>The form page answers with status %1. %2</source>
        <translation>フォームページがステータス %1 で応答しました。%2</translation>
    </message>
    <message>
        <source>The form page can&apos;t be read: %1.</source>
        <translation>フォームページを読み取れません: %1。</translation>
    </message>
    <message>
        <source>The server requires a CSRF token. Enter the form page, so that its hidden fields are sent.</source>
        <translation>サーバーには CSRF トークンが必要です。フォームページを入力すると、その非表示フィールドも送信されます。</translation>
    </message>
    <message>
        <source>The server rejects the CSRF token of the form page.</source>
        <translation>サーバーがフォームページの CSRF トークンを拒否しています。</translation>
    </message>
    <message>
        <source>The server shows the sign-in page again. Check the user, the password and the names of the fields.</source>
        <translation>サーバーがサインインページを再び表示しています。ユーザー、パスワード、フィールド名を確認してください。</translation>
    </message>
    <message>
        <source>The sign-in was sent, but not answered: %1. It wasn&apos;t sent again.</source>
        <extracomment>%1: an error</extracomment>
        <translation>サインインを送信しましたが、応答がありませんでした: %1。再送信はしていません。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::OtherSide</name>
    <message>
        <source>a proxy or CDN</source>
        <translation>プロキシまたは CDN</translation>
    </message>
    <message>
        <source>%1, a proxy or CDN</source>
        <comment>what a server calls itself</comment>
        <translation>%1 (プロキシまたは CDN)</translation>
    </message>
    <message>
        <source>Answered by %1.</source>
        <comment>a server</comment>
        <translation>%1 が応答しました。</translation>
    </message>
    <message>
        <source>The answer says: “%1”</source>
        <comment>the words of a page</comment>
        <translation>レスポンスのメッセージ: 「%1」</translation>
    </message>
    <message>
        <source>The answer asks for: %1.</source>
        <comment>a header&apos;s value</comment>
        <translation>レスポンスの要求: %1。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::PresenceChannelCheck</name>
    <message>
        <source>Only channels that start with “presence-” have presence. Enter one of them.</source>
        <translation>プレゼンスがあるのは「presence-」で始まるチャンネルだけです。そのようなチャンネルを入力してください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::PresenceModel</name>
    <message>
        <source>joined</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>test user</source>
        <translation>テストユーザー</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time of day</comment>
        <translation>%1 から</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::PresenceText</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>ユーザー %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two names</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) with client data</source>
        <translation>
            <numerusform>クライアントデータのあるユーザー %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <translation>参加: %1</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>退出: %1</translation>
    </message>
    <message>
        <source>New data: %1</source>
        <translation>新しいデータ: %1</translation>
    </message>
    <message>
        <source>  ·  </source>
        <comment>between two parts of a sentence</comment>
        <translation>  ·  </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) without client data</source>
        <translation>
            <numerusform>クライアントデータのない接続 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>RadarDesk (watching)</source>
        <translation>RadarDesk (監視)</translation>
    </message>
    <message>
        <source>RadarDesk twice (watching and listening)</source>
        <translation>RadarDesk 2 件 (監視とリッスン)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::PresenceUser</name>
    <message>
        <source>without ##uniqueID</source>
        <translation>##uniqueID なし</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::PresenceWatcher</name>
    <message>
        <source>Refused (%1): %2</source>
        <translation>拒否されました (%1): %2</translation>
    </message>
    <message>
        <source>The service issued a token for RadarDesk to watch the channel.</source>
        <translation>RadarDesk がチャンネルを監視するためのトークンを、サービスが発行しました。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::Recording</name>
    <message>
        <source>The page is on https and the endpoint on http, so the browser blocked the call as mixed content (%1 to %2).</source>
        <translation>ページが https、エンドポイントが http のため、ブラウザーが呼び出しを混在コンテンツとしてブロックしました (%1 から %2)。</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>ステータスなし</translation>
    </message>
    <message>
        <source>The page got no answer (%1), and the recording doesn&apos;t say why. For a page of another origin (%2), the usual cause is a missing CORS header.</source>
        <comment>what the browser says; the page&apos;s origin</comment>
        <translation>ページがレスポンスを受け取れませんでした (%1)。原因は記録に含まれていません。別のオリジンのページ (%2) では、通常は CORS ヘッダーの欠落が原因です。</translation>
    </message>
    <message>
        <source>The page got no answer (%1), and the recording doesn&apos;t say why.</source>
        <translation>ページがレスポンスを受け取れませんでした (%1)。原因は記録に含まれていません。</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1. The cookie “%2” was set earlier in this recording, and the browser didn&apos;t send it with the call.</source>
        <extracomment>%1: a status, %2: a cookie</extracomment>
        <translation>エンドポイントはステータス %1 で応答します。Cookie「%2」はこの記録内で以前に設定されていますが、ブラウザーは呼び出しで送信していません。</translation>
    </message>
    <message>
        <source>“%1” is the name of a private channel.</source>
        <translation>「%1」はプライベートチャンネルの名前です。</translation>
    </message>
    <message>
        <source>The page calls the endpoint</source>
        <translation>ページがエンドポイントを呼び出し</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1; the body of the answer isn&apos;t in the recording.</source>
        <translation>エンドポイントはステータス %1 で応答しますが、レスポンスの本文が記録に含まれていません。</translation>
    </message>
    <message>
        <source>There is no token in the recording.</source>
        <translation>記録にトークンがありません。</translation>
    </message>
    <message>
        <source>The recording has no WebSocket messages.</source>
        <translation>記録に WebSocket メッセージがありません。</translation>
    </message>
    <message numerus="yes">
        <source>The service accepts the subscription, and %n broadcast(s) arrived.</source>
        <translation>
            <numerusform>サービスが購読を受け付け、%n 件のブロードキャストが到着しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording ends before the service answers.</source>
        <translation>サービスが応答する前に記録が終わっています。</translation>
    </message>
    <message>
        <source>The page doesn&apos;t subscribe in the recording.</source>
        <translation>記録では、ページが購読していません。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <comment>why, such as “it is a folder”</comment>
        <translation>ファイルを読み取れません: %1。</translation>
    </message>
    <message>
        <source>The browser reports: %1.</source>
        <extracomment>%1: what the browser says: &quot;net::ERR_CONNECTION_RESET&quot;</extracomment>
        <translation>ブラウザーの報告: %1。</translation>
    </message>
    <message>
        <source>The endpoint refuses “%1” (403) although the browser sent the user&apos;s credentials.</source>
        <translation>ブラウザーがユーザーの認証情報を送信したのに、エンドポイントが「%1」を拒否しています (403)。</translation>
    </message>
    <message>
        <source>The endpoint refuses “%1” (403). The recording doesn&apos;t show whether cookies were sent.</source>
        <translation>エンドポイントが「%1」を拒否しています (403)。Cookie が送信されたかどうかは記録からはわかりません。</translation>
    </message>
    <message>
        <source>A recording doesn&apos;t contain the calls that your app makes with its secret.</source>
        <translation>アプリがシークレットを使って行う呼び出しは、記録に含まれません。</translation>
    </message>
    <message>
        <source>The browser sends a preflight</source>
        <translation>ブラウザーがプリフライトを送信</translation>
    </message>
    <message>
        <source>The call is redirected here</source>
        <translation>呼び出しがここにリダイレクト</translation>
    </message>
    <message>
        <source>The call is redirected to %1, which isn&apos;t in the recording.</source>
        <translation>呼び出しは %1 にリダイレクトされていますが、リダイレクト先は記録に含まれていません。</translation>
    </message>
    <message>
        <source>The endpoint issues a token to the page.</source>
        <translation>エンドポイントがページにトークンを発行します。</translation>
    </message>
    <message>
        <source>The calling page isn&apos;t recorded, so CORS can&apos;t be checked.</source>
        <translation>呼び出し元のページが記録されていないため、CORS をチェックできません。</translation>
    </message>
    <message>
        <source>The browser sends a preflight before such a call, but the recording doesn&apos;t contain it.</source>
        <translation>ブラウザーはこのような呼び出しの前にプリフライトを送信しますが、記録に含まれていません。</translation>
    </message>
    <message>
        <source>The recording doesn&apos;t show whether cookies were sent.</source>
        <translation>Cookie が送信されたかどうかは記録からはわかりません。</translation>
    </message>
    <message>
        <source>The page sends the service a different token than the endpoint issued.</source>
        <translation>ページが、エンドポイントの発行したものとは異なるトークンをサービスに送信しています。</translation>
    </message>
    <message>
        <source>A recording can&apos;t show which identities are refused.</source>
        <translation>どのアイデンティティが拒否されるかは、記録からはわかりません。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries couldn&apos;t be read.</source>
        <translation>
            <numerusform>%n 件のエントリを読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no cookies. Chrome includes them only with “Export HAR (with sensitive data)”.</source>
        <translation>ファイルに Cookie がありません。Chrome では「Export HAR (with sensitive data)」を選択した場合にだけ含まれます。</translation>
    </message>
    <message>
        <source>The file has no cookies.</source>
        <translation>ファイルに Cookie がありません。</translation>
    </message>
    <message>
        <source>The file has no preflights (OPTIONS), so CORS can&apos;t be fully checked.</source>
        <translation>ファイルにプリフライト (OPTIONS) がないため、CORS を完全にはチェックできません。</translation>
    </message>
    <message>
        <source>Some calls have no response. Keep the developer tools open while the page loads.</source>
        <translation>レスポンスのない呼び出しがあります。ページの読み込み中は開発者ツールを開いたままにしてください。</translation>
    </message>
    <message>
        <source>The file has no WebSocket messages. Open the developer tools before the page connects.</source>
        <translation>ファイルに WebSocket メッセージがありません。ページが接続する前に開発者ツールを開いてください。</translation>
    </message>
    <message>
        <source>The file has no WebSocket messages. Only Chrome and Edge record them.</source>
        <translation>ファイルに WebSocket メッセージがありません。記録できるのは Chrome と Edge だけです。</translation>
    </message>
    <message>
        <source>The HAR file is incomplete: %1. Save the recording again.</source>
        <comment>why</comment>
        <translation>HAR ファイルが不完全です: %1。記録を保存し直してください。</translation>
    </message>
    <message>
        <source>The file isn&apos;t a HAR file. Open a recording from a browser&apos;s developer tools.</source>
        <translation>ファイルが HAR ファイルではありません。ブラウザーの開発者ツールで保存した記録を開いてください。</translation>
    </message>
    <message>
        <source>The file is too large: %1. The limit is %2.</source>
        <translation>ファイルが大きすぎます: %1。上限は %2 です。</translation>
    </message>
    <message>
        <source>A browser extension blocked the call (%1). Turn the extension off for the page.</source>
        <translation>ブラウザーの拡張機能が呼び出しをブロックしました (%1)。このページでは拡張機能をオフにしてください。</translation>
    </message>
    <message>
        <source>The recorded WebSocket messages use an unpublished protocol.</source>
        <translation>記録された WebSocket メッセージは、公開されていないプロトコルを使用しています。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::RefusalStep</name>
    <message>
        <source>Without credentials</source>
        <translation>認証情報なし</translation>
    </message>
    <message>
        <source>For another channel</source>
        <translation>別のチャンネル</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what a call is for, %2: a status, or &quot;no answer&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>For a longer name</source>
        <translation>より長い名前</translation>
    </message>
    <message>
        <source>For the next number</source>
        <translation>次の番号</translation>
    </message>
    <message>
        <source>With an altered cookie</source>
        <translation>変更した Cookie</translation>
    </message>
    <message>
        <source>For a longer number</source>
        <translation>より長い番号</translation>
    </message>
    <message>
        <source>%1, without credentials</source>
        <comment>what a call is for</comment>
        <translation>%1、認証情報なし</translation>
    </message>
    <message>
        <source>The endpoint also issues a token for “%1”, which only starts like “%2”. If this user may not join all such channels, compare the whole name.</source>
        <comment>two channels</comment>
        <translation>エンドポイントが、先頭だけが「%2」と同じ「%1」のトークンも発行します。このユーザーがそのようなチャンネルすべてに参加できるわけではない場合は、名前全体を比較してください。</translation>
    </message>
    <message>
        <source>The endpoint also issues a token for “%1”. If this user may not join that channel, check the number in the name.</source>
        <comment>a channel</comment>
        <translation>エンドポイントが「%1」のトークンも発行します。このユーザーがそのチャンネルに参加できない場合は、名前に含まれる番号を確認してください。</translation>
    </message>
    <message>
        <source>For an invalid channel name</source>
        <translation>無効なチャンネル名</translation>
    </message>
    <message>
        <source>The answer comes from a cache (%1), which gives one user&apos;s token to others. Answer with “Cache-Control: no-store”.</source>
        <comment>a header</comment>
        <translation>レスポンスがキャッシュから返されており (%1)、あるユーザーのトークンがほかのユーザーに渡ります。「Cache-Control: no-store」で応答してください。</translation>
    </message>
    <message>
        <source>As the identity again</source>
        <translation>アイデンティティで再呼び出し</translation>
    </message>
    <message>
        <source>Access control couldn&apos;t be checked: status 429 only means that there were too many calls (%1).</source>
        <comment>answers</comment>
        <translation>アクセス制御をチェックできませんでした。ステータス 429 は、呼び出しが多すぎたことを示すだけです (%1)。</translation>
    </message>
    <message>
        <source>Access control couldn&apos;t be checked: status 503 only means that the app was busy or down (%1).</source>
        <comment>answers</comment>
        <translation>アクセス制御をチェックできませんでした。ステータス 503 は、アプリがビジー状態か停止中だったことを示すだけです (%1)。</translation>
    </message>
    <message>
        <source>The endpoint refuses everyone else: %1.</source>
        <extracomment>%1: several answers</extracomment>
        <translation>エンドポイントはほかの呼び出しをすべて拒否します: %1。</translation>
    </message>
    <message>
        <source>Access control couldn&apos;t be checked: the identity no longer gets an answer, so the other refusals may have the same cause (%1).</source>
        <comment>answers</comment>
        <translation>アクセス制御をチェックできませんでした。アイデンティティにも応答がなくなったため、ほかの拒否も同じ原因の可能性があります (%1)。</translation>
    </message>
    <message>
        <source>Access control couldn&apos;t be checked: the identity no longer gets a token (status %1), so the other refusals may have the same cause (%2).</source>
        <comment>a status; answers</comment>
        <translation>アクセス制御をチェックできませんでした。アイデンティティもトークンを取得できなくなったため (ステータス %1)、ほかの拒否も同じ原因の可能性があります (%2)。</translation>
    </message>
    <message>
        <source>With a cookie altered at its end</source>
        <translation>末尾を改変した Cookie</translation>
    </message>
    <message>
        <source>With a cookie altered at its beginning</source>
        <translation>先頭を改変した Cookie</translation>
    </message>
    <message>
        <source>With a cookie altered in its longest part</source>
        <translation>最も長い部分を改変した Cookie</translation>
    </message>
    <message>
        <source>With a shortened cookie</source>
        <translation>短くした Cookie</translation>
    </message>
    <message>
        <source>With an altered header</source>
        <translation>改変したヘッダー</translation>
    </message>
    <message>
        <source>With a header altered at its end</source>
        <translation>末尾を改変したヘッダー</translation>
    </message>
    <message>
        <source>With a header altered at its beginning</source>
        <translation>先頭を改変したヘッダー</translation>
    </message>
    <message>
        <source>With a header altered in its longest part</source>
        <translation>最も長い部分を改変したヘッダー</translation>
    </message>
    <message>
        <source>For the next number before it</source>
        <translation>その前の番号の次</translation>
    </message>
    <message>
        <source>For a letter after the number</source>
        <translation>番号の後に文字を追加</translation>
    </message>
    <message>
        <source>The status is %1, but the body contains the token.</source>
        <comment>a status</comment>
        <translation>ステータスは %1 ですが、本文にトークンが含まれています。</translation>
    </message>
    <message>
        <source>Access control couldn&apos;t be checked: an error isn&apos;t a refusal and may go away (%1). Refuse with status 401 or 403.</source>
        <comment>answers</comment>
        <translation>アクセス制御を確認できませんでした。エラーは拒否ではなく、なくなる可能性があります (%1)。ステータス 401 または 403 で拒否してください。</translation>
    </message>
    <message>
        <source>For a number that is made up</source>
        <translation>架空の番号</translation>
    </message>
    <message>
        <source>For another last part of the name</source>
        <translation>名前の最後の部分を変更</translation>
    </message>
    <message>
        <source>The endpoint refuses with a status that looks like an error (%1). Answer with 403 instead.</source>
        <comment>what calls are for, each with its status</comment>
        <translation>エンドポイントが、エラーのように見えるステータスで拒否しています (%1)。代わりに 403 で応答してください。</translation>
    </message>
    <message>
        <source>The endpoint issues no token, but answers with a status that pages take for a success (%1). Answer with 403 instead.</source>
        <comment>what calls are for, each with its status</comment>
        <translation>エンドポイントはトークンを発行していませんが、ページが成功と見なすステータスで応答しています (%1)。代わりに 403 で応答してください。</translation>
    </message>
    <message>
        <source>The endpoint refuses the other calls: %1.</source>
        <comment>several answers</comment>
        <translation>エンドポイントは残りの呼び出しを拒否します: %1。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::Remedy</name>
    <message>
        <source>Use “%1”</source>
        <comment>a channel</comment>
        <translation>「%1」を使用</translation>
    </message>
    <message>
        <source>Send cookies</source>
        <translation>Cookie を送信</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>a scheme or a host</comment>
        <translation>%1 を使用</translation>
    </message>
    <message>
        <source>Copy headers</source>
        <translation>ヘッダーをコピー</translation>
    </message>
    <message>
        <source>Edit endpoint</source>
        <translation>エンドポイントを編集</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>プロファイルを開く</translation>
    </message>
    <message>
        <source>Choose identity</source>
        <translation>アイデンティティを選択</translation>
    </message>
    <message>
        <source>Enter cookies</source>
        <translation>Cookie を入力</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Remove credentials</source>
        <translation>認証情報を削除</translation>
    </message>
    <message>
        <source>Use full URL</source>
        <translation>完全な URL を使用</translation>
    </message>
    <message>
        <source>Run on server start</source>
        <translation>サーバー起動時に実行</translation>
    </message>
    <message>
        <source>Copy header</source>
        <translation>ヘッダーをコピー</translation>
    </message>
    <message>
        <source>Copy attributes</source>
        <translation>属性をコピー</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>レスポンスをコピー</translation>
    </message>
    <message>
        <source>Enter channel</source>
        <translation>チャンネルを入力</translation>
    </message>
    <message>
        <source>Enter page URL</source>
        <translation>ページの URL を入力</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <comment>a number</comment>
        <translation>ポート %1 を使用</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ScenarioRefusals</name>
    <message>
        <source>There was no answer in time.</source>
        <translation>時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Access wasn&apos;t refused.</source>
        <translation>アクセスは拒否されませんでした。</translation>
    </message>
    <message>
        <source>The endpoint issued a token, and the service accepted the subscription.</source>
        <translation>エンドポイントがトークンを発行し、サービスが購読を受け入れました。</translation>
    </message>
    <message>
        <source>The service refused the subscription (%1): %2</source>
        <extracomment>%1 is a status code, %2 the service&apos;s own words</extracomment>
        <translation>サービスが購読を拒否しました (%1): %2</translation>
    </message>
    <message>
        <source>There is no identity “%1”.</source>
        <translation>アイデンティティ「%1」はありません。</translation>
    </message>
    <message>
        <source>The identity was deleted.</source>
        <translation>アイデンティティは削除されました。</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t subscribe to channels of this service.</source>
        <translation>RadarDesk はこのサービスのチャンネルを購読できません。</translation>
    </message>
    <message>
        <source>The endpoint neither refused nor allowed access.</source>
        <translation>エンドポイントはアクセスを拒否も許可もしませんでした。</translation>
    </message>
    <message>
        <source>The service didn&apos;t judge the token.</source>
        <translation>サービスはトークンを判定しませんでした。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ScenarioSuite</name>
    <message>
        <source>Step %1: %2</source>
        <extracomment>%1 is the number of a step, %2 the step</extracomment>
        <translation>ステップ %1: %2</translation>
    </message>
    <message>
        <source>Row %1, step %2: %3</source>
        <extracomment>%1 is a row of a file, %2 the number of a step, %3 the step</extracomment>
        <translation>%1 行目、ステップ %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n as expected (%1)</source>
        <translation>
            <numerusform>%n 件が期待どおり (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent (%1)</source>
        <extracomment>%n broadcasts, %1 is a time</extracomment>
        <translation>
            <numerusform>%n 件送信 (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <extracomment>%1 is a step</extracomment>
        <translation>期待条件: %1。</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <extracomment>%1 is what arrived</extracomment>
        <translation>受信: %1</translation>
    </message>
    <message>
        <source>The run ended before this step.</source>
        <translation>このステップの前に実行が終了しました。</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <extracomment>%1 of %2 times that a step was done</extracomment>
        <translation>%2 件中 %1 件が失敗</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::SecondConnection</name>
    <message>
        <source>Called for a second connection, the endpoint answers with status 429, so it couldn&apos;t be checked.</source>
        <translation>2 つ目の接続で呼び出すと、エンドポイントがステータス 429 で応答するため、確認できませんでした。</translation>
    </message>
    <message>
        <source>The call for the second connection gets no answer.</source>
        <translation>2 つ目の接続の呼び出しに応答がありません。</translation>
    </message>
    <message>
        <source>The call for the second connection gets status %1.</source>
        <translation>2 つ目の接続の呼び出しはステータス %1 になります。</translation>
    </message>
    <message>
        <source>A second connection couldn&apos;t be opened.</source>
        <translation>2 つ目の接続を開けませんでした。</translation>
    </message>
    <message>
        <source>The call for the second connection gets status %1, but presence shows no client data for that connection within %2.</source>
        <comment>a status; a time span</comment>
        <translation>2 つ目の接続の呼び出しはステータス %1 になりますが、%2 以内にその接続のクライアントデータがプレゼンスに表示されません。</translation>
    </message>
    <message>
        <source>Presence shows the user once for both connections.</source>
        <translation>プレゼンスには、2 つの接続に対してユーザーが 1 回だけ表示されます。</translation>
    </message>
    <message>
        <source>The client data has no “##uniqueID”, so each connection counts as a user of its own.</source>
        <translation>クライアントデータに「##uniqueID」がないため、接続ごとに別のユーザーと数えられます。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ServiceTokenStep</name>
    <message>
        <source>Register token</source>
        <translation>トークンを登録</translation>
    </message>
    <message>
        <source>Request token</source>
        <translation>トークンを要求</translation>
    </message>
    <message>
        <source>The secret and the service address are valid: the service issues a token for this channel.</source>
        <translation>シークレットとサービスのアドレスは有効です。サービスはこのチャンネルのトークンを発行します。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::StatusJudge</name>
    <message>
        <source>The call was made without cookies or headers that identify a user.</source>
        <translation>呼び出しには、ユーザーを識別する Cookie もヘッダーもありませんでした。</translation>
    </message>
    <message>
        <source>The header Retry-After is “%1”.</source>
        <extracomment>%1: a number of seconds, or a date</extracomment>
        <translation>Retry-After ヘッダーは「%1」です。</translation>
    </message>
    <message>
        <source>The endpoint allows: %1.</source>
        <extracomment>%1: HTTP methods, such as &quot;POST, PUT&quot;</extracomment>
        <translation>エンドポイントが許可するメソッド: %1。</translation>
    </message>
    <message>
        <source>The headers of the call are too large for the server, usually because of the cookies.</source>
        <translation>呼び出しのヘッダーがサーバーには大きすぎます。多くの場合 Cookie が原因です。</translation>
    </message>
    <message>
        <source>A proxy in front of the endpoint asks for credentials of its own, so the call didn&apos;t reach the app.</source>
        <translation>エンドポイントの前にあるプロキシが独自の認証情報を求めているため、呼び出しはアプリに届きませんでした。</translation>
    </message>
    <message>
        <source>The call was made with %1. That may have expired, or belong to another server or user: sign in again, and update the identity.</source>
        <comment>names of cookies and headers</comment>
        <translation>呼び出しは %1 を付けて行われました。期限切れか、別のサーバーまたはユーザーのものである可能性があります。サインインし直して、アイデンティティを更新してください。</translation>
    </message>
    <message>
        <source>The server asks for a user name and a password (HTTP Basic), usually before the app is reached. Exclude the endpoint&apos;s path from that protection, or send the header Authorization with the call and add it to the identity.</source>
        <translation>サーバーがユーザー名とパスワードを求めています (HTTP Basic)。通常はアプリに届く前です。エンドポイントのパスをその保護から除外するか、呼び出しにヘッダー Authorization を付けて、アイデンティティに追加してください。</translation>
    </message>
    <message>
        <source>In WordPress, the nonce in the header X-WP-Nonce is that token. It is out of date, or of another session: reload the page, and copy the header to the identity again.</source>
        <translation>WordPress では、ヘッダー X-WP-Nonce の nonce がそのトークンです。古いか、別のセッションのものです。ページを再読み込みし、ヘッダーをアイデンティティにもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The call sends the channel as “channelName”; only v2 sends it as “channel”.</source>
        <translation>呼び出しはチャンネルを「channelName」として送信します。「channel」として送信するのは v2 だけです。</translation>
    </message>
    <message>
        <source>The call sends the channel as “channel”; only v3 sends it as “channelName”.</source>
        <translation>呼び出しはチャンネルを「channel」として送信します。「channelName」として送信するのは v3 だけです。</translation>
    </message>
    <message>
        <source>The app&apos;s own call of PushRadar may have failed: compare the names of the parameters that the app reads (channelName, socketID) with those of the request. Capital letters count.</source>
        <translation>アプリ自身による PushRadar の呼び出しが失敗した可能性があります。アプリが読み取るパラメーターの名前 (channelName、socketID) をリクエストのものと比較してください。大文字と小文字は区別されます。</translation>
    </message>
    <message>
        <source>Have the endpoint answer 401 or 403 instead of redirecting.</source>
        <translation>リダイレクトする代わりに、エンドポイントが 401 または 403 で応答するようにしてください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::SubscriptionStep</name>
    <message>
        <source>There is no connection to %1.</source>
        <extracomment>%1: a URL</extracomment>
        <translation>%1 への接続がありません。</translation>
    </message>
    <message>
        <source>Called for a second socket, the endpoint answers with status 429, so a reconnection couldn&apos;t be tried.</source>
        <translation>2 つ目のソケット用に呼び出すとエンドポイントがステータス 429 で応答したため、再接続を試せませんでした。</translation>
    </message>
    <message>
        <source>The protocol between subscribers and this service is not published. Open a subscriber page for the channel to test the subscription there.</source>
        <translation>購読者とこのサービスの間のプロトコルは公開されていません。チャンネルの購読ページを開き、そこで購読をテストしてください。</translation>
    </message>
    <message>
        <source>Token for another profile&apos;s socket</source>
        <translation>別のプロファイルのソケット用のトークン</translation>
    </message>
    <message>
        <source>Nothing was broadcast: the profile is for production, or sending is locked.</source>
        <translation>プロファイルが本番環境用か、送信がロックされているため、何もブロードキャストしていません。</translation>
    </message>
    <message>
        <source>Nothing was broadcast because the check&apos;s settings say so.</source>
        <translation>チェックの設定により、何もブロードキャストしていません。</translation>
    </message>
    <message>
        <source>Test broadcast</source>
        <translation>テストブロードキャスト</translation>
    </message>
    <message>
        <source>A second socket couldn&apos;t be tried: it got no answer within %1.</source>
        <extracomment>%1: a time span</extracomment>
        <translation>2 つ目のソケットを試せませんでした: %1 以内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>The first socket got the same token: the endpoint stores tokens.</source>
        <translation>1 つ目のソケットも同じトークンを受け取っています。エンドポイントがトークンを保存しています。</translation>
    </message>
    <message>
        <source>The first socket got in, a second one didn&apos;t.</source>
        <translation>1 つ目のソケットは購読できましたが、2 つ目は購読できませんでした。</translation>
    </message>
    <message>
        <source>Token for a second socket</source>
        <translation>2 つ目のソケット用のトークン</translation>
    </message>
    <message>
        <source>The first call gets a token, but the call for a second socket doesn&apos;t.</source>
        <translation>最初の呼び出しではトークンを取得できますが、2 つ目のソケット用の呼び出しでは取得できません。</translation>
    </message>
    <message>
        <source>The service accepts the token, and a broadcast arrives.</source>
        <translation>サービスがトークンを受け入れ、ブロードキャストが到着します。</translation>
    </message>
    <message>
        <source>The service accepts the token.</source>
        <translation>サービスがトークンを受け入れます。</translation>
    </message>
    <message>
        <source>The service didn&apos;t answer the subscription within %1.</source>
        <extracomment>%1: a time span</extracomment>
        <translation>サービスが %1 以内に購読に応答しませんでした。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::Suite</name>
    <message>
        <source>passed before</source>
        <translation>前回は成功</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 failed</source>
        <extracomment>%1: how many there are in all</extracomment>
        <translation>
            <numerusform>%1 件中 %n 件が失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n passed</source>
        <translation>
            <numerusform>%n 件すべて成功</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed, none failed</source>
        <translation>
            <numerusform>%n 件成功、失敗なし</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; none failed so far</source>
        <translation>停止。これまで失敗なし</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>明確な応答なし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an identity, a channel</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>No changes since the last successful run (%1).</source>
        <comment>a time</comment>
        <translation>前回成功した実行 (%1) から変更はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) changed since the last successful run (%1).</source>
        <comment>%1: a time</comment>
        <translation>
            <numerusform>前回成功した実行 (%1) から %n 件の結果が変わりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer exists</source>
        <translation>すでに存在しない</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>実行を停止しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) couldn&apos;t be judged.</source>
        <translation>
            <numerusform>%n 件の結果を判定できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>No result</source>
        <translation>結果なし</translation>
    </message>
    <message>
        <source>Can join but shouldn&apos;t</source>
        <translation>参加できるが、拒否されるべき</translation>
    </message>
    <message>
        <source>Refused but should be able to join</source>
        <translation>拒否されるが、許可されるべき</translation>
    </message>
    <message>
        <source>Can join; no expectation</source>
        <translation>参加可、期待条件なし</translation>
    </message>
    <message>
        <source>Refused; no expectation</source>
        <translation>拒否、期待条件なし</translation>
    </message>
    <message>
        <source>Can join, as expected</source>
        <translation>期待どおり参加可</translation>
    </message>
    <message>
        <source>Refused, as expected</source>
        <translation>期待どおり拒否</translation>
    </message>
    <message>
        <source>No results could be judged</source>
        <translation>判定できた結果がありません</translation>
    </message>
    <message>
        <source>None failed, but not all were judged</source>
        <translation>失敗はありませんが、すべては判定されていません</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::SuiteFile</name>
    <message>
        <source>A newer version of RadarDesk saved the results of all checks.</source>
        <translation>すべてのチェックの結果は、より新しいバージョンの RadarDesk で保存されています。</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) of all checks couldn&apos;t be read.</source>
        <translation>
            <numerusform>すべてのチェックの結果のうち、%n 件を読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The results of all checks couldn&apos;t be read.</source>
        <translation>すべてのチェックの結果を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and new results of all checks aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>ファイル %1 をコピーできないため、ファイルは変更せず、すべてのチェックの新しい結果は保存しません。フォルダーのアクセス権と空き容量を確認してください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::SuiteRun</name>
    <message>
        <source>All checks</source>
        <translation>すべてのチェック</translation>
    </message>
    <message>
        <source>All checks: %1</source>
        <comment>a headline</comment>
        <translation>すべてのチェック: %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::TestUserConnection</name>
    <message>
        <source>Refused (%1): %2</source>
        <translation>拒否されました (%1): %2</translation>
    </message>
    <message>
        <source>The test user %1 joined.</source>
        <translation>テストユーザー %1 が参加しました。</translation>
    </message>
    <message>
        <source>The test user %1 left.</source>
        <translation>テストユーザー %1 が退出しました。</translation>
    </message>
    <message>
        <source>The test user %1 joined and left.</source>
        <translation>テストユーザー %1 が参加し、退出しました。</translation>
    </message>
    <message>
        <source>The test user %1 has an error: %2</source>
        <comment>a name, what went wrong</comment>
        <translation>テストユーザー %1 でエラーが発生しました: %2</translation>
    </message>
    <message>
        <source>Registered the client data of the test user %1.</source>
        <translation>テストユーザー %1 のクライアントデータを登録しました。</translation>
    </message>
    <message>
        <source>The client data of this test user couldn&apos;t be registered. %1</source>
        <translation>このテストユーザーのクライアントデータを登録できませんでした。%1</translation>
    </message>
    <message>
        <source>The service issued a token for the test user %1.</source>
        <translation>サービスがテストユーザー %1 のトークンを発行しました。</translation>
    </message>
    <message>
        <source>The test user %1 is joining.</source>
        <translation>テストユーザー %1 が参加しようとしています。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::TestUsersModel</name>
    <message>
        <source>on %1</source>
        <translation>%1 に参加中</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a test user, its state</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>joining %1</source>
        <translation>%1 に参加処理中</translation>
    </message>
    <message>
        <source>on %1, with the previous data</source>
        <translation>%1 に参加中 (以前のデータ)</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>未参加</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>名称未設定</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::TokenJudge</name>
    <message numerus="yes">
        <source>v3 tokens are opaque: %n characters.</source>
        <translation>
            <numerusform>v3 のトークンの内容は読み取れません: %n 文字。</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile knows this channel, too.</source>
        <translation>プロファイルにはこのチャンネルもあります。</translation>
    </message>
    <message>
        <source>This is a sandbox token for “%1” and the socket %2, valid until %3.</source>
        <comment>a channel; a socket ID; a time</comment>
        <translation>「%1」とソケット %2 のサンドボックストークンです。有効期限は %3 です。</translation>
    </message>
    <message>
        <source>The token is for an empty name because the endpoint didn&apos;t read the channel.</source>
        <translation>エンドポイントがチャンネルを読み取らなかったため、トークンが空の名前のものになっています。</translation>
    </message>
    <message>
        <source>The token is for “%1”.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>トークンは「%1」のものです。</translation>
    </message>
    <message>
        <source>The token ends with a line break.</source>
        <translation>トークンの末尾に改行があります。</translation>
    </message>
    <message>
        <source>The token has white space around it.</source>
        <translation>トークンの前後に空白文字があります。</translation>
    </message>
    <message>
        <source>The token is in quotes.</source>
        <translation>トークンが引用符で囲まれています。</translation>
    </message>
    <message>
        <source>The token starts with “Bearer ”.</source>
        <translation>トークンが「Bearer 」で始まっています。</translation>
    </message>
    <message>
        <source>The token is percent-encoded.</source>
        <translation>トークンがパーセントエンコードされています。</translation>
    </message>
    <message>
        <source>The token has white space inside.</source>
        <translation>トークンの中に空白文字があります。</translation>
    </message>
    <message>
        <source>The token is for a channel that the profile doesn&apos;t know.</source>
        <translation>トークンが、プロファイルにないチャンネルのものです。</translation>
    </message>
    <message>
        <source>The MD5 in the token is %1, the MD5 of the page&apos;s channel is %2.</source>
        <extracomment>%1 and %2: checksums</extracomment>
        <translation>トークン内の MD5 は %1、ページのチャンネルの MD5 は %2 です。</translation>
    </message>
    <message>
        <source>The token has the v2 format, and its MD5 matches “%1”.</source>
        <comment>a channel</comment>
        <translation>トークンは v2 の形式で、MD5 が「%1」と一致します。</translation>
    </message>
    <message>
        <source>The token is cut off: a v2 token has %1 characters.</source>
        <comment>a number</comment>
        <translation>トークンが途中で切れています。v2 のトークンは %1 文字です。</translation>
    </message>
    <message>
        <source>The token is printed as Python prints bytes: b&apos;…&apos;.</source>
        <translation>トークンが Python のバイト列の表記 b&apos;…&apos; になっています。</translation>
    </message>
    <message>
        <source>The token is JSON instead of the string that it contains.</source>
        <translation>トークンが、中の文字列ではなく JSON そのものになっています。</translation>
    </message>
    <message>
        <source>The token is encoded in Base64 twice.</source>
        <translation>トークンが二重に Base64 でエンコードされています。</translation>
    </message>
    <message>
        <source>The token is in upper case.</source>
        <translation>トークンが大文字になっています。</translation>
    </message>
    <message>
        <source>The token is in lower case.</source>
        <translation>トークンが小文字になっています。</translation>
    </message>
    <message>
        <source>The token contains an invisible character (U+%1).</source>
        <comment>digits</comment>
        <translation>トークンに、目に見えない文字 (U+%1) が含まれています。</translation>
    </message>
    <message>
        <source>The clock of this machine is ahead of the service&apos;s clock, or the service&apos;s clock is behind: by this machine&apos;s clock, even a token that the service has just issued has expired. Tokens expire by the service&apos;s clock.</source>
        <translation>このマシンの時計がサービスの時計より進んでいるか、サービスの時計が遅れています。このマシンの時計では、サービスが発行したばかりのトークンも期限切れになっています。トークンの期限はサービスの時計で決まります。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::TokenStep</name>
    <message>
        <source>Second call, to compare</source>
        <translation>比較用の 2 回目の呼び出し</translation>
    </message>
    <message>
        <source>Called again, the endpoint answers with status 429, so no second token was checked. Each channel and each reconnection is one call.</source>
        <translation>もう一度呼び出すとエンドポイントがステータス 429 で応答したため、2 つ目のトークンはチェックしていません。チャンネルごと、再接続ごとに 1 回の呼び出しが発生します。</translation>
    </message>
    <message>
        <source>The first call gets a token, but a later call doesn&apos;t.</source>
        <translation>最初の呼び出しではトークンを取得できますが、後の呼び出しでは取得できません。</translation>
    </message>
    <message>
        <source>One of three calls failed; the others got a token.</source>
        <translation>3 回の呼び出しのうち 1 回が失敗し、残りはトークンを取得できました。</translation>
    </message>
    <message>
        <source>The endpoint returned the same token for both calls. That works as long as the service accepts it.</source>
        <translation>エンドポイントが 2 回の呼び出しに同じトークンを返しました。サービスが受け入れる間は使用できます。</translation>
    </message>
    <message>
        <source>The token looks different from the service&apos;s own token in the second step.</source>
        <translation>トークンが、2 番目のステップで取得したサービス自体のトークンとは異なる形式に見えます。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::TokenSurroundings</name>
    <message>
        <source>The token is masked, as a log shows it: it contains “%1”.</source>
        <comment>signs such as ***</comment>
        <translation>トークンがログのように伏せられています。「%1」が含まれています。</translation>
    </message>
    <message>
        <source>The characters of the token are in reverse order.</source>
        <translation>トークンの文字が逆順になっています。</translation>
    </message>
    <message>
        <source>The text contains the token twice.</source>
        <translation>テキストにトークンが 2 回含まれています。</translation>
    </message>
    <message>
        <source>The token has “%1” before it and “%2” after it.</source>
        <comment>beginnings of texts</comment>
        <translation>トークンの前に「%1」、後に「%2」があります。</translation>
    </message>
    <message>
        <source>The token has “%1” before it.</source>
        <comment>the beginning of a text</comment>
        <translation>トークンの前に「%1」があります。</translation>
    </message>
    <message>
        <source>The token has “%1” after it.</source>
        <comment>the beginning of a text</comment>
        <translation>トークンの後に「%1」があります。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::WayProbe</name>
    <message>
        <source>Nothing listens on these ports either: %1.</source>
        <comment>numbers</comment>
        <translation>次のポートでも待ち受けているプログラムはありません: %1。</translation>
    </message>
    <message>
        <source>An SSH server answers there.</source>
        <translation>そこでは SSH サーバーが応答しています。</translation>
    </message>
    <message>
        <source>A mail or FTP server answers there.</source>
        <translation>そこではメールサーバーまたは FTP サーバーが応答しています。</translation>
    </message>
    <message>
        <source>The first bytes of the answer are neither HTTP nor TLS.</source>
        <translation>応答の最初の数バイトは、HTTP でも TLS でもありません。</translation>
    </message>
    <message>
        <source>The first bytes of the answer are those of %1.</source>
        <comment>a protocol</comment>
        <translation>応答の最初のバイトは %1 のものです。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::CredentialsFile</name>
    <message>
        <source>%1 is locked by another program.</source>
        <comment>a path</comment>
        <translation>%1 は別のプログラムがロックしています。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <comment>a path, and the reason</comment>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>%1 contains no secret and public key. Correct the file, or delete it to create new ones.</source>
        <comment>a path</comment>
        <translation>%1 にシークレットと公開キーがありません。ファイルを修正するか、削除して新しいものを作成してください。</translation>
    </message>
    <message>
        <source>Other users can change %1. Allow only its owner to write to it: chmod 600.</source>
        <comment>a path</comment>
        <translation>%1 はほかのユーザーが変更できる状態です。chmod 600 で所有者だけが書き込めるようにしてください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::FaultEffect</name>
    <message>
        <source>Late answer</source>
        <translation>遅い応答</translation>
    </message>
    <message>
        <source>The call is carried out and answered after the delay.</source>
        <translation>呼び出しは遅延後に実行され、応答されます。</translation>
    </message>
    <message>
        <source>401 Unauthorized</source>
        <translation>401 Unauthorized</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and is answered with 401, as for a wrong secret.</source>
        <translation>呼び出しは実行されず、シークレットが違う場合と同じく 401 で応答されます。</translation>
    </message>
    <message>
        <source>403 Forbidden</source>
        <translation>403 Forbidden</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and is answered with 403.</source>
        <translation>呼び出しは実行されず、403 で応答されます。</translation>
    </message>
    <message>
        <source>413 Content Too Large</source>
        <translation>413 Content Too Large</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and is answered with 413, as over the size limit.</source>
        <translation>呼び出しは実行されず、サイズの上限を超えた場合と同じく 413 で応答されます。</translation>
    </message>
    <message>
        <source>429 Too Many Requests</source>
        <translation>429 Too Many Requests</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and is answered with 429 and Retry-After, as over the rate limit.</source>
        <translation>呼び出しは実行されず、レート制限を超えた場合と同じく 429 と Retry-After で応答されます。</translation>
    </message>
    <message>
        <source>500 Internal Server Error</source>
        <translation>500 Internal Server Error</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and is answered with 500.</source>
        <translation>呼び出しは実行されず、500 で応答されます。</translation>
    </message>
    <message>
        <source>503 Service Unavailable</source>
        <translation>503 Service Unavailable</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and is answered with 503.</source>
        <translation>呼び出しは実行されず、503 で応答されます。</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML ページ</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and is answered with 200 and an HTML page, as from a proxy.</source>
        <translation>呼び出しは実行されず、プロキシの場合と同じく 200 と HTML ページで応答されます。</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and isn&apos;t answered. Its connection ends after 30 seconds.</source>
        <translation>呼び出しは実行されず、応答もありません。接続は 30 秒後に終了します。</translation>
    </message>
    <message>
        <source>Connection reset</source>
        <translation>接続のリセット</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out, and its connection is reset.</source>
        <translation>呼び出しは実行されず、接続がリセットされます。</translation>
    </message>
    <message>
        <source>Late message</source>
        <translation>遅れたメッセージ</translation>
    </message>
    <message>
        <source>The message arrives after the delay.</source>
        <translation>メッセージは遅延後に到着します。</translation>
    </message>
    <message>
        <source>Duplicate message</source>
        <translation>重複したメッセージ</translation>
    </message>
    <message>
        <source>The message arrives twice.</source>
        <translation>メッセージは 2 回到着します。</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>順序の入れ替わり</translation>
    </message>
    <message>
        <source>The message arrives after the next one of its channel, or after the delay if there is none.</source>
        <translation>メッセージは同じチャンネルの次のメッセージの後、なければ遅延後に到着します。</translation>
    </message>
    <message>
        <source>Lost message</source>
        <translation>失われたメッセージ</translation>
    </message>
    <message>
        <source>The message doesn&apos;t arrive.</source>
        <translation>メッセージは到着しません。</translation>
    </message>
    <message>
        <source>Held message</source>
        <translation>保留されたメッセージ</translation>
    </message>
    <message>
        <source>The message waits until you release it, changed or not, or discard it.</source>
        <translation>メッセージは、解放する (変更も可) か破棄するまで待機します。</translation>
    </message>
    <message>
        <source>Closed connection</source>
        <translation>閉じられた接続</translation>
    </message>
    <message>
        <source>The connection is closed with a close frame after the delay.</source>
        <translation>遅延後、クローズフレームで接続を閉じます。</translation>
    </message>
    <message>
        <source>Cut connection</source>
        <translation>切断された接続</translation>
    </message>
    <message>
        <source>The connection is cut without a close frame after the delay.</source>
        <translation>遅延後、クローズフレームなしで接続を切断します。</translation>
    </message>
    <message>
        <source>Refused connection</source>
        <translation>拒否された接続</translation>
    </message>
    <message>
        <source>A connection is refused with 503, and so are further ones until the delay is over.</source>
        <translation>接続を 503 で拒否し、遅延が終わるまで以後の接続も拒否します。</translation>
    </message>
    <message>
        <source>Late presence</source>
        <translation>遅れたプレゼンス</translation>
    </message>
    <message>
        <source>Subscribers learn only after the delay who is present.</source>
        <translation>誰が参加しているかは、遅延後に購読者に伝わります。</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>プレゼンス</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::FaultRule</name>
    <message>
        <source>Delay and jitter together must be from 0 to %1 milliseconds.</source>
        <translation>遅延とジッターの合計は 0 から %1 ミリ秒の範囲にしてください。</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>すべての呼び出し</translation>
    </message>
    <message>
        <source>Broadcasts</source>
        <translation>ブロードキャスト</translation>
    </message>
    <message>
        <source>Requests for tokens</source>
        <translation>トークンのリクエスト</translation>
    </message>
    <message>
        <source>Client data</source>
        <translation>クライアントデータ</translation>
    </message>
    <message>
        <source>Enter a channel, or * for all of them.</source>
        <translation>チャンネルを入力してください。すべてのチャンネルの場合は * を入力してください。</translation>
    </message>
    <message>
        <source>The pattern is too long.</source>
        <translation>パターンが長すぎます。</translation>
    </message>
    <message>
        <source>A refused connection has no socket ID yet. Enter its page.</source>
        <translation>拒否された接続にはまだソケット ID がありません。ページを入力してください。</translation>
    </message>
    <message>
        <source>Presence applies to a whole channel. Leave connection and page empty.</source>
        <translation>プレゼンスはチャンネル全体に伝わります。接続とページは空欄にしてください。</translation>
    </message>
    <message>
        <source>Enter a whole number of at least 1 for the frequency.</source>
        <translation>頻度として 1 以上の数を入力してください。</translation>
    </message>
    <message>
        <source>Enter a probability from 0 to 100 percent.</source>
        <translation>確率を 0 から 100 パーセントの範囲で入力してください。</translation>
    </message>
    <message>
        <source>1 in %1 times</source>
        <translation>%1 回に 1 回</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a probability</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>%1 (%2 ms)</source>
        <extracomment>%1 is a fault, %2 a number</extracomment>
        <translation>%1 (%2 ms)</translation>
    </message>
    <message>
        <source>%1 (%2 to %3 ms)</source>
        <extracomment>%1 is a fault, %2 and %3 are numbers</extracomment>
        <translation>%1 (%2 ～ %3 ms)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::FaultRules</name>
    <message>
        <source>Rule %1: %2</source>
        <extracomment>%1 is the number of a rule, %2 a sentence</extracomment>
        <translation>ルール %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n simulated fault(s) are active.</source>
        <translation>
            <numerusform>%n 件の障害をシミュレートしています。</numerusform>
        </translation>
    </message>
    <message>
        <source>This isn&apos;t a file of simulated faults.</source>
        <translation>障害のシミュレーションのファイルではありません。</translation>
    </message>
    <message>
        <source>There are more than %1 rules.</source>
        <translation>ルールが %1 件を超えています。</translation>
    </message>
    <message>
        <source>“effect”, “calls” or “when” is unknown, or a value has the wrong type.</source>
        <translation>「effect」、「calls」、「when」のいずれかが不明か、値の型が違います。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 がありません。</translation>
    </message>
    <message>
        <source>Only RadarDesk&apos;s window can hold messages. Remove the rule with “message-held”.</source>
        <translation>メッセージを保留できるのは RadarDesk のウィンドウだけです。「message-held」のルールを削除してください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::FaultedCall</name>
    <message>
        <source>Simulated fault: %1</source>
        <extracomment>%1 is a fault, such as &quot;503 Service Unavailable&quot;</extracomment>
        <translation>障害のシミュレーション: %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::Relay</name>
    <message>
        <source>The relay can&apos;t listen on this machine: %1.</source>
        <comment>%1 is the system&apos;s reason</comment>
        <translation>リレーはこのマシンで待ち受けできません: %1。</translation>
    </message>
    <message>
        <source>The service address is that of the relay itself. Enter that of the service.</source>
        <translation>サービスのアドレスがリレー自身のものです。サービスのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>the response wasn&apos;t HTTP, or is longer than the relay allows</source>
        <translation>レスポンスが HTTP ではないか、リレーの上限を超えています</translation>
    </message>
    <message>
        <source>The app neither sent nor took any more.</source>
        <translation>アプリが送信も受信もしなくなりました。</translation>
    </message>
    <message>
        <source>The relay hands on at most %1 MiB of a body.</source>
        <translation>リレーが渡せる本文は最大 %1 MiB です。</translation>
    </message>
    <message>
        <source>The header is longer than %1 bytes.</source>
        <translation>ヘッダーが %1 バイトを超えています。</translation>
    </message>
    <message>
        <source>The request is not HTTP/1.1.</source>
        <translation>リクエストが HTTP/1.1 ではありません。</translation>
    </message>
    <message>
        <source>The app closed the connection before it had its answer.</source>
        <translation>アプリはレスポンスを受け取る前に接続を閉じました。</translation>
    </message>
    <message>
        <source>This is TLS, and the relay speaks plain HTTP: use http:// in place of https://.</source>
        <translation>これは TLS ですが、リレーは平文の HTTP だけに対応しています。https:// の代わりに http:// を使用してください。</translation>
    </message>
    <message>
        <source>The relay answers only to 127.0.0.1 and localhost in the Host header.</source>
        <translation>リレーは、Host ヘッダーが 127.0.0.1 または localhost の場合にだけ応答します。</translation>
    </message>
    <message>
        <source>The relay hands on only calls below /v2/ and /v3/.</source>
        <translation>リレーが渡すのは /v2/ と /v3/ 以下の呼び出しだけです。</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are on their way already.</source>
        <translation>
            <numerusform>すでに %n 件の呼び出しが進行中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The relay was stopped before the call was answered.</source>
        <translation>呼び出しに応答する前にリレーが停止されました。</translation>
    </message>
    <message>
        <source>The service address must be an http or https URL.</source>
        <translation>サービスのアドレスは http または https の URL にしてください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::Sandbox</name>
    <message>
        <source>The secret must start with “sk_”, followed by visible ASCII characters.</source>
        <translation>シークレットは「sk_」で始め、その後は表示可能な ASCII 文字にしてください。</translation>
    </message>
    <message>
        <source>The public key must start with “pk_”, followed by visible ASCII characters.</source>
        <translation>公開キーは「pk_」で始め、その後は表示可能な ASCII 文字にしてください。</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program. Close that program, or choose another port.</source>
        <translation>ポート %1 は別のプログラムが使用しています。そのプログラムを終了するか、別のポートを選択してください。</translation>
    </message>
    <message>
        <source>Port %1 is taken by “%2”. Close that program, or choose another port.</source>
        <comment>%2 is the name of a program</comment>
        <translation>ポート %1 は「%2」が使用しています。そのプログラムを終了するか、別のポートを選択してください。</translation>
    </message>
    <message>
        <source>The sandbox can&apos;t listen at port %1: %2.</source>
        <translation>サンドボックスはポート %1 で待ち受けできません: %2。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::SandboxProgram</name>
    <message>
        <source>The secret that servers present; a random one by default.</source>
        <translation>サーバーが提示するシークレット。既定ではランダムです。</translation>
    </message>
    <message>
        <source>The public key that subscribers present; a random one by default.</source>
        <translation>購読者が提示する公開キー。既定ではランダムです。</translation>
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
        <translation>RadarDesk に /observe で呼び出しと接続を監視させません (監視にはシークレットが必要です)。</translation>
    </message>
    <message>
        <source>Listen at this port; 0 means any free port.</source>
        <translation>このポートで待ち受けます。0 は任意の空きポートを表します。</translation>
    </message>
    <message>
        <source>Store the secret and public key in this file, so that they stay the same. The file is created if it doesn&apos;t exist.</source>
        <translation>シークレットと公開キーをこのファイルに保存し、変わらないようにします。ファイルがない場合は作成されます。</translation>
    </message>
    <message>
        <source>Also accept this name in the Host header, such as the name by which a container calls this machine. Repeatable.</source>
        <translation>コンテナーがこのマシンを呼び出す名前など、この名前も Host ヘッダーで受け付けます。複数回指定できます。</translation>
    </message>
    <message>
        <source>Accept requests for tokens and client data for sockets that were never connected.</source>
        <translation>一度も接続していないソケットに対するトークンとクライアントデータのリクエストを受け付けます。</translation>
    </message>
    <message>
        <source>Unexpected argument. See --help.</source>
        <translation>予期しない引数です。--help を参照してください。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a port. Enter a number from 0 to 65535.</source>
        <translation>「%1」はポートではありません。0 から 65535 の数値を入力してください。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a host name. Enter it without a port.</source>
        <translation>「%1」はホスト名ではありません。ポートを付けずに入力してください。</translation>
    </message>
    <message>
        <source>Simulate the faults in this file, such as late or lost messages. RadarDesk stores its own in faults.json.</source>
        <translation>このファイルの障害 (遅延や消失など) をシミュレートします。RadarDesk は自身の障害を faults.json に保存します。</translation>
    </message>
    <message>
        <source>Listen at this address of the machine, 127.0.0.1 by default, so that others reach it; * is every address. It then needs a secret and a public key.</source>
        <translation>ほかのマシンから接続できるように、マシンのこのアドレスで待ち受けます。既定は 127.0.0.1 で、* はすべてのアドレスを表します。その場合、シークレットと公開キーが必要です。</translation>
    </message>
    <message>
        <source>ADDRESS[:PORT]</source>
        <translation>ADDRESS[:PORT]</translation>
    </message>
    <message>
        <source>Speak TLS with the certificate chain in this PEM file. It is read again on SIGHUP.</source>
        <translation>この PEM ファイルの証明書チェーンで TLS を使用します。SIGHUP を受信すると再読み込みします。</translation>
    </message>
    <message>
        <source>The key of the certificate, in PEM form.</source>
        <translation>PEM 形式の証明書の鍵。</translation>
    </message>
    <message>
        <source>Let only pages of this origin subscribe, such as https://app.example. Repeatable.</source>
        <translation>https://app.example など、このオリジンのページにだけ購読を許可します。複数回指定できます。</translation>
    </message>
    <message>
        <source>ORIGIN</source>
        <translation>ORIGIN</translation>
    </message>
    <message>
        <source>Believe X-Forwarded-For and X-Forwarded-Proto of reverse proxies in this network, such as 10.0.0.0/8. Repeatable.</source>
        <translation>10.0.0.0/8 など、このネットワークのリバースプロキシの X-Forwarded-For と X-Forwarded-Proto を信頼します。複数回指定できます。</translation>
    </message>
    <message>
        <source>NETWORK</source>
        <translation>NETWORK</translation>
    </message>
    <message>
        <source>Use the limits in this file, a JSON object such as {&quot;subscribers&quot;: 50000}.</source>
        <translation>このファイルの上限を使用します。{&quot;subscribers&quot;: 50000} のような JSON オブジェクトです。</translation>
    </message>
    <message>
        <source>Let RadarDesk on other machines observe calls and connections at /observe, for which it needs the secret.</source>
        <translation>ほかのマシンの RadarDesk に /observe で呼び出しと接続の監視を許可します (監視にはシークレットが必要です)。</translation>
    </message>
    <message>
        <source>Log requests as text or as json, a line each.</source>
        <translation>リクエストを text または json で、1 件 1 行のログに記録します。</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>A service that speaks PushRadar&apos;s protocol, v2 and v3, by default on 127.0.0.1 alone.
When ready, it prints its address, secret and public key as one line of JSON; the secret is left out when other machines can reach it.
RADARDESK_SANDBOX_SECRET and RADARDESK_SANDBOX_KEY stand in for --secret and --key.</source>
        <translation>PushRadar のプロトコル (v2、v3) に対応するサービスです。既定では 127.0.0.1 でのみ動作します。
準備ができると、アドレス、シークレット、公開キーを 1 行の JSON として出力します。ほかのマシンから接続できる場合、シークレットは出力しません。
RADARDESK_SANDBOX_SECRET と RADARDESK_SANDBOX_KEY は --secret と --key の代わりになります。</translation>
    </message>
    <message>
        <source>The log format is text or json.</source>
        <translation>ログの形式は text または json です。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an origin. Enter one such as https://app.example, without a path.</source>
        <translation>「%1」はオリジンではありません。https://app.example のように、パスを付けずに入力してください。</translation>
    </message>
    <message>
        <source>TLS needs both --tls-cert and --tls-key.</source>
        <translation>TLS には --tls-cert と --tls-key の両方が必要です。</translation>
    </message>
    <message>
        <source>Other machines can reach the sandbox at this address, so it needs a secret and a public key that you know. Use --state, or RADARDESK_SANDBOX_SECRET and RADARDESK_SANDBOX_KEY.</source>
        <translation>このアドレスではほかのマシンからサンドボックスに接続できるため、把握しているシークレットと公開キーが必要です。--state、または RADARDESK_SANDBOX_SECRET と RADARDESK_SANDBOX_KEY を使用してください。</translation>
    </message>
    <message>
        <source>Other machines can reach the sandbox. Without TLS, anyone on the way can read the secret and all messages.</source>
        <translation>ほかのマシンからサンドボックスに接続できます。TLS がないと、経路上でシークレットとすべてのメッセージを読み取られるおそれがあります。</translation>
    </message>
    <message>
        <source>Other machines can reach the sandbox.</source>
        <translation>ほかのマシンからサンドボックスに接続できます。</translation>
    </message>
    <message>
        <source>The certificate was read again.</source>
        <translation>証明書を再読み込みしました。</translation>
    </message>
    <message>
        <source>The certificate stays as it was. %1</source>
        <comment>%1 is a sentence that says why</comment>
        <translation>証明書は変更されていません。%1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::SandboxText</name>
    <message>
        <source>The request has no “%1”.</source>
        <translation>リクエストに「%1」がありません。</translation>
    </message>
    <message>
        <source>The Content-Type must be application/json or application/x-www-form-urlencoded.</source>
        <translation>Content-Type は application/json または application/x-www-form-urlencoded にしてください。</translation>
    </message>
    <message>
        <source>The body must be a JSON object.</source>
        <translation>本文は JSON オブジェクトにしてください。</translation>
    </message>
    <message>
        <source>The token has expired; ask for a new one.</source>
        <translation>トークンの有効期限が切れています。新しいトークンを要求してください。</translation>
    </message>
    <message>
        <source>The token is for another channel than “%1”.</source>
        <translation>トークンは「%1」以外のチャンネルのものです。</translation>
    </message>
    <message>
        <source>The token is for another socket; ask for one with the ID of this socket.</source>
        <translation>トークンは別のソケットのものです。このソケットの ID でトークンを要求してください。</translation>
    </message>
    <message>
        <source>The “event” of a message must be “subscribe” or “unsubscribe”.</source>
        <translation>メッセージの「event」は「subscribe」または「unsubscribe」にしてください。</translation>
    </message>
    <message>
        <source>The channel name is longer than %1 bytes.</source>
        <translation>チャンネル名が %1 バイトを超えています。</translation>
    </message>
    <message>
        <source>One subscriber may have at most %1 channels.</source>
        <translation>1 購読者のチャンネル数の上限は %1 です。</translation>
    </message>
    <message>
        <source>The sandbox has no room for another subscription.</source>
        <translation>サンドボックスの購読数が上限に達しています。</translation>
    </message>
    <message>
        <source>The request is not HTTP/1.1.</source>
        <translation>リクエストが HTTP/1.1 ではありません。</translation>
    </message>
    <message>
        <source>The body is longer than %1 bytes.</source>
        <translation>本文が %1 バイトを超えています。</translation>
    </message>
    <message>
        <source>The header is longer than %1 bytes.</source>
        <translation>ヘッダーが %1 バイトを超えています。</translation>
    </message>
    <message>
        <source>The sandbox answers only to 127.0.0.1 and localhost in the Host header.</source>
        <translation>サンドボックスは、Host ヘッダーが 127.0.0.1 または localhost の場合にだけ応答します。</translation>
    </message>
    <message>
        <source>The sandbox has no room for another subscriber.</source>
        <translation>サンドボックスの購読者数が上限に達しています。</translation>
    </message>
    <message>
        <source>“notification” must be a JSON object.</source>
        <translation>「notification」は JSON オブジェクトにしてください。</translation>
    </message>
    <message>
        <source>The notification has no “channel”.</source>
        <translation>notification に「channel」がありません。</translation>
    </message>
    <message>
        <source>The “data” of the notification must be an object with at least one data item.</source>
        <translation>notification の「data」は、1 つ以上のデータ項目を含むオブジェクトにしてください。</translation>
    </message>
    <message>
        <source>The token is longer than %1 bytes.</source>
        <translation>トークンが %1 バイトを超えています。</translation>
    </message>
    <message>
        <source>The “authToken” must start with “channel_auth_token_”, as the client libraries make it.</source>
        <translation>「authToken」は、クライアントライブラリが作成する形式のとおり「channel_auth_token_」で始めてください。</translation>
    </message>
    <message>
        <source>Channel and data together are %1 bytes; the limit is %2.</source>
        <translation>チャンネルとデータが合わせて %1 バイトあります。上限は %2 バイトです。</translation>
    </message>
    <message>
        <source>The client data is %1 bytes; the limit is %2.</source>
        <translation>クライアントデータが %1 バイトあります。上限は %2 バイトです。</translation>
    </message>
    <message>
        <source>The client data must be a JSON object.</source>
        <translation>クライアントデータは JSON オブジェクトにしてください。</translation>
    </message>
    <message>
        <source>The request has no “apiSecret”.</source>
        <translation>リクエストに「apiSecret」がありません。</translation>
    </message>
    <message>
        <source>The request has no Authorization header.</source>
        <translation>リクエストに Authorization ヘッダーがありません。</translation>
    </message>
    <message>
        <source>The Authorization header must be Bearer, or Basic with the secret as the user name.</source>
        <translation>Authorization ヘッダーは Bearer か、シークレットをユーザー名とする Basic にしてください。</translation>
    </message>
    <message>
        <source>Basic authorization must hold the secret as the user name and no password.</source>
        <translation>Basic 認証では、ユーザー名をシークレットとし、パスワードは空にしてください。</translation>
    </message>
    <message>
        <source>“%1” is public; only channels that start with “private-” or “presence-” take tokens.</source>
        <translation>「%1」はパブリックチャンネルです。トークンを使用するのは「private-」または「presence-」で始まるチャンネルだけです。</translation>
    </message>
    <message>
        <source>The “socketID” is too long.</source>
        <translation>「socketID」が長すぎます。</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>「%1」はリストにしてください。</translation>
    </message>
    <message>
        <source>The chunk headers are too long.</source>
        <translation>チャンクヘッダーが長すぎます。</translation>
    </message>
    <message>
        <source>Trailer fields aren&apos;t supported.</source>
        <translation>トレーラーフィールドには対応していません。</translation>
    </message>
    <message>
        <source>This Content-Encoding isn&apos;t supported. Send the body unencoded.</source>
        <translation>この Content-Encoding には対応していません。本文をエンコードせずに送信してください。</translation>
    </message>
    <message>
        <source>The only supported expectation is 100-continue.</source>
        <translation>対応している Expect は 100-continue だけです。</translation>
    </message>
    <message>
        <source>This connection is for the channel “%1” alone.</source>
        <translation>この接続はチャンネル「%1」専用です。</translation>
    </message>
    <message>
        <source>This is TLS, and the sandbox speaks plain HTTP: use http:// in place of https://.</source>
        <translation>これは TLS ですが、サンドボックスは平文の HTTP だけに対応しています。https:// の代わりに http:// を使用してください。</translation>
    </message>
    <message>
        <source>No socket has had the ID “%1” since the sandbox started; ask with the ID of the page that subscribes.</source>
        <translation>サンドボックスの起動後、「%1」という ID のソケットはありません。購読するページのソケット ID で要求してください。</translation>
    </message>
    <message>
        <source>No socket with the ID “%1” is connected.</source>
        <translation>「%1」という ID のソケットは接続していません。</translation>
    </message>
    <message>
        <source>The sandbox was started without observation.</source>
        <translation>サンドボックスは監視なしで起動されています。</translation>
    </message>
    <message>
        <source>Pages can&apos;t observe the sandbox.</source>
        <translation>ページからサンドボックスを監視することはできません。</translation>
    </message>
    <message>
        <source>The request has no Authorization header with “Bearer” and the secret.</source>
        <translation>リクエストに、「Bearer」とシークレットを含む Authorization ヘッダーがありません。</translation>
    </message>
    <message>
        <source>The sandbox has no room for another observer.</source>
        <translation>サンドボックスの監視接続数が上限に達しています。</translation>
    </message>
    <message>
        <source>The WebSocket handshake is invalid: %1</source>
        <comment>%1 is why</comment>
        <translation>WebSocket ハンドシェイクが無効です: %1</translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation>このパスには何もありません。</translation>
    </message>
    <message>
        <source>%1 accepts only %2 requests.</source>
        <translation>%1 は %2 リクエストだけを受け付けます。</translation>
    </message>
    <message>
        <source>Pages of other origins can&apos;t read this.</source>
        <translation>別オリジンのページはこれを読み取れません。</translation>
    </message>
    <message>
        <source>The URL has no public key (?key=pk_...).</source>
        <translation>URL に公開キー (?key=pk_...) がありません。</translation>
    </message>
    <message>
        <source>The public key isn&apos;t the one of this sandbox.</source>
        <translation>公開キーがこのサンドボックスのものではありません。</translation>
    </message>
    <message>
        <source>/subscribe accepts only WebSocket connections. Use a ws: URL.</source>
        <translation>/subscribe は WebSocket 接続だけを受け付けます。ws: の URL を使用してください。</translation>
    </message>
    <message>
        <source>The “socketID” is empty or contains white space.</source>
        <translation>「socketID」が空か、空白文字を含んでいます。</translation>
    </message>
    <message>
        <source>A field of the request isn&apos;t valid UTF-8.</source>
        <translation>リクエストに有効な UTF-8 ではないフィールドがあります。</translation>
    </message>
    <message>
        <source>The body isn&apos;t JSON. Line %1, column %2: %3</source>
        <translation>本文が JSON ではありません。%1 行 %2 列: %3</translation>
    </message>
    <message>
        <source>“%1” must be a string.</source>
        <translation>「%1」は文字列にしてください。</translation>
    </message>
    <message>
        <source>“%1” contains half of a surrogate pair.</source>
        <translation>「%1」にサロゲートペアの片方だけが含まれています。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t JSON. Line %2, column %3: %4</source>
        <translation>「%1」は JSON ではありません。%2 行 %3 列: %4</translation>
    </message>
    <message>
        <source>The secret isn&apos;t the one of this sandbox.</source>
        <translation>シークレットがこのサンドボックスのものではありません。</translation>
    </message>
    <message>
        <source>/observe accepts only WebSocket connections. Use a ws: URL.</source>
        <translation>/observe は WebSocket 接続だけを受け付けます。ws: の URL を使用してください。</translation>
    </message>
    <message>
        <source>RadarDesk refuses this client for a while.</source>
        <translation>RadarDesk はこのクライアントを一時的に拒否しています。</translation>
    </message>
    <message>
        <source>“%1” needs a channel token.</source>
        <translation>「%1」にはチャンネルトークンが必要です。</translation>
    </message>
    <message>
        <source>The token is unknown. It was altered, or it isn&apos;t from this run of the sandbox.</source>
        <translation>不明なトークンです。改変されたか、今回起動したサンドボックスのものではありません。</translation>
    </message>
    <message>
        <source>The message isn&apos;t JSON: %1</source>
        <translation>メッセージが JSON ではありません: %1</translation>
    </message>
    <message>
        <source>The message has no “channel”.</source>
        <translation>メッセージに「channel」がありません。</translation>
    </message>
    <message>
        <source>The “token” must be a string.</source>
        <translation>「token」は文字列にしてください。</translation>
    </message>
    <message>
        <source>“%1” must contain only strings.</source>
        <translation>「%1」に含められるのは文字列だけです。</translation>
    </message>
    <message>
        <source>The file of limits must hold a JSON object.</source>
        <translation>上限のファイルの内容は JSON オブジェクトにしてください。</translation>
    </message>
    <message>
        <source>There is no limit “%1”.</source>
        <translation>上限「%1」はありません。</translation>
    </message>
    <message>
        <source>The limit “%1” must be a whole number from 1 to 2147483647.</source>
        <translation>上限「%1」は 1 から 2147483647 の整数にしてください。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 はありません。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an address. Enter it as numbers, such as 192.0.2.7:8080 or [2001:db8::7]:8080, or * for every address.</source>
        <translation>「%1」はアドレスではありません。192.0.2.7:8080 や [2001:db8::7]:8080 のように数値で入力するか、すべてのアドレスを表す * を入力してください。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a port. Enter a number from 0 to 65535.</source>
        <translation>「%1」はポートではありません。0 から 65535 の数値を入力してください。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a network. Enter one such as 10.0.0.0/8 or 192.0.2.7.</source>
        <translation>「%1」はネットワークではありません。10.0.0.0/8 や 192.0.2.7 のように入力してください。</translation>
    </message>
    <message>
        <source>The sandbox answers only to addresses and to the names given with --allow-host in the Host header.</source>
        <translation>サンドボックスが応答するのは、Host ヘッダーがアドレスか、--allow-host で指定した名前の場合だけです。</translation>
    </message>
    <message>
        <source>Pages of this origin can&apos;t subscribe. Allow it with --allow-origin.</source>
        <translation>このオリジンのページは購読できません。--allow-origin で許可してください。</translation>
    </message>
    <message>
        <source>The sandbox is stopping.</source>
        <translation>サンドボックスを停止しています。</translation>
    </message>
    <message>
        <source>TLS isn&apos;t available: %1.</source>
        <comment>%1 is OpenSSL&apos;s reason</comment>
        <translation>TLS を使用できません: %1。</translation>
    </message>
    <message>
        <source>The certificate in %1 can&apos;t be read: %2.</source>
        <comment>%1 is a file, %2 OpenSSL&apos;s reason</comment>
        <translation>%1 の証明書を読み取れません: %2。</translation>
    </message>
    <message>
        <source>The key in %1 can&apos;t be read: %2.</source>
        <comment>%1 is a file, %2 OpenSSL&apos;s reason</comment>
        <translation>%1 の鍵を読み取れません: %2。</translation>
    </message>
    <message>
        <source>The key in %1 doesn&apos;t belong to the certificate in %2.</source>
        <translation>%1 の鍵は、%2 の証明書のものではありません。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::SubscriberPages</name>
    <message>
        <source>The page can&apos;t be served: %1.</source>
        <translation>ページを提供できません: %1。</translation>
    </message>
    <message>
        <source>Devices on the network can&apos;t connect: %1.</source>
        <translation>ネットワーク上のデバイスは接続できません: %1。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::ActiveProfile</name>
    <message>
        <source>Not sent. %1</source>
        <translation>送信しませんでした。%1</translation>
    </message>
    <message>
        <source>Not sent: the profile has no secret. Enter the secret first.</source>
        <translation>プロファイルにシークレットがないため、送信しませんでした。先にシークレットを入力してください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::AwayNotices</name>
    <message numerus="yes">
        <source>%n broadcasts sent.</source>
        <translation>
            <numerusform>%n 件のブロードキャストを送信しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broadcasts sent, %1 failed.</source>
        <extracomment>%1: how many of the broadcasts failed</extracomment>
        <translation>
            <numerusform>%n 件のブロードキャストを送信し、%1 件が失敗しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” failed</source>
        <translation>「%1」が失敗しました</translation>
    </message>
    <message>
        <source>“%1” has finished</source>
        <translation>「%1」が終了しました</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n 件の新しいメッセージ</numerusform>
        </translation>
    </message>
    <message>
        <source>A broadcast to “%1” failed</source>
        <extracomment>%1: the name of a channel</extracomment>
        <translation>「%1」へのブロードキャストが失敗しました</translation>
    </message>
    <message numerus="yes">
        <source>%n broadcasts failed</source>
        <translation>
            <numerusform>%n 件のブロードキャストが失敗しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::BroadcastPolicy</name>
    <message>
        <source>The message contains a secret that every subscriber could read. Remove it first.</source>
        <translation>すべての購読者が読み取れるシークレットがメッセージに含まれています。先に削除してください。</translation>
    </message>
    <message>
        <source>Sending is locked for %1. Turn off “Lock sending” first.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>%1 への送信はロックされています。先に「送信をロック」をオフにしてください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::ChannelListening</name>
    <message>
        <source>Patterns need a service that reports its channels, and this one doesn&apos;t. Enter channel names instead.</source>
        <translation>パターンには、チャンネルの情報を提供するサービスが必要です。このサービスは提供していません。代わりにチャンネル名を入力してください。</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t listen to channels of the hosted service, because its subscriber protocol isn&apos;t public. Open a subscriber page to see its messages here.</source>
        <translation>ホスト型サービスの購読者プロトコルは公開されていないため、RadarDesk はそのチャンネルをリッスンできません。購読ページを開くと、そのメッセージがここに表示されます。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::Connection</name>
    <message>
        <source>%1, “%2”</source>
        <extracomment>How a connection was closed: %1 is the code, %2 the reason given with it</extracomment>
        <translation>%1、「%2」</translation>
    </message>
    <message numerus="yes">
        <source>Received %n message(s) on “%1”.</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>
            <numerusform>「%1」で %n 件のメッセージを受信しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Received %n message(s) on “%1”; callbacks handled %2.</source>
        <extracomment>%1 is a channel, %2 how many of the messages</extracomment>
        <translation>
            <numerusform>「%1」で %n 件のメッセージを受信しました。コールバックは %2 件を処理しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>RadarDesk</source>
        <translation>RadarDesk</translation>
    </message>
    <message>
        <source>Unknown program</source>
        <translation>不明なプログラム</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>接続断</translation>
    </message>
    <message>
        <source>no channel</source>
        <translation>チャンネルなし</translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n チャンネル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n 件受信</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>接続しました。</translation>
    </message>
    <message>
        <source>Subscribed to “%1”.</source>
        <translation>「%1」を購読しました。</translation>
    </message>
    <message>
        <source>Subscription to “%1” refused: %2</source>
        <extracomment>%1 is a channel, %2 a sentence</extracomment>
        <translation>「%1」の購読が拒否されました: %2</translation>
    </message>
    <message>
        <source>Callback for “%1” threw: %2</source>
        <extracomment>%1 is a channel, %2 what was thrown and where</extracomment>
        <translation>「%1」のコールバックが例外をスローしました: %2</translation>
    </message>
    <message>
        <source>The page has no callback for “%1”.</source>
        <translation>ページに「%1」のコールバックがありません。</translation>
    </message>
    <message>
        <source>Token for “%1” issued.</source>
        <translation>「%1」のトークンが発行されました。</translation>
    </message>
    <message>
        <source>Token for “%1” refused: %2</source>
        <extracomment>%1 is a channel, %2 a sentence</extracomment>
        <translation>「%1」のトークンが拒否されました: %2</translation>
    </message>
    <message>
        <source>Client data registered: %1</source>
        <extracomment>%1 is JSON</extracomment>
        <translation>クライアントデータが登録されました: %1</translation>
    </message>
    <message>
        <source>Client data refused: %1</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>クライアントデータが拒否されました: %1</translation>
    </message>
    <message>
        <source>Closed by the client.</source>
        <extracomment>%1 is a code, perhaps with a reason</extracomment>
        <translation>クライアントが接続を閉じました。</translation>
    </message>
    <message>
        <source>Closed by the client (%1).</source>
        <translation>クライアントが接続を閉じました (%1)。</translation>
    </message>
    <message>
        <source>Connection lost, without a close frame.</source>
        <translation>クローズフレームなしで接続が失われました。</translation>
    </message>
    <message>
        <source>Closed: the sandbox stopped.</source>
        <translation>サンドボックスの停止により、接続が閉じられました。</translation>
    </message>
    <message>
        <source>Closed: the client was too slow to receive its messages.</source>
        <translation>クライアントのメッセージ受信が遅すぎたため、接続が閉じられました。</translation>
    </message>
    <message>
        <source>Closed: the client violated the protocol.</source>
        <translation>クライアントのプロトコル違反により、接続が閉じられました。</translation>
    </message>
    <message>
        <source>Closed: the client violated the protocol (%1).</source>
        <translation>クライアントのプロトコル違反により、接続が閉じられました (%1)。</translation>
    </message>
    <message>
        <source>Closed by RadarDesk.</source>
        <translation>RadarDesk が接続を閉じました。</translation>
    </message>
    <message>
        <source>Cut by RadarDesk, without a close frame.</source>
        <translation>RadarDesk がクローズフレームなしで切断しました。</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <extracomment>%1 is a size with its unit</extracomment>
        <translation>%1 が送信待ち</translation>
    </message>
    <message>
        <source>Unsubscribed from “%1”.</source>
        <translation>「%1」の購読を解除しました。</translation>
    </message>
    <message>
        <source>Disconnected. The reason isn&apos;t known.</source>
        <translation>接続が終了しました。理由は不明です。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::DeliveryJudge</name>
    <message>
        <source>Channel and data are %1 bytes as JSON counts, and %2 as PHP&apos;s library counts: it refuses more than %3 before sending.</source>
        <comment>numbers of bytes</comment>
        <translation>チャンネルとデータは、JSON としては %1 バイト、PHP ライブラリの数え方では %2 バイトです。PHP ライブラリは %3 バイトを超えると送信前に拒否します。</translation>
    </message>
    <message>
        <source>The call named the channel “%1”, and the message went to “%2”.</source>
        <translation>呼び出しで指定されたチャンネルは「%1」ですが、メッセージは「%2」に送信されました。</translation>
    </message>
    <message>
        <source>No call is known that could have been accepted or refused.</source>
        <translation>受け付けまたは拒否の対象となる呼び出しが見つかりません。</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>The service accepted it after %1.</source>
        <translation>サービスは %1 後に受け付けました。</translation>
    </message>
    <message>
        <source>The service accepted it.</source>
        <translation>サービスが受け付けました。</translation>
    </message>
    <message>
        <source>Nothing was sent whose channel could be compared.</source>
        <translation>チャンネルを比較できるものは送信されていません。</translation>
    </message>
    <message>
        <source>Sender and subscribers use the same name, “%1”.</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>送信元と購読者が同じ名前「%1」を使用しています。</translation>
    </message>
    <message>
        <source>RadarDesk received it on “%1”.</source>
        <translation>RadarDesk は「%1」で受信しました。</translation>
    </message>
    <message>
        <source>The message went to “%1”. RadarDesk doesn&apos;t see which channels the subscribers of this service use: compare it with the name in your page.</source>
        <translation>メッセージは「%1」に送信されました。RadarDesk には、このサービスの購読者がどのチャンネルを使用しているかわかりません。ページの名前と比べてください。</translation>
    </message>
    <message>
        <source>The message went to “%1”, and no subscriber used a similar name.</source>
        <translation>メッセージは「%1」に送信されましたが、似た名前を使用している購読者はありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>The service sent it to %n connection(s).</source>
        <translation>
            <numerusform>サービスは %n 件の接続に送信しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>RadarDesk received it after %1.</source>
        <comment>a duration</comment>
        <translation>RadarDesk は %1 後に受信しました。</translation>
    </message>
    <message>
        <source>RadarDesk doesn&apos;t see what this service delivers. A subscriber page that RadarDesk opens reports each message that it receives.</source>
        <translation>RadarDesk には、このサービスの配信内容はわかりません。RadarDesk が開いた購読ページは、受信したメッセージをすべて報告します。</translation>
    </message>
    <message>
        <source>Nothing was sent that could have been delivered.</source>
        <translation>配信できるものは送信されていません。</translation>
    </message>
    <message>
        <source>No page has reported what its callbacks did. Pages that load the sandbox&apos;s browser library report it; other clients don&apos;t.</source>
        <translation>コールバックの結果を報告したページはありません。報告するのは、サンドボックスのブラウザーライブラリを読み込むページだけで、ほかのクライアントは報告しません。</translation>
    </message>
    <message numerus="yes">
        <source>The callbacks of %n connection(s) ran without an error.</source>
        <translation>
            <numerusform>%n 件の接続のコールバックがエラーなく実行されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>RadarDesk doesn&apos;t see callbacks of this service&apos;s pages. Load the sandbox&apos;s browser library in the page to see them.</source>
        <translation>RadarDesk には、このサービスのページのコールバックはわかりません。確認するには、ページでサンドボックスのブラウザーライブラリを読み込んでください。</translation>
    </message>
    <message>
        <source>No page received it, so no callback could run.</source>
        <translation>受信したページがないため、コールバックは実行されませんでした。</translation>
    </message>
    <message>
        <source>RadarDesk&apos;s own subscriber</source>
        <translation>RadarDesk 自身の購読者</translation>
    </message>
    <message>
        <source>by the IDs of the broadcasts</source>
        <translation>ブロードキャストの ID による</translation>
    </message>
    <message>
        <source>by “%1” in the data</source>
        <comment>a key</comment>
        <translation>データの「%1」による</translation>
    </message>
    <message>
        <source>Nothing was sent whose order could be seen.</source>
        <translation>順序を確認できるものは送信されていません。</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <extracomment>%1 is a connection, %2 &quot;7 of 500 overtook, …&quot;, %3 &quot;by the IDs of the broadcasts&quot;</extracomment>
        <translation>%1: %2 (%3)。</translation>
    </message>
    <message>
        <source>RadarDesk hasn&apos;t seen in which order messages arrived. Listen to the channel, or load the sandbox&apos;s browser library in the page.</source>
        <translation>RadarDesk はメッセージの到着順を確認できませんでした。チャンネルをリッスンするか、ページでサンドボックスのブラウザーライブラリを読み込んでください。</translation>
    </message>
    <message>
        <source>Every message was seen once and in order.</source>
        <translation>すべてのメッセージが 1 回ずつ順番どおりに届きました。</translation>
    </message>
    <message>
        <source>Sent by %1 at %2.</source>
        <extracomment>%1 is a program, %2 a time</extracomment>
        <translation>%1 が %2 に送信しました。</translation>
    </message>
    <message>
        <source>The call uses API %1, and the profile %2. Both reach the same channels.</source>
        <comment>two of v2, v3</comment>
        <translation>呼び出しは API %1、プロファイルは %2 を使用しています。どちらも同じチャンネルに届きます。</translation>
    </message>
    <message>
        <source>RadarDesk doesn&apos;t see what your app sends to the hosted service. The recording relay shows each call: let your app call through it and send again.</source>
        <translation>RadarDesk には、アプリがホスト型サービスに送信する内容はわかりません。記録用リレーを使うと、すべての呼び出しが表示されます。アプリの呼び出しがリレーを経由するようにしてから、再送信してください。</translation>
    </message>
    <message>
        <source>RadarDesk isn&apos;t observing this service now, so calls of your app aren&apos;t recorded. Start the service and enter its secret in the profile.</source>
        <translation>RadarDesk は現在このサービスを監視していないため、アプリの呼び出しは記録されません。サービスを起動し、そのシークレットをプロファイルに入力してください。</translation>
    </message>
    <message>
        <source>They were on: %1.</source>
        <comment>names of channels</comment>
        <translation>購読していたチャンネル: %1。</translation>
    </message>
    <message>
        <source>A subscriber that RadarDesk sees was on the channel.</source>
        <translation>RadarDesk が確認できる購読者がチャンネルを購読していました。</translation>
    </message>
    <message>
        <source>Only the service knows who was subscribed. Open a subscriber page for the channel and send again: it shows whether the message arrives at all.</source>
        <translation>誰が購読していたかは、サービスにしかわかりません。チャンネルの購読ページを開いて再送信してください。メッセージが届くかどうかが表示されます。</translation>
    </message>
    <message>
        <source>Nothing was sent that a subscriber could have received.</source>
        <translation>購読者が受信できるものは送信されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were on the channel: %1.</source>
        <extracomment>%1 are names</extracomment>
        <translation>
            <numerusform>%n 件の接続がチャンネルを購読していました: %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::DeliveryRemedy</name>
    <message>
        <source>Connect your app…</source>
        <translation>アプリを接続…</translation>
    </message>
    <message>
        <source>Edit the profile…</source>
        <translation>プロファイルを編集…</translation>
    </message>
    <message>
        <source>Simulated faults…</source>
        <translation>障害のシミュレーション…</translation>
    </message>
    <message>
        <source>Check access</source>
        <translation>アクセスをチェック</translation>
    </message>
    <message>
        <source>Show the connection</source>
        <translation>接続を表示</translation>
    </message>
    <message>
        <source>Open a subscriber page</source>
        <translation>購読ページを開く</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>名前をコピー</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::DeliveryReport</name>
    <message>
        <source>The message arrived</source>
        <translation>メッセージは届きました</translation>
    </message>
    <message>
        <source>All seven steps passed: it was sent, delivered, and handled once and in order.</source>
        <translation>7 つのステップすべてに成功しました。メッセージは送信、配信され、1 回だけ順番どおりに処理されています。</translation>
    </message>
    <message>
        <source>RadarDesk doesn&apos;t know of any message</source>
        <translation>RadarDesk にはメッセージの記録がありません</translation>
    </message>
    <message>
        <source>The message was delivered</source>
        <translation>メッセージは配信されました</translation>
    </message>
    <message>
        <source>No error as far as RadarDesk can see</source>
        <translation>RadarDesk が確認できる範囲でエラーはありません</translation>
    </message>
    <message>
        <source>Sent?</source>
        <translation>送信されたか</translation>
    </message>
    <message>
        <source>Accepted?</source>
        <translation>受け付けられたか</translation>
    </message>
    <message>
        <source>Same channel?</source>
        <translation>チャンネルは同じか</translation>
    </message>
    <message>
        <source>Subscribed then?</source>
        <translation>購読していたか</translation>
    </message>
    <message>
        <source>Delivered?</source>
        <translation>配信されたか</translation>
    </message>
    <message>
        <source>Handled?</source>
        <translation>処理されたか</translation>
    </message>
    <message>
        <source>Seen rightly?</source>
        <translation>正しく届いたか</translation>
    </message>
    <message>
        <source>The message didn&apos;t get this far.</source>
        <translation>メッセージはここまで到達しませんでした。</translation>
    </message>
    <message>
        <source>More happened at that time than could be recorded: the evidence has gaps.</source>
        <translation>その時間帯の出来事が多く、すべてを記録できませんでした。証拠に欠落があります。</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>%1 is a time, %2 a program</extracomment>
        <translation>%1、送信元: %2</translation>
    </message>
    <message>
        <source>Why did it not arrive? %1</source>
        <comment>a channel</comment>
        <translation>届かなかった原因: %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Missed while away</source>
        <translation>切断中の未受信</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::ExpectationWatch</name>
    <message>
        <source>%1 (it is %2)</source>
        <translation>%1 (実際は %2)</translation>
    </message>
    <message>
        <source>%1 (there is no such field)</source>
        <translation>%1 (このフィールドはありません)</translation>
    </message>
    <message>
        <source>A message arrived that wasn&apos;t expected.</source>
        <translation>期待していないメッセージが到着しました。</translation>
    </message>
    <message>
        <source>More messages arrived than expected.</source>
        <translation>期待より多くのメッセージが到着しました。</translation>
    </message>
    <message>
        <source>What was expected didn&apos;t arrive in time.</source>
        <translation>期待したメッセージが時間内に到着しませんでした。</translation>
    </message>
    <message>
        <source>Nothing arrived.</source>
        <translation>何も到着しませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) as expected.</source>
        <translation>
            <numerusform>%n 件のメッセージが期待どおりでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one: %1</source>
        <extracomment>%1 is JSON</extracomment>
        <translation>最後のメッセージ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s), the last of which differs in: %1</source>
        <extracomment>%n other messages, %1 are conditions that the last of them doesn&apos;t meet</extracomment>
        <translation>
            <numerusform>ほかに %n 件。最後のメッセージの相違点: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has arrived on %1.</source>
        <comment>a channel</comment>
        <translation>%1 には何も到着していません。</translation>
    </message>
    <message>
        <source>There is no %1 in the message.</source>
        <comment>a field</comment>
        <translation>メッセージに %1 がありません。</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t listen to %1. %2</source>
        <extracomment>%1 is a channel, %2 why</extracomment>
        <translation>RadarDesk は %1 をリッスンできません。%2</translation>
    </message>
    <message>
        <source>RadarDesk isn&apos;t listening to %1. Check whether its service runs, and whether you stopped listening to the channel.</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>RadarDesk は %1 をリッスンしていません。サービスが実行されているか、チャンネルのリッスンを停止していないか確認してください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::FaultControl</name>
    <message>
        <source>Faults aren&apos;t simulated while a production profile is active. Choose another profile.</source>
        <translation>本番環境のプロファイルが有効な間は、障害をシミュレートしません。別のプロファイルを選択してください。</translation>
    </message>
    <message>
        <source>The sandbox doesn&apos;t run in this window. Start the faults in the window that runs it.</source>
        <translation>サンドボックスはこのウィンドウでは実行されていません。サンドボックスを実行しているウィンドウで障害を開始してください。</translation>
    </message>
    <message>
        <source>No fault is enabled. Add one, or enable one.</source>
        <translation>有効な障害がありません。障害を追加するか、有効にしてください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::HeldMessagesModel</name>
    <message>
        <source>Held since</source>
        <translation>保留開始</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::HistoryRemoval</name>
    <message>
        <source>Cleared the history of %1.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>%1 の履歴を消去しました。</translation>
    </message>
    <message>
        <source>Nothing was deleted. %1</source>
        <extracomment>%1 is why, a whole sentence</extracomment>
        <translation>何も削除しませんでした。%1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::MessageOrder</name>
    <message numerus="yes">
        <source>%n message(s) in order, none doubled, none lost</source>
        <translation>
            <numerusform>%n 件のメッセージが順番どおり、重複なし、欠落なし</numerusform>
        </translation>
    </message>
    <message>
        <source>none overtook</source>
        <extracomment>of messages</extracomment>
        <translation>追い越しなし</translation>
    </message>
    <message>
        <source>%1 of %2 overtook, largest step %3</source>
        <translation>%2 件中 %1 件が追い越し、最大 %3 件</translation>
    </message>
    <message>
        <source>none doubled</source>
        <comment>of messages</comment>
        <translation>重複なし</translation>
    </message>
    <message>
        <source>%1 doubled</source>
        <comment>a number of messages</comment>
        <translation>重複 %1 件</translation>
    </message>
    <message>
        <source>none lost</source>
        <comment>of messages</comment>
        <translation>欠落なし</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <comment>a number of messages</comment>
        <translation>欠落 %1 件</translation>
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
        <translation>%1 から</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>%1: on the channel %2, missed nothing</source>
        <extracomment>%1 is a client, %2 are times</extracomment>
        <translation>%1: チャンネルを購読 (%2)、未受信なし</translation>
    </message>
    <message numerus="yes">
        <source>%1: on the channel %2, missed %n message(s)</source>
        <extracomment>%1 is a client, %2 are times</extracomment>
        <translation>
            <numerusform>%1: チャンネルを購読 (%2)、未受信メッセージ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more client(s)</source>
        <translation>
            <numerusform>ほか %n 件のクライアント</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::PageListener</name>
    <message>
        <source>The profile of this page was deleted. Close the page.</source>
        <translation>このページのプロファイルは削除されました。ページを閉じてください。</translation>
    </message>
    <message>
        <source>A subscriber page in the browser is connected.</source>
        <translation>ブラウザーの購読ページが接続しました。</translation>
    </message>
    <message>
        <source>A subscriber page was closed.</source>
        <translation>購読ページが閉じられました。</translation>
    </message>
    <message>
        <source>A subscriber page lost its connection.</source>
        <translation>購読ページの接続が失われました。</translation>
    </message>
    <message>
        <source>A subscriber page says: %1</source>
        <translation>購読ページからのメッセージ: %1</translation>
    </message>
    <message>
        <source>Received by a subscriber page in the browser.</source>
        <translation>ブラウザーの購読ページが受信しました。</translation>
    </message>
    <message>
        <source>A subscriber page got a token.</source>
        <translation>購読ページがトークンを取得しました。</translation>
    </message>
    <message>
        <source>RadarDesk has no secret for this profile, so the page can&apos;t get a token. Enter the secret and reload the page.</source>
        <translation>RadarDesk にこのプロファイルのシークレットがないため、ページはトークンを取得できません。シークレットを入力してページを再読み込みしてください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::PlanWarning</name>
    <message>
        <source>“%1” sends at least %2 messages within a second, subscribers included. The plan of this profile allows %3 a second, with bursts of %4: the service may refuse the rest.</source>
        <extracomment>%1 is a scenario, %2 to %4 are numbers of messages</extracomment>
        <translation>「%1」は 1 秒間に購読者を含めて %2 件以上のメッセージを送信します。このプロファイルのプランの上限は毎秒 %3 件、バースト時は %4 件です。超えた分はサービスに拒否される可能性があります。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::ProfileTest</name>
    <message>
        <source>Your clock agrees with the service&apos;s.</source>
        <translation>お使いの時計はサービスの時計と一致しています。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>%1 answered in %2.</source>
        <extracomment>%1 is a host, %2 a duration</extracomment>
        <translation>%1 は %2 で応答しました。</translation>
    </message>
    <message>
        <source>The service accepts the secret.</source>
        <translation>サービスはこのシークレットを受け入れます。</translation>
    </message>
    <message>
        <source>The service issues tokens for private channels.</source>
        <translation>サービスはプライベートチャンネル用のトークンを発行します。</translation>
    </message>
    <message>
        <source>The service doesn&apos;t report its time.</source>
        <translation>サービスから時刻を取得できません。</translation>
    </message>
    <message>
        <source>Your clock is %1 ahead of the service&apos;s, so tokens may already be expired. Set your clock.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>お使いの時計はサービスより %1 進んでいるため、トークンがすでに期限切れになっている可能性があります。時計を合わせてください。</translation>
    </message>
    <message>
        <source>Your clock is %1 behind the service&apos;s, so tokens may not be valid yet. Set your clock.</source>
        <translation>お使いの時計はサービスより %1 遅れているため、トークンがまだ有効になっていない可能性があります。時計を合わせてください。</translation>
    </message>
    <message>
        <source>The profile has no secret. Enter the secret first.</source>
        <translation>このプロファイルにはシークレットがありません。先にシークレットを入力してください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::ProfileValues</name>
    <message>
        <source>The keychain hasn&apos;t answered yet. Check whether it has opened a password prompt.</source>
        <translation>キーチェーンがまだ応答していません。パスワードの入力画面が出ていないか確認してください。</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be used: secret values stay in memory for this run only.</source>
        <translation>キーチェーンを使用できません。秘密の値はこの実行の間だけメモリに保持されます。</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be read: enter the secret values again to use them.</source>
        <translation>キーチェーンを読み取れません。秘密の値を使うには再入力してください。</translation>
    </message>
    <message>
        <source>A secret value needs at least 6 characters, or 16 where it is a plain word or number. Otherwise it can&apos;t be hidden in records.</source>
        <translation>秘密の値には 6 文字以上が必要です。単純な単語や数字の場合は 16 文字以上が必要です。そうでないと記録から除外できません。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::RecordingRelay</name>
    <message>
        <source>The sandbox records each call by itself. Choose the profile of another service first.</source>
        <translation>サンドボックスは各呼び出しを自動的に記録します。先に別のサービスのプロファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1 is a production profile: what your app sends through RadarDesk reaches real users. RadarDesk asks once after each start.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>%1 は本番環境のプロファイルです。アプリが RadarDesk 経由で送信した内容は実際のユーザーに届きます。RadarDesk は起動ごとに 1 回だけ確認します。</translation>
    </message>
    <message>
        <source>Recording was stopped because its profile was deleted.</source>
        <translation>プロファイルが削除されたため、記録を停止しました。</translation>
    </message>
    <message>
        <source>Recording was stopped because the profile was changed.</source>
        <translation>プロファイルが変更されたため、記録を停止しました。</translation>
    </message>
    <message>
        <source>Simulated fault: %1</source>
        <extracomment>%1 is a sentence on what was done to a call</extracomment>
        <translation>障害のシミュレーション: %1</translation>
    </message>
    <message>
        <source>Relayed: %1 ms at the service, %2 ms in the relay.</source>
        <extracomment>two numbers of milliseconds</extracomment>
        <translation>中継: サービスで %1 ms、リレーで %2 ms。</translation>
    </message>
    <message>
        <source>The call carried no secret.</source>
        <translation>呼び出しにシークレットは含まれていませんでした。</translation>
    </message>
    <message>
        <source>The call carried a secret that no profile has.</source>
        <translation>呼び出しに、どのプロファイルにもないシークレットが含まれていました。</translation>
    </message>
    <message>
        <source>The call carried the secret of this profile.</source>
        <translation>呼び出しに、このプロファイルのシークレットが含まれていました。</translation>
    </message>
    <message>
        <source>The call carried the secret of another profile, “%1”.</source>
        <extracomment>%1 is the name of a profile</extracomment>
        <translation>呼び出しに、別のプロファイル「%1」のシークレットが含まれていました。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::SandboxCredentials</name>
    <message>
        <source>A secret starts with “sk_”, followed by letters, digits, “-” and “_”.</source>
        <translation>シークレットは「sk_」で始まり、英字、数字、「-」、「_」が続きます。</translation>
    </message>
    <message>
        <source>A public key starts with “pk_”, followed by letters, digits, “-” and “_”.</source>
        <translation>公開キーは「pk_」で始まり、英字、数字、「-」、「_」が続きます。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::ScenarioRunner</name>
    <message>
        <source>There is nothing to send in “%1”. Add a broadcast to it.</source>
        <extracomment>%1 is a scenario</extracomment>
        <translation>「%1」には送信するものがありません。ブロードキャストを追加してください。</translation>
    </message>
    <message>
        <source>%1 is a production profile: the broadcasts of “%2” reach real users. RadarDesk asks once after each start.</source>
        <extracomment>%1 is a profile, %2 a scenario</extracomment>
        <translation>%1 は本番環境のプロファイルです。「%2」のブロードキャストは実際のユーザーに届きます。RadarDesk は起動ごとに 1 回だけ確認します。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln broadcast(s) sent, then stopped.</source>
        <extracomment>%1 is a scenario</extracomment>
        <translation>
            <numerusform>%1: %Ln 件のブロードキャストを送信した後、停止しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln broadcast(s) sent.</source>
        <extracomment>%1 is a scenario</extracomment>
        <translation>
            <numerusform>%1: %Ln 件のブロードキャストを送信しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln broadcast(s) sent, %2 failed, then stopped.</source>
        <extracomment>%1 is a scenario, %2 how many of the broadcasts failed</extracomment>
        <translation>
            <numerusform>%1: %Ln 件のブロードキャストを送信し、%2 件が失敗した後、停止しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln broadcast(s) sent, %2 failed.</source>
        <extracomment>%1 is a scenario, %2 how many of the broadcasts failed</extracomment>
        <translation>
            <numerusform>%1: %Ln 件のブロードキャストを送信し、%2 件が失敗しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln broadcast(s) sent, %2 expectations not met.</source>
        <extracomment>%1 is a scenario, %2 how many expectations weren&apos;t met</extracomment>
        <translation>
            <numerusform>%1: %Ln 件のブロードキャストを送信し、%2 件の期待条件を満たしませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The scenario was stopped because another profile was selected. Select the profile it is for, and run it again.</source>
        <translation>別のプロファイルが選択されたため、シナリオを停止しました。シナリオの対象となるプロファイルを選択して、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The scenario was stopped because sending was locked. Turn off “Lock sending” and run it again.</source>
        <translation>送信がロックされたため、シナリオを停止しました。「送信をロック」をオフにして、もう一度実行してください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::Session</name>
    <message>
        <source>RadarDesk got a token for this channel.</source>
        <translation>RadarDesk がこのチャンネルのトークンを取得しました。</translation>
    </message>
    <message>
        <source>Subscription refused (%1): %2</source>
        <extracomment>%1 is a code, %2 why</extracomment>
        <translation>購読が拒否されました (%1): %2</translation>
    </message>
    <message>
        <source>Connected to the sandbox.</source>
        <translation>サンドボックスに接続しました。</translation>
    </message>
    <message>
        <source>Connection to the sandbox lost. Reconnecting…</source>
        <translation>サンドボックスへの接続が失われました。再接続中…</translation>
    </message>
    <message>
        <source>Connected to the service.</source>
        <translation>サービスに接続しました。</translation>
    </message>
    <message>
        <source>Connection to the service lost. Reconnecting…</source>
        <translation>サービスへの接続が失われました。再接続中…</translation>
    </message>
    <message>
        <source>Canceled before the message was sent.</source>
        <translation>メッセージの送信前にキャンセルされました。</translation>
    </message>
    <message>
        <source>Not sent: another profile was selected first. Select the profile it was for, and send it again.</source>
        <translation>送信前に別のプロファイルが選択されたため、送信しませんでした。送信するはずだったプロファイルを選択して、もう一度送信してください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::StepSender</name>
    <message>
        <source>The message contained a secret that isn&apos;t stored, so it can&apos;t be sent again.</source>
        <translation>メッセージに保存されないシークレットが含まれていたため、再送信できません。</translation>
    </message>
    <message>
        <source>The result of the broadcast isn&apos;t known.</source>
        <translation>ブロードキャストの結果は不明です。</translation>
    </message>
    <message>
        <source>%1 is a production profile, and sending wasn&apos;t confirmed.</source>
        <translation>%1 は本番環境のプロファイルです。送信の確認が行われませんでした。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::TokenService</name>
    <message>
        <source>The profile has no secret. Enter the secret first.</source>
        <translation>このプロファイルにはシークレットがありません。先にシークレットを入力してください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::TrafficRecorder</name>
    <message>
        <source>%1 library (%2)</source>
        <comment>a programming language, the library&apos;s name</comment>
        <translation>%1 ライブラリ (%2)</translation>
    </message>
    <message>
        <source>%1 library %2 (%3)</source>
        <comment>a programming language, a version, the library&apos;s name</comment>
        <translation>%1 ライブラリ %2 (%3)</translation>
    </message>
    <message>
        <source>%1 library for v2</source>
        <comment>a programming language</comment>
        <translation>v2 用 %1 ライブラリ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a browser, the origin of its page</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Your app registered a token.</source>
        <translation>アプリがトークンを登録しました。</translation>
    </message>
    <message>
        <source>Your app got a token.</source>
        <translation>アプリがトークンを取得しました。</translation>
    </message>
    <message>
        <source>Your app registered client data.</source>
        <translation>アプリがクライアントデータを登録しました。</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>接続しました。</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <comment>%1 is who: browser, origin, page, address</comment>
        <translation>接続しました: %1</translation>
    </message>
    <message>
        <source>Closed by the page (code %1).</source>
        <translation>ページが接続を閉じました (コード %1)。</translation>
    </message>
    <message>
        <source>Closed by the page.</source>
        <translation>ページが接続を閉じました。</translation>
    </message>
    <message>
        <source>Closed: the service stopped.</source>
        <translation>サービスの停止により、接続が閉じられました。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <comment>%1 is of a closing frame</comment>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>Subscribed.</source>
        <translation>購読しました。</translation>
    </message>
    <message>
        <source>RadarDesk</source>
        <translation>RadarDesk</translation>
    </message>
    <message>
        <source>Only the start of the request is stored.</source>
        <translation>リクエストの先頭部分だけが保存されています。</translation>
    </message>
    <message>
        <source>Closed by RadarDesk.</source>
        <translation>RadarDesk が接続を閉じました。</translation>
    </message>
    <message>
        <source>Cut by RadarDesk, without a close frame.</source>
        <translation>RadarDesk がクローズフレームなしで切断しました。</translation>
    </message>
    <message>
        <source>Connection lost, without a close frame.</source>
        <translation>クローズフレームなしで接続が失われました。</translation>
    </message>
    <message>
        <source>Closed: the client was too slow to receive its messages.</source>
        <translation>クライアントのメッセージ受信が遅すぎたため、接続が閉じられました。</translation>
    </message>
    <message>
        <source>Closed: the client violated the protocol.</source>
        <translation>クライアントのプロトコル違反により、接続が閉じられました。</translation>
    </message>
    <message numerus="yes">
        <source>The client was sent %n message(s) (%1).</source>
        <comment>%1 is a size</comment>
        <translation>
            <numerusform>クライアントに %n 件のメッセージが送信されました (%1)。</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscription refused (%1): %2</source>
        <comment>a code, and why</comment>
        <translation>購読が拒否されました (%1): %2</translation>
    </message>
    <message>
        <source>Unsubscribed.</source>
        <translation>購読を解除しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events weren&apos;t recorded because too many occurred at once.</source>
        <translation>
            <numerusform>短時間に多数のイベントが発生したため、%Ln 件を記録しませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Simulated fault: a held message was released.</source>
        <translation>障害のシミュレーション: 保留中のメッセージを解放しました。</translation>
    </message>
    <message>
        <source>Simulated fault: a held message was changed and released.</source>
        <translation>障害のシミュレーション: 保留中のメッセージを変更して解放しました。</translation>
    </message>
    <message>
        <source>Simulated fault: a held message was discarded.</source>
        <translation>障害のシミュレーション: 保留中のメッセージを破棄しました。</translation>
    </message>
    <message>
        <source>%1 (%2 ms)</source>
        <extracomment>%1 is a fault, such as &quot;Late message&quot;, %2 a number</extracomment>
        <translation>%1 (%2 ms)</translation>
    </message>
    <message>
        <source>Simulated fault: %1</source>
        <extracomment>%1 is a fault, such as &quot;503 Service Unavailable&quot;</extracomment>
        <translation>障害のシミュレーション: %1</translation>
    </message>
    <message numerus="yes">
        <source>Simulated fault: %1, for %n connection(s)</source>
        <extracomment>%1 is a fault, such as &quot;Lost message&quot;</extracomment>
        <translation>
            <numerusform>障害のシミュレーション: %1 (%n 件の接続)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::Workplace</name>
    <message>
        <source>The saved session couldn&apos;t be read and was moved to %1.</source>
        <comment>the path of a file</comment>
        <translation>保存済みセッションを読み取れなかったため、%1 に移動しました。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ChannelPatterns</name>
    <message>
        <source>The pattern is too long.</source>
        <translation>パターンが長すぎます。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n patterns already. Remove one first.</source>
        <translation>
            <numerusform>パターンはすでに %n 件あります。先に 1 件削除してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, pattern</source>
        <extracomment>%1 is a pattern of channel names, such as orders.*</extracomment>
        <translation>%1、パターン</translation>
    </message>
    <message>
        <source>RadarDesk listens to matching channels as soon as they are used.</source>
        <translation>一致するチャンネルが使用されると、RadarDesk がすぐにリッスンします。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ChannelsModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1、ピン留め済み</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not seen yet</source>
        <translation>
            <numerusform>%1、未確認 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>public</source>
        <translation>パブリック</translation>
    </message>
    <message>
        <source>private</source>
        <translation>プライベート</translation>
    </message>
    <message>
        <source>presence</source>
        <translation>プレゼンス</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>label, name and kind of a channel</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of channel, how it is listened to</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>channel, how it is listened to</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>リッスンしていない</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>リッスン中</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel that is refused, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>listening through a page</source>
        <comment>is listened to</comment>
        <translation>ページ経由でリッスン中</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ClientWords</name>
    <message>
        <source>%1 on %2</source>
        <comment>a browser, an operating system</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ConnectCode</name>
    <message>
        <source>Web page</source>
        <translation>Web ページ</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>Load the script from the sandbox instead of pushradar.com.</source>
        <translation>pushradar.com の代わりにサンドボックスからスクリプトを読み込みます。</translation>
    </message>
    <message>
        <source>For the .env file of your app.</source>
        <translation>アプリの .env ファイル用です。</translation>
    </message>
    <message>
        <source>A small %1 app with a page and an authentication endpoint. It needs nothing but the standard library.</source>
        <comment>%1 is a programming language</comment>
        <translation>ページと認証エンドポイントを備えた最小の %1 アプリです。標準ライブラリだけで動作します。</translation>
    </message>
    <message>
        <source>The official %1 library has no setting for its address. These lines point it at the sandbox.</source>
        <comment>%1 is a programming language</comment>
        <translation>公式の %1 ライブラリにはアドレスの設定がありません。以下の行で接続先をサンドボックスにします。</translation>
    </message>
    <message>
        <source>Broadcasts one message without an app.</source>
        <translation>アプリなしでメッセージを 1 件ブロードキャストします。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::CsvRows</name>
    <message>
        <source>The quote that begins in line %1 isn&apos;t closed.</source>
        <translation>%1 行目で始まる引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>The first line must name every column.</source>
        <translation>最初の行ですべての列に名前を付けてください。</translation>
    </message>
    <message>
        <source>The first line names a column twice.</source>
        <translation>最初の行に同じ列名が 2 回あります。</translation>
    </message>
    <message>
        <source>Line %1 doesn&apos;t have %2 values.</source>
        <extracomment>%1 is a line, %2 how many columns the file has</extracomment>
        <translation>%1 行目の値が %2 個ではありません。</translation>
    </message>
    <message>
        <source>The file has no rows below its first line.</source>
        <translation>ファイルの最初の行より下に行がありません。</translation>
    </message>
    <message>
        <source>The file doesn&apos;t exist.</source>
        <translation>ファイルが存在しません。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::DataItemsModel</name>
    <message>
        <source>An earlier item has this key; only the first one is sent.</source>
        <translation>このキーは前の項目にもあります。送信されるのは最初の項目だけです。</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信する</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>送信しない</translation>
    </message>
    <message>
        <source>new item</source>
        <translation>新しい項目</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>True/False</source>
        <translation>真偽値</translation>
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
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, duplicate key</source>
        <comment>the key of an item</comment>
        <translation>%1、キーが重複</translation>
    </message>
    <message>
        <source>Inferred from the value. Press Ctrl+T to make it text.</source>
        <translation>値から推測した型です。Ctrl+T でテキストに変更できます。</translation>
    </message>
    <message>
        <source>%1, inferred</source>
        <comment>the type of an item</comment>
        <translation>%1、推測</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <comment>the key of an object or array</comment>
        <translation>%1、展開</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <comment>the key of an object or array</comment>
        <translation>%1、折りたたみ</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <comment>a key, how many objects and arrays it is inside, and one</comment>
        <translation>%1、レベル %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::DecodingText</name>
    <message numerus="yes">
        <source>%Ln byte(s) that aren&apos;t text</source>
        <translation>
            <numerusform>テキストではない %Ln バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>JWT, signature not verified</source>
        <translation>JWT、署名は未検証</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::Deliveries</name>
    <message>
        <source>Your callback threw: %1</source>
        <translation>コールバックが例外をスローしました: %1</translation>
    </message>
    <message>
        <source>Your callback threw: %1 — %2</source>
        <extracomment>%1 is what was thrown, %2 the file and line: &quot;app.js:42&quot;</extracomment>
        <translation>コールバックが例外をスローしました: %1 — %2</translation>
    </message>
    <message>
        <source>callback threw</source>
        <translation>コールバックで例外</translation>
    </message>
    <message>
        <source>no callback</source>
        <translation>コールバックなし</translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s) returned</source>
        <translation>
            <numerusform>%n 件のコールバックが完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscriber(s) are on “%1”, which differs by case.</source>
        <translation>
            <numerusform>%n 件の購読者が、大文字と小文字だけが異なる「%1」を購読しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscriber(s) are on “%1”, which differs by its prefix.</source>
        <translation>
            <numerusform>%n 件の購読者が、プレフィックスだけが異なる「%1」を購読しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscriber(s) are on “%1”, which differs by white space.</source>
        <translation>
            <numerusform>%n 件の購読者が、空白文字だけが異なる「%1」を購読しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscriber(s) are on “%1”, which only looks alike.</source>
        <translation>
            <numerusform>%n 件の購読者が、見た目が似ているだけの「%1」を購読しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was subscribed until %2 and wasn&apos;t connected.</source>
        <extracomment>%1 is a connection, %2 a time</extracomment>
        <translation>%1 は %2 まで購読していましたが、このときは接続していませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n more connection(s) received it.</source>
        <translation>
            <numerusform>ほか %n 件の接続が受信しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection received it.</source>
        <translation>受信した接続はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) received it.</source>
        <translation>
            <numerusform>%n 件の接続が受信しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::EditedItem</name>
    <message>
        <source>The number is missing.</source>
        <translation>数値がありません。</translation>
    </message>
    <message>
        <source>Choose true or false.</source>
        <translation>true か false を選択してください。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1 行 %2 列: %3</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>キーがありません。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a JSON number such as 42, -0.5 or 1e6.</source>
        <translation>「%1」は 42、-0.5、1e6 のような JSON の数値ではありません。</translation>
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
        <translation>%1 (ローカル時刻)</translation>
    </message>
    <message>
        <source>%1 ms since 1970</source>
        <comment>%1 is a number</comment>
        <translation>1970 年から %1 ms</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::EndpointHeaders</name>
    <message>
        <source>“: %1” has no name before the colon.</source>
        <translation>「: %1」のコロンの前に名前がありません。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a valid header name. Write “Name: value”, one header per line.</source>
        <translation>「%1」は有効なヘッダー名ではありません。1 行に 1 ヘッダーで「名前: 値」の形式で入力してください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::EnteredSecret</name>
    <message>
        <source>This is the public key, which browsers use. The secret is next to it on the API page and starts with “sk_”.</source>
        <translation>これはブラウザーが使用する公開キーです。シークレットは API ページの公開キーの隣にあり、「sk_」で始まります。</translation>
    </message>
    <message>
        <source>The secret contains white space or a line break. Remove it.</source>
        <translation>シークレットに空白文字または改行が含まれています。削除してください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::Event</name>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
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
        <translation>破損</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>購読</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>RadarDesk</source>
        <translation>RadarDesk</translation>
    </message>
    <message>
        <source>Your app</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Sent by your app</source>
        <translation>アプリから送信</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Scenario run</source>
        <translation>シナリオの実行</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>Red</source>
        <comment>a mark</comment>
        <translation>赤</translation>
    </message>
    <message>
        <source>Yellow</source>
        <comment>a mark</comment>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <comment>a mark</comment>
        <translation>緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <comment>a mark</comment>
        <translation>青</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>レスポンス</translation>
    </message>
    <message>
        <source>received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Simulated fault</source>
        <translation>障害のシミュレーション</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ExchangeFile</name>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>ファイルが %1 MiB を超えています。</translation>
    </message>
    <message>
        <source>The file isn&apos;t JSON. Line %1, column %2: %3</source>
        <translation>ファイルが JSON ではありません。%1 行 %2 列: %3</translation>
    </message>
    <message>
        <source>The file was written by a newer version of RadarDesk and can&apos;t be read.</source>
        <translation>ファイルは、より新しいバージョンの RadarDesk で書き込まれているため、読み取れません。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>ファイルを読み取れません: %1。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ExchangeText</name>
    <message>
        <source>Certificate for</source>
        <translation>証明書の対象</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効期間の開始</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期間の終了</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信しませんでした。</translation>
    </message>
    <message>
        <source>[The response is cut off here.]</source>
        <translation>[レスポンスはここで切れています。]</translation>
    </message>
    <message>
        <source>No response yet.</source>
        <translation>レスポンスはまだありません。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::FaultRulesFile</name>
    <message>
        <source>A newer version of RadarDesk saved the simulated faults.</source>
        <translation>障害のシミュレーションは、より新しいバージョンの RadarDesk で保存されています。</translation>
    </message>
    <message numerus="yes">
        <source>%n simulated fault(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>%n 件の障害のシミュレーションを読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The simulated faults couldn&apos;t be read.</source>
        <translation>障害のシミュレーションを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the simulated faults aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>ファイル %1 をコピーできないため、ファイルは変更せず、障害のシミュレーションへの変更は保存しません。フォルダーのアクセス権と空き容量を確認してください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::FaultRulesModel</name>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>頻度</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::FieldCondition</name>
    <message>
        <source>“%1” isn&apos;t a regular expression: %2.</source>
        <extracomment>%1 is what was typed, %2 why it isn&apos;t a regular expression</extracomment>
        <translation>「%1」は正規表現ではありません: %2。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a type. Use one of %2.</source>
        <comment>a word, a list of words</comment>
        <translation>「%1」は型ではありません。次のいずれかを使用してください: %2。</translation>
    </message>
    <message>
        <source>A condition is a single line of at most %1 characters.</source>
        <translation>条件は %1 文字以内の 1 行にしてください。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a condition like data.order.id = 42.</source>
        <translation>「%1」は data.order.id = 42 のような条件ではありません。</translation>
    </message>
    <message>
        <source>Enter a value to compare “%1” with.</source>
        <comment>a field</comment>
        <translation>「%1」と比較する値を入力してください。</translation>
    </message>
    <message>
        <source>“%2” can&apos;t follow “%1”.</source>
        <extracomment>%1 is a condition, %2 what is behind it</extracomment>
        <translation>「%1」の後に「%2」は使用できません。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a field like data.order.id.</source>
        <translation>「%1」は data.order.id のようなフィールドではありません。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::FolderValuesFile</name>
    <message>
        <source>A newer version of RadarDesk saved the values of folders.</source>
        <translation>フォルダーの値は、より新しいバージョンの RadarDesk で保存されています。</translation>
    </message>
    <message numerus="yes">
        <source>The values of %n folder(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>%n 個のフォルダーの値を読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The values of folders couldn&apos;t be read.</source>
        <translation>フォルダーの値を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the values of folders aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>ファイル %1 をコピーできないため、ファイルは変更せず、フォルダーの値への変更は保存しません。フォルダーのアクセス権と空き容量を確認してください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::HexModel</name>
    <message>
        <source>%1, at %2: %3</source>
        <comment>text, offset, bytes</comment>
        <translation>%1、オフセット %2: %3</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::MessageDraft</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1 行 %2 列: %3</translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <translation>項目 %1: %2</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>キーが空です。</translation>
    </message>
    <message>
        <source>The data must be a JSON object: { &quot;key&quot;: value }.</source>
        <translation>データは JSON オブジェクトにしてください: { &quot;key&quot;: value }。</translation>
    </message>
    <message>
        <source>Duplicate key “%1”.</source>
        <translation>キー「%1」が重複しています。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::MessageShape</name>
    <message>
        <source>%1 to %2</source>
        <comment>two numbers</comment>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>配列</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>“%1” is new</source>
        <comment>%1 is a key</comment>
        <translation>「%1」は新しいキーです</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <comment>%1 is a key</comment>
        <translation>「%1」がありません</translation>
    </message>
    <message>
        <source>“%1” is usually %2</source>
        <comment>%1 is a key, %2 is “a number” or the like</comment>
        <translation>「%1」は通常 %2 です</translation>
    </message>
    <message>
        <source>“%1” is usually %2</source>
        <comment>%1 is a key, %2 is “1 to 10” or the like</comment>
        <translation>「%1」は通常 %2 です</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>after some deviations</comment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlike earlier messages: %1</source>
        <comment>%1 says what is unlike</comment>
        <translation>以前のメッセージとの違い: %1</translation>
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
        <translation>名前は %1 文字以内にしてください。</translation>
    </message>
    <message>
        <source>A name is a single line without control characters.</source>
        <translation>名前は制御文字を含まない 1 行にしてください。</translation>
    </message>
    <message>
        <source>The data can&apos;t be saved. Line %1, column %2: %3</source>
        <translation>データを保存できません。%1 行 %2 列: %3</translation>
    </message>
    <message>
        <source>A saved message needs a name.</source>
        <translation>保存済みメッセージには名前が必要です。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::PastedBroadcast</name>
    <message>
        <source>This option needs a value after it.</source>
        <translation>このオプションの後には値が必要です。</translation>
    </message>
    <message>
        <source>A broadcast is sent with POST.</source>
        <translation>ブロードキャストは POST で送信します。</translation>
    </message>
    <message>
        <source>This row has no key.</source>
        <translation>この行にはキーがありません。</translation>
    </message>
    <message>
        <source>There is no text to read.</source>
        <translation>読み取るテキストがありません。</translation>
    </message>
    <message>
        <source>cURL command</source>
        <translation>cURL コマンド</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>JSON データ</translation>
    </message>
    <message>
        <source>JSON for v2</source>
        <translation>v2 の JSON</translation>
    </message>
    <message>
        <source>JSON for v3</source>
        <translation>v3 の JSON</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Rows of a spreadsheet</source>
        <translation>表計算ソフトの行</translation>
    </message>
    <message>
        <source>The command&apos;s JSON has neither a “notification” (v2) nor a “channel” with “data” (v3).</source>
        <translation>コマンドの JSON に、「notification」(v2) も「channel」と「data」(v3) もありません。</translation>
    </message>
    <message>
        <source>The command&apos;s form has neither a “notification” (v2) nor a “channel” with “data” (v3).</source>
        <translation>コマンドのフォームに、「notification」(v2) も「channel」と「data」(v3) もありません。</translation>
    </message>
    <message>
        <source>The command sends no data.</source>
        <translation>このコマンドはデータを送信しません。</translation>
    </message>
    <message>
        <source>The notification has no “data”.</source>
        <translation>notification に「data」がありません。</translation>
    </message>
    <message>
        <source>There is a second broadcast; paste one at a time.</source>
        <translation>ブロードキャストが 2 件あります。1 件ずつ貼り付けてください。</translation>
    </message>
    <message>
        <source>add_data_items() takes named values only.</source>
        <translation>add_data_items() に渡せるのは名前付きの値だけです。</translation>
    </message>
    <message>
        <source>add_data_item() takes a key and a value.</source>
        <translation>add_data_item() にはキーと値を渡します。</translation>
    </message>
    <message>
        <source>After the channel, broadcast() takes either a dict (v3) or named values (v2).</source>
        <translation>broadcast() には、チャンネルの後に dict (v3) か名前付きの値 (v2) を渡します。</translation>
    </message>
    <message>
        <source>The broadcast has no data.</source>
        <translation>このブロードキャストにはデータがありません。</translation>
    </message>
    <message>
        <source>A comma or the closing “%1” is expected here.</source>
        <translation>ここにはコンマか、閉じる「%1」が必要です。</translation>
    </message>
    <message>
        <source>Values are nested too deeply here.</source>
        <translation>ここで値のネストが深すぎます。</translation>
    </message>
    <message>
        <source>dict() is read only with named values.</source>
        <translation>dict() は名前付きの値の場合にだけ読み取れます。</translation>
    </message>
    <message>
        <source>A dict is expected after “**”.</source>
        <translation>「**」の後には dict が必要です。</translation>
    </message>
    <message>
        <source>A key in quotes is expected here.</source>
        <translation>ここには引用符で囲んだキーが必要です。</translation>
    </message>
    <message>
        <source>A colon is expected after the key.</source>
        <translation>キーの後にはコロンが必要です。</translation>
    </message>
    <message>
        <source>The single quote that opens here is never closed.</source>
        <translation>ここから始まる一重引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>The double quote that opens here is never closed.</source>
        <translation>ここから始まる二重引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>The brace that opens here is never closed.</source>
        <translation>ここから始まる波括弧が閉じられていません。</translation>
    </message>
    <message>
        <source>This is a command for Windows&apos; command prompt; copy it as cURL for bash.</source>
        <translation>これは Windows のコマンドプロンプト用のコマンドです。bash 用の cURL としてコピーしてください。</translation>
    </message>
    <message>
        <source>This request reads data. A broadcast is sent with POST.</source>
        <translation>このリクエストはデータを読み取ります。ブロードキャストは POST で送信します。</translation>
    </message>
    <message>
        <source>Broadcasts can&apos;t be sent with this option. Use -d, --json or --data-urlencode.</source>
        <translation>このオプションではブロードキャストを送信できません。-d、--json、--data-urlencode のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>RadarDesk doesn&apos;t read the files that a command names.</source>
        <translation>RadarDesk は、コマンドで指定されたファイルを読み取りません。</translation>
    </message>
    <message>
        <source>The command already has a URL, so the meaning of this part is unclear.</source>
        <translation>コマンドにはすでに URL があるため、この部分の意味が不明です。</translation>
    </message>
    <message>
        <source>An earlier row has the same key.</source>
        <translation>前の行に同じキーがあります。</translation>
    </message>
    <message>
        <source>The value of this row doesn&apos;t match its type.</source>
        <translation>この行の値が型と一致しません。</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t read this as a broadcast. Paste a cURL command, JSON, Python&apos;s broadcast(), or rows of a spreadsheet with a key and a value.</source>
        <translation>RadarDesk はこれをブロードキャストとして読み取れません。cURL コマンド、JSON、Python の broadcast()、またはキーと値を含む表計算ソフトの行を貼り付けてください。</translation>
    </message>
    <message>
        <source>The decoded data is invalid. Line %1, column %2: %3</source>
        <translation>デコードしたデータが無効です。%1 行 %2 列: %3</translation>
    </message>
    <message>
        <source>This command gets a token or registers a client. It doesn&apos;t send a broadcast.</source>
        <translation>このコマンドはトークンの取得かクライアントの登録を行います。ブロードキャストは送信しません。</translation>
    </message>
    <message>
        <source>This is a shell variable whose value isn&apos;t known here.</source>
        <translation>これはシェル変数で、その値はここでは不明です。</translation>
    </message>
    <message>
        <source>The JSON in “%1” is invalid. Line %2, column %3: %4</source>
        <translation>「%1」の JSON が無効です。%2 行 %3 列: %4</translation>
    </message>
    <message>
        <source>A broadcast must be a JSON object: its data or a whole request.</source>
        <translation>ブロードキャストは、データかリクエスト全体を表す JSON オブジェクトにしてください。</translation>
    </message>
    <message>
        <source>“%1” must be a list of strings.</source>
        <translation>「%1」は文字列のリストにしてください。</translation>
    </message>
    <message>
        <source>The “channel” of the notification must be a string.</source>
        <translation>notification の「channel」は文字列にしてください。</translation>
    </message>
    <message>
        <source>Targeting values must be strings.</source>
        <translation>ターゲティングの値は文字列にしてください。</translation>
    </message>
    <message>
        <source>The first argument of broadcast() must be the channel as a string.</source>
        <translation>broadcast() の第 1 引数は、チャンネルを表す文字列にしてください。</translation>
    </message>
    <message>
        <source>The pasted text contained a secret, which was left out.</source>
        <translation>貼り付けたテキストに含まれていたシークレットを除外しました。</translation>
    </message>
    <message>
        <source>A value is expected here: a string in quotes, a number, True, False, None, a list or a dict.</source>
        <translation>ここには値が必要です: 引用符で囲んだ文字列、数値、True、False、None、リスト、dict。</translation>
    </message>
    <message>
        <source>JSON can&apos;t represent this number.</source>
        <translation>この数値は JSON で表現できません。</translation>
    </message>
    <message>
        <source>The value of this name isn&apos;t known here. Use strings, numbers, True, False, None, lists or dicts.</source>
        <translation>この名前の値はここでは不明です。文字列、数値、True、False、None、リスト、dict を使用してください。</translation>
    </message>
    <message>
        <source>This string isn&apos;t JSON.</source>
        <translation>この文字列は JSON ではありません。</translation>
    </message>
    <message>
        <source>A parenthesis is expected here.</source>
        <translation>ここには丸括弧が必要です。</translation>
    </message>
    <message>
        <source>This escape is incomplete.</source>
        <translation>このエスケープは不完全です。</translation>
    </message>
    <message>
        <source>Characters by name aren&apos;t supported. Write the character itself.</source>
        <translation>名前による文字の指定には対応していません。文字そのものを書いてください。</translation>
    </message>
    <message>
        <source>Bytes aren&apos;t a string. Remove the b.</source>
        <translation>バイト列は文字列ではありません。b を削除してください。</translation>
    </message>
    <message>
        <source>No Python string starts like this.</source>
        <translation>Python の文字列はこのようには始まりません。</translation>
    </message>
    <message>
        <source>The value between these braces isn&apos;t known here.</source>
        <translation>この波括弧内の値はここでは不明です。</translation>
    </message>
    <message>
        <source>The closing quote of this string is missing.</source>
        <translation>この文字列の閉じる引用符がありません。</translation>
    </message>
    <message>
        <source>The output of another command isn&apos;t known here.</source>
        <translation>別のコマンドの出力はここでは不明です。</translation>
    </message>
    <message>
        <source>The line that ends this here-document is missing.</source>
        <translation>このヒアドキュメントを終了する行がありません。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::Phases</name>
    <message>
        <source>Waiting</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>Connecting, TLS</source>
        <translation>接続、TLS</translation>
    </message>
    <message>
        <source>Connecting, sending</source>
        <translation>接続、送信</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Service at work</source>
        <translation>サービスの処理</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Until it failed</source>
        <translation>失敗まで</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::Placeholders</name>
    <message>
        <source>1, 2, 3 …: one more with each message</source>
        <translation>1, 2, 3 …: メッセージごとに 1 ずつ増加</translation>
    </message>
    <message>
        <source>A counter with a name of its own</source>
        <translation>独自の名前を持つカウンター</translation>
    </message>
    <message>
        <source>The time of sending, in UTC, to the millisecond</source>
        <translation>送信時刻 (UTC、ミリ秒まで)</translation>
    </message>
    <message>
        <source>The time of sending in seconds since 1970</source>
        <translation>送信時刻 (1970 年からの秒数)</translation>
    </message>
    <message>
        <source>The time of sending in milliseconds since 1970</source>
        <translation>送信時刻 (1970 年からのミリ秒数)</translation>
    </message>
    <message>
        <source>A random UUID</source>
        <translation>ランダムな UUID</translation>
    </message>
    <message>
        <source>A random whole number from the first to the second</source>
        <translation>1 つ目から 2 つ目の値までのランダムな整数</translation>
    </message>
    <message>
        <source>A random number with as many decimals as its bounds</source>
        <translation>境界値と同じ小数桁数のランダムな数値</translation>
    </message>
    <message>
        <source>The whole of the previous response</source>
        <translation>前回のレスポンス全体</translation>
    </message>
    <message>
        <source>A value from the JSON of the previous response</source>
        <translation>前回のレスポンスの JSON に含まれる値</translation>
    </message>
    <message>
        <source>Nothing may follow “%1” here.</source>
        <translation>ここでは「%1」の後に何も書けません。</translation>
    </message>
    <message>
        <source>Only “ms” may follow “epoch”.</source>
        <translation>「epoch」の後に書けるのは「ms」だけです。</translation>
    </message>
    <message>
        <source>A random number needs two bounds, like 1 100.</source>
        <translation>ランダムな数値には 1 100 のように 2 つの境界値が必要です。</translation>
    </message>
    <message>
        <source>The lower bound of a random number comes first.</source>
        <translation>ランダムな数値は下限を先に書きます。</translation>
    </message>
    <message>
        <source>There is no “%1” in the last response.</source>
        <translation>前回のレスポンスに「%1」がありません。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1 行 %2 列: %3</translation>
    </message>
    <message>
        <source>A counter takes a name, a start and a step only.</source>
        <translation>カウンターに指定できるのは名前、開始値、増分だけです。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a valid counter name. Start with a letter, and continue with letters, digits, “-”, “_” or “.”.</source>
        <translation>「%1」は有効なカウンター名ではありません。英字で始め、その後は英字、数字、「-」、「_」、「.」を使用してください。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a whole number.</source>
        <translation>「%1」は整数ではありません。</translation>
    </message>
    <message>
        <source>The counter “%1” has another start or step earlier in this message.</source>
        <translation>カウンター「%1」には、このメッセージの前の部分で異なる開始値または増分が指定されています。</translation>
    </message>
    <message>
        <source>The counter “%1” reached the largest number. Reset it.</source>
        <translation>カウンター「%1」が最大値に達しました。リセットしてください。</translation>
    </message>
    <message>
        <source>The placeholder makes this key empty.</source>
        <translation>プレースホルダーによりこのキーが空になります。</translation>
    </message>
    <message>
        <source>The placeholder makes this key “%1”, which the object already has.</source>
        <translation>プレースホルダーによりこのキーが「%1」になりますが、オブジェクトにはすでに同じキーがあります。</translation>
    </message>
    <message>
        <source>A counter that starts at 100 and counts in steps of 10</source>
        <translation>100 から始まり 10 ずつ増えるカウンター</translation>
    </message>
    <message>
        <source>With “#” and nothing else in the quotes: a number instead of a string</source>
        <translation>引用符内が「#」付きのプレースホルダーだけの場合: 文字列ではなく数値</translation>
    </message>
    <message>
        <source>One of these values at random</source>
        <translation>これらの値のいずれかをランダムに選択</translation>
    </message>
    <message>
        <source>A random name of a person</source>
        <translation>ランダムな人名</translation>
    </message>
    <message>
        <source>A random short sentence in English</source>
        <translation>ランダムな英語の短文</translation>
    </message>
    <message>
        <source>Braces that are sent unchanged</source>
        <translation>そのまま送信される波括弧</translation>
    </message>
    <message>
        <source>A placeholder with “#” replaces a whole string, so nothing else can be in it.</source>
        <translation>「#」付きのプレースホルダーは文字列全体を置き換えるため、ほかの文字は含められません。</translation>
    </message>
    <message>
        <source>“#” sends the value as a number, and “%1” isn&apos;t a number.</source>
        <translation>「#」は値を数値として送信しますが、「%1」は数値ではありません。</translation>
    </message>
    <message>
        <source>A choice needs values to choose from, like red|green|blue.</source>
        <translation>選択には red|green|blue のように候補の値が必要です。</translation>
    </message>
    <message>
        <source>There is no response yet to take a value from.</source>
        <translation>値を取得するレスポンスがまだありません。</translation>
    </message>
    <message>
        <source>The last response isn&apos;t JSON.</source>
        <translation>前回のレスポンスは JSON ではありません。</translation>
    </message>
    <message>
        <source>With its values, the message is larger than %1 MiB.</source>
        <translation>値を入れたメッセージが %1 MiB を超えています。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a number.</source>
        <translation>「%1」は数値ではありません。</translation>
    </message>
    <message>
        <source>The bounds of a random number can have at most %1 digits.</source>
        <translation>ランダムな数値の境界値は %1 桁以内にしてください。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a path like orders[0].id.</source>
        <translation>「%1」は orders[0].id のようなパスではありません。</translation>
    </message>
    <message>
        <source>There is no variable “%1”.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>変数「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1” is a secret value. Only conditions of scenarios can use it.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>「%1」は秘密の値です。シナリオの条件でのみ使用できます。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::Profile</name>
    <message>
        <source>Sandbox (local)</source>
        <translation>サンドボックス (ローカル)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ProfileChecks</name>
    <message>
        <source>The address is missing. The hosted service is at https://api.pushradar.com.</source>
        <translation>アドレスがありません。ホスト型サービスのアドレスは https://api.pushradar.com です。</translation>
    </message>
    <message>
        <source>This looks like a secret, so it isn&apos;t saved here. Enter it in the field “Secret”, which stores it in the keychain.</source>
        <translation>シークレットのように見えるため、ここには保存しません。「シークレット」欄に入力すると、キーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>The endpoint must be a complete URL such as http://localhost:3000/auth.</source>
        <translation>エンドポイントには http://localhost:3000/auth のような完全な URL を指定してください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ProfileColour</name>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>グレー</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ProfileJson</name>
    <message>
        <source>“%1” has an invalid value.</source>
        <translation>「%1」の値が無効です。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ProfilesExchange</name>
    <message>
        <source>It has no address.</source>
        <translation>アドレスがありません。</translation>
    </message>
    <message>
        <source>It has more than %1 headers.</source>
        <translation>ヘッダーが %1 件を超えています。</translation>
    </message>
    <message numerus="yes">
        <source>%n header value(s) were not part of the file.</source>
        <translation>
            <numerusform>%n 件のヘッダー値はファイルに含まれていませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) had a user name in an address. It has been removed.</source>
        <translation>
            <numerusform>%n 件のプロファイルのアドレスにユーザー名がありました。ユーザー名は削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>One of its values is longer than %1 characters.</source>
        <translation>%1 文字を超える値があります。</translation>
    </message>
    <message>
        <source>One of its values contains a control character.</source>
        <translation>制御文字を含む値があります。</translation>
    </message>
    <message>
        <source>It isn&apos;t a JSON object.</source>
        <translation>JSON オブジェクトではありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) contained what looks like a secret. It was replaced with “%1”.</source>
        <translation>
            <numerusform>%n 件のプロファイルに、シークレットのように見える値が含まれていました。「%1」に置き換えました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) allowed plain http. Allow it again where you need it.</source>
        <translation>
            <numerusform>%n 件のプロファイルで平文の http が許可されていました。必要なものだけ再度許可してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the file&apos;s profiles can be used. %1</source>
        <translation>ファイルのプロファイルはどれも使用できません。%1</translation>
    </message>
    <message>
        <source>The file isn&apos;t a list of profiles.</source>
        <translation>ファイルがプロファイルのリストではありません。</translation>
    </message>
    <message>
        <source>The file contains no profiles.</source>
        <translation>ファイルにプロファイルがありません。</translation>
    </message>
    <message>
        <source>The file contains more than %1 profiles.</source>
        <translation>ファイル内のプロファイルが %1 件を超えています。</translation>
    </message>
    <message>
        <source>Profile %1 of the file was skipped.</source>
        <translation>ファイル内のプロファイル %1 をスキップしました。</translation>
    </message>
    <message>
        <source>Profile %1 of the file, “%2”, was skipped.</source>
        <translation>ファイル内のプロファイル %1「%2」をスキップしました。</translation>
    </message>
    <message>
        <source>It has more than %1 values.</source>
        <translation>値が %1 個を超えています。</translation>
    </message>
    <message numerus="yes">
        <source>%n secret value(s) were not part of the file.</source>
        <translation>
            <numerusform>%n 個の秘密の値はファイルに含まれていませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ProfilesFile</name>
    <message numerus="yes">
        <source>%n profile(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>%n 件のプロファイルを読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version of RadarDesk saved the profiles. Data that this version doesn&apos;t know stays in the file.</source>
        <translation>プロファイルは、より新しいバージョンの RadarDesk で保存されています。このバージョンが対応していないデータは、ファイルにそのまま残ります。</translation>
    </message>
    <message>
        <source>The profiles couldn&apos;t be read.</source>
        <translation>プロファイルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the profiles aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>ファイル %1 をコピーできないため、ファイルは変更せず、プロファイルへの変更は保存しません。フォルダーのアクセス権と空き容量を確認してください。</translation>
    </message>
    <message>
        <source>Part of the profiles file couldn&apos;t be read.</source>
        <translation>プロファイルファイルの一部を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The retention of the sandbox&apos;s events couldn&apos;t be read.</source>
        <translation>サンドボックスのイベントの保持期間を読み取れませんでした。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ProfilesModel</name>
    <message>
        <source>%1, production</source>
        <translation>%1、本番</translation>
    </message>
    <message>
        <source>Unnamed profile</source>
        <translation>名称未設定のプロファイル</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新規プロファイル</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, color: %2</source>
        <comment>%1 is the name of a profile, %2 that of its color</comment>
        <translation>%1、色: %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ReportedStep</name>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未チェック</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::Scenario</name>
    <message>
        <source>A scenario needs a name.</source>
        <translation>シナリオには名前が必要です。</translation>
    </message>
    <message>
        <source>The speed is from %1 to %2.</source>
        <translation>速度は %1 から %2 の範囲です。</translation>
    </message>
    <message>
        <source>Step %1 failed. %2</source>
        <translation>ステップ %1 が失敗しました。%2</translation>
    </message>
    <message>
        <source>The data can&apos;t be sent. Line %1, column %2: %3</source>
        <translation>データを送信できません。%1 行 %2 列: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1 間</translation>
    </message>
    <message>
        <source>%1, every %2</source>
        <comment>10 times, every 500 ms</comment>
        <translation>%1、%2 ごと</translation>
    </message>
    <message>
        <source>Wait %1</source>
        <translation>待機 %1</translation>
    </message>
    <message>
        <source>Repeat %1</source>
        <comment>“10 times”</comment>
        <translation>繰り返し %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel and data</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A time can&apos;t be negative.</source>
        <translation>時間を負の値にすることはできません。</translation>
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
        <translation>%1 ～ %2 s</translation>
    </message>
    <message>
        <source>%1 to %2 ms</source>
        <comment>a time</comment>
        <translation>%1 ～ %2 ms</translation>
    </message>
    <message>
        <source>A name can have at most %1 characters.</source>
        <translation>名前は %1 文字以内にしてください。</translation>
    </message>
    <message>
        <source>A name is a single line without control characters.</source>
        <translation>名前は制御文字を含まない 1 行にしてください。</translation>
    </message>
    <message>
        <source>Repeats can be nested at most %1 levels deep.</source>
        <translation>繰り返しのネストは %1 階層までです。</translation>
    </message>
    <message>
        <source>A scenario can have at most %1 steps.</source>
        <translation>シナリオのステップは %1 個までです。</translation>
    </message>
    <message>
        <source>None of these broadcasts can be sent again.</source>
        <translation>これらのブロードキャストはどれも再送信できません。</translation>
    </message>
    <message>
        <source>A repeat needs either a number of rounds or a duration.</source>
        <translation>繰り返しには回数か時間のどちらかが必要です。</translation>
    </message>
    <message>
        <source>A repeat can have 1 to %1 rounds.</source>
        <translation>繰り返しの回数は 1 から %1 までです。</translation>
    </message>
    <message>
        <source>A repeat can last at most 24 hours.</source>
        <translation>繰り返しの時間は 24 時間までです。</translation>
    </message>
    <message>
        <source>A repeat with a duration needs the time between rounds.</source>
        <translation>時間を指定した繰り返しには、各回の間隔が必要です。</translation>
    </message>
    <message>
        <source>A time can be at most 24 hours.</source>
        <translation>時間は 24 時間までです。</translation>
    </message>
    <message>
        <source>Enter the shorter time first.</source>
        <translation>短い時間を先に入力してください。</translation>
    </message>
    <message>
        <source>Enter a time such as “500 ms”, “1.5 s” or “2 min”.</source>
        <translation>「500 ms」、「1.5 s」、「2 min」のように時間を入力してください。</translation>
    </message>
    <message>
        <source>Enter a rate per second such as “20” or “0.5”, at most 1000.</source>
        <translation>1 秒あたりの回数を「20」や「0.5」のように入力してください。上限は 1000 です。</translation>
    </message>
    <message>
        <source>The data is larger than %1 KiB.</source>
        <translation>データが %1 KiB を超えています。</translation>
    </message>
    <message>
        <source>1 to %1 messages can be expected.</source>
        <translation>期待できるメッセージは 1 から %1 件です。</translation>
    </message>
    <message>
        <source>There can be at most %1 conditions.</source>
        <translation>条件は %1 個までです。</translation>
    </message>
    <message>
        <source>Enter a time such as “500 ms” or “2 s”.</source>
        <translation>「500 ms」や「2 s」のように時間を入力してください。</translation>
    </message>
    <message>
        <source>The name of a variable consists of letters, digits and “_”, “-” or “.”.</source>
        <translation>変数の名前に使用できるのは、英字、数字、「_」、「-」、「.」です。</translation>
    </message>
    <message>
        <source>Expect nothing on %1 for %2</source>
        <extracomment>%1 is a channel, %2 a time</extracomment>
        <translation>%1 で %2 の間、メッセージがないことを期待</translation>
    </message>
    <message numerus="yes">
        <source>Expect exactly %n message(s) on %1 within %2</source>
        <extracomment>%1 is a channel, %2 a time</extracomment>
        <translation>
            <numerusform>%1 で %2 以内にちょうど %n 件のメッセージを期待</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expect at least %n message(s) on %1 within %2</source>
        <extracomment>%1 is a channel, %2 a time</extracomment>
        <translation>
            <numerusform>%1 で %2 以内に少なくとも %n 件のメッセージを期待</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is expected, conditions</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Start simulated faults</source>
        <translation>障害のシミュレーションを開始</translation>
    </message>
    <message>
        <source>Stop simulated faults</source>
        <translation>障害のシミュレーションを停止</translation>
    </message>
    <message>
        <source>Capture %1 of %2 as %3</source>
        <comment>a field, a channel, a name</comment>
        <translation>%2 の %1 を %3 として取得</translation>
    </message>
    <message>
        <source>Anyone may join a public channel. Enter one that begins with “private-” or “presence-”.</source>
        <translation>公開チャンネルには誰でも参加できます。「private-」または「presence-」で始まるチャンネルを入力してください。</translation>
    </message>
    <message>
        <source>A name is a single line of at most %1 characters.</source>
        <translation>名前は %1 文字以内の 1 行です。</translation>
    </message>
    <message>
        <source>Expect no token for %1 when not signed in</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>未サインインでは %1 のトークンなしを期待</translation>
    </message>
    <message>
        <source>Expect no subscription to %1 when not signed in</source>
        <translation>未サインインでは %1 の購読なしを期待</translation>
    </message>
    <message>
        <source>Expect no token for %1 as %2</source>
        <extracomment>%1 is a channel, %2 an identity</extracomment>
        <translation>%2 として %1 のトークンなしを期待</translation>
    </message>
    <message>
        <source>Expect no subscription to %1 as %2</source>
        <translation>%2 として %1 の購読なしを期待</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ScenariosExchange</name>
    <message>
        <source>Step %1: %2</source>
        <comment>“1.2” and a sentence</comment>
        <translation>ステップ %1: %2</translation>
    </message>
    <message>
        <source>It isn&apos;t a JSON object.</source>
        <translation>JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>“%1” has an invalid value.</source>
        <translation>「%1」の値が無効です。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t allowed here.</source>
        <translation>ここに「%1」は使用できません。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used. %2</source>
        <translation>「%1」は使用できません。%2</translation>
    </message>
    <message>
        <source>Repeats can be nested at most %1 levels deep.</source>
        <translation>繰り返しのネストは %1 階層までです。</translation>
    </message>
    <message>
        <source>None of the file&apos;s scenarios can be used. %1</source>
        <translation>ファイルのシナリオはどれも使用できません。%1</translation>
    </message>
    <message>
        <source>The file isn&apos;t a list of scenarios.</source>
        <translation>ファイルがシナリオのリストではありません。</translation>
    </message>
    <message>
        <source>The file contains no scenarios.</source>
        <translation>ファイルにシナリオがありません。</translation>
    </message>
    <message>
        <source>The file contains more than %1 scenarios.</source>
        <translation>ファイル内のシナリオが %1 件を超えています。</translation>
    </message>
    <message>
        <source>Scenario %1 of the file was skipped.</source>
        <translation>ファイル内のシナリオ %1 をスキップしました。</translation>
    </message>
    <message>
        <source>Scenario %1 of the file, “%2”, was skipped.</source>
        <translation>ファイル内のシナリオ %1「%2」をスキップしました。</translation>
    </message>
    <message>
        <source>It needs “broadcast”, “wait”, “repeat”, “faults”, “expect”, “expectNone”, “expectRefused” or “capture”.</source>
        <translation>「broadcast」、「wait」、「repeat」、「faults」、「expect」、「expectNone」、「expectRefused」、「capture」のいずれかが必要です。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ScenariosFile</name>
    <message numerus="yes">
        <source>%n scenario(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>%n 件のシナリオを読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version of RadarDesk saved the scenarios.</source>
        <translation>シナリオは、より新しいバージョンの RadarDesk で保存されています。</translation>
    </message>
    <message>
        <source>The scenarios couldn&apos;t be read.</source>
        <translation>シナリオを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the scenarios aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>ファイル %1 をコピーできないため、ファイルは変更せず、シナリオへの変更は保存しません。フォルダーのアクセス権と空き容量を確認してください。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ScenariosModel</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (コピー)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n step(s)</source>
        <translation>
            <numerusform>%1、%n ステップ</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>ステップ %1: %2</translation>
    </message>
    <message>
        <source>A scenario can&apos;t contain another scenario.</source>
        <translation>シナリオに別のシナリオを含めることはできません。</translation>
    </message>
    <message>
        <source>A step must be in a scenario or a repeat.</source>
        <translation>ステップはシナリオまたは繰り返しの中に置いてください。</translation>
    </message>
    <message>
        <source>A repeat can&apos;t contain itself.</source>
        <translation>繰り返しにそれ自体を含めることはできません。</translation>
    </message>
    <message>
        <source>Repeats can be nested at most %1 levels deep.</source>
        <translation>繰り返しのネストは %1 階層までです。</translation>
    </message>
    <message>
        <source>A scenario can have at most %1 steps.</source>
        <translation>シナリオのステップは %1 個までです。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::Snippet</name>
    <message>
        <source>With a continent, the official library targets each of its countries as well.</source>
        <translation>大陸を指定すると、公式ライブラリはその大陸のすべての国も対象にします。</translation>
    </message>
    <message>
        <source>The official library sends to the hosted service; to send to %1, change the address in the library.</source>
        <translation>公式ライブラリはホスト型サービスに送信します。%1 に送信するには、ライブラリ内のアドレスを変更してください。</translation>
    </message>
    <message>
        <source>Replace “/auth” with the URL of your server that issues tokens for this channel.</source>
        <translation>「/auth」を、このチャンネルのトークンを発行するサーバーの URL に置き換えてください。</translation>
    </message>
    <message>
        <source>The v2 documentation doesn&apos;t show how a page loads the script and subscribes, so this code does both as in v3.</source>
        <translation>v2 のドキュメントには、ページでのスクリプトの読み込みと購読の方法が示されていないため、このコードではどちらも v3 と同じように行います。</translation>
    </message>
    <message>
        <source>v3 has no targeting, so this reaches everyone on the channel.</source>
        <translation>v3 にはターゲティングがないため、チャンネルの全員に届きます。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::SnippetNotes</name>
    <message>
        <source>%1 puts keys that are whole numbers before all others.</source>
        <translation>%1 は、整数のキーをほかのすべてのキーより前に置きます。</translation>
    </message>
    <message>
        <source>%1 can&apos;t hold these numbers exactly, so they arrive rounded: %2</source>
        <translation>%1 はこれらの数値を正確に保持できないため、丸めた値が到着します: %2</translation>
    </message>
    <message>
        <source>A value is nested so deeply that the code reads it from JSON.</source>
        <translation>値のネストが深いため、コードはその値を JSON から読み取ります。</translation>
    </message>
    <message>
        <source>%1 writes these numbers differently, with the same value: %2</source>
        <translation>%1 はこれらの数値を、同じ値の別の表記で書きます: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t send such large numbers, so they are in quotes and arrive as strings: %2</source>
        <translation>%1 はこのような大きな数値を送信できないため、引用符で囲まれ、文字列として到着します: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t send half of a surrogate pair, so it sends U+FFFD instead.</source>
        <translation>%1 はサロゲートペアの片方だけを送信できないため、代わりに U+FFFD を送信します。</translation>
    </message>
    <message>
        <source>Only the last value of a duplicate key is sent: %1</source>
        <translation>重複したキーは最後の値だけが送信されます: %1</translation>
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
        <translation>Python、項目ごと (v2)</translation>
    </message>
    <message>
        <source>cURL (v2)</source>
        <translation>cURL (v2)</translation>
    </message>
    <message>
        <source>Page that receives (v2)</source>
        <translation>受信するページ (v2)</translation>
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
        <translation>受信するページ (v3)</translation>
    </message>
    <message>
        <source>C++ with Qt</source>
        <translation>C++ と Qt</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::TemplatesExchange</name>
    <message>
        <source>It isn&apos;t a JSON object.</source>
        <translation>JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>“%1” has an invalid value.</source>
        <translation>「%1」の値が無効です。</translation>
    </message>
    <message>
        <source>The file contains no saved messages.</source>
        <translation>ファイルに保存済みメッセージがありません。</translation>
    </message>
    <message>
        <source>The file contains more than %1 saved messages.</source>
        <translation>ファイル内の保存済みメッセージが %1 件を超えています。</translation>
    </message>
    <message>
        <source>None of the file&apos;s saved messages can be used. %1</source>
        <translation>ファイルの保存済みメッセージはどれも使用できません。%1</translation>
    </message>
    <message>
        <source>Saved message %1 of the file was skipped.</source>
        <translation>ファイル内の保存済みメッセージ %1 をスキップしました。</translation>
    </message>
    <message>
        <source>Saved message %1 of the file, “%2”, was skipped.</source>
        <translation>ファイル内の保存済みメッセージ %1「%2」をスキップしました。</translation>
    </message>
    <message>
        <source>The file isn&apos;t a list of saved messages.</source>
        <translation>ファイルが保存済みメッセージのリストではありません。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::TemplatesFile</name>
    <message numerus="yes">
        <source>%n saved message(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>%n 件の保存済みメッセージを読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The saved messages couldn&apos;t be read.</source>
        <translation>保存済みメッセージを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the saved messages aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>ファイル %1 をコピーできないため、ファイルは変更せず、保存済みメッセージへの変更は保存しません。フォルダーのアクセス権と空き容量を確認してください。</translation>
    </message>
    <message>
        <source>A newer version of RadarDesk saved the messages.</source>
        <translation>保存済みメッセージは、より新しいバージョンの RadarDesk で保存されています。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::TemplatesModel</name>
    <message>
        <source>%1, channel %2</source>
        <translation>%1、チャンネル %2</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <translation>フォルダーには名前が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>Folder %1, %n saved message(s)</source>
        <translation>
            <numerusform>フォルダー %1、保存済みメッセージ %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::TextDifference</name>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>ほか %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubscriberPage</name>
    <message>
        <source>Private channel</source>
        <translation>プライベートチャンネル</translation>
    </message>
    <message>
        <source>Presence channel</source>
        <translation>プレゼンスチャンネル</translation>
    </message>
    <message>
        <source>Public channel</source>
        <translation>パブリックチャンネル</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>再接続中…</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Waiting for the first message.</source>
        <translation>最初のメッセージを待っています。</translation>
    </message>
    <message>
        <source>Here now: %1</source>
        <translation>現在の参加者: %1</translation>
    </message>
    <message>
        <source>Messages: %1</source>
        <translation>メッセージ: %1</translation>
    </message>
    <message>
        <source>The browser library could not be loaded from %1. Check that this device is online and that nothing in the browser blocks that address.</source>
        <translation>%1 からブラウザーライブラリを読み込めませんでした。このデバイスがオンラインであり、ブラウザーでそのアドレスがブロックされていないことを確認してください。</translation>
    </message>
    <message>
        <source>The browser library could not subscribe: %1</source>
        <translation>ブラウザーライブラリが購読できませんでした: %1</translation>
    </message>
</context>
</TS>
