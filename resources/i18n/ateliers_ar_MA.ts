<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_MA" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>About Ateliers Desktop</source>
            <translation>حول Ateliers Desktop</translation>
        </message>
        <message>
            <source>Backups of a file lie beside it, in the folder “backups”.</source>
            <translation>النسخ الاحتياطية للملف بجانبه، في المجلد «backups».</translation>
        </message>
        <message>
            <source>Backups of this file: {folder}</source>
            <translation>النسخ الاحتياطية لهذا الملف: {folder}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Free software under the Apache licence 2.0: you may use it, copy it, change it and pass it on. It comes without any warranty.</source>
            <translation>برنامج حر برخصة Apache 2.0: يمكنك استعماله ونسخه وتعديله وتمريره إلى غيرك. وهو يُقدَّم دون أي ضمان.</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>الرخصة</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Show the backups</source>
            <translation>عرض النسخ الاحتياطية</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>نص الرخصة</translation>
        </message>
        <message>
            <source>The text of this licence was not installed along.</source>
            <translation>لم يُثبَّت نص هذه الرخصة مع التطبيق.</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>الإصدار</translation>
        </message>
        <message>
            <source>Version {version}. Plans, proves and prints the mentoring sessions of a creative residency, on your own computer and without a network.</source>
            <translation>الإصدار {version}. يبرمج جلسات الإرشاد في إقامة إبداعية ويبرهن على جودة الجدول ويطبعه، على حاسوبك ودون شبكة.</translation>
        </message>
        <message>
            <source>What is inside</source>
            <translation>ما بداخله</translation>
        </message>
    </context>
    <context>
        <name>Agenda</name>
        <message numerus="yes">
            <source>%n mentor(s)</source>
            <translation>
                <numerusform>لا مرشدين</numerusform>
                <numerusform>مرشد واحد</numerusform>
                <numerusform>مرشدان</numerusform>
                <numerusform>%n مرشدين</numerusform>
                <numerusform>%n مرشدًا</numerusform>
                <numerusform>%n مرشد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mentoring session(s)</source>
            <translation>
                <numerusform>لا جلسات إرشاد</numerusform>
                <numerusform>جلسة إرشاد واحدة</numerusform>
                <numerusform>جلستا إرشاد</numerusform>
                <numerusform>%n جلسات إرشاد</numerusform>
                <numerusform>%n جلسة إرشاد</numerusform>
                <numerusform>%n جلسة إرشاد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n project(s)</source>
            <translation>
                <numerusform>لا مشاريع</numerusform>
                <numerusform>مشروع واحد</numerusform>
                <numerusform>مشروعان</numerusform>
                <numerusform>%n مشاريع</numerusform>
                <numerusform>%n مشروعًا</numerusform>
                <numerusform>%n مشروع</numerusform>
            </translation>
        </message>
        <message>
            <source>Break</source>
            <translation>استراحة</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>حدث</translation>
        </message>
        <message>
            <source>No mentoring sessions</source>
            <translation>لا جلسات إرشاد</translation>
        </message>
        <message>
            <source>No room yet</source>
            <translation>بلا قاعة</translation>
        </message>
        <message>
            <source>Version of {day}, {time}</source>
            <translation>نسخة {day}، الساعة {time}</translation>
        </message>
        <message>
            <source>all mentors</source>
            <translation>جميع المرشدين</translation>
        </message>
        <message>
            <source>all projects</source>
            <translation>جميع المشاريع</translation>
        </message>
        <message>
            <source>day {number} of {days}</source>
            <translation>اليوم {number} من {days}</translation>
        </message>
        <message>
            <source>until {time}</source>
            <translation>إلى الساعة {time}</translation>
        </message>
    </context>
    <context>
        <name>Attendance</name>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>لا أحد</numerusform>
                <numerusform>شخص واحد</numerusform>
                <numerusform>شخصان</numerusform>
                <numerusform>%n أشخاص</numerusform>
                <numerusform>%n شخصًا</numerusform>
                <numerusform>%n شخص</numerusform>
            </translation>
        </message>
        <message>
            <source>Afternoon</source>
            <translation>بعد الزوال</translation>
        </message>
        <message>
            <source>Attendance list</source>
            <translation>ورقة الحضور</translation>
        </message>
        <message>
            <source>In all: {people}</source>
            <translation>المجموع: {people}</translation>
        </message>
        <message>
            <source>Mentors</source>
            <translation>المرشدون</translation>
        </message>
        <message>
            <source>Morning</source>
            <translation>صباحًا</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>New on the list</source>
            <translation>إضافة إلى القائمة</translation>
        </message>
        <message>
            <source>Not expected</source>
            <translation>غياب مرتقب</translation>
        </message>
        <message>
            <source>Not expected on this day: {names}</source>
            <translation>غياب مرتقب في هذا اليوم: {names}</translation>
        </message>
        <message>
            <source>Person {number}</source>
            <translation>الشخص {number}</translation>
        </message>
        <message>
            <source>Project or organisation</source>
            <translation>المشروع أو المؤسسة</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>المشاريع</translation>
        </message>
        <message>
            <source>Was: {before}</source>
            <translation>سابقًا: {before}</translation>
        </message>
        <message>
            <source>no longer listed</source>
            <translation>لم يعد في القائمة</translation>
        </message>
        <message>
            <source>page {number} of {count}</source>
            <translation>الصفحة {number} من {count}</translation>
        </message>
    </context>
    <context>
        <name>Availability</name>
        <message>
            <source>Availability</source>
            <translation>أوقات التوفر</translation>
        </message>
        <message>
            <source>event</source>
            <translation>فعالية</translation>
        </message>
        <message>
            <source>event: {title}</source>
            <translation>فعالية: {title}</translation>
        </message>
        <message>
            <source>free</source>
            <translation>متاح</translation>
        </message>
        <message>
            <source>no slot</source>
            <translation>لا فترة</translation>
        </message>
        <message>
            <source>not available</source>
            <translation>غير متاح</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>غير حاضر</translation>
        </message>
        <message>
            <source>paint with the mouse, or arrows and Space</source>
            <translation>لوِّن بالفأرة، أو بالأسهم والمسافة</translation>
        </message>
        <message>
            <source>session</source>
            <translation>جلسة</translation>
        </message>
        <message>
            <source>session: {project} with {mentor}</source>
            <translation>جلسة: {project} مع {mentor}</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message numerus="yes">
            <source>%n mentors</source>
            <translation>
                <numerusform>لا مرشدين</numerusform>
                <numerusform>مرشد واحد</numerusform>
                <numerusform>مرشدان</numerusform>
                <numerusform>%n مرشدين</numerusform>
                <numerusform>%n مرشدا</numerusform>
                <numerusform>%n مرشد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n projects</source>
            <translation>
                <numerusform>لا مشاريع</numerusform>
                <numerusform>مشروع واحد</numerusform>
                <numerusform>مشروعان</numerusform>
                <numerusform>%n مشاريع</numerusform>
                <numerusform>%n مشروعا</numerusform>
                <numerusform>%n مشروع</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n residencies</source>
            <translation>
                <numerusform>لا إقامات</numerusform>
                <numerusform>إقامة واحدة</numerusform>
                <numerusform>إقامتان</numerusform>
                <numerusform>%n إقامات</numerusform>
                <numerusform>%n إقامة</numerusform>
                <numerusform>%n إقامة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions</source>
            <translation>
                <numerusform>لا جلسات</numerusform>
                <numerusform>جلسة واحدة</numerusform>
                <numerusform>جلستان</numerusform>
                <numerusform>%n جلسات</numerusform>
                <numerusform>%n جلسة</numerusform>
                <numerusform>%n جلسة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions fewer since</source>
            <translation>
                <numerusform>لا جلسات ناقصة منذ ذلك</numerusform>
                <numerusform>نقصت جلسة واحدة منذ ذلك</numerusform>
                <numerusform>نقصت جلستان منذ ذلك</numerusform>
                <numerusform>نقصت %n جلسات منذ ذلك</numerusform>
                <numerusform>نقصت %n جلسة منذ ذلك</numerusform>
                <numerusform>نقصت %n جلسة منذ ذلك</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions more since</source>
            <translation>
                <numerusform>لا جلسات إضافية منذ ذلك</numerusform>
                <numerusform>جلسة إضافية واحدة منذ ذلك</numerusform>
                <numerusform>جلستان إضافيتان منذ ذلك</numerusform>
                <numerusform>%n جلسات إضافية منذ ذلك</numerusform>
                <numerusform>%n جلسة إضافية منذ ذلك</numerusform>
                <numerusform>%n جلسة إضافية منذ ذلك</numerusform>
            </translation>
        </message>
        <message>
            <source>Damaged: cannot be restored</source>
            <translation>تالفة: لا يمكن استرجاعها</translation>
        </message>
        <message>
            <source>before a backup was restored</source>
            <translation>قبل استرجاع نسخة احتياطية</translation>
        </message>
        <message>
            <source>before a further residency was made</source>
            <translation>قبل إنشاء إقامة أخرى</translation>
        </message>
        <message>
            <source>before a later state of the form was brought in</source>
            <translation>قبل إدخال حالة أحدث من الاستمارة</translation>
        </message>
        <message>
            <source>before a person’s data were erased</source>
            <translation>قبل محو بيانات شخص</translation>
        </message>
        <message>
            <source>before a proposal was adopted</source>
            <translation>قبل اعتماد اقتراح</translation>
        </message>
        <message>
            <source>before a residency was removed</source>
            <translation>قبل حذف إقامة</translation>
        </message>
        <message>
            <source>before the file was brought to a newer version</source>
            <translation>قبل نقل الملف إلى إصدار أحدث</translation>
        </message>
        <message>
            <source>in the course of work</source>
            <translation>أثناء العمل</translation>
        </message>
        <message>
            <source>made by hand</source>
            <translation>أُنشئت يدويا</translation>
        </message>
        <message>
            <source>today {time}</source>
            <translation>اليوم {time}</translation>
        </message>
        <message>
            <source>yesterday {time}</source>
            <translation>أمس {time}</translation>
        </message>
    </context>
    <context>
        <name>Beginning</name>
        <message numerus="yes">
            <source>%n slots a day</source>
            <translation>
                <numerusform>لا فترة في اليوم</numerusform>
                <numerusform>فترة واحدة في اليوم</numerusform>
                <numerusform>فترتان في اليوم</numerusform>
                <numerusform>%n فترات في اليوم</numerusform>
                <numerusform>%n فترة في اليوم</numerusform>
                <numerusform>%n فترة في اليوم</numerusform>
            </translation>
        </message>
        <message>
            <source>Begin a residency</source>
            <translation>بدء إقامة</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>استراحة</translation>
        </message>
        <message>
            <source>Break, in minutes</source>
            <translation>الاستراحة بالدقائق</translation>
        </message>
        <message>
            <source>Choose a place for the file…</source>
            <translation>اختيار مكان الملف…</translation>
        </message>
        <message>
            <source>Every day begins with this pattern; each can be changed by itself afterwards.</source>
            <translation>يبدأ كل يوم بهذا التخطيط، ويمكن بعد ذلك تغيير كل يوم على حدة.</translation>
        </message>
        <message>
            <source>First slot at</source>
            <translation>الفترة الأولى في</translation>
        </message>
        <message>
            <source>How a day is laid out</source>
            <translation>تخطيط اليوم</translation>
        </message>
        <message>
            <source>Lunch</source>
            <translation>غداء</translation>
        </message>
        <message>
            <source>Lunch, in minutes</source>
            <translation>الغداء بالدقائق</translation>
        </message>
        <message>
            <source>Minutes a slot</source>
            <translation>دقائق كل فترة</translation>
        </message>
        <message>
            <source>Name of the residency</source>
            <translation>اسم الإقامة</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>Slots after lunch</source>
            <translation>فترات بعد الغداء</translation>
        </message>
        <message>
            <source>Slots before lunch</source>
            <translation>فترات قبل الغداء</translation>
        </message>
        <message>
            <source>The day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>These numbers make no day.</source>
            <translation>هذه الأرقام لا تكوّن يومًا.</translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message numerus="yes">
            <source>%n sessions in all</source>
            <translation>
                <numerusform>لا جلسات إجمالاً</numerusform>
                <numerusform>جلسة واحدة إجمالاً</numerusform>
                <numerusform>جلستان إجمالاً</numerusform>
                <numerusform>%n جلسات إجمالاً</numerusform>
                <numerusform>%n جلسة إجمالاً</numerusform>
                <numerusform>%n جلسة إجمالاً</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions this day</source>
            <translation>
                <numerusform>لا جلسات هذا اليوم</numerusform>
                <numerusform>جلسة واحدة هذا اليوم</numerusform>
                <numerusform>جلستان هذا اليوم</numerusform>
                <numerusform>%n جلسات هذا اليوم</numerusform>
                <numerusform>%n جلسة هذا اليوم</numerusform>
                <numerusform>%n جلسة هذا اليوم</numerusform>
            </translation>
        </message>
        <message>
            <source>Has notes.</source>
            <translation>فيها ملاحظات.</translation>
        </message>
        <message>
            <source>Held.</source>
            <translation>عُقدت.</translation>
        </message>
        <message>
            <source>Locked: a proposal leaves it where it is.</source>
            <translation>جلسة مثبتة: يتركها كل اقتراح في مكانها.</translation>
        </message>
        <message>
            <source>Moved here from: {place}</source>
            <translation>نُقلت إلى هنا من: {place}</translation>
        </message>
        <message>
            <source>New in the proposal.</source>
            <translation>جديدة في الاقتراح.</translation>
        </message>
        <message>
            <source>Rule broken: {rule}</source>
            <translation>مخالفة قاعدة: {rule}</translation>
        </message>
        <message>
            <source>The board</source>
            <translation>اللوحة</translation>
        </message>
        <message>
            <source>Without a room</source>
            <translation>بلا قاعة</translation>
        </message>
        <message>
            <source>at most {limit} a day</source>
            <translation>{limit} في اليوم على الأكثر</translation>
        </message>
        <message>
            <source>no room</source>
            <translation>بلا قاعة</translation>
        </message>
        <message>
            <source>{project} with {mentor}</source>
            <translation>جلسة {project} مع {mentor}</translation>
        </message>
        <message>
            <source>{project} with {mentor} leaves this place.</source>
            <translation>{project} مع {mentor} يغادر هذا المكان.</translation>
        </message>
        <message>
            <source>{who}, {time}, free</source>
            <translation>{who}، {time}: فترة متاحة</translation>
        </message>
        <message>
            <source>{who}, {time}, not available</source>
            <translation>{who}، {time}: فترة غير متاحة</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>Area: {name}</source>
            <translation>الخبرة: {name}</translation>
        </message>
        <message>
            <source>Cancelled: {event}</source>
            <translation>أُلغي: {event}</translation>
        </message>
        <message>
            <source>Cancelled: {session}</source>
            <translation>أُلغيت: {session}</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>حدث</translation>
        </message>
        <message>
            <source>Mentor: {name}</source>
            <translation>المرشد: {name}</translation>
        </message>
        <message>
            <source>Missed: {session}</source>
            <translation>لم تُعقد: {session}</translation>
        </message>
        <message>
            <source>Project: {name}</source>
            <translation>المشروع: {name}</translation>
        </message>
        <message>
            <source>Room: {name}</source>
            <translation>القاعة: {name}</translation>
        </message>
    </context>
    <context>
        <name>Canvas</name>
        <message>
            <source>(empty)</source>
            <translation>(فارغ)</translation>
        </message>
        <message>
            <source>Business model of {project}</source>
            <translation>النموذج الاقتصادي لمشروع {project}</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>القنوات</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Cost structure</source>
            <translation>هيكل التكاليف</translation>
        </message>
        <message>
            <source>Customer relationships</source>
            <translation>العلاقات مع العملاء</translation>
        </message>
        <message>
            <source>Customer segments</source>
            <translation>شرائح العملاء</translation>
        </message>
        <message>
            <source>Each field is saved when you leave it; Ctrl+Z takes it back.</source>
            <translation>يُحفظ كل حقل عند مغادرته؛ ويتراجع Ctrl+Z عنه.</translation>
        </message>
        <message>
            <source>For whom is it?</source>
            <translation>لمن هو؟</translation>
        </message>
        <message>
            <source>How are they won and kept?</source>
            <translation>كيف نكسبهم ونحافظ عليهم؟</translation>
        </message>
        <message>
            <source>How does it reach them?</source>
            <translation>كيف نصل إليهم؟</translation>
        </message>
        <message>
            <source>Key activities</source>
            <translation>الأنشطة الرئيسية</translation>
        </message>
        <message>
            <source>Key partners</source>
            <translation>الشركاء الرئيسيون</translation>
        </message>
        <message>
            <source>Key resources</source>
            <translation>الموارد الرئيسية</translation>
        </message>
        <message>
            <source>Revenue streams</source>
            <translation>مصادر الإيرادات</translation>
        </message>
        <message>
            <source>Value propositions</source>
            <translation>القيمة المقترحة</translation>
        </message>
        <message>
            <source>What do people get?</source>
            <translation>ماذا يكسب الناس؟</translation>
        </message>
        <message>
            <source>What do people pay for?</source>
            <translation>مقابل ماذا يدفعون؟</translation>
        </message>
        <message>
            <source>What does it cost?</source>
            <translation>كم يكلّف؟</translation>
        </message>
        <message>
            <source>What does it take?</source>
            <translation>ماذا يلزم؟</translation>
        </message>
        <message>
            <source>What has to be done?</source>
            <translation>ما الذي ينبغي فعله؟</translation>
        </message>
        <message>
            <source>Who helps?</source>
            <translation>مع من؟</translation>
        </message>
        <message>
            <source>until {when}: {text}</source>
            <translation>حتى {when}: {text}</translation>
        </message>
        <message>
            <source>{field}: what it said before</source>
            <translation>{field}: ما كان فيه من قبل</translation>
        </message>
    </context>
    <context>
        <name>Cards</name>
        <message>
            <source>Cards for the wall</source>
            <translation>بطاقات للحائط</translation>
        </message>
        <message>
            <source>Mentor</source>
            <translation>المرشد</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>القاعة</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>To be placed</source>
            <translation>للبرمجة</translation>
        </message>
    </context>
    <context>
        <name>Change</name>
        <message>
            <source>Changed since the version of {day}, {time}</source>
            <translation>ما تغيّر منذ نسخة {day}، الساعة {time}</translation>
        </message>
        <message>
            <source>Changed, was: {before}</source>
            <translation>تغيّرت، وكانت: {before}</translation>
        </message>
        <message>
            <source>Moved, was: {before}</source>
            <translation>نُقلت، وكانت: {before}</translation>
        </message>
        <message>
            <source>New</source>
            <translation>جلسة جديدة</translation>
        </message>
        <message>
            <source>No sessions any more</source>
            <translation>لم تبق أي جلسة</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>و{count} أخرى</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>أُلغيت</translation>
        </message>
        <message>
            <source>now: {place}</source>
            <translation>أصبحت: {place}</translation>
        </message>
    </context>
    <context>
        <name>Checks</name>
        <message>
            <source>A name is needed.</source>
            <translation>الاسم مطلوب.</translation>
        </message>
        <message>
            <source>A time as 09:30.</source>
            <translation>وقت مثل 09:30.</translation>
        </message>
        <message>
            <source>A whole number from {least} to {most}.</source>
            <translation>عدد صحيح من {least} إلى {most}.</translation>
        </message>
        <message>
            <source>An address has an @ between two parts.</source>
            <translation>في العنوان علامة @ بين جزأين.</translation>
        </message>
        <message>
            <source>Choose the day first.</source>
            <translation>اختر اليوم أولًا.</translation>
        </message>
        <message>
            <source>The departure must come after the arrival.</source>
            <translation>يجب أن تكون المغادرة بعد الوصول.</translation>
        </message>
        <message>
            <source>The project has no need “{name}”.</source>
            <translation>ليس للمشروع احتياج «{name}».</translation>
        </message>
        <message>
            <source>{least} people are named, so at least that.</source>
            <translation>ذُكرت أسماء {least} أشخاص؛ فالعدد لا يقل عن ذلك.</translation>
        </message>
        <message>
            <source>“{name}” is no language known here.</source>
            <translation>«{name}» ليست لغة معروفة هنا.</translation>
        </message>
        <message>
            <source>“{name}” is not on the list; choose from it.</source>
            <translation>«{name}» ليس في القائمة؛ اختر منها.</translation>
        </message>
        <message>
            <source>“{name}” is there already; choose another name.</source>
            <translation>«{name}» موجود من قبل؛ اختر اسمًا آخر.</translation>
        </message>
        <message>
            <source>“{name}” stands there already.</source>
            <translation>«{name}» موجود من قبل.</translation>
        </message>
        <message>
            <source>“{name}” would wait for itself.</source>
            <translation>سينتظر «{name}» نفسه.</translation>
        </message>
    </context>
    <context>
        <name>Clock</name>
        <message>
            <source>This computer’s clock says {time}; at the place of the residency ({zone}) it is {there}. Set the computer’s time zone: all that is shown here goes by its clock.</source>
            <translation>ساعة هذا الحاسوب تشير إلى {time}، بينما الساعة في مكان الإقامة ({zone}) هي {there}. اضبط المنطقة الزمنية للحاسوب: فكل ما يظهر هنا يتبع ساعته.</translation>
        </message>
        <message>
            <source>Today, {day}, is none of the residency’s days ({dates}). If it should be, set the computer’s date, or change the dates under Programme.</source>
            <translation>اليوم، {day}، ليس من أيام الإقامة ({dates}). إن كان ذلك خطأ فاضبط تاريخ الحاسوب، أو غيّر التواريخ في البرنامج.</translation>
        </message>
    </context>
    <context>
        <name>Code</name>
        <message>
            <source>Scan a code: its day goes into your phone’s calendar, no internet needed</source>
            <translation>للمسح: كل رمز يضيف برنامج يومه إلى تقويم هاتفك دون إنترنت</translation>
        </message>
        <message>
            <source>Scan: your day in your phone’s calendar, no internet needed</source>
            <translation>للمسح: برنامج يومك في تقويم هاتفك دون إنترنت</translation>
        </message>
        <message numerus="yes">
            <source>Scan: your first %n session(s) in your phone’s calendar, no internet needed</source>
            <translation>
                <numerusform>للمسح: جلساتك الأولى في تقويم هاتفك دون إنترنت</numerusform>
                <numerusform>للمسح: جلستك الأولى في تقويم هاتفك دون إنترنت</numerusform>
                <numerusform>للمسح: جلستاك الأوليان في تقويم هاتفك دون إنترنت</numerusform>
                <numerusform>للمسح: جلساتك الأولى (%n) في تقويم هاتفك دون إنترنت</numerusform>
                <numerusform>للمسح: جلساتك الأولى (%n) في تقويم هاتفك دون إنترنت</numerusform>
                <numerusform>للمسح: جلساتك الأولى (%n) في تقويم هاتفك دون إنترنت</numerusform>
            </translation>
        </message>
        <message>
            <source>sessions {first} to {last} of {total}</source>
            <translation>الجلسات من {first} إلى {last} من أصل {total}</translation>
        </message>
    </context>
    <context>
        <name>Command line</name>
        <message>
            <source>an error of the program; please send this file: {file}</source>
            <translation>خطأ في التطبيق؛ يرجى إرسال هذا الملف: {file}</translation>
        </message>
        <message>
            <source>limit {bound}</source>
            <translation>الحد {bound}</translation>
        </message>
        <message>
            <source>locked sessions contradict each other: {clash}</source>
            <translation>جلسات مثبتة متعارضة: {clash}</translation>
        </message>
        <message>
            <source>no longer possible, to be placed again: {session}</source>
            <translation>لم تعد ممكنة وتنبغي برمجتها من جديد: {session}</translation>
        </message>
        <message>
            <source>not placed: {project}, {area}, priority {priority}</source>
            <translation>غير مبرمجة: {project}، {area}، الأولوية {priority}</translation>
        </message>
        <message>
            <source>nothing has changed</source>
            <translation>لم يتغير شيء</translation>
        </message>
        <message>
            <source>nothing to print: no sessions are placed</source>
            <translation>لا شيء للطباعة: لا جلسات مبرمجة</translation>
        </message>
        <message>
            <source>proven best</source>
            <translation>أمثلية مبرهنة</translation>
        </message>
        <message>
            <source>stopped; nothing was changed</source>
            <translation>تم التوقف؛ لم يُغيَّر شيء</translation>
        </message>
        <message>
            <source>the file as it was before: {file}</source>
            <translation>الملف كما كان من قبل: {file}</translation>
        </message>
        <message>
            <source>{count} sessions, no rule broken</source>
            <translation>عدد الجلسات: {count}، ولا مخالفة للقواعد</translation>
        </message>
        <message>
            <source>{file}: could only be read, so this calendar is not remembered; what is cancelled from now on will be missing in the next one instead of being cancelled by it</source>
            <translation>{file}: لم تُتَح إلا قراءته، فلم يُحفظ أثر هذا التقويم؛ وما يُلغى من الآن فصاعدًا سيغيب عن التقويم التالي بدل أن يظهر فيه مُلغى</translation>
        </message>
        <message>
            <source>{file}: {residency}, {projects} projects, {mentors} mentors</source>
            <translation>الملف {file}: {residency}، المشاريع: {projects}، المرشدون: {mentors}</translation>
        </message>
        <message>
            <source>{goal}: {value}</source>
            <translation>{goal}: {value}</translation>
        </message>
        <message>
            <source>{goal}: {value} ({state})</source>
            <translation>{goal}: {value} ({state})</translation>
        </message>
        <message>
            <source>{placed} of {all} sessions placed in {seconds:.1f} s</source>
            <translation>الجلسات المبرمجة: {placed} من {all}، في {seconds:.1f} ثانية</translation>
        </message>
        <message>
            <source>{table}, changed: {names}</source>
            <translation>{table}، تغيير: {names}</translation>
        </message>
        <message>
            <source>{table}, gone: {names}</source>
            <translation>{table}، حذف: {names}</translation>
        </message>
        <message>
            <source>{table}, new: {names}</source>
            <translation>{table}، إضافة: {names}</translation>
        </message>
    </context>
    <context>
        <name>DataCheck</name>
        <message numerus="yes">
            <source>%n are worth a look</source>
            <translation>
                <numerusform>لا شيء يستحق النظر</numerusform>
                <numerusform>ملاحظة واحدة تستحق النظر</numerusform>
                <numerusform>ملاحظتان تستحقان النظر</numerusform>
                <numerusform>%n ملاحظات تستحق النظر</numerusform>
                <numerusform>%n ملاحظة تستحق النظر</numerusform>
                <numerusform>%n ملاحظة تستحق النظر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cost sessions</source>
            <translation>
                <numerusform>لا شيء يُفقد جلسات</numerusform>
                <numerusform>ملاحظة واحدة تُفقد جلسات</numerusform>
                <numerusform>ملاحظتان تُفقدان جلسات</numerusform>
                <numerusform>%n ملاحظات تُفقد جلسات</numerusform>
                <numerusform>%n ملاحظة تُفقد جلسات</numerusform>
                <numerusform>%n ملاحظة تُفقد جلسات</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions are asked for</source>
            <translation>
                <numerusform>لم تُطلب أي جلسة</numerusform>
                <numerusform>طُلبت جلسة واحدة</numerusform>
                <numerusform>طُلبت جلستان</numerusform>
                <numerusform>طُلبت %n جلسات</numerusform>
                <numerusform>طُلبت %n جلسة</numerusform>
                <numerusform>طُلبت %n جلسة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stop every search</source>
            <translation>
                <numerusform>لا شيء يمنع البحث</numerusform>
                <numerusform>ملاحظة واحدة تمنع البحث</numerusform>
                <numerusform>ملاحظتان تمنعان البحث</numerusform>
                <numerusform>%n ملاحظات تمنع البحث</numerusform>
                <numerusform>%n ملاحظة تمنع البحث</numerusform>
                <numerusform>%n ملاحظة تمنع البحث</numerusform>
            </translation>
        </message>
        <message>
            <source>Add mentoring slots to the days.</source>
            <translation>أضف فترات إرشاد إلى الأيام.</translation>
        </message>
        <message>
            <source>Add needs to the projects, or take back what was set aside.</source>
            <translation>أضف احتياجات إلى المشاريع، أو استعد ما أُجّل.</translation>
        </message>
        <message>
            <source>Add rooms or slots, or {aside}.</source>
            <translation>أضف قاعات أو فترات، أو {aside}.</translation>
        </message>
        <message>
            <source>Add slots if sessions are to be held; if not, leave it as it is.</source>
            <translation>أضف فترات إن كانت ستُعقد جلسات، وإلا فاترك الأمر كما هو.</translation>
        </message>
        <message>
            <source>Add the mentors, or import them.</source>
            <translation>أضف المرشدين، أو استوردهم.</translation>
        </message>
        <message>
            <source>Add the projects, or import them.</source>
            <translation>أضف المشاريع، أو استوردها.</translation>
        </message>
        <message>
            <source>Add the rooms if each session is to have one.</source>
            <translation>أضف القاعات إن كان لا بد لكل جلسة من قاعة.</translation>
        </message>
        <message>
            <source>Add this expertise to a mentor, invite somebody, or {aside}.</source>
            <translation>أضف هذه الخبرة إلى أحد المرشدين، أو ادع مرشدًا، أو {aside}.</translation>
        </message>
        <message>
            <source>Add this expertise to another mentor, invite somebody, or {aside}.</source>
            <translation>أضف هذه الخبرة إلى مرشد آخر، أو ادع مرشدًا، أو {aside}.</translation>
        </message>
        <message>
            <source>Add what the project needs.</source>
            <translation>أضف ما يحتاج إليه المشروع.</translation>
        </message>
        <message>
            <source>Add what this mentor can advise on.</source>
            <translation>أضف الخبرات التي يمكن لهذا المرشد أن يفيد بها.</translation>
        </message>
        <message>
            <source>All mentors attend “{event}” then, so no session fits in.</source>
            <translation>يحضر جميع المرشدين «{event}» حينها، فلا جلسة ممكنة.</translation>
        </message>
        <message>
            <source>All projects attend “{event}” then, so no session fits in.</source>
            <translation>تحضر جميع المشاريع «{event}» حينها، فلا جلسة ممكنة.</translation>
        </message>
        <message>
            <source>Allow the meeting, find another mentor, or {aside}.</source>
            <translation>اسمح باللقاء، أو ابحث عن مرشد آخر، أو {aside}.</translation>
        </message>
        <message>
            <source>Ask for a shorter session, or move a break of the day.</source>
            <translation>اطلب جلسة أقصر، أو انقل إحدى استراحات اليوم.</translation>
        </message>
        <message>
            <source>Ask for less than {minutes} minutes, or change when either side is there.</source>
            <translation>اطلب جلسة أقصر (المدة الآن {minutes} دقيقة)، أو عدّل أوقات حضور أحد الطرفين.</translation>
        </message>
        <message>
            <source>Ask for less than {minutes} minutes, or raise a maximum in a row.</source>
            <translation>اطلب جلسة أقصر (المدة الآن {minutes} دقيقة)، أو ارفع حدًا متتاليًا.</translation>
        </message>
        <message>
            <source>Change when either side is there, find another mentor, or {aside}.</source>
            <translation>عدّل أوقات حضور أحد الطرفين، أو ابحث عن مرشد آخر، أو {aside}.</translation>
        </message>
        <message>
            <source>Check its closing times, or remove it.</source>
            <translation>تحقق من أوقات إغلاقها، أو احذفها.</translation>
        </message>
        <message>
            <source>Check languages, exclusions and times on both sides.</source>
            <translation>تحقق من اللغات والاستثناءات وأوقات الحضور لدى الطرفين.</translation>
        </message>
        <message>
            <source>Check of the data</source>
            <translation>فحص البيانات</translation>
        </message>
        <message>
            <source>Check the arrival, the departure and the absences.</source>
            <translation>تحقق من الوصول والمغادرة وفترات الغياب.</translation>
        </message>
        <message>
            <source>Check the day, the month and the year.</source>
            <translation>تحقق من اليوم والشهر والسنة.</translation>
        </message>
        <message>
            <source>Choose another need that comes first, or none.</source>
            <translation>اختر احتياجًا آخر يسبقه، أو لا تختر شيئًا.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Compare the arrivals, departures and absences with the days of the residency.</source>
            <translation>قارن مواعيد الوصول والمغادرة والغياب بأيام الإقامة.</translation>
        </message>
        <message>
            <source>Complete the equipment of a room, or take it off the project.</source>
            <translation>أكمل تجهيز إحدى القاعات، أو احذفه من المشروع.</translation>
        </message>
        <message>
            <source>Complete the expertise or the needs, or spare this mentor the journey.</source>
            <translation>أكمل الخبرات أو الاحتياجات، أو أعف هذا المرشد من السفر.</translation>
        </message>
        <message>
            <source>Complete the languages on either side, or find a mentor who speaks one of the project’s ({languages}).</source>
            <translation>أكمل اللغات لدى أحد الطرفين، أو ابحث عن مرشد يتكلم إحدى لغات المشروع ({languages}).</translation>
        </message>
        <message>
            <source>Drop the order, or make “{other}” possible earlier.</source>
            <translation>ألغ هذا الترتيب، أو أتح «{other}» في وقت أبكر.</translation>
        </message>
        <message>
            <source>Equip another room, or {aside}.</source>
            <translation>جهّز قاعة أخرى، أو {aside}.</translation>
        </message>
        <message>
            <source>Find another mentor, have one stay for more days, or {aside}.</source>
            <translation>ابحث عن مرشد آخر، أو أطل مدة حضور أحدهم، أو {aside}.</translation>
        </message>
        <message>
            <source>Free the project at more times, or {aside}.</source>
            <translation>أتح للمشروع أوقاتًا أخرى، أو {aside}.</translation>
        </message>
        <message>
            <source>Invite another mentor, raise a daily maximum, or {aside}.</source>
            <translation>ادع مرشدًا آخر، أو ارفع حدًا يوميًا، أو {aside}.</translation>
        </message>
        <message>
            <source>Let one of them wait no longer.</source>
            <translation>ألغ الانتظار لدى أحدها.</translation>
        </message>
        <message>
            <source>Locked at the same time: {one}, and {two}.</source>
            <translation>جلستان مثبتتان في الوقت نفسه: {one}، ثم {two}.</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>الانتقال إليها</translation>
        </message>
        <message>
            <source>Lower the minimum, or complete expertise, languages or times.</source>
            <translation>اخفض الحد الأدنى، أو أكمل الخبرات أو اللغات أو أوقات الحضور.</translation>
        </message>
        <message>
            <source>Mentors</source>
            <translation>المرشدون</translation>
        </message>
        <message>
            <source>Move one of the two sessions, or cancel it.</source>
            <translation>انقل إحدى الجلستين، أو ألغها.</translation>
        </message>
        <message>
            <source>Move the event or the slots, or invite fewer people.</source>
            <translation>انقل الحدث أو الفترات، أو قلل عدد المدعوين.</translation>
        </message>
        <message>
            <source>Much like “{other}”: perhaps the same, entered twice.</source>
            <translation>شديد الشبه بـ«{other}»: ربما أُدخل مرتين.</translation>
        </message>
        <message>
            <source>No mentor is free in any mentoring slot.</source>
            <translation>لا مرشد متاح في أي فترة إرشاد.</translation>
        </message>
        <message>
            <source>No mentor with this expertise can meet the project: {causes}.</source>
            <translation>لا يمكن لأي مرشد لديه هذه الخبرة أن يلتقي المشروع: {causes}.</translation>
        </message>
        <message>
            <source>No project asks for a session.</source>
            <translation>لا يطلب أي مشروع جلسة.</translation>
        </message>
        <message>
            <source>No project asks for this expertise ({areas}), so the minimum of {least} is out of reach.</source>
            <translation>لا يطلب أي مشروع هذه الخبرة ({areas})، فلا يمكن بلوغ الحد الأدنى من الجلسات ({least}).</translation>
        </message>
        <message>
            <source>No project asks for this expertise ({areas}).</source>
            <translation>لا يطلب أي مشروع هذه الخبرة ({areas}).</translation>
        </message>
        <message>
            <source>No project that asks for a session is free in any mentoring slot.</source>
            <translation>لا مشروع يطلب جلسات متاح في أي فترة إرشاد.</translation>
        </message>
        <message>
            <source>No project that asks for this expertise can meet this mentor: {causes}.</source>
            <translation>لا يمكن لأي مشروع يطلب هذه الخبرة أن يلتقي هذا المرشد: {causes}.</translation>
        </message>
        <message>
            <source>No room has all of this at once: {equipment}.</source>
            <translation>لا تجمع أي قاعة كل هذا: {equipment}.</translation>
        </message>
        <message>
            <source>No room has: {equipment}.</source>
            <translation>لا تتوفر في أي قاعة: {equipment}.</translation>
        </message>
        <message>
            <source>No room is given, so sessions are planned without rooms.</source>
            <translation>لم تُذكر أي قاعة، فتُبرمج الجلسات بلا قاعات.</translation>
        </message>
        <message>
            <source>No room is open in any mentoring slot.</source>
            <translation>لا قاعة مفتوحة في أي فترة إرشاد.</translation>
        </message>
        <message>
            <source>Nothing is planned: neither a mentoring slot nor an event.</source>
            <translation>لا شيء مقرر: لا فترة إرشاد ولا حدث.</translation>
        </message>
        <message>
            <source>Nothing is wrong with the data.</source>
            <translation>لا شيء يعيب البيانات.</translation>
        </message>
        <message>
            <source>Open a room, or add one.</source>
            <translation>افتح قاعة، أو أضف قاعة.</translation>
        </message>
        <message>
            <source>Open a suitable room while both are there, or equip another.</source>
            <translation>افتح قاعة مناسبة في وقت حضور الطرفين، أو جهّز قاعة أخرى.</translation>
        </message>
        <message>
            <source>Open the room, or give the mentor another.</source>
            <translation>افتح القاعة، أو خصص للمرشد قاعة أخرى.</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>المشاريع</translation>
        </message>
        <message>
            <source>Raise the project’s daily maximum, or {aside}.</source>
            <translation>ارفع الحد اليومي للمشروع، أو {aside}.</translation>
        </message>
        <message>
            <source>Remove one of the two if they are the same.</source>
            <translation>احذف أحدهما إن كانا واحدًا.</translation>
        </message>
        <message>
            <source>Remove the wish, or change what stands against it.</source>
            <translation>احذف الرغبة، أو غيّر ما يمنعها.</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>القاعات</translation>
        </message>
        <message>
            <source>Sessions possible: {most} at most, for a minimum of {least}.</source>
            <translation>الجلسات الممكنة: {most} على الأكثر، والحد الأدنى {least}.</translation>
        </message>
        <message>
            <source>Slots</source>
            <translation>الفترات</translation>
        </message>
        <message>
            <source>The arrival ({arrival}) comes after the last day of the residency.</source>
            <translation>الوصول ({arrival}) بعد اليوم الأخير من الإقامة.</translation>
        </message>
        <message>
            <source>The days have no mentoring slot.</source>
            <translation>لا توجد في الأيام أي فترة إرشاد.</translation>
        </message>
        <message>
            <source>The departure ({departure}) comes before the first day of the residency.</source>
            <translation>المغادرة ({departure}) قبل اليوم الأول من الإقامة.</translation>
        </message>
        <message>
            <source>The departure ({departure}) does not come after the arrival ({arrival}).</source>
            <translation>المغادرة ({departure}) ليست بعد الوصول ({arrival}).</translation>
        </message>
        <message>
            <source>The wish to meet {mentors} cannot come true: {reason}.</source>
            <translation>لا يمكن تحقيق الرغبة في لقاء {mentors}: {reason}.</translation>
        </message>
        <message>
            <source>There is no mentor yet.</source>
            <translation>لا يوجد أي مرشد بعد.</translation>
        </message>
        <message>
            <source>There is no project yet.</source>
            <translation>لا يوجد أي مشروع بعد.</translation>
        </message>
        <message>
            <source>These needs wait for each other: {areas}.</source>
            <translation>هذه الاحتياجات ينتظر بعضها بعضًا: {areas}.</translation>
        </message>
        <message>
            <source>This mentor has no expertise yet.</source>
            <translation>لا خبرة لهذا المرشد بعد.</translation>
        </message>
        <message>
            <source>This mentor’s own room ({room}) is closed whenever the mentor is there.</source>
            <translation>القاعة المخصصة لهذا المرشد ({room}) مغلقة طوال مدة حضوره.</translation>
        </message>
        <message>
            <source>This need comes after “{other}”, which can never be over in time.</source>
            <translation>يأتي هذا الاحتياج بعد «{other}» الذي لا يمكن أن ينتهي في الوقت المناسب.</translation>
        </message>
        <message>
            <source>This need comes after “{other}”, which the project does not ask for.</source>
            <translation>يأتي هذا الاحتياج بعد «{other}» الذي لا يطلبه المشروع.</translation>
        </message>
        <message>
            <source>This project asks for nothing.</source>
            <translation>لا يطلب هذا المشروع شيئًا.</translation>
        </message>
        <message>
            <source>This room is closed during every mentoring slot.</source>
            <translation>هذه القاعة مغلقة في جميع فترات الإرشاد.</translation>
        </message>
        <message>
            <source>Times not available lie outside of the residency: {days}.</source>
            <translation>أوقات غير متاحة تقع خارج أيام الإقامة: {days}.</translation>
        </message>
        <message>
            <source>What is wrong with the data</source>
            <translation>ما يشوب البيانات</translation>
        </message>
        <message>
            <source>costs sessions</source>
            <translation>يُفقد جلسات</translation>
        </message>
        <message>
            <source>event</source>
            <translation>حدث</translation>
        </message>
        <message>
            <source>meeting excluded ({names})</source>
            <translation>لقاء مستبعد ({names})</translation>
        </message>
        <message>
            <source>never free at the same time</source>
            <translation>لا وقت مشترك</translation>
        </message>
        <message>
            <source>never free at the same time ({names})</source>
            <translation>لا وقت مشترك ({names})</translation>
        </message>
        <message>
            <source>never free together long enough ({names})</source>
            <translation>لا وقت مشترك كافٍ ({names})</translation>
        </message>
        <message>
            <source>no shared language</source>
            <translation>لا لغة مشتركة</translation>
        </message>
        <message>
            <source>no shared language ({names})</source>
            <translation>لا لغة مشتركة ({names})</translation>
        </message>
        <message>
            <source>no suitable room open then ({names})</source>
            <translation>لا قاعة مناسبة مفتوحة حينها ({names})</translation>
        </message>
        <message>
            <source>session longer than all that they do in a row ({names})</source>
            <translation>جلسة أطول من حدهم المتتالي ({names})</translation>
        </message>
        <message numerus="yes">
            <source>set %n sessions aside</source>
            <translation>
                <numerusform>أجّل الجلسات</numerusform>
                <numerusform>أجّل جلسة واحدة</numerusform>
                <numerusform>أجّل جلستين</numerusform>
                <numerusform>أجّل %n جلسات</numerusform>
                <numerusform>أجّل %n جلسة</numerusform>
                <numerusform>أجّل %n جلسة</numerusform>
            </translation>
        </message>
        <message>
            <source>stops every search</source>
            <translation>يمنع كل بحث</translation>
        </message>
        <message>
            <source>the meeting is excluded</source>
            <translation>اللقاء مستبعد</translation>
        </message>
        <message>
            <source>this mentor has none of the expertise asked for</source>
            <translation>لا يملك هذا المرشد أيًا من الخبرات المطلوبة</translation>
        </message>
        <message>
            <source>worth a look</source>
            <translation>يستحق النظر</translation>
        </message>
        <message>
            <source>{asked} ({projects}), but no mentor has this expertise.</source>
            <translation>{asked} ({projects})، لكن لا مرشد لديه هذه الخبرة.</translation>
        </message>
        <message>
            <source>{asked} with {equipment} ({projects}), but the rooms that have it hold {most}.</source>
            <translation>{asked} مع {equipment} ({projects})، لكن القاعات المجهزة لا تتسع لأكثر من {most}.</translation>
        </message>
        <message>
            <source>{asked}, but a mentor and a project meet once a day, and the days on which they can ({mentors}) allow {most}.</source>
            <translation>{asked}، لكن المرشد والمشروع يلتقيان مرة واحدة في اليوم، والأيام الممكنة ({mentors}) لا تتسع لأكثر من {most}.</translation>
        </message>
        <message>
            <source>{asked}, but all mentors together can give {most} at most.</source>
            <translation>{asked}، لكن جميع المرشدين معًا لا يمكنهم تقديم أكثر من {most}.</translation>
        </message>
        <message>
            <source>{asked}, but the mentors for it ({mentors}) can give {most} at most.</source>
            <translation>{asked}، لكن المرشدين المعنيين ({mentors}) لا يمكنهم تقديم أكثر من {most}.</translation>
        </message>
        <message>
            <source>{asked}, but the open rooms hold {most} at most.</source>
            <translation>{asked}، لكن القاعات المفتوحة لا تتسع لأكثر من {most}.</translation>
        </message>
        <message>
            <source>{asked}, but the slots in which the project is free hold {most} at most.</source>
            <translation>{asked}، لكن الفترات المتاحة للمشروع لا تتسع لأكثر من {most}.</translation>
        </message>
        <message>
            <source>{asked}, but with {limit} a day at most, the project’s days allow {most}.</source>
            <translation>{asked}، لكن أيام المشروع، بحد أقصى {limit} في اليوم، لا تتسع لأكثر من {most}.</translation>
        </message>
        <message>
            <source>{minutes} minutes are asked for, but no run of slots exceeds {longest}.</source>
            <translation>المدة المطلوبة بالدقائق {minutes}، لكن أطول فترات متصلة لا تتجاوز {longest}.</translation>
        </message>
        <message numerus="yes">
            <source>{names} and %n more</source>
            <translation>
                <numerusform>{names}</numerusform>
                <numerusform>{names} وآخر</numerusform>
                <numerusform>{names} وآخران</numerusform>
                <numerusform>{names} و%n آخرون</numerusform>
                <numerusform>{names} و%n آخر</numerusform>
                <numerusform>{names} و%n آخر</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is free in no mentoring slot.</source>
            <translation>ليس لـ«{name}» وقت متاح في أي فترة إرشاد.</translation>
        </message>
        <message>
            <source>{record} — {weight}</source>
            <translation>{record} — {weight}</translation>
        </message>
    </context>
    <context>
        <name>Door</name>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>بلا مقاعد</numerusform>
                <numerusform>مقعد واحد</numerusform>
                <numerusform>مقعدان</numerusform>
                <numerusform>%n مقاعد</numerusform>
                <numerusform>%n مقعدًا</numerusform>
                <numerusform>%n مقعد</numerusform>
            </translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>مغلقة</translation>
        </message>
        <message>
            <source>Closed all day</source>
            <translation>مغلقة طوال اليوم</translation>
        </message>
        <message>
            <source>Closed from {start} on</source>
            <translation>مغلقة ابتداءً من {start}</translation>
        </message>
        <message>
            <source>Closed from {start} to {end}</source>
            <translation>مغلقة من {start} إلى {end}</translation>
        </message>
        <message>
            <source>Closed until {end}</source>
            <translation>مغلقة إلى الساعة {end}</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>شاغرة</translation>
        </message>
        <message>
            <source>Room sheet</source>
            <translation>ورقة القاعة</translation>
        </message>
    </context>
    <context>
        <name>Drop</name>
        <message>
            <source>Breaks a rule</source>
            <translation>يخالف قاعدة</translation>
        </message>
        <message>
            <source>Fits: no rule broken</source>
            <translation>مناسب: لا تُخالَف أي قاعدة</translation>
        </message>
        <message>
            <source>It does not fit here</source>
            <translation>لا مكان لها هنا</translation>
        </message>
        <message>
            <source>It is locked: unlock it to move it (Ctrl+L)</source>
            <translation>الجلسة مثبتة: ألغوا تثبيتها لنقلها (Ctrl+L)</translation>
        </message>
        <message>
            <source>It was held: plan it again to move it</source>
            <translation>الجلسة عُقدت: أعيدوا برمجتها لنقلها</translation>
        </message>
        <message>
            <source>Leave everything as it is</source>
            <translation>إبقاء كل شيء كما هو</translation>
        </message>
        <message>
            <source>No slot for sessions is here</source>
            <translation>لا توجد هنا فترة للجلسات</translation>
        </message>
        <message>
            <source>Not here</source>
            <translation>ليس هنا</translation>
        </message>
        <message>
            <source>One of the other sessions would find no slot</source>
            <translation>لن تجد إحدى الجلسات الأخرى فترة</translation>
        </message>
        <message>
            <source>Swap with {project}</source>
            <translation>تبديل المكان مع {project}</translation>
        </message>
        <message>
            <source>Take it off the board: it will wait to be placed</source>
            <translation>إزالتها من اللوحة: ستنتظر البرمجة</translation>
        </message>
        <message>
            <source>Take {project} off the board</source>
            <translation>إزالة {project} من اللوحة</translation>
        </message>
        <message>
            <source>Take {project} off, and go on with it in hand</source>
            <translation>إزالة {project} ومتابعة العمل ببطاقته في اليد</translation>
        </message>
        <message>
            <source>The session belongs to {project}</source>
            <translation>هذه الجلسة تخص {project}</translation>
        </message>
        <message>
            <source>The session that stands here is locked</source>
            <translation>الجلسة الموجودة هنا مثبتة</translation>
        </message>
        <message>
            <source>The session that stands here was held</source>
            <translation>الجلسة الموجودة هنا عُقدت</translation>
        </message>
        <message>
            <source>The sessions would get into each other’s way</source>
            <translation>ستتعارض هذه الجلسات فيما بينها</translation>
        </message>
        <message>
            <source>There are no mentors</source>
            <translation>لا يوجد مرشدون</translation>
        </message>
        <message>
            <source>There are no {minutes} minutes without a break from here on</source>
            <translation>لا توجد {minutes} دقيقة دون استراحة ابتداءً من هنا</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ولا شيء غيرها</numerusform>
                <numerusform>وواحدة أخرى</numerusform>
                <numerusform>واثنتان أخريان</numerusform>
                <numerusform>و%n أخرى</numerusform>
                <numerusform>و%n أخرى</numerusform>
                <numerusform>و%n أخرى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>breaks %n rules</source>
            <translation>
                <numerusform>لا يخالف أي قاعدة</numerusform>
                <numerusform>يخالف قاعدة واحدة</numerusform>
                <numerusform>يخالف قاعدتين</numerusform>
                <numerusform>يخالف %n قواعد</numerusform>
                <numerusform>يخالف %n قاعدة</numerusform>
                <numerusform>يخالف %n قاعدة</numerusform>
            </translation>
        </message>
        <message>
            <source>{mentor} is in another session then</source>
            <translation>{mentor} في جلسة أخرى في ذلك الوقت</translation>
        </message>
        <message>
            <source>{project} is in another session then</source>
            <translation>{project} في جلسة أخرى في ذلك الوقت</translation>
        </message>
        <message>
            <source>{project} stands there: swap, or put it aside</source>
            <translation>{project} موجود هنا: بدّلوا المكان أو أزيلوه</translation>
        </message>
        <message>
            <source>{room} is taken then</source>
            <translation>{room} مشغولة في ذلك الوقت</translation>
        </message>
    </context>
    <context>
        <name>Edits</name>
        <message numerus="yes">
            <source>%n needs ask for more</source>
            <translation>
                <numerusform>طلب المزيد في %n احتياج</numerusform>
                <numerusform>طلب المزيد في احتياج واحد</numerusform>
                <numerusform>طلب المزيد في احتياجين</numerusform>
                <numerusform>طلب المزيد في %n احتياجات</numerusform>
                <numerusform>طلب المزيد في %n احتياجًا</numerusform>
                <numerusform>طلب المزيد في %n احتياج</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n needs met</source>
            <translation>
                <numerusform>تلبية %n احتياج</numerusform>
                <numerusform>تلبية احتياج واحد</numerusform>
                <numerusform>تلبية احتياجين</numerusform>
                <numerusform>تلبية %n احتياجات</numerusform>
                <numerusform>تلبية %n احتياجًا</numerusform>
                <numerusform>تلبية %n احتياج</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>add %n entries</source>
            <translation>
                <numerusform>عدم إضافة أي بطاقة</numerusform>
                <numerusform>إضافة بطاقة واحدة</numerusform>
                <numerusform>إضافة بطاقتين</numerusform>
                <numerusform>إضافة %n بطاقات</numerusform>
                <numerusform>إضافة %n بطاقة</numerusform>
                <numerusform>إضافة %n بطاقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>add %n rows to the grid</source>
            <translation>
                <numerusform>عدم إضافة أي سطر إلى الشبكة</numerusform>
                <numerusform>إضافة سطر واحد إلى الشبكة</numerusform>
                <numerusform>إضافة سطرين إلى الشبكة</numerusform>
                <numerusform>إضافة %n أسطر إلى الشبكة</numerusform>
                <numerusform>إضافة %n سطرًا إلى الشبكة</numerusform>
                <numerusform>إضافة %n سطر إلى الشبكة</numerusform>
            </translation>
        </message>
        <message>
            <source>add {name}</source>
            <translation>إضافة {name}</translation>
        </message>
        <message>
            <source>adopt the proposal</source>
            <translation>اعتماد الاقتراح</translation>
        </message>
        <message>
            <source>apply a remedy</source>
            <translation>تطبيق حل</translation>
        </message>
        <message>
            <source>bring in a later state of the form</source>
            <translation>إدخال نسخة أحدث من الاستمارة</translation>
        </message>
        <message>
            <source>bring the rest of {day} forward by {minutes} min</source>
            <translation>تقديم بقية {day} بمقدار {minutes} د</translation>
        </message>
        <message>
            <source>cancel {project} with {mentor}</source>
            <translation>إلغاء جلسة {project} مع {mentor}</translation>
        </message>
        <message numerus="yes">
            <source>change %n entries</source>
            <translation>
                <numerusform>عدم تعديل أي بطاقة</numerusform>
                <numerusform>تعديل بطاقة واحدة</numerusform>
                <numerusform>تعديل بطاقتين</numerusform>
                <numerusform>تعديل %n بطاقات</numerusform>
                <numerusform>تعديل %n بطاقة</numerusform>
                <numerusform>تعديل %n بطاقة</numerusform>
            </translation>
        </message>
        <message>
            <source>change the business model of {project}</source>
            <translation>تعديل النموذج الاقتصادي لمشروع {project}</translation>
        </message>
        <message>
            <source>change the data</source>
            <translation>تعديل البيانات</translation>
        </message>
        <message numerus="yes">
            <source>change the grid of %n days</source>
            <translation>
                <numerusform>عدم تعديل شبكة أي يوم</numerusform>
                <numerusform>تعديل شبكة يوم واحد</numerusform>
                <numerusform>تعديل شبكة يومين</numerusform>
                <numerusform>تعديل شبكة %n أيام</numerusform>
                <numerusform>تعديل شبكة %n يومًا</numerusform>
                <numerusform>تعديل شبكة %n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>change the grid of {day}</source>
            <translation>تعديل شبكة {day}</translation>
        </message>
        <message>
            <source>change the residency’s own facts</source>
            <translation>تعديل بيانات الإقامة</translation>
        </message>
        <message>
            <source>change the session of {project} on {when}</source>
            <translation>تعديل جلسة {project} يوم {when}</translation>
        </message>
        <message>
            <source>change the stage of {project} to {stage}</source>
            <translation>نقل {project} إلى مرحلة {stage}</translation>
        </message>
        <message>
            <source>change {name}</source>
            <translation>تعديل {name}</translation>
        </message>
        <message>
            <source>give {project} to {mentor}</source>
            <translation>إسناد {project} إلى {mentor}</translation>
        </message>
        <message>
            <source>leave {project} without a room</source>
            <translation>ترك {project} دون قاعة</translation>
        </message>
        <message>
            <source>let the residency begin on {day}</source>
            <translation>بدء الإقامة يوم {day}</translation>
        </message>
        <message numerus="yes">
            <source>lock %n sessions</source>
            <translation>
                <numerusform>عدم تثبيت أي جلسة</numerusform>
                <numerusform>تثبيت جلسة واحدة</numerusform>
                <numerusform>تثبيت جلستين</numerusform>
                <numerusform>تثبيت %n جلسات</numerusform>
                <numerusform>تثبيت %n جلسة</numerusform>
                <numerusform>تثبيت %n جلسة</numerusform>
            </translation>
        </message>
        <message>
            <source>lock {project} with {mentor}</source>
            <translation>تثبيت {project} مع {mentor}</translation>
        </message>
        <message>
            <source>mark {project} with {mentor} as held</source>
            <translation>تسجيل انعقاد جلسة {project} مع {mentor}</translation>
        </message>
        <message>
            <source>mark {project} with {mentor} as missed</source>
            <translation>تسجيل عدم انعقاد جلسة {project} مع {mentor}</translation>
        </message>
        <message>
            <source>more needed ({area}, {project})</source>
            <translation>طلب المزيد ({area}، {project})</translation>
        </message>
        <message numerus="yes">
            <source>move %n sessions</source>
            <translation>
                <numerusform>عدم نقل أي جلسة</numerusform>
                <numerusform>نقل جلسة واحدة</numerusform>
                <numerusform>نقل جلستين</numerusform>
                <numerusform>نقل %n جلسات</numerusform>
                <numerusform>نقل %n جلسة</numerusform>
                <numerusform>نقل %n جلسة</numerusform>
            </translation>
        </message>
        <message>
            <source>move {project} to {when}</source>
            <translation>نقل {project} إلى {when}</translation>
        </message>
        <message>
            <source>move {project} to {when}, in the place of {other}</source>
            <translation>نقل {project} إلى {when} مكان {other}</translation>
        </message>
        <message>
            <source>move {project} to {when}, with {mentor}</source>
            <translation>نقل {project} إلى {when} مع {mentor}</translation>
        </message>
        <message>
            <source>need met ({area}, {project})</source>
            <translation>تلبية الاحتياج ({area}، {project})</translation>
        </message>
        <message>
            <source>need open again ({area}, {project})</source>
            <translation>إعادة فتح الاحتياج ({area}، {project})</translation>
        </message>
        <message numerus="yes">
            <source>open %n needs again</source>
            <translation>
                <numerusform>إعادة فتح %n احتياج</numerusform>
                <numerusform>إعادة فتح احتياج واحد</numerusform>
                <numerusform>إعادة فتح احتياجين</numerusform>
                <numerusform>إعادة فتح %n احتياجات</numerusform>
                <numerusform>إعادة فتح %n احتياجًا</numerusform>
                <numerusform>إعادة فتح %n احتياج</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>place %n sessions</source>
            <translation>
                <numerusform>عدم برمجة أي جلسة</numerusform>
                <numerusform>برمجة جلسة واحدة</numerusform>
                <numerusform>برمجة جلستين</numerusform>
                <numerusform>برمجة %n جلسات</numerusform>
                <numerusform>برمجة %n جلسة</numerusform>
                <numerusform>برمجة %n جلسة</numerusform>
            </translation>
        </message>
        <message>
            <source>place {project} on {when}</source>
            <translation>برمجة {project} يوم {when}</translation>
        </message>
        <message>
            <source>place {project} on {when}, in the place of {other}</source>
            <translation>برمجة {project} يوم {when} مكان {other}</translation>
        </message>
        <message>
            <source>plan {project} with {mentor} again</source>
            <translation>إعادة برمجة {project} مع {mentor}</translation>
        </message>
        <message>
            <source>put the rest of {day} off by {minutes} min</source>
            <translation>تأخير بقية {day} بمقدار {minutes} د</translation>
        </message>
        <message>
            <source>put {project} into {room}</source>
            <translation>وضع {project} في {room}</translation>
        </message>
        <message numerus="yes">
            <source>remove %n entries</source>
            <translation>
                <numerusform>عدم حذف أي بطاقة</numerusform>
                <numerusform>حذف بطاقة واحدة</numerusform>
                <numerusform>حذف بطاقتين</numerusform>
                <numerusform>حذف %n بطاقات</numerusform>
                <numerusform>حذف %n بطاقة</numerusform>
                <numerusform>حذف %n بطاقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>remove %n rows from the grid</source>
            <translation>
                <numerusform>عدم حذف أي سطر من الشبكة</numerusform>
                <numerusform>حذف سطر واحد من الشبكة</numerusform>
                <numerusform>حذف سطرين من الشبكة</numerusform>
                <numerusform>حذف %n أسطر من الشبكة</numerusform>
                <numerusform>حذف %n سطرًا من الشبكة</numerusform>
                <numerusform>حذف %n سطر من الشبكة</numerusform>
            </translation>
        </message>
        <message>
            <source>remove {name}</source>
            <translation>حذف {name}</translation>
        </message>
        <message>
            <source>rename {name} to {other}</source>
            <translation>تغيير اسم {name} إلى {other}</translation>
        </message>
        <message numerus="yes">
            <source>say how far %n needs are</source>
            <translation>
                <numerusform>تحديد تقدّم %n احتياج</numerusform>
                <numerusform>تحديد تقدّم احتياج واحد</numerusform>
                <numerusform>تحديد تقدّم احتياجين</numerusform>
                <numerusform>تحديد تقدّم %n احتياجات</numerusform>
                <numerusform>تحديد تقدّم %n احتياجًا</numerusform>
                <numerusform>تحديد تقدّم %n احتياج</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>say what became of %n sessions</source>
            <translation>
                <numerusform>عدم تسجيل مآل أي جلسة</numerusform>
                <numerusform>تسجيل مآل جلسة واحدة</numerusform>
                <numerusform>تسجيل مآل جلستين</numerusform>
                <numerusform>تسجيل مآل %n جلسات</numerusform>
                <numerusform>تسجيل مآل %n جلسة</numerusform>
                <numerusform>تسجيل مآل %n جلسة</numerusform>
            </translation>
        </message>
        <message>
            <source>set a request aside</source>
            <translation>تأجيل طلب</translation>
        </message>
        <message>
            <source>set a request of {project} aside</source>
            <translation>تأجيل طلب من طلبات {project}</translation>
        </message>
        <message>
            <source>shift the rest of a day</source>
            <translation>تغيير توقيت بقية يوم</translation>
        </message>
        <message numerus="yes">
            <source>swap %n sessions</source>
            <translation>
                <numerusform>عدم مبادلة أي جلسة</numerusform>
                <numerusform>مبادلة جلسة واحدة</numerusform>
                <numerusform>مبادلة جلستين</numerusform>
                <numerusform>مبادلة %n جلسات</numerusform>
                <numerusform>مبادلة %n جلسة</numerusform>
                <numerusform>مبادلة %n جلسة</numerusform>
            </translation>
        </message>
        <message>
            <source>swap {project} and {other}</source>
            <translation>مبادلة {project} و{other}</translation>
        </message>
        <message numerus="yes">
            <source>take %n sessions off the board</source>
            <translation>
                <numerusform>عدم إزالة أي جلسة من اللوحة</numerusform>
                <numerusform>إزالة جلسة واحدة من اللوحة</numerusform>
                <numerusform>إزالة جلستين من اللوحة</numerusform>
                <numerusform>إزالة %n جلسات من اللوحة</numerusform>
                <numerusform>إزالة %n جلسة من اللوحة</numerusform>
                <numerusform>إزالة %n جلسة من اللوحة</numerusform>
            </translation>
        </message>
        <message>
            <source>take a request of {project} back</source>
            <translation>استعادة طلب من طلبات {project}</translation>
        </message>
        <message>
            <source>take {project} with {mentor} off the board</source>
            <translation>إزالة {project} مع {mentor} من اللوحة</translation>
        </message>
        <message>
            <source>the break of {when}</source>
            <translation>استراحة {when}</translation>
        </message>
        <message>
            <source>the event of {when}</source>
            <translation>فعالية {when}</translation>
        </message>
        <message>
            <source>the slot of {when}</source>
            <translation>فترة {when}</translation>
        </message>
        <message numerus="yes">
            <source>unlock %n sessions</source>
            <translation>
                <numerusform>عدم إلغاء تثبيت أي جلسة</numerusform>
                <numerusform>إلغاء تثبيت جلسة واحدة</numerusform>
                <numerusform>إلغاء تثبيت جلستين</numerusform>
                <numerusform>إلغاء تثبيت %n جلسات</numerusform>
                <numerusform>إلغاء تثبيت %n جلسة</numerusform>
                <numerusform>إلغاء تثبيت %n جلسة</numerusform>
            </translation>
        </message>
        <message>
            <source>unlock {project} with {mentor}</source>
            <translation>إلغاء تثبيت {project} مع {mentor}</translation>
        </message>
    </context>
    <context>
        <name>Entrance</name>
        <message>
            <source>Beginning the residency</source>
            <translation>جارٍ إنشاء الإقامة</translation>
        </message>
        <message>
            <source>Export as a workbook</source>
            <translation>تصدير كمصنف</translation>
        </message>
        <message>
            <source>Import a folder of CSV files</source>
            <translation>استيراد مجلد ملفات CSV</translation>
        </message>
        <message>
            <source>Import a workbook</source>
            <translation>استيراد مصنف</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>جارٍ الاستيراد</translation>
        </message>
        <message>
            <source>Making the sample residency</source>
            <translation>جارٍ إعداد الإقامة التجريبية</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>فتح ملف</translation>
        </message>
        <message>
            <source>Opening {file}…</source>
            <translation>جارٍ فتح {file}…</translation>
        </message>
        <message>
            <source>Residencies</source>
            <translation>الإقامات</translation>
        </message>
        <message>
            <source>Sample residency</source>
            <translation>الإقامة التجريبية</translation>
        </message>
        <message>
            <source>Where is the new file to be kept?</source>
            <translation>أين يُحفظ الملف الجديد؟</translation>
        </message>
        <message>
            <source>Workbooks</source>
            <translation>المصنفات</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>A session takes a project and a mentor; add them first</source>
            <translation>تحتاج الجلسة إلى مشروع ومرشد؛ أضفهما أولًا</translation>
        </message>
        <message>
            <source>Locked sessions contradict each other, so there is nothing to adopt; unlock or move one of them and propose again</source>
            <translation>توجد جلسات مثبتة متعارضة، فلا شيء يمكن اعتماده؛ ألغِ تثبيت إحداها أو انقلها ثم اطلب اقتراحًا جديدًا</translation>
        </message>
        <message>
            <source>The day would begin on the day before; shift it by less</source>
            <translation>سيبدأ اليوم في اليوم السابق؛ أزيحوه أقل</translation>
        </message>
        <message>
            <source>The day would end after midnight; shift it by less</source>
            <translation>سينتهي اليوم بعد منتصف الليل؛ أخّروه أقل</translation>
        </message>
        <message>
            <source>The proposal breaks a rule and is not adopted; propose again, and please report this</source>
            <translation>الاقتراح يخالف قاعدة ولم يُعتمد؛ اطلب اقتراحًا جديدًا، ويرجى التبليغ عن ذلك</translation>
        </message>
        <message>
            <source>The proposal was for another residency; propose again here</source>
            <translation>كان الاقتراح لإقامة أخرى؛ اقترح جدولاً من جديد هنا</translation>
        </message>
        <message>
            <source>The residency changed meanwhile; look at the workbook again</source>
            <translation>تغيّرت الإقامة في الأثناء؛ انظروا إلى المصنف من جديد</translation>
        </message>
        <message>
            <source>The rest would begin before what stands in front of it has ended; shift it by less</source>
            <translation>ستبدأ البقية قبل انتهاء ما يسبقها؛ أخّرها أو قدّمها بقدر أقل</translation>
        </message>
        <message>
            <source>The schedule changed meanwhile; propose again</source>
            <translation>تغير الجدول في هذه الأثناء؛ اطلب اقتراحًا جديدًا</translation>
        </message>
        <message>
            <source>Today has no slots for sessions; add some under Programme, or set the computer’s date if it is wrong</source>
            <translation>لا فترات للجلسات اليوم؛ أضف فترات في البرنامج، أو اضبط تاريخ الحاسوب إن كان خاطئًا</translation>
        </message>
        <message>
            <source>a mentor would have two sessions at the same time; nothing was changed</source>
            <translation>سيكون لمرشد جلستان في الوقت نفسه؛ لم يُغيَّر شيء</translation>
        </message>
        <message>
            <source>a project would have two sessions at the same time; nothing was changed</source>
            <translation>سيكون لمشروع جلستان في الوقت نفسه؛ لم يُغيَّر شيء</translation>
        </message>
        <message>
            <source>a room would hold two sessions at the same time; nothing was changed</source>
            <translation>ستكون في قاعة جلستان في الوقت نفسه؛ لم يُغيَّر شيء</translation>
        </message>
        <message>
            <source>access refused, or open in another program</source>
            <translation>الوصول مرفوض، أو الملف مفتوح في برنامج آخر</translation>
        </message>
        <message>
            <source>protected against writing</source>
            <translation>محمي من الكتابة</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>القرص ممتلئ</translation>
        </message>
        <message>
            <source>the file or the folder is not there any more</source>
            <translation>لم يعد الملف أو المجلد موجودًا</translation>
        </message>
        <message>
            <source>the medium does not answer</source>
            <translation>وسيط التخزين لا يستجيب</translation>
        </message>
        <message>
            <source>the mentoring slots at {start} and {following} overlap; mend the grid</source>
            <translation>فترتا الإرشاد اللتان تبدآن في {start} و{following} متداخلتان؛ صحح شبكة الفترات</translation>
        </message>
        <message>
            <source>the solver ended unexpectedly (out of memory, or stopped from outside); the schedule is as it was, propose again</source>
            <translation>توقف المحلل فجأة (نفدت الذاكرة أو أُوقف من الخارج)؛ بقي الجدول كما كان، اطلب اقتراحًا جديدًا</translation>
        </message>
        <message>
            <source>{day}: not a day of {residency}; choose one from {first} to {last}</source>
            <translation>اليوم {day} ليس من أيام {residency}؛ اختر يومًا من {first} إلى {last}</translation>
        </message>
        <message>
            <source>{file}: a PDF without a page; print it again</source>
            <translation>الملف {file}: ملف PDF بلا صفحات؛ أعد طباعته</translation>
        </message>
        <message>
            <source>{file}: a damaged PDF; print it again</source>
            <translation>الملف {file}: ملف PDF تالف؛ أعد طباعته</translation>
        </message>
        <message>
            <source>{file}: a number or a text cannot be stored ({reason}); nothing was changed</source>
            <translation>الملف {file}: يتعذر حفظ عدد أو نص ({reason})؛ لم يُغيَّر شيء</translation>
        </message>
        <message>
            <source>{file}: another program holds the file; close it there and try again</source>
            <translation>الملف {file}: برنامج آخر يستعمل الملف؛ أغلقه هناك وأعد المحاولة</translation>
        </message>
        <message>
            <source>{file}: belongs to a programme that is not there; move it away or choose another name</source>
            <translation>الملف {file}: تابع لملف إقامات لم يعد موجودًا؛ انقله أو اختر اسمًا آخر</translation>
        </message>
        <message>
            <source>{file}: cannot be opened or created; check your rights on the file and its folder</source>
            <translation>الملف {file}: يتعذر فتحه أو إنشاؤه؛ تحقق من صلاحياتك على الملف ومجلده</translation>
        </message>
        <message>
            <source>{file}: cannot be read ({reason})</source>
            <translation>الملف {file}: تتعذر قراءته ({reason})</translation>
        </message>
        <message>
            <source>{file}: could not be written ({reason}); nothing was changed there</source>
            <translation>الملف {file}: تعذرت كتابته ({reason})؛ لم يُغيَّر فيه شيء</translation>
        </message>
        <message>
            <source>{file}: did not reach the disk as it was written</source>
            <translation>الملف {file}: لم يصل إلى القرص كما كُتب</translation>
        </message>
        <message>
            <source>{file}: exists already; choose another name</source>
            <translation>الملف {file}: موجود من قبل؛ اختر اسمًا آخر</translation>
        </message>
        <message>
            <source>{file}: has a residency of that name and first day already</source>
            <translation>الملف {file}: فيه من قبل إقامة بهذا الاسم وبهذا اليوم الأول</translation>
        </message>
        <message>
            <source>{file}: has no other residency; the only one stays</source>
            <translation>{file}: ليس فيه إقامة أخرى؛ وتبقى الوحيدة</translation>
        </message>
        <message>
            <source>{file}: holds no residency named “{name}”; choose one that it has: {names}</source>
            <translation>الملف {file}: ليست فيه إقامة باسم «{name}»؛ اختر من التي فيه: {names}</translation>
        </message>
        <message>
            <source>{file}: holds no residency named “{name}”; import it into a file of its own</source>
            <translation>الملف {file}: ليست فيه إقامة باسم «{name}»؛ استوردها في ملف خاص بها</translation>
        </message>
        <message>
            <source>{file}: holds no residency yet; import a workbook</source>
            <translation>الملف {file}: ليست فيه أي إقامة بعد؛ استورد مصنفًا</translation>
        </message>
        <message>
            <source>{file}: is damaged; it was not changed, open a backup if there is one</source>
            <translation>الملف {file}: تالف؛ لم يُغيَّر، افتح نسخة احتياطية إن وُجدت</translation>
        </message>
        <message>
            <source>{file}: is neither a file nor a folder; choose the workbook itself</source>
            <translation>المسار {file}: ليس ملفًا ولا مجلدًا؛ اختر المصنف نفسه</translation>
        </message>
        <message>
            <source>{file}: is not a programme of Ateliers; open a file that this program made</source>
            <translation>الملف {file}: ليس من ملفات Ateliers؛ افتح ملفًا أنشأه هذا التطبيق</translation>
        </message>
        <message>
            <source>{file}: is open for reading only; nothing was changed</source>
            <translation>الملف {file}: مفتوح للقراءة فقط؛ لم يُغيَّر شيء</translation>
        </message>
        <message>
            <source>{file}: its structure was changed by something else than this program; it was not changed now, open a backup if there is one</source>
            <translation>الملف {file}: غُيرت بنيته بغير هذا التطبيق؛ لم يُمس الآن، افتح نسخة احتياطية إن وُجدت</translation>
        </message>
        <message>
            <source>{file}: not a whole PDF; print it again</source>
            <translation>الملف {file}: ملف PDF ناقص؛ أعد طباعته</translation>
        </message>
        <message>
            <source>{file}: the disk is full; the file is as it was</source>
            <translation>الملف {file}: القرص ممتلئ؛ بقي الملف كما كان</translation>
        </message>
        <message>
            <source>{file}: the disk or the folder failed ({reason}); the file is as it was</source>
            <translation>الملف {file}: حدث خلل في القرص أو المجلد ({reason})؛ بقي الملف كما كان</translation>
        </message>
        <message>
            <source>{file}: the name must end with .pdf or .xlsx</source>
            <translation>الملف {file}: يجب أن ينتهي الاسم بإحدى اللاحقتين ‎.pdf أو ‎.xlsx</translation>
        </message>
        <message>
            <source>{file}: the name must end with .xlsx, .ics or .json</source>
            <translation>الملف {file}: يجب أن ينتهي الاسم بإحدى اللواحق ‎.xlsx أو ‎.ics أو ‎.json</translation>
        </message>
        <message>
            <source>{file}: there is no such file or folder; check the name and the place</source>
            <translation>المسار {file}: لا يوجد ملف أو مجلد كهذا؛ تحقق من الاسم والمكان</translation>
        </message>
        <message>
            <source>{file}: there is no such file; check its name and folder</source>
            <translation>الملف {file}: غير موجود؛ تحقق من اسمه ومجلده</translation>
        </message>
        <message>
            <source>{file}: there is something of that name already; choose another name</source>
            <translation>الملف {file}: هذا الاسم مستعمل من قبل؛ اختر اسمًا آخر</translation>
        </message>
        <message>
            <source>{file}: was moved or removed while it was open; open it where it is now</source>
            <translation>الملف {file}: نُقل أو حُذف وهو مفتوح؛ افتحه حيث يوجد الآن</translation>
        </message>
        <message>
            <source>{file}: was not written as it should be; nothing was kept</source>
            <translation>الملف {file}: لم يُكتب كما ينبغي؛ لم يُحتفظ بشيء</translation>
        </message>
        <message>
            <source>{file}: what was to be written contradicts itself ({reason}); nothing was changed</source>
            <translation>الملف {file}: ما كان سيُكتب متناقض ({reason})؛ لم يُغيَّر شيء</translation>
        </message>
        <message>
            <source>{folder}: cannot be made ({reason}); choose another folder</source>
            <translation>المجلد {folder}: تعذر إنشاؤه ({reason})؛ اختر مجلدًا آخر</translation>
        </message>
        <message>
            <source>{folder}: there is no such folder; choose another</source>
            <translation>المجلد {folder}: غير موجود؛ اختر مجلدًا آخر</translation>
        </message>
        <message>
            <source>{printer}: takes no pages; see whether it is on and connected, or save the PDF and print that</source>
            <translation>{printer}: لا تقبل صفحات؛ تحقق من أنها مشغّلة وموصولة، أو احفظ ملف PDF واطبعه</translation>
        </message>
        <message>
            <source>{project} with {mentor} at {start}: the session does not fill whole mentoring slots one after another; choose a time of the grid</source>
            <translation>جلسة {project} مع {mentor} في {start}: لا تملأ الجلسة فترات إرشاد كاملة متتالية؛ اختر توقيتًا من شبكة الفترات</translation>
        </message>
        <message>
            <source>{project} with {mentor}: its place is taken by {other} by now; move one of the two</source>
            <translation>{project} مع {mentor}: المكان يشغله الآن {other}؛ انقلوا إحدى الجلستين</translation>
        </message>
        <message>
            <source>{refusal}; its newest good backup is {backup}</source>
            <translation>{refusal}؛ أحدث نسخة احتياطية سليمة هي {backup}</translation>
        </message>
        <message>
            <source>{residency}: has no sessions and no events yet; propose a schedule first</source>
            <translation>{residency}: لا جلسات فيها ولا أحداث بعد؛ اقترحوا جدولاً أولاً</translation>
        </message>
        <message>
            <source>{table}, {column}: “{text}…” is too long for a cell, which takes {most} characters; shorten it</source>
            <translation>الجدول {table}، العمود {column}: النص «{text}…» أطول مما تسعه الخلية (الحد الأقصى لعدد الأحرف: {most})؛ اختصره</translation>
        </message>
        <message>
            <source>{workbook}: everybody in it is in the residency already; nothing was added</source>
            <translation>{workbook}: كل من فيه موجود في الإقامة من قبل؛ لم يُضف شيء</translation>
        </message>
        <message>
            <source>{workbook}: has errors; mend them there and import again. Nothing was stored.</source>
            <translation>المصنف {workbook}: فيه أخطاء؛ صححها هناك وأعد الاستيراد. لم يُحفظ شيء.</translation>
        </message>
        <message>
            <source>“{name}”: this name is taken already; choose another, nothing was changed</source>
            <translation>«{name}»: هذا الاسم مستعمل من قبل؛ اختر اسمًا آخر، لم يُغيَّر شيء</translation>
        </message>
    </context>
    <context>
        <name>Expertise</name>
        <message numerus="yes">
            <source>%n areas not covered</source>
            <translation>
                <numerusform>لا خبرة غير مغطاة</numerusform>
                <numerusform>خبرة واحدة غير مغطاة</numerusform>
                <numerusform>خبرتان غير مغطاتين</numerusform>
                <numerusform>%n خبرات غير مغطاة</numerusform>
                <numerusform>%n خبرة غير مغطاة</numerusform>
                <numerusform>%n خبرة غير مغطاة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n areas too scarce</source>
            <translation>
                <numerusform>لا خبرة غير كافية</numerusform>
                <numerusform>خبرة واحدة غير كافية</numerusform>
                <numerusform>خبرتان غير كافيتين</numerusform>
                <numerusform>%n خبرات غير كافية</numerusform>
                <numerusform>%n خبرة غير كافية</numerusform>
                <numerusform>%n خبرة غير كافية</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n asked</source>
            <translation>
                <numerusform>لا طلب</numerusform>
                <numerusform>جلسة مطلوبة</numerusform>
                <numerusform>جلستان مطلوبتان</numerusform>
                <numerusform>%n جلسات مطلوبة</numerusform>
                <numerusform>%n جلسة مطلوبة</numerusform>
                <numerusform>%n جلسة مطلوبة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mentors</source>
            <translation>
                <numerusform>لا مرشد</numerusform>
                <numerusform>مرشد واحد</numerusform>
                <numerusform>مرشدان</numerusform>
                <numerusform>%n مرشدين</numerusform>
                <numerusform>%n مرشدًا</numerusform>
                <numerusform>%n مرشد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions</source>
            <translation>
                <numerusform>لا جلسات</numerusform>
                <numerusform>جلسة واحدة</numerusform>
                <numerusform>جلستان</numerusform>
                <numerusform>%n جلسات</numerusform>
                <numerusform>%n جلسة</numerusform>
                <numerusform>%n جلسة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions asked</source>
            <translation>
                <numerusform>لا جلسات مطلوبة</numerusform>
                <numerusform>جلسة واحدة مطلوبة</numerusform>
                <numerusform>جلستان مطلوبتان</numerusform>
                <numerusform>%n جلسات مطلوبة</numerusform>
                <numerusform>%n جلسة مطلوبة</numerusform>
                <numerusform>%n جلسة مطلوبة</numerusform>
            </translation>
        </message>
        <message>
            <source>Add an area</source>
            <translation>إضافة خبرة</translation>
        </message>
        <message>
            <source>Areas say what mentors can give and what projects need. Add the first one, then say who knows it how well.</source>
            <translation>تبيّن الخبرات ما يقدمه المرشدون وما تحتاج إليه المشاريع. أضف الأولى، ثم حدّد مستوى كل مرشد فيها.</translation>
        </message>
        <message>
            <source>Asked for by</source>
            <translation>يطلبها</translation>
        </message>
        <message>
            <source>Code in the workbook</source>
            <translation>الرمز في المصنف</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>اللون</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>التغطية</translation>
        </message>
        <message>
            <source>Delete the area…</source>
            <translation>حذف الخبرة…</translation>
        </message>
        <message>
            <source>Go to the mentors</source>
            <translation>الانتقال إلى المرشدين</translation>
        </message>
        <message>
            <source>Levels of the mentors in the areas</source>
            <translation>مستويات المرشدين في الخبرات</translation>
        </message>
        <message>
            <source>Name in Arabic</source>
            <translation>الاسم بالعربية</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>الاسم بالإنجليزية</translation>
        </message>
        <message>
            <source>Name in French</source>
            <translation>الاسم بالفرنسية</translation>
        </message>
        <message>
            <source>New area</source>
            <translation>خبرة جديدة</translation>
        </message>
        <message>
            <source>No area yet</source>
            <translation>لا خبرات بعد</translation>
        </message>
        <message>
            <source>No mentor or area matches “{text}”.</source>
            <translation>لا مرشد ولا خبرة توافق «{text}».</translation>
        </message>
        <message>
            <source>No mentor yet</source>
            <translation>لا مرشدين بعد</translation>
        </message>
        <message>
            <source>No project asks for it.</source>
            <translation>لا يطلبها أي مشروع.</translation>
        </message>
        <message>
            <source>Not covered: its mentors are never free.</source>
            <translation>غير مغطاة: مرشدوها غير متاحين في أي وقت.</translation>
        </message>
        <message>
            <source>Not covered: no mentor has this expertise.</source>
            <translation>غير مغطاة: لا مرشد لديه هذه الخبرة.</translation>
        </message>
        <message>
            <source>Search for a mentor or an area…</source>
            <translation>البحث عن مرشد أو خبرة…</translation>
        </message>
        <message>
            <source>Their levels are set here once they are added.</source>
            <translation>تُحدَّد مستوياتهم هنا بعد إضافتهم.</translation>
        </message>
        <message numerus="yes">
            <source>Too scarce: %n sessions cannot be placed, whatever is planned.</source>
            <translation>
                <numerusform>غير كافية: لا تبقى أي جلسة دون برمجة.</numerusform>
                <numerusform>غير كافية: جلسة واحدة لا يمكن برمجتها أيًا كان الجدول.</numerusform>
                <numerusform>غير كافية: جلستان لا يمكن برمجتهما أيًا كان الجدول.</numerusform>
                <numerusform>غير كافية: %n جلسات لا يمكن برمجتها أيًا كان الجدول.</numerusform>
                <numerusform>غير كافية: %n جلسة لا يمكن برمجتها أيًا كان الجدول.</numerusform>
                <numerusform>غير كافية: %n جلسة لا يمكن برمجتها أيًا كان الجدول.</numerusform>
            </translation>
        </message>
        <message>
            <source>amber</source>
            <translation>كهرماني</translation>
        </message>
        <message>
            <source>at most {number}</source>
            <translation>{number} على الأكثر</translation>
        </message>
        <message>
            <source>automatic</source>
            <translation>تلقائي</translation>
        </message>
        <message>
            <source>blue</source>
            <translation>أزرق</translation>
        </message>
        <message>
            <source>green</source>
            <translation>أخضر</translation>
        </message>
        <message>
            <source>level {level} of 3</source>
            <translation>المستوى {level} من 3</translation>
        </message>
        <message>
            <source>must not meet</source>
            <translation>يجب ألا يلتقيا</translation>
        </message>
        <message>
            <source>no expertise</source>
            <translation>دون هذه الخبرة</translation>
        </message>
        <message>
            <source>not covered</source>
            <translation>غير مغطاة</translation>
        </message>
        <message>
            <source>rose</source>
            <translation>وردي</translation>
        </message>
        <message>
            <source>shares a language</source>
            <translation>لغة مشتركة</translation>
        </message>
        <message>
            <source>shares no language</source>
            <translation>لا لغة مشتركة</translation>
        </message>
        <message>
            <source>sky</source>
            <translation>سماوي</translation>
        </message>
        <message>
            <source>stone</source>
            <translation>حجري</translation>
        </message>
        <message>
            <source>too scarce</source>
            <translation>غير كافية</translation>
        </message>
        <message>
            <source>vermilion</source>
            <translation>قرمزي</translation>
        </message>
        <message>
            <source>violet</source>
            <translation>بنفسجي</translation>
        </message>
        <message>
            <source>{mentor}, {area}, {level}; {asked}</source>
            <translation>{mentor}، {area}، {level}؛ {asked}</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message numerus="yes">
            <source>%n calendars in {folder}</source>
            <translation>
                <numerusform>لا تقويم في {folder}</numerusform>
                <numerusform>تقويم واحد في {folder}</numerusform>
                <numerusform>تقويمان في {folder}</numerusform>
                <numerusform>%n تقويمات في {folder}</numerusform>
                <numerusform>%n تقويماً في {folder}</numerusform>
                <numerusform>%n تقويم في {folder}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notes are confidential</source>
            <translation>
                <numerusform>لا ملاحظات سرّية</numerusform>
                <numerusform>ملاحظة واحدة سرّية</numerusform>
                <numerusform>ملاحظتان سرّيتان</numerusform>
                <numerusform>%n ملاحظات سرّية</numerusform>
                <numerusform>%n ملاحظة سرّية</numerusform>
                <numerusform>%n ملاحظة سرّية</numerusform>
            </translation>
        </message>
        <message>
            <source>Calendars</source>
            <translation>التقويمات</translation>
        </message>
        <message>
            <source>Choose a place…</source>
            <translation>اختيار مكان…</translation>
        </message>
        <message>
            <source>Do not export</source>
            <translation>عدم التصدير</translation>
        </message>
        <message>
            <source>Everything in one calendar, events too</source>
            <translation>كل شيء في تقويم واحد، مع الأحداث</translation>
        </message>
        <message>
            <source>Export as a calendar</source>
            <translation>تصدير كتقويم</translation>
        </message>
        <message>
            <source>For phones, Outlook, Thunderbird and others. Imported again after a change, a calendar brings the sessions there up to date; what was cancelled comes as cancelled.</source>
            <translation>للهواتف وOutlook وThunderbird وغيرها. إذا استورد التقويم من جديد بعد تغيير، حدّث الجلسات الموجودة هناك؛ وما ألغي يصل ملغى.</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>الشكل</translation>
        </message>
        <message>
            <source>Hours planned and held, sessions missed and cancelled, needs met: by country, discipline, area, project and mentor.</source>
            <translation>الساعات المبرمجة والتي عُقدت، والجلسات التي لم تُعقد أو أُلغيت، والاحتياجات الملبّاة: حسب البلد والمجال والخبرة والمشروع والمرشد.</translation>
        </message>
        <message>
            <source>Leave them out</source>
            <translation>تركها خارج الملف</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>One for each mentor</source>
            <translation>تقويم لكل مرشد</translation>
        </message>
        <message>
            <source>One for each project</source>
            <translation>تقويم لكل مشروع</translation>
        </message>
        <message>
            <source>One for each room</source>
            <translation>تقويم لكل قاعة</translation>
        </message>
        <message>
            <source>Pages to read and print (PDF)</source>
            <translation>صفحات للقراءة والطباعة (PDF)</translation>
        </message>
        <message>
            <source>Report for the partners</source>
            <translation>حصيلة للشركاء</translation>
        </message>
        <message>
            <source>Take them along</source>
            <translation>إرفاقها</translation>
        </message>
        <message>
            <source>The residency names no time zone: phones show the times as they are written, wherever they are. The time zone is entered under Programme.</source>
            <translation>لا تذكر الإقامة منطقة زمنية: تعرض الهواتف الأوقات كما هي مكتوبة، أينما كانت. تُدخل المنطقة الزمنية في شاشة البرنامج.</translation>
        </message>
        <message>
            <source>Times are those of the residency’s time zone, {zone}.</source>
            <translation>الأوقات بحسب المنطقة الزمنية للإقامة، {zone}.</translation>
        </message>
        <message>
            <source>Where are the calendars to be kept?</source>
            <translation>أين تُحفظ التقويمات؟</translation>
        </message>
        <message>
            <source>Which calendars</source>
            <translation>أي تقويمات</translation>
        </message>
        <message>
            <source>Which residencies</source>
            <translation>أي إقامات</translation>
        </message>
        <message>
            <source>Whoever gets the file could read them. They are left out unless you take them along, this time only.</source>
            <translation>يمكن لمن يتسلّم الملف قراءتها. تبقى خارجه إلا إذا أرفقتها، وهذه المرة فقط.</translation>
        </message>
        <message>
            <source>Workbook to count with (Excel)</source>
            <translation>مصنف للحساب (Excel)</translation>
        </message>
    </context>
    <context>
        <name>Goals</name>
        <message>
            <source>blocks of presence</source>
            <translation>مقاطع الحضور</translation>
        </message>
        <message>
            <source>changes of room</source>
            <translation>تغييرات القاعة</translation>
        </message>
        <message>
            <source>fit of mentors and needs</source>
            <translation>ملاءمة المرشدين للاحتياجات</translation>
        </message>
        <message>
            <source>least served project</source>
            <translation>المشروع الأقل تغطية</translation>
        </message>
        <message>
            <source>needs covered</source>
            <translation>الاحتياجات المغطاة</translation>
        </message>
        <message>
            <source>sessions missing for mentors to be worth the journey</source>
            <translation>جلسات ناقصة ليكون تنقل المرشد مجديًا</translation>
        </message>
        <message>
            <source>sessions that stay where they are</source>
            <translation>جلسات تبقى في مكانها</translation>
        </message>
        <message>
            <source>sessions without a pause for a project</source>
            <translation>جلسات بلا استراحة للمشروع</translation>
        </message>
    </context>
    <context>
        <name>Grid</name>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>دقيقة واحدة</numerusform>
                <numerusform>دقيقتان</numerusform>
                <numerusform>%n دقائق</numerusform>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>%n دقيقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions</source>
            <translation>
                <numerusform>لا جلسة</numerusform>
                <numerusform>جلسة واحدة</numerusform>
                <numerusform>جلستان</numerusform>
                <numerusform>%n جلسات</numerusform>
                <numerusform>%n جلسة</numerusform>
                <numerusform>%n جلسة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions move with their slots.</source>
            <translation>
                <numerusform>لا تنتقل أي جلسة.</numerusform>
                <numerusform>تنتقل جلسة واحدة مع فترتها.</numerusform>
                <numerusform>تنتقل جلستان مع فترتيهما.</numerusform>
                <numerusform>تنتقل %n جلسات مع فتراتها.</numerusform>
                <numerusform>تنتقل %n جلسة مع فتراتها.</numerusform>
                <numerusform>تنتقل %n جلسة مع فتراتها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n slots</source>
            <translation>
                <numerusform>لا فترة</numerusform>
                <numerusform>فترة واحدة</numerusform>
                <numerusform>فترتان</numerusform>
                <numerusform>%n فترات</numerusform>
                <numerusform>%n فترة</numerusform>
                <numerusform>%n فترة</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Add a break</source>
            <translation>إضافة استراحة</translation>
        </message>
        <message>
            <source>Add a break, an event, or whole days</source>
            <translation>إضافة استراحة أو حدث أو أيام كاملة</translation>
        </message>
        <message>
            <source>Add a slot</source>
            <translation>إضافة فترة</translation>
        </message>
        <message>
            <source>Add a slot on this day</source>
            <translation>إضافة فترة في هذا اليوم</translation>
        </message>
        <message>
            <source>Add an event</source>
            <translation>إضافة حدث</translation>
        </message>
        <message>
            <source>All mentors</source>
            <translation>كل المرشدين</translation>
        </message>
        <message>
            <source>All projects</source>
            <translation>كل المشاريع</translation>
        </message>
        <message>
            <source>Alt+↑↓ moves the chosen row, Ctrl+↑↓ with all that follows, Alt+Shift+↑↓ its end.</source>
            <translation>‎Alt+↑↓‎ ينقل السطر المختار، و‎Ctrl+↑↓‎ مع كل ما يليه، و‎Alt+Shift+↑↓‎ نهايته.</translation>
        </message>
        <message>
            <source>And by name</source>
            <translation>وبالاسم</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>استراحة</translation>
        </message>
        <message>
            <source>Change {row}</source>
            <translation>تعديل {row}</translation>
        </message>
        <message>
            <source>Choose a row in the week to see and change it.</source>
            <translation>اختر سطرًا في الأسبوع لرؤيته وتعديله.</translation>
        </message>
        <message>
            <source>Copy the grid of {day}</source>
            <translation>نسخ جدول {day}</translation>
        </message>
        <message>
            <source>Copy this day’s grid to other days…</source>
            <translation>نسخ جدول هذا اليوم إلى أيام أخرى…</translation>
        </message>
        <message numerus="yes">
            <source>Copy to %n days</source>
            <translation>
                <numerusform>نسخ</numerusform>
                <numerusform>نسخ إلى يوم واحد</numerusform>
                <numerusform>نسخ إلى يومين</numerusform>
                <numerusform>نسخ إلى %n أيام</numerusform>
                <numerusform>نسخ إلى %n يومًا</numerusform>
                <numerusform>نسخ إلى %n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Days to copy it to</source>
            <translation>الأيام المنسوخ إليها</translation>
        </message>
        <message>
            <source>Delete the rows of this day…</source>
            <translation>حذف أسطر هذا اليوم…</translation>
        </message>
        <message>
            <source>Delete the rows of {day}</source>
            <translation>حذف أسطر {day}</translation>
        </message>
        <message>
            <source>Delete {row}</source>
            <translation>حذف {row}</translation>
        </message>
        <message>
            <source>Deleted: {row}. It can be undone.</source>
            <translation>حُذف: {row}. يمكن التراجع عن ذلك.</translation>
        </message>
        <message>
            <source>End</source>
            <translation>النهاية</translation>
        </message>
        <message>
            <source>End at {time} as before</source>
            <translation>الانتهاء في {time} كما كان</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>حدث</translation>
        </message>
        <message>
            <source>Every day has it already.</source>
            <translation>هو موجود في كل الأيام بالفعل.</translation>
        </message>
        <message>
            <source>Grid of the week</source>
            <translation>جدول الأسبوع</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message numerus="yes">
            <source>Lay out %n days</source>
            <translation>
                <numerusform>تخطيط</numerusform>
                <numerusform>تخطيط يوم واحد</numerusform>
                <numerusform>تخطيط يومين</numerusform>
                <numerusform>تخطيط %n أيام</numerusform>
                <numerusform>تخطيط %n يومًا</numerusform>
                <numerusform>تخطيط %n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>Lay out the days without rows</source>
            <translation>تخطيط الأيام الفارغة</translation>
        </message>
        <message>
            <source>Lay out the days without rows…</source>
            <translation>تخطيط الأيام الفارغة…</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>تركه كما هو</translation>
        </message>
        <message>
            <source>Mentoring slot</source>
            <translation>فترة إرشاد</translation>
        </message>
        <message>
            <source>Move what follows</source>
            <translation>تأخير ما يلي</translation>
        </message>
        <message>
            <source>Move what follows by {minutes} minutes</source>
            <translation>تأخير ما يلي بمقدار {minutes} دقيقة</translation>
        </message>
        <message>
            <source>No room for it on {days}.</source>
            <translation>لا مكان له في {days}.</translation>
        </message>
        <message>
            <source>No session has to move.</source>
            <translation>لا حاجة إلى نقل أي جلسة.</translation>
        </message>
        <message>
            <source>Overlaps the mentoring slot {time}.</source>
            <translation>تتداخل مع فترة الإرشاد {time}.</translation>
        </message>
        <message>
            <source>Place: a room, or anywhere else</source>
            <translation>المكان: قاعة أو أي مكان آخر</translation>
        </message>
        <message>
            <source>Repeat on every day</source>
            <translation>تكرار كل يوم</translation>
        </message>
        <message>
            <source>Residency</source>
            <translation>الإقامة</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>السطر</translation>
        </message>
        <message>
            <source>Shift the rest of the day…</source>
            <translation>تأخير بقية اليوم…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>البداية</translation>
        </message>
        <message>
            <source>The day has no room left for it.</source>
            <translation>لم يبق له مكان في هذا اليوم.</translation>
        </message>
        <message>
            <source>The day is not one of the residency.</source>
            <translation>هذا اليوم ليس من أيام الإقامة.</translation>
        </message>
        <message>
            <source>The days ticked get these rows in the place of their own.</source>
            <translation>تأخذ الأيام المحددة هذه الأسطر بدل أسطرها.</translation>
        </message>
        <message>
            <source>The end must come after the start.</source>
            <translation>يجب أن تأتي النهاية بعد البداية.</translation>
        </message>
        <message>
            <source>The same row stands there already.</source>
            <translation>السطر نفسه موجود هناك بالفعل.</translation>
        </message>
        <message>
            <source>These days have the same grid already.</source>
            <translation>لهذه الأيام الجدول نفسه بالفعل.</translation>
        </message>
        <message>
            <source>Tick all days</source>
            <translation>تحديد كل الأيام</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Who attends</source>
            <translation>من يحضر</translation>
        </message>
        <message>
            <source>a mentor or a project</source>
            <translation>مرشد أو مشروع</translation>
        </message>
        <message>
            <source>all mentors</source>
            <translation>كل المرشدين</translation>
        </message>
        <message>
            <source>all projects</source>
            <translation>كل المشاريع</translation>
        </message>
        <message>
            <source>for everybody</source>
            <translation>للجميع</translation>
        </message>
        <message>
            <source>for nobody</source>
            <translation>لا أحد معني</translation>
        </message>
        <message>
            <source>for {names}</source>
            <translation>لفائدة {names}</translation>
        </message>
        <message>
            <source>no session</source>
            <translation>لا جلسة</translation>
        </message>
        <message>
            <source>{sessions}: see the planning</source>
            <translation>{sessions}: عرض الجدولة</translation>
        </message>
    </context>
    <context>
        <name>Guide</name>
        <message numerus="yes">
            <source>%n places</source>
            <translation>
                <numerusform>لا مواضع</numerusform>
                <numerusform>موضع واحد</numerusform>
                <numerusform>موضعان</numerusform>
                <numerusform>%n مواضع</numerusform>
                <numerusform>%n موضعًا</numerusform>
                <numerusform>%n موضع</numerusform>
            </translation>
        </message>
        <message>
            <source>Back</source>
            <translation>الصفحة السابقة</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>الصفحة التالية</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>الدليل</translation>
        </message>
        <message>
            <source>Nothing found. Try another word, or a shorter one.</source>
            <translation>لم يُعثر على شيء. جرّب كلمة أخرى أو كلمة أقصر.</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>الصفحة</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
        <message>
            <source>Places found</source>
            <translation>المواضع الموجودة</translation>
        </message>
        <message>
            <source>Search the guide</source>
            <translation>البحث في الدليل</translation>
        </message>
    </context>
    <context>
        <name>Hall</name>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>On this system the program cannot keep the screen from sleeping: switch its sleep and its screen saver off in the system’s settings.</source>
            <translation>في هذا النظام لا يستطيع البرنامج منع الشاشة من السكون: أوقف السكون وحافظة الشاشة في إعدادات النظام.</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>الشاشة</translation>
        </message>
        <message>
            <source>Screen for the hall</source>
            <translation>شاشة البهو</translation>
        </message>
        <message>
            <source>Screen {number}: {name}, {width} × {height}</source>
            <translation>الشاشة {number}: {name}، {width} × {height}</translation>
        </message>
        <message>
            <source>Screen {number}: {width} × {height}</source>
            <translation>الشاشة {number}: {width} × {height}</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>اعرضها</translation>
        </message>
        <message>
            <source>That of the residency ({language})</source>
            <translation>لغة الإقامة ({language})</translation>
        </message>
        <message>
            <source>The whole screen shows each room, now and next, and changes by itself. No notes are shown. Escape or F11 takes it away.</source>
            <translation>تعرض الشاشة كلها كل قاعة، الآن وبعد ذلك، وتتغير من تلقاء نفسها. لا تظهر فيها أي ملاحظات. يُخفيها مفتاح Esc أو F11.</translation>
        </message>
        <message>
            <source>now</source>
            <translation>الآن</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <source>%n added</source>
            <translation>
                <numerusform>لا إضافات</numerusform>
                <numerusform>إضافة واحدة</numerusform>
                <numerusform>إضافتان</numerusform>
                <numerusform>%n إضافات</numerusform>
                <numerusform>%n إضافة</numerusform>
                <numerusform>%n إضافة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cannot stay</source>
            <translation>
                <numerusform>كلها تبقى</numerusform>
                <numerusform>جلسة لا يمكن أن تبقى</numerusform>
                <numerusform>جلستان لا يمكن أن تبقيا</numerusform>
                <numerusform>%n جلسات لا يمكن أن تبقى</numerusform>
                <numerusform>%n جلسة لا يمكن أن تبقى</numerusform>
                <numerusform>%n جلسة لا يمكن أن تبقى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>لا تعديلات</numerusform>
                <numerusform>تعديل واحد</numerusform>
                <numerusform>تعديلان</numerusform>
                <numerusform>%n تعديلات</numerusform>
                <numerusform>%n تعديلاً</numerusform>
                <numerusform>%n تعديل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n columns are not recognised</source>
            <translation>
                <numerusform>كل الأعمدة معروفة</numerusform>
                <numerusform>عمود واحد غير معروف</numerusform>
                <numerusform>عمودان غير معروفين</numerusform>
                <numerusform>%n أعمدة غير معروفة</numerusform>
                <numerusform>%n عموداً غير معروف</numerusform>
                <numerusform>%n عمود غير معروف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conflicts with the rules</source>
            <translation>
                <numerusform>لا مخالفات للقواعد</numerusform>
                <numerusform>مخالفة واحدة للقواعد</numerusform>
                <numerusform>مخالفتان للقواعد</numerusform>
                <numerusform>%n مخالفات للقواعد</numerusform>
                <numerusform>%n مخالفة للقواعد</numerusform>
                <numerusform>%n مخالفة للقواعد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n errors</source>
            <translation>
                <numerusform>لا أخطاء</numerusform>
                <numerusform>خطأ واحد</numerusform>
                <numerusform>خطآن</numerusform>
                <numerusform>%n أخطاء</numerusform>
                <numerusform>%n خطأً</numerusform>
                <numerusform>%n خطأ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n errors are to be mended first</source>
            <translation>
                <numerusform>لا أخطاء</numerusform>
                <numerusform>يجب تصحيح خطأ واحد أولاً</numerusform>
                <numerusform>يجب تصحيح خطأين أولاً</numerusform>
                <numerusform>يجب تصحيح %n أخطاء أولاً</numerusform>
                <numerusform>يجب تصحيح %n خطأً أولاً</numerusform>
                <numerusform>يجب تصحيح %n خطأ أولاً</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gone</source>
            <translation>
                <numerusform>لا حذف</numerusform>
                <numerusform>حذف واحد</numerusform>
                <numerusform>حذفان</numerusform>
                <numerusform>%n عمليات حذف</numerusform>
                <numerusform>%n عملية حذف</numerusform>
                <numerusform>%n عملية حذف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n marked on the board</source>
            <translation>
                <numerusform>لا شيء</numerusform>
                <numerusform>واحدة معلَّمة في الجدول</numerusform>
                <numerusform>اثنتان معلَّمتان في الجدول</numerusform>
                <numerusform>%n معلَّمة في الجدول</numerusform>
                <numerusform>%n معلَّمة في الجدول</numerusform>
                <numerusform>%n معلَّمة في الجدول</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>لا جديد</numerusform>
                <numerusform>واحدة جديدة</numerusform>
                <numerusform>اثنتان جديدتان</numerusform>
                <numerusform>%n جديدة</numerusform>
                <numerusform>%n جديدة</numerusform>
                <numerusform>%n جديدة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n remarks</source>
            <translation>
                <numerusform>لا ملاحظات</numerusform>
                <numerusform>ملاحظة واحدة</numerusform>
                <numerusform>ملاحظتان</numerusform>
                <numerusform>%n ملاحظات</numerusform>
                <numerusform>%n ملاحظة</numerusform>
                <numerusform>%n ملاحظة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows</source>
            <translation>
                <numerusform>لا صفوف</numerusform>
                <numerusform>صف واحد</numerusform>
                <numerusform>صفان</numerusform>
                <numerusform>%n صفوف</numerusform>
                <numerusform>%n صفاً</numerusform>
                <numerusform>%n صف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions stay as they are</source>
            <translation>
                <numerusform>لا جلسة تبقى كما هي</numerusform>
                <numerusform>جلسة واحدة تبقى كما هي</numerusform>
                <numerusform>جلستان تبقيان كما هما</numerusform>
                <numerusform>%n جلسات تبقى كما هي</numerusform>
                <numerusform>%n جلسة تبقى كما هي</numerusform>
                <numerusform>%n جلسة تبقى كما هي</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to be placed again</source>
            <translation>
                <numerusform>لا شيء</numerusform>
                <numerusform>واحدة يجب إعادة برمجتها</numerusform>
                <numerusform>اثنتان يجب إعادة برمجتهما</numerusform>
                <numerusform>%n يجب إعادة برمجتها</numerusform>
                <numerusform>%n يجب إعادة برمجتها</numerusform>
                <numerusform>%n يجب إعادة برمجتها</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>قبول</translation>
        </message>
        <message>
            <source>After the workbook was mended and saved</source>
            <translation>بعد تصحيح المصنف وحفظه</translation>
        </message>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Bring in</source>
            <translation>تحديث</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>التغييرات</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>اختر…</translation>
        </message>
        <message>
            <source>Column “{heading}” is</source>
            <translation>العمود «{heading}» هو</translation>
        </message>
        <message>
            <source>Columns that you named</source>
            <translation>أعمدة حددتَ معناها</translation>
        </message>
        <message>
            <source>Copy the problems</source>
            <translation>نسخ المشاكل</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>خطأ</translation>
        </message>
        <message>
            <source>Errors only</source>
            <translation>الأخطاء فقط</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>استيراد</translation>
        </message>
        <message>
            <source>Import a workbook</source>
            <translation>استيراد مصنف</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>تجاهل</translation>
        </message>
        <message>
            <source>Nothing changes.</source>
            <translation>لا شيء يتغير.</translation>
        </message>
        <message>
            <source>Nothing: leave it out</source>
            <translation>لا شيء: تجاهلها</translation>
        </message>
        <message>
            <source>Only the order of the rows changes.</source>
            <translation>لا يتغير إلا ترتيب الصفوف.</translation>
        </message>
        <message>
            <source>Preview of the sheet</source>
            <translation>معاينة الورقة</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>المشاكل</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>إعادة القراءة</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Row {row} is beyond what is shown here.</source>
            <translation>الصف {row} خارج ما يظهر هنا.</translation>
        </message>
        <message>
            <source>Rules that will be broken</source>
            <translation>قواعد ستُخالَف</translation>
        </message>
        <message>
            <source>Sessions that cannot stay</source>
            <translation>جلسات لا يمكن أن تبقى</translation>
        </message>
        <message>
            <source>Sessions that change</source>
            <translation>جلسات تتغير</translation>
        </message>
        <message>
            <source>Sessions that the workbook fixes</source>
            <translation>جلسات يثبتها المصنف</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>الأوراق</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>جارٍ التوقف</translation>
        </message>
        <message>
            <source>Take what is suggested</source>
            <translation>اعتماد ما هو مقترح</translation>
        </message>
        <message>
            <source>The whole workbook</source>
            <translation>المصنف كله</translation>
        </message>
        <message>
            <source>The workbook is being read.</source>
            <translation>تجري قراءة المصنف.</translation>
        </message>
        <message>
            <source>The workbook is of “{name}”, not of “{here}”.</source>
            <translation>هذا المصنف يخص «{name}» وليس «{here}».</translation>
        </message>
        <message>
            <source>The workbook says what is there already.</source>
            <translation>لا جديد في المصنف: كل ما فيه موجود من قبل.</translation>
        </message>
        <message>
            <source>This sheet holds</source>
            <translation>تحتوي هذه الورقة على</translation>
        </message>
        <message>
            <source>This sheet is empty.</source>
            <translation>هذه الورقة فارغة.</translation>
        </message>
        <message>
            <source>Update from a workbook</source>
            <translation>التحديث من مصنف</translation>
        </message>
        <message>
            <source>What</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>What becomes of it</source>
            <translation>ما الذي يتغير</translation>
        </message>
        <message>
            <source>What changes is shown once the workbook is sound.</source>
            <translation>تظهر التغييرات حين يخلو المصنف من الأخطاء.</translation>
        </message>
        <message>
            <source>What is not recognised is left out.</source>
            <translation>ما لم يُتعرَّف عليه لا يؤخذ في الحسبان.</translation>
        </message>
        <message>
            <source>Workbook</source>
            <translation>المصنف</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ولا غير</numerusform>
                <numerusform>وواحدة أخرى</numerusform>
                <numerusform>واثنتان أخريان</numerusform>
                <numerusform>و%n أخرى</numerusform>
                <numerusform>و%n أخرى</numerusform>
                <numerusform>و%n أخرى</numerusform>
            </translation>
        </message>
        <message>
            <source>empty</source>
            <translation>فارغة</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>its slot is gone</source>
            <translation>لم تعد فترتها موجودة</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>متجاهل</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>مثبتة</translation>
        </message>
        <message>
            <source>locked with its room</source>
            <translation>مثبتة مع قاعتها</translation>
        </message>
        <message>
            <source>new</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>not recognised</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>row {row}</source>
            <translation>الصف {row}</translation>
        </message>
        <message>
            <source>stands there twice</source>
            <translation>مكرر</translation>
        </message>
        <message>
            <source>the area is gone</source>
            <translation>لم تعد الخبرة موجودة</translation>
        </message>
        <message numerus="yes">
            <source>the first %n are shown</source>
            <translation>
                <numerusform>لا شيء معروض</numerusform>
                <numerusform>الأول معروض</numerusform>
                <numerusform>أول اثنين معروضان</numerusform>
                <numerusform>أول %n معروضة</numerusform>
                <numerusform>أول %n معروضة</numerusform>
                <numerusform>أول %n معروضة</numerusform>
            </translation>
        </message>
        <message>
            <source>the mentor is gone</source>
            <translation>لم يعد المرشد موجوداً</translation>
        </message>
        <message>
            <source>the project is gone</source>
            <translation>لم يعد المشروع موجوداً</translation>
        </message>
        <message>
            <source>there is no room for it any more</source>
            <translation>لم يعد لها مكان</translation>
        </message>
        <message>
            <source>waits, for it clashes with another</source>
            <translation>في الانتظار لتعارضها مع أخرى</translation>
        </message>
        <message>
            <source>{facts}. It is one step, which can be taken back.</source>
            <translation>{facts}. هذه خطوة واحدة يمكن التراجع عنها.</translation>
        </message>
        <message>
            <source>{heading}: {change}</source>
            <translation>{heading}: {change}</translation>
        </message>
        <message>
            <source>{severity}: {text}</source>
            <translation>{severity}: {text}</translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>Backups, the newest first</source>
            <translation>النسخ الاحتياطية، الأحدث أولا</translation>
        </message>
        <message>
            <source>It is shown by way of a copy that this version of the program can read; the file itself is not touched.</source>
            <translation>ويُعرض عبر نسخة يستطيع هذا الإصدار من التطبيق قراءتها؛ أما الملف نفسه فلا يُمسّ.</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>إبقاؤه كما هو</translation>
        </message>
        <message>
            <source>Looking at the backups…</source>
            <translation>قراءة النسخ الاحتياطية…</translation>
        </message>
        <message>
            <source>No backup could be made: {reason}</source>
            <translation>تعذر إنشاء نسخة احتياطية: {reason}</translation>
        </message>
        <message>
            <source>Open for reading only, as you wished.</source>
            <translation>مفتوح للقراءة فقط، كما طلبت.</translation>
        </message>
        <message>
            <source>Open for reading only: the file or its folder cannot be written to, as on a disc, a protected stick or in a folder of others.</source>
            <translation>مفتوح للقراءة فقط: لا يمكن الكتابة في الملف أو في مجلده، كما في قرص محمي أو مفتاح مقفل أو مجلد شخص آخر.</translation>
        </message>
        <message>
            <source>Open for reading only: {user} on {host} has this file open since {since}. What is changed there is seen here when it is opened again.</source>
            <translation>مفتوح للقراءة فقط: الملف مفتوح لدى {user} على {host} منذ {since}. ما يُغيَّر هناك يظهر هنا عند إعادة فتحه.</translation>
        </message>
        <message>
            <source>Open the backup in its place</source>
            <translation>فتح النسخة الاحتياطية مكانه</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>استرجاع نسخة احتياطية</translation>
        </message>
        <message>
            <source>Restore this backup</source>
            <translation>استرجاع هذه النسخة</translation>
        </message>
        <message>
            <source>Restored; what was there is kept as {file}</source>
            <translation>تم الاسترجاع؛ حُفظ ما كان هناك باسم {file}</translation>
        </message>
        <message>
            <source>The file becomes again what it was then. What it is now is kept as a backup first, so that this can be taken back.</source>
            <translation>يعود الملف كما كان آنذاك. وتُحفظ حالته الحالية أولا نسخةً احتياطية، فيمكن التراجع عن ذلك.</translation>
        </message>
        <message>
            <source>There is no backup yet. One is made after a quarter of an hour of work, and before anything large is changed.</source>
            <translation>لا توجد نسخة احتياطية بعد. تُنشأ نسخة بعد ربع ساعة من العمل، وقبل كل تغيير كبير.</translation>
        </message>
        <message>
            <source>This file cannot be opened</source>
            <translation>تعذر فتح هذا الملف</translation>
        </message>
        <message>
            <source>This file lies on a drive that can be pulled out, and some of them lose what they say is saved. Work on a copy on this computer, and carry it back at the end.</source>
            <translation>هذا الملف على قرص قابل للنزع، وبعض هذه الأقراص يفقد ما يقول إنه حفظه. اعمل على نسخة على هذا الحاسوب، ثم أعدها في النهاية.</translation>
        </message>
        <message>
            <source>This file lies on a network drive. If the network fails, or two people write at once, it may be damaged. Work on a copy on this computer, and carry it back at the end.</source>
            <translation>هذا الملف على قرص في الشبكة. قد يتلف إذا انقطعت الشبكة أو كتب شخصان في الوقت نفسه. اعمل على نسخة على هذا الحاسوب، ثم أعدها في النهاية.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>مفهوم</translation>
        </message>
        <message>
            <source>Work on a copy…</source>
            <translation>العمل على نسخة…</translation>
        </message>
        <message>
            <source>{refusal}

Its newest good backup is of {when} ({cause}): {content}.

If it is put in the place of the file, the file as it is now is kept beside it.</source>
            <translation>{refusal}

أحدث نسخة احتياطية سليمة: {when} ({cause}) — {content}.

إذا وُضعت مكان الملف، يُحفظ الملف كما هو الآن بجانبها.</translation>
        </message>
        <message>
            <source>{when}, {cause}</source>
            <translation>{when}، {cause}</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Add one</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>All that can be done with a card</source>
            <translation>كل ما يمكن فعله بالبطاقة</translation>
        </message>
        <message>
            <source>Arrow keys</source>
            <translation>الأسهم</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>أُلغيت</translation>
        </message>
        <message>
            <source>Choose several cards</source>
            <translation>اختيار عدة بطاقات</translation>
        </message>
        <message>
            <source>Ctrl and the wheel</source>
            <translation>Ctrl مع العجلة</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Duplicate it</source>
            <translation>تكرار</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>مفتاح الإدخال</translation>
        </message>
        <message>
            <source>Escape</source>
            <translation>Escape</translation>
        </message>
        <message>
            <source>Go from cell to cell</source>
            <translation>التنقل من خانة إلى أخرى</translation>
        </message>
        <message>
            <source>Go to its form</source>
            <translation>الانتقال إلى بطاقته</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>عُقدت</translation>
        </message>
        <message>
            <source>In Today’s list</source>
            <translation>في قائمة اليوم</translation>
        </message>
        <message>
            <source>In lists of people, rooms and rows</source>
            <translation>في قوائم الأشخاص والقاعات والفترات</translation>
        </message>
        <message>
            <source>Menu key</source>
            <translation>مفتاح القائمة</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>فاتت</translation>
        </message>
        <message>
            <source>On the board</source>
            <translation>على اللوحة</translation>
        </message>
        <message>
            <source>Planned again</source>
            <translation>مبرمجة من جديد</translation>
        </message>
        <message>
            <source>Put it back where it was</source>
            <translation>إعادتها إلى مكانها</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>See it on the board</source>
            <translation>رؤيتها على اللوحة</translation>
        </message>
        <message>
            <source>Shift and arrow keys, or Ctrl and a click</source>
            <translation>Shift مع الأسهم، أو Ctrl مع النقر</translation>
        </message>
        <message>
            <source>Space or Enter</source>
            <translation>المسافة أو الإدخال</translation>
        </message>
        <message>
            <source>Take a card in hand, and put it down</source>
            <translation>أخذ بطاقة في اليد ووضعها</translation>
        </message>
        <message>
            <source>Take it off the board</source>
            <translation>إزالتها من اللوحة</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>التكبير والتصغير</translation>
        </message>
    </context>
    <context>
        <name>Late</name>
        <message>
            <source> minutes later</source>
            <translation> دقيقة لاحقًا</translation>
        </message>
        <message numerus="yes">
            <source>%n sessions do not fit any more.</source>
            <translation>
                <numerusform>كل الجلسات لها مكان.</numerusform>
                <numerusform>جلسة واحدة لم يعد لها مكان.</numerusform>
                <numerusform>جلستان لم يعد لهما مكان.</numerusform>
                <numerusform>%n جلسات لم يعد لها مكان.</numerusform>
                <numerusform>%n جلسة لم يعد لها مكان.</numerusform>
                <numerusform>%n جلسة لم يعد لها مكان.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions move along.</source>
            <translation>
                <numerusform>لا تنتقل أي جلسة.</numerusform>
                <numerusform>تنتقل جلسة واحدة معه.</numerusform>
                <numerusform>تنتقل جلستان معه.</numerusform>
                <numerusform>تنتقل %n جلسات معه.</numerusform>
                <numerusform>تنتقل %n جلسة معه.</numerusform>
                <numerusform>تنتقل %n جلسة معه.</numerusform>
            </translation>
        </message>
        <message>
            <source>How many minutes later</source>
            <translation>بكم دقيقة</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>إبقاؤه كما هو</translation>
        </message>
        <message>
            <source>Shift the rest of the day</source>
            <translation>تأخير بقية اليوم</translation>
        </message>
        <message>
            <source>The day ends at {time}.</source>
            <translation>ينتهي اليوم في {time}.</translation>
        </message>
        <message>
            <source>The day is late</source>
            <translation>تأخر اليوم</translation>
        </message>
        <message>
            <source>What begins at this time or later</source>
            <translation>ما يبدأ ابتداءً من</translation>
        </message>
        <message>
            <source>comes</source>
            <translation>يأتي</translation>
        </message>
    </context>
    <context>
        <name>Lengths</name>
        <message>
            <source>{hours} h</source>
            <translation>{hours} س</translation>
        </message>
        <message>
            <source>{hours} h {minutes:02}</source>
            <translation>{hours} س {minutes:02}</translation>
        </message>
    </context>
    <context>
        <name>Mentors</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>لا أيام</numerusform>
                <numerusform>يوم واحد</numerusform>
                <numerusform>يومان</numerusform>
                <numerusform>%n أيام</numerusform>
                <numerusform>%n يومًا</numerusform>
                <numerusform>%n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a mentor</source>
            <translation>إضافة مرشد</translation>
        </message>
        <message>
            <source>Add an area</source>
            <translation>إضافة خبرة</translation>
        </message>
        <message>
            <source>Add the mentors one by one, or bring them in from the workbook that your online form gives you.</source>
            <translation>أضف المرشدين واحدًا واحدًا، أو استوردهم من المصنف الذي يعطيه نموذجك على الإنترنت.</translation>
        </message>
        <message>
            <source>Areas come first: add them under Expertise.</source>
            <translation>أضف الخبرات أولًا في شاشة الخبرة.</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>الاتصال</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>البلد</translation>
        </message>
        <message>
            <source>Country, organisation</source>
            <translation>البلد والمؤسسة</translation>
        </message>
        <message>
            <source>Days with at least one slot in which they are free</source>
            <translation>أيام فيها فترة واحدة على الأقل يكون فيها المرشد متاحًا</translation>
        </message>
        <message>
            <source>Does not meet</source>
            <translation>لا يلتقي</translation>
        </message>
        <message>
            <source>Expertise</source>
            <translation>الخبرة</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <source>Level in {area}</source>
            <translation>المستوى في {area}</translation>
        </message>
        <message>
            <source>Level {level} of 3</source>
            <translation>المستوى {level} من 3</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>الحدود</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>الحمل</translation>
        </message>
        <message>
            <source>Mentor</source>
            <translation>المرشد</translation>
        </message>
        <message>
            <source>Mentors</source>
            <translation>المرشدون</translation>
        </message>
        <message>
            <source>Name of the mentor</source>
            <translation>اسم المرشد</translation>
        </message>
        <message>
            <source>New mentor</source>
            <translation>مرشد جديد</translation>
        </message>
        <message>
            <source>No area yet: without one, no session can be given.</source>
            <translation>لا خبرة بعد: لا تُعطى جلسة من دونها.</translation>
        </message>
        <message>
            <source>No mentor matches “{text}”.</source>
            <translation>لا مرشد يطابق «{text}».</translation>
        </message>
        <message>
            <source>No mentor yet</source>
            <translation>لا مرشدين بعد</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>المؤسسة</translation>
        </message>
        <message>
            <source>Own room</source>
            <translation>القاعة الخاصة</translation>
        </message>
        <message>
            <source>Presence</source>
            <translation>الحضور</translation>
        </message>
        <message>
            <source>Remove {area}</source>
            <translation>إزالة {area}</translation>
        </message>
        <message>
            <source>Search for a mentor, an area, a language…</source>
            <translation>البحث عن مرشد أو خبرة أو لغة…</translation>
        </message>
        <message>
            <source>Sessions at least</source>
            <translation>أقل عدد للجلسات</translation>
        </message>
        <message>
            <source>Sessions placed of those that could be given</source>
            <translation>الجلسات المبرمجة من الجلسات الممكنة</translation>
        </message>
        <message>
            <source>Slots in a row at most</source>
            <translation>أقصى عدد للفترات المتتالية</translation>
        </message>
        <message>
            <source>all</source>
            <translation>كلها</translation>
        </message>
        <message>
            <source>any</source>
            <translation>كلها</translation>
        </message>
        <message>
            <source>none</source>
            <translation>لا قاعة</translation>
        </message>
    </context>
    <context>
        <name>Menu</name>
        <message>
            <source>&amp;About Ateliers Desktop</source>
            <translation>&amp;حول Ateliers Desktop</translation>
        </message>
        <message>
            <source>&amp;Cancel it</source>
            <translation>إل&amp;غاء الجلسة</translation>
        </message>
        <message>
            <source>&amp;Check the data…</source>
            <translation>&amp;فحص البيانات…</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;داكنة</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;تحرير</translation>
        </message>
        <message>
            <source>&amp;Export as a workbook…</source>
            <translation>ت&amp;صدير كمصنف…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;ملف</translation>
        </message>
        <message>
            <source>&amp;Guide</source>
            <translation>ال&amp;دليل</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>م&amp;ساعدة</translation>
        </message>
        <message>
            <source>&amp;Import a workbook…</source>
            <translation>استيراد &amp;مصنف…</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>ال&amp;مفاتيح</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;فاتحة</translation>
        </message>
        <message>
            <source>&amp;Lock or unlock</source>
            <translation>ت&amp;ثبيت أو إلغاء التثبيت</translation>
        </message>
        <message>
            <source>&amp;Mentors</source>
            <translation>ال&amp;مرشدون</translation>
        </message>
        <message>
            <source>&amp;Move to…</source>
            <translation>&amp;نقل إلى…</translation>
        </message>
        <message>
            <source>&amp;New, from nothing…</source>
            <translation>إقامة &amp;جديدة من الصفر…</translation>
        </message>
        <message>
            <source>&amp;Next residency…</source>
            <translation>الإقامة ال&amp;تالية…</translation>
        </message>
        <message>
            <source>&amp;Notes</source>
            <translation>الملاح&amp;ظات</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;فتح…</translation>
        </message>
        <message>
            <source>&amp;Plan</source>
            <translation>التخ&amp;طيط</translation>
        </message>
        <message>
            <source>&amp;Print the day</source>
            <translation>&amp;طباعة اليوم</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>خ&amp;روج</translation>
        </message>
        <message>
            <source>&amp;Remove this residency…</source>
            <translation>&amp;حذف هذه الإقامة…</translation>
        </message>
        <message>
            <source>&amp;Rooms</source>
            <translation>ال&amp;قاعات</translation>
        </message>
        <message>
            <source>&amp;Search the board</source>
            <translation>ال&amp;بحث في اللوحة</translation>
        </message>
        <message>
            <source>&amp;Session</source>
            <translation>ال&amp;جلسة</translation>
        </message>
        <message>
            <source>&amp;Smaller</source>
            <translation>ت&amp;صغير</translation>
        </message>
        <message>
            <source>&amp;Take off the board</source>
            <translation>إ&amp;زالة من اللوحة</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;عرض</translation>
        </message>
        <message>
            <source>&amp;Whole week</source>
            <translation>الأ&amp;سبوع</translation>
        </message>
        <message>
            <source>Add a session no&amp;w…</source>
            <translation>&amp;إضافة جلسة الآن…</translation>
        </message>
        <message>
            <source>Add people from a &amp;workbook…</source>
            <translation>إضافة أشخاص من &amp;مصنّف…</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>حسب ال&amp;نظام</translation>
        </message>
        <message>
            <source>B&amp;y mentors</source>
            <translation>&amp;حسب المرشدين</translation>
        </message>
        <message>
            <source>Brigh&amp;tness</source>
            <translation>الإ&amp;ضاءة</translation>
        </message>
        <message>
            <source>Bring in a &amp;later state of the form…</source>
            <translation>إدخال &amp;نسخة أحدث من الاستمارة…</translation>
        </message>
        <message>
            <source>By &amp;projects</source>
            <translation>حسب المشا&amp;ريع</translation>
        </message>
        <message>
            <source>By r&amp;ooms</source>
            <translation>حسب القا&amp;عات</translation>
        </message>
        <message>
            <source>Day &amp;after</source>
            <translation>اليوم ال&amp;تالي</translation>
        </message>
        <message>
            <source>Day &amp;before</source>
            <translation>اليوم السا&amp;بق</translation>
        </message>
        <message>
            <source>E&amp;xpertise</source>
            <translation>ال&amp;خبرة</translation>
        </message>
        <message>
            <source>Export as a &amp;calendar…</source>
            <translation>تصدير ك&amp;تقويم…</translation>
        </message>
        <message>
            <source>Import a &amp;folder of CSV files…</source>
            <translation>استيراد مجلد ملفات &amp;CSV…</translation>
        </message>
        <message>
            <source>Lang&amp;uage</source>
            <translation>ال&amp;لغة</translation>
        </message>
        <message>
            <source>Larg&amp;er</source>
            <translation>ت&amp;كبير</translation>
        </message>
        <message>
            <source>Mentors</source>
            <translation>المرشدون</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>تمت تلبيته</translation>
        </message>
        <message>
            <source>More &amp;needed</source>
            <translation>احتياج يتطلب ال&amp;مزيد</translation>
        </message>
        <message>
            <source>More needed</source>
            <translation>يحتاج إلى المزيد</translation>
        </message>
        <message>
            <source>Need &amp;open</source>
            <translation>احتياج م&amp;فتوح</translation>
        </message>
        <message>
            <source>Need m&amp;et</source>
            <translation>احتياج &amp;تمت تلبيته</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>مفتوح</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>الملفات الأ&amp;خيرة</translation>
        </message>
        <message>
            <source>Open the &amp;sample residency…</source>
            <translation>فتح الإقامة التجري&amp;بية…</translation>
        </message>
        <message>
            <source>Open to rea&amp;d only…</source>
            <translation>فتح لل&amp;قراءة فقط…</translation>
        </message>
        <message>
            <source>P&amp;lanning</source>
            <translation>ال&amp;جدولة</translation>
        </message>
        <message>
            <source>P&amp;ropose a schedule</source>
            <translation>اقتراح &amp;جدول</translation>
        </message>
        <message>
            <source>Plan it &amp;again</source>
            <translation>إعادة ال&amp;برمجة</translation>
        </message>
        <message>
            <source>Pr&amp;inting</source>
            <translation>ال&amp;طباعة</translation>
        </message>
        <message>
            <source>Pro&amp;gramme</source>
            <translation>البر&amp;نامج</translation>
        </message>
        <message>
            <source>Pro&amp;jects</source>
            <translation>الم&amp;شاريع</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>المشاريع</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>Redo: {edit}</source>
            <translation>إعادة: {edit}</translation>
        </message>
        <message>
            <source>Report for the p&amp;artners…</source>
            <translation>&amp;حصيلة للشركاء…</translation>
        </message>
        <message>
            <source>Residencies of &amp;this file</source>
            <translation>إقامات &amp;هذا الملف</translation>
        </message>
        <message>
            <source>Restore a &amp;backup…</source>
            <translation>استرجاع نسخة &amp;احتياطية…</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>القاعات</translation>
        </message>
        <message>
            <source>Screen for the &amp;hall…</source>
            <translation>شاشة الب&amp;هو…</translation>
        </message>
        <message>
            <source>Something changed: &amp;move as little as possible…</source>
            <translation>طارئ: نقل أقل عدد م&amp;مكن…</translation>
        </message>
        <message>
            <source>The day is &amp;late…</source>
            <translation>تأخر ال&amp;يوم…</translation>
        </message>
        <message>
            <source>To&amp;day</source>
            <translation>ال&amp;يوم</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Undo: {edit}</source>
            <translation>تراجع: {edit}</translation>
        </message>
        <message>
            <source>Usual si&amp;ze</source>
            <translation>الحجم المعتا&amp;د</translation>
        </message>
        <message>
            <source>Was &amp;held</source>
            <translation>&amp;عُقدت</translation>
        </message>
        <message>
            <source>Was m&amp;issed</source>
            <translation>لم يحضرها أ&amp;حد</translation>
        </message>
        <message>
            <source>What is &amp;kept about somebody…</source>
            <translation>ما هو محفوظ عن &amp;شخص ما…</translation>
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>Save a report…</source>
            <translation>حفظ تقرير…</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>حفظ التقرير</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>تم الحفظ: {file}</translation>
        </message>
        <message>
            <source>Something went wrong in the program</source>
            <translation>حدث خطأ في التطبيق</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>نص</translation>
        </message>
        <message>
            <source>That could not be done</source>
            <translation>تعذر تنفيذ العملية</translation>
        </message>
        <message>
            <source>The program made a mistake. What you had entered is saved. Save the report below and send it to whoever looks after the program; it holds no names, no notes and nothing of your files.</source>
            <translation>حدث خطأ داخل التطبيق. ما أدخلته محفوظ. احفظ التقرير أدناه وأرسله إلى من يتولى صيانة التطبيق؛ ليس فيه أسماء ولا ملاحظات ولا شيء من ملفاتك.</translation>
        </message>
        <message>
            <source>This needs your attention</source>
            <translation>أمر يتطلب انتباهك</translation>
        </message>
    </context>
    <context>
        <name>Move</name>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Leave it where it is</source>
            <translation>إبقاؤها في مكانها</translation>
        </message>
        <message>
            <source>Mentor</source>
            <translation>المرشد</translation>
        </message>
        <message>
            <source>Move it there</source>
            <translation>نقلها إلى هناك</translation>
        </message>
        <message>
            <source>Move {project}</source>
            <translation>نقل {project}</translation>
        </message>
        <message>
            <source>No room</source>
            <translation>دون قاعة</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>القاعة</translation>
        </message>
        <message>
            <source>Slot</source>
            <translation>الفترة</translation>
        </message>
        <message>
            <source>Whichever is free</source>
            <translation>أي قاعة متاحة</translation>
        </message>
    </context>
    <context>
        <name>Newcomers</name>
        <message>
            <source>Add people</source>
            <translation>إضافة أشخاص</translation>
        </message>
        <message>
            <source>Add to the residency</source>
            <translation>إضافة إلى الإقامة</translation>
        </message>
        <message>
            <source>Names like others of this file</source>
            <translation>أسماء تشبه أسماء أخرى في هذا الملف</translation>
        </message>
        <message>
            <source>Projects and mentors of the workbook that the residency does not have yet. Whoever is here stays as they are. It is one step that can be undone.</source>
            <translation>مشاريع المصنف ومرشدوه غير الموجودين بعد في الإقامة. يبقى الموجودون كما هم. وهي خطوة واحدة يمكن التراجع عنها.</translation>
        </message>
        <message>
            <source>Reading the workbook</source>
            <translation>قراءة المصنف</translation>
        </message>
        <message>
            <source>Somebody new</source>
            <translation>شخص جديد</translation>
        </message>
        <message>
            <source>Who comes in</source>
            <translation>من ينضم</translation>
        </message>
        <message>
            <source>Who is {name}?</source>
            <translation>من هو {name}؟</translation>
        </message>
        <message>
            <source>{name} of {residency}</source>
            <translation>{name} من {residency}</translation>
        </message>
        <message>
            <source>{name}, who is here already: not to be added</source>
            <translation>{name} الموجود هنا من قبل: لا يُضاف</translation>
        </message>
    </context>
    <context>
        <name>Next residency</name>
        <message>
            <source>Areas of expertise</source>
            <translation>مجالات الخبرة</translation>
        </message>
        <message>
            <source>Create the residency</source>
            <translation>إنشاء الإقامة</translation>
        </message>
        <message>
            <source>Follows on</source>
            <translation>تلي</translation>
        </message>
        <message>
            <source>Next residency</source>
            <translation>الإقامة التالية</translation>
        </message>
        <message>
            <source>Slots, breaks and events are copied day by day. Needs go along with the sessions that are left of them, met ones do not; neither do arrivals, absences and sessions. Notes stay where they were written, and open actions stay in sight until they are done.</source>
            <translation>تُنسخ الفترات والاستراحات والفعاليات يوماً بيوم. تنتقل الاحتياجات بما بقي من جلساتها إلا ما لُبّي منها، ولا تنتقل مواعيد الوصول ولا الغيابات ولا الجلسات. تبقى الملاحظات حيث كُتبت، وتبقى الإجراءات المفتوحة ظاهرة إلى أن تُنجز.</translation>
        </message>
        <message>
            <source>The file has a residency of this name.</source>
            <translation>في الملف إقامة بهذا الاسم.</translation>
        </message>
        <message>
            <source>Who and what goes along</source>
            <translation>من وما ينتقل معها</translation>
        </message>
    </context>
    <context>
        <name>Notes</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>لا نتائج</numerusform>
                <numerusform>نتيجة واحدة</numerusform>
                <numerusform>نتيجتان</numerusform>
                <numerusform>%n نتائج</numerusform>
                <numerusform>%n نتيجة</numerusform>
                <numerusform>%n نتيجة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notes</source>
            <translation>
                <numerusform>لا ملاحظات</numerusform>
                <numerusform>ملاحظة واحدة</numerusform>
                <numerusform>ملاحظتان</numerusform>
                <numerusform>%n ملاحظات</numerusform>
                <numerusform>%n ملاحظة</numerusform>
                <numerusform>%n ملاحظة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them late</source>
            <translation>
                <numerusform>لا متأخر منها</numerusform>
                <numerusform>واحد منها متأخر</numerusform>
                <numerusform>اثنان منها متأخران</numerusform>
                <numerusform>%n منها متأخرة</numerusform>
                <numerusform>%n منها متأخرًا</numerusform>
                <numerusform>%n منها متأخرة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open actions</source>
            <translation>
                <numerusform>لا إجراءات مفتوحة</numerusform>
                <numerusform>إجراء مفتوح واحد</numerusform>
                <numerusform>إجراءان مفتوحان</numerusform>
                <numerusform>%n إجراءات مفتوحة</numerusform>
                <numerusform>%n إجراءً مفتوحًا</numerusform>
                <numerusform>%n إجراء مفتوح</numerusform>
            </translation>
        </message>
        <message>
            <source>A note takes {most} letters: begin another one for the rest.</source>
            <translation>تتسع الملاحظة لـ {most} حرف على الأكثر: ابدأ ملاحظة أخرى لما تبقى.</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>إجراء</translation>
        </message>
        <message>
            <source>Action, done</source>
            <translation>إجراء منجز</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>الإجراءات</translation>
        </message>
        <message>
            <source>Add an action…</source>
            <translation>أضف إجراءً…</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>Change the action</source>
            <translation>تعديل الإجراء</translation>
        </message>
        <message>
            <source>Change the note</source>
            <translation>تعديل الملاحظة</translation>
        </message>
        <message>
            <source>Choose a project or a mentor in the list to read and write notes about them.</source>
            <translation>اختر مشروعًا أو مرشدًا من القائمة لقراءة الملاحظات عنه وكتابتها.</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>سرّية</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Never on paper nor in an export, unless chosen each time</source>
            <translation>لا تظهر على الورق ولا في ملف مُصدَّر إلا إذا اختير ذلك في كل مرة</translation>
        </message>
        <message>
            <source>No note and no action has “{text}” in it</source>
            <translation>لا توجد ملاحظة ولا إجراء فيه «{text}»</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>الملاحظات</translation>
        </message>
        <message>
            <source>Nothing is left to be done.</source>
            <translation>لم يبقَ شيء للإنجاز.</translation>
        </message>
        <message>
            <source>Nothing written yet</source>
            <translation>لم يُكتب شيء بعد</translation>
        </message>
        <message>
            <source>Open actions</source>
            <translation>الإجراءات المفتوحة</translation>
        </message>
        <message>
            <source>Reading all notes…</source>
            <translation>جارٍ قراءة كل الملاحظات…</translation>
        </message>
        <message>
            <source>Search all notes and actions…</source>
            <translation>ابحث في كل الملاحظات والإجراءات…</translation>
        </message>
        <message numerus="yes">
            <source>Show %n earlier notes</source>
            <translation>
                <numerusform>لا ملاحظات أقدم</numerusform>
                <numerusform>إظهار ملاحظة أقدم واحدة</numerusform>
                <numerusform>إظهار ملاحظتين أقدم</numerusform>
                <numerusform>إظهار %n ملاحظات أقدم</numerusform>
                <numerusform>إظهار %n ملاحظة أقدم</numerusform>
                <numerusform>إظهار %n ملاحظة أقدم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n more that are done</source>
            <translation>
                <numerusform>لا مزيد من المنجز</numerusform>
                <numerusform>إظهار إجراء منجز آخر</numerusform>
                <numerusform>إظهار إجراءين منجزين آخرين</numerusform>
                <numerusform>إظهار %n إجراءات منجزة أخرى</numerusform>
                <numerusform>إظهار %n إجراءً منجزًا آخر</numerusform>
                <numerusform>إظهار %n إجراء منجز آخر</numerusform>
            </translation>
        </message>
        <message>
            <source>Take the action out</source>
            <translation>حذف الإجراء</translation>
        </message>
        <message>
            <source>Take the note out</source>
            <translation>حذف الملاحظة</translation>
        </message>
        <message numerus="yes">
            <source>The %n newest; type another word to find fewer</source>
            <translation>
                <numerusform>لا شيء؛ أضف كلمة لتضييق البحث</numerusform>
                <numerusform>الأحدث؛ أضف كلمة لتضييق البحث</numerusform>
                <numerusform>الأحدث (اثنتان)؛ أضف كلمة لتضييق البحث</numerusform>
                <numerusform>أحدث %n نتائج؛ أضف كلمة لتضييق البحث</numerusform>
                <numerusform>أحدث %n نتيجة؛ أضف كلمة لتضييق البحث</numerusform>
                <numerusform>أحدث %n نتيجة؛ أضف كلمة لتضييق البحث</numerusform>
            </translation>
        </message>
        <message>
            <source>The action was taken out.</source>
            <translation>حُذف الإجراء.</translation>
        </message>
        <message>
            <source>The mentor as such</source>
            <translation>المرشد عمومًا</translation>
        </message>
        <message>
            <source>The note was taken out.</source>
            <translation>حُذفت الملاحظة.</translation>
        </message>
        <message>
            <source>The project as a whole</source>
            <translation>المشروع عمومًا</translation>
        </message>
        <message>
            <source>The search failed. Type on to try it again; the notes themselves are safe.</source>
            <translation>تعذّر البحث. واصل الكتابة لإعادة المحاولة؛ الملاحظات نفسها سليمة.</translation>
        </message>
        <message>
            <source>To the mentor</source>
            <translation>إلى المرشد</translation>
        </message>
        <message>
            <source>To the project</source>
            <translation>إلى المشروع</translation>
        </message>
        <message>
            <source>Until when</source>
            <translation>إلى متى</translation>
        </message>
        <message>
            <source>Until: {day}</source>
            <translation>قبل: {day}</translation>
        </message>
        <message>
            <source>What the note is about</source>
            <translation>موضوع الملاحظة</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>نتائج البحث</translation>
        </message>
        <message>
            <source>What was said…</source>
            <translation>ما قيل…</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>من</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>من ينجزه</translation>
        </message>
        <message>
            <source>Who writes</source>
            <translation>من يكتب</translation>
        </message>
        <message>
            <source>Whose notes</source>
            <translation>ملاحظات من</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>كتابة ملاحظة</translation>
        </message>
        <message>
            <source>Write the day as {day}, or leave it empty.</source>
            <translation>اكتب اليوم هكذا {day}، أو اتركه فارغًا.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>اسمك</translation>
        </message>
        <message>
            <source>done on {day}</source>
            <translation>أُنجز {day}</translation>
        </message>
        <message>
            <source>earlier</source>
            <translation>سابقًا</translation>
        </message>
        <message>
            <source>late</source>
            <translation>متأخر</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>قبل {day}</translation>
        </message>
        <message>
            <source>written by {author}</source>
            <translation>كتبها {author}</translation>
        </message>
    </context>
    <context>
        <name>Personal data</name>
        <message numerus="yes">
            <source>%n backups beside the file go on holding the data.</source>
            <translation>
                <numerusform>لا نسخة احتياطية بجانب الملف تحتوي هذه البيانات.</numerusform>
                <numerusform>نسخة احتياطية واحدة بجانب الملف ما زالت تحتوي هذه البيانات.</numerusform>
                <numerusform>نسختان احتياطيتان بجانب الملف ما زالتا تحتويان هذه البيانات.</numerusform>
                <numerusform>%n نسخ احتياطية بجانب الملف ما زالت تحتوي هذه البيانات.</numerusform>
                <numerusform>%n نسخة احتياطية بجانب الملف ما زالت تحتوي هذه البيانات.</numerusform>
                <numerusform>%n نسخة احتياطية بجانب الملف ما زالت تحتوي هذه البيانات.</numerusform>
            </translation>
        </message>
        <message>
            <source>Absences</source>
            <translation>الغيابات</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>الإجراءات</translation>
        </message>
        <message>
            <source>Also known as {names}.</source>
            <translation>معروف أيضاً باسم {names}.</translation>
        </message>
        <message>
            <source>Also the e-mail and phone of their project</source>
            <translation>وكذلك بريد مشروعه وهاتفه</translation>
        </message>
        <message>
            <source>Areas of expertise</source>
            <translation>مجالات الخبرة</translation>
        </message>
        <message>
            <source>Backups that are not deleted go on holding the data, and so do copies elsewhere, exported files and paper.</source>
            <translation>النسخ الاحتياطية التي لا تُحذف تبقى محتوية على هذه البيانات، وكذلك النسخ في أماكن أخرى والملفات المصدَّرة والأوراق.</translation>
        </message>
        <message>
            <source>Copies elsewhere, exported files and paper go on holding the data.</source>
            <translation>النسخ في أماكن أخرى والملفات المصدَّرة والأوراق تبقى محتوية على هذه البيانات.</translation>
        </message>
        <message numerus="yes">
            <source>Delete the %n backups beside the file</source>
            <translation>
                <numerusform>لا نسخة احتياطية لحذفها بجانب الملف</numerusform>
                <numerusform>حذف النسخة الاحتياطية الوحيدة بجانب الملف</numerusform>
                <numerusform>حذف النسختين الاحتياطيتين بجانب الملف</numerusform>
                <numerusform>حذف %n نسخ احتياطية بجانب الملف</numerusform>
                <numerusform>حذف %n نسخة احتياطية بجانب الملف</numerusform>
                <numerusform>حذف %n نسخة احتياطية بجانب الملف</numerusform>
            </translation>
        </message>
        <message>
            <source>E-mail, phone, members of the team, summary and business model go. Country, needs and the size of the team stay.</source>
            <translation>يُحذف البريد والهاتف وأعضاء الفريق والملخص ونموذج العمل، ويبقى البلد والاحتياجات وحجم الفريق.</translation>
        </message>
        <message>
            <source>Erase nothing</source>
            <translation>عدم محو أي شيء</translation>
        </message>
        <message>
            <source>Erase {name}</source>
            <translation>محو {name}</translation>
        </message>
        <message>
            <source>Erase {name} for good</source>
            <translation>محو {name} نهائياً</translation>
        </message>
        <message>
            <source>Erase…</source>
            <translation>محو…</translation>
        </message>
        <message>
            <source>Erasing</source>
            <translation>جارٍ المحو</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>الفعاليات</translation>
        </message>
        <message>
            <source>Export as JSON…</source>
            <translation>تصدير بصيغة JSON…</translation>
        </message>
        <message>
            <source>Export as a page…</source>
            <translation>تصدير كصفحة…</translation>
        </message>
        <message>
            <source>Export what is kept about {name}</source>
            <translation>تصدير ما هو محفوظ عن {name}</translation>
        </message>
        <message>
            <source>In a few words</source>
            <translation>في كلمات</translation>
        </message>
        <message>
            <source>In sessions and texts they are called “{name}”.</source>
            <translation>في الجلسات والنصوص يصبح الاسم «{name}».</translation>
        </message>
        <message>
            <source>In the team of</source>
            <translation>في فريق</translation>
        </message>
        <message>
            <source>Keep notes and actions about them, without the name</source>
            <translation>الاحتفاظ بالملاحظات والإجراءات المتعلقة به دون الاسم</translation>
        </message>
        <message>
            <source>Last prints</source>
            <translation>آخر المطبوعات</translation>
        </message>
        <message>
            <source>Make a backup first, which goes on holding all of it</source>
            <translation>إنشاء نسخة احتياطية أولاً، وستبقى محتوية على كل شيء</translation>
        </message>
        <message>
            <source>Mentioned in other texts</source>
            <translation>مذكور في نصوص أخرى</translation>
        </message>
        <message>
            <source>Mentor {number}</source>
            <translation>مرشد {number}</translation>
        </message>
        <message>
            <source>Not to meet</source>
            <translation>لا يلتقي به</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>الملاحظات</translation>
        </message>
        <message>
            <source>Notes and actions about them alone go; notes by them lose their author, actions for them lose who does it.</source>
            <translation>تُحذف الملاحظات والإجراءات التي تخصه وحده، وتفقد الملاحظات التي كتبها اسم كاتبها، والإجراءات المسندة إليه اسم من يقوم بها.</translation>
        </message>
        <message>
            <source>Nothing is kept.</source>
            <translation>لا شيء محفوظ.</translation>
        </message>
        <message>
            <source>Organisation, e-mail, phone and languages go. Country, areas and presence stay.</source>
            <translation>تُحذف المؤسسة والبريد والهاتف واللغات، ويبقى البلد والمجالات وأوقات الحضور.</translation>
        </message>
        <message>
            <source>Over all residencies of this file, the log of changes and the last prints included. A first name alone or a nickname in a note is not found: search the notes for it.</source>
            <translation>في جميع إقامات هذا الملف، بما فيها سجل التعديلات وآخر المطبوعات. لا يُعثر على اسم شخصي وحده أو لقب في ملاحظة: ابحثوا عنه في الملاحظات.</translation>
        </message>
        <message>
            <source>Own data</source>
            <translation>بياناته</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>صفحات</translation>
        </message>
        <message>
            <source>Person {number}</source>
            <translation>شخص {number}</translation>
        </message>
        <message>
            <source>Project {number}</source>
            <translation>مشروع {number}</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>الجلسات</translation>
        </message>
        <message>
            <source>Sessions, hours and all figures of the schedule stay as they are.</source>
            <translation>تبقى الجلسات والساعات وجميع أرقام الجدول كما هي.</translation>
        </message>
        <message>
            <source>Steps in the log</source>
            <translation>خطوات السجل</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>الفريق</translation>
        </message>
        <message>
            <source>The data are erased</source>
            <translation>تم محو البيانات</translation>
        </message>
        <message>
            <source>The log of changes and the last prints are rewritten; undo goes on as before. What goes is overwritten in the file.</source>
            <translation>يُعاد كتابة سجل التعديلات وآخر المطبوعات، ويبقى التراجع كما كان. وما يُحذف يُكتب فوقه في الملف.</translation>
        </message>
        <message>
            <source>The log of {residency} could not be rewritten and was emptied: what was done there before cannot be undone.</source>
            <translation>تعذرت إعادة كتابة سجل {residency} فأُفرغ: لا يمكن التراجع عما جرى فيه من قبل.</translation>
        </message>
        <message>
            <source>The name goes from teams and events; teams stay as many as they are.</source>
            <translation>يُحذف الاسم من الفرق والفعاليات، وتبقى الفرق بعددها.</translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>لا يمكن التراجع عن هذا.</translation>
        </message>
        <message>
            <source>What is kept about somebody</source>
            <translation>ما هو محفوظ عن شخص ما</translation>
        </message>
        <message>
            <source>What is kept about {name}</source>
            <translation>ما هو محفوظ عن {name}</translation>
        </message>
        <message>
            <source>Whom</source>
            <translation>عن من</translation>
        </message>
        <message>
            <source>Wished for by</source>
            <translation>يرغب في لقائه</translation>
        </message>
        <message numerus="yes">
            <source>With %n confidential notes</source>
            <translation>
                <numerusform>دون ملاحظات سرية</numerusform>
                <numerusform>مع ملاحظة سرية واحدة</numerusform>
                <numerusform>مع ملاحظتين سريتين</numerusform>
                <numerusform>مع %n ملاحظات سرية</numerusform>
                <numerusform>مع %n ملاحظة سرية</numerusform>
                <numerusform>مع %n ملاحظة سرية</numerusform>
            </translation>
        </message>
        <message>
            <source>confidential</source>
            <translation>سرّي</translation>
        </message>
        <message>
            <source>mentor</source>
            <translation>مرشد</translation>
        </message>
        <message>
            <source>person</source>
            <translation>شخص</translation>
        </message>
        <message>
            <source>project</source>
            <translation>مشروع</translation>
        </message>
        <message>
            <source>{fact}: {value}</source>
            <translation>{fact}: {value}</translation>
        </message>
        <message>
            <source>{name} is called {new} from now on.</source>
            <translation>أصبح {name} يُدعى {new} من الآن.</translation>
        </message>
    </context>
    <context>
        <name>Planning</name>
        <message numerus="yes">
            <source>%n sessions</source>
            <translation>
                <numerusform>لا جلسات</numerusform>
                <numerusform>جلسة واحدة</numerusform>
                <numerusform>جلستان</numerusform>
                <numerusform>%n جلسات</numerusform>
                <numerusform>%n جلسة</numerusform>
                <numerusform>%n جلسة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions set aside</source>
            <translation>
                <numerusform>لا جلسات مؤجلة</numerusform>
                <numerusform>جلسة واحدة مؤجلة</numerusform>
                <numerusform>جلستان مؤجلتان</numerusform>
                <numerusform>%n جلسات مؤجلة</numerusform>
                <numerusform>%n جلسة مؤجلة</numerusform>
                <numerusform>%n جلسة مؤجلة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions, priority {priority}</source>
            <translation>
                <numerusform>لا جلسات، الأولوية {priority}</numerusform>
                <numerusform>جلسة واحدة، الأولوية {priority}</numerusform>
                <numerusform>جلستان، الأولوية {priority}</numerusform>
                <numerusform>%n جلسات، الأولوية {priority}</numerusform>
                <numerusform>%n جلسة، الأولوية {priority}</numerusform>
                <numerusform>%n جلسة، الأولوية {priority}</numerusform>
            </translation>
        </message>
        <message>
            <source>Away this day: {names}</source>
            <translation>الغائبون هذا اليوم: {names}</translation>
        </message>
        <message>
            <source>Broken rules</source>
            <translation>مخالفات القواعد</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>ملغاة</translation>
        </message>
        <message>
            <source>Choose a card on the board to read and write its notes here.</source>
            <translation>اختر بطاقة من اللوحة لقراءة ملاحظاتها وكتابتها هنا.</translation>
        </message>
        <message>
            <source>Clashes with another locked session</source>
            <translation>تتعارض مع جلسة مثبتة أخرى</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>الأيام</translation>
        </message>
        <message>
            <source>Every request has its session.</source>
            <translation>لكل طلب جلسته.</translation>
        </message>
        <message>
            <source>In this session</source>
            <translation>في هذه الجلسة</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>لم تُعقد</translation>
        </message>
        <message>
            <source>Not on the board</source>
            <translation>خارج اللوحة</translation>
        </message>
        <message>
            <source>Noted before ({day})</source>
            <translation>كُتب سابقًا ({day})</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>الملاحظات</translation>
        </message>
        <message>
            <source>Notes ({count})</source>
            <translation>الملاحظات ({count})</translation>
        </message>
        <message>
            <source>Place it: {where}</source>
            <translation>برمجتها: {where}</translation>
        </message>
        <message>
            <source>Plan it again where it was</source>
            <translation>إعادة برمجتها في مكانها</translation>
        </message>
        <message>
            <source>Previous session ({day})</source>
            <translation>الجلسة السابقة ({day})</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>الجلسة</translation>
        </message>
        <message>
            <source>Set it aside: it is not asked for any more</source>
            <translation>تأجيلها: لم تعد مطلوبة</translation>
        </message>
        <message>
            <source>Take it back: it is asked for again</source>
            <translation>استعادتها: أصبحت مطلوبة من جديد</translation>
        </message>
        <message>
            <source>Take it in hand</source>
            <translation>أخذها في اليد</translation>
        </message>
        <message>
            <source>The chosen session</source>
            <translation>الجلسة المختارة</translation>
        </message>
        <message>
            <source>The nearest place, {where}, breaks a rule: {rule}</source>
            <translation>أقرب مكان، {where}، يخالف قاعدة: {rule}</translation>
        </message>
        <message>
            <source>There are no projects yet.</source>
            <translation>لا توجد مشاريع بعد.</translation>
        </message>
        <message>
            <source>To be placed</source>
            <translation>غير مبرمجة</translation>
        </message>
        <message>
            <source>What is not placed</source>
            <translation>ما لم يُبرمج بعد</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>لا تغييرات</numerusform>
                <numerusform>تغيير واحد</numerusform>
                <numerusform>تغييران</numerusform>
                <numerusform>%n تغييرات</numerusform>
                <numerusform>%n تغييرًا</numerusform>
                <numerusform>%n تغيير</numerusform>
            </translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Back to the proposal (Esc)</source>
            <translation>الرجوع إلى الاقتراح (Esc)</translation>
        </message>
        <message>
            <source>Change {number} of {count}</source>
            <translation>التغيير {number} من {count}</translation>
        </message>
        <message>
            <source>Next change</source>
            <translation>التغيير التالي</translation>
        </message>
        <message>
            <source>Previous change</source>
            <translation>التغيير السابق</translation>
        </message>
        <message>
            <source>Proposal on the board</source>
            <translation>الاقتراح على اللوحة</translation>
        </message>
        <message>
            <source>Proposal, not adopted yet</source>
            <translation>اقتراح لم يُعتمد بعد</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message numerus="yes">
            <source>%n files of these names are in the folder:</source>
            <translation>
                <numerusform>لا ملفات بهذه الأسماء في المجلد:</numerusform>
                <numerusform>ملف واحد بهذا الاسم في المجلد:</numerusform>
                <numerusform>ملفان بهذين الاسمين في المجلد:</numerusform>
                <numerusform>%n ملفات بهذه الأسماء في المجلد:</numerusform>
                <numerusform>%n ملفًا بهذه الأسماء في المجلد:</numerusform>
                <numerusform>%n ملف بهذه الأسماء في المجلد:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files saved in {folder}</source>
            <translation>
                <numerusform>لم يُحفظ أي ملف في {folder}</numerusform>
                <numerusform>حُفظ ملف واحد في {folder}</numerusform>
                <numerusform>حُفظ ملفان في {folder}</numerusform>
                <numerusform>حُفظت %n ملفات في {folder}</numerusform>
                <numerusform>حُفظ %n ملفًا في {folder}</numerusform>
                <numerusform>حُفظ %n ملف في {folder}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {count} documents changed since the last print</source>
            <translation>
                <numerusform>لم تتغير أي وثيقة من أصل {count} منذ آخر طباعة</numerusform>
                <numerusform>تغيرت وثيقة واحدة من أصل {count} منذ آخر طباعة</numerusform>
                <numerusform>تغيرت وثيقتان من أصل {count} منذ آخر طباعة</numerusform>
                <numerusform>تغيرت %n وثائق من أصل {count} منذ آخر طباعة</numerusform>
                <numerusform>تغيرت %n وثيقة من أصل {count} منذ آخر طباعة</numerusform>
                <numerusform>تغيرت %n وثيقة من أصل {count} منذ آخر طباعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pages</source>
            <translation>
                <numerusform>لا صفحات</numerusform>
                <numerusform>صفحة واحدة</numerusform>
                <numerusform>صفحتان</numerusform>
                <numerusform>%n صفحات</numerusform>
                <numerusform>%n صفحة</numerusform>
                <numerusform>%n صفحة</numerusform>
            </translation>
        </message>
        <message>
            <source>A box to sign for everybody who is expected, morning and afternoon</source>
            <translation>خانة توقيع لكل شخص منتظر، صباحًا ومساءً</translation>
        </message>
        <message>
            <source>A card for each session, to cut out and move about on a wall</source>
            <translation>بطاقة لكل جلسة، تُقصّ وتُنقل على الجدار</translation>
        </message>
        <message>
            <source>All days</source>
            <translation>جميع الأيام</translation>
        </message>
        <message>
            <source>All mentors</source>
            <translation>جميع المرشدين</translation>
        </message>
        <message>
            <source>All mentors and all days at a glance</source>
            <translation>جميع المرشدين وجميع الأيام في لمحة</translation>
        </message>
        <message>
            <source>All projects</source>
            <translation>جميع المشاريع</translation>
        </message>
        <message>
            <source>All rooms</source>
            <translation>جميع القاعات</translation>
        </message>
        <message>
            <source>All that a day needs, in one go: wall agenda, mentor, project and door sheets, attendance list</source>
            <translation>كل ما يحتاجه اليوم دفعة واحدة: البرنامج الجداري، أوراق المرشدين والمشاريع والقاعات، ورقة الحضور</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>العربية</translation>
        </message>
        <message>
            <source>As it was</source>
            <translation>كما كان</translation>
        </message>
        <message>
            <source>Attendance list</source>
            <translation>ورقة الحضور</translation>
        </message>
        <message>
            <source>Cards for the wall</source>
            <translation>بطاقات الجدار</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>تغيّر</translation>
        </message>
        <message>
            <source>Choose a document that is to be taken down; it leaves the list.</source>
            <translation>اختر وثيقة يجب نزعها؛ ستغادر القائمة.</translation>
        </message>
        <message>
            <source>Confidential notes too, this time</source>
            <translation>الملاحظات السرّية أيضًا، هذه المرة</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>الأيام</translation>
        </message>
        <message>
            <source>Door sheet</source>
            <translation>ورقة القاعة</translation>
        </message>
        <message>
            <source>Door sheets</source>
            <translation>أوراق القاعات</translation>
        </message>
        <message>
            <source>Each mentor’s day in order, with lines to write on and a code to scan</source>
            <translation>يوم كل مرشد بالترتيب، مع سطور للكتابة ورمز للمسح</translation>
        </message>
        <message>
            <source>Each project’s day, its other sessions, and what became of its needs</source>
            <translation>يوم كل مشروع، وجلساته الأخرى، وحال احتياجاته</translation>
        </message>
        <message>
            <source>Each room’s day in large letters, to hang on its door</source>
            <translation>يوم كل قاعة بحروف كبيرة، يُعلَّق على بابها</translation>
        </message>
        <message>
            <source>English</source>
            <translation>الإنجليزية</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>لمن</translation>
        </message>
        <message>
            <source>French</source>
            <translation>الفرنسية</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>إبقاء</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Mentor sheet</source>
            <translation>ورقة المرشد</translation>
        </message>
        <message>
            <source>Mentor sheets</source>
            <translation>أوراق المرشدين</translation>
        </message>
        <message>
            <source>New</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>No printer is there</source>
            <translation>لا توجد طابعة</translation>
        </message>
        <message>
            <source>No session stands there. Choose other days or somebody else, or place sessions on the board.</source>
            <translation>لا توجد جلسة مبرمجة هناك. اختر أيامًا أخرى أو شخصًا آخر، أو ضع جلسات على اللوحة.</translation>
        </message>
        <message>
            <source>No sessions any more</source>
            <translation>لم تبق جلسات</translation>
        </message>
        <message>
            <source>Nothing changed since the last print</source>
            <translation>لم يتغير شيء منذ آخر طباعة</translation>
        </message>
        <message>
            <source>Nothing of this was printed before in this language.</source>
            <translation>لم يُطبع شيء من هذا بهذه اللغة من قبل.</translation>
        </message>
        <message>
            <source>Nothing to print</source>
            <translation>لا شيء للطباعة</translation>
        </message>
        <message>
            <source>Only what changed</source>
            <translation>ما تغيّر فقط</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>الورق</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>المعاينة</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>الطباعة</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>طباعة…</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>التقدم</translation>
        </message>
        <message>
            <source>Project sheet</source>
            <translation>ورقة المشروع</translation>
        </message>
        <message>
            <source>Project sheets</source>
            <translation>أوراق المشاريع</translation>
        </message>
        <message>
            <source>Replace files</source>
            <translation>استبدال ملفات</translation>
        </message>
        <message>
            <source>Replace them</source>
            <translation>استبدال</translation>
        </message>
        <message>
            <source>Save one PDF</source>
            <translation>حفظ ملف PDF واحد</translation>
        </message>
        <message>
            <source>Save one PDF each</source>
            <translation>حفظ ملف PDF لكل وثيقة</translation>
        </message>
        <message>
            <source>Save one PDF each…</source>
            <translation>حفظ ملف PDF لكل وثيقة…</translation>
        </message>
        <message>
            <source>Save one PDF…</source>
            <translation>حفظ ملف PDF واحد…</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>حُفظ: {file}</translation>
        </message>
        <message>
            <source>Sent to the printer: {file}</source>
            <translation>أُرسل إلى الطابعة: {file}</translation>
        </message>
        <message>
            <source>The file is open for reading only: what is printed is not remembered.</source>
            <translation>الملف مفتوح للقراءة فقط: لا يُحفظ ما تتم طباعته.</translation>
        </message>
        <message>
            <source>The fonts of the paper lack these characters, and � stands in their place: {characters}. Write them in another way in: {places}</source>
            <translation>خطوط الورق تخلو من هذه الأحرف، وتحل محلها العلامة �: {characters}. يرجى كتابتها بطريقة أخرى في: {places}</translation>
        </message>
        <message>
            <source>The set for an evening</source>
            <translation>مجموعة المساء</translation>
        </message>
        <message>
            <source>This computer knows no printer. Set one up in the system, or save the pages as a PDF and print that elsewhere.</source>
            <translation>لا يعرف هذا الحاسوب أي طابعة. أضف طابعة في النظام، أو احفظ الصفحات في ملف PDF واطبعه في مكان آخر.</translation>
        </message>
        <message>
            <source>Tick off: taken down</source>
            <translation>تأشير: تم نزعه</translation>
        </message>
        <message>
            <source>To be placed</source>
            <translation>للبرمجة</translation>
        </message>
        <message>
            <source>To be taken down</source>
            <translation>يجب نزعه</translation>
        </message>
        <message>
            <source>Wall agenda</source>
            <translation>البرنامج الجداري</translation>
        </message>
        <message>
            <source>Week overview</source>
            <translation>نظرة على الأسبوع</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <source>What changed since the last print</source>
            <translation>ما تغيّر منذ آخر طباعة</translation>
        </message>
        <message>
            <source>What hangs on the walls is as it is planned. To print it all the same, untick “Only what changed”.</source>
            <translation>ما هو معلق مطابق للبرنامج. لطباعته رغم ذلك، ألغِ تحديد «ما تغيّر فقط».</translation>
        </message>
        <message>
            <source>Who meets whom, when and in which room: a page a day, to hang up</source>
            <translation>من يلتقي بمن، متى وفي أي قاعة: صفحة لكل يوم، تُعلَّق على الجدار</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… ولا شيء آخر</numerusform>
                <numerusform>… وواحد آخر</numerusform>
                <numerusform>… واثنان آخران</numerusform>
                <numerusform>… و%n أخرى</numerusform>
                <numerusform>… و%n آخر</numerusform>
                <numerusform>… و%n آخر</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message numerus="yes">
            <source>%n date(s), such as “{found}”, could also be read month first.</source>
            <translation>
                <numerusform>لا تواريخ يمكن أن تُقرأ أيضًا بالشهر أولًا، مثل «{found}».</numerusform>
                <numerusform>تاريخ واحد، هو «{found}»، يمكن أن يُقرأ أيضًا بالشهر أولًا.</numerusform>
                <numerusform>تاريخان، مثل «{found}»، يمكن أن يُقرآ أيضًا بالشهر أولًا.</numerusform>
                <numerusform>%n تواريخ، مثل «{found}»، يمكن أن تُقرأ أيضًا بالشهر أولًا.</numerusform>
                <numerusform>%n تاريخًا، مثل «{found}»، يمكن أن تُقرأ أيضًا بالشهر أولًا.</numerusform>
                <numerusform>%n تاريخ، مثل «{found}»، يمكن أن تُقرأ أيضًا بالشهر أولًا.</numerusform>
            </translation>
        </message>
        <message>
            <source>A cell may hold {most} characters.</source>
            <translation>الحد الأقصى لعدد أحرف الخلية: {most}.</translation>
        </message>
        <message>
            <source>A formula failed here: “{found}”.</source>
            <translation>فشلت صيغة حسابية هنا: «{found}».</translation>
        </message>
        <message>
            <source>A quotation mark is not closed or out of place.</source>
            <translation>علامة اقتباس غير مغلقة أو في غير مكانها.</translation>
        </message>
        <message>
            <source>A workbook holds one.</source>
            <translation>لا يتسع المصنف إلا لواحدة.</translation>
        </message>
        <message>
            <source>Add a sheet or a .csv file of this name.</source>
            <translation>أضف ورقة أو ملف CSV بهذا الاسم.</translation>
        </message>
        <message>
            <source>Add it to the needs, or delete it here.</source>
            <translation>أضفه إلى الاحتياجات أو احذفه هنا.</translation>
        </message>
        <message>
            <source>Add it to the row of headings.</source>
            <translation>أضفه إلى صف العناوين.</translation>
        </message>
        <message>
            <source>Add the need to the project.</source>
            <translation>أضف الاحتياج إلى المشروع.</translation>
        </message>
        <message>
            <source>Ask for more sessions, or fix fewer.</source>
            <translation>اطلب جلسات أكثر أو ثبت عددًا أقل.</translation>
        </message>
        <message>
            <source>Both wait until the clash is mended.</source>
            <translation>تبقى الجلستان معلقتين حتى يزول التعارض.</translation>
        </message>
        <message>
            <source>Copy its values into a new sheet.</source>
            <translation>انسخ قيمها إلى ورقة جديدة.</translation>
        </message>
        <message>
            <source>Dates such as “{found}” have the month first.</source>
            <translation>تواريخ مثل «{found}» تبدأ بالشهر.</translation>
        </message>
        <message>
            <source>Did you mean “{suggestion}”?</source>
            <translation>هل تقصد «{suggestion}»؟</translation>
        </message>
        <message>
            <source>Each name may stand there once.</source>
            <translation>لا يُكتب كل اسم إلا مرة واحدة.</translation>
        </message>
        <message>
            <source>Expected: 07/10/2025 09:00-12:00, or a whole day as 07/10/2025.</source>
            <translation>المتوقع: ‎07/10/2025 09:00-12:00، أو يوم كامل مثل 07/10/2025.</translation>
        </message>
        <message>
            <source>Expected: French, English or Arabic.</source>
            <translation>المتوقع: الفرنسية أو الإنجليزية أو العربية.</translation>
        </message>
        <message>
            <source>Expected: a name such as Africa/Casablanca.</source>
            <translation>المتوقع: اسم مثل Africa/Casablanca.</translation>
        </message>
        <message>
            <source>Expected: a name such as French, or a code.</source>
            <translation>المتوقع: اسم مثل الفرنسية، أو رمز.</translation>
        </message>
        <message>
            <source>Expected: a number such as 3.</source>
            <translation>المتوقع: عدد مثل 3.</translation>
        </message>
        <message>
            <source>Expected: a row of headings, then the values.</source>
            <translation>المتوقع: صف العناوين، ثم القيم.</translation>
        </message>
        <message>
            <source>Expected: a sheet or a .csv file for each table, named after it.</source>
            <translation>المتوقع: ورقة أو ملف CSV لكل جدول، يحمل اسمه.</translation>
        </message>
        <message>
            <source>Expected: a time such as 09:45 or 9h45.</source>
            <translation>المتوقع: توقيت مثل 09:45 أو 9h45.</translation>
        </message>
        <message>
            <source>Expected: amber, sky, rose, green, blue, vermilion, stone or violet.</source>
            <translation>المتوقع: كهرماني أو سماوي أو وردي أو أخضر أو أزرق أو قرمزي أو حجري أو بنفسجي.</translation>
        </message>
        <message>
            <source>Expected: an .xlsx file without a password, or a folder of .csv files.</source>
            <translation>المتوقع: ملف XLSX بلا كلمة مرور، أو مجلد ملفات CSV.</translation>
        </message>
        <message>
            <source>Expected: an area, then (2) for a level or a priority, x2, 90min, after …</source>
            <translation>المتوقع: خبرة، ثم (2) للمستوى أو الأولوية، ثم x2 أو 90min أو بعد …</translation>
        </message>
        <message>
            <source>Expected: dd/mm/yyyy or yyyy-mm-dd.</source>
            <translation>المتوقع: اليوم ثم الشهر ثم السنة مثل 07/10/2025، أو السنة أولًا مثل ‎2025-10-07.</translation>
        </message>
        <message>
            <source>Expected: from {first} to {last}.</source>
            <translation>المتوقع: من {first} إلى {last}.</translation>
        </message>
        <message>
            <source>Expected: from {least} to {most}.</source>
            <translation>المتوقع: من {least} إلى {most}.</translation>
        </message>
        <message>
            <source>Expected: mentoring, break or event.</source>
            <translation>المتوقع: إرشاد أو استراحة أو حدث.</translation>
        </message>
        <message>
            <source>Expected: planned, held, missed, cancelled or clashing.</source>
            <translation>المتوقع: مبرمجة أو أنجزت أو فائتة أو ملغاة أو متعارضة.</translation>
        </message>
        <message>
            <source>Expected: the day first, as in dd/mm/yyyy.</source>
            <translation>المتوقع: اليوم أولًا، ثم الشهر، ثم السنة، مثل 07/10/2025.</translation>
        </message>
        <message>
            <source>From here on nothing was read; save the file from a spreadsheet again.</source>
            <translation>لم يُقرأ شيء بدءًا من هنا؛ أعد حفظ الملف من برنامج جداول البيانات.</translation>
        </message>
        <message>
            <source>Give fewer days or fewer rows.</source>
            <translation>قلل عدد الأيام أو عدد الصفوف.</translation>
        </message>
        <message>
            <source>It may have {most} MB; remove pictures and copies.</source>
            <translation>الحد الأقصى {most} ميغابايت؛ احذف الصور والنسخ.</translation>
        </message>
        <message>
            <source>It may take {megabytes} MB; copy the values alone into a new workbook.</source>
            <translation>الحد الأقصى {megabytes} ميغابايت؛ انسخ القيم وحدها إلى مصنف جديد.</translation>
        </message>
        <message>
            <source>It may take {seconds} s; remove what is no table.</source>
            <translation>الحد الأقصى {seconds} ثانية؛ احذف ما ليس جدولًا.</translation>
        </message>
        <message>
            <source>It was left out.</source>
            <translation>لم تُؤخذ في الحسبان.</translation>
        </message>
        <message>
            <source>Keep one of the two.</source>
            <translation>احتفظ بواحد من الاثنين.</translation>
        </message>
        <message>
            <source>More of “{found}” is set aside than asked.</source>
            <translation>عدد الجلسات المؤجلة من «{found}» أكبر من العدد المطلوب.</translation>
        </message>
        <message>
            <source>Names are divided by semicolons.</source>
            <translation>يُفصل بين الأسماء بفاصلة منقوطة.</translation>
        </message>
        <message>
            <source>No mentor covers “{found}”.</source>
            <translation>لا مرشد يغطي «{found}».</translation>
        </message>
        <message>
            <source>No mentoring slot starts at {found} that day.</source>
            <translation>لا تبدأ أي فترة إرشاد في {found} ذلك اليوم.</translation>
        </message>
        <message>
            <source>No room has “{found}”.</source>
            <translation>لا تتوفر أي قاعة على «{found}».</translation>
        </message>
        <message>
            <source>Nothing stands here.</source>
            <translation>لا شيء مكتوب هنا.</translation>
        </message>
        <message>
            <source>Only another of its needs can come first.</source>
            <translation>لا يسبقه إلا احتياج آخر من احتياجات المشروع نفسه.</translation>
        </message>
        <message>
            <source>Over all days there are more than {most} slots.</source>
            <translation>يتجاوز عدد الفترات في مجموع الأيام {most}.</translation>
        </message>
        <message>
            <source>Reading “{found}” takes too long.</source>
            <translation>تستغرق قراءة «{found}» وقتًا طويلًا.</translation>
        </message>
        <message>
            <source>Save it as UTF-8.</source>
            <translation>احفظه بترميز UTF-8.</translation>
        </message>
        <message>
            <source>The letters of this file cannot be read.</source>
            <translation>تتعذر قراءة أحرف هذا الملف.</translation>
        </message>
        <message>
            <source>The project does not need “{found}”.</source>
            <translation>ليس من احتياجات المشروع «{found}».</translation>
        </message>
        <message>
            <source>The slots from {found} on are too short for it.</source>
            <translation>الفترات ابتداء من {found} أقصر من أن تكفي الجلسة.</translation>
        </message>
        <message>
            <source>The slots of this session are gone.</source>
            <translation>لم تعد فترات هذه الجلسة موجودة.</translation>
        </message>
        <message>
            <source>The text is too long: “{found}”.</source>
            <translation>النص طويل جدًا: «{found}».</translation>
        </message>
        <message>
            <source>These needs wait for each other: {found}.</source>
            <translation>هذه الاحتياجات ينتظر بعضها بعضًا: {found}.</translation>
        </message>
        <message>
            <source>This column is missing.</source>
            <translation>هذا العمود ناقص.</translation>
        </message>
        <message>
            <source>This column is not known and was left out.</source>
            <translation>هذا العمود غير معروف ولم يؤخذ في الحسبان.</translation>
        </message>
        <message>
            <source>This column stands there twice: “{other}”.</source>
            <translation>هذا العمود مكرر: «{other}».</translation>
        </message>
        <message>
            <source>This must be filled in.</source>
            <translation>يجب ملء هذه الخلية.</translation>
        </message>
        <message>
            <source>This sheet is damaged.</source>
            <translation>هذه الورقة تالفة.</translation>
        </message>
        <message>
            <source>This slot overlaps the one in row {other}.</source>
            <translation>هذه الفترة تتداخل مع فترة الصف {other}.</translation>
        </message>
        <message>
            <source>This table has more than {most} columns.</source>
            <translation>يتجاوز عدد أعمدة هذا الجدول {most}.</translation>
        </message>
        <message>
            <source>This table has more than {most} rows.</source>
            <translation>يتجاوز عدد صفوف هذا الجدول {most}.</translation>
        </message>
        <message>
            <source>This table has no rows.</source>
            <translation>ليست في هذا الجدول صفوف.</translation>
        </message>
        <message>
            <source>This table is empty.</source>
            <translation>هذا الجدول فارغ.</translation>
        </message>
        <message>
            <source>This table is missing.</source>
            <translation>هذا الجدول ناقص.</translation>
        </message>
        <message>
            <source>This table is not known and was left out.</source>
            <translation>هذا الجدول غير معروف ولم يؤخذ في الحسبان.</translation>
        </message>
        <message>
            <source>This table stands there twice, see “{other}”.</source>
            <translation>هذا الجدول مكرر، انظر «{other}».</translation>
        </message>
        <message>
            <source>Write the value itself.</source>
            <translation>اكتب القيمة نفسها.</translation>
        </message>
        <message>
            <source>{table}, row {row}, column “{column}”: {text}</source>
            <translation>الجدول «{table}»، الصف {row}، العمود «{column}»: {text}</translation>
        </message>
        <message>
            <source>{table}, row {row}: {text}</source>
            <translation>الجدول «{table}»، الصف {row}: {text}</translation>
        </message>
        <message>
            <source>{table}: {text}</source>
            <translation>الجدول «{table}»: {text}</translation>
        </message>
        <message>
            <source>“{found}” holds no table.</source>
            <translation>لا يحتوي «{found}» على أي جدول.</translation>
        </message>
        <message>
            <source>“{found}” is a second residency.</source>
            <translation>«{found}» إقامة ثانية.</translation>
        </message>
        <message>
            <source>“{found}” is damaged, or takes too much memory.</source>
            <translation>الملف «{found}» تالف أو يتطلب ذاكرة كبيرة جدًا.</translation>
        </message>
        <message>
            <source>“{found}” is free in no slot at all.</source>
            <translation>ليس لـ«{found}» وقت متاح في أي فترة.</translation>
        </message>
        <message>
            <source>“{found}” is much like “{name}” in row {other}.</source>
            <translation>الاسم «{found}» شديد الشبه بالاسم «{name}» في الصف {other}.</translation>
        </message>
        <message>
            <source>“{found}” is neither a mentor nor a project.</source>
            <translation>لا يوجد «{found}» بين المرشدين ولا بين المشاريع.</translation>
        </message>
        <message>
            <source>“{found}” is neither yes nor no.</source>
            <translation>القيمة «{found}» ليست نعم ولا لا.</translation>
        </message>
        <message>
            <source>“{found}” is no kind of slot.</source>
            <translation>القيمة «{found}» ليست نوعًا من أنواع الفترات.</translation>
        </message>
        <message>
            <source>“{found}” is no state of a session.</source>
            <translation>القيمة «{found}» ليست من حالات الجلسة.</translation>
        </message>
        <message>
            <source>“{found}” is not a date.</source>
            <translation>القيمة «{found}» ليست تاريخًا.</translation>
        </message>
        <message>
            <source>“{found}” is not a day of the residency.</source>
            <translation>القيمة «{found}» ليست من أيام الإقامة.</translation>
        </message>
        <message>
            <source>“{found}” is not a known colour.</source>
            <translation>القيمة «{found}» ليست لونًا معروفًا.</translation>
        </message>
        <message>
            <source>“{found}” is not a known language.</source>
            <translation>القيمة «{found}» ليست لغة معروفة.</translation>
        </message>
        <message>
            <source>“{found}” is not a known time zone.</source>
            <translation>القيمة «{found}» ليست منطقة زمنية معروفة.</translation>
        </message>
        <message>
            <source>“{found}” is not a stretch of time.</source>
            <translation>القيمة «{found}» ليست مدة محددة البداية والنهاية.</translation>
        </message>
        <message>
            <source>“{found}” is not a time of day.</source>
            <translation>القيمة «{found}» ليست توقيتًا.</translation>
        </message>
        <message>
            <source>“{found}” is not a whole number.</source>
            <translation>القيمة «{found}» ليست عددًا صحيحًا.</translation>
        </message>
        <message>
            <source>“{found}” is not a workbook that can be read.</source>
            <translation>الملف «{found}» ليس مصنفًا تمكن قراءته.</translation>
        </message>
        <message>
            <source>“{found}” is not a working language.</source>
            <translation>القيمة «{found}» ليست لغة عمل.</translation>
        </message>
        <message>
            <source>“{found}” is not allowed.</source>
            <translation>القيمة «{found}» غير مقبولة.</translation>
        </message>
        <message>
            <source>“{found}” is not among the areas of expertise.</source>
            <translation>لا توجد «{found}» بين الخبرات.</translation>
        </message>
        <message>
            <source>“{found}” is not among the mentors.</source>
            <translation>الاسم «{found}» ليس بين المرشدين.</translation>
        </message>
        <message>
            <source>“{found}” is not among the projects.</source>
            <translation>الاسم «{found}» ليس بين المشاريع.</translation>
        </message>
        <message>
            <source>“{found}” is not among the rooms.</source>
            <translation>الاسم «{found}» ليس بين القاعات.</translation>
        </message>
        <message>
            <source>“{found}” is too big once it is unpacked.</source>
            <translation>الملف «{found}» كبير جدًا بعد فك ضغطه.</translation>
        </message>
        <message>
            <source>“{found}” says too much, or one thing twice.</source>
            <translation>في «{found}» أكثر مما ينبغي، أو تكرار.</translation>
        </message>
        <message>
            <source>“{found}” stands in row {other} already.</source>
            <translation>القيمة «{found}» موجودة من قبل في الصف {other}.</translation>
        </message>
        <message>
            <source>“{found}” was read as one name, comma and all.</source>
            <translation>قُرئت القيمة «{found}» اسمًا واحدًا بما فيه الفاصلة.</translation>
        </message>
        <message>
            <source>“{found}” was read as {read}, not as {other}.</source>
            <translation>قُرئت القيمة «{found}» على أنها {read}، لا {other}.</translation>
        </message>
        <message>
            <source>“{found}”: no run of slots has {minutes} minutes.</source>
            <translation>الاحتياج «{found}»: لا توجد فترات متتالية تبلغ مدتها بالدقائق {minutes}.</translation>
        </message>
        <message>
            <source>“{found}”: the end is not after the start.</source>
            <translation>القيمة «{found}»: النهاية لا تأتي بعد البداية.</translation>
        </message>
        <message>
            <source>“{found}”: this area stands there twice.</source>
            <translation>الخبرة «{found}» مكررة.</translation>
        </message>
        <message>
            <source>“{project}” does not need “{found}”.</source>
            <translation>ليس من احتياجات «{project}» احتياج «{found}».</translation>
        </message>
        <message numerus="yes">
            <source>“{project}” needs only %n session(s) of “{found}”.</source>
            <translation>
                <numerusform>لا يحتاج «{project}» إلى أي جلسة من «{found}».</numerusform>
                <numerusform>لا يحتاج «{project}» إلا إلى جلسة واحدة من «{found}».</numerusform>
                <numerusform>لا يحتاج «{project}» إلا إلى جلستين من «{found}».</numerusform>
                <numerusform>لا يحتاج «{project}» إلا إلى %n جلسات من «{found}».</numerusform>
                <numerusform>لا يحتاج «{project}» إلا إلى %n جلسة من «{found}».</numerusform>
                <numerusform>لا يحتاج «{project}» إلا إلى %n جلسة من «{found}».</numerusform>
            </translation>
        </message>
        <message>
            <source>“{who}” is in another session then, see row {other}.</source>
            <translation>لدى «{who}» جلسة أخرى في هذا الوقت، انظر الصف {other}.</translation>
        </message>
        <message>
            <source>“{who}” is taken then, see “{table}” {other}.</source>
            <translation>وقت «{who}» مشغول حينها، انظر «{table}»، الصف {other}.</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <source>Checking</source>
            <translation>جارٍ التحقق</translation>
        </message>
        <message>
            <source>Drawing</source>
            <translation>جارٍ إعداد الصفحات</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>جارية القراءة</translation>
        </message>
        <message>
            <source>Storing</source>
            <translation>جارٍ الحفظ</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>جارٍ العمل</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>جارية الكتابة</translation>
        </message>
    </context>
    <context>
        <name>Progress of needs</name>
        <message>
            <source>met</source>
            <translation>تمت تلبيته</translation>
        </message>
        <message>
            <source>more needed</source>
            <translation>يحتاج إلى المزيد</translation>
        </message>
        <message>
            <source>open</source>
            <translation>مفتوح</translation>
        </message>
    </context>
    <context>
        <name>Projects</name>
        <message numerus="yes">
            <source>%n sessions not placed yet</source>
            <translation>
                <numerusform>لا جلسات غير مبرمجة</numerusform>
                <numerusform>جلسة واحدة لم تُبرمج بعد</numerusform>
                <numerusform>جلستان لم تُبرمجا بعد</numerusform>
                <numerusform>%n جلسات لم تُبرمج بعد</numerusform>
                <numerusform>%n جلسة لم تُبرمج بعد</numerusform>
                <numerusform>%n جلسة لم تُبرمج بعد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions set aside</source>
            <translation>
                <numerusform>لا جلسات مؤجلة</numerusform>
                <numerusform>جلسة واحدة مؤجلة</numerusform>
                <numerusform>جلستان مؤجلتان</numerusform>
                <numerusform>%n جلسات مؤجلة</numerusform>
                <numerusform>%n جلسة مؤجلة</numerusform>
                <numerusform>%n جلسة مؤجلة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions stay planned until the next proposal</source>
            <translation>
                <numerusform>لا جلسة تبقى مبرمجة</numerusform>
                <numerusform>جلسة واحدة تبقى مبرمجة إلى الاقتراح القادم</numerusform>
                <numerusform>جلستان تبقيان مبرمجتين إلى الاقتراح القادم</numerusform>
                <numerusform>%n جلسات تبقى مبرمجة إلى الاقتراح القادم</numerusform>
                <numerusform>%n جلسة تبقى مبرمجة إلى الاقتراح القادم</numerusform>
                <numerusform>%n جلسة تبقى مبرمجة إلى الاقتراح القادم</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a need</source>
            <translation>إضافة احتياج</translation>
        </message>
        <message>
            <source>Add a project</source>
            <translation>إضافة مشروع</translation>
        </message>
        <message>
            <source>Add the projects one by one, or bring them in from the workbook that your online form gives you.</source>
            <translation>أضف المشاريع واحدًا واحدًا، أو استوردها من المصنف الذي يعطيه نموذجك على الإنترنت.</translation>
        </message>
        <message>
            <source>After</source>
            <translation>بعد</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>الخبرة</translation>
        </message>
        <message>
            <source>Business model ({filled} of {fields})…</source>
            <translation>النموذج الاقتصادي ({filled} من {fields})…</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>البلد</translation>
        </message>
        <message>
            <source>Discipline</source>
            <translation>المجال</translation>
        </message>
        <message>
            <source>Does not meet</source>
            <translation>لا يلتقي</translation>
        </message>
        <message>
            <source>Edit the need {area}</source>
            <translation>تعديل الاحتياج {area}</translation>
        </message>
        <message>
            <source>Equipment needed</source>
            <translation>المعدات المطلوبة</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>مدى تقدّمه</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <source>MVP</source>
            <translation>منتج أولي</translation>
        </message>
        <message>
            <source>Make this change; it can be undone</source>
            <translation>إجراء هذا التغيير؛ يمكن التراجع عنه</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>اللقاءات</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>الدقائق</translation>
        </message>
        <message>
            <source>Name of the project</source>
            <translation>اسم المشروع</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>الاحتياجات</translation>
        </message>
        <message>
            <source>Needs are asked for by area: add areas first.</source>
            <translation>تُطلب الاحتياجات حسب الخبرة: أضف الخبرات أولًا.</translation>
        </message>
        <message>
            <source>Needs placed</source>
            <translation>الاحتياجات المبرمجة</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>مشروع جديد</translation>
        </message>
        <message>
            <source>No project matches “{text}”.</source>
            <translation>لا مشروع يطابق «{text}».</translation>
        </message>
        <message>
            <source>No project yet</source>
            <translation>لا مشاريع بعد</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>الأولوية</translation>
        </message>
        <message>
            <source>Priority {priority} of 3</source>
            <translation>الأولوية {priority} من 3</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>المشروع</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>المشاريع</translation>
        </message>
        <message>
            <source>Remove this need</source>
            <translation>إزالة هذا الاحتياج</translation>
        </message>
        <message>
            <source>Search for a project, a country, an area…</source>
            <translation>البحث عن مشروع أو بلد أو خبرة…</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>الجلسات</translation>
        </message>
        <message>
            <source>Sessions placed of those asked for and not set aside</source>
            <translation>الجلسات المبرمجة من المطلوبة غير المؤجلة</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>المؤجلة</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>المرحلة</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>الملخص</translation>
        </message>
        <message numerus="yes">
            <source>Take %n planned sessions off the board</source>
            <translation>
                <numerusform>لا جلسة تُزال من اللوحة</numerusform>
                <numerusform>إزالة الجلسة المبرمجة من اللوحة</numerusform>
                <numerusform>إزالة الجلستين المبرمجتين من اللوحة</numerusform>
                <numerusform>إزالة %n جلسات مبرمجة من اللوحة</numerusform>
                <numerusform>إزالة %n جلسة مبرمجة من اللوحة</numerusform>
                <numerusform>إزالة %n جلسة مبرمجة من اللوحة</numerusform>
            </translation>
        </message>
        <message>
            <source>Team</source>
            <translation>الفريق</translation>
        </message>
        <message>
            <source>Team and contact</source>
            <translation>الفريق والاتصال</translation>
        </message>
        <message>
            <source>This project asks for nothing yet: add what it needs.</source>
            <translation>لا يطلب هذا المشروع شيئًا بعد: أضف ما يحتاج إليه.</translation>
        </message>
        <message>
            <source>Would like to meet</source>
            <translation>يرغب في لقاء</translation>
        </message>
        <message>
            <source>all met</source>
            <translation>تمت تلبيتها كلها</translation>
        </message>
        <message>
            <source>any</source>
            <translation>كلها</translation>
        </message>
        <message>
            <source>idea</source>
            <translation>فكرة</translation>
        </message>
        <message>
            <source>launch</source>
            <translation>إطلاق</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>one slot</source>
            <translation>فترة واحدة</translation>
        </message>
        <message>
            <source>prototype</source>
            <translation>نموذج أولي</translation>
        </message>
        <message>
            <source>{placed} of {asked} placed</source>
            <translation>بُرمج {placed} من {asked}</translation>
        </message>
        <message>
            <source>{stage} until {when}</source>
            <translation>{stage} حتى {when}</translation>
        </message>
    </context>
    <context>
        <name>Proposal</name>
        <message numerus="yes">
            <source>%n findings have to be mended before a search.</source>
            <translation>
                <numerusform>لا شيء يلزم إصلاحه قبل البحث.</numerusform>
                <numerusform>يلزم إصلاح ملاحظة واحدة قبل البحث.</numerusform>
                <numerusform>يلزم إصلاح ملاحظتين قبل البحث.</numerusform>
                <numerusform>يلزم إصلاح %n ملاحظات قبل البحث.</numerusform>
                <numerusform>يلزم إصلاح %n ملاحظة قبل البحث.</numerusform>
                <numerusform>يلزم إصلاح %n ملاحظة قبل البحث.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n kept</source>
            <translation>
                <numerusform>باقية: %n</numerusform>
                <numerusform>باقية: %n</numerusform>
                <numerusform>باقية: %n</numerusform>
                <numerusform>باقية: %n</numerusform>
                <numerusform>باقية: %n</numerusform>
                <numerusform>باقية: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n locked</source>
            <translation>
                <numerusform>مثبتة: %n</numerusform>
                <numerusform>مثبتة: %n</numerusform>
                <numerusform>مثبتة: %n</numerusform>
                <numerusform>مثبتة: %n</numerusform>
                <numerusform>مثبتة: %n</numerusform>
                <numerusform>مثبتة: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>دقيقة واحدة</numerusform>
                <numerusform>دقيقتان</numerusform>
                <numerusform>%n دقائق</numerusform>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>%n دقيقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n moved</source>
            <translation>
                <numerusform>منقولة: %n</numerusform>
                <numerusform>منقولة: %n</numerusform>
                <numerusform>منقولة: %n</numerusform>
                <numerusform>منقولة: %n</numerusform>
                <numerusform>منقولة: %n</numerusform>
                <numerusform>منقولة: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n placed</source>
            <translation>
                <numerusform>مبرمجة: %n</numerusform>
                <numerusform>مبرمجة: %n</numerusform>
                <numerusform>مبرمجة: %n</numerusform>
                <numerusform>مبرمجة: %n</numerusform>
                <numerusform>مبرمجة: %n</numerusform>
                <numerusform>مبرمجة: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n seconds</source>
            <translation>
                <numerusform>%n ثانية</numerusform>
                <numerusform>ثانية واحدة</numerusform>
                <numerusform>ثانيتان</numerusform>
                <numerusform>%n ثوانٍ</numerusform>
                <numerusform>%n ثانية</numerusform>
                <numerusform>%n ثانية</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions asked for</source>
            <translation>
                <numerusform>لا جلسات مطلوبة</numerusform>
                <numerusform>جلسة واحدة مطلوبة</numerusform>
                <numerusform>جلستان مطلوبتان</numerusform>
                <numerusform>%n جلسات مطلوبة</numerusform>
                <numerusform>%n جلسة مطلوبة</numerusform>
                <numerusform>%n جلسة مطلوبة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n taken off</source>
            <translation>
                <numerusform>مسحوبة: %n</numerusform>
                <numerusform>مسحوبة: %n</numerusform>
                <numerusform>مسحوبة: %n</numerusform>
                <numerusform>مسحوبة: %n</numerusform>
                <numerusform>مسحوبة: %n</numerusform>
                <numerusform>مسحوبة: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>+ %n placed</source>
            <translation>
                <numerusform>مضافة: %n</numerusform>
                <numerusform>مضافة: %n</numerusform>
                <numerusform>مضافة: %n</numerusform>
                <numerusform>مضافة: %n</numerusform>
                <numerusform>مضافة: %n</numerusform>
                <numerusform>مضافة: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Adopt this schedule</source>
            <translation>اعتماد هذا الجدول</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>التغييرات</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Compared with the schedule shown:</source>
            <translation>مقارنة بالجدول المعروض:</translation>
        </message>
        <message>
            <source>Course of the search</source>
            <translation>سير البحث</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>تجاهل</translation>
        </message>
        <message>
            <source>Done in {seconds} s: no schedule is better.</source>
            <translation>انتهى في {seconds} ثانية: لا يوجد جدول أفضل.</translation>
        </message>
        <message>
            <source>Getting ready</source>
            <translation>جارٍ الإعداد</translation>
        </message>
        <message>
            <source>It breaks a rule and cannot be adopted:</source>
            <translation>يخالف قاعدة ولا يمكن اعتماده:</translation>
        </message>
        <message>
            <source>It is the one on the board.</source>
            <translation>وهو الجدول المعروض في اللوحة.</translation>
        </message>
        <message>
            <source>Locked sessions contradict each other: nothing can be proposed.</source>
            <translation>جلسات مثبتة متعارضة: لا يمكن اقتراح شيء.</translation>
        </message>
        <message>
            <source>Moved: {change}</source>
            <translation>نُقلت: {change}</translation>
        </message>
        <message>
            <source>Nobody goes home with little: fairness first</source>
            <translation>لا أحد يعود بالقليل: الإنصاف أولًا</translation>
        </message>
        <message>
            <source>Placed: {session}</source>
            <translation>أُضيفت: {session}</translation>
        </message>
        <message>
            <source>Places as much as can be placed, then looks for what suits everybody best. Whatever is not locked may move.</source>
            <translation>يبرمج كل ما يمكن برمجته، ثم يبحث عما يناسب الجميع أكثر. كل ما ليس مثبتًا قد يُنقل.</translation>
        </message>
        <message>
            <source>Places what is missing, mends what is broken, and leaves every other session where it is.</source>
            <translation>يبرمج ما ينقص ويصلح ما يخالف القواعد، ويترك سائر الجلسات في مكانها.</translation>
        </message>
        <message>
            <source>Propose again</source>
            <translation>اقتراح من جديد</translation>
        </message>
        <message>
            <source>Proposed schedule</source>
            <translation>الجدول المقترح</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>بدء البحث</translation>
        </message>
        <message>
            <source>See on the board</source>
            <translation>عرض على اللوحة</translation>
        </message>
        <message>
            <source>See the list</source>
            <translation>عرض القائمة</translation>
        </message>
        <message>
            <source>Something changed: move as little as possible</source>
            <translation>طرأ تغيير: النقل في أضيق الحدود</translation>
        </message>
        <message>
            <source>Step {step} of {steps} · {goal}</source>
            <translation>المرحلة {step} من {steps} · {goal}</translation>
        </message>
        <message>
            <source>Stop here</source>
            <translation>التوقف هنا</translation>
        </message>
        <message>
            <source>Stopped after {seconds} s: the best schedule found so far.</source>
            <translation>توقف بعد {seconds} ثانية: أفضل جدول عُثر عليه حتى الآن.</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>جارٍ التوقف</translation>
        </message>
        <message>
            <source>Taken off: {session}</source>
            <translation>سُحبت: {session}</translation>
        </message>
        <message>
            <source>The best schedule</source>
            <translation>أفضل جدول</translation>
        </message>
        <message>
            <source>There is no session on the board yet.</source>
            <translation>لا توجد أي جلسة في اللوحة بعد.</translation>
        </message>
        <message>
            <source>Time at most</source>
            <translation>أقصى مدة للبحث</translation>
        </message>
        <message>
            <source>Time is up after {seconds} s: the best schedule found so far.</source>
            <translation>انتهى الوقت بعد {seconds} ثانية: أفضل جدول عُثر عليه حتى الآن.</translation>
        </message>
        <message>
            <source>Time used</source>
            <translation>الوقت المنقضي</translation>
        </message>
        <message>
            <source>What has begun stays as it is ({moment})</source>
            <translation>ما بدأ يبقى كما هو ({moment})</translation>
        </message>
        <message>
            <source>bound</source>
            <translation>الحد</translation>
        </message>
        <message>
            <source>found</source>
            <translation>الموجود</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>قيد البحث</translation>
        </message>
        <message>
            <source>not proven</source>
            <translation>غير مبرهنة</translation>
        </message>
        <message>
            <source>optimum proven</source>
            <translation>أمثلية مبرهنة</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>لاحقًا</translation>
        </message>
        <message>
            <source>{goal} — {state}</source>
            <translation>{goal} — {state}</translation>
        </message>
        <message>
            <source>{goal}: found {found}, bound {bound}</source>
            <translation>{goal}: الموجود {found}، الحد {bound}</translation>
        </message>
        <message>
            <source>{step} · {seconds} s</source>
            <translation>{step} · {seconds} ثانية</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Folder</source>
            <translation>مجلد</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>الب&amp;حث في:</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>&amp;نوع الملفات:</translation>
        </message>
    </context>
    <context>
        <name>QPrintSettingsOutput</name>
        <message>
            <source>Double Sided Printing</source>
            <translation>الطباعة على الوجهين</translation>
        </message>
        <message>
            <source>Long side binding</source>
            <translation>تجليد على الحافة الطويلة</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>بدون</translation>
        </message>
        <message>
            <source>Page &amp;Set:</source>
            <translation>مجمو&amp;عة الصفحات:</translation>
        </message>
        <message>
            <source>Short side binding</source>
            <translation>تجليد على الحافة القصيرة</translation>
        </message>
        <message>
            <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
            <translation>حدد صفحات أو مجالات مفصولة بفواصل. يتكون المجال من رقمين بينهما شرطة. مثلًا، 3,5-7,9 تطبع الصفحات 3 و5 و6 و7 و9.</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>All rooms that would do are taken ({day})</source>
            <translation>جميع القاعات المناسبة مشغولة ({day})</translation>
        </message>
        <message>
            <source>Not placed yet</source>
            <translation>لم تُبرمج بعد</translation>
        </message>
        <message>
            <source>The grid has no slot for sessions</source>
            <translation>لا توجد في البرنامج أي فترة إرشاد</translation>
        </message>
        <message>
            <source>The grid has no {minutes} minutes without a break for {project}, {area}</source>
            <translation>لا تتيح الشبكة {minutes} دقيقة متصلة للمشروع {project}، {area}</translation>
        </message>
        <message>
            <source>The reason was not found in time</source>
            <translation>لم يُعثر على السبب في الوقت المتاح</translation>
        </message>
        <message>
            <source>The session of {project} with {mentor} is locked ({moment})</source>
            <translation>جلسة المشروع {project} مع {mentor} مثبتة ({moment})</translation>
        </message>
        <message>
            <source>There are no mentors</source>
            <translation>لا يوجد أي مرشد</translation>
        </message>
        <message>
            <source>What has begun takes no more sessions ({day})</source>
            <translation>ما بدأ لا يتسع لجلسات أخرى ({day})</translation>
        </message>
        <message>
            <source>{day} at {time}</source>
            <translation>{day} على الساعة {time}</translation>
        </message>
        <message>
            <source>{mentor} and {project} are not to meet</source>
            <translation>لا ينبغي أن يلتقي المرشد {mentor} والمشروع {project}</translation>
        </message>
        <message>
            <source>{mentor} and {project} meet once a day ({day})</source>
            <translation>يلتقي المرشد {mentor} والمشروع {project} مرة واحدة في اليوم ({day})</translation>
        </message>
        <message>
            <source>{mentor} and {project} share no language</source>
            <translation>لا لغة مشتركة بين المرشد {mentor} والمشروع {project}</translation>
        </message>
        <message>
            <source>{mentor} does not have the expertise {area}</source>
            <translation>ليست لدى المرشد {mentor} خبرة {area}</translation>
        </message>
        <message>
            <source>{mentor} gives no more than {limit} sessions a day ({day})</source>
            <translation>لا تتجاوز جلسات المرشد {mentor} في اليوم العدد {limit} ({day})</translation>
        </message>
        <message>
            <source>{mentor} gives one session at a time ({day})</source>
            <translation>للمرشد {mentor} جلسة واحدة في الوقت الواحد ({day})</translation>
        </message>
        <message>
            <source>{mentor} works no more than {limit} slots in a row ({day})</source>
            <translation>لا تتجاوز فترات المرشد {mentor} المتتالية العدد {limit} ({day})</translation>
        </message>
        <message>
            <source>{name} arrives on {moment}</source>
            <translation>وصول {name}: {moment}</translation>
        </message>
        <message>
            <source>{name} attends “{event}” ({day})</source>
            <translation>حضور {name} في «{event}» ({day})</translation>
        </message>
        <message>
            <source>{name} is not always free ({day})</source>
            <translation>بعض أوقات {name} غير متاحة ({day})</translation>
        </message>
        <message>
            <source>{name} leaves on {moment}</source>
            <translation>مغادرة {name}: {moment}</translation>
        </message>
        <message>
            <source>{project} asks for {minutes} minutes of {area}</source>
            <translation>يطلب المشروع {project} جلسة من {area} مدتها {minutes} دقيقة</translation>
        </message>
        <message>
            <source>{project} has no more than {limit} sessions a day ({day})</source>
            <translation>لا تتجاوز جلسات المشروع {project} في اليوم العدد {limit} ({day})</translation>
        </message>
        <message>
            <source>{project} is in one session at a time ({day})</source>
            <translation>للمشروع {project} جلسة واحدة في الوقت الواحد ({day})</translation>
        </message>
        <message>
            <source>{project}: {area} comes after {other}</source>
            <translation>المشروع {project}: تأتي «{area}» بعد «{other}»</translation>
        </message>
        <message>
            <source>{room} is not always free ({day})</source>
            <translation>بعض أوقات {room} غير متاحة ({day})</translation>
        </message>
        <message>
            <source>{room} lacks equipment that {project} asks for</source>
            <translation>لا يشمل تجهيز {room} كل ما يطلبه المشروع {project}</translation>
        </message>
    </context>
    <context>
        <name>Records</name>
        <message numerus="yes">
            <source>%n sessions go along:</source>
            <translation>
                <numerusform>لا جلسات تُحذف معه:</numerusform>
                <numerusform>جلسة واحدة تُحذف معه:</numerusform>
                <numerusform>جلستان تُحذفان معه:</numerusform>
                <numerusform>%n جلسات تُحذف معه:</numerusform>
                <numerusform>%n جلسة تُحذف معه:</numerusform>
                <numerusform>%n جلسة تُحذف معه:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions lose their room:</source>
            <translation>
                <numerusform>لا جلسات تفقد قاعتها:</numerusform>
                <numerusform>جلسة واحدة تفقد قاعتها:</numerusform>
                <numerusform>جلستان تفقدان قاعتيهما:</numerusform>
                <numerusform>%n جلسات تفقد قاعاتها:</numerusform>
                <numerusform>%n جلسة تفقد قاعاتها:</numerusform>
                <numerusform>%n جلسة تفقد قاعاتها:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions now break a rule and are marked.</source>
            <translation>
                <numerusform>لا جلسات تخالف قاعدة.</numerusform>
                <numerusform>جلسة واحدة تخالف الآن قاعدة وهي معلَّمة.</numerusform>
                <numerusform>جلستان تخالفان الآن قاعدة وهما معلَّمتان.</numerusform>
                <numerusform>%n جلسات تخالف الآن قاعدة وهي معلَّمة.</numerusform>
                <numerusform>%n جلسة تخالف الآن قاعدة وهي معلَّمة.</numerusform>
                <numerusform>%n جلسة تخالف الآن قاعدة وهي معلَّمة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Arrival</source>
            <translation>الوصول</translation>
        </message>
        <message>
            <source>Delete {name}</source>
            <translation>حذف {name}</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>حذف…</translation>
        </message>
        <message>
            <source>Departure</source>
            <translation>المغادرة</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>تكرار</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>استيراد…</translation>
        </message>
        <message>
            <source>It can be undone.</source>
            <translation>يمكن التراجع عن ذلك.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>الإبقاء عليه</translation>
        </message>
        <message>
            <source>Known before as</source>
            <translation>عُرف سابقًا باسم</translation>
        </message>
        <message>
            <source>No longer mentioned by: {names}.</source>
            <translation>لن يُذكر بعد ذلك عند: {names}.</translation>
        </message>
        <message>
            <source>No session yet.</source>
            <translation>لا جلسات بعد.</translation>
        </message>
        <message>
            <source>One less</source>
            <translation>إنقاص واحد</translation>
        </message>
        <message>
            <source>One more</source>
            <translation>زيادة واحد</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>الهاتف</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>إزالة {name}</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>See them in the planning</source>
            <translation>عرضها في الجدولة</translation>
        </message>
        <message>
            <source>Sessions a day at most</source>
            <translation>أقصى عدد للجلسات في اليوم</translation>
        </message>
        <message>
            <source>Sessions of the week</source>
            <translation>جلسات الأسبوع</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>What is kept about them…</source>
            <translation>ما هو محفوظ عنه…</translation>
        </message>
        <message>
            <source>a name in another residency of this file</source>
            <translation>اسم في إقامة أخرى من هذا الملف</translation>
        </message>
        <message>
            <source>from the start</source>
            <translation>من البداية</translation>
        </message>
        <message>
            <source>until the end</source>
            <translation>حتى النهاية</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>…</numerusform>
                <numerusform>… وواحدة أخرى</numerusform>
                <numerusform>… واثنتان أخريان</numerusform>
                <numerusform>… و%n أخرى</numerusform>
                <numerusform>… و%n أخرى</numerusform>
                <numerusform>… و%n أخرى</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Remedies</name>
        <message>
            <source>Add {area} to the expertise of {name}</source>
            <translation>إضافة {area} إلى خبرات {name}</translation>
        </message>
        <message>
            <source>Add {language} to the languages of {name}</source>
            <translation>إضافة {language} إلى لغات {name}</translation>
        </message>
        <message>
            <source>Allow {limit} sessions a day instead of {now}: {name}</source>
            <translation>رفع الحد اليومي من {now} إلى {limit}: {name}</translation>
        </message>
        <message>
            <source>Allow {limit} slots in a row instead of {now}: {name}</source>
            <translation>رفع الحد المتتالي من {now} إلى {limit}: {name}</translation>
        </message>
        <message>
            <source>Ask for one slot instead of {minutes} minutes: {project}, {area}</source>
            <translation>طلب فترة واحدة بدل {minutes} دقيقة: {project}، {area}</translation>
        </message>
        <message>
            <source>Equip {room} with: {equipment}</source>
            <translation>تجهيز {room} بما يلي: {equipment}</translation>
        </message>
        <message>
            <source>Excuse {name} from “{event}” on {day}</source>
            <translation>إعفاء {name} من «{event}» يوم {day}</translation>
        </message>
        <message>
            <source>Find one more room for {when}</source>
            <translation>إيجاد قاعة إضافية يوم {when}</translation>
        </message>
        <message>
            <source>Find one more room for {when}, with: {equipment}</source>
            <translation>إيجاد قاعة إضافية يوم {when}، فيها: {equipment}</translation>
        </message>
        <message>
            <source>Have {name} arrive on {day} at {time}</source>
            <translation>تقديم وصول {name} إلى {day} على الساعة {time}</translation>
        </message>
        <message>
            <source>Have {name} free on {when}</source>
            <translation>إتاحة وقت {name} يوم {when}</translation>
        </message>
        <message>
            <source>Have {name} stay until {day} at {time}</source>
            <translation>تمديد بقاء {name} إلى {day} على الساعة {time}</translation>
        </message>
        <message>
            <source>Let {mentor} and {project} meet</source>
            <translation>السماح بلقاء المرشد {mentor} والمشروع {project}</translation>
        </message>
        <message>
            <source>Move the locked session of {project} with {mentor} to {day} at {time}</source>
            <translation>نقل الجلسة المثبتة للمشروع {project} مع {mentor} إلى {day} على الساعة {time}</translation>
        </message>
        <message>
            <source>Move the locked session of {project} with {mentor} to {day} at {time}, with {other}</source>
            <translation>نقل الجلسة المثبتة للمشروع {project} مع {mentor} إلى {day} على الساعة {time}، مع {other}</translation>
        </message>
        <message>
            <source>Open {room} on {when}</source>
            <translation>فتح {room} يوم {when}</translation>
        </message>
        <message>
            <source>{project}: let {area} no longer wait for {other}</source>
            <translation>المشروع {project}: عدم انتظار «{other}» قبل «{area}»</translation>
        </message>
    </context>
    <context>
        <name>Remove residency</name>
        <message numerus="yes">
            <source>%n actions</source>
            <translation>
                <numerusform>لا إجراءات</numerusform>
                <numerusform>إجراء واحد</numerusform>
                <numerusform>إجراءان</numerusform>
                <numerusform>%n إجراءات</numerusform>
                <numerusform>%n إجراءً</numerusform>
                <numerusform>%n إجراء</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mentors</source>
            <translation>
                <numerusform>لا مرشدين</numerusform>
                <numerusform>مرشد واحد</numerusform>
                <numerusform>مرشدان</numerusform>
                <numerusform>%n مرشدين</numerusform>
                <numerusform>%n مرشدا</numerusform>
                <numerusform>%n مرشد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notes</source>
            <translation>
                <numerusform>لا ملاحظات</numerusform>
                <numerusform>ملاحظة واحدة</numerusform>
                <numerusform>ملاحظتان</numerusform>
                <numerusform>%n ملاحظات</numerusform>
                <numerusform>%n ملاحظة</numerusform>
                <numerusform>%n ملاحظة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n projects</source>
            <translation>
                <numerusform>لا مشاريع</numerusform>
                <numerusform>مشروع واحد</numerusform>
                <numerusform>مشروعان</numerusform>
                <numerusform>%n مشاريع</numerusform>
                <numerusform>%n مشروعا</numerusform>
                <numerusform>%n مشروع</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions</source>
            <translation>
                <numerusform>لا جلسات</numerusform>
                <numerusform>جلسة واحدة</numerusform>
                <numerusform>جلستان</numerusform>
                <numerusform>%n جلسات</numerusform>
                <numerusform>%n جلسة</numerusform>
                <numerusform>%n جلسة</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>إبقاؤها</translation>
        </message>
        <message>
            <source>Nothing was planned or written in it yet.</source>
            <translation>لم يُخطَّط فيها شيء ولم يُكتب بعد.</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>حذف الإقامة</translation>
        </message>
        <message>
            <source>Remove the residency</source>
            <translation>حذف الإقامة</translation>
        </message>
        <message>
            <source>The other residencies of the file stay as they are. The file is backed up first: restoring that backup is the only way back.</source>
            <translation>تبقى إقامات الملف الأخرى كما هي. وتُحفظ أولًا نسخة احتياطية من الملف، واسترجاعها هو الطريق الوحيد للعودة.</translation>
        </message>
        <message>
            <source>With it go: {goods}.</source>
            <translation>ويذهب معها: {goods}.</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message numerus="yes">
            <source>%n residencies</source>
            <translation>
                <numerusform>لا إقامات</numerusform>
                <numerusform>إقامة واحدة</numerusform>
                <numerusform>إقامتان</numerusform>
                <numerusform>%n إقامات</numerusform>
                <numerusform>%n إقامة</numerusform>
                <numerusform>%n إقامة</numerusform>
            </translation>
        </message>
        <message>
            <source>Area</source>
            <translation>الخبرة</translation>
        </message>
        <message>
            <source>As of {day}, {time}</source>
            <translation>إلى غاية {day}، {time}</translation>
        </message>
        <message>
            <source>By area of expertise</source>
            <translation>حسب الخبرة</translation>
        </message>
        <message>
            <source>By country of the mentors</source>
            <translation>حسب بلد المرشدين</translation>
        </message>
        <message>
            <source>By country of the projects</source>
            <translation>حسب بلد المشاريع</translation>
        </message>
        <message>
            <source>By discipline</source>
            <translation>حسب المجال</translation>
        </message>
        <message>
            <source>By mentor</source>
            <translation>حسب المرشد</translation>
        </message>
        <message>
            <source>By project</source>
            <translation>حسب المشروع</translation>
        </message>
        <message>
            <source>By residency</source>
            <translation>حسب الإقامة</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>أُلغيت</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <comment>one session</comment>
            <translation>أُلغيت</translation>
        </message>
        <message>
            <source>Country of the mentor</source>
            <translation>بلد المرشد</translation>
        </message>
        <message>
            <source>Country of the project</source>
            <translation>بلد المشروع</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>Discipline</source>
            <translation>المجال</translation>
        </message>
        <message>
            <source>End</source>
            <translation>النهاية</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>اليوم الأول</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>عُقدت</translation>
        </message>
        <message>
            <source>Held</source>
            <comment>one session</comment>
            <translation>عُقدت</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>الساعات</translation>
        </message>
        <message>
            <source>Hours are the lengths of the sessions. Planned are all that were ever planned: held, missed, cancelled, and those still to come or not ticked yet. A need is met, asks for more sessions, or is open, as it was said after the sessions.</source>
            <translation>الساعات هي مدد الجلسات. والمبرمجة هي كل ما بُرمج منها: ما عُقد وما لم يُعقد وما أُلغي، والقادمة أو التي لم تُؤشَّر بعد. والاحتياج ملبّى أو يحتاج إلى المزيد أو مفتوح، كما قيل بعد الجلسات.</translation>
        </message>
        <message>
            <source>Hours cancelled</source>
            <translation>ساعات أُلغيت</translation>
        </message>
        <message>
            <source>Hours held</source>
            <translation>ساعات عُقدت</translation>
        </message>
        <message>
            <source>Hours missed</source>
            <translation>ساعات لم تُعقد</translation>
        </message>
        <message>
            <source>Hours planned</source>
            <translation>ساعات مبرمجة</translation>
        </message>
        <message>
            <source>Hours to come or not ticked</source>
            <translation>ساعات قادمة أو لم تُؤشَّر</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>اليوم الأخير</translation>
        </message>
        <message>
            <source>Mentor</source>
            <translation>المرشد</translation>
        </message>
        <message>
            <source>Mentors</source>
            <translation>المرشدون</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>تمت تلبيتها</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>لم تُعقد</translation>
        </message>
        <message>
            <source>Missed</source>
            <comment>one session</comment>
            <translation>لم تُعقد</translation>
        </message>
        <message>
            <source>More needed</source>
            <translation>تحتاج إلى المزيد</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Needs met</source>
            <translation>احتياجات ملبّاة</translation>
        </message>
        <message>
            <source>Needs still open</source>
            <translation>احتياجات ما زالت مفتوحة</translation>
        </message>
        <message>
            <source>Needs that ask for more</source>
            <translation>احتياجات تحتاج إلى المزيد</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>غير محدد</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>العدد</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>مفتوحة</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>المآل</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>نظرة عامة</translation>
        </message>
        <message>
            <source>Planned in all</source>
            <translation>مجموع المبرمجة</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>المشروع</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>المشاريع</translation>
        </message>
        <message>
            <source>Report for the partners</source>
            <translation>حصيلة للشركاء</translation>
        </message>
        <message>
            <source>Residency</source>
            <translation>الإقامة</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>القاعة</translation>
        </message>
        <message>
            <source>Session by session</source>
            <translation>جلسة بجلسة</translation>
        </message>
        <message>
            <source>Sessions cancelled</source>
            <translation>جلسات أُلغيت</translation>
        </message>
        <message>
            <source>Sessions held</source>
            <translation>جلسات عُقدت</translation>
        </message>
        <message>
            <source>Sessions missed</source>
            <translation>جلسات لم تُعقد</translation>
        </message>
        <message>
            <source>Sessions planned</source>
            <translation>جلسات مبرمجة</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>البداية</translation>
        </message>
        <message>
            <source>To come or not ticked</source>
            <translation>قادمة أو لم تُؤشَّر بعد</translation>
        </message>
        <message>
            <source>To come or not ticked</source>
            <comment>one session</comment>
            <translation>قادمة أو لم تُؤشَّر بعد</translation>
        </message>
        <message>
            <source>What</source>
            <translation>البيان</translation>
        </message>
        <message>
            <source>What became of the needs</source>
            <translation>مآل الاحتياجات</translation>
        </message>
        <message>
            <source>What became of the sessions</source>
            <translation>مآل الجلسات</translation>
        </message>
        <message>
            <source>held of {planned} planned</source>
            <translation>عُقدت من أصل {planned} مبرمجة</translation>
        </message>
        <message numerus="yes">
            <source>needs met of %n</source>
            <translation>
                <numerusform>لا احتياجات</numerusform>
                <numerusform>احتياج ملبّى من أصل واحد</numerusform>
                <numerusform>احتياجات ملبّاة من أصل اثنين</numerusform>
                <numerusform>احتياجات ملبّاة من أصل %n</numerusform>
                <numerusform>احتياجات ملبّاة من أصل %n</numerusform>
                <numerusform>احتياجات ملبّاة من أصل %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>sessions held of %n planned</source>
            <translation>
                <numerusform>جلسات عُقدت، ولا جلسة مبرمجة</numerusform>
                <numerusform>جلسات عُقدت من أصل جلسة واحدة مبرمجة</numerusform>
                <numerusform>جلسات عُقدت من أصل جلستين مبرمجتين</numerusform>
                <numerusform>جلسات عُقدت من أصل %n جلسات مبرمجة</numerusform>
                <numerusform>جلسات عُقدت من أصل %n جلسة مبرمجة</numerusform>
                <numerusform>جلسات عُقدت من أصل %n جلسة مبرمجة</numerusform>
            </translation>
        </message>
        <message>
            <source>sessions missed or cancelled</source>
            <translation>جلسات لم تُعقد أو أُلغيت</translation>
        </message>
    </context>
    <context>
        <name>Residency</name>
        <message>
            <source>A date as {day}.</source>
            <translation>تاريخ مثل {day}.</translation>
        </message>
        <message>
            <source>Begin on {day}</source>
            <translation>البدء يوم {day}</translation>
        </message>
        <message>
            <source>Change the dates alone</source>
            <translation>تغيير التواريخ فقط</translation>
        </message>
        <message>
            <source>City</source>
            <translation>المدينة</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>البلد</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>اليوم الأول</translation>
        </message>
        <message>
            <source>Language of the paper</source>
            <translation>لغة الوثائق</translation>
        </message>
        <message numerus="yes">
            <source>Move everything %n days earlier</source>
            <translation>
                <numerusform>تقديم كل شيء</numerusform>
                <numerusform>تقديم كل شيء بيوم واحد</numerusform>
                <numerusform>تقديم كل شيء بيومين</numerusform>
                <numerusform>تقديم كل شيء بـ %n أيام</numerusform>
                <numerusform>تقديم كل شيء بـ %n يومًا</numerusform>
                <numerusform>تقديم كل شيء بـ %n يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move everything %n days later</source>
            <translation>
                <numerusform>تأخير كل شيء</numerusform>
                <numerusform>تأخير كل شيء بيوم واحد</numerusform>
                <numerusform>تأخير كل شيء بيومين</numerusform>
                <numerusform>تأخير كل شيء بـ %n أيام</numerusform>
                <numerusform>تأخير كل شيء بـ %n يومًا</numerusform>
                <numerusform>تأخير كل شيء بـ %n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>Name of the residency</source>
            <translation>اسم الإقامة</translation>
        </message>
        <message>
            <source>Not possible: rows stand on {days}.</source>
            <translation>غير ممكن: توجد أسطر في {days}.</translation>
        </message>
        <message>
            <source>Number of days</source>
            <translation>عدد الأيام</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>البرنامج</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Rows stand on {days}: delete them first.</source>
            <translation>توجد أسطر في {days}: احذفها أولًا.</translation>
        </message>
        <message>
            <source>Slots, sessions and absences stay on the dates that they have.</source>
            <translation>تبقى الفترات والجلسات والغيابات في تواريخها.</translation>
        </message>
        <message>
            <source>Slots, sessions, arrivals, departures and absences move by as many days.</source>
            <translation>تنتقل الفترات والجلسات والوصول والمغادرة والغيابات بعدد الأيام نفسه.</translation>
        </message>
        <message>
            <source>Still begin on {day}</source>
            <translation>الإبقاء على البدء يوم {day}</translation>
        </message>
        <message>
            <source>Time zone, for calendars</source>
            <translation>المنطقة الزمنية للتقويمات</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>المكان</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ولا غيرها</numerusform>
                <numerusform>وواحد آخر</numerusform>
                <numerusform>واثنان آخران</numerusform>
                <numerusform>و%n أخرى</numerusform>
                <numerusform>و%n أخرى</numerusform>
                <numerusform>و%n أخرى</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>A locked session stays as it is</source>
            <translation>الجلسة المثبتة تبقى كما هي</translation>
        </message>
        <message>
            <source>A mentor and a project meet once a day</source>
            <translation>يلتقي المرشد والمشروع مرة واحدة في اليوم</translation>
        </message>
        <message>
            <source>A mentor has a pause after some sessions in a row</source>
            <translation>للمرشد استراحة بعد عدد من الجلسات المتتالية</translation>
        </message>
        <message>
            <source>A mentor has no more sessions a day than agreed</source>
            <translation>لا تتجاوز جلسات المرشد في اليوم العدد المتفق عليه</translation>
        </message>
        <message>
            <source>A mentor is in one session at a time</source>
            <translation>للمرشد جلسة واحدة في الوقت الواحد</translation>
        </message>
        <message>
            <source>A project has no more sessions a day than agreed</source>
            <translation>لا تتجاوز جلسات المشروع في اليوم العدد المتفق عليه</translation>
        </message>
        <message>
            <source>A project is in one session at a time</source>
            <translation>للمشروع جلسة واحدة في الوقت الواحد</translation>
        </message>
        <message>
            <source>A room holds one session at a time</source>
            <translation>في القاعة جلسة واحدة في الوقت الواحد</translation>
        </message>
        <message>
            <source>A session fills slots of the day's grid</source>
            <translation>تملأ الجلسة فترات من شبكة اليوم</translation>
        </message>
        <message>
            <source>A session is as long as the need asks</source>
            <translation>مدة الجلسة هي المدة التي يطلبها الاحتياج</translation>
        </message>
        <message>
            <source>Mentor and project may meet</source>
            <translation>يجوز أن يلتقي المرشد والمشروع</translation>
        </message>
        <message>
            <source>Mentor and project share a language</source>
            <translation>للمرشد والمشروع لغة مشتركة</translation>
        </message>
        <message>
            <source>Needs are met in the order asked for</source>
            <translation>تُلبى الاحتياجات بالترتيب المطلوب</translation>
        </message>
        <message>
            <source>No open room: {room}</source>
            <translation>لا قاعة مفتوحة: {room}</translation>
        </message>
        <message>
            <source>The locked session of {project} was moved</source>
            <translation>نُقلت الجلسة المثبتة للمشروع {project}</translation>
        </message>
        <message>
            <source>The mentor has the expertise</source>
            <translation>لدى المرشد الخبرة المطلوبة</translation>
        </message>
        <message>
            <source>The mentor is there and free</source>
            <translation>المرشد حاضر ومتاح</translation>
        </message>
        <message>
            <source>The project is there and free</source>
            <translation>المشروع حاضر ومتاح</translation>
        </message>
        <message>
            <source>The room has the equipment</source>
            <translation>في القاعة التجهيز المطلوب</translation>
        </message>
        <message>
            <source>The session has a room that is open</source>
            <translation>للجلسة قاعة مفتوحة</translation>
        </message>
        <message>
            <source>The session of {project} fills no slots of the grid</source>
            <translation>جلسة المشروع {project} لا تملأ فترات من الشبكة</translation>
        </message>
        <message>
            <source>The session of {project} has not the length asked for</source>
            <translation>مدة جلسة المشروع {project} ليست المدة المطلوبة</translation>
        </message>
        <message>
            <source>The session of {project} lies in the past</source>
            <translation>جلسة المشروع {project} مضى وقتها</translation>
        </message>
        <message>
            <source>What has begun stays as it is</source>
            <translation>ما بدأ يبقى كما هو</translation>
        </message>
        <message>
            <source>{mentor} and {project} are not to meet</source>
            <translation>لا ينبغي أن يلتقي المرشد {mentor} والمشروع {project}</translation>
        </message>
        <message>
            <source>{mentor} and {project} meet twice on {day}</source>
            <translation>لقاءان بين المرشد {mentor} والمشروع {project} يوم {day}</translation>
        </message>
        <message>
            <source>{mentor} and {project} share no language</source>
            <translation>لا لغة مشتركة بين المرشد {mentor} والمشروع {project}</translation>
        </message>
        <message>
            <source>{mentor} does not have the expertise {area}</source>
            <translation>ليست لدى المرشد {mentor} خبرة {area}</translation>
        </message>
        <message>
            <source>{mentor} has more than {limit} sessions on {day}</source>
            <translation>تتجاوز جلسات المرشد {mentor} العدد {limit} يوم {day}</translation>
        </message>
        <message>
            <source>{mentor} has more than {limit} slots in a row</source>
            <translation>تتجاوز فترات المرشد {mentor} المتتالية العدد {limit}</translation>
        </message>
        <message>
            <source>{mentor} is in two sessions at once</source>
            <translation>لدى المرشد {mentor} جلستان في الوقت نفسه</translation>
        </message>
        <message>
            <source>{mentor} is not there or not free</source>
            <translation>المرشد {mentor} غائب أو غير متاح</translation>
        </message>
        <message>
            <source>{project} asks for what {room} lacks: {things}</source>
            <translation>يطلب المشروع {project} ما لا يتوفر في {room}: {things}</translation>
        </message>
        <message>
            <source>{project} has more than {limit} sessions on {day}</source>
            <translation>تتجاوز جلسات المشروع {project} العدد {limit} يوم {day}</translation>
        </message>
        <message>
            <source>{project} is in two sessions at once</source>
            <translation>لدى المشروع {project} جلستان في الوقت نفسه</translation>
        </message>
        <message>
            <source>{project} is not there or not free</source>
            <translation>المشروع {project} غائب أو غير متاح</translation>
        </message>
        <message>
            <source>{project}: {area} begins before {other} has ended</source>
            <translation>المشروع {project}: تبدأ «{area}» قبل انتهاء «{other}»</translation>
        </message>
        <message>
            <source>{room} holds two sessions at once</source>
            <translation>في {room} جلستان في الوقت نفسه</translation>
        </message>
    </context>
    <context>
        <name>Search</name>
        <message numerus="yes">
            <source>%n sessions found</source>
            <translation>
                <numerusform>لا جلسات</numerusform>
                <numerusform>جلسة واحدة</numerusform>
                <numerusform>جلستان</numerusform>
                <numerusform>%n جلسات</numerusform>
                <numerusform>%n جلسة</numerusform>
                <numerusform>%n جلسة</numerusform>
            </translation>
        </message>
        <message>
            <source>A project, a mentor, an area, a room, a country…</source>
            <translation>مشروع، مرشد، خبرة، قاعة، بلد…</translation>
        </message>
        <message>
            <source>End the search</source>
            <translation>إنهاء البحث</translation>
        </message>
        <message>
            <source>Search the board</source>
            <translation>البحث في اللوحة</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message numerus="yes">
            <source>%n sessions are chosen.</source>
            <translation>
                <numerusform>لم تُختر أي جلسة.</numerusform>
                <numerusform>اختيرت جلسة واحدة.</numerusform>
                <numerusform>اختيرت جلستان.</numerusform>
                <numerusform>اختيرت %n جلسات.</numerusform>
                <numerusform>اختيرت %n جلسة.</numerusform>
                <numerusform>اختيرت %n جلسة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions more wait to be placed.</source>
            <translation>
                <numerusform>لا جلسة إضافية تنتظر البرمجة.</numerusform>
                <numerusform>جلسة إضافية واحدة تنتظر البرمجة.</numerusform>
                <numerusform>جلستان إضافيتان تنتظران البرمجة.</numerusform>
                <numerusform>%n جلسات إضافية تنتظر البرمجة.</numerusform>
                <numerusform>%n جلسة إضافية تنتظر البرمجة.</numerusform>
                <numerusform>%n جلسة إضافية تنتظر البرمجة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions of it are still planned: until the next proposal, or until they are taken off.</source>
            <translation>
                <numerusform>لا جلسة منه مبرمجة بعد.</numerusform>
                <numerusform>جلسة واحدة منه ما زالت مبرمجة: إلى الاقتراح القادم أو إلى أن تُزال.</numerusform>
                <numerusform>جلستان منه ما زالتا مبرمجتين: إلى الاقتراح القادم أو إلى أن تُزالا.</numerusform>
                <numerusform>%n جلسات منه ما زالت مبرمجة: إلى الاقتراح القادم أو إلى أن تُزال.</numerusform>
                <numerusform>%n جلسة منه ما زالت مبرمجة: إلى الاقتراح القادم أو إلى أن تُزال.</numerusform>
                <numerusform>%n جلسة منه ما زالت مبرمجة: إلى الاقتراح القادم أو إلى أن تُزال.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a card on the board to read about its session here.</source>
            <translation>اختر بطاقة من اللوحة لتقرأ هنا تفاصيل جلستها.</translation>
        </message>
        <message>
            <source>How far the need is</source>
            <translation>تقدّم الاحتياج</translation>
        </message>
        <message>
            <source>How far the need is: {area}</source>
            <translation>تقدّم الاحتياج: {area}</translation>
        </message>
        <message>
            <source>How far the needs are</source>
            <translation>تقدّم الاحتياجات</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>تثبيت</translation>
        </message>
        <message>
            <source>No room</source>
            <translation>بلا قاعة</translation>
        </message>
        <message>
            <source>Session {number} of {sessions}, need of priority {priority}</source>
            <translation>الجلسة {number} من {sessions}، احتياج أولويته {priority}</translation>
        </message>
        <message>
            <source>The project did not ask for this.</source>
            <translation>لم يطلب المشروع هذه الجلسة.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>إلغاء التثبيت</translation>
        </message>
        <message>
            <source>What was done with it</source>
            <translation>ما جرى لها</translation>
        </message>
        <message>
            <source>{area}, mentor's level {level} of 3</source>
            <translation>{area}، مستوى المرشد {level} من 3</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}، {time}</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message numerus="yes">
            <source>%n placed</source>
            <translation>
                <numerusform>لا جلسات مبرمجة</numerusform>
                <numerusform>جلسة واحدة مبرمجة</numerusform>
                <numerusform>جلستان مبرمجتان</numerusform>
                <numerusform>%n جلسات مبرمجة</numerusform>
                <numerusform>%n جلسة مبرمجة</numerusform>
                <numerusform>%n جلسة مبرمجة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n room(s)</source>
            <translation>
                <numerusform>بلا قاعة</numerusform>
                <numerusform>قاعة واحدة</numerusform>
                <numerusform>قاعتان</numerusform>
                <numerusform>%n قاعات</numerusform>
                <numerusform>%n قاعة</numerusform>
                <numerusform>%n قاعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>لا جلسات</numerusform>
                <numerusform>جلسة واحدة</numerusform>
                <numerusform>جلستان</numerusform>
                <numerusform>%n جلسات</numerusform>
                <numerusform>%n جلسة</numerusform>
                <numerusform>%n جلسة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set aside</source>
            <translation>
                <numerusform>لا جلسات مؤجلة</numerusform>
                <numerusform>واحدة مؤجلة</numerusform>
                <numerusform>اثنتان مؤجلتان</numerusform>
                <numerusform>%n مؤجلة</numerusform>
                <numerusform>%n مؤجلة</numerusform>
                <numerusform>%n مؤجلة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to be placed</source>
            <translation>
                <numerusform>لا شيء للبرمجة</numerusform>
                <numerusform>واحدة للبرمجة</numerusform>
                <numerusform>اثنتان للبرمجة</numerusform>
                <numerusform>%n للبرمجة</numerusform>
                <numerusform>%n للبرمجة</numerusform>
                <numerusform>%n للبرمجة</numerusform>
            </translation>
        </message>
        <message>
            <source>At {first}</source>
            <translation>على الساعة {first}</translation>
        </message>
        <message>
            <source>Business Model Canvas</source>
            <translation>مخطط نموذج العمل</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>القنوات</translation>
        </message>
        <message>
            <source>Cost structure</source>
            <translation>هيكل التكاليف</translation>
        </message>
        <message>
            <source>Customer relationships</source>
            <translation>العلاقات مع العملاء</translation>
        </message>
        <message>
            <source>Customer segments</source>
            <translation>شرائح العملاء</translation>
        </message>
        <message>
            <source>First at {first}, last at {last}</source>
            <translation>الأولى {first}، والأخيرة {last}</translation>
        </message>
        <message>
            <source>First session with you.</source>
            <translation>أول جلسة معكم.</translation>
        </message>
        <message>
            <source>First session with {mentor}.</source>
            <translation>أول جلسة مع {mentor}.</translation>
        </message>
        <message>
            <source>Key activities</source>
            <translation>الأنشطة الرئيسية</translation>
        </message>
        <message>
            <source>Key partners</source>
            <translation>الشركاء الرئيسيون</translation>
        </message>
        <message>
            <source>Key resources</source>
            <translation>الموارد الرئيسية</translation>
        </message>
        <message>
            <source>Mentor sheet</source>
            <translation>ورقة المرشد</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>الاحتياجات</translation>
        </message>
        <message>
            <source>No session on another day</source>
            <translation>لا جلسات في يوم آخر</translation>
        </message>
        <message>
            <source>Notes and actions written here are copied by the coordinators.</source>
            <translation>ما يُدون هنا من ملاحظات وإجراءات ينقله فريق التنسيق إلى التطبيق.</translation>
        </message>
        <message>
            <source>Open actions</source>
            <translation>إجراءات قيد التنفيذ</translation>
        </message>
        <message>
            <source>Other sessions</source>
            <translation>جلسات أخرى</translation>
        </message>
        <message>
            <source>Previous session: {day}</source>
            <translation>الجلسة السابقة: {day}</translation>
        </message>
        <message>
            <source>Project sheet</source>
            <translation>ورقة المشروع</translation>
        </message>
        <message>
            <source>Revenue streams</source>
            <translation>مصادر الإيرادات</translation>
        </message>
        <message>
            <source>Room to be told</source>
            <translation>القاعة تُحدد لاحقًا</translation>
        </message>
        <message>
            <source>Value propositions</source>
            <translation>القيمة المقترحة</translation>
        </message>
        <message>
            <source>met</source>
            <translation>تمت تلبيته</translation>
        </message>
        <message>
            <source>more needed</source>
            <translation>يحتاج إلى المزيد</translation>
        </message>
        <message>
            <source>noted by {author}</source>
            <translation>بقلم {author}</translation>
        </message>
        <message>
            <source>priority {number}</source>
            <translation>الأولوية {number}</translation>
        </message>
        <message>
            <source>stage: {stage}</source>
            <translation>المرحلة: {stage}</translation>
        </message>
        <message>
            <source>today at {time}</source>
            <translation>اليوم على الساعة {time}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>حتى {day}</translation>
        </message>
        <message>
            <source>with {mentor}</source>
            <translation>مع {mentor}</translation>
        </message>
        <message>
            <source>{name} (continued)</source>
            <translation>{name} (تتمة)</translation>
        </message>
        <message>
            <source>{room} all day</source>
            <translation>طوال اليوم في {room}</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Action</source>
            <translation>الإجراء</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>نسخ كنص</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>No key does that.</source>
            <translation>لا مفتاح لذلك.</translation>
        </message>
        <message>
            <source>Search the keys</source>
            <translation>البحث عن مفتاح أو إجراء</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message numerus="yes">
            <source>%n rules broken</source>
            <translation>
                <numerusform>لا مخالفة للقواعد</numerusform>
                <numerusform>مخالفة واحدة للقواعد</numerusform>
                <numerusform>مخالفتان للقواعد</numerusform>
                <numerusform>%n مخالفات للقواعد</numerusform>
                <numerusform>%n مخالفة للقواعد</numerusform>
                <numerusform>%n مخالفة للقواعد</numerusform>
            </translation>
        </message>
        <message>
            <source>Done again: {edit}</source>
            <translation>تمت الإعادة: {edit}</translation>
        </message>
        <message>
            <source>Exported: {file}</source>
            <translation>صُدّر: {file}</translation>
        </message>
        <message>
            <source>Fairness: the least served project has {share} of its possible needs</source>
            <translation>الإنصاف: نال المشروع الأقل تغطية {share} من احتياجاته الممكنة</translation>
        </message>
        <message>
            <source>No rule broken</source>
            <translation>لا مخالفة للقواعد</translation>
        </message>
        <message>
            <source>Optimum not proven</source>
            <translation>أمثلية الجدول غير مبرهنة</translation>
        </message>
        <message>
            <source>Optimum proven</source>
            <translation>أمثلية الجدول مبرهنة</translation>
        </message>
        <message>
            <source>Optimum proven in part</source>
            <translation>أمثلية الجدول مبرهنة جزئيًا</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>للقراءة فقط</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>محفوظ</translation>
        </message>
        <message>
            <source>Undone: {edit}</source>
            <translation>تم التراجع عن: {edit}</translation>
        </message>
        <message>
            <source>{placed} / {asked} sessions placed</source>
            <translation>الجلسات المبرمجة: {placed} من {asked}</translation>
        </message>
    </context>
    <context>
        <name>Story</name>
        <message numerus="yes">
            <source>%n places</source>
            <translation>
                <numerusform>لا موضع</numerusform>
                <numerusform>موضع واحد</numerusform>
                <numerusform>موضعان</numerusform>
                <numerusform>%n مواضع</numerusform>
                <numerusform>%n موضعًا</numerusform>
                <numerusform>%n موضع</numerusform>
            </translation>
        </message>
        <message>
            <source>Business model, {field}</source>
            <translation>النموذج الاقتصادي، {field}</translation>
        </message>
        <message>
            <source>Business model, {field}: emptied</source>
            <translation>النموذج الاقتصادي، {field}: أُفرغ</translation>
        </message>
        <message>
            <source>Cancelled: {area}, {other}</source>
            <translation>أُلغيت: {area}، {other}</translation>
        </message>
        <message>
            <source>Clashing: {area}, {other}</source>
            <translation>متعارضة: {area}، {other}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Confidential note</source>
            <translation>ملاحظة سرّية</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>نسخ الكل</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>أُنجز</translation>
        </message>
        <message>
            <source>Held: {area}, {other}</source>
            <translation>عُقدت: {area}، {other}</translation>
        </message>
        <message>
            <source>Missed: {area}, {other}</source>
            <translation>لم تُعقد: {area}، {other}</translation>
        </message>
        <message>
            <source>Need {area}: {state}</source>
            <translation>الاحتياج {area}: {state}</translation>
        </message>
        <message>
            <source>No stage any more (before: {before})</source>
            <translation>لا مرحلة بعد الآن (سابقًا: {before})</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Nothing has happened yet: what is held, written and agreed comes here.</source>
            <translation>لم يحدث شيء بعد: ما يُعقد ويُكتب ويُتفق عليه يأتي هنا.</translation>
        </message>
        <message>
            <source>Planned: {area}, {other}</source>
            <translation>مبرمجة: {area}، {other}</translation>
        </message>
        <message>
            <source>Search the story</source>
            <translation>البحث في المسار</translation>
        </message>
        <message>
            <source>Stage: {after}</source>
            <translation>المرحلة: {after}</translation>
        </message>
        <message>
            <source>Stage: {after} (before: {before})</source>
            <translation>المرحلة: {after} (سابقًا: {before})</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>المسار</translation>
        </message>
        <message>
            <source>Story of {name}</source>
            <translation>مسار {name}</translation>
        </message>
        <message>
            <source>Story…</source>
            <translation>المسار…</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>للإنجاز</translation>
        </message>
        <message>
            <source>What was held, written, agreed and changed, over all residencies of the file</source>
            <translation>ما عُقد وكُتب واتُّفق عليه وتغيّر، في كل إقامات الملف</translation>
        </message>
        <message>
            <source>by {day}</source>
            <translation>قبل {day}</translation>
        </message>
        <message>
            <source>done on {day}</source>
            <translation>أُنجز في {day}</translation>
        </message>
        <message>
            <source>known there as {name}</source>
            <translation>كان معروفًا باسم {name}</translation>
        </message>
        <message>
            <source>on the session of {when}</source>
            <translation>عن جلسة {when}</translation>
        </message>
        <message>
            <source>stage: {stage}</source>
            <translation>المرحلة: {stage}</translation>
        </message>
    </context>
    <context>
        <name>Tables</name>
        <message>
            <source>areas</source>
            <translation>الخبرات</translation>
        </message>
        <message>
            <source>mentors</source>
            <translation>المرشدون</translation>
        </message>
        <message>
            <source>projects</source>
            <translation>المشاريع</translation>
        </message>
        <message>
            <source>residency</source>
            <translation>الإقامة</translation>
        </message>
        <message>
            <source>rooms</source>
            <translation>القاعات</translation>
        </message>
        <message>
            <source>slots</source>
            <translation>الفترات</translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message numerus="yes">
            <source>%n minutes left</source>
            <translation>
                <numerusform>لم يبق وقت</numerusform>
                <numerusform>بقيت دقيقة واحدة</numerusform>
                <numerusform>بقيت دقيقتان</numerusform>
                <numerusform>بقيت %n دقائق</numerusform>
                <numerusform>بقيت %n دقيقة</numerusform>
                <numerusform>بقيت %n دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>Break</source>
            <translation>استراحة</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>أُلغيت</translation>
        </message>
        <message>
            <source>Closed until {time}</source>
            <translation>مغلقة حتى {time}</translation>
        </message>
        <message>
            <source>Ended, to be ticked</source>
            <translation>انتهت وتنتظر التأشير</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>حدث</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>شاغرة</translation>
        </message>
        <message>
            <source>Free until {time}</source>
            <translation>شاغرة حتى {time}</translation>
        </message>
        <message>
            <source>From the days before</source>
            <translation>من الأيام السابقة</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>عُقدت</translation>
        </message>
        <message>
            <source>How much of it is over</source>
            <translation>ما مضى من الوقت</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>فاتت</translation>
        </message>
        <message>
            <source>Missing now or next</source>
            <translation>الغائبون الآن أو بعد قليل</translation>
        </message>
        <message>
            <source>Nothing is planned any more.</source>
            <translation>لم يعد هناك شيء مبرمج.</translation>
        </message>
        <message>
            <source>Nothing is to be ticked: no session of today has begun.</source>
            <translation>لا شيء للتأشير: لم تبدأ أي جلسة من جلسات اليوم.</translation>
        </message>
        <message>
            <source>Nothing just now. At {time}: {what}</source>
            <translation>لا شيء الآن. في {time}: {what}</translation>
        </message>
        <message>
            <source>Nothing more today. It goes on {time}: {what}</source>
            <translation>لا شيء آخر اليوم. يُستأنف البرنامج {time}: {what}</translation>
        </message>
        <message>
            <source>Planned again</source>
            <translation>مبرمجة من جديد</translation>
        </message>
        <message>
            <source>Rooms, now and next</source>
            <translation>القاعات الآن وبعد ذلك</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>جارية</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>جلسات</translation>
        </message>
        <message>
            <source>Sessions to be ticked</source>
            <translation>جلسات تنتظر التأشير</translation>
        </message>
        <message>
            <source>The residency begins {time}: {what}</source>
            <translation>تبدأ الإقامة {time}: {what}</translation>
        </message>
        <message>
            <source>The residency is over.</source>
            <translation>انتهت الإقامة.</translation>
        </message>
        <message>
            <source>There are no rooms and no sessions yet. Rooms are added under Rooms (F9), sessions are placed under Planning (F5).</source>
            <translation>لا توجد قاعات ولا جلسات بعد. تُضاف القاعات في القاعات (F9)، وتوضع الجلسات في الجدولة (F5).</translation>
        </message>
        <message>
            <source>Ticked today</source>
            <translation>تم تأشيرها اليوم</translation>
        </message>
        <message>
            <source>To be ticked</source>
            <translation>للتأشير</translation>
        </message>
        <message>
            <source>Without a room</source>
            <translation>بلا قاعة</translation>
        </message>
        <message>
            <source>arrives {time}</source>
            <translation>الوصول {time}</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>أُلغيت</translation>
        </message>
        <message>
            <source>clashing</source>
            <translation>متعارضة</translation>
        </message>
        <message numerus="yes">
            <source>ended %n minutes ago</source>
            <translation>
                <numerusform>انتهت الآن</numerusform>
                <numerusform>انتهت منذ دقيقة</numerusform>
                <numerusform>انتهت منذ دقيقتين</numerusform>
                <numerusform>انتهت منذ %n دقائق</numerusform>
                <numerusform>انتهت منذ %n دقيقة</numerusform>
                <numerusform>انتهت منذ %n دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>ended at {time}</source>
            <translation>انتهت في {time}</translation>
        </message>
        <message>
            <source>ended at {time}; {project} should have begun</source>
            <translation>انتهت في {time}؛ كان على {project} أن يبدأ</translation>
        </message>
        <message>
            <source>has just ended</source>
            <translation>انتهت للتو</translation>
        </message>
        <message>
            <source>held</source>
            <translation>عُقدت</translation>
        </message>
        <message>
            <source>leaves or left {time}</source>
            <translation>المغادرة {time}</translation>
        </message>
        <message>
            <source>missed</source>
            <translation>فاتت</translation>
        </message>
        <message>
            <source>not available until {time}</source>
            <translation>غير متاح حتى {time}</translation>
        </message>
        <message>
            <source>nothing more</source>
            <translation>لا شيء بعد ذلك</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>مبرمجة</translation>
        </message>
        <message>
            <source>then {time}</source>
            <translation>ثم {time}</translation>
        </message>
        <message>
            <source>until {time}</source>
            <translation>حتى {time}</translation>
        </message>
        <message>
            <source>{event}, until {time}</source>
            <translation>{event}، حتى {time}</translation>
        </message>
    </context>
    <context>
        <name>Venues</name>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>لا أحد</numerusform>
                <numerusform>شخص واحد</numerusform>
                <numerusform>شخصان</numerusform>
                <numerusform>%n أشخاص</numerusform>
                <numerusform>%n شخصًا</numerusform>
                <numerusform>%n شخص</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a room</source>
            <translation>إضافة قاعة</translation>
        </message>
        <message>
            <source>Add the rooms in which sessions take place. Without any, sessions are planned without rooms.</source>
            <translation>أضف القاعات التي تجري فيها الجلسات. من دون قاعات تُبرمج الجلسات بلا قاعة.</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>السعة</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>المعدات</translation>
        </message>
        <message>
            <source>Name of the room</source>
            <translation>اسم القاعة</translation>
        </message>
        <message>
            <source>New room</source>
            <translation>قاعة جديدة</translation>
        </message>
        <message>
            <source>No room matches “{text}”.</source>
            <translation>لا قاعة تطابق «{text}».</translation>
        </message>
        <message>
            <source>No room yet</source>
            <translation>لا قاعات بعد</translation>
        </message>
        <message>
            <source>People at most</source>
            <translation>أقصى عدد للأشخاص</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>القاعة</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>القاعات</translation>
        </message>
        <message>
            <source>Search for a room or equipment…</source>
            <translation>البحث عن قاعة أو معدات…</translation>
        </message>
        <message>
            <source>Sessions in the week</source>
            <translation>جلسات الأسبوع</translation>
        </message>
        <message>
            <source>Slots used by sessions of those in which the room is open</source>
            <translation>الفترات المشغولة بالجلسات من الفترات التي تكون القاعة مفتوحة فيها</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>غير معروفة</translation>
        </message>
    </context>
    <context>
        <name>WalkIn</name>
        <message>
            <source>About</source>
            <translation>حول</translation>
        </message>
        <message>
            <source>Add a session now</source>
            <translation>إضافة جلسة الآن</translation>
        </message>
        <message>
            <source>Add none</source>
            <translation>لا تضف شيئًا</translation>
        </message>
        <message>
            <source>Add the session</source>
            <translation>أضف الجلسة</translation>
        </message>
        <message>
            <source>It is a request of its own and is locked: a proposal leaves it where it is.</source>
            <translation>هي طلب قائم بذاته، وهي مثبّتة: أي اقتراح يتركها في مكانها.</translation>
        </message>
        <message>
            <source>Mentor</source>
            <translation>المرشد</translation>
        </message>
        <message>
            <source>No room</source>
            <translation>بلا قاعة</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>المشروع</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>القاعة</translation>
        </message>
        <message>
            <source>Slot</source>
            <translation>الفترة</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>The project waits for such a session: this one serves it. It is locked: a proposal leaves it where it is.</source>
            <translation>ينتظر المشروع جلسة كهذه: وهذه تلبيها. وهي مثبّتة: أي اقتراح يتركها في مكانها.</translation>
        </message>
        <message>
            <source>beginning now or later</source>
            <translation>تبدأ الآن أو لاحقًا</translation>
        </message>
        <message>
            <source>held already</source>
            <translation>عُقدت من قبل</translation>
        </message>
        <message>
            <source>{hours}, now</source>
            <translation>{hours}، الآن</translation>
        </message>
        <message>
            <source>{hours}, over</source>
            <translation>{hours}، انتهت</translation>
        </message>
        <message>
            <source>{mentor}, no language in common</source>
            <translation>{mentor}، دون لغة مشتركة</translation>
        </message>
        <message>
            <source>{mentor}, without this expertise</source>
            <translation>{mentor}، دون هذه الخبرة</translation>
        </message>
        <message>
            <source>{mentor}, without this expertise, no language in common</source>
            <translation>{mentor}، دون هذه الخبرة ولا لغة مشتركة</translation>
        </message>
    </context>
    <context>
        <name>Week</name>
        <message>
            <source>Mentors</source>
            <translation>المرشدون</translation>
        </message>
        <message>
            <source>No slots</source>
            <translation>لا فترات</translation>
        </message>
        <message>
            <source>Not expected</source>
            <translation>غياب مرتقب</translation>
        </message>
        <message>
            <source>Week overview</source>
            <translation>برنامج الأسبوع</translation>
        </message>
        <message>
            <source>page {number} of {count}</source>
            <translation>الصفحة {number} من {count}</translation>
        </message>
        <message>
            <source>week {number} of {count}</source>
            <translation>الأسبوع {number} من {count}</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>A file that you made before; its name ends in .ateliers.</source>
            <translation>ملف لاحقته ‎.ateliers سبق إنشاؤه.</translation>
        </message>
        <message>
            <source>A name, a first day and the hours of a day; people and rooms come after.</source>
            <translation>اسم ويوم أول وأوقات اليوم؛ ثم يأتي الأشخاص والقاعات.</translation>
        </message>
        <message>
            <source>An Excel or LibreOffice workbook with mentors, projects, rooms and slots.</source>
            <translation>مصنف Excel أو LibreOffice يضم المرشدين والمشاريع والقاعات والفترات.</translation>
        </message>
        <message>
            <source>Ateliers Desktop</source>
            <translation>تطبيق Ateliers Desktop</translation>
        </message>
        <message>
            <source>Begin a residency</source>
            <translation>بدء إقامة</translation>
        </message>
        <message>
            <source>Begin from nothing</source>
            <translation>البدء من الصفر</translation>
        </message>
        <message>
            <source>Fourteen projects, twelve mentors and six days, all invented, to try everything out.</source>
            <translation>أربعة عشر مشروعًا واثنا عشر مرشدًا وستة أيام، كلها من نسج الخيال، لتجربة كل شيء.</translation>
        </message>
        <message>
            <source>Import a workbook</source>
            <translation>استيراد مصنف</translation>
        </message>
        <message>
            <source>Look around</source>
            <translation>استكشاف</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>فتح ملف</translation>
        </message>
        <message>
            <source>Open the sample residency</source>
            <translation>فتح الإقامة التجريبية</translation>
        </message>
        <message>
            <source>Opened last</source>
            <translation>آخر ما فُتح</translation>
        </message>
        <message>
            <source>Plan, prove and print the sessions of a residency, offline.</source>
            <translation>برمجة جلسات الإقامة والبرهنة على جدولها وطباعتها، دون اتصال بالإنترنت.</translation>
        </message>
        <message>
            <source>Start from your lists</source>
            <translation>الانطلاق من قوائمك</translation>
        </message>
    </context>
</TS>
