// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/sampleevents.h>
#include <history/transfer/awkwardevents.h>
#include <history/transfer/writtenevents.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;

namespace {

constexpr int Columns = 16;
constexpr int NoteColumn = 9;

/// The cells of a file, as RFC 4180 has them; a row less than there should be when it is not so.
QList<QStringList> rowsOf(const QByteArray &csv)
{
    QList<QStringList> rows;
    QStringList row;
    const QString text = QString::fromUtf8(csv); // without the mark
    qsizetype at = 0;
    while (at < text.size()) {
        QString cell;
        if (text.at(at) == u'"') {
            ++at;
            while (at < text.size() && (text.at(at) != u'"' || text.mid(at, 2) == u"\"\"")) {
                cell += text.at(at);
                at += text.at(at) == u'"' ? 2 : 1;
            }
            ++at;
        } else {
            while (at < text.size() && text.at(at) != u',' && text.at(at) != u'\r') {
                if (text.at(at) == u'"' || text.at(at) == u'\n')
                    return rows;
                cell += text.at(at++);
            }
        }
        row += cell;
        if (text.mid(at, 2) == u"\r\n") {
            rows += row;
            row.clear();
            at += 2;
        } else if (at < text.size() && text.at(at) == u',') {
            ++at;
        } else {
            return rows;
        }
    }
    return rows;
}

} // namespace

class TestCsvWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesColumns();
    void writesAwkwardText();
    void defusesFormulas_data();
    void defusesFormulas();
};

void TestCsvWriter::writesColumns()
{
    WriteOptions options;
    options.profileName = [](const QString &) { return QString("Shop, \"live\""); };
    Event event = fullEvent();
    event.duration = std::chrono::microseconds(1234567);
    const QByteArray csv = writtenEvents(TransferFormat::Csv, {event, Event()}, options);
    QVERIFY(csv.startsWith("\xEF\xBB\xBFtime,profile,kind,channel,outcome,status,duration_ms,"
                           "subscribers,data,note,source,socket_id,library,client,"
                           "mark,comment\r\n"));
    QVERIFY(csv.contains("\"Shop, \"\"live\"\"\""));
    const auto rows = rowsOf(csv);
    QCOMPARE(rows.size(), 3);
    const QStringList full{"2026-03-14T15:09:26.535Z",
                           "Shop, \"live\"",
                           "authentication",
                           event.channel,
                           "failed",
                           "502",
                           "1234.567",
                           "0",
                           QString::fromUtf8(event.data),
                           event.note,
                           "page",
                           event.socketId,
                           event.library,
                           event.client,
                           "green",
                           "Ask Ben"};
    QCOMPARE(rows[1], full);
    const QStringList empty{"", "Shop, \"live\"", "broadcast", "", "done", "", "", "", "",
                            "", "radardesk",      "",          "", "",     "", ""};
    QCOMPARE(rows[2], empty);

    const auto unnamed = rowsOf(writtenEvents(TransferFormat::Csv, {event}));
    QCOMPARE(unnamed.at(1).at(1), event.profileId);
}

void TestCsvWriter::writesAwkwardText()
{
    const QList<Event> events = awkwardEvents();
    const QByteArray csv = writtenEvents(TransferFormat::Csv, events);
    QVERIFY(csv.isValidUtf8());
    QVERIFY(!csv.contains('\0'));
    const auto rows = rowsOf(csv);
    QCOMPARE(rows.size(), events.size() + 1);
    for (const QStringList &row : rows)
        QCOMPARE(row.size(), Columns);
    for (qsizetype i = 0; i < events.size(); ++i) {
        if (events[i].note.startsWith(u"two"))
            QCOMPARE(rows[i + 1].at(NoteColumn), events[i].note);
    }
}

void TestCsvWriter::defusesFormulas_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << "a=1"
                           << "a=1";
    QTest::newRow("equals") << "=1+1"
                            << "'=1+1";
    QTest::newRow("plus") << "+1"
                          << "'+1";
    QTest::newRow("minus") << "-1"
                           << "'-1";
    QTest::newRow("at") << "@SUM(1)"
                        << "'@SUM(1)";
    QTest::newRow("tab") << "\t=1"
                         << "'\t=1";
    QTest::newRow("carriage return") << "\r=1"
                                     << "'\r=1";
    QTest::newRow("line feed") << "\n=1"
                               << "'\n=1";
    QTest::newRow("wide equals") << "\uFF1D1"
                                 << "'\uFF1D1";
    QTest::newRow("quoted") << "=A(\"x\",1)"
                            << "'=A(\"x\",1)";
}

void TestCsvWriter::defusesFormulas()
{
    QFETCH(QString, note);
    QFETCH(QString, cell);
    Event event;
    event.note = note;
    event.channel = note;
    event.profileId = note;
    event.data = note.toUtf8();
    const auto rows = rowsOf(writtenEvents(TransferFormat::Csv, {event}));
    QCOMPARE(rows.size(), 2);
    for (const int column : {1, 3, 8, 9})
        QCOMPARE(rows[1][column], cell);
}

int tst_csvwriter(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestCsvWriter test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_csvwriter.moc"
