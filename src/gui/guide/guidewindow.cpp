// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/guide/guidewindow.h>

#include <gui/kit/layout/onkey.h>
#include <gui/kit/look/symbolicon.h>

#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QTextBrowser>
#include <QTextFrame>
#include <QTextTable>
#include <QToolButton>
#include <QVBoxLayout>

namespace RadarDesk::gui {

namespace {

const QString GuideFolder = QStringLiteral(":/guide");
constexpr int ContentsWidth = 200;
constexpr int PictureWidth = 640;

QUrl addressOf(const GuidePage &page)
{
    return QUrl(QStringLiteral("qrc:/guide/") + page.file);
}

/// Shows pages with pictures that fit.
class GuideText : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

    QVariant loadResource(int type, const QUrl &name) override
    {
        QVariant loaded = QTextBrowser::loadResource(type, name);
        if (type != QTextDocument::ImageResource)
            return loaded;
        const QImage picture = loaded.canConvert<QImage>() && !loaded.value<QImage>().isNull()
            ? loaded.value<QImage>()
            : QImage::fromData(loaded.toByteArray());
        return picture.width() > PictureWidth
            ? picture.scaledToWidth(PictureWidth, Qt::SmoothTransformation)
            : picture;
    }
};

} // namespace

GuideWindow::GuideWindow(QWidget *parent)
    : QDialog(parent)
    , m_pages(readGuide(GuideFolder))
    , m_contents(new QListWidget(this))
    , m_text(new GuideText(this))
    , m_search(new QLineEdit(this))
    , m_nothing(new QLabel(tr("No matches"), this))
{
    setObjectName(QStringLiteral("guide"));
    setWindowTitle(tr("User guide"));
    m_nothing->setObjectName(QStringLiteral("guideNothing"));
    m_contents->setObjectName(QStringLiteral("guideContents"));
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setFixedWidth(ContentsWidth);
    constexpr int RowSpacing = 3;
    m_contents->setSpacing(RowSpacing);
    for (const GuidePage &page : m_pages)
        m_contents->addItem(page.title);
    m_text->setObjectName(QStringLiteral("guideText"));
    m_text->setAccessibleName(tr("Page"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenExternalLinks(true);
    constexpr int PageMargin = 16;
    m_text->document()->setDocumentMargin(PageMargin);

    auto *const right = new QVBoxLayout;
    right->addLayout(makeBar());
    right->addWidget(m_text, 1);
    auto *const layout = new QHBoxLayout(this);
    layout->addWidget(m_contents);
    layout->addLayout(right, 1);

    connect(m_contents, &QListWidget::currentRowChanged, this, &GuideWindow::showPage);
    connect(m_text, &QTextBrowser::sourceChanged, this, &GuideWindow::selectPage);
    m_contents->setCurrentRow(0);
    constexpr QSize UsualSize(940, 680);
    resize(UsualSize);
}

QToolButton *GuideWindow::addButton(QHBoxLayout &bar, const QString &name, const QString &text,
                                    const QKeySequence &keys)
{
    auto *const button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    //: %1: what the button does; %2: its key
    button->setToolTip(tr("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
    button->setShortcut(keys);
    button->setProperty("framed", true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setEnabled(false);
    bar.addWidget(button);
    return button;
}

QHBoxLayout *GuideWindow::makeBar()
{
    auto *const bar = new QHBoxLayout;
    QToolButton *const back = addButton(*bar, QStringLiteral("guideBack"), tr("Back"),
                                        QKeySequence(Qt::ALT | Qt::Key_Left));
    QToolButton *const forward = addButton(*bar, QStringLiteral("guideForward"), tr("Forward"),
                                           QKeySequence(Qt::ALT | Qt::Key_Right));
    bar->addStretch();
    bar->addWidget(m_nothing);
    bar->addWidget(m_search);
    m_nothing->hide();
    m_search->setObjectName(QStringLiteral("guideSearch"));
    m_search->setPlaceholderText(tr("Find in page"));
    m_search->setAccessibleName(tr("Find in page"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(symbolIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);

    connect(back, &QToolButton::clicked, m_text, &QTextBrowser::backward);
    connect(forward, &QToolButton::clicked, m_text, &QTextBrowser::forward);
    connect(m_text, &QTextBrowser::backwardAvailable, back, &QToolButton::setEnabled);
    connect(m_text, &QTextBrowser::forwardAvailable, forward, &QToolButton::setEnabled);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_text->moveCursor(QTextCursor::Start);
        find(false);
    });
    onKey(*m_search, Qt::Key_Return, [this] { find(false); });
    onKey(*m_search, Qt::SHIFT | Qt::Key_Return, [this] { find(true); });
    const auto add = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    add(QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    add(QKeySequence::FindNext, [this] { find(false); });
    add(QKeySequence::FindPrevious, [this] { find(true); });
    return bar;
}

void GuideWindow::openGuide()
{
    show();
    raise();
    activateWindow();
    m_text->setFocus(Qt::PopupFocusReason);
}

void GuideWindow::showPage(int row)
{
    if (row < 0 || row >= m_pages.size() || m_text->source() == addressOf(m_pages.at(row)))
        return;
    m_text->setSource(addressOf(m_pages.at(row)));
}

void GuideWindow::selectPage(const QUrl &address)
{
    m_nothing->hide();
    arrangeText();
    for (int row = 0; row < m_pages.size(); ++row) {
        if (addressOf(m_pages.at(row)) != address)
            continue;
        const QSignalBlocker isShown(m_contents);
        m_contents->setCurrentRow(row);
    }
}

void GuideWindow::arrangeText()
{
    constexpr int CellPadding = 4;
    constexpr int TableMargin = 8;
    for (QTextFrame *frame : m_text->document()->rootFrame()->childFrames()) {
        auto *const table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setCellPadding(CellPadding);
        format.setTopMargin(TableMargin);
        format.setBottomMargin(TableMargin);
        format.setCellSpacing(0);
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderBrush(palette().mid());
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        table->setFormat(format);
    }
}

void GuideWindow::find(bool backward)
{
    const QString words = m_search->text();
    if (words.isEmpty()) {
        m_nothing->hide();
        return;
    }
    const QTextDocument::FindFlags flags =
        backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    bool isFound = m_text->find(words, flags);
    if (!isFound) {
        m_text->moveCursor(backward ? QTextCursor::End : QTextCursor::Start);
        isFound = m_text->find(words, flags);
    }
    m_nothing->setVisible(!isFound);
}

} // namespace RadarDesk::gui

#include "moc_guidewindow.cpp"
