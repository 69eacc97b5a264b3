// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/storage/regularfile.h>
#include <base/storage/statefile.h>

#include <support/textfile.h>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace RadarDesk;
using namespace RadarDesk::base;

/// What is at the place of a file and is none. A pipe would block the test for good.
class TestRegularFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void refusesALargeFile();
    void setsAPipeAside();
};

namespace {

bool makeSocket(const QByteArray &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= static_cast<qsizetype>(sizeof(address.sun_path)))
        return false;
    qstrcpy(address.sun_path, path.constData());
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const bool made =
        ::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0;
    ::close(socket);
    return made;
}

} // namespace

void TestRegularFile::reads()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("file");
    QVERIFY(!readRegular(path).exists);
    QVERIFY(putFile(path, "content"));
    const RegularContent content = readRegular(path);
    QVERIFY(content.exists);
    QCOMPARE(content.fault, QString());
    QCOMPARE(content.bytes, "content");
    const QString link = folder.filePath("link");
    QVERIFY(QFile::link(path, link));
    QCOMPARE(readRegular(link).bytes, "content");
    QFile missing(folder.filePath("missing"));
    QVERIFY(!openRegular(missing).isEmpty());
}

void TestRegularFile::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QByteArray>("kind");
    for (const char *kind : {"pipe", "socket", "folder", "device", "endless device", "link"})
        QTest::newRow(kind) << QByteArray(kind);
}

void TestRegularFile::refusesWhatIsNoFile()
{
    QFETCH(const QByteArray, kind);
    const QTemporaryDir folder;
    QString path = folder.filePath("it");
    const QByteArray name = QFile::encodeName(path);
    if (kind == "pipe")
        QCOMPARE(::mkfifo(name.constData(), 0600), 0);
    else if (kind == "socket")
        QVERIFY(makeSocket(name));
    else if (kind == "folder")
        QVERIFY(QDir().mkdir(path));
    else if (kind == "link")
        QVERIFY(QFile::link("/dev/zero", path));
    else
        path = kind == "device" ? "/dev/null" : "/dev/zero";
    const RegularContent content = readRegular(path);
    QVERIFY(content.exists);
    QVERIFY2(content.fault.contains(path), qPrintable(content.fault));
    QVERIFY(content.bytes.isEmpty());
    QFile file(path);
    QVERIFY(content.fault.contains(openRegular(file)));
    QVERIFY(!openRegular(file).isEmpty());
    QVERIFY(!file.isOpen());
}

void TestRegularFile::refusesALargeFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("large");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(LargestKeptFile + 1)); // takes no room
    QVERIFY2(readRegular(path).fault.contains("64"), qPrintable(readRegular(path).fault));
    QVERIFY(file.resize(10));
    QCOMPARE(readRegular(path, 10).bytes.size(), 10);
    QVERIFY(!readRegular(path, 9).fault.isEmpty());
}

void TestRegularFile::setsAPipeAside()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("state.json");
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    StateFile file(path);
    QVERIFY(file.load().isEmpty());
    QVERIFY(QFileInfo::exists(file.setAside()));
    file.save({{"a", 1}});
    file.flush();
    QCOMPARE(file.load().value("a").toInt(), 1);
}

int tst_regularfile(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestRegularFile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_regularfile.moc"
