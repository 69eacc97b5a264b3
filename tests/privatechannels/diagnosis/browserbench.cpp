// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browserbench.h"

#include <privatechannels/diagnosis/cookiechoice.h>
#include <privatechannels/diagnosis/diagnosis.h>
#include <privatechannels/identities/identity.h>

#include <QEventLoop>
#include <QTest>
#include <QTimer>

namespace RadarDesk {

using namespace privatechannels;

namespace {

constexpr int BenchLimitMs = 20'000;

// As the browser library calls an endpoint.
constexpr auto CallAll = R"(
window.got = {};
window.open_ = arguments[0].length;
for (const each of arguments[0]) {
    (async () => {
        const url = new URL(each.address, document.baseURI);
        url.searchParams.set('channelName', 'private-room');
        url.searchParams.set('socketID', '1.2');
        const answer = await fetch(url, { credentials: each.credentials, headers: each.headers });
        if (!answer.ok)
            return false;
        const said = await answer.json();
        return typeof said?.token === 'string' && said.token !== '';
    })().catch(() => false).then(isRead => { window.got[each.number] = isRead; --window.open_; });
})";

// Each case has its own.
QByteArray nameOfCookie(qsizetype number)
{
    return "c" + QByteArray::number(number);
}

} // namespace

BrowserBench::BrowserBench()
    : m_own([this](QTcpSocket &socket, const ReceivedRequest &request) {
        answer(socket, request, false);
    })
    , m_other([this](QTcpSocket &socket, const ReceivedRequest &request) {
        answer(socket, request, true);
    })
{
    QFile file(m_files.filePath(QStringLiteral("page.html")));
    if (file.open(QIODevice::WriteOnly))
        file.write("<!DOCTYPE html><title>Page</title>");
}

void BrowserBench::answer(QTcpSocket &socket, const ReceivedRequest &request, bool isAtOther)
{
    const QByteArrayList parts = request.path.split('?').first().split('/');
    QByteArray bytes;
    if (parts.value(1) == "page") {
        bytes = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n"
                "<!DOCTYPE html><title>Page</title>";
    } else if (parts.value(1) == "cookies") {
        bytes = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n";
        for (qsizetype i = 0; i < m_cases.size(); ++i) {
            if (!m_cases.at(i).cookie.isEmpty())
                bytes += "Set-Cookie: " + cookieOf(i) + "\r\n";
        }
        bytes += "\r\n<!DOCTYPE html><title>Cookies</title>";
    } else {
        const qsizetype number = parts.value(1).toLongLong();
        const QByteArray below = '/' + QByteArray::number(number) + '/';
        const qsizetype mark = request.path.indexOf('?');
        BenchCall call{request.method,
                       parts.mid(2).join('/'),
                       mark < 0 ? QByteArray() : request.path.sliced(mark + 1),
                       m_own.url().toEncoded() + below,
                       m_other.url().toEncoded() + below,
                       isAtOther,
                       request};
        for (auto &[name, value] : call.request.headers)
            value.replace(nameOfCookie(number) + '=', "COOKIE=");
        if (number < m_cases.size())
            bytes = m_cases.at(number).answer(call);
        bytes.replace("COOKIE", nameOfCookie(number));
    }
    socket.write(bytes);
    socket.disconnectFromHost();
}

QByteArray BrowserBench::cookieOf(qsizetype number) const
{
    return QByteArray(m_cases.value(number).cookie)
        .replace("COOKIE", nameOfCookie(number))
        .replace("NUMBER", QByteArray::number(number));
}

QString BrowserBench::addressOf(qsizetype number) const
{
    const QString own =
        m_own.url(u'/' + QString::number(number) + u'/').toString(QUrl::FullyEncoded);
    const BrowserCase &each = m_cases.at(number);
    if (each.address.isEmpty())
        return own + QStringLiteral("auth");
    QString address = each.address;
    return address.replace(QStringLiteral("OWN"), own.section(u'/', 2));
}

QUrl BrowserBench::page(PagePlace place) const
{
    const QString path = QStringLiteral("/page");
    QUrl url = m_other.url(path);
    switch (place) {
    case PagePlace::Own:
        return m_own.url(path);
    case PagePlace::OtherPort:
        break;
    case PagePlace::OtherSite:
        url.setHost(QStringLiteral("localhost"));
        break;
    case PagePlace::File:
        return QUrl::fromLocalFile(m_files.filePath(QStringLiteral("page.html")));
    }
    return url;
}

bool BrowserBench::askFrom(BrowserPage page, PagePlace place)
{
    QJsonArray calls;
    for (qsizetype i = 0; i < m_cases.size(); ++i) {
        const BrowserCase &each = m_cases.at(i);
        QJsonObject headers;
        for (const PushRadar::HttpHeader &header : each.headers)
            headers.insert(QString::fromLatin1(header.name), QString::fromLatin1(header.value));
        if (each.page == place)
            calls.append(QJsonObject{{"number", i},
                                     {"address", addressOf(i)},
                                     {"headers", headers},
                                     {"credentials", each.withCredentials ? "include" : "omit"}});
    }
    page.run(QString::fromLatin1(CallAll), QJsonArray{QJsonValue(calls)});
    const bool isOver = QTest::qWaitFor(
        [&page] { return page.run("return window.open_").toInt(-1) == 0; }, BenchLimitMs);
    const QJsonObject got = page.run("return window.got").toObject();
    for (auto each = got.begin(); each != got.end(); ++each)
        m_read.insert(each.key().toLongLong(), each.value().toBool());
    return isOver;
}

bool BrowserBench::ask(Browser &browser)
{
    bool areOver = true;
    BrowserPage page = browser.open(m_own.url(QStringLiteral("/cookies")));
    for (const PagePlace place :
         {PagePlace::Own, PagePlace::OtherPort, PagePlace::OtherSite, PagePlace::File}) {
        page.goTo(this->page(place));
        areOver = askFrom(page, place) && areOver;
    }
    return areOver;
}

StepResult BrowserBench::judged(qsizetype number)
{
    const BrowserCase &each = m_cases.at(number);
    CheckInput input = m_app.input(V3);
    input.settings.page = page(each.page).toString();
    input.settings.endpoint = addressOf(number);
    input.settings.sendsCookies = each.withCredentials;
    input.credentials = {{}, each.headers};
    if (!each.cookie.isEmpty()) {
        const QString line = QStringLiteral("Set-Cookie: ") + QString::fromLatin1(cookieOf(number));
        if (const auto cookies = parsedCookies(line))
            input.credentials.cookies = *cookies;
        input.credentials.lines = cookieLines(line);
    }
    Diagnosis diagnosis(input);
    QEventLoop loop;
    const auto leave = [&] {
        const StepVerdict verdict = diagnosis.report().at(Step::Endpoint).verdict;
        if (verdict != StepVerdict::Waiting && verdict != StepVerdict::Running)
            loop.quit();
    };
    QObject::connect(&diagnosis, &Diagnosis::stepChanged, &loop, leave);
    QTimer::singleShot(BenchLimitMs, &loop, &QEventLoop::quit);
    diagnosis.start();
    loop.exec();
    return diagnosis.report().at(Step::Endpoint);
}

QByteArray benchAnswer(const QByteArray &headers, const QByteArray &body, const QByteArray &status)
{
    return "HTTP/1.1 " + status
        + "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\nContent-Type: application/json\r\n" + headers + "\r\n" + body;
}

QByteArray benchAllowing(const BenchCall &call)
{
    return "Access-Control-Allow-Origin: " + call.header("Origin")
        + "\r\nAccess-Control-Allow-Credentials: true\r\nVary: Origin\r\n";
}

} // namespace RadarDesk
