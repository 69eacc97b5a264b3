// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/identities/identitysourcesheet.h>

#include <base/platform/background.h>
#include <privatechannels/recording/harfile.h>

#include <ui_identitysourcesheet.h>

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QSignalBlocker>

namespace RadarDesk::gui {

using namespace privatechannels;

namespace {

struct OfferedIdentities
{
    QList<IdentityOffer> offers;
    QString fault;
};

OfferedIdentities offersIn(const QString &path)
{
    const auto recording = readHarFile(path);
    if (!recording)
        return {{}, recording.error()};
    const QList<IdentityOffer> offers = identitiesFromRecording(*recording);
    if (!offers.isEmpty())
        return {offers, {}};
    return {{},
            IdentitySourceSheet::tr("No call in this recording has cookies or an Authorization "
                                    "header. In Chrome, choose “Export HAR (with sensitive "
                                    "data)”.")};
}

} // namespace

IdentitySourceSheet::IdentitySourceSheet(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::IdentitySourceSheet>())
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("identitySourceSheet"));
    connect(m_ui->sourceText, &QPlainTextEdit::textChanged, this, [this] {
        const auto offer = identityFromText(m_ui->sourceText->toPlainText());
        showOffers(offer ? QList{*offer} : QList<IdentityOffer>(),
                   offer ? QString() : offer.error());
    });
    connect(m_ui->sourceHost, &QComboBox::currentIndexChanged, this,
            &IdentitySourceSheet::showOffer);
    connect(m_ui->sourceAdd, &QPushButton::clicked, this, &IdentitySourceSheet::add);
    connect(m_ui->sourceCancel, &QPushButton::clicked, this, &QDialog::reject);
    // What lets someone in doesn't wait in a field that nobody sees.
    connect(this, &QDialog::finished, this, [this] {
        m_offers.clear();
        const QSignalBlocker quiet(m_ui->sourceText);
        m_ui->sourceText->setPlainText({});
    });
    resize(520, 420);
}

IdentitySourceSheet::~IdentitySourceSheet() = default;

void IdentitySourceSheet::open(bool isPasted)
{
    m_ui->sourceText->setVisible(isPasted);
    m_ui->sourceHost->setVisible(false);
    m_ui->sourceHint->setText(
        isPasted ? tr("Paste a cURL command (“Copy as cURL” in the browser's network panel), a "
                      "Cookie header or Set-Cookie lines.")
                 : tr("Imports the last cookies and Authorization header that the recording has "
                      "for a host."));
    show();
    raise();
    activateWindow();
}

void IdentitySourceSheet::openPasted()
{
    open(true);
    const QString copied = QGuiApplication::clipboard()->text();
    const bool isUsable = identityFromText(copied).ok();
    m_ui->sourceText->setPlainText(isUsable ? copied : QString());
    if (!isUsable)
        showOffers({}, {});
    m_ui->sourceText->setFocus(Qt::PopupFocusReason);
}

void IdentitySourceSheet::chooseRecording()
{
    const QString path = QFileDialog::getOpenFileName(parentWidget(), tr("Open a recording"), {},
                                                      tr("Recordings of browsers (*.har)"));
    if (!path.isEmpty())
        openRecording(path);
}

void IdentitySourceSheet::openRecording(const QString &path)
{
    m_path = path;
    open(false);
    showOffers({}, {});
    base::inBackground(
        this, [path] { return offersIn(path); },
        [this, path](const OfferedIdentities &read) {
            if (m_path == path && isVisible())
                showOffers(read.offers, read.fault);
        });
}

void IdentitySourceSheet::showOffers(const QList<IdentityOffer> &offers, const QString &fault)
{
    m_offers = offers;
    {
        const QSignalBlocker quiet(m_ui->sourceHost);
        m_ui->sourceHost->clear();
        for (const IdentityOffer &offer : offers)
            m_ui->sourceHost->addItem(offer.identity.name);
    }
    m_ui->sourceHost->setVisible(!m_ui->sourceText->isVisible() && !offers.isEmpty());
    m_ui->sourceFault->setText(fault);
    m_ui->sourceFault->setVisible(!fault.isEmpty());
    showOffer();
}

void IdentitySourceSheet::showOffer()
{
    const qsizetype number = m_ui->sourceHost->currentIndex();
    const bool hasOffer = number >= 0 && number < m_offers.size();
    m_ui->sourceParts->clear();
    m_ui->sourceNotes->clear();
    if (hasOffer) {
        m_ui->sourceParts->addItems(partsOf(m_offers.at(number).identity));
        m_ui->sourceNotes->setText(m_offers.at(number).notes.join(u' '));
    }
    m_ui->sourceNotes->setVisible(!m_ui->sourceNotes->text().isEmpty());
    m_ui->sourceAdd->setEnabled(hasOffer);
}

void IdentitySourceSheet::add()
{
    const qsizetype number = m_ui->sourceHost->currentIndex();
    if (number < 0 || number >= m_offers.size())
        return;
    const Identity identity = m_offers.at(number).identity;
    accept();
    Q_EMIT agreed(identity);
}

} // namespace RadarDesk::gui

#include "moc_identitysourcesheet.cpp"
