<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>DeliveryFinding</name>
    <message>
        <source>A simulated fault lost the message</source>
        <translation>模拟故障丢失了消息</translation>
    </message>
    <message>
        <source>A rule of the simulated faults dropped the message at %1.</source>
        <extracomment>%1: a time</extracomment>
        <translation>模拟故障的一条规则在 %1 丢弃了消息。</translation>
    </message>
    <message>
        <source>Turn the rule off in Simulated faults, then send again.</source>
        <translation>在“模拟故障”中关闭该规则，然后再次发送。</translation>
    </message>
    <message>
        <source>The message is held</source>
        <translation>消息被保留</translation>
    </message>
    <message>
        <source>A rule of the simulated faults has held the message since %1.</source>
        <extracomment>%1: a time</extracomment>
        <translation>一条模拟故障规则自 %1 起扣留了消息。</translation>
    </message>
    <message>
        <source>Let it go in Simulated faults.</source>
        <translation>在“模拟故障”中释放该消息。</translation>
    </message>
    <message>
        <source>A simulated fault delays the message</source>
        <translation>模拟故障延迟了消息</translation>
    </message>
    <message>
        <source>A rule of the simulated faults delayed the message at %1.</source>
        <extracomment>%1: a time</extracomment>
        <translation>模拟故障的一条规则在 %1 延迟了消息。</translation>
    </message>
    <message>
        <source>The message was for some subscribers only</source>
        <translation>消息只发给部分订阅者</translation>
    </message>
    <message>
        <source>The broadcast chooses its subscribers by: %1.</source>
        <extracomment>%1: names of fields</extracomment>
        <translation>广播按以下字段选择订阅者：%1。</translation>
    </message>
    <message>
        <source>Remove the targeting, or check that it fits the subscriber.</source>
        <translation>移除定向，或检查定向是否与订阅者匹配。</translation>
    </message>
    <message>
        <source>The page was too slow</source>
        <translation>页面太慢</translation>
    </message>
    <message>
        <source>%1 did not take its messages fast enough and was dropped at %2. %4</source>
        <extracomment>%1: a connection, %2: a time, %3: a duration, %4: a sentence</extracomment>
        <translation>%1 接收消息不够快，在 %2 被断开。%4</translation>
    </message>
    <message>
        <source>Do less in the callback, or send less often.</source>
        <translation>减少回调中的处理，或降低发送频率。</translation>
    </message>
    <message>
        <source>The page is behind</source>
        <translation>页面接收滞后</translation>
    </message>
    <message>
        <source>%2 still wait for %1.</source>
        <extracomment>%1: a connection, %2: a size</extracomment>
        <translation>还有 %2 在等待 %1 接收。</translation>
    </message>
    <message>
        <source>Do less in the callback: a page that is busy takes no messages.</source>
        <translation>减少回调中的处理：忙碌的页面不会接收消息。</translation>
    </message>
    <message>
        <source>The connection ended right after</source>
        <translation>连接随即结束</translation>
    </message>
    <message>
        <source>%1 was lost %2 after the message was sent to it. %3</source>
        <extracomment>%1: a connection, %2: a duration, %3: a sentence</extracomment>
        <translation>消息发往 %1 后，该连接在 %2 后断开。%3</translation>
    </message>
    <message>
        <source>The message may have been lost with it. Load the current state when the page comes back.</source>
        <translation>消息可能随之丢失。页面恢复连接时，请加载当前状态。</translation>
    </message>
    <message>
        <source>The message did not go to every subscriber</source>
        <translation>消息未发给所有订阅者</translation>
    </message>
    <message>
        <source>%1 was on the channel, and is not among the connections that the message went to (%2).</source>
        <extracomment>%1: a connection, %2: a number</extracomment>
        <translation>%1 在该频道上，但不在消息发往的连接之中 (%2)。</translation>
    </message>
    <message>
        <source>Look at what happened to this connection.</source>
        <translation>查看此连接发生了什么。</translation>
    </message>
    <message>
        <source>The subscriber page did not receive it</source>
        <translation>订阅者页面没有收到</translation>
    </message>
    <message>
        <source>A subscriber page received the last message at %1, and not this one.</source>
        <extracomment>%1: a time</extracomment>
        <translation>订阅者页面在 %1 收到最后一条消息，没有收到这一条。</translation>
    </message>
    <message>
        <source>Check that the page is still open and connected, then send again.</source>
        <translation>检查页面是否仍然打开且已连接，然后再次发送。</translation>
    </message>
    <message>
        <source>The callback threw an error</source>
        <translation>回调抛出异常</translation>
    </message>
    <message>
        <source>In %1, the callback threw: %2 %3</source>
        <extracomment>%1: a connection, %2: what was thrown, %3: file and line</extracomment>
        <translation>在 %1 中，回调抛出异常：%2 %3</translation>
    </message>
    <message>
        <source>Correct the callback at this place.</source>
        <translation>修正回调中的此处代码。</translation>
    </message>
    <message>
        <source>The page has no callback for the channel</source>
        <translation>页面没有该频道的回调</translation>
    </message>
    <message>
        <source>%1 received the message on “%2” and had no callback to call.</source>
        <extracomment>%1: a connection, %2: a channel</extracomment>
        <translation>%1 在“%2”上收到了消息，但没有可调用的回调。</translation>
    </message>
    <message>
        <source>Pass the callback to “subscribe” for this channel.</source>
        <translation>在此频道的“subscribe”中传入回调。</translation>
    </message>
    <message>
        <source>The callback belongs to another channel</source>
        <translation>回调属于另一个频道</translation>
    </message>
    <message>
        <source>%1 received the message on “%2” and has callbacks only for %3.</source>
        <extracomment>%1: a connection, %2 and %3: channels</extracomment>
        <translation>%1 在“%2”上收到了消息，但只有 %3 的回调。</translation>
    </message>
    <message>
        <source>The callback is registered more than once</source>
        <translation>回调被重复注册</translation>
    </message>
    <message>
        <source>In %1, %2 callbacks were called for one message.</source>
        <extracomment>%1: a connection, %2: a number</extracomment>
        <translation>在 %1 中，一条消息调用了 %2 个回调。</translation>
    </message>
    <message>
        <source>Subscribe once: a component that is shown again often subscribes again.</source>
        <translation>只订阅一次：组件再次显示时，往往会重复订阅。</translation>
    </message>
    <message>
        <source>The callback has not returned</source>
        <translation>回调尚未返回</translation>
    </message>
    <message>
        <source>%1 received the message %2 ago, and its callback has not returned since.</source>
        <extracomment>%1: a connection, %2: a duration</extracomment>
        <translation>%1 在 %2 前收到了消息，其回调至今尚未返回。</translation>
    </message>
    <message>
        <source>Look for a loop or a dialog in the callback. A browser also stops pages that are hidden.</source>
        <translation>检查回调中是否有循环或对话框。浏览器也会暂停隐藏的页面。</translation>
    </message>
    <message>
        <source>The app sent the message twice</source>
        <translation>应用发送了两次消息</translation>
    </message>
    <message>
        <source>The app broadcast the same data twice, %1 apart.</source>
        <extracomment>%1: a duration</extracomment>
        <translation>应用广播了两次相同的数据，间隔 %1。</translation>
    </message>
    <message>
        <source>Check what calls the code that broadcasts: a retry, two workers, or a listener that is registered twice.</source>
        <translation>检查是什么调用了广播的代码：重试、两个 worker，或重复注册的监听器。</translation>
    </message>
    <message>
        <source>Messages arrived out of order</source>
        <translation>消息到达的顺序有误</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <extracomment>%1: a connection, %2: &quot;7 of 500 overtook, …&quot;, %3: &quot;by the IDs of the broadcasts&quot;
----------
%1: a connection, %2: &quot;1 doubled, …&quot;, %3: &quot;by the IDs of the broadcasts&quot;
----------
%1: a connection, %2: &quot;2 lost, …&quot;, %3: &quot;by the IDs of the broadcasts&quot;</extracomment>
        <translation>%1：%2（%3）。</translation>
    </message>
    <message>
        <source>Add a counter to the data, and let the page ignore what is older than what it has.</source>
        <translation>在数据中添加计数器，让页面忽略比现有数据更旧的内容。</translation>
    </message>
    <message>
        <source>Messages arrived more than once</source>
        <translation>消息重复到达</translation>
    </message>
    <message>
        <source>Add an ID to the data, and let the page ignore those that it has seen.</source>
        <translation>在数据中添加 ID，让页面忽略已见过的 ID。</translation>
    </message>
    <message>
        <source>Messages are missing</source>
        <translation>消息有缺失</translation>
    </message>
    <message>
        <source>Let the page load the current state when a number is missing.</source>
        <translation>编号有缺失时，让页面加载当前状态。</translation>
    </message>
    <message>
        <source>The message was late</source>
        <translation>消息延迟</translation>
    </message>
    <message>
        <source>%1 handled the message after %2.</source>
        <extracomment>%1: a connection, %2: a duration</extracomment>
        <translation>%1 在 %2 后处理了消息。</translation>
    </message>
    <message>
        <source>Check whether the page was busy or hidden: browsers slow down pages in the background.</source>
        <translation>检查页面当时是否忙碌或隐藏：浏览器会降低后台页面的运行速度。</translation>
    </message>
    <message>
        <source>No app has called yet</source>
        <translation>尚无应用调用</translation>
    </message>
    <message>
        <source>No call of an app has reached this service, at %1.</source>
        <extracomment>%1: an address</extracomment>
        <translation>没有应用的调用到达此服务（%1）。</translation>
    </message>
    <message>
        <source>A call that fails before it leaves is seen by its absence alone. Check that the code that broadcasts runs: is the queue worker started, is the transaction committed, was there an exception before it? Then check that the app is pointed at this address.</source>
        <translation>发出之前就失败的调用，只能从其缺失看出。检查广播的代码是否运行：队列 worker 是否已启动，事务是否已提交，之前是否有异常？然后检查应用是否指向此地址。</translation>
    </message>
    <message>
        <source>The app has not called lately</source>
        <translation>应用近期没有调用</translation>
    </message>
    <message>
        <source>The last call was by %1, on %2.</source>
        <extracomment>%1: a program, %2: a time</extracomment>
        <translation>最后一次调用来自 %1，时间为 %2。</translation>
    </message>
    <message>
        <source>A call that fails before it leaves is seen by its absence alone. Check that the code that broadcasts runs: is the queue worker started, is the transaction committed, was there an exception before it?</source>
        <translation>发出之前就失败的调用，只能从其缺失看出。检查广播的代码是否运行：队列 worker 是否已启动，事务是否已提交，之前是否有异常？</translation>
    </message>
    <message>
        <source>The app calls an old address</source>
        <translation>应用调用的是旧地址</translation>
    </message>
    <message>
        <source>The app last called %1, on %3. The service is at %2 now.</source>
        <extracomment>%1 and %2: addresses, %3: a time</extracomment>
        <translation>应用最后一次调用的是 %1（%3）。服务现在位于 %2。</translation>
    </message>
    <message>
        <source>Point the app at the new address and restart it.</source>
        <translation>将应用指向新地址并重新启动。</translation>
    </message>
    <message>
        <source>The app has not broadcast</source>
        <translation>应用没有广播</translation>
    </message>
    <message>
        <source>Calls of the app: %1, none of them a broadcast. Nothing was sent to “%2”.</source>
        <extracomment>%1: a number, %2: a channel</extracomment>
        <translation>应用的调用：%1，其中没有广播。没有向“%2”发送任何内容。</translation>
    </message>
    <message>
        <source>Check that the code that broadcasts runs: is the queue worker started, is the transaction committed, was there an exception before it?</source>
        <translation>检查广播的代码是否运行：队列 worker 是否已启动，事务是否已提交，之前是否有异常？</translation>
    </message>
    <message>
        <source>The app broadcast to other channels only</source>
        <translation>应用只向其他频道广播</translation>
    </message>
    <message>
        <source>Broadcasts of the app: %1, none to “%2”. It used: %3.</source>
        <extracomment>%1: a number, %2: a channel, %3: channels</extracomment>
        <translation>应用的广播：%1，没有发往“%2”的。它使用了：%3。</translation>
    </message>
    <message>
        <source>Compare the channel in the code that broadcasts with the one that your page subscribes to.</source>
        <translation>将广播代码中的频道与页面订阅的频道进行核对。</translation>
    </message>
    <message>
        <source>The message went to another profile</source>
        <translation>消息发往了另一个配置</translation>
    </message>
    <message>
        <source>A broadcast to “%1” reached the service of the profile “%2” at %3, not that of “%4”.</source>
        <extracomment>%1: a channel, %2 and %4: profiles, %3: a time</extracomment>
        <translation>发往“%1”的广播在 %3 到达了配置“%2”的服务，而不是“%4”的服务。</translation>
    </message>
    <message>
        <source>Use the address and the secret of one profile in the app and in the page.</source>
        <translation>在应用和页面中使用同一配置的地址和密钥。</translation>
    </message>
    <message>
        <source>The message has not left yet</source>
        <translation>消息尚未发出</translation>
    </message>
    <message>
        <source>The broadcast was recorded at %1 and is still waiting to be sent.</source>
        <extracomment>%1: a time</extracomment>
        <translation>广播记录于 %1，仍在等待发送。</translation>
    </message>
    <message>
        <source>It waits for the secret or for an answer. Enter the secret in the profile if RadarDesk asks for it.</source>
        <translation>它在等待密钥或响应。如果 RadarDesk 要求提供密钥，请在配置中输入。</translation>
    </message>
    <message>
        <source>The message was not sent</source>
        <translation>消息未发送</translation>
    </message>
    <message>
        <source>RadarDesk did not send it: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>RadarDesk 没有发送：%1</translation>
    </message>
    <message>
        <source>Correct the message, then send it again.</source>
        <translation>修正消息，然后再次发送。</translation>
    </message>
    <message>
        <source>The service&apos;s host does not exist</source>
        <translation>服务的主机不存在</translation>
    </message>
    <message>
        <source>The call never reached a service: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>调用没有到达任何服务：%1</translation>
    </message>
    <message>
        <source>Check the address for typing errors, and the network connection.</source>
        <translation>检查地址有无输入错误，并检查网络连接。</translation>
    </message>
    <message>
        <source>Nothing listens at this address</source>
        <translation>此地址上没有服务在监听</translation>
    </message>
    <message>
        <source>Nothing listens at %2: %1</source>
        <extracomment>%1: a sentence, %2: an address</extracomment>
        <translation>%2 上没有服务在监听：%1</translation>
    </message>
    <message>
        <source>Start the service, or correct the port in the address.</source>
        <translation>启动服务，或修正地址中的端口。</translation>
    </message>
    <message>
        <source>The encrypted connection failed</source>
        <translation>加密连接失败</translation>
    </message>
    <message>
        <source>The call never reached the service: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>调用没有到达服务：%1</translation>
    </message>
    <message>
        <source>Check the clock of this machine, a proxy in between, and the certificate.</source>
        <translation>检查本机的时钟、途中的代理以及证书。</translation>
    </message>
    <message>
        <source>The service did not answer</source>
        <translation>服务没有响应</translation>
    </message>
    <message>
        <source>No answer came in time: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>没有及时收到响应：%1</translation>
    </message>
    <message>
        <source>The message may have been accepted all the same. Look for it at a subscriber before you send it again.</source>
        <translation>消息仍可能已被接受。再次发送之前，请先在订阅者处查看是否已收到。</translation>
    </message>
    <message>
        <source>The call was canceled</source>
        <translation>调用已取消</translation>
    </message>
    <message>
        <source>The call was canceled before the answer came: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>收到响应之前，调用已取消：%1</translation>
    </message>
    <message>
        <source>The network failed</source>
        <translation>网络出错</translation>
    </message>
    <message>
        <source>The call failed on its way: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>调用在途中失败：%1</translation>
    </message>
    <message>
        <source>Check the network connection and the proxy, then send it again.</source>
        <translation>检查网络连接和代理，然后再次发送。</translation>
    </message>
    <message>
        <source>A simulated fault answered the call</source>
        <translation>模拟故障响应了调用</translation>
    </message>
    <message>
        <source>A rule of the simulated faults applied to the call: %1.</source>
        <extracomment>%1: a simulated fault</extracomment>
        <translation>模拟故障的一条规则作用于该调用：%1。</translation>
    </message>
    <message>
        <source>The call had no secret</source>
        <translation>调用没有密钥</translation>
    </message>
    <message>
        <source>The service refused the call: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>服务拒绝了调用：%1</translation>
    </message>
    <message>
        <source>Set the secret in the app. An environment variable that isn&apos;t loaded is the most frequent reason.</source>
        <translation>在应用中设置密钥。最常见的原因是环境变量没有加载。</translation>
    </message>
    <message>
        <source>The secret is another one</source>
        <translation>密钥不一致</translation>
    </message>
    <message>
        <source>Copy the secret of this profile into the app. Check that it isn&apos;t the public key, or that of another app.</source>
        <translation>将此配置的密钥复制到应用中。检查它是否误用了公钥或其他应用的密钥。</translation>
    </message>
    <message>
        <source>The service forbids the call</source>
        <translation>服务禁止该调用</translation>
    </message>
    <message>
        <source>The service answered 403: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>服务返回了 403：%1</translation>
    </message>
    <message>
        <source>Check in the dashboard whether the app may broadcast.</source>
        <translation>在控制台中检查应用是否有权广播。</translation>
    </message>
    <message>
        <source>The app calls a path that does not exist</source>
        <translation>应用调用的路径不存在</translation>
    </message>
    <message>
        <source>The service has nothing at “%3”: %1</source>
        <extracomment>%1: a sentence, %3: a path</extracomment>
        <translation>服务的“%3”处没有内容：%1</translation>
    </message>
    <message>
        <source>Check the version and the end of the base URL: the libraries add the rest of the path themselves.</source>
        <translation>检查版本和基础 URL 的结尾：路径的其余部分由库自行添加。</translation>
    </message>
    <message>
        <source>The call uses the wrong method</source>
        <translation>调用使用的方法错误</translation>
    </message>
    <message>
        <source>Send broadcasts with POST. A redirect from http to https turns POST into GET.</source>
        <translation>使用 POST 发送广播。从 http 到 https 的重定向会将 POST 变为 GET。</translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation>消息过大</translation>
    </message>
    <message>
        <source>The service refused the message: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>服务拒绝了消息：%1</translation>
    </message>
    <message>
        <source>Send less: channel and data together may have 10 KiB. Send an ID, and let the page load the rest.</source>
        <translation>减少发送内容：频道和数据合计最多 10 KiB。可以只发送 ID，由页面加载其余内容。</translation>
    </message>
    <message>
        <source>The service can&apos;t read the call&apos;s body</source>
        <translation>服务无法读取调用的正文</translation>
    </message>
    <message>
        <source>Send JSON or a form, and name it in the Content-Type header.</source>
        <translation>发送 JSON 或表单，并在 Content-Type 请求头中注明。</translation>
    </message>
    <message>
        <source>Too many messages in a short time</source>
        <translation>短时间内消息过多</translation>
    </message>
    <message>
        <source>The service answered 429: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>服务返回了 429：%1</translation>
    </message>
    <message>
        <source>Send less often, or several changes in one message.</source>
        <translation>降低发送频率，或将多项更改合并到一条消息中。</translation>
    </message>
    <message>
        <source>The channel name is invalid</source>
        <translation>频道名称无效</translation>
    </message>
    <message>
        <source>The service refused the channel “%1”: %2</source>
        <extracomment>%1: a channel, %2: a sentence</extracomment>
        <translation>服务拒绝了频道“%1”：%2</translation>
    </message>
    <message>
        <source>Correct the name in the code that broadcasts and in the page.</source>
        <translation>修正广播代码和页面中的名称。</translation>
    </message>
    <message>
        <source>The data can&apos;t be read</source>
        <translation>数据无法读取</translation>
    </message>
    <message>
        <source>The service refused the data: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>服务拒绝了数据：%1</translation>
    </message>
    <message>
        <source>Send valid JSON. In v3 the data is JSON inside a string.</source>
        <translation>发送有效的 JSON。在 v3 中，数据是字符串内的 JSON。</translation>
    </message>
    <message>
        <source>The call is malformed</source>
        <translation>调用格式错误</translation>
    </message>
    <message>
        <source>Compare the call with one of RadarDesk: choose “Copy as code” in the editor.</source>
        <translation>将调用与 RadarDesk 的调用进行核对：在编辑器中选择“复制为代码”。</translation>
    </message>
    <message>
        <source>The service redirects the call</source>
        <translation>服务重定向了调用</translation>
    </message>
    <message>
        <source>The service answered with a redirect (%2), which the libraries don&apos;t follow.</source>
        <extracomment>%2: a number</extracomment>
        <translation>服务返回了重定向（%2），而库不会跟随重定向。</translation>
    </message>
    <message>
        <source>Use the final address: https, without a path that redirects.</source>
        <translation>使用最终地址：https，且路径不会重定向。</translation>
    </message>
    <message>
        <source>The service failed</source>
        <translation>服务出错</translation>
    </message>
    <message>
        <source>The service answered %2: %1</source>
        <extracomment>%1: a sentence, %2: a number</extracomment>
        <translation>服务返回了 %2：%1</translation>
    </message>
    <message>
        <source>Try again later, and check the service&apos;s status page.</source>
        <translation>稍后重试，并查看服务的状态页面。</translation>
    </message>
    <message>
        <source>Something else answered</source>
        <translation>响应来自其他程序</translation>
    </message>
    <message>
        <source>The answer is not one of the service: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>响应不是来自该服务：%1</translation>
    </message>
    <message>
        <source>Check the address: a proxy, a sign-in page or a development server may answer in its place.</source>
        <translation>检查地址：可能是代理、登录页面或开发服务器代为响应。</translation>
    </message>
    <message>
        <source>The service refused the call</source>
        <translation>服务拒绝了调用</translation>
    </message>
    <message>
        <source>Read its answer below.</source>
        <translation>请查看下方的响应。</translation>
    </message>
    <message>
        <source>The channel names differ</source>
        <translation>频道名称不一致</translation>
    </message>
    <message>
        <source>The message went to %3, and the subscriber is on %4.</source>
        <extracomment>%1 and %2: channels, %3 and %4: the same with differing characters in brackets</extracomment>
        <translation>消息发往 %3，而订阅者在 %4 上。</translation>
    </message>
    <message>
        <source>Use one name in both places. Make it by one function or one constant.</source>
        <translation>两处使用同一个名称。用同一个函数或常量生成名称。</translation>
    </message>
    <message>
        <source>The channel names differ in case</source>
        <translation>频道名称的大小写不一致</translation>
    </message>
    <message>
        <source>The channel names differ in white space</source>
        <translation>频道名称的空白字符不一致</translation>
    </message>
    <message>
        <source>Trim the name where it is made, in the app and in the page.</source>
        <translation>在应用和页面中生成名称的位置，去除首尾的空白字符。</translation>
    </message>
    <message>
        <source>The channel names have different prefixes</source>
        <translation>频道名称的前缀不同</translation>
    </message>
    <message>
        <source>A channel name is percent-encoded</source>
        <translation>有一个频道名称经过百分号编码</translation>
    </message>
    <message>
        <source>Pass the name unencoded: the libraries encode it themselves.</source>
        <translation>传入未编码的名称：库会自行编码。</translation>
    </message>
    <message>
        <source>The channel names differ in a look-alike character</source>
        <translation>频道名称有形近字符的差异</translation>
    </message>
    <message>
        <source>Type the name again in place of copying it.</source>
        <translation>重新输入名称，不要复制。</translation>
    </message>
    <message>
        <source>The channel names differ in a separator</source>
        <translation>频道名称的分隔符不一致</translation>
    </message>
    <message>
        <source>The channels belong to different environments</source>
        <translation>频道属于不同的环境</translation>
    </message>
    <message>
        <source>Start the app and the page with the same environment, or take it out of the name.</source>
        <translation>使用相同的环境启动应用和页面，或从名称中去掉环境。</translation>
    </message>
    <message>
        <source>Nobody was connected</source>
        <translation>没有任何连接</translation>
    </message>
    <message>
        <source>No connection was on “%1” when the message was sent, and none had been before.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>消息发送时没有连接在“%1”上，之前也没有过。</translation>
    </message>
    <message>
        <source>Open your page, and check that it loads the library from this service.</source>
        <translation>打开你的页面，并检查它是否从此服务加载库。</translation>
    </message>
    <message>
        <source>Only RadarDesk was subscribed</source>
        <translation>只有 RadarDesk 订阅了</translation>
    </message>
    <message>
        <source>RadarDesk&apos;s own subscriber was the only one on “%1”.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>“%1”上只有 RadarDesk 自身的订阅者。</translation>
    </message>
    <message>
        <source>The page had not subscribed to the channel</source>
        <translation>页面没有订阅该频道</translation>
    </message>
    <message>
        <source>Open connections: %1, none on “%2”. %3</source>
        <extracomment>%1: a number, %2: a channel, %3: a sentence or nothing</extracomment>
        <translation>打开的连接：%1，没有在“%2”上的。%3</translation>
    </message>
    <message>
        <source>Check that the page calls “subscribe” for this channel, and that nothing throws before.</source>
        <translation>检查页面是否为此频道调用了“subscribe”，以及之前是否抛出异常。</translation>
    </message>
    <message>
        <source>The page has no token for the channel</source>
        <translation>页面没有该频道的令牌</translation>
    </message>
    <message>
        <source>%1 asked for “%2” without a token at %4 and was refused: %3</source>
        <extracomment>%1: a connection, %2: a channel, %3: a sentence, %4: a time</extracomment>
        <translation>%1 在 %4 请求“%2”时没有令牌，被拒绝：%3</translation>
    </message>
    <message>
        <source>Name your authentication endpoint in the page, and check it with the private channel check.</source>
        <translation>在页面中指定认证端点，并通过私有频道检查进行验证。</translation>
    </message>
    <message>
        <source>The page&apos;s token was refused</source>
        <translation>页面的令牌被拒绝</translation>
    </message>
    <message>
        <source>%1 asked for “%2” at %4 and was refused: %3</source>
        <extracomment>%1: a connection, %2: a channel, %3: a sentence, %4: a time</extracomment>
        <translation>%1 在 %4 请求“%2”，被拒绝：%3</translation>
    </message>
    <message>
        <source>Find the cause with the private channel check.</source>
        <translation>通过私有频道检查查明原因。</translation>
    </message>
    <message>
        <source>The page came back with a token that no longer counts</source>
        <translation>页面重新连接时使用了已失效的令牌</translation>
    </message>
    <message>
        <source>%1 had been on “%2”, and was refused when it came back at %4: %3</source>
        <extracomment>%1: a connection, %2: a channel, %3: a sentence, %4: a time</extracomment>
        <translation>%1 曾在“%2”上，在 %4 重新连接时被拒绝：%3</translation>
    </message>
    <message>
        <source>Get a new token for each new connection: it belongs to the socket ID.</source>
        <translation>为每个新连接获取新的令牌：令牌与 socket ID 绑定。</translation>
    </message>
    <message>
        <source>The page has too many channels</source>
        <translation>页面的频道过多</translation>
    </message>
    <message>
        <source>%1 was refused on “%2”: %3</source>
        <extracomment>%1: a connection, %2: a channel, %3: a sentence</extracomment>
        <translation>%1 在“%2”上被拒绝：%3</translation>
    </message>
    <message>
        <source>Unsubscribe from channels that are no longer shown.</source>
        <translation>取消订阅不再显示的频道。</translation>
    </message>
    <message>
        <source>The page asked for an invalid channel</source>
        <translation>页面请求了无效的频道</translation>
    </message>
    <message>
        <source>Correct the name in the page.</source>
        <translation>修正页面中的名称。</translation>
    </message>
    <message>
        <source>The page could not connect</source>
        <translation>页面无法连接</translation>
    </message>
    <message>
        <source>%1 was refused at %2: %3</source>
        <extracomment>%1: a browser, %2: a time, %3: a sentence</extracomment>
        <translation>%1 在 %2 被拒绝：%3</translation>
    </message>
    <message>
        <source>Let it connect again, then reload the page.</source>
        <translation>重新允许其连接，然后重新加载页面。</translation>
    </message>
    <message>
        <source>The page&apos;s public key was refused</source>
        <translation>页面的公钥被拒绝</translation>
    </message>
    <message>
        <source>Copy the public key of this profile into the page, then reload it.</source>
        <translation>将此配置的公钥复制到页面中，然后重新加载页面。</translation>
    </message>
    <message>
        <source>The page subscribed too late</source>
        <translation>页面订阅得太晚</translation>
    </message>
    <message>
        <source>%1 subscribed at %2, %3 after the message. Messages aren&apos;t stored for later.</source>
        <extracomment>%1: a connection, %2: a time, %3: a duration</extracomment>
        <translation>%1 在 %2 订阅，比消息晚 %3。消息不会存储以供之后接收。</translation>
    </message>
    <message>
        <source>Load the current state after subscribing, or send the message once the page is there.</source>
        <translation>订阅后加载当前状态，或在页面就绪后再发送消息。</translation>
    </message>
    <message>
        <source>The page had unsubscribed</source>
        <translation>页面已取消订阅</translation>
    </message>
    <message>
        <source>%1 unsubscribed at %2, %3 before the message.</source>
        <extracomment>%1: a connection, %2: a time, %3: a duration</extracomment>
        <translation>%1 在 %2 取消订阅，比消息早 %3。</translation>
    </message>
    <message>
        <source>Check what calls “unsubscribe”: a component that is removed and added again often does.</source>
        <translation>检查是什么调用了“unsubscribe”：常见的是被移除后又重新添加的组件。</translation>
    </message>
    <message>
        <source>The page had closed its connection</source>
        <translation>页面已关闭连接</translation>
    </message>
    <message>
        <source>%1 left at %2, %3 before the message. %4</source>
        <extracomment>%1: a connection, %2: a time, %3: a duration, %4: a sentence</extracomment>
        <translation>%1 在 %2 离开，比消息早 %3。%4</translation>
    </message>
    <message>
        <source>The page was closed, reloaded or hidden. Load the current state when it comes back.</source>
        <translation>页面被关闭、重新加载或隐藏。页面恢复连接时，请加载当前状态。</translation>
    </message>
    <message>
        <source>The page had lost its connection</source>
        <translation>页面的连接已断开</translation>
    </message>
    <message>
        <source>%1 was cut off at %2, %3 before the message. %4</source>
        <extracomment>%1: a connection, %2: a time, %3: a duration, %4: a sentence</extracomment>
        <translation>%1 在 %2 断线，比消息早 %3。%4</translation>
    </message>
    <message>
        <source>Check the network and whether the device slept. Load the current state when the page comes back.</source>
        <translation>检查网络，以及设备是否曾进入睡眠。页面恢复连接时，请加载当前状态。</translation>
    </message>
    <message>
        <source>The page was reconnecting</source>
        <translation>页面当时正在重新连接</translation>
    </message>
    <message>
        <source>%1 was away from %2 to %5, and the message fell into that time. %4</source>
        <extracomment>%1: a connection, %2 and %5: times, %3: a duration, %4: a sentence</extracomment>
        <translation>%1 从 %2 到 %5 处于断开状态，消息正好在此期间发送。%4</translation>
    </message>
    <message>
        <source>Load the current state after each reconnection: messages aren&apos;t stored for later.</source>
        <translation>每次重新连接后加载当前状态：消息不会存储以供之后接收。</translation>
    </message>
    <message>
        <source>RadarDesk had closed the connection</source>
        <translation>RadarDesk 已关闭该连接</translation>
    </message>
    <message>
        <source>%1 was closed at %2, %3 before the message. %4</source>
        <extracomment>%1: a connection, %2: a time, %3: a duration, %4: a sentence</extracomment>
        <translation>%1 在 %2 被关闭，比消息早 %3。%4</translation>
    </message>
    <message>
        <source>Reload the page, then send again.</source>
        <translation>重新加载页面，然后再次发送。</translation>
    </message>
    <message>
        <source>The service had stopped</source>
        <translation>服务已停止</translation>
    </message>
    <message>
        <source>%1 was disconnected at %2, %3 before the message, when the service stopped.</source>
        <extracomment>%1: a connection, %2: a time, %3: a duration</extracomment>
        <translation>服务停止时，%1 在 %2 断开连接，比消息早 %3。</translation>
    </message>
    <message>
        <source>The client had broken the protocol</source>
        <translation>客户端违反了协议</translation>
    </message>
    <message>
        <source>Use the browser library, or correct the frames that the client sends.</source>
        <translation>使用浏览器库，或修正客户端发送的帧。</translation>
    </message>
    <message>
        <source>The service reached nobody</source>
        <translation>服务没有送达任何订阅者</translation>
    </message>
    <message>
        <source>The service says that nobody was subscribed to “%1”.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>服务报告没有订阅者订阅“%1”。</translation>
    </message>
    <message>
        <source>Open your page, compare the channel names, and send again.</source>
        <translation>打开你的页面，核对频道名称，然后再次发送。</translation>
    </message>
</context>
<context>
    <name>FaultHeadline</name>
    <message>
        <source>No channel name</source>
        <translation>没有频道名称</translation>
    </message>
    <message>
        <source>This is a public channel</source>
        <translation>这是公共频道</translation>
    </message>
    <message>
        <source>The channel prefix is misspelled</source>
        <translation>频道前缀拼写错误</translation>
    </message>
    <message>
        <source>The channel prefix is duplicated</source>
        <translation>频道前缀重复</translation>
    </message>
    <message>
        <source>The channel name has white space around it</source>
        <translation>频道名称首尾有空白字符</translation>
    </message>
    <message>
        <source>The channel name has a look-alike character</source>
        <translation>频道名称中有形近字符</translation>
    </message>
    <message>
        <source>The channel name isn&apos;t valid</source>
        <translation>频道名称无效</translation>
    </message>
    <message>
        <source>The profile has no secret</source>
        <translation>配置没有密钥</translation>
    </message>
    <message>
        <source>The service rejects the secret</source>
        <translation>服务拒绝此密钥</translation>
    </message>
    <message>
        <source>The service address isn&apos;t valid</source>
        <translation>服务地址无效</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached</source>
        <translation>无法连接服务</translation>
    </message>
    <message>
        <source>The service issues no token</source>
        <translation>服务不颁发令牌</translation>
    </message>
    <message>
        <source>The identity&apos;s cookies are missing</source>
        <translation>缺少该身份的 cookie</translation>
    </message>
    <message>
        <source>No authentication endpoint is set</source>
        <translation>未设置认证端点</translation>
    </message>
    <message>
        <source>The endpoint isn&apos;t a valid URL</source>
        <translation>端点不是有效的 URL</translation>
    </message>
    <message>
        <source>A relative endpoint needs the page&apos;s URL</source>
        <translation>相对端点需要页面的 URL</translation>
    </message>
    <message>
        <source>An https page can&apos;t call an http endpoint</source>
        <translation>https 页面不能调用 http 端点</translation>
    </message>
    <message>
        <source>The endpoint&apos;s host doesn&apos;t exist</source>
        <translation>端点的主机不存在</translation>
    </message>
    <message>
        <source>The endpoint&apos;s host can&apos;t be reached</source>
        <translation>无法连接端点的主机</translation>
    </message>
    <message>
        <source>The endpoint&apos;s server isn&apos;t running</source>
        <translation>端点的服务器未运行</translation>
    </message>
    <message>
        <source>The endpoint dropped the connection</source>
        <translation>端点断开了连接</translation>
    </message>
    <message>
        <source>The endpoint&apos;s certificate isn&apos;t trusted</source>
        <translation>端点的证书不受信任</translation>
    </message>
    <message>
        <source>The proxy blocks the call</source>
        <translation>代理拦截了调用</translation>
    </message>
    <message>
        <source>The endpoint can&apos;t be called</source>
        <translation>无法调用端点</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t answer</source>
        <translation>端点没有响应</translation>
    </message>
    <message>
        <source>The relative endpoint leads to the wrong server</source>
        <translation>相对端点指向了错误的服务器</translation>
    </message>
    <message>
        <source>The endpoint&apos;s route doesn&apos;t exist</source>
        <translation>端点的路由不存在</translation>
    </message>
    <message>
        <source>The endpoint redirects to another host</source>
        <translation>端点重定向到其他主机</translation>
    </message>
    <message>
        <source>The endpoint redirects to https</source>
        <translation>端点重定向到 https</translation>
    </message>
    <message>
        <source>The endpoint redirects to a sign-in page</source>
        <translation>端点重定向到登录页面</translation>
    </message>
    <message>
        <source>The endpoint&apos;s redirect has no target</source>
        <translation>端点的重定向没有目标</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t answer OPTIONS</source>
        <translation>端点不响应 OPTIONS</translation>
    </message>
    <message>
        <source>The endpoint refuses OPTIONS</source>
        <translation>端点拒绝 OPTIONS</translation>
    </message>
    <message>
        <source>The endpoint redirects OPTIONS</source>
        <translation>端点重定向 OPTIONS</translation>
    </message>
    <message>
        <source>The answer to OPTIONS doesn&apos;t allow the page</source>
        <translation>OPTIONS 的响应不允许此页面</translation>
    </message>
    <message>
        <source>“*” doesn&apos;t allow calls with cookies</source>
        <translation>“*”不允许带 cookie 的调用</translation>
    </message>
    <message>
        <source>Calls with cookies aren&apos;t allowed</source>
        <translation>不允许带 cookie 的调用</translation>
    </message>
    <message>
        <source>A request header isn&apos;t allowed</source>
        <translation>有一个请求头不被允许</translation>
    </message>
    <message>
        <source>The page doesn&apos;t send its cookies</source>
        <translation>页面没有发送其 cookie</translation>
    </message>
    <message>
        <source>The cookie belongs to another host or path</source>
        <translation>Cookie 属于其他主机或路径</translation>
    </message>
    <message>
        <source>The Secure cookie isn&apos;t sent over http</source>
        <translation>Secure cookie 不会通过 http 发送</translation>
    </message>
    <message>
        <source>The endpoint can&apos;t read the request</source>
        <translation>端点无法读取请求</translation>
    </message>
    <message>
        <source>Refused: the call has no credentials</source>
        <translation>被拒绝：调用没有凭据</translation>
    </message>
    <message>
        <source>Refused: this user may not join the channel</source>
        <translation>被拒绝：此用户不能加入该频道</translation>
    </message>
    <message>
        <source>Refused, with and without credentials</source>
        <translation>无论有无凭据均被拒绝</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t accept GET</source>
        <translation>端点不接受 GET</translation>
    </message>
    <message>
        <source>The CSRF check blocks the endpoint</source>
        <translation>端点被 CSRF 校验拦截</translation>
    </message>
    <message>
        <source>The endpoint is called too often</source>
        <translation>对端点的调用过于频繁</translation>
    </message>
    <message>
        <source>The endpoint fails with a server error</source>
        <translation>端点出现服务器错误</translation>
    </message>
    <message>
        <source>The app behind the server doesn&apos;t answer</source>
        <translation>服务器后面的应用没有响应</translation>
    </message>
    <message>
        <source>The endpoint answers with an unexpected status</source>
        <translation>端点返回意外的状态码</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t find the channel</source>
        <translation>端点找不到频道</translation>
    </message>
    <message>
        <source>The endpoint is too slow</source>
        <translation>端点响应过慢</translation>
    </message>
    <message>
        <source>The endpoint answers with a web page</source>
        <translation>端点返回网页</translation>
    </message>
    <message>
        <source>There is text before the JSON</source>
        <translation>JSON 前面有文本</translation>
    </message>
    <message>
        <source>The JSON is cut off</source>
        <translation>JSON 被截断</translation>
    </message>
    <message>
        <source>The answer isn&apos;t JSON</source>
        <translation>响应不是 JSON</translation>
    </message>
    <message>
        <source>The token is one level too deep</source>
        <translation>令牌多嵌套了一层</translation>
    </message>
    <message>
        <source>The JSON is encoded twice</source>
        <translation>JSON 被重复编码</translation>
    </message>
    <message>
        <source>The answer has no token</source>
        <translation>响应中没有令牌</translation>
    </message>
    <message>
        <source>The token is empty</source>
        <translation>令牌为空</translation>
    </message>
    <message>
        <source>The token is null</source>
        <translation>令牌为 null</translation>
    </message>
    <message>
        <source>The token is a number</source>
        <translation>令牌是数字</translation>
    </message>
    <message>
        <source>The token is “[object Object]”</source>
        <translation>令牌是“[object Object]”</translation>
    </message>
    <message>
        <source>The token isn&apos;t a string</source>
        <translation>令牌不是字符串</translation>
    </message>
    <message>
        <source>The token isn&apos;t a v2 token</source>
        <translation>令牌不是 v2 令牌</translation>
    </message>
    <message>
        <source>The token is for another channel</source>
        <translation>令牌用于其他频道</translation>
    </message>
    <message>
        <source>The token is for another connection</source>
        <translation>令牌用于其他连接</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>令牌已过期</translation>
    </message>
    <message>
        <source>The token is for another app</source>
        <translation>令牌用于其他应用</translation>
    </message>
    <message>
        <source>The service rejects the token</source>
        <translation>服务拒绝此令牌</translation>
    </message>
    <message>
        <source>The service refuses the subscription</source>
        <translation>服务拒绝此订阅</translation>
    </message>
    <message>
        <source>The app broadcasts to another channel</source>
        <translation>应用向其他频道广播</translation>
    </message>
    <message>
        <source>The service refuses the broadcast</source>
        <translation>服务拒绝此广播</translation>
    </message>
    <message>
        <source>The broadcast reaches nobody</source>
        <translation>广播未送达任何人</translation>
    </message>
    <message>
        <source>The broadcast doesn&apos;t arrive</source>
        <translation>广播未送达</translation>
    </message>
    <message>
        <source>Everyone gets in</source>
        <translation>任何人都能加入</translation>
    </message>
    <message>
        <source>Every signed-in user gets into every channel</source>
        <translation>任何已登录用户都能加入所有频道</translation>
    </message>
    <message>
        <source>The endpoint accepts invalid channel names</source>
        <translation>端点接受无效的频道名称</translation>
    </message>
    <message>
        <source>The endpoint&apos;s answer doesn&apos;t end</source>
        <translation>端点的响应没有结束</translation>
    </message>
    <message>
        <source>The answer isn&apos;t valid HTTP</source>
        <translation>响应不是有效的 HTTP</translation>
    </message>
    <message>
        <source>This port expects https</source>
        <translation>此端口要求使用 https</translation>
    </message>
    <message>
        <source>This port doesn&apos;t speak https</source>
        <translation>此端口不支持 https</translation>
    </message>
    <message>
        <source>This port isn&apos;t a web server</source>
        <translation>此端口不是 Web 服务器</translation>
    </message>
    <message>
        <source>The compressed answer is damaged</source>
        <translation>压缩的响应已损坏</translation>
    </message>
    <message>
        <source>The answer isn&apos;t UTF-8</source>
        <translation>响应不是 UTF-8</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>响应过大</translation>
    </message>
    <message>
        <source>The answer is JSONP</source>
        <translation>响应是 JSONP</translation>
    </message>
    <message>
        <source>There is text after the JSON</source>
        <translation>JSON 后面有文本</translation>
    </message>
    <message>
        <source>The answer is a .NET key-value pair</source>
        <translation>响应是 .NET 键值对</translation>
    </message>
    <message>
        <source>The token is cut off</source>
        <translation>令牌被截断</translation>
    </message>
    <message>
        <source>Only the first call gets a token</source>
        <translation>只有首次调用能获得令牌</translation>
    </message>
    <message>
        <source>A redirect leads back to http</source>
        <translation>重定向又回到 http</translation>
    </message>
    <message>
        <source>A bot check blocks the endpoint</source>
        <translation>端点被人机验证拦截</translation>
    </message>
    <message>
        <source>Other channels are open to everyone</source>
        <translation>其他频道对所有人开放</translation>
    </message>
    <message>
        <source>Refused calls get no answer</source>
        <translation>被拒绝的调用没有响应</translation>
    </message>
    <message>
        <source>Browsers refuse a password in a URL</source>
        <translation>浏览器拒绝 URL 中的密码</translation>
    </message>
    <message>
        <source>Browsers block this port</source>
        <translation>浏览器拦截此端口</translation>
    </message>
    <message>
        <source>The cookie has expired</source>
        <translation>Cookie 已过期</translation>
    </message>
    <message>
        <source>The endpoint&apos;s answer has no content</source>
        <translation>端点的响应没有内容</translation>
    </message>
    <message>
        <source>The answer to OPTIONS is malformed</source>
        <translation>OPTIONS 的响应格式错误</translation>
    </message>
    <message>
        <source>The connection endpoint doesn&apos;t accept POST</source>
        <translation>连接端点不接受 POST</translation>
    </message>
    <message>
        <source>A redirect loses the socket ID</source>
        <translation>重定向丢失了 socket ID</translation>
    </message>
    <message>
        <source>The connection endpoint doesn&apos;t read forms</source>
        <translation>连接端点不读取表单</translation>
    </message>
    <message>
        <source>No client data is registered</source>
        <translation>未注册客户端数据</translation>
    </message>
    <message>
        <source>Browsers don&apos;t follow the redirect</source>
        <translation>浏览器不跟随此重定向</translation>
    </message>
    <message>
        <source>Browsers don&apos;t store the cookie</source>
        <translation>浏览器不存储此 cookie</translation>
    </message>
    <message>
        <source>The server listens on another address</source>
        <translation>服务器监听的是其他地址</translation>
    </message>
    <message>
        <source>The server listens on another port</source>
        <translation>服务器监听的是其他端口</translation>
    </message>
    <message>
        <source>The endpoint redirects without end</source>
        <translation>端点无限重定向</translation>
    </message>
    <message>
        <source>SameSite blocks the cookie</source>
        <translation>SameSite 阻止了 cookie</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t recognize the user</source>
        <translation>端点无法识别用户</translation>
    </message>
    <message>
        <source>The token has the other version&apos;s key</source>
        <translation>令牌使用了另一版本的键名</translation>
    </message>
    <message>
        <source>The token is the string “undefined” or “null”</source>
        <translation>令牌是字符串“undefined”或“null”</translation>
    </message>
    <message>
        <source>The token is for the other API version</source>
        <translation>令牌用于另一 API 版本</translation>
    </message>
    <message>
        <source>The endpoint returns the same token again</source>
        <translation>端点重复返回同一令牌</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept subscribers</source>
        <translation>服务不接受订阅者</translation>
    </message>
    <message>
        <source>The answer isn&apos;t compressed as declared</source>
        <translation>响应未按声明压缩</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t decompress the answer</source>
        <translation>RadarDesk 无法解压响应</translation>
    </message>
    <message>
        <source>The JSON has an anti-hijacking prefix</source>
        <translation>JSON 带有防劫持前缀</translation>
    </message>
    <message>
        <source>The answer contains two JSON values</source>
        <translation>响应包含两个 JSON 值</translation>
    </message>
    <message>
        <source>The token was changed on the way</source>
        <translation>令牌在途中被改动</translation>
    </message>
    <message>
        <source>Users get into other users&apos; channels</source>
        <translation>用户能加入其他用户的频道</translation>
    </message>
    <message>
        <source>Browsers block the answer: no CORS header</source>
        <translation>浏览器拦截响应：没有 CORS 标头</translation>
    </message>
    <message>
        <source>Browsers block the answer: wrong origin allowed</source>
        <translation>浏览器拦截响应：允许的来源错误</translation>
    </message>
    <message>
        <source>Browsers block the redirect</source>
        <translation>浏览器拦截重定向</translation>
    </message>
    <message>
        <source>One user counts as several</source>
        <translation>同一用户被算作多个</translation>
    </message>
    <message>
        <source>The endpoint reports an error as a success</source>
        <translation>端点将错误报告为成功</translation>
    </message>
    <message>
        <source>The endpoint compares only the start of names</source>
        <translation>端点只比较名称的开头</translation>
    </message>
    <message>
        <source>The endpoint gives away the secret</source>
        <translation>端点泄露了密钥</translation>
    </message>
    <message>
        <source>The token is the public key</source>
        <translation>令牌是公钥</translation>
    </message>
    <message>
        <source>The token isn&apos;t one of the service&apos;s</source>
        <translation>该令牌不是此服务的令牌</translation>
    </message>
    <message>
        <source>The endpoint refuses the connection</source>
        <translation>端点拒绝连接</translation>
    </message>
    <message>
        <source>Only the first connection is registered</source>
        <translation>只注册了第一个连接</translation>
    </message>
    <message>
        <source>Altered cookies grant access</source>
        <translation>被篡改的 Cookie 可获得访问权限</translation>
    </message>
    <message>
        <source>Part of a cookie grants access</source>
        <translation>Cookie 的一部分即可获得访问权限</translation>
    </message>
    <message>
        <source>Altered headers grant access</source>
        <translation>被篡改的标头可获得访问权限</translation>
    </message>
    <message>
        <source>Browsers refuse the answer&apos;s headers</source>
        <translation>浏览器拒绝响应的标头</translation>
    </message>
    <message>
        <source>A redirect doesn&apos;t keep the query</source>
        <translation>重定向没有保留查询参数</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Enter the name that the page subscribes to.</source>
        <translation>输入页面订阅的名称。</translation>
    </message>
    <message>
        <source>%1</source>
        <extracomment>%1: a sentence on what is invalid in the name</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>The profile “%1” has no secret. %2</source>
        <extracomment>%1: a profile, %2: a sentence on why, or nothing</extracomment>
        <translation>配置“%1”没有密钥。%2</translation>
    </message>
    <message>
        <source>The profile&apos;s service address can&apos;t be used. %1</source>
        <extracomment>%1: a sentence on what is wrong</extracomment>
        <translation>配置的服务地址不可用。%1</translation>
    </message>
    <message>
        <source>Correct the address in the profile.</source>
        <translation>在配置中更正地址。</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached. %1</source>
        <extracomment>%1: a sentence on what is wrong</extracomment>
        <translation>无法连接服务。%1</translation>
    </message>
    <message>
        <source>Check the network and the profile&apos;s service address.</source>
        <translation>检查网络和配置的服务地址。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be reached from this machine. %2</source>
        <extracomment>%1: a host, %2: the system&apos;s error message</extracomment>
        <translation>无法从本机连接“%1”。%2</translation>
    </message>
    <message>
        <source>The encrypted connection can&apos;t be trusted. %1</source>
        <extracomment>%1: the system&apos;s error message</extracomment>
        <translation>加密连接不可信任。%1</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings.</source>
        <translation>检查系统的代理设置。</translation>
    </message>
    <message>
        <source>The endpoint can&apos;t be called. %1</source>
        <extracomment>%1: the system&apos;s error message</extracomment>
        <translation>无法调用端点。%1</translation>
    </message>
    <message>
        <source>Answer OPTIONS with 204 and the Access-Control headers.</source>
        <translation>对 OPTIONS 返回 204 和 Access-Control 标头。</translation>
    </message>
    <message>
        <source>Answer OPTIONS with the same Access-Control-Allow-Origin as the call: %2</source>
        <extracomment>%2: the page&apos;s origin</extracomment>
        <translation>对 OPTIONS 返回与调用相同的 Access-Control-Allow-Origin：%2</translation>
    </message>
    <message>
        <source>The endpoint is called too often (429). %1</source>
        <extracomment>%1: sentences on the answer, or nothing</extracomment>
        <translation>对端点的调用过于频繁（429）。%1</translation>
    </message>
    <message>
        <source>The endpoint answers with an HTML page instead of JSON: %1</source>
        <extracomment>%1: the beginning of the answer</extracomment>
        <translation>端点返回的是 HTML 页面，而不是 JSON：%1</translation>
    </message>
    <message>
        <source>The answer is JSON without “%1”: %2</source>
        <extracomment>%1: the expected member, %2: the JSON, in quotes</extracomment>
        <translation>响应是 JSON，但没有“%1”：%2</translation>
    </message>
    <message>
        <source>Check the profile&apos;s public key, and whether the sandbox is running.</source>
        <translation>检查配置的公钥，以及沙箱是否在运行。</translation>
    </message>
    <message>
        <source>The service refuses the subscription (%1): %2</source>
        <extracomment>%1: a code, %2: the message of the service</extracomment>
        <translation>服务拒绝此订阅（%1）：%2</translation>
    </message>
    <message>
        <source>See the service&apos;s answer below.</source>
        <translation>参见下方的服务响应。</translation>
    </message>
    <message>
        <source>Compare the service address and the public key of the page with those of the server.</source>
        <translation>将页面的服务地址和公钥与服务器的进行核对。</translation>
    </message>
    <message>
        <source>The cookies of “%1” aren&apos;t available, so the endpoint wasn&apos;t called. %2</source>
        <extracomment>%1: an identity, %2: a sentence on why</extracomment>
        <translation>“%1”的 cookie 不可用，因此未调用端点。%2</translation>
    </message>
    <message>
        <source>Enter the cookies again, or choose another identity.</source>
        <translation>重新输入 cookie，或选择其他身份。</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like a v2 token: %1 %2</source>
        <extracomment>%1: the shortened token, in quotes, %2: a sentence on its length, or nothing</extracomment>
        <translation>这不像是 v2 令牌：%1。%2</translation>
    </message>
    <message>
        <source>The answer begins with status %1 and then isn&apos;t valid HTTP. %2</source>
        <extracomment>%1: a status, %2: a sentence on what is wrong</extracomment>
        <translation>响应以状态码 %1 开头，但随后不是有效的 HTTP。%2</translation>
    </message>
    <message>
        <source>Correct the port in the endpoint&apos;s URL.</source>
        <translation>更正端点 URL 中的端口。</translation>
    </message>
    <message>
        <source>Content-Encoding says “%1”, but the body isn&apos;t compressed, so a browser can&apos;t read it: “%2”</source>
        <extracomment>%1: a coding such as gzip, %2: the beginning of the body</extracomment>
        <translation>Content-Encoding 声明为“%1”，但正文未压缩，因此浏览器无法读取：“%2”</translation>
    </message>
    <message>
        <source>Encode the answer in UTF-8.</source>
        <translation>使用 UTF-8 编码响应。</translation>
    </message>
    <message>
        <source>Return the token only.</source>
        <translation>只返回令牌。</translation>
    </message>
    <message>
        <source>The answer is JSONP: the JSON is inside a call of “%1”, which pages can&apos;t read as JSON.</source>
        <extracomment>%1: a function&apos;s name</extracomment>
        <translation>响应是 JSONP：JSON 位于对“%1”的调用中，页面无法将其作为 JSON 读取。</translation>
    </message>
    <message>
        <source>Return the JSON alone; turn JSONP off for this route.</source>
        <translation>只返回 JSON；为此路由关闭 JSONP。</translation>
    </message>
    <message>
        <source>The answer starts with “%1”, a prefix against JSON hijacking that the page&apos;s library doesn&apos;t remove.</source>
        <extracomment>%1: the prefix</extracomment>
        <translation>响应以“%1”开头，这是防止 JSON 劫持的前缀，而页面的库不会将其移除。</translation>
    </message>
    <message>
        <source>Turn that prefix off for this route.</source>
        <translation>为此路由关闭该前缀。</translation>
    </message>
    <message>
        <source>There is text after the JSON, which ends at byte %1: “%2”</source>
        <extracomment>%1: a number, %2: the text</extracomment>
        <translation>JSON 在第 %1 字节处结束，其后还有文本：“%2”</translation>
    </message>
    <message>
        <source>The answer is a pair with “Key” and “Value” instead of an object with “%1”. That is how .NET writes a KeyValuePair, as in PushRadar&apos;s sample.</source>
        <extracomment>%1: the expected member</extracomment>
        <translation>响应是带有“Key”和“Value”的键值对，而不是带有“%1”的对象。.NET 就是这样序列化 KeyValuePair 的，PushRadar 的示例也是如此。</translation>
    </message>
    <message>
        <source>Return an object instead: return Json(new { %1 = token });</source>
        <extracomment>%1: the expected member</extracomment>
        <translation>改为返回对象：return Json(new { %1 = token });</translation>
    </message>
    <message>
        <source>Give the page the URL that the call ends at, or send the CORS headers with the redirect too.</source>
        <translation>在页面中使用调用最终到达的 URL，或在重定向时也发送 CORS 标头。</translation>
    </message>
    <message>
        <source>The endpoint redirects to %2 over http, which browsers block for a page on https (%1) as mixed content.</source>
        <extracomment>%1: the page&apos;s origin, %2: a URL</extracomment>
        <translation>端点通过 http 重定向到 %2；对于 https 页面（%1），浏览器会将其作为混合内容拦截。</translation>
    </message>
    <message>
        <source>Give the page the URL that the call ends at, or keep the query when redirecting.</source>
        <translation>在页面中使用调用最终到达的 URL，或在重定向时保留查询字符串。</translation>
    </message>
    <message>
        <source>A bot check answers in place of your app (status %1), and a page&apos;s call can&apos;t solve it. %2</source>
        <extracomment>%1: a status, %2: sentences on the answer, or nothing</extracomment>
        <translation>人机验证代替你的应用作出了响应（状态码 %1），而页面的调用无法通过该验证。%2</translation>
    </message>
    <message>
        <source>Exclude the endpoint&apos;s path from the bot check in the settings of the CDN or firewall.</source>
        <translation>在 CDN 或防火墙的设置中，将端点的路径排除在人机验证之外。</translation>
    </message>
    <message>
        <source>The endpoint refuses by not answering (%1), so the page waits forever.</source>
        <extracomment>%1: refused calls</extracomment>
        <translation>端点以不响应的方式拒绝（%1），因此页面会一直等待。</translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete. %1</source>
        <extracomment>%1: the system&apos;s error message</extracomment>
        <translation>连接在响应完成前结束。%1</translation>
    </message>
    <message>
        <source>Browsers never call port %1: it is on their list of blocked ports.</source>
        <extracomment>%1: a port</extracomment>
        <translation>浏览器从不调用端口 %1：该端口在其屏蔽列表中。</translation>
    </message>
    <message>
        <source>Browsers reject the answer to OPTIONS: %1 isn&apos;t a list of names separated by commas (“%2”).</source>
        <extracomment>%1: a header, %2: its value</extracomment>
        <translation>浏览器拒绝 OPTIONS 的响应：%1 不是以逗号分隔的名称列表（“%2”）。</translation>
    </message>
    <message>
        <source>Separate the names by commas: %1: GET, POST</source>
        <extracomment>%1: a header</extracomment>
        <translation>用逗号分隔名称：%1: GET, POST</translation>
    </message>
    <message>
        <source>Exempt the endpoint&apos;s route from the CSRF check, since the browser library sends no such token. If the session has expired, sign in again.</source>
        <translation>浏览器库不发送 CSRF 令牌，因此请将端点的路由排除在 CSRF 校验之外。如果会话已过期，请重新登录。</translation>
    </message>
    <message>
        <source>The connection endpoint redirects from %1 to %2 (status %3). Browsers then send a GET without the body, so the socket ID is lost.</source>
        <extracomment>%1: a URL, %2: a URL, %3: a status</extracomment>
        <translation>连接端点从 %1 重定向到 %2（状态码 %3）。浏览器随后发送不带正文的 GET，因此 socket ID 会丢失。</translation>
    </message>
    <message>
        <source>Give the page the URL that the call ends at, or redirect with 307 or 308.</source>
        <translation>在页面中使用调用最终到达的 URL，或使用 307 或 308 重定向。</translation>
    </message>
    <message>
        <source>Read “socketID” from a form and from JSON.</source>
        <translation>同时支持从表单和 JSON 读取“socketID”。</translation>
    </message>
    <message>
        <source>Use the ID of the user, not of the session or socket.</source>
        <translation>使用用户的 ID，而不是会话或 socket 的 ID。</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t find the channel in the call. %1 %2</source>
        <extracomment>%1: a sentence on the answer, %2: a sentence on what succeeds</extracomment>
        <translation>端点在调用中找不到频道。%1%2</translation>
    </message>
    <message>
        <source>Read the query parameter that the library sends: “%3”.</source>
        <extracomment>%3: a parameter</extracomment>
        <translation>读取库发送的查询参数：“%3”。</translation>
    </message>
    <message>
        <source>The endpoint took %1 to answer, but a page waits for %2 only. How long the official library waits is not published.</source>
        <extracomment>%1: a time span, %2: a time span</extracomment>
        <translation>端点用了 %1 才响应，而页面只等待 %2。官方库的等待时间并未公开。</translation>
    </message>
    <message>
        <source>Find out what the endpoint waits for. Cold starts and slow sessions are common causes.</source>
        <translation>查明端点在等待什么。冷启动和缓慢的会话存储是常见原因。</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1, but without content. %3</source>
        <extracomment>%1: a status, %3: a sentence on the body</extracomment>
        <translation>端点返回状态码 %1，但没有内容。%3</translation>
    </message>
    <message>
        <source>Return %2. Often a “return” is missing.</source>
        <extracomment>%2: an example of JSON</extracomment>
        <translation>返回 %2。通常是遗漏了“return”。</translation>
    </message>
    <message>
        <source>Make the route return %2. The page may be for signing in, an error page, or the start page with which a single-page app answers every URL.</source>
        <extracomment>%2: an example of JSON</extracomment>
        <translation>让该路由返回 %2。当前页面可能是登录页面、错误页面，或单页应用对所有 URL 返回的起始页。</translation>
    </message>
    <message>
        <source>There is text before the JSON, which starts at byte %2. %1</source>
        <extracomment>%1: a sentence on the text, %2: a number</extracomment>
        <translation>JSON 从第 %2 字节开始，其前面有文本。%1</translation>
    </message>
    <message>
        <source>The JSON is cut off after %1 bytes: %2 %3</source>
        <extracomment>%1: a number, %2: the JSON, in quotes, %3: a sentence on Content-Length, or nothing</extracomment>
        <translation>JSON 在 %1 字节后被截断：%2。%3</translation>
    </message>
    <message>
        <source>Check Content-Length, buffer sizes and the app&apos;s log: a header or buffer is too small, or the app stopped while it answered.</source>
        <translation>检查 Content-Length、缓冲区大小和应用日志：标头中的值或缓冲区过小，或者应用在响应时中止。</translation>
    </message>
    <message>
        <source>The answer isn&apos;t JSON. %1 (line %2, column %3): %4</source>
        <extracomment>%1: what is wrong, %2: a number, %3: a number, %4: the beginning of the answer</extracomment>
        <translation>响应不是 JSON。第 %2 行第 %3 列：%1响应开头：%4</translation>
    </message>
    <message>
        <source>Return %5.</source>
        <extracomment>%5: an example of JSON</extracomment>
        <translation>返回 %5。</translation>
    </message>
    <message>
        <source>Fix the error that the app reports. If it is a refusal, answer with status 403, because pages check the status.</source>
        <translation>修复应用报告的错误。如果是有意拒绝，请返回状态码 403，因为页面会检查状态码。</translation>
    </message>
    <message>
        <source>The answer has “%1”, but %3 pages read “%2”.</source>
        <extracomment>%1: a member, %2: the expected member, %3: a version, v2 or v3</extracomment>
        <translation>响应中有“%1”，但 %3 页面读取的是“%2”。</translation>
    </message>
    <message>
        <source>“%1” is one level too deep, inside “%2”.</source>
        <extracomment>%1: a member, %2: the member around it</extracomment>
        <translation>“%1”多嵌套了一层，位于“%2”中。</translation>
    </message>
    <message>
        <source>Return the token at the top level: %3. If the framework wraps every answer, turn that off for this route.</source>
        <extracomment>%3: an example of JSON</extracomment>
        <translation>在顶层返回令牌：%3。如果框架会包装每个响应，请为此路由关闭该功能。</translation>
    </message>
    <message>
        <source>Return %3. %4</source>
        <extracomment>%3: an example of JSON, %4: a sentence on an empty object, or nothing</extracomment>
        <translation>返回 %3。%4</translation>
    </message>
    <message>
        <source>“%1” is an empty string.</source>
        <extracomment>%1: a member</extracomment>
        <translation>“%1”是空字符串。</translation>
    </message>
    <message>
        <source>Check the variable that the result of the PushRadar library is assigned to: the result got lost.</source>
        <translation>检查保存 PushRadar 库返回结果的变量：结果丢失了。</translation>
    </message>
    <message>
        <source>Check the function that creates the token: a “return” is missing, or it failed and the error wasn&apos;t handled.</source>
        <translation>检查创建令牌的函数：遗漏了“return”，或函数失败而错误未被处理。</translation>
    </message>
    <message>
        <source>“%1” is a number, %2, but must be a string.</source>
        <extracomment>%1: a member, %2: its value</extracomment>
        <translation>“%1”是数字 %2，但必须是字符串。</translation>
    </message>
    <message>
        <source>Return the result of the PushRadar library&apos;s auth function unchanged.</source>
        <translation>原样返回 PushRadar 库的 auth 函数的结果。</translation>
    </message>
    <message>
        <source>“%1” is the string “%2”.</source>
        <extracomment>%1: a member, %2: its value</extracomment>
        <translation>“%1”是字符串“%2”。</translation>
    </message>
    <message>
        <source>A missing value was converted to a string: a promise without “await”, a misspelled variable, or an empty result.</source>
        <translation>缺失的值被转换成了字符串：promise 没有“await”、变量名拼写错误，或结果为空。</translation>
    </message>
    <message>
        <source>An object was converted to a string. With an asynchronous library it is a promise: await it.</source>
        <translation>对象被转换成了字符串。使用异步库时，它是 promise：请加上 await。</translation>
    </message>
    <message>
        <source>“%1” must be a string. %2</source>
        <extracomment>%1: a member, %2: a sentence on its value</extracomment>
        <translation>“%1”必须是字符串。%2</translation>
    </message>
    <message>
        <source>Return the result of the PushRadar library&apos;s auth function unchanged. An empty object is what a promise becomes in JSON: await it.</source>
        <translation>原样返回 PushRadar 库的 auth 函数的结果。promise 转为 JSON 后会变成空对象：请加上 await。</translation>
    </message>
    <message>
        <source>Return the result of channel_auth unchanged: channel_auth_token_&lt;MD5 of the channel&gt;.&lt;letters&gt;.0x&lt;letters&gt;</source>
        <translation>原样返回 channel_auth 的结果：channel_auth_token_&lt;MD5 of the channel&gt;.&lt;letters&gt;.0x&lt;letters&gt;</translation>
    </message>
    <message>
        <source>This is a %1 token, but the page uses %2.</source>
        <extracomment>%1: a version, v2 or v3, %2: the other version</extracomment>
        <translation>这是 %1 令牌，而页面使用 %2。</translation>
    </message>
    <message>
        <source>Use the same version of the library in the endpoint and in the page.</source>
        <translation>在端点和页面中使用相同版本的库。</translation>
    </message>
    <message>
        <source>Create the token for the channel exactly as the call names it.</source>
        <translation>严格按照调用中的频道名称创建令牌。</translation>
    </message>
    <message>
        <source>Create a token for each call, with the socketID that is sent. A stored token works at first, but fails after a reconnection.</source>
        <translation>使用发送的 socketID，为每次调用创建令牌。存储的令牌起初可用，但重新连接后会失效。</translation>
    </message>
    <message>
        <source>Create a token for each call instead of storing one, and check the clocks.</source>
        <translation>为每次调用创建令牌，而不是存储令牌；并检查时钟。</translation>
    </message>
    <message>
        <source>The endpoint returns the same token for each call, and the service rejects it: the token is used up, has expired, or was never registered.</source>
        <translation>端点对每次调用都返回同一令牌，而服务拒绝该令牌：令牌已被用过、已过期或从未注册。</translation>
    </message>
    <message>
        <source>Create a token for each call. Look for a cache in the app or in front of it.</source>
        <translation>为每次调用创建令牌。检查应用中或应用前面是否有缓存。</translation>
    </message>
    <message>
        <source>The token belongs to another profile: the service of “%1” accepts it, the service of “%2” doesn&apos;t.</source>
        <extracomment>%1: the other profile, %2: the checked profile</extracomment>
        <translation>令牌属于其他配置：“%1”的服务接受它，“%2”的服务不接受。</translation>
    </message>
    <message>
        <source>Use the same app in the page and the endpoint: compare the page&apos;s public key with the endpoint&apos;s secret and service address.</source>
        <translation>在页面和端点中使用同一应用：将页面的公钥与端点的密钥和服务地址进行核对。</translation>
    </message>
    <message>
        <source>The service rejects the token, although its format is valid. The token was created with another secret or for another service, was never registered, or has expired. %1</source>
        <extracomment>%1: the message of the service</extracomment>
        <translation>令牌格式有效，但服务拒绝该令牌。令牌是用其他密钥或为其他服务创建的、从未注册，或已过期。%1</translation>
    </message>
    <message>
        <source>Compare the endpoint&apos;s secret and service address with those of the profile, and make sure the endpoint creates a token for each call.</source>
        <translation>将端点的密钥和服务地址与配置中的进行核对，并确保端点为每次调用创建令牌。</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept subscribers. %1</source>
        <extracomment>%1: a sentence on what failed</extracomment>
        <translation>服务不接受订阅者。%1</translation>
    </message>
    <message>
        <source>See the service&apos;s message: the token isn&apos;t the cause.</source>
        <translation>参见服务的消息：原因不在令牌。</translation>
    </message>
    <message>
        <source>The page subscribes to “%2”, but the app broadcasts to “%1”. %3</source>
        <extracomment>%1: a channel, %2: another channel, %3: a sentence on the difference, or nothing</extracomment>
        <translation>页面订阅“%2”，而应用向“%1”广播。%3</translation>
    </message>
    <message>
        <source>Use one name for both, and define it in one place of the app.</source>
        <translation>两处使用同一名称，并在应用中只定义一次。</translation>
    </message>
    <message>
        <source>The service refuses the broadcast. %1</source>
        <extracomment>%1: the answer of the service</extracomment>
        <translation>服务拒绝此广播。%1</translation>
    </message>
    <message>
        <source>The broadcast to “%1” was accepted, but reached 0 subscribers although one is subscribed. The subscriber and the broadcast use different apps, services or versions.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>向“%1”的广播已被接受，但送达 0 个订阅者，而实际上有一个订阅者已订阅。订阅者和广播使用了不同的应用、服务或版本。</translation>
    </message>
    <message>
        <source>The broadcast to “%1” was accepted, but didn&apos;t arrive within %2.</source>
        <extracomment>%1: a channel, %2: a time span</extracomment>
        <translation>向“%1”的广播已被接受，但未在 %2 内送达。</translation>
    </message>
    <message>
        <source>Compare the page&apos;s app and version with those of the server that broadcasts. If they are the same, check whether the message arrives later: a server in between may delay or drop it.</source>
        <translation>将页面的应用和版本与执行广播的服务器的进行核对。如果相同，请检查消息是否稍后才送达：中间的服务器可能会延迟或丢弃消息。</translation>
    </message>
    <message>
        <source>Everyone gets in: the endpoint issues a token for “%1” without any credentials. %2</source>
        <extracomment>%1: a channel, %2: a sentence on a cache, or nothing</extracomment>
        <translation>任何人都能加入：端点无需任何凭据就为“%1”颁发令牌。%2</translation>
    </message>
    <message>
        <source>Check who the user is before creating a token, and answer 403 otherwise. Until then the channel is effectively public.</source>
        <translation>在创建令牌之前确认用户身份，否则返回 403。在此之前，该频道实际上是公共的。</translation>
    </message>
    <message>
        <source>Every signed-in user gets into any channel: the endpoint issues a token for “%1”, which nobody should have access to.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>任何已登录用户都能加入所有频道：端点为“%1”颁发了令牌，而任何人都不应有权访问该频道。</translation>
    </message>
    <message>
        <source>Check which channels the user may join and refuse all others, because names can be guessed.</source>
        <translation>名称可以被猜到，因此请检查用户可以加入哪些频道，并拒绝其他所有频道。</translation>
    </message>
    <message>
        <source>The endpoint issues a token for “%1”, which isn&apos;t a valid channel name.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>端点为“%1”颁发了令牌，而它不是有效的频道名称。</translation>
    </message>
    <message>
        <source>Compare the name with the channels that the app knows instead of accepting any name.</source>
        <translation>将名称与应用已知的频道进行比较，而不是接受任意名称。</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1, but the answer doesn&apos;t end within %2. %3</source>
        <extracomment>%1: a status, %2: a time span, %3: a sentence on how many bytes arrived</extracomment>
        <translation>端点返回状态码 %1，但响应未在 %2 内结束。%3</translation>
    </message>
    <message>
        <source>End the answer with the function that the framework has for it, and make sure Content-Length is exactly the size of the body.</source>
        <translation>使用框架提供的函数结束响应，并确保 Content-Length 与正文大小完全一致。</translation>
    </message>
    <message>
        <source>Let the framework send the body: something besides the server writes to the connection, such as a chunk with a wrong length or output from another thread.</source>
        <translation>让框架发送正文：除服务器之外还有其他代码向连接写入，例如长度错误的分块，或来自其他线程的输出。</translation>
    </message>
    <message>
        <source>The endpoint&apos;s URL contains a user name or password. Browsers refuse to call such a URL.</source>
        <translation>端点的 URL 包含用户名或密码。浏览器拒绝调用这样的 URL。</translation>
    </message>
    <message>
        <source>Use “%1”, and send the credentials in a cookie or header.</source>
        <extracomment>%1: the URL without them</extracomment>
        <translation>使用“%1”，并通过 cookie 或请求头发送凭据。</translation>
    </message>
    <message>
        <source>Let the server listen on another port, such as 8080.</source>
        <translation>让服务器监听其他端口，例如 8080。</translation>
    </message>
    <message>
        <source>Sign in again and use the new cookie. Compare how long the cookie and the session are valid.</source>
        <translation>重新登录并使用新的 cookie。核对 cookie 和会话的有效期。</translation>
    </message>
    <message>
        <source>Correct the cookie&apos;s attributes where the app sets it.</source>
        <translation>在应用设置 cookie 的位置更正其属性。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a web server. %2</source>
        <extracomment>%1: a host with its port, %2: a sentence on what answers</extracomment>
        <translation>%1 不是 Web 服务器。%2</translation>
    </message>
    <message>
        <source>Remove the header Content-Encoding, or let the server compress the body. Often a proxy decompresses the body and keeps the header.</source>
        <translation>移除 Content-Encoding 标头，或让服务器压缩正文。常见原因是代理解压了正文却保留了该标头。</translation>
    </message>
    <message>
        <source>Content-Encoding says “%1”, but the body can&apos;t be decompressed: it is damaged, incomplete, or compressed in another way.</source>
        <extracomment>%1: a coding such as gzip</extracomment>
        <translation>Content-Encoding 声明为“%1”，但正文无法解压：正文已损坏、不完整，或以其他方式压缩。</translation>
    </message>
    <message>
        <source>Find out what compresses the body: often both the app and the server in front of it do. Without compression the answer would be readable.</source>
        <translation>查明正文由谁压缩：常见原因是应用和它前面的服务器都进行了压缩。不压缩时，响应是可读的。</translation>
    </message>
    <message>
        <source>The answer is compressed with %1, which RadarDesk can&apos;t read, although the call asked for no compression. Browsers may read it.</source>
        <extracomment>%1: a coding such as br</extracomment>
        <translation>调用要求不压缩，但响应使用了 %1 压缩，RadarDesk 无法读取。浏览器可能可以读取。</translation>
    </message>
    <message>
        <source>Turn compression off for the endpoint to check it with RadarDesk.</source>
        <translation>如需用 RadarDesk 检查端点，请为其关闭压缩。</translation>
    </message>
    <message>
        <source>The answer isn&apos;t encoded in UTF-8, and browsers read JSON as UTF-8 only. %1</source>
        <extracomment>%1: a sentence on the encoding</extracomment>
        <translation>响应未使用 UTF-8 编码，而浏览器只按 UTF-8 读取 JSON。%1</translation>
    </message>
    <message>
        <source>The answer is too large: RadarDesk stopped reading after %1, before the JSON was complete.</source>
        <extracomment>%1: a size such as 1 MiB</extracomment>
        <translation>响应过大：RadarDesk 在 %1 后停止读取，此时 JSON 尚未完整。</translation>
    </message>
    <message>
        <source>The body contains two JSON values, one after the other: “%1” and “%2”</source>
        <extracomment>%1: the first JSON, %2: the second JSON</extracomment>
        <translation>正文包含两个连续的 JSON 值：“%1”和“%2”</translation>
    </message>
    <message>
        <source>Add a “return” or “exit” after the first answer: the code continues behind it.</source>
        <translation>在第一个响应之后添加“return”或“exit”：代码在其后继续执行了。</translation>
    </message>
    <message>
        <source>End the script after the JSON: something else writes to the answer, such as a debug bar, a second echo, or a function&apos;s return value.</source>
        <translation>在 JSON 之后结束脚本：还有其他内容写入了响应，例如调试栏、第二个 echo 或函数的返回值。</translation>
    </message>
    <message>
        <source>The token isn&apos;t exactly what the PushRadar library returned. %1</source>
        <extracomment>%1: a sentence on the change</extracomment>
        <translation>令牌与 PushRadar 库返回的不完全一致。%1</translation>
    </message>
    <message>
        <source>Return the result of the library&apos;s auth function unchanged.</source>
        <translation>原样返回库的 auth 函数的结果。</translation>
    </message>
    <message>
        <source>The token is cut off: it has %1 characters, but the service&apos;s own token has %2. The service rejects it.</source>
        <extracomment>%1: a number, %2: a number</extracomment>
        <translation>令牌被截断：它有 %1 个字符，而服务自己的令牌有 %2 个。服务拒绝该令牌。</translation>
    </message>
    <message>
        <source>Look for code that splits the token, or a database column that is too short for it.</source>
        <translation>检查是否有代码拆分了令牌，或存储令牌的数据库列过短。</translation>
    </message>
    <message>
        <source>Find out what the first call uses up, such as a session or a CSRF token that is valid for one call.</source>
        <translation>查明首次调用用掉了什么，例如会话或仅对一次调用有效的 CSRF 令牌。</translation>
    </message>
    <message>
        <source>Browsers block the redirect at %1 (status %2) before they follow it. %3</source>
        <extracomment>%1: a URL, %2: a status, %3: a sentence on what is missing</extracomment>
        <translation>浏览器在跟随之前就拦截了 %1 处的重定向（状态码 %2）。%3</translation>
    </message>
    <message>
        <source>The endpoint redirects to %1 (status %2), and browsers don&apos;t follow that redirect. %3</source>
        <extracomment>%1: a URL, in quotes, %2: a status, %3: a sentence on why</extracomment>
        <translation>端点重定向到 %1（状态码 %2），而浏览器不跟随该重定向。%3</translation>
    </message>
    <message>
        <source>Redirect to a plain http or https URL, or answer with the token directly.</source>
        <translation>重定向到普通的 http 或 https URL，或直接返回令牌。</translation>
    </message>
    <message>
        <source>Redirect to https. Often the app doesn&apos;t know that a proxy in front of it uses https.</source>
        <translation>重定向到 https。常见原因是应用不知道其前面的代理使用 https。</translation>
    </message>
    <message>
        <source>The endpoint protects some channels only: without credentials it refuses “%2”, but issues a token for “%1”.</source>
        <extracomment>%1: another channel, %2: the checked channel</extracomment>
        <translation>端点只保护部分频道：没有凭据时，它拒绝“%2”，却为“%1”颁发令牌。</translation>
    </message>
    <message>
        <source>Refuse every channel that the app doesn&apos;t know before any other check.</source>
        <translation>在进行其他检查之前，拒绝应用未知的所有频道。</translation>
    </message>
    <message>
        <source>The endpoint issues a token for “%1”, which only starts like “%2”: it compares the start of the name instead of the whole name.</source>
        <extracomment>%1: another channel, %2: the checked channel</extracomment>
        <translation>端点为“%1”颁发了令牌，而该名称只是开头与“%2”相同：端点比较的是名称的开头，而不是完整的名称。</translation>
    </message>
    <message>
        <source>The endpoint issues a token for “%1” to the user of “%2” too: anyone who changes the number gets into another user&apos;s channel.</source>
        <extracomment>%1: another channel, %2: the checked channel</extracomment>
        <translation>端点也为“%2”的用户颁发了“%1”的令牌：任何人只要更改数字就能加入其他用户的频道。</translation>
    </message>
    <message>
        <source>Compare the number in the name with the signed-in user.</source>
        <translation>将名称中的数字与已登录的用户进行比较。</translation>
    </message>
    <message>
        <source>Look up the session, or verify the cookie&apos;s signature, before creating a token.</source>
        <translation>在创建令牌之前，查找会话或验证 cookie 的签名。</translation>
    </message>
    <message>
        <source>End the answer when you refuse a call. In Express, “response.status(403)” sends nothing: write “response.status(403).end()”.</source>
        <translation>拒绝调用时要结束响应。在 Express 中，“response.status(403)”不会发送任何内容：请写“response.status(403).end()”。</translation>
    </message>
    <message>
        <source>Browsers send OPTIONS before the call because of its headers (%1), but get no answer. %2</source>
        <extracomment>%1: names of headers, %2: the system&apos;s error message</extracomment>
        <translation>由于调用的请求头（%1），浏览器会在调用前发送 OPTIONS，但没有得到响应。%2</translation>
    </message>
    <message>
        <source>Answer OPTIONS before any check of credentials.</source>
        <translation>在检查凭据之前响应 OPTIONS。</translation>
    </message>
    <message>
        <source>Browsers send OPTIONS before the call because of its headers (%1), and the endpoint refuses it with status %2. Browsers then don&apos;t make the call, which would succeed on its own.</source>
        <extracomment>%1: names of headers, %2: a status</extracomment>
        <translation>由于调用的请求头（%1），浏览器会在调用前发送 OPTIONS，而端点以状态码 %2 拒绝。调用本身可以成功，但浏览器因此不会发起调用。</translation>
    </message>
    <message>
        <source>Answer OPTIONS with 204 and the Access-Control headers before any check of credentials: browsers send no cookies and no token with OPTIONS.</source>
        <translation>在检查凭据之前，对 OPTIONS 返回 204 和 Access-Control 标头：浏览器发送 OPTIONS 时不带 cookie 和令牌。</translation>
    </message>
    <message>
        <source>Browsers send OPTIONS before the call because of its headers (%1), and the endpoint redirects it (status %2). Browsers don&apos;t follow that redirect.</source>
        <extracomment>%1: names of headers, %2: a status</extracomment>
        <translation>由于调用的请求头（%1），浏览器会在调用前发送 OPTIONS，而端点将其重定向（状态码 %2）。浏览器不跟随该重定向。</translation>
    </message>
    <message>
        <source>Add this header to the answer: Access-Control-Allow-Origin: %1</source>
        <extracomment>%1: the page&apos;s origin</extracomment>
        <translation>在响应中添加此标头：Access-Control-Allow-Origin: %1</translation>
    </message>
    <message>
        <source>Set Access-Control-Allow-Origin to exactly “%1”: with scheme and port, without a slash at the end, and only once.</source>
        <extracomment>%1: the page&apos;s origin</extracomment>
        <translation>将 Access-Control-Allow-Origin 准确设为“%1”：包含协议和端口，末尾不带斜杠，且只设置一次。</translation>
    </message>
    <message>
        <source>The endpoint answers with “Access-Control-Allow-Origin: *”, which doesn&apos;t allow calls with cookies, so browsers hide the answer from the page.</source>
        <translation>端点返回“Access-Control-Allow-Origin: *”，这不允许带 cookie 的调用，因此浏览器不让页面读取响应。</translation>
    </message>
    <message>
        <source>Answer with the page&apos;s own origin, “%1”, and with “Access-Control-Allow-Credentials: true” and “Vary: Origin”.</source>
        <extracomment>%1: the page&apos;s origin</extracomment>
        <translation>返回页面自己的来源“%1”，以及“Access-Control-Allow-Credentials: true”和“Vary: Origin”。</translation>
    </message>
    <message>
        <source>The page calls with cookies, but the answer doesn&apos;t allow them, so browsers hide it from the page. %2</source>
        <extracomment>%2: a sentence on the header</extracomment>
        <translation>页面带 cookie 调用，但响应不允许 cookie，因此浏览器不让页面读取响应。%2</translation>
    </message>
    <message>
        <source>Add “Access-Control-Allow-Credentials: true” next to “Access-Control-Allow-Origin: %1”.</source>
        <extracomment>%1: the page&apos;s origin</extracomment>
        <translation>在“Access-Control-Allow-Origin: %1”之外，添加“Access-Control-Allow-Credentials: true”。</translation>
    </message>
    <message>
        <source>The page sends the header “%1”, which the answer to OPTIONS doesn&apos;t allow, so browsers don&apos;t make the call. %2</source>
        <extracomment>%1: a header&apos;s name, %2: a sentence on the header Access-Control-Allow-Headers</extracomment>
        <translation>页面发送了请求头“%1”，而 OPTIONS 的响应不允许该请求头，因此浏览器不会发起调用。%2</translation>
    </message>
    <message>
        <source>Add this header to the answer to OPTIONS: Access-Control-Allow-Headers: %1</source>
        <extracomment>%1: a header&apos;s name</extracomment>
        <translation>在 OPTIONS 的响应中添加此标头：Access-Control-Allow-Headers: %1</translation>
    </message>
    <message>
        <source>Call the endpoint with credentials, and have it answer with Access-Control-Allow-Credentials: true.</source>
        <translation>带凭据调用端点，并让端点返回 Access-Control-Allow-Credentials: true。</translation>
    </message>
    <message>
        <source>Set the cookie with “SameSite=None; Secure”, or serve the endpoint from the page&apos;s site.</source>
        <translation>设置 cookie 时使用“SameSite=None; Secure”，或在页面所在的网站提供端点。</translation>
    </message>
    <message>
        <source>Set the cookie with a Domain and Path that cover the endpoint.</source>
        <translation>设置 cookie 时，使用涵盖端点的 Domain 和 Path。</translation>
    </message>
    <message>
        <source>Serve the endpoint over https.</source>
        <translation>通过 https 提供端点。</translation>
    </message>
    <message>
        <source>The endpoint rejects the call as malformed (status %1). %2</source>
        <extracomment>%1: a status, %2: sentences on the answer, or nothing</extracomment>
        <translation>端点以格式错误为由拒绝调用（状态码 %1）。%2</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t recognize the user (401). %1</source>
        <extracomment>%1: sentences on the answer, or nothing</extracomment>
        <translation>端点无法识别用户（401）。%1</translation>
    </message>
    <message>
        <source>Choose an identity that has the page&apos;s cookies or headers. If it has them already, the session may have expired: sign in again.</source>
        <translation>选择具有页面的 cookie 或请求头的身份。如果该身份已有这些内容，会话可能已过期：请重新登录。</translation>
    </message>
    <message>
        <source>The endpoint refuses the call (403), which was made without cookies or headers that identify a user. %1</source>
        <extracomment>%1: sentences on the answer, or nothing</extracomment>
        <translation>端点拒绝调用（403），而该调用没有可识别用户的 cookie 或请求头。%1</translation>
    </message>
    <message>
        <source>Choose an identity. If the page has a session, copy its cookies from the browser&apos;s developer tools.</source>
        <translation>选择身份。如果页面有会话，请从浏览器的开发者工具中复制其 cookie。</translation>
    </message>
    <message>
        <source>Check the rule in the app: the user, the channel, and how the app parses the channel&apos;s name.</source>
        <translation>检查应用中的规则：用户、频道，以及应用如何解析频道名称。</translation>
    </message>
    <message>
        <source>The endpoint refuses the call (403) with and without the credentials. Either it doesn&apos;t accept them, or nobody may join this channel. %1</source>
        <extracomment>%1: sentences on the answer, or nothing</extracomment>
        <translation>无论有无凭据，端点都拒绝调用（403）。要么端点不接受这些凭据，要么任何人都不能加入该频道。%1</translation>
    </message>
    <message>
        <source>Try the same credentials in a place where they work. If they do, check the rule for this channel and what is in front of the app: firewalls and CSRF checks answer 403 too.</source>
        <translation>在凭据可用的地方试用相同的凭据。如果可用，请检查此频道的规则以及应用前面的组件：防火墙和 CSRF 校验也会返回 403。</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t accept GET (405). %1 %2</source>
        <extracomment>%1: a sentence on the allowed methods, or nothing, %2: sentences on the answer, or nothing</extracomment>
        <translation>端点不接受 GET（405）。%1%2</translation>
    </message>
    <message>
        <source>Add GET to the route: the browser library calls the endpoint by GET.</source>
        <translation>为该路由添加 GET：浏览器库使用 GET 调用端点。</translation>
    </message>
    <message>
        <source>The CSRF check of the endpoint rejects the call (status %1): the call has no CSRF token, or its session has expired. %2</source>
        <extracomment>%1: a status, %2: sentences on the answer, or nothing</extracomment>
        <translation>端点的 CSRF 校验拒绝了调用（状态码 %1）：调用没有 CSRF 令牌，或其会话已过期。%2</translation>
    </message>
    <message>
        <source>Raise the limit for this route: each channel and each reconnection is one call.</source>
        <translation>提高此路由的限额：每个频道和每次重新连接各产生一次调用。</translation>
    </message>
    <message>
        <source>The app failed with status %1. %2</source>
        <extracomment>%1: a status, %2: sentences on the answer, or nothing</extracomment>
        <translation>应用失败，状态码为 %1。%2</translation>
    </message>
    <message>
        <source>Check the app&apos;s log. The first bytes of the answer are shown below.</source>
        <translation>检查应用日志。响应的开头字节显示在下方。</translation>
    </message>
    <message>
        <source>The app isn&apos;t available (status %1): it is down for maintenance, or a server in front of it gets no answer from it. %2</source>
        <extracomment>%1: a status, %2: sentences on the answer, or nothing</extracomment>
        <translation>应用不可用（状态码 %1）：应用正在停机维护，或其前面的服务器得不到它的响应。%2</translation>
    </message>
    <message>
        <source>Check whether the app is down, overloaded, or on a different port than the server in front of it expects.</source>
        <translation>检查应用是否已停止、过载，或使用的端口与其前面的服务器预期的不同。</translation>
    </message>
    <message>
        <source>The endpoint answers with the unexpected status %1. %2</source>
        <extracomment>%1: a status, %2: sentences on the answer, or nothing</extracomment>
        <translation>端点返回意外的状态码 %1。%2</translation>
    </message>
    <message>
        <source>Answer 200 with the token, or 403 if the user may not join.</source>
        <translation>返回 200 和令牌；如果用户不能加入，则返回 403。</translation>
    </message>
    <message>
        <source>“%1” is a public channel because its name doesn&apos;t start with “private-” or “presence-”. Anyone with the public key can subscribe, without a token.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>“%1”是公共频道，因为其名称不以“private-”或“presence-”开头。任何持有公钥的人无需令牌即可订阅。</translation>
    </message>
    <message>
        <source>To restrict access, rename the channel to “private-%1”, in the page and in the code that broadcasts to it.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>要限制访问，请在页面和执行广播的代码中将频道重命名为“private-%1”。</translation>
    </message>
    <message>
        <source>“%1” looks like a channel with the prefix “%2”, but it is public because the prefix is misspelled.</source>
        <extracomment>%1: the channel, %2: the intended prefix</extracomment>
        <translation>“%1”看起来像是带前缀“%2”的频道，但由于前缀拼写错误，它是公共频道。</translation>
    </message>
    <message>
        <source>Rename the channel to “%3”, in the page, in the endpoint and in the code that broadcasts to it.</source>
        <extracomment>%3: the corrected name</extracomment>
        <translation>在页面、端点和执行广播的代码中，将频道重命名为“%3”。</translation>
    </message>
    <message>
        <source>“%1” has the prefix twice, so it is a different channel from “%2”.</source>
        <extracomment>%1: the channel, %2: the same name with one prefix</extracomment>
        <translation>“%1”的前缀出现了两次，因此与“%2”是不同的频道。</translation>
    </message>
    <message>
        <source>Use “%2”, and find the code that adds the prefix to a name that already has it.</source>
        <extracomment>%2: the same name with one prefix</extracomment>
        <translation>使用“%2”，并找出对已有前缀的名称再次添加前缀的代码。</translation>
    </message>
    <message>
        <source>%1 v3 treats white space as part of the name; v2 removes it in some places only.</source>
        <extracomment>%1: a sentence on where the white space is</extracomment>
        <translation>%1v3 将空白字符视为名称的一部分；v2 只在某些位置将其移除。</translation>
    </message>
    <message>
        <source>Remove the white space where the name comes from, such as a form, a template or a database.</source>
        <translation>在名称的来源处移除空白字符，例如表单、模板或数据库。</translation>
    </message>
    <message>
        <source>“%1” is a different channel from “%3”. %2</source>
        <extracomment>%1: the channel, %2: a sentence on the character that differs, %3: the corrected name</extracomment>
        <translation>“%1”与“%3”是不同的频道。%2</translation>
    </message>
    <message>
        <source>Type the name again instead of pasting it: “%3”.</source>
        <extracomment>%3: the corrected name</extracomment>
        <translation>重新输入名称，而不是粘贴：“%3”。</translation>
    </message>
    <message>
        <source>Choose another name and use it everywhere. v3 allows A-Z a-z 0-9 - _ = @ , . ; and v2 allows everything except white space.</source>
        <translation>选择其他名称，并在各处统一使用。v3 允许 A-Z a-z 0-9 - _ = @ , . ;，v2 允许空白字符以外的所有字符。</translation>
    </message>
    <message>
        <source>Copy the secret from the dashboard&apos;s API page into the profile.</source>
        <translation>将控制台 API 页面上的密钥复制到配置中。</translation>
    </message>
    <message>
        <source>The service rejects the secret of the profile “%1”. %2</source>
        <extracomment>%1: a profile, %2: the answer of the service</extracomment>
        <translation>服务拒绝配置“%1”的密钥。%2</translation>
    </message>
    <message>
        <source>Copy the secret from the dashboard&apos;s API page again, and make sure your app&apos;s endpoint uses the same one.</source>
        <translation>从控制台的 API 页面重新复制密钥，并确保应用的端点使用相同的密钥。</translation>
    </message>
    <message>
        <source>The service issues no token. %1</source>
        <extracomment>%1: the answer of the service</extracomment>
        <translation>服务不颁发令牌。%1</translation>
    </message>
    <message>
        <source>See the service&apos;s answer below. Your app&apos;s endpoint would get the same answer.</source>
        <translation>参见下方的服务响应。应用的端点也会得到相同的响应。</translation>
    </message>
    <message>
        <source>No authentication endpoint is set.</source>
        <translation>未设置认证端点。</translation>
    </message>
    <message>
        <source>Enter the URL that the page passes to radar.auth() (v3) or radar.setAuthenticationEndpoint() (v2).</source>
        <translation>输入页面传递给 radar.auth()（v3）或 radar.setAuthenticationEndpoint()（v2）的 URL。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an http or https URL.</source>
        <extracomment>%1: what was entered as the endpoint</extracomment>
        <translation>“%1”不是 http 或 https URL。</translation>
    </message>
    <message>
        <source>Enter a URL such as “https://app.example/auth”, or a path such as “/auth” for an endpoint on the page&apos;s own host.</source>
        <translation>输入 URL，例如“https://app.example/auth”；如果端点位于页面自己的主机，则输入路径，例如“/auth”。</translation>
    </message>
    <message>
        <source>“%1” is relative to the page&apos;s URL, which isn&apos;t set.</source>
        <extracomment>%1: the endpoint</extracomment>
        <translation>“%1”相对于页面的 URL，而页面的 URL 未设置。</translation>
    </message>
    <message>
        <source>Enter the URL of the page that subscribes.</source>
        <translation>输入发起订阅的页面的 URL。</translation>
    </message>
    <message>
        <source>Browsers block the call as mixed content because the page is on https (%1) and the endpoint on http (%2). %3</source>
        <extracomment>%1: the page&apos;s origin, %2: the endpoint&apos;s origin, %3: sentences on what a direct call gets</extracomment>
        <translation>页面使用 https（%1），而端点使用 http（%2），因此浏览器将调用作为混合内容拦截。%3</translation>
    </message>
    <message>
        <source>Serve the endpoint over https, or use a relative URL if the page&apos;s own host can serve it.</source>
        <translation>通过 https 提供端点；如果页面自己的主机可以提供端点，也可使用相对 URL。</translation>
    </message>
    <message>
        <source>The host “%1” doesn&apos;t exist.</source>
        <extracomment>%1: a host</extracomment>
        <translation>主机“%1”不存在。</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s URL for a typo, or for a name that only another machine or a container can resolve.</source>
        <translation>检查端点的 URL 是否有拼写错误，或是否使用了只有其他机器或容器才能解析的名称。</translation>
    </message>
    <message>
        <source>Check the URL, the network, your VPN and firewalls.</source>
        <translation>检查 URL、网络、VPN 和防火墙。</translation>
    </message>
    <message>
        <source>Nothing listens on %1, port %2, but a server listens on the same port of %3.</source>
        <extracomment>%1: the host in the URL, %2: a port, %3: the host where a server listens</extracomment>
        <translation>%1 的端口 %2 上没有服务在监听，但 %3 的同一端口上有服务器在监听。</translation>
    </message>
    <message>
        <source>Use “%3” in the endpoint&apos;s URL, or let the server listen on all addresses of this machine.</source>
        <extracomment>%3: the host where a server listens</extracomment>
        <translation>在端点的 URL 中使用“%3”，或让服务器监听本机的所有地址。</translation>
    </message>
    <message>
        <source>Nothing listens on %1, port %2, but a server on that host listens on port %3.</source>
        <extracomment>%1: a host, %2: the port in the URL, %3: one port or several</extracomment>
        <translation>%1 的端口 %2 上没有服务在监听，但该主机上有服务器在监听端口 %3。</translation>
    </message>
    <message>
        <source>Check which port the app starts on, and correct the endpoint&apos;s URL.</source>
        <translation>检查应用启动时使用的端口，并更正端点的 URL。</translation>
    </message>
    <message>
        <source>Nothing listens on %1, port %2. %3 Either the server isn&apos;t running, or it listens on a port that wasn&apos;t tried.</source>
        <extracomment>%1: a host, %2: the port in the URL, %3: a sentence on other ports that were tried, or nothing</extracomment>
        <translation>%1 的端口 %2 上没有服务在监听。%3服务器可能未运行，或监听的是未尝试过的端口。</translation>
    </message>
    <message>
        <source>Start the app. If it is running, compare the port that it reports at startup.</source>
        <translation>启动应用。如果应用正在运行，请核对其启动时报告的端口。</translation>
    </message>
    <message>
        <source>Check the app&apos;s log. The app crashed while it answered, a server in between cut the connection, or Content-Length is larger than the body.</source>
        <translation>检查应用日志。可能是应用在响应时崩溃、中间的服务器切断了连接，或 Content-Length 大于正文。</translation>
    </message>
    <message>
        <source>Use a certificate for the endpoint&apos;s host name, signed by an authority that browsers trust. Browsers refuse this one too, unless a user has added an exception.</source>
        <translation>使用颁发给端点主机名、且由浏览器信任的机构签发的证书。除非用户添加了例外，否则浏览器也会拒绝当前证书。</translation>
    </message>
    <message>
        <source>The proxy blocks the call. %1</source>
        <extracomment>%1: the system&apos;s error message</extracomment>
        <translation>代理拦截了调用。%1</translation>
    </message>
    <message>
        <source>Check the URL and the network.</source>
        <translation>检查 URL 和网络。</translation>
    </message>
    <message>
        <source>The endpoint accepted the call, but didn&apos;t answer within %1.</source>
        <extracomment>%1: a time span</extracomment>
        <translation>端点接受了调用，但未在 %1 内响应。</translation>
    </message>
    <message>
        <source>Find out what the endpoint waits for: a database, a lock, another service, or itself if it handles one request at a time. In Express, “response.status(403)” alone sends nothing: add “.end()”.</source>
        <translation>查明端点在等待什么：数据库、锁、其他服务，或者在一次只处理一个请求时等待它自身。在 Express 中，单独的“response.status(403)”不会发送任何内容：请添加“.end()”。</translation>
    </message>
    <message>
        <source>Use the full URL in the page: %3</source>
        <extracomment>%3: the endpoint that answers</extracomment>
        <translation>在页面中使用完整的 URL：%3</translation>
    </message>
    <message>
        <source>%2 has no route for “%1”. %3</source>
        <extracomment>%1: a path, %2: a host, %3: further sentences, or nothing</extracomment>
        <translation>%2 没有“%1”的路由。%3</translation>
    </message>
    <message>
        <source>Compare the path with your app&apos;s routes: check prefixes, a slash at the end, and upper and lower case.</source>
        <translation>将路径与应用的路由进行核对：检查前缀、末尾的斜杠以及大小写。</translation>
    </message>
    <message>
        <source>The endpoint redirects from %1 to %2, which makes the call cross-origin. %3</source>
        <extracomment>%1: an origin, %2: another origin, %3: a sentence on what fails there</extracomment>
        <translation>端点从 %1 重定向到 %2，这使调用变为跨源。%3</translation>
    </message>
    <message>
        <source>Give the page the URL that the call ends at, so that no redirect is needed.</source>
        <translation>在页面中使用调用最终到达的 URL，这样就不需要重定向。</translation>
    </message>
    <message>
        <source>The endpoint redirects from http to https (%1 to %2), which makes the call cross-origin. %3</source>
        <extracomment>%1: an origin, %2: another origin, %3: a sentence on what fails there</extracomment>
        <translation>端点从 http 重定向到 https（%1 到 %2），这使调用变为跨源。%3</translation>
    </message>
    <message>
        <source>Use the https URL in the page.</source>
        <translation>在页面中使用 https URL。</translation>
    </message>
    <message>
        <source>The endpoint redirects from %1 to the sign-in page %2 because the call has no session that the app knows.</source>
        <extracomment>%1: a URL, %2: a URL</extracomment>
        <translation>调用没有应用可识别的会话，因此端点从 %1 重定向到登录页面 %2。</translation>
    </message>
    <message>
        <source>Send the session cookie with the call, and have the endpoint answer 401 or 403 instead of redirecting.</source>
        <translation>随调用发送会话 cookie，并让端点返回 401 或 403，而不是重定向。</translation>
    </message>
    <message>
        <source>The endpoint redirects without end: %1 times, most recently to %2.</source>
        <extracomment>%1: a number, %2: a URL</extracomment>
        <translation>端点无限重定向：已重定向 %1 次，最近一次到 %2。</translation>
    </message>
    <message>
        <source>Look for two rules that contradict each other: often one adds a slash or https, and another removes it, in the app and in a proxy in front of it.</source>
        <translation>查找相互矛盾的两条规则：常见的情况是，在应用及其前面的代理中，一条添加斜杠或 https，另一条又将其移除。</translation>
    </message>
    <message>
        <source>The endpoint answers with the redirect status %1, but names no target.</source>
        <extracomment>%1: a status</extracomment>
        <translation>端点返回重定向状态码 %1，但没有指明目标。</translation>
    </message>
    <message>
        <source>Answer with the token directly.</source>
        <translation>直接返回令牌。</translation>
    </message>
    <message>
        <source>The connection endpoint doesn&apos;t accept POST (405). %1 %2</source>
        <extracomment>%1: a sentence on the allowed methods, or nothing, %2: sentences on the answer, or nothing</extracomment>
        <translation>连接端点不接受 POST（405）。%1%2</translation>
    </message>
    <message>
        <source>Add POST to the route: the browser library sends a POST on each connection.</source>
        <translation>为该路由添加 POST：浏览器库在每次连接时发送 POST。</translation>
    </message>
    <message>
        <source>The connection endpoint reads the socket ID from a JSON body, but not from a form. %1 The sandbox&apos;s browser library sends a form; what PushRadar&apos;s own library sends isn&apos;t published.</source>
        <extracomment>%1: sentences on the answer to the form</extracomment>
        <translation>连接端点从 JSON 正文读取 socket ID，但不从表单读取。%1沙箱的浏览器库发送表单；PushRadar 自己的库发送什么并未公开。</translation>
    </message>
    <message>
        <source>Call the library&apos;s function that registers client data with the socket ID that was sent and the secret of this app. Client data is limited to 1,024 bytes; the app&apos;s log should show errors of the service.</source>
        <translation>调用库中注册客户端数据的函数，并传入发送的 socket ID 和此应用的密钥。客户端数据最多 1,024 字节；应用日志中应有服务的错误。</translation>
    </message>
    <message>
        <source>The channel name is empty.</source>
        <translation>频道名称为空。</translation>
    </message>
    <message>
        <source>“%1” is null, but must be a string.</source>
        <extracomment>%1: a member</extracomment>
        <translation>“%1”为 null，但必须是字符串。</translation>
    </message>
    <message>
        <source>The token is for a different channel than “%3”. %1 %2</source>
        <extracomment>%1: a sentence on the token&apos;s channel, %2: a sentence on the difference, or nothing, %3: the page&apos;s channel</extracomment>
        <translation>令牌用于其他频道，而不是“%3”。%1%2</translation>
    </message>
    <message>
        <source>The token is for a different socket (%1) than the page&apos;s socket (%2). %3</source>
        <extracomment>%1: a socket ID, %2: a socket ID, %3: a further sentence, or nothing</extracomment>
        <translation>令牌用于其他 socket（%1），而不是页面的 socket（%2）。%3</translation>
    </message>
    <message>
        <source>The token expired at %1. %2</source>
        <extracomment>%1: a time, %2: a sentence on the clocks, or nothing</extracomment>
        <translation>令牌已于 %1 过期。%2</translation>
    </message>
    <message>
        <source>%1 %2 Pages call the endpoint for each channel and after each reconnection.</source>
        <extracomment>%1: a sentence on the call that fails, %2: sentences on its answer</extracomment>
        <translation>%1%2页面会为每个频道调用端点，每次重新连接后也会调用。</translation>
    </message>
    <message>
        <source>Two connections of one user get different values of “##uniqueID” (%1 and %2), so presence counts that user twice.</source>
        <extracomment>%1: a value, %2: another value</extracomment>
        <translation>同一用户的两个连接得到不同的“##uniqueID”值（%1 和 %2），因此在线状态会将该用户计算两次。</translation>
    </message>
    <message>
        <source>The endpoint answers with a success status, but the JSON reports an error: %1</source>
        <extracomment>%1: a part of the JSON, in quotes</extracomment>
        <translation>端点返回成功状态码，但 JSON 报告了错误：%1</translation>
    </message>
    <message>
        <source>The endpoint recognizes the user, but doesn&apos;t let this user into “%1” (403). %2 %3</source>
        <extracomment>%1: a channel, %2: a sentence on the answer without credentials, %3: sentences on the answer, or nothing</extracomment>
        <translation>端点识别了用户，但不允许此用户加入“%1”（403）。%2%3</translation>
    </message>
    <message>
        <source>“%1” is relative, so browsers look for it on the page&apos;s own host, %2, where it doesn&apos;t exist (404). The endpoint answers at %3.</source>
        <extracomment>%1: the endpoint as it was entered, %2: the page&apos;s host, %3: the endpoint that answers</extracomment>
        <translation>“%1”是相对 URL，因此浏览器在页面自己的主机 %2 上查找，而它在那里不存在（404）。端点在 %3 上有响应。</translation>
    </message>
    <message>
        <source>%1 expects encrypted connections (TLS), but the call to it uses plain HTTP.</source>
        <extracomment>%1: a host with its port</extracomment>
        <translation>%1 需要加密连接（TLS），但对它的调用使用的是明文 HTTP。</translation>
    </message>
    <message>
        <source>Use “https:” in the endpoint&apos;s URL, or in the redirect that leads to this port.</source>
        <translation>在端点的 URL 或指向此端口的重定向中使用“https:”。</translation>
    </message>
    <message>
        <source>%1 speaks plain HTTP, but the call to it uses https.</source>
        <extracomment>%1: a host with its port</extracomment>
        <translation>%1 使用明文 HTTP，但对它的调用使用的是 https。</translation>
    </message>
    <message>
        <source>Use “http:” for a server on this machine, or the port where the server offers https. If a redirect leads to this port, correct the redirect.</source>
        <translation>对本机上的服务器使用“http:”，或使用服务器提供 https 的端口。如果是重定向指向此端口，请更正重定向。</translation>
    </message>
    <message>
        <source>If the answer names the reason, start there. Otherwise compare the parameter names that the endpoint reads with those of the request below.</source>
        <translation>如果响应说明了原因，请从那里入手。否则请将端点读取的参数名与下方请求中的参数名进行比较。</translation>
    </message>
    <message>
        <source>%1 The browser library finds no token there.</source>
        <extracomment>%1: a sentence on where the string is, %2: a sentence on a cause, or nothing</extracomment>
        <translation>%1 浏览器库在那里找不到令牌。</translation>
    </message>
    <message>
        <source>The JSON is encoded twice: return the object itself, or the string without encoding it again. %2</source>
        <translation>JSON 被重复编码：请返回对象本身，或返回字符串而不再次编码。%2</translation>
    </message>
    <message>
        <source>The endpoint accepts the call with the cookie “%1” and answers with status %3 without it. Browsers don&apos;t send this cookie because it expired on %2.</source>
        <extracomment>%1: a cookie, %2: a date and time, %3: a status</extracomment>
        <translation>带有 cookie“%1”时端点接受调用，没有时返回状态码 %3。该 cookie 已于 %2 过期，因此浏览器不会发送。</translation>
    </message>
    <message>
        <source>The endpoint accepts the call with the cookie “%1” and answers with status %3 without it. Browsers don&apos;t store this cookie. %2</source>
        <extracomment>%1: a cookie, %2: a sentence on the rule, %3: a status</extracomment>
        <translation>带有 cookie“%1”时端点接受调用，没有时返回状态码 %3。浏览器不会存储该 cookie。%2</translation>
    </message>
    <message>
        <source>The endpoint returns the secret as the token, so everyone who may call the endpoint gets the secret.</source>
        <translation>端点把密钥当作令牌返回，因此所有可以调用该端点的人都会得到密钥。</translation>
    </message>
    <message>
        <source>Revoke the secret and use a new one. Then return the result of the library&apos;s auth function instead.</source>
        <translation>请吊销该密钥并使用新密钥，然后改为返回库的 auth 函数的结果。</translation>
    </message>
    <message>
        <source>The endpoint returns the public key as the token.</source>
        <translation>端点把公钥当作令牌返回。</translation>
    </message>
    <message>
        <source>Return the result of the library&apos;s auth function instead.</source>
        <translation>请改为返回库的 auth 函数的结果。</translation>
    </message>
    <message>
        <source>The service rejects the token, which isn&apos;t in the format of its own tokens: it has %1 characters, and the service&apos;s own token for the same socket has %2. %3</source>
        <extracomment>%1: a number, %2: a number, %3: the message of the service</extracomment>
        <translation>服务拒绝该令牌，其格式与服务自身的令牌不同：它有 %1 个字符，而服务为同一套接字颁发的令牌有 %2 个字符。%3</translation>
    </message>
    <message>
        <source>Return the result of the library&apos;s auth function unchanged. If you do, compare the endpoint&apos;s service address with that of the profile: tokens of another service look different.</source>
        <translation>请原样返回库的 auth 函数的结果。如果已经如此，请比较端点与配置文件中的服务地址：其他服务的令牌看起来不同。</translation>
    </message>
    <message>
        <source>The endpoint issues a token for “%1” although the cookie “%2” was changed. %3</source>
        <extracomment>%1: a channel, %2: names of cookies, %3: a sentence on what isn&apos;t checked</extracomment>
        <translation>Cookie“%2”已被更改，但端点仍为“%1”颁发了令牌。%3</translation>
    </message>
    <message>
        <source>The endpoint issues a token for “%1” although only part of the cookie “%2” is right. %3</source>
        <extracomment>%1: a channel, %2: names of cookies, %3: a sentence on which part is compared</extracomment>
        <translation>Cookie“%2”只有一部分正确，但端点仍为“%1”颁发了令牌。%3</translation>
    </message>
    <message>
        <source>Compare the whole value of the cookie: look up the session by its full ID, and verify signatures over their full length.</source>
        <translation>请比较 Cookie 的完整值：使用完整 ID 查找会话，并验证签名的全部内容。</translation>
    </message>
    <message>
        <source>The endpoint issues a token for “%1” although the value of the header “%2” was changed: it doesn&apos;t verify all of the value.</source>
        <extracomment>%1: a channel, %2: names of headers</extracomment>
        <translation>标头“%2”的值已被更改，但端点仍为“%1”颁发了令牌：它没有验证完整的值。</translation>
    </message>
    <message>
        <source>Verify the signature of a token in the header, or compare its whole value with a stored one, before creating a token.</source>
        <translation>创建令牌前，请验证标头中令牌的签名，或将其完整值与存储的值进行比较。</translation>
    </message>
    <message>
        <source>Browsers send OPTIONS before the call because of its headers (%1). The answer doesn&apos;t allow pages with the origin %2. %3 %4</source>
        <extracomment>%1: names of headers, %2: the page&apos;s origin, %3: a sentence on the header, %4: a sentence on why the origin is “null”, or nothing</extracomment>
        <translation>由于标头 (%1)，浏览器会在调用前发送 OPTIONS。响应不允许来源为 %2 的页面。%3 %4</translation>
    </message>
    <message>
        <source>The endpoint answers, but browsers hide the answer from pages with the origin %1: the header Access-Control-Allow-Origin is missing. %2</source>
        <extracomment>%1: the page&apos;s origin, %2: a sentence on why it is “null”, or nothing</extracomment>
        <translation>端点有响应，但浏览器不向来源为 %1 的页面提供该响应：缺少标头 Access-Control-Allow-Origin。%2</translation>
    </message>
    <message>
        <source>The endpoint answers, but browsers hide the answer from pages with the origin %1: Access-Control-Allow-Origin is “%2”. %3</source>
        <extracomment>%1: the page&apos;s origin, %2: the header&apos;s value, %3: a sentence on the cause, or nothing</extracomment>
        <translation>端点有响应，但浏览器不向来源为 %1 的页面提供该响应：Access-Control-Allow-Origin 为“%2”。%3</translation>
    </message>
    <message>
        <source>Without cookies the endpoint refuses the call with status %1; with them it accepts the call. The page sends none.</source>
        <extracomment>%1: a status</extracomment>
        <translation>没有 cookie 时，端点以状态码 %1 拒绝调用；有 cookie 时则接受。页面没有发送 cookie。</translation>
    </message>
    <message>
        <source>The endpoint accepts the call with the cookie “%1” and answers with status %5 without it. Browsers don&apos;t send this cookie because the page is on another site (%3) than the endpoint (%4). %2</source>
        <extracomment>%1: a cookie, %2: a sentence on SameSite, %3: a site, %4: a site, %5: a status</extracomment>
        <translation>带有 cookie“%1”时端点接受调用，没有时返回状态码 %5。页面所在的网站 (%3) 与端点 (%4) 不同，因此浏览器不会发送该 cookie。%2</translation>
    </message>
    <message>
        <source>The endpoint accepts the call with the cookie “%1” and answers with status %4 without it. Browsers don&apos;t send this cookie because it is for %2, and the endpoint is at %3.</source>
        <extracomment>%1: a cookie, %2: a host and path, %3: the endpoint, %4: a status</extracomment>
        <translation>带有 cookie“%1”时端点接受调用，没有时返回状态码 %4。该 cookie 用于 %2，而端点位于 %3，因此浏览器不会发送。</translation>
    </message>
    <message>
        <source>The endpoint accepts the call with the cookie “%1” and answers with status %2 without it. Browsers don&apos;t send this cookie because it is Secure, and the endpoint is on http.</source>
        <extracomment>%1: a cookie, %2: a status</extracomment>
        <translation>带有 cookie“%1”时端点接受调用，没有时返回状态码 %2。该 cookie 为 Secure，而端点使用 http，因此浏览器不会发送。</translation>
    </message>
    <message>
        <source>The connection endpoint refuses the call with status %1, so browsers don&apos;t take the connection for reported. %2</source>
        <extracomment>%1: a status, %2: sentences on the answer, or nothing</extracomment>
        <translation>连接端点以状态码 %1 拒绝调用，因此浏览器认为该连接未上报。%2</translation>
    </message>
    <message>
        <source>If the answer names the reason, start there. Otherwise make sure that the identity belongs to a user whom the endpoint accepts.</source>
        <translation>如果响应说明了原因，请从那里入手。否则请确认该身份属于端点接受的用户。</translation>
    </message>
    <message>
        <source>The connection endpoint answers with status %1, but presence shows no client data within %2. %3</source>
        <extracomment>%1: a status, %2: a time span, %3: sentences on the answer, or nothing</extracomment>
        <translation>连接端点返回状态码 %1，但在线状态在 %2 内没有显示客户端数据。%3</translation>
    </message>
    <message>
        <source>The endpoint registers the first connection of a user, but not the second. %1 %2</source>
        <extracomment>%1: a sentence on the second call, %2: sentences on its answer, or nothing</extracomment>
        <translation>端点会注册用户的第一个连接，但不会注册第二个。%1 %2</translation>
    </message>
    <message>
        <source>Register the client data on each call: every open page and each reconnection is a connection of its own.</source>
        <translation>请在每次调用时注册客户端数据：每个打开的页面和每次重新连接都是独立的连接。</translation>
    </message>
    <message>
        <source>Return the JSON alone. If PHP prints a warning or notice into the answer, fix its cause and turn display_errors off.</source>
        <translation>只返回 JSON。如果 PHP 在响应中输出了警告或提示，请消除原因并关闭 display_errors。</translation>
    </message>
    <message>
        <source>The endpoint answers, but browsers refuse what comes before the body. %1</source>
        <extracomment>%1: a sentence on what is wrong</extracomment>
        <translation>端点有响应，但浏览器拒绝正文之前的内容。%1</translation>
    </message>
    <message>
        <source>Let the framework write the status line and the headers, and keep debug output and binary data out of them.</source>
        <translation>让框架写状态行和标头，不要在其中放调试输出或二进制数据。</translation>
    </message>
    <message>
        <source>The redirect from %1 to %2 doesn&apos;t keep the query. %3</source>
        <extracomment>%1: a URL, %2: a URL, %3: a sentence on a parameter</extracomment>
        <translation>从 %1 到 %2 的重定向没有保留查询参数。%3</translation>
    </message>
    <message>
        <source>Rename the member to “%2”; capital letters count. If the other version was meant, use its library in both the page and the endpoint.</source>
        <extracomment>%2: the expected member</extracomment>
        <translation>将该成员重命名为“%2”，大小写有区别。如果本来要用另一版本，请在页面和端点中都使用该版本的库。</translation>
    </message>
    <message>
        <source>Compare the whole name. If the user may join all channels that start like that, name a channel in the check that must be refused.</source>
        <translation>比较完整的名称。如果该用户可以加入所有以此开头的频道，请在检查中指定一个必须被拒绝的频道。</translation>
    </message>
</context>
<context>
    <name>PageSite</name>
    <message>
        <source>This page may subscribe to its own channel only.</source>
        <translation>此页面只能订阅自己的频道。</translation>
    </message>
    <message>
        <source>Pages are not served under this name. Use the address that RadarDesk shows.</source>
        <translation>此主机名下不提供页面。请使用 RadarDesk 显示的地址。</translation>
    </message>
    <message>
        <source>There is no page here. The address may be from an earlier run of RadarDesk. Open the page again in RadarDesk.</source>
        <translation>此处没有页面。该地址可能来自 RadarDesk 之前的运行。请在 RadarDesk 中重新打开页面。</translation>
    </message>
    <message>
        <source>This page doesn&apos;t accept such requests.</source>
        <translation>此页面不接受这类请求。</translation>
    </message>
    <message>
        <source>Only WebSocket connections are accepted here.</source>
        <translation>此处只接受 WebSocket 连接。</translation>
    </message>
    <message>
        <source>The sandbox can&apos;t be reached from here at the moment.</source>
        <translation>目前无法从此处连接沙箱。</translation>
    </message>
    <message>
        <source>This page has no such resource.</source>
        <translation>此页面没有该资源。</translation>
    </message>
</context>
<context>
    <name>PushRadar::Call</name>
    <message>
        <source>%1 refused the request (status %2).</source>
        <translation>%1 拒绝了请求（状态码 %2）。</translation>
    </message>
    <message>
        <source>%1 answered with status %2 instead of 200.</source>
        <translation>%1 返回的状态码是 %2，而不是 200。</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <translation>证书已于 %1 过期。</translation>
    </message>
    <message>
        <source>There is no host named %1 (for %2). Check the service address and the network connection.</source>
        <translation>找不到主机 %1（用于 %2）。请检查服务地址和网络连接。</translation>
    </message>
    <message>
        <source>Nothing listens at %1. Check the service address, or start the service.</source>
        <translation>%1 上没有服务在监听。请检查服务地址，或启动服务。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 failed: %2. Check the proxy settings.</source>
        <translation>通往 %1 的代理出错：%2。请检查代理设置。</translation>
    </message>
    <message>
        <source>%1 could not be reached within %2 s. Check the service address and the network connection.</source>
        <translation>%2 秒内无法连接到 %1。请检查服务地址和网络连接。</translation>
    </message>
    <message>
        <source>%1 The service says: “%2”</source>
        <translation>%1服务返回：“%2”</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 等</translation>
    </message>
    <message>
        <source>The certificate of the authority %1 expired on %2.</source>
        <translation>证书颁发机构 %1 的证书已于 %2 过期。</translation>
    </message>
    <message>
        <source>The response of %1 is incomplete, so its token can&apos;t be read. Check the service address.</source>
        <translation>%1 的响应不完整，无法读取其中的令牌。请检查服务地址。</translation>
    </message>
    <message>
        <source>%1 responded, but not with JSON. Check that the service address belongs to a PushRadar service.</source>
        <translation>%1 有响应，但不是 JSON。请确认服务地址属于 PushRadar 服务。</translation>
    </message>
    <message>
        <source>%1 responded without a token. Check that the service address belongs to a PushRadar service.</source>
        <translation>%1 的响应中没有令牌。请确认服务地址属于 PushRadar 服务。</translation>
    </message>
    <message>
        <source>%1 rejected the secret (status 401). Compare it with the one on the API page of the dashboard.</source>
        <translation>%1 拒绝了密钥（状态码 401）。请与控制台 API 页面上的密钥核对。</translation>
    </message>
    <message>
        <source>%1 has nothing at this URL (status 404). Check the service address.</source>
        <translation>%1 在此 URL 上没有内容（状态码 404）。请检查服务地址。</translation>
    </message>
    <message>
        <source>The request is too large for %1 (status 413). Send less data.</source>
        <translation>请求对 %1 来说过大（状态码 413）。请减少发送的数据。</translation>
    </message>
    <message>
        <source>%1 received too many requests (status 429). Wait a moment and try again.</source>
        <translation>%1 收到的请求过多（状态码 429）。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 reported a server error (status %2). Try again later.</source>
        <translation>%1 报告服务器错误（状态码 %2）。请稍后重试。</translation>
    </message>
    <message>
        <source>It is self-signed, so it isn&apos;t trusted.</source>
        <translation>证书是自签名的，因此不受信任。</translation>
    </message>
    <message>
        <source>It is signed by an authority that isn&apos;t trusted on this machine.</source>
        <translation>签发证书的机构不受本机信任。</translation>
    </message>
    <message>
        <source>It isn&apos;t valid before %1.</source>
        <translation>证书在 %1 之前无效。</translation>
    </message>
    <message>
        <source>The certificate of the authority %1 isn&apos;t valid before %2.</source>
        <translation>证书颁发机构 %1 的证书在 %2 之前无效。</translation>
    </message>
    <message>
        <source>It isn&apos;t issued for %1.</source>
        <translation>证书不是颁发给 %1 的。</translation>
    </message>
    <message>
        <source>It isn&apos;t issued for %1, but for %2.</source>
        <translation>证书不是颁发给 %1 的，而是颁发给 %2 的。</translation>
    </message>
    <message>
        <source>%1 closed the connection before its response was complete. It may have processed the request, so the request wasn&apos;t repeated.</source>
        <translation>%1 在响应完成前关闭了连接。它可能已处理该请求，因此未重复发送。</translation>
    </message>
    <message>
        <source>There is no route to %1. Check the network connection.</source>
        <translation>没有到 %1 的路由。请检查网络连接。</translation>
    </message>
    <message>
        <source>No trusted encrypted connection to %1 could be established, so nothing was sent. %2</source>
        <translation>无法与 %1 建立受信任的加密连接，因此未发送任何内容。%2</translation>
    </message>
    <message>
        <source>The request to %1 was canceled. If it had been sent, the service may have processed it.</source>
        <translation>发往 %1 的请求已取消。如果请求已经发出，服务可能已处理它。</translation>
    </message>
    <message>
        <source>The request to %1 failed: %2. Check that the service address belongs to a PushRadar service.</source>
        <translation>发往 %1 的请求失败：%2。请确认服务地址属于 PushRadar 服务。</translation>
    </message>
    <message>
        <source>%1 didn&apos;t complete its response within %2 s. Try again later, or allow more time.</source>
        <translation>%1 未在 %2 秒内完成响应。请稍后重试，或延长时限。</translation>
    </message>
    <message>
        <source>%1 received the request but didn&apos;t respond within %2 s. It may still process it.</source>
        <translation>%1 收到了请求，但 %2 秒内没有响应。它可能仍会处理该请求。</translation>
    </message>
    <message>
        <source>%1 didn&apos;t respond within %2 s. Check the service address and the network connection.</source>
        <translation>%1 在 %2 秒内没有响应。请检查服务地址和网络连接。</translation>
    </message>
    <message>
        <source>The response of %1 ended before its last part. The service may have processed the request, so the request wasn&apos;t repeated.</source>
        <comment>host and port</comment>
        <translation>%1 的响应在最后一部分之前中断。服务可能已处理该请求，因此未重复发送。</translation>
    </message>
    <message>
        <source>The response of %1 ended after %2 of %3 bytes. The service may have processed the request, so the request wasn&apos;t repeated.</source>
        <comment>host and port, two numbers</comment>
        <translation>%1 的响应在 %3 字节中的第 %2 字节后中断。服务可能已处理该请求，因此未重复发送。</translation>
    </message>
    <message>
        <source>the response wasn&apos;t HTTP</source>
        <translation>响应不是 HTTP</translation>
    </message>
    <message>
        <source>%1 redirects to %2 (status %3). The secret isn&apos;t sent there. If that address is right, use it as the service address.</source>
        <translation>%1 重定向到 %2（状态码 %3）。密钥不会发送到那里。如果该地址正确，请将其设为服务地址。</translation>
    </message>
    <message>
        <source>The certificate isn&apos;t valid for this service. %1</source>
        <translation>证书对此服务无效。%1</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t allow this request (status 403). Check that the profile has the right secret.</source>
        <translation>%1 不允许此请求（状态码 403）。请检查配置的密钥是否正确。</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be reached in time. Check the network connection.</source>
        <translation>连接 %1 超时。请检查网络连接。</translation>
    </message>
</context>
<context>
    <name>PushRadar::ChannelName</name>
    <message>
        <source>a space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>The channel name is empty. Enter one.</source>
        <translation>频道名称为空。请输入名称。</translation>
    </message>
    <message>
        <source>A channel name can&apos;t contain white space; character %1 is %2.</source>
        <translation>频道名称不能包含空白字符；第 %1 个字符是%2。</translation>
    </message>
    <message>
        <source>A v3 channel name may contain only A-Z a-z 0-9 - _ = @ , . ; and character %1 is %2.</source>
        <translation>v3 频道名称只能包含 A-Z a-z 0-9 - _ = @ , . ;，而第 %1 个字符是%2。</translation>
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
        <translation>只有以“private-”或“presence-”开头的频道需要令牌；%1 是公共频道。</translation>
    </message>
    <message>
        <source>The socket ID is empty or contains white space. Use the one from the browser library.</source>
        <translation>socket ID 为空或包含空白字符。请使用浏览器库提供的 socket ID。</translation>
    </message>
    <message>
        <source>The message was created for another API version.</source>
        <translation>该消息是为其他 API 版本创建的。</translation>
    </message>
    <message>
        <source>Only API v3 has client data. Use v3.</source>
        <translation>只有 API v3 支持客户端数据。请使用 v3。</translation>
    </message>
    <message>
        <source>The service address isn&apos;t an http or https URL such as https://api.pushradar.com/v3.</source>
        <translation>服务地址不是 http 或 https URL，正确的形式如 https://api.pushradar.com/v3。</translation>
    </message>
    <message>
        <source>Anyone on the way to %1 could read the secret over plain http, so it isn&apos;t sent. Use an https URL.</source>
        <translation>使用明文 http 时，通往 %1 途中的任何人都能读取密钥，因此未发送。请使用 https URL。</translation>
    </message>
</context>
<context>
    <name>PushRadar::ClientData</name>
    <message>
        <source>Client data must be a JSON object, such as {&quot;##uniqueID&quot;: 1}.</source>
        <translation>客户端数据必须是 JSON 对象，例如 {&quot;##uniqueID&quot;: 1}。</translation>
    </message>
    <message>
        <source>The client data has %L1 bytes; at most %L2 are allowed.</source>
        <translation>客户端数据有 %L1 字节，最多允许 %L2 字节。</translation>
    </message>
</context>
<context>
    <name>PushRadar::Json</name>
    <message>
        <source>The value is complete; nothing may follow it.</source>
        <translation>值已完整，后面不能再有内容。</translation>
    </message>
    <message>
        <source>A key in double quotes is expected here.</source>
        <translation>此处应为双引号括起的键。</translation>
    </message>
    <message>
        <source>A colon is expected after the key.</source>
        <translation>键后面应有冒号。</translation>
    </message>
    <message>
        <source>Values are nested more than %1 levels deep.</source>
        <translation>值的嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>A comma or the closing %1 is expected here.</source>
        <translation>此处应为逗号或右括号 %1。</translation>
    </message>
    <message>
        <source>A digit is expected here.</source>
        <translation>此处应为数字。</translation>
    </message>
    <message>
        <source>A number can&apos;t start with a zero followed by digits.</source>
        <translation>数字不能以零开头再跟其他数字。</translation>
    </message>
    <message>
        <source>Four hexadecimal digits are expected after \u.</source>
        <translation>\u 后面应有四位十六进制数字。</translation>
    </message>
    <message>
        <source>This escape is unknown; a backslash itself is written \\.</source>
        <translation>未知的转义序列；反斜杠本身写作 \\。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The object isn&apos;t closed.</source>
        <translation>对象未闭合。</translation>
    </message>
    <message>
        <source>The closing %1 is missing.</source>
        <translation>缺少右括号 %1。</translation>
    </message>
    <message>
        <source>A value is missing at the end.</source>
        <translation>末尾缺少值。</translation>
    </message>
    <message>
        <source>JSON strings need double quotes, not single quotes.</source>
        <translation>JSON 字符串须使用双引号，不能使用单引号。</translation>
    </message>
    <message>
        <source>A value is expected here: a string in double quotes, a number, true, false, null, an object or an array.</source>
        <translation>此处应为值：双引号括起的字符串、数字、true、false、null、对象或数组。</translation>
    </message>
    <message>
        <source>This word isn&apos;t JSON; only true, false and null are.</source>
        <translation>该单词不是 JSON；只允许 true、false 和 null。</translation>
    </message>
    <message>
        <source>A string can&apos;t contain a line break. Write \n instead.</source>
        <translation>字符串中不能有换行。请改用 \n。</translation>
    </message>
    <message>
        <source>A control character in a string must be escaped.</source>
        <translation>字符串中的控制字符必须转义。</translation>
    </message>
    <message>
        <source>The closing double quote is missing.</source>
        <translation>缺少右双引号。</translation>
    </message>
    <message>
        <source>The text isn&apos;t valid UTF-8.</source>
        <translation>文本不是有效的 UTF-8。</translation>
    </message>
</context>
<context>
    <name>PushRadar::Message</name>
    <message>
        <source>A broadcast needs at least one data item; add a key and a value.</source>
        <translation>广播至少需要一个数据项；请添加键和值。</translation>
    </message>
    <message>
        <source>A data item has no key. Enter a key or delete the item.</source>
        <translation>有数据项缺少键。请输入键，或删除该数据项。</translation>
    </message>
    <message>
        <source>Only API v2 has targeting. Remove it, or use v2.</source>
        <translation>只有 API v2 支持定向。请移除定向，或使用 v2。</translation>
    </message>
    <message>
        <source>Channel and data have %L1 bytes; v3 allows %L2. Send less data, or split it into several broadcasts.</source>
        <translation>频道和数据共 %L1 字节，v3 允许 %L2 字节。请减少数据，或拆分为多条广播。</translation>
    </message>
</context>
<context>
    <name>PushRadar::Secret</name>
    <message>
        <source>The secret is missing. It is on the API page of the PushRadar dashboard.</source>
        <translation>缺少密钥。密钥位于 PushRadar 控制台的 API 页面。</translation>
    </message>
    <message>
        <source>The secret contains white space. Copy it again without spaces.</source>
        <translation>密钥包含空白字符。请重新复制，不要带空格。</translation>
    </message>
    <message>
        <source>A secret starts with “sk_”, and this doesn&apos;t. Don&apos;t confuse it with the public key.</source>
        <translation>密钥以“sk_”开头，而此内容不是。请勿与公钥混淆。</translation>
    </message>
    <message>
        <source>The secret ends after “sk_”. Copy all of it.</source>
        <translation>密钥在“sk_”之后就结束了。请完整复制。</translation>
    </message>
</context>
<context>
    <name>PushRadar::Targeting</name>
    <message>
        <source>A user ID to target is empty; remove it.</source>
        <translation>有一个定向用户 ID 为空，请将其移除。</translation>
    </message>
    <message>
        <source>An action to target is empty; remove it.</source>
        <translation>有一个定向行为为空，请将其移除。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>An action that wasn&apos;t performed is empty. Remove it.</source>
        <translation>有一个未执行的行为为空，请将其移除。</translation>
    </message>
    <message>
        <source>The action %1 is listed as performed and as not performed. Remove one of them.</source>
        <translation>行为 %1 同时列为已执行和未执行。请移除其中一个。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a continent. Use AF, AN, AS, EU, NA, OC or SA.</source>
        <translation>%1 不是大洲代码。请使用 AF、AN、AS、EU、NA、OC 或 SA。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a two-letter country code (ISO 3166-1) such as DE.</source>
        <translation>%1 不是两个字母的国家/地区代码（ISO 3166-1），例如 DE。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a complete IPv4 or IPv6 address such as 192.0.2.1.</source>
        <translation>%1 不是完整的 IPv4 或 IPv6 地址，例如 192.0.2.1。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a browser that can be targeted. Use chrome, edge, firefox, ie, opera or safari.</source>
        <translation>%1 不是可定向的浏览器。请使用 chrome、edge、firefox、ie、opera 或 safari。</translation>
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
        <translation>无法保存已保存的搜索。%1</translation>
    </message>
    <message>
        <source>Your changes can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>无法保存你的更改。%1</translation>
    </message>
    <message>
        <source>The profiles can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>无法保存配置。%1</translation>
    </message>
    <message>
        <source>The scenarios can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>无法保存场景。%1</translation>
    </message>
    <message>
        <source>The data of private channels can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>无法保存私有频道的数据。%1</translation>
    </message>
    <message>
        <source>Changes to the saved messages can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>无法保存对已保存的消息所做的更改。%1</translation>
    </message>
    <message>
        <source>The simulated faults can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>无法保存模拟故障。%1</translation>
    </message>
    <message>
        <source>The values of folders can&apos;t be saved. %1</source>
        <comment>%1 is why</comment>
        <translation>无法保存文件夹的值。%1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::app::CommandLine</name>
    <message>
        <source>The desktop workbench for PushRadar.</source>
        <translation>PushRadar 的桌面工作台。</translation>
    </message>
    <message>
        <source>Open another window, which shares the sandbox of the first one.</source>
        <translation>再打开一个窗口，与第一个窗口共用沙箱。</translation>
    </message>
    <message>
        <source>Broadcast Hello World through the sandbox, report whether it arrived, save a picture of the window as FILE, and exit.</source>
        <translation>通过沙箱广播 Hello World，报告是否送达，将窗口截图保存为 FILE，然后退出。</translation>
    </message>
    <message>
        <source>Use the &quot;light&quot; or &quot;dark&quot; theme in this run.</source>
        <translation>本次运行使用 &quot;light&quot; 或 &quot;dark&quot; 主题。</translation>
    </message>
    <message>
        <source>Print a line once the window has been drawn, and exit.</source>
        <translation>窗口绘制完成后输出一行，然后退出。</translation>
    </message>
    <message>
        <source>Open &quot;new-broadcast&quot; or &quot;subscriber-page&quot; in the window.</source>
        <translation>在窗口中打开“new-broadcast”或“subscriber-page”。</translation>
    </message>
    <message>
        <source>Files and radardesk:// links to show. Nothing in them is sent or added before you agree.</source>
        <translation>要显示的文件和 radardesk:// 链接。在你同意之前，不会发送或添加任何内容。</translation>
    </message>
    <message>
        <source>Before that picture, press the button of this object name, fill in a field with FIELD=TEXT, or &quot;wait&quot;. Repeatable.</source>
        <translation>截图之前，按下具有此对象名的按钮，用 FIELD=TEXT 填写字段，或用 &quot;wait&quot; 等待。可重复使用。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::app::SelfCheck</name>
    <message>
        <source>Delivered on %1: %2, %3 after it was sent.</source>
        <translation>已在 %1 上送达：%2，发送后经过 %3。</translation>
    </message>
    <message>
        <source>Nothing arrived.</source>
        <translation>未收到任何内容。</translation>
    </message>
    <message>
        <source>Picture of the window: %1</source>
        <translation>窗口截图：%1</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>无法将图片写入 %1。</translation>
    </message>
    <message>
        <source>The step “%1” has no button or field of that name. No picture was saved; correct the step.</source>
        <comment>%1 is an argument of the command line</comment>
        <translation>没有与步骤“%1”的名称对应的按钮或字段。未保存图片；请更正该步骤。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::base::DesktopNotifications</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>RadarDesk::base::HiddenValue</name>
    <message>
        <source>(1 character)</source>
        <comment>instead of a password&apos;s value</comment>
        <translation>(1 个字符)</translation>
    </message>
    <message>
        <source>(%1 characters)</source>
        <comment>instead of a password&apos;s value</comment>
        <translation>(%1 个字符)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::base::JsonListFile</name>
    <message>
        <source>%1 (other window)</source>
        <comment>the name of what another window has changed too</comment>
        <translation>%1（其他窗口）</translation>
    </message>
    <message>
        <source>The file was moved to %1.</source>
        <translation>文件已移至 %1。</translation>
    </message>
    <message>
        <source>A copy of the original file is at %1.</source>
        <translation>原文件的副本位于 %1。</translation>
    </message>
    <message>
        <source>The file %1 contains data that can&apos;t be read, and the file can&apos;t be copied. Check the permissions and free space of its folder.</source>
        <translation>文件 %1 包含无法读取的数据，且无法复制该文件。请检查其文件夹的权限和可用空间。</translation>
    </message>
    <message>
        <source>The file %1 has another format.</source>
        <comment>%1 is a path</comment>
        <translation>文件 %1 是另一种格式。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::base::Keyring</name>
    <message>
        <source>it gave no reason</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>No keychain is running in this session. Start one, such as GNOME Keyring or KWallet, and try again, or use the secret for this run only.</source>
        <translation>当前会话中没有运行钥匙串。请启动一个（例如 GNOME Keyring 或 KWallet）后重试，或仅在本次运行中使用密钥。</translation>
    </message>
    <message>
        <source>The keychain is locked, and no program is running that can ask for its password. Unlock it, for example in “Passwords and Keys”, and try again.</source>
        <translation>钥匙串已锁定，且没有可询问其密码的程序在运行。请将其解锁（例如在“密码和密钥”中）后重试。</translation>
    </message>
    <message>
        <source>The keychain is locked, and the password prompt was dismissed. Try again and unlock it, or use the secret for this run only.</source>
        <translation>钥匙串已锁定，且密码提示已被关闭。请重试并将其解锁，或仅在本次运行中使用密钥。</translation>
    </message>
    <message>
        <source>The keychain has no secret for this profile. Enter the secret.</source>
        <translation>钥匙串中没有此配置的密钥。请输入密钥。</translation>
    </message>
    <message>
        <source>The keychain couldn&apos;t store the secret (%1). Try again, or use the secret for this run only.</source>
        <translation>钥匙串无法存储密钥（%1）。请重试，或仅在本次运行中使用密钥。</translation>
    </message>
    <message>
        <source>The keychain couldn&apos;t delete the secret (%1). Try again, or delete the entry “RadarDesk” in the keychain&apos;s own program.</source>
        <translation>钥匙串无法删除密钥（%1）。请重试，或在钥匙串自带的程序中删除“RadarDesk”条目。</translation>
    </message>
    <message>
        <source>The secret couldn&apos;t be read from the keychain (%1). Try again, or enter the secret for this run only.</source>
        <translation>无法从钥匙串读取密钥（%1）。请重试，或输入仅限本次运行的密钥。</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for this profile isn&apos;t a PushRadar secret. Enter the secret to replace it.</source>
        <translation>钥匙串中此配置的条目不是 PushRadar 密钥。请输入密钥以替换它。</translation>
    </message>
    <message>
        <source>The keychain hasn&apos;t responded yet. Look for a password prompt, or use the secret for this run only.</source>
        <translation>钥匙串尚未响应。请查看是否有密码提示，或仅在本次运行中使用密钥。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::base::StateFile</name>
    <message>
        <source>it is a folder, a pipe or a device, not a file</source>
        <comment>follows &apos;It can&apos;t be read: &apos;</comment>
        <translation>它是文件夹、管道或设备，而不是文件</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <comment>a size; follows &apos;It can&apos;t be read: &apos;</comment>
        <translation>它大于 %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <comment>a path, and the reason</comment>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>Another program changed %1 in a way that can&apos;t be read. A copy of its file was saved as %2.</source>
        <comment>both are paths of files</comment>
        <translation>其他程序更改了 %1，更改后的内容无法读取。该文件的副本已保存为 %2。</translation>
    </message>
    <message>
        <source>Another window changed %1. Its changes were merged into this one.</source>
        <comment>the path of a file</comment>
        <translation>其他窗口更改了 %1，其更改已合并到此窗口。</translation>
    </message>
    <message>
        <source>%1 is locked because another program is writing it. Try again in a moment.</source>
        <comment>the path of a lock file</comment>
        <translation>其他程序正在写入，因此 %1 已锁定。请稍后重试。</translation>
    </message>
    <message>
        <source>The file %1 contains data that can&apos;t be read, and the file can&apos;t be copied. Check the permissions and free space of its folder.</source>
        <translation>文件 %1 包含无法读取的数据，且无法复制该文件。请检查其文件夹的权限和可用空间。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be created.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>The file %1 isn&apos;t a JSON object.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>文件 %1 不是 JSON 对象。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Broadcast</name>
    <message>
        <source>Not sent.</source>
        <translation>未发送。</translation>
    </message>
    <message>
        <source>The file of --data doesn&apos;t exist.</source>
        <translation>--data 的文件不存在。</translation>
    </message>
    <message>
        <source>There is no saved message “%1”.</source>
        <extracomment>%1 is what was given</extracomment>
        <translation>没有已保存的消息“%1”。</translation>
    </message>
    <message>
        <source>Would be sent to %1 with %2 (%3):</source>
        <extracomment>%1 is a channel, %2 a profile, %3 &quot;v3&quot;</extracomment>
        <translation>将使用 %2（%3）发送到 %1：</translation>
    </message>
    <message>
        <source>The result of the broadcast isn&apos;t known.</source>
        <translation>广播的结果未知。</translation>
    </message>
    <message>
        <source>Accepted in %1</source>
        <extracomment>%1 is a duration; other results may follow, such as “3 subscribers reached”</extracomment>
        <translation>已接受，用时 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n subscribers reached</source>
        <translation>
            <numerusform>送达 %n 个订阅者</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a message to a channel.</source>
        <translation>向频道发送消息。</translation>
    </message>
    <message>
        <source>Take the items from the JSON object in this file; “-” is standard input.</source>
        <translation>从此文件的 JSON 对象读取数据项；“-”表示标准输入。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Begin with this saved message.</source>
        <translation>以此已保存的消息为基础。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>v2 or v3; by default the profile&apos;s</source>
        <translation>v2 或 v3；默认使用配置中的版本</translation>
    </message>
    <message>
        <source>Print what would be sent, and send nothing.</source>
        <translation>输出将要发送的内容，但不发送。</translation>
    </message>
    <message>
        <source>Send {&quot;title&quot;:&quot;Hello&quot;,&quot;count&quot;:3}.</source>
        <translation>发送 {&quot;title&quot;:&quot;Hello&quot;,&quot;count&quot;:3}。</translation>
    </message>
    <message>
        <source>Send what another program prints.</source>
        <translation>发送另一个程序的输出。</translation>
    </message>
    <message>
        <source>Show a saved message with another ID.</source>
        <translation>显示已保存的消息换用另一个 ID 后的内容。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Check</name>
    <message>
        <source>--saved and --har can&apos;t be used together.</source>
        <translation>--saved 和 --har 不能同时使用。</translation>
    </message>
    <message>
        <source>--as can&apos;t be used together with --cookie and --header.</source>
        <translation>--as 不能与 --cookie 和 --header 同时使用。</translation>
    </message>
    <message>
        <source>The time limit has passed without an answer.</source>
        <translation>在时限内没有收到响应。</translation>
    </message>
    <message>
        <source>Command line</source>
        <comment>who calls an endpoint</comment>
        <translation>命令行</translation>
    </message>
    <message>
        <source>A header is “Name: value”.</source>
        <translation>请求头的格式为“Name: value”。</translation>
    </message>
    <message>
        <source>There is no identity “%1”.</source>
        <extracomment>%1 is what was given</extracomment>
        <translation>没有身份“%1”。</translation>
    </message>
    <message>
        <source>There is no saved check “%1”.</source>
        <extracomment>%1 is what was given</extracomment>
        <translation>没有已保存的检查“%1”。</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 / %2：%3</translation>
    </message>
    <message>
        <source>There are no saved checks, and the access matrix is empty.</source>
        <translation>没有已保存的检查，且访问矩阵为空。</translation>
    </message>
    <message>
        <source>The recording has no call of an authentication endpoint.</source>
        <translation>录制文件中没有对认证端点的调用。</translation>
    </message>
    <message>
        <source>Find out why a private channel is refused, and who gets in.</source>
        <translation>查明私有频道被拒绝的原因，以及谁能加入。</translation>
    </message>
    <message>
        <source>Your authentication endpoint; by default the profile&apos;s</source>
        <translation>应用的认证端点；默认使用配置中的端点</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>The address of the page that subscribes.</source>
        <translation>发起订阅的页面的地址。</translation>
    </message>
    <message>
        <source>Call with this cookie. Repeatable.</source>
        <translation>使用此 cookie 调用。可重复使用。</translation>
    </message>
    <message>
        <source>Call with this header. Repeatable.</source>
        <translation>使用此请求头调用。可重复使用。</translation>
    </message>
    <message>
        <source>Call as this identity of the window.</source>
        <translation>以 RadarDesk 窗口中的此身份调用。</translation>
    </message>
    <message>
        <source>IDENTITY</source>
        <translation>IDENTITY</translation>
    </message>
    <message>
        <source>v2 or v3; by default the profile&apos;s</source>
        <translation>v2 或 v3；默认使用配置中的版本</translation>
    </message>
    <message>
        <source>Run the saved checks of these names, or all of them and the access matrix.</source>
        <translation>运行指定名称的已保存的检查；不指定名称时，运行所有已保存的检查和访问矩阵。</translation>
    </message>
    <message>
        <source>Judge what a browser recorded; nothing is called.</source>
        <translation>分析浏览器的录制文件；不发起任何调用。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>text, json, markdown or junit</source>
        <translation>text、json、markdown 或 junit</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Repeat every step that a browser takes.</source>
        <translation>重复浏览器的每个步骤。</translation>
    </message>
    <message>
        <source>All saved checks and the access matrix, for CI.</source>
        <translation>运行所有已保存的检查和访问矩阵，用于 CI。</translation>
    </message>
    <message>
        <source>What a browser recorded, as JSON.</source>
        <translation>以 JSON 输出对浏览器录制文件的分析。</translation>
    </message>
    <message>
        <source>--connection can&apos;t be used together with --saved and --har.</source>
        <translation>--connection 不能与 --saved 和 --har 同时使用。</translation>
    </message>
    <message>
        <source>--connection needs --endpoint.</source>
        <translation>--connection 需要 --endpoint。</translation>
    </message>
    <message>
        <source>Only v3 has a connection endpoint.</source>
        <translation>只有 v3 有连接端点。</translation>
    </message>
    <message>
        <source>Check the connection endpoint that --endpoint names (v3).</source>
        <translation>检查 --endpoint 指定的连接端点（v3）。</translation>
    </message>
    <message>
        <source>A channel that must be refused; by default a made-up one</source>
        <translation>必须被拒绝的频道；默认使用虚构的频道</translation>
    </message>
    <message>
        <source>CHANNEL</source>
        <translation>频道</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Connections</name>
    <message>
        <source>%1 can&apos;t be observed. Check whether it is running, and whether the secret is its own.</source>
        <extracomment>%1 is a host with its port</extracomment>
        <translation>无法观察 %1。请检查它是否正在运行，以及密钥是否属于它。</translation>
    </message>
    <message numerus="yes">
        <source>%n more connection(s) aren&apos;t listed.</source>
        <translation>
            <numerusform>另有 %n 个连接未列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>List who is connected to the sandbox.</source>
        <translation>列出连接到沙箱的客户端。</translation>
    </message>
    <message>
        <source>text or json</source>
        <translation>text 或 json</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Socket ID, client, channels, and what it got.</source>
        <translation>输出 socket ID、客户端、频道以及收到的内容。</translation>
    </message>
    <message>
        <source>The same for programs.</source>
        <translation>输出相同的内容，供程序使用。</translation>
    </message>
    <message>
        <source>How many there are.</source>
        <translation>输出连接的数量。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Console</name>
    <message>
        <source>Standard output can&apos;t be written: %1.</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>无法写入标准输出：%1。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Desk</name>
    <message>
        <source>%1 Without the keychain, use RADARDESK_SECRET or --secret-file.</source>
        <extracomment>%1 is why there is no secret, in whole sentences</extracomment>
        <translation>%1不使用钥匙串时，请使用 RADARDESK_SECRET 或 --secret-file。</translation>
    </message>
    <message>
        <source>--key needs --service.</source>
        <translation>--key 需要与 --service 一起使用。</translation>
    </message>
    <message>
        <source>There is no profile “%1”. “radardesk-cli profiles” lists them.</source>
        <extracomment>%1 is what was given</extracomment>
        <translation>没有配置“%1”。“radardesk-cli profiles”可列出所有配置。</translation>
    </message>
    <message>
        <source>--profile and --service can&apos;t be used together.</source>
        <translation>--profile 和 --service 不能同时使用。</translation>
    </message>
    <message>
        <source>The file of --secret-file doesn&apos;t exist.</source>
        <translation>--secret-file 的文件不存在。</translation>
    </message>
    <message>
        <source>The profile has no secret.</source>
        <translation>此配置没有密钥。</translation>
    </message>
    <message>
        <source>The keychain hasn&apos;t answered. Check whether it has opened a password prompt.</source>
        <translation>钥匙串没有响应。请检查是否已打开密码提示。</translation>
    </message>
    <message>
        <source>The sandbox&apos;s credentials aren&apos;t in the keychain.</source>
        <translation>沙箱的凭据不在钥匙串中。</translation>
    </message>
    <message>
        <source>%1 is a production profile: broadcasts reach real users. Add --yes to send anyway.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>%1 是生产环境配置：广播会送达真实用户。如仍要发送，请添加 --yes。</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t watch channels of this service.</source>
        <translation>RadarDesk 无法观察此服务的频道。</translation>
    </message>
    <message>
        <source>Listening needs the public key. Add it to the profile, or use --key.</source>
        <translation>监听需要公钥。请将其添加到配置中，或使用 --key。</translation>
    </message>
    <message>
        <source>The window&apos;s last profile can&apos;t be read from %1. Name a profile with --profile, or a service with --service.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>无法从 %1 读取窗口上次使用的配置。请用 --profile 指定配置，或用 --service 指定服务。</translation>
    </message>
    <message>
        <source>The profiles can&apos;t be used until %1 is repaired or deleted. No profile is needed with --service.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>在修复或删除 %1 之前，无法使用配置。使用 --service 时不需要配置。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::History</name>
    <message>
        <source>Print events of the history, the oldest first.</source>
        <translation>输出历史记录中的事件，从最早的开始。</translation>
    </message>
    <message>
        <source>Only events since then: a date and time, or “2h” ago.</source>
        <translation>仅限此时间之后的事件：日期和时间，或“2h”（2 小时前）。</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TIME</translation>
    </message>
    <message>
        <source>Go on with new events until Ctrl+C.</source>
        <translation>持续输出新事件，直到按 Ctrl+C。</translation>
    </message>
    <message>
        <source>text, jsonl, csv or har</source>
        <translation>text、jsonl、csv 或 har</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>What happened on a channel in the last two hours.</source>
        <translation>输出过去两小时内某个频道上的事件。</translation>
    </message>
    <message>
        <source>Print failures as they happen.</source>
        <translation>失败发生时立即输出。</translation>
    </message>
    <message>
        <source>The HTTP calls, for a browser&apos;s developer tools.</source>
        <translation>输出 HTTP 调用，供浏览器开发者工具使用。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Listen</name>
    <message>
        <source>Name the channels, or use --all.</source>
        <translation>请指定频道，或使用 --all。</translation>
    </message>
    <message>
        <source>--token and --endpoint can&apos;t be used together.</source>
        <translation>--token 和 --endpoint 不能同时使用。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) arrived in time, instead of %1.</source>
        <extracomment>%n messages have arrived, %1 were wanted</extracomment>
        <translation>
            <numerusform>在时限内收到 %n 条消息，而不是 %1 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscription to %1 refused (%2): %3</source>
        <extracomment>%1 is a channel, %2 a code, %3 why</extracomment>
        <translation>订阅 %1 被拒绝（%2）：%3</translation>
    </message>
    <message>
        <source>Listening to %1.</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>正在监听 %1。</translation>
    </message>
    <message>
        <source>Connection lost. Reconnecting…</source>
        <translation>连接已断开。正在重新连接…</translation>
    </message>
    <message>
        <source>Token for the command line.</source>
        <translation>用于命令行的令牌。</translation>
    </message>
    <message>
        <source>The authentication endpoint answered with status %1.</source>
        <extracomment>%1 is an HTTP status</extracomment>
        <translation>认证端点返回了状态码 %1。</translation>
    </message>
    <message>
        <source>The authentication endpoint didn&apos;t answer.</source>
        <translation>认证端点没有响应。</translation>
    </message>
    <message>
        <source>Listening to all channels.</source>
        <translation>正在监听所有频道。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be observed. Check whether it is running, and whether the secret is its own.</source>
        <extracomment>%1 is a host with its port</extracomment>
        <translation>无法观察 %1。请检查它是否正在运行，以及密钥是否属于它。</translation>
    </message>
    <message numerus="yes">
        <source>%n broadcast(s) or more were left out.</source>
        <translation>
            <numerusform>至少略去了 %n 条广播。</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the messages of channels as they arrive.</source>
        <translation>收到频道的消息时立即输出。</translation>
    </message>
    <message>
        <source>Print every broadcast that the service accepts (sandbox only).</source>
        <translation>输出服务接受的每条广播（仅限沙箱）。</translation>
    </message>
    <message>
        <source>End after this many messages; with --timeout, fewer are a failure.</source>
        <translation>收到此数量的消息后结束；与 --timeout 一起使用时，数量不足视为失败。</translation>
    </message>
    <message>
        <source>Present this token to private channels.</source>
        <translation>向私有频道提供此令牌。</translation>
    </message>
    <message>
        <source>TOKEN</source>
        <translation>TOKEN</translation>
    </message>
    <message>
        <source>Get tokens from this authentication endpoint.</source>
        <translation>从此认证端点获取令牌。</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>How the endpoint is asked: v2 or v3</source>
        <translation>调用端点的方式：v2 或 v3</translation>
    </message>
    <message>
        <source>text or jsonl</source>
        <translation>text 或 jsonl</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Print what arrives until Ctrl+C.</source>
        <translation>输出收到的消息，直到按 Ctrl+C。</translation>
    </message>
    <message>
        <source>Wait for one message; exit status 1 if there is none.</source>
        <translation>等待一条消息；没有收到时，退出状态为 1。</translation>
    </message>
    <message>
        <source>The data of everything that is sent.</source>
        <translation>输出所有已发送消息的数据。</translation>
    </message>
    <message>
        <source>No connection to %1. Check whether the service is running, and whether the public key is its own.</source>
        <extracomment>%1 is a host with its port</extracomment>
        <translation>无法连接到 %1。请检查服务是否正在运行，以及公钥是否属于它。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::MessageArguments</name>
    <message>
        <source>An item of a message is KEY=VALUE or KEY:=JSON.</source>
        <translation>消息的数据项的格式为 KEY=VALUE 或 KEY:=JSON。</translation>
    </message>
    <message>
        <source>The value of “%1” isn&apos;t JSON: %2</source>
        <extracomment>%1 is a key, %2 what is wrong with its JSON</extracomment>
        <translation>“%1”的值不是 JSON：%2</translation>
    </message>
    <message>
        <source>The data isn&apos;t JSON (line %1, column %2): %3</source>
        <extracomment>%1 is a line, %2 a column, %3 what is wrong</extracomment>
        <translation>数据不是 JSON（第 %1 行第 %2 列）：%3</translation>
    </message>
    <message>
        <source>The data must be a JSON object.</source>
        <translation>数据必须是 JSON 对象。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Profiles</name>
    <message>
        <source>current</source>
        <comment>of a profile</comment>
        <translation>当前</translation>
    </message>
    <message>
        <source>production</source>
        <comment>of a profile</comment>
        <translation>生产环境</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>of a profile</comment>
        <translation>发送已锁定</translation>
    </message>
    <message>
        <source>List the profiles of the window.</source>
        <translation>列出 RadarDesk 窗口中的配置。</translation>
    </message>
    <message>
        <source>text or json</source>
        <translation>text 或 json</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Names, services, and which one is current.</source>
        <translation>输出名称、服务和当前配置。</translation>
    </message>
    <message>
        <source>The same for programs.</source>
        <translation>输出相同的内容，供程序使用。</translation>
    </message>
    <message>
        <source>The names alone.</source>
        <translation>仅输出名称。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Program</name>
    <message>
        <source>Print only results and errors.</source>
        <translation>仅输出结果和错误。</translation>
    </message>
    <message>
        <source>Print no colors.</source>
        <translation>输出时不使用颜色。</translation>
    </message>
    <message>
        <source>Show this help and exit.</source>
        <translation>显示此帮助并退出。</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>显示版本并退出。</translation>
    </message>
    <message>
        <source>Use this profile; by default the one that the window used last.</source>
        <translation>使用此配置；默认使用窗口上次使用的配置。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Use the service at this address instead of a profile&apos;s.</source>
        <translation>使用此地址的服务，而不是配置中的服务。</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>The public key for --service.</source>
        <translation>用于 --service 的公钥。</translation>
    </message>
    <message>
        <source>Read the secret from this file instead of the keychain. The environment variable RADARDESK_SECRET does the same.</source>
        <translation>从此文件而不是钥匙串读取密钥。环境变量 RADARDESK_SECRET 的作用相同。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Give up after this many seconds.</source>
        <translation>超过此秒数后放弃。</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SECONDS</translation>
    </message>
    <message>
        <source>Allow sending with a production profile.</source>
        <translation>允许使用生产环境配置发送。</translation>
    </message>
    <message>
        <source>A secret can&apos;t be an argument, since every user of this computer can see it in the list of processes. Use the keychain, RADARDESK_SECRET or --secret-file.</source>
        <translation>密钥不能作为参数，因为此计算机的所有用户都能在进程列表中看到它。请使用钥匙串、RADARDESK_SECRET 或 --secret-file。</translation>
    </message>
    <message>
        <source>Usage: radardesk-cli VERB [ARGUMENTS] [OPTIONS]</source>
        <translation>用法：radardesk-cli VERB [ARGUMENTS] [OPTIONS]</translation>
    </message>
    <message>
        <source>Broadcasts, listens and checks with the profiles of RadarDesk.</source>
        <translation>使用 RadarDesk 的配置进行广播、监听和检查。</translation>
    </message>
    <message>
        <source>“radardesk-cli VERB --help” explains a verb, with examples.</source>
        <translation>“radardesk-cli VERB --help”显示子命令的说明和示例。</translation>
    </message>
    <message>
        <source>Exit status: 0 done and as expected, 1 a finding or an expectation that isn&apos;t met, 2 wrong usage, 3 the service or the network, 4 no secret.</source>
        <translation>退出状态：0 已完成且符合预期，1 检查发现问题或未满足预期，2 用法错误，3 服务或网络问题，4 没有密钥。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <comment>a command</comment>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>Common options:</source>
        <translation>通用选项：</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>Unknown verb. See radardesk-cli --help.</source>
        <translation>未知的子命令。参见 radardesk-cli --help。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Run</name>
    <message>
        <source>The time limit has passed before the scenario was over.</source>
        <translation>场景尚未结束，已超过时限。</translation>
    </message>
    <message>
        <source>There is no scenario “%1”.</source>
        <extracomment>%1 is what was given</extracomment>
        <translation>没有场景“%1”。</translation>
    </message>
    <message>
        <source>%1 sent…</source>
        <extracomment>%1 is how many broadcasts were sent</extracomment>
        <translation>已发送 %1 条…</translation>
    </message>
    <message>
        <source>Run a scenario of the window.</source>
        <translation>运行 RadarDesk 窗口中的场景。</translation>
    </message>
    <message>
        <source>Run it once for each row of this CSV file, whose columns are {{var NAME}}.</source>
        <translation>对此 CSV 文件的每一行运行一次，各列的值可用 {{var NAME}} 引用。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>End with the first failure, whatever the scenario says.</source>
        <translation>首次失败即结束，无论场景如何设置。</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Run it with the profile that the window used last.</source>
        <translation>使用窗口上次使用的配置运行。</translation>
    </message>
    <message>
        <source>Run it for each row, until something fails.</source>
        <translation>对每一行运行，直到出现失败。</translation>
    </message>
    <message>
        <source>A report for CI.</source>
        <translation>输出用于 CI 的报告。</translation>
    </message>
    <message>
        <source>text, json or junit</source>
        <translation>text、json 或 junit</translation>
    </message>
    <message>
        <source>The rows of %1 can&apos;t be used. %2</source>
        <extracomment>%1 is the path of a file, %2 why, in whole sentences</extracomment>
        <translation>无法使用 %1 的行。%2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Sandbox</name>
    <message>
        <source>Unexpected argument. See --help.</source>
        <translation>意外的参数。参见 --help。</translation>
    </message>
    <message>
        <source>%1 Without a keychain, store the credentials in a file with --state.</source>
        <extracomment>%1 is why the keychain can&apos;t be used</extracomment>
        <translation>%1没有钥匙串时，请使用 --state 将凭据存储在文件中。</translation>
    </message>
    <message>
        <source>The sandbox runs until Ctrl+C.</source>
        <translation>沙箱将一直运行，直到按 Ctrl+C。</translation>
    </message>
    <message>
        <source>Run the sandbox, or print the settings that point an app at it (env).</source>
        <translation>运行沙箱，或输出让应用指向沙箱的环境变量（env）。</translation>
    </message>
    <message>
        <source>Listen at this port; by default the window&apos;s. 0 means any free port.</source>
        <translation>监听此端口；默认使用窗口中设置的端口。0 表示任意空闲端口。</translation>
    </message>
    <message>
        <source>Store the secret and public key in this file instead of the keychain. The file is created if it doesn&apos;t exist.</source>
        <translation>将密钥和公钥存储在此文件中，而不是钥匙串中。文件不存在时会创建。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Accept requests for tokens and client data for sockets that were never connected.</source>
        <translation>接受从未连接过的 socket 的令牌和客户端数据请求。</translation>
    </message>
    <message>
        <source>Run it with the window&apos;s port and credentials.</source>
        <translation>使用窗口中设置的端口和凭据运行。</translation>
    </message>
    <message>
        <source>Run it in CI, where there is no keychain.</source>
        <translation>在没有钥匙串的 CI 中运行。</translation>
    </message>
    <message>
        <source>Point an app at it.</source>
        <translation>让应用指向沙箱。</translation>
    </message>
    <message>
        <source>Simulate the faults in this file, such as late or lost messages. RadarDesk stores its own in faults.json.</source>
        <translation>模拟此文件中的故障，例如消息延迟或丢失。RadarDesk 将自己的故障存储在 faults.json 中。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::ServiceVerb</name>
    <message>
        <source>The time limit has passed without an answer.</source>
        <translation>在时限内没有收到响应。</translation>
    </message>
    <message>
        <source>Interrupted before the service answered.</source>
        <translation>在服务响应之前已中断。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Token</name>
    <message>
        <source>A v3 token is for one connection. Name it with --socket.</source>
        <translation>v3 令牌只用于一个连接。请使用 --socket 指定该连接。</translation>
    </message>
    <message>
        <source>Token for the command line.</source>
        <translation>用于命令行的令牌。</translation>
    </message>
    <message>
        <source>Get a token for a private or presence channel.</source>
        <translation>获取私有频道或 Presence 频道的令牌。</translation>
    </message>
    <message>
        <source>The ID of the connection (v3).</source>
        <translation>连接的 ID（v3）。</translation>
    </message>
    <message>
        <source>v2 or v3; by default the profile&apos;s</source>
        <translation>v2 或 v3；默认使用配置中的版本</translation>
    </message>
    <message>
        <source>Print a token for that connection.</source>
        <translation>输出用于该连接的令牌。</translation>
    </message>
    <message>
        <source>A v2 token is for every connection.</source>
        <translation>v2 令牌可用于所有连接。</translation>
    </message>
    <message>
        <source>Listen with it.</source>
        <translation>使用该令牌监听。</translation>
    </message>
    <message>
        <source>%1 is a public channel. Only private and presence channels need a token.</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>%1 是公共频道。只有私有频道和 Presence 频道需要令牌。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Verb</name>
    <message>
        <source>An argument is missing. See --help.</source>
        <translation>缺少参数。参见 --help。</translation>
    </message>
    <message>
        <source>Unexpected argument. See --help.</source>
        <translation>意外的参数。参见 --help。</translation>
    </message>
    <message>
        <source>The value of --%1 must be one of: %2.</source>
        <extracomment>%1 is an option, %2 the values that it may have</extracomment>
        <translation>--%1 的值必须是以下之一：%2。</translation>
    </message>
    <message>
        <source>The value of --timeout must be a number of seconds.</source>
        <translation>--timeout 的值必须是秒数。</translation>
    </message>
    <message>
        <source>The value of --%1 must be a number from %2 to %3.</source>
        <extracomment>%1 is an option</extracomment>
        <translation>--%1 的值必须是 %2 到 %3 之间的数字。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::AccessCellView</name>
    <message>
        <source>Allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>This identity may join the channel</source>
        <translation>此身份可以加入该频道</translation>
    </message>
    <message>
        <source>Expect allowed</source>
        <translation>预期允许</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>This identity may not join the channel</source>
        <translation>此身份不能加入该频道</translation>
    </message>
    <message>
        <source>Expect refused</source>
        <translation>预期拒绝</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>状态码 %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>an identity, a channel, what was found</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Don&apos;t compare the result (Space changes the expectation)</source>
        <translation>不比较结果（按 Space 更改预期）</translation>
    </message>
    <message>
        <source>No result yet. Press F5 to run all cells, or Space to change the expectation.</source>
        <translation>暂无结果。按 F5 运行所有单元格，或按 Space 更改预期。</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>No expectation</source>
        <translation>没有预期</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::AccessMenus</name>
    <message>
        <source>&amp;Edit identities…</source>
        <translation>编辑身份(&amp;E)…</translation>
    </message>
    <message>
        <source>Run this &amp;cell</source>
        <translation>运行此单元格(&amp;C)</translation>
    </message>
    <message>
        <source>Run the row “%1”</source>
        <translation>运行“%1”行</translation>
    </message>
    <message>
        <source>Edit “%1”…</source>
        <translation>编辑“%1”…</translation>
    </message>
    <message>
        <source>Run the column “%1”</source>
        <translation>运行“%1”列</translation>
    </message>
    <message>
        <source>&amp;Accept as expected</source>
        <translation>接受为预期(&amp;A)</translation>
    </message>
    <message>
        <source>Accept the row as expected</source>
        <translation>将此行接受为预期</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>Removed “%1” from the matrix.</source>
        <translation>已从矩阵中移除“%1”。</translation>
    </message>
    <message>
        <source>Accept the column as expected</source>
        <translation>将此列接受为预期</translation>
    </message>
    <message>
        <source>Accept a&amp;ll as expected</source>
        <translation>全部接受为预期(&amp;L)</translation>
    </message>
    <message>
        <source>No other private channels</source>
        <translation>没有其他私有频道</translation>
    </message>
    <message>
        <source>Add &amp;all</source>
        <translation>全部添加(&amp;A)</translation>
    </message>
    <message>
        <source>Expectation: %1</source>
        <translation>预期：%1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::AccessPanel</name>
    <message>
        <source>&amp;Run all</source>
        <translation>全部运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>Add private channels that you have used</source>
        <translation>添加使用过的私有频道</translation>
    </message>
    <message>
        <source>Known channels</source>
        <translation>已知频道</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>仅显示差异</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the matrix</source>
        <translation>复制矩阵</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>复制为 Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>复制为 CSV(&amp;C)</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>Add channels</source>
        <translation>添加频道</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit the endpoint</source>
        <translation>编辑端点</translation>
    </message>
    <message>
        <source>Choose the identities of the matrix</source>
        <translation>选择矩阵的身份</translation>
    </message>
    <message>
        <source>Copied the matrix as a Markdown table.</source>
        <translation>已将矩阵复制为 Markdown 表格。</translation>
    </message>
    <message>
        <source>Copied the matrix as CSV, one line for each cell.</source>
        <translation>已将矩阵复制为 CSV，每个单元格一行。</translation>
    </message>
    <message>
        <source>No identities</source>
        <translation>没有身份</translation>
    </message>
    <message>
        <source>Accept as expected</source>
        <translation>接受为预期</translation>
    </message>
    <message>
        <source>No channels</source>
        <translation>没有频道</translation>
    </message>
    <message>
        <source>Channels to add, separated by spaces (Enter)</source>
        <translation>要添加的频道，以空格分隔（Enter）</translation>
    </message>
    <message>
        <source>Edit the endpoint of the check and the matrix</source>
        <translation>编辑检查和矩阵的端点</translation>
    </message>
    <message>
        <source>Request a token for each identity and channel (F5)</source>
        <translation>为每个身份和频道请求令牌（F5）</translation>
    </message>
    <message>
        <source>Cancel the remaining calls (Esc)</source>
        <translation>取消其余的调用（Esc）</translation>
    </message>
    <message>
        <source>Show only rows and columns with differences</source>
        <translation>仅显示有差异的行和列</translation>
    </message>
    <message>
        <source>Access matrix</source>
        <translation>访问矩阵</translation>
    </message>
    <message>
        <source>Accepted the results as expected.</source>
        <translation>已将结果接受为预期。</translation>
    </message>
    <message>
        <source>Added “%1” as one channel. Split it if the comma separates two names.</source>
        <translation>已将“%1”作为一个频道添加。如果逗号分隔的是两个名称，请将其拆分。</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>拆分(&amp;P)</translation>
    </message>
    <message>
        <source>The matrix already has all of these channels.</source>
        <translation>矩阵中已有所有这些频道。</translation>
    </message>
    <message numerus="yes">
        <source>Added %n channel(s). The matrix already had the others.</source>
        <translation>
            <numerusform>已添加 %n 个频道。矩阵中已有其余频道。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter channels in the field above.</source>
        <translation>在上方的字段中输入频道。</translation>
    </message>
    <message>
        <source>Choose identities under “Identities”.</source>
        <translation>在“身份”下选择身份。</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>All results match the expectations and the previous run. Turn off “Differences only” to show them.</source>
        <translation>所有结果均与预期和上次运行一致。关闭“仅显示差异”即可显示它们。</translation>
    </message>
    <message>
        <source>Show cell</source>
        <translation>显示单元格</translation>
    </message>
    <message>
        <source>%1 of %2 cells done…</source>
        <extracomment>%1 and %2 are numbers of cells</extracomment>
        <translation>已完成 %1 / %2 个单元格…</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::Accessibility</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::AddUsersForm</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Number of test users</source>
        <translation>测试用户的数量</translation>
    </message>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <translation>输入 1 到 %1 之间的数字。</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>数量(&amp;H)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::AnnotationBar</name>
    <message>
        <source>Mark this event with a color (M in the list of events)</source>
        <translation>用颜色标记此事件（在事件列表中按 M）</translation>
    </message>
    <message>
        <source>Note on this event</source>
        <translation>此事件的备注</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no mark</comment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::Annotator</name>
    <message>
        <source>Removed the note.</source>
        <translation>已移除备注。</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n mark(s).</source>
        <translation>
            <numerusform>已移除 %n 个标记。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::CallLine</name>
    <message>
        <source>Run the code below in your app. Its first call shows up here.</source>
        <translation>在你的应用中运行以下代码，首次调用会显示在此处。</translation>
    </message>
    <message>
        <source>Waiting for the first call…</source>
        <translation>正在等待首次调用…</translation>
    </message>
    <message>
        <source>An app</source>
        <translation>某个应用</translation>
    </message>
    <message>
        <source>%1 called %2</source>
        <comment>%1 is a program, %2 is like “2 s ago”</comment>
        <translation>%1 %2发起了调用</translation>
    </message>
    <message>
        <source>%1 was refused %2</source>
        <comment>%1 is a program, %2 is like “2 s ago”</comment>
        <translation>%1 %2被拒绝</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ChannelDelegate</name>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 小时前</translation>
    </message>
    <message>
        <source>Label of %1</source>
        <translation>%1 的标签</translation>
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
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>pattern · listens to matching channels</source>
        <translation>匹配模式 · 监听匹配的频道</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ChannelFacets</name>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Find out why %1 is refused</source>
        <comment>%1 is a channel</comment>
        <translation>查明 %1 被拒绝的原因</translation>
    </message>
    <message>
        <source>Access of %1</source>
        <comment>%1 is a channel</comment>
        <translation>%1 的访问情况</translation>
    </message>
    <message>
        <source>Presence on %1</source>
        <comment>%1 is a channel</comment>
        <translation>%1 的在线状态</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>在线状态</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ChannelList</name>
    <message>
        <source>All channels</source>
        <translation>所有频道</translation>
    </message>
    <message>
        <source>Show the events of every channel</source>
        <translation>显示所有频道的事件</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>&quot;All channels&quot;, how many there are</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>暂无</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n 个频道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n channel(s)</source>
        <extracomment>How many of all channels fit what is typed into the filter</extracomment>
        <translation>
            <numerusform>%1 / %n 个频道</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ChannelsPanel</name>
    <message>
        <source>Channels</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>取消固定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>固定到顶部(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>复制名称(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Rename label…</source>
        <translation>重命名标签(&amp;R)…</translation>
    </message>
    <message>
        <source>Filter channels</source>
        <translation>筛选频道</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>监听</translation>
    </message>
    <message>
        <source>Listen to a channel without sending</source>
        <translation>只监听频道而不发送</translation>
    </message>
    <message>
        <source>&amp;Remove pattern</source>
        <translation>移除匹配模式(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Access</source>
        <translation>访问(&amp;A)</translation>
    </message>
    <message>
        <source>Pre&amp;sence</source>
        <translation>在线状态(&amp;S)</translation>
    </message>
    <message>
        <source>Stop &amp;listening</source>
        <translation>停止监听(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>监听(&amp;L)</translation>
    </message>
    <message>
        <source>Removed the pattern “%1”.</source>
        <translation>已移除匹配模式“%1”。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>&amp;Delete channel</source>
        <translation>删除频道(&amp;D)</translation>
    </message>
    <message>
        <source>Deleted “%1” and its events.</source>
        <translation>已删除“%1”及其事件。</translation>
    </message>
    <message>
        <source>&amp;Why is access refused?</source>
        <translation>为什么访问被拒绝？(&amp;W)</translation>
    </message>
    <message>
        <source>Removed “%1” from the list.</source>
        <translation>已从列表中移除“%1”。</translation>
    </message>
    <message>
        <source>Why did it &amp;not arrive?</source>
        <translation>为什么没有送达？(&amp;N)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::CheckForm</name>
    <message>
        <source>Authentication endpoint</source>
        <translation>认证端点</translation>
    </message>
    <message>
        <source>Cha&amp;nnel</source>
        <translation>频道(&amp;N)</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>En&amp;dpoint</source>
        <translation>端点(&amp;D)</translation>
    </message>
    <message>
        <source>/auth or https://app.example/auth</source>
        <translation>/auth 或 https://app.example/auth</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Run all six steps (F5)</source>
        <translation>运行全部六个步骤（F5）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>身份(&amp;A)</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>页面(&amp;G)</translation>
    </message>
    <message>
        <source>https://app.example/</source>
        <translation>https://app.example/</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>更多(&amp;O)</translation>
    </message>
    <message>
        <source>More settings of the check (Alt+O)</source>
        <translation>检查的更多设置（Alt+O）</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved checks</source>
        <translation>已保存的检查</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Watc&amp;h</source>
        <translation>观察(&amp;H)</translation>
    </message>
    <message>
        <source>Check again whenever the endpoint&apos;s server restarts (Alt+H)</source>
        <translation>每当端点的服务器重启时再次检查（Alt+H）</translation>
    </message>
    <message>
        <source>The page sends &amp;cookies to other origins</source>
        <translation>页面向其他来源发送 cookie(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Broadcast a test message</source>
        <translation>广播测试消息(&amp;B)</translation>
    </message>
    <message>
        <source>Try rejected tokens with &amp;other profiles</source>
        <translation>用其他配置尝试被拒绝的令牌(&amp;O)</translation>
    </message>
    <message>
        <source>URL of the authentication endpoint, absolute or relative to the page</source>
        <translation>认证端点的 URL，绝对或相对于页面</translation>
    </message>
    <message>
        <source>Stop the check (Esc)</source>
        <translation>停止检查（Esc）</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Identity whose cookies and headers are sent</source>
        <translation>发送其 cookie 和请求头的身份</translation>
    </message>
    <message>
        <source>URL of the page that subscribes, for the CORS rules of the browser</source>
        <translation>发起订阅的页面的 URL，用于浏览器的 CORS 规则</translation>
    </message>
    <message>
        <source>Page URL</source>
        <translation>页面 URL</translation>
    </message>
    <message>
        <source>Open, save or delete a check</source>
        <translation>打开、保存或删除检查</translation>
    </message>
    <message>
        <source>Copy the report as Markdown, without secrets (Alt+Y)</source>
        <translation>将报告复制为 Markdown，不含密钥（Alt+Y）</translation>
    </message>
    <message>
        <source>generated name</source>
        <translation>自动生成的名称</translation>
    </message>
    <message>
        <source>same channel</source>
        <translation>同一频道</translation>
    </message>
    <message>
        <source>Type of endpoint</source>
        <translation>端点类型</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Type of endpoint to check: authentication (radar.auth) or connection (call.on.connection)</source>
        <translation>要检查的端点类型：认证（radar.auth）或连接（call.on.connection）</translation>
    </message>
    <message>
        <source>Only v3 has a connection endpoint.</source>
        <translation>只有 v3 有连接端点。</translation>
    </message>
    <message>
        <source>The check of a connection endpoint uses a presence channel of its own.</source>
        <translation>连接端点的检查使用自己的 Presence 频道。</translation>
    </message>
    <message>
        <source>/connected or https://app.example/connected</source>
        <translation>/connected 或 https://app.example/connected</translation>
    </message>
    <message>
        <source>URL of the connection endpoint, absolute or relative to the page</source>
        <translation>连接端点的 URL，绝对或相对于页面</translation>
    </message>
    <message>
        <source>Connection endpoint</source>
        <translation>连接端点</translation>
    </message>
    <message>
        <source>Check the connection endpoint (F5)</source>
        <translation>检查连接端点（F5）</translation>
    </message>
    <message>
        <source>Channel that must be refused</source>
        <translation>必须拒绝的频道</translation>
    </message>
    <message>
        <source>Channel the app broadcasts to</source>
        <translation>应用广播的目标频道</translation>
    </message>
    <message>
        <source>Fallback socket ID</source>
        <translation>备用 socket ID</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::CheckPanel</name>
    <message>
        <source>Steps of the check</source>
        <translation>检查的步骤</translation>
    </message>
    <message>
        <source>Your server restarted. Checking again…</source>
        <translation>服务器已重启。正在再次检查…</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>Checking “%1”…</source>
        <comment>a channel</comment>
        <translation>正在检查“%1”…</translation>
    </message>
    <message>
        <source>Why is a private channel refused?</source>
        <translation>私有频道为什么被拒绝？</translation>
    </message>
    <message>
        <source>Enter a channel and your authentication endpoint, choose an identity, and press F5. RadarDesk repeats every step a browser takes and explains the first one that fails.</source>
        <translation>输入频道和认证端点，选择身份，然后按 F5。RadarDesk 会重复浏览器的每个步骤，并说明第一个失败的步骤。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: its cookies are missing</source>
        <comment>an identity</comment>
        <translation>“%1”不可用：缺少其 cookie</translation>
    </message>
    <message>
        <source>Enter the cookies</source>
        <translation>输入 cookie</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>检查已停止</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>暂无结果</translation>
    </message>
    <message>
        <source>Copied the report as Markdown, without cookies, tokens and secrets.</source>
        <translation>已将报告复制为 Markdown，不含 cookie、令牌和密钥。</translation>
    </message>
    <message>
        <source>The check runs again whenever the endpoint&apos;s server restarts.</source>
        <translation>每当端点的服务器重启时，会再次运行检查。</translation>
    </message>
    <message>
        <source>Enter a name to save the check.</source>
        <translation>输入名称以保存检查。</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已保存为“%1”。</translation>
    </message>
    <message>
        <source>The request, response and verdict of each step appear here.</source>
        <translation>每个步骤的请求、响应和结论会显示在此处。</translation>
    </message>
    <message>
        <source>The endpoint&apos;s server is down. The check runs again when the server is back.</source>
        <translation>端点的服务器已停止。服务器恢复后会再次运行检查。</translation>
    </message>
    <message>
        <source>Checking the connection endpoint…</source>
        <translation>正在检查连接端点…</translation>
    </message>
    <message>
        <source>Why does presence show no client data?</source>
        <translation>为什么在线状态没有显示客户端数据？</translation>
    </message>
    <message>
        <source>Enter your connection endpoint, choose an identity, and press F5. RadarDesk reports a connection as a browser does and checks what presence then shows.</source>
        <translation>输入连接端点，选择身份，然后按 F5。RadarDesk 会像浏览器一样报告一个连接，并检查随后在线状态显示的内容。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ClientDataEdit</name>
    <message>
        <source>Client &amp;data</source>
        <translation>客户端数据(&amp;D)</translation>
    </message>
    <message>
        <source>Share of the size limit</source>
        <translation>占大小限制的比例</translation>
    </message>
    <message>
        <source>Client data as JSON</source>
        <translation>JSON 格式的客户端数据</translation>
    </message>
    <message>
        <source>%L1 of %L2 bytes</source>
        <translation>%L1 / %L2 字节</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::CodeClipboard</name>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>For API &amp;v3</source>
        <translation>用于 API v3(&amp;V)</translation>
    </message>
    <message>
        <source>For API &amp;v2</source>
        <translation>用于 API v2(&amp;V)</translation>
    </message>
    <message>
        <source>Copied as %1.</source>
        <extracomment>%1 is as “Python (v3)”</extracomment>
        <translation>已复制为 %1。</translation>
    </message>
    <message>
        <source>Not pasted. Line %1, column %2: %3</source>
        <translation>未粘贴。第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>Pasted from %1.</source>
        <extracomment>%1 is as “cURL command”</extracomment>
        <translation>已从 %1 粘贴。</translation>
    </message>
    <message>
        <source>Cop&amp;y as code</source>
        <translation>复制为代码(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Undo paste</source>
        <translation>撤销粘贴(&amp;U)</translation>
    </message>
    <message>
        <source>Not copied. Fix the message first.</source>
        <translation>未复制。请先修正消息。</translation>
    </message>
    <message>
        <source>The clipboard contains no text. Copy a broadcast first.</source>
        <translation>剪贴板中没有文本。请先复制一条广播。</translation>
    </message>
    <message>
        <source>The secret was removed.</source>
        <translation>已移除密钥。</translation>
    </message>
    <message>
        <source>Restored the previous message.</source>
        <translation>已恢复之前的消息。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::CommandPalette</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Type to find a command, channel or saved message</source>
        <translation>输入以查找命令、频道或已保存的消息</translation>
    </message>
    <message>
        <source>No matches. Press Esc to close.</source>
        <translation>没有匹配项。按 Esc 关闭。</translation>
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
        <translation>视图</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ComposerPanel</name>
    <message>
        <source>Chan&amp;nel</source>
        <translation>频道(&amp;N)</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>数据项</translation>
    </message>
    <message>
        <source>Edit the data as a table (Alt+1)</source>
        <translation>以表格编辑数据（Alt+1）</translation>
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
        <translation>以 JSON 文本编辑数据（Alt+2）</translation>
    </message>
    <message>
        <source>Alt+2</source>
        <translation>Alt+2</translation>
    </message>
    <message>
        <source>Targeting</source>
        <translation>定向</translation>
    </message>
    <message>
        <source>Alt+3</source>
        <translation>Alt+3</translation>
    </message>
    <message>
        <source>Data items</source>
        <translation>数据项</translation>
    </message>
    <message>
        <source>Data as JSON</source>
        <translation>JSON 格式的数据</translation>
    </message>
    <message>
        <source>&amp;Broadcast   Ctrl+Enter</source>
        <translation>广播(&amp;B)   Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t send</source>
        <translation>不发送(&amp;D)</translation>
    </message>
    <message>
        <source>Alt+K</source>
        <translation>Alt+K</translation>
    </message>
    <message>
        <source>Paste a broadcast</source>
        <translation>粘贴广播</translation>
    </message>
    <message>
        <source>C&amp;opy as</source>
        <translation>复制为(&amp;O)</translation>
    </message>
    <message>
        <source>Insert placeholder</source>
        <translation>插入占位符</translation>
    </message>
    <message>
        <source>Broadcast to p&amp;roduction</source>
        <translation>广播到生产环境(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>取消(&amp;A)</translation>
    </message>
    <message>
        <source>Save this message to load or send it at any time (Alt+K)</source>
        <translation>保存此消息，以便随时加载或发送（Alt+K）</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Choose which users receive the broadcast, with API v2 only (Alt+3)</source>
        <translation>选择哪些用户接收广播，仅限 API v2（Alt+3）</translation>
    </message>
    <message>
        <source>Paste a broadcast from a cURL command, JSON, Python or spreadsheet rows (Ctrl+Shift+V)</source>
        <translation>粘贴 cURL 命令、JSON、Python 或电子表格行中的广播（Ctrl+Shift+V）</translation>
    </message>
    <message>
        <source>Insert a placeholder, which becomes a value when the message is sent (Ctrl+Space)</source>
        <translation>插入占位符，发送消息时会替换为值（Ctrl+Space）</translation>
    </message>
    <message>
        <source>S&amp;how error</source>
        <translation>显示错误(&amp;H)</translation>
    </message>
    <message>
        <source>Discard te&amp;xt</source>
        <translation>放弃文本(&amp;X)</translation>
    </message>
    <message>
        <source>Copy the broadcast as code (Ctrl+Shift+C repeats the last choice)</source>
        <translation>将广播复制为代码（Ctrl+Shift+C 重复上次的选择）</translation>
    </message>
    <message>
        <source>Channel name</source>
        <translation>频道名称</translation>
    </message>
    <message>
        <source>Sending is locked</source>
        <translation>发送已锁定</translation>
    </message>
    <message>
        <source>The JSON is invalid at line %1, column %2: %3</source>
        <translation>JSON 在第 %1 行第 %2 列无效：%3</translation>
    </message>
    <message>
        <source>Send the broadcast</source>
        <translation>发送广播</translation>
    </message>
    <message>
        <source>Not sent. Fix the message first.</source>
        <translation>未发送。请先修正消息。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ConnectDialog</name>
    <message>
        <source>Connect your app</source>
        <translation>连接你的应用</translation>
    </message>
    <message>
        <source>What to connect</source>
        <translation>连接方式</translation>
    </message>
    <message>
        <source>Official library</source>
        <translation>官方库</translation>
    </message>
    <message>
        <source>Small app</source>
        <translation>小型应用</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;with secret</source>
        <translation>连同密钥复制(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Port and credentials…</source>
        <translation>端口和凭据(&amp;P)…</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message>
        <source>Secret in the keychain: address and credentials stay the same at each start.</source>
        <translation>密钥存于钥匙串：每次启动时地址和凭据保持不变。</translation>
    </message>
    <message>
        <source>Secret for this run only: the next start has other credentials.</source>
        <translation>密钥仅限本次运行：下次启动时凭据会改变。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>The sandbox isn&apos;t running. %1</source>
        <comment>%1 is why</comment>
        <translation>沙箱未运行。%1</translation>
    </message>
    <message>
        <source>Copy the code with the secret; it is removed from the clipboard after 30 seconds</source>
        <translation>复制包含密钥的代码；30 秒后从剪贴板中清除</translation>
    </message>
    <message>
        <source>The code was removed from the clipboard.</source>
        <translation>代码已从剪贴板中清除。</translation>
    </message>
    <message>
        <source>Without the secret, the code reads it from PUSHRADAR_SECRET.</source>
        <translation>不带密钥时，代码从 PUSHRADAR_SECRET 读取密钥。</translation>
    </message>
    <message>
        <source>Until then, the sandbox uses port %1.</source>
        <translation>在此之前，沙箱使用端口 %1。</translation>
    </message>
    <message>
        <source>Copied with the secret. The code is removed from the clipboard after a while.</source>
        <translation>已连同密钥复制。代码稍后会从剪贴板中清除。</translation>
    </message>
    <message>
        <source>These lines point the official %1 library at RadarDesk. The secret stays the one of the service.</source>
        <extracomment>%1 is a programming language</extracomment>
        <translation>这些行将官方 %1 库指向 RadarDesk。密钥仍是该服务的密钥。</translation>
    </message>
    <message>
        <source>Your app reaches the service by %1 for as long as the recording goes on.</source>
        <extracomment>%1 is a URL</extracomment>
        <translation>记录期间，你的应用通过 %1 访问该服务。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ConnectionDetails</name>
    <message>
        <source>Select a connection to see everything that happened on it.</source>
        <translation>选择一个连接，查看其上发生的一切。</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message>
        <source>Close the connection with a close frame (Delete)</source>
        <translation>用关闭帧关闭连接（Delete）</translation>
    </message>
    <message>
        <source>Re&amp;fuse for 10 s</source>
        <translation>拒绝 10 秒(&amp;F)</translation>
    </message>
    <message>
        <source>Cut the connection and refuse it for 10 s, as if it were offline</source>
        <translation>切断连接并拒绝 10 秒，如同对方离线</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More on this connection</source>
        <translation>此连接的更多操作</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>省略了 %n 行</numerusform>
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
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 is an IP address</extracomment>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>client data %1</source>
        <extracomment>%1 is JSON</extracomment>
        <translation>客户端数据 %1</translation>
    </message>
    <message numerus="yes">
        <source>Allow again (%n s)</source>
        <translation>
            <numerusform>重新允许（%n 秒）</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send to this connection…</source>
        <translation>发送到此连接(&amp;S)…</translation>
    </message>
    <message>
        <source>C&amp;ut without a close frame</source>
        <translation>不发关闭帧直接切断(&amp;U)</translation>
    </message>
    <message>
        <source>A&amp;llow again</source>
        <translation>重新允许(&amp;L)</translation>
    </message>
    <message>
        <source>Show its &amp;events</source>
        <translation>显示其事件(&amp;E)</translation>
    </message>
    <message>
        <source>Check “%1”…</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>检查“%1”…</translation>
    </message>
    <message>
        <source>&amp;Copy socket ID</source>
        <translation>复制 socket ID(&amp;C)</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>发送…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Show the call for its &amp;token</source>
        <translation>显示其令牌调用(&amp;T)</translation>
    </message>
    <message>
        <source>Show its &amp;presence channel</source>
        <translation>显示其 Presence 频道(&amp;P)</translation>
    </message>
    <message>
        <source>Send a message to this connection only (Enter)</source>
        <translation>只向此连接发送消息（Enter）</translation>
    </message>
    <message>
        <source>Cut the connection without a close frame, like a failing network (Shift+Delete)</source>
        <translation>不发关闭帧直接切断连接，如同网络故障（Shift+Delete）</translation>
    </message>
    <message>
        <source>Events of this connection</source>
        <translation>此连接的事件</translation>
    </message>
    <message>
        <source>Why did it &amp;not arrive?</source>
        <translation>为什么没有送达？(&amp;N)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ConnectionsList</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>No client is connected to the sandbox.</source>
        <translation>没有客户端连接到沙箱。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ConnectionsPanel</name>
    <message>
        <source>Filter connections</source>
        <translation>筛选连接</translation>
    </message>
    <message>
        <source>Page, program, channel, socket ID or client data</source>
        <translation>页面、程序、频道、socket ID 或客户端数据</translation>
    </message>
    <message>
        <source>Show connections that have ended</source>
        <translation>显示已结束的连接</translation>
    </message>
    <message>
        <source>Show the connections of RadarDesk itself: its subscriber, checks and test users</source>
        <translation>显示 RadarDesk 自身的连接：其订阅者、检查和测试用户</translation>
    </message>
    <message>
        <source>No page or program is connected.</source>
        <translation>没有已连接的页面或程序。</translation>
    </message>
    <message>
        <source>Open a page that subscribes here, and its connection shows up with its channels and everything that is sent to it.</source>
        <translation>打开一个在此订阅的页面，其连接就会显示在此处，包括它的频道以及发送给它的所有内容。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>The filter hides every connection.</source>
        <translation>筛选条件隐藏了所有连接。</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 个打开</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not listed</source>
        <translation>
            <numerusform>其中 %n 个未列出</numerusform>
        </translation>
    </message>
    <message>
        <source>Refusing connections of %1 for 10 s.</source>
        <extracomment>%1 is a page or program</extracomment>
        <translation>正在拒绝 %1 的连接，持续 10 秒。</translation>
    </message>
    <message>
        <source>A&amp;llow again</source>
        <translation>重新允许(&amp;L)</translation>
    </message>
    <message>
        <source>Allowed connections of %1 again.</source>
        <extracomment>%1 is a page or program</extracomment>
        <translation>已重新允许 %1 的连接。</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>RadarDesk&apos;s own</source>
        <translation>RadarDesk 自身</translation>
    </message>
    <message>
        <source>Connect your app…</source>
        <translation>连接你的应用…</translation>
    </message>
    <message>
        <source>That connection isn&apos;t in the list.</source>
        <translation>该连接不在列表中。</translation>
    </message>
    <message>
        <source>This service doesn&apos;t report its connections.</source>
        <translation>此服务不报告其连接。</translation>
    </message>
    <message>
        <source>Switch to the built-in sandbox, or to a profile for radardesk-sandbox.</source>
        <translation>切换到内置沙箱，或用于 radardesk-sandbox 的配置。</translation>
    </message>
    <message>
        <source>Connections are shown once there is a secret.</source>
        <translation>有密钥后才会显示连接。</translation>
    </message>
    <message>
        <source>Enter the secret of this profile: the service reports connections only to programs that have it.</source>
        <translation>输入此配置的密钥：服务只向持有密钥的程序报告连接。</translation>
    </message>
    <message>
        <source>Connecting to the service…</source>
        <translation>正在连接服务…</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t observe this service.</source>
        <translation>RadarDesk 无法观察此服务。</translation>
    </message>
    <message>
        <source>Check that it is running with the secret of this profile, and without --no-observe. RadarDesk keeps trying.</source>
        <translation>确认服务正以此配置的密钥运行，且未使用 --no-observe。RadarDesk 会不断重试。</translation>
    </message>
    <message>
        <source>Show the code that connects your server and your page</source>
        <translation>显示连接服务器和页面所需的代码</translation>
    </message>
    <message>
        <source>Sent a message on “%1” to connection %2 only.</source>
        <extracomment>%1 is a channel, %2 a socket ID</extracomment>
        <translation>已在“%1”上发送一条消息，仅发给连接 %2。</translation>
    </message>
    <message>
        <source>Closed connection %1.</source>
        <extracomment>%1 is a socket ID</extracomment>
        <translation>已关闭连接 %1。</translation>
    </message>
    <message>
        <source>Cut connection %1.</source>
        <extracomment>%1 is a socket ID</extracomment>
        <translation>已切断连接 %1。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DecodedPanel</name>
    <message>
        <source>Decoded values</source>
        <translation>解码后的值</translation>
    </message>
    <message>
        <source>Decoded text</source>
        <translation>解码后的文本</translation>
    </message>
    <message>
        <source>Only part of the data is decoded.</source>
        <translation>只解码了部分数据。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DecodingsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>%1 is a place in a message, %2 how its value is encoded</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>%1 is “Time”, %2 a date and time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All data</source>
        <translation>全部数据</translation>
    </message>
    <message>
        <source>(start only)</source>
        <translation>（仅开头）</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DeliveryActions</name>
    <message>
        <source>Switched to the profile “%1”, which the message is about.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>已切换到该消息所属的配置“%1”。</translation>
    </message>
    <message>
        <source>The profile that the message is about was deleted.</source>
        <translation>该消息所属的配置已被删除。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DeliveryDialog</name>
    <message>
        <source>Why did it not arrive?</source>
        <translation>为什么没有送达？</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the report as Markdown, without cookies and tokens</source>
        <translation>将报告复制为 Markdown，不含 cookie 和令牌</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>再次查看(&amp;L)</translation>
    </message>
    <message>
        <source>Look at what has happened since (F5)</source>
        <translation>查看此后发生的情况（F5）</translation>
    </message>
    <message>
        <source>Missed while away</source>
        <translation>断开期间错过</translation>
    </message>
    <message>
        <source>Steps of the message&apos;s way</source>
        <translation>消息路径的步骤</translation>
    </message>
    <message>
        <source>The broadcast to “%1” at %2</source>
        <extracomment>%1 is a channel, %2 a time</extracomment>
        <translation>%2 发往“%1”的广播</translation>
    </message>
    <message>
        <source>The last message for “%1”</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>发往“%1”的最后一条消息</translation>
    </message>
    <message>
        <source>Walking the way of the message…</source>
        <translation>正在追踪消息的路径…</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Copied the report as Markdown, without cookies, tokens and secrets.</source>
        <translation>已将报告复制为 Markdown，不含 cookie、令牌和密钥。</translation>
    </message>
    <message>
        <source>The last message for “%1” at connection %2</source>
        <extracomment>%1 is a channel, %2 the ID of a connection</extracomment>
        <translation>连接 %2 上发往“%1”的最后一条消息</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DetailsPanel</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the details (Esc)</source>
        <translation>关闭详细信息（Esc）</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>计时</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>This is the first event of this channel.</source>
        <translation>这是此频道的第一个事件。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>添加 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>移除 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>输入原文</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>Select an event to see its data, request, response and timing.</source>
        <translation>选择一个事件，查看其数据、请求、响应和计时。</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>已解码</translation>
    </message>
    <message>
        <source>Compared with the event of %1: %2, %3.</source>
        <extracomment>%1 is the time of an event, %2 and %3 are as “2 lines added”</extracomment>
        <translation>与 %1 的事件相比：%2，%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n subscribers reached</source>
        <translation>
            <numerusform>送达 %n 个订阅者</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the contents of this tab</source>
        <translation>复制此标签页的内容</translation>
    </message>
    <message>
        <source>Values decoded from JSON, Base64, tokens, gzip and times</source>
        <translation>从 JSON、Base64、令牌、gzip 和时间解码的值</translation>
    </message>
    <message>
        <source>Press Enter to show the connection</source>
        <translation>按 Enter 显示连接</translation>
    </message>
    <message>
        <source>The message before its placeholders were replaced</source>
        <translation>占位符替换之前的消息</translation>
    </message>
    <message>
        <source>The data is the same as in the previous event (%1).</source>
        <extracomment>%1 is the time of an event</extracomment>
        <translation>数据与上一个事件（%1）相同。</translation>
    </message>
    <message>
        <source>The data shown is the same as in the previous event (%1).</source>
        <extracomment>%1 is the time of an event</extracomment>
        <translation>显示的数据与上一个事件（%1）相同。</translation>
    </message>
    <message>
        <source>The data differs from the previous event (%1) in white space only.</source>
        <extracomment>%1 is the time of an event</extracomment>
        <translation>数据与上一个事件（%1）仅有空白字符的差异。</translation>
    </message>
    <message>
        <source>Compared with the previous event (%1): %2, %3.</source>
        <extracomment>%1 is the time of an event, %2 and %3 are as “2 lines added”</extracomment>
        <translation>与上一个事件（%1）相比：%2，%3。</translation>
    </message>
    <message>
        <source>The data has too many lines to match them.</source>
        <translation>数据的行数过多，无法逐行比对。</translation>
    </message>
    <message>
        <source>Only the start of the text is shown. “Raw” shows the complete text, and “Copy” copies it.</source>
        <translation>只显示文本的开头。“原始”显示完整文本，“复制”可复制完整文本。</translation>
    </message>
    <message>
        <source>Find out why access was refused</source>
        <translation>查明访问被拒绝的原因</translation>
    </message>
    <message>
        <source>There is no visible difference from the event of %1.</source>
        <extracomment>%1 is the time of an event</extracomment>
        <translation>与 %1 的事件没有可见的差异。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DifferenceView</name>
    <message numerus="yes">
        <source>… %n equal line(s) …</source>
        <translation>
            <numerusform>… %n 个相同行 …</numerusform>
        </translation>
    </message>
    <message>
        <source>Equal lines; Enter shows them</source>
        <translation>相同行；按 Enter 显示</translation>
    </message>
    <message>
        <source>Added line</source>
        <translation>添加的行</translation>
    </message>
    <message>
        <source>Removed line</source>
        <translation>移除的行</translation>
    </message>
    <message>
        <source>Equal line</source>
        <translation>相同行</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::Dispatcher</name>
    <message>
        <source>Not sent.</source>
        <translation>未发送。</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <extracomment>%1 is why, in whole sentences</extracomment>
        <translation>未发送。%1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Accepted in %1</source>
        <extracomment>%1 is a duration; other results may follow, such as “3 subscribers reached”</extracomment>
        <translation>已接受，用时 %1</translation>
    </message>
    <message>
        <source>Sending is locked for this profile. Turn off “Lock sending” first.</source>
        <translation>此配置的发送已锁定。请先关闭“锁定发送”。</translation>
    </message>
    <message>
        <source>The message contained a secret that isn&apos;t stored. Edit the message, then send it.</source>
        <translation>消息中包含未存储的密钥。请编辑消息后再发送。</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>正在等待钥匙串…</translation>
    </message>
    <message>
        <source>Not sent: the secret isn&apos;t available. Unlock the keychain or enter the secret.</source>
        <translation>未发送：密钥不可用。请解锁钥匙串或输入密钥。</translation>
    </message>
    <message numerus="yes">
        <source>%n subscribers reached</source>
        <translation>
            <numerusform>送达 %n 个订阅者</numerusform>
        </translation>
    </message>
    <message>
        <source>received here after %1</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>%1 后在此处收到</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DraftTabs</name>
    <message>
        <source>Targeting</source>
        <translation>定向</translation>
    </message>
    <message>
        <source>Targeting %1</source>
        <translation>定向 %1</translation>
    </message>
    <message>
        <source>Line %1 is very long, which makes typing slow.</source>
        <extracomment>%1: the number of a line</extracomment>
        <translation>第 %1 行非常长，会使输入变慢。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式化</translation>
    </message>
    <message>
        <source>Line %1 is too long to edit, so only its start is shown.</source>
        <extracomment>%1: the number of a line</extracomment>
        <translation>第 %1 行过长，无法编辑，因此只显示其开头。</translation>
    </message>
    <message>
        <source>The JSON must be formatted before you can search it.</source>
        <translation>请先格式化 JSON，然后再搜索。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DropPreview</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Dropped file</source>
        <translation>拖入的文件</translation>
    </message>
    <message>
        <source>Contents of the file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>&amp;Replace message</source>
        <translation>替换消息(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add scenarios</source>
        <translation>添加场景(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add profiles</source>
        <translation>添加配置(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add profile</source>
        <translation>添加配置(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Judge recording</source>
        <translation>分析录制文件(&amp;J)</translation>
    </message>
    <message>
        <source>Add saved &amp;messages</source>
        <translation>添加已保存的消息(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Add saved messages</source>
        <translation>添加已保存的消息(&amp;A)</translation>
    </message>
    <message>
        <source>Message from a link</source>
        <translation>来自链接的消息</translation>
    </message>
    <message>
        <source>Contents of the link</source>
        <translation>链接的内容</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DroppedFile</name>
    <message numerus="yes">
        <source>…and %n more</source>
        <translation>
            <numerusform>…及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios will be added.</source>
        <translation>
            <numerusform>将添加 %n 个场景。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles will be added. Enter their secrets to use them.</source>
        <translation>
            <numerusform>将添加 %n 个配置。输入密钥后即可使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no PUSHRADAR_… variables in this file.</source>
        <translation>此文件中没有 PUSHRADAR_… 变量。</translation>
    </message>
    <message>
        <source>A profile will be added, and its secret stored in the keychain.</source>
        <translation>将添加一个配置，其密钥存入钥匙串。</translation>
    </message>
    <message>
        <source>A profile will be added. Enter its secret to use it.</source>
        <translation>将添加一个配置。输入密钥后即可使用。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <extracomment>%1: a number, %2: a number, %3: a sentence</extracomment>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>The message in the editor will be replaced (%1).</source>
        <extracomment>%1: what the file was found to be, such as “cURL”</extracomment>
        <translation>将替换编辑器中的消息（%1）。</translation>
    </message>
    <message>
        <source>This file is too large: %1. The limit is %2.</source>
        <translation>此文件过大：%1。上限为 %2。</translation>
    </message>
    <message>
        <source>There are no broadcasts in this recording. It has no authentication calls either.</source>
        <translation>此录制文件中没有广播，也没有认证调用。</translation>
    </message>
    <message numerus="yes">
        <source>%n saved messages will be added.</source>
        <translation>
            <numerusform>将添加 %n 条已保存的消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broadcasts will be added as saved messages.</source>
        <translation>
            <numerusform>将把 %n 条广播添加为已保存的消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authentication calls will be judged. RadarDesk calls nothing itself.</source>
        <translation>
            <numerusform>将分析 %n 次认证调用。RadarDesk 本身不发起任何调用。</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret in the file is left out.</source>
        <translation>文件中的密钥会被略去。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <extracomment>%1: why it can&apos;t be read, such as “it is a folder”</extracomment>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>The events of the file will be added to the history.</source>
        <translation>文件中的事件将添加到历史记录。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DroppedLink</name>
    <message>
        <source>RadarDesk can&apos;t open this link. Use the form radardesk://message?channel=NAME&amp;data=JSON.</source>
        <translation>RadarDesk 无法打开此链接。请使用 radardesk://message?channel=NAME&amp;data=JSON 的形式。</translation>
    </message>
    <message>
        <source>The data of this link isn&apos;t a JSON object.</source>
        <translation>此链接的数据不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The message in the editor will be replaced with the one in the link. It isn&apos;t sent.</source>
        <translation>编辑器中的消息将被链接中的消息替换。不会发送。</translation>
    </message>
    <message>
        <source>The secret in the link is left out.</source>
        <translation>链接中的密钥会被去除。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::EndpointBar</name>
    <message>
        <source>v&amp;3: %1</source>
        <translation>v3：%1(&amp;3)</translation>
    </message>
    <message>
        <source>v&amp;2: %1</source>
        <translation>v2：%1(&amp;2)</translation>
    </message>
    <message>
        <source>Copied as %1.</source>
        <translation>已复制为 %1。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Serve an authentication endpoint to local pages, with tokens of the current profile (Alt+T)</source>
        <translation>使用当前配置的令牌，为本地页面提供认证端点（Alt+T）</translation>
    </message>
    <message>
        <source>Serve a&amp;t</source>
        <translation>提供于(&amp;T)</translation>
    </message>
    <message>
        <source>Serve an authentication endpoint</source>
        <translation>提供认证端点</translation>
    </message>
    <message>
        <source>127.0.0.1, port</source>
        <translation>127.0.0.1，端口</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Port of the endpoint; leave empty for any free port</source>
        <translation>端点的端口；留空则使用任意空闲端口</translation>
    </message>
    <message>
        <source>path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Path of the endpoint</source>
        <translation>端点的路径</translation>
    </message>
    <message>
        <source>Address of the endpoint</source>
        <translation>端点的地址</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Page code</source>
        <translation>页面代码</translation>
    </message>
    <message>
        <source>Copy the line that sets this endpoint in a page</source>
        <translation>复制在页面中设置此端点的代码行</translation>
    </message>
    <message>
        <source>Server code</source>
        <translation>服务器代码</translation>
    </message>
    <message>
        <source>Copy the code of a server that replaces the mock endpoint</source>
        <translation>复制用于替换 Mock 端点的服务器代码</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::EndpointPanel</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Add a rule (Insert)</source>
        <translation>添加规则（Insert）</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>Clear the list of calls</source>
        <translation>清空调用列表</translation>
    </message>
    <message>
        <source>&amp;Use port %1</source>
        <translation>使用端口 %1(&amp;U)</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>暂无调用</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>创建副本(&amp;U)</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>上移(&amp;P)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>The mock endpoint is off</source>
        <translation>Mock 端点已关闭</translation>
    </message>
    <message numerus="yes">
        <source>The mock endpoint is on and simulates faults in %n rule(s)</source>
        <translation>
            <numerusform>Mock 端点已开启，并在 %n 条规则中模拟故障</numerusform>
        </translation>
    </message>
    <message>
        <source>The mock endpoint is on</source>
        <translation>Mock 端点已开启</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>最近的调用</translation>
    </message>
    <message>
        <source>Move the rule up (Alt+Up)</source>
        <translation>上移规则（Alt+Up）</translation>
    </message>
    <message>
        <source>Move the rule down (Alt+Down)</source>
        <translation>下移规则（Alt+Down）</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the rule (Delete)</source>
        <translation>删除规则（Delete）</translation>
    </message>
    <message>
        <source>Clear this list; the calls stay in the timeline</source>
        <translation>清空此列表；调用仍保留在时间线中</translation>
    </message>
    <message>
        <source>Rules of the endpoint; the first match applies</source>
        <translation>端点的规则；以第一条匹配的规则为准</translation>
    </message>
    <message>
        <source>Recent calls of the endpoint</source>
        <translation>端点最近的调用</translation>
    </message>
    <message>
        <source>Show &amp;connection</source>
        <translation>显示连接(&amp;C)</translation>
    </message>
    <message>
        <source>The mock endpoint isn&apos;t running. %1</source>
        <translation>Mock 端点未运行。%1</translation>
    </message>
    <message>
        <source>Recent calls (%1)</source>
        <translation>最近的调用（%1）</translation>
    </message>
    <message>
        <source>Add the line from “Page code” to your page, then load the page.</source>
        <translation>将“页面代码”中的代码行添加到页面，然后加载页面。</translation>
    </message>
    <message>
        <source>Turn on “Serve at”, then add the line from “Page code” to your page.</source>
        <translation>打开“提供于”，然后将“页面代码”中的代码行添加到页面。</translation>
    </message>
    <message>
        <source>Add the line from “Page code” to your page, then load the page. Each call appears under “Recent calls”.</source>
        <translation>将“页面代码”中的代码行添加到页面，然后加载页面。每次调用都会显示在“最近的调用”下。</translation>
    </message>
    <message numerus="yes">
        <source>%n simulated fault(s)</source>
        <translation>
            <numerusform>%n 个模拟故障</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted the rule for “%1”.</source>
        <translation>已删除“%1”的规则。</translation>
    </message>
    <message>
        <source>&amp;Add rule above</source>
        <translation>在上方添加规则(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>删除规则</translation>
    </message>
    <message>
        <source>Turn on the endpoint to issue tokens to a page under development.</source>
        <translation>打开端点，为开发中的页面颁发令牌。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::EndpointRuleForm</name>
    <message>
        <source>Channels</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>Channels of the rule</source>
        <translation>规则的频道</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>登录身份</translation>
    </message>
    <message>
        <source>Alice</source>
        <translation>Alice</translation>
    </message>
    <message>
        <source>Delay in milliseconds</source>
        <translation>延迟（毫秒）</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>任何人</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Refuse: 403 Forbidden</source>
        <translation>拒绝：403 Forbidden</translation>
    </message>
    <message>
        <source>Refuse: 401 Unauthorized</source>
        <translation>拒绝：401 Unauthorized</translation>
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
        <translation>name=value 形式的 cookie</translation>
    </message>
    <message>
        <source>Header as Name: value</source>
        <translation>Name: value 形式的请求头</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer 令牌</translation>
    </message>
    <message>
        <source>* matches any characters, ? matches one</source>
        <translation>* 匹配任意字符，? 匹配一个字符</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>调用方</translation>
    </message>
    <message>
        <source>Credential of the caller</source>
        <translation>调用方的凭据</translation>
    </message>
    <message>
        <source>User name for this credential</source>
        <translation>此凭据的用户名</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Simulated fault</source>
        <translation>模拟故障</translation>
    </message>
    <message>
        <source>Requests with a cookie</source>
        <translation>带 cookie 的请求</translation>
    </message>
    <message>
        <source>Requests with a header</source>
        <translation>带请求头的请求</translation>
    </message>
    <message>
        <source>Requests with a bearer token</source>
        <translation>带 Bearer 令牌的请求</translation>
    </message>
    <message>
        <source>Allow after a delay (ms)</source>
        <translation>延迟后允许（ms）</translation>
    </message>
    <message>
        <source>Simulate a fault</source>
        <translation>模拟故障</translation>
    </message>
    <message>
        <source>This action applies to calls that match no rule above.</source>
        <translation>此操作适用于不符合上方任何规则的调用。</translation>
    </message>
    <message>
        <source>Enter a delay from 0 to %1 milliseconds. Until then, the previous delay applies.</source>
        <translation>输入 0 到 %1 毫秒的延迟。在此之前，沿用之前的延迟。</translation>
    </message>
    <message>
        <source>Token only</source>
        <translation>仅令牌</translation>
    </message>
    <message>
        <source>No rules yet. This action applies to every call.</source>
        <translation>暂无规则。此操作适用于所有调用。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::EventActions</name>
    <message>
        <source>Send to another &amp;profile</source>
        <translation>发送到其他配置(&amp;P)</translation>
    </message>
    <message>
        <source>%1 (production)</source>
        <comment>a profile</comment>
        <translation>%1（生产环境）</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>未发送。%1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <comment>a channel</comment>
        <translation>
            <numerusform>%1，%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>A scenario is running. Stop it first.</source>
        <translation>有场景正在运行。请先将其停止。</translation>
    </message>
    <message>
        <source>Select two events to compare them.</source>
        <translation>选择两个事件进行比较。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::EventSearch</name>
    <message>
        <source>Search for words and conditions, like channel:orders status:failed data.total&gt;10</source>
        <translation>搜索词语和条件，例如 channel:orders status:failed data.total&gt;10</translation>
    </message>
    <message>
        <source>There&apos;s no profile “%1”. Enter the name of one of your profiles.</source>
        <translation>没有名为“%1”的配置。请输入某个现有配置的名称。</translation>
    </message>
    <message>
        <source>%1. Stopped at %2.</source>
        <comment>“12 matches”, a date and time</comment>
        <translation>%1。已停止于 %2。</translation>
    </message>
    <message>
        <source>Search stopped.</source>
        <translation>搜索已停止。</translation>
    </message>
    <message>
        <source>%1. Searched back to %2…</source>
        <comment>“12 matches”, a date and time</comment>
        <translation>%1。已回溯搜索到 %2…</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 个匹配项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+ matches</source>
        <comment>a number</comment>
        <translation>%1+ 个匹配项</translation>
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
        <translation>已发送 %1 条</translation>
    </message>
    <message>
        <source>%1 received</source>
        <comment>a number</comment>
        <translation>收到 %1 条</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a number</comment>
        <translation>%1 条失败</translation>
    </message>
    <message>
        <source>no events</source>
        <translation>没有事件</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>two moments, and the counts of events between them</comment>
        <translation>%1 至 %2：%3</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>事件随时间的变化</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>没有事件</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>%1 other</source>
        <comment>a number</comment>
        <translation>其他 %1 个</translation>
    </message>
    <message>
        <source>Drag to select a time range. Double-click to show any time.</source>
        <translation>拖动以选择时间范围。双击以显示任意时间。</translation>
    </message>
    <message>
        <source>%1. Counted back to %2.</source>
        <comment>counts of events between two moments, a moment</comment>
        <translation>%1。已回溯计数到 %2。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ExpectForm</name>
    <message>
        <source>Channel</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>Channel to watch</source>
        <translation>要观察的频道</translation>
    </message>
    <message>
        <source>Number of messages</source>
        <translation>消息数量</translation>
    </message>
    <message>
        <source>At least or exactly</source>
        <translation>至少或恰好</translation>
    </message>
    <message>
        <source>Time to wait for messages</source>
        <translation>等待消息的时间</translation>
    </message>
    <message>
        <source>Conditions, each on a line</source>
        <translation>条件，每行一个</translation>
    </message>
    <message>
        <source>Conditions on the message</source>
        <translation>消息的条件</translation>
    </message>
    <message>
        <source>For example: data.order.id = 42, data.name ~ cup, data.price &gt; 1.5, data.name matches ^C, data.note exists, data.id is number</source>
        <translation>例如：data.order.id = 42, data.name ~ cup, data.price &gt; 1.5, data.name matches ^C, data.note exists, data.id is number</translation>
    </message>
    <message>
        <source>Field of the message</source>
        <translation>消息字段</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>变量名</translation>
    </message>
    <message>
        <source>Later steps use the value as {{var NAME}}.</source>
        <translation>后续步骤以 {{var NAME}} 使用该值。</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>恰好</translation>
    </message>
    <message>
        <source>Channel name</source>
        <translation>频道名称</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>For</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>Enter the number of messages, from 1 to %1.</source>
        <translation>输入消息数量，1 到 %1。</translation>
    </message>
    <message>
        <source>Ask as</source>
        <translation>以此身份请求</translation>
    </message>
    <message>
        <source>Identity to ask as</source>
        <translation>请求所用的身份</translation>
    </message>
    <message>
        <source>What is refused</source>
        <translation>被拒绝的内容</translation>
    </message>
    <message>
        <source>The profile&apos;s authentication endpoint is called with the cookies and headers of the identity. Add identities under Access.</source>
        <translation>将使用该身份的 Cookie 和标头调用配置文件的认证端点。请在“访问”下添加身份。</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>The subscription</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Nobody (not signed in)</source>
        <translation>无 (未登录)</translation>
    </message>
    <message>
        <source>%1 (doesn&apos;t exist)</source>
        <extracomment>%1 is an identity</extracomment>
        <translation>%1 (不存在)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ExportDialog</name>
    <message>
        <source>Export events</source>
        <translation>导出事件</translation>
    </message>
    <message>
        <source>E&amp;vents</source>
        <translation>事件(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>文件(&amp;I)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>在文件夹中显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message>
        <source>For the developer tools of browsers: only what was sent over HTTP.</source>
        <translation>用于浏览器的开发者工具：仅包含通过 HTTP 发送的内容。</translation>
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
            <numerusform>选中的 %Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>全部历史记录</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 / %2 个事件</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) that sent nothing over HTTP were left out.</source>
        <translation>
            <numerusform>略去了 %Ln 个未通过 HTTP 发送内容的事件。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace file</source>
        <translation>替换文件(&amp;R)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged event(s) were left out.</source>
        <translation>
            <numerusform>略去了 %Ln 个损坏的事件。</numerusform>
        </translation>
    </message>
    <message>
        <source>A file with this name exists and will be replaced.</source>
        <translation>同名文件已存在，将被替换。</translation>
    </message>
    <message>
        <source>&amp;Leave out headers and bodies of requests and responses</source>
        <translation>略去请求和响应的标头与正文(&amp;L)</translation>
    </message>
    <message>
        <source>Contains everything about each event. RadarDesk can import it again.</source>
        <translation>包含每个事件的全部内容。RadarDesk 可以再次导入。</translation>
    </message>
    <message>
        <source>For spreadsheets: one row per event, without headers and bodies.</source>
        <translation>用于电子表格：每个事件一行，不含标头和正文。</translation>
    </message>
    <message>
        <source>The filtered events</source>
        <translation>筛选出的事件</translation>
    </message>
    <message>
        <source>Canceled. No file was written.</source>
        <translation>已取消。未写入任何文件。</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln event(s) to %1.</source>
        <translation>
            <numerusform>已将 %Ln 个事件导出到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported to %1.</source>
        <translation>未向 %1 导出任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected row(s) with all their events</source>
        <translation>
            <numerusform>选中的 %Ln 行及其所有事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::FaultRuleForm</name>
    <message>
        <source>* for any</source>
        <translation>* 表示任意</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>URL of the page, or User-Agent of the program; * stands for any text</source>
        <translation>页面的 URL 或程序的 User-Agent；* 表示任意文本</translation>
    </message>
    <message>
        <source>Channel name; * stands for any text</source>
        <translation>频道名称；* 表示任意文本</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Broadcasts</source>
        <translation>广播</translation>
    </message>
    <message>
        <source>Requests for tokens</source>
        <translation>令牌请求</translation>
    </message>
    <message>
        <source>Client data</source>
        <translation>客户端数据</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Every n-th time</source>
        <translation>每 n 次</translation>
    </message>
    <message>
        <source>With a probability</source>
        <translation>按概率</translation>
    </message>
    <message>
        <source>&amp;Fault</source>
        <translation>故障(&amp;F)</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>C&amp;hannels</source>
        <translation>频道(&amp;H)</translation>
    </message>
    <message>
        <source>Socket &amp;ID</source>
        <translation>Socket ID(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Page or program</source>
        <translation>页面或程序(&amp;P)</translation>
    </message>
    <message>
        <source>How &amp;often</source>
        <translation>频率(&amp;O)</translation>
    </message>
    <message>
        <source>Number n</source>
        <translation>数字 n</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>&amp;Delay (ms)</source>
        <translation>延迟（毫秒）(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Jitter (ms)</source>
        <translation>抖动（毫秒）(&amp;J)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::FaultsBar</name>
    <message numerus="yes">
        <source>%n message(s) are held.</source>
        <translation>
            <numerusform>已保留 %n 条消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>全部停止</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::FaultsDialog</name>
    <message>
        <source>Simulated faults</source>
        <translation>模拟故障</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed gives the same random results each time</source>
        <translation>种子相同时，每次的随机结果都相同</translation>
    </message>
    <message>
        <source>Add a fault</source>
        <translation>添加故障</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>There are too many faults. Delete some first.</source>
        <translation>故障过多。请先删除一些。</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>S&amp;top all</source>
        <translation>全部停止(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>启动(&amp;T)</translation>
    </message>
    <message>
        <source>No simulated faults</source>
        <translation>没有模拟故障</translation>
    </message>
    <message>
        <source>Add one to see what an app does when calls fail or messages are late.</source>
        <translation>添加一个，以查看调用失败或消息延迟时应用的行为。</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>种子(&amp;S)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::FindBar</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>上一个匹配项（Shift+F3）</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>下一个匹配项（F3）</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>More than %1</source>
        <extracomment>%1: how many matches are marked, of more</extracomment>
        <translation>超过 %1 个</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 个匹配项</numerusform>
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
            <numerusform>已替换 %n 个匹配项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::FolderValuesDialog</name>
    <message>
        <source>Values of the folder</source>
        <translation>文件夹的值</translation>
    </message>
    <message>
        <source>Values of “%1”</source>
        <extracomment>%1 is a folder of saved messages</extracomment>
        <translation>“%1”的值</translation>
    </message>
    <message>
        <source>The saved messages and scenarios of this folder use these values instead of those that the profile has under the same names.</source>
        <translation>此文件夹中已保存的消息和场景使用这些值，而不使用配置文件中的同名值。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::GuideWindow</name>
    <message>
        <source>No matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: what the button does; %2: its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Find in page</source>
        <translation>在页面中查找</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::HeldMessagesView</name>
    <message>
        <source>&amp;Release</source>
        <translation>释放(&amp;R)</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>丢弃(&amp;C)</translation>
    </message>
    <message>
        <source>Held messages</source>
        <translation>保留的消息</translation>
    </message>
    <message>
        <source>Data of the held message</source>
        <translation>保留消息的数据</translation>
    </message>
    <message>
        <source>No messages are held. Add the fault “Held message” to hold them here.</source>
        <translation>没有保留的消息。添加“保留消息”故障，即可将消息保留在此处。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are held.</source>
        <translation>
            <numerusform>已保留 %n 条消息。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::HistoryBar</name>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>%1 New events stay in memory and are saved as soon as possible.</source>
        <extracomment>%1 is what is wrong, a whole sentence</extracomment>
        <translation>%1新事件会保留在内存中，并尽快保存。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::IdentitiesEditor</name>
    <message>
        <source>Identities</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>新建身份</translation>
    </message>
    <message>
        <source>New identity (Insert)</source>
        <translation>新建身份（Insert）</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the identity</source>
        <translation>删除身份</translation>
    </message>
    <message>
        <source>&amp;cURL command or cookies…</source>
        <translation>cURL 命令或 cookie(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;HAR file…</source>
        <translation>HAR 文件(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Sign-in…</source>
        <translation>登录(&amp;S)…</translation>
    </message>
    <message>
        <source>Create from</source>
        <translation>创建自</translation>
    </message>
    <message>
        <source>Create an identity from a command, a recording or a sign-in</source>
        <translation>通过命令、录制文件或登录创建身份</translation>
    </message>
    <message>
        <source>Deleted “%1” and its entry in the keychain.</source>
        <translation>已删除“%1”及其在钥匙串中的条目。</translation>
    </message>
    <message>
        <source>Delete the identity (Delete)</source>
        <translation>删除身份（Delete）</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::IdentitiesSheet</name>
    <message>
        <source>Identities</source>
        <translation>身份</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::IdentityDelegate</name>
    <message>
        <source>not usable</source>
        <translation>不可用</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::IdentityForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Alice, Admin, signed out …</source>
        <translation>Alice、管理员、未登录…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cookies, as “name=value; name=value” or whole Set-Cookie lines</source>
        <translation>Cookie，以“name=value; name=value”或完整的 Set-Cookie 行表示(&amp;C)</translation>
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
        <translation>请求头</translation>
    </message>
    <message>
        <source>Authorization: Bearer …</source>
        <translation>Authorization: Bearer …</translation>
    </message>
    <message>
        <source>Not available: %1</source>
        <comment>names of cookies</comment>
        <translation>不可用：%1</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>重新登录(&amp;S)</translation>
    </message>
    <message>
        <source>Get new cookies with the same sign-in</source>
        <translation>通过相同的登录获取新的 cookie</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>This built-in identity sends no cookies or headers, like a user who is signed out.</source>
        <translation>此内置身份不发送 cookie 或请求头，如同未登录的用户。</translation>
    </message>
    <message>
        <source>Read the keychain again</source>
        <translation>重新读取钥匙串</translation>
    </message>
    <message>
        <source>&amp;Enter again</source>
        <translation>重新输入(&amp;E)</translation>
    </message>
    <message>
        <source>Enter new values to replace the ones in the keychain</source>
        <translation>输入新的值，替换钥匙串中的值</translation>
    </message>
    <message>
        <source>&amp;Headers, one per line, as “Name: value”</source>
        <translation>请求头，每行一个，形式为“Name: value”(&amp;H)</translation>
    </message>
    <message>
        <source>In the keychain: %1</source>
        <translation>在钥匙串中：%1</translation>
    </message>
    <message>
        <source>Cookies and the values of headers such as Authorization are saved in the keychain, everything else in a file.</source>
        <translation>Cookie 和 Authorization 等请求头的值保存在钥匙串中，其余内容保存在文件中。</translation>
    </message>
    <message>
        <source>Edit si&amp;gn-in…</source>
        <translation>编辑登录(&amp;G)…</translation>
    </message>
    <message>
        <source>Change how this identity signs in</source>
        <translation>更改此身份的登录方式</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::IdentitySourceSheet</name>
    <message>
        <source>cURL command or cookies</source>
        <translation>cURL 命令或 cookie</translation>
    </message>
    <message>
        <source>curl &apos;https://app.example/auth&apos; -H &apos;Cookie: session=…&apos;</source>
        <translation>curl &apos;https://app.example/auth&apos; -H &apos;Cookie: session=…&apos;</translation>
    </message>
    <message>
        <source>&amp;Add identity</source>
        <translation>添加身份(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No call in this recording has cookies or an Authorization header. In Chrome, choose “Export HAR (with sensitive data)”.</source>
        <translation>此录制文件中的调用都没有 cookie 或 Authorization 请求头。在 Chrome 中，请选择“Export HAR (with sensitive data)”。</translation>
    </message>
    <message>
        <source>Paste a cURL command (“Copy as cURL” in the browser&apos;s network panel), a Cookie header or Set-Cookie lines.</source>
        <translation>粘贴 cURL 命令（浏览器网络面板中的“Copy as cURL”）、Cookie 请求头或 Set-Cookie 行。</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>打开录制文件</translation>
    </message>
    <message>
        <source>Recordings of browsers (*.har)</source>
        <translation>浏览器的录制文件 (*.har)</translation>
    </message>
    <message>
        <source>Create identity</source>
        <translation>创建身份</translation>
    </message>
    <message>
        <source>Host of the recording</source>
        <translation>录制文件中的主机</translation>
    </message>
    <message>
        <source>Values to import:</source>
        <translation>要导入的值：</translation>
    </message>
    <message>
        <source>Values to import</source>
        <translation>要导入的值</translation>
    </message>
    <message>
        <source>Credentials are saved in the keychain only.</source>
        <translation>凭据只保存在钥匙串中。</translation>
    </message>
    <message>
        <source>Imports the last cookies and Authorization header that the recording has for a host.</source>
        <translation>导入录制文件中某个主机最后的 cookie 和 Authorization 请求头。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ImportDialog</name>
    <message>
        <source>Import events</source>
        <translation>导入事件</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>文件(&amp;I)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Events that RadarDesk exported as JSON Lines.</source>
        <translation>RadarDesk 以 JSON Lines 格式导出的事件。</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>配置(&amp;P)</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>导入(&amp;M)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more line(s).</source>
        <translation>
            <numerusform>…及另外 %Ln 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln event(s) of %1 were added.</source>
        <translation>
            <numerusform>仅添加了 %1 个事件中的 %Ln 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>For events whose profile doesn&apos;t exist here.</source>
        <translation>用于其配置在此处不存在的事件。</translation>
    </message>
    <message>
        <source>Nothing was imported from %1.</source>
        <translation>未从 %1 导入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln event(s).</source>
        <translation>
            <numerusform>已导入 %Ln 个事件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import canceled.</source>
        <translation>已取消导入。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) already exist.</source>
        <translation>
            <numerusform>%Ln 个事件已存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>无法读取 %Ln 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::InspectorWindow</name>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ItemDelegate</name>
    <message>
        <source>Add an item</source>
        <translation>添加数据项</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>%1 (auto)</source>
        <extracomment>%1: the type of an item, such as Number, which is inferred from what was typed</extracomment>
        <translation>%1（自动）</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>添加值</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ItemsMenu</name>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>下移(&amp;O)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Infer type from value</source>
        <translation>根据值推断类型(&amp;I)</translation>
    </message>
    <message>
        <source>Make &amp;text</source>
        <translation>设为文本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy as JSON</source>
        <translation>复制为 JSON(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste items or JSON</source>
        <translation>粘贴数据项或 JSON(&amp;P)</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>撤销(&amp;N)</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>重做(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>折叠(&amp;F)</translation>
    </message>
    <message>
        <source>Un&amp;fold</source>
        <translation>展开(&amp;F)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ItemsView</name>
    <message>
        <source>Moved to row %1.</source>
        <extracomment>%1: the row of the current item, counted from 1</extracomment>
        <translation>已移至第 %1 行。</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n item(s).</source>
        <translation>
            <numerusform>已删除 %n 个数据项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicated %n item(s).</source>
        <translation>
            <numerusform>已创建 %n 个数据项的副本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n item(s).</source>
        <translation>
            <numerusform>已粘贴 %n 个数据项。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::JsonCompleter</name>
    <message>
        <source>Completions</source>
        <translation>补全建议</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::JsonEdit</name>
    <message>
        <source>Fi&amp;nd…</source>
        <translation>查找(&amp;N)…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>替换(&amp;E)…</translation>
    </message>
    <message>
        <source>Go to err&amp;or</source>
        <translation>转到错误(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式化(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Minify</source>
        <translation>压缩(&amp;M)</translation>
    </message>
    <message>
        <source>Fo&amp;ld</source>
        <translation>折叠(&amp;L)</translation>
    </message>
    <message>
        <source>Unfol&amp;d</source>
        <translation>展开(&amp;D)</translation>
    </message>
    <message>
        <source>Line %1 folded.</source>
        <extracomment>%1: the number of a line</extracomment>
        <translation>已折叠第 %1 行。</translation>
    </message>
    <message>
        <source>Line %1 unfolded.</source>
        <extracomment>%1: the number of a line</extracomment>
        <translation>已展开第 %1 行。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::JsonView</name>
    <message numerus="yes">
        <source>…} %n item(s)</source>
        <comment>after {</comment>
        <translation>
            <numerusform>…} %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>…] %n item(s)</source>
        <comment>after [</comment>
        <translation>
            <numerusform>…] %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>折叠(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>展开(&amp;U)</translation>
    </message>
    <message>
        <source>F&amp;old all</source>
        <translation>全部折叠(&amp;O)</translation>
    </message>
    <message>
        <source>U&amp;nfold all</source>
        <translation>全部展开(&amp;N)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::KeySheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Filter by command or shortcut</source>
        <translation>按命令或快捷键筛选</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>&amp;Clear shortcut</source>
        <translation>清除快捷键(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Restore default</source>
        <translation>恢复默认(&amp;R)</translation>
    </message>
    <message>
        <source>Restore &amp;all defaults</source>
        <translation>全部恢复默认(&amp;A)</translation>
    </message>
    <message>
        <source>Press the new shortcut.</source>
        <translation>按下新的快捷键。</translation>
    </message>
    <message>
        <source>%1 belonged to “%2”, which has no shortcut now.</source>
        <extracomment>%1: a shortcut, such as Ctrl+E; %2: the command that had it</extracomment>
        <translation>%1 原属于“%2”，该命令现在没有快捷键。</translation>
    </message>
    <message>
        <source>Restored all default shortcuts.</source>
        <translation>已恢复所有默认快捷键。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::KeysModel</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>分类</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ListenForm</name>
    <message>
        <source>Listen</source>
        <translation>监听</translation>
    </message>
    <message>
        <source>Open a subscriber page</source>
        <translation>打开订阅者页面</translation>
    </message>
    <message>
        <source>Channel to listen to</source>
        <translation>要监听的频道</translation>
    </message>
    <message>
        <source>Channel or orders.*</source>
        <comment>orders.* is an example of a pattern</comment>
        <translation>频道或 orders.*</translation>
    </message>
    <message>
        <source>Press Enter after each name. Every pasted line is a name.</source>
        <translation>每输入一个名称后按 Enter。粘贴的每一行都是一个名称。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>An asterisk stands for any text in a name: orders.*</source>
        <translation>星号代表名称中的任意文本：orders.*</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>What was typed, and what is wrong with it</extracomment>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>Listening to “%1”.</source>
        <comment>%1 is a channel</comment>
        <translation>正在监听“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>Listening to %n more channel(s).</source>
        <translation>
            <numerusform>正在监听另外 %n 个频道。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::LoginSheet</name>
    <message>
        <source>&amp;Send to</source>
        <translation>发送到(&amp;S)</translation>
    </message>
    <message>
        <source>https://app.example/login</source>
        <translation>https://app.example/login</translation>
    </message>
    <message>
        <source>&amp;Form page</source>
        <translation>表单页面(&amp;F)</translation>
    </message>
    <message>
        <source>Empty if no hidden fields are needed</source>
        <translation>如果不需要隐藏字段，则留空</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>Name of the field for the user</source>
        <translation>用户字段的名称</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Name of the field for the password</source>
        <translation>密码字段的名称</translation>
    </message>
    <message>
        <source>Send as &amp;JSON instead of a form</source>
        <translation>以 JSON 而非表单发送(&amp;J)</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation>登录(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Add identity</source>
        <translation>添加身份(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Signed in. Cookies: %1</source>
        <comment>names of cookies</comment>
        <translation>已登录。Cookie：%1</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>User name or email</source>
        <translation>用户名或邮箱</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Create identity from a sign-in</source>
        <translation>通过登录创建身份</translation>
    </message>
    <message>
        <source>RadarDesk sends the sign-in form as a browser does and saves the cookies. The password is saved in the keychain only.</source>
        <translation>RadarDesk 像浏览器一样发送登录表单并保存 cookie。密码只保存在钥匙串中。</translation>
    </message>
    <message>
        <source>The page&apos;s hidden fields, such as a CSRF token, are sent too</source>
        <translation>页面的隐藏字段（例如 CSRF 令牌）也会发送</translation>
    </message>
    <message>
        <source>Edit the sign-in of %1</source>
        <comment>the name of an identity</comment>
        <translation>编辑 %1 的登录</translation>
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
        <translation>JSON 格式的数据开头</translation>
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
        <translation>菜单</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>菜单（F10）</translation>
    </message>
    <message>
        <source>A&amp;bout RadarDesk</source>
        <translation>关于 RadarDesk(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>About RadarDesk</source>
        <translation>关于 RadarDesk</translation>
    </message>
    <message>
        <source>&lt;h3&gt;RadarDesk %1&lt;/h3&gt;&lt;p&gt;The desktop workbench for PushRadar: send test broadcasts, see them arrive, and find out why a channel is refused.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;RadarDesk %1&lt;/h3&gt;&lt;p&gt;PushRadar 的桌面工作台：发送测试广播，查看其送达情况，并查明频道被拒绝的原因。&lt;/p&gt;&lt;p&gt;自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>PRODUCTION – %1</source>
        <translation>生产环境 – %1</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>配置(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Export history…</source>
        <translation>导出历史记录(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import history…</source>
        <translation>导入历史记录(&amp;I)…</translation>
    </message>
    <message>
        <source>Clear this profile&apos;s &amp;history</source>
        <translation>清除此配置的历史记录(&amp;H)</translation>
    </message>
    <message>
        <source>Prese&amp;nter view</source>
        <translation>演示者视图(&amp;N)</translation>
    </message>
    <message>
        <source>Connect your app…</source>
        <translation>连接你的应用…</translation>
    </message>
    <message>
        <source>Point your server and your page at the sandbox</source>
        <translation>将服务器和页面指向沙箱</translation>
    </message>
    <message>
        <source>&amp;Connect your app…</source>
        <translation>连接你的应用(&amp;C)…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Send test broadcasts and watch what arrives (Ctrl+1)</source>
        <translation>发送测试广播并查看收到的内容（Ctrl+1）</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>Find out why a private channel is refused (Ctrl+2)</source>
        <translation>查明私有频道被拒绝的原因（Ctrl+2）</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Rehearse and show realtime messages (Ctrl+3)</source>
        <translation>排练和展示实时消息（Ctrl+3）</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或运行命令</translation>
    </message>
    <message>
        <source>&amp;Plot</source>
        <translation>图表(&amp;P)</translation>
    </message>
    <message>
        <source>Plot values as they arrive (Alt+P)</source>
        <translation>实时绘制收到的值（Alt+P）</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>搜索事件</translation>
    </message>
    <message>
        <source>Search or &amp;run a command…</source>
        <translation>搜索或运行命令(&amp;R)…</translation>
    </message>
    <message>
        <source>Go to &amp;Test</source>
        <translation>转到“测试”(&amp;T)</translation>
    </message>
    <message>
        <source>Go to &amp;Access</source>
        <translation>转到“访问”(&amp;A)</translation>
    </message>
    <message>
        <source>Go to &amp;Demo</source>
        <translation>转到“演示”(&amp;D)</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>下一个窗格(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>上一个窗格(&amp;V)</translation>
    </message>
    <message>
        <source>Show or hide the &amp;sidebar</source>
        <translation>显示或隐藏侧边栏(&amp;S)</translation>
    </message>
    <message>
        <source>Show or hide the &amp;events</source>
        <translation>显示或隐藏事件(&amp;E)</translation>
    </message>
    <message>
        <source>Show or hide the &amp;inspector</source>
        <translation>显示或隐藏检查器(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>恢复文字大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Broadcast, or run the next step</source>
        <translation>广播，或运行下一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Copy as code again</source>
        <translation>再次复制为代码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste a broadcast</source>
        <translation>粘贴广播(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Search events</source>
        <translation>搜索事件(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>键盘快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>Open the &amp;menu</source>
        <translation>打开菜单(&amp;M)</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Connection&amp;s</source>
        <translation>连接(&amp;S)</translation>
    </message>
    <message>
        <source>See who is connected and what happens on each connection (Alt+S)</source>
        <translation>查看谁已连接，以及每个连接的活动（Alt+S）</translation>
    </message>
    <message>
        <source>Connection&amp;s (%1)</source>
        <translation>连接 (%1)(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>列表(&amp;L)</translation>
    </message>
    <message>
        <source>Show events as a list (Alt+L)</source>
        <translation>以列表显示事件（Alt+L）</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Inspector at the ri&amp;ght</source>
        <translation>检查器置于右侧(&amp;G)</translation>
    </message>
    <message>
        <source>Inspector at the &amp;bottom</source>
        <translation>检查器置于底部(&amp;B)</translation>
    </message>
    <message>
        <source>Inspector in its own &amp;window</source>
        <translation>检查器置于独立窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Listen to a channel…</source>
        <translation>监听频道(&amp;L)…</translation>
    </message>
    <message>
        <source>Make item te&amp;xt, or infer its type</source>
        <translation>将数据项设为文本，或推断类型(&amp;X)</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>&amp;Format JSON</source>
        <translation>格式化 JSON(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Minify JSON</source>
        <translation>压缩 JSON(&amp;M)</translation>
    </message>
    <message>
        <source>Find in &amp;JSON…</source>
        <translation>在 JSON 中查找(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Replace in JSON…</source>
        <translation>在 JSON 中替换(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Go to JSON error</source>
        <translation>转到 JSON 错误(&amp;G)</translation>
    </message>
    <message>
        <source>F&amp;old all JSON</source>
        <translation>折叠全部 JSON(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Unfold all JSON</source>
        <translation>展开全部 JSON(&amp;U)</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Saved message, %1</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>已保存的消息，%1</translation>
    </message>
    <message>
        <source>&amp;Group events, or list each one</source>
        <translation>将事件分组，或逐个列出(&amp;G)</translation>
    </message>
    <message>
        <source>Show or hide &amp;counts over time</source>
        <translation>显示或隐藏随时间变化的计数(&amp;C)</translation>
    </message>
    <message>
        <source>Co&amp;mpare the two selected events</source>
        <translation>比较选中的两个事件(&amp;M)</translation>
    </message>
    <message>
        <source>Open a browser&apos;s recordin&amp;g…</source>
        <translation>打开浏览器的录制文件(&amp;G)…</translation>
    </message>
    <message>
        <source>Search events</source>
        <comment>short, in the field</comment>
        <translation>搜索事件</translation>
    </message>
    <message>
        <source>Simulated &amp;faults…</source>
        <translation>模拟故障(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>新建消息(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save message</source>
        <translation>保存消息(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;how changes of the message</source>
        <translation>显示消息的更改(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Revert message</source>
        <translation>还原消息(&amp;R)</translation>
    </message>
    <message>
        <source>Cl&amp;ose message</source>
        <translation>关闭消息(&amp;O)</translation>
    </message>
    <message>
        <source>Next &amp;message</source>
        <translation>下一条消息(&amp;M)</translation>
    </message>
    <message>
        <source>Pre&amp;vious message</source>
        <translation>上一条消息(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Why did it not arrive?</source>
        <translation>为什么没有送达？(&amp;W)</translation>
    </message>
    <message>
        <source>Copy the sandbox&apos;s a&amp;ddress</source>
        <translation>复制沙箱地址(&amp;D)</translation>
    </message>
    <message>
        <source>Copy the sandbox&apos;s p&amp;ublic key</source>
        <translation>复制沙箱公钥(&amp;U)</translation>
    </message>
    <message>
        <source>Run a&amp;ll checks</source>
        <translation>运行所有检查(&amp;L)</translation>
    </message>
    <message>
        <source>Use&amp;r guide</source>
        <translation>用户指南(&amp;R)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::MarkFilter</name>
    <message>
        <source>&amp;Any mark</source>
        <translation>任意标记(&amp;A)</translation>
    </message>
    <message>
        <source>With a &amp;note</source>
        <translation>有备注(&amp;N)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::MessageChanges</name>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>还原(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>移除 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>添加 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Changes to “%1”: %2, %3.</source>
        <extracomment>%1 is the name of a saved message, %2 and %3 are as “2 lines added”</extracomment>
        <translation>对“%1”的更改：%2，%3。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::MessageDesk</name>
    <message>
        <source>Not saved.</source>
        <translation>未保存。</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <extracomment>%1 is the name of a saved message</extracomment>
        <translation>已保存“%1”。</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <extracomment>%1 is why</extracomment>
        <translation>未保存。%1</translation>
    </message>
    <message>
        <source>This message isn&apos;t saved yet.</source>
        <translation>此消息尚未保存。</translation>
    </message>
    <message>
        <source>The message has no unsaved changes.</source>
        <translation>此消息没有未保存的更改。</translation>
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
        <translation>频道和数据的大小。API v3 最多接受 10 KiB</translation>
    </message>
    <message>
        <source>Size of channel and data. API v2 has no documented limit</source>
        <translation>频道和数据的大小。API v2 没有记载限制</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::MessageTabs</name>
    <message>
        <source>New message (Ctrl+N)</source>
        <translation>新建消息（Ctrl+N）</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新建消息</translation>
    </message>
    <message>
        <source>Open messages</source>
        <translation>打开的消息</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <extracomment>%1 is the name of a saved message, %2 its channel</extracomment>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <extracomment>%1 is the name of a saved message</extracomment>
        <translation>%1，已更改</translation>
    </message>
    <message numerus="yes">
        <source>Closed %n message(s).</source>
        <translation>
            <numerusform>已关闭 %n 条消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed a new message.</source>
        <translation>已关闭一条新消息。</translation>
    </message>
    <message>
        <source>Closed “%1”.</source>
        <translation>已关闭“%1”。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close &amp;others</source>
        <translation>关闭其他(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>还原(&amp;R)</translation>
    </message>
    <message>
        <source>Reverted “%1” to the saved version.</source>
        <extracomment>%1 is the name of a saved message</extracomment>
        <translation>已将“%1”还原为保存的版本。</translation>
    </message>
    <message>
        <source>Show c&amp;hanges</source>
        <translation>显示更改(&amp;H)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::MissedView</name>
    <message>
        <source>Missed while away</source>
        <translation>断开期间错过</translation>
    </message>
    <message numerus="yes">
        <source>%n more client(s)</source>
        <translation>
            <numerusform>另有 %n 个客户端</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭此提示</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::NumbersList</name>
    <message>
        <source>The whole message</source>
        <translation>整条消息</translation>
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
        <translation>订阅者页面</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>在浏览器中打开(&amp;O)</translation>
    </message>
    <message>
        <source>Show on &amp;phones…</source>
        <translation>在手机上显示(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Copy its address</source>
        <translation>复制其地址(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop showing on phones</source>
        <translation>停止在手机上显示(&amp;S)</translation>
    </message>
    <message>
        <source>Open the subscriber page in the browser (F9). Devices on this network can open pages, too.</source>
        <translation>在浏览器中打开订阅者页面（F9）。此网络中的设备也可以打开页面。</translation>
    </message>
    <message>
        <source>Open the subscriber page in the browser (F9)</source>
        <translation>在浏览器中打开订阅者页面（F9）</translation>
    </message>
    <message>
        <source>A subscriber page needs a channel. %1</source>
        <translation>订阅者页面需要一个频道。%1</translation>
    </message>
    <message>
        <source>No browser could be started. The page&apos;s address was copied. Paste it into a browser.</source>
        <translation>无法启动浏览器。页面地址已复制，请粘贴到浏览器中。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PlaceholderMenu</name>
    <message>
        <source>Reset the counter</source>
        <translation>重置计数器</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>重置“%1”</translation>
    </message>
    <message>
        <source>Reset all counters</source>
        <translation>重置所有计数器</translation>
    </message>
    <message>
        <source>Choose a value to insert when the message is sent.</source>
        <translation>选择发送消息时要插入的值。</translation>
    </message>
    <message>
        <source>current value: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>当前值：%1</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <extracomment>%1 is what is sent for a placeholder</extracomment>
        <translation>示例：%1</translation>
    </message>
    <message>
        <source>A value of the profile, of the folder or of a run</source>
        <translation>配置文件、文件夹或运行中的值</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PlanPanel</name>
    <message>
        <source>at least %1</source>
        <extracomment>%1 is a number of messages</extracomment>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>The plan allows %1 a second, with bursts of %2.</source>
        <extracomment>two numbers of messages</extracomment>
        <translation>该套餐允许每秒 %1 条，突发时可达 %2 条。</translation>
    </message>
    <message>
        <source>Today: %1 · last minute: %2</source>
        <extracomment>two numbers of messages</extracomment>
        <translation>今天：%1 · 最近一分钟：%2</translation>
    </message>
    <message>
        <source>Today: %1 of %2 (%3 %) · last minute: %4</source>
        <extracomment>numbers of messages; %3 is a number of percent</extracomment>
        <translation>今天：%1 / %2（%3 %）· 最近一分钟：%4</translation>
    </message>
    <message>
        <source>Messages a day</source>
        <translation>每天的消息数</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>messages a day</source>
        <translation>条消息/天</translation>
    </message>
    <message>
        <source>A broadcast counts as one message, and each subscriber as one more</source>
        <translation>一次广播计为一条消息，每个订阅者再计一条</translation>
    </message>
    <message>
        <source>Enter a whole number of messages, %1 at most.</source>
        <translation>请输入整数条消息，最多 %1。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PlotAxes</name>
    <message>
        <source>%1 (left)</source>
        <comment>a line, by the axis at the left</comment>
        <translation>%1（左）</translation>
    </message>
    <message>
        <source>%1 (right)</source>
        <comment>a line, by the axis at the right</comment>
        <translation>%1（右）</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>a line, its least and its greatest value</comment>
        <translation>%1（%2 至 %3）</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PlotsPanel</name>
    <message>
        <source>Numbers in the data</source>
        <translation>数据中的数字</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>显示时长</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 分钟</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>图片…</translation>
    </message>
    <message>
        <source>Save the plot as a picture</source>
        <translation>将图表保存为图片</translation>
    </message>
    <message>
        <source>Numbers to plot</source>
        <translation>要绘制的数字</translation>
    </message>
    <message>
        <source>Select the numbers to plot (Space)</source>
        <translation>选择要绘制的数字（Space）</translation>
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
        <translation>中位数</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>99th percentile</source>
        <translation>第 99 百分位</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Delay in ms</source>
        <translation>延迟（ms）</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>正在读取历史记录…</translation>
    </message>
    <message>
        <source>No delay is known</source>
        <translation>没有已知的延迟</translation>
    </message>
    <message>
        <source>Choose a longer time above, or broadcast something (Ctrl+Enter).</source>
        <translation>在上方选择更长的时间，或广播一条消息（Ctrl+Enter）。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number&apos;s name and value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>  ·  </source>
        <comment>between two readings</comment>
        <translation>  ·  </translation>
    </message>
    <message>
        <source>At %1:  %2</source>
        <translation>%1：  %2</translation>
    </message>
    <message>
        <source>Last, at %1:  %2</source>
        <translation>最近，%1：  %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A channel and what is plotted of it</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Events per second</source>
        <translation>每秒事件数</translation>
    </message>
    <message>
        <source>The filter sets the time</source>
        <translation>时间由筛选条件决定</translation>
    </message>
    <message>
        <source>Broadcasts per second</source>
        <translation>每秒广播数</translation>
    </message>
    <message>
        <source>Searched back to %1…</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>已回溯搜索到 %1…</translation>
    </message>
    <message>
        <source>All events are hidden</source>
        <translation>所有事件均已隐藏</translation>
    </message>
    <message>
        <source>Turn on Sent or Received above.</source>
        <translation>打开上方的“已发送”或“已收到”。</translation>
    </message>
    <message>
        <source>Nothing to plot</source>
        <translation>没有可绘制的内容</translation>
    </message>
    <message>
        <source>No message matches the filter in this time. Change the filter or the time, or broadcast something (Ctrl+Enter).</source>
        <translation>这段时间内没有消息符合筛选条件。更改筛选条件或时间，或广播一条消息（Ctrl+Enter）。</translation>
    </message>
    <message>
        <source>No numbers in these messages</source>
        <translation>这些消息中没有数字</translation>
    </message>
    <message>
        <source>Send one, such as {&quot;price&quot;: 12.5}, or plot the events per second.</source>
        <translation>发送一个数字，例如 {&quot;price&quot;: 12.5}，或绘制每秒事件数。</translation>
    </message>
    <message>
        <source>No number is selected</source>
        <translation>未选择数字</translation>
    </message>
    <message>
        <source>Select one in the list.</source>
        <translation>在列表中选择一个。</translation>
    </message>
    <message>
        <source>Delays are known for messages that this window sent and received. Broadcast something (Ctrl+Enter).</source>
        <translation>仅能得知由此窗口发送并收到的消息的延迟。可广播一条消息（Ctrl+Enter）。</translation>
    </message>
    <message>
        <source>Nothing to plot in this time</source>
        <translation>这段时间内没有可绘制的内容</translation>
    </message>
    <message>
        <source>  ·  There are too many older events to plot.</source>
        <translation>  ·  较旧的事件过多，无法绘制。</translation>
    </message>
    <message>
        <source>Plot: %1</source>
        <translation>图表：%1</translation>
    </message>
    <message>
        <source>Pause the plot; new events are still recorded</source>
        <translation>暂停图表；新事件仍会记录</translation>
    </message>
    <message>
        <source>Values to plot</source>
        <translation>要绘制的值</translation>
    </message>
    <message>
        <source>Choose the time range of the plot</source>
        <translation>选择图表的时间范围</translation>
    </message>
    <message>
        <source>Copy the plotted values as CSV, for a spreadsheet</source>
        <translation>将绘制的值复制为 CSV，用于电子表格</translation>
    </message>
    <message>
        <source>The picture couldn&apos;t be written to %1. Choose another folder.</source>
        <translation>无法将图片写入 %1。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Messages received per second</source>
        <translation>每秒收到的消息数</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PresenceDelegate</name>
    <message>
        <source>joined</source>
        <translation>已加入</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>test user</source>
        <translation>测试用户</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PresenceMenus</name>
    <message>
        <source>Show the &amp;connection</source>
        <translation>显示连接(&amp;C)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PresencePanel</name>
    <message>
        <source>C&amp;hannel</source>
        <translation>频道(&amp;H)</translation>
    </message>
    <message>
        <source>Presence channel</source>
        <translation>Presence 频道</translation>
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
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add test users (Insert)</source>
        <translation>添加测试用户（Insert）</translation>
    </message>
    <message>
        <source>Add test users</source>
        <translation>添加测试用户</translation>
    </message>
    <message>
        <source>Test users</source>
        <translation>测试用户</translation>
    </message>
    <message>
        <source>Join all</source>
        <translation>全部加入</translation>
    </message>
    <message>
        <source>Leave all</source>
        <translation>全部离开</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the test user</source>
        <translation>测试用户的名称</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the test user (Delete)</source>
        <translation>删除测试用户（Delete）</translation>
    </message>
    <message>
        <source>Delete the test user</source>
        <translation>删除测试用户</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>加入(&amp;J)</translation>
    </message>
    <message>
        <source>Choose a test user to change its data.</source>
        <translation>选择一个测试用户，更改其数据。</translation>
    </message>
    <message>
        <source>No test users yet</source>
        <translation>暂无测试用户</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>使用 %1(&amp;U)</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>%n on the channel</source>
        <translation>
            <numerusform>频道上有 %n 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>在 %1 上</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Have a test user join, or open a page that subscribes.</source>
        <translation>让测试用户加入，或打开一个订阅的页面。</translation>
    </message>
    <message>
        <source>%1 (v2 has no client data)</source>
        <translation>%1（v2 没有客户端数据）</translation>
    </message>
    <message>
        <source>No subscriber has registered client data</source>
        <translation>没有订阅者注册客户端数据</translation>
    </message>
    <message>
        <source>Not watching</source>
        <translation>未观察</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t watch channels of this service</source>
        <translation>RadarDesk 无法观察此服务的频道</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>观察(&amp;W)</translation>
    </message>
    <message>
        <source>Test &amp;users</source>
        <translation>测试用户(&amp;U)</translation>
    </message>
    <message>
        <source>Press Space to join or leave</source>
        <translation>按 Space 加入或离开</translation>
    </message>
    <message>
        <source>Name in this list; not sent to the service</source>
        <translation>此列表中的名称；不会发送到服务</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>应用(&amp;Y)</translation>
    </message>
    <message>
        <source>Register the changed data now</source>
        <translation>立即注册更改后的数据</translation>
    </message>
    <message>
        <source>RadarDesk may not watch this channel</source>
        <translation>RadarDesk 不能观察此频道</translation>
    </message>
    <message>
        <source>The sandbox isn&apos;t running yet</source>
        <translation>沙箱尚未运行</translation>
    </message>
    <message>
        <source>Presence appears as soon as the sandbox runs.</source>
        <translation>沙箱运行后，在线状态会立即显示。</translation>
    </message>
    <message>
        <source>The subscriber protocol of the hosted service isn&apos;t public, so only a page with its script can show who is present (onPresence). RadarDesk can register client data for a socket of your page.</source>
        <translation>托管服务的订阅者协议不公开，因此只有使用其脚本的页面才能显示在线用户（onPresence）。RadarDesk 可以为页面的 socket 注册客户端数据。</translation>
    </message>
    <message>
        <source>Number of connections unknown</source>
        <translation>连接数未知</translation>
    </message>
    <message numerus="yes">
        <source>The limit is %n test user(s).</source>
        <translation>
            <numerusform>上限为 %n 个测试用户。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>Show the users on the channel without joining (Enter in the channel field)</source>
        <translation>显示频道上的用户而不加入（在频道字段中按 Enter）</translation>
    </message>
    <message>
        <source>Users on the channel</source>
        <translation>频道上的用户</translation>
    </message>
    <message>
        <source>Choose “Watch” to show the users on the channel.</source>
        <translation>选择“观察”以显示频道上的用户。</translation>
    </message>
    <message>
        <source>Choose “Add” to create test users.</source>
        <translation>选择“添加”以创建测试用户。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::Presentation</name>
    <message>
        <source>Step %1 failed.</source>
        <translation>步骤 %1 失败。</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>The current message can&apos;t be sent.</source>
        <translation>无法发送当前消息。</translation>
    </message>
    <message>
        <source>Not sent: sending is locked for this profile.</source>
        <translation>未发送：此配置的发送已锁定。</translation>
    </message>
    <message>
        <source>Not sent: the message contains a secret.</source>
        <translation>未发送：消息包含密钥。</translation>
    </message>
    <message>
        <source>Messages arrive through a subscriber page</source>
        <translation>消息通过订阅者页面收到</translation>
    </message>
    <message>
        <source>nothing, the scenario has finished</source>
        <translation>无，场景已结束</translation>
    </message>
    <message>
        <source>%1 is a production profile: “%2” has real users. RadarDesk asks once after each start.</source>
        <translation>%1 是生产环境配置：“%2”有真实用户。RadarDesk 每次启动后询问一次。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PresenterStage</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Messages appear here as they arrive.</source>
        <translation>收到的消息会显示在此处。</translation>
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
        <translation>演示者视图</translation>
    </message>
    <message>
        <source>Space: next · D: light, dark · H: hide this · Esc: leave</source>
        <translation>Space：下一步 · D：浅色/深色 · H：隐藏此提示 · Esc：退出</translation>
    </message>
    <message>
        <source>Enter: send it. Backspace: don&apos;t.</source>
        <translation>Enter：发送。Backspace：不发送。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PrivateChannelsPanel</name>
    <message>
        <source>Chec&amp;k</source>
        <translation>检查(&amp;K)</translation>
    </message>
    <message>
        <source>Find out why a private channel is refused (Alt+K)</source>
        <translation>查明私有频道被拒绝的原因（Alt+K）</translation>
    </message>
    <message>
        <source>P&amp;resence</source>
        <translation>在线状态(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Identities…</source>
        <translation>身份(&amp;I)…</translation>
    </message>
    <message>
        <source>Access &amp;matrix</source>
        <translation>访问矩阵(&amp;M)</translation>
    </message>
    <message>
        <source>Mock &amp;endpoint</source>
        <translation>Mock 端点(&amp;E)</translation>
    </message>
    <message>
        <source>Serve an authentication endpoint to pages (Alt+E)</source>
        <translation>为页面提供认证端点（Alt+E）</translation>
    </message>
    <message>
        <source>Edit named sets of cookies and headers (Alt+I)</source>
        <translation>编辑已命名的 cookie 和请求头组合（Alt+I）</translation>
    </message>
    <message>
        <source>All &amp;checks</source>
        <translation>所有检查(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Browser recording</source>
        <translation>浏览器录制文件(&amp;B)</translation>
    </message>
    <message>
        <source>Run all saved checks and the access matrix (Alt+C)</source>
        <translation>运行所有已保存的检查和访问矩阵（Alt+C）</translation>
    </message>
    <message>
        <source>Compare the access of identities to channels (Alt+M)</source>
        <translation>比较各身份对频道的访问权限（Alt+M）</translation>
    </message>
    <message>
        <source>Analyze a HAR file without sending requests (Alt+B)</source>
        <translation>分析 HAR 文件，不发送请求（Alt+B）</translation>
    </message>
    <message>
        <source>Show the users on a presence channel (Alt+R)</source>
        <translation>显示 Presence 频道上的用户（Alt+R）</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ProductionQuestion</name>
    <message>
        <source>%1 is a production profile: a broadcast to “%3” on %2 reaches real users. RadarDesk asks once after each start.</source>
        <extracomment>%1 is a profile, %2 a host, %3 a channel</extracomment>
        <translation>%1 是生产环境配置：在 %2 上向“%3”的广播会送达真实用户。RadarDesk 每次启动后询问一次。</translation>
    </message>
    <message>
        <source>The history contains no earlier broadcast to this channel.</source>
        <translation>历史记录中没有之前向此频道的广播。</translation>
    </message>
    <message>
        <source>The message is the same as the last one sent to this channel.</source>
        <translation>此消息与上一条发送到此频道的消息相同。</translation>
    </message>
    <message>
        <source>Changes since the last message sent to this channel:</source>
        <translation>自上一条发送到此频道的消息以来的更改：</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ProfileBar</name>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Profiles (Ctrl+Shift+P)</source>
        <translation>配置（Ctrl+Shift+P）</translation>
    </message>
    <message>
        <source>v2</source>
        <translation>v2</translation>
    </message>
    <message>
        <source>Use API version 2 (July 2019)</source>
        <translation>使用 API 版本 2（2019 年 7 月）</translation>
    </message>
    <message>
        <source>API version 2</source>
        <translation>API 版本 2</translation>
    </message>
    <message>
        <source>v3</source>
        <translation>v3</translation>
    </message>
    <message>
        <source>Use API version 3 (2021)</source>
        <translation>使用 API 版本 3（2021 年）</translation>
    </message>
    <message>
        <source>API version 3</source>
        <translation>API 版本 3</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>生产环境</translation>
    </message>
    <message>
        <source>Current profile (Ctrl+Alt+1 to Ctrl+Alt+9)</source>
        <translation>当前配置（Ctrl+Alt+1 至 Ctrl+Alt+9）</translation>
    </message>
    <message>
        <source>Broadcasts with this profile reach real users</source>
        <translation>使用此配置的广播会送达真实用户</translation>
    </message>
    <message>
        <source>Lock sending</source>
        <translation>锁定发送</translation>
    </message>
    <message>
        <source>Prevent broadcasts with the current profile</source>
        <translation>阻止使用当前配置广播</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ProfileDelegate</name>
    <message>
        <source>PRODUCTION · %1</source>
        <translation>生产环境 · %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ProfileForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Service address</source>
        <translation>服务地址(&amp;S)</translation>
    </message>
    <message>
        <source>https://api.pushradar.com</source>
        <translation>https://api.pushradar.com</translation>
    </message>
    <message>
        <source>&amp;Allow plain http</source>
        <translation>允许明文 http(&amp;A)</translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <translation>API 版本(&amp;V)</translation>
    </message>
    <message>
        <source>Pu&amp;blic key</source>
        <translation>公钥(&amp;B)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>De&amp;fault channel</source>
        <translation>默认频道(&amp;F)</translation>
    </message>
    <message>
        <source>Filled in when you choose the profile</source>
        <translation>选择此配置时自动填入</translation>
    </message>
    <message>
        <source>Authentication &amp;endpoint</source>
        <translation>认证端点(&amp;E)</translation>
    </message>
    <message>
        <source>http://localhost:3000/auth</source>
        <translation>http://localhost:3000/auth</translation>
    </message>
    <message>
        <source>&amp;Production</source>
        <translation>生产环境(&amp;P)</translation>
    </message>
    <message>
        <source>v3 (2021)</source>
        <translation>v3（2021 年）</translation>
    </message>
    <message>
        <source>v2 (July 2019)</source>
        <translation>v2（2019 年 7 月）</translation>
    </message>
    <message>
        <source>Keep events</source>
        <translation>保留事件</translation>
    </message>
    <message>
        <source>Built in: it runs inside RadarDesk on this machine and needs no account. Point your server and your page at it to see what they send and receive.</source>
        <translation>内置：在本机的 RadarDesk 中运行，无需账户。将服务器和页面指向它，即可查看它们发送和接收的内容。</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>服务类型</translation>
    </message>
    <message>
        <source>RadarDesk watches the channels of PushRadar-compatible services, such as radardesk-sandbox</source>
        <translation>RadarDesk 可观察兼容 PushRadar 的服务（例如 radardesk-sandbox）的频道</translation>
    </message>
    <message>
        <source>PushRadar-compatible service.</source>
        <translation>兼容 PushRadar 的服务。</translation>
    </message>
    <message>
        <source>PushRadar-compatible service, %1.</source>
        <comment>%1 is its name and version</comment>
        <translation>兼容 PushRadar 的服务，%1。</translation>
    </message>
    <message>
        <source>%1 Enter the public key to watch its channels.</source>
        <comment>%1 is a sentence</comment>
        <translation>%1输入公钥以观察其频道。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Hosted service</source>
        <translation>托管服务</translation>
    </message>
    <message>
        <source>PushRadar-compatible</source>
        <translation>兼容 PushRadar</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Color of the profile in the window</source>
        <translation>配置在窗口中的颜色</translation>
    </message>
    <message>
        <source>Anyone between this machine and the service can then read the secret.</source>
        <translation>此时，本机与服务之间的任何人都能读取密钥。</translation>
    </message>
    <message>
        <source>Endpoint &amp;headers</source>
        <translation>端点请求头(&amp;H)</translation>
    </message>
    <message>
        <source>One per line:  X-Requested-With: XMLHttpRequest</source>
        <translation>每行一个：  X-Requested-With: XMLHttpRequest</translation>
    </message>
    <message>
        <source>Stored in the profiles file, which only you can read. Credentials are left out of exports.</source>
        <translation>存储在只有你能读取的配置文件中。导出时会略去凭据。</translation>
    </message>
    <message>
        <source>Hosted service. Only a page can watch its channels.</source>
        <translation>托管服务。只有页面才能观察其频道。</translation>
    </message>
    <message>
        <source>&amp;Lock sending</source>
        <translation>锁定发送(&amp;L)</translation>
    </message>
    <message>
        <source>For browsers (the API key of v2)</source>
        <translation>供浏览器使用（v2 的 API key）</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Contacting the service…</source>
        <translation>正在连接服务…</translation>
    </message>
    <message>
        <source>No answer. Check the service address.</source>
        <translation>没有响应。请检查服务地址。</translation>
    </message>
    <message>
        <source>Another profile has the same name. Choose a different name.</source>
        <translation>已有同名的配置。请选择其他名称。</translation>
    </message>
    <message>
        <source>Shows the profile in red and asks before the first broadcast after each start.</source>
        <translation>以红色显示此配置，并在每次启动后的首次广播前询问。</translation>
    </message>
    <message>
        <source>Prevents broadcasts with this profile.</source>
        <translation>阻止使用此配置广播。</translation>
    </message>
    <message>
        <source>Not PushRadar-compatible. Check the address.</source>
        <translation>不兼容 PushRadar。请检查服务地址。</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ProfileTestPanel</name>
    <message>
        <source>The service can&apos;t be reached</source>
        <translation>无法连接服务</translation>
    </message>
    <message>
        <source>The service issues no token</source>
        <translation>服务不颁发令牌</translation>
    </message>
    <message>
        <source>The secret can&apos;t be used</source>
        <translation>密钥不可用</translation>
    </message>
    <message>
        <source>Your clock is wrong</source>
        <translation>系统时钟不准</translation>
    </message>
    <message>
        <source>&amp;Test this profile</source>
        <translation>测试此配置(&amp;T)</translation>
    </message>
    <message>
        <source>Ask the service for a token; nothing is broadcast</source>
        <translation>向服务请求令牌；不会广播任何内容</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of the test, what was found</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>未测试</translation>
    </message>
    <message>
        <source>This profile works</source>
        <translation>此配置可用</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ProfilesDialog</name>
    <message>
        <source>Profiles</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新建配置</translation>
    </message>
    <message>
        <source>New profile (Ctrl+N)</source>
        <translation>新建配置（Ctrl+N）</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Duplicate, without the secret (Ctrl+D)</source>
        <translation>创建副本，不含密钥（Ctrl+D）</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上移（Alt+Up）</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下移（Alt+Down）</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete (Delete)</source>
        <translation>删除（Delete）</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Add the profiles of a file</source>
        <translation>添加文件中的配置</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Write all profiles to a file, without their secrets</source>
        <translation>将所有配置写入文件，不含密钥</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>配置 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Nothing was imported from %1. %2</source>
        <translation>未从 %1 导入任何内容。%2</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>导入配置</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>导出配置</translation>
    </message>
    <message>
        <source>Changes are saved immediately.</source>
        <translation>更改会立即保存。</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n profile(s). Enter their secrets to use them.</source>
        <translation>
            <numerusform>已导入 %n 个配置。输入密钥后即可使用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n profile(s) to %1 without their secrets.</source>
        <translation>
            <numerusform>已将 %n 个配置导出到 %1，不含密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>The profiles couldn&apos;t be written to %1: %2.</source>
        <translation>无法将配置写入 %1：%2。</translation>
    </message>
    <message>
        <source>Current profile</source>
        <translation>当前配置</translation>
    </message>
    <message>
        <source>Deleted “%1” with its secret and its events.</source>
        <translation>已删除“%1”及其密钥和事件。</translation>
    </message>
    <message>
        <source>&amp;Use this profile</source>
        <translation>使用此配置(&amp;U)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::QrView</name>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RawPanel</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>The bytes of the data</source>
        <translation>数据的字节</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>请求正文</translation>
    </message>
    <message>
        <source>The bytes of the request&apos;s body</source>
        <translation>请求正文的字节</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>响应正文</translation>
    </message>
    <message>
        <source>The bytes of the response&apos;s body</source>
        <translation>响应正文的字节</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>&amp;Copy lines</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln 字节</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RecordBar</name>
    <message>
        <source>&amp;Record what my app sends</source>
        <translation>记录我的应用发送的内容(&amp;R)</translation>
    </message>
    <message>
        <source>Record &amp;anyway</source>
        <translation>仍然记录(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t record</source>
        <translation>不记录(&amp;D)</translation>
    </message>
    <message>
        <source>Calls to %1 are handed on unchanged to %2 and recorded.</source>
        <extracomment>%1 and %2 are host and port</extracomment>
        <translation>对 %1 的调用会原样转交给 %2 并记录下来。</translation>
    </message>
    <message>
        <source>For %1: the code below then points your app at RadarDesk, which hands each call on to the service unchanged.</source>
        <translation>对于 %1：下面的代码会将你的应用指向 RadarDesk，由它将每个调用原样转交给服务。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RecordingPanel</name>
    <message>
        <source>&amp;Open HAR file…</source>
        <translation>打开 HAR 文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy the report as Markdown, without cookies and tokens (Alt+Y)</source>
        <translation>将报告复制为 Markdown，不含 cookie 和令牌（Alt+Y）</translation>
    </message>
    <message>
        <source>Steps of the recorded call</source>
        <translation>录制的调用的步骤</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a time, a channel, a status</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>打开录制文件</translation>
    </message>
    <message>
        <source>Recordings of browsers (*.har)</source>
        <translation>浏览器的录制文件 (*.har)</translation>
    </message>
    <message>
        <source>Reading the recording…</source>
        <translation>正在读取录制文件…</translation>
    </message>
    <message>
        <source>The recording can&apos;t be read</source>
        <translation>无法读取录制文件</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>the name of a file, a browser</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No authentication call in this recording</source>
        <translation>此录制文件中没有认证调用</translation>
    </message>
    <message>
        <source>Open the developer tools first, then reload the page and subscribe to the private channel, and save the recording again.</source>
        <translation>先打开开发者工具，再重新加载页面并订阅私有频道，然后重新保存录制文件。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Check it now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Copied the report as Markdown, without cookies, tokens and secrets.</source>
        <translation>已将报告复制为 Markdown，不含 cookie、令牌和密钥。</translation>
    </message>
    <message>
        <source>Analyze a HAR file without sending requests</source>
        <translation>分析 HAR 文件，不发送请求</translation>
    </message>
    <message>
        <source>Recorded call</source>
        <translation>录制的调用</translation>
    </message>
    <message>
        <source>Analyze a browser recording</source>
        <translation>分析浏览器录制文件</translation>
    </message>
    <message>
        <source>Open a HAR file from a browser&apos;s developer tools, or drop it on the window. RadarDesk analyzes the recorded calls and sends no requests.</source>
        <translation>打开浏览器开发者工具导出的 HAR 文件，或将其拖到窗口上。RadarDesk 分析录制的调用，不发送请求。</translation>
    </message>
    <message>
        <source>Limits of this recording: %1</source>
        <comment>whole sentences</comment>
        <translation>此录制文件的局限：%1</translation>
    </message>
    <message>
        <source>browser recording</source>
        <comment>who called</comment>
        <translation>浏览器录制文件</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RegisterForm</name>
    <message>
        <source>Socket ID</source>
        <translation>Socket ID</translation>
    </message>
    <message>
        <source>Re&amp;gister</source>
        <translation>注册(&amp;G)</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>正在注册…</translation>
    </message>
    <message>
        <source>Registered in %1: %2 %3</source>
        <translation>已注册，用时 %1：%2 %3</translation>
    </message>
    <message>
        <source>Socke&amp;t ID</source>
        <translation>Socket ID(&amp;T)</translation>
    </message>
    <message>
        <source>Socket ID that radar.call.on.connection() posts from your page</source>
        <translation>页面的 radar.call.on.connection() 发送的 socket ID</translation>
    </message>
    <message>
        <source>v2 has no client data. Choose v3 above to register client data.</source>
        <translation>v2 没有客户端数据。要注册客户端数据，请在上方选择 v3。</translation>
    </message>
    <message>
        <source>Registration result</source>
        <translation>注册结果</translation>
    </message>
    <message>
        <source>Registered client data for the socket %1.</source>
        <translation>已为 socket %1 注册客户端数据。</translation>
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
        <translation>停止记录你的应用发送的内容</translation>
    </message>
    <message>
        <source>Recording: %1 → %2</source>
        <extracomment>%1 is where RadarDesk listens, %2 the service: host and port</extracomment>
        <translation>正在记录：%1 → %2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ReplayForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the new scenario</source>
        <translation>新场景的名称</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>最长停顿</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 times</source>
        <comment>a speed</comment>
        <translation>%1 倍</translation>
    </message>
    <message>
        <source>Replay of %1</source>
        <translation>%1 的回放</translation>
    </message>
    <message>
        <source>original</source>
        <translation>原速</translation>
    </message>
    <message>
        <source>Create scenario</source>
        <translation>创建场景</translation>
    </message>
    <message numerus="yes">
        <source>Create a scenario from %n broadcast(s)</source>
        <translation>
            <numerusform>用 %n 条广播创建场景</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ReportPanel</name>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Save the report as a file</source>
        <translation>将报告保存为文件</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the report (Esc)</source>
        <translation>关闭报告 (Esc)</translation>
    </message>
    <message>
        <source>Close the report</source>
        <translation>关闭报告</translation>
    </message>
    <message>
        <source>Steps of the report</source>
        <translation>报告的步骤</translation>
    </message>
    <message>
        <source>Text…</source>
        <translation>文本…</translation>
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
        <translation>%1，%2，步骤用时 %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) failed</source>
        <translation>
            <numerusform>%Ln 个步骤失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended early: %Ln step(s) skipped</source>
        <translation>
            <numerusform>提前结束：跳过了 %Ln 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>All steps passed</source>
        <translation>所有步骤均通过</translation>
    </message>
    <message>
        <source>Saved the report to %1.</source>
        <translation>报告已保存到 %1。</translation>
    </message>
    <message>
        <source>The report can&apos;t be saved to %1. %2</source>
        <translation>无法将报告保存到 %1。%2</translation>
    </message>
    <message>
        <source>no such field</source>
        <translation>没有该字段</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>实际收到</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>执行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s), %1</source>
        <translation>
            <numerusform>%Ln 次，%1</numerusform>
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
        <translation>上一条广播的结果</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RetentionPanel</name>
    <message>
        <source>up to</source>
        <comment>between for how long, and how many MiB, events are kept</comment>
        <translation>最多</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>any size</source>
        <translation>不限大小</translation>
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
        <translation>没有事件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s), %1</source>
        <translation>
            <numerusform>%Ln 个事件，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest %1 of events will be deleted when you close this dialog.</source>
        <translation>关闭此对话框时，将删除最旧的 %1 事件。</translation>
    </message>
    <message>
        <source>Older events will be deleted when you close this dialog.</source>
        <translation>关闭此对话框时，将删除较旧的事件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) are older and will be deleted when you close this dialog.</source>
        <translation>
            <numerusform>有 %Ln 个事件较旧，关闭此对话框时将被删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>How long events are stored</source>
        <translation>事件的保留时长</translation>
    </message>
    <message>
        <source>Maximum size of the stored events</source>
        <translation>所存事件的最大大小</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>永久</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RowsButton</name>
    <message>
        <source>Choose a CSV file…</source>
        <translation>选择 CSV 文件…</translation>
    </message>
    <message>
        <source>Run without rows</source>
        <translation>不使用行运行</translation>
    </message>
    <message>
        <source>The rows of %1 can&apos;t be used. %2</source>
        <extracomment>%1 is a path, %2 why</extracomment>
        <translation>无法使用 %1 的行。%2</translation>
    </message>
    <message>
        <source>Rows for the scenario</source>
        <translation>场景的行</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV 文件 (*.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <extracomment>%n rows, %1 is a file</extracomment>
        <translation>
            <numerusform>%1：%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Run once for each row of a CSV file</source>
        <translation>对 CSV 文件的每一行运行一次</translation>
    </message>
    <message>
        <source>Rows of a CSV file</source>
        <translation>CSV 文件的行</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RunBar</name>
    <message>
        <source>Run on production</source>
        <translation>在生产环境运行</translation>
    </message>
    <message>
        <source>Don&apos;t run</source>
        <translation>不运行</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭此提示</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Run the scenario</source>
        <translation>运行场景</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Send the next step</source>
        <translation>发送下一步</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>By &amp;hand</source>
        <translation>手动(&amp;H)</translation>
    </message>
    <message>
        <source>Progress of the scenario</source>
        <translation>场景进度</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>a time</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>暂停(&amp;U)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>broadcasts</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <comment>broadcasts</comment>
        <translation>已发送 %1 条</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 条失败</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a time</comment>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>done in %1</source>
        <translation>已完成，用时 %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>滞后 %1</translation>
    </message>
    <message>
        <source>Stop the scenario</source>
        <translation>停止场景</translation>
    </message>
    <message>
        <source>Skip waits, and send each step with the button or its key</source>
        <translation>跳过等待，用此按钮或其快捷键逐步发送</translation>
    </message>
    <message>
        <source>Pause the scenario</source>
        <translation>暂停场景</translation>
    </message>
    <message>
        <source>waiting for responses</source>
        <translation>正在等待响应</translation>
    </message>
    <message>
        <source>%1 not met</source>
        <comment>expectations</comment>
        <translation>%1 项未满足</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Show the report of the last run</source>
        <translation>显示上次运行的报告</translation>
    </message>
    <message>
        <source>Run anyway</source>
        <translation>仍然运行</translation>
    </message>
    <message>
        <source>row %1 of %2</source>
        <extracomment>Rows of a file</extracomment>
        <translation>第 %1 行，共 %2 行</translation>
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
        <translation>停止场景</translation>
    </message>
    <message>
        <source>“%1”: %2 of %3</source>
        <translation>“%1”：%2 / %3</translation>
    </message>
    <message>
        <source>“%1”: %2 sent</source>
        <extracomment>%1: the name of a scenario, %2: how many broadcasts</extracomment>
        <translation>“%1”：已发送 %2 条</translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <extracomment>%1: a sentence on how far a scenario is, %2: how many broadcasts</extracomment>
        <translation>%1，%2 条失败</translation>
    </message>
    <message>
        <source>%1 (paused)</source>
        <extracomment>%1: a sentence on how far a scenario is</extracomment>
        <translation>%1（已暂停）</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SandboxPanel</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Address of the sandbox</source>
        <translation>沙箱地址</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>端口(&amp;R)</translation>
    </message>
    <message>
        <source>The sandbox listens at this port at each start</source>
        <translation>沙箱每次启动时监听此端口</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>重试(&amp;Y)</translation>
    </message>
    <message>
        <source>Try the port again</source>
        <translation>重试该端口</translation>
    </message>
    <message>
        <source>Always use this port</source>
        <translation>始终使用此端口</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Public key of the sandbox</source>
        <translation>沙箱公钥</translation>
    </message>
    <message>
        <source>Copy the public key</source>
        <translation>复制公钥</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Secret of the sandbox</source>
        <translation>沙箱密钥</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>显示(&amp;W)</translation>
    </message>
    <message>
        <source>Make &amp;new</source>
        <translation>重新生成(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Enter…</source>
        <translation>输入(&amp;E)…</translation>
    </message>
    <message>
        <source>Enter credentials that your team has agreed on</source>
        <translation>输入团队约定的凭据</translation>
    </message>
    <message>
        <source>Try the &amp;keychain again</source>
        <translation>重试钥匙串(&amp;K)</translation>
    </message>
    <message>
        <source>sk_…</source>
        <translation>sk_…</translation>
    </message>
    <message>
        <source>New secret of the sandbox</source>
        <translation>沙箱的新密钥</translation>
    </message>
    <message>
        <source>pk_…</source>
        <translation>pk_…</translation>
    </message>
    <message>
        <source>New public key of the sandbox</source>
        <translation>沙箱的新公钥</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>使用这些(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>Always use port %1</source>
        <translation>始终使用端口 %1</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <translation>隐藏(&amp;D)</translation>
    </message>
    <message>
        <source>The sandbox uses the entered secret and public key.</source>
        <translation>沙箱正在使用输入的密钥和公钥。</translation>
    </message>
    <message>
        <source>Replace the secret and the public key with new ones</source>
        <translation>用新的密钥和公钥替换现有的</translation>
    </message>
    <message>
        <source>The secret was removed from the clipboard.</source>
        <translation>密钥已从剪贴板中清除。</translation>
    </message>
    <message>
        <source>%1 Until then, it uses port %2.</source>
        <comment>%1 is whole sentences</comment>
        <translation>%1在此之前，它使用端口 %2。</translation>
    </message>
    <message>
        <source>Created a new secret and public key. Apps that use the old ones are refused from now on.</source>
        <translation>已创建新的密钥和公钥。使用旧密钥和公钥的应用从现在起会被拒绝。</translation>
    </message>
    <message>
        <source>Copied the secret. It is removed from the clipboard after a while.</source>
        <translation>已复制密钥。稍后会从剪贴板中清除。</translation>
    </message>
    <message>
        <source>Show the secret for a moment</source>
        <translation>短暂显示密钥</translation>
    </message>
    <message>
        <source>Copy the secret; it is removed from the clipboard after 30 seconds</source>
        <translation>复制密钥；30 秒后从剪贴板中清除</translation>
    </message>
    <message>
        <source>The credentials are in the keychain and stay the same.</source>
        <translation>凭据存于钥匙串，保持不变。</translation>
    </message>
    <message>
        <source>The credentials are for this run only.</source>
        <translation>凭据仅限本次运行。</translation>
    </message>
    <message>
        <source>The credentials are for this run only, until the keychain answers.</source>
        <translation>在钥匙串响应之前，凭据仅限本次运行。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SavedChecksBar</name>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name of the check</source>
        <translation>检查的名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No saved checks</source>
        <translation>没有已保存的检查</translation>
    </message>
    <message>
        <source>&amp;Save this check…</source>
        <translation>保存此检查(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>删除“%1”(&amp;D)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ScenarioDelegate</name>
    <message>
        <source>invalid</source>
        <extracomment>Beside a step</extracomment>
        <translation>无效</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ScenarioFiles</name>
    <message>
        <source>Scenarios (*.json);;All files (*)</source>
        <translation>场景 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Nothing was imported from %1. %2</source>
        <translation>未从 %1 导入任何内容。%2</translation>
    </message>
    <message>
        <source>Nothing was exported to %1. %2</source>
        <translation>未向 %1 导出任何内容。%2</translation>
    </message>
    <message>
        <source>Import scenarios</source>
        <translation>导入场景</translation>
    </message>
    <message>
        <source>Export scenarios</source>
        <translation>导出场景</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n scenario(s).</source>
        <translation>
            <numerusform>已导入 %n 个场景。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n scenario(s) to %1.</source>
        <translation>
            <numerusform>已将 %n 个场景导出到 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ScenariosPanel</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a scenario or a step (Insert)</source>
        <translation>添加场景或步骤（Insert）</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>创建副本（Ctrl+D）</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete (Delete)</source>
        <translation>删除（Delete）</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>导入和导出</translation>
    </message>
    <message>
        <source>Import and export scenarios</source>
        <translation>导入和导出场景</translation>
    </message>
    <message>
        <source>Scenarios and their steps</source>
        <translation>场景及其步骤</translation>
    </message>
    <message>
        <source>Make an example</source>
        <translation>创建示例</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>No scenarios yet</source>
        <translation>暂无场景</translation>
    </message>
    <message>
        <source>&amp;Import scenarios…</source>
        <translation>导入场景(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export all scenarios…</source>
        <translation>导出所有场景(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Make an example</source>
        <translation>创建示例(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>创建副本(&amp;U)</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>上移(&amp;P)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>新建场景</translation>
    </message>
    <message>
        <source>A scenario sends broadcasts one after the other at the pace you choose, for a demo or to test a page.</source>
        <translation>场景按你选择的节奏依次发送广播，用于演示或测试页面。</translation>
    </message>
    <message>
        <source>Choose “Add” to create one.</source>
        <translation>选择“添加”以创建。</translation>
    </message>
    <message>
        <source>A scenario needs a name. It keeps its previous name until you enter one.</source>
        <translation>场景需要名称。在你输入名称之前，它会保留之前的名称。</translation>
    </message>
    <message numerus="yes">
        <source>%n broadcast(s) can&apos;t be sent again and were left out.</source>
        <translation>
            <numerusform>%n 条广播无法再次发送，已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>Deleted a step: %1</source>
        <translation>已删除步骤：%1</translation>
    </message>
    <message>
        <source>The current message can&apos;t be sent: %1</source>
        <translation>无法发送当前消息：%1</translation>
    </message>
    <message>
        <source>Step %1 can&apos;t be run. %2</source>
        <translation>步骤 %1 无法运行。%2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SearchCompleter</name>
    <message>
        <source>Completions</source>
        <translation>补全建议</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SearchLine</name>
    <message>
        <source>Continue search</source>
        <translation>继续搜索</translation>
    </message>
    <message>
        <source>Stop search</source>
        <translation>停止搜索</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>搜索的名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SearchMenu</name>
    <message>
        <source>Saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Saved searches (Alt+Down)</source>
        <translation>已保存的搜索（Alt+Down）</translation>
    </message>
    <message>
        <source>No saved searches</source>
        <translation>没有已保存的搜索</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>保存此搜索(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <comment>%1 is a saved search</comment>
        <translation>重命名“%1”(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <comment>%1 is a saved search</comment>
        <translation>删除“%1”(&amp;D)</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <comment>%1 is a saved search</comment>
        <translation>已删除“%1”。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SecretBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭此提示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
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
        <translation>密钥</translation>
    </message>
    <message>
        <source>From the API page of the PushRadar dashboard</source>
        <translation>位于 PushRadar 控制台的 API 页面</translation>
    </message>
    <message>
        <source>For this run only</source>
        <translation>仅限本次运行</translation>
    </message>
    <message>
        <source>Store in the keychain</source>
        <translation>存入钥匙串</translation>
    </message>
    <message>
        <source>Encrypted by your system and available after a restart</source>
        <translation>由系统加密，重启后仍可用</translation>
    </message>
    <message>
        <source>In memory only, until RadarDesk ends</source>
        <translation>仅在内存中，直到 RadarDesk 退出</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SecretPanel</name>
    <message>
        <source>The secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>显示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>替换(&amp;R)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <translation>隐藏(&amp;D)</translation>
    </message>
    <message>
        <source>The secret was removed from the clipboard.</source>
        <translation>密钥已从剪贴板中清除。</translation>
    </message>
    <message>
        <source>Show the secret for a moment</source>
        <translation>短暂显示密钥</translation>
    </message>
    <message>
        <source>Copy the secret; it is removed from the clipboard after a while</source>
        <translation>复制密钥；稍后从剪贴板中清除</translation>
    </message>
    <message>
        <source>Delete the secret from the keychain</source>
        <translation>从钥匙串中删除密钥</translation>
    </message>
    <message>
        <source>Copied the secret. It is removed from the clipboard after a while.</source>
        <translation>已复制密钥。稍后会从剪贴板中清除。</translation>
    </message>
    <message>
        <source>The secret is shown for a moment.</source>
        <translation>密钥会短暂显示。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SecretPlace</name>
    <message>
        <source>no secret</source>
        <translation>没有密钥</translation>
    </message>
    <message>
        <source>the secret is read from the keychain when it is needed</source>
        <translation>需要时从钥匙串读取密钥</translation>
    </message>
    <message>
        <source>waiting for the keychain</source>
        <translation>正在等待钥匙串</translation>
    </message>
    <message>
        <source>secret in the system keychain</source>
        <translation>密钥存于系统钥匙串</translation>
    </message>
    <message>
        <source>secret in memory for this run only, not in a keychain</source>
        <translation>密钥仅在本次运行的内存中，不在钥匙串中</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SendForm</name>
    <message>
        <source>Channel</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>Close this form (Esc)</source>
        <translation>关闭此表单（Esc）</translation>
    </message>
    <message>
        <source>Message data as JSON</source>
        <translation>JSON 格式的消息数据</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Send to this connection only (Ctrl+Enter)</source>
        <translation>只发送到此连接（Ctrl+Enter）</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SendPreview</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>Sends %1</source>
        <extracomment>%1 is JSON</extracomment>
        <translation>将发送 %1</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a placeholder and is sent as typed</source>
        <extracomment>%1 is as “{{user}}”</extracomment>
        <translation>%1 不是占位符，将按输入的内容发送</translation>
    </message>
    <message>
        <source>%1 aren&apos;t placeholders and are sent as typed</source>
        <extracomment>%1 is as “{{user}}, {{time}}”</extracomment>
        <translation>%1 不是占位符，将按输入的内容发送</translation>
    </message>
    <message>
        <source>%1 isn&apos;t closed and is sent as typed</source>
        <extracomment>%1 is as “{{user”</extracomment>
        <translation>%1 未闭合，将按输入的内容发送</translation>
    </message>
    <message>
        <source>Preview of the broadcast</source>
        <translation>广播预览</translation>
    </message>
    <message>
        <source>The message is too large for a preview.</source>
        <translation>消息过大，无法预览。</translation>
    </message>
    <message>
        <source>Show the complete preview</source>
        <translation>显示完整预览</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>文字大小(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>检查器(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Takes effect the next time RadarDesk starts.</source>
        <translation>下次启动 RadarDesk 时生效。</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <source>While RadarDesk is in the background, notify me when:</source>
        <translation>RadarDesk 在后台时，发生以下情况时通知：</translation>
    </message>
    <message>
        <source>A message arrives on a &amp;pinned channel</source>
        <translation>固定的频道收到消息(&amp;P)</translation>
    </message>
    <message>
        <source>A &amp;broadcast fails</source>
        <translation>广播失败(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史记录(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>键盘(&amp;K)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>键盘快捷键…</translation>
    </message>
    <message>
        <source>See and change the shortcuts of all commands</source>
        <translation>查看和更改所有命令的快捷键</translation>
    </message>
    <message>
        <source>San&amp;dbox</source>
        <translation>沙箱(&amp;D)</translation>
    </message>
    <message>
        <source>Address and credentials…</source>
        <translation>地址和凭据…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Position of the inspector</source>
        <translation>检查器位置</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Address and credentials of the sandbox</source>
        <translation>沙箱的地址和凭据</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>of the usual size of letters</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>At the right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation>底部</translation>
    </message>
    <message>
        <source>In its own window</source>
        <translation>独立窗口</translation>
    </message>
    <message>
        <source>For events of “%1”, the current profile.</source>
        <extracomment>%1: the name of a profile</extracomment>
        <translation>适用于当前配置“%1”的事件。</translation>
    </message>
    <message>
        <source>Point out unusual messages</source>
        <translation>提示异常消息</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>消息(&amp;M)</translation>
    </message>
    <message>
        <source>A &amp;scenario ends</source>
        <translation>场景结束(&amp;S)</translation>
    </message>
    <message>
        <source>Point out messages that are &amp;unusual for the channel</source>
        <translation>提示与频道常见内容不符的消息(&amp;U)</translation>
    </message>
    <message>
        <source>Change the port and credentials of the built-in sandbox</source>
        <translation>更改内置沙箱的端口和凭据</translation>
    </message>
    <message>
        <source>How long the history is stored</source>
        <translation>历史记录的保留时长</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ShareDialog</name>
    <message>
        <source>&amp;Let devices on this network open the page</source>
        <translation>允许此网络中的设备打开页面(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>网络(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>复制地址(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 on phones</source>
        <translation>在手机上显示 %1</translation>
    </message>
    <message>
        <source>Anyone on this network who has the address can read this channel, and others may be able to read along, because the connection isn&apos;t encrypted. The address contains a code that is new each time you turn this on, and that stops working when you turn it off or close RadarDesk. Nobody can broadcast through it.</source>
        <translation>此网络中任何知道该地址的人都能读取此频道；由于连接未加密，其他人也可能读取其内容。地址中包含一个代码，每次开启时都会更新，关闭此选项或退出 RadarDesk 后失效。任何人都无法通过它广播。</translation>
    </message>
    <message>
        <source>This machine isn&apos;t on a network that a phone could share. Connect it, and turn this off and on again.</source>
        <translation>本机不在手机可共用的网络中。请连接网络，然后关闭再重新开启此选项。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::Sidebar</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Sa&amp;ved messages</source>
        <translation>已保存的消息(&amp;V)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SidebarSection</name>
    <message>
        <source>Open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>已折叠</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::StartCards</name>
    <message>
        <source>See what your app sends</source>
        <translation>查看应用发送的内容</translation>
    </message>
    <message>
        <source>Point your server at the sandbox with one line of code.</source>
        <translation>用一行代码将服务器指向沙箱。</translation>
    </message>
    <message>
        <source>Why is a channel refused?</source>
        <translation>频道为什么被拒绝？</translation>
    </message>
    <message>
        <source>Check a private channel and its authentication endpoint.</source>
        <translation>检查私有频道及其认证端点。</translation>
    </message>
    <message>
        <source>Rehearse a demo</source>
        <translation>排练演示</translation>
    </message>
    <message>
        <source>Send messages step by step, on a big screen and on phones.</source>
        <translation>在大屏幕和手机上逐步发送消息。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sandbox running at %1</source>
        <translation>沙箱运行于 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n subscribers</source>
        <translation>
            <numerusform>%n 个订阅者</numerusform>
        </translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>生产环境</translation>
    </message>
    <message>
        <source>port %1 is taken</source>
        <translation>端口 %1 被占用</translation>
    </message>
    <message>
        <source>secret in the keychain</source>
        <translation>密钥存于钥匙串</translation>
    </message>
    <message>
        <source>secret for this run only</source>
        <translation>密钥仅限本次运行</translation>
    </message>
    <message>
        <source>secret for this run only until the keychain answers</source>
        <translation>在钥匙串响应之前，密钥仅限本次运行</translation>
    </message>
    <message>
        <source>Sandbox of the first window at %1</source>
        <translation>第一个窗口的沙箱位于 %1</translation>
    </message>
    <message>
        <source>sending is locked</source>
        <translation>发送已锁定</translation>
    </message>
    <message>
        <source>The sandbox isn&apos;t running</source>
        <translation>沙箱未运行</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::StepDetails</name>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>计时</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>解决方法：</translation>
    </message>
    <message>
        <source>Call of this step</source>
        <translation>此步骤的调用</translation>
    </message>
    <message>
        <source>Compared with the last successful run (%1).</source>
        <translation>与上次成功的运行（%1）相比。</translation>
    </message>
    <message>
        <source>No relevant changes.</source>
        <translation>没有相关的更改。</translation>
    </message>
    <message>
        <source>Changes since last success</source>
        <translation>自上次成功以来的更改</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::StepForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>场景名称</translation>
    </message>
    <message>
        <source>When a step fails</source>
        <translation>步骤失败时</translation>
    </message>
    <message>
        <source>Channel of the step</source>
        <translation>步骤的频道</translation>
    </message>
    <message>
        <source>From the editor</source>
        <translation>从编辑器获取</translation>
    </message>
    <message>
        <source>Data of the step as JSON</source>
        <translation>JSON 格式的步骤数据</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>How long to repeat</source>
        <translation>重复多久</translation>
    </message>
    <message>
        <source>Number of rounds</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Time to repeat for</source>
        <translation>重复的持续时间</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>For a time</source>
        <translation>按时间</translation>
    </message>
    <message>
        <source>Time to wait</source>
        <translation>等待时间</translation>
    </message>
    <message>
        <source>Pace of the rounds</source>
        <translation>各轮的节奏</translation>
    </message>
    <message numerus="yes">
        <source>%n broadcast(s)</source>
        <translation>
            <numerusform>%n 条广播</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 s.</source>
        <comment>“12 broadcasts, 1.5 s.”</comment>
        <translation>%1，%2 s。</translation>
    </message>
    <message>
        <source>Restart counters with each run</source>
        <translation>每次运行时重置计数器</translation>
    </message>
    <message>
        <source>Placeholders such as {{#counter}} begin at 1 in each rehearsal</source>
        <translation>{{#counter}} 等占位符在每次排练时从 1 开始</translation>
    </message>
    <message>
        <source>Use the current message</source>
        <translation>使用当前消息</translation>
    </message>
    <message>
        <source>Enter times as “500 ms”, “1.5 s” or “2 min”.</source>
        <translation>时间格式如“500 ms”、“1.5 s”或“2 min”。</translation>
    </message>
    <message>
        <source>Repeat its steps</source>
        <translation>重复其步骤</translation>
    </message>
    <message>
        <source>Time between the starts of two rounds</source>
        <translation>两轮开始之间的间隔</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>A number of times</source>
        <translation>按次数</translation>
    </message>
    <message>
        <source>The JSON is invalid. Line %1, column %2: %3</source>
        <translation>JSON 无效。第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>Enter the number of rounds, from 1 to %1.</source>
        <translation>输入轮数，从 1 到 %1。</translation>
    </message>
    <message>
        <source>Enter a duration such as “10 s”.</source>
        <translation>输入持续时间，例如“10 s”。</translation>
    </message>
    <message>
        <source>A random number of broadcasts</source>
        <translation>广播数量随机</translation>
    </message>
    <message>
        <source>%1, for a random time.</source>
        <translation>%1，时长随机。</translation>
    </message>
    <message>
        <source>Channel name</source>
        <translation>频道名称</translation>
    </message>
    <message>
        <source>Simulated faults</source>
        <translation>模拟故障</translation>
    </message>
    <message>
        <source>Start those that are enabled</source>
        <translation>启动已启用的故障</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>全部停止</translation>
    </message>
    <message>
        <source>Values of the folder</source>
        <translation>文件夹的值</translation>
    </message>
    <message>
        <source>The folder of saved messages whose values {{var NAME}} stands for</source>
        <translation>{{var NAME}} 所代表的值所在的已保存消息文件夹</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>无文件夹</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::StepMenu</name>
    <message>
        <source>&amp;Scenario</source>
        <translation>场景(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Broadcast</source>
        <translation>广播(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>等待(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>重复(&amp;R)</translation>
    </message>
    <message>
        <source>Simulated &amp;faults</source>
        <translation>模拟故障(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Expect</source>
        <translation>期望(&amp;E)</translation>
    </message>
    <message>
        <source>Expect &amp;none</source>
        <translation>期望无消息(&amp;N)</translation>
    </message>
    <message>
        <source>Expect ref&amp;used</source>
        <translation>预期拒绝(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>捕获值(&amp;C)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::StepsModel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes since last success</source>
        <translation>自上次成功以来的更改</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>没有更改</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SuiteModel</name>
    <message>
        <source>passed</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>未判定</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::SuitePanel</name>
    <message>
        <source>Run all checks</source>
        <translation>运行所有检查</translation>
    </message>
    <message>
        <source>Run all saved checks and the access matrix (F5)</source>
        <translation>运行所有已保存的检查和访问矩阵（F5）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Run on server restart</source>
        <translation>服务器重启时运行</translation>
    </message>
    <message>
        <source>Export as JUnit XML…</source>
        <translation>导出为 JUnit XML…</translation>
    </message>
    <message>
        <source>Results of all checks</source>
        <translation>所有检查的结果</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Your server restarted. Running all checks…</source>
        <translation>服务器已重启。正在运行所有检查…</translation>
    </message>
    <message>
        <source>%1 of %2: access matrix</source>
        <extracomment>%1, %2: numbers</extracomment>
        <translation>%1 / %2：访问矩阵</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>%1, %2: numbers, %3: the name of a check</extracomment>
        <translation>%1 / %2：%3</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>暂无结果</translation>
    </message>
    <message>
        <source>Nothing to run</source>
        <translation>没有可运行的内容</translation>
    </message>
    <message>
        <source>Save a check, or add channels to the access matrix.</source>
        <translation>保存一个检查，或向访问矩阵添加频道。</translation>
    </message>
    <message>
        <source>Does everything still work?</source>
        <translation>一切仍然正常吗？</translation>
    </message>
    <message>
        <source>Export as JUnit XML</source>
        <translation>导出为 JUnit XML</translation>
    </message>
    <message>
        <source>XML (*.xml)</source>
        <translation>XML (*.xml)</translation>
    </message>
    <message>
        <source>Exported the results to %1.</source>
        <translation>已将结果导出到 %1。</translation>
    </message>
    <message>
        <source>The results can&apos;t be written to %1: %2.</source>
        <translation>无法将结果写入 %1：%2。</translation>
    </message>
    <message>
        <source>Running all checks…</source>
        <translation>正在运行所有检查…</translation>
    </message>
    <message>
        <source>Show cell</source>
        <translation>显示单元格</translation>
    </message>
    <message>
        <source>Stop the run and keep its results (Esc)</source>
        <translation>停止运行并保留其结果（Esc）</translation>
    </message>
    <message>
        <source>Run all checks whenever one of their servers restarts</source>
        <translation>每当任一相关服务器重启时运行所有检查</translation>
    </message>
    <message>
        <source>Export the results for a build server</source>
        <translation>导出结果，用于构建服务器</translation>
    </message>
    <message>
        <source>Run all checks to show their results here.</source>
        <translation>运行所有检查后，结果会显示在此处。</translation>
    </message>
    <message>
        <source>Open check</source>
        <translation>打开检查</translation>
    </message>
    <message>
        <source>Changes since last success:</source>
        <translation>自上次成功以来的更改：</translation>
    </message>
    <message>
        <source>RadarDesk runs all saved checks and the access matrix, and shows the changes.</source>
        <translation>RadarDesk 运行所有已保存的检查和访问矩阵，并显示变化。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TargetingPanel</name>
    <message>
        <source>User IDs</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>浏览器</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Continents</source>
        <translation>大洲</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Performed actions</source>
        <translation>已执行的行为</translation>
    </message>
    <message>
        <source>Did not perform</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>Separate entries with commas. An empty field matches everyone. The sandbox validates these conditions but delivers to every subscriber.</source>
        <translation>用逗号分隔各项。空字段匹配所有人。沙箱会验证这些条件，但仍发送给每个订阅者。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TemplateForm</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TemplatesPanel</name>
    <message>
        <source>Import and export</source>
        <translation>导入和导出</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>&amp;Load into the editor</source>
        <translation>加载到编辑器(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Send at once</source>
        <translation>立即发送(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Move to folder</source>
        <translation>移至文件夹(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;No folder</source>
        <translation>无文件夹(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;ew folder…</source>
        <translation>新建文件夹(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Nothing was imported from %1. %2</source>
        <translation>未从 %1 导入任何内容。%2</translation>
    </message>
    <message>
        <source>Nothing was exported to %1. %2</source>
        <translation>未向 %1 导出任何内容。%2</translation>
    </message>
    <message>
        <source>Press S on an event, or the star in the editor, to save a message here.</source>
        <translation>在事件上按 S，或点击编辑器中的星标，可将消息保存到此处。</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>Search saved messages</source>
        <translation>搜索已保存的消息</translation>
    </message>
    <message>
        <source>Import and export saved messages</source>
        <translation>导入和导出已保存的消息</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <translation>已保存的消息</translation>
    </message>
    <message>
        <source>Load the message into the editor (Enter)</source>
        <translation>将消息加载到编辑器（Enter）</translation>
    </message>
    <message>
        <source>Send the message at once (Ctrl+Enter)</source>
        <translation>立即发送消息（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Saved messages (*.json);;All files (*)</source>
        <translation>已保存的消息 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;Import saved messages…</source>
        <translation>导入已保存的消息(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export all saved messages…</source>
        <translation>导出所有已保存的消息(&amp;E)…</translation>
    </message>
    <message>
        <source>No saved message matches the search.</source>
        <translation>没有已保存的消息符合搜索条件。</translation>
    </message>
    <message>
        <source>No saved messages</source>
        <translation>没有已保存的消息</translation>
    </message>
    <message>
        <source>A saved message with this name and the same data already exists. Choose another name.</source>
        <translation>已保存的消息中有一条与此名称和数据都相同。请选择其他名称。</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n saved message(s).</source>
        <translation>
            <numerusform>已删除 %n 条已保存的消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n saved message(s).</source>
        <translation>
            <numerusform>已导入 %n 条已保存的消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved message(s) of the file already exist.</source>
        <translation>
            <numerusform>文件中的 %n 条已保存的消息已存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n saved message(s) to %1.</source>
        <translation>
            <numerusform>已将 %n 条已保存的消息导出到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import saved messages</source>
        <translation>导入已保存的消息</translation>
    </message>
    <message>
        <source>Export saved messages</source>
        <translation>导出已保存的消息</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>&amp;Values…</source>
        <translation>值(&amp;V)…</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TestUserDelegate</name>
    <message>
        <source>joining %1…</source>
        <translation>正在加入 %1…</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>在 %1 上</translation>
    </message>
    <message>
        <source>on %1, with the previous data</source>
        <translation>在 %1 上，使用之前的数据</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>未加入</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TimeRangeField</name>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Without a pause</source>
        <translation>不停顿</translation>
    </message>
    <message>
        <source>Every</source>
        <comment>such a time</comment>
        <translation>每隔</translation>
    </message>
    <message>
        <source>At random, every</source>
        <comment>such a time</comment>
        <translation>随机，每隔</translation>
    </message>
    <message>
        <source>Times a second</source>
        <translation>每秒次数</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation>%1，上限</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TimelinePanel</name>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Channel shown</source>
        <translation>显示的频道</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Go to the newest event and follow (End)</source>
        <translation>转到最新事件并跟随（End）</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>所有频道</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>再次发送(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Load into the editor</source>
        <translation>加载到编辑器(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy as JSON</source>
        <translation>复制为 JSON(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Only this channel</source>
        <translation>仅此频道(&amp;O)</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>显示时长</translation>
    </message>
    <message>
        <source>Time shown: %1</source>
        <translation>显示的时间：%1</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Show tokens, refused calls, connections and subscriptions</source>
        <translation>显示令牌、被拒绝的调用、连接和订阅</translation>
    </message>
    <message>
        <source>Source shown</source>
        <translation>显示的来源</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>所有来源</translation>
    </message>
    <message>
        <source>Connect your app…</source>
        <translation>连接你的应用…</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>&amp;Group into conversations</source>
        <translation>按会话分组(&amp;G)</translation>
    </message>
    <message>
        <source>Compare the &amp;two events</source>
        <translation>比较这两个事件(&amp;T)</translation>
    </message>
    <message>
        <source>Send several t&amp;imes</source>
        <translation>发送多次(&amp;I)</translation>
    </message>
    <message>
        <source>M&amp;ark</source>
        <translation>标记(&amp;A)</translation>
    </message>
    <message>
        <source>Add a &amp;note</source>
        <translation>添加备注(&amp;N)</translation>
    </message>
    <message>
        <source>Edit the &amp;note</source>
        <translation>编辑备注(&amp;N)</translation>
    </message>
    <message>
        <source>Marks and notes shown</source>
        <translation>显示的标记和备注</translation>
    </message>
    <message>
        <source>Show only events with a mark or a note</source>
        <translation>只显示有标记或备注的事件</translation>
    </message>
    <message>
        <source>Sa&amp;ve message…</source>
        <translation>保存消息(&amp;V)…</translation>
    </message>
    <message>
        <source>S&amp;how counts over time</source>
        <translation>显示随时间变化的计数(&amp;H)</translation>
    </message>
    <message>
        <source>Show sent events</source>
        <translation>显示已发送的事件</translation>
    </message>
    <message>
        <source>Show received events</source>
        <translation>显示已收到的事件</translation>
    </message>
    <message>
        <source>Show events from RadarDesk, your app or subscriber pages</source>
        <translation>显示来自 RadarDesk、应用或订阅者页面的事件</translation>
    </message>
    <message>
        <source>Choose a time range, or go to a day (Ctrl+G)</source>
        <translation>选择时间范围，或转到某一天（Ctrl+G）</translation>
    </message>
    <message>
        <source>Show only failed events</source>
        <translation>只显示失败的事件</translation>
    </message>
    <message>
        <source>&amp;Make a scenario…</source>
        <translation>创建场景(&amp;M)…</translation>
    </message>
    <message>
        <source>Matching events appear here.</source>
        <translation>匹配的事件会显示在此处。</translation>
    </message>
    <message>
        <source>The search, the source, the channel or the buttons above hide all events. Clear one to see more.</source>
        <translation>搜索、来源、频道或上方的按钮隐藏了所有事件。清除其中一项以查看更多。</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>暂无事件</translation>
    </message>
    <message>
        <source>Press “Broadcast”, or connect your app. Sent and received messages appear here.</source>
        <translation>按“广播”，或连接你的应用。发送和收到的消息会显示在此处。</translation>
    </message>
    <message>
        <source>&amp;Why was access refused?</source>
        <translation>为什么访问被拒绝？(&amp;W)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>Why &amp;did it not arrive?</source>
        <translation>为什么没有送达？(&amp;D)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TimingView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>This event has no request, so there is no timing.</source>
        <translation>此事件没有请求，因此没有计时。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TransferDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message>
        <source>Canceling…</source>
        <translation>正在取消…</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TransferStatus</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ValuesModel</name>
    <message>
        <source>Asking the keychain…</source>
        <translation>正在询问钥匙串…</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>在钥匙串中</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Another value is named “%1”.</source>
        <translation>另一个值的名称是“%1”。</translation>
    </message>
    <message>
        <source>This looks like a secret. Select “Secret” first.</source>
        <translation>这看起来像密钥。请先勾选“机密”。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ValuesPanel</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Add value</source>
        <translation>添加值</translation>
    </message>
    <message>
        <source>Delete the value</source>
        <translation>删除该值</translation>
    </message>
    <message>
        <source>Values of the profile</source>
        <translation>配置文件的值</translation>
    </message>
    <message>
        <source>Messages and scenarios use a value as {{var NAME}}. Secret values are in the keychain, are never broadcast, and serve the conditions of scenarios.</source>
        <translation>消息和场景以 {{var NAME}} 使用值。机密值保存在钥匙串中，绝不会被广播，仅用于场景的条件。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::WhenPopup</name>
    <message>
        <source>&amp;Any time</source>
        <translation>任意时间(&amp;A)</translation>
    </message>
    <message>
        <source>Last &amp;hour</source>
        <translation>最近一小时(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>今天(&amp;T)</translation>
    </message>
    <message>
        <source>Last &amp;7 days</source>
        <translation>最近 7 天(&amp;7)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Events of all &amp;profiles</source>
        <translation>所有配置的事件(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>G&amp;o</source>
        <translation>前往(&amp;O)</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任意时间</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近一小时</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>%1, all profiles</source>
        <extracomment>%1 is a time range</extracomment>
        <translation>%1，所有配置</translation>
    </message>
    <message>
        <source>Time to go to</source>
        <translation>要转到的时间</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>时间范围</translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::WindowMenu</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>JSON(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>消息(&amp;M)</translation>
    </message>
    <message>
        <source>Event&amp;s</source>
        <translation>事件(&amp;S)</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::EventQuery</name>
    <message>
        <source>Enter the name of a channel after “channel:”.</source>
        <translation>在“channel:”后输入频道名称。</translation>
    </message>
    <message>
        <source>Enter the name of a profile after “profile:”.</source>
        <translation>在“profile:”后输入配置名称。</translation>
    </message>
    <message>
        <source>Enter the name of a library after “library:”.</source>
        <translation>在“library:”后输入库的名称。</translation>
    </message>
    <message>
        <source>Enter ok, failed, pending or an HTTP status after “status:”.</source>
        <translation>在“status:”后输入 ok、failed、pending 或 HTTP 状态码。</translation>
    </message>
    <message>
        <source>Enter a kind after “kind:”: %1.</source>
        <comment>a list of words</comment>
        <translation>在“kind:”后输入类型：%1。</translation>
    </message>
    <message>
        <source>Enter a source after “from:”: %1.</source>
        <comment>a list of words</comment>
        <translation>在“from:”后输入来源：%1。</translation>
    </message>
    <message>
        <source>Enter a time after “%1:”, like 14:30, 2h, yesterday or 2026-01-31.</source>
        <comment>since or before</comment>
        <translation>在“%1:”后输入时间，例如 14:30、2h、yesterday 或 2026-01-31。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a status. Use ok, failed, pending or an HTTP status like 403 or 4xx.</source>
        <translation>“%1”不是状态。请使用 ok、failed、pending 或 HTTP 状态码，例如 403 或 4xx。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a kind of event. Use one of %2.</source>
        <comment>a word, a list of words</comment>
        <translation>“%1”不是事件类型。可用值：%2。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a source of events. Use one of %2.</source>
        <comment>a word, a list of words</comment>
        <translation>“%1”不是事件来源。可用值：%2。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a time. Use one like 14:30, 2h, yesterday or 2026-01-31.</source>
        <translation>“%1”不是时间。请使用 14:30、2h、yesterday 或 2026-01-31 这样的形式。</translation>
    </message>
    <message>
        <source>Enter a value to compare “%1” with.</source>
        <comment>a field</comment>
        <translation>输入与“%1”比较的值。</translation>
    </message>
    <message>
        <source>Enter a color after “mark:”: %1.</source>
        <comment>a list of words</comment>
        <translation>在“mark:”后输入颜色：%1。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a mark. Use one of %2.</source>
        <comment>a word, a list of words</comment>
        <translation>“%1”不是标记。可用值：%2。</translation>
    </message>
    <message>
        <source>Enter a word of the note after “note:”, or * for any note.</source>
        <translation>在“note:”后输入备注中的词，或用 * 表示任意备注。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::ExportRun</name>
    <message>
        <source>The file can&apos;t be written: %1.</source>
        <translation>无法写入文件：%1。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::History</name>
    <message>
        <source>The history can&apos;t be opened at %1: %2</source>
        <translation>无法打开位于 %1 的历史记录：%2</translation>
    </message>
    <message>
        <source>The history is damaged: %1</source>
        <translation>历史记录已损坏：%1</translation>
    </message>
    <message>
        <source>The history can&apos;t be opened: %1</source>
        <translation>无法打开历史记录：%1</translation>
    </message>
    <message>
        <source>The history can&apos;t be used: %1</source>
        <translation>无法使用历史记录：%1</translation>
    </message>
    <message>
        <source>The history can&apos;t be written in the folder %1.</source>
        <translation>无法在文件夹 %1 中写入历史记录。</translation>
    </message>
    <message>
        <source>The history is damaged: %1 is empty.</source>
        <translation>历史记录已损坏：%1 为空。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written.</source>
        <translation>无法写入文件 %1。</translation>
    </message>
    <message>
        <source>The history is damaged: an index doesn&apos;t fit the events.</source>
        <translation>历史记录已损坏：索引与事件不符。</translation>
    </message>
    <message>
        <source>This event is damaged on the disk, so its contents aren&apos;t shown.</source>
        <translation>此事件在磁盘上已损坏，因此不显示其内容。</translation>
    </message>
    <message>
        <source>The history can&apos;t be written: its folder is read-only.</source>
        <translation>无法写入历史记录：其所在文件夹为只读。</translation>
    </message>
    <message>
        <source>The history can&apos;t be written: the disk is full or failing.</source>
        <translation>无法写入历史记录：磁盘已满或出现故障。</translation>
    </message>
    <message>
        <source>Another program has locked the history.</source>
        <translation>历史记录被其他程序锁定。</translation>
    </message>
    <message>
        <source>The damaged history %1 can&apos;t be moved.</source>
        <translation>无法移动损坏的历史记录 %1。</translation>
    </message>
    <message>
        <source>A newer version of RadarDesk wrote the history %1. This version doesn&apos;t change it.</source>
        <translation>历史记录 %1 由更新版本的 RadarDesk 写入。此版本不会更改它。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be created.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>The history file %1 was moved or deleted.</source>
        <translation>历史记录文件 %1 已被移动或删除。</translation>
    </message>
    <message>
        <source>Interrupted: the message may have been delivered.</source>
        <translation>已中断：消息可能已经送达。</translation>
    </message>
    <message>
        <source>The history folder %1 was moved or deleted.</source>
        <translation>历史记录文件夹 %1 已被移动或删除。</translation>
    </message>
    <message>
        <source>The history is damaged: a hidden channel has no removal record.</source>
        <translation>历史记录已损坏：有隐藏的频道没有对应的移除记录。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::HistoryWorker</name>
    <message>
        <source>The history was damaged and was moved to %1. RadarDesk is restoring the events that can be read.</source>
        <translation>历史记录已损坏，并已移至 %1。RadarDesk 正在恢复可读取的事件。</translation>
    </message>
    <message>
        <source>The history was damaged, and none of its events can be read. The damaged file is %1.</source>
        <translation>历史记录已损坏，无法读取任何事件。损坏的文件是 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n event(s) of the damaged history.</source>
        <translation>
            <numerusform>已从损坏的历史记录中恢复 %n 个事件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n event(s) of the damaged history. Others can&apos;t be read. The damaged file is %1.</source>
        <translation>
            <numerusform>已从损坏的历史记录中恢复 %n 个事件，其余无法读取。损坏的文件是 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::ImportRun</name>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::SavedSearchesFile</name>
    <message numerus="yes">
        <source>%n saved search(es) couldn&apos;t be read.</source>
        <translation>
            <numerusform>无法读取 %n 个已保存的搜索。</numerusform>
        </translation>
    </message>
    <message>
        <source>The saved searches couldn&apos;t be read.</source>
        <translation>无法读取已保存的搜索。</translation>
    </message>
    <message>
        <source>A newer version of RadarDesk saved the searches.</source>
        <translation>搜索由更新版本的 RadarDesk 保存。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the saved searches aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>无法复制文件 %1，因此该文件保持不变，对已保存的搜索所做的更改不会保存。请检查其文件夹的权限和可用空间。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::TimelineModel</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a status, an outcome</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>等待中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <comment>in a conversation</comment>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, part of the conversation above</source>
        <comment>a kind of event</comment>
        <translation>%1，属于上方的会话</translation>
    </message>
    <message>
        <source>%1, expanded</source>
        <comment>a kind of event</comment>
        <translation>%1，已展开</translation>
    </message>
    <message>
        <source>%1, collapsed</source>
        <comment>a kind of event</comment>
        <translation>%1，已折叠</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier event(s) aren&apos;t shown. Search for them, or show one channel only.</source>
        <comment>of a conversation</comment>
        <translation>
            <numerusform>有 %Ln 个更早的事件未显示。可搜索它们，或只显示一个频道。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, marked %2</source>
        <comment>a kind of event, a color</comment>
        <translation>%1，标记为%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriber(s)</source>
        <comment>subscribers</comment>
        <translation>
            <numerusform>%Ln 个订阅者</numerusform>
        </translation>
    </message>
    <message>
        <source>received after %1</source>
        <comment>a duration</comment>
        <translation>%1 后收到</translation>
    </message>
    <message>
        <source>received here</source>
        <translation>在此处收到</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::TransferReader</name>
    <message>
        <source>“%1” is too large a number.</source>
        <translation>“%1”是过大的数字。</translation>
    </message>
    <message>
        <source>A key in double quotes is expected here.</source>
        <translation>此处应为双引号括起的键。</translation>
    </message>
    <message>
        <source>A colon is expected after the key.</source>
        <translation>键后面应有冒号。</translation>
    </message>
    <message>
        <source>A comma is expected between members.</source>
        <translation>成员之间应有逗号。</translation>
    </message>
    <message>
        <source>The object is complete; nothing may follow it.</source>
        <translation>对象已完整，后面不能再有内容。</translation>
    </message>
    <message>
        <source>“%1” has more than %2 elements.</source>
        <translation>“%1”的元素超过 %2 个。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>“%1” has an unknown value.</source>
        <translation>“%1”的值未知。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a JSON object.</source>
        <translation>“%1”不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The object isn&apos;t closed.</source>
        <translation>对象未闭合。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t base64.</source>
        <translation>“%1”不是 base64。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a whole number, or is too large.</source>
        <translation>“%1”不是整数，或数值过大。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a time in ISO 8601.</source>
        <translation>“%1”不是 ISO 8601 格式的时间。</translation>
    </message>
    <message>
        <source>“%1” contains something that isn&apos;t a JSON object.</source>
        <translation>“%1”包含非 JSON 对象的内容。</translation>
    </message>
    <message>
        <source>“%1” has the wrong type.</source>
        <translation>“%1”的类型错误。</translation>
    </message>
    <message>
        <source>The file isn&apos;t a history of RadarDesk: its first line is missing or different.</source>
        <translation>该文件不是 RadarDesk 的历史记录：首行缺失或不同。</translation>
    </message>
    <message>
        <source>The file was written by a newer version of RadarDesk and can&apos;t be read.</source>
        <translation>该文件由更新版本的 RadarDesk 写入，无法读取。</translation>
    </message>
    <message>
        <source>The line isn&apos;t UTF-8.</source>
        <translation>该行不是 UTF-8。</translation>
    </message>
    <message>
        <source>The object has no “kind”, so it isn&apos;t an event.</source>
        <translation>该对象没有“kind”，因此不是事件。</translation>
    </message>
    <message>
        <source>The line isn&apos;t JSON. Column %1: %2</source>
        <translation>该行不是 JSON。第 %1 列：%2</translation>
    </message>
    <message>
        <source>The line isn&apos;t a JSON object.</source>
        <translation>该行不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The object has more than %1 members.</source>
        <translation>该对象的成员超过 %1 个。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>The line is longer than %1 MiB.</source>
        <translation>该行超过 %1 MiB。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::TransferWriter</name>
    <message>
        <source>The file can&apos;t be written: %1.</source>
        <translation>无法写入文件：%1。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AccessCell</name>
    <message>
        <source>as expected</source>
        <translation>符合预期</translation>
    </message>
    <message>
        <source>no expectation</source>
        <translation>没有预期</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no expectation</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>expected: allowed</source>
        <translation>预期：允许</translation>
    </message>
    <message>
        <source>expected: refused</source>
        <translation>预期：拒绝</translation>
    </message>
    <message>
        <source>was allowed</source>
        <translation>之前为允许</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>之前为拒绝</translation>
    </message>
    <message>
        <source>was an error</source>
        <translation>之前为错误</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AccessFile</name>
    <message>
        <source>A newer version of RadarDesk saved the access matrices.</source>
        <translation>访问矩阵由更新版本的 RadarDesk 保存。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the access matrices aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>无法复制文件 %1，因此该文件保持不变，对访问矩阵所做的更改不会保存。请检查其文件夹的权限和可用空间。</translation>
    </message>
    <message numerus="yes">
        <source>%n access matrices couldn&apos;t be read.</source>
        <translation>
            <numerusform>无法读取 %n 个访问矩阵。</numerusform>
        </translation>
    </message>
    <message>
        <source>The access matrices couldn&apos;t be read.</source>
        <translation>无法读取访问矩阵。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AccessJudgement</name>
    <message>
        <source>There is no host named %1.</source>
        <translation>找不到主机 %1。</translation>
    </message>
    <message>
        <source>The endpoint answered %1.</source>
        <translation>端点返回了 %1。</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 未响应就关闭了连接。</translation>
    </message>
    <message>
        <source>There is no network route to %1.</source>
        <translation>没有到 %1 的网络路由。</translation>
    </message>
    <message>
        <source>The TLS connection to %1 failed. %2</source>
        <translation>与 %1 的 TLS 连接失败。%2</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer in time.</source>
        <translation>%1 未及时响应。</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer.</source>
        <translation>%1 没有响应。</translation>
    </message>
    <message>
        <source>The endpoint answered 401: the user isn&apos;t signed in.</source>
        <translation>端点返回了 401：用户未登录。</translation>
    </message>
    <message>
        <source>The endpoint answered 403: this identity may not join.</source>
        <translation>端点返回了 403：此身份不能加入。</translation>
    </message>
    <message>
        <source>The endpoint answered 404: the route doesn&apos;t exist, or the endpoint hides this channel.</source>
        <translation>端点返回了 404：路由不存在，或端点隐藏了此频道。</translation>
    </message>
    <message>
        <source>The endpoint answered 419: the call has no CSRF token, so access wasn&apos;t checked.</source>
        <translation>端点返回了 419：调用没有 CSRF 令牌，因此未检查访问权限。</translation>
    </message>
    <message>
        <source>The endpoint answered 429: too many calls.</source>
        <translation>端点返回了 429：调用过多。</translation>
    </message>
    <message>
        <source>The endpoint answered %1: the server has an error.</source>
        <translation>端点返回了 %1：服务器出错。</translation>
    </message>
    <message>
        <source>The call was redirected too often.</source>
        <translation>调用被重定向的次数过多。</translation>
    </message>
    <message>
        <source>The call was redirected to %1.</source>
        <translation>调用被重定向到 %1。</translation>
    </message>
    <message>
        <source>The endpoint issued a token.</source>
        <translation>端点颁发了令牌。</translation>
    </message>
    <message>
        <source>Called as “%1”: %2</source>
        <translation>以“%1”调用：%2</translation>
    </message>
    <message>
        <source>No server is listening at %1.</source>
        <translation>%1 上没有服务器在监听。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AccessModel</name>
    <message numerus="yes">
        <source>%n differ(s) from the last run</source>
        <translation>
            <numerusform>%n 个与上次运行不同</numerusform>
        </translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
    <message numerus="yes">
        <source>%n without an expectation</source>
        <translation>
            <numerusform>%n 个没有预期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) without results.</source>
        <translation>
            <numerusform>%n 个单元格没有结果。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 differ(s) from the expectation</source>
        <translation>
            <numerusform>%1 个中有 %n 个与预期不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No differences in %n cell(s)</source>
        <translation>
            <numerusform>%n 个单元格没有差异</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a result</source>
        <translation>
            <numerusform>%n 个没有结果</numerusform>
        </translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>正在运行…</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>没有结果</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AccessRun</name>
    <message>
        <source>The profile has no authentication endpoint. Enter its address in the profile.</source>
        <translation>配置没有认证端点。请在配置中输入其地址。</translation>
    </message>
    <message>
        <source>The identity was deleted.</source>
        <translation>该身份已被删除。</translation>
    </message>
    <message>
        <source>The profile&apos;s authentication endpoint isn&apos;t an http or https URL. Correct it in the profile.</source>
        <translation>配置的认证端点不是 http 或 https URL。请在配置中更正。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AccessVerdict</name>
    <message>
        <source>“%1” gets no clear answer for “%2”</source>
        <comment>an identity, a channel</comment>
        <translation>“%1”访问“%2”没有得到明确的响应</translation>
    </message>
    <message numerus="yes">
        <source>All %n answer(s) are as expected</source>
        <translation>
            <numerusform>全部 %n 个响应均符合预期</numerusform>
        </translation>
    </message>
    <message>
        <source>The endpoint gives no clear answer</source>
        <translation>端点没有给出明确的响应</translation>
    </message>
    <message>
        <source>“%1” can join “%2” but shouldn&apos;t</source>
        <comment>an identity, a channel</comment>
        <translation>“%1”能加入“%2”，但不应能加入</translation>
    </message>
    <message>
        <source>“%1” can&apos;t join “%2” but should</source>
        <comment>an identity, a channel</comment>
        <translation>“%1”不能加入“%2”，但应能加入</translation>
    </message>
    <message>
        <source>Everyone can join “%1”</source>
        <translation>任何人都能加入“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Everyone can join %n channel(s)</source>
        <translation>
            <numerusform>任何人都能加入 %n 个频道</numerusform>
        </translation>
    </message>
    <message>
        <source>The endpoint issues a token without credentials. Check the user before you create a token, and answer 403 otherwise.</source>
        <translation>端点无需凭据即颁发令牌。请在创建令牌之前检查用户，否则返回 403。</translation>
    </message>
    <message>
        <source>Which identity can join which channel?</source>
        <translation>哪个身份能加入哪个频道？</translation>
    </message>
    <message>
        <source>Add channels and choose identities. RadarDesk requests a token for each identity and channel.</source>
        <translation>添加频道并选择身份。RadarDesk 会为每个身份和频道请求令牌。</translation>
    </message>
    <message>
        <source>Run all cells to call your authentication endpoint as each identity.</source>
        <translation>运行所有单元格，以每个身份调用认证端点。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) differ from the expectation</source>
        <translation>
            <numerusform>%n 个单元格与预期不同</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the rule in your app or the expectation of the cell.</source>
        <translation>更正应用中的规则，或单元格的预期。</translation>
    </message>
    <message>
        <source>No expectations yet</source>
        <translation>暂无预期</translation>
    </message>
    <message>
        <source>Review the results. If they are right, accept them as expected.</source>
        <translation>查看结果。如果结果正确，请接受为预期。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) have no result.</source>
        <translation>
            <numerusform>%n 个单元格没有结果。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No differences, but %n cell(s) have no expectation</source>
        <translation>
            <numerusform>没有差异，但 %n 个单元格没有预期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AnswerReader</name>
    <message>
        <source>An empty object is what a promise becomes in JSON: await it.</source>
        <translation>promise 转为 JSON 后会变成空对象：请加上 await。</translation>
    </message>
    <message>
        <source>The body is empty.</source>
        <translation>正文为空。</translation>
    </message>
    <message numerus="yes">
        <source>The body is only white space (%n byte(s)).</source>
        <translation>
            <numerusform>正文只有空白字符（%n 字节）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Content-Length is exactly that number, so the header may be too small.</source>
        <translation>Content-Length 恰好等于该数值，因此该标头的值可能过小。</translation>
    </message>
    <message>
        <source>The answer is XML.</source>
        <translation>响应是 XML。</translation>
    </message>
    <message>
        <source>The strings are in single quotes, as Python prints a dictionary.</source>
        <translation>字符串使用单引号，与 Python 打印字典的形式相同。</translation>
    </message>
    <message>
        <source>The text is a second byte order mark (U+FEFF), which is invisible.</source>
        <translation>该文本是第二个字节顺序标记（U+FEFF），不可见。</translation>
    </message>
    <message>
        <source>The value is %1.</source>
        <extracomment>%1: true or false</extracomment>
        <translation>值为 %1。</translation>
    </message>
    <message>
        <source>The value is an array.</source>
        <translation>值是数组。</translation>
    </message>
    <message>
        <source>The value is an object.</source>
        <translation>值是对象。</translation>
    </message>
    <message>
        <source>The encoding seems to have one byte per character.</source>
        <translation>编码似乎是每个字符一个字节。</translation>
    </message>
    <message>
        <source>The text starts with %1.</source>
        <comment>an excerpt in quotes</comment>
        <translation>文本以 %1 开头。</translation>
    </message>
    <message>
        <source>An array isn&apos;t an object: return the object without square brackets.</source>
        <translation>数组不是对象：请返回不带方括号的对象。</translation>
    </message>
    <message>
        <source>The body is compressed with gzip, but no Content-Encoding header says so.</source>
        <translation>正文使用 gzip 压缩，但没有 Content-Encoding 标头说明这一点。</translation>
    </message>
    <message>
        <source>The body is compressed twice: often both the app and the server in front of it do.</source>
        <translation>正文被压缩了两次：常见原因是应用和它前面的服务器都进行了压缩。</translation>
    </message>
    <message>
        <source>The answer is a JSON string that contains the JSON.</source>
        <translation>响应是一个包含 JSON 的 JSON 字符串。</translation>
    </message>
    <message>
        <source>A function that returns nothing becomes null in JSON.</source>
        <translation>没有返回值的函数在 JSON 中会变成 null。</translation>
    </message>
    <message>
        <source>The array contains no token, only null.</source>
        <translation>数组中没有令牌，只有 null。</translation>
    </message>
    <message>
        <source>The body consists of null bytes (U+0000) only.</source>
        <translation>正文只包含空字节 (U+0000)。</translation>
    </message>
    <message>
        <source>The member “%1” of the answer is a JSON string that contains the JSON.</source>
        <comment>the name of a member</comment>
        <translation>响应的成员“%1”是一个包含 JSON 的 JSON 字符串。</translation>
    </message>
    <message>
        <source>“statusCode” and “body” are meant for Amazon API Gateway: turn on its proxy integration, or return the object alone.</source>
        <translation>“statusCode”和“body”是给 Amazon API Gateway 用的：请启用其代理集成，或只返回该对象。</translation>
    </message>
    <message>
        <source>ASP.NET services (.asmx) put a returned string into “d”: return an object, or write the JSON to the response.</source>
        <translation>ASP.NET 服务 (.asmx) 会把返回的字符串放入“d”：请返回对象，或把 JSON 写入响应。</translation>
    </message>
    <message>
        <source>The answer is the right JSON, but encoded in Base64: decode it before it is sent. With Amazon API Gateway, check “isBase64Encoded”.</source>
        <translation>响应是正确的 JSON，但经过了 Base64 编码：请在发送前解码。使用 Amazon API Gateway 时，请检查“isBase64Encoded”。</translation>
    </message>
    <message>
        <source>The answer is an event stream (%1), not plain JSON.</source>
        <comment>an excerpt in quotes</comment>
        <translation>响应是事件流（%1），不是纯 JSON。</translation>
    </message>
    <message>
        <source>The text is headers that are sent as part of the body: %1. A blank line must only follow them, not come before them.</source>
        <comment>an excerpt in quotes</comment>
        <translation>该文本是作为正文的一部分发送的标头：%1。空行只能在标头之后，不能在标头之前。</translation>
    </message>
    <message>
        <source>The body is the token alone, without JSON around it.</source>
        <translation>正文只有令牌，外面没有 JSON。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::BodyCoding</name>
    <message>
        <source>The encoding is %1.</source>
        <extracomment>%1: an encoding such as UTF-16LE</extracomment>
        <translation>编码为 %1。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::BodyJudge</name>
    <message>
        <source>%1 of the %2 bytes that Content-Length announces arrived.</source>
        <comment>two numbers of bytes</comment>
        <translation>Content-Length 声明了 %2 字节，只收到 %1 字节。</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) arrived.</source>
        <translation>
            <numerusform>收到 %n 字节。</numerusform>
        </translation>
    </message>
    <message>
        <source>The header Content-Length has two different values.</source>
        <translation>Content-Length 标头有两个不同的值。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::BrowserJudge</name>
    <message>
        <source>The cookie is set with SameSite=Strict.</source>
        <translation>该 cookie 设置了 SameSite=Strict。</translation>
    </message>
    <message>
        <source>The cookie is set with SameSite=Lax.</source>
        <translation>该 cookie 设置了 SameSite=Lax。</translation>
    </message>
    <message>
        <source>Browsers treat a cookie without SameSite as SameSite=Lax.</source>
        <translation>浏览器将没有 SameSite 的 cookie 视为 SameSite=Lax。</translation>
    </message>
    <message>
        <source>The cookie is SameSite=Lax or Strict because None requires https.</source>
        <translation>该 cookie 为 SameSite=Lax 或 Strict，因为 None 需要 https。</translation>
    </message>
    <message>
        <source>SameSite=None requires Secure.</source>
        <translation>SameSite=None 需要 Secure。</translation>
    </message>
    <message>
        <source>Partitioned requires Secure.</source>
        <translation>Partitioned 需要 Secure。</translation>
    </message>
    <message>
        <source>The prefix “__Secure-” requires Secure.</source>
        <translation>前缀“__Secure-”需要 Secure。</translation>
    </message>
    <message>
        <source>The prefix “__Host-” requires Secure, Path=/ and no Domain.</source>
        <translation>前缀“__Host-”需要 Secure 和 Path=/，且不能有 Domain。</translation>
    </message>
    <message>
        <source>The page is on another site (%1), so the attributes of the cookie %2 decide whether browsers send it. Enter the cookie in the identity as the app sets it, with “Set-Cookie:”.</source>
        <comment>a site; names of cookies</comment>
        <translation>页面位于其他网站（%1），因此由 cookie %2 的属性决定浏览器是否发送它。请按应用设置时的形式，在身份中以“Set-Cookie:”输入该 cookie。</translation>
    </message>
    <message>
        <source>The page is on another site (%1), so browsers that block third-party cookies, such as Safari and Firefox, don&apos;t send the cookie %2. Serve page and endpoint from one site, or send a token in a header.</source>
        <comment>a site; names of cookies</comment>
        <translation>页面位于其他网站（%1），因此拦截第三方 cookie 的浏览器（例如 Safari 和 Firefox）不会发送 cookie %2。请在同一网站提供页面和端点，或在请求头中发送令牌。</translation>
    </message>
    <message>
        <source>The target is neither an http nor an https URL.</source>
        <translation>目标既不是 http URL 也不是 https URL。</translation>
    </message>
    <message>
        <source>Browsers never call port %1.</source>
        <extracomment>%1: a port</extracomment>
        <translation>浏览器从不调用端口 %1。</translation>
    </message>
    <message>
        <source>The target contains a user name or password.</source>
        <translation>目标包含用户名或密码。</translation>
    </message>
    <message>
        <source>The cookies of the first host aren&apos;t sent there (status %1).</source>
        <extracomment>%1: a status</extracomment>
        <translation>第一个主机的 cookie 不会发送到那里（状态码 %1）。</translation>
    </message>
    <message>
        <source>The header Authorization isn&apos;t sent there (status %1).</source>
        <extracomment>%1: a status</extracomment>
        <translation>Authorization 请求头不会发送到那里（状态码 %1）。</translation>
    </message>
    <message>
        <source>The redirect at %1 sets the cookie “%2”, which browsers don&apos;t store. %3</source>
        <comment>a URL; a cookie; a sentence on the rule</comment>
        <translation>%1 处的重定向设置了浏览器不会存储的 Cookie“%2”。%3</translation>
    </message>
    <message>
        <source>The redirect at %1 deletes the cookie “%2”.</source>
        <comment>a URL; a cookie</comment>
        <translation>%1 处的重定向会删除 Cookie“%2”。</translation>
    </message>
    <message>
        <source>The redirect at %1 sets the cookie “%2” for another host or path (%3), so browsers don&apos;t send it.</source>
        <comment>a URL; a cookie; a host or path</comment>
        <translation>%1 处的重定向将 Cookie“%2”设置给了其他主机或路径 (%3)，因此浏览器不会发送它。</translation>
    </message>
    <message>
        <source>The answer is that of %1, where the redirects end.</source>
        <extracomment>%1: a URL</extracomment>
        <translation>该响应来自 %1，即重定向的终点。</translation>
    </message>
    <message>
        <source>The answer has several Location headers, and they differ.</source>
        <translation>响应有多个互不相同的 Location 标头。</translation>
    </message>
    <message>
        <source>The endpoint redirects (status %1) from %2 to %3, and that call fails. %4</source>
        <comment>a status; two URLs; a sentence</comment>
        <translation>端点从 %2 重定向到 %3（状态码 %1），而该调用失败。%4</translation>
    </message>
    <message>
        <source>Turn the redirect to https off where the app has no https, as in development, or redirect to the port where the server offers it.</source>
        <translation>在应用没有 https 的环境（例如开发环境）中关闭到 https 的重定向，或重定向到服务器提供 https 的端口。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ChannelJudge</name>
    <message>
        <source>Character %1 is %2, which is invisible.</source>
        <extracomment>%1: a number, %2: a code such as U+200B</extracomment>
        <translation>第 %1 个字符是不可见的 %2。</translation>
    </message>
    <message>
        <source>Character %1 is %2, which only looks like “%3”.</source>
        <extracomment>%1: a number, %2: a code such as U+043E, %3: a letter</extracomment>
        <translation>第 %1 个字符是 %2，它只是看起来像“%3”。</translation>
    </message>
    <message>
        <source>The names differ in white space.</source>
        <translation>两个名称的空白字符不同。</translation>
    </message>
    <message>
        <source>The names differ in upper and lower case.</source>
        <translation>两个名称的大小写不同。</translation>
    </message>
    <message>
        <source>The prefix is missing.</source>
        <translation>缺少前缀。</translation>
    </message>
    <message>
        <source>The prefix is duplicated.</source>
        <translation>前缀重复。</translation>
    </message>
    <message>
        <source>The name is percent-encoded.</source>
        <translation>名称经过百分号编码。</translation>
    </message>
    <message>
        <source>The names have different prefixes.</source>
        <translation>两个名称的前缀不同。</translation>
    </message>
    <message>
        <source>The names differ in a look-alike character.</source>
        <translation>两个名称有形近字符的差异。</translation>
    </message>
    <message>
        <source>There is white space before and after the name: “%1”.</source>
        <comment>a channel</comment>
        <translation>名称前后都有空白字符：“%1”。</translation>
    </message>
    <message>
        <source>There is white space before the name: “%1”.</source>
        <comment>a channel</comment>
        <translation>名称前面有空白字符：“%1”。</translation>
    </message>
    <message>
        <source>There is white space after the name: “%1”.</source>
        <comment>a channel</comment>
        <translation>名称后面有空白字符：“%1”。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CheckChanges</name>
    <message>
        <source>no answer</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>%1: the header %2 was added with “%3”.</source>
        <comment>what a call is for; a header; its value</comment>
        <translation>%1：添加了标头 %2，值为“%3”。</translation>
    </message>
    <message>
        <source>%1: the header %2 was removed; it was “%3”.</source>
        <comment>what a call is for; a header; its value</comment>
        <translation>%1：移除了标头 %2；其值原为“%3”。</translation>
    </message>
    <message>
        <source>%1: the header %2 changed from “%4” to “%3”.</source>
        <comment>what a call is for; a header; its present value; its former value</comment>
        <translation>%1：标头 %2 从“%4”变为“%3”。</translation>
    </message>
    <message>
        <source>%1: the URL changed from %3 to %2.</source>
        <comment>what a call is for; the present URL; the former one</comment>
        <translation>%1：URL 从 %3 变为 %2。</translation>
    </message>
    <message>
        <source>%1: the status changed from %3 to %2.</source>
        <comment>what a call is for; the present status; the former one</comment>
        <translation>%1：状态码从 %3 变为 %2。</translation>
    </message>
    <message>
        <source>%1: the result changed from “%3” to “%2”.</source>
        <comment>a step; the present result; the former one</comment>
        <translation>%1：结果从“%3”变为“%2”。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CheckExport</name>
    <message>
        <source>Channel</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Private channel check: %1</source>
        <comment>a check&apos;s name, or a channel</comment>
        <translation>私有频道检查：%1</translation>
    </message>
    <message>
        <source>Authentication endpoint</source>
        <translation>认证端点</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Connection endpoint check: %1</source>
        <comment>a URL</comment>
        <translation>连接端点检查：%1</translation>
    </message>
    <message>
        <source>Connection endpoint</source>
        <translation>连接端点</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CheckReport</name>
    <message>
        <source>Channel name</source>
        <translation>频道名称</translation>
    </message>
    <message>
        <source>Service token</source>
        <translation>服务令牌</translation>
    </message>
    <message>
        <source>Authentication endpoint</source>
        <translation>认证端点</translation>
    </message>
    <message>
        <source>Token contents</source>
        <translation>令牌内容</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Access control</source>
        <translation>访问控制</translation>
    </message>
    <message>
        <source>Connection endpoint</source>
        <translation>连接端点</translation>
    </message>
    <message>
        <source>Client data</source>
        <translation>客户端数据</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>用户 ID</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CheckRunner</name>
    <message>
        <source>The check was stopped.</source>
        <translation>检查已停止。</translation>
    </message>
    <message>
        <source>Check: %1. %2</source>
        <extracomment>%1: what a call was for, %2: an error</extracomment>
        <translation>检查：%1。%2</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <extracomment>%1: what a call was for</extracomment>
        <translation>检查：%1</translation>
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
        <translation>该频道正常</translation>
    </message>
    <message>
        <source>All six steps passed: authorized users get in, everyone else is refused.</source>
        <translation>六个步骤全部通过：有权限的用户能加入，其他人均被拒绝。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of steps</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Not checked: %1.</source>
        <comment>names of steps</comment>
        <translation>未检查：%1。</translation>
    </message>
    <message>
        <source>Passed: %1. Not checked: %2.</source>
        <comment>names of steps; of other steps</comment>
        <translation>已通过：%1。未检查：%2。</translation>
    </message>
    <message numerus="yes">
        <source>No error found, but %n step(s) couldn&apos;t be checked</source>
        <translation>
            <numerusform>未发现错误，但有 %n 个步骤无法检查</numerusform>
        </translation>
    </message>
    <message>
        <source>The call arrives, but the page gets an error</source>
        <translation>调用能够到达，但页面收到错误</translation>
    </message>
    <message>
        <source>The connection endpoint works</source>
        <translation>连接端点正常</translation>
    </message>
    <message>
        <source>The channel works, with remarks</source>
        <translation>频道可用，但有注意事项</translation>
    </message>
    <message>
        <source>All six steps passed.</source>
        <translation>六个步骤全部通过。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CheckWait</name>
    <message>
        <source>%1: waiting for an answer, %2 of %3 s</source>
        <comment>a step&apos;s title; two numbers</comment>
        <translation>%1：正在等待响应，%2 / %3 s</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ChecksFile</name>
    <message>
        <source>A newer version of RadarDesk saved the checks.</source>
        <translation>检查由更新版本的 RadarDesk 保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>无法读取 %n 个检查。</numerusform>
        </translation>
    </message>
    <message>
        <source>The checks couldn&apos;t be read.</source>
        <translation>无法读取检查。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the checks aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>无法复制文件 %1，因此该文件保持不变，对检查所做的更改不会保存。请检查其文件夹的权限和可用空间。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ClientDataCheck</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>Without “##uniqueID”, each connection counts as a user of its own.</source>
        <translation>没有“##uniqueID”时，每个连接都算作单独的用户。</translation>
    </message>
    <message>
        <source>Client data must be a JSON object, such as {&quot;##uniqueID&quot;: 1}.</source>
        <translation>客户端数据必须是 JSON 对象，例如 {&quot;##uniqueID&quot;: 1}。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ConnectionCheck</name>
    <message>
        <source>Connection reported as a form</source>
        <translation>以表单报告的连接</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>重定向</translation>
    </message>
    <message>
        <source>The form gets status %1.</source>
        <extracomment>%1: a status</extracomment>
        <translation>表单得到状态码 %1。</translation>
    </message>
    <message>
        <source>Same call with all cookies</source>
        <translation>带全部 cookie 的相同调用</translation>
    </message>
    <message>
        <source>Connection reported as JSON</source>
        <translation>以 JSON 报告的连接</translation>
    </message>
    <message>
        <source>After the form, presence shows no client data.</source>
        <translation>发送表单后，在线状态没有显示客户端数据。</translation>
    </message>
    <message>
        <source>Connection reported as JSON too</source>
        <translation>也以 JSON 报告的连接</translation>
    </message>
    <message>
        <source>The endpoint reads a form, as the sandbox&apos;s browser library sends it, but not JSON (status %1). What PushRadar&apos;s own library sends isn&apos;t published: read both to be safe.</source>
        <extracomment>%1: a status</extracomment>
        <translation>端点能读取沙箱的浏览器库发送的表单，但不能读取 JSON（状态码 %1）。PushRadar 自己的库发送什么并未公开：为稳妥起见，请两者都支持。</translation>
    </message>
    <message>
        <source>Presence shows the client data that the endpoint registers.</source>
        <translation>在线状态显示了端点注册的客户端数据。</translation>
    </message>
    <message>
        <source>Second connection reported</source>
        <translation>报告的第二个连接</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1.</source>
        <extracomment>%1: a status</extracomment>
        <translation>端点返回状态码 %1。</translation>
    </message>
    <message>
        <source>The client data couldn&apos;t be checked because RadarDesk can&apos;t watch channels of this service.</source>
        <translation>RadarDesk 无法观察此服务的频道，因此无法检查客户端数据。</translation>
    </message>
    <message>
        <source>The connection endpoint has to register client data first.</source>
        <translation>连接端点必须先注册客户端数据。</translation>
    </message>
    <message>
        <source>Preflight of the browser</source>
        <translation>浏览器的预检请求</translation>
    </message>
    <message>
        <source>Preflight at the redirect target</source>
        <translation>对重定向目标的预检请求</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ConnectionJudge</name>
    <message>
        <source>Client data: %1</source>
        <extracomment>%1: JSON</extracomment>
        <translation>客户端数据：%1</translation>
    </message>
    <message>
        <source>The client data has %1 of at most 1,024 bytes.</source>
        <extracomment>%1: a number</extracomment>
        <translation>客户端数据有 %1 字节，最多 1,024 字节。</translation>
    </message>
    <message>
        <source>Called directly, the endpoint answers with status %1.</source>
        <extracomment>%1: a status</extracomment>
        <translation>直接调用时，端点返回状态码 %1。</translation>
    </message>
    <message>
        <source>The call is redirected from %1 to %2, and browsers follow by GET. Answer it directly, such as with status 204.</source>
        <comment>two URLs</comment>
        <translation>调用从 %1 重定向到 %2，浏览器以 GET 跟随。请直接响应，例如使用状态码 204。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CookieProbe</name>
    <message>
        <source>With other values of all cookies</source>
        <translation>更改所有 Cookie 的值</translation>
    </message>
    <message>
        <source>Any value of it is accepted.</source>
        <translation>任何值都会被接受。</translation>
    </message>
    <message>
        <source>Without one of the cookies</source>
        <translation>去掉其中一个 Cookie</translation>
    </message>
    <message>
        <source>Only a part of it is compared.</source>
        <translation>只比较了其中一部分。</translation>
    </message>
    <message>
        <source>With one part of the cookie changed</source>
        <translation>更改 Cookie 的一部分</translation>
    </message>
    <message>
        <source>Only its beginning is compared.</source>
        <translation>只比较了开头部分。</translation>
    </message>
    <message>
        <source>Only its end is compared.</source>
        <translation>只比较了结尾部分。</translation>
    </message>
    <message>
        <source>A shortened cookie is enough.</source>
        <translation>截短的 Cookie 即可通过。</translation>
    </message>
    <message>
        <source>Its signature isn&apos;t verified.</source>
        <translation>其签名未经验证。</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t check all parts of the cookie “%1”. That is right for the name of a server or a setting. If the part is a signature or a user, verify it.</source>
        <comment>a cookie&apos;s name</comment>
        <translation>端点没有检查 Cookie“%1”的所有部分。如果该部分是服务器名称或设置，则没有问题。如果是签名或用户，请进行验证。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CorsJudge</name>
    <message>
        <source>The header %1 is missing.</source>
        <extracomment>%1: a header&apos;s name</extracomment>
        <translation>缺少标头 %1。</translation>
    </message>
    <message>
        <source>The header %1 is “%2”.</source>
        <extracomment>%1: a header&apos;s name, %2: its value</extracomment>
        <translation>标头 %1 为“%2”。</translation>
    </message>
    <message>
        <source>After a redirect from one other origin to another, browsers send the origin null instead of the page&apos;s own.</source>
        <translation>从一个其他来源重定向到另一个来源后，浏览器会发送来源 null，而不是页面自己的来源。</translation>
    </message>
    <message>
        <source>A page that is opened from a file has the origin null. Open it from a web server to give it an origin of its own.</source>
        <translation>从文件打开的页面的来源为 null。请通过 Web 服务器打开它，使其拥有自己的来源。</translation>
    </message>
    <message>
        <source>It is sent more than once, for example by the app and by a proxy: send it once.</source>
        <translation>它被发送了多次，例如由应用和代理各发送一次：请只发送一次。</translation>
    </message>
    <message>
        <source>Browsers allow one value only, and here the header is sent twice, or has several. Often the app and a proxy both add it: remove one.</source>
        <translation>浏览器只接受一个值，而这里该标头被发送了两次，或含有多个值。通常是应用和代理都添加了它：请去掉其中一个。</translation>
    </message>
    <message>
        <source>An origin doesn&apos;t end with a slash: remove it.</source>
        <translation>来源不以斜杠结尾：请将其删除。</translation>
    </message>
    <message>
        <source>Browsers write the origin in lowercase letters.</source>
        <translation>浏览器以小写字母书写来源。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::Diagnosis</name>
    <message>
        <source>Fix the channel name first.</source>
        <translation>先修正频道名称。</translation>
    </message>
    <message>
        <source>The endpoint is too slow for further calls.</source>
        <translation>端点过慢，无法进行更多调用。</translation>
    </message>
    <message>
        <source>The endpoint issued no token to check.</source>
        <translation>端点没有颁发可检查的令牌。</translation>
    </message>
    <message>
        <source>The endpoint issued no token to subscribe with.</source>
        <translation>端点没有颁发可用于订阅的令牌。</translation>
    </message>
    <message>
        <source>The endpoint has to issue a token first.</source>
        <translation>端点必须先颁发令牌。</translation>
    </message>
    <message>
        <source>The service would reject this token.</source>
        <translation>服务会拒绝此令牌。</translation>
    </message>
    <message>
        <source>The name is valid for a presence channel in %1.</source>
        <comment>a version, v2 or v3</comment>
        <translation>此名称是有效的 %1 Presence 频道名称。</translation>
    </message>
    <message>
        <source>The name is valid for a private channel in %1.</source>
        <comment>a version, v2 or v3</comment>
        <translation>此名称是有效的 %1 私有频道名称。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointCall</name>
    <message>
        <source>The mock endpoint issued a token to a page: %1.</source>
        <translation>Mock 端点向页面颁发了令牌：%1。</translation>
    </message>
    <message>
        <source>The mock endpoint simulated a fault: %1</source>
        <translation>Mock 端点模拟了故障：%1</translation>
    </message>
    <message>
        <source>The mock endpoint answered a preflight.</source>
        <translation>Mock 端点响应了预检请求。</translation>
    </message>
    <message>
        <source>The mock endpoint couldn&apos;t issue a token: %1</source>
        <translation>Mock 端点无法颁发令牌：%1</translation>
    </message>
    <message>
        <source>The mock endpoint refused a page: %1</source>
        <translation>Mock 端点拒绝了页面：%1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointCaller</name>
    <message>
        <source>The last chunk of the answer is missing.</source>
        <translation>缺少响应的最后一个分块。</translation>
    </message>
    <message>
        <source>The length before a chunk of the body isn&apos;t the length of the chunk.</source>
        <translation>正文某个分块前的长度与该分块的长度不符。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointCallsModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>调用方</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>响应</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointFault</name>
    <message>
        <source>Route missing (404)</source>
        <translation>路由不存在（404）</translation>
    </message>
    <message>
        <source>Redirect to another host</source>
        <translation>重定向到其他主机</translation>
    </message>
    <message>
        <source>Redirect to https</source>
        <translation>重定向到 https</translation>
    </message>
    <message>
        <source>Redirect to a login page</source>
        <translation>重定向到登录页面</translation>
    </message>
    <message>
        <source>Preflight refused</source>
        <translation>拒绝预检请求</translation>
    </message>
    <message>
        <source>Preflight unanswered</source>
        <translation>不响应预检请求</translation>
    </message>
    <message>
        <source>Origin not allowed</source>
        <translation>来源不被允许</translation>
    </message>
    <message>
        <source>Credentials not allowed</source>
        <translation>凭据不被允许</translation>
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
        <translation>419 CSRF 令牌不匹配</translation>
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
        <translation>过慢</translation>
    </message>
    <message>
        <source>Reads only a POST form</source>
        <translation>只读取 POST 表单</translation>
    </message>
    <message>
        <source>Reads only JSON</source>
        <translation>只读取 JSON</translation>
    </message>
    <message>
        <source>Reads the other version&apos;s parameter</source>
        <translation>读取另一版本的参数</translation>
    </message>
    <message>
        <source>Wrapped in “data”</source>
        <translation>包装在“data”中</translation>
    </message>
    <message>
        <source>JSON in a string</source>
        <translation>字符串中的 JSON</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>PHP warnings before the JSON</source>
        <translation>JSON 前有 PHP 警告</translation>
    </message>
    <message>
        <source>{&quot;ok&quot;: false}</source>
        <translation>{&quot;ok&quot;: false}</translation>
    </message>
    <message>
        <source>Token is empty</source>
        <translation>令牌为空</translation>
    </message>
    <message>
        <source>Token is null</source>
        <translation>令牌为 null</translation>
    </message>
    <message>
        <source>Token is a number</source>
        <translation>令牌是数字</translation>
    </message>
    <message>
        <source>Token is “undefined”</source>
        <translation>令牌是“undefined”</translation>
    </message>
    <message>
        <source>Token is “[object Object]”</source>
        <translation>令牌是“[object Object]”</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>无法到达</translation>
    </message>
    <message>
        <source>The server is right, but has nothing at this path: 404. The page is refused.</source>
        <translation>服务器正确，但此路径下没有内容：404。页面被拒绝。</translation>
    </message>
    <message>
        <source>The endpoint redirects to localhost instead of 127.0.0.1. A browser treats that host as another origin and doesn&apos;t send the cookies of the first host.</source>
        <translation>端点重定向到 localhost 而不是 127.0.0.1。浏览器将该主机视为其他来源，不会发送第一个主机的 cookie。</translation>
    </message>
    <message>
        <source>The endpoint redirects to the same URL with https, but no server speaks TLS there. The page sees a network error.</source>
        <translation>端点重定向到相同的 https URL，但那里没有服务器支持 TLS。页面看到的是网络错误。</translation>
    </message>
    <message>
        <source>The endpoint treats the user as signed out and redirects to a login page. The page gets HTML with status 200 instead of a token.</source>
        <translation>端点将用户视为未登录，并重定向到登录页面。页面得到的是状态码 200 的 HTML，而不是令牌。</translation>
    </message>
    <message>
        <source>Redirect loop</source>
        <translation>重定向循环</translation>
    </message>
    <message>
        <source>The endpoint redirects to itself forever. A browser gives up after about twenty redirects, and the page sees a network error.</source>
        <translation>端点不断重定向到自身。浏览器在大约二十次重定向后放弃，页面看到的是网络错误。</translation>
    </message>
    <message>
        <source>The endpoint answers OPTIONS with 403. A browser that sends a preflight, because of a header, never makes the call.</source>
        <translation>端点对 OPTIONS 返回 403。因请求头而发送预检请求的浏览器不会发起调用。</translation>
    </message>
    <message>
        <source>The endpoint never answers OPTIONS. A browser that sends a preflight waits until its timeout.</source>
        <translation>端点从不响应 OPTIONS。发送预检请求的浏览器会一直等到超时。</translation>
    </message>
    <message>
        <source>The endpoint allows only another site&apos;s origin. The call succeeds, but the browser blocks the response.</source>
        <translation>端点只允许其他网站的来源。调用成功，但浏览器拦截响应。</translation>
    </message>
    <message>
        <source>“*” with credentials</source>
        <translation>带凭据时使用“*”</translation>
    </message>
    <message>
        <source>The endpoint allows the origin “*”. For a call with cookies a browser doesn&apos;t accept that and blocks the response.</source>
        <translation>端点允许来源“*”。对于带 cookie 的调用，浏览器不接受该值，并拦截响应。</translation>
    </message>
    <message>
        <source>Header not allowed</source>
        <translation>请求头不被允许</translation>
    </message>
    <message>
        <source>The preflight response allows none of the requested headers. A call with such a header, for example Authorization, is never made.</source>
        <translation>预检响应不允许所请求的任何请求头。带有这类请求头（例如 Authorization）的调用不会发起。</translation>
    </message>
    <message>
        <source>The endpoint doesn&apos;t allow credentials. A call with cookies succeeds, but the browser blocks the response.</source>
        <translation>端点不允许凭据。带 cookie 的调用成功，但浏览器拦截响应。</translation>
    </message>
    <message>
        <source>The endpoint answers 401 to everyone, also to signed-in users.</source>
        <translation>端点对所有人返回 401，包括已登录的用户。</translation>
    </message>
    <message>
        <source>The endpoint answers 403 to everyone, also to authorized users.</source>
        <translation>端点对所有人返回 403，包括有权限的用户。</translation>
    </message>
    <message>
        <source>The route accepts only POST, but the browser library sends GET: 405.</source>
        <translation>路由只接受 POST，而浏览器库发送 GET：405。</translation>
    </message>
    <message>
        <source>The framework requires a CSRF token, which the browser library doesn&apos;t send: 419.</source>
        <translation>框架要求 CSRF 令牌，而浏览器库不发送：419。</translation>
    </message>
    <message>
        <source>The rate limit is exceeded: 429, with Retry-After.</source>
        <translation>超出速率限制：429，带有 Retry-After。</translation>
    </message>
    <message>
        <source>The endpoint&apos;s code fails: 500, with an error page.</source>
        <translation>端点的代码失败：500，带有错误页面。</translation>
    </message>
    <message>
        <source>The reverse proxy can&apos;t reach the endpoint: 502.</source>
        <translation>反向代理无法连接端点：502。</translation>
    </message>
    <message>
        <source>The endpoint answers long after 20 seconds, when the caller has given up.</source>
        <translation>端点在 20 秒之后很久才响应，此时调用方已放弃。</translation>
    </message>
    <message>
        <source>The endpoint reads the channel from a POST form. The browser library sends it in the URL, so the endpoint gets no channel: 400.</source>
        <translation>端点从 POST 表单读取频道。浏览器库在 URL 中发送频道，因此端点得不到频道：400。</translation>
    </message>
    <message>
        <source>The endpoint reads the channel from a JSON body. The browser library sends it in the URL, so the endpoint gets no channel: 400.</source>
        <translation>端点从 JSON 正文读取频道。浏览器库在 URL 中发送频道，因此端点得不到频道：400。</translation>
    </message>
    <message>
        <source>The endpoint reads “channelName” where v2 sends “channel”, and vice versa, so it gets no channel: 400.</source>
        <translation>v2 发送“channel”时，端点读取“channelName”，反之亦然，因此得不到频道：400。</translation>
    </message>
    <message>
        <source>Answers the other version&apos;s member</source>
        <translation>返回另一版本的成员</translation>
    </message>
    <message>
        <source>The endpoint answers “token” where v2 expects “authToken”, and vice versa. The page finds no token.</source>
        <translation>v2 预期“authToken”时，端点返回“token”，反之亦然。页面找不到令牌。</translation>
    </message>
    <message>
        <source>The token is one level down, in “data”. The page finds no token.</source>
        <translation>令牌多嵌套了一层，位于“data”中。页面找不到令牌。</translation>
    </message>
    <message>
        <source>The JSON is encoded twice, so the page gets a string and finds no token.</source>
        <translation>JSON 被重复编码，因此页面得到字符串，找不到令牌。</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML 页面</translation>
    </message>
    <message>
        <source>The endpoint answers 200 with an HTML page of the app instead of JSON.</source>
        <translation>端点返回 200 和应用的 HTML 页面，而不是 JSON。</translation>
    </message>
    <message>
        <source>The endpoint answers 200 with an empty body, like code with a missing return.</source>
        <translation>端点返回 200 和空的正文，如同代码遗漏了 return。</translation>
    </message>
    <message>
        <source>The endpoint answers the bare token instead of JSON.</source>
        <translation>端点只返回令牌本身，而不是 JSON。</translation>
    </message>
    <message>
        <source>Truncated JSON</source>
        <translation>JSON 被截断</translation>
    </message>
    <message>
        <source>The JSON ends in the middle of the token.</source>
        <translation>JSON 在令牌中间结束。</translation>
    </message>
    <message>
        <source>A PHP warning precedes the JSON and makes it invalid.</source>
        <translation>JSON 前面有 PHP 警告，使其无效。</translation>
    </message>
    <message>
        <source>Error with status 200</source>
        <translation>状态码 200 的错误</translation>
    </message>
    <message>
        <source>The endpoint answers {&quot;error&quot;: …} with status 200. The page finds no token.</source>
        <translation>端点以状态码 200 返回 {&quot;error&quot;: …}。页面找不到令牌。</translation>
    </message>
    <message>
        <source>The endpoint answers {&quot;ok&quot;: false} with status 200. The page finds no token.</source>
        <translation>端点以状态码 200 返回 {&quot;ok&quot;: false}。页面找不到令牌。</translation>
    </message>
    <message>
        <source>The token is an empty string, which the service refuses.</source>
        <translation>令牌是空字符串，服务拒绝它。</translation>
    </message>
    <message>
        <source>The token is null, as after a failed call of the library.</source>
        <translation>令牌为 null，如同库的调用失败之后。</translation>
    </message>
    <message>
        <source>The token is a number instead of a string, and the service refuses it.</source>
        <translation>令牌是数字而不是字符串，服务拒绝它。</translation>
    </message>
    <message>
        <source>The token is the string “undefined”, as from JavaScript that reads a missing member.</source>
        <translation>令牌是字符串“undefined”，如同 JavaScript 读取了不存在的成员。</translation>
    </message>
    <message>
        <source>The token is the string “[object Object]”, as from JavaScript that concatenates the library&apos;s whole answer.</source>
        <translation>令牌是字符串“[object Object]”，如同 JavaScript 拼接了库的整个响应。</translation>
    </message>
    <message>
        <source>Channel name without prefix</source>
        <translation>频道名称缺少前缀</translation>
    </message>
    <message>
        <source>The token is for the channel name without “private-” or “presence-”. The service refuses it.</source>
        <translation>令牌用于不带“private-”或“presence-”的频道名称。服务拒绝它。</translation>
    </message>
    <message>
        <source>Channel name with the prefix twice</source>
        <translation>频道名称的前缀重复</translation>
    </message>
    <message>
        <source>The token is for “private-private-…”. The service refuses it.</source>
        <translation>令牌用于“private-private-…”。服务拒绝它。</translation>
    </message>
    <message>
        <source>Channel name in a different case</source>
        <translation>频道名称的大小写不同</translation>
    </message>
    <message>
        <source>The token is for the channel name in lower case, or in upper case if the name is in lower case. The service refuses it.</source>
        <translation>令牌用于小写的频道名称；如果名称本来就是小写，则用于大写的名称。服务拒绝它。</translation>
    </message>
    <message>
        <source>Channel name with a trailing space</source>
        <translation>频道名称末尾有空格</translation>
    </message>
    <message>
        <source>The token is for the channel name with a trailing space. The service refuses it.</source>
        <translation>令牌用于末尾带空格的频道名称。服务拒绝它。</translation>
    </message>
    <message>
        <source>Percent-encoded channel name</source>
        <translation>百分号编码的频道名称</translation>
    </message>
    <message>
        <source>The token is for the percent-encoded channel name, with %40 for @. The service refuses it.</source>
        <translation>令牌用于百分号编码的频道名称，其中 @ 编码为 %40。服务拒绝它。</translation>
    </message>
    <message>
        <source>Another channel</source>
        <translation>其他频道</translation>
    </message>
    <message>
        <source>The token is for another known channel. The service refuses it.</source>
        <translation>令牌用于另一个已知频道。服务拒绝它。</translation>
    </message>
    <message>
        <source>Another secret</source>
        <translation>其他密钥</translation>
    </message>
    <message>
        <source>The token has the right format, but was made with another secret. The service refuses it.</source>
        <translation>令牌格式正确，但由其他密钥生成。服务拒绝它。</translation>
    </message>
    <message>
        <source>Token of the other version</source>
        <translation>另一版本的令牌</translation>
    </message>
    <message>
        <source>A v2 page gets a v3 token, and vice versa. The service refuses it.</source>
        <translation>v2 页面得到 v3 令牌，反之亦然。服务拒绝它。</translation>
    </message>
    <message>
        <source>Old socket (v3)</source>
        <translation>旧 socket（v3）</translation>
    </message>
    <message>
        <source>The first socket of a channel gets a valid token, and each later socket gets a token of the first. The page works until it reconnects. A v2 token isn&apos;t bound to a socket and stays valid.</source>
        <translation>频道的第一个 socket 得到有效令牌，之后的每个 socket 得到第一个 socket 的令牌。页面在重新连接之前可以正常工作。v2 令牌不绑定 socket，因此始终有效。</translation>
    </message>
    <message>
        <source>Same token each time</source>
        <translation>每次返回同一令牌</translation>
    </message>
    <message>
        <source>The endpoint caches the first token of a channel and issues it to everyone.</source>
        <translation>端点缓存频道的第一个令牌，并颁发给所有人。</translation>
    </message>
    <message>
        <source>Expired token</source>
        <translation>令牌已过期</translation>
    </message>
    <message>
        <source>The token has the right format, but has expired. The service refuses it.</source>
        <translation>令牌格式正确，但已过期。服务拒绝它。</translation>
    </message>
    <message>
        <source>Dummy token</source>
        <translation>虚拟令牌</translation>
    </message>
    <message>
        <source>The token is “dummy-token”, as from a stub. The service refuses it.</source>
        <translation>令牌是“dummy-token”，如同来自桩代码。服务拒绝它。</translation>
    </message>
    <message>
        <source>Everyone can join</source>
        <translation>任何人都能加入</translation>
    </message>
    <message>
        <source>The endpoint issues a token to everyone for each name that matches the rule, even an invalid one. With “*” every channel is open.</source>
        <translation>对于符合规则的每个名称，即使名称无效，端点也为所有人颁发令牌。使用“*”时，所有频道都是开放的。</translation>
    </message>
    <message>
        <source>Blocked by the browser</source>
        <translation>被浏览器拦截</translation>
    </message>
    <message>
        <source>Error or timeout</source>
        <translation>错误或超时</translation>
    </message>
    <message>
        <source>Channel not found in the call</source>
        <translation>调用中找不到频道</translation>
    </message>
    <message>
        <source>Unexpected response</source>
        <translation>意外的响应</translation>
    </message>
    <message>
        <source>Invalid token</source>
        <translation>令牌无效</translation>
    </message>
    <message>
        <source>No access control</source>
        <translation>没有访问控制</translation>
    </message>
    <message>
        <source>Empty body</source>
        <translation>正文为空</translation>
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
        <translation>登录页面</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>其他情况</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number and pattern of a rule</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>preflight answered</source>
        <translation>已响应预检请求</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>请先登录。</translation>
    </message>
    <message>
        <source>You may not join this channel.</source>
        <translation>你不能加入此频道。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status and sentence</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>unknown caller</source>
        <translation>未知调用方</translation>
    </message>
    <message>
        <source>The mock endpoint was called by a host name that doesn&apos;t belong to this machine.</source>
        <translation>有调用通过不属于本机的主机名访问了 Mock 端点。</translation>
    </message>
    <message>
        <source>Only local pages may call the mock endpoint. This page is from “%1”.</source>
        <translation>只有本地页面可以调用 Mock 端点。此页面来自“%1”。</translation>
    </message>
    <message>
        <source>Only local pages may call the mock endpoint. This call is from another site.</source>
        <translation>只有本地页面可以调用 Mock 端点。此调用来自其他网站。</translation>
    </message>
    <message>
        <source>website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>There is nothing at this path. The endpoint is at %1.</source>
        <translation>此路径下没有内容。端点位于 %1。</translation>
    </message>
    <message>
        <source>token issued</source>
        <translation>已颁发令牌</translation>
    </message>
    <message>
        <source>Further refused calls, not listed: %1.</source>
        <translation>另有被拒绝的调用，未列出：%1。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointListener</name>
    <message>
        <source>The profile has been deleted.</source>
        <translation>该配置已被删除。</translation>
    </message>
    <message>
        <source>The current profile has no secret, so RadarDesk can&apos;t get a token. Enter the secret in the profile.</source>
        <translation>当前配置没有密钥，因此 RadarDesk 无法获取令牌。请在配置中输入密钥。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointQuery</name>
    <message>
        <source>The parameter “%1” is missing.</source>
        <translation>缺少参数“%1”。</translation>
    </message>
    <message>
        <source>The channel is missing in the body.</source>
        <translation>正文中缺少频道。</translation>
    </message>
    <message>
        <source>“%1” is a public channel. Only channels that start with “private-” or “presence-” need a token.</source>
        <translation>“%1”是公共频道。只有以“private-”或“presence-”开头的频道需要令牌。</translation>
    </message>
    <message>
        <source>The call has both “channel” (v2) and “channelName” (v3). Send only one of them.</source>
        <translation>调用同时包含“channel”（v2）和“channelName”（v3）。请只发送其中一个。</translation>
    </message>
    <message>
        <source>The call names no channel. Send “channel” for v2, or “channelName” and “socketID” for v3.</source>
        <translation>调用没有指明频道。v2 请发送“channel”，v3 请发送“channelName”和“socketID”。</translation>
    </message>
    <message>
        <source>The call has “socketID” (v3) but names its channel as “channel” (v2). Send “channelName” instead.</source>
        <translation>调用有“socketID”（v3），但以“channel”（v2）指定频道。请改为发送“channelName”。</translation>
    </message>
    <message>
        <source>The call has “channelName” (v3) but no “socketID”. Send both.</source>
        <translation>调用有“channelName”（v3），但没有“socketID”。请同时发送两者。</translation>
    </message>
    <message>
        <source>The call uses %1. The browser library calls an authentication endpoint with GET.</source>
        <translation>调用使用 %1。浏览器库使用 GET 调用认证端点。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointReplacement</name>
    <message>
        <source>refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Python with Flask (v2)</source>
        <translation>Python 与 Flask（v2）</translation>
    </message>
    <message>
        <source>Python with Flask (v3)</source>
        <translation>Python 与 Flask（v3）</translation>
    </message>
    <message>
        <source>Node.js with Express (v3)</source>
        <translation>Node.js 与 Express（v3）</translation>
    </message>
    <message>
        <source>PHP (v3)</source>
        <translation>PHP (v3)</translation>
    </message>
    <message>
        <source>Ruby with Sinatra (v3)</source>
        <translation>Ruby 与 Sinatra（v3）</translation>
    </message>
    <message>
        <source>C# with ASP.NET Core (v3)</source>
        <translation>C# 与 ASP.NET Core（v3）</translation>
    </message>
    <message>
        <source>simulated fault (%1)</source>
        <translation>模拟故障（%1）</translation>
    </message>
    <message>
        <source>allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Rules of the mock endpoint in RadarDesk; the first match applies:</source>
        <translation>RadarDesk 中 Mock 端点的规则；以第一条匹配的规则为准：</translation>
    </message>
    <message>
        <source>This code refuses every call until you implement your access rules.</source>
        <translation>在你实现访问规则之前，此代码会拒绝所有调用。</translation>
    </message>
    <message>
        <source>Save the file where your server serves it as %1.</source>
        <translation>将文件保存到服务器以 %1 提供的位置。</translation>
    </message>
    <message>
        <source>The official library requests tokens from the hosted service. To use %1 instead, change the URL in the library.</source>
        <translation>官方库从托管服务请求令牌。要改用 %1，请更改库中的 URL。</translation>
    </message>
    <message>
        <source>any other call: %1</source>
        <comment>an action</comment>
        <translation>其他任何调用：%1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>channels, a caller, an action</comment>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointRule</name>
    <message>
        <source>Refuse (%1)</source>
        <translation>拒绝（%1）</translation>
    </message>
    <message>
        <source>Allow after %1 ms</source>
        <translation>%1 ms 后允许</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>with the cookie</source>
        <translation>带有 cookie</translation>
    </message>
    <message>
        <source>with the header</source>
        <translation>带有请求头</translation>
    </message>
    <message>
        <source>with the bearer token</source>
        <translation>带有 Bearer 令牌</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>任何人</translation>
    </message>
    <message>
        <source>Enter the header as “Name: value”.</source>
        <translation>以“Name: value”的形式输入请求头。</translation>
    </message>
    <message>
        <source>Enter the channels of the rule: a name, with * for any characters.</source>
        <translation>输入规则的频道：名称，其中 * 代表任意字符。</translation>
    </message>
    <message>
        <source>Enter one cookie as “name=value”.</source>
        <translation>以“name=value”的形式输入一个 cookie。</translation>
    </message>
    <message>
        <source>Enter only the bearer token, without spaces.</source>
        <translation>只输入 Bearer 令牌，不带空格。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointRulesFile</name>
    <message>
        <source>A newer version of RadarDesk saved the endpoint&apos;s rules.</source>
        <translation>端点的规则由更新版本的 RadarDesk 保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of the endpoint couldn&apos;t be read.</source>
        <translation>
            <numerusform>无法读取端点的 %n 条规则。</numerusform>
        </translation>
    </message>
    <message>
        <source>The endpoint&apos;s rules couldn&apos;t be read.</source>
        <translation>无法读取端点的规则。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the endpoint&apos;s rules aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>无法复制文件 %1，因此该文件保持不变，对端点规则所做的更改不会保存。请检查其文件夹的权限和可用空间。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointRulesModel</name>
    <message>
        <source>Otherwise</source>
        <translation>其他情况</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Simulated fault: %1</source>
        <translation>模拟故障：%1</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>调用方</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointServer</name>
    <message>
        <source>Another program uses port %1. Port %2 is free.</source>
        <translation>其他程序正在使用端口 %1。端口 %2 空闲。</translation>
    </message>
    <message>
        <source>Enter a path of letters, digits and “/ - _ .”, such as “/auth”.</source>
        <translation>输入由字母、数字和“/ - _ .”组成的路径，例如“/auth”。</translation>
    </message>
    <message>
        <source>The system doesn&apos;t let RadarDesk listen on the port: %1.</source>
        <translation>系统不允许 RadarDesk 监听该端口：%1。</translation>
    </message>
    <message>
        <source>Port %1 is reserved by the system. Port %2 is free.</source>
        <translation>端口 %1 由系统保留。端口 %2 空闲。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointStep</name>
    <message>
        <source>The clock of the endpoint&apos;s server says %1, the clock of this machine %2. Tokens expire by the service&apos;s clock.</source>
        <comment>two times</comment>
        <translation>端点服务器的时钟为 %1，本机的时钟为 %2。令牌的过期以服务的时钟为准。</translation>
    </message>
    <message>
        <source>Channel in the query</source>
        <translation>频道在查询字符串中</translation>
    </message>
    <message>
        <source>Channel in the other version&apos;s parameter</source>
        <translation>频道在另一版本的参数中</translation>
    </message>
    <message>
        <source>Channel by POST, as a form</source>
        <translation>频道通过 POST 发送，表单</translation>
    </message>
    <message>
        <source>Channel by POST, as JSON</source>
        <translation>频道通过 POST 发送，JSON</translation>
    </message>
    <message>
        <source>Each call is redirected: %1. Use the last URL in the page.</source>
        <comment>URLs with arrows in between</comment>
        <translation>每次调用都会被重定向：%1。请在页面中使用最后一个 URL。</translation>
    </message>
    <message>
        <source>The JSON is sent as %1, which some libraries don&apos;t parse. Set the type, in PHP by: %2</source>
        <comment>a content type; a line of code</comment>
        <translation>JSON 以 %1 发送，而某些库不解析该类型。请设置类型，在 PHP 中使用：%2</translation>
    </message>
    <message>
        <source>The page&apos;s URL isn&apos;t set, so RadarDesk didn&apos;t check whether browsers let the page call the endpoint.</source>
        <translation>未设置页面的 URL，因此 RadarDesk 未检查浏览器是否允许页面调用端点。</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1. The sandbox&apos;s browser library accepts 200 to 299; what PushRadar&apos;s own library accepts is not published. Use 200 to be safe.</source>
        <translation>端点返回状态码 %1。沙箱的浏览器库接受 200 至 299；PushRadar 自己的库接受哪些并未公开。为稳妥起见，请使用 200。</translation>
    </message>
    <message>
        <source>Call as a page makes it</source>
        <translation>按页面的方式调用</translation>
    </message>
    <message>
        <source>Preflight of the browser</source>
        <translation>浏览器的预检请求</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>重定向</translation>
    </message>
    <message>
        <source>Same call with all cookies</source>
        <translation>带全部 cookie 的相同调用</translation>
    </message>
    <message>
        <source>Same call without credentials</source>
        <translation>不带凭据的相同调用</translation>
    </message>
    <message>
        <source>The endpoint is relative, so browsers call the page&apos;s own host. If the endpoint is on another host, use its full URL in the page.</source>
        <translation>端点是相对 URL，因此浏览器会调用页面自己的主机。如果端点位于其他主机，请在页面中使用其完整的 URL。</translation>
    </message>
    <message>
        <source>Endpoint of the profile</source>
        <translation>配置的端点</translation>
    </message>
    <message>
        <source>Called directly, the endpoint issues a token.</source>
        <translation>直接调用时，端点颁发令牌。</translation>
    </message>
    <message>
        <source>Preflight at the redirect target</source>
        <translation>对重定向目标的预检请求</translation>
    </message>
    <message>
        <source>The endpoint issued a token after %1.</source>
        <comment>a time span</comment>
        <translation>端点在 %1 后颁发了令牌。</translation>
    </message>
    <message>
        <source>A direct call fails too. %1</source>
        <extracomment>%1: a sentence on what is wrong</extracomment>
        <translation>直接调用也失败。%1</translation>
    </message>
    <message>
        <source>The endpoint issues a token if the channel is in the query.</source>
        <translation>如果频道在查询字符串中，端点会颁发令牌。</translation>
    </message>
    <message>
        <source>The endpoint issues a token if the channel is in the other version&apos;s parameter.</source>
        <translation>如果频道在另一版本的参数中，端点会颁发令牌。</translation>
    </message>
    <message>
        <source>The endpoint issues a token if the channel is sent by POST, as a form.</source>
        <translation>如果频道以 POST 表单发送，端点会颁发令牌。</translation>
    </message>
    <message>
        <source>The endpoint issues a token if the channel is sent by POST, as JSON.</source>
        <translation>如果频道以 POST JSON 发送，端点会颁发令牌。</translation>
    </message>
    <message>
        <source>The endpoint answers with “%1”.</source>
        <comment>the beginning of the answer</comment>
        <translation>端点返回“%1”。</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1.</source>
        <comment>a status</comment>
        <translation>端点返回状态码 %1。</translation>
    </message>
    <message>
        <source>Without credentials the endpoint doesn&apos;t answer.</source>
        <translation>没有凭据时，端点不响应。</translation>
    </message>
    <message>
        <source>Without credentials the endpoint answers with status %1.</source>
        <comment>a status</comment>
        <translation>没有凭据时，端点返回状态码 %1。</translation>
    </message>
    <message>
        <source>The answer contains a secret besides the token, and it reaches everyone who may call the endpoint. Revoke that secret, use a new one, and leave it out of the answer.</source>
        <translation>响应中除令牌外还包含密钥，所有可以调用该端点的人都会得到它。请吊销该密钥，使用新密钥，并且不要把它放入响应。</translation>
    </message>
    <message>
        <source>The parameter “%1” doesn&apos;t arrive (status %2).</source>
        <extracomment>%1: a parameter, %2: a status</extracomment>
        <translation>参数“%1”没有到达（状态码 %2）。</translation>
    </message>
    <message>
        <source>The redirect&apos;s URL contains “&amp;amp;” instead of “&amp;”: it was escaped for HTML.</source>
        <translation>重定向的 URL 包含“&amp;amp;”而不是“&amp;”：它被按 HTML 转义了。</translation>
    </message>
    <message>
        <source>The parameter “%1” arrives as “%2” instead of “%3” (status %4).</source>
        <extracomment>%1: a parameter, %2 and %3: its values, %4: a status</extracomment>
        <translation>参数“%1”到达时是“%2”，而不是“%3”（状态码 %4）。</translation>
    </message>
    <message>
        <source>It is percent-encoded twice.</source>
        <translation>它被百分号编码了两次。</translation>
    </message>
    <message>
        <source>With the parameter “%1” it answers with “%2”, so it is written for %3, but the page uses %4. Use the same version in both.</source>
        <comment>a parameter; a member; two versions, v2 or v3</comment>
        <translation>使用参数“%1”时它返回“%2”，说明它是为 %3 编写的，而页面使用 %4。请在两处使用相同的版本。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::HeadJudge</name>
    <message>
        <source>The answer has no status line such as “HTTP/1.1 200 OK”, but starts with “%1”.</source>
        <comment>the beginning of the answer</comment>
        <translation>响应没有“HTTP/1.1 200 OK”这样的状态行，而是以“%1”开头。</translation>
    </message>
    <message>
        <source>The header “%1” contains a null byte (U+0000).</source>
        <translation>标头“%1”包含空字节 (U+0000)。</translation>
    </message>
    <message>
        <source>The headers have %1, and browsers read at most %2.</source>
        <comment>two sizes</comment>
        <translation>标头有 %1，而浏览器最多读取 %2。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::IdentitiesFile</name>
    <message>
        <source>A newer version of RadarDesk saved the identities.</source>
        <translation>身份由更新版本的 RadarDesk 保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n identities couldn&apos;t be read.</source>
        <translation>
            <numerusform>无法读取 %n 个身份。</numerusform>
        </translation>
    </message>
    <message>
        <source>The identities couldn&apos;t be read.</source>
        <translation>无法读取身份。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the identities aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>无法复制文件 %1，因此该文件保持不变，对身份所做的更改不会保存。请检查其文件夹的权限和可用空间。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::IdentitiesModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>新建身份</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name and a number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no cookies, no headers</source>
        <translation>没有 cookie，没有请求头</translation>
    </message>
    <message numerus="yes">
        <source>%n cookie(s)</source>
        <translation>
            <numerusform>%n 个 cookie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n header(s)</source>
        <translation>
            <numerusform>%n 个请求头</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a name for the identity.</source>
        <translation>输入身份的名称。</translation>
    </message>
    <message>
        <source>Another identity has this name. Choose another one.</source>
        <translation>已有同名的身份。请选择其他名称。</translation>
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
        <translation>Cookie 的第 %1 行有一部分没有“=”。请输入“name=value”，或粘贴完整的 Set-Cookie 行。</translation>
    </message>
    <message>
        <source>Line %1 of the cookies has no name before “=”. Enter “name=value”.</source>
        <translation>Cookie 的第 %1 行在“=”前没有名称。请输入“name=value”。</translation>
    </message>
    <message>
        <source>Line %1 of the cookies has an invalid name. Remove spaces and separators from the name.</source>
        <translation>Cookie 的第 %1 行的名称无效。请从名称中移除空格和分隔符。</translation>
    </message>
    <message>
        <source>Line %1 of the cookies contains a control character. Remove the character.</source>
        <translation>Cookie 的第 %1 行包含控制字符。请移除该字符。</translation>
    </message>
    <message>
        <source>Line %1 of the cookies contains no cookie. Enter “name=value”.</source>
        <translation>Cookie 的第 %1 行没有 cookie。请输入“name=value”。</translation>
    </message>
    <message>
        <source>Line %1 of the cookies has an invalid attribute, such as the date in “Expires”. Correct or remove the attribute.</source>
        <translation>Cookie 的第 %1 行的属性无效，例如“Expires”中的日期。请更正或移除该属性。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::IdentitySource</name>
    <message>
        <source>Signed-in user</source>
        <translation>已登录用户</translation>
    </message>
    <message>
        <source>User of %1</source>
        <translation>%1 的用户</translation>
    </message>
    <message>
        <source>Paste a cURL command or a Cookie header.</source>
        <translation>粘贴 cURL 命令或 Cookie 请求头。</translation>
    </message>
    <message numerus="yes">
        <source>Cookie %1 (%n character(s))</source>
        <comment>a name</comment>
        <translation>
            <numerusform>Cookie %1（%n 个字符）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Header %1 (%n character(s))</source>
        <comment>a name</comment>
        <translation>
            <numerusform>请求头 %1（%n 个字符）</numerusform>
        </translation>
    </message>
    <message>
        <source>Header %1: %2</source>
        <translation>请求头 %1：%2</translation>
    </message>
    <message>
        <source>A shell variable has no value here, so its option was ignored.</source>
        <translation>此处无法得知 shell 变量的值，因此忽略了其选项。</translation>
    </message>
    <message>
        <source>The command reads cookies from a file, which RadarDesk doesn&apos;t open.</source>
        <translation>该命令从文件读取 cookie，而 RadarDesk 不会打开该文件。</translation>
    </message>
    <message>
        <source>The command has no cookies and no header with credentials. Sign in, then choose “Copy as cURL” in the browser&apos;s network panel.</source>
        <translation>该命令没有 cookie，也没有包含凭据的请求头。请登录，然后在浏览器的网络面板中选择“Copy as cURL”。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::IdentityValues</name>
    <message>
        <source>No keychain is running in this session. Start one, such as GNOME Keyring or KWallet.</source>
        <translation>当前会话中没有运行钥匙串。请启动一个，例如 GNOME Keyring 或 KWallet。</translation>
    </message>
    <message>
        <source>The keychain is locked, and no program is running that can ask for its password. Unlock the keychain, then try again.</source>
        <translation>钥匙串已锁定，且没有可询问其密码的程序在运行。请解锁钥匙串，然后重试。</translation>
    </message>
    <message>
        <source>The keychain is locked, and its password prompt was canceled. Try again and enter the password.</source>
        <translation>钥匙串已锁定，且密码提示已被取消。请重试并输入密码。</translation>
    </message>
    <message>
        <source>The keychain hasn&apos;t answered yet. Check whether it has opened a password prompt.</source>
        <translation>钥匙串尚未响应。请检查是否已打开密码提示。</translation>
    </message>
    <message>
        <source>The cookies and the values of sensitive headers are in the keychain and haven&apos;t been read yet.</source>
        <translation>Cookie 和敏感请求头的值在钥匙串中，尚未读取。</translation>
    </message>
    <message>
        <source>Reading the values from the keychain…</source>
        <translation>正在从钥匙串读取值…</translation>
    </message>
    <message>
        <source>Saving the values in the keychain…</source>
        <translation>正在将值保存到钥匙串…</translation>
    </message>
    <message>
        <source>The cookies and the values of sensitive headers are in the keychain, everything else is in a file.</source>
        <translation>Cookie 和敏感请求头的值在钥匙串中，其余内容在文件中。</translation>
    </message>
    <message>
        <source>The cookies and the values of sensitive headers stay in memory for this run only. %1</source>
        <translation>Cookie 和敏感请求头的值仅在本次运行中保留在内存中。%1</translation>
    </message>
    <message>
        <source>The keychain no longer has the values of this identity. Enter them again.</source>
        <translation>钥匙串中不再有此身份的值。请重新输入。</translation>
    </message>
    <message>
        <source>The values of this identity aren&apos;t available. %1</source>
        <translation>此身份的值不可用。%1</translation>
    </message>
    <message>
        <source>The identity&apos;s entry can&apos;t be deleted from the keychain. %1</source>
        <translation>无法从钥匙串中删除该身份的条目。%1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::LaterCall</name>
    <message>
        <source>The later call gets status %1.</source>
        <extracomment>%1: a status</extracomment>
        <translation>之后的调用得到状态码 %1。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::Login</name>
    <message>
        <source>Enter the names of the fields for the user and the password.</source>
        <translation>输入用户和密码字段的名称。</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>输入密码。</translation>
    </message>
    <message>
        <source>Enter the URL that the sign-in form is sent to. The URL starts with “http:” or “https:”.</source>
        <translation>输入登录表单的提交 URL。该 URL 以“http:”或“https:”开头。</translation>
    </message>
    <message>
        <source>The form page isn&apos;t an http or https URL.</source>
        <translation>表单页面不是 http 或 https URL。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::LoginRun</name>
    <message>
        <source>The sign-in can&apos;t be sent: %1.</source>
        <translation>无法发送登录请求：%1。</translation>
    </message>
    <message>
        <source>The server answers the sign-in with status %1. %2</source>
        <translation>服务器对登录返回状态码 %1。%2</translation>
    </message>
    <message>
        <source>The server sets no cookie. If it answers with a token instead, add that as a header.</source>
        <translation>服务器没有设置 cookie。如果它返回的是令牌，请将其添加为请求头。</translation>
    </message>
    <message>
        <source>The form page answers with status %1. %2</source>
        <translation>表单页面返回状态码 %1。%2</translation>
    </message>
    <message>
        <source>The form page can&apos;t be read: %1.</source>
        <translation>无法读取表单页面：%1。</translation>
    </message>
    <message>
        <source>The server requires a CSRF token. Enter the form page, so that its hidden fields are sent.</source>
        <translation>服务器要求 CSRF 令牌。请输入表单页面，以便发送其隐藏字段。</translation>
    </message>
    <message>
        <source>The server rejects the CSRF token of the form page.</source>
        <translation>服务器拒绝表单页面的 CSRF 令牌。</translation>
    </message>
    <message>
        <source>The server shows the sign-in page again. Check the user, the password and the names of the fields.</source>
        <translation>服务器再次显示登录页面。请检查用户、密码和字段名称。</translation>
    </message>
    <message>
        <source>The sign-in was sent, but not answered: %1. It wasn&apos;t sent again.</source>
        <extracomment>%1: an error</extracomment>
        <translation>登录已发送，但没有响应：%1。未再次发送。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::OtherSide</name>
    <message>
        <source>a proxy or CDN</source>
        <translation>代理或 CDN</translation>
    </message>
    <message>
        <source>%1, a proxy or CDN</source>
        <comment>what a server calls itself</comment>
        <translation>%1（代理或 CDN）</translation>
    </message>
    <message>
        <source>Answered by %1.</source>
        <comment>a server</comment>
        <translation>响应来自 %1。</translation>
    </message>
    <message>
        <source>The answer says: “%1”</source>
        <comment>the words of a page</comment>
        <translation>响应内容：“%1”</translation>
    </message>
    <message>
        <source>The answer asks for: %1.</source>
        <comment>a header&apos;s value</comment>
        <translation>响应要求：%1。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::PresenceChannelCheck</name>
    <message>
        <source>Only channels that start with “presence-” have presence. Enter one of them.</source>
        <translation>只有以“presence-”开头的频道有在线状态。请输入这样的频道。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::PresenceModel</name>
    <message>
        <source>joined</source>
        <translation>已加入</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>test user</source>
        <translation>测试用户</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time of day</comment>
        <translation>自 %1 起</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::PresenceText</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n 个用户</numerusform>
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
            <numerusform>%n 个用户有客户端数据</numerusform>
        </translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <translation>已加入：%1</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>已离开：%1</translation>
    </message>
    <message>
        <source>New data: %1</source>
        <translation>新数据：%1</translation>
    </message>
    <message>
        <source>  ·  </source>
        <comment>between two parts of a sentence</comment>
        <translation>  ·  </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) without client data</source>
        <translation>
            <numerusform>%n 个连接没有客户端数据</numerusform>
        </translation>
    </message>
    <message>
        <source>RadarDesk (watching)</source>
        <translation>RadarDesk（观察）</translation>
    </message>
    <message>
        <source>RadarDesk twice (watching and listening)</source>
        <translation>RadarDesk 两次（观察和监听）</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::PresenceUser</name>
    <message>
        <source>without ##uniqueID</source>
        <translation>没有 ##uniqueID</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::PresenceWatcher</name>
    <message>
        <source>Refused (%1): %2</source>
        <translation>已拒绝（%1）：%2</translation>
    </message>
    <message>
        <source>The service issued a token for RadarDesk to watch the channel.</source>
        <translation>服务为 RadarDesk 颁发了观察此频道的令牌。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::Recording</name>
    <message>
        <source>The page is on https and the endpoint on http, so the browser blocked the call as mixed content (%1 to %2).</source>
        <translation>页面使用 https，而端点使用 http，因此浏览器将调用作为混合内容拦截（%1 到 %2）。</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>没有状态码</translation>
    </message>
    <message>
        <source>The page got no answer (%1), and the recording doesn&apos;t say why. For a page of another origin (%2), the usual cause is a missing CORS header.</source>
        <comment>what the browser says; the page&apos;s origin</comment>
        <translation>页面没有得到响应（%1），录制文件未说明原因。对于其他来源的页面（%2），常见原因是缺少 CORS 标头。</translation>
    </message>
    <message>
        <source>The page got no answer (%1), and the recording doesn&apos;t say why.</source>
        <translation>页面没有得到响应（%1），录制文件未说明原因。</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1. The cookie “%2” was set earlier in this recording, and the browser didn&apos;t send it with the call.</source>
        <extracomment>%1: a status, %2: a cookie</extracomment>
        <translation>端点返回状态码 %1。Cookie“%2”在此录制文件中早先已设置，但浏览器没有随调用发送。</translation>
    </message>
    <message>
        <source>“%1” is the name of a private channel.</source>
        <translation>“%1”是私有频道的名称。</translation>
    </message>
    <message>
        <source>The page calls the endpoint</source>
        <translation>页面调用端点</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1; the body of the answer isn&apos;t in the recording.</source>
        <translation>端点返回状态码 %1；录制文件中没有响应的正文。</translation>
    </message>
    <message>
        <source>There is no token in the recording.</source>
        <translation>录制文件中没有令牌。</translation>
    </message>
    <message>
        <source>The recording has no WebSocket messages.</source>
        <translation>录制文件中没有 WebSocket 消息。</translation>
    </message>
    <message numerus="yes">
        <source>The service accepts the subscription, and %n broadcast(s) arrived.</source>
        <translation>
            <numerusform>服务接受订阅，并收到 %n 条广播。</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording ends before the service answers.</source>
        <translation>录制文件在服务响应之前结束。</translation>
    </message>
    <message>
        <source>The page doesn&apos;t subscribe in the recording.</source>
        <translation>录制文件中的页面没有订阅。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <comment>why, such as “it is a folder”</comment>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>The browser reports: %1.</source>
        <extracomment>%1: what the browser says: &quot;net::ERR_CONNECTION_RESET&quot;</extracomment>
        <translation>浏览器报告：%1。</translation>
    </message>
    <message>
        <source>The endpoint refuses “%1” (403) although the browser sent the user&apos;s credentials.</source>
        <translation>浏览器已发送用户的凭据，但端点仍拒绝“%1”（403）。</translation>
    </message>
    <message>
        <source>The endpoint refuses “%1” (403). The recording doesn&apos;t show whether cookies were sent.</source>
        <translation>端点拒绝“%1”（403）。录制文件未显示是否发送了 cookie。</translation>
    </message>
    <message>
        <source>A recording doesn&apos;t contain the calls that your app makes with its secret.</source>
        <translation>录制文件不包含应用使用密钥发起的调用。</translation>
    </message>
    <message>
        <source>The browser sends a preflight</source>
        <translation>浏览器发送预检请求</translation>
    </message>
    <message>
        <source>The call is redirected here</source>
        <translation>调用被重定向到此处</translation>
    </message>
    <message>
        <source>The call is redirected to %1, which isn&apos;t in the recording.</source>
        <translation>调用被重定向到 %1，而录制文件中没有该地址。</translation>
    </message>
    <message>
        <source>The endpoint issues a token to the page.</source>
        <translation>端点向页面颁发令牌。</translation>
    </message>
    <message>
        <source>The calling page isn&apos;t recorded, so CORS can&apos;t be checked.</source>
        <translation>未录制发起调用的页面，因此无法检查 CORS。</translation>
    </message>
    <message>
        <source>The browser sends a preflight before such a call, but the recording doesn&apos;t contain it.</source>
        <translation>浏览器在此类调用之前会发送预检请求，但录制文件中没有。</translation>
    </message>
    <message>
        <source>The recording doesn&apos;t show whether cookies were sent.</source>
        <translation>录制文件未显示是否发送了 cookie。</translation>
    </message>
    <message>
        <source>The page sends the service a different token than the endpoint issued.</source>
        <translation>页面发送给服务的令牌与端点颁发的不同。</translation>
    </message>
    <message>
        <source>A recording can&apos;t show which identities are refused.</source>
        <translation>录制文件无法显示哪些身份被拒绝。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries couldn&apos;t be read.</source>
        <translation>
            <numerusform>无法读取 %n 个条目。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no cookies. Chrome includes them only with “Export HAR (with sensitive data)”.</source>
        <translation>文件中没有 cookie。Chrome 仅在选择“Export HAR (with sensitive data)”时才包含 cookie。</translation>
    </message>
    <message>
        <source>The file has no cookies.</source>
        <translation>文件中没有 cookie。</translation>
    </message>
    <message>
        <source>The file has no preflights (OPTIONS), so CORS can&apos;t be fully checked.</source>
        <translation>文件中没有预检请求（OPTIONS），因此无法完整检查 CORS。</translation>
    </message>
    <message>
        <source>Some calls have no response. Keep the developer tools open while the page loads.</source>
        <translation>部分调用没有响应。页面加载时，请保持开发者工具打开。</translation>
    </message>
    <message>
        <source>The file has no WebSocket messages. Open the developer tools before the page connects.</source>
        <translation>文件中没有 WebSocket 消息。请在页面连接之前打开开发者工具。</translation>
    </message>
    <message>
        <source>The file has no WebSocket messages. Only Chrome and Edge record them.</source>
        <translation>文件中没有 WebSocket 消息。只有 Chrome 和 Edge 会录制它们。</translation>
    </message>
    <message>
        <source>The HAR file is incomplete: %1. Save the recording again.</source>
        <comment>why</comment>
        <translation>HAR 文件不完整：%1。请重新保存录制文件。</translation>
    </message>
    <message>
        <source>The file isn&apos;t a HAR file. Open a recording from a browser&apos;s developer tools.</source>
        <translation>该文件不是 HAR 文件。请打开由浏览器开发者工具保存的录制文件。</translation>
    </message>
    <message>
        <source>The file is too large: %1. The limit is %2.</source>
        <translation>文件过大：%1。上限为 %2。</translation>
    </message>
    <message>
        <source>A browser extension blocked the call (%1). Turn the extension off for the page.</source>
        <translation>浏览器扩展拦截了调用（%1）。请为此页面关闭该扩展。</translation>
    </message>
    <message>
        <source>The recorded WebSocket messages use an unpublished protocol.</source>
        <translation>录制的 WebSocket 消息使用未公开的协议。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::RefusalStep</name>
    <message>
        <source>Without credentials</source>
        <translation>不带凭据</translation>
    </message>
    <message>
        <source>For another channel</source>
        <translation>请求其他频道</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what a call is for, %2: a status, or &quot;no answer&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>For a longer name</source>
        <translation>请求更长的名称</translation>
    </message>
    <message>
        <source>For the next number</source>
        <translation>请求下一个数字</translation>
    </message>
    <message>
        <source>With an altered cookie</source>
        <translation>使用改动过的 cookie</translation>
    </message>
    <message>
        <source>For a longer number</source>
        <translation>请求更长的数字</translation>
    </message>
    <message>
        <source>%1, without credentials</source>
        <comment>what a call is for</comment>
        <translation>%1，不带凭据</translation>
    </message>
    <message>
        <source>The endpoint also issues a token for “%1”, which only starts like “%2”. If this user may not join all such channels, compare the whole name.</source>
        <comment>two channels</comment>
        <translation>端点也为“%1”颁发令牌，而该名称只是开头与“%2”相同。如果此用户不能加入所有这类频道，请比较完整的名称。</translation>
    </message>
    <message>
        <source>The endpoint also issues a token for “%1”. If this user may not join that channel, check the number in the name.</source>
        <comment>a channel</comment>
        <translation>端点也为“%1”颁发令牌。如果此用户不能加入该频道，请检查名称中的数字。</translation>
    </message>
    <message>
        <source>For an invalid channel name</source>
        <translation>请求无效的频道名称</translation>
    </message>
    <message>
        <source>The answer comes from a cache (%1), which gives one user&apos;s token to others. Answer with “Cache-Control: no-store”.</source>
        <comment>a header</comment>
        <translation>响应来自缓存（%1），缓存会将一个用户的令牌提供给其他用户。请在响应中使用“Cache-Control: no-store”。</translation>
    </message>
    <message>
        <source>As the identity again</source>
        <translation>再次使用该身份</translation>
    </message>
    <message>
        <source>Access control couldn&apos;t be checked: status 429 only means that there were too many calls (%1).</source>
        <comment>answers</comment>
        <translation>无法检查访问控制：状态码 429 只表示调用过多（%1）。</translation>
    </message>
    <message>
        <source>Access control couldn&apos;t be checked: status 503 only means that the app was busy or down (%1).</source>
        <comment>answers</comment>
        <translation>无法检查访问控制：状态码 503 只表示应用繁忙或已停止（%1）。</translation>
    </message>
    <message>
        <source>The endpoint refuses everyone else: %1.</source>
        <extracomment>%1: several answers</extracomment>
        <translation>端点拒绝其他所有人：%1。</translation>
    </message>
    <message>
        <source>Access control couldn&apos;t be checked: the identity no longer gets an answer, so the other refusals may have the same cause (%1).</source>
        <comment>answers</comment>
        <translation>无法检查访问控制：该身份不再得到响应，因此其他拒绝可能出于同一原因（%1）。</translation>
    </message>
    <message>
        <source>Access control couldn&apos;t be checked: the identity no longer gets a token (status %1), so the other refusals may have the same cause (%2).</source>
        <comment>a status; answers</comment>
        <translation>无法检查访问控制：该身份不再获得令牌（状态码 %1），因此其他拒绝可能出于同一原因（%2）。</translation>
    </message>
    <message>
        <source>With a cookie altered at its end</source>
        <translation>Cookie 结尾被更改</translation>
    </message>
    <message>
        <source>With a cookie altered at its beginning</source>
        <translation>Cookie 开头被更改</translation>
    </message>
    <message>
        <source>With a cookie altered in its longest part</source>
        <translation>Cookie 最长部分被更改</translation>
    </message>
    <message>
        <source>With a shortened cookie</source>
        <translation>截短的 Cookie</translation>
    </message>
    <message>
        <source>With an altered header</source>
        <translation>被更改的标头</translation>
    </message>
    <message>
        <source>With a header altered at its end</source>
        <translation>标头结尾被更改</translation>
    </message>
    <message>
        <source>With a header altered at its beginning</source>
        <translation>标头开头被更改</translation>
    </message>
    <message>
        <source>With a header altered in its longest part</source>
        <translation>标头最长部分被更改</translation>
    </message>
    <message>
        <source>For the next number before it</source>
        <translation>其前一个数字的下一个</translation>
    </message>
    <message>
        <source>For a letter after the number</source>
        <translation>数字后加字母</translation>
    </message>
    <message>
        <source>The status is %1, but the body contains the token.</source>
        <comment>a status</comment>
        <translation>状态为 %1，但正文包含令牌。</translation>
    </message>
    <message>
        <source>Access control couldn&apos;t be checked: an error isn&apos;t a refusal and may go away (%1). Refuse with status 401 or 403.</source>
        <comment>answers</comment>
        <translation>无法检查访问控制：错误不等于拒绝，而且可能会消失 (%1)。请以状态 401 或 403 拒绝。</translation>
    </message>
    <message>
        <source>For a number that is made up</source>
        <translation>请求虚构的数字</translation>
    </message>
    <message>
        <source>For another last part of the name</source>
        <translation>请求名称最后一部分不同的频道</translation>
    </message>
    <message>
        <source>The endpoint refuses with a status that looks like an error (%1). Answer with 403 instead.</source>
        <comment>what calls are for, each with its status</comment>
        <translation>端点以看起来像是错误的状态码拒绝（%1）。请改为返回 403。</translation>
    </message>
    <message>
        <source>The endpoint issues no token, but answers with a status that pages take for a success (%1). Answer with 403 instead.</source>
        <comment>what calls are for, each with its status</comment>
        <translation>端点没有签发令牌，但以页面视为成功的状态码响应（%1）。请改为返回 403。</translation>
    </message>
    <message>
        <source>The endpoint refuses the other calls: %1.</source>
        <comment>several answers</comment>
        <translation>端点拒绝其余的调用：%1。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::Remedy</name>
    <message>
        <source>Use “%1”</source>
        <comment>a channel</comment>
        <translation>使用“%1”</translation>
    </message>
    <message>
        <source>Send cookies</source>
        <translation>发送 cookie</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>a scheme or a host</comment>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Copy headers</source>
        <translation>复制标头</translation>
    </message>
    <message>
        <source>Edit endpoint</source>
        <translation>编辑端点</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>打开配置</translation>
    </message>
    <message>
        <source>Choose identity</source>
        <translation>选择身份</translation>
    </message>
    <message>
        <source>Enter cookies</source>
        <translation>输入 cookie</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>复制此行</translation>
    </message>
    <message>
        <source>Remove credentials</source>
        <translation>移除凭据</translation>
    </message>
    <message>
        <source>Use full URL</source>
        <translation>使用完整 URL</translation>
    </message>
    <message>
        <source>Run on server start</source>
        <translation>服务器启动时运行</translation>
    </message>
    <message>
        <source>Copy header</source>
        <translation>复制标头</translation>
    </message>
    <message>
        <source>Copy attributes</source>
        <translation>复制属性</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>复制响应</translation>
    </message>
    <message>
        <source>Enter channel</source>
        <translation>输入频道</translation>
    </message>
    <message>
        <source>Enter page URL</source>
        <translation>输入页面 URL</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <comment>a number</comment>
        <translation>使用端口 %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ScenarioRefusals</name>
    <message>
        <source>There was no answer in time.</source>
        <translation>未及时收到应答。</translation>
    </message>
    <message>
        <source>Access wasn&apos;t refused.</source>
        <translation>访问未被拒绝。</translation>
    </message>
    <message>
        <source>The endpoint issued a token, and the service accepted the subscription.</source>
        <translation>端点签发了令牌，服务接受了订阅。</translation>
    </message>
    <message>
        <source>The service refused the subscription (%1): %2</source>
        <extracomment>%1 is a status code, %2 the service&apos;s own words</extracomment>
        <translation>服务拒绝了订阅 (%1)：%2</translation>
    </message>
    <message>
        <source>There is no identity “%1”.</source>
        <translation>没有身份“%1”。</translation>
    </message>
    <message>
        <source>The identity was deleted.</source>
        <translation>该身份已被删除。</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t subscribe to channels of this service.</source>
        <translation>RadarDesk 无法订阅此服务的频道。</translation>
    </message>
    <message>
        <source>The endpoint neither refused nor allowed access.</source>
        <translation>端点既未拒绝也未允许访问。</translation>
    </message>
    <message>
        <source>The service didn&apos;t judge the token.</source>
        <translation>服务未对令牌作出判断。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ScenarioSuite</name>
    <message>
        <source>Step %1: %2</source>
        <extracomment>%1 is the number of a step, %2 the step</extracomment>
        <translation>步骤 %1：%2</translation>
    </message>
    <message>
        <source>Row %1, step %2: %3</source>
        <extracomment>%1 is a row of a file, %2 the number of a step, %3 the step</extracomment>
        <translation>第 %1 行，步骤 %2：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n as expected (%1)</source>
        <translation>
            <numerusform>%n 项符合预期（%1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent (%1)</source>
        <extracomment>%n broadcasts, %1 is a time</extracomment>
        <translation>
            <numerusform>已发送 %n 条（%1）</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <extracomment>%1 is a step</extracomment>
        <translation>预期：%1。</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <extracomment>%1 is what arrived</extracomment>
        <translation>收到：%1</translation>
    </message>
    <message>
        <source>The run ended before this step.</source>
        <translation>运行在此步骤之前已结束。</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <extracomment>%1 of %2 times that a step was done</extracomment>
        <translation>%2 条中有 %1 条失败</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::SecondConnection</name>
    <message>
        <source>Called for a second connection, the endpoint answers with status 429, so it couldn&apos;t be checked.</source>
        <translation>为第二个连接调用时，端点返回状态码 429，因此无法检查。</translation>
    </message>
    <message>
        <source>The call for the second connection gets no answer.</source>
        <translation>第二个连接的调用没有得到响应。</translation>
    </message>
    <message>
        <source>The call for the second connection gets status %1.</source>
        <translation>第二个连接的调用得到状态码 %1。</translation>
    </message>
    <message>
        <source>A second connection couldn&apos;t be opened.</source>
        <translation>无法打开第二个连接。</translation>
    </message>
    <message>
        <source>The call for the second connection gets status %1, but presence shows no client data for that connection within %2.</source>
        <comment>a status; a time span</comment>
        <translation>第二个连接的调用得到状态码 %1，但在 %2 内在线状态没有显示该连接的客户端数据。</translation>
    </message>
    <message>
        <source>Presence shows the user once for both connections.</source>
        <translation>对于两个连接，在线状态只显示该用户一次。</translation>
    </message>
    <message>
        <source>The client data has no “##uniqueID”, so each connection counts as a user of its own.</source>
        <translation>客户端数据没有“##uniqueID”，因此每个连接都算作单独的用户。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ServiceTokenStep</name>
    <message>
        <source>Register token</source>
        <translation>注册令牌</translation>
    </message>
    <message>
        <source>Request token</source>
        <translation>请求令牌</translation>
    </message>
    <message>
        <source>The secret and the service address are valid: the service issues a token for this channel.</source>
        <translation>密钥和服务地址有效：服务为此频道颁发令牌。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::StatusJudge</name>
    <message>
        <source>The call was made without cookies or headers that identify a user.</source>
        <translation>调用没有可识别用户的 cookie 或请求头。</translation>
    </message>
    <message>
        <source>The header Retry-After is “%1”.</source>
        <extracomment>%1: a number of seconds, or a date</extracomment>
        <translation>响应头 Retry-After 为“%1”。</translation>
    </message>
    <message>
        <source>The endpoint allows: %1.</source>
        <extracomment>%1: HTTP methods, such as &quot;POST, PUT&quot;</extracomment>
        <translation>端点允许：%1。</translation>
    </message>
    <message>
        <source>The headers of the call are too large for the server, usually because of the cookies.</source>
        <translation>调用的标头对服务器来说过大，通常是由 Cookie 造成的。</translation>
    </message>
    <message>
        <source>A proxy in front of the endpoint asks for credentials of its own, so the call didn&apos;t reach the app.</source>
        <translation>端点前面的代理要求提供自己的凭据，因此调用没有到达应用。</translation>
    </message>
    <message>
        <source>The call was made with %1. That may have expired, or belong to another server or user: sign in again, and update the identity.</source>
        <comment>names of cookies and headers</comment>
        <translation>调用时使用了 %1。它可能已过期，或属于其他服务器或用户：请重新登录并更新身份。</translation>
    </message>
    <message>
        <source>The server asks for a user name and a password (HTTP Basic), usually before the app is reached. Exclude the endpoint&apos;s path from that protection, or send the header Authorization with the call and add it to the identity.</source>
        <translation>服务器要求用户名和密码（HTTP Basic），通常是在到达应用之前。请将端点的路径从该保护中排除，或在调用中发送 Authorization 请求头，并将其添加到身份中。</translation>
    </message>
    <message>
        <source>In WordPress, the nonce in the header X-WP-Nonce is that token. It is out of date, or of another session: reload the page, and copy the header to the identity again.</source>
        <translation>在 WordPress 中，X-WP-Nonce 请求头中的 nonce 就是该令牌。它已过期，或属于其他会话：请重新加载页面，并将该请求头重新复制到身份中。</translation>
    </message>
    <message>
        <source>The call sends the channel as “channelName”; only v2 sends it as “channel”.</source>
        <translation>调用以“channelName”发送频道；只有 v2 以“channel”发送。</translation>
    </message>
    <message>
        <source>The call sends the channel as “channel”; only v3 sends it as “channelName”.</source>
        <translation>调用以“channel”发送频道；只有 v3 以“channelName”发送。</translation>
    </message>
    <message>
        <source>The app&apos;s own call of PushRadar may have failed: compare the names of the parameters that the app reads (channelName, socketID) with those of the request. Capital letters count.</source>
        <translation>应用自身对 PushRadar 的调用可能失败了：请将应用读取的参数名（channelName、socketID）与请求中的参数名进行比较。区分大小写。</translation>
    </message>
    <message>
        <source>Have the endpoint answer 401 or 403 instead of redirecting.</source>
        <translation>让端点返回 401 或 403，而不是重定向。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::SubscriptionStep</name>
    <message>
        <source>There is no connection to %1.</source>
        <extracomment>%1: a URL</extracomment>
        <translation>没有与 %1 的连接。</translation>
    </message>
    <message>
        <source>Called for a second socket, the endpoint answers with status 429, so a reconnection couldn&apos;t be tried.</source>
        <translation>为第二个 socket 调用时，端点返回状态码 429，因此无法尝试重新连接。</translation>
    </message>
    <message>
        <source>The protocol between subscribers and this service is not published. Open a subscriber page for the channel to test the subscription there.</source>
        <translation>订阅者与此服务之间的协议未公开。请打开该频道的订阅者页面，在那里测试订阅。</translation>
    </message>
    <message>
        <source>Token for another profile&apos;s socket</source>
        <translation>用于其他配置的 socket 的令牌</translation>
    </message>
    <message>
        <source>Nothing was broadcast: the profile is for production, or sending is locked.</source>
        <translation>未广播任何内容：该配置用于生产环境，或发送已锁定。</translation>
    </message>
    <message>
        <source>Nothing was broadcast because the check&apos;s settings say so.</source>
        <translation>根据检查的设置，未广播任何内容。</translation>
    </message>
    <message>
        <source>Test broadcast</source>
        <translation>测试广播</translation>
    </message>
    <message>
        <source>A second socket couldn&apos;t be tried: it got no answer within %1.</source>
        <extracomment>%1: a time span</extracomment>
        <translation>无法尝试第二个 socket：%1 内没有得到响应。</translation>
    </message>
    <message>
        <source>The first socket got the same token: the endpoint stores tokens.</source>
        <translation>第一个 socket 得到了同一令牌：端点存储了令牌。</translation>
    </message>
    <message>
        <source>The first socket got in, a second one didn&apos;t.</source>
        <translation>第一个 socket 成功加入，第二个没有。</translation>
    </message>
    <message>
        <source>Token for a second socket</source>
        <translation>用于第二个 socket 的令牌</translation>
    </message>
    <message>
        <source>The first call gets a token, but the call for a second socket doesn&apos;t.</source>
        <translation>首次调用获得令牌，但为第二个 socket 的调用没有。</translation>
    </message>
    <message>
        <source>The service accepts the token, and a broadcast arrives.</source>
        <translation>服务接受令牌，且广播已送达。</translation>
    </message>
    <message>
        <source>The service accepts the token.</source>
        <translation>服务接受令牌。</translation>
    </message>
    <message>
        <source>The service didn&apos;t answer the subscription within %1.</source>
        <extracomment>%1: a time span</extracomment>
        <translation>服务未在 %1 内响应订阅。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::Suite</name>
    <message>
        <source>passed before</source>
        <translation>之前通过</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 failed</source>
        <extracomment>%1: how many there are in all</extracomment>
        <translation>
            <numerusform>%1 项中有 %n 项失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n passed</source>
        <translation>
            <numerusform>全部 %n 项均通过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed, none failed</source>
        <translation>
            <numerusform>%n 项通过，没有失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; none failed so far</source>
        <translation>已停止；目前没有失败</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>没有明确的响应</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an identity, a channel</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>No changes since the last successful run (%1).</source>
        <comment>a time</comment>
        <translation>与上次成功的运行（%1）相比没有变化。</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) changed since the last successful run (%1).</source>
        <comment>%1: a time</comment>
        <translation>
            <numerusform>与上次成功的运行（%1）相比，有 %n 项结果发生变化。</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer exists</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>运行已停止。</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) couldn&apos;t be judged.</source>
        <translation>
            <numerusform>无法判定 %n 项结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>No result</source>
        <translation>没有结果</translation>
    </message>
    <message>
        <source>Can join but shouldn&apos;t</source>
        <translation>能加入，但不应能加入</translation>
    </message>
    <message>
        <source>Refused but should be able to join</source>
        <translation>被拒绝，但应能加入</translation>
    </message>
    <message>
        <source>Can join; no expectation</source>
        <translation>能加入；没有预期</translation>
    </message>
    <message>
        <source>Refused; no expectation</source>
        <translation>被拒绝；没有预期</translation>
    </message>
    <message>
        <source>Can join, as expected</source>
        <translation>能加入，符合预期</translation>
    </message>
    <message>
        <source>Refused, as expected</source>
        <translation>被拒绝，符合预期</translation>
    </message>
    <message>
        <source>No results could be judged</source>
        <translation>没有可判定的结果</translation>
    </message>
    <message>
        <source>None failed, but not all were judged</source>
        <translation>没有失败，但并非全部都已判定</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::SuiteFile</name>
    <message>
        <source>A newer version of RadarDesk saved the results of all checks.</source>
        <translation>所有检查的结果由更新版本的 RadarDesk 保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) of all checks couldn&apos;t be read.</source>
        <translation>
            <numerusform>无法读取所有检查中的 %n 项结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>The results of all checks couldn&apos;t be read.</source>
        <translation>无法读取所有检查的结果。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and new results of all checks aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>无法复制文件 %1，因此该文件保持不变，所有检查的新结果不会保存。请检查其文件夹的权限和可用空间。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::SuiteRun</name>
    <message>
        <source>All checks</source>
        <translation>所有检查</translation>
    </message>
    <message>
        <source>All checks: %1</source>
        <comment>a headline</comment>
        <translation>所有检查：%1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::TestUserConnection</name>
    <message>
        <source>Refused (%1): %2</source>
        <translation>已拒绝（%1）：%2</translation>
    </message>
    <message>
        <source>The test user %1 joined.</source>
        <translation>测试用户 %1 已加入。</translation>
    </message>
    <message>
        <source>The test user %1 left.</source>
        <translation>测试用户 %1 已离开。</translation>
    </message>
    <message>
        <source>The test user %1 joined and left.</source>
        <translation>测试用户 %1 已加入并离开。</translation>
    </message>
    <message>
        <source>The test user %1 has an error: %2</source>
        <comment>a name, what went wrong</comment>
        <translation>测试用户 %1 出错：%2</translation>
    </message>
    <message>
        <source>Registered the client data of the test user %1.</source>
        <translation>已注册测试用户 %1 的客户端数据。</translation>
    </message>
    <message>
        <source>The client data of this test user couldn&apos;t be registered. %1</source>
        <translation>无法注册此测试用户的客户端数据。%1</translation>
    </message>
    <message>
        <source>The service issued a token for the test user %1.</source>
        <translation>服务为测试用户 %1 颁发了令牌。</translation>
    </message>
    <message>
        <source>The test user %1 is joining.</source>
        <translation>测试用户 %1 正在加入。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::TestUsersModel</name>
    <message>
        <source>on %1</source>
        <translation>在 %1 上</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a test user, its state</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>joining %1</source>
        <translation>正在加入 %1</translation>
    </message>
    <message>
        <source>on %1, with the previous data</source>
        <translation>在 %1 上，使用之前的数据</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>未加入</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::TokenJudge</name>
    <message numerus="yes">
        <source>v3 tokens are opaque: %n characters.</source>
        <translation>
            <numerusform>v3 令牌是不透明的：%n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile knows this channel, too.</source>
        <translation>配置中也有此频道。</translation>
    </message>
    <message>
        <source>This is a sandbox token for “%1” and the socket %2, valid until %3.</source>
        <comment>a channel; a socket ID; a time</comment>
        <translation>这是用于“%1”和 socket %2 的沙箱令牌，有效期至 %3。</translation>
    </message>
    <message>
        <source>The token is for an empty name because the endpoint didn&apos;t read the channel.</source>
        <translation>端点没有读取频道，因此令牌用于空名称。</translation>
    </message>
    <message>
        <source>The token is for “%1”.</source>
        <extracomment>%1: a channel</extracomment>
        <translation>令牌用于“%1”。</translation>
    </message>
    <message>
        <source>The token ends with a line break.</source>
        <translation>令牌以换行结尾。</translation>
    </message>
    <message>
        <source>The token has white space around it.</source>
        <translation>令牌首尾有空白字符。</translation>
    </message>
    <message>
        <source>The token is in quotes.</source>
        <translation>令牌带有引号。</translation>
    </message>
    <message>
        <source>The token starts with “Bearer ”.</source>
        <translation>令牌以“Bearer ”开头。</translation>
    </message>
    <message>
        <source>The token is percent-encoded.</source>
        <translation>令牌经过百分号编码。</translation>
    </message>
    <message>
        <source>The token has white space inside.</source>
        <translation>令牌中间有空白字符。</translation>
    </message>
    <message>
        <source>The token is for a channel that the profile doesn&apos;t know.</source>
        <translation>令牌用于配置中没有的频道。</translation>
    </message>
    <message>
        <source>The MD5 in the token is %1, the MD5 of the page&apos;s channel is %2.</source>
        <extracomment>%1 and %2: checksums</extracomment>
        <translation>令牌中的 MD5 是 %1，页面频道的 MD5 是 %2。</translation>
    </message>
    <message>
        <source>The token has the v2 format, and its MD5 matches “%1”.</source>
        <comment>a channel</comment>
        <translation>令牌为 v2 格式，其 MD5 与“%1”相符。</translation>
    </message>
    <message>
        <source>The token is cut off: a v2 token has %1 characters.</source>
        <comment>a number</comment>
        <translation>令牌被截断：v2 令牌有 %1 个字符。</translation>
    </message>
    <message>
        <source>The token is printed as Python prints bytes: b&apos;…&apos;.</source>
        <translation>令牌是按 Python 输出字节的方式写出的：b&apos;…&apos;。</translation>
    </message>
    <message>
        <source>The token is JSON instead of the string that it contains.</source>
        <translation>令牌是 JSON，而不是其中包含的字符串。</translation>
    </message>
    <message>
        <source>The token is encoded in Base64 twice.</source>
        <translation>令牌被 Base64 编码了两次。</translation>
    </message>
    <message>
        <source>The token is in upper case.</source>
        <translation>令牌是大写的。</translation>
    </message>
    <message>
        <source>The token is in lower case.</source>
        <translation>令牌是小写的。</translation>
    </message>
    <message>
        <source>The token contains an invisible character (U+%1).</source>
        <comment>digits</comment>
        <translation>令牌包含不可见字符（U+%1）。</translation>
    </message>
    <message>
        <source>The clock of this machine is ahead of the service&apos;s clock, or the service&apos;s clock is behind: by this machine&apos;s clock, even a token that the service has just issued has expired. Tokens expire by the service&apos;s clock.</source>
        <translation>本机的时钟比服务的时钟快，或者服务的时钟慢了：按本机的时钟，连服务刚签发的令牌也已过期。令牌按服务的时钟过期。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::TokenStep</name>
    <message>
        <source>Second call, to compare</source>
        <translation>第二次调用，用于比较</translation>
    </message>
    <message>
        <source>Called again, the endpoint answers with status 429, so no second token was checked. Each channel and each reconnection is one call.</source>
        <translation>再次调用时，端点返回状态码 429，因此未检查第二个令牌。每个频道和每次重新连接各产生一次调用。</translation>
    </message>
    <message>
        <source>The first call gets a token, but a later call doesn&apos;t.</source>
        <translation>首次调用获得令牌，但之后的调用没有。</translation>
    </message>
    <message>
        <source>One of three calls failed; the others got a token.</source>
        <translation>三次调用中有一次失败，其余获得了令牌。</translation>
    </message>
    <message>
        <source>The endpoint returned the same token for both calls. That works as long as the service accepts it.</source>
        <translation>端点对两次调用返回了同一令牌。只要服务接受该令牌，就可以正常工作。</translation>
    </message>
    <message>
        <source>The token looks different from the service&apos;s own token in the second step.</source>
        <translation>该令牌看起来与第二步中服务自己的令牌不同。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::TokenSurroundings</name>
    <message>
        <source>The token is masked, as a log shows it: it contains “%1”.</source>
        <comment>signs such as ***</comment>
        <translation>令牌像日志中那样被遮盖：它包含“%1”。</translation>
    </message>
    <message>
        <source>The characters of the token are in reverse order.</source>
        <translation>令牌的字符顺序颠倒了。</translation>
    </message>
    <message>
        <source>The text contains the token twice.</source>
        <translation>文本中包含两次令牌。</translation>
    </message>
    <message>
        <source>The token has “%1” before it and “%2” after it.</source>
        <comment>beginnings of texts</comment>
        <translation>令牌之前有“%1”，之后有“%2”。</translation>
    </message>
    <message>
        <source>The token has “%1” before it.</source>
        <comment>the beginning of a text</comment>
        <translation>令牌之前有“%1”。</translation>
    </message>
    <message>
        <source>The token has “%1” after it.</source>
        <comment>the beginning of a text</comment>
        <translation>令牌之后有“%1”。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::WayProbe</name>
    <message>
        <source>Nothing listens on these ports either: %1.</source>
        <comment>numbers</comment>
        <translation>以下端口上同样没有服务在监听：%1。</translation>
    </message>
    <message>
        <source>An SSH server answers there.</source>
        <translation>那里有 SSH 服务器在响应。</translation>
    </message>
    <message>
        <source>A mail or FTP server answers there.</source>
        <translation>那里有邮件或 FTP 服务器在响应。</translation>
    </message>
    <message>
        <source>The first bytes of the answer are neither HTTP nor TLS.</source>
        <translation>响应的开头字节既不是 HTTP 也不是 TLS。</translation>
    </message>
    <message>
        <source>The first bytes of the answer are those of %1.</source>
        <comment>a protocol</comment>
        <translation>响应的前几个字节是 %1 的。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::CredentialsFile</name>
    <message>
        <source>%1 is locked by another program.</source>
        <comment>a path</comment>
        <translation>%1 被其他程序锁定。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <comment>a path, and the reason</comment>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1 contains no secret and public key. Correct the file, or delete it to create new ones.</source>
        <comment>a path</comment>
        <translation>%1 中没有密钥和公钥。请修正该文件，或将其删除以创建新的密钥和公钥。</translation>
    </message>
    <message>
        <source>Other users can change %1. Allow only its owner to write to it: chmod 600.</source>
        <comment>a path</comment>
        <translation>其他用户可以更改 %1。请只允许所有者写入：chmod 600。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::FaultEffect</name>
    <message>
        <source>Late answer</source>
        <translation>延迟的响应</translation>
    </message>
    <message>
        <source>The call is carried out and answered after the delay.</source>
        <translation>调用在延迟之后执行并得到响应。</translation>
    </message>
    <message>
        <source>401 Unauthorized</source>
        <translation>401 Unauthorized</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and is answered with 401, as for a wrong secret.</source>
        <translation>调用不会执行，并以 401 响应，如同密钥错误。</translation>
    </message>
    <message>
        <source>403 Forbidden</source>
        <translation>403 Forbidden</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and is answered with 403.</source>
        <translation>调用不会执行，并以 403 响应。</translation>
    </message>
    <message>
        <source>413 Content Too Large</source>
        <translation>413 Content Too Large</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and is answered with 413, as over the size limit.</source>
        <translation>调用不会执行，并以 413 响应，如同超过大小限制。</translation>
    </message>
    <message>
        <source>429 Too Many Requests</source>
        <translation>429 Too Many Requests</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and is answered with 429 and Retry-After, as over the rate limit.</source>
        <translation>调用不会执行，并以 429 和 Retry-After 响应，如同超过速率限制。</translation>
    </message>
    <message>
        <source>500 Internal Server Error</source>
        <translation>500 Internal Server Error</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and is answered with 500.</source>
        <translation>调用不会执行，并以 500 响应。</translation>
    </message>
    <message>
        <source>503 Service Unavailable</source>
        <translation>503 Service Unavailable</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and is answered with 503.</source>
        <translation>调用不会执行，并以 503 响应。</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML 页面</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and is answered with 200 and an HTML page, as from a proxy.</source>
        <translation>调用不会执行，并以 200 和 HTML 页面响应，如同来自代理。</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out and isn&apos;t answered. Its connection ends after 30 seconds.</source>
        <translation>调用不会执行，也不会得到响应。其连接在 30 秒后结束。</translation>
    </message>
    <message>
        <source>Connection reset</source>
        <translation>连接重置</translation>
    </message>
    <message>
        <source>The call isn&apos;t carried out, and its connection is reset.</source>
        <translation>调用不会执行，并且其连接被重置。</translation>
    </message>
    <message>
        <source>Late message</source>
        <translation>延迟的消息</translation>
    </message>
    <message>
        <source>The message arrives after the delay.</source>
        <translation>消息在延迟之后到达。</translation>
    </message>
    <message>
        <source>Duplicate message</source>
        <translation>重复的消息</translation>
    </message>
    <message>
        <source>The message arrives twice.</source>
        <translation>消息到达两次。</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>乱序</translation>
    </message>
    <message>
        <source>The message arrives after the next one of its channel, or after the delay if there is none.</source>
        <translation>消息在其频道的下一条消息之后到达；如果没有下一条，则在延迟之后到达。</translation>
    </message>
    <message>
        <source>Lost message</source>
        <translation>丢失的消息</translation>
    </message>
    <message>
        <source>The message doesn&apos;t arrive.</source>
        <translation>消息不会到达。</translation>
    </message>
    <message>
        <source>Held message</source>
        <translation>保留消息</translation>
    </message>
    <message>
        <source>The message waits until you release it, changed or not, or discard it.</source>
        <translation>消息会一直等待，直到被释放（可修改）或丢弃。</translation>
    </message>
    <message>
        <source>Closed connection</source>
        <translation>关闭的连接</translation>
    </message>
    <message>
        <source>The connection is closed with a close frame after the delay.</source>
        <translation>延迟之后以关闭帧关闭连接。</translation>
    </message>
    <message>
        <source>Cut connection</source>
        <translation>切断的连接</translation>
    </message>
    <message>
        <source>The connection is cut without a close frame after the delay.</source>
        <translation>延迟之后不发送关闭帧直接切断连接。</translation>
    </message>
    <message>
        <source>Refused connection</source>
        <translation>拒绝的连接</translation>
    </message>
    <message>
        <source>A connection is refused with 503, and so are further ones until the delay is over.</source>
        <translation>连接被以 503 拒绝；在延迟结束之前，后续连接同样被拒绝。</translation>
    </message>
    <message>
        <source>Late presence</source>
        <translation>延迟的在线状态</translation>
    </message>
    <message>
        <source>Subscribers learn only after the delay who is present.</source>
        <translation>订阅者在延迟之后才知道谁在线。</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>在线状态</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::FaultRule</name>
    <message>
        <source>Delay and jitter together must be from 0 to %1 milliseconds.</source>
        <translation>延迟与抖动之和必须在 0 到 %1 毫秒之间。</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>所有调用</translation>
    </message>
    <message>
        <source>Broadcasts</source>
        <translation>广播</translation>
    </message>
    <message>
        <source>Requests for tokens</source>
        <translation>令牌请求</translation>
    </message>
    <message>
        <source>Client data</source>
        <translation>客户端数据</translation>
    </message>
    <message>
        <source>Enter a channel, or * for all of them.</source>
        <translation>输入频道，或用 * 表示全部。</translation>
    </message>
    <message>
        <source>The pattern is too long.</source>
        <translation>匹配模式过长。</translation>
    </message>
    <message>
        <source>A refused connection has no socket ID yet. Enter its page.</source>
        <translation>被拒绝的连接还没有 socket ID。请输入其页面。</translation>
    </message>
    <message>
        <source>Presence applies to a whole channel. Leave connection and page empty.</source>
        <translation>在线状态会告知整个频道。请将连接和页面留空。</translation>
    </message>
    <message>
        <source>Enter a whole number of at least 1 for the frequency.</source>
        <translation>输入从 1 开始的数字表示频率。</translation>
    </message>
    <message>
        <source>Enter a probability from 0 to 100 percent.</source>
        <translation>输入 0 到 100 之间的概率百分比。</translation>
    </message>
    <message>
        <source>1 in %1 times</source>
        <translation>每 %1 次中 1 次</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a probability</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>%1 (%2 ms)</source>
        <extracomment>%1 is a fault, %2 a number</extracomment>
        <translation>%1（%2 毫秒）</translation>
    </message>
    <message>
        <source>%1 (%2 to %3 ms)</source>
        <extracomment>%1 is a fault, %2 and %3 are numbers</extracomment>
        <translation>%1（%2 至 %3 毫秒）</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::FaultRules</name>
    <message>
        <source>Rule %1: %2</source>
        <extracomment>%1 is the number of a rule, %2 a sentence</extracomment>
        <translation>规则 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n simulated fault(s) are active.</source>
        <translation>
            <numerusform>%n 个模拟故障处于活动状态。</numerusform>
        </translation>
    </message>
    <message>
        <source>This isn&apos;t a file of simulated faults.</source>
        <translation>这不是模拟故障文件。</translation>
    </message>
    <message>
        <source>There are more than %1 rules.</source>
        <translation>规则超过 %1 条。</translation>
    </message>
    <message>
        <source>“effect”, “calls” or “when” is unknown, or a value has the wrong type.</source>
        <translation>“effect”、“calls”或“when”未知，或值的类型错误。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>文件 %1 不存在。</translation>
    </message>
    <message>
        <source>Only RadarDesk&apos;s window can hold messages. Remove the rule with “message-held”.</source>
        <translation>只有 RadarDesk 的窗口可以保留消息。请移除含“message-held”的规则。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::FaultedCall</name>
    <message>
        <source>Simulated fault: %1</source>
        <extracomment>%1 is a fault, such as &quot;503 Service Unavailable&quot;</extracomment>
        <translation>模拟故障：%1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::Relay</name>
    <message>
        <source>The relay can&apos;t listen on this machine: %1.</source>
        <comment>%1 is the system&apos;s reason</comment>
        <translation>中继无法在本机监听：%1。</translation>
    </message>
    <message>
        <source>The service address is that of the relay itself. Enter that of the service.</source>
        <translation>服务地址是中继本身的地址。请输入服务的地址。</translation>
    </message>
    <message>
        <source>the response wasn&apos;t HTTP, or is longer than the relay allows</source>
        <translation>响应不是 HTTP，或超过了中继允许的长度</translation>
    </message>
    <message>
        <source>The app neither sent nor took any more.</source>
        <translation>应用不再发送也不再接收数据。</translation>
    </message>
    <message>
        <source>The relay hands on at most %1 MiB of a body.</source>
        <translation>中继最多转交 %1 MiB 的正文。</translation>
    </message>
    <message>
        <source>The header is longer than %1 bytes.</source>
        <translation>请求头超过 %1 字节。</translation>
    </message>
    <message>
        <source>The request is not HTTP/1.1.</source>
        <translation>请求不是 HTTP/1.1。</translation>
    </message>
    <message>
        <source>The app closed the connection before it had its answer.</source>
        <translation>应用在收到响应之前关闭了连接。</translation>
    </message>
    <message>
        <source>This is TLS, and the relay speaks plain HTTP: use http:// in place of https://.</source>
        <translation>这是 TLS，而中继使用明文 HTTP：请用 http:// 代替 https://。</translation>
    </message>
    <message>
        <source>The relay answers only to 127.0.0.1 and localhost in the Host header.</source>
        <translation>中继只响应 Host 请求头为 127.0.0.1 和 localhost 的请求。</translation>
    </message>
    <message>
        <source>The relay hands on only calls below /v2/ and /v3/.</source>
        <translation>中继只转交 /v2/ 和 /v3/ 下的调用。</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are on their way already.</source>
        <translation>
            <numerusform>已有 %n 个调用正在进行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The relay was stopped before the call was answered.</source>
        <translation>在调用得到响应之前，中继已停止。</translation>
    </message>
    <message>
        <source>The service address must be an http or https URL.</source>
        <translation>服务地址必须是 http 或 https URL。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::Sandbox</name>
    <message>
        <source>The secret must start with “sk_”, followed by visible ASCII characters.</source>
        <translation>密钥必须以“sk_”开头，后跟可见的 ASCII 字符。</translation>
    </message>
    <message>
        <source>The public key must start with “pk_”, followed by visible ASCII characters.</source>
        <translation>公钥必须以“pk_”开头，后跟可见的 ASCII 字符。</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program. Close that program, or choose another port.</source>
        <translation>端口 %1 被其他程序占用。请关闭该程序，或选择其他端口。</translation>
    </message>
    <message>
        <source>Port %1 is taken by “%2”. Close that program, or choose another port.</source>
        <comment>%2 is the name of a program</comment>
        <translation>端口 %1 被“%2”占用。请关闭该程序，或选择其他端口。</translation>
    </message>
    <message>
        <source>The sandbox can&apos;t listen at port %1: %2.</source>
        <translation>沙箱无法监听端口 %1：%2。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::SandboxProgram</name>
    <message>
        <source>The secret that servers present; a random one by default.</source>
        <translation>服务器须提供的密钥；默认随机生成。</translation>
    </message>
    <message>
        <source>The public key that subscribers present; a random one by default.</source>
        <translation>订阅者须提供的公钥；默认随机生成。</translation>
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
        <translation>不允许 RadarDesk 通过 /observe 观察调用和连接（观察需要密钥）。</translation>
    </message>
    <message>
        <source>Listen at this port; 0 means any free port.</source>
        <translation>监听此端口；0 表示任意空闲端口。</translation>
    </message>
    <message>
        <source>Store the secret and public key in this file, so that they stay the same. The file is created if it doesn&apos;t exist.</source>
        <translation>将密钥和公钥存储在此文件中，使其保持不变。文件不存在时会创建。</translation>
    </message>
    <message>
        <source>Also accept this name in the Host header, such as the name by which a container calls this machine. Repeatable.</source>
        <translation>同时接受 Host 请求头中的此名称，例如容器用来访问本机的名称。可重复使用。</translation>
    </message>
    <message>
        <source>Accept requests for tokens and client data for sockets that were never connected.</source>
        <translation>接受从未连接过的 socket 的令牌和客户端数据请求。</translation>
    </message>
    <message>
        <source>Unexpected argument. See --help.</source>
        <translation>意外的参数。参见 --help。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a port. Enter a number from 0 to 65535.</source>
        <translation>“%1”不是端口。请输入 0 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a host name. Enter it without a port.</source>
        <translation>“%1”不是主机名。请输入不带端口的主机名。</translation>
    </message>
    <message>
        <source>Simulate the faults in this file, such as late or lost messages. RadarDesk stores its own in faults.json.</source>
        <translation>模拟此文件中的故障，例如消息延迟或丢失。RadarDesk 将自己的故障存储在 faults.json 中。</translation>
    </message>
    <message>
        <source>Listen at this address of the machine, 127.0.0.1 by default, so that others reach it; * is every address. It then needs a secret and a public key.</source>
        <translation>监听本机的此地址，以便其他机器访问；默认为 127.0.0.1，* 表示所有地址。此时需要密钥和公钥。</translation>
    </message>
    <message>
        <source>ADDRESS[:PORT]</source>
        <translation>ADDRESS[:PORT]</translation>
    </message>
    <message>
        <source>Speak TLS with the certificate chain in this PEM file. It is read again on SIGHUP.</source>
        <translation>使用此 PEM 文件中的证书链启用 TLS。收到 SIGHUP 时会重新读取。</translation>
    </message>
    <message>
        <source>The key of the certificate, in PEM form.</source>
        <translation>证书的私钥，PEM 格式。</translation>
    </message>
    <message>
        <source>Let only pages of this origin subscribe, such as https://app.example. Repeatable.</source>
        <translation>只允许此来源的页面订阅，例如 https://app.example。可重复使用。</translation>
    </message>
    <message>
        <source>ORIGIN</source>
        <translation>ORIGIN</translation>
    </message>
    <message>
        <source>Believe X-Forwarded-For and X-Forwarded-Proto of reverse proxies in this network, such as 10.0.0.0/8. Repeatable.</source>
        <translation>信任此网络中反向代理的 X-Forwarded-For 和 X-Forwarded-Proto，例如 10.0.0.0/8。可重复使用。</translation>
    </message>
    <message>
        <source>NETWORK</source>
        <translation>NETWORK</translation>
    </message>
    <message>
        <source>Use the limits in this file, a JSON object such as {&quot;subscribers&quot;: 50000}.</source>
        <translation>使用此文件中的限额，文件为 JSON 对象，例如 {&quot;subscribers&quot;: 50000}。</translation>
    </message>
    <message>
        <source>Let RadarDesk on other machines observe calls and connections at /observe, for which it needs the secret.</source>
        <translation>允许其他机器上的 RadarDesk 通过 /observe 观察调用和连接（观察需要密钥）。</translation>
    </message>
    <message>
        <source>Log requests as text or as json, a line each.</source>
        <translation>以 text 或 json 格式记录请求日志，每个请求一行。</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>A service that speaks PushRadar&apos;s protocol, v2 and v3, by default on 127.0.0.1 alone.
When ready, it prints its address, secret and public key as one line of JSON; the secret is left out when other machines can reach it.
RADARDESK_SANDBOX_SECRET and RADARDESK_SANDBOX_KEY stand in for --secret and --key.</source>
        <translation>支持 PushRadar 协议 v2 和 v3 的服务，默认仅在 127.0.0.1 上运行。
就绪后，以一行 JSON 输出其地址、密钥和公钥；其他机器可以访问时，不输出密钥。
RADARDESK_SANDBOX_SECRET 和 RADARDESK_SANDBOX_KEY 可代替 --secret 和 --key。</translation>
    </message>
    <message>
        <source>The log format is text or json.</source>
        <translation>日志格式为 text 或 json。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an origin. Enter one such as https://app.example, without a path.</source>
        <translation>“%1”不是来源。请输入类似 https://app.example 的来源，不带路径。</translation>
    </message>
    <message>
        <source>TLS needs both --tls-cert and --tls-key.</source>
        <translation>TLS 同时需要 --tls-cert 和 --tls-key。</translation>
    </message>
    <message>
        <source>Other machines can reach the sandbox at this address, so it needs a secret and a public key that you know. Use --state, or RADARDESK_SANDBOX_SECRET and RADARDESK_SANDBOX_KEY.</source>
        <translation>其他机器可以通过此地址访问沙箱，因此需要你已知的密钥和公钥。请使用 --state，或 RADARDESK_SANDBOX_SECRET 和 RADARDESK_SANDBOX_KEY。</translation>
    </message>
    <message>
        <source>Other machines can reach the sandbox. Without TLS, anyone on the way can read the secret and all messages.</source>
        <translation>其他机器可以访问沙箱。没有 TLS 时，途中的任何人都能读取密钥和所有消息。</translation>
    </message>
    <message>
        <source>Other machines can reach the sandbox.</source>
        <translation>其他机器可以访问沙箱。</translation>
    </message>
    <message>
        <source>The certificate was read again.</source>
        <translation>已重新读取证书。</translation>
    </message>
    <message>
        <source>The certificate stays as it was. %1</source>
        <comment>%1 is a sentence that says why</comment>
        <translation>证书保持不变。%1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::SandboxText</name>
    <message>
        <source>The request has no “%1”.</source>
        <translation>请求中没有“%1”。</translation>
    </message>
    <message>
        <source>The Content-Type must be application/json or application/x-www-form-urlencoded.</source>
        <translation>Content-Type 必须是 application/json 或 application/x-www-form-urlencoded。</translation>
    </message>
    <message>
        <source>The body must be a JSON object.</source>
        <translation>正文必须是 JSON 对象。</translation>
    </message>
    <message>
        <source>The token has expired; ask for a new one.</source>
        <translation>令牌已过期；请重新获取。</translation>
    </message>
    <message>
        <source>The token is for another channel than “%1”.</source>
        <translation>令牌用于其他频道，而不是“%1”。</translation>
    </message>
    <message>
        <source>The token is for another socket; ask for one with the ID of this socket.</source>
        <translation>令牌用于其他 socket；请用此 socket 的 ID 获取令牌。</translation>
    </message>
    <message>
        <source>The “event” of a message must be “subscribe” or “unsubscribe”.</source>
        <translation>消息的“event”必须是“subscribe”或“unsubscribe”。</translation>
    </message>
    <message>
        <source>The channel name is longer than %1 bytes.</source>
        <translation>频道名称超过 %1 字节。</translation>
    </message>
    <message>
        <source>One subscriber may have at most %1 channels.</source>
        <translation>一个订阅者最多可有 %1 个频道。</translation>
    </message>
    <message>
        <source>The sandbox has no room for another subscription.</source>
        <translation>沙箱无法再容纳更多订阅。</translation>
    </message>
    <message>
        <source>The request is not HTTP/1.1.</source>
        <translation>请求不是 HTTP/1.1。</translation>
    </message>
    <message>
        <source>The body is longer than %1 bytes.</source>
        <translation>正文超过 %1 字节。</translation>
    </message>
    <message>
        <source>The header is longer than %1 bytes.</source>
        <translation>请求头超过 %1 字节。</translation>
    </message>
    <message>
        <source>The sandbox answers only to 127.0.0.1 and localhost in the Host header.</source>
        <translation>沙箱只响应 Host 请求头为 127.0.0.1 和 localhost 的请求。</translation>
    </message>
    <message>
        <source>The sandbox has no room for another subscriber.</source>
        <translation>沙箱无法再容纳更多订阅者。</translation>
    </message>
    <message>
        <source>“notification” must be a JSON object.</source>
        <translation>“notification”必须是 JSON 对象。</translation>
    </message>
    <message>
        <source>The notification has no “channel”.</source>
        <translation>notification 中没有“channel”。</translation>
    </message>
    <message>
        <source>The “data” of the notification must be an object with at least one data item.</source>
        <translation>notification 的“data”必须是至少包含一个数据项的对象。</translation>
    </message>
    <message>
        <source>The token is longer than %1 bytes.</source>
        <translation>令牌超过 %1 字节。</translation>
    </message>
    <message>
        <source>The “authToken” must start with “channel_auth_token_”, as the client libraries make it.</source>
        <translation>“authToken”必须以“channel_auth_token_”开头，与客户端库生成的一致。</translation>
    </message>
    <message>
        <source>Channel and data together are %1 bytes; the limit is %2.</source>
        <translation>频道和数据共 %1 字节；上限为 %2。</translation>
    </message>
    <message>
        <source>The client data is %1 bytes; the limit is %2.</source>
        <translation>客户端数据为 %1 字节；上限为 %2。</translation>
    </message>
    <message>
        <source>The client data must be a JSON object.</source>
        <translation>客户端数据必须是 JSON 对象。</translation>
    </message>
    <message>
        <source>The request has no “apiSecret”.</source>
        <translation>请求中没有“apiSecret”。</translation>
    </message>
    <message>
        <source>The request has no Authorization header.</source>
        <translation>请求中没有 Authorization 请求头。</translation>
    </message>
    <message>
        <source>The Authorization header must be Bearer, or Basic with the secret as the user name.</source>
        <translation>Authorization 请求头必须是 Bearer，或以密钥为用户名的 Basic。</translation>
    </message>
    <message>
        <source>Basic authorization must hold the secret as the user name and no password.</source>
        <translation>Basic 认证必须以密钥为用户名，且不带密码。</translation>
    </message>
    <message>
        <source>“%1” is public; only channels that start with “private-” or “presence-” take tokens.</source>
        <translation>“%1”是公共频道；只有以“private-”或“presence-”开头的频道使用令牌。</translation>
    </message>
    <message>
        <source>The “socketID” is too long.</source>
        <translation>“socketID”过长。</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>“%1”必须是列表。</translation>
    </message>
    <message>
        <source>The chunk headers are too long.</source>
        <translation>分块标头过长。</translation>
    </message>
    <message>
        <source>Trailer fields aren&apos;t supported.</source>
        <translation>不支持 trailer 字段。</translation>
    </message>
    <message>
        <source>This Content-Encoding isn&apos;t supported. Send the body unencoded.</source>
        <translation>不支持此 Content-Encoding。请发送未编码的正文。</translation>
    </message>
    <message>
        <source>The only supported expectation is 100-continue.</source>
        <translation>唯一支持的 Expect 值是 100-continue。</translation>
    </message>
    <message>
        <source>This connection is for the channel “%1” alone.</source>
        <translation>此连接仅用于频道“%1”。</translation>
    </message>
    <message>
        <source>This is TLS, and the sandbox speaks plain HTTP: use http:// in place of https://.</source>
        <translation>这是 TLS，而沙箱使用明文 HTTP：请用 http:// 代替 https://。</translation>
    </message>
    <message>
        <source>No socket has had the ID “%1” since the sandbox started; ask with the ID of the page that subscribes.</source>
        <translation>沙箱启动以来没有 ID 为“%1”的 socket；请使用发起订阅的页面的 ID。</translation>
    </message>
    <message>
        <source>No socket with the ID “%1” is connected.</source>
        <translation>没有 ID 为“%1”的 socket 处于连接状态。</translation>
    </message>
    <message>
        <source>The sandbox was started without observation.</source>
        <translation>沙箱启动时未启用观察。</translation>
    </message>
    <message>
        <source>Pages can&apos;t observe the sandbox.</source>
        <translation>页面不能观察沙箱。</translation>
    </message>
    <message>
        <source>The request has no Authorization header with “Bearer” and the secret.</source>
        <translation>请求中没有包含“Bearer”和密钥的 Authorization 请求头。</translation>
    </message>
    <message>
        <source>The sandbox has no room for another observer.</source>
        <translation>沙箱无法再容纳更多观察者。</translation>
    </message>
    <message>
        <source>The WebSocket handshake is invalid: %1</source>
        <comment>%1 is why</comment>
        <translation>WebSocket 握手无效：%1</translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation>此路径下没有内容。</translation>
    </message>
    <message>
        <source>%1 accepts only %2 requests.</source>
        <translation>%1 只接受 %2 请求。</translation>
    </message>
    <message>
        <source>Pages of other origins can&apos;t read this.</source>
        <translation>其他来源的页面不能读取此内容。</translation>
    </message>
    <message>
        <source>The URL has no public key (?key=pk_...).</source>
        <translation>URL 中没有公钥（?key=pk_...）。</translation>
    </message>
    <message>
        <source>The public key isn&apos;t the one of this sandbox.</source>
        <translation>公钥不是此沙箱的公钥。</translation>
    </message>
    <message>
        <source>/subscribe accepts only WebSocket connections. Use a ws: URL.</source>
        <translation>/subscribe 只接受 WebSocket 连接。请使用 ws: URL。</translation>
    </message>
    <message>
        <source>The “socketID” is empty or contains white space.</source>
        <translation>“socketID”为空或包含空白字符。</translation>
    </message>
    <message>
        <source>A field of the request isn&apos;t valid UTF-8.</source>
        <translation>请求中有字段不是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>The body isn&apos;t JSON. Line %1, column %2: %3</source>
        <translation>正文不是 JSON。第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>“%1” must be a string.</source>
        <translation>“%1”必须是字符串。</translation>
    </message>
    <message>
        <source>“%1” contains half of a surrogate pair.</source>
        <translation>“%1”包含不成对的代理项。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t JSON. Line %2, column %3: %4</source>
        <translation>“%1”不是 JSON。第 %2 行第 %3 列：%4</translation>
    </message>
    <message>
        <source>The secret isn&apos;t the one of this sandbox.</source>
        <translation>密钥不是此沙箱的密钥。</translation>
    </message>
    <message>
        <source>/observe accepts only WebSocket connections. Use a ws: URL.</source>
        <translation>/observe 只接受 WebSocket 连接。请使用 ws: URL。</translation>
    </message>
    <message>
        <source>RadarDesk refuses this client for a while.</source>
        <translation>RadarDesk 暂时拒绝此客户端。</translation>
    </message>
    <message>
        <source>“%1” needs a channel token.</source>
        <translation>“%1”需要频道令牌。</translation>
    </message>
    <message>
        <source>The token is unknown. It was altered, or it isn&apos;t from this run of the sandbox.</source>
        <translation>未知的令牌。它已被改动，或不是来自沙箱的本次运行。</translation>
    </message>
    <message>
        <source>The message isn&apos;t JSON: %1</source>
        <translation>消息不是 JSON：%1</translation>
    </message>
    <message>
        <source>The message has no “channel”.</source>
        <translation>消息中没有“channel”。</translation>
    </message>
    <message>
        <source>The “token” must be a string.</source>
        <translation>“token”必须是字符串。</translation>
    </message>
    <message>
        <source>“%1” must contain only strings.</source>
        <translation>“%1”只能包含字符串。</translation>
    </message>
    <message>
        <source>The file of limits must hold a JSON object.</source>
        <translation>限额文件必须包含 JSON 对象。</translation>
    </message>
    <message>
        <source>There is no limit “%1”.</source>
        <translation>没有限额“%1”。</translation>
    </message>
    <message>
        <source>The limit “%1” must be a whole number from 1 to 2147483647.</source>
        <translation>限额“%1”必须是 1 到 2147483647 之间的整数。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>文件 %1 不存在。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an address. Enter it as numbers, such as 192.0.2.7:8080 or [2001:db8::7]:8080, or * for every address.</source>
        <translation>“%1”不是地址。请以数字形式输入，例如 192.0.2.7:8080 或 [2001:db8::7]:8080，或输入 * 表示所有地址。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a port. Enter a number from 0 to 65535.</source>
        <translation>“%1”不是端口。请输入 0 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a network. Enter one such as 10.0.0.0/8 or 192.0.2.7.</source>
        <translation>“%1”不是网络。请输入类似 10.0.0.0/8 或 192.0.2.7 的网络。</translation>
    </message>
    <message>
        <source>The sandbox answers only to addresses and to the names given with --allow-host in the Host header.</source>
        <translation>沙箱只响应 Host 请求头为地址或 --allow-host 所指定名称的请求。</translation>
    </message>
    <message>
        <source>Pages of this origin can&apos;t subscribe. Allow it with --allow-origin.</source>
        <translation>此来源的页面不能订阅。请使用 --allow-origin 允许该来源。</translation>
    </message>
    <message>
        <source>The sandbox is stopping.</source>
        <translation>沙箱正在停止。</translation>
    </message>
    <message>
        <source>TLS isn&apos;t available: %1.</source>
        <comment>%1 is OpenSSL&apos;s reason</comment>
        <translation>TLS 不可用：%1。</translation>
    </message>
    <message>
        <source>The certificate in %1 can&apos;t be read: %2.</source>
        <comment>%1 is a file, %2 OpenSSL&apos;s reason</comment>
        <translation>无法读取 %1 中的证书：%2。</translation>
    </message>
    <message>
        <source>The key in %1 can&apos;t be read: %2.</source>
        <comment>%1 is a file, %2 OpenSSL&apos;s reason</comment>
        <translation>无法读取 %1 中的私钥：%2。</translation>
    </message>
    <message>
        <source>The key in %1 doesn&apos;t belong to the certificate in %2.</source>
        <translation>%1 中的私钥与 %2 中的证书不匹配。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::SubscriberPages</name>
    <message>
        <source>The page can&apos;t be served: %1.</source>
        <translation>无法提供页面：%1。</translation>
    </message>
    <message>
        <source>Devices on the network can&apos;t connect: %1.</source>
        <translation>网络上的设备无法连接：%1。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::ActiveProfile</name>
    <message>
        <source>Not sent. %1</source>
        <translation>未发送。%1</translation>
    </message>
    <message>
        <source>Not sent: the profile has no secret. Enter the secret first.</source>
        <translation>未发送：配置没有密钥。请先输入密钥。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::AwayNotices</name>
    <message numerus="yes">
        <source>%n broadcasts sent.</source>
        <translation>
            <numerusform>已发送 %n 条广播。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broadcasts sent, %1 failed.</source>
        <extracomment>%1: how many of the broadcasts failed</extracomment>
        <translation>
            <numerusform>已发送 %n 条广播，%1 条失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” failed</source>
        <translation>“%1”失败</translation>
    </message>
    <message>
        <source>“%1” has finished</source>
        <translation>“%1”已完成</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n 条新消息</numerusform>
        </translation>
    </message>
    <message>
        <source>A broadcast to “%1” failed</source>
        <extracomment>%1: the name of a channel</extracomment>
        <translation>向“%1”的广播失败</translation>
    </message>
    <message numerus="yes">
        <source>%n broadcasts failed</source>
        <translation>
            <numerusform>%n 条广播失败</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::BroadcastPolicy</name>
    <message>
        <source>The message contains a secret that every subscriber could read. Remove it first.</source>
        <translation>消息中包含每个订阅者都能读取的密钥。请先将其移除。</translation>
    </message>
    <message>
        <source>Sending is locked for %1. Turn off “Lock sending” first.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>%1 的发送已锁定。请先关闭“锁定发送”。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::ChannelListening</name>
    <message>
        <source>Patterns need a service that reports its channels, and this one doesn&apos;t. Enter channel names instead.</source>
        <translation>匹配模式需要能报告频道的服务，而此服务不报告。请改为输入频道名称。</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t listen to channels of the hosted service, because its subscriber protocol isn&apos;t public. Open a subscriber page to see its messages here.</source>
        <translation>RadarDesk 无法监听托管服务的频道，因为其订阅者协议不公开。请打开订阅者页面，以便在此处查看其消息。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::Connection</name>
    <message>
        <source>%1, “%2”</source>
        <extracomment>How a connection was closed: %1 is the code, %2 the reason given with it</extracomment>
        <translation>%1，“%2”</translation>
    </message>
    <message numerus="yes">
        <source>Received %n message(s) on “%1”.</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>
            <numerusform>在“%1”上收到 %n 条消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Received %n message(s) on “%1”; callbacks handled %2.</source>
        <extracomment>%1 is a channel, %2 how many of the messages</extracomment>
        <translation>
            <numerusform>在“%1”上收到 %n 条消息；回调处理了 %2 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>RadarDesk</source>
        <translation>RadarDesk</translation>
    </message>
    <message>
        <source>Unknown program</source>
        <translation>未知程序</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>连接已断开</translation>
    </message>
    <message>
        <source>no channel</source>
        <translation>无频道</translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n 个频道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>收到 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>已连接。</translation>
    </message>
    <message>
        <source>Subscribed to “%1”.</source>
        <translation>已订阅“%1”。</translation>
    </message>
    <message>
        <source>Subscription to “%1” refused: %2</source>
        <extracomment>%1 is a channel, %2 a sentence</extracomment>
        <translation>订阅“%1”被拒绝：%2</translation>
    </message>
    <message>
        <source>Callback for “%1” threw: %2</source>
        <extracomment>%1 is a channel, %2 what was thrown and where</extracomment>
        <translation>“%1”的回调抛出异常：%2</translation>
    </message>
    <message>
        <source>The page has no callback for “%1”.</source>
        <translation>页面没有“%1”的回调。</translation>
    </message>
    <message>
        <source>Token for “%1” issued.</source>
        <translation>已颁发“%1”的令牌。</translation>
    </message>
    <message>
        <source>Token for “%1” refused: %2</source>
        <extracomment>%1 is a channel, %2 a sentence</extracomment>
        <translation>“%1”的令牌被拒绝：%2</translation>
    </message>
    <message>
        <source>Client data registered: %1</source>
        <extracomment>%1 is JSON</extracomment>
        <translation>已注册客户端数据：%1</translation>
    </message>
    <message>
        <source>Client data refused: %1</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>客户端数据被拒绝：%1</translation>
    </message>
    <message>
        <source>Closed by the client.</source>
        <extracomment>%1 is a code, perhaps with a reason</extracomment>
        <translation>由客户端关闭。</translation>
    </message>
    <message>
        <source>Closed by the client (%1).</source>
        <translation>由客户端关闭（%1）。</translation>
    </message>
    <message>
        <source>Connection lost, without a close frame.</source>
        <translation>连接已断开，未收到关闭帧。</translation>
    </message>
    <message>
        <source>Closed: the sandbox stopped.</source>
        <translation>已关闭：沙箱已停止。</translation>
    </message>
    <message>
        <source>Closed: the client was too slow to receive its messages.</source>
        <translation>已关闭：客户端接收消息过慢。</translation>
    </message>
    <message>
        <source>Closed: the client violated the protocol.</source>
        <translation>已关闭：客户端违反了协议。</translation>
    </message>
    <message>
        <source>Closed: the client violated the protocol (%1).</source>
        <translation>已关闭：客户端违反了协议（%1）。</translation>
    </message>
    <message>
        <source>Closed by RadarDesk.</source>
        <translation>由 RadarDesk 关闭。</translation>
    </message>
    <message>
        <source>Cut by RadarDesk, without a close frame.</source>
        <translation>由 RadarDesk 切断，未发关闭帧。</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <extracomment>%1 is a size with its unit</extracomment>
        <translation>%1 等待发送</translation>
    </message>
    <message>
        <source>Unsubscribed from “%1”.</source>
        <translation>已取消订阅“%1”。</translation>
    </message>
    <message>
        <source>Disconnected. The reason isn&apos;t known.</source>
        <translation>已断开连接。原因未知。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::DeliveryJudge</name>
    <message>
        <source>Channel and data are %1 bytes as JSON counts, and %2 as PHP&apos;s library counts: it refuses more than %3 before sending.</source>
        <comment>numbers of bytes</comment>
        <translation>频道和数据按 JSON 计算为 %1 字节，按 PHP 库计算为 %2 字节：超过 %3 字节时，PHP 库会在发送前拒绝。</translation>
    </message>
    <message>
        <source>The call named the channel “%1”, and the message went to “%2”.</source>
        <translation>调用指定的频道是“%1”，而消息发往“%2”。</translation>
    </message>
    <message>
        <source>No call is known that could have been accepted or refused.</source>
        <translation>没有可供接受或拒绝的已知调用。</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>The service accepted it after %1.</source>
        <translation>服务在 %1 后接受。</translation>
    </message>
    <message>
        <source>The service accepted it.</source>
        <translation>服务已接受。</translation>
    </message>
    <message>
        <source>Nothing was sent whose channel could be compared.</source>
        <translation>没有发送可供比较频道的内容。</translation>
    </message>
    <message>
        <source>Sender and subscribers use the same name, “%1”.</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>发送方和订阅者使用相同的名称“%1”。</translation>
    </message>
    <message>
        <source>RadarDesk received it on “%1”.</source>
        <translation>RadarDesk 已在“%1”上收到。</translation>
    </message>
    <message>
        <source>The message went to “%1”. RadarDesk doesn&apos;t see which channels the subscribers of this service use: compare it with the name in your page.</source>
        <translation>消息发往“%1”。RadarDesk 看不到此服务的订阅者使用哪些频道：请与你页面中的名称进行核对。</translation>
    </message>
    <message>
        <source>The message went to “%1”, and no subscriber used a similar name.</source>
        <translation>消息发往“%1”，没有订阅者使用相似的名称。</translation>
    </message>
    <message numerus="yes">
        <source>The service sent it to %n connection(s).</source>
        <translation>
            <numerusform>服务已将其发送到 %n 个连接。</numerusform>
        </translation>
    </message>
    <message>
        <source>RadarDesk received it after %1.</source>
        <comment>a duration</comment>
        <translation>RadarDesk 在 %1 后收到。</translation>
    </message>
    <message>
        <source>RadarDesk doesn&apos;t see what this service delivers. A subscriber page that RadarDesk opens reports each message that it receives.</source>
        <translation>RadarDesk 看不到此服务送达了什么。由 RadarDesk 打开的订阅者页面会报告收到的每条消息。</translation>
    </message>
    <message>
        <source>Nothing was sent that could have been delivered.</source>
        <translation>没有发送可供送达的内容。</translation>
    </message>
    <message>
        <source>No page has reported what its callbacks did. Pages that load the sandbox&apos;s browser library report it; other clients don&apos;t.</source>
        <translation>没有页面报告其回调的执行情况。加载沙箱浏览器库的页面会报告，其他客户端不会。</translation>
    </message>
    <message numerus="yes">
        <source>The callbacks of %n connection(s) ran without an error.</source>
        <translation>
            <numerusform>%n 个连接的回调已运行，没有错误。</numerusform>
        </translation>
    </message>
    <message>
        <source>RadarDesk doesn&apos;t see callbacks of this service&apos;s pages. Load the sandbox&apos;s browser library in the page to see them.</source>
        <translation>RadarDesk 看不到此服务页面的回调。在页面中加载沙箱的浏览器库即可查看。</translation>
    </message>
    <message>
        <source>No page received it, so no callback could run.</source>
        <translation>没有页面收到，因此没有回调可以运行。</translation>
    </message>
    <message>
        <source>RadarDesk&apos;s own subscriber</source>
        <translation>RadarDesk 自身的订阅者</translation>
    </message>
    <message>
        <source>by the IDs of the broadcasts</source>
        <translation>依据广播的 ID</translation>
    </message>
    <message>
        <source>by “%1” in the data</source>
        <comment>a key</comment>
        <translation>依据数据中的“%1”</translation>
    </message>
    <message>
        <source>Nothing was sent whose order could be seen.</source>
        <translation>没有发送可供查看顺序的内容。</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <extracomment>%1 is a connection, %2 &quot;7 of 500 overtook, …&quot;, %3 &quot;by the IDs of the broadcasts&quot;</extracomment>
        <translation>%1：%2（%3）。</translation>
    </message>
    <message>
        <source>RadarDesk hasn&apos;t seen in which order messages arrived. Listen to the channel, or load the sandbox&apos;s browser library in the page.</source>
        <translation>RadarDesk 没有看到消息到达的顺序。请监听该频道，或在页面中加载沙箱的浏览器库。</translation>
    </message>
    <message>
        <source>Every message was seen once and in order.</source>
        <translation>每条消息都按顺序收到一次。</translation>
    </message>
    <message>
        <source>Sent by %1 at %2.</source>
        <extracomment>%1 is a program, %2 a time</extracomment>
        <translation>由 %1 在 %2 发送。</translation>
    </message>
    <message>
        <source>The call uses API %1, and the profile %2. Both reach the same channels.</source>
        <comment>two of v2, v3</comment>
        <translation>调用使用 API %1，配置使用 %2。两者到达相同的频道。</translation>
    </message>
    <message>
        <source>RadarDesk doesn&apos;t see what your app sends to the hosted service. The recording relay shows each call: let your app call through it and send again.</source>
        <translation>RadarDesk 看不到你的应用向托管服务发送了什么。记录中继会显示每次调用：让应用通过它调用，然后再次发送。</translation>
    </message>
    <message>
        <source>RadarDesk isn&apos;t observing this service now, so calls of your app aren&apos;t recorded. Start the service and enter its secret in the profile.</source>
        <translation>RadarDesk 当前没有观察此服务，因此不会记录应用的调用。请启动服务，并在配置中输入其密钥。</translation>
    </message>
    <message>
        <source>They were on: %1.</source>
        <comment>names of channels</comment>
        <translation>它们所在的频道：%1。</translation>
    </message>
    <message>
        <source>A subscriber that RadarDesk sees was on the channel.</source>
        <translation>频道上有 RadarDesk 可见的订阅者。</translation>
    </message>
    <message>
        <source>Only the service knows who was subscribed. Open a subscriber page for the channel and send again: it shows whether the message arrives at all.</source>
        <translation>只有服务知道有哪些订阅者。请打开该频道的订阅者页面并再次发送：它会显示消息是否能够到达。</translation>
    </message>
    <message>
        <source>Nothing was sent that a subscriber could have received.</source>
        <translation>没有发送订阅者可以接收的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were on the channel: %1.</source>
        <extracomment>%1 are names</extracomment>
        <translation>
            <numerusform>频道上有 %n 个连接：%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::DeliveryRemedy</name>
    <message>
        <source>Connect your app…</source>
        <translation>连接你的应用…</translation>
    </message>
    <message>
        <source>Edit the profile…</source>
        <translation>编辑配置…</translation>
    </message>
    <message>
        <source>Simulated faults…</source>
        <translation>模拟故障…</translation>
    </message>
    <message>
        <source>Check access</source>
        <translation>检查访问</translation>
    </message>
    <message>
        <source>Show the connection</source>
        <translation>显示连接</translation>
    </message>
    <message>
        <source>Open a subscriber page</source>
        <translation>打开订阅者页面</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再次发送</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>复制名称</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::DeliveryReport</name>
    <message>
        <source>The message arrived</source>
        <translation>消息已到达</translation>
    </message>
    <message>
        <source>All seven steps passed: it was sent, delivered, and handled once and in order.</source>
        <translation>七个步骤全部通过：消息已发送、送达，并按顺序处理了一次。</translation>
    </message>
    <message>
        <source>RadarDesk doesn&apos;t know of any message</source>
        <translation>RadarDesk 没有任何消息的记录</translation>
    </message>
    <message>
        <source>The message was delivered</source>
        <translation>消息已送达</translation>
    </message>
    <message>
        <source>No error as far as RadarDesk can see</source>
        <translation>在 RadarDesk 可见的范围内没有错误</translation>
    </message>
    <message>
        <source>Sent?</source>
        <translation>已发送？</translation>
    </message>
    <message>
        <source>Accepted?</source>
        <translation>已接受？</translation>
    </message>
    <message>
        <source>Same channel?</source>
        <translation>频道一致？</translation>
    </message>
    <message>
        <source>Subscribed then?</source>
        <translation>当时已订阅？</translation>
    </message>
    <message>
        <source>Delivered?</source>
        <translation>已送达？</translation>
    </message>
    <message>
        <source>Handled?</source>
        <translation>已处理？</translation>
    </message>
    <message>
        <source>Seen rightly?</source>
        <translation>接收正确？</translation>
    </message>
    <message>
        <source>The message didn&apos;t get this far.</source>
        <translation>消息没有到达这一步。</translation>
    </message>
    <message>
        <source>More happened at that time than could be recorded: the evidence has gaps.</source>
        <translation>该时段发生的事件过多，未能全部记录：证据不完整。</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>%1 is a time, %2 a program</extracomment>
        <translation>%1，来自 %2</translation>
    </message>
    <message>
        <source>Why did it not arrive? %1</source>
        <comment>a channel</comment>
        <translation>为什么没有送达？%1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Missed while away</source>
        <translation>断开期间错过</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::ExpectationWatch</name>
    <message>
        <source>%1 (it is %2)</source>
        <translation>%1（实际为 %2）</translation>
    </message>
    <message>
        <source>%1 (there is no such field)</source>
        <translation>%1（没有该字段）</translation>
    </message>
    <message>
        <source>A message arrived that wasn&apos;t expected.</source>
        <translation>收到了未预期的消息。</translation>
    </message>
    <message>
        <source>More messages arrived than expected.</source>
        <translation>收到的消息多于预期。</translation>
    </message>
    <message>
        <source>What was expected didn&apos;t arrive in time.</source>
        <translation>预期的消息未按时收到。</translation>
    </message>
    <message>
        <source>Nothing arrived.</source>
        <translation>未收到任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) as expected.</source>
        <translation>
            <numerusform>%n 条消息符合预期。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one: %1</source>
        <extracomment>%1 is JSON</extracomment>
        <translation>最后一条：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s), the last of which differs in: %1</source>
        <extracomment>%n other messages, %1 are conditions that the last of them doesn&apos;t meet</extracomment>
        <translation>
            <numerusform>另有 %n 条，最后一条的差异：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has arrived on %1.</source>
        <comment>a channel</comment>
        <translation>%1 上没有收到任何消息。</translation>
    </message>
    <message>
        <source>There is no %1 in the message.</source>
        <comment>a field</comment>
        <translation>消息中没有 %1。</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t listen to %1. %2</source>
        <extracomment>%1 is a channel, %2 why</extracomment>
        <translation>RadarDesk 无法监听 %1。%2</translation>
    </message>
    <message>
        <source>RadarDesk isn&apos;t listening to %1. Check whether its service runs, and whether you stopped listening to the channel.</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>RadarDesk 没有监听 %1。请检查其服务是否在运行，以及是否已停止监听该频道。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::FaultControl</name>
    <message>
        <source>Faults aren&apos;t simulated while a production profile is active. Choose another profile.</source>
        <translation>生产环境配置处于活动状态时不会模拟故障。请选择其他配置。</translation>
    </message>
    <message>
        <source>The sandbox doesn&apos;t run in this window. Start the faults in the window that runs it.</source>
        <translation>沙箱不在此窗口中运行。请在运行它的窗口中启动故障。</translation>
    </message>
    <message>
        <source>No fault is enabled. Add one, or enable one.</source>
        <translation>没有启用的故障。请添加或启用一个。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::HeldMessagesModel</name>
    <message>
        <source>Held since</source>
        <translation>保留开始时间</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::HistoryRemoval</name>
    <message>
        <source>Cleared the history of %1.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>已清除 %1 的历史记录。</translation>
    </message>
    <message>
        <source>Nothing was deleted. %1</source>
        <extracomment>%1 is why, a whole sentence</extracomment>
        <translation>未删除任何内容。%1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::MessageOrder</name>
    <message numerus="yes">
        <source>%n message(s) in order, none doubled, none lost</source>
        <translation>
            <numerusform>%n 条消息顺序正确，无重复，无丢失</numerusform>
        </translation>
    </message>
    <message>
        <source>none overtook</source>
        <extracomment>of messages</extracomment>
        <translation>无乱序</translation>
    </message>
    <message>
        <source>%1 of %2 overtook, largest step %3</source>
        <translation>%2 条中有 %1 条乱序，最多越过 %3 条</translation>
    </message>
    <message>
        <source>none doubled</source>
        <comment>of messages</comment>
        <translation>无重复</translation>
    </message>
    <message>
        <source>%1 doubled</source>
        <comment>a number of messages</comment>
        <translation>重复 %1 条</translation>
    </message>
    <message>
        <source>none lost</source>
        <comment>of messages</comment>
        <translation>无丢失</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <comment>a number of messages</comment>
        <translation>丢失 %1 条</translation>
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
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1: on the channel %2, missed nothing</source>
        <extracomment>%1 is a client, %2 are times</extracomment>
        <translation>%1：在频道上（%2），未错过消息</translation>
    </message>
    <message numerus="yes">
        <source>%1: on the channel %2, missed %n message(s)</source>
        <extracomment>%1 is a client, %2 are times</extracomment>
        <translation>
            <numerusform>%1：在频道上（%2），错过 %n 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more client(s)</source>
        <translation>
            <numerusform>另有 %n 个客户端</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::PageListener</name>
    <message>
        <source>The profile of this page was deleted. Close the page.</source>
        <translation>此页面的配置已被删除。请关闭该页面。</translation>
    </message>
    <message>
        <source>A subscriber page in the browser is connected.</source>
        <translation>浏览器中的一个订阅者页面已连接。</translation>
    </message>
    <message>
        <source>A subscriber page was closed.</source>
        <translation>一个订阅者页面已关闭。</translation>
    </message>
    <message>
        <source>A subscriber page lost its connection.</source>
        <translation>一个订阅者页面断开了连接。</translation>
    </message>
    <message>
        <source>A subscriber page says: %1</source>
        <translation>订阅者页面报告：%1</translation>
    </message>
    <message>
        <source>Received by a subscriber page in the browser.</source>
        <translation>由浏览器中的订阅者页面收到。</translation>
    </message>
    <message>
        <source>A subscriber page got a token.</source>
        <translation>一个订阅者页面获得了令牌。</translation>
    </message>
    <message>
        <source>RadarDesk has no secret for this profile, so the page can&apos;t get a token. Enter the secret and reload the page.</source>
        <translation>RadarDesk 没有此配置的密钥，因此页面无法获得令牌。请输入密钥并重新加载页面。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::PlanWarning</name>
    <message>
        <source>“%1” sends at least %2 messages within a second, subscribers included. The plan of this profile allows %3 a second, with bursts of %4: the service may refuse the rest.</source>
        <extracomment>%1 is a scenario, %2 to %4 are numbers of messages</extracomment>
        <translation>“%1”在一秒内至少发送 %2 条消息（包括订阅者）。此配置的套餐允许每秒 %3 条，突发时可达 %4 条：其余消息可能会被服务拒绝。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::ProfileTest</name>
    <message>
        <source>Your clock agrees with the service&apos;s.</source>
        <translation>系统时钟与服务的时钟一致。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>%1 answered in %2.</source>
        <extracomment>%1 is a host, %2 a duration</extracomment>
        <translation>%1 在 %2 内响应。</translation>
    </message>
    <message>
        <source>The service accepts the secret.</source>
        <translation>服务接受此密钥。</translation>
    </message>
    <message>
        <source>The service issues tokens for private channels.</source>
        <translation>服务可为私有频道颁发令牌。</translation>
    </message>
    <message>
        <source>The service doesn&apos;t report its time.</source>
        <translation>服务未提供其时间。</translation>
    </message>
    <message>
        <source>Your clock is %1 ahead of the service&apos;s, so tokens may already be expired. Set your clock.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>系统时钟比服务的时钟快 %1，因此令牌可能已过期。请校准时钟。</translation>
    </message>
    <message>
        <source>Your clock is %1 behind the service&apos;s, so tokens may not be valid yet. Set your clock.</source>
        <translation>系统时钟比服务的时钟慢 %1，因此令牌可能尚未生效。请校准时钟。</translation>
    </message>
    <message>
        <source>The profile has no secret. Enter the secret first.</source>
        <translation>配置没有密钥。请先输入密钥。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::ProfileValues</name>
    <message>
        <source>The keychain hasn&apos;t answered yet. Check whether it has opened a password prompt.</source>
        <translation>钥匙串尚未响应。请检查是否已打开密码提示。</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be used: secret values stay in memory for this run only.</source>
        <translation>无法使用钥匙串：机密值仅在本次运行期间保留在内存中。</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be read: enter the secret values again to use them.</source>
        <translation>无法读取钥匙串：请重新输入机密值以使用它们。</translation>
    </message>
    <message>
        <source>A secret value needs at least 6 characters, or 16 where it is a plain word or number. Otherwise it can&apos;t be hidden in records.</source>
        <translation>机密值至少需要 6 个字符；若为普通单词或数字则需要 16 个。否则无法将其排除在记录之外。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::RecordingRelay</name>
    <message>
        <source>The sandbox records each call by itself. Choose the profile of another service first.</source>
        <translation>沙箱会自行记录每个调用。请先选择其他服务的配置。</translation>
    </message>
    <message>
        <source>%1 is a production profile: what your app sends through RadarDesk reaches real users. RadarDesk asks once after each start.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>%1 是生产环境配置：你的应用通过 RadarDesk 发送的内容会送达真实用户。RadarDesk 每次启动后询问一次。</translation>
    </message>
    <message>
        <source>Recording was stopped because its profile was deleted.</source>
        <translation>由于其配置已被删除，记录已停止。</translation>
    </message>
    <message>
        <source>Recording was stopped because the profile was changed.</source>
        <translation>由于配置已更改，记录已停止。</translation>
    </message>
    <message>
        <source>Simulated fault: %1</source>
        <extracomment>%1 is a sentence on what was done to a call</extracomment>
        <translation>模拟故障：%1</translation>
    </message>
    <message>
        <source>Relayed: %1 ms at the service, %2 ms in the relay.</source>
        <extracomment>two numbers of milliseconds</extracomment>
        <translation>已转交：服务耗时 %1 ms，中继耗时 %2 ms。</translation>
    </message>
    <message>
        <source>The call carried no secret.</source>
        <translation>该调用未携带密钥。</translation>
    </message>
    <message>
        <source>The call carried a secret that no profile has.</source>
        <translation>该调用携带了任何配置都没有的密钥。</translation>
    </message>
    <message>
        <source>The call carried the secret of this profile.</source>
        <translation>该调用携带了此配置的密钥。</translation>
    </message>
    <message>
        <source>The call carried the secret of another profile, “%1”.</source>
        <extracomment>%1 is the name of a profile</extracomment>
        <translation>该调用携带了另一个配置“%1”的密钥。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::SandboxCredentials</name>
    <message>
        <source>A secret starts with “sk_”, followed by letters, digits, “-” and “_”.</source>
        <translation>密钥以“sk_”开头，后跟字母、数字、“-”和“_”。</translation>
    </message>
    <message>
        <source>A public key starts with “pk_”, followed by letters, digits, “-” and “_”.</source>
        <translation>公钥以“pk_”开头，后跟字母、数字、“-”和“_”。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::ScenarioRunner</name>
    <message>
        <source>There is nothing to send in “%1”. Add a broadcast to it.</source>
        <extracomment>%1 is a scenario</extracomment>
        <translation>“%1”中没有可发送的内容。请向其中添加广播。</translation>
    </message>
    <message>
        <source>%1 is a production profile: the broadcasts of “%2” reach real users. RadarDesk asks once after each start.</source>
        <extracomment>%1 is a profile, %2 a scenario</extracomment>
        <translation>%1 是生产环境配置：“%2”的广播会送达真实用户。RadarDesk 每次启动后询问一次。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln broadcast(s) sent, then stopped.</source>
        <extracomment>%1 is a scenario</extracomment>
        <translation>
            <numerusform>%1：已发送 %Ln 条广播，随后停止。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln broadcast(s) sent.</source>
        <extracomment>%1 is a scenario</extracomment>
        <translation>
            <numerusform>%1：已发送 %Ln 条广播。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln broadcast(s) sent, %2 failed, then stopped.</source>
        <extracomment>%1 is a scenario, %2 how many of the broadcasts failed</extracomment>
        <translation>
            <numerusform>%1：已发送 %Ln 条广播，%2 条失败，随后停止。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln broadcast(s) sent, %2 failed.</source>
        <extracomment>%1 is a scenario, %2 how many of the broadcasts failed</extracomment>
        <translation>
            <numerusform>%1：已发送 %Ln 条广播，%2 条失败。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln broadcast(s) sent, %2 expectations not met.</source>
        <extracomment>%1 is a scenario, %2 how many expectations weren&apos;t met</extracomment>
        <translation>
            <numerusform>%1：已发送 %Ln 条广播，%2 项预期未满足。</numerusform>
        </translation>
    </message>
    <message>
        <source>The scenario was stopped because another profile was selected. Select the profile it is for, and run it again.</source>
        <translation>场景已停止，因为选择了其他配置。请选择该场景所针对的配置，然后重新运行。</translation>
    </message>
    <message>
        <source>The scenario was stopped because sending was locked. Turn off “Lock sending” and run it again.</source>
        <translation>场景已停止，因为发送已锁定。请关闭“锁定发送”，然后重新运行。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::Session</name>
    <message>
        <source>RadarDesk got a token for this channel.</source>
        <translation>RadarDesk 获得了此频道的令牌。</translation>
    </message>
    <message>
        <source>Subscription refused (%1): %2</source>
        <extracomment>%1 is a code, %2 why</extracomment>
        <translation>订阅被拒绝（%1）：%2</translation>
    </message>
    <message>
        <source>Connected to the sandbox.</source>
        <translation>已连接到沙箱。</translation>
    </message>
    <message>
        <source>Connection to the sandbox lost. Reconnecting…</source>
        <translation>与沙箱的连接已断开。正在重新连接…</translation>
    </message>
    <message>
        <source>Connected to the service.</source>
        <translation>已连接到服务。</translation>
    </message>
    <message>
        <source>Connection to the service lost. Reconnecting…</source>
        <translation>与服务的连接已断开。正在重新连接…</translation>
    </message>
    <message>
        <source>Canceled before the message was sent.</source>
        <translation>消息发送前已取消。</translation>
    </message>
    <message>
        <source>Not sent: another profile was selected first. Select the profile it was for, and send it again.</source>
        <translation>未发送：在此之前选择了其他配置。请选择该消息原本所属的配置，然后重新发送。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::StepSender</name>
    <message>
        <source>The message contained a secret that isn&apos;t stored, so it can&apos;t be sent again.</source>
        <translation>消息中包含未存储的密钥，因此无法再次发送。</translation>
    </message>
    <message>
        <source>The result of the broadcast isn&apos;t known.</source>
        <translation>广播的结果未知。</translation>
    </message>
    <message>
        <source>%1 is a production profile, and sending wasn&apos;t confirmed.</source>
        <translation>%1 是生产环境配置，而发送未经确认。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::TokenService</name>
    <message>
        <source>The profile has no secret. Enter the secret first.</source>
        <translation>配置没有密钥。请先输入密钥。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::TrafficRecorder</name>
    <message>
        <source>%1 library (%2)</source>
        <comment>a programming language, the library&apos;s name</comment>
        <translation>%1 库（%2）</translation>
    </message>
    <message>
        <source>%1 library %2 (%3)</source>
        <comment>a programming language, a version, the library&apos;s name</comment>
        <translation>%1 库 %2（%3）</translation>
    </message>
    <message>
        <source>%1 library for v2</source>
        <comment>a programming language</comment>
        <translation>用于 v2 的 %1 库</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a browser, the origin of its page</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Your app registered a token.</source>
        <translation>你的应用注册了一个令牌。</translation>
    </message>
    <message>
        <source>Your app got a token.</source>
        <translation>你的应用获得了一个令牌。</translation>
    </message>
    <message>
        <source>Your app registered client data.</source>
        <translation>你的应用注册了客户端数据。</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>已连接。</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <comment>%1 is who: browser, origin, page, address</comment>
        <translation>已连接：%1</translation>
    </message>
    <message>
        <source>Closed by the page (code %1).</source>
        <translation>由页面关闭（代码 %1）。</translation>
    </message>
    <message>
        <source>Closed by the page.</source>
        <translation>由页面关闭。</translation>
    </message>
    <message>
        <source>Closed: the service stopped.</source>
        <translation>已关闭：服务已停止。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <comment>%1 is of a closing frame</comment>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Subscribed.</source>
        <translation>已订阅。</translation>
    </message>
    <message>
        <source>RadarDesk</source>
        <translation>RadarDesk</translation>
    </message>
    <message>
        <source>Only the start of the request is stored.</source>
        <translation>只存储了请求的开头部分。</translation>
    </message>
    <message>
        <source>Closed by RadarDesk.</source>
        <translation>由 RadarDesk 关闭。</translation>
    </message>
    <message>
        <source>Cut by RadarDesk, without a close frame.</source>
        <translation>由 RadarDesk 切断，未发关闭帧。</translation>
    </message>
    <message>
        <source>Connection lost, without a close frame.</source>
        <translation>连接已断开，未收到关闭帧。</translation>
    </message>
    <message>
        <source>Closed: the client was too slow to receive its messages.</source>
        <translation>已关闭：客户端接收消息过慢。</translation>
    </message>
    <message>
        <source>Closed: the client violated the protocol.</source>
        <translation>已关闭：客户端违反了协议。</translation>
    </message>
    <message numerus="yes">
        <source>The client was sent %n message(s) (%1).</source>
        <comment>%1 is a size</comment>
        <translation>
            <numerusform>已向客户端发送 %n 条消息（%1）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscription refused (%1): %2</source>
        <comment>a code, and why</comment>
        <translation>订阅被拒绝（%1）：%2</translation>
    </message>
    <message>
        <source>Unsubscribed.</source>
        <translation>已取消订阅。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events weren&apos;t recorded because too many occurred at once.</source>
        <translation>
            <numerusform>同时发生的事件过多，有 %Ln 个未记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Simulated fault: a held message was released.</source>
        <translation>模拟故障：一条保留消息已释放。</translation>
    </message>
    <message>
        <source>Simulated fault: a held message was changed and released.</source>
        <translation>模拟故障：一条保留消息已修改并释放。</translation>
    </message>
    <message>
        <source>Simulated fault: a held message was discarded.</source>
        <translation>模拟故障：一条保留消息已丢弃。</translation>
    </message>
    <message>
        <source>%1 (%2 ms)</source>
        <extracomment>%1 is a fault, such as &quot;Late message&quot;, %2 a number</extracomment>
        <translation>%1（%2 毫秒）</translation>
    </message>
    <message>
        <source>Simulated fault: %1</source>
        <extracomment>%1 is a fault, such as &quot;503 Service Unavailable&quot;</extracomment>
        <translation>模拟故障：%1</translation>
    </message>
    <message numerus="yes">
        <source>Simulated fault: %1, for %n connection(s)</source>
        <extracomment>%1 is a fault, such as &quot;Lost message&quot;</extracomment>
        <translation>
            <numerusform>模拟故障：%1，针对 %n 个连接</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::Workplace</name>
    <message>
        <source>The saved session couldn&apos;t be read and was moved to %1.</source>
        <comment>the path of a file</comment>
        <translation>无法读取上次保存的工作状态，已将其移至 %1。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ChannelPatterns</name>
    <message>
        <source>The pattern is too long.</source>
        <translation>匹配模式过长。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n patterns already. Remove one first.</source>
        <translation>
            <numerusform>已有 %n 个匹配模式。请先移除一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, pattern</source>
        <extracomment>%1 is a pattern of channel names, such as orders.*</extracomment>
        <translation>%1，匹配模式</translation>
    </message>
    <message>
        <source>RadarDesk listens to matching channels as soon as they are used.</source>
        <translation>匹配的频道一经使用，RadarDesk 就会监听。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ChannelsModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1，已固定</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not seen yet</source>
        <translation>
            <numerusform>%1，%n 个未查看</numerusform>
        </translation>
    </message>
    <message>
        <source>public</source>
        <translation>公共</translation>
    </message>
    <message>
        <source>private</source>
        <translation>私有</translation>
    </message>
    <message>
        <source>presence</source>
        <translation>Presence</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>label, name and kind of a channel</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of channel, how it is listened to</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>channel, how it is listened to</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>未监听</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>正在监听</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel that is refused, why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>listening through a page</source>
        <comment>is listened to</comment>
        <translation>由页面监听</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ClientWords</name>
    <message>
        <source>%1 on %2</source>
        <comment>a browser, an operating system</comment>
        <translation>%2 上的 %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ConnectCode</name>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Load the script from the sandbox instead of pushradar.com.</source>
        <translation>从沙箱而不是 pushradar.com 加载脚本。</translation>
    </message>
    <message>
        <source>For the .env file of your app.</source>
        <translation>用于应用的 .env 文件。</translation>
    </message>
    <message>
        <source>A small %1 app with a page and an authentication endpoint. It needs nothing but the standard library.</source>
        <comment>%1 is a programming language</comment>
        <translation>一个小型 %1 应用，包含页面和认证端点。只需要标准库。</translation>
    </message>
    <message>
        <source>The official %1 library has no setting for its address. These lines point it at the sandbox.</source>
        <comment>%1 is a programming language</comment>
        <translation>官方 %1 库没有设置地址的选项。以下几行将其指向沙箱。</translation>
    </message>
    <message>
        <source>Broadcasts one message without an app.</source>
        <translation>无需应用即可广播一条消息。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::CsvRows</name>
    <message>
        <source>The quote that begins in line %1 isn&apos;t closed.</source>
        <translation>第 %1 行开始的引号没有闭合。</translation>
    </message>
    <message>
        <source>The first line must name every column.</source>
        <translation>第一行必须为每一列命名。</translation>
    </message>
    <message>
        <source>The first line names a column twice.</source>
        <translation>第一行中有重复的列名。</translation>
    </message>
    <message>
        <source>Line %1 doesn&apos;t have %2 values.</source>
        <extracomment>%1 is a line, %2 how many columns the file has</extracomment>
        <translation>第 %1 行的值不是 %2 个。</translation>
    </message>
    <message>
        <source>The file has no rows below its first line.</source>
        <translation>文件在第一行之后没有数据行。</translation>
    </message>
    <message>
        <source>The file doesn&apos;t exist.</source>
        <translation>文件不存在。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::DataItemsModel</name>
    <message>
        <source>An earlier item has this key; only the first one is sent.</source>
        <translation>前面已有数据项使用此键；只发送第一个。</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>会发送</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>new item</source>
        <translation>新数据项</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>True/False</source>
        <translation>布尔值</translation>
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
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, duplicate key</source>
        <comment>the key of an item</comment>
        <translation>%1，键重复</translation>
    </message>
    <message>
        <source>Inferred from the value. Press Ctrl+T to make it text.</source>
        <translation>根据值推断。按 Ctrl+T 可将其设为文本。</translation>
    </message>
    <message>
        <source>%1, inferred</source>
        <comment>the type of an item</comment>
        <translation>%1，推断</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <comment>the key of an object or array</comment>
        <translation>%1，已展开</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <comment>the key of an object or array</comment>
        <translation>%1，已折叠</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <comment>a key, how many objects and arrays it is inside, and one</comment>
        <translation>%1，第 %2 层</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::DecodingText</name>
    <message numerus="yes">
        <source>%Ln byte(s) that aren&apos;t text</source>
        <translation>
            <numerusform>%Ln 字节非文本数据</numerusform>
        </translation>
    </message>
    <message>
        <source>JWT, signature not verified</source>
        <translation>JWT，签名未验证</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::Deliveries</name>
    <message>
        <source>Your callback threw: %1</source>
        <translation>回调抛出异常：%1</translation>
    </message>
    <message>
        <source>Your callback threw: %1 — %2</source>
        <extracomment>%1 is what was thrown, %2 the file and line: &quot;app.js:42&quot;</extracomment>
        <translation>回调抛出异常：%1 — %2</translation>
    </message>
    <message>
        <source>callback threw</source>
        <translation>回调抛出异常</translation>
    </message>
    <message>
        <source>no callback</source>
        <translation>没有回调</translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s) returned</source>
        <translation>
            <numerusform>%n 个回调已返回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscriber(s) are on “%1”, which differs by case.</source>
        <translation>
            <numerusform>%n 个订阅者在“%1”上，该名称的大小写不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscriber(s) are on “%1”, which differs by its prefix.</source>
        <translation>
            <numerusform>%n 个订阅者在“%1”上，该名称的前缀不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscriber(s) are on “%1”, which differs by white space.</source>
        <translation>
            <numerusform>%n 个订阅者在“%1”上，该名称的空白字符不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscriber(s) are on “%1”, which only looks alike.</source>
        <translation>
            <numerusform>%n 个订阅者在“%1”上，该名称只是看起来相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was subscribed until %2 and wasn&apos;t connected.</source>
        <extracomment>%1 is a connection, %2 a time</extracomment>
        <translation>%1 订阅到 %2 为止，发送时未连接。</translation>
    </message>
    <message numerus="yes">
        <source>%n more connection(s) received it.</source>
        <translation>
            <numerusform>另有 %n 个连接收到。</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection received it.</source>
        <translation>没有连接收到。</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) received it.</source>
        <translation>
            <numerusform>%n 个连接收到。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::EditedItem</name>
    <message>
        <source>The number is missing.</source>
        <translation>缺少数字。</translation>
    </message>
    <message>
        <source>Choose true or false.</source>
        <translation>选择 true 或 false。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>缺少键。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a JSON number such as 42, -0.5 or 1e6.</source>
        <translation>“%1”不是 JSON 数字，正确的形式如 42、-0.5 或 1e6。</translation>
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
        <translation>%1 本地时间</translation>
    </message>
    <message>
        <source>%1 ms since 1970</source>
        <comment>%1 is a number</comment>
        <translation>自 1970 年以来 %1 ms</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::EndpointHeaders</name>
    <message>
        <source>“: %1” has no name before the colon.</source>
        <translation>“: %1”的冒号前没有名称。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a valid header name. Write “Name: value”, one header per line.</source>
        <translation>“%1”不是有效的请求头名称。请写成“Name: value”，每行一个。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::EnteredSecret</name>
    <message>
        <source>This is the public key, which browsers use. The secret is next to it on the API page and starts with “sk_”.</source>
        <translation>这是供浏览器使用的公钥。密钥位于 API 页面上公钥的旁边，以“sk_”开头。</translation>
    </message>
    <message>
        <source>The secret contains white space or a line break. Remove it.</source>
        <translation>密钥包含空白字符或换行。请将其移除。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::Event</name>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
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
        <translation>已损坏</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已略去</translation>
    </message>
    <message>
        <source>RadarDesk</source>
        <translation>RadarDesk</translation>
    </message>
    <message>
        <source>Your app</source>
        <translation>你的应用</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Sent by your app</source>
        <translation>由应用发送</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Scenario run</source>
        <translation>场景运行</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>正在运行…</translation>
    </message>
    <message>
        <source>Red</source>
        <comment>a mark</comment>
        <translation>红色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <comment>a mark</comment>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <comment>a mark</comment>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <comment>a mark</comment>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Simulated fault</source>
        <translation>模拟故障</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ExchangeFile</name>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>文件大于 %1 MiB。</translation>
    </message>
    <message>
        <source>The file isn&apos;t JSON. Line %1, column %2: %3</source>
        <translation>文件不是 JSON。第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>The file was written by a newer version of RadarDesk and can&apos;t be read.</source>
        <translation>该文件由更新版本的 RadarDesk 写入，无法读取。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ExchangeText</name>
    <message>
        <source>Certificate for</source>
        <translation>证书主体</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>未发送任何内容。</translation>
    </message>
    <message>
        <source>[The response is cut off here.]</source>
        <translation>[响应在此处被截断。]</translation>
    </message>
    <message>
        <source>No response yet.</source>
        <translation>尚无响应。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::FaultRulesFile</name>
    <message>
        <source>A newer version of RadarDesk saved the simulated faults.</source>
        <translation>模拟故障由更新版本的 RadarDesk 保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n simulated fault(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>无法读取 %n 个模拟故障。</numerusform>
        </translation>
    </message>
    <message>
        <source>The simulated faults couldn&apos;t be read.</source>
        <translation>无法读取模拟故障。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the simulated faults aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>无法复制文件 %1，因此该文件保持不变，对模拟故障所做的更改不会保存。请检查其文件夹的权限和可用空间。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::FaultRulesModel</name>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>频率</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::FieldCondition</name>
    <message>
        <source>“%1” isn&apos;t a regular expression: %2.</source>
        <extracomment>%1 is what was typed, %2 why it isn&apos;t a regular expression</extracomment>
        <translation>“%1”不是正则表达式：%2。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a type. Use one of %2.</source>
        <comment>a word, a list of words</comment>
        <translation>“%1”不是类型。请使用以下之一：%2。</translation>
    </message>
    <message>
        <source>A condition is a single line of at most %1 characters.</source>
        <translation>条件为单行，最多 %1 个字符。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a condition like data.order.id = 42.</source>
        <translation>“%1”不是形如 data.order.id = 42 的条件。</translation>
    </message>
    <message>
        <source>Enter a value to compare “%1” with.</source>
        <comment>a field</comment>
        <translation>输入与“%1”比较的值。</translation>
    </message>
    <message>
        <source>“%2” can&apos;t follow “%1”.</source>
        <extracomment>%1 is a condition, %2 what is behind it</extracomment>
        <translation>“%1”后面不能是“%2”。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a field like data.order.id.</source>
        <translation>“%1”不是形如 data.order.id 的字段。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::FolderValuesFile</name>
    <message>
        <source>A newer version of RadarDesk saved the values of folders.</source>
        <translation>文件夹的值由更新版本的 RadarDesk 保存。</translation>
    </message>
    <message numerus="yes">
        <source>The values of %n folder(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>无法读取 %n 个文件夹的值。</numerusform>
        </translation>
    </message>
    <message>
        <source>The values of folders couldn&apos;t be read.</source>
        <translation>无法读取文件夹的值。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the values of folders aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>无法复制文件 %1，因此该文件保持不变，对文件夹的值所做的更改不会保存。请检查其文件夹的权限和可用空间。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::HexModel</name>
    <message>
        <source>%1, at %2: %3</source>
        <comment>text, offset, bytes</comment>
        <translation>%1，位于 %2：%3</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::MessageDraft</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <translation>数据项 %1：%2</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>键为空。</translation>
    </message>
    <message>
        <source>The data must be a JSON object: { &quot;key&quot;: value }.</source>
        <translation>数据必须是 JSON 对象：{ &quot;key&quot;: value }。</translation>
    </message>
    <message>
        <source>Duplicate key “%1”.</source>
        <translation>重复的键“%1”。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::MessageShape</name>
    <message>
        <source>%1 to %2</source>
        <comment>two numbers</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>“%1” is new</source>
        <comment>%1 is a key</comment>
        <translation>新出现“%1”</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <comment>%1 is a key</comment>
        <translation>缺少“%1”</translation>
    </message>
    <message>
        <source>“%1” is usually %2</source>
        <comment>%1 is a key, %2 is “a number” or the like</comment>
        <translation>“%1”通常为%2</translation>
    </message>
    <message>
        <source>“%1” is usually %2</source>
        <comment>%1 is a key, %2 is “1 to 10” or the like</comment>
        <translation>“%1”通常为 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>after some deviations</comment>
        <translation>
            <numerusform>另有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlike earlier messages: %1</source>
        <comment>%1 says what is unlike</comment>
        <translation>与之前的消息不同：%1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::MessageTemplate</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A name can have at most %1 characters.</source>
        <translation>名称最多 %1 个字符。</translation>
    </message>
    <message>
        <source>A name is a single line without control characters.</source>
        <translation>名称必须是不含控制字符的单行文本。</translation>
    </message>
    <message>
        <source>The data can&apos;t be saved. Line %1, column %2: %3</source>
        <translation>无法保存数据。第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>A saved message needs a name.</source>
        <translation>已保存的消息需要名称。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::PastedBroadcast</name>
    <message>
        <source>This option needs a value after it.</source>
        <translation>此选项后面需要一个值。</translation>
    </message>
    <message>
        <source>A broadcast is sent with POST.</source>
        <translation>广播须使用 POST 发送。</translation>
    </message>
    <message>
        <source>This row has no key.</source>
        <translation>此行没有键。</translation>
    </message>
    <message>
        <source>There is no text to read.</source>
        <translation>没有可读取的文本。</translation>
    </message>
    <message>
        <source>cURL command</source>
        <translation>cURL 命令</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>JSON 数据</translation>
    </message>
    <message>
        <source>JSON for v2</source>
        <translation>JSON (v2)</translation>
    </message>
    <message>
        <source>JSON for v3</source>
        <translation>JSON (v3)</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Rows of a spreadsheet</source>
        <translation>电子表格的行</translation>
    </message>
    <message>
        <source>The command&apos;s JSON has neither a “notification” (v2) nor a “channel” with “data” (v3).</source>
        <translation>命令的 JSON 中既没有“notification”（v2），也没有带“data”的“channel”（v3）。</translation>
    </message>
    <message>
        <source>The command&apos;s form has neither a “notification” (v2) nor a “channel” with “data” (v3).</source>
        <translation>命令的表单中既没有“notification”（v2），也没有带“data”的“channel”（v3）。</translation>
    </message>
    <message>
        <source>The command sends no data.</source>
        <translation>该命令未发送数据。</translation>
    </message>
    <message>
        <source>The notification has no “data”.</source>
        <translation>notification 中没有“data”。</translation>
    </message>
    <message>
        <source>There is a second broadcast; paste one at a time.</source>
        <translation>有第二条广播；请一次粘贴一条。</translation>
    </message>
    <message>
        <source>add_data_items() takes named values only.</source>
        <translation>add_data_items() 只接受具名参数。</translation>
    </message>
    <message>
        <source>add_data_item() takes a key and a value.</source>
        <translation>add_data_item() 接受一个键和一个值。</translation>
    </message>
    <message>
        <source>After the channel, broadcast() takes either a dict (v3) or named values (v2).</source>
        <translation>在频道之后，broadcast() 接受一个 dict（v3）或具名参数（v2）。</translation>
    </message>
    <message>
        <source>The broadcast has no data.</source>
        <translation>该广播没有数据。</translation>
    </message>
    <message>
        <source>A comma or the closing “%1” is expected here.</source>
        <translation>此处应为逗号或“%1”。</translation>
    </message>
    <message>
        <source>Values are nested too deeply here.</source>
        <translation>此处的值嵌套过深。</translation>
    </message>
    <message>
        <source>dict() is read only with named values.</source>
        <translation>只读取带具名参数的 dict()。</translation>
    </message>
    <message>
        <source>A dict is expected after “**”.</source>
        <translation>“**”后面应为 dict。</translation>
    </message>
    <message>
        <source>A key in quotes is expected here.</source>
        <translation>此处应为引号括起的键。</translation>
    </message>
    <message>
        <source>A colon is expected after the key.</source>
        <translation>键后面应有冒号。</translation>
    </message>
    <message>
        <source>The single quote that opens here is never closed.</source>
        <translation>此处开始的单引号没有闭合。</translation>
    </message>
    <message>
        <source>The double quote that opens here is never closed.</source>
        <translation>此处开始的双引号没有闭合。</translation>
    </message>
    <message>
        <source>The brace that opens here is never closed.</source>
        <translation>此处开始的花括号没有闭合。</translation>
    </message>
    <message>
        <source>This is a command for Windows&apos; command prompt; copy it as cURL for bash.</source>
        <translation>这是用于 Windows 命令提示符的命令；请复制为 cURL (bash)。</translation>
    </message>
    <message>
        <source>This request reads data. A broadcast is sent with POST.</source>
        <translation>此请求用于读取数据。广播须使用 POST 发送。</translation>
    </message>
    <message>
        <source>Broadcasts can&apos;t be sent with this option. Use -d, --json or --data-urlencode.</source>
        <translation>使用此选项无法发送广播。请使用 -d、--json 或 --data-urlencode。</translation>
    </message>
    <message>
        <source>RadarDesk doesn&apos;t read the files that a command names.</source>
        <translation>RadarDesk 不读取命令中指定的文件。</translation>
    </message>
    <message>
        <source>The command already has a URL, so the meaning of this part is unclear.</source>
        <translation>命令已有 URL，因此这一部分的含义不明确。</translation>
    </message>
    <message>
        <source>An earlier row has the same key.</source>
        <translation>前面已有一行使用相同的键。</translation>
    </message>
    <message>
        <source>The value of this row doesn&apos;t match its type.</source>
        <translation>此行的值与其类型不符。</translation>
    </message>
    <message>
        <source>RadarDesk can&apos;t read this as a broadcast. Paste a cURL command, JSON, Python&apos;s broadcast(), or rows of a spreadsheet with a key and a value.</source>
        <translation>RadarDesk 无法将其读取为广播。请粘贴 cURL 命令、JSON、Python 的 broadcast()，或包含键和值的电子表格行。</translation>
    </message>
    <message>
        <source>The decoded data is invalid. Line %1, column %2: %3</source>
        <translation>解码后的数据无效。第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>This command gets a token or registers a client. It doesn&apos;t send a broadcast.</source>
        <translation>此命令用于获取令牌或注册客户端，而不发送广播。</translation>
    </message>
    <message>
        <source>This is a shell variable whose value isn&apos;t known here.</source>
        <translation>这是一个 shell 变量，此处无法得知其值。</translation>
    </message>
    <message>
        <source>The JSON in “%1” is invalid. Line %2, column %3: %4</source>
        <translation>“%1”中的 JSON 无效。第 %2 行第 %3 列：%4</translation>
    </message>
    <message>
        <source>A broadcast must be a JSON object: its data or a whole request.</source>
        <translation>广播必须是 JSON 对象：其数据或整个请求。</translation>
    </message>
    <message>
        <source>“%1” must be a list of strings.</source>
        <translation>“%1”必须是字符串列表。</translation>
    </message>
    <message>
        <source>The “channel” of the notification must be a string.</source>
        <translation>notification 的“channel”必须是字符串。</translation>
    </message>
    <message>
        <source>Targeting values must be strings.</source>
        <translation>定向的值必须是字符串。</translation>
    </message>
    <message>
        <source>The first argument of broadcast() must be the channel as a string.</source>
        <translation>broadcast() 的第一个参数必须是字符串形式的频道。</translation>
    </message>
    <message>
        <source>The pasted text contained a secret, which was left out.</source>
        <translation>粘贴的文本中包含密钥，已将其略去。</translation>
    </message>
    <message>
        <source>A value is expected here: a string in quotes, a number, True, False, None, a list or a dict.</source>
        <translation>此处应为值：引号括起的字符串、数字、True、False、None、列表或 dict。</translation>
    </message>
    <message>
        <source>JSON can&apos;t represent this number.</source>
        <translation>JSON 无法表示此数字。</translation>
    </message>
    <message>
        <source>The value of this name isn&apos;t known here. Use strings, numbers, True, False, None, lists or dicts.</source>
        <translation>此处无法得知该名称的值。请使用字符串、数字、True、False、None、列表或 dict。</translation>
    </message>
    <message>
        <source>This string isn&apos;t JSON.</source>
        <translation>此字符串不是 JSON。</translation>
    </message>
    <message>
        <source>A parenthesis is expected here.</source>
        <translation>此处应为圆括号。</translation>
    </message>
    <message>
        <source>This escape is incomplete.</source>
        <translation>此转义序列不完整。</translation>
    </message>
    <message>
        <source>Characters by name aren&apos;t supported. Write the character itself.</source>
        <translation>不支持按名称书写字符。请直接写该字符。</translation>
    </message>
    <message>
        <source>Bytes aren&apos;t a string. Remove the b.</source>
        <translation>bytes 不是字符串。请去掉 b。</translation>
    </message>
    <message>
        <source>No Python string starts like this.</source>
        <translation>Python 字符串不会这样开头。</translation>
    </message>
    <message>
        <source>The value between these braces isn&apos;t known here.</source>
        <translation>此处无法得知花括号中的值。</translation>
    </message>
    <message>
        <source>The closing quote of this string is missing.</source>
        <translation>此字符串缺少右引号。</translation>
    </message>
    <message>
        <source>The output of another command isn&apos;t known here.</source>
        <translation>此处无法得知其他命令的输出。</translation>
    </message>
    <message>
        <source>The line that ends this here-document is missing.</source>
        <translation>缺少结束此 here 文档的行。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::Phases</name>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Connecting, TLS</source>
        <translation>连接，TLS</translation>
    </message>
    <message>
        <source>Connecting, sending</source>
        <translation>连接，发送</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Service at work</source>
        <translation>服务处理</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Until it failed</source>
        <translation>至失败为止</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::Placeholders</name>
    <message>
        <source>1, 2, 3 …: one more with each message</source>
        <translation>1、2、3 …：每条消息加一</translation>
    </message>
    <message>
        <source>A counter with a name of its own</source>
        <translation>有自己名称的计数器</translation>
    </message>
    <message>
        <source>The time of sending, in UTC, to the millisecond</source>
        <translation>发送时间，UTC，精确到毫秒</translation>
    </message>
    <message>
        <source>The time of sending in seconds since 1970</source>
        <translation>发送时间，1970 年以来的秒数</translation>
    </message>
    <message>
        <source>The time of sending in milliseconds since 1970</source>
        <translation>发送时间，1970 年以来的毫秒数</translation>
    </message>
    <message>
        <source>A random UUID</source>
        <translation>随机 UUID</translation>
    </message>
    <message>
        <source>A random whole number from the first to the second</source>
        <translation>从第一个数到第二个数之间的随机整数</translation>
    </message>
    <message>
        <source>A random number with as many decimals as its bounds</source>
        <translation>随机数，小数位数与其边界相同</translation>
    </message>
    <message>
        <source>The whole of the previous response</source>
        <translation>上一个响应的全部内容</translation>
    </message>
    <message>
        <source>A value from the JSON of the previous response</source>
        <translation>上一个响应的 JSON 中的值</translation>
    </message>
    <message>
        <source>Nothing may follow “%1” here.</source>
        <translation>此处“%1”后面不能再有内容。</translation>
    </message>
    <message>
        <source>Only “ms” may follow “epoch”.</source>
        <translation>“epoch”后面只能是“ms”。</translation>
    </message>
    <message>
        <source>A random number needs two bounds, like 1 100.</source>
        <translation>随机数需要两个边界，例如 1 100。</translation>
    </message>
    <message>
        <source>The lower bound of a random number comes first.</source>
        <translation>随机数的下界应写在前面。</translation>
    </message>
    <message>
        <source>There is no “%1” in the last response.</source>
        <translation>上一个响应中没有“%1”。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>A counter takes a name, a start and a step only.</source>
        <translation>计数器只接受名称、起始值和步长。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a valid counter name. Start with a letter, and continue with letters, digits, “-”, “_” or “.”.</source>
        <translation>“%1”不是有效的计数器名称。请以字母开头，后跟字母、数字、“-”、“_”或“.”。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>The counter “%1” has another start or step earlier in this message.</source>
        <translation>计数器“%1”在此消息前面使用了不同的起始值或步长。</translation>
    </message>
    <message>
        <source>The counter “%1” reached the largest number. Reset it.</source>
        <translation>计数器“%1”已达到最大值。请将其重置。</translation>
    </message>
    <message>
        <source>The placeholder makes this key empty.</source>
        <translation>占位符使此键为空。</translation>
    </message>
    <message>
        <source>The placeholder makes this key “%1”, which the object already has.</source>
        <translation>占位符使此键变为“%1”，而对象中已有该键。</translation>
    </message>
    <message>
        <source>A counter that starts at 100 and counts in steps of 10</source>
        <translation>从 100 开始、步长为 10 的计数器</translation>
    </message>
    <message>
        <source>With “#” and nothing else in the quotes: a number instead of a string</source>
        <translation>引号内仅有此占位符且带“#”时：以数字而非字符串发送</translation>
    </message>
    <message>
        <source>One of these values at random</source>
        <translation>随机取其中一个值</translation>
    </message>
    <message>
        <source>A random name of a person</source>
        <translation>随机人名</translation>
    </message>
    <message>
        <source>A random short sentence in English</source>
        <translation>随机英文短句</translation>
    </message>
    <message>
        <source>Braces that are sent unchanged</source>
        <translation>原样发送的花括号</translation>
    </message>
    <message>
        <source>A placeholder with “#” replaces a whole string, so nothing else can be in it.</source>
        <translation>带“#”的占位符会替换整个字符串，因此其中不能有其他内容。</translation>
    </message>
    <message>
        <source>“#” sends the value as a number, and “%1” isn&apos;t a number.</source>
        <translation>“#”会将值作为数字发送，而“%1”不是数字。</translation>
    </message>
    <message>
        <source>A choice needs values to choose from, like red|green|blue.</source>
        <translation>选择需要可选的值，例如 red|green|blue。</translation>
    </message>
    <message>
        <source>There is no response yet to take a value from.</source>
        <translation>尚无可从中取值的响应。</translation>
    </message>
    <message>
        <source>The last response isn&apos;t JSON.</source>
        <translation>上一个响应不是 JSON。</translation>
    </message>
    <message>
        <source>With its values, the message is larger than %1 MiB.</source>
        <translation>填入值后，消息大于 %1 MiB。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>The bounds of a random number can have at most %1 digits.</source>
        <translation>随机数的边界最多 %1 位数字。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a path like orders[0].id.</source>
        <translation>“%1”不是路径，正确的形式如 orders[0].id。</translation>
    </message>
    <message>
        <source>There is no variable “%1”.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>没有变量“%1”。</translation>
    </message>
    <message>
        <source>“%1” is a secret value. Only conditions of scenarios can use it.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>“%1”是机密值，仅场景的条件可以使用。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::Profile</name>
    <message>
        <source>Sandbox (local)</source>
        <translation>沙箱（本地）</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ProfileChecks</name>
    <message>
        <source>The address is missing. The hosted service is at https://api.pushradar.com.</source>
        <translation>缺少地址。托管服务位于 https://api.pushradar.com。</translation>
    </message>
    <message>
        <source>This looks like a secret, so it isn&apos;t saved here. Enter it in the field “Secret”, which stores it in the keychain.</source>
        <translation>这看起来像密钥，因此不保存在此处。请在“密钥”字段中输入，该字段会将其存入钥匙串。</translation>
    </message>
    <message>
        <source>The endpoint must be a complete URL such as http://localhost:3000/auth.</source>
        <translation>端点必须是完整的 URL，例如 http://localhost:3000/auth。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ProfileColour</name>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>灰色</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ProfileJson</name>
    <message>
        <source>“%1” has an invalid value.</source>
        <translation>“%1”的值无效。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ProfilesExchange</name>
    <message>
        <source>It has no address.</source>
        <translation>缺少地址。</translation>
    </message>
    <message>
        <source>It has more than %1 headers.</source>
        <translation>请求头超过 %1 个。</translation>
    </message>
    <message numerus="yes">
        <source>%n header value(s) were not part of the file.</source>
        <translation>
            <numerusform>%n 个请求头的值不在文件中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) had a user name in an address. It has been removed.</source>
        <translation>
            <numerusform>%n 个配置的地址中含有用户名，已将其移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>One of its values is longer than %1 characters.</source>
        <translation>有一个值超过 %1 个字符。</translation>
    </message>
    <message>
        <source>One of its values contains a control character.</source>
        <translation>有一个值包含控制字符。</translation>
    </message>
    <message>
        <source>It isn&apos;t a JSON object.</source>
        <translation>它不是 JSON 对象。</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) contained what looks like a secret. It was replaced with “%1”.</source>
        <translation>
            <numerusform>%n 个配置包含疑似密钥的内容，已替换为“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) allowed plain http. Allow it again where you need it.</source>
        <translation>
            <numerusform>%n 个配置允许明文 http。请在需要之处重新允许。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the file&apos;s profiles can be used. %1</source>
        <translation>文件中的配置均不可用。%1</translation>
    </message>
    <message>
        <source>The file isn&apos;t a list of profiles.</source>
        <translation>该文件不是配置列表。</translation>
    </message>
    <message>
        <source>The file contains no profiles.</source>
        <translation>文件中没有配置。</translation>
    </message>
    <message>
        <source>The file contains more than %1 profiles.</source>
        <translation>文件中的配置超过 %1 个。</translation>
    </message>
    <message>
        <source>Profile %1 of the file was skipped.</source>
        <translation>已跳过文件中的配置 %1。</translation>
    </message>
    <message>
        <source>Profile %1 of the file, “%2”, was skipped.</source>
        <translation>已跳过文件中的配置 %1“%2”。</translation>
    </message>
    <message>
        <source>It has more than %1 values.</source>
        <translation>其值超过 %1 个。</translation>
    </message>
    <message numerus="yes">
        <source>%n secret value(s) were not part of the file.</source>
        <translation>
            <numerusform>文件中不包含 %n 个机密值。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ProfilesFile</name>
    <message numerus="yes">
        <source>%n profile(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>无法读取 %n 个配置。</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version of RadarDesk saved the profiles. Data that this version doesn&apos;t know stays in the file.</source>
        <translation>配置由更新版本的 RadarDesk 保存。此版本无法识别的数据会保留在文件中。</translation>
    </message>
    <message>
        <source>The profiles couldn&apos;t be read.</source>
        <translation>无法读取配置。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the profiles aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>无法复制文件 %1，因此该文件保持不变，对配置所做的更改不会保存。请检查其文件夹的权限和可用空间。</translation>
    </message>
    <message>
        <source>Part of the profiles file couldn&apos;t be read.</source>
        <translation>无法读取配置文件的部分内容。</translation>
    </message>
    <message>
        <source>The retention of the sandbox&apos;s events couldn&apos;t be read.</source>
        <translation>无法读取沙箱事件的保留设置。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ProfilesModel</name>
    <message>
        <source>%1, production</source>
        <translation>%1，生产环境</translation>
    </message>
    <message>
        <source>Unnamed profile</source>
        <translation>未命名配置</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新建配置</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, color: %2</source>
        <comment>%1 is the name of a profile, %2 that of its color</comment>
        <translation>%1，颜色：%2</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ReportedStep</name>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::Scenario</name>
    <message>
        <source>A scenario needs a name.</source>
        <translation>场景需要名称。</translation>
    </message>
    <message>
        <source>The speed is from %1 to %2.</source>
        <translation>速度范围为 %1 至 %2。</translation>
    </message>
    <message>
        <source>Step %1 failed. %2</source>
        <translation>步骤 %1 失败。%2</translation>
    </message>
    <message>
        <source>The data can&apos;t be sent. Line %1, column %2: %3</source>
        <translation>无法发送数据。第 %1 行第 %2 列：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>持续 %1</translation>
    </message>
    <message>
        <source>%1, every %2</source>
        <comment>10 times, every 500 ms</comment>
        <translation>%1，每 %2 一次</translation>
    </message>
    <message>
        <source>Wait %1</source>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>Repeat %1</source>
        <comment>“10 times”</comment>
        <translation>重复：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel and data</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A time can&apos;t be negative.</source>
        <translation>时间不能为负数。</translation>
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
        <translation>%1 至 %2 s</translation>
    </message>
    <message>
        <source>%1 to %2 ms</source>
        <comment>a time</comment>
        <translation>%1 至 %2 ms</translation>
    </message>
    <message>
        <source>A name can have at most %1 characters.</source>
        <translation>名称最多 %1 个字符。</translation>
    </message>
    <message>
        <source>A name is a single line without control characters.</source>
        <translation>名称必须是不含控制字符的单行文本。</translation>
    </message>
    <message>
        <source>Repeats can be nested at most %1 levels deep.</source>
        <translation>重复步骤最多可嵌套 %1 层。</translation>
    </message>
    <message>
        <source>A scenario can have at most %1 steps.</source>
        <translation>一个场景最多可有 %1 个步骤。</translation>
    </message>
    <message>
        <source>None of these broadcasts can be sent again.</source>
        <translation>这些广播均无法再次发送。</translation>
    </message>
    <message>
        <source>A repeat needs either a number of rounds or a duration.</source>
        <translation>重复步骤需要轮数或持续时间。</translation>
    </message>
    <message>
        <source>A repeat can have 1 to %1 rounds.</source>
        <translation>重复步骤可有 1 到 %1 轮。</translation>
    </message>
    <message>
        <source>A repeat can last at most 24 hours.</source>
        <translation>重复步骤最多可持续 24 小时。</translation>
    </message>
    <message>
        <source>A repeat with a duration needs the time between rounds.</source>
        <translation>设有持续时间的重复步骤需要两轮之间的间隔。</translation>
    </message>
    <message>
        <source>A time can be at most 24 hours.</source>
        <translation>时间最长为 24 小时。</translation>
    </message>
    <message>
        <source>Enter the shorter time first.</source>
        <translation>先输入较短的时间。</translation>
    </message>
    <message>
        <source>Enter a time such as “500 ms”, “1.5 s” or “2 min”.</source>
        <translation>输入时间，例如“500 ms”、“1.5 s”或“2 min”。</translation>
    </message>
    <message>
        <source>Enter a rate per second such as “20” or “0.5”, at most 1000.</source>
        <translation>输入每秒次数，例如“20”或“0.5”，最多 1000。</translation>
    </message>
    <message>
        <source>The data is larger than %1 KiB.</source>
        <translation>数据大于 %1 KiB。</translation>
    </message>
    <message>
        <source>1 to %1 messages can be expected.</source>
        <translation>预期的消息数量为 1 到 %1 条。</translation>
    </message>
    <message>
        <source>There can be at most %1 conditions.</source>
        <translation>最多可有 %1 个条件。</translation>
    </message>
    <message>
        <source>Enter a time such as “500 ms” or “2 s”.</source>
        <translation>输入时间，例如“500 ms”或“2 s”。</translation>
    </message>
    <message>
        <source>The name of a variable consists of letters, digits and “_”, “-” or “.”.</source>
        <translation>变量名由字母、数字以及“_”、“-”或“.”组成。</translation>
    </message>
    <message>
        <source>Expect nothing on %1 for %2</source>
        <extracomment>%1 is a channel, %2 a time</extracomment>
        <translation>预期 %1 上在 %2 内没有消息</translation>
    </message>
    <message numerus="yes">
        <source>Expect exactly %n message(s) on %1 within %2</source>
        <extracomment>%1 is a channel, %2 a time</extracomment>
        <translation>
            <numerusform>预期 %1 在 %2 内恰好有 %n 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expect at least %n message(s) on %1 within %2</source>
        <extracomment>%1 is a channel, %2 a time</extracomment>
        <translation>
            <numerusform>预期 %1 在 %2 内至少有 %n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is expected, conditions</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Start simulated faults</source>
        <translation>启动模拟故障</translation>
    </message>
    <message>
        <source>Stop simulated faults</source>
        <translation>停止模拟故障</translation>
    </message>
    <message>
        <source>Capture %1 of %2 as %3</source>
        <comment>a field, a channel, a name</comment>
        <translation>将 %2 的 %1 捕获为 %3</translation>
    </message>
    <message>
        <source>Anyone may join a public channel. Enter one that begins with “private-” or “presence-”.</source>
        <translation>任何人都可以加入公共频道。请输入以“private-”或“presence-”开头的频道。</translation>
    </message>
    <message>
        <source>A name is a single line of at most %1 characters.</source>
        <translation>名称为单行，最多 %1 个字符。</translation>
    </message>
    <message>
        <source>Expect no token for %1 when not signed in</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>未登录时预期没有 %1 的令牌</translation>
    </message>
    <message>
        <source>Expect no subscription to %1 when not signed in</source>
        <translation>未登录时预期无法订阅 %1</translation>
    </message>
    <message>
        <source>Expect no token for %1 as %2</source>
        <extracomment>%1 is a channel, %2 an identity</extracomment>
        <translation>以 %2 身份预期没有 %1 的令牌</translation>
    </message>
    <message>
        <source>Expect no subscription to %1 as %2</source>
        <translation>以 %2 身份预期无法订阅 %1</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ScenariosExchange</name>
    <message>
        <source>Step %1: %2</source>
        <comment>“1.2” and a sentence</comment>
        <translation>步骤 %1：%2</translation>
    </message>
    <message>
        <source>It isn&apos;t a JSON object.</source>
        <translation>它不是 JSON 对象。</translation>
    </message>
    <message>
        <source>“%1” has an invalid value.</source>
        <translation>“%1”的值无效。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t allowed here.</source>
        <translation>此处不允许“%1”。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used. %2</source>
        <translation>“%1”不可用。%2</translation>
    </message>
    <message>
        <source>Repeats can be nested at most %1 levels deep.</source>
        <translation>重复步骤最多可嵌套 %1 层。</translation>
    </message>
    <message>
        <source>None of the file&apos;s scenarios can be used. %1</source>
        <translation>文件中的场景均不可用。%1</translation>
    </message>
    <message>
        <source>The file isn&apos;t a list of scenarios.</source>
        <translation>该文件不是场景列表。</translation>
    </message>
    <message>
        <source>The file contains no scenarios.</source>
        <translation>文件中没有场景。</translation>
    </message>
    <message>
        <source>The file contains more than %1 scenarios.</source>
        <translation>文件中的场景超过 %1 个。</translation>
    </message>
    <message>
        <source>Scenario %1 of the file was skipped.</source>
        <translation>已跳过文件中的场景 %1。</translation>
    </message>
    <message>
        <source>Scenario %1 of the file, “%2”, was skipped.</source>
        <translation>已跳过文件中的场景 %1“%2”。</translation>
    </message>
    <message>
        <source>It needs “broadcast”, “wait”, “repeat”, “faults”, “expect”, “expectNone”, “expectRefused” or “capture”.</source>
        <translation>需要“broadcast”、“wait”、“repeat”、“faults”、“expect”、“expectNone”、“expectRefused”或“capture”。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ScenariosFile</name>
    <message numerus="yes">
        <source>%n scenario(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>无法读取 %n 个场景。</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version of RadarDesk saved the scenarios.</source>
        <translation>场景由更新版本的 RadarDesk 保存。</translation>
    </message>
    <message>
        <source>The scenarios couldn&apos;t be read.</source>
        <translation>无法读取场景。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the scenarios aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>无法复制文件 %1，因此该文件保持不变，对场景所做的更改不会保存。请检查其文件夹的权限和可用空间。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ScenariosModel</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n step(s)</source>
        <translation>
            <numerusform>%1，%n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>步骤 %1：%2</translation>
    </message>
    <message>
        <source>A scenario can&apos;t contain another scenario.</source>
        <translation>场景不能包含其他场景。</translation>
    </message>
    <message>
        <source>A step must be in a scenario or a repeat.</source>
        <translation>步骤必须位于场景或重复步骤中。</translation>
    </message>
    <message>
        <source>A repeat can&apos;t contain itself.</source>
        <translation>重复步骤不能包含自身。</translation>
    </message>
    <message>
        <source>Repeats can be nested at most %1 levels deep.</source>
        <translation>重复步骤最多可嵌套 %1 层。</translation>
    </message>
    <message>
        <source>A scenario can have at most %1 steps.</source>
        <translation>一个场景最多可有 %1 个步骤。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::Snippet</name>
    <message>
        <source>With a continent, the official library targets each of its countries as well.</source>
        <translation>指定大洲时，官方库还会定向到其中的每个国家/地区。</translation>
    </message>
    <message>
        <source>The official library sends to the hosted service; to send to %1, change the address in the library.</source>
        <translation>官方库发送到托管服务；要发送到 %1，请更改库中的地址。</translation>
    </message>
    <message>
        <source>Replace “/auth” with the URL of your server that issues tokens for this channel.</source>
        <translation>将“/auth”替换为你的服务器上为此频道颁发令牌的 URL。</translation>
    </message>
    <message>
        <source>The v2 documentation doesn&apos;t show how a page loads the script and subscribes, so this code does both as in v3.</source>
        <translation>v2 文档未说明页面如何加载脚本和订阅，因此此代码采用 v3 的方式。</translation>
    </message>
    <message>
        <source>v3 has no targeting, so this reaches everyone on the channel.</source>
        <translation>v3 不支持定向，因此会送达频道上的所有人。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::SnippetNotes</name>
    <message>
        <source>%1 puts keys that are whole numbers before all others.</source>
        <translation>%1 会将整数键排在所有其他键之前。</translation>
    </message>
    <message>
        <source>%1 can&apos;t hold these numbers exactly, so they arrive rounded: %2</source>
        <translation>%1 无法精确保存这些数字，因此收到时会被舍入：%2</translation>
    </message>
    <message>
        <source>A value is nested so deeply that the code reads it from JSON.</source>
        <translation>有一个值嵌套过深，因此代码从 JSON 中读取它。</translation>
    </message>
    <message>
        <source>%1 writes these numbers differently, with the same value: %2</source>
        <translation>%1 对这些数字的写法不同，但值相同：%2</translation>
    </message>
    <message>
        <source>%1 can&apos;t send such large numbers, so they are in quotes and arrive as strings: %2</source>
        <translation>%1 无法发送这么大的数字，因此将其放入引号，收到时为字符串：%2</translation>
    </message>
    <message>
        <source>%1 can&apos;t send half of a surrogate pair, so it sends U+FFFD instead.</source>
        <translation>%1 无法发送不成对的代理项，因此改为发送 U+FFFD。</translation>
    </message>
    <message>
        <source>Only the last value of a duplicate key is sent: %1</source>
        <translation>重复的键只发送最后一个值：%1</translation>
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
        <translation>Python，逐项添加（v2）</translation>
    </message>
    <message>
        <source>cURL (v2)</source>
        <translation>cURL (v2)</translation>
    </message>
    <message>
        <source>Page that receives (v2)</source>
        <translation>接收页面（v2）</translation>
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
        <translation>接收页面（v3）</translation>
    </message>
    <message>
        <source>C++ with Qt</source>
        <translation>C++ 与 Qt</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::TemplatesExchange</name>
    <message>
        <source>It isn&apos;t a JSON object.</source>
        <translation>它不是 JSON 对象。</translation>
    </message>
    <message>
        <source>“%1” has an invalid value.</source>
        <translation>“%1”的值无效。</translation>
    </message>
    <message>
        <source>The file contains no saved messages.</source>
        <translation>文件中没有已保存的消息。</translation>
    </message>
    <message>
        <source>The file contains more than %1 saved messages.</source>
        <translation>文件中已保存的消息超过 %1 条。</translation>
    </message>
    <message>
        <source>None of the file&apos;s saved messages can be used. %1</source>
        <translation>文件中已保存的消息均不可用。%1</translation>
    </message>
    <message>
        <source>Saved message %1 of the file was skipped.</source>
        <translation>已跳过文件中已保存的消息 %1。</translation>
    </message>
    <message>
        <source>Saved message %1 of the file, “%2”, was skipped.</source>
        <translation>已跳过文件中已保存的消息 %1“%2”。</translation>
    </message>
    <message>
        <source>The file isn&apos;t a list of saved messages.</source>
        <translation>该文件不是已保存的消息的列表。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::TemplatesFile</name>
    <message numerus="yes">
        <source>%n saved message(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>无法读取 %n 条已保存的消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>The saved messages couldn&apos;t be read.</source>
        <translation>无法读取已保存的消息。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be copied, so it stays unchanged, and changes to the saved messages aren&apos;t saved. Check the permissions and free space of its folder.</source>
        <translation>无法复制文件 %1，因此该文件保持不变，对已保存的消息所做的更改不会保存。请检查其文件夹的权限和可用空间。</translation>
    </message>
    <message>
        <source>A newer version of RadarDesk saved the messages.</source>
        <translation>消息由更新版本的 RadarDesk 保存。</translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::TemplatesModel</name>
    <message>
        <source>%1, channel %2</source>
        <translation>%1，频道 %2</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <translation>文件夹需要名称。</translation>
    </message>
    <message numerus="yes">
        <source>Folder %1, %n saved message(s)</source>
        <translation>
            <numerusform>文件夹 %1，%n 条已保存的消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::TextDifference</name>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>及另外 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubscriberPage</name>
    <message>
        <source>Private channel</source>
        <translation>私有频道</translation>
    </message>
    <message>
        <source>Presence channel</source>
        <translation>Presence 频道</translation>
    </message>
    <message>
        <source>Public channel</source>
        <translation>公共频道</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>正在重新连接…</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Waiting for the first message.</source>
        <translation>正在等待第一条消息。</translation>
    </message>
    <message>
        <source>Here now: %1</source>
        <translation>当前在线：%1</translation>
    </message>
    <message>
        <source>Messages: %1</source>
        <translation>消息：%1</translation>
    </message>
    <message>
        <source>The browser library could not be loaded from %1. Check that this device is online and that nothing in the browser blocks that address.</source>
        <translation>无法从 %1 加载浏览器库。请确认此设备已联网，且浏览器没有拦截该地址。</translation>
    </message>
    <message>
        <source>The browser library could not subscribe: %1</source>
        <translation>浏览器库无法订阅：%1</translation>
    </message>
</context>
</TS>
