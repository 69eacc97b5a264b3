// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/snippets/connectcode.h>

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>

namespace RadarDesk::workbench {

namespace {

struct ConnectText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::ConnectCode)
};

// The URL in the files of resources/connect, which run unchanged at the default port.
constexpr QLatin1String UsualUrl("http://127.0.0.1:41873");
constexpr QLatin1String KeyPlaceholder("pk_your_public_key");

struct TopicFiles
{
    ConnectTopic topic;
    const char *name;
    const char *lines;
    const char *server; ///< nullptr: none.
    const char *secret; ///< The expression that takes the secret from the environment.
    const char *quote; ///< The quote around a string.
};

constexpr std::array Topics{
    TopicFiles{ConnectTopic::Python, "Python", "library.py", "server.py",
               "os.environ[\"PUSHRADAR_SECRET\"]", "\""},
    TopicFiles{ConnectTopic::Node, "Node.js", "library.js", "server.js",
               "process.env.PUSHRADAR_SECRET", "\""},
    TopicFiles{ConnectTopic::Php, "PHP", "library.php", "server.php", "getenv('PUSHRADAR_SECRET')",
               "'"},
    TopicFiles{ConnectTopic::Ruby, "Ruby", "library.rb", "server.rb",
               "ENV.fetch('PUSHRADAR_SECRET')", "'"},
    TopicFiles{ConnectTopic::CSharp, "C#", "library.cs", "server.cs",
               "Environment.GetEnvironmentVariable(\"PUSHRADAR_SECRET\")", "\""},
    TopicFiles{ConnectTopic::Page, "", "page.html", nullptr, nullptr, ""},
    TopicFiles{ConnectTopic::Environment, "", "environment.env", nullptr, "your-secret", ""},
    TopicFiles{ConnectTopic::Curl, "cURL", "broadcast.sh", nullptr, "$PUSHRADAR_SECRET", ""},
};

const TopicFiles &filesOf(ConnectTopic topic)
{
    return *std::find_if(Topics.begin(), Topics.end(),
                         [topic](const TopicFiles &each) { return each.topic == topic; });
}

QString fileFor(ConnectTopic topic, ConnectForm form)
{
    const TopicFiles &files = filesOf(topic);
    return QString::fromLatin1(form == ConnectForm::Server && files.server ? files.server
                                                                           : files.lines);
}

} // namespace

const QList<ConnectTopic> &connectTopics()
{
    static const QList<ConnectTopic> topics = [] {
        QList<ConnectTopic> list;
        for (const TopicFiles &each : Topics)
            list.append(each.topic);
        return list;
    }();
    return topics;
}

QString nameOf(ConnectTopic topic)
{
    if (topic == ConnectTopic::Page)
        return ConnectText::tr("Web page");
    if (topic == ConnectTopic::Environment)
        return ConnectText::tr("Environment");
    return QString::fromLatin1(filesOf(topic).name);
}

QString meaningOf(ConnectTopic topic, ConnectForm form)
{
    if (topic == ConnectTopic::Page)
        return ConnectText::tr("Load the script from the sandbox instead of pushradar.com.");
    if (topic == ConnectTopic::Environment)
        return ConnectText::tr("For the .env file of your app.");
    if (topic == ConnectTopic::Curl)
        return ConnectText::tr("Broadcasts one message without an app.");
    const QString name = nameOf(topic);
    if (form == ConnectForm::Server)
        return ConnectText::tr(
                   "A small %1 app with a page and an authentication endpoint. It needs "
                   "nothing but the standard library.",
                   "%1 is a programming language")
            .arg(name);
    return ConnectText::tr("The official %1 library has no setting for its address. These lines "
                           "point it at the sandbox.",
                           "%1 is a programming language")
        .arg(name);
}

bool hasServer(ConnectTopic topic)
{
    return filesOf(topic).server != nullptr;
}

bool takesSecret(ConnectTopic topic)
{
    return filesOf(topic).secret != nullptr;
}

QString connectFileName(ConnectTopic topic, ConnectForm form)
{
    return topic == ConnectTopic::Environment ? QStringLiteral(".env") : fileFor(topic, form);
}

QString connectCode(ConnectTopic topic, ConnectForm form, const ConnectInput &input)
{
    QFile file(QStringLiteral(":/connect/") + fileFor(topic, form));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString code = QString::fromUtf8(file.readAll());
    QUrl url = input.url;
    url.setPath({});
    code.replace(UsualUrl, url.toString());
    code.replace(KeyPlaceholder, input.publicKey);
    const TopicFiles &files = filesOf(topic);
    if (files.secret && !input.secret.isEmpty()) {
        const QString quote = QString::fromLatin1(files.quote);
        code.replace(QString::fromLatin1(files.secret), quote + input.secret + quote);
        code.remove(QStringLiteral("PUSHRADAR_SECRET=... "));
    }
    return code;
}

} // namespace RadarDesk::workbench
